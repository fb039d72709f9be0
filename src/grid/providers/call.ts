import type { HttpAnswer, HttpFailure, Send } from '../../net/http.ts';
import { TOOL } from '../../tool.ts';
import { fitsHeader } from './choice.ts';
import { type Provider, type Refusal, refused } from './provider.ts';

/** One GET below the provider's address: the answer's JSON, or why there is none. */
export type Call = (
  path: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Readonly<{ kind: 'json'; body: unknown }> | Refusal>;

/** Five days of five-minute figures take a fifth of it. */
const MOST_BYTES = 1 << 20;
const MOST_TRIES = 2;
/** A first try that hangs must leave time for a second. */
const SHARE_OF_FIRST_TRY = 0.6;
const PAUSE_MS = 250;

/**
 * Calls to one provider, all of them within one deadline. A network that fails, a server in trouble
 * and one that asks to wait are tried once more, if that is in time; no redirect is followed.
 */
export function callerOf(
  { baseUrl, needsToken }: Pick<Provider, 'baseUrl' | 'needsToken'>,
  send: Send,
  deadlineMs: number,
): Call {
  const endMs = performance.now() + deadlineMs;
  const remainingMs = () => endMs - performance.now();
  return async (path, headers = {}) => {
    if (!Object.values(headers).every(fitsHeader)) {
      return refused('the token holds characters that no header can carry');
    }
    for (let tries = 1; ; tries++) {
      const last = tries === MOST_TRIES;
      const answer = await send({
        method: 'GET',
        url: baseUrl + path,
        headers: { accept: 'application/json', 'user-agent': AGENT, ...headers },
        maxBytes: MOST_BYTES,
        timeoutMs: Math.max(1, remainingMs() * (last ? 1 : SHARE_OF_FIRST_TRY)),
      });
      const pauseMs = pauseBefore(answer);
      if (pauseMs === null || last || pauseMs >= remainingMs()) {
        return understood(answer, needsToken ? REFUSALS : { ...REFUSALS, ...KEYLESS });
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
}

const AGENT = `${TOOL.name}/${TOOL.version}`;

/** How long to wait before it is worth asking again; `null`: it is not. */
function pauseBefore(answer: HttpAnswer | HttpFailure): number | null {
  if (answer.kind !== 'answer') return answer.kind === 'too-large' ? null : PAUSE_MS;
  if (answer.status !== 429 && answer.status < 500) return null;
  return retryAfterMs(answer.headers['retry-after']) ?? PAUSE_MS;
}

/** Seconds, or a date; `null` for neither. */
function retryAfterMs(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

type Refusals = Readonly<Record<number, string>>;

const REFUSALS: Refusals = {
  400: 'it does not know the zone or the time that was asked for (400)',
  401: 'it does not accept the token (401)',
  403: 'the token gives no access to that (403)',
  404: 'it does not know the zone (404)',
  429: 'it was asked too often (429)',
};

/** Of who is shown no token. */
const KEYLESS: Refusals = {
  401: 'it asks for a token, though it is known to need none (401)',
  403: 'it gives no access to that (403)',
};

function understood(
  answer: HttpAnswer | HttpFailure,
  refusals: Refusals,
): Awaited<ReturnType<Call>> {
  if (answer.kind !== 'answer') return refused(answer.message);
  const { status, bytes } = answer;
  if (status >= 300 && status < 400) return refused(`it sends elsewhere (${status})`);
  if (status !== 200) {
    return { ...refused(refusals[status] ?? `it answered ${status}`), status };
  }
  try {
    return { kind: 'json', body: JSON.parse(Buffer.from(bytes).toString('utf8')) };
  } catch {
    return refused('its answer is not JSON');
  }
}
