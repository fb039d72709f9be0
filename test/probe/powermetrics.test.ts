import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powermetricsAnswers } from '../../src/probe/powermetrics.ts';

/** Synthetic, in the form of published outputs; no such machine was at hand. */
const sample = (lines: readonly string[]) => [
  '*** Sampled system activity (Sun Nov 22 03:45:29 2026 +0000) (1003.27ms elapsed) ***',
  ...lines,
];

const APPLE = [
  '**** Processor usage ****',
  'E-Cluster HW active frequency: 1132 MHz',
  'CPU 0 active residency:  12.33% (600 MHz:  25% 972 MHz: 4.0%)',
  'CPU Power: 8052 mW',
  'GPU Power: 119 mW',
  'ANE Power: 0 mW',
  'Combined Power (CPU + GPU + ANE): 8171 mW',
  '**** GPU usage ****',
  'GPU HW active residency:   3.41% (444 MHz: 3.4%)',
  'GPU Power: 119 mW',
];

/** Powers of the samples, each known when the next one begins. */
function powers(...samples: (readonly string[])[]): (number | null | undefined)[] {
  const answers = powermetricsAnswers('Apple M2');
  return [...samples.flatMap(sample), ...sample([])]
    .map((line) => answers.take(line).answer)
    .filter((answer) => answer !== null)
    .map(({ boards }) => boards.get('0')?.powerW);
}

describe('powermetrics', () => {
  it('tells the whole chip, once', () => {
    expect(powers(APPLE, APPLE)).toEqual([8.171, 8.171]);
  });

  it('tells it by its parts, by the package, or as Intel does', () => {
    expect(powers(['CPU Power: 8000 mW', 'GPU Power: 500 mW', 'ANE Power: 20 mW'])).toEqual([8.52]);
    expect(powers(['CPU Power: 1 mW', 'GPU Power: 1 mW', 'Package Power: 9000 mW'])).toEqual([9]);
    expect(powers(['Intel energy model derived package power (CPUs+GT+SA): 12.34W'])).toEqual([
      12.34,
    ]);
  });

  it('tells nothing of half a chip', () => {
    expect(powers(['CPU Power: 8000 mW'], ['GPU Power: N/A mW', 'CPU Power: 1 mW'])).toEqual([]);
  });

  it('is not upset by anything', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(powers(lines)).toEqual([]);
      }),
    );
  });
});
