import { type Cgroup, findCgroup } from './cgroup.ts';

/**
 * Whether the job holds but a part of the machine that /proc tells of, and then its control group.
 *
 * - A virtual machine that is the job's alone, as GitHub's hosted runners are, is the job's whole,
 *   whatever a job container in it is allowed: the rest of it runs, or idles, for this job too.
 * - `ubuntu-slim` is a container on a machine that it shares.
 * - A CPU limit below the machine's threads says that others have the rest.
 * - A pod of Kubernetes without a limit shares its node with others that cannot be seen.
 *
 * Never throws; `null`: the machine is the job's, or there is no telling.
 */
export function findContainer(
  root: string,
  threads: number,
  env: Readonly<Record<string, string | undefined>>,
): Cgroup | null {
  const isHosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  const isSlim = isHosted && isSlimImage(env['ImageOS']);
  if (isHosted && !isSlim) return null;
  const cgroup = findCgroup(root);
  if (cgroup === null || cgroup.cpuTimeFile === null) return null;
  const isLimited = cgroup.cpus !== null && cgroup.cpus < threads;
  const isShared = isSlim || (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '';
  if (!isLimited && !isShared) return null;
  return isLimited ? cgroup : { ...cgroup, cpus: null };
}

/**
 * Whether a hosted runner's `ImageOS` is that of `ubuntu-slim`, whose container image names its system
 * `Linux`, or nothing (actions/runner-images, images/ubuntu-slim); those of virtual machines name
 * theirs `ubuntu24` and the like. Job containers have no such name.
 */
export function isSlimImage(imageOs: string | null | undefined): boolean {
  return imageOs === 'Linux' || imageOs === '';
}
