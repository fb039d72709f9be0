/** How much a finding weakens an audit. */
export type Severity = 'info' | 'weak' | 'broken';

/**
 * Every finding there is: its stable id and how much it weakens an audit. `info` takes nothing away,
 * `weak` leaves numbers that are worth less, `broken` leaves none for the part it names.
 */
export const FINDINGS = {
  'nothing-measured': 'broken',
  'start-counters-missing': 'weak',
  'end-counters-missing': 'weak',
  'counters-went-back': 'weak',
  'counters-implausible': 'weak',
  'cpu-counters-missing': 'weak',
  'short-audit': 'info',
  'clock-jump': 'weak',
  'sampler-not-started': 'weak',
  'sampler-no-greeting': 'weak',
  'sampler-ended-early': 'weak',
  'sampler-killed': 'weak',
  'sampler-readings-failed': 'weak',
  'recording-missing': 'weak',
  'recording-header-damaged': 'weak',
  'recording-truncated': 'weak',
  'recording-lines-dropped': 'weak',
  'recording-gap': 'weak',
  'recording-foreign': 'weak',
  'recording-changed': 'weak',
  'recording-newer-format': 'weak',
  'rapl-unreadable': 'info',
  'rapl-sudo-refused': 'weak',
  'rapl-virtual': 'info',
  'rapl-unusable': 'weak',
  'rapl-gap': 'weak',
  'rapl-jump': 'weak',
  'meter-not-started': 'weak',
  'meter-died': 'weak',
  'meter-hung': 'weak',
  'meter-flooded': 'weak',
  'gpu-gap': 'weak',
  'gpu-unmeasured': 'weak',
  'gpu-readings-odd': 'weak',
  'gpu-partitioned': 'weak',
  'gpu-unknown': 'weak',
  'powermetrics-gap': 'weak',
  'container-share-assumed': 'weak',
  'cpu-model-stand-in': 'info',
  'cpu-model-unknown': 'weak',
  'place-unknown': 'weak',
  'place-contradiction': 'weak',
  'place-clue-ignored': 'info',
  'place-country-only': 'info',
  'place-zone-doubtful': 'info',
  'place-pinned': 'info',
  'pue-assumed': 'info',
  'pue-declared': 'info',
  'grid-country-fallback': 'info',
  'grid-world-fallback': 'weak',
  'grid-figure-old': 'info',
  'intensity-declared': 'info',
  'intensity-too-low': 'weak',
  'intensity-provider-failed': 'weak',
  'intensity-provider-none': 'info',
  'intensity-implausible': 'weak',
  'intensity-beside': 'info',
  'report-directory-unusable': 'weak',
  'policy-unprotected': 'weak',
  'policy-floor-unreadable': 'weak',
  'policy-invalid': 'broken',
  'environment-changed': 'weak',
  'summary-not-written': 'weak',
  'artifact-not-kept': 'weak',
  'comment-not-written': 'info',
  'comment-left-to-gate': 'info',
  'finish-not-credible': 'weak',
  'finish-left-work': 'info',
  'outputs-not-set': 'weak',
} as const satisfies Record<string, Severity>;

export type FindingId = keyof typeof FINDINGS;

/** Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people. */
export type Finding = Readonly<{ id: FindingId; severity: Severity; message: string }>;

export function finding(id: FindingId, message: string): Finding {
  return { id, severity: FINDINGS[id], message };
}
