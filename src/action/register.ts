import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile, writePlainFile } from '../plain-file.ts';
import { type AuditState, decodeState, encodeState } from './state.ts';

/**
 * The audits of this job, in a directory of the runner's temporary folder: `mode: finish` runs as
 * another step and is not handed the state of the one that began. The job can write here, so what
 * post must rely on is never read from it.
 */
const DIRECTORY = 'carbon-audit-register';

/** A state is far smaller. */
const MAX_BYTES = 1024 * 1024;

/** @returns which audit of the job the next one is, from 1 on. */
export function nextNumber(temp: string): number {
  return (numbersIn(join(temp, DIRECTORY)).at(-1) ?? 0) + 1;
}

/** Lets `mode: finish` find the audit. Where that cannot be written, only post can end it. */
export function register(state: AuditState): void {
  if (state.job.temp === '') return;
  const directory = join(state.job.temp, DIRECTORY);
  const path = join(directory, `${state.number}.audit`);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(path, encodeState(state), { mode: 0o600, flag: 'wx' });
  } catch {
    // A later `finish` says that it found no audit.
  }
}

/** The audit of this job that began last and has not been finished; `null`: there is none. */
export function lastUnfinished(temp: string): AuditState | null {
  const directory = join(temp, DIRECTORY);
  for (const number of numbersIn(directory).reverse()) {
    const state = decodeState(readText(join(directory, `${number}.audit`)));
    if (state !== null && finishedEvidence(state) === null) return state;
  }
  return null;
}

/** Notes that an audit was finished and where its evidence lies. Never throws. */
export function markFinished({ job, started }: AuditState, evidence: string): void {
  try {
    const directory = join(job.temp, DIRECTORY);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writePlainFile(join(directory, `${started.auditId}.finished`), evidence, 0o600);
  } catch {
    // Post then ends the audit as if there had been no `finish`.
  }
}

/** Where the evidence of a finished audit lies; `null`: it was not finished. */
export function finishedEvidence({ job, started }: AuditState): string | null {
  return readText(join(job.temp, DIRECTORY, `${started.auditId}.finished`)) || null;
}

function numbersIn(directory: string): number[] {
  try {
    return readdirSync(directory)
      .flatMap((name) => /^(\d{1,6})\.audit$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}

function readText(path: string): string {
  try {
    return readPlainFile(path, MAX_BYTES).toString('utf8');
  } catch {
    return '';
  }
}
