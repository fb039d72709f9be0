/** Endpoints of pull requests and their comments. */

import { commentBody, pullBody, pullSimpleBody, reviewBody } from '../bodies/pull.ts';
import { type Answer, failure, jsonBody, notFound, page, type RoutedRequest } from '../http.ts';
import type { Route } from '../router.ts';
import {
  type CommentState,
  findRepository,
  type GitHubState,
  newId,
  octocat,
  type PullState,
} from '../state.ts';

const readsPulls = { anyOf: ['pull-requests'], level: 'read' } as const;
const readsComments = { anyOf: ['issues', 'pull-requests'], level: 'read' } as const;
const writesComments = { anyOf: ['issues', 'pull-requests'], level: 'write' } as const;
const bodyLimit = 65_536;

function listPulls(
  request: RoutedRequest,
  state: GitHubState,
  pulls: readonly PullState[],
): Answer {
  const { items, headers } = page(request, pulls);
  const known = (name: string) => findRepository(state, name);
  const body = items.map((pull) => pullSimpleBody(request.repository, pull, known));
  return { status: 200, headers, body };
}

/** `head=owner:branch`, `base=`, `state=open|closed|all`. */
function filterPulls({ repository, query }: RoutedRequest): PullState[] {
  const wanted = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  return repository.pulls
    .filter(({ state }) => wanted === 'all' || state === wanted)
    .filter(({ base: { ref } }) => base === null || ref === base)
    .filter(({ head: side }) => {
      const label = `${side.repository?.split('/')[0]}:${side.ref}`;
      return head === null || head === label || !head.includes(':');
    })
    .sort((a, b) => b.number - a.number);
}

function pullsOfCommit(request: RoutedRequest): PullState[] {
  const sha = request.params['commit_sha'];
  return request.repository.pulls.filter(({ head }) => head.sha === sha);
}

/** The text of a new or edited comment, or why GitHub would not take it. */
function checkedText(request: RoutedRequest): string | Answer {
  const { body } = jsonBody(request);
  if (typeof body !== 'string' || body === '')
    return failure(422, 'Validation Failed: body cannot be blank');
  return body.length > bodyLimit
    ? failure(422, `Validation Failed: body is too long (maximum is ${bodyLimit} characters)`)
    : body;
}

function createComment(request: RoutedRequest, state: GitHubState): Answer {
  const { repository, params, token } = request;
  const issue = Number(params['issue_number']);
  const pull = repository.pulls.find(({ number }) => number === issue);
  if (!pull) return notFound();
  if (pull.locked) return failure(403, 'Unable to create comment because issue is locked.');
  const text = checkedText(request);
  if (typeof text !== 'string') return text;
  const now = new Date().toISOString();
  const comment: CommentState = {
    id: newId(state),
    issue,
    user: token?.user ?? octocat,
    body: text,
    createdAt: now,
    updatedAt: now,
    minimized: null,
  };
  repository.comments.push(comment);
  return { status: 201, body: commentBody(repository, comment) };
}

function commentOf({ repository, params }: RoutedRequest): CommentState | undefined {
  return repository.comments.find(({ id }) => id === Number(params['comment_id']));
}

function updateComment(request: RoutedRequest): Answer {
  const comment = commentOf(request);
  if (!comment) return notFound();
  const text = checkedText(request);
  if (typeof text !== 'string') return text;
  comment.body = text;
  comment.updatedAt = new Date().toISOString();
  return { status: 200, body: commentBody(request.repository, comment) };
}

function deleteComment(request: RoutedRequest): Answer {
  const { comments } = request.repository;
  const at = comments.findIndex(({ id }) => id === Number(request.params['comment_id']));
  if (at < 0) return notFound();
  comments.splice(at, 1);
  return { status: 204 };
}

const commentTemplate = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const commentsTemplate = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls',
    demand: readsPulls,
    handle: (request, state) => listPulls(request, state, filterPulls(request)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    demand: readsPulls,
    handle: (request, state) => listPulls(request, state, pullsOfCommit(request)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}',
    demand: readsPulls,
    handle: ({ repository, params }, state) => {
      const pull = repository.pulls.find(({ number }) => number === Number(params['pull_number']));
      const known = (name: string) => findRepository(state, name);
      return pull ? { status: 200, body: pullBody(repository, pull, known) } : notFound();
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    demand: readsPulls,
    handle: (request) => {
      const { repository, params, token } = request;
      const pull = Number(params['pull_number']);
      if (!repository.pulls.some(({ number }) => number === pull)) return notFound();
      // One that has not been handed in is its author's alone to see.
      const seen = repository.reviews.filter(
        (review) =>
          review.pull === pull &&
          (review.state !== 'PENDING' || review.user?.login === token?.user.login),
      );
      const { items, headers } = page(request, seen);
      return { status: 200, headers, body: items.map((one) => reviewBody(repository, one)) };
    },
  },
  {
    method: 'GET',
    template: commentTemplate,
    demand: readsComments,
    handle: (request) => {
      const comment = commentOf(request);
      return comment ? { status: 200, body: commentBody(request.repository, comment) } : notFound();
    },
  },
  { method: 'PATCH', template: commentTemplate, demand: writesComments, handle: updateComment },
  { method: 'DELETE', template: commentTemplate, demand: writesComments, handle: deleteComment },
  {
    method: 'GET',
    template: commentsTemplate,
    demand: readsComments,
    handle: (request) => {
      const { repository, params } = request;
      const issue = Number(params['issue_number']);
      if (!repository.pulls.some(({ number }) => number === issue)) return notFound();
      const comments = repository.comments.filter((comment) => comment.issue === issue);
      const { items, headers } = page(request, comments);
      const body = items.map((comment) => commentBody(repository, comment));
      return { status: 200, headers, body };
    },
  },
  { method: 'POST', template: commentsTemplate, demand: writesComments, handle: createComment },
];
