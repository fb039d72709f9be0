import { BadInput } from '../bad-input.ts';
import { nearestNames } from '../nearest.ts';
import type { CommandIo } from './io.ts';
import { policyCheck } from './policy-check.ts';
import { policyFreeze, policyInit, policyReplay } from './policy-history.ts';
import { policyShow } from './policy-show.ts';

type Subcommand = (argv: readonly string[], io: CommandIo) => Promise<number>;

const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map([
  ['check', policyCheck],
  ['show', policyShow],
  ['replay', policyReplay],
  ['freeze', policyFreeze],
  ['init', policyInit],
]);

/** `carbon-audit policy …`: what can be done with a policy by itself. */
export async function policy(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = argv;
  const subcommand = SUBCOMMANDS.get(name);
  if (subcommand !== undefined) return subcommand(rest, io);
  const names = [...SUBCOMMANDS.keys()];
  const [near] = nearestNames(name, names, 1);
  const hint = near === undefined ? '' : `; did you mean \`policy ${near}\`?`;
  throw new BadInput(
    `policy takes ${names.map((one) => `\`${one}\``).join(', ')}, as in \`policy check FILE\`${hint}`,
  );
}
