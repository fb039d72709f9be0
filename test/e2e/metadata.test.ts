import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import type { Rung } from '../../src/place/ladder.ts';
import type { Place } from '../../src/place/place.ts';
import { recordedRungs } from '../../src/recording/place.ts';
import { CLI, NODE, ownDirectory } from '../support/program.ts';

const SERVICE = resolve('test/e2e/metadata/service.mjs');

/** A network of the test's own, and no board: whoever runs the tests may be in a cloud himself. */
const HIDE_BOARD = 'if [ -d /sys/class/dmi ]; then mount -t tmpfs none /sys/class/dmi; fi';
const OWN_NETWORK = ['--net', '--mount', 'sh', '-c', `${HIDE_BOARD}; exec "$@"`, 'sh'];

const isRoot = process.getuid?.() === 0;
const hasNamespaces =
  isRoot && spawnSync('unshare', [...OWN_NETWORK, 'ip', 'link', 'set', 'lo', 'up']).status === 0;

type Answer = Readonly<{ text: string; asked: readonly string[]; tookMs: number }>;

type Told = Readonly<{
  place: Place;
  rungs: readonly Rung[];
  findings: readonly { id: string }[];
}>;

function beside(name: string, args: readonly string[]): Answer {
  const all = [...OWN_NETWORK, NODE, SERVICE, name, NODE, CLI, ...args];
  return JSON.parse(
    execFileSync('unshare', all, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

function answerOf(name: string) {
  const answer = beside(name, ['place', '--json']);
  const place: Told = JSON.parse(answer.text);
  const rung = place.rungs.find(({ id }) => id === 'metadata');
  return { ...answer, place, rung };
}

/** As root on Linux, as in a step of its own in CI; elsewhere these are counted as skipped. */
describe.skipIf(!hasNamespaces)('metadata services at their own address', () => {
  it.each([
    ['azure', 'azure:westeurope', 'NL'],
    ['aws', 'aws:eu-north-1', 'SE-SE3'],
    ['gcp', 'gcp:europe-west4', 'NL'],
  ])('%s', (name, region, zone) => {
    const { place, rung, asked } = answerOf(name);
    expect(rung).toMatchObject({ outcome: 'answered', region });
    expect(place.place).toMatchObject({ by: 'region', zone });
    // All three at once, and with AWS' token one more.
    expect(asked).toHaveLength(name === 'aws' ? 4 : 3);
  });

  it('are asked by the sampler at its start, whose recording says what they told', () => {
    const out = join(ownDirectory(), 'audit');
    const { asked } = beside('aws', ['run', '--out', out, '--', 'sleep', '4']);
    const region = 'aws:eu-north-1';
    const rungs = recordedRungs(readFileSync(join(out, 'recording.ndjson'), 'utf8'));
    expect(rungs?.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'setup-info silent',
      'cloud-files silent',
      'environment silent',
      'metadata answered',
    ]);
    expect(rungs?.at(-1)?.region).toBe(region);
    const report: AuditReport = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8'));
    expect(report.place).toMatchObject({ by: 'region', zone: 'SE-SE3' });
    expect(report.placeRungs).toContainEqual(expect.objectContaining({ id: 'metadata', region }));
    // The command line asks for itself as well: what it measures could write into the recording.
    expect(asked).toHaveLength(8);
  });

  it.each(['silent', 'slow-drip', 'redirect', 'unreachable'])(
    'that are %s hold nobody up',
    (name) => {
      const longerMs: number[] = [];
      // 400 ms, and what a busy machine adds to two starts of a program: not every time so much.
      while (longerMs.length < 3 && Math.min(...longerMs) >= 1_000) {
        const unasked = answerOf('not-a-job');
        expect(unasked).toMatchObject({ asked: [], rung: { outcome: 'passed' } });
        const { rung, place, asked, tookMs } = answerOf(name);
        expect(rung).toMatchObject({ outcome: 'silent', region: null });
        expect(place.findings.map(({ id }) => id)).toContain('place-unknown');
        expect(asked).not.toContain('GET /elsewhere');
        longerMs.push(tookMs - unasked.tookMs);
      }
      expect(Math.min(...longerMs)).toBeLessThan(1_000);
    },
  );

  it.each([
    ['large', 'more than 512 bytes'],
    ['path', '../../etc/passwd'],
  ])('that lie (%s) are ignored and named', (name, named) => {
    const { rung, place } = answerOf(name);
    expect(rung?.outcome).toBe('ignored');
    expect(rung?.text).toContain(named);
    expect(place.findings.map(({ id }) => id)).toContain('place-clue-ignored');
  });
});
