import type { GitHub } from './client.ts';
import {
  type Comment,
  type CommentPlace,
  createComment,
  deleteComment,
  readComment,
  readComments,
  updateComment,
} from './comment-calls.ts';
import { type CommentMarker, type OwnComment, planComment } from './comment-plan.ts';
import { type ApiFailure, unexpected } from './failure.ts';
import { type Identity, isSame, whoAmI } from './identity.ts';

export type { CommentMarker } from './comment-plan.ts';

export type CommentTarget = CommentPlace &
  Readonly<{
    /** The whole text; its last line is the marker that `parseMarker` reads. */
    body: string;
    parseMarker: (body: string) => CommentMarker | null;
    /** Whether to start a comment where there is none; one that stands is kept up to date anyway. */
    mayCreate: boolean;
  }>;

export type Upserted =
  | Readonly<{ kind: 'created' | 'updated' | 'unchanged' | 'newer-kept'; id: number }>
  /** There was none, and none was to be started. */
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

const MAX_WRITES = 3;
const RETRY_MS = 1000;

/**
 * Sees to it that an issue or pull request has one comment of ours with the body's key, and that it is
 * of the newest run. A comment is ours if the token's own identity wrote it and its marker has our key:
 * what anybody else wrote is left alone, whatever it says, and so is one that somebody has hidden. Of
 * several, as racing writers make them, the oldest stays and the others are deleted. What was written
 * is read again; if an earlier run has written over it, it is written once more, three times in all.
 * GitHub can't compare and write in one step, so a writer that stalls just before its write can still
 * win over a newer one: workflows that want more than this serialise by `concurrency`.
 */
export async function upsertComment(github: GitHub, target: CommentTarget): Promise<Upserted> {
  const mine = target.parseMarker(target.body);
  if (mine === null)
    return { kind: 'failed', failure: unexpected('the comment has no marker of ours') };
  const first = await readComments(github, target, 1);
  if (first.kind === 'failed') return first;
  const { comments, lastPage } = first.value;
  const { own, me } = await pickOwn(github, target, mine.key, comments, null);
  return converge(github, target, mine, { own, me, lastPage });
}

type State = Readonly<{ own: readonly OwnComment[]; me: Identity | null; lastPage: number }>;

async function converge(
  github: GitHub,
  target: CommentTarget,
  mine: CommentMarker,
  first: State,
): Promise<Upserted> {
  let { own, me } = first;
  let did: 'created' | 'updated' | null = null;
  let last: Upserted = { kind: 'none' };
  for (let tried = 0; tried < MAX_WRITES; tried += 1) {
    const plan = planComment(own, mine, target.body, did !== null);
    if (plan.kind === 'unchanged' || plan.kind === 'newer-kept') {
      await removeAll(github, target, plan.remove);
      return { kind: plan.kind === 'unchanged' ? (did ?? plan.kind) : plan.kind, id: plan.id };
    }
    if (plan.kind === 'create' && !target.mayCreate) return last;
    if (tried > 0) await github.pause(RETRY_MS);
    const wrote =
      plan.kind === 'create'
        ? await createComment(github, target, target.body)
        : await updateComment(github, target, plan.id, target.body);
    if (wrote.kind === 'failed' && !mayGoOn(plan.kind, wrote.failure))
      return last.kind === 'none' ? wrote : last;
    // Only the answer may be lost: if the new comment is found, we have created it.
    if (plan.kind === 'create') did ??= 'created';
    if (wrote.kind === 'ok') {
      did ??= 'updated';
      last = { kind: did, id: wrote.value.id };
      me ??= wrote.value.author;
      if (plan.kind === 'update') await removeAll(github, target, plan.remove);
    } else if (last.kind === 'none') {
      last = wrote;
    }
    const again =
      plan.kind === 'create'
        ? await readComments(github, target, first.lastPage)
        : await readComment(github, target, plan.id);
    // What was written stands, though it could not be checked.
    if (again.kind === 'failed') return last;
    ({ own, me } = await pickOwn(github, target, mine.key, again.value.comments, me));
    // A list may lag behind: what GitHub said it has taken is there, and need not be made again.
    const made = plan.kind === 'create' && wrote.kind === 'ok' ? wrote.value.id : null;
    if (made !== null && own.every(({ id }) => id !== made))
      own = [...own, { id: made, body: target.body, marker: mine }];
  }
  return last;
}

/** A new comment's answer may be lost on the way; one to be edited may have been deleted meanwhile. */
function mayGoOn(kind: 'create' | 'update', { kind: why }: ApiFailure): boolean {
  return kind === 'create' ? why === 'network' || why === 'server' : why === 'not-found';
}

async function pickOwn(
  github: GitHub,
  { parseMarker }: CommentTarget,
  key: string,
  comments: readonly Comment[],
  known: Identity | null,
): Promise<{ own: readonly OwnComment[]; me: Identity | null }> {
  const withKey = comments.flatMap(({ id, author, body, hidden }) => {
    const marker = hidden ? null : parseMarker(body);
    return marker?.key === key ? [{ id, author, body, marker }] : [];
  });
  // Mostly there is none at first: then nobody needs to know who we are.
  if (withKey.length === 0) return { own: [], me: known };
  const me = known ?? (await whoAmI(github));
  return { own: withKey.filter(({ author }) => isSame(author, me)), me };
}

/** Tidying up: what can't be deleted now will be found again by the next run. */
async function removeAll(
  github: GitHub,
  place: CommentPlace,
  ids: readonly number[],
): Promise<void> {
  for (const id of ids) await deleteComment(github, place, id);
}
