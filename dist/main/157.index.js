export const id = 157;
export const ids = [157];
export const modules = {

/***/ 64157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __webpack_require__(31883);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/audit/artifact.js
var artifact = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/src/audit/serialise.js
var serialise = __webpack_require__(50994);
// EXTERNAL MODULE: ./build/src/probe/container.js
var container = __webpack_require__(97059);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __webpack_require__(65563);
// EXTERNAL MODULE: ./build/src/probe/os.js
var os = __webpack_require__(75728);
// EXTERNAL MODULE: ./build/src/probe/proc.js
var proc = __webpack_require__(69334);
;// CONCATENATED MODULE: ./build/src/machine/cpuinfo.js
const NOT_TOLD = { virtual: null, siblings: null, cores: null };
/** The first block of Linux' /proc/cpuinfo: x86 names itself, Arm gives numbers. */
function parseCpuInfo(text) {
    const fields = firstBlock(text);
    const implementer = fields.get('CPU implementer');
    if (implementer !== undefined)
        return armIdentity(implementer, fields.get('CPU part'));
    const flags = fields.get('flags');
    return {
        model: fields.get('model name') ?? null,
        vendor: fields.get('vendor_id') ?? null,
        family: numberOf(fields.get('cpu family')),
        modelNumber: numberOf(fields.get('model')),
        virtual: flags === undefined ? null : /(^| )hypervisor( |$)/.test(flags),
        siblings: numberOf(fields.get('siblings')),
        cores: numberOf(fields.get('cpu cores')),
    };
}
function firstBlock(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        // Some kernels open with an empty line or two.
        if (line.trim() === '' && fields.size > 0)
            break;
        const colon = line.indexOf(':');
        if (colon > 0)
            fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
    return fields;
}
/** Numbers of CPUID and MIDR have at most 12 bits. */
function numberOf(text) {
    return text !== undefined && /^(\d{1,4}|0x[0-9a-f]{1,3})$/i.test(text) ? Number(text) : null;
}
/** Makers in Arm's MIDR register, as far as they are found in data centres and laptops. */
const ARM_MAKERS = {
    65: 'ARM',
    70: 'Fujitsu',
    72: 'HiSilicon',
    78: 'NVIDIA',
    81: 'Qualcomm',
    97: 'Apple',
    109: 'Microsoft',
    192: 'Ampere',
};
/** Cores of servers by MIDR part, as makers that build Arm's own cores name them too. */
const ARM_CORES = {
    3336: 'Cortex-A72',
    3340: 'Neoverse-N1',
    3392: 'Neoverse-V1',
    3401: 'Neoverse-N2',
    3407: 'Neoverse-V2',
    3460: 'Neoverse-V3',
    3470: 'Neoverse-N3',
};
const ARMS_OWN_CORES = new Set([0x41, 0x6d]);
const AMPERE_CORES = { 2755: 'AmpereOne', 2756: 'AmpereOne-A' };
function armIdentity(implementer, part) {
    const maker = numberOf(implementer);
    const modelNumber = numberOf(part);
    return {
        model: maker === null || modelNumber === null ? null : armCore(maker, modelNumber),
        vendor: maker === null ? null : (ARM_MAKERS[maker] ?? implementer),
        family: null,
        modelNumber,
        ...NOT_TOLD,
    };
}
function armCore(maker, part) {
    if (ARMS_OWN_CORES.has(maker))
        return ARM_CORES[part] ?? null;
    return maker === 0xc0 ? (AMPERE_CORES[part] ?? null) : null;
}
/** Windows keeps CPUID's numbers in the environment: `Intel64 Family 6 Model 85 Stepping 7, GenuineIntel`. */
function parseProcessorIdentifier(env) {
    const text = env['PROCESSOR_IDENTIFIER']?.slice(0, 256) ?? '';
    const match = /^\w+ Family (\d{1,4}) Model (\d{1,4}) Stepping \d+, (\w+)$/.exec(text);
    return {
        model: null,
        vendor: match?.[3] ?? null,
        family: numberOf(match?.[1]),
        modelNumber: numberOf(match?.[2]),
        ...NOT_TOLD,
    };
}

// EXTERNAL MODULE: ./build/src/recording/lines.js
var lines = __webpack_require__(49938);
;// CONCATENATED MODULE: ./build/src/machine/name.js

const MAX_LENGTH = 128;
/** A name as machines give it, fit to be kept; `unknown` is what Node and some kernels say for none. */
function cleanName(name) {
    const text = (0,lines/* plainText */.wh)(name ?? '', MAX_LENGTH).replace(/\s+/g, ' ');
    return text === '' || text.toLowerCase() === 'unknown' ? null : text;
}

;// CONCATENATED MODULE: ./build/src/machine/dmi.js



const DMI_BYTES = 256;
/** Azure puts the same tag on every machine, and on no other of Hyper-V's (learn.microsoft.com). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';
/** Makers' names that only virtual machines have. */
const HYPERVISORS = /^(QEMU|KVM|Xen|VMware|innotek GmbH|Parallels|OpenStack|Bochs)\b/i;
/** Reads Linux' DMI files; never the ones that tell serial numbers or ids. Never throws. */
function readDmi(root) {
    const read = (name) => cleanName((0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'sys/class/dmi/id', name), DMI_BYTES));
    const [vendor, product] = [read('sys_vendor'), read('product_name')];
    return { vendor, product, cloud: cloudOf(vendor, product, read('chassis_asset_tag')) };
}
function cloudOf(vendor, product, tag) {
    if (vendor === 'Amazon EC2')
        return 'aws';
    if (product === 'Google Compute Engine')
        return 'gcp';
    return tag === AZURE_TAG ? 'azure' : null;
}
/** Whether a hypervisor is underneath, where the CPU does not tell: on Arm, macOS and Windows. */
function isVirtual({ vendor, product, cloud }, cpuModel, runner) {
    // Apple's hypervisor adds it to the name of its guests' CPU.
    if (cpuModel?.startsWith('Apple '))
        return cpuModel.endsWith('(Virtual)');
    // Instance types that are a whole machine end so: `m6g.metal`, `m7g.metal-48xl`.
    if (cloud === 'aws')
        return product === null ? null : !/\.metal(-|$)/.test(product);
    if (cloud !== null || product === 'Virtual Machine')
        return true;
    if (vendor !== null && HYPERVISORS.test(vendor))
        return true;
    return runner?.hosted === true ? true : null;
}

;// CONCATENATED MODULE: ./build/src/machine/runner.js

/** Values that the runner gives these variables; others come from somewhere else. */
const SYSTEMS = new Set(['Linux', 'Windows', 'macOS']);
const ARCHITECTURES = new Set(['X86', 'X64', 'ARM', 'ARM64']);
const IMAGE = /^[A-Za-z0-9.-]{0,32}$/;
/** What the runner of GitHub Actions says of itself in the environment; `null`: there is no runner. */
function readRunner(env) {
    const { RUNNER_ENVIRONMENT, ImageOS, RUNNER_OS, RUNNER_ARCH } = env;
    if (RUNNER_ENVIRONMENT === undefined && RUNNER_OS === undefined)
        return null;
    const known = (value, values) => value !== undefined && values.has(value) ? value : null;
    return {
        hosted: RUNNER_ENVIRONMENT === 'github-hosted'
            ? true
            : RUNNER_ENVIRONMENT === 'self-hosted'
                ? false
                : null,
        imageOs: ImageOS !== undefined && IMAGE.test(ImageOS) ? ImageOS : null,
        os: known(RUNNER_OS, SYSTEMS),
        arch: known(RUNNER_ARCH, ARCHITECTURES),
    };
}
/** Whether it is `ubuntu-slim`, a container on a machine that it shares. */
function isSlim(runner) {
    return runner?.hosted === true && (0,container/* isSlimImage */.r)(runner.imageOs);
}

;// CONCATENATED MODULE: ./build/src/machine/read.js









/** One block of /proc/cpuinfo is 1-3 kB; a processor's flags alone may be 2 kB. */
const CPUINFO_BYTES = 16_384;
const MEMINFO_BYTES = 4_096;
const MAX_THREADS = 65_536;
/** POWER10 runs eight threads a core. */
const MAX_SMT = 8;
const MAX_SOCKETS = 64;
const BYTES_PER_KIB = 1024;
/** What this process can tell of its machine in a blink, without starting another. Never throws. */
function readMachine(root = '/', system = os/* nodeOs */.jw) {
    const platform = system.platform();
    const linux = platform === 'linux';
    const cpuInfo = linux ? ((0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/cpuinfo'), CPUINFO_BYTES) ?? '') : '';
    const cpu = linux ? parseCpuInfo(cpuInfo) : parseProcessorIdentifier(system.env);
    const procThreads = linux ? (0,proc/* countProcThreads */.B6)(root) : null;
    const threads = threadsOf(procThreads ?? attempt(() => system.availableParallelism()));
    const dmi = linux ? readDmi(root) : { vendor: null, product: null, cloud: null };
    const runner = readRunner(system.env);
    const name = named(cpu, () => system.cpus()[0]?.model);
    return {
        platform,
        arch: system.arch(),
        threads,
        memoryBytes: (linux ? procMemory(root) : null) ?? bytesOf(attempt(() => system.totalmem())),
        ...name,
        virtual: cpu.virtual ?? isVirtual(dmi, name.cpuModel, runner),
        ...topologyOf(cpu, threads),
        systemVendor: dmi.vendor,
        systemProduct: dmi.product,
        cloud: dmi.cloud,
        runner,
        container: linux && procThreads !== null ? readContainer(root, threads, system) : null,
    };
}
/**
 * The machine as an audit's counters have it. These were chosen before the job ran its first command; what
 * the environment says now may be the job's doing, and must not make a container of the whole machine.
 */
function asCounted(machine, layout) {
    return layout.reader === 'cgroup' ? machine : { ...machine, container: null };
}
/** A hypervisor may show what it likes; what makes no whole number is not taken over. */
function topologyOf({ siblings, cores }, threads) {
    const threadsPerCore = (siblings ?? 0) / (cores ?? 0);
    const sockets = Math.ceil(threads / (siblings ?? 0));
    return {
        threadsPerCore: Number.isInteger(threadsPerCore) && threadsPerCore >= 1 && threadsPerCore <= MAX_SMT
            ? threadsPerCore
            : null,
        sockets: sockets <= MAX_SOCKETS ? sockets : null,
    };
}
function readContainer(root, threads, system) {
    const found = (0,container/* findContainer */.F)(root, threads, system.env);
    return found === null ? null : { cpus: found.cpus, memoryBytes: found.memoryBytes };
}
/** `modelName` is asked only where /proc did not tell: it costs a look at every thread. */
function named(cpu, modelName) {
    const cpuModel = cleanName(cpu.model ?? attempt(modelName));
    return {
        cpuModel,
        cpuVendor: cleanName(cpu.vendor) ?? (cpuModel?.startsWith('Apple ') ? 'Apple' : null),
        cpuFamily: cpu.family,
        cpuModelNumber: cpu.modelNumber,
    };
}
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return null;
    }
}
function threadsOf(count) {
    if (count === null || !Number.isSafeInteger(count))
        return 1;
    return Math.min(Math.max(count, 1), MAX_THREADS);
}
function bytesOf(bytes) {
    return bytes !== null && Number.isSafeInteger(bytes) && bytes > 0 ? bytes : 0;
}
function procMemory(root) {
    const text = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/meminfo'), MEMINFO_BYTES) ?? '';
    const kib = Number(/^MemTotal: +(\d{1,15}) kB$/m.exec(text)?.[1]);
    return bytesOf(kib * BYTES_PER_KIB) || null;
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/ordered.js
/**
 * Index of the first of `points`, which are in order of time, that is at `atMs` or later; their
 * number where none is. By halving: a day of samples is asked for again and again.
 */
function firstIndexAtOrAfter(points, atMs) {
    let low = 0;
    let high = points.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (points[middle].atMs < atMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/footprint/timeline.js


/** A gap is named once it is longer than this many intervals; less is an everyday delay. */
const GAP_INTERVALS = 5;
/** Wall and monotonic clock may drift this far apart before it counts as a jump. */
const CLOCK_JUMP_MS = 2_000;
/** Counters move in ticks of 10 ms a thread, so a span may seem busier than time allows by this. */
const TICK_SLACK_S_PER_THREAD = 0.05;
/**
 * Joins readings into one course. The first and the last stand: they are the caller's own, read out of
 * reach of the job. Between them a reading is left out that has no CPU counters, or would have the
 * counters go back or run faster than time on the way to the last. The counters are cumulative, so
 * what is left out costs resolution only.
 *
 * @returns `null` when fewer than two usable readings are left: nothing was measured.
 */
function timelineOf(readings, layout, intervalMs) {
    const usable = readings.filter(hasCpu).sort((a, b) => a.monotonicMs - b.monotonicMs);
    const [first] = usable;
    if (first === undefined)
        return null;
    const course = usable.map((reading) => pointOf(reading, first, layout));
    const start = pointOf(first, first, layout);
    const end = course.findLast((point) => point.atMs > start.atMs && doubtIn(start, point, layout.threads) === null);
    if (end === undefined)
        return null;
    const points = [start];
    const left = { 'counters-went-back': 0, 'counters-implausible': 0 };
    for (const point of course) {
        const last = points.at(-1) ?? start;
        if (point.atMs <= last.atMs || point.atMs >= end.atMs) {
            if (point.atMs > end.atMs)
                left['counters-went-back']++;
            continue;
        }
        const doubt = doubtIn(last, point, layout.threads) ?? doubtIn(point, end, layout.threads);
        if (doubt === null)
            points.push(point);
        else
            left[doubt]++;
    }
    points.push(end);
    return {
        points,
        longestGapMs: largest(gapsMs(points)),
        findings: [
            ...missingCounters(readings, usable),
            ...counted('counters-went-back', left, 'had CPU counters that fit no course'),
            ...counted('counters-implausible', left, 'claimed more CPU time than there was'),
            ...gapFinding(points, intervalMs),
            ...clockFinding(usable),
        ],
    };
}
/** What speaks against one point following on another. */
function doubtIn(from, to, threads) {
    if (to.busyS < from.busyS)
        return 'counters-went-back';
    return busierThanTime(from, to, threads) ? 'counters-implausible' : null;
}
/** Use between two moments, interpolated between readings; ends outside the course are clamped. */
function usageBetween(timeline, fromMs, toMs) {
    const from = pointAt(timeline.points, fromMs);
    const to = pointAt(timeline.points, toMs);
    return {
        durationS: (to.atMs - from.atMs) / 1000,
        busyS: to.busyS - from.busyS,
        stealS: to.stealS - from.stealS,
        iowaitS: to.iowaitS - from.iowaitS,
    };
}
/** CPU time that the machine worked: guests are inside user and nice already; steal is not ours. */
function busyTicks(cpu) {
    return cpu.user + cpu.nice + cpu.system + cpu.irq + cpu.softirq;
}
function hasCpu(reading) {
    return reading.cpu !== null;
}
function pointOf(reading, first, layout) {
    const seconds = (ticks) => ticks / layout.ticksPerS;
    return {
        atMs: reading.monotonicMs,
        busyS: seconds(busyTicks(reading.cpu) - busyTicks(first.cpu)),
        // Both are known to step back a little on Linux; they inform, they do not enter the energy.
        stealS: seconds(Math.max(0, reading.cpu.steal - first.cpu.steal)),
        iowaitS: seconds(Math.max(0, reading.cpu.iowait - first.cpu.iowait)),
        memoryAvailableBytes: reading.memoryAvailableBytes,
    };
}
function busierThanTime(from, to, threads) {
    const possibleS = ((to.atMs - from.atMs) / 1000 + TICK_SLACK_S_PER_THREAD) * threads;
    return to.busyS - from.busyS > possibleS;
}
function pointAt(points, atMs) {
    const first = points[0];
    if (atMs <= first.atMs)
        return first;
    const index = firstIndexAtOrAfter(points, atMs);
    const after = points[index];
    if (after === undefined)
        return points.at(-1);
    const before = points[index - 1];
    const share = (atMs - before.atMs) / (after.atMs - before.atMs);
    const between = (a, b) => a + (b - a) * share;
    return {
        atMs,
        busyS: between(before.busyS, after.busyS),
        stealS: between(before.stealS, after.stealS),
        iowaitS: between(before.iowaitS, after.iowaitS),
        memoryAvailableBytes: after.memoryAvailableBytes,
    };
}
function gapsMs(points) {
    return points.slice(1).map((point, index) => point.atMs - points[index].atMs);
}
/** `Math.max` takes its values as arguments, and a week of samples are too many for that. */
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
function missingCounters(all, usable) {
    const count = { 'cpu-counters-missing': all.length - usable.length };
    return counted('cpu-counters-missing', count, 'held no CPU counters');
}
function counted(id, counts, what) {
    const count = counts[id];
    if (count === 0)
        return [];
    const readings = count === 1 ? '1 reading' : `${count} readings`;
    return [(0,finding/* finding */.g)(id, `${readings} ${what}; what was left out is bridged by the next.`)];
}
function gapFinding(points, intervalMs) {
    const gaps = gapsMs(points).filter((gap) => gap > Math.max(GAP_INTERVALS * intervalMs, 1_000));
    if (gaps.length === 0)
        return [];
    const totalS = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
    return [
        (0,finding/* finding */.g)('recording-gap', `No samples for ${totalS.toFixed(1)} s in ${gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`}: the counters bridge them, so the energy stands, but its course within them is not known.`),
    ];
}
function clockFinding(readings) {
    const drifts = readings.map((reading) => reading.wallMs - reading.monotonicMs);
    const spreadMs = largest(drifts) + largest(drifts.map((drift) => -drift));
    if (spreadMs <= CLOCK_JUMP_MS)
        return [];
    return [
        (0,finding/* finding */.g)('clock-jump', `The wall clock moved by ${(spreadMs / 1000).toFixed(1)} s against the monotonic clock: it was set, or the machine slept. Durations follow the monotonic clock; time asleep is not counted.`),
    ];
}

;// CONCATENATED MODULE: ./build/src/history/point.js
const UNKNOWN_SUBJECT = {
    workflowPath: null,
    workflowName: null,
    reusablePath: null,
    job: null,
    event: null,
    branch: null,
    isDefaultBranch: null,
    actorKind: null,
    runnerLabel: null,
};
/** Raised when numbers of before and after can no longer be held against one another. */
const METHOD_MAJOR = 1;

// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(26179);
// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(18940);
;// CONCATENATED MODULE: ./build/data/skus.json
const skus_namespaceObject = /*#__PURE__*/JSON.parse('{"KA":{"qX":["c7a","c8a","hpc6a","hpc7a","m7a","m8a","r7a","r8a"]},"S":[{"id":"azure-amd-general","name":"Azure D2as – D96as v4","threads":96,"memoryGib":384,"restKg":1050,"memoryKg":510.8,"vendor":"AuthenticAMD","gibPerVcpu":4},{"id":"azure-amd-memory","name":"Azure E2as – E96as v4","threads":96,"memoryGib":672,"restKg":1100,"memoryKg":910.5,"vendor":"AuthenticAMD","gibPerVcpu":8},{"id":"azure-amd-t4","name":"Azure NCas_T4_v3 Series","threads":24,"memoryGib":448,"restKg":1150,"memoryKg":599.6,"vendor":"AuthenticAMD","gibPerVcpu":7},{"id":"azure-intel-compute","name":"Azure Fsv2-series","threads":72,"memoryGib":144,"restKg":1200,"memoryKg":177.7,"vendor":"GenuineIntel","gibPerVcpu":2},{"id":"azure-intel-general","name":"Azure D2ds – D64ds v4","threads":64,"memoryGib":256,"restKg":1200,"memoryKg":333.1,"vendor":"GenuineIntel","gibPerVcpu":4},{"id":"azure-intel-memory","name":"Azure E2 – E96 v5","threads":96,"memoryGib":672,"restKg":1100,"memoryKg":910.5,"vendor":"GenuineIntel","gibPerVcpu":8},{"id":"aws-a1","name":"AWS a1","threads":16,"memoryGib":32,"restKg":1000,"memoryKg":22.21},{"id":"aws-c5","name":"AWS c5","threads":96,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-c5a","name":"AWS c5a","threads":96,"memoryGib":192,"restKg":999.8,"memoryKg":244.3},{"id":"aws-c5ad","name":"AWS c5ad","threads":96,"memoryGib":192,"restKg":1200,"memoryKg":244.3},{"id":"aws-c5d","name":"AWS c5d","threads":96,"memoryGib":192,"restKg":1500,"memoryKg":244.3},{"id":"aws-c5n","name":"AWS c5n","threads":72,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-c6a","name":"AWS c6a","threads":192,"memoryGib":384,"restKg":999.6,"memoryKg":510.8},{"id":"aws-c6g","name":"AWS c6g","threads":64,"memoryGib":128,"restKg":999.9,"memoryKg":155.5},{"id":"aws-c6gd","name":"AWS c6gd","threads":64,"memoryGib":128,"restKg":1200,"memoryKg":155.5},{"id":"aws-c6gn","name":"AWS c6gn","threads":64,"memoryGib":128,"restKg":999.9,"memoryKg":155.5},{"id":"aws-c6i","name":"AWS c6i","threads":96,"memoryGib":192,"restKg":1089,"memoryKg":244.3},{"id":"aws-d3","name":"AWS d3","threads":32,"memoryGib":256,"restKg":2300,"memoryKg":333.1},{"id":"aws-d3en","name":"AWS d3en","threads":48,"memoryGib":192,"restKg":2300,"memoryKg":244.3},{"id":"aws-g4ad","name":"AWS g4ad","threads":64,"memoryGib":256,"restKg":1377,"memoryKg":333.1},{"id":"aws-g4dn","name":"AWS g4dn","threads":96,"memoryGib":384,"restKg":1300,"memoryKg":510.8},{"id":"aws-g5","name":"AWS g5","threads":192,"memoryGib":768,"restKg":1190,"memoryKg":1044},{"id":"aws-g5g","name":"AWS g5g","threads":64,"memoryGib":128,"restKg":1199,"memoryKg":155.5},{"id":"aws-hpc6a","name":"AWS hpc6a","threads":192,"memoryGib":384,"restKg":999.6,"memoryKg":510.8},{"id":"aws-i3en","name":"AWS i3en","threads":96,"memoryGib":768,"restKg":1899,"memoryKg":1044},{"id":"aws-im4gn","name":"AWS im4gn","threads":64,"memoryGib":256,"restKg":999.8,"memoryKg":333.1},{"id":"aws-is4gen","name":"AWS is4gen","threads":32,"memoryGib":192,"restKg":999.8,"memoryKg":244.3},{"id":"aws-m5","name":"AWS m5","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5a","name":"AWS m5a","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5ad","name":"AWS m5ad","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5d","name":"AWS m5d","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5dn","name":"AWS m5dn","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5n","name":"AWS m5n","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5zn","name":"AWS m5zn","threads":48,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-m6a","name":"AWS m6a","threads":192,"memoryGib":768,"restKg":999.1,"memoryKg":1044},{"id":"aws-m6g","name":"AWS m6g","threads":64,"memoryGib":256,"restKg":999.7,"memoryKg":333.1},{"id":"aws-m6gd","name":"AWS m6gd","threads":64,"memoryGib":256,"restKg":1200,"memoryKg":333.1},{"id":"aws-m6i","name":"AWS m6i","threads":128,"memoryGib":512,"restKg":1099,"memoryKg":688.5},{"id":"aws-p3dn","name":"AWS p3dn","threads":96,"memoryGib":768,"restKg":1299,"memoryKg":1044},{"id":"aws-p4d","name":"AWS p4d","threads":96,"memoryGib":1152,"restKg":1899,"memoryKg":1577},{"id":"aws-r5","name":"AWS r5","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5a","name":"AWS r5a","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5ad","name":"AWS r5ad","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5b","name":"AWS r5b","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5d","name":"AWS r5d","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5dn","name":"AWS r5dn","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5n","name":"AWS r5n","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r6g","name":"AWS r6g","threads":64,"memoryGib":512,"restKg":999.4,"memoryKg":688.5},{"id":"aws-r6gd","name":"AWS r6gd","threads":64,"memoryGib":512,"restKg":1199,"memoryKg":688.5},{"id":"aws-t3","name":"AWS t3","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-t3a","name":"AWS t3a","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-t4g","name":"AWS t4g","threads":64,"memoryGib":256,"restKg":999.7,"memoryKg":333.1},{"id":"aws-x2gd","name":"AWS x2gd","threads":64,"memoryGib":1024,"restKg":1199,"memoryKg":1399},{"id":"aws-z1d","name":"AWS z1d","threads":48,"memoryGib":384,"restKg":1300,"memoryKg":510.8},{"id":"mac-m1","name":"Mac mini (M1)","threads":8,"memoryGib":16,"restKg":92.88,"memoryKg":0},{"id":"mac-m2","name":"Mac mini (M2)","threads":8,"memoryGib":16,"restKg":60.48,"memoryKg":0}],"ae":[{"labels":["ubuntu-slim"],"os":"Linux","arch":"X64","vcpus":1,"memoryGib":5,"gpus":0,"host":null},{"labels":["ubuntu-latest","ubuntu-24.04","ubuntu-22.04","ubuntu-26.04","larger-ubuntu-x64-4core"],"os":"Linux","arch":"X64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["ubuntu-latest","ubuntu-24.04","ubuntu-22.04","ubuntu-26.04","larger-ubuntu-x64-2core"],"os":"Linux","arch":"X64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["windows-latest","windows-2025","windows-2025-vs2026","windows-2022","larger-windows-x64-4core"],"os":"Windows","arch":"X64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["windows-latest","windows-2025","windows-2025-vs2026","windows-2022"],"os":"Windows","arch":"X64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["ubuntu-24.04-arm","ubuntu-22.04-arm","ubuntu-26.04-arm","larger-ubuntu-arm64-4core"],"os":"Linux","arch":"ARM64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["ubuntu-24.04-arm","ubuntu-22.04-arm","ubuntu-26.04-arm","larger-ubuntu-arm64-2core"],"os":"Linux","arch":"ARM64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["windows-11-arm","windows-11-vs2026-arm","larger-windows-arm64-4core"],"os":"Windows","arch":"ARM64","vcpus":4,"memoryGib":16,"gpus":0,"host":null},{"labels":["windows-11-arm","windows-11-vs2026-arm"],"os":"Windows","arch":"ARM64","vcpus":2,"memoryGib":8,"gpus":0,"host":null},{"labels":["macos-15-intel","macos-26-intel"],"os":"macOS","arch":"X64","vcpus":4,"memoryGib":14,"gpus":0,"host":null},{"labels":["macos-latest","macos-14","macos-15","macos-26"],"os":"macOS","arch":"ARM64","vcpus":3,"memoryGib":7,"gpus":0,"host":"mac-m1"},{"labels":["larger-ubuntu-x64-8core"],"os":"Linux","arch":"X64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-16core"],"os":"Linux","arch":"X64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-32core"],"os":"Linux","arch":"X64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-64core"],"os":"Linux","arch":"X64","vcpus":64,"memoryGib":256,"gpus":0,"host":null},{"labels":["larger-ubuntu-x64-96core"],"os":"Linux","arch":"X64","vcpus":96,"memoryGib":384,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-8core"],"os":"Linux","arch":"ARM64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-16core"],"os":"Linux","arch":"ARM64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-32core"],"os":"Linux","arch":"ARM64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-ubuntu-arm64-64core"],"os":"Linux","arch":"ARM64","vcpus":64,"memoryGib":208,"gpus":0,"host":null},{"labels":["larger-ubuntu-gpu-t4-4core"],"os":"Linux","arch":"X64","vcpus":4,"memoryGib":28,"gpus":1,"host":null},{"labels":["larger-windows-x64-8core"],"os":"Windows","arch":"X64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-windows-x64-16core"],"os":"Windows","arch":"X64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-windows-x64-32core"],"os":"Windows","arch":"X64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-windows-x64-64core"],"os":"Windows","arch":"X64","vcpus":64,"memoryGib":256,"gpus":0,"host":null},{"labels":["larger-windows-x64-96core"],"os":"Windows","arch":"X64","vcpus":96,"memoryGib":384,"gpus":0,"host":null},{"labels":["larger-windows-arm64-8core"],"os":"Windows","arch":"ARM64","vcpus":8,"memoryGib":32,"gpus":0,"host":null},{"labels":["larger-windows-arm64-16core"],"os":"Windows","arch":"ARM64","vcpus":16,"memoryGib":64,"gpus":0,"host":null},{"labels":["larger-windows-arm64-32core"],"os":"Windows","arch":"ARM64","vcpus":32,"memoryGib":128,"gpus":0,"host":null},{"labels":["larger-windows-arm64-64core"],"os":"Windows","arch":"ARM64","vcpus":64,"memoryGib":208,"gpus":0,"host":null},{"labels":["larger-windows-gpu-t4-4core"],"os":"Windows","arch":"X64","vcpus":4,"memoryGib":28,"gpus":1,"host":null},{"labels":["macos-*-large"],"os":"macOS","arch":"X64","vcpus":12,"memoryGib":30,"gpus":0,"host":null},{"labels":["macos-*-xlarge"],"os":"macOS","arch":"ARM64","vcpus":5,"memoryGib":14,"gpus":0,"host":"mac-m2"}]}');
;// CONCATENATED MODULE: ./build/src/machine/sku.js


const GIB = 2 ** 30;
/** Kernels and firmware keep some of the memory that is sold. */
const MEMORY_TOLERANCE = 0.15;
/** What a server is taken for of which nothing is known: a common host of a cloud. */
const COMMON_HOST = hostById('azure-amd-general');
/** The kind of runner or cloud instance that the machine shows itself to be; `null`: neither. */
function findSku(machine) {
    const runner = machine.runner?.hosted === true ? hostedRunner(machine) : null;
    if (runner !== null)
        return runner;
    switch (machine.cloud) {
        case 'aws':
            return awsType(machine);
        case 'azure':
            return azureSize(machine);
        default:
            return null;
    }
}
function hostedRunner(machine) {
    const { runner, threads } = machine;
    const slim = isSlim(runner);
    const row = skus_namespaceObject.ae.find((one) => slim
        ? one.labels.includes('ubuntu-slim')
        : one.os === runner?.os &&
            one.arch === runner.arch &&
            one.vcpus === threads &&
            isNear(one.memoryGib * GIB, machine.memoryBytes));
    if (row === undefined)
        return null;
    const shown = slim ? 'its image' : `${threads} vCPU and ${gibOf(machine)} GiB`;
    const [label] = row.labels;
    return {
        name: row.labels.join(', '),
        vcpus: row.vcpus,
        memoryBytes: row.memoryGib * GIB,
        gpus: row.gpus,
        host: hostOfRunner(row, machine),
        basis: `a runner of GitHub's such as ${label}, by its environment and ${shown}`,
    };
}
/** GitHub's runners with Linux and Windows stand in Azure, those with macOS in Macs of its own. */
function hostOfRunner(row, machine) {
    if (row.host !== null)
        return hostById(row.host);
    return row.os === 'macOS' ? null : azureHost(machine, row.memoryGib / row.vcpus);
}
/** DMI of AWS tells the type: `m5.large`, `r7a.metal-48xl`. */
function awsType({ systemProduct, threads, memoryBytes }) {
    const family = /^([a-z0-9-]+)\.[a-z0-9-]+$/.exec(systemProduct ?? '')?.[1];
    if (family === undefined)
        return null;
    return {
        name: systemProduct,
        vcpus: threads,
        memoryBytes,
        gpus: 0,
        host: hostById(`aws-${family}`),
        basis: `an instance of AWS, ${systemProduct} by DMI`,
    };
}
/** Azure's machines do not name their size; its class shows in maker and memory for each vCPU. */
function azureSize(machine) {
    const host = azureHost(machine, gibOf(machine) / machine.threads);
    const { threads, memoryBytes } = machine;
    const basis = `a virtual machine of Azure by DMI, of this kind by the CPU's maker and ${gibOf(machine)} GiB for ${threads} vCPU`;
    return { name: null, vcpus: threads, memoryBytes, gpus: 0, host, basis };
}
function azureHost({ cpuVendor }, gibPerVcpu) {
    const off = (row) => Math.abs(Math.log((row.gibPerVcpu ?? 1) / gibPerVcpu));
    const [nearest] = skus_namespaceObject.S
        .filter((row) => row.vendor !== undefined && row.vendor === cpuVendor)
        .sort((a, b) => off(a) - off(b));
    return nearest === undefined || !(gibPerVcpu > 0) ? null : toHost(nearest);
}
function hostById(id) {
    const row = skus_namespaceObject.S.find((one) => one.id === id);
    return row === undefined ? null : toHost(row);
}
function toHost({ id, name, threads, memoryGib, restKg, memoryKg }) {
    return { id, name, threads, memoryGib, restKg, memoryKg };
}
function isNear(sold, shown) {
    return Math.abs(shown / sold - 1) <= MEMORY_TOLERANCE;
}
function gibOf({ memoryBytes }) {
    return Math.round((memoryBytes / GIB) * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/machine/held.js




/** What the machine holds of its host: what power and embodied carbon are shared by. */
function heldOf(machine) {
    const { container, threads, memoryBytes } = machine;
    const { threadsPerVcpu, why } = coresOf(machine);
    if (container !== null) {
        return { ...shareOf(machine, container), threadsPerVcpu };
    }
    const unit = machine.virtual === false ? 'hardware thread' : 'vCPU';
    const explanation = `all ${held_counted(threads, unit)} of the machine${why}`;
    return { vcpus: threads, threadsPerVcpu, memoryBytes, factor: null, explanation };
}
/** What a container holds of its machine. */
function shareOf(machine, container) {
    const { threads } = machine;
    const slim = isSlim(machine.runner) ? findSku(machine) : null;
    const known = container.cpus ?? slim?.vcpus ?? null;
    // Between one thread and all of the node's: the geometric middle, and a range that spans both.
    const vcpus = Math.min(known ?? Math.sqrt(threads), threads);
    const memoryLimit = container.memoryBytes ?? slim?.memoryBytes ?? Number.POSITIVE_INFINITY;
    const share = vcpus / threads;
    const memoryBytes = memoryLimit < machine.memoryBytes ? memoryLimit : Math.round(machine.memoryBytes * share);
    const of = `of the machine's ${held_counted(threads, 'thread')}`;
    if (known !== null) {
        const by = container.cpus === null ? 'as the runner is sold' : "by its control group's limit";
        return { vcpus, memoryBytes, factor: null, explanation: `${trimmed(vcpus)} ${of}, ${by}` };
    }
    return {
        vcpus,
        memoryBytes,
        factor: { id: 'container-share', logSd: (0,estimate/* logSdOfRatio90 */.LM)(Math.sqrt(threads)), kind: 'declared' },
        explanation: `${trimmed(vcpus)} ${of}, assumed: a pod without a CPU limit holds between one and all of them`,
    };
}
const ONE_THREAD = { threadsPerVcpu: 1, why: '' };
const WHOLE_CORE_THREADS = 2;
/** Servers' CPUs that have two threads a core, all of their kind: what shows one has its second off. */
const HAS_SMT = /\bEPYC\b|\bXeon\(R\) (Gold|Platinum)\b/;
/**
 * Whether a vCPU is a whole core, whose second hardware thread nobody else gets.
 *
 * Some families of AWS are sold so. Otherwise the topology tells, where it is the true one: on bare
 * metal, and in clouds whose hypervisors show it (Nitro, Google's and Azure's), with two vCPUs or more
 * and one thread a core. Other hypervisors show one thread a core whatever is underneath. Arm's cores
 * have one thread.
 */
function coresOf(machine) {
    const { cloud, systemProduct, virtual, threads, threadsPerCore } = machine;
    if (machine.arch !== 'x64' && machine.arch !== 'ia32')
        return ONE_THREAD;
    const family = systemProduct?.split('.')[0] ?? '';
    if (cloud === 'aws' && skus_namespaceObject.KA.qX.includes(family)) {
        return wholeCore(`as AWS sells ${family}`);
    }
    if (threadsPerCore !== 1 || threads < 2)
        return ONE_THREAD;
    if (virtual === false) {
        return HAS_SMT.test(machine.cpuModel ?? '') ? wholeCore('its second thread off') : ONE_THREAD;
    }
    return cloud === null ? ONE_THREAD : wholeCore('by what its cloud shows');
}
function wholeCore(how) {
    return { threadsPerVcpu: WHOLE_CORE_THREADS, why: `, each a whole core, ${how}` };
}
function held_counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
function trimmed(count) {
    return String(Math.round(count * 100) / 100);
}

;// CONCATENATED MODULE: ./build/src/footprint/embodied.js




const HOURS_PER_YEAR = 8_766;
const embodied_GIB = 2 ** 30;
/**
 * The share of its host's making that an audit uses up: SCI's M = TE x (time / life) x (share of
 * resources). Memory is shared by memory, the rest by hardware threads. GPU boards are not in it.
 */
function embodiedOf(machine, durationS) {
    const held = heldOf(machine);
    const sku = findSku(machine);
    const known = sku?.host ?? null;
    const host = known ?? COMMON_HOST;
    const hostKg = heldKg(machine, held, host, known === null);
    return {
        gramsG: (0,estimate/* scale */.hs)(usedUp(hostKg), durationS),
        explanation: `${share(held, host)} of a host like ${describe(host)}, ${why(sku?.basis ?? null, known)}; ${held.explanation}; used up over ${assumptions/* hostLifeYears.value */.ZM.Uq} years.`,
    };
}
/** Kilograms that making the held part of a host took, as uncertain as host, share and occupancy. */
function heldKg(machine, held, host, isGeneric) {
    const { /* errors */ "sO": errors } = assumptions;
    const shared = [
        ...(held.factor === null ? [] : [held.factor]),
        // What is made and never sold is the making of what is.
        ...(isAlone(machine) ? [] : [declared('host-occupancy', errors.hostOccupancy.logSd)]),
    ];
    const hostError = isGeneric ? errors.embodiedUnknownHost : errors.embodiedKnownHost;
    return (0,estimate/* add */.WQ)((0,estimate/* estimate */.jA)(host.restKg * threadShare(held, host), [
        declared('embodied-host', hostError.logSd),
        ...shared,
    ]), (0,estimate/* estimate */.jA)(host.memoryKg * memoryShare(held, host), [
        declared('embodied-memory', errors.embodiedMemory.logSd),
        ...shared,
    ]));
}
/** A machine that is its own host, and none of its parts, shares with nobody. */
function isAlone({ virtual, container }) {
    return virtual === false && container === null;
}
/** A machine may be larger than the host that stands for its kind: then it is more than one. */
function threadShare(held, host) {
    return (held.vcpus * held.threadsPerVcpu) / host.threads;
}
function memoryShare(held, host) {
    return held.memoryBytes / embodied_GIB / host.memoryGib;
}
/** Grams a second of something that is used up over the life of a host. */
function usedUp(kg) {
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = assumptions/* hostLifeYears */.ZM;
    const lifeS = value * HOURS_PER_YEAR * 3600;
    return (0,estimate/* estimate */.jA)((kg.value * 1000) / lifeS, [...kg.factors, declared('embodied-life', logSd)]);
}
function share(held, host) {
    const threads = `${percent(threadShare(held, host))} of the threads`;
    return host.memoryKg === 0
        ? threads
        : `${threads} and ${percent(memoryShare(held, host))} of the memory`;
}
function describe({ name, threads, memoryGib, restKg, memoryKg }) {
    const kg = Math.round(restKg + memoryKg);
    return `${name} (${threads} threads, ${memoryGib} GiB, ${kg} kg)`;
}
function why(basis, known) {
    if (basis === null)
        return 'which stands in, as this machine does not show its kind';
    return known === null ? `which stands in for that of ${basis}` : `as for ${basis}`;
}
function percent(part) {
    return `${(part * 100).toPrecision(2)} %`;
}
function declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}

;// CONCATENATED MODULE: ./build/src/footprint/facility.js



/** The PUE of the place, or an assumed one, named by a finding. */
function facilityOf(place) {
    if (place.pue !== null) {
        const { value, logSd, source, year, licence } = place.pue;
        const id = `pue:${place.provider}:${place.region}`;
        const pue = (0,estimate/* estimate */.jA)(value, [{ id, logSd, kind: 'declared' }]);
        return { pue, provenance: 'modelled', source, year, licence, findings: [] };
    }
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd, /* source */ "sP": source, /* year */ "Ok": year, /* licence */ "Ow": licence } = assumptions/* unknownPue */.R6;
    return {
        pue: (0,estimate/* estimate */.jA)(value, [{ id: 'pue-unknown', logSd, kind: 'declared' }]),
        provenance: 'assumed',
        source,
        year,
        licence,
        findings: [
            (0,finding/* finding */.g)('pue-assumed', `Nothing is known of the building, so a PUE of ${value} was assumed. Name the cloud region.`),
        ],
    };
}
/** What the building adds to a machine's energy: energy x (PUE - 1), as uncertain as the PUE. */
function overheadJ(machineJ, facility) {
    const whole = (0,estimate/* estimate */.jA)(machineJ.value * facility.pue.value, [
        ...machineJ.factors,
        ...facility.pue.factors,
    ]);
    return (0,estimate/* scale */.hs)(whole, 1 - 1 / facility.pue.value);
}

// EXTERNAL MODULE: ./build/src/place/countries.js + 1 modules
var countries = __webpack_require__(15868);
;// CONCATENATED MODULE: ./build/data/grid_countries.json
const grid_countries_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"Ember, Yearly Electricity Data, through npm @tgwf/co2 0.19.0","OZ":"https://ember-energy.org/data/yearly-electricity-data/","Ow":"CC-BY-4.0","C$":472.94,"i$":2024,"Xr":[{"country":"AE","intensityGPerKwh":467.51,"year":2024,"yearKnown":true},{"country":"AF","intensityGPerKwh":123.71,"year":2023,"yearKnown":false},{"country":"AG","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"AL","intensityGPerKwh":24.42,"year":2023,"yearKnown":false},{"country":"AM","intensityGPerKwh":243.52,"year":2023,"yearKnown":false},{"country":"AO","intensityGPerKwh":167.22,"year":2023,"yearKnown":false},{"country":"AR","intensityGPerKwh":344.83,"year":2023,"yearKnown":false},{"country":"AS","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"AT","intensityGPerKwh":102.62,"year":2024,"yearKnown":true},{"country":"AU","intensityGPerKwh":553.76,"year":2024,"yearKnown":true},{"country":"AW","intensityGPerKwh":550,"year":2023,"yearKnown":false},{"country":"AZ","intensityGPerKwh":632.89,"year":2023,"yearKnown":false},{"country":"BA","intensityGPerKwh":638.05,"year":2023,"yearKnown":false},{"country":"BB","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"BD","intensityGPerKwh":694.63,"year":2023,"yearKnown":false},{"country":"BE","intensityGPerKwh":117.58,"year":2024,"yearKnown":true},{"country":"BF","intensityGPerKwh":554.91,"year":2023,"yearKnown":false},{"country":"BG","intensityGPerKwh":264.21,"year":2023,"yearKnown":false},{"country":"BH","intensityGPerKwh":902.41,"year":2023,"yearKnown":true},{"country":"BI","intensityGPerKwh":230.77,"year":2023,"yearKnown":false},{"country":"BJ","intensityGPerKwh":590,"year":2023,"yearKnown":false},{"country":"BN","intensityGPerKwh":892.67,"year":2023,"yearKnown":false},{"country":"BO","intensityGPerKwh":468.02,"year":2023,"yearKnown":false},{"country":"BR","intensityGPerKwh":106.06,"year":2024,"yearKnown":true},{"country":"BS","intensityGPerKwh":653.66,"year":2023,"yearKnown":false},{"country":"BT","intensityGPerKwh":24.19,"year":2023,"yearKnown":false},{"country":"BW","intensityGPerKwh":849.42,"year":2023,"yearKnown":false},{"country":"BY","intensityGPerKwh":323.63,"year":2023,"yearKnown":false},{"country":"BZ","intensityGPerKwh":155.56,"year":2023,"yearKnown":false},{"country":"CA","intensityGPerKwh":184.99,"year":2024,"yearKnown":true},{"country":"CD","intensityGPerKwh":27.04,"year":2023,"yearKnown":false},{"country":"CG","intensityGPerKwh":713.73,"year":2023,"yearKnown":false},{"country":"CH","intensityGPerKwh":36.72,"year":2024,"yearKnown":true},{"country":"CI","intensityGPerKwh":393.53,"year":2023,"yearKnown":false},{"country":"CK","intensityGPerKwh":250,"year":2023,"yearKnown":false},{"country":"CL","intensityGPerKwh":265.52,"year":2024,"yearKnown":true},{"country":"CM","intensityGPerKwh":285.71,"year":2023,"yearKnown":false},{"country":"CN","intensityGPerKwh":557.5,"year":2024,"yearKnown":true},{"country":"CO","intensityGPerKwh":285.8,"year":2023,"yearKnown":false},{"country":"CR","intensityGPerKwh":63.01,"year":2023,"yearKnown":false},{"country":"CU","intensityGPerKwh":638.98,"year":2023,"yearKnown":false},{"country":"CV","intensityGPerKwh":480,"year":2023,"yearKnown":false},{"country":"CY","intensityGPerKwh":512.24,"year":2023,"yearKnown":false},{"country":"CZ","intensityGPerKwh":413.86,"year":2023,"yearKnown":false},{"country":"DE","intensityGPerKwh":342.06,"year":2024,"yearKnown":true},{"country":"DJ","intensityGPerKwh":450,"year":2023,"yearKnown":false},{"country":"DK","intensityGPerKwh":143.3,"year":2024,"yearKnown":true},{"country":"DM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"DO","intensityGPerKwh":565.97,"year":2023,"yearKnown":false},{"country":"DZ","intensityGPerKwh":633.65,"year":2023,"yearKnown":false},{"country":"EC","intensityGPerKwh":209.7,"year":2023,"yearKnown":false},{"country":"EE","intensityGPerKwh":341.02,"year":2023,"yearKnown":false},{"country":"EG","intensityGPerKwh":574.5,"year":2023,"yearKnown":false},{"country":"ER","intensityGPerKwh":590.91,"year":2023,"yearKnown":false},{"country":"ES","intensityGPerKwh":146.15,"year":2024,"yearKnown":true},{"country":"ET","intensityGPerKwh":23.55,"year":2023,"yearKnown":false},{"country":"FI","intensityGPerKwh":72.25,"year":2024,"yearKnown":true},{"country":"FJ","intensityGPerKwh":278.26,"year":2023,"yearKnown":false},{"country":"FK","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"FO","intensityGPerKwh":354.17,"year":2023,"yearKnown":false},{"country":"FR","intensityGPerKwh":44.18,"year":2024,"yearKnown":true},{"country":"GA","intensityGPerKwh":429.47,"year":2023,"yearKnown":false},{"country":"GB","intensityGPerKwh":215.79,"year":2024,"yearKnown":true},{"country":"GD","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GE","intensityGPerKwh":143.06,"year":2023,"yearKnown":false},{"country":"GF","intensityGPerKwh":204.08,"year":2023,"yearKnown":false},{"country":"GH","intensityGPerKwh":452.86,"year":2023,"yearKnown":false},{"country":"GL","intensityGPerKwh":111.11,"year":2023,"yearKnown":false},{"country":"GM","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GN","intensityGPerKwh":182.72,"year":2023,"yearKnown":false},{"country":"GP","intensityGPerKwh":493.9,"year":2023,"yearKnown":false},{"country":"GQ","intensityGPerKwh":605.1,"year":2023,"yearKnown":false},{"country":"GR","intensityGPerKwh":319.76,"year":2023,"yearKnown":false},{"country":"GT","intensityGPerKwh":272.66,"year":2023,"yearKnown":false},{"country":"GU","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"GW","intensityGPerKwh":625,"year":2023,"yearKnown":false},{"country":"GY","intensityGPerKwh":634.33,"year":2023,"yearKnown":false},{"country":"HK","intensityGPerKwh":681.99,"year":2023,"yearKnown":true},{"country":"HN","intensityGPerKwh":289.5,"year":2023,"yearKnown":false},{"country":"HR","intensityGPerKwh":174.48,"year":2023,"yearKnown":false},{"country":"HT","intensityGPerKwh":534.65,"year":2023,"yearKnown":false},{"country":"HU","intensityGPerKwh":182.82,"year":2023,"yearKnown":false},{"country":"ID","intensityGPerKwh":682.43,"year":2023,"yearKnown":true},{"country":"IE","intensityGPerKwh":279.79,"year":2024,"yearKnown":true},{"country":"IL","intensityGPerKwh":567.26,"year":2023,"yearKnown":true},{"country":"IN","intensityGPerKwh":708.96,"year":2024,"yearKnown":true},{"country":"IQ","intensityGPerKwh":689.4,"year":2023,"yearKnown":false},{"country":"IR","intensityGPerKwh":648.68,"year":2023,"yearKnown":false},{"country":"IS","intensityGPerKwh":28.33,"year":2023,"yearKnown":false},{"country":"IT","intensityGPerKwh":287.75,"year":2024,"yearKnown":true},{"country":"JM","intensityGPerKwh":561.25,"year":2023,"yearKnown":false},{"country":"JO","intensityGPerKwh":539.21,"year":2023,"yearKnown":false},{"country":"JP","intensityGPerKwh":483.73,"year":2024,"yearKnown":true},{"country":"KE","intensityGPerKwh":84.83,"year":2023,"yearKnown":false},{"country":"KG","intensityGPerKwh":152.65,"year":2023,"yearKnown":false},{"country":"KH","intensityGPerKwh":497.46,"year":2023,"yearKnown":false},{"country":"KI","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"KM","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KN","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"KP","intensityGPerKwh":344.26,"year":2023,"yearKnown":false},{"country":"KR","intensityGPerKwh":415.65,"year":2024,"yearKnown":true},{"country":"KW","intensityGPerKwh":637.24,"year":2023,"yearKnown":false},{"country":"KY","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KZ","intensityGPerKwh":801.79,"year":2023,"yearKnown":false},{"country":"LA","intensityGPerKwh":232.12,"year":2023,"yearKnown":false},{"country":"LB","intensityGPerKwh":369.47,"year":2023,"yearKnown":false},{"country":"LC","intensityGPerKwh":650,"year":2023,"yearKnown":false},{"country":"LK","intensityGPerKwh":509.78,"year":2023,"yearKnown":false},{"country":"LR","intensityGPerKwh":435.9,"year":2023,"yearKnown":false},{"country":"LS","intensityGPerKwh":20.83,"year":2023,"yearKnown":false},{"country":"LT","intensityGPerKwh":139.34,"year":2023,"yearKnown":false},{"country":"LU","intensityGPerKwh":134.62,"year":2023,"yearKnown":false},{"country":"LV","intensityGPerKwh":136.22,"year":2023,"yearKnown":false},{"country":"LY","intensityGPerKwh":830.53,"year":2023,"yearKnown":false},{"country":"MA","intensityGPerKwh":577.65,"year":2023,"yearKnown":false},{"country":"MD","intensityGPerKwh":629.56,"year":2023,"yearKnown":false},{"country":"ME","intensityGPerKwh":413.51,"year":2023,"yearKnown":false},{"country":"MG","intensityGPerKwh":477.27,"year":2023,"yearKnown":false},{"country":"MK","intensityGPerKwh":568.97,"year":2023,"yearKnown":false},{"country":"ML","intensityGPerKwh":394.5,"year":2023,"yearKnown":false},{"country":"MM","intensityGPerKwh":569.69,"year":2023,"yearKnown":false},{"country":"MN","intensityGPerKwh":784.01,"year":2023,"yearKnown":false},{"country":"MO","intensityGPerKwh":448.98,"year":2023,"yearKnown":false},{"country":"MQ","intensityGPerKwh":516.78,"year":2023,"yearKnown":false},{"country":"MR","intensityGPerKwh":481.71,"year":2023,"yearKnown":false},{"country":"MS","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"MT","intensityGPerKwh":484.16,"year":2023,"yearKnown":false},{"country":"MU","intensityGPerKwh":633.03,"year":2023,"yearKnown":false},{"country":"MV","intensityGPerKwh":611.77,"year":2023,"yearKnown":false},{"country":"MW","intensityGPerKwh":54.65,"year":2023,"yearKnown":false},{"country":"MX","intensityGPerKwh":483.14,"year":2024,"yearKnown":true},{"country":"MY","intensityGPerKwh":604.43,"year":2024,"yearKnown":true},{"country":"MZ","intensityGPerKwh":127.81,"year":2023,"yearKnown":false},{"country":"NA","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"NC","intensityGPerKwh":585.76,"year":2023,"yearKnown":false},{"country":"NE","intensityGPerKwh":687.5,"year":2023,"yearKnown":false},{"country":"NG","intensityGPerKwh":507.85,"year":2023,"yearKnown":false},{"country":"NI","intensityGPerKwh":288.33,"year":2023,"yearKnown":false},{"country":"NL","intensityGPerKwh":252.7,"year":2024,"yearKnown":true},{"country":"NO","intensityGPerKwh":30.75,"year":2024,"yearKnown":true},{"country":"NP","intensityGPerKwh":23.36,"year":2023,"yearKnown":false},{"country":"NR","intensityGPerKwh":750,"year":2023,"yearKnown":false},{"country":"NZ","intensityGPerKwh":120.11,"year":2024,"yearKnown":true},{"country":"OM","intensityGPerKwh":545.33,"year":2023,"yearKnown":false},{"country":"PA","intensityGPerKwh":258.74,"year":2023,"yearKnown":false},{"country":"PE","intensityGPerKwh":263.27,"year":2023,"yearKnown":false},{"country":"PF","intensityGPerKwh":436.62,"year":2023,"yearKnown":false},{"country":"PG","intensityGPerKwh":513.74,"year":2023,"yearKnown":false},{"country":"PH","intensityGPerKwh":613.38,"year":2023,"yearKnown":false},{"country":"PK","intensityGPerKwh":398.61,"year":2023,"yearKnown":false},{"country":"PL","intensityGPerKwh":614.98,"year":2024,"yearKnown":true},{"country":"PM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"PR","intensityGPerKwh":664.53,"year":2023,"yearKnown":false},{"country":"PS","intensityGPerKwh":460.78,"year":2023,"yearKnown":false},{"country":"PT","intensityGPerKwh":111.8,"year":2023,"yearKnown":false},{"country":"PY","intensityGPerKwh":24.86,"year":2023,"yearKnown":false},{"country":"QA","intensityGPerKwh":602.83,"year":2024,"yearKnown":true},{"country":"RE","intensityGPerKwh":525.22,"year":2023,"yearKnown":false},{"country":"RO","intensityGPerKwh":245.55,"year":2023,"yearKnown":false},{"country":"RS","intensityGPerKwh":670.8,"year":2023,"yearKnown":false},{"country":"RU","intensityGPerKwh":446.17,"year":2023,"yearKnown":false},{"country":"RW","intensityGPerKwh":301.89,"year":2023,"yearKnown":false},{"country":"SA","intensityGPerKwh":691.95,"year":2024,"yearKnown":true},{"country":"SB","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"SC","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"SD","intensityGPerKwh":214.33,"year":2023,"yearKnown":false},{"country":"SE","intensityGPerKwh":35.89,"year":2024,"yearKnown":true},{"country":"SG","intensityGPerKwh":498.74,"year":2024,"yearKnown":true},{"country":"SI","intensityGPerKwh":227.11,"year":2023,"yearKnown":false},{"country":"SK","intensityGPerKwh":96.49,"year":2023,"yearKnown":false},{"country":"SL","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"SN","intensityGPerKwh":535.4,"year":2023,"yearKnown":false},{"country":"SO","intensityGPerKwh":523.81,"year":2023,"yearKnown":false},{"country":"SR","intensityGPerKwh":383.18,"year":2023,"yearKnown":false},{"country":"SS","intensityGPerKwh":610.17,"year":2023,"yearKnown":false},{"country":"ST","intensityGPerKwh":555.56,"year":2023,"yearKnown":false},{"country":"SV","intensityGPerKwh":99.29,"year":2023,"yearKnown":false},{"country":"SY","intensityGPerKwh":682.27,"year":2023,"yearKnown":false},{"country":"SZ","intensityGPerKwh":142.86,"year":2023,"yearKnown":false},{"country":"TC","intensityGPerKwh":653.85,"year":2023,"yearKnown":false},{"country":"TD","intensityGPerKwh":615.39,"year":2023,"yearKnown":false},{"country":"TG","intensityGPerKwh":478.26,"year":2023,"yearKnown":false},{"country":"TH","intensityGPerKwh":555.43,"year":2024,"yearKnown":true},{"country":"TJ","intensityGPerKwh":98.7,"year":2023,"yearKnown":false},{"country":"TM","intensityGPerKwh":1306.3,"year":2023,"yearKnown":false},{"country":"TN","intensityGPerKwh":560.25,"year":2023,"yearKnown":false},{"country":"TO","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"TR","intensityGPerKwh":469.7,"year":2023,"yearKnown":false},{"country":"TT","intensityGPerKwh":682.11,"year":2023,"yearKnown":false},{"country":"TW","intensityGPerKwh":635.15,"year":2024,"yearKnown":true},{"country":"TZ","intensityGPerKwh":371.59,"year":2023,"yearKnown":false},{"country":"UA","intensityGPerKwh":250.47,"year":2023,"yearKnown":false},{"country":"UG","intensityGPerKwh":57.39,"year":2023,"yearKnown":false},{"country":"US","intensityGPerKwh":383.55,"year":2024,"yearKnown":true},{"country":"UY","intensityGPerKwh":96.7,"year":2023,"yearKnown":false},{"country":"UZ","intensityGPerKwh":1121.18,"year":2023,"yearKnown":false},{"country":"VC","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"VE","intensityGPerKwh":180.25,"year":2023,"yearKnown":false},{"country":"VG","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"VI","intensityGPerKwh":641.79,"year":2023,"yearKnown":false},{"country":"VN","intensityGPerKwh":486.13,"year":2023,"yearKnown":false},{"country":"VU","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"WS","intensityGPerKwh":400,"year":2023,"yearKnown":false},{"country":"XK","intensityGPerKwh":958.72,"year":2023,"yearKnown":false},{"country":"YE","intensityGPerKwh":586.32,"year":2023,"yearKnown":false},{"country":"ZA","intensityGPerKwh":713.9,"year":2024,"yearKnown":true},{"country":"ZM","intensityGPerKwh":111,"year":2023,"yearKnown":false},{"country":"ZW","intensityGPerKwh":298.44,"year":2023,"yearKnown":false}]}');
// EXTERNAL MODULE: ./build/data/grid_electricity_maps.json
var grid_electricity_maps = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/grid/figures.js


const LATEST_YEAR = Math.max(...grid_electricity_maps/* years */.VS);
const LATEST_COLUMN = grid_electricity_maps/* years */.VS.indexOf(LATEST_YEAR);
/** The latest figure of an Electricity Maps zone; `null` where the table has none. */
function zoneFigure(key) {
    const intensityGPerKwh = grid_electricity_maps/* zones */.Qx.find((zone) => zone.key === key)?.intensityGPerKwh[LATEST_COLUMN];
    if (intensityGPerKwh === undefined)
        return null;
    return {
        intensityGPerKwh,
        year: LATEST_YEAR,
        source: grid_electricity_maps/* source */.sP,
        url: grid_electricity_maps/* url */.OZ,
        licence: grid_electricity_maps/* licence */.Ow,
        attribution: grid_electricity_maps/* attribution */.al,
    };
}
/** Ember's figure of a country; `null` where Ember has none. */
function emberFigure(country) {
    const row = grid_countries_namespaceObject.Xr.find((own) => own.country === country);
    return row === undefined ? null : emberSourced(row.intensityGPerKwh, row.year);
}
function worldFigure() {
    return emberSourced(grid_countries_namespaceObject.C$, grid_countries_namespaceObject.i$);
}
function emberSourced(intensityGPerKwh, year) {
    return {
        intensityGPerKwh,
        year,
        source: grid_countries_namespaceObject.sP,
        url: grid_countries_namespaceObject.OZ,
        licence: grid_countries_namespaceObject.Ow,
        attribution: null,
    };
}
/** The country whose own key is not one grid but the sum of several, if it is one. */
function splitCountry(country) {
    return grid_electricity_maps/* countriesOfZones */.BB.find((row) => row.country === country) ?? null;
}
/** A figure of one year, used in a later one. */
function yearFactor(where, yearsLater) {
    const lags = grid_electricity_maps/* factors.yearLogSd */.Pg.BG;
    const lag = Math.max(1, Math.round(yearsLater));
    const furthest = lags[lags.length - 1] ?? 0;
    // Past the years that were measured, like a random walk.
    const logSd = lags[lag - 1] ?? furthest * Math.sqrt(lag / lags.length);
    return { id: `grid-year:${where}`, logSd, kind: 'calibrated' };
}
/** A mean over a year, used for some hours of it. */
function hourFactor(where, zone) {
    const measured = grid_electricity_maps/* hours */.c$.find((row) => row.zone === zone);
    return {
        id: `grid-hour:${where}`,
        logSd: measured?.logSd ?? grid_electricity_maps/* factors.hourLogSdElsewhere */.Pg.QJ,
        kind: measured === undefined ? 'declared' : 'calibrated',
    };
}
/** Ember's figure of a country where Electricity Maps' is not at hand. */
function emberFactor(country) {
    return { id: `grid-country:${country}`, logSd: grid_electricity_maps/* factors.emberLogSd */.Pg.FM, kind: 'calibrated' };
}
/** A zone somewhere in its country; how its parts weigh was judged. */
function withinCountryFactor(country, logSd) {
    return { id: `grid-country:${country}`, logSd, kind: 'declared' };
}
/** A zone somewhere in the world. */
function worldFactor() {
    return { id: 'grid-world', logSd: grid_electricity_maps/* factors.worldLogSd */.Pg.WM, kind: 'calibrated' };
}

;// CONCATENATED MODULE: ./build/src/grid/annual.js




/** Figures are published within a year; two years on is usual, three is old. */
const YEARS_TO_OLD = 3;
/**
 * Carbon intensity of a place's electricity from annual tables: its zone's figure, else its
 * country's, else the world's with a range as wide as the world. All are averages (not marginal)
 * and life-cycle (not direct emissions only).
 *
 * @param usedInYear the year in which the electricity was used; without it, the year after the
 *   figure's. The later, the wider the range.
 */
function annualIntensity(place, usedInYear) {
    const { zone, figure, factors, findings } = choose(place);
    const yearsLater = usedInYear === undefined ? 1 : usedInYear - figure.year;
    const ageFactors = zone === 'world' ? [] : [yearFactor(withoutPrefix(zone), yearsLater)];
    return {
        series: {
            schemaVersion: 1,
            zone,
            kind: 'annual',
            signal: 'average',
            boundary: 'life-cycle',
            points: [{ from: null, intensityGPerKwh: figure.intensityGPerKwh }],
            factors: [...factors, ...ageFactors],
            source: figure.source,
            url: figure.url,
            year: figure.year,
            licence: figure.licence,
            attribution: figure.attribution,
        },
        findings: yearsLater < YEARS_TO_OLD ? findings : [...findings, old(figure, yearsLater)],
    };
}
function choose(place) {
    if (place.zone !== null && splitCountry(place.zone) === null) {
        const figure = zoneFigure(place.zone);
        if (figure !== null)
            return ofZone(place.zone, figure, place);
    }
    if (place.country !== null)
        return ofCountry(place.country, place);
    return ofWorld((0,finding/* finding */.g)('place-unknown', "The place is not known, so that the world's average stands in, with a range as wide as the world. Name the region, zone or country."));
}
function ofZone(zone, figure, place) {
    return {
        zone,
        figure,
        factors: [hourFactor(zone, zone), ...otherZoneFactors(zone, figure, place)],
        findings: doubtFindings(place),
    };
}
function doubtFindings(place) {
    if (place.otherZone === null || place.otherZone === place.zone)
        return [];
    return [
        (0,finding/* finding */.g)('place-zone-doubtful', `Lists disagree about the grid of ${place.provider}:${place.region}: ${place.zone} or ${place.otherZone}. The range spans both; name the zone if you know it.`),
    ];
}
/** Two lists disagree about a region's zone: the range reaches from the one figure to the other. */
function otherZoneFactors(zone, figure, place) {
    const other = place.otherZone === null ? null : zoneFigure(place.otherZone);
    if (other === null || place.otherZone === zone)
        return [];
    const apart = Math.abs(Math.log(other.intensityGPerKwh / figure.intensityGPerKwh));
    return [
        {
            id: `grid-zone:${place.provider}/${place.region}`,
            logSd: (0,estimate/* logSdOfRatio90 */.LM)(Math.exp(apart)),
            kind: 'declared',
        },
    ];
}
function ofCountry(country, place) {
    const split = splitCountry(country);
    const maps = zoneFigure(country);
    const figure = maps ?? emberFigure(country);
    if (figure === null)
        return ofWorld(noFigure(country));
    const placeFactors = maps === null
        ? [emberFactor(country)]
        : split?.logSd == null
            ? []
            : [withinCountryFactor(country, split.logSd)];
    return {
        // A country that is one grid is that grid's zone, under whichever name it was given.
        zone: maps !== null && split === null ? country : `country:${country}`,
        figure,
        factors: [hourFactor(country, split === null ? country : null), ...placeFactors],
        findings: countryFindings(country, place, split?.zones ?? 1),
    };
}
function countryFindings(country, place, zones) {
    const name = (0,countries/* countryName */.GL)(country);
    if (place.by === 'region' || (place.zone !== null && place.zone !== country)) {
        const what = place.zone ?? `${place.provider}:${place.region}`;
        return [
            (0,finding/* finding */.g)('grid-country-fallback', `There is no figure for the grid of ${what}; that of ${name} stands in. Name the zone for a narrower range.`),
        ];
    }
    if (zones < 2)
        return [];
    return [
        (0,finding/* finding */.g)('place-country-only', `Only the country is known, and ${name} has ${zones} grid zones. Name the region or zone for a narrower range.`),
    ];
}
function ofWorld(why) {
    return {
        zone: 'world',
        figure: worldFigure(),
        factors: [hourFactor('world', null), worldFactor()],
        findings: [why],
    };
}
function noFigure(country) {
    return (0,finding/* finding */.g)('grid-world-fallback', `There is no figure for ${(0,countries/* countryName */.GL)(country)}; the world's average stands in, with a range as wide as the world.`);
}
function old(figure, yearsLater) {
    return (0,finding/* finding */.g)('grid-figure-old', `The carbon intensity describes ${figure.year}, ${yearsLater} years before it was used; the range is wider for it.`);
}
function withoutPrefix(zone) {
    return zone.replace(/^country:/, '');
}

;// CONCATENATED MODULE: ./build/src/grid/declared.js
/**
 * A figure that a person gives for the runner's electricity. Whoever knows a contract or a meter knows
 * better than a table, but nobody checks it: 10 % of declared error, and the report says whose it is.
 */
function declaredIntensity(intensityGPerKwh, place, year) {
    return {
        schemaVersion: 1,
        zone: place.zone ?? place.country ?? 'declared',
        kind: 'declared',
        signal: 'average',
        boundary: 'life-cycle',
        points: [{ from: null, intensityGPerKwh }],
        factors: [{ id: 'grid-declared', logSd: 0.06, kind: 'declared' }],
        source: 'given by the workflow as carbon-intensity',
        url: '',
        year,
        licence: 'none',
        attribution: null,
    };
}

;// CONCATENATED MODULE: ./build/src/grid/series.js

/**
 * Carbon intensity at a moment: that of the last point at or before it. Before the first point, the
 * first point's.
 */
function intensityAt(series, wallMs) {
    requireTime(wallMs);
    const points = inOrder(series);
    const before = points.filter((point) => point.fromMs <= wallMs);
    const point = before[before.length - 1] ?? points[0];
    if (point === undefined)
        throw new RangeError('an intensity series without points');
    return point.intensityGPerKwh;
}
/**
 * Cuts a span of time where the series changes. An empty span has no parts.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
function spansOf(series, fromMs, toMs) {
    requireTime(fromMs);
    requireTime(toMs);
    if (toMs < fromMs)
        throw new RangeError(`a span that ends before it starts: ${fromMs}, ${toMs}`);
    if (toMs === fromMs)
        return [];
    const changes = inOrder(series)
        .map((point) => point.fromMs)
        .filter((ms) => ms > fromMs && ms < toMs);
    const starts = [...new Set([fromMs, ...changes])];
    return starts.map((start, i) => ({
        fromMs: start,
        toMs: starts[i + 1] ?? toMs,
        intensityGPerKwh: intensityAt(series, start),
    }));
}
/**
 * Mean carbon intensity over a span of time, each figure weighted by how long it holds, with the
 * series' error factors. Over an empty span it is the intensity at that moment.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
function meanIntensity(series, fromMs, toMs) {
    const spans = spansOf(series, fromMs, toMs);
    if (spans.length === 0)
        return (0,estimate/* estimate */.jA)(intensityAt(series, fromMs), series.factors);
    const sum = spans.reduce((total, span) => total + span.intensityGPerKwh * (span.toMs - span.fromMs), 0);
    // One figure throughout is that figure to the last digit, not one that rounding has touched.
    const value = spans.length === 1 ? intensityAt(series, fromMs) : sum / (toMs - fromMs);
    return (0,estimate/* estimate */.jA)(value, series.factors);
}
function inOrder(series) {
    return series.points.map(timed).sort((a, b) => a.fromMs - b.fromMs);
}
function timed({ from, intensityGPerKwh }) {
    const fromMs = from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
    if (Number.isNaN(fromMs))
        throw new RangeError(`not a time: ${from}`);
    return { fromMs, intensityGPerKwh };
}
function requireTime(ms) {
    if (!Number.isFinite(ms))
        throw new RangeError(`a time must be a finite number, not ${ms}`);
}

;// CONCATENATED MODULE: ./build/src/grid/grid.js
/** Intensity over time: where it comes from, and how it is read. */




;// CONCATENATED MODULE: ./build/data/runner_cpus.json
const runner_cpus_namespaceObject = /*#__PURE__*/JSON.parse('{"qF":[{"cpuModel":"AMD EPYC 7763","family":"EPYC 7003 Milan","cpuid":{"vendor":"AuthenticAMD","family":25,"model":1,"confidence":"high"},"coresPerSocket":64,"threadsPerSocket":128,"tdpW":280,"tdpSource":"codecarbon cpu_power.csv; boaviztapi cpu_specs.csv","sharePercent":58.7,"standIn":null,"referenceServers":20,"years":[2021,2022],"idleWPerThread":0.422,"halfWPerThread":1.204,"maxWPerThread":1.838,"idleLogSd":0.2168,"maxLogSd":0.1218,"idleWPerChip":54,"maxWPerChip":235.2,"wallWOf4Vcpu":{"idle":1.69,"half":4.81,"max":7.35},"memoryGbPerThread":1,"memoryServers":19},{"cpuModel":"AMD EPYC 9V45","family":"EPYC 9005 Turin (Azure custom, 96 cores)","cpuid":{"vendor":"AuthenticAMD","family":26,"model":2,"confidence":"medium"},"coresPerSocket":96,"threadsPerSocket":192,"tdpW":null,"tdpSource":null,"sharePercent":15.4,"standIn":"EPYC 9655/9645/9565","referenceServers":6,"years":[2024,2024],"idleWPerThread":0.365,"halfWPerThread":1.257,"maxWPerThread":1.982,"idleLogSd":0.06449,"maxLogSd":0.0103,"idleWPerChip":70.1,"maxWPerChip":380.5,"wallWOf4Vcpu":{"idle":1.46,"half":5.03,"max":7.93},"memoryGbPerThread":1,"memoryServers":6},{"cpuModel":"AMD EPYC 9V74","family":"EPYC 9004 Genoa (Azure custom, 80 cores)","cpuid":{"vendor":"AuthenticAMD","family":25,"model":17,"confidence":"high"},"coresPerSocket":80,"threadsPerSocket":160,"tdpW":null,"tdpSource":null,"sharePercent":13.5,"standIn":"EPYC 9654/9554/9634","referenceServers":20,"years":[2022,2024],"idleWPerThread":0.331,"halfWPerThread":1.178,"maxWPerThread":1.865,"idleLogSd":0.08763,"maxLogSd":0.09103,"idleWPerChip":63.6,"maxWPerChip":358,"wallWOf4Vcpu":{"idle":1.32,"half":4.71,"max":7.46},"memoryGbPerThread":1,"memoryServers":17},{"cpuModel":"Intel Xeon Platinum 8370C","family":"Ice Lake-SP (Azure custom)","cpuid":{"vendor":"GenuineIntel","family":6,"model":106,"confidence":"high"},"coresPerSocket":32,"threadsPerSocket":64,"tdpW":270,"tdpSource":"boaviztapi cpu_specs.csv (codecarbon cpu_power.csv says 205)","sharePercent":3.8,"standIn":"Ice Lake 8380/8358/6338/6348","referenceServers":36,"years":[2021,2022],"idleWPerThread":0.851,"halfWPerThread":2.16,"maxWPerThread":4.083,"idleLogSd":0.09159,"maxLogSd":0.07185,"idleWPerChip":67.6,"maxWPerChip":324.5,"wallWOf4Vcpu":{"idle":3.4,"half":8.64,"max":16.33},"memoryGbPerThread":1.6,"memoryServers":15},{"cpuModel":"Intel Xeon Platinum 8573C","family":"Emerald Rapids (Azure custom)","cpuid":{"vendor":"GenuineIntel","family":6,"model":207,"confidence":"high"},"coresPerSocket":null,"threadsPerSocket":null,"tdpW":null,"tdpSource":null,"sharePercent":4.8,"standIn":"8592+/8580/8568Y+/8558","referenceServers":25,"years":[2024,2025],"idleWPerThread":0.797,"halfWPerThread":1.782,"maxWPerThread":3.23,"idleLogSd":0.2465,"maxLogSd":0.123,"idleWPerChip":107.5,"maxWPerChip":415,"wallWOf4Vcpu":{"idle":3.19,"half":7.13,"max":12.92},"memoryGbPerThread":1,"memoryServers":17},{"cpuModel":"Intel Xeon 6973P-C","family":"Xeon 6 Granite Rapids (custom)","cpuid":{"vendor":"GenuineIntel","family":6,"model":173,"confidence":"high"},"coresPerSocket":null,"threadsPerSocket":null,"tdpW":null,"tdpSource":null,"sharePercent":3.8,"standIn":"6980P/6972P/6979P/6952P","referenceServers":5,"years":[2025,2026],"idleWPerThread":0.516,"halfWPerThread":1.235,"maxWPerThread":2.293,"idleLogSd":0.3391,"maxLogSd":0.2664,"idleWPerChip":133.5,"maxWPerChip":600,"wallWOf4Vcpu":{"idle":2.06,"half":4.94,"max":9.17},"memoryGbPerThread":1.125,"memoryServers":4}]}');
;// CONCATENATED MODULE: ./build/src/power/cpu-rows.js


/** The row for a machine: by the CPU's name, else by its CPUID numbers, else the middle of all rows. */
function findCpuRow(machine) {
    const byName = runner_cpus_namespaceObject.qF.find((row) => isNamed(row, machine.cpuModel));
    if (byName !== undefined) {
        return rowOf(byName, byName.standIn === null ? 'same' : 'stand-in', byName.cpuModel);
    }
    const byNumbers = runner_cpus_namespaceObject.qF.find((row) => hasNumbers(row, machine));
    if (byNumbers !== undefined) {
        const { cpuVendor, cpuFamily, cpuModelNumber } = machine;
        const why = `${nameOf(machine)} (${cpuVendor} family ${cpuFamily} model ${cpuModelNumber}, probably ${byNumbers.cpuModel})`;
        return rowOf(byNumbers, 'stand-in', why);
    }
    return middleRow(machine);
}
function rowOf(row, fit, what) {
    const { /* errors */ "sO": errors } = assumptions;
    const years = [...new Set(row.years)].join('-');
    const standIn = row.standIn === null ? '' : `, with the watts of ${row.standIn}`;
    const servers = `${row.referenceServers} SPECpower servers of ${years}`;
    return {
        fit,
        idleWPerThread: row.idleWPerThread,
        maxWPerThread: row.maxWPerThread,
        memoryGbPerThread: row.memoryGbPerThread,
        factor: {
            id: `cpu-model:${row.cpuModel}`,
            logSd: fit === 'same' ? errors.cpuSameRow.logSd : errors.cpuStandIn.logSd,
            kind: 'declared',
        },
        explanation: `${what}${standIn}: ${watts(row.idleWPerThread, row.maxWPerThread)} (${servers}).`,
    };
}
function middleRow(machine) {
    const idleWPerThread = median(runner_cpus_namespaceObject.qF.map((row) => row.idleWPerThread));
    const maxWPerThread = median(runner_cpus_namespaceObject.qF.map((row) => row.maxWPerThread));
    return {
        fit: 'unknown',
        idleWPerThread,
        maxWPerThread,
        memoryGbPerThread: median(runner_cpus_namespaceObject.qF.map((row) => row.memoryGbPerThread)),
        factor: {
            id: 'cpu-model:unknown',
            logSd: assumptions/* errors.cpuUnknown.logSd */.sO.cpuUnknown.logSd,
            kind: 'declared',
        },
        explanation: `${nameOf(machine)}, which our table does not know: ${watts(idleWPerThread, maxWPerThread)}, the middle of ${runner_cpus_namespaceObject.qF.length} server CPUs.`,
    };
}
/** The part of the name that tells CPUs apart, such as `7763` or `6973P-C`, as a word of its own. */
function isNamed(row, cpuModel) {
    const designation = row.cpuModel.split(' ').at(-1) ?? '';
    return (cpuModel ?? '')
        .toUpperCase()
        .split(/[^A-Z0-9-]+/)
        .includes(designation.toUpperCase());
}
function hasNumbers(row, machine) {
    return (row.cpuid.vendor === machine.cpuVendor &&
        row.cpuid.family === machine.cpuFamily &&
        row.cpuid.model === machine.cpuModelNumber);
}
function nameOf(machine) {
    return machine.cpuModel ?? 'a CPU without a name';
}
function watts(idle, max) {
    return `${idle.toFixed(2)} W idle to ${max.toFixed(2)} W busy each`;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return ((a ?? 0) + (b ?? 0)) / 2;
}

;// CONCATENATED MODULE: ./build/src/power/model.js




/**
 * The `model` power source: a server's power from idle to full, shared by hardware threads.
 *
 * Power is taken as linear in CPU time, so that energy follows from the cumulative counters whatever
 * the sampling interval; what real curves bend is the declared factor `load-curve`.
 */
function modelPower(machine) {
    const row = findCpuRow(machine);
    const { /* errors */ "sO": errors } = assumptions;
    const shared = [row.factor, model_declared('server-tuning', errors.serverTuning.logSd)];
    const idlePowerW = (0,estimate/* estimate */.jA)(row.idleWPerThread * machine.threads, [
        ...shared,
        // A machine that is its own host shares with nobody.
        ...(machine.virtual === false ? [] : [model_declared('host-occupancy', errors.hostOccupancy.logSd)]),
    ]);
    const busyJPerCpuS = (0,estimate/* estimate */.jA)(row.maxWPerThread - row.idleWPerThread, [
        ...shared,
        model_declared('load-curve', errors.loadCurve.logSd),
    ]);
    const extraMemoryGb = Math.max(0, machine.memoryBytes / 1e9 - row.memoryGbPerThread * machine.threads);
    const memoryPowerW = (0,estimate/* scale */.hs)(memoryPowerPerGb(), extraMemoryGb);
    return {
        row,
        idlePowerW,
        busyJPerCpuS,
        memoryPowerW,
        extraMemoryGb,
        memoryWPerGb: assumptions/* memoryPowerWPerGb.value */.OB.Uq,
        findings: doubts(row),
    };
}
/** Watts of a GB of memory, whatever holds it. */
function memoryPowerPerGb() {
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = assumptions/* memoryPowerWPerGb */.OB;
    return (0,estimate/* estimate */.jA)(value, [model_declared('memory-power', logSd)]);
}
/** Energy of the processors over a span in which they worked `busyS` CPU seconds. */
function cpuEnergyJ(model, durationS, busyS) {
    return (0,estimate/* add */.WQ)((0,estimate/* scale */.hs)(model.idlePowerW, durationS), (0,estimate/* scale */.hs)(model.busyJPerCpuS, busyS));
}
function doubts(row) {
    switch (row.fit) {
        case 'same':
            return [];
        case 'stand-in':
            return [
                (0,finding/* finding */.g)('cpu-model-stand-in', 'No watts of this very CPU are known; those of a near relative stand in, and the range is wider for it.'),
            ];
        case 'unknown':
            return [
                (0,finding/* finding */.g)('cpu-model-unknown', 'The power model has no row for this CPU nor for its family; the middle of all rows stands in, with a wide range.'),
            ];
    }
}
function model_declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}

;// CONCATENATED MODULE: ./build/src/power/rapl-counter.js
/**
 * One energy counter over its readings. It only rises, wraps to 0 past a range, and may be
 * unreadable, reset or simply wrong; each of these has its own answer here.
 */
/**
 * How much later than its time stamp a counter may have been read: all counters of a reading share
 * one stamp, and the reader may lose the CPU in between.
 */
const READING_LAG_S = 0.1;
/** Sample lines keep millijoules, the readings at both ends microjoules: all are taken as the former. */
const UJ_PER_MJ = 1_000;
const UJ_PER_J = 1e6;
/** A wrong reading or two in a row are stepped over; a counter that was reset does not come back. */
const LOOK_AHEAD = 3;
/** Wall ahead of monotonic clock by more than this: the machine slept, and its counters may restart. */
const SLEPT_MS = 2_000;
/** Idle packages and memories draw milliwatts at least: a counter that long at rest is stuck. */
const STUCK_MS = 10_000;
/** What the counter says about each stretch between two of its readings. */
function counterCourse(looks, kind) {
    const known = looks.flatMap(({ atMs, wallMs, uj }) => uj === null || !Number.isSafeInteger(uj) || uj < 0
        ? []
        : [{ atMs, wallMs, uj: Math.floor(uj / UJ_PER_MJ) * UJ_PER_MJ }]);
    const stretches = [];
    let endMs = looks[0]?.atMs ?? 0;
    const reach = (toMs, energyJ) => {
        if (toMs > endMs)
            stretches.push({ fromMs: endMs, toMs, energyJ });
        endMs = Math.max(endMs, toMs);
    };
    let jumps = 0;
    let last = null;
    for (let i = 0; i < known.length; i++) {
        const next = known[i];
        if (last === null) {
            reach(next.atMs, null);
            last = next;
            continue;
        }
        const drawn = drawnJ(last, next, kind);
        if (drawn === 'impossible') {
            jumps++;
            if (comesBack(last, known.slice(i + 1, i + 1 + LOOK_AHEAD), kind))
                continue;
        }
        reach(next.atMs, typeof drawn === 'number' ? drawn : null);
        last = next;
    }
    reach(looks.at(-1)?.atMs ?? endMs, null);
    const moving = withoutStuck(stretches);
    return { stretches: moving, jumps, energyJ: sumJ(moving) };
}
/**
 * The one energy that the two readings allow under the bound. `ambiguous`: the counter may have
 * wrapped once more unseen. `impossible`: no number of wraps explains them.
 */
function drawnJ(from, to, kind) {
    const { maxEnergyUj, boundW } = kind;
    const possibleUj = boundW * ((to.atMs - from.atMs) / 1000 + READING_LAG_S) * UJ_PER_J;
    let risenUj = to.uj - from.uj;
    if (risenUj < 0) {
        // A counter past its own range does not wrap where it says; one that went back over a sleep
        // was more likely reset.
        const wraps = from.uj <= maxEnergyUj && !slept(from, to);
        if (!wraps)
            return 'impossible';
        risenUj += maxEnergyUj;
    }
    if (risenUj > possibleUj)
        return 'impossible';
    return risenUj + maxEnergyUj <= possibleUj ? 'ambiguous' : risenUj / UJ_PER_J;
}
/** Whether one of the next readings goes on from `last`, so that the one between was just wrong. */
function comesBack(last, next, kind) {
    return next.some((one) => typeof drawnJ(last, one, kind) === 'number');
}
function slept(from, to) {
    return to.wallMs - from.wallMs - (to.atMs - from.atMs) > SLEPT_MS;
}
/** Stretches in a row in which the counter stood still for too long become one that is not known. */
function withoutStuck(stretches) {
    const kept = [];
    for (let i = 0; i < stretches.length;) {
        let end = i;
        while (stretches[end]?.energyJ === 0)
            end++;
        const still = stretches.slice(i, Math.max(end, i + 1));
        const [first, final] = [still[0], still.at(-1)];
        if (end > i && final.toMs - first.fromMs >= STUCK_MS) {
            kept.push({ fromMs: first.fromMs, toMs: final.toMs, energyJ: null });
        }
        else {
            for (const one of still)
                kept.push(one);
        }
        i += still.length;
    }
    return kept;
}
function sumJ(stretches) {
    return stretches.reduce((sum, { energyJ }) => sum + (energyJ ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/power/rapl-zones.js

/**
 * Physical bounds in W, per zone: what no zone on sale can exceed for as long as two readings lie
 * apart. Packages: three times the 500 W of the largest (EPYC 9965, Xeon 6980P; a firmware's short
 * power limit was seen at 764 W). DRAM: 24 modules at 25 W. Platform: two packages at their bound.
 */
const BOUND_W = { package: 1_500, dram: 600, psys: 3_000 };
/** Two looks at one counter are microseconds apart, and it moves every millisecond. */
const MIRROR_UJ = 1e6;
/** Now and then a reader loses the CPU between the two. */
const MIRROR_SHARE = 0.9;
function kindOfZone(name) {
    if (/^package\b/.test(name))
        return 'package';
    if (/^dram\b/.test(name))
        return 'dram';
    return name === 'psys' ? 'psys' : null;
}
/** Packages and their memory, else the platform; each counter once, and all of a kind or none. */
function chooseZones(zones, unreadable, looksAt) {
    const all = [...zones, ...unreadable];
    const candidates = zones.flatMap((zone, index) => {
        const kind = kindOfZone(zone.name);
        if (kind === null)
            return [];
        const looks = looksAt(index);
        const { maxEnergyUj } = zone;
        const course = counterCourse(looks, { maxEnergyUj, boundW: BOUND_W[kind] });
        return [{ zone, kind, key: keyOf(zone, all), looks, course }];
    });
    const pick = (kind) => pickOf(candidates.filter((one) => one.kind === kind), all.filter((zone) => kindOfZone(zone.name) === kind).map((zone) => keyOf(zone, all)));
    const [packages, dram, psys] = [pick('package'), pick('dram'), pick('psys')];
    if (packages.counted.length > 0 && packages.missing.length === 0) {
        const memory = dram.missing.length === 0 ? dram : NONE;
        return {
            kind: 'chosen',
            processorKind: 'package',
            processors: packages.counted,
            memory: memory.counted,
            mirrors: [...packages.mirrors, ...memory.mirrors],
        };
    }
    if (packages.missing.length > 0) {
        return { kind: 'unusable', why: saidNothing(packages.missing) };
    }
    if (psys.counted.length > 0 && psys.missing.length === 0) {
        const { counted, mirrors } = psys;
        return { kind: 'chosen', processorKind: 'psys', processors: counted, memory: [], mirrors };
    }
    if (psys.missing.length > 0)
        return { kind: 'unusable', why: saidNothing(psys.missing) };
    return { kind: 'unusable', why: 'none of them is that of a package or of the platform' };
}
function saidNothing(names) {
    return `not all of them said something: ${names.join(', ')} could not be read, stood still, or may have wrapped unseen between two readings (a shorter interval leaves no time for that)`;
}
const NONE = { counted: [], mirrors: [], missing: [] };
function pickOf(candidates, keys) {
    // One that never moved is dead: taken for a measurement it would be a silent zero.
    const alive = candidates.filter(({ course }) => course.energyJ > 0);
    const counted = [];
    const mirrors = [];
    for (const one of [...alive].sort(byTrust)) {
        if (counted.some((other) => isSamePart(one, other) || isMirror(one, other))) {
            mirrors.push(one.zone.id);
        }
        else {
            counted.push(one);
        }
    }
    const found = new Set(alive.map(({ key }) => key));
    const missing = [...new Set(keys.filter((key) => !found.has(key)))];
    return { counted, mirrors: mirrors.sort(), missing };
}
/** Whoever has the fewest gaps first; then `intel-rapl`, by which all but the newest are known. */
function byTrust(a, b) {
    return (knownMs(b.course) - knownMs(a.course) ||
        a.zone.id.length - b.zone.id.length ||
        (a.zone.id < b.zone.id ? -1 : 1));
}
function knownMs({ stretches }) {
    return stretches.reduce((sum, { fromMs, toMs, energyJ }) => sum + (energyJ === null ? 0 : toMs - fromMs), 0);
}
/** `intel-rapl-mmio:0` and `intel-rapl:0` of one name are two ways to one package's counter. */
function isSamePart(a, b) {
    return a.key === b.key && driverOf(a.zone.id) !== driverOf(b.zone.id);
}
/**
 * Whether two zones show one counter: dies of a package that mirror their socket, whatever they are
 * called (codecarbon #1274: 68 W + 68 W of one 68 W package). Sockets of their own may draw alike;
 * that their sums since power-on agree to a joule throughout is out of the question.
 */
function isMirror(a, b) {
    const range = Math.min(a.zone.maxEnergyUj, b.zone.maxEnergyUj);
    let both = 0;
    let alike = 0;
    for (const [i, { uj }] of a.looks.entries()) {
        const other = b.looks[i]?.uj ?? null;
        if (uj === null || other === null)
            continue;
        both++;
        const apart = Math.abs(uj - other);
        if (Math.min(apart, Math.abs(range - apart)) <= MIRROR_UJ)
            alike++;
    }
    return both >= 2 && alike >= both * MIRROR_SHARE;
}
function driverOf(id) {
    return id.slice(0, id.indexOf(':'));
}
/** A zone's name with those of the zones around it, such as `package-0/dram`: alike in all drivers. */
function keyOf(zone, all) {
    const colon = zone.id.lastIndexOf(':');
    const parent = colon < 0 ? undefined : all.find(({ id }) => id === zone.id.slice(0, colon));
    return parent === undefined ? zone.name : `${keyOf(parent, all)}/${zone.name}`;
}

;// CONCATENATED MODULE: ./build/src/power/rapl.js


/** Reads the course of the machine's energy out of readings in order of time. */
function raplOf(readings, zones, unreadable) {
    const choice = chooseZones(zones, unreadable, (index) => readings.map(({ monotonicMs, wallMs, raplUj }) => ({
        atMs: monotonicMs,
        wallMs,
        uj: raplUj[index] ?? null,
    })));
    if (choice.kind === 'unusable')
        return choice;
    const { processors, memory, processorKind, mirrors } = choice;
    const times = readings.map(({ monotonicMs }) => monotonicMs);
    const { points, gaps } = joined(times, processors, memory);
    const end = points.at(-1);
    if (end === undefined || end.processorJ === 0) {
        return { kind: 'unusable', why: 'there is no time at which all of them gave a number' };
    }
    return {
        kind: 'usable',
        processorKind,
        processors: processors.map(({ zone }) => zone.name).sort(),
        memory: memory.map(({ zone }) => zone.name),
        mirrors,
        jumps: [...processors, ...memory].reduce((sum, { course }) => sum + course.jumps, 0),
        gaps,
        points,
    };
}
/** What the counters say of the time between two moments; in gaps they say nothing. */
function raplBetween(rapl, fromMs, toMs) {
    const from = rapl_pointAt(rapl.points, fromMs);
    const to = rapl_pointAt(rapl.points, toMs);
    return {
        processorJ: Math.max(0, to.processorJ - from.processorJ),
        memoryJ: Math.max(0, to.memoryJ - from.memoryJ),
    };
}
/** The parts of gaps that lie between two moments. */
function gapsBetween({ gaps }, fromMs, toMs) {
    return gaps.flatMap((gap) => {
        const [start, end] = [Math.max(gap.fromMs, fromMs), Math.min(gap.toMs, toMs)];
        return end > start ? [{ fromMs: start, toMs: end }] : [];
    });
}
function joined(times, processors, memory) {
    const processorJ = processors.map(({ course }) => walk(course.stretches));
    const memoryJ = memory.map(({ course }) => walk(course.stretches));
    const points = [{ atMs: times[0] ?? 0, processorJ: 0, memoryJ: 0 }];
    const gaps = [];
    for (const toMs of times.slice(1)) {
        const last = points.at(-1);
        const [cpu, ram] = [sumUpTo(processorJ, toMs), sumUpTo(memoryJ, toMs)];
        if (toMs <= last.atMs)
            continue;
        if (cpu === null || ram === null) {
            addGap(gaps, { fromMs: last.atMs, toMs });
            points.push({ ...last, atMs: toMs });
        }
        else {
            const { processorJ: before, memoryJ: beforeJ } = last;
            points.push({ atMs: toMs, processorJ: before + cpu, memoryJ: beforeJ + ram });
        }
    }
    return { points, gaps };
}
/** Asked for later and later moments, gives what was drawn since the one before. */
function walk(stretches) {
    let index = 0;
    let atMs = stretches[0]?.fromMs ?? 0;
    return (toMs) => {
        let sumJ = 0;
        while (atMs < toMs) {
            const stretch = stretches[index];
            if (stretch === undefined)
                return null;
            const untilMs = Math.min(stretch.toMs, toMs);
            const share = (untilMs - atMs) / (stretch.toMs - stretch.fromMs);
            sumJ = sumJ === null || stretch.energyJ === null ? null : sumJ + stretch.energyJ * share;
            atMs = untilMs;
            if (atMs >= stretch.toMs)
                index++;
        }
        return sumJ;
    };
}
/** `null` as soon as one counter says nothing; all of them are moved on all the same. */
function sumUpTo(walks, toMs) {
    return walks
        .map((next) => next(toMs))
        .reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
function addGap(gaps, gap) {
    const last = gaps.at(-1);
    if (last?.toMs === gap.fromMs)
        gaps[gaps.length - 1] = { fromMs: last.fromMs, toMs: gap.toMs };
    else
        gaps.push(gap);
}
function rapl_pointAt(points, atMs) {
    const index = firstIndexAtOrAfter(points, atMs);
    const after = points[index];
    if (after === undefined)
        return points.at(-1);
    const before = points[index - 1];
    if (before === undefined)
        return after;
    const share = (atMs - before.atMs) / (after.atMs - before.atMs);
    const between = (a, b) => a + (b - a) * share;
    return {
        atMs,
        processorJ: between(before.processorJ, after.processorJ),
        memoryJ: between(before.memoryJ, after.memoryJ),
    };
}

;// CONCATENATED MODULE: ./build/src/power/why-not.js

/** Nothing is wrong: most machines of a CI have none. */
function noCounters({ platform, virtual }) {
    const sentence = platform !== 'linux'
        ? 'Not measured: energy counters are read on Linux only.'
        : virtual === true
            ? 'Not measured: this virtual machine has no energy counters.'
            : 'Not measured: this machine shows no energy counters (RAPL).';
    return { sentence, findings: [] };
}
function virtualCounters({ virtual }) {
    const where = virtual === true
        ? 'this is a virtual machine, whose counters are what its hypervisor makes of them: emulated, of the whole host, or nothing'
        : 'it cannot be told whether this is a virtual machine, whose counters would be what its hypervisor makes of them';
    return {
        sentence: 'Not measured: energy counters inside a virtual machine are virtual.',
        findings: [
            (0,finding/* finding */.g)('rapl-virtual', `Energy counters (RAPL) are there and were not used: ${where}. The power model was used instead.`),
        ],
    };
}
function rootOnly(zones) {
    return {
        sentence: 'Not measured: the energy counters (RAPL) are closed to this user.',
        findings: [unreadable(zones, 'The power model was used instead')],
    };
}
function partlyRootOnly(zones) {
    return {
        sentence: 'Not measured: only some of the energy counters (RAPL) may be read.',
        findings: [
            unreadable(zones, 'What can be read is not the whole machine, so the power model was used instead'),
        ],
    };
}
/** Packages are measured, their memory is not. */
function memoryRootOnly(zones) {
    return unreadable(zones, 'The packages were measured; memory was assumed instead');
}
function unusable(reason) {
    return {
        sentence: 'Not measured: the energy counters (RAPL) cannot be used.',
        findings: [
            (0,finding/* finding */.g)('rapl-unusable', `Energy counters (RAPL) are there and could not be used, because ${reason}. The power model was used instead.`),
        ],
    };
}
const SHOWN_ZONES = 4;
function unreadable(zones, instead) {
    const shown = zones.slice(0, SHOWN_ZONES).map(({ id, name, code }) => `${id} ${name}: ${code}`);
    const more = zones.length > SHOWN_ZONES ? `, and ${zones.length - SHOWN_ZONES} more` : '';
    const list = `${shown.join(', ')}${more}`;
    if (!zones.every(({ code }) => code === 'EACCES' || code === 'EPERM')) {
        const message = `Energy counters (RAPL) are there and cannot be read (${list}). ${instead}.`;
        return (0,finding/* finding */.g)('rapl-unreadable', message);
    }
    return (0,finding/* finding */.g)('rapl-unreadable', `Energy counters (RAPL) are there, but only root may read them (${list}). ${instead}. ` +
        'Linux keeps them from others since 2020: whoever can read power can learn what other programs compute, their keys too (CVE-2020-8694, PLATYPUS). ' +
        'On a runner of your own that runs only code you trust, `chmod o+r /sys/class/powercap/*/energy_uj` at boot lets them be measured; on a shared one leave them closed.');
}

;// CONCATENATED MODULE: ./build/src/power/measured.js







/**
 * From what the counters measured to the wall: packages, memory (measured, else assumed), and a
 * declared share of both for board, fans, disks and supply, taken once. In the gaps of the counters
 * stands the model, whose watts are those of the wall already.
 */
function measuredPower(rapl, model, machine, unreadable) {
    const counted = (fromMs, toMs, gaps) => {
        const { processorJ, memoryJ } = raplBetween(rapl, fromMs, toMs);
        const measuredS = (toMs - fromMs) / 1000 - secondsOf(gaps);
        const parts = [
            processors(rapl, processorJ),
            ...memory(rapl, memoryJ, machine, measuredS, isMemoryRootOnly(unreadable)),
        ];
        return [...parts, board(rapl, (0,estimate/* add */.WQ)(...parts.map(({ energyJ }) => energyJ)))];
    };
    return {
        partsBetween: (askedFromMs, askedToMs) => {
            const fromMs = within(rapl, askedFromMs);
            const toMs = within(rapl, askedToMs);
            const gaps = gapsBetween(rapl, fromMs, toMs);
            return [...counted(fromMs, toMs, gaps), ...bridged(model, rapl, gaps)];
        },
        findings: [
            ...(isMemoryRootOnly(unreadable) ? [memoryRootOnly(unreadable)] : []),
            ...measured_gapFinding(rapl),
            ...jumpFinding(rapl),
            // Rows of the model matter only where it stands in.
            ...(rapl.gaps.length > 0 ? model.findings : []),
        ],
    };
}
/** Time without any counters has no part in any number. */
function within({ points }, atMs) {
    return Math.min(Math.max(atMs, points[0]?.atMs ?? atMs), points.at(-1)?.atMs ?? atMs);
}
/** The error of the counters themselves, alike in all of them. */
function byCounters(energyJ) {
    const { logSd } = assumptions/* errors.raplCounters */.sO.raplCounters;
    return (0,estimate/* estimate */.jA)(energyJ, [{ id: 'rapl-counters', logSd, kind: 'declared' }]);
}
function processors({ processorKind, processors: names, mirrors }, j) {
    const again = mirrors.length === 0 ? '' : ` ${shown(mirrors)} show the same again and were counted once.`;
    const platform = processorKind === 'psys';
    return {
        id: platform ? 'platform' : 'cpu',
        provenance: 'measured',
        source: 'rapl',
        explanation: platform
            ? `The platform's energy counter (RAPL ${shown(names)}): processors, memory and board; there is none for the packages alone.${again}`
            : `The energy counters (RAPL) of ${shown(names)}.${again}`,
        energyJ: byCounters(j),
    };
}
function memory(rapl, memoryJ, { memoryBytes }, measuredS, rootOnly) {
    if (rapl.processorKind === 'psys')
        return [];
    if (rapl.memory.length > 0) {
        const counters = rapl.memory.length === 1 ? 'counter' : `${rapl.memory.length} counters`;
        const explanation = `The energy ${counters} (RAPL) of dram.`;
        return [
            {
                id: 'memory',
                provenance: 'measured',
                source: 'rapl',
                explanation,
                energyJ: byCounters(memoryJ),
            },
        ];
    }
    const gb = memoryBytes / 1e9;
    if (gb === 0)
        return [];
    const why = rootOnly ? 'may be read by root only' : 'is not there, or does not move';
    return [
        {
            id: 'memory',
            provenance: 'assumed',
            source: 'model',
            explanation: `All ${gb.toFixed(1)} GB at ${assumptions/* memoryPowerWPerGb.value */.OB.Uq} W each: an energy counter for memory ${why}.`,
            energyJ: (0,estimate/* scale */.hs)(memoryPowerPerGb(), gb * Math.max(0, measuredS)),
        },
    ];
}
function board({ processorKind }, countedJ) {
    const psys = processorKind === 'psys';
    const { value, logSd } = psys ? assumptions/* platformLossShare */.KU : assumptions/* boardShare */.KR;
    const id = psys ? 'platform-loss' : 'board-share';
    const share = (0,estimate/* widen */.oP)((0,estimate/* exact */.e0)(value), { id, logSd, kind: 'declared' });
    return {
        id: 'board',
        provenance: 'assumed',
        source: 'declared',
        explanation: psys
            ? `${measured_percent(value)} of what the platform's counter shows, for the power supply and what the counter leaves out.`
            : `${measured_percent(value)} of CPU and memory, for board, fans, disks, network cards and power supply, which no counter shows.`,
        energyJ: (0,estimate/* multiply */.lw)(countedJ, share),
    };
}
/** Model parts of single gaps, added up to one part of a kind. */
function bridged(model, rapl, gaps) {
    const why = `Stands in for the ${seconds(rapl.gaps)} in which the energy counters said nothing.`;
    const parts = gaps.flatMap(({ fromMs, toMs }) => model.partsBetween(fromMs, toMs, why));
    const ids = [...new Set(parts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const [first, ...more] = parts.filter((part) => part.id === id);
        if (first === undefined)
            return [];
        return [{ ...first, energyJ: (0,estimate/* add */.WQ)(first.energyJ, ...more.map(({ energyJ }) => energyJ)) }];
    });
}
function isMemoryRootOnly(unreadable) {
    return unreadable.some(({ name }) => kindOfZone(name) === 'dram');
}
function measured_gapFinding({ gaps }) {
    if (gaps.length === 0)
        return [];
    const stretches = gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`;
    return [
        (0,finding/* finding */.g)('rapl-gap', `For ${seconds(gaps)} in ${stretches} the energy counters (RAPL) said nothing: they could not be read, were reset, stood still, or may have wrapped unseen between two readings. The power model bridges that time. A shorter interval leaves no time to wrap.`),
    ];
}
function jumpFinding({ jumps }) {
    if (jumps === 0)
        return [];
    const readings = jumps === 1 ? '1 reading' : `${jumps} readings`;
    return [
        (0,finding/* finding */.g)('rapl-jump', `${readings} of the energy counters (RAPL) went where no possible power could have taken them, and was dropped.`),
    ];
}
function secondsOf(gaps) {
    return gaps.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0) / 1000;
}
function seconds(gaps) {
    return `${secondsOf(gaps).toFixed(1)} s`;
}
function measured_percent(share) {
    return `${Math.round(share * 100)} %`;
}
function shown(names) {
    const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return `${names.slice(0, 4).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/src/power/modelled.js


function modelledPower(machine, useBetween) {
    const model = modelPower(machine);
    return {
        partsBetween: (fromMs, toMs, why) => {
            const { durationS, busyS } = useBetween(fromMs, toMs);
            const cpu = {
                id: 'cpu',
                provenance: 'modelled',
                source: 'model',
                explanation: `${machine.threads} hardware threads of ${model.row.explanation} ${why}`,
                energyJ: cpuEnergyJ(model, durationS, busyS),
            };
            return model.extraMemoryGb === 0 ? [cpu] : [cpu, memoryPart(model, machine, durationS, why)];
        },
        findings: model.findings,
    };
}
function memoryPart(model, machine, durationS, why) {
    const memoryGb = machine.memoryBytes / 1e9;
    return {
        id: 'memory',
        provenance: 'assumed',
        source: 'model',
        explanation: `${model.extraMemoryGb.toFixed(1)} GB of this machine's ${memoryGb.toFixed(1)} GB at ${model.memoryWPerGb} W each; the rest is in the CPU's figure. ${why}`,
        energyJ: (0,estimate/* scale */.hs)(model.memoryPowerW, durationS),
    };
}

;// CONCATENATED MODULE: ./build/src/power/sources.js





/**
 * Picks the best source of power that the machine offers, and says why no better one: `rapl` on bare
 * metal where the counters of all packages (or of the platform) can be read, else `model`. Where
 * counters have gaps, the model bridges these and nothing else.
 */
function pickPower(inputs) {
    const { machine, layout, useBetween } = inputs;
    const model = modelledPower(machine, useBetween);
    const unreadable = inputs.unreadable.filter(({ name }) => kindOfZone(name) !== null);
    const hasZones = layout.raplZones.some(({ name }) => kindOfZone(name) !== null);
    if (!hasZones && unreadable.length === 0)
        return onlyModel(model, noCounters(machine));
    if (machine.virtual !== false)
        return onlyModel(model, virtualCounters(machine));
    if (!hasZones)
        return onlyModel(model, rootOnly(unreadable));
    const rapl = raplOf(inputs.readings, layout.raplZones, unreadable);
    if (rapl.kind === 'usable')
        return measuredPower(rapl, model, machine, unreadable);
    return onlyModel(model, unreadable.length > 0 ? partlyRootOnly(unreadable) : unusable(rapl.why));
}
function onlyModel(model, reason) {
    const findings = reason.findings;
    return {
        partsBetween: (fromMs, toMs) => model.partsBetween(fromMs, toMs, reason.sentence),
        findings: [...findings, ...model.findings],
    };
}

// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __webpack_require__(34879);
;// CONCATENATED MODULE: ./build/src/pipeline/reported.js


/** An estimate as documents carry it, its 90 % range spelled out. */
function reported(a) {
    return { value: a.value, ...(0,estimate/* range */.y1)(a), factors: a.factors };
}
function reportedIntensity(series, span) {
    const { schemaVersion: _version, points: _points, factors: _factors, ...described } = series;
    const mean = meanIntensity(series, span.fromWallMs, span.toWallMs);
    return { meanGPerKwh: reported(mean), ...described };
}

;// CONCATENATED MODULE: ./build/src/pipeline/footprint.js









/** Joules, then kilowatt-hours, then grams: the numbers of one audit. */
function footprintOf(context, timeline, readings, span, intensity) {
    const { machine } = context;
    const { fromMs, toMs } = endsOf(timeline);
    const power = powerOf(context, timeline, readings);
    const facility = facilityOf(context.place);
    const usage = usageOf(context, timeline);
    const parts = power.partsBetween(fromMs, toMs);
    const machineJ = sumOf(parts);
    const operationalG = priceOverTime(power, facility, span, intensity);
    const embodied = embodiedOf(machine, usage.durationS);
    const totalG = (0,estimate/* add */.WQ)(operationalG, embodied.gramsG);
    return {
        machineJ,
        totalG,
        usage,
        energy: {
            machineJ: reported(machineJ),
            components: parts.map((part) => ({ ...part, energyJ: reported(part.energyJ) })),
            facilityJ: reported(overheadJ(machineJ, facility)),
            pue: {
                value: facility.pue.value,
                provenance: facility.provenance,
                source: facility.source,
                year: facility.year,
                licence: facility.licence,
            },
            meanPowerW: reported((0,estimate/* scale */.hs)(machineJ, 1 / usage.durationS)),
        },
        emissions: {
            operationalG: reported(operationalG),
            embodiedG: reported(embodied.gramsG),
            embodiedExplanation: embodied.explanation,
            totalG: reported(totalG),
        },
        findings: [...shortness(usage.durationS), ...power.findings, ...facility.findings],
    };
}
/** The moments between which there are counters; time outside them has no part in any number. */
function endsOf({ points }) {
    return { fromMs: points[0]?.atMs ?? 0, toMs: points.at(-1)?.atMs ?? 0 };
}
function powerOf(context, timeline, readings) {
    const { machine, layout, unreadable } = context;
    const { fromMs, toMs } = endsOf(timeline);
    const within = readings
        .filter(({ monotonicMs }) => monotonicMs >= fromMs && monotonicMs <= toMs)
        .sort((a, b) => a.monotonicMs - b.monotonicMs);
    return pickPower({
        machine,
        layout,
        unreadable,
        readings: within,
        useBetween: (from, to) => usageBetween(timeline, from, to),
    });
}
/** CPU counters tick every 10 ms a thread: over less than this, a tick is more than 1 % of the work. */
const SHORT_S = 1;
function shortness(durationS) {
    if (durationS >= SHORT_S)
        return [];
    const message = 'Shorter than a second: the counters tick every 10 ms, so the energy may be further off than its range says.';
    return [(0,finding/* finding */.g)('short-audit', message)];
}
function usageOf(context, timeline) {
    const { points } = timeline;
    const { fromMs, toMs } = endsOf(timeline);
    const whole = usageBetween(timeline, fromMs, toMs);
    const cpus = context.machine.container?.cpus ?? context.layout.threads;
    // A container's node tells only of the memory of all that run on it.
    const own = context.layout.reader === 'cgroup' ? [] : points;
    const used = own.flatMap(({ memoryAvailableBytes: available }) => available === null ? [] : [Math.max(0, context.machine.memoryBytes - available)]);
    return {
        durationS: whole.durationS,
        cpuBusyS: whole.busyS,
        cpuStealS: whole.stealS,
        cpuIowaitS: whole.iowaitS,
        cpuUtilisation: Math.min(1, whole.busyS / (whole.durationS * cpus)),
        memoryUsedBytesMean: used.length === 0 ? null : Math.round(used.reduce((sum, one) => sum + one, 0) / used.length),
        readings: points.length,
        longestGapS: timeline.longestGapMs / 1000,
    };
}
/** Power x PUE x intensity, summed over the spans in which the series gives one figure. */
function priceOverTime(power, facility, span, intensity) {
    const grams = spansOf(intensity, span.fromWallMs, span.toWallMs).map(({ fromMs, toMs }) => {
        const onMonotonic = (wallMs) => wallMs - span.fromWallMs + span.fromMonotonicMs;
        const machineJ = sumOf(power.partsBetween(onMonotonic(fromMs), onMonotonic(toMs)));
        const perKwh = (0,estimate/* multiply */.lw)(facility.pue, meanIntensity(intensity, fromMs, toMs));
        return (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), perKwh);
    });
    return (0,estimate/* add */.WQ)(...grams);
}
function sumOf(parts) {
    return (0,estimate/* add */.WQ)(...parts.map(({ energyJ }) => energyJ));
}

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var policy_enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/policy/match.js + 1 modules
var match = __webpack_require__(21860);
// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 20 modules
var register = __webpack_require__(70307);
;// CONCATENATED MODULE: ./build/src/policy/verdict.js
/** Worst first; the verdict over several results is the worst of them. */
const VERDICTS_WORST_FIRST = ['error', 'fail', 'inconclusive', 'warn', 'pass'];

;// CONCATENATED MODULE: ./build/src/policy/judge.js





/**
 * Holds what was measured against every budget that matches. Results come worst first, then by
 * budget and rule, so that the order of a policy's budgets changes nothing.
 */
function judge(policy, given) {
    const { subject, measured } = given;
    const budgets = policy?.budgets ?? [];
    const binds = (budget) => (0,match/* matches */.c)(budget.match, subject);
    const results = budgets
        .filter(binds)
        .flatMap((budget) => resultsOf(budget, given))
        .sort(byImportance);
    const isNothingMeasured = measured.energyJ === null && measured.totalG === null;
    return {
        verdict: worst([
            ...(isNothingMeasured ? ['inconclusive'] : []),
            ...results.map((result) => result.verdict),
        ]),
        sentence: isNothingMeasured ? NOTHING_MEASURED : summary(policy, results),
        results,
        unmatchedBudgets: budgets
            .filter((budget) => !binds(budget))
            .map(({ id }) => id)
            .sort(),
    };
}
const NOTHING_MEASURED = 'Nothing was measured, so nothing could be judged.';
function resultsOf(budget, given) {
    const { enforcement } = budget;
    return budget.rules.map((rule) => {
        const ruling = (0,register/* definitionOf */.F)(rule).judge(rule, budget, given);
        const verdict = (0,policy_enforcement/* heldUnder */.Qn)(ruling.judged, enforcement);
        const sentence = `${ruling.sentence}${remark(ruling.judged, budget)}`;
        return { ...ruling, enforcement, verdict, sentence };
    });
}
/** Says where enforcement makes less of a judgement than the numbers do. */
function remark(judged, { enforcement }) {
    if (enforcement === 'observe')
        return ' Observed only.';
    return (0,policy_enforcement/* heldUnder */.Qn)(judged, enforcement) === judged ? '' : ' A warning only, by the policy.';
}
function summary(policy, results) {
    if (policy === null)
        return 'No policy was given, so nothing was judged.';
    const [first, ...others] = results;
    if (first === undefined)
        return `No budget of ${(0,nearest/* quoted */.TL)(policy.name)} matches, so nothing was judged.`;
    if (others.length === 0)
        return first.sentence;
    const count = results.filter((result) => result.verdict === first.verdict).length;
    return `${SAID[first.verdict](count, results.length)}: ${first.sentence}`;
}
const SAID = {
    error: (count, all) => `${count} of ${all} limits could not be held`,
    fail: (count, all) => `${count} of ${all} limits broken`,
    inconclusive: (count, all) => `${count} of ${all} limits could not be judged`,
    warn: (count, all) => `${count} of ${all} limits close or over`,
    pass: (_, all) => `all ${all} limits kept or only observed`,
};
function worst(verdicts) {
    return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
function byImportance(a, b) {
    const rank = (verdict) => VERDICTS_WORST_FIRST.indexOf(verdict);
    return (rank(a.verdict) - rank(b.verdict) ||
        rank(a.judged) - rank(b.judged) ||
        compare(a.budget, b.budget) ||
        compare(a.rule, b.rule));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/pipeline/judge-all.js


/** Every policy judged, and the verdict: the worst of those that decide. */
function judgeAll(policies, given) {
    const judged = policies.map(({ source, policy }) => ({
        source,
        judgement: judge(policy, given),
    }));
    const decisive = judged.filter(({ source }) => source.role !== 'proposed');
    const { verdict, sentence } = judge_all_worst(decisive) ?? judge(null, given);
    return { verdict, sentence, policies: judged };
}
function judge_all_worst(judged) {
    const judgements = judged.map(({ judgement }) => judgement);
    return VERDICTS_WORST_FIRST.flatMap((verdict) => 
    // Where all passed, one that judged something says more than one that had nothing to judge.
    judgements
        .filter((judgement) => judgement.verdict === verdict)
        .sort((a, b) => b.results.length - a.results.length))[0];
}

;// CONCATENATED MODULE: ./build/src/recording/sha256.js
/**
 * SHA-256 (FIPS 180-4) of short texts. Loading node:crypto would cost the sampler 4 MB of memory, for
 * one line a second; the tests hold this against it.
 */
const BLOCK_BYTES = 64;
const ROUNDS = 64;
function firstPrimes(count) {
    const primes = [];
    for (let candidate = 2; primes.length < count; candidate += 1) {
        if (primes.every((prime) => candidate % prime !== 0))
            primes.push(candidate);
    }
    return primes;
}
/** The first 32 bits of a number's fraction. */
function fractionBits(value) {
    return ((value - Math.floor(value)) * 2 ** 32) | 0;
}
const PRIMES = firstPrimes(ROUNDS);
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));
/** Kept between calls, so that a digest makes little garbage. */
const words = new Int32Array(ROUNDS);
const state = new Int32Array(INITIAL.length);
/** The digest of a text's UTF-8 bytes. */
function sha256(text) {
    const message = paddedMessage(text);
    state.set(INITIAL);
    for (let offset = 0; offset < message.length; offset += BLOCK_BYTES) {
        scheduleWords(message, offset);
        compress();
    }
    const digest = Buffer.allocUnsafe(4 * state.length);
    for (const [index, word] of state.entries())
        digest.writeInt32BE(word, 4 * index);
    return digest;
}
/** The bytes, a one bit, zeros, and the length in bits, in whole blocks. */
function paddedMessage(text) {
    const length = Buffer.byteLength(text);
    const message = Buffer.alloc(Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    message.write(text);
    message[length] = 0x80;
    // A text of half a gigabyte would need more than 32 bits; none is that long here.
    message.writeUInt32BE(length * 8, message.length - 4);
    return message;
}
function scheduleWords(message, offset) {
    for (let i = 0; i < 16; i += 1)
        words[i] = message.readInt32BE(offset + 4 * i);
    for (let i = 16; i < ROUNDS; i += 1) {
        const a = words[i - 15];
        const b = words[i - 2];
        const sigma0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
        const sigma1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
        const early = (words[i - 16] + sigma0) | 0;
        words[i] = early + ((words[i - 7] + sigma1) | 0);
    }
}
/**
 * The rounds of one block, spelt out: as calls they would cost the sampler several times as much, and
 * so would sums that leave 32 bits before they are cut.
 */
function compress() {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < ROUNDS; i += 1) {
        const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = (e & f) ^ (~e & g);
        const input = (CONSTANTS[i] + words[i]) | 0;
        const first = (((((h + sum1) | 0) + choice) | 0) + input) | 0;
        const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (((first + sum0) | 0) + majority) | 0;
    }
    // Int32Array keeps the low 32 bits of each sum.
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) {
        state[i] = state[i] + value;
    }
}

;// CONCATENATED MODULE: ./build/src/recording/digest.js

/** Bytes of a digest, and its characters in base64url. */
const DIGEST_BYTES = 12;
const DIGEST_LENGTH = 16;
/** The digest of a line: it vouches for the line's text and, by the digest before, for all before. */
function lineDigest(previousDigest, body) {
    return sha256(`${previousDigest}\n${body}`).toString('base64url', 0, DIGEST_BYTES);
}
/** The whole line: the body is a JSON object's text without its closing brace. */
function sealLine(body, digest) {
    return `${body},"d":"${digest}"}`;
}
const SEAL = /^,"d":"([A-Za-z0-9_-]{16})"\}$/;
const SEAL_LENGTH = ',"d":""}'.length + DIGEST_LENGTH;
/** A line taken apart into what `sealLine` put together; `null` if it carries no digest. */
function unsealLine(line) {
    const digest = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
    return digest === undefined ? null : { body: line.slice(0, -SEAL_LENGTH), digest };
}

// EXTERNAL MODULE: ./build/src/recording/format.js
var recording_format = __webpack_require__(4410);
;// CONCATENATED MODULE: ./build/src/recording/findings.js


/** What a reader of the recording has to tell about its state. */
function damageFindings(read, torn, placed) {
    if (read.lines === 0) {
        return [(0,finding/* finding */.g)('recording-missing', 'The recording is empty.')];
    }
    if (read.newerFormat !== null)
        return [newerFormat(read.newerFormat)];
    return [
        ...(read.header === null ? [headerDamaged(placed)] : []),
        ...droppedLines(read, placed),
        ...(read.end === null ? [truncated(torn)] : []),
        ...failedReadings(read.notes),
    ];
}
function newerFormat(format) {
    return (0,finding/* finding */.g)('recording-newer-format', `The recording has format ${format}, this version reads format ${recording_format/* RECORDING_FORMAT */.k0}: nothing in ` +
        'it was used. Read it with the version that wrote it.');
}
function headerDamaged(placed) {
    return (0,finding/* finding */.g)('recording-header-damaged', placed
        ? 'The header of the recording is damaged; its lines were placed by what the caller knew.'
        : 'The header of the recording is damaged: its lines cannot be placed and were left out.');
}
function droppedLines(read, placed) {
    // The header has its own finding, and without it every other line is dropped for its sake.
    const dropped = read.dropped - (read.header === null ? 1 : 0);
    const missing = Math.max(0, read.missing - read.dropped);
    if ((dropped <= 0 && missing === 0) || (read.header === null && !placed))
        return [];
    const parts = [
        ...(dropped > 0 ? [`${dropped} of ${read.lines} lines are damaged and were left out`] : []),
        ...(missing > 0 ? [`${missing} are missing`] : []),
    ];
    const message = `In the recording ${parts.join(', ')}: it is coarser there, nothing is lost from the sum.`;
    return [(0,finding/* finding */.g)('recording-lines-dropped', message)];
}
function truncated(torn) {
    return (0,finding/* finding */.g)('recording-truncated', `The recording has no end${torn ? ' and stops inside a line' : ''}: the sampler was killed, or ` +
        'the file was cut short. What is there was used.');
}
/** One finding for all failures; per kind the last note has the highest count. */
function failedReadings(notes) {
    const failures = new Map();
    for (const { topic, text, count } of notes) {
        if (topic === 'reading-failed' || topic === 'write-failed' || topic === 'error') {
            failures.set(text, Math.max(count, failures.get(text) ?? 0));
        }
    }
    if (failures.size === 0)
        return [];
    const list = [...failures].slice(0, 5).map(([text, count]) => `${text} (${count} x)`);
    const more = failures.size > list.length ? `, and ${failures.size - list.length} more` : '';
    return [
        (0,finding/* finding */.g)('sampler-readings-failed', `The sampler had trouble: ${list.join(', ')}${more}.`),
    ];
}

// EXTERNAL MODULE: ./build/src/recording/sample.js
var sample = __webpack_require__(65823);
;// CONCATENATED MODULE: ./build/src/recording/read.js





/** Longer lines than any that is written are not looked at. */
const MAX_LINE_LENGTH = 65_536;
/**
 * Reads a recording in whatever state it is; never throws. A line counts only if its digest proves
 * that it was written as it stands, after the line before it. All counters are cumulative, so that a
 * lost line costs resolution and nothing else. A caller that knows what the header held gives it as
 * `fallback`, and a damaged header costs nothing either.
 */
function readRecording(text, fallback = null) {
    const state = {
        header: null,
        newerFormat: null,
        machine: null,
        readings: [],
        notes: [],
        end: null,
        anchor: '',
        number: 0,
        lines: 0,
        dropped: 0,
        missing: 0,
    };
    let torn = false;
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const lineEnd = newline < 0 ? text.length : newline;
        state.lines += 1;
        if (lineEnd - at > MAX_LINE_LENGTH || !takeLine(text.slice(at, lineEnd), state, fallback)) {
            if (newline < 0)
                torn = true;
            else
                state.dropped += 1;
        }
        at = lineEnd + 1;
    }
    return { ...outcomeOf(state, torn), findings: damageFindings(state, torn, fallback !== null) };
}
function outcomeOf(state, torn) {
    const { header, machine, readings, notes, end, lines, dropped } = state;
    const missing = Math.max(0, state.missing - dropped);
    return { header, machine, readings, notes, end, damage: { lines, dropped, missing, torn } };
}
/** Whether the line was taken into the state. */
function takeLine(line, state, fallback) {
    const sealed = unsealLine(line);
    if (sealed === null)
        return false;
    const before = state.anchor;
    // Even a damaged line anchors the one after it: its digest may well be whole.
    state.anchor = sealed.digest;
    if (lineDigest(before, sealed.body) !== sealed.digest)
        return false;
    const fields = parseObject(`${sealed.body}}`);
    if (fields === null || state.end !== null || state.newerFormat !== null)
        return false;
    return fields['k'] === 'header'
        ? before === '' && takeHeader(fields, state)
        : takeNumbered(fields, state, state.header ?? fallback);
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,lines/* isFields */.Ce)(value) ? value : null;
    }
    catch {
        return null;
    }
}
function takeHeader(fields, state) {
    const { format } = fields;
    if ((0,sample/* isCount */.my)(format) && format > recording_format/* RECORDING_FORMAT */.k0) {
        state.newerFormat = format;
        return true;
    }
    state.header = format === recording_format/* RECORDING_FORMAT */.k0 ? (0,lines/* parseHeader */.RW)(fields) : null;
    return state.header !== null;
}
function takeNumbered(fields, state, origin) {
    const { n } = fields;
    if (origin === null || !(0,sample/* isCount */.my)(n) || n <= state.number)
        return false;
    if (!takeBody(fields, state, origin))
        return false;
    state.missing += n - state.number - 1;
    state.number = n;
    return true;
}
function takeBody(fields, state, origin) {
    switch (fields['k']) {
        case undefined: {
            const reading = (0,sample/* parseSample */.sW)(fields, origin);
            const last = state.readings.at(-1);
            if (reading === null || (last && reading.monotonicMs <= last.monotonicMs))
                return false;
            state.readings.push(reading);
            return true;
        }
        case 'machine':
            state.machine ??= (0,lines/* parseMachine */.HJ)(fields['machine']);
            return true;
        case 'note': {
            const note = (0,lines/* parseNote */.wd)(fields, origin);
            if (note !== null)
                state.notes.push(note);
            return note !== null;
        }
        case 'end':
            state.end = (0,lines/* parseEnd */.J)(fields, origin);
            return state.end !== null;
        default:
            // A kind of line that a later version adds; the chain vouches for it, we do not need it.
            return true;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/readings.js



/** Less than this after its start, a sampler that left nothing behind has simply not come up yet. */
const START_UP_MS = 2_000;
/** The caller's own readings at both ends, and between them what the sampler recorded. */
function gatherReadings(context, recordingText) {
    const { start, end } = context;
    // The start is what the header holds, so that a damaged header costs nothing.
    const recording = readRecording(recordingText, { ...start, layout: context.layout });
    const ours = recording.header === null || recording.header.auditId === context.auditId;
    const samples = ours ? recording.readings.filter((one) => isWithin(one, start, end)) : [];
    const readings = [start, ...samples, ...(end === null ? [] : [end])];
    const last = readings.at(-1) ?? start;
    const durationMs = last.monotonicMs - start.monotonicMs;
    const due = durationMs > START_UP_MS + context.intervalMs;
    return {
        readings,
        span: {
            fromMonotonicMs: start.monotonicMs,
            fromWallMs: start.wallMs,
            toWallMs: start.wallMs + durationMs,
        },
        identity: ours ? recording.machine : null,
        findings: [
            ...(recordingText === '' ? (due ? [RECORDING_MISSING] : []) : recording.findings),
            ...(ours ? [] : [RECORDING_FOREIGN]),
            ...((0,serialise/* sha256 */.s)(recordingText) === context.recordingSha256 ? [] : [RECORDING_CHANGED]),
            ...(end === null || end.cpu === null ? [END_MISSING] : []),
            ...(start.cpu === null ? [START_MISSING] : []),
        ],
    };
}
/** A sample outside the caller's own bounds belongs to another boot or another clock. */
function isWithin(sample, start, end) {
    return (sample.monotonicMs >= start.monotonicMs &&
        (end === null || sample.monotonicMs <= end.monotonicMs));
}
const RECORDING_MISSING = (0,finding/* finding */.g)('recording-missing', 'There is no recording: the energy follows from the counters at start and end alone.');
const RECORDING_FOREIGN = (0,finding/* finding */.g)('recording-foreign', 'The recording belongs to another audit and was left out.');
const RECORDING_CHANGED = (0,finding/* finding */.g)('recording-changed', 'The recording is not the one that the audit kept: it was cut, changed or replaced since.');
const START_MISSING = (0,finding/* finding */.g)('start-counters-missing', 'The counters could not be read at the start: what ran before the first sample is not counted.');
const END_MISSING = (0,finding/* finding */.g)('end-counters-missing', 'The counters could not be read at the end: what ran after the last sample is not counted.');

;// CONCATENATED MODULE: ./build/src/pipeline/audit.js








/**
 * From recording to verdict. Pure: the same inputs give the same report, to the byte, by the same
 * version of the program and its tables.
 */
function audit(inputs) {
    const { context, intensity } = inputs;
    const gathered = gatherReadings(context, inputs.recordingText);
    const timeline = timelineOf(gathered.readings, context.layout, context.intervalMs);
    const footprint = timeline === null
        ? null
        : footprintOf(context, timeline, gathered.readings, gathered.span, intensity);
    const judged = judgeAll(inputs.policies, {
        measured: {
            energyJ: footprint?.machineJ ?? null,
            totalG: footprint?.totalG ?? null,
            durationS: footprint?.usage.durationS ?? null,
            units: null,
        },
        subject: { ...UNKNOWN_SUBJECT, ...context.subject },
        self: null,
        history: null,
        // Its own end, so that a report is judged the same whenever it is computed.
        nowMs: gathered.span.toWallMs,
    });
    return {
        schemaVersion: 1,
        kind: 'audit',
        tool: context.tool,
        auditId: context.auditId,
        subject: context.subject,
        command: context.command,
        startedAt: isoTime(gathered.span.fromWallMs),
        endedAt: isoTime(gathered.span.toWallMs),
        machine: { ...context.machine, identity: gathered.identity },
        place: context.place,
        usage: footprint?.usage ?? null,
        energy: footprint?.energy ?? null,
        intensity: reportedIntensity(intensity, gathered.span),
        emissions: footprint?.emissions ?? null,
        ...judged,
        findings: [
            ...context.findings,
            ...gathered.findings,
            ...(timeline?.findings ?? [audit_NOTHING_MEASURED]),
            ...(footprint?.findings ?? []),
        ],
        evidence: {
            recordingSha256: (0,serialise/* sha256 */.s)(inputs.recordingText),
            contextSha256: (0,serialise/* sha256 */.s)(inputs.contextText),
            intensitySha256: (0,serialise/* sha256 */.s)(inputs.intensityText),
            policySha256: inputs.policies.map(({ bytes }) => (bytes === null ? null : (0,serialise/* sha256 */.s)(bytes))),
        },
    };
}
const audit_NOTHING_MEASURED = (0,finding/* finding */.g)('nothing-measured', 'There are not two usable readings of the CPU counters, so no energy could be told.');
function isoTime(wallMs) {
    return new Date(wallMs).toISOString();
}

// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(18964);
;// CONCATENATED MODULE: ./build/src/evidence/conclude.js








/** The report of an ended audit. Pure but for a look at the machine. */
function conclude(ended) {
    const { started, stopped, policies } = ended;
    const context = {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        auditId: started.auditId,
        subject: ended.subject,
        intervalMs: ended.intervalMs,
        layout: started.layout,
        unreadable: started.unreadable,
        start: started.start,
        end: stopped.end,
        recordingSha256: (0,serialise/* sha256 */.s)(stopped.recordingText),
        machine: asCounted(readMachine(), started.layout),
        place: ended.place,
        policies: policies.map(({ source }) => source),
        command: ended.command,
        findings: [...stopped.findings, ...ended.findings],
    };
    const inputs = {
        context,
        contextText: (0,serialise/* serialise */.G)(context),
        recordingText: stopped.recordingText,
        intensity: ended.intensity,
        intensityText: (0,serialise/* serialise */.G)(ended.intensity),
        policies,
    };
    const report = audit(inputs);
    return { inputs, report, reportText: (0,serialise/* serialise */.G)(report) };
}
/**
 * Writes the report and all it was computed from, but for the recording, which is there already.
 *
 * @throws what the file system throws; the caller says it and goes on.
 */
function keepEvidence(directory, { inputs, reportText }) {
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.context, inputs.contextText);
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.intensity, inputs.intensityText);
    // A directory that is used again must not keep the policies of the audit before.
    for (const role of policy/* POLICY_ROLES */.n)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, (0,artifact/* policyFileName */.UW)(role)), { force: true });
    for (const { source, bytes } of inputs.policies) {
        if (source.file !== null && bytes !== null)
            (0,artifact/* writeArtifactFile */.KA)(directory, source.file, bytes);
    }
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.report, reportText);
}

// EXTERNAL MODULE: ./build/src/lifecycle/lifecycle.js + 16 modules
var lifecycle = __webpack_require__(95507);
;// CONCATENATED MODULE: ./build/src/action/gate.js
/**
 * The last thing an audit does: one annotation for each limit that is not plainly kept, on the
 * policy's line, and the job fails where a budget is broken or the policy could not be read.
 */
function gate(report, badInput, runner) {
    for (const { source, judgement } of report.policies) {
        if (source.role === 'proposed')
            continue;
        for (const result of judgement.results)
            annotate(source, result, runner);
    }
    if (report.verdict === 'fail') {
        runner.fail(`carbon-audit: ${report.sentence}`);
    }
    else if (badInput !== null) {
        runner.fail(`carbon-audit: ${badInput}`);
    }
}
const LOUD = ['error', 'fail'];
const QUIET = ['warn', 'inconclusive'];
function annotate(source, result, runner) {
    const spot = source.budget === null
        ? { file: source.name, line: result.at.line, title: `Carbon budget ${result.budget}` }
        : undefined;
    if (LOUD.includes(result.verdict))
        runner.complain(result.sentence, spot);
    if (QUIET.includes(result.verdict))
        runner.warn(result.sentence, spot);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/plain-file.js
var plain_file = __webpack_require__(31516);
;// CONCATENATED MODULE: ./build/src/evidence/directory.js







/** Where audits go that were given no place of their own. */
const OWN_DIRECTORY = '.carbon-audit';
/** What the names of temporary directories begin with; six characters nobody can guess follow. */
const TEMPORARY_PREFIX = 'carbon-audit-report-';
/**
 * The directory that a person asked for, or a new one below the working directory; with the recording
 * in it at once: what was measured is safe before anything that may fail.
 */
function openEvidence(options, recordingText) {
    const { cwd, out, startedWallMs } = options;
    const wanted = out === null ? join(cwd, OWN_DIRECTORY, directory_nameOf(startedWallMs)) : resolve(cwd, out);
    return firstWritable(recordingText, [
        () => {
            mkdirSync(wanted, { recursive: true });
            // Nobody wants the audits of a repository in its commits by accident.
            if (out === null)
                writePlainFile(join(cwd, OWN_DIRECTORY, '.gitignore'), '*\n');
            return wanted;
        },
        () => mkdtempSync(join(tmpdir(), TEMPORARY_PREFIX)),
    ]);
}
/**
 * A new directory below a folder that others can write to: nobody can have put anything into it, nor
 * led it elsewhere.
 */
function openFreshEvidence(base, recordingText) {
    return firstWritable(recordingText, [base, (0,external_node_os_.tmpdir)()].map((folder) => () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, TEMPORARY_PREFIX))));
}
function firstWritable(recordingText, candidates) {
    const problems = [];
    for (const make of candidates) {
        try {
            const path = make();
            (0,artifact/* writeArtifactFile */.KA)(path, artifact/* ARTIFACT_FILES */.nA.recording, recordingText);
            return {
                path,
                findings: problems.map((why) => directory_unusable(`${why}; the report is in ${path}`)),
            };
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { path: null, findings: [directory_unusable(`${problems.join('; ')}; the report is only printed`)] };
}
function directory_unusable(message) {
    return (0,finding/* finding */.g)('report-directory-unusable', `The directory for the report cannot be written: ${message}.`);
}
/** Sorts by time, and two audits of one second do not meet. */
function directory_nameOf(wallMs) {
    const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
    return `${stamp}Z-${randomBytes(3).toString('hex')}`;
}

;// CONCATENATED MODULE: ./build/src/render/amounts.js

/** `48 g (33-63 g)` */
function withRange(a, format) {
    return (0,units/* formatRange */.Lu)(a.value, a.low, a.high, format);
}
/** `48 g CO₂e (likely 33-63 g)` */
function emitted(a, how) {
    return likely((0,units/* formatRange */.Lu)(a.value, a.low, a.high, units/* formatMass */.so, how), ' CO₂e');
}
/** `150 Wh (likely 130-170 Wh)` */
function used(a, how) {
    return likely((0,units/* formatRange */.Lu)(a.value, a.low, a.high, units/* formatEnergy */.QE, how), '');
}
/** What a rule measured, `null` where nothing was: `48 g (33-63 g)`. */
function measuredBy(result) {
    const { value, low, high } = result;
    if (value === null || low === null || high === null)
        return null;
    return (0,units/* formatRange */.Lu)(value, low, high, formatterOf(result), digitsFor(result));
}
/** The value from which on the rule would have failed, `null` where there is none. */
function failsFrom(result) {
    return result.failsFrom === null
        ? null
        : formatterOf(result)(result.failsFrom, digitsFor(result));
}
/** Two digits, or three where two would show an amount on the wrong side of its limit. */
function digitsFor({ value, low, high, limit }) {
    if (limit === null)
        return { digits: 2 };
    const amounts = [value, low, high].filter((amount) => amount !== null);
    const tells = (amount) => Math.sign(Number(amount.toPrecision(2)) - limit) === Math.sign(amount - limit);
    return { digits: amounts.every(tells) ? 2 : 3 };
}
/** A ratio, a factor or a PUE: three digits at most. */
function plainNumber(value) {
    return String(Number(value.toPrecision(3)));
}
/** `1.2 Wh`, or `1.2 Wh/epoch` where the limit is for one of something. */
function formatterOf({ unit, per }) {
    const one = unit === 'g' ? units/* formatMass */.so : units/* formatEnergy */.QE;
    return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}
function likely(range, what) {
    const at = range.indexOf(' (');
    return at < 0 ? `${range}${what}` : `${range.slice(0, at)}${what} (likely ${range.slice(at + 2)}`;
}

;// CONCATENATED MODULE: ./build/src/render/decisive.js

/** The policies that have a say; one that is only proposed has none. */
function decisivePolicies({ policies }) {
    return policies.filter(({ source }) => source.role !== 'proposed');
}
/** What decided, the worst first; of equals the one that is nearest to its limit or furthest over it. */
function decisiveResults(report) {
    return decisivePolicies(report)
        .flatMap((policy) => policy.judgement.results.map((result) => ({ result, policy })))
        .sort((a, b) => decisive_byImportance(a.result, b.result));
}
function decisive_byImportance(a, b) {
    return rank(a.verdict) - rank(b.verdict) || rank(a.judged) - rank(b.judged) || decisive_used(b) - decisive_used(a);
}
function rank(verdict) {
    return VERDICTS_WORST_FIRST.indexOf(verdict);
}
/** Which part of its limit was used; a limit of nothing is the first to be told. */
function decisive_used({ value, limit }) {
    if (limit === null)
        return 0;
    return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}

;// CONCATENATED MODULE: ./build/src/render/escape.js
/**
 * Foreign text made harmless for GitHub's Markdown, wherever it is put: in a table, a list, a heading
 * or a paragraph. Names of workflows and branches, messages and paths are the writing of whoever
 * opened a pull request. What comes out is one line, has no raw `<`, `|` or lone backtick, and is
 * never a link, a mention, a reference, an emoji, a formula or a piece of HTML.
 */
/** As much of a name as anyone reads. */
const MOST_OF_A_NAME = 80;
/** As much of a sentence. */
const MOST_OF_A_SENTENCE = 400;
/** Nothing that is shown needs more of its source than this; it bounds the work. */
const MOST_READ = 20_000;
/** Room for what stands around code. */
const FENCES = 32;
/** U+2800 is the Braille pattern of no dots: a letter that looks like a space. */
const BLANK = /[\s\u0085\u2800\p{Z}]+/gu;
/** Controls, bidirectional and zero-width signs, tags, variation selectors, half surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}]/gu;
/** More accents than this on a letter are there to leave the cell upwards. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * Breaks a pattern for GitHub and for nobody else. Entities and backslashes would not do: GitHub
 * looks for mentions and references in what Markdown has already been read from.
 */
const BREAK = '\u200b';
/**
 * A name as inline code, at most 80 characters (code points): of a longer one the first 79 and `…`.
 * `<`, `>` and `|`, which code cannot escape, become their likes `‹`, `›`, `¦`: so no marker of a
 * comment, ours or another tool's, can be forged, nor a table cell left. A name of nothing visible
 * is `(empty)`.
 */
function codeSpan(text, most = MOST_OF_A_NAME) {
    return fitted(text, most, code);
}
/** Foreign text as text; cut as a name is. Nothing visible gives an empty text. */
function plainText(text, most = MOST_OF_A_NAME) {
    return fitted(text, most, (shown) => escapedStart(escaped(shown)));
}
/**
 * A sentence of ours that has foreign names in it: plain text, at most 400 characters, but what
 * stands in backticks, and every address, is code; an address can so be copied and not clicked.
 */
function prose(text, most = MOST_OF_A_SENTENCE) {
    return fitted(text, most, withCode);
}
const CODE_OR_ADDRESS = /`([^`]+)`|https?:\/\/[^\s`<>()|]*[^\s`<>()|.,;:!?]/gu;
function withCode(shown) {
    let written = '';
    let end = 0;
    for (const match of shown.matchAll(CODE_OR_ADDRESS)) {
        const between = escaped(shown.slice(end, match.index));
        // Two pieces of code that touched would be read as one.
        const gap = between === '' && written !== '' ? ' ' : between;
        written += `${end === 0 ? escapedStart(gap) : gap}${code(match[1] ?? match[0])}`;
        end = match.index + match[0].length;
    }
    const rest = escaped(shown.slice(end));
    return `${written}${end === 0 ? escapedStart(rest) : rest}`;
}
/** One line of visible characters in their composed form, whatever was given. */
function clean(text) {
    return text
        .slice(0, MOST_READ)
        .replace(BLANK, ' ')
        .replace(UNSEEN, '')
        .replace(PILED_MARKS, '$1')
        .normalize('NFC')
        .replace(/ {2,}/g, ' ')
        .trim();
}
/**
 * The text as it is written, in at most twice as many UTF-16 units as it may have characters and a
 * few: of signs that grow by being made harmless fewer are shown.
 */
function fitted(text, most, write) {
    const cleaned = clean(text);
    let points = most;
    let written = write(cut(cleaned, points));
    while (written.length > 2 * most + FENCES && points > 2) {
        points = Math.floor(points * 0.8);
        written = write(cut(cleaned, points));
    }
    return written;
}
function cut(text, most) {
    const points = Array.from(text);
    if (points.length <= most)
        return text;
    return `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
function code(text) {
    const inner = text
        .trim()
        .replace(/[<>|]/g, like)
        .replace(/@(?=\w)/g, `@${BREAK}`);
    if (inner === '')
        return '`(empty)`';
    const fence = '`'.repeat(fenceLength(inner));
    const pad = /^`|`$/.test(inner) ? ' ' : '';
    return `${fence}${pad}${inner}${pad}${fence}`;
}
/**
 * The shortest run of backticks that is not in the text already: only a run of the very same length
 * ends inline code, and GitHub's renderer gives up on fences of more than 80.
 */
function fenceLength(text) {
    const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
    let length = 1;
    while (runs.has(length))
        length += 1;
    return length;
}
const LIKES = { '<': '‹', '>': '›', '|': '¦', $: '＄' };
function like(sign) {
    return LIKES[sign] ?? sign;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
};
/**
 * What may mean something: Markdown's own signs; `$` of formulas; `@` and `#` of mentions and
 * references; `:` of addresses and emoji; `www.`; `GH-1` and tickets like it; 7 or more hexadecimal
 * digits, which may be a commit.
 */
const MEANING = new RegExp([
    /[\\*_~[\]]|[&<>|`]|\$|[@#]/u,
    /:(?=[\w/+-])|[Ww]{3}(?=\.)/u,
    /(?<=(?<![A-Za-z\d])(?:[A-Z][A-Z\d]+|[Gg][Hh]))-(?=\d)/u,
    /(?<![A-Za-z\d])[A-Fa-f\d]{7,}(?![A-Za-z\d])/u,
]
    .map(({ source }) => source)
    .join('|'), 'gu');
function escaped(text) {
    return text.replace(MEANING, (found) => {
        if (found.length > 3)
            return found.replace(/.{6}(?=.)/g, `$&${BREAK}`);
        if (/^[@#:Ww-]/.test(found))
            return `${found}${BREAK}`;
        return ENTITIES[found] ?? (found === '$' ? like(found) : `\\${found}`);
    });
}
/** What would begin a list, a heading's underline or a table's second line does so only in front. */
function escapedStart(text) {
    return text.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

;// CONCATENATED MODULE: ./build/src/render/signs.js
/** Every verdict has its own sign and its word, so that neither eyes nor screen readers can mistake it. */
const SIGNS = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    inconclusive: '❔ inconclusive',
    error: '🛑 error',
};
/** Where nothing was enforced or judged, no sign of success may stand. */
const NEUTRAL = 'ℹ️';
const NOTHING_JUDGED = `${NEUTRAL} no budget judged`;
function verdictSign(verdict) {
    return SIGNS[verdict];
}
/** The sign of a rule; one that was broken but only observed passes without a check mark. */
function resultSign({ verdict, judged }) {
    return verdict === 'pass' && judged !== 'pass'
        ? `${NEUTRAL} pass, observed only`
        : SIGNS[verdict];
}
/** What the numbers say about the limit, in as few words as a heading has room for. */
function outcome({ judged, value, limit }) {
    switch (judged) {
        case 'pass':
            return 'within budget';
        case 'warn':
            return value !== null && limit !== null && value > limit
                ? 'probably over budget'
                : 'close to budget';
        case 'fail':
            return 'over budget';
        case 'inconclusive':
            if (value === null)
                return 'nothing measured';
            return limit === null ? 'too little is known to judge' : 'too uncertain to judge';
        case 'error':
            return 'could not be judged';
    }
}

;// CONCATENATED MODULE: ./build/src/render/notice.js





const MOST_OF_A_LINE = 1_000;
/**
 * The audit as one line of a job's log: `carbon-audit: pass (within budget), 48 g (33-63 g) CO2e,
 * 150 Wh (130-170 Wh), 26 min; …`. The runner reads commands out of logs; foreign text in it can
 * make none.
 */
function logLine(report) {
    const line = [`carbon-audit: ${verdictOf(report)}`, ...numbers(report)].join(', ');
    return withoutCommands(`${line}; ${clean(report.sentence)}`).slice(0, MOST_OF_A_LINE);
}
function verdictOf(report) {
    const worst = decisiveResults(report)[0]?.result;
    if (worst === undefined)
        return report.verdict === 'pass' ? 'no budget judged' : report.verdict;
    return worst.verdict === report.verdict
        ? `${report.verdict} (${outcome(worst)})`
        : report.verdict;
}
function numbers({ emissions, energy, usage }) {
    if (emissions === null || energy === null || usage === null)
        return ['nothing measured'];
    return [
        `${withRange(emissions.totalG, units/* formatMass */.so)} CO2e`,
        withRange(energy.machineJ, units/* formatEnergy */.QE),
        (0,units/* formatDuration */.a3)(usage.durationS),
    ];
}
/** `::name::` begins a command and `##[name]` one of the runner's older kind. */
function withoutCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replace(/#(?=#)/g, '# ');
}

;// CONCATENATED MODULE: ./build/src/render/markdown.js
/** Pieces of Markdown; whatever foreign text they are given has been made harmless before. */
/**
 * The items, in their order, for which there is room, as they are written, and how many are left
 * out. No more are written than may be shown, and what counts is what they come to as Markdown.
 */
function markdown_within(items, room, write) {
    const shown = [];
    let units = 0;
    for (const item of items.slice(0, room.entries)) {
        const written = write(item);
        units += written.length + 1;
        if (units > room.units)
            break;
        shown.push(written);
    }
    return { shown, left: items.length - shown.length };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function table(columns, rows) {
    const head = row(columns.map(({ name }) => name));
    const rule = row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--')));
    return [head, rule, ...rows].join('\n');
}
/** Folded away until asked for. The title is ours: nothing foreign may stand inside HTML. */
function fold(title, parts) {
    return [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n');
}
/** `1 rule`, `3 rules` */
function markdown_counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/render/section/doubt.js




const ROOM = { entries: 20, units: 3_500 };
const ROOM_FOR_DIGESTS = { entries: 7, units: 800 };
const SHOWN_FACTORS = 5;
/** Two-sided 90 % of a normal distribution, in standard deviations. */
const Z_90 = 1.645;
const WORST_FIRST = ['broken', 'weak', 'info'];
const doubt_SAID = {
    broken: 'takes a part away',
    weak: 'weakens the audit',
    info: 'for information',
};
/** The same behind a number. */
const COUNTED = {
    broken: 'with a part missing',
    weak: 'of weak evidence',
    info: 'for information',
};
/** What casts doubt on the audit, the weightiest first. */
function findings(report) {
    const all = WORST_FIRST.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
    if (all.length === 0)
        return [];
    const { shown, left } = markdown_within(all, ROOM, ({ id, severity, message }) => `- **${doubt_SAID[severity]}**: ${prose(message)} ${codeSpan(id)}`);
    const rest = `- … and ${left} more: all of them are in the artifact's \`audit.json\`.`;
    return [fold(findingsTitle(report), [[...shown, ...(left === 0 ? [] : [rest])].join('\n')])];
}
function findingsTitle(report) {
    const counts = WORST_FIRST.flatMap((severity) => {
        const count = report.findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${COUNTED[severity]}`];
    });
    return `${markdown_counted(report.findings.length, 'finding')}: ${counts.join(', ')}`;
}
/** What the range is made of, what was counted and what not, and the digests of the evidence. */
function certainty(report) {
    const { emissions, energy, tool, auditId } = report;
    const parts = [
        ...(emissions === null ? [] : rangeOf(emissions.totalG)),
        `Method: power over time × PUE × carbon intensity + a share of making the hardware, by ${prose(`${tool.name} ${tool.version}`, 60)}; ${formulaOf(report)}`,
        boundary(energy),
        `Evidence of audit ${codeSpan(auditId)}, SHA-256:\n\n${digests(report)}`,
    ];
    return [fold('How sure are we?', parts)];
}
function formulaOf({ energy, intensity }) {
    const signal = [intensity.kind, intensity.signal, intensity.boundary].join(', ');
    return energy === null
        ? 'nothing was measured.'
        : `carbon intensity is ${prose(signal, 80)}, where the machine stands.`;
}
function boundary(energy) {
    if (energy === null)
        return 'Counted: nothing.';
    const ids = energy.components.map(({ id }) => id);
    const cards = ids.some((id) => id.startsWith('gpu')) ? '' : 'graphics cards, ';
    return `Counted: the machine, what its building adds, and a share of making the hardware. Not counted: ${cards}networks beyond the machine, the servers of GitHub, the computers of people. No offsets or certificates.`;
}
function rangeOf(totalG) {
    const { factors } = totalG;
    const whole = factors.reduce((sum, { logSd }) => sum + logSd ** 2, 0);
    if (whole === 0)
        return [];
    const share = (logSd) => logSd ** 2 / whole;
    const sorted = [...factors].sort((a, b) => b.logSd - a.logSd);
    const rows = sorted
        .slice(0, SHOWN_FACTORS)
        .map(({ id, kind, logSd }) => row([
        codeSpan(id),
        kind,
        (0,units/* formatPercent */.l9)(share(logSd)),
        `× or ÷ ${plainNumber(Math.exp(Math.min(700, Z_90 * logSd)))}`,
    ]));
    const others = sorted.slice(SHOWN_FACTORS);
    if (others.length > 0) {
        const rest = others.reduce((sum, { logSd }) => sum + share(logSd), 0);
        rows.push(row([markdown_counted(others.length, 'other'), '–', (0,units/* formatPercent */.l9)(rest), '–']));
    }
    const declared = factors
        .filter(({ kind }) => kind === 'declared')
        .reduce((sum, { logSd }) => sum + share(logSd), 0);
    return [
        `The total is ${withRange(totalG, units/* formatMass */.so)}: in brackets the range that its factors make together, each taken at 90 %. ${(0,units/* formatPercent */.l9)(declared)} of its width (as variance) is declared, that is judged; the rest is calibrated, that is measured on data it was not fitted to.`,
        table([
            { name: 'Factor' },
            { name: 'Kind' },
            { name: 'Share', align: 'right' },
            { name: 'Alone', align: 'right' },
        ], rows),
    ];
}
function digests({ evidence, policies }) {
    const files = [
        ['recording', evidence.recordingSha256],
        ['context', evidence.contextSha256],
        ['carbon intensity', evidence.intensitySha256],
        ...evidence.policySha256.map((digest, index) => [`policy (${policies[index]?.source.role ?? 'unknown'})`, digest]),
    ];
    const known = files.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest }]));
    return markdown_within(known, ROOM_FOR_DIGESTS, ({ name, digest }) => `- ${name} ${codeSpan(digest)}`).shown.join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/section/headline.js




/** `### ❌ Carbon: fail, over budget — 48 g CO₂e (likely 33-63 g), limit 30 g` */
function headline(report) {
    const worst = decisiveResults(report)[0]?.result;
    const [sign, ...words] = stateOf(report, worst).split(' ');
    return `### ${sign} Carbon: ${words.join(' ')} — ${amounts(report, worst)}`;
}
function stateOf({ verdict, emissions }, worst) {
    // The amount says it already.
    if (emissions === null && verdict === 'inconclusive')
        return verdictSign(verdict);
    if (worst === undefined)
        return verdict === 'pass' ? NOTHING_JUDGED : verdictSign(verdict);
    // A verdict may be worse than any rule's: nothing was measured, or a policy could not be read.
    return worst.verdict === verdict
        ? `${resultSign(worst)}, ${outcome(worst)}`
        : verdictSign(verdict);
}
/** Carbon always; the worst budget's own number too where that is another. */
function amounts({ emissions }, worst) {
    if (emissions === null)
        return limited('nothing measured', worst);
    const { totalG } = emissions;
    if (worst === undefined)
        return emitted(totalG);
    const isTotal = worst.unit === 'g' && worst.value === totalG.value;
    if (isTotal)
        return limited(emitted(totalG, digitsFor(worst)), worst);
    const other = measuredBy(worst)?.replace(' (', ' (likely ');
    return limited([emitted(totalG), other ?? 'nothing measured for it'].join('; '), worst);
}
function limited(amount, worst) {
    return worst === undefined ? amount : `${amount}, limit ${plainText(worst.limitText, 40)}`;
}

;// CONCATENATED MODULE: ./build/src/render/components.js
/** What people call the parts of a machine. */
const COMPONENT_NAMES = {
    cpu: 'CPU',
    memory: 'Memory',
    platform: 'Platform',
    board: 'Board',
};

;// CONCATENATED MODULE: ./build/src/render/section/origin.js





const origin_ROOM = { entries: 12, units: 3_500 };
const HOW_KNOWN = {
    region: 'known by its region',
    zone: 'known by its grid zone',
    country: 'known by its country',
    unknown: 'nobody said and nothing showed',
};
/** Where the number comes from, in one line. */
function origin(report) {
    const { usage, energy } = report;
    if (usage === null || energy === null)
        return [];
    const busy = `${(0,units/* formatPercent */.l9)(usage.cpuUtilisation)} of ${report.machine.container?.cpus ?? report.machine.threads} threads busy`;
    return [
        `${used(energy.machineJ)} at the machine in ${(0,units/* formatDuration */.a3)(usage.durationS)} (${busy}, ${(0,units/* formatPower */.d5)(energy.meanPowerW.value)} on average), ${provenances(energy)}; ${(0,units/* formatIntensity */.TA)(report.intensity.meanGPerKwh.value)} in ${placeOf(report)}.`,
    ];
}
function provenances({ components }) {
    const all = new Set(components.map(({ provenance }) => plainText(provenance)));
    return [...all].slice(0, 3).join(' and ');
}
function placeOf({ place, intensity }) {
    const zone = codeSpan(intensity.zone);
    if (place.region === null)
        return `grid zone ${zone}`;
    return `${plainText(place.provider ?? '')} ${codeSpan(place.region)} (grid zone ${zone})`.trim();
}
/** The energy part by part, then the place, its grid and its building, with their sources. */
function origins(report) {
    const { energy, emissions, intensity } = report;
    const parts = [
        ...(energy === null ? [] : [energyTable(energy)]),
        ...(emissions === null
            ? []
            : [
                `Carbon: ${withRange(emissions.operationalG, units/* formatMass */.so)} from electricity, ${withRange(emissions.embodiedG, units/* formatMass */.so)} from making the hardware. ${prose(emissions.embodiedExplanation)}`,
            ]),
        sourceTable(report),
        ...(intensity.attribution === null ? [] : [prose(intensity.attribution)]),
    ];
    return [fold('Energy, place and sources', parts)];
}
function energyTable(energy) {
    const columns = [
        { name: 'Part' },
        { name: 'Energy', align: 'right' },
        { name: 'How' },
        { name: 'From' },
    ];
    const { pue } = energy;
    const { shown } = markdown_within(energy.components, origin_ROOM, componentRow);
    return table(columns, [
        ...shown,
        row([
            `Building (PUE ${plainNumber(pue.value)})`,
            withRange(energy.facilityJ, units/* formatEnergy */.QE),
            plainText(pue.provenance),
            'what the building adds to the machine',
        ]),
    ]);
}
function componentRow({ id, energyJ, provenance, explanation }) {
    const name = COMPONENT_NAMES[id];
    return row([name, withRange(energyJ, units/* formatEnergy */.QE), plainText(provenance), prose(explanation)]);
}
function sourceTable({ place, intensity, energy }) {
    const columns = [
        { name: 'What' },
        { name: 'Value' },
        { name: 'Source' },
        { name: 'Year' },
        { name: 'Licence' },
    ];
    const grid = [intensity.kind, intensity.signal, intensity.boundary].map((word) => plainText(word));
    const rows = [
        row(['Place', placeName(place), HOW_KNOWN[place.by], '–', '–']),
        row([
            'Grid',
            `${codeSpan(intensity.zone)}: ${withRange(intensity.meanGPerKwh, units/* formatIntensity */.TA)}, ${grid.join(', ')}`,
            `${prose(intensity.source, 120)}, ${codeSpan(intensity.url, 120)}`,
            String(intensity.year),
            plainText(intensity.licence),
        ]),
    ];
    if (energy !== null) {
        const { pue } = energy;
        rows.push(row([
            'Building',
            `PUE ${plainNumber(pue.value)}, ${plainText(pue.provenance)}`,
            prose(pue.source, 120),
            pue.year === null ? 'unknown' : String(pue.year),
            plainText(pue.licence),
        ]));
    }
    return table(columns, rows);
}
function placeName({ by, provider, region, display, zone, country }) {
    if (by === 'unknown')
        return 'unknown';
    const name = region ?? zone ?? country ?? 'unknown';
    const known = display === null ? '' : ` (${plainText(display)})`;
    return `${provider === null ? '' : `${plainText(provider)} `}${codeSpan(name)}${known}`;
}

;// CONCATENATED MODULE: ./build/src/render/section/policies.js





const policies_ROOM = { entries: 4, units: 2_000 };
const ROLES = {
    deciding: 'decides',
    floor: "the default branch's, binds too",
    proposed: 'proposed by this pull request, decides nothing',
};
/** The policies whose leniency proves nothing. */
function doubtfulPolicies(report) {
    return markdown_within(decisivePolicies(report).filter(isDoubtful), policies_ROOM, notProtected).shown;
}
/** What the policy that a pull request proposes would make of this audit. */
function proposedEffects(report) {
    const effects = report.policies.flatMap((policy, index) => policy.source.role === 'proposed' ? effectOf(report, policy, index) : []);
    return markdown_within(effects, policies_ROOM, (effect) => effect).shown;
}
/** By which policies it was judged. */
function policyNames(report) {
    const { policies } = report;
    const { shown } = markdown_within(policies, policies_ROOM, (policy) => `- Policy: ${described(policy)}`);
    return shown.length === 0 ? [] : [shown.join('\n')];
}
/** A fail stands whoever wrote the policy; anything milder may be what was written into it. */
function isDoubtful({ source, judgement }) {
    return !source.isProtected && judgement.verdict !== 'fail' && judgement.verdict !== 'error';
}
function notProtected({ source, judgement }) {
    return `⚠️ **Policy not protected:** ${codeSpan(source.name)} was read where the author of the change could have written it, so its “${judgement.verdict}” is no proof.`;
}
function described({ source }) {
    const { name, budget, commit, role, isProtected } = source;
    const where = commit === null ? 'as the job found it' : `at commit ${codeSpan(commit.slice(0, 7))}`;
    const what = budget === null ? `${codeSpan(name)} ${where}` : `${codeSpan(name)} of ${codeSpan(budget, 40)}`;
    const protection = role === 'proposed' ? '' : isProtected ? ', protected' : ', not protected';
    return `${what} (${ROLES[role]}${protection})`;
}
/** The verdict as it would be once the proposal were the policy; a floor binds it all the same. */
function effectOf(report, { judgement }, index) {
    if (isSameAsDeciding(report, index))
        return [];
    const floor = report.policies.filter(({ source }) => source.role === 'floor');
    const verdict = policies_worst([judgement, ...floor.map((policy) => policy.judgement)]);
    const before = sign(report.verdict, countOf(decisivePolicies(report)));
    const after = sign(verdict, judgement.results.length + countOf(floor));
    return before === after
        ? [`This pull request proposes another policy; with it the verdict would stay ${before}.`]
        : [
            `**The policy that this pull request proposes would change the verdict: ${before} → ${after}.** ${prose(judgement.sentence)}`,
        ];
}
function isSameAsDeciding({ policies: all, evidence }, index) {
    const digest = evidence.policySha256[index] ?? null;
    const deciding = all.findIndex(({ source }) => source.role === 'deciding');
    return digest !== null && evidence.policySha256[deciding] === digest;
}
function policies_worst(judgements) {
    const verdicts = judgements.map((judgement) => judgement.verdict);
    return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
function sign(verdict, results) {
    return verdict === 'pass' && results === 0 ? NOTHING_JUDGED : verdictSign(verdict);
}
function countOf(judged) {
    return judged.reduce((count, { judgement }) => count + judgement.results.length, 0);
}

;// CONCATENATED MODULE: ./build/src/render/section/rules.js





const rules_ROOM = { entries: 20, units: 5_000 };
const ROOM_FOR_IDS = { entries: 5, units: 500 };
/** The rules that decided, the worst first, and what no rule took in. */
function rules(report) {
    const results = decisiveResults(report);
    return [...(results.length === 0 ? [] : ruleTable(report, results)), ...unmatched(report)];
}
function ruleTable(report, results) {
    const hasSeveral = decisivePolicies(report).length > 1;
    const columns = [
        { name: 'Budget' },
        ...(hasSeveral ? [{ name: 'Policy' }] : []),
        { name: 'Rule' },
        { name: 'This run', align: 'right' },
        { name: 'Limit', align: 'right' },
        { name: 'Verdict' },
    ];
    const write = ({ result, policy }) => row([
        codeSpan(result.budget),
        ...(hasSeveral ? [policy.source.role] : []),
        plainText(result.rule),
        measuredBy(result) ?? 'nothing measured',
        plainText(result.limitText, 40),
        rules_verdictOf(result),
    ]);
    const { shown, left } = markdown_within(results, rules_ROOM, write);
    const rest = results.slice(shown.length).map(({ result }) => result);
    return [table(columns, shown), ...(left === 0 ? [] : [leftOut(rest)])];
}
function rules_verdictOf(result) {
    const isHeldBack = result.verdict === 'warn' && result.judged === 'fail';
    const from = failsFrom(result);
    return [
        resultSign(result),
        `${AT_END[result.decideOn][result.judged] ?? outcome(result)}${isHeldBack ? ', but this budget only warns' : ''}`,
        ...(result.judged === 'fail' || from === null ? [] : [`fails from ${from}`]),
    ].join(', ');
}
/** A limit breaks at the end of the range that the budget decides on. */
const AT_END = {
    low: { fail: 'even the low end is over' },
    middle: {},
    high: { fail: 'the high end is over' },
};
function leftOut(rest) {
    const counts = new Map();
    for (const { verdict } of rest) {
        counts.set(verdictSign(verdict), (counts.get(verdictSign(verdict)) ?? 0) + 1);
    }
    const each = [...counts].map(([sign, count]) => `${count} ${sign}`).join(', ');
    return `… and ${markdown_counted(rest.length, 'more rule')} (${each}): all of them are in the artifact's \`audit.json\`.`;
}
function unmatched(report) {
    const ids = decisivePolicies(report).flatMap(({ judgement }) => judgement.unmatchedBudgets);
    if (ids.length === 0)
        return [];
    const { shown, left } = markdown_within(ids, ROOM_FOR_IDS, (id) => codeSpan(id));
    const names = [...shown, ...(left === 0 ? [] : [`${left} more`])].join(', ');
    return [`${markdown_counted(ids.length, 'budget')} for other workflows: ${names}.`];
}

;// CONCATENATED MODULE: ./build/src/render/section.js






/** What fits into a comment beside the sections of two other workflows. */
const MOST_UNITS = 20_000;
const LEFT_OUT = "More was left out here for its size; all of it is in the artifact's `audit.json`.";
/**
 * One job's audit as GitHub shows it, in its summary and in the comment: the verdict, the number and
 * the limit first, the rules next, all else folded away. Below 20,000 UTF-16 units whatever is in
 * the report: every list has its own room and says what it leaves out, every text its own length,
 * and where all that is still too much the last folds go.
 */
function renderSection(report, about) {
    const open = [
        headline(report),
        sentence(report, about),
        ...doubtfulPolicies(report),
        ...rules(report),
        ...proposedEffects(report),
        ...origin(report),
        ...policyNames(report),
    ];
    const folds = [...findings(report), ...origins(report), ...certainty(report)];
    for (let kept = folds.length; kept >= 0; kept -= 1) {
        const rest = kept === folds.length ? [] : [LEFT_OUT];
        const section = [...open, ...folds.slice(0, kept), ...rest].join('\n\n');
        if (section.length < MOST_UNITS)
            return section;
    }
    return [headline(report), LEFT_OUT].join('\n\n');
}
function sentence(report, { job, workflow }) {
    const where = [
        ...(job === null ? [] : [`job ${codeSpan(job)}`]),
        ...(workflow === null ? [] : [`workflow ${codeSpan(workflow)}`]),
    ].join(' of ');
    return where === ''
        ? prose(report.sentence)
        : `${where[0]?.toUpperCase()}${where.slice(1)}. ${prose(report.sentence)}`;
}

;// CONCATENATED MODULE: ./build/src/action/artifact.js





/** What the comment still needs after the artifact. */
const LEFT_FOR_OTHERS_MS = 10_000;
const MOST_MS = 30_000;
/** Keeps the evidence as an artifact of the run. */
async function keepArtifact(publication) {
    const { world, state, hidden, directory, mayUseTokens, deadline } = publication;
    if (directory === null || !mayUseTokens)
        return [];
    // The client is as large as all the rest of post: no need to load it only to be told so.
    if (!world.env['ACTIONS_RUNTIME_TOKEN']) {
        return [notKept('this runner has no artifact service')];
    }
    const { uploadEvidence } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 96191));
    const { retentionDays } = state.inputs;
    const outcome = await uploadEvidence({
        name: artifactName(state, hidden),
        files: artifact/* ALL_ARTIFACT_FILES */.pz.map((name) => (0,external_node_path_.join)(directory, name)).filter(isPlainFile),
        root: directory,
        serverUrl: state.job.serverUrl,
        ...(retentionDays === null ? {} : { retentionDays }),
        deadlineMs: Math.min(MOST_MS, Math.max(1_000, deadline.remainingMs() - LEFT_FOR_OTHERS_MS)),
    });
    if (outcome.kind === 'uploaded')
        return [];
    return [notKept(outcome.why)];
}
/** What leads elsewhere is not uploaded: the job could have put it there. */
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function notKept(why) {
    return (0,finding/* finding */.g)('artifact-not-kept', `The evidence could not be kept as an artifact: ${why}.`);
}
/**
 * Names are unique in a run, and jobs of a matrix share all but their matrix: the job's id from the
 * server, or where it gives none, its key and a digest of its matrix.
 */
function artifactName({ inputs, job, number }, { checkRunId, matrix, jobIndex }) {
    const own = `${job.key.replace(/[^\w.-]+/g, '_').slice(0, 60)}-${(0,serialise/* sha256 */.s)(`${matrix}\n${jobIndex}`).slice(0, 8)}`;
    const again = number === 1 ? '' : `-${number}`;
    return `${inputs.artifactName}-${checkRunId ?? own}-${job.runAttempt}${again}`;
}

;// CONCATENATED MODULE: ./build/src/render/marker.js

const MARKER = /^<!-- carbon-audit:v1 key=([0-9a-f]{12}) run=([1-9]\d{0,15}) attempt=([1-9]\d{0,8}) head=([0-9a-f]{40}) -->$/;
/** One comment for each workflow, job and `extra` (a matrix leg, a second audit in the same job). */
function commentKey(workflowPath, jobKey, extra) {
    // As JSON, so that no two triples come to the same text.
    return (0,serialise/* sha256 */.s)(JSON.stringify([workflowPath, jobKey, extra])).slice(0, 12);
}
/**
 * The comment's last line. GitHub's Markdown does not show it.
 *
 * @throws RangeError where the comment could not be found again by it.
 */
function markerLine({ key, runId, attempt, headSha }) {
    const line = `<!-- carbon-audit:v1 key=${key} run=${runId} attempt=${attempt} head=${headSha} -->`;
    if (parseMarker(line) === null) {
        throw new RangeError('a comment needs its key, run, attempt and commit, each in its own form');
    }
    return line;
}
/**
 * The marker of a comment, `null` if it has none. Only the very last line counts, and only in the
 * very form in which it is written: what stands above may be foreign text. Whose comment it is must
 * be asked of GitHub: anyone can write a marker.
 */
function parseMarker(body) {
    // GitHub's editor turns line ends into CRLF and may leave one at the end.
    const lines = body.replace(/\r?\n$/, '').split(/\r?\n/);
    const [, key, runId, attempt, head] = MARKER.exec(lines.at(-1) ?? '') ?? [];
    if (key === undefined || head === undefined)
        return null;
    const run = Number(runId);
    return Number.isSafeInteger(run) ? { key, run, attempt: Number(attempt), head } : null;
}

;// CONCATENATED MODULE: ./build/src/render/comment.js




/**
 * The comment on a pull request: the job's section, a footer, and as its last line the marker by
 * which it is found again. A section is below 20,000 UTF-16 units and the rest below 1,000, so that
 * the whole is far from the 65,536 that GitHub takes.
 *
 * @throws RangeError where key, run, attempt or commit are not in their own form.
 */
function renderComment(report, about) {
    const marker = markerLine(about);
    return [renderSection(report, about), footer(report, about), marker].join('\n\n');
}
function footer({ tool }, about) {
    // Digits by now, all of them: `markerLine` has seen to it.
    const run = `run ${about.runId}, attempt ${about.attempt}`;
    const parts = [
        prose(`${tool.name} ${tool.version}`, 60),
        `updated for ${codeSpan(about.headSha.slice(0, 7))}`,
        isPlainAddress(about.runUrl) ? `[${run}](${about.runUrl})` : run,
        'this comment is edited in place',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** Nothing that could end the link or lead elsewhere than it seems. */
function isPlainAddress(url) {
    return url.length <= 300 && /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/.test(url);
}

;// CONCATENATED MODULE: ./build/src/action/comment.js


const comment_MOST_MS = 12_000;
/** Tells the pull request in its one comment, where there is one to tell and somebody who may. */
async function tellPullRequest(publication, report) {
    const { state, hidden, world, mayUseTokens, deadline } = publication;
    const { job, inputs } = state;
    const { change } = job;
    if (inputs.comment === 'never' || change === null || change.pullRequest === null)
        return [];
    if (!mayUseTokens)
        return [];
    const token = world.runner.input('token');
    if (token === '')
        return [notTold('no token was given')];
    const [{ connectTo }, { upsertComment }, { listJobs }, { explainFailure }] = await Promise.all([
        __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 87057)),
        __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 78621)),
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 76589)),
        __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 54679)),
    ]);
    const deadlineMs = Math.min(comment_MOST_MS, deadline.remainingMs());
    const github = connectTo(job, { token, env: world.env, deadlineMs });
    const { owner, repo, runId, runAttempt } = job;
    if (hidden.jobTotal > 1)
        return [LEFT_TO_GATE];
    const jobs = await listJobs(github, { owner, repo, runId, attempt: runAttempt });
    if (jobs.kind === 'jobs' && jobs.jobs.length > 1)
        return [LEFT_TO_GATE];
    const key = commentKey(job.workflowPath ?? job.workflowName ?? '', job.key, String(state.number));
    const body = renderComment(report, {
        workflow: job.workflowName ?? job.workflowPath,
        job: job.key,
        key,
        runId: String(runId),
        attempt: String(runAttempt),
        headSha: change.headSha,
        runUrl: job.runUrl,
    });
    const isDue = mayCreate(inputs.comment, report);
    const outcome = await upsertComment(github, {
        owner,
        repo,
        issue: change.pullRequest,
        body,
        mayCreate: isDue,
        parseMarker: parseMarker,
    });
    // Where no comment was due, none that could not be brought up to date is missed.
    if (outcome.kind !== 'failed' || !isDue)
        return [];
    return [notTold(explainFailure(outcome.failure, 'pull-requests: write'))];
}
/** A comment that stands is always kept up to date; whether to start one is the mode's to say. */
function mayCreate(mode, report) {
    if (mode === 'always')
        return true;
    if (report.verdict !== 'pass')
        return true;
    return mode === 'on-change' && report.policies.some(({ source }) => source.role === 'proposed');
}
function notTold(why) {
    return (0,finding/* finding */.g)('comment-not-written', `The pull request was not told: ${why}. The job summary has the report.`);
}
const LEFT_TO_GATE = (0,finding/* finding */.g)('comment-left-to-gate', 'This run has other jobs, so no job comments for itself: its report is in the job summary. A gate job will be able to tell the pull request about all of them.');

;// CONCATENATED MODULE: ./build/src/action/deadline.js
/** @param nowMs a clock that never goes back */
function deadlineIn(ms, nowMs = () => performance.now()) {
    const endMs = nowMs() + ms;
    return { remainingMs: () => Math.max(0, endMs - nowMs()) };
}

// EXTERNAL MODULE: ./build/src/action/inputs.js + 6 modules
var inputs = __webpack_require__(84211);
;// CONCATENATED MODULE: ./build/src/action/outputs.js

/**
 * Sets the step's outputs, and with `exportsEnv` the same as variables under fixed names. Numbers are
 * plain decimals; what was not measured is empty.
 */
function setOutputs(report, reportPath, exportsEnv, runner) {
    const total = report.emissions?.totalG;
    const energyJ = report.energy?.machineJ.value;
    const outputs = {
        verdict: report.verdict,
        'total-g': plain(total?.value),
        'low-g': plain(total?.low),
        'high-g': plain(total?.high),
        'energy-wh': plain(energyJ === undefined ? undefined : energyJ / units/* J_PER_WH */.rN),
    };
    for (const [name, value] of Object.entries(outputs)) {
        runner.setOutput(name, value);
        if (exportsEnv)
            runner.exportVariable(`CARBON_AUDIT_${variable(name)}`, value);
    }
    runner.setOutput('report', reportPath ?? '');
}
function variable(name) {
    return name.toUpperCase().replaceAll('-', '_');
}
/** No exponent: shells and expressions read these. Six significant digits are beyond any use. */
function plain(value) {
    if (value === undefined)
        return '';
    if (value === 0)
        return '0';
    const decimals = Math.max(0, 5 - Math.floor(Math.log10(value)));
    return value.toFixed(Math.min(20, decimals));
}

;// CONCATENATED MODULE: ./build/src/action/publish.js












/** The runner gives a job 5 minutes after a cancel, people give it less. */
const CANCELLED_MS = 14_000;
const TOTAL_MS = 45_000;
/**
 * Publishes the report, each way for itself: one that fails is a warning and a finding, and the others
 * go on. What is found on the way is in what is published after it.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
async function publish(stopped, world) {
    const { ended, state } = stopped;
    const { path: directory, findings } = openFreshEvidence(state.job.temp, ended.stopped.recordingText);
    const publication = publicationOf(stopped, world, directory);
    const troubles = [...findings];
    const current = () => conclude({ ...ended, findings: [...ended.findings, ...troubles] });
    await publish_attempt(troubles, 'report-directory-unusable', () => keep(directory, current()));
    await publish_attempt(troubles, 'summary-not-written', () => summarise(publication, current()));
    await publishByToken(publication, troubles, () => current().report);
    const last = current();
    if (troubles.length > 0) {
        // It has been said already, where it failed the first time.
        await publish_attempt([], 'report-directory-unusable', () => keep(directory, last));
        await publish_attempt([], 'summary-not-written', () => summarise(publication, last));
    }
    await publish_attempt(troubles, 'outputs-not-set', async () => setOutputs(last.report, reportPath(directory), state.inputs.exportsEnv, world.runner));
    tell(world, troubles, last.report);
    return directory;
}
/** What `mode: finish` has left: the ways that need a token. */
async function publishLeft(stopped, world, directory, report) {
    const troubles = [];
    await publishByToken(publicationOf(stopped, world, directory), troubles, () => report);
    tell(world, troubles, report);
}
function publicationOf({ state, mayUseTokens }, world, directory) {
    const hidden = (0,inputs/* readHiddenInputs */.qI)(world.runner.input);
    const deadline = deadlineIn(hidden.jobStatus === 'cancelled' ? CANCELLED_MS : TOTAL_MS);
    return { world, state, hidden, directory, mayUseTokens, deadline };
}
async function publishByToken(publication, troubles, report) {
    await publish_attempt(troubles, 'artifact-not-kept', async () => {
        troubles.push(...(await keepArtifact(publication)));
    });
    await publish_attempt(troubles, 'comment-not-written', async () => {
        troubles.push(...(await tellPullRequest(publication, report())));
    });
}
const FAILED = {
    'report-directory-unusable': 'The report could not be written to disk',
    'summary-not-written': 'The job summary could not be written',
    'artifact-not-kept': 'The evidence could not be kept as an artifact',
    'comment-not-written': 'The pull request could not be told',
    'outputs-not-set': 'The outputs could not be set',
};
async function publish_attempt(troubles, id, act) {
    try {
        await act();
    }
    catch (error) {
        troubles.push((0,finding/* finding */.g)(id, `${FAILED[id]}: ${error.message}.`));
    }
}
async function keep(directory, concluded) {
    if (directory !== null)
        keepEvidence(directory, concluded);
}
async function summarise({ world, state }, { report }) {
    const { key, workflowName, workflowPath } = state.job;
    await world.runner.summarise(renderSection(report, { job: key, workflow: workflowName ?? workflowPath }));
}
function reportPath(directory) {
    return directory === null ? null : (0,external_node_path_.join)(directory, artifact/* ARTIFACT_FILES */.nA.report);
}
function tell({ runner }, troubles, report) {
    for (const { severity, message } of troubles) {
        if (severity === 'info')
            runner.notice(message);
        else
            runner.warn(message);
    }
    runner.say(logLine(report));
}

// EXTERNAL MODULE: ./build/src/policy/decode.js
var decode = __webpack_require__(82792);
// EXTERNAL MODULE: ./build/src/policy/load.js
var load = __webpack_require__(91102);
;// CONCATENATED MODULE: ./build/src/action/thaw.js







/** The policies that main froze, and the checkout's own where main could read none. */
async function thawPolicies({ policies, inputs, job }) {
    const loaded = await Promise.all(policies.frozen.map(thaw));
    if (policies.fromCheckout === null)
        return { policies: loaded, findings: [], badInput: null };
    const { path: name, why } = policies.fromCheckout;
    const bytes = readIfThere((0,external_node_path_.join)(job.workspace, name));
    if (bytes === null) {
        const badInput = inputs.policyPath === null ? null : `policy ${name}: there is no such file in the checkout`;
        return { policies: loaded, findings: [unprotected(why, NO_COPY)], badInput };
    }
    const source = {
        role: 'deciding',
        name,
        budget: null,
        file: (0,artifact/* policyFileName */.UW)('deciding'),
        commit: null,
        isProtected: false,
        enforcedAtLeast: inputs.enforcedAtLeast,
    };
    try {
        const policy = await (0,load/* loadPolicy */.t)(source, bytes);
        return {
            policies: [...loaded, { source, policy, bytes }],
            findings: [unprotected(why, COPY_DECIDES)],
            badInput: null,
        };
    }
    catch (error) {
        if (!(error instanceof bad_input/* BadInput */.k))
            throw error;
        const { message } = error;
        return { policies: loaded, findings: [(0,finding/* finding */.g)('policy-invalid', message)], badInput: message };
    }
}
async function thaw({ source, base64 }) {
    const bytes = base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64'));
    return { source, bytes, policy: await (0,load/* loadPolicy */.t)(source, bytes) };
}
/** Never through a link: what it leads to would be quoted where the policy's mistakes are shown. */
function readIfThere(path) {
    try {
        return (0,plain_file/* readPlainFile */.b)(path, decode/* MOST_BYTES */.u + 1);
    }
    catch {
        return null;
    }
}
const COPY_DECIDES = 'the copy in the checkout decides, which the job itself can change. A broken budget still fails; a pass is worth less';
const NO_COPY = 'the checkout holds none: if there is a policy, it was not applied';
function unprotected(why, instead) {
    return (0,finding/* finding */.g)('policy-unprotected', `Policy not protected: it could not be read from the repository (${why}); ${instead}.`);
}

// EXTERNAL MODULE: ./build/src/action/trust.js
var trust = __webpack_require__(48110);
;// CONCATENATED MODULE: ./build/src/action/end.js








/** Stops the sampler and gathers all that the report is made of. */
async function stop(state, { env }, findings) {
    const { job, started, inputs } = state;
    const stopped = await (0,lifecycle/* stopAudit */.Md)(started);
    const thawed = await thawPolicies(state);
    const grid = intensityOf(state);
    const changed = (0,trust/* changedSince */.$)(state.trusted, env);
    const ended = {
        started,
        stopped,
        subject: { kind: 'job', workflowPath: job.workflowPath, workflowName: job.workflowName },
        intervalMs: inputs.intervalMs,
        place: inputs.place,
        intensity: grid.series,
        policies: thawed.policies,
        command: null,
        findings: [
            ...findings,
            ...grid.findings,
            ...state.policies.findings,
            ...thawed.findings,
            ...(changed.length > 0 ? [environmentChanged(changed)] : []),
        ],
    };
    return { state, ended, badInput: thawed.badInput, mayUseTokens: changed.length === 0 };
}
/**
 * Publishes a stopped audit, and only then lets a broken budget fail the job. Whatever goes wrong with
 * publishing, the gate has the last word.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
async function deliver(stopped, world) {
    const { report } = conclude(stopped.ended);
    try {
        const directory = await publish(stopped, world);
        // Where there is no directory for the evidence, the recording stays where it was.
        if (directory !== null)
            (0,lifecycle/* removeAudit */.E7)(stopped.ended.started);
        return directory;
    }
    finally {
        gate(report, stopped.badInput, world.runner);
    }
}
function intensityOf({ inputs, started }) {
    const { carbonIntensityGPerKwh: declared, place } = inputs;
    const year = new Date(started.start.wallMs).getUTCFullYear();
    return declared === null
        ? annualIntensity(place, year)
        : { series: declaredIntensity(declared, place, year), findings: [INTENSITY_DECLARED] };
}
const INTENSITY_DECLARED = (0,finding/* finding */.g)('intensity-declared', 'The carbon intensity is the one that the workflow gives; nobody has checked it.');
function environmentChanged(names) {
    return (0,finding/* finding */.g)('environment-changed', `${names.join(', ')} changed while the job ran, by which others could read along: no token was used, so there is no artifact and no comment.`);
}

// EXTERNAL MODULE: ./build/src/action/register.js
var action_register = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/action/finish.js



/**
 * `mode: finish`: ends the audit of this job that began last, so that the steps after it see its
 * outputs. What it knows of that audit any step could have written, so it shows no token to anyone:
 * artifact and comment are left to post, whose state is out of reach.
 *
 * @throws BadInput where no audit runs
 */
async function finish(world) {
    const state = (0,action_register/* lastUnfinished */.YD)(world.env['RUNNER_TEMP'] ?? '');
    if (state === null) {
        throw new bad_input/* BadInput */.k('mode `finish` found no audit to end: use this action with mode `audit` in an earlier step of the job');
    }
    const stopped = await stop({ ...state, trusted: world.trusted }, world, []);
    const directory = await deliver({ ...stopped, mayUseTokens: false }, world);
    if (directory !== null)
        (0,action_register/* markFinished */.UI)(state, directory);
}


/***/ })

};
