/** Hosts whose figures were worked out when the tables were built, as they lie in known_curves.json. */
import type { HostFigures } from './server-curve.ts';
import { TARGETS } from './table.ts';

/** Rows as lists; value and variance of each target in their order. */
export type KnownHosts = Readonly<{ rows: readonly (readonly unknown[])[] }>;

export const KNOWN_COLUMNS = [
  'key',
  'guesses',
  'fit',
  'threads',
  'cores',
  'sockets',
  'tdpW',
  'memoryGbPerThread',
  'specLogSd',
  'basis',
  'spec',
] as const;

/** The figures under a key (`keyOf`), `null` where they were not worked out. */
export function knownHost({ rows }: KnownHosts, key: string): HostFigures | null {
  const row = rows.find(([own]) => own === key);
  if (row === undefined) return null;
  const { guesses, ...cells } = Object.fromEntries(KNOWN_COLUMNS.map((name, i) => [name, row[i]]));
  const numbers = guesses as readonly (readonly [number, number])[];
  return {
    ...cells,
    guesses: Object.fromEntries(
      TARGETS.map((target, i) => {
        const [value, variance] = numbers[i] as readonly [number, number];
        return [target, { value, variance }];
      }),
    ),
  } as unknown as HostFigures;
}

export function storedHost(key: string, host: HostFigures): readonly unknown[] {
  const guesses = TARGETS.map((target) => [
    host.guesses[target].value,
    host.guesses[target].variance,
  ]);
  const cells = { ...host, key, guesses };
  return KNOWN_COLUMNS.map((name) => cells[name]);
}
