import { isSlimImage } from '../probe/container.ts';
import type { RunnerFacts } from './machine.ts';

/** Values that the runner gives these variables; others come from somewhere else. */
const SYSTEMS = new Set(['Linux', 'Windows', 'macOS']);
const ARCHITECTURES = new Set(['X86', 'X64', 'ARM', 'ARM64']);
const IMAGE = /^[A-Za-z0-9.-]{0,32}$/;

/** What the runner of GitHub Actions says of itself in the environment; `null`: there is no runner. */
export function readRunner(env: Readonly<Record<string, string | undefined>>): RunnerFacts | null {
  const { RUNNER_ENVIRONMENT, ImageOS, RUNNER_OS, RUNNER_ARCH } = env;
  if (RUNNER_ENVIRONMENT === undefined && RUNNER_OS === undefined) return null;
  const known = (value: string | undefined, values: ReadonlySet<string>) =>
    value !== undefined && values.has(value) ? value : null;
  return {
    hosted:
      RUNNER_ENVIRONMENT === 'github-hosted'
        ? true
        : RUNNER_ENVIRONMENT === 'self-hosted'
          ? false
          : null,
    imageOs: ImageOS !== undefined && IMAGE.test(ImageOS) ? ImageOS : null,
    os: known(RUNNER_OS, SYSTEMS),
    arch: known(RUNNER_ARCH, ARCHITECTURES),
  };
}

/** Whether it is `ubuntu-slim`, a container on a machine that it shares. */
export function isSlim(runner: RunnerFacts | null): boolean {
  return runner?.hosted === true && isSlimImage(runner.imageOs);
}
