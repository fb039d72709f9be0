import type { Called, GitHub } from './client.ts';
import { isRecord, listOf, textOf } from './parse.ts';
import type { ApiCall } from './route.ts';
import type { ArtifactStore, RunArtifact } from './run-artifacts.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService';

/** The service answers with all at once; so many artifacts of hundreds of jobs are below 1 MiB. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** As many as GitHub's own client takes. */
const MOST = 1000;

/**
 * The artifacts of the run that a job stands in, by the service that takes them: it says which job
 * handed each in. It needs no permission, only the runtime token that the runner gives to actions.
 *
 * @param service the artifact service, connected to with the runtime token
 * @returns `null` where the token is none of that service
 */
export function serviceArtifacts(service: GitHub, runtimeToken: string): ArtifactStore | null {
  const own = backendIdsIn(runtimeToken);
  if (own === null) return null;
  return {
    list: async () => {
      const found = await service.call(
        asking('ListArtifacts', {
          workflow_run_backend_id: own.run,
          workflow_job_run_backend_id: own.job,
        }),
        (body) =>
          // Where there is none, there is no list either.
          isRecord(body) ? listOf(body['artifacts'] ?? [], parseArtifact) : undefined,
      );
      if (found.kind === 'failed') return found;
      const newest = found.value.toSorted((a, b) => b.id - a.id).slice(0, MOST);
      const complete = newest.length < MOST;
      return { kind: 'ok', value: { artifacts: newest, complete } };
    },
    locate: ({ name, from }): Promise<Called<string>> =>
      service.call(
        asking('GetSignedArtifactURL', {
          workflow_run_backend_id: from?.run ?? own.run,
          workflow_job_run_backend_id: from?.job ?? own.job,
          name,
        }),
        (body) => {
          const url = isRecord(body) ? textOf(body['signed_url']) : undefined;
          return url !== undefined && URL.canParse(url) ? url : undefined;
        },
      ),
  };
}

/** What only reads may be asked twice. */
function asking(method: string, body: Readonly<Record<string, string>>): ApiCall {
  return {
    route: `POST ${SERVICE}/${method}`,
    body,
    accept: 'application/json',
    repeatable: true,
    maxBytes: MAX_ANSWER_BYTES,
  };
}

/** The ids of run and job that a runtime token is for; its signature is the service's to check. */
function backendIdsIn(token: string): Readonly<{ run: string; job: string }> | null {
  try {
    const json = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const claims: unknown = JSON.parse(json);
    const scopes = isRecord(claims) ? textOf(claims['scp']) : undefined;
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scopes ?? '') ?? [];
    return run === undefined || job === undefined ? null : { run, job };
  } catch {
    return null;
  }
}

/** 64-bit numbers are texts in this service's JSON. */
function parseArtifact(value: unknown): RunArtifact | undefined {
  if (!isRecord(value)) return undefined;
  const id = wholeNumber(value['database_id']);
  const name = textOf(value['name']);
  const sizeBytes = wholeNumber(value['size'] ?? '0');
  const run = textOf(value['workflow_run_backend_id']);
  const job = textOf(value['workflow_job_run_backend_id']);
  if (id === undefined || name === undefined || sizeBytes === undefined) return undefined;
  if (run === undefined || job === undefined) return undefined;
  const digest = textOf(value['digest']) ?? null;
  return { id, name, sizeBytes, digest, expired: false, from: { run, job } };
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}
