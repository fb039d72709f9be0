/** HTTP on a port of its own: reads a request, lets a fault strike, answers, and logs. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type ActiveRule, type Fault, nextFault } from './faults.ts';
import { type Answer, failure, type Request } from './http.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The endpoint as GitHub's documentation writes it, e.g. `/repos/{owner}/{repo}`. */
  readonly route: string | undefined;
  /** Name of the token; `anonymous`, or `invalid` for one nobody issued. */
  readonly token: string;
  /** 0 where no answer was sent. */
  readonly status: number;
  readonly fault: string | undefined;
  /** Parsed if it was JSON. */
  readonly requestBody: unknown;
  readonly responseBody: unknown;
  readonly startedAt: string;
  readonly ms: number;
}

export interface Handled {
  readonly answer: Answer;
  readonly route: string | undefined;
  readonly token: string;
}

export interface ServerParts {
  readonly rules: ActiveRule[];
  readonly calls: Call[];
  readonly handle: (request: Request) => Handled;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Text and JSON for the log; of binary bodies only the size. */
function readable(body: Buffer, type: string): unknown {
  if (body.length === 0) return undefined;
  if (/json/.test(type)) {
    try {
      return JSON.parse(body.toString('utf8'));
    } catch {
      return body.toString('utf8');
    }
  }
  return /text|xml|raw/.test(type) ? body.toString('utf8') : `${body.length} bytes`;
}

function serialise({ body, headers }: Answer): { bytes: Buffer; type: string } {
  const given = headers?.['content-type'];
  if (body === undefined) return { bytes: Buffer.alloc(0), type: given ?? 'text/plain' };
  if (Buffer.isBuffer(body)) return { bytes: body, type: given ?? 'application/octet-stream' };
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: given ?? 'text/plain' };
  const type = given ?? 'application/json; charset=utf-8';
  return { bytes: Buffer.from(JSON.stringify(body)), type };
}

function send(response: ServerResponse, answer: Answer, bytes: Buffer, type: string): void {
  response.writeHead(answer.status, {
    'x-github-request-id': 'FAKE:0000',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    ...(bytes.length > 0 ? { 'content-type': type } : {}),
    'content-length': String(bytes.length),
    ...answer.headers,
  });
  response.end(bytes);
}

/** Promises the whole body and sends half of it. */
function sendHalf(response: ServerResponse, answer: Answer, bytes: Buffer, type: string): void {
  response.writeHead(answer.status, {
    'content-type': type,
    'content-length': String(bytes.length),
  });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

async function serve(
  parts: ServerParts,
  message: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const startedAt = new Date();
  const url = new URL(message.url ?? '/', origin);
  const method = message.method ?? 'GET';
  const path = url.pathname;
  const body = await readBody(message);
  const request = { method, path, query: url.searchParams, headers: message.headers, body, origin };
  const fault = nextFault(parts.rules, method, path);
  const base = {
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    fault: fault?.kind === 'answer' ? String(fault.answer.status) : fault?.kind,
    requestBody: readable(body, String(message.headers['content-type'] ?? '')),
    startedAt: startedAt.toISOString(),
  };
  const log = (handled: Handled | undefined, status: number, responseBody?: unknown) =>
    parts.calls.push({
      ...base,
      route: handled?.route,
      token: handled?.token ?? 'unknown',
      status,
      responseBody,
      ms: Date.now() - startedAt.getTime(),
    });
  if (fault?.kind === 'drop' || fault?.kind === 'hang') {
    log(undefined, 0);
    if (fault.kind === 'drop') message.socket.destroy();
    return;
  }
  if (fault?.kind === 'slow') await delay(fault.ms, undefined, { ref: false });
  const handled: Handled =
    fault?.kind === 'answer'
      ? { answer: fault.answer, route: undefined, token: 'unknown' }
      : parts.handle(request);
  const { bytes, type } = serialise(handled.answer);
  log(handled, response.destroyed ? 0 : handled.answer.status, readable(bytes, type));
  if (fault?.kind === 'half') sendHalf(response, handled.answer, bytes, type);
  else send(response, dated(handled.answer, fault), bytes, type);
}

function dated(answer: Answer, fault: Fault | undefined): Answer {
  if (fault?.kind !== 'dated') return answer;
  const date = new Date(Date.now() + fault.aheadMs).toUTCString();
  return { ...answer, headers: { ...answer.headers, date } };
}

/** Starts listening on a free port of the loopback interface. */
export async function listen(parts: ServerParts): Promise<{ url: string; close(): Promise<void> }> {
  let origin = '';
  const server = createServer((message, response) => {
    serve(parts, message, response, origin).catch((error: Error) => {
      // A client that went away is its own affair; anything else is a bug of this fake.
      if (!response.headersSent && !response.destroyed) {
        const { bytes, type } = serialise(failure(500, error.stack ?? error.message));
        send(response, failure(500, error.message), bytes, type);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
