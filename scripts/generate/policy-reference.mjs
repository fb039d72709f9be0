import { PRESETS } from './presets.mjs';

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
export function policyReference(name, schema, presetText) {
  const tables = sectionsOf(schema, schema, '', schema.title);
  const presets = PRESETS.map((one) => presetSection(one, presetText(one)));
  return `<!-- Made from ${name} by scripts/generate.mjs: change that, not this. -->
# The policy

${schema.description}

\`\`\`yaml
${EXAMPLE}
\`\`\`

| to | |
|---|---|
| \`carbon-audit policy check [FILE]\` | find the mistakes in a policy, each with its line and column |
| \`carbon-audit policy show --workflow W --event E [FILE]\` | see which budgets and rules apply to a job, put together from all that the policy extends, and which file each is from |
| \`carbon-audit policy replay --history DIR [FILE]\` | see how often each rule would have fired on past audits; exits with 1 where one that is enforced is too noisy for that, or was broken by more than 5 % of them |
| \`carbon-audit policy freeze --history DIR [FILE]\` | print what each \`improve\` begins with, to be kept in the policy as its \`reference\` |
| \`carbon-audit run --policy FILE --history DIR -- COMMAND\` | hold a command against past audits |
| \`carbon-audit policy init --history DIR\` | print a policy to begin with, a quarter above what nineteen in twenty past audits used |

In an editor, the first line above brings completion and checking from \`${name}\`.

${tables.join('\n\n')}

## Verdicts

| verdict | when | under \`warn\` | under \`observe\` |
|---|---|---|---|
| \`fail\` | the deciding end of the range is over the limit | \`warn\` | \`pass\`, observed only |
| \`inconclusive\` | nothing was measured, or the range is wider than \`max-range\` allows and the limit is not broken | stays | stays |
| \`warn\` | the value, or the end of the range after the deciding one, is over the limit | stays | \`pass\`, observed only |
| \`pass\` | otherwise; the report says from which value on it would have failed | stays | stays |

Weak evidence (\`data\`) and a policy that cannot be had whole (\`on-error\`) are no broken budgets: they
are told apart in the report (\`weaknesses\`, \`troubles\`), in what is said, and in the exit code of the
command line (3 a broken budget, 4 evidence weaker than the policy bears, 5 a policy in part).

A limit that is met exactly is not broken. What is judged without its enforcement is kept beside the
verdict. \`inconclusive\` never becomes a pass: it fails no job, and it vouches for none.

## Past audits

\`increase\`, \`improve\` and the limits of a week, month or quarter need the past. \`carbon-audit run --history
DIR\` reads it from a directory: files \`points.ndjson\`, one audit a line, and reports (\`audit.json\`), in it
and below it. The part that the audit can be judged by is kept with its evidence as \`history.ndjson\`, so
\`recompute\` needs nothing else. The action does not read past audits yet. Without a past these rules are
\`inconclusive\`, and say so.

A baseline is made of audits of the same workflow and job (for a command: of none) on the same class of
runner that are verified, went well, and ran for the default branch on \`push\` or \`schedule\`. A report
cannot vouch for itself: it is unverified, so it makes no baseline, and in a sum it counts for warnings only.

An \`increase\` that its own past breaks too often says nothing, so it warns only, whatever it is to
enforce: the report has the count in \`noisy\`, and \`policy replay\` says it beforehand. That is a matter of
limits which the past makes. A limit in absolute numbers that the past breaks is not noisy but broken: it
fails, and \`policy replay\` counts how often.

A level that rises by small steps breaks no limit for one run. Where the usual itself has risen within 90
days by more than one run may exceed it, the sentence of \`increase\` says so; \`improve\` is the rule that
fails for it. Keep its \`reference\` in the policy: around \`from\` past audits tell it too, but not for ever.

## Policies that build on others

What a parent says holds. A policy that extends it may add budgets, rules, conditions and pins, and
tighten what is there: a lower limit, a stricter enforcement, a harder meaning of weak evidence. Of
several parents the strictest word counts, on every day of their rollouts. What would loosen is a
mistake, shown with its line, unless the parent names it in \`allow-override\`; what the parent names in
\`locked\` may not be touched at all. A budget of the parent's is tightened under its own \`id\`, without
\`match\`; its rules that are not named again stay. Waivers are for budgets of one's own, unless the
parent leaves \`waivers\` open. The bytes of every parent are kept with the evidence.

A parent that cannot be read makes no verdict milder than \`inconclusive\`; see \`on-error\`. The command
line reads files only.

## Policies that come with the program

${presets.join('\n\n')}

## Quantities

A plain decimal number, at most one space, and a unit whose case counts: \`1.2 kg\`, \`200 Wh\`, \`15 %\`.
No sign, no exponent, no thousands separator, nothing that is zero, at most 12 digits on either side
of the point.

## The file

UTF-8 of at most 64 KiB, YAML 1.2 (core schema). A byte order mark at its beginning and line ends of
Windows are taken; tabs as indentation, control characters and characters that reorder text are not.
`;
}

/** A policy that comes with the program: what it is for, from its own first lines, and its text. */
function presetSection(name, text) {
  const lines = text.split('\n');
  const rest = lines.findIndex((line) => !line.startsWith('#'));
  const about = lines.slice(0, rest).map((line) => line.replace(/^# ?/, ''));
  const body = lines.slice(rest).join('\n').trimEnd();
  return `### \`carbon-audit:${name}\`\n\n${about.join('\n')}\n\n\`\`\`yaml\n${body}\n\`\`\``;
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
    // What stands elsewhere already is not told twice.
    if (property.refName === 'match' && own !== 'budgets[].match') return [];
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
