import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARTIFACT_FILES, readArtifactFile } from '../audit/artifact.ts';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { readEvidence } from '../evidence/read.ts';
import { visibly } from '../nearest.ts';
import { audit } from '../pipeline/audit.ts';
import { renderTerminal } from '../render/terminal.ts';
import { TOOL } from '../tool.ts';
import { auditDirectoryOf } from './audit-directory.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';

/**
 * `carbon-audit recompute DIR`: computes the report again from what lies beside it, and says whether
 * it is the same to the byte.
 */
export async function recompute(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, positionals } = parseOptions(argv, ['json']);
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) {
    throw new BadInput('recompute takes one directory, for example `carbon-audit recompute out`');
  }
  const path = auditDirectoryOf(resolve(io.cwd, directory));
  const inputs = await readEvidence(path);
  const report = audit(inputs);
  const text = serialise(report);
  const json = options.get('json');
  if (json !== undefined) writeFileSync(resolve(io.cwd, json), text);

  const kept = readArtifactFile(path, ARTIFACT_FILES.report);
  const isSame = kept === text;
  const outcome = isSame
    ? `✔ ${ARTIFACT_FILES.report} is what its evidence gives, to the byte`
    : `✖ ${missing(path)}${difference(kept, text, inputs.context.tool.version)}`;
  io.stderr(`carbon-audit: ${outcome}\n\n${renderTerminal(report)}`);
  return isSame ? EXIT.ok : EXIT.different;
}

/** What a recording says is most of a report, and one that is gone is read as an empty one. */
function missing(path: string): string {
  if (existsSync(join(path, ARTIFACT_FILES.recording))) return '';
  return `there is no ${ARTIFACT_FILES.recording} in ${path}, so that nothing of what was measured can be computed again; `;
}

function difference(kept: string | null, text: string, madeBy: string): string {
  if (kept === null) return `there is no ${ARTIFACT_FILES.report} to compare with`;
  const [a, b] = [kept.split('\n'), text.split('\n')];
  const index = a.findIndex((line, at) => line !== b[at]);
  const version =
    madeBy === TOOL.version ? '' : `; it was made by version ${madeBy}, this is ${TOOL.version}`;
  const [was, is] = apart((a[index] ?? '').trim(), (b[index] ?? '').trim());
  return `${ARTIFACT_FILES.report} is not what the evidence beside it gives: line ${index + 1} is kept as ${was}, computed as ${is}${version}`;
}

/** Two lines, cut so that what differs is seen. */
function apart(a: string, b: string): readonly [string, string] {
  const same = [...a].findIndex((character, at) => character !== [...b][at]);
  const from = Math.max(0, same - 20);
  const shown = (line: string) => `\`${visibly(line.slice(from, from + 80))}\``;
  return [shown(a), shown(b)];
}
