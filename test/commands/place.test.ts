import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { machineOf } from '../place/surroundings.ts';

const CWD = mkdtempSync(join(tmpdir(), 'carbon-audit-test-'));
afterAll(() => rmSync(CWD, { recursive: true, force: true }));

async function run(policy: string, ...argv: readonly string[]) {
  writeFileSync(join(CWD, 'policy.yml'), policy);
  return place('--policy', 'policy.yml', ...argv);
}

async function place(...argv: readonly string[]) {
  const told = { stdout: '', stderr: '' };
  const code = await main(['place', ...argv], {
    stdout: (text) => {
      told.stdout += text;
    },
    stderr: (text) => {
      told.stderr += text;
    },
    env: {},
    surroundings: machineOf({}),
    cwd: CWD,
    now: () => Date.UTC(2026, 5, 10, 4),
    terminal: false,
    samplerPath: '',
  });
  return { code, ...told };
}

const policy = (place: string) =>
  `version: 1\n${place}\nbudgets:\n  - id: job\n    per-run: 1 kg\n`;

it('shows what a policy makes of the place', async () => {
  const standing = await run(policy('place:\n  default: { country: PL }'), '--json');
  expect(JSON.parse(standing.stdout)).toMatchObject({
    place: { country: 'PL' },
    rungs: expect.arrayContaining([
      expect.objectContaining({ id: 'policy-default', outcome: 'answered' }),
    ]),
  });
  const pinned = await run(policy('place:\n  pins: [{ zone: PL }]'), '--zone', 'SE-SE3');
  expect(pinned.stdout).toContain('[place-contradiction]');
  expect(pinned.stdout).toMatch(/Place +PL/);
  const built = await run(policy("runners:\n  - { labels: ['*'], region: westeurope, pue: 1.6 }"));
  expect(built.stdout).toMatch(/runners +answered: .*westeurope/);
  expect(built.stdout).toContain('[pue-declared]');
});

it('says what of a policy it could not read', async () => {
  const inPart =
    'version: 1\nextends: [acme/green/policy.yml@main]\nbudgets: [{ id: a, per-run: 1 g }]\n';
  const { code, stdout } = await run(inPart);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'The policy is not whole: "acme/green/policy.yml@main", which it extends',
  );
  const { notSeen } = JSON.parse((await run(inPart, '--json')).stdout);
  expect(notSeen).toEqual([expect.stringContaining('acme/green/policy.yml@main')]);
  expect(JSON.parse((await run(policy(''), '--json')).stdout).notSeen).toEqual([]);
});

it('refuses a policy that is none', async () => {
  const { code, stdout, stderr } = await run('version: 9\n');
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('policy.yml');
});

it('lists the names that are known, of a country or with a word in them', async () => {
  const sweden = await place('--list', 'sweden');
  expect(sweden.code).toBe(0);
  expect(sweden.stdout).toMatch(/^ {2}azure:swedencentral +SE-SE3 +Sweden Central \(Gävle\)$/m);
  expect(sweden.stdout).toMatch(/^ {2}SE-SE3 +South Central Sweden$/m);
  expect(sweden.stdout).toMatch(/^ {2}SE +SWE +Sweden$/m);
  expect(sweden.stdout).not.toContain('NO-');
  expect((await place('--list', 'ercot')).stdout).toContain('US-TEX-ERCO');
  expect((await place('--list', 'new', 'zealand')).stdout).toContain('ap-southeast-6');
  const all = JSON.parse((await place('--list', '--json')).stdout);
  expect(all.regions.length).toBe(155);
  expect(all.zones.length).toBe(352);
  expect(all.countries.length).toBe(250);
});

it('lists nothing for what nothing is called, nor beside a place', async () => {
  const none = await place('--list', 'atlantis');
  expect([none.code, none.stdout]).toEqual([2, '']);
  expect(none.stderr).toContain('no region, zone or country is called "atlantis"');
  expect((await place('--list', '--zone', 'SE')).code).toBe(2);
});
