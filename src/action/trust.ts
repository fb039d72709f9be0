import { sha256 } from '../audit/serialise.ts';

/**
 * Variables that change whom a process trusts, what it loads, or let others read along. A step of the
 * job can set them for every later process through GITHUB_ENV, post among them.
 */
const TRUSTED = [
  /^NODE_/,
  /^(LD|DYLD)_/,
  /^(SSL|OPENSSL)/,
  /^AZURE_/,
  /_proxy$/i,
  /^GITHUB_(API|GRAPHQL|SERVER)_URL$/,
  /^ACTIONS_(RESULTS|RUNTIME)_URL$/,
];

/** Empty and not set are the same to whoever reads a variable. */
const UNSET = sha256('');

/** Set by everyday steps, and no part of what Node itself does. */
const HARMLESS = new Set(['NODE_ENV', 'NODE_AUTH_TOKEN', 'NODE_VERSION', 'NODE_HOME']);

/**
 * Variables that matter, by name, as digests: their values may be secrets, and what main saw is kept
 * where steps can read it.
 */
export type TrustedEnvironment = Readonly<Record<string, string>>;

type Env = Readonly<Record<string, string | undefined>>;

/** What main saw, before any step of the job could change it. */
export function trustedEnvironment(env: Env): TrustedEnvironment {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isTrusted(name) ? [[name, sha256(value)]] : [],
    ),
  );
}

/** Names of the variables that are not what they were in main. */
export function changedSince(before: TrustedEnvironment, env: Env): string[] {
  const now = trustedEnvironment(env);
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => (before[name] ?? UNSET) !== (now[name] ?? UNSET)).sort();
}

function isTrusted(name: string): boolean {
  return !HARMLESS.has(name) && TRUSTED.some((pattern) => pattern.test(name));
}
