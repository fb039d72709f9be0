/** Ready answers to the question when a job is cancelled. */

import type { RunnerEvent, Stage } from './job.ts';

/** As soon as the process of a stage runs. */
export function whenStarted(step: string, stage: Stage = 'main') {
  return (event: RunnerEvent): boolean =>
    event.type === 'stage-started' && event.step === step && event.stage === stage;
}

/** As soon as a step prints a line that holds the text. */
export function whenLogged(step: string, text: string) {
  return (event: RunnerEvent): boolean =>
    event.type === 'line' && event.step === step && event.line.includes(text);
}

/** Between two stages. */
export function whenFinished(step: string, stage: Stage = 'main') {
  return (event: RunnerEvent): boolean =>
    event.type === 'stage-finished' && event.record.step === step && event.record.stage === stage;
}
