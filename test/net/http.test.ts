import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createSend, type HttpRequest } from '../../src/net/http.ts';
import { NO_PROXIES } from '../../src/net/proxy.ts';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, maxBytes: 1000, timeoutMs: 2000, ...more };
}

test('a body goes there, bytes and headers come back', async () => {
  const { url } = await serve((request, response) => {
    response.setHeader('x-length', String(request.headers['content-length']));
    request.pipe(response.writeHead(418));
  });
  const answer = await createSend()(get(`${url}/a?b`, { method: 'POST', body: 'größe' }));
  if (answer.kind !== 'answer') throw new Error(answer.message);
  expect(answer.status).toBe(418);
  expect(answer.headers['x-length']).toBe('7');
  expect(Buffer.from(answer.bytes).toString()).toBe('größe');
});

test('a body of 100 MB is not read to its end, whether it says its length or not', async () => {
  for (const headers of [{}, { 'content-length': String(100 * 2 ** 20) }]) {
    let sent = 0;
    const closed = new Promise<void>((done) => {
      serve((_, response) => {
        response.writeHead(200, headers);
        response.on('close', done);
        const chunk = Buffer.alloc(2 ** 16);
        const pour = () => {
          while (sent < 100 * 2 ** 20 && !response.destroyed) {
            sent += chunk.length;
            if (!response.write(chunk)) return;
          }
        };
        response.on('drain', pour);
        pour();
      }).then(async ({ url }) => {
        const answer = await createSend()(get(url));
        expect(answer).toEqual({
          kind: 'too-large',
          message: 'the answer has more than 1000 bytes',
        });
      });
    });
    await closed;
    expect(sent).toBeLessThan(20 * 2 ** 20);
  }
});

test('time runs out while connecting, waiting, and reading', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/reading') response.writeHead(200, { 'content-length': 10 }).write('x');
  });
  for (const path of ['/waiting', '/reading']) {
    // The server would let it wait for ever.
    const answer = await createSend()(get(url + path, { timeoutMs: 50.5 }));
    expect(answer).toEqual({ kind: 'timeout', message: 'no answer in time' });
  }
  const late = await createSend()(get(url, { signal: AbortSignal.abort() }));
  expect(late.kind).toBe('timeout');
});

test('an answer that breaks off is no answer', async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 10 }).write('x', () => response.destroy());
  });
  expect(await createSend()(get(url))).toMatchObject({ kind: 'network' });
});

/** A proxy that notes what it was asked for, and leads everything to one port. */
async function startProxy(to: string, status = 200) {
  const asked: [string | undefined, string | undefined][] = [];
  const { server, url } = await serve((_, response) => response.writeHead(400).end());
  server.on('connect', ({ url: target, headers }, socket, head) => {
    asked.push([target, headers['proxy-authorization']]);
    socket.on('error', () => {});
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const through = connectSocket(Number(new URL(to).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.write(head);
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    return undefined;
  });
  return { asked, url };
}

test('through a proxy, with its password', async () => {
  const { url } = await serve((request, response) => response.end(request.headers.host));
  const proxy = await startProxy(url);
  const address = proxy.url.replace('//', '//ada:p%40ss@');
  const send = createSend({ ...NO_PROXIES, http: address });
  const answer = await send(get('http://ghes.example/api'));
  if (answer.kind !== 'answer') throw new Error(answer.message);
  expect(Buffer.from(answer.bytes).toString()).toBe('ghes.example');
  const password = `Basic ${Buffer.from('ada:p@ss').toString('base64')}`;
  expect(proxy.asked).toEqual([['ghes.example:80', password]]);
});

test('https through a proxy shows the proxy a name only; what is no TLS is refused', async () => {
  const seen: string[] = [];
  const { url } = await serve((request) => seen.push(String(request.headers.authorization)));
  const proxy = await startProxy(url);
  const send = createSend({ ...NO_PROXIES, https: proxy.url });
  const secret = { headers: { authorization: 'secret' } };
  expect((await send(get('https://ghes.example/api', secret))).kind).toBe('network');
  expect(proxy.asked).toEqual([['ghes.example:443', undefined]]);
  expect(seen).toEqual([]);
});

test('a proxy that refuses, hangs, or is not there', async () => {
  const { url } = await serve(() => {});
  const refusing = await startProxy(url, 407);
  const through = (proxy: string, timeoutMs = 2000) =>
    createSend({ ...NO_PROXIES, https: proxy })(get('https://h/', { timeoutMs }));
  expect(await through(refusing.url)).toEqual({
    kind: 'network',
    message: 'the proxy answered 407',
  });
  expect(await through('http://127.0.0.1:9')).toMatchObject({ kind: 'network' });
  const hanging = await serve(() => {});
  hanging.server.on('connect', (_, socket) => socket.on('error', () => {}));
  expect(await through(hanging.url, 50)).toMatchObject({ kind: 'timeout' });
});
