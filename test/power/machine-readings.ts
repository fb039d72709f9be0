import type { RaplZone, Reading } from '../../src/recording/format.ts';
import { reading } from '../support/readings.ts';

/** A zone and its counter in joules at each reading; `null` where it could not be read. */
export type ZoneCourse = readonly [id: string, name: string, joules: readonly (number | null)[]];

export const zonesOf = (courses: readonly ZoneCourse[]): RaplZone[] =>
  courses.map(([id, name]) => ({ id, name, maxEnergyUj: 262_143_328_850 }));

/** Readings at 1 s of two threads of which one is busy. */
export const readingsOf = (courses: readonly ZoneCourse[], stepS = 1): Reading[] =>
  (courses[0]?.[2] ?? []).map((_, i) =>
    reading(i * stepS, i * stepS, {
      raplUj: courses.map(([, , joules]) => {
        const one = joules[i] ?? null;
        return one === null ? null : Math.round(one * 1e6);
      }),
    }),
  );

/** A counter that starts at `fromJ` and draws `watts` for `seconds`. */
export const steady = (fromJ: number, watts: number, seconds = 10): number[] =>
  Array.from({ length: seconds + 1 }, (_, i) => fromJ + watts * i);
