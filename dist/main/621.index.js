export const id = 621;
export const ids = [621,679];
export const modules = {

/***/ 78621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* binding */ upsertComment)
});

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
 * What is to be done so that the oldest of our comments holds the newest run's text, and is the only
 * one. Whoever has the newest run does all of it; everyone else leaves the newest alone, so writers
 * that race come to the same end in any order. `written` says that the text was written before: one of
 * the same run that stands there now is as good, and taking turns would help nobody.
 */
function planComment(own, mine, body, written) {
    const byAge = [...own].sort((a, b) => a.id - b.id);
    const [oldest] = byAge;
    if (oldest === undefined)
        return { kind: 'create' };
    const newest = byAge.reduce((a, b) => (compareRuns(b.marker, a.marker) > 0 ? b : a));
    const othersThan = (kept) => byAge.filter(({ id }) => id !== kept.id).map(({ id }) => id);
    if (compareRuns(newest.marker, mine) > 0) {
        // A newest one that is not the oldest is about to be moved there by its writer.
        const remove = newest.id === oldest.id ? othersThan(newest) : [];
        return { kind: 'newer-kept', id: newest.id, remove };
    }
    const good = oldest.body === body || (written && compareRuns(oldest.marker, mine) === 0);
    const kind = good ? 'unchanged' : 'update';
    return { kind, id: oldest.id, remove: othersThan(oldest) };
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
;// CONCATENATED MODULE: ./build/src/github/comments.js




const MAX_WRITES = 3;
const RETRY_MS = 1000;
/**
 * Sees to it that an issue or pull request has one comment of ours with the body's key, and that it is
 * of the newest run. A comment is ours if the token's own identity wrote it and its marker has our key:
 * what anybody else wrote is left alone, whatever it says, and so is one that somebody has hidden. Of
 * several, as racing writers make them, the oldest stays and the others are deleted. What was written
 * is read again; if an earlier run has written over it, it is written once more, three times in all.
 * GitHub can't compare and write in one step, so a writer that stalls just before its write can still
 * win over a newer one: workflows that want more than this serialise by `concurrency`.
 */
async function upsertComment(github, target) {
    const mine = target.parseMarker(target.body);
    if (mine === null)
        return { kind: 'failed', failure: (0,failure.unexpected)('the comment has no marker of ours') };
    const first = await readComments(github, target, 1);
    if (first.kind === 'failed')
        return first;
    const { comments, lastPage } = first.value;
    const { own, me } = await pickOwn(github, target, mine.key, comments, null);
    return converge(github, target, mine, { own, me, lastPage });
}
async function converge(github, target, mine, first) {
    let { own, me } = first;
    let did = null;
    let last = { kind: 'none' };
    for (let tried = 0; tried < MAX_WRITES; tried += 1) {
        const plan = planComment(own, mine, target.body, did !== null);
        if (plan.kind === 'unchanged' || plan.kind === 'newer-kept') {
            await removeAll(github, target, plan.remove);
            return { kind: plan.kind === 'unchanged' ? (did ?? plan.kind) : plan.kind, id: plan.id };
        }
        if (plan.kind === 'create' && !target.mayCreate)
            return last;
        if (tried > 0)
            await github.pause(RETRY_MS);
        const wrote = plan.kind === 'create'
            ? await createComment(github, target, target.body)
            : await updateComment(github, target, plan.id, target.body);
        if (wrote.kind === 'failed' && !mayGoOn(plan.kind, wrote.failure))
            return last.kind === 'none' ? wrote : last;
        // Only the answer may be lost: if the new comment is found, we have created it.
        if (plan.kind === 'create')
            did ??= 'created';
        if (wrote.kind === 'ok') {
            did ??= 'updated';
            last = { kind: did, id: wrote.value.id };
            me ??= wrote.value.author;
            if (plan.kind === 'update')
                await removeAll(github, target, plan.remove);
        }
        else if (last.kind === 'none') {
            last = wrote;
        }
        const again = plan.kind === 'create'
            ? await readComments(github, target, first.lastPage)
            : await readComment(github, target, plan.id);
        // What was written stands, though it could not be checked.
        if (again.kind === 'failed')
            return last;
        ({ own, me } = await pickOwn(github, target, mine.key, again.value.comments, me));
        // A list may lag behind: what GitHub said it has taken is there, and need not be made again.
        const made = plan.kind === 'create' && wrote.kind === 'ok' ? wrote.value.id : null;
        if (made !== null && own.every(({ id }) => id !== made))
            own = [...own, { id: made, body: target.body, marker: mine }];
    }
    return last;
}
/** A new comment's answer may be lost on the way; one to be edited may have been deleted meanwhile. */
function mayGoOn(kind, { kind: why }) {
    return kind === 'create' ? why === 'network' || why === 'server' : why === 'not-found';
}
async function pickOwn(github, { parseMarker }, key, comments, known) {
    const withKey = comments.flatMap(({ id, author, body, hidden }) => {
        const marker = hidden ? null : parseMarker(body);
        return marker?.key === key ? [{ id, author, body, marker }] : [];
    });
    // Mostly there is none at first: then nobody needs to know who we are.
    if (withKey.length === 0)
        return { own: [], me: known };
    const me = known ?? (await whoAmI(github));
    return { own: withKey.filter(({ author }) => isSame(author, me)), me };
}
/** Tidying up: what can't be deleted now will be found again by the next run. */
async function removeAll(github, place, ids) {
    for (const id of ids)
        await deleteComment(github, place, id);
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


/***/ })

};
