import { boardOf, isHosted } from './cloud-files.ts';
import { clueOf, rungOf } from './clues.ts';
import { type Rung, unanswered } from './ladder.ts';
import { fileAt, type Surroundings, within } from './surroundings.ts';

/** Set by AWS itself where it runs a container or a build. */
export const AWS_MARKS = [
  'AWS_EXECUTION_ENV',
  'ECS_CONTAINER_METADATA_URI_V4',
  'CODEBUILD_BUILD_ARN',
] as const;

export const AWS_REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/** Where the Kubernetes documentation mounts a pod's labels (downward API). */
const POD_LABELS = '/etc/podinfo/labels';
const MOST_LABEL_BYTES = 64 * 1024;

/** What the job was started with: labels of its pod, else AWS' variables. */
export function readEnvironment(surroundings: Surroundings): Rung {
  // Kubernetes swaps such files by links of its own.
  // GitHub's hosted runners are in no cluster: labels there came with the image of a job's container.
  const file = isHosted(surroundings)
    ? null
    : fileAt(within(surroundings, POD_LABELS), MOST_LABEL_BYTES + 1, 'followed');
  const pod = file?.kind === 'text' ? parsePodLabels(file.text) : null;
  return pod === null || pod.outcome === 'silent' ? readVariables(surroundings) : pod;
}

/** The rung that a pod's labels make, one `key="value"` a line; never throws. */
export function parsePodLabels(text: string): Rung {
  if (text.length > MOST_LABEL_BYTES) {
    return unanswered('environment', 'ignored', "The pod's labels are larger than 64 KB.");
  }
  const labelled = (key: string) =>
    text
      .split('\n')
      .find((line) => line.startsWith(`${key}="`))
      ?.slice(key.length + 2, -1);
  return rungOf('environment', `The pod's labels in ${POD_LABELS}`, [
    ...clueOf(null, labelled('topology.kubernetes.io/region'), 'region'),
    ...clueOf(null, labelled('topology.kubernetes.io/zone'), 'zone'),
  ]);
}

/**
 * AWS_REGION names where a client calls, which a workflow sets wherever it runs. It says something of
 * the machine only where that is AWS's own.
 */
function readVariables(surroundings: Surroundings): Rung {
  const { env } = surroundings;
  const variable = AWS_REGIONS.find((name) => env[name]);
  if (variable === undefined) {
    return unanswered('environment', 'silent', 'No label of a pod and no variable names a region.');
  }
  if (boardOf(surroundings) !== 'aws' && !AWS_MARKS.some((mark) => env[mark])) {
    const text = `${variable} is set, and nothing shows that this machine is one of AWS: it says where a client calls.`;
    return unanswered('environment', 'passed', text);
  }
  return rungOf('environment', variable, [{ provider: 'aws', name: env[variable] ?? '' }]);
}
