import { quoted } from '../nearest.ts';
import type { Parsed } from '../units.ts';

/** Functional units by name (`epoch`, `test`), as whoever is measured counted them: a claim. */
export type ClaimedUnits = Readonly<Record<string, number>>;

/** As a policy's `per` may name one. */
const NAME = /^[a-z][a-z0-9-]{0,31}$/;
const MOST_NAMES = 16;
const MOST_COUNT = 1e15;
const EXPECTED = 'give names and counts, for example `epoch=3, sample=12000`';

/** No file of counts is larger. */
export const MOST_UNITS_BYTES = 64 * 1024;

/**
 * `epoch=3, sample=12000`, or one a line as a job appends them: of one name the last counts. Nothing
 * at all is no unit.
 */
export function parseUnits(text: string): Parsed<ClaimedUnits> {
  const counts = new Map<string, number>();
  for (const entry of text.split(/[\n,]/u).map((one) => one.trim())) {
    if (entry === '') continue;
    const [, name = '', count = ''] = /^([^=]*?) ?= ?(\d{1,16}(?:\.\d{1,12})?)$/u.exec(entry) ?? [];
    if (!NAME.test(name) || !(Number(count) <= MOST_COUNT)) {
      return { ok: false, expected: `${quoted(entry.slice(0, 80))} is none: ${EXPECTED}` };
    }
    counts.set(name, Number(count));
    if (counts.size > MOST_NAMES)
      return { ok: false, expected: `give at most ${MOST_NAMES} names` };
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ok: true, value: Object.fromEntries(sorted) };
}
