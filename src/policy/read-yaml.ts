import { CST, Lexer, parseDocument } from 'yaml';
import type { Flaw } from './errors.ts';
import { onOneLine, syntaxFlaw } from './syntax.ts';
import { DEEPEST, type Places, plainValue, tooDeep } from './yaml-value.ts';

export type ReadYaml = Readonly<
  { ok: true; value: unknown; places: Places } | { ok: false; flaws: readonly Flaw[] }
>;

/**
 * YAML 1.2 core without what hides meaning: no anchors, aliases, tags, directives, merge keys or
 * further documents. Never throws, whatever the text.
 */
export function readYaml(text: string): ReadYaml {
  try {
    const refused = refusedTokens(text);
    if (refused.length > 0) return { ok: false, flaws: refused };
    const document = parseDocument(text, {
      schema: 'core',
      version: '1.2',
      strict: true,
      prettyErrors: false,
      // Looked for by ourselves: the library compares every pair of keys and knows no first place.
      uniqueKeys: false,
    });
    const [first] = [...document.errors, ...document.warnings];
    // Only the first: what follows is mostly its consequence.
    if (first !== undefined) return { ok: false, flaws: [syntaxFlaw(first, text)] };
    const read = plainValue(document.contents, text);
    if (read.flaws.length > 0) return { ok: false, flaws: read.flaws };
    return { ok: true, value: read.value, places: read.places };
  } catch (error) {
    // The parser's stack ran out, or it has a defect: the policy is no less unreadable for that.
    const reason = error instanceof Error ? onOneLine(error.message) : 'unknown';
    return { ok: false, flaws: [{ offset: 0, message: `this cannot be read as YAML: ${reason}` }] };
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  anchor: 'anchors (`&`) are no part of a policy: write the value out',
  alias: 'aliases (`*`) are no part of a policy: write the value out, or quote a glob: `"*"`',
  tag: 'tags (`!`) are no part of a policy: leave it out',
  'directive-line': 'directives (`%`) are no part of a policy: leave it out',
};

/** In the tokens, since what they become no longer says where they stood. */
function refusedTokens(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  const depthAfter = depthCounter();
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // Signs of the lexer's own, which stand for no text.
    if (token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    const type = CST.tokenType(token) ?? 'scalar';
    // Before the parser sees it: it calls itself for every level until its stack runs out.
    if (depthAfter(type) > DEEPEST) return [tooDeep(offset)];
    // A `%` elsewhere is a text that needs quotes, which the parser says.
    const isElsewhere = token.startsWith('%') && offset > 0 && text[offset - 1] !== '\n';
    const message = REFUSED[type];
    if (message !== undefined && !isElsewhere) flaws.push({ offset, message });
    offset += token.length;
  }
  return flaws;
}

/** Levels opened by brackets, or one after another on a line; those by indentation need much text. */
function depthCounter(): (type: string) => number {
  let inBrackets = 0;
  let onLine = 0;
  return (type) => {
    if (type === 'flow-seq-start' || type === 'flow-map-start') inBrackets += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') inBrackets -= 1;
    else if (type === 'newline') onLine = 0;
    else if (type.endsWith('-ind') && inBrackets === 0) onLine += 1;
    return Math.max(inBrackets, onLine);
  };
}
