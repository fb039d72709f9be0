/** Pull requests and comments as the REST API shows them. */

import type { CommentState, PullState, RepositoryState, ReviewState, User } from '../state.ts';
import { nodeId, repositoryBody, userBody } from './repository.ts';

const stranger: User = { login: 'ghost', id: 10137, type: 'User' };

/** The fork a pull request comes from, if nobody seeded it. */
function forkOf(repository: RepositoryState, fullName: string): RepositoryState {
  const login = fullName.split('/')[0] ?? '';
  return {
    ...repository,
    fullName,
    fork: true,
    id: repository.id + 900_000,
    owner: { ...stranger, login },
  };
}

function sideBody(repository: RepositoryState | null, ref: string, sha: string) {
  return {
    label: `${repository?.owner.login ?? 'unknown repository'}:${ref}`,
    ref,
    sha,
    user: repository ? userBody(repository.owner) : null,
    repo: repository ? repositoryBody(repository) : null,
  };
}

/** A pull request inside lists. `known` finds forks that are seeded. */
export function pullSimpleBody(
  repository: RepositoryState,
  pull: PullState,
  known: (fullName: string) => RepositoryState | undefined,
) {
  const api = `https://api.github.com/repos/${repository.fullName}`;
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const html = `https://github.com/${repository.fullName}/pull/${pull.number}`;
  const { head, base } = pull;
  const headRepository =
    head.repository === null
      ? null
      : (known(head.repository) ?? forkOf(repository, head.repository));
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${head.sha}`,
  };
  return {
    id: repository.id * 1000 + pull.number,
    node_id: nodeId('PullRequest', pull.number),
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    body: pull.body,
    user: userBody(pull.user),
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: false,
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.state === 'closed' ? (pull.mergedAt ?? pull.createdAt) : null,
    merged_at: pull.mergedAt,
    merge_commit_sha: head.sha,
    head: sideBody(headRepository, head.ref, head.sha),
    base: sideBody(repository, base.ref, base.sha),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    statuses_url: links.statuses,
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}

export function pullBody(
  repository: RepositoryState,
  pull: PullState,
  known: (fullName: string) => RepositoryState | undefined,
) {
  const comments = repository.comments.filter(({ issue }) => issue === pull.number);
  return {
    ...pullSimpleBody(repository, pull, known),
    merged: pull.mergedAt !== null,
    merged_by: null,
    mergeable: true,
    mergeable_state: 'clean',
    rebaseable: true,
    maintainer_can_modify: false,
    comments: comments.length,
    review_comments: 0,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

export function reviewBody(repository: RepositoryState, review: ReviewState) {
  const html = `https://github.com/${repository.fullName}/pull/${review.pull}`;
  const pull = `https://api.github.com/repos/${repository.fullName}/pulls/${review.pull}`;
  const own = `${html}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: review.user === null ? null : userBody(review.user),
    body: review.body,
    state: review.state,
    html_url: own,
    pull_request_url: pull,
    author_association: 'MEMBER',
    _links: { html: { href: own }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitSha,
  };
}

export function commentBody(repository: RepositoryState, comment: CommentState) {
  const api = `https://api.github.com/repos/${repository.fullName}`;
  const html = `https://github.com/${repository.fullName}/pull/${comment.issue}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${html}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: userBody(comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    performed_via_github_app: null,
    minimized: comment.minimized === null ? null : { reason: comment.minimized },
  };
}
