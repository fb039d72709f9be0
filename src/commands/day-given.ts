import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';
import { type Day, dayOf, parseDay } from '../policy/day.ts';
import type { CommandIo } from './io.ts';

/** The day that `--on` names, else today (UTC). */
export function dayGiven(text: string | undefined, io: CommandIo): Day {
  if (text === undefined) return dayOf(io.now());
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  throw new BadInput(`--on cannot be ${quoted(text)}: ${parsed.expected}`);
}
