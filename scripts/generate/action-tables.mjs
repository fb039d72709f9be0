import { parse } from 'yaml';

/** Inputs that the runner fills in are nobody's to set. */
const HIDDEN = 'Context that the runner fills in; leave it alone.';

/** The README with its tables of inputs and outputs made anew from action.yml. */
export function withActionTables(readme, actionYaml) {
  const { inputs, outputs } = parse(actionYaml);
  const shown = Object.entries(inputs).filter(([, { description }]) => description !== HIDDEN);
  const inputRows = shown.map(([name, { description, default: unset }]) => [
    `\`${name}\``,
    unset === '' ? '' : `\`${unset}\``,
    description,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return between(
    between(readme, 'inputs', table(['input', 'default', 'what it does'], inputRows)),
    'outputs',
    table(['output', 'what it is'], outputRows),
  );
}

function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function between(text, name, content) {
  const [start, end] = [`<!-- ${name}: made from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`README.md has no place for ${name}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
