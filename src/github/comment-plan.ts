/** What the last line of our comment says: whose it is, and of which run. */
export type CommentMarker = Readonly<{ key: string; run: number; attempt: number }>;

/** A comment of ours with our key. */
export type OwnComment = Readonly<{ id: number; body: string; marker: CommentMarker }>;

export type CommentPlan =
  | Readonly<{ kind: 'create' }>
  /** `remove`: duplicates of `id` that two writers left who did not see each other. */
  | Readonly<{
      kind: 'update' | 'unchanged' | 'newer-kept';
      id: number;
      remove: readonly number[];
    }>;

/** Below 0 where `a` is of an earlier run or attempt than `b`. */
export function compareRuns(a: CommentMarker, b: CommentMarker): number {
  return a.run - b.run || a.attempt - b.attempt;
}

/**
 * What is to be done so that the oldest of our comments holds the newest run's text, and is the only
 * one. Whoever has the newest run does all of it; everyone else leaves the newest alone, so writers
 * that race come to the same end in any order. `written` says that the text was written before: one of
 * the same run that stands there now is as good, and taking turns would help nobody.
 */
export function planComment(
  own: readonly OwnComment[],
  mine: CommentMarker,
  body: string,
  written: boolean,
): CommentPlan {
  const byAge = [...own].sort((a, b) => a.id - b.id);
  const [oldest] = byAge;
  if (oldest === undefined) return { kind: 'create' };
  const newest = byAge.reduce((a, b) => (compareRuns(b.marker, a.marker) > 0 ? b : a));
  const othersThan = (kept: OwnComment) =>
    byAge.filter(({ id }) => id !== kept.id).map(({ id }) => id);
  if (compareRuns(newest.marker, mine) > 0) {
    // A newest one that is not the oldest is about to be moved there by its writer.
    const remove = newest.id === oldest.id ? othersThan(newest) : [];
    return { kind: 'newer-kept', id: newest.id, remove };
  }
  const good = oldest.body === body || (written && compareRuns(oldest.marker, mine) === 0);
  const kind = good ? 'unchanged' : 'update';
  return { kind, id: oldest.id, remove: othersThan(oldest) };
}
