import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FILE_COMMANDS, readStepStarts } from '../../src/probe/file-commands.ts';
import { guid } from '../steps/builders.ts';
import { fakeTree } from './tree.ts';

const file = (name: string) => `${FILE_COMMANDS}/${name}`;

describe('readStepStarts', () => {
  it('takes the earliest birth of the files of a step, whatever their times were set to', async () => {
    const beforeMs = Date.now() - 20;
    const temp = fakeTree({
      [file(`set_env_${guid(1)}`)]: '',
      [file(`set_output_${guid(1)}`)]: '',
    });
    await setTimeout(60);
    writeFileSync(join(temp, file(`step_summary_${guid(2)}`)), '');
    const betweenMs = Date.now();
    await setTimeout(60);
    rmSync(join(temp, file(`set_env_${guid(1)}`)));
    writeFileSync(join(temp, file(`set_env_${guid(1)}`)), 'written anew');
    for (const n of [1, 2]) {
      const name = n === 1 ? `set_output_${guid(1)}` : `step_summary_${guid(2)}`;
      utimesSync(join(temp, file(name)), 1, 1);
    }
    const found = readStepStarts(temp);
    expect(found).toMatchObject({ areBirths: true, leftOut: 0 });
    expect(found?.starts.map((start) => start.guid)).toEqual([guid(1), guid(2)]);
    const [first, second] = found?.starts.map(({ wallMs }) => wallMs) ?? [];
    expect(first).toBeGreaterThan(beforeMs);
    expect(first).toBeLessThan(betweenMs - 30);
    expect(second).toBeLessThanOrEqual(betweenMs + 10);
  });

  it('passes over what the runner does not make', () => {
    const temp = fakeTree({
      [file(`set_env_${guid(1)}`)]: '',
      [file('set_env_not-a-guid')]: '',
      [file(`${'x'.repeat(200)}_${guid(2)}`.slice(0, 250))]: '',
      [file(`SET_${guid(3)}`)]: '',
      [file(`set\nenv_${guid(4)}`)]: '',
    });
    mkdirSync(join(temp, file(`add_path_${guid(5)}`)));
    symlinkSync('/etc/passwd', join(temp, file(`save_state_${guid(6)}`)));
    expect(readStepStarts(temp)?.starts.map((start) => start.guid)).toEqual([guid(1)]);
  });

  it('says where there is no such folder', () => {
    expect(readStepStarts(fakeTree({}))).toBeNull();
    expect(readStepStarts(fakeTree({ [FILE_COMMANDS]: 'a file' }))).toBeNull();
  });

  it('bounds what a job can plant', () => {
    const temp = fakeTree({ [file(`set_env_${guid(0)}`)]: '' });
    for (let n = 1; n <= 4_100; n++) writeFileSync(join(temp, file(`x_${guid(n)}`)), '');
    const found = readStepStarts(temp);
    expect(found?.starts).toHaveLength(4_000);
    expect(found?.leftOut).toBe(101);
  });
});
