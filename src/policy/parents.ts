import type { Reference } from './reference.ts';
import { writtenAs } from './reference.ts';

/** How many levels of parents a policy may have, and how many documents it may be made of in all. */
export const MOST_LEVELS = 3;
export const MOST_DOCUMENTS = 8;

/** A parent outside the program, as it was found: its bytes, or why there are none. */
export type Parent = Readonly<{
  /** Its reference, as seen from the policy that everything begins with. */
  reference: string;
  /** The commit that it was read at; `null`: beside the policy, at the policy's own. */
  commit: string | null;
  bytes: Uint8Array | null;
  /** Why it could not be read; `null` where it could. */
  why: string | null;
  /** There is no such file, and who names it can put that right: files that are, and are near. */
  missing?: Readonly<{ near: readonly string[] }>;
}>;

/** Reads a parent; never one that comes with the program. */
export type ReadParent = (
  reference: Exclude<Reference, { kind: 'preset' }>,
) => Promise<Omit<Parent, 'reference'>>;

/** Where a document stands, so that what it names beside itself can be found. */
export type Standing =
  | Readonly<{ kind: 'file'; path: string }>
  | Readonly<{ kind: 'remote'; owner: string; repo: string; path: string; ref: string }>
  | Readonly<{ kind: 'preset' }>;

/** A reference as seen from the policy that everything begins with. */
export function seenFrom(standing: Standing, reference: Reference): Reference {
  if (reference.kind !== 'file' || standing.kind === 'preset') return reference;
  const folder = standing.path.split('/').slice(0, -1);
  const path = joined([...folder, ...reference.path.split('/')]);
  return standing.kind === 'file' ? { kind: 'file', path } : { ...standing, path };
}

export function keyOf(reference: Reference): string {
  return writtenAs(reference);
}

/** Without `.` and, as far as there is a folder to leave, without `..`. */
function joined(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part === '.' || (part === '' && index > 0)) continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(part);
  }
  return kept.join('/');
}
