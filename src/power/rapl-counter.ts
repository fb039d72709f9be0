/**
 * One energy counter over its readings. It only rises, wraps to 0 past a range, and may be
 * unreadable, reset or simply wrong; each of these has its own answer here.
 */

/** A look at the counter; `uj` is `null` where it could not be read. */
export type Look = Readonly<{ atMs: number; wallMs: number; uj: number | null }>;

export type CounterKind = Readonly<{
  /** The counter wraps to 0 past this. */
  maxEnergyUj: number;
  /** More power than this is physically out of the question. */
  boundW: number;
}>;

/** Time between two readings of the counter; `null`: what was drawn in it is not known. */
export type Stretch = Readonly<{ fromMs: number; toMs: number; energyJ: number | null }>;

export type CounterCourse = Readonly<{
  /** Without holes, from the first look to the last. */
  stretches: readonly Stretch[];
  /** Readings that no possible power explains. */
  jumps: number;
  /** All that is known to have been drawn. */
  energyJ: number;
}>;

/**
 * How much later than its time stamp a counter may have been read: all counters of a reading share
 * one stamp, and the reader may lose the CPU in between.
 */
const READING_LAG_S = 0.1;

/** Sample lines keep millijoules, the readings at both ends microjoules: all are taken as the former. */
const UJ_PER_MJ = 1_000;
const UJ_PER_J = 1e6;

/** A wrong reading or two in a row are stepped over; a counter that was reset does not come back. */
const LOOK_AHEAD = 3;

/** Wall ahead of monotonic clock by more than this: the machine slept, and its counters may restart. */
const SLEPT_MS = 2_000;

/** Idle packages and memories draw milliwatts at least: a counter that long at rest is stuck. */
const STUCK_MS = 10_000;

type Known = Readonly<{ atMs: number; wallMs: number; uj: number }>;

/** What the counter says about each stretch between two of its readings. */
export function counterCourse(looks: readonly Look[], kind: CounterKind): CounterCourse {
  const known = looks.flatMap(({ atMs, wallMs, uj }): Known[] =>
    uj === null || !Number.isSafeInteger(uj) || uj < 0
      ? []
      : [{ atMs, wallMs, uj: Math.floor(uj / UJ_PER_MJ) * UJ_PER_MJ }],
  );
  const stretches: Stretch[] = [];
  let endMs = looks[0]?.atMs ?? 0;
  const reach = (toMs: number, energyJ: number | null) => {
    if (toMs > endMs) stretches.push({ fromMs: endMs, toMs, energyJ });
    endMs = Math.max(endMs, toMs);
  };

  let jumps = 0;
  let last: Known | null = null;
  for (let i = 0; i < known.length; i++) {
    const next = known[i] as Known;
    if (last === null) {
      reach(next.atMs, null);
      last = next;
      continue;
    }
    const drawn = drawnJ(last, next, kind);
    if (drawn === 'impossible') {
      jumps++;
      if (comesBack(last, known.slice(i + 1, i + 1 + LOOK_AHEAD), kind)) continue;
    }
    reach(next.atMs, typeof drawn === 'number' ? drawn : null);
    last = next;
  }
  reach(looks.at(-1)?.atMs ?? endMs, null);

  const moving = withoutStuck(stretches);
  return { stretches: moving, jumps, energyJ: sumJ(moving) };
}

/**
 * The one energy that the two readings allow under the bound. `ambiguous`: the counter may have
 * wrapped once more unseen. `impossible`: no number of wraps explains them.
 */
function drawnJ(from: Known, to: Known, kind: CounterKind): number | 'ambiguous' | 'impossible' {
  const { maxEnergyUj, boundW } = kind;
  const possibleUj = boundW * ((to.atMs - from.atMs) / 1000 + READING_LAG_S) * UJ_PER_J;
  let risenUj = to.uj - from.uj;
  if (risenUj < 0) {
    // A counter past its own range does not wrap where it says; one that went back over a sleep
    // was more likely reset.
    const wraps = from.uj <= maxEnergyUj && !slept(from, to);
    if (!wraps) return 'impossible';
    risenUj += maxEnergyUj;
  }
  if (risenUj > possibleUj) return 'impossible';
  return risenUj + maxEnergyUj <= possibleUj ? 'ambiguous' : risenUj / UJ_PER_J;
}

/** Whether one of the next readings goes on from `last`, so that the one between was just wrong. */
function comesBack(last: Known, next: readonly Known[], kind: CounterKind): boolean {
  return next.some((one) => typeof drawnJ(last, one, kind) === 'number');
}

function slept(from: Known, to: Known): boolean {
  return to.wallMs - from.wallMs - (to.atMs - from.atMs) > SLEPT_MS;
}

/** Stretches in a row in which the counter stood still for too long become one that is not known. */
function withoutStuck(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (let i = 0; i < stretches.length; ) {
    let end = i;
    while (stretches[end]?.energyJ === 0) end++;
    const still = stretches.slice(i, Math.max(end, i + 1));
    const [first, final] = [still[0] as Stretch, still.at(-1) as Stretch];
    if (end > i && final.toMs - first.fromMs >= STUCK_MS) {
      kept.push({ fromMs: first.fromMs, toMs: final.toMs, energyJ: null });
    } else {
      for (const one of still) kept.push(one);
    }
    i += still.length;
  }
  return kept;
}

function sumJ(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { energyJ }) => sum + (energyJ ?? 0), 0);
}
