import { constants } from 'node:os';
import spawn from 'cross-spawn';
import type { CommandEnd } from '../audit/context.ts';

/** How a command went: it ran to an end, or could not be started at all. */
export type CommandOutcome =
  | Readonly<{ started: true; end: CommandEnd }>
  | Readonly<{ started: false; reason: 'not-found' | 'not-executable'; message: string }>;

/** Signals that end a program and that it may want to answer; the others cannot be caught. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/**
 * Runs a command with our own streams, untouched, and passes signals on to it. Ctrl-C reaches it from
 * the terminal already; a second one would make many programs give up their own clean end.
 */
export function runCommand(
  argv: readonly [string, ...string[]],
  options: Readonly<{ cwd: string; env: NodeJS.ProcessEnv; terminal: boolean }>,
): Promise<CommandOutcome> {
  const [file, ...args] = argv;
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit', cwd: options.cwd, env: options.env });
    const passOn = (signal: NodeJS.Signals) => {
      if (signal === 'SIGINT' && options.terminal) return;
      child.kill(signal);
    };
    for (const signal of PASSED_ON) process.on(signal, passOn);
    const settle = (outcome: CommandOutcome) => {
      for (const signal of PASSED_ON) process.off(signal, passOn);
      // Once the command is gone, a late signal must not cost the report.
      for (const signal of PASSED_ON) process.on(signal, () => {});
      resolve(outcome);
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? 'not-found' : 'not-executable';
      settle({ started: false, reason, message: describe(file, error) });
    });
    child.on('exit', (exitCode, signal) => settle({ started: true, end: { exitCode, signal } }));
  });
}

/** As shells have it: the code itself, or 128 and the signal's number. */
export function exitCodeOf(end: CommandEnd): number {
  if (end.exitCode !== null) return end.exitCode;
  const number = end.signal === null ? 0 : constants.signals[end.signal as NodeJS.Signals];
  return 128 + number;
}

function describe(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `command not found: ${file}`;
  if (error.code === 'EACCES') return `command is not executable: ${file}`;
  return `command could not be started: ${file}: ${error.message}`;
}
