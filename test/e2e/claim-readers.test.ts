import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimReaders } from '../../src/action/gate-readers.ts';
import { zip } from '../runner/index.ts';
import { handedIn } from '../support/audits.ts';
import { ownDirectory } from '../support/program.ts';

const CLAIMED = { artifact: 'carbon-audit-2-1', backendJobId: null, runId: 1, attempt: 1 };
const SOUND = zip(handedIn({ runId: 1, jobId: 2 }).files);

/** A thread that does what the text says with every order. */
function thread(text: string): string {
  const path = join(ownDirectory(), 'thread.mjs');
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\n${text}`);
  return path;
}

async function becomes(path: string, mostMs = 60_000): Promise<string> {
  const readers = claimReaders(path, 1, mostMs);
  try {
    const read = await readers.read(CLAIMED, SOUND);
    return read.kind === 'refused' ? `${read.finding.id}: ${read.finding.message}` : read.kind;
  } finally {
    readers.close();
  }
}

describe('threads that read audits', () => {
  it('read as many as there are, a few at a time', async () => {
    const readers = claimReaders(resolve('dist/claims/index.js'), 2, 60_000);
    const reads = await Promise.all(
      Array.from({ length: 7 }, (_, at) =>
        readers.read(CLAIMED, at === 3 ? Buffer.from('no') : SOUND),
      ),
    );
    readers.close();
    expect(reads.map(({ kind }) => kind)).toEqual([
      ...['claim', 'claim', 'claim', 'refused', 'claim', 'claim', 'claim'],
    ]);
  });

  it('see no environment, and end where an audit takes too long', async () => {
    const path = thread(`
      parentPort.on('message', () => {
        // Nothing of the environment is there, which holds tokens.
        if (Object.keys(process.env).length > 0) parentPort.postMessage({ kind: 'environment' });
        for (;;);
      });`);
    expect(await becomes(path, 300)).toMatch(/^audit-not-fetched: .* it took more than 0.3 s/);
  });

  it('end where an audit takes all memory', async () => {
    const path = thread(`
      parentPort.on('message', () => {
        const kept = [];
        for (;;) kept.push(new Array(1_000_000).fill(0.5));
      });`);
    expect(await becomes(path)).toMatch(/memory/i);
  });

  it('may fail, end or not be there at all', async () => {
    const failing = thread(`parentPort.on('message', () => { throw new RangeError('x'); });`);
    expect(await becomes(failing)).toContain('it failed (RangeError: x)');
    expect(await becomes(thread(`parentPort.on('message', () => process.exit());`))).toContain(
      'it ended',
    );
    expect(await becomes('/nowhere/claims.js')).toContain('audit-not-fetched');
  });
});
