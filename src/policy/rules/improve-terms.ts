import { parseEnergy, parsePercent } from '../../units.ts';
import { parseDay } from '../day.ts';
import type { Position } from '../policy.ts';
import type { Read } from './rule.ts';

/**
 * `improve: { target: -10 %, from: 2026-09-01, by: 2027-03-31 }`: less energy from a fixed beginning
 * to a target, on a straight line between. Its beginning does not move with the series, so a slow
 * drift of small increases is seen (abuse A11).
 */
export type ImproveRule = Readonly<{
  kind: 'improve';
  /** What is to be saved, as a share of the reference: 0 to 1. */
  saving: number;
  fromMs: number;
  byMs: number;
  /** As it was written: `-10 %`. */
  target: string;
  byText: string;
  /** `null`: the median of the audits around `from`. */
  reference: WrittenReference | null;
  /** Whether a change fails even where its series alarms too often. */
  evenIfNoisy: boolean;
  at: Position;
}>;

/** The energy that a path begins with, as a policy holds it. */
export type WrittenReference = Readonly<{
  energyJ: number;
  /**
   * How it was measured: on this family of CPUs, by this version of the method, as `policy freeze`
   * writes it. `null`: a figure of somebody's, which shares no error with what is measured.
   */
  measured: Readonly<{ cpu: string | null; method: number }> | null;
}>;

/** Whether a rule lets nothing through that the other would not. */
export function isTighterImprove(rule: ImproveRule, than: ImproveRule): boolean {
  return (
    rule.saving >= than.saving &&
    rule.fromMs <= than.fromMs &&
    // Audits around another day make another reference, unless it is written down.
    (rule.fromMs === than.fromMs || rule.reference !== null) &&
    rule.byMs <= than.byMs &&
    isTighterReference(rule.reference, than.reference) &&
    (rule.evenIfNoisy || !than.evenIfNoisy)
  );
}

/** What was measured otherwise, or not written down, cannot be held together. */
function isTighterReference(a: WrittenReference | null, b: WrittenReference | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.energyJ <= b.energyJ &&
    a.measured?.method === b.measured?.method &&
    a.measured?.cpu === b.measured?.cpu
  );
}

type Written = Readonly<{
  target: string;
  from: string;
  by: string;
  reference?: string | Readonly<{ energy: string; cpu?: string; method: number }>;
  'even-if-noisy'?: boolean;
}>;

/** `improve: { … }`; what only reading can tell is refused. */
export function readImprove(value: unknown, at: Position): Read<ImproveRule> {
  const written = value as Written;
  const { target, from, by, reference } = written;
  const saving = parsePercent(target.replace(/^-/u, ''));
  if (!saving.ok || !target.startsWith('-') || saving.value > 1) {
    return {
      ok: false,
      expected: 'give what is to be saved, from `-1 %` to `-100 %`',
      key: 'target',
    };
  }
  const [first, last] = [parseDay(from), parseDay(by)];
  if (!first.ok) return { ...first, key: 'from' };
  if (!last.ok) return { ...last, key: 'by' };
  if (last.value <= first.value) {
    return { ok: false, expected: 'give a day after `from`', key: 'by' };
  }
  const frozen = typeof reference === 'object' ? reference : null;
  const energy = typeof reference === 'object' ? reference.energy : reference;
  const energyJ = energy === undefined ? null : parseEnergy(energy);
  if (energyJ?.ok === false) return { ...energyJ, key: 'reference' };
  const measured = frozen === null ? null : { cpu: frozen.cpu ?? null, method: frozen.method };
  return {
    ok: true,
    value: {
      kind: 'improve',
      saving: saving.value,
      fromMs: Date.parse(first.value),
      byMs: Date.parse(last.value),
      target,
      byText: by,
      reference: energyJ === null ? null : { energyJ: energyJ.value, measured },
      evenIfNoisy: written['even-if-noisy'] ?? false,
      at,
    },
  };
}
