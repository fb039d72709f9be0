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
const HIDDEN_CHARACTERS = new RegExp(HIDDEN_CHARACTER, 'gu');

/** Tells line and column of offsets; the text's lines are counted once, however many are asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}

/** Flaws as people need them, in the order of the file: with file, line, column and the line itself. */
export function policyErrors(file: string, text: string, flaws: readonly Flaw[]): PolicyError[] {
  const positionOf = positionsIn(text);
  return [...flaws]
    .sort((a, b) => a.offset - b.offset)
    .map((flaw) => policyError(file, text, flaw, positionOf(flaw.offset)));
}

function policyError(file: string, text: string, flaw: Flaw, at: Position): PolicyError {
  const { line, column } = at;
  // `lastIndexOf` takes a negative offset for 0, where a line end would be one of this line.
  const lineStart = flaw.offset === 0 ? 0 : text.lastIndexOf('\n', flaw.offset - 1) + 1;
  const lineEnd = text.indexOf('\n', lineStart);
  const whole = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/u, '');
  const { excerpt, caretAt } = cut([...withoutHidden(whole)], column - 1);
  // Tabs stay tabs, so that the caret stands under its character however wide a tab is shown.
  const caret = `${excerpt.slice(0, caretAt).join('').replaceAll(/[^\t]/gu, ' ')}^`;
  const { message, hint } = flaw;
  const error = { file, line, column, message, excerpt: excerpt.join(''), caret };
  return hint === undefined ? error : { ...error, hint };
}

/** A window of a long line around the column. */
function cut(line: string[], at: number): { excerpt: string[]; caretAt: number } {
  const from = at < EXCERPT_LENGTH ? 0 : at - EXCERPT_LENGTH / 2;
  const to = from + EXCERPT_LENGTH;
  const head = from > 0 ? ['…'] : [];
  const tail = to < line.length ? ['…'] : [];
  return { excerpt: [...head, ...line.slice(from, to), ...tail], caretAt: at - from + head.length };
}

/** Text that can be printed: what is hidden is replaced, character by character. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN_CHARACTERS, '\ufffd');
}
