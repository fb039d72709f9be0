import { Worker } from 'node:worker_threads';
import { finding } from '../finding.ts';
import { quoted } from '../nearest.ts';
import type { Claimed, ClaimRead } from './gate-claim.ts';
import type { ClaimOrder } from './gate-worker.ts';

/** Reads audits that may be hostile; never rejects. */
export type ClaimReaders = Readonly<{
  read: (claimed: Claimed, archive: Uint8Array) => Promise<ClaimRead>;
  close: () => void;
}>;

/**
 * What a thread may hold. The young generation is small because an audit leaves nothing but garbage;
 * the old one holds the longest recording that is unpacked at all.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 640 };

/**
 * Threads that read audits: what takes too long or too much memory ends its thread and no more, and
 * none of them is shown the environment, which holds tokens.
 *
 * @param path the bundle that serves claims
 * @param mostMs what one audit may take
 */
export function claimReaders(path: string, count: number, mostMs: number): ClaimReaders {
  const idle: (Worker | null)[] = Array.from({ length: count }, () => null);
  const waiting: ((worker: Worker | null) => void)[] = [];
  const take = async () => {
    const free = idle.pop();
    return free === undefined ? new Promise<Worker | null>((got) => waiting.push(got)) : free;
  };
  const give = (worker: Worker | null) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    read: async (claimed, archive) => {
      const worker = (await take()) ?? start(path);
      const read = await ask(worker, { claimed, archive }, mostMs);
      if (typeof read !== 'string') {
        give(worker);
        return read;
      }
      // Whatever it was, nobody asks that thread again.
      await worker.terminate();
      give(null);
      return { kind: 'refused', finding: notRead(claimed, read) };
    },
    close: () => {
      for (const worker of idle.splice(0)) worker?.terminate();
    },
  };
}

function start(path: string): Worker {
  const worker = new Worker(path, { env: {}, execArgv: [], resourceLimits: LIMITS });
  // A thread that ends while nobody asks it must not end this process.
  return worker.on('error', () => {});
}

/** The thread's answer, or why there is none. */
function ask(worker: Worker, order: ClaimOrder, mostMs: number): Promise<ClaimRead | string> {
  return new Promise((done) => {
    const settle = (outcome: ClaimRead | string) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', failed).off('exit', ended);
      done(outcome);
    };
    const failed = ({ name, message }: Error) => settle(`it failed (${name}: ${message})`);
    const ended = () => settle('it ended');
    const timer = setTimeout(() => settle(`it took more than ${mostMs / 1000} s`), mostMs);
    worker.on('message', settle).on('error', failed).on('exit', ended);
    worker.postMessage(order);
  });
}

function notRead({ artifact }: Claimed, why: string) {
  return finding(
    'audit-not-fetched',
    `The audit ${quoted(artifact)} does not count: when it was computed again, ${why}.`,
  );
}
