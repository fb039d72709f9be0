import { boardOf } from './cloud-files.ts';
import { rungOf } from './clues.ts';
import { type Rung, unanswered } from './ladder.ts';
import type { Surroundings } from './surroundings.ts';

/** Set by AWS itself where it runs a container or a build. */
const AWS_MARKS = ['AWS_EXECUTION_ENV', 'ECS_CONTAINER_METADATA_URI_V4', 'CODEBUILD_BUILD_ARN'];

/**
 * AWS_REGION names where a client calls, which a workflow sets wherever it runs. It says something of
 * the machine only where that is AWS's own.
 */
export function readEnvironment(surroundings: Surroundings): Rung {
  const { env } = surroundings;
  const variable = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => env[name]);
  if (variable === undefined) {
    return unanswered('environment', 'silent', 'No variable names a region.');
  }
  if (boardOf(surroundings) !== 'aws' && !AWS_MARKS.some((mark) => env[mark])) {
    const text = `${variable} is set, and nothing shows that this machine is one of AWS: it says where a client calls.`;
    return unanswered('environment', 'passed', text);
  }
  return rungOf('environment', variable, [{ provider: 'aws', name: env[variable] ?? '' }]);
}
