import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { quoted } from '../nearest.ts';
import { type Flaw, positionsIn } from './errors.ts';

/** Where a value of the document stands: its key, itself, and what is written there. */
export type Place = Readonly<{ keyAt: number; at: number; source: string }>;

/** By JSON pointer, as JSON Schema validators name what they complain of. */
export type Places = ReadonlyMap<string, Place>;

/** A policy needs six; a hundred would be an attack on whatever walks them. */
export const DEEPEST = 16;

export function tooDeep(offset: number): Flaw {
  return { offset, message: `nested deeper than ${DEEPEST} levels` };
}

export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A YAML document as plain values, with the place of each, and what its keys do wrong. */
export function plainValue(
  contents: unknown,
  text: string,
): { value: unknown; places: Places; flaws: readonly Flaw[] } {
  const places = new Map<string, Place>();
  const flaws: Flaw[] = [];
  const positionOf = positionsIn(text);
  const value = visit(contents, '', firstOffset(contents), 0);
  return { value, places, flaws };

  function visit(node: unknown, pointer: string, keyAt: number, depth: number): unknown {
    const [from, to] = rangeOf(node) ?? [keyAt, keyAt];
    const isNothing = node === null || (isScalar(node) && node.value === null);
    // What is left empty stands nowhere: its key is where to look.
    places.set(pointer, {
      keyAt,
      at: isNothing ? keyAt : from,
      source: isScalar(node) ? text.slice(from, to) : '',
    });
    if (depth >= DEEPEST && !isScalar(node)) {
      flaws.push(tooDeep(from));
      return null;
    }
    if (isMap(node)) return visitMap(node, pointer, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        visit(item, pointerTo(pointer, index), rangeOf(item)?.[0] ?? keyAt, depth + 1),
      );
    }
    return isScalar(node) ? node.value : null;
  }

  function visitMap(map: YAMLMap, pointer: string, depth: number): Record<string, unknown> {
    const firstAt = new Map<string, number>();
    const entries: [string, unknown][] = [];
    for (const { key, value: item } of map.items) {
      const offset = rangeOf(key)?.[0] ?? rangeOf(map)?.[0] ?? 0;
      const name = isScalar(key) ? key.value : undefined;
      if (typeof name !== 'string') {
        flaws.push({ offset, message: 'a key must be a plain text' });
        continue;
      }
      const earlier = firstAt.get(name);
      const flaw = keyFlaw(name, earlier);
      if (flaw !== null) flaws.push({ offset, message: flaw });
      if (flaw !== null) continue;
      firstAt.set(name, offset);
      entries.push([name, visit(item, pointerTo(pointer, name), offset, depth + 1)]);
    }
    // Defines even `__proto__` as a key of its own, which the schema then refuses as unknown.
    return Object.fromEntries(entries);
  }

  function keyFlaw(name: string, earlier: number | undefined): string | null {
    if (name === '<<') return 'merge keys (`<<`) are no part of a policy: write the keys out';
    if (earlier === undefined) return null;
    const { line } = positionOf(earlier);
    return `the key ${quoted(name)} is there twice; the first is on line ${line}`;
  }
}

function firstOffset(node: unknown): number {
  return rangeOf(node)?.[0] ?? 0;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  return node.range ? [node.range[0], node.range[1]] : undefined;
}
