import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

export type Served = Readonly<{
  url: string;
  /** What was asked for, in order: path with query, and headers. */
  asked: readonly Readonly<{ path: string; headers: IncomingMessage['headers'] }>[];
}>;

/** A provider's stand-in on this machine, over HTTP. */
export async function serve(listener: RequestListener): Promise<Served> {
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    listener(request, response);
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Answers with JSON by the path without its query; anything else is not found. */
export function serveJson(answers: Readonly<Record<string, unknown>>): Promise<Served> {
  return serve((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const body = Object.hasOwn(answers, path) ? answers[path] : undefined;
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { error: 'not found' }));
  });
}
