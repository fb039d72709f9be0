import { expect, it } from 'vitest';
import { usableFor } from '../../src/history/usable.ts';
import { needsOf } from '../../src/policy/needs.ts';
import { MAIN, NOW_MS, offered, PULL, point, self } from '../history/builders.ts';
import { sound } from './builders.ts';

const POINTS = Array.from({ length: 100 }, (_, day) => [
  point(day + 1, 5e5),
  point(day + 1, 5e5, { auditId: `lint ${day}`, subject: { ...MAIN, workflowPath: 'lint.yml' } }),
  point(day + 1, 5e5, { auditId: `pull ${day}`, subject: PULL, isVerified: false }),
]).flat();

function keptFor(rules: string): readonly string[] {
  const policy = sound(
    `version: 1\nbudgets: [{ id: a, match: { workflows: [train.yml] }, ${rules} }]\n`,
  );
  const { points } = usableFor(offered(POINTS), self(), NOW_MS, needsOf([policy]));
  return points.map(({ auditId }) => auditId.replace(/[ -].*/u, ''));
}

it('keeps of a past what the rules can ask for, and nothing of it for rules that ask for none', () => {
  expect(keptFor('per-run: 5 g')).toEqual([]);
  expect(keptFor('increase: 15 %').filter((id) => id === 'lint')).toEqual([]);
  expect(keptFor('increase: 15 %').filter((id) => id !== 'pull')).toHaveLength(100);
  const month = keptFor('per-month: 5 kg');
  expect(month.filter((id) => id === 'lint')).toEqual([]);
  // 28 days, of whom one begins before noon, and of each group one from before.
  expect(month.filter((id) => id === 'pull')).toHaveLength(29);
  expect(month.length).toBeLessThan(keptFor('per-quarter: 5 kg').length);
});
