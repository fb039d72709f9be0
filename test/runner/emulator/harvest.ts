/** What a stage leaves for those after it: env files first read, then applied to the job. */

import { type EnvFiles, readEntries, readPaths, readSummary } from './env-files.ts';
import { annotate, type Draft } from './interpreter.ts';
import type { StepResult } from './job.ts';
import { mask } from './masks.ts';
import type { PlannedStage, Session } from './session.ts';

async function collect(
  session: Session,
  draft: Draft,
  name: string,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read();
  } catch (error) {
    draft.failed = true;
    const message = `Unable to process file command '${name}' successfully.`;
    annotate(session, draft, 'error', message);
    annotate(session, draft, 'error', (error as Error).message);
  }
}

/** Reads the env files into the draft, after success and failure alike. */
export async function collectFiles(session: Session, files: EnvFiles, draft: Draft): Promise<void> {
  await collect(session, draft, 'path', async () => {
    draft.path.push(...(await readPaths(files.GITHUB_PATH)));
  });
  await collect(session, draft, 'env', async () => {
    for (const [name, value] of await readEntries(files.GITHUB_ENV)) {
      if (name.toUpperCase() === 'NODE_OPTIONS')
        annotate(
          session,
          draft,
          'error',
          `Can't store ${name} output parameter using '$GITHUB_ENV' command.`,
        );
      else draft.env[name] = value;
    }
  });
  await collect(session, draft, 'output', async () => {
    Object.assign(draft.outputs, Object.fromEntries(await readEntries(files.GITHUB_OUTPUT)));
  });
  await collect(session, draft, 'state', async () => {
    Object.assign(draft.state, Object.fromEntries(await readEntries(files.GITHUB_STATE)));
  });
  const { text, error } = await readSummary(files.GITHUB_STEP_SUMMARY);
  if (error !== undefined) annotate(session, draft, 'error', error);
  draft.summary = mask(session.masks, text);
}

/** Carries a draft over into the job. Outputs count for a main with an id only. */
export function applyDraft(
  session: Session,
  planned: PlannedStage,
  draft: Draft,
  outcome: StepResult,
  conclusion: StepResult,
): void {
  for (const [name, value] of Object.entries(draft.env)) session.env.set(name, value);
  for (const [name, value] of Object.entries(draft.state)) planned.state.set(name, value);
  for (const folder of draft.path) {
    const known = session.path.indexOf(folder);
    if (known >= 0) session.path.splice(known, 1);
    session.path.push(folder);
  }
  const { id } = planned.step;
  if (planned.stage === 'main' && !planned.within && id !== undefined && !id.startsWith('__'))
    session.steps.set(id, { outputs: draft.outputs, outcome, conclusion });
}
