import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ARTIFACT_FILES, readArtifactFile } from '../audit/artifact.ts';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { readEvidence } from '../evidence/read.ts';
import { audit } from '../pipeline/audit.ts';
import { renderTerminal } from '../render/terminal.ts';
import { TOOL } from '../tool.ts';
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
  const path = resolve(io.cwd, directory);
  const inputs = await readEvidence(path);
  const report = audit(inputs);
  const text = serialise(report);
  const json = options.get('json');
  if (json !== undefined) writeFileSync(resolve(io.cwd, json), text);

  io.stderr(renderTerminal(report));
  const kept = readArtifactFile(path, ARTIFACT_FILES.report);
  if (kept === text) {
    io.stderr(`  Same      ${ARTIFACT_FILES.report} is what its evidence gives, to the byte.\n`);
    return EXIT.ok;
  }
  io.stderr(`  Differs   ${difference(kept, text, inputs.context.tool.version)}\n`);
  return EXIT.different;
}

function difference(kept: string | null, text: string, madeBy: string): string {
  if (kept === null) return `there is no ${ARTIFACT_FILES.report} to compare with.`;
  const [a, b] = [kept.split('\n'), text.split('\n')];
  const index = a.findIndex((line, at) => line !== b[at]);
  const version =
    madeBy === TOOL.version ? '' : ` It was made by version ${madeBy}, this is ${TOOL.version}.`;
  return `from line ${index + 1} of ${ARTIFACT_FILES.report} on: kept ${excerpt(a[index])}, computed ${excerpt(b[index])}.${version}`;
}

function excerpt(line: string | undefined): string {
  return JSON.stringify((line ?? '').trim().slice(0, 80));
}
