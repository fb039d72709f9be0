/** Holds answers of the fake GitHub against GitHub's own description of its API. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Call } from '../server.ts';

interface Description {
  readonly answers: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const id = 'https://api.github.com/description';

/** OpenAPI 3.0 says `nullable: true` where JSON Schema lists `null`; enums need it too. */
function allowNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(allowNull);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, allowNull(item)]);
  const { nullable, discriminator: _, ...schema } = Object.fromEntries(entries);
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function load(): Description {
  const path = join(import.meta.dirname, 'generated', 'api.github.com.json');
  return allowNull(JSON.parse(readFileSync(path, 'utf8'))) as Description;
}

const description = load();
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: id, components: description.components });
const compiled = new Map<string, ValidateFunction>();

/** References are to the description as a whole, which every schema here is a part of. */
function withBase(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', `"${id}#/components/`),
  ) as object;
}

/** All endpoints the description knows, as `GET /repos/{owner}/{repo}`. */
export const describedEndpoints: readonly string[] = Object.keys(description.answers);

/** Refusals that every endpoint gives, though the description names them at few. */
const anywhere = [401, 403, 404];
const error = { $ref: '#/components/schemas/basic-error' };

/**
 * What is wrong with an answer of the REST API, in words; empty where it is as described. Answers
 * that a fault made up, and those of the other services, are not looked at.
 */
export function deviations(call: Call): string[] {
  if (call.fault !== undefined || (call.route && !call.route.startsWith('/repos/'))) return [];
  const endpoint = `${call.method} ${call.route ?? call.path}`;
  const answers = description.answers[endpoint];
  if (!answers) return [`${endpoint} is not described`];
  const described = answers[String(call.status)];
  const schema = described === undefined && anywhere.includes(call.status) ? error : described;
  if (schema === undefined) return [`${endpoint} never answers ${call.status}`];
  if (schema === null)
    return call.responseBody === undefined ? [] : [`${endpoint}: body not empty`];
  const key = `${endpoint} ${call.status}`;
  const validate = compiled.get(key) ?? ajv.compile(withBase(schema));
  compiled.set(key, validate);
  if (validate(call.responseBody)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${key}: ${instancePath} ${message} ${JSON.stringify(params)}`.slice(0, 300),
  );
}
