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

/** Where a part of a composite action stands. */
interface Above {
  readonly label: string;
  readonly within: Composite;
}

function partsOf({ steps, folder }: Manifest, label: string, action: string): PlannedStep[] {
  const within: Composite = { action, folder, inputs: {} };
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
  const parts = undefined;
  const common = { step, index, label, manifest, reference, state, parts, within };
  const main: PlannedStage = {
    ...common,
    stage: 'main',
    name: nameOf(step, reference),
    condition: step.if ?? 'success()',
    entry: manifest?.main,
    parts: manifest?.steps && partsOf(manifest, label, own),
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
    manifest?.post === undefined
      ? undefined
      : {
          ...common,
          stage: 'post',
          name: `Post ${main.name}`,
          condition: manifest.postIf,
          entry: manifest.post,
        };
  return { pre, main, post };
}
