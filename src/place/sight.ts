import { boardOf, readCloudFiles } from './cloud-files.ts';
import { readEnvironment } from './environment.ts';
import { isShown, type Rung, type RungId, shownBy, unanswered } from './ladder.ts';
import { askMetadata } from './metadata.ts';
import { CLOUD_NAMES } from './place.ts';
import { readSetupInfo } from './setup-info.ts';
import { isHostedMac, type Surroundings } from './surroundings.ts';

const LOOKS: readonly Readonly<{ id: RungId; look: (surroundings: Surroundings) => Rung }>[] = [
  { id: 'setup-info', look: readSetupInfo },
  { id: 'cloud-files', look: readCloudFiles },
  { id: 'environment', look: readEnvironment },
];

const HOSTED_MAC =
  "Not asked: GitHub's hosted macOS runners stand in its own data centres, and it does not say where.";

/**
 * What the machine shows of its place, rung by rung. Nothing is sent to anyone but the cloud's own
 * service on the machine's host, and that only where no file has told; takes 400 ms at most. A rung
 * that cannot be asked is silent: nothing here throws.
 */
export async function sightPlace(surroundings: Surroundings): Promise<readonly Rung[]> {
  const seen = glance(surroundings);
  return withMetadata(seen, isShown(seen) ? null : await askService(surroundings));
}

/** The rungs that ask nobody: files and variables, until one of them answers. A millisecond. */
export function glance(surroundings: Surroundings): readonly Rung[] {
  if (isHostedMac(surroundings)) {
    const owner = 'github';
    return LOOKS.map(({ id }) => ({ ...unanswered(id, 'passed', HOSTED_MAC), owner }));
  }
  const rungs: Rung[] = [];
  for (const { id, look } of LOOKS) {
    const above = rungs.find(({ outcome }) => outcome === 'answered');
    rungs.push(above === undefined ? looked(id, look, surroundings) : notAsked(id, above));
  }
  return rungs;
}

/** The rung of the metadata services. */
export async function askService(surroundings: Surroundings): Promise<Rung> {
  if (isHostedMac(surroundings)) return unanswered('metadata', 'passed', HOSTED_MAC);
  try {
    return onBoard(surroundings, await askMetadata(surroundings));
  } catch {
    return unanswered('metadata', 'silent', COULD_NOT);
  }
}

/** With the last rung. A variable that names another place than the cloud's own service is wrong. */
export function withMetadata(seen: readonly Rung[], asked: Rung | null): readonly Rung[] {
  const above = shownBy(seen);
  if (above !== undefined) return [...seen, notAsked('metadata', above)];
  if (asked === null) return seen;
  const isWrong = ({ outcome, region }: Rung) =>
    outcome === 'answered' && asked.outcome === 'answered' && region !== asked.region;
  const why = `It is ignored: the metadata service names \`${asked.region}\`.`;
  return [
    ...seen.map((rung) =>
      isWrong(rung) ? unanswered(rung.id, 'ignored', `${rung.text} ${why}`) : rung,
    ),
    asked,
  ];
}

function notAsked(id: RungId, above: Rung): Rung {
  return unanswered(id, 'passed', `Not asked: ${above.id} has answered.`);
}

/** A region of one cloud on the board of another is none: a file or a variable lies, or came along. */
function onBoard(surroundings: Surroundings, rung: Rung): Rung {
  const cloud = rung.region?.split(':')[0];
  const board = cloud === undefined ? null : boardOf(surroundings);
  if (board === null || board === 'other' || board === cloud) return rung;
  const text = `${rung.text} It is ignored: the board is one of ${CLOUD_NAMES[board]}.`;
  return unanswered(rung.id, 'ignored', text);
}

const COULD_NOT = 'It could not be asked.';

function looked(
  id: RungId,
  look: (surroundings: Surroundings) => Rung,
  surroundings: Surroundings,
): Rung {
  try {
    return onBoard(surroundings, look(surroundings));
  } catch {
    return unanswered(id, 'silent', COULD_NOT);
  }
}
