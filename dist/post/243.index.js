export const id = 243;
export const ids = [243];
export const modules = {

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);

/** GitHub lists no more files of a comparison than these, and does not say that there are more. */
const MOST_FILES = 300;
/**
 * The files that differ between a commit and where it parted from another, under their names of before
 * and after, in order; `null`: there are too many to be told. By commits and not by the number of a
 * pull request, whose files are those of its newest commit.
 */
function changedFiles(github, { owner, repo, base, head }) {
    return github.call({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        params: { owner, repo, basehead: `${base}...${head}` },
        // Commits come in pages, files all with the first.
        query: { per_page: 1 },
    }, (body) => {
        const files = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body['files'], namesOf) : undefined;
        if (files === undefined)
            return undefined;
        return files.length >= MOST_FILES ? null : [...new Set(files.flat())].sort();
    });
}
function namesOf(file) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(file))
        return undefined;
    const name = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file['filename']);
    if (name === undefined)
        return undefined;
    const before = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(file['previous_filename']) ?? null;
    return before === null ? [name] : [before, name];
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
