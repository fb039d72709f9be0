/** Workflow commands in a line of log: `::name k=v,k=v::data` and the older `##[name k=v;]data`. */

export interface Command {
  /** Lower case. */
  readonly name: string;
  /** Keys in lower case, because the runner compares them so. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

type Escapes = readonly (readonly [code: string, text: string])[];

// `%25` comes last, or `%250A` would turn into a line break.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes];
const oldEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, plain]) => result.replaceAll(code, plain), text);
}

function split(head: string, separator: string, escapes: Escapes) {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  const properties: Record<string, string> = {};
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    if (equals > 0 && value !== '')
      properties[pair.slice(0, equals).toLowerCase()] = decode(value, escapes);
  }
  return { name, properties };
}

/**
 * Reads a line as a command; `undefined` for ordinary text.
 * @param resume the token that ends a `stop-commands`, which counts as a name while one is on
 */
export function parseCommand(line: string, resume?: string): Command | undefined {
  const accepts = (name: string) => known.has(name) || name === resume?.toLowerCase();
  const trimmed = line.trimStart();
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end >= 0) {
      const head = split(trimmed.slice(2, end), ',', propertyEscapes);
      if (accepts(head.name)) return { ...head, data: decode(trimmed.slice(end + 2), dataEscapes) };
    }
  }
  // The older form counts anywhere in a line.
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const head = split(line.slice(start + 3, end), ';', oldEscapes);
  return accepts(head.name)
    ? { ...head, data: decode(line.slice(end + 1), oldEscapes) }
    : undefined;
}
