import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import {
  NODE,
  ownDirectory,
  processesNaming,
  runCli,
  silenceAbout,
  startCli,
  until,
} from '../support/program.ts';

const BUSY = [NODE, '-e', 'const end = Date.now() + 1500; while (Date.now() < end);'];
const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(resolve('policies/audit.schema.json'), 'utf8')),
);

function reportIn(directory: string): AuditReport {
  const report: unknown = JSON.parse(readFileSync(join(directory, 'audit.json'), 'utf8'));
  if (!validate(report)) throw new Error(JSON.stringify(validate.errors));
  return report as AuditReport;
}

describe('carbon-audit run', () => {
  it('measures a command, keeps the evidence and prints the report on stderr', async () => {
    const cwd = ownDirectory();
    const args = ['run', '--region', 'westeurope', '--out', 'out', '--json', 'copy.json'];
    const done = await runCli([...args, '--', ...BUSY], { cwd });
    expect(done.stderr).toContain('no budget judged');
    expect(done.stderr).toContain('westeurope');
    expect(done.stderr).toContain(join(cwd, 'out', 'audit.json'));
    expect(done.code).toBe(0);

    const report = reportIn(join(cwd, 'out'));
    expect(report.usage?.durationS).toBeGreaterThan(1.4);
    expect(report.usage?.cpuBusyS).toBeGreaterThan(0.5);
    expect(report.intensity.zone).toBe('NL');
    expect(report.energy?.machineJ.value).toBeGreaterThan(0);
    expect(readFileSync(join(cwd, 'copy.json'), 'utf8')).toBe(
      readFileSync(join(cwd, 'out', 'audit.json'), 'utf8'),
    );
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'audit.json',
      'context.json',
      'intensity.json',
      'recording.ndjson',
    ]);
  });

  it('prices by the carbon intensity that is given, and says that nobody has checked it', async () => {
    const cwd = ownDirectory();
    const args = ['run', '--carbon-intensity', '300', '--region', 'westeurope', '--out', 'out'];
    const evidence = 'https://example.org/4711, all of 2026';
    const contract = ['--market-based-intensity', '0', '--market-based-evidence', evidence];
    const { stderr } = await runCli([...args, ...contract, '--', NODE, '-e', ''], { cwd });
    const { intensity, findings, marketBased, emissions } = reportIn(join(cwd, 'out'));
    expect(marketBased).toMatchObject({
      intensityGPerKwh: 0,
      evidence,
      operationalG: { value: 0 },
    });
    expect(emissions?.operationalG.value).toBeGreaterThan(0);
    expect(stderr).toContain(`does not count. ${evidence}`);
    expect(intensity).toMatchObject({ kind: 'declared', meanGPerKwh: { value: 300 } });
    expect(findings.map(({ id }) => id)).toContain('intensity-declared');
    expect((await runCli(['recompute', 'out'], { cwd })).code).toBe(0);
  });

  it("leaves the command's streams and exit code alone", async () => {
    const cwd = ownDirectory();
    const echo = 'process.stdin.pipe(process.stdout); process.exitCode = 7;';
    const done = await runCli(['run', '--', NODE, '-e', echo], { cwd, stdin: 'as it came\n' });
    expect(done.stdout).toBe('as it came\n');
    expect(done.code).toBe(7);
  });

  it('exits 3 when a budget is broken, and the command did not fail itself', async () => {
    const cwd = ownDirectory();
    const budget = ['run', '--budget', '0.001 mg', '--out'];
    const done = await runCli([...budget, 'out', '--', ...BUSY], { cwd });
    expect(done.stderr).toContain('fail');
    expect(done.code).toBe(3);
    expect(reportIn(join(cwd, 'out')).verdict).toBe('fail');

    const failing = await runCli(
      [...budget, 'again', '--', NODE, '-e', `${BUSY[2]} process.exit(9)`],
      { cwd },
    );
    expect(failing.code).toBe(9);
  });

  it('names its own new directory where none was asked for', async () => {
    const cwd = ownDirectory();
    await runCli(['run', '--', NODE, '-e', '0'], { cwd });
    await runCli(['run', '--', NODE, '-e', '0'], { cwd });
    const kept = readdirSync(join(cwd, '.carbon-audit'));
    expect(kept.filter((name) => name !== '.gitignore')).toHaveLength(2);
  });

  it('passes signals on, and a command that one ends gives 128 and its number', async () => {
    const cwd = ownDirectory();
    const ready = "process.stdout.write('ready'); setInterval(() => {}, 1000);";
    const running = startCli(['run', '--out', 'out', '--', NODE, '-e', ready], { cwd });
    await new Promise((seen) => running.child.stdout?.once('data', seen));
    running.child.kill('SIGTERM');
    const done = await running.finished;
    expect(done.code).toBe(128 + 15);
    expect(reportIn(join(cwd, 'out')).command).toEqual({ exitCode: null, signal: 'SIGTERM' });
  });

  it('records neither the command line nor the environment', async () => {
    const cwd = ownDirectory();
    const command = [NODE, '-e', BUSY[2] ?? '', 'token-on-the-command-line'];
    await runCli(['run', '--out', 'out', '--', ...command], {
      cwd,
      env: { MY_TOKEN: 'token-in-the-environment' },
    });
    const kept = readdirSync(join(cwd, 'out')).map((name) =>
      readFileSync(join(cwd, 'out', name), 'utf8'),
    );
    expect(kept.join('\n')).not.toMatch(/token-/);
  });

  it('survives a sampler that is killed half-way: the counters at both ends stand', async () => {
    const cwd = ownDirectory();
    const args = ['run', '--out', 'out', '--interval', '100 ms', '--', NODE, '-e'];
    const long = 'const end = Date.now() + 3000; while (Date.now() < end);';
    const running = startCli([...args, long], { cwd });
    const pid = await until(
      () => processesNaming(cwd).find((one) => isSampler(one)),
      'the sampler',
    );
    await until(() => (recordedLines(cwd) > 5 ? true : undefined), 'samples');
    process.kill(pid, 'SIGKILL');
    await running.finished;
    const report = reportIn(join(cwd, 'out'));
    expect(report.usage?.cpuBusyS).toBeGreaterThan(1.5);
    const ids = report.findings.map((finding) => finding.id);
    expect(ids).toContain('recording-truncated');
    expect(ids).toContain('recording-gap');
  });

  it('leaves no process and no private directory behind', async () => {
    const cwd = ownDirectory();
    await runCli(['run', '--out', 'out', '--', ...BUSY], { cwd });
    await runCli(['run', '--', 'no-such-command'], { cwd });
    await silenceAbout(cwd);
    expect(readdirSync(cwd)).toEqual(['out']);
  });

  it('keeps the report elsewhere when the directory cannot be written', async () => {
    const cwd = ownDirectory();
    writeFileSync(join(cwd, 'file'), '');
    const done = await runCli(['run', '--out', 'file/out', '--', ...BUSY], { cwd });
    expect(done.code).toBe(0);
    expect(done.stderr).toContain('report-directory-unusable');
    const [, path] = /Report +(\S+)\n/.exec(done.stderr) ?? [];
    expect(path !== undefined && existsSync(path)).toBe(true);
  });
});

describe('an audit that lies where another is to go', () => {
  it.each(['audit.json', 'recording.ndjson'])('keeps its %s: nothing is run', async (name) => {
    const cwd = ownDirectory();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', name), 'measured');
    const command = [NODE, '-e', 'require("fs").writeFileSync("ran", "")'];
    const done = await runCli(['run', '--out', 'out', '--', ...command], { cwd });
    expect(done.stderr).toBe(
      `carbon-audit: --out "out" holds an audit already (${name}): name another directory, or move that one away\n`,
    );
    expect(done.code).toBe(2);
    expect(readFileSync(join(cwd, 'out', name), 'utf8')).toBe('measured');
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });
});

describe('bad input is refused at once, with exit code 2', () => {
  it.each([
    [['run', '--budgte', '50 g', '--', 'true'], 'did you mean --budget'],
    [['run', '--budget', '50', '--', 'true'], '50 g'],
    [['run', '--budget', '50 kw', '--', 'true'], 'kWh'],
    [['run', '--budget', '-5 g', '--', 'true'], '-5 g'],
    [['run', '--budget', 'NaN g', '--', 'true'], 'NaN g'],
    [['run', '--budget', '1e999 g', '--', 'true'], '1e999 g'],
    [['run', '--budget', '5 g', '--policy', 'p.yml', '--', 'true'], 'not both'],
    [['run', '--budget', '5 g', '--budget', '6 g', '--', 'true'], 'twice'],
    [['run', '--policy', 'none.yml', '--', 'true'], 'there is no such file'],
    [['run', '--region', 'westerope', '--', 'true'], 'westeurope'],
    [['run', '--zone', 'DEE', '--', 'true'], 'DE'],
    [['run', '--country', 'Frence', '--', 'true'], 'France'],
    [['run', '--carbon-intensity', '-5', '--', 'true'], 'from 0 to 2000'],
    [['run', '--carbon-intensity', '2001', '--', 'true'], '--carbon-intensity cannot be'],
    [['run', '--market-based-intensity', '12', '--', 'true'], 'needs --market-based-evidence'],
    [['run', '--interval', '1', '--', 'true'], '--interval'],
    [['run', '--interval', '1 ms', '--', 'true'], 'out of bounds'],
    [['run', '--interval', '9 h', '--', 'true'], 'out of bounds'],
    [['run', '--rapl', 'sodu', '--', 'true'], 'expected auto or sudo'],
    [['run', '--units', 'epoch=0', '--', 'true'], '--units: `epoch` cannot be 0'],
    [['run', '--out'], '--out needs a value'],
    [['run'], 'no command to run'],
    [['run', '--'], 'no command to run'],
    [['run', 'true'], 'before the command'],
    [['rnu', '--', 'true'], 'did you mean `run`'],
    [[], 'no command given'],
    [['recompute'], 'takes one directory'],
    [['recompute', '.'], "not an audit's directory"],
    [['policy', 'chekc', 'x'], 'policy check'],
  ])('%j', async (args, message) => {
    const cwd = ownDirectory();
    const done = await runCli(args, { cwd });
    expect(done.stderr).toContain(message);
    expect(done.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(done.code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('shows a mistake in the policy where it is, before the command runs', async () => {
    const cwd = ownDirectory();
    writeFileSync(join(cwd, 'p.yml'), 'version: 1\nbudgets:\n  - id: a\n    per-rnu: 5 g\n');
    const touch = `require('fs').writeFileSync('ran', '')`;
    const done = await runCli(['run', '--policy', 'p.yml', '--', NODE, '-e', touch], { cwd });
    expect(done.stderr).toContain('p.yml:4:5');
    expect(done.stderr).toContain('per-run');
    expect(done.code).toBe(2);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);

    const check = await runCli(['policy', 'check', 'p.yml'], { cwd });
    expect(check.code).toBe(2);
    expect(check.stderr).toContain('p.yml:4:5');
  });

  it('tells a broken budget, weak evidence and a policy in part apart by its exit code', async () => {
    const cwd = ownDirectory();
    const away = `octo-org/policies/p.yml@${'a'.repeat(40)}`;
    const run = (limit: string, more: string) => {
      const text = `version: 1\nenforcement: enforce\n${more}\nbudgets: [{ id: a, per-run: ${limit} }]\n`;
      writeFileSync(join(cwd, 'p.yml'), text);
      return runCli(['run', '--policy', 'p.yml', '--', NODE, '-e', ''], { cwd });
    };
    const broken = await run('0.000001 J', 'data: { unknown-place: fail }');
    expect([broken.code, broken.stderr]).toEqual([3, expect.stringContaining('over the limit')]);
    const weak = await run('1 MWh', 'data: { unknown-place: fail }');
    expect([weak.code, weak.stderr]).toEqual([4, expect.stringContaining('Weak evidence: where')]);
    const inPart = await run('1 MWh', `extends: ["${away}"]\non-error: fail`);
    expect([inPart.code, inPart.stderr]).toEqual([
      5,
      expect.stringContaining('could not be had whole'),
    ]);
    const borne = await run('1 MWh', `extends: ["${away}"]`);
    expect([borne.code, borne.stderr]).toEqual([0, expect.stringContaining('inconclusive')]);
  });

  it('tells a command that is missing from one that cannot be executed', async () => {
    const cwd = ownDirectory();
    const missing = await runCli(['run', '--', 'no-such-command'], { cwd });
    expect(missing.stderr).toContain('command not found: no-such-command');
    expect(missing.code).toBe(127);

    writeFileSync(join(cwd, 'script'), 'not executable');
    chmodSync(join(cwd, 'script'), 0o644);
    const barred = await runCli(['run', '--', './script'], { cwd });
    expect(barred.stderr).toContain('not executable');
    expect(barred.code).toBe(126);
  });
});

describe('carbon-audit', () => {
  it('teaches by example and tells its version', async () => {
    const cwd = ownDirectory();
    const help = await runCli(['--help'], { cwd });
    expect(help.stdout).toContain('carbon-audit run -- npm test');
    expect(help.code).toBe(0);
    const version = await runCli(['--version'], { cwd });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCli(['-v'], { cwd })).stdout).toBe(version.stdout);
    expect(help.stdout).toContain('--version');
  });

  it.each([[['model', '--help']], [['help', 'model']], [['model', '--cpu', 'x', '-h']]])(
    'helps with the one command that is asked about: %j',
    async (argv) => {
      const { stdout, code } = await runCli(argv, { cwd: ownDirectory() });
      expect(code).toBe(0);
      expect(stdout).toContain('--sockets');
      expect(stdout).not.toContain('--policy');
    },
  );

  it.each([
    [['policy', 'init', '--help'], 'carbon-audit policy init\n', '--parent'],
    [['help', 'policy', 'show'], 'carbon-audit policy show [FILE]\n', '--history'],
    [['policy', 'check', '-h'], 'carbon-audit policy check [FILE…]\n', '--history'],
  ])('helps with one thing that policies are for: %j', async (argv, heading, other) => {
    const { stdout, code } = await runCli(argv, { cwd: ownDirectory() });
    expect(code).toBe(0);
    expect(stdout.startsWith(heading)).toBe(true);
    expect(stdout).not.toContain(other);
  });

  it('shows in its help every option that the commands take', async () => {
    const cwd = ownDirectory();
    for (const command of ['run', 'place', 'machine', 'model', 'whatif']) {
      const { stderr } = await runCli([command, '--no-such-option-at-all'], { cwd });
      const { stdout } = await runCli([command, '--help'], { cwd });
      const known = stderr.match(/--[a-z-]+/g)?.slice(1) ?? [];
      expect(known.length).toBeGreaterThan(1);
      for (const name of known) expect(stdout).toContain(name);
    }
  });

  it('leaves --help after the dashes to the command', async () => {
    const echo = ['node', '-p', 'process.argv[1]', '--', '--help'];
    const done = await runCli(['run', '--', ...echo], { cwd: ownDirectory() });
    expect(done.stdout).toBe('--help\n');
  });

  it('finds a sound policy sound', async () => {
    const cwd = ownDirectory();
    const done = await runCli(
      ['policy', 'check', resolve('examples/train-digits/carbon-policy.yml')],
      { cwd },
    );
    expect(done.stdout).toContain('2 budgets');
    expect(done.code).toBe(0);
  });
});

function isSampler(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('sampler');
}

/** Lines of the recording in the private directory below a working directory that is also TMPDIR. */
function recordedLines(cwd: string): number {
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' });
  const recording = files.find((name) => name.endsWith('.ndjson'));
  return recording === undefined
    ? 0
    : readFileSync(join(cwd, recording), 'utf8').split('\n').length;
}
