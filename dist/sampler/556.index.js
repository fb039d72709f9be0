export const id = 556;
export const ids = [556];
export const modules = {

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMeters: () => (/* reexport */ openMeters),
  openRaplPipe: () => (/* reexport */ openRaplPipe)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/probe/digits.js
var digits = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __webpack_require__(5563);
;// CONCATENATED MODULE: ./build/src/probe/amdgpu.js




const MAX_CARDS = 64;
const FILE_BYTES = 64;
const AMD = '0x1002';
/** The boards under `root`; never throws. */
function findAmdgpuCards(root) {
    const folder = (0,external_node_path_.join)(root, 'sys/class/drm');
    return entries(folder)
        .filter((name) => /^card\d{1,3}$/.test(name))
        .sort((a, b) => Number(a.slice(4)) - Number(b.slice(4)))
        .slice(0, MAX_CARDS)
        .flatMap((name) => describeCard((0,external_node_path_.join)(folder, name, 'device')) ?? []);
}
function describeCard(device) {
    if (amdgpu_text((0,external_node_path_.join)(device, 'vendor')) !== AMD)
        return null;
    const monitor = entries((0,external_node_path_.join)(device, 'hwmon'))
        .map((name) => (0,external_node_path_.join)(device, 'hwmon', name))
        .find((path) => amdgpu_text((0,external_node_path_.join)(path, 'name')) === 'amdgpu');
    // Without a limit of its own it is a part of a processor, whose own counters hold it.
    if (monitor === undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(monitor, 'power1_cap')))
        return null;
    const powerFile = ['power1_average', 'power1_input']
        .map((name) => (0,external_node_path_.join)(monitor, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (powerFile === undefined)
        return null;
    const useFile = (0,external_node_path_.join)(device, 'gpu_busy_percent');
    const limitUw = number((0,external_node_path_.join)(monitor, 'power1_cap'));
    const partition = amdgpu_text((0,external_node_path_.join)(device, 'current_compute_partition'));
    return {
        powerFile,
        useFile: (0,external_node_fs_.existsSync)(useFile) ? useFile : null,
        board: {
            name: amdgpu_text((0,external_node_path_.join)(device, 'product_name')) || `AMD GPU ${amdgpu_text((0,external_node_path_.join)(device, 'device')) ?? ''}`,
            limitW: limitUw && limitUw / 1e6,
            memoryBytes: number((0,external_node_path_.join)(device, 'mem_info_vram_total')),
            partitioned: (partition ?? 'SPX') !== 'SPX',
        },
    };
}
/** Keeps the card's files open; a failure is told by its name, and tried again the next time. */
function openAmdgpuCard({ powerFile, useFile }, failed) {
    const power = keptNumber(powerFile, failed);
    const use = useFile === null ? () => null : keptNumber(useFile, failed);
    return {
        read: () => {
            const microwatts = power();
            const percent = use();
            return {
                powerW: microwatts && microwatts / 1e6,
                utilisation: percent !== null && percent <= 100 ? percent / 100 : null,
            };
        },
    };
}
function keptNumber(path, failed) {
    let file = null;
    return () => {
        try {
            file ??= (0,files/* openKept */.LJ)(path, FILE_BYTES);
            return (0,digits/* nextNumber */.P)(file.buffer, file.refill(), { at: 0 });
        }
        catch (error) {
            failed(`${path.split('/').slice(-1)} of amdgpu (${(0,files/* errorCode */.CA)(error)})`);
            return null;
        }
    };
}
function entries(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function amdgpu_text(path) {
    return (0,files/* readBeginning */.i4)(path, FILE_BYTES)?.trim() ?? null;
}
function number(path) {
    const found = amdgpu_text(path) ?? '';
    return /^\d{1,15}$/.test(found) ? Number(found) : null;
}

;// CONCATENATED MODULE: ./build/src/probe/answer.js
/** A number as meters write them; `null` for everything else, such as `[N/A]`. */
function plainNumber(text) {
    return /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/probe/nvidia.js

/**
 * `nvidia-smi --query-gpu` as a meter. None of its fields is the energy counter that the driver's
 * library has (nvmlDeviceGetTotalEnergyConsumption), so it is asked for power again and again.
 *
 * On boards since Ampere, but for GA100, `power.draw` is the mean of the last second; on others, GA100
 * among them, it is the sensor's last value (NVML API reference, nvmlDeviceGetPowerUsage; NVIDIA,
 * `nvidia-smi --help-query-gpu`). Asked twice in that second, no part of it goes unseen when an answer
 * is late, and where the sensor looks only a quarter of the time (25 of 100 ms on A100 and H100: Yang,
 * Adamek, Armour 2024, "Part-time Power Measurements", arXiv 2312.02741) twice as many looks average out.
 */
const NVIDIA_LOOP_MS = 500;
const FIELDS = 'timestamp,index,power.draw,utilization.gpu,enforced.power.limit,memory.total';
/**
 * What to ask, best first: drivers before 450 do not know MIG, and one field that nvidia-smi does not
 * know is all that it answers. The name comes last, so that whatever it holds can be told apart.
 */
const NVIDIA_QUERIES = [`${FIELDS},mig.mode.current,name`, `${FIELDS},name`];
const FIELDS_BEFORE_MIG = 6;
const BYTES_PER_MIB = 2 ** 20;
const TIMESTAMP = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/;
/** `Enabled`, `Disabled` or why there is no telling: `[N/A]`, `[Not Supported]`, `[Unknown Error]`. */
const MIG_MODE = /^(Enabled|Disabled|\[[^\]]*\])$/;
/** A virtual GPU is named after its profile: board, size of its memory in GB, and licence. */
const VGPU_NAME = /-\d{1,3}[ABCQ]$/;
/** One line of the answer to one of `NVIDIA_QUERIES`; `null` if it is none. */
function parseNvidiaLine(line) {
    const fields = line.split(',').map((field) => field.trim());
    const [timestamp = '', index = '', power = '', use = '', limit = '', memory = ''] = fields;
    const [first = '', ...more] = fields.slice(FIELDS_BEFORE_MIG);
    const wallMs = parseTimestamp(timestamp);
    if (wallMs === null || !/^\d{1,3}$/.test(index) || first === '')
        return null;
    const asksMig = MIG_MODE.test(first) && more.length > 0;
    const name = (asksMig ? more : [first, ...more]).join(', ');
    const percent = plainNumber(use);
    const mib = plainNumber(memory);
    return {
        wallMs,
        index,
        board: {
            name,
            powerW: plainNumber(power),
            utilisation: percent !== null && percent <= 100 ? percent / 100 : null,
            limitW: plainNumber(limit),
            memoryBytes: mib === null ? null : Math.round(mib) * BYTES_PER_MIB,
            partitioned: (asksMig && first === 'Enabled') || VGPU_NAME.test(name),
        },
    };
}
/** Local time of the machine, which for nvidia-smi as it is started is UTC. */
function parseTimestamp(text) {
    const parts = TIMESTAMP.exec(text)?.slice(1).map(Number);
    if (parts === undefined)
        return null;
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, ms = 0] = parts;
    return Date.UTC(year, month - 1, day, hours, minutes, seconds, ms);
}
/** Joins the lines of one round; every board has one, with a time stamp of its own. */
function nvidiaAnswers() {
    let boards = new Map();
    let wallMs = null;
    const finish = () => {
        const answer = boards.size === 0 ? null : { wallMs, boards };
        boards = new Map();
        wallMs = null;
        return answer;
    };
    return {
        take: (line) => {
            const parsed = parseNvidiaLine(line);
            if (parsed === null)
                return { understood: false, answer: null };
            // A board comes again when the next round begins; one that has gone away does not.
            const answer = boards.has(parsed.index) ? finish() : null;
            wallMs ??= parsed.wallMs;
            boards.set(parsed.index, parsed.board);
            return { understood: true, answer };
        },
        rest: (count) => (boards.size >= count ? finish() : null),
    };
}

// EXTERNAL MODULE: ./build/src/probe/os.js + 1 modules
var os = __webpack_require__(2376);
;// CONCATENATED MODULE: ./build/src/probe/powermetrics.js

/**
 * macOS' `powermetrics` as a meter: the mean power of processor, graphics and neural engine over each
 * second. Written from its manual page and published outputs; it has not been seen running here.
 */
const POWERMETRICS_INTERVAL_MS = 1_000;
const SAMPLE_BEGINS = /^\*\*\* Sampled system activity /;
const POWER = /^(.+? Power(?: \([^)]*\))?): (\S+) mW$/;
const INTEL_POWER = /^Intel energy model derived package power \([^)]*\): (\S+)W$/;
/** All of the chip first; some versions give its parts only. */
const WHOLE = ['Combined Power (CPU + GPU + ANE)', 'Package Power'];
const PARTS = ['CPU Power', 'GPU Power', 'ANE Power'];
/** The one channel is the whole chip: parts beside it would count twice. */
function powermetricsAnswers(chip) {
    let powersW = new Map();
    const finish = () => {
        const powerW = chipPowerW(powersW);
        powersW = new Map();
        if (powerW === null)
            return null;
        const board = { name: chip, limitW: null, memoryBytes: null, partitioned: false };
        return { wallMs: null, boards: new Map([['0', { ...board, powerW, utilisation: null }]]) };
    };
    return {
        take: (line) => {
            if (SAMPLE_BEGINS.test(line))
                return { understood: true, answer: finish() };
            const intel = INTEL_POWER.exec(line);
            const [, name, mw] = POWER.exec(line) ?? [];
            const milliwatts = plainNumber(mw ?? '');
            const watts = intel === null ? milliwatts && milliwatts / 1000 : plainNumber(intel[1] ?? '');
            if (watts === null)
                return { understood: false, answer: null };
            powersW.set(intel === null ? (name ?? '') : 'Package Power', watts);
            return { understood: true, answer: null };
        },
        // What is under way may be half of the parts; it is complete when the next one begins.
        rest: () => null,
    };
}
function chipPowerW(powersW) {
    for (const name of WHOLE) {
        const powerW = powersW.get(name);
        if (powerW !== undefined)
            return powerW;
    }
    const [cpuW, gpuW, aneW = 0] = PARTS.map((name) => powersW.get(name));
    return cpuW === undefined || gpuW === undefined ? null : cpuW + gpuW + aneW;
}

// EXTERNAL MODULE: ./build/src/recording/lines.js + 1 modules
var lines = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/src/recording/meter.js
var meter = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/src/sampling/channels.js

/** Answers closer together than this are none that we asked for. */
const LEAST_APART_MS = 100;
/** Gives every board of a meter its place, in the order of their first answers. */
function keepChannels(source, fromMs) {
    const places = new Map();
    const channels = [];
    let lastMs = fromMs - LEAST_APART_MS;
    /** Whether there is something new to tell of it. */
    const introduce = ([id, board]) => {
        const place = places.get(id) ?? channels.length;
        if (place >= meter/* MAX_CHANNELS */.qX)
            return false;
        const known = channels[place];
        places.set(id, place);
        channels[place] = {
            name: known?.name ?? board.name,
            limitW: known?.limitW ?? board.limitW,
            memoryBytes: known?.memoryBytes ?? board.memoryBytes,
            partitioned: known?.partitioned || board.partitioned,
        };
        const now = channels[place];
        return (known?.limitW !== now?.limitW ||
            known?.memoryBytes !== now?.memoryBytes ||
            known?.partitioned !== now?.partitioned);
    };
    return {
        count: () => channels.length,
        record: ({ boards }, monotonicMs) => {
            if (monotonicMs < lastMs + LEAST_APART_MS)
                return [];
            lastMs = monotonicMs;
            const news = [...boards].filter(introduce).length > 0;
            const powerW = channels.map(() => null);
            const utilisation = channels.map(() => null);
            for (const [id, board] of boards) {
                const place = places.get(id);
                if (place === undefined)
                    continue;
                powerW[place] = board.powerW;
                utilisation[place] = board.utilisation;
            }
            const watts = { kind: 'watts', source, monotonicMs, powerW, utilisation };
            return news ? [{ kind: 'meter', source, channels: [...channels] }, watts] : [watts];
        },
    };
}

;// CONCATENATED MODULE: ./build/src/probe/pipe.js


/** As much as a pipe holds on Linux: whoever has filled it waits until we have read. */
const MAX_BYTES = 65_536;
/** More than this at a time is no meter's answer: 16 boards say half of it in five seconds. */
const FLOOD_BYTES = 32_768;
/** What goes on for longer is no line. */
const MAX_LINE_BYTES = 1_024;
const NEWLINE = 10;
/** Throws as `openSync` does. */
function openLinePipe(path) {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
    const descriptor = (0,external_node_fs_.openSync)(path, flags);
    const buffer = Buffer.allocUnsafe(MAX_BYTES);
    /** Bytes at the buffer's beginning that are a line's, whose end has not come yet. */
    let kept = 0;
    return {
        drain: () => {
            const read = readAvailable(descriptor, buffer, kept);
            if (read === 0)
                return { lines: [], flooded: false };
            const length = kept + read;
            const lines = [];
            let at = 0;
            for (let end = buffer.indexOf(NEWLINE); end >= 0 && end < length;) {
                if (end - at <= MAX_LINE_BYTES)
                    lines.push(buffer.toString('latin1', at, end).trim());
                at = end + 1;
                end = buffer.indexOf(NEWLINE, at);
            }
            const flooded = length > FLOOD_BYTES || length - at > MAX_LINE_BYTES;
            kept = flooded ? 0 : buffer.copy(buffer, 0, at, length);
            return { lines: lines.filter((line) => line !== ''), flooded };
        },
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
function readAvailable(descriptor, buffer, offset) {
    try {
        return (0,external_node_fs_.readSync)(descriptor, buffer, offset, buffer.length - offset, null);
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'EAGAIN')
            return 0;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/sampling/directory.js
var sampling_directory = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/src/sampling/watched-pipe.js




/** Every program writes at least once a second; one that has nothing to say for so long hangs. */
const HUNG_AFTER_MS = 5_000;
/** The drivers of many boards take their time to come up. */
const FIRST_LINE_AFTER_MS = 30_000;
const SAID_LENGTH = 120;
/**
 * What a program says that ends for no trouble of ours: nothing to measure, a field it does not know
 * (there is another way to ask), or a right that nobody gave.
 */
const EXPECTED_END = /No devices were found|is not a valid field to query|password is required/;
/** Reads what a program beside the sampler writes, and tells when it ends, hangs or says too much. */
function watchPipe(parts) {
    const { directory, pipe, clocks, report, take } = parts;
    let file = null;
    try {
        file = openLinePipe((0,sampling_directory/* samplerFile */.t4)(directory, pipe));
    }
    catch (error) {
        report('meter-not-started', `${pipe} (${(0,files/* errorCode */.CA)(error)})`);
    }
    /** The last time it was heard; `null`: it does not run. */
    let heardMs = null;
    let patienceMs = FIRST_LINE_AFTER_MS;
    let said = '';
    const hear = (line, nowMs) => {
        if (line === sampling_directory/* STARTED_MARK */.yV) {
            heardMs = nowMs;
            patienceMs = FIRST_LINE_AFTER_MS;
        }
        else if (line.startsWith(sampling_directory/* ENDED_MARK */.xK)) {
            heardMs = null;
            const code = line.slice(sampling_directory/* ENDED_MARK */.xK.length).trim();
            const why = `exit code ${code}${said === '' ? '' : `, saying: ${said}`}`;
            if (!EXPECTED_END.test(said))
                report('meter-died', (0,lines/* plainText */.wh)(`${pipe} (${why})`));
            said = '';
        }
        else if (take(line)) {
            heardMs = nowMs;
            patienceMs = HUNG_AFTER_MS;
        }
        else {
            said = (0,lines/* plainText */.wh)(line, SAID_LENGTH);
        }
    };
    return {
        drain: () => {
            if (file === null)
                return;
            const nowMs = clocks.monotonicMs();
            try {
                const { lines, flooded } = file.drain();
                for (const line of lines)
                    hear(line, nowMs);
                if (flooded)
                    report('meter-flooded', pipe);
            }
            catch (error) {
                report('reading-failed', `${pipe} (${(0,files/* errorCode */.CA)(error)})`);
            }
            if (heardMs === null || nowMs - heardMs <= patienceMs)
                return;
            report('meter-hung', `${pipe} (silent for ${patienceMs / 1000} s)`);
            // Named once; should it speak again it may hang again.
            heardMs = Number.POSITIVE_INFINITY;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/sampling/meters.js







/** Meters answer twice a second; to look more often finds nothing. */
const meters_LEAST_APART_MS = 450;
/** An answer that claims to be older, or from the future, was given while the clock was set. */
const OLDEST_MS = 60_000;
/** Everything beside the counters that tells watts. */
function openMeters(parts) {
    const { pipes, clocks } = parts;
    const meters = [
        ...(pipes.includes('nvidia') ? [pipedMeter('nvidia', nvidiaAnswers(), parts)] : []),
        ...(pipes.includes('powermetrics')
            ? [pipedMeter('powermetrics', powermetricsAnswers((0,os/* chipName */.Go)(os/* nodeOs */.jw)), parts)]
            : []),
        ...amdgpuMeter(parts),
    ];
    let lastMs = Number.NEGATIVE_INFINITY;
    return {
        read: (final) => {
            const nowMs = clocks.monotonicMs();
            if (meters.length === 0 || (!final && nowMs - lastMs < meters_LEAST_APART_MS))
                return [];
            lastMs = nowMs;
            return meters.flatMap((read) => read(final));
        },
    };
}
function pipedMeter(source, answers, parts) {
    const { clocks, fromMs } = parts;
    const channels = keepChannels(source, fromMs);
    let lines = [];
    let undated = [];
    const record = (answer) => {
        if (answer === null)
            return;
        const ageMs = answer.wallMs === null ? 0 : clocks.wallMs() - answer.wallMs;
        const known = ageMs >= 0 && ageMs <= OLDEST_MS;
        lines.push(...channels.record(answer, clocks.monotonicMs() - (known ? ageMs : 0)));
    };
    const pipe = watchPipe({
        ...parts,
        pipe: source,
        take: (line) => {
            const { understood, answer } = answers.take(line);
            if (answer?.wallMs === null)
                undated.push(answer);
            else
                record(answer);
            return understood;
        },
    });
    return (final) => {
        lines = [];
        undated = [];
        pipe.drain();
        record(meanOf(undated));
        // Before the first round is over nobody knows how many boards there are.
        record(answers.rest(final ? 1 : channels.count() || Number.POSITIVE_INFINITY));
        return lines;
    };
}
/** Of answers that do not say when they were: each is a mean over the time since the one before. */
function meanOf(answers) {
    const last = answers.at(-1);
    if (last === undefined)
        return null;
    const boards = [...last.boards].map(([id, board]) => {
        const told = answers.flatMap((answer) => answer.boards.get(id)?.powerW ?? []);
        const sum = told.reduce((watts, one) => watts + one, 0);
        return [id, { ...board, powerW: told.length === 0 ? null : sum / told.length }];
    });
    return { ...last, boards: new Map(boards) };
}
function amdgpuMeter({ root, clocks, fromMs, report }) {
    const cards = findAmdgpuCards(root).map((card) => ({
        board: card.board,
        reader: openAmdgpuCard(card, (what) => report('reading-failed', (0,lines/* plainText */.wh)(what))),
    }));
    if (cards.length === 0)
        return [];
    const channels = keepChannels('amdgpu', fromMs);
    return [
        () => {
            const boards = cards.map(({ board, reader }) => ({ ...board, ...reader.read() }));
            const answer = { wallMs: null, boards: new Map(boards.map((one, i) => [`${i}`, one])) };
            return channels.record(answer, clocks.monotonicMs());
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/sampling/rapl-pipe.js




const UPTIME_BYTES = 64;
/**
 * What the root process reads, at most once a second and at times of its own: each of its lines is the
 * machine's uptime in seconds and the counters, and carries so far back its own time.
 */
function openRaplPipe(parts) {
    const { directory, root, zones, clocks, report } = parts;
    let latest = null;
    const pipe = watchPipe({
        directory,
        pipe: 'rapl',
        clocks,
        report,
        take: (line) => {
            const [uptime = '', ...values] = line.split(' ');
            const uptimeS = plainNumber(uptime);
            if (uptimeS === null || values.length !== zones)
                return false;
            latest = { uptimeS, raplUj: values.map(counter) };
            return true;
        },
    });
    const uptime = keptUptime((0,external_node_path_.join)(root, 'proc/uptime'));
    let lastMs = clocks.monotonicMs();
    return {
        drain: pipe.drain,
        read: () => {
            pipe.drain();
            const nowMs = clocks.monotonicMs();
            const reading = ageOf(latest, uptime(), nowMs - lastMs);
            lastMs = nowMs;
            latest = null;
            return reading;
        },
    };
}
/** Uptime goes on while the machine sleeps, our clock does not: then it is not older than the pipe. */
function ageOf(line, uptimeS, mostMs) {
    if (line === null || uptimeS === null)
        return null;
    const ageMs = Math.round((uptimeS - line.uptimeS) * 1000);
    return { raplUj: line.raplUj, ageMs: Math.min(Math.max(0, ageMs), Math.max(0, mostMs)) };
}
function counter(text) {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : null;
}
function keptUptime(path) {
    let file = null;
    return () => {
        try {
            file ??= (0,files/* openKept */.LJ)(path, UPTIME_BYTES);
            const text = file.buffer.toString('latin1', 0, file.refill());
            return plainNumber(text.split(' ')[0] ?? '');
        }
        catch {
            return null;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/sampling/beside.js
/** All that is measured beside the machine's own counters: loaded only where there is something. */




/***/ })

};
