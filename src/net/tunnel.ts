import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type Socket } from 'node:net';
import * as tls from 'node:tls';

/**
 * A connection to a host through a proxy, by CONNECT: the proxy sees the name of the host and, where
 * the URL is https, nothing of what is said.
 */
export async function openTunnel(url: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const secure = url.protocol === 'https:';
  const socket = await connectThrough(
    proxy,
    `${url.hostname}:${url.port || (secure ? 443 : 80)}`,
    signal,
  );
  if (!secure) return socket;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // TLS has names of hosts only; the certificate of an address is checked all the same.
  const servername = isIP(host) === 0 ? host : '';
  return tls.connect({ socket, host, servername, ALPNProtocols: ['http/1.1'] });
}

function connectThrough(proxy: URL, target: string, signal: AbortSignal): Promise<Socket> {
  return new Promise((done, failed) => {
    const start = proxy.protocol === 'https:' ? https.request : http.request;
    const request = start({
      protocol: proxy.protocol,
      hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port,
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
      signal,
    });
    request.on('error', failed);
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return done(socket);
      socket.destroy();
      failed(new Error(`the proxy answered ${statusCode}`));
    });
    request.on('response', (answer) => {
      answer.destroy();
      failed(new Error(`the proxy answered ${answer.statusCode}`));
    });
    request.end();
  });
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
