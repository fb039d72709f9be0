import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ownDirectory } from '../support/program.ts';

it('names the raw files that are missing, in a sentence', () => {
  const raw = ownDirectory();
  writeFileSync(join(raw, 'zone.tab'), '');
  const script = resolve('data/build.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--raw', raw], {
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    `${raw} lacks azure_instances.csv, azure_embodied.csv, AWSInstanceTypes.js, global_energy_mix.json; data/SOURCES.md says where each comes from.\n`,
  );
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
