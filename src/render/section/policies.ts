import type { JudgedPolicy } from '../../audit/report.ts';
import { VERDICTS_WORST_FIRST, type Verdict } from '../../policy/verdict.ts';
import { decisivePolicies } from '../decisive.ts';
import { codeSpan, prose } from '../escape.ts';
import { type Room, within } from '../markdown.ts';
import { NOTHING_JUDGED, verdictSign } from '../signs.ts';
import type { Told } from '../told.ts';

const ROOM: Room = { entries: 4, units: 2_000 };

const ROLES: Readonly<Record<JudgedPolicy['source']['role'], string>> = {
  deciding: 'decides',
  floor: "the default branch's, binds too",
  proposed: 'proposed by this pull request, decides nothing',
};

/** The policies whose leniency proves nothing. */
export function doubtfulPolicies(told: Told): readonly string[] {
  return within(decisivePolicies(told).filter(isDoubtful), ROOM, notProtected).shown;
}

/** What the policy that a pull request proposes would make of this audit. */
export function proposedEffects(told: Told): readonly string[] {
  const effects = told.policies.flatMap((policy, index) =>
    policy.source.role === 'proposed' ? effectOf(told, policy, index) : [],
  );
  return within(effects, ROOM, (effect) => effect).shown;
}

/** By which policies it was judged. */
export function policyNames(told: Told): readonly string[] {
  const { policies } = told;
  const { shown } = within(policies, ROOM, described);
  return shown.length === 0 ? [] : [`Judged by ${shown.join('; ')}.`];
}

/** A fail stands whoever wrote the policy; anything milder may be what was written into it. */
function isDoubtful({ source, judgement }: JudgedPolicy): boolean {
  return !source.isProtected && judgement.verdict !== 'fail' && judgement.verdict !== 'error';
}

function notProtected({ source, judgement }: JudgedPolicy): string {
  return `⚠️ **Policy not protected:** ${codeSpan(source.name)} was read where the author of the change could have written it, so its “${judgement.verdict}” is no proof.`;
}

function described({ source }: JudgedPolicy): string {
  const { name, budget, commit, role, isProtected } = source;
  const where =
    commit === null ? 'as the job found it' : `at commit ${codeSpan(commit.slice(0, 7))}`;
  const what =
    budget === null ? `${codeSpan(name)} ${where}` : `${codeSpan(name)} of ${codeSpan(budget, 40)}`;
  const protection =
    role === 'proposed'
      ? ''
      : isProtected
        ? '; the job could not alter it'
        : '; the job could have altered it';
  return `${what} (${ROLES[role]}${protection})`;
}

/** The verdict as it would be once the proposal were the policy; a floor binds it all the same. */
function effectOf(told: Told, { judgement }: JudgedPolicy, index: number): readonly string[] {
  if (isSameAsDeciding(told, index)) return [];
  const floor = told.policies.filter(({ source }) => source.role === 'floor');
  const verdict = worst([judgement, ...floor.map((policy) => policy.judgement)]);
  const before = sign(told.verdict, countOf(decisivePolicies(told)));
  const after = sign(verdict, judgement.results.length + countOf(floor));
  return before === after
    ? [`This pull request proposes another policy; with it the verdict would stay ${before}.`]
    : [
        `**The policy that this pull request proposes would change the verdict: ${before} → ${after}.** ${prose(judgement.sentence)}`,
      ];
}

function isSameAsDeciding({ policies: all, policySha256 }: Told, index: number): boolean {
  const digest = policySha256[index] ?? null;
  const deciding = all.findIndex(({ source }) => source.role === 'deciding');
  return digest !== null && policySha256[deciding] === digest;
}

function worst(judgements: readonly JudgedPolicy['judgement'][]): Verdict {
  const verdicts = judgements.map((judgement) => judgement.verdict);
  return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

function sign(verdict: Verdict, results: number): string {
  return verdict === 'pass' && results === 0 ? NOTHING_JUDGED : verdictSign(verdict);
}

function countOf(judged: readonly JudgedPolicy[]): number {
  return judged.reduce((count, { judgement }) => count + judgement.results.length, 0);
}
