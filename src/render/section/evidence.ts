import type { WaiverResult } from '../../policy/verdict.ts';
import { decisivePolicies } from '../decisive.ts';
import { prose } from '../escape.ts';
import { counted, type Room, within } from '../markdown.ts';
import { verdictSign } from '../signs.ts';
import { type Extent, roomIn, type Told } from '../told.ts';

const ROOM: Room = { entries: 10, units: 2_500 };

/** What the policies make of weak evidence and of trouble with themselves, and their waivers. */
export function evidence(told: Told, extent: Extent): readonly string[] {
  const judgements = decisivePolicies(told).map(({ judgement }) => judgement);
  const said = judgements.flatMap(({ troubles, weaknesses }) => [...troubles, ...weaknesses]);
  const waivers = judgements.flatMap((judgement) => judgement.waivers);
  return [
    ...listed(
      said,
      extent,
      ({ verdict, sentence }) => `- ${verdictSign(verdict)}: ${prose(sentence)}`,
    ),
    ...(waivers.length === 0 ? [] : waived(waivers, extent)),
  ];
}

/** A tally of their own: what a waiver lets through was not kept. */
function waived(waivers: readonly WaiverResult[], extent: Extent): readonly string[] {
  const count = waivers.reduce((sum, one) => sum + one.waived, 0);
  const title = `**${counted(waivers.length, 'waiver')}, ${counted(count, 'broken or doubtful limit')} waived**`;
  const [list = ''] = listed(waivers, extent, ({ sentence }) => `- ${prose(sentence)}`);
  return [`${title}\n\n${list}`];
}

function listed<T>(
  items: readonly T[],
  extent: Extent,
  write: (item: T) => string,
): readonly string[] {
  const { shown, left } = within(items, roomIn(extent, ROOM), write);
  if (shown.length === 0) return [];
  return [[...shown, ...(left === 0 ? [] : [`- … and ${left} more.`])].join('\n')];
}
