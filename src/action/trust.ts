/**
 * Variables that change whom a process trusts, or lets others read along. A step of the job can set
 * them for every later process through GITHUB_ENV, post among them.
 */
const TRUSTED = [
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_OPTIONS',
  'NODE_USE_ENV_PROXY',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SSLKEYLOGFILE',
  'OPENSSL_CONF',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'GITHUB_API_URL',
  'GITHUB_GRAPHQL_URL',
  'GITHUB_SERVER_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_URL',
] as const;

export type TrustedEnvironment = Readonly<Partial<Record<(typeof TRUSTED)[number], string>>>;

type Env = Readonly<Record<string, string | undefined>>;

/** What main saw, before any step of the job could change it. */
export function trustedEnvironment(env: Env): TrustedEnvironment {
  return Object.fromEntries(
    TRUSTED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  );
}

/** Names of the variables that are not what they were in main. */
export function changedSince(before: TrustedEnvironment, env: Env): string[] {
  return TRUSTED.filter((name) => (before[name] ?? '') !== (env[name] ?? ''));
}
