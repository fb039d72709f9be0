// Builds dist/: TypeScript to build/ by tsc, then one bundle an entry by ncc.
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   builds elsewhere and fails where dist/ differs

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { dataNotice } from './data-notice.mjs';

const ENTRIES = ['claims', 'cli', 'main', 'post', 'sampler'];

const bin = (name) => join('node_modules', '.bin', name);

function bundleInto(directory) {
  declareFreeOfSideEffects();
  rmSync('build', { recursive: true, force: true });
  execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  for (const entry of ENTRIES) {
    execFileSync(
      bin('ncc'),
      [
        'build',
        `build/src/${entry}.js`,
        '--out',
        join(directory, entry),
        '--license',
        'LICENSES.txt',
        '--quiet',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    tellOfData(join(directory, entry));
  }
}

/** ncc tells the licences of packages; those of the tables that it wrote into the bundle are added. */
function tellOfData(folder) {
  const programs = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const notice = dataNotice(programs.map((name) => readFileSync(join(folder, name), 'utf8')));
  appendFileSync(join(folder, 'LICENSES.txt'), notice);
}

/**
 * Tells the bundler what is true and what these packages do not say: importing them does nothing. Else
 * main would load a whole HTTP client with @actions/core and take three times as long to start.
 */
function declareFreeOfSideEffects() {
  for (const name of ['core', 'exec', 'http-client', 'io']) {
    const path = join('node_modules', '@actions', name, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    if (manifest.sideEffects === false) continue;
    writeFileSync(path, `${JSON.stringify({ ...manifest, sideEffects: false }, null, 2)}\n`);
  }
}

function filesBelow(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

function differences(expected, actual) {
  const names = new Set([...filesBelow(expected), ...filesBelow(actual)]);
  return [...names].filter((name) => {
    const [a, b] = [join(expected, name), join(actual, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

function check() {
  const fresh = mkdtempSync(join(tmpdir(), 'carbon-audit-dist-'));
  try {
    bundleInto(fresh);
    const stale = differences(fresh, 'dist');
    if (stale.length === 0) return;
    console.error(`dist/ is not what the sources build: ${stale.join(', ')}`);
    console.error('Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) {
  check();
} else {
  rmSync('dist', { recursive: true, force: true });
  bundleInto('dist');
}
