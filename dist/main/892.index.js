export const id = 892;
export const ids = [892];
export const modules = {

/***/ 16892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __webpack_require__(31883);
// EXTERNAL MODULE: ./build/src/action/deadline.js
var deadline = __webpack_require__(91662);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/audit/artifact.js
var artifact = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/src/audit/serialise.js
var serialise = __webpack_require__(50994);
// EXTERNAL MODULE: ./build/src/history/comparable.js
var history_comparable = __webpack_require__(35416);
// EXTERNAL MODULE: ./build/src/history/period.js
var history_period = __webpack_require__(16745);
// EXTERNAL MODULE: ./build/src/history/sum.js
var history_sum = __webpack_require__(53773);
;// CONCATENATED MODULE: ./build/src/history/spent.js


/** How many points, the oldest first, are from before a moment. */
function countBefore(points, toMs) {
    let [from, to] = [0, points.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (points[middle].atMs < toMs)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/**
 * What points have come to in each period, errors that they share added fully. Each sum is worked out
 * when it is asked for: most rules ask for none.
 *
 * @param points of one group, the oldest first
 */
function spentBy(points, startMs, nowMs) {
    const within = ({ fromMs, toMs }) => {
        const [first, last] = [countBefore(points, fromMs), countBefore(points, toMs)];
        const sumOf = (quantity) => () => {
            const sum = (0,history_sum/* emptySum */.ZO)();
            for (let index = last - 1; index >= first; index -= 1) {
                (0,history_sum/* addTo */.DN)(sum, points[index][quantity]);
            }
            return (0,history_sum/* totalOf */.e6)(sum);
        };
        const sums = { audits: last - first };
        lazily(sums, 'energyJ', sumOf('energyJ'));
        lazily(sums, 'totalG', sumOf('totalG'));
        return sums;
    };
    const spent = {};
    for (const period of history_period/* PERIODS */.nR) {
        lazily(spent, period, () => within((0,history_period/* periodAround */.zn)(period, startMs)));
    }
    lazily(spent, 'last28Days', () => within({ fromMs: nowMs - history_period/* TRAILING_DAYS */.lA * history_period/* DAY_MS */.sO, toMs: Number.POSITIVE_INFINITY }));
    return spent;
}
/** Gives a record a field that is worked out when it is first read. */
function lazily(record, name, workOut) {
    let known = null;
    const get = () => {
        known ??= workOut();
        return known;
    };
    Object.defineProperty(record, name, { enumerable: true, get });
}

;// CONCATENATED MODULE: ./build/src/history/history-of.js


/** Clocks of servers agree better than this; a point from further ahead is wrong (abuse A33). */
const MOST_AHEAD_MS = 10 * 60_000;
/**
 * The past as one audit sees it: in order, without itself, each point once. The order in which points
 * are offered changes nothing.
 *
 * @param self the audit that is judged; `null`: nothing can be compared with it
 * @param nowMs when it is judged: a run that began after it and has ended since is of the past as well
 */
function historyOf(offered, self, nowMs) {
    return historyAt(pastOf(offered), self, nowMs);
}
function pastOf(offered) {
    const { most, least } = eachOnce(offered.points);
    const points = most.sort(history_comparable/* byNewest */.Kd).reverse();
    const byRun = new Map();
    for (const point of points)
        if (point.runId !== null)
            pushTo(byRun, point.runId, point);
    return {
        offered,
        points,
        verified: points.filter(({ isVerified }) => isVerified),
        groups: grouped(points),
        least,
        byAudit: new Map(points.map((point) => [point.auditId, point])),
        byRun,
        series: new Map(),
    };
}
/**
 * @param beforeMs points from then on are not part of it, as if they were not known yet
 */
function historyAt(past, self, nowMs, beforeMs = Number.POSITIVE_INFINITY) {
    const { offered, verified } = past;
    // Its points are remembered by when they began, so it is judged in the periods that it began in.
    const startMs = self?.atMs ?? nowMs;
    const toMs = Math.min(beforeMs, nowMs + MOST_AHEAD_MS + 1);
    const isPast = ({ atMs }) => atMs < toMs;
    const ownRun = self === null || self.runId === null ? [] : (past.byRun.get(self.runId) ?? []);
    const itself = self === null ? undefined : past.byAudit.get(self.auditId);
    const own = new Set([...ownRun, ...(itself === undefined ? [] : [itself])].filter(isPast));
    const ownIds = new Set([...own].map(({ auditId }) => auditId));
    const ownKeys = new Set([...own].map(groupKey));
    const groups = past.groups.flatMap(({ key, ...group }) => {
        const upTo = group.points.slice(0, countBefore(group.points, toMs));
        // In most groups there is none of its own to be left out.
        const others = ownKeys.has(key) ? upTo.filter((point) => !own.has(point)) : upTo;
        return others.length === 0
            ? []
            : [{ ...group, points: others, spent: spentBy(others, startMs, nowMs) }];
    });
    const known = countBefore(verified, beforeMs);
    const comparable = self === null ? [] : groups.filter((group) => (0,history_comparable/* isComparable */.n9)(self, group));
    const series = self === null
        ? []
        : seriesFor(past, self).filter((one) => isPast(one) && !ownIds.has(one.auditId));
    return {
        startMs,
        nowMs,
        groups,
        series,
        unvouched: comparable
            .filter(({ isVerified }) => !isVerified)
            .reduce((sum, group) => sum + group.points.length, 0),
        before: self === null ? null : kindBefore(self, groups, series),
        sameRun: ownRun.filter((one) => isPast(one) && one.auditId !== self?.auditId).sort(history_comparable/* byNewest */.Kd),
        offered: known + offered.unreadable + offered.leftOut,
        dropped: known - countBefore(verified, toMs) + offered.unreadable,
        completeFromMs: offered.completeFromMs,
    };
}
/** All samples for audits like this one, worked out once for all of them. The newest first. */
function seriesFor(past, self) {
    const groups = past.groups.filter((group) => (0,history_comparable/* isComparable */.n9)(self, group));
    const key = groups.map((group) => past.groups.indexOf(group)).join(' ');
    const known = past.series.get(key);
    if (known !== undefined)
        return known;
    const samples = groups
        .flatMap(({ points }) => points)
        .map((point) => past.least.get(point.auditId) ?? point)
        .filter((point) => (0,history_comparable/* isSample */.RN)(point) && (0,history_comparable/* isComparable */.n9)(self, point));
    const series = (0,history_comparable/* thinned */.HL)(samples);
    past.series.set(key, series);
    return series;
}
/**
 * What the newest sample of the same work in another series is of, where this series began after it: a
 * matrix over several runners has a series for each of them, and none of those is the other's past.
 *
 * @param series the newest first
 */
function kindBefore(self, groups, series) {
    let newest = null;
    for (const group of groups) {
        if (!(0,history_comparable/* isSameWork */.cq)(self, group) || (0,history_comparable/* isComparable */.n9)(self, group))
            continue;
        const last = group.points.findLast(history_comparable/* isSample */.RN);
        if (last !== undefined && (newest === null || last.atMs > newest.atMs))
            newest = last;
    }
    const beganMs = series.at(-1)?.atMs ?? Number.POSITIVE_INFINITY;
    if (newest === null || newest.atMs >= beganMs)
        return null;
    return { runner: newest.runner, methodMajor: newest.methodMajor };
}
/**
 * One point an audit. Of several, the verified one; of several of one kind the one that used most, so
 * that no second account shrinks a sum. `least` has the verified one that used least, where it is
 * another: it makes no baseline fat.
 */
function eachOnce(points) {
    const most = new Map();
    const least = new Map();
    for (const point of points) {
        const { auditId } = point;
        const known = most.get(auditId);
        if (known === undefined) {
            most.set(auditId, point);
            continue;
        }
        if (point.isVerified && known.isVerified) {
            const low = least.get(auditId) ?? known;
            least.set(auditId, isBefore(point, low) ? point : low);
        }
        if (point.isVerified === known.isVerified ? isBefore(known, point) : point.isVerified) {
            most.set(auditId, point);
        }
    }
    return { most: [...most.values()], least };
}
/** Whether one account comes before another: the lower first; of equals any fixed choice will do. */
function isBefore(a, b) {
    if (a.energyJ.value !== b.energyJ.value)
        return a.energyJ.value < b.energyJ.value;
    if (a.totalG.value !== b.totalG.value)
        return a.totalG.value < b.totalG.value;
    return JSON.stringify(a) < JSON.stringify(b);
}
/** @param points the oldest first */
function grouped(points) {
    const byKey = new Map();
    for (const point of points)
        pushTo(byKey, groupKey(point), point);
    return [...byKey]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, group]) => {
        const { subject, runner, methodMajor, isVerified } = group[0];
        return { key, subject, runner, methodMajor, isVerified, points: group };
    });
}
function pushTo(lists, key, point) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [point]);
    else
        known.push(point);
}
/** What points of one group have in common. Names hold no control characters: see parse-point.ts. */
function groupKey({ subject, runner, methodMajor, isVerified }) {
    return [
        subject.workflowPath ?? NONE,
        subject.workflowName ?? NONE,
        subject.reusablePath ?? NONE,
        subject.job ?? NONE,
        subject.event ?? NONE,
        subject.branch ?? NONE,
        subject.isDefaultBranch ?? NONE,
        subject.actorKind ?? NONE,
        subject.runnerLabel ?? NONE,
        runner.label ?? NONE,
        runner.os,
        runner.arch,
        runner.vcpus,
        runner.gpu ?? NONE,
        methodMajor,
        isVerified,
    ].join('\n');
}
const NONE = '\t';

;// CONCATENATED MODULE: ./build/src/history/usable.js



/** Of audits that nobody vouches for it is said only how many there are: so many are many. */
const MOST_UNVOUCHED = 100;
/**
 * The part of a past that an audit can be judged by: its own series of any age, all that its periods
 * add up, and of every group the newest from before, which tells that there was a before. What is left
 * out is counted. `historyOf` makes the same of it for every rule.
 */
function usableFor(offered, self, nowMs, needs) {
    const { most, least } = eachOnce(offered.points);
    const sinceMs = needs.periods.length === 0
        ? Number.POSITIVE_INFINITY
        : Math.min(nowMs - history_period/* TRAILING_DAYS */.lA * history_period/* DAY_MS */.sO, ...needs.periods.map((period) => (0,history_period/* periodAround */.zn)(period, self.atMs).fromMs));
    const groups = new Map();
    for (const point of most) {
        const key = groupKey(point);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [point]);
        else
            known.push(point);
    }
    const kept = new Set();
    const keep = (points) => {
        for (const point of points)
            kept.add(point);
    };
    const samples = [];
    // In the order of their groups, whose points differ in little, so that they are written in little.
    for (const [, points] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [first] = points;
        const isAdded = needs.periods.length > 0 && needs.isAddedUp(first.subject);
        points.sort((a, b) => b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : 1));
        // Earlier attempts of the judged run may be older than any period.
        keep(points.filter((point) => point.runId !== null && point.runId === self.runId));
        if (isAdded) {
            keep(points.filter(({ atMs }) => atMs >= sinceMs));
            keep(points.filter(({ atMs }) => atMs < sinceMs).slice(0, 1));
        }
        if (!needs.series || !(0,history_comparable/* isSameWork */.cq)(self, first))
            continue;
        if (!(0,history_comparable/* isComparable */.n9)(self, first))
            keep(points.filter(history_comparable/* isSample */.RN).slice(0, 1));
        else if (!first.isVerified)
            keep(points.slice(0, MOST_UNVOUCHED));
        else
            samples.push(...points.map((point) => least.get(point.auditId) ?? point).filter(history_comparable/* isSample */.RN));
    }
    keep((0,history_comparable/* thinned */.HL)(samples.filter((point) => (0,history_comparable/* isComparable */.n9)(self, point))));
    for (const point of [...kept]) {
        const other = least.get(point.auditId);
        if (other !== undefined)
            kept.add(other);
    }
    const points = [...kept];
    const verified = (all) => all.filter((one) => one.isVerified);
    const ids = new Set(verified(points).map(({ auditId }) => auditId));
    const leftOut = offered.leftOut + verified(most).length - ids.size;
    return { ...offered, points, leftOut };
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/ordered.js
var ordered = __webpack_require__(63640);
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
    const index = (0,ordered/* firstIndexAtOrAfter */.H)(points, atMs);
    const after = points[index];
    if (after === undefined)
        return points.at(-1);
    const before = points[index - 1];
    const share = (atMs - before.atMs) / (after.atMs - before.atMs);
    const between = (a, b) => a + (b - a) * share;
    return {
        atMs,
        // Work never falls: a + (b - a) may round to more than b.
        busyS: Math.min(after.busyS, between(before.busyS, after.busyS)),
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

// EXTERNAL MODULE: ./build/src/policy/data.js
var data = __webpack_require__(60162);
// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(18940);
// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(26179);
;// CONCATENATED MODULE: ./build/src/power/gap.js
/** The parts of gaps that lie between two moments. */
function gapsWithin(gaps, fromMs, toMs) {
    return gaps.flatMap((gap) => {
        const [start, end] = [Math.max(gap.fromMs, fromMs), Math.min(gap.toMs, toMs)];
        return end > start ? [{ fromMs: start, toMs: end }] : [];
    });
}
function secondsOf(gaps) {
    return gaps.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0) / 1000;
}
/** A meter that comes up a moment late is everyday; more than this share of the audit is worth a word. */
const NOTABLE_SHARE = 0.02;
/** Whether gaps of a span matter: every program that tells watts is started, and takes a while. */
function isNotable({ fromMs, toMs, gaps, }) {
    return secondsOf(gaps) > (NOTABLE_SHARE * (toMs - fromMs)) / 1000;
}

;// CONCATENATED MODULE: ./build/src/power/integrate.js


const NO_LEVELS = { count: 0, atMs: () => 0, valueAt: () => null };
/** What a meter tells, unless it is more than can be. */
function believed(value, most) {
    return value === null || value > most ? null : value;
}
/**
 * So many readings from one mark to the next. Between marks sums are worked out anew when they are
 * asked for: a day of a rack of boards would take a gigabyte otherwise.
 */
const MARK_READINGS = 512;
/** Two readings further apart than this, and than `GAP_INTERVALS`, have a gap between them. */
const GAP_MS = 5_000;
const integrate_GAP_INTERVALS = 5;
/** No meter is asked more seldom than every 300 s: twice that is a gap whatever the steps around it. */
const MOST_MS = 600_000;
/** How many steps to each side tell the usual interval; it may change while an audit runs. */
const NEAR_STEPS = 5;
/** A meter's first answer may come this much later than one interval and still tell of the start. */
const END_SLACK_MS = 1_000;
/**
 * Joins readings into a course from `fromMs` to `toMs` on the monotonic clock, which stands still while
 * the machine sleeps and which nobody sets. Readings outside that span, and levels that are negative
 * or not finite, are left out.
 *
 * Between two readings nothing is known if they are further apart than 5 s and than 5 usual
 * intervals, or than 10 minutes, and at either end nothing is known beyond one interval and a second; nearer to a
 * reading than that its level stands.
 */
function courseOf(levels, fromMs, toMs) {
    const nextFrom = usableIn(levels, fromMs, toMs);
    const start = nextFrom(0);
    if (start === levels.count) {
        const gaps = toMs > fromMs ? [{ fromMs, toMs }] : [];
        return { fromMs, toMs, gaps, readings: 0, sumAt: () => 0 };
    }
    const levelAt = (reading) => ({
        atMs: levels.atMs(reading),
        value: levels.valueAt(reading),
    });
    /** As many steps as tell the usual interval, from a reading on. */
    const stepsFrom = (reading) => {
        const steps = [];
        let before = reading;
        while (steps.length < NEAR_STEPS) {
            const after = nextFrom(before + 1);
            if (after === levels.count)
                break;
            steps.push(levels.atMs(after) - levels.atMs(before));
            before = after;
        }
        return steps;
    };
    let last = levelAt(start);
    let knot = { atMs: fromMs, value: last.value, sum: 0 };
    let readings = 1;
    const gaps = [];
    const marks = [{ ...knot, next: start, gaps: 0 }];
    const recent = [];
    const goTo = (level, known) => {
        if (level.atMs > knot.atMs && !known)
            addGap(gaps, { fromMs: knot.atMs, toMs: level.atMs });
        knot = follow(knot, level, known);
    };
    goTo(last, last.atMs - fromMs <= endMsOf(stepsFrom(start)));
    for (let next = nextFrom(start + 1); next < levels.count; next = nextFrom(next + 1)) {
        if (readings % MARK_READINGS === 0)
            marks.push({ ...knot, next, gaps: gaps.length });
        const level = levelAt(next);
        const stepMs = level.atMs - last.atMs;
        goTo(level, stepMs <= GAP_MS || stepMs <= gapMs(recent, stepsFrom(next)));
        recent.push(stepMs);
        if (recent.length > NEAR_STEPS)
            recent.shift();
        last = level;
        readings++;
    }
    goTo({ atMs: toMs, value: last.value }, toMs - last.atMs <= endMsOf(recent));
    const total = knot.sum;
    const end = { atMs: toMs, value: last.value };
    const sumAt = (atMs) => {
        if (atMs <= fromMs)
            return 0;
        if (atMs > toMs)
            return total;
        const mark = marks[Math.max(0, (0,ordered/* firstIndexAtOrAfter */.H)(marks, atMs) - 1)];
        // The last gap before a mark may go on after it.
        let gap = Math.max(0, mark.gaps - 1);
        let before = mark;
        for (let next = nextFrom(mark.next);; next = nextFrom(next + 1)) {
            const after = next < levels.count ? levelAt(next) : end;
            while ((gaps[gap]?.toMs ?? Number.POSITIVE_INFINITY) <= before.atMs)
                gap++;
            const known = before.atMs < (gaps[gap]?.fromMs ?? Number.POSITIVE_INFINITY);
            if (after.atMs >= atMs)
                return sumWithin(before, after, atMs, known);
            before = follow(before, after, known);
        }
    };
    return { fromMs, toMs, gaps, readings, sumAt };
}
/** @returns the first usable reading from one on; their number where there is none */
function usableIn(levels, fromMs, toMs) {
    return (from) => {
        for (let reading = from; reading < levels.count; reading++) {
            const atMs = levels.atMs(reading);
            const value = levels.valueAt(reading);
            const usable = value !== null && value >= 0 && Number.isFinite(value);
            if (usable && atMs >= fromMs && atMs <= toMs)
                return reading;
        }
        return levels.count;
    };
}
function follow(before, { atMs, value }, known) {
    if (atMs === before.atMs)
        return before;
    const sum = known ? before.sum + integrate_area(before, { atMs, value }) : before.sum;
    return { atMs, value, sum };
}
function sumWithin(before, after, atMs, known) {
    if (!known || after.atMs === before.atMs)
        return before.sum;
    const share = (atMs - before.atMs) / (after.atMs - before.atMs);
    const value = before.value + (after.value - before.value) * share;
    return before.sum + integrate_area(before, { atMs, value });
}
/** Level x seconds between two moments, gaps left out: watts give joules, busy shares busy seconds. */
function sumBetween(course, fromMs, toMs) {
    return Math.max(0, course.sumAt(toMs) - course.sumAt(fromMs));
}
/** How many seconds between two moments the level is known. */
function knownSeconds(course, fromMs, toMs) {
    const gapS = secondsOf(gapsWithin(course.gaps, fromMs, toMs));
    return Math.max(0, secondsWithin(course, fromMs, toMs) - gapS);
}
/** How many seconds between two moments are in the span: time outside it has no part in any number. */
function secondsWithin(course, fromMs, toMs) {
    return Math.max(0, Math.min(toMs, course.toMs) - Math.max(fromMs, course.fromMs)) / 1000;
}
/** The trapezoid between two levels. */
function integrate_area(from, to) {
    return ((from.value + to.value) / 2) * ((to.atMs - from.atMs) / 1000);
}
/**
 * The longest step that is no gap, by the steps before and after it: the interval is the longer one of
 * these, so that a meter that was slowed down is not taken for one that fell silent.
 */
function gapMs(before, after) {
    return Math.min(MOST_MS, integrate_GAP_INTERVALS * Math.max(usualMs(before), usualMs(after)));
}
/** How far the nearest reading stands for an end of the span. */
function endMsOf(steps) {
    return Math.min(MOST_MS, usualMs(steps)) + END_SLACK_MS;
}
/** The median step; 0 where there is none. */
function usualMs(steps) {
    const sorted = [...steps].sort((a, b) => a - b);
    return sorted[(sorted.length - 1) >> 1] ?? 0;
}
function addGap(gaps, gap) {
    const last = gaps.at(-1);
    if (last?.toMs === gap.fromMs)
        gaps[gaps.length - 1] = { fromMs: last.fromMs, toMs: gap.toMs };
    else
        gaps.push(gap);
}

// EXTERNAL MODULE: ./build/data/gpus.json
var gpus = __webpack_require__(31363);
;// CONCATENATED MODULE: ./build/src/power/gpu/table.js

/** What a board may draw that no table and no meter tells of: the middle of the table, and its spread. */
const UNKNOWN_GPU = gpus/* unknown */.L5;
/** Words of makers and families that one program says and another leaves out. */
const NOISE = new Set('nvidia grid tesla geforce quadro amd ati radeon instinct pro graphics accelerator'.split(' '));
/** A board of the same name, and another. */
const OTHER_BOARDS = ['laptop', 'mobile', 'max'];
const ROWS = gpus/* gpus */.a5.map((row) => ({ row, words: wordsOf(row.name) }));
/**
 * The row whose words are all in the name, of several the one with most: `NVIDIA H100 80GB HBM3`,
 * `Tesla T4`, `NVIDIA A10-4Q`. Else the largest board of the same model number; `null` if there is none.
 */
function findGpu(name) {
    const words = wordsOf(name);
    if (OTHER_BOARDS.some((word) => words.includes(word)))
        return null;
    const whole = ROWS.filter((row) => row.words.every((word) => words.includes(word)));
    const model = words.find((word) => /^[a-z]{1,3}\d{1,4}[a-z]?$/.test(word));
    const near = model === undefined ? [] : ROWS.filter((row) => row.words[0] === model);
    return (([...whole].sort((a, b) => b.words.length - a.words.length)[0] ??
        [...near].sort((a, b) => b.row.memoryGb - a.row.memoryGb)[0])?.row ?? null);
}
function wordsOf(name) {
    return name
        .toLowerCase()
        .replace(/\((tm|r)\)|[™®]/g, '')
        .split(/[^a-z0-9.]+/)
        .filter((word) => word !== '' && !NOISE.has(word));
}

;// CONCATENATED MODULE: ./build/src/power/gpu/board.js




const GPU_SOURCES = ['nvidia', 'amdgpu'];
/** More than any board on sale draws; a meter that tells more is not believed. */
const MOST_W = 10_000;
/** The boards that the meters tell of, over a span of the monotonic clock. */
function boardsOf(meters, holder, fromMs, toMs) {
    return meters.flatMap((meter) => channelsOf(meter).map(({ channel, index }) => {
        const { name, partitioned } = channel;
        // A board that is on draws something: 0 is what some drivers say in place of nothing.
        const watts = levelsOf(meter.answers, ({ powerW }, i) => powerW(i, index) || null, MOST_W);
        const power = courseOf(watts, fromMs, toMs);
        // It matters only where there is no power, and a day of readings is long.
        const busy = power.gaps.length === 0
            ? NO_LEVELS
            : levelsOf(meter.answers, ({ utilisation }, i) => utilisation(i, index), 1);
        return {
            name: name || 'a GPU without a name',
            source: meter.source,
            partitioned,
            form: formOf(name),
            ...limitOf(channel),
            share: shareOf(channel, holder),
            power,
            use: courseOf(busy, fromMs, toMs),
        };
    }));
}
/**
 * How many boards the machine holds, for the share of their making: a part of a board is a part of
 * one. `null`: no meter tells of any.
 */
function gpusHeld(meters, holder) {
    const shares = meters.flatMap((meter) => channelsOf(meter).map(({ channel }) => shareOf(channel, holder).value));
    return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0);
}
/**
 * The channels that are boards. Of a board that shows as two GPUs and has one sensor (MI250), the one
 * that tells no power is in the other's.
 */
function channelsOf({ source, channels, answers }) {
    const all = channels.map((channel, index) => ({ channel, index }));
    if (!GPU_SOURCES.includes(source))
        return [];
    const tellsPower = ({ index }) => someAnswer(answers, (answer) => (answers.powerW(answer, index) ?? 0) > 0);
    return all.filter((one) => findGpu(one.channel.name)?.sensors !== 'shared' ||
        tellsPower(one) ||
        !all.some((other) => other.channel.name === one.channel.name && tellsPower(other)));
}
function someAnswer({ count }, holds) {
    for (let answer = 0; answer < count; answer++)
        if (holds(answer))
            return true;
    return false;
}
function levelsOf(answers, of, most) {
    const { count, atMs } = answers;
    return { count, atMs, valueAt: (answer) => believed(of(answers, answer), most) };
}
function formOf(name) {
    return findGpu(name)?.form ?? (/sxm|oam/i.test(name) ? 'module' : 'card');
}
function limitOf({ name, limitW }) {
    if (limitW !== null && limitW > 0 && limitW <= MOST_W) {
        return { limitW: (0,estimate/* exact */.e0)(limitW), limitFrom: 'meter' };
    }
    const row = findGpu(name);
    if (row !== null)
        return { limitW: (0,estimate/* exact */.e0)(row.tdpW), limitFrom: 'table' };
    const { tdpW, logSd } = UNKNOWN_GPU;
    return {
        limitW: (0,estimate/* estimate */.jA)(tdpW, [declared('gpu-unknown', logSd)]),
        limitFrom: 'nothing',
    };
}
/**
 * The name of a part of a board ends in its memory in GB and a letter: `A10-4Q`, `A100-1-5C`. A board
 * cut into instances (MIG) is whole on a machine that is the job's alone; a container holds one or more of
 * the instances, and nothing tells which.
 */
const VGPU_PROFILE = /-(\d{1,3})[ABCQ](?:ME)?$/;
function shareOf({ name, partitioned }, { container }) {
    if (!partitioned)
        return (0,estimate/* exact */.e0)(1);
    const memoryGb = Number(VGPU_PROFILE.exec(name)?.[1] ?? 0);
    const row = findGpu(name);
    if (memoryGb > 0 && row !== null) {
        const { logSd } = assumptions/* errors.gpuMemoryShare */.sO.gpuMemoryShare;
        if (memoryGb >= row.memoryGb)
            return (0,estimate/* exact */.e0)(1);
        return (0,estimate/* estimate */.jA)(memoryGb / row.memoryGb, [declared('gpu-share', logSd)]);
    }
    if (container === null && memoryGb === 0)
        return (0,estimate/* exact */.e0)(1);
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = assumptions/* gpuPartShare */.P_;
    return (0,estimate/* estimate */.jA)(value, [declared('gpu-share', logSd)]);
}
function declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}

// EXTERNAL MODULE: ./build/src/machine/sku.js
var machine_sku = __webpack_require__(68974);
;// CONCATENATED MODULE: ./build/src/recording/answers.js
/** Steps of a unit in which the recording writes watts and shares. */
const WATT_STEPS = 10;
const SHARE_STEPS = 100;
function openAnswers() {
    const times = [];
    const watts = [];
    const shares = [];
    return {
        add: ({ monotonicMs, powerW, utilisation }) => {
            fill(watts, WATT_STEPS, times.length, powerW);
            fill(shares, SHARE_STEPS, times.length, utilisation);
            times.push(monotonicMs);
        },
        lastMs: () => times.at(-1) ?? null,
        answers: {
            get count() {
                return times.length;
            },
            atMs: (answer) => times[answer],
            powerW: (answer, channel) => watts[channel]?.get(answer) ?? null,
            utilisation: (answer, channel) => shares[channel]?.get(answer) ?? null,
        },
    };
}
/** Those from one moment to another, both included. */
function answersBetween(answers, fromMs, toMs) {
    const first = countUntil(answers, (atMs) => atMs < fromMs);
    const end = countUntil(answers, (atMs) => atMs <= toMs);
    return {
        count: Math.max(0, end - first),
        atMs: (answer) => answers.atMs(first + answer),
        powerW: (answer, channel) => answers.powerW(first + answer, channel),
        utilisation: (answer, channel) => answers.utilisation(first + answer, channel),
    };
}
function countUntil({ count, atMs }, isBefore) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(atMs(middle)))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function fill(columns, steps, at, values) {
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? null;
        while (columns.length <= i)
            columns.push(openColumn(steps));
        if (value !== null)
            columns[i].set(at, value);
    }
}
const CHUNK = 4_096;
/** What no step stands for. */
const NOT_TOLD = 0xffff;
function openColumn(steps) {
    const chunks = [];
    return {
        set: (at, value) => {
            const place = Math.floor(at / CHUNK);
            let chunk = chunks[place] ?? new Uint16Array(CHUNK).fill(NOT_TOLD);
            const step = Math.round(value * steps);
            const fits = step < NOT_TOLD && step / steps === value;
            if (!fits && chunk instanceof Uint16Array)
                chunk = inFull(chunk, steps);
            chunk[at % CHUNK] = chunk instanceof Uint16Array ? step : value;
            chunks[place] = chunk;
        },
        get: (at) => {
            const chunk = chunks[Math.floor(at / CHUNK)];
            if (chunk === undefined)
                return null;
            const kept = chunk[at % CHUNK];
            if (chunk instanceof Uint16Array)
                return kept === NOT_TOLD ? null : kept / steps;
            return Number.isNaN(kept) ? null : kept;
        },
    };
}
function inFull(chunk, steps) {
    return Float64Array.from(chunk, (kept) => (kept === NOT_TOLD ? Number.NaN : kept / steps));
}

;// CONCATENATED MODULE: ./build/src/power/gpu/silent.js


/**
 * The meters, and beside them a silent one for the NVIDIA GPUs that none of them tells of although the
 * machine shows them with a driver, or a runner or an instance of its kind is sold with them. A GPU that
 * is there is never taken for none, whatever became of its meter. AMD's driver is its own meter.
 */
function withSilentGpus(meters, machine, sku = (0,machine_sku/* findSku */.V9)(machine)) {
    const count = Math.max(sku?.gpus ?? 0, seenGpus(machine)) - toldGpus(meters);
    if (count <= 0)
        return meters;
    const name = `GPU of ${sku?.name ?? 'this machine'}`;
    const channels = Array.from({ length: count }, () => ({
        name,
        limitW: null,
        memoryBytes: null,
        partitioned: false,
    }));
    return [...meters, { source: 'nvidia', channels, answers: openAnswers().answers }];
}
/** A container shows the boards of the whole machine, and holds those that its meter tells of. */
function seenGpus({ gpus, container }) {
    if (container !== null)
        return 0;
    return gpus.filter(({ driver }) => driver === 'nvidia').length;
}
function toldGpus(meters) {
    const nvidia = meters.filter(({ source }) => source === 'nvidia');
    return nvidia.reduce((sum, { channels }) => sum + channels.length, 0);
}

// EXTERNAL MODULE: ./build/src/footprint/embodied.js
var embodied = __webpack_require__(18906);
// EXTERNAL MODULE: ./build/src/footprint/facility.js
var footprint_facility = __webpack_require__(5968);
;// CONCATENATED MODULE: ./build/src/footprint/gpu-embodied.js


const S_PER_YEAR = 8_766 * 3600;
/**
 * Adds the making of the GPUs that a machine holds to that of the machine: SCI's M = TE x (time / life)
 * for each board. Of a board that is shared, `boards` counts the part.
 */
function withGpus(embodied, boards, durationS) {
    if (boards === 0)
        return embodied;
    const { /* gpuEmbodiedKg */ "AL": gpu, /* hostLifeYears */ "ZM": life } = assumptions;
    const gramsPerBoard = (gpu.value * 1000 * durationS) / (life.value * S_PER_YEAR);
    const gpusG = (0,estimate/* estimate */.jA)(boards * gramsPerBoard, [
        { id: 'embodied-gpu', logSd: gpu.logSd, kind: 'declared' },
        { id: 'embodied-life', logSd: life.logSd, kind: 'declared' },
    ]);
    const count = Number(boards.toPrecision(3));
    return {
        gramsG: (0,estimate/* add */.WQ)(embodied.gramsG, gpusG),
        explanation: `${embodied.explanation} ${count} GPU${count === 1 ? '' : 's'} at ${gpu.value} kg each, whatever their size.`,
    };
}

;// CONCATENATED MODULE: ./build/src/power/gpu/energy.js





function boardEnergyJ(board, fromMs, toMs) {
    const { power, use, limitW, share } = board;
    const gaps = gapsWithin(power.gaps, fromMs, toMs);
    const sum = (of) => gaps.reduce((total, gap) => total + of(gap.fromMs, gap.toMs), 0);
    const gapS = sum((from, to) => (to - from) / 1000);
    const toldS = sum((from, to) => knownSeconds(use, from, to));
    const busyS = Math.min(toldS, sum((from, to) => sumBetween(use, from, to)));
    const { /* gpuRestShare */ "oA": rest, /* gpuWorkShare */ "rG": work, /* gpuUnknownShare */ "KO": unknown } = assumptions;
    const atRest = (0,estimate/* estimate */.jA)(rest.value * toldS, [declared('gpu-rest-share', rest.logSd)]);
    const atWork = (0,estimate/* estimate */.jA)((work.value - rest.value) * busyS, [
        declared('gpu-work-share', work.logSd),
    ]);
    const blind = (0,estimate/* estimate */.jA)(unknown.value * Math.max(0, gapS - toldS), [
        declared('gpu-unknown-share', unknown.logSd),
    ]);
    const ofLimit = (fullSeconds) => (0,estimate/* multiply */.lw)((0,estimate/* multiply */.lw)(limitW, fullSeconds), share);
    return {
        measured: (0,estimate/* multiply */.lw)(bySensor(board, sumBetween(power, fromMs, toMs)), share),
        byUse: ofLimit((0,estimate/* add */.WQ)(atRest, atWork)),
        byLimit: ofLimit(blind),
    };
}
/**
 * What GPUs make their server draw beside the boards: a part of their limit all the time, and a share
 * of their energy.
 */
function hostEnergyJ(board, boardJ, durationS) {
    const { standingShare, energyShare, logSd } = hostOf(board);
    const standing = (0,estimate/* scale */.hs)((0,estimate/* multiply */.lw)(board.limitW, board.share), standingShare * durationS);
    const both = (0,estimate/* add */.WQ)(standing, (0,estimate/* scale */.hs)(boardJ, energyShare));
    return (0,estimate/* estimate */.jA)(both.value, [...both.factors, declared('gpu-host', logSd)]);
}
function hostOf({ form }) {
    return form === 'module' ? assumptions/* gpuModuleHost */.pH : assumptions/* gpuCardHost */.zR;
}
/**
 * The error of the sensor, and that of looking at a part of the time only, which more readings average
 * out. It is that of the whole audit, so that a part of it is as far off as the whole.
 */
function bySensor({ source, power }, energyJ) {
    const { gpuSensor, gpuSampling: sampling } = assumptions/* errors */.sO;
    const durationS = (power.toMs - power.fromMs) / 1000;
    const looks = Math.max(1, Math.min(power.readings, durationS * sampling.readingsPerS));
    const sensorLogSd = source === 'amdgpu' ? gpuSensor.amdgpuLogSd : gpuSensor.nvidiaLogSd;
    return (0,estimate/* estimate */.jA)(energyJ, [
        declared('gpu-sensor', sensorLogSd),
        declared('gpu-sampling', Math.hypot(sampling.least, sampling.ofOneReading / Math.sqrt(looks))),
    ]);
}

// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(84690);
;// CONCATENATED MODULE: ./build/src/power/gpu/explain.js





const METERS = {
    nvidia: 'nvidia-smi',
    amdgpu: "the driver's sensor (amdgpu)",
    powermetrics: 'powermetrics',
};
/** Which boards, by which meter or why by none, and what was taken in its place. */
function explainBoards(group, kind) {
    const [first] = group;
    const meter = METERS[first.source];
    const detail = first.share.value < 1 ? explainShare(first) : null;
    if (kind === 'measured') {
        const readings = group.reduce((least, { power }) => Math.min(least, power.readings), Infinity);
        const explanation = `${named(group)}: the board's power by ${meter}, ${readings} readings of ${group.length === 1 ? 'it' : 'each'}.`;
        return { explanation, detail, whyNotBetter: null };
    }
    const { /* gpuRestShare */ "oA": rest, /* gpuWorkShare */ "rG": work, /* gpuUnknownShare */ "KO": unknown } = assumptions;
    const taken = kind === 'byUse'
        ? `between ${percent(rest.value)} at rest and ${percent(work.value)} at work of ${explain_limitOf(group)}, by how busy it was`
        : `${percent(unknown.value)} of ${explain_limitOf(group)}, as nothing tells how busy it was`;
    const explanation = `${named(group)}: ${taken}.`;
    return { explanation, detail, whyNotBetter: silence(group, kind, meter) };
}
function explainHost(boards) {
    const forms = [...new Map(boards.map((board) => [board.form, board])).values()];
    const shares = forms.map((board) => {
        const { standingShare, energyShare } = hostOf(board);
        const of = board.form === 'module' ? 'modules on a baseboard' : 'cards';
        return `${percent(energyShare)} of what ${of} draw and ${percent(standingShare)} of their limit all the time`;
    });
    return {
        explanation: `${shares.join('; ')}: for the power supply, fans, switches and network cards of a GPU server, which no sensor shows.`,
        detail: 'What CPU and memory need of them is in the other parts.',
        whyNotBetter: null,
    };
}
/** `8 x NVIDIA H100 80GB HBM3` */
function named(group) {
    const [{ name }] = group;
    return group.length === 1 ? name : `${group.length} x ${name}`;
}
function silence(group, kind, meter) {
    if (group.every(({ power }) => power.readings === 0))
        return `Not measured: ${meter} told no power.`;
    const seconds = group.reduce((sum, board) => sum + silentSeconds(board, kind), 0);
    const of = group.length === 1 ? '' : ' of each, in the mean,';
    return `Stands in for the ${(0,print/* formatDuration */.a3)(seconds / group.length)}${of} in which ${meter} told no power.`;
}
function silentSeconds({ power, use }, kind) {
    const toldS = power.gaps.reduce((sum, gap) => sum + knownSeconds(use, gap.fromMs, gap.toMs), 0);
    return kind === 'byUse' ? toldS : secondsOf(power.gaps) - toldS;
}
/** Boards of one kind may have been set to different limits. */
function explain_limitOf(group) {
    const all = group.map(({ limitW }) => Math.round(limitW.value)).sort((a, b) => a - b);
    const [least, most] = [all[0], all.at(-1)];
    const watts = least === most ? `${most} W` : `${least} to ${most} W`;
    switch (group[0].limitFrom) {
        case 'meter':
            return `its limit of ${watts}`;
        case 'table':
            return `the ${watts} that its maker names`;
        case 'nothing':
            return `${watts}, the middle of all boards, as this one is not known`;
    }
}
function explainShare({ share }) {
    return share.value === 1
        ? 'The machine holds all of it.'
        : `The machine holds a part of the board: ${percent(share.value)} of it is counted.`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./build/src/power/gpu/findings.js



const SHOWN_NAMES = 4;
/** What casts doubt on the energy of the GPUs. */
function gpuFindings(boards) {
    const silent = boards.filter(({ power }) => power.readings === 0);
    const gapped = boards.filter(({ power }) => power.readings > 0 && isNotable(power));
    const parts = boards.filter(({ share }) => share.value < 1);
    const unknown = boards.filter(({ limitFrom, power }) => limitFrom === 'nothing' && power.gaps.length > 0);
    const odd = boards.filter((board) => isOdd(board));
    return [
        ...one(odd, 'gpu-readings-odd', (names) => `More power readings of ${names} than nvidia-smi was asked for: another program has written into its pipe, and the readings may be made up.`),
        ...one(silent, 'gpu-unmeasured', (names) => `No power reading of ${names}: no meter told any, as is usual for virtual GPUs and where nvidia-smi cannot be asked. Their power limit, and how busy they were where that is told, stand in.`),
        ...one(gapped, 'gpu-gap', (names) => `For ${(0,print/* formatDuration */.a3)(meanGapS(gapped))}${gapped.length === 1 ? '' : ' in the mean'} no power was told of ${names}: the meter started late, ended early or left readings out. Their power limit, and how busy they were where that is told, stand in.`),
        ...one(parts, 'gpu-partitioned', (names) => `${names}: cut into parts (MIG, vGPU) of which this machine holds one or more. A part of the whole board's watts is counted, and the range spans what the part may be.`),
        ...one(unknown, 'gpu-unknown', (names) => `${names}: not in the table, and no power limit is told; the middle of all boards stands in where no power was told, with a wide range.`),
    ];
}
/** The meter is asked twice a second; one that is late may answer a little faster for a while. */
const NVIDIA_READINGS_PER_S = 2;
const SPARE_READINGS = 10;
/** Whether there are readings that nobody asked for. */
function isOdd({ source, power: { readings, fromMs, toMs } }) {
    const most = (1.2 * NVIDIA_READINGS_PER_S * (toMs - fromMs)) / 1000 + SPARE_READINGS;
    return source === 'nvidia' && readings > most;
}
function meanGapS(boards) {
    return boards.reduce((sum, { power }) => sum + secondsOf(power.gaps), 0) / boards.length;
}
function one(boards, id, say) {
    return boards.length === 0 ? [] : [(0,finding/* finding */.g)(id, say(namesOf(boards)))];
}
function namesOf(boards) {
    const counts = new Map();
    for (const { name } of boards)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const all = [...counts].map(([name, count]) => (count === 1 ? name : `${count} x ${name}`));
    const more = all.length > SHOWN_NAMES ? ` and ${all.length - SHOWN_NAMES} other kinds` : '';
    return `${all.slice(0, SHOWN_NAMES).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/src/power/gpu/power.js





const KINDS = ['measured', 'byUse', 'byLimit'];
/** What the machine's GPUs draw, and what they make their server draw; alike boards are one part. */
function gpuPower(boards) {
    const groups = groupsOf(boards);
    return {
        partsBetween: (fromMs, toMs) => {
            const energies = new Map(boards.map((one) => [one, boardEnergyJ(one, fromMs, toMs)]));
            const energyOf = (board) => energies.get(board);
            const parts = groups.flatMap((group) => KINDS.flatMap((kind) => partOf(group, kind, (0,estimate/* add */.WQ)(...group.map((one) => energyOf(one)[kind])))));
            return [...parts, ...hostPart(boards, energyOf, fromMs, toMs)];
        },
        findings: gpuFindings(boards),
    };
}
function groupsOf(boards) {
    const groups = new Map();
    for (const board of boards) {
        const { source, name, partitioned, limitFrom } = board;
        const key = JSON.stringify([source, name, partitioned, limitFrom]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [board]);
        else
            group.push(board);
    }
    return [...groups.values()];
}
function partOf(group, kind, energyJ) {
    if (energyJ.value === 0)
        return [];
    return [
        {
            id: 'gpu',
            provenance: provenanceOf(group[0], kind),
            source: kind === 'measured' ? group[0].source : 'model',
            ...explainBoards(group, kind),
            energyJ,
        },
    ];
}
/** A part of a board's watts is a guess at the part, whatever told the watts. */
function provenanceOf({ share }, kind) {
    if (kind === 'byLimit')
        return 'assumed';
    return kind === 'byUse' || share.value < 1 ? 'modelled' : 'measured';
}
function hostPart(boards, energyOf, fromMs, toMs) {
    const energyJ = (0,estimate/* add */.WQ)(...boards.map((board) => {
        const { measured, byUse, byLimit } = energyOf(board);
        return hostEnergyJ(board, (0,estimate/* add */.WQ)(measured, byUse, byLimit), secondsWithin(board.power, fromMs, toMs));
    }));
    if (energyJ.value === 0)
        return [];
    return [
        {
            id: 'gpu-host',
            provenance: 'assumed',
            source: 'declared',
            ...explainHost(boards),
            energyJ,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/power/bridge.js

/** What the model says of the gaps of a measurement, added up to one part of a kind. */
function bridged(model, gaps, why) {
    const parts = gaps.flatMap(({ fromMs, toMs }) => model.partsBetween(fromMs, toMs, why));
    const ids = [...new Set(parts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const [first, ...more] = parts.filter((part) => part.id === id);
        if (first === undefined)
            return [];
        return [{ ...first, energyJ: (0,estimate/* add */.WQ)(first.energyJ, ...more.map(({ energyJ }) => energyJ)) }];
    });
}

// EXTERNAL MODULE: ./build/src/power/model.js
var power_model = __webpack_require__(50354);
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
        const memory = dram.missing.length === 0 ? dram : rapl_zones_NONE;
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
const rapl_zones_NONE = { counted: [], mirrors: [], missing: [] };
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
    const choice = chooseZones(zones, unreadable, (index) => readings.map(({ monotonicMs, wallMs, raplUj, raplAgeMs = 0 }) => ({
        atMs: monotonicMs - raplAgeMs,
        wallMs: wallMs - raplAgeMs,
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
            rapl_addGap(gaps, { fromMs: last.atMs, toMs });
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
function rapl_addGap(gaps, gap) {
    const last = gaps.at(-1);
    if (last?.toMs === gap.fromMs)
        gaps[gaps.length - 1] = { fromMs: last.fromMs, toMs: gap.toMs };
    else
        gaps.push(gap);
}
function rapl_pointAt(points, atMs) {
    const index = (0,ordered/* firstIndexAtOrAfter */.H)(points, atMs);
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
    const sentence = platform === 'darwin'
        ? 'Not measured: powermetrics told no power; it answers where sudo asks no password, on a Mac that is not virtual.'
        : platform !== 'linux'
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
/** Nothing is wrong here either: what the counters see is not the job's. */
const WHOLE_MACHINE = {
    sentence: 'Not measured: energy counters (RAPL) are of the whole machine, of which this container holds a part.',
    findings: [],
};
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
        'On a runner of your own that runs only code you trust, the input `rapl: sudo` (`--rapl sudo` on the command line) has root read them once a second, where sudo asks for no password, or `chmod o+r /sys/class/powercap/*/energy_uj` at boot opens them to all; on a shared one leave them closed.');
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
            const gaps = gapsWithin(rapl.gaps, fromMs, toMs);
            return [...counted(fromMs, toMs, gaps), ...bridged(model, gaps, whyBridged(rapl))];
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
    const again = mirrors.length === 0 ? null : `${shown(mirrors)} show the same again and were counted once.`;
    const platform = processorKind === 'psys';
    return {
        id: platform ? 'platform' : 'cpu',
        provenance: 'measured',
        source: 'rapl',
        explanation: platform
            ? `The platform's energy counter (RAPL ${shown(names)}): processors, memory and board; there is none for the packages alone.`
            : `The energy counters (RAPL) of ${shown(names)}.`,
        detail: again,
        whyNotBetter: null,
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
                detail: null,
                whyNotBetter: null,
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
            explanation: `All ${(0,print/* formatGigabytes */.LX)(memoryBytes)} at ${assumptions/* memoryPowerWPerGb.value */.OB.Uq} W each.`,
            detail: null,
            whyNotBetter: `Not measured: an energy counter for memory ${why}.`,
            energyJ: (0,estimate/* scale */.hs)((0,power_model/* memoryPowerPerGb */.rO)(), gb * Math.max(0, measuredS)),
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
        detail: null,
        whyNotBetter: null,
        energyJ: (0,estimate/* multiply */.lw)(countedJ, share),
    };
}
function whyBridged({ gaps }) {
    return `Stands in for the ${seconds(gaps)} in which the energy counters said nothing.`;
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
function seconds(gaps) {
    return (0,print/* formatDuration */.a3)(secondsOf(gaps));
}
function measured_percent(share) {
    return `${Math.round(share * 100)} %`;
}
function shown(names) {
    const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return `${names.slice(0, 4).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
;// CONCATENATED MODULE: ./build/src/power/declared.js





/**
 * What of a declared power counts beside the model's: all of it, or where it may not lower anything the
 * higher of the two at rest and at full load; `null`: nothing.
 */
function countedPower({ idleW, fullW, mayLower, by }, model) {
    const { vcpus } = model.held;
    if (mayLower)
        return { idleW, fullW, by, vcpus };
    const modelIdleW = model.idlePowerW.value + model.memoryPowerW.value;
    const modelFullW = modelIdleW + model.busyJPerCpuS.value * vcpus;
    if (idleW <= modelIdleW && fullW <= modelFullW)
        return null;
    return { idleW: Math.max(idleW, modelIdleW), fullW: Math.max(fullW, modelFullW), by, vcpus };
}
/** A straight line from rest to full load, as the model's: between them `load-curve` is in doubt. */
function declaredPower({ idleW, fullW, by, vcpus }, useBetween) {
    const { /* declaredPower */ "Uf": own, /* errors */ "sO": errors } = assumptions;
    const figure = { id: 'declared-power', logSd: own.logSd, kind: 'declared' };
    const curve = { id: 'load-curve', logSd: errors.loadCurve.logSd, kind: 'declared' };
    const idle = (0,estimate/* estimate */.jA)(idleW, [figure]);
    const perCpu = (0,estimate/* estimate */.jA)((fullW - idleW) / vcpus, [figure, curve]);
    const said = `${(0,print/* formatPower */.d5)(idleW)} at rest and ${(0,print/* formatPower */.d5)(fullW)} at full load, as \`runners\` of ${(0,nearest/* quoted */.TL)(by)} declares`;
    return {
        partsBetween: (fromMs, toMs, why) => {
            const { durationS, busyS } = useBetween(fromMs, toMs);
            return [
                {
                    id: 'platform',
                    provenance: 'assumed',
                    source: 'declared',
                    explanation: `${said}.`,
                    detail: null,
                    whyNotBetter: why,
                    energyJ: (0,estimate/* add */.WQ)((0,estimate/* scale */.hs)(idle, durationS), (0,estimate/* scale */.hs)(perCpu, busyS)),
                },
            ];
        },
        findings: [(0,finding/* finding */.g)('power-declared', `The machine is taken to draw ${said}.`)],
    };
}

;// CONCATENATED MODULE: ./build/src/power/modelled.js




/** @param declared what somebody says instead; `null`: nothing */
function modelledPower(machine, useBetween, declared) {
    const model = (0,power_model/* modelPower */.ZL)(machine);
    const counted = declared === null ? null : countedPower(declared, model);
    if (counted !== null)
        return declaredPower(counted, useBetween);
    return {
        partsBetween: (fromMs, toMs, why) => {
            const { durationS, busyS } = useBetween(fromMs, toMs);
            const cpu = {
                id: 'cpu',
                provenance: 'modelled',
                source: 'model',
                explanation: (0,power_model/* explainShare */.Lq)(model),
                detail: model.curve.rows.join(' '),
                whyNotBetter: why,
                energyJ: (0,power_model/* cpuEnergyJ */.dS)(model, durationS, busyS),
            };
            return model.extraMemoryGb === 0 ? [cpu] : [cpu, memoryPart(model, durationS, why)];
        },
        findings: model.findings,
    };
}
function memoryPart(model, durationS, why) {
    return {
        id: 'memory',
        provenance: 'assumed',
        source: 'model',
        explanation: `${(0,print/* formatGigabytes */.LX)(model.extraMemoryGb * 1e9)} of this machine's ${(0,print/* formatGigabytes */.LX)(model.held.memoryBytes)} at ${model.memoryWPerGb} W each; the rest is in the CPU's figure.`,
        detail: null,
        whyNotBetter: why,
        energyJ: (0,estimate/* scale */.hs)(model.memoryPowerW, durationS),
    };
}

;// CONCATENATED MODULE: ./build/src/power/powermetrics.js







/** More than any Mac draws; a meter that tells more is not believed. */
const powermetrics_MOST_W = 1_000;
/**
 * What powermetrics told of a Mac's chip, `null` if there was no answer with a power in it. A chip at
 * rest may draw less than it can tell, so 0 is a reading here.
 */
function chipCourse(meters, fromMs, toMs) {
    const meter = meters.find(({ source }) => source === 'powermetrics');
    if (meter === undefined)
        return null;
    const { count, atMs, powerW } = meter.answers;
    const valueAt = (answer) => believed(powerW(answer, 0), powermetrics_MOST_W);
    const course = courseOf({ count, atMs, valueAt }, fromMs, toMs);
    return course.readings === 0 ? null : course;
}
/**
 * The `powermetrics` power source: the chip of a Mac (CPU, GPU and neural engine), and what the rest of
 * it is taken to draw: so much all the time, and a share of what the chip draws. The model bridges gaps.
 */
function chipPower(course, model) {
    const silentS = secondsOf(course.gaps);
    const why = `Stands in for the ${(0,print/* formatDuration */.a3)(silentS)} in which powermetrics said nothing.`;
    return {
        partsBetween: (fromMs, toMs) => {
            const energyJ = sumBetween(course, fromMs, toMs);
            const measuredS = knownSeconds(course, fromMs, toMs);
            return [
                ...(measuredS === 0 ? [] : [chip(course, energyJ), rest(energyJ, measuredS)]),
                ...bridged(model, gapsWithin(course.gaps, fromMs, toMs), why),
            ];
        },
        findings: [
            ...(isNotable(course) ? [powermetrics_gapFinding(silentS)] : []),
            // Rows of the model matter only where it stands in.
            ...(course.gaps.length > 0 ? model.findings : []),
        ],
    };
}
function chip({ readings }, energyJ) {
    const { logSd } = assumptions/* errors.powermetrics */.sO.powermetrics;
    return {
        id: 'cpu',
        provenance: 'measured',
        source: 'powermetrics',
        explanation: `Power of the whole chip (CPU, GPU and neural engine) by powermetrics, ${readings} readings.`,
        detail: null,
        whyNotBetter: null,
        energyJ: (0,estimate/* estimate */.jA)(energyJ, [{ id: 'powermetrics', logSd, kind: 'declared' }]),
    };
}
function rest(chipJ, measuredS) {
    const { /* macRestPowerW */ "aG": power, /* macRestShare */ "Zw": share } = assumptions;
    const standing = (0,estimate/* estimate */.jA)(power.value * measuredS, [
        { id: 'mac-rest-power', logSd: power.logSd, kind: 'declared' },
    ]);
    const withLoad = (0,estimate/* estimate */.jA)(share.value * chipJ, [
        { id: 'mac-rest-share', logSd: share.logSd, kind: 'declared' },
        { id: 'powermetrics', logSd: assumptions/* errors.powermetrics.logSd */.sO.powermetrics.logSd, kind: 'declared' },
    ]);
    return {
        id: 'board',
        provenance: 'assumed',
        source: 'declared',
        explanation: `${power.value} W, and ${Math.round(share.value * 100)} % of what the chip draws, for memory, storage, network, fan and power supply, of which powermetrics tells nothing.`,
        detail: 'A screen is not in it.',
        whyNotBetter: null,
        energyJ: (0,estimate/* add */.WQ)(standing, withLoad),
    };
}
function powermetrics_gapFinding(silentS) {
    return (0,finding/* finding */.g)('powermetrics-gap', `For ${(0,print/* formatDuration */.a3)(silentS)} powermetrics told no power; the power model bridges that time.`);
}

;// CONCATENATED MODULE: ./build/src/power/sources.js








/**
 * Picks the best sources of power that the machine offers, and says why no better ones: one for
 * processors, memory and board, and one for the GPUs that a meter tells of.
 */
function pickPower(inputs) {
    const { fromMs, toMs } = endsOf(inputs.readings);
    const processors = pickProcessors(inputs, fromMs, toMs);
    const gpus = gpuPower(boardsOf(inputs.meters, inputs.machine, fromMs, toMs));
    return {
        partsBetween: (from, to) => [
            ...processors.partsBetween(from, to),
            ...gpus.partsBetween(from, to),
        ],
        findings: [...processors.findings, ...gpus.findings],
    };
}
/**
 * `powermetrics` on a Mac where it may be asked; `rapl` on bare metal where the counters of all
 * packages (or of the platform) can be read; else `model`. Where these have gaps, the model bridges
 * these and nothing else.
 */
function pickProcessors(inputs, fromMs, toMs) {
    const { machine, layout, useBetween } = inputs;
    const model = modelledPower(machine, useBetween, inputs.declared);
    const chip = chipCourse(inputs.meters, fromMs, toMs);
    if (chip !== null)
        return chipPower(chip, model);
    const unreadable = inputs.unreadable.filter(({ name }) => kindOfZone(name) !== null);
    const hasZones = layout.raplZones.some(({ name }) => kindOfZone(name) !== null);
    if (!hasZones && unreadable.length === 0)
        return onlyModel(model, noCounters(machine));
    if (machine.virtual !== false)
        return onlyModel(model, virtualCounters(machine));
    if (machine.container !== null)
        return onlyModel(model, WHOLE_MACHINE);
    if (!hasZones)
        return onlyModel(model, rootOnly(unreadable));
    const rapl = raplOf(inputs.readings, layout.raplZones, unreadable);
    if (rapl.kind === 'usable')
        return measuredPower(rapl, model, machine, unreadable);
    return onlyModel(model, unreadable.length > 0 ? partlyRootOnly(unreadable) : unusable(rapl.why));
}
function endsOf(readings) {
    return { fromMs: readings[0]?.monotonicMs ?? 0, toMs: readings.at(-1)?.monotonicMs ?? 0 };
}
function onlyModel(model, reason) {
    const findings = reason.findings;
    return {
        partsBetween: (fromMs, toMs) => model.partsBetween(fromMs, toMs, reason.sentence),
        findings: [...findings, ...model.findings],
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/hardware.js
var hardware = __webpack_require__(23014);
// EXTERNAL MODULE: ./build/src/grid/series.js
var grid_series = __webpack_require__(96649);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(22958);
// EXTERNAL MODULE: ./build/src/pipeline/reported.js
var reported = __webpack_require__(50209);
;// CONCATENATED MODULE: ./build/src/pipeline/price.js




/** Power x PUE x intensity, summed over the spans in which the series gives one figure. */
function priceOverTime(power, facility, span, intensity) {
    const parts = (0,grid_series/* spansOf */.Ly)(intensity, span.fromWallMs, span.toWallMs);
    const grams = parts.map(({ fromMs, toMs, intensityGPerKwh }) => {
        const onMonotonic = (wallMs) => wallMs - span.fromWallMs + span.fromMonotonicMs;
        const machineJ = sumOf(power.partsBetween(onMonotonic(fromMs), onMonotonic(toMs)));
        const perKwh = (0,estimate/* multiply */.lw)(facility.pue, (0,estimate/* estimate */.jA)(intensityGPerKwh, intensity.factors));
        return (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), perKwh);
    });
    return (0,estimate/* add */.WQ)(...grams);
}
/** What plants emitted while they generated, and the rest; both as uncertain as the whole. */
function sharesOf(power, facility, span, intensity, operationalG) {
    const direct = (0,grid_series/* directPart */.fz)(intensity);
    if (direct === null)
        return null;
    const directG = priceOverTime(power, facility, span, direct).value;
    const share = operationalG.value === 0 ? 0 : Math.min(1, directG / operationalG.value);
    return {
        directG: (0,reported/* reported */.Y)((0,estimate/* scale */.hs)(operationalG, share)),
        upstreamG: (0,reported/* reported */.Y)((0,estimate/* scale */.hs)(operationalG, 1 - share)),
    };
}
/** One series at most is asked for; a context from elsewhere may claim more. */
function dearest(grams) {
    const [highest = null] = [...grams].sort((a, b) => b.value - a.value);
    return highest;
}
/** A contract's figure is what it says: energy and building alone are uncertain. */
function byContract(marketBased, machineJ, { pue }) {
    if (marketBased === null)
        return null;
    const kWh = (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), pue);
    return { ...marketBased, operationalG: (0,reported/* reported */.Y)((0,estimate/* scale */.hs)(kWh, marketBased.intensityGPerKwh)) };
}
/** The energy of all parts. */
function sumOf(parts) {
    return (0,estimate/* add */.WQ)(...parts.map(({ energyJ }) => energyJ));
}

;// CONCATENATED MODULE: ./build/src/steps/share.js
/** Moments at which a step, or a part of one, begins or ends; monotonic, in order. */
function boundariesOf(intervals, originMs) {
    const ends = (part) => [part.fromMs, part.toMs];
    const all = intervals.flatMap((one) => [...ends(one), ...one.children.flatMap(ends)]);
    return [...new Set(all)].map((ms) => originMs + ms).sort((a, b) => a - b);
}
/**
 * Shares time out among the steps that ran in it. One step alone has all of it but the sampler's CPU
 * time. Steps that overlap have equal parts of what time alone costs; what CPU time adds goes by that
 * of their processes, and equally where that was not seen. Time of no step is nobody's.
 */
function piecesOf(sharing) {
    const { intervals, originMs, fromMs, toMs, useBetween } = sharing;
    const inside = [...boundariesOf(intervals, originMs), ...sharing.cutsMs].filter((ms) => ms > fromMs && ms < toMs);
    const edges = [...new Set([fromMs, ...inside, toMs])].sort((a, b) => a - b);
    const byId = new Map(sharing.entries.map((entry) => [entry.id, entry]));
    const wholeMs = toMs - fromMs;
    return edges.slice(1).map((edge, i) => {
        const from = edges[i];
        const { busyS } = useBetween(from, edge);
        const ownS = (sharing.samplerCpuS * (edge - from)) / wholeMs;
        const auditShare = busyS > 0 ? Math.min(1, ownS / busyS) : 0;
        const audit = { row: 'audit', child: null, ofTime: 0, ofCpu: auditShare };
        const active = intervals.flatMap((interval, row) => isActive(interval, from - originMs, edge - originMs) ? [{ interval, row }] : []);
        const left = 1 - auditShare;
        if (active.length === 0) {
            const nobody = { row: 'unattributed', child: null, ofTime: 1, ofCpu: left };
            return { fromMs: from, toMs: edge, shares: [audit, nobody] };
        }
        const cpuOf = (part) => cpuBetween(part.entries, byId, from, edge);
        const cpus = byCpu(active.map(({ interval }) => interval.children.length === 0 ? cpuOf(interval) : cpuOfParts(interval, cpuOf)), Math.max(0, busyS - ownS));
        const steps = active.flatMap(({ interval, row }, k) => {
            const ofTime = 1 / active.length;
            const ofCpu = left * cpus[k];
            const own = {
                row: interval.kind === 'audit' ? 'audit' : row,
                child: null,
                ofTime,
                ofCpu,
            };
            const parts = interval.children.flatMap((part, child) => isActive(part, from - originMs, edge - originMs) ? [{ part, child }] : []);
            const within = byCpu(parts.map(({ part }) => cpuOf(part)), 0);
            return [
                own,
                ...parts.map(({ child }, j) => ({
                    row,
                    child,
                    ofTime: ofTime / parts.length,
                    ofCpu: ofCpu * within[j],
                })),
            ];
        });
        return { fromMs: from, toMs: edge, shares: [audit, ...steps] };
    });
}
function isActive({ fromMs, toMs }, from, to) {
    // In the middle, so that no rounding at an edge decides.
    const middle = (from + to) / 2;
    return fromMs < middle && middle < toMs;
}
function cpuOfParts({ children }, cpuOf) {
    const seen = children.flatMap((part) => cpuOf(part) ?? []);
    return seen.length === 0 ? null : seen.reduce((sum, one) => sum + one, 0);
}
/**
 * Parts of 1 by CPU time. Those of which nothing was seen share what the machine was busy beyond the
 * others.
 */
function byCpu(cpus, busyS) {
    if (cpus.length < 2)
        return cpus.map(() => 1);
    const known = cpus.reduce((sum, one) => sum + (one ?? 0), 0);
    const blind = cpus.filter((one) => one === null).length;
    const rest = blind === 0 ? 0 : Math.max(0, busyS - known) / blind;
    const whole = known + rest * blind;
    return cpus.map((one) => (whole > 0 ? (one ?? rest) / whole : 1 / cpus.length));
}
/** CPU seconds of these processes between two moments; `null`: none of them was summed up. */
function cpuBetween(ids, byId, fromMs, toMs) {
    const sums = ids.flatMap((id) => {
        const entry = byId.get(id);
        if (entry === undefined || entry.cpu.length === 0)
            return [];
        return [cpuAt(entry, toMs) - cpuAt(entry, fromMs)];
    });
    return sums.length === 0
        ? null
        : Math.max(0, sums.reduce((sum, one) => sum + one, 0));
}
/** Straight between two sums; after the last one it goes on as before. */
function cpuAt({ startMs, goneMs, cpu }, atMs) {
    const at = Math.min(Math.max(atMs, startMs), goneMs ?? atMs);
    const knots = [{ atMs: startMs, busyS: 0 }, ...cpu];
    const next = knots.findIndex((knot) => knot.atMs >= at);
    const i = next < 0 ? knots.length - 1 : next;
    const [a, b] = [knots[i - 1], knots[i]];
    if (b === undefined || a === undefined || b.atMs === a.atMs)
        return b?.busyS ?? 0;
    return a.busyS + ((b.busyS - a.busyS) * (at - a.atMs)) / (b.atMs - a.atMs);
}

;// CONCATENATED MODULE: ./build/src/steps/sharpen.js
/**
 * The same course with a point at each of these moments. Between two samples nobody knows when the CPU
 * was busy; where a step ends and another begins, each is taken to have been as busy there as in the
 * samples next to it, as far as the counters allow. Sums between samples stay what they are.
 *
 * @param cutsMs in order, on the timeline's clock
 */
function sharpened(timeline, cutsMs) {
    const { points } = timeline;
    const spans = points
        .slice(1)
        .map((to, i) => ({ from: points[i], to, cuts: [] }));
    let at = 0;
    for (const cut of cutsMs) {
        while (at < spans.length && cut >= spans[at].to.atMs)
            at++;
        const span = spans[at];
        if (span === undefined)
            break;
        if (cut > span.from.atMs && cut !== span.cuts.at(-1))
            span.cuts.push(cut);
    }
    const rateOf = (i) => {
        const span = spans[i];
        if (span === undefined || span.cuts.length > 0)
            return null;
        return (span.to.busyS - span.from.busyS) / (span.to.atMs - span.from.atMs);
    };
    const fine = spans.flatMap(({ from, to, cuts }, i) => cuts.length === 0 ? [to] : [...inserted(from, to, cuts, rateOf(i - 1), rateOf(i + 1)), to]);
    return { ...timeline, points: [points[0], ...fine] };
}
function inserted(from, to, cuts, before, after) {
    const edges = [from.atMs, ...cuts, to.atMs];
    const lengths = edges.slice(1).map((edge, i) => edge - edges[i]);
    const rates = lengths.map((_, i) => (i === 0 ? before : i === lengths.length - 1 ? after : null));
    const shares = sharpen_sharesOf(lengths, rates, to.busyS - from.busyS);
    const along = (a, b, atMs) => a + ((b - a) * (atMs - from.atMs)) / (to.atMs - from.atMs);
    let busyS = from.busyS;
    return cuts.map((atMs, i) => {
        busyS = Math.min(to.busyS, busyS + shares[i]);
        return {
            atMs,
            busyS,
            stealS: along(from.stealS, to.stealS, atMs),
            iowaitS: along(from.iowaitS, to.iowaitS, atMs),
            memoryAvailableBytes: to.memoryAvailableBytes,
        };
    });
}
/** Splits CPU seconds by what is known of the rates; what is not known takes the rest. */
function sharpen_sharesOf(lengths, rates, busyS) {
    const guessed = lengths.map((length, i) => length * (rates[i] ?? 0));
    const known = guessed.reduce((sum, one) => sum + one, 0);
    const blindMs = lengths.reduce((sum, length, i) => (rates[i] === null ? sum + length : sum), 0);
    if (known >= busyS || blindMs === 0) {
        const wholeMs = lengths.reduce((sum, length) => sum + length, 0);
        return lengths.map((length, i) => known > 0 ? (guessed[i] * busyS) / known : (length * busyS) / wholeMs);
    }
    const rest = busyS - known;
    return lengths.map((length, i) => rates[i] === null ? (rest * length) / blindMs : guessed[i]);
}

// EXTERNAL MODULE: ./build/src/steps/whole.js
var steps_whole = __webpack_require__(11450);
;// CONCATENATED MODULE: ./build/src/pipeline/steps.js









/**
 * The job's energy and emissions by step: GPUs and what stands still by time, what CPU time adds by CPU
 * time, the building and the hour's intensity as for the whole. A row each for the audit itself and for
 * what is nobody's. The rows' values add up to those of the job, to the last digit of a document.
 */
function reportSteps(inputs) {
    const { context, intervals, gathered, machineJ, totalG } = inputs;
    const originMs = context.start.monotonicMs;
    const fine = sharpened(inputs.timeline, boundariesOf(intervals, originMs));
    const { points } = fine;
    const [fromMs, toMs] = [points[0]?.atMs ?? 0, points.at(-1)?.atMs ?? 0];
    const pieces = piecesOf({
        intervals,
        entries: gathered.entries,
        samplerCpuS: gathered.samplerCpuS ?? 0,
        useBetween: (from, to) => usageBetween(fine, from, to),
        originMs,
        fromMs,
        toMs,
        cutsMs: hourCuts(inputs, fromMs, toMs),
    });
    const sums = summed(inputs, fine, pieces);
    const sumOf = (key) => sums.get(key) ?? { ms: 0, energies: [], grams: [] };
    const steps = intervals.flatMap((interval, row) => interval.kind === 'step' ? [{ interval, row }] : []);
    const keys = [...steps.map(({ row }) => String(row)), 'audit', 'unattributed'];
    const valuesJ = (0,steps_whole/* addingUp */.B)(keys.map((key) => sumIn(sumOf(key).energies)), machineJ.value);
    const valuesG = (0,steps_whole/* addingUp */.B)(keys.map((key) => sumIn(sumOf(key).grams)), totalG.value);
    const amounts = (i) => {
        const { energies, grams } = sumOf(keys[i]);
        return {
            energyJ: (0,reported/* reported */.Y)(valued((0,estimate/* add */.WQ)(...energies), valuesJ[i], machineJ)),
            totalG: (0,reported/* reported */.Y)(valued((0,estimate/* add */.WQ)(...grams), valuesG[i], totalG)),
        };
    };
    const rows = steps.map(({ interval, row }, i) => ({
        kind: 'step',
        ...described(interval),
        number: interval.number,
        conclusion: interval.conclusion,
        ...amounts(i),
        children: childrenOf(interval, row, sumOf, valuesJ[i], valuesG[i]),
    }));
    const rest = ['audit', 'unattributed'].map((kind, i) => ({
        kind,
        name: null,
        startS: null,
        durationS: sumOf(kind).ms / 1000,
        number: null,
        conclusion: null,
        ...amounts(steps.length + i),
        children: [],
    }));
    return [...rows, ...rest];
}
/** Where the price of electricity's carbon changes. */
function hourCuts({ intensity, gathered: { span } }, fromMs, toMs) {
    return (0,grid_series/* spansOf */.Ly)(intensity, span.fromWallMs, span.toWallMs)
        .map((part) => onMonotonic(part.fromMs, span))
        .filter((ms) => ms > fromMs && ms < toMs);
}
function onMonotonic(wallMs, span) {
    return wallMs - span.fromWallMs + span.fromMonotonicMs;
}
function summed(inputs, fine, pieces) {
    const { machine, gathered, facility, intensity, embodiedG } = inputs;
    const { span } = gathered;
    const power = inputs.powerOver(fine);
    const model = (0,power_model/* modelPower */.ZL)(machine);
    const prices = (0,grid_series/* spansOf */.Ly)(intensity, span.fromWallMs, span.toWallMs);
    const wholeMs = pieces.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0);
    const sums = new Map();
    for (const { fromMs, toMs, shares } of pieces) {
        const parts = power.partsBetween(fromMs, toMs);
        const isGpu = (id) => id === 'gpu' || id === 'gpu-host';
        const sumOf = (wanted) => (0,estimate/* add */.WQ)(...parts.filter(({ id }) => isGpu(id) === wanted).map(({ energyJ }) => energyJ));
        const [hostJ, gpuJ] = [sumOf(false), sumOf(true)];
        const { durationS, busyS } = usageBetween(fine, fromMs, toMs);
        const byWork = (0,power_model/* busyShare */.Ft)(model, durationS, busyS);
        const middle = (fromMs + toMs) / 2;
        const price = prices.findLast((part) => onMonotonic(part.fromMs, span) <= middle) ?? prices[0];
        const perKwh = (0,estimate/* multiply */.lw)(facility.pue, (0,estimate/* estimate */.jA)(price?.intensityGPerKwh ?? 0, intensity.factors));
        const madeG = (0,estimate/* scale */.hs)(embodiedG, (toMs - fromMs) / wholeMs);
        for (const share of shares) {
            const ofHost = byWork * share.ofCpu + (1 - byWork) * share.ofTime;
            const energyJ = (0,estimate/* add */.WQ)((0,estimate/* scale */.hs)(hostJ, ofHost), (0,estimate/* scale */.hs)(gpuJ, share.ofTime));
            const key = steps_keyOf(share);
            const sum = sums.get(key) ?? { ms: 0, energies: [], grams: [] };
            sums.set(key, sum);
            sum.ms += share.ofTime > 0 ? toMs - fromMs : 0;
            sum.energies.push(energyJ);
            sum.grams.push((0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(energyJ, 1 / units/* J_PER_KWH */.es), perKwh), (0,estimate/* scale */.hs)(madeG, share.ofTime));
        }
    }
    return sums;
}
function steps_keyOf({ row, child }) {
    return child === null ? String(row) : `${row}.${child}`;
}
function sumIn(estimates) {
    return estimates.reduce((sum, { value }) => sum + value, 0);
}
/** The value as it adds up; a row of next to nothing is as uncertain as the whole. */
function valued({ value: own, factors }, value, whole) {
    return (0,estimate/* estimate */.jA)(value, own > 0 ? factors : whole.factors);
}
function described({ name, fromMs, toMs }) {
    return { name, startS: fromMs / 1000, durationS: (toMs - fromMs) / 1000 };
}
/** Parts of a composite action; what it did between them is in the whole alone. */
function childrenOf({ children }, row, sumOf, wholeJ, wholeG) {
    const own = sumOf(String(row));
    const sums = children.map((_, child) => sumOf(`${row}.${child}`));
    const within = (of, whole) => {
        const values = sums.map((one) => sumIn(of(one)));
        const between = sumIn(of(own)) - values.reduce((sum, value) => sum + value, 0);
        return (0,steps_whole/* addingUp */.B)([...values, Math.max(0, between)], whole);
    };
    const valuesJ = within(({ energies }) => energies, wholeJ);
    const valuesG = within(({ grams }) => grams, wholeG);
    return children.map((part, child) => {
        const { energies, grams } = sums[child];
        return {
            kind: 'step',
            ...described(part),
            number: null,
            conclusion: null,
            energyJ: (0,reported/* reported */.Y)((0,estimate/* estimate */.jA)(valuesJ[child], (0,estimate/* add */.WQ)(...energies).factors)),
            totalG: (0,reported/* reported */.Y)((0,estimate/* estimate */.jA)(valuesG[child], (0,estimate/* add */.WQ)(...grams).factors)),
            children: [],
        };
    });
}

;// CONCATENATED MODULE: ./build/src/pipeline/footprint.js













/**
 * Joules, then kilowatt-hours, then grams: the numbers of one audit.
 *
 * @param powered what the machine's electricity is counted as; by default what it shows itself to be
 * @param made what its making is counted as
 */
function footprintOf(context, timeline, gathered, intensity, declared, powered = (0,hardware/* shownHardware */.m$)(context.machine), made = powered) {
    const { machine, sku } = powered;
    const { readings, meters: told, span } = gathered;
    const { fromMs, toMs } = footprint_endsOf(timeline);
    const meters = withSilentGpus(told, machine, sku);
    const power = powerOf(context, machine, timeline, readings, meters, declared);
    const facility = (0,footprint_facility/* facilityOf */.x)(context.place);
    const usage = usageOf(context, timeline);
    const parts = power.partsBetween(fromMs, toMs);
    const machineJ = sumOf(parts);
    const operationalG = priceOverTime(power, facility, span, intensity);
    const { durationS } = usage;
    const embodied = makingOf(made, told, durationS);
    const totalG = (0,estimate/* add */.WQ)(operationalG, embodied.gramsG);
    const marginalOperationalG = dearest(context.intensityBeside
        .filter(({ signal }) => signal === 'marginal')
        .map((series) => priceOverTime(power, facility, span, series)));
    const marginalG = marginalOperationalG === null ? null : (0,estimate/* add */.WQ)(marginalOperationalG, embodied.gramsG);
    const steps = context.steps === null
        ? null
        : reportSteps({
            context,
            intervals: context.steps,
            gathered,
            timeline,
            machine,
            powerOver: (course) => powerOf(context, machine, course, readings, meters, declared),
            facility,
            intensity,
            embodiedG: embodied.gramsG,
            machineJ,
            totalG,
        });
    return {
        machineJ,
        totalG,
        marginalG,
        usage,
        steps,
        energy: {
            machineJ: (0,reported/* reported */.Y)(machineJ),
            components: parts.map((part) => ({ ...part, energyJ: (0,reported/* reported */.Y)(part.energyJ) })),
            facilityJ: (0,reported/* reported */.Y)((0,footprint_facility/* overheadJ */.T)(machineJ, facility)),
            pue: {
                ...reportedPue(facility),
                provenance: facility.provenance,
                source: facility.source,
                year: facility.year,
                licence: facility.licence,
            },
            meanPowerW: (0,reported/* reported */.Y)((0,estimate/* scale */.hs)(machineJ, 1 / usage.durationS)),
        },
        emissions: {
            operationalG: (0,reported/* reported */.Y)(operationalG),
            operationalShares: sharesOf(power, facility, span, intensity, operationalG),
            embodiedG: (0,reported/* reported */.Y)(embodied.gramsG),
            embodiedExplanation: embodied.explanation,
            totalG: (0,reported/* reported */.Y)(totalG),
            marginal: marginalOperationalG === null || marginalG === null
                ? null
                : { operationalG: (0,reported/* reported */.Y)(marginalOperationalG), totalG: (0,reported/* reported */.Y)(marginalG) },
        },
        marketBased: byContract(context.marketBased, machineJ, facility),
        findings: [...shortness(usage.durationS), ...power.findings, ...facility.findings],
    };
}
/** What an audit's machine would come to as this hardware, in electricity and in making. */
function weighHardware(context, timeline, { readings, meters: told }, declared, hardware) {
    const { machine, sku } = hardware;
    const { fromMs, toMs } = footprint_endsOf(timeline);
    const meters = withSilentGpus(told, machine, sku);
    const power = powerOf(context, machine, timeline, readings, meters, declared);
    const { gramsG } = makingOf(hardware, told, (toMs - fromMs) / 1000);
    return { energyJ: sumOf(power.partsBetween(fromMs, toMs)).value, embodiedG: gramsG.value };
}
function makingOf({ machine, sku }, told, durationS) {
    const meters = withSilentGpus(told, machine, sku);
    const boards = gpusHeld(meters, machine) ?? 0;
    return withGpus((0,embodied/* embodiedOf */.h)(machine, durationS, sku), boards, durationS);
}
/** No building gives electricity back, however wide the range of its figure is. */
function reportedPue({ pue }) {
    const { low, ...estimated } = (0,reported/* reported */.Y)(pue);
    return { ...estimated, low: Math.max(1, low) };
}
/** The moments between which there are counters; time outside them has no part in any number. */
function footprint_endsOf({ points }) {
    return { fromMs: points[0]?.atMs ?? 0, toMs: points.at(-1)?.atMs ?? 0 };
}
function powerOf(context, machine, timeline, readings, meters, declared) {
    const { layout, unreadable } = context;
    const { fromMs, toMs } = footprint_endsOf(timeline);
    const within = readings
        .filter(({ monotonicMs }) => monotonicMs >= fromMs && monotonicMs <= toMs)
        .sort((a, b) => a.monotonicMs - b.monotonicMs);
    return pickPower({
        machine,
        layout,
        unreadable,
        readings: within,
        meters,
        useBetween: (from, to) => usageBetween(timeline, from, to),
        declared,
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
    const { fromMs, toMs } = footprint_endsOf(timeline);
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

// EXTERNAL MODULE: ./build/src/pipeline/judge-all.js + 5 modules
var judge_all = __webpack_require__(47667);
// EXTERNAL MODULE: ./build/src/pipeline/policy-power.js
var policy_power = __webpack_require__(16616);
// EXTERNAL MODULE: ./build/src/pipeline/policy-sku.js
var policy_sku = __webpack_require__(11524);
// EXTERNAL MODULE: ./build/src/recording/sha256.js
var sha256 = __webpack_require__(57630);
;// CONCATENATED MODULE: ./build/src/recording/digest.js

/** Bytes of a digest, and its characters in base64url. */
const DIGEST_BYTES = 12;
const DIGEST_LENGTH = 16;
/** The digest of a line: it vouches for the line's text and, by the digest before, for all before. */
function lineDigest(previousDigest, body) {
    return (0,sha256/* sha256 */.s)(`${previousDigest}\n${body}`).toString('base64url', 0, DIGEST_BYTES);
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

// EXTERNAL MODULE: ./build/src/recording/lines.js
var lines = __webpack_require__(49938);
// EXTERNAL MODULE: ./build/src/recording/sample.js
var sample = __webpack_require__(65823);
;// CONCATENATED MODULE: ./build/src/recording/entries.js


/** Lines about the runner's processes: lists of `[id, ...]`, and one that would be empty left out. */
/** More than any job has steps; what comes after is not told apart. */
const MAX_ENTRIES = 4_096;
/** `owner/repo`; GitHub allows 39 and 100 characters. */
const MAX_NAME = 140;
/** Linux' unit of CPU time towards programs. */
const TICKS_PER_S = 100;
function entriesBody(line, origin, number) {
    const at = (monotonicMs) => sinceMs(monotonicMs, origin);
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
    if (!(0,sample/* isTimeMs */.iO)(m) || began === null || ended === null || cpu === null)
        return false;
    const at = (since) => (0,sample/* roundMs */.l9)(origin.monotonicMs + since);
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
            if ((0,lines/* isFields */.Ce)(fields))
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
    return (0,lines/* isBetween */.Bt)(value, 1, MAX_ENTRIES) && Number.isInteger(value);
}
function isBegan(row) {
    if (!Array.isArray(row))
        return false;
    const [id, since, ...signs] = row;
    return isId(id) && (0,sample/* isTimeMs */.iO)(since) && signs.every((sign) => sign === null || isName(sign));
}
/** Narrower than plain text: it is shown to people, and a runner's folders can hold no other. */
function isName(value) {
    return typeof value === 'string' && value.length <= MAX_NAME && /^[\w./-]+$/.test(value);
}
function isPair(row) {
    return Array.isArray(row) && isId(row[0]) && (0,sample/* isTimeMs */.iO)(row[1]);
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
        ...meterFindings(read.notes),
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
function failedReadings(notes) {
    const list = listed(notes, ['reading-failed', 'write-failed', 'error']);
    return list === null
        ? []
        : [(0,finding/* finding */.g)('sampler-readings-failed', `The sampler had trouble: ${list}.`)];
}
/** What goes wrong with programs that tell watts, and what it means for the numbers. */
const METER_TROUBLE = {
    'meter-not-started': 'A power meter could not be started',
    'meter-died': 'A power meter ended by itself',
    'meter-hung': 'A power meter stopped answering',
    'meter-flooded': 'A power meter said more than can be kept, and some of it was left out',
};
function meterFindings(notes) {
    const topics = Object.keys(METER_TROUBLE);
    return topics.flatMap((topic) => {
        const list = listed(notes, [topic]);
        const message = `${METER_TROUBLE[topic]}: ${list}. What it did not tell is not measured.`;
        return list === null ? [] : [(0,finding/* finding */.g)(topic, message)];
    });
}
const MOST_LISTED = 5;
/** What notes of these topics say, each once: per text the last note has the highest count. */
function listed(notes, topics) {
    const counts = new Map();
    for (const { topic, text, count } of notes) {
        if (topics.includes(topic))
            counts.set(text, Math.max(count, counts.get(text) ?? 0));
    }
    if (counts.size === 0)
        return null;
    const list = [...counts].slice(0, MOST_LISTED).map(([text, count]) => `${text} (${count} x)`);
    const more = counts.size > list.length ? `, and ${counts.size - list.length} more` : '';
    return `${list.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/src/recording/meter.js




/** More boards than any machine has. */
const MAX_CHANNELS = 64;
/** Of one board or chip; a whole rack draws that. */
const MAX_POWER_W = 100_000;
function meterBody({ source, channels }, number) {
    const named = channels.map((channel) => ({ ...channel, name: plainText(channel.name) }));
    return JSON.stringify({ k: 'meter', n: number, s: source, channels: named }).slice(0, -1);
}
/** The body of a watts line. What makes no sense is `null` in it. */
function wattsBody(line, origin, number) {
    const { source, monotonicMs, powerW, utilisation } = line;
    let body = `{"k":"watts","n":${number},"m":${sinceMs(monotonicMs, origin)},"s":"${source}"`;
    body += list('p', powerW, MAX_POWER_W, (watts) => Math.round(watts * 10) / 10);
    return body + list('u', utilisation, 1, (share) => Math.round(share * 100));
}
function list(key, values, most, written) {
    const kept = values.map((value) => (isBetween(value, 0, most) ? written(value) : null));
    return kept.every((value) => value === null) ? '' : `,"${key}":${JSON.stringify(kept)}`;
}
function meterOf(source, gathering) {
    if (!recording_format/* METER_SOURCES */.lv.includes(source))
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
    if (!(0,sample/* isTimeMs */.iO)(m) || typeof s !== 'string' || powerW === null || percent === null)
        return false;
    const monotonicMs = (0,sample/* roundMs */.l9)(origin.monotonicMs + m);
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
    if (!(0,lines/* isFields */.Ce)(value))
        return null;
    const { name, limitW, memoryBytes, partitioned } = value;
    if (!(0,lines/* isPlainText */.KA)(name) || typeof partitioned !== 'boolean')
        return null;
    if (limitW !== null && !(0,lines/* isBetween */.Bt)(limitW, 0, MAX_POWER_W))
        return null;
    if (memoryBytes !== null && !(0,sample/* isCount */.my)(memoryBytes))
        return null;
    return { name, limitW, memoryBytes, partitioned };
}
/** A list that is not there holds nothing. */
function parseList(value, most) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || value.length > MAX_CHANNELS)
        return null;
    return value.every((one) => one === null || (0,lines/* isBetween */.Bt)(one, 0, most)) ? value : null;
}

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
        meters: new Map(),
        entries: new Map(),
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
    const damage = { lines, dropped, missing, torn };
    const meters = gatherMeters(state.meters);
    const entries = gatherEntries(state.entries);
    return { header, machine, readings, meters, entries, notes, end, damage };
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
            if (reading === null || (last && reading.monotonicMs < last.monotonicMs))
                return false;
            // A sampler that is asked to end samples once more, maybe within the same millisecond.
            if (reading.monotonicMs !== last?.monotonicMs)
                state.readings.push(reading);
            return true;
        }
        case 'machine':
            state.machine ??= (0,lines/* parseMachine */.HJ)(fields['machine']);
            return true;
        case 'meter':
            return takeMeter(fields, state.meters);
        case 'watts':
            return takeWatts(fields, origin, state.meters);
        case 'entries':
            return takeEntries(fields, origin, state.entries);
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
    const recordingSha256 = (0,serialise/* sha256 */.s)(recordingText);
    return {
        readings,
        meters: ours ? recording.meters.map((meter) => readings_within(meter, start, end)) : [],
        entries: ours ? recording.entries : [],
        samplerCpuS: ours && recording.end !== null ? recording.end.cpuMs / 1000 : null,
        span: {
            fromMonotonicMs: start.monotonicMs,
            fromWallMs: start.wallMs,
            toWallMs: start.wallMs + durationMs,
        },
        identity: ours ? recording.machine : null,
        recordingSha256,
        findings: [
            ...(recordingText === '' ? (due ? [RECORDING_MISSING] : []) : recording.findings),
            ...(ours ? [] : [RECORDING_FOREIGN]),
            ...(recordingSha256 === context.recordingSha256 ? [] : [RECORDING_CHANGED]),
            ...(end === null || end.cpu === null ? [END_MISSING] : []),
            ...(start.cpu === null ? [START_MISSING] : []),
        ],
    };
}
function readings_within(meter, start, end) {
    const endMs = end?.monotonicMs ?? Number.POSITIVE_INFINITY;
    return { ...meter, answers: answersBetween(meter.answers, start.monotonicMs, endMs) };
}
/** What lies outside the caller's own bounds belongs to another boot or another clock. */
function isWithin(sample, start, end) {
    return (sample.monotonicMs >= start.monotonicMs &&
        (end === null || sample.monotonicMs <= end.monotonicMs));
}
const RECORDING_MISSING = (0,finding/* finding */.g)('recording-missing', 'There is no recording: the energy follows from the counters at start and end alone.');
const RECORDING_FOREIGN = (0,finding/* finding */.g)('recording-foreign', 'The recording belongs to another audit and was left out.');
const RECORDING_CHANGED = (0,finding/* finding */.g)('recording-changed', 'The recording is not the one that the audit kept: it was cut, changed or replaced since.');
const START_MISSING = (0,finding/* finding */.g)('start-counters-missing', 'The counters could not be read at the start: what ran before the first sample is not counted.');
const END_MISSING = (0,finding/* finding */.g)('end-counters-missing', 'The counters could not be read at the end: what ran after the last sample is not counted.');

// EXTERNAL MODULE: ./build/src/history/point.js
var point = __webpack_require__(24652);
// EXTERNAL MODULE: ./build/src/machine/held.js
var held = __webpack_require__(52184);
;// CONCATENATED MODULE: ./build/src/pipeline/series.js



/** The class of runner that people take this machine for; `label` as its job asked for it. */
function series_runnerClassOf(machine, label) {
    const { platform, arch, runner } = machine;
    const image = runner?.imageOs ?? '';
    return {
        label,
        os: image === '' ? platform : image,
        arch,
        vcpus: (0,held/* heldOf */.L)(machine).vcpus,
        gpu: null,
    };
}
/** The family that a machine's CPU is of, and what the power model says of the machine. */
function series_cpuFamilyOf(machine) {
    const { cpuVendor, cpuModel, cpuFamily, cpuModelNumber } = machine;
    // Numbers beside the name: a masked one (`AMD EPYC`) is shared by families.
    const numbers = [cpuFamily, cpuModelNumber].map((number) => number ?? '?').join('/');
    const { idlePowerW, busyJPerCpuS, memoryPowerW } = (0,power_model/* modelPower */.ZL)(machine);
    return {
        name: `${cpuModel ?? cpuVendor ?? 'nameless'} (${numbers})`,
        halfLoadW: idlePowerW.value + (busyJPerCpuS.value * (0,held/* heldOf */.L)(machine).vcpus) / 2 + memoryPowerW.value,
    };
}
/**
 * An audit as one of its series, by which past audits are compared with it.
 *
 * @param atMs when it began (ms since 1970, UTC)
 */
function selfOf({ auditId, subject, run, machine }, atMs) {
    return {
        auditId,
        runId: run?.runId ?? null,
        attempt: run?.attempt ?? 1,
        atMs,
        subject,
        runner: series_runnerClassOf(machine, subject.runnerLabel),
        cpu: series_cpuFamilyOf(machine),
        methodMajor: point/* METHOD_MAJOR */.sY,
    };
}

// EXTERNAL MODULE: ./build/src/grid/profile.js
var profile = __webpack_require__(16623);
;// CONCATENATED MODULE: ./build/src/grid/intensity.js
/** When a series was asked for; `null`: nobody was asked, it is bundled or declared. */
function askedAt({ retrievedAt }) {
    return retrievedAt === null || /^\d{4}$/.test(retrievedAt) ? null : retrievedAt;
}

;// CONCATENATED MODULE: ./build/src/grid/known-hour.js


const DIGITS = 6;
/**
 * `null` where nothing can be told from them: there is no distance from nothing. Nor from a borrowed shape:
 * on hours of 2024 windows of the next day were worse found from the hour before on than by the shape alone,
 * and by these hours it was chosen.
 */
function knownHours(series, usual, { fromMs, toMs }) {
    if (usual.kind === 'borrowed-profile')
        return null;
    const drift = Math.log((0,grid_series/* meanIntensity */.x0)(series, fromMs, toMs).value / (0,grid_series/* meanIntensity */.x0)(usual, fromMs, toMs).value);
    return Number.isFinite(drift) ? { series, untilMs: toMs, drift } : null;
}
/**
 * A profile's hours to come, given hours before them: weather lasts, so the distance of those from the
 * profile (in logarithms) is kept and fades as errors of hours do, by e^(-t / 48 h). So does what is
 * known of the year; what is not known of the hours grows as the square root of 1 - e^(-2 t / 48 h). A
 * series that is no profile stays as it is.
 *
 * @param span the hours that the course is of
 */
function carriedFrom({ series: known, untilMs, drift }, course, { fromMs, toMs }) {
    if (course.kind !== 'profile')
        return course;
    const keptAt = (ms) => (0,profile/* hoursTogether */.oU)(Math.max(0, ms - untilMs));
    const kept = keptAt((fromMs + toMs) / 2);
    const own = course.factors.map(({ id, logSd, kind }) => {
        // Given the same hours, the errors of two windows hardly go together: each has one of its own.
        if (id.startsWith('grid-hour:')) {
            const apart = `${id}@${new Date(fromMs).toISOString()}`;
            return { id: apart, logSd: logSd * Math.sqrt(1 - kept ** 2), kind };
        }
        return { id, logSd: id.startsWith('grid-year:') ? logSd * (1 - kept) : logSd, kind };
    });
    const ids = new Set(course.factors.map(({ id }) => id));
    const others = known.factors
        .filter(({ id }) => !ids.has(id))
        .map((factor) => ({ ...factor, logSd: factor.logSd * kept }));
    return {
        ...course,
        points: course.points.map(({ from, intensityGPerKwh }) => {
            const factor = Math.exp(drift * keptAt(from === null ? untilMs : Date.parse(from)));
            return { from, intensityGPerKwh: Number((intensityGPerKwh * factor).toPrecision(DIGITS)) };
        }),
        factors: [...own, ...others],
        source: `${course.source}, from what was told until ${new Date(untilMs).toISOString()} on (${known.source})`,
        retrievedAt: known.retrievedAt,
    };
}

// EXTERNAL MODULE: ./build/src/policy/describe.js
var describe = __webpack_require__(60787);
// EXTERNAL MODULE: ./build/src/policy/strictness.js
var strictness = __webpack_require__(31496);
// EXTERNAL MODULE: ./build/src/place/regions.js + 1 modules
var regions = __webpack_require__(59167);
// EXTERNAL MODULE: ./build/src/place/resolve.js
var place_resolve = __webpack_require__(51025);
;// CONCATENATED MODULE: ./build/src/whatif/job.js




/** Grams of the job's electricity if it ran at that place and time: energy x PUE x mean intensity. */
function gramsAt({ machineJ }, place, span, series) {
    const perKwh = (0,estimate/* multiply */.lw)((0,footprint_facility/* facilityOf */.x)(place).pue, (0,grid_series/* meanIntensity */.x0)(series, span.fromMs, span.toMs));
    return (0,estimate/* multiply */.lw)((0,estimate/* scale */.hs)(machineJ, 1 / units/* J_PER_KWH */.es), perKwh);
}

;// CONCATENATED MODULE: ./build/src/whatif/saving.js

const NOTHING = {
    savedShare: 0,
    lowShare: 0,
    highShare: 0,
    savedG: 0,
    lowG: 0,
    highG: 0,
    isSure: false,
};
/** Factors of single hours of a grid; all others are the same at all hours. */
const OF_HOURS = 'grid-hour:';
/**
 * What `other` would save of `now`.
 *
 * @param hoursTogether how far the errors of the two choices' hours go together in one zone: 1 at the
 *   same time, towards 0 the further apart
 */
function savingOf(now, other, hoursTogether = 1) {
    if (now.value === 0)
        return NOTHING;
    const logSd = spreadOfRatio(now.factors, other.factors, hoursTogether);
    const ratio = (0,estimate/* estimate */.jA)(other.value / now.value, [{ id: 'ratio', logSd, kind: 'calibrated' }]);
    const { low, high } = (0,estimate/* range */.y1)(ratio);
    // Finite, since it is written down as JSON.
    const lowG = Math.max(now.value * (1 - high), -Number.MAX_VALUE);
    return {
        savedShare: 1 - ratio.value,
        lowShare: 1 - high,
        highShare: 1 - low,
        savedG: now.value - other.value,
        lowG,
        highG: now.value * (1 - low),
        isSure: lowG > 0,
    };
}
/** One standard deviation of ln(a / b): shared factors cancel, others stand side by side. */
function spreadOfRatio(a, b, hoursTogether) {
    const ids = new Set([...a, ...b].map(({ id }) => id));
    const spreadIn = (factors, id) => factors.find((factor) => factor.id === id)?.logSd ?? 0;
    const variances = [...ids].map((id) => {
        const [mine, theirs] = [spreadIn(a, id), spreadIn(b, id)];
        const together = id.startsWith(OF_HOURS) ? hoursTogether : 1;
        return mine ** 2 + theirs ** 2 - 2 * together * mine * theirs;
    });
    // Rounding may leave a little less than nothing where all cancels.
    return Math.sqrt(Math.max(0, variances.reduce((sum, one) => sum + one, 0)));
}

;// CONCATENATED MODULE: ./build/src/whatif/elsewhere.js




/**
 * The job at other places, the least emissions first.
 *
 * @param here what it emits where it runs. Best by what tells of the other places too: what else is known
 *   of this grid's hours would make those look better or worse that are known by less. The tables tell
 *   some grids by month and hour and others by the year alone; that is in the ranges.
 */
function elsewhere(job, here, intensityOver, others) {
    return others
        .map((other) => {
        const series = intensityOver(other, job.span);
        const there = gramsAt(job, other, job.span, series);
        const { zone, kind, signal } = series;
        return { place: other, zone, kind, signal, emittedG: there, saving: savingOf(here, there) };
    })
        .sort((a, b) => a.emittedG.value - b.emittedG.value);
}
/**
 * The other regions of a place's own provider. Empty where the region is not known.
 *
 * @param allowed the regions that may be used, `provider:region`; `null`: all that serve everyone
 */
function otherRegions(place, allowed) {
    // A machine of a cloud in an unknown place may stand in any of its regions already.
    if (place.region === null)
        return [];
    return regions/* REGIONS */.ij.filter(({ provider, region, kind }) => provider === place.provider &&
        region !== place.region &&
        (allowed === null ? kind === place.regionKind : allowed.includes(`${provider}:${region}`))).map((region) => (0,place_resolve/* placeOfRegion */.L$)(region));
}

// EXTERNAL MODULE: ./build/src/grid/borrowed.js + 1 modules
var borrowed = __webpack_require__(51006);
;// CONCATENATED MODULE: ./build/src/whatif/later.js



/** Sums in another order may differ by this share; that is no reason to wait a day longer. */
const ROUNDING = 1e-9;
/**
 * The window of the job's length with the least intensity that ends within `withinMs` of its start: the
 * earliest of equals, so its own where no other is better. `null` where nothing tells the hours apart,
 * or the job takes longer than that.
 */
function later(job, intensityOver, withinMs) {
    const { place, span } = job;
    const lengthMs = span.toMs - span.fromMs;
    const horizon = { fromMs: span.fromMs, toMs: span.fromMs + withinMs };
    if (lengthMs <= 0 || lengthMs > withinMs)
        return null;
    const course = intensityOver(place, horizon);
    if (!(0,borrowed/* tellsHours */.W)(course))
        return null;
    const best = bestStart(course, horizon, lengthMs);
    const window = { fromMs: best, toMs: best + lengthMs };
    const now = gramsAt(job, place, span, intensityOver(place, span));
    const then = gramsAt(job, place, window, intensityOver(place, window));
    const { kind, signal } = course;
    const saving = savingOf(now, then, (0,profile/* hoursTogether */.oU)(best - span.fromMs));
    return { span: window, kind, signal, emittedG: then, saving };
}
/** The mean over a window changes its course only where one of its ends meets a point. */
function bestStart(course, horizon, lengthMs) {
    const changes = course.points.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
    const starts = [...changes, ...changes.map((ms) => ms - lengthMs), horizon.toMs - lengthMs]
        .filter((ms) => ms > horizon.fromMs && ms + lengthMs <= horizon.toMs)
        .sort((a, b) => a - b);
    const meanFrom = (ms) => (0,grid_series/* meanIntensity */.x0)(course, ms, ms + lengthMs).value;
    const isBetter = (mean, than) => mean < than * (1 - ROUNDING);
    return [horizon.fromMs, ...starts].reduce((best, start) => isBetter(meanFrom(start), meanFrom(best)) ? start : best);
}

;// CONCATENATED MODULE: ./build/src/pipeline/what-if.js







/** A day: beyond it a profile knows no better hour, since the next day has the same ones. */
const WITHIN_H = 24;
/** Regions that all policies that decide let work move to, `provider:region`; `null`: none says. */
function regionsAllowed(policies) {
    return (0,strictness/* inAll */.Bc)(policies
        .filter(({ source }) => source.role !== 'proposed')
        .map(({ policy }) => policy.whatIfRegions));
}
/**
 * That none of the regions that work may move to is of the cloud where it ran, so that nobody waits for
 * a word of them. Where a policy is for several clouds, or the place is in none, all is as meant.
 */
function whatIfFindings({ provider }, allowed) {
    if (provider === null || allowed === null || allowed.length === 0)
        return [];
    if (allowed.some((region) => region.startsWith(`${provider}:`)))
        return [];
    const message = `The policy's \`what-if\` allows only ${(0,describe/* describeRegions */.rj)(allowed)}, and this ran at ${provider}: a report compares regions of one cloud, so it tells of none. \`carbon-audit whatif --regions\` compares clouds.`;
    return [(0,finding/* finding */.g)('what-if-other-cloud', message)];
}
/**
 * What the same electricity would have emitted later or elsewhere, by the bundled figures. Who declares
 * an intensity knows of one figure for all hours and no other place: nothing is said then.
 *
 * @param allowed the regions that may be used, `provider:region`; `null`: all that serve everyone
 */
function whatIfOf(machineJ, place, span, intensity, allowed) {
    if (intensity.kind === 'declared')
        return null;
    const job = { machineJ, place, span: { fromMs: span.fromWallMs, toMs: span.toWallMs } };
    const waiting = laterOf(job, intensity);
    const moving = elsewhereOf(job, allowed);
    return waiting === null && moving === null ? null : { later: waiting, elsewhere: moving };
}
const usual = (where, when) => (0,profile/* bundledIntensity */.ym)(where, when).series;
/**
 * What tells the hours after a job: the tables', from the job's own hours on where a provider told
 * those.
 *
 * @param intensity what counted for it
 */
function hoursFrom({ place, span }, intensity) {
    const isLive = askedAt(intensity) !== null;
    const known = isLive ? knownHours(intensity, usual(place, span), span) : null;
    if (known === null)
        return usual;
    return (where, when) => when.toMs === span.toMs && when.fromMs === span.fromMs
        ? intensity
        : carriedFrom(known, usual(where, when), when);
}
function laterOf(job, intensity) {
    const found = later(job, hoursFrom(job, intensity), WITHIN_H * 3_600_000);
    if (found === null)
        return null;
    return {
        startAt: new Date(found.span.fromMs).toISOString(),
        endAt: new Date(found.span.toMs).toISOString(),
        withinH: WITHIN_H,
        kind: found.kind,
        signal: found.signal,
        ...found.saving,
    };
}
/** Here and there by the tables: a provider's figure of this grid says nothing of another. */
function elsewhereOf(job, allowed) {
    const here = gramsAt(job, job.place, job.span, usual(job.place, job.span));
    const others = otherRegions(job.place, allowed);
    const found = elsewhere(job, here, usual, others).find(({ saving }) => saving.isSure);
    if (found === undefined)
        return null;
    const { place, zone, kind, signal, saving } = found;
    const region = `${place.provider}:${place.region}`;
    return { region, zone, kind, signal, isAllowed: allowed !== null, ...saving };
}

;// CONCATENATED MODULE: ./build/src/pipeline/audit.js
















/** From recording to energy and emissions: of a long job nearly all of the work. Pure. */
function measure(inputs) {
    const { context, intensity } = inputs;
    const gathered = gatherReadings(context, inputs.recordingText);
    const timeline = timelineOf(gathered.readings, context.layout, context.intervalMs);
    const declared = (0,policy_power/* policyPower */.e)(inputs.policies, context.subject);
    const chosen = timeline === null
        ? null
        : (0,hardware/* chooseHardware */.Gu)(context.machine, (0,policy_sku/* policySkus */.P)(inputs.policies, context.subject), (hardware) => weighHardware(context, timeline, gathered, declared, hardware));
    const footprint = timeline === null || chosen === null
        ? null
        : footprintOf(context, timeline, gathered, intensity, declared, chosen.powered, chosen.made);
    const allowed = regionsAllowed(inputs.policies);
    return {
        gathered,
        footprint,
        hardware: chosen?.powered ?? (0,hardware/* shownHardware */.m$)(context.machine),
        whatIf: footprint === null
            ? null
            : whatIfOf(footprint.machineJ, context.place, gathered.span, intensity, allowed),
        findings: [
            ...gathered.findings,
            ...(timeline?.findings ?? [NOTHING_MEASURED]),
            ...(footprint?.findings ?? []),
            ...(chosen?.findings ?? []),
            ...whatIfFindings(context.place, allowed),
        ],
    };
}
/**
 * From recording to verdict. Pure: the same inputs give the same report, to the byte, by the same
 * version of the program and its tables.
 *
 * @param measured of the same inputs, whatever findings their context then had
 */
function audit(inputs, measured = measure(inputs)) {
    const { context, intensity } = inputs;
    const { gathered, footprint, hardware } = measured;
    const findings = [...context.findings, ...measured.findings];
    const { fromWallMs, toWallMs } = gathered.span;
    const startMs = context.serverStartMs ?? fromWallMs;
    // Its own end, so that a report is judged the same whenever it is computed.
    const nowMs = startMs + (toWallMs - fromWallMs);
    const self = selfOf(context, startMs);
    const judged = (0,judge_all/* judgeAll */.T)(inputs.policies, {
        measured: {
            energyJ: footprint?.machineJ ?? null,
            totalG: footprint?.totalG ?? null,
            marginalG: footprint?.marginalG ?? null,
            durationS: footprint?.usage.durationS ?? null,
            units: context.units,
        },
        subject: { ...context.subject, hasGpu: hasGpu(hardware, gathered.meters) },
        self,
        history: inputs.history === null ? null : historyOf(inputs.history, self, nowMs),
        historyAdvice: HISTORY_ADVICE[context.subject.kind],
        approvers: context.approvers,
        startMs,
        nowMs,
    }, (0,data/* weaknessesOf */.PA)(findings.map(({ id }) => id), measuredShare(footprint)), findings);
    return {
        schemaVersion: 1,
        kind: 'audit',
        tool: context.tool,
        auditId: context.auditId,
        subject: context.subject,
        run: context.run,
        command: context.command,
        units: context.units,
        startedAt: isoTime(gathered.span.fromWallMs),
        endedAt: isoTime(gathered.span.toWallMs),
        machine: { ...context.machine, identity: gathered.identity },
        place: context.place,
        placeRungs: context.placeRungs,
        usage: footprint?.usage ?? null,
        energy: footprint?.energy ?? null,
        steps: footprint?.steps ?? null,
        intensity: (0,reported/* reportedIntensity */.N)(intensity, gathered.span),
        intensityBeside: context.intensityBeside.map((series) => (0,reported/* reportedIntensity */.N)(series, gathered.span)),
        emissions: footprint?.emissions ?? null,
        marketBased: footprint?.marketBased ??
            (context.marketBased === null ? null : { ...context.marketBased, operationalG: null }),
        whatIf: measured.whatIf,
        ...judged,
        findings,
        evidence: {
            recordingSha256: gathered.recordingSha256,
            contextSha256: (0,serialise/* sha256 */.s)(inputs.contextText),
            intensitySha256: (0,serialise/* sha256 */.s)(inputs.intensityText),
            historySha256: inputs.historyText === null ? null : (0,serialise/* sha256 */.s)(inputs.historyText),
            policySha256: inputs.policies.map(digestOf),
        },
    };
}
const NOTHING_MEASURED = (0,finding/* finding */.g)('nothing-measured', 'There are not two usable readings of the CPU counters, so no energy could be told.');
/** What can be done where no past audits were given. */
const HISTORY_ADVICE = {
    command: '`--history DIR` reads past audits',
    job: 'the action does not read past audits yet',
};
/** Of a policy's bytes; where it extends others, of the digests of all of them, its own first. */
function digestOf({ bytes, parents }) {
    if (bytes === null)
        return null;
    if (parents.length === 0)
        return (0,serialise/* sha256 */.s)(bytes);
    const all = [bytes, ...parents.map((parent) => parent.bytes ?? '')];
    return (0,serialise/* sha256 */.s)(all.map((one) => (0,serialise/* sha256 */.s)(one)).join('\n'));
}
/** A board that a meter or the bus shows; only of Linux is it known what the bus would show. */
function hasGpu({ machine, sku }, meters) {
    if (gpusHeld(withSilentGpus(meters, machine, sku), machine) !== null)
        return true;
    return machine.platform === 'linux' ? false : null;
}
/** The part of the energy that counters told; `null` where there is no energy. */
function measuredShare(footprint) {
    if (footprint === null || footprint.machineJ.value === 0)
        return null;
    const measured = footprint.energy.components
        .filter(({ provenance }) => provenance === 'measured')
        .reduce((sum, { energyJ }) => sum + energyJ.value, 0);
    return measured / footprint.machineJ.value;
}
function isoTime(wallMs) {
    return new Date(wallMs).toISOString();
}

// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(80381);
;// CONCATENATED MODULE: ./build/src/policy/needs.js

const SERIES_RULES = ['increase', 'improve'];
const PERIOD_OF = {
    'per-week': 'week',
    'per-month': 'month',
    'per-quarter': 'quarter',
};
/** What of the past the rules of these policies can ask for, so that no more of it is kept. */
function needsOf(policies) {
    const budgets = policies.flatMap((policy) => policy.budgets);
    const adding = budgets.filter(({ rules }) => rules.some(({ kind }) => PERIOD_OF[kind] !== undefined));
    const periods = adding.flatMap(({ rules }) => rules.flatMap(({ kind }) => PERIOD_OF[kind] ?? []));
    return {
        series: budgets.some(({ rules }) => rules.some(({ kind }) => SERIES_RULES.includes(kind))),
        periods: [...new Set(periods)],
        isAddedUp: (subject) => adding.some(({ match }) => (0,policy_match/* matches */.cK)(match, subject)),
    };
}

// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(18964);
;// CONCATENATED MODULE: ./build/src/history/parse-point.js

/**
 * Bounds of what one audit can be: a thousand tonnes, a gigawatt-hour, the 35 days that a run of a
 * workflow may last (abuse A9, A33). Whatever lies outside is nobody's audit.
 */
const MOST_G = 1e9;
const MOST_J = 3.6e12;
const MOST_S = 35 * 86_400;
const FIRST_MS = Date.UTC(2020, 0);
const LAST_MS = Date.UTC(2100, 0);
/**
 * And the least that is not nothing: a microjoule, a femtogram, a millisecond, a milliwatt. What is
 * smaller was measured by nobody, and a division by it is no number.
 */
const LEAST_J = 1e-6;
const LEAST_G = 1e-15;
const LEAST_S = 1e-3;
const LEAST_W = 1e-3;
const LEAST_COUNT = 1e-6;
const MOST_FACTORS = 100;
const MOST_LOG_SD = 5;
const MOST_UNITS = 16;
const MOST_COUNT = 1e15;
const MOST_VCPUS = 65_536;
const parse_point_MOST_W = 1e6;
const MOST_TEXT = 300;
const UNIT_NAME = /^[a-z][a-z0-9-]{0,31}$/;
/** What could make a line of a log or a page out of a name. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** The version of points that this version of the program writes and reads (abuse A10). */
const parse_point_POINT_VERSION = 1;
/** Thrown and caught within this file only: a field that is not what it must be. */
class NoPoint extends Error {
}
/**
 * A point from what a file holds, `null` where it is none: another version, a field missing, wrong or
 * out of bounds. Fields that are not known are left out. Never throws.
 */
function parse_point_parsePoint(value) {
    try {
        return readPoint(fieldsOf(value));
    }
    catch (error) {
        if (error instanceof NoPoint)
            return null;
        throw error;
    }
}
/** A point as it is written down: one line of JSON. */
function pointLine(point) {
    return JSON.stringify({ schemaVersion: parse_point_POINT_VERSION, ...point });
}
function readPoint(point) {
    if (point['schemaVersion'] !== parse_point_POINT_VERSION)
        throw new NoPoint();
    return {
        auditId: textOf(point['auditId']),
        runId: orNull(point['runId'], textOf),
        attempt: whole(point['attempt'], 1, 10_000),
        atMs: whole(point['atMs'], FIRST_MS, LAST_MS),
        subject: subjectOf(fieldsOf(point['subject'])),
        runner: runnerOf(fieldsOf(point['runner'])),
        cpu: orNull(point['cpu'], (cpu) => cpuOf(fieldsOf(cpu))),
        methodMajor: whole(point['methodMajor'], 0, 10_000),
        isVerified: parse_point_boolean(point['isVerified']),
        outcome: orNull(point['outcome'], (one) => oneOf(one, ['success', 'failure'])),
        actorGroup: orNull(point['actorGroup'], textOf),
        energyJ: estimateOf(point['energyJ'], MOST_J, LEAST_J),
        totalG: estimateOf(point['totalG'], MOST_G, LEAST_G),
        durationS: amount(point['durationS'], MOST_S, LEAST_S),
        units: orNull(point['units'], (units) => unitsOf(fieldsOf(units))),
    };
}
function subjectOf(subject) {
    return {
        workflowPath: orNull(subject['workflowPath'], textOf),
        workflowName: orNull(subject['workflowName'], textOf),
        reusablePath: orNull(subject['reusablePath'], (path) => (path === '' ? '' : textOf(path))),
        job: orNull(subject['job'], textOf),
        event: orNull(subject['event'], textOf),
        branch: orNull(subject['branch'], textOf),
        isDefaultBranch: orNull(subject['isDefaultBranch'], parse_point_boolean),
        actorKind: orNull(subject['actorKind'], (kind) => oneOf(kind, ['person', 'bot'])),
        runnerLabel: orNull(subject['runnerLabel'], textOf),
    };
}
function runnerOf(runner) {
    return {
        label: orNull(runner['label'], textOf),
        os: textOf(runner['os']),
        arch: textOf(runner['arch']),
        vcpus: amount(runner['vcpus'], MOST_VCPUS),
        gpu: orNull(runner['gpu'], textOf),
    };
}
function cpuOf(cpu) {
    const halfLoadW = orNull(cpu['halfLoadW'], (watts) => amount(watts, parse_point_MOST_W, LEAST_W));
    return { name: textOf(cpu['name']), halfLoadW: halfLoadW === 0 ? null : halfLoadW };
}
function estimateOf(value, most, least) {
    const fields = fieldsOf(value);
    const { factors } = fields;
    if (!Array.isArray(factors) || factors.length > MOST_FACTORS)
        throw new NoPoint();
    return (0,estimate/* estimate */.jA)(amount(fields['value'], most, least), factors.map(factorOf));
}
function factorOf(value) {
    const factor = fieldsOf(value);
    return {
        id: textOf(factor['id']),
        logSd: amount(factor['logSd'], MOST_LOG_SD),
        kind: oneOf(factor['kind'], ['calibrated', 'declared']),
    };
}
function unitsOf(units) {
    const entries = Object.entries(units);
    if (entries.length > MOST_UNITS)
        throw new NoPoint();
    return Object.fromEntries(entries.map(([name, count]) => {
        if (!UNIT_NAME.test(name))
            throw new NoPoint();
        return [name, amount(count, MOST_COUNT, LEAST_COUNT)];
    }));
}
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new NoPoint();
    return value;
}
function orNull(value, read) {
    return value === null ? null : read(value);
}
function textOf(value) {
    if (typeof value !== 'string' || value === '' || value.length > MOST_TEXT)
        throw new NoPoint();
    if (UNPRINTABLE.test(value))
        throw new NoPoint();
    return value;
}
function parse_point_boolean(value) {
    if (typeof value !== 'boolean')
        throw new NoPoint();
    return value;
}
function oneOf(value, known) {
    const found = known.find((one) => one === value);
    if (found === undefined)
        throw new NoPoint();
    return found;
}
/** Nothing, or no less than the least. */
function amount(value, most, least = 0) {
    if (typeof value !== 'number' || !(value >= 0 && value <= most))
        throw new NoPoint();
    if (value > 0 && value < least)
        throw new NoPoint();
    return value;
}
function whole(value, least, most) {
    if (!Number.isSafeInteger(value) || amount(value, most) < least)
        throw new NoPoint();
    return value;
}

;// CONCATENATED MODULE: ./build/src/evidence/history.js








/** A file of points, one a line; beside it, or instead, the directories of audits. */
const POINTS_FILE = 'points.ndjson';
/** Bounds of what is read, whatever lies there: no disk and no memory is filled by a directory. */
const DEEPEST = 4;
const MOST_ENTRIES = 50_000;
const MOST_REPORT_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
const MOST_BYTES = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
const MOST_POINTS = 100_000;
/**
 * The past audits that a directory holds: its file of points (`points.ndjson`), and reports of audits
 * (`audit.json`) and more such files below it. Links are not followed. What is no point is counted, not
 * obeyed.
 *
 * Only the file of points of the directory itself can vouch for audits: whoever chose the directory
 * wrote it. A report cannot vouch for itself, nor a file in a folder below, where artifacts of pull
 * requests are unpacked (abuse A4, A5): these make unverified points.
 *
 * @throws BadInput when there is no such directory
 */
function readHistory(directory) {
    const root = openable(directory);
    const own = join(root, POINTS_FILE);
    const entries = { left: MOST_ENTRIES };
    const below = filesBelow(root, DEEPEST, entries).filter(({ path }) => path !== own);
    const cut = [];
    if (entries.left < 0)
        cut.push(`more than ${MOST_ENTRIES} files, of which the rest was left out`);
    const budget = { left: MOST_BYTES };
    const read = (file) => pointsOf(file, budget, cut);
    // Looked for by its name, before all others: no number of files hides it.
    const vouching = isFile(own) ? read({ path: own, name: POINTS_FILE }) : [];
    const others = below.flatMap(read);
    const sound = vouching.filter((point) => point !== null);
    const heard = others.filter((point) => point !== null);
    const verified = newestOf(sound, MOST_POINTS);
    // Anybody can add to what is below, and displaces nothing that counts by it.
    const unverified = newestOf(heard.map((point) => ({ ...point, isVerified: false })), MOST_POINTS - verified.length);
    if (verified.length + unverified.length < sound.length + heard.length) {
        cut.push(`more than ${MOST_POINTS} audits, of which the oldest were left out`);
    }
    return {
        points: [...verified, ...unverified],
        unreadable: vouching.length - sound.length,
        unreadableBelow: others.length - heard.length,
        leftOut: 0,
        completeFromMs: verified.length < sound.length ? (verified.at(-1)?.atMs ?? null) : null,
        cut: [...new Set(cut)],
    };
}
/** The verified ones first: a file of one's own may hold others too. */
function newestOf(points, most) {
    return points
        .toSorted((a, b) => Number(b.isVerified) - Number(a.isVerified) || b.atMs - a.atMs)
        .slice(0, most);
}
/**
 * What a file tells of, `null` for each that is no point. A file that is too large to be read whole is
 * one of those: a part of it might be somebody's choice.
 */
function pointsOf({ path, name }, budget, cut) {
    const most = name === POINTS_FILE ? budget.left : Math.min(budget.left, MOST_REPORT_BYTES);
    const size = sizeOf(path);
    if (size > most) {
        if (most === budget.left)
            cut.push(`more than ${MOST_BYTES / 1024 ** 2} MiB, of which the rest was left out`);
        return [null];
    }
    budget.left -= size;
    const text = history_textOf(path, most);
    if (text === null)
        return [null];
    return name === POINTS_FILE ? pointsIn(text) : [pointOfReport(text)];
}
function sizeOf(path) {
    try {
        return lstatSync(path).size;
    }
    catch {
        return 0;
    }
}
function isFile(path) {
    try {
        return lstatSync(path).isFile();
    }
    catch {
        return false;
    }
}
function openable(directory) {
    try {
        // The directory itself may be named by a link: a person chose it.
        return realpathSync(directory);
    }
    catch (error) {
        throw new BadInput(`the history ${directory} cannot be read: ${error.message}`);
    }
}
function filesBelow(directory, depth, entries) {
    const found = [];
    const handle = history_open(directory);
    if (handle === null)
        return [];
    try {
        for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
            entries.left -= 1;
            if (entries.left < 0)
                break;
            const path = join(directory, entry.name);
            if (entry.isDirectory() && depth > 1)
                found.push(...filesBelow(path, depth - 1, entries));
            const isOurs = entry.name === POINTS_FILE || entry.name === ARTIFACT_FILES.report;
            if (entry.isFile() && isOurs)
                found.push({ path, name: entry.name });
        }
    }
    finally {
        handle.closeSync();
    }
    // The file system's order is none.
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function history_open(directory) {
    try {
        return opendirSync(directory);
    }
    catch (error) {
        // A directory that may not be entered holds nothing that could be judged by.
        if (error.code === 'EACCES')
            return null;
        throw new BadInput(`the history ${directory} cannot be read: ${error.message}`);
    }
}
function history_textOf(path, mostBytes) {
    try {
        return readPlainFile(path, mostBytes).toString('utf8');
    }
    catch {
        return null;
    }
}
/** A point for every line that is not empty, `null` where it is none. A last line that was cut short is one point lost, like any other that is none. */
function pointsIn(text) {
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => parsePoint(history_parsed(line)));
}
/** What a JSON text holds; `null` where it is none. */
function history_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** What a report tells of its audit; it may come from anyone, so it passes the same bounds. */
function pointOfReport(text) {
    try {
        // Whatever is not there or not of this form throws here, or is refused below.
        const report = history_parsed(text);
        const { machine, usage, energy, emissions, subject } = report;
        if (report.schemaVersion !== 1 || report.kind !== 'audit')
            return null;
        const known = Object.entries(UNKNOWN_SUBJECT).map(([key, unknown]) => [
            key,
            subject[key] ?? unknown,
        ]);
        return parsePoint({
            schemaVersion: POINT_VERSION,
            auditId: report.auditId,
            runId: report.run?.runId ?? null,
            attempt: report.run?.attempt ?? 1,
            atMs: Date.parse(report.startedAt),
            subject: Object.fromEntries(known),
            runner: runnerClassOf(machine, subject.runnerLabel),
            cpu: cpuFamilyOf(machine),
            methodMajor: METHOD_MAJOR,
            isVerified: false,
            outcome: history_outcomeOf(report),
            actorGroup: null,
            energyJ: energy?.machineJ,
            totalG: emissions?.totalG,
            durationS: usage?.durationS,
            units: report.units ?? null,
        });
    }
    catch {
        return null;
    }
}
function history_outcomeOf({ command }) {
    if (command === null)
        return null;
    return command.exitCode === 0 ? 'success' : 'failure';
}

;// CONCATENATED MODULE: ./build/src/evidence/kept-history.js



/** An artifact is kept for long, and read by whoever judges it: no more of the past than this. */
const kept_history_MOST_BYTES = 8 * 1024 * 1024;
/**
 * The past that an audit was judged by, as it is kept with its evidence: what is known of the whole,
 * then a point a line, of which those after the first tell only what differs from the line before.
 *
 * What does not fit goes without the oldest, those first that nobody vouches for; where that takes from
 * sums, `completeFromMs` says so, and the sum is inconclusive.
 */
function keptHistoryText(offered, mostBytes = kept_history_MOST_BYTES) {
    let kept = offered;
    for (;;) {
        const text = kept_history_textOf(kept);
        const over = Buffer.byteLength(text) - mostBytes;
        if (over <= 0 || kept.points.length === 0)
            return text;
        // A tenth more than the share that is too much: lines differ in length.
        const share = over / Buffer.byteLength(text);
        kept = without(kept, Math.ceil(kept.points.length * Math.min(1, share * 1.1)));
    }
}
function without(offered, count) {
    const dropped = offered.points
        .toSorted((a, b) => Number(a.isVerified) - Number(b.isVerified) || a.atMs - b.atMs)
        .slice(0, count);
    const isDropped = new Set(dropped);
    const missing = dropped.filter(({ isVerified }) => isVerified);
    const lastMs = missing.at(-1)?.atMs;
    return {
        ...offered,
        points: offered.points.filter((point) => !isDropped.has(point)),
        leftOut: offered.leftOut + missing.length,
        completeFromMs: lastMs === undefined
            ? offered.completeFromMs
            : Math.max(lastMs + 1, offered.completeFromMs ?? 0),
    };
}
function kept_history_textOf({ points, unreadable, leftOut, completeFromMs }) {
    const header = { kind: 'history', schemaVersion: 1, unreadable, leftOut, completeFromMs };
    const before = new Map();
    const lines = points.map((point) => {
        const fields = Object.entries(flat({ schemaVersion: parse_point_POINT_VERSION, ...point }));
        const told = fields.flatMap(([key, value]) => {
            const text = JSON.stringify(value);
            if (before.get(key) === text)
                return [];
            before.set(key, text);
            return [`${JSON.stringify(key)}:${text}`];
        });
        return `{${told.join(',')}}`;
    });
    return [JSON.stringify(header), ...lines, ''].join('\n');
}
/** With amounts and their errors apart: those differ from line to line, these seldom. */
function flat({ energyJ, totalG, ...rest }) {
    return {
        ...rest,
        energyJ: energyJ.value,
        energyFactors: energyJ.factors,
        totalG: totalG.value,
        totalFactors: totalG.factors,
    };
}
function kept_history_pointOf({ energyJ, energyFactors, totalG, totalFactors, ...rest }) {
    return parse_point_parsePoint({
        ...rest,
        energyJ: { value: energyJ, factors: energyFactors },
        totalG: { value: totalG, factors: totalFactors },
    });
}
/** @throws BadInput when the text is not what `keptHistoryText` writes */
function parseKeptHistory(text, name) {
    const [first = '', ...lines] = text.split('\n');
    const header = headerFrom(first);
    let fields = {};
    const points = [];
    let isSound = header !== null && lines.at(-1) === '';
    for (const line of lines.slice(0, -1)) {
        const told = history_parsed(line);
        if (typeof told !== 'object' || told === null)
            isSound = false;
        fields = { ...fields, ...told };
        const point = kept_history_pointOf(fields);
        if (point === null)
            isSound = false;
        else
            points.push(point);
    }
    if (header === null || !isSound)
        throw new bad_input/* BadInput */.k(`${name} is not what this version writes`);
    const { unreadable, leftOut, completeFromMs } = header;
    return { points, unreadable, leftOut, completeFromMs };
}
function headerFrom(line) {
    const header = history_parsed(line);
    const isSound = header?.kind === 'history' &&
        header.schemaVersion === 1 &&
        isCount(header.unreadable) &&
        isCount(header.leftOut) &&
        (header.completeFromMs === null || isCount(header.completeFromMs));
    return isSound ? header : null;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/src/evidence/span.js
/** When an audit was, on the wall clock as its start had it: a clock that is set does not move it. */
function spanOf({ start }, { end }) {
    const durationMs = Math.max(0, end.monotonicMs - start.monotonicMs);
    return { fromMs: start.wallMs, toMs: start.wallMs + durationMs };
}

;// CONCATENATED MODULE: ./build/src/evidence/conclude.js











/** The report of an ended audit. Pure. */
function conclude(ended) {
    const { started, stopped, policies } = ended;
    const historyText = ended.history === null ? null : keptPast(ended, ended.history);
    const context = {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        auditId: started.auditId,
        subject: ended.subject,
        run: ended.run,
        intervalMs: ended.intervalMs,
        layout: started.layout,
        unreadable: started.unreadable,
        start: started.start,
        end: stopped.end,
        serverStartMs: ended.serverStartMs,
        recordingSha256: (0,serialise/* sha256 */.s)(stopped.recordingText),
        historySha256: historyText === null ? null : (0,serialise/* sha256 */.s)(historyText),
        machine: started.machine,
        place: ended.place,
        placeRungs: ended.placeRungs,
        intensityBeside: ended.intensityBeside,
        marketBased: ended.marketBased,
        policies: policies.map(({ source }) => source),
        command: ended.command,
        units: ended.units,
        steps: ended.steps,
        approvers: ended.approvers,
        findings: [...stopped.findings, ...ended.findings],
    };
    const intensityText = (0,serialise/* serialise */.G)(ended.intensity);
    const inputs = {
        context,
        contextText: (0,serialise/* serialise */.G)(context),
        recordingText: stopped.recordingText,
        // As it is kept, to the digit: who recomputes has no other.
        intensity: JSON.parse(intensityText),
        intensityText,
        history: historyText === null ? null : parseKeptHistory(historyText, artifact/* ARTIFACT_FILES */.nA.history),
        historyText,
        policies,
    };
    return judged(inputs, measure(inputs));
}
/** The same audit, of which more has been found since; nothing is measured anew. Pure. */
function withFindings({ inputs, measured }, findings) {
    const { context } = inputs;
    const found = { ...context, findings: [...context.findings, ...findings] };
    return judged({ ...inputs, context: found, contextText: (0,serialise/* serialise */.G)(found) }, measured);
}
function judged(inputs, measured) {
    const report = audit(inputs, measured);
    return { inputs, measured, report, reportText: (0,serialise/* serialise */.G)(report) };
}
/** Of a past the part that this audit can be judged by. */
function keptPast(ended, history) {
    const { started, stopped, subject, run, policies } = ended;
    const { fromMs, toMs } = spanOf(started, stopped);
    const startMs = ended.serverStartMs ?? fromMs;
    const { auditId, machine } = started;
    const self = selfOf({ auditId, machine, subject, run }, startMs);
    const needs = needsOf(policies.map(({ policy }) => policy));
    return keptHistoryText(usableFor(history, self, startMs + (toMs - fromMs), needs));
}
/**
 * Writes the report and all it was computed from, but for the recording, which is there already.
 *
 * @throws what the file system throws; the caller says it and goes on.
 */
function keepEvidence(directory, { inputs, reportText }) {
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.context, inputs.contextText);
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.intensity, inputs.intensityText);
    // A directory that is used again must not keep the past or the policies of the audit before.
    for (const file of [artifact/* ARTIFACT_FILES */.nA.history, ...artifact/* POLICY_FILES */.jE])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, file), { force: true });
    if (inputs.historyText !== null) {
        (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.history, inputs.historyText);
    }
    for (const { source, bytes, parents } of inputs.policies) {
        if (source.file !== null && bytes !== null)
            (0,artifact/* writeArtifactFile */.KA)(directory, source.file, bytes);
        for (const [index, { file }] of source.parents.entries()) {
            const parent = parents[index]?.bytes ?? null;
            if (file !== null && parent !== null)
                (0,artifact/* writeArtifactFile */.KA)(directory, file, parent);
        }
    }
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.report, reportText);
}

// EXTERNAL MODULE: ./build/src/audit/claimed-units.js
var claimed_units = __webpack_require__(87718);
// EXTERNAL MODULE: ./build/src/plain-file.js
var plain_file = __webpack_require__(31516);
;// CONCATENATED MODULE: ./build/src/evidence/units-file.js



/**
 * What was said beforehand, and over it what the measured job or command has written into its file. A
 * file that cannot be read or understood says nothing at all, since half of it may be missing.
 *
 * @param path `null`: no file was named
 */
function unitsAtEnd(said, path) {
    if (path === null)
        return { units: said, findings: [] };
    try {
        const bytes = (0,plain_file/* readPlainFile */.b)(path, claimed_units/* MOST_UNITS_BYTES */.M + 1);
        if (bytes.length > claimed_units/* MOST_UNITS_BYTES */.M)
            return units_file_unreadable(said, path, 'it is too large');
        const parsed = (0,claimed_units/* parseUnits */.X)(bytes.toString('utf8'));
        if (!parsed.ok)
            return units_file_unreadable(said, path, parsed.expected);
        return { units: { ...said, ...parsed.value }, findings: [] };
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : 'it is no plain file to read';
        return units_file_unreadable(said, path, why);
    }
}
function units_file_unreadable(said, path, why) {
    const message = `The counts of functional units could not be read from ${path}: ${why}.`;
    return { units: said, findings: [(0,finding/* finding */.g)('units-unreadable', message)] };
}

;// CONCATENATED MODULE: ./build/src/grid/declared-series.js

/**
 * A figure that a person gives for the runner's electricity. Whoever knows a contract or a meter knows
 * better than a table, but nobody checks it: the error is declared, and the report says whose it is.
 */
function declaredIntensity(intensityGPerKwh, place, year) {
    return {
        schemaVersion: 1,
        zone: place.zone ?? place.country ?? 'declared',
        kind: 'declared',
        signal: 'average',
        boundary: 'life-cycle',
        points: [{ from: null, intensityGPerKwh }],
        factors: [
            { id: 'grid-declared', logSd: assumptions/* declaredIntensity.logSd */.ek.Kn, kind: 'declared' },
        ],
        source: 'given with the audit as carbon-intensity, checked by nobody',
        url: '',
        year,
        licence: 'declared',
        attribution: null,
        retrievedAt: null,
    };
}

;// CONCATENATED MODULE: ./build/src/grid/priced.js





/** What asking a provider may take where nothing is urgent. */
const LIVE_DEADLINE_MS = 5_000;
/**
 * Carbon intensity over a span of time: a provider's, where one was to be asked and gave what can be
 * used, else the bundled one. Never throws.
 */
async function pricedIntensity(place, span, order) {
    const bundled = (0,profile/* bundledIntensity */.ym)(place, span);
    if (order === null || order.choice.id === 'none')
        return { ...bundled, beside: [] };
    const { liveIntensity } = await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 69822));
    const { series, beside, findings } = await liveIntensity({ ...order, place, span });
    const besides = beside === null ? [] : [beside];
    if (series === null) {
        return {
            series: bundled.series,
            beside: besides,
            findings: [...findings, ...bundled.findings],
        };
    }
    return {
        // Whether it is the right zone is as doubtful as ever.
        series: { ...series, factors: [...series.factors, ...zoneDoubt(bundled.series)] },
        beside: besides,
        findings: [...findings, ...bundled.findings.filter(({ id }) => id.startsWith('place-'))],
    };
}
/**
 * By the figure that a person gives; what the tables have for the place stands beside it. Where it lies
 * below the low end of the tables' 90 % range for the place, the tables count: naming a figure must not
 * buy a pass, as naming a wrong place does not, and a contract for electricity changes no grid. Where the
 * place is not known nothing can be held against it, and the place stays unknown: else naming none would
 * buy what naming one does not.
 */
function declaredPrice(intensityGPerKwh, place, span) {
    const year = new Date(span.fromMs).getUTCFullYear();
    const series = declaredIntensity(intensityGPerKwh, place, year);
    const given = `${intensityGPerKwh} g/kWh that was given with the audit`;
    const counts = `The carbon intensity is the ${given}; nobody has checked it.`;
    if (place.by === 'unknown') {
        const unknown = 'The place is not known, so that nothing can be held against the carbon intensity that was given with the audit. Name the region, zone or country.';
        const findings = [(0,finding/* finding */.g)('intensity-declared', counts), (0,finding/* finding */.g)('place-unknown', unknown)];
        return { series, beside: [], findings };
    }
    const bundled = (0,profile/* bundledIntensity */.ym)(place, span);
    const usual = (0,grid_series/* meanIntensity */.x0)(bundled.series, span.fromMs, span.toMs);
    const { low } = (0,estimate/* range */.y1)(usual);
    const tables = `${Math.round(usual.value)} g/kWh`;
    if (intensityGPerKwh < low) {
        const message = `The tables' carbon intensity of the place counts, ${tables}: the ${given} lies below ${Math.round(low)} g/kWh, the low end of the tables' 90 % range, and nobody has checked it.`;
        const findings = [(0,finding/* finding */.g)('intensity-too-low', message), ...bundled.findings];
        return { series: bundled.series, beside: [series], findings };
    }
    const said = (0,finding/* finding */.g)('intensity-declared', `${counts} The tables have ${tables} for the place.`);
    // A country that no table has is as good as unknown: the world's figure is all that it was held against.
    const open = bundled.findings.filter(({ id }) => id === 'grid-world-fallback');
    return { series, beside: [bundled.series], findings: [said, ...open] };
}
function zoneDoubt({ factors }) {
    return factors.filter(({ id }) => id.startsWith('grid-zone:'));
}

// EXTERNAL MODULE: ./build/src/grid/providers/choice.js
var choice = __webpack_require__(30520);
// EXTERNAL MODULE: ./build/src/lifecycle/stop.js + 5 modules
var stop = __webpack_require__(24724);
// EXTERNAL MODULE: ./build/src/lifecycle/remove.js
var remove = __webpack_require__(85028);
// EXTERNAL MODULE: ./build/src/pipeline/place.js + 2 modules
var place = __webpack_require__(89799);
// EXTERNAL MODULE: ./build/src/pipeline/policy-place.js
var policy_place = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/place/clues.js
var clues = __webpack_require__(42143);
// EXTERNAL MODULE: ./build/src/place/ladder.js
var ladder = __webpack_require__(50585);
// EXTERNAL MODULE: ./build/src/place/place.js
var place_place = __webpack_require__(45882);
// EXTERNAL MODULE: ./build/src/place/sight.js + 2 modules
var sight = __webpack_require__(52896);
;// CONCATENATED MODULE: ./build/src/recording/place.js



/** The line of a recording that says what the machine shows of its place. */
const MAX_TEXT = 500;
const REGION = /^[a-z]{2,10}:[a-z0-9-]{2,60}$/;
const BEGINNING = '{"k":"place",';
function placeBody(rungs, number) {
    const told = rungs.map((rung) => ({ ...rung, text: plainText(rung.text, MAX_TEXT) }));
    return JSON.stringify({ k: 'place', n: number, rungs: told }).slice(0, -1);
}
/** The rungs as a careful reader takes them: each once, in their order; `null`: they are none. */
function parseRungs(value) {
    if (!Array.isArray(value) || value.length !== recording_format/* SIGHT_IDS */.$4.length)
        return null;
    const rungs = [];
    for (const [i, id] of recording_format/* SIGHT_IDS */.$4.entries()) {
        const rung = value[i];
        if (!(0,lines/* isFields */.Ce)(rung) || rung['id'] !== id || typeof rung['text'] !== 'string')
            return null;
        const { outcome, region } = rung;
        if (!recording_format/* RUNG_OUTCOMES */.tM.includes(outcome))
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
        return (0,lines/* isFields */.Ce)(fields) ? parseRungs(fields['rungs']) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/emitted.js
var emitted = __webpack_require__(66676);
;// CONCATENATED MODULE: ./build/src/pipeline/sights.js








/**
 * The whole of what was seen: before the job's first step by whoever began the audit, by the sampler,
 * and by whoever ended it. Any step can write into the sampler's recording, so what only that tells
 * never makes the place cleaner than it would be without.
 *
 * @param recordingText in whatever state; an audit may be too short for the sampler to have looked
 * @param asked what the metadata services answered whoever ended the audit; `null`: they were not asked
 * @param used when the electricity was used
 */
function combineSights(before, recordingText, asked, used) {
    const seen = (0,sight/* withMetadata */.Uz)(before, asked);
    if ((0,ladder/* isShown */.aJ)(before))
        return seen;
    const told = (0,ladder/* shownBy */.Le)((recordedRungs(recordingText) ?? []).filter(isKnown));
    if (told?.region == null || told.region === asked?.region)
        return seen;
    const text = `Only the sampler's recording tells it so, which any step can write: ${told.text}`;
    const place = (0,place_resolve/* resolvePlace */.M0)({ region: told.region });
    const without = (0,policy_place/* ownedBy */.LW)(placeBy(seen), (0,ladder/* ownerOf */.bf)(seen));
    const isHigher = (0,emitted/* emitted */.P)(place, used) > (0,emitted/* emitted */.P)(without, used);
    const rung = isHigher
        ? (0,ladder/* answered */.oQ)('recording', text, told.region)
        : (0,ladder/* unanswered */.bj)('recording', 'ignored', `${text} It would make the place cleaner.`);
    // Before the environment, whose variables give way to it as they do to the service itself. Before the
    // service as well: a step that is root can answer in its stead.
    return seen.toSpliced(-2, 0, rung);
}
/** What a recording names may be no region at all. */
function isKnown({ region }) {
    const [provider, name = ''] = region?.split(':') ?? [];
    return (0,clues/* regionOf */.AP)({ provider: provider, name }) === region;
}
function placeBy(rungs) {
    const climbed = (0,ladder/* climb */.oG)(place_place/* UNKNOWN_PLACE */.H, rungs);
    return climbed.kind === 'agreed' ? climbed.place : place_place/* UNKNOWN_PLACE */.H;
}

// EXTERNAL MODULE: ./build/src/action/approvals.js
var approvals = __webpack_require__(73076);
// EXTERNAL MODULE: ./build/src/action/clock.js
var clock = __webpack_require__(31134);
// EXTERNAL MODULE: ./build/src/action/gate.js
var gate = __webpack_require__(35749);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 3 modules
var action_inputs = __webpack_require__(59491);
// EXTERNAL MODULE: ./build/src/action/job.js
var action_job = __webpack_require__(46779);
// EXTERNAL MODULE: ./build/src/action/job-facts.js + 1 modules
var job_facts = __webpack_require__(36807);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
    const { cwd, out, auditId, startedWallMs } = options;
    const wanted = out === null ? join(cwd, OWN_DIRECTORY, nameOf(startedWallMs, auditId)) : resolve(cwd, out);
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
 * The first file of an audit that lies where a person wants another: it would be overwritten. `null`:
 * there is none, or nobody said where.
 */
function auditFileAt(cwd, out) {
    if (out === null)
        return null;
    const folder = resolve(cwd, out);
    return ALL_ARTIFACT_FILES.find((name) => existsSync(join(folder, name))) ?? null;
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
function nameOf(wallMs, auditId) {
    const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
    return `${stamp}Z-${auditId.slice(0, 6)}`;
}

// EXTERNAL MODULE: ./build/src/render/notice.js
var notice = __webpack_require__(62480);
// EXTERNAL MODULE: ./build/src/render/section.js + 8 modules
var render_section = __webpack_require__(12933);
// EXTERNAL MODULE: ./build/src/action/about.js
var about = __webpack_require__(13217);
;// CONCATENATED MODULE: ./build/src/action/artifact.js





/** What the comment still needs after the artifact. */
const LEFT_FOR_OTHERS_MS = 10_000;
const artifact_MOST_MS = 30_000;
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
        deadlineMs: Math.min(artifact_MOST_MS, Math.max(1_000, deadline.remainingMs() - LEFT_FOR_OTHERS_MS)),
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

// EXTERNAL MODULE: ./build/src/action/attempt.js
var attempt = __webpack_require__(57521);
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
    const [{ connectTo }, { listJobs }, { earlierKey, sectionKey }, { notTold, tellOfAudit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 76423)),
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 76589)),
        __webpack_require__.e(/* import() */ 843).then(__webpack_require__.bind(__webpack_require__, 1843)),
        __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 93135)),
    ]);
    const token = world.runner.input('token');
    if (token === '')
        return [notTold('no token was given')];
    const deadlineMs = Math.min(comment_MOST_MS, deadline.remainingMs());
    const github = connectTo(job, { token, env: world.env, deadlineMs });
    const { owner, repo, runId, runAttempt } = job;
    if (hidden.jobTotal > 1)
        return [LEFT_TO_GATE];
    const jobs = publication.jobs ?? (await listJobs(github, { owner, repo, runId, attempt: runAttempt }));
    if (jobs.kind === 'jobs' && jobs.jobs.length > 1)
        return [LEFT_TO_GATE];
    const workflow = job.workflowPath ?? job.workflowName ?? '';
    const telling = {
        owner,
        repo,
        pullRequest: change.pullRequest,
        mode: inputs.comment,
        key: sectionKey(workflow, state.number),
        formerKeys: [earlierKey(workflow, job.key, state.number)],
        runId,
        attempt: runAttempt,
        headSha: change.headSha,
        runUrl: job.runUrl,
    };
    return tellOfAudit(github, telling, report, (0,about/* aboutOf */.r)(publication));
}
const LEFT_TO_GATE = (0,finding/* finding */.g)('comment-left-to-gate', 'This run has other jobs, so no job comments for itself: its report is in the job summary. A last job with `mode: gate` tells the pull request about all of them.');

// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/src/action/publish.js












/**
 * Publishes the report, each way for itself: one that fails is a warning and a finding, and the others
 * go on. What is found on the way is in what is published after it.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
async function publish(stopped, concluded, world) {
    const { ended, state } = stopped;
    const { path: directory, findings } = openFreshEvidence(state.job.temp, ended.stopped.recordingText);
    const publication = publicationOf(stopped, world, directory);
    const troubles = [...findings];
    const current = () => (troubles.length === 0 ? concluded : withFindings(concluded, troubles));
    await (0,attempt/* attempt */.C)(troubles, 'report-directory-unusable', () => keep(directory, current()));
    await (0,attempt/* attempt */.C)(troubles, 'summary-not-written', () => summarise(publication, current()));
    await publishByToken(publication, troubles, () => current().report);
    const last = current();
    if (troubles.length > 0) {
        // It has been said already, where it failed the first time.
        await (0,attempt/* attempt */.C)([], 'report-directory-unusable', () => keep(directory, last));
        await (0,attempt/* attempt */.C)([], 'summary-not-written', () => summarise(publication, last));
    }
    await (0,attempt/* attempt */.C)(troubles, 'outputs-not-set', async () => (0,outputs/* setOutputs */.n)(figuresOf(last.report), reportPath(directory), state.inputs.exportsEnv, world.runner));
    tell(world, troubles, last.report);
    return directory;
}
/** What `mode: finish` has left: the ways that need a token. */
async function publishLeft(stopped, world, directory, report) {
    const troubles = [];
    await publishByToken(publicationOf(stopped, world, directory), troubles, () => report);
    tell(world, troubles, report);
}
function publicationOf({ state, mayUseTokens, deadline, jobs }, world, directory) {
    const hidden = (0,action_inputs/* readHiddenInputs */.q)(world.runner.input);
    return { world, state, hidden, directory, mayUseTokens, deadline, jobs };
}
async function publishByToken(publication, troubles, report) {
    await (0,attempt/* attempt */.C)(troubles, 'artifact-not-kept', async () => {
        troubles.push(...(await keepArtifact(publication)));
    });
    await (0,attempt/* attempt */.C)(troubles, 'comment-not-written', async () => {
        troubles.push(...(await tellPullRequest(publication, report())));
    });
}
async function keep(directory, concluded) {
    if (directory !== null)
        keepEvidence(directory, concluded);
}
async function summarise(publication, { report }) {
    const section = (0,render_section/* renderSection */.YN)(report, (0,about/* aboutOf */.r)(publication), 'summary');
    await publication.world.runner.summarise(section);
}
function figuresOf({ verdict, policies, emissions, energy }) {
    const [totalG, energyJ] = [emissions?.totalG ?? null, energy?.machineJ ?? null];
    return { verdict, policies, totalG, energyJ };
}
function reportPath(directory) {
    return directory === null ? null : (0,external_node_path_.join)(directory, artifact/* ARTIFACT_FILES */.nA.report);
}
function tell({ runner }, troubles, report) {
    (0,attempt/* sayTroubles */.k)(runner, troubles);
    runner.say((0,notice/* logLine */.B)(report));
}

// EXTERNAL MODULE: ./build/src/probe/file-commands.js
var file_commands = __webpack_require__(86499);
;// CONCATENATED MODULE: ./build/src/steps/clock.js
/** The wall clock may wander this far from the monotonic one before that is looked into. */
const STEADY_MS = 5;
/**
 * Turns times of the wall clock into ms since the start. A clock that was set meanwhile is followed by
 * the drift that the recording's samples carry.
 */
function sinceStart(start, end, recordingText) {
    const driftOf = ({ wallMs, monotonicMs }) => wallMs - start.wallMs - (monotonicMs - start.monotonicMs);
    if (Math.abs(driftOf(end)) <= STEADY_MS)
        return (wallMs) => wallMs - start.wallMs;
    const knots = [
        ...driftsIn(recordingText),
        { sinceMs: end.monotonicMs - start.monotonicMs, driftMs: driftOf(end) },
    ];
    return (wallMs) => {
        const agoMs = wallMs - start.wallMs;
        const knot = knots.find(({ sinceMs, driftMs }) => sinceMs + driftMs >= agoMs) ?? knots.at(-1);
        return agoMs - (knot?.driftMs ?? 0);
    };
}
const SAMPLE = /^\{"n":\d+,"m":(\d+(?:\.\d+)?)(?:,"w":(-?\d+))?[,}]/gm;
function driftsIn(recordingText) {
    return [...recordingText.matchAll(SAMPLE)].map(([, m, w]) => ({
        sinceMs: Number(m),
        driftMs: Number(w ?? 0),
    }));
}

;// CONCATENATED MODULE: ./build/src/steps/align.js

/** How long after a step's beginning the runner makes its files, at most. */
const LAG_MS = 1_000;
const SLACK_MS = 20;
/** What it costs to leave a unit, or a step, without its other half; more where it is no part for sure. */
const ALONE = 0.5;
const STRAY = 1;
/** An action's name in that of the step speaks for the pair. */
const NAMED = -0.1;
/**
 * The pairs of units and steps, both in order, that cost least: to be late costs, and so does to be
 * alone. Of pairs that cost the same the earlier unit counts, as a composite action comes before its parts.
 *
 * @param isTop whether a unit is a step of its own for sure
 */
function aligned(units, steps, isTop) {
    const alone = units.map((unit) => (isTop(unit) ? STRAY : ALONE));
    const width = steps.length + 1;
    // What is best for the units from i on and the steps from j on.
    const best = new Float64Array((units.length + 1) * width);
    const at = (i, j) => best[i * width + j];
    for (let i = units.length; i >= 0; i--) {
        for (let j = steps.length; j >= 0; j--) {
            const [unit, step] = [units[i], steps[j]];
            if (unit === undefined && step === undefined)
                continue;
            best[i * width + j] = Math.min(unit && step ? costOf(unit, step) + at(i + 1, j + 1) : Number.POSITIVE_INFINITY, unit ? at(i + 1, j) + alone[i] : Number.POSITIVE_INFINITY, step ? at(i, j + 1) + ALONE : Number.POSITIVE_INFINITY);
        }
    }
    const pairs = new Map();
    for (let i = 0, j = 0; i < units.length && j < steps.length;) {
        const [unit, step] = [units[i], steps[j]];
        if (at(i, j) === costOf(unit, step) + at(i + 1, j + 1)) {
            pairs.set(unit, step);
            i++;
            j++;
        }
        else if (at(i, j) === at(i + 1, j) + alone[i])
            i++;
        else
            j++;
    }
    return untangled(pairs);
}
/** Files that were made within this of each other may have been made in any order. */
const TOGETHER_MS = 25;
/** Of steps that began together, each goes with the processes that ended as it did. */
function untangled(pairs) {
    const units = [...pairs.keys()];
    units.forEach((one, i) => {
        for (const other of units.slice(i + 1)) {
            if (other.atMs - one.atMs > TOGETHER_MS)
                break;
            const [a, b] = [pairs.get(one), pairs.get(other)];
            if (apartMs(one, a) + apartMs(other, b) > apartMs(one, b) + apartMs(other, a)) {
                pairs.set(one, b).set(other, a);
            }
        }
    });
    return pairs;
}
/** How far a unit's processes ended from the second in which a step ended; 0 where that is not known. */
function apartMs({ entries }, { endMs }) {
    const ends = entries.flatMap(({ seenMs, goneMs }) => seenMs === null || goneMs === null ? [] : [{ seenMs, goneMs }]);
    if (endMs === null || ends.length === 0)
        return 0;
    const seenMs = Math.max(...ends.map((end) => end.seenMs));
    const goneMs = Math.max(...ends.map((end) => end.goneMs));
    return Math.max(0, seenMs - (endMs + SECOND_MS), endMs - goneMs);
}
function costOf({ atMs, entries }, { name, startMs }) {
    const lagMs = atMs - startMs;
    if (lagMs < -SLACK_MS || lagMs >= SECOND_MS + LAG_MS)
        return Number.POSITIVE_INFINITY;
    const isNamed = entries.some((entry) => entry.name?.includes('/') && name.includes(entry.name));
    return Math.max(0, (lagMs - SECOND_MS) / LAG_MS) * ALONE + (isNamed ? NAMED : 0);
}

;// CONCATENATED MODULE: ./build/src/steps/official.js

const SECOND_MS = 1_000;
/** What the runner lists and makes no files for. */
const OF_THE_RUNNER = new Set([
    'Set up runner',
    'Set up job',
    'Initialize containers',
    'Stop containers',
    'Complete job',
]);
/** More than any job has. */
const MOST_STEPS = 1_000;
/**
 * Finds the units that GitHub's steps begin with, by order and time, and those that are parts of
 * composite actions, of which GitHub lists the whole alone.
 *
 * @param isOwn whether a unit is a stage of this very action
 */
function matchOfficial(units, official, isOwn) {
    const ran = official.filter(({ name, conclusion }) => conclusion !== 'skipped' && !OF_THE_RUNNER.has(name));
    const started = ran
        .flatMap((step) => (step.startMs === null ? [] : [{ ...step, startMs: step.startMs }]))
        .sort((a, b) => a.startMs - b.startMs || a.number - b.number)
        .slice(0, MOST_STEPS);
    const pairs = aligned(units.filter((unit) => typeof compositeOf(unit) !== 'string'), started, (unit) => compositeOf(unit) === null || isOwn(unit));
    const stepOf = units.map((unit) => pairs.get(unit) ?? null);
    const parentOf = partsAmong(units, stepOf, isOwn);
    const taken = new Set(stepOf);
    nameTheLast(units, ran, stepOf, parentOf, isOwn);
    return { stepOf, parentOf, unseen: started.filter((step) => !taken.has(step)) };
}
/** The runner's name for the composite action that a unit is a part of; `undefined`: it shows nothing. */
function compositeOf({ entries }) {
    return entries.find(({ guid }) => guid !== null)?.within;
}
/**
 * Which unit each is a part of. One that shows to be a part is one of the last before it that had no
 * process of its own. One that shows nothing is a part of what runs by GitHub's word, or of that of
 * which there are parts before and after it.
 */
function partsAmong(units, stepOf, isOwn) {
    const parentOf = units.map(() => null);
    const lastOf = new Map();
    let open = null;
    let lastTop = -1;
    units.forEach((unit, i) => {
        const composite = compositeOf(unit);
        if (typeof composite === 'string') {
            const before = lastOf.get(composite) ?? -1;
            const known = parentOf[before] ?? null;
            // Its post runs parts of the same names, after other steps.
            const isOver = lastTop > before;
            const isAnew = open !== null && open > before && (isOver || stepOf[open] !== null);
            if (before < 0 || isAnew)
                parentOf[i] = open;
            else if (known !== null && (!isOver || runsAt(stepOf[known], unit.atMs)))
                parentOf[i] = known;
            for (let j = before + 1; before >= 0 && !isOver && !isAnew && j < i; j++) {
                const isLoose = stepOf[j] === null && units[j]?.entries.length === 0;
                if (isLoose && j !== parentOf[i])
                    parentOf[j] ??= parentOf[i] ?? null;
            }
            lastOf.set(composite, i);
        }
        else if (composite === null || isOwn(unit)) {
            lastTop = i;
        }
        else {
            const isPart = stepOf[i] === null && open !== null && runsAt(stepOf[open], unit.atMs);
            if (isPart)
                parentOf[i] = open;
            else if (unit.entries.length === 0)
                open = i;
        }
    });
    return parentOf;
}
function runsAt(step, atMs) {
    if (step === null || step === undefined)
        return false;
    return step.endMs === null || atMs < step.endMs + SECOND_MS;
}
/** GitHub hears of steps a moment later: the last may not have begun by its word. */
function nameTheLast(units, ran, stepOf, parentOf, isOwn) {
    const last = stepOf.findLastIndex((step, i) => step !== null && !isOwn(units[i]));
    const after = stepOf[last]?.number ?? null;
    if (after === null)
        return;
    const waiting = ran.filter(({ startMs, number }) => startMs === null && number > after);
    for (let i = last + 1; i < units.length; i++) {
        const unit = units[i];
        if (stepOf[i] !== null || parentOf[i] !== null || isOwn(unit))
            continue;
        const next = waiting.shift();
        if (next === undefined)
            return;
        stepOf[i] = next;
    }
}

;// CONCATENATED MODULE: ./build/src/steps/ends.js

const ends_SLACK_MS = 20;
/**
 * When a unit ended: by its process where that was seen, else with the beginning of the next, unless
 * GitHub says that it ended well before or after that.
 */
function endOf(unit, step, around) {
    const { starts, durationMs } = around;
    const nextMs = starts.find((at) => at > unit.atMs) ?? durationMs;
    const endMs = unit.entries.length > 0 ? endOfProcesses(unit, step, around) : null;
    if (endMs !== null)
        return Math.min(durationMs, endMs);
    const officialMs = step?.endMs ?? null;
    if (officialMs === null)
        return nextMs;
    const isElsewhere = officialMs + SECOND_MS < nextMs || officialMs > nextMs;
    return isElsewhere ? Math.min(durationMs, officialMs + SECOND_MS / 2) : nextMs;
}
/** Between the last look that saw its processes and the first that did not. */
function endOfProcesses({ atMs, entries }, step, { starts, recordedMs, durationMs }) {
    const seenMs = Math.max(...entries.map((entry) => entry.seenMs ?? recordedMs));
    const goneMs = Math.max(...entries.map((entry) => entry.goneMs ?? Number.POSITIVE_INFINITY));
    const nextMs = starts.find((at) => at > Math.max(atMs, seenMs - ends_SLACK_MS)) ?? durationMs;
    if (goneMs === Number.POSITIVE_INFINITY)
        return nextMs;
    // Of steps one after the other, the next begins as this one ends.
    const isAlone = !starts.some((at) => at > atMs && at <= seenMs - ends_SLACK_MS);
    if (isAlone && nextMs <= goneMs + ends_SLACK_MS)
        return nextMs;
    const [fromMs, toMs] = narrowed(seenMs, goneMs, step?.endMs ?? null);
    return (fromMs + toMs) / 2;
}
function narrowed(fromMs, toMs, officialMs) {
    if (officialMs === null)
        return [fromMs, toMs];
    const least = Math.max(fromMs, officialMs);
    const most = Math.min(toMs, officialMs + SECOND_MS);
    return least <= most ? [least, most] : [fromMs, toMs];
}

;// CONCATENATED MODULE: ./build/src/steps/interval.js
/** More than these are not told apart: each is a row that people read, with its factors. */
const MOST_ROWS = 250;

;// CONCATENATED MODULE: ./build/src/steps/units.js
/** Processes begin in ticks of 10 ms, and file systems' clocks lag by as much. */
const units_SLACK_MS = 20;
/**
 * Joins files and processes, by the GUID that a process shows of its step. One that shows none belongs to
 * the step whose files were made last before it; where several were, to the last of them: a composite
 * action has no process of its own, and a quick step was over before it was looked for.
 *
 * @param isComposite whether a start is known to be that of a composite action
 */
function units_unitsOf(starts, entries, isComposite) {
    const known = new Set(starts.map(({ guid }) => guid));
    const own = new Map();
    for (const entry of entries) {
        if (entry.guid !== null)
            own.set(entry.guid, [...(own.get(entry.guid) ?? []), entry]);
    }
    const bereft = [...own].flatMap(([guid, processes]) => known.has(guid)
        ? []
        : [{ atMs: processes[0]?.startMs ?? 0, guid, hasFiles: false, entries: processes }]);
    const settled = starts.flatMap((start) => {
        const processes = own.get(start.guid);
        return processes === undefined ? [] : [{ ...start, hasFiles: true, entries: processes }];
    });
    const rest = byTime(starts.filter(({ guid }) => !own.has(guid)), entries.filter(({ guid }) => guid === null), isComposite);
    return [...bereft, ...settled, ...rest].sort((a, b) => a.atMs - b.atMs || firstMs(a) - firstMs(b));
}
/**
 * Of files that a coarse clock gave one time, those without a process were made first: a composite
 * action's before its first part's.
 */
function firstMs({ entries }) {
    return entries[0]?.startMs ?? -Number.MAX_VALUE;
}
function byTime(starts, entries, isComposite) {
    const events = [...starts, ...entries].sort((a, b) => timeOf(a) - timeOf(b));
    const units = [];
    let waiting = [];
    let came = [];
    const settle = () => {
        let spare = Math.max(0, waiting.length - came.length);
        const likely = waiting.filter(({ guid }) => {
            const isNone = spare > 0 && isComposite(guid ?? '');
            if (isNone)
                spare -= 1;
            return !isNone;
        });
        came.forEach((entry, i) => {
            const unit = likely[spare + i];
            const last = units.at(-1);
            if (unit !== undefined)
                unit.entries.push(entry);
            // Docker is called more than once for a step; a second script or action is another step.
            else if (entry.name === null && last !== undefined)
                last.entries.push(entry);
            else
                units.push({ atMs: entry.startMs, guid: null, hasFiles: false, entries: [entry] });
        });
        waiting = [];
        came = [];
    };
    for (const event of events) {
        if (isEntry(event)) {
            came.push(event);
        }
        else {
            if (came.length > 0)
                settle();
            const unit = { ...event, hasFiles: true, entries: [] };
            units.push(unit);
            waiting.push(unit);
        }
    }
    settle();
    return units;
}
function isEntry(event) {
    return 'startMs' in event;
}
function timeOf(event) {
    return isEntry(event) ? event.startMs + units_SLACK_MS : event.atMs;
}

;// CONCATENATED MODULE: ./build/src/steps/fuse.js





/**
 * One list of steps out of what the runner's files, its processes and GitHub tell. Each source may be
 * missing, and what a job has forged or deleted moves a boundary, never a sum.
 */
function fuseSteps(seen) {
    const { durationMs, own } = seen;
    const isOwn = ({ guid }) => guid !== null && own.has(guid);
    const isComposite = compositesOf(seen, isOwn);
    const units = units_unitsOf(seen.starts, seen.entries, isComposite);
    const matched = matchOfficial(units, seen.official, isOwn);
    const around = {
        starts: units.map(({ atMs }) => atMs),
        recordedMs: seen.recordedMs,
        durationMs,
    };
    const names = fuse_namesOf(units);
    const ends = units.map((unit, i) => {
        const untilMs = own.get(unit.guid ?? '') ?? durationMs;
        return Math.min(untilMs, endOf(unit, matched.stepOf[i] ?? null, around));
    });
    const part = (i, toMs, otherName = null) => {
        const { atMs, entries } = units[i];
        const name = matched.stepOf[i]?.name ?? names[i] ?? otherName;
        return {
            name: name === null ? null : (0,lines/* plainText */.wh)(name),
            ...fuse_within(atMs, toMs, durationMs),
            entries: entries.map(({ id }) => id),
        };
    };
    const tops = units.flatMap((unit, i) => {
        if (matched.parentOf[i] !== null)
            return [];
        const parts = units.flatMap((_, j) => (matched.parentOf[j] === i ? [j] : []));
        const step = matched.stepOf[i] ?? null;
        const toMs = parts.length === 0 ? ends[i] : endOfParts(parts, ends, step);
        const children = parts.map((j) => part(j, Math.min(toMs, ends[j])));
        return [
            {
                kind: isOwn(unit) ? 'audit' : 'step',
                ...part(i, toMs, nameByParts(parts.map((j) => units[j]))),
                ...officially(step),
                children: children.filter(hasTime),
            },
        ];
    });
    const server = fromServer(matched, tops, durationMs);
    const all = [...tops, ...server]
        .filter((interval) => interval.toMs > 0 && (interval.number !== null || hasTime(interval)))
        .sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
    const kept = bounded(all);
    const bereft = units.filter(({ hasFiles }) => !hasFiles);
    return {
        intervals: kept,
        withoutFiles: bereft.length + server.length,
        leftOut: all.length - kept.length,
    };
}
/** GitHub lists of a composite action only the whole: what it does not list after it is its part. */
function compositesOf({ starts, official }, isOwn) {
    const bare = units_unitsOf(starts, [], () => false);
    const { parentOf } = matchOfficial(bare, official, isOwn);
    const parents = new Set(parentOf.flatMap((i) => (i === null ? [] : [bare[i]?.guid])));
    return (guid) => parents.has(guid);
}
function officially(step) {
    if (step === null)
        return { number: null, conclusion: null };
    const { number, conclusion } = step;
    return { number, conclusion: conclusion === null ? null : (0,lines/* plainText */.wh)(conclusion) };
}
/** What has no name of GitHub's is named by what it ran. */
function fuse_namesOf(units) {
    let runs = 0;
    return units.map(({ entries }) => {
        const name = entries.find((entry) => entry.name !== null)?.name ?? null;
        if (name !== 'run')
            return name;
        runs += 1;
        return `run step ${runs}`;
    });
}
/** Scripts of a composite action tell whose they are. */
function nameByParts(parts) {
    const told = parts.flatMap(({ entries }) => entries.flatMap(({ withinName }) => withinName ?? []));
    return told[0] ?? null;
}
/** A composite action ends with its last part. */
function endOfParts(parts, ends, step) {
    const lastMs = Math.max(...parts.map((j) => ends[j]));
    const officialMs = step?.endMs ?? null;
    return officialMs !== null && officialMs > lastMs + SECOND_MS
        ? officialMs + SECOND_MS / 2
        : lastMs;
}
/** Steps that left nothing behind, by GitHub's whole seconds, where no other step was. */
function fromServer({ unseen }, tops, durationMs) {
    const taken = tops.filter(hasTime);
    const intervals = [];
    for (const step of unseen) {
        if (step.startMs === null)
            continue;
        const fromMs = Math.max(0, step.startMs);
        const toMs = Math.min(durationMs, (step.endMs ?? durationMs) + SECOND_MS);
        const free = largestFree(fromMs, toMs, [...taken, ...intervals]);
        // Of a second on either side nobody knows whether it was this step's.
        if (free.toMs - free.fromMs < 2 * SECOND_MS)
            continue;
        const cutMs = SECOND_MS / 2;
        intervals.push({
            kind: 'step',
            name: (0,lines/* plainText */.wh)(step.name),
            ...fuse_within(free.fromMs === fromMs && fromMs > 0 ? fromMs + cutMs : free.fromMs, free.toMs === toMs && toMs < durationMs ? toMs - cutMs : free.toMs, durationMs),
            entries: [],
            ...officially(step),
            children: [],
        });
    }
    return intervals;
}
function largestFree(fromMs, toMs, taken) {
    let free = [{ fromMs, toMs }];
    for (const one of taken) {
        free = free.flatMap((span) => [
            { fromMs: span.fromMs, toMs: Math.min(span.toMs, one.fromMs) },
            { fromMs: Math.max(span.fromMs, one.toMs), toMs: span.toMs },
        ]);
        free = free.filter(hasTime);
    }
    const lengthOf = (span) => span.toMs - span.fromMs;
    return free.reduce((most, span) => (lengthOf(span) > lengthOf(most) ? span : most), {
        fromMs,
        toMs: fromMs,
    });
}
function hasTime({ fromMs, toMs }) {
    return toMs > fromMs;
}
/** Whole milliseconds, so that a document holds them as they are. */
function fuse_within(fromMs, toMs, durationMs) {
    const clamp = (ms) => Math.round(Math.min(Math.max(ms, 0), durationMs));
    const from = clamp(fromMs);
    return { fromMs: from, toMs: Math.max(from, clamp(toMs)) };
}
/** Of too many steps the longest are kept; of too many parts of them, none. */
function bounded(intervals) {
    const lengthOf = ({ fromMs, toMs }) => toMs - fromMs;
    const longest = [...intervals].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_ROWS);
    const kept = new Set(longest);
    let left = MOST_ROWS - kept.size;
    return intervals.flatMap((interval) => {
        if (!kept.has(interval))
            return [];
        const fits = interval.children.length <= left;
        if (fits)
            left -= interval.children.length;
        return [fits ? interval : { ...interval, children: [] }];
    });
}

;// CONCATENATED MODULE: ./build/src/steps/seen.js



/** Brings all that was seen onto one clock, ms since the audit began, and makes one list of it. */
function seenSteps(job) {
    const { start, end, recordingText } = job;
    const since = sinceStart(start, end, recordingText);
    const durationMs = Math.max(0, end.monotonicMs - start.monotonicMs);
    const onOurs = (monotonicMs) => monotonicMs - start.monotonicMs;
    return fuseSteps({
        starts: job.starts.map(({ guid, wallMs }) => ({ guid, atMs: since(wallMs) })),
        entries: readEntries(recordingText, job.origin).map((entry) => shifted(entry, onOurs)),
        official: job.official,
        own: new Map(job.own.map(({ guid, untilWallMs }) => [guid, since(untilWallMs)])),
        recordedMs: Math.min(durationMs, lastTimeIn(recordingText) ?? durationMs),
        durationMs,
    });
}
function shifted(entry, onOurs) {
    const { startMs, seenMs, goneMs } = entry;
    return {
        ...entry,
        startMs: onOurs(startMs),
        seenMs: seenMs === null ? null : onOurs(seenMs),
        goneMs: goneMs === null ? null : onOurs(goneMs),
    };
}
/** Lines are short; this holds a few of them. */
const TAIL_LENGTH = 8_192;
/** The time of the recording's last line that has one. */
function lastTimeIn(recordingText) {
    const tail = recordingText.slice(-TAIL_LENGTH);
    const last = [...tail.matchAll(/"m":(\d+(?:\.\d+)?)[,}]/g)].at(-1)?.[1];
    return last === undefined ? null : Number(last);
}

// EXTERNAL MODULE: ./build/src/action/stage-guid.js
var stage_guid = __webpack_require__(28446);
;// CONCATENATED MODULE: ./build/src/action/steps.js





/** Nobody waits longer than that for names. */
const DEADLINE_MS = 4_000;
const NOT_ASKED = { steps: [], why: null, jobs: null };
/** Asks GitHub for names, numbers and conclusions of the steps. Never rejects. */
async function officialSteps({ job, started }, world, mayUseTokens, deadline) {
    const { checkRunId: jobId, jobTotal } = (0,action_inputs/* readHiddenInputs */.q)(world.runner.input);
    const token = world.runner.input('token');
    if (!mayUseTokens || token === '' || jobId === null)
        return NOT_ASKED;
    try {
        const [{ connectTo }, { listJobs }, { listSteps }, { explainFailure }] = await Promise.all([
            __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 76423)),
            __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 76589)),
            __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 64648)),
            __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 54679)),
        ]);
        const github = connectTo(job, {
            token,
            env: world.env,
            deadlineMs: Math.min(DEADLINE_MS, deadline.remainingMs()),
        });
        const { owner, repo, runId, runAttempt: attempt } = job;
        // Whether there are other jobs is asked for the comment: one call tells both. A matrix has pages.
        const jobs = jobTotal > 1 ? null : await listJobs(github, { owner, repo, runId, attempt });
        const own = jobs?.kind === 'jobs' ? jobs.jobs.find(({ id }) => String(id) === jobId) : null;
        const found = jobs?.kind === 'failed'
            ? jobs
            : own
                ? { kind: 'ok', value: own.steps }
                : await listSteps(github, { owner, repo, jobId });
        if (found.kind === 'failed') {
            return { steps: [], why: explainFailure(found.failure, 'actions: read'), jobs };
        }
        const since = (time) => {
            const wallMs = Date.parse(time ?? '');
            return Number.isNaN(wallMs) ? null : wallMs - started.start.wallMs;
        };
        const steps = found.value.map(({ number, name, conclusion, startedAt, completedAt }) => ({
            number,
            name,
            conclusion,
            startMs: since(startedAt),
            endMs: since(completedAt),
        }));
        return { steps, why: null, jobs };
    }
    catch (error) {
        return { steps: [], why: error.message, jobs: null };
    }
}
/** The steps of a job that ends, and what could not be told of them. Never throws. */
function stepsOf({ job, started, stage }, stopped, listed, world) {
    if (job.temp === '')
        return { steps: null, findings: [UNSEEN] };
    const found = (0,file_commands/* readStepStarts */.I)(job.temp);
    const guid = (0,stage_guid/* ownGuid */.e)(world.env);
    const { start, layout } = started;
    const { end, recordingText } = stopped;
    const fused = seenSteps({
        origin: { ...start, layout },
        start,
        end,
        recordingText,
        starts: found?.starts ?? [],
        official: listed.steps,
        own: [
            ...(stage.guid === null ? [] : [{ guid: stage.guid, untilWallMs: stage.doneWallMs }]),
            ...(guid === null ? [] : [{ guid, untilWallMs: end.wallMs }]),
        ],
    });
    const { intervals, withoutFiles } = fused;
    if (intervals.length === 0)
        return { steps: null, findings: [UNSEEN] };
    const leftOut = fused.leftOut + (found?.leftOut ?? 0);
    return {
        steps: concluded(intervals, end.monotonicMs - start.monotonicMs, world),
        findings: [
            ...(withoutFiles > 0 ? [withoutTheirFiles(withoutFiles)] : []),
            ...(leftOut > 0 ? [tooMany(leftOut)] : []),
            ...(found?.areBirths === false ? [NO_BIRTHTIMES] : []),
            ...(listed.why === null ? [] : [notNamed(listed.why)]),
        ],
    };
}
/**
 * GitHub hears of a step's end a moment later. What the last one came to follows from the job's status
 * by now, unless that may be another step's doing.
 */
function concluded(steps, durationMs, world) {
    const { jobStatus } = (0,action_inputs/* readHiddenInputs */.q)(world.runner.input);
    const isKnown = ['success', 'cancelled', 'failure'].includes(jobStatus);
    const isTold = steps.some(({ conclusion }) => conclusion === jobStatus);
    const inferred = isKnown && (jobStatus === 'success' || !isTold) ? jobStatus : null;
    return steps.map((step) => step.number !== null && step.conclusion === null && step.toMs < durationMs
        ? { ...step, conclusion: inferred }
        : step);
}
const UNSEEN = (0,finding/* finding */.g)('steps-unseen', "The job's steps could not be told apart: its runner leaves no sign of when they began.");
const NO_BIRTHTIMES = (0,finding/* finding */.g)('steps-no-birthtimes', "The file system does not tell when files were made: where one step ends and the next begins is by when the runner's files were last written, which the job can change.");
function withoutTheirFiles(count) {
    const steps = count === 1 ? '1 step has' : `${count} steps have`;
    return (0,finding/* finding */.g)('steps-incomplete', `${steps} left no files that tell when they began: they were deleted. Processes, or the whole seconds of GitHub's list, stand in; what they do not show is unattributed. The job's total is not touched by that.`);
}
function tooMany(count) {
    return (0,finding/* finding */.g)('steps-incomplete', `${count} steps were left out, as there are too many to list: what they used is unattributed.`);
}
function notNamed(why) {
    return (0,finding/* finding */.g)('steps-not-named', `The steps carry no names of GitHub's, and composite actions are told in parts: ${why}.`);
}

// EXTERNAL MODULE: ./build/src/action/thaw.js
var thaw = __webpack_require__(21150);
// EXTERNAL MODULE: ./build/src/action/trust.js
var trust = __webpack_require__(48110);
;// CONCATENATED MODULE: ./build/src/action/end.js























/**
 * Stops the sampler and gathers all that the report is made of.
 *
 * @param deadline by when all of it must be published
 * @param network `none`: nobody is asked for anything, and no token is shown
 */
async function end_stop(state, world, deadline, findings, network = 'used') {
    const { job, started, inputs } = state;
    const changed = (0,trust/* changedSince */.$)(state.trusted, world.env);
    const mayUseTokens = changed.length === 0 && network === 'used';
    // Asked first, so that the answer comes while the rest is done.
    const listed = officialSteps(state, world, mayUseTokens, deadline);
    const service = askedAtEnd(state, world);
    const stopped = await (0,stop/* stopAudit */.M)(started);
    const thawed = await (0,thaw/* thawPolicies */.B)(state);
    const { checkRunId } = (0,action_inputs/* readHiddenInputs */.q)(world.runner.input);
    const facts = await (0,job_facts/* jobFacts */.X)(job, thawed.policies, checkRunId, {
        token: mayUseTokens ? world.runner.input('token') : '',
        env: world.env,
        deadlineMs: deadline.remainingMs() * SHARE_OF_ASKING,
    });
    const claimed = unitsAtEnd(inputs.units, unitsPath(state));
    const subject = { ...(0,action_job/* subjectOf */.et)(job, inputs.modelParameters), ...facts.known };
    const { recordingText } = stopped;
    const span = spanOf(started, stopped);
    const settled = placeOf(state, { recordingText, asked: await service, span }, thawed.policies, subject);
    const order = mayUseTokens ? await orderOf(state, world, deadline) : null;
    const grid = await intensityOf(state, settled, span, order);
    const { jobs, ...official } = await listed;
    const seen = stepsOf(state, stopped, official, world);
    const ended = {
        started,
        stopped,
        subject,
        run: (0,action_job/* runIdentityOf */.Zi)(job, checkRunId),
        serverStartMs: state.serverStartMs,
        intervalMs: inputs.intervalMs,
        place: settled.place,
        placeRungs: settled.rungs,
        intensity: grid.series,
        intensityBeside: grid.beside,
        marketBased: inputs.marketBased,
        // Fetching past audits is not built yet.
        history: null,
        policies: thawed.policies,
        command: null,
        units: claimed.units,
        steps: seen.steps,
        approvers: [],
        findings: [
            ...findings,
            ...facts.findings,
            ...claimed.findings,
            ...settled.findings,
            ...grid.findings,
            ...(0,clock/* noticedInMain */.B)(state),
            ...thawed.findings,
            ...(changed.length > 0 ? [environmentChanged(changed)] : []),
            ...(order === null && wantsLive(inputs) ? [notAsked(inputs.provider.id, network)] : []),
            ...seen.findings,
        ],
    };
    const approvals = await seenApprovals(ended, state, world, mayUseTokens, deadline);
    return {
        state,
        ended: {
            ...ended,
            approvers: approvals.approvers,
            findings: [...ended.findings, ...approvals.findings],
        },
        badInput: thawed.badInput,
        mayUseTokens,
        deadline,
        jobs,
    };
}
/**
 * Publishes a stopped audit, and only then lets a broken budget fail the job. Whatever goes wrong with
 * publishing, the gate has the last word.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
async function deliver(stopped, world) {
    const concluded = conclude(stopped.ended);
    try {
        const directory = await publish(stopped, concluded, world);
        // Where there is no directory for the evidence, the recording stays where it was.
        if (directory !== null)
            (0,remove/* removeAudit */.E)(stopped.ended.started);
        return directory;
    }
    finally {
        (0,gate/* gate */.G)(concluded.report, stopped.badInput, world.runner);
    }
}
/** Whether those whom waivers name approved the change, asked only where that would be told. */
async function seenApprovals(ended, { job }, { runner, env }, mayUseTokens, deadline) {
    const token = mayUseTokens ? runner.input('token') : '';
    if (token === '' || job.change === null || !(0,approvals/* namesApprovers */.XS)(ended.policies))
        return approvals/* NO_APPROVALS */.J_;
    const judgements = conclude(ended).report.policies.map(({ judgement }) => judgement);
    const deadlineMs = deadline.remainingMs() * SHARE_OF_ASKING;
    return (0,approvals/* approvalsOf */.mh)(job, judgements, async () => {
        const { connectTo } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 76423));
        return connectTo(job, { token, env, deadlineMs });
    });
}
/**
 * The metadata services' answer: the sampler has asked them too, and any step can write into what it
 * records. `null`: nobody need be asked.
 */
async function askedAtEnd({ sighted }, world) {
    return (0,ladder/* isShown */.aJ)(sighted) ? null : (0,sight/* askService */.xE)(world.surroundings);
}
/** Where the job ran, by what main, sampler and post saw, what main was told, and what the policies say. */
function placeOf({ inputs, sighted }, { recordingText, asked, span, }, policies, subject) {
    const sights = combineSights(sighted, recordingText, asked, span);
    return (0,place/* settlePlace */.P)(inputs.place, sights, span, (0,policy_place/* policyPlaces */.n8)(policies, subject, span));
}
/** In the workspace, or where it was named whole. */
function unitsPath({ inputs, job }) {
    return inputs.unitsFile === null ? null : (0,external_node_path_.resolve)(job.workspace, inputs.unitsFile);
}
/** What prices an audit; with no order nobody is asked, and the same span gives the same bytes. */
async function intensityOf({ inputs }, { place }, span, order) {
    const { carbonIntensityGPerKwh: declared } = inputs;
    if (declared === null)
        return pricedIntensity(place, span, order);
    return declaredPrice(declared, place, span);
}
/** Whom to ask for live figures; the client is loaded only where somebody is to be asked. */
async function orderOf({ inputs }, { runner, env }, deadline) {
    if (!wantsLive(inputs))
        return null;
    const [{ createSend }, { proxiesOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 34008)),
        __webpack_require__.e(/* import() */ 821).then(__webpack_require__.bind(__webpack_require__, 20821)),
    ]);
    return {
        choice: inputs.provider,
        token: runner.input('intensity-token').trim(),
        tokenName: 'the input `intensity-token`',
        nowMs: Date.now(),
        deadlineMs: Math.min(LIVE_DEADLINE_MS, deadline.remainingMs() * SHARE_OF_ASKING),
        send: createSend(proxiesOf(env)),
    };
}
function wantsLive({ provider, carbonIntensityGPerKwh }) {
    return provider.id !== 'none' && carbonIntensityGPerKwh === null;
}
/** After a cancel there is little time, and the report needs most of it. */
const SHARE_OF_ASKING = 0.2;
/** Why nobody was asked who was to be, and what counts instead. */
function notAsked(id, network) {
    if (network === 'used') {
        const why = 'No provider was asked for the carbon intensity, as others could have read along.';
        return (0,finding/* finding */.g)('intensity-provider-failed', `${why} ${(0,choice/* withoutFigureOf */.Uw)(id)}`);
    }
    return (0,finding/* finding */.g)('intensity-provider-none', `\`mode: finish\` asks no provider for the carbon intensity: it shows no token to anyone, and post could not check what it was told. ${(0,choice/* withoutFigureOf */.Uw)(id)} The provider is asked where the budget is held against the whole job, at the job's end.`);
}
function environmentChanged(names) {
    return (0,finding/* finding */.g)('environment-changed', `${names.join(', ')} changed while the job ran, by which others could read along: no token was used, so there is no artifact and no comment.`);
}

// EXTERNAL MODULE: ./build/src/action/register.js
var register = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/action/finish.js




/**
 * `mode: finish`: ends the audit of this job that began last, so that the steps after it see its
 * outputs. What it knows of that audit any step could have written, so it asks nobody and shows no token to
 * anyone: artifact and comment are left to post, whose state is out of reach.
 *
 * @throws BadInput where no audit runs
 */
async function finish(world) {
    const state = (0,register/* lastUnfinished */.YD)(world.env['RUNNER_TEMP'] ?? '');
    if (state === null) {
        throw new bad_input/* BadInput */.k('mode `finish` found no audit to end: use this action with mode `audit` in an earlier step of the job');
    }
    const own = { ...state, trusted: world.trusted };
    const stopped = await end_stop(own, world, (0,deadline/* publishingDeadline */.y)(world), [], 'none');
    const directory = await deliver(stopped, world);
    if (directory !== null)
        (0,register/* markFinished */.UI)(state, directory);
}


/***/ }),

/***/ 60787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rj: () => (/* binding */ describeRegions)
/* harmony export */ });
/* unused harmony exports describeRule, describeMatch, describeScope, describePlace, describeRange */

/** What parts of a policy say, on one line each, for whoever reads a policy put together. */
function describeRule(rule) {
    switch (rule.kind) {
        case 'per-run':
        case 'per-job':
            return rule.per === null ? rule.limit.text : `${rule.limit.text} per ${rule.per}`;
        case 'rate':
            return `${rule.limit.text}/h`;
        case 'increase':
            return `${rule.maxText}, or ${rule.mad} x the spread${rule.evenIfNoisy ? ', even if noisy' : ''}`;
        case 'per-week':
        case 'per-month':
        case 'per-quarter':
            return rule.forecast === 'warn' ? `${rule.limit.text}, forecast warns` : rule.limit.text;
        case 'improve':
            return `${rule.target} by ${rule.byText}${rule.reference === null ? '' : `, from ${formatEnergy(rule.reference.energyJ)}`}${rule.evenIfNoisy ? ', even if noisy' : ''}`;
    }
}
function describeMatch(match) {
    const parts = [
        ['workflows', match.workflows],
        ['reusable workflows', match.reusableWorkflows],
        ['jobs', match.jobs],
        ['events', match.events],
        ['branches', match.branches],
        ['actors', match.actors],
        ['paths', match.paths],
        ['not only', match.pathsIgnore],
        ['runners', match.runnerLabels],
    ];
    const named = parts.flatMap(([name, list = []]) => list.length === 0 ? [] : [`${name} ${list.join(', ')}`]);
    return named.length === 0 ? 'everything' : named.join('; ');
}
function describeScope(scope) {
    if (scope === null)
        return 'every audit';
    const { energyJ, durationS, gpu, runnerLabels, modelParameters } = scope;
    return [
        ...(energyJ === null ? [] : [`from ${formatEnergy(energyJ)}`]),
        ...(durationS === null ? [] : [`from ${formatDuration(durationS)}`]),
        ...(gpu ? ['with a GPU'] : []),
        ...(runnerLabels.length === 0 ? [] : [`on ${runnerLabels.join(', ')}`]),
        ...(modelParameters === null ? [] : [`models from ${modelParameters / 1e6} M parameters`]),
    ].join(', or ');
}
function describePlace({ region, zone, country }) {
    return region ?? zone ?? country ?? 'nowhere';
}
function describeRegions(regions) {
    if (regions === null)
        return "any of the provider's regions";
    return regions.length === 0 ? 'no region' : regions.join(', ');
}
function describeRange(maxRange) {
    return maxRange === null ? 'unsaid' : formatPercent(maxRange);
}


/***/ })

};
