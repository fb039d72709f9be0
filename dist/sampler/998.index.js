export const id = 998;
export const ids = [998];
export const modules = {

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   isHostedMac: () => (/* binding */ isHostedMac),
/* harmony export */   surroundingsOf: () => (/* binding */ surroundingsOf),
/* harmony export */   within: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);



/** The surroundings of this process. */
function surroundingsOf(env) {
    const { platform, execPath, pid } = process;
    const send = async () => (await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 6925))).createSend();
    return { env, platform, execPath, pid, root: '/', send };
}
/** Whether it is a macOS runner that GitHub hosts: those stand in no cloud of the table. */
function isHostedMac({ env, platform }) {
    return platform === 'darwin' && env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}
/** Where one of the machine's files lies. */
function within({ root }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
}
/** A file's text; one that is a link, a pipe or the like was put there by somebody, and is not opened. */
function fileAt(path, maxBytes, links = 'refused') {
    try {
        return { kind: 'text', text: (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path, maxBytes, links).toString('utf8') };
    }
    catch {
        const why = whyRefused(path);
        return why === null ? { kind: 'absent' } : { kind: 'refused', why };
    }
}
/** What a path that could not be read is; `null`: nothing is there to be seen. */
function whyRefused(path) {
    const stat = lstatOf(path);
    if (stat === null)
        return null;
    if (stat.isSymbolicLink())
        return 'is a link, which is not followed';
    if (stat.isDirectory())
        return 'is a directory';
    if (stat.isFIFO())
        return 'is a pipe';
    return stat.isFile() ? 'may not be read' : 'is no plain file';
}
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}


/***/ })

};
