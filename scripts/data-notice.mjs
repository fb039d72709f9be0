// What LICENSES.txt says of the tables that a bundle holds: ncc knows packages, not data.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['data', 'data/power'];

/** Tables that name their own source and licence, each with rows that show that a bundle holds it. */
function licensedTables() {
  const paths = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.json'))
    .sort();
  return paths.flatMap((path) => {
    const table = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof table.source !== 'string' || typeof table.licence !== 'string') return [];
    const lists = Object.values(table).filter((value) => Array.isArray(value) && value.length > 0);
    // What no one imports is left out of a bundle, whole members of a table too.
    const rows = lists.map(([first]) => first).filter((first) => typeof first === 'object');
    return [{ path, table, marks: rows.map((row) => JSON.stringify(row)) }];
  });
}

/** The part of LICENSES.txt about the tables in these programs' texts; empty where they hold none. */
export function dataNotice(programs) {
  const held = licensedTables().filter(({ marks }) =>
    marks.some((mark) => programs.some((text) => text.includes(mark))),
  );
  if (held.length === 0) return '';
  const blocks = held.map(({ path, table }) =>
    [path, table.licence, `${table.source} ${table.url ?? ''}`.trim(), ...ofDatabase(table)].join(
      '\n',
    ),
  );
  return `\n${[INTRODUCTION, ...blocks].join('\n\n')}\n`;
}

const INTRODUCTION = `Data

These tables are written into the programs of this folder, and lie as files of their own in this
repository. Each licence is for its table alone, not for the program.`;

/** What the Open Database License asks of who passes a database on: its notice and where it is. */
function ofDatabase({ licence, attribution }) {
  if (!licence.startsWith('ODbL')) return [];
  return [
    attribution,
    'Whoever passes this table on, changed or not, keeps this notice and the licence; rights in single',
    'contents are under the Database Contents License (https://opendatacommons.org/licenses/dbcl/1-0/).',
  ];
}
