/** All that a stage needs before its process can start: inputs, environment, program. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostVariables, runnerVariables, scriptPath, serviceVariables } from './contexts.ts';
import type { EnvFiles } from './env-files.ts';
import { interpolate, type Scope } from './expressions.ts';
import { placeAction } from './machine.ts';
import { actionName } from './plan.ts';
import { type PlannedStage, type Session, scopeOf } from './session.ts';

/** Name of the step in GITHUB_ACTION, as the server makes it up; that of a part is below its action's. */
function fullActionName(planned: PlannedStage): string {
  const own = actionName(planned.step, planned.index, planned.reference);
  return planned.within ? `${planned.within.action}.${own}` : own;
}

/** The scope of a stage's expressions, as things stand now. */
export function stageScope(
  session: Session,
  planned: PlannedStage,
  stepEnv: Readonly<Record<string, string>> = {},
): Scope {
  const scope = scopeOf(session, fullActionName(planned), stepEnv);
  if (!planned.within) return scope;
  return { ...scope, contexts: { ...scope.contexts, inputs: planned.within.inputs } };
}

/** `with:` and defaults, evaluated now: in a post they see the job as it stands then. */
export function evaluateInputs(planned: PlannedStage, scope: Scope): Record<string, string> {
  const { step, manifest } = planned;
  if (!manifest || 'run' in step) return {};
  const given = Object.entries(step.with ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    interpolate(String(value), scope),
  ]);
  const inputs: Record<string, string> = Object.fromEntries(given);
  for (const [name, input] of Object.entries(manifest.inputs))
    inputs[name.toLowerCase()] ??= interpolate(input.default ?? '', scope);
  return inputs;
}

/** The runner's warning about inputs that action.yml does not know; it passes them on anyway. */
export function unknownInputs({ step, manifest }: PlannedStage): string | undefined {
  if (!manifest || 'run' in step) return undefined;
  const known = Object.keys(manifest.inputs);
  const lower = new Set(known.map((name) => name.toLowerCase()));
  const unknown = Object.keys(step.with ?? {}).filter((name) => !lower.has(name.toLowerCase()));
  return unknown.length === 0
    ? undefined
    : `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${known.join("', '")}']`;
}

/** The whole environment of the process; the runner's own variables win over the job's. */
export function environmentOf(
  session: Session,
  planned: PlannedStage,
  stepEnv: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  files: EnvFiles,
): Record<string, string> {
  const env: Record<string, string> = {
    ...hostVariables(session.facts),
    ...Object.fromEntries(session.env),
    ...stepEnv,
  };
  env['PATH'] = [...session.path.toReversed(), env['PATH']].join(':');
  for (const [name, value] of planned.state) env[`STATE_${name}`] = value;
  for (const [name, value] of Object.entries(inputs))
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  Object.assign(env, runnerVariables(session.facts, fullActionName(planned)), files);
  const reference = planned.reference ?? planned.within?.reference;
  if (reference) {
    env['GITHUB_ACTION_REPOSITORY'] = reference.repository;
    env['GITHUB_ACTION_REF'] = reference.ref;
  }
  if (planned.within) env['GITHUB_ACTION_PATH'] = planned.within.folder;
  if (planned.manifest) Object.assign(env, serviceVariables(session.facts));
  return env;
}

/** Program and arguments. A script is written to a file, as the runner does. */
export async function commandOf(session: Session, planned: PlannedStage, scope: Scope) {
  const { step } = planned;
  const { paths } = session.facts;
  const { workspace } = paths;
  if (!('run' in step)) {
    const folder = await placeAction(paths, planned.manifest?.folder ?? '', planned.reference);
    return { file: session.node, args: [join(folder, planned.entry ?? '')], cwd: workspace };
  }
  const script = scriptPath(session.facts);
  await writeFile(script, interpolate(step.run, scope));
  const cwd = step.workingDirectory ? join(workspace, step.workingDirectory) : workspace;
  if (step.shell === 'sh') return { file: 'sh', args: ['-e', script], cwd };
  const named = ['--noprofile', '--norc', '-eo', 'pipefail', script];
  return { file: 'bash', args: step.shell === 'bash' ? named : ['-e', script], cwd };
}
