import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historyOf } from '../../src/history/history-of.ts';
import { DAY_MS } from '../../src/history/period.ts';
import { type Needs, usableFor } from '../../src/history/usable.ts';
import { MAIN, NOW_MS, offered, PULL, point, self, somePoints } from './builders.ts';

const ALL: Needs = {
  series: true,
  periods: ['day', 'week', 'month', 'quarter'],
  isAddedUp: () => true,
};
const pasts = fc.array(somePoints, { maxLength: 60 });

it('leaves out nothing that a rule could tell', () => {
  fc.assert(
    fc.property(pasts, fc.integer({ min: 0, max: 30 }), (points, unreadable) => {
      const all = offered(points, { unreadable });
      const full = historyOf(all, self(), NOW_MS);
      const kept = historyOf(usableFor(all, self(), NOW_MS, ALL), self(), NOW_MS);
      const { groups: _full, ...rest } = full;
      expect(kept).toMatchObject(rest);
      const told = (history: typeof full) =>
        history.groups.map(({ points: own, spent, ...group }) => ({
          ...group,
          spent,
          // A forecast looks no further back.
          sinceMs: Math.max(own[0]?.atMs ?? 0, NOW_MS - 28 * DAY_MS),
        }));
      expect(told(kept)).toEqual(told(full));
    }),
  );
});

it('is what was left the second time', () => {
  fc.assert(
    fc.property(pasts, (points) => {
      const kept = usableFor(offered(points), self(), NOW_MS, ALL);
      expect(usableFor(kept, self(), NOW_MS, ALL)).toEqual(kept);
    }),
  );
});

it('is small: of other jobs and of pull requests no more than periods add up', () => {
  const other = { ...MAIN, job: 'other' };
  const points = Array.from({ length: 300 }, (_, day) => [
    point(day + 1, 1e5, { auditId: `own ${day}` }),
    point(day + 1, 1e5, { auditId: `other ${day}`, subject: other }),
    point(day + 1, 1e5, { auditId: `pull ${day}`, subject: PULL, isVerified: false }),
  ]).flat();
  const kept = usableFor(offered(points), self(), NOW_MS, ALL);
  const of = (kind: string) => kept.points.filter(({ auditId }) => auditId.startsWith(kind));
  expect(of('own')).toHaveLength(300);
  // The quarter began on the first of October, 53 days before; and one that tells of a time before.
  // Of what nobody vouches for it is told how much there is, up to a hundred; that leaves nothing out.
  expect([of('other').length, of('pull').length, kept.leftOut]).toEqual([54, 100, 246]);
});
