import { BadInput } from '../bad-input.ts';
import { nearestNames } from '../nearest.ts';
import { TOOL } from '../tool.ts';
import { HELP } from './help.ts';
import { type CommandIo, EXIT } from './io.ts';
import { machine } from './machine.ts';
import { model } from './model.ts';
import { place } from './place.ts';
import { policy } from './policy.ts';
import { recompute } from './recompute.ts';
import { run } from './run.ts';
import { whatif } from './whatif.ts';

type Command = (argv: readonly string[], io: CommandIo) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['run', run],
  ['place', place],
  ['policy', policy],
  ['recompute', recompute],
  ['machine', machine],
  ['model', model],
  ['whatif', whatif],
]);

/** The command line from its arguments to its exit code. */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.stderr(`carbon-audit: ${error.message}\n`);
    return EXIT.badInput;
  }
}

async function dispatch(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = argv;
  const dashes = argv.indexOf('--');
  const own = dashes === -1 ? argv : argv.slice(0, dashes);
  if (own.includes('--help') || own.includes('-h') || name === 'help') {
    io.stdout(HELP);
    return EXIT.ok;
  }
  if (name === '--version') {
    io.stdout(`${TOOL.version}\n`);
    return EXIT.ok;
  }
  const command = COMMANDS.get(name ?? '');
  if (command === undefined) throw unknownCommand(name);
  return command(rest, io);
}

function unknownCommand(name: string | undefined): BadInput {
  if (name === undefined) return new BadInput('no command given; see `carbon-audit --help`');
  const [near] = nearestNames(name, [...COMMANDS.keys()], 1);
  const hint = near === undefined ? 'see `carbon-audit --help`' : `did you mean \`${near}\`?`;
  return new BadInput(`unknown command ${JSON.stringify(name)}; ${hint}`);
}
