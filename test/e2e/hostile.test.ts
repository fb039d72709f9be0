import { describe, expect, it } from 'vitest';
import { type Job, stageOf } from '../runner/index.ts';
import {
  AUDIT,
  artifactContext,
  artifactReport,
  audited,
  BURN,
  comments,
  NARROW,
  nothingLeft,
  policy,
  postOf,
  repository,
  WORK,
} from '../support/jobs.ts';

const FINISH = {
  id: 'finish',
  uses: '.',
  as: 'octo-org/carbon-audit@v1',
  with: { mode: 'finish' },
};

/** Reads the register's first audit, as any step can. */
const READ_STATE = `
  const fs = require('fs'), zlib = require('zlib');
  const register = process.env.RUNNER_TEMP + '/carbon-audit-register';
  const file = register + '/1.audit';
  const state = JSON.parse(fs.readFileSync(file, 'utf8'));
  const encode = JSON.stringify;
`;

function script(text: string): Job['steps'][number] {
  return { run: `node -e '${`${READ_STATE}${text}`.replaceAll("'", `'"'"'`)}'` };
}

/** Everything that left the machine: what an attacker could read later. */
function published(github: Awaited<ReturnType<typeof repository>>): string {
  const artifacts = github.repository().artifacts.flatMap(({ name }) => {
    const files = github.artifactFiles(name);
    return [Object.keys(files).join(), ...Object.values(files).map(String)];
  });
  return [...artifacts, ...comments(github)].join('\n');
}

describe('a step that controls the job', () => {
  it.each<[string, Job['steps'][number]]>([
    [
      'plants the directory of the evidence',
      {
        run: 'mkdir "$RUNNER_TEMP/carbon-audit-report-1" && ln -s /proc/self/environ "$RUNNER_TEMP/carbon-audit-report-1/env.txt"',
      },
    ],
    [
      'replaces the recording by a link to the environment',
      {
        run: 'cd "$RUNNER_TEMP"/carbon-audit-??????/ && ln -sf /proc/self/environ recording.ndjson',
      },
    ],
    [
      'replaces the files of the sampler by pipes',
      {
        run: 'cd "$RUNNER_TEMP"/carbon-audit-??????/ && rm -f ready.json recording.ndjson stop && mkfifo ready.json recording.ndjson stop done.json',
      },
    ],
    [
      'puts a file where the register was',
      {
        run: 'rm -rf "$RUNNER_TEMP/carbon-audit-register" && touch "$RUNNER_TEMP/carbon-audit-register"',
      },
    ],
    [
      'puts a pipe where the mark of a finish would be',
      script(
        "require('child_process').execSync('mkfifo ' + register + '/' + state.started.auditId + '.finished')",
      ),
    ],
    [
      'puts a directory where the mark of a finish would be',
      script("fs.mkdirSync(register + '/' + state.started.auditId + '.finished')"),
    ],
    [
      'kills the sampler and removes its directory',
      {
        run: 'pkill -9 -f "$RUNNER_TEMP/carbon-audit-" || true; rm -rf "$RUNNER_TEMP"/carbon-audit-??????',
      },
    ],
    [
      'forges a sample that has done all the work',
      script(
        `const path = state.started.directory + '/recording.ndjson';
         const sample = () => fs.existsSync(path) ? fs.readFileSync(path, 'utf8').split('\\n')[1] : '';
         while (!sample()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
         fs.appendFileSync(path, sample() + '\\n')`,
      ),
    ],
  ])('%s, and still fails under a narrow budget with no secret let out', async (_, attack) => {
    const github = await repository({ base: NARROW });
    const result = await audited(github, { steps: [AUDIT, attack, BURN] });
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).summary).toContain('over budget');
    expect(artifactReport(github).usage?.cpuBusyS).toBeGreaterThan(0.35);
    expect(published(github)).not.toMatch(/INPUT_TOKEN|RUNTIME_TOKEN|gh[sp]_/);
    nothingLeft(result);
  });

  it('names the machine anew: it stays what it was when the audit began', async () => {
    const github = await repository({ base: NARROW });
    const rename = { run: 'echo "ImageOS=Linux" >> "$GITHUB_ENV"' };
    const machine = { env: { ImageOS: 'ubuntu24' } };
    await audited(github, { machine, steps: [AUDIT, rename, WORK] });
    expect(artifactContext(github).machine.runner?.imageOs).toBe('ubuntu24');
  });

  it('finishes early: the whole job is bound all the same', async () => {
    // By what it says it has done, so that no clock and no load decides which of the two is too much.
    const github = await repository({ base: policy('{ max: 0.001 mg, per: epoch }') });
    const counting = { ...AUDIT, with: { ...AUDIT.with, 'units-file': 'done.txt' } };
    const claim = (epochs: number) => ({ run: `echo epoch=${epochs} > done.txt` });
    const result = await audited(github, { steps: [counting, claim(1e6), FINISH, claim(1)] });
    expect(stageOf(result, 'finish').exitCode).toBe(0);
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).summary).toContain('finish-left-work');
    nothingLeft(result);
  });

  it('forges the figures that a finish prices by: the audit ends in post, by its own', async () => {
    const github = await repository({ base: NARROW });
    const forge = script(
      "state.inputs.carbonIntensityGPerKwh = 200; state.inputs.marketBased = { intensityGPerKwh: 1, evidence: 'forged evidence' }; fs.writeFileSync(file, encode(state));",
    );
    const result = await audited(github, { steps: [AUDIT, WORK, forge, FINISH] });
    expect(stageOf(result, 'finish').summary).toContain('forged evidence');
    expect(postOf(result).summary).toContain('finish-not-credible');
    expect(artifactReport(github)).toMatchObject({
      intensity: { kind: 'borrowed-profile', zone: 'NL' },
      marketBased: null,
    });
  });

  it('forges the register: no token goes where it says, and no other pull request is told', async () => {
    const github = await repository({ base: NARROW });
    const other = await repository({ base: NARROW });
    const forge = script(
      `state.job.apiUrl = '${other.url}'; state.job.change.pullRequest = 8; state.inputs.comment = 'always'; fs.writeFileSync(file, encode(state));`,
    );
    await audited(github, { steps: [AUDIT, WORK, forge, FINISH] });
    expect(other.calls).toEqual([]);
    expect(github.repository().comments.filter(({ issue }) => issue !== 7)).toEqual([]);
  });

  it("forges the state of a step's post", async () => {
    const github = await repository({ base: NARROW });
    const other = await repository({ base: NARROW });
    const forge = script(
      `state.job.apiUrl = '${other.url}'; fs.appendFileSync(process.env.GITHUB_ENV, 'STATE_audit_chunks=1\\nSTATE_audit_0=' + encode(state) + '\\n');`,
    );
    const result = await audited(github, { steps: [AUDIT, WORK, forge, FINISH] });
    expect(other.calls).toEqual([]);
    expect(result.conclusion).toBe('failure');
  });
});
