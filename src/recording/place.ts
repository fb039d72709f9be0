import { unsealLine } from './digest.ts';
import { type RecordedRung, RUNG_OUTCOMES, type RungOutcome, SIGHT_IDS } from './format.ts';
import { isFields, plainText } from './lines.ts';

/** The line of a recording that says what the machine shows of its place. */

const MAX_TEXT = 500;
const REGION = /^[a-z]{2,10}:[a-z0-9-]{2,60}$/;
const BEGINNING = '{"k":"place",';

export function placeBody(rungs: readonly RecordedRung[], number: number): string {
  const told = rungs.map((rung) => ({ ...rung, text: plainText(rung.text, MAX_TEXT) }));
  return JSON.stringify({ k: 'place', n: number, rungs: told }).slice(0, -1);
}

/** The rungs as a careful reader takes them: each once, in their order; `null`: they are none. */
export function parseRungs(value: unknown): readonly RecordedRung[] | null {
  if (!Array.isArray(value) || value.length !== SIGHT_IDS.length) return null;
  const rungs: RecordedRung[] = [];
  for (const [i, id] of SIGHT_IDS.entries()) {
    const rung: unknown = value[i];
    if (!isFields(rung) || rung['id'] !== id || typeof rung['text'] !== 'string') return null;
    const { outcome, region } = rung;
    if (!RUNG_OUTCOMES.includes(outcome as RungOutcome)) return null;
    const named = typeof region === 'string' && REGION.test(region) ? region : null;
    if ((outcome === 'answered') !== (named !== null)) return null;
    const text = plainText(rung['text'], MAX_TEXT);
    rungs.push({ id, outcome: outcome as RungOutcome, text, region: named });
  }
  return rungs;
}

/**
 * What a recording says of the place; `null`: nothing that could be read. Its digest is not asked: it
 * is no signature, and what is found here counts for no more than a job's own word.
 */
export function recordedRungs(text: string): readonly RecordedRung[] | null {
  const from = text.indexOf(`\n${BEGINNING}`) + 1;
  const end = text.indexOf('\n', from);
  if (from === 0 || end < 0) return null;
  const sealed = unsealLine(text.slice(from, end));
  if (sealed === null) return null;
  try {
    const fields: unknown = JSON.parse(`${sealed.body}}`);
    return isFields(fields) ? parseRungs(fields['rungs']) : null;
  } catch {
    return null;
  }
}
