type Help = Readonly<{
  /** How it is called, and what it does in half a line. */
  usage: string;
  does: string;
  /** Its options, as the help shows them; `null`: it has none but those in its usage. */
  options: string | null;
}>;

/** What `policy` can do, each as it is called, and what that does, line by line. */
const POLICY_COMMANDS = {
  check: ['check [FILE…]', ['find the mistakes in policies']],
  show: [
    'show [FILE]',
    [
      'which budgets and rules apply to a job, and from where; the job by',
      '--workflow (whose file is read for its name and jobs), --event, --job,',
      '--branch, --actor person or bot, --path, --runner-label,',
      '--reusable-workflow; the day by --on 2026-12-01',
    ],
  ],
  replay: [
    'replay [FILE]',
    [
      'how often each rule would have fired on the past: --history DIR, as the',
      'policy stands today or --on 2026-12-01',
    ],
  ],
  freeze: [
    'freeze [FILE]',
    ['print what each improve begins with, for the policy to keep: --history DIR'],
  ],
  init: ['init', ['print a policy to begin with, from the past: --history DIR']],
} as const;

const TO_PROGRAMS =
  'check, show and replay print a document with --json; they and freeze take --parent as run does';

function isPolicyCommand(name: string | undefined): name is keyof typeof POLICY_COMMANDS {
  return name !== undefined && Object.hasOwn(POLICY_COMMANDS, name);
}

function policyOptions(): string {
  const lines = Object.values(POLICY_COMMANDS).map(([call, does]) => {
    const [first, ...more] = does;
    const below = more.map((line) => `\n${' '.repeat(21)}${line}`);
    return `  ${call.padEnd(18)} ${first}${below.join('')}`;
  });
  return [...lines, `  ${TO_PROGRAMS}`].join('\n');
}

/** `carbon-audit policy init --help`: that part of `policy`. */
function helpOfPolicy(name: keyof typeof POLICY_COMMANDS): string {
  const [call, does] = POLICY_COMMANDS[name];
  const lines = [...does, ...(TO_PROGRAMS.includes(name) ? [TO_PROGRAMS] : [])];
  return `carbon-audit policy ${call}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** Every command, in the order in which the help names them. */
const COMMANDS = {
  run: {
    usage: 'run [options] -- COMMAND…',
    does: 'measure a command; its own streams and exit code stay its own',
    options: `  --policy FILE      a policy of carbon budgets (YAML)
  --parent REF=FILE  a local copy of what the policy extends in another repository, such as
                     octo-org/.github/carbon.yml@main=../carbon.yml; may be given several times
  --runner-label L   a label that the runner is said to have, for what the policy says of runners with
                     it: its \`runners\`, pins and budgets; may be given several times
  --budget LIMIT     one budget for the whole run instead: '50 g', '1.2 kg', '200 Wh'
  --history DIR      past audits for the rules that ask for them, such as \`increase\`: its file
                     points.ndjson (see history), and reports (audit.json) and such files in it and
                     up to three folders below, whose word counts for warnings only
  --region NAME      where it runs: a region of Azure, AWS or Google Cloud, such as westeurope,
                     us-east-1, europe-west4 (aws:…, azure:…, gcp:… where a name is used twice)
  --zone KEY         or a grid zone of Electricity Maps, such as DE, SE-SE3, US-CAL-CISO
  --country CODE     or a country, such as FR
  --carbon-intensity G
                     gCO2e/kWh of the electricity, where you know it better than the tables;
                     theirs counts where it lies below their 90 % range
  --intensity-provider NAME
                     ask for the grid's own hours: electricity-maps, eia or watttime:REGION (their
                     token in CARBON_AUDIT_INTENSITY_TOKEN), neso, energy-charts, auto; none if not
                     given
  --market-based-intensity G, --market-based-evidence TEXT
                     what a contract for the electricity says, in gCO2e/kWh, and what proves it:
                     reported beside the grid's own figure, never counted
  --model-size N     how many parameters the model has that it trains: '350 M', '7 B'
  --units COUNTS     what it does, for limits per functional unit: 'epoch=3, sample=12000'
  --units-file FILE  a file that it counts in instead, one name=count a line, read at the end
  --interval TIME    how often to look at the counters: 100 ms to 5 min, 1 s if not given; stay
                     under 40 s where energy counters are read: they may wrap unseen
  --rapl MEANS       auto (if not given): energy counters are read where this user may read them.
                     sudo: where only root may, root reads them through sudo, once a second and no
                     oftener, if that asks for no password; docs/power.md tells what that gives away
  --out DIR          where the evidence goes, and no audit lies yet; a new directory in
                     .carbon-audit if not given
  --json FILE        write the report there as well`,
  },
  place: {
    usage: 'place [options]',
    does: 'where this machine stands, how that is known, and its grid now',
    options: `  --region NAME, --zone KEY, --country CODE, --carbon-intensity G, --intensity-provider NAME,
  --policy FILE, --parent REF=FILE, --runner-label L
                     as in run: what they would come to
  --list [WORD]      the regions, zones and countries that are known instead, all or those of a
                     country or with a word in their names: place --list sweden
  --json             print a document rather than text`,
  },
  policy: {
    usage: 'policy COMMAND [FILE…]',
    does: 'check, show, replay, freeze or init a policy of carbon budgets',
    options: policyOptions(),
  },
  history: {
    usage: 'history export DIR…',
    does: 'print kept audits as points that later ones can be held against',
    options: `  --trust            vouch for all of them: they become a baseline; only for audits that nobody
                     else could have written, as your own on your own machine
  carbon-audit history export --trust .carbon-audit > past/points.ndjson
  carbon-audit run --history past --policy FILE -- COMMAND`,
  },
  recompute: {
    usage: 'recompute DIR',
    does: 'compute a kept report again and compare it to the byte',
    options: null,
  },
  machine: {
    usage: 'machine [options]',
    does: 'say what this machine is, and how its power would be known',
    options: `  --rapl MEANS       as in run
  --json             print a document rather than text`,
  },
  model: {
    usage: 'model --cpu NAME [options]',
    does: 'what the power model says of a CPU, and which rows that rests on',
    options: `  --cpu NAME         as /proc/cpuinfo or the maker names it: 'AMD EPYC 7763', '8370C', 'Apple M1'
  --sockets N        of the whole host, where you know them
  --cores N          of the whole host, all sockets together
  --threads N        of the whole host, all sockets together
  --tdp WATTS        of one socket
  --memory-gb GB     of the host, or with --vcpus what the virtual machine holds
  --vcpus N          hardware threads of the host that a virtual machine holds: its share alone;
                     a container's may be a fraction
  --load SHARE       0 to 1; idle, half and full load if not given
  --json             print a document rather than text`,
  },
  whatif: {
    usage: 'whatif DIR, or options',
    does: 'what the same energy would have emitted elsewhere or later',
    options: `  DIR                the kept audit whose energy, time and place are meant; or instead of it
  --energy AMOUNT    what the machine uses, such as '200 Wh'
  --duration TIME    for how long, from now on, such as '2 h'; and --region, --zone or --country
  --regions LIST     the regions to compare with, of any cloud, such as westus,aws:eu-north-1; if not
                     given, all of its own cloud that the policy's \`what-if\` allows
  --policy FILE      what else tells of the place (\`place\`, \`runners\`) and of regions (\`what-if\`); with
                     DIR its \`what-if\` in place of that of the audit's own policy
  --parent REF=FILE, --runner-label L
                     as in run
  --within TIME      by when it must have ended: up to 48 h, 24 h if not given
  --intensity-provider NAME
                     by the hours that it expects, as in run; if not given, by a month x hour profile,
                     or on from what DIR was told of its own hours
  --json             print a document rather than text`,
  },
} as const satisfies Record<string, Help>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

const INTRODUCTION = `carbon-audit measures what a command emits and holds it against a budget.

Try it
  carbon-audit run -- npm test
  carbon-audit run --region westeurope -- python train.py
  carbon-audit run --budget '50 g' --region us-east-1 -- make
  carbon-audit run --policy .github/carbon-policy.yml --out audit -- ./train.sh`;

const EXIT_CODES = `Exit codes
  the command's own where it is not 0; else 3 a broken budget, 4 evidence weaker than the policy
  bears, 5 a policy whose parents cannot be read, 2 bad usage or policy, 0;
  126 not executable, 127 not found, 128+n ended by signal n

Numbers are shown as value (low-high) at 90 %. With no place given, what the machine shows of its
own counts; where it shows nothing, the world's average and a range as wide as the world.`;

/** `carbon-audit --help`: teaches by example. */
export function help(): string {
  const commands = COMMAND_NAMES.map((name) => {
    const { usage, does } = COMMANDS[name];
    return `  ${usage.padEnd(25)}   ${does}`;
  });
  const options = COMMAND_NAMES.flatMap((name) => {
    const own = COMMANDS[name].options;
    return own === null ? [] : [`Options of ${name}\n${own}`];
  });
  const asides = [
    `  ${'COMMAND --help'.padEnd(25)}   its own part of this; -h for short`,
    `  ${'--version'.padEnd(25)}   which version this is; -v for short`,
  ];
  const parts = [
    INTRODUCTION,
    ['Commands', ...commands, ...asides].join('\n'),
    ...options,
    EXIT_CODES,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `carbon-audit model --help`: that command's part; of `policy` what the word after it does. */
export function helpOf(name: CommandName, after?: string): string {
  if (name === 'policy' && isPolicyCommand(after)) return helpOfPolicy(after);
  const { usage, does, options } = COMMANDS[name];
  const parts = [
    `carbon-audit ${usage}\n  ${does}`,
    ...(options === null ? [] : [`Options\n${options}`]),
    ...(name === 'run' ? [EXIT_CODES] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
