/**
 * Writes a table as JSON that people can read and compare: members of the table one a line, and of
 * a list of rows each row on a line of its own.
 */
export function formatTable(table) {
  const members = Object.entries(table).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${member(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function member(value) {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
}
