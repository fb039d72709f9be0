import { decode } from './decode.ts';
import { type Flaw, type PolicyError, policyErrors } from './errors.ts';
import { validate } from './generated/validate-policy.ts';
import type { Policy } from './policy.ts';
import { readYaml } from './read-yaml.ts';
import { type SchemaError, schemaFlaws } from './schema-errors.ts';
import { type RawPolicy, understand } from './understand.ts';

export type { PolicyError } from './errors.ts';
export { renderPolicyErrors } from './render-errors.ts';

/** A policy as it was found; `name` is how people know it, mostly its path. */
export type PolicySource = Readonly<{ name: string } & ({ text: string } | { bytes: Uint8Array })>;

export type ParsedPolicy = Readonly<
  { ok: true; policy: Policy } | { ok: false; errors: readonly PolicyError[] }
>;

/**
 * Reads a policy file: its bytes, its YAML, its form by the schema, its meaning. Each stage tells all
 * that it finds and none goes on from another's mistakes. Never throws, whatever the file.
 */
export function parsePolicy(source: PolicySource): ParsedPolicy {
  const { text, flaw } = decode('text' in source ? source.text : source.bytes);
  if (flaw !== null) return refused(source.name, text, [flaw]);
  const yaml = readYaml(text);
  if (!yaml.ok) return refused(source.name, text, yaml.flaws);
  if (yaml.value === null) return refused(source.name, text, [EMPTY]);
  if (!isSound(yaml.value)) {
    return refused(source.name, text, schemaFlaws(check.errors ?? [], yaml.places));
  }
  const understood = understand(source.name, yaml.value, yaml.places, text);
  return understood.ok ? understood : refused(source.name, text, understood.flaws);
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

function refused(file: string, text: string, flaws: readonly Flaw[]): ParsedPolicy {
  return { ok: false, errors: policyErrors(file, text, flaws) };
}
