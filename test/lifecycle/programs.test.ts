import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findPrograms, type Surroundings } from '../../src/lifecycle/programs.ts';
import { ownDirectory } from '../support/program.ts';

const find = (root: string, over: Partial<Surroundings> = {}) =>
  findPrograms({
    root,
    platform: 'linux',
    env: {},
    maxAgeMs: 60_000,
    chip: () => 'Apple M2',
    ...over,
  });

function machine(places: readonly string[], devices: readonly string[] = ['nvidiactl']): string {
  const root = ownDirectory();
  mkdirSync(join(root, 'dev'));
  for (const device of devices) writeFileSync(join(root, 'dev', device), '');
  for (const place of places) {
    mkdirSync(join(root, place), { recursive: true });
    writeFileSync(join(root, place, 'nvidia-smi'), '', { mode: 0o755 });
  }
  return root;
}

const pathOf = ({ programs }: ReturnType<typeof find>) => programs[0]?.attempts[0]?.command[0];

describe('programs that measure', () => {
  it('are none where there is no driver, whatever programs there are', () => {
    expect(find(machine(['usr/bin'], []))).toEqual({ programs: [], findings: [] });
  });

  it('are found where drivers and clouds put them, with their libraries', () => {
    const root = machine(['usr/local/nvidia/bin']);
    const found = find(root);
    expect(pathOf(found)).toBe(join(root, 'usr/local/nvidia/bin/nvidia-smi'));
    expect(found.programs[0]?.env['LD_LIBRARY_PATH']).toContain('usr/local/nvidia/lib64');
    expect(found.programs[0]?.env['TZ']).toBe('UTC0');
  });

  it('are found on Windows’ Linux only where the driver is NVIDIA’s', () => {
    const root = machine(['usr/lib/wsl/lib'], ['dxg']);
    expect(pathOf(find(root))).toBe(join(root, 'usr/lib/wsl/lib/nvidia-smi'));
    expect(find(machine([], ['dxg']))).toEqual({ programs: [], findings: [] });
  });

  it('are named where they are missing', () => {
    expect(find(machine([])).findings.map(({ id }) => id)).toEqual(['meter-not-started']);
  });

  it('are none that others of the machine may write', () => {
    const root = machine(['usr/bin']);
    const path = join(root, 'usr/bin/nvidia-smi');
    for (const mode of [0o775, 0o757, 0o644]) {
      chmodSync(path, mode);
      expect([mode, pathOf(find(root))]).toEqual([mode, undefined]);
    }
    chmodSync(path, 0o755);
    expect(pathOf(find(root))).toBe(path);
    chmodSync(join(root, 'usr/bin'), 0o777);
    expect(pathOf(find(root))).toBeUndefined();
  });

  it('are found on the PATH, but never among the job’s own files, whatever leads there', () => {
    const elsewhere = join(machine(['bin']), 'bin');
    const root = machine([]);
    // Tests live in the temporary folder, which is one of the job's own.
    vi.stubEnv('TMPDIR', '/nowhere');
    const found = (folder: string, env = {}) =>
      pathOf(find(root, { env: { PATH: folder, ...env } }));
    expect(found(`relative:${elsewhere}`)).toBe(join(elsewhere, 'nvidia-smi'));
    const workspace = dirname(elsewhere);
    const link = join(root, 'tools');
    symlinkSync(elsewhere, link);
    expect(found(link)).toBe(join(link, 'nvidia-smi'));
    for (const folder of [elsewhere, link]) {
      expect(found(folder, { GITHUB_WORKSPACE: workspace })).toBeUndefined();
      expect(found(folder, { RUNNER_TEMP: elsewhere })).toBeUndefined();
    }
    vi.stubEnv('TMPDIR', workspace);
    expect(found(elsewhere)).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it('are powermetrics on a Mac, through sudo and for a bounded time, unless it is virtual', () => {
    const [program] = find('/', { platform: 'darwin' }).programs;
    const command = program?.attempts.map((attempt) => attempt.command.join(' '));
    expect(command).toEqual([
      '/usr/bin/sudo -n /usr/bin/powermetrics --samplers cpu_power,gpu_power -i 1000 -n 60',
    ]);
    const longest = find('/', { platform: 'darwin', maxAgeMs: 5 * 86_400_000 }).programs[0];
    const allowed = longest?.attempts[0]?.command.slice(2).join(' ').replace(',', '\\,');
    expect(readFileSync('docs/power.md', 'utf8')).toContain(`NOPASSWD: ${allowed}\n`);
    const virtual = find('/', { platform: 'darwin', chip: () => 'Apple M1 (Virtual)' });
    expect(virtual).toEqual({ programs: [], findings: [] });
  });

  it('are not started on Windows, where they are named, nor on systems without them', () => {
    expect(find('/', { platform: 'freebsd' })).toEqual({ programs: [], findings: [] });
    const root = ownDirectory();
    expect(find(root, { platform: 'win32', env: { SystemRoot: root } }).findings).toEqual([]);
    writeFileSync(join(root, 'System32\\nvidia-smi.exe'), '');
    const [finding] = find(root, { platform: 'win32', env: { SystemRoot: root } }).findings;
    expect(finding?.message).toContain('Windows');
  });
});
