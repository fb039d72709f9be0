import { resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { readHistory } from '../evidence/history.ts';
import { eachOnce } from '../history/history-of.ts';
import { pointLine } from '../history/parse-point.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';

/**
 * `carbon-audit history export [--trust] DIR…`: the audits that directories hold as points, one a line,
 * the oldest first. Without `--trust` only those are verified that a directory's own points vouch for;
 * with it all are, by the word of whoever runs it.
 */
export async function history(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = argv;
  if (name !== 'export') {
    throw new BadInput('history takes `export`, as in `history export --trust .carbon-audit`');
  }
  const { flags, positionals } = parseOptions(rest, [], ['trust']);
  if (positionals.length === 0) {
    throw new BadInput('history export needs a directory of audits, such as .carbon-audit');
  }
  const reads = positionals.map((directory) => ({
    directory,
    ...readHistory(resolve(io.cwd, directory)),
  }));
  const all = reads.flatMap(({ points }) => points);
  const offered = flags.has('trust') ? all.map((point) => ({ ...point, isVerified: true })) : all;
  const points = eachOnce(offered).most.sort(
    (a, b) => a.atMs - b.atMs || (a.auditId < b.auditId ? -1 : 1),
  );
  if (points.length === 0) throw new BadInput(`${positionals.join(', ')}: there are no audits`);
  io.stdout(points.map((point) => `${pointLine(point)}\n`).join(''));
  for (const { directory, cut } of reads) {
    for (const what of cut) io.stderr(`carbon-audit: ${directory} holds ${what}\n`);
  }
  const unreadable = reads.reduce((sum, one) => sum + one.unreadable + one.unreadableBelow, 0);
  const verified = points.filter(({ isVerified }) => isVerified).length;
  io.stderr(
    `carbon-audit: ${points.length} audits, ${verified} of them verified${unreadable === 0 ? '' : `; ${unreadable} more could not be read`}\n`,
  );
  return EXIT.ok;
}
