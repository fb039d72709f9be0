import { resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { readPlainFile } from '../plain-file.ts';
import { MOST_BYTES } from '../policy/decode.ts';
import type { ReadParent } from '../policy/parents.ts';

/** @throws BadInput that says why the file cannot be read. */
export function readPolicyFile(path: string): Uint8Array {
  try {
    // One byte more than a policy may have is enough for it to be refused.
    return readPlainFile(path, MOST_BYTES + 1, 'followed');
  } catch (error) {
    throw new BadInput(`policy ${path}: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

/** Reads what policies extend, where it lies below the working directory or is named from there. */
export function parentsBelow(cwd: string): ReadParent {
  return async (reference) => {
    if (reference.kind === 'remote') return { bytes: null, commit: null, why: OFFLINE };
    try {
      const bytes = readPlainFile(resolve(cwd, reference.path), MOST_BYTES + 1, 'followed');
      return { bytes, commit: null, why: null };
    } catch (error) {
      return { bytes: null, commit: null, why: reason(error as NodeJS.ErrnoException) };
    }
  };
}

const OFFLINE = 'the command line reads no other repository: name a local copy';

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR' || error.code === 'EINVAL')
    return 'that is not a plain file; name the policy file';
  if (error.code === 'ENOTDIR') return 'that is a directory; name the policy file in it';
  if (error.code === 'EACCES') return 'no permission to read it';
  return error.message;
}
