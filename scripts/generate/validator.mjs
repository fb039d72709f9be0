import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * The source of a module that validates without ajv: `export const validate`, with `errors` on the
 * function as ajv leaves them. Importing and compiling ajv at run time would cost some 50 ms.
 */
export function validatorSource(name, schema, { verbose = false } = {}) {
  const ajv = new Ajv2020.default({
    strict: true,
    // A rule may be written short, as a text, or as a map; each keyword is about one of the two.
    allowUnionTypes: true,
    allErrors: true,
    verbose,
    // Counting code points would need a helper from ajv at run time; ajv calls this deprecated.
    unicode: false,
    logger: { log() {}, warn() {}, error: console.error },
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone
    .default(ajv, ajv.compile(schema))
    // Copied anew for each mistake, the mistakes of a long list would cost their square.
    .replace(/vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g, 'joined(vErrors, $1)');
  if (/\brequire\(|^import\b/m.test(code)) {
    throw new Error(`${name} uses a keyword whose validator needs ajv at run time`);
  }
  return [
    '// @ts-nocheck',
    `// Made from ${name} by scripts/generate.mjs: change that, not this.`,
    code.replace(/^"use strict";\n/, '').replace(/^export default \w+;\n/m, ''),
    code.includes('joined(') ? JOINED : '',
  ].join('\n');
}

const JOINED = `function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;
