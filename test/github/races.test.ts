import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upsertComment } from '../../src/github/comments.ts';
import { readSections, roomBeside, writeSections } from '../../src/render/comment.ts';
import { racer, type Stored, virtualTime } from './racing.ts';

const format = { read: readSections, write: writeSections, roomBeside };
const keyOf = (workflow: number) => String(workflow).repeat(12);

function sectionOf(workflow: number, run: number) {
  const key = keyOf(workflow);
  const head = 'a'.repeat(40);
  const opening = `<!-- carbon-audit:section key=${key} run=${run} attempt=1 head=${head} verdict=pass -->`;
  const text = [opening, `run ${run} of ${workflow}`, `<!-- carbon-audit:end key=${key} -->`];
  return { key, run, attempt: 1, text: text.join('\n\n') };
}

const writers = fc.array(
  fc.record({
    workflow: fc.integer({ min: 1, max: 4 }),
    run: fc.integer({ min: 2, max: 4 }),
    startMs: fc.integer({ min: 0, max: 3_000 }),
  }),
  { minLength: 2, maxLength: 5 },
);

test('of workflows that race for one comment none loses its newest section', async () => {
  await fc.assert(
    fc.asyncProperty(
      writers,
      fc.subarray([1, 2, 3, 4]),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 50 }),
      async (all, standing, chances) => {
        let drawn = 0;
        const random = () => chances[drawn++ % chances.length] ?? 0;
        const first = standing.map((workflow) => sectionOf(workflow, 1));
        const comments: Stored[] =
          first.length === 0 ? [] : [{ id: 1, body: writeSections(first) }];
        const time = virtualTime();
        const ends = all.map(async ({ workflow, run, startMs }) => {
          await time.wait(startMs);
          const section = sectionOf(workflow, run);
          const { key, attempt } = section;
          const own = { key, run, attempt, formerKeys: [], write: () => section, mayStart: true };
          // From a reading to the writing it is at most two and a half calls.
          const github = racer(comments, time, () => 20 + 280 * random(), random);
          return upsertComment(github, {
            ...{ owner: 'o', repo: 'r', issue: 7 },
            section: own,
            format,
          });
        });
        await time.run();
        for (const end of await Promise.all(ends)) expect(end.kind).not.toBe('failed');

        const newest = new Map(standing.map((workflow) => [keyOf(workflow), 1]));
        for (const { workflow, run } of all) {
          newest.set(keyOf(workflow), Math.max(run, newest.get(keyOf(workflow)) ?? 0));
        }
        expect(comments).toHaveLength(1);
        const sections = readSections(comments[0]?.body ?? '') ?? [];
        const kept = [...sections].sort((a, b) => (a.key < b.key ? -1 : 1));
        const runs = [...newest].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(kept.map(({ key, run }) => [key, run])).toEqual(runs);
        for (const { key, run, text } of sections) {
          expect(text).toBe(sectionOf(Number(key[0]), run).text);
        }
      },
    ),
    { numRuns: 300 },
  );
});
