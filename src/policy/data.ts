import type { FINDINGS, FindingId } from '../finding.ts';
import { quoted } from '../nearest.ts';
import { heldUnder } from './enforcement.ts';
import type { Enforcement, Meaning, Policy } from './policy.ts';
import type { Verdict, WeaknessResult } from './verdict.ts';

/** Ways in which evidence is weak that a policy can give a meaning to; in the order of their keys. */
export const WEAKNESSES = [
  'unknown-place',
  'modelled-power',
  'missing-jobs',
  'missing-marginal',
  'tampering',
  'unprotected-policy',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/**
 * Where a policy says nothing. Ranges take care of what is only uncertain; numbers that somebody may
 * have meddled with vouch for nothing.
 */
export const DEFAULT_DATA: Readonly<Record<Weakness, Meaning>> = {
  'unknown-place': 'ignore',
  'modelled-power': 'ignore',
  'missing-jobs': 'ignore',
  // The limit itself is inconclusive then.
  'missing-marginal': 'ignore',
  tampering: 'inconclusive',
  'unprotected-policy': 'ignore',
};

type Weakening = {
  [Id in FindingId]: (typeof FINDINGS)[Id] extends 'info' ? never : Id;
}[FindingId];

/**
 * What a policy may make of each finding that weakens an audit; `none`: the range of the numbers, or
 * what is printed, says all there is to say. A new finding does not compile until it stands here.
 */
const WEAKNESS_OF: Readonly<Record<Weakening, Weakness | 'none'>> = {
  // Nothing measured is inconclusive by itself.
  'nothing-measured': 'none',
  'start-counters-missing': 'none',
  'end-counters-missing': 'none',
  'counters-went-back': 'tampering',
  'counters-implausible': 'tampering',
  'cpu-counters-missing': 'none',
  'clock-jump': 'none',
  'clock-wrong': 'tampering',
  'sampler-not-started': 'none',
  'sampler-no-greeting': 'none',
  'sampler-ended-early': 'none',
  'sampler-killed': 'none',
  'sampler-readings-failed': 'none',
  'recording-missing': 'none',
  'recording-header-damaged': 'none',
  'recording-truncated': 'none',
  'recording-lines-dropped': 'none',
  'recording-gap': 'none',
  'recording-foreign': 'tampering',
  'recording-changed': 'tampering',
  'recording-newer-format': 'none',
  'rapl-unusable': 'none',
  'rapl-gap': 'none',
  'rapl-jump': 'none',
  'rapl-sudo-refused': 'none',
  'meter-not-started': 'none',
  'meter-died': 'none',
  'meter-hung': 'none',
  'meter-flooded': 'none',
  'gpu-gap': 'none',
  'gpu-unmeasured': 'none',
  'gpu-readings-odd': 'tampering',
  'container-share-assumed': 'none',
  'gpu-partitioned': 'none',
  // The higher of the two counts already.
  'sku-contradiction': 'none',
  'gpu-unknown': 'none',
  'powermetrics-gap': 'none',
  'cpu-model-unknown': 'none',
  'place-unknown': 'unknown-place',
  'place-contradiction': 'unknown-place',
  'place-zone-named': 'unknown-place',
  'intensity-provider-failed': 'none',
  'intensity-implausible': 'none',
  // By the average is judged as well, and the worse of the two decides.
  'intensity-marginal-far': 'none',
  // The higher of the two counts already.
  'intensity-too-low': 'none',
  'grid-world-fallback': 'unknown-place',
  'report-directory-unusable': 'none',
  'policy-unprotected': 'unprotected-policy',
  'policy-unread': 'unprotected-policy',
  'policy-floor-unreadable': 'unprotected-policy',
  'policy-invalid': 'unprotected-policy',
  'environment-changed': 'tampering',
  'summary-not-written': 'none',
  'artifact-not-kept': 'none',
  'finish-not-credible': 'tampering',
  'outputs-not-set': 'none',
  'jobs-unknown': 'missing-jobs',
  'run-empty': 'missing-jobs',
  'job-without-audit': 'missing-jobs',
  'audit-covers-part': 'missing-jobs',
  'claim-unbound': 'tampering',
  'claim-doubled': 'tampering',
  'claim-manifold': 'tampering',
  'claim-below-idle': 'tampering',
  'claim-above-full': 'tampering',
  'audits-not-listed': 'missing-jobs',
  'audit-not-fetched': 'missing-jobs',
  // What its own evidence does not bear out was changed by somebody.
  'audit-refused': 'tampering',
  'audit-other-version': 'missing-jobs',
  'run-not-over': 'missing-jobs',
};

/** The weaknesses of evidence with these findings, and by how much of its energy was measured. */
export function weaknessesOf(
  findings: readonly FindingId[],
  measuredShare: number | null,
): Weakness[] {
  const found = new Set<string>(findings.map((id) => (isWeakening(id) ? WEAKNESS_OF[id] : 'none')));
  // Half and half is where a number stops being one that was measured.
  if (measuredShare !== null && measuredShare < 0.5) found.add('modelled-power');
  return WEAKNESSES.filter((weakness) => found.has(weakness));
}

function isWeakening(id: FindingId): id is Weakening {
  return Object.hasOwn(WEAKNESS_OF, id);
}

const SAID: Readonly<Record<Weakness, string>> = {
  'unknown-place': 'where the job ran is not known',
  'modelled-power': 'less than half of the energy was measured',
  'missing-jobs': 'jobs of the run are missing',
  'missing-marginal':
    'a limit is to be kept by the marginal carbon intensity, and no such figure is at hand',
  tampering: 'something was changed that nobody should have changed',
  'unprotected-policy':
    'the policy that decides could have been changed, or could not be had whole',
};

/** What the policy makes of weak evidence, where enforcement leaves it that edge. */
export function weaknessResults(
  policy: Policy,
  weaknesses: readonly Weakness[],
  enforcement: Enforcement,
): WeaknessResult[] {
  return weaknesses.flatMap((weakness) => {
    const meaning = policy.data[weakness];
    if (meaning === 'ignore') return [];
    const verdict: Verdict = heldUnder(meaning, enforcement);
    const origin = policy.settingOrigins['data'] ?? null;
    const by =
      origin === null
        ? `and \`data\` does not say to ignore it`
        : `and \`data\` of ${quoted(origin)} makes that \`${meaning}\``;
    return [
      { weakness, judged: meaning, verdict, sentence: `Weak evidence: ${SAID[weakness]}, ${by}.` },
    ];
  });
}
