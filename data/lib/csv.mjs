/** Reads RFC 4180 text into one object a row, keyed by the header; cells stay strings. */
export function parseCsv(text) {
  const [header, ...rows] = cells(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** Writes objects as CSV under the given columns, with a line feed after every row. */
export function formatCsv(columns, rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

function cells(text) {
  const rows = [];
  let row = [];
  // One cell, quoted or plain, and the comma or line end behind it.
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const atEnd = match.index >= text.length;
    if (atEnd && row.length === 0) break;
    row.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (atEnd) break;
  }
  return rows;
}

function quoted(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell that holds a number; `null` where it is empty. */
export function numberOrNull(cell) {
  return cell === '' ? null : requiredNumber(cell);
}

export function requiredNumber(cell) {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value)) throw new Error(`not a number: ${cell}`);
  return value;
}

export function textOrNull(cell) {
  return cell === '' ? null : cell;
}
