import { createGenerator } from 'ts-json-schema-generator';

/**
 * The JSON Schema (2020-12) of a document, made from its TypeScript type: one source for both, and
 * the type's comments become the schema's descriptions.
 */
export function documentSchema({ title, file, type }) {
  const draft7 = createGenerator({
    path: file,
    type,
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    topRef: false,
    sortProps: false,
    // Types are not closed in TypeScript, documents are: an unknown key is a mistake or an attack.
    additionalProperties: false,
  }).createSchema(type);
  const { $schema: _, definitions, ...rest } = draft7;
  const schema = bounded({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...rest,
    ...(definitions === undefined ? {} : { $defs: definitions }),
  });
  return `${JSON.stringify(schema, null, 2).replaceAll('#/definitions/', '#/$defs/')}\n`;
}

/** No quantity in our documents is negative or beyond any meaning; a document that says so lies. */
const MOST = 1e15;

function bounded(schema) {
  if (Array.isArray(schema)) return schema.map(bounded);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, bounded(value)]),
  );
  const isNumber = [schema.type].flat().includes('number') && schema.const === undefined;
  return isNumber ? { minimum: 0, maximum: MOST, ...inner } : inner;
}
