import { isPrintableAscii } from '../ascii.ts';

/**
 * Foreign text made harmless for GitHub's Markdown, wherever it is put: in a table, a list, a heading
 * or a paragraph. Names of workflows and branches, messages and paths are the writing of whoever
 * opened a pull request. What comes out is one line, has no raw `<`, `|` or lone backtick, and is
 * never a link, a mention, a reference, an emoji, a formula or a piece of HTML.
 */

/** As much of a name as anyone reads. */
const MOST_OF_A_NAME = 80;
/** As much of a sentence. */
const MOST_OF_A_SENTENCE = 400;
/** Nothing that is shown needs more of its source than this; it bounds the work. */
const MOST_READ = 20_000;
/** Room for what stands around code. */
const FENCES = 32;

/** U+2800 is the Braille pattern of no dots: a letter that looks like a space. */
const BLANK = /[\s\u0085\u2800\p{Z}]+/gu;
/** Controls, bidirectional and zero-width signs, tags, variation selectors, half surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}]/gu;
/** More accents than this on a letter are there to leave the cell upwards. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Breaks a pattern for GitHub and for nobody else. Entities and backslashes would not do: GitHub
 * looks for mentions and references in what Markdown has already been read from.
 */
const BREAK = '\u200b';

/**
 * A name as inline code, at most 80 characters (code points): of a longer one the first 79 and `…`.
 * `<`, `>` and `|`, which code cannot escape, become their likes `‹`, `›`, `¦`: so no marker of a
 * comment, ours or another tool's, can be forged, nor a table cell left. A name of nothing visible
 * is `(empty)`.
 */
export function codeSpan(text: string, most: number = MOST_OF_A_NAME): string {
  return fitted(text, most, code);
}

/** Foreign text as text; cut as a name is. Nothing visible gives an empty text. */
export function plainText(text: string, most: number = MOST_OF_A_NAME): string {
  return fitted(text, most, (shown) => escapedStart(escaped(shown)));
}

/**
 * A sentence of ours that has foreign names in it: plain text, at most 400 characters, but what
 * stands in backticks, and every address, is code; an address can so be copied and not clicked.
 */
export function prose(text: string, most: number = MOST_OF_A_SENTENCE): string {
  return fitted(text, most, withCode);
}

const CODE_OR_ADDRESS = /`([^`]+)`|https?:\/\/[^\s`<>()|]*[^\s`<>()|.,;:!?]/gu;

function withCode(shown: string): string {
  let written = '';
  let end = 0;
  for (const match of shown.matchAll(CODE_OR_ADDRESS)) {
    const between = escaped(shown.slice(end, match.index));
    // Two pieces of code that touched would be read as one.
    const gap = between === '' && written !== '' ? ' ' : between;
    written += `${end === 0 ? escapedStart(gap) : gap}${code(match[1] ?? match[0])}`;
    end = match.index + match[0].length;
  }
  const rest = escaped(shown.slice(end));
  return `${written}${end === 0 ? escapedStart(rest) : rest}`;
}

/** One line of visible characters in their composed form, whatever was given. */
export function clean(text: string): string {
  const read = text.slice(0, MOST_READ);
  const visible = isPrintableAscii(read)
    ? read
    : read.replace(BLANK, ' ').replace(UNSEEN, '').replace(PILED_MARKS, '$1').normalize('NFC');
  return visible.replace(/ {2,}/g, ' ').trim();
}

/**
 * The text as it is written, in at most twice as many UTF-16 units as it may have characters and a
 * few: of signs that grow by being made harmless fewer are shown.
 */
function fitted(text: string, most: number, write: (shown: string) => string): string {
  const cleaned = clean(text);
  let points = most;
  let written = write(cut(cleaned, points));
  while (written.length > 2 * most + FENCES && points > 2) {
    points = Math.floor(points * 0.8);
    written = write(cut(cleaned, points));
  }
  return written;
}

function cut(text: string, most: number): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  return `${points
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

function code(text: string): string {
  const inner = text
    .trim()
    .replace(/[<>|]/g, like)
    .replace(/@(?=\w)/g, `@${BREAK}`);
  if (inner === '') return '`(empty)`';
  const fence = '`'.repeat(fenceLength(inner));
  const pad = /^`|`$/.test(inner) ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/**
 * The shortest run of backticks that is not in the text already: only a run of the very same length
 * ends inline code, and GitHub's renderer gives up on fences of more than 80.
 */
function fenceLength(text: string): number {
  const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  return length;
}

const LIKES: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '|': '¦', $: '＄' };

function like(sign: string): string {
  return LIKES[sign] ?? sign;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
};

/**
 * What may mean something: Markdown's own signs, of which a backslash is one only before another
 * sign; `$` of formulas; `@` and `#` of mentions and references; `:` of addresses and emoji; `www.`;
 * `GH-1` and tickets like it; 7 or more hexadecimal digits, which may be a commit.
 */
const MEANING = new RegExp(
  [
    /\\(?![A-Za-z\d])|[*_~[\]]|[&<>|`]|\$|[@#]/u,
    /:(?=[\w/+-])|[Ww]{3}(?=\.)/u,
    /(?<=(?<![A-Za-z\d])(?:[A-Z][A-Z\d]+|[Gg][Hh]))-(?=\d)/u,
    /(?<![A-Za-z\d])[A-Fa-f\d]{7,}(?![A-Za-z\d])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function escaped(text: string): string {
  return text.replace(MEANING, (found) => {
    if (found.length > 3) return found.replace(/.{6}(?=.)/g, `$&${BREAK}`);
    if (/^[@#:Ww-]/.test(found)) return `${found}${BREAK}`;
    return ENTITIES[found] ?? (found === '$' ? like(found) : `\\${found}`);
  });
}

/** What would begin a list, a heading's underline or a table's second line does so only in front. */
function escapedStart(text: string): string {
  return text.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
