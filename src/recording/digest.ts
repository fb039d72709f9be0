import { sha256 } from './sha256.ts';

/** Bytes of a digest, and its characters in base64url. */
const DIGEST_BYTES = 12;
const DIGEST_LENGTH = 16;

/** The digest of a line: it vouches for the line's text and, by the digest before, for all before. */
export function lineDigest(previousDigest: string, body: string): string {
  return sha256(`${previousDigest}\n${body}`).toString('base64url', 0, DIGEST_BYTES);
}

/** The whole line: the body is a JSON object's text without its closing brace. */
export function sealLine(body: string, digest: string): string {
  return `${body},"d":"${digest}"}`;
}

const SEAL = /^,"d":"([A-Za-z0-9_-]{16})"\}$/;
const SEAL_LENGTH = ',"d":""}'.length + DIGEST_LENGTH;

/** A line taken apart into what `sealLine` put together; `null` if it carries no digest. */
export function unsealLine(line: string): { body: string; digest: string } | null {
  const digest = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
  return digest === undefined ? null : { body: line.slice(0, -SEAL_LENGTH), digest };
}
