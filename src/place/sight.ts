import { boardOf, readCloudFiles } from './cloud-files.ts';
import { readEnvironment } from './environment.ts';
import { type Rung, type RungId, unanswered } from './ladder.ts';
import { askMetadata, CLOUD_NAMES } from './metadata.ts';
import { readSetupInfo } from './setup-info.ts';
import { isHostedMac, type Surroundings } from './surroundings.ts';

const LOOKS: readonly Readonly<{
  id: RungId;
  look: (surroundings: Surroundings) => Rung | Promise<Rung>;
}>[] = [
  { id: 'setup-info', look: readSetupInfo },
  { id: 'cloud-files', look: readCloudFiles },
  { id: 'metadata', look: askMetadata },
  { id: 'environment', look: readEnvironment },
];

const HOSTED_MAC =
  "Not asked: GitHub's hosted macOS runners stand in its own data centres, and it does not say where.";

/**
 * What the machine shows of its place, rung by rung until one answers. Nothing is sent to anyone but
 * the cloud's own service on the machine's host, and that only where no file has told; takes 400 ms
 * at most. Never throws.
 */
export async function sightPlace(surroundings: Surroundings): Promise<readonly Rung[]> {
  if (isHostedMac(surroundings)) return LOOKS.map(({ id }) => unanswered(id, 'passed', HOSTED_MAC));
  const rungs: Rung[] = [];
  for (const { id, look } of LOOKS) {
    const above = rungs.find(({ outcome }) => outcome === 'answered');
    rungs.push(
      above === undefined
        ? onBoard(surroundings, await attempt(id, () => look(surroundings)))
        : unanswered(id, 'passed', `Not asked: ${above.id} has answered.`),
    );
  }
  return rungs;
}

/** A region of one cloud on the board of another is none: a file or a variable lies, or came along. */
function onBoard(surroundings: Surroundings, rung: Rung): Rung {
  const cloud = rung.region?.split(':')[0];
  const board = cloud === undefined ? null : boardOf(surroundings);
  if (board === null || board === 'other' || board === cloud) return rung;
  const text = `${rung.text} It is ignored: the board is one of ${CLOUD_NAMES[board]}.`;
  return unanswered(rung.id, 'ignored', text);
}

async function attempt(id: RungId, look: () => Rung | Promise<Rung>): Promise<Rung> {
  try {
    return await look();
  } catch {
    return unanswered(id, 'silent', 'It could not be asked.');
  }
}
