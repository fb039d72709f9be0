import { BadInput } from '../bad-input.ts';
import { budgetPolicy } from './budget.ts';
import { tightened } from './enforcement.ts';
import type { Parent, ReadParent } from './parents.ts';
import type { Policy, PolicySource } from './policy.ts';

type Named = Pick<PolicySource, 'name' | 'budget'>;

/**
 * The policy that a source names, read, checked and put together with what it extends. The YAML parser
 * is loaded only where there is a file.
 *
 * @throws BadInput with every mistake, where it is and what was expected.
 */
export async function loadPolicy(
  source: Named & Pick<PolicySource, 'enforcedAtLeast'>,
  bytes: Uint8Array | null,
  parents: readonly Parent[] = [],
): Promise<Policy> {
  return tightened(await read(source, bytes, parents), source.enforcedAtLeast);
}

async function read(
  { name, budget }: Named,
  bytes: Uint8Array | null,
  parents: readonly Parent[],
): Promise<Policy> {
  if (budget !== null) return budgetPolicy(budget);
  const { parsePolicy, renderPolicyErrors } = await import('./parse.ts');
  const parsed = parsePolicy({ name, bytes: bytes ?? new Uint8Array() }, parents);
  if (!parsed.ok) throw new BadInput(renderPolicyErrors(parsed.errors));
  return parsed.policy;
}

/** What a policy file extends, by a reader of files; a file that names nothing costs no parsing. */
export async function loadParents(
  name: string,
  bytes: Uint8Array,
  readParent: ReadParent,
): Promise<Parent[]> {
  if (!Buffer.from(bytes).includes('extends')) return [];
  const { gatherParents } = await import('./parse.ts');
  return gatherParents({ name, bytes }, readParent);
}
