export const id = 135;
export const ids = [135,679,843];
export const modules = {

/***/ 93135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notTold: () => (/* binding */ notTold),
  tellOfAudit: () => (/* binding */ tellOfAudit),
  tellOfRun: () => (/* binding */ tellOfRun)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/github/parse.js
var parse = __webpack_require__(40502);
;// CONCATENATED MODULE: ./build/src/github/identity.js

/** Whom a workflow's own token acts as, on github.com and on servers of one's own. */
const ACTIONS_BOT = { login: 'github-actions[bot]', id: null };
/**
 * Who the token acts as. REST's own endpoints for this refuse the tokens of workflows and apps, so
 * GraphQL is asked; where that refuses too, it is taken for a workflow's own token.
 */
async function whoAmI(github) {
    const found = await github.query('query { viewer { login databaseId } }', (data) => {
        const viewer = (0,parse/* isRecord */.u4)(data) ? data['viewer'] : undefined;
        if (!(0,parse/* isRecord */.u4)(viewer))
            return undefined;
        const login = (0,parse/* textOf */.b6)(viewer['login']);
        return login === undefined ? undefined : { login, id: (0,parse/* idOf */.TH)(viewer['databaseId']) ?? null };
    });
    return found.kind === 'ok' ? found.value : ACTIONS_BOT;
}
/** Whether an author is that identity. A login is compared whole: `github-actions` is a stranger. */
function isSame({ login, id }, identity) {
    return id === identity.id || login.toLowerCase() === identity.login.toLowerCase();
}
function parseAuthor(value) {
    if (!(0,parse/* isRecord */.u4)(value))
        return undefined;
    const login = (0,parse/* textOf */.b6)(value['login']);
    const id = (0,parse/* idOf */.TH)(value['id']);
    return login === undefined || id === undefined ? undefined : { login, id };
}

;// CONCATENATED MODULE: ./build/src/github/comment-calls.js


const PER_PAGE = 100;
/** GitHub takes 2500 comments on one issue. */
const MAX_PAGES = 25;
/** A hundred comments of 65,536 characters, most of them escaped, and what stands around them. */
const PAGE_BYTES = 32 * 1024 * 1024;
const ISSUE = '/repos/{owner}/{repo}/issues/{issue}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{id}';
/** The comments from a page on, oldest first, as GitHub lists them. */
async function readComments(github, { owner, repo, issue }, from) {
    const comments = [];
    for (let page = from;; page += 1) {
        const found = await github.call({
            route: `GET ${ISSUE}`,
            params: { owner, repo, issue },
            query: { per_page: PER_PAGE, page },
            maxBytes: PAGE_BYTES,
        }, (body) => (0,parse/* listOf */.c3)(body, parseComment));
        if (found.kind === 'failed')
            return found;
        comments.push(...found.value);
        if (found.value.length < PER_PAGE || page >= MAX_PAGES)
            return { kind: 'ok', value: { comments, lastPage: page } };
    }
}
/** One comment; none if it is there no more. */
async function readComment(github, { owner, repo }, id) {
    const found = await github.call({ route: `GET ${COMMENT}`, params: { owner, repo, id } }, parseComment);
    if (found.kind === 'ok')
        return { kind: 'ok', value: { comments: [found.value] } };
    return found.failure.kind === 'not-found' ? { kind: 'ok', value: { comments: [] } } : found;
}
function createComment(github, { owner, repo, issue }, body) {
    return github.call({ route: `POST ${ISSUE}`, params: { owner, repo, issue }, body: { body } }, parseComment);
}
function updateComment(github, { owner, repo }, id, body) {
    return github.call({ route: `PATCH ${COMMENT}`, params: { owner, repo, id }, body: { body } }, parseComment);
}
function deleteComment(github, { owner, repo }, id) {
    return github.run({ route: `DELETE ${COMMENT}`, params: { owner, repo, id } });
}
/** Whose account is gone: nobody we could be. */
const NOBODY = { login: '', id: 0 };
function parseComment(value) {
    if (!(0,parse/* isRecord */.u4)(value))
        return undefined;
    const id = (0,parse/* idOf */.TH)(value['id']);
    const author = value['user'] === null ? NOBODY : parseAuthor(value['user']);
    const body = value['body'] ?? '';
    if (id === undefined || author === undefined || typeof body !== 'string')
        return undefined;
    return { id, author, body, hidden: (0,parse/* isRecord */.u4)(value['minimized']) };
}

;// CONCATENATED MODULE: ./build/src/github/comment-plan.js
/** Below 0 where `a` is of an earlier run or attempt than `b`. */
function compareRuns(a, b) {
    return a.run - b.run || a.attempt - b.attempt;
}
/**
 * What is to be done so that the oldest of our comments holds the newest section of every workflow. A
 * writer makes nothing but its own section; all others go where they stood, to the byte, so writers
 * that race come to the same end in any order. `isWritten` says that the own section was written
 * before: one of the same run that stands there now is as good, and taking turns would help nobody.
 */
function planComment(comments, own, format, isWritten) {
    const byAge = [...comments].sort((a, b) => a.id - b.id);
    const [oldest, ...younger] = byAge;
    const all = newestOfEach(byAge.flatMap(({ sections }) => sections));
    const isOwn = ({ key }) => key === own.key || own.formerKeys.includes(key);
    const standing = all.filter(isOwn).sort(compareRuns).at(-1);
    if (standing === undefined && !own.mayStart)
        return { kind: 'none' };
    const others = all.filter((section) => !isOwn(section));
    const order = standing === undefined ? 1 : compareRuns(own, standing);
    const keeps = standing !== undefined && (order < 0 || (order === 0 && isWritten));
    const mine = keeps ? standing : own.write(format.roomBeside(others));
    const sections = inPlace(all, isOwn, mine);
    const body = format.write(sections);
    if (oldest === undefined)
        return { kind: 'create', body, sections };
    const isGood = keeps ? comment_plan_isSame(oldest.sections, sections) : oldest.body === body;
    return isGood
        ? { kind: 'stands', id: oldest.id, isNewer: order < 0, others: younger }
        : { kind: 'update', id: oldest.id, body };
}
/** Whether a comment holds nothing that the sections do not hold as new or newer. */
function isWithin({ sections: held }, sections, { key: own, formerKeys }) {
    return held.every((one) => {
        const key = formerKeys.includes(one.key) ? own : one.key;
        return sections.some((kept) => kept.key === key && compareRuns(kept, one) >= 0);
    });
}
/** One section a key, the newest, each where its key stood first. */
function newestOfEach(sections) {
    const byKey = new Map();
    for (const section of sections) {
        const known = byKey.get(section.key);
        if (known === undefined || compareRuns(known, section) < 0)
            byKey.set(section.key, section);
    }
    return [...byKey.values()];
}
function inPlace(all, isOwn, mine) {
    const at = all.findIndex(isOwn);
    if (at < 0)
        return [...all, mine];
    const others = (part) => part.filter((section) => !isOwn(section));
    return [...others(all.slice(0, at)), mine, ...others(all.slice(at))];
}
function comment_plan_isSame(a, b) {
    return a.length === b.length && a.every(({ text }, at) => text === b[at]?.text);
}

;// CONCATENATED MODULE: ./build/src/github/comments.js



const MAX_WRITES = 5;
/** Longer than a writer takes from its reading to its writing. */
const SETTLE_MS = 1500;
/**
 * Sees to it that an issue or pull request has one comment of ours, and in it one section of this
 * workflow's, of its newest run. A comment is ours if the token's own identity wrote it and it is in
 * our form: what anybody else wrote is left alone, whatever it says, and so is one that somebody has
 * hidden. Of several, as racing writers make them, the oldest gets all sections and the others go.
 *
 * GitHub can't compare and write in one step: whoever has read before us and writes after us writes
 * over us. So what was written is read again once such a writer must be done, and written once more
 * if it is gone, five times in all. Only a writer that stalls longer between its two calls can still
 * win over a newer one; the next run of the loser puts that right, and workflows that want more than
 * this serialise by `concurrency`.
 */
async function upsertComment(github, target) {
    const { section, format } = target;
    let did = null;
    let last = { kind: 'none' };
    let me = null;
    let seen = await look(github, target, me, 1);
    for (let tried = 0; tried < MAX_WRITES; tried += 1) {
        // What was written stands, though it could not be checked.
        if (seen.kind === 'failed')
            return last.kind === 'none' ? seen : last;
        me = seen.value.me;
        const { comments, lastPage } = seen.value;
        const plan = planComment(comments, section, format, did !== null);
        if (plan.kind === 'none')
            return last;
        if (plan.kind === 'stands') {
            await removeAll(github, target, me, comments, plan);
            return { kind: plan.isNewer ? 'newer-kept' : (did ?? 'unchanged'), id: plan.id };
        }
        const wrote = plan.kind === 'create'
            ? await createComment(github, target, plan.body)
            : await updateComment(github, target, plan.id, plan.body);
        if (wrote.kind === 'failed' && !mayGoOn(plan.kind, wrote.failure))
            return last.kind === 'none' ? wrote : last;
        // Only the answer may be lost: if the new comment is found, we have created it.
        if (plan.kind === 'create')
            did ??= 'created';
        if (wrote.kind === 'ok') {
            did ??= 'updated';
            last = { kind: did, id: wrote.value.id };
            me ??= wrote.value.author;
        }
        else if (last.kind === 'none') {
            last = wrote;
        }
        if (plan.kind === 'create') {
            // A new comment writes over nobody, and what races with it comes on the last page.
            if (wrote.kind === 'failed')
                await github.pause(SETTLE_MS);
            seen = await look(github, target, me, lastPage);
            // A list may lag behind: what GitHub said it has taken is there, and need not be made again.
            if (seen.kind === 'ok' && wrote.kind === 'ok') {
                const made = { id: wrote.value.id, body: plan.body, sections: plan.sections };
                seen = { kind: 'ok', value: withComment(seen.value, made) };
            }
        }
        else {
            await github.pause(SETTLE_MS);
            seen =
                wrote.kind === 'ok'
                    ? await lookAgain(github, target, me, plan.id, seen.value)
                    : await look(github, target, me, 1);
        }
    }
    return last;
}
async function look(github, target, me, from) {
    const found = await readComments(github, target, from);
    if (found.kind === 'failed')
        return found;
    const { comments, lastPage } = found.value;
    return { kind: 'ok', value: { ...(await pickOwn(github, target, comments, me)), lastPage } };
}
/** Looks at one comment again; the others are taken to be as they were. */
async function lookAgain(github, target, me, id, before) {
    const found = await readComment(github, target, id);
    if (found.kind === 'failed')
        return found;
    const picked = await pickOwn(github, target, found.value.comments, me);
    const rest = before.comments.filter((one) => one.id !== id);
    return { kind: 'ok', value: { ...before, ...picked, comments: [...picked.comments, ...rest] } };
}
function withComment(seen, made) {
    return seen.comments.some(({ id }) => id === made.id)
        ? seen
        : { ...seen, comments: [...seen.comments, made] };
}
/** A new comment's answer may be lost on the way; one to be edited may have been deleted meanwhile. */
function mayGoOn(kind, { kind: why }) {
    return kind === 'create' ? why === 'network' || why === 'server' : why === 'not-found';
}
async function pickOwn(github, { format }, comments, known) {
    const inOurForm = comments.flatMap(({ id, author, body, hidden }) => {
        const sections = hidden ? null : format.read(body);
        return sections === null ? [] : [{ id, author, body, sections }];
    });
    // Mostly there is none at first: then nobody needs to know who we are.
    if (inOurForm.length === 0)
        return { comments: [], me: known };
    const me = known ?? (await whoAmI(github));
    return { comments: inOurForm.filter(({ author }) => isSame(author, me)), me };
}
/**
 * Tidies up. Each is looked at once more: its writer may have been there since, and then it stays for
 * whoever writes next, as does one that can't be deleted now.
 */
async function removeAll(github, target, me, comments, { id: keptId, others }) {
    const kept = comments.find(({ id }) => id === keptId);
    for (const { id } of others) {
        const found = await readComment(github, target, id);
        if (kept === undefined || found.kind === 'failed')
            continue;
        const { comments: now } = await pickOwn(github, target, found.value.comments, me);
        const [other] = now;
        if (other !== undefined && isWithin(other, kept.sections, target.section))
            await deleteComment(github, target, id);
    }
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/src/render/comment.js
var comment = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/src/render/run-section.js + 3 modules
var run_section = __webpack_require__(63936);
// EXTERNAL MODULE: ./build/src/render/section.js + 8 modules
var section = __webpack_require__(12933);
;// CONCATENATED MODULE: ./build/src/render/unusual.js
/** Fewer past runs tell noise from change no better than a guess. */
const LEAST = 5;
/** As the rule `increase` has it: so many scaled deviations, or such a share of the median. */
const MAD = 3.2;
const SCALED = 1.4826;
const SHARE = 0.15;
/** Whether a run used so much more or less than its past that people will want to know of it. */
function isUnusual({ energyJ, past }) {
    if (energyJ === null || past.length < LEAST)
        return false;
    const all = past.map((one) => one.energyJ);
    const usual = median(all);
    const deviation = median(all.map((one) => Math.abs(one - usual)));
    return Math.abs(energyJ.value - usual) > Math.max(MAD * SCALED * deviation, SHARE * usual);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    const upper = sorted[half] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

;// CONCATENATED MODULE: ./build/src/action/tell.js







/** Tells a pull request of one job's audit, in its workflow's section of the one comment. */
function tellOfAudit(github, telling, report, about) {
    const write = (most) => (0,section/* renderSection */.YN)(report, about, 'comment', most);
    return tell(github, telling, report, write, isDue(telling.mode, report));
}
/** Tells a pull request of a whole run, in its workflow's section of the one comment. */
function tellOfRun(github, telling, report, about) {
    const write = (most) => (0,run_section/* renderRunSection */.J)(report, about, 'comment', most);
    const due = isDue(telling.mode, report) || (telling.mode === 'on-change' && isUnusual(report));
    return tell(github, telling, report, write, due);
}
async function tell(github, telling, { tool, verdict }, write, mayStart) {
    const { owner, repo, pullRequest, key, formerKeys, runId, attempt, headSha, runUrl } = telling;
    const about = { key, run: runId, attempt, head: headSha, verdict, tool, runUrl };
    const outcome = await upsertComment(github, {
        owner,
        repo,
        issue: pullRequest,
        section: {
            ...{ key, formerKeys, run: runId, attempt, mayStart },
            write: (room) => (0,comment.writeSection)(about, room, write),
        },
        format: { read: comment.readSections, write: comment.writeSections, roomBeside: comment.roomBeside },
    });
    // Where no comment was due, none that could not be brought up to date is missed.
    if (outcome.kind !== 'failed' || !mayStart)
        return [];
    const why = (0,failure.explainFailure)(outcome.failure, 'pull-requests: write');
    return [notTold(why)];
}
/** A section that stands is always kept up to date; whether to start one is the mode's to say. */
function isDue(mode, { verdict, policies }) {
    if (mode === 'never')
        return false;
    if (mode === 'always' || verdict !== 'pass')
        return true;
    return mode === 'on-change' && policies.some(({ source }) => source.role === 'proposed');
}
/** That nobody was told, and why. */
function notTold(why) {
    return (0,finding/* finding */.g)('comment-not-written', `The pull request was not told: ${why}. The job summary has the report.`);
}


/***/ }),

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailure: () => (/* binding */ explainFailure),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   failureWithoutAnswer: () => (/* binding */ failureWithoutAnswer),
/* harmony export */   isRateLimit: () => (/* binding */ isRateLimit),
/* harmony export */   unexpected: () => (/* binding */ unexpected)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);

function unexpected(message, status = 0) {
    return { kind: 'unexpected', status, message };
}
/** The failure that an answer with a status of 300 or more stands for. */
function failureOf(answer, secret) {
    const { status } = answer;
    const said = saidIn(answer.bytes, secret);
    const message = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
    return { kind: kindOf(answer), status, message };
}
function failureWithoutAnswer({ kind, message }) {
    return { kind: kind === 'too-large' ? 'unexpected' : kind, status: 0, message };
}
/** Rate limits come as 403, too; permissions never carry these headers. */
function isRateLimit({ status, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
function kindOf(answer) {
    if (isRateLimit(answer))
        return 'rate-limited';
    if (answer.status >= 500)
        return 'server';
    const kinds = {
        401: 'unauthorised',
        403: 'forbidden',
        404: 'not-found',
        410: 'gone',
    };
    return kinds[answer.status] ?? 'unexpected';
}
/** The `message` of GitHub's own errors; what a proxy or a login page says is not repeated. */
function saidIn(bytes, secret) {
    let body;
    try {
        body = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return '';
    }
    const message = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? body['message'] : undefined;
    return typeof message === 'string' ? oneLine(message, secret) : '';
}
// Control, format (bidi, zero width), and line separators: nothing that could forge a line of a log.
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;
const MAX_QUOTE = 200;
function oneLine(text, secret) {
    const hidden = secret === '' ? text : text.replaceAll(secret, '***');
    const line = hidden
        .replace(/(https?:\/\/[^\s?]*)\?\S*/g, '$1')
        .replace(UNPRINTABLE, ' ')
        .trim();
    return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
}
/**
 * A failure in words for people: what happened, and what to change where they can change it. It starts
 * and ends like a clause, so that it can stand in a sentence or in brackets.
 */
function explainFailure(failure, needs) {
    const { message } = failure;
    const grant = `add \`${needs}\` to the job's \`permissions:\` (an entry there sets all others to none)`;
    switch (failure.kind) {
        case 'unauthorised':
            return `${message}; the token is wrong, or it ended with its job`;
        case 'forbidden':
            return isAboutPermissions(message) ? `${message}; ${grant}${forkHint(needs)}` : message;
        case 'not-found':
            return `${message}; it is not there, or the token may not see it: ${grant}`;
        case 'gone':
            return `${message}; it was there once and is no more`;
        case 'rate-limited':
            return `${message}; the token has made too many calls and will work again later`;
        case 'server':
            return `${message}; see https://www.githubstatus.com`;
        case 'network':
            return `GitHub could not be reached: ${message}`;
        case 'timeout':
            return 'GitHub did not answer in time';
        case 'unexpected':
            return message;
    }
}
/** GitHub refuses for other reasons too: a locked conversation, single sign-on, a list of addresses. */
function isAboutPermissions(message) {
    return !message.includes(':') || /not accessible|permission|must have|scope/i.test(message);
}
/** Only what writes is refused on forks; reading works there. */
function forkHint(needs) {
    return needs === 'pull-requests: write'
        ? '; on pull requests from forks GitHub makes every token read-only, whatever `permissions:` say'
        : '';
}


/***/ }),

/***/ 40502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Narrow looks at what GitHub answered: each gives a typed value, or `undefined` for anything else. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function textOrNull(value) {
    return value === null ? null : textOf(value);
}
function idOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** Every item parsed; `undefined` if this is no list, or one item is not what it should be. */
function listOf(value, parse) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(parse);
    return items.every((item) => item !== undefined) ? items : undefined;
}


/***/ }),

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


/***/ }),

/***/ 63936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ renderRunSection)
});

// EXTERNAL MODULE: ./build/src/render/gate-job.js
var gate_job = __webpack_require__(38749);
// EXTERNAL MODULE: ./build/src/render/parts.js
var render_parts = __webpack_require__(22788);
// EXTERNAL MODULE: ./build/src/render/section/doubt.js
var doubt = __webpack_require__(56300);
// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(84690);
// EXTERNAL MODULE: ./build/src/render/amounts.js
var amounts = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(77291);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/src/render/section/steps.js
var section_steps = __webpack_require__(32809);
;// CONCATENATED MODULE: ./build/src/render/section/jobs.js






const MOST_JOBS = { comment: 15, summary: 300 };
const FEW_JOBS = 5;
/** Rows of steps, of one job and of each of several. */
const ALONE = 15;
const TOGETHER = 8;
const MOST_FAMILIES = 6;
const MOST_WITH_STEPS = { comment: 3, summary: 20 };
const COLUMNS = [
    { name: 'Job' },
    { name: 'Energy', align: 'right' },
    { name: 'Share', align: 'right' },
    { name: 'Time', align: 'right' },
    { name: 'Runner' },
    { name: 'How it is known' },
];
/** The jobs, the heaviest first: with as many rows as there is room for, and with few. */
function jobsFold(report, extent) {
    const { jobs } = report;
    if (jobs.length === 0)
        return [];
    const title = [(0,gate_job/* countedJobs */.Vm)(jobs), standings(jobs)].filter((text) => text !== '').join(': ');
    const full = (0,markdown/* fold */.AU)(title, [jobsTable(report, MOST_JOBS[extent])]);
    const bare = (0,markdown/* fold */.AU)(title, [jobsTable(report, FEW_JOBS)]);
    return full === bare ? [full] : [full, bare];
}
/** Where one job is the run there is nobody to share with, and its steps say more. */
function jobStepsFold({ jobs }, extent) {
    const withSteps = byEnergy(jobs).filter(({ steps }) => steps !== null && steps.length > 0);
    const shown = withSteps.slice(0, MOST_WITH_STEPS[extent]);
    if (shown.length === 0)
        return [];
    const title = jobs.length === 1
        ? 'Steps'
        : `Steps of the ${shown.length === 1 ? 'heaviest job' : `${shown.length} heaviest jobs`}`;
    const parts = shown.flatMap(({ name, steps }) => [
        ...(jobs.length === 1 ? [] : [`Job ${(0,render_escape/* codeSpan */.SS)(name)}:`]),
        (0,section_steps/* stepsTable */.A1)(steps ?? [], jobs.length === 1 ? ALONE : TOGETHER),
    ]);
    return [(0,markdown/* fold */.AU)(title, parts)];
}
const SAID = {
    audited: 'audited',
    bounded: 'corrected',
    assumed: 'without a usable audit',
    idle: 'never ran',
};
/** `250 audited, 4 without a usable audit, 2 never ran`; nobody expects one of the gate. */
function standings(jobs) {
    const judged = (0,gate_job/* judgedJobs */.I1)(jobs);
    return Object.keys(SAID)
        .map((standing) => [judged.filter((job) => job.standing === standing).length, SAID[standing]])
        .filter(([count]) => count > 0)
        .map(([count, said]) => `${count} ${said}`)
        .join(', ');
}
function byEnergy(jobs) {
    return [...jobs].sort((a, b) => (b.energyJ?.value ?? -1) - (a.energyJ?.value ?? -1));
}
function jobsTable({ jobs, energyJ }, most) {
    const whole = energyJ?.value ?? 0;
    const ran = byEnergy((0,gate_job/* judgedJobs */.I1)(jobs).filter(({ standing }) => standing !== 'idle'));
    const idle = jobs.filter(({ standing }) => standing === 'idle').length;
    // A row that would stand for one job can as well be that job's.
    const shown = ran.length <= most + 1 ? ran : ran.slice(0, most);
    return (0,markdown/* table */.tp)(COLUMNS, [
        ...shown.map((job) => jobRow(job, whole)),
        ...familyRows(ran.slice(shown.length), whole),
        ...(idle === 0
            ? []
            : [(0,markdown/* row */.nM)([(0,markdown/* counted */.hS)(idle, 'job'), '0 Wh', (0,section_steps/* share */.uM)(0, whole), '–', '–', NEVER_RAN])]),
        ...jobs.filter(gate_job/* isThisGate */.WZ).map((job) => jobRow(job, whole)),
        ...(jobs.length > 1 ? [totalRow(jobs, energyJ)] : []),
    ]);
}
function totalRow(jobs, energyJ) {
    const energy = energyJ === null ? 'nothing known' : (0,markdown/* unbroken */.D_)((0,amounts/* withRange */.K1)(energyJ, print/* formatEnergy */.QE));
    return (0,markdown/* row */.nM)([
        `**All: ${(0,gate_job/* countedJobs */.Vm)(jobs)}**`,
        `**${energy}**`,
        energyJ !== null && energyJ.value > 0 ? '100 %' : '–',
        timeOf(jobs),
        '–',
        '–',
    ]);
}
function jobRow(job, whole) {
    const { name, energyJ, durationS, runner, conclusion } = job;
    const time = durationS === null ? '–' : (0,markdown/* unbroken */.D_)((0,print/* formatDuration */.a3)(durationS));
    const isUsual = conclusion === null || conclusion === 'success';
    return (0,markdown/* row */.nM)([
        `${(0,render_escape/* codeSpan */.SS)(name, 60)}${(0,gate_job/* isThisGate */.WZ)(job) ? ' (this gate)' : ''}`,
        energyJ === null ? 'nothing known' : (0,markdown/* unbroken */.D_)((0,amounts/* withRange */.K1)(energyJ, print/* formatEnergy */.QE)),
        energyJ === null ? '–' : (0,section_steps/* share */.uM)(energyJ.value, whole),
        isUsual ? time : `${time}, ${(0,render_escape/* plainText */.wh)(conclusion, 20)}`,
        runner === null ? 'not told' : (0,render_escape/* codeSpan */.SS)(runner, 40),
        howKnown(job),
    ]);
}
const NEVER_RAN = 'never ran';
function howKnown(job) {
    const { standing, provenance } = job;
    switch (standing) {
        case 'audited':
            return provenance === null ? 'audited, nothing measured' : PROVENANCES[provenance];
        case 'bounded':
            return correction(job);
        case 'assumed':
            return `assumed from runner and time${whyAssumed(job)}`;
        case 'idle':
            return NEVER_RAN;
    }
}
const PROVENANCES = {
    measured: 'measured',
    modelled: 'modelled',
    mixed: 'measured in part',
    assumed: 'assumed',
};
/** What its audit says instead, and why that cannot be. */
function correction({ claimedJ, energyJ }) {
    if (claimedJ === null || energyJ === null)
        return 'corrected to what its runner can draw';
    const why = claimedJ < energyJ.value
        ? 'less than its runner uses doing nothing'
        : 'more than its runner can use';
    return `corrected: its audit says ${(0,markdown/* unbroken */.D_)((0,print/* formatEnergy */.QE)(claimedJ))}, ${why}`;
}
function whyAssumed(job) {
    if ((0,gate_job/* isThisGate */.WZ)(job))
        return '';
    return job.auditId === null ? ': it has no audit' : ': its audit is in doubt';
}
/** Jobs that there is no row for, summed by what they are called before the values of their matrix. */
function familyRows(jobs, whole) {
    if (jobs.length === 0)
        return [];
    const families = new Map();
    for (const job of jobs) {
        const name = job.name.replace(/ \(.*$/s, '');
        families.set(name, [...(families.get(name) ?? []), job]);
    }
    const sorted = [...families].sort(([, a], [, b]) => energyOf(b).value - energyOf(a).value);
    const own = sorted.slice(0, MOST_FAMILIES);
    const others = sorted.slice(MOST_FAMILIES).flatMap(([, all]) => all);
    return [
        ...own.map(([name, all]) => sumRow(`${(0,markdown/* counted */.hS)(all.length, 'lighter job')} of ${(0,render_escape/* codeSpan */.SS)(name, 60)}`, all, whole)),
        ...(others.length === 0 ? [] : [sumRow((0,markdown/* counted */.hS)(others.length, 'other job'), others, whole)]),
    ];
}
function sumRow(name, jobs, whole) {
    const energyJ = energyOf(jobs);
    return (0,markdown/* row */.nM)([
        name,
        (0,markdown/* unbroken */.D_)((0,amounts/* withRange */.K1)(energyJ, print/* formatEnergy */.QE)),
        (0,section_steps/* share */.uM)(energyJ.value, whole),
        timeOf(jobs),
        '–',
        standings(jobs),
    ]);
}
function energyOf(jobs) {
    return (0,section_steps/* sum */.cz)(jobs.flatMap(({ energyJ }) => (energyJ === null ? [] : [energyJ])));
}
function timeOf(jobs) {
    const times = jobs.flatMap(({ durationS }) => durationS ?? []);
    return times.length === 0
        ? '–'
        : (0,markdown/* unbroken */.D_)((0,print/* formatDuration */.a3)(times.reduce((all, one) => all + one, 0)));
}

// EXTERNAL MODULE: ./build/src/render/section/policies.js
var policies = __webpack_require__(98330);
// EXTERNAL MODULE: ./build/src/render/shares.js
var render_shares = __webpack_require__(21560);
// EXTERNAL MODULE: ./build/src/render/section/origin.js + 1 modules
var origin = __webpack_require__(90270);
// EXTERNAL MODULE: ./build/src/render/section/range.js
var range = __webpack_require__(81223);
;// CONCATENATED MODULE: ./build/src/render/section/run-origin.js









const ROOM = { entries: 24, units: 4_500 };
const ROOM_FOR_ATTRIBUTIONS = { entries: 4, units: 1_500 };
/** What the run used, how that is known and where it ran, in one line. */
function basis(report, sources) {
    const { energyJ, jobs } = report;
    if (energyJ === null)
        return [];
    const seconds = jobs.reduce((all, { durationS }) => all + (durationS ?? 0), 0);
    const grids = (0,origin/* gridsOf */.xv)(sources);
    const grid = grids.length === 0 ? '' : `; ${grids.join(', ')}`;
    return [
        `${(0,amounts/* used */.kH)(energyJ)} at the machines in ${(0,print/* formatDuration */.a3)(seconds)} of jobs: ${restingOn(jobs)}${grid}.`,
    ];
}
/** `92 % measured, 8 % modelled`: shares of the energy. */
function restingOn(jobs) {
    const shares = new Map();
    let whole = 0;
    for (const job of jobs) {
        const value = job.energyJ?.value ?? 0;
        whole += value;
        shares.set(groundOf(job), (shares.get(groundOf(job)) ?? 0) + value);
    }
    if (whole === 0)
        return 'none that drew anything';
    return [...shares]
        .filter(([, value]) => value > 0)
        .sort(([, a], [, b]) => b - a)
        .map(([ground, value]) => `${(0,print/* formatPercent */.l9)(value / whole)} ${ground}`)
        .join(', ');
}
function groundOf({ standing, provenance }) {
    if (standing === 'bounded')
        return 'corrected';
    if (standing === 'assumed' || provenance === null)
        return 'assumed';
    return provenance === 'mixed' ? 'measured in part' : provenance;
}
/** The electricity's parts, and the places, grids and buildings of the audits with their sources, each once. */
function runSources(report, sources) {
    const rows = new Set([
        ...sources.map(origin/* placeRow */.eE),
        ...sources.map(({ intensity }) => (0,origin/* gridRow */.lJ)(intensity)),
        ...sources.flatMap(({ intensityBeside }) => (0,origin/* besideRows */.AS)(intensityBeside)),
        ...sources.flatMap(({ energy }) => (energy === null ? [] : [(0,origin/* pueRow */.Dy)(energy.pue)])),
    ]);
    if (rows.size === 0)
        return [];
    const { shown, left } = (0,markdown/* within */.ux)([...rows], ROOM, (one) => one);
    const attributions = new Set(sources.flatMap(origin/* attributionsOf */.Qs).map((one) => (0,render_escape/* prose */.CS)(one)));
    const shares = (0,render_shares/* sharesSentence */.AH)(report);
    const marginal = (0,render_shares/* marginalSentence */.PG)(report);
    return [
        (0,markdown/* fold */.AU)('Places and sources', [
            ...(shares === null ? [] : [`Electricity: ${shares}`]),
            ...(marginal === null ? [] : [(0,render_escape/* prose */.CS)(marginal)]),
            (0,markdown/* table */.tp)(origin/* SOURCE_COLUMNS */.ob, shown),
            ...(left === 0 ? [] : [`… and ${left} more: every job's own artifact names its own.`]),
            ...(0,markdown/* within */.ux)([...attributions], ROOM_FOR_ATTRIBUTIONS, (one) => one).shown,
        ]),
    ];
}
/** What the range is made of, by which method, and what was counted. */
function runCertainty({ totalG, tool, jobs }) {
    return [
        (0,markdown/* fold */.AU)(doubt/* SURE */.cL, [
            ...(totalG === null ? [] : (0,range/* rangeOf */.b)(totalG)),
            ...standIns(jobs),
            `${doubt/* METHOD */.Mx}, by ${(0,render_escape/* prose */.CS)(`${tool.name} ${tool.version}`, 60)}, job by job; errors that jobs share are added up, others are not.`,
            doubt/* KNOWN_AS */.xk,
            `Counted: the machines of these jobs, what their buildings add, and a share of making the hardware. ${doubt/* NOT_COUNTED */.H2}`,
        ]),
    ];
}
/** Which jobs count for something else than their audits say. */
function standIns(jobs) {
    const judged = (0,gate_job/* judgedJobs */.I1)(jobs);
    const assumed = judged.filter(({ standing }) => standing === 'assumed').length;
    const corrected = judged.filter(({ standing }) => standing === 'bounded').length;
    const said = [
        ...(assumed === 0
            ? []
            : [
                `${(0,markdown/* counted */.hS)(assumed, 'job has', 'jobs have')} no usable audit: what such a runner draws, between idle and full, in the time that GitHub saw stands in.`,
            ]),
        ...(corrected === 0
            ? []
            : [
                `${(0,markdown/* counted */.hS)(corrected, 'audit claims', 'audits claim')} what no such runner can draw in that time: what it can draw counts.`,
            ]),
        ...(jobs.some(gate_job/* isThisGate */.WZ)
            ? ["This gate has no audit, nor needs one: its runner's time counts as well."]
            : []),
    ];
    return said.length === 0 ? [] : [said.join(' ')];
}

// EXTERNAL MODULE: ./build/src/render/decisive.js
var decisive = __webpack_require__(22358);
;// CONCATENATED MODULE: ./build/src/render/section/trend.js




const SHOWN = 12;
/** Fewer points have no course. */
const LEAST = 3;
const MOST_OF_A_LABEL = 16;
/** As short as the labels before it, which it would cover otherwise. */
const NOW = 'now';
/** The course of the energy: as a chart and a table, as a table alone. */
function trend(told) {
    const { energyJ, past } = told;
    if (energyJ === null)
        return [];
    const shown = past.slice(-SHOWN);
    if (shown.length + 1 < LEAST)
        return [];
    const title = `Trend: energy of the last ${shown.length} comparable runs and of this one`;
    const rows = tableOf(shown, energyJ.value);
    return [(0,markdown/* fold */.AU)(title, [chart(told, shown, energyJ.value), rows]), (0,markdown/* fold */.AU)(title, [rows])];
}
function tableOf(past, nowJ) {
    const columns = [
        { name: 'Run' },
        { name: 'When' },
        { name: 'Energy', align: 'right' },
        { name: 'This run against it', align: 'right' },
    ];
    const rows = past.map(({ label, startedAt, energyJ }) => (0,markdown/* row */.nM)([
        (0,render_escape/* codeSpan */.SS)(label, 40),
        (0,markdown/* unbroken */.D_)(day(startedAt)),
        (0,markdown/* unbroken */.D_)((0,print/* formatEnergy */.QE)(energyJ)),
        (0,markdown/* unbroken */.D_)(difference(nowJ, energyJ)),
    ]));
    return (0,markdown/* table */.tp)(columns, [...rows, (0,markdown/* row */.nM)(['this run', 'now', (0,markdown/* unbroken */.D_)((0,print/* formatEnergy */.QE)(nowJ)), '–'])]);
}
/** `2026-11-21`; of what is no time nothing. */
function day(time) {
    return /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? '–';
}
function difference(now, then) {
    if (then <= 0)
        return '–';
    const change = Math.round((now / then - 1) * 100);
    if (Math.abs(change) >= 1000)
        return `${Number((now / then).toPrecision(2))} times as much`;
    return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change)} %`;
}
const UNITS = [
    ['MWh', 3.6e9],
    ['kWh', 3.6e6],
    ['Wh', 3_600],
    ['mWh', 3.6],
];
/** Of middling lightness, so that they show on white and on black. */
const COLOURS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4c8eda, #d9534f"}}}}%%';
/**
 * Mermaid's chart. Some signs in a label, exponents and missing numbers break it for GitHub, so labels
 * have an alphabet of their own and numbers are plain decimals.
 */
function chart(told, past, nowJ) {
    const limitJ = limitOf(told);
    const all = [...past.map(({ energyJ }) => energyJ), nowJ];
    const most = Math.max(...all, limitJ ?? 0);
    const [unit, worth] = UNITS.find(([, one]) => most >= one) ?? UNITS[UNITS.length - 1] ?? ['J', 1];
    const inUnit = (energyJ) => decimal(energyJ / worth);
    const labels = [...past.map(({ label }) => label), NOW].map((label) => `"${plainLabel(label)}"`);
    const line = limitJ === null ? [] : [`    line [${all.map(() => inUnit(limitJ)).join(', ')}]`];
    return [
        '```mermaid',
        COLOURS,
        'xychart-beta',
        `    title "Energy per run in ${unit}${limitJ === null ? '' : ' - the line is the limit'}"`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis "${unit}" 0 --> ${decimal((most / worth) * 1.1 || 1)}`,
        `    bar [${all.map(inUnit).join(', ')}]`,
        ...line,
        '```',
    ].join('\n');
}
/** Three digits, never an exponent. */
function decimal(value) {
    if (!Number.isFinite(value))
        return '0';
    const rounded = Number(value.toPrecision(3));
    return rounded >= 1e15 ? '999999999999999' : String(Number(rounded.toFixed(4)));
}
function plainLabel(label) {
    const plain = label
        .slice(0, 200)
        .replace(/[^A-Za-z0-9 #._/-]/g, '')
        .trim()
        .slice(0, MOST_OF_A_LABEL);
    return plain === '' ? '-' : plain;
}
/** The limit of a rule that holds this run against comparable ones. */
function limitOf(told) {
    const found = (0,decisive/* decisiveResults */.R)(told).find(({ result }) => result.rule === 'increase');
    return found?.result.limit ?? null;
}

// EXTERNAL MODULE: ./build/src/render/section.js + 8 modules
var section = __webpack_require__(12933);
// EXTERNAL MODULE: ./build/src/render/told.js
var render_told = __webpack_require__(85873);
;// CONCATENATED MODULE: ./build/src/render/run-section.js









/**
 * A run as GitHub shows it, in the gate's summary and in the comment: as a job's audit is shown, and
 * its jobs, their steps and the trend beside it.
 *
 * @param most UTF-16 units; under 3,000 there is no form short enough for some reports
 */
function renderRunSection(report, about, extent, most = section/* MOST_UNITS */.Yo[extent]) {
    const told = (0,render_told/* toldOfRun */.AE)(report, about.sources);
    const parts = [
        ...(0,section/* opening */.zs)(told, about, where(report), extent),
        ...(0,render_parts/* droppable */.U5)(7, ...basis(report, about.sources)),
        ...(0,render_parts/* droppable */.U5)(7, ...(0,policies/* policyNames */.p8)(told)),
        ...givingWay(3, jobsFold(report, extent)),
        ...givingWay(2, jobStepsFold(report, extent)),
        ...givingWay(1, trend(told)),
        ...(0,render_parts/* droppable */.U5)(6, ...(0,doubt/* findings */.Pg)(told, extent)),
        ...(0,render_parts/* droppable */.U5)(5, ...runSources(report, about.sources)),
        ...(0,render_parts/* droppable */.U5)(4, ...runCertainty(report)),
    ];
    return (0,render_parts/* fitted */.$5)(parts, most, (0,section/* leftOut */.ig)(told));
}
function givingWay(worth, forms) {
    return forms.length === 0 ? [] : [{ forms: [...forms, ''], worth }];
}
function where({ jobs }) {
    const count = (0,gate_job/* countedJobs */.Vm)(jobs);
    return `${count[0]?.toUpperCase()}${count.slice(1)}. `;
}


/***/ })

};
