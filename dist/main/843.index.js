export const id = 843;
export const ids = [843];
export const modules = {

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierKey: () => (/* reexport safe */ _marker_js__WEBPACK_IMPORTED_MODULE_0__.Yg),
/* harmony export */   readSections: () => (/* binding */ readSections),
/* harmony export */   roomBeside: () => (/* binding */ roomBeside),
/* harmony export */   sectionKey: () => (/* reexport safe */ _marker_js__WEBPACK_IMPORTED_MODULE_0__.FR),
/* harmony export */   writeSection: () => (/* binding */ writeSection),
/* harmony export */   writeSections: () => (/* binding */ writeSections)
/* harmony export */ });
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8637);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77291);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54266);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13148);






/** GitHub takes 65,536 characters; what counts is not documented, so there is some room left. */
const MOST_UNITS = 60_000;
/** More than this nobody reads. */
const MOST_OF_A_SECTION = 30_000;
/** The line above several sections, and the last line. */
const FRAME = 400;
const BETWEEN = '\n\n---\n\n';
/**
 * The sections of a comment of ours, in their order; `null`: it is none. Only the very last line tells,
 * and every marker counts only as a whole line in the very form in which it is written: foreign text
 * has no `<` left to forge one with. A comment of the version before sections is one section. Whose
 * comment it is must be asked of GitHub: anyone can write a marker.
 */
function readSections(body) {
    // GitHub's editor turns line ends into CRLF and may leave one at the end.
    const lines = body.replace(/\r?\n$/, '').split('\n');
    const last = bare(lines.at(-1) ?? '');
    if (last === _marker_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LINE */ .s9)
        return sectionsIn(lines);
    const earlier = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEarlier */ .CE)(last);
    return earlier === null ? null : [wrapped(earlier, lines.slice(0, -1).join('\n').trim())];
}
function sectionsIn(lines) {
    const sections = [];
    for (let at = 0; at < lines.length; at += 1) {
        const mark = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOpening */ ._W)(bare(lines[at] ?? ''));
        if (mark === null)
            continue;
        const length = lines.slice(at).findIndex((line) => bare(line) === (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .closingOf */ .r1)(mark));
        // One without an end was cut by somebody: nobody can say what of it is its own.
        if (length < 0)
            continue;
        const { key, run, attempt } = mark;
        sections.push({ key, run, attempt, text: bare(lines.slice(at, at + length + 1).join('\n')) });
        at += length;
    }
    return sections;
}
function firstLine(text) {
    return text.slice(0, text.indexOf('\n'));
}
function bare(line) {
    return line.replace(/\r$/, '');
}
/**
 * A comment of these sections, the worst first; of equals each where it stood. Of several the first line
 * says what they came to.
 */
function writeSections(sections) {
    const sorted = WORST_FIRST.flatMap((verdict) => sections.filter((section) => verdictOf(section) === verdict));
    const head = sorted.length > 1 ? [overview(sorted)] : [];
    const texts = sorted.map(({ text }) => text).join(BETWEEN);
    return [...head, texts, _marker_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LINE */ .s9].join('\n\n');
}
/** Of what an earlier version wrote nobody knows what it came to. */
const WORST_FIRST = [..._policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS_WORST_FIRST */ .Gv, 'unknown'];
function verdictOf({ text }) {
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOpening */ ._W)(bare(firstLine(text)))?.verdict ?? 'unknown';
}
function overview(sections) {
    const verdicts = sections.map(verdictOf);
    const counts = WORST_FIRST.flatMap((verdict) => {
        const count = verdicts.filter((one) => one === verdict).length;
        if (count === 0)
            return [];
        return [
            verdict === 'unknown' ? `${count} of an earlier version` : told((0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSign */ .r0)(verdict), count),
        ];
    });
    return `**${sections.length} carbon reports:** ${counts.join(', ')}`;
}
/** `❌ 2 fail` */
function told(sign, count) {
    return sign.replace(' ', ` ${count} `);
}
/**
 * How many UTF-16 units a section may have beside the others: half of what they leave, so that there
 * is room for the next as well.
 */
function roomBeside(others) {
    const taken = others.reduce((sum, { text }) => sum + text.length + BETWEEN.length, FRAME);
    return Math.min(MOST_OF_A_SECTION, Math.max(0, Math.floor((MOST_UNITS - taken) / 2)));
}
/**
 * A section: its text, in as much of the room as its markers and footer leave.
 *
 * @throws RangeError where key, run, attempt or commit are not in their own form.
 */
function writeSection(about, room, text) {
    const [opening, closing] = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markLines */ .T_)(about);
    const around = (inner) => [opening, inner, footer(about), closing].join('\n\n');
    const { key, run, attempt } = about;
    return { key, run, attempt, text: around(text(Math.max(0, room - around('').length))) };
}
/** A comment of the version before sections as a section. */
function wrapped(mark, text) {
    const [opening, closing] = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markLines */ .T_)(mark);
    const { key, run, attempt } = mark;
    return { key, run, attempt, text: [opening, text, closing].join('\n\n') };
}
function footer({ tool, run, attempt, head, runUrl }) {
    // Digits by now, all of them: `markLines` has seen to it.
    const name = `run ${run}, attempt ${attempt}`;
    const parts = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${tool.name} ${tool.version}`, 60),
        `updated for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(head.slice(0, 7))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(name, runUrl),
        'this comment is edited in place',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 54266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ parseEarlier),
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   T_: () => (/* binding */ markLines),
/* harmony export */   Yg: () => (/* binding */ earlierKey),
/* harmony export */   _W: () => (/* binding */ parseOpening),
/* harmony export */   r1: () => (/* binding */ closingOf),
/* harmony export */   s9: () => (/* binding */ LAST_LINE)
/* harmony export */ });
/* harmony import */ var _audit_serialise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50994);
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8637);


const OPENING = /^<!-- carbon-audit:section key=([0-9a-f]{12}) run=([1-9]\d{0,15}) attempt=([1-9]\d{0,8}) head=([0-9a-f]{40}) verdict=([a-z]+) -->$/;
/** The last line of a comment by the version before sections. */
const EARLIER = /^<!-- carbon-audit:v1 key=([0-9a-f]{12}) run=([1-9]\d{0,15}) attempt=([1-9]\d{0,8}) head=([0-9a-f]{40}) -->$/;
/** The very last line of a comment of ours. */
const LAST_LINE = '<!-- carbon-audit:v2 -->';
/**
 * One section a workflow, whether a job of it speaks or its gate.
 *
 * @param number which audit of its job it is, or which gate of its workflow: from 1 on
 */
function sectionKey(workflow, number) {
    return keyOf(workflow, null, number === 1 ? null : String(number));
}
/** The key that the version before sections gave a comment, one for each job. */
function earlierKey(workflow, job, number) {
    return keyOf(workflow, job, String(number));
}
function keyOf(...parts) {
    // As JSON, so that no two lists come to the same text.
    return (0,_audit_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(parts)).slice(0, 12);
}
/**
 * The first line of a section, and its last. GitHub's Markdown shows neither.
 *
 * @throws RangeError where the section could not be found again by it.
 */
function markLines(mark) {
    const { key, run, attempt, head, verdict } = mark;
    const opening = `<!-- carbon-audit:section key=${key} run=${run} attempt=${attempt} head=${head} verdict=${verdict} -->`;
    if (parseOpening(opening) === null) {
        throw new RangeError('a section needs its key, run, attempt and commit, each in its own form');
    }
    return [opening, closingOf(mark)];
}
function closingOf({ key }) {
    return `<!-- carbon-audit:end key=${key} -->`;
}
/** What a line says of the section that it begins; `null`: it begins none. */
function parseOpening(line) {
    const found = OPENING.exec(line);
    const verdict = [..._policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS_WORST_FIRST */ .Gv, 'unknown'].find((one) => one === found?.[5]);
    return found === null || verdict === undefined ? null : markOf(found, verdict);
}
/** The same of the last line of a comment of the version before sections. */
function parseEarlier(line) {
    const found = EARLIER.exec(line);
    return found === null ? null : markOf(found, 'unknown');
}
function markOf(found, verdict) {
    const [, key = '', runId, attempt, head = ''] = found;
    const run = Number(runId);
    return Number.isSafeInteger(run) ? { key, run, attempt: Number(attempt), head, verdict } : null;
}


/***/ })

};
