import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { history } from '../../src/commands/history.ts';
import { pointsIn } from '../../src/evidence/history.ts';
import { pointLine } from '../../src/history/parse-point.ts';
import { NOW_MS, point } from '../history/builders.ts';
import { machineOf } from '../place/surroundings.ts';
import { MEASURED } from '../support/measured.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

async function run(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await history(argv, {
    ...{ env: {}, surroundings: machineOf({}), cwd, terminal: false, samplerPath: '' },
    now: () => NOW_MS,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  });
  return { code, points: pointsIn(out), err };
}

it('makes points of reports, which only --trust vouches for, and tells each audit once', async () => {
  put('audits/1/audit.json', JSON.stringify(MEASURED));
  put('audits/2/audit.json', JSON.stringify(MEASURED));
  put('audits/points.ndjson', pointLine(point(90, 5e5)));
  const plain = await run('export', 'audits');
  expect(plain.code).toBe(0);
  expect(plain.points.map((one) => [one?.energyJ.value, one?.isVerified])).toEqual([
    [5e5, true],
    [540_000, false],
  ]);
  expect(plain.err).toContain('2 audits, 1 of them verified');
  const trusted = await run('export', '--trust', 'audits');
  expect(trusted.points.every((one) => one?.isVerified)).toBe(true);
});

it('refuses what it cannot do, with what it can', async () => {
  await expect(run('exprot', 'x')).rejects.toThrow('history takes `export`');
  await expect(run('export')).rejects.toThrow('needs a directory');
  put('empty/readme', '');
  await expect(run('export', 'empty')).rejects.toThrow(BadInput);
});
