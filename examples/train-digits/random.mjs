// Seeded chance: the same seed gives the same training, so two runs can be compared.

/** What chance is used for; each use draws from a stream of its own. */
export const STREAM = { initialWeights: 0, shuffle: 1, variation: 2 };

/**
 * The generator mulberry32 (Tommy Ettinger, public domain): small, quick, and more than random
 * enough to shuffle digits.
 *
 * @param {number} seed
 * @param {number} stream
 * @returns {() => number} uniform in 0..1, 1 excluded
 */
export function seededRandom(seed, stream) {
  // Two large odd factors, so that neighbouring seeds and streams start far apart.
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(stream, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Shuffles in place (Fisher and Yates).
 *
 * @param {Uint32Array} items
 * @param {() => number} random
 */
export function shuffle(items, random) {
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const held = items[last];
    items[last] = items[chosen];
    items[chosen] = held;
  }
}
