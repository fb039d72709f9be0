/** A part of a comment of ours: one workflow's own, of one of its runs. */
export type Section = Readonly<{
  key: string;
  run: number;
  attempt: number;
  /** All of it, to the byte. */
  text: string;
}>;

/** How sections stand in a comment; the words and markers are not this folder's. */
export type CommentFormat = Readonly<{
  /** `null`: the comment is none of ours. */
  read: (body: string) => readonly Section[] | null;
  write: (sections: readonly Section[]) => string;
  /** How many UTF-16 units a section may have beside the others. */
  roomBeside: (others: readonly Section[]) => number;
}>;

/** The section that is to be written. */
export type OwnSection = Readonly<{
  key: string;
  /** Keys that sections of this workflow had before; theirs are replaced. */
  formerKeys: readonly string[];
  run: number;
  attempt: number;
  write: (room: number) => Section;
  /** Whether to start a section where there is none; one that stands is kept up to date anyway. */
  mayStart: boolean;
}>;

/** A comment of ours. */
export type OwnComment = Readonly<{ id: number; body: string; sections: readonly Section[] }>;

export type CommentPlan =
  /** There is no section, and none is to be started. */
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'create'; body: string; sections: readonly Section[] }>
  | Readonly<{ kind: 'update'; id: number; body: string }>
  /** All is as it should be; `others` hold nothing that comment `id` has not, or has newer. */
  | Readonly<{ kind: 'stands'; id: number; isNewer: boolean; others: readonly OwnComment[] }>;

type Run = Pick<Section, 'run' | 'attempt'>;

/** Below 0 where `a` is of an earlier run or attempt than `b`. */
function compareRuns(a: Run, b: Run): number {
  return a.run - b.run || a.attempt - b.attempt;
}

/**
 * What is to be done so that the oldest of our comments holds the newest section of every workflow. A
 * writer makes nothing but its own section; all others go where they stood, to the byte, so writers
 * that race come to the same end in any order. `isWritten` says that the own section was written
 * before: one of the same run that stands there now is as good, and taking turns would help nobody.
 */
export function planComment(
  comments: readonly OwnComment[],
  own: OwnSection,
  format: CommentFormat,
  isWritten: boolean,
): CommentPlan {
  const byAge = [...comments].sort((a, b) => a.id - b.id);
  const [oldest, ...younger] = byAge;
  const all = newestOfEach(byAge.flatMap(({ sections }) => sections));
  const isOwn = ({ key }: Section) => key === own.key || own.formerKeys.includes(key);
  const standing = all.filter(isOwn).sort(compareRuns).at(-1);
  if (standing === undefined && !own.mayStart) return { kind: 'none' };
  const others = all.filter((section) => !isOwn(section));
  const order = standing === undefined ? 1 : compareRuns(own, standing);
  const keeps = standing !== undefined && (order < 0 || (order === 0 && isWritten));
  const mine = keeps ? standing : own.write(format.roomBeside(others));
  const sections = inPlace(all, isOwn, mine);
  const body = format.write(sections);
  if (oldest === undefined) return { kind: 'create', body, sections };
  const isGood = keeps ? isSame(oldest.sections, sections) : oldest.body === body;
  return isGood
    ? { kind: 'stands', id: oldest.id, isNewer: order < 0, others: younger }
    : { kind: 'update', id: oldest.id, body };
}

/** Whether a comment holds nothing that the sections do not hold as new or newer. */
export function isWithin(
  { sections: held }: OwnComment,
  sections: readonly Section[],
  { key: own, formerKeys }: Pick<OwnSection, 'key' | 'formerKeys'>,
): boolean {
  return held.every((one) => {
    const key = formerKeys.includes(one.key) ? own : one.key;
    return sections.some((kept) => kept.key === key && compareRuns(kept, one) >= 0);
  });
}

/** One section a key, the newest, each where its key stood first. */
function newestOfEach(sections: readonly Section[]): readonly Section[] {
  const byKey = new Map<string, Section>();
  for (const section of sections) {
    const known = byKey.get(section.key);
    if (known === undefined || compareRuns(known, section) < 0) byKey.set(section.key, section);
  }
  return [...byKey.values()];
}

function inPlace(
  all: readonly Section[],
  isOwn: (section: Section) => boolean,
  mine: Section,
): readonly Section[] {
  const at = all.findIndex(isOwn);
  if (at < 0) return [...all, mine];
  const others = (part: readonly Section[]) => part.filter((section) => !isOwn(section));
  return [...others(all.slice(0, at)), mine, ...others(all.slice(at))];
}

function isSame(a: readonly Section[], b: readonly Section[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]?.text);
}
