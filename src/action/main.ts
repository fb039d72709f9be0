import { BadInput } from '../bad-input.ts';
import { begin } from './begin.ts';
import { readInputs } from './inputs.ts';
import { saveNoState } from './state.ts';
import { maskTokens } from './tokens.ts';
import type { World } from './world.ts';

/** The main stage: begins an audit, with `mode: finish` ends the one that runs, or judges a run. */
export async function main(world: World): Promise<void> {
  const { runner } = world;
  saveNoState(runner);
  maskTokens(runner);
  try {
    const inputs = readInputs(runner.input);
    if (inputs.mode === 'audit') await begin(inputs, world);
    else if (inputs.mode === 'finish') await (await import('./finish.ts')).finish(world);
    else await (await import('./gate-job.ts')).gateJob(inputs, world);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    runner.fail(`carbon-audit: ${error.message}`);
  }
}
