import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readPlainFile),
  G: () => (/* binding */ writePlainFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/src/pieces.js
/** Node copies a text that it hashes or writes: of a long recording better a piece at a time. */
const PIECE_LENGTH = 1 << 20;
/** A text in pieces whose bytes together are its own: no character is cut in two. */
function* piecesOf(text, length = PIECE_LENGTH) {
    for (let at = 0; at < text.length;) {
        const end = at + length;
        const cut = isHighSurrogate(text.charCodeAt(end - 1)) ? end + 1 : end;
        yield text.slice(at, cut);
        at = cut;
    }
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}

;// CONCATENATED MODULE: ./build/src/plain-file.js


// Windows has neither, and no way to plant what they guard against without rights of its own.
const NEVER_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
const NO_LINKS = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/**
 * Reads a file that somebody else may have replaced: a pipe or a device, which would never end, and a
 * symbolic link, which would lead elsewhere, are refused. At most `maxBytes` are read.
 *
 * @throws what the file system throws, and an error of code `EINVAL` where it is no plain file
 */
function readPlainFile(path, maxBytes, links = 'refused') {
    const flags = external_node_fs_.constants.O_RDONLY | NEVER_WAIT | (links === 'refused' ? NO_LINKS : 0);
    return withFile(path, flags, (descriptor, size) => {
        const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes));
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    });
}
/** Writes a file whole, never through a link that somebody planted and never into a pipe. */
function writePlainFile(path, content, mode = 0o666) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | NEVER_WAIT | NO_LINKS;
    withFile(path, flags, (descriptor) => {
        if (typeof content !== 'string')
            writeAll(descriptor, content);
        else
            for (const piece of piecesOf(content))
                writeAll(descriptor, Buffer.from(piece));
    }, mode);
}
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;) {
        written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
    }
}
function withFile(path, flags, use, mode) {
    const descriptor = (0,external_node_fs_.openSync)(path, flags, mode);
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw Object.assign(new Error(`${path} is not a plain file`), { code: 'EINVAL' });
        }
        return use(descriptor, stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nextNumber)
/* harmony export */ });
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
/**
 * The next unsigned number in the buffer, after any spaces; `null` (and the cursor unmoved) if
 * something else stands there, or if it is too large to be exact.
 */
function nextNumber(buffer, length, cursor) {
    let at = cursor.at;
    while (at < length && buffer[at] === SPACE)
        at += 1;
    const first = at;
    let value = 0;
    for (; at < length; at += 1) {
        const byte = buffer[at];
        if (byte < ZERO || byte > NINE)
            break;
        value = value * 10 + (byte - ZERO);
    }
    if (at === first || !Number.isSafeInteger(value))
        return null;
    cursor.at = at;
    return value;
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   LJ: () => (/* binding */ openKept),
/* harmony export */   i4: () => (/* binding */ readBeginning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** Throws as `openSync` does. */
function openKept(path, bytes) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafe(bytes);
    return {
        buffer,
        refill: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, bytes, 0),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
/** The beginning of a file, `null` if it cannot be read; never more than `maxBytes`. */
function readBeginning(path, maxBytes) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return null;
    }
    try {
        const buffer = Buffer.allocUnsafe(maxBytes);
        let length = 0;
        // Files under /proc come in pieces of a page.
        for (let read = -1; read !== 0 && length < maxBytes; length += read) {
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, maxBytes - length, length);
        }
        return buffer.toString('utf8', 0, length);
    }
    catch {
        return null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Why a file could not be read, short: `EACCES`, `ENOENT`. */
function errorCode(error) {
    const code = error?.code;
    return typeof code === 'string' && /^[A-Z0-9_]{1,32}$/.test(code) ? code : 'unknown error';
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CI: () => (/* binding */ OS_TICKS_PER_S),
  Go: () => (/* binding */ chipName),
  jw: () => (/* binding */ nodeOs),
  XO: () => (/* binding */ osCpuTicks),
  VZ: () => (/* binding */ osMemoryAvailable)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/probe/os.js

const nodeOs = {
    platform: external_node_os_namespaceObject.platform,
    arch: external_node_os_namespaceObject.arch,
    cpus: external_node_os_namespaceObject.cpus,
    availableParallelism: external_node_os_namespaceObject.availableParallelism,
    freemem: external_node_os_namespaceObject.freemem,
    totalmem: external_node_os_namespaceObject.totalmem,
    env: process.env,
};
/** os.cpus() counts in milliseconds. */
const OS_TICKS_PER_S = 1000;
/** The CPU time over all threads as Node has it: no steal, no I/O wait. `null`: it has none. */
function osCpuTicks(system) {
    const sum = { user: 0, nice: 0, system: 0, idle: 0, irq: 0 };
    const cpus = system.cpus();
    for (const { times } of cpus) {
        sum.user += times.user;
        sum.nice += times.nice;
        sum.system += times.sys;
        sum.idle += times.idle;
        sum.irq += times.irq;
    }
    if (cpus.length === 0 || !Object.values(sum).every(isTicks))
        return null;
    return { ...sum, iowait: 0, softirq: 0, steal: 0, guest: 0, guestNice: 0 };
}
/** Free memory in bytes: on macOS and Windows this leaves out what caches would give back. */
function osMemoryAvailable(system) {
    const bytes = system.freemem();
    return isTicks(bytes) ? bytes : null;
}
/** The processor's name; empty if it has none. */
function chipName(system) {
    try {
        return system.cpus()[0]?.model.trim() ?? '';
    }
    catch {
        return '';
    }
}
function isTicks(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ processStat),
/* harmony export */   W_: () => (/* binding */ isRunning)
/* harmony export */ });
/* unused harmony exports identifyProcess, processesStandingIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5563);



const STAT_BYTES = 1024;
/** State and start of a process by Linux' /proc; `null` if it has none there. */
function processStat(pid, root = '/') {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'proc', String(pid), 'stat'), STAT_BYTES);
    return text === null ? null : parseStat(text);
}
/** The program's name is in brackets and may hold anything: fields are counted from the last one. */
function parseStat(text) {
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent, startTicks] = [fields[0], Number(fields[1]), Number(fields[19])];
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
    if (!state || !Number.isSafeInteger(startTicks) || !Number.isSafeInteger(ticks))
        return null;
    return { state, parent, startTicks, ticks };
}
const hasProc = () => processStat(process.pid) !== null;
/** Who the process is that has this number now; `null` if there is none. */
function identifyProcess(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return null;
    const identity = { pid, startTicks: processStat(pid)?.startTicks ?? null };
    return isRunning(identity) ? identity : null;
}
/**
 * Whether the process still runs. One that has ended and was not waited for (a zombie, as under a
 * container's first process) does not.
 */
function isRunning(identity) {
    const stat = processStat(identity.pid);
    if (stat !== null) {
        const same = identity.startTicks === null || identity.startTicks === stat.startTicks;
        return same && stat.state !== 'Z' && stat.state !== 'X';
    }
    if (identity.startTicks !== null && hasProc())
        return false;
    try {
        process.kill(identity.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** The processes of this user whose working directory is the given one; none where /proc is not. */
function processesStandingIn(directory) {
    const standsIn = (pid, real) => {
        try {
            return readlinkSync(`/proc/${pid}/cwd`) === real;
        }
        catch {
            return false;
        }
    };
    try {
        const real = realpathSync(directory);
        return readdirSync('/proc')
            .filter((name) => /^\d+$/.test(name) && standsIn(name, real))
            .map(Number);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   b4: () => (/* binding */ entriesBody)
/* harmony export */ });
/* unused harmony exports takeEntries, gatherEntries, readEntries */
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8006);


/** Lines about the runner's processes: lists of `[id, ...]`, and one that would be empty left out. */
/** More than any job has steps; what comes after is not told apart. */
const MAX_ENTRIES = 4_096;
/** `owner/repo`; GitHub allows 39 and 100 characters. */
const MAX_NAME = 140;
/** Linux' unit of CPU time towards programs. */
const TICKS_PER_S = 100;
function entriesBody(line, origin, number) {
    const at = (monotonicMs) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceMs */ .tK)(monotonicMs, origin);
    const began = line.began.map(({ id, startMs, name, guid, within, withinName }) => {
        const signs = [name, guid, within, withinName];
        return [id, at(startMs), ...signs.slice(0, signs.findLastIndex((sign) => sign !== null) + 1)];
    });
    const ended = line.ended.map(({ id, seenMs }) => [id, at(seenMs)]);
    const cpu = line.cpu.map(({ id, ticks }) => [id, ticks]);
    const lists = Object.entries({ b: began, e: ended, c: cpu }).filter(([, list]) => list.length > 0);
    const fields = { k: 'entries', n: number, m: at(line.monotonicMs), ...Object.fromEntries(lists) };
    return JSON.stringify(fields).slice(0, -1);
}
/** Whether the line was of entries. What it tells of an entry that nothing is known of is passed over. */
function takeEntries({ m, b, e, c }, origin, seen) {
    const began = rowsOf(b, isBegan);
    const ended = rowsOf(e, isPair);
    const cpu = rowsOf(c, isPair);
    if (!isTimeMs(m) || began === null || ended === null || cpu === null)
        return false;
    const at = (since) => roundMs(origin.monotonicMs + since);
    for (const [id, since, name = null, guid = null, within = null, withinName = null] of began) {
        if (seen.has(id) || seen.size >= MAX_ENTRIES)
            continue;
        const startMs = at(Math.min(since, m));
        const signs = { name, guid, within, withinName };
        seen.set(id, { id, ...signs, startMs, seenMs: null, goneMs: null, cpu: [] });
    }
    for (const [id, ticks] of cpu) {
        const entry = seen.get(id);
        if (entry === undefined)
            continue;
        const last = entry.cpu.at(-1);
        const busyS = ticks / TICKS_PER_S;
        if (last !== undefined && (at(m) <= last.atMs || busyS < last.busyS))
            continue;
        entry.cpu.push({ atMs: at(m), busyS });
    }
    for (const [id, since] of ended) {
        const entry = seen.get(id);
        if (entry === undefined || entry.goneMs !== null)
            continue;
        entry.seenMs = Math.max(entry.startMs, at(Math.min(since, m)));
        entry.goneMs = Math.max(entry.seenMs, at(m));
    }
    return true;
}
function gatherEntries(seen) {
    return [...seen.values()].sort((a, b) => a.id - b.id);
}
/**
 * The entries of a recording by themselves, without a look at the chain: for whoever needs them while
 * the recording is still to be read.
 */
function readEntries(text, origin) {
    const seen = new Map();
    const beginning = '{"k":"entries",';
    for (let at = 0; at >= 0 && at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline;
        if (text.startsWith(beginning, at)) {
            const fields = parsed(text.slice(at, end));
            if (isFields(fields))
                takeEntries(fields, origin, seen);
        }
        at = end + 1;
    }
    return gatherEntries(seen);
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function rowsOf(value, isRow) {
    if (value === undefined)
        return [];
    return Array.isArray(value) && value.length <= MAX_ENTRIES && value.every(isRow) ? value : null;
}
function isId(value) {
    return isBetween(value, 1, MAX_ENTRIES) && Number.isInteger(value);
}
function isBegan(row) {
    if (!Array.isArray(row))
        return false;
    const [id, since, ...signs] = row;
    return isId(id) && isTimeMs(since) && signs.every((sign) => sign === null || isName(sign));
}
/** Narrower than plain text: it is shown to people, and a runner's folders can hold no other. */
function isName(value) {
    return typeof value === 'string' && value.length <= MAX_NAME && /^[\w./-]+$/.test(value);
}
function isPair(row) {
    return Array.isArray(row) && isId(row[0]) && isTimeMs(row[1]);
}


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ SIGHT_IDS),
/* harmony export */   PH: () => (/* binding */ CPU_TICK_FIELDS),
/* harmony export */   k0: () => (/* binding */ RECORDING_FORMAT),
/* harmony export */   tM: () => (/* binding */ RUNG_OUTCOMES)
/* harmony export */ });
/* unused harmony exports METER_SOURCES, NOTE_TOPICS, END_REASONS */
/**
 * Recording format 1: newline-delimited JSON, one line a record, each line chained to the one before
 * by a digest. The format is documented in docs/recording.md; this file is its types.
 */
const RECORDING_FORMAT = 1;
const CPU_TICK_FIELDS = [
    'user',
    'nice',
    'system',
    'idle',
    'iowait',
    'irq',
    'softirq',
    'steal',
    'guest',
    'guestNice',
];
/** Of the ladder by which a runner's place is found, the rungs that look at the machine (see place/). */
const SIGHT_IDS = ['setup-info', 'cloud-files', 'environment', 'metadata'];
const RUNG_OUTCOMES = ['answered', 'silent', 'ignored', 'passed'];
/** Programs and files that tell watts, not energy: one recording may have several. */
const METER_SOURCES = (/* unused pure expression or super */ null && (['nvidia', 'amdgpu', 'powermetrics']));
/**
 * What a note is about: a counter that was there and failed, lines that could not be written, a
 * counter that this user may not read, a machine that would not tell its name or place, an
 * unforeseen error; a
 * meter that could not be started, ended by itself, stopped answering, or said more than can be kept.
 */
const NOTE_TOPICS = (/* unused pure expression or super */ null && ([
    'reading-failed',
    'write-failed',
    'not-readable',
    'identity-failed',
    'error',
    'meter-not-started',
    'meter-died',
    'meter-hung',
    'meter-flooded',
]));
const END_REASONS = (/* unused pure expression or super */ null && (['asked', 'signal', 'runner-gone', 'maximum-age']));


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AG: () => (/* binding */ endBody),
  yk: () => (/* binding */ headerBody),
  Bt: () => (/* binding */ isBetween),
  Ce: () => (/* binding */ isFields),
  ud: () => (/* binding */ machineBody),
  fZ: () => (/* binding */ noteBody),
  RW: () => (/* binding */ parseHeader),
  HJ: () => (/* binding */ parseMachine),
  wh: () => (/* binding */ plainText),
  tK: () => (/* binding */ sinceMs)
});

// UNUSED EXPORTS: isPlainText, parseEnd, parseNote

;// CONCATENATED MODULE: ./build/src/ascii.js
const PRINTABLE = /^[ -~]*$/;
/**
 * Whether a text has nothing but ASCII's printable characters. Nearly all have, and for those nobody need
 * ask what Unicode says of a character: the first look at its tables takes half a millisecond.
 */
function isPrintableAscii(text) {
    return PRINTABLE.test(text);
}

// EXTERNAL MODULE: ./build/src/recording/format.js
var format = __nccwpck_require__(4410);
// EXTERNAL MODULE: ./build/src/recording/sample.js
var sample = __nccwpck_require__(5823);
;// CONCATENATED MODULE: ./build/src/recording/lines.js



const MAX_TEXT = 200;
const MAX_ZONES = 64;
const MAX_THREADS = 65_536;
const DAY_MS = 86_400_000;
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Text from outside, fit to be kept: one line, no control characters, bounded. */
function plainText(text, maxLength = MAX_TEXT) {
    const beginning = text.slice(0, maxLength * 4);
    const line = isPrintableAscii(beginning)
        ? beginning
        : beginning.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
    return line
        .trim()
        .slice(0, maxLength)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}
function isPlainText(value) {
    return typeof value === 'string' && plainText(value) === value;
}
function isBetween(value, low, high) {
    return typeof value === 'number' && value >= low && value <= high;
}
function isTicks(value) {
    return isFields(value) && format/* CPU_TICK_FIELDS */.PH.every((field) => (0,sample/* isCount */.my)(value[field]));
}
function isZone(value) {
    if (!isFields(value))
        return false;
    const { id, name, maxEnergyUj } = value;
    return isPlainText(id) && isPlainText(name) && (0,sample/* isCount */.my)(maxEnergyUj);
}
function headerBody(header) {
    const { kind, ...fields } = header;
    return JSON.stringify({ k: kind, ...fields }).slice(0, -1);
}
/** The header in a line's object; only fields of format 1 are taken over. */
function parseHeader(line) {
    const { tool, node, platform, arch, auditId, intervalMs, wallMs, monotonicMs, cpu, layout } = line;
    if (!isPlainText(tool) || !isPlainText(node) || !isPlainText(platform))
        return null;
    if (!isPlainText(arch) || !isPlainText(auditId))
        return null;
    if (!isBetween(intervalMs, 1, DAY_MS) || !(0,sample/* isTimeMs */.iO)(wallMs) || !(0,sample/* isTimeMs */.iO)(monotonicMs))
        return null;
    if (cpu !== null && !isTicks(cpu))
        return null;
    if (!isFields(layout))
        return null;
    const { reader, ticksPerS, threads, raplZones } = layout;
    if (reader !== 'proc' && reader !== 'cgroup' && reader !== 'os')
        return null;
    if (!isBetween(ticksPerS, 1, 1e9) || !isBetween(threads, 1, MAX_THREADS))
        return null;
    if (!Array.isArray(raplZones) || raplZones.length > MAX_ZONES)
        return null;
    if (!raplZones.every(isZone))
        return null;
    const zones = raplZones.map(({ id, name, maxEnergyUj }) => ({ id, name, maxEnergyUj }));
    const ticks = cpu && Object.fromEntries(format/* CPU_TICK_FIELDS */.PH.map((field) => [field, cpu[field]]));
    return {
        kind: 'header',
        format: format/* RECORDING_FORMAT */.k0,
        tool,
        node,
        platform,
        arch,
        auditId,
        intervalMs,
        wallMs,
        monotonicMs,
        cpu: ticks,
        layout: { reader, ticksPerS, threads, raplZones: zones },
    };
}
function machineBody(machine, number) {
    return JSON.stringify({ k: 'machine', n: number, machine }).slice(0, -1);
}
function parseMachine(value) {
    if (!isFields(value))
        return null;
    const text = (field) => typeof field === 'string' && plainText(field) !== '' ? plainText(field) : null;
    const count = (field) => isBetween(field, 1, MAX_THREADS) && Number.isInteger(field) ? field : null;
    return {
        cpuManufacturer: text(value['cpuManufacturer']),
        cpuBrand: text(value['cpuBrand']),
        sockets: count(value['sockets']),
        physicalCores: count(value['physicalCores']),
        systemManufacturer: text(value['systemManufacturer']),
        systemModel: text(value['systemModel']),
        virtual: typeof value['virtual'] === 'boolean' ? value['virtual'] : null,
        osName: text(value['osName']),
        osRelease: text(value['osRelease']),
    };
}
function sinceMs(monotonicMs, origin) {
    return Math.max(0, (0,sample/* roundMs */.l9)(monotonicMs - origin.monotonicMs));
}
function noteBody(note, origin, number) {
    const { topic, count } = note;
    const m = sinceMs(note.monotonicMs, origin);
    const fields = { k: 'note', n: number, m, topic, count, text: plainText(note.text) };
    return JSON.stringify(fields).slice(0, -1);
}
function parseNote(line, origin) {
    const { m, topic, count, text } = line;
    if (!isTimeMs(m) || !isCount(count) || !isPlainText(text))
        return null;
    if (!NOTE_TOPICS.includes(topic))
        return null;
    const monotonicMs = roundMs(origin.monotonicMs + m);
    return { kind: 'note', monotonicMs, topic: topic, count, text };
}
function endBody(end, origin, number) {
    const { reason, cpuMs } = end;
    const m = sinceMs(end.monotonicMs, origin);
    return JSON.stringify({ k: 'end', n: number, m, reason, cpuMs }).slice(0, -1);
}
function parseEnd(line, origin) {
    const { m, reason, cpuMs } = line;
    if (!isTimeMs(m) || !isTimeMs(cpuMs))
        return null;
    if (!END_REASONS.includes(reason))
        return null;
    const monotonicMs = roundMs(origin.monotonicMs + m);
    return { kind: 'end', monotonicMs, reason: reason, cpuMs };
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ meterBody),
/* harmony export */   qX: () => (/* binding */ MAX_CHANNELS),
/* harmony export */   xD: () => (/* binding */ wattsBody)
/* harmony export */ });
/* unused harmony exports takeMeter, takeWatts, gatherMeters */
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8006);




/** More boards than any machine has. */
const MAX_CHANNELS = 64;
/** Of one board or chip; a whole rack draws that. */
const MAX_POWER_W = 100_000;
function meterBody({ source, channels }, number) {
    const named = channels.map((channel) => ({ ...channel, name: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(channel.name) }));
    return JSON.stringify({ k: 'meter', n: number, s: source, channels: named }).slice(0, -1);
}
/** The body of a watts line. What makes no sense is `null` in it. */
function wattsBody(line, origin, number) {
    const { source, monotonicMs, powerW, utilisation } = line;
    let body = `{"k":"watts","n":${number},"m":${(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceMs */ .tK)(monotonicMs, origin)},"s":"${source}"`;
    body += list('p', powerW, MAX_POWER_W, (watts) => Math.round(watts * 10) / 10);
    return body + list('u', utilisation, 1, (share) => Math.round(share * 100));
}
function list(key, values, most, written) {
    const kept = values.map((value) => ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetween */ .Bt)(value, 0, most) ? written(value) : null));
    return kept.every((value) => value === null) ? '' : `,"${key}":${JSON.stringify(kept)}`;
}
function meterOf(source, gathering) {
    if (!METER_SOURCES.includes(source))
        return null;
    const known = gathering.get(source) ?? { channels: null, store: openAnswers() };
    gathering.set(source, known);
    return known;
}
/** Whether the line was a meter's. One of a source that a later version adds is passed over. */
function takeMeter({ s, channels }, gathering) {
    const parsed = parseChannels(channels);
    if (parsed === null || typeof s !== 'string')
        return false;
    const meter = meterOf(s, gathering);
    if (meter !== null && parsed.length >= (meter.channels?.length ?? 0))
        meter.channels = parsed;
    return true;
}
/** Whether the line was an answer of a meter, later than those before it. */
function takeWatts(line, origin, gathering) {
    const { m, s, p, u } = line;
    const powerW = parseList(p, MAX_POWER_W);
    const percent = parseList(u, 100);
    if (!isTimeMs(m) || typeof s !== 'string' || powerW === null || percent === null)
        return false;
    const monotonicMs = roundMs(origin.monotonicMs + m);
    const meter = meterOf(s, gathering);
    if (meter === null)
        return true;
    if (monotonicMs <= (meter.store.lastMs() ?? -1))
        return false;
    const utilisation = percent.map((value) => (value === null ? null : value / 100));
    meter.store.add({ monotonicMs, powerW, utilisation });
    return true;
}
/** Meters whose channels are known. */
function gatherMeters(gathering) {
    return [...gathering].flatMap(([source, { channels, store }]) => channels === null ? [] : [{ source, channels, answers: store.answers }]);
}
function parseChannels(value) {
    if (!Array.isArray(value) || value.length > MAX_CHANNELS)
        return null;
    const channels = value.map(parseChannel);
    return channels.every((channel) => channel !== null) ? channels : null;
}
function parseChannel(value) {
    if (!isFields(value))
        return null;
    const { name, limitW, memoryBytes, partitioned } = value;
    if (!isPlainText(name) || typeof partitioned !== 'boolean')
        return null;
    if (limitW !== null && !isBetween(limitW, 0, MAX_POWER_W))
        return null;
    if (memoryBytes !== null && !isCount(memoryBytes))
        return null;
    return { name, limitW, memoryBytes, partitioned };
}
/** A list that is not there holds nothing. */
function parseList(value, most) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || value.length > MAX_CHANNELS)
        return null;
    return value.every((one) => one === null || isBetween(one, 0, most)) ? value : null;
}


/***/ }),

/***/ 5823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ sampleBody),
/* harmony export */   iO: () => (/* binding */ isTimeMs),
/* harmony export */   l9: () => (/* binding */ roundMs),
/* harmony export */   my: () => (/* binding */ isCount)
/* harmony export */ });
/* unused harmony export parseSample */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4410);

/** The wall clock is given only where it is further than this from the header's plus the time since. */
const WALL_TOLERANCE_MS = 2;
const US_PER_MS = 1000;
const UJ_PER_MJ = 1000;
const BYTES_PER_KIB = 1024;
/** Later than any clock: 200 years in ms. The product with 1000 is still exact. */
const MAX_MS = 200 * 366 * 86_400_000;
/** To whole microseconds, which survive adding and subtracting the header's time. */
function roundMs(ms) {
    return Math.round(ms * US_PER_MS) / US_PER_MS;
}
function isTimeMs(value) {
    return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** The body of a sample line. Counters that make no sense are left out; times must make sense. */
function sampleBody(reading, origin, number) {
    const sinceMs = roundMs(reading.monotonicMs - origin.monotonicMs);
    if (!isTimeMs(sinceMs))
        throw new RangeError(`a reading at ${reading.monotonicMs} ms`);
    let body = `{"n":${number},"m":${sinceMs}`;
    const driftMs = Math.round(reading.wallMs) - Math.round(origin.wallMs + sinceMs);
    if (Number.isSafeInteger(driftMs) && Math.abs(driftMs) > WALL_TOLERANCE_MS) {
        body += `,"w":${driftMs}`;
    }
    const ticks = reading.cpu === null ? null : relativeTicks(reading.cpu, origin.cpu);
    if (ticks !== null)
        body += `,"c":[${ticks.join(',')}]`;
    const kib = Math.floor((reading.memoryAvailableBytes ?? Number.NaN) / BYTES_PER_KIB);
    if (isCount(kib))
        body += `,"a":${kib}`;
    if (reading.raplUj.some((uj) => uj !== null)) {
        const mj = reading.raplUj.map((uj) => Math.floor((uj ?? Number.NaN) / UJ_PER_MJ));
        body += `,"r":[${mj.map((value) => (isCount(value) ? value : 'null')).join(',')}]`;
        const ageMs = Math.round(reading.raplAgeMs ?? 0);
        if (isCount(ageMs) && ageMs > 0)
            body += `,"ra":${ageMs}`;
    }
    return body;
}
/** Ticks since the header in the order of CPU_TICK_FIELDS, without the zeros at the end. */
function relativeTicks(ticks, base) {
    const relative = [];
    let length = 0;
    for (const field of _format_js__WEBPACK_IMPORTED_MODULE_0__/* .CPU_TICK_FIELDS */ .PH) {
        if (!isCount(ticks[field]))
            return null;
        const value = ticks[field] - (base?.[field] ?? 0);
        relative.push(value);
        if (value !== 0)
            length = relative.length;
    }
    relative.length = length;
    return relative;
}
const NO_ZONES = (/* unused pure expression or super */ null && ([]));
/** The reading in a sample line's object, or `null` if it does not fit the shape. */
function parseSample(line, origin) {
    const { m, w, c, a, r, ra } = line;
    if (!isTimeMs(m))
        return null;
    if (w !== undefined && !Number.isSafeInteger(w))
        return null;
    if (a !== undefined && !isCount(a))
        return null;
    if (ra !== undefined && !isCount(ra))
        return null;
    const cpu = c === undefined ? null : absoluteTicks(c, origin.cpu);
    if (cpu === undefined)
        return null;
    const raplUj = parseRapl(r, origin.layout.raplZones.length);
    if (raplUj === null)
        return null;
    const wallMs = Math.round(origin.wallMs + m) + (w ?? 0);
    if (!isTimeMs(wallMs))
        return null;
    return {
        monotonicMs: roundMs(origin.monotonicMs + m),
        wallMs,
        cpu,
        memoryAvailableBytes: a === undefined ? null : a * BYTES_PER_KIB,
        raplUj,
        ...(ra === undefined ? {} : { raplAgeMs: ra }),
    };
}
/** `undefined` if they are not ticks. */
function absoluteTicks(relative, base) {
    if (!Array.isArray(relative) || relative.length > CPU_TICK_FIELDS.length)
        return undefined;
    const ticks = {};
    for (const [index, field] of CPU_TICK_FIELDS.entries()) {
        const value = index < relative.length ? relative[index] : 0;
        if (typeof value !== 'number')
            return undefined;
        const absolute = value + (base?.[field] ?? 0);
        if (!isCount(absolute))
            return undefined;
        ticks[field] = absolute;
    }
    return ticks;
}
function parseRapl(value, zones) {
    if (value === undefined)
        return zones === 0 ? NO_ZONES : new Array(zones).fill(null);
    if (!Array.isArray(value) || value.length !== zones)
        return null;
    if (!value.every((mj) => mj === null || isCount(mj)))
        return null;
    return value.map((mj) => (mj === null ? null : mj * UJ_PER_MJ));
}


/***/ }),

/***/ 6257:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sampling_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2349);
/* harmony import */ var _sampling_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4124);
/* harmony import */ var _sampling_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2164);
/* harmony import */ var _sampling_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5765);




/**
 * The background process of an audit: `sampler.js DIRECTORY` samples the machine's counters into the
 * recording in the private directory until it is asked to end, and `sampler.js --identify DIRECTORY
 * PID [AFTER_MS]`, a short-lived sibling, asks who the machine is, and where it stands.
 */
const [first = '', second = '', third = '', fourth = '0'] = process.argv.slice(2);
if (first === _sampling_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTIFY_FLAG */ .uE)
    await (0,_sampling_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .runIdentify */ .i)(second, Number(third), Number(fourth));
else
    await (0,_sampling_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .runSampling */ .d)(first, (0,_sampling_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)((0,_sampling_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .samplerFile */ .t4)(first, 'config')));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _recording_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8006);
/* harmony import */ var _recording_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5823);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4124);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(204);




/** Reads the sampler's orders; throws if they are none, as nobody sensible has written them then. */
function readConfig(path) {
    const fields = (0,_handover_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .q)(path);
    const header = (0,_recording_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(fields?.['header']) ? (0,_recording_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeader */ .RW)(fields['header']) : null;
    const maxAgeMs = fields?.['maxAgeMs'];
    if (header === null || !(0,_recording_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(maxAgeMs))
        throw new Error(`${path} is no configuration`);
    const unreadable = fields?.['unreadable'];
    const root = fields?.['root'];
    const pipes = fields?.['pipes'];
    const stepsFolder = fields?.['stepsFolder'];
    return {
        header,
        maxAgeMs,
        runner: parseRunner(fields?.['runner']),
        unreadable: Array.isArray(unreadable) ? unreadable.map((name) => (0,_recording_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(String(name))) : [],
        root: typeof root === 'string' ? root : '/',
        pipes: Array.isArray(pipes) ? _directory_js__WEBPACK_IMPORTED_MODULE_3__/* .PIPES */ .Cf.filter((name) => pipes.includes(name)) : [],
        amdgpu: fields?.['amdgpu'] === true,
        stepsFolder: typeof stepsFolder === 'string' ? stepsFolder : null,
    };
}
function parseRunner(value) {
    if (!(0,_recording_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value))
        return null;
    const { pid, startTicks } = value;
    if (!(0,_recording_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(pid) || pid === 0)
        return null;
    return { pid, startTicks: (0,_recording_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(startTicks) ? startTicks : null };
}


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ PIPES),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   rQ: () => (/* binding */ PRIVATE_FILE),
/* harmony export */   t4: () => (/* binding */ samplerFile),
/* harmony export */   uE: () => (/* binding */ IDENTIFY_FLAG),
/* harmony export */   xK: () => (/* binding */ ENDED_MARK),
/* harmony export */   yV: () => (/* binding */ STARTED_MARK)
/* harmony export */ });
/* unused harmony export SAMPLER_FILES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** The files of an audit's private directory: all that the sampler and its starter say to each other. */
const SAMPLER_FILES = {
    /** From the starter: what to do. */
    config: 'config.json',
    /** From the sampler: the samples. */
    recording: 'recording.ndjson',
    /** From the sampler: it has come up, and its first sample stands in the recording. */
    ready: 'ready.json',
    /** From the starter: please end. */
    stop: 'stop',
    /** From the sampler: it has written its last line. */
    done: 'done.json',
    /** What Node itself had to say, if it crashed. */
    log: 'sampler.log',
    /** From the sampler's sibling to the sampler: who the machine is. */
    machine: 'machine.json',
    /** From the same: what the machine shows of its place. */
    place: 'place.json',
    /** Named pipes; from programs that run beside the sampler: what they measure, line by line. */
    nvidia: 'nvidia.pipe',
    powermetrics: 'powermetrics.pipe',
    rapl: 'rapl.pipe',
};
function samplerFile(directory, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, SAMPLER_FILES[file]);
}
/** Where a file is written before it is renamed to what it is, so that nobody sees half of it. */
function unfinished(path) {
    return `${path}.new`;
}
/** What makes the sampler's program the one that only asks who and where the machine is. */
const IDENTIFY_FLAG = '--identify';
/** Only this user reads what the audit writes. */
const PRIVATE_FILE = 0o600;
/** Who writes into a pipe: a meter, or a root process that reads the RAPL counters. */
const PIPES = ['nvidia', 'powermetrics', 'rapl'];
/**
 * What a pipe holds beside the programs' own lines: that one is about to start, and that it has ended,
 * with its exit code after a space.
 */
const STARTED_MARK = '#started';
const ENDED_MARK = '#ended';


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(142);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4124);



/** Larger is none of ours. */
const MAX_BYTES = 64 * 1024;
/** Writes a small file as one act: it is there whole or not at all. */
function writeWhole(path, value) {
    (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePlainFile */ .G)((0,_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinished */ .M1)(path), JSON.stringify(value), _directory_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_FILE */ .rQ);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinished */ .M1)(path), path);
}
/** The object in a small file; `null` if it is not there or is none. */
function readFields(path) {
    try {
        const value = JSON.parse((0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlainFile */ .b)(path, MAX_BYTES).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ runIdentify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/src/recording/lines.js + 1 modules
var lines = __nccwpck_require__(8006);
;// CONCATENATED MODULE: ./build/src/machine/identify.js

const NOBODY = (0,lines/* parseMachine */.HJ)({});
/**
 * The machine's identity as systeminformation finds it, which starts programs and takes its time:
 * once an audit, in a process of its own. What does not answer before the deadline stays `null`.
 * Names, serial numbers and ids of machines and people are not taken over.
 */
async function identifyMachine(deadlineMs, library = loadLibrary) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, deadlineMs, null);
    });
    const answer = async (ask) => {
        const value = await Promise.race([library().then(ask), late]).catch(() => null);
        return typeof value === 'object' && value !== null ? value : {};
    };
    const [cpu, system, os] = await Promise.all([
        answer((from) => from.cpu()),
        answer((from) => from.system()),
        answer((from) => from.osInfo()),
    ]);
    clearTimeout(timer);
    return (0,lines/* parseMachine */.HJ)(fieldsOf(cpu, system, os)) ?? NOBODY;
}
function fieldsOf(cpu, system, os) {
    const fields = {
        cpuManufacturer: cpu['manufacturer'],
        cpuBrand: cpu['brand'],
        sockets: cpu['processors'],
        physicalCores: cpu['physicalCores'],
        systemManufacturer: system['manufacturer'],
        systemModel: system['model'],
        virtual: system['virtual'],
        osName: os['distro'],
        osRelease: os['release'],
    };
    return fields;
}
async function loadLibrary() {
    const { default: library } = await __nccwpck_require__.e(/* import() */ 754).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2754, 19));
    return library;
}

// EXTERNAL MODULE: ./build/src/probe/process.js
var probe_process = __nccwpck_require__(5913);
// EXTERNAL MODULE: ./build/src/sampling/config.js
var config = __nccwpck_require__(2349);
// EXTERNAL MODULE: ./build/src/sampling/directory.js
var sampling_directory = __nccwpck_require__(4124);
// EXTERNAL MODULE: ./build/src/sampling/handover.js
var handover = __nccwpck_require__(204);
;// CONCATENATED MODULE: ./build/src/sampling/identity.js






const DEADLINE_MS = 10_000;
const SAMPLER_POLL_MS = 200;
/**
 * Climbs the ladder to the machine's place and asks systeminformation who it is, once an audit, and
 * leaves the answers in the private directory for the sampler with that number. It is a process of its
 * own, as tables and libraries take 10 MB that would stay; it does not outlive the sampler.
 */
async function runIdentify(directory, samplerPid, afterMs) {
    const sampler = { pid: samplerPid, startTicks: null };
    const leaveIfAlone = () => {
        if (!(0,probe_process/* isRunning */.W_)(sampler) || (0,external_node_fs_.existsSync)((0,sampling_directory/* samplerFile */.t4)(directory, 'stop')))
            process.exit(0);
    };
    leaveIfAlone();
    setInterval(leaveIfAlone, SAMPLER_POLL_MS);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    // Programs that the library has started may keep it beyond its own deadline.
    setTimeout(() => process.exit(1), DEADLINE_MS + 1_000);
    await Promise.all([
        sights(directory).then((rungs) => (0,handover/* writeWhole */.f)((0,sampling_directory/* samplerFile */.t4)(directory, 'place'), { rungs })),
        identifyMachine(DEADLINE_MS).then((one) => (0,handover/* writeWhole */.f)((0,sampling_directory/* samplerFile */.t4)(directory, 'machine'), one)),
    ]);
    process.exit(0);
}
/** Seen from the process that the sampler watches: this one has no ancestors that tell of a runner. */
async function sights(directory) {
    const [{ sightPlace }, { surroundingsOf }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 411).then(__nccwpck_require__.bind(__nccwpck_require__, 411)),
        __nccwpck_require__.e(/* import() */ 998).then(__nccwpck_require__.bind(__nccwpck_require__, 7998)),
    ]);
    const { root, runner } = (0,config/* readConfig */.X)((0,sampling_directory/* samplerFile */.t4)(directory, 'config'));
    const own = surroundingsOf(process.env);
    return sightPlace({ ...own, root, pid: runner?.pid ?? own.pid });
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runSampling)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/src/probe/clocks.js
const systemClocks = {
    monotonicMs: () => {
        const [seconds, nanoseconds] = process.hrtime();
        return Math.round(seconds * 1e3 + nanoseconds / 1e6);
    },
    wallMs: () => Date.now(),
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __nccwpck_require__(5563);
;// CONCATENATED MODULE: ./build/src/probe/cgroup.js



const SELF_BYTES = 16_384;
/** Mounts of a container's host may be many; those of control groups are among the first. */
const MOUNTS_BYTES = 1 << 18;
const LIMIT_BYTES = 4_096;
const TIME_BYTES = 256;
const MAX_DEPTH = 32;
const MAX_CPUS = 65_536;
/** Less memory than this holds no program. */
const LEAST_MEMORY_BYTES = 1 << 20;
/** Looks at the control groups of this process under `root`. Never throws; `null`: there are none. */
function findCgroup(root) {
    const treeOf = readTrees(root);
    const trees = ['cpu', 'cpuset', 'cpuacct', 'memory'].map((name) => treeOf(name));
    if (trees.every((tree) => tree === null))
        return null;
    const [cpu, cpuset, cpuacct, memory] = trees;
    const limits = [...quotas(root, cpu), ...cpuSets(root, cpuset)];
    const cpus = least(limits.map((limit) => limit.cpus));
    // Of several groups with the same limit the highest: all that run below it share what it allows.
    const holder = limits.findLast((limit) => limit.cpus === cpus);
    return {
        cpus,
        memoryBytes: least(memoryLimits(root, memory)),
        cpuTimeFile: cpuTimeFile(root, cpuacct, holder?.group ?? null),
    };
}
/** The tree that has a controller: v1 where it is mounted, else v2, which counts CPU time without any. */
function readTrees(root) {
    const own = ownGroups((0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/self/cgroup'), SELF_BYTES) ?? '');
    const mounts = mountsOf((0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/self/mountinfo'), MOUNTS_BYTES) ?? '');
    const tree = (version, path, mount) => path === undefined || mount === undefined
        ? null
        : { version, mountPoint: mount.mountPoint, groups: upwards(path, mount.mountRoot) };
    return (name) => tree(1, own.get(name), mounts.find(({ type, options }) => type === 'cgroup' && options.includes(name))) ??
        tree(2, own.get(''), mounts.find(({ type }) => type === 'cgroup2'));
}
/** Lines such as `4:cpu,cpuacct:/docker/1f`, and `0::/` of v2, by controller. */
function ownGroups(text) {
    return new Map(text.split('\n').flatMap((line) => {
        const match = /^\d+:([^:]*):(\/.*)$/.exec(line);
        return (match?.[1]?.split(',') ?? []).map((name) => [name, match?.[2] ?? '/']);
    }));
}
/** Lines such as `32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu` (see proc(5)). */
function mountsOf(text) {
    return text.split('\n').flatMap((line) => {
        const [before = '', after = ''] = line.split(' - ');
        const [, , , mountRoot, mountPoint] = before.split(' ');
        const [type = '', , options = ''] = after.split(' ');
        if (!type.startsWith('cgroup') || !mountRoot?.startsWith('/') || !mountPoint)
            return [];
        return [{ mountRoot, mountPoint, type, options: options.split(',') }];
    });
}
/** The groups from `path` up to the mount's root; a path from outside it is at the root itself. */
function upwards(path, mountRoot) {
    const below = external_node_path_.posix.relative(mountRoot, path);
    if (path.includes('..') || below.startsWith('..'))
        return [''];
    const names = below.split('/').filter((name) => name !== '');
    return [...names.keys()]
        .map((depth) => names.slice(0, names.length - depth).join('/'))
        .concat('')
        .slice(-MAX_DEPTH);
}
function quotas(root, tree) {
    return limitsOf(tree, (group) => {
        const file = (name) => readLimit(root, tree, group, name);
        const [quota, period] = tree?.version === 1
            ? [file('cpu.cfs_quota_us'), file('cpu.cfs_period_us')]
            : (file('cpu.max')?.split(' ') ?? []);
        return amount(quota) / amount(period);
    });
}
function cpuSets(root, tree) {
    return limitsOf(tree, (group) => {
        const names = tree?.version === 1 ? ['cpuset.effective_cpus', 'cpuset.cpus'] : ['cpuset.cpus.effective'];
        const text = names.map((name) => readLimit(root, tree, group, name)).find((list) => list);
        return countCpus(text ?? '');
    });
}
function limitsOf(tree, cpusOf) {
    return (tree?.groups ?? [])
        .map((group) => ({ group, cpus: cpusOf(group) }))
        .filter(({ cpus }) => cpus > 0 && cpus <= MAX_CPUS);
}
function memoryLimits(root, tree) {
    const name = tree?.version === 1 ? 'memory.limit_in_bytes' : 'memory.max';
    return (tree?.groups ?? [])
        .map((group) => amount(readLimit(root, tree, group, name)))
        .filter((bytes) => bytes >= LEAST_MEMORY_BYTES && Number.isSafeInteger(bytes));
}
function readLimit(root, tree, group, name) {
    const path = (0,external_node_path_.join)(root, tree?.mountPoint ?? '', group, name);
    return (0,files/* readBeginning */.i4)(path, LIMIT_BYTES)?.trim();
}
/** A count of something; `max`, `-1` and whatever else is none gives NaN. */
function amount(text) {
    return text !== undefined && /^\d{1,19}$/.test(text) ? Number(text) : Number.NaN;
}
/** CPUs in a list such as `0-3,8,10-11`; NaN if it is none. */
function countCpus(list) {
    return list.split(',').reduce((sum, part) => {
        const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part);
        const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
        return last >= first ? sum + last - first + 1 : Number.NaN;
    }, 0);
}
function least(values) {
    return values.length === 0 ? null : Math.min(...values);
}
/** The counter of the group that holds the limit, where it is in that tree, else of our own group. */
function cpuTimeFile(root, tree, holder) {
    if (tree === null)
        return null;
    const name = tree.version === 1 ? 'cpuacct.usage' : 'cpu.stat';
    const groups = [...(holder === null ? [] : [holder]), ...tree.groups];
    const files = groups.map((group) => (0,external_node_path_.join)(tree.mountPoint, group, name));
    return files.find((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))) ?? null;
}
/** CPU time of a group is counted in microseconds (v2) or nanoseconds (v1); ticks are the former. */
const CGROUP_TICKS_PER_S = 1_000_000;
const NS_PER_US = 1_000;
/** Throws as `openSync` does. */
function openCgroupCpu(root, file) {
    return (0,files/* openKept */.LJ)((0,external_node_path_.join)(root, file), TIME_BYTES);
}
/**
 * The CPU time of a group, from the first lines of v2's `cpu.stat` or v1's `cpuacct.usage`; `null` if
 * it is neither. Groups have no idle time, and v1's no division into user and system.
 */
function parseCgroupCpu(buffer, length) {
    const text = buffer.toString('latin1', 0, length);
    const v1 = /^(\d{1,20})\s*$/.exec(text)?.[1];
    const usage = v1 === undefined ? field(text, 'usage_usec') : Math.floor(Number(v1) / NS_PER_US);
    const system = v1 === undefined ? field(text, 'system_usec') : 0;
    if (!Number.isSafeInteger(usage))
        return null;
    // The kernel rounds user and system apart; their sum is to be the usage.
    const systemOfUsage = Number.isSafeInteger(system) ? Math.min(system, usage) : 0;
    const none = {
        nice: 0,
        idle: 0,
        iowait: 0,
        irq: 0,
        softirq: 0,
        steal: 0,
        guest: 0,
        guestNice: 0,
    };
    return { ...none, user: usage - systemOfUsage, system: systemOfUsage };
}
function field(text, name) {
    return amount(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

;// CONCATENATED MODULE: ./build/src/probe/container.js

/**
 * Whether the job holds but a part of the machine that /proc tells of, and then its control group.
 *
 * - A virtual machine that is the job's alone, as GitHub's hosted runners are, is the job's whole,
 *   whatever a job container in it is allowed: the rest of it runs, or idles, for this job too.
 * - `ubuntu-slim` is a container on a machine that it shares.
 * - A CPU limit below the machine's threads says that others have the rest.
 * - A pod of Kubernetes without a limit shares its node with others that cannot be seen.
 *
 * Never throws; `null`: the machine is the job's, or there is no telling.
 */
function findContainer(root, threads, env) {
    const isHosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    const isSlim = isHosted && isSlimImage(env['ImageOS']);
    if (isHosted && !isSlim)
        return null;
    const cgroup = findCgroup(root);
    if (cgroup === null || cgroup.cpuTimeFile === null)
        return null;
    const isLimited = cgroup.cpus !== null && cgroup.cpus < threads;
    const isShared = isSlim || (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '';
    if (!isLimited && !isShared)
        return null;
    return isLimited ? cgroup : { ...cgroup, cpus: null };
}
/**
 * Whether a hosted runner's `ImageOS` is that of `ubuntu-slim`, whose container image names its system
 * `Linux`, or nothing (actions/runner-images, images/ubuntu-slim); those of virtual machines name
 * theirs `ubuntu24` and the like. Job containers have no such name.
 */
function isSlimImage(imageOs) {
    return imageOs === 'Linux' || imageOs === '';
}

// EXTERNAL MODULE: ./build/src/probe/os.js + 1 modules
var os = __nccwpck_require__(2376);
// EXTERNAL MODULE: ./build/src/recording/format.js
var format = __nccwpck_require__(4410);
// EXTERNAL MODULE: ./build/src/probe/digits.js
var digits = __nccwpck_require__(8136);
;// CONCATENATED MODULE: ./build/src/probe/proc.js




/** Linux' unit of CPU time towards programs (USER_HZ): 100 on every architecture Node runs on. */
const PROC_TICKS_PER_S = 100;
/** The summary line of /proc/stat is at most 214 bytes: ten numbers of 20 digits. */
const STAT_BYTES = 256;
/** MemAvailable is the third line of /proc/meminfo. */
const MEMINFO_BYTES = 512;
/** Enough for the lines of 4096 threads. */
const STAT_MAX_BYTES = 1 << 20;
/** Old kernels give fewer fields; with fewer than these there is no telling busy from idle. */
const FEWEST_FIELDS = 4;
const CPU_LINE = Buffer.from('cpu ');
const MEM_AVAILABLE = Buffer.from('\nMemAvailable:');
const BYTES_PER_KIB = 1024;
/** The sum over all threads in the first line of /proc/stat; `null` if that is not what it is. */
function parseCpuLine(buffer, length) {
    if (length < CPU_LINE.length || CPU_LINE.compare(buffer, 0, CPU_LINE.length) !== 0)
        return null;
    const cursor = { at: CPU_LINE.length };
    const values = [];
    while (values.length < format/* CPU_TICK_FIELDS */.PH.length) {
        const value = (0,digits/* nextNumber */.P)(buffer, length, cursor);
        if (value === null)
            break;
        values.push(value);
    }
    if (values.length < FEWEST_FIELDS)
        return null;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0] = values;
    const [, , , , , irq = 0, softirq = 0, steal = 0, guest = 0, guestNice = 0] = values;
    return { user, nice, system, idle, iowait, irq, softirq, steal, guest, guestNice };
}
/** MemAvailable of /proc/meminfo in bytes; `null` if it is not among the first lines. */
function parseMemoryAvailable(buffer, length) {
    const start = buffer.indexOf(MEM_AVAILABLE);
    if (start < 0 || start >= length)
        return null;
    const kib = (0,digits/* nextNumber */.P)(buffer, length, { at: start + MEM_AVAILABLE.length });
    return kib !== null && Number.isSafeInteger(kib * BYTES_PER_KIB) ? kib * BYTES_PER_KIB : null;
}
/** The hardware threads that the sum of /proc/stat is over; `null` if it cannot be read. */
function countProcThreads(root) {
    const text = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/stat'), STAT_MAX_BYTES);
    return text?.match(/^cpu\d+ /gm)?.length ?? null;
}
/** Throws as `openSync` does. */
function openCpuTicks(root) {
    return (0,files/* openKept */.LJ)((0,external_node_path_.join)(root, 'proc/stat'), STAT_BYTES);
}
/** Throws as `openSync` does. */
function openMemoryInfo(root) {
    return (0,files/* openKept */.LJ)((0,external_node_path_.join)(root, 'proc/meminfo'), MEMINFO_BYTES);
}

;// CONCATENATED MODULE: ./build/src/probe/rapl.js




/**
 * RAPL zones of Linux' powercap: `intel-rapl:0` is a package, `intel-rapl:0:1` a part of it,
 * `intel-rapl-mmio:0` the same package read another way. AMD's are under the same names; the
 * pattern leaves room for a driver of its own.
 */
const ZONE_ID = /^[a-z]+-rapl(-[a-z]+)?(:\d{1,4}){1,3}$/;
const ZONE_NAME = /^[\w .-]{1,64}$/;
const MAX_ZONES = 64;
const COUNTER_BYTES = 32;
/** The zones under `root`, by whether this user may read their counters. Never throws. */
function findRaplZones(root) {
    const zones = [];
    const unreadable = [];
    const all = [];
    for (const id of zoneIds(root)) {
        const zone = describeZone(root, id);
        if (zone === null)
            continue;
        all.push(zone);
        try {
            openRaplZone(root, id).close();
            zones.push(zone);
        }
        catch (error) {
            unreadable.push({ id, name: zone.name, code: (0,files/* errorCode */.CA)(error) });
        }
    }
    return { zones, unreadable, all };
}
function zoneIds(root) {
    try {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, 'sys/class/powercap'));
        return entries
            .filter((entry) => ZONE_ID.test(entry))
            .sort()
            .slice(0, MAX_ZONES);
    }
    catch {
        return [];
    }
}
/** `null` for a zone that names no range: without one, nobody could tell where it wraps. */
function describeZone(root, id) {
    const folder = (0,external_node_path_.join)(root, 'sys/class/powercap', id);
    const name = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(folder, 'name'), 128)?.trim() ?? '';
    const range = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(folder, 'max_energy_range_uj'), COUNTER_BYTES)?.trim() ?? '';
    const maxEnergyUj = /^\d+$/.test(range) ? Number(range) : Number.NaN;
    if (!ZONE_NAME.test(name) || !Number.isSafeInteger(maxEnergyUj) || maxEnergyUj === 0)
        return null;
    return { id, name, maxEnergyUj };
}
/** Throws as `openSync` does. */
function openRaplZone(root, id) {
    return (0,files/* openKept */.LJ)(raplFile(root, id), COUNTER_BYTES);
}
/** Throws for what is not the name of a zone. */
function raplFile(root, id) {
    if (!ZONE_ID.test(id))
        throw new RangeError('not the name of a RAPL zone');
    return (0,external_node_path_.join)(root, 'sys/class/powercap', id, 'energy_uj');
}
/** The counter in microjoules; `null` if it is no number. */
function parseRaplEnergy(buffer, length) {
    return (0,digits/* nextNumber */.P)(buffer, length, { at: 0 });
}

;// CONCATENATED MODULE: ./build/src/probe/counters.js







/** Opens the counters of this machine; never throws, whatever of them is there. */
function openCounters(options = {}) {
    const { root = '/', clocks = systemClocks, system = os/* nodeOs */.jw, readRapl } = options;
    const found = options.layout ? null : findLayout(root, system);
    const layout = options.layout ?? found?.layout ?? osLayout(system);
    const cpu = cpuGauge(layout.reader, root, system);
    const memory = layout.reader !== 'os'
        ? fileGauge('memory', () => openMemoryInfo(root), parseMemoryAvailable)
        : gauge('memory', () => (0,os/* osMemoryAvailable */.VZ)(system));
    const files = layout.raplZones.map(({ id }) => fileGauge(`rapl ${id}`, () => openRaplZone(root, id), parseRaplEnergy));
    const rapl = readRapl === undefined ? files : [];
    return {
        layout,
        unreadable: found?.unreadable ?? [],
        raplZones: found?.raplZones ?? layout.raplZones,
        read: () => {
            if (readRapl === undefined)
                return look(clocks, cpu, memory, rapl);
            // Before the clocks, so that its age is counted up to them.
            const { raplUj, ageMs } = readRapl() ?? {
                raplUj: layout.raplZones.map(() => null),
                ageMs: 0,
            };
            const { reading, failures } = look(clocks, cpu, memory, rapl);
            const raplAgeMs = ageMs > 0 ? { raplAgeMs: ageMs } : {};
            return { reading: { ...reading, raplUj, ...raplAgeMs }, failures };
        },
        close: () => {
            for (const one of [cpu, memory, ...rapl])
                one.close();
        },
    };
}
function cpuGauge(reader, root, system) {
    switch (reader) {
        case 'proc':
            return fileGauge('cpu', () => openCpuTicks(root), parseCpuLine);
        case 'cgroup':
            return fileGauge('cpu', () => openOwnCgroup(root), parseCgroupCpu);
        case 'os':
            return gauge('cpu', () => (0,os/* osCpuTicks */.XO)(system));
    }
}
/** Throws where this process is in no group that counts. */
function openOwnCgroup(root) {
    const file = findCgroup(root)?.cpuTimeFile ?? null;
    if (file === null)
        throw Object.assign(new Error('no cgroup'), { code: 'ENOENT' });
    return openCgroupCpu(root, file);
}
function look(clocks, cpu, memory, rapl) {
    const failures = [];
    const take = (one) => {
        try {
            const value = one.read();
            if (value === null)
                failures.push(`${one.name} (unreadable)`);
            return value;
        }
        catch (error) {
            failures.push(`${one.name} (${(0,files/* errorCode */.CA)(error)})`);
            return null;
        }
    };
    const reading = {
        monotonicMs: clocks.monotonicMs(),
        wallMs: clocks.wallMs(),
        cpu: take(cpu),
        memoryAvailableBytes: take(memory),
        raplUj: rapl.map(take),
    };
    return { reading, failures };
}
function findLayout(root, system) {
    const threads = system.platform() === 'linux' ? countProcThreads(root) : null;
    if (threads === null)
        return null;
    const { zones, unreadable, all } = findRaplZones(root);
    const counted = findContainer(root, threads, system.env) === null
        ? { reader: 'proc', ticksPerS: PROC_TICKS_PER_S }
        : { reader: 'cgroup', ticksPerS: CGROUP_TICKS_PER_S };
    const layout = { ...counted, threads, raplZones: zones };
    return { layout, unreadable, raplZones: all };
}
function osLayout(system) {
    let threads = 1;
    try {
        threads = Math.max(1, system.cpus().length || system.availableParallelism());
    }
    catch {
        // A machine that does not even tell its threads: its CPU time will be missing, too.
    }
    return { reader: 'os', ticksPerS: os/* OS_TICKS_PER_S */.CI, threads, raplZones: [] };
}
function gauge(name, read) {
    return { name, read, close: () => { } };
}
/** A gauge over a file; what cannot be opened now is tried again at every reading. */
function fileGauge(name, open, parse) {
    let file = null;
    return {
        name,
        read: () => {
            file ??= open();
            return parse(file.buffer, file.refill());
        },
        close: () => {
            file?.close();
            file = null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/probe/process.js
var probe_process = __nccwpck_require__(5913);
;// CONCATENATED MODULE: ./build/src/recording/sha256.js
/**
 * SHA-256 (FIPS 180-4) of short texts. Loading node:crypto would cost the sampler 4 MB of memory, for
 * one line a second; the tests hold this against it.
 */
const BLOCK_BYTES = 64;
const ROUNDS = 64;
/** The 64 primes below 312, by the sieve. */
function firstPrimes() {
    const isComposite = new Uint8Array(312);
    const primes = [];
    for (let candidate = 2; candidate < isComposite.length; candidate += 1) {
        if (isComposite[candidate] === 1)
            continue;
        primes.push(candidate);
        for (let n = 2 * candidate; n < isComposite.length; n += candidate)
            isComposite[n] = 1;
    }
    return primes;
}
/** The first 32 bits of a number's fraction. */
function fractionBits(value) {
    return ((value - Math.floor(value)) * 2 ** 32) | 0;
}
const PRIMES = firstPrimes();
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));
/** Kept between calls, so that a digest makes little garbage. */
const words = new Int32Array(ROUNDS);
const state = new Int32Array(INITIAL.length);
/** The digest of a text's UTF-8 bytes. */
function sha256(text) {
    const message = paddedMessage(text);
    state.set(INITIAL);
    for (let offset = 0; offset < message.byteLength; offset += BLOCK_BYTES) {
        scheduleWords(message, offset);
        compress();
    }
    const digest = Buffer.allocUnsafe(4 * state.length);
    for (let i = 0; i < state.length; i += 1)
        digest.writeInt32BE(state[i], 4 * i);
    return digest;
}
/** The bytes, a one bit, zeros, and the length in bits, in whole blocks. */
function paddedMessage(text) {
    const length = Buffer.byteLength(text);
    const bytes = Buffer.alloc(Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    bytes.write(text);
    bytes[length] = 0x80;
    // A text of half a gigabyte would need more than 32 bits; none is that long here.
    bytes.writeUInt32BE(length * 8, bytes.length - 4);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/*
 * What follows runs in an interpreter, in the sampler always: it is spelt out, as calls would cost
 * several times as much, and so would sums that leave 32 bits before they are cut.
 */
/** The words of one block. */
function scheduleWords(message, offset) {
    for (let i = 0; i < 16; i += 1)
        words[i] = message.getInt32(offset + 4 * i);
    for (let i = 16; i < ROUNDS; i += 1) {
        const a = words[i - 15];
        const b = words[i - 2];
        const sigma0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
        const sigma1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
        const early = (words[i - 16] + sigma0) | 0;
        words[i] = early + ((words[i - 7] + sigma1) | 0);
    }
}
/** The rounds of one block, with `choice` and `majority` in their shortest forms. */
function compress() {
    let [a, b, c, d, e, f, g, h] = state;
    let bc = b ^ c;
    for (let i = 0; i < ROUNDS; i += 1) {
        const input = (CONSTANTS[i] + words[i]) | 0;
        const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = g ^ (e & (f ^ g));
        const first = (((((h + sum1) | 0) + choice) | 0) + input) | 0;
        const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const ab = a ^ b;
        const majority = b ^ (ab & bc);
        bc = ab;
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
function digest_unsealLine(line) {
    const digest = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
    return digest === undefined ? null : { body: line.slice(0, -SEAL_LENGTH), digest };
}

// EXTERNAL MODULE: ./build/src/recording/entries.js
var entries = __nccwpck_require__(8805);
// EXTERNAL MODULE: ./build/src/recording/lines.js + 1 modules
var lines = __nccwpck_require__(8006);
// EXTERNAL MODULE: ./build/src/recording/meter.js
var meter = __nccwpck_require__(3840);
;// CONCATENATED MODULE: ./build/src/recording/place.js



/** The line of a recording that says what the machine shows of its place. */
const MAX_TEXT = 500;
const REGION = /^[a-z]{2,10}:[a-z0-9-]{2,60}$/;
const BEGINNING = '{"k":"place",';
function placeBody(rungs, number) {
    const told = rungs.map((rung) => ({ ...rung, text: (0,lines/* plainText */.wh)(rung.text, MAX_TEXT) }));
    return JSON.stringify({ k: 'place', n: number, rungs: told }).slice(0, -1);
}
/** The rungs as a careful reader takes them: each once, in their order; `null`: they are none. */
function parseRungs(value) {
    if (!Array.isArray(value) || value.length !== format/* SIGHT_IDS */.$4.length)
        return null;
    const rungs = [];
    for (const [i, id] of format/* SIGHT_IDS */.$4.entries()) {
        const rung = value[i];
        if (!(0,lines/* isFields */.Ce)(rung) || rung['id'] !== id || typeof rung['text'] !== 'string')
            return null;
        const { outcome, region } = rung;
        if (!format/* RUNG_OUTCOMES */.tM.includes(outcome))
            return null;
        const named = typeof region === 'string' && REGION.test(region) ? region : null;
        if ((outcome === 'answered') !== (named !== null))
            return null;
        const text = (0,lines/* plainText */.wh)(rung['text'], MAX_TEXT);
        rungs.push({ id, outcome: outcome, text, region: named });
    }
    return rungs;
}
/**
 * What a recording says of the place; `null`: nothing that could be read. Its digest is not asked: it
 * is no signature, and what is found here counts for no more than a job's own word.
 */
function recordedRungs(text) {
    const from = text.indexOf(`\n${BEGINNING}`) + 1;
    const end = text.indexOf('\n', from);
    if (from === 0 || end < 0)
        return null;
    const sealed = unsealLine(text.slice(from, end));
    if (sealed === null)
        return null;
    try {
        const fields = JSON.parse(`${sealed.body}}`);
        return isFields(fields) ? parseRungs(fields['rungs']) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/recording/sample.js
var sample = __nccwpck_require__(5823);
;// CONCATENATED MODULE: ./build/src/recording/write.js






/** Before the header. */
const CHAIN_START = { digest: '', number: -1 };
/**
 * A line as it stands in the file. Throws a RangeError for a reading whose time is none, or lies
 * before the header.
 */
function encodeLine(line, header, chain) {
    const number = chain.number + 1;
    const body = bodyOf(line, header, number);
    const digest = lineDigest(chain.digest, body);
    return { text: sealLine(body, digest), chain: { digest, number } };
}
function bodyOf(line, header, number) {
    switch (line.kind) {
        case 'header':
            return (0,lines/* headerBody */.yk)(line);
        case 'sample':
            return (0,sample/* sampleBody */.HQ)(line.reading, header, number);
        case 'machine':
            return (0,lines/* machineBody */.ud)(line.machine, number);
        case 'place':
            return placeBody(line.rungs, number);
        case 'meter':
            return (0,meter/* meterBody */.Q0)(line, number);
        case 'watts':
            return (0,meter/* wattsBody */.xD)(line, header, number);
        case 'entries':
            return (0,entries/* entriesBody */.b4)(line, header, number);
        case 'note':
            return (0,lines/* noteBody */.fZ)(line, header, number);
        case 'end':
            return (0,lines/* endBody */.AG)(line, header, number);
    }
}

;// CONCATENATED MODULE: ./build/src/recording/append.js


/** Opens a new recording for this user only; throws if there is one already. */
function openSink(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'ax', 0o600);
    return {
        write: (bytes) => (0,external_node_fs_.writeSync)(descriptor, bytes),
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
const NEWLINE = 10;
/**
 * Writes a recording line by line, the header first. Nothing is kept for later: a line that cannot be
 * written is lost, and if the disk took a piece of it, the next one starts on a line of its own.
 */
function openAppender(header, sink) {
    let chain = CHAIN_START;
    let midLine = false;
    const write = (line) => {
        const encoded = encodeLine(line, header, chain);
        const bytes = Buffer.from(`${midLine ? '\n' : ''}${encoded.text}\n`);
        let written = 0;
        try {
            while (written < bytes.length)
                written += sink.write(bytes.subarray(written));
        }
        finally {
            if (written > 0)
                midLine = bytes[written - 1] !== NEWLINE;
            // The text is whole even where the disk had no room for the newline after it.
            if (written >= bytes.length - 1)
                chain = encoded.chain;
        }
    };
    return {
        append: (line) => {
            if (chain === CHAIN_START)
                write(header);
            write(line);
        },
        close: () => sink.close(),
    };
}

// EXTERNAL MODULE: ./build/src/sampling/directory.js
var sampling_directory = __nccwpck_require__(4124);
// EXTERNAL MODULE: ./build/src/sampling/handover.js
var handover = __nccwpck_require__(204);
;// CONCATENATED MODULE: ./build/src/sampling/loop.js
/** Node's timers may fire this much early; better a tick a little early than another wake for it. */
const TIMER_SLACK_MS = 1;
/**
 * Ticks at the interval, by the clock and not by the time since the last tick, so that lateness does
 * not add up; ticks that a sleeping machine has missed are left out.
 */
function startLoop(parts) {
    const { intervalMs, pollMs, clocks } = parts;
    const startMs = clocks.monotonicMs();
    let tickDueMs = startMs + intervalMs;
    let pollDueMs = startMs + pollMs;
    let timer = null;
    let ended = false;
    const stop = (reason) => {
        if (ended)
            return;
        ended = true;
        if (timer !== null)
            clearTimeout(timer);
        parts.end(reason);
    };
    const work = (nowMs) => {
        if (isDue(tickDueMs, nowMs)) {
            tickDueMs = nextDue(tickDueMs, intervalMs, nowMs);
            parts.tick(nowMs);
        }
        if (!isDue(pollDueMs, nowMs))
            return null;
        pollDueMs = nextDue(pollDueMs, pollMs, nowMs);
        return parts.endReason(nowMs);
    };
    const wake = () => {
        let reason = null;
        try {
            reason = work(clocks.monotonicMs());
        }
        catch (error) {
            parts.unforeseen(error);
        }
        if (reason !== null)
            stop(reason);
        else if (!ended)
            arm();
    };
    const arm = () => {
        const restMs = Math.min(tickDueMs, pollDueMs) - clocks.monotonicMs();
        timer = setTimeout(wake, Math.max(0, Math.ceil(restMs)));
    };
    arm();
    return { stop };
}
function isDue(dueMs, nowMs) {
    return nowMs >= dueMs - TIMER_SLACK_MS;
}
function nextDue(dueMs, everyMs, nowMs) {
    const missed = Math.max(0, Math.floor((nowMs - dueMs) / everyMs));
    return dueMs + everyMs * (1 + missed);
}

;// CONCATENATED MODULE: ./build/src/sampling/sibling-answer.js



/** When the answer is not there by then, it will not come. */
const GIVE_UP_AFTER_MS = 15_000;
/** Looks for a file that another process leaves; gives what it holds, or the failure, once. */
function awaitAnswer(directory, name, parse, startMs) {
    const file = (0,sampling_directory/* samplerFile */.t4)(directory, name);
    let settled = false;
    return (nowMs) => {
        if (settled)
            return null;
        if (!(0,external_node_fs_.existsSync)(file)) {
            settled = nowMs - startMs > GIVE_UP_AFTER_MS;
            return settled ? 'failed' : null;
        }
        settled = true;
        const fields = (0,handover/* readFields */.q)(file);
        (0,external_node_fs_.unlinkSync)(file);
        return (fields && parse(fields)) ?? 'failed';
    };
}

;// CONCATENATED MODULE: ./build/src/sampling/trouble.js
/** Errors nobody foresaw may have any text: no more kinds than this are told apart. */
const MAX_KINDS = 100;
function keepTrouble(monotonicMs) {
    const kinds = new Map();
    let news = false;
    return {
        report: (topic, text) => {
            const key = `${topic} ${text}`;
            const kind = kinds.get(key);
            if (kind !== undefined) {
                kind.count += 1;
            }
            else if (kinds.size < MAX_KINDS) {
                kinds.set(key, { topic, text, count: 1, noted: 0 });
                news = true;
            }
        },
        flush: (write, final) => {
            if (!news && !final)
                return;
            for (const kind of kinds.values()) {
                const { topic, text, count } = kind;
                if (count === kind.noted || (kind.noted > 0 && !final))
                    continue;
                write({ kind: 'note', monotonicMs: monotonicMs(), topic, count, text });
                kind.noted = count;
            }
            news = false;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/sampling/sample.js













/**
 * How often to look whether it is time to end. Windows has no signal that a process could answer;
 * elsewhere the stop file is the second way, and a look costs as much as a sample.
 */
const POLL_MS = process.platform === 'win32' ? 500 : 5_000;
/** Samples until something ends it, and then ends this process. */
async function runSampling(directory, config) {
    const { header, maxAgeMs, runner, unreadable, root, pipes } = config;
    // Most machines have nothing but counters, and are spared the memory.
    const { openMeters, openRaplPipe } = hasMore(config) ? await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 4556)) : NOTHING_MORE;
    const entries = await entriesOf(config);
    const clocks = systemClocks;
    const recording = openAppender(header, openSink((0,sampling_directory/* samplerFile */.t4)(directory, 'recording')));
    const trouble = keepTrouble(clocks.monotonicMs);
    const { report } = trouble;
    const { layout, monotonicMs: fromMs } = header;
    const zones = layout.raplZones.length;
    const rapl = pipes.includes('rapl')
        ? openRaplPipe({ directory, root, zones, clocks, report })
        : null;
    const counters = openCounters({
        layout,
        root,
        clocks,
        ...(rapl === null ? {} : { readRapl: rapl.read }),
    });
    const meters = openMeters({ directory, root, pipes, fromMs, clocks, report });
    const stopFile = (0,sampling_directory/* samplerFile */.t4)(directory, 'stop');
    const answers = answersOf(directory, clocks.monotonicMs());
    const told = [];
    const unforeseen = (error) => {
        const text = error instanceof Error ? `${error.name}: ${error.message}` : 'something was thrown';
        report('error', (0,lines/* plainText */.wh)(text));
    };
    const write = (line) => recording.append(line);
    const keep = (lines, final) => {
        try {
            for (const line of lines)
                write(line);
            for (let line = told[0]; line !== undefined; line = told[0]) {
                write(line);
                told.shift();
            }
            trouble.flush(write, final);
        }
        catch (error) {
            report('write-failed', (0,files/* errorCode */.CA)(error));
        }
    };
    const sample = (final) => {
        const { reading, failures } = counters.read();
        for (const failure of failures)
            report('reading-failed', failure);
        const seen = entries?.look(final) ?? null;
        const lines = [...meters.read(final), ...(seen === null ? [] : [seen])];
        keep([{ kind: 'sample', reading }, ...lines], final);
    };
    const tick = (nowMs) => {
        for (const { what, answer } of answers) {
            const line = answer(nowMs);
            if (line === 'failed')
                report('identity-failed', `nobody told ${what} the machine is`);
            else if (line !== null)
                told.push(line);
        }
        sample(false);
    };
    const endReason = (nowMs) => {
        // Pipes hold only so much, and a sample may be minutes away.
        if (header.intervalMs > POLL_MS) {
            rapl?.drain();
            keep(meters.read(false), false);
        }
        if ((0,external_node_fs_.existsSync)(stopFile))
            return 'asked';
        if (nowMs - header.monotonicMs >= maxAgeMs)
            return 'maximum-age';
        return runner === null || (0,probe_process/* isRunning */.W_)(runner) ? null : 'runner-gone';
    };
    const end = (reason) => {
        try {
            sample(true);
            const { user, system } = process.cpuUsage();
            const cpuMs = (user + system) / 1000;
            write({ kind: 'end', monotonicMs: clocks.monotonicMs(), reason, cpuMs });
        }
        catch {
            // A full disk: the recording has no end then, and its reader says so.
        }
        try {
            (0,handover/* writeWhole */.f)((0,sampling_directory/* samplerFile */.t4)(directory, 'done'), { reason });
        }
        finally {
            endSiblings();
            process.exit(0);
        }
    };
    for (const name of unreadable)
        report('not-readable', name);
    const { intervalMs } = header;
    const loop = startLoop({ intervalMs, pollMs: POLL_MS, clocks, tick, endReason, end, unforeseen });
    const stop = () => loop.stop((0,external_node_fs_.existsSync)(stopFile) ? 'asked' : 'signal');
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
        process.on(signal, stop);
    process.on('uncaughtException', unforeseen);
    process.on('unhandledRejection', unforeseen);
    sample(false);
    try {
        (0,handover/* writeWhole */.f)((0,sampling_directory/* samplerFile */.t4)(directory, 'ready'), { auditId: header.auditId, pid: process.pid });
    }
    catch (error) {
        unforeseen(error);
    }
}
/** The lines that the sibling's answers make. */
function answersOf(directory, startMs) {
    const placeLine = (fields) => {
        const rungs = parseRungs(fields['rungs']);
        return rungs && { kind: 'place', rungs };
    };
    const machineLine = (fields) => {
        const machine = (0,lines/* parseMachine */.HJ)(fields);
        return machine && { kind: 'machine', machine };
    };
    return [
        { what: 'where', answer: awaitAnswer(directory, 'place', placeLine, startMs) },
        { what: 'who', answer: awaitAnswer(directory, 'machine', machineLine, startMs) },
    ];
}
function hasMore({ pipes, amdgpu }) {
    return amdgpu || pipes.length > 0;
}
/** The runner's processes, where there is a runner and they can be seen. */
async function entriesOf({ runner, stepsFolder, root }) {
    if (runner?.startTicks == null || stepsFolder === null)
        return null;
    const { watchEntries } = await __nccwpck_require__.e(/* import() */ 86).then(__nccwpck_require__.bind(__nccwpck_require__, 7086));
    return watchEntries({ root, runnerPid: runner.pid, folder: stepsFolder, clocks: systemClocks });
}
const NOTHING_MORE = { openMeters: () => ({ read: () => [] }), openRaplPipe: () => null };
/** Whoever still asks who the machine is need not: it is in our process group. */
function endSiblings() {
    try {
        process.kill(-process.pid, 'SIGTERM');
    }
    catch {
        // Windows has no groups; and started by hand, this process leads none.
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6257);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
