/**
 * The same schema with every choice between types, such as a text or a map, as one schema of both:
 * each keyword is about one of the types, so it lets through the same. What is published names the
 * branches, since strict validators refuse a list of types; what is made from it here wants one
 * place for all that is known of a key, and no complaints from the branch that was not meant.
 */
export function withoutChoices(schema) {
  if (Array.isArray(schema)) return schema.map(withoutChoices);
  if (schema === null || typeof schema !== 'object') return schema;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withoutChoices(value)]),
  );
  if (anyOf === undefined) return rest;
  if (!Array.isArray(anyOf) || anyOf.some(({ type }) => typeof type !== 'string')) {
    return { ...rest, anyOf };
  }
  return { ...Object.assign(rest, ...anyOf), type: anyOf.map(({ type }) => type) };
}
