import type { AuditReport, ReportedEstimate } from '../../audit/report.ts';
import type { Severity } from '../../finding.ts';
import { formatMass, formatPercent } from '../../units.ts';
import { plainNumber, withRange } from '../amounts.ts';
import { codeSpan, prose } from '../escape.ts';
import { counted, fold, type Room, row, table, within } from '../markdown.ts';
import { type Extent, roomIn, type Told } from '../told.ts';

const ROOM: Room = { entries: 20, units: 3_500 };
const ROOM_FOR_DIGESTS: Room = { entries: 7, units: 800 };
const SHOWN_FACTORS = 5;
/** Two-sided 90 % of a normal distribution, in standard deviations. */
const Z_90 = 1.645;

const WORST_FIRST: readonly Severity[] = ['broken', 'weak', 'info'];
const SAID: Readonly<Record<Severity, string>> = {
  broken: 'takes a part away',
  weak: 'weakens the audit',
  info: 'for information',
};

/** The same behind a number. */
const COUNTED: Readonly<Record<Severity, string>> = {
  broken: 'with a part missing',
  weak: 'of weak evidence',
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
  'Method: power over time × PUE × carbon intensity + a share of making the hardware';
export const NOT_COUNTED =
  'Not counted: networks beyond the machines, the servers of GitHub, the computers of people. No offsets or certificates.';

/** What the range is made of, what was counted and what not, and the digests of the evidence. */
export function certainty(report: AuditReport): readonly string[] {
  const { emissions, energy, tool, auditId } = report;
  const parts = [
    ...(emissions === null ? [] : rangeOf(emissions.totalG)),
    `${METHOD}, by ${prose(`${tool.name} ${tool.version}`, 60)}; ${formulaOf(report)}`,
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

export function rangeOf(totalG: ReportedEstimate): readonly string[] {
  const { factors } = totalG;
  const whole = factors.reduce((sum, { logSd }) => sum + logSd ** 2, 0);
  if (whole === 0) return [];
  const share = (logSd: number) => logSd ** 2 / whole;
  const sorted = [...factors].sort((a, b) => b.logSd - a.logSd);
  const rows = sorted
    .slice(0, SHOWN_FACTORS)
    .map(({ id, kind, logSd }) =>
      row([
        codeSpan(id),
        kind,
        formatPercent(share(logSd)),
        `× or ÷ ${plainNumber(Math.exp(Math.min(700, Z_90 * logSd)))}`,
      ]),
    );
  const others = sorted.slice(SHOWN_FACTORS);
  if (others.length > 0) {
    const rest = others.reduce((sum, { logSd }) => sum + share(logSd), 0);
    rows.push(row([counted(others.length, 'other'), '–', formatPercent(rest), '–']));
  }
  const declared = factors
    .filter(({ kind }) => kind === 'declared')
    .reduce((sum, { logSd }) => sum + share(logSd), 0);
  return [
    `The total is ${withRange(totalG, formatMass)}: in brackets the range that its factors make together, each taken at 90 %. ${formatPercent(declared)} of its width (as variance) is declared, that is judged; the rest is calibrated, that is measured on data it was not fitted to.`,
    table(
      [
        { name: 'Factor' },
        { name: 'Kind' },
        { name: 'Share', align: 'right' },
        { name: 'Alone', align: 'right' },
      ],
      rows,
    ),
  ];
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
