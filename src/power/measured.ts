import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, type Estimate, estimate, exact, multiply, scale, widen } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import type { Machine } from '../machine/machine.ts';
import type { UnreadableZone } from '../recording/format.ts';
import { formatDuration, formatGigabytes } from '../units.ts';
import { bridged } from './bridge.ts';
import { type Gap, gapsWithin, secondsOf } from './gap.ts';
import { memoryPowerPerGb } from './model.ts';
import type { ModelledPower } from './modelled.ts';
import { type Rapl, raplBetween } from './rapl.ts';
import { kindOfZone } from './rapl-zones.ts';
import type { Power, PowerPart } from './source.ts';
import { memoryRootOnly } from './why-not.ts';

/**
 * From what the counters measured to the wall: packages, memory (measured, else assumed), and a
 * declared share of both for board, fans, disks and supply, taken once. In the gaps of the counters
 * stands the model, whose watts are those of the wall already.
 */
export function measuredPower(
  rapl: Rapl,
  model: ModelledPower,
  machine: Machine,
  unreadable: readonly UnreadableZone[],
): Power {
  const counted = (fromMs: number, toMs: number, gaps: readonly Gap[]): PowerPart[] => {
    const { processorJ, memoryJ } = raplBetween(rapl, fromMs, toMs);
    const measuredS = (toMs - fromMs) / 1000 - secondsOf(gaps);
    const parts = [
      processors(rapl, processorJ),
      ...memory(rapl, memoryJ, machine, measuredS, isMemoryRootOnly(unreadable)),
    ];
    return [...parts, board(rapl, add(...parts.map(({ energyJ }) => energyJ)))];
  };
  return {
    partsBetween: (askedFromMs, askedToMs) => {
      const fromMs = within(rapl, askedFromMs);
      const toMs = within(rapl, askedToMs);
      const gaps = gapsWithin(rapl.gaps, fromMs, toMs);
      return [...counted(fromMs, toMs, gaps), ...bridged(model, gaps, whyBridged(rapl))];
    },
    findings: [
      ...(isMemoryRootOnly(unreadable) ? [memoryRootOnly(unreadable)] : []),
      ...gapFinding(rapl),
      ...jumpFinding(rapl),
      // Rows of the model matter only where it stands in.
      ...(rapl.gaps.length > 0 ? model.findings : []),
    ],
  };
}

/** Time without any counters has no part in any number. */
function within({ points }: Rapl, atMs: number): number {
  return Math.min(Math.max(atMs, points[0]?.atMs ?? atMs), points.at(-1)?.atMs ?? atMs);
}

/** The error of the counters themselves, alike in all of them. */
function byCounters(energyJ: number): Estimate {
  const { logSd } = assumptions.errors.raplCounters;
  return estimate(energyJ, [{ id: 'rapl-counters', logSd, kind: 'declared' }]);
}

function processors({ processorKind, processors: names, mirrors }: Rapl, j: number): PowerPart {
  const again =
    mirrors.length === 0 ? null : `${shown(mirrors)} show the same again and were counted once.`;
  const platform = processorKind === 'psys';
  return {
    id: platform ? 'platform' : 'cpu',
    provenance: 'measured',
    source: 'rapl',
    explanation: platform
      ? `The platform's energy counter (RAPL ${shown(names)}): processors, memory and board; there is none for the packages alone.`
      : `The energy counters (RAPL) of ${shown(names)}.`,
    detail: again,
    whyNotBetter: null,
    energyJ: byCounters(j),
  };
}

function memory(
  rapl: Rapl,
  memoryJ: number,
  { memoryBytes }: Machine,
  measuredS: number,
  rootOnly: boolean,
): PowerPart[] {
  if (rapl.processorKind === 'psys') return [];
  if (rapl.memory.length > 0) {
    const counters = rapl.memory.length === 1 ? 'counter' : `${rapl.memory.length} counters`;
    const explanation = `The energy ${counters} (RAPL) of dram.`;
    return [
      {
        id: 'memory',
        provenance: 'measured',
        source: 'rapl',
        explanation,
        detail: null,
        whyNotBetter: null,
        energyJ: byCounters(memoryJ),
      },
    ];
  }
  const gb = memoryBytes / 1e9;
  if (gb === 0) return [];
  const why = rootOnly ? 'may be read by root only' : 'is not there, or does not move';
  return [
    {
      id: 'memory',
      provenance: 'assumed',
      source: 'model',
      explanation: `All ${formatGigabytes(memoryBytes)} at ${assumptions.memoryPowerWPerGb.value} W each.`,
      detail: null,
      whyNotBetter: `Not measured: an energy counter for memory ${why}.`,
      energyJ: scale(memoryPowerPerGb(), gb * Math.max(0, measuredS)),
    },
  ];
}

function board({ processorKind }: Rapl, countedJ: Estimate): PowerPart {
  const psys = processorKind === 'psys';
  const { value, logSd } = psys ? assumptions.platformLossShare : assumptions.boardShare;
  const id = psys ? 'platform-loss' : 'board-share';
  const share = widen(exact(value), { id, logSd, kind: 'declared' });
  return {
    id: 'board',
    provenance: 'assumed',
    source: 'declared',
    explanation: psys
      ? `${percent(value)} of what the platform's counter shows, for the power supply and what the counter leaves out.`
      : `${percent(value)} of CPU and memory, for board, fans, disks, network cards and power supply, which no counter shows.`,
    detail: null,
    whyNotBetter: null,
    energyJ: multiply(countedJ, share),
  };
}

function whyBridged({ gaps }: Rapl): string {
  return `Stands in for the ${seconds(gaps)} in which the energy counters said nothing.`;
}

function isMemoryRootOnly(unreadable: readonly UnreadableZone[]): boolean {
  return unreadable.some(({ name }) => kindOfZone(name) === 'dram');
}

function gapFinding({ gaps }: Rapl): Finding[] {
  if (gaps.length === 0) return [];
  const stretches = gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`;
  return [
    finding(
      'rapl-gap',
      `For ${seconds(gaps)} in ${stretches} the energy counters (RAPL) said nothing: they could not be read, were reset, stood still, or may have wrapped unseen between two readings. The power model bridges that time. A shorter interval leaves no time to wrap.`,
    ),
  ];
}

function jumpFinding({ jumps }: Rapl): Finding[] {
  if (jumps === 0) return [];
  const readings = jumps === 1 ? '1 reading' : `${jumps} readings`;
  return [
    finding(
      'rapl-jump',
      `${readings} of the energy counters (RAPL) went where no possible power could have taken them, and was dropped.`,
    ),
  ];
}

function seconds(gaps: readonly Gap[]): string {
  return formatDuration(secondsOf(gaps));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function shown(names: readonly string[]): string {
  const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
  return `${names.slice(0, 4).join(', ')}${more}`;
}
