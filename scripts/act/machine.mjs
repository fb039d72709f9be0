// What act needs around it: a repository to stand in, a home, an action to use, an event.

import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findNode } from '../../test/runner/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = join(ROOT, 'examples', 'workflows');
export const REPOSITORY = 'octo-org/octo-repo';

/** The work that the examples audit; it takes any options. */
const TRAIN = 'print("trained", sum(i * i for i in range(6_000_000)))\n';

/** A folder with the action as others get it and a repository that has the example workflows. */
export function prepareMachine() {
  const root = mkdtempSync(join(tmpdir(), 'carbon-audit-act-'));
  const at = (...parts) => join(root, ...parts);
  for (const part of ['action.yml', 'dist']) {
    cpSync(join(ROOT, part), at('action', part), { recursive: true });
  }
  mkdirSync(at('home'));
  // Without this file act asks which image to use.
  writeFileSync(at('home', '.actrc'), '');
  cpSync(WORKFLOWS, at('checkout', '.github', 'workflows'), {
    recursive: true,
    filter: (path) => !/(README\.md|carbon-policy\.yml)$/.test(path),
  });
  writeFileSync(at('checkout', 'train.py'), TRAIN);
  return { root, sha: commitAll(at('checkout')), remove: () => rmSync(root, { recursive: true }) };
}

function commitAll(folder) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  git(...author, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message=start');
  // act takes the repository's name from here.
  git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`);
  return git('rev-parse', 'HEAD');
}

/** Runs one workflow under act, on the machine itself; gives back its log, a record a line. */
export async function runWorkflow(act, { root, github, workflow, eventName, event, token }) {
  writeFileSync(join(root, 'event.json'), JSON.stringify(event));
  const args = [
    eventName,
    ['--workflows', `.github/workflows/${workflow}`],
    ['--eventpath', join(root, 'event.json')],
    '--json',
    // No Docker: jobs run on this machine, and a socket `-` keeps act from looking for one.
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--container-daemon-socket', '-'],
    ['--local-repository', `OWNER/carbon-audit@v1=${join(root, 'action')}`],
    // Given a path, act hands ACTIONS_* of its own environment on. Its own server is never asked.
    ['--artifact-server-path', join(root, 'unused')],
    ['--artifact-server-addr', '127.0.0.1'],
    ['--artifact-server-port', '0'],
    '--no-cache-server',
    ['--secret', `GITHUB_TOKEN=${token}`],
    ['--env', `GITHUB_API_URL=${github.url}`],
    ['--env', `GITHUB_GRAPHQL_URL=${github.url}/graphql`],
  ].flat();
  const child = spawn(act, args, {
    cwd: join(root, 'checkout'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      HOME: join(root, 'home'),
      // act runs whatever `node` it finds first.
      PATH: `${dirname(findNode())}:${process.env.PATH}`,
      ACTIONS_RUNTIME_URL: `${github.url}/`,
      ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken({ runId: 1, job: workflow }),
    },
  });
  const records = [];
  const take = (line) => {
    try {
      records.push(JSON.parse(line));
    } catch {
      records.push({ msg: line });
    }
  };
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', take);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return resultOf(code, records);
}

function resultOf(code, records) {
  const commands = (name) => records.filter(({ command }) => command === name);
  return {
    code,
    log: records.map(({ job, msg }) => `${job ?? ''} ${String(msg).trimEnd()}`).join('\n'),
    summary: commands('summary')
      .map(({ content }) => content)
      .join('\n'),
    errors: commands('error').map(({ arg, kvPairs }) => ({ message: arg, ...kvPairs })),
  };
}

/** Processes that still run something below a folder; act has no orphan cleanup that would hide one. */
export function leftRunning(root) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const command = readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
      return command.includes(root) ? [`${pid} ${command}`] : [];
    });
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
