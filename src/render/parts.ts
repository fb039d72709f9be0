/** A part of a section, in the forms it may take from the fullest to the barest. */
export type Part = Readonly<{
  /** `''`: it can be left out. */
  forms: readonly string[];
  /** Parts that are worth less give way first. */
  worth: number;
}>;

const BETWEEN = '\n\n';

/** A part that always stands. */
export function kept(text: string): Part {
  return { forms: [text], worth: Number.POSITIVE_INFINITY };
}

/** Parts that are left out where there is no room, each for itself. */
export function droppable(worth: number, ...texts: readonly string[]): readonly Part[] {
  return texts.map((text) => ({ forms: [text, ''], worth }));
}

/**
 * The parts in their order, in at most so many UTF-16 units as far as they can give way, the least
 * worth first and of equals the last; with a note where one had to.
 */
export function fitted(parts: readonly Part[], most: number, note: string): string {
  const at = parts.map(() => 0);
  const texts = () => parts.map(({ forms }, index) => forms[at[index] ?? 0] ?? '');
  const noted = () => (at.some((form) => form > 0) ? [...texts(), note] : texts());
  for (;;) {
    const written = noted()
      .filter((text) => text !== '')
      .join(BETWEEN);
    if (written.length <= most) return written;
    const next = weakest(parts, at);
    if (next === undefined) return written;
    at[next] = (at[next] ?? 0) + 1;
  }
}

function weakest(parts: readonly Part[], at: readonly number[]): number | undefined {
  let found: number | undefined;
  parts.forEach(({ forms, worth }, index) => {
    if ((at[index] ?? 0) >= forms.length - 1) return;
    if (found === undefined || worth <= (parts[found]?.worth ?? 0)) found = index;
  });
  return found;
}
