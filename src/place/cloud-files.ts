import { readDmi } from '../machine/dmi.ts';
import { clueOf, rungOf } from './clues.ts';
import { type Rung, unanswered } from './ladder.ts';
import { CLOUD_NAMES, type Provider } from './place.ts';
import { fileAt, type Surroundings, within } from './surroundings.ts';

/** What cloud-init keeps for everyone to read; secrets are left out of it (cloud-init, instance data). */
const INSTANCE_DATA = '/run/cloud-init/instance-data.json';
const MOST_INSTANCE_BYTES = 512 * 1024;

const CLOUD_INIT_NAMES: ReadonlyMap<unknown, Provider> = new Map([
  ['azure', 'azure'],
  ['aws', 'aws'],
  ['ec2', 'aws'],
  ['gce', 'gcp'],
  ['gcp', 'gcp'],
]);

/** The region in the files that a cloud leaves on its machines, or whose machine it is; no network. */
export function readCloudFiles(surroundings: Surroundings): Rung {
  const rung = rungOfFiles(surroundings);
  return rung.outcome === 'answered' ? rung : withOwner(rung, surroundings);
}

function rungOfFiles(surroundings: Surroundings): Rung {
  const file = fileAt(within(surroundings, INSTANCE_DATA), MOST_INSTANCE_BYTES + 1);
  if (file.kind === 'text') return parseInstanceData(file.text);
  return file.kind === 'refused'
    ? unanswered('cloud-files', 'ignored', `cloud-init's instance data ${file.why}.`)
    : unanswered('cloud-files', 'silent', 'No cloud left a file that names a region.');
}

/** Where the files name no region the machine may still show in whose building it stands. */
function withOwner(rung: Rung, surroundings: Surroundings): Rung {
  const board = boardOf(surroundings);
  const added = (words: string) => ({ ...rung, text: rung.text.replace(/\.$/, `; ${words}.`) });
  if (board === 'other') return added('the board is none of Azure, AWS or Google Cloud');
  if (board !== null) {
    return { ...added(`the board is one of ${CLOUD_NAMES[board]}`), owner: board };
  }
  if (!isHosted(surroundings)) return rung;
  const words = "the board tells nothing, and GitHub's hosted runners stand in Azure";
  return { ...added(words), owner: 'azure' };
}

/** The rung that cloud-init's instance data make; never throws. */
export function parseInstanceData(text: string): Rung {
  const ignored = (why: string) =>
    unanswered('cloud-files', 'ignored', `cloud-init's instance data ${why}.`);
  if (text.length > MOST_INSTANCE_BYTES) return ignored('are larger than 512 KB');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return ignored('are not JSON');
  }
  const v1 = fieldsOf(fieldsOf(data)['v1']);
  const provider = CLOUD_INIT_NAMES.get(v1['cloud_name']) ?? CLOUD_INIT_NAMES.get(v1['platform']);
  if (provider === undefined) {
    return unanswered(
      'cloud-files',
      'silent',
      'cloud-init knows no cloud of Azure, AWS or Google.',
    );
  }
  return rungOf('cloud-files', "cloud-init's instance data", [
    ...clueOf(provider, v1['region'], 'region'),
    ...clueOf(provider, v1['availability_zone'], 'zone'),
  ]);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether it is a runner that GitHub hosts; those of macOS are asked for before (`isHostedMac`). */
export function isHosted({ env }: Surroundings): boolean {
  return env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}

/**
 * Whose machine the board says it is: one of the three clouds', `other` for anybody else's, `null`
 * where the board's strings (DMI) cannot be read.
 */
export function boardOf({ root }: Surroundings): Provider | 'other' | null {
  const { vendor, product, cloud } = readDmi(root);
  return cloud ?? (vendor === null && product === null ? null : 'other');
}
