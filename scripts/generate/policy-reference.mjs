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

const WHOLE = `# yaml-language-server: $schema=../policies/policy.schema.json
version: 1
extends: ["org/.github/carbon.yml@a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"]
enforcement: warn
rollout: [{ from: 2027-01-01, enforcement: enforce }]
runners:
  - labels: [gpu-*]
    region: azure:swedencentral
    power: { idle: 180 W, full: 900 W }
  - { labels: [build-*], region: aws:eu-west-1, sku: m6i.2xlarge }
budgets:
  - id: train
    match: { workflows: [".github/workflows/train*.yml"], events: [push, schedule] }
    per-run: { max: 20 g, per: epoch }
    per-month: 30 kg
  - id: changes
    match: { events: [pull_request, merge_group], paths-ignore: ["docs/**"] }
    per-run: 500 g
waivers:
  - budget: train
    reason: one-off re-baseline after dataset v3 (issue 812)
    up-to: 50 kg
    expires: 2026-12-31
locked: [budgets.changes]`;

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
| \`carbon-audit policy check [FILE…]\` | find the mistakes in policies, each with its line and column, and what has no effect |
| \`carbon-audit policy show --workflow W --event E [FILE]\` | see which budgets and rules apply to a job, put together from all that the policy extends, and which file each is from; where the workflow's file is there, its name, jobs, their runners and what they call are read from it |
| \`carbon-audit policy replay --history DIR [FILE]\` | see how often each rule would have fired on past audits; exits with 1 where one that is enforced is too noisy for that, or was broken by more than 5 % of them |
| \`carbon-audit policy freeze --history DIR [FILE]\` | print what each \`improve\` begins with, to be kept in the policy as its \`reference\` |
| \`carbon-audit run --policy FILE --history DIR -- COMMAND\` | hold a command against past audits |
| \`carbon-audit policy init --history DIR\` | print a policy to begin with, a quarter above what nineteen in twenty past audits used |

In an editor, the first line above brings completion and checking from \`${name}\`: give the path of a
copy of that file, or the address at which your platform team keeps one. \`check\`, \`show\` and \`replay\`
take \`--json\`, and \`--parent owner/repo/policy.yml@main=FILE\` for a copy of what lies in another
repository, which the command line does not read: without one, \`check\` calls a policy sound as far as it can
be seen and says nothing of its budgets.

A whole example, for a repository that builds on \`org/.github/carbon.yml\`, which locks its cap for the
month and leaves waivers open:

\`\`\`yaml
${WHOLE}
\`\`\`

${tables.join('\n\n')}

## What a budget is for

All keys of a \`match\` must fit; of each list one entry is enough. \`paths-ignore\` fits unless everything that
the change touches is in it. A budget without \`match\` is for everything. What is not known of a job fits
every key, so that nobody gets around a budget by keeping something dark: \`policy show\` lists those as budgets that may
apply. A command that \`carbon-audit run\` measures is in no workflow and has none of this: budgets whose \`match\` names a
workflow, job, event, branch, actor, path or runner label are not for it, but for those that say \`*\`; keep one for it
without \`match\`. In globs only \`*\`, \`**\` and \`?\` are special; brackets, braces, backslashes and a leading \`!\` are
refused. So are events that are none (\`pull-request\`, \`cron\`) where another name is near, and branches as refs
(\`refs/heads/main\`). An event that is not known at all, and a workflow file that is not there, \`policy check\`
remarks on.

## Functional units

Limits \`per\` a unit (\`{ max: 2 g, per: epoch }\`) need its count. The input \`units\` or the option \`--units\`
declares it (\`epoch=10, sample=60000\`); or the job writes it into the file that \`units-file\` or
\`--units-file\` names, one \`name=count\` a line, of one name the last, and that goes before what was declared. It
is the job's own claim, kept in \`context.json\`, and the report says so.

## Verdicts

| verdict | when | under \`warn\` | under \`observe\` |
|---|---|---|---|
| \`fail\` | the deciding end of the range is over the limit | \`warn\` | \`pass\`, observed only |
| \`inconclusive\` | nothing was measured, or the range is wider than \`max-range\` allows and the limit is not broken | stays | stays, and decides nothing beside a limit that counts |
| \`warn\` | the value, or the end of the range after the deciding one, is over the limit | stays | \`pass\`, observed only |
| \`pass\` | otherwise; the report says from which value on it would have failed | stays | stays |
| \`error\` | what the policy extends cannot be read, and \`on-error\` is \`fail\` | fails all the same | fails all the same |

What is only observed decides nothing: beside a limit that counts, and for audits that \`scope\` calls light, one
that could not be judged is told of and has no part in the verdict. Where nothing else vouches for a heavy audit, it
leaves the verdict \`inconclusive\`.

Weak evidence (\`data\`) and a policy that cannot be had whole (\`on-error\`) are no broken budgets: they
are told apart in the report (\`weaknesses\`, \`troubles\`), in what is said, and in the exit code of the
command line: 3 a broken budget; 4 "no budget is broken, but the policy does not bear evidence so weak"; 5 "no
budget is broken, but the policy does not bear to be read in part".

A waiver that has ended, or ends too far ahead, does not hold: audits say so and go on, and \`policy check\`
remarks on it and exits with 0, since it comes about by days going by.

Of several waivers for one budget that hold on the same day every ceiling binds, so that the tightest counts; each has
a tally of its own, \`policy check\` remarks on those that have no say and \`policy show\` tells which counts. A ceiling
that could not be held against a limit is none: a waiver in watt-hours does not waive a sum of a month in grams, and a
limit for each job is waived where every job that breaks it is under the ceiling.

\`approved-by\` is text. Where it is a login (\`@octocat\`) and the waiver took the edge off a limit, the audit of a pull
request looks for that person's review, by two calls (\`pull-requests: read\`): one whose last word approves the
very commit that is judged confirms it. The author of the change, apps, teams, dismissed approvals and those of older
commits confirm nothing. No verdict goes by it.

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

## Who may change it

A pull request is judged by the policy of its base, whatever it does to the file; what its own version would
make of the audit is shown beside the verdict. What is left to guard is the merge: name the policy in
\`.github/CODEOWNERS\`, and what it extends, and require the review of code owners on the branch.

## Policies that build on others

What a parent says holds. A policy that extends it may add budgets, rules, conditions and pins, and
tighten what is there: a lower limit, a stricter enforcement, a harder meaning of weak evidence. Of
several parents the strictest word counts, key by key and on every day of their rollouts; what one leaves unsaid
is its default, so a parent without a scope binds every audit, whatever the scope of another. Places and
runners have no stricter word: where one parent locks them, another must not name any. Where a parent names a
\`place.default\`, no pin and no runner of a document that it does not have them from makes an unknown place cleaner
than that, unless the parent leaves \`place\` open (for runners, \`runners\` is enough). What is the same in other words
(\`1.1 kg\` and \`1100 g\`, a list in another order) is one entry, and no loosening. What would loosen is a
mistake, shown with its line, unless every parent that has a word on it names it in \`allow-override\`; what a parent names in
\`locked\` may not be touched at all, and a locked budget not be waived. \`rollout\` goes with \`enforcement\`. What a policy that comes
with the program keeps closed is opened by building on a copy of it. A budget of the parent's is tightened under its own \`id\`, without
\`match\`; its rules that are not named again stay. Waivers are for budgets of one's own, unless the
parent leaves \`waivers\` open. The bytes of every parent are kept with the evidence.

A parent that cannot be read makes no verdict milder than \`inconclusive\`; see \`on-error\`. One that
should lie beside the policy and is not there is a mistake at the command line.

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
  // A text that begins with `@` is none to YAML without quotes.
  if (/^@/u.test(value)) return `${key}: ${JSON.stringify(value)}`;
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
