import type { AuditReport } from '../audit/report.ts';
import type { RunReport } from '../audit/run-report.ts';
import { type Finding, finding } from '../finding.ts';
import type { GitHub } from '../github/client.ts';
import { upsertComment } from '../github/comments.ts';
import { explainFailure } from '../github/failure.ts';
import { readSections, roomBeside, writeSection, writeSections } from '../render/comment.ts';
import { type RunAbout, renderRunSection } from '../render/run-section.ts';
import { type About, renderSection } from '../render/section.ts';
import { isUnusual } from '../render/unusual.ts';
import type { CommentMode } from './inputs.ts';

/** Where a section goes and what it stands for. */
export type Telling = Readonly<{
  owner: string;
  repo: string;
  pullRequest: number;
  mode: CommentMode;
  /** `sectionKey` of the workflow. */
  key: string;
  /** Keys that this workflow's comment had before. */
  formerKeys: readonly string[];
  runId: number;
  attempt: number;
  /** 40 hexadecimal digits. */
  headSha: string;
  runUrl: string;
}>;

/** Tells a pull request of one job's audit, in its workflow's section of the one comment. */
export function tellOfAudit(
  github: GitHub,
  telling: Telling,
  report: AuditReport,
  about: About,
): Promise<Finding[]> {
  const write = (most: number) => renderSection(report, about, 'comment', most);
  return tell(github, telling, report, write, isDue(telling.mode, report));
}

/** Tells a pull request of a whole run, in its workflow's section of the one comment. */
export function tellOfRun(
  github: GitHub,
  telling: Telling,
  report: RunReport,
  about: RunAbout,
): Promise<Finding[]> {
  const write = (most: number) => renderRunSection(report, about, 'comment', most);
  const due = isDue(telling.mode, report) || (telling.mode === 'on-change' && isUnusual(report));
  return tell(github, telling, report, write, due);
}

async function tell(
  github: GitHub,
  telling: Telling,
  { tool, verdict }: Pick<AuditReport, 'tool' | 'verdict'>,
  write: (most: number) => string,
  mayStart: boolean,
): Promise<Finding[]> {
  const { owner, repo, pullRequest, key, formerKeys, runId, attempt, headSha, runUrl } = telling;
  const about = { key, run: runId, attempt, head: headSha, verdict, tool, runUrl };
  const outcome = await upsertComment(github, {
    owner,
    repo,
    issue: pullRequest,
    section: {
      ...{ key, formerKeys, run: runId, attempt, mayStart },
      write: (room) => writeSection(about, room, write),
    },
    format: { read: readSections, write: writeSections, roomBeside },
  });
  // Where no comment was due, none that could not be brought up to date is missed.
  if (outcome.kind !== 'failed' || !mayStart) return [];
  const why = explainFailure(outcome.failure, 'pull-requests: write');
  return [notTold(why)];
}

/** A section that stands is always kept up to date; whether to start one is the mode's to say. */
function isDue(
  mode: CommentMode,
  { verdict, policies }: Pick<AuditReport, 'verdict' | 'policies'>,
): boolean {
  if (mode === 'never') return false;
  if (mode === 'always' || verdict !== 'pass') return true;
  return mode === 'on-change' && policies.some(({ source }) => source.role === 'proposed');
}

/** That nobody was told, and why. */
export function notTold(why: string): Finding {
  return finding(
    'comment-not-written',
    `The pull request was not told: ${why}. The job summary has the report.`,
  );
}
