import type { PastRun } from '../../audit/run-report.ts';
import { formatEnergy, formatPercent } from '../../units.ts';
import { decisiveResults } from '../decisive.ts';
import { codeSpan } from '../escape.ts';
import { counted } from '../markdown.ts';
import type { Told } from '../told.ts';

/** Closer than this is the same to anyone. */
const SAME = 0.01;

/** How the energy compares with the last comparable run and with the baseline. */
export function whatChanged(told: Told): readonly string[] {
  const { energyJ, past } = told;
  if (energyJ === null) return [];
  const said = [...againstLast(energyJ.value, past.at(-1)), ...againstUsual(told, energyJ.value)];
  return said.length === 0 ? [] : [`**What changed:** ${said.join(' and ')}.`];
}

function againstLast(energyJ: number, last: PastRun | undefined): readonly string[] {
  if (last === undefined) return [];
  const label = `${codeSpan(last.label, 40)}, ${formatEnergy(last.energyJ)}`;
  return [`${compared(energyJ, last.energyJ)} the last comparable run (${label})`];
}

function againstUsual(told: Told, energyJ: number): readonly string[] {
  const usual = usualOf(told);
  if (usual === null) return [];
  const { baselineJ, samples } = usual;
  const of = `the median of ${counted(samples, 'audit')}`;
  return [`${compared(energyJ, baselineJ)} usual (${formatEnergy(baselineJ)}, ${of})`];
}

/** What comparable audits use, as a rule of the policy has found it. */
function usualOf(told: Told): Readonly<{ baselineJ: number; samples: number }> | null {
  for (const { result } of decisiveResults(told)) {
    const { baseline, samples, unit } = result;
    if (baseline !== null && samples !== null && unit === 'J')
      return { baselineJ: baseline, samples };
  }
  return null;
}

/** `46 % more energy than`, `as much energy as`; of what used nothing before there is no share. */
function compared(now: number, before: number): string {
  if (before <= 0) return now > 0 ? 'more energy than' : 'about as much energy as';
  const ratio = now / before - 1;
  if (Math.abs(ratio) < SAME) return 'about as much energy as';
  // Many times as much is no share that anyone pictures.
  if (ratio >= 9) return `${Number((now / before).toPrecision(2))} times the energy of`;
  return `${formatPercent(Math.abs(ratio))} ${ratio > 0 ? 'more' : 'less'} energy than`;
}
