/** Starting, stopping and clearing up: what the action and the command line share. */
export { RAPL_MEANS, type RaplMeans } from './ends.ts';
export { removeAudit } from './remove.ts';
export { type StartOptions, startAudit } from './start.ts';
export type { StartedAudit } from './started.ts';
export { type StoppedAudit, stopAudit } from './stop.ts';
