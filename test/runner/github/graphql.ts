/** What only the GraphQL API has: who one is, for any kind of token, and hiding a comment. */

import { authenticate, refuse, type Token } from './auth.ts';
import { nodeId } from './bodies/repository.ts';
import { type Answer, failure, jsonBody, type Request } from './http.ts';
import type { Handled } from './server.ts';
import type { GitHubState } from './state.ts';

const writes = { anyOf: ['issues', 'pull-requests'], level: 'write' } as const;

function graphqlError(type: string, message: string): Answer {
  return { status: 200, body: { data: { minimizeComment: null }, errors: [{ type, message }] } };
}

/** The value of an argument, given as a variable or in the text of the query. */
function argument(request: Request, name: string): string | undefined {
  const { query, variables } = jsonBody(request);
  const inText = new RegExp(`${name}:\\s*"?([\\w=-]+)`).exec(String(query))?.[1];
  const values = JSON.stringify(variables ?? {});
  return new RegExp(`"${name}":"([^"]+)"`).exec(values)?.[1] ?? inText;
}

function viewer({ user }: Token): Answer {
  return { status: 200, body: { data: { viewer: { login: user.login, databaseId: user.id } } } };
}

function answerTo(request: Request, token: Token | undefined, state: GitHubState): Answer {
  if (!token) return failure(401, 'Requires authentication');
  const query = String(jsonBody(request)['query']);
  if (query.includes('minimizeComment')) return minimize(request, token, state);
  if (/\bviewer\b/.test(query)) return viewer(token);
  return graphqlError('NOT_IMPLEMENTED', 'this fake knows viewer and minimizeComment only');
}

function minimize(request: Request, token: Token, state: GitHubState): Answer {
  const subject = argument(request, 'subjectId');
  for (const repository of state.repositories) {
    const comment = repository.comments.find(({ id }) => nodeId('IssueComment', id) === subject);
    if (!comment) continue;
    if (refuse(token, repository, writes))
      return graphqlError('FORBIDDEN', 'Resource not accessible by integration');
    comment.minimized = argument(request, 'classifier')?.toLowerCase() ?? 'outdated';
    const minimizedComment = { isMinimized: true, minimizedReason: comment.minimized };
    return { status: 200, body: { data: { minimizeComment: { minimizedComment } } } };
  }
  return graphqlError(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${subject}'`,
  );
}

/** Answers a GraphQL request; `undefined` if the path is not its own. */
export function serveGraphql(
  request: Request,
  tokens: readonly Token[],
  state: GitHubState,
): Handled | undefined {
  if (request.path !== '/graphql' || request.method !== 'POST') return undefined;
  const who = authenticate(request, tokens);
  if (who !== undefined && 'status' in who)
    return { answer: who, route: '/graphql', token: 'invalid' };
  const answer = answerTo(request, who, state);
  return { answer, route: '/graphql', token: who?.name ?? 'anonymous' };
}
