/** The proxies that the environment names, as a value: read once, used wherever it is passed. */
export type Proxies = Readonly<{
  http: string | null;
  https: string | null;
  /** Hosts that are reached directly: `example.com`, `.example.com`, `host:8080`, `*`. */
  bypass: readonly string[];
}>;

export const NO_PROXIES: Proxies = { http: null, https: null, bypass: [] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the usual variables; lower case comes first, as in GitHub's own toolkit. */
export function proxiesOf(environment: Environment): Proxies {
  const read = (name: string) => environment[name] || environment[name.toUpperCase()] || null;
  const bypass = (read('no_proxy') ?? '').split(',').map((host) => host.trim().toLowerCase());
  return {
    http: read('http_proxy'),
    https: read('https_proxy'),
    bypass: bypass.filter((host) => host !== ''),
  };
}

/** The proxy that leads to a URL; `null` is the direct way. This machine is always reached directly. */
export function proxyFor(url: URL, proxies: Proxies): URL | null {
  const address = url.protocol === 'https:' ? proxies.https : proxies.http;
  if (address === null || isLoopback(url.hostname) || isBypassed(url, proxies.bypass)) return null;
  // `proxy:3128` parses as a scheme named "proxy", so the scheme is looked for first.
  const full = address.includes('://') ? address : `http://${address}`;
  return URL.canParse(full) ? new URL(full) : null;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}

function isBypassed(url: URL, bypass: readonly string[]): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return bypass.some((entry) => {
    const suffix = entry.startsWith('.') ? entry : `.${entry}`;
    return entry === '*' || entry === host || entry === `${host}:${port}` || host.endsWith(suffix);
  });
}
