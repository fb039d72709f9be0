import { join } from 'node:path';
import type { Send } from '../net/http.ts';
import { readPlainFile } from '../plain-file.ts';

/** What a process sees of the machine around it, passed in: the ladder's rungs look nowhere else. */
export type Surroundings = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** The program that runs this process, and its number. */
  execPath: string;
  pid: number;
  /** Below which the machine's files lie: `/`. */
  root: string;
  /** Loads what sends requests, without any proxy; only the metadata rung needs it. */
  send: () => Promise<Send>;
}>;

/** The surroundings of this process. */
export function surroundingsOf(env: Surroundings['env']): Surroundings {
  const { platform, execPath, pid } = process;
  const send = async () => (await import('../net/http.ts')).createSend();
  return { env, platform, execPath, pid, root: '/', send };
}

/** Whether it is a macOS runner that GitHub hosts: those stand in no cloud of the table. */
export function isHostedMac({ env, platform }: Surroundings): boolean {
  return platform === 'darwin' && env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}

/** The text of one of the machine's files; `null` as `textAt` has it. */
export function textOf(
  { root }: Surroundings,
  path: string,
  maxBytes: number,
  links?: 'refused' | 'followed',
): string | null {
  return textAt(join(root, path), maxBytes, links);
}

/** A file's text; `null`: it is not there, not ours to read, or no plain file. */
export function textAt(
  path: string,
  maxBytes: number,
  links: 'refused' | 'followed' = 'refused',
): string | null {
  try {
    return readPlainFile(path, maxBytes, links).toString('utf8');
  } catch {
    return null;
  }
}
