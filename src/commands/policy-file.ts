import { BadInput } from '../bad-input.ts';
import { readPlainFile } from '../plain-file.ts';
import { MOST_BYTES } from '../policy/decode.ts';

/** @throws BadInput that says why the file cannot be read. */
export function readPolicyFile(path: string): Uint8Array {
  try {
    // One byte more than a policy may have is enough for it to be refused.
    return readPlainFile(path, MOST_BYTES + 1, 'followed');
  } catch (error) {
    throw new BadInput(`policy ${path}: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR' || error.code === 'EINVAL')
    return 'that is not a plain file; name the policy file';
  if (error.code === 'ENOTDIR') return 'that is a directory; name the policy file in it';
  if (error.code === 'EACCES') return 'no permission to read it';
  return error.message;
}
