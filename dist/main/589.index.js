export const id = 589;
export const ids = [589,648];
export const modules = {

/***/ 64648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listSteps: () => (/* binding */ listSteps),
/* harmony export */   parseSteps: () => (/* binding */ parseSteps)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);

/** The steps of a job, by its REST id. */
function listSteps(github, { owner, repo, jobId }) {
    return github.call({
        route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}',
        params: { owner, repo, job_id: jobId },
    }, (body) => ((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? parseSteps(body['steps']) : undefined));
}
/** Steps as a job lists them; none where that is no list of steps. */
function parseSteps(value) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value, parseStep) ?? [];
}
function parseStep(value) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { number } = value;
    const name = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['name']);
    if (name === undefined || !Number.isSafeInteger(number))
        return undefined;
    return {
        number: number,
        name,
        conclusion: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['conclusion']) ?? null,
        startedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['started_at']) ?? null,
        completedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['completed_at']) ?? null,
    };
}


/***/ }),

/***/ 76589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listJobs: () => (/* binding */ listJobs)
/* harmony export */ });
/* harmony import */ var _job_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64648);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);


const PER_PAGE = 100;
const MAX_PAGES = 10;
/** The jobs of one attempt of a run; beyond a thousand the list ends and is not `complete`. */
async function listJobs(github, run) {
    // What begins while pages are read moves others from one to the next.
    const jobs = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { owner, repo, runId, attempt } = run;
        const found = await github.call({
            route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
            params: { owner, repo, run_id: runId, attempt_number: attempt },
            query: { per_page: PER_PAGE, page },
        }, (body) => ((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body['jobs'], parseJob) : undefined));
        if (found.kind === 'failed')
            return found;
        for (const job of found.value)
            jobs.set(job.id, job);
        if (found.value.length < PER_PAGE)
            return listed(jobs, true);
    }
    return listed(jobs, false);
}
function listed(jobs, complete) {
    return { kind: 'jobs', jobs: [...jobs.values()], complete };
}
function parseJob(value) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const id = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(value['id']);
    const name = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['name']);
    const status = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['status']);
    if (id === undefined || name === undefined || status === undefined)
        return undefined;
    return {
        id,
        name,
        status,
        conclusion: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['conclusion']) ?? null,
        startedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['started_at']) ?? null,
        completedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrNull */ .ef)(value['completed_at']) ?? null,
        // A job that never had a runner may have an empty name for it.
        runnerName: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['runner_name']) || null,
        runnerGroup: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value['runner_group_name']) || null,
        labels: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value['labels'], _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6) ?? [],
        steps: (0,_job_steps_js__WEBPACK_IMPORTED_MODULE_1__.parseSteps)(value['steps']),
    };
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
