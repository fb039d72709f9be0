import type { RecordedRung } from '../recording/format.ts';
import { recordedRungs } from '../recording/place.ts';
import { regionOf } from './clues.ts';
import { answered, isShown, type Rung, shownBy } from './ladder.ts';
import type { Provider } from './place.ts';
import { withMetadata } from './sight.ts';

/**
 * The whole of what was seen: before the job's first step by whoever began the audit, by the sampler,
 * and by whoever ended it. Steps can write into the sampler's recording, so what only that tells is no
 * more than a variable of the job's environment.
 *
 * @param recordingText in whatever state; an audit may be too short for the sampler to have looked
 * @param asked what the metadata services answered whoever ended the audit; `null`: they were not asked
 */
export function combineSights(
  before: readonly Rung[],
  recordingText: string,
  asked: Rung | null,
): readonly Rung[] {
  const recorded = isShown(before) ? null : recordedRungs(recordingText);
  const told = shownBy((recorded ?? []).filter(isKnown));
  if (told === undefined || told.region === asked?.region) return withMetadata(before, asked);
  const text = `Only the sampler's recording tells, which steps can write: ${told.text}`;
  const rung = answered('environment', text, told.region);
  return withMetadata(
    before.map((one) => (one.id === 'environment' ? rung : one)),
    asked,
  );
}

/** What a recording names may be no region at all. */
function isKnown({ region }: RecordedRung): boolean {
  const [provider, name = ''] = region?.split(':') ?? [];
  return regionOf({ provider: provider as Provider, name }) === region;
}
