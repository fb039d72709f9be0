import { describe, expect, it } from 'vitest';
import { readSections } from '../../src/render/comment.ts';
import { pullRequest } from '../runner/index.ts';
import { audited, comments, NARROW, repository, WRITE } from '../support/jobs.ts';

describe('several workflows on one pull request', () => {
  it('have a section each in one comment, also where they race for it, push after push', async () => {
    const github = await repository({ base: NARROW });
    const names = ['train', 'lint', 'docs'];
    const push = (runAttempt: number) =>
      Promise.all(
        names.map((name, at) =>
          audited(github, {
            with: { comment: 'always' },
            context: {
              permissions: WRITE,
              ...pullRequest(github, 7),
              workflow: name,
              workflowRef: `octo-org/octo-repo/.github/workflows/${name}.yml@refs/pull/7/merge`,
              runId: 100 + at,
              runAttempt,
            },
          }),
        ),
      );
    for (const attempt of [1, 2]) {
      await push(attempt);
      expect(comments(github)).toHaveLength(1);
      const [body = ''] = comments(github);
      expect(body).toMatch(/^\*\*3 carbon reports:\*\* ❌ 3 fail\n/);
      const sections = readSections(body) ?? [];
      const told = sections.map(({ run, attempt: of }) => `${run} ${of}`).sort();
      expect(told).toEqual([`100 ${attempt}`, `101 ${attempt}`, `102 ${attempt}`]);
      for (const name of names) expect(body).toContain(`of workflow \`${name}\``);
    }
  });
});
