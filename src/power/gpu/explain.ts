import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import { formatDuration } from '../../units.ts';
import { secondsOf } from '../gap.ts';
import { knownSeconds } from '../integrate.ts';
import type { PowerPart } from '../source.ts';
import type { Board } from './board.ts';
import { type BoardEnergy, hostOf } from './energy.ts';

const METERS: Readonly<Record<Board['source'], string>> = {
  nvidia: 'nvidia-smi',
  amdgpu: "the driver's sensor (amdgpu)",
  powermetrics: 'powermetrics',
};

/** How a part is known, in words. */
type Explained = Pick<PowerPart, 'explanation' | 'detail' | 'whyNotBetter'>;

/** Which boards, by which meter or why by none, and what was taken in its place. */
export function explainBoards(
  group: readonly [Board, ...Board[]],
  kind: keyof BoardEnergy,
): Explained {
  const [first] = group;
  const meter = METERS[first.source];
  const detail = first.share.value < 1 ? explainShare(first) : null;
  if (kind === 'measured') {
    const readings = group.reduce((least, { power }) => Math.min(least, power.readings), Infinity);
    const explanation = `${named(group)}: the board's power by ${meter}, ${readings} readings of ${group.length === 1 ? 'it' : 'each'}.`;
    return { explanation, detail, whyNotBetter: null };
  }
  const { gpuRestShare: rest, gpuWorkShare: work, gpuUnknownShare: unknown } = assumptions;
  const taken =
    kind === 'byUse'
      ? `between ${percent(rest.value)} at rest and ${percent(work.value)} at work of ${limitOf(group)}, by how busy it was`
      : `${percent(unknown.value)} of ${limitOf(group)}, as nothing tells how busy it was`;
  const explanation = `${named(group)}: ${taken}.`;
  return { explanation, detail, whyNotBetter: silence(group, kind, meter) };
}

export function explainHost(boards: readonly Board[]): Explained {
  const forms = [...new Map(boards.map((board) => [board.form, board])).values()];
  const shares = forms.map((board) => {
    const { standingShare, energyShare } = hostOf(board);
    const of = board.form === 'module' ? 'modules on a baseboard' : 'cards';
    return `${percent(energyShare)} of what ${of} draw and ${percent(standingShare)} of their limit all the time`;
  });
  return {
    explanation: `${shares.join('; ')}: for the power supply, fans, switches and network cards of a GPU server, which no sensor shows.`,
    detail: 'What CPU and memory need of them is in the other parts.',
    whyNotBetter: null,
  };
}

/** `8 x NVIDIA H100 80GB HBM3` */
function named(group: readonly [Board, ...Board[]]): string {
  const [{ name }] = group;
  return group.length === 1 ? name : `${group.length} x ${name}`;
}

function silence(group: readonly Board[], kind: keyof BoardEnergy, meter: string): string {
  if (group.every(({ power }) => power.readings === 0))
    return `Not measured: ${meter} told no power.`;
  const seconds = group.reduce((sum, board) => sum + silentSeconds(board, kind), 0);
  const of = group.length === 1 ? '' : ' of each, in the mean,';
  return `Stands in for the ${formatDuration(seconds / group.length)}${of} in which ${meter} told no power.`;
}

function silentSeconds({ power, use }: Board, kind: keyof BoardEnergy): number {
  const toldS = power.gaps.reduce((sum, gap) => sum + knownSeconds(use, gap.fromMs, gap.toMs), 0);
  return kind === 'byUse' ? toldS : secondsOf(power.gaps) - toldS;
}

/** Boards of one kind may have been set to different limits. */
function limitOf(group: readonly [Board, ...Board[]]): string {
  const all = group.map(({ limitW }) => Math.round(limitW.value)).sort((a, b) => a - b);
  const [least, most] = [all[0], all.at(-1)];
  const watts = least === most ? `${most} W` : `${least} to ${most} W`;
  switch (group[0].limitFrom) {
    case 'meter':
      return `its limit of ${watts}`;
    case 'table':
      return `the ${watts} that its maker names`;
    case 'nothing':
      return `${watts}, the middle of all boards, as this one is not known`;
  }
}

function explainShare({ share }: Board): string {
  return share.value === 1
    ? 'The machine holds all of it.'
    : `The machine holds a part of the board: ${percent(share.value)} of it is counted.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
