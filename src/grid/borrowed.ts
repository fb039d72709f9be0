import table from '../../data/grid_borrowed.json' with { type: 'json' };
import type { IntensitySeries } from './intensity.ts';
import { ratiosOf } from './profiles.ts';

/** The shape of a zone's hours as zones of like mix have it; nobody has measured its own. */
export type BorrowedShape = Readonly<{
  /** Ratio of an hour to the year's mean, by any moment of it (UTC). */
  ratioAt: (wallMs: number) => number;
  /** One standard deviation of ln(truth / told) of an hour, as zones that were left out had it; on later hours too narrow. */
  logSd: number;
  /** Who lends, most first. */
  lenders: readonly string[];
}>;

/**
 * Whether a series tells one hour from another well enough to wait for it. A borrowed shape does where the
 * sun makes it; elsewhere its best hour may be worse than none.
 */
export function tellsHours({ kind, zone }: Pick<IntensitySeries, 'kind' | 'zone'>): boolean {
  if (kind !== 'borrowed-profile') return kind !== 'annual' && kind !== 'declared';
  return table.borrowers.some((row) => row.zone === zone && row.tellsWindows);
}

type Sun = Readonly<{ aheadH: number; isSouthern: boolean }>;

const MONTHS = 12;
const HOURS = 24;

/**
 * The shape that a zone without a profile borrows; `null` where it borrows none. A product of the
 * lenders' shapes, each to the power of its share, at the same hour and season by the sun, and brought to
 * a mean of 1 over the year.
 */
export function borrowedShapeOf(zone: string): BorrowedShape | null {
  const borrower = table.borrowers.find((row) => row.zone === zone);
  if (borrower === undefined) return null;
  const from = Object.entries(borrower.from)
    .map(([lender, share = 0]) => ({ lender, share }))
    .sort((a, b) => b.share - a.share);
  const lent = from.map(({ lender, share }) => lenderOf(lender, share));
  const raw = Array.from({ length: MONTHS * HOURS }, (_, at) =>
    Math.exp(lent.reduce((sum, lender) => sum + lender(at, borrower), 0)),
  );
  const mean = raw.reduce((sum, one) => sum + one, 0) / raw.length;
  return {
    ratioAt: (wallMs) => {
      const at = new Date(wallMs);
      const ratio = raw[at.getUTCMonth() * HOURS + at.getUTCHours()];
      if (ratio === undefined) throw new RangeError(`not a time: ${wallMs}`);
      return ratio / mean;
    },
    logSd: table.factors.hourLogSd,
    lenders: from.map(({ lender }) => lender),
  };
}

/** What one lender adds to ln(ratio) of a borrower's month and UTC hour. */
function lenderOf(zone: string, share: number): (at: number, borrower: Sun) => number {
  const own = table.lenders.find((row) => row.zone === zone);
  const ratios = ratiosOf(zone);
  if (own === undefined) throw new RangeError(`no lender: ${zone}`);
  return (at, borrower) => {
    const seasons = own.isSouthern === borrower.isSouthern ? 0 : MONTHS / 2;
    const month = (Math.floor(at / HOURS) + seasons) % MONTHS;
    const hour = ((at % HOURS) + borrower.aheadH - own.aheadH + 2 * HOURS) % HOURS;
    return share * Math.log(ratios[month]?.[hour] ?? 1);
  };
}
