/** Quantities with their units: what people write is parsed, what people read is printed. */

export * from './units/parse.ts';
export * from './units/print.ts';

export const J_PER_KWH = 3.6e6;
