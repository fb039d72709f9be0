import { VERDICTS_WORST_FIRST } from '../policy/verdict.ts';
import { codeSpan, prose } from './escape.ts';
import { link } from './markdown.ts';
import {
  closingOf,
  LAST_LINE,
  type Mark,
  markLines,
  parseEarlier,
  parseOpening,
} from './marker.ts';
import { verdictSign } from './signs.ts';

export { earlierKey, sectionKey } from './marker.ts';

/** A section of a comment: whose it is, and its text from its first marker to its last, to the byte. */
export type Section = Pick<Mark, 'key' | 'run' | 'attempt'> & Readonly<{ text: string }>;

/** GitHub takes 65,536 characters; what counts is not documented, so there is some room left. */
const MOST_UNITS = 60_000;
/** More than this nobody reads. */
const MOST_OF_A_SECTION = 30_000;
/** The line above several sections, and the last line. */
const FRAME = 400;
const BETWEEN = '\n\n---\n\n';

/**
 * The sections of a comment of ours, in their order; `null`: it is none. Only the very last line tells,
 * and every marker counts only as a whole line in the very form in which it is written: foreign text
 * has no `<` left to forge one with. A comment of the version before sections is one section. Whose
 * comment it is must be asked of GitHub: anyone can write a marker.
 */
export function readSections(body: string): readonly Section[] | null {
  // GitHub's editor turns line ends into CRLF and may leave one at the end.
  const lines = body.replace(/\r?\n$/, '').split('\n');
  const last = bare(lines.at(-1) ?? '');
  if (last === LAST_LINE) return sectionsIn(lines);
  const earlier = parseEarlier(last);
  return earlier === null ? null : [wrapped(earlier, lines.slice(0, -1).join('\n').trim())];
}

function sectionsIn(lines: readonly string[]): readonly Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const mark = parseOpening(bare(lines[at] ?? ''));
    if (mark === null) continue;
    const length = lines.slice(at).findIndex((line) => bare(line) === closingOf(mark));
    // One without an end was cut by somebody: nobody can say what of it is its own.
    if (length < 0) continue;
    const { key, run, attempt } = mark;
    sections.push({ key, run, attempt, text: bare(lines.slice(at, at + length + 1).join('\n')) });
    at += length;
  }
  return sections;
}

function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n'));
}

function bare(line: string): string {
  return line.replace(/\r$/, '');
}

/**
 * A comment of these sections, the worst first; of equals each where it stood. Of several the first line
 * says what they came to.
 */
export function writeSections(sections: readonly Section[]): string {
  const sorted = WORST_FIRST.flatMap((verdict) =>
    sections.filter((section) => verdictOf(section) === verdict),
  );
  const head = sorted.length > 1 ? [overview(sorted)] : [];
  const texts = sorted.map(({ text }) => text).join(BETWEEN);
  return [...head, texts, LAST_LINE].join('\n\n');
}

/** Of what an earlier version wrote nobody knows what it came to. */
const WORST_FIRST = [...VERDICTS_WORST_FIRST, 'unknown'] as const;

function verdictOf({ text }: Section): Mark['verdict'] {
  return parseOpening(bare(firstLine(text)))?.verdict ?? 'unknown';
}

function overview(sections: readonly Section[]): string {
  const verdicts = sections.map(verdictOf);
  const counts = WORST_FIRST.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    if (count === 0) return [];
    return [
      verdict === 'unknown' ? `${count} of an earlier version` : told(verdictSign(verdict), count),
    ];
  });
  return `**${sections.length} carbon reports:** ${counts.join(', ')}`;
}

/** `❌ 2 fail` */
function told(sign: string, count: number): string {
  return sign.replace(' ', ` ${count} `);
}

/**
 * How many UTF-16 units a section may have beside the others: half of what they leave, so that there
 * is room for the next as well.
 */
export function roomBeside(others: readonly Section[]): number {
  const taken = others.reduce((sum, { text }) => sum + text.length + BETWEEN.length, FRAME);
  return Math.min(MOST_OF_A_SECTION, Math.max(0, Math.floor((MOST_UNITS - taken) / 2)));
}

export type SectionAbout = Mark &
  Readonly<{ tool: Readonly<{ name: string; version: string }>; runUrl: string }>;

/**
 * A section: its text, in as much of the room as its markers and footer leave.
 *
 * @throws RangeError where key, run, attempt or commit are not in their own form.
 */
export function writeSection(
  about: SectionAbout,
  room: number,
  text: (most: number) => string,
): Section {
  const [opening, closing] = markLines(about);
  const around = (inner: string) => [opening, inner, footer(about), closing].join('\n\n');
  const { key, run, attempt } = about;
  return { key, run, attempt, text: around(text(Math.max(0, room - around('').length))) };
}

/** A comment of the version before sections as a section. */
function wrapped(mark: Mark, text: string): Section {
  const [opening, closing] = markLines(mark);
  const { key, run, attempt } = mark;
  return { key, run, attempt, text: [opening, text, closing].join('\n\n') };
}

function footer({ tool, run, attempt, head, runUrl }: SectionAbout): string {
  // Digits by now, all of them: `markLines` has seen to it.
  const name = `run ${run}, attempt ${attempt}`;
  const parts = [
    prose(`${tool.name} ${tool.version}`, 60),
    `updated for ${codeSpan(head.slice(0, 7))}`,
    link(name, runUrl),
    'this comment is edited in place',
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
