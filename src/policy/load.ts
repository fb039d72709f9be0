import { BadInput } from '../bad-input.ts';
import { budgetPolicy } from './budget.ts';
import { tightened } from './enforcement.ts';
import type { Policy, PolicySource } from './policy.ts';

/**
 * The policy that a source names, read and checked. The YAML parser is loaded only where there is a
 * file.
 *
 * @throws BadInput with every mistake, where it is and what was expected.
 */
export async function loadPolicy(
  source: Pick<PolicySource, 'name' | 'budget' | 'enforcedAtLeast'>,
  bytes: Uint8Array | null,
): Promise<Policy> {
  return tightened(await read(source, bytes), source.enforcedAtLeast);
}

async function read(
  { name, budget }: Pick<PolicySource, 'name' | 'budget'>,
  bytes: Uint8Array | null,
): Promise<Policy> {
  if (budget !== null) return budgetPolicy(budget);
  const { parsePolicy, renderPolicyErrors } = await import('./parse.ts');
  const parsed = parsePolicy({ name, bytes: bytes ?? new Uint8Array() });
  if (!parsed.ok) throw new BadInput(renderPolicyErrors(parsed.errors));
  return parsed.policy;
}
