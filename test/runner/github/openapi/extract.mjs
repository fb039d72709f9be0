/**
 * Cuts the endpoints of the fake GitHub out of GitHub's own OpenAPI description.
 *
 *     npm pack @octokit/openapi@23.0.2
 *     tar -xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *     node test/runner/github/openapi/extract.mjs package/generated/api.github.com.json 23.0.2
 *
 * The package weighs 385 MB, so what the tests need of it is kept here instead. Descriptions and
 * examples are left out, schemas are word for word.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [source, version] = process.argv.slice(2);
if (!source || !version) throw new Error('usage: extract.mjs <api.github.com.json> <version>');

const endpoints = [
  'get /repos/{owner}/{repo}',
  'get /repos/{owner}/{repo}/branches',
  'get /repos/{owner}/{repo}/branches/{branch}',
  'get /repos/{owner}/{repo}/commits/{ref}',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/contents/{path}',
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'get /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'get /repos/{owner}/{repo}/actions/runs',
  'get /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'get /repos/{owner}/{repo}/actions/jobs/{job_id}',
  'get /repos/{owner}/{repo}/actions/artifacts',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'delete /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
];

const whole = JSON.parse(readFileSync(source, 'utf8'));
const dropped = new Set(['description', 'example', 'examples', 'externalDocs']);

/** A copy without prose. Inside `properties` every key is a name, also one called `description`. */
function slim(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => slim(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => names || (!dropped.has(key) && !key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, item]) => [key, slim(item, !names && key === 'properties')]),
  );
}

const answers = {};
const schemas = {};

function pull(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') take(item.replace('#/components/schemas/', ''));
    else pull(item);
  }
}

function take(name) {
  if (name in schemas) return;
  schemas[name] = slim(whole.components.schemas[name]);
  pull(schemas[name]);
}

for (const endpoint of endpoints) {
  const [method, path] = endpoint.split(' ');
  const operation = whole.paths[path]?.[method];
  if (!operation) throw new Error(`${endpoint} is not in the description`);
  const byStatus = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    const real = response.$ref
      ? whole.components.responses[response.$ref.replace('#/components/responses/', '')]
      : response;
    const json = real.content?.['application/json'] ?? Object.values(real.content ?? {})[0];
    byStatus[status] = json?.schema ? slim(json.schema) : null;
  }
  answers[`${method.toUpperCase()} ${path}`] = byStatus;
  pull(byStatus);
}

const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const extract = {
  source: `@octokit/openapi ${version}, api.github.com.json, MIT`,
  answers,
  components: { schemas: sorted },
};
writeFileSync(
  join(import.meta.dirname, 'generated', 'api.github.com.json'),
  `${JSON.stringify(extract, null, 1)}\n`,
);
