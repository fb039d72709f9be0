export const id = 86;
export const ids = [86];
export const modules = {

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchEntries: () => (/* binding */ watchEntries)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/probe/process.js
var process = __webpack_require__(5913);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/probe/environ.js

/** A larger environment is looked at in part. */
const buffer = Buffer.alloc(64 * 1024);
/**
 * These variables of another process' environment, `undefined` where they are not in it. The rest, which
 * may hold secrets, never becomes text, and its bytes are wiped at once.
 */
function readVariables(path, names) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return names.map(() => undefined);
    }
    try {
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, length);
        }
        return names.map((name) => variableIn(length, name));
    }
    catch {
        return names.map(() => undefined);
    }
    finally {
        buffer.fill(0);
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function variableIn(length, name) {
    const atStart = buffer.indexOf(`${name}=`) === 0;
    const found = atStart ? 0 : buffer.indexOf(`\0${name}=`) + 1;
    if (!atStart && found === 0)
        return undefined;
    const from = found + name.length + 1;
    const end = buffer.indexOf(0, from);
    return end < 0 || end > length ? undefined : buffer.toString('utf8', from, end);
}

// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __webpack_require__(5563);
;// CONCATENATED MODULE: ./build/src/probe/process-tree.js





/** Longer command lines are read in part. */
const COMMAND_BYTES = 4_096;
/** The numbers of all processes; none where there is no /proc. */
function allProcesses(root) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, 'proc')).flatMap((name) => {
            const pid = Number(name);
            return pid > 0 ? [pid] : [];
        });
    }
    catch {
        return [];
    }
}
/** Those of `pids` whose parent is the given process. */
function childrenAmong(root, pids, parent) {
    return pids.flatMap((pid) => {
        const stat = (0,process/* processStat */.QX)(pid, root);
        return stat === null || stat.parent !== parent || stat.state === 'Z'
            ? []
            : [{ pid, startTicks: stat.startTicks }];
    });
}
/**
 * CPU ticks of each of these processes with all below it. Of what has ended the time is in there once
 * its parent has waited for it; what has left the tree by itself is not.
 */
function treeTicks(root, tops) {
    const stats = new Map(allProcesses(root).flatMap((pid) => {
        const stat = (0,process/* processStat */.QX)(pid, root);
        return stat === null ? [] : [[pid, stat]];
    }));
    const sums = new Map(tops.map((pid) => [pid, 0]));
    for (const [pid, { ticks }] of stats) {
        const top = topOf(pid, stats, sums);
        if (top !== null)
            sums.set(top, (sums.get(top) ?? 0) + ticks);
    }
    return sums;
}
/** No tree of processes is deeper; one that seems to be was read while it changed. */
const MOST_DEEP = 128;
function topOf(pid, stats, tops) {
    let at = pid;
    for (let depth = 0; at !== undefined && at > 0 && depth < MOST_DEEP; depth += 1) {
        if (tops.has(at))
            return at;
        at = stats.get(at)?.parent;
    }
    return null;
}
/** Where the runner puts actions, and the scripts of `run:` steps, which it names by a GUID. */
const ACTION = /\/_actions\/([\w.-]{1,39}\/[\w.-]{1,100})\//;
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SCRIPT = new RegExp(`/_temp/${GUID}(?:\\.\\w{1,4})?(?:['"\\s]|$)`);
const STEP_FILE = new RegExp(`_(${GUID})$`);
const REPOSITORY = /^[\w.-]{1,39}\/[\w.-]{1,100}$/;
/** Of a part of a composite action the runner's names of all above it stand before its own. */
const PART = /^([\w-]{1,100})\./;
/**
 * What a process of the runner shows of its step. Of its command line nothing is kept but what it runs:
 * an action's `owner/repo`, or that it is a script; of its environment, three names that the runner
 * makes up for the step.
 */
function entrySigns(root, pid) {
    const folder = (0,external_node_path_.join)(root, 'proc', String(pid));
    const line = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(folder, 'cmdline'), COMMAND_BYTES) ?? '';
    const words = line.replaceAll('\0', ' ');
    const [output, action, repository] = readVariables((0,external_node_path_.join)(folder, 'environ'), [
        'GITHUB_OUTPUT',
        'GITHUB_ACTION',
        'GITHUB_ACTION_REPOSITORY',
    ]);
    const within = PART.exec(action ?? '')?.[1] ?? null;
    const isRun = SCRIPT.test(words);
    return {
        name: ACTION.exec(words)?.[1] ?? (isRun ? 'run' : null),
        guid: STEP_FILE.exec(output ?? '')?.[1] ?? null,
        within,
        withinName: isRun && within !== null && REPOSITORY.test(repository ?? '') ? repository : null,
    };
}
/** Ms by which the monotonic clock lags the time since boot that process starts are told in. */
function bootLagMs(root, monotonicMs) {
    const text = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/uptime'), 64);
    const uptimeS = Number.parseFloat(text ?? '');
    if (!Number.isFinite(uptimeS))
        return 0;
    const lagMs = uptimeS * 1000 - monotonicMs;
    // The two differ by time asleep; less than this is the 10 ms that both are told in.
    return Math.abs(lagMs) < 50 ? 0 : lagMs;
}

// EXTERNAL MODULE: ./build/src/recording/entries.js
var entries = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/src/sampling/entries.js




const MS_PER_TICK = 10;
/**
 * A step makes files as it begins; one that was not noticed so is found by looking all the same, as
 * seldom as that: a look costs as much as ten samples, and more where many processes come and go.
 */
const LOOK_MS = 60_000;
/** While steps overlap, the whole tree is summed up this often: that costs as much as some samples. */
const CPU_MS = 5_000;
/** Watches which processes the job's runner has started: nearly every step is one. */
function watchEntries({ root, runnerPid, folder, clocks }) {
    let running = [];
    let known = new Set();
    let lastId = 0;
    let changedMs = Number.NaN;
    let isDue = true;
    let lookedMs = Number.NEGATIVE_INFINITY;
    let summedMs = Number.NEGATIVE_INFINITY;
    const findNew = (nowMs) => {
        const pids = allProcesses(root);
        // A child of the runner is one from its beginning, so that what was known as none stays none.
        const fresh = pids.filter((pid) => !known.has(pid));
        known = new Set(pids);
        const children = childrenAmong(root, fresh, runnerPid);
        if (children.length === 0)
            return [];
        const lagMs = bootLagMs(root, nowMs);
        return children.slice(0, entries/* MAX_ENTRIES */.Sd - lastId).map(({ pid, startTicks }) => {
            lastId += 1;
            running.push({ id: lastId, pid, startTicks, seenMs: nowMs });
            const startMs = Math.min(nowMs, startTicks * MS_PER_TICK - lagMs);
            return { id: lastId, startMs, ...entrySigns(root, pid) };
        });
    };
    const findGone = (nowMs) => {
        const gone = running.filter((entry) => {
            const stat = (0,process/* processStat */.QX)(entry.pid, root);
            const isThere = stat !== null && stat.startTicks === entry.startTicks && !'ZX'.includes(stat.state);
            if (isThere)
                entry.seenMs = nowMs;
            return !isThere;
        });
        if (gone.length > 0)
            running = running.filter((entry) => !gone.includes(entry));
        return gone.map(({ id, seenMs }) => ({ id, seenMs }));
    };
    const sumUp = (nowMs) => {
        summedMs = nowMs;
        const ticks = treeTicks(root, running.map(({ pid }) => pid));
        return running.map(({ id, pid }) => ({ id, ticks: ticks.get(pid) ?? 0 }));
    };
    return {
        look: (final) => {
            const nowMs = clocks.monotonicMs();
            const folderMs = changedAt(folder);
            const hasChanged = folderMs !== changedMs;
            changedMs = folderMs;
            const ended = findGone(nowMs);
            // The files come a moment before the process: the next look may be the first to see it.
            const mustLook = hasChanged || isDue || final || nowMs - lookedMs >= LOOK_MS;
            isDue = hasChanged;
            const began = mustLook && lastId < entries/* MAX_ENTRIES */.Sd ? findNew(nowMs) : [];
            if (mustLook)
                lookedMs = nowMs;
            const isShared = running.length > 1;
            const isNews = began.length > 0 || ended.length > 0 || final;
            const cpu = isShared && (isNews || nowMs - summedMs >= CPU_MS) ? sumUp(nowMs) : [];
            if (began.length + ended.length + cpu.length === 0)
                return null;
            return { kind: 'entries', monotonicMs: nowMs, began, ended, cpu };
        },
    };
}
function changedAt(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).mtimeMs;
    }
    catch {
        return 0;
    }
}


/***/ })

};
