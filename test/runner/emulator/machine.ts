/** The folders of an emulated runner, laid out as GitHub lays them out. */

import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { JsonValue } from './expressions.ts';
import type { MachineOptions } from './job.ts';
import { findNode } from './node.ts';
import type { JobPaths } from './result.ts';
import type { ActionReference } from './session.ts';

export interface Machine {
  readonly paths: JobPaths;
  /** The Node that runs the actions. */
  readonly node: string;
}

/** A hard link, because a symbolic one would lead `process.execPath` back to the original. */
async function placeNode(root: string, node: string): Promise<string> {
  const target = join(root, 'externals', 'node24', 'bin', 'node');
  await mkdir(dirname(target), { recursive: true });
  await link(node, target).catch(() => copyFile(node, target));
  return target;
}

async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Sets up the runner's folder and the job's parts in it. */
export async function prepareMachine(
  repository: string,
  event: JsonValue,
  options: MachineOptions = {},
): Promise<Machine> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  const name = repository.split('/').at(-1) ?? repository;
  const work = join(root, '_work');
  const temp = join(work, '_temp');
  const paths: JobPaths = {
    root,
    work: join(work, name),
    workspace: join(work, name, name),
    temp,
    tools: join(work, '_tool'),
    eventFile: join(temp, '_github_workflow', 'event.json'),
  };
  for (const folder of [paths.workspace, temp, paths.tools, dirname(paths.eventFile)])
    await mkdir(folder, { recursive: true });
  await writeFile(paths.eventFile, JSON.stringify(event, null, 2));
  if (options.setupInfo !== undefined) {
    const { setupInfo } = options;
    const content = typeof setupInfo === 'string' ? setupInfo : JSON.stringify(setupInfo);
    await writeFile(join(root, '.setup_info'), content);
  }
  await writeTree(paths.workspace, options.files ?? {});
  const node = findNode();
  return { paths, node: options.externals ? await placeNode(root, node) : node };
}

/**
 * Where an action lies: `_work/_actions/<owner>/<name>/<ref>`, a link to the real folder, so that
 * command lines look as on GitHub while modules are found where they are.
 */
export async function placeAction(
  paths: JobPaths,
  folder: string,
  reference: ActionReference | undefined,
): Promise<string> {
  if (!reference) return folder;
  const target = join(paths.root, '_work', '_actions', reference.repository, reference.ref);
  await mkdir(dirname(target), { recursive: true });
  await symlink(folder, target).catch((error: NodeJS.ErrnoException) => {
    // A second step with the same action finds it in place.
    if (error.code !== 'EEXIST') throw error;
  });
  return target;
}

/** Files the job left in RUNNER_TEMP, without the runner's own. */
export async function leftInTemp(paths: JobPaths): Promise<string[]> {
  const entries = await readdir(paths.temp, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(paths.temp, join(entry.parentPath, entry.name)))
    .filter((name) => !/^_(runner_file_commands|github_workflow|scripts)\//.test(name))
    .sort();
}

/** Removes all. Retries, because a process killed a moment ago may still be writing. */
export async function removeMachine(paths: JobPaths): Promise<void> {
  await rm(paths.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
