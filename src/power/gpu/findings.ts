import { type Finding, finding } from '../../finding.ts';
import { formatDuration } from '../../units.ts';
import { isNotable, secondsOf } from '../gap.ts';
import type { Board } from './board.ts';

const SHOWN_NAMES = 4;

/** What casts doubt on the energy of the GPUs. */
export function gpuFindings(boards: readonly Board[]): readonly Finding[] {
  const silent = boards.filter(({ power }) => power.readings === 0);
  const gapped = boards.filter(({ power }) => power.readings > 0 && isNotable(power));
  const parts = boards.filter(({ share }) => share.value < 1);
  const unknown = boards.filter(
    ({ limitFrom, power }) => limitFrom === 'nothing' && power.gaps.length > 0,
  );
  const odd = boards.filter((board) => isOdd(board));
  return [
    ...one(
      odd,
      'gpu-readings-odd',
      (names) =>
        `More power readings of ${names} than nvidia-smi was asked for: another program has written into its pipe, and the readings may be made up.`,
    ),
    ...one(
      silent,
      'gpu-unmeasured',
      (names) =>
        `No power reading of ${names}: no meter told any, as is usual for virtual GPUs and where nvidia-smi cannot be asked. Their power limit, and how busy they were where that is told, stand in.`,
    ),
    ...one(
      gapped,
      'gpu-gap',
      (names) =>
        `For ${formatDuration(meanGapS(gapped))}${gapped.length === 1 ? '' : ' in the mean'} no power was told of ${names}: the meter started late, ended early or left readings out. Their power limit, and how busy they were where that is told, stand in.`,
    ),
    ...one(
      parts,
      'gpu-partitioned',
      (names) =>
        `${names}: cut into parts (MIG, vGPU) of which this machine holds one or more. A part of the whole board's watts is counted, and the range spans what the part may be.`,
    ),
    ...one(
      unknown,
      'gpu-unknown',
      (names) =>
        `${names}: not in the table, and no power limit is told; the middle of all boards stands in where no power was told, with a wide range.`,
    ),
  ];
}

/** The meter is asked twice a second; one that is late may answer a little faster for a while. */
const NVIDIA_READINGS_PER_S = 2;
const SPARE_READINGS = 10;

/** Whether there are readings that nobody asked for. */
function isOdd({ source, power: { readings, fromMs, toMs } }: Board): boolean {
  const most = (1.2 * NVIDIA_READINGS_PER_S * (toMs - fromMs)) / 1000 + SPARE_READINGS;
  return source === 'nvidia' && readings > most;
}

function meanGapS(boards: readonly Board[]): number {
  return boards.reduce((sum, { power }) => sum + secondsOf(power.gaps), 0) / boards.length;
}

function one(
  boards: readonly Board[],
  id: Finding['id'],
  say: (names: string) => string,
): readonly Finding[] {
  return boards.length === 0 ? [] : [finding(id, say(namesOf(boards)))];
}

function namesOf(boards: readonly Board[]): string {
  const counts = new Map<string, number>();
  for (const { name } of boards) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => (count === 1 ? name : `${count} x ${name}`));
  const more = all.length > SHOWN_NAMES ? ` and ${all.length - SHOWN_NAMES} other kinds` : '';
  return `${all.slice(0, SHOWN_NAMES).join(', ')}${more}`;
}
