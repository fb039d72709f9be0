import type { StartedAudit } from '../lifecycle/lifecycle.ts';
import type { Rung } from '../place/ladder.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import type { FrozenPolicies } from './policies.ts';
import type { Runner } from './runner.ts';
import type { TrustedEnvironment } from './trust.ts';

/** All that main decided, for whoever ends the audit; no secret is in it. */
export type AuditState = Readonly<{
  version: 1;
  /** Which audit of the job it is, from 1 on. */
  number: number;
  inputs: Inputs;
  job: Job;
  started: StartedAudit;
  /** When it began by GitHub's clock, where the machine's is far from that. */
  serverStartMs: number | null;
  /** What its files and variables showed of the place, before any step could lay false signs. */
  sighted: readonly Rung[];
  trusted: TrustedEnvironment;
  /** Main's own stage, as the runner names its files, and when it was done (ms since 1970). */
  stage: Readonly<{ guid: string | null; doneWallMs: number }>;
  policies: FrozenPolicies;
}>;

/** State reaches post as environment variables, and Windows allows 32,767 characters in one. */
const CHUNK_LENGTH = 30_000;
const MOST_CHUNKS = 64;
const KEY = 'audit';

/** Hands the state to the runner, out of reach of the job's steps. */
export function saveState(runner: Runner, state: AuditState): void {
  const text = encodeState(state);
  const count = Math.ceil(text.length / CHUNK_LENGTH);
  runner.saveState(`${KEY}_chunks`, String(count));
  for (let i = 0; i < count; i++) {
    runner.saveState(`${KEY}_${i}`, text.slice(i * CHUNK_LENGTH, (i + 1) * CHUNK_LENGTH));
  }
}

/**
 * Says that there is no state yet. What a step puts into the environment under the name of our state
 * would else be taken for it wherever main saves none.
 */
export function saveNoState(runner: Runner): void {
  runner.saveState(`${KEY}_chunks`, '0');
}

/** @returns `null` where main did not get as far as saving it. */
export function loadState(runner: Runner): AuditState | null {
  const count = Number(runner.state(`${KEY}_chunks`));
  if (!(count > 0 && count <= MOST_CHUNKS)) return null;
  const chunks = Array.from({ length: count }, (_, i) => runner.state(`${KEY}_${i}`));
  return decodeState(chunks.join(''));
}

/** What fits into one variable is left as it is, as loading what compresses takes longer than all else here. */
export function encodeState(state: AuditState): string {
  const json = JSON.stringify(state);
  if (json.length <= CHUNK_LENGTH) return json;
  const { deflateRawSync } = process.getBuiltinModule('node:zlib');
  return deflateRawSync(json).toString('base64');
}

/** @returns `null` for anything that `encodeState` of this version did not write. */
export function decodeState(text: string): AuditState | null {
  if (text === '') return null;
  try {
    const state = JSON.parse(text.startsWith('{') ? text : inflated(text)) as AuditState;
    return state.version === 1 ? state : null;
  } catch {
    return null;
  }
}

/** Three policies of eight documents of 64 KiB, in base64, need 2 MiB; more is not ours. */
const MOST_BYTES = 4 << 20;

function inflated(text: string): string {
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES });
  return bytes.toString('utf8');
}
