import type { AuditReport } from '../../audit/report.ts';
import type { Severity } from '../../finding.ts';
import { codeSpan, prose } from '../escape.ts';
import { counted, fold, type Room, within } from '../markdown.ts';
import { type Extent, roomIn, type Told } from '../told.ts';
import { rangeOf } from './range.ts';

const ROOM: Room = { entries: 20, units: 3_500 };
const ROOM_FOR_DIGESTS: Room = { entries: 7, units: 800 };

const WORST_FIRST: readonly Severity[] = ['broken', 'weak', 'info'];
const SAID: Readonly<Record<Severity, string>> = {
  broken: 'leaves a part out',
  weak: 'weakens the audit',
  info: 'for information',
};

/** The same behind a number. */
const COUNTED: Readonly<Record<Severity, string>> = {
  broken: 'leaving a part out',
  weak: 'weakening the audit',
  info: 'for information',
};

/** What casts doubt on the audit, the weightiest first. */
export function findings(told: Told, extent: Extent): readonly string[] {
  const all = WORST_FIRST.flatMap((severity) =>
    told.findings.filter((finding) => finding.severity === severity),
  );
  if (all.length === 0) return [];
  const { shown, left } = within(
    all,
    roomIn(extent, ROOM),
    ({ id, severity, message }) => `- **${SAID[severity]}**: ${prose(message)} ${codeSpan(id)}`,
  );
  const rest = `- … and ${left} more: all of them are in ${told.whole}.`;
  return [fold(findingsTitle(told), [[...shown, ...(left === 0 ? [] : [rest])].join('\n')])];
}

function findingsTitle(told: Told): string {
  const counts = WORST_FIRST.flatMap((severity) => {
    const count = told.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${COUNTED[severity]}`];
  });
  return `${counted(told.findings.length, 'finding')}: ${counts.join(', ')}`;
}

export const SURE = 'How sure are we? The range, the method, what is counted';
export const METHOD =
  'Method: energy × what the building adds (PUE) × carbon intensity of the grid + a share of making the hardware';
export const KNOWN_AS =
  '“Measured” was read from energy counters or meters. “Modelled” is CPU time by the watts of servers with such a CPU. “Assumed” stands in where nothing is known, with a wide range.';
export const NOT_COUNTED =
  'Not counted: networks beyond the machines, the servers of GitHub, the computers of people. No offsets or certificates.';

/** What the range is made of, what was counted and what not, and the digests of the evidence. */
export function certainty(report: AuditReport): readonly string[] {
  const { emissions, energy, tool, auditId } = report;
  const parts = [
    ...(emissions === null ? [] : rangeOf(emissions.totalG)),
    `${METHOD}, by ${prose(`${tool.name} ${tool.version}`, 60)}; ${formulaOf(report)}`,
    KNOWN_AS,
    boundary(energy),
    `Evidence of audit ${codeSpan(auditId)}, SHA-256:\n\n${digests(report)}`,
  ];
  return [fold(SURE, parts)];
}

function formulaOf({ energy, intensity }: AuditReport): string {
  const signal = [intensity.kind, intensity.signal, intensity.boundary].join(', ');
  return energy === null
    ? 'nothing was measured.'
    : `carbon intensity is ${prose(signal, 80)}, where the machine stands.`;
}

function boundary(energy: AuditReport['energy']): string {
  if (energy === null) return 'Counted: nothing.';
  const hasGpus = energy.components.some(
    ({ id, source }) => id === 'gpu' || source === 'powermetrics',
  );
  const cards = hasGpus ? '' : 'graphics cards, ';
  return `Counted: the machine, what its building adds, and a share of making the hardware. Not counted: ${cards}networks beyond the machine, the servers of GitHub, the computers of people. No offsets or certificates.`;
}

function digests({ evidence, policies }: AuditReport): string {
  const files: readonly (readonly [string, string | null])[] = [
    ['recording', evidence.recordingSha256],
    ['context', evidence.contextSha256],
    ['carbon intensity', evidence.intensitySha256],
    ['past audits', evidence.historySha256],
    ...evidence.policySha256.map(
      (digest, index) => [`policy (${policies[index]?.source.role ?? 'unknown'})`, digest] as const,
    ),
  ];
  const known = files.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest }]));
  return within(
    known,
    ROOM_FOR_DIGESTS,
    ({ name, digest }) => `- ${name} ${codeSpan(digest)}`,
  ).shown.join('\n');
}
