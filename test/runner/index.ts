/** The emulated runner and the fake GitHub: all that tests need. See README.md. */

export { whenFinished, whenLogged, whenStarted } from './emulator/cancel.ts';
export type {
  ActionStep,
  CancelPlan,
  Job,
  JobContext,
  MachineOptions,
  Permissions,
  RunnerEvent,
  RunStep,
  Step,
} from './emulator/job.ts';
export { findNode } from './emulator/node.ts';
export { isRunning } from './emulator/orphans.ts';
export { type Annotation, type JobResult, type StageRecord, stageOf } from './emulator/result.ts';
export { pullRequest } from './github/events.ts';
export { type Fault, type FaultRule, faults } from './github/faults.ts';
export { artifactOf, type RepositorySeed, shaOf } from './github/seed.ts';
export type { Call } from './github/server.ts';
export { actionsBot, octocat, type User } from './github/state.ts';
export { unzip, zip } from './github/zip.ts';
export { type FakeGitHub, startGitHub } from './github.ts';
export { runJob } from './runner.ts';
