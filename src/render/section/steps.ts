import type { ReportedEstimate, ReportedStep } from '../../audit/report.ts';
import { add, range } from '../../estimate.ts';
import { formatDuration, formatEnergy, formatPercent } from '../../units.ts';
import { withRange } from '../amounts.ts';
import { codeSpan, plainText } from '../escape.ts';
import { type Column, counted, fold, row, table, unbroken } from '../markdown.ts';

/** Steps whose rows say something: of more the heaviest are shown, the others summed. */
const MOST_ROWS = 15;
const MOST_CHILDREN = 8;
/** Twice the name of a step, for its neighbours. */
const MOST_UNITS = 6_000;

const COLUMNS: readonly Column[] = [
  { name: 'Step' },
  { name: 'Energy', align: 'right' },
  { name: 'Share', align: 'right' },
  { name: 'Time', align: 'right' },
  { name: 'Result' },
];

/** The steps of one job, folded; nothing where they could not be told apart. */
export function stepsFold(steps: readonly ReportedStep[] | null): readonly string[] {
  if (steps === null || steps.length === 0) return [];
  const count = steps.filter(({ kind }) => kind === 'step').length;
  return [
    fold(`${counted(count, 'step')}, and what the audit itself cost`, [
      stepsTable(steps, MOST_ROWS),
    ]),
  ];
}

/** A row a step, in the order of their starts; the rows add up to the job. */
export function stepsTable(steps: readonly ReportedStep[], most: number): string {
  const whole = sum(steps.map(({ energyJ }) => energyJ));
  const kept = heaviest(steps, most);
  const rows: string[] = [];
  const left: ReportedStep[] = [];
  let units = 0;
  for (const step of steps) {
    const written = kept.has(step) ? rowsOf(step, whole.value) : [];
    units += written.join('\n').length;
    if (written.length === 0 || units > MOST_UNITS) left.push(step);
    else rows.push(...written);
  }
  return table(COLUMNS, [...rows, ...(left.length === 0 ? [] : [restRow(left, whole.value)])]);
}

function heaviest(steps: readonly ReportedStep[], most: number): ReadonlySet<ReportedStep> {
  // What is no step is no matter of size: it says what the others leave out.
  const own = steps.filter(({ kind }) => kind !== 'step');
  const byEnergy = steps
    .filter(({ kind }) => kind === 'step')
    .sort((a, b) => b.energyJ.value - a.energyJ.value);
  return new Set([...byEnergy.slice(0, Math.max(0, most - own.length)), ...own]);
}

function rowsOf(step: ReportedStep, wholeJ: number): readonly string[] {
  const { kind, durationS, energyJ, conclusion, children } = step;
  const own = row([
    nameOf(step),
    unbroken(withRange(energyJ, formatEnergy)),
    share(energyJ.value, wholeJ),
    kind === 'step' ? unbroken(formatDuration(durationS)) : '–',
    kind === 'step' ? resultOf(conclusion) : '–',
  ]);
  const shown = heaviest(children, MOST_CHILDREN);
  const inner = children
    .filter((child) => shown.has(child))
    .map((child) =>
      row([
        `of it: ${nameOf(child)}`,
        unbroken(withRange(child.energyJ, formatEnergy)),
        share(child.energyJ.value, wholeJ),
        unbroken(formatDuration(child.durationS)),
        resultOf(child.conclusion),
      ]),
    );
  return [own, ...inner];
}

function nameOf({ kind, name, number }: ReportedStep): string {
  if (kind === 'audit') return 'the audit itself';
  if (kind === 'unattributed') return 'between and beside the steps';
  if (name !== null) return codeSpan(name, 60);
  return number === null ? 'a step without a name' : `step ${number}`;
}

function resultOf(conclusion: string | null): string {
  return conclusion === null ? '–' : plainText(conclusion, 30);
}

function restRow(left: readonly ReportedStep[], wholeJ: number): string {
  const energyJ = sum(left.map((step) => step.energyJ));
  return row([
    counted(left.length, 'lighter step'),
    unbroken(withRange(energyJ, formatEnergy)),
    share(energyJ.value, wholeJ),
    unbroken(formatDuration(left.reduce((all, { durationS }) => all + durationS, 0))),
    '–',
  ]);
}

/** `38 %`; of nothing there is no share. */
export function share(part: number, whole: number): string {
  if (!(whole > 0)) return '–';
  // Nobody needs to know more of less.
  const isLittle = part > 0 && part / whole < 0.001;
  return unbroken(isLittle ? 'under 0.1 %' : formatPercent(part / whole));
}

export function sum(estimates: readonly ReportedEstimate[]): ReportedEstimate {
  const all = add(...estimates);
  return { ...all, ...range(all) };
}
