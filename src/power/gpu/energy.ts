import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import { add, type Estimate, estimate, multiply, scale } from '../../estimate.ts';
import { gapsWithin } from '../gap.ts';
import { knownSeconds, sumBetween } from '../integrate.ts';
import { type Board, declared } from './board.ts';

/**
 * What the machine's part of a board drew between two moments: as its sensor told; where that said
 * nothing, by how busy the board was said to be; and where that is not known either, by its limit.
 */
export type BoardEnergy = Readonly<{ measured: Estimate; byUse: Estimate; byLimit: Estimate }>;

export function boardEnergyJ(board: Board, fromMs: number, toMs: number): BoardEnergy {
  const { power, use, limitW, share } = board;
  const gaps = gapsWithin(power.gaps, fromMs, toMs);
  const sum = (of: (from: number, to: number) => number) =>
    gaps.reduce((total, gap) => total + of(gap.fromMs, gap.toMs), 0);
  const gapS = sum((from, to) => (to - from) / 1000);
  const toldS = sum((from, to) => knownSeconds(use, from, to));
  const busyS = Math.min(
    toldS,
    sum((from, to) => sumBetween(use, from, to)),
  );

  const { gpuRestShare: rest, gpuWorkShare: work, gpuUnknownShare: unknown } = assumptions;
  const atRest = estimate(rest.value * toldS, [declared('gpu-rest-share', rest.logSd)]);
  const atWork = estimate((work.value - rest.value) * busyS, [
    declared('gpu-work-share', work.logSd),
  ]);
  const blind = estimate(unknown.value * Math.max(0, gapS - toldS), [
    declared('gpu-unknown-share', unknown.logSd),
  ]);
  const ofLimit = (fullSeconds: Estimate) => multiply(multiply(limitW, fullSeconds), share);
  return {
    measured: multiply(bySensor(board, sumBetween(power, fromMs, toMs)), share),
    byUse: ofLimit(add(atRest, atWork)),
    byLimit: ofLimit(blind),
  };
}

/**
 * What GPUs make their server draw beside the boards: a part of their limit all the time, and a share
 * of their energy.
 */
export function hostEnergyJ(board: Board, boardJ: Estimate, durationS: number): Estimate {
  const { standingShare, energyShare, logSd } = hostOf(board);
  const standing = scale(multiply(board.limitW, board.share), standingShare * durationS);
  const both = add(standing, scale(boardJ, energyShare));
  return estimate(both.value, [...both.factors, declared('gpu-host', logSd)]);
}

export function hostOf({ form }: Board): typeof assumptions.gpuCardHost {
  return form === 'module' ? assumptions.gpuModuleHost : assumptions.gpuCardHost;
}

/**
 * The error of the sensor, and that of looking at a part of the time only, which more readings average
 * out. It is that of the whole audit, so that a part of it is as far off as the whole.
 */
function bySensor({ source, power }: Board, energyJ: number): Estimate {
  const { gpuSensor, gpuSampling: sampling } = assumptions.errors;
  const durationS = (power.toMs - power.fromMs) / 1000;
  const looks = Math.max(1, Math.min(power.readings, durationS * sampling.readingsPerS));
  const sensorLogSd = source === 'amdgpu' ? gpuSensor.amdgpuLogSd : gpuSensor.nvidiaLogSd;
  return estimate(energyJ, [
    declared('gpu-sensor', sensorLogSd),
    declared('gpu-sampling', Math.hypot(sampling.least, sampling.ofOneReading / Math.sqrt(looks))),
  ]);
}
