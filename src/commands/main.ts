import { BadInput } from '../bad-input.ts';
import { nearestNames } from '../nearest.ts';
import { TOOL } from '../tool.ts';
import { COMMAND_NAMES, type CommandName, help, helpOf } from './help.ts';
import { type CommandIo, EXIT } from './io.ts';
import { run } from './run.ts';

type Command = (argv: readonly string[], io: CommandIo) => Promise<number>;

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
    const [asked, after] = name === 'help' ? rest : own;
    io.stdout(isCommand(asked) ? helpOf(asked, after) : help());
    return EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    io.stdout(`${TOOL.version}\n`);
    return EXIT.ok;
  }
  if (!isCommand(name)) throw unknownCommand(name);
  const command: Command = name === 'run' ? run : (await import('./others.ts'))[name];
  return command(rest, io);
}

function isCommand(name: string | undefined): name is CommandName {
  return COMMAND_NAMES.some((known) => known === name);
}

function unknownCommand(name: string | undefined): BadInput {
  if (name === undefined) return new BadInput('no command given; see `carbon-audit --help`');
  const [near] = nearestNames(name, COMMAND_NAMES, 1);
  const hint = near === undefined ? 'see `carbon-audit --help`' : `did you mean \`${near}\`?`;
  return new BadInput(`unknown command ${JSON.stringify(name)}; ${hint}`);
}
