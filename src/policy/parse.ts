import { quoted } from '../nearest.ts';
import { decode } from './decode.ts';
import type { PolicyDocument } from './document.ts';
import { type Flaw, type PolicyError, policyErrors } from './errors.ts';
import { PRESET_TEXTS } from './generated/presets.ts';
import { validate } from './generated/validate-policy.ts';
import { merge } from './merge.ts';
import {
  keyOf,
  MOST_DOCUMENTS,
  MOST_LEVELS,
  type Parent,
  type ReadParent,
  type Standing,
  seenFrom,
} from './parents.ts';
import type { Policy, Trouble } from './policy.ts';
import type { RawPolicy } from './raw.ts';
import { readYaml } from './read-yaml.ts';
import type { Reference } from './reference.ts';
import { type AsWritten, remarksOn } from './remarks.ts';
import { type SchemaError, schemaFlaws } from './schema-errors.ts';
import { understand } from './understand.ts';

export type { PolicyError } from './errors.ts';
export { renderPolicyErrors } from './render-errors.ts';

/** A policy as it was found; `name` is how people know it, mostly its path. */
export type PolicyText = Readonly<{ name: string } & ({ text: string } | { bytes: Uint8Array })>;

export type ParsedPolicy = Readonly<
  { ok: true; policy: Policy; remarks: readonly PolicyError[] } | Refused
>;

type Refused = Readonly<{
  ok: false;
  errors: readonly PolicyError[];
  /** Whether kinds of mistakes were not looked for yet, since these stand in the way. */
  isFirstOnly: boolean;
}>;

/**
 * Reads a policy file: its bytes, its YAML, its form by the schema, then at once its meaning and what it
 * builds on. Each stage tells all that it finds. Never throws, whatever the file.
 *
 * @param parents what it extends, but for what comes with the program
 * @param asWritten where given, remarks are made on what has no effect, for whoever writes the policy
 */
export function parsePolicy(
  source: PolicyText,
  parents: readonly Parent[] = [],
  asWritten: AsWritten | null = null,
): ParsedPolicy {
  const read = parseDocument(source);
  if (!read.ok) return read;
  const { document, flaws } = read;
  const standing = { kind: 'file', path: source.name } as const;
  const built = build(document, flaws, standing, parents, [source.name]);
  if (!built.ok || asWritten === null) return built;
  const remarks = remarksOn(document, built.policy, asWritten);
  return { ...built, remarks: policyErrors(document.name, document.text, remarks) };
}

/**
 * Reads what a policy extends, and what that extends. One that has mistakes or names too much is left
 * as far as it goes: parsing says what is wrong.
 */
export async function gatherParents(source: PolicyText, read: ReadParent): Promise<Parent[]> {
  const found = new Map<string, Parent>();
  await gather(source, { kind: 'file', path: source.name }, 0);
  return [...found.values()];

  async function gather(text: PolicyText, standing: Standing, level: number): Promise<void> {
    const parsed = parseDocument(text);
    if (!parsed.ok || level >= MOST_LEVELS) return;
    for (const { reference: named } of parsed.document.extends) {
      if (named === null) continue;
      const reference = seenFrom(standing, named);
      const key = keyOf(reference);
      if (reference.kind === 'preset' || found.has(key)) continue;
      // One more than may be, so that parsing finds that there are too many.
      if (found.size >= MOST_DOCUMENTS) return;
      const parent: Parent = { reference: key, ...(await read(reference)) };
      found.set(key, parent);
      if (parent.bytes === null) continue;
      await gather({ name: key, bytes: parent.bytes }, reference, level + 1);
    }
  }
}

type ParsedDocument = Readonly<
  { ok: true; document: PolicyDocument; flaws: readonly Flaw[] } | Refused
>;

function parseDocument(source: PolicyText): ParsedDocument {
  const { text, flaw } = decode('text' in source ? source.text : source.bytes);
  const place = { name: source.name, text };
  if (flaw !== null) return refused(place, [flaw]);
  const yaml = readYaml(text);
  if (!yaml.ok) return refused(place, yaml.flaws);
  if (yaml.value === null) return refused(place, [EMPTY]);
  if (!isSound(yaml.value)) return refused(place, schemaFlaws(check.errors ?? [], yaml.places));
  return { ok: true, ...understand(source.name, yaml.value, yaml.places, text) };
}

/** A document, what it could not be understood in, and its parents; `chain` are those that led here. */
function build(
  document: PolicyDocument,
  misunderstood: readonly Flaw[],
  standing: Standing,
  given: readonly Parent[],
  chain: readonly string[],
): ParsedPolicy {
  const parents: Policy[] = [];
  const troubles: Trouble[] = [];
  const flaws: Flaw[] = [...misunderstood];
  const theirs: PolicyError[] = [];
  for (const { reference: named, pointer } of document.extends) {
    if (named === null) continue;
    const reference = seenFrom(standing, named);
    const offset = document.offsetOf(pointer);
    const problem = limitOf(reference, chain, given);
    const found = problem === null ? parentOf(reference, given, chain) : null;
    if (problem !== null) flaws.push({ offset, message: problem });
    if (found === null) continue;
    if (found.kind === 'policy') parents.push(found.policy);
    else if (found.kind === 'mistakes') theirs.push(...found.errors);
    else if (found.kind === 'missing') flaws.push({ offset, ...found.flaw });
    else {
      const at = document.positionOf(pointer);
      troubles.push({ message: found.why, at, origin: document.name });
    }
  }
  // Without one of its parents much would seem wrong that is not.
  const isWhole = parents.length + troubles.length === document.extends.length;
  const merged = isWhole ? merge(document, parents, troubles) : null;
  const all = [...flaws, ...(merged?.ok === false ? merged.flaws : [])];
  if (merged?.ok === true && all.length === 0) {
    return { ok: true, policy: merged.policy, remarks: [] };
  }
  const errors = [...policyErrors(document.name, document.text, all), ...theirs];
  // What was not understood is left out of what is put together.
  return { ok: false, errors, isFirstOnly: merged === null || misunderstood.length > 0 };
}

function limitOf(
  reference: Reference,
  chain: readonly string[],
  given: readonly Parent[],
): string | null {
  if (chain.includes(keyOf(reference))) return 'a policy cannot extend itself';
  if (chain.length > MOST_LEVELS) return `\`extends\` goes deeper than ${MOST_LEVELS} levels`;
  if (given.length < MOST_DOCUMENTS) return null;
  return `a policy is made of at most ${MOST_DOCUMENTS} documents, itself counted`;
}

type Found =
  | Readonly<{ kind: 'policy'; policy: Policy }>
  | Readonly<{ kind: 'mistakes'; errors: readonly PolicyError[] }>
  | Readonly<{ kind: 'missing'; flaw: Omit<Flaw, 'offset'> }>
  | Readonly<{ kind: 'unreadable'; why: string }>;

function parentOf(reference: Reference, given: readonly Parent[], chain: readonly string[]): Found {
  const name = keyOf(reference);
  const parent = reference.kind === 'preset' ? null : given.find((one) => one.reference === name);
  const text =
    reference.kind === 'preset'
      ? { name, text: PRESET_TEXTS[reference.preset] }
      : parent?.bytes
        ? { name, bytes: parent.bytes }
        : null;
  if (text === null && parent?.missing !== undefined) {
    const near = parent.missing.near.map((one) => `\`${one}\``);
    const message = `there is no file ${quoted(name)} to extend`;
    const flaw = near.length === 0 ? {} : { hint: `did you mean ${near.join(' or ')}?` };
    return { kind: 'missing', flaw: { message, ...flaw } };
  }
  if (text === null) {
    return {
      kind: 'unreadable',
      why: `${quoted(name)} could not be read (${parent?.why ?? 'it was not looked for'})`,
    };
  }
  const read = parseDocument(text);
  const standing: Standing = reference;
  const built = read.ok
    ? build(read.document, read.flaws, standing, given, [...chain, name])
    : read;
  if (built.ok) return { kind: 'policy', policy: built.policy };
  // What lies beside the policy is its author's to put right; what somebody else keeps is not.
  if (reference.kind === 'file') return { kind: 'mistakes', errors: built.errors };
  const [first] = built.errors;
  return {
    kind: 'unreadable',
    why: `${quoted(name)} has mistakes: line ${first?.line}: ${first?.message}`,
  };
}

const EMPTY: Flaw = {
  offset: 0,
  message: 'the policy is empty',
  hint: 'it begins with `version: 1` and has `budgets`',
};

/** The generated validator leaves what it complains of on itself, as ajv's validators do. */
const check = validate as unknown as ((data: unknown) => boolean) & {
  errors?: readonly SchemaError[] | null;
};

function isSound(value: unknown): value is RawPolicy {
  return check(value);
}

function refused(
  { name, text }: Pick<PolicyDocument, 'name' | 'text'>,
  flaws: readonly Flaw[],
): Refused {
  return { ok: false, errors: policyErrors(name, text, flaws), isFirstOnly: true };
}
