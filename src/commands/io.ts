import type { Surroundings } from '../place/surroundings.ts';

/** The outside world of a command, passed in by the entry. */
export type CommandIo = Readonly<{
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  env: NodeJS.ProcessEnv;
  /** Where signs of the machine's place are looked for. */
  surroundings: Surroundings;
  cwd: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether Ctrl-C reaches a command from the terminal by itself. */
  terminal: boolean;
  /** The bundle of the sampler. */
  samplerPath: string;
}>;

/** Exit codes of the command line; the measured command's own comes before them. */
export const EXIT = {
  ok: 0,
  different: 1,
  badInput: 2,
  budgetBroken: 3,
  /** No budget is broken, but the policy does not bear evidence so weak. */
  evidenceWeak: 4,
  /** What the policy extends cannot be read, and the policy does not bear that. */
  policyInPart: 5,
  notExecutable: 126,
  notFound: 127,
} as const;
