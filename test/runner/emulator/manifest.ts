/** Reads action.yml as far as the runner needs it. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Step } from './job.ts';

export interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly using: string;
  readonly pre: string | undefined;
  readonly preIf: string;
  /** Of a JavaScript action. */
  readonly main: string | undefined;
  /** Of a composite action. */
  readonly steps: readonly Step[] | undefined;
  readonly post: string | undefined;
  readonly postIf: string;
  /** Defaults by input name; `undefined` where the input has none. */
  readonly inputs: Readonly<Record<string, { readonly default: string | undefined }>>;
}

type Raw = Record<string, unknown>;

function record(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

/** The `steps:` of a composite action; `uses: ./` stands beside it, unlike on GitHub. */
function partsOf(steps: unknown, folder: string): Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.map((raw: unknown) => {
    const { uses, shell, 'working-directory': workingDirectory, ...rest } = record(raw);
    const step =
      uses === undefined
        ? { ...rest, shell: shell === 'sh' ? 'sh' : 'bash', workingDirectory }
        : { ...rest, uses: join(folder, String(uses)) };
    return step as unknown as Step;
  });
}

/**
 * Reads the manifest of a JavaScript or composite action.
 * @throws Error for Docker actions: they are not emulated
 */
export function readManifest(folder: string): Manifest {
  const path = ['action.yml', 'action.yaml']
    .map((name) => resolve(folder, name))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`no action.yml in ${folder}`);
  const raw = record(parse(readFileSync(path, 'utf8')));
  const runs = record(raw['runs']);
  const using = String(runs['using']);
  const isComposite = using === 'composite';
  if (!isComposite && !/^node\d+$/.test(using))
    throw new Error(`${path}: 'using: ${using}' is not emulated`);
  const main = text(runs['main']);
  if (!isComposite && main === undefined) throw new Error(`${path}: runs.main is missing`);
  const inputs = Object.entries(record(raw['inputs'])).map(
    ([name, input]) => [name, { default: text(record(input)['default']) }] as const,
  );
  return {
    folder: join(path, '..'),
    name: text(raw['name']) ?? folder,
    using,
    pre: text(runs['pre']),
    preIf: text(runs['pre-if']) ?? 'always()',
    main,
    steps: isComposite ? partsOf(runs['steps'], join(path, '..')) : undefined,
    post: text(runs['post']),
    postIf: text(runs['post-if']) ?? 'always()',
    inputs: Object.fromEntries(inputs),
  };
}
