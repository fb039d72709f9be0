import { formatPercent } from '../units.ts';
import type { PolicyDocument } from './document.ts';
import type { Flaw } from './errors.ts';
import { DEFAULT_MAX_RANGE, type Policy } from './policy.ts';
import { PRESET_PREFIX } from './reference.ts';

/** A parent, and whoever keeps closed what a document would loosen of it. */
export type Parent = Policy & Readonly<{ keepers?: readonly Policy[] }>;

/** @param what a clause: what is milder than what the parent says */
export function loosens(
  document: PolicyDocument,
  pointer: string,
  what: string,
  parent: Parent,
): Flaw {
  const key = pointer.split('/')[1] ?? '';
  const name = key === 'rollout' ? 'enforcement' : key;
  return {
    offset: document.offsetOf(pointer),
    message: `this loosens what it extends: ${what} of ${parent.name}`,
    hint: `leave it out, or ${openedBy(parent.keepers ?? [parent], name)}`,
  };
}

/** What whoever keeps a word closed would have to do. */
export function openedBy(keepers: readonly Policy[], key: string): string {
  const [preset] = keepers.filter(({ name }) => name.startsWith(PRESET_PREFIX));
  if (preset !== undefined) {
    return `build on a copy of ${preset.name} that says what you need: it comes with the program and cannot be changed`;
  }
  return `let ${keepers.map(({ name }) => name).join(' and ')} name \`${key}\` in \`allow-override\``;
}

/** @param path as `locked` of the parent names it */
export function lockedFlaw(
  document: PolicyDocument,
  parent: Policy,
  pointer: string,
  path: string,
): Flaw {
  return {
    offset: document.offsetOf(pointer),
    message: `\`${path}\` is locked by ${parent.name}: leave it out`,
  };
}

/** The clause for a range wider than the parent's; `null`: that names none. */
export function wider(theirs: number | null): string {
  if (theirs !== null) return 'the range is wider than that';
  return `the range is wider than the ${formatPercent(DEFAULT_MAX_RANGE)} that hold for want of a word`;
}
