import { setTimeout } from 'node:timers/promises';
import type { HttpAnswer, HttpFailure, HttpRequest, Send } from '../net/http.ts';
import { TOOL } from '../tool.ts';
import {
  type ApiFailure,
  failureOf,
  failureWithoutAnswer,
  isRateLimit,
  unexpected,
} from './failure.ts';
import { isRecord } from './parse.ts';
import { type ApiCall, expandRoute, graphqlUrl } from './route.ts';

export type Called<T> =
  | Readonly<{ kind: 'ok'; value: T }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

/** GitHub's API as one token sees it. */
export type GitHub = Readonly<{
  /** One call; `parse` gives the typed answer, or `undefined` if it is not what it should be. */
  call<T>(call: ApiCall, parse: (body: unknown) => T | undefined): Promise<Called<T>>;
  /** One call of which only the success counts; its body is not looked at. */
  run(call: ApiCall): Promise<Called<null>>;
  /** One call that is answered by sending one on; whoever goes there shows no token. */
  locate(call: ApiCall): Promise<Called<string>>;
  /** One GraphQL query that changes nothing; `parse` gets its `data`. */
  query<T>(text: string, parse: (data: unknown) => T | undefined): Promise<Called<T>>;
  /** Waits for a random part of the time, half of it at least, so that racing writers part ways. */
  pause(ms: number): Promise<void>;
  /** How far the machine's clock was ahead of the server's at its last answer; `null`: there was none. */
  clockAheadMs(): number | null;
}>;

export type Clock = Readonly<{
  /** A clock that never goes back. */
  nowMs: () => number;
  /** The machine's date and time. */
  wallMs: () => number;
  /** Ends early, without an error, when the signal says so. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  random: () => number;
}>;

export type ConnectOptions = Readonly<{
  token: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` of a server of one's own. */
  apiUrl: string;
  send: Send;
  /** All calls together end by then. */
  deadlineMs: number;
  /** One call ends by then; default 10 s. */
  timeoutMs?: number;
  signal?: AbortSignal;
  clock?: Clock;
}>;

const REAL_CLOCK: Clock = {
  nowMs: () => performance.now(),
  wallMs: Date.now,
  sleep: (ms, signal) => setTimeout(ms, undefined, signal && { signal }).catch(() => undefined),
  random: Math.random,
};

const MAX_BYTES = 8 * 1024 * 1024;
const SECOND_TRY_MS = 500;

/**
 * Connects to GitHub's API; makes no call yet. Calls never reject: what went wrong is a value. A call
 * is tried at most twice, and the second time only if that fits the deadline and nothing can have been
 * done twice. A redirect is followed once, and only within the API's own origin.
 */
export function connect(options: ConnectOptions): GitHub {
  const { token, apiUrl, deadlineMs, timeoutMs = 10_000, clock = REAL_CLOCK } = options;
  const endsAt = clock.nowMs() + deadlineMs;
  const leftMs = () => endsAt - clock.nowMs();
  let aheadMs: number | null = null;

  async function once(
    call: ApiCall,
    url: string,
    redirects: Redirects,
  ): Promise<HttpAnswer | HttpFailure> {
    if (leftMs() <= 0) return { kind: 'timeout', message: 'the time for all calls is over' };
    const request = (to: string): HttpRequest => ({
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      method: call.route.split(' ')[0] ?? 'GET',
      url: to,
      headers: headersOf(token, call),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      maxBytes: call.maxBytes ?? MAX_BYTES,
      timeoutMs: Math.min(timeoutMs, leftMs()),
    });
    const answer = await options.send(request(url));
    aheadMs = aheadOf(answer, clock.wallMs()) ?? aheadMs;
    const follows = redirects === 'followed' && call.route.startsWith('GET ');
    const next = follows ? redirectOf(answer, url) : null;
    return next === null ? answer : options.send(request(next));
  }

  async function attempt(
    call: ApiCall,
    url: string,
    redirects: Redirects = 'followed',
  ): Promise<HttpAnswer | ApiFailure> {
    const most = redirects === 'followed' ? 300 : 400;
    for (let tried = 1; ; tried += 1) {
      const answer = await once(call, url, redirects);
      if (answer.kind === 'answer' && answer.status < most) return answer;
      const waitMs = tried > 1 || options.signal?.aborted ? null : waitBefore(call, answer);
      if (waitMs === null || waitMs >= leftMs())
        return answer.kind === 'answer' ? failureOf(answer, token) : failureWithoutAnswer(answer);
      await clock.sleep(waitMs, options.signal);
    }
  }

  async function ask<T>(
    call: ApiCall,
    parse: (body: unknown) => T | undefined,
    url = expandRoute(apiUrl, call),
  ): Promise<Called<T>> {
    const answer = await attempt(call, url);
    if (answer.kind !== 'answer') return { kind: 'failed', failure: answer };
    const value = parse(readJson(answer.bytes));
    if (value !== undefined) return { kind: 'ok', value };
    const message = 'the answer is not what GitHub would say';
    return { kind: 'failed', failure: unexpected(message, answer.status) };
  }

  async function locate(call: ApiCall): Promise<Called<string>> {
    const answer = await attempt(call, expandRoute(apiUrl, call), 'wanted');
    if (answer.kind !== 'answer') return { kind: 'failed', failure: answer };
    const { location } = answer.headers;
    if (location !== undefined && URL.canParse(location)) return { kind: 'ok', value: location };
    return { kind: 'failed', failure: unexpected('GitHub does not say where', answer.status) };
  }

  return {
    call: (call, parse) => ask(call, parse),
    run: (call) => ask(call, () => null),
    locate,
    query: (text, parse) =>
      ask(
        { route: 'POST /graphql', body: { query: text }, repeatable: true },
        (body) => (isRecord(body) ? parse(body['data']) : undefined),
        graphqlUrl(apiUrl),
      ),
    pause: (ms) => {
      const jittered = ms * (0.5 + clock.random() / 2);
      return clock.sleep(Math.min(jittered, Math.max(0, leftMs())), options.signal);
    },
    clockAheadMs: () => aheadMs,
  };
}

function headersOf(token: string, { accept, body }: ApiCall): Record<string, string> {
  return {
    accept: accept ?? 'application/vnd.github+json',
    'user-agent': `${TOOL.name}/${TOOL.version}`,
    'x-github-api-version': '2022-11-28',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
  };
}

/** `null`: there is no answer, or it does not say when it was given. */
function aheadOf(answer: HttpAnswer | HttpFailure, wallMs: number): number | null {
  if (answer.kind !== 'answer') return null;
  const dateMs = Date.parse(answer.headers.date ?? '');
  return Number.isFinite(dateMs) ? wallMs - dateMs : null;
}

/** Whether a redirect is to be followed, or is the answer. */
type Redirects = 'followed' | 'wanted';

/** How long to wait before a second try; `null` where there is to be none. */
function waitBefore(call: ApiCall, answer: HttpAnswer | HttpFailure): number | null {
  if (answer.kind === 'answer' && isRateLimit(answer)) return retryAfterMs(answer);
  // GitHub may have done what it could not answer, and a second comment would be one too many.
  const repeatable = call.repeatable ?? !call.route.startsWith('POST ');
  const passing = answer.kind === 'answer' ? answer.status >= 500 : answer.kind === 'network';
  return repeatable && passing ? SECOND_TRY_MS : null;
}

function retryAfterMs({ headers }: HttpAnswer): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** Where a redirect leads, if that is the same origin: no other is to see the token. */
function redirectOf(answer: HttpAnswer | HttpFailure, from: string): string | null {
  if (answer.kind !== 'answer' || ![301, 302, 307, 308].includes(answer.status)) return null;
  const { location } = answer.headers;
  if (location === undefined || !URL.canParse(location, from)) return null;
  const to = new URL(location, from);
  return to.origin === new URL(from).origin ? to.href : null;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
