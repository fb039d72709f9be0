/** The runner's own process, and the processes it starts, seen from the test. */

import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';

/** A process that the worker has started: as much of a ChildProcess as the emulator needs. */
export interface WorkerChild extends EventEmitter {
  pid: number | undefined;
  exitCode: number | null;
  signalCode: NodeJS.Signals | null;
  readonly stdout: EventEmitter;
  readonly stderr: EventEmitter;
  kill(signal: NodeJS.Signals): void;
  /** Closes our ends of its streams, whoever holds the others. */
  letGo(): void;
}

export interface Worker {
  readonly pid: number | undefined;
  start(command: {
    readonly file: string;
    readonly args: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  }): WorkerChild;
  close(): void;
}

interface Message {
  readonly id: number;
  readonly event: 'spawn' | 'data' | 'end' | 'error' | 'exit' | 'close';
  readonly stream?: 'stdout' | 'stderr';
  readonly text?: string;
  readonly pid?: number;
  readonly code?: number | null;
  readonly signal?: NodeJS.Signals | null;
  readonly message?: string;
}

function childOf(id: number, process: ChildProcess): WorkerChild {
  const emitter = new EventEmitter();
  return Object.assign(emitter, {
    pid: undefined,
    exitCode: null,
    signalCode: null,
    stdout: new EventEmitter(),
    stderr: new EventEmitter(),
    kill: (signal: NodeJS.Signals) => {
      process.send({ id, order: 'kill', signal });
    },
    letGo: () => {
      process.send({ id, order: 'let-go' });
    },
  });
}

function take(child: WorkerChild, message: Message): void {
  const { event, stream, text, pid, code, signal } = message;
  if (event === 'spawn') child.pid = pid;
  if (event === 'exit') Object.assign(child, { exitCode: code, signalCode: signal });
  if (event === 'data' || event === 'end') child[stream ?? 'stdout'].emit(event, text);
  else if (event === 'error') child.emit('error', new Error(message.message));
  else child.emit(event);
}

/** Starts the worker of a job. */
export function startWorker(): Worker {
  const script = join(import.meta.dirname, 'Runner.Worker.mjs');
  const process = fork(script, {
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const children = new Map<number, WorkerChild>();
  process.on('message', (message: Message) => {
    const child = children.get(message.id);
    if (child) take(child, message);
  });
  let last = 0;
  return {
    pid: process.pid,
    start: (command) => {
      last += 1;
      const child = childOf(last, process);
      children.set(last, child);
      process.send({ id: last, order: 'start', ...command });
      return child;
    },
    close: () => {
      if (process.connected) process.disconnect();
    },
  };
}
