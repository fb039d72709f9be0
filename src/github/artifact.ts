import { accessSync, constants, statSync } from 'node:fs';

export type EvidenceUpload = Readonly<{
  /** Unique in the run. */
  name: string;
  files: readonly string[];
  /** The folder that the files' names in the artifact are relative to. */
  root: string;
  /** Default the repository's own setting. */
  retentionDays?: number;
  /** GITHUB_SERVER_URL; a server of one's own has no such service, and the client would warn of it. */
  serverUrl?: string;
  deadlineMs: number;
}>;

export type Uploaded =
  | Readonly<{ kind: 'uploaded'; id: number | null; digest: string | null; name: string }>
  | Readonly<{ kind: 'unavailable'; why: string }>;

/**
 * Keeps files as an artifact of the run, by GitHub's own client. Never rejects. A name that is taken is
 * tried once more with `-2` behind it.
 *
 * The client reads the runner's ACTIONS_* variables itself, prints progress to stdout, and retries for
 * a minute and more. It cannot be stopped: when the deadline passes this returns, but the client's own
 * timers and sockets would keep the process alive, so the caller ends it by `process.exit`.
 */
export async function uploadEvidence(upload: EvidenceUpload): Promise<Uploaded> {
  if (!hasService(upload.serverUrl)) return { kind: 'unavailable', why: NOT_ON_GHES };
  const unreadable = upload.files.find((file) => !isReadableFile(file));
  // The client throws from a stream's event where it can't read a file, and nobody could catch that.
  if (unreadable !== undefined)
    return { kind: 'unavailable', why: `a file of it can't be read: ${unreadable}` };
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Uploaded>((done) => {
    const seconds = upload.deadlineMs / 1000;
    const why = `the artifact service did not take it within ${seconds} s`;
    timer = setTimeout(() => done({ kind: 'unavailable', why }), upload.deadlineMs);
  });
  const outcome = await Promise.race([uploadWithSecondName(upload), deadline]);
  clearTimeout(timer);
  return outcome;
}

async function uploadWithSecondName(upload: EvidenceUpload): Promise<Uploaded> {
  try {
    return await uploadOnce(upload, upload.name);
  } catch (error) {
    if (!isTaken(error)) return { kind: 'unavailable', why: whyNot(error) };
  }
  try {
    return await uploadOnce(upload, `${upload.name}-2`);
  } catch (error) {
    return { kind: 'unavailable', why: whyNot(error) };
  }
}

async function uploadOnce(upload: EvidenceUpload, name: string): Promise<Uploaded> {
  const { files, root, retentionDays } = upload;
  // Large, and not needed by whoever can't upload anyway.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = retentionDays === undefined ? {} : { retentionDays };
  const { id, digest } = await new DefaultArtifactClient().uploadArtifact(
    name,
    [...files],
    root,
    options,
  );
  return { kind: 'uploaded', id: id ?? null, digest: digest ?? null, name };
}

const NOT_ON_GHES = "GitHub Enterprise Server does not take artifacts from GitHub's current client";

/** The client's own rule. */
function hasService(serverUrl: string | undefined): boolean {
  if (serverUrl === undefined || !URL.canParse(serverUrl)) return true;
  return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(new URL(serverUrl).hostname);
}

function isReadableFile(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}

/** One line; the client's longer advice after a line break is for the log of other actions. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return 'the artifact client failed';
  if (error.name === 'GHESNotSupportedError') return NOT_ON_GHES;
  if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(error.message))
    return 'the runner offers no artifact service';
  return (error.message.split('\n')[0] ?? '').slice(0, 200);
}
