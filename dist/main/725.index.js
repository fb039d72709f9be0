export const id = 725;
export const ids = [725];
export const modules = {

/***/ 35416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ thinned),
/* harmony export */   Kd: () => (/* binding */ byNewest),
/* harmony export */   RN: () => (/* binding */ isSample),
/* harmony export */   VW: () => (/* binding */ isOfSeries),
/* harmony export */   XU: () => (/* binding */ acrossDays),
/* harmony export */   cq: () => (/* binding */ isSameWork),
/* harmony export */   n9: () => (/* binding */ isComparable)
/* harmony export */ });
/* unused harmony export plainJob */
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16745);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24652);


/** Events behind which stands what was merged; anything else may run what nobody has reviewed. */
const TRUSTED_EVENTS = ['push', 'schedule'];
/** Abuse A12: whoever starts more runs than these a day gets no more of a say. */
const MOST_A_DAY_AND_GROUP = 5;
const MOST_A_DAY = 10;
/** Whether points of this kind are of the same workflow and job. */
function isSameWork({ subject }, like) {
    return (subject.workflowPath === like.subject.workflowPath &&
        plainJob(subject.job) === plainJob(like.subject.job));
}
/**
 * Whether points of this kind may be a sample for the audit: the same work on the same class of
 * runner, by the same method. The CPU may differ: see cpu-pool.ts.
 */
function isComparable(self, like) {
    return (self.methodMajor === like.methodMajor &&
        isSameWork(self, like) &&
        self.runner.label === like.runner.label &&
        self.runner.os === like.runner.os &&
        self.runner.arch === like.runner.arch &&
        self.runner.vcpus === like.runner.vcpus &&
        self.runner.gpu === like.runner.gpu);
}
/** Whether a point may be a sample at all: verified, of its series, successful (abuse A4). */
function isSample({ isVerified, outcome, subject }) {
    return isVerified && outcome === 'success' && isOfSeries(subject);
}
/**
 * Whether an audit is of what was merged; what cannot become a sample is no part of its series. A
 * command outside a workflow has no branch: who vouches for it vouches for that.
 */
function isOfSeries(subject) {
    const { isDefaultBranch, event } = subject;
    return (0,_point_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommand */ .y9)(subject) || (isDefaultBranch === true && TRUSTED_EVENTS.includes(event));
}
/** A job without the values of its matrix: `test (ubuntu, 3.12)` is `test`. */
function plainJob(job) {
    return job?.replace(/ \([^()]*\)$/u, '') ?? null;
}
/**
 * One sample a run, and no more a day than anyone needs: everybody's earliest before anybody's second,
 * so that later ones displace nobody. Of a run tried again the first attempt that succeeded counts: nobody tries again
 * until the number suits (abuse A26). The newest first.
 */
function thinned(points) {
    const firstAttempts = new Map();
    for (const { runId, attempt } of points) {
        if (runId === null)
            continue;
        // A matrix runs one job several times: each leg is a sample of its own.
        const known = firstAttempts.get(runId);
        if (known === undefined || attempt < known)
            firstAttempts.set(runId, attempt);
    }
    const byTurn = new Map();
    const days = new Map();
    const oldestFirst = points
        .filter(({ runId, attempt }) => runId === null || firstAttempts.get(runId) === attempt)
        .sort(byNewest)
        .reverse();
    for (const point of oldestFirst) {
        const day = dayOf(point);
        const key = `${day} ${actorOf(point)}`;
        const turn = byTurn.get(key) ?? 0;
        byTurn.set(key, turn + 1);
        if (turn >= MOST_A_DAY_AND_GROUP)
            continue;
        const list = days.get(day);
        if (list === undefined)
            days.set(day, [{ point, turn }]);
        else
            list.push({ point, turn });
    }
    return [...days.values()]
        .flatMap((list) => list.sort((a, b) => a.turn - b.turn).slice(0, MOST_A_DAY))
        .map(({ point }) => point)
        .sort(byNewest);
}
/**
 * So many of a series, from as many days as there are: one of each day in the order in which they
 * stand, and only then a second one of any (abuse A12: who runs often has no more of a say). Of one
 * day the first is of who has run on the most days, and then the earliest.
 *
 * @param samples in the order in which they are wanted, such as the newest first
 */
function acrossDays(samples, count) {
    if (samples.length <= count)
        return [...samples];
    const actorDays = new Map();
    const days = new Map();
    for (const sample of samples) {
        const [day, actor] = [dayOf(sample), actorOf(sample)];
        days.set(day, [...(days.get(day) ?? []), sample]);
        actorDays.set(actor, (actorDays.get(actor) ?? new Set()).add(day));
    }
    const record = (sample) => actorDays.get(actorOf(sample))?.size ?? 0;
    const lists = [...days.values()].map((list) => list.sort((a, b) => record(b) - record(a) || byNewest(b, a)));
    const chosen = new Set();
    for (let round = 0; chosen.size < count; round += 1) {
        for (const sample of lists.flatMap((list) => list[round] ?? [])) {
            if (chosen.size < count)
                chosen.add(sample);
        }
    }
    return samples.filter((sample) => chosen.has(sample));
}
function dayOf({ atMs }) {
    return Math.floor(atMs / _period_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO);
}
/** Of whom nothing is known may be anybody: each such run stands for itself. */
function actorOf({ actorGroup, runId, auditId }) {
    return actorGroup ?? ` ${runId ?? auditId}`;
}
/** The newest first; of one moment in the order of their ids, so that no order of files matters. */
function byNewest(a, b) {
    return b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : a.auditId > b.auditId ? 1 : 0);
}


/***/ }),

/***/ 89862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   QS: () => (/* binding */ skuNames),
/* harmony export */   ui: () => (/* binding */ skusNamed)
/* harmony export */ });
/* harmony import */ var _data_skus_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82430);
/* harmony import */ var _sku_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68974);


const GIB = 2 ** 30;
const PLATFORM_OF = {
    Linux: 'linux',
    Windows: 'win32',
    macOS: 'darwin',
};
/** `m6i.2xlarge`. */
const AWS_TYPE = /^([a-z0-9-]+)\.([a-z0-9]+)$/;
/**
 * What is sold under a name, in whatever letters: a runner of GitHub's by its label, or an instance of AWS
 * by its type. A label may be of runners of several sizes, the largest of which comes first; of a name
 * that the table does not have there is none.
 */
function skusNamed(name) {
    const wanted = name.trim().toLowerCase();
    const runners = _data_skus_json__WEBPACK_IMPORTED_MODULE_0__/* .runners */ .ae
        .filter(({ labels }) => labels.some((label) => isLabel(label, wanted)))
        .map((row) => runnerSku(wanted, row))
        .sort((a, b) => b.vcpus - a.vcpus);
    const instance = awsSku(wanted);
    return instance === null ? runners : [...runners, instance];
}
/** Every name that there is, to look near ones up in. */
function skuNames() {
    const labels = _data_skus_json__WEBPACK_IMPORTED_MODULE_0__/* .runners */ .ae.flatMap((row) => row.labels);
    const types = _data_skus_json__WEBPACK_IMPORTED_MODULE_0__/* .hosts */ .S.flatMap(({ id }) => {
        const family = id.replace(/^aws-/, '');
        if (family === id)
            return [];
        const sizes = [...Object.keys(_data_skus_json__WEBPACK_IMPORTED_MODULE_0__/* .awsSizes.vcpus */ .oz.o4), 'metal'];
        return sizes.map((size) => `${family}.${size}`).filter((type) => awsSku(type) !== null);
    });
    return [...labels, ...types];
}
/** `macos-*-large` is a family of labels. */
function isLabel(label, name) {
    const [before = '', after] = label.split('*');
    if (after === undefined)
        return label === name;
    return (name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after));
}
function runnerSku(name, row) {
    return {
        name,
        vcpus: row.vcpus,
        memoryBytes: row.memoryGib * GIB,
        gpus: row.gpus,
        arch: row.arch === 'ARM64' ? 'arm64' : 'x64',
        platform: PLATFORM_OF[row.os] ?? null,
        cloud: row.os === 'macOS' ? null : 'azure',
        cpus: row.cpus,
        hostOf: (machine) => (0,_sku_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOfRunner */ .O6)(row, machine),
    };
}
/** Families of AWS are sold in sizes of their host, memory in proportion. */
function awsSku(type) {
    const [, family = '', size = ''] = AWS_TYPE.exec(type) ?? [];
    const host = (0,_sku_js__WEBPACK_IMPORTED_MODULE_1__/* .hostById */ .hL)(`aws-${family}`);
    if (host === null)
        return null;
    const threadsPerVcpu = _data_skus_json__WEBPACK_IMPORTED_MODULE_0__/* .wholeCores.awsFamilies */ .KA.qX.includes(family) ? 2 : 1;
    const whole = host.threads / threadsPerVcpu;
    const sizes = _data_skus_json__WEBPACK_IMPORTED_MODULE_0__/* .awsSizes.vcpus */ .oz.o4;
    // The largest size of a family whose sockets hold more cores than are sold is all of it too.
    const vcpus = size === 'metal' ? whole : Object.hasOwn(sizes, size) ? (sizes[size] ?? 0) : 0;
    const held = Math.min(vcpus, threadsPerVcpu === 1 ? vcpus : whole);
    if (held === 0 || held > whole)
        return null;
    return {
        name: type,
        vcpus: held,
        memoryBytes: (host.memoryGib / whole) * held * GIB,
        gpus: 0,
        arch: isGraviton(family) ? 'arm64' : 'x64',
        platform: null,
        cloud: 'aws',
        cpus: [],
        hostOf: () => host,
    };
}
/** AWS marks its own processors by a `g` after the generation; `a1` came before that. */
function isGraviton(family) {
    return family === 'a1' || /^[a-z]+\d+g/.test(family);
}


/***/ }),

/***/ 68974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   O6: () => (/* binding */ hostOfRunner),
/* harmony export */   Rr: () => (/* binding */ COMMON_HOST),
/* harmony export */   V9: () => (/* binding */ findSku),
/* harmony export */   hL: () => (/* binding */ hostById)
/* harmony export */ });
/* harmony import */ var _data_skus_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82430);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81257);


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
    const slim = (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlim */ .I)(runner);
    const row = _data_skus_json__WEBPACK_IMPORTED_MODULE_1__/* .runners */ .ae.find((one) => slim
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
    const [nearest] = _data_skus_json__WEBPACK_IMPORTED_MODULE_1__/* .hosts */ .S
        .filter((row) => row.vendor !== undefined && row.vendor === cpuVendor)
        .sort((a, b) => off(a) - off(b));
    return nearest === undefined || !(gibPerVcpu > 0) ? null : toHost(nearest);
}
/** `null`: the table has no such host. */
function hostById(id) {
    const row = _data_skus_json__WEBPACK_IMPORTED_MODULE_1__/* .hosts */ .S.find((one) => one.id === id);
    return row === undefined ? null : toHost(row);
}
function toHost({ id, name, threads, memoryGib, restKg, memoryKg }) {
    return { id, name, threads, memoryGib, restKg, memoryKg };
}
/** Whether what a machine shows may be the memory that it was sold with. */
function isNear(sold, shown) {
    return Math.abs(shown / sold - 1) <= MEMORY_TOLERANCE;
}
function gibOf({ memoryBytes }) {
    return Math.round((memoryBytes / GIB) * 10) / 10;
}


/***/ }),

/***/ 82792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86413);

/** Far above any policy people keep by hand, far below what costs a parser time. */
const MOST_BYTES = 64 * 1024;
/**
 * The text of a policy, without a byte order mark, and what makes it unfit to be read at all. The
 * text is there beside a flaw too, as far as it could be decoded, so that the place can be shown.
 */
function decode(source) {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    if (bytes.byteLength > MOST_BYTES) {
        const message = `a policy has at most ${MOST_BYTES} bytes, not ${bytes.byteLength}`;
        return { text: '', flaw: { offset: 0, message } };
    }
    // A text may hold halves of surrogate pairs, which its bytes would not: it is taken as it is.
    const decoded = typeof source === 'string' ? source : new TextDecoder('utf-8', LENIENT).decode(bytes);
    const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
    const flaw = (typeof source === 'string' ? null : notUtf8(bytes, decoded)) ?? hidden(text);
    return { text, flaw };
}
const LENIENT = { fatal: false, ignoreBOM: true };
/** Where the bytes stop being those of the text that they were decoded to. */
function notUtf8(bytes, decoded) {
    const again = new TextEncoder().encode(decoded);
    const wrong = again.findIndex((byte, index) => byte !== bytes[index]);
    if (wrong < 0 && again.length === bytes.length)
        return null;
    // The replaced character begins within the last bytes that agree: its first byte may be the same.
    const sound = new TextDecoder('utf-8', LENIENT).decode(again.slice(0, wrong));
    const offset = sound.replace(/^\ufeff/u, '').replace(/\ufffd$/u, '').length;
    return { offset, message: 'this is not UTF-8: save the policy as UTF-8' };
}
function hidden(text) {
    const found = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_CHARACTER */ .Td.exec(text.replaceAll('\r\n', '  '));
    if (found === null)
        return null;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        offset: found.index,
        message: `an invisible or control character (U+${code}) has no place in a policy`,
    };
}


/***/ }),

/***/ 86413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ policyErrors),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   Td: () => (/* binding */ HIDDEN_CHARACTER),
/* harmony export */   YH: () => (/* binding */ positionsIn)
/* harmony export */ });
/** As much of a line as fits beside its number. */
const EXCERPT_LENGTH = 100;
/**
 * What a file must not hold unseen: control characters (YAML forbids them too), line separators that
 * editors do not count as lines, marks that reorder or hide text, halves of surrogate pairs. The
 * joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const HIDDEN_CHARACTER = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const HIDDEN_CHARACTERS = new RegExp(HIDDEN_CHARACTER, 'gu');
/** Tells line and column of offsets; the text is gone through once, however many are asked for. */
function positionsIn(text) {
    return linesOf(text).positionOf;
}
/** One line may be the whole text: what is asked of it must not cost its length. */
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const secondHalves = [...text.matchAll(SURROGATE_PAIR)].map(({ index }) => index + 1);
    return {
        positionOf: (offset) => {
            const line = countBelow(starts, offset + 1);
            const start = starts[line - 1] ?? 0;
            const pairs = countBelow(secondHalves, offset) - countBelow(secondHalves, start);
            return { line, column: Math.min(offset, text.length) - start - pairs + 1 };
        },
        boundsOf: (line) => {
            const end = (starts[line] ?? text.length + 1) - 1;
            return [starts[line - 1] ?? 0, text[end - 1] === '\r' ? end - 1 : end];
        },
    };
}
/** How many of ascending numbers are less than a limit. */
function countBelow(ascending, limit) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? limit) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Flaws as people need them, in the order of the file: with file, line, column and the line itself. */
function policyErrors(file, text, flaws) {
    const lines = linesOf(text);
    return [...flaws]
        .sort((a, b) => a.offset - b.offset)
        .map((flaw) => policyError(file, text, flaw, lines));
}
function policyError(file, text, flaw, lines) {
    const { line, column } = lines.positionOf(flaw.offset);
    const [start, end] = lines.boundsOf(line);
    const at = Math.min(flaw.offset, end);
    // As much as a window can show on either side; the halves of characters at its ends fall away.
    const before = [...text.slice(Math.max(start, at - 2 * EXCERPT_LENGTH), at)];
    const after = [...text.slice(at, Math.min(end, at + 2 * EXCERPT_LENGTH + 2))];
    const { excerpt, caretAt } = cut(before, after, column - 1);
    // Tabs stay tabs, so that the caret stands under its character however wide a tab is shown.
    const caret = `${excerpt.slice(0, caretAt).join('').replaceAll(/[^\t]/gu, ' ')}^`;
    const { message, hint } = flaw;
    const error = { file, line, column, message, excerpt: withoutHidden(excerpt.join('')), caret };
    return hint === undefined ? error : { ...error, hint };
}
/** A window of a long line around the column, of what stands before it and from it on. */
function cut(before, after, at) {
    const isWhole = at < EXCERPT_LENGTH;
    const shownBefore = isWhole ? before : ['…', ...before.slice(-EXCERPT_LENGTH / 2)];
    const room = isWhole ? EXCERPT_LENGTH - before.length : EXCERPT_LENGTH / 2;
    const tail = after.length > room ? ['…'] : [];
    return {
        excerpt: [...shownBefore, ...after.slice(0, room), ...tail],
        caretAt: shownBefore.length,
    };
}
/** Text that can be printed: what is hidden is replaced, character by character. */
function withoutHidden(text) {
    return text.replace(HIDDEN_CHARACTERS, '\ufffd');
}


/***/ }),

/***/ 66567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ matchMeaning),
/* harmony export */   Is: () => (/* binding */ runnerMeaning),
/* harmony export */   Jv: () => (/* binding */ placeMeaning),
/* harmony export */   bg: () => (/* binding */ budgetMeaning),
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   qy: () => (/* binding */ waiverMeaning),
/* harmony export */   tH: () => (/* binding */ pinMeaning)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31883);
/* harmony import */ var _place_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51025);
/**
 * What entries of policies mean, whatever their wording: units, order, capital letters, and where they
 * stand. Two that mean the same are one.
 */


/** Keys of an understood entry that hold its wording or its place, and nothing of what it means. */
const WORDING = new Set(['at', 'text', 'maxText', 'byText', 'target']);
/** `1.1 kg` and `1100 g` differ in the last binary digit. */
const DIGITS = 12;
function textOf(meaning) {
    return JSON.stringify(meaning, (key, value) => {
        if (WORDING.has(key))
            return undefined;
        return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
    });
}
/** Every entry once, the first of those that mean the same. */
function onceEach(entries, meaningOf) {
    const seen = new Set();
    return entries.filter((entry) => {
        const meaning = meaningOf(entry);
        const isNew = !seen.has(meaning);
        seen.add(meaning);
        return isNew;
    });
}
/** The parts of a match are sets; one that names nothing is none. */
function matchMeaning(match) {
    const parts = Object.entries(match).map(([key, globs]) => {
        const isLabel = key === 'runnerLabels';
        return [key, setOf(isLabel ? globs.map((one) => one.toLowerCase()) : globs)];
    });
    return textOf(parts.filter(([, globs]) => globs.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function setOf(names) {
    return [...new Set(names)].sort();
}
function ruleMeaning(rule) {
    return textOf(rule);
}
/** What a budget is for and its limits; not its terms, of which the tighter hold. */
function budgetMeaning({ id, match, rules, }) {
    return textOf([id, matchMeaning(match), rules.map(ruleMeaning).sort()]);
}
/** By the zone and country that a name stands for; a name that there is not, which is refused, by itself. */
function placeMeaning({ region, zone, country }) {
    try {
        const found = (0,_place_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlace */ .M0)({
            ...(region === null ? {} : { region }),
            ...(zone === null ? {} : { zone }),
            ...(country === null ? {} : { country }),
        });
        return textOf([found.provider, found.region, found.zone, found.country]);
    }
    catch (error) {
        if (!(error instanceof _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k))
            throw error;
        return textOf([region, zone, country]);
    }
}
function pinMeaning({ match, place }) {
    return textOf([matchMeaning(match), placeMeaning(place)]);
}
function runnerMeaning({ labels, region, pue, power, sku }) {
    const place = region === null ? null : placeMeaning({ region, zone: null, country: null });
    const names = setOf(labels.map((label) => label.toLowerCase()));
    return textOf([names, place, pue, power, sku?.toLowerCase() ?? null]);
}
function waiverMeaning({ budget, upTo, expires, reason, approvedBy }) {
    return textOf([budget, upTo, expires, reason, approvedBy]);
}


/***/ }),

/***/ 17087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  F: () => (/* binding */ definitionOf)
});

// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(26179);
// EXTERNAL MODULE: ./build/src/history/comparable.js
var comparable = __webpack_require__(35416);
// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(18940);
;// CONCATENATED MODULE: ./build/src/history/robust.js
/** Statistics that a few wild values cannot carry away. */
/** Makes the median absolute deviation of normal values their standard deviation: 1 / Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/**
 * The standard error of a median over that of a mean, for normal values: √(π / 2). For a few values
 * it is nearer to 1, so it errs on the wide side.
 */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);
/** The median; NaN of nothing. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length / 2;
    const [a = Number.NaN, b = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
    return a + (b - a) / 2;
}
/** The median absolute deviation about `middle`, as a standard deviation. */
function scaledMad(values, middle) {
    return MAD_TO_SD * median(values.map((value) => Math.abs(value - middle)));
}
/** The standard error of the median of `count` values that spread by `sd`. */
function medianError(sd, count) {
    return (MEDIAN_ERROR * sd) / Math.sqrt(count);
}
/** Zero of nothing. */
function summaryOf(energies) {
    if (energies.length === 0)
        return { medianJ: 0, scaledMadJ: 0 };
    const medianJ = median(energies);
    return { medianJ, scaledMadJ: scaledMad(energies, medianJ) };
}
/**
 * Whether something that happened `count` times `of` so many happens more often than in a share of
 * cases: by a one-sided binomial test, true where a share of no more than that would come to as many
 * with a probability below `doubt`.
 */
function isMoreThan(share, count, of, doubt) {
    let term = (1 - share) ** of;
    let below = 0;
    for (let index = 0; index < count; index += 1) {
        below += term;
        term *= (((of - index) / (index + 1)) * share) / (1 - share);
    }
    return 1 - below < doubt;
}

;// CONCATENATED MODULE: ./build/src/history/cpu-pool.js


/** A median of fewer may be an outlier itself. */
const LEAST_OF_FAMILY = 3;
const { cpuRatio, cpuRatioUnknown, runNoise } = assumptions/* errors */.sO;
const SAME = { value: 1, logSd: 0 };
/** @param samples of every family, as far back as a ratio may rest on */
function poolFor(own, samples) {
    const families = new Map();
    for (const { cpu, energyJ } of samples) {
        if (energyJ.value <= 0)
            continue;
        const known = families.get(nameOf(cpu));
        if (known === undefined)
            families.set(nameOf(cpu), { cpu, logs: [Math.log(energyJ.value)] });
        else
            known.logs.push(Math.log(energyJ.value));
    }
    const noiseLogSd = noiseOf([...families.values()]);
    const ours = families.get(nameOf(own))?.logs ?? [];
    const ratios = new Map([...families.values()].map(({ cpu, logs }) => [
        nameOf(cpu),
        ratioBetween({ cpu: own, logs: ours }, { cpu, logs }, noiseLogSd),
    ]));
    return {
        noiseLogSd,
        ratioFrom: (cpu) => ratios.get(nameOf(cpu)) ?? ratioBetween({ cpu: own, logs: ours }, { cpu, logs: [] }, 0),
    };
}
function nameOf(cpu) {
    return cpu?.name ?? '';
}
/** What is left of the spread when each family's own median is taken off. */
function noiseOf(families) {
    const left = families
        .filter(({ logs }) => logs.length >= LEAST_OF_FAMILY)
        .flatMap(({ logs }) => {
        const middle = median(logs);
        return logs.map((log) => log - middle);
    });
    return left.length === 0 ? runNoise.logSd : scaledMad(left, 0);
}
function ratioBetween(own, other, noiseLogSd) {
    if (nameOf(own.cpu) === nameOf(other.cpu))
        return SAME;
    const model = modelRatio(own.cpu, other.cpu);
    if (Math.min(own.logs.length, other.logs.length) < LEAST_OF_FAMILY)
        return model;
    const measuredSd = Math.max(LEAST_SPREAD, Math.hypot(medianError(noiseLogSd, own.logs.length), medianError(noiseLogSd, other.logs.length)));
    const [ofModel, ofMeasured] = [model.logSd ** -2, measuredSd ** -2];
    const log = (Math.log(model.value) * ofModel + (median(own.logs) - median(other.logs)) * ofMeasured) /
        (ofModel + ofMeasured);
    return { value: Math.exp(log), logSd: (ofModel + ofMeasured) ** -0.5 };
}
/** Runs without any noise would make a ratio sure beyond what their energies are written to. */
const LEAST_SPREAD = 1e-4;
/** Watts at half load compare what families draw, not how fast they are: hence the declared spread. */
function modelRatio(own, other) {
    const [ours, theirs] = [own?.halfLoadW ?? null, other?.halfLoadW ?? null];
    if (ours === null || theirs === null)
        return { value: 1, logSd: cpuRatioUnknown.logSd };
    const value = ours / theirs;
    // No label hides families so far apart: one of the two claims to be what it is not (abuse A28).
    if (!(value <= cpuRatio.most && value >= 1 / cpuRatio.most)) {
        return { value: 1, logSd: cpuRatioUnknown.logSd };
    }
    return { value, logSd: cpuRatio.logSd };
}

// EXTERNAL MODULE: ./build/src/history/period.js
var period = __webpack_require__(16745);
;// CONCATENATED MODULE: ./build/src/history/baseline.js




/**
 * The baseline of an audit. Where its own family of CPUs has samples enough, those alone; else the
 * samples of all families behind the label, brought to its own.
 *
 * @param enough so many of its own family need no others beside them
 */
function baselineOf(history, self, energyJ, terms, enough) {
    const recent = history.series.filter(({ atMs }) => atMs >= history.nowMs - terms.maxAgeMs);
    const family = recent.filter(({ cpu }) => cpu?.name === self.cpu?.name);
    const eligible = family.length >= enough ? family : recent;
    const chosen = (0,comparable/* acrossDays */.XU)(eligible, terms.window);
    const pool = poolFor(self.cpu, recent);
    const sampleOf = ({ atMs, energyJ: { value }, cpu }) => ({
        atMs,
        energyJ: value * pool.ratioFrom(cpu).value,
    });
    const samples = chosen.map(sampleOf);
    const ratioLogSd = mean(chosen.map(({ cpu }) => pool.ratioFrom(cpu).logSd));
    return {
        ...summaryOf(samples.map(({ energyJ: one }) => one)),
        samples,
        past: eligible.map(sampleOf),
        days: new Set(samples.map(({ atMs }) => Math.floor(atMs / period/* DAY_MS */.sO))).size,
        unshared: [
            ...unsharedFactors(energyJ, family.length > 0 ? family : chosen, family.length === 0),
            ...(ratioLogSd > 0
                ? [{ id: 'cpu-ratio', logSd: ratioLogSd, kind: 'declared' }]
                : []),
        ],
    };
}
/**
 * The errors that an audit does not share with its samples: by the same figure both are wrong alike,
 * and their ratio is not. An error that only some samples have, or that weighs more in the one than
 * in the others, is shared in part.
 *
 * @param otherCpus the samples are of other CPUs: errors of the same kind on both sides (the part of
 * their ids before the colon) are those CPUs' own, whose ratio has its own range
 */
function unsharedFactors({ factors }, samples, otherCpus) {
    if (samples.length === 0)
        return [...factors];
    const theirs = new Map();
    for (const sample of samples) {
        for (const { id, logSd, kind } of sample.energyJ.factors) {
            const sum = (theirs.get(id)?.logSd ?? 0) + logSd / samples.length;
            theirs.set(id, { id, logSd: sum, kind });
        }
    }
    const ours = new Map(factors.map((factor) => [factor.id, factor]));
    const isCounterpart = (id, there) => otherCpus &&
        id.includes(':') &&
        [...there.keys()].some((other) => kindOf(other) === kindOf(id));
    return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((id) => {
        const [our, their] = [ours.get(id), theirs.get(id)];
        if (our === undefined && isCounterpart(id, ours))
            return [];
        if (their === undefined && isCounterpart(id, theirs))
            return [];
        const logSd = Math.abs((our?.logSd ?? 0) - (their?.logSd ?? 0));
        // Less than a hundredth of a percent is how the figures were rounded.
        return logSd < 1e-4 ? [] : [{ id, logSd, kind: (our ?? their)?.kind ?? 'declared' }];
    });
}
function kindOf(id) {
    return id.slice(0, id.indexOf(':'));
}
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/src/history/course.js






/** Around its day, and not further away, lie the samples of a reference. */
const REFERENCE_REACH_MS = 30 * period/* DAY_MS */.sO;
const REFERENCE_SAMPLES = 20;
/** The audit and the newest before it: enough to tell a course from noise, few enough to be now. */
const RECENT_BEFORE = 9;
const RECENT_REACH_MS = 30 * period/* DAY_MS */.sO;
function courseOf(history, self) {
    return { pool: poolFor(self.cpu, history.series), samples: history.series };
}
/**
 * The reference for a day: the median of the samples nearest to it. `null`: there are too few.
 *
 * @param least fewer samples make no reference
 */
function referenceAt({ pool, samples }, dayMs, least) {
    const distance = ({ atMs }) => Math.abs(atMs - dayMs);
    const near = samples
        .filter((sample) => distance(sample) <= REFERENCE_REACH_MS)
        .sort((a, b) => distance(a) - distance(b) || a.atMs - b.atMs || (a.auditId < b.auditId ? -1 : 1));
    const around = (0,comparable/* acrossDays */.XU)(near, REFERENCE_SAMPLES);
    if (around.length < least)
        return null;
    return {
        energyJ: median(around.map((sample) => onOwnCpu(pool, sample))),
        logSd: Math.hypot(medianError(pool.noiseLogSd, around.length), meanRatioLogSd(pool, around)),
        samples: around.length,
    };
}
/**
 * The same in the terms of the audit's own CPU.
 *
 * @param samples as few as it may have been taken from
 */
function frozenReference({ pool, samples: known }, { energyJ, cpu }, samples) {
    const family = known.find((one) => (one.cpu?.name ?? null) === cpu)?.cpu;
    const ratio = pool.ratioFrom(family ?? (cpu === null ? null : { name: cpu, halfLoadW: null }));
    const noise = medianError(pool.noiseLogSd, samples);
    return { energyJ: energyJ * ratio.value, logSd: Math.hypot(ratio.logSd, noise), samples };
}
/** A quarter of a year: a course that no limit for one run sees, whose window is shorter. */
const DRIFT_DAYS = 90;
const LEAST_FOR_DRIFT = 10;
/**
 * The usual of now against that of 90 days ago (abuse A11); `null`: too little is known of either.
 * `risen` is the ratio of the two, with the noise of both medians.
 */
function driftOf(course, nowMs) {
    const { pool } = course;
    const then = referenceAt(course, nowMs - DRIFT_DAYS * period/* DAY_MS */.sO, LEAST_FOR_DRIFT);
    const recent = (0,comparable/* acrossDays */.XU)(recentOf(course, nowMs), RECENT_BEFORE + 1);
    if (then === null || then.energyJ <= 0 || recent.length < LEAST_FOR_DRIFT)
        return null;
    const nowJ = median(recent.map((sample) => onOwnCpu(pool, sample)));
    const noise = medianError(pool.noiseLogSd, recent.length);
    const logSd = Math.hypot(then.logSd, noise, meanRatioLogSd(pool, recent));
    const risen = (0,estimate/* estimate */.jA)(nowJ / then.energyJ, [{ id: 'drift', logSd, kind: 'calibrated' }]);
    return { thenJ: then.energyJ, nowJ, risen };
}
/** What the newest of the series used, as the audit's own machine would have, J. */
function recentEnergies(course, nowMs) {
    return recentOf(course, nowMs).map((sample) => onOwnCpu(course.pool, sample));
}
function recentOf({ samples }, nowMs) {
    return samples.filter(({ atMs }) => atMs >= nowMs - RECENT_REACH_MS);
}
/**
 * Where the series stands now: the median of the audit and the newest samples before it. An audit that
 * is no part of the series stands for itself, with the noise of one run.
 */
function standing(course, energyJ, isOfSeries, nowMs) {
    const { pool } = course;
    const recent = isOfSeries ? (0,comparable/* acrossDays */.XU)(recentOf(course, nowMs), RECENT_BEFORE) : [];
    const energies = [energyJ.value, ...recent.map((sample) => onOwnCpu(pool, sample))];
    const noise = energies.length === 1 ? pool.noiseLogSd : medianError(pool.noiseLogSd, energies.length);
    const factors = [
        { id: 'run-to-run', logSd: noise, kind: 'calibrated' },
        { id: 'cpu-ratio', logSd: meanRatioLogSd(pool, recent), kind: 'declared' },
    ];
    return { energyJ: (0,estimate/* estimate */.jA)(median(energies), factors), samples: recent.length };
}
/** What separates an audit from the samples of its course: see `unsharedFactors`. */
function unsharedWith({ samples }, energyJ, self) {
    const family = samples.filter(({ cpu }) => cpu?.name === self.cpu?.name);
    return unsharedFactors(energyJ, family.length > 0 ? family : samples, family.length === 0);
}
function onOwnCpu(pool, { energyJ, cpu }) {
    return energyJ.value * pool.ratioFrom(cpu).value;
}
function meanRatioLogSd(pool, samples) {
    if (samples.length === 0)
        return 0;
    return samples.reduce((sum, { cpu }) => sum + pool.ratioFrom(cpu).logSd, 0) / samples.length;
}

// EXTERNAL MODULE: ./build/src/history/history.js
var history_history = __webpack_require__(12586);
// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(84690);
// EXTERNAL MODULE: ./build/src/policy/limit.js
var policy_limit = __webpack_require__(43607);
;// CONCATENATED MODULE: ./build/src/policy/noisy.js


/** A rule that calls more than this share of a past an alarm that nobody complained of tells nothing. */
const MOST_FALSE_ALARMS = 0.05;
/**
 * How sure that must be. A plain share would call every third history noisy in which one run in twenty
 * is an outlier, and an increase by half could not be found there in 80 % of cases (npm run
 * bench:gate); so it takes more than chance brings about in 4 % of such histories: 4 alarms of 20
 * samples, 6 of 40, 7 of 60.
 */
const DOUBT = 0.04;
/** Whether a rule alarms too often on the past to fail anybody, as far as so many audits can tell. */
function isNoisy({ alarms, of }) {
    return isMoreThan(MOST_FALSE_ALARMS, alarms, of, DOUBT);
}
/** Why such a rule fails nothing, for people. */
function noiseSaid({ alarms, of }) {
    return `${alarms} of the ${of} comparable audits would have broken it, more than ${(0,print/* formatPercent */.l9)(MOST_FALSE_ALARMS)}: it is too noisy to fail anything, unless \`even-if-noisy\` says so`;
}

// EXTERNAL MODULE: ./build/src/units/parse.js
var parse = __webpack_require__(16098);
// EXTERNAL MODULE: ./build/src/policy/day.js
var day = __webpack_require__(39322);
;// CONCATENATED MODULE: ./build/src/policy/rules/improve-terms.js


/** Whether a rule lets nothing through that the other would not. */
function isTighterImprove(rule, than) {
    return (rule.saving >= than.saving &&
        rule.fromMs <= than.fromMs &&
        // Audits around another day make another reference, unless it is written down.
        (rule.fromMs === than.fromMs || rule.reference !== null) &&
        rule.byMs <= than.byMs &&
        isTighterReference(rule.reference, than.reference) &&
        (rule.evenIfNoisy || !than.evenIfNoisy));
}
/** What was measured otherwise, or not written down, cannot be held together. */
function isTighterReference(a, b) {
    if (a === null || b === null)
        return a === b;
    return (a.energyJ <= b.energyJ &&
        a.measured?.method === b.measured?.method &&
        a.measured?.cpu === b.measured?.cpu);
}
/** `improve: { … }`; what only reading can tell is refused. */
function readImprove(value, at) {
    const written = value;
    const { target, from, by, reference } = written;
    const saving = (0,parse/* parsePercent */.lo)(target.replace(/^-/u, ''));
    if (!saving.ok || !target.startsWith('-') || saving.value > 1) {
        return {
            ok: false,
            expected: 'give what is to be saved, from `-1 %` to `-100 %`',
            key: 'target',
        };
    }
    const [first, last] = [(0,day/* parseDay */.Iq)(from), (0,day/* parseDay */.Iq)(by)];
    if (!first.ok)
        return { ...first, key: 'from' };
    if (!last.ok)
        return { ...last, key: 'by' };
    if (last.value <= first.value) {
        return { ok: false, expected: 'give a day after `from`', key: 'by' };
    }
    const frozen = typeof reference === 'object' ? reference : null;
    const energy = typeof reference === 'object' ? reference.energy : reference;
    const energyJ = energy === undefined ? null : (0,parse/* parseEnergy */.wF)(energy);
    if (energyJ?.ok === false)
        return { ...energyJ, key: 'reference' };
    const measured = frozen === null ? null : { cpu: frozen.cpu ?? null, method: frozen.method };
    return {
        ok: true,
        value: {
            kind: 'improve',
            saving: saving.value,
            fromMs: Date.parse(first.value),
            byMs: Date.parse(last.value),
            target,
            byText: by,
            reference: energyJ === null ? null : { energyJ: energyJ.value, measured },
            evenIfNoisy: written['even-if-noisy'] ?? false,
            at,
        },
    };
}

// EXTERNAL MODULE: ./build/src/policy/rules/no-history.js
var no_history = __webpack_require__(90480);
// EXTERNAL MODULE: ./build/src/policy/rules/once.js
var once = __webpack_require__(16959);
;// CONCATENATED MODULE: ./build/src/policy/rules/improve.js











/** Fewer samples do not tell noise from a course; with fewer than `fail` nothing fails. */
const SAMPLES = { warn: 10, fail: 20 };
/** Of so many audits a path can begin. */
const FEWEST_FOR_REFERENCE = SAMPLES.warn;
const improve = {
    kind: 'improve',
    read: readImprove,
    isTightened: isTighterImprove,
    judge(rule, budget, given) {
        const key = `course ${rule.fromMs} ${JSON.stringify(rule.reference)}`;
        const found = (0,once/* once */.O)(given, key, () => onCourse(rule, given));
        if ('why' in found)
            return undecided(rule, budget, given, found.why);
        const { reference, stands, samples, course } = found;
        const limit = reference.energyJ * (1 - rule.saving * progress(rule, given.nowMs));
        const held = (0,policy_limit/* heldAt */.Jf)(stands, limit, budget);
        const noisy = rule.evenIfNoisy ? null : improve_noiseOf(course, held, limit, given);
        const weak = samples < SAMPLES.fail
            ? `of ${samples} comparable audits ${SAMPLES.fail} are needed to fail it`
            : noisy === null
                ? null
                : noiseSaid(noisy);
        const judged = weak !== null && held.judged === 'fail' ? 'warn' : held.judged;
        const ruled = { ...held, judged };
        return {
            ...ownOf(rule, budget),
            ...ruled,
            limit,
            limitText: `${(0,print/* formatEnergy */.QE)(limit)} on the way to ${rule.target}`,
            failsFrom: weak === null ? held.failsFrom : null,
            samples,
            noisy,
            sentence: sentence(ruled, limit, reference, rule, budget, weak),
        };
    },
};
function ownOf({ at }, { id, decideOn }) {
    return {
        budget: id,
        rule: 'improve',
        unit: 'J',
        per: null,
        baseline: null,
        decideOn,
        at,
    };
}
/** 0 before `from`, 1 after `by`. */
function progress({ fromMs, byMs }, nowMs) {
    return Math.min(1, Math.max(0, (nowMs - fromMs) / (byMs - fromMs)));
}
/**
 * The median of a series is no noise. What is no part of it stands by one run of its own: where the series keeps
 * the path, and so many of its runs by themselves would not, one such run says nothing.
 */
function improve_noiseOf(course, { failsFrom }, limit, { subject, nowMs }) {
    if (failsFrom === null || (0,comparable/* isOfSeries */.VW)(subject))
        return null;
    const recent = recentEnergies(course, nowMs);
    if (recent.length === 0 || median(recent) > limit)
        return null;
    const replayed = {
        alarms: recent.filter((energyJ) => energyJ > failsFrom).length,
        of: recent.length,
    };
    return isNoisy(replayed) ? replayed : null;
}
function onCourse(rule, given) {
    const { measured, self, history, subject, nowMs } = given;
    if (measured.energyJ === null)
        return { why: 'nothing was measured' };
    if (history === null)
        return { why: (0,no_history/* noHistory */.G)(given) };
    if (self === null) {
        return { why: 'nothing is known of the audit that others could be compared by' };
    }
    if ((0,history_history/* isTornApart */.yn)(history))
        return { why: (0,history_history/* tornApart */.oe)(history) };
    const course = courseOf(history, self);
    const samples = course.samples.length;
    if (samples < SAMPLES.warn) {
        return { why: (0,history_history/* seriesSaid */.bn)(history, self, samples, SAMPLES.warn) };
    }
    const { energyJ } = standing(course, measured.energyJ, (0,comparable/* isOfSeries */.VW)(subject), nowMs);
    if (rule.reference !== null && rule.reference.measured === null) {
        // A figure of somebody's shares no error with what was measured.
        const reference = { energyJ: rule.reference.energyJ, logSd: 0, samples: 0 };
        const stands = (0,estimate/* widen */.oP)(energyJ, ...measured.energyJ.factors);
        return { reference, stands, samples, course };
    }
    const reference = measuredReference(rule, course, self);
    if ('why' in reference)
        return reference;
    const stands = (0,estimate/* widen */.oP)(energyJ, { id: 'reference', logSd: reference.logSd, kind: 'calibrated' }, ...unsharedWith(course, measured.energyJ, self));
    return { reference, stands, samples, course };
}
/** By the same method as the audit itself: the one that was frozen, else what is known of the days around. */
function measuredReference({ reference, fromMs }, course, { methodMajor }) {
    if (reference !== null && reference.measured !== null) {
        const { cpu, method } = reference.measured;
        if (method === methodMajor) {
            return frozenReference(course, { energyJ: reference.energyJ, cpu }, FEWEST_FOR_REFERENCE);
        }
        return {
            why: `its reference was measured by method ${method}, and this is method ${methodMajor}: take one by \`carbon-audit policy freeze\``,
        };
    }
    const found = referenceAt(course, fromMs, FEWEST_FOR_REFERENCE);
    if (found !== null)
        return found;
    const day = new Date(fromMs).toISOString().slice(0, 10);
    return {
        why: `there are not ${FEWEST_FOR_REFERENCE} comparable audits around ${day}; while there are, \`carbon-audit policy freeze\` prints the reference to keep`,
    };
}
function undecided(rule, budget, { measured: { energyJ } }, why) {
    const { low, high } = energyJ === null ? { low: null, high: null } : (0,estimate/* range */.y1)(energyJ);
    return {
        ...ownOf(rule, budget),
        judged: 'inconclusive',
        value: energyJ?.value ?? null,
        low,
        high,
        limit: null,
        limitText: `on the way to ${rule.target}`,
        failsFrom: null,
        samples: null,
        sentence: `\`${budget.id}\`: whether it is on the way to ${rule.target} by ${rule.byText} could not be judged: ${why}.`,
    };
}
function sentence(held, limit, reference, rule, budget, weak) {
    const { value, low, high, judged } = held;
    const say = (energyJ) => (0,print/* formatEnergy */.QE)(energyJ, { digits: 3, like: value });
    const stands = `\`${budget.id}\`: the series stands at ${(0,print/* formatRange */.Lu)(value, low, high, print/* formatEnergy */.QE, { digits: 3 })}`;
    const path = `${say(limit)} on the way from ${say(reference.energyJ)} to ${rule.target} by ${rule.byText}`;
    if (judged === 'inconclusive')
        return `${stands}, too uncertain to be held against ${path}.`;
    if (value <= limit)
        return `${stands}, not above ${path}.`;
    if (judged === 'fail')
        return `${stands}, above ${path}.`;
    return weak === null
        ? `${stands}, above ${path}, though not at the low end of its range.`
        : `${stands}, above ${path}, but ${weak}.`;
}

;// CONCATENATED MODULE: ./build/src/history/self-replay.js
/** As many of a series are enough to tell how often a limit is broken. */
const MOST_REPLAYED = 500;
/**
 * How many of a series would have broken the limit that the samples nearest around them make. Around,
 * not before: where the usual has moved once, the samples just after the step are no alarms, since
 * half of those around them lie as high.
 *
 * @param energies in the order of their time, J
 * @param window how many make a limit
 */
function replayOnItself(energies, window, limitOf) {
    const replayed = energies.slice(0, MOST_REPLAYED);
    const limits = new Map();
    const limitFrom = (from) => {
        const known = limits.get(from) ?? limitOf(replayed.slice(from, from + window));
        limits.set(from, known);
        return known;
    };
    const last = Math.max(0, replayed.length - window);
    const alarms = replayed.filter((energyJ, index) => {
        const from = Math.min(last, Math.max(0, index - Math.floor(window / 2)));
        return energyJ > limitFrom(from);
    });
    return { alarms: alarms.length, of: replayed.length };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/increase-sentence.js



/** What an audit and the usual came to, in one sentence. */
function comparedSentence({ value, low, high, judged, failsFrom }, limit, { medianJ, samples }, { id }, weak) {
    // Of a small job a noise floor may be many times the use.
    const say = (energyJ) => (0,print/* formatEnergy */.QE)(energyJ, { digits: 3, like: energyJ > 10 * value ? energyJ : value });
    const used = `\`${id}\`: ${(0,print/* formatRange */.Lu)(value, low, high, print/* formatEnergy */.QE, { digits: 3 })}`;
    const usual = `the usual ${say(medianJ)} of ${samples.length} comparable audits`;
    const from = failsFrom === null ? '' : `; it fails from ${say(failsFrom)}`;
    const more = value > medianJ && medianJ > 0
        ? `${(0,print/* formatPercent */.l9)(value / medianJ - 1)} more than`
        : 'no more than';
    if (judged === 'inconclusive') {
        return `${used} cannot be held against ${usual}: too much differs between them besides the work${from}.`;
    }
    if (value <= limit.energyJ) {
        const doubt = judged === 'pass'
            ? ''
            : `, but over the limit of ${say(limit.energyJ)} at the high end of its range`;
        return `${used} is ${more} ${usual}${judged === 'pass' ? `, within the limit of ${say(limit.energyJ)} (${limit.margin} over the usual)` : doubt}${from}.`;
    }
    const over = `${used} is ${more} ${usual} and over the limit of ${say(limit.energyJ)}`;
    if (weak !== null)
        return `${over}, but ${weak}.`;
    return judged === 'fail' ? `${over}.` : `${over}, though not at the low end of its range${from}.`;
}
/**
 * A course of small steps (abuse A11): the usual itself has risen by more than one run may exceed it,
 * beyond its noise. It decides nothing, since no one change is to blame; `improve` is the rule for it.
 *
 * @param limit over the usual of now
 */
function driftSaid(drift, limit) {
    if (drift === null || !(drift.risen.value > limit) || (0,estimate/* range */.y1)(drift.risen).low <= 1)
        return '';
    const { thenJ, nowJ, risen } = drift;
    const say = (energyJ) => (0,print/* formatEnergy */.QE)(energyJ, { digits: 3, like: nowJ });
    return ` In ${DRIFT_DAYS} days the usual itself has risen by ${(0,print/* formatPercent */.l9)(risen.value - 1)}, from ${say(thenJ)} to ${say(nowJ)}.`;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/increase-terms.js

/**
 * By simulation over noise of 5 to 20 % with outliers (npm run bench:gate): few false alarms, and an
 * increase by half is found.
 */
const DEFAULT_MAX = '15 %';
const DEFAULT_MAD = 3.2;
const DEFAULT_WINDOW = 30;
const DEFAULT_MAX_AGE = '60 d';
const DEFAULT_SAMPLES = { warn: 10, fail: 20 };
/** Whether a rule lets nothing through that the other would not. */
function isTighterIncrease(rule, than) {
    return (rule.max <= than.max &&
        rule.mad <= than.mad &&
        // Other samples make another limit, which may be higher.
        rule.window === than.window &&
        rule.maxAgeMs === than.maxAgeMs &&
        rule.samples.warn <= than.samples.warn &&
        rule.samples.fail <= than.samples.fail &&
        (rule.evenIfNoisy || !than.evenIfNoisy));
}
/** `increase: 15 %`, or a map. */
function readIncrease(value, at) {
    // `increase: 15 %` is short for `increase: { max: 15 % }`.
    const written = typeof value === 'object' ? value : { max: String(value) };
    const maxText = written.max ?? DEFAULT_MAX;
    const max = (0,parse/* parsePercent */.lo)(maxText);
    if (!max.ok)
        return typeof value === 'object' ? { ...max, key: 'max' } : max;
    const maxAge = (0,parse/* parseDuration */.E9)(written['max-age'] ?? DEFAULT_MAX_AGE);
    if (!maxAge.ok)
        return { ...maxAge, key: 'max-age' };
    const samples = { ...DEFAULT_SAMPLES, ...written.samples };
    const window = written.window ?? Math.max(DEFAULT_WINDOW, samples.fail);
    if (samples.warn > samples.fail) {
        const expected = `\`warn\` can be at most \`fail\`, which is ${samples.fail}`;
        return { ok: false, expected, key: 'samples' };
    }
    if (samples.fail > window) {
        const expected = `give at least ${samples.fail}, the samples that it takes to fail`;
        return { ok: false, expected, key: 'window' };
    }
    return {
        ok: true,
        value: {
            kind: 'increase',
            max: max.value,
            maxText,
            mad: written.mad ?? DEFAULT_MAD,
            window,
            maxAgeMs: maxAge.value * 1000,
            samples,
            evenIfNoisy: written['even-if-noisy'] ?? false,
            at,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/increase.js













/** Samples of fewer days may be one person's one afternoon (abuse A12). */
const DAYS_TO_FAIL = 3;
const increase = {
    kind: 'increase',
    read: readIncrease,
    isTightened: isTighterIncrease,
    judge(rule, budget, given) {
        const found = (0,once/* once */.O)(given, keyOf(rule), () => baselineFor(rule, given));
        if ('why' in found)
            return increase_undecided(rule, budget, given, found);
        const { baseline, energyJ, drift } = found;
        const limit = limitOver(rule, budget, baseline);
        // What both are wrong by alike is no part of the comparison.
        const held = (0,policy_limit/* heldAt */.Jf)((0,estimate/* estimate */.jA)(energyJ.value, baseline.unshared), limit.energyJ, budget);
        const replayed = (0,once/* once */.O)(given, `${keyOf(rule)} ${termsOf(rule, budget)}`, () => replayOn(rule, budget, baseline));
        const noisy = !rule.evenIfNoisy && isNoisy(replayed) ? replayed : null;
        const weak = weaknessOf(rule, baseline) ?? (noisy === null ? null : noiseSaid(noisy));
        const judged = weak !== null && held.judged === 'fail' ? 'warn' : held.judged;
        const failsFrom = weak === null ? held.failsFrom : null;
        const said = comparedSentence({ ...held, judged, failsFrom }, limit, baseline, budget, weak);
        return {
            ...increase_ownOf(rule, budget),
            ...held,
            judged,
            limit: limit.energyJ,
            limitText: limit.text,
            failsFrom,
            samples: baseline.samples.length,
            baseline: baseline.medianJ,
            noisy,
            sentence: `${said}${driftSaid(drift, limit.energyJ / baseline.medianJ)}`,
        };
    },
};
function increase_ownOf({ at }, { id, decideOn }) {
    return { budget: id, rule: 'increase', unit: 'J', per: null, decideOn, at };
}
/** All of the rule that the choice of samples depends on. */
function keyOf({ window, maxAgeMs, samples: { warn, fail } }) {
    return `baseline ${window} ${maxAgeMs} ${warn} ${fail}`;
}
/** And all that the limit depends on. */
function termsOf({ max, mad }, { noiseFloorJ }) {
    return `limit ${max} ${mad} ${noiseFloorJ}`;
}
function baselineFor(rule, given) {
    const { measured, self, history } = given;
    const { energyJ } = measured;
    if (energyJ === null)
        return { why: 'nothing was measured', samples: 0 };
    if (history === null)
        return { why: (0,no_history/* noHistory */.G)(given), samples: 0 };
    if (self === null) {
        return { why: 'nothing is known of the audit that others could be compared by', samples: 0 };
    }
    if ((0,history_history/* isTornApart */.yn)(history))
        return { why: (0,history_history/* tornApart */.oe)(history), samples: 0 };
    const baseline = baselineOf(history, self, energyJ, rule, rule.samples.fail);
    const count = baseline.samples.length;
    if (count >= rule.samples.warn) {
        return { baseline, energyJ, drift: driftOf(courseOf(history, self), history.nowMs) };
    }
    return { why: (0,history_history/* seriesSaid */.bn)(history, self, count, rule.samples.warn), samples: count };
}
function increase_undecided(rule, budget, { measured: { energyJ } }, { why, samples }) {
    const { low, high } = energyJ === null ? NO_RANGE : (0,estimate/* range */.y1)(energyJ);
    return {
        ...increase_ownOf(rule, budget),
        judged: 'inconclusive',
        value: energyJ?.value ?? null,
        low,
        high,
        limit: null,
        limitText: `usual + ${rule.maxText}`,
        failsFrom: null,
        samples,
        baseline: null,
        sentence: `\`${budget.id}\`: whether it used more than usual could not be judged: ${why}.`,
    };
}
const NO_RANGE = { low: null, high: null };
/** The usual, what it may be exceeded by, and both in words. */
function limitOver(rule, { noiseFloorJ }, { medianJ, scaledMadJ }) {
    const margins = [
        [rule.max * medianJ, rule.maxText],
        [rule.mad * scaledMadJ, `${rule.mad} x its spread`],
        [noiseFloorJ, `noise floor ${(0,print/* formatEnergy */.QE)(noiseFloorJ)}`],
    ];
    const [[marginJ, margin]] = [...margins].sort(([a], [b]) => b - a);
    const text = `usual ${(0,print/* formatEnergy */.QE)(medianJ)} + ${margin}`;
    return { energyJ: medianJ + marginJ, margin, text };
}
/** What the rule would have made of the series that it rests on. */
function replayOn(rule, { noiseFloorJ }, { past }) {
    return replayOnItself(past.map(({ energyJ }) => energyJ), rule.window, (energies) => {
        const { medianJ, scaledMadJ } = summaryOf(energies);
        return medianJ + Math.max(rule.max * medianJ, rule.mad * scaledMadJ, noiseFloorJ);
    });
}
/** Why this baseline may warn and not fail; `null`: it may fail. */
function weaknessOf(rule, { samples, days }) {
    const count = samples.length;
    if (count < rule.samples.fail) {
        return `${counted(count)} too few to fail it: ${rule.samples.fail} are needed`;
    }
    if (days < DAYS_TO_FAIL) {
        return `they come from ${days === 1 ? 'one day' : `${days} days`}, and ${DAYS_TO_FAIL} are needed to fail it`;
    }
    return null;
}
function counted(count) {
    return count === 1 ? '1 comparable audit is' : `${count} comparable audits are`;
}

// EXTERNAL MODULE: ./build/src/policy/strictness.js
var strictness = __webpack_require__(31496);
;// CONCATENATED MODULE: ./build/src/policy/rules/absolute.js




/** Counts outside of these are no counts of anything a job does. */
const LEAST_COUNT = 1e-6;
const MOST_COUNT = 1e15;
/** What `per-run` and `per-job` share: they differ in what is held against them, not in how. */
function judgeAbsolute({ kind, limit, per, at }, budget, { measured }) {
    const known = { budget: budget.id, rule: kind, at, decideOn: budget.decideOn };
    const own = { ...known, samples: null, baseline: null };
    const whole = (0,policy_limit/* measuredFor */.Y$)(limit, measured);
    if (per === null)
        return { ...own, ...(0,policy_limit/* holdAgainst */.j)(whole, limit, budget) };
    if (whole === null)
        return { ...own, ...(0,policy_limit/* holdAgainst */.j)(null, limit, budget, per) };
    const count = countOf(measured, per);
    if (count === null) {
        const held = (0,policy_limit/* holdAgainst */.j)(null, limit, budget, per);
        const sentence = `\`${budget.id}\`: the job has not said how many \`${per}\` it did, so the limit of ${held.limitText} could not be judged.`;
        return { ...own, ...held, sentence };
    }
    const held = (0,policy_limit/* holdAgainst */.j)((0,estimate/* scale */.hs)(whole, 1 / count), limit, budget, per);
    const claim = `That it did ${count} \`${per}\` is the job's own claim.`;
    return { ...own, ...held, sentence: `${held.sentence} ${claim}` };
}
/** Limits for different functional units, or of different dimensions, cannot be held together. */
function isTighterLimit(limit, than) {
    return limit.per === than.per && (0,strictness/* isAtMost */.L4)(limit.limit, than.limit);
}
/** `50 g`, or `{ max: 2 g, per: epoch }`. */
function readAbsolute(value, at) {
    const { max, per } = (typeof value === 'object' ? value : { max: value });
    const text = String(max);
    const parsed = (0,parse/* parseMassOrEnergy */.p6)(text);
    if (!parsed.ok)
        return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
    return { ok: true, value: { limit: { ...parsed.value, text }, per: per ?? null, at } };
}
function countOf({ units }, per) {
    // What every record inherits is no number, and so within no bounds.
    const count = units?.[per] ?? 0;
    return count >= LEAST_COUNT && count <= MOST_COUNT ? count : null;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/per-job.js

const perJob = {
    kind: 'per-job',
    read(value, at) {
        const read = readAbsolute(value, at);
        return read.ok ? { ok: true, value: { kind: 'per-job', ...read.value } } : read;
    },
    isTightened: isTighterLimit,
    judge: judgeAbsolute,
};

// EXTERNAL MODULE: ./build/src/policy/rules/per-period.js + 3 modules
var per_period = __webpack_require__(54957);
;// CONCATENATED MODULE: ./build/src/policy/rules/per-run.js

const perRun = {
    kind: 'per-run',
    read(value, at) {
        const read = readAbsolute(value, at);
        return read.ok ? { ok: true, value: { kind: 'per-run', ...read.value } } : read;
    },
    isTightened: isTighterLimit,
    judge: judgeAbsolute,
};

;// CONCATENATED MODULE: ./build/src/policy/rules/rate.js




const S_PER_H = 3_600;
const rate = {
    kind: 'rate',
    read(value, at) {
        const [, text = '', isPerHour] = /^(.*?)( ?\/ ?h)?$/u.exec(String(value)) ?? [];
        const parsed = (0,parse/* parseMass */.ov)(text);
        if (!parsed.ok || isPerHour === undefined) {
            return { ok: false, expected: 'give a mass for an hour, for example `40 g/h`' };
        }
        const limit = { dimension: 'mass', massG: parsed.value, text };
        return { ok: true, value: { kind: 'rate', limit, at } };
    },
    isTightened({ limit }, than) {
        return (0,strictness/* isAtMost */.L4)(limit, than.limit);
    },
    judge({ limit, at }, budget, { measured: { totalG, durationS } }) {
        const own = { budget: budget.id, rule: 'rate', at, decideOn: budget.decideOn };
        const isKnown = totalG !== null && durationS !== null && durationS > 0;
        const perHour = isKnown ? (0,estimate/* scale */.hs)(totalG, S_PER_H / durationS) : null;
        return { ...own, ...(0,policy_limit/* holdAgainst */.j)(perHour, limit, budget, 'h'), samples: null, baseline: null };
    },
};

;// CONCATENATED MODULE: ./build/src/policy/rules/register.js






/** Every rule there is, by its key in a budget. */
const RULES = {
    'per-run': perRun,
    'per-job': perJob,
    rate: rate,
    increase: increase,
    'per-week': per_period/* perWeek */.EF,
    'per-month': per_period/* perMonth */.ir,
    'per-quarter': per_period/* perQuarter */.OW,
    improve: improve,
};
/** The definition of this very rule. */
function definitionOf(rule) {
    // RULES pairs every kind with its own rule, which the compiler cannot follow through an index.
    return RULES[rule.kind];
}


/***/ }),

/***/ 18940:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"OB":{"Uq":0.18,"Kn":0.48},"ZM":{"value":5,"logSd":0.15,"source":"Between the 4 years of Cloud Carbon Footprint and the 6 years that Microsoft, Google and AWS report for their servers","year":2024,"licence":"facts"},"R6":{"value":1.3,"logSd":0.12,"source":"between 1.1 (hyperscale) and 1.56 (Uptime Institute Global Data Center Survey, mean of all)","year":2024,"licence":"facts"},"B9":{"Kn":0.05},"ek":{"Kn":0.06},"Uf":{"logSd":0.1,"source":"A policy\'s own figure for what a runner draws at rest and at full load, which nobody checks; a wall meter is better, a data sheet worse","year":2026,"licence":"judged"},"bR":{"Uq":48},"uG":{"dM":{"gas":93,"coal":57,"biomass":110,"nuclear":12,"hydro":24,"wind":11,"solar":48,"geothermal":38},"Kn":0.1},"sp":{"dM":{"gas":435,"coal":1048,"oil":1116},"Kn":0.08},"XT":{"Kn":0.15},"KR":{"value":0.6,"logSd":0.6,"source":"What board, fans, disks, network cards and power supply draw beside each joule of packages and memory: 0.6, 90 % between 0.22 and 1.6. Low: SPECpower_ssj2008 servers of Xeon 8380, 8592+ and 6980P at full load draw 1.2 x the CPU\'s TDP at the wall, tuned and with few disks. High: of 185 hosted servers that tell RAPL and their own (DCMI) power, busy ones drew up to 1.8 to 1.9 x RAPL (152 and 277 W, 87 and 166 W), idle ones 7 to 10 W more than the 3 to 15 W of RAPL (scaphandre issue 201)","year":2022,"licence":"facts"},"KU":{"value":0.2,"logSd":0.7,"source":"What a platform counter (psys) leaves out: at least the power supply\'s losses (4 to 18 % by 80 PLUS grade), at most a board\'s share too, as its extent is the maker\'s choice and told nowhere (powercap issue 3); 90 % between 0.06 and 0.63","year":2023,"licence":"facts"},"oA":{"value":0.15,"logSd":0.55,"source":"What a board draws at rest, of its limit: H100, A100, T4, V100 about 0.1 to 0.14, consumer boards 0.03 to 0.08; a program that holds the board adds 26 to 66 W on H100, A100 and L40S (The Model Parking Tax, arXiv 2605.23918, 2026); 90 % between 0.06 and 0.37","year":2026,"licence":"facts"},"rG":{"value":0.7,"logSd":0.23,"source":"What a board draws while nvidia-smi calls it 100 % busy, of its limit: busy is the time in which any program runs, however little of the board it uses; 90 % between half and all of the limit, with the spread at rest","year":2026,"licence":"facts"},"KO":{"value":0.5,"logSd":0.42,"source":"What a board draws of which nothing is told, of its limit: 90 % between a quarter and all of it, as no board may draw more","year":2026,"licence":"facts"},"P_":{"Uq":0.378,"Kn":0.592},"zR":{"standingShare":0.03,"energyShare":0.15,"logSd":0.45,"source":"What a card adds to its server beside itself: 4 to 18 % of losses in the supply by 80 PLUS grade, and fans; at full load 0.18 of its energy, 90 % between 0.09 and 0.38","year":2026,"licence":"facts"},"pH":{"standingShare":0.16,"energyShare":0.2,"logSd":0.35,"source":"What a module on a baseboard of eight adds: switches and network cards that draw all the time, fans and supply with the load; at full load 0.36 of its energy, 90 % between 0.2 and 0.64. Eight H100 of 700 W near full use and their host drew 8.4 kW at the wall (Latif et al., IEEE Access 13, 2025), the maker\'s rating of that node is 10.2 kW, of eight A100 of 400 W (DGX A100) 6.5 kW","year":2025,"licence":"facts"},"AL":{"value":150,"logSd":0.5,"source":"Cloud Carbon Footprint: 150 kg a GPU; other estimates: 60 kg of any large one (EcoDiag, CNRS), 318 kg of an A100 with its eighth of the host (Chien et al., HotCarbon 2023); 90 % between 66 and 341","year":2023,"licence":"Apache-2.0 (Cloud Carbon Footprint)"},"aG":{"value":4.5,"logSd":0.36,"source":"What a Mac draws whatever its chip does. At rest, where the chip draws tenths of a watt, a Mac mini draws 6.8 W (M1), 7 W (M2), 4 W (M4) by Apple\'s own figures (support.apple.com/103253); 90 % between 2.5 and 8.1 W","year":2024,"licence":"facts"},"Zw":{"value":0.25,"logSd":0.5,"source":"What memory, storage, fan and supply draw beside each joule of the chip: a Mac mini M1 at full load draws 39 W by Apple\'s own figures, of which powermetrics shows 25 to 30; 90 % between 0.11 and 0.57","year":2024,"licence":"facts"},"sO":{"gpuSensor":{"nvidiaLogSd":0.03,"amdgpuLogSd":0.06,"source":"NVIDIA: within 5 % of the power drawn (NVML, nvmlDeviceGetPowerUsage); it is an error of proportion that differs from board to board (Yang et al., arXiv 2312.02741, 2024). AMD tells no figure: twice as much","year":2026,"licence":"judged"},"gpuSampling":{"ofOneReading":0.4,"least":0.02,"readingsPerS":10,"source":"Sensors of A100 and H100 look at a quarter of the time only (Yang et al., arXiv 2312.02741, 2024), and readings are points of a load that swings between rest and full: one may be off by 40 %, n of them by 40 % / sqrt(n), of at most 10 a second as sensors renew their figure no faster. At least 2 %, for loads that beat in time with the sensor","year":2026,"licence":"judged"},"gpuMemoryShare":{"logSd":0.3,"source":"A virtual GPU\'s part of its board is taken by its memory; the scheduler may give it more or less of the time","year":2026,"licence":"judged"},"powermetrics":{"logSd":0.1,"source":"Apple calls the figures of powermetrics estimates that may be inaccurate (its manual page), and tells no error; 90 % within 18 %","year":2026,"licence":"judged"},"raplCounters":{"logSd":0.07,"source":"Intel measures from Haswell on, and agrees with meters to a few per cent (Khan et al., RAPL in Action, 2018; Hackenberg et al., IPDPSW 2015); AMD\'s counters are partly a model that misses some of what data does (Schöne et al., Energy Efficiency Aspects of the AMD Zen 2 Architecture, 2021); 90 % within 12 %","year":2026,"licence":"judged"},"hostOccupancy":{"logSd":0.25,"source":"Idle power and making of a shared host are borne by the threads that are sold, of which providers publish no count: between half and all. Taken as all; 90 % reaches up to 0.66 sold","year":2026,"licence":"judged"},"embodiedKnownHost":{"logSd":0.35,"source":"A host of a known kind without its memory and GPUs: Cloud Carbon Footprint adds up 1,000 kg for any server and 100 kg for each further CPU or disk, and gives the largest size on sale for the host; makers\' assessments of 48 whole servers span 465 to 2,503 kg around 1,215 kg","year":2026,"licence":"judged"},"embodiedUnknownHost":{"logSd":0.5,"source":"As embodiedKnownHost, and a common host of a cloud stands in: kilograms a thread of the table\'s general hosts reach from 5 to 19 around its 10.9, and machines of one\'s own lie further off","year":2026,"licence":"judged"},"embodiedMemory":{"logSd":0.4,"source":"533 kg for 384 GB (the makers\' assessment of a Dell R740, as Cloud Carbon Footprint takes it) is 1.39 kg/GB; a bottom-up count of a host with 768 GB gives about 2 kg/GB; denser chips make less: 90 % between 0.72 and 2.7 kg/GB","year":2026,"licence":"judged"},"loadCurve":{"logSd":0.14,"source":"Power is taken as linear in CPU time, by the straight line from idle that is nearest to the curve over all loads: around it the curves of 147 servers from 2017 (SPECpower_ssj2008, spec.org, retrieved 2026) scatter by 0.14 of its height at half load (root mean square)","year":2026,"licence":"judged"},"gridMeasured":{"logSd":0.1,"source":"A provider\'s hour that was: reports of generation are late and mended, small plants are estimated, and the mix of imports is traced; judged","year":2026,"licence":"judged"},"gridForecast":{"logSd":0.15,"source":"A provider\'s hour to come: as one that was, and the weather besides; judged","year":2026,"licence":"judged"},"serverTuning":{"logSd":0.12,"source":"Makers tune their SPECpower servers (little memory, few disks, turbo off in half of them); real fleets draw more","year":2026,"licence":"judged"},"cpuRatio":{"logSd":0.25,"most":4,"source":"Watts at half load say what two families of CPUs draw, not how fast they are: neighbouring generations of server CPUs differ by 1.1 to 1.5 in the work that a thread does in a second (SPECpower_ssj2008, ssj_ops per thread, spec.org, retrieved 2026), at either sign; 90 % within a factor of 1.5. Judged: families behind one label do not differ by more than 4 in watts; where two say so, one is not what it says, and cpuRatioUnknown stands in","year":2026,"licence":"judged"},"cpuRatioUnknown":{"logSd":0.6,"source":"As cpuUnknown: a family that the power model does not know may draw between 0.4 and 2.7 times as much","year":2026,"licence":"judged"},"runNoise":{"logSd":0.2,"source":"Spread of one job\'s energy from run to run, until three samples of one family show it: twice the 10 % that is usual on hosted runners, where medians of benchmarks move by 5 to 20 % without a change","year":2026,"licence":"judged"}},"ZI":{"Uq":100,"Kn":2.1},"gZ":{"Kn":0.35}}');

/***/ }),

/***/ 82430:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"KA":{"qX":["c7a","c8a","hpc6a","hpc7a","m7a","m8a","r7a","r8a"]},"oz":{"o4":{"large":2,"xlarge":4,"2xlarge":8,"3xlarge":12,"4xlarge":16,"6xlarge":24,"8xlarge":32,"9xlarge":36,"12xlarge":48,"16xlarge":64,"18xlarge":72,"24xlarge":96,"32xlarge":128,"48xlarge":192}},"S":[{"id":"azure-amd-general","name":"Azure D2as – D96as v4","threads":96,"memoryGib":384,"restKg":1050,"memoryKg":510.8,"vendor":"AuthenticAMD","gibPerVcpu":4},{"id":"azure-amd-memory","name":"Azure E2as – E96as v4","threads":96,"memoryGib":672,"restKg":1100,"memoryKg":910.5,"vendor":"AuthenticAMD","gibPerVcpu":8},{"id":"azure-amd-t4","name":"Azure NCas_T4_v3 Series","threads":24,"memoryGib":448,"restKg":1150,"memoryKg":599.6,"vendor":"AuthenticAMD","gibPerVcpu":7},{"id":"azure-intel-compute","name":"Azure Fsv2-series","threads":72,"memoryGib":144,"restKg":1200,"memoryKg":177.7,"vendor":"GenuineIntel","gibPerVcpu":2},{"id":"azure-intel-general","name":"Azure D2ds – D64ds v4","threads":64,"memoryGib":256,"restKg":1200,"memoryKg":333.1,"vendor":"GenuineIntel","gibPerVcpu":4},{"id":"azure-intel-memory","name":"Azure E2 – E96 v5","threads":96,"memoryGib":672,"restKg":1100,"memoryKg":910.5,"vendor":"GenuineIntel","gibPerVcpu":8},{"id":"aws-a1","name":"AWS a1","threads":16,"memoryGib":32,"restKg":1000,"memoryKg":22.21},{"id":"aws-c5","name":"AWS c5","threads":96,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-c5a","name":"AWS c5a","threads":96,"memoryGib":192,"restKg":999.8,"memoryKg":244.3},{"id":"aws-c5ad","name":"AWS c5ad","threads":96,"memoryGib":192,"restKg":1200,"memoryKg":244.3},{"id":"aws-c5d","name":"AWS c5d","threads":96,"memoryGib":192,"restKg":1500,"memoryKg":244.3},{"id":"aws-c5n","name":"AWS c5n","threads":72,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-c6a","name":"AWS c6a","threads":192,"memoryGib":384,"restKg":999.6,"memoryKg":510.8},{"id":"aws-c6g","name":"AWS c6g","threads":64,"memoryGib":128,"restKg":999.9,"memoryKg":155.5},{"id":"aws-c6gd","name":"AWS c6gd","threads":64,"memoryGib":128,"restKg":1200,"memoryKg":155.5},{"id":"aws-c6gn","name":"AWS c6gn","threads":64,"memoryGib":128,"restKg":999.9,"memoryKg":155.5},{"id":"aws-c6i","name":"AWS c6i","threads":96,"memoryGib":192,"restKg":1089,"memoryKg":244.3},{"id":"aws-d3","name":"AWS d3","threads":32,"memoryGib":256,"restKg":2300,"memoryKg":333.1},{"id":"aws-d3en","name":"AWS d3en","threads":48,"memoryGib":192,"restKg":2300,"memoryKg":244.3},{"id":"aws-g4ad","name":"AWS g4ad","threads":64,"memoryGib":256,"restKg":1377,"memoryKg":333.1},{"id":"aws-g4dn","name":"AWS g4dn","threads":96,"memoryGib":384,"restKg":1300,"memoryKg":510.8},{"id":"aws-g5","name":"AWS g5","threads":192,"memoryGib":768,"restKg":1190,"memoryKg":1044},{"id":"aws-g5g","name":"AWS g5g","threads":64,"memoryGib":128,"restKg":1199,"memoryKg":155.5},{"id":"aws-hpc6a","name":"AWS hpc6a","threads":192,"memoryGib":384,"restKg":999.6,"memoryKg":510.8},{"id":"aws-i3en","name":"AWS i3en","threads":96,"memoryGib":768,"restKg":1899,"memoryKg":1044},{"id":"aws-im4gn","name":"AWS im4gn","threads":64,"memoryGib":256,"restKg":999.8,"memoryKg":333.1},{"id":"aws-is4gen","name":"AWS is4gen","threads":32,"memoryGib":192,"restKg":999.8,"memoryKg":244.3},{"id":"aws-m5","name":"AWS m5","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5a","name":"AWS m5a","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5ad","name":"AWS m5ad","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5d","name":"AWS m5d","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5dn","name":"AWS m5dn","threads":96,"memoryGib":384,"restKg":1500,"memoryKg":510.8},{"id":"aws-m5n","name":"AWS m5n","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-m5zn","name":"AWS m5zn","threads":48,"memoryGib":192,"restKg":1100,"memoryKg":244.3},{"id":"aws-m6a","name":"AWS m6a","threads":192,"memoryGib":768,"restKg":999.1,"memoryKg":1044},{"id":"aws-m6g","name":"AWS m6g","threads":64,"memoryGib":256,"restKg":999.7,"memoryKg":333.1},{"id":"aws-m6gd","name":"AWS m6gd","threads":64,"memoryGib":256,"restKg":1200,"memoryKg":333.1},{"id":"aws-m6i","name":"AWS m6i","threads":128,"memoryGib":512,"restKg":1099,"memoryKg":688.5},{"id":"aws-p3dn","name":"AWS p3dn","threads":96,"memoryGib":768,"restKg":1299,"memoryKg":1044},{"id":"aws-p4d","name":"AWS p4d","threads":96,"memoryGib":1152,"restKg":1899,"memoryKg":1577},{"id":"aws-r5","name":"AWS r5","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5a","name":"AWS r5a","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5ad","name":"AWS r5ad","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5b","name":"AWS r5b","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r5d","name":"AWS r5d","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5dn","name":"AWS r5dn","threads":96,"memoryGib":768,"restKg":1499,"memoryKg":1044},{"id":"aws-r5n","name":"AWS r5n","threads":96,"memoryGib":768,"restKg":1099,"memoryKg":1044},{"id":"aws-r6g","name":"AWS r6g","threads":64,"memoryGib":512,"restKg":999.4,"memoryKg":688.5},{"id":"aws-r6gd","name":"AWS r6gd","threads":64,"memoryGib":512,"restKg":1199,"memoryKg":688.5},{"id":"aws-t3","name":"AWS t3","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-t3a","name":"AWS t3a","threads":96,"memoryGib":384,"restKg":1100,"memoryKg":510.8},{"id":"aws-t4g","name":"AWS t4g","threads":64,"memoryGib":256,"restKg":999.7,"memoryKg":333.1},{"id":"aws-x2gd","name":"AWS x2gd","threads":64,"memoryGib":1024,"restKg":1199,"memoryKg":1399},{"id":"aws-z1d","name":"AWS z1d","threads":48,"memoryGib":384,"restKg":1300,"memoryKg":510.8},{"id":"mac-m1","name":"Mac mini (M1)","threads":8,"memoryGib":16,"restKg":92.88,"memoryKg":0},{"id":"mac-m2","name":"Mac mini (M2)","threads":8,"memoryGib":16,"restKg":60.48,"memoryKg":0}],"ae":[{"labels":["ubuntu-slim"],"os":"Linux","arch":"X64","vcpus":1,"memoryGib":5,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["ubuntu-latest","ubuntu-24.04","ubuntu-22.04","ubuntu-26.04","larger-ubuntu-x64-4core"],"os":"Linux","arch":"X64","vcpus":4,"memoryGib":16,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["ubuntu-latest","ubuntu-24.04","ubuntu-22.04","ubuntu-26.04","larger-ubuntu-x64-2core"],"os":"Linux","arch":"X64","vcpus":2,"memoryGib":8,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["windows-latest","windows-2025","windows-2025-vs2026","windows-2022","larger-windows-x64-4core"],"os":"Windows","arch":"X64","vcpus":4,"memoryGib":16,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["windows-latest","windows-2025","windows-2025-vs2026","windows-2022"],"os":"Windows","arch":"X64","vcpus":2,"memoryGib":8,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["ubuntu-24.04-arm","ubuntu-22.04-arm","ubuntu-26.04-arm","larger-ubuntu-arm64-4core"],"os":"Linux","arch":"ARM64","vcpus":4,"memoryGib":16,"gpus":0,"host":null,"cpus":["Azure Cobalt 100","Ampere Altra","Cobalt 100"]},{"labels":["ubuntu-24.04-arm","ubuntu-22.04-arm","ubuntu-26.04-arm","larger-ubuntu-arm64-2core"],"os":"Linux","arch":"ARM64","vcpus":2,"memoryGib":8,"gpus":0,"host":null,"cpus":["Azure Cobalt 100","Ampere Altra","Cobalt 100"]},{"labels":["windows-11-arm","windows-11-vs2026-arm","larger-windows-arm64-4core"],"os":"Windows","arch":"ARM64","vcpus":4,"memoryGib":16,"gpus":0,"host":null,"cpus":["Azure Cobalt 100","Ampere Altra","Cobalt 100"]},{"labels":["windows-11-arm","windows-11-vs2026-arm"],"os":"Windows","arch":"ARM64","vcpus":2,"memoryGib":8,"gpus":0,"host":null,"cpus":["Azure Cobalt 100"]},{"labels":["macos-15-intel","macos-26-intel"],"os":"macOS","arch":"X64","vcpus":4,"memoryGib":14,"gpus":0,"host":null,"cpus":[]},{"labels":["macos-latest","macos-14","macos-15","macos-26"],"os":"macOS","arch":"ARM64","vcpus":3,"memoryGib":7,"gpus":0,"host":"mac-m1","cpus":["Apple M1"]},{"labels":["larger-ubuntu-x64-8core"],"os":"Linux","arch":"X64","vcpus":8,"memoryGib":32,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-ubuntu-x64-16core"],"os":"Linux","arch":"X64","vcpus":16,"memoryGib":64,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-ubuntu-x64-32core"],"os":"Linux","arch":"X64","vcpus":32,"memoryGib":128,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-ubuntu-x64-64core"],"os":"Linux","arch":"X64","vcpus":64,"memoryGib":256,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-ubuntu-x64-96core"],"os":"Linux","arch":"X64","vcpus":96,"memoryGib":384,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-ubuntu-arm64-8core"],"os":"Linux","arch":"ARM64","vcpus":8,"memoryGib":32,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-ubuntu-arm64-16core"],"os":"Linux","arch":"ARM64","vcpus":16,"memoryGib":64,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-ubuntu-arm64-32core"],"os":"Linux","arch":"ARM64","vcpus":32,"memoryGib":128,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-ubuntu-arm64-64core"],"os":"Linux","arch":"ARM64","vcpus":64,"memoryGib":208,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-ubuntu-gpu-t4-4core"],"os":"Linux","arch":"X64","vcpus":4,"memoryGib":28,"gpus":1,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-windows-x64-8core"],"os":"Windows","arch":"X64","vcpus":8,"memoryGib":32,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-windows-x64-16core"],"os":"Windows","arch":"X64","vcpus":16,"memoryGib":64,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-windows-x64-32core"],"os":"Windows","arch":"X64","vcpus":32,"memoryGib":128,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-windows-x64-64core"],"os":"Windows","arch":"X64","vcpus":64,"memoryGib":256,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-windows-x64-96core"],"os":"Windows","arch":"X64","vcpus":96,"memoryGib":384,"gpus":0,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["larger-windows-arm64-8core"],"os":"Windows","arch":"ARM64","vcpus":8,"memoryGib":32,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-windows-arm64-16core"],"os":"Windows","arch":"ARM64","vcpus":16,"memoryGib":64,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-windows-arm64-32core"],"os":"Windows","arch":"ARM64","vcpus":32,"memoryGib":128,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-windows-arm64-64core"],"os":"Windows","arch":"ARM64","vcpus":64,"memoryGib":208,"gpus":0,"host":null,"cpus":["Ampere Altra","Cobalt 100"]},{"labels":["larger-windows-gpu-t4-4core"],"os":"Windows","arch":"X64","vcpus":4,"memoryGib":28,"gpus":1,"host":null,"cpus":["AMD EPYC 7763","AMD EPYC 9V74","AMD EPYC 9V45","Xeon Platinum 8370C","Xeon Platinum 8573C","Xeon 6973P-C"]},{"labels":["macos-*-large"],"os":"macOS","arch":"X64","vcpus":12,"memoryGib":30,"gpus":0,"host":null,"cpus":[]},{"labels":["macos-*-xlarge"],"os":"macOS","arch":"ARM64","vcpus":5,"memoryGib":14,"gpus":0,"host":"mac-m2","cpus":["Apple M2"]}]}');

/***/ })

};
