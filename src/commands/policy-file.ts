import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { nearestNames, quoted } from '../nearest.ts';
import { readPlainFile } from '../plain-file.ts';
import { MOST_BYTES } from '../policy/decode.ts';
import type { ReadParent } from '../policy/parents.ts';
import { isCommit, parseReference, writtenAs } from '../policy/reference.ts';

/** @throws BadInput that says why the file cannot be read. */
export function readPolicyFile(path: string): Uint8Array {
  try {
    // One byte more than a policy may have is enough for it to be refused.
    return readPlainFile(path, MOST_BYTES + 1, 'followed');
  } catch (error) {
    throw new BadInput(`policy ${path}: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

/** Local copies of what lies in other repositories, by reference: `--parent owner/repo/p.yml@main=p.yml`. */
export type ParentCopies = ReadonlyMap<string, string>;

/** @throws BadInput for what is no reference with a file, or none to another repository. */
export function parentCopies(given: readonly string[] = []): ParentCopies {
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=');
      const parsed = parseReference(text.slice(0, Math.max(at, 0)));
      const file = text.slice(at + 1);
      if (at < 0 || file === '' || (parsed.ok && parsed.value.kind !== 'remote')) {
        throw new BadInput(
          `--parent cannot be ${quoted(text)}: give what the policy extends and a copy of it, for example \`owner/repo/policy.yml@main=policy.yml\``,
        );
      }
      if (!parsed.ok) throw new BadInput(`--parent cannot be ${quoted(text)}: ${parsed.expected}`);
      return [writtenAs(parsed.value), file] as const;
    }),
  );
}

/**
 * A copy that nothing asks for is of something misspelt.
 *
 * @param asked references of all that is extended
 * @throws BadInput
 */
export function requireUsed(copies: ParentCopies, asked: readonly string[]): void {
  const idle = [...copies.keys()].find((reference) => !asked.includes(reference));
  if (idle === undefined) return;
  const remote = [...new Set(asked.filter((reference) => reference.includes('@')))];
  const known = remote.length === 0 ? 'nothing of another repository' : remote.join(', ');
  throw new BadInput(`--parent gives a copy of ${idle}, which nothing extends: there is ${known}`);
}

/**
 * Reads what policies extend, where it lies below the working directory or is named from there, and
 * copies of what lies elsewhere.
 */
export function parentsBelow(cwd: string, copies: ParentCopies = new Map()): ReadParent {
  return async (reference) => {
    if (reference.kind === 'remote') {
      const name = writtenAs(reference);
      const copy = copies.get(name);
      if (copy === undefined) return { bytes: null, commit: null, why: offline(name) };
      const commit = isCommit(reference.ref) ? reference.ref : null;
      return { bytes: readPolicyFile(resolve(cwd, copy)), commit, why: null };
    }
    const path = resolve(cwd, reference.path);
    try {
      return { bytes: readPlainFile(path, MOST_BYTES + 1, 'followed'), commit: null, why: null };
    } catch (error) {
      const why = reason(error as NodeJS.ErrnoException);
      const nothing = { bytes: null, commit: null, why };
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return nothing;
      return { ...nothing, missing: { near: nearFiles(path) } };
    }
  };
}

/** Policies in the folder of a file that is not there, those with the nearest names. */
function nearFiles(path: string): string[] {
  const known = filesIn(dirname(path)).filter((name) => /\.ya?ml$/u.test(name));
  return nearestNames(basename(path), known).map((name) => `./${name}`);
}

/** Names in a folder; none where there is no such folder, or it may not be read. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function offline(name: string): string {
  return `the command line reads no other repository: give a copy of it by \`--parent ${name}=FILE\``;
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR' || error.code === 'EINVAL')
    return 'that is not a plain file; name the policy file';
  if (error.code === 'ENOTDIR') return 'that is a directory; name the policy file in it';
  if (error.code === 'EACCES') return 'no permission to read it';
  return error.message;
}
