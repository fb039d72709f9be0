// Imports go down: every folder of src/ may import only what stands beside it here, and itself.
// The files at the root of src/ that are no entries are words for all: anyone may import them.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ALLOWED = {
  recording: [],
  probe: ['recording'],
  machine: ['probe', 'recording'],
  place: ['machine', 'net', 'recording'],
  grid: ['place', 'net'],
  power: ['machine', 'recording'],
  footprint: ['machine', 'place', 'power', 'recording'],
  steps: ['footprint', 'power', 'probe', 'recording'],
  whatif: ['footprint', 'grid', 'place'],
  history: [],
  // `machine` has the table of what machines are sold as, which policies name.
  policy: ['history', 'machine', 'place'],
  audit: ['machine', 'place', 'policy', 'power', 'recording', 'grid', 'steps'],
  run: ['audit', 'footprint', 'grid', 'machine', 'pipeline', 'place', 'policy', 'power', 'steps'],
  sampling: ['probe', 'machine', 'place', 'recording'],
  lifecycle: ['machine', 'place', 'probe', 'recording', 'sampling'],
  pipeline: [
    'audit',
    'footprint',
    'grid',
    'history',
    'machine',
    'place',
    'policy',
    'power',
    'recording',
    'steps',
    'whatif',
  ],
  render: ['audit', 'policy'],
  evidence: [
    'audit',
    'grid',
    'history',
    'lifecycle',
    'machine',
    'pipeline',
    'place',
    'policy',
    'steps',
  ],
  commands: [
    'audit',
    'evidence',
    // `whatif` says which building it assumes.
    'footprint',
    'grid',
    'history',
    'lifecycle',
    'machine',
    'net',
    'pipeline',
    'place',
    'policy',
    // `model` asks the power model without an audit.
    'power',
    'probe',
    'render',
    'whatif',
  ],
  action: [
    'audit',
    'evidence',
    'github',
    'grid',
    'lifecycle',
    'net',
    'pipeline',
    'place',
    'policy',
    // Where the runner leaves its signs of steps.
    'probe',
    'render',
    'run',
    'steps',
  ],
  github: ['net'],
  net: [],
  units: [],
};

/** Entries wire parts together and are imported by nobody. */
const ENTRIES = {
  'claims.ts': ['action'],
  'cli.ts': ['commands', 'place'],
  'main.ts': ['action'],
  'post.ts': ['action'],
  'sampler.ts': ['sampling'],
};

const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => normalize(join(dirname(file), match[1])));
}

function folderOf(file) {
  const [first, ...rest] = relative('src', file).split('/');
  return rest.length === 0 ? null : first;
}

function mayImport(from, to) {
  if (!to.startsWith('src/')) return to.startsWith('data/') || to === 'package.json';
  const [own, other] = [folderOf(from), folderOf(to)];
  if (other === null) return !(relative('src', to) in ENTRIES);
  if (own === null) {
    const allowed = ENTRIES[relative('src', from)];
    // units.ts and the like may be split into a folder of the same name.
    return allowed === undefined
      ? `${other}.ts` === relative('src', from)
      : allowed.includes(other);
  }
  return own === other || (ALLOWED[own] ?? []).includes(other);
}

const files = readdirSync('src', { recursive: true })
  .map((file) => join('src', file))
  .filter((file) => /\.(ts|mjs)$/.test(file));
const wrong = files.flatMap((from) =>
  importsOf(from)
    .filter((to) => !mayImport(from, to))
    .map((to) => `${from} may not import ${to}`),
);

for (const line of wrong) console.error(line);
if (wrong.length > 0) console.error('Allowed imports are listed in scripts/check-imports.mjs.');
process.exitCode = wrong.length === 0 ? 0 : 1;
