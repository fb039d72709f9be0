import { readDmi } from '../machine/dmi.ts';
import { clueOf, rungOf } from './clues.ts';
import { type Rung, unanswered } from './ladder.ts';
import type { Provider } from './place.ts';
import { type Surroundings, textOf } from './surroundings.ts';

/** What cloud-init keeps for everyone to read; secrets are left out of it (cloud-init, instance data). */
const INSTANCE_DATA = '/run/cloud-init/instance-data.json';
const MOST_INSTANCE_BYTES = 512 * 1024;

const CLOUD_NAMES: ReadonlyMap<unknown, Provider> = new Map([
  ['azure', 'azure'],
  ['aws', 'aws'],
  ['ec2', 'aws'],
  ['gce', 'gcp'],
  ['gcp', 'gcp'],
]);

/** The region in the files that a cloud leaves on its machines; no network. */
export function readCloudFiles(surroundings: Surroundings): Rung {
  const instance = textOf(surroundings, INSTANCE_DATA, MOST_INSTANCE_BYTES + 1);
  return instance === null
    ? unanswered('cloud-files', 'silent', 'No cloud left a file that names a region.')
    : parseInstanceData(instance);
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
  const provider = CLOUD_NAMES.get(v1['cloud_name']) ?? CLOUD_NAMES.get(v1['platform']);
  if (provider === undefined) {
    return unanswered(
      'cloud-files',
      'silent',
      'cloud-init knows no cloud of Azure, AWS or Google.',
    );
  }
  return rungOf('cloud-files', "cloud-init's instance data", [
    ...clueOf(provider, v1['region'], true),
    ...clueOf(provider, v1['availability_zone'], false),
  ]);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * Whose machine the board says it is: one of the three clouds', `other` for anybody else's, `null`
 * where the board's strings (DMI) cannot be read.
 */
export function boardOf({ root }: Surroundings): Provider | 'other' | null {
  const { vendor, product, cloud } = readDmi(root);
  return cloud ?? (vendor === null && product === null ? null : 'other');
}
