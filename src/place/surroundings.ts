import { lstatSync, type Stats } from 'node:fs';
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

/** Where one of the machine's files lies. */
export function within({ root }: Surroundings, path: string): string {
  return join(root, path);
}

/** A file as it was found; `why` is the rest of a sentence about it. */
export type FileSeen =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'absent' }>
  /** It is there, and nothing that is to be read. */
  | Readonly<{ kind: 'refused'; why: string }>;

/** A file's text; one that is a link, a pipe or the like was put there by somebody, and is not opened. */
export function fileAt(
  path: string,
  maxBytes: number,
  links: 'refused' | 'followed' = 'refused',
): FileSeen {
  try {
    return { kind: 'text', text: readPlainFile(path, maxBytes, links).toString('utf8') };
  } catch {
    const why = whyRefused(path);
    return why === null ? { kind: 'absent' } : { kind: 'refused', why };
  }
}

/** What a path that could not be read is; `null`: nothing is there to be seen. */
function whyRefused(path: string): string | null {
  const stat = lstatOf(path);
  if (stat === null) return null;
  if (stat.isSymbolicLink()) return 'is a link, which is not followed';
  if (stat.isDirectory()) return 'is a directory';
  if (stat.isFIFO()) return 'is a pipe';
  return stat.isFile() ? 'may not be read' : 'is no plain file';
}

function lstatOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
