export const id = 554;
export const ids = [554];
export const modules = {

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

/***/ 53554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranchOf: () => (/* binding */ defaultBranchOf),
/* harmony export */   headOf: () => (/* binding */ headOf),
/* harmony export */   isReachable: () => (/* binding */ isReachable)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);

/** More protected branches than these are not looked through. */
const MOST_BRANCHES = 10;
/**
 * Whether a commit is on the default branch of a repository, or on one that it protects. GitHub shows a
 * commit of any fork as if it were the repository's own, so that its number alone proves nothing.
 */
async function isReachable(github, place) {
    const { owner, repo } = place;
    const found = await defaultBranchOf(github, place);
    if (found.kind === 'failed')
        return found;
    const onDefault = await isOn(github, place, found.value);
    if (onDefault.kind !== 'unreachable')
        return onDefault;
    const branches = await github.call({
        route: 'GET /repos/{owner}/{repo}/branches',
        params: { owner, repo },
        query: { protected: 'true', per_page: MOST_BRANCHES },
    }, (body) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body, (branch) => ((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(branch) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(branch['name']) : undefined)));
    if (branches.kind === 'failed')
        return branches;
    for (const branch of branches.value.slice(0, MOST_BRANCHES)) {
        const on = branch === found.value ? onDefault : await isOn(github, place, branch);
        if (on.kind !== 'unreachable')
            return on;
    }
    return onDefault;
}
/** The name of a repository's default branch. */
function defaultBranchOf(github, { owner, repo }) {
    return github.call({ route: 'GET /repos/{owner}/{repo}', params: { owner, repo } }, (body) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['default_branch']) : undefined);
}
/** A commit that a branch is not behind of has something that the branch has not. */
async function isOn(github, { owner, repo, sha }, branch) {
    const compared = await github.call({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        params: { owner, repo, basehead: `${branch}...${sha}` },
        query: { per_page: 1 },
    }, (body) => ((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['status']) : undefined));
    if (compared.kind === 'failed')
        return compared;
    const isAncestor = compared.value === 'behind' || compared.value === 'identical';
    return { kind: isAncestor ? 'reachable' : 'unreachable' };
}
/** The commit that a branch is at. */
async function headOf(github, { owner, repo, branch }) {
    const found = await github.call({
        route: 'GET /repos/{owner}/{repo}/branches/{path}',
        params: { owner, repo, path: branch },
    }, (body) => {
        const commit = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? body['commit'] : undefined;
        const sha = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(commit) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(commit['sha']) : undefined;
        return sha !== undefined && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
    });
    return found.kind === 'ok' ? { kind: 'commit', sha: found.value } : found;
}


/***/ })

};
