/** Makes spellings of one name equal: case, accents, punctuation, `&` and `St.` do not count. */
export function folded(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/g, 'saint ')
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

const MOST_NAMED = 6;

/** Some of a country's zones or regions, for a message, and where all are to be seen. */
export function someOf(names: readonly string[], iso2: string): string {
  const more = names.length - MOST_NAMED;
  if (more <= 0) return names.join(', ');
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more (\`carbon-audit place --list ${iso2}\`)`;
}
