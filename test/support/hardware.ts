import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach } from 'vitest';
import { NODE } from './program.ts';

/** Energy counters that rise at these watts and start again at 0 past `maxUj`; their files are there. */
export type FakeCounter = Readonly<{ path: string; watts: number; fromUj: number; maxUj: number }>;

/** Writes the counters 50 times a second, when it gets the CPU. */
const HARDWARE = `
  const { openSync, writeSync } = require('node:fs');
  const zones = JSON.parse(process.argv[1]).map((zone) => ({ ...zone, fd: openSync(zone.path, 'r+') }));
  const start = process.hrtime.bigint();
  const tick = () => {
    const elapsedS = Number(process.hrtime.bigint() - start) / 1e9;
    for (const { fd, watts, fromUj, maxUj } of zones) {
      const uj = Math.round(fromUj + watts * elapsedS * 1e6) % maxUj;
      writeSync(fd, String(uj).padStart(15, ' ') + '\\n', 0);
    }
  };
  tick();
  process.stdout.write('up');
  setInterval(tick, 20);
`;

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Hardware is a process of its own: it goes on while the test waits for something. */
export async function powerUp(counters: readonly FakeCounter[]): Promise<void> {
  const child = spawn(NODE, ['-e', HARDWARE, JSON.stringify(counters)], { stdio: 'pipe' });
  running.push(child);
  await new Promise((up) => child.stdout.once('data', up));
}
