import { type Answer, type AnswerReader, plainNumber } from './answer.ts';

/**
 * macOS' `powermetrics` as a meter: the mean power of processor, graphics and neural engine over each
 * second. Written from its manual page and published outputs; it has not been seen running here.
 */
export const POWERMETRICS_INTERVAL_MS = 1_000;

const SAMPLE_BEGINS = /^\*\*\* Sampled system activity /;
const POWER = /^(.+? Power(?: \([^)]*\))?): (\S+) mW$/;
const INTEL_POWER = /^Intel energy model derived package power \([^)]*\): (\S+)W$/;

/** All of the chip first; some versions give its parts only. */
const WHOLE = ['Combined Power (CPU + GPU + ANE)', 'Package Power'] as const;
const PARTS = ['CPU Power', 'GPU Power', 'ANE Power'] as const;

/** The one channel is the whole chip: parts beside it would count twice. */
export function powermetricsAnswers(chip: string): AnswerReader {
  let powersW = new Map<string, number>();
  const finish = (): Answer | null => {
    const powerW = chipPowerW(powersW);
    powersW = new Map();
    if (powerW === null) return null;
    const board = { name: chip, limitW: null, memoryBytes: null, partitioned: false };
    return { wallMs: null, boards: new Map([['0', { ...board, powerW, utilisation: null }]]) };
  };
  return {
    take: (line) => {
      if (SAMPLE_BEGINS.test(line)) return { understood: true, answer: finish() };
      const intel = INTEL_POWER.exec(line);
      const [, name, mw] = POWER.exec(line) ?? [];
      const milliwatts = plainNumber(mw ?? '');
      const watts = intel === null ? milliwatts && milliwatts / 1000 : plainNumber(intel[1] ?? '');
      if (watts === null) return { understood: false, answer: null };
      powersW.set(intel === null ? (name ?? '') : 'Package Power', watts);
      return { understood: true, answer: null };
    },
    // What is under way may be half of the parts; it is complete when the next one begins.
    rest: () => null,
  };
}

function chipPowerW(powersW: ReadonlyMap<string, number>): number | null {
  for (const name of WHOLE) {
    const powerW = powersW.get(name);
    if (powerW !== undefined) return powerW;
  }
  const [cpuW, gpuW, aneW = 0] = PARTS.map((name) => powersW.get(name));
  return cpuW === undefined || gpuW === undefined ? null : cpuW + gpuW + aneW;
}
