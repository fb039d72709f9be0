const EXAMPLE = `# yaml-language-server: $schema=../policies/policy.schema.json
version: 1
enforcement: enforce          # the ceiling; observe is the default
budgets:
  - id: train
    match: { workflows: [".github/workflows/train*.yml"] }
    per-run: 1.2 kg           # fails when even the low end of the range is over it
  - id: everything-else
    enforcement: warn
    per-run: 200 Wh`;

/** docs/policy.md: what a policy may say, key by key, from the schema that checks it. */
export function policyReference(name, schema) {
  const tables = sectionsOf(schema, schema, '', schema.title);
  return `<!-- Made from ${name} by scripts/generate.mjs: change that, not this. -->
# The policy

${schema.description}

\`\`\`yaml
${EXAMPLE}
\`\`\`

\`carbon-audit policy check FILE\` checks a policy and points at the line and column of each mistake.
In an editor, the first line above brings completion and checking from \`${name}\`.

${tables.join('\n\n')}

## Verdicts

| verdict | when | under \`warn\` | under \`observe\` |
|---|---|---|---|
| \`fail\` | the deciding end of the range is over the limit | \`warn\` | \`pass\`, observed only |
| \`inconclusive\` | nothing was measured, or the range is wider than \`max-range\` allows and the limit is not broken | stays | stays |
| \`warn\` | the value, or the end of the range after the deciding one, is over the limit | stays | \`pass\`, observed only |
| \`pass\` | otherwise; the report says from which value on it would have failed | stays | stays |

A limit that is met exactly is not broken. What is judged without its enforcement is kept beside the
verdict. \`inconclusive\` never becomes a pass: it fails no job, and it vouches for none.

## Quantities

A plain decimal number, at most one space, and a unit whose case counts: \`1.2 kg\`, \`200 Wh\`, \`15 %\`.
No sign, no exponent, no thousands separator, nothing that is zero, at most 12 digits on either side
of the point.

## The file

UTF-8 of at most 64 KiB, YAML 1.2 (core schema). A byte order mark at its beginning and line ends of
Windows are taken; tabs as indentation, control characters and characters that reorder text are not.
`;
}

/** One table for the keys of this object, then those of the objects within. */
function sectionsOf(root, node, path, title) {
  const entries = Object.entries(node.properties).map(([key, property]) => ({
    key,
    path: `${path}${key}`,
    property: resolve(root, property),
    required: (node.required ?? []).includes(key),
  }));
  const rows = entries.map((entry) => row(root, entry));
  const heading = path === '' ? '## Keys' : `## ${title}`;
  const intro = path === '' ? [] : [node.description, ''];
  const table = ['| key | type | default | meaning | example |', '|---|---|---|---|---|', ...rows];
  const below = entries.flatMap(({ path: own, property }) => {
    if (property.properties) return sectionsOf(root, property, `${own}.`, `\`${own}\``);
    const item = property.items && resolve(root, property.items);
    return item?.properties ? sectionsOf(root, item, `${own}[].`, `\`${own}[]\``) : [];
  });
  return [[heading, '', ...intro, ...table].join('\n'), ...below];
}

function row(root, { key, path, property, required }) {
  const fallback =
    property.default !== undefined
      ? `\`${property.default}\``
      : required
        ? 'required'
        : property.title.startsWith('Rule: ')
          ? 'a rule'
          : path.startsWith('budgets[].') && root.properties[key] !== undefined
            ? "the policy's"
            : '';
  const examples = (property.examples ?? []).map((example) => `\`${inYaml(key, example)}\``);
  const cells = [
    `\`${key}\``,
    typeOf(root, property),
    fallback,
    property.description,
    examples.join('<br>'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function typeOf(root, property) {
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.items) {
    const { minItems, maxItems } = property;
    return `list of ${minItems} to ${maxItems}: ${nameOf(property.items) ?? typeOf(root, property.items)}`;
  }
  if (property.properties) return 'map';
  return property.refName?.replaceAll('-', ' ') ?? property.type;
}

function nameOf(property) {
  return property.$ref?.split('/').at(-1).replaceAll('-', ' ');
}

function inYaml(key, value) {
  if (Array.isArray(value)) return `${key}: ${JSON.stringify(value)}`;
  if (typeof value !== 'object') return `${key}: ${value}`;
  const entries = Object.entries(value).map(([name, one]) => inYaml(name, one));
  return `${key}: { ${entries.join(', ')} }`;
}

/** What stands beside a reference (its description, its example) counts before what it refers to. */
function resolve(root, property) {
  if (property.$ref === undefined) return property;
  const name = property.$ref.split('/').at(-1);
  return { ...root.$defs[name], ...property, refName: name };
}
