import type { Called, GitHub } from './client.ts';
import {
  type Comment,
  type CommentPlace,
  createComment,
  deleteComment,
  readComment,
  readComments,
  updateComment,
} from './comment-calls.ts';
import {
  type CommentFormat,
  isWithin,
  type OwnComment,
  type OwnSection,
  planComment,
} from './comment-plan.ts';
import type { ApiFailure } from './failure.ts';
import { type Identity, isSame, whoAmI } from './identity.ts';

export type { CommentFormat, OwnSection, Section } from './comment-plan.ts';

export type CommentTarget = CommentPlace & Readonly<{ section: OwnSection; format: CommentFormat }>;

export type Upserted =
  | Readonly<{ kind: 'created' | 'updated' | 'unchanged' | 'newer-kept'; id: number }>
  /** There was none, and none was to be started. */
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

const MAX_WRITES = 5;
/** Longer than a writer takes from its reading to its writing. */
const SETTLE_MS = 1500;

/**
 * Sees to it that an issue or pull request has one comment of ours, and in it one section of this
 * workflow's, of its newest run. A comment is ours if the token's own identity wrote it and it is in
 * our form: what anybody else wrote is left alone, whatever it says, and so is one that somebody has
 * hidden. Of several, as racing writers make them, the oldest gets all sections and the others go.
 *
 * GitHub can't compare and write in one step: whoever has read before us and writes after us writes
 * over us. So what was written is read again once such a writer must be done, and written once more
 * if it is gone, five times in all. Only a writer that stalls longer between its two calls can still
 * win over a newer one; the next run of the loser puts that right, and workflows that want more than
 * this serialise by `concurrency`.
 */
export async function upsertComment(github: GitHub, target: CommentTarget): Promise<Upserted> {
  const { section, format } = target;
  let did: 'created' | 'updated' | null = null;
  let last: Upserted = { kind: 'none' };
  let me: Identity | null = null;
  let seen = await look(github, target, me, 1);
  for (let tried = 0; tried < MAX_WRITES; tried += 1) {
    // What was written stands, though it could not be checked.
    if (seen.kind === 'failed') return last.kind === 'none' ? seen : last;
    me = seen.value.me;
    const { comments, lastPage } = seen.value;
    const plan = planComment(comments, section, format, did !== null);
    if (plan.kind === 'none') return last;
    if (plan.kind === 'stands') {
      await removeAll(github, target, me, comments, plan);
      return { kind: plan.isNewer ? 'newer-kept' : (did ?? 'unchanged'), id: plan.id };
    }
    const wrote =
      plan.kind === 'create'
        ? await createComment(github, target, plan.body)
        : await updateComment(github, target, plan.id, plan.body);
    if (wrote.kind === 'failed' && !mayGoOn(plan.kind, wrote.failure))
      return last.kind === 'none' ? wrote : last;
    // Only the answer may be lost: if the new comment is found, we have created it.
    if (plan.kind === 'create') did ??= 'created';
    if (wrote.kind === 'ok') {
      did ??= 'updated';
      last = { kind: did, id: wrote.value.id };
      me ??= wrote.value.author;
    } else if (last.kind === 'none') {
      last = wrote;
    }
    if (plan.kind === 'create') {
      // A new comment writes over nobody, and what races with it comes on the last page.
      if (wrote.kind === 'failed') await github.pause(SETTLE_MS);
      seen = await look(github, target, me, lastPage);
      // A list may lag behind: what GitHub said it has taken is there, and need not be made again.
      if (seen.kind === 'ok' && wrote.kind === 'ok') {
        const made = { id: wrote.value.id, body: plan.body, sections: plan.sections };
        seen = { kind: 'ok', value: withComment(seen.value, made) };
      }
    } else {
      await github.pause(SETTLE_MS);
      seen =
        wrote.kind === 'ok'
          ? await lookAgain(github, target, me, plan.id, seen.value)
          : await look(github, target, me, 1);
    }
  }
  return last;
}

type Seen = Readonly<{
  comments: readonly OwnComment[];
  /** Who we are; `null`: nobody needed to know yet. */
  me: Identity | null;
  lastPage: number;
}>;

async function look(
  github: GitHub,
  target: CommentTarget,
  me: Identity | null,
  from: number,
): Promise<Called<Seen>> {
  const found = await readComments(github, target, from);
  if (found.kind === 'failed') return found;
  const { comments, lastPage } = found.value;
  return { kind: 'ok', value: { ...(await pickOwn(github, target, comments, me)), lastPage } };
}

/** Looks at one comment again; the others are taken to be as they were. */
async function lookAgain(
  github: GitHub,
  target: CommentTarget,
  me: Identity | null,
  id: number,
  before: Seen,
): Promise<Called<Seen>> {
  const found = await readComment(github, target, id);
  if (found.kind === 'failed') return found;
  const picked = await pickOwn(github, target, found.value.comments, me);
  const rest = before.comments.filter((one) => one.id !== id);
  return { kind: 'ok', value: { ...before, ...picked, comments: [...picked.comments, ...rest] } };
}

function withComment(seen: Seen, made: OwnComment): Seen {
  return seen.comments.some(({ id }) => id === made.id)
    ? seen
    : { ...seen, comments: [...seen.comments, made] };
}

/** A new comment's answer may be lost on the way; one to be edited may have been deleted meanwhile. */
function mayGoOn(kind: 'create' | 'update', { kind: why }: ApiFailure): boolean {
  return kind === 'create' ? why === 'network' || why === 'server' : why === 'not-found';
}

async function pickOwn(
  github: GitHub,
  { format }: CommentTarget,
  comments: readonly Comment[],
  known: Identity | null,
): Promise<Pick<Seen, 'comments' | 'me'>> {
  const inOurForm = comments.flatMap(({ id, author, body, hidden }) => {
    const sections = hidden ? null : format.read(body);
    return sections === null ? [] : [{ id, author, body, sections }];
  });
  // Mostly there is none at first: then nobody needs to know who we are.
  if (inOurForm.length === 0) return { comments: [], me: known };
  const me = known ?? (await whoAmI(github));
  return { comments: inOurForm.filter(({ author }) => isSame(author, me)), me };
}

/**
 * Tidies up. Each is looked at once more: its writer may have been there since, and then it stays for
 * whoever writes next, as does one that can't be deleted now.
 */
async function removeAll(
  github: GitHub,
  target: CommentTarget,
  me: Identity | null,
  comments: readonly OwnComment[],
  { id: keptId, others }: Readonly<{ id: number; others: readonly OwnComment[] }>,
): Promise<void> {
  const kept = comments.find(({ id }) => id === keptId);
  for (const { id } of others) {
    const found = await readComment(github, target, id);
    if (kept === undefined || found.kind === 'failed') continue;
    const { comments: now } = await pickOwn(github, target, found.value.comments, me);
    const [other] = now;
    if (other !== undefined && isWithin(other, kept.sections, target.section))
      await deleteComment(github, target, id);
  }
}
