import type { AuditReport } from '../audit/report.ts';
import { codeSpan, prose } from './escape.ts';
import { type MarkerAbout, markerLine } from './marker.ts';
import { type About, renderSection } from './section.ts';

export { commentKey, type Marker, parseMarker } from './marker.ts';

export type CommentAbout = About & MarkerAbout & Readonly<{ runUrl: string }>;

/**
 * The comment on a pull request: the job's section, a footer, and as its last line the marker by
 * which it is found again. A section is below 20,000 UTF-16 units and the rest below 1,000, so that
 * the whole is far from the 65,536 that GitHub takes.
 *
 * @throws RangeError where key, run, attempt or commit are not in their own form.
 */
export function renderComment(report: AuditReport, about: CommentAbout): string {
  const marker = markerLine(about);
  return [renderSection(report, about), footer(report, about), marker].join('\n\n');
}

function footer({ tool }: AuditReport, about: CommentAbout): string {
  // Digits by now, all of them: `markerLine` has seen to it.
  const run = `run ${about.runId}, attempt ${about.attempt}`;
  const parts = [
    prose(`${tool.name} ${tool.version}`, 60),
    `updated for ${codeSpan(about.headSha.slice(0, 7))}`,
    isPlainAddress(about.runUrl) ? `[${run}](${about.runUrl})` : run,
    'this comment is edited in place',
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** Nothing that could end the link or lead elsewhere than it seems. */
function isPlainAddress(url: string): boolean {
  return url.length <= 300 && /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/.test(url);
}
