import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeState } from '../../src/action/state.ts';
import { recordedRungs } from '../../src/recording/place.ts';
import { type FakeGitHub, stageOf } from '../runner/index.ts';
import {
  AUDIT,
  artifactReport,
  artifactText,
  audited,
  policy,
  postOf,
  repository,
  WIDE,
} from '../support/jobs.ts';
import { NODE, ownDirectory, runCli } from '../support/program.ts';

const HOSTED = [{ group: 'Runner Image Provisioner', detail: 'Version: 1\nAzure Region: eastus' }];

/** A job on a runner whose root holds that `.setup_info`. */
async function jobOn(
  setupInfo: string | typeof HOSTED,
  inputs: Record<string, string>,
  base = WIDE,
) {
  const github = await repository({ base });
  const machine = { externals: true, setupInfo };
  const result = await audited(github, { machine, with: inputs });
  expect(result.conclusion).toBe('success');
  return { result, github, report: artifactReport(github) };
}

/** A directory with the files of the only artifact. */
function artifactIn(github: FakeGitHub): string {
  const cwd = ownDirectory();
  const [artifact] = github.repository().artifacts;
  for (const [name, text] of Object.entries(github.artifactFiles(artifact?.name ?? ''))) {
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

describe('a job', () => {
  it("is placed by its runner's .setup_info, and nobody is asked", async () => {
    const { result, report } = await jobOn(HOSTED, { region: '' });
    expect(report.place).toMatchObject({ by: 'region', region: 'eastus', zone: 'US-MIDA-PJM' });
    expect(report.intensity.zone).toBe('US-MIDA-PJM');
    expect(report.placeRungs.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'input silent',
      'runners silent',
      'setup-info answered',
      'cloud-files passed',
      'environment passed',
      'metadata passed',
      'policy-pins silent',
      'policy-default silent',
      'unknown passed',
    ]);
    expect(postOf(result).summary).toContain('How the place was found');
  });

  it('is looked for by the sampler, whose record of it steps can write and nobody believes', async () => {
    // Looked for anew each time: on a busy machine it is not there yet.
    const recorded = 'RECORDING=$(echo "$RUNNER_TEMP"/carbon-audit-*/recording.ndjson)';
    const waited = `until ${recorded}; grep -q '"k":"place"' "$RECORDING"; do sleep 0.1; done`;
    const forged = `sed -i 's/azure:eastus/azure:norwayeast/g' "$RECORDING"`;
    for (const lie of [[], [forged]]) {
      const github = await repository({ base: WIDE });
      const machine = { externals: true, setupInfo: HOSTED };
      const look = { run: [waited, ...lie].join('\n') };
      const audit = { ...AUDIT, with: { ...AUDIT.with, region: '' } };
      await audited(github, { machine, steps: [audit, look] });
      const rungs = recordedRungs(artifactText(github, 'recording.ndjson'));
      expect(rungs?.[0]).toMatchObject({
        outcome: 'answered',
        region: lie.length === 0 ? 'azure:eastus' : 'azure:norwayeast',
      });
      expect(artifactReport(github).place.region).toBe('eastus');
    }
  });

  it('counts with the higher emissions where its workflow names another place', async () => {
    const { report } = await jobOn(HOSTED, { region: 'swedencentral' });
    expect(report.place.region).toBe('eastus');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ id: 'place-contradiction', severity: 'weak' }),
    );
  });

  it('counts with no cleaner place than its policy pins, and recomputes to that', async () => {
    const pin = policy('1 kg', 'place:\n  pins: [{ zone: PL }]\n');
    const { result, github, report } = await jobOn(HOSTED, { region: '' }, pin);
    expect(report.place.zone).toBe('PL');
    expect(report.intensity.zone).toBe('PL');
    const [contradicted] = report.findings.filter(({ id }) => id === 'place-contradiction');
    expect(contradicted?.message).toContain('`place.pins`');
    expect(postOf(result).summary).toContain('place-contradiction');
    expect(postOf(result).summary).toContain('| Place | `PL` | pinned by the policy |');
    expect((await runCli(['recompute', '.'], { cwd: artifactIn(github) })).code).toBe(0);
  });

  it('goes on where that file lies, and says so', async () => {
    const lie = [{ group: 'x', detail: 'Azure Region: ../../\u001b[31m<img src=x>' }];
    const { result, report } = await jobOn(lie, { region: 'westeurope' });
    expect(report.findings.map(({ id }) => id)).toContain('place-clue-ignored');
    expect(postOf(result).summary).not.toContain('<img');
    expect(postOf(result).summary).not.toContain('\u001b');
  });
});

describe('a declared carbon intensity', () => {
  const STRICT = policy('1 kg', 'data: { unknown-place: fail }\n');
  const NOWHERE = { region: '', 'carbon-intensity': '35' };

  it("leaves a job's unknown place unknown, and recomputes to that", async () => {
    const github = await repository({ base: STRICT });
    const result = await audited(github, { with: NOWHERE });
    expect(result.conclusion).toBe('failure');
    const { verdict, findings, intensity } = artifactReport(github);
    expect({ verdict, kind: intensity.kind }).toEqual({ verdict: 'fail', kind: 'declared' });
    expect(findings.map(({ id }) => id)).toContain('place-unknown');
    expect(postOf(result).summary).toContain('an unknown place');
    expect(postOf(result).summary).not.toMatch(/\(empty\)|grid zone `declared`/);
    expect((await runCli(['recompute', '.'], { cwd: artifactIn(github) })).code).toBe(0);
  });

  it("leaves a command's unknown place unknown, also with a figure of nothing", async () => {
    const cwd = ownDirectory();
    writeFileSync(join(cwd, 'p.yml'), STRICT);
    for (const figure of ['35', '0']) {
      const args = ['run', '--policy', 'p.yml', '--carbon-intensity', figure, '--', NODE, '-e', ''];
      const { code, stderr } = await runCli(args, { cwd });
      expect([code, stderr]).toEqual([4, expect.stringContaining('[place-unknown]')]);
    }
  });
});

describe('a token for live figures', () => {
  it('is shown to nobody where its provider cannot be reached', async () => {
    const token = 'sesame-4711';
    const inputs = { 'intensity-provider': 'electricity-maps', 'intensity-token': token };
    // The job's own proxy from its start on, at which nobody listens; this machine is not proxied.
    const proxy = { https_proxy: 'http://127.0.0.1:9' };
    const machine = { externals: true, setupInfo: HOSTED, env: proxy };
    const result = await audited(undefined, { machine, with: { region: '', ...inputs } });
    expect(result.conclusion).toBe('success');
    const { summary } = postOf(result);
    expect(summary).toContain('`intensity-provider-failed`');
    expect(summary).toContain('`US-MIDA-PJM`');
    const { state } = stageOf(result, 'audit');
    const handedOn = decodeState(state['audit_0'] ?? '');
    expect(handedOn?.inputs.provider).toEqual({ id: 'electricity-maps', region: null });
    const said = result.stages.map(({ log, debug, annotations }) => ({ log, debug, annotations }));
    expect(JSON.stringify({ summary, handedOn, said })).not.toContain(token);
    // Whatever else prints it, the runner hides it.
    expect(result.masks).toContain(token);
  });

  it('that cannot be one of its provider is refused at once, unquoted', async () => {
    const inputs = { 'intensity-provider': 'watttime:NL', 'intensity-token': 'sesame-4711' };
    const result = await audited(undefined, { with: inputs });
    expect(result.conclusion).toBe('failure');
    const said = result.stages.flatMap(({ annotations }) => annotations).map((one) => one.message);
    expect(said.join()).toContain("input intensity-token holds no token of WattTime's");
    expect(said.join()).not.toContain('sesame');
  });

  it('without a provider is refused at once, unquoted', async () => {
    const result = await audited(undefined, { with: { 'intensity-token': 'sesame-4711' } });
    expect(result.conclusion).toBe('failure');
    const said = result.stages.flatMap(({ annotations }) => annotations).map((one) => one.message);
    expect(said.join()).toContain('name whom the token is for');
    expect(said.join()).not.toContain('sesame');
  });
});

describe('carbon-audit place', () => {
  it('prints the ladder, where it leads and the intensity there', async () => {
    const cwd = ownDirectory();
    const { code, stdout } = await runCli(['place', '--region', 'westeurope'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/input +answered: The region azure:westeurope was named\./);
    // Whoever runs the tests may stand in a cloud himself, and that may count then.
    expect(stdout).toMatch(
      /Grid +\d+ g\/kWh \(\d+-\d+\) in grid zone \S+ .*: [\w ]+ \(average\), life-cycle/,
    );
    const json = await runCli(['place', '--zone', 'FR', '--json'], { cwd });
    const { kind, rungs, intensity } = JSON.parse(json.stdout);
    expect({ kind, said: rungs[0].text }).toEqual({
      kind: 'place',
      said: 'The zone FR was named.',
    });
    expect(intensity.nowGPerKwh.low).toBeLessThan(intensity.nowGPerKwh.value);
  });

  it.each([
    [['--region', 'westerope'], 'westeurope'],
    [['--intensity-provider', 'eia:PJM'], 'only WattTime'],
    [['--json', '--json'], 'given twice'],
    [['here'], 'options only'],
  ])('refuses %j', async (args, named) => {
    const { code, stderr } = await runCli(['place', ...args], { cwd: ownDirectory() });
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });
});
