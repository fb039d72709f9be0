import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { HttpAnswer, HttpFailure, Send } from '../net/http.ts';
import type { ApiFailure } from './failure.ts';
import { failureOf, failureWithoutAnswer, unexpected } from './failure.ts';
import type { RunArtifact } from './run-artifacts.ts';

export type Downloaded =
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

const SECOND_TRY_MS = 500;

/**
 * The bytes of an artifact from its signed address, which is asked without a token. Never rejects; what
 * may pass is tried a second time. Bytes that are not those the service knows are a failure.
 */
export async function downloadArtifact(
  send: Send,
  url: string,
  { digest }: Pick<RunArtifact, 'digest'>,
  limits: Readonly<{ maxBytes: number; timeoutMs: number }>,
): Promise<Downloaded> {
  const once = () => send({ method: 'GET', url, headers: {}, ...limits });
  let answer = await once();
  if (isPassing(answer)) {
    await setTimeout(SECOND_TRY_MS);
    answer = await once();
  }
  if (answer.kind !== 'answer') return { kind: 'failed', failure: failureWithoutAnswer(answer) };
  if (answer.status !== 200) return { kind: 'failed', failure: failureOf(answer, '') };
  if (!isWhole(answer.bytes, digest)) {
    const failure = unexpected('its bytes are not those that were handed in', answer.status);
    return { kind: 'failed', failure };
  }
  return { kind: 'bytes', bytes: answer.bytes };
}

function isPassing(answer: HttpAnswer | HttpFailure): boolean {
  if (answer.kind === 'answer') return answer.status >= 500 || answer.status === 429;
  return answer.kind === 'network';
}

function isWhole(bytes: Uint8Array, digest: string | null): boolean {
  if (digest === null || !digest.startsWith('sha256:')) return true;
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` === digest;
}
