import { BadInput } from '../bad-input.ts';
import { budgetPolicy } from './budget.ts';
import type { Policy, PolicyInput } from './policy.ts';

/**
 * The policy that was given, read and checked. The YAML parser is loaded only where there is a file.
 *
 * @throws BadInput with every mistake, where it is and what was expected.
 */
export async function loadPolicy(
  input: PolicyInput,
  bytes: Uint8Array | null,
): Promise<Policy | null> {
  if (input.kind === 'none') return null;
  if (input.kind === 'budget') return budgetPolicy(input.text);
  const { parsePolicy, renderPolicyErrors } = await import('./parse.ts');
  const parsed = parsePolicy({ name: input.name, bytes: bytes ?? new Uint8Array() });
  if (!parsed.ok) throw new BadInput(renderPolicyErrors(parsed.errors));
  return parsed.policy;
}
