/** Is the emulated runner true to the real one? Real processes, so that it shows. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type ActionStep, isRunning, type Job, runJob, stageOf } from './index.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);

function script(id: string, main: string, post = '', rest: Partial<ActionStep> = {}): ActionStep {
  return { id, uses: fixture('script'), with: { main, post }, ...rest };
}

const names = ({ stages }: Awaited<ReturnType<typeof runJob>>) =>
  stages.map(({ step, stage, conclusion }) => `${step}/${stage} ${conclusion}`);

test('state, outputs and environment go where they should', async () => {
  const result = await runJob({
    env: { FROM_JOB: 'job', OVER: 'job' },
    steps: [
      script(
        'one',
        `file('GITHUB_STATE', 'pidFile=abc\\n'); file('GITHUB_OUTPUT', 'sum<<E\\n1\\n2\\nE\\n');
         file('GITHUB_ENV', 'SHARED=yes\\nOVER=file\\n'); file('GITHUB_PATH', '/first\\n/second\\n');`,
        `say(env.STATE_pidFile + ' ' + env.STATE_PIDFILE); file('GITHUB_OUTPUT', 'late=1\\n');
         file('GITHUB_ENV', 'FROM_POST=3\\n'); say(env.SHARED)`,
      ),
      {
        id: 'two',
        run: 'echo "$SHARED $OVER $MINE"; echo "$PATH"',
        env: { MINE: '${{ env.SHARED }}!' },
      },
      {
        run: 'echo "${{ steps.one.outputs.sum }}"; echo "[${GITHUB_TOKEN}${ACTIONS_RUNTIME_TOKEN}]"',
      },
    ],
    outputs: {
      sum: '${{ steps.one.outputs.sum }}',
      late: '${{ steps.one.outputs.late }}',
      post: '${{ env.FROM_POST }}',
    },
  });
  expect(result.conclusion).toBe('success');
  expect(stageOf(result, 'two').log[0]).toBe('yes file yes!');
  expect(stageOf(result, 'two').log[1]).toMatch(/^\/second:\/first:/);
  expect(stageOf(result, '#2').log).toEqual(['1', '2', '[]']);
  expect(stageOf(result, 'one', 'post').log).toEqual(['abc undefined', 'yes']);
  expect(stageOf(result, 'one', 'post').outputs).toEqual({ late: '1' });
  // A post has no place in the steps context, but its environment reaches the job's outputs.
  expect(result.outputs).toEqual({ sum: '1\n2', post: '3' });
});

test('posts run last in, first out, only for steps that began, and inputs are evaluated anew', async () => {
  const post = `say(env['INPUT_JOB-STATUS'])`;
  const result = await runJob({
    steps: [
      { id: 'pre', uses: fixture('script-with-pre'), if: 'false', with: { pre: 'say("early")' } },
      script('a', post, post),
      script('b', 'process.exitCode = 1', post),
      script('c', '', post),
      script('d', '', post, { if: 'failure()' }),
    ],
    context: { matrix: { python: '3.12' }, jobIndex: 2, checkRunId: 77 },
  });
  expect(names(result)).toEqual([
    'pre/pre success',
    'pre/main skipped',
    'a/main success',
    'b/main failure',
    'c/main skipped',
    'd/main success',
    'd/post success',
    'b/post success',
    'a/post success',
    'pre/post success',
  ]);
  expect(stageOf(result, 'a').log).toEqual(['success']);
  expect(stageOf(result, 'a', 'post').log).toEqual(['failure']);
  expect(stageOf(result, 'a').inputs).toMatchObject({
    'check-run-id': '77',
    'job-index': '2',
    matrix: '{\n  "python": "3.12"\n}',
  });
  expect(result.conclusion).toBe('failure');
});

test('a local action has no pre', async () => {
  const result = await runJob({
    steps: [{ id: 'x', uses: fixture('script-with-pre'), local: true, with: { pre: 'say(1)' } }],
  });
  expect(names(result)).toEqual(['x/main success', 'x/post success']);
});

test('a post that fails fails the job, unless its step may', async () => {
  const failing = (rest: Partial<ActionStep>) =>
    runJob({ steps: [script('a', '', 'process.exitCode = 1', rest)] });
  expect((await failing({})).conclusion).toBe('failure');
  const lenient = await failing({ continueOnError: true });
  expect(lenient.conclusion).toBe('success');
  expect(stageOf(lenient, 'a', 'post')).toMatchObject({
    outcome: 'failure',
    conclusion: 'success',
    exitCode: 1,
  });
});

test('continue-on-error keeps the outcome apart from the conclusion', async () => {
  const result = await runJob({
    steps: [
      { id: 'a', run: 'echo x=1 >> "$GITHUB_OUTPUT"; exit 3', continueOnError: true },
      {
        id: 'b',
        run: 'echo ${{ steps.a.outcome }} ${{ steps.a.conclusion }} ${{ steps.a.outputs.x }}',
      },
    ],
  });
  expect(stageOf(result, 'b').log).toEqual(['failure success 1']);
  expect(stageOf(result, 'a').annotations).toEqual([
    { level: 'error', message: 'Process completed with exit code 3.' },
  ]);
});

test('secrets are hidden in log, summary and annotations, and keep job outputs back', async () => {
  const result = await runJob({
    context: { secrets: { KEY: 'hunter22' } },
    steps: [
      script(
        'a',
        `say('::add-mask::open\\u0020sesame'); say('open sesame, ' + env.INPUT_TOKEN);
         say('::error title=T::open sesame'); file('GITHUB_STEP_SUMMARY', 'say open sesame');
         file('GITHUB_OUTPUT', 'told=open sesame\\nplain=1\\n')`,
      ),
      { id: 'b', run: 'echo ${{ secrets.KEY }}' },
    ],
    outputs: { told: '${{ steps.a.outputs.told }}', plain: '${{ steps.a.outputs.plain }}' },
  });
  expect(stageOf(result, 'a').log).toEqual(['***, ***', '##[error]***']);
  expect(stageOf(result, 'b').log).toEqual(['***']);
  expect(result.summary).toBe('say ***');
  expect(result.annotations[0]).toEqual({ level: 'error', message: '***', title: 'T' });
  expect(result.outputs).toEqual({ plain: '1' });
  expect(result.outputsDropped).toEqual(['told']);
});

test('commands: annotations with limits, groups, stop-commands, and refusals', async () => {
  const result = await runJob({
    steps: [
      {
        id: 'a',
        run: `echo "::warning file=$GITHUB_WORKSPACE/src/a.ts,line=3,endLine=4,title=Oh::text%0Amore"
              echo "::group::Numbers"; echo "::endgroup::"
              echo "::stop-commands::pause"; echo "::error::not one"; echo "::pause::"
              for i in $(seq 12); do echo "::notice::$i"; done
              echo "::debug::quiet"; echo "##[save-state name=k;]v"
              printf '::error::'; head -c 5000 /dev/zero | tr '\\0' x; echo`,
      },
      { id: 'b', run: 'echo "::set-env name=A::1"' },
      { id: 'c', run: 'echo "no equals sign" >> "$GITHUB_ENV"', if: 'always()' },
      { id: 'd', run: 'echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"', if: 'always()' },
    ],
  });
  const a = stageOf(result, 'a');
  expect(a.annotations[0]).toEqual({
    level: 'warning',
    message: 'text\nmore',
    title: 'Oh',
    file: 'src/a.ts',
    line: 3,
    endLine: 4,
  });
  expect(a.annotations.filter(({ level }) => level === 'notice')).toHaveLength(10);
  expect(a.annotationsDropped).toBe(2);
  expect(a.annotations.at(-1)?.message).toHaveLength(4096);
  expect(a.groups).toEqual(['Numbers']);
  expect(a.log).toContain('::error::not one');
  expect(a.log).not.toContain('##[debug]quiet');
  expect(a.debug).toEqual(['quiet']);
  expect(a.state).toEqual({ k: 'v' });
  expect(stageOf(result, 'b')).toMatchObject({ exitCode: 0, outcome: 'failure' });
  expect(stageOf(result, 'c').annotations.at(-1)?.message).toBe("Invalid format 'no equals sign'");
  expect(stageOf(result, 'd')).toMatchObject({ outcome: 'success', env: {} });
});

test('a summary over 1 MiB is refused with an annotation, and the step goes on', async () => {
  const fill = (bytes: number) =>
    `head -c ${bytes} /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"`;
  const result = await runJob({
    steps: [
      { id: 'fits', run: fill(1024 * 1024) },
      { id: 'not', run: fill(1024 * 1024 + 1) },
    ],
  });
  expect(result.conclusion).toBe('success');
  expect(result.summary).toHaveLength(1024 * 1024);
  expect(stageOf(result, 'not').annotations[0]?.message).toContain('content up to a size of 1024k');
});

test('a process left behind is found by its mark and killed after the posts', async () => {
  const idle = 'setInterval(() => {}, 1000)';
  const result = await runJob({
    steps: [
      script(
        'a',
        `const pid = background(${JSON.stringify(idle)});
         file('GITHUB_STATE', 'pid=' + pid + '\\n');
         (await load('node:fs')).writeFileSync(env.RUNNER_TEMP + '/left.txt', '')`,
        'process.kill(Number(env.STATE_pid), 0); say("alive in post")',
      ),
    ],
  });
  expect(stageOf(result, 'a', 'post').log).toEqual(['alive in post']);
  expect(stageOf(result, 'a').streamsHeldOpen).toBe(false);
  expect(result.leaked.files).toEqual(['left.txt']);
  const [leaked] = result.leaked.processes;
  expect(leaked?.command).toContain(idle);
  expect(await isRunning(leaked?.pid ?? 0)).toBe(false);
  expect(existsSync(result.paths.root)).toBe(false);
});

test('inherited streams hold the step open, and it shows', async () => {
  const result = await runJob({
    graceScale: 0.05,
    steps: [script('a', `background('setInterval(() => {}, 1000)', 'inherit')`)],
  });
  expect(stageOf(result, 'a')).toMatchObject({ streamsHeldOpen: true, exitCode: 0 });
  expect(stageOf(result, 'a').wallMs).toBeGreaterThan(250);
});

test('the environment is built from nothing', async () => {
  vi.stubEnv('SECRET_OF_THE_TEST', '1');
  const result = await runJob({
    machine: { env: { ImageOS: 'ubuntu24' } },
    steps: [script('a', 'say(JSON.stringify(env)); say(process.cwd()); say(process.version)')],
  });
  vi.unstubAllEnvs();
  const [json = '', cwd, version] = stageOf(result, 'a').log;
  const env: Record<string, string> = JSON.parse(json.replaceAll('***', ''));
  expect(env).toMatchObject({ ImageOS: 'ubuntu24', CI: 'true', GITHUB_ACTION: 'a' });
  expect(env['SECRET_OF_THE_TEST']).toBeUndefined();
  expect(env['GITHUB_TOKEN']).toBeUndefined();
  expect(env).toHaveProperty('INPUT_WITH_SPACES', '');
  expect(cwd).toBe(result.paths.workspace);
  expect(Number(version?.slice(1, 3))).toBeGreaterThanOrEqual(24);
});

test('the machine can have a .setup_info above its own Node, and can be kept', async () => {
  const result = await runJob({
    keep: true,
    machine: {
      externals: true,
      setupInfo: [{ group: 'Runner Image Provisioner', detail: 'Azure Region: westus3' }],
      files: { 'src/a.txt': 'checked out' },
    },
    steps: [script('a', 'say(process.execPath)'), { id: 'b', run: 'cat src/a.txt' }],
  });
  expect(stageOf(result, 'a').log).toEqual([join(result.paths.root, 'externals/node24/bin/node')]);
  expect(stageOf(result, 'b').log).toEqual(['checked out']);
  expect(readFileSync(join(result.paths.root, '.setup_info'), 'utf8')).toContain('westus3');
  rmSync(result.paths.root, { recursive: true });
});

test('an action is known by its reference, and lies where the runner puts it', async () => {
  const main = `say([env.GITHUB_ACTION, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF].join(' '));
    say((await load('node:fs')).readFileSync('/proc/self/cmdline', 'utf8').split('\\0')[1])`;
  const step = { uses: fixture('script'), as: 'octo-org/carbon-audit@v1', with: { main } };
  const { stages, paths } = await runJob({ steps: [step, step] });
  const entry = join(paths.root, '_work/_actions/octo-org/carbon-audit/v1/main.mjs');
  expect(stages[0]?.name).toBe('Run octo-org/carbon-audit@v1');
  for (const { log } of stages.slice(0, 2))
    expect(log).toEqual(['__octo-org_carbon-audit octo-org/carbon-audit v1', entry]);
});

test('env files keep their birth times until the job ends', async () => {
  const job: Job = {
    steps: [
      { run: 'true' },
      { run: 'true' },
      { id: 'c', run: 'ls "$RUNNER_TEMP/_runner_file_commands" | grep -c set_env_' },
    ],
  };
  expect(stageOf(await runJob(job), 'c').log).toEqual(['3']);
});

test('bad inputs of the job itself: expressions fail the step, unknown inputs warn', async () => {
  const result = await runJob({
    steps: [
      script('a', '', '', { with: { main: '', nonsense: 'x' } }),
      { id: 'b', run: 'true', env: { X: '${{ nonsense.y }}' } },
    ],
  });
  expect(stageOf(result, 'a').annotations[0]?.message).toContain("Unexpected input(s) 'nonsense'");
  expect(stageOf(result, 'b')).toMatchObject({ outcome: 'failure', exitCode: null });
  await expect(runJob({ steps: [{ uses: fixture('.') }] })).rejects.toThrow('no action.yml');
});
