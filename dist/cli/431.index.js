export const id = 431;
export const ids = [431];
export const modules = {

/***/ 5431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ eventMeant),
/* harmony export */   QF: () => (/* binding */ isEventName),
/* harmony export */   xH: () => (/* binding */ isEvent)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);


/** Events that start workflows on GitHub, by the documentation of 2026. */
const EVENTS = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_dispatch',
    'workflow_run',
];
/** What people call some of them. */
const NICKNAMES = {
    cron: 'schedule',
    scheduled: 'schedule',
    nightly: 'schedule',
    manual: 'workflow_dispatch',
    dispatch: 'workflow_dispatch',
    pr: 'pull_request',
    merge_queue: 'merge_group',
    tag: 'push',
    commit: 'push',
};
/** Whether a glob fits an event that there is. */
function isEvent(glob) {
    return EVENTS.some((event) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob, event, { slashes: false }));
}
/** Whether there is an event of that very name. */
function isEventName(name) {
    return EVENTS.includes(name);
}
/** The event that was probably meant; `null`: none is near. */
function eventMeant(name) {
    const plain = name.toLowerCase().replaceAll(/[- ]/g, '_');
    return NICKNAMES[plain] ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestNames */ .LE)(plain, EVENTS, 1)[0] ?? null;
}


/***/ })

};
