/** Which endpoint a request means, and whether its sender may use it. */

import { authenticate, type Demand, refuse, type Token } from './auth.ts';
import { type Answer, notFound, type Request, type RoutedRequest } from './http.ts';
import type { Handled } from './server.ts';
import { findRepository, type GitHubState } from './state.ts';

export interface Route {
  readonly method: string;
  /** As GitHub writes it; the last placeholder of `/contents/{path}` takes slashes too. */
  readonly template: string;
  readonly demand: Demand;
  readonly handle: (request: RoutedRequest, state: GitHubState) => Answer;
}

/** Reads a template against a path. */
function match(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return name === 'path' || name === 'branch' || name === 'basehead' || name === 'ref'
      ? '(.+)'
      : '([^/]+)';
  });
  const values = new RegExp(`^${pattern}/?$`).exec(path)?.slice(1);
  if (!values) return undefined;
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at] ?? '')]));
}

/** Answers a request of the REST API. Routes are tried in order. */
export function route(
  request: Request,
  routes: readonly Route[],
  tokens: readonly Token[],
  state: GitHubState,
): Handled {
  const who = authenticate(request, tokens);
  if (who !== undefined && 'status' in who)
    return { answer: who, route: undefined, token: 'invalid' };
  const token = who?.name ?? 'anonymous';
  for (const candidate of routes) {
    if (candidate.method !== request.method) continue;
    const params = match(candidate.template, request.path);
    if (!params) continue;
    const repository = findRepository(state, `${params['owner']}/${params['repo']}`);
    const refusal = refuse(who, repository, candidate.demand);
    const answer =
      refusal ??
      (repository
        ? candidate.handle({ ...request, params, token: who, repository }, state)
        : notFound());
    return { answer, route: candidate.template, token };
  }
  return { answer: notFound(), route: undefined, token };
}
