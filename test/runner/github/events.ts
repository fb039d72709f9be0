/** What GitHub would say about an event, for the context of a job. */

import type { JobContext } from '../emulator/job.ts';
import type { FakeGitHub } from '../github.ts';
import { pullBody } from './bodies/pull.ts';
import { repositoryBody, userBody } from './bodies/repository.ts';
import { shaOf } from './seed.ts';
import { findRepository, type RepositoryState } from './state.ts';

/** A commit of the repository or, as a pull request from there is one of its own, of any fork. */
function commitOf(repository: RepositoryState, github: FakeGitHub, sha: string) {
  const all = [repository, ...github.state.repositories];
  return all.map(({ commits }) => commits[sha]).find((commit) => commit !== undefined);
}

/**
 * The context of a job that a pull request started. From a fork it can only read, whatever
 * `permissions` say; give them after it to change that.
 */
export function pullRequest(github: FakeGitHub, number: number): Partial<JobContext> {
  const repository = github.repository();
  const pull = repository.pulls.find((one) => one.number === number);
  if (!pull) throw new Error(`no pull request ${number} in ${repository.fullName}`);
  const body = pullBody(repository, pull, (name) => findRepository(github.state, name));
  const isFork = pull.head.repository !== repository.fullName;
  const merge = shaOf(`merge of ${pull.head.sha}`);
  const head = commitOf(repository, github, pull.head.sha);
  // The commit that GitHub makes to try the merge out; what the base has beside the head is left out.
  if (head !== undefined) {
    const parents = [pull.base.sha, pull.head.sha];
    repository.commits[merge] = { ...head, sha: merge, parents };
  }
  return {
    eventName: 'pull_request',
    // GitHub builds the event apart from the REST answer, but with the same fields.
    event: JSON.parse(
      JSON.stringify({
        action: 'synchronize',
        number,
        pull_request: body,
        repository: repositoryBody(repository),
        sender: userBody(pull.user),
      }),
    ),
    ref: `refs/pull/${number}/merge`,
    sha: merge,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    actor: pull.user.login,
    permissions: isFork
      ? { actions: 'read', contents: 'read', issues: 'read', 'pull-requests': 'read' }
      : { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  };
}
