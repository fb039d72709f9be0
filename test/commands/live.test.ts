import { expect, it } from 'vitest';
import { withoutToken } from '../../src/commands/live.ts';
import { main } from '../../src/commands/main.ts';
import { machineOf } from '../place/surroundings.ts';

/** A proxy that nobody listens at: the network is dead, whoever runs the tests. */
const DEAD = { https_proxy: 'http://127.0.0.1:9' };

async function run(...argv: readonly string[]) {
  const told = { stdout: '', stderr: '' };
  const code = await main(argv, {
    stdout: (text) => {
      told.stdout += text;
    },
    stderr: (text) => {
      told.stderr += text;
    },
    env: { ...DEAD, CARBON_AUDIT_INTENSITY_TOKEN: 'sesame-4711' },
    surroundings: machineOf({}),
    cwd: '/',
    now: () => Date.UTC(2026, 10, 22, 10),
    terminal: false,
    samplerPath: '',
  });
  return { code, ...told };
}

it.each([
  [
    ['place', '--zone', 'DE', '--intensity-provider', 'electricity-maps'],
    'month x hour profile (average)',
  ],
  [
    [
      'whatif',
      '--energy',
      '1 kWh',
      '--duration',
      '1 h',
      '--zone',
      'GB',
      '--intensity-provider',
      'neso',
    ],
    'by month x hour profile',
  ],
])('a provider that cannot be reached leaves %j its bundled figure', async (argv, figure) => {
  const { code, stdout, stderr } = await run(...argv);
  expect(code).toBe(0);
  expect(stdout).toContain(figure);
  expect(stdout + stderr).toContain('the network failed (ECONNREFUSED)');
  expect(stdout + stderr).not.toContain('sesame');
});

it("a provider's token is no business of the command that is measured", () => {
  const env = { PATH: '/bin', CARBON_AUDIT_INTENSITY_TOKEN: 'sesame-4711' };
  expect(withoutToken(env)).toEqual({ PATH: '/bin' });
});

it.each([
  ['run', '--', process.execPath, '-e', 'process.exit(7)'],
  ['place'],
  ['whatif', '--energy', '1 kWh', '--duration', '1 h', '--zone', 'GB'],
])(
  'a token that cannot be one is refused by %s before anything is asked or run',
  async (...argv) => {
    const [command = '', ...others] = argv;
    const { code, stderr } = await run(
      command,
      '--intensity-provider',
      'watttime:PJM_DC',
      ...others,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('`CARBON_AUDIT_INTENSITY_TOKEN` holds no token of WattTime');
    expect(stderr).not.toContain('sesame');
  },
);
