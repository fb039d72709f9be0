import { quoted } from '../nearest.ts';
import { type Approval, approvalOf } from './approval.ts';
import { type Day, daysBetween } from './day.ts';
import type { Policy } from './policy.ts';
import type { WaiverResult, WaiverState, WaiverUse } from './verdict.ts';
import { type Waiver, waiverState, waiversInForce } from './waiver.ts';

/** A waiver as the report carries it, and what is known of its approval. */
export function waiverUse(waiver: Waiver, approvers: readonly string[]): WaiverUse {
  const { reason, expires, upTo, approvedBy, at, origin } = waiver;
  const approval = approvalOf(approvedBy, approvers);
  return { reason, expires, upTo: upTo.text, approvedBy, approval, at, origin };
}

/**
 * What is to be said of a waiver, whether it was needed or not.
 *
 * @param waived how many results it took the edge off
 * @param approvers logins whose approving review of the change was seen
 */
export function waiverResult(
  waiver: Waiver,
  policy: Pick<Policy, 'waivers' | 'waiverLimitDays'>,
  day: Day,
  waived = 0,
  approvers: readonly string[] = [],
): WaiverResult {
  const { budget, reason } = waiver;
  const state = waiverState(waiver, day, policy.waiverLimitDays);
  const use = waiverUse(waiver, approvers);
  const said = opening(waiver, state, day, policy.waiverLimitDays);
  const beside = besides(waiver, waiversInForce(policy, budget, day));
  const sentence = `${said}${beside} Reason: ${quoted(reason)}${approval(use)}.`;
  return { ...use, budget, state, waived, sentence };
}

function opening(
  { budget, expires, upTo }: Waiver,
  state: WaiverState,
  day: Day,
  limitDays: number,
): string {
  const who = `The waiver of \`${budget}\``;
  switch (state) {
    case 'expired':
      return `${who} ended on ${expires}: the budget binds again.`;
    case 'too-far-ahead':
      return `${who} ends on ${expires}, more than ${limitDays} days ahead, so it does not hold.`;
    case 'ending': {
      const left = daysBetween(day, expires);
      return `${who} (up to ${upTo.text}) ends ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}, on ${expires}`}.`;
    }
    default:
      return `${who} holds up to ${upTo.text} until ${expires}.`;
  }
}

/** Of several that hold at once, what that makes of this one. */
function besides(waiver: Waiver, inForce: readonly Waiver[]): string {
  if (!inForce.includes(waiver) || inForce.length === 1) return '';
  const { dimension } = waiver.upTo;
  const tightest = inForce.find(({ upTo }) => upTo.dimension === dimension) ?? waiver;
  if (tightest !== waiver) {
    return ` It has no say while a tighter one, up to ${tightest.upTo.text}, holds until ${tightest.expires}.`;
  }
  const other = inForce.find(({ upTo }) => upTo.dimension !== dimension);
  if (other === undefined) return ` Of ${inForce.length} that hold it is the tightest, and counts.`;
  return ` Another holds up to ${other.upTo.text}: what is waived is under both.`;
}

const SAID: Readonly<Record<Approval, string>> = {
  confirmed: ', confirmed by an approving review',
  unverified: ', unverified',
};

function approval({ approvedBy, approval: state }: WaiverUse): string {
  if (approvedBy === null || state === null) return '';
  const who = state === 'confirmed' ? 'approved by' : 'said to be approved by';
  return `; ${who} ${quoted(approvedBy)}${SAID[state]}`;
}
