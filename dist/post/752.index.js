export const id = 752;
export const ids = [752,679];
export const modules = {

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

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approversOf: () => (/* binding */ approversOf),
/* harmony export */   listReviews: () => (/* binding */ listReviews),
/* harmony export */   readPullHead: () => (/* binding */ readPullHead)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54679);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);


const PER_PAGE = 100;
const MOST_PAGES = 2;
function readPullHead(github, { owner, repo, pull }) {
    return github.call({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        params: { owner, repo, pull_number: pull },
    }, (body) => {
        if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) || !(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body['head']))
            return undefined;
        const headSha = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['head']['sha']);
        return headSha === undefined
            ? undefined
            : { headSha, author: userOf(body['user'])?.login ?? null };
    });
}
/**
 * The reviews of a pull request, the oldest first. Of one with two hundred and more the list has an end
 * that nobody sees, where an approval may be taken back: that is a failure.
 */
async function listReviews(github, { owner, repo, pull }) {
    const reviews = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const found = await github.call({
            route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
            params: { owner, repo, pull_number: pull },
            query: { per_page: PER_PAGE, page },
        }, (body) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body, parseReview));
        if (found.kind === 'failed')
            return found;
        reviews.push(...found.value);
        if (found.value.length < PER_PAGE)
            return { kind: 'ok', value: reviews };
    }
    const message = `it has ${PER_PAGE * MOST_PAGES} reviews and more, of which no more are read`;
    return { kind: 'failed', failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.unexpected)(message) };
}
/** Reviews that say nothing for or against, and leave what their author said before as it is. */
const SILENT = ['COMMENTED', 'PENDING'];
/**
 * The logins, in small letters, of the people whose last word on a pull request is that they approve it at
 * its newest commit. Its own author, apps and bots approve nothing; nor does an approval that was
 * dismissed, or withdrawn by a later request for changes.
 */
function approversOf(reviews, { headSha, author }) {
    const last = new Map();
    for (const review of reviews) {
        if (review.login === null || SILENT.includes(review.state))
            continue;
        last.set(review.login.toLowerCase(), review);
    }
    return [...last]
        .filter(([login, { state, commitSha, isPerson }]) => state === 'APPROVED' &&
        isPerson &&
        commitSha === headSha &&
        login !== author?.toLowerCase())
        .map(([login]) => login)
        .sort();
}
function parseReview(value) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(value['id']) === undefined)
        return undefined;
    const state = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['state']);
    const commitSha = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['commit_id']) ?? null;
    const user = userOf(value['user']);
    if (state === undefined)
        return undefined;
    return { state, commitSha, login: user?.login ?? null, isPerson: user?.type === 'User' };
}
function userOf(value) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return null;
    const login = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['login']);
    return login === undefined ? null : { login, type: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['type']) ?? '' };
}


/***/ })

};
