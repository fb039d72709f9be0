import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { type Match, matches } from '../../src/policy/match.ts';
import { matchingGroups } from '../../src/policy/matching-groups.ts';
import { MAIN, past, point } from '../history/builders.ts';

const names = fc.constantFrom('train', 'a/b.yml', 'main', 'gpu-1', null);
const subjects = fc.oneof(
  fc.constant(UNKNOWN_SUBJECT),
  fc.record({
    workflowPath: fc.constantFrom('.github/workflows/train.yml', 'a/b.yml', null),
    workflowName: names,
    reusablePath: fc.constantFrom('', 'a/b.yml', null),
    job: names,
    event: fc.constantFrom('push', 'pull_request', null),
    branch: names,
    isDefaultBranch: fc.constantFrom(true, null),
    actorKind: fc.constantFrom('bot' as const, null),
    runnerLabel: names,
  }),
);
const globs = fc.array(fc.constantFrom('train*', '**/b.yml', '*', 'main', 'GPU-?', 'push'), {
  maxLength: 2,
});
const someMatches: fc.Arbitrary<Match> = fc.record(
  {
    workflows: globs,
    reusableWorkflows: globs,
    jobs: globs,
    events: globs,
    branches: globs,
    actors: fc.constantFrom<('bot' | 'person')[]>([], ['bot'], ['person']),
    paths: globs,
    pathsIgnore: globs,
    runnerLabels: globs,
  },
  { requiredKeys: [] },
);

it('are those whose subject matches, one by one, and equal choices have one name', () => {
  fc.assert(
    fc.property(
      fc.array(subjects, { maxLength: 40 }),
      someMatches,
      someMatches,
      (several, match, other) => {
        const history = past(
          several.map((subject, index) =>
            point(1, 5, { subject: { ...MAIN, ...subject }, auditId: `${index}`, runId: null }),
          ),
        );
        const found = matchingGroups(match, history);
        expect(found.groups()).toEqual(
          history.groups.filter(({ subject }) => matches(match, subject)),
        );
        const others = matchingGroups(other, history);
        const isSame = found.groups().every((group) => others.groups().includes(group));
        expect(found.name === others.name).toBe(
          isSame && found.groups().length === others.groups().length,
        );
      },
    ),
  );
});
