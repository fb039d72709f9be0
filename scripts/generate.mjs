// Writes every checked-in file that is made from another: validators and reference documents, both
// from the JSON Schemas in policies/. `--check` writes nothing and exits 1, naming what is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withActionTables } from './generate/action-tables.mjs';
import { withoutChoices } from './generate/choices.mjs';
import { documentSchema } from './generate/document-schema.mjs';
import { policyReference } from './generate/policy-reference.mjs';
import { presetsModule } from './generate/presets.mjs';
import { validatorSource } from './generate/validator.mjs';

const root = new URL('../', import.meta.url);

/**
 * A schema and the validator made from it. `verbose` lets the validator's errors carry the part of
 * the schema that they broke, which a good message needs and a plain yes or no does not.
 */
const VALIDATORS = [
  {
    schema: 'policies/policy.schema.json',
    validator: 'src/policy/generated/validate-policy.ts',
    verbose: true,
    // That there is a budget, and a rule in each, is for editors: merge.ts says it better.
    without: 'anyOf',
  },
];

/** Our own documents: their schemas are made from their types, and published. */
const SCHEMAS = [
  {
    schema: 'policies/audit.schema.json',
    title: 'Carbon Audit: audit report',
    file: 'src/audit/report.ts',
    type: 'AuditReport',
  },
  {
    schema: 'policies/run.schema.json',
    title: 'Carbon Audit: report of a run',
    file: 'src/audit/run-report.ts',
    type: 'RunReport',
  },
  {
    schema: 'policies/context.schema.json',
    title: 'Carbon Audit: context of an audit',
    file: 'src/audit/context.ts',
    type: 'AuditContext',
    validator: 'src/audit/generated/validate-context.ts',
  },
  {
    schema: 'policies/intensity.schema.json',
    title: 'Carbon Audit: carbon intensity series',
    file: 'src/grid/intensity.ts',
    type: 'IntensitySeries',
    validator: 'src/audit/generated/validate-intensity.ts',
  },
].map((document) => ({ ...document, text: documentSchema(document) }));

const DOCUMENTS = [
  { schema: 'policies/policy.schema.json', document: 'docs/policy.md', write: policyReference },
];

const outputs = [
  ...VALIDATORS.map(({ schema, validator, verbose, without }) => ({
    path: validator,
    text: validatorSource(schema, withoutChoices({ ...readJson(schema), [without]: undefined }), {
      verbose,
    }),
  })),
  ...SCHEMAS.map(({ schema, text }) => ({ path: schema, text })),
  ...SCHEMAS.filter(({ validator }) => validator !== undefined).map(
    ({ schema, text, validator }) => ({
      path: validator,
      text: validatorSource(schema, JSON.parse(text)),
    }),
  ),
  ...DOCUMENTS.map(({ schema, document, write }) => ({
    path: document,
    text: write(schema, withoutChoices(readJson(schema)), (name) =>
      readText(`policies/presets/${name}.yml`),
    ),
  })),
  { path: 'src/policy/generated/presets.ts', text: presetsModule(readText) },
  { path: 'README.md', text: withActionTables(readText('README.md'), readText('action.yml')) },
];

const stale = outputs.filter(({ path, text }) => readIfThere(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: run node scripts/generate.mjs`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) {
    mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
    writeFileSync(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}

function readJson(path) {
  return JSON.parse(readText(path));
}

function readText(path) {
  return readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
}

function readIfThere(path) {
  try {
    // A checkout on Windows may have turned the line ends; that is not staleness.
    return readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
