export const id = 379;
export const ids = [379,431];
export const modules = {

/***/ 1379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* reexport */ history_history),
  machine: () => (/* reexport */ machine),
  model: () => (/* reexport */ model_model),
  place: () => (/* reexport */ place),
  policy: () => (/* reexport */ policy),
  recompute: () => (/* reexport */ recompute),
  whatif: () => (/* reexport */ whatif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __webpack_require__(1883);
// EXTERNAL MODULE: ./build/src/evidence/history.js
var evidence_history = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/src/history/history-of.js + 1 modules
var history_of = __webpack_require__(8206);
// EXTERNAL MODULE: ./build/src/history/parse-point.js
var parse_point = __webpack_require__(7242);
// EXTERNAL MODULE: ./build/src/commands/io.js
var commands_io = __webpack_require__(1034);
// EXTERNAL MODULE: ./build/src/commands/options.js + 1 modules
var commands_options = __webpack_require__(3342);
;// CONCATENATED MODULE: ./build/src/commands/history.js







/**
 * `carbon-audit history export [--trust] DIR…`: the audits that directories hold as points, one a line,
 * the oldest first. Without `--trust` only those are verified that a directory's own points vouch for;
 * with it all are, by the word of whoever runs it.
 */
async function history_history(argv, io) {
    const [name, ...rest] = argv;
    if (name !== 'export') {
        throw new bad_input/* BadInput */.k('history takes `export`, as in `history export --trust .carbon-audit`');
    }
    const { flags, positionals } = (0,commands_options/* parseOptions */.A)(rest, [], ['trust']);
    if (positionals.length === 0) {
        throw new bad_input/* BadInput */.k('history export needs a directory of audits, such as .carbon-audit');
    }
    const reads = positionals.map((directory) => ({
        directory,
        ...(0,evidence_history.readHistory)((0,external_node_path_.resolve)(io.cwd, directory)),
    }));
    const all = reads.flatMap(({ points }) => points);
    const offered = flags.has('trust') ? all.map((point) => ({ ...point, isVerified: true })) : all;
    const points = (0,history_of/* eachOnce */.B)(offered).most.sort((a, b) => a.atMs - b.atMs || (a.auditId < b.auditId ? -1 : 1));
    if (points.length === 0)
        throw new bad_input/* BadInput */.k(`${positionals.join(', ')}: there are no audits`);
    io.stdout(points.map((point) => `${(0,parse_point/* pointLine */.zC)(point)}\n`).join(''));
    for (const { directory, cut } of reads) {
        for (const what of cut)
            io.stderr(`carbon-audit: ${directory} holds ${what}\n`);
    }
    const unreadable = reads.reduce((sum, one) => sum + one.unreadable + one.unreadableBelow, 0);
    const verified = points.filter(({ isVerified }) => isVerified).length;
    io.stderr(`carbon-audit: ${points.length} audits, ${verified} of them verified${unreadable === 0 ? '' : `; ${unreadable} more could not be read`}\n`);
    return commands_io/* EXIT */.d.ok;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/audit/serialise.js
var serialise = __webpack_require__(994);
// EXTERNAL MODULE: ./build/src/lifecycle/start.js + 10 modules
var start = __webpack_require__(8855);
// EXTERNAL MODULE: ./build/src/lifecycle/stop.js + 5 modules
var stop = __webpack_require__(4724);
// EXTERNAL MODULE: ./build/src/lifecycle/remove.js
var remove = __webpack_require__(5028);
// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/src/footprint/embodied.js
var footprint_embodied = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/src/footprint/gpu-embodied.js
var gpu_embodied = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/src/footprint/timeline.js
var footprint_timeline = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/src/machine/held.js
var held = __webpack_require__(2184);
// EXTERNAL MODULE: ./build/src/machine/sku.js
var sku = __webpack_require__(8974);
// EXTERNAL MODULE: ./build/src/power/gpu/board.js + 2 modules
var board = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/src/power/gpu/silent.js
var silent = __webpack_require__(5969);
// EXTERNAL MODULE: ./build/src/power/sources.js + 13 modules
var sources = __webpack_require__(6651);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(8964);
// EXTERNAL MODULE: ./build/src/pipeline/reported.js
var reported = __webpack_require__(209);
;// CONCATENATED MODULE: ./build/src/pipeline/look.js











const HOUR_S = 3_600;
/** What a machine is and by what its power would be known: the sources are picked as in an audit. */
function describeMachine(look) {
    const { machine, layout, unreadable, readings } = look;
    const meters = (0,silent/* withSilentGpus */.r)(look.meters, machine);
    const timeline = (0,footprint_timeline/* timelineOf */.h)(readings, layout, Number.MAX_SAFE_INTEGER);
    const power = timeline === null ? null : powerOf({ ...look, meters }, timeline);
    const spanMs = spanOf(timeline);
    const durationS = (spanMs.to - spanMs.from) / 1000;
    const boards = (0,board/* gpusHeld */.Xx)(meters, machine) ?? 0;
    const embodied = (0,gpu_embodied/* withGpus */.w)((0,footprint_embodied/* embodiedOf */.h)(machine, HOUR_S), boards, HOUR_S);
    return {
        schemaVersion: 1,
        kind: 'machine',
        tool: tool/* TOOL */.j,
        machine,
        held: (0,held/* heldOf */.L)(machine),
        sku: (0,sku/* findSku */.V9)(machine),
        layout,
        unreadable,
        durationS,
        components: power?.partsBetween(spanMs.from, spanMs.to).map(({ energyJ, ...part }) => ({
            ...part,
            powerW: (0,reported/* reported */.Y)((0,estimate/* scale */.hs)(energyJ, 1 / durationS)),
        })) ?? null,
        embodiedGPerHour: (0,reported/* reported */.Y)(embodied.gramsG),
        embodiedExplanation: embodied.explanation,
        findings: [...look.findings, ...(timeline?.findings ?? []), ...(power?.findings ?? [])],
    };
}
function powerOf({ machine, layout, unreadable, readings, meters }, timeline) {
    return (0,sources/* pickPower */.f)({
        machine,
        layout,
        unreadable,
        readings,
        meters,
        useBetween: (from, to) => (0,footprint_timeline/* usageBetween */.w)(timeline, from, to),
        declared: null,
    });
}
function spanOf(timeline) {
    const points = timeline?.points ?? [];
    return { from: points[0]?.atMs ?? 0, to: points.at(-1)?.atMs ?? 0 };
}

// EXTERNAL MODULE: ./build/src/pipeline/readings.js + 4 modules
var pipeline_readings = __webpack_require__(4558);
// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/render/amounts.js
var amounts = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/src/render/components.js
var render_components = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/src/render/machine.js




const CLOUDS = {
    aws: 'Amazon Web Services',
    azure: 'Microsoft Azure',
    gcp: 'Google Cloud',
};
/** What `carbon-audit machine` found, as a person at a terminal reads it. */
function renderMachine(report) {
    const sections = [
        { title: 'This machine', rows: machineRows(report) },
        { title: 'Counters', rows: counterRows(report) },
        {
            title: `Power, over ${(0,print/* formatDuration */.a3)(report.durationS)}; ranges hold at 90 %`,
            rows: powerRows(report),
        },
        { title: 'Making it', rows: makingRows(report) },
        {
            title: 'What to know',
            rows: report.findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
        },
    ];
    return sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => [title, ...rows.map(line), ''].join('\n'))
        .join('\n');
}
function line([name, text]) {
    return `  ${(0,render_escape/* clean */.uH)(name).padEnd(9)} ${(0,render_escape/* clean */.uH)(text)}`;
}
function machineRows({ machine, held, sku }) {
    const { systemVendor, systemProduct, cloud, container, gpus } = machine;
    const system = [systemVendor, systemProduct].filter((text) => text !== null).join(' ');
    const kind = sku === null ? 'no runner or cloud instance that is known' : sku.basis;
    const place = cloud === null ? '' : `, ${CLOUDS[cloud]}`;
    return [
        ['CPU', `${cpuName(machine)}; ${topology(machine)}`],
        ['Memory', (0,print/* formatGigabytes */.LX)(machine.memoryBytes)],
        ['System', system === '' ? 'not told (DMI)' : `${system}${place}`],
        ...(container === null ? [] : [['Container', limits(container)]]),
        ['Kind', sku?.name ? `${sku.name}: ${kind}` : kind],
        ['Holds', `${held.explanation}; ${(0,print/* formatGigabytes */.LX)(held.memoryBytes)} of memory`],
        ['GPUs', gpus.length === 0 ? 'none seen' : gpus.map(gpuName).join(', ')],
    ];
}
function cpuName({ cpuModel, cpuVendor, cpuFamily, cpuModelNumber, }) {
    const numbers = [
        ...(cpuVendor === null ? [] : [cpuVendor]),
        ...(cpuFamily === null ? [] : [`family ${cpuFamily}`]),
        ...(cpuModelNumber === null ? [] : [`model ${cpuModelNumber}`]),
    ].join(' ');
    return `${cpuModel ?? 'without a name'}${numbers === '' ? '' : ` (${numbers})`}`;
}
function topology({ threads, threadsPerCore, sockets, virtual }) {
    return [
        `${threads} hardware threads`,
        ...(threadsPerCore === null ? [] : [`${threadsPerCore} a core`]),
        ...(sockets === null ? [] : [`${sockets} socket${sockets === 1 ? '' : 's'}`]),
        virtual === null
            ? 'virtual or not, that cannot be told'
            : virtual
                ? 'a virtual machine'
                : 'bare metal',
    ].join(', ');
}
function limits({ cpus, memoryBytes }) {
    const cpu = cpus === null ? 'no limit of CPUs' : `${cpus} CPUs`;
    return `${cpu}, ${memoryBytes === null ? 'no limit of memory' : (0,print/* formatGigabytes */.LX)(memoryBytes)}, by its control group`;
}
function gpuName({ maker, pciId, driver }) {
    return `${maker ?? 'another maker'} ${pciId} (${driver === null ? 'no driver' : `driver ${driver}`})`;
}
const READERS = {
    proc: "/proc/stat, the whole machine's",
    cgroup: "the container's control group",
    os: "Node's os module",
};
function counterRows({ layout, unreadable }) {
    const readable = layout.raplZones.map(({ id, name }) => `${id} ${name}`);
    const closed = unreadable.map(({ id, name, code }) => `${id} ${name} (${code})`);
    const energy = [
        ...(readable.length > 0 ? [`can be read: ${readable.join(', ')}`] : []),
        ...(closed.length > 0 ? [`cannot be read: ${closed.join(', ')}`] : []),
    ];
    return [
        ['CPU time', READERS[layout.reader]],
        ['Energy', energy.length === 0 ? 'no energy counters (RAPL)' : energy.join('; ')],
    ];
}
function powerRows({ components }) {
    if (components === null)
        return [['None', 'the CPU counters could not be read']];
    const rows = components.map(({ id, provenance, source, explanation, detail, powerW }) => {
        const known = provenance === 'measured' ? `measured by ${source}` : provenance;
        const how = detail === null ? explanation : `${explanation} ${detail}`;
        return [render_components/* COMPONENT_NAMES */.N[id], `${(0,amounts/* withRange */.K1)(powerW, print/* formatPower */.d5)} ${known}: ${how}`];
    });
    return [...rows, ...(0,render_components/* reasons */.O)(components).map((sentence) => ['Why', sentence])];
}
function makingRows({ embodiedGPerHour, embodiedExplanation }) {
    const amount = (0,amounts/* withRange */.K1)(embodiedGPerHour, print/* formatMass */.so);
    return [['Hardware', `${amount} CO2e an hour, assumed: ${embodiedExplanation}`]];
}

// EXTERNAL MODULE: ./build/src/commands/run-options.js + 3 modules
var run_options = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/src/commands/machine.js










const INTERVAL_MS = 500;
/** Long enough for counters that tick a hundred times a second to tell busy from idle. */
const LOOK_MS = 1_000;
/** Meters of GPUs and Macs take up to two seconds to their first answer. */
const LOOK_WITH_METERS_MS = 4_000;
/**
 * `carbon-audit machine [--rapl MEANS] [--json]`: what it finds here, and by which sources the power would be known,
 * and why not by better ones: by a short audit, read as any other.
 */
async function machine(argv, io) {
    const { options, flags, positionals, rest } = (0,commands_options/* parseOptions */.A)(argv, ['rapl'], ['json']);
    if (positionals.length > 0 || rest !== null) {
        throw new bad_input/* BadInput */.k('machine takes options only, as in `carbon-audit machine --json`');
    }
    const started = (0,start/* startAudit */.K)({
        samplerPath: io.samplerPath,
        intervalMs: INTERVAL_MS,
        rapl: (0,run_options/* raplMeans */.O)(options.get('rapl')),
        env: io.env,
    });
    await (0,promises_.setTimeout)(mayHaveMeters(started.machine) ? LOOK_WITH_METERS_MS : LOOK_MS);
    const { end, recordingText } = await (0,stop/* stopAudit */.M)(started);
    (0,remove/* removeAudit */.E)(started);
    const recordingSha256 = (0,serialise/* sha256 */.s)(recordingText);
    const ends = { ...started, intervalMs: INTERVAL_MS, end, recordingSha256 };
    const { readings, meters, findings } = (0,pipeline_readings/* gatherReadings */.z)(ends, recordingText);
    const report = describeMachine({
        machine: started.machine,
        layout: started.layout,
        unreadable: started.unreadable,
        readings,
        meters,
        findings: [...started.findings, ...findings],
    });
    io.stdout(flags.has('json') ? (0,serialise/* serialise */.G)(report) : renderMachine(report));
    return commands_io/* EXIT */.d.ok;
}
function mayHaveMeters({ platform, gpus }) {
    return platform === 'darwin' || gpus.some(({ driver }) => driver !== null);
}

// EXTERNAL MODULE: ./build/src/power/model.js
var model = __webpack_require__(354);
// EXTERNAL MODULE: ./build/src/power/server/index.js + 16 modules
var server = __webpack_require__(3090);
;// CONCATENATED MODULE: ./build/src/render/model.js


/** Two-sided 90 % of a normal distribution. */
const Z_90 = 1.645;
/** Below it a factor says nothing. */
const LEAST_RATIO = 1.005;
/** What `carbon-audit model` answers, as a person at a terminal reads it. */
function renderModel({ cpu, host, guest, points, rows, findings }) {
    const { cores, threads } = host;
    const sockets = host.sockets === 1 ? '1 socket' : `${host.sockets} sockets`;
    const size = `${threads} hardware threads`;
    const what = guest === null
        ? `a host of ${size}, ${cores} cores, ${sockets}`
        : `${guest.vcpus} of the ${size} of a host of ${sockets}`;
    const last = points.at(-1);
    const factors = (last?.powerW.factors ?? [])
        .map(({ id, logSd, kind }) => ({ id, kind, ratio: Math.exp(Z_90 * logSd) }))
        .filter(({ ratio }) => ratio >= LEAST_RATIO)
        .map(({ id, kind, ratio }) => `  ${id}: x or / ${(0,amounts/* plainNumber */.ku)(ratio)} (${kind})`);
    return [
        `${cpu}: ${what}, at the wall, by load; ranges hold at 90 %`,
        '',
        ...points.map(({ load, powerW }) => `  ${percent(load).padStart(7)}  ${(0,amounts/* withRange */.K1)(powerW, print/* formatPower */.d5)}`),
        '',
        'Rests on',
        ...rows.map((row) => `  ${row}`),
        '',
        `May be off by, at ${percent(last?.load ?? 0)} load and 90 %`,
        ...factors,
        ...(findings.length === 0 ? [] : ['', ...findings.map(({ message }) => `Note: ${message}`)]),
        '',
    ].join('\n');
}
function percent(load) {
    return `${Number((100 * load).toFixed(1))} %`;
}

;// CONCATENATED MODULE: ./build/src/commands/model-limits.js


/** Buyers may set a TDP lower or higher than listed, by far less than this. */
const TDP_RATIO = 2;
/** The most that clouds sell to a vCPU is half of that. */
const MOST_GB_PER_VCPU = 256;
/**
 * Holds what was given against what is known of the CPU named.
 *
 * @throws BadInput on a host that cannot be, with what is known
 */
function requirePlausible({ query, guest }, curve) {
    const { cpuModel, sockets, cores, tdpW, memoryGb } = query;
    const limits = (0,server/* hostLimits */.$s)(cpuModel);
    if (limits.isWholeMachine && (tdpW !== undefined || memoryGb !== undefined)) {
        throw new bad_input/* BadInput */.k(`${tdpW === undefined ? '--memory-gb without --vcpus' : '--tdp'} changes nothing for Apple silicon, which is known by Apple's figures of whole machines; leave it out`);
    }
    if (sockets !== undefined && sockets > limits.sockets) {
        throw new bad_input/* BadInput */.k(`--sockets ${sockets}: hosts of ${cpuModel} have ${limits.sockets === 1 ? 'one' : `${limits.sockets} at most`}`);
    }
    const most = limits.coresPerSocket === null ? null : limits.coresPerSocket * curve.sockets;
    if (cores !== undefined && most !== null && cores > most) {
        throw new bad_input/* BadInput */.k(`--cores counts those of the whole host: ${cpuModel} has ${limits.coresPerSocket} on a socket, so ${curve.sockets} cannot have ${cores}`);
    }
    if (curve.threads > limits.threadsPerCore * curve.cores) {
        throw new bad_input/* BadInput */.k(`--threads counts those of the whole host: its ${curve.cores} cores have ${limits.threadsPerCore * curve.cores} at most, not ${curve.threads}; give --cores or --sockets if the host is larger`);
    }
    const listedW = limits.tdpW;
    if (tdpW !== undefined &&
        listedW !== null &&
        Math.abs(Math.log(tdpW / listedW)) > Math.log(TDP_RATIO)) {
        throw new bad_input/* BadInput */.k(`--tdp is that of one socket: ${cpuModel} is listed with ${listedW} W, from which ${tdpW} W is too far`);
    }
    if (guest !== null)
        requireGuestFits(guest, curve);
}
function requireGuestFits(guest, curve) {
    if (guest.vcpus > curve.threads) {
        throw new bad_input/* BadInput */.k(`--vcpus ${guest.vcpus} is more than the host's ${curve.threads} hardware threads; give --threads or --sockets if the host is larger`);
    }
    const mostGb = MOST_GB_PER_VCPU * Math.max(1, guest.vcpus);
    if (guest.memoryGb !== null && guest.memoryGb > mostGb) {
        throw new bad_input/* BadInput */.k(`--memory-gb ${guest.memoryGb} is that of the virtual machine: with ${guest.vcpus} vCPUs none has more than ${mostGb} GB`);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/model-options.js


const VALUED = ['cpu', 'sockets', 'cores', 'threads', 'tdp', 'memory-gb', 'vcpus', 'load'];
/** Beyond these nobody builds; a slip of the keyboard is likelier. */
const BOUNDS = {
    sockets: { least: 1, most: 16, whole: true, what: 'a whole number of sockets' },
    cores: { least: 1, most: 8192, whole: true, what: "a whole number of the host's cores" },
    threads: { least: 1, most: 16_384, whole: true, what: "a whole number of the host's threads" },
    tdp: { least: 4, most: 2000, whole: false, what: 'the TDP of one socket in watts' },
    'memory-gb': { least: 0.1, most: 100_000, whole: false, what: 'memory in GB' },
    vcpus: { least: 0.01, most: 16_384, whole: false, what: 'hardware threads of the host' },
    load: { least: 0, most: 1, whole: false, what: 'a share of full load (0.5 for 50 %)' },
};
const MAX_NAME_LENGTH = 128;
/** @throws BadInput on whatever is wrong with the options, before anything is computed */
function parseModelOptions(argv) {
    const { options, flags, positionals } = (0,commands_options/* parseOptions */.A)(argv, VALUED, ['json']);
    const [stray] = positionals;
    if (stray !== undefined) {
        throw new bad_input/* BadInput */.k(`unexpected ${JSON.stringify(stray)}: the CPU's name goes in quotes after --cpu, as in \`carbon-audit model --cpu 'AMD EPYC 7763'\``);
    }
    const number = (name) => parseNumber(name, options.get(name));
    const [sockets, cores, threads, tdpW] = [
        number('sockets'),
        number('cores'),
        number('threads'),
        number('tdp'),
    ];
    const [memoryGb, vcpus, load] = [number('memory-gb'), number('vcpus'), number('load')];
    requireFit(sockets, cores, threads);
    return {
        query: {
            cpuModel: nameOf(options.get('cpu')),
            ...(sockets === null ? {} : { sockets }),
            ...(cores === null ? {} : { cores }),
            ...(threads === null ? {} : { threads }),
            ...(tdpW === null ? {} : { tdpW }),
            ...(memoryGb === null || vcpus !== null ? {} : { memoryGb }),
        },
        guest: vcpus === null ? null : { vcpus, memoryGb },
        loads: load === null ? [0, 0.5, 1] : [load],
        json: flags.has('json'),
    };
}
function nameOf(name) {
    if (name === undefined || name.trim() === '') {
        throw new bad_input/* BadInput */.k("model needs a CPU, for example `carbon-audit model --cpu 'AMD EPYC 7763'`");
    }
    if (name.length > MAX_NAME_LENGTH || /\p{Cc}/u.test(name)) {
        throw new bad_input/* BadInput */.k(`--cpu takes a name of ${MAX_NAME_LENGTH} characters at most, without control characters`);
    }
    return name.trim();
}
function parseNumber(name, text) {
    if (text === undefined)
        return null;
    const { least, most, whole, what } = BOUNDS[name];
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
        throw new bad_input/* BadInput */.k(`--${name} takes ${what}, from ${least} to ${most}, not ${JSON.stringify(text)}`);
    }
    return value;
}
function requireFit(sockets, cores, threads) {
    if (cores !== null && sockets !== null && cores < sockets) {
        throw new bad_input/* BadInput */.k(`--cores counts the cores of the whole host: ${sockets} sockets cannot have ${cores}`);
    }
    if (cores !== null && sockets !== null && cores % sockets !== 0) {
        throw new bad_input/* BadInput */.k(`--cores counts the cores of the whole host: ${cores} cannot be shared evenly by ${sockets} sockets`);
    }
    if (threads === null)
        return;
    if (cores !== null && (threads < cores || threads > 8 * cores)) {
        throw new bad_input/* BadInput */.k(`--threads counts those of the whole host: ${cores} cores have from ${cores} to ${8 * cores} of them, not ${threads}`);
    }
    if (sockets !== null && threads < sockets) {
        throw new bad_input/* BadInput */.k(`--threads counts those of the whole host: ${sockets} sockets cannot have ${threads}`);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/model.js










/** `carbon-audit model --cpu NAME`: what the power model says of a CPU, and what that rests on. */
async function model_model(argv, io) {
    const options = parseModelOptions(argv);
    const curve = (0,server/* serverCurve */.Bw)(options.query);
    requirePlausible(options, curve);
    const hint = hintOf(options.query.cpuModel);
    if (hint !== null)
        io.stderr(`carbon-audit: ${hint}\n`);
    const report = reportOf(options, curve);
    io.stdout(options.json ? (0,serialise/* serialise */.G)(report) : renderModel(report));
    return commands_io/* EXIT */.d.ok;
}
/** What a name is that no table lists; `null` where one does. */
function hintOf(cpuModel) {
    const { designation, isListed, near } = (0,server/* listedCpu */.Ov)(cpuModel);
    if (designation === '') {
        return 'many CPUs go by this name, so others stand in; an audit on the machine itself also goes by its family and model numbers';
    }
    if (isListed)
        return null;
    const nearest = near.length === 0 ? '' : `; spelled like it: ${near.join(', ')}`;
    return `${JSON.stringify(cpuModel)} is no CPU that the tables list: others stand in${nearest}`;
}
function reportOf(options, curve) {
    const { query, loads } = options;
    const guest = guestOf(options, curve);
    const points = loads.map((load) => {
        const powerW = guest === null ? (0,model/* hostPowerW */.hu)(curve, load) : guestPowerW(guest, load);
        return { load, powerW: (0,reported/* reported */.Y)(powerW) };
    });
    return {
        schemaVersion: 1,
        kind: 'model',
        tool: tool/* TOOL */.j,
        cpu: query.cpuModel,
        generation: curve.generation,
        fit: curve.fit,
        host: {
            sockets: curve.sockets,
            cores: curve.cores,
            threads: curve.threads,
            tdpW: curve.tdpW,
            memoryGb: curve.memoryGbPerThread * curve.threads,
        },
        guest: guest === null ? null : { vcpus: guest.held.vcpus, memoryGb: guest.held.memoryBytes / 1e9 },
        source: 'model',
        provenance: 'modelled',
        points,
        rows: [
            `${curve.basis.charAt(0).toUpperCase()}${curve.basis.slice(1)}.`,
            ...curve.rows,
            ...(guest === null ? [memoryOfHost(query, curve)] : aboutShare(guest)),
            ...(curve.kind === 'calibrated' ? ['SPECpower_ssj2008 results: SPEC, spec.org.'] : []),
        ],
        findings: (0,model/* curveDoubts */.lh)(curve),
    };
}
function guestOf({ guest }, curve) {
    if (guest === null)
        return null;
    const memoryGb = guest.memoryGb ?? curve.memoryGbPerThread * guest.vcpus;
    return (0,model/* shareOf */.tC)(curve, { vcpus: guest.vcpus, threadsPerVcpu: 1, memoryBytes: memoryGb * 1e9, factor: null }, guest.vcpus < curve.threads);
}
/** As an audit of such a machine would have it: processors and the memory that is charged apart. */
function guestPowerW(guest, load) {
    return (0,estimate/* add */.WQ)((0,model/* cpuEnergyJ */.dS)(guest, 1, load * guest.held.vcpus), (0,estimate/* scale */.hs)(guest.memoryPowerW, 1));
}
function memoryOfHost({ memoryGb }, { memoryGbPerThread, threads }) {
    const by = memoryGb === undefined ? 'as is usual for such' : 'as given';
    return `${gb(memoryGbPerThread * threads)} of memory in the host, ${by}.`;
}
function aboutShare(guest) {
    const { curve, held, extraMemoryGb, memoryWPerGb } = guest;
    const line = (0,model/* cpuEnergyJ */.dS)((0,model/* shareOf */.tC)(curve, { ...held, vcpus: curve.threads, memoryBytes: 0 }, false), 1, curve.threads).value;
    return [
        `A share follows the straight line nearest to the curve, as in an audit: at full load ${line.toFixed(0)} W for the whole host, where the curve has ${curve.fullW.toFixed(0)} W.`,
        extraMemoryGb === 0
            ? `${gb(held.memoryBytes / 1e9)} of memory, which the figure for its threads holds.`
            : `${gb(held.memoryBytes / 1e9)} of memory: ${gb(extraMemoryGb)} beyond what the figure for its threads holds, at ${memoryWPerGb} W a GB, assumed.`,
    ];
}
function gb(memoryGb) {
    return `${Number(memoryGb.toFixed(memoryGb < 10 ? 1 : 0))} GB`;
}

// EXTERNAL MODULE: ./build/src/footprint/facility.js
var footprint_facility = __webpack_require__(5968);
// EXTERNAL MODULE: ./build/src/grid/series.js
var grid_series = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/grid/intensity.js
var intensity = __webpack_require__(9355);
// EXTERNAL MODULE: ./build/src/pipeline/place.js + 2 modules
var pipeline_place = __webpack_require__(9799);
// EXTERNAL MODULE: ./build/src/pipeline/policy-place.js
var policy_place = __webpack_require__(4774);
// EXTERNAL MODULE: ./build/src/place/sight.js + 2 modules
var sight = __webpack_require__(2896);
// EXTERNAL MODULE: ./build/src/render/grid.js
var render_grid = __webpack_require__(3012);
// EXTERNAL MODULE: ./build/src/render/shares.js
var shares = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/src/commands/given-policy.js
var given_policy = __webpack_require__(7376);
// EXTERNAL MODULE: ./build/src/commands/live.js
var live = __webpack_require__(3324);
// EXTERNAL MODULE: ./build/src/commands/place-options.js
var place_options = __webpack_require__(3148);
// EXTERNAL MODULE: ./build/src/commands/policy-file.js
var policy_file = __webpack_require__(9391);
;// CONCATENATED MODULE: ./build/src/commands/place.js



















const NAMES = [...place_options/* PLACE_OPTIONS */.P, live/* DECLARED_OPTION */.bj, 'policy', live/* PROVIDER_OPTION */.qe];
/**
 * `carbon-audit place`: the ladder by which this machine's place is found, where it leads, and what its
 * building adds and the carbon intensity there now.
 */
async function place(argv, io) {
    const parsed = (0,commands_options/* parseOptions */.A)(argv, NAMES, ['json', 'list'], given_policy/* POLICY_LISTS */.Zy);
    const { options, flags, lists, positionals, rest } = parsed;
    if (flags.has('list')) {
        if (options.size > 0 || lists.size > 0 || rest !== null) {
            throw new bad_input/* BadInput */.k('place --list takes a word and --json, as in `place --list sweden`');
        }
        const { listNames } = await __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 154));
        io.stdout(listNames(positionals.join(' '), flags.has('json')));
        return commands_io/* EXIT */.d.ok;
    }
    if (positionals.length > 0 || rest !== null) {
        throw new bad_input/* BadInput */.k('place takes options only, as in `carbon-audit place --json`');
    }
    const [claimed, choice] = [(0,place_options/* placeFrom */.a)(options), (0,live/* providerFrom */.YV)(options)];
    const declared = (0,live/* declaredFrom */.NP)(options);
    const given = (0,given_policy/* policyGiven */.KI)(options, io.cwd);
    const labels = (0,given_policy/* labelsGiven */.f4)(lists, given);
    const nowMs = io.now();
    const policies = await (0,given_policy/* loadedPolicies */.kE)(given, io.cwd, (0,policy_file/* parentCopies */.Uh)(lists.get('parent')));
    const notSeen = (0,given_policy/* notSeenOf */.Yd)(policies);
    const span = { fromMs: nowMs, toMs: nowMs };
    const said = (0,policy_place/* policyPlaces */.n8)(policies, (0,given_policy/* commandSubject */.ON)(null, labels), span);
    const settled = (0,pipeline_place/* settlePlace */.P)(claimed, await (0,sight/* sightPlace */.ty)(io.surroundings), span, said);
    const priced = await (0,live/* priceOf */.xx)(declared, choice, settled.place, span, io);
    const facility = (0,footprint_facility/* facilityOf */.x)(settled.place);
    const findings = [
        ...(0,given_policy/* labelFindings */.JB)(labels),
        ...settled.findings,
        ...priced.findings,
        ...facility.findings,
    ];
    const { beside, series } = priced;
    if (flags.has('json')) {
        const { place, rungs } = settled;
        const { provenance, source, year, licence } = facility;
        const pue = { ...pueRange(facility), provenance, source, year, licence };
        const intensities = {
            intensity: told(series, nowMs),
            beside: beside.map((one) => told(one, nowMs)),
        };
        io.stdout((0,serialise/* serialise */.G)({
            schemaVersion: 1,
            kind: 'place',
            place,
            rungs,
            pue,
            ...intensities,
            notSeen,
            findings,
        }));
    }
    else {
        io.stdout(place_text(settled, facility, [series, ...beside], notSeen, findings, nowMs));
    }
    return commands_io/* EXIT */.d.ok;
}
/** No building gives electricity back, however wide the range of its figure is. */
function pueRange({ pue }) {
    const { low, high } = (0,estimate/* range */.y1)(pue);
    return { value: pue.value, low: Math.max(1, low), high };
}
/** A series as it stands at one moment. */
function told(series, nowMs) {
    const { points: _points, factors, ...described } = series;
    const mean = (0,grid_series/* meanIntensity */.x0)(series, nowMs, nowMs);
    return {
        ...described,
        hourFrom: hourFrom(series, nowMs),
        nowGPerKwh: { value: mean.value, ...(0,estimate/* range */.y1)(mean), factors },
        directNowGPerKwh: directAt(series, nowMs),
    };
}
/** What of it the plants themselves emit, where its source tells. */
function directAt(series, nowMs) {
    const direct = (0,grid_series/* directPart */.fz)(series);
    return direct === null ? null : (0,grid_series/* intensityAt */.zg)(direct, nowMs);
}
function place_text({ rungs, place: found }, facility, [counts, ...beside], notSeen, findings, nowMs) {
    const lines = [
        ...rungs.map(({ id, outcome, text }) => [id, `${outcome}: ${text}`]),
        ['', ''],
        ['Place', place_nameOf(found)],
        ['Building', buildingLine(facility)],
        ...(counts === undefined ? [] : [['Grid', gridLine(counts, found, nowMs)]]),
        ...beside.map((series) => [
            'Beside',
            `${gridLine(series, found, nowMs)}; ${(0,shares/* besideWords */._G)(series)}`,
        ]),
        ...notSeen.map((message) => ['Note', `The policy is not whole: ${message}`]),
        ...findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
    ];
    return `${lines.map(([name = '', said = '']) => `  ${name.padEnd(14)} ${(0,render_escape/* clean */.uH)(said)}`.trimEnd()).join('\n')}\n`;
}
function place_nameOf({ provider, region, display, zone, country }) {
    if (region === null)
        return zone ?? country ?? 'unknown: the world stands in';
    return `${provider}:${region}${display === null ? '' : ` (${display})`}, grid zone ${zone ?? 'unknown'}`;
}
function buildingLine(facility) {
    const { value, low, high } = pueRange(facility);
    const { provenance, source, year, licence } = facility;
    const when = year === null ? '' : `, ${year}`;
    return `x ${(0,print/* formatRange */.Lu)(value, low, high, amounts/* plainNumber */.ku)} for what the building adds (PUE), ${provenance}: ${source}${when} (${licence})`;
}
/** Since when the figure of a moment holds (UTC); `null`: it is the same at all hours. */
function hourFrom({ points }, nowMs) {
    const at = points.findLast(({ from }) => from !== null && Date.parse(from) <= nowMs);
    return at?.from ?? null;
}
function hourWords(series, nowMs) {
    const from = hourFrom(series, nowMs);
    return from === null
        ? 'whatever the hour'
        : `from ${from.slice(0, 10)} ${from.slice(11, 16)} UTC on`;
}
function gridLine(series, place, nowMs) {
    const mean = (0,grid_series/* meanIntensity */.x0)(series, nowMs, nowMs);
    const { low, high } = (0,estimate/* range */.y1)(mean);
    const { zone, boundary, source, year, licence } = series;
    const asked = (0,intensity/* askedAt */.Y)(series);
    const when = asked === null ? `${year}` : `asked at ${asked}`;
    const direct = directAt(series, nowMs);
    const ofIt = direct === null ? '' : `, ${(0,print/* formatIntensity */.TA)(direct)} of it direct,`;
    return `${(0,print/* formatIntensity */.TA)(mean.value)} (${Math.round(low)}-${Math.round(high)})${ofIt}${zone === 'world' ? ', ' : ' in '}${(0,render_grid/* zoneWords */.yy)(zone, place)}, ${hourWords(series, nowMs)}: ${(0,render_grid/* seriesWords */.du)(series)}, ${boundary}; ${source}, ${when} (${licence})`;
}

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/policy/day.js
var policy_day = __webpack_require__(9322);
// EXTERNAL MODULE: ./build/src/policy/load.js + 1 modules
var load = __webpack_require__(595);
// EXTERNAL MODULE: ./build/src/policy/waiver.js
var policy_waiver = __webpack_require__(5030);
;// CONCATENATED MODULE: ./build/src/commands/policy-check.js










/** Where a policy lies that nobody names. */
const USUAL = ['.github/carbon-policy.yml', '.github/carbon-policy.yaml'];
/** `carbon-audit policy check [FILE…]`: says every mistake in policies, or that there is none. */
async function policyCheck(argv, io) {
    const { positionals, flags, lists } = (0,commands_options/* parseOptions */.A)(argv, [], ['json'], ['parent']);
    const names = positionals.length === 0 ? [usual(io.cwd)] : positionals;
    const copies = (0,policy_file/* parentCopies */.Uh)(lists.get('parent'));
    const looked = [];
    const unread = [];
    for (const name of names) {
        try {
            looked.push(await lookAt(name, copies, io));
        }
        catch (error) {
            if (!(error instanceof bad_input/* BadInput */.k))
                throw error;
            // What is wrong with the others is told all the same.
            unread.push(error.message);
        }
    }
    if (unread.length === 0)
        (0,policy_file/* requireUsed */.Xt)(copies, extended(looked));
    const { renderPolicyErrors } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 247));
    const wrong = looked.flatMap(({ mistakes }) => mistakes);
    if (flags.has('json')) {
        io.stdout((0,serialise/* serialise */.G)({ schemaVersion: 1, kind: 'policy-check', policies: looked.map(asJson) }));
        if (unread.length > 0)
            throw new bad_input/* BadInput */.k(unread.join('\n\n'));
        return wrong.length === 0 ? commands_io/* EXIT */.d.ok : commands_io/* EXIT */.d.badInput;
    }
    const today = (0,policy_day/* dayOf */.kb)(io.now());
    for (const one of looked) {
        if (one.policy === null)
            continue;
        const remarks = one.remarks.map((remark) => ({
            ...remark,
            message: `remark: ${remark.message}`,
        }));
        const said = remarks.length === 0 ? '' : `\n${renderPolicyErrors(remarks)}\n`;
        io.stdout(`${described(one.name, one.policy, one.parents, today).join('\n')}\n${said}`);
    }
    if (wrong.length === 0 && unread.length === 0)
        return commands_io/* EXIT */.d.ok;
    throw new bad_input/* BadInput */.k([
        ...unread,
        ...(wrong.length > 0 ? [renderPolicyErrors(wrong)] : []),
        ...(looked.some(({ isFirstOnly }) => isFirstOnly) ? [MORE] : []),
    ].join('\n\n'));
}
const MORE = 'More may show once these are mended.';
/**
 * The policy that a command is about.
 *
 * @throws BadInput with every mistake
 */
async function checkedPolicy(positionals, io, given = []) {
    const [first, ...more] = positionals;
    if (more.length > 0) {
        throw new bad_input/* BadInput */.k('give one policy, for example `carbon-audit policy show policy.yml`');
    }
    const copies = (0,policy_file/* parentCopies */.Uh)(given);
    const looked = await lookAt(first ?? usual(io.cwd), copies, io);
    (0,policy_file/* requireUsed */.Xt)(copies, extended([looked]));
    const { name, policy, mistakes, isFirstOnly } = looked;
    if (policy !== null)
        return { name, policy };
    const { renderPolicyErrors } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 247));
    throw new bad_input/* BadInput */.k([renderPolicyErrors(mistakes), ...(isFirstOnly ? [MORE] : [])].join('\n\n'));
}
async function lookAt(name, copies, io) {
    const bytes = (0,policy_file/* readPolicyFile */.BK)((0,external_node_path_.resolve)(io.cwd, name));
    const parents = await (0,load/* loadParents */.G)(name, bytes, (0,policy_file/* parentsBelow */.hT)(io.cwd, copies));
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 247));
    const workflows = workflowsBeside((0,external_node_path_.resolve)(io.cwd, name));
    const parsed = parsePolicy({ name, bytes }, parents, { today: (0,policy_day/* dayOf */.kb)(io.now()), workflows });
    const look = { name, parents };
    return parsed.ok
        ? { ...look, policy: parsed.policy, mistakes: [], isFirstOnly: false, remarks: parsed.remarks }
        : {
            ...look,
            policy: null,
            mistakes: parsed.errors,
            isFirstOnly: parsed.isFirstOnly,
            remarks: [],
        };
}
/** The workflows of the repository that a policy in its `.github` is for; `null`: it lies elsewhere. */
function workflowsBeside(path) {
    const [, root] = /^(.*)[/\\]\.github[/\\]/u.exec(path) ?? [];
    const folder = root === undefined ? null : (0,external_node_path_.join)(root, '.github/workflows');
    if (folder === null || !(0,external_node_fs_.existsSync)(folder))
        return null;
    return (0,policy_file/* filesIn */.nG)(folder)
        .filter((file) => /\.ya?ml$/u.test(file))
        .map((file) => `.github/workflows/${file}`);
}
function extended(looked) {
    return looked.flatMap(({ parents }) => parents.map(({ reference }) => reference));
}
function usual(cwd) {
    const [first, second] = USUAL.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, name)));
    if (first === undefined) {
        throw new bad_input/* BadInput */.k(`there is no ${USUAL.join(' or ')} here; name the policy, for example \`carbon-audit policy check policy.yml\``);
    }
    if (second !== undefined) {
        throw new bad_input/* BadInput */.k(`there are two policies, ${first} and ${second}: remove one`);
    }
    return first;
}
function described(name, policy, parents, today) {
    const { troubles, waivers } = policy;
    const ids = new Set(policy.budgets.map(({ id }) => id));
    const count = ids.size === 1 ? '1 budget' : `${ids.size} budgets`;
    const isWhole = troubles.length === 0;
    return [
        // Of what was not seen there may be budgets, and stricter words.
        isWhole
            ? `${name}: a sound policy with ${count}${canFail(policy) ? '' : ', none of them enforced: nothing can fail'}`
            : `${name}: sound as far as it can be seen`,
        ...troubles.map(({ message }) => `  not seen: ${message}`),
        ...parents.filter(({ bytes }) => bytes !== null).map(({ reference }) => `  with ${reference}`),
        ...waivers
            .filter(({ expires }) => expires >= today)
            .map((waiver) => `  ${waiverLine(waiver, policy, today)}`),
    ];
}
/** Of several waivers that hold at once the tightest counts. */
function waiverLine(waiver, policy, today) {
    const { budget, expires, upTo } = waiver;
    const inForce = (0,policy_waiver/* waiversInForce */.kT)(policy, budget, today);
    const of = inForce.filter((one) => one.upTo.dimension === upTo.dimension);
    const isIdle = of.includes(waiver) && of[0] !== waiver;
    const beside = isIdle ? `, but for a tighter one up to ${of[0]?.upTo.text} that counts` : '';
    return `\`${budget}\` is waived up to ${upTo.text} until ${expires}${beside}`;
}
function canFail({ enforcement, rollout, budgets }) {
    const isCeiling = [enforcement, ...rollout.map((phase) => phase.enforcement)].includes('enforce');
    return isCeiling && budgets.some((budget) => budget.enforcement === 'enforce');
}
/** What programs are told; of a policy that was not seen whole no more than of what was. */
function asJson({ name, policy, parents, mistakes, remarks }) {
    const isWhole = policy !== null && policy.troubles.length === 0;
    return {
        file: name,
        isSound: policy !== null,
        isWhole,
        budgets: policy === null ? null : [...new Set(policy.budgets.map(({ id }) => id))],
        canFail: isWhole ? canFail(policy) : null,
        parents: parents.map(({ reference, commit, why }) => ({ reference, commit, why })),
        mistakes,
        remarks,
    };
}

// EXTERNAL MODULE: ./build/src/history/comparable.js
var comparable = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/history/course.js
var history_course = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(381);
// EXTERNAL MODULE: ./build/src/policy/rules/improve.js + 1 modules
var improve = __webpack_require__(4054);
;// CONCATENATED MODULE: ./build/src/policy/freeze.js






/**
 * What each `improve` of a policy begins with, by past audits: for the policy to hold before they are
 * too old to be known. A budget that takes in several series has one for each.
 */
function freeze(policy, offered, nowMs) {
    return policy.budgets.flatMap((budget) => budget.rules.flatMap((rule) => rule.kind === 'improve' ? frozenFor(rule, budget, offered, nowMs) : []));
}
function frozenFor(rule, { id, origin, match }, offered, nowMs) {
    const own = { budget: id, origin, line: rule.at.line, from: (0,policy_day/* dayOf */.kb)(rule.fromMs) };
    const samples = offered.points.filter((point) => (0,comparable/* isSample */.RN)(point) && (0,policy_match/* matches */.cK)(match, point.subject));
    return seriesAmong(samples).map((series) => {
        const self = selfAround(rule.fromMs, series);
        const course = (0,history_course/* courseOf */.bx)((0,history_of/* historyOf */.om)(offered, self, nowMs), self);
        const found = (0,history_course/* referenceAt */.DO)(course, rule.fromMs, improve/* FEWEST_FOR_REFERENCE */.H);
        const { cpu, methodMajor, subject } = self;
        return {
            ...own,
            workflow: subject.workflowPath ?? subject.workflowName,
            job: (0,comparable/* plainJob */.cS)(subject.job),
            reference: found === null
                ? null
                : {
                    energyJ: found.energyJ,
                    cpu: cpu?.name ?? null,
                    method: methodMajor,
                    samples: found.samples,
                },
        };
    });
}
function seriesAmong(samples) {
    const series = [];
    for (const sample of samples) {
        const known = series.find(([first]) => first !== undefined && (0,comparable/* isComparable */.n9)(first, sample));
        if (known === undefined)
            series.push([sample]);
        else
            known.push(sample);
    }
    return series;
}
/** An audit of the series on the family of CPUs that most of the nearest ran on. */
function selfAround(fromMs, series) {
    const nearest = series
        .toSorted((a, b) => Math.abs(a.atMs - fromMs) - Math.abs(b.atMs - fromMs))
        .slice(0, improve/* FEWEST_FOR_REFERENCE */.H);
    const count = ({ cpu }) => nearest.filter((other) => other.cpu?.name === cpu?.name).length;
    const [usual] = nearest.toSorted((a, b) => count(b) - count(a));
    // None of the past: a point of its own id and run would be left out of the past that it sees.
    return { ...usual, auditId: '', runId: null };
}

// EXTERNAL MODULE: ./build/src/policy/noisy.js
var noisy = __webpack_require__(1154);
// EXTERNAL MODULE: ./build/src/history/robust.js
var robust = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var policy_enforcement = __webpack_require__(3902);
// EXTERNAL MODULE: ./build/src/policy/judge.js + 3 modules
var judge = __webpack_require__(5593);
;// CONCATENATED MODULE: ./build/src/policy/replay.js








/** Rules whose limit the past makes: what breaks them in a stable past is a false alarm. */
const RELATIVE = ['increase', 'improve'];
/** From so many judged audits on a share of them is told; of fewer only what chance does not explain. */
const FEWEST_JUDGED = 20;
/** The newest so many audits are judged; each looks at all that came before it. */
const MOST_REPLAYED = 500;
const MOST_FIRED = 5;
/**
 * Judges the past as if the policy had stood from the beginning. Each audit once, and none that failed;
 * where anybody vouches for audits, those alone. For noise those of the default branch count: an alarm
 * about one that nobody complained of is a false one.
 *
 * @param onMs the day whose ceiling, phases and waivers count (ms since 1970, UTC)
 */
function replay(policy, offered, onMs) {
    const past = (0,history_of/* pastOf */.CM)(offered);
    const went = past.points.filter(({ outcome }) => outcome !== 'failure');
    const verified = went.filter(({ isVerified }) => isVerified);
    const points = (verified.length > 0 ? verified : went).slice(-MOST_REPLAYED);
    const day = (0,policy_day/* dayOf */.kb)(onMs);
    const ceiling = (0,policy_enforcement/* ceilingOn */.tC)(policy, day);
    const bare = { ...policy, waivers: [] };
    const budgets = new Map(policy.budgets.map((budget) => [budget.id, budget]));
    const inForce = new Map([...budgets.keys()].map((id) => [id, (0,policy_waiver/* waiversInForce */.kT)(policy, id, day)]));
    const tallies = new Map();
    let light = 0;
    for (const point of points) {
        const given = givenOf(point, past);
        const judgement = (0,judge/* judge */.S)(bare, given);
        if (!judgement.isHighImpact) {
            light += 1;
            continue;
        }
        for (const result of judgement.results) {
            const budget = budgets.get(result.budget);
            const key = keyOf(result.budget, result.rule, result.origin, result.at.line);
            const tally = tallies.get(key) ?? newTally(result, (0,policy_enforcement/* milder */.IH)(budget.enforcement, ceiling));
            tallies.set(key, tally);
            const ruled = { ruling: result, measured: given.measured };
            const waiver = (0,policy_waiver/* waiverFor */.Qd)([ruled], budget, inForce.get(budget.id) ?? []);
            count(tally, result, point, waiver !== null);
        }
    }
    const forced = forcedRules(policy);
    const rules = [...tallies].map(([key, { stable, ...tally }]) => ({
        ...tally,
        fired: tally.fired.toReversed().slice(0, MOST_FIRED),
        trouble: forced.has(key) ? null : troubleOf(tally, stable),
    }));
    rules.sort((a, b) => a.budget === b.budget ? (a.rule < b.rule ? -1 : 1) : a.budget < b.budget ? -1 : 1);
    return { rules, audits: points.length, light, isUnverified: verified.length === 0 };
}
function newTally({ budget, rule, origin, at }, enforcement) {
    return {
        ...{ budget, rule, origin, line: at.line, enforcement },
        ...{ audits: 0, judged: 0, failed: 0, warned: 0, waived: 0 },
        ...{ fired: [], why: null, trouble: null },
        stable: { alarms: 0, of: 0 },
    };
}
function count(tally, result, point, isWaived) {
    const { judged, sentence } = result;
    tally.audits += 1;
    if (judged === 'inconclusive' || judged === 'error') {
        tally.why = sentence;
        return;
    }
    tally.judged += 1;
    if ((0,comparable/* isSample */.RN)(point)) {
        tally.stable.of += 1;
        if (isOver(result))
            tally.stable.alarms += 1;
    }
    if (isWaived)
        tally.waived += 1;
    else if (judged === 'warn')
        tally.warned += 1;
    else if (judged === 'fail') {
        tally.failed += 1;
        tally.fired = [...tally.fired, { auditId: point.auditId, atMs: point.atMs, sentence }];
    }
}
function keyOf(budget, rule, origin, line) {
    return `${budget} ${rule} ${origin}:${line}`;
}
function forcedRules({ budgets }) {
    return new Set(budgets.flatMap(({ id, rules, origin }) => rules.flatMap((rule) => 'evenIfNoisy' in rule && rule.evenIfNoisy
        ? [keyOf(id, rule.kind, origin, rule.at.line)]
        : [])));
}
function troubleOf({ rule, judged, failed }, stable) {
    if (RELATIVE.includes(rule))
        return (0,noisy/* isNoisy */.Js)(stable) ? 'noisy' : null;
    const isBroken = judged >= FEWEST_JUDGED
        ? failed > noisy/* MOST_FALSE_ALARMS */.zx * judged
        : (0,robust/* isMoreThan */.$k)(noisy/* MOST_FALSE_ALARMS */.zx, failed, judged, noisy/* DOUBT */.$V);
    return isBroken ? 'broken' : null;
}
/** Whether the deciding end lies over the limit, which is a failure where nothing holds it back. */
function isOver({ decideOn, low, value, high, limit }) {
    const end = { low, middle: value, high }[decideOn];
    return end !== null && limit !== null && end > limit;
}
function givenOf(point, past) {
    const { energyJ, totalG, durationS, units, subject, atMs } = point;
    const { outcome: _outcome, actorGroup: _group, isVerified: _verified, ...self } = point;
    const nowMs = atMs + durationS * 1000;
    return {
        measured: { energyJ, totalG, marginalG: null, durationS, units },
        subject,
        self,
        history: (0,history_of/* historyAt */.mt)(past, self, nowMs, atMs),
        historyAdvice: null,
        approvers: [],
        startMs: atMs,
        nowMs,
    };
}

// EXTERNAL MODULE: ./build/src/history/point.js
var history_point = __webpack_require__(4652);
;// CONCATENATED MODULE: ./build/src/policy/starter.js



/** Room above the largest of ordinary runs, and above a month as it has been. */
const HEADROOM = 1.25;
const MONTH_HEADROOM = 1.3;
/** The quantile that counts as ordinary. */
const ORDINARY = 0.95;
/** Fewer audits of a workflow than these tell nothing about the next. */
const FEWEST_FOR_LIMIT = 5;
const MOST_WORKFLOWS = 20;
const DAYS_OF_MONTH = 30;
const MS_PER_DAY = 86_400_000;
const J_PER_WH = 3600;
/** What is a twentieth of the lightest job's ordinary use is nobody's regression; nor is a watt-hour. */
const FLOOR_SHARE = 0.05;
const MOST_FLOOR_WH = 1;
const MOST_GLOB = 200;
/**
 * A policy to begin with, from what audits have used: for each workflow a limit for one job above the
 * ordinary, no increase against its own past, and a cap for the month. It only observes until somebody
 * says otherwise. Where anybody vouches for audits, those alone count.
 *
 * @returns `null` where no workflow, and no command, has audits enough
 */
function starterPolicy(points) {
    const went = points.filter(({ outcome }) => outcome !== 'failure');
    const verified = went.filter(({ isVerified }) => isVerified);
    const isUnverified = verified.length === 0;
    const works = worksOf(isUnverified ? went : verified);
    if (works.length === 0)
        return null;
    const ids = idsOf(works);
    const used = works.reduce((sum, work) => sum + work.points.length, 0);
    return [
        `# Made from ${used} audits${isUnverified ? ' that nobody vouches for' : ''}; a limit for one job stands a quarter above what all but one`,
        '# in twenty used, one for a month 30 % above the rate so far.',
        'version: 1',
        'enforcement: observe          # then warn, then enforce',
        'scope:',
        `  noise-floor: ${floorOf(works)}    # less than this is never a regression`,
        'budgets:',
        ...works.flatMap((work, index) => budgetOf(work, ids[index] ?? '')),
        '',
    ].join('\n');
}
/** The heaviest first: they are what a policy is for. Commands only where there is no workflow. */
function worksOf(points) {
    const byPath = new Map();
    for (const point of points) {
        const path = point.subject.workflowPath;
        if (path === null && !(0,history_point/* isCommand */.y9)(point.subject))
            continue;
        const own = byPath.get(path);
        if (own === undefined)
            byPath.set(path, [point]);
        else
            own.push(point);
    }
    const works = [...byPath]
        .map(([path, own]) => ({ path, points: own }))
        .filter((work) => work.points.length >= FEWEST_FOR_LIMIT)
        .sort((a, b) => totalOf(b.points) - totalOf(a.points) || ((a.path ?? '') < (b.path ?? '') ? -1 : 1));
    const ofWorkflows = works.filter(({ path }) => path !== null).slice(0, MOST_WORKFLOWS);
    return ofWorkflows.length > 0 ? ofWorkflows : works;
}
function totalOf(points) {
    return points.reduce((sum, { totalG }) => sum + totalG.value, 0);
}
function budgetOf({ path, points }, id) {
    const amounts = points.map(({ totalG }) => totalG.value).sort((a, b) => a - b);
    const ordinary = amounts[Math.ceil(ORDINARY * amounts.length) - 1] ?? 0;
    const days = daysOf(points);
    const month = (totalOf(points) / days) * DAYS_OF_MONTH * MONTH_HEADROOM;
    const match = path === null ? [] : [`    match: { workflows: [${JSON.stringify(asGlob(path))}] }`];
    return [
        `  - id: ${id}`,
        ...match,
        `    per-job: ${upwards(ordinary * HEADROOM)}   # ${points.length} audits, half of them up to ${(0,print/* formatMass */.so)((0,robust/* median */.JZ)(amounts))}`,
        '    increase: 15 %',
        ...(days >= DAYS_OF_MONTH
            ? [
                `    per-month: ${upwards(month)}   # as in the ${Math.floor(days)} days so far, and 30 % more`,
            ]
            : []),
    ];
}
function daysOf(points) {
    const times = points.map(({ atMs }) => atMs);
    const first = times.reduce((a, b) => Math.min(a, b));
    const last = times.reduce((a, b) => Math.max(a, b));
    return Math.max(1, (last - first) / MS_PER_DAY);
}
/** Of the lightest of them: for the others it is small all the same. */
function floorOf(works) {
    const usual = works.map(({ points }) => (0,robust/* median */.JZ)(points.map(({ energyJ }) => energyJ.value)));
    const lightestWh = Math.min(...usual) / J_PER_WH;
    const floorMWh = Math.min(MOST_FLOOR_WH, lightestWh * FLOOR_SHARE) * 1000;
    return floorMWh >= 1000
        ? '1 Wh'
        : `${plain(Math.max(1e-3, Number(floorMWh.toPrecision(2))))} mWh`;
}
/** From the files' names, as ids are written; of one name the paths keep them apart. */
function idsOf(works) {
    const names = works.map(({ path }) => (path === null ? 'commands' : starter_nameOf(path)));
    return works.map(({ path }, index) => {
        const name = names[index] ?? '';
        const isOne = names.filter((other) => other === name).length === 1;
        return isOne ? name : `${name.slice(0, 50)}-${digestOf(path ?? '')}`;
    });
}
function starter_nameOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
    const plainName = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-+|-+$/g, '');
    return plainName || 'workflow';
}
/** Depends on the path alone, so that an id stays when other workflows come and go (FNV-1a). */
function digestOf(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 6);
}
/** What would be special in a glob, or may not stand in one, is any one character. */
function asGlob(path) {
    const globs = [...path].map((character, index) => /[\p{L}\p{N}._/@+~-]/u.test(character) || (character === ' ' && index > 0) ? character : '?');
    if (globs.join('').length <= MOST_GLOB)
        return globs.join('').replace(/ $/, '?');
    while (globs.join('').length > MOST_GLOB - 2)
        globs.pop();
    return `${globs.join('')}**`;
}
/** Two digits, upwards: a limit never comes to lie below what it is meant to allow. */
function upwards(massG) {
    const least = Math.max(massG, 1e-8);
    const step = 10 ** (Math.floor(Math.log10(least)) - 1);
    const rounded = Math.ceil(least / step - 1e-9) * step;
    if (rounded >= 1000)
        return `${plain(rounded / 1000)} kg`;
    if (rounded >= 1)
        return `${plain(rounded)} g`;
    return rounded >= 1e-3 ? `${plain(rounded * 1000)} mg` : `${plain(rounded * 1e6)} ug`;
}
function plain(amount) {
    return String(Number(amount.toPrecision(6)));
}

;// CONCATENATED MODULE: ./build/src/commands/day-given.js



/** The day that `--on` names, else today (UTC). */
function dayGiven(text, io) {
    if (text === undefined)
        return (0,policy_day/* dayOf */.kb)(io.now());
    const parsed = (0,policy_day/* parseDay */.Iq)(text);
    if (parsed.ok)
        return parsed.value;
    throw new bad_input/* BadInput */.k(`--on cannot be ${(0,nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
}

;// CONCATENATED MODULE: ./build/src/commands/policy-history.js














/**
 * `carbon-audit policy replay --history DIR [--on DAY] [FILE]`: how often each rule would have fired on
 * past audits, as the policy stands on a day. Exits with 1 where a rule that is enforced alarms too
 * often for that or was broken too often, and where nothing could be judged.
 */
async function policyReplay(argv, io) {
    const { options, flags, lists, positionals } = (0,commands_options/* parseOptions */.A)(argv, ['history', 'on'], ['json'], ['parent']);
    const day = dayGiven(options.get('on'), io);
    const offered = historyGiven(options, io, 'replay');
    const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
    const replayed = replay(policy, offered, Date.parse(day));
    const { rules, audits, light, isUnverified } = replayed;
    const unfit = rules.filter(({ trouble, enforcement }) => trouble !== null && enforcement === 'enforce');
    const isJudged = rules.some(({ judged }) => judged > 0);
    const code = unfit.length === 0 && isJudged ? commands_io/* EXIT */.d.ok : commands_io/* EXIT */.d.different;
    if (flags.has('json')) {
        const document = { schemaVersion: 1, kind: 'policy-replay', policy: name, day, ...replayed };
        io.stdout((0,serialise/* serialise */.G)(document));
        return code;
    }
    const lines = [
        `${name} as of ${day}, on ${counted(audits)}${isUnverified && audits > 0 ? ' that nobody vouches for' : ''}${unreadable(offered)}`,
        ...offered.cut.map((what) => `  the history holds ${what}`),
        ...(light === 0 ? [] : [`  ${light} of them below what the policy calls high impact`]),
        ...(rules.length === 0 ? ['  none that a budget takes in'] : rules.flatMap(policy_history_described)),
        ...(isJudged
            ? []
            : ['Nothing could be judged, so nothing is known of how often it would fail.']),
        ...unfit.map(advised),
    ];
    io.stdout(`${lines.join('\n')}\n`);
    return code;
}
/**
 * `carbon-audit policy freeze --history DIR [FILE]`: prints what each `improve` begins with, for the
 * policy to hold. Exits with 1 where there is nothing to print.
 */
async function policyFreeze(argv, io) {
    const { options, lists, positionals } = (0,commands_options/* parseOptions */.A)(argv, ['history'], [], ['parent']);
    const offered = historyGiven(options, io, 'freeze');
    const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
    const frozen = freeze(policy, offered, io.now());
    const lines = [
        `${name} on ${offered.points.length} audits${unreadable(offered)}`,
        ...(frozen.length === 0 ? ['  no `improve` takes in any of them'] : frozen.flatMap(pasteable)),
        ...shared(frozen),
    ];
    io.stdout(`${lines.join('\n')}\n`);
    return frozen.some(({ reference }) => reference !== null) ? commands_io/* EXIT */.d.ok : commands_io/* EXIT */.d.different;
}
function pasteable({ budget, origin, line, from, workflow, job, reference }) {
    const where = `  ${budget} improve (${origin}:${line}), ${workflow ?? 'a command'}${job === null ? '' : `, job ${job}`}`;
    if (reference === null)
        return [`${where}: too few comparable audits around ${from}`];
    const { energyJ, cpu, method, samples } = reference;
    const of = cpu === null ? '' : ` cpu: ${JSON.stringify(cpu)},`;
    return [
        `${where}: the median of ${samples} audits around ${from}`,
        `    reference: { energy: ${(0,print/* formatEnergy */.QE)(energyJ, { digits: 4 })},${of} method: ${method} }`,
    ];
}
/** A rule has one reference, and so is for one series. */
function shared(frozen) {
    const budgets = frozen.map(({ budget }) => budget);
    const several = [...new Set(budgets.filter((one, index) => budgets.indexOf(one) < index))];
    return several.map((budget) => `\`${budget}\` takes in several series, and a reference is for one: give each a budget of its own.`);
}
/** `carbon-audit policy init --history DIR`: prints a policy to begin with. */
async function policyInit(argv, io) {
    const { options, positionals } = (0,commands_options/* parseOptions */.A)(argv, ['history']);
    if (positionals.length > 0) {
        throw new bad_input/* BadInput */.k('policy init prints a policy: write it where you want it with `> FILE`');
    }
    const { points } = historyGiven(options, io, 'init');
    const text = starterPolicy(points);
    if (text === null) {
        throw new bad_input/* BadInput */.k(`policy init needs ${FEWEST_FOR_LIMIT} audits of one workflow, or of commands, that did not fail, and there are ${points.length} audits in all: run more under \`carbon-audit run\` first, or begin with \`extends: [carbon-audit:observe]\``);
    }
    io.stdout(text);
    return commands_io/* EXIT */.d.ok;
}
function advised({ budget, rule, trouble }) {
    const share = (0,print/* formatPercent */.l9)(noisy/* MOST_FALSE_ALARMS */.zx);
    return trouble === 'noisy'
        ? `\`${budget}\` only warns, whatever it is to enforce: \`${rule}\` alarms at more than ${share} of a past that nobody complained of. \`even-if-noisy: true\` forces it.`
        : `Let \`${budget}\` warn, not enforce: the past broke \`${rule}\` more often than in ${share} of audits, which is no noise. Raise the limit or use less.`;
}
function historyGiven(options, io, subcommand) {
    const directory = options.get('history');
    if (directory === undefined) {
        throw new bad_input/* BadInput */.k(`policy ${subcommand} needs past audits, for example \`carbon-audit policy ${subcommand} --history .carbon-audit\``);
    }
    return (0,evidence_history.readHistory)((0,external_node_path_.resolve)(io.cwd, directory));
}
function policy_history_described({ budget, rule, origin, line, enforcement, ...counts }) {
    const { audits, judged, failed, warned, waived, fired, why } = counts;
    const share = judged === 0 ? '' : ` (${(0,print/* formatPercent */.l9)(failed / judged)})`;
    const excused = waived === 0 ? '' : `, ${waived} waived`;
    const few = judged === 0 || judged >= FEWEST_JUDGED
        ? ''
        : `; of fewer than ${FEWEST_JUDGED} judged that says little`;
    return [
        `  ${budget} ${rule}, ${enforcement} (${origin}:${line}): of ${counted(audits)} ${judged} judged, ${failed} failed${share}, ${warned} warned${excused}${few}`,
        ...fired.map(({ atMs, auditId, sentence }) => `    ${new Date(atMs).toISOString().slice(0, 16)} ${(0,nearest/* quoted */.TL)(auditId)} ${sentence}`),
        ...(failed > fired.length ? [`    and ${failed - fired.length} before`] : []),
        ...(why === null || judged > 0 ? [] : [`    ${why}`]),
    ];
}
function counted(audits) {
    return audits === 1 ? '1 audit' : `${audits} audits`;
}
function unreadable({ unreadable: own, unreadableBelow: below }) {
    return own + below === 0 ? '' : `, ${own + below} more could not be read`;
}

// EXTERNAL MODULE: ./build/src/policy/describe.js
var describe = __webpack_require__(787);
// EXTERNAL MODULE: ./build/src/policy/events.js
var events = __webpack_require__(5431);
// EXTERNAL MODULE: ./build/src/policy/data.js
var data = __webpack_require__(162);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/policy/settings.js






/** The settings of a policy on a day; what no file says is the language's own default. */
function settingsOf(policy, day) {
    const { terms, runners, pins, defaultPlaces, locked, allowOverride } = policy;
    const floor = terms.noiseFloorJ === null ? '' : `; noise below ${(0,print/* formatEnergy */.QE)(terms.noiseFloorJ)}`;
    const said = (key) => policy.settingOrigins[key] ?? NOBODY;
    const range = terms.maxRange === null
        ? `${(0,print/* formatPercent */.l9)(policy_policy/* DEFAULT_MAX_RANGE */.V)}, for ranges that reach over the limit`
        : (0,describe/* describeRange */.pC)(terms.maxRange);
    return [
        { key: 'enforcement', value: ceilings(policy, day), origin: said('enforcement') },
        { key: 'scope', value: `${(0,describe/* describeScope */.OI)(policy.scope)}${floor}`, origin: said('scope') },
        { key: 'decide-on', value: terms.decideOn ?? 'low', origin: said('decide-on') },
        { key: 'max-range', value: range, origin: said('max-range') },
        { key: 'intensity', value: terms.intensity ?? 'average', origin: said('intensity') },
        {
            key: 'data',
            value: data/* WEAKNESSES */.Q0.map((weakness) => `${weakness} ${policy.data[weakness]}`).join(', '),
            origin: said('data'),
        },
        ...runners.map((row) => ({ key: 'runners', value: facts(row), origin: placed(row) })),
        ...defaultPlaces.map(({ place, origin }) => ({
            key: 'place',
            value: `${(0,describe/* describePlace */.df)(place)} where nothing else tells`,
            origin,
        })),
        ...pins.map((pin) => ({
            key: 'place',
            value: `${(0,describe/* describePlace */.df)(pin.place)} for ${(0,describe/* describeMatch */.$X)(pin.match)}${bound(pin.notBelow)}`,
            origin: placed(pin),
        })),
        {
            key: 'what-if',
            value: (0,describe/* describeRegions */.rj)(policy.whatIfRegions),
            origin: said('what-if'),
        },
        { key: 'waiver-limit', value: `${policy.waiverLimitDays} d`, origin: said('waiver-limit') },
        { key: 'on-error', value: policy.onError, origin: said('on-error') },
        {
            key: 'locked',
            value: locked.join(', ') || 'nothing',
            origin: locked.length === 0 ? NOBODY : 'for what extends this',
        },
        {
            key: 'allow-override',
            value: allowOverride.join(', ') || 'nothing',
            origin: allowOverride.length === 0 ? NOBODY : 'for what extends this',
        },
    ];
}
const NOBODY = 'where nothing is said';
/** The ceiling on the day, and every step of the rollout: what was, and what is to come. */
function ceilings(policy, day) {
    const steps = policy.rollout.map(({ from, enforcement }) => {
        const isNews = enforcement !== (0,policy_enforcement/* ceilingOn */.tC)(policy, (0,policy_day/* daysAfter */.mU)(from, -1));
        return `${enforcement} ${from > day ? 'from' : 'since'} ${from}${isNews ? '' : ' (changes nothing)'}`;
    });
    const now = (0,policy_enforcement/* ceilingOn */.tC)(policy, day);
    return steps.length === 0 ? now : `${now}; first ${policy.enforcement}, ${steps.join(', ')}`;
}
function facts({ labels, region, pue, power, sku, notBelow }) {
    return [
        `${labels.join(', ')}:`,
        [
            ...(region === null ? [] : [region]),
            ...(pue === null ? [] : [`PUE ${pue}`]),
            ...(power === null
                ? []
                : [`${(0,print/* formatPower */.d5)(power.idleW)} at rest, ${(0,print/* formatPower */.d5)(power.fullW)} at full load`]),
            ...(sku === null ? [] : [`SKU ${sku}`]),
        ].join(', ') + bound(notBelow),
    ].join(' ');
}
/** What an entry may not undercut where nothing but it tells the place. */
function bound(notBelow) {
    const places = notBelow.map(({ place, origin }) => `${(0,describe/* describePlace */.df)(place)} of ${origin}`);
    return places.length === 0 ? '' : `; not below the default place ${places.join(' and ')}`;
}
function placed({ origin, at }) {
    return `${origin}:${at.line}`;
}

// EXTERNAL MODULE: ./build/src/policy/waiver-result.js + 1 modules
var waiver_result = __webpack_require__(7116);
// EXTERNAL MODULE: ./build/src/policy/verdict.js
var verdict = __webpack_require__(8637);
// EXTERNAL MODULE: ./build/src/plain-file.js
var plain_file = __webpack_require__(1516);
;// CONCATENATED MODULE: ./build/src/commands/workflow-file.js





/** Where GitHub looks for workflows. */
const FOLDER = '.github/workflows';
/** Far above any that people keep. */
const MOST_BYTES = 1024 * 1024;
/**
 * The path of a workflow from the root of its repository, however its file was named: `train.yml`,
 * `../app/.github/workflows/train.yml`.
 */
function workflowPathOf(given) {
    const within = /(?:^|[/\\])\.github[/\\]workflows[/\\]([^/\\]+)$/u.exec(given);
    if (within !== null)
        return `${FOLDER}/${within[1]}`;
    return /[/\\]/u.test(given) ? given : `${FOLDER}/${given}`;
}
/**
 * Reads a workflow's file, and those of the same repository whose jobs it calls.
 *
 * @param given as somebody named it, from the working directory
 * @returns `null` where there is no such file
 * @throws BadInput for one that cannot be read, or is no workflow
 */
async function readWorkflow(given, cwd) {
    const path = workflowPathOf(given);
    const root = (0,external_node_path_.resolve)(cwd, given.endsWith(path) ? given.slice(0, -path.length) || '.' : '.');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
        return null;
    const read = await reader(root);
    const content = read(path);
    const jobs = jobsOf(path, '', read, new Set([path]));
    if (jobs.length === 0)
        throw new bad_input/* BadInput */.k(`the workflow ${path} has no jobs of its own`);
    const { name } = content;
    return {
        path,
        name: typeof name === 'string' && name !== '' ? name : path,
        isOnlyCalled: eventsOf(content).every((event) => event === 'workflow_call'),
        jobs,
    };
}
async function reader(root) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return (path) => {
        try {
            const bytes = (0,plain_file/* readPlainFile */.b)((0,external_node_path_.join)(root, path), MOST_BYTES + 1, 'followed');
            if (bytes.length > MOST_BYTES)
                throw new Error(`it has more than ${MOST_BYTES} bytes`);
            const content = parse(bytes.toString('utf8'), { schema: 'core' });
            if (isMap(content) && isMap(content['jobs']))
                return content;
            throw new Error('it has no `jobs`');
        }
        catch (error) {
            const [why] = error.message.split('\n');
            throw new bad_input/* BadInput */.k(`the workflow ${path} cannot be read: ${why}`);
        }
    };
}
/** @param seen files whose jobs are told already: one that calls itself has no end */
function jobsOf(path, reusablePath, read, seen) {
    const { jobs } = read(path);
    return Object.entries(jobs).flatMap(([job, content]) => {
        const uses = isMap(content) ? content['uses'] : undefined;
        if (typeof uses !== 'string') {
            return [{ job, reusablePath, runnerLabels: labelsIn(isMap(content) ? content : {}) }];
        }
        const called = /^\.\/(.+)$/u.exec(uses)?.[1];
        if (called !== undefined && seen.has(called))
            return [];
        if (called !== undefined) {
            seen.add(called);
            return jobsOf(called, called, read, seen);
        }
        const elsewhere = /^[^/]+\/[^/]+\/(.+?)@/u.exec(uses)?.[1];
        if (elsewhere === undefined) {
            throw new bad_input/* BadInput */.k(`the job ${(0,nearest/* quoted */.TL)(job)} of ${path} uses ${(0,nearest/* quoted */.TL)(uses)}, which is no file`);
        }
        return [{ job: null, reusablePath: elsewhere, runnerLabels: null }];
    });
}
/** `runs-on` is a label, a list of them, or a map that may have one of the two. */
function labelsIn(job) {
    const runsOn = job['runs-on'];
    const labels = [isMap(runsOn) ? runsOn['labels'] : runsOn].flat();
    const isTold = labels.every((label) => typeof label === 'string' && !label.includes('${{'));
    return isTold ? labels : null;
}
/** `on` is an event, a list of them, or a map by event. */
function eventsOf({ on }) {
    return isMap(on) ? Object.keys(on) : [on].flat();
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/commands/asked-jobs.js






/** What can be said of a job. */
const asked_jobs_NAMES = [
    'workflow',
    'reusable-workflow',
    'job',
    'event',
    'branch',
    'actor',
    'on',
];
/** What a job may have several of. */
const LISTS = ['path', 'runner-label'];
/** Whether a workflow, or a glob of them, is given by its file and not by its name. */
function isPath(workflow) {
    return /[/]|\.ya?ml$/u.test(workflow);
}
/** The workflow's file, where one was named and is there. */
async function workflowOf(given, cwd) {
    return given === undefined || !isPath(given) ? null : readWorkflow(given, cwd);
}
/** What is asked about: each job of the workflow's file, or what was said of one. */
function subjectsOf(asked, workflow) {
    const said = subjectOf(asked);
    if (workflow === null)
        return [{ job: null, subject: said }];
    const { path, name, isOnlyCalled, jobs } = workflow;
    const wanted = said.job;
    const named = jobs.filter(({ job }) => wanted === null || job === wanted);
    // A job that is none of those here may be one of a file that is not.
    const meant = named.length > 0 ? named : jobs.filter(({ job }) => job === null);
    if (meant.length === 0) {
        const known = jobs.flatMap(({ job }) => job ?? []);
        const near = (0,nearest/* nearestNames */.LE)(wanted ?? '', known);
        const hint = near.length === 0 ? `it has ${listed(known)}` : `did you mean ${listed(near)}?`;
        throw new bad_input/* BadInput */.k(`${path} has no job ${(0,nearest/* quoted */.TL)(wanted ?? '')}: ${hint}`);
    }
    return meant.map((job) => ({
        job,
        subject: {
            ...said,
            // Which workflow calls it is not known; that one does tells its jobs from a command.
            ...(isOnlyCalled
                ? { workflowPath: null, workflowName: '' }
                : { workflowPath: path, workflowName: name }),
            job: job.job ?? said.job,
            reusablePath: said.reusablePath ?? (job.reusablePath === '' && isOnlyCalled ? path : job.reusablePath),
            runnerLabels: said.runnerLabels ?? job.runnerLabels,
        },
    }));
}
/** What is not said of the job is not known, and so fits everything. */
function subjectOf({ options, lists }) {
    const given = (name) => options.get(name) ?? null;
    const workflow = given('workflow');
    const isFile = workflow !== null && isPath(workflow);
    const actor = given('actor');
    const actorKind = verdict/* ACTOR_KINDS */.qr.find((kind) => kind === actor) ?? null;
    if (actor !== null && actorKind === null) {
        throw new bad_input/* BadInput */.k(`--actor cannot be ${(0,nearest/* quoted */.TL)(actor)}: expected ${verdict/* ACTOR_KINDS */.qr.join(' or ')}`);
    }
    requireEvent(given('event'));
    requireBranch(given('branch'));
    const isJob = [...options.keys()].some((name) => name !== 'on') || LISTS.some((name) => lists.has(name));
    return {
        ...history_point/* UNKNOWN_SUBJECT */.qR,
        workflowPath: isFile ? workflowPathOf(workflow) : null,
        workflowName: isFile ? null : workflow,
        reusablePath: given('reusable-workflow'),
        job: given('job'),
        // A job has one, and that tells it from a command; any glob but an empty one may fit it.
        event: given('event'),
        ...(isJob && given('job') === null && given('event') === null && workflow === null
            ? { workflowName: '' }
            : {}),
        branch: given('branch'),
        actorKind,
        changedPaths: lists.get('path') ?? null,
        runnerLabels: lists.get('runner-label') ?? null,
    };
}
/** A misspelt one would seem to be bound by nothing. One that nothing is near to may be new. */
function requireEvent(event) {
    if (event === null || (0,events/* isEventName */.QF)(event))
        return;
    const meant = (0,events/* eventMeant */.CN)(event);
    if (meant === null)
        return;
    throw new bad_input/* BadInput */.k(`--event cannot be ${(0,nearest/* quoted */.TL)(event)}: no event is called that; did you mean \`${meant}\`?`);
}
/** As a policy's `branches` go: by names, but for tags. */
function requireBranch(branch) {
    const [, kind, name = ''] = /^refs\/(heads|pull|remotes)\/(.*)$/u.exec(branch ?? '') ?? [];
    if (branch === null || kind === undefined)
        return;
    const hint = kind === 'heads'
        ? `leave off \`refs/heads/\`, as in \`--branch ${(0,nearest/* quoted */.TL)(name)}\``
        : 'branches go by their names; of a pull request it is the one that it would go into, for example `main`';
    throw new bad_input/* BadInput */.k(`--branch cannot be ${(0,nearest/* quoted */.TL)(branch)}: ${hint}`);
}
/** What was said of the job, for people. */
function asked_jobs_described({ options, lists }) {
    const said = [
        ...[...options].filter(([name]) => name !== 'on'),
        ...LISTS.flatMap((name) => (lists.get(name) ?? []).map((value) => [name, value])),
    ];
    if (said.length === 0)
        return 'a command outside of workflows';
    return said.map(([name, value]) => `${name.replace('-', ' ')} ${(0,nearest/* quoted */.TL)(value)}`).join(', ');
}
function listed(names) {
    return names.map(nearest/* quoted */.TL).join(', ');
}

;// CONCATENATED MODULE: ./build/src/commands/policy-show.js














/**
 * `carbon-audit policy show --workflow W --event E [FILE]`: which budgets and rules apply to a job, as
 * the policy and all that it extends come to, and from which file each thing is. Where the workflow's
 * file is there, its name and its jobs are read from it.
 */
async function policyShow(argv, io) {
    const { options, flags, lists, positionals } = (0,commands_options/* parseOptions */.A)(argv, asked_jobs_NAMES, ['json'], [...LISTS, 'parent']);
    const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
    const asked = { options, lists };
    const workflow = await workflowOf(options.get('workflow'), io.cwd);
    const subjects = subjectsOf(asked, workflow);
    const day = dayGiven(options.get('on'), io);
    const found = policy.budgets.map((budget) => {
        const jobs = subjects.map(({ job, subject }) => ({ job, applies: fitOf(budget, subject) }));
        const applies = FITS.find((fit) => jobs.some((one) => one.applies === fit)) ?? 'no';
        return { ...shown(budget, policy, day), applies, jobs: workflow === null ? null : jobs };
    });
    const settings = settingsOf(policy, day);
    const waivers = policy.waivers.map((one) => (0,waiver_result/* waiverResult */.a)(one, policy, day));
    const notSeen = policy.troubles.map(({ message }) => message);
    if (flags.has('json')) {
        const document = { schemaVersion: 1, kind: 'policy-show', policy: name, day, notSeen };
        io.stdout((0,serialise/* serialise */.G)({ ...document, workflow, settings, budgets: found, waivers }));
        return commands_io/* EXIT */.d.ok;
    }
    const of = (fit) => found.filter(({ applies }) => applies === fit);
    const who = asked_jobs_described(asked);
    const maybe = of('maybe');
    const lines = [
        `${name} on ${day}`,
        ...notSeen.map((message) => `  not whole: ${message}`),
        ...workflowLines(options.get('workflow'), workflow),
        ...eventLines(options.get('event')),
        '',
        ...settings.map(({ key, value, origin }) => `  ${key.padEnd(14)} ${value} (${origin})`),
        '',
        `Budgets that apply to ${who}`,
        ...orNone(of('yes').flatMap((one) => [...budgetLines(one), ...jobLines(one.jobs)])),
        ...(maybe.length === 0
            ? []
            : [
                '',
                `Budgets that may apply to ${who}: say more of the job, as what is not known fits`,
                ...maybe.flatMap((one) => [...budgetLines(one), ...jobLines(one.jobs)]),
            ]),
        '',
        'Budgets that do not',
        ...orNone(of('no').map(({ id, match, origin, line }) => `  ${id}: for ${match} (${origin}:${line})`)),
        ...(waivers.length === 0 ? [] : ['', 'Waivers', ...waivers.map((one) => `  ${one.sentence}`)]),
    ];
    io.stdout(`${lines.join('\n')}\n`);
    return commands_io/* EXIT */.d.ok;
}
const FITS = ['yes', 'maybe', 'no'];
/** A budget binds what it may be for; whoever asks learns that it need not be. */
function fitOf({ match }, subject) {
    if ((0,policy_match/* matches */.cK)(match, subject))
        return (0,policy_match/* isSurelyFor */.AA)(match, subject) ? 'yes' : 'maybe';
    const { workflowPath, workflowName } = subject;
    // Every workflow has a name; that of one whose file is not here may be what a budget goes by.
    const isNameless = workflowPath !== null && workflowName === null;
    const byName = (match.workflows ?? []).filter((glob) => !isPath(glob));
    if (!isNameless || byName.length === 0)
        return 'no';
    const nameless = { ...subject, workflowPath: null, workflowName: '' };
    return (0,policy_match/* matches */.cK)({ ...match, workflows: byName }, nameless) ? 'maybe' : 'no';
}
/** What was read of the workflow, or that nothing was. */
function workflowLines(given, workflow) {
    if (given === undefined || !isPath(given))
        return [];
    if (workflow === null) {
        return [`  there is no ${workflowPathOf(given)} here: its name and its jobs are not known`];
    }
    const { path, name, isOnlyCalled, jobs } = workflow;
    const whose = isOnlyCalled ? ', for other workflows to call: which ones is not known' : '';
    return [
        `  ${path}${name === path ? '' : ` is ${(0,nearest/* quoted */.TL)(name)}`}${whose}`,
        ...jobs.map((job) => `    ${jobSaid(job)} on ${labelsSaid(job)}`),
    ];
}
/** An event that may be new, or none: then it is no wonder that nothing takes it in. */
function eventLines(event) {
    if (event === undefined || (0,events/* isEventName */.QF)(event))
        return [];
    return [`  ${(0,nearest/* quoted */.TL)(event)} is no event that is known here`];
}
function jobSaid({ job, reusablePath }) {
    const own = job === null ? 'jobs' : `job ${(0,nearest/* quoted */.TL)(job)}`;
    return reusablePath === '' ? own : `${own} of ${(0,nearest/* quoted */.TL)(reusablePath)}`;
}
function labelsSaid({ runnerLabels }) {
    return runnerLabels === null ? 'runners that it does not tell' : listed(runnerLabels);
}
/** A budget as it is printed, and as programs are told. */
function shown(budget, policy, day) {
    const { id, match, origin, rules, decideOn, maxRange, intensity, enforcement, at } = budget;
    const counts = (0,policy_enforcement/* milder */.IH)(enforcement, (0,policy_enforcement/* ceilingOn */.tC)(policy, day));
    return {
        id,
        enforcement: counts,
        ownEnforcement: enforcement,
        decideOn,
        maxRange: (0,describe/* describeRange */.pC)(maxRange),
        intensity,
        match: (0,describe/* describeMatch */.$X)(match),
        origin,
        line: at.line,
        rules: rules.map((rule) => ({
            rule: rule.kind,
            limit: (0,describe/* describeRule */.IO)(rule),
            origin,
            line: rule.at.line,
        })),
    };
}
function budgetLines(budget) {
    const { id, enforcement, ownEnforcement, decideOn, maxRange, intensity, match, rules } = budget;
    const held = enforcement === ownEnforcement ? '' : ` (${ownEnforcement}, held by the ceiling)`;
    return [
        `  ${id}: ${enforcement}${held}, decides on ${decideOn}, widest range ${maxRange}, by the ${intensity} intensity, for ${match}`,
        ...rules.map(({ rule, limit, origin, line }) => `    ${rule}: ${limit} (${origin}:${line})`),
    ];
}
/** Which jobs of a workflow's file a budget is for, where it is not for all of them alike. */
function jobLines(jobs) {
    const named = (jobs ?? []).flatMap(({ job, applies }) => job === null ? [] : [{ job, applies }]);
    if (new Set(named.map(({ applies }) => applies)).size < 2)
        return [];
    const of = (fit) => named.filter(({ applies }) => applies === fit).map(({ job }) => jobSaid(job));
    const [sure, maybe] = [of('yes'), of('maybe')];
    const said = [
        ...(sure.length === 0 ? [] : [`for ${sure.join(', ')}`]),
        ...(maybe.length === 0 ? [] : [`maybe for ${maybe.join(', ')}`]),
    ];
    return [`    ${said.join('; ')}`];
}
function orNone(lines) {
    return lines.length === 0 ? ['  none'] : lines;
}

;// CONCATENATED MODULE: ./build/src/commands/policy.js





const SUBCOMMANDS = new Map([
    ['check', policyCheck],
    ['show', policyShow],
    ['replay', policyReplay],
    ['freeze', policyFreeze],
    ['init', policyInit],
]);
/** `carbon-audit policy …`: what can be done with a policy by itself. */
async function policy(argv, io) {
    const [name = '', ...rest] = argv;
    const subcommand = SUBCOMMANDS.get(name);
    if (subcommand !== undefined)
        return subcommand(rest, io);
    const names = [...SUBCOMMANDS.keys()];
    const [near] = (0,nearest/* nearestNames */.LE)(name, names, 1);
    const hint = near === undefined ? '' : `; did you mean \`policy ${near}\`?`;
    throw new bad_input/* BadInput */.k(`policy takes ${names.map((one) => `\`${one}\``).join(', ')}, as in \`policy check FILE\`${hint}`);
}

// EXTERNAL MODULE: ./build/src/audit/artifact.js
var artifact = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/src/grid/moment.js
var moment = __webpack_require__(8452);
;// CONCATENATED MODULE: ./build/src/audit/generated/validate-context.js
// @ts-nocheck
// Made from policies/context.schema.json by scripts/generate.mjs: change that, not this.
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: context of an audit", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "tool": { "type": "object", "properties": { "name": { "type": "string" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "auditId": { "type": "string" }, "subject": { "$ref": "#/$defs/AuditSubject" }, "run": { "anyOf": [{ "$ref": "#/$defs/RunIdentity" }, { "type": "null" }], "description": "`null` outside a workflow." }, "intervalMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "layout": { "$ref": "#/$defs/CounterLayout" }, "unreadable": { "type": "array", "items": { "$ref": "#/$defs/UnreadableZone" }, "description": "Energy counters that are there and that the job's user may not read." }, "start": { "$ref": "#/$defs/Reading", "description": "The caller's own look at the counters, so that a killed sampler costs resolution only." }, "end": { "anyOf": [{ "$ref": "#/$defs/Reading" }, { "type": "null" }] }, "serverStartMs": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "When it began by GitHub's clock, where the machine's is far from that: it tells which dated parts of a policy hold. `null`: the machine's does." }, "recordingSha256": { "type": "string", "description": "The recording as the audit kept it, so that one that was changed since is found out." }, "historySha256": { "type": ["string", "null"], "description": "The past audits that were given, as they were kept; `null`: none were." }, "machine": { "$ref": "#/$defs/Machine" }, "place": { "$ref": "#/$defs/Place" }, "placeRungs": { "type": "array", "items": { "$ref": "#/$defs/Rung" }, "description": "How the place was found: every rung of the ladder, and what it answered." }, "intensityBeside": { "type": "array", "items": { "$ref": "#/$defs/IntensitySeries" }, "description": "Live series told beside the one that counts: marginal (for policies that ask), or direct alone." }, "marketBased": { "anyOf": [{ "$ref": "#/$defs/MarketBased" }, { "type": "null" }], "description": "What a contract says of the electricity, by whoever ran it; `null`: nothing was said." }, "policies": { "type": "array", "items": { "$ref": "#/$defs/PolicySource" } }, "command": { "anyOf": [{ "$ref": "#/$defs/CommandEnd" }, { "type": "null" }] }, "units": { "anyOf": [{ "$ref": "#/$defs/ClaimedUnits" }, { "type": "null" }], "description": "What the job says that it did; `null`: it says nothing." }, "steps": { "anyOf": [{ "$ref": "#/$defs/StepIntervals" }, { "type": "null" }], "description": "The steps of a job, as far as they were told apart; `null`: not at all." }, "approvers": { "type": "array", "items": { "type": "string" }, "description": "Logins, in small letters, of those whom a waiver names and whose approving review of the change was seen. No verdict goes by it." }, "findings": { "type": "array", "items": { "$ref": "#/$defs/Finding" }, "description": "What was noticed while it ran: a sampler that did not greet, a directory that was read-only." } }, "required": ["schemaVersion", "tool", "auditId", "subject", "run", "intervalMs", "layout", "unreadable", "start", "end", "serverStartMs", "recordingSha256", "historySha256", "machine", "place", "placeRungs", "intensityBeside", "marketBased", "policies", "command", "units", "steps", "approvers", "findings"], "additionalProperties": false, "description": "All that the caller knew beside the recording: with the recording, the intensity series and the policy's bytes it makes the report. Plain JSON, kept in the artifact.", "$defs": { "AuditSubject": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"], "description": "The file of the workflow that was started: `.github/workflows/train.yml`." }, "workflowName": { "type": ["string", "null"] }, "reusablePath": { "type": ["string", "null"], "description": "The file of the reusable workflow that the job stands in; empty: it stands in none." }, "job": { "type": ["string", "null"], "description": "The job, without the values of its matrix." }, "event": { "type": ["string", "null"], "description": "`push`, `schedule`, `pull_request`, `merge_group`, ..." }, "branch": { "type": ["string", "null"], "description": "The branch that it ran for; of a pull request the branch it would go into." }, "isDefaultBranch": { "type": ["boolean", "null"] }, "actorKind": { "type": ["string", "null"], "enum": ["person", "bot", null] }, "runnerLabel": { "type": ["string", "null"] }, "runnerLabels": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "changedPaths": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Files that the change touches." }, "modelParameters": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "The size of the model that it trains, as the workflow declares it; `null`: none is declared." } }, "required": ["kind"], "description": "What the audit is about; never a command line, an environment or a person." }, "RunIdentity": { "type": "object", "properties": { "runId": { "type": "string", "description": "Digits." }, "attempt": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Which try of the run it is, from 1 on." }, "jobId": { "type": ["string", "null"], "description": "The job's REST id, digits; `null` where the server does not tell." }, "runnerName": { "type": ["string", "null"] }, "headSha": { "type": ["string", "null"], "description": "The commit that the run is for: of a pull request its head, not the merge that is checked out." } }, "required": ["runId", "attempt", "jobId", "runnerName", "headSha"], "additionalProperties": false, "description": "The workflow's run that a job stands in, by its runner's word." }, "CounterLayout": { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." }, "RaplZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." }, "UnreadableZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." }, "Reading": { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." }, "raplAgeMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "How long before the reading's own time `raplUj` was read, where somebody else reads it for us." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." }, "CpuTicks": { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." }, "Machine": { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "gpus": { "type": "array", "items": { "$ref": "#/$defs/SeenGpu" }, "description": "On the PCI bus, whoever uses them." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "gpus", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." }, "Cloud": { "type": "string", "enum": ["aws", "azure", "gcp"] }, "RunnerFacts": { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." }, "SeenGpu": { "type": "object", "properties": { "maker": { "type": ["string", "null"], "enum": ["NVIDIA", "AMD", "Intel", null], "description": "`null`: another maker, such as that of a virtual screen." }, "pciId": { "type": "string", "description": "PCI ids of maker and device, such as `10de:1eb8`, which is a T4." }, "driver": { "type": ["string", "null"], "description": "The kernel's driver; `null`: it has none, so that no program of this machine can use it." } }, "required": ["maker", "pciId", "driver"], "additionalProperties": false, "description": "A GPU on the PCI bus." }, "Container": { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." }, "Place": { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }], "description": "Without a region: whose machine it is, by what it shows of itself; its building is one of theirs." }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false }, "Provider": { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." }, "RegionKind": { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." }, "Pue": { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." }, "Rung": { "type": "object", "properties": { "id": { "$ref": "#/$defs/RungId" }, "outcome": { "$ref": "#/$defs/RungOutcome", "description": "`answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it said cannot be. `passed`: it was not asked, or what it says changes nothing." }, "text": { "type": "string", "description": "One sentence for people: what it said, or why it was passed. Bounded, safe to print." }, "region": { "type": ["string", "null"], "description": "The region that it named, with its provider, such as `azure:eastus`." }, "owner": { "$ref": "#/$defs/Owner", "description": "Whose machine it is, where the machine shows that and no region." } }, "required": ["id", "outcome", "text", "region"], "additionalProperties": false, "description": "What one rung answered, or why it was passed." }, "RungId": { "anyOf": [{ "type": "string", "const": "input" }, { "type": "string", "const": "runners" }, { "$ref": "#/$defs/SightId" }, { "type": "string", "const": "recording" }, { "type": "string", "const": "policy-pins" }, { "type": "string", "const": "policy-default" }, { "type": "string", "const": "unknown" }], "description": "The rungs of the ladder by which a runner's place is found, first one first. `input` is what a person said, `runners` what the policy says of runners of its labels. `setup-info`, `cloud-files` and `metadata` are the machine's own word: its runner's file, its cloud's files, its cloud's service. The `environment` between them is weaker, as a job sets it itself: the service puts it right. `recording` is what only the sampler was told, as far as it counts. `policy-pins` is what the policy lets nobody undercut, `policy-default` is for what nothing else tells, and where that names nothing either, the place is `unknown`: the world." }, "SightId": { "type": "string", "enum": ["setup-info", "cloud-files", "environment", "metadata"] }, "RungOutcome": { "type": "string", "enum": ["answered", "silent", "ignored", "passed"] }, "Owner": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "string", "const": "github" }], "description": "Whose machine it may be: a cloud's, or GitHub's own, whose data centres are in none of them." }, "IntensitySeries": { "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "borrowed-profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `borrowed-profile`: the same by the shape of other zones, of like mix; nobody has measured its own. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); of a bundled figure the year alone in which its table was retrieved; `null`: a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it." }, "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" }, "logSdUp": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both." } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." }, "MarketBased": { "type": "object", "properties": { "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "evidence": { "type": "string" } }, "required": ["intensityGPerKwh", "evidence"], "additionalProperties": false, "description": "What a contract for the runner's electricity says (GHG Protocol scope 2, market-based method), and what proves it. It is told beside the grid's own figure and has no part in any other number." }, "PolicySource": { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." }, "parents": { "type": "array", "items": { "$ref": "#/$defs/ParentSource" }, "description": "What it extends, but for what comes with the program." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast", "parents"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." }, "PolicyRole": { "type": "string", "enum": ["deciding", "floor", "proposed"] }, "Enforcement": { "type": "string", "enum": ["observe", "warn", "enforce"] }, "ParentSource": { "type": "object", "properties": { "reference": { "type": "string", "description": "As it is written, seen from the policy that everything begins with." }, "commit": { "type": ["string", "null"], "description": "The commit that it was read at; `null`: at the policy's own, or not at all." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` where it could not be read." }, "why": { "type": ["string", "null"], "description": "Why it could not be read." } }, "required": ["reference", "commit", "file", "why"], "additionalProperties": false, "description": "A policy that another one extends, as it was found." }, "CommandEnd": { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." }, "ClaimedUnits": { "type": "object", "additionalProperties": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Functional units by name (`epoch`, `test`), as whoever is measured counted them: a claim." }, "StepIntervals": { "type": "array", "items": { "$ref": "#/$defs/StepInterval" }, "description": "In the order of their starts.", "maxItems": 250 }, "StepInterval": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["step", "audit"] }, "number": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "In GitHub's own list; `null`: not told." }, "conclusion": { "type": ["string", "null"] }, "children": { "type": "array", "items": { "$ref": "#/$defs/StepPart" }, "description": "Within it.", "maxItems": 250 }, "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["children", "conclusion", "entries", "fromMs", "kind", "name", "number", "toMs"], "description": "`audit`: a stage of this very action, whose cost is the audit's own." }, "StepPart": { "type": "object", "properties": { "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["name", "fromMs", "toMs", "entries"], "additionalProperties": false, "description": "A part of a job between two moments, in whole ms since the audit began: a step, or what a composite action is made of. Names are foreign text." }, "Finding": { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." }, "FindingId": { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "clock-wrong", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-sudo-refused", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "meter-not-started", "meter-died", "meter-hung", "meter-flooded", "gpu-gap", "gpu-unmeasured", "gpu-readings-odd", "gpu-partitioned", "gpu-unknown", "powermetrics-gap", "container-share-assumed", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-contradiction", "place-zone-named", "place-declared", "place-clue-ignored", "place-country-only", "place-zone-doubtful", "place-pinned", "pue-assumed", "pue-declared", "pue-disregarded", "labels-declared", "power-declared", "sku-declared", "sku-contradiction", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "intensity-too-low", "intensity-provider-failed", "intensity-provider-none", "intensity-implausible", "intensity-beside", "what-if-other-cloud", "intensity-marginal-far", "report-directory-unusable", "policy-unprotected", "policy-unread", "policy-floor-unreadable", "policy-invalid", "job-facts-unknown", "units-unreadable", "history-in-part", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set", "jobs-unknown", "run-empty", "job-without-audit", "audit-covers-part", "claims-unattested", "claim-unbound", "claim-doubled", "claim-manifold", "claim-below-idle", "claim-above-full", "steps-unseen", "steps-incomplete", "steps-no-birthtimes", "steps-not-named", "audits-not-listed", "audit-not-fetched", "audit-refused", "audit-other-version", "run-not-over", "pull-request-not-found", "approval-unread"] }, "Severity": { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." } } };
const schema32 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"], "description": "The file of the workflow that was started: `.github/workflows/train.yml`." }, "workflowName": { "type": ["string", "null"] }, "reusablePath": { "type": ["string", "null"], "description": "The file of the reusable workflow that the job stands in; empty: it stands in none." }, "job": { "type": ["string", "null"], "description": "The job, without the values of its matrix." }, "event": { "type": ["string", "null"], "description": "`push`, `schedule`, `pull_request`, `merge_group`, ..." }, "branch": { "type": ["string", "null"], "description": "The branch that it ran for; of a pull request the branch it would go into." }, "isDefaultBranch": { "type": ["boolean", "null"] }, "actorKind": { "type": ["string", "null"], "enum": ["person", "bot", null] }, "runnerLabel": { "type": ["string", "null"] }, "runnerLabels": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "changedPaths": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Files that the change touches." }, "modelParameters": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "The size of the model that it trains, as the workflow declares it; `null`: none is declared." } }, "required": ["kind"], "description": "What the audit is about; never a command line, an environment or a person." };
const schema33 = { "type": "object", "properties": { "runId": { "type": "string", "description": "Digits." }, "attempt": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Which try of the run it is, from 1 on." }, "jobId": { "type": ["string", "null"], "description": "The job's REST id, digits; `null` where the server does not tell." }, "runnerName": { "type": ["string", "null"] }, "headSha": { "type": ["string", "null"], "description": "The commit that the run is for: of a pull request its head, not the merge that is checked out." } }, "required": ["runId", "attempt", "jobId", "runnerName", "headSha"], "additionalProperties": false, "description": "The workflow's run that a job stands in, by its runner's word." };
const schema36 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." };
const schema58 = { "type": "object", "properties": { "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "evidence": { "type": "string" } }, "required": ["intensityGPerKwh", "evidence"], "additionalProperties": false, "description": "What a contract for the runner's electricity says (GHG Protocol scope 2, market-based method), and what proves it. It is told beside the grid's own figure and has no part in any other number." };
const schema63 = { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." };
const schema64 = { "type": "object", "additionalProperties": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Functional units by name (`epoch`, `test`), as whoever is measured counted them: a claim." };
const func1 = Object.prototype.hasOwnProperty;
const schema34 = { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." };
const schema35 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reader === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reader" }, message: "must have required property '" + "reader" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.ticksPerS === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticksPerS" }, message: "must have required property '" + "ticksPerS" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.threads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threads" }, message: "must have required property '" + "threads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.raplZones === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raplZones" }, message: "must have required property '" + "raplZones" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "reader") || (key0 === "ticksPerS")) || (key0 === "threads")) || (key0 === "raplZones"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reader !== undefined) {
            let data0 = data.reader;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((data0 === "proc") || (data0 === "cgroup")) || (data0 === "os"))) {
                const err6 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/enum", keyword: "enum", params: { allowedValues: schema34.properties.reader.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.ticksPerS !== undefined) {
            let data1 = data.ticksPerS;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1 <= 0 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000000000000000 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.raplZones !== undefined) {
            let data3 = data.raplZones;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.id === undefined) {
                            const err14 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data4.name === undefined) {
                            const err15 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (data4.maxEnergyUj === undefined) {
                            const err16 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "maxEnergyUj" }, message: "must have required property '" + "maxEnergyUj" + "'" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!(((key1 === "id") || (key1 === "name")) || (key1 === "maxEnergyUj"))) {
                                const err17 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data4.id !== undefined) {
                            if (typeof data4.id !== "string") {
                                const err18 = { instancePath: instancePath + "/raplZones/" + i0 + "/id", schemaPath: "#/$defs/RaplZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data4.name !== undefined) {
                            if (typeof data4.name !== "string") {
                                const err19 = { instancePath: instancePath + "/raplZones/" + i0 + "/name", schemaPath: "#/$defs/RaplZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data4.maxEnergyUj !== undefined) {
                            let data7 = data4.maxEnergyUj;
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 1000000000000000 || isNaN(data7)) {
                                    const err20 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                if (data7 < 0 || isNaN(data7)) {
                                    const err21 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/raplZones", schemaPath: "#/properties/raplZones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." }, "raplAgeMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "How long before the reading's own time `raplUj` was read, where somebody else reads it for us." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." };
const schema38 = { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.monotonicMs === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monotonicMs" }, message: "must have required property '" + "monotonicMs" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.wallMs === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wallMs" }, message: "must have required property '" + "wallMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.cpu === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpu" }, message: "must have required property '" + "cpu" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.memoryAvailableBytes === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memoryAvailableBytes" }, message: "must have required property '" + "memoryAvailableBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.raplUj === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raplUj" }, message: "must have required property '" + "raplUj" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "monotonicMs") || (key0 === "wallMs")) || (key0 === "cpu")) || (key0 === "memoryAvailableBytes")) || (key0 === "raplUj")) || (key0 === "raplAgeMs"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.monotonicMs !== undefined) {
            let data0 = data.monotonicMs;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 1000000000000000 || isNaN(data0)) {
                    const err6 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.wallMs !== undefined) {
            let data1 = data.wallMs;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err10 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.cpu !== undefined) {
            let data2 = data.cpu;
            const _errs7 = errors;
            let valid1 = false;
            const _errs8 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.user === undefined) {
                    const err12 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property '" + "user" + "'" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data2.nice === undefined) {
                    const err13 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "nice" }, message: "must have required property '" + "nice" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data2.system === undefined) {
                    const err14 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property '" + "system" + "'" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data2.idle === undefined) {
                    const err15 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "idle" }, message: "must have required property '" + "idle" + "'" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data2.iowait === undefined) {
                    const err16 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "iowait" }, message: "must have required property '" + "iowait" + "'" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data2.irq === undefined) {
                    const err17 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "irq" }, message: "must have required property '" + "irq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (data2.softirq === undefined) {
                    const err18 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "softirq" }, message: "must have required property '" + "softirq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data2.steal === undefined) {
                    const err19 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "steal" }, message: "must have required property '" + "steal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data2.guest === undefined) {
                    const err20 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "guest" }, message: "must have required property '" + "guest" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data2.guestNice === undefined) {
                    const err21 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "guestNice" }, message: "must have required property '" + "guestNice" + "'" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(func1.call(schema38.properties, key1))) {
                        const err22 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data2.user !== undefined) {
                    let data3 = data2.user;
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 > 1000000000000000 || isNaN(data3)) {
                            const err23 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data3 < 0 || isNaN(data3)) {
                            const err24 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data2.nice !== undefined) {
                    let data4 = data2.nice;
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 > 1000000000000000 || isNaN(data4)) {
                            const err26 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data4 < 0 || isNaN(data4)) {
                            const err27 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.system !== undefined) {
                    let data5 = data2.system;
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 > 1000000000000000 || isNaN(data5)) {
                            const err29 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (data5 < 0 || isNaN(data5)) {
                            const err30 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data2.idle !== undefined) {
                    let data6 = data2.idle;
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1000000000000000 || isNaN(data6)) {
                            const err32 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (data6 < 0 || isNaN(data6)) {
                            const err33 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data2.iowait !== undefined) {
                    let data7 = data2.iowait;
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 > 1000000000000000 || isNaN(data7)) {
                            const err35 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (data7 < 0 || isNaN(data7)) {
                            const err36 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data2.irq !== undefined) {
                    let data8 = data2.irq;
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 > 1000000000000000 || isNaN(data8)) {
                            const err38 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (data8 < 0 || isNaN(data8)) {
                            const err39 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data2.softirq !== undefined) {
                    let data9 = data2.softirq;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1000000000000000 || isNaN(data9)) {
                            const err41 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err42 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data2.steal !== undefined) {
                    let data10 = data2.steal;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1000000000000000 || isNaN(data10)) {
                            const err44 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err45 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data2.guest !== undefined) {
                    let data11 = data2.guest;
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 1000000000000000 || isNaN(data11)) {
                            const err47 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                            const err48 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data2.guestNice !== undefined) {
                    let data12 = data2.guestNice;
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 1000000000000000 || isNaN(data12)) {
                            const err50 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err51 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid1 = valid1 || _valid0;
            const _errs32 = errors;
            if (data2 !== null) {
                const err54 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            var _valid0 = _errs32 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err55 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            else {
                errors = _errs7;
                if (vErrors !== null) {
                    if (_errs7) {
                        vErrors.length = _errs7;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.memoryAvailableBytes !== undefined) {
            let data13 = data.memoryAvailableBytes;
            if ((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)) {
                const err56 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/type", keyword: "type", params: { type: schema37.properties.memoryAvailableBytes.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 > 1000000000000000 || isNaN(data13)) {
                    const err57 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                    const err58 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
        }
        if (data.raplUj !== undefined) {
            let data14 = data.raplUj;
            if (Array.isArray(data14)) {
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data15 = data14[i0];
                    if ((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)) {
                        const err59 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/type", keyword: "type", params: { type: schema37.properties.raplUj.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 1000000000000000 || isNaN(data15)) {
                            const err60 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        if (data15 < 0 || isNaN(data15)) {
                            const err61 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/raplUj", schemaPath: "#/properties/raplUj/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.raplAgeMs !== undefined) {
            let data16 = data.raplAgeMs;
            if ((typeof data16 == "number") && (isFinite(data16))) {
                if (data16 > 1000000000000000 || isNaN(data16)) {
                    const err63 = { instancePath: instancePath + "/raplAgeMs", schemaPath: "#/properties/raplAgeMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                    const err64 = { instancePath: instancePath + "/raplAgeMs", schemaPath: "#/properties/raplAgeMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
            }
            else {
                const err65 = { instancePath: instancePath + "/raplAgeMs", schemaPath: "#/properties/raplAgeMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err65];
                }
                else {
                    vErrors.push(err65);
                }
                errors++;
            }
        }
    }
    else {
        const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err66];
        }
        else {
            vErrors.push(err66);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "gpus": { "type": "array", "items": { "$ref": "#/$defs/SeenGpu" }, "description": "On the PCI bus, whoever uses them." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "gpus", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." };
const schema40 = { "type": "string", "enum": ["aws", "azure", "gcp"] };
const schema41 = { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." };
const schema42 = { "type": "object", "properties": { "maker": { "type": ["string", "null"], "enum": ["NVIDIA", "AMD", "Intel", null], "description": "`null`: another maker, such as that of a virtual screen." }, "pciId": { "type": "string", "description": "PCI ids of maker and device, such as `10de:1eb8`, which is a T4." }, "driver": { "type": ["string", "null"], "description": "The kernel's driver; `null`: it has none, so that no program of this machine can use it." } }, "required": ["maker", "pciId", "driver"], "additionalProperties": false, "description": "A GPU on the PCI bus." };
const schema43 = { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.platform === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property '" + "platform" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.arch === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.threads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threads" }, message: "must have required property '" + "threads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.cpuModel === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuModel" }, message: "must have required property '" + "cpuModel" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.cpuVendor === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuVendor" }, message: "must have required property '" + "cpuVendor" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.cpuFamily === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuFamily" }, message: "must have required property '" + "cpuFamily" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.cpuModelNumber === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuModelNumber" }, message: "must have required property '" + "cpuModelNumber" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.virtual === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual" }, message: "must have required property '" + "virtual" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.threadsPerCore === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threadsPerCore" }, message: "must have required property '" + "threadsPerCore" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.sockets === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sockets" }, message: "must have required property '" + "sockets" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.systemVendor === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systemVendor" }, message: "must have required property '" + "systemVendor" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.systemProduct === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systemProduct" }, message: "must have required property '" + "systemProduct" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.cloud === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cloud" }, message: "must have required property '" + "cloud" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.runner === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property '" + "runner" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.gpus === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus" }, message: "must have required property '" + "gpus" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.container === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property '" + "container" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema39.properties, key0))) {
                const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.platform !== undefined) {
            if (typeof data.platform !== "string") {
                const err18 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.arch !== undefined) {
            if (typeof data.arch !== "string") {
                const err19 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000000000000000 || isNaN(data2)) {
                    const err20 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.memoryBytes !== undefined) {
            let data3 = data.memoryBytes;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 1000000000000000 || isNaN(data3)) {
                    const err23 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err24 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.cpuModel !== undefined) {
            let data4 = data.cpuModel;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err26 = { instancePath: instancePath + "/cpuModel", schemaPath: "#/properties/cpuModel/type", keyword: "type", params: { type: schema39.properties.cpuModel.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.cpuVendor !== undefined) {
            let data5 = data.cpuVendor;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err27 = { instancePath: instancePath + "/cpuVendor", schemaPath: "#/properties/cpuVendor/type", keyword: "type", params: { type: schema39.properties.cpuVendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.cpuFamily !== undefined) {
            let data6 = data.cpuFamily;
            if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                const err28 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/type", keyword: "type", params: { type: schema39.properties.cpuFamily.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 1000000000000000 || isNaN(data6)) {
                    const err29 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                    const err30 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
        if (data.cpuModelNumber !== undefined) {
            let data7 = data.cpuModelNumber;
            if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                const err31 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/type", keyword: "type", params: { type: schema39.properties.cpuModelNumber.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 1000000000000000 || isNaN(data7)) {
                    const err32 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                    const err33 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
        }
        if (data.virtual !== undefined) {
            let data8 = data.virtual;
            if ((typeof data8 !== "boolean") && (data8 !== null)) {
                const err34 = { instancePath: instancePath + "/virtual", schemaPath: "#/properties/virtual/type", keyword: "type", params: { type: schema39.properties.virtual.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.threadsPerCore !== undefined) {
            let data9 = data.threadsPerCore;
            if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                const err35 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/type", keyword: "type", params: { type: schema39.properties.threadsPerCore.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 > 1000000000000000 || isNaN(data9)) {
                    const err36 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                    const err37 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        if (data.sockets !== undefined) {
            let data10 = data.sockets;
            if ((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)) {
                const err38 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/type", keyword: "type", params: { type: schema39.properties.sockets.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 > 1000000000000000 || isNaN(data10)) {
                    const err39 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                    const err40 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        if (data.systemVendor !== undefined) {
            let data11 = data.systemVendor;
            if ((typeof data11 !== "string") && (data11 !== null)) {
                const err41 = { instancePath: instancePath + "/systemVendor", schemaPath: "#/properties/systemVendor/type", keyword: "type", params: { type: schema39.properties.systemVendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.systemProduct !== undefined) {
            let data12 = data.systemProduct;
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err42 = { instancePath: instancePath + "/systemProduct", schemaPath: "#/properties/systemProduct/type", keyword: "type", params: { type: schema39.properties.systemProduct.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.cloud !== undefined) {
            let data13 = data.cloud;
            const _errs29 = errors;
            let valid1 = false;
            const _errs30 = errors;
            if (typeof data13 !== "string") {
                const err43 = { instancePath: instancePath + "/cloud", schemaPath: "#/$defs/Cloud/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            if (!(((data13 === "aws") || (data13 === "azure")) || (data13 === "gcp"))) {
                const err44 = { instancePath: instancePath + "/cloud", schemaPath: "#/$defs/Cloud/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            var _valid0 = _errs30 === errors;
            valid1 = valid1 || _valid0;
            const _errs33 = errors;
            if (data13 !== null) {
                const err45 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            var _valid0 = _errs33 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err46 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            else {
                errors = _errs29;
                if (vErrors !== null) {
                    if (_errs29) {
                        vErrors.length = _errs29;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.runner !== undefined) {
            let data14 = data.runner;
            const _errs36 = errors;
            let valid3 = false;
            const _errs37 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.hosted === undefined) {
                    const err47 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "hosted" }, message: "must have required property '" + "hosted" + "'" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if (data14.imageOs === undefined) {
                    const err48 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "imageOs" }, message: "must have required property '" + "imageOs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                if (data14.os === undefined) {
                    const err49 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                if (data14.arch === undefined) {
                    const err50 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
                for (const key1 in data14) {
                    if (!((((key1 === "hosted") || (key1 === "imageOs")) || (key1 === "os")) || (key1 === "arch"))) {
                        const err51 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data14.hosted !== undefined) {
                    let data15 = data14.hosted;
                    if ((typeof data15 !== "boolean") && (data15 !== null)) {
                        const err52 = { instancePath: instancePath + "/runner/hosted", schemaPath: "#/$defs/RunnerFacts/properties/hosted/type", keyword: "type", params: { type: schema41.properties.hosted.type }, message: "must be boolean,null" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data14.imageOs !== undefined) {
                    let data16 = data14.imageOs;
                    if ((typeof data16 !== "string") && (data16 !== null)) {
                        const err53 = { instancePath: instancePath + "/runner/imageOs", schemaPath: "#/$defs/RunnerFacts/properties/imageOs/type", keyword: "type", params: { type: schema41.properties.imageOs.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data14.os !== undefined) {
                    let data17 = data14.os;
                    if ((typeof data17 !== "string") && (data17 !== null)) {
                        const err54 = { instancePath: instancePath + "/runner/os", schemaPath: "#/$defs/RunnerFacts/properties/os/type", keyword: "type", params: { type: schema41.properties.os.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data14.arch !== undefined) {
                    let data18 = data14.arch;
                    if ((typeof data18 !== "string") && (data18 !== null)) {
                        const err55 = { instancePath: instancePath + "/runner/arch", schemaPath: "#/$defs/RunnerFacts/properties/arch/type", keyword: "type", params: { type: schema41.properties.arch.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            var _valid1 = _errs37 === errors;
            valid3 = valid3 || _valid1;
            const _errs49 = errors;
            if (data14 !== null) {
                const err57 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            var _valid1 = _errs49 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const err58 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
            else {
                errors = _errs36;
                if (vErrors !== null) {
                    if (_errs36) {
                        vErrors.length = _errs36;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.gpus !== undefined) {
            let data19 = data.gpus;
            if (Array.isArray(data19)) {
                const len0 = data19.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data20 = data19[i0];
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.maker === undefined) {
                            const err59 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/required", keyword: "required", params: { missingProperty: "maker" }, message: "must have required property '" + "maker" + "'" };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        if (data20.pciId === undefined) {
                            const err60 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/required", keyword: "required", params: { missingProperty: "pciId" }, message: "must have required property '" + "pciId" + "'" };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        if (data20.driver === undefined) {
                            const err61 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/required", keyword: "required", params: { missingProperty: "driver" }, message: "must have required property '" + "driver" + "'" };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                        for (const key2 in data20) {
                            if (!(((key2 === "maker") || (key2 === "pciId")) || (key2 === "driver"))) {
                                const err62 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                        }
                        if (data20.maker !== undefined) {
                            let data21 = data20.maker;
                            if ((typeof data21 !== "string") && (data21 !== null)) {
                                const err63 = { instancePath: instancePath + "/gpus/" + i0 + "/maker", schemaPath: "#/$defs/SeenGpu/properties/maker/type", keyword: "type", params: { type: schema42.properties.maker.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                            if (!((((data21 === "NVIDIA") || (data21 === "AMD")) || (data21 === "Intel")) || (data21 === null))) {
                                const err64 = { instancePath: instancePath + "/gpus/" + i0 + "/maker", schemaPath: "#/$defs/SeenGpu/properties/maker/enum", keyword: "enum", params: { allowedValues: schema42.properties.maker.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data20.pciId !== undefined) {
                            if (typeof data20.pciId !== "string") {
                                const err65 = { instancePath: instancePath + "/gpus/" + i0 + "/pciId", schemaPath: "#/$defs/SeenGpu/properties/pciId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data20.driver !== undefined) {
                            let data23 = data20.driver;
                            if ((typeof data23 !== "string") && (data23 !== null)) {
                                const err66 = { instancePath: instancePath + "/gpus/" + i0 + "/driver", schemaPath: "#/$defs/SeenGpu/properties/driver/type", keyword: "type", params: { type: schema42.properties.driver.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err67 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (data.container !== undefined) {
            let data24 = data.container;
            const _errs64 = errors;
            let valid10 = false;
            const _errs65 = errors;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.cpus === undefined) {
                    const err69 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/required", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property '" + "cpus" + "'" };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
                if (data24.memoryBytes === undefined) {
                    const err70 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/required", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                for (const key3 in data24) {
                    if (!((key3 === "cpus") || (key3 === "memoryBytes"))) {
                        const err71 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data24.cpus !== undefined) {
                    let data25 = data24.cpus;
                    if ((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)) {
                        const err72 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/type", keyword: "type", params: { type: schema43.properties.cpus.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    if ((typeof data25 == "number") && (isFinite(data25))) {
                        if (data25 > 1000000000000000 || isNaN(data25)) {
                            const err73 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                        if (data25 < 0 || isNaN(data25)) {
                            const err74 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                    }
                }
                if (data24.memoryBytes !== undefined) {
                    let data26 = data24.memoryBytes;
                    if ((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)) {
                        const err75 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/type", keyword: "type", params: { type: schema43.properties.memoryBytes.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                    if ((typeof data26 == "number") && (isFinite(data26))) {
                        if (data26 > 1000000000000000 || isNaN(data26)) {
                            const err76 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                        if (data26 < 0 || isNaN(data26)) {
                            const err77 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err78 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
            var _valid2 = _errs65 === errors;
            valid10 = valid10 || _valid2;
            const _errs73 = errors;
            if (data24 !== null) {
                const err79 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
            var _valid2 = _errs73 === errors;
            valid10 = valid10 || _valid2;
            if (!valid10) {
                const err80 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
            else {
                errors = _errs64;
                if (vErrors !== null) {
                    if (_errs64) {
                        vErrors.length = _errs64;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err81];
        }
        else {
            vErrors.push(err81);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }], "description": "Without a region: whose machine it is, by what it shows of itself; its building is one of theirs." }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false };
const schema45 = { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." };
const schema46 = { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." };
const schema47 = { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.by === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.provider === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property '" + "provider" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.region === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.display === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display" }, message: "must have required property '" + "display" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.regionKind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regionKind" }, message: "must have required property '" + "regionKind" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.otherZone === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "otherZone" }, message: "must have required property '" + "otherZone" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.country === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property '" + "country" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.pue === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pue" }, message: "must have required property '" + "pue" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema44.properties, key0))) {
                const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            let data0 = data.by;
            if (typeof data0 !== "string") {
                const err10 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (!((((data0 === "region") || (data0 === "zone")) || (data0 === "country")) || (data0 === "unknown"))) {
                const err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema44.properties.by.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.provider !== undefined) {
            let data1 = data.provider;
            const _errs5 = errors;
            let valid1 = false;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err12 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/Provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!(((data1 === "aws") || (data1 === "azure")) || (data1 === "gcp"))) {
                const err13 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/Provider/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            const _errs9 = errors;
            if (data1 !== null) {
                const err14 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            var _valid0 = _errs9 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err15 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            else {
                errors = _errs5;
                if (vErrors !== null) {
                    if (_errs5) {
                        vErrors.length = _errs5;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.region !== undefined) {
            let data2 = data.region;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err16 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema44.properties.region.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.display !== undefined) {
            let data3 = data.display;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err17 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: schema44.properties.display.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.regionKind !== undefined) {
            let data4 = data.regionKind;
            const _errs16 = errors;
            let valid3 = false;
            const _errs17 = errors;
            if (typeof data4 !== "string") {
                const err18 = { instancePath: instancePath + "/regionKind", schemaPath: "#/$defs/RegionKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((((data4 === "public") || (data4 === "china")) || (data4 === "us-gov")) || (data4 === "stage"))) {
                const err19 = { instancePath: instancePath + "/regionKind", schemaPath: "#/$defs/RegionKind/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid1 = _errs17 === errors;
            valid3 = valid3 || _valid1;
            const _errs20 = errors;
            if (data4 !== null) {
                const err20 = { instancePath: instancePath + "/regionKind", schemaPath: "#/properties/regionKind/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            var _valid1 = _errs20 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const err21 = { instancePath: instancePath + "/regionKind", schemaPath: "#/properties/regionKind/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            else {
                errors = _errs16;
                if (vErrors !== null) {
                    if (_errs16) {
                        vErrors.length = _errs16;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.zone !== undefined) {
            let data5 = data.zone;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err22 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: schema44.properties.zone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.otherZone !== undefined) {
            let data6 = data.otherZone;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err23 = { instancePath: instancePath + "/otherZone", schemaPath: "#/properties/otherZone/type", keyword: "type", params: { type: schema44.properties.otherZone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.country !== undefined) {
            let data7 = data.country;
            if ((typeof data7 !== "string") && (data7 !== null)) {
                const err24 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema44.properties.country.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.pue !== undefined) {
            let data8 = data.pue;
            const _errs29 = errors;
            let valid5 = false;
            const _errs30 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.value === undefined) {
                    const err25 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data8.logSd === undefined) {
                    const err26 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (data8.source === undefined) {
                    const err27 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data8.year === undefined) {
                    const err28 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data8.licence === undefined) {
                    const err29 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    if (!(((((key1 === "value") || (key1 === "logSd")) || (key1 === "source")) || (key1 === "year")) || (key1 === "licence"))) {
                        const err30 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data8.value !== undefined) {
                    let data9 = data8.value;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1000000000000000 || isNaN(data9)) {
                            const err31 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err32 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data8.logSd !== undefined) {
                    let data10 = data8.logSd;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1000000000000000 || isNaN(data10)) {
                            const err34 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err35 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data8.source !== undefined) {
                    if (typeof data8.source !== "string") {
                        const err37 = { instancePath: instancePath + "/pue/source", schemaPath: "#/$defs/Pue/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data8.year !== undefined) {
                    let data12 = data8.year;
                    if ((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)) {
                        const err38 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/type", keyword: "type", params: { type: schema47.properties.year.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 1000000000000000 || isNaN(data12)) {
                            const err39 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err40 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                }
                if (data8.licence !== undefined) {
                    if (typeof data8.licence !== "string") {
                        const err41 = { instancePath: instancePath + "/pue/licence", schemaPath: "#/$defs/Pue/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            var _valid2 = _errs30 === errors;
            valid5 = valid5 || _valid2;
            const _errs44 = errors;
            if (data8 !== null) {
                const err43 = { instancePath: instancePath + "/pue", schemaPath: "#/properties/pue/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            var _valid2 = _errs44 === errors;
            valid5 = valid5 || _valid2;
            if (!valid5) {
                const err44 = { instancePath: instancePath + "/pue", schemaPath: "#/properties/pue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            else {
                errors = _errs29;
                if (vErrors !== null) {
                    if (_errs29) {
                        vErrors.length = _errs29;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/RungId" }, "outcome": { "$ref": "#/$defs/RungOutcome", "description": "`answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it said cannot be. `passed`: it was not asked, or what it says changes nothing." }, "text": { "type": "string", "description": "One sentence for people: what it said, or why it was passed. Bounded, safe to print." }, "region": { "type": ["string", "null"], "description": "The region that it named, with its provider, such as `azure:eastus`." }, "owner": { "$ref": "#/$defs/Owner", "description": "Whose machine it is, where the machine shows that and no region." } }, "required": ["id", "outcome", "text", "region"], "additionalProperties": false, "description": "What one rung answered, or why it was passed." };
const schema51 = { "type": "string", "enum": ["answered", "silent", "ignored", "passed"] };
const schema49 = { "anyOf": [{ "type": "string", "const": "input" }, { "type": "string", "const": "runners" }, { "$ref": "#/$defs/SightId" }, { "type": "string", "const": "recording" }, { "type": "string", "const": "policy-pins" }, { "type": "string", "const": "policy-default" }, { "type": "string", "const": "unknown" }], "description": "The rungs of the ladder by which a runner's place is found, first one first. `input` is what a person said, `runners` what the policy says of runners of its labels. `setup-info`, `cloud-files` and `metadata` are the machine's own word: its runner's file, its cloud's files, its cloud's service. The `environment` between them is weaker, as a job sets it itself: the service puts it right. `recording` is what only the sampler was told, as far as it counts. `policy-pins` is what the policy lets nobody undercut, `policy-default` is for what nothing else tells, and where that names nothing either, the place is `unknown`: the world." };
const schema50 = { "type": "string", "enum": ["setup-info", "cloud-files", "environment", "metadata"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ("input" !== data) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: "input" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs3 = errors;
    if (typeof data !== "string") {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if ("runners" !== data) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "runners" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    const _errs5 = errors;
    if (typeof data !== "string") {
        const err4 = { instancePath, schemaPath: "#/$defs/SightId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (!((((data === "setup-info") || (data === "cloud-files")) || (data === "environment")) || (data === "metadata"))) {
        const err5 = { instancePath, schemaPath: "#/$defs/SightId/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
    const _errs8 = errors;
    if (typeof data !== "string") {
        const err6 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if ("recording" !== data) {
        const err7 = { instancePath, schemaPath: "#/anyOf/3/const", keyword: "const", params: { allowedValue: "recording" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = valid0 || _valid0;
    const _errs10 = errors;
    if (typeof data !== "string") {
        const err8 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ("policy-pins" !== data) {
        const err9 = { instancePath, schemaPath: "#/anyOf/4/const", keyword: "const", params: { allowedValue: "policy-pins" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = valid0 || _valid0;
    const _errs12 = errors;
    if (typeof data !== "string") {
        const err10 = { instancePath, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if ("policy-default" !== data) {
        const err11 = { instancePath, schemaPath: "#/anyOf/5/const", keyword: "const", params: { allowedValue: "policy-default" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = valid0 || _valid0;
    const _errs14 = errors;
    if (typeof data !== "string") {
        const err12 = { instancePath, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if ("unknown" !== data) {
        const err13 = { instancePath, schemaPath: "#/anyOf/6/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    var _valid0 = _errs14 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const err14 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema52 = { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "string", "const": "github" }], "description": "Whose machine it may be: a cloud's, or GitHub's own, whose data centres are in none of them." };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/$defs/Provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((data === "aws") || (data === "azure")) || (data === "gcp"))) {
        const err1 = { instancePath, schemaPath: "#/$defs/Provider/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs4 = errors;
    if (typeof data !== "string") {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if ("github" !== data) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "github" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.outcome === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.text === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property '" + "text" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.region === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "id") || (key0 === "outcome")) || (key0 === "text")) || (key0 === "region")) || (key0 === "owner"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (!(validate31(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate31.errors);
                errors = vErrors.length;
            }
        }
        if (data.outcome !== undefined) {
            let data1 = data.outcome;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/RungOutcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!((((data1 === "answered") || (data1 === "silent")) || (data1 === "ignored")) || (data1 === "passed"))) {
                const err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/RungOutcome/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.text !== undefined) {
            if (typeof data.text !== "string") {
                const err7 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data3 = data.region;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err8 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema48.properties.region.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            if (!(validate33(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate33.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "borrowed-profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `borrowed-profile`: the same by the shape of other zones, of like mix; nobody has measured its own. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); of a bundled figure the year alone in which its table was retrieved; `null`: a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it." };
const schema55 = { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." };
const schema56 = { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" }, "logSdUp": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both." } }, "required": ["id", "logSd", "kind"], "additionalProperties": false };
const schema57 = { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.logSd === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "id") || (key0 === "logSd")) || (key0 === "kind")) || (key0 === "logSdUp"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.logSd !== undefined) {
            let data1 = data.logSd;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!((data2 === "calibrated") || (data2 === "declared"))) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.logSdUp !== undefined) {
            let data3 = data.logSdUp;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 1000000000000000 || isNaN(data3)) {
                    const err10 = { instancePath: instancePath + "/logSdUp", schemaPath: "#/properties/logSdUp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err11 = { instancePath: instancePath + "/logSdUp", schemaPath: "#/properties/logSdUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/logSdUp", schemaPath: "#/properties/logSdUp/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.signal === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.boundary === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundary" }, message: "must have required property '" + "boundary" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.points === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property '" + "points" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.factors === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factors" }, message: "must have required property '" + "factors" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.source === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.year === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.licence === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.attribution === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribution" }, message: "must have required property '" + "attribution" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.retrievedAt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property '" + "retrievedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema54.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (1 !== data0) {
                const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!((((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "borrowed-profile")) || (data2 === "annual")) || (data2 === "declared"))) {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema54.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err20 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: schema54.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err22 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: schema54.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.points !== undefined) {
            let data5 = data.points;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.from === undefined) {
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!(((key1 === "from") || (key1 === "intensityGPerKwh")) || (key1 === "directGPerKwh"))) {
                                const err25 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err26 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: schema55.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data6.directGPerKwh !== undefined) {
                            let data9 = data6.directGPerKwh;
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 1000000000000000 || isNaN(data9)) {
                                    const err30 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data9 < 0 || isNaN(data9)) {
                                    const err31 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.factors !== undefined) {
            let data10 = data.factors;
            if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate37(data10[i1], { instancePath: instancePath + "/factors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate37.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err36 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err37 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data14 = data.year;
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 > 1000000000000000 || isNaN(data14)) {
                    const err38 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                    const err39 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err41 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data16 = data.attribution;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err42 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: schema54.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.retrievedAt !== undefined) {
            let data17 = data.retrievedAt;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err43 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: schema54.properties.retrievedAt.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
    }
    else {
        const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            vErrors.push(err44);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." }, "parents": { "type": "array", "items": { "$ref": "#/$defs/ParentSource" }, "description": "What it extends, but for what comes with the program." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast", "parents"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." };
const schema60 = { "type": "string", "enum": ["deciding", "floor", "proposed"] };
const schema61 = { "type": "string", "enum": ["observe", "warn", "enforce"] };
const schema62 = { "type": "object", "properties": { "reference": { "type": "string", "description": "As it is written, seen from the policy that everything begins with." }, "commit": { "type": ["string", "null"], "description": "The commit that it was read at; `null`: at the policy's own, or not at all." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` where it could not be read." }, "why": { "type": ["string", "null"], "description": "Why it could not be read." } }, "required": ["reference", "commit", "file", "why"], "additionalProperties": false, "description": "A policy that another one extends, as it was found." };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.role === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.budget === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property '" + "budget" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.file === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.commit === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.isProtected === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isProtected" }, message: "must have required property '" + "isProtected" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.enforcedAtLeast === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcedAtLeast" }, message: "must have required property '" + "enforcedAtLeast" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.parents === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" }, message: "must have required property '" + "parents" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "role") || (key0 === "name")) || (key0 === "budget")) || (key0 === "file")) || (key0 === "commit")) || (key0 === "isProtected")) || (key0 === "enforcedAtLeast")) || (key0 === "parents"))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data0 = data.role;
            if (typeof data0 !== "string") {
                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!(((data0 === "deciding") || (data0 === "floor")) || (data0 === "proposed"))) {
                const err10 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.budget !== undefined) {
            let data2 = data.budget;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err12 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: schema59.properties.budget.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            let data3 = data.file;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err13 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema59.properties.file.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.commit !== undefined) {
            let data4 = data.commit;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err14 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema59.properties.commit.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.isProtected !== undefined) {
            if (typeof data.isProtected !== "boolean") {
                const err15 = { instancePath: instancePath + "/isProtected", schemaPath: "#/properties/isProtected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.enforcedAtLeast !== undefined) {
            let data6 = data.enforcedAtLeast;
            const _errs16 = errors;
            let valid2 = false;
            const _errs17 = errors;
            if (typeof data6 !== "string") {
                const err16 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (!(((data6 === "observe") || (data6 === "warn")) || (data6 === "enforce"))) {
                const err17 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            var _valid0 = _errs17 === errors;
            valid2 = valid2 || _valid0;
            const _errs20 = errors;
            if (data6 !== null) {
                const err18 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/properties/enforcedAtLeast/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            var _valid0 = _errs20 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
                const err19 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/properties/enforcedAtLeast/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            else {
                errors = _errs16;
                if (vErrors !== null) {
                    if (_errs16) {
                        vErrors.length = _errs16;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.parents !== undefined) {
            let data7 = data.parents;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.reference === undefined) {
                            const err20 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (data8.commit === undefined) {
                            const err21 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (data8.file === undefined) {
                            const err22 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data8.why === undefined) {
                            const err23 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        for (const key1 in data8) {
                            if (!((((key1 === "reference") || (key1 === "commit")) || (key1 === "file")) || (key1 === "why"))) {
                                const err24 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data8.reference !== undefined) {
                            if (typeof data8.reference !== "string") {
                                const err25 = { instancePath: instancePath + "/parents/" + i0 + "/reference", schemaPath: "#/$defs/ParentSource/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data8.commit !== undefined) {
                            let data10 = data8.commit;
                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                const err26 = { instancePath: instancePath + "/parents/" + i0 + "/commit", schemaPath: "#/$defs/ParentSource/properties/commit/type", keyword: "type", params: { type: schema62.properties.commit.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data8.file !== undefined) {
                            let data11 = data8.file;
                            if ((typeof data11 !== "string") && (data11 !== null)) {
                                const err27 = { instancePath: instancePath + "/parents/" + i0 + "/file", schemaPath: "#/$defs/ParentSource/properties/file/type", keyword: "type", params: { type: schema62.properties.file.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data8.why !== undefined) {
                            let data12 = data8.why;
                            if ((typeof data12 !== "string") && (data12 !== null)) {
                                const err28 = { instancePath: instancePath + "/parents/" + i0 + "/why", schemaPath: "#/$defs/ParentSource/properties/why/type", keyword: "type", params: { type: schema62.properties.why.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema65 = { "type": "array", "items": { "$ref": "#/$defs/StepInterval" }, "description": "In the order of their starts.", "maxItems": 250 };
const schema66 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["step", "audit"] }, "number": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "In GitHub's own list; `null`: not told." }, "conclusion": { "type": ["string", "null"] }, "children": { "type": "array", "items": { "$ref": "#/$defs/StepPart" }, "description": "Within it.", "maxItems": 250 }, "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["children", "conclusion", "entries", "fromMs", "kind", "name", "number", "toMs"], "description": "`audit`: a stage of this very action, whose cost is the audit's own." };
const schema67 = { "type": "object", "properties": { "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["name", "fromMs", "toMs", "entries"], "additionalProperties": false, "description": "A part of a job between two moments, in whole ms since the audit began: a step, or what a composite action is made of. Names are foreign text." };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.children === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "children" }, message: "must have required property '" + "children" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.conclusion === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conclusion" }, message: "must have required property '" + "conclusion" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.entries === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.fromMs === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromMs" }, message: "must have required property '" + "fromMs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.number === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.toMs === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toMs" }, message: "must have required property '" + "toMs" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "kind") || (key0 === "number")) || (key0 === "conclusion")) || (key0 === "children")) || (key0 === "name")) || (key0 === "fromMs")) || (key0 === "toMs")) || (key0 === "entries"))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if (typeof data0 !== "string") {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!((data0 === "step") || (data0 === "audit"))) {
                const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema66.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data1 = data.number;
            if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                const err11 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema66.properties.number.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err12 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err13 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.conclusion !== undefined) {
            let data2 = data.conclusion;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err14 = { instancePath: instancePath + "/conclusion", schemaPath: "#/properties/conclusion/type", keyword: "type", params: { type: schema66.properties.conclusion.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.children !== undefined) {
            let data3 = data.children;
            if (Array.isArray(data3)) {
                if (data3.length > 250) {
                    const err15 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.name === undefined) {
                            const err16 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data4.fromMs === undefined) {
                            const err17 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "fromMs" }, message: "must have required property '" + "fromMs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data4.toMs === undefined) {
                            const err18 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "toMs" }, message: "must have required property '" + "toMs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data4.entries === undefined) {
                            const err19 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!((((key1 === "name") || (key1 === "fromMs")) || (key1 === "toMs")) || (key1 === "entries"))) {
                                const err20 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data4.name !== undefined) {
                            let data5 = data4.name;
                            if ((typeof data5 !== "string") && (data5 !== null)) {
                                const err21 = { instancePath: instancePath + "/children/" + i0 + "/name", schemaPath: "#/$defs/StepPart/properties/name/type", keyword: "type", params: { type: schema67.properties.name.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data4.fromMs !== undefined) {
                            let data6 = data4.fromMs;
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 1000000000000000 || isNaN(data6)) {
                                    const err22 = { instancePath: instancePath + "/children/" + i0 + "/fromMs", schemaPath: "#/$defs/StepPart/properties/fromMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                                if (data6 < 0 || isNaN(data6)) {
                                    const err23 = { instancePath: instancePath + "/children/" + i0 + "/fromMs", schemaPath: "#/$defs/StepPart/properties/fromMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/children/" + i0 + "/fromMs", schemaPath: "#/$defs/StepPart/properties/fromMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data4.toMs !== undefined) {
                            let data7 = data4.toMs;
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 1000000000000000 || isNaN(data7)) {
                                    const err25 = { instancePath: instancePath + "/children/" + i0 + "/toMs", schemaPath: "#/$defs/StepPart/properties/toMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                if (data7 < 0 || isNaN(data7)) {
                                    const err26 = { instancePath: instancePath + "/children/" + i0 + "/toMs", schemaPath: "#/$defs/StepPart/properties/toMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/children/" + i0 + "/toMs", schemaPath: "#/$defs/StepPart/properties/toMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data4.entries !== undefined) {
                            let data8 = data4.entries;
                            if (Array.isArray(data8)) {
                                if (data8.length > 4096) {
                                    const err28 = { instancePath: instancePath + "/children/" + i0 + "/entries", schemaPath: "#/$defs/StepPart/properties/entries/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                                const len1 = data8.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data9 = data8[i1];
                                    if ((typeof data9 == "number") && (isFinite(data9))) {
                                        if (data9 > 1000000000000000 || isNaN(data9)) {
                                            const err29 = { instancePath: instancePath + "/children/" + i0 + "/entries/" + i1, schemaPath: "#/$defs/StepPart/properties/entries/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                            if (vErrors === null) {
                                                vErrors = [err29];
                                            }
                                            else {
                                                vErrors.push(err29);
                                            }
                                            errors++;
                                        }
                                        if (data9 < 0 || isNaN(data9)) {
                                            const err30 = { instancePath: instancePath + "/children/" + i0 + "/entries/" + i1, schemaPath: "#/$defs/StepPart/properties/entries/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err31 = { instancePath: instancePath + "/children/" + i0 + "/entries/" + i1, schemaPath: "#/$defs/StepPart/properties/entries/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/children/" + i0 + "/entries", schemaPath: "#/$defs/StepPart/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data10 = data.name;
            if ((typeof data10 !== "string") && (data10 !== null)) {
                const err35 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema66.properties.name.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.fromMs !== undefined) {
            let data11 = data.fromMs;
            if ((typeof data11 == "number") && (isFinite(data11))) {
                if (data11 > 1000000000000000 || isNaN(data11)) {
                    const err36 = { instancePath: instancePath + "/fromMs", schemaPath: "#/properties/fromMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                    const err37 = { instancePath: instancePath + "/fromMs", schemaPath: "#/properties/fromMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/fromMs", schemaPath: "#/properties/fromMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.toMs !== undefined) {
            let data12 = data.toMs;
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 > 1000000000000000 || isNaN(data12)) {
                    const err39 = { instancePath: instancePath + "/toMs", schemaPath: "#/properties/toMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                    const err40 = { instancePath: instancePath + "/toMs", schemaPath: "#/properties/toMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/toMs", schemaPath: "#/properties/toMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.entries !== undefined) {
            let data13 = data.entries;
            if (Array.isArray(data13)) {
                if (data13.length > 4096) {
                    const err42 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data14 = data13[i2];
                    if ((typeof data14 == "number") && (isFinite(data14))) {
                        if (data14 > 1000000000000000 || isNaN(data14)) {
                            const err43 = { instancePath: instancePath + "/entries/" + i2, schemaPath: "#/properties/entries/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        if (data14 < 0 || isNaN(data14)) {
                            const err44 = { instancePath: instancePath + "/entries/" + i2, schemaPath: "#/properties/entries/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/entries/" + i2, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    else {
        const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err47];
        }
        else {
            vErrors.push(err47);
        }
        errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 250) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(validate43(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate43.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema68 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." };
const schema69 = { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "clock-wrong", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-sudo-refused", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "meter-not-started", "meter-died", "meter-hung", "meter-flooded", "gpu-gap", "gpu-unmeasured", "gpu-readings-odd", "gpu-partitioned", "gpu-unknown", "powermetrics-gap", "container-share-assumed", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-contradiction", "place-zone-named", "place-declared", "place-clue-ignored", "place-country-only", "place-zone-doubtful", "place-pinned", "pue-assumed", "pue-declared", "pue-disregarded", "labels-declared", "power-declared", "sku-declared", "sku-contradiction", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "intensity-too-low", "intensity-provider-failed", "intensity-provider-none", "intensity-implausible", "intensity-beside", "what-if-other-cloud", "intensity-marginal-far", "report-directory-unusable", "policy-unprotected", "policy-unread", "policy-floor-unreadable", "policy-invalid", "job-facts-unknown", "units-unreadable", "history-in-part", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set", "jobs-unknown", "run-empty", "job-without-audit", "audit-covers-part", "claims-unattested", "claim-unbound", "claim-doubled", "claim-manifold", "claim-below-idle", "claim-above-full", "steps-unseen", "steps-incomplete", "steps-no-birthtimes", "steps-not-named", "audits-not-listed", "audit-not-fetched", "audit-refused", "audit-other-version", "run-not-over", "pull-request-not-found", "approval-unread"] };
const schema70 = { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "severity")) || (key0 === "message"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "nothing-measured") || (data0 === "start-counters-missing")) || (data0 === "end-counters-missing")) || (data0 === "counters-went-back")) || (data0 === "counters-implausible")) || (data0 === "cpu-counters-missing")) || (data0 === "short-audit")) || (data0 === "clock-jump")) || (data0 === "clock-wrong")) || (data0 === "sampler-not-started")) || (data0 === "sampler-no-greeting")) || (data0 === "sampler-ended-early")) || (data0 === "sampler-killed")) || (data0 === "sampler-readings-failed")) || (data0 === "recording-missing")) || (data0 === "recording-header-damaged")) || (data0 === "recording-truncated")) || (data0 === "recording-lines-dropped")) || (data0 === "recording-gap")) || (data0 === "recording-foreign")) || (data0 === "recording-changed")) || (data0 === "recording-newer-format")) || (data0 === "rapl-unreadable")) || (data0 === "rapl-sudo-refused")) || (data0 === "rapl-virtual")) || (data0 === "rapl-unusable")) || (data0 === "rapl-gap")) || (data0 === "rapl-jump")) || (data0 === "meter-not-started")) || (data0 === "meter-died")) || (data0 === "meter-hung")) || (data0 === "meter-flooded")) || (data0 === "gpu-gap")) || (data0 === "gpu-unmeasured")) || (data0 === "gpu-readings-odd")) || (data0 === "gpu-partitioned")) || (data0 === "gpu-unknown")) || (data0 === "powermetrics-gap")) || (data0 === "container-share-assumed")) || (data0 === "cpu-model-stand-in")) || (data0 === "cpu-model-unknown")) || (data0 === "place-unknown")) || (data0 === "place-contradiction")) || (data0 === "place-zone-named")) || (data0 === "place-declared")) || (data0 === "place-clue-ignored")) || (data0 === "place-country-only")) || (data0 === "place-zone-doubtful")) || (data0 === "place-pinned")) || (data0 === "pue-assumed")) || (data0 === "pue-declared")) || (data0 === "pue-disregarded")) || (data0 === "labels-declared")) || (data0 === "power-declared")) || (data0 === "sku-declared")) || (data0 === "sku-contradiction")) || (data0 === "grid-country-fallback")) || (data0 === "grid-world-fallback")) || (data0 === "grid-figure-old")) || (data0 === "intensity-declared")) || (data0 === "intensity-too-low")) || (data0 === "intensity-provider-failed")) || (data0 === "intensity-provider-none")) || (data0 === "intensity-implausible")) || (data0 === "intensity-beside")) || (data0 === "what-if-other-cloud")) || (data0 === "intensity-marginal-far")) || (data0 === "report-directory-unusable")) || (data0 === "policy-unprotected")) || (data0 === "policy-unread")) || (data0 === "policy-floor-unreadable")) || (data0 === "policy-invalid")) || (data0 === "job-facts-unknown")) || (data0 === "units-unreadable")) || (data0 === "history-in-part")) || (data0 === "environment-changed")) || (data0 === "summary-not-written")) || (data0 === "artifact-not-kept")) || (data0 === "comment-not-written")) || (data0 === "comment-left-to-gate")) || (data0 === "finish-not-credible")) || (data0 === "finish-left-work")) || (data0 === "outputs-not-set")) || (data0 === "jobs-unknown")) || (data0 === "run-empty")) || (data0 === "job-without-audit")) || (data0 === "audit-covers-part")) || (data0 === "claims-unattested")) || (data0 === "claim-unbound")) || (data0 === "claim-doubled")) || (data0 === "claim-manifold")) || (data0 === "claim-below-idle")) || (data0 === "claim-above-full")) || (data0 === "steps-unseen")) || (data0 === "steps-incomplete")) || (data0 === "steps-no-birthtimes")) || (data0 === "steps-not-named")) || (data0 === "audits-not-listed")) || (data0 === "audit-not-fetched")) || (data0 === "audit-refused")) || (data0 === "audit-other-version")) || (data0 === "run-not-over")) || (data0 === "pull-request-not-found")) || (data0 === "approval-unread"))) {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/enum", keyword: "enum", params: { allowedValues: schema69.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data1 = data.severity;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!(((data1 === "info") || (data1 === "weak")) || (data1 === "broken"))) {
                const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate46.errors = vErrors;
    return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property '" + "tool" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.auditId === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auditId" }, message: "must have required property '" + "auditId" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.run === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.intervalMs === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intervalMs" }, message: "must have required property '" + "intervalMs" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.layout === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layout" }, message: "must have required property '" + "layout" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.unreadable === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unreadable" }, message: "must have required property '" + "unreadable" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.start === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property '" + "start" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.end === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property '" + "end" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.serverStartMs === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serverStartMs" }, message: "must have required property '" + "serverStartMs" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.recordingSha256 === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recordingSha256" }, message: "must have required property '" + "recordingSha256" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.historySha256 === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "historySha256" }, message: "must have required property '" + "historySha256" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.machine === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machine" }, message: "must have required property '" + "machine" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.place === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property '" + "place" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.placeRungs === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "placeRungs" }, message: "must have required property '" + "placeRungs" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.intensityBeside === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intensityBeside" }, message: "must have required property '" + "intensityBeside" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data.marketBased === undefined) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marketBased" }, message: "must have required property '" + "marketBased" + "'" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.policies === undefined) {
            const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (data.command === undefined) {
            const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data.units === undefined) {
            const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property '" + "units" + "'" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (data.steps === undefined) {
            const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property '" + "steps" + "'" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data.approvers === undefined) {
            const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" }, message: "must have required property '" + "approvers" + "'" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data.findings === undefined) {
            const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property '" + "findings" + "'" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err24 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err25 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (1 !== data0) {
                const err26 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data1 = data.tool;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.name === undefined) {
                    const err27 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data1.version === undefined) {
                    const err28 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err29 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data1.name !== undefined) {
                    if (typeof data1.name !== "string") {
                        const err30 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data1.version !== undefined) {
                    if (typeof data1.version !== "string") {
                        const err31 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.auditId !== undefined) {
            if (typeof data.auditId !== "string") {
                const err33 = { instancePath: instancePath + "/auditId", schemaPath: "#/properties/auditId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            let data5 = data.subject;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.kind === undefined) {
                    const err34 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!(func1.call(schema32.properties, key2))) {
                        const err35 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data5.kind !== undefined) {
                    let data6 = data5.kind;
                    if (typeof data6 !== "string") {
                        const err36 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (!((data6 === "command") || (data6 === "job"))) {
                        const err37 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data5.workflowPath !== undefined) {
                    let data7 = data5.workflowPath;
                    if ((typeof data7 !== "string") && (data7 !== null)) {
                        const err38 = { instancePath: instancePath + "/subject/workflowPath", schemaPath: "#/$defs/AuditSubject/properties/workflowPath/type", keyword: "type", params: { type: schema32.properties.workflowPath.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data5.workflowName !== undefined) {
                    let data8 = data5.workflowName;
                    if ((typeof data8 !== "string") && (data8 !== null)) {
                        const err39 = { instancePath: instancePath + "/subject/workflowName", schemaPath: "#/$defs/AuditSubject/properties/workflowName/type", keyword: "type", params: { type: schema32.properties.workflowName.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data5.reusablePath !== undefined) {
                    let data9 = data5.reusablePath;
                    if ((typeof data9 !== "string") && (data9 !== null)) {
                        const err40 = { instancePath: instancePath + "/subject/reusablePath", schemaPath: "#/$defs/AuditSubject/properties/reusablePath/type", keyword: "type", params: { type: schema32.properties.reusablePath.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data5.job !== undefined) {
                    let data10 = data5.job;
                    if ((typeof data10 !== "string") && (data10 !== null)) {
                        const err41 = { instancePath: instancePath + "/subject/job", schemaPath: "#/$defs/AuditSubject/properties/job/type", keyword: "type", params: { type: schema32.properties.job.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data5.event !== undefined) {
                    let data11 = data5.event;
                    if ((typeof data11 !== "string") && (data11 !== null)) {
                        const err42 = { instancePath: instancePath + "/subject/event", schemaPath: "#/$defs/AuditSubject/properties/event/type", keyword: "type", params: { type: schema32.properties.event.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data5.branch !== undefined) {
                    let data12 = data5.branch;
                    if ((typeof data12 !== "string") && (data12 !== null)) {
                        const err43 = { instancePath: instancePath + "/subject/branch", schemaPath: "#/$defs/AuditSubject/properties/branch/type", keyword: "type", params: { type: schema32.properties.branch.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data5.isDefaultBranch !== undefined) {
                    let data13 = data5.isDefaultBranch;
                    if ((typeof data13 !== "boolean") && (data13 !== null)) {
                        const err44 = { instancePath: instancePath + "/subject/isDefaultBranch", schemaPath: "#/$defs/AuditSubject/properties/isDefaultBranch/type", keyword: "type", params: { type: schema32.properties.isDefaultBranch.type }, message: "must be boolean,null" };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                if (data5.actorKind !== undefined) {
                    let data14 = data5.actorKind;
                    if ((typeof data14 !== "string") && (data14 !== null)) {
                        const err45 = { instancePath: instancePath + "/subject/actorKind", schemaPath: "#/$defs/AuditSubject/properties/actorKind/type", keyword: "type", params: { type: schema32.properties.actorKind.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                    if (!(((data14 === "person") || (data14 === "bot")) || (data14 === null))) {
                        const err46 = { instancePath: instancePath + "/subject/actorKind", schemaPath: "#/$defs/AuditSubject/properties/actorKind/enum", keyword: "enum", params: { allowedValues: schema32.properties.actorKind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data5.runnerLabel !== undefined) {
                    let data15 = data5.runnerLabel;
                    if ((typeof data15 !== "string") && (data15 !== null)) {
                        const err47 = { instancePath: instancePath + "/subject/runnerLabel", schemaPath: "#/$defs/AuditSubject/properties/runnerLabel/type", keyword: "type", params: { type: schema32.properties.runnerLabel.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data5.runnerLabels !== undefined) {
                    let data16 = data5.runnerLabels;
                    const _errs38 = errors;
                    let valid4 = false;
                    const _errs39 = errors;
                    if (Array.isArray(data16)) {
                        const len0 = data16.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data16[i0] !== "string") {
                                const err48 = { instancePath: instancePath + "/subject/runnerLabels/" + i0, schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/subject/runnerLabels", schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                    var _valid0 = _errs39 === errors;
                    valid4 = valid4 || _valid0;
                    const _errs43 = errors;
                    if (data16 !== null) {
                        const err50 = { instancePath: instancePath + "/subject/runnerLabels", schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    var _valid0 = _errs43 === errors;
                    valid4 = valid4 || _valid0;
                    if (!valid4) {
                        const err51 = { instancePath: instancePath + "/subject/runnerLabels", schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs38;
                        if (vErrors !== null) {
                            if (_errs38) {
                                vErrors.length = _errs38;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data5.changedPaths !== undefined) {
                    let data18 = data5.changedPaths;
                    const _errs46 = errors;
                    let valid7 = false;
                    const _errs47 = errors;
                    if (Array.isArray(data18)) {
                        const len1 = data18.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data18[i1] !== "string") {
                                const err52 = { instancePath: instancePath + "/subject/changedPaths/" + i1, schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/subject/changedPaths", schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    var _valid1 = _errs47 === errors;
                    valid7 = valid7 || _valid1;
                    const _errs51 = errors;
                    if (data18 !== null) {
                        const err54 = { instancePath: instancePath + "/subject/changedPaths", schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    var _valid1 = _errs51 === errors;
                    valid7 = valid7 || _valid1;
                    if (!valid7) {
                        const err55 = { instancePath: instancePath + "/subject/changedPaths", schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs46;
                        if (vErrors !== null) {
                            if (_errs46) {
                                vErrors.length = _errs46;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data5.modelParameters !== undefined) {
                    let data20 = data5.modelParameters;
                    if ((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)) {
                        const err56 = { instancePath: instancePath + "/subject/modelParameters", schemaPath: "#/$defs/AuditSubject/properties/modelParameters/type", keyword: "type", params: { type: schema32.properties.modelParameters.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                    if ((typeof data20 == "number") && (isFinite(data20))) {
                        if (data20 > 1000000000000000 || isNaN(data20)) {
                            const err57 = { instancePath: instancePath + "/subject/modelParameters", schemaPath: "#/$defs/AuditSubject/properties/modelParameters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                        if (data20 < 0 || isNaN(data20)) {
                            const err58 = { instancePath: instancePath + "/subject/modelParameters", schemaPath: "#/$defs/AuditSubject/properties/modelParameters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data21 = data.run;
            const _errs56 = errors;
            let valid10 = false;
            const _errs57 = errors;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.runId === undefined) {
                    const err60 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property '" + "runId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                if (data21.attempt === undefined) {
                    const err61 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property '" + "attempt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
                if (data21.jobId === undefined) {
                    const err62 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "jobId" }, message: "must have required property '" + "jobId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
                if (data21.runnerName === undefined) {
                    const err63 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "runnerName" }, message: "must have required property '" + "runnerName" + "'" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (data21.headSha === undefined) {
                    const err64 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property '" + "headSha" + "'" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                for (const key3 in data21) {
                    if (!(((((key3 === "runId") || (key3 === "attempt")) || (key3 === "jobId")) || (key3 === "runnerName")) || (key3 === "headSha"))) {
                        const err65 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
                if (data21.runId !== undefined) {
                    if (typeof data21.runId !== "string") {
                        const err66 = { instancePath: instancePath + "/run/runId", schemaPath: "#/$defs/RunIdentity/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data21.attempt !== undefined) {
                    let data23 = data21.attempt;
                    if ((typeof data23 == "number") && (isFinite(data23))) {
                        if (data23 > 1000000000000000 || isNaN(data23)) {
                            const err67 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/RunIdentity/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                        if (data23 < 0 || isNaN(data23)) {
                            const err68 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/RunIdentity/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/RunIdentity/properties/attempt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
                if (data21.jobId !== undefined) {
                    let data24 = data21.jobId;
                    if ((typeof data24 !== "string") && (data24 !== null)) {
                        const err70 = { instancePath: instancePath + "/run/jobId", schemaPath: "#/$defs/RunIdentity/properties/jobId/type", keyword: "type", params: { type: schema33.properties.jobId.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
                if (data21.runnerName !== undefined) {
                    let data25 = data21.runnerName;
                    if ((typeof data25 !== "string") && (data25 !== null)) {
                        const err71 = { instancePath: instancePath + "/run/runnerName", schemaPath: "#/$defs/RunIdentity/properties/runnerName/type", keyword: "type", params: { type: schema33.properties.runnerName.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data21.headSha !== undefined) {
                    let data26 = data21.headSha;
                    if ((typeof data26 !== "string") && (data26 !== null)) {
                        const err72 = { instancePath: instancePath + "/run/headSha", schemaPath: "#/$defs/RunIdentity/properties/headSha/type", keyword: "type", params: { type: schema33.properties.headSha.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err73 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
            var _valid2 = _errs57 === errors;
            valid10 = valid10 || _valid2;
            const _errs71 = errors;
            if (data21 !== null) {
                const err74 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
            var _valid2 = _errs71 === errors;
            valid10 = valid10 || _valid2;
            if (!valid10) {
                const err75 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
            else {
                errors = _errs56;
                if (vErrors !== null) {
                    if (_errs56) {
                        vErrors.length = _errs56;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.intervalMs !== undefined) {
            let data27 = data.intervalMs;
            if ((typeof data27 == "number") && (isFinite(data27))) {
                if (data27 > 1000000000000000 || isNaN(data27)) {
                    const err76 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
                if (data27 < 0 || isNaN(data27)) {
                    const err77 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
                if (data27 <= 0 || isNaN(data27)) {
                    const err78 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err78];
                    }
                    else {
                        vErrors.push(err78);
                    }
                    errors++;
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.layout !== undefined) {
            if (!(validate21(data.layout, { instancePath: instancePath + "/layout", parentData: data, parentDataProperty: "layout", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.unreadable !== undefined) {
            let data29 = data.unreadable;
            if (Array.isArray(data29)) {
                const len2 = data29.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data30 = data29[i2];
                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.id === undefined) {
                            const err80 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                        if (data30.name === undefined) {
                            const err81 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                        if (data30.code === undefined) {
                            const err82 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                        for (const key4 in data30) {
                            if (!(((key4 === "id") || (key4 === "name")) || (key4 === "code"))) {
                                const err83 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data30.id !== undefined) {
                            if (typeof data30.id !== "string") {
                                const err84 = { instancePath: instancePath + "/unreadable/" + i2 + "/id", schemaPath: "#/$defs/UnreadableZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                        if (data30.name !== undefined) {
                            if (typeof data30.name !== "string") {
                                const err85 = { instancePath: instancePath + "/unreadable/" + i2 + "/name", schemaPath: "#/$defs/UnreadableZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                        }
                        if (data30.code !== undefined) {
                            if (typeof data30.code !== "string") {
                                const err86 = { instancePath: instancePath + "/unreadable/" + i2 + "/code", schemaPath: "#/$defs/UnreadableZone/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err87 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err88 = { instancePath: instancePath + "/unreadable", schemaPath: "#/properties/unreadable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
        if (data.start !== undefined) {
            if (!(validate23(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate23.errors);
                errors = vErrors.length;
            }
        }
        if (data.end !== undefined) {
            let data35 = data.end;
            const _errs90 = errors;
            let valid17 = false;
            const _errs91 = errors;
            if (!(validate23(data35, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate23.errors);
                errors = vErrors.length;
            }
            var _valid3 = _errs91 === errors;
            valid17 = valid17 || _valid3;
            const _errs92 = errors;
            if (data35 !== null) {
                const err89 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
            var _valid3 = _errs92 === errors;
            valid17 = valid17 || _valid3;
            if (!valid17) {
                const err90 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
            else {
                errors = _errs90;
                if (vErrors !== null) {
                    if (_errs90) {
                        vErrors.length = _errs90;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.serverStartMs !== undefined) {
            let data36 = data.serverStartMs;
            if ((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)) {
                const err91 = { instancePath: instancePath + "/serverStartMs", schemaPath: "#/properties/serverStartMs/type", keyword: "type", params: { type: schema31.properties.serverStartMs.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
            if ((typeof data36 == "number") && (isFinite(data36))) {
                if (data36 > 1000000000000000 || isNaN(data36)) {
                    const err92 = { instancePath: instancePath + "/serverStartMs", schemaPath: "#/properties/serverStartMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err92];
                    }
                    else {
                        vErrors.push(err92);
                    }
                    errors++;
                }
                if (data36 < 0 || isNaN(data36)) {
                    const err93 = { instancePath: instancePath + "/serverStartMs", schemaPath: "#/properties/serverStartMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
            }
        }
        if (data.recordingSha256 !== undefined) {
            if (typeof data.recordingSha256 !== "string") {
                const err94 = { instancePath: instancePath + "/recordingSha256", schemaPath: "#/properties/recordingSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
        }
        if (data.historySha256 !== undefined) {
            let data38 = data.historySha256;
            if ((typeof data38 !== "string") && (data38 !== null)) {
                const err95 = { instancePath: instancePath + "/historySha256", schemaPath: "#/properties/historySha256/type", keyword: "type", params: { type: schema31.properties.historySha256.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        if (data.machine !== undefined) {
            if (!(validate26(data.machine, { instancePath: instancePath + "/machine", parentData: data, parentDataProperty: "machine", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate26.errors);
                errors = vErrors.length;
            }
        }
        if (data.place !== undefined) {
            if (!(validate28(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate28.errors);
                errors = vErrors.length;
            }
        }
        if (data.placeRungs !== undefined) {
            let data41 = data.placeRungs;
            if (Array.isArray(data41)) {
                const len3 = data41.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (!(validate30(data41[i3], { instancePath: instancePath + "/placeRungs/" + i3, parentData: data41, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err96 = { instancePath: instancePath + "/placeRungs", schemaPath: "#/properties/placeRungs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err96];
                }
                else {
                    vErrors.push(err96);
                }
                errors++;
            }
        }
        if (data.intensityBeside !== undefined) {
            let data43 = data.intensityBeside;
            if (Array.isArray(data43)) {
                const len4 = data43.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate36(data43[i4], { instancePath: instancePath + "/intensityBeside/" + i4, parentData: data43, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate36.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err97 = { instancePath: instancePath + "/intensityBeside", schemaPath: "#/properties/intensityBeside/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
        }
        if (data.marketBased !== undefined) {
            let data45 = data.marketBased;
            const _errs109 = errors;
            let valid22 = false;
            const _errs110 = errors;
            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.intensityGPerKwh === undefined) {
                    const err98 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                    if (vErrors === null) {
                        vErrors = [err98];
                    }
                    else {
                        vErrors.push(err98);
                    }
                    errors++;
                }
                if (data45.evidence === undefined) {
                    const err99 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
                    if (vErrors === null) {
                        vErrors = [err99];
                    }
                    else {
                        vErrors.push(err99);
                    }
                    errors++;
                }
                for (const key5 in data45) {
                    if (!((key5 === "intensityGPerKwh") || (key5 === "evidence"))) {
                        const err100 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                if (data45.intensityGPerKwh !== undefined) {
                    let data46 = data45.intensityGPerKwh;
                    if ((typeof data46 == "number") && (isFinite(data46))) {
                        if (data46 > 1000000000000000 || isNaN(data46)) {
                            const err101 = { instancePath: instancePath + "/marketBased/intensityGPerKwh", schemaPath: "#/$defs/MarketBased/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err101];
                            }
                            else {
                                vErrors.push(err101);
                            }
                            errors++;
                        }
                        if (data46 < 0 || isNaN(data46)) {
                            const err102 = { instancePath: instancePath + "/marketBased/intensityGPerKwh", schemaPath: "#/$defs/MarketBased/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err103 = { instancePath: instancePath + "/marketBased/intensityGPerKwh", schemaPath: "#/$defs/MarketBased/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                }
                if (data45.evidence !== undefined) {
                    if (typeof data45.evidence !== "string") {
                        const err104 = { instancePath: instancePath + "/marketBased/evidence", schemaPath: "#/$defs/MarketBased/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err105 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err105];
                }
                else {
                    vErrors.push(err105);
                }
                errors++;
            }
            var _valid4 = _errs110 === errors;
            valid22 = valid22 || _valid4;
            const _errs118 = errors;
            if (data45 !== null) {
                const err106 = { instancePath: instancePath + "/marketBased", schemaPath: "#/properties/marketBased/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err106];
                }
                else {
                    vErrors.push(err106);
                }
                errors++;
            }
            var _valid4 = _errs118 === errors;
            valid22 = valid22 || _valid4;
            if (!valid22) {
                const err107 = { instancePath: instancePath + "/marketBased", schemaPath: "#/properties/marketBased/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err107];
                }
                else {
                    vErrors.push(err107);
                }
                errors++;
            }
            else {
                errors = _errs109;
                if (vErrors !== null) {
                    if (_errs109) {
                        vErrors.length = _errs109;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.policies !== undefined) {
            let data48 = data.policies;
            if (Array.isArray(data48)) {
                const len5 = data48.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (!(validate40(data48[i5], { instancePath: instancePath + "/policies/" + i5, parentData: data48, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate40.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err108 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            let data50 = data.command;
            const _errs124 = errors;
            let valid27 = false;
            const _errs125 = errors;
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.exitCode === undefined) {
                    const err109 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "exitCode" }, message: "must have required property '" + "exitCode" + "'" };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                if (data50.signal === undefined) {
                    const err110 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err110];
                    }
                    else {
                        vErrors.push(err110);
                    }
                    errors++;
                }
                for (const key6 in data50) {
                    if (!((key6 === "exitCode") || (key6 === "signal"))) {
                        const err111 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                }
                if (data50.exitCode !== undefined) {
                    let data51 = data50.exitCode;
                    if ((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)) {
                        const err112 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/type", keyword: "type", params: { type: schema63.properties.exitCode.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err112];
                        }
                        else {
                            vErrors.push(err112);
                        }
                        errors++;
                    }
                    if ((typeof data51 == "number") && (isFinite(data51))) {
                        if (data51 > 1000000000000000 || isNaN(data51)) {
                            const err113 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err113];
                            }
                            else {
                                vErrors.push(err113);
                            }
                            errors++;
                        }
                        if (data51 < 0 || isNaN(data51)) {
                            const err114 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err114];
                            }
                            else {
                                vErrors.push(err114);
                            }
                            errors++;
                        }
                    }
                }
                if (data50.signal !== undefined) {
                    let data52 = data50.signal;
                    if ((typeof data52 !== "string") && (data52 !== null)) {
                        const err115 = { instancePath: instancePath + "/command/signal", schemaPath: "#/$defs/CommandEnd/properties/signal/type", keyword: "type", params: { type: schema63.properties.signal.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err115];
                        }
                        else {
                            vErrors.push(err115);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err116 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err116];
                }
                else {
                    vErrors.push(err116);
                }
                errors++;
            }
            var _valid5 = _errs125 === errors;
            valid27 = valid27 || _valid5;
            const _errs133 = errors;
            if (data50 !== null) {
                const err117 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err117];
                }
                else {
                    vErrors.push(err117);
                }
                errors++;
            }
            var _valid5 = _errs133 === errors;
            valid27 = valid27 || _valid5;
            if (!valid27) {
                const err118 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
            else {
                errors = _errs124;
                if (vErrors !== null) {
                    if (_errs124) {
                        vErrors.length = _errs124;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.units !== undefined) {
            let data53 = data.units;
            const _errs136 = errors;
            let valid30 = false;
            const _errs137 = errors;
            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (const key7 in data53) {
                    let data54 = data53[key7];
                    if ((typeof data54 == "number") && (isFinite(data54))) {
                        if (data54 > 1000000000000000 || isNaN(data54)) {
                            const err119 = { instancePath: instancePath + "/units/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ClaimedUnits/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data54 < 0 || isNaN(data54)) {
                            const err120 = { instancePath: instancePath + "/units/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ClaimedUnits/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err121 = { instancePath: instancePath + "/units/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ClaimedUnits/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err122 = { instancePath: instancePath + "/units", schemaPath: "#/$defs/ClaimedUnits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err122];
                }
                else {
                    vErrors.push(err122);
                }
                errors++;
            }
            var _valid6 = _errs137 === errors;
            valid30 = valid30 || _valid6;
            const _errs143 = errors;
            if (data53 !== null) {
                const err123 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err123];
                }
                else {
                    vErrors.push(err123);
                }
                errors++;
            }
            var _valid6 = _errs143 === errors;
            valid30 = valid30 || _valid6;
            if (!valid30) {
                const err124 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
            else {
                errors = _errs136;
                if (vErrors !== null) {
                    if (_errs136) {
                        vErrors.length = _errs136;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.steps !== undefined) {
            let data55 = data.steps;
            const _errs146 = errors;
            let valid33 = false;
            const _errs147 = errors;
            if (!(validate42(data55, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate42.errors);
                errors = vErrors.length;
            }
            var _valid7 = _errs147 === errors;
            valid33 = valid33 || _valid7;
            const _errs148 = errors;
            if (data55 !== null) {
                const err125 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err125];
                }
                else {
                    vErrors.push(err125);
                }
                errors++;
            }
            var _valid7 = _errs148 === errors;
            valid33 = valid33 || _valid7;
            if (!valid33) {
                const err126 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err126];
                }
                else {
                    vErrors.push(err126);
                }
                errors++;
            }
            else {
                errors = _errs146;
                if (vErrors !== null) {
                    if (_errs146) {
                        vErrors.length = _errs146;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.approvers !== undefined) {
            let data56 = data.approvers;
            if (Array.isArray(data56)) {
                const len6 = data56.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    if (typeof data56[i6] !== "string") {
                        const err127 = { instancePath: instancePath + "/approvers/" + i6, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err127];
                        }
                        else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err128 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err128];
                }
                else {
                    vErrors.push(err128);
                }
                errors++;
            }
        }
        if (data.findings !== undefined) {
            let data58 = data.findings;
            if (Array.isArray(data58)) {
                const len7 = data58.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    if (!(validate46(data58[i7], { instancePath: instancePath + "/findings/" + i7, parentData: data58, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate46.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err129 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err129];
                }
                else {
                    vErrors.push(err129);
                }
                errors++;
            }
        }
    }
    else {
        const err130 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err130];
        }
        else {
            vErrors.push(err130);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function joined(all, more) {
    if (all === null)
        return more;
    for (const error of more)
        all.push(error);
    return all;
}

;// CONCATENATED MODULE: ./build/src/audit/generated/validate-intensity.js
// @ts-nocheck
// Made from policies/intensity.schema.json by scripts/generate.mjs: change that, not this.
const validate_intensity_validate = validate_intensity_validate20;
const validate_intensity_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: carbon intensity series", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "borrowed-profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `borrowed-profile`: the same by the shape of other zones, of like mix; nobody has measured its own. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); of a bundled figure the year alone in which its table was retrieved; `null`: a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it.", "$defs": { "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" }, "logSdUp": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both." } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." } } };
const validate_intensity_schema32 = { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." };
const validate_intensity_func1 = Object.prototype.hasOwnProperty;
const validate_intensity_schema33 = { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" }, "logSdUp": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both." } }, "required": ["id", "logSd", "kind"], "additionalProperties": false };
const validate_intensity_schema34 = { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." };
function validate_intensity_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate_intensity_validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.logSd === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "id") || (key0 === "logSd")) || (key0 === "kind")) || (key0 === "logSdUp"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.logSd !== undefined) {
            let data1 = data.logSd;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!((data2 === "calibrated") || (data2 === "declared"))) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema34.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.logSdUp !== undefined) {
            let data3 = data.logSdUp;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 1000000000000000 || isNaN(data3)) {
                    const err10 = { instancePath: instancePath + "/logSdUp", schemaPath: "#/properties/logSdUp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err11 = { instancePath: instancePath + "/logSdUp", schemaPath: "#/properties/logSdUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/logSdUp", schemaPath: "#/properties/logSdUp/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate_intensity_validate21.errors = vErrors;
    return errors === 0;
}
validate_intensity_validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_intensity_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate_intensity_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.signal === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.boundary === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundary" }, message: "must have required property '" + "boundary" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.points === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property '" + "points" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.factors === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factors" }, message: "must have required property '" + "factors" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.source === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.year === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.licence === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.attribution === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribution" }, message: "must have required property '" + "attribution" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.retrievedAt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property '" + "retrievedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(validate_intensity_func1.call(validate_intensity_schema31.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (1 !== data0) {
                const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!((((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "borrowed-profile")) || (data2 === "annual")) || (data2 === "declared"))) {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err20 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err22 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.points !== undefined) {
            let data5 = data.points;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.from === undefined) {
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!(((key1 === "from") || (key1 === "intensityGPerKwh")) || (key1 === "directGPerKwh"))) {
                                const err25 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err26 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: validate_intensity_schema32.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data6.directGPerKwh !== undefined) {
                            let data9 = data6.directGPerKwh;
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 1000000000000000 || isNaN(data9)) {
                                    const err30 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data9 < 0 || isNaN(data9)) {
                                    const err31 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.factors !== undefined) {
            let data10 = data.factors;
            if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate_intensity_validate21(data10[i1], { instancePath: instancePath + "/factors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = validate_intensity_joined(vErrors, validate_intensity_validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err36 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err37 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data14 = data.year;
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 > 1000000000000000 || isNaN(data14)) {
                    const err38 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                    const err39 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err41 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data16 = data.attribution;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err42 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: validate_intensity_schema31.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.retrievedAt !== undefined) {
            let data17 = data.retrievedAt;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err43 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: validate_intensity_schema31.properties.retrievedAt.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
    }
    else {
        const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            vErrors.push(err44);
        }
        errors++;
    }
    validate_intensity_validate20.errors = vErrors;
    return errors === 0;
}
validate_intensity_validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_intensity_joined(all, more) {
    if (all === null)
        return more;
    for (const error of more)
        all.push(error);
    return all;
}

;// CONCATENATED MODULE: ./build/src/audit/parse.js





/** @throws BadInput when the text is no context document of this version. */
function parseContext(text, name) {
    return parse(text, name, validate);
}
/** @throws BadInput when the text is no intensity series of this version. */
function parseIntensity(text, name) {
    const series = parse(text, name, validate_intensity_validate);
    if (series.points.length === 0)
        throw new bad_input/* BadInput */.k(`${name} holds no points`);
    for (const { intensityGPerKwh: whole, directGPerKwh: direct = 0 } of series.points) {
        if (direct <= whole)
            continue;
        throw new bad_input/* BadInput */.k(`${name}: of ${whole} g/kWh ${direct} cannot be direct`);
    }
    for (const { from } of series.points) {
        if (from === null || (0,moment/* momentOf */.E)(from) !== null)
            continue;
        throw new bad_input/* BadInput */.k(`${name}: ${(0,nearest/* quoted */.TL)(from)} is not a time with its distance from UTC`);
    }
    return series;
}
function parse(text, name, validate) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw new bad_input/* BadInput */.k(`${name} is not JSON: ${error.message}`);
    }
    if (!validate(document)) {
        const [first] = validate.errors ?? [];
        const where = first === undefined || first.instancePath === '' ? 'the document' : first.instancePath;
        throw new bad_input/* BadInput */.k(`${name} is not what this version writes: ${where} ${first?.message ?? 'is wrong'}`);
    }
    // The schema is made from this very type.
    return document;
}

// EXTERNAL MODULE: ./build/src/evidence/kept-history.js
var kept_history = __webpack_require__(4550);
;// CONCATENATED MODULE: ./build/src/evidence/read.js





/** A budget of one line, and a file in each role; files that come from anyone may name thousands. */
const MOST_POLICIES = 8;
/**
 * What a report was computed from, read back from an audit's directory.
 *
 * @throws BadInput when it is no such directory, or holds what this version would not write
 */
function readEvidence(directory) {
    return readEvidenceFiles({
        called: directory,
        read: (name) => (0,artifact/* readArtifactBytes */.Q8)(directory, name),
    });
}
/**
 * What a report was computed from, read back from an audit's files.
 *
 * @throws BadInput when they are not those of an audit, or hold what this version would not write
 */
async function readEvidenceFiles(files) {
    try {
        return await readFiles(files);
    }
    catch (error) {
        if (error instanceof bad_input/* BadInput */.k)
            throw error;
        throw new bad_input/* BadInput */.k(`${files.called} cannot be read: ${error.message}`);
    }
}
async function readFiles(files) {
    const contextText = requireFile(files, artifact/* ARTIFACT_FILES */.nA.context);
    const context = parseContext(contextText, artifact/* ARTIFACT_FILES */.nA.context);
    const intensityText = requireFile(files, artifact/* ARTIFACT_FILES */.nA.intensity);
    if (context.policies.length > MOST_POLICIES) {
        throw new bad_input/* BadInput */.k(`${files.called} names more than ${MOST_POLICIES} policies`);
    }
    const historyText = context.historySha256 === null ? null : keptPastIn(files);
    const policies = await Promise.all(context.policies.map(async (source) => {
        const bytes = source.file === null ? null : policyBytes(files, source);
        const parents = parentsOf(files, source);
        return { source, bytes, parents, policy: await (0,load/* loadPolicy */.t)(source, bytes, parents) };
    }));
    return {
        context,
        contextText,
        // A recording that is gone weakens the report, and the report says so.
        recordingText: textOf(files, artifact/* ARTIFACT_FILES */.nA.recording) ?? '',
        intensity: parseIntensity(intensityText, artifact/* ARTIFACT_FILES */.nA.intensity),
        intensityText,
        history: historyText === null ? null : (0,kept_history/* parseKeptHistory */.k)(historyText, artifact/* ARTIFACT_FILES */.nA.history),
        historyText,
        policies,
    };
}
function textOf({ read }, name) {
    return read(name)?.toString('utf8') ?? null;
}
function requireFile(files, name) {
    const text = textOf(files, name);
    if (text === null) {
        throw new bad_input/* BadInput */.k(`${files.called} is not an audit's directory: it holds no ${name}`);
    }
    return text;
}
function keptPastIn(files) {
    const text = textOf(files, artifact/* ARTIFACT_FILES */.nA.history);
    if (text !== null)
        return text;
    throw judgedByMissing(files, artifact/* ARTIFACT_FILES */.nA.history);
}
function parentsOf(files, { role, parents }) {
    return parents.map(({ reference, commit, why, file }, index) => {
        if (file === null)
            return { reference, commit, why, bytes: null };
        const name = (0,artifact/* parentFileName */.sn)(role, index);
        const bytes = file === name ? files.read(name) : null;
        if (bytes === null)
            throw judgedByMissing(files, name);
        return { reference, commit, why, bytes };
    });
}
function policyBytes(files, { role, file }) {
    const name = (0,artifact/* policyFileName */.UW)(role);
    // The context may come from anyone: a path of its choice is never followed.
    const bytes = file === name ? files.read(name) : null;
    if (bytes === null)
        throw judgedByMissing(files, name);
    return bytes;
}
function judgedByMissing({ called }, name) {
    return new bad_input/* BadInput */.k(`${called} holds no ${name}, by which it was judged`);
}

// EXTERNAL MODULE: ./build/src/pipeline/audit.js + 10 modules
var audit = __webpack_require__(513);
// EXTERNAL MODULE: ./build/src/render/terminal.js + 2 modules
var terminal = __webpack_require__(8564);
;// CONCATENATED MODULE: ./build/src/commands/audit-directory.js


/** People give the path of the report, as `run` prints it; its directory is meant. */
function auditDirectoryOf(path) {
    return (0,external_node_path_.basename)(path) === artifact/* ARTIFACT_FILES */.nA.report ? (0,external_node_path_.dirname)(path) : path;
}

;// CONCATENATED MODULE: ./build/src/commands/recompute.js













/**
 * `carbon-audit recompute DIR`: computes the report again from what lies beside it, and says whether
 * it is the same to the byte.
 */
async function recompute(argv, io) {
    const { options, positionals } = (0,commands_options/* parseOptions */.A)(argv, ['json']);
    const [directory, ...more] = positionals;
    if (directory === undefined || more.length > 0) {
        throw new bad_input/* BadInput */.k('recompute takes one directory, for example `carbon-audit recompute out`');
    }
    const path = auditDirectoryOf((0,external_node_path_.resolve)(io.cwd, directory));
    const inputs = await readEvidence(path);
    const report = (0,audit/* audit */.s)(inputs);
    const text = (0,serialise/* serialise */.G)(report);
    const json = options.get('json');
    if (json !== undefined)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, json), text);
    const kept = (0,artifact/* readArtifactFile */.vt)(path, artifact/* ARTIFACT_FILES */.nA.report);
    const isSame = kept === text;
    const outcome = isSame
        ? `✔ ${artifact/* ARTIFACT_FILES */.nA.report} is what its evidence gives, to the byte`
        : `✖ ${missing(path)}${difference(kept, text, inputs.context.tool.version)}`;
    io.stderr(`carbon-audit: ${outcome}\n\n${(0,terminal/* renderTerminal */.b)(report)}`);
    return isSame ? commands_io/* EXIT */.d.ok : commands_io/* EXIT */.d.different;
}
/** What a recording says is most of a report, and one that is gone is read as an empty one. */
function missing(path) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, artifact/* ARTIFACT_FILES */.nA.recording)))
        return '';
    return `there is no ${artifact/* ARTIFACT_FILES */.nA.recording} in ${path}, so that nothing of what was measured can be computed again; `;
}
function difference(kept, text, madeBy) {
    if (kept === null)
        return `there is no ${artifact/* ARTIFACT_FILES */.nA.report} to compare with`;
    const [a, b] = [kept.split('\n'), text.split('\n')];
    const index = a.findIndex((line, at) => line !== b[at]);
    const version = madeBy === tool/* TOOL */.j.version ? '' : `; it was made by version ${madeBy}, this is ${tool/* TOOL */.j.version}`;
    const [was, is] = apart((a[index] ?? '').trim(), (b[index] ?? '').trim());
    return `${artifact/* ARTIFACT_FILES */.nA.report} is not what the evidence beside it gives: line ${index + 1} is kept as ${was}, computed as ${is}${version}`;
}
/** Two lines, cut so that what differs is seen. */
function apart(a, b) {
    const same = [...a].findIndex((character, at) => character !== [...b][at]);
    const from = Math.max(0, same - 20);
    const shown = (line) => `\`${(0,nearest/* visibly */.R2)(line.slice(from, from + 80))}\``;
    return [shown(a), shown(b)];
}

// EXTERNAL MODULE: ./build/src/grid/profile.js
var profile = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/src/whatif/elsewhere.js
var elsewhere = __webpack_require__(5107);
// EXTERNAL MODULE: ./build/src/whatif/job.js
var whatif_job = __webpack_require__(8088);
// EXTERNAL MODULE: ./build/src/whatif/later.js
var later = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/src/grid/priced.js + 1 modules
var priced = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/src/grid/known-hour.js
var known_hour = __webpack_require__(584);
// EXTERNAL MODULE: ./build/src/pipeline/what-if.js
var what_if = __webpack_require__(2494);
;// CONCATENATED MODULE: ./build/src/commands/whatif-course.js


const HOUR_MS = 3_600_000;
/** A try that timed out leaves a moment at most: nobody answers in less. */
const LEAST_LEFT_MS = 50;
/**
 * What tells the hours in which the job could run: a provider's own course of them; else the tables', from
 * the hour before on where the provider told at least that, or from an audit's own hours on where those
 * were told. All that is asked of a provider shares the order's one deadline. Never throws.
 */
async function courseOf({ job, counted, withinMs }, tables, order) {
    const known = counted === null ? tables : (0,what_if/* hoursFrom */.KW)(job, counted.series);
    if (order === null)
        return { hours: known, findings: [] };
    const endMs = performance.now() + order.deadlineMs;
    const { place, span } = job;
    const hours = { fromMs: span.fromMs, toMs: Math.max(span.toMs, span.fromMs + withinMs) };
    const ahead = await (0,priced/* pricedIntensity */.Np)(place, hours, order);
    const findings = ahead.findings.filter(({ id }) => id.startsWith('intensity-'));
    if ((0,intensity/* askedAt */.Y)(ahead.series) !== null)
        return { hours: () => ahead.series, findings };
    const leftMs = endMs - performance.now();
    if (leftMs < LEAST_LEFT_MS)
        return { hours: known, findings };
    const before = { fromMs: span.fromMs - HOUR_MS, toMs: span.fromMs };
    const { series } = await (0,priced/* pricedIntensity */.Np)(place, before, { ...order, deadlineMs: leftMs });
    const told = (0,intensity/* askedAt */.Y)(series) === null ? null : (0,known_hour/* knownHours */.N)(series, tables(place, before), before);
    if (told === null)
        return { hours: known, findings };
    return { hours: (where, when) => (0,known_hour/* carriedFrom */.F)(told, tables(where, when), when), findings };
}

// EXTERNAL MODULE: ./build/src/units/parse.js
var units_parse = __webpack_require__(6098);
// EXTERNAL MODULE: ./build/src/place/find.js
var find = __webpack_require__(6994);
// EXTERNAL MODULE: ./build/src/place/resolve.js
var resolve = __webpack_require__(1025);
;// CONCATENATED MODULE: ./build/src/commands/whatif-regions.js




/**
 * The regions of a list that somebody named, of whatever cloud, each once and without the one where the
 * job runs.
 *
 * @throws BadInput when one of them is not known
 */
function placesNamed(list, { provider, region }) {
    const named = list.split(',').map((one) => regionNamed(one.trim(), provider));
    return [...new Set(named)]
        .filter((one) => one.provider !== provider || one.region !== region)
        .map((one) => (0,resolve/* placeOfRegion */.L$)(one));
}
/** A bare name is one of the job's own provider; only where that has none of it, of any. */
function regionNamed(given, provider) {
    if (provider === null || /[:/]/.test(given))
        return (0,find/* findRegion */.g6)(given, '--regions');
    const full = `${provider}:${given}`;
    try {
        return (0,find/* findRegion */.g6)(full, '--regions');
    }
    catch (error) {
        try {
            return (0,find/* findRegion */.g6)(given, '--regions');
        }
        catch {
            // What is near among the job's own provider's helps more; the name stands as it was typed.
            if (!(error instanceof bad_input/* BadInput */.k))
                throw error;
            throw new bad_input/* BadInput */.k(error.message.replace((0,nearest/* quoted */.TL)(full), (0,nearest/* quoted */.TL)(given)));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/commands/whatif-options.js




















const JOB_OPTIONS = ['energy', 'duration', ...place_options/* PLACE_OPTIONS */.P];
const whatif_options_NAMES = [...JOB_OPTIONS, 'regions', 'policy', 'within', live/* PROVIDER_OPTION */.qe];
const DEFAULT_WITHIN_S = 24 * 3_600;
/** What a forecast reaches. */
const MOST_WITHIN_S = 48 * 3_600;
/** A year: beyond it no table knows anything, and far beyond no calendar does. */
const MOST_DURATION_S = 366 * 24 * 3_600;
/** @throws BadInput on whatever is wrong with the options or the kept audit */
async function parseWhatIfOptions(argv, cwd, nowMs) {
    const parsed = (0,commands_options/* parseOptions */.A)(argv, whatif_options_NAMES, ['json'], given_policy/* POLICY_LISTS */.Zy);
    const { options, flags, lists, positionals } = parsed;
    const [directory, ...more] = positionals;
    if (more.length > 0)
        throw new bad_input/* BadInput */.k('whatif takes one directory, or options');
    const given = (0,given_policy/* policyGiven */.KI)(options, cwd);
    const labels = (0,given_policy/* labelsGiven */.f4)(lists, given);
    const named = await (0,given_policy/* loadedPolicies */.kE)(given, cwd, (0,policy_file/* parentCopies */.Uh)(lists.get('parent')));
    const asked = directory === undefined
        ? jobOfOptions(parsed, named, labels, nowMs)
        : await jobOfAudit(directory, parsed, given, named, cwd);
    const { job, counted, policies, findings } = asked;
    const allowed = (0,what_if/* regionsAllowed */.EE)(policies);
    const regions = options.get('regions');
    return {
        job,
        counted,
        others: regions === undefined ? (0,elsewhere/* otherRegions */.c)(job.place, allowed) : placesNamed(regions, job.place),
        listedBy: regions !== undefined ? 'person' : allowed !== null ? 'policy' : null,
        allowed,
        notSeen: (0,given_policy/* notSeenOf */.Yd)(policies),
        findings: [...(0,given_policy/* labelFindings */.JB)(labels), ...findings],
        withinMs: withinOf(options.get('within')) * 1_000,
        provider: (0,live/* providerFrom */.YV)(options),
        json: flags.has('json'),
    };
}
/** Findings about what an energy comes to at its place: its place, its building and its grid. */
const ABOUT_PLACE = /^(?:place|pue|grid|intensity|labels)-/;
async function jobOfAudit(directory, { options, lists }, given, named, cwd) {
    const own = JOB_OPTIONS.find((name) => options.has(name)) ??
        given_policy/* POLICY_LISTS */.Zy.find((name) => name === 'runner-label' && lists.has(name));
    if (own !== undefined)
        throw new bad_input/* BadInput */.k(`give a directory or --${own}, not both`);
    const inputs = await readEvidence(auditDirectoryOf((0,external_node_path_.resolve)(cwd, directory)));
    const { energy, emissions, place, startedAt, endedAt, findings } = (0,audit/* audit */.s)(inputs);
    if (energy === null || emissions === null) {
        throw new bad_input/* BadInput */.k(`${directory}: nothing was measured`);
    }
    const span = { fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt) };
    return {
        job: { machineJ: asEstimate(energy.machineJ), place, span },
        counted: { series: inputs.intensity, emittedG: asEstimate(emissions.operationalG) },
        policies: given === null ? inputs.policies : named,
        findings: findings.filter(({ id }) => ABOUT_PLACE.test(id)),
    };
}
function asEstimate({ value, factors }) {
    return (0,estimate/* estimate */.jA)(value, factors);
}
/** A job of the options' energy and time, at the place that they and the policy come to. */
function jobOfOptions({ options }, policies, labels, nowMs) {
    const energyJ = required(options, 'energy', units_parse/* parseEnergy */.wF);
    const text = options.get('duration') ?? '';
    const givenS = required(options, 'duration', units_parse/* parseDuration */.E9);
    const durationS = notLonger(givenS, MOST_DURATION_S, 'duration', text);
    const span = { fromMs: nowMs, toMs: nowMs + durationS * 1_000 };
    const said = (0,policy_place/* policyPlaces */.n8)(policies, (0,given_policy/* commandSubject */.ON)(null, labels), span);
    const { place, findings } = (0,pipeline_place/* settlePlace */.P)((0,place_options/* placeFrom */.a)(options), [], span, said);
    return {
        job: { machineJ: (0,estimate/* estimate */.jA)(energyJ, []), place, span },
        counted: null,
        policies,
        findings: [
            // Whoever asks what would be there knows that nobody is there to check it.
            ...findings.filter(({ id }) => id !== 'place-declared'),
            ...(0,profile/* bundledIntensity */.ym)(place, span).findings,
            ...(0,footprint_facility/* facilityOf */.x)(place).findings,
        ],
    };
}
function required(options, name, parse) {
    const text = options.get(name);
    if (text === undefined) {
        throw new bad_input/* BadInput */.k("whatif takes a kept audit's directory, or --energy and --duration, for example `carbon-audit whatif --energy '200 Wh' --duration '2 h' --region westus`");
    }
    return read(text, name, parse);
}
function read(text, name, parse) {
    const parsed = parse(text);
    if (!parsed.ok)
        throw new bad_input/* BadInput */.k(`--${name} cannot be ${(0,nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    if (parsed.value <= 0)
        throw new bad_input/* BadInput */.k(`--${name} must be more than nothing`);
    return parsed.value;
}
function withinOf(text) {
    if (text === undefined)
        return DEFAULT_WITHIN_S;
    return notLonger(read(text, 'within', units_parse/* parseDuration */.E9), MOST_WITHIN_S, 'within', text);
}
function notLonger(givenS, mostS, name, text) {
    if (givenS <= mostS)
        return givenS;
    throw new bad_input/* BadInput */.k(`--${name} ${(0,nearest/* quoted */.TL)(text)} is too long: ${(0,print/* formatDuration */.a3)(mostS)} at most`);
}

// EXTERNAL MODULE: ./build/src/grid/profiles.js + 1 modules
var profiles = __webpack_require__(6109);
;// CONCATENATED MODULE: ./build/src/commands/whatif-text.js







/** Of all regions of a provider these are shown; of a list that was asked for, all. */
const SHOWN = 5;
/** How far ahead the tables alone find most of what waiting saves; data/METHOD.md has what was measured. */
const WELL_TOLD_MS = 24 * 3_600_000;
const BEYOND_WELL_TOLD = '; beyond 24 h a profile alone finds on average under 70 % of what hindsight saves';
/** `aws:eu-north-1` */
function regionName({ provider, region }) {
    return `${provider}:${region}`;
}
/** The answer for people, whole. */
function whatif_text_textOf(options, answer) {
    const { job, listedBy, withinMs } = options;
    const { now, laterBase, elsewhereBase } = answer;
    const shown = listedBy === null ? answer.elsewhere.slice(0, SHOWN) : answer.elsewhere;
    const left = answer.elsewhere.length - shown.length;
    return `${[
        `${(0,print/* formatEnergy */.QE)(job.machineJ.value)} at the machine in ${(0,print/* formatDuration */.a3)(lengthS(job))} from ${utcMinute(job.span.fromMs)}, ${placeName(job, now.series)}:`,
        `  ${gramsWords(now)} CO2e of electricity, by ${figureWords(job, now.series)}, ${buildingWords(job)}`,
        '',
        `Later, ended within ${(0,print/* formatDuration */.a3)(withinMs / 1_000)}`,
        ...(answer.later === null ? [] : baseLine(laterBase, 'hours', options, now)),
        `  ${laterLine(options, answer)}`,
        '',
        'Elsewhere, at the same time',
        ...(shown.length === 0
            ? [`  no other region is known: ${whyNone(options)}`]
            : [...baseLine(elsewhereBase, 'places', options, now), ...elsewhereLines(shown, options)]),
        ...(left === 0
            ? []
            : [
                `  and ${left} more; name those you may use with --regions, or in a policy's \`what-if\``,
            ]),
        '',
        'Averages of each grid: what one more job does to it, on the margin, may differ. The range of a share',
        'leaves out what both sides share, such as the energy; the grams are as unsure as what is emitted now.',
        ...answer.attributions,
    ].join('\n')}\n`;
}
/** What shares are of, where that is not what counts. */
function baseLine(base, what, { job }, now) {
    if (base === null)
        return [];
    const { series } = base;
    if (series.kind === 'declared') {
        return ['  here by the declared figure, there by the tables: the two may count differently'];
    }
    if (isSame(series, now.series, job))
        return [];
    const whose = (0,intensity/* askedAt */.Y)(series) === null ? 'the tables have' : 'the provider has';
    return [
        `  compared with the ${gramsWords(base)} that ${whose} for here, by ${figureWords(job, series)}: of other ${what} nothing else is known`,
    ];
}
function isSame(a, b, job) {
    const [one, other] = [meanOf(a, job), meanOf(b, job)].map(({ value }) => value);
    return a.kind === b.kind && a.zone === b.zone && formatMean(one) === formatMean(other);
}
function formatMean(value = 0) {
    return value.toPrecision(5);
}
function meanOf(series, { span }) {
    return (0,grid_series/* meanIntensity */.x0)(series, span.fromMs, span.toMs);
}
function gramsWords({ emittedG }) {
    const { low, high } = (0,estimate/* range */.y1)(emittedG);
    return (0,print/* formatRange */.Lu)(emittedG.value, low, high, print/* formatMass */.so);
}
/** `annual mean (average), 253 g/kWh` */
function figureWords(job, series) {
    return `${wordsOf(series)}, ${(0,print/* formatIntensity */.TA)(meanOf(series, job).value)}`;
}
function laterLine({ job, withinMs, provider }, { now, later, laterBase }) {
    if (lengthS(job) * 1_000 > withinMs) {
        return `the job takes ${(0,print/* formatDuration */.a3)(lengthS(job))}, and would not have ended by then`;
    }
    if (later === null)
        return whyNoHours(now.series, job.place, provider.id !== 'none');
    if (later.span.fromMs === job.span.fromMs)
        return 'no hour is cleaner than its own';
    const isByTables = laterBase === null || (0,intensity/* askedAt */.Y)(laterBase.series) === null;
    const doubt = isByTables && withinMs > WELL_TOLD_MS ? BEYOND_WELL_TOLD : '';
    return `${utcMinute(later.span.fromMs)}: ${gramsWords(later)}, ${savingWords(later.saving)}, by ${wordsOf(later)}${doubt}`;
}
function whyNoHours({ kind, zone }, place, isAsked) {
    if (kind === 'declared')
        return 'the figure was declared, one for all hours: nothing tells them apart';
    if (place.by === 'unknown')
        return 'the place is not known, so nothing tells its hours apart';
    const where = (0,render_grid/* zoneWords */.yy)(zone, place);
    const none = kind === 'borrowed-profile'
        ? `the shape that ${where} borrows is not known to tell its hours apart (${profiles/* PROFILED_ZONES */.M2} grid zones have their own)`
        : `no hourly profile is bundled for ${where} (${profiles/* PROFILED_ZONES */.M2} grid zones have one)`;
    if (place.zone === null)
        return `${none}: name the region or zone`;
    return isAsked
        ? none
        : `${none}; --intensity-provider electricity-maps could tell its hours, with a token`;
}
/** In columns as wide as what stands in them. */
function elsewhereLines(shown, { job, allowed }) {
    const rows = shown.map(({ place, zone, emittedG, saving, ...told }) => ({
        cells: [
            place.provider === job.place.provider ? (place.region ?? '') : regionName(place),
            zone.replace(/^country:/, 'country '),
            gramsWords({ emittedG }),
        ],
        rest: `${savingWords(saving)}, by ${wordsOf(told)}${allowed === null || allowed.includes(regionName(place)) ? '' : '; not among the regions that the policy allows'}`,
    }));
    const widths = [0, 1, 2].map((at) => Math.max(...rows.map(({ cells }) => cells[at]?.length ?? 0)));
    return rows.map(({ cells, rest }) => {
        const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
        return `  ${[...padded, rest].join('  ')}`;
    });
}
function savingWords(saving) {
    const { savedShare, lowShare, highShare, savedG, isSure } = saving;
    if (savedG === 0)
        return 'the same';
    if (savedG > 0) {
        return isSure
            ? `${(0,print/* formatRange */.Lu)(savedShare, lowShare, highShare, print/* formatPercent */.l9)} less, about ${(0,print/* formatMass */.so)(savedG)}`
            : `${(0,print/* formatPercent */.l9)(savedShare)} less, about ${(0,print/* formatMass */.so)(savedG)}; may be no saving at all`;
    }
    return highShare < 0
        ? `${(0,print/* formatRange */.Lu)(-savedShare, -highShare, -lowShare, print/* formatPercent */.l9)} more, about ${(0,print/* formatMass */.so)(-savedG)}`
        : `${(0,print/* formatPercent */.l9)(-savedShare)} more, about ${(0,print/* formatMass */.so)(-savedG)}; may be no more at all`;
}
function wordsOf({ kind, signal, retrievedAt = null }) {
    if (kind === 'profile' && (0,intensity/* askedAt */.Y)({ retrievedAt }) !== null) {
        return `${(0,render_grid/* kindWords */.Gk)(kind)} from the last hour that was told on (${signal})`;
    }
    return (0,render_grid/* seriesWords */.du)({ kind, signal });
}
function buildingWords({ place }) {
    const { pue, provenance } = (0,footprint_facility/* facilityOf */.x)(place);
    return `building (PUE) ${(0,amounts/* plainNumber */.ku)(pue.value)}, ${provenance}`;
}
function placeName({ place }, { zone }) {
    const grid = (0,render_grid/* zoneWords */.yy)(zone, place);
    if (place.by === 'unknown')
        return zone === 'world' ? `an unknown place (${grid})` : grid;
    if (place.region !== null)
        return `${place.provider} ${place.region} (${grid})`;
    return zone === 'world' ? `${place.zone ?? place.country} (${grid})` : grid;
}
function whyNone({ job: { place }, allowed, listedBy }) {
    const own = regionName(place);
    if (listedBy === 'person')
        return `only ${own} was named, where it runs`;
    if (place.region === null) {
        return 'the place is not a region of a cloud; --regions names some to compare with';
    }
    const others = (allowed ?? []).filter((region) => region !== own);
    if (others.length > 0) {
        return `${(0,describe/* describeRegions */.rj)(others)} may be used, and the job runs at ${place.provider}; --regions names others to compare with`;
    }
    return allowed?.includes(own) === true
        ? `only ${own}, where it runs, may be used`
        : 'the policies allow none';
}
function lengthS({ span }) {
    return (span.toMs - span.fromMs) / 1_000;
}
function utcMinute(ms) {
    const time = new Date(ms).toISOString();
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./build/src/commands/whatif.js












const whatif_HOUR_MS = 3_600_000;
/**
 * `carbon-audit whatif`: what the same energy would have emitted in other regions, and later at the
 * same place.
 */
async function whatif(argv, io) {
    const options = await parseWhatIfOptions(argv, io.cwd, io.now());
    const { answer, findings } = await answerTo(options, io);
    const all = onlyOnce([...options.findings, ...findings]);
    const { notSeen } = options;
    io.stdout(options.json ? (0,serialise/* serialise */.G)(documentOf(options, answer, all)) : whatif_text_textOf(options, answer));
    for (const message of notSeen)
        io.stderr(`carbon-audit: the policy is not whole: ${message}\n`);
    for (const { id, message } of all)
        io.stderr(`carbon-audit: ${message} [${id}]\n`);
    return commands_io/* EXIT */.d.ok;
}
async function answerTo(options, io) {
    const attributions = new Set();
    const attributed = (series) => {
        if (series.attribution !== null)
            attributions.add(series.attribution);
        return series;
    };
    const tables = (place, span) => attributed((0,profile/* bundledIntensity */.ym)(place, span).series);
    const { job, others, withinMs } = options;
    // A figure that somebody declared is one for all hours.
    const { hours, findings } = options.counted?.series.kind === 'declared'
        ? { hours: null, findings: [] }
        : await courseOf(options, tables, await (0,live/* liveOrder */.ty)(options.provider, io));
    const here = (over) => countedBy(job, attributed(over(job.place, job.span)));
    const now = options.counted ?? here(hours ?? tables);
    attributed(now.series);
    // A provider's hours tell more than the tables have of other places: like is held against like. What
    // somebody declares stands in for the tables, whatever the hour.
    const base = now.series.kind === 'declared' ? countedBy(job, now.series) : here(tables);
    const answer = {
        now,
        later: hours === null ? null : (0,later/* later */.N)(job, hours, withinMs),
        laterBase: hours === null ? null : here(hours),
        elsewhere: (0,elsewhere/* elsewhere */.J)(job, base.emittedG, tables, others),
        elsewhereBase: base,
    };
    return { answer: { ...answer, attributions: [...attributions] }, findings };
}
function countedBy(job, series) {
    return { series, emittedG: (0,whatif_job/* gramsAt */.Q)(job, job.place, job.span, series) };
}
function onlyOnce(findings) {
    return [...new Map(findings.map((one) => [`${one.id} ${one.message}`, one])).values()];
}
function documentOf(options, answer, findings) {
    const { job, allowed, withinMs, notSeen } = options;
    const { value, provenance } = pueOf(job);
    const { later: waiting, laterBase, elsewhereBase } = answer;
    return {
        schemaVersion: 1,
        kind: 'what-if',
        place: job.place,
        energyJ: job.machineJ.value,
        ...times(job.span),
        withinH: withinMs / whatif_HOUR_MS,
        regionsAllowed: allowed,
        pue: { value, provenance },
        now: countedDocument(answer.now),
        laterBase: laterBase === null ? null : countedDocument(laterBase),
        later: waiting === null
            ? null
            : {
                ...times(waiting.span),
                ...waiting,
                span: undefined,
                emittedG: grams(waiting.emittedG),
            },
        elsewhereBase: countedDocument(elsewhereBase),
        elsewhere: answer.elsewhere.map((one) => ({
            ...one,
            emittedG: grams(one.emittedG),
            isAllowed: allowed === null || allowed.includes(regionName(one.place)),
        })),
        notSeen,
        findings,
        attributions: answer.attributions,
    };
}
function pueOf({ place }) {
    const { pue, provenance } = (0,footprint_facility/* facilityOf */.x)(place);
    return { value: pue.value, provenance };
}
function countedDocument({ series, emittedG }) {
    const { zone, kind, signal, boundary, source, licence } = series;
    return { zone, kind, signal, boundary, source, licence, emittedG: grams(emittedG) };
}
function grams(emittedG) {
    const { value, factors } = emittedG;
    return { value, ...(0,estimate/* range */.y1)(emittedG), factors };
}
function times({ fromMs, toMs }) {
    return { startAt: new Date(fromMs).toISOString(), endAt: new Date(toMs).toISOString() };
}

;// CONCATENATED MODULE: ./build/src/commands/others.js
/** All commands but `run`, which is to start at once: reading these would take it longer than its work. */









/***/ }),

/***/ 8452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/** Date, time and how far that is from UTC: without it the time would be the reader's own. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** `2026-11-22T10:00Z` and the like in milliseconds since 1970; `null` for anything that is no moment. */
function momentOf(value) {
    if (typeof value !== 'string' || !MOMENT.test(value))
        return null;
    const ms = Date.parse(value);
    return Number.isNaN(ms) ? null : ms;
}


/***/ }),

/***/ 5431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ eventMeant),
/* harmony export */   QF: () => (/* binding */ isEventName),
/* harmony export */   xH: () => (/* binding */ isEvent)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);


/** Events that start workflows on GitHub, by the documentation of 2026. */
const EVENTS = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_dispatch',
    'workflow_run',
];
/** What people call some of them. */
const NICKNAMES = {
    cron: 'schedule',
    scheduled: 'schedule',
    nightly: 'schedule',
    manual: 'workflow_dispatch',
    dispatch: 'workflow_dispatch',
    pr: 'pull_request',
    merge_queue: 'merge_group',
    tag: 'push',
    commit: 'push',
};
/** Whether a glob fits an event that there is. */
function isEvent(glob) {
    return EVENTS.some((event) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob, event, { slashes: false }));
}
/** Whether there is an event of that very name. */
function isEventName(name) {
    return EVENTS.includes(name);
}
/** The event that was probably meant; `null`: none is near. */
function eventMeant(name) {
    const plain = name.toLowerCase().replaceAll(/[- ]/g, '_');
    return NICKNAMES[plain] ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestNames */ .LE)(plain, EVENTS, 1)[0] ?? null;
}


/***/ })

};
