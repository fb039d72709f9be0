import type { HttpAnswer, HttpFailure } from '../net/http.ts';
import { isRecord } from './parse.ts';

export type ApiFailureKind =
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'rate-limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'unexpected';

/**
 * Why a call of the API gave nothing. `status` is 0 where no answer came. `message` is one line
 * without token and query; it may quote GitHub, so whoever prints it escapes it for its place.
 */
export type ApiFailure = Readonly<{ kind: ApiFailureKind; status: number; message: string }>;

/** What a job's `permissions:` must grant for a call. */
export type Permission =
  | 'contents: read'
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'actions: read';

export function unexpected(message: string, status = 0): ApiFailure {
  return { kind: 'unexpected', status, message };
}

/** The failure that an answer with a status of 300 or more stands for. */
export function failureOf(answer: HttpAnswer, secret: string): ApiFailure {
  const { status } = answer;
  const said = saidIn(answer.bytes, secret);
  const message = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
  return { kind: kindOf(answer), status, message };
}

export function failureWithoutAnswer({ kind, message }: HttpFailure): ApiFailure {
  return { kind: kind === 'too-large' ? 'unexpected' : kind, status: 0, message };
}

/** Rate limits come as 403, too; permissions never carry these headers. */
export function isRateLimit({ status, headers }: HttpAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}

function kindOf(answer: HttpAnswer): ApiFailureKind {
  if (isRateLimit(answer)) return 'rate-limited';
  if (answer.status >= 500) return 'server';
  const kinds: Readonly<Record<number, ApiFailureKind>> = {
    401: 'unauthorised',
    403: 'forbidden',
    404: 'not-found',
    410: 'gone',
  };
  return kinds[answer.status] ?? 'unexpected';
}

/** The `message` of GitHub's own errors; what a proxy or a login page says is not repeated. */
function saidIn(bytes: Uint8Array, secret: string): string {
  let body: unknown;
  try {
    body = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return '';
  }
  const message = isRecord(body) ? body['message'] : undefined;
  return typeof message === 'string' ? oneLine(message, secret) : '';
}

// Control, format (bidi, zero width), and line separators: nothing that could forge a line of a log.
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;
const MAX_QUOTE = 200;

function oneLine(text: string, secret: string): string {
  const hidden = secret === '' ? text : text.replaceAll(secret, '***');
  const line = hidden
    .replace(/(https?:\/\/[^\s?]*)\?\S*/g, '$1')
    .replace(UNPRINTABLE, ' ')
    .trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
}

/**
 * A failure in words for people: what happened, and what to change where they can change it. It starts
 * and ends like a clause, so that it can stand in a sentence or in brackets.
 */
export function explainFailure(failure: ApiFailure, needs: Permission): string {
  const { message } = failure;
  const grant = `add \`${needs}\` to the job's \`permissions:\` (an entry there sets all others to none)`;
  switch (failure.kind) {
    case 'unauthorised':
      return `${message}; the token is wrong, or it ended with its job`;
    case 'forbidden':
      return isAboutPermissions(message) ? `${message}; ${grant}${forkHint(needs)}` : message;
    case 'not-found':
      return `${message}; it is not there, or the token may not see it: ${grant}`;
    case 'gone':
      return `${message}; it was there once and is no more`;
    case 'rate-limited':
      return `${message}; the token has made too many calls and will work again later`;
    case 'server':
      return `${message}; see https://www.githubstatus.com`;
    case 'network':
      return `GitHub could not be reached: ${message}`;
    case 'timeout':
      return 'GitHub did not answer in time';
    case 'unexpected':
      return message;
  }
}

/** GitHub refuses for other reasons too: a locked conversation, single sign-on, a list of addresses. */
function isAboutPermissions(message: string): boolean {
  return !message.includes(':') || /not accessible|permission|must have|scope/i.test(message);
}

/** Only what writes is refused on forks; reading works there. */
function forkHint(needs: Permission): string {
  return needs === 'pull-requests: write'
    ? '; on pull requests from forks GitHub makes every token read-only, whatever `permissions:` say'
    : '';
}
