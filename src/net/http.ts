import * as http from 'node:http';
import * as https from 'node:https';
import { NO_PROXIES, type Proxies, proxyFor } from './proxy.ts';
import { openTunnel } from './tunnel.ts';

export type HttpRequest = Readonly<{
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** An answer with a longer body is given up, not read to its end. */
  maxBytes: number;
  timeoutMs: number;
  signal?: AbortSignal;
}>;

export type HttpAnswer = Readonly<{
  kind: 'answer';
  status: number;
  /** By lower-case name. */
  headers: http.IncomingHttpHeaders;
  bytes: Uint8Array;
}>;

/** No answer, or none that was read to its end; `message` names no address and no secret. */
export type HttpFailure = Readonly<{
  kind: 'network' | 'timeout' | 'too-large';
  message: string;
}>;

/**
 * One request and its answer, of whatever status. Never rejects. It follows no redirect, so what the
 * headers carry goes to the given address only.
 */
export type Send = (request: HttpRequest) => Promise<HttpAnswer | HttpFailure>;

/** A way to send requests, through proxies where `proxies` says so; connections are used again. */
export function createSend(proxies: Proxies = NO_PROXIES): Send {
  const agents = { http: new http.Agent(KEEP_ALIVE), https: new https.Agent(KEEP_ALIVE) };
  return async (request) => {
    const url = parseUrl(request.url);
    if (url === null) return { kind: 'network', message: 'the address is not an http(s) URL' };
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
    const signal =
      request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]);
    try {
      return await exchange(request, await route(url, proxies, agents, signal), signal);
    } catch (error) {
      if (signal.aborted) return { kind: 'timeout', message: 'no answer in time' };
      return { kind: 'network', message: networkMessage(error) };
    }
  };
}

const KEEP_ALIVE = { keepAlive: true, maxSockets: 4 };

type Agents = Readonly<{ http: http.Agent; https: https.Agent }>;

/** How a URL is reached: the options of the request that leads there. */
async function route(
  url: URL,
  proxies: Proxies,
  agents: Agents,
  signal: AbortSignal,
): Promise<https.RequestOptions> {
  signal.throwIfAborted();
  const proxy = proxyFor(url, proxies);
  const direct = {
    protocol: url.protocol,
    // URL keeps the brackets of an IPv6 address, a socket wants none.
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    // Without an agent Node would not know it, and name the port to the host.
    defaultPort: url.protocol === 'https:' ? 443 : 80,
    path: url.pathname + url.search,
    agent: url.protocol === 'https:' ? agents.https : agents.http,
  };
  if (proxy === null) return direct;
  const socket = await openTunnel(url, proxy, signal);
  return { ...direct, agent: undefined, createConnection: () => socket };
}

function exchange(
  { method, headers, body, maxBytes }: HttpRequest,
  options: https.RequestOptions,
  signal: AbortSignal,
): Promise<HttpAnswer | HttpFailure> {
  return new Promise((done, failed) => {
    const start = options.protocol === 'https:' ? https.request : http.request;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = start({ ...options, method, headers: { ...headers, ...length }, signal });
    request.on('error', failed);
    request.on('response', (answer) => {
      collect(answer, maxBytes).then(done, failed);
    });
    request.end(body);
  });
}

/** The body of an answer, or that it is too large: then the connection is closed at once. */
function collect(
  answer: http.IncomingMessage,
  maxBytes: number,
): Promise<HttpAnswer | HttpFailure> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const giveUp = () => {
      answer.destroy();
      done({ kind: 'too-large', message: `the answer has more than ${maxBytes} bytes` });
    };
    answer.on('error', failed);
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) giveUp();
      else chunks.push(chunk);
    });
    answer.on('end', () => {
      const { statusCode: status = 0, headers } = answer;
      done({ kind: 'answer', status, headers, bytes: Buffer.concat(chunks) });
    });
    // Without this an answer that breaks off might leave the caller waiting.
    answer.on('close', () => failed(new Error('the connection broke off')));
    if (Number(answer.headers['content-length'] ?? 0) > maxBytes) giveUp();
  });
}

function parseUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Node's code says enough; its message may hold addresses, and through a proxy even passwords. */
function networkMessage(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return `the network failed (${code})`;
  return error instanceof Error ? error.message : 'the network failed';
}
