export const id = 191;
export const ids = [191];
export const modules = {

/***/ 96191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadEvidence: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Keeps files as an artifact of the run, by GitHub's own client. Never rejects. A name that is taken is
 * tried once more with `-2` behind it.
 *
 * The client reads the runner's ACTIONS_* variables itself, prints progress to stdout, and retries for
 * a minute and more. It cannot be stopped: when the deadline passes this returns, but the client's own
 * timers and sockets would keep the process alive, so the caller ends it by `process.exit`.
 */
async function uploadEvidence(upload) {
    if (!hasService(upload.serverUrl))
        return { kind: 'unavailable', why: NOT_ON_GHES };
    const unreadable = upload.files.find((file) => !isReadableFile(file));
    // The client throws from a stream's event where it can't read a file, and nobody could catch that.
    if (unreadable !== undefined)
        return { kind: 'unavailable', why: `a file of it can't be read: ${unreadable}` };
    let timer;
    const deadline = new Promise((done) => {
        const seconds = upload.deadlineMs / 1000;
        const why = `the artifact service did not take it within ${seconds} s`;
        timer = setTimeout(() => done({ kind: 'unavailable', why }), upload.deadlineMs);
    });
    const outcome = await Promise.race([uploadWithSecondName(upload), deadline]);
    clearTimeout(timer);
    return outcome;
}
async function uploadWithSecondName(upload) {
    try {
        return await uploadOnce(upload, upload.name);
    }
    catch (error) {
        if (!isTaken(error))
            return { kind: 'unavailable', why: whyNot(error) };
    }
    try {
        return await uploadOnce(upload, `${upload.name}-2`);
    }
    catch (error) {
        return { kind: 'unavailable', why: whyNot(error) };
    }
}
async function uploadOnce(upload, name) {
    const { files, root, retentionDays } = upload;
    // Large, and not needed by whoever can't upload anyway.
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 332).then(__webpack_require__.bind(__webpack_require__, 47332));
    const options = retentionDays === undefined ? {} : { retentionDays };
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
    return { kind: 'uploaded', id: id ?? null, digest: digest ?? null, name };
}
const NOT_ON_GHES = "GitHub Enterprise Server does not take artifacts from GitHub's current client";
/** The client's own rule. */
function hasService(serverUrl) {
    if (serverUrl === undefined || !URL.canParse(serverUrl))
        return true;
    return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(new URL(serverUrl).hostname);
}
function isReadableFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function isTaken(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
/** One line; the client's longer advice after a line break is for the log of other actions. */
function whyNot(error) {
    if (!(error instanceof Error))
        return 'the artifact client failed';
    if (error.name === 'GHESNotSupportedError')
        return NOT_ON_GHES;
    if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(error.message))
        return 'the runner offers no artifact service';
    return (error.message.split('\n')[0] ?? '').slice(0, 200);
}


/***/ })

};
