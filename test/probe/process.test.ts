import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyProcess, isRunning } from '../../src/probe/process.ts';

describe('identifyProcess', () => {
  it('knows this process', () => {
    const identity = identifyProcess(process.pid);
    expect(identity?.pid).toBe(process.pid);
    expect(identity !== null && isRunning(identity)).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 31])('knows no process %d', (pid) => {
    expect(identifyProcess(pid)).toBeNull();
  });

  it('knows that a process has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const identity = identifyProcess(child.pid ?? 0);
    expect(identity !== null && isRunning(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(identity !== null && isRunning(identity)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('takes no later process for an earlier one', () => {
    const identity = identifyProcess(process.pid);
    expect(isRunning({ pid: process.pid, startTicks: (identity?.startTicks ?? 0) - 1 })).toBe(
      false,
    );
  });

  it.runIf(process.platform === 'linux')('takes a zombie for gone', async () => {
    // The shell becomes a program that never asks how its child has ended, and only then that ends.
    const child = 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 600';
    const shell = spawn('/bin/sh', ['-c', child]);
    const [output] = (await once(shell.stdout, 'data')) as [Buffer];
    const zombie = { pid: Number(output.toString()), startTicks: null };
    const program = () => readFileSync(`/proc/${shell.pid}/comm`, 'utf8');
    await expect.poll(program, { timeout: 60_000 }).toBe('sleep\n');
    expect(isRunning(zombie)).toBe(true);
    shell.stdin.end();
    await expect.poll(() => isRunning(zombie), { timeout: 60_000 }).toBe(false);
    expect(() => process.kill(zombie.pid, 0)).not.toThrow();
    shell.kill('SIGKILL');
  });
});
