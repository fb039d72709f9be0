/** The blob store behind artifacts: uploads in blocks or at once, downloads. */

import type { Answer, Request } from './http.ts';
import type { ArtifactState, GitHubState } from './state.ts';

/** Blocks that are uploaded and not yet put in order, by artifact and block id. */
export type Blocks = Map<string, Buffer>;

const created = {
  etag: '"0x8DC0000000000000"',
  'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
  'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
  'x-ms-version': '2025-01-05',
};

function blobError(status: number, code: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
  };
}

function put(request: Request, artifact: ArtifactState, blocks: Blocks): Answer {
  const step = request.query.get('comp');
  const key = (block: string) => `${artifact.id}:${block}`;
  if (step === 'block') {
    blocks.set(key(request.query.get('blockid') ?? ''), request.body);
  } else if (step === 'blocklist') {
    const order = [...request.body.toString('utf8').matchAll(/<Latest>(.*?)<\/Latest>/g)];
    const parts = order.map(([, block = '']) => blocks.get(key(block)));
    if (parts.includes(undefined)) return blobError(400, 'InvalidBlockList');
    artifact.content = Buffer.concat(parts.filter((part) => part !== undefined));
  } else {
    artifact.content = request.body;
  }
  return { status: 201, headers: created };
}

function get(artifact: ArtifactState): Answer {
  const isZip = artifact.mimeType === 'application/zip';
  return {
    status: 200,
    headers: {
      'content-type': artifact.mimeType,
      'content-disposition': `attachment; filename="${artifact.name}${isZip ? '.zip' : ''}"`,
    },
    body: artifact.content,
  };
}

/** Answers a request to the store; `undefined` if the path is not its own. */
export function serveBlobs(
  request: Request,
  state: GitHubState,
  blocks: Blocks,
): Answer | undefined {
  const match = /^\/blobs\/artifacts\/(\d+)(?:\/|$)/.exec(request.path);
  if (!match) return undefined;
  // The signature is the only key; a token would not help.
  if (request.query.get('sig') !== 'fake') return blobError(403, 'AuthenticationFailed');
  const artifact = state.repositories
    .flatMap(({ artifacts }) => artifacts)
    .find(({ id }) => id === Number(match[1]));
  if (!artifact) return blobError(404, 'BlobNotFound');
  if (request.method === 'PUT') return put(request, artifact, blocks);
  return request.method === 'GET' ? get(artifact) : blobError(405, 'UnsupportedHttpVerb');
}
