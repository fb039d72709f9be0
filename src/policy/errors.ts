import type { Position } from './policy.ts';

/** What is wrong with a policy file, at the very place. */
export type PolicyError = Readonly<{
  file: string;
  /** 1-based, as editors count; a column is one character, whatever its width. */
  line: number;
  column: number;
  /** One sentence: what is wrong and what was expected. */
  message: string;
  /** The line that it is about, cut to what can be shown. */
  excerpt: string;
  /** Stands under `excerpt` and points at the column. */
  caret: string;
  /** What was probably meant. */
  hint?: string;
}>;

/** A mistake found at an offset of the text, before file, line and excerpt are worked out. */
export type Flaw = Readonly<{ offset: number; message: string; hint?: string }>;

/** As much of a line as fits beside its number. */
const EXCERPT_LENGTH = 100;
/**
 * What a file must not hold unseen: control characters (YAML forbids them too), line separators that
 * editors do not count as lines, marks that reorder or hide text, halves of surrogate pairs. The
 * joiners U+200C and U+200D stay: scripts and emoji need them.
 */
export const HIDDEN_CHARACTER =
  /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const HIDDEN_CHARACTERS = new RegExp(HIDDEN_CHARACTER, 'gu');

/** Tells line and column of offsets; the text is gone through once, however many are asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  return linesOf(text).positionOf;
}

type Lines = Readonly<{
  positionOf: (offset: number) => Position;
  /** Where a line begins and ends, by its 1-based number, without its line end. */
  boundsOf: (line: number) => readonly [number, number];
}>;

/** One line may be the whole text: what is asked of it must not cost its length. */
function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const secondHalves = [...text.matchAll(SURROGATE_PAIR)].map(({ index }) => index + 1);
  return {
    positionOf: (offset) => {
      const line = countBelow(starts, offset + 1);
      const start = starts[line - 1] ?? 0;
      const pairs = countBelow(secondHalves, offset) - countBelow(secondHalves, start);
      return { line, column: Math.min(offset, text.length) - start - pairs + 1 };
    },
    boundsOf: (line) => {
      const end = (starts[line] ?? text.length + 1) - 1;
      return [starts[line - 1] ?? 0, text[end - 1] === '\r' ? end - 1 : end];
    },
  };
}

/** How many of ascending numbers are less than a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Flaws as people need them, in the order of the file: with file, line, column and the line itself. */
export function policyErrors(file: string, text: string, flaws: readonly Flaw[]): PolicyError[] {
  const lines = linesOf(text);
  return [...flaws]
    .sort((a, b) => a.offset - b.offset)
    .map((flaw) => policyError(file, text, flaw, lines));
}

function policyError(file: string, text: string, flaw: Flaw, lines: Lines): PolicyError {
  const { line, column } = lines.positionOf(flaw.offset);
  const [start, end] = lines.boundsOf(line);
  const at = Math.min(flaw.offset, end);
  // As much as a window can show on either side; the halves of characters at its ends fall away.
  const before = [...text.slice(Math.max(start, at - 2 * EXCERPT_LENGTH), at)];
  const after = [...text.slice(at, Math.min(end, at + 2 * EXCERPT_LENGTH + 2))];
  const { excerpt, caretAt } = cut(before, after, column - 1);
  // Tabs stay tabs, so that the caret stands under its character however wide a tab is shown.
  const caret = `${excerpt.slice(0, caretAt).join('').replaceAll(/[^\t]/gu, ' ')}^`;
  const { message, hint } = flaw;
  const error = { file, line, column, message, excerpt: withoutHidden(excerpt.join('')), caret };
  return hint === undefined ? error : { ...error, hint };
}

/** A window of a long line around the column, of what stands before it and from it on. */
function cut(
  before: readonly string[],
  after: readonly string[],
  at: number,
): { excerpt: string[]; caretAt: number } {
  const isWhole = at < EXCERPT_LENGTH;
  const shownBefore = isWhole ? before : ['…', ...before.slice(-EXCERPT_LENGTH / 2)];
  const room = isWhole ? EXCERPT_LENGTH - before.length : EXCERPT_LENGTH / 2;
  const tail = after.length > room ? ['…'] : [];
  return {
    excerpt: [...shownBefore, ...after.slice(0, room), ...tail],
    caretAt: shownBefore.length,
  };
}

/** Text that can be printed: what is hidden is replaced, character by character. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN_CHARACTERS, '\ufffd');
}
