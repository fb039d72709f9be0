/** A key with its value as one line of a policy, for hints: lists in brackets, maps in braces. */
export function asYaml(key: string, value: unknown): string {
  return `${key}: ${flow(value)}`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => flow(one)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, one]) => `${name}: ${flow(one)}`);
    return `{ ${entries.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !OTHER.test(value) ? value : JSON.stringify(value);
}

/** Texts that YAML surely takes without quotes, in brackets too; others may be quoted without need. */
const PLAIN = /^(?:[\w./]|-(?=\d))(?:[\w./*@%()+-]|:(?=\w)| (?=[\w./*@%()+-]))*$/;
/** Texts that would be something else without quotes: numbers and such. */
const OTHER = /^[-+.]?\d[\w.+]*$|^-?[\d.]+e[-+]?\d+$|^(?:null|true|false|\.inf|\.nan)$/i;
