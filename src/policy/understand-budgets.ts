import { quoted } from '../nearest.ts';
import type { DocumentBudget, DocumentWaiver } from './document.ts';
import { eventMeant, isEvent } from './events.ts';
import type { Match } from './match.ts';
import type { Rule } from './policy.ts';
import type { RawBudget, RawMatch, RawWaiver } from './raw.ts';
import { RULES } from './rules/register.ts';
import type { Read } from './rules/rule.ts';
import type { Reader } from './understand.ts';
import { understandDay } from './understand-settings.ts';
import { quantity, written } from './understand-values.ts';
import { readableIn, unseenIn } from './visible.ts';
import { pointerTo } from './yaml-value.ts';

export function understandBudgets(raw: readonly RawBudget[], reader: Reader): DocumentBudget[] {
  refuseRepeated(raw, reader);
  return raw.map((budget, index) => {
    const pointer = pointerTo('/budgets', index);
    const rules = understandRules(budget, pointer, reader);
    return {
      id: budget.id,
      match:
        budget.match === undefined
          ? null
          : understandMatch(budget.match, pointerTo(pointer, 'match'), reader),
      enforcement: budget.enforcement ?? null,
      decideOn: budget['decide-on'] ?? null,
      maxRange: written(budget['max-range'], 'percentage'),
      intensity: budget.intensity ?? null,
      rules,
      isWhole: rules.length === Object.keys(RULES).filter((kind) => kind in budget).length,
      at: reader.at(pointer),
      origin: reader.name,
      pointer,
    };
  });
}

export function understandMatch(raw: RawMatch | undefined, pointer: string, reader: Reader): Match {
  if (raw === undefined) return {};
  const refuse = (key: string, index: number, message: string, hint: string) =>
    reader.refuse({
      offset: reader.valueAt(pointerTo(pointerTo(pointer, key), index)),
      message,
      hint,
    });
  for (const [index, event] of (raw.events ?? []).entries()) {
    const meant = isEvent(event) ? null : eventMeant(event);
    // One that nothing is near to may be new: it is for whoever checks the policy to hear of.
    if (meant === null) continue;
    const message = `no event is called ${quoted(event)}, so that this would take nothing in`;
    refuse('events', index, message, `did you mean \`${meant}\`?`);
  }
  for (const [index, branch] of (raw.branches ?? []).entries()) {
    const [, kind, name] = /^refs\/(heads|pull|remotes)\/(.*)$/u.exec(branch) ?? [];
    if (kind === undefined) continue;
    const message = `\`branches\` cannot be ${quoted(branch)}: branches go by their names here`;
    const hint =
      kind === 'pull'
        ? 'of a pull request it is the branch that it would go into, for example `main`'
        : `give \`${name}\``;
    refuse('branches', index, message, hint);
  }
  return {
    workflows: raw.workflows ?? [],
    reusableWorkflows: raw['reusable-workflows'] ?? [],
    jobs: raw.jobs ?? [],
    events: raw.events ?? [],
    branches: raw.branches ?? [],
    actors: raw.actors ?? [],
    paths: raw.paths ?? [],
    pathsIgnore: raw['paths-ignore'] ?? [],
    runnerLabels: raw['runner-labels'] ?? [],
  };
}

function understandRules(budget: RawBudget, pointer: string, reader: Reader): Rule[] {
  return Object.values(RULES).flatMap(({ kind, read }) => {
    const value = budget[kind];
    if (value === undefined) return [];
    const rulePointer = pointerTo(pointer, kind);
    const rule: Read<Rule> = read(value, reader.at(rulePointer));
    if (rule.ok) return [rule.value];
    const { key, expected } = rule;
    const within = key === undefined ? rulePointer : pointerTo(rulePointer, key);
    const offset = reader.valueAt(within) || reader.valueAt(rulePointer);
    const name = key === undefined ? `\`${kind}\`` : `\`${key}\` of \`${kind}\``;
    reader.refuse({ offset, message: `${name}: ${expected}` });
    return [];
  });
}

/** Days that there are; whether a waiver's budget exists is for the merged policy to say. */
export function understandWaivers(raw: readonly RawWaiver[], reader: Reader): DocumentWaiver[] {
  return raw.flatMap((waiver, index) => {
    const pointer = pointerTo('/waivers', index);
    const expires = understandDay(waiver.expires, pointerTo(pointer, 'expires'), reader);
    refuseUnreadable(waiver, pointer, reader);
    if (expires === null) return [];
    return [
      {
        budget: waiver.budget,
        reason: waiver.reason,
        upTo: quantity(waiver['up-to']),
        expires,
        approvedBy: waiver['approved-by'] ?? null,
        at: reader.at(pointer),
        origin: reader.name,
        pointer,
      },
    ];
  });
}

/** Letters and digits that a reason has at least: `.....` says nothing. */
const LEAST_OF_REASON = 5;

/** What nobody could read is no reason, and names no approver. */
function refuseUnreadable(waiver: RawWaiver, pointer: string, reader: Reader): void {
  for (const [key, least] of [
    ['reason', LEAST_OF_REASON],
    ['approved-by', 1],
  ] as const) {
    const text = waiver[key];
    if (text === undefined) continue;
    const unseen = unseenIn(text);
    const offset = reader.valueAt(pointerTo(pointer, key));
    if (unseen !== null) {
      const message = `\`${key}\` holds a character that nobody sees (${unseen}): leave it out`;
      reader.refuse({ offset, message });
    } else if (readableIn(text) < least) {
      const said = least === 1 ? 'a letter or a digit' : `${least} letters or digits`;
      reader.refuse({ offset, message: `\`${key}\` must have at least ${said}` });
    }
  }
}

function refuseRepeated(raw: readonly RawBudget[], reader: Reader): void {
  const firstAt = new Map<string, number>();
  for (const [index, { id }] of raw.entries()) {
    const pointer = pointerTo(pointerTo('/budgets', index), 'id');
    const earlier = firstAt.get(id);
    if (earlier === undefined) {
      firstAt.set(id, index);
      continue;
    }
    const { line } = reader.at(pointerTo(pointerTo('/budgets', earlier), 'id'));
    reader.refuse({
      offset: reader.valueAt(pointer),
      message: `budget \`${id}\` is there twice; the first is on line ${line}`,
    });
  }
}
