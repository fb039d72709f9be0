export const id = 127;
export const ids = [127,679];
export const modules = {

/***/ 25127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_FILE_BYTES: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   isCommitReadable: () => (/* binding */ isCommitReadable),
/* harmony export */   readFileAt: () => (/* binding */ readFileAt)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40502);


/** More than this is no policy; GitHub's answer with it stays below the limit of what is read. */
const MAX_FILE_BYTES = 64 * 1024;
const MAX_ANSWER_BYTES = 1024 * 1024;
/**
 * The bytes of a file of at most 64 KiB at a commit, branch or tag. `absent` says that the commit can
 * be read and has nothing of that name. `other` says that something is there and no such file: a
 * folder, a submodule, a larger file, or a symbolic link that leads to no file of the repository
 * (links to a file GitHub follows itself).
 *
 * @param isReadable asks once for many files of one commit
 */
async function readFileAt(github, place, isReadable = () => isCommitReadable(github, place)) {
    const { owner, repo, path, ref } = place;
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return unreadable((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.unexpected)('the path is not one inside a repository'));
    const found = await github.call({
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        params: { owner, repo, path },
        query: { ref },
        maxBytes: MAX_ANSWER_BYTES,
    }, parseEntry);
    if (found.kind === 'ok')
        return found.value;
    if (found.failure.kind !== 'not-found')
        return unreadable(found.failure);
    // A token that may not read a private repository is told 404 as well.
    const commit = await isReadable();
    return commit.kind === 'ok' ? { kind: 'absent' } : unreadable(commit.failure);
}
/** Whether the files of a commit can be read at all. */
function isCommitReadable(github, { owner, repo, ref }) {
    return github.run({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        params: { owner, repo, ref },
        accept: 'application/vnd.github.sha',
    });
}
function unreadable(failure) {
    return { kind: 'unreadable', failure };
}
const other = (why) => ({ kind: 'other', why });
function parseEntry(body) {
    if (Array.isArray(body))
        return other('it is a folder, not a file');
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body))
        return undefined;
    const { type, encoding } = body;
    if (type === 'symlink')
        return other('it is a symbolic link that leads to no file here');
    if (type === 'submodule')
        return other('it is a submodule, not a file');
    if (type !== 'file')
        return undefined;
    const content = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body['content']);
    // GitHub leaves the content of large files out and says so by this.
    if (encoding === 'none')
        return other(TOO_LARGE);
    if (content === undefined || encoding !== 'base64')
        return undefined;
    const bytes = Buffer.from(content, 'base64');
    return bytes.length > MAX_FILE_BYTES ? other(TOO_LARGE) : { kind: 'file', bytes };
}
const TOO_LARGE = `the file is larger than ${MAX_FILE_BYTES / 1024} KiB`;


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
