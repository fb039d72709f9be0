import { resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { nearestNames } from '../nearest.ts';
import { loadPolicy } from '../policy/load.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { readPolicyFile } from './policy-file.ts';

const SUBCOMMANDS = ['check'];

/** `carbon-audit policy check FILE`: says every mistake in a policy, or that there is none. */
export async function policy(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, []);
  const [subcommand, file, ...more] = positionals;
  if (subcommand === undefined || !SUBCOMMANDS.includes(subcommand)) {
    const [near] = nearestNames(subcommand ?? '', SUBCOMMANDS, 1);
    const hint = near === undefined ? '' : `; did you mean \`policy ${near}\`?`;
    throw new BadInput(`policy takes \`check FILE\`${hint}`);
  }
  if (file === undefined || more.length > 0) {
    throw new BadInput(
      'policy check takes one file, for example `carbon-audit policy check policy.yml`',
    );
  }
  const bytes = readPolicyFile(resolve(io.cwd, file));
  const read = await loadPolicy({ name: file, budget: null, enforcedAtLeast: null }, bytes);
  const count = read.budgets.length === 1 ? '1 budget' : `${read.budgets.length} budgets`;
  const canFail = read.budgets.some(({ enforcement }) => enforcement === 'enforce');
  const mildness = canFail ? '' : ', none of them enforced: nothing can fail';
  io.stdout(`${file}: a sound policy with ${count}${mildness}\n`);
  return EXIT.ok;
}
