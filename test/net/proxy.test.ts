import { expect, test } from 'vitest';
import { proxiesOf, proxyFor } from '../../src/net/proxy.ts';

const proxied = (url: string, environment: Record<string, string>) =>
  proxyFor(new URL(url), proxiesOf(environment))?.href ?? null;

test('the variables are read as GitHub’s toolkit reads them', () => {
  const all = {
    HTTPS_PROXY: 'http://upper',
    https_proxy: 'http://lower',
    http_proxy: 'plain:3128',
  };
  expect(proxied('https://api.github.com/x', all)).toBe('http://lower/');
  expect(proxied('https://api.github.com/x', { HTTPS_PROXY: 'http://upper' })).toBe(
    'http://upper/',
  );
  expect(proxied('http://ghes/x', all)).toBe('http://plain:3128/');
  expect(proxied('https://api.github.com', { http_proxy: 'http://p' })).toBe(null);
  expect(proxied('https://api.github.com', { https_proxy: 'http://[' })).toBe(null);
});

test.each([
  ['*', 'https://api.github.com', true],
  ['api.github.com', 'https://API.github.com', true],
  ['.github.com, other', 'https://api.github.com', true],
  ['github.com', 'https://api.github.com', true],
  ['hub.com', 'https://api.github.com', false],
  ['api.github.com:443', 'https://api.github.com', true],
  ['api.github.com:8443', 'https://api.github.com', false],
  ['', 'http://127.0.0.1:80', true],
  ['', 'http://localhost', true],
  ['', 'http://[::1]:5', true],
])('no_proxy=%s and %s', (no_proxy, url, isDirect) => {
  const found = proxied(url, { https_proxy: 'http://p', http_proxy: 'http://p', no_proxy });
  expect(found === null).toBe(isDirect);
});
