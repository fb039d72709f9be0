/** Requests and answers, apart from sockets. */

import type { JsonValue } from '../emulator/expressions.ts';
import type { Token } from './auth.ts';
import type { RepositoryState } from './state.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** Where this server is reached. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A Buffer or string goes out as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** A request whose route, sender and repository are known. */
export interface RoutedRequest extends Request {
  readonly params: Readonly<Record<string, string>>;
  readonly token: Token | undefined;
  readonly repository: RepositoryState;
}

const documentation = 'https://docs.github.com/rest';

/** An error as GitHub words it. */
export function failure(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: documentation, status: String(status) } };
}

export const notFound = (): Answer => failure(404, 'Not Found');

/** The parsed body; an empty record for anything that is not a JSON object. */
export function jsonBody(request: Request): Readonly<Record<string, JsonValue | undefined>> {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, JsonValue>)
      : {};
  } catch {
    return {};
  }
}

/** One page of a list, with the Link header that leads to the others. */
export function page<Item>(request: Request, items: readonly Item[]) {
  const size = Math.min(Math.max(Number(request.query.get('per_page')) || 30, 1), 100);
  const number = Math.max(Number(request.query.get('page')) || 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (rel: string, to: number) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(to));
    return `<${request.origin}${request.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link('prev', number - 1), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ];
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
