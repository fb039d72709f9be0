import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import { type Estimate, estimate, exact, type Factor } from '../../estimate.ts';
import type { Machine } from '../../machine/machine.ts';
import type { Answers } from '../../recording/answers.ts';
import type { Meter, MeterChannel, MeterSource } from '../../recording/format.ts';
import { believed, type Course, courseOf, type Levels, NO_LEVELS } from '../integrate.ts';
import { findGpu, type GpuForm, UNKNOWN_GPU } from './table.ts';

/** One GPU that the machine holds, or a part of one: what is known of it, and its course. */
export type Board = Readonly<{
  name: string;
  source: MeterSource;
  partitioned: boolean;
  form: GpuForm;
  /** The most that the whole board may draw, and how that is known. */
  limitW: Estimate;
  limitFrom: 'meter' | 'table' | 'nothing';
  /** How much of the board is the machine's: 1, or less where it is cut into parts. */
  share: Estimate;
  /** Watts of the whole board. */
  power: Course;
  /** Busy share of the board; left empty where the power is known throughout. */
  use: Course;
}>;

const GPU_SOURCES: readonly MeterSource[] = ['nvidia', 'amdgpu'];

/** More than any board on sale draws; a meter that tells more is not believed. */
const MOST_W = 10_000;

/** Whose the boards are. */
type Holder = Pick<Machine, 'container'>;

/** The boards that the meters tell of, over a span of the monotonic clock. */
export function boardsOf(
  meters: readonly Meter[],
  holder: Holder,
  fromMs: number,
  toMs: number,
): readonly Board[] {
  return meters.flatMap((meter) =>
    channelsOf(meter).map(({ channel, index }): Board => {
      const { name, partitioned } = channel;
      // A board that is on draws something: 0 is what some drivers say in place of nothing.
      const watts = levelsOf(meter.answers, ({ powerW }, i) => powerW(i, index) || null, MOST_W);
      const power = courseOf(watts, fromMs, toMs);
      // It matters only where there is no power, and a day of readings is long.
      const busy =
        power.gaps.length === 0
          ? NO_LEVELS
          : levelsOf(meter.answers, ({ utilisation }, i) => utilisation(i, index), 1);
      return {
        name: name || 'a GPU without a name',
        source: meter.source,
        partitioned,
        form: formOf(name),
        ...limitOf(channel),
        share: shareOf(channel, holder),
        power,
        use: courseOf(busy, fromMs, toMs),
      };
    }),
  );
}

/**
 * How many boards the machine holds, for the share of their making: a part of a board is a part of
 * one. `null`: no meter tells of any.
 */
export function gpusHeld(meters: readonly Meter[], holder: Holder): number | null {
  const shares = meters.flatMap((meter) =>
    channelsOf(meter).map(({ channel }) => shareOf(channel, holder).value),
  );
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0);
}

/**
 * The channels that are boards. Of a board that shows as two GPUs and has one sensor (MI250), the one
 * that tells no power is in the other's.
 */
function channelsOf({ source, channels, answers }: Meter) {
  const all = channels.map((channel, index) => ({ channel, index }));
  if (!GPU_SOURCES.includes(source)) return [];
  const tellsPower = ({ index }: { index: number }) =>
    someAnswer(answers, (answer) => (answers.powerW(answer, index) ?? 0) > 0);
  return all.filter(
    (one) =>
      findGpu(one.channel.name)?.sensors !== 'shared' ||
      tellsPower(one) ||
      !all.some((other) => other.channel.name === one.channel.name && tellsPower(other)),
  );
}

function someAnswer({ count }: Answers, holds: (answer: number) => boolean): boolean {
  for (let answer = 0; answer < count; answer++) if (holds(answer)) return true;
  return false;
}

function levelsOf(
  answers: Answers,
  of: (answers: Answers, answer: number) => number | null,
  most: number,
): Levels {
  const { count, atMs } = answers;
  return { count, atMs, valueAt: (answer) => believed(of(answers, answer), most) };
}

function formOf(name: string): GpuForm {
  return findGpu(name)?.form ?? (/sxm|oam/i.test(name) ? 'module' : 'card');
}

function limitOf({ name, limitW }: MeterChannel): Pick<Board, 'limitW' | 'limitFrom'> {
  if (limitW !== null && limitW > 0 && limitW <= MOST_W) {
    return { limitW: exact(limitW), limitFrom: 'meter' };
  }
  const row = findGpu(name);
  if (row !== null) return { limitW: exact(row.tdpW), limitFrom: 'table' };
  const { tdpW, logSd } = UNKNOWN_GPU;
  return {
    limitW: estimate(tdpW, [declared('gpu-unknown', logSd)]),
    limitFrom: 'nothing',
  };
}

/**
 * The name of a part of a board ends in its memory in GB and a letter: `A10-4Q`, `A100-1-5C`. A board
 * cut into instances (MIG) is whole on a machine that is the job's alone; a container holds one or more of
 * the instances, and nothing tells which.
 */
const VGPU_PROFILE = /-(\d{1,3})[ABCQ](?:ME)?$/;

function shareOf({ name, partitioned }: MeterChannel, { container }: Holder): Estimate {
  if (!partitioned) return exact(1);
  const memoryGb = Number(VGPU_PROFILE.exec(name)?.[1] ?? 0);
  const row = findGpu(name);
  if (memoryGb > 0 && row !== null) {
    const { logSd } = assumptions.errors.gpuMemoryShare;
    if (memoryGb >= row.memoryGb) return exact(1);
    return estimate(memoryGb / row.memoryGb, [declared('gpu-share', logSd)]);
  }
  if (container === null && memoryGb === 0) return exact(1);
  const { value, logSd } = assumptions.gpuPartShare;
  return estimate(value, [declared('gpu-share', logSd)]);
}

export function declared(id: string, logSd: number): Factor {
  return { id, logSd, kind: 'declared' };
}
