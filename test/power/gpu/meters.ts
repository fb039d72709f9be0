import type { Meter, MeterChannel, WattsReading } from '../../../src/recording/format.ts';
import { answersOf } from '../../support/meters.ts';

export const channel = (name: string, more: Partial<MeterChannel> = {}): MeterChannel => ({
  name,
  limitW: 700,
  memoryBytes: 80e9,
  partitioned: false,
  ...more,
});

/** A meter whose boards all tell the same, each second from `fromS` to `toS`; `null` is not told. */
export function meterOf(
  channels: readonly MeterChannel[],
  told: (atS: number) => Readonly<{ powerW: number | null; busy: number | null }>,
  [fromS, toS]: readonly [number, number],
  source: Meter['source'] = 'nvidia',
): Meter {
  const readings = Array.from({ length: toS - fromS + 1 }, (_, i): WattsReading => {
    const { powerW, busy } = told(fromS + i);
    return {
      monotonicMs: (fromS + i) * 1000,
      powerW: channels.map(() => powerW),
      utilisation: channels.map(() => busy),
    };
  });
  return { source, channels, answers: answersOf(readings) };
}
