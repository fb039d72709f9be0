export const id = 998;
export const ids = [998];
export const modules = {

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHostedMac: () => (/* binding */ isHostedMac),
/* harmony export */   surroundingsOf: () => (/* binding */ surroundingsOf),
/* harmony export */   textAt: () => (/* binding */ textAt),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(142);


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
/** The text of one of the machine's files; `null` as `textAt` has it. */
function textOf({ root }, path, maxBytes, links) {
    return textAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), maxBytes, links);
}
/** A file's text; `null`: it is not there, not ours to read, or no plain file. */
function textAt(path, maxBytes, links = 'refused') {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlainFile */ .b)(path, maxBytes, links).toString('utf8');
    }
    catch {
        return null;
    }
}


/***/ })

};
