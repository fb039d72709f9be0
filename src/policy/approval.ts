import type { Judgement } from './verdict.ts';

/** What is known of who approved a waiver. No verdict goes by it. */
export type Approval = 'confirmed' | 'unverified';

/** A login as people write it, `@octocat`; teams (`@org/team`) and apps review nothing under their name. */
const LOGIN = /^@([a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9_])?)$/i;

/** The login that an approver's name stands for, in small letters; `null`: it is no person's login. */
export function loginOf(approvedBy: string): string | null {
  return LOGIN.exec(approvedBy.trim())?.[1]?.toLowerCase() ?? null;
}

/**
 * @param approvers logins, in small letters, whose approving review of the change was seen
 * @returns `null` where nobody is said to have approved it
 */
export function approvalOf(
  approvedBy: string | null,
  approvers: readonly string[],
): Approval | null {
  if (approvedBy === null) return null;
  const login = loginOf(approvedBy);
  return login !== null && approvers.includes(login) ? 'confirmed' : 'unverified';
}

/** The logins whose approval is to be looked for: of waivers that took the edge off something. */
export function approversWanted(judgements: readonly Judgement[]): readonly string[] {
  const logins = judgements.flatMap(({ waivers }) =>
    waivers.flatMap(({ waived, approvedBy }) =>
      waived === 0 || approvedBy === null ? [] : (loginOf(approvedBy) ?? []),
    ),
  );
  return [...new Set(logins)].sort();
}
