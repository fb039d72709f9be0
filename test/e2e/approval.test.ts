import { describe, expect, it } from 'vitest';
import { type FakeGitHub, faults } from '../runner/index.ts';
import {
  artifactContext,
  artifactReport,
  audited,
  policy,
  postOf,
  repository,
} from '../support/jobs.ts';
import { gated, runReport, seedLegs } from '../support/runs.ts';

/** A month from now, within what a waiver may take. */
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
/** The same of the runs that the fake GitHub lists, which were in September. */
const LATER = '2026-10-31';
const waived = (limit: string, upTo: string, expires = SOON) =>
  `${policy(limit)}waivers:\n  - { budget: job, reason: a new data set, up-to: ${upTo}, expires: ${expires}, approved-by: "@hubot" }\n`;

const asked = (github: FakeGitHub) =>
  github.calls.filter(({ route }) => /\/pulls\/\{/.test(route ?? ''));

describe('a waiver that says who approved it', () => {
  it('is confirmed by an approving review of the very commit, and recomputes to that', async () => {
    const github = await repository({ base: waived('0.001 mg', '1 kg') });
    github.addReview({ pull: 7 });
    const result = await audited(github);
    expect(result.conclusion).toBe('success');
    expect(postOf(result).summary).toContain('confirmed by an approving review');
    expect(artifactContext(github).approvers).toEqual(['hubot']);
    const [deciding] = artifactReport(github).policies;
    expect(deciding?.judgement.waivers).toMatchObject([{ approval: 'confirmed', waived: 1 }]);
    expect(asked(github)).toHaveLength(2);
  });

  it('is unverified without one, and where it may not be asked: the verdict is the same', async () => {
    const github = await repository({ base: waived('0.001 mg', '1 kg') });
    github.addReview({ pull: 7, state: 'CHANGES_REQUESTED' });
    const denied = await repository({ base: waived('0.001 mg', '1 kg') });
    denied.addReview({ pull: 7 });
    denied.fail({ path: '/pulls/7', fault: faults.forbidden() });
    for (const one of [github, denied]) {
      const result = await audited(one);
      expect(result.conclusion).toBe('success');
      expect(postOf(result).summary).toContain('hubot", unverified');
    }
    expect(artifactReport(denied).findings.map(({ id }) => id)).toContain('approval-unread');
    expect(artifactReport(github).findings.map(({ id }) => id)).not.toContain('approval-unread');
  });

  it('is not asked after where it was of no use', async () => {
    const github = await repository({ base: waived('1 kg', '2 kg') });
    github.addReview({ pull: 7 });
    expect((await audited(github)).conclusion).toBe('success');
    expect(asked(github)).toEqual([]);
  });

  it('is confirmed for a whole run by its gate', async () => {
    const github = await repository({ base: waived('1 mg', '1 kg', LATER) });
    seedLegs(github, [{ id: 40_001 }]);
    github.addReview({ pull: 7 });
    expect((await gated(github)).conclusion).toBe('success');
    const [deciding] = runReport(github).policies;
    expect(deciding?.judgement.waivers).toMatchObject([{ approval: 'confirmed', waived: 1 }]);
  });
});
