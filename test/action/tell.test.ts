import { expect, test } from 'vitest';
import type { CommentMode } from '../../src/action/inputs.ts';
import { tellOfRun } from '../../src/action/tell.ts';
import type { RunReport } from '../../src/audit/run-report.ts';
import { readSections, sectionKey } from '../../src/render/comment.ts';
import { racer, type Stored, virtualTime } from '../github/racing.ts';
import { ABOUT, HEAD, RUN_URL } from '../preview/scenarios.ts';
import { judged, limit } from '../support/report.ts';
import { job, pastOf, runOf } from '../support/run.ts';

/** A run of so many watt-hours against 30 g, which is some 94 Wh, after runs of 50 Wh. */
function runOfWh(wh: number): RunReport {
  const { energyJ, totalG } = runOf([job('train', wh)]);
  const policies = [judged([limit('total', '30 g')], {}, { energyJ, totalG })];
  return runOf([job('train', wh)], policies, { past: pastOf(50, 50, 50, 50, 50) });
}

async function told(mode: CommentMode, report: RunReport, comments: Stored[] = []) {
  const time = virtualTime();
  const github = racer(
    comments,
    time,
    () => 100,
    () => 0.5,
  );
  const telling = {
    ...{ owner: 'o', repo: 'r', pullRequest: 7, mode, formerKeys: [], headSha: HEAD },
    ...{ key: sectionKey('ci.yml', 1), runId: 5, attempt: 1, runUrl: RUN_URL },
  };
  const findings = tellOfRun(github, telling, report, ABOUT);
  await time.run();
  expect(await findings).toEqual([]);
  return comments;
}

test.each([
  ['on-change', 50, 0],
  ['on-change', 60, 1],
  ['on-change', 200, 1],
  ['on-violation', 60, 0],
  ['on-violation', 200, 1],
  ['always', 50, 1],
  ['never', 200, 0],
] as const)('%s: a run of %d Wh after runs of 50 Wh makes %d comments', async (mode, wh, count) => {
  const comments = await told(mode, runOfWh(wh));
  expect(comments).toHaveLength(count);
  for (const { body } of comments) {
    expect(readSections(body)).toHaveLength(1);
    expect(body).toContain(
      wh === 200 ? '### ❌ Carbon, `train`: fail' : '### ✅ Carbon, `train`: pass',
    );
  }
});

test('a section that stands is kept up to date where none would be started', async () => {
  const comments = await told('on-violation', runOfWh(200));
  await told('on-violation', runOfWh(50), comments);
  expect(comments[0]?.body).toContain('### ✅ Carbon, `train`: pass');
});
