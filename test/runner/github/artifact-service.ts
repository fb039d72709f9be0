/** The artifact service of a run: Twirp calls in JSON, as `@actions/artifact` makes them. */

import { createHash } from 'node:crypto';
import type { JsonValue } from '../emulator/expressions.ts';
import { type Answer, jsonBody, type Request } from './http.ts';
import { readRuntimeToken } from './jwt.ts';
import { type ArtifactState, type GitHubState, newId, type RepositoryState } from './state.ts';

const prefix = '/twirp/github.actions.results.api.v1.ArtifactService/';
const forbiddenInNames = /[":<>|*?\r\n\\/]/;
const day = 24 * 3600 * 1000;

/** Jobs whose runtime token may use the service. */
export interface Backend {
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly runId: number;
  readonly repository: string;
}

type Fields = Readonly<Record<string, JsonValue | undefined>>;

interface Work {
  readonly request: Request;
  readonly state: GitHubState;
  readonly repository: RepositoryState;
  readonly backend: Backend;
  readonly fields: Fields;
}

function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** A name belongs to one attempt of a run; another attempt may use it again. */
function find({ repository, backend, fields }: Work, finalized: boolean) {
  return repository.artifacts.findLast(
    (artifact) =>
      artifact.name === text(fields, 'name') &&
      artifact.finalized === finalized &&
      (finalized ? artifact.runId === backend.runId : sameAttempt(artifact, backend)),
  );
}

function sameAttempt(artifact: ArtifactState, backend: Backend): boolean {
  return artifact.runBackendId === backend.runBackendId;
}

function create(work: Work): Answer {
  const { request, state, repository, backend, fields } = work;
  const name = text(fields, 'name');
  if (name === '' || forbiddenInNames.test(name))
    return twirpError(400, 'invalid_argument', `the artifact name ${name} is not valid`);
  const taken = repository.artifacts.some(
    (artifact) => artifact.name === name && sameAttempt(artifact, backend),
  );
  if (taken)
    return twirpError(
      409,
      'already_exists',
      'an artifact with this name already exists on the workflow run',
    );
  const now = new Date();
  const artifact: ArtifactState = {
    id: newId(state),
    runId: backend.runId,
    runBackendId: backend.runBackendId,
    jobBackendId: backend.jobBackendId,
    name,
    mimeType: text(fields, 'mime_type') || 'application/zip',
    content: Buffer.alloc(0),
    digest: null,
    createdAt: now.toISOString(),
    expiresAt: text(fields, 'expires_at') || new Date(now.getTime() + 90 * day).toISOString(),
    expired: false,
    finalized: false,
  };
  repository.artifacts.push(artifact);
  const signed_upload_url = `${request.origin}/blobs/artifacts/${artifact.id}?sig=fake`;
  return { status: 200, body: { ok: true, signed_upload_url } };
}

function finalize(work: Work): Answer {
  const artifact = find(work, false);
  if (!artifact) return twirpError(404, 'not_found', 'artifact not found');
  const size = Number(text(work.fields, 'size'));
  if (size !== artifact.content.length)
    return twirpError(
      400,
      'invalid_argument',
      `size is ${size}, ${artifact.content.length} bytes were uploaded`,
    );
  const digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`;
  if (text(work.fields, 'hash') !== digest)
    return twirpError(400, 'invalid_argument', 'the hash is not that of the upload');
  artifact.digest = digest;
  artifact.finalized = true;
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

/** All artifacts of the run, of earlier attempts too, as the service keeps them. */
function list({ repository, backend, fields }: Work): Answer {
  const name = text(fields, 'name_filter');
  const id = text(fields, 'id_filter');
  const artifacts = repository.artifacts
    .filter(({ runId, finalized }) => finalized && runId === backend.runId)
    .filter((artifact) => name === '' || artifact.name === name)
    .filter((artifact) => id === '' || String(artifact.id) === id)
    .map((artifact) => ({
      workflow_run_backend_id: artifact.runBackendId,
      workflow_job_run_backend_id: artifact.jobBackendId,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.content.length),
      created_at: artifact.createdAt,
      digest: artifact.digest,
    }));
  return { status: 200, body: { artifacts } };
}

/** Where an artifact can be fetched: only a zip under a name that ends in `.zip`. */
function downloadUrl(origin: string, artifact: ArtifactState): string {
  const ending = artifact.mimeType === 'application/zip' ? '.zip' : '';
  const name = encodeURIComponent(artifact.name) + ending;
  return `${origin}/blobs/artifacts/${artifact.id}/${name}?sig=fake`;
}

/** By the ids that the list gave: names may stand twice, once for each attempt. */
function sign(work: Work): Answer {
  const artifact = work.repository.artifacts.findLast(
    (one) =>
      one.finalized &&
      one.name === text(work.fields, 'name') &&
      one.runBackendId === text(work.fields, 'workflow_run_backend_id') &&
      one.jobBackendId === text(work.fields, 'workflow_job_run_backend_id'),
  );
  if (!artifact) return twirpError(404, 'not_found', 'artifact not found');
  const signed_url = downloadUrl(work.request.origin, artifact);
  return { status: 200, body: { name: artifact.name, signed_url } };
}

function remove(work: Work): Answer {
  const artifact = find(work, true);
  if (!artifact) return twirpError(404, 'not_found', 'artifact not found');
  work.repository.artifacts.splice(work.repository.artifacts.indexOf(artifact), 1);
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

const methods: Readonly<Record<string, (work: Work) => Answer>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: sign,
  DeleteArtifact: remove,
};

/** Answers a call to the service; `undefined` if the path is not its own. */
export function serveArtifacts(
  request: Request,
  state: GitHubState,
  backends: readonly Backend[],
): Answer | undefined {
  if (!request.path.startsWith(prefix)) return undefined;
  const method = methods[request.path.slice(prefix.length)];
  if (!method || request.method !== 'POST')
    return twirpError(404, 'bad_route', `no handler for path ${request.path}`);
  const token = String(request.headers['authorization'] ?? '').replace(/^bearer\s+/i, '');
  const ids = readRuntimeToken(token);
  const backend = backends.find(
    ({ runBackendId, jobBackendId }) => runBackendId === ids?.run && jobBackendId === ids.job,
  );
  if (!backend) return twirpError(401, 'unauthenticated', 'the runtime token is not valid');
  const fields = jsonBody(request);
  const repository = state.repositories.find(({ fullName }) => fullName === backend.repository);
  // Nobody reads or writes in another run; an earlier attempt's artifacts are still the run's.
  const asked = fields['workflow_run_backend_id'];
  const isOwn = repository?.artifacts.some(
    ({ runId, runBackendId }) => runId === backend.runId && runBackendId === asked,
  );
  if (!repository || (asked !== backend.runBackendId && !isOwn))
    return twirpError(403, 'permission_denied', 'the token is for another run');
  return method({ request, state, repository, backend, fields });
}
