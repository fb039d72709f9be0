/** The runtime token of a job: a JWT that the artifact client decodes and does not verify. */

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An unsigned token with the scopes a real one carries. */
export function createRuntimeToken(runBackendId: string, jobBackendId: string): string {
  const expires = Math.floor(Date.now() / 1000) + 6 * 3600;
  const claims = {
    ac: '[]',
    exp: expires,
    nbf: expires - 6 * 3600,
    orchid: `${runBackendId}.${jobBackendId}`,
    scp: `Actions.Results:${runBackendId}:${jobBackendId} Actions.UploadArtifacts:${runBackendId}/${jobBackendId}`,
  };
  return `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.unsigned`;
}

/** The two backend ids in a token, or `undefined` for anything else. */
export function readRuntimeToken(
  token: string,
): { readonly run: string; readonly job: string } | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    );
    const scopes = (claims as { scp?: unknown }).scp;
    const match = /\bActions\.Results:([^: ]+):([^: ]+)/.exec(String(scopes));
    return match?.[1] && match[2] ? { run: match[1], job: match[2] } : undefined;
  } catch {
    return undefined;
  }
}
