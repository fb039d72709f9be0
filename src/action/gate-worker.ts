import { parentPort } from 'node:worker_threads';
import { type Claimed, readClaim } from './gate-claim.ts';

/** An archive to read, one at a time. */
export type ClaimOrder = Readonly<{ claimed: Claimed; archive: Uint8Array }>;

/** In a thread of its own: answers every order with what became of it. */
export function serveClaims(): void {
  parentPort?.on('message', async ({ claimed, archive }: ClaimOrder) => {
    parentPort?.postMessage(await readClaim(claimed, archive));
  });
}
