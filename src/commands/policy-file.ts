import { readFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';

/** @throws BadInput that says why the file cannot be read. */
export function readPolicyFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadInput(`policy ${path}: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'that is a directory; name the policy file in it';
  if (error.code === 'EACCES') return 'no permission to read it';
  return error.message;
}
