import type { WallSpan } from '../grid/grid.ts';
import { regionOf } from '../place/clues.ts';
import {
  answered,
  climb,
  isShown,
  ownerOf,
  type Rung,
  shownBy,
  unanswered,
} from '../place/ladder.ts';
import { type Place, type Provider, UNKNOWN_PLACE } from '../place/place.ts';
import { resolvePlace } from '../place/resolve.ts';
import { withMetadata } from '../place/sight.ts';
import type { RecordedRung } from '../recording/format.ts';
import { recordedRungs } from '../recording/place.ts';
import { emitted } from './emitted.ts';
import { ownedBy } from './policy-place.ts';

/**
 * The whole of what was seen: before the job's first step by whoever began the audit, by the sampler,
 * and by whoever ended it. Any step can write into the sampler's recording, so what only that tells
 * never makes the place cleaner than it would be without.
 *
 * @param recordingText in whatever state; an audit may be too short for the sampler to have looked
 * @param asked what the metadata services answered whoever ended the audit; `null`: they were not asked
 * @param used when the electricity was used
 */
export function combineSights(
  before: readonly Rung[],
  recordingText: string,
  asked: Rung | null,
  used: WallSpan,
): readonly Rung[] {
  const seen = withMetadata(before, asked);
  if (isShown(before)) return seen;
  const told = shownBy((recordedRungs(recordingText) ?? []).filter(isKnown));
  if (told?.region == null || told.region === asked?.region) return seen;
  const text = `Only the sampler's recording tells it so, which any step can write: ${told.text}`;
  const place = resolvePlace({ region: told.region });
  const without = ownedBy(placeBy(seen), ownerOf(seen));
  const isHigher = emitted(place, used) > emitted(without, used);
  const rung = isHigher
    ? answered('recording', text, told.region)
    : unanswered('recording', 'ignored', `${text} It would make the place cleaner.`);
  // Before the environment, whose variables give way to it as they do to the service itself. Before the
  // service as well: a step that is root can answer in its stead.
  return seen.toSpliced(-2, 0, rung);
}

/** What a recording names may be no region at all. */
function isKnown({ region }: RecordedRung): boolean {
  const [provider, name = ''] = region?.split(':') ?? [];
  return regionOf({ provider: provider as Provider, name }) === region;
}

function placeBy(rungs: readonly Rung[]): Place {
  const climbed = climb(UNKNOWN_PLACE, rungs);
  return climbed.kind === 'agreed' ? climbed.place : UNKNOWN_PLACE;
}
