import { add, type Estimate } from '../../estimate.ts';
import type { Provenance } from '../../provenance.ts';
import { secondsWithin } from '../integrate.ts';
import type { Power, PowerPart } from '../source.ts';
import type { Board } from './board.ts';
import { type BoardEnergy, boardEnergyJ, hostEnergyJ } from './energy.ts';
import { explainBoards, explainHost } from './explain.ts';
import { gpuFindings } from './findings.ts';

type Kind = keyof BoardEnergy;
const KINDS: readonly Kind[] = ['measured', 'byUse', 'byLimit'];

/** What the machine's GPUs draw, and what they make their server draw; alike boards are one part. */
export function gpuPower(boards: readonly Board[]): Power {
  const groups = groupsOf(boards);
  return {
    partsBetween: (fromMs, toMs) => {
      const energies = new Map(boards.map((one) => [one, boardEnergyJ(one, fromMs, toMs)]));
      const energyOf = (board: Board) => energies.get(board) as BoardEnergy;
      const parts = groups.flatMap((group) =>
        KINDS.flatMap((kind) =>
          partOf(group, kind, add(...group.map((one) => energyOf(one)[kind]))),
        ),
      );
      return [...parts, ...hostPart(boards, energyOf, fromMs, toMs)];
    },
    findings: gpuFindings(boards),
  };
}

type Group = readonly [Board, ...Board[]];

function groupsOf(boards: readonly Board[]): readonly Group[] {
  const groups = new Map<string, [Board, ...Board[]]>();
  for (const board of boards) {
    const { source, name, partitioned, limitFrom } = board;
    const key = JSON.stringify([source, name, partitioned, limitFrom]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [board]);
    else group.push(board);
  }
  return [...groups.values()];
}

function partOf(group: Group, kind: Kind, energyJ: Estimate): readonly PowerPart[] {
  if (energyJ.value === 0) return [];
  return [
    {
      id: 'gpu',
      provenance: provenanceOf(group[0], kind),
      source: kind === 'measured' ? group[0].source : 'model',
      ...explainBoards(group, kind),
      energyJ,
    },
  ];
}

/** A part of a board's watts is a guess at the part, whatever told the watts. */
function provenanceOf({ share }: Board, kind: Kind): Provenance {
  if (kind === 'byLimit') return 'assumed';
  return kind === 'byUse' || share.value < 1 ? 'modelled' : 'measured';
}

function hostPart(
  boards: readonly Board[],
  energyOf: (board: Board) => BoardEnergy,
  fromMs: number,
  toMs: number,
): readonly PowerPart[] {
  const energyJ = add(
    ...boards.map((board) => {
      const { measured, byUse, byLimit } = energyOf(board);
      return hostEnergyJ(
        board,
        add(measured, byUse, byLimit),
        secondsWithin(board.power, fromMs, toMs),
      );
    }),
  );
  if (energyJ.value === 0) return [];
  return [
    {
      id: 'gpu-host',
      provenance: 'assumed',
      source: 'declared',
      ...explainHost(boards),
      energyJ,
    },
  ];
}
