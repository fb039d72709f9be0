/** Expressions, by GitHub's own parser and evaluator. */

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { JobStatus } from './job.ts';

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

export interface Scope {
  readonly contexts: Readonly<Record<string, JsonValue>>;
  /** What `success()`, `failure()` and `cancelled()` go by. */
  readonly status: JobStatus;
}

type Value = data.ExpressionData;

function toData(value: JsonValue | undefined): Value {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (isList(value)) return new data.Array(...value.map(toData));
  const pairs = Object.entries(value).map(([key, item]) => ({ key, value: toData(item) }));
  return new data.Dictionary(...pairs);
}

/** `Array.isArray` does not narrow a readonly array out of a union. */
function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function statusFunctions(status: JobStatus) {
  const of = (name: string, holds: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: (): Value => new data.BooleanData(holds),
  });
  return [
    of('success', status === 'success'),
    of('failure', status === 'failure'),
    of('cancelled', status === 'cancelled'),
    of('always', true),
  ];
}

function evaluate(expression: string, scope: Scope): Value {
  const functions = statusFunctions(scope.status);
  const tokens = new Lexer(expression).lex().tokens;
  const tree = new Parser(tokens, Object.keys(scope.contexts), functions).parse();
  const contexts = toData(scope.contexts);
  if (contexts.kind !== data.Kind.Dictionary) throw new Error('contexts are a record');
  return new Evaluator(tree, contexts, new Map(functions.map((f) => [f.name, f]))).evaluate();
}

/** Where `}}` closes an expression that begins at `from`; a quoted `}}` does not. */
function endOfExpression(template: string, from: number): number {
  let quoted = false;
  for (let at = from; at < template.length; at += 1) {
    if (template[at] === "'") quoted = !quoted;
    else if (!quoted && template.startsWith('}}', at)) return at;
  }
  throw new Error(`expression without end in '${template}'`);
}

/** Replaces every `${{ … }}` in a template by its value. */
export function interpolate(template: string, scope: Scope): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = template.indexOf('${{', at);
    if (start < 0) return result + template.slice(at);
    const end = endOfExpression(template, start + 3);
    const value = evaluate(template.slice(start + 3, end).trim(), scope);
    result += template.slice(at, start) + value.coerceString();
    at = end + 2;
  }
}

/** Same, for every value of a record. */
export function interpolateAll(
  templates: Readonly<Record<string, string>> | undefined,
  scope: Scope,
): Record<string, string> {
  const entries = Object.entries(templates ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key, interpolate(value, scope)]));
}

/** An `if:`. As on GitHub, one that asks for no status is joined with `success()`. */
export function holds(condition: string, scope: Scope): boolean {
  const bare = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const asksStatus = /\b(success|failure|cancelled|always)\s*\(/i.test(bare);
  const value = evaluate(asksStatus ? bare : `success() && (${bare})`, scope);
  if (!value.primitive) return true;
  if (value.kind === data.Kind.String) return value.coerceString() !== '';
  const number = value.number();
  return number !== 0 && !Number.isNaN(number);
}
