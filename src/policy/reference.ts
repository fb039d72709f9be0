import { nearestNames, quoted } from '../nearest.ts';
import type { Parsed } from '../units.ts';

/** The policies that come with the program, by what stands after `carbon-audit:`. */
export const PRESETS = ['observe', 'small-team', 'ml-training', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** What `extends` names. */
export type Reference =
  | Readonly<{ kind: 'preset'; preset: Preset }>
  /** From the folder of the file that names it. */
  | Readonly<{ kind: 'file'; path: string }>
  | Readonly<{ kind: 'remote'; owner: string; repo: string; path: string; ref: string }>;

export const PRESET_PREFIX = 'carbon-audit:';
const COMMIT = /^[0-9a-f]{40}$/;

/** Whether a ref is a whole commit: only that cannot be made to mean something else later. */
export function isCommit(ref: string): boolean {
  return COMMIT.test(ref);
}

/** A reference as people write it: `./base.yml`, `carbon-audit:strict`, `owner/repo/file.yml@main`. */
export function parseReference(text: string): Parsed<Reference> {
  if (text.startsWith(PRESET_PREFIX)) return preset(text.slice(PRESET_PREFIX.length));
  if (/:\/\//.test(text)) return refuse('give no URL but `owner/repo/file.yml@` and a commit');
  if (text.startsWith('/')) {
    return refuse('give a path from where this file lies, for example `./base.yml`');
  }
  if (/^\.{1,2}\//.test(text)) return { ok: true, value: { kind: 'file', path: text } };
  return remote(text);
}

function preset(name: string): Parsed<Reference> {
  const found = PRESETS.find((one) => one === name);
  if (found !== undefined) return { ok: true, value: { kind: 'preset', preset: found } };
  const [near] = nearestNames(name, PRESETS, 1);
  const known = PRESETS.map((one) => `\`${PRESET_PREFIX}${one}\``).join(', ');
  return refuse(
    near === undefined
      ? `no policy called ${quoted(name)} comes with the program: there are ${known}`
      : `no policy called ${quoted(name)} comes with the program; did you mean \`${PRESET_PREFIX}${near}\`?`,
  );
}

function remote(text: string): Parsed<Reference> {
  const at = text.lastIndexOf('@');
  const [owner = '', repo = '', ...parts] = text.slice(0, Math.max(at, 0)).split('/');
  const ref = text.slice(at + 1);
  const path = parts.join('/');
  if (at < 0 || path === '') {
    return refuse(
      'give `./file.yml`, `carbon-audit:small-team` or `owner/repo/file.yml@` and a commit of 40 digits',
    );
  }
  if (
    ![owner, repo].every((name) => /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/.test(name)) ||
    !isInside(path)
  ) {
    return refuse(
      'give owner, repository and a path in it, for example `owner/repo/policy.yml@main`',
    );
  }
  if (/^[0-9a-f]{7,39}$/.test(ref)) {
    return refuse(
      `a commit has 40 digits, and ${quoted(ref)} has ${ref.length}: give all of them; a branch of this name cannot be told from one`,
    );
  }
  if (!isCommit(ref) && !isBranch(ref)) {
    return refuse('after `@` give a commit of 40 digits or the name of a branch');
  }
  return { ok: true, value: { kind: 'remote', owner, repo, path, ref } };
}

function isInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** As git has it, as far as that keeps a name from meaning anything but a branch. */
function isBranch(ref: string): boolean {
  return /^(?![./-])[A-Za-z0-9._/-]{1,200}$/.test(ref) && !/\.\.|\/\/|\/$|\.lock$/.test(ref);
}

/** The reference as it is written, which tells it from every other. */
export function writtenAs(reference: Reference): string {
  switch (reference.kind) {
    case 'preset':
      return `${PRESET_PREFIX}${reference.preset}`;
    case 'file':
      return reference.path;
    case 'remote': {
      const { owner, repo, path, ref } = reference;
      return `${owner}/${repo}/${path}@${ref}`;
    }
  }
}

function refuse(expected: string): Parsed<never> {
  return { ok: false, expected };
}
