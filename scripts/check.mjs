// `npm run check`: everything about the sources that a machine can judge, cheapest first.

import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format and lint', 'node_modules/.bin/biome', ['ci', '.']],
  ['types', 'node_modules/.bin/tsc', ['--noEmit', '-p', '.']],
  ['allowed imports', process.execPath, ['scripts/check-imports.mjs']],
  ['fresh data', process.execPath, ['data/build.mjs', '--check']],
  ['fresh power tables', process.execPath, ['data/power/build.mjs', '--check']],
  ['fresh generated files', process.execPath, ['scripts/generate.mjs', '--check']],
  ['fresh dist/', process.execPath, ['scripts/build.mjs', '--check']],
];

let failed = 0;
for (const [name, command, args] of STEPS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
