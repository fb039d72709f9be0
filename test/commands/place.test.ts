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

it('reads what a policy extends elsewhere from a copy', async () => {
  const parent = policy('place: { default: { region: westeurope } }');
  writeFileSync(join(CWD, 'parent.yml'), parent);
  const own = 'version: 1\nextends: [acme/green/policy.yml@main]\n';
  const copy = 'acme/green/policy.yml@main=parent.yml';
  const { stdout } = await run(own, '--parent', copy);
  expect(stdout).toMatch(/Place +azure:westeurope/);
  expect(stdout).not.toContain('not whole');
  const idle = await run(policy(''), '--parent', copy);
  expect(idle.stderr).toContain('which nothing extends');
  expect(idle.code).toBe(2);
});

it('goes by labels that are named, and says that they are', async () => {
  const rows = 'runners:\n  - { labels: [office-*], region: westeurope, pue: 1.6 }';
  const known = await run(policy(rows), '--runner-label', 'gpu', '--runner-label', 'office-7');
  expect(known.stdout).toMatch(/Place +azure:westeurope/);
  expect(known.stdout).toContain('"gpu", "office-7"');
  expect(known.stdout).toContain('[labels-declared]');
  const unknown = await run(policy(rows));
  expect(unknown.stdout).toMatch(/Place +unknown/);
  expect(unknown.stdout).not.toContain('[labels-declared]');
});

it('tells the building, the hour that is meant, and what a declared figure would come to', async () => {
  const { stdout } = await run(policy(''), '--region', 'westus');
  expect(stdout).toMatch(/Building +x 1\.19 \(1\.\d+-1\.\d+\) for what .* \(PUE\), modelled: /);
  expect(stdout).toContain('in grid zone US-CAL-CISO, from 2026-06-10 04:00 UTC on: month x hour');
  const declared = await run(policy(''), '--country', 'SE', '--carbon-intensity', '35');
  expect(declared.stdout).toMatch(
    /Grid +35 g\/kWh \(32-39\) in country SE, whatever the hour: declared/,
  );
  expect(declared.stdout).toMatch(/Beside +21 g\/kWh .*does not count/);
  expect(declared.stdout).toContain('[pue-assumed]');
  const { pue, intensity } = JSON.parse(
    (await run(policy(''), '--region', 'westus', '--json')).stdout,
  );
  expect(pue).toMatchObject({ value: 1.185, low: expect.any(Number), provenance: 'modelled' });
  expect(intensity.hourFrom).toBe('2026-06-10T04:00:00.000Z');
  const refused = await run(policy(''), '--carbon-intensity=-5');
  expect(refused.code).toBe(2);
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
