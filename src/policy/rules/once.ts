import type { Given } from './rule.ts';

const known = new WeakMap<Given, Map<string, unknown>>();

/**
 * What budgets ask alike of one audit, worked out once: a thousand budgets share a baseline or two.
 *
 * @param key names the question, with all in it that the answer depends on beside `given`
 */
export function once<T>(given: Given, key: string, answer: () => T): T {
  const answers = known.get(given) ?? new Map<string, unknown>();
  known.set(given, answers);
  if (!answers.has(key)) answers.set(key, answer());
  return answers.get(key) as T;
}
