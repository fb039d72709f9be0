import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARTIFACT_FILES, readArtifactFile } from '../audit/artifact.ts';
import { parseContext, parseIntensity } from '../audit/parse.ts';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { type AuditInputs, audit, type LoadedPolicy } from '../pipeline/audit.ts';
import { loadPolicy } from '../policy/load.ts';
import { renderTerminal } from '../render/terminal.ts';
import { TOOL } from '../tool.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { readPolicyFile } from './policy-file.ts';

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
  const inputs = await readInputs(path);
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

async function readInputs(directory: string): Promise<AuditInputs> {
  const contextText = requireFile(directory, ARTIFACT_FILES.context);
  const context = parseContext(contextText, ARTIFACT_FILES.context);
  const intensityText = requireFile(directory, ARTIFACT_FILES.intensity);
  const policies = await Promise.all(
    context.policies.map(async (source): Promise<LoadedPolicy> => {
      const bytes = source.file === null ? null : readPolicyFile(join(directory, source.file));
      return { source, bytes, policy: await loadPolicy(source, bytes) };
    }),
  );
  return {
    context,
    contextText,
    // A recording that is gone weakens the report, and the report says so.
    recordingText: readArtifactFile(directory, ARTIFACT_FILES.recording) ?? '',
    intensity: parseIntensity(intensityText, ARTIFACT_FILES.intensity),
    intensityText,
    policies,
  };
}

function requireFile(directory: string, name: string): string {
  const text = readArtifactFile(directory, name);
  if (text === null) {
    throw new BadInput(`${directory} holds no ${name}: it is not an audit's directory`);
  }
  return text;
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
