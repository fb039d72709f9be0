/** Turns steps into stages: which entries there are, under which names and conditions. */

import { basename, resolve } from 'node:path';
import type { Step } from './job.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { ActionReference, Composite, PlannedStage, PlannedStep } from './session.ts';

function nameOf(step: Step, reference: ActionReference | undefined): string {
  if (step.name !== undefined) return step.name;
  if ('run' in step) return `Run ${step.run.trim().split('\n')[0] ?? ''}`;
  return `Run ${reference ? `${reference.repository}@${reference.ref}` : './'}`;
}

/** Owner, name and ref of an action; none for a local one. */
function referenceOf(step: Step): ActionReference | undefined {
  if ('run' in step || step.local) return undefined;
  const [repository = '', ref = 'v1'] = (
    step.as ?? `octo-org/${basename(resolve(step.uses))}`
  ).split('@');
  return { repository, ref };
}

/** Name of the step in GITHUB_ACTION, as the server makes it up. */
export function actionName(
  step: Step,
  index: number,
  reference: ActionReference | undefined,
): string {
  if (step.id !== undefined) return step.id;
  if ('run' in step) return index === 0 ? '__run' : `__run_${index + 1}`;
  return reference ? `__${reference.repository.replace('/', '_')}` : '__self';
}

/** Where a part of a composite action stands. */
interface Above {
  readonly label: string;
  readonly within: Composite;
}

function partsOf(
  { steps, folder }: Manifest,
  label: string,
  composite: Omit<Composite, 'folder' | 'inputs'>,
): PlannedStep[] {
  const within: Composite = { ...composite, folder, inputs: {} };
  return (steps ?? []).map((step, index) => planStep(step, index, { label, within }));
}

/** Plans a step; the stages of an action share one state. */
export function planStep(step: Step, index: number, above?: Above): PlannedStep {
  const manifest = 'uses' in step ? readManifest(resolve(step.uses)) : undefined;
  const own = step.id ?? step.name ?? `#${index}`;
  const label = above ? `${above.label}/${own}` : own;
  const reference = referenceOf(step);
  const within = above?.within;
  const state = new Map<string, string>();
  const posts: PlannedStage[] = [];
  const composite = { action: actionName(step, index, reference), reference, posts };
  const parts = manifest?.steps && partsOf(manifest, label, composite);
  const common = { step, index, label, manifest, reference, state, parts, within };
  const main: PlannedStage = {
    ...common,
    stage: 'main',
    name: nameOf(step, reference),
    condition: step.if ?? 'success()',
    entry: manifest?.main,
  };
  const local = 'uses' in step && (step.local ?? false);
  const pre: PlannedStage | undefined =
    manifest?.pre === undefined || local
      ? undefined
      : {
          ...common,
          stage: 'pre',
          name: `Pre ${main.name}`,
          condition: manifest.preIf,
          entry: manifest.pre,
        };
  const post: PlannedStage | undefined =
    manifest?.post === undefined && !parts?.some((part) => part.post)
      ? undefined
      : {
          ...common,
          stage: 'post',
          name: `Post ${main.name}`,
          condition: manifest?.postIf ?? 'always()',
          entry: manifest?.post,
        };
  return { pre, main, post };
}
