import type { Surroundings } from '../place/surroundings.ts';
import type { Runner } from './runner.ts';
import type { TrustedEnvironment } from './trust.ts';

/** The outside world of the action, passed in by its entries. */
export type World = Readonly<{
  runner: Runner;
  env: NodeJS.ProcessEnv;
  /** Where signs of the machine's place are looked for. */
  surroundings: Surroundings;
  /** What this process itself was started with, of what decides whom it trusts. */
  trusted: TrustedEnvironment;
  /** The bundle of the sampler. */
  samplerPath: string;
  /** The bundle that reads the audits of a run's jobs, for a gate. */
  claimsPath: string;
  /** The runner's own process, whose end ends the sampler; `null` where it cannot be seen. */
  runnerPid: number | null;
}>;
