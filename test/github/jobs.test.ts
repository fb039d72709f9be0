import { expect, test } from 'vitest';
import { listJobs } from '../../src/github/jobs.ts';
import { connectTo, HERE, startFake } from './builders.ts';

const run = { ...HERE, runId: 11, attempt: 2 };

function start(count: number) {
  return startFake({
    runs: [{ id: 11, attempt: 2 }],
    jobs: [
      { id: 900, runId: 11, attempt: 1 },
      ...Array.from({ length: count }, (_, at) => ({ id: 1000 + at, runId: 11, attempt: 2 })),
    ],
  });
}

test('the jobs of an attempt', async () => {
  const fake = await start(1);
  const [job] = fake.repository().jobs.slice(-1);
  Object.assign(job ?? {}, { name: 'a', status: 'in_progress', conclusion: null, runnerName: 'r' });
  expect(await listJobs(connectTo(fake).github, run)).toEqual({
    kind: 'jobs',
    complete: true,
    jobs: [
      {
        id: 1000,
        name: 'a',
        status: 'in_progress',
        conclusion: null,
        startedAt: job?.startedAt,
        completedAt: job?.completedAt,
        runnerName: 'r',
        runnerGroup: 'GitHub Actions',
        labels: ['ubuntu-latest'],
        steps: [],
      },
    ],
  });
  expect(fake.calls).toHaveLength(1);
});

test('over pages, to a bound', async () => {
  const some = await start(250);
  const all = await listJobs(connectTo(some).github, run);
  expect(all).toMatchObject({ kind: 'jobs', complete: true });
  expect(all.kind === 'jobs' && all.jobs.length).toBe(250);
  expect(some.calls).toHaveLength(3);
  const many = await start(1001);
  const most = await listJobs(connectTo(many).github, run);
  expect(most).toMatchObject({ kind: 'jobs', complete: false });
  expect(many.calls).toHaveLength(10);
});

test('without the permission, or with an answer of another shape, it failed', async () => {
  const fake = await start(1);
  const refused = await listJobs(connectTo(fake, {}).github, run);
  expect(refused).toMatchObject({ kind: 'failed', failure: { kind: 'forbidden' } });
  fake.fail({ fault: { kind: 'answer', answer: { status: 200, body: { jobs: [{ id: '1' }] } } } });
  const odd = await listJobs(connectTo(fake).github, run);
  expect(odd).toMatchObject({ kind: 'failed', failure: { kind: 'unexpected' } });
});

test('a job that moves from page to page while they are read is one job', async () => {
  const fake = await start(150);
  const { jobs } = fake.repository();
  const read = connectTo(fake).github;
  const moving: typeof read = {
    ...read,
    call: async (call, parse) => {
      const found = await read.call(call, parse);
      // One more in front: the last of the first page is then the first of the second.
      jobs.unshift({ ...(jobs.at(-1) as (typeof jobs)[number]), id: 999_999 });
      return found;
    },
  };
  const all = await listJobs(moving, run);
  const ids = all.kind === 'jobs' ? all.jobs.map(({ id }) => id) : [];
  expect(ids).toHaveLength(new Set(ids).size);
});

test('a runner without a name is none', async () => {
  const fake = await start(1);
  Object.assign(fake.repository().jobs.at(-1) ?? {}, { runnerName: '', runnerGroup: '' });
  expect(await listJobs(connectTo(fake).github, run)).toMatchObject({
    jobs: [{ runnerName: null, runnerGroup: null }],
  });
});
