export type ApiCall = Readonly<{
  /** As GitHub's documentation writes it: `GET /repos/{owner}/{repo}/pulls`. */
  route: `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;
  /** What stands in the braces; `path` keeps its slashes. */
  params?: Readonly<Record<string, string | number>>;
  query?: Readonly<Record<string, string | number>>;
  body?: unknown;
  accept?: string;
  maxBytes?: number;
  /** Whether doing it twice is as good as once; default for all but POST. */
  repeatable?: boolean;
}>;

/** The URL of a call. */
export function expandRoute(apiUrl: string, { route, params = {}, query = {} }: ApiCall): string {
  const path = route.slice(route.indexOf(' ') + 1).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '');
    return name === 'path' ? value.split('/').map(encodeSegment).join('/') : encodeSegment(value);
  });
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
  );
  const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  return `${apiUrl.replace(/\/+$/, '')}${path}${search}`;
}

/** GraphQL of a server of one's own lies beside its REST API, not below. */
export function graphqlUrl(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '');
  return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}

/**
 * A URL takes `..` for the folder above, however it is escaped, so a name from outside could lead to
 * another endpoint. No owner, repository or file is called so.
 */
function encodeSegment(value: string): string {
  return value === '.' || value === '..' ? '%00' : encodeURIComponent(value);
}
