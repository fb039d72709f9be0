/** Runs one process as the runner does: its lines, its end, and its end by force. */

import type { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import type { SentSignal } from './result.ts';
import type { Worker, WorkerChild } from './worker.ts';

/** The runner's patience in ms: after SIGINT, after SIGTERM, and for streams after the exit. */
const patience = { interrupt: 7_500, terminate: 2_500, streams: 5_000 };

export interface ProcessSpec {
  /** Whose child it is. */
  readonly worker: Worker;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onStart: (pid: number) => void;
  readonly onLine: (line: string) => void;
  /** Aborting begins the ladder SIGINT, SIGTERM, SIGKILL. */
  readonly stop: AbortSignal;
  readonly graceScale: number;
}

export interface ProcessEnd {
  readonly pid: number | undefined;
  /** As shells count: 128 and the signal's number for a process that was killed. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly wallMs: number;
  readonly streamsHeldOpen: boolean;
  readonly signals: readonly SentSignal[];
}

/** Hands on whole lines; a lone CR ends one too, as in a progress bar. */
function forwardLines(stream: EventEmitter, onLine: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
  });
}

/** SIGINT, SIGTERM, SIGKILL to the entry process only; its children get nothing. */
function climbLadder(child: WorkerChild, started: number, graceScale: number) {
  const signals: SentSignal[] = [];
  let timer: NodeJS.Timeout | undefined;
  const send = (signal: SentSignal['signal']) => {
    signals.push({ signal, atMs: performance.now() - started });
    child.kill(signal);
  };
  const begin = () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    send('SIGINT');
    timer = setTimeout(() => {
      send('SIGTERM');
      timer = setTimeout(() => send('SIGKILL'), patience.terminate * graceScale);
    }, patience.interrupt * graceScale);
  };
  return { begin, end: () => clearTimeout(timer), signals };
}

/** Runs a process to its end: exit and both streams closed, or exit and 5 s. Never rejects. */
export function runProcess(spec: ProcessSpec): Promise<ProcessEnd> {
  const started = performance.now();
  return new Promise((resolve) => {
    const { file, args, cwd, env } = spec;
    const child = spec.worker.start({ file, args, cwd, env });
    const ladder = climbLadder(child, started, spec.graceScale);
    let streamTimer: NodeJS.Timeout | undefined;
    const finish = (streamsHeldOpen: boolean) => {
      clearTimeout(streamTimer);
      ladder.end();
      spec.stop.removeEventListener('abort', ladder.begin);
      resolve({
        pid: child.pid,
        exitCode: child.signalCode ? 128 + constants.signals[child.signalCode] : child.exitCode,
        signal: child.signalCode,
        wallMs: performance.now() - started,
        streamsHeldOpen,
        signals: ladder.signals,
      });
    };
    forwardLines(child.stdout, spec.onLine);
    forwardLines(child.stderr, spec.onLine);
    child.on('spawn', () => spec.onStart(child.pid ?? 0));
    child.on('error', (error: Error) => {
      spec.onLine(`##[error]${error.message}`);
      if (child.pid === undefined) finish(false);
    });
    child.on('exit', () => {
      ladder.end();
      streamTimer = setTimeout(() => {
        child.letGo();
        finish(true);
      }, patience.streams * spec.graceScale);
    });
    // After the timer this comes again, from the destroyed streams; a promise resolves once.
    child.on('close', () => finish(false));
    if (spec.stop.aborted) ladder.begin();
    else spec.stop.addEventListener('abort', ladder.begin, { once: true });
  });
}
