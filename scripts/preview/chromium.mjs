// A headless Chromium, spoken to over two pipes by the DevTools protocol: no port, no driver.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** A page of ours stands in a second; a machine under load may need twenty. */
const MOST_MS = 30_000;
const HIGHEST_PX = 12_000;

/** The path of a Chromium, `null` where there is none. */
export function findChromium() {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

export async function startChromium(path) {
  const profile = mkdtempSync(join(tmpdir(), 'carbon-audit-preview-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    'about:blank',
  ];
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const call = callerOf(child);
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method, params) => call(method, params, sessionId);

  async function photograph(file, { width, isOpen }) {
    await ask('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await ask('Page.navigate', { url: pathToFileURL(file).href });
    const size = await evaluate(ask, `(${measure})(${isOpen})`);
    const height = Math.min(size.height, HIGHEST_PX);
    const { data } = await ask('Page.captureScreenshot', {
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height, scale: 1 },
    });
    return { png: Buffer.from(data, 'base64'), overflowPx: size.width - width };
  }

  async function close() {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  }
  return { photograph, close };
}

/** Runs in the page, once it stands. */
async function measure(isOpen) {
  while (document.readyState !== 'complete') await new Promise((go) => setTimeout(go, 20));
  for (const fold of document.querySelectorAll('details')) fold.open = isOpen;
  if (window.drawn && isOpen) await window.drawn();
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { width: scrollWidth, height: scrollHeight };
}

async function evaluate(ask, expression) {
  // A page that is being left answers with an error: then it is the next that is asked.
  for (let tried = 0; ; tried += 1) {
    const answer = await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    }).catch((error) => ({ error }));
    if (answer.result?.value !== undefined) return answer.result.value;
    if (tried === 5) throw new Error(`the page could not be measured: ${JSON.stringify(answer)}`);
  }
}

function callerOf(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  let last = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk) => {
    const messages = `${rest}${chunk}`.split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const { id, result, error } = JSON.parse(text);
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) call?.resolve(result);
      else call?.reject(new Error(error.message));
    }
  });
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      const late = setTimeout(() => reject(new Error(`${method} took too long`)), MOST_MS);
      const settle = (then) => (value) => {
        clearTimeout(late);
        then(value);
      };
      waiting.set(last, { resolve: settle(resolve), reject: settle(reject) });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
