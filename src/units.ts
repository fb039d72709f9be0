/** Quantities with their units: what people write is parsed, what people read is printed. */

export * from './units/parse.ts';
export * from './units/print.ts';

export const J_PER_WH = 3_600;
export const J_PER_KWH = 1_000 * J_PER_WH;
