import { type Flaw, withoutHidden } from './errors.ts';

/** What the YAML parser complains of. */
export type SyntaxProblem = Readonly<{
  code: string;
  message: string;
  pos: readonly [number, number];
}>;

/** The parser's messages may repeat what the file holds. */
const MESSAGE_LENGTH = 120;

const COLUMN = 'the keys of one map, and the dashes of one list, stand in one column';

/** The commonest mistakes in our words; the others in the library's. */
const WORDS: Readonly<Record<string, (problem: SyntaxProblem, text: string) => string | Flaw>> = {
  TAB_AS_INDENT: () => 'tabs cannot indent: use spaces',
  MULTIPLE_DOCS: () => 'a policy is one YAML document: remove what follows',
  BLOCK_AS_IMPLICIT_KEY: misplacedKey,
  MULTILINE_IMPLICIT_KEY: bareKey,
  MISSING_CHAR: (problem, text) => {
    if (/quote/u.test(problem.message)) return 'a text has no closing quote';
    // On the last line of a map the parser asks for the value rather than for one line.
    if (/implicit map keys/iu.test(problem.message)) return bareKey(problem, text);
    return `this is indented wrong: ${COLUMN}`;
  },
  BAD_INDENT: ({ message }) =>
    /flow/iu.test(message)
      ? 'a `[` or `{` is left open: close it, and indent what is in it'
      : `this is indented wrong: ${COLUMN}`,
  BLOCK_IN_FLOW: () => 'a comma is missing here, or a text that holds `: ` needs quotes',
  BAD_SCALAR_START: ({ pos }, text) =>
    `a text that begins with ${text[pos[0]] === '`' ? 'a backtick' : `\`${text[pos[0]]}\``} needs quotes`,
  UNEXPECTED_TOKEN: ({ message }) => {
    if (/flow-(seq|map)-end/u.test(message)) return 'this closing bracket has no opening one';
    if (/block-seq-ind/u.test(message)) return 'a list with dashes begins on a line of its own';
    return 'this is not expected here: before it a quote, a comma or a new line is missing';
  },
};

/** A mistake in the YAML, worded for whoever keeps a policy. */
export function syntaxFlaw(problem: SyntaxProblem, text: string): Flaw {
  const { code, message, pos } = problem;
  const words = WORDS[code]?.(problem, text) ?? `this is not YAML: ${onOneLine(message)}`;
  if (typeof words !== 'string') return words;
  // What is missing at the very end is shown where the text ends, not on the empty line after it.
  return { offset: Math.min(pos[0], text.trimEnd().length), message: words };
}

/** A key without its colon, or with nothing between that and its value. */
function bareKey({ pos }: SyntaxProblem, text: string): string {
  return /^[^\s:#]+:\S/u.test(lineFrom(text, pos[0]))
    ? 'a space is missing after the `:`'
    : 'a `:` is missing after this key';
}

/** A key where a value stands: on the same line it wants quotes, on the next one other columns. */
function misplacedKey({ message, pos }: SyntaxProblem, text: string): string | Flaw {
  const line = lineFrom(text, pos[0]);
  if (/sequence/u.test(message)) return `this is indented wrong: ${COLUMN}`;
  if (/:(\s|$)/u.test(line)) {
    return 'a key stands within a value: put a text that holds `: ` in quotes';
  }
  const next = /\S/u.exec(text.slice(pos[0] + line.length))?.index ?? 0;
  return {
    offset: pos[0] + line.length + next,
    message: `this is indented deeper than the line above allows: ${COLUMN}`,
  };
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

export function onOneLine(message: string): string {
  return withoutHidden(message.replaceAll(/\s+/gu, ' ')).slice(0, MESSAGE_LENGTH);
}
