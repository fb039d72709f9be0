import { readCloudFiles } from './cloud-files.ts';
import { readEnvironment } from './environment.ts';
import { type Rung, type RungId, unanswered } from './ladder.ts';
import { askMetadata } from './metadata.ts';
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
        ? await attempt(id, () => look(surroundings))
        : unanswered(id, 'passed', `Not asked: ${above.id} has answered.`),
    );
  }
  return rungs;
}

async function attempt(id: RungId, look: () => Rung | Promise<Rung>): Promise<Rung> {
  try {
    return await look();
  } catch {
    return unanswered(id, 'silent', 'It could not be asked.');
  }
}
