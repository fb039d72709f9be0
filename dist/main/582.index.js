export const id = 582;
export const ids = [582];
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

/***/ 12586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ seriesSaid),
/* harmony export */   oe: () => (/* binding */ tornApart),
/* harmony export */   yn: () => (/* binding */ isTornApart)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

/** More than this share of points that could not be taken, and the rest vouch for nothing. */
const MOST_DROPPED = 0.2;
/** Whether so many points were refused that what is left may be somebody's choice (abuse A9). */
function isTornApart({ offered, dropped }) {
    return dropped > MOST_DROPPED * offered;
}
/** Why nothing is decided then, for people. */
function tornApart({ offered, dropped }) {
    return `${dropped} of ${offered} past audits are unreadable or out of bounds, which is too many`;
}
/** Why so many samples are too few, for people. */
function seriesSaid({ unvouched, before }, self, samples, needed) {
    const known = samples > 0
        ? `only ${samples === 1 ? '1 comparable audit is' : `${samples} comparable audits are`} known`
        : unvouched === 0
            ? 'no comparable audit is known'
            : `${unvouched === 1 ? '1 comparable audit was read, which cannot' : `${unvouched} comparable audits were read, none of which can`} vouch for itself (\`carbon-audit history export --trust\` lets you vouch for your own)`;
    const short = `${known}, and ${needed} are needed`;
    return before === null
        ? short
        : `${short}; a new series began because ${changed(before, self).join(' and ')}`;
}
/** Why audits of before are in another series, for people. */
function changed(before, { runner, methodMajor }) {
    const [was, is] = [classSaid(before.runner), classSaid(runner)];
    return [
        ...(before.methodMajor === methodMajor
            ? []
            : [`the method of measuring changed (${before.methodMajor} -> ${methodMajor})`]),
        ...(was === is ? [] : [`the runner changed (${was} -> ${is})`]),
    ];
}
function classSaid({ label, os, arch, vcpus, gpu }) {
    const parts = [label ?? os, arch, `${vcpus} vCPUs`, ...(gpu === null ? [] : [gpu])];
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(parts.join(', '));
}


/***/ }),

/***/ 16745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   lA: () => (/* binding */ TRAILING_DAYS),
/* harmony export */   nR: () => (/* binding */ PERIODS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   zn: () => (/* binding */ periodAround)
/* harmony export */ });
/** Calendar periods in UTC, and what one is going to cost. */
const PERIODS = ['day', 'week', 'month', 'quarter'];
const DAY_MS = 86_400_000;
/** Whether a week, a month or a quarter: the same days of the week are in it four times. */
const TRAILING_DAYS = 28;
/** A shorter course says little of a week, whose days differ. */
const LEAST_COURSE_DAYS = 7;
/** The period in which a moment lies: from its first millisecond to the next one's first. */
function periodAround(period, atMs) {
    const date = new Date(atMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const dayMs = Date.UTC(year, month, date.getUTCDate());
    switch (period) {
        case 'day':
            return { fromMs: dayMs, toMs: dayMs + DAY_MS };
        case 'week': {
            const mondayMs = dayMs - ((date.getUTCDay() + 6) % 7) * DAY_MS;
            return { fromMs: mondayMs, toMs: mondayMs + 7 * DAY_MS };
        }
        case 'month':
            return { fromMs: Date.UTC(year, month), toMs: Date.UTC(year, month + 1) };
        case 'quarter': {
            const first = month - (month % 3);
            return { fromMs: Date.UTC(year, first), toMs: Date.UTC(year, first + 3) };
        }
    }
}
/**
 * What a period will have come to at its end: what was spent so far, and for the rest of it the rate
 * of the last 28 days, which hold every day of the week four times, or of as much of them as there is
 * a history of. `null`: that is less than a week.
 *
 * @param period its bounds; once it is over, nothing is to come
 * @param trailing what the last 28 days have used, this period's days among them
 */
function forecast({ toMs }, nowMs, spent, trailing, firstMs) {
    const courseMs = Math.min(nowMs - firstMs, TRAILING_DAYS * DAY_MS);
    if (!(courseMs >= LEAST_COURSE_DAYS * DAY_MS))
        return null;
    return spent + (trailing / courseMs) * Math.max(0, toMs - nowMs);
}


/***/ }),

/***/ 24652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qR: () => (/* binding */ UNKNOWN_SUBJECT),
/* harmony export */   sY: () => (/* binding */ METHOD_MAJOR),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
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
/** A command has none of what every job has. */
function isCommand({ workflowPath, workflowName, job, event }) {
    return workflowPath === null && workflowName === null && job === null && event === null;
}
/** Raised when numbers of before and after can no longer be held against one another. */
const METHOD_MAJOR = 1;


/***/ }),

/***/ 53773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   ZO: () => (/* binding */ emptySum),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26179);

function emptySum() {
    return { value: 0, weighted: new Map() };
}
function addTo(sum, { value, factors }) {
    sum.value += value;
    for (const { id, logSd, kind } of factors) {
        const known = sum.weighted.get(id);
        if (known === undefined)
            sum.weighted.set(id, { kind, sd: logSd * value });
        else {
            known.sd += logSd * value;
            if (kind === 'declared')
                known.kind = kind;
        }
    }
}
/** What a sum has come to; nothing has no factors. */
function totalOf({ value, weighted }) {
    if (value === 0)
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(0, []);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(value, [...weighted].map(([id, { kind, sd }]) => ({ id, logSd: sd / value, kind })));
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

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ globFits)
/* harmony export */ });
/**
 * Whether a glob fits a text as a whole. `*` stands for any characters but a slash, `**` for slashes
 * too, a leading or inner `**` with its slash also for no folder at all, `?` for one character but a
 * slash; all else is itself. A leading dot is nothing special. With `slashes: false` the text is no
 * path and a slash in it is a character like any other.
 *
 * Takes time in the product of both lengths and no more, whatever the glob: no backtracking.
 */
function globFits(glob, text, { slashes = true } = {}) {
    const { head, parts, tail } = understood(glob);
    if (parts.length === 0)
        return text === head;
    // Up to the first part that is special, and from the last one on, there is but one way to fit.
    if (text.length < head.length + tail.length)
        return false;
    if (!text.startsWith(head) || !text.endsWith(tail))
        return false;
    return partsFit(parts, [...text.slice(head.length, text.length - tail.length)], slashes);
}
const known = new Map();
/** More globs than any policy holds; beyond them each is understood anew. */
const MOST_KNOWN = 10_000;
function understood(glob) {
    const before = known.get(glob);
    if (before !== undefined)
        return before;
    const all = glob.match(PARTS) ?? [];
    const isSpecial = (part) => SPECIAL.test(part);
    const first = all.findIndex(isSpecial);
    const last = all.findLastIndex(isSpecial);
    const one = first < 0
        ? { head: glob, parts: [], tail: '' }
        : {
            head: all.slice(0, first).join(''),
            parts: all.slice(first, last + 1),
            tail: all.slice(last + 1).join(''),
        };
    if (known.size < MOST_KNOWN)
        known.set(glob, one);
    return one;
}
function partsFit(parts, characters, slashes) {
    const { length } = characters;
    // reach[j]: the parts so far fit the first j characters.
    let reach = new Uint8Array(length + 1);
    let next = new Uint8Array(length + 1);
    reach[0] = 1;
    for (const part of parts) {
        let isReachedBefore = false;
        for (let j = 0; j <= length; j += 1) {
            const character = j === 0 ? undefined : characters[j - 1];
            const isSlash = slashes && character === '/';
            const here = reach[j] === 1;
            const before = j > 0 && reach[j - 1] === 1;
            const longer = j > 0 && next[j - 1] === 1;
            isReachedBefore ||= before;
            const fits = part === '**/'
                ? here || (isReachedBefore && character === '/')
                : part === '**'
                    ? here || longer
                    : part === '*'
                        ? here || (longer && !isSlash)
                        : part === '?'
                            ? before && !isSlash
                            : before && part === character;
            next[j] = fits ? 1 : 0;
        }
        [reach, next] = [next, reach];
    }
    return reach[length] === 1;
}
const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;
const SPECIAL = /^[*?]/u;


/***/ }),

/***/ 80381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isSurelyFor),
/* harmony export */   DJ: () => (/* binding */ labelFits),
/* harmony export */   Fv: () => (/* binding */ MATCH_PARTS),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* harmony import */ var _history_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24652);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);


/**
 * Whether a budget is for this audit. Law 4: what is not known about a job fits everything, so that
 * nobody gets around a budget by keeping something dark. A command has no event, branch or the like:
 * only `*` and `**` take it in.
 */
function matches(match, subject) {
    return MATCH_PARTS.every(({ key, fits }) => isEmpty(match[key]) || fits(match, subject));
}
/** Whether a part of a match names nothing, and so takes every audit in. */
function isEmpty(part) {
    return part === undefined || part.length === 0;
}
const MATCH_PARTS = [
    {
        key: 'workflows',
        seen: ({ workflowPath, workflowName }) => [workflowPath, workflowName],
        fits: ({ workflows = [] }, subject) => workflows.some((glob) => workflowFits(glob, subject)),
    },
    {
        key: 'reusableWorkflows',
        seen: ({ reusablePath }) => reusablePath,
        fits: (match, subject) => fits(match.reusableWorkflows, subject.reusablePath, subject, reusableFits),
    },
    {
        key: 'jobs',
        seen: ({ job }) => job,
        fits: (match, subject) => fits(match.jobs, subject.job, subject, nameFits),
    },
    {
        key: 'events',
        seen: ({ event }) => event,
        fits: (match, subject) => fits(match.events, subject.event, subject, nameFits),
    },
    {
        key: 'branches',
        seen: ({ branch }) => branch,
        fits: (match, subject) => fits(match.branches, subject.branch, subject, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFits */ .B),
    },
    {
        key: 'actors',
        seen: ({ actorKind }) => actorKind,
        fits: (match, subject) => fits(match.actors, subject.actorKind, subject, (one, kind) => one === kind),
    },
    {
        key: 'paths',
        seen: ({ changedPaths }) => changedPaths ?? null,
        fits: (match, subject) => fits(match.paths, subject.changedPaths ?? null, subject, (glob, paths) => paths.some((one) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFits */ .B)(glob, one))),
    },
    {
        key: 'pathsIgnore',
        seen: ({ changedPaths }) => changedPaths ?? null,
        fits: ({ pathsIgnore = [] }, { changedPaths }) => !isIgnored(pathsIgnore, changedPaths ?? null),
    },
    {
        key: 'runnerLabels',
        seen: labelsOf,
        fits: (match, subject) => fits(match.runnerLabels, labelsOf(subject), subject, labelFits),
    },
];
/** Whether a change is known to touch nothing but these. */
function isIgnored(globs, changed) {
    return (changed !== null &&
        changed.length > 0 &&
        changed.every((path) => globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFits */ .B)(glob, path))));
}
/** Whether one of the globs fits one of the labels; labels know no difference of case. */
function labelFits(glob, labels) {
    return labels.some((label) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFits */ .B)(glob.toLowerCase(), label.toLowerCase(), { slashes: false }));
}
/** What is known of the labels of its runner; of a past audit one at most. */
function labelsOf({ runnerLabels, runnerLabel }) {
    return runnerLabels ?? (runnerLabel === null ? null : [runnerLabel]);
}
/** Whether something is for this audit, and nothing that is not known of the audit rules it out. */
function isSurelyFor(match, subject) {
    const changed = subject.changedPaths ?? null;
    const named = [
        [match.workflows, subject.workflowPath],
        [match.reusableWorkflows, subject.reusablePath],
        [match.jobs, subject.job],
        [match.events, subject.event],
        [match.branches, subject.branch],
        [match.actors, subject.actorKind],
        [match.paths, changed],
        [match.pathsIgnore, changed],
        [match.runnerLabels, labelsOf(subject)],
    ];
    const isKnown = named.every(([globs = [], value]) => globs.length === 0 || value !== null || globs.some(isAnything));
    return isKnown && matches(match, subject);
}
function fits(wanted, value, subject, one) {
    if (wanted === undefined || wanted.length === 0)
        return true;
    if (value !== null)
        return wanted.some((glob) => one(glob, value));
    return !(0,_history_point_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommand */ .y9)(subject) || wanted.some(isAnything);
}
/** Whether a glob takes in whatever there is, and what has none of it. */
function isAnything(glob) {
    return glob === '*' || glob === '**';
}
function nameFits(glob, name) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFits */ .B)(glob, name, { slashes: false });
}
/** A job that stands in no reusable workflow is like a command there. */
function reusableFits(glob, path) {
    return path === '' ? isAnything(glob) : pathFits(glob, path);
}
/** A glob without a slash is about the file's name, wherever it lies. */
function pathFits(glob, path) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFits */ .B)(glob, glob.includes('/') ? path : fileName(path));
}
/**
 * A glob with a slash is about the workflow's path; one without is about the file's name, wherever
 * it lies, or the name that people gave the workflow.
 */
function workflowFits(glob, subject) {
    const { workflowPath, workflowName } = subject;
    if (isAnything(glob))
        return true;
    if (workflowPath === null && !(0,_history_point_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommand */ .y9)(subject))
        return true;
    if (workflowPath !== null && pathFits(glob, workflowPath))
        return true;
    return !glob.includes('/') && workflowName !== null && nameFits(glob, workflowName);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noHistory)
/* harmony export */ });
/** Why nothing is decided where no history was given, and what can be done about that, for people. */
function noHistory({ historyAdvice }) {
    const why = 'no history was given';
    return historyAdvice === null ? why : `${why} (${historyAdvice})`;
}


/***/ }),

/***/ 16959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
const known = new WeakMap();
/**
 * What budgets ask alike of one audit, worked out once: a thousand budgets share a baseline or two.
 *
 * @param key names the question, with all in it that the answer depends on beside `given`
 */
function once(given, key, answer) {
    const answers = known.get(given) ?? new Map();
    known.set(given, answers);
    if (!answers.has(key))
        answers.set(key, answer());
    return answers.get(key);
}


/***/ }),

/***/ 54957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xy: () => (/* binding */ isCap),
  ir: () => (/* binding */ perMonth),
  OW: () => (/* binding */ perQuarter),
  EF: () => (/* binding */ perWeek)
});

// EXTERNAL MODULE: ./build/src/history/history.js
var history_history = __webpack_require__(12586);
// EXTERNAL MODULE: ./build/src/history/period.js
var history_period = __webpack_require__(16745);
// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __webpack_require__(34879);
// EXTERNAL MODULE: ./build/src/policy/limit.js
var policy_limit = __webpack_require__(43607);
// EXTERNAL MODULE: ./build/src/policy/sentence.js
var sentence = __webpack_require__(32407);
// EXTERNAL MODULE: ./build/src/policy/strictness.js
var strictness = __webpack_require__(31496);
// EXTERNAL MODULE: ./build/src/policy/rules/no-history.js
var no_history = __webpack_require__(90480);
// EXTERNAL MODULE: ./build/src/history/sum.js
var sum = __webpack_require__(53773);
// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(80381);
// EXTERNAL MODULE: ./build/src/history/point.js
var point = __webpack_require__(24652);
;// CONCATENATED MODULE: ./build/src/policy/matching-groups.js


/**
 * Which groups of audits something is for. Groups are many and differ in little: what one part of a
 * match looks at is held against each different value of it once, not against each group.
 */
function matchingGroups(match, history) {
    const { groups } = history;
    const isOut = new Uint8Array(groups.length);
    for (const [index, { key, fits }] of policy_match/* MATCH_PARTS */.Fv.entries()) {
        if ((0,policy_match/* isEmpty */.Im)(match[key]))
            continue;
        const { values, placeOf } = columnOf(history, index);
        const isIn = values.map(({ subject }) => fits(match, subject));
        if (!isIn.includes(false))
            continue;
        for (let at = 0; at < isOut.length; at += 1) {
            if (isIn[placeOf[at]] === false)
                isOut[at] = 1;
        }
    }
    return { name: nameOf(isOut), groups: () => groups.filter((_, at) => isOut[at] === 0) };
}
const columns = new WeakMap();
function columnOf(history, part) {
    const ofHistory = columns.get(history) ?? new Map();
    columns.set(history, ofHistory);
    const column = ofHistory.get(part) ?? newColumn(history.groups, part);
    ofHistory.set(part, column);
    return column;
}
function newColumn(groups, part) {
    const seen = policy_match/* MATCH_PARTS */.Fv[part]?.seen;
    const values = [];
    const places = new Map();
    const placeOf = Uint32Array.from(groups, (group) => {
        // What is not known of a command is no ignorance, so commands stand apart.
        const value = JSON.stringify([seen?.(group.subject), (0,point/* isCommand */.y9)(group.subject)]);
        const place = places.get(value) ?? values.push(group) - 1;
        places.set(value, place);
        return place;
    });
    return { values, placeOf };
}
/** The bits themselves, sixteen to a character. */
function nameOf(bits) {
    let name = '';
    for (let from = 0; from < bits.length; from += 16) {
        let code = 0;
        for (let bit = 0; bit < 16; bit += 1)
            code = code * 2 + (bits[from + bit] ?? 0);
        name += String.fromCharCode(code);
    }
    return name;
}

// EXTERNAL MODULE: ./build/src/policy/rules/once.js
var once = __webpack_require__(16959);
;// CONCATENATED MODULE: ./build/src/policy/rules/period-spent.js





/**
 * Adds up what a budget takes in of a period, the audit that is judged included.
 *
 * @param isForecast whether to work out what it comes to at its end
 */
function spentIn(period, quantity, budget, given, own, isForecast) {
    const { history } = given;
    const [ownRun, before, unverified] = [(0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)()];
    const key = quantity.dimension === 'mass' ? 'totalG' : 'energyJ';
    let audits = 0;
    let trailing = () => 0;
    let firstMs = Number.POSITIVE_INFINITY;
    (0,sum/* addTo */.DN)(ownRun, own);
    if (history !== null) {
        const { fromMs } = (0,history_period/* periodAround */.zn)(period, history.startMs);
        for (const point of history.sameRun) {
            if (point.atMs < fromMs || !(0,policy_match/* matches */.cK)(budget.match, point.subject))
                continue;
            // Anybody can write a point under the number of a run that others must answer for.
            (0,sum/* addTo */.DN)(point.isVerified ? ownRun : unverified, point[key]);
        }
        const matching = (0,once/* once */.O)(given, `groups ${JSON.stringify(budget.match)}`, () => matchingGroups(budget.match, history));
        const spentBy = (0,once/* once */.O)(given, `spent ${period} ${key} ${matching.name}`, () => spentByGroups(matching.groups(), period, key));
        (0,sum/* addTo */.DN)(before, spentBy.verified);
        (0,sum/* addTo */.DN)(unverified, spentBy.unverified);
        ({ audits, trailing, firstMs } = spentBy);
    }
    const total = (0,sum/* emptySum */.ZO)();
    (0,sum/* addTo */.DN)(total, (0,sum/* totalOf */.e6)(ownRun));
    (0,sum/* addTo */.DN)(total, (0,sum/* totalOf */.e6)(before));
    const withOwn = (0,sum/* totalOf */.e6)(total);
    (0,sum/* addTo */.DN)(total, (0,sum/* totalOf */.e6)(unverified));
    return {
        own: (0,sum/* totalOf */.e6)(ownRun),
        before: (0,sum/* totalOf */.e6)(before),
        withOwn,
        withUnverified: (0,sum/* totalOf */.e6)(total),
        audits,
        forecast: history === null || !isForecast
            ? null
            : (0,history_period/* forecast */.g3)((0,history_period/* periodAround */.zn)(period, history.startMs), history.nowMs, withOwn.value, trailing() + (0,sum/* totalOf */.e6)(ownRun).value, firstMs),
    };
}
function spentByGroups(groups, period, key) {
    const [verified, unverified] = [(0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)()];
    let audits = 0;
    let firstMs = Number.POSITIVE_INFINITY;
    for (const { isVerified, spent, points } of groups) {
        (0,sum/* addTo */.DN)(isVerified ? verified : unverified, spent[period][key]);
        if (!isVerified)
            continue;
        audits += spent[period].audits;
        firstMs = Math.min(firstMs, points[0]?.atMs ?? firstMs);
    }
    const sums = { verified: (0,sum/* totalOf */.e6)(verified), unverified: (0,sum/* totalOf */.e6)(unverified) };
    let known = null;
    const trailing = () => {
        known ??= groups.reduce((sum, { isVerified, spent }) => sum + (isVerified ? spent.last28Days[key].value : 0), 0);
        return known;
    };
    return { ...sums, audits, trailing, firstMs };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/proposal.js
/** Events of what is not merged yet. */
const PROPOSALS = [
    'pull_request',
    'pull_request_target',
    'merge_group',
];
/** Whether the audit is of a change that is only proposed, and so answers for itself alone. */
function isProposal({ event }) {
    return PROPOSALS.includes(event);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/per-period.js









const perWeek = {
    kind: 'per-week',
    read: (value, at) => withKind('per-week', readCap(value, at)),
    isTightened: isTighterCap,
    judge: (rule, budget, given) => judgeCap(rule, 'week', budget, given),
};
const perMonth = {
    kind: 'per-month',
    read: (value, at) => withKind('per-month', readCap(value, at)),
    isTightened: isTighterCap,
    judge: (rule, budget, given) => judgeCap(rule, 'month', budget, given),
};
const perQuarter = {
    kind: 'per-quarter',
    read: (value, at) => withKind('per-quarter', readCap(value, at)),
    isTightened: isTighterCap,
    judge: (rule, budget, given) => judgeCap(rule, 'quarter', budget, given),
};
/** Whether a rule is for all audits of a period. */
function isCap({ kind }) {
    return kind === 'per-week' || kind === 'per-month' || kind === 'per-quarter';
}
function isTighterCap({ limit, forecast }, than) {
    return (0,strictness/* isAtMost */.L4)(limit, than.limit) && (forecast === 'warn' || than.forecast === 'ignore');
}
function withKind(kind, read) {
    return read.ok ? { ok: true, value: { kind, ...read.value } } : read;
}
function judgeCap(rule, period, budget, given) {
    const { kind, limit: quantity, at } = rule;
    const limit = (0,policy_limit/* amountOf */.MT)(quantity);
    const known = {
        budget: budget.id,
        rule: kind,
        unit: (0,policy_limit/* unitOf */.uF)(quantity),
        per: null,
        limit,
        limitText: quantity.text,
        baseline: null,
        decideOn: budget.decideOn,
        at,
    };
    const own = (0,policy_limit/* measuredFor */.Y$)(quantity, given.measured);
    if (own === null)
        return { ...known, ...nothingMeasured(quantity, period, budget) };
    const spent = spentIn(period, quantity, budget, given, own, rule.forecast === 'warn');
    const held = (0,policy_limit/* heldAt */.Jf)(spent.withOwn, limit, budget);
    const said = rulingOn(held, spent, rule, period, budget, given);
    return { ...known, ...held, ...said, samples: spent.audits };
}
function rulingOn(held, spent, rule, period, budget, given) {
    const limit = (0,policy_limit/* amountOf */.MT)(rule.limit);
    const one = (0,sentence/* formatterFor */.u)({ unit: (0,policy_limit/* unitOf */.uF)(rule.limit), per: null });
    const say = (amount) => one(amount, { digits: 3 });
    const { value, low, high } = held;
    const sum = `\`${budget.id}\`: ${(0,units/* formatRange */.Lu)(value, low, high, one, { digits: 3 })} this ${period}, ${say(spent.own.value)} of it by this run,`;
    const cap = `the limit of ${rule.limit.text}`;
    const from = held.failsFrom === null ? '' : `; it breaks from ${say(held.failsFrom)}`;
    // What is only proposed fails for what it adds, never for what others have spent.
    const wasOver = (0,policy_limit/* heldAt */.Jf)(spent.before, limit, budget).judged === 'fail';
    if (held.judged === 'fail') {
        if (!isProposal(given.subject) || !wasOver) {
            return { judged: 'fail', failsFrom: held.failsFrom, sentence: `${sum} is over ${cap}.` };
        }
        const alone = (0,policy_limit/* heldAt */.Jf)(spent.own, limit, budget);
        const failsFrom = alone.failsFrom === null ? null : spent.before.value + alone.failsFrom;
        if (alone.judged === 'fail') {
            return { judged: 'fail', failsFrom, sentence: `${sum} which alone is over ${cap}.` };
        }
        const others = `${sum} is over ${cap}, but ${say(spent.before.value)} was spent before: it does not fail for what others used.`;
        return { judged: 'warn', failsFrom, sentence: others };
    }
    const gap = whatIsMissing(given, (0,history_period/* periodAround */.zn)(period, given.startMs).fromMs);
    if (gap !== null && held.judged !== 'warn') {
        const sentence = `${sum} cannot be held against ${cap}: ${gap}${from}.`;
        return { judged: 'inconclusive', failsFrom: held.failsFrom, sentence };
    }
    const { failsFrom } = held;
    if (held.judged === 'inconclusive') {
        const sentence = `${sum} is too uncertain to be held against ${cap}${from}.`;
        return { judged: 'inconclusive', failsFrom, sentence };
    }
    if (held.judged === 'warn') {
        const end = value > limit ? 'is over' : 'may be over';
        return {
            judged: 'warn',
            failsFrom,
            sentence: `${sum} ${end} ${cap}, within its range${from}.`,
        };
    }
    if (spent.withUnverified.value > limit) {
        const all = say(spent.withUnverified.value);
        const sentence = `${sum} is under ${cap}, but over it with audits that nobody vouches for: ${all}${from}.`;
        return { judged: 'warn', failsFrom, sentence };
    }
    if (rule.forecast === 'warn' && spent.forecast !== null && spent.forecast > limit) {
        const sentence = `${sum} is under ${cap}, but the ${period} is on its way to ${say(spent.forecast)}, by the rate of the last 28 days${from}.`;
        return { judged: 'warn', failsFrom, sentence };
    }
    return { judged: 'pass', failsFrom, sentence: `${sum} is under ${cap}${from}.` };
}
/** Why the sum may be too small; `null`: nothing that is known of. */
function whatIsMissing(given, fromMs) {
    const { history } = given;
    if (history === null)
        return `${(0,no_history/* noHistory */.G)(given)}, so what was used before is not known`;
    if ((0,history_history/* isTornApart */.yn)(history))
        return (0,history_history/* tornApart */.oe)(history);
    if (history.completeFromMs !== null && history.completeFromMs > fromMs) {
        const since = new Date(history.completeFromMs).toISOString().slice(0, 10);
        return `audits from before ${since} are missing`;
    }
    return null;
}
function nothingMeasured({ text }, period, { id }) {
    return {
        judged: 'inconclusive',
        value: null,
        low: null,
        high: null,
        failsFrom: null,
        samples: null,
        sentence: `\`${id}\`: nothing was measured, so the limit of ${text} a ${period} could not be judged.`,
    };
}
function readCap(value, at) {
    const written = (typeof value === 'object' ? value : { max: value });
    const text = String(written.max);
    const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
    if (!parsed.ok)
        return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
    const limit = { ...parsed.value, text };
    return { ok: true, value: { limit, forecast: written.forecast ?? 'ignore', at } };
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
// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __webpack_require__(34879);
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
    return `${alarms} of the ${of} comparable audits would have broken it, more than ${(0,units/* formatPercent */.l9)(MOST_FALSE_ALARMS)}: it is too noisy to fail anything, unless \`even-if-noisy\` says so`;
}

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
    const saving = (0,units/* parsePercent */.lo)(target.replace(/^-/u, ''));
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
    const energyJ = energy === undefined ? null : (0,units/* parseEnergy */.wF)(energy);
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
            limitText: `${(0,units/* formatEnergy */.QE)(limit)} on the way to ${rule.target}`,
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
    const say = (energyJ) => (0,units/* formatEnergy */.QE)(energyJ, { digits: 3, like: value });
    const stands = `\`${budget.id}\`: the series stands at ${(0,units/* formatRange */.Lu)(value, low, high, units/* formatEnergy */.QE, { digits: 3 })}`;
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
    const say = (energyJ) => (0,units/* formatEnergy */.QE)(energyJ, { digits: 3, like: value });
    const used = `\`${id}\`: ${(0,units/* formatRange */.Lu)(value, low, high, units/* formatEnergy */.QE, { digits: 3 })}`;
    const usual = `the usual ${say(medianJ)} of ${samples.length} comparable audits`;
    const from = failsFrom === null ? '' : `; it fails from ${say(failsFrom)}`;
    const more = value > medianJ && medianJ > 0
        ? `${(0,units/* formatPercent */.l9)(value / medianJ - 1)} more than`
        : 'no more than';
    if (judged === 'inconclusive') {
        return `${used} cannot be held against ${usual}: too much differs between them besides the work${from}.`;
    }
    if (value <= limit.energyJ) {
        const doubt = judged === 'pass'
            ? ''
            : `, but over the limit of ${say(limit.energyJ)} at the high end of its range`;
        return `${used} is ${more} ${usual}${judged === 'pass' ? ', which is within the limit' : doubt}${from}.`;
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
    const say = (energyJ) => (0,units/* formatEnergy */.QE)(energyJ, { digits: 3, like: nowJ });
    return ` In ${DRIFT_DAYS} days the usual itself has risen by ${(0,units/* formatPercent */.l9)(risen.value - 1)}, from ${say(thenJ)} to ${say(nowJ)}.`;
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
    const max = (0,units/* parsePercent */.lo)(maxText);
    if (!max.ok)
        return typeof value === 'object' ? { ...max, key: 'max' } : max;
    const maxAge = (0,units/* parseDuration */.E9)(written['max-age'] ?? DEFAULT_MAX_AGE);
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
        [noiseFloorJ, `noise floor ${(0,units/* formatEnergy */.QE)(noiseFloorJ)}`],
    ];
    const [[marginJ, text]] = [...margins].sort(([a], [b]) => b - a);
    return { energyJ: medianJ + marginJ, text: `usual ${(0,units/* formatEnergy */.QE)(medianJ)} + ${text}` };
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
    const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
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
        const parsed = (0,units/* parseMass */.ov)(text);
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

/***/ 31496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ tighterRange),
/* harmony export */   Bc: () => (/* binding */ inAll),
/* harmony export */   Dh: () => (/* binding */ strictestIntensity),
/* harmony export */   H2: () => (/* binding */ isMilderMeaning),
/* harmony export */   Jn: () => (/* binding */ strictestMeaning),
/* harmony export */   L4: () => (/* binding */ isAtMost),
/* harmony export */   TX: () => (/* binding */ isMilderDecideOn),
/* harmony export */   lo: () => (/* binding */ strictestDecideOn),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80728);

/** Which of two words of the language is the stricter one. */
const DECIDE_ON = ['low', 'middle', 'high'];
const MEANINGS = ['ignore', 'inconclusive', 'fail'];
function isMilderDecideOn(one, than) {
    return DECIDE_ON.indexOf(one) < DECIDE_ON.indexOf(than);
}
function isMilderMeaning(one, than) {
    return MEANINGS.indexOf(one) < MEANINGS.indexOf(than);
}
/** `null` where nothing is said. */
function strictestDecideOn(said) {
    return DECIDE_ON.findLast((one) => said.includes(one)) ?? null;
}
/** By the marginal one too is stricter than by the average alone; `null` where nothing is said. */
function strictestIntensity(said) {
    return ['marginal', 'average'].find((one) => said.includes(one)) ?? null;
}
function strictestMeaning(said) {
    return MEANINGS.findLast((one) => said.includes(one)) ?? null;
}
/** Whether a limit is no higher than another; a mass and an energy cannot be held together. */
function isAtMost(one, other) {
    if (one.dimension === 'mass')
        return other.dimension === 'mass' && one.massG <= other.massG;
    return other.dimension === 'energy' && one.energyJ <= other.energyJ;
}
/** What all lists hold that are there; `null` where none is. */
function inAll(lists) {
    const [first, ...others] = lists.filter((list) => list !== null);
    return first === undefined
        ? null
        : first.filter((one) => others.every((list) => list.includes(one)));
}
/** The least of the numbers that are there; `null` where none is. */
function leastOf(numbers) {
    const known = numbers.filter((one) => one !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/**
 * The tighter of two widest ranges. `null` is what holds where nothing is said, which a number above
 * it would loosen and one up to it tightens.
 */
function tighterRange(one, other) {
    if (one !== null && other !== null)
        return Math.min(one, other);
    const said = one ?? other;
    return said !== null && said > _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_RANGE */ .V ? null : said;
}


/***/ }),

/***/ 18940:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"OB":{"Uq":0.18,"Kn":0.48},"ZM":{"value":5,"logSd":0.15,"source":"Between the 4 years of Cloud Carbon Footprint and the 6 years that Microsoft, Google and AWS report for their servers","year":2024,"licence":"facts"},"R6":{"Uq":1.3,"Kn":0.12,"sP":"between 1.1 (hyperscale) and 1.56 (Uptime Institute Global Data Center Survey, mean of all)","Ok":2024,"Ow":"facts"},"B9":{"Kn":0.05},"Uf":{"logSd":0.1,"source":"A policy\'s own figure for what a runner draws at rest and at full load, which nobody checks; a wall meter is better, a data sheet worse","year":2026,"licence":"judged"},"bR":{"Uq":48},"uG":{"dM":{"gas":93,"coal":57,"biomass":110,"nuclear":12,"hydro":24,"wind":11,"solar":48,"geothermal":38},"Kn":0.1},"sp":{"dM":{"gas":435,"coal":1048,"oil":1116},"Kn":0.08},"XT":{"Kn":0.15},"KR":{"value":0.6,"logSd":0.6,"source":"What board, fans, disks, network cards and power supply draw beside each joule of packages and memory: 0.6, 90 % between 0.22 and 1.6. Low: SPECpower_ssj2008 servers of Xeon 8380, 8592+ and 6980P at full load draw 1.2 x the CPU\'s TDP at the wall, tuned and with few disks. High: of 185 hosted servers that tell RAPL and their own (DCMI) power, busy ones drew up to 1.8 to 1.9 x RAPL (152 and 277 W, 87 and 166 W), idle ones 7 to 10 W more than the 3 to 15 W of RAPL (scaphandre issue 201)","year":2022,"licence":"facts"},"KU":{"value":0.2,"logSd":0.7,"source":"What a platform counter (psys) leaves out: at least the power supply\'s losses (4 to 18 % by 80 PLUS grade), at most a board\'s share too, as its extent is the maker\'s choice and told nowhere (powercap issue 3); 90 % between 0.06 and 0.63","year":2023,"licence":"facts"},"oA":{"value":0.15,"logSd":0.55,"source":"What a board draws at rest, of its limit: H100, A100, T4, V100 about 0.1 to 0.14, consumer boards 0.03 to 0.08; a program that holds the board adds 26 to 66 W on H100, A100 and L40S (The Model Parking Tax, arXiv 2605.23918, 2026); 90 % between 0.06 and 0.37","year":2026,"licence":"facts"},"rG":{"value":0.7,"logSd":0.23,"source":"What a board draws while nvidia-smi calls it 100 % busy, of its limit: busy is the time in which any program runs, however little of the board it uses; 90 % between half and all of the limit, with the spread at rest","year":2026,"licence":"facts"},"KO":{"value":0.5,"logSd":0.42,"source":"What a board draws of which nothing is told, of its limit: 90 % between a quarter and all of it, as no board may draw more","year":2026,"licence":"facts"},"P_":{"Uq":0.378,"Kn":0.592},"zR":{"standingShare":0.03,"energyShare":0.15,"logSd":0.45,"source":"What a card adds to its server beside itself: 4 to 18 % of losses in the supply by 80 PLUS grade, and fans; at full load 0.18 of its energy, 90 % between 0.09 and 0.38","year":2026,"licence":"facts"},"pH":{"standingShare":0.16,"energyShare":0.2,"logSd":0.35,"source":"What a module on a baseboard of eight adds: switches and network cards that draw all the time, fans and supply with the load; at full load 0.36 of its energy, 90 % between 0.2 and 0.64. Eight H100 of 700 W near full use and their host drew 8.4 kW at the wall (Latif et al., IEEE Access 13, 2025), the maker\'s rating of that node is 10.2 kW, of eight A100 of 400 W (DGX A100) 6.5 kW","year":2025,"licence":"facts"},"AL":{"value":150,"logSd":0.5,"source":"Cloud Carbon Footprint: 150 kg a GPU; other estimates: 60 kg of any large one (EcoDiag, CNRS), 318 kg of an A100 with its eighth of the host (Chien et al., HotCarbon 2023); 90 % between 66 and 341","year":2023,"licence":"Apache-2.0 (Cloud Carbon Footprint)"},"aG":{"value":4.5,"logSd":0.36,"source":"What a Mac draws whatever its chip does. At rest, where the chip draws tenths of a watt, a Mac mini draws 6.8 W (M1), 7 W (M2), 4 W (M4) by Apple\'s own figures (support.apple.com/103253); 90 % between 2.5 and 8.1 W","year":2024,"licence":"facts"},"Zw":{"value":0.25,"logSd":0.5,"source":"What memory, storage, fan and supply draw beside each joule of the chip: a Mac mini M1 at full load draws 39 W by Apple\'s own figures, of which powermetrics shows 25 to 30; 90 % between 0.11 and 0.57","year":2024,"licence":"facts"},"sO":{"gpuSensor":{"nvidiaLogSd":0.03,"amdgpuLogSd":0.06,"source":"NVIDIA: within 5 % of the power drawn (NVML, nvmlDeviceGetPowerUsage); it is an error of proportion that differs from board to board (Yang et al., arXiv 2312.02741, 2024). AMD tells no figure: twice as much"},"gpuSampling":{"ofOneReading":0.4,"least":0.02,"readingsPerS":10,"source":"Sensors of A100 and H100 look at a quarter of the time only (Yang et al., arXiv 2312.02741, 2024), and readings are points of a load that swings between rest and full: one may be off by 40 %, n of them by 40 % / sqrt(n), of at most 10 a second as sensors renew their figure no faster. At least 2 %, for loads that beat in time with the sensor"},"gpuMemoryShare":{"logSd":0.3,"source":"A virtual GPU\'s part of its board is taken by its memory; the scheduler may give it more or less of the time"},"powermetrics":{"logSd":0.1,"source":"Apple calls the figures of powermetrics estimates that may be inaccurate (its manual page), and tells no error; 90 % within 18 %"},"raplCounters":{"logSd":0.07,"source":"Intel measures from Haswell on, and agrees with meters to a few per cent (Khan et al., RAPL in Action, 2018; Hackenberg et al., IPDPSW 2015); AMD\'s counters are partly a model that misses some of what data does (Schöne et al., Energy Efficiency Aspects of the AMD Zen 2 Architecture, 2021); 90 % within 12 %"},"hostOccupancy":{"logSd":0.25,"source":"Idle power and making of a shared host are borne by the threads that are sold, of which providers publish no count: between half and all. Taken as all; 90 % reaches up to 0.66 sold"},"embodiedKnownHost":{"logSd":0.35,"source":"A host of a known kind without its memory and GPUs: Cloud Carbon Footprint adds up 1,000 kg for any server and 100 kg for each further CPU or disk, and gives the largest size on sale for the host; makers\' assessments of 48 whole servers span 465 to 2,503 kg around 1,215 kg"},"embodiedUnknownHost":{"logSd":0.5,"source":"As embodiedKnownHost, and a common host of a cloud stands in: kilograms a thread of the table\'s general hosts reach from 5 to 19 around its 10.9, and machines of one\'s own lie further off"},"embodiedMemory":{"logSd":0.4,"source":"533 kg for 384 GB (the makers\' assessment of a Dell R740, as Cloud Carbon Footprint takes it) is 1.39 kg/GB; a bottom-up count of a host with 768 GB gives about 2 kg/GB; denser chips make less: 90 % between 0.72 and 2.7 kg/GB"},"loadCurve":{"logSd":0.14,"source":"Power is taken as linear in CPU time, by the straight line from idle that is nearest to the curve over all loads: around it the curves of 147 servers from 2017 (SPECpower_ssj2008, spec.org, retrieved 2026) scatter by 0.14 of its height at half load (root mean square)"},"gridMeasured":{"logSd":0.1,"source":"A provider\'s hour that was: reports of generation are late and mended, small plants are estimated, and the mix of imports is traced; judged"},"gridForecast":{"logSd":0.15,"source":"A provider\'s hour to come: as one that was, and the weather besides; judged"},"serverTuning":{"logSd":0.12,"source":"Makers tune their SPECpower servers (little memory, few disks, turbo off in half of them); real fleets draw more"},"cpuRatio":{"logSd":0.25,"most":4,"source":"Watts at half load say what two families of CPUs draw, not how fast they are: neighbouring generations of server CPUs differ by 1.1 to 1.5 in the work that a thread does in a second (SPECpower_ssj2008, ssj_ops per thread, spec.org, retrieved 2026), at either sign; 90 % within a factor of 1.5. Judged: families behind one label do not differ by more than 4 in watts; where two say so, one is not what it says, and cpuRatioUnknown stands in"},"cpuRatioUnknown":{"logSd":0.6,"source":"As cpuUnknown: a family that the power model does not know may draw between 0.4 and 2.7 times as much"},"runNoise":{"logSd":0.2,"source":"Spread of one job\'s energy from run to run, until three samples of one family show it: twice the 10 % that is usual on hosted runners, where medians of benchmarks move by 5 to 20 % without a change"}},"ZI":{"Uq":100,"Kn":2.1},"gZ":{"Kn":0.35}}');

/***/ })

};
