import type { Called, GitHub } from './client.ts';
import { idOf, isRecord, listOf, textOf } from './parse.ts';

/** An artifact of a run, by the word of GitHub's own services; only its name is foreign text. */
export type RunArtifact = Readonly<{
  id: number;
  name: string;
  sizeBytes: number;
  /** Of its bytes, `sha256:...`; `null`: not told. */
  digest: string | null;
  expired: boolean;
  /** Which job of which attempt handed it in, as the artifact service calls them; `null`: not told. */
  from: Readonly<{ run: string; job: string }> | null;
}>;

/** The newest artifacts of a run; `complete`: there are no others. */
export type RunArtifacts = Readonly<{ artifacts: readonly RunArtifact[]; complete: boolean }>;

/** Where artifacts of one run are listed and where each can be fetched from, for a while. */
export type ArtifactStore = Readonly<{
  list: () => Promise<Called<RunArtifacts>>;
  locate: (artifact: RunArtifact) => Promise<Called<string>>;
}>;

const PER_PAGE = 100;
const MAX_PAGES = 10;

/** The artifacts of any run of a repository, by the REST API; it does not say which job made one. */
export function restArtifacts(
  github: GitHub,
  { owner, repo, runId }: Readonly<{ owner: string; repo: string; runId: number }>,
): ArtifactStore {
  const listPage = (page: number) =>
    github.call(
      {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        params: { owner, repo, run_id: runId },
        query: { per_page: PER_PAGE, page },
      },
      (body) => (isRecord(body) ? listOf(body['artifacts'], parseArtifact) : undefined),
    );
  return {
    list: async () => {
      const artifacts: RunArtifact[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const found = await listPage(page);
        if (found.kind === 'failed') return found;
        artifacts.push(...found.value);
        if (found.value.length < PER_PAGE) {
          return { kind: 'ok', value: { artifacts, complete: true } };
        }
      }
      return { kind: 'ok', value: { artifacts, complete: false } };
    },
    locate: ({ id }) =>
      github.locate({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        params: { owner, repo, artifact_id: id, archive_format: 'zip' },
      }),
  };
}

function parseArtifact(value: unknown): RunArtifact | undefined {
  if (!isRecord(value)) return undefined;
  const id = idOf(value['id']);
  const name = textOf(value['name']);
  const sizeBytes = value['size_in_bytes'];
  if (id === undefined || name === undefined || !isSize(sizeBytes)) return undefined;
  return {
    id,
    name,
    sizeBytes,
    digest: textOf(value['digest']) ?? null,
    expired: value['expired'] === true,
    from: null,
  };
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
