import { describe, expect, it } from 'vitest';
import {
  allProcesses,
  bootLagMs,
  childrenAmong,
  entrySigns,
  treeTicks,
} from '../../src/probe/process-tree.ts';
import { fakeTree } from './tree.ts';

/** A line of /proc/PID/stat; `times`: user, system, and those of children. */
const stat = (pid: number, parent: number, times = [0, 0, 0, 0], state = 'S') =>
  `${pid} (a (b) c) ${state} ${parent} 0 0 0 -1 0 0 0 0 0 ${times.join(' ')} 20 0 1 0 ${pid * 10} 0\n`;

const TREE = {
  'proc/stat': 'cpu  1 2 3 4\n',
  'proc/uptime': '1000.00 1900.00\n',
  'proc/10/stat': stat(10, 1),
  'proc/20/stat': stat(20, 10, [5, 3, 2, 1]),
  'proc/21/stat': stat(21, 20, [100, 10, 0, 0]),
  'proc/22/stat': stat(22, 21, [7, 0, 0, 0]),
  'proc/30/stat': stat(30, 10, [50, 0, 0, 0]),
  'proc/31/stat': stat(31, 10, [0, 0, 0, 0], 'Z'),
  'proc/99/stat': stat(99, 1, [9_999, 0, 0, 0]),
  'proc/98/stat': 'nonsense',
};

describe('a tree of processes', () => {
  it('finds the children of a process that have not ended', () => {
    const root = fakeTree(TREE);
    expect(childrenAmong(root, allProcesses(root), 10)).toEqual([
      { pid: 20, startTicks: 200 },
      { pid: 30, startTicks: 300 },
    ]);
    expect(childrenAmong('/nowhere', allProcesses('/nowhere'), 10)).toEqual([]);
  });

  it('sums up what a process and all below it have used', () => {
    const root = fakeTree(TREE);
    expect(treeTicks(root, [20, 30, 77])).toEqual(
      new Map([
        [20, 11 + 110 + 7],
        [30, 50],
        [77, 0],
      ]),
    );
  });

  it('knows how long the machine slept, and takes 10 ms for none', () => {
    const root = fakeTree(TREE);
    expect(bootLagMs(root, 999_985)).toBe(0);
    expect(bootLagMs(root, 400_000)).toBe(600_000);
    expect(bootLagMs('/nowhere', 5)).toBe(0);
  });
});

describe('the name of an entry', () => {
  const guid = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
  it.each([
    [
      ['/r/externals/node24/bin/node', '/r/_work/_actions/actions/checkout/v5/dist/index.js'],
      'actions/checkout',
    ],
    [
      [
        '/usr/bin/bash',
        '--noprofile',
        '-e',
        '-o',
        'pipefail',
        `/home/runner/work/_temp/${guid}.sh`,
      ],
      'run',
    ],
    [['pwsh', '-command', `. '/home/runner/work/_temp/${guid}.ps1'`], 'run'],
    [['docker', 'run', '--name', 'x', '-e', 'TOKEN=s3cret', 'image'], null],
    [['/usr/bin/bash', '-c', 'echo s3cret'], null],
    [[`/r/_actions/${'o'.repeat(60)}/x/v1/index.js`], null],
    [[], null],
  ])('of %j is %s', (words, name) => {
    const root = fakeTree({ 'proc/5/cmdline': words.map((word) => `${word}\0`).join('') });
    expect(entrySigns(root, 5).name).toBe(name);
    expect(entrySigns(root, 6).name).toBeNull();
  });

  const script = `bash\0-e\0/home/runner/work/_temp/${guid}.sh\0`;
  const signs = (variables: Readonly<Record<string, string>>) => {
    const environ = Object.entries(variables).map(([name, value]) => `${name}=${value}\0`);
    const root = fakeTree({ 'proc/5/cmdline': script, 'proc/5/environ': environ.join('') });
    return entrySigns(root, 5);
  };
  const OUTPUT = `/home/runner/work/_temp/_runner_file_commands/set_output_${guid}`;

  it('comes with the GUID of its files, and with the composite action around it', () => {
    const variables = {
      GITHUB_OUTPUT: OUTPUT,
      NOT_GITHUB_ACTION: 'x.y',
      GITHUB_ACTION: '__octo-org_composite.__run_2',
      SECRET: 'sesame',
      GITHUB_ACTION_REPOSITORY: 'octo-org/composite',
    };
    expect(signs(variables)).toEqual({
      name: 'run',
      guid,
      within: '__octo-org_composite',
      withinName: 'octo-org/composite',
    });
    expect(signs({ ...variables, GITHUB_ACTION: '__run_2' })).toMatchObject({
      within: null,
      withinName: null,
    });
  });

  it('is not taken from variables that hold something else', () => {
    const nothing = { name: 'run', guid: null, within: null, withinName: null };
    expect(signs({})).toEqual(nothing);
    expect(signs({ XGITHUB_OUTPUT: OUTPUT, GITHUB_ACTION: `${'a'.repeat(200)}.b` })).toEqual(
      nothing,
    );
    expect(signs({ GITHUB_OUTPUT: 'set_output_sesame', GITHUB_ACTION: 'se same.b' })).toEqual(
      nothing,
    );
    // Longer than what is looked at.
    expect(signs({ A: 'x'.repeat(70_000), GITHUB_OUTPUT: OUTPUT })).toEqual(nothing);
  });
});
