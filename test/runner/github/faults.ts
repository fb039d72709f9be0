/** Ways in which GitHub can fail, and for which calls. */

import type { Answer } from './http.ts';
import { failure } from './http.ts';

export type Fault =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The right answer, late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The right answer, dated by a clock that is so far from the machine's. */
  | { readonly kind: 'dated'; readonly aheadMs: number }
  /** The connection is closed without a byte. */
  | { readonly kind: 'drop' }
  /** The right answer breaks off in the middle. */
  | { readonly kind: 'half' }
  /** No answer, ever. */
  | { readonly kind: 'hang' };

export interface FaultRule {
  /** Default any. */
  readonly method?: string;
  /** The path without query; a string counts if the path holds it. Default any. */
  readonly path?: string | RegExp;
  /** How often it strikes; default always. */
  readonly times?: number;
  /** How many calls that match are let through first. */
  readonly skip?: number;
  readonly fault: Fault;
}

const answer = (value: Answer): Fault => ({ kind: 'answer', answer: value });

/** Ready faults. */
export const faults = {
  /** As for a pull request from a fork. */
  forbidden: () => answer(failure(403, 'Resource not accessible by integration')),
  notFound: () => answer(failure(404, 'Not Found')),
  gone: () => answer(failure(410, 'Gone')),
  /** The secondary limit. */
  rateLimited: (retryAfterS: number, status: 403 | 429 = 429) =>
    answer({
      ...failure(status, 'You have exceeded a secondary rate limit.'),
      headers: { 'retry-after': String(retryAfterS) },
    }),
  /** The primary limit: no Retry-After, but the time of the reset. */
  quotaSpent: (resetInS: number) =>
    answer({
      ...failure(403, 'API rate limit exceeded for installation.'),
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetInS),
      },
    }),
  serverError: (status = 502) => answer(failure(status, 'Server Error')),
  /** What a proxy or a login page in between would say. */
  html: (status = 200) =>
    answer({
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!DOCTYPE html><html><body>Sign in</body></html>',
    }),
  redirect: (location: string, status = 302) => answer({ status, headers: { location } }),
  slow: (ms: number): Fault => ({ kind: 'slow', ms }),
  drop: (): Fault => ({ kind: 'drop' }),
  half: (): Fault => ({ kind: 'half' }),
  hang: (): Fault => ({ kind: 'hang' }),
} as const;

export interface ActiveRule extends FaultRule {
  seen: number;
}

function matches(rule: FaultRule, method: string, path: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  if (rule.path === undefined) return true;
  return typeof rule.path === 'string' ? path.includes(rule.path) : rule.path.test(path);
}

/** The fault for a call, by the first rule that is due; counts the call. */
export function nextFault(rules: ActiveRule[], method: string, path: string): Fault | undefined {
  for (const rule of rules) {
    if (!matches(rule, method, path)) continue;
    rule.seen += 1;
    const strikes = rule.seen - (rule.skip ?? 0);
    if (strikes > 0 && strikes <= (rule.times ?? Number.POSITIVE_INFINITY)) return rule.fault;
  }
  return undefined;
}
