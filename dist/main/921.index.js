export const id = 921;
export const ids = [921];
export const modules = {

/***/ 13217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ helpUrlOf),
/* harmony export */   r: () => (/* binding */ aboutOf)
/* harmony export */ });
/** What a section about the job's audit is told beside the report. */
function aboutOf({ state, world }) {
    const { job } = state;
    const workflow = job.workflowName ?? job.workflowPath;
    return { job: job.key, workflow, helpUrl: helpUrlOf(job, world.env) };
}
/**
 * Where the very version that runs explains the policy's language, as its runner names it; `null` where
 * the action is used from a checkout.
 */
function helpUrlOf({ serverUrl }, env) {
    const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'], env['GITHUB_ACTION_REF']];
    return repository && ref ? `${serverUrl}/${repository}/blob/${ref}/docs/policy.md` : null;
}


/***/ }),

/***/ 73076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ NO_APPROVALS),
/* harmony export */   XS: () => (/* binding */ namesApprovers),
/* harmony export */   mh: () => (/* binding */ approvalsOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65229);


const NO_APPROVALS = { approvers: [], findings: [] };
/** Whether a policy has a waiver whose approver could be looked for at all. */
function namesApprovers(policies) {
    return policies.some(({ policy }) => policy.waivers.some(({ approvedBy }) => approvedBy !== null && (0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)(approvedBy) !== null));
}
/**
 * Looks for the approvers of waivers that took the edge off something among those who approved the pull
 * request at the commit that is judged. No verdict goes by it, and without such a waiver nobody is asked.
 *
 * @param judgements as they are without it
 */
async function approvalsOf({ owner, repo, change }, judgements, connect) {
    const wanted = (0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approversWanted */ .co)(judgements);
    const pull = change?.isNumberSure === true ? change.pullRequest : null;
    if (wanted.length === 0 || change === null || pull === null)
        return NO_APPROVALS;
    const [github, { approversOf, listReviews, readPullHead }] = await Promise.all([
        connect(),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 1752)),
    ]);
    const at = { owner, repo, pull };
    const head = await readPullHead(github, at);
    if (head.kind === 'failed')
        return unread(wanted, head.failure);
    // Who approved what came later has not approved this.
    if (head.value.headSha !== change.headSha)
        return NO_APPROVALS;
    const reviews = await listReviews(github, at);
    if (reviews.kind === 'failed')
        return unread(wanted, reviews.failure);
    const seen = approversOf(reviews.value, head.value);
    return { approvers: wanted.filter((login) => seen.includes(login)), findings: [] };
}
async function unread(wanted, failure) {
    const { explainFailure } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 54679));
    const who = wanted.map((login) => `@${login}`).join(' and ');
    const why = explainFailure(failure, 'pull-requests: read');
    const message = `Whether ${who} approved the pull request could not be read (${why}): that the waiver is approved stays unverified.`;
    return { approvers: [], findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('approval-unread', message)] };
}


/***/ }),

/***/ 57521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   k: () => (/* binding */ sayTroubles)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

const FAILED = {
    'report-directory-unusable': 'The report could not be written to disk',
    'summary-not-written': 'The job summary could not be written',
    'artifact-not-kept': 'The evidence could not be kept as an artifact',
    'comment-not-written': 'The pull request could not be told',
    'outputs-not-set': 'The outputs could not be set',
};
/** Goes one way of publishing: that it failed is a trouble, and the others go on. */
async function attempt(troubles, id, act) {
    try {
        await act();
    }
    catch (error) {
        troubles.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(id, `${FAILED[id]}: ${error.message}.`));
    }
}
/** What went wrong with publishing, as the log and the annotations have it. */
function sayTroubles(runner, troubles) {
    for (const { severity, message } of troubles) {
        if (severity === 'info')
            runner.notice(message);
        else
            runner.warn(message);
    }
}


/***/ }),

/***/ 91662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn),
/* harmony export */   y: () => (/* binding */ publishingDeadline)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59491);

/** @param nowMs a clock that never goes back */
function deadlineIn(ms, nowMs = () => performance.now()) {
    const endMs = nowMs() + ms;
    return { remainingMs: () => Math.max(0, endMs - nowMs()) };
}
/** The runner gives a job 5 minutes after a cancel, people give it less. */
const CANCELLED_MS = 14_000;
const TOTAL_MS = 45_000;
/** By when an audit that ends now must be published; what is asked of the network on the way counts. */
function publishingDeadline({ runner }) {
    return deadlineIn((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readHiddenInputs */ .q)(runner.input).jobStatus === 'cancelled' ? CANCELLED_MS : TOTAL_MS);
}


/***/ }),

/***/ 35749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _audit_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51427);

/**
 * The last thing an audit does: one annotation for each limit that is not plainly kept, on the
 * policy's line, and for what else a policy has to say; and the job fails where a budget is broken, the
 * evidence is weaker than the policy bears, or the policy could not be read.
 */
function gate(report, badInput, runner) {
    for (const { source, judgement } of report.policies) {
        if (source.role === 'proposed')
            continue;
        for (const result of judgement.results) {
            // What is only observed is in the report; nobody has to act on it.
            if (result.enforcement !== 'observe')
                annotate(source, result, runner);
        }
        for (const trouble of judgement.troubles)
            annotate(source, trouble, runner);
        for (const { verdict, sentence } of judgement.weaknesses) {
            say(verdict, sentence, runner, EVIDENCE);
        }
        for (const waiver of judgement.waivers) {
            if (waiver.state !== 'in-force')
                runner.warn(waiver.sentence, spotOf(source, waiver));
        }
    }
    const failure = (0,_audit_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(report);
    if (failure !== null)
        runner.fail(`carbon-audit: ${OPENING[failure]}${report.sentence}`);
    else if (badInput !== null)
        runner.fail(`carbon-audit: ${badInput}`);
}
/** A budget speaks for itself; what is no broken budget must not be taken for one. */
const OPENING = {
    budget: '',
    evidence: 'no budget is broken, but the policy does not bear evidence so weak. ',
    trouble: 'no budget is broken, but the policy does not bear to be read in part. ',
};
/** The title of what is no broken budget, by which it is told apart in a list of annotations. */
const EVIDENCE = { title: 'Carbon evidence', place: null };
const LOUD = ['error', 'fail'];
const QUIET = ['warn', 'inconclusive'];
function annotate(source, result, runner) {
    say(result.verdict, result.sentence, runner, spotOf(source, result));
}
function say(verdict, sentence, runner, spot) {
    if (LOUD.includes(verdict))
        runner.complain(sentence, spot);
    if (QUIET.includes(verdict))
        runner.warn(sentence, spot);
}
/** A place in a file of this repository; what a policy has from elsewhere is not to be shown in it. */
function spotOf({ budget: oneLine }, { at, origin, budget }) {
    const title = budget === undefined ? 'Carbon policy' : `Carbon budget ${budget}`;
    const isHere = oneLine === null && !/^carbon-audit:|@/.test(origin);
    return { title, place: isHere ? { file: origin, line: at.line } : null };
}


/***/ }),

/***/ 36807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ jobFacts),
  p: () => (/* binding */ runFacts)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(80381);
;// CONCATENATED MODULE: ./build/src/policy/asks.js

/** Whether a policy tells jobs apart by their runner's labels, and by the files that a change touches. */
function asksFor({ budgets, pins, runners, scope }) {
    const matches = [...budgets, ...pins].map(({ match }) => match);
    return {
        labels: [...runners, { labels: scope?.runnerLabels ?? [] }].some(({ labels }) => tells(labels)) ||
            matches.some(({ runnerLabels }) => tells(runnerLabels)),
        paths: matches.some(({ paths, pathsIgnore }) => tells(paths) || tells(pathsIgnore)),
    };
}
function tells(globs = []) {
    return globs.some((glob) => !(0,match/* isAnything */.r2)(glob));
}

;// CONCATENATED MODULE: ./build/src/action/job-facts.js


/** All that post may take to ask: the report waits for it. */
const MOST_MS = 5_000;
const NOTHING_ASKED = { known: {}, findings: [] };
/**
 * The labels of the job's runner and the files that its change touches, where a policy tells jobs apart
 * by them. What cannot be had stays unknown: every budget that goes by it binds, a pin only towards higher
 * emissions, and of `runners` only what is for all.
 *
 * @param jobId the job's REST id, where the server tells it
 * @param means an empty token: nothing is asked
 */
async function jobFacts(job, policies, jobId, { token, env, deadlineMs, }) {
    const asked = policies.map(({ policy }) => asksFor(policy));
    const wantsLabels = asked.some(({ labels }) => labels);
    const wantsPaths = job.changedPaths === null && asked.some(({ paths }) => paths);
    if (!wantsLabels && !wantsPaths)
        return NOTHING_ASKED;
    if (token === '') {
        const why = 'no token could be used';
        const wanted = [...(wantsLabels ? [LABELS] : []), ...(wantsPaths ? [PATHS] : [])];
        return { known: {}, findings: wanted.map((what) => notKnown(what, why)) };
    }
    const { connectTo } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 76423));
    const github = connectTo(job, { token, env, deadlineMs: Math.min(MOST_MS, deadlineMs) });
    const [labels, paths] = await Promise.all([
        wantsLabels ? labelsOf(github, job, jobId) : null,
        wantsPaths ? pathsOf(github, job) : null,
    ]);
    return {
        known: {
            ...(labels?.kind === 'told' ? { runnerLabels: labels.value } : {}),
            ...(paths?.kind === 'told' ? { changedPaths: paths.value } : {}),
        },
        findings: [
            ...(labels?.kind === 'untold' ? [notKnown(LABELS, labels.why)] : []),
            ...(paths?.kind === 'untold' ? [notKnown(PATHS, paths.why)] : []),
        ],
    };
}
/** The same of a run, whose list of jobs tells their labels. */
async function runFacts(job, policies, github) {
    const wantsPaths = policies.some(({ policy }) => asksFor(policy).paths);
    if (job.changedPaths !== null || !wantsPaths)
        return NOTHING_ASKED;
    const paths = await pathsOf(github, job);
    return paths.kind === 'told'
        ? { known: { changedPaths: paths.value }, findings: [] }
        : { known: {}, findings: [notKnown(PATHS, paths.why)] };
}
const LABELS = {
    name: "The runner's labels",
    effect: 'its budgets for some of them bind this job, its pins for some count only towards higher emissions, and of its `runners` only what is for all (`*`). Grant the permission `actions: read`',
};
const PATHS = {
    name: 'The files that the change touches',
    effect: 'its budgets for some of them bind this job, and its pins for some count only towards higher emissions',
};
function notKnown({ name, effect }, why) {
    const message = `${name} are not known, and a policy goes by them: ${effect} (${why}).`;
    return (0,finding/* finding */.g)('job-facts-unknown', message);
}
/** Of the run's jobs the one that is this: by its id, and on this very runner. */
async function labelsOf(github, job, jobId) {
    const [{ listJobs }, { explainFailure }] = await Promise.all([
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 76589)),
        __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 54679)),
    ]);
    const { owner, repo, runId, runAttempt, runnerName } = job;
    const found = await listJobs(github, { owner, repo, runId, attempt: runAttempt });
    if (found.kind === 'failed')
        return untold(explainFailure(found.failure, 'actions: read'));
    // The id comes through an input, which a workflow could fill with that of another job.
    const here = found.jobs.filter((one) => one.status === 'in_progress' && one.runnerName === runnerName && runnerName !== null);
    const own = here.find(({ id }) => String(id) === jobId) ?? (here.length === 1 ? here[0] : null);
    if (own === null || own === undefined)
        return untold('GitHub does not tell which job this is');
    return own.labels.length === 0
        ? untold('GitHub lists none')
        : { kind: 'told', value: own.labels };
}
async function pathsOf(github, { owner, repo, change }) {
    if (change === null)
        return untold('the event does not name them');
    const { baseBranch, isBaseSure, proposedSha } = change;
    if (!isBaseSure || baseBranch === '' || proposedSha === '') {
        return untold('the runner does not tell which branch it goes into');
    }
    const [{ changedFiles }, { explainFailure }] = await Promise.all([
        __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 77243)),
        __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 54679)),
    ]);
    const found = await changedFiles(github, { owner, repo, base: baseBranch, head: proposedSha });
    if (found.kind === 'failed')
        return untold(explainFailure(found.failure, 'contents: read'));
    if (found.value === null)
        return untold('they are too many for GitHub to list');
    return { kind: 'told', value: found.value };
}
function untold(why) {
    return { kind: 'untold', why };
}


/***/ }),

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _audit_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51427);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22958);


/**
 * Sets the step's outputs, and with `exportsEnv` the same as variables under fixed names. Numbers are
 * plain decimals; what was not measured is empty.
 */
function setOutputs({ verdict, policies, totalG, energyJ }, reportPath, exportsEnv, runner) {
    const outputs = {
        verdict,
        'total-g': plain(totalG?.value),
        'low-g': plain(totalG?.low),
        'high-g': plain(totalG?.high),
        'energy-wh': plain(energyJ === null ? undefined : energyJ.value / _units_js__WEBPACK_IMPORTED_MODULE_0__/* .J_PER_WH */ .rN),
    };
    for (const [name, value] of Object.entries(outputs)) {
        runner.setOutput(name, value);
        if (exportsEnv)
            runner.exportVariable(`CARBON_AUDIT_${variable(name)}`, value);
    }
    runner.setOutput('failure', (0,_audit_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)({ verdict, policies }) ?? '');
    runner.setOutput('report', reportPath ?? '');
}
function variable(name) {
    return name.toUpperCase().replaceAll('-', '_');
}
/** No exponent: shells and expressions read these. Six significant digits are beyond any use. */
function plain(value) {
    if (value === undefined)
        return '';
    if (value === 0)
        return '0';
    const decimals = Math.max(0, 5 - Math.floor(Math.log10(value)));
    return value.toFixed(Math.min(20, decimals));
}


/***/ }),

/***/ 21150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ thawPolicies),
/* harmony export */   L: () => (/* binding */ thawFrozen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _audit_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5403);
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31883);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9656);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31516);
/* harmony import */ var _policy_decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82792);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91102);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5855);








/** The policies that main froze, and the checkout's own where main could read none. */
async function thawPolicies({ policies, inputs, job }) {
    const loaded = await thawFrozen(policies.frozen);
    if (policies.fromCheckout === null)
        return { policies: loaded, findings: [], badInput: null };
    const { path, why } = policies.fromCheckout;
    const readHere = (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(job.workspace, name));
    const name = path === _policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY_PATH */ .lo && readHere(path) === null && readHere(_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_DEFAULT_PATH */ .PG) !== null
        ? _policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_DEFAULT_PATH */ .PG
        : path;
    const bytes = readHere(name);
    if (bytes === null)
        return { policies: loaded, findings: [unread(why)], badInput: null };
    const parents = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadParents */ .G)(name, bytes, async (reference) => {
        if (reference.kind === 'remote')
            return { bytes: null, commit: null, why };
        const found = reference.path.startsWith('../') ? null : readHere(reference.path);
        return { bytes: found, commit: null, why: found === null ? 'there is no such file' : null };
    });
    const source = {
        role: 'deciding',
        name,
        budget: null,
        file: (0,_audit_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFileName */ .UW)('deciding'),
        commit: null,
        isProtected: false,
        enforcedAtLeast: inputs.enforcedAtLeast,
        parents: parents.map((parent, index) => (0,_audit_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .parentSource */ .QP)('deciding', parent, index)),
    };
    try {
        const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(source, bytes, parents);
        return {
            policies: [...loaded, { source, policy, bytes, parents }],
            findings: [unprotected(why)],
            badInput: null,
        };
    }
    catch (error) {
        if (!(error instanceof _bad_input_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .k))
            throw error;
        const { message } = error;
        return { policies: loaded, findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .g)('policy-invalid', message)], badInput: message };
    }
}
/** The policies as they were found, whatever has become of their files since. */
function thawFrozen(frozen) {
    return Promise.all(frozen.map(thaw));
}
async function thaw({ source, base64, parentsBase64 }) {
    const bytes = fromBase64(base64);
    const parents = source.parents.map(({ reference, commit, why }, index) => ({
        reference,
        commit,
        why,
        bytes: fromBase64(parentsBase64[index] ?? null),
    }));
    return { source, bytes, parents, policy: await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(source, bytes, parents) };
}
function fromBase64(base64) {
    return base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64'));
}
/** Never through a link: what it leads to would be quoted where the policy's mistakes are shown. */
function readIfThere(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlainFile */ .b)(path, _policy_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_BYTES */ .u + 1);
    }
    catch {
        return null;
    }
}
function unprotected(why) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .g)('policy-unprotected', `Policy not protected: it could not be read from the repository (${why}); the copy in the checkout decides, which the job itself can change. A broken budget still fails; a pass is worth less.`);
}
function unread(why) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .g)('policy-unread', `The policy could not be read from the repository (${why}), and the checkout holds none: if there is one, nothing was judged by it.`);
}


/***/ }),

/***/ 51427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** What fails the job, the gravest first; `null` where nothing does. */
function failureOf({ verdict, policies, }) {
    const decisive = policies.filter(({ source }) => source.role !== 'proposed');
    const isBroken = decisive.some(({ judgement }) => judgement.results.some((result) => result.verdict === 'fail'));
    if (isBroken)
        return 'budget';
    if (verdict === 'fail')
        return 'evidence';
    return verdict === 'error' ? 'trouble' : null;
}


/***/ }),

/***/ 18906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ embodiedOf)
/* harmony export */ });
/* harmony import */ var _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18940);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26179);
/* harmony import */ var _machine_held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52184);
/* harmony import */ var _machine_sku_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68974);




const HOURS_PER_YEAR = 8_766;
const GIB = 2 ** 30;
/**
 * The share of its host's making that an audit uses up: SCI's M = TE x (time / life) x (share of
 * resources). Memory is shared by memory, the rest by hardware threads. GPU boards are not in it.
 *
 * @param sku what the machine is sold as; by default what it shows itself to be
 */
function embodiedOf(machine, durationS, sku = (0,_machine_sku_js__WEBPACK_IMPORTED_MODULE_0__/* .findSku */ .V9)(machine)) {
    const held = (0,_machine_held_js__WEBPACK_IMPORTED_MODULE_1__/* .heldOf */ .L)(machine);
    const known = sku?.host ?? null;
    const host = known ?? _machine_sku_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_HOST */ .Rr;
    const hostKg = heldKg(machine, held, host, known === null);
    return {
        gramsG: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .scale */ .hs)(usedUp(hostKg), durationS),
        explanation: `${share(held, host)} of ${describe(host)}, ${why(sku?.basis ?? null, known)}; held: ${held.explanation}; used up over ${_data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__/* .hostLifeYears.value */ .ZM.value} years.`,
    };
}
/** Kilograms that making the held part of a host took, as uncertain as host, share and occupancy. */
function heldKg(machine, held, host, isGeneric) {
    const { /* errors */ "sO": errors } = _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__;
    const shared = [
        ...(held.factor === null ? [] : [held.factor]),
        // What is made and never sold is the making of what is.
        ...(isAlone(machine) ? [] : [declared('host-occupancy', errors.hostOccupancy.logSd)]),
    ];
    const hostError = isGeneric ? errors.embodiedUnknownHost : errors.embodiedKnownHost;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)((0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)(host.restKg * threadShare(held, host), [
        declared('embodied-host', hostError.logSd),
        ...shared,
    ]), (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)(host.memoryKg * memoryShare(held, host), [
        declared('embodied-memory', errors.embodiedMemory.logSd),
        ...shared,
    ]));
}
/** A machine that is its own host, and none of its parts, shares with nobody. */
function isAlone({ virtual, container }) {
    return virtual === false && container === null;
}
/** A machine may be larger than the host that stands for its kind: then it is more than one. */
function threadShare(held, host) {
    return (held.vcpus * held.threadsPerVcpu) / host.threads;
}
function memoryShare(held, host) {
    return held.memoryBytes / GIB / host.memoryGib;
}
/** Grams a second of something that is used up over the life of a host. */
function usedUp(kg) {
    const { value, logSd } = _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__/* .hostLifeYears */ .ZM;
    const lifeS = value * HOURS_PER_YEAR * 3600;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)((kg.value * 1000) / lifeS, [...kg.factors, declared('embodied-life', logSd)]);
}
function share(held, host) {
    const threads = `${percent(threadShare(held, host))} of the threads`;
    return host.memoryKg === 0
        ? threads
        : `${threads} and ${percent(memoryShare(held, host))} of the memory`;
}
function describe({ name, threads, memoryGib, restKg, memoryKg }) {
    const kg = Number((restKg + memoryKg).toPrecision(3));
    return `${name} (${threads} threads, ${memoryGib} GiB, ${kg} kg)`;
}
function why(basis, known) {
    if (basis === null) {
        return 'a host whose making is known; it stands in for the one that this machine does not show';
    }
    return known === null
        ? `a host whose making is known; it stands in for that of ${basis}`
        : `the host of ${basis}, as far as its making is known`;
}
function percent(part) {
    return `${(part * 100).toPrecision(2)} %`;
}
function declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ overheadJ),
/* harmony export */   x: () => (/* binding */ facilityOf)
/* harmony export */ });
/* harmony import */ var _data_assumptions_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18940);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26179);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9656);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45882);
/* harmony import */ var _place_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59167);





/**
 * The PUE of the place; where nobody tells its building that of a cloud's average one, if the machine
 * is a cloud's, else an assumed one: both are named by a finding.
 */
function facilityOf(place) {
    if (place.pue !== null)
        return { ...built(placeId(place), place.pue), findings: [] };
    const { provider } = place;
    if (provider === null) {
        const { value } = _data_assumptions_json__WEBPACK_IMPORTED_MODULE_0__/* .unknownPue */ .R6;
        return {
            ...built('pue-unknown', _data_assumptions_json__WEBPACK_IMPORTED_MODULE_0__/* .unknownPue */ .R6),
            provenance: 'assumed',
            findings: [assumed(`Nothing is known of the building, so a PUE of ${value} was`, place)],
        };
    }
    const average = (0,_place_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .averagePue */ .Eg)(provider);
    const whose = `Nothing but that the machine is one of ${_place_place_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOUD_NAMES */ .v[provider]} is known of the building`;
    return {
        ...built(`pue:${provider}`, average),
        provenance: 'assumed',
        findings: [assumed(`${whose}, so the average PUE of theirs, ${average.value}, was`, place)],
    };
}
function placeId({ provider, region, zone, country }) {
    return `pue:${region === null ? (zone ?? country ?? 'unknown') : `${provider}:${region}`}`;
}
function built(id, { value, logSd, source, year, licence }) {
    const pue = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimate */ .jA)(value, [{ id, logSd, kind: 'declared' }]);
    return { pue, provenance: 'modelled', source, year, licence };
}
/** Whoever names a grid and no region of a cloud has a building that only they can tell of. */
function assumed(why, { by, provider }) {
    const means = provider !== null
        ? 'Name the region.'
        : by === 'unknown'
            ? 'Name the cloud region, or let a policy tell the PUE of your own building: `pue` in its `runners`.'
            : "A policy tells the building's own: `pue` in its `runners`.";
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .g)('pue-assumed', `${why} assumed. ${means}`);
}
/** What the building adds to a machine's energy: energy x (PUE - 1), as uncertain as the PUE. */
function overheadJ(machineJ, facility) {
    const whole = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimate */ .jA)(machineJ.value * facility.pue.value, [
        ...machineJ.factors,
        ...facility.pue.factors,
    ]);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .scale */ .hs)(whole, 1 - 1 / facility.pue.value);
}


/***/ }),

/***/ 23899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf),
/* harmony export */   z: () => (/* binding */ annualIntensity)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9656);
/* harmony import */ var _chosen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45098);



/** Figures are published within a year; two years on is usual, three is old. */
const YEARS_TO_OLD = 3;
/**
 * Carbon intensity of a place's electricity from annual tables: its zone's figure, else its
 * country's, else the world's with a range as wide as the world. All are averages (not marginal)
 * and life-cycle (not direct emissions only).
 *
 * @param usedInYear the year in which the electricity was used; without it, the year after the
 *   figure's. The later, the wider the range.
 */
function annualIntensity(place, usedInYear) {
    const chosen = (0,_chosen_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseFigure */ .K)(place);
    const { figure } = chosen;
    const yearsLater = usedInYear === undefined ? 1 : usedInYear - figure.year;
    return answerOf(chosen, yearsLater, {
        kind: 'annual',
        points: [{ from: null, intensityGPerKwh: figure.intensityGPerKwh }],
        hours: chosen.hours,
        source: figure.source,
    });
}
/** A chosen figure's series over the given course, as uncertain as its age makes it. */
function answerOf({ zone, figure, factors, findings }, yearsLater, { kind, points, hours, source }) {
    const ageFactors = zone === 'world' ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .yearFactor */ .Hg)(zone.replace(/^country:/, ''), yearsLater)];
    const { url, year, licence, attribution, retrieved } = figure;
    return {
        series: {
            schemaVersion: 1,
            zone,
            kind,
            signal: 'average',
            boundary: 'life-cycle',
            points,
            factors: [hours, ...factors, ...ageFactors],
            source,
            url,
            year,
            licence,
            attribution,
            retrievedAt: String(retrieved),
        },
        findings: yearsLater < YEARS_TO_OLD ? findings : [...findings, old(figure, yearsLater)],
    };
}
function old({ year }, yearsLater) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('grid-figure-old', `The carbon intensity describes ${year}, ${yearsLater} years before it was used; the range is wider for it.`);
}


/***/ }),

/***/ 51006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ borrowedShapeOf),
  W: () => (/* binding */ tellsHours)
});

;// CONCATENATED MODULE: ./build/data/grid_borrowed.json
const grid_borrowed_namespaceObject = /*#__PURE__*/JSON.parse('{"Pg":{"y":0.3358},"AB":[{"zone":"AU-NSW","aheadH":10,"isSouthern":true},{"zone":"AU-VIC","aheadH":10,"isSouthern":true},{"zone":"BR-CS","aheadH":-3,"isSouthern":true},{"zone":"CA-ON","aheadH":-5,"isSouthern":false},{"zone":"CL-SEN","aheadH":-5,"isSouthern":true},{"zone":"DE","aheadH":1,"isSouthern":false},{"zone":"GB","aheadH":0,"isSouthern":false},{"zone":"IN-WE","aheadH":5,"isSouthern":false},{"zone":"JP-TK","aheadH":9,"isSouthern":false},{"zone":"KR","aheadH":8,"isSouthern":false},{"zone":"SG","aheadH":7,"isSouthern":false},{"zone":"US-CAL-CISO","aheadH":-8,"isSouthern":false},{"zone":"US-MIDA-PJM","aheadH":-5,"isSouthern":false},{"zone":"US-NY-NYIS","aheadH":-5,"isSouthern":false},{"zone":"US-TEX-ERCO","aheadH":-7,"isSouthern":false},{"zone":"ZA","aheadH":2,"isSouthern":true}],"QF":[{"zone":"AE","aheadH":4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.008,"IN-WE":0.053,"JP-TK":0.046,"KR":0.045,"SG":0.098,"US-MIDA-PJM":0.023,"US-NY-NYIS":0.007,"US-TEX-ERCO":0.007,"ZA":0.141}},{"zone":"AG","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.018,"IN-WE":0.088,"JP-TK":0.096,"SG":0.172,"US-TEX-ERCO":0.006,"ZA":0.151}},{"zone":"AM","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"CA-ON":0.01,"GB":0.051,"KR":0.012,"US-CAL-CISO":0.012,"US-MIDA-PJM":0.026,"US-NY-NYIS":0.193,"US-TEX-ERCO":0.034}},{"zone":"AR","aheadH":-4,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.029,"AU-VIC":0.04,"CL-SEN":0.009,"DE":0.016,"GB":0.017,"IN-WE":0.009,"JP-TK":0.007,"US-CAL-CISO":0.031,"US-NY-NYIS":0.008,"US-TEX-ERCO":0.039}},{"zone":"AW","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.015,"AU-VIC":0.006,"IN-WE":0.023,"JP-TK":0.024,"SG":0.009,"US-TEX-ERCO":0.006,"ZA":0.015}},{"zone":"AZ","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"SG":0.006,"ZA":0.006}},{"zone":"BA","aheadH":1,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.021,"AU-VIC":0.031,"CL-SEN":0.008,"DE":0.009,"GB":0.005,"IN-WE":0.006,"JP-TK":0.005,"US-CAL-CISO":0.015,"US-TEX-ERCO":0.018}},{"zone":"BB","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.031,"AU-VIC":0.006,"IN-WE":0.128,"JP-TK":0.14,"SG":0.199,"US-TEX-ERCO":0.01,"ZA":0.192}},{"zone":"BD","aheadH":6,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.009,"JP-TK":0.011,"SG":0.032,"ZA":0.023}},{"zone":"BF","aheadH":0,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.108,"AU-VIC":0.035,"IN-WE":0.226,"JP-TK":0.235,"SG":0.132,"US-NY-NYIS":0.007,"US-TEX-ERCO":0.043,"ZA":0.184}},{"zone":"BG","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"CA-ON":0.029,"GB":0.014,"KR":0.182,"US-MIDA-PJM":0.34,"US-NY-NYIS":0.219,"US-TEX-ERCO":0.015}},{"zone":"BJ","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.022,"JP-TK":0.024,"SG":0.068,"ZA":0.05}},{"zone":"BO","aheadH":-5,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.058,"AU-VIC":0.074,"CL-SEN":0.015,"DE":0.015,"GB":0.01,"IN-WE":0.018,"JP-TK":0.016,"US-CAL-CISO":0.027,"US-TEX-ERCO":0.041}},{"zone":"BW","aheadH":2,"isSouthern":true,"tellsWindows":false,"from":{"SG":0.017,"ZA":0.011}},{"zone":"BY","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"KR":0.014,"SG":0.005,"US-MIDA-PJM":0.009,"ZA":0.008}},{"zone":"CA-AB","aheadH":-8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.017,"AU-VIC":0.006,"IN-WE":0.027,"JP-TK":0.028,"SG":0.011,"US-TEX-ERCO":0.007,"ZA":0.017}},{"zone":"CN","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.12,"AU-VIC":0.108,"CL-SEN":0.009,"DE":0.015,"GB":0.024,"IN-WE":0.067,"JP-TK":0.057,"SG":0.005,"US-CAL-CISO":0.042,"US-NY-NYIS":0.024,"US-TEX-ERCO":0.118,"ZA":0.017}},{"zone":"CU","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.021,"JP-TK":0.023,"SG":0.051,"ZA":0.041}},{"zone":"CV","aheadH":-2,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.053,"AU-VIC":0.037,"IN-WE":0.038,"JP-TK":0.037,"SG":0.005,"US-CAL-CISO":0.006,"US-TEX-ERCO":0.029,"ZA":0.012}},{"zone":"CY","aheadH":2,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.137,"AU-VIC":0.052,"IN-WE":0.229,"JP-TK":0.234,"SG":0.096,"US-NY-NYIS":0.008,"US-TEX-ERCO":0.058,"ZA":0.152}},{"zone":"CZ","aheadH":1,"isSouthern":false,"tellsWindows":false,"from":{"KR":0.126,"US-MIDA-PJM":0.19,"US-NY-NYIS":0.046}},{"zone":"DO","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.031,"AU-VIC":0.011,"IN-WE":0.059,"JP-TK":0.061,"SG":0.03,"US-TEX-ERCO":0.013,"ZA":0.044}},{"zone":"DZ","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.008,"JP-TK":0.009,"SG":0.031,"ZA":0.021}},{"zone":"EE","aheadH":2,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.015,"AU-VIC":0.037,"CL-SEN":0.037,"DE":0.153,"GB":0.308,"US-CAL-CISO":0.234,"US-NY-NYIS":0.087,"US-TEX-ERCO":0.093}},{"zone":"EG","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.018,"AU-VIC":0.005,"IN-WE":0.049,"JP-TK":0.052,"SG":0.042,"US-TEX-ERCO":0.007,"ZA":0.051}},{"zone":"ER","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.005,"IN-WE":0.033,"JP-TK":0.037,"SG":0.099,"ZA":0.074}},{"zone":"FJ","aheadH":12,"isSouthern":true,"tellsWindows":false,"from":{"BR-CS":0.009,"CL-SEN":0.045,"DE":0.024,"US-CAL-CISO":0.007}},{"zone":"FR-COR","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.049,"AU-VIC":0.099,"CL-SEN":0.065,"DE":0.062,"GB":0.025,"IN-WE":0.008,"JP-TK":0.007,"US-CAL-CISO":0.073,"US-TEX-ERCO":0.047}},{"zone":"GB-NIR","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.039,"AU-VIC":0.088,"CL-SEN":0.078,"DE":0.076,"GB":0.028,"IN-WE":0.006,"JP-TK":0.005,"US-CAL-CISO":0.082,"US-TEX-ERCO":0.042}},{"zone":"GH","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.011,"AU-VIC":0.015,"US-CAL-CISO":0.006,"US-TEX-ERCO":0.008}},{"zone":"GP","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.043,"AU-VIC":0.117,"CL-SEN":0.158,"DE":0.125,"GB":0.032,"IN-WE":0.005,"US-CAL-CISO":0.111,"US-TEX-ERCO":0.043}},{"zone":"GR","aheadH":2,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.079,"AU-VIC":0.184,"CL-SEN":0.173,"DE":0.171,"GB":0.064,"IN-WE":0.011,"JP-TK":0.009,"US-CAL-CISO":0.182,"US-NY-NYIS":0.009,"US-TEX-ERCO":0.089}},{"zone":"GT","aheadH":-6,"isSouthern":false,"tellsWindows":false,"from":{"BR-CS":0.035,"CL-SEN":0.077,"DE":0.04,"US-CAL-CISO":0.01}},{"zone":"GU","aheadH":10,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.021,"IN-WE":0.088,"JP-TK":0.096,"SG":0.143,"US-TEX-ERCO":0.007,"ZA":0.136}},{"zone":"GY","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.012,"JP-TK":0.013,"SG":0.032,"ZA":0.025}},{"zone":"HK","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"SG":0.01,"ZA":0.007}},{"zone":"HN","aheadH":-6,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.006,"AU-VIC":0.037,"BR-CS":0.023,"CL-SEN":0.46,"DE":0.273,"GB":0.024,"US-CAL-CISO":0.107,"US-TEX-ERCO":0.008}},{"zone":"HR","aheadH":1,"isSouthern":false,"tellsWindows":false,"from":{"AU-VIC":0.005,"CL-SEN":0.024,"DE":0.036,"GB":0.013,"US-CAL-CISO":0.025}},{"zone":"HU","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"CA-ON":0.318,"GB":0.009,"KR":0.098,"US-MIDA-PJM":0.274,"US-NY-NYIS":0.149}},{"zone":"IE","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.023,"AU-VIC":0.041,"CL-SEN":0.02,"DE":0.019,"GB":0.009,"US-CAL-CISO":0.025,"US-TEX-ERCO":0.02}},{"zone":"IL","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.048,"AU-VIC":0.01,"IN-WE":0.179,"JP-TK":0.193,"SG":0.241,"US-TEX-ERCO":0.016,"ZA":0.245}},{"zone":"IN-EA","aheadH":6,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.066,"AU-VIC":0.022,"IN-WE":0.131,"JP-TK":0.134,"SG":0.069,"US-NY-NYIS":0.005,"US-TEX-ERCO":0.029,"ZA":0.103}},{"zone":"IN-NE","aheadH":6,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.129,"AU-VIC":0.137,"CL-SEN":0.017,"DE":0.018,"GB":0.015,"IN-WE":0.052,"JP-TK":0.048,"US-CAL-CISO":0.039,"US-NY-NYIS":0.009,"US-TEX-ERCO":0.085,"ZA":0.01}},{"zone":"IN-NO","aheadH":5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.094,"AU-VIC":0.132,"CL-SEN":0.033,"DE":0.041,"GB":0.031,"IN-WE":0.027,"JP-TK":0.023,"US-CAL-CISO":0.073,"US-NY-NYIS":0.012,"US-TEX-ERCO":0.091}},{"zone":"IN-SO","aheadH":5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.086,"AU-VIC":0.108,"CL-SEN":0.02,"DE":0.035,"GB":0.042,"IN-WE":0.031,"JP-TK":0.025,"US-CAL-CISO":0.074,"US-NY-NYIS":0.024,"US-TEX-ERCO":0.111,"ZA":0.006}},{"zone":"IR","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"SG":0.007,"ZA":0.006}},{"zone":"IT-CNO","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.02,"AU-VIC":0.082,"CL-SEN":0.326,"DE":0.275,"GB":0.053,"US-CAL-CISO":0.173,"US-TEX-ERCO":0.03}},{"zone":"IT-CSO","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.075,"AU-VIC":0.188,"CL-SEN":0.212,"DE":0.177,"GB":0.051,"IN-WE":0.009,"JP-TK":0.008,"US-CAL-CISO":0.17,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.074}},{"zone":"IT-NO","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.087,"AU-VIC":0.127,"CL-SEN":0.036,"DE":0.088,"GB":0.143,"IN-WE":0.028,"JP-TK":0.02,"US-CAL-CISO":0.179,"US-NY-NYIS":0.073,"US-TEX-ERCO":0.191,"ZA":0.005}},{"zone":"IT-SAR","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.234,"AU-VIC":0.215,"CL-SEN":0.018,"DE":0.021,"GB":0.02,"IN-WE":0.114,"JP-TK":0.108,"SG":0.008,"US-CAL-CISO":0.051,"US-NY-NYIS":0.016,"US-TEX-ERCO":0.145,"ZA":0.025}},{"zone":"IT-SIC","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.193,"AU-VIC":0.259,"CL-SEN":0.058,"DE":0.058,"GB":0.035,"IN-WE":0.057,"JP-TK":0.051,"US-CAL-CISO":0.1,"US-NY-NYIS":0.013,"US-TEX-ERCO":0.141,"ZA":0.008}},{"zone":"IT-SO","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.103,"AU-VIC":0.219,"CL-SEN":0.162,"DE":0.143,"GB":0.05,"IN-WE":0.016,"JP-TK":0.014,"US-CAL-CISO":0.16,"US-NY-NYIS":0.008,"US-TEX-ERCO":0.095}},{"zone":"JM","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.025,"AU-VIC":0.007,"IN-WE":0.066,"JP-TK":0.069,"SG":0.053,"US-TEX-ERCO":0.009,"ZA":0.065}},{"zone":"JO","aheadH":2,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.211,"AU-VIC":0.125,"GB":0.007,"IN-WE":0.191,"JP-TK":0.187,"SG":0.033,"US-CAL-CISO":0.017,"US-NY-NYIS":0.014,"US-TEX-ERCO":0.109,"ZA":0.074}},{"zone":"JP-CB","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.191,"AU-VIC":0.106,"GB":0.009,"IN-WE":0.198,"JP-TK":0.188,"SG":0.038,"US-CAL-CISO":0.016,"US-NY-NYIS":0.019,"US-TEX-ERCO":0.117,"ZA":0.088}},{"zone":"JP-CG","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.167,"AU-VIC":0.092,"DE":0.005,"GB":0.016,"IN-WE":0.187,"JP-TK":0.164,"SG":0.033,"US-CAL-CISO":0.022,"US-NY-NYIS":0.043,"US-TEX-ERCO":0.151,"ZA":0.092}},{"zone":"JP-HKD","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.228,"AU-VIC":0.231,"CL-SEN":0.025,"DE":0.028,"GB":0.024,"IN-WE":0.098,"JP-TK":0.092,"SG":0.006,"US-CAL-CISO":0.062,"US-NY-NYIS":0.015,"US-TEX-ERCO":0.148,"ZA":0.019}},{"zone":"JP-HR","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.228,"AU-VIC":0.21,"CL-SEN":0.018,"DE":0.022,"GB":0.022,"IN-WE":0.113,"JP-TK":0.105,"SG":0.008,"US-CAL-CISO":0.054,"US-NY-NYIS":0.018,"US-TEX-ERCO":0.152,"ZA":0.026}},{"zone":"JP-KN","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.031,"AU-VIC":0.012,"GB":0.028,"IN-WE":0.074,"JP-TK":0.049,"KR":0.119,"SG":0.018,"US-CAL-CISO":0.01,"US-MIDA-PJM":0.138,"US-NY-NYIS":0.275,"US-TEX-ERCO":0.113,"ZA":0.082}},{"zone":"JP-KY","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.009,"AU-VIC":0.005,"CA-ON":0.013,"GB":0.063,"IN-WE":0.016,"JP-TK":0.009,"KR":0.094,"US-CAL-CISO":0.014,"US-MIDA-PJM":0.166,"US-NY-NYIS":0.453,"US-TEX-ERCO":0.078,"ZA":0.014}},{"zone":"JP-ON","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.052,"AU-VIC":0.011,"IN-WE":0.188,"JP-TK":0.203,"SG":0.242,"US-TEX-ERCO":0.017,"ZA":0.25}},{"zone":"JP-SK","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.089,"AU-VIC":0.025,"IN-WE":0.219,"JP-TK":0.228,"SG":0.16,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.035,"ZA":0.208}},{"zone":"JP-TH","aheadH":9,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.234,"AU-VIC":0.183,"CL-SEN":0.01,"DE":0.012,"GB":0.014,"IN-WE":0.144,"JP-TK":0.137,"SG":0.014,"US-CAL-CISO":0.036,"US-NY-NYIS":0.015,"US-TEX-ERCO":0.136,"ZA":0.039}},{"zone":"KH","aheadH":7,"isSouthern":false,"tellsWindows":false,"from":{"AU-VIC":0.006,"BR-CS":0.06,"CL-SEN":0.202,"DE":0.104,"GB":0.005,"US-CAL-CISO":0.027}},{"zone":"KP","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"CL-SEN":0.014,"DE":0.007}},{"zone":"KW","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"SG":0.008,"ZA":0.005}},{"zone":"KY","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.006,"IN-WE":0.036,"JP-TK":0.04,"SG":0.108,"ZA":0.081}},{"zone":"LB","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.058,"AU-VIC":0.077,"CL-SEN":0.017,"DE":0.017,"GB":0.01,"IN-WE":0.017,"JP-TK":0.015,"US-CAL-CISO":0.03,"US-TEX-ERCO":0.042}},{"zone":"LK","aheadH":5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.01,"AU-VIC":0.039,"CL-SEN":0.139,"DE":0.097,"GB":0.016,"US-CAL-CISO":0.061,"US-TEX-ERCO":0.012}},{"zone":"LV","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"CL-SEN":0.015,"DE":0.022,"GB":0.007,"US-CAL-CISO":0.013}},{"zone":"MA","aheadH":-1,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.096,"AU-VIC":0.054,"IN-WE":0.095,"JP-TK":0.091,"SG":0.018,"US-CAL-CISO":0.008,"US-NY-NYIS":0.008,"US-TEX-ERCO":0.055,"ZA":0.04}},{"zone":"MD","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.01,"JP-TK":0.01,"SG":0.009,"ZA":0.013}},{"zone":"MG","aheadH":3,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.035,"AU-VIC":0.043,"CL-SEN":0.008,"DE":0.008,"GB":0.005,"IN-WE":0.012,"JP-TK":0.011,"US-CAL-CISO":0.015,"US-TEX-ERCO":0.025}},{"zone":"MK","aheadH":1,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.079,"AU-VIC":0.05,"GB":0.016,"IN-WE":0.077,"JP-TK":0.063,"SG":0.01,"US-CAL-CISO":0.019,"US-NY-NYIS":0.036,"US-TEX-ERCO":0.096,"ZA":0.034}},{"zone":"ML","aheadH":-1,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.008,"AU-VIC":0.018,"CL-SEN":0.013,"DE":0.011,"US-CAL-CISO":0.013,"US-TEX-ERCO":0.007}},{"zone":"MM","aheadH":6,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.019,"AU-VIC":0.038,"CL-SEN":0.025,"DE":0.022,"GB":0.008,"US-CAL-CISO":0.025,"US-TEX-ERCO":0.016}},{"zone":"MQ","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.116,"AU-VIC":0.061,"IN-WE":0.123,"JP-TK":0.122,"SG":0.027,"US-CAL-CISO":0.007,"US-NY-NYIS":0.007,"US-TEX-ERCO":0.057,"ZA":0.055}},{"zone":"MR","aheadH":-1,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.193,"AU-VIC":0.151,"CL-SEN":0.008,"DE":0.01,"GB":0.012,"IN-WE":0.119,"JP-TK":0.113,"SG":0.012,"US-CAL-CISO":0.029,"US-NY-NYIS":0.013,"US-TEX-ERCO":0.112,"ZA":0.032}},{"zone":"MT","aheadH":1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.06,"AU-VIC":0.014,"IN-WE":0.197,"JP-TK":0.211,"SG":0.221,"US-TEX-ERCO":0.021,"ZA":0.241}},{"zone":"MU","aheadH":4,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.076,"AU-VIC":0.034,"IN-WE":0.101,"JP-TK":0.102,"SG":0.031,"US-NY-NYIS":0.005,"US-TEX-ERCO":0.035,"ZA":0.055}},{"zone":"MV","aheadH":5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.026,"AU-VIC":0.005,"IN-WE":0.116,"JP-TK":0.127,"SG":0.208,"US-TEX-ERCO":0.008,"ZA":0.189}},{"zone":"MX","aheadH":-7,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.111,"AU-VIC":0.064,"GB":0.008,"IN-WE":0.112,"JP-TK":0.102,"SG":0.019,"US-CAL-CISO":0.013,"US-NY-NYIS":0.018,"US-TEX-ERCO":0.084,"ZA":0.049}},{"zone":"MY-WM","aheadH":7,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.005,"IN-WE":0.024,"JP-TK":0.026,"SG":0.046,"ZA":0.041}},{"zone":"NC","aheadH":11,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.15,"AU-VIC":0.104,"DE":0.005,"GB":0.007,"IN-WE":0.108,"JP-TK":0.104,"SG":0.014,"US-CAL-CISO":0.017,"US-NY-NYIS":0.01,"US-TEX-ERCO":0.083,"ZA":0.034}},{"zone":"NE","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.012,"IN-WE":0.08,"JP-TK":0.09,"SG":0.238,"ZA":0.179}},{"zone":"NL","aheadH":0,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.066,"AU-VIC":0.155,"CL-SEN":0.146,"DE":0.182,"GB":0.089,"IN-WE":0.01,"JP-TK":0.008,"US-CAL-CISO":0.206,"US-NY-NYIS":0.014,"US-TEX-ERCO":0.098}},{"zone":"OM","aheadH":4,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.007,"JP-TK":0.008,"SG":0.024,"ZA":0.017}},{"zone":"PA","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"AU-VIC":0.005,"BR-CS":0.079,"CL-SEN":0.216,"DE":0.11,"GB":0.005,"US-CAL-CISO":0.028}},{"zone":"PE","aheadH":-5,"isSouthern":true,"tellsWindows":false,"from":{"BR-CS":0.017,"CL-SEN":0.074,"DE":0.039,"US-CAL-CISO":0.011}},{"zone":"PF","aheadH":-9,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.1,"AU-VIC":0.178,"CL-SEN":0.082,"DE":0.074,"GB":0.032,"IN-WE":0.02,"JP-TK":0.018,"US-CAL-CISO":0.099,"US-NY-NYIS":0.007,"US-TEX-ERCO":0.083}},{"zone":"PH-LU","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.018,"AU-VIC":0.005,"IN-WE":0.042,"JP-TK":0.044,"SG":0.028,"US-TEX-ERCO":0.007,"ZA":0.037}},{"zone":"PH-MI","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.037,"AU-VIC":0.049,"CL-SEN":0.011,"DE":0.011,"GB":0.007,"IN-WE":0.011,"JP-TK":0.01,"US-CAL-CISO":0.019,"US-TEX-ERCO":0.027}},{"zone":"PH-VI","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.042,"AU-VIC":0.026,"IN-WE":0.034,"JP-TK":0.033,"SG":0.005,"US-TEX-ERCO":0.022,"ZA":0.012}},{"zone":"PK","aheadH":4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.006,"AU-VIC":0.008,"DE":0.007,"GB":0.017,"US-CAL-CISO":0.016,"US-NY-NYIS":0.011,"US-TEX-ERCO":0.018}},{"zone":"PL","aheadH":1,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.147,"AU-VIC":0.087,"GB":0.007,"IN-WE":0.137,"JP-TK":0.13,"SG":0.023,"US-CAL-CISO":0.014,"US-NY-NYIS":0.014,"US-TEX-ERCO":0.089,"ZA":0.055}},{"zone":"PR","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.011,"AU-VIC":0.028,"CL-SEN":0.031,"DE":0.025,"GB":0.007,"US-CAL-CISO":0.024,"US-TEX-ERCO":0.011}},{"zone":"PS","aheadH":2,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.228,"AU-VIC":0.231,"CL-SEN":0.025,"DE":0.028,"GB":0.024,"IN-WE":0.098,"JP-TK":0.092,"SG":0.006,"US-CAL-CISO":0.062,"US-NY-NYIS":0.015,"US-TEX-ERCO":0.148,"ZA":0.019}},{"zone":"RE","aheadH":4,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.201,"AU-VIC":0.199,"CL-SEN":0.02,"DE":0.023,"GB":0.02,"IN-WE":0.089,"JP-TK":0.083,"SG":0.006,"US-CAL-CISO":0.052,"US-NY-NYIS":0.013,"US-TEX-ERCO":0.129,"ZA":0.018}},{"zone":"RO","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"AU-VIC":0.01,"CL-SEN":0.009,"DE":0.046,"GB":0.129,"US-CAL-CISO":0.078,"US-NY-NYIS":0.045,"US-TEX-ERCO":0.033}},{"zone":"RW","aheadH":2,"isSouthern":true,"tellsWindows":false,"from":{"AU-VIC":0.013,"CL-SEN":0.085,"DE":0.055,"GB":0.007,"US-CAL-CISO":0.027}},{"zone":"SA","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"SG":0.009,"ZA":0.006}},{"zone":"SC","aheadH":4,"isSouthern":true,"tellsWindows":true,"from":{"AU-NSW":0.1,"AU-VIC":0.031,"IN-WE":0.224,"JP-TK":0.233,"SG":0.143,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.039,"ZA":0.193}},{"zone":"SN","aheadH":-1,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.104,"AU-VIC":0.033,"IN-WE":0.225,"JP-TK":0.234,"SG":0.137,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.041,"ZA":0.189}},{"zone":"SO","aheadH":3,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.102,"AU-VIC":0.037,"IN-WE":0.181,"JP-TK":0.186,"SG":0.083,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.042,"ZA":0.127}},{"zone":"SR","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"CL-SEN":0.019,"DE":0.012,"US-CAL-CISO":0.007}},{"zone":"SS","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.011,"IN-WE":0.051,"JP-TK":0.056,"SG":0.1,"ZA":0.088}},{"zone":"TG","aheadH":0,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.13,"AU-VIC":0.067,"IN-WE":0.143,"JP-TK":0.142,"SG":0.033,"US-CAL-CISO":0.008,"US-NY-NYIS":0.008,"US-TEX-ERCO":0.063,"ZA":0.065}},{"zone":"TH","aheadH":7,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.032,"AU-VIC":0.011,"IN-WE":0.06,"JP-TK":0.062,"SG":0.03,"US-TEX-ERCO":0.013,"ZA":0.045}},{"zone":"TN","aheadH":1,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.018,"JP-TK":0.02,"SG":0.061,"ZA":0.043}},{"zone":"TO","aheadH":-12,"isSouthern":true,"tellsWindows":true,"from":{"AU-NSW":0.097,"AU-VIC":0.029,"IN-WE":0.222,"JP-TK":0.232,"SG":0.149,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.037,"ZA":0.198}},{"zone":"TR","aheadH":2,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.095,"AU-VIC":0.147,"CL-SEN":0.047,"DE":0.046,"GB":0.024,"IN-WE":0.023,"JP-TK":0.021,"US-CAL-CISO":0.07,"US-NY-NYIS":0.007,"US-TEX-ERCO":0.076}},{"zone":"TT","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"SG":0.005}},{"zone":"TW","aheadH":8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.015,"IN-WE":0.076,"JP-TK":0.068,"KR":0.021,"SG":0.102,"US-MIDA-PJM":0.011,"US-NY-NYIS":0.007,"US-TEX-ERCO":0.012,"ZA":0.149}},{"zone":"TZ","aheadH":3,"isSouthern":true,"tellsWindows":false,"from":{"AU-NSW":0.012,"AU-VIC":0.013,"IN-WE":0.005,"US-TEX-ERCO":0.008}},{"zone":"US-CAR-SCEG","aheadH":-5,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.007,"IN-WE":0.032,"JP-TK":0.022,"KR":0.156,"SG":0.021,"US-MIDA-PJM":0.142,"US-NY-NYIS":0.062,"US-TEX-ERCO":0.021,"ZA":0.065}},{"zone":"US-CENT-SWPP","aheadH":-6,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.054,"AU-VIC":0.099,"CL-SEN":0.048,"DE":0.071,"GB":0.053,"IN-WE":0.012,"JP-TK":0.009,"US-CAL-CISO":0.105,"US-NY-NYIS":0.015,"US-TEX-ERCO":0.08}},{"zone":"US-MIDW-MISO","aheadH":-6,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.038,"AU-VIC":0.015,"GB":0.012,"IN-WE":0.081,"JP-TK":0.061,"KR":0.028,"SG":0.023,"US-CAL-CISO":0.007,"US-MIDA-PJM":0.027,"US-NY-NYIS":0.09,"US-TEX-ERCO":0.079,"ZA":0.078}},{"zone":"US-NW-NEVP","aheadH":-8,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.117,"AU-VIC":0.073,"GB":0.006,"IN-WE":0.102,"JP-TK":0.097,"SG":0.016,"US-CAL-CISO":0.012,"US-NY-NYIS":0.01,"US-TEX-ERCO":0.07,"ZA":0.038}},{"zone":"US-NW-PACE","aheadH":-7,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.129,"AU-VIC":0.119,"CL-SEN":0.01,"DE":0.012,"GB":0.012,"IN-WE":0.064,"JP-TK":0.06,"SG":0.005,"US-CAL-CISO":0.03,"US-NY-NYIS":0.009,"US-TEX-ERCO":0.083,"ZA":0.014}},{"zone":"US-NW-PACW","aheadH":-8,"isSouthern":false,"tellsWindows":false,"from":{"AU-VIC":0.009,"BR-CS":0.043,"CL-SEN":0.235,"DE":0.165,"GB":0.014,"US-CAL-CISO":0.053}},{"zone":"US-SW-AZPS","aheadH":-7,"isSouthern":false,"tellsWindows":false,"from":{"IN-WE":0.011,"JP-TK":0.007,"KR":0.205,"SG":0.007,"US-MIDA-PJM":0.212,"US-NY-NYIS":0.052,"US-TEX-ERCO":0.009,"ZA":0.026}},{"zone":"VI","aheadH":-4,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.006,"IN-WE":0.037,"JP-TK":0.042,"SG":0.111,"ZA":0.083}},{"zone":"VN","aheadH":7,"isSouthern":false,"tellsWindows":false,"from":{"AU-NSW":0.054,"AU-VIC":0.155,"CL-SEN":0.25,"DE":0.194,"GB":0.045,"IN-WE":0.005,"JP-TK":0.005,"US-CAL-CISO":0.161,"US-TEX-ERCO":0.054}},{"zone":"VU","aheadH":11,"isSouthern":true,"tellsWindows":true,"from":{"AU-NSW":0.224,"AU-VIC":0.149,"CL-SEN":0.006,"DE":0.007,"GB":0.01,"IN-WE":0.173,"JP-TK":0.167,"SG":0.024,"US-CAL-CISO":0.023,"US-NY-NYIS":0.014,"US-TEX-ERCO":0.121,"ZA":0.057}},{"zone":"WS","aheadH":-11,"isSouthern":true,"tellsWindows":true,"from":{"AU-NSW":0.08,"AU-VIC":0.196,"CL-SEN":0.208,"DE":0.17,"GB":0.049,"IN-WE":0.01,"JP-TK":0.009,"US-CAL-CISO":0.165,"US-NY-NYIS":0.006,"US-TEX-ERCO":0.076}},{"zone":"YE","aheadH":3,"isSouthern":false,"tellsWindows":true,"from":{"AU-NSW":0.179,"AU-VIC":0.086,"IN-WE":0.217,"JP-TK":0.217,"SG":0.057,"US-CAL-CISO":0.009,"US-NY-NYIS":0.011,"US-TEX-ERCO":0.084,"ZA":0.108}}]}');
// EXTERNAL MODULE: ./build/src/grid/profiles.js + 1 modules
var profiles = __webpack_require__(66109);
;// CONCATENATED MODULE: ./build/src/grid/borrowed.js


/**
 * Whether a series tells one hour from another well enough to wait for it. A borrowed shape does where the
 * sun makes it; elsewhere its best hour may be worse than none.
 */
function tellsHours({ kind, zone }) {
    if (kind !== 'borrowed-profile')
        return kind !== 'annual' && kind !== 'declared';
    return grid_borrowed_namespaceObject.QF.some((row) => row.zone === zone && row.tellsWindows);
}
const MONTHS = 12;
const HOURS = 24;
/**
 * The shape that a zone without a profile borrows; `null` where it borrows none. A product of the
 * lenders' shapes, each to the power of its share, at the same hour and season by the sun, and brought to
 * a mean of 1 over the year.
 */
function borrowedShapeOf(zone) {
    const borrower = grid_borrowed_namespaceObject.QF.find((row) => row.zone === zone);
    if (borrower === undefined)
        return null;
    const from = Object.entries(borrower.from)
        .map(([lender, share = 0]) => ({ lender, share }))
        .sort((a, b) => b.share - a.share);
    const lent = from.map(({ lender, share }) => lenderOf(lender, share));
    const raw = Array.from({ length: MONTHS * HOURS }, (_, at) => Math.exp(lent.reduce((sum, lender) => sum + lender(at, borrower), 0)));
    const mean = raw.reduce((sum, one) => sum + one, 0) / raw.length;
    return {
        ratioAt: (wallMs) => {
            const at = new Date(wallMs);
            const ratio = raw[at.getUTCMonth() * HOURS + at.getUTCHours()];
            if (ratio === undefined)
                throw new RangeError(`not a time: ${wallMs}`);
            return ratio / mean;
        },
        logSd: grid_borrowed_namespaceObject.Pg.y,
        lenders: from.map(({ lender }) => lender),
    };
}
/** What one lender adds to ln(ratio) of a borrower's month and UTC hour. */
function lenderOf(zone, share) {
    const own = grid_borrowed_namespaceObject.AB.find((row) => row.zone === zone);
    const ratios = (0,profiles/* ratiosOf */.g7)(zone);
    if (own === undefined)
        throw new RangeError(`no lender: ${zone}`);
    return (at, borrower) => {
        const seasons = own.isSouthern === borrower.isSouthern ? 0 : MONTHS / 2;
        const month = (Math.floor(at / HOURS) + seasons) % MONTHS;
        const hour = ((at % HOURS) + borrower.aheadH - own.aheadH + 2 * HOURS) % HOURS;
        return share * Math.log(ratios[month]?.[hour] ?? 1);
    };
}


/***/ }),

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ chooseFigure)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26179);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
/* harmony import */ var _place_countries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15868);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20741);
/* harmony import */ var _place_zones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66689);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45098);






/** Its zone's figure, else its country's, else the world's with a range as wide as the world. */
function chooseFigure(place) {
    if (place.zone !== null && (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCountry */ .Vl)(place.zone) === null) {
        const figure = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneFigure */ .ZZ)(place.zone);
        if (figure !== null)
            return ofZone(place.zone, figure, place);
    }
    if (place.country !== null)
        return ofCountry(place.country, place);
    return ofWorld((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('place-unknown', "The place is not known, so that the world's average stands in, with a range as wide as the world. Name the region, zone or country."));
}
function ofZone(zone, figure, place) {
    return {
        zone,
        figure,
        hours: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .hourFactor */ .mM)(zone, zone),
        factors: otherZoneFactors(zone, figure, place),
        findings: doubtFindings(place),
    };
}
function doubtFindings(place) {
    if (place.otherZone === null || place.otherZone === place.zone)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('place-zone-doubtful', `Lists disagree about the grid of ${place.provider}:${place.region}: ${place.zone} or ${place.otherZone}. The range spans both; name the zone if you know it.`),
    ];
}
/** Two lists disagree about a region's zone: the range reaches from the one figure to the other. */
function otherZoneFactors(zone, figure, place) {
    const other = place.otherZone === null ? null : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneFigure */ .ZZ)(place.otherZone);
    if (other === null || place.otherZone === zone)
        return [];
    const apart = Math.abs(Math.log(other.intensityGPerKwh / figure.intensityGPerKwh));
    return [
        {
            id: `grid-zone:${place.provider}/${place.region}`,
            logSd: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .logSdOfRatio90 */ .LM)(Math.exp(apart)),
            kind: 'declared',
        },
    ];
}
function ofCountry(country, place) {
    const split = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCountry */ .Vl)(country);
    const maps = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneFigure */ .ZZ)(country);
    const figure = maps ?? (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .emberFigure */ .YF)(country);
    if (figure === null)
        return ofWorld(noFigure(country));
    const placeFactors = maps === null
        ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .emberFactor */ .pn)(country)]
        : split?.logSd == null
            ? []
            : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .withinCountryFactor */ .pV)(country, split.logSd)];
    return {
        // A country that is one grid is that grid's zone, under whichever name it was given.
        zone: maps !== null && split === null ? country : `country:${country}`,
        figure,
        hours: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .hourFactor */ .mM)(country, split === null ? country : null),
        factors: placeFactors,
        findings: countryFindings(country, place, split?.zones ?? 1),
    };
}
function countryFindings(country, place, zones) {
    const name = (0,_place_countries_js__WEBPACK_IMPORTED_MODULE_3__/* .countryName */ .GL)(country);
    if (place.by === 'region' || (place.zone !== null && place.zone !== country)) {
        const what = place.zone ?? `${place.provider}:${place.region}`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('grid-country-fallback', `There is no figure for the grid of ${what}; that of ${name} stands in. Name the zone for a narrower range.`),
        ];
    }
    if (zones < 2)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('place-country-only', `Only the country is known, and ${name} has ${zones} grid zones: ${(0,_place_names_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .y)((0,_place_zones_js__WEBPACK_IMPORTED_MODULE_5__/* .zonesWithin */ .JD)(country), country)}. Name the region or zone for a narrower range.`),
    ];
}
function ofWorld(why) {
    return {
        zone: 'world',
        figure: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .worldFigure */ .Bf)(),
        hours: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .hourFactor */ .mM)('world', null),
        factors: [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .worldFactor */ .yc)()],
        findings: [why],
    };
}
function noFigure(country) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('grid-world-fallback', `There is no figure for ${(0,_place_countries_js__WEBPACK_IMPORTED_MODULE_3__/* .countryName */ .GL)(country)}; the world's average stands in, with a range as wide as the world.`);
}


/***/ }),

/***/ 45098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kF: () => (/* binding */ carriedOn),
  pn: () => (/* binding */ emberFactor),
  YF: () => (/* binding */ emberFigure),
  mM: () => (/* binding */ hourFactor),
  Vl: () => (/* binding */ splitCountry),
  pV: () => (/* binding */ withinCountryFactor),
  yc: () => (/* binding */ worldFactor),
  Bf: () => (/* binding */ worldFigure),
  Hg: () => (/* binding */ yearFactor),
  ZZ: () => (/* binding */ zoneFigure),
  k3: () => (/* binding */ zoneFigures)
});

;// CONCATENATED MODULE: ./build/data/grid_countries.json
const grid_countries_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"Ember, Yearly Electricity Data, through npm @tgwf/co2 0.19.0","OZ":"https://ember-energy.org/data/yearly-electricity-data/","Ow":"CC-BY-4.0","pr":2026,"C$":472.94,"i$":2024,"Xr":[{"country":"AE","intensityGPerKwh":467.51,"year":2024,"yearKnown":true},{"country":"AF","intensityGPerKwh":123.71,"year":2023,"yearKnown":false},{"country":"AG","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"AL","intensityGPerKwh":24.42,"year":2023,"yearKnown":false},{"country":"AM","intensityGPerKwh":243.52,"year":2023,"yearKnown":false},{"country":"AO","intensityGPerKwh":167.22,"year":2023,"yearKnown":false},{"country":"AR","intensityGPerKwh":344.83,"year":2023,"yearKnown":false},{"country":"AS","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"AT","intensityGPerKwh":102.62,"year":2024,"yearKnown":true},{"country":"AU","intensityGPerKwh":553.76,"year":2024,"yearKnown":true},{"country":"AW","intensityGPerKwh":550,"year":2023,"yearKnown":false},{"country":"AZ","intensityGPerKwh":632.89,"year":2023,"yearKnown":false},{"country":"BA","intensityGPerKwh":638.05,"year":2023,"yearKnown":false},{"country":"BB","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"BD","intensityGPerKwh":694.63,"year":2023,"yearKnown":false},{"country":"BE","intensityGPerKwh":117.58,"year":2024,"yearKnown":true},{"country":"BF","intensityGPerKwh":554.91,"year":2023,"yearKnown":false},{"country":"BG","intensityGPerKwh":264.21,"year":2023,"yearKnown":false},{"country":"BH","intensityGPerKwh":902.41,"year":2023,"yearKnown":true},{"country":"BI","intensityGPerKwh":230.77,"year":2023,"yearKnown":false},{"country":"BJ","intensityGPerKwh":590,"year":2023,"yearKnown":false},{"country":"BN","intensityGPerKwh":892.67,"year":2023,"yearKnown":false},{"country":"BO","intensityGPerKwh":468.02,"year":2023,"yearKnown":false},{"country":"BR","intensityGPerKwh":106.06,"year":2024,"yearKnown":true},{"country":"BS","intensityGPerKwh":653.66,"year":2023,"yearKnown":false},{"country":"BT","intensityGPerKwh":24.19,"year":2023,"yearKnown":false},{"country":"BW","intensityGPerKwh":849.42,"year":2023,"yearKnown":false},{"country":"BY","intensityGPerKwh":323.63,"year":2023,"yearKnown":false},{"country":"BZ","intensityGPerKwh":155.56,"year":2023,"yearKnown":false},{"country":"CA","intensityGPerKwh":184.99,"year":2024,"yearKnown":true},{"country":"CD","intensityGPerKwh":27.04,"year":2023,"yearKnown":false},{"country":"CG","intensityGPerKwh":713.73,"year":2023,"yearKnown":false},{"country":"CH","intensityGPerKwh":36.72,"year":2024,"yearKnown":true},{"country":"CI","intensityGPerKwh":393.53,"year":2023,"yearKnown":false},{"country":"CK","intensityGPerKwh":250,"year":2023,"yearKnown":false},{"country":"CL","intensityGPerKwh":265.52,"year":2024,"yearKnown":true},{"country":"CM","intensityGPerKwh":285.71,"year":2023,"yearKnown":false},{"country":"CN","intensityGPerKwh":557.5,"year":2024,"yearKnown":true},{"country":"CO","intensityGPerKwh":285.8,"year":2023,"yearKnown":false},{"country":"CR","intensityGPerKwh":63.01,"year":2023,"yearKnown":false},{"country":"CU","intensityGPerKwh":638.98,"year":2023,"yearKnown":false},{"country":"CV","intensityGPerKwh":480,"year":2023,"yearKnown":false},{"country":"CY","intensityGPerKwh":512.24,"year":2023,"yearKnown":false},{"country":"CZ","intensityGPerKwh":413.86,"year":2023,"yearKnown":false},{"country":"DE","intensityGPerKwh":342.06,"year":2024,"yearKnown":true},{"country":"DJ","intensityGPerKwh":450,"year":2023,"yearKnown":false},{"country":"DK","intensityGPerKwh":143.3,"year":2024,"yearKnown":true},{"country":"DM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"DO","intensityGPerKwh":565.97,"year":2023,"yearKnown":false},{"country":"DZ","intensityGPerKwh":633.65,"year":2023,"yearKnown":false},{"country":"EC","intensityGPerKwh":209.7,"year":2023,"yearKnown":false},{"country":"EE","intensityGPerKwh":341.02,"year":2023,"yearKnown":false},{"country":"EG","intensityGPerKwh":574.5,"year":2023,"yearKnown":false},{"country":"ER","intensityGPerKwh":590.91,"year":2023,"yearKnown":false},{"country":"ES","intensityGPerKwh":146.15,"year":2024,"yearKnown":true},{"country":"ET","intensityGPerKwh":23.55,"year":2023,"yearKnown":false},{"country":"FI","intensityGPerKwh":72.25,"year":2024,"yearKnown":true},{"country":"FJ","intensityGPerKwh":278.26,"year":2023,"yearKnown":false},{"country":"FK","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"FO","intensityGPerKwh":354.17,"year":2023,"yearKnown":false},{"country":"FR","intensityGPerKwh":44.18,"year":2024,"yearKnown":true},{"country":"GA","intensityGPerKwh":429.47,"year":2023,"yearKnown":false},{"country":"GB","intensityGPerKwh":215.79,"year":2024,"yearKnown":true},{"country":"GD","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GE","intensityGPerKwh":143.06,"year":2023,"yearKnown":false},{"country":"GF","intensityGPerKwh":204.08,"year":2023,"yearKnown":false},{"country":"GH","intensityGPerKwh":452.86,"year":2023,"yearKnown":false},{"country":"GL","intensityGPerKwh":111.11,"year":2023,"yearKnown":false},{"country":"GM","intensityGPerKwh":666.67,"year":2023,"yearKnown":false},{"country":"GN","intensityGPerKwh":182.72,"year":2023,"yearKnown":false},{"country":"GP","intensityGPerKwh":493.9,"year":2023,"yearKnown":false},{"country":"GQ","intensityGPerKwh":605.1,"year":2023,"yearKnown":false},{"country":"GR","intensityGPerKwh":319.76,"year":2023,"yearKnown":false},{"country":"GT","intensityGPerKwh":272.66,"year":2023,"yearKnown":false},{"country":"GU","intensityGPerKwh":611.11,"year":2023,"yearKnown":false},{"country":"GW","intensityGPerKwh":625,"year":2023,"yearKnown":false},{"country":"GY","intensityGPerKwh":634.33,"year":2023,"yearKnown":false},{"country":"HK","intensityGPerKwh":681.99,"year":2023,"yearKnown":true},{"country":"HN","intensityGPerKwh":289.5,"year":2023,"yearKnown":false},{"country":"HR","intensityGPerKwh":174.48,"year":2023,"yearKnown":false},{"country":"HT","intensityGPerKwh":534.65,"year":2023,"yearKnown":false},{"country":"HU","intensityGPerKwh":182.82,"year":2023,"yearKnown":false},{"country":"ID","intensityGPerKwh":682.43,"year":2023,"yearKnown":true},{"country":"IE","intensityGPerKwh":279.79,"year":2024,"yearKnown":true},{"country":"IL","intensityGPerKwh":567.26,"year":2023,"yearKnown":true},{"country":"IN","intensityGPerKwh":708.96,"year":2024,"yearKnown":true},{"country":"IQ","intensityGPerKwh":689.4,"year":2023,"yearKnown":false},{"country":"IR","intensityGPerKwh":648.68,"year":2023,"yearKnown":false},{"country":"IS","intensityGPerKwh":28.33,"year":2023,"yearKnown":false},{"country":"IT","intensityGPerKwh":287.75,"year":2024,"yearKnown":true},{"country":"JM","intensityGPerKwh":561.25,"year":2023,"yearKnown":false},{"country":"JO","intensityGPerKwh":539.21,"year":2023,"yearKnown":false},{"country":"JP","intensityGPerKwh":483.73,"year":2024,"yearKnown":true},{"country":"KE","intensityGPerKwh":84.83,"year":2023,"yearKnown":false},{"country":"KG","intensityGPerKwh":152.65,"year":2023,"yearKnown":false},{"country":"KH","intensityGPerKwh":497.46,"year":2023,"yearKnown":false},{"country":"KI","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"KM","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KN","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"KP","intensityGPerKwh":344.26,"year":2023,"yearKnown":false},{"country":"KR","intensityGPerKwh":415.65,"year":2024,"yearKnown":true},{"country":"KW","intensityGPerKwh":637.24,"year":2023,"yearKnown":false},{"country":"KY","intensityGPerKwh":642.86,"year":2023,"yearKnown":false},{"country":"KZ","intensityGPerKwh":801.79,"year":2023,"yearKnown":false},{"country":"LA","intensityGPerKwh":232.12,"year":2023,"yearKnown":false},{"country":"LB","intensityGPerKwh":369.47,"year":2023,"yearKnown":false},{"country":"LC","intensityGPerKwh":650,"year":2023,"yearKnown":false},{"country":"LK","intensityGPerKwh":509.78,"year":2023,"yearKnown":false},{"country":"LR","intensityGPerKwh":435.9,"year":2023,"yearKnown":false},{"country":"LS","intensityGPerKwh":20.83,"year":2023,"yearKnown":false},{"country":"LT","intensityGPerKwh":139.34,"year":2023,"yearKnown":false},{"country":"LU","intensityGPerKwh":134.62,"year":2023,"yearKnown":false},{"country":"LV","intensityGPerKwh":136.22,"year":2023,"yearKnown":false},{"country":"LY","intensityGPerKwh":830.53,"year":2023,"yearKnown":false},{"country":"MA","intensityGPerKwh":577.65,"year":2023,"yearKnown":false},{"country":"MD","intensityGPerKwh":629.56,"year":2023,"yearKnown":false},{"country":"ME","intensityGPerKwh":413.51,"year":2023,"yearKnown":false},{"country":"MG","intensityGPerKwh":477.27,"year":2023,"yearKnown":false},{"country":"MK","intensityGPerKwh":568.97,"year":2023,"yearKnown":false},{"country":"ML","intensityGPerKwh":394.5,"year":2023,"yearKnown":false},{"country":"MM","intensityGPerKwh":569.69,"year":2023,"yearKnown":false},{"country":"MN","intensityGPerKwh":784.01,"year":2023,"yearKnown":false},{"country":"MO","intensityGPerKwh":448.98,"year":2023,"yearKnown":false},{"country":"MQ","intensityGPerKwh":516.78,"year":2023,"yearKnown":false},{"country":"MR","intensityGPerKwh":481.71,"year":2023,"yearKnown":false},{"country":"MS","intensityGPerKwh":1000,"year":2023,"yearKnown":false},{"country":"MT","intensityGPerKwh":484.16,"year":2023,"yearKnown":false},{"country":"MU","intensityGPerKwh":633.03,"year":2023,"yearKnown":false},{"country":"MV","intensityGPerKwh":611.77,"year":2023,"yearKnown":false},{"country":"MW","intensityGPerKwh":54.65,"year":2023,"yearKnown":false},{"country":"MX","intensityGPerKwh":483.14,"year":2024,"yearKnown":true},{"country":"MY","intensityGPerKwh":604.43,"year":2024,"yearKnown":true},{"country":"MZ","intensityGPerKwh":127.81,"year":2023,"yearKnown":false},{"country":"NA","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"NC","intensityGPerKwh":585.76,"year":2023,"yearKnown":false},{"country":"NE","intensityGPerKwh":687.5,"year":2023,"yearKnown":false},{"country":"NG","intensityGPerKwh":507.85,"year":2023,"yearKnown":false},{"country":"NI","intensityGPerKwh":288.33,"year":2023,"yearKnown":false},{"country":"NL","intensityGPerKwh":252.7,"year":2024,"yearKnown":true},{"country":"NO","intensityGPerKwh":30.75,"year":2024,"yearKnown":true},{"country":"NP","intensityGPerKwh":23.36,"year":2023,"yearKnown":false},{"country":"NR","intensityGPerKwh":750,"year":2023,"yearKnown":false},{"country":"NZ","intensityGPerKwh":120.11,"year":2024,"yearKnown":true},{"country":"OM","intensityGPerKwh":545.33,"year":2023,"yearKnown":false},{"country":"PA","intensityGPerKwh":258.74,"year":2023,"yearKnown":false},{"country":"PE","intensityGPerKwh":263.27,"year":2023,"yearKnown":false},{"country":"PF","intensityGPerKwh":436.62,"year":2023,"yearKnown":false},{"country":"PG","intensityGPerKwh":513.74,"year":2023,"yearKnown":false},{"country":"PH","intensityGPerKwh":613.38,"year":2023,"yearKnown":false},{"country":"PK","intensityGPerKwh":398.61,"year":2023,"yearKnown":false},{"country":"PL","intensityGPerKwh":614.98,"year":2024,"yearKnown":true},{"country":"PM","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"PR","intensityGPerKwh":664.53,"year":2023,"yearKnown":false},{"country":"PS","intensityGPerKwh":460.78,"year":2023,"yearKnown":false},{"country":"PT","intensityGPerKwh":111.8,"year":2023,"yearKnown":false},{"country":"PY","intensityGPerKwh":24.86,"year":2023,"yearKnown":false},{"country":"QA","intensityGPerKwh":602.83,"year":2024,"yearKnown":true},{"country":"RE","intensityGPerKwh":525.22,"year":2023,"yearKnown":false},{"country":"RO","intensityGPerKwh":245.55,"year":2023,"yearKnown":false},{"country":"RS","intensityGPerKwh":670.8,"year":2023,"yearKnown":false},{"country":"RU","intensityGPerKwh":446.17,"year":2023,"yearKnown":false},{"country":"RW","intensityGPerKwh":301.89,"year":2023,"yearKnown":false},{"country":"SA","intensityGPerKwh":691.95,"year":2024,"yearKnown":true},{"country":"SB","intensityGPerKwh":636.36,"year":2023,"yearKnown":false},{"country":"SC","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"SD","intensityGPerKwh":214.33,"year":2023,"yearKnown":false},{"country":"SE","intensityGPerKwh":35.89,"year":2024,"yearKnown":true},{"country":"SG","intensityGPerKwh":498.74,"year":2024,"yearKnown":true},{"country":"SI","intensityGPerKwh":227.11,"year":2023,"yearKnown":false},{"country":"SK","intensityGPerKwh":96.49,"year":2023,"yearKnown":false},{"country":"SL","intensityGPerKwh":47.62,"year":2023,"yearKnown":false},{"country":"SN","intensityGPerKwh":535.4,"year":2023,"yearKnown":false},{"country":"SO","intensityGPerKwh":523.81,"year":2023,"yearKnown":false},{"country":"SR","intensityGPerKwh":383.18,"year":2023,"yearKnown":false},{"country":"SS","intensityGPerKwh":610.17,"year":2023,"yearKnown":false},{"country":"ST","intensityGPerKwh":555.56,"year":2023,"yearKnown":false},{"country":"SV","intensityGPerKwh":99.29,"year":2023,"yearKnown":false},{"country":"SY","intensityGPerKwh":682.27,"year":2023,"yearKnown":false},{"country":"SZ","intensityGPerKwh":142.86,"year":2023,"yearKnown":false},{"country":"TC","intensityGPerKwh":653.85,"year":2023,"yearKnown":false},{"country":"TD","intensityGPerKwh":615.39,"year":2023,"yearKnown":false},{"country":"TG","intensityGPerKwh":478.26,"year":2023,"yearKnown":false},{"country":"TH","intensityGPerKwh":555.43,"year":2024,"yearKnown":true},{"country":"TJ","intensityGPerKwh":98.7,"year":2023,"yearKnown":false},{"country":"TM","intensityGPerKwh":1306.3,"year":2023,"yearKnown":false},{"country":"TN","intensityGPerKwh":560.25,"year":2023,"yearKnown":false},{"country":"TO","intensityGPerKwh":571.43,"year":2023,"yearKnown":false},{"country":"TR","intensityGPerKwh":469.7,"year":2023,"yearKnown":false},{"country":"TT","intensityGPerKwh":682.11,"year":2023,"yearKnown":false},{"country":"TW","intensityGPerKwh":635.15,"year":2024,"yearKnown":true},{"country":"TZ","intensityGPerKwh":371.59,"year":2023,"yearKnown":false},{"country":"UA","intensityGPerKwh":250.47,"year":2023,"yearKnown":false},{"country":"UG","intensityGPerKwh":57.39,"year":2023,"yearKnown":false},{"country":"US","intensityGPerKwh":383.55,"year":2024,"yearKnown":true},{"country":"UY","intensityGPerKwh":96.7,"year":2023,"yearKnown":false},{"country":"UZ","intensityGPerKwh":1121.18,"year":2023,"yearKnown":false},{"country":"VC","intensityGPerKwh":600,"year":2023,"yearKnown":false},{"country":"VE","intensityGPerKwh":180.25,"year":2023,"yearKnown":false},{"country":"VG","intensityGPerKwh":647.06,"year":2023,"yearKnown":false},{"country":"VI","intensityGPerKwh":641.79,"year":2023,"yearKnown":false},{"country":"VN","intensityGPerKwh":486.13,"year":2023,"yearKnown":false},{"country":"VU","intensityGPerKwh":500,"year":2023,"yearKnown":false},{"country":"WS","intensityGPerKwh":400,"year":2023,"yearKnown":false},{"country":"XK","intensityGPerKwh":958.72,"year":2023,"yearKnown":false},{"country":"YE","intensityGPerKwh":586.32,"year":2023,"yearKnown":false},{"country":"ZA","intensityGPerKwh":713.9,"year":2024,"yearKnown":true},{"country":"ZM","intensityGPerKwh":111,"year":2023,"yearKnown":false},{"country":"ZW","intensityGPerKwh":298.44,"year":2023,"yearKnown":false}]}');
// EXTERNAL MODULE: ./build/data/grid_electricity_maps.json
var grid_electricity_maps = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/grid/figures.js


const LATEST_YEAR = Math.max(...grid_electricity_maps/* years */.VS);
/** A zone's figures of all years, the latest last; `null` where the table has none. */
function zoneFigures(key) {
    return grid_electricity_maps/* zones */.Qx.find((zone) => zone.key === key)?.intensityGPerKwh ?? null;
}
/** The latest figure of an Electricity Maps zone; `null` where the table has none. */
function zoneFigure(key) {
    const intensityGPerKwh = zoneFigures(key)?.at(-1);
    if (intensityGPerKwh === undefined)
        return null;
    return {
        intensityGPerKwh,
        year: LATEST_YEAR,
        source: grid_electricity_maps/* source */.sP,
        url: grid_electricity_maps/* url */.OZ,
        licence: grid_electricity_maps/* licence */.Ow,
        attribution: grid_electricity_maps/* attribution */.al,
        retrieved: grid_electricity_maps/* retrieved */.pr,
    };
}
/**
 * A zone's figure of a year carried on to a later one: a share of its last relative change comes again
 * in the next year, and of that the same share in the year after. Large grids, whose plants change
 * from year to year, do drift so; over all zones rain and outages do not, so the annual figures of
 * other zones stand as they are.
 *
 * @param share the share of the change that comes again, 0 to 1
 */
function carriedOn(lastG, yearBeforeG, yearsLater, share) {
    const years = Math.max(0, Math.round(yearsLater));
    // share + share^2 + ...: the sum of what is still to come.
    const still = (share * (1 - share ** years)) / (1 - share);
    return lastG * (lastG / yearBeforeG) ** still;
}
/** Ember's figure of a country; `null` where Ember has none. */
function emberFigure(country) {
    const row = grid_countries_namespaceObject.Xr.find((own) => own.country === country);
    return row === undefined ? null : emberSourced(row.intensityGPerKwh, row.year);
}
function worldFigure() {
    return emberSourced(grid_countries_namespaceObject.C$, grid_countries_namespaceObject.i$);
}
function emberSourced(intensityGPerKwh, year) {
    return {
        intensityGPerKwh,
        year,
        source: grid_countries_namespaceObject.sP,
        url: grid_countries_namespaceObject.OZ,
        licence: grid_countries_namespaceObject.Ow,
        attribution: null,
        retrieved: grid_countries_namespaceObject.pr,
    };
}
/** The country whose own key is not one grid but the sum of several, if it is one. */
function splitCountry(country) {
    return grid_electricity_maps/* countriesOfZones */.BB.find((row) => row.country === country) ?? null;
}
/**
 * A figure of one year, used in a later one: the less, the steadier its zone has been. Grids of rivers
 * change by a fifth from year to year, others hardly.
 *
 * @param figures the zone's figures of all years known; of fewer than three, or none, the spread is
 *   that of all zones
 * @param spreads as they were known; another's than the table's only where a year is told as if later
 *   ones were not known
 */
function yearFactor(where, yearsLater, figures = zoneFigures(where), spreads = grid_electricity_maps/* factors */.Pg) {
    const { yearLogSd: lags } = spreads;
    const lag = Math.max(1, Math.round(yearsLater));
    const [first = 0, furthest = 0] = [lags[0], lags[lags.length - 1]];
    // Past the years that were measured, like a random walk.
    const ofAll = lags[lag - 1] ?? furthest * Math.sqrt(lag / lags.length);
    const logSd = firstYearLogSd(figures ?? [], spreads) * (ofAll / first);
    return { id: `grid-year:${where}`, logSd, kind: 'calibrated' };
}
function firstYearLogSd(figures, spreads) {
    const { yearLogSd, yearLogSdBySteadiness: classes } = spreads;
    const ofAll = yearLogSd[0] ?? 0;
    if (figures.length < 3)
        return ofAll;
    const changes = figures.slice(1).map((value, i) => Math.log(value / (figures[i] ?? value)));
    const size = Math.hypot(...changes) / Math.sqrt(changes.length);
    const own = classes.find(({ changesUpTo }) => changesUpTo === null || size <= changesUpTo);
    return own?.logSd ?? ofAll;
}
/** A mean over a year, used for some hours of it. */
function hourFactor(where, zone) {
    const measured = grid_electricity_maps/* hours */.c$.find((row) => row.zone === zone);
    return {
        id: `grid-hour:${where}`,
        logSd: measured?.logSd ?? grid_electricity_maps/* factors.hourLogSdElsewhere */.Pg.hourLogSdElsewhere,
        kind: measured === undefined ? 'declared' : 'calibrated',
    };
}
/** Ember's figure of a country where Electricity Maps' is not at hand. */
function emberFactor(country) {
    return { id: `grid-country:${country}`, logSd: grid_electricity_maps/* factors.emberLogSd */.Pg.emberLogSd, kind: 'calibrated' };
}
/** A zone somewhere in its country; how its parts weigh was judged. */
function withinCountryFactor(country, logSd) {
    return { id: `grid-country:${country}`, logSd, kind: 'declared' };
}
/** A zone somewhere in the world: most lie below its average, and none far above it. */
function worldFactor() {
    const { worldLogSd, worldLogSdUp } = grid_electricity_maps/* factors */.Pg;
    return { id: 'grid-world', logSd: worldLogSd, logSdUp: worldLogSdUp, kind: 'calibrated' };
}


/***/ }),

/***/ 16623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oU: () => (/* binding */ hoursTogether),
/* harmony export */   ym: () => (/* binding */ bundledIntensity)
/* harmony export */ });
/* unused harmony export shapedPoints */
/* harmony import */ var _annual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23899);
/* harmony import */ var _borrowed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51006);
/* harmony import */ var _chosen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45098);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66109);





const HOUR_MS = 3_600_000;
/** A job lasts five days at most; beyond, the annual mean stands, and the series stays small. */
const LONGEST_MS = 5 * 24 * HOUR_MS;
/** More digits than the tables have. */
const DIGITS = 6;
/**
 * Carbon intensity from the bundled tables for a span of time: its zone's annual figure shaped by the
 * month and hour of the day where the zone has a profile, else as zones of like mix are where it borrows
 * from them, else `annualIntensity`. Nothing is asked of anyone.
 */
function bundledIntensity(place, span) {
    const chosen = (0,_chosen_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseFigure */ .K)(place);
    const usedInYear = new Date(span.fromMs).getUTCFullYear();
    const profile = (0,_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOf */ .dp)(chosen.zone);
    const before = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneFigures */ .k3)(chosen.zone)?.at(-2);
    if (span.toMs - span.fromMs > LONGEST_MS)
        return (0,_annual_js__WEBPACK_IMPORTED_MODULE_3__/* .annualIntensity */ .z)(place, usedInYear);
    if (profile === null || before === undefined) {
        return borrowedIntensity(chosen, usedInYear, span) ?? (0,_annual_js__WEBPACK_IMPORTED_MODULE_3__/* .annualIntensity */ .z)(place, usedInYear);
    }
    const { figure, zone } = chosen;
    const yearsLater = usedInYear - figure.year;
    const meanG = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedOn */ .kF)(figure.intensityGPerKwh, before, yearsLater, _profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .DRIFT_SHARE */ .a6);
    const { points, logSd } = shapedPoints(profile, meanG, span);
    const hours = { id: `grid-hour:${zone}`, logSd, kind: 'calibrated' };
    const source = `Month x hour profile of ${_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_YEARS */ .Xk} on the annual mean of ${figure.year}; ${figure.source}`;
    return (0,_annual_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .u)(chosen, yearsLater, { kind: 'profile', points, hours, source });
}
/**
 * An annual figure as zones of like mix are over the day and year; `null` where the zone borrows from none.
 * Unlike a profile its mean is the figure, and its range is as wide for a day as for an hour: what is wrong
 * with a borrowed shape does not average out. The range is declared: it was made of 16 zones' hours, and
 * held fewer of the hours that were kept back than it should have.
 */
function borrowedIntensity(chosen, usedInYear, span) {
    const { zone, figure } = chosen;
    const shape = (0,_borrowed_js__WEBPACK_IMPORTED_MODULE_4__/* .borrowedShapeOf */ .f)(zone);
    if (shape === null)
        return null;
    const { ratioAt, logSd, lenders } = shape;
    const points = hoursOf(span).map(({ fromMs }) => ({
        from: new Date(fromMs).toISOString(),
        intensityGPerKwh: rounded(figure.intensityGPerKwh * ratioAt(fromMs)),
    }));
    return (0,_annual_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .u)(chosen, usedInYear - figure.year, {
        kind: 'borrowed-profile',
        points: points.filter(isChange),
        hours: { id: `grid-hour:${zone}`, logSd, kind: 'declared' },
        source: `Month x hour shape borrowed from zones of like mix (${most(lenders)}), ${_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_YEARS */ .Xk}, on the zone's own annual mean of ${figure.year}; ${figure.source}`,
    });
}
/** The first three of a list, and how many more. */
function most(names) {
    const more = names.length - 3;
    return `${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/**
 * A year's mean as the hours of a span have it: mean x ratio of the month and UTC hour.
 *
 * The mean of scattered hours lies above their middle, by half their variance in logarithms, and an
 * estimate's value is the middle of its range: so each point is the mean less that half. Weather lasts:
 * errors of hours that are `t` apart go together by e^(-t / 48 h), so that the spread of a span's mean
 * shrinks with its length, but slowly.
 */
function shapedPoints(profile, yearMeanG, span) {
    const hours = hoursOf(span).map((hour) => ({ ...hour, ...profile(hour.fromMs) }));
    const spread = spreadOfMean(hours);
    const middle = yearMeanG * Math.exp(-(spread ** 2) / 2);
    const points = hours.map(({ fromMs, ratio }) => ({
        from: new Date(fromMs).toISOString(),
        intensityGPerKwh: rounded(middle * ratio),
    }));
    return { points: points.filter(isChange), logSd: rounded(spread * _profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .SPREAD_GROWTH */ .UD) };
}
/** A point that says the same as the one before it is none. */
function isChange(point, i, all) {
    return all[i - 1]?.intensityGPerKwh !== point.intensityGPerKwh;
}
/** The UTC hours that a span touches, and how much of each lies in it; of an empty span the one. */
function hoursOf({ fromMs, toMs }) {
    const first = Math.floor(fromMs / HOUR_MS) * HOUR_MS;
    const count = Math.max(1, Math.ceil((toMs - first) / HOUR_MS));
    return Array.from({ length: count }, (_, i) => {
        const startMs = first + i * HOUR_MS;
        const withinMs = Math.min(toMs, startMs + HOUR_MS) - Math.max(fromMs, startMs);
        return { fromMs: startMs, withinMs: toMs > fromMs ? withinMs : HOUR_MS };
    });
}
/** How far the errors of two hours of one zone go together: 1 at the same time, towards 0 far apart. */
function hoursTogether(apartMs) {
    return Math.exp(-Math.abs(apartMs) / (_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMORY_HOURS */ .OP * HOUR_MS));
}
/** One standard deviation of the logarithm of a mean over hours whose errors go together. */
function spreadOfMean(hours) {
    const amount = hours.reduce((sum, { ratio, withinMs }) => sum + ratio * withinMs, 0);
    const parts = hours.map(({ ratio, withinMs, logSd }) => ((ratio * withinMs) / amount) * logSd);
    const variance = parts.reduce((sum, a, i) => sum + parts.reduce((inner, b, j) => inner + a * b * hoursTogether((i - j) * HOUR_MS), 0), 0);
    return Math.sqrt(variance);
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}


/***/ }),

/***/ 66109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a6: () => (/* binding */ DRIFT_SHARE),
  OP: () => (/* binding */ MEMORY_HOURS),
  Xk: () => (/* binding */ PROFILE_YEARS),
  UD: () => (/* binding */ SPREAD_GROWTH),
  dp: () => (/* binding */ profileOf),
  g7: () => (/* binding */ ratiosOf)
});

// UNUSED EXPORTS: PROFILED_ZONES

// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(18940);
;// CONCATENATED MODULE: ./build/data/grid_profiles.json
const grid_profiles_namespaceObject = /*#__PURE__*/JSON.parse('{"VS":[2021,2022,2023],"Pg":{"f":1.25,"F":0.2},"US":[{"zone":"AU-NSW","month":1,"ratio":[0.7403,0.7283,0.7293,0.7437,0.7683,0.8147,0.8711,0.9384,1.041,1.107,1.119,1.12,1.123,1.128,1.131,1.135,1.139,1.139,1.139,1.134,1.028,0.8859,0.8067,0.7643],"logSd":[0.159,0.165,0.164,0.16,0.148,0.123,0.0913,0.0797,0.0772,0.0793,0.0766,0.078,0.0768,0.0793,0.0805,0.0801,0.08,0.0798,0.0762,0.0743,0.0799,0.1,0.126,0.145]},{"zone":"AU-NSW","month":2,"ratio":[0.7899,0.7792,0.7824,0.7938,0.8134,0.8517,0.9087,0.9906,1.08,1.133,1.146,1.144,1.146,1.147,1.147,1.149,1.151,1.152,1.155,1.163,1.122,0.9792,0.8711,0.8172],"logSd":[0.154,0.156,0.155,0.149,0.137,0.118,0.0871,0.0721,0.0739,0.0777,0.0744,0.0765,0.0753,0.0774,0.0784,0.0786,0.0795,0.0792,0.0769,0.0762,0.0737,0.0774,0.112,0.14]},{"zone":"AU-NSW","month":3,"ratio":[0.805,0.7932,0.7979,0.8076,0.8311,0.8765,0.9467,1.035,1.098,1.133,1.147,1.149,1.15,1.151,1.15,1.151,1.152,1.154,1.16,1.173,1.17,1.04,0.9104,0.8409],"logSd":[0.152,0.156,0.156,0.148,0.135,0.113,0.0851,0.0694,0.0725,0.0751,0.0711,0.0732,0.0722,0.0731,0.0739,0.0763,0.0791,0.0793,0.0788,0.078,0.0731,0.0704,0.104,0.135]},{"zone":"AU-NSW","month":4,"ratio":[0.8154,0.7966,0.7989,0.809,0.8418,0.9047,0.9888,1.052,1.081,1.107,1.123,1.133,1.137,1.14,1.141,1.142,1.144,1.146,1.153,1.159,1.151,1.059,0.9402,0.8626],"logSd":[0.141,0.155,0.157,0.149,0.134,0.102,0.0793,0.0724,0.0744,0.0746,0.07,0.0712,0.0699,0.0695,0.0702,0.0743,0.0787,0.0793,0.0794,0.0774,0.0751,0.0732,0.0903,0.116]},{"zone":"AU-NSW","month":5,"ratio":[0.8535,0.8228,0.8189,0.8297,0.8686,0.9455,1.036,1.052,1.053,1.08,1.099,1.115,1.123,1.129,1.133,1.134,1.137,1.139,1.141,1.139,1.114,1.067,0.9864,0.9113],"logSd":[0.126,0.151,0.155,0.148,0.132,0.0921,0.0709,0.0774,0.0779,0.0763,0.0717,0.072,0.0698,0.0692,0.07,0.0743,0.0793,0.08,0.0791,0.0757,0.0756,0.077,0.0729,0.0931]},{"zone":"AU-NSW","month":6,"ratio":[0.91,0.8681,0.8576,0.8678,0.9032,0.9807,1.074,1.062,1.046,1.076,1.095,1.114,1.124,1.13,1.135,1.136,1.138,1.137,1.136,1.134,1.111,1.092,1.041,0.9728],"logSd":[0.12,0.152,0.158,0.154,0.138,0.0933,0.0669,0.0786,0.0796,0.0774,0.0739,0.0742,0.0718,0.0722,0.0736,0.077,0.0819,0.0833,0.0808,0.0766,0.0737,0.0759,0.0635,0.0835]},{"zone":"AU-NSW","month":7,"ratio":[0.9286,0.8851,0.8731,0.8813,0.9067,0.9738,1.074,1.086,1.069,1.095,1.115,1.13,1.139,1.142,1.146,1.144,1.142,1.139,1.138,1.144,1.142,1.112,1.055,0.9878],"logSd":[0.138,0.171,0.178,0.175,0.16,0.114,0.073,0.0745,0.0779,0.0755,0.0734,0.0753,0.0742,0.076,0.0786,0.0812,0.0863,0.0891,0.0863,0.082,0.0728,0.0742,0.0709,0.0984]},{"zone":"AU-NSW","month":8,"ratio":[0.8647,0.8311,0.8245,0.8318,0.8515,0.911,1.024,1.099,1.099,1.115,1.135,1.145,1.151,1.15,1.151,1.148,1.141,1.138,1.14,1.154,1.159,1.08,0.9866,0.9136],"logSd":[0.184,0.209,0.216,0.214,0.199,0.154,0.0913,0.0703,0.0747,0.071,0.0701,0.0737,0.0752,0.0777,0.0815,0.0847,0.0905,0.0951,0.0939,0.0897,0.0768,0.0812,0.102,0.146]},{"zone":"AU-NSW","month":9,"ratio":[0.7505,0.7299,0.7299,0.7389,0.7623,0.8241,0.9442,1.071,1.102,1.114,1.133,1.141,1.143,1.142,1.143,1.14,1.132,1.13,1.135,1.147,1.113,0.9817,0.8633,0.7892],"logSd":[0.239,0.251,0.256,0.254,0.239,0.195,0.115,0.0709,0.0734,0.0676,0.0669,0.0711,0.0746,0.0767,0.081,0.0855,0.0917,0.0974,0.0984,0.0939,0.0861,0.103,0.159,0.214]},{"zone":"AU-NSW","month":10,"ratio":[0.6598,0.6466,0.6496,0.6619,0.6924,0.76,0.8734,1.006,1.069,1.094,1.11,1.118,1.12,1.122,1.125,1.125,1.119,1.119,1.124,1.123,1.023,0.8683,0.7571,0.6914],"logSd":[0.259,0.264,0.266,0.263,0.247,0.201,0.128,0.0771,0.075,0.068,0.0669,0.0703,0.074,0.0754,0.0791,0.0841,0.0894,0.0943,0.0955,0.0905,0.0958,0.136,0.205,0.248]},{"zone":"AU-NSW","month":11,"ratio":[0.6344,0.623,0.6256,0.6406,0.6751,0.7436,0.838,0.9409,1.028,1.075,1.089,1.097,1.101,1.106,1.112,1.115,1.114,1.115,1.118,1.104,0.9538,0.8024,0.7149,0.6617],"logSd":[0.227,0.235,0.236,0.232,0.216,0.172,0.12,0.0845,0.0781,0.0722,0.0704,0.0725,0.0746,0.0759,0.0786,0.0822,0.0852,0.088,0.0872,0.0825,0.0978,0.153,0.198,0.218]},{"zone":"AU-NSW","month":12,"ratio":[0.6727,0.6606,0.6617,0.6776,0.7097,0.7701,0.8417,0.9151,1.016,1.08,1.093,1.098,1.102,1.109,1.115,1.12,1.123,1.123,1.123,1.108,0.9554,0.812,0.7405,0.6974],"logSd":[0.184,0.193,0.193,0.189,0.175,0.14,0.103,0.0859,0.0793,0.0772,0.0749,0.0761,0.0761,0.078,0.0798,0.081,0.0817,0.0825,0.0795,0.0761,0.0902,0.134,0.158,0.171]},{"zone":"AU-VIC","month":1,"ratio":[0.8697,0.8499,0.8372,0.8365,0.8378,0.8412,0.8543,0.8834,0.9334,0.9949,1.03,1.065,1.106,1.13,1.153,1.172,1.18,1.178,1.174,1.156,1.102,1.028,0.9582,0.9061],"logSd":[0.152,0.157,0.158,0.158,0.153,0.15,0.141,0.122,0.101,0.0878,0.0828,0.0879,0.0913,0.0934,0.0969,0.107,0.115,0.119,0.12,0.117,0.112,0.11,0.122,0.138]},{"zone":"AU-VIC","month":2,"ratio":[0.9324,0.9063,0.8926,0.8869,0.8897,0.8939,0.9098,0.9379,0.9781,1.028,1.062,1.099,1.141,1.162,1.186,1.208,1.216,1.215,1.211,1.192,1.144,1.09,1.031,0.9764],"logSd":[0.156,0.166,0.168,0.166,0.159,0.152,0.135,0.11,0.0933,0.0846,0.0822,0.0872,0.0894,0.0892,0.093,0.103,0.111,0.113,0.113,0.109,0.105,0.105,0.116,0.137]},{"zone":"AU-VIC","month":3,"ratio":[0.9651,0.9344,0.9233,0.9179,0.9278,0.9431,0.9687,0.9956,1.021,1.049,1.079,1.113,1.149,1.162,1.184,1.208,1.221,1.222,1.217,1.195,1.152,1.115,1.066,1.012],"logSd":[0.152,0.167,0.17,0.166,0.159,0.146,0.124,0.101,0.0908,0.088,0.0891,0.0946,0.0976,0.0965,0.102,0.111,0.12,0.121,0.119,0.113,0.107,0.107,0.112,0.133]},{"zone":"AU-VIC","month":4,"ratio":[0.965,0.935,0.9285,0.9276,0.9446,0.9727,1.002,1.019,1.028,1.04,1.061,1.089,1.117,1.123,1.14,1.166,1.184,1.188,1.184,1.162,1.119,1.083,1.045,1.004],"logSd":[0.138,0.153,0.16,0.155,0.15,0.134,0.111,0.096,0.0918,0.0925,0.0964,0.102,0.109,0.109,0.117,0.126,0.135,0.138,0.134,0.128,0.115,0.111,0.109,0.122]},{"zone":"AU-VIC","month":5,"ratio":[0.9575,0.9328,0.9296,0.9323,0.9503,0.9827,1.003,1.001,0.9944,1.002,1.017,1.038,1.062,1.066,1.08,1.103,1.123,1.13,1.129,1.114,1.069,1.026,0.9998,0.9798],"logSd":[0.123,0.138,0.149,0.145,0.142,0.127,0.104,0.0952,0.0944,0.0941,0.0983,0.105,0.114,0.118,0.128,0.138,0.147,0.152,0.15,0.144,0.122,0.112,0.104,0.11]},{"zone":"AU-VIC","month":6,"ratio":[0.9613,0.9425,0.9397,0.9419,0.9544,0.9809,0.9885,0.9694,0.9526,0.962,0.9729,0.99,1.013,1.021,1.032,1.052,1.071,1.079,1.081,1.073,1.029,0.9861,0.9705,0.9699],"logSd":[0.121,0.135,0.148,0.147,0.145,0.131,0.108,0.0979,0.0972,0.0939,0.0972,0.104,0.115,0.121,0.13,0.142,0.152,0.158,0.158,0.151,0.126,0.112,0.104,0.106]},{"zone":"AU-VIC","month":7,"ratio":[0.966,0.95,0.9456,0.9451,0.9507,0.9686,0.9744,0.9533,0.934,0.9427,0.9521,0.9686,0.9923,1.002,1.014,1.031,1.046,1.055,1.057,1.05,1.012,0.978,0.9686,0.9718],"logSd":[0.134,0.149,0.161,0.163,0.161,0.148,0.122,0.104,0.101,0.0971,0.1,0.108,0.118,0.124,0.133,0.145,0.155,0.16,0.159,0.151,0.129,0.116,0.112,0.116]},{"zone":"AU-VIC","month":8,"ratio":[0.9446,0.928,0.9222,0.9211,0.9244,0.9397,0.9592,0.9542,0.943,0.9475,0.9575,0.9757,0.9976,1.008,1.021,1.036,1.049,1.057,1.055,1.042,1.011,0.986,0.9717,0.9594],"logSd":[0.158,0.172,0.18,0.183,0.18,0.167,0.141,0.112,0.107,0.106,0.11,0.12,0.129,0.133,0.142,0.154,0.164,0.166,0.162,0.151,0.134,0.126,0.129,0.139]},{"zone":"AU-VIC","month":9,"ratio":[0.8886,0.8708,0.8651,0.8674,0.8736,0.8929,0.9308,0.9506,0.9581,0.9622,0.975,0.9955,1.015,1.024,1.038,1.054,1.066,1.073,1.065,1.042,1.012,0.9838,0.9523,0.9153],"logSd":[0.176,0.187,0.188,0.19,0.188,0.174,0.154,0.122,0.115,0.118,0.123,0.134,0.142,0.145,0.155,0.165,0.175,0.175,0.168,0.155,0.142,0.14,0.147,0.162]},{"zone":"AU-VIC","month":10,"ratio":[0.8255,0.8083,0.8028,0.8098,0.8191,0.8418,0.8869,0.9244,0.9544,0.9701,0.9882,1.011,1.03,1.04,1.055,1.073,1.085,1.089,1.078,1.05,1.012,0.9649,0.912,0.8582],"logSd":[0.175,0.18,0.178,0.179,0.177,0.166,0.156,0.132,0.121,0.123,0.125,0.135,0.144,0.148,0.158,0.167,0.177,0.178,0.171,0.158,0.147,0.147,0.155,0.17]},{"zone":"AU-VIC","month":11,"ratio":[0.7937,0.7778,0.7712,0.7798,0.7885,0.8081,0.845,0.8855,0.9323,0.9695,0.9945,1.02,1.045,1.059,1.076,1.095,1.107,1.108,1.097,1.07,1.021,0.9518,0.8836,0.8263],"logSd":[0.161,0.164,0.162,0.162,0.16,0.153,0.15,0.136,0.119,0.114,0.112,0.12,0.128,0.134,0.141,0.15,0.16,0.163,0.161,0.152,0.141,0.139,0.148,0.16]},{"zone":"AU-VIC","month":12,"ratio":[0.8118,0.7957,0.7863,0.7918,0.7966,0.8076,0.8299,0.8644,0.9174,0.9738,1.005,1.035,1.069,1.089,1.109,1.128,1.138,1.137,1.13,1.109,1.053,0.9714,0.8981,0.8441],"logSd":[0.151,0.154,0.154,0.154,0.151,0.148,0.145,0.132,0.111,0.0991,0.0941,0.1,0.106,0.11,0.115,0.125,0.134,0.139,0.14,0.135,0.126,0.123,0.133,0.146]},{"zone":"BR-CS","month":1,"ratio":[0.7735,0.7823,0.7954,0.7999,0.8067,0.8155,0.8214,0.824,0.8273,0.8341,0.8299,0.8201,0.811,0.804,0.799,0.8003,0.7924,0.7846,0.7818,0.7813,0.7829,0.7809,0.7623,0.7624],"logSd":[0.252,0.251,0.242,0.226,0.219,0.219,0.221,0.221,0.221,0.224,0.226,0.22,0.217,0.213,0.211,0.21,0.213,0.219,0.223,0.231,0.238,0.248,0.25,0.251]},{"zone":"BR-CS","month":2,"ratio":[0.6722,0.6806,0.6942,0.7014,0.71,0.7169,0.7213,0.7238,0.7211,0.725,0.7255,0.7207,0.7157,0.7119,0.7084,0.709,0.7002,0.6904,0.6847,0.6814,0.6836,0.6789,0.6638,0.6651],"logSd":[0.196,0.197,0.195,0.191,0.192,0.197,0.199,0.2,0.2,0.205,0.201,0.196,0.195,0.194,0.193,0.193,0.193,0.195,0.195,0.195,0.192,0.191,0.191,0.19]},{"zone":"BR-CS","month":3,"ratio":[0.6523,0.6623,0.6783,0.6899,0.7023,0.7109,0.7164,0.7186,0.7115,0.7106,0.7126,0.7064,0.7017,0.6975,0.694,0.6956,0.6876,0.6766,0.6687,0.6619,0.6614,0.6531,0.6448,0.6495],"logSd":[0.143,0.143,0.146,0.151,0.158,0.165,0.167,0.168,0.167,0.167,0.161,0.158,0.159,0.158,0.159,0.159,0.16,0.161,0.158,0.153,0.145,0.14,0.14,0.138]},{"zone":"BR-CS","month":4,"ratio":[0.7335,0.7488,0.771,0.7892,0.8072,0.8204,0.8284,0.8299,0.82,0.812,0.8112,0.798,0.7901,0.783,0.7783,0.7821,0.7761,0.7646,0.7551,0.7443,0.736,0.7208,0.7219,0.7317],"logSd":[0.113,0.112,0.115,0.12,0.127,0.132,0.134,0.135,0.133,0.131,0.128,0.128,0.129,0.128,0.128,0.129,0.13,0.132,0.131,0.125,0.115,0.111,0.111,0.11]},{"zone":"BR-CS","month":5,"ratio":[0.9012,0.9272,0.9619,0.9924,1.019,1.039,1.05,1.05,1.038,1.02,1.01,0.985,0.9709,0.9593,0.9528,0.9588,0.9543,0.9421,0.931,0.9153,0.8944,0.8663,0.8771,0.8942],"logSd":[0.0985,0.0975,0.0975,0.099,0.102,0.103,0.103,0.103,0.104,0.104,0.107,0.11,0.112,0.11,0.109,0.109,0.111,0.114,0.116,0.11,0.0998,0.0952,0.0966,0.096]},{"zone":"BR-CS","month":6,"ratio":[1.082,1.121,1.174,1.224,1.263,1.29,1.302,1.302,1.288,1.259,1.236,1.196,1.175,1.159,1.151,1.158,1.151,1.135,1.121,1.101,1.07,1.025,1.04,1.065],"logSd":[0.0892,0.0889,0.0863,0.0835,0.0825,0.0798,0.0791,0.0787,0.0823,0.0877,0.0947,0.0998,0.102,0.101,0.1,0.0984,0.101,0.106,0.108,0.104,0.092,0.0844,0.0865,0.0865]},{"zone":"BR-CS","month":7,"ratio":[1.174,1.221,1.286,1.356,1.408,1.44,1.453,1.453,1.436,1.404,1.37,1.32,1.293,1.275,1.266,1.272,1.258,1.235,1.218,1.196,1.168,1.112,1.122,1.151],"logSd":[0.0812,0.0821,0.0787,0.0745,0.0719,0.0681,0.0665,0.0662,0.0717,0.0809,0.0875,0.0933,0.0964,0.0973,0.0978,0.0946,0.0969,0.104,0.105,0.101,0.088,0.0764,0.0786,0.0787]},{"zone":"BR-CS","month":8,"ratio":[1.158,1.201,1.265,1.34,1.398,1.432,1.447,1.45,1.432,1.406,1.371,1.316,1.287,1.267,1.258,1.262,1.243,1.214,1.197,1.177,1.162,1.111,1.111,1.139],"logSd":[0.0795,0.0811,0.0787,0.0756,0.0733,0.0698,0.068,0.0681,0.0739,0.0837,0.0868,0.092,0.0954,0.0987,0.101,0.0966,0.0994,0.107,0.108,0.104,0.0906,0.0765,0.0786,0.0783]},{"zone":"BR-CS","month":9,"ratio":[1.103,1.135,1.186,1.249,1.301,1.335,1.353,1.357,1.345,1.33,1.299,1.246,1.215,1.194,1.183,1.188,1.17,1.143,1.13,1.114,1.111,1.076,1.07,1.092],"logSd":[0.0932,0.0945,0.0933,0.0919,0.0907,0.0881,0.0866,0.0873,0.0916,0.0983,0.0968,0.101,0.103,0.108,0.111,0.107,0.111,0.119,0.12,0.117,0.107,0.0933,0.0954,0.0946]},{"zone":"BR-CS","month":10,"ratio":[1.057,1.079,1.114,1.154,1.192,1.223,1.242,1.246,1.244,1.239,1.215,1.167,1.138,1.116,1.105,1.11,1.098,1.079,1.071,1.062,1.064,1.045,1.036,1.051],"logSd":[0.133,0.132,0.131,0.129,0.128,0.126,0.126,0.127,0.127,0.127,0.123,0.125,0.126,0.129,0.132,0.128,0.134,0.144,0.148,0.147,0.143,0.136,0.139,0.138]},{"zone":"BR-CS","month":11,"ratio":[1.004,1.018,1.04,1.06,1.081,1.105,1.121,1.124,1.13,1.134,1.116,1.079,1.055,1.035,1.025,1.03,1.023,1.012,1.009,1.006,1.007,1.002,0.9886,0.9961],"logSd":[0.2,0.197,0.191,0.183,0.179,0.177,0.178,0.178,0.175,0.169,0.166,0.165,0.163,0.163,0.164,0.162,0.169,0.18,0.187,0.193,0.198,0.205,0.21,0.209]},{"zone":"BR-CS","month":12,"ratio":[0.9048,0.9153,0.9304,0.9373,0.9475,0.9626,0.973,0.9757,0.9836,0.9907,0.9797,0.9582,0.9413,0.9281,0.9204,0.9238,0.9175,0.9103,0.9093,0.9095,0.91,0.9088,0.8916,0.8934],"logSd":[0.259,0.254,0.243,0.226,0.217,0.215,0.217,0.216,0.213,0.21,0.21,0.207,0.203,0.199,0.198,0.197,0.202,0.212,0.221,0.231,0.243,0.259,0.264,0.264]},{"zone":"CA-ON","month":1,"ratio":[1.606,1.52,1.438,1.328,1.162,1.008,0.865,0.8239,0.8147,0.8598,0.9567,1.069,1.199,1.317,1.392,1.422,1.448,1.455,1.451,1.442,1.444,1.466,1.508,1.602],"logSd":[0.393,0.411,0.447,0.515,0.585,0.647,0.73,0.738,0.731,0.689,0.615,0.55,0.523,0.512,0.496,0.471,0.451,0.431,0.42,0.4,0.381,0.366,0.369,0.384]},{"zone":"CA-ON","month":2,"ratio":[1.245,1.206,1.138,1.032,0.9058,0.797,0.6993,0.674,0.6737,0.7166,0.8026,0.8928,0.9894,1.063,1.105,1.121,1.115,1.091,1.078,1.068,1.077,1.107,1.144,1.201],"logSd":[0.419,0.43,0.456,0.515,0.564,0.607,0.663,0.665,0.664,0.644,0.6,0.565,0.554,0.54,0.525,0.501,0.484,0.473,0.462,0.44,0.418,0.398,0.398,0.411]},{"zone":"CA-ON","month":3,"ratio":[0.8342,0.8221,0.7738,0.6815,0.58,0.512,0.4548,0.4492,0.4644,0.506,0.5764,0.646,0.708,0.7401,0.7503,0.7521,0.7334,0.7052,0.6959,0.6997,0.7203,0.7565,0.7887,0.8056],"logSd":[0.465,0.467,0.478,0.513,0.519,0.515,0.502,0.5,0.5,0.507,0.519,0.544,0.566,0.559,0.551,0.535,0.532,0.535,0.526,0.5,0.477,0.456,0.457,0.465]},{"zone":"CA-ON","month":4,"ratio":[0.6709,0.6631,0.6285,0.5476,0.4473,0.3886,0.3384,0.337,0.3563,0.3921,0.4487,0.5075,0.5555,0.5793,0.5866,0.5895,0.581,0.5654,0.5643,0.5786,0.6053,0.6425,0.6713,0.6691],"logSd":[0.495,0.493,0.497,0.505,0.481,0.445,0.392,0.391,0.387,0.407,0.45,0.51,0.549,0.551,0.548,0.543,0.549,0.558,0.55,0.524,0.508,0.493,0.499,0.503]},{"zone":"CA-ON","month":5,"ratio":[0.7908,0.7768,0.7468,0.661,0.5275,0.4454,0.3688,0.3583,0.3744,0.4046,0.455,0.5165,0.5719,0.6167,0.6477,0.6684,0.6863,0.694,0.7036,0.728,0.7586,0.7955,0.8233,0.8135],"logSd":[0.468,0.473,0.481,0.482,0.467,0.433,0.384,0.387,0.381,0.399,0.443,0.491,0.514,0.516,0.51,0.508,0.508,0.505,0.497,0.478,0.469,0.464,0.471,0.474]},{"zone":"CA-ON","month":6,"ratio":[1.207,1.181,1.148,1.037,0.8294,0.6834,0.5366,0.4993,0.5048,0.5292,0.5811,0.66,0.7435,0.84,0.9293,0.9966,1.069,1.12,1.146,1.178,1.202,1.229,1.254,1.245],"logSd":[0.396,0.409,0.426,0.444,0.472,0.472,0.473,0.485,0.476,0.482,0.497,0.496,0.484,0.474,0.46,0.45,0.435,0.419,0.408,0.398,0.391,0.389,0.39,0.393]},{"zone":"CA-ON","month":7,"ratio":[1.705,1.675,1.623,1.465,1.184,0.9695,0.7437,0.6732,0.6669,0.6916,0.7558,0.8625,0.9848,1.138,1.294,1.423,1.547,1.634,1.664,1.688,1.691,1.701,1.722,1.722],"logSd":[0.33,0.345,0.367,0.407,0.479,0.522,0.604,0.63,0.621,0.6,0.566,0.51,0.47,0.447,0.426,0.406,0.38,0.36,0.349,0.344,0.333,0.327,0.321,0.323]},{"zone":"CA-ON","month":8,"ratio":[1.767,1.741,1.662,1.458,1.178,0.9752,0.7608,0.6956,0.6988,0.742,0.8299,0.9596,1.099,1.249,1.395,1.526,1.62,1.672,1.685,1.699,1.702,1.721,1.754,1.754],"logSd":[0.303,0.315,0.337,0.389,0.477,0.536,0.658,0.688,0.682,0.641,0.582,0.512,0.471,0.444,0.42,0.394,0.367,0.353,0.341,0.335,0.32,0.307,0.299,0.296]},{"zone":"CA-ON","month":9,"ratio":[1.441,1.41,1.322,1.124,0.8981,0.7553,0.612,0.5807,0.6043,0.6682,0.7732,0.9071,1.035,1.132,1.208,1.282,1.311,1.315,1.316,1.335,1.358,1.401,1.448,1.445],"logSd":[0.315,0.324,0.346,0.399,0.474,0.515,0.598,0.621,0.616,0.576,0.534,0.494,0.475,0.456,0.434,0.409,0.39,0.385,0.374,0.363,0.343,0.325,0.32,0.314]},{"zone":"CA-ON","month":10,"ratio":[1.218,1.169,1.088,0.9218,0.7331,0.6228,0.5202,0.5094,0.542,0.613,0.7216,0.8502,0.9651,1.029,1.06,1.09,1.094,1.086,1.088,1.113,1.149,1.201,1.254,1.261],"logSd":[0.349,0.357,0.383,0.432,0.486,0.504,0.535,0.55,0.541,0.51,0.488,0.476,0.476,0.471,0.454,0.434,0.424,0.424,0.412,0.396,0.375,0.356,0.358,0.354]},{"zone":"CA-ON","month":11,"ratio":[1.286,1.209,1.131,0.9882,0.8017,0.6834,0.5772,0.5668,0.5952,0.6644,0.7725,0.8991,1.018,1.091,1.121,1.138,1.149,1.152,1.16,1.186,1.221,1.27,1.324,1.358],"logSd":[0.378,0.39,0.423,0.474,0.521,0.537,0.553,0.563,0.551,0.521,0.495,0.48,0.479,0.482,0.468,0.45,0.442,0.435,0.424,0.404,0.385,0.37,0.379,0.381]},{"zone":"CA-ON","month":12,"ratio":[1.543,1.441,1.36,1.237,1.045,0.8951,0.7583,0.7311,0.7406,0.799,0.9038,1.029,1.162,1.27,1.33,1.354,1.385,1.404,1.413,1.425,1.444,1.477,1.527,1.605],"logSd":[0.387,0.404,0.444,0.503,0.564,0.604,0.651,0.66,0.648,0.609,0.556,0.511,0.494,0.493,0.478,0.458,0.443,0.426,0.414,0.394,0.377,0.364,0.372,0.383]},{"zone":"CL-SEN","month":1,"ratio":[1.085,1.105,1.123,1.149,1.174,1.189,1.202,1.209,1.216,1.215,1.135,0.9143,0.7678,0.7134,0.6877,0.6697,0.6562,0.649,0.6465,0.648,0.6508,0.6898,0.864,1.052],"logSd":[0.116,0.118,0.12,0.125,0.128,0.125,0.126,0.124,0.122,0.12,0.128,0.121,0.146,0.153,0.151,0.148,0.148,0.15,0.148,0.144,0.136,0.121,0.115,0.114]},{"zone":"CL-SEN","month":2,"ratio":[1.236,1.26,1.286,1.318,1.352,1.373,1.389,1.395,1.4,1.396,1.366,1.187,0.9435,0.8527,0.8211,0.7971,0.7813,0.7728,0.7683,0.7663,0.7704,0.8317,1.043,1.209],"logSd":[0.108,0.114,0.116,0.118,0.121,0.121,0.123,0.124,0.125,0.123,0.112,0.088,0.103,0.119,0.12,0.12,0.122,0.123,0.123,0.121,0.115,0.101,0.0967,0.103]},{"zone":"CL-SEN","month":3,"ratio":[1.36,1.386,1.41,1.438,1.47,1.492,1.506,1.512,1.515,1.51,1.505,1.364,1.058,0.939,0.9056,0.8806,0.8637,0.8533,0.8487,0.8519,0.8798,1.002,1.234,1.338],"logSd":[0.112,0.119,0.121,0.121,0.124,0.126,0.127,0.13,0.133,0.128,0.112,0.088,0.0865,0.105,0.106,0.108,0.109,0.108,0.109,0.109,0.104,0.0966,0.0979,0.105]},{"zone":"CL-SEN","month":4,"ratio":[1.405,1.426,1.442,1.459,1.481,1.498,1.508,1.513,1.515,1.512,1.492,1.379,1.099,0.9616,0.9275,0.9083,0.892,0.8786,0.8725,0.8848,0.9501,1.146,1.344,1.386],"logSd":[0.125,0.131,0.132,0.13,0.133,0.136,0.137,0.14,0.142,0.137,0.129,0.112,0.0912,0.108,0.11,0.111,0.112,0.111,0.113,0.113,0.107,0.106,0.114,0.119]},{"zone":"CL-SEN","month":5,"ratio":[1.372,1.385,1.393,1.403,1.415,1.424,1.428,1.432,1.434,1.434,1.399,1.324,1.108,0.9516,0.9149,0.9036,0.8895,0.8737,0.8634,0.8802,0.9726,1.21,1.337,1.356],"logSd":[0.133,0.135,0.135,0.134,0.137,0.141,0.145,0.148,0.151,0.149,0.15,0.138,0.112,0.128,0.13,0.131,0.131,0.131,0.135,0.134,0.124,0.121,0.129,0.13]},{"zone":"CL-SEN","month":6,"ratio":[1.3,1.307,1.31,1.32,1.326,1.327,1.325,1.325,1.329,1.33,1.31,1.278,1.092,0.9217,0.8826,0.8756,0.8646,0.8491,0.8357,0.8507,0.9445,1.172,1.261,1.286],"logSd":[0.122,0.121,0.121,0.122,0.129,0.137,0.146,0.151,0.154,0.155,0.15,0.139,0.141,0.161,0.165,0.165,0.164,0.167,0.171,0.167,0.15,0.132,0.122,0.121]},{"zone":"CL-SEN","month":7,"ratio":[1.213,1.22,1.224,1.233,1.234,1.228,1.222,1.22,1.224,1.228,1.238,1.215,1.01,0.8509,0.8146,0.8066,0.7986,0.7865,0.7762,0.7885,0.8634,1.054,1.166,1.2],"logSd":[0.0996,0.0988,0.1,0.103,0.114,0.128,0.141,0.15,0.151,0.148,0.129,0.123,0.169,0.2,0.206,0.205,0.203,0.205,0.206,0.198,0.175,0.136,0.103,0.0992]},{"zone":"CL-SEN","month":8,"ratio":[1.12,1.129,1.134,1.137,1.134,1.125,1.118,1.114,1.12,1.126,1.142,1.065,0.8462,0.7313,0.704,0.6932,0.6867,0.6793,0.6772,0.6909,0.744,0.897,1.061,1.103],"logSd":[0.0847,0.0854,0.0875,0.0916,0.106,0.124,0.137,0.146,0.143,0.131,0.11,0.122,0.197,0.235,0.24,0.236,0.232,0.229,0.223,0.21,0.187,0.141,0.0932,0.0841]},{"zone":"CL-SEN","month":9,"ratio":[1.025,1.038,1.041,1.037,1.03,1.022,1.017,1.015,1.022,1.031,1.011,0.8512,0.666,0.6034,0.5858,0.5741,0.5675,0.5632,0.5681,0.5851,0.6243,0.7477,0.9427,1],"logSd":[0.0849,0.0868,0.0887,0.0947,0.11,0.127,0.138,0.142,0.134,0.116,0.107,0.153,0.228,0.26,0.257,0.249,0.241,0.234,0.222,0.205,0.187,0.153,0.102,0.0852]},{"zone":"CL-SEN","month":10,"ratio":[0.95,0.9645,0.967,0.9601,0.9539,0.9492,0.9488,0.9498,0.958,0.9672,0.8968,0.6791,0.5497,0.5212,0.5086,0.4978,0.4904,0.4867,0.4939,0.512,0.5431,0.6398,0.8279,0.9181],"logSd":[0.0992,0.101,0.102,0.11,0.124,0.134,0.14,0.138,0.127,0.108,0.122,0.21,0.256,0.264,0.255,0.243,0.233,0.225,0.212,0.194,0.181,0.168,0.127,0.102]},{"zone":"CL-SEN","month":11,"ratio":[0.9247,0.9398,0.9439,0.9428,0.9431,0.9438,0.9483,0.9526,0.9612,0.9686,0.8617,0.6218,0.53,0.5127,0.4996,0.4892,0.4803,0.4758,0.4814,0.4968,0.5202,0.5907,0.7569,0.8886],"logSd":[0.117,0.118,0.118,0.128,0.137,0.138,0.139,0.134,0.123,0.109,0.141,0.236,0.255,0.242,0.233,0.219,0.211,0.207,0.198,0.183,0.172,0.171,0.149,0.122]},{"zone":"CL-SEN","month":12,"ratio":[0.9698,0.9863,0.9962,1.007,1.019,1.027,1.036,1.042,1.051,1.054,0.9423,0.7012,0.609,0.5826,0.5644,0.5518,0.5409,0.535,0.5367,0.5459,0.559,0.6068,0.7637,0.9335],"logSd":[0.124,0.124,0.125,0.133,0.137,0.133,0.133,0.128,0.121,0.115,0.144,0.188,0.208,0.199,0.193,0.184,0.18,0.181,0.176,0.167,0.157,0.151,0.141,0.127]},{"zone":"DE","month":1,"ratio":[1.046,1.04,1.037,1.038,1.054,1.082,1.109,1.115,1.105,1.082,1.062,1.052,1.056,1.076,1.107,1.126,1.126,1.12,1.116,1.111,1.099,1.096,1.079,1.056],"logSd":[0.372,0.376,0.377,0.376,0.374,0.363,0.348,0.335,0.332,0.335,0.338,0.34,0.342,0.339,0.332,0.325,0.315,0.312,0.316,0.331,0.343,0.344,0.353,0.367]},{"zone":"DE","month":2,"ratio":[1.051,1.048,1.049,1.056,1.076,1.099,1.105,1.084,1.042,0.9939,0.9587,0.9387,0.937,0.9602,1.01,1.077,1.129,1.137,1.128,1.119,1.107,1.1,1.082,1.062],"logSd":[0.354,0.357,0.358,0.354,0.347,0.333,0.317,0.308,0.31,0.317,0.322,0.325,0.326,0.325,0.321,0.315,0.299,0.287,0.291,0.308,0.32,0.323,0.334,0.348]},{"zone":"DE","month":3,"ratio":[1.034,1.034,1.039,1.055,1.076,1.083,1.06,1.003,0.9303,0.8652,0.8231,0.8007,0.7992,0.827,0.8887,0.9876,1.084,1.118,1.112,1.102,1.091,1.077,1.058,1.042],"logSd":[0.315,0.316,0.314,0.308,0.296,0.282,0.273,0.274,0.283,0.293,0.301,0.304,0.304,0.303,0.299,0.288,0.268,0.25,0.252,0.267,0.279,0.287,0.299,0.311]},{"zone":"DE","month":4,"ratio":[1.01,1.01,1.016,1.034,1.042,1.027,0.9795,0.9029,0.8195,0.7567,0.7199,0.7016,0.7027,0.7291,0.786,0.8842,0.993,1.057,1.074,1.071,1.064,1.049,1.027,1.014],"logSd":[0.273,0.272,0.268,0.262,0.251,0.24,0.24,0.25,0.265,0.276,0.283,0.286,0.284,0.284,0.279,0.264,0.242,0.219,0.215,0.224,0.234,0.247,0.26,0.269]},{"zone":"DE","month":5,"ratio":[1.005,1.002,1.006,1.017,1.006,0.9683,0.9085,0.8288,0.7505,0.6983,0.6711,0.6581,0.6611,0.6819,0.7267,0.8078,0.9094,0.9965,1.044,1.057,1.056,1.045,1.021,1.008],"logSd":[0.239,0.239,0.235,0.23,0.22,0.214,0.221,0.239,0.256,0.266,0.271,0.273,0.27,0.269,0.263,0.246,0.224,0.2,0.187,0.189,0.197,0.213,0.227,0.234]},{"zone":"DE","month":6,"ratio":[1.032,1.026,1.026,1.029,1.003,0.9514,0.8854,0.8083,0.7361,0.6897,0.6676,0.6568,0.6603,0.6775,0.7163,0.7881,0.8846,0.9823,1.05,1.076,1.081,1.077,1.052,1.037],"logSd":[0.218,0.219,0.217,0.212,0.204,0.199,0.208,0.229,0.247,0.258,0.262,0.263,0.26,0.259,0.251,0.233,0.21,0.187,0.17,0.168,0.175,0.19,0.205,0.213]},{"zone":"DE","month":7,"ratio":[1.076,1.068,1.069,1.07,1.043,0.9897,0.9203,0.8425,0.7681,0.7162,0.6904,0.6778,0.682,0.7029,0.7499,0.8318,0.9339,1.027,1.092,1.119,1.125,1.123,1.099,1.083],"logSd":[0.211,0.213,0.212,0.206,0.196,0.19,0.196,0.216,0.234,0.248,0.255,0.256,0.255,0.251,0.24,0.219,0.195,0.177,0.163,0.163,0.171,0.184,0.197,0.206]},{"zone":"DE","month":8,"ratio":[1.102,1.097,1.101,1.11,1.098,1.058,0.9913,0.9111,0.828,0.7637,0.7287,0.7132,0.7199,0.7523,0.8186,0.9223,1.031,1.101,1.139,1.151,1.153,1.147,1.126,1.112],"logSd":[0.217,0.219,0.218,0.211,0.198,0.188,0.189,0.205,0.225,0.243,0.253,0.257,0.256,0.249,0.234,0.209,0.186,0.173,0.169,0.175,0.184,0.196,0.207,0.215]},{"zone":"DE","month":9,"ratio":[1.092,1.089,1.097,1.117,1.126,1.109,1.057,0.9828,0.8982,0.8284,0.7876,0.7724,0.7844,0.8297,0.9114,1.023,1.116,1.152,1.156,1.149,1.143,1.13,1.112,1.1],"logSd":[0.239,0.24,0.237,0.229,0.214,0.2,0.196,0.21,0.231,0.249,0.262,0.268,0.267,0.258,0.238,0.211,0.19,0.183,0.191,0.204,0.215,0.225,0.234,0.241]},{"zone":"DE","month":10,"ratio":[1.058,1.056,1.063,1.085,1.106,1.11,1.087,1.037,0.9709,0.9132,0.8774,0.8676,0.8853,0.9357,1.013,1.097,1.144,1.151,1.137,1.119,1.107,1.093,1.076,1.064],"logSd":[0.276,0.275,0.271,0.264,0.25,0.235,0.228,0.237,0.256,0.272,0.285,0.291,0.289,0.279,0.258,0.23,0.214,0.213,0.229,0.247,0.259,0.267,0.275,0.279]},{"zone":"DE","month":11,"ratio":[1.032,1.028,1.03,1.044,1.065,1.084,1.091,1.075,1.043,1.01,0.9882,0.9855,1.005,1.047,1.1,1.133,1.128,1.12,1.11,1.094,1.08,1.07,1.053,1.038],"logSd":[0.32,0.319,0.316,0.312,0.303,0.291,0.281,0.284,0.295,0.305,0.314,0.319,0.318,0.309,0.29,0.267,0.256,0.259,0.275,0.293,0.305,0.311,0.319,0.323]},{"zone":"DE","month":12,"ratio":[1.031,1.026,1.023,1.027,1.043,1.069,1.096,1.104,1.098,1.083,1.071,1.069,1.083,1.11,1.14,1.142,1.116,1.105,1.102,1.093,1.081,1.077,1.059,1.039],"logSd":[0.359,0.36,0.359,0.358,0.355,0.346,0.333,0.326,0.327,0.332,0.336,0.339,0.339,0.333,0.32,0.306,0.298,0.301,0.31,0.326,0.337,0.34,0.349,0.357]},{"zone":"GB","month":1,"ratio":[0.8414,0.8436,0.8212,0.8102,0.806,0.8236,0.9144,1.016,1.022,1.007,0.9907,0.975,0.9779,0.9885,1.019,1.063,1.127,1.169,1.165,1.146,1.105,1.043,0.9801,0.8778],"logSd":[0.435,0.435,0.445,0.451,0.456,0.464,0.443,0.412,0.393,0.377,0.37,0.368,0.358,0.358,0.356,0.35,0.32,0.293,0.29,0.307,0.339,0.374,0.398,0.422]},{"zone":"GB","month":2,"ratio":[0.8829,0.8871,0.8691,0.8625,0.8662,0.8976,0.9749,1.041,1.027,0.9933,0.9575,0.929,0.923,0.9239,0.9495,1.008,1.1,1.173,1.205,1.202,1.172,1.101,1.016,0.9139],"logSd":[0.413,0.41,0.419,0.423,0.424,0.424,0.406,0.381,0.365,0.356,0.355,0.359,0.353,0.355,0.354,0.343,0.31,0.277,0.264,0.272,0.302,0.342,0.379,0.404]},{"zone":"GB","month":3,"ratio":[0.9255,0.931,0.9198,0.9232,0.9415,0.9934,1.05,1.06,1.017,0.9592,0.8995,0.8608,0.8447,0.838,0.86,0.9298,1.043,1.137,1.199,1.22,1.212,1.147,1.037,0.949],"logSd":[0.383,0.379,0.387,0.388,0.385,0.371,0.35,0.334,0.33,0.332,0.344,0.354,0.354,0.359,0.358,0.335,0.296,0.261,0.244,0.246,0.268,0.307,0.352,0.38]},{"zone":"GB","month":4,"ratio":[0.9807,0.9852,0.9788,0.9905,1.016,1.066,1.095,1.062,0.9976,0.9276,0.8563,0.8177,0.7949,0.7838,0.801,0.8678,0.9762,1.067,1.139,1.185,1.208,1.177,1.067,0.9993],"logSd":[0.35,0.347,0.354,0.353,0.349,0.325,0.3,0.291,0.296,0.305,0.329,0.339,0.343,0.35,0.348,0.321,0.278,0.249,0.235,0.233,0.244,0.27,0.314,0.345]},{"zone":"GB","month":5,"ratio":[1.056,1.057,1.051,1.064,1.081,1.1,1.103,1.056,0.9858,0.9176,0.8492,0.8177,0.7923,0.7788,0.7899,0.8427,0.9304,1.006,1.073,1.138,1.191,1.206,1.123,1.073],"logSd":[0.317,0.317,0.324,0.322,0.317,0.293,0.269,0.263,0.268,0.277,0.304,0.306,0.311,0.319,0.318,0.295,0.257,0.236,0.228,0.225,0.225,0.236,0.274,0.307]},{"zone":"GB","month":6,"ratio":[1.128,1.124,1.116,1.124,1.129,1.115,1.105,1.061,0.9931,0.9309,0.8702,0.8443,0.8192,0.8044,0.8114,0.8522,0.9226,0.9894,1.054,1.13,1.198,1.24,1.188,1.145],"logSd":[0.292,0.294,0.301,0.299,0.293,0.275,0.255,0.25,0.251,0.256,0.278,0.272,0.276,0.283,0.282,0.266,0.236,0.221,0.216,0.212,0.21,0.213,0.246,0.277]},{"zone":"GB","month":7,"ratio":[1.146,1.139,1.131,1.135,1.139,1.129,1.125,1.083,1.015,0.9521,0.8929,0.8643,0.8408,0.827,0.8366,0.8801,0.9509,1.024,1.095,1.17,1.231,1.258,1.208,1.162],"logSd":[0.284,0.286,0.291,0.291,0.284,0.271,0.256,0.251,0.248,0.25,0.267,0.259,0.261,0.266,0.263,0.248,0.223,0.21,0.203,0.201,0.203,0.209,0.242,0.27]},{"zone":"GB","month":8,"ratio":[1.08,1.074,1.068,1.073,1.092,1.125,1.148,1.105,1.035,0.9639,0.8978,0.8604,0.8393,0.8306,0.8502,0.9111,0.9984,1.086,1.163,1.221,1.251,1.23,1.147,1.094],"logSd":[0.3,0.299,0.302,0.303,0.297,0.283,0.269,0.266,0.263,0.267,0.281,0.276,0.278,0.28,0.274,0.252,0.224,0.209,0.201,0.202,0.213,0.23,0.266,0.291]},{"zone":"GB","month":9,"ratio":[0.9636,0.9609,0.9535,0.9614,0.995,1.072,1.132,1.105,1.038,0.9632,0.8929,0.8503,0.8332,0.8329,0.865,0.9434,1.044,1.135,1.201,1.228,1.219,1.152,1.039,0.9795],"logSd":[0.337,0.334,0.335,0.336,0.334,0.317,0.296,0.294,0.296,0.303,0.316,0.32,0.321,0.32,0.309,0.277,0.242,0.225,0.219,0.225,0.245,0.276,0.315,0.336]},{"zone":"GB","month":10,"ratio":[0.8598,0.8592,0.848,0.8545,0.8869,0.9695,1.059,1.074,1.026,0.9627,0.9015,0.8643,0.8538,0.8628,0.9035,0.9841,1.079,1.149,1.183,1.179,1.143,1.061,0.9469,0.8817],"logSd":[0.387,0.382,0.384,0.386,0.389,0.37,0.34,0.335,0.34,0.348,0.36,0.368,0.369,0.364,0.35,0.314,0.272,0.255,0.255,0.268,0.296,0.333,0.369,0.388]},{"zone":"GB","month":11,"ratio":[0.8074,0.8077,0.7908,0.7908,0.8087,0.8652,0.9665,1.033,1.013,0.9747,0.9354,0.9112,0.9091,0.9252,0.9675,1.033,1.104,1.146,1.144,1.121,1.076,1.004,0.9127,0.8371],"logSd":[0.428,0.424,0.429,0.433,0.441,0.429,0.394,0.38,0.381,0.381,0.387,0.391,0.388,0.383,0.372,0.343,0.303,0.285,0.292,0.313,0.344,0.378,0.404,0.423]},{"zone":"GB","month":12,"ratio":[0.8082,0.8091,0.7874,0.7799,0.7819,0.8093,0.9085,1.01,1.013,0.9957,0.9771,0.9636,0.9677,0.9849,1.022,1.069,1.123,1.151,1.133,1.107,1.062,1.001,0.9342,0.844],"logSd":[0.444,0.443,0.452,0.458,0.466,0.468,0.437,0.411,0.4,0.389,0.386,0.384,0.376,0.373,0.367,0.354,0.32,0.3,0.306,0.329,0.36,0.391,0.41,0.432]},{"zone":"IN-WE","month":1,"ratio":[1.032,1.034,1.033,1.032,1.032,1.032,1.011,1.007,1.007,1.006,1.003,1.002,1.014,1.02,1.018,1.017,1.017,1.016,1.024,1.027,1.027,1.027,1.028,1.029],"logSd":[0.00811,0.00772,0.00738,0.00724,0.00709,0.00738,0.0141,0.0165,0.0162,0.0154,0.0154,0.0146,0.00998,0.00839,0.00837,0.00859,0.00873,0.00904,0.00989,0.00855,0.00848,0.00843,0.00863,0.00841]},{"zone":"IN-WE","month":2,"ratio":[1.028,1.029,1.028,1.027,1.027,1.026,1.003,0.9998,0.9991,0.9979,0.995,0.9941,1.002,1.016,1.014,1.013,1.013,1.012,1.022,1.025,1.024,1.024,1.025,1.026],"logSd":[0.0092,0.00893,0.00895,0.00911,0.0091,0.00947,0.0141,0.0151,0.0148,0.0142,0.0144,0.0139,0.0113,0.00882,0.00868,0.00882,0.00893,0.00925,0.00959,0.00957,0.00949,0.00947,0.00961,0.00934]},{"zone":"IN-WE","month":3,"ratio":[1.027,1.027,1.024,1.022,1.022,1.022,1.002,0.999,0.9982,0.9966,0.9938,0.9916,0.9957,1.015,1.013,1.013,1.013,1.013,1.024,1.026,1.025,1.025,1.025,1.026],"logSd":[0.0104,0.0106,0.0115,0.0121,0.0122,0.0123,0.0148,0.015,0.0148,0.0144,0.0145,0.0142,0.0135,0.0105,0.0101,0.0101,0.01,0.0102,0.00988,0.0109,0.0108,0.0109,0.0109,0.0105]},{"zone":"IN-WE","month":4,"ratio":[1.028,1.026,1.021,1.019,1.019,1.019,1.004,1.001,1.001,0.9991,0.9962,0.9931,0.9947,1.013,1.013,1.013,1.015,1.015,1.025,1.028,1.028,1.027,1.027,1.028],"logSd":[0.0116,0.0124,0.014,0.0148,0.0149,0.0145,0.017,0.0171,0.0172,0.0169,0.0164,0.0162,0.0163,0.0136,0.0128,0.0126,0.0124,0.0124,0.0114,0.0127,0.0125,0.0126,0.0126,0.0119]},{"zone":"IN-WE","month":5,"ratio":[1.026,1.022,1.016,1.013,1.012,1.011,0.9982,0.995,0.9954,0.9943,0.9919,0.989,0.9895,1.002,1.006,1.005,1.006,1.007,1.017,1.022,1.022,1.022,1.022,1.024],"logSd":[0.0139,0.0148,0.0168,0.0174,0.0174,0.0168,0.0209,0.022,0.0221,0.0217,0.0206,0.0203,0.02,0.0182,0.0171,0.0169,0.0166,0.0165,0.0152,0.0158,0.0155,0.0156,0.0156,0.0147]},{"zone":"IN-WE","month":6,"ratio":[1.014,1.011,1.005,1,0.9974,0.9961,0.9808,0.9766,0.9771,0.9769,0.9756,0.9743,0.9744,0.9833,0.9876,0.9856,0.9862,0.9864,0.997,1.004,1.005,1.005,1.006,1.01],"logSd":[0.0186,0.0191,0.0207,0.0212,0.0214,0.0211,0.0256,0.0276,0.0277,0.0271,0.026,0.0257,0.0244,0.0234,0.0223,0.0225,0.0224,0.0222,0.0218,0.0213,0.021,0.0211,0.0211,0.0199]},{"zone":"IN-WE","month":7,"ratio":[0.9962,0.995,0.9897,0.9849,0.9811,0.9787,0.9602,0.9547,0.9549,0.9551,0.9551,0.9556,0.9562,0.9647,0.9674,0.9647,0.9639,0.9629,0.9757,0.9842,0.9853,0.9852,0.9861,0.991],"logSd":[0.0252,0.0248,0.0257,0.0265,0.0274,0.0282,0.0281,0.0298,0.0298,0.0294,0.0292,0.0289,0.0282,0.0268,0.0262,0.0266,0.0268,0.0268,0.0289,0.0281,0.0278,0.0279,0.0278,0.0267]},{"zone":"IN-WE","month":8,"ratio":[0.9843,0.9849,0.9805,0.9766,0.9729,0.97,0.9511,0.9447,0.9446,0.9447,0.9453,0.9465,0.9488,0.9583,0.9581,0.9553,0.9541,0.9525,0.9661,0.9741,0.9747,0.9746,0.9756,0.9798],"logSd":[0.0286,0.0278,0.0282,0.0297,0.0315,0.033,0.0264,0.0271,0.0272,0.0274,0.028,0.0276,0.028,0.0258,0.0257,0.026,0.0263,0.0265,0.0304,0.0303,0.0303,0.0303,0.0301,0.0295]},{"zone":"IN-WE","month":9,"ratio":[0.9868,0.9881,0.9845,0.9823,0.9796,0.9771,0.9615,0.9551,0.955,0.9547,0.9546,0.9554,0.9608,0.9692,0.9665,0.9645,0.964,0.9629,0.9746,0.9811,0.9811,0.9807,0.9816,0.9844],"logSd":[0.0238,0.0236,0.024,0.0255,0.027,0.028,0.0221,0.0227,0.0229,0.0236,0.0241,0.0233,0.023,0.0211,0.0211,0.0211,0.0211,0.0213,0.025,0.0245,0.0246,0.0246,0.0244,0.0242]},{"zone":"IN-WE","month":10,"ratio":[1.003,1.004,1.001,0.9999,0.9989,0.9975,0.9859,0.98,0.9803,0.9798,0.9782,0.9779,0.9872,0.9913,0.9879,0.9868,0.9875,0.9874,0.9954,1.001,1,0.9997,1,1.002],"logSd":[0.0157,0.0158,0.0161,0.0166,0.0171,0.0174,0.0181,0.0197,0.0199,0.0205,0.0204,0.0193,0.0166,0.0156,0.0155,0.0155,0.0154,0.0154,0.0179,0.0162,0.0162,0.0162,0.0162,0.0161]},{"zone":"IN-WE","month":11,"ratio":[1.021,1.022,1.02,1.02,1.02,1.02,1.008,1.003,1.004,1.003,1,0.9995,1.012,1.012,1.009,1.008,1.01,1.01,1.015,1.02,1.019,1.019,1.019,1.021],"logSd":[0.0102,0.0102,0.0101,0.0101,0.00997,0.01,0.0157,0.0185,0.0185,0.0186,0.0181,0.0168,0.012,0.0115,0.0114,0.0115,0.0114,0.0116,0.0132,0.0108,0.0107,0.0107,0.0108,0.0107]},{"zone":"IN-WE","month":12,"ratio":[1.032,1.033,1.032,1.031,1.032,1.032,1.016,1.012,1.013,1.012,1.008,1.008,1.021,1.021,1.019,1.018,1.019,1.019,1.024,1.029,1.028,1.028,1.028,1.03],"logSd":[0.00809,0.00784,0.0075,0.00729,0.00709,0.00723,0.0145,0.0177,0.0176,0.017,0.0167,0.0154,0.01,0.00918,0.00918,0.00935,0.00942,0.00965,0.0108,0.0086,0.00855,0.0085,0.00869,0.00851]},{"zone":"JP-TK","month":1,"ratio":[0.935,0.8672,0.8296,0.8214,0.8539,0.9159,1.002,1.072,1.09,1.089,1.089,1.088,1.087,1.086,1.086,1.086,1.086,1.087,1.087,1.088,1.088,1.096,1.082,1.014],"logSd":[0.0625,0.0894,0.104,0.106,0.0933,0.0662,0.0336,0.0141,0.00978,0.00973,0.00996,0.00998,0.0102,0.0106,0.0107,0.0104,0.0102,0.01,0.0101,0.01,0.00988,0.00879,0.0119,0.0322]},{"zone":"JP-TK","month":2,"ratio":[0.8988,0.8328,0.7968,0.786,0.8136,0.8701,0.9538,1.044,1.089,1.093,1.092,1.091,1.09,1.089,1.089,1.089,1.09,1.091,1.091,1.092,1.094,1.091,1.052,0.9737],"logSd":[0.0744,0.102,0.119,0.126,0.116,0.0902,0.0548,0.025,0.0121,0.0104,0.0101,0.0103,0.0107,0.0112,0.0115,0.0113,0.0111,0.0108,0.0105,0.0103,0.00987,0.0101,0.0178,0.0426]},{"zone":"JP-TK","month":3,"ratio":[0.8167,0.7585,0.733,0.726,0.7604,0.8202,0.9071,1.014,1.083,1.095,1.094,1.093,1.092,1.09,1.091,1.091,1.091,1.092,1.093,1.094,1.093,1.065,0.9813,0.8864],"logSd":[0.129,0.163,0.183,0.194,0.178,0.146,0.0978,0.0437,0.0159,0.0102,0.00921,0.00945,0.00987,0.0104,0.0109,0.0111,0.0112,0.0108,0.0103,0.01,0.00996,0.0161,0.0436,0.0882]},{"zone":"JP-TK","month":4,"ratio":[0.7581,0.711,0.696,0.6942,0.7371,0.8001,0.887,0.9933,1.071,1.095,1.096,1.094,1.092,1.091,1.091,1.09,1.091,1.092,1.094,1.094,1.084,1.029,0.9176,0.8197],"logSd":[0.209,0.24,0.255,0.261,0.234,0.194,0.131,0.059,0.0194,0.00931,0.00818,0.00837,0.00866,0.00916,0.0096,0.01,0.0103,0.0101,0.00965,0.00933,0.0101,0.0289,0.0955,0.165]},{"zone":"JP-TK","month":5,"ratio":[0.7638,0.7284,0.719,0.7203,0.7641,0.8221,0.8991,0.9883,1.059,1.092,1.096,1.094,1.092,1.091,1.09,1.089,1.089,1.091,1.092,1.093,1.073,1.002,0.895,0.813],"logSd":[0.212,0.231,0.233,0.228,0.203,0.166,0.113,0.0572,0.02,0.0086,0.00791,0.00798,0.00817,0.00857,0.00895,0.00918,0.00931,0.00927,0.0091,0.00884,0.0102,0.0422,0.117,0.178]},{"zone":"JP-TK","month":6,"ratio":[0.8237,0.7995,0.7909,0.7919,0.826,0.8701,0.929,0.9961,1.055,1.09,1.095,1.094,1.092,1.091,1.091,1.089,1.089,1.09,1.091,1.091,1.067,0.9965,0.9137,0.8575],"logSd":[0.14,0.15,0.147,0.14,0.127,0.104,0.0748,0.045,0.0173,0.00861,0.00864,0.00857,0.00876,0.00908,0.00944,0.00918,0.00912,0.00912,0.00916,0.00895,0.0101,0.0409,0.0836,0.118]},{"zone":"JP-TK","month":7,"ratio":[0.8844,0.8665,0.8569,0.8565,0.8785,0.9104,0.9549,1.01,1.061,1.09,1.095,1.093,1.092,1.092,1.091,1.09,1.089,1.089,1.09,1.09,1.071,1.011,0.9471,0.9071],"logSd":[0.0907,0.0975,0.0959,0.0909,0.0832,0.0695,0.0528,0.0338,0.0138,0.00924,0.00984,0.0097,0.00999,0.0103,0.0106,0.00995,0.00979,0.00971,0.00975,0.00955,0.00983,0.0285,0.0552,0.0766]},{"zone":"JP-TK","month":8,"ratio":[0.8909,0.8694,0.8607,0.8618,0.8844,0.92,0.967,1.027,1.073,1.092,1.093,1.092,1.091,1.091,1.09,1.089,1.088,1.088,1.089,1.089,1.08,1.034,0.9659,0.9169],"logSd":[0.0847,0.0916,0.0911,0.0871,0.0783,0.0643,0.0473,0.0259,0.0113,0.00985,0.0104,0.0103,0.0107,0.0109,0.0113,0.0107,0.0107,0.0105,0.0103,0.0101,0.00959,0.0186,0.0488,0.0721]},{"zone":"JP-TK","month":9,"ratio":[0.8501,0.8179,0.8112,0.8165,0.8541,0.9089,0.9744,1.045,1.085,1.093,1.092,1.09,1.089,1.088,1.088,1.086,1.084,1.085,1.086,1.087,1.087,1.052,0.9673,0.8925],"logSd":[0.111,0.123,0.124,0.119,0.101,0.0775,0.0481,0.0195,0.00994,0.00976,0.00984,0.00983,0.0101,0.0103,0.0107,0.0107,0.0109,0.0107,0.0103,0.0102,0.00951,0.0142,0.0538,0.0922]},{"zone":"JP-TK","month":10,"ratio":[0.82,0.7759,0.7679,0.7761,0.8293,0.9039,0.9902,1.065,1.09,1.091,1.089,1.088,1.086,1.085,1.084,1.082,1.081,1.082,1.084,1.085,1.087,1.063,0.9748,0.8809],"logSd":[0.142,0.165,0.171,0.163,0.131,0.0906,0.0445,0.0141,0.00924,0.00912,0.00888,0.0089,0.00904,0.00922,0.00949,0.00988,0.0102,0.0101,0.0098,0.00979,0.00961,0.0127,0.05,0.105]},{"zone":"JP-TK","month":11,"ratio":[0.8406,0.786,0.7704,0.7768,0.8342,0.9164,1.013,1.081,1.09,1.089,1.088,1.086,1.085,1.084,1.083,1.08,1.08,1.081,1.083,1.084,1.084,1.073,1.008,0.9147],"logSd":[0.126,0.16,0.172,0.164,0.13,0.0839,0.0353,0.0107,0.00884,0.00866,0.00855,0.00854,0.00859,0.00875,0.00891,0.00928,0.00939,0.00947,0.00937,0.00946,0.00978,0.0115,0.0309,0.078]},{"zone":"JP-TK","month":12,"ratio":[0.8989,0.8358,0.8078,0.8075,0.8548,0.9296,1.023,1.086,1.09,1.088,1.087,1.086,1.085,1.084,1.083,1.082,1.082,1.083,1.084,1.085,1.083,1.086,1.057,0.9786],"logSd":[0.0833,0.115,0.13,0.127,0.105,0.0684,0.0294,0.0103,0.00885,0.0089,0.0091,0.00906,0.00915,0.00936,0.00947,0.00949,0.00938,0.00941,0.00948,0.00958,0.00988,0.00982,0.016,0.0444]},{"zone":"KR","month":1,"ratio":[1.025,1.014,1.002,0.9938,0.9952,1,1.008,1.022,1.035,1.044,1.044,1.044,1.042,1.042,1.044,1.041,1.038,1.037,1.035,1.036,1.037,1.039,1.044,1.04],"logSd":[0.0484,0.0506,0.0533,0.0538,0.055,0.0531,0.0491,0.0463,0.0407,0.0367,0.0367,0.0362,0.0368,0.0359,0.0353,0.0364,0.0374,0.0381,0.0385,0.0383,0.0372,0.0374,0.0391,0.0431]},{"zone":"KR","month":2,"ratio":[1.013,1.004,0.9937,0.9856,0.9859,0.9894,0.996,1.006,1.018,1.034,1.039,1.038,1.036,1.036,1.036,1.032,1.03,1.029,1.029,1.029,1.031,1.034,1.035,1.025],"logSd":[0.0522,0.0557,0.0615,0.0642,0.0662,0.0636,0.0582,0.0524,0.0439,0.0364,0.0357,0.0355,0.0362,0.0358,0.0356,0.0376,0.0386,0.0393,0.0396,0.0391,0.0383,0.0388,0.04,0.0454]},{"zone":"KR","month":3,"ratio":[0.9763,0.9676,0.9566,0.9491,0.9525,0.9577,0.9664,0.9779,0.9898,1.01,1.021,1.019,1.018,1.017,1.016,1.01,1.009,1.008,1.008,1.009,1.011,1.013,1.007,0.9899],"logSd":[0.0587,0.0655,0.0767,0.0822,0.0828,0.0774,0.0678,0.0561,0.0446,0.0357,0.0349,0.0351,0.036,0.0361,0.0367,0.0404,0.0419,0.0428,0.043,0.0422,0.0416,0.0416,0.0415,0.049]},{"zone":"KR","month":4,"ratio":[0.9501,0.9409,0.9295,0.9226,0.9297,0.937,0.9477,0.9614,0.9734,0.9917,1.006,1.007,1.005,1.005,1.002,0.9958,0.9942,0.9938,0.9932,0.9941,0.9955,0.9941,0.9815,0.9641],"logSd":[0.0616,0.0698,0.0828,0.0884,0.0867,0.0796,0.0679,0.0543,0.0429,0.0356,0.0346,0.0345,0.0354,0.0358,0.0371,0.0415,0.0434,0.0444,0.0449,0.0441,0.0436,0.0426,0.0422,0.0508]},{"zone":"KR","month":5,"ratio":[0.9547,0.9469,0.937,0.9307,0.9391,0.9465,0.9565,0.9702,0.981,0.9937,1.01,1.015,1.012,1.01,1.008,1.001,0.9991,0.9981,0.9971,0.9975,0.9974,0.9926,0.9769,0.9657],"logSd":[0.0585,0.0636,0.0718,0.074,0.0723,0.0674,0.0589,0.0502,0.042,0.0372,0.035,0.0339,0.0343,0.035,0.0365,0.0398,0.0415,0.0424,0.0434,0.0431,0.0422,0.0409,0.0422,0.0501]},{"zone":"KR","month":6,"ratio":[0.9815,0.9764,0.9694,0.9637,0.9708,0.9762,0.9829,0.9944,1.004,1.013,1.03,1.036,1.032,1.029,1.027,1.02,1.018,1.016,1.014,1.014,1.012,1.007,0.9914,0.987],"logSd":[0.0543,0.0552,0.0576,0.0571,0.0569,0.055,0.051,0.0483,0.0441,0.0408,0.0365,0.0342,0.034,0.035,0.0362,0.0376,0.0387,0.0395,0.0408,0.0412,0.0395,0.039,0.043,0.0495]},{"zone":"KR","month":7,"ratio":[1.001,0.9965,0.9913,0.9863,0.9915,0.9956,1,1.01,1.02,1.032,1.046,1.05,1.046,1.043,1.04,1.033,1.031,1.028,1.026,1.025,1.023,1.021,1.008,1.003],"logSd":[0.0545,0.0535,0.0535,0.052,0.0528,0.052,0.0501,0.0503,0.0483,0.0447,0.0388,0.0361,0.0356,0.0368,0.0375,0.0379,0.0386,0.0395,0.0408,0.0415,0.0393,0.0397,0.0454,0.0513]},{"zone":"KR","month":8,"ratio":[0.9906,0.9832,0.9766,0.9717,0.9775,0.9835,0.9904,1.003,1.017,1.033,1.043,1.044,1.04,1.037,1.035,1.028,1.025,1.022,1.02,1.019,1.019,1.02,1.01,0.9974],"logSd":[0.0602,0.0607,0.0619,0.0607,0.061,0.059,0.0557,0.0538,0.0508,0.0463,0.0411,0.0392,0.0388,0.0399,0.0405,0.0413,0.0425,0.0436,0.0447,0.0451,0.0429,0.0436,0.0487,0.0551]},{"zone":"KR","month":9,"ratio":[0.9626,0.9492,0.9386,0.9332,0.9419,0.9522,0.9648,0.9832,1.002,1.02,1.025,1.023,1.021,1.019,1.017,1.01,1.007,1.005,1.002,1.003,1.004,1.008,0.9993,0.9784],"logSd":[0.0667,0.0719,0.0773,0.0771,0.075,0.0694,0.0616,0.0541,0.0483,0.0445,0.0422,0.042,0.042,0.0425,0.0432,0.0456,0.0478,0.0493,0.05,0.0498,0.0479,0.048,0.0502,0.0576]},{"zone":"KR","month":10,"ratio":[0.9476,0.9293,0.9151,0.9088,0.9197,0.9332,0.9505,0.9738,0.9956,1.009,1.01,1.008,1.006,1.006,1.006,0.9992,0.9961,0.9941,0.9923,0.9931,0.9957,0.9989,0.9936,0.971],"logSd":[0.0666,0.0753,0.0834,0.0838,0.0791,0.071,0.06,0.0497,0.0427,0.0409,0.0416,0.0425,0.043,0.0427,0.0432,0.0467,0.0496,0.0512,0.0517,0.051,0.0497,0.0486,0.0482,0.0554]},{"zone":"KR","month":11,"ratio":[0.964,0.9449,0.9295,0.9221,0.9322,0.9453,0.9628,0.9865,1.008,1.014,1.013,1.012,1.011,1.012,1.013,1.008,1.004,1.003,1.001,1.002,1.004,1.006,1.005,0.9891],"logSd":[0.059,0.0661,0.0721,0.0719,0.0682,0.0617,0.0524,0.0446,0.0385,0.038,0.04,0.0407,0.0414,0.0403,0.0404,0.0433,0.0457,0.0471,0.0476,0.047,0.0459,0.0445,0.0439,0.0495]},{"zone":"KR","month":12,"ratio":[1.001,0.9849,0.9711,0.9628,0.9687,0.9779,0.9913,1.011,1.028,1.032,1.03,1.03,1.029,1.03,1.033,1.029,1.025,1.023,1.022,1.023,1.024,1.025,1.029,1.022],"logSd":[0.051,0.0546,0.0577,0.0572,0.0564,0.0529,0.0471,0.043,0.038,0.0369,0.0381,0.0381,0.0387,0.0375,0.037,0.0386,0.0401,0.0411,0.0416,0.0413,0.0402,0.0395,0.0403,0.0445]},{"zone":"SG","month":1,"ratio":[1.003,0.9937,0.9866,0.9818,0.9801,0.9809,0.9858,0.9908,0.9961,1.002,1.007,1.009,1.01,1.011,1.011,1.011,1.012,1.012,1.012,1.013,1.013,1.012,1.011,1.01],"logSd":[0.00472,0.00725,0.0106,0.0133,0.0149,0.0141,0.0124,0.0113,0.00859,0.00599,0.00494,0.00598,0.00441,0.00423,0.00413,0.00386,0.00392,0.00385,0.00383,0.00385,0.00389,0.00388,0.00482,0.00446]},{"zone":"SG","month":2,"ratio":[1.005,0.9958,0.9886,0.9835,0.9816,0.9818,0.9859,0.991,0.9964,1.003,1.008,1.009,1.011,1.011,1.011,1.012,1.012,1.013,1.013,1.013,1.013,1.013,1.011,1.01],"logSd":[0.00472,0.00669,0.0098,0.0129,0.0146,0.0142,0.0122,0.0109,0.00872,0.00651,0.00589,0.00699,0.00557,0.00522,0.00506,0.00453,0.0045,0.00443,0.00441,0.00446,0.00453,0.00454,0.0058,0.00553]},{"zone":"SG","month":3,"ratio":[1.003,0.9942,0.9865,0.9811,0.9793,0.9798,0.9837,0.9897,0.9957,1.002,1.007,1.008,1.011,1.011,1.011,1.011,1.012,1.012,1.012,1.012,1.013,1.012,1.009,1.009],"logSd":[0.00512,0.00717,0.0105,0.0137,0.0152,0.015,0.0132,0.0113,0.00879,0.00631,0.00596,0.00768,0.00581,0.00536,0.00524,0.00476,0.00465,0.00462,0.00468,0.00472,0.0048,0.00478,0.00764,0.00643]},{"zone":"SG","month":4,"ratio":[1,0.9911,0.9831,0.9775,0.9758,0.9769,0.9808,0.9877,0.9943,1.001,1.006,1.007,1.009,1.01,1.01,1.01,1.011,1.011,1.011,1.011,1.011,1.011,1.008,1.007],"logSd":[0.00529,0.00788,0.0115,0.0146,0.0157,0.0157,0.0143,0.012,0.00873,0.00572,0.0052,0.00739,0.00477,0.00444,0.00442,0.00426,0.00419,0.00419,0.00427,0.00431,0.00435,0.0043,0.00852,0.00624]},{"zone":"SG","month":5,"ratio":[0.9987,0.9897,0.9821,0.9763,0.9745,0.9753,0.9791,0.9857,0.9926,0.9999,1.005,1.006,1.008,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.01,1.01,1.007,1.006],"logSd":[0.00481,0.00792,0.0117,0.0144,0.0155,0.0157,0.015,0.0127,0.00885,0.00546,0.00437,0.00627,0.00359,0.00342,0.00345,0.00352,0.00356,0.00352,0.00352,0.00361,0.00361,0.00356,0.00709,0.00515]},{"zone":"SG","month":6,"ratio":[0.9993,0.991,0.9843,0.9782,0.976,0.9757,0.9789,0.9843,0.9911,0.9986,1.004,1.005,1.007,1.008,1.008,1.009,1.009,1.009,1.009,1.009,1.01,1.009,1.007,1.006],"logSd":[0.0041,0.00734,0.011,0.0137,0.0153,0.0158,0.0153,0.0135,0.00948,0.00582,0.00394,0.00511,0.00305,0.00297,0.00297,0.00309,0.0032,0.00309,0.003,0.00313,0.00312,0.0031,0.00505,0.00414]},{"zone":"SG","month":7,"ratio":[1.001,0.993,0.9868,0.9807,0.9779,0.9766,0.9793,0.9835,0.9903,0.9981,1.004,1.005,1.007,1.008,1.008,1.009,1.009,1.009,1.009,1.01,1.009,1.009,1.007,1.006],"logSd":[0.0038,0.00711,0.0108,0.0138,0.0161,0.0167,0.0162,0.0145,0.0106,0.00657,0.00386,0.00444,0.00318,0.00308,0.00304,0.0031,0.00319,0.00303,0.00289,0.00304,0.00304,0.00307,0.00406,0.00371]},{"zone":"SG","month":8,"ratio":[1.001,0.9928,0.9861,0.9803,0.9775,0.9762,0.9791,0.9833,0.9903,0.9987,1.005,1.006,1.008,1.009,1.009,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.007,1.007],"logSd":[0.00419,0.00796,0.012,0.0156,0.0182,0.0188,0.0178,0.0158,0.0116,0.00694,0.00383,0.00428,0.00364,0.00344,0.00337,0.00337,0.00338,0.00321,0.00309,0.00323,0.00324,0.0033,0.00428,0.00377]},{"zone":"SG","month":9,"ratio":[0.9995,0.9898,0.982,0.9767,0.9743,0.9745,0.9785,0.9837,0.9909,0.9998,1.006,1.007,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.01,1.01,1.01,1.007,1.007],"logSd":[0.00517,0.00988,0.0147,0.0184,0.0207,0.0207,0.0194,0.0167,0.0116,0.00643,0.00363,0.00443,0.00386,0.00357,0.00353,0.00355,0.00348,0.00335,0.00335,0.00341,0.00342,0.00347,0.00536,0.00399]},{"zone":"SG","month":10,"ratio":[0.9974,0.9865,0.9779,0.9731,0.9713,0.9733,0.9785,0.985,0.9921,1.001,1.007,1.007,1.009,1.009,1.009,1.01,1.01,1.01,1.01,1.011,1.011,1.01,1.007,1.006],"logSd":[0.00606,0.0116,0.0169,0.02,0.0215,0.0206,0.0192,0.0163,0.0107,0.00555,0.00338,0.00464,0.00359,0.00333,0.00335,0.00345,0.00337,0.00332,0.00342,0.0034,0.00339,0.00339,0.00624,0.00401]},{"zone":"SG","month":11,"ratio":[0.9972,0.9861,0.9775,0.973,0.9716,0.9744,0.9804,0.9871,0.9936,1.002,1.007,1.008,1.009,1.009,1.01,1.01,1.01,1.011,1.011,1.011,1.011,1.011,1.008,1.007],"logSd":[0.00603,0.0111,0.0162,0.0185,0.0196,0.0183,0.0169,0.0147,0.00954,0.00508,0.0034,0.00486,0.00331,0.00313,0.00316,0.00328,0.00327,0.00324,0.00335,0.0033,0.00329,0.00326,0.00591,0.00385]},{"zone":"SG","month":12,"ratio":[0.9996,0.9893,0.9815,0.977,0.9755,0.9777,0.9834,0.9893,0.9951,1.002,1.007,1.008,1.01,1.01,1.01,1.011,1.011,1.011,1.012,1.012,1.012,1.012,1.01,1.008],"logSd":[0.0053,0.00903,0.0132,0.0155,0.0167,0.0156,0.0141,0.0127,0.00877,0.00529,0.00393,0.00524,0.00352,0.00338,0.00338,0.00337,0.00342,0.00338,0.00343,0.00341,0.00341,0.00337,0.00502,0.0039]},{"zone":"US-CAL-CISO","month":1,"ratio":[1.144,1.229,1.225,1.228,1.235,1.245,1.256,1.251,1.25,1.248,1.246,1.247,1.242,1.234,1.248,1.199,0.9615,0.8362,0.8034,0.7962,0.7998,0.8083,0.8369,0.9445],"logSd":[0.112,0.0883,0.0841,0.0828,0.0818,0.0806,0.0865,0.0967,0.101,0.109,0.115,0.116,0.114,0.112,0.107,0.111,0.17,0.211,0.21,0.204,0.2,0.202,0.2,0.167]},{"zone":"US-CAL-CISO","month":2,"ratio":[0.957,1.134,1.174,1.169,1.175,1.186,1.197,1.194,1.196,1.196,1.195,1.195,1.19,1.193,1.182,1.043,0.8283,0.7257,0.6984,0.6924,0.694,0.7009,0.7196,0.7833],"logSd":[0.132,0.0964,0.0866,0.0861,0.0843,0.0819,0.0868,0.0955,0.1,0.107,0.11,0.111,0.108,0.104,0.104,0.131,0.189,0.218,0.213,0.208,0.204,0.205,0.205,0.18]},{"zone":"US-CAL-CISO","month":3,"ratio":[0.7615,0.9779,1.082,1.085,1.091,1.1,1.106,1.104,1.103,1.103,1.102,1.103,1.101,1.098,1.013,0.8047,0.6593,0.6023,0.5864,0.5791,0.5743,0.5738,0.5843,0.6277],"logSd":[0.157,0.121,0.106,0.105,0.103,0.103,0.107,0.112,0.117,0.12,0.121,0.121,0.116,0.109,0.111,0.152,0.186,0.19,0.184,0.183,0.185,0.191,0.199,0.187]},{"zone":"US-CAL-CISO","month":4,"ratio":[0.6467,0.8358,0.9896,1.015,1.018,1.022,1.016,1.009,1.001,0.997,0.9967,0.9979,1.003,0.976,0.8227,0.6352,0.5579,0.5366,0.5297,0.521,0.5125,0.5067,0.5141,0.5542],"logSd":[0.182,0.162,0.139,0.134,0.133,0.137,0.142,0.143,0.147,0.147,0.146,0.147,0.14,0.134,0.138,0.166,0.169,0.159,0.154,0.159,0.167,0.179,0.195,0.193]},{"zone":"US-CAL-CISO","month":5,"ratio":[0.637,0.7753,0.9496,0.9963,0.9957,0.9935,0.976,0.9605,0.9448,0.935,0.9343,0.9368,0.9482,0.8979,0.7141,0.5895,0.5579,0.5536,0.5508,0.5423,0.5354,0.5305,0.54,0.5804],"logSd":[0.199,0.194,0.161,0.147,0.147,0.153,0.158,0.158,0.163,0.164,0.164,0.166,0.16,0.165,0.178,0.171,0.157,0.147,0.147,0.155,0.168,0.184,0.201,0.202]},{"zone":"US-CAL-CISO","month":6,"ratio":[0.7201,0.8191,0.9872,1.043,1.041,1.038,1.014,0.9928,0.9717,0.9573,0.9563,0.9601,0.9756,0.914,0.7293,0.6582,0.6476,0.6427,0.6395,0.6342,0.6343,0.6387,0.6556,0.6903],"logSd":[0.198,0.185,0.146,0.128,0.126,0.128,0.132,0.135,0.142,0.148,0.152,0.153,0.152,0.168,0.199,0.172,0.159,0.157,0.162,0.173,0.188,0.203,0.212,0.207]},{"zone":"US-CAL-CISO","month":7,"ratio":[0.8567,0.9513,1.089,1.136,1.137,1.144,1.123,1.103,1.082,1.067,1.067,1.071,1.087,1.032,0.8663,0.7983,0.7745,0.7557,0.7491,0.7492,0.7577,0.7769,0.8042,0.8284],"logSd":[0.179,0.144,0.11,0.0975,0.0947,0.0917,0.093,0.0983,0.106,0.113,0.119,0.118,0.119,0.132,0.171,0.17,0.169,0.174,0.183,0.195,0.211,0.219,0.213,0.2]},{"zone":"US-CAL-CISO","month":8,"ratio":[0.9843,1.112,1.205,1.23,1.24,1.262,1.256,1.244,1.232,1.222,1.222,1.227,1.238,1.204,1.072,0.926,0.8555,0.8238,0.8149,0.8175,0.8263,0.8522,0.8866,0.9173],"logSd":[0.15,0.108,0.0854,0.0792,0.0766,0.0724,0.0724,0.0767,0.0835,0.0898,0.0934,0.0923,0.0915,0.0953,0.123,0.16,0.172,0.175,0.184,0.195,0.209,0.212,0.198,0.18]},{"zone":"US-CAL-CISO","month":9,"ratio":[1.067,1.22,1.273,1.28,1.3,1.334,1.344,1.344,1.341,1.338,1.34,1.345,1.348,1.334,1.231,0.9839,0.8656,0.8302,0.8214,0.8206,0.8202,0.8375,0.8727,0.9409],"logSd":[0.123,0.0908,0.0786,0.0772,0.0759,0.0729,0.0727,0.0757,0.0815,0.0858,0.0877,0.0862,0.0832,0.0793,0.0924,0.14,0.158,0.159,0.163,0.171,0.183,0.187,0.177,0.156]},{"zone":"US-CAL-CISO","month":10,"ratio":[1.128,1.251,1.279,1.284,1.307,1.339,1.357,1.361,1.362,1.363,1.366,1.37,1.368,1.355,1.272,1.013,0.8656,0.8241,0.8139,0.8069,0.7978,0.8022,0.8361,0.9539],"logSd":[0.105,0.0872,0.0843,0.0853,0.0858,0.0856,0.0869,0.0897,0.0944,0.0975,0.0986,0.0975,0.0923,0.0844,0.0847,0.117,0.14,0.144,0.146,0.151,0.16,0.168,0.165,0.142]},{"zone":"US-CAL-CISO","month":11,"ratio":[1.192,1.249,1.257,1.27,1.288,1.31,1.326,1.326,1.326,1.325,1.327,1.329,1.326,1.305,1.25,1.083,0.9094,0.8444,0.8275,0.8166,0.8071,0.8056,0.8395,0.9919],"logSd":[0.097,0.0888,0.0913,0.0918,0.0933,0.0955,0.0998,0.105,0.109,0.113,0.115,0.115,0.11,0.102,0.0928,0.102,0.134,0.149,0.15,0.152,0.158,0.167,0.168,0.141]},{"zone":"US-CAL-CISO","month":12,"ratio":[1.222,1.25,1.243,1.255,1.266,1.279,1.291,1.286,1.284,1.281,1.281,1.283,1.279,1.258,1.244,1.183,0.9729,0.8694,0.8422,0.8319,0.8294,0.8317,0.8654,1.015],"logSd":[0.0997,0.0885,0.0898,0.0887,0.0894,0.0905,0.0968,0.106,0.11,0.116,0.121,0.122,0.119,0.116,0.104,0.0996,0.145,0.177,0.177,0.176,0.176,0.184,0.184,0.152]},{"zone":"US-MIDA-PJM","month":1,"ratio":[1.066,1.067,1.066,1.06,1.05,1.038,1.031,1.029,1.029,1.032,1.037,1.043,1.058,1.063,1.061,1.063,1.062,1.058,1.053,1.047,1.048,1.053,1.054,1.063],"logSd":[0.0794,0.0812,0.0833,0.0874,0.0936,0.0974,0.0993,0.101,0.101,0.101,0.0978,0.093,0.09,0.088,0.0872,0.0843,0.0836,0.0834,0.084,0.0835,0.083,0.0822,0.0822,0.0801]},{"zone":"US-MIDA-PJM","month":2,"ratio":[1.074,1.077,1.075,1.066,1.053,1.042,1.036,1.034,1.036,1.041,1.05,1.059,1.066,1.066,1.063,1.063,1.061,1.056,1.05,1.044,1.042,1.046,1.053,1.061],"logSd":[0.0736,0.0746,0.0778,0.0818,0.0896,0.0926,0.0942,0.0955,0.0949,0.0931,0.0888,0.0837,0.0815,0.0807,0.0819,0.0811,0.0817,0.0822,0.0839,0.0845,0.0845,0.0824,0.079,0.0765]},{"zone":"US-MIDA-PJM","month":3,"ratio":[1.014,1.019,1.017,1.004,0.9839,0.9719,0.966,0.9636,0.9669,0.9763,0.9901,1.003,1.004,0.9983,0.9954,0.9929,0.989,0.9852,0.9806,0.9756,0.9734,0.9781,0.9925,0.9995],"logSd":[0.066,0.0658,0.0694,0.0737,0.0808,0.0818,0.0827,0.0838,0.083,0.0797,0.0744,0.0712,0.0708,0.0711,0.073,0.0746,0.0767,0.0784,0.0805,0.0818,0.0816,0.0782,0.0727,0.0702]},{"zone":"US-MIDA-PJM","month":4,"ratio":[0.9634,0.97,0.9673,0.9518,0.9253,0.9102,0.9027,0.8985,0.9017,0.9135,0.929,0.9416,0.9428,0.9382,0.9375,0.9348,0.9313,0.9293,0.9265,0.9246,0.9242,0.93,0.9456,0.9533],"logSd":[0.061,0.0599,0.0631,0.0675,0.0727,0.0722,0.0717,0.0723,0.0718,0.0689,0.0647,0.0645,0.0657,0.0662,0.0674,0.0692,0.0714,0.0732,0.0747,0.0754,0.0747,0.0712,0.0663,0.0645]},{"zone":"US-MIDA-PJM","month":5,"ratio":[0.9835,0.9914,0.9888,0.9718,0.9415,0.922,0.9107,0.9034,0.9042,0.9148,0.9291,0.9375,0.943,0.9464,0.95,0.9508,0.95,0.9497,0.9488,0.9495,0.9514,0.9577,0.97,0.98],"logSd":[0.059,0.0578,0.06,0.0639,0.0671,0.066,0.0639,0.0636,0.0634,0.0627,0.0617,0.0645,0.0665,0.0667,0.0663,0.0663,0.0668,0.0674,0.0676,0.0673,0.0663,0.064,0.0616,0.0608]},{"zone":"US-MIDA-PJM","month":6,"ratio":[1.073,1.08,1.077,1.058,1.027,1.003,0.9872,0.9762,0.9733,0.9804,0.9928,0.9965,1.006,1.019,1.028,1.035,1.038,1.039,1.039,1.041,1.045,1.05,1.059,1.072],"logSd":[0.0581,0.0574,0.0585,0.0609,0.0628,0.0619,0.0586,0.0575,0.0574,0.0588,0.0618,0.0666,0.0686,0.0681,0.0665,0.0644,0.0626,0.0615,0.061,0.0603,0.0595,0.0589,0.0585,0.0583]},{"zone":"US-MIDA-PJM","month":7,"ratio":[1.157,1.162,1.155,1.135,1.105,1.079,1.061,1.048,1.043,1.047,1.06,1.063,1.071,1.088,1.1,1.111,1.116,1.118,1.119,1.12,1.124,1.129,1.138,1.152],"logSd":[0.0568,0.0567,0.0569,0.0574,0.0587,0.0582,0.0549,0.0535,0.0534,0.0554,0.0606,0.0653,0.0667,0.0661,0.0644,0.0618,0.0589,0.057,0.0567,0.0566,0.0563,0.0567,0.0569,0.0565]},{"zone":"US-MIDA-PJM","month":8,"ratio":[1.146,1.147,1.137,1.117,1.089,1.064,1.048,1.037,1.033,1.039,1.055,1.063,1.066,1.076,1.086,1.095,1.099,1.1,1.101,1.101,1.103,1.11,1.123,1.136],"logSd":[0.0556,0.0557,0.0556,0.0551,0.0561,0.0557,0.0534,0.0524,0.0524,0.0531,0.0575,0.0607,0.0616,0.0612,0.0603,0.0592,0.057,0.0555,0.0561,0.0569,0.057,0.0575,0.057,0.0558]},{"zone":"US-MIDA-PJM","month":9,"ratio":[1.046,1.045,1.034,1.016,0.9896,0.9696,0.9581,0.9507,0.9503,0.9591,0.977,0.9918,0.9915,0.9912,0.9961,0.9995,1.001,1.001,1,1,1.002,1.011,1.028,1.037],"logSd":[0.0569,0.0568,0.0569,0.0565,0.0572,0.0568,0.056,0.0559,0.056,0.0549,0.0566,0.0581,0.0587,0.0586,0.0582,0.059,0.0583,0.0581,0.0595,0.0608,0.0608,0.0607,0.0595,0.0575]},{"zone":"US-MIDA-PJM","month":10,"ratio":[0.9517,0.9496,0.9415,0.9274,0.9041,0.8879,0.8798,0.8753,0.8773,0.8872,0.9035,0.9194,0.9225,0.9182,0.9184,0.9185,0.9174,0.9166,0.9151,0.915,0.9182,0.9287,0.9417,0.9493],"logSd":[0.0623,0.0622,0.0625,0.0634,0.0639,0.0637,0.0645,0.0653,0.0658,0.0633,0.0623,0.0626,0.0629,0.0625,0.0618,0.0632,0.0636,0.0645,0.066,0.067,0.0664,0.0658,0.065,0.0628]},{"zone":"US-MIDA-PJM","month":11,"ratio":[0.934,0.9324,0.928,0.9181,0.8993,0.8852,0.8783,0.8751,0.8773,0.8853,0.8972,0.9097,0.9197,0.9182,0.9163,0.9161,0.9148,0.9128,0.9105,0.9098,0.9137,0.9239,0.9301,0.9378],"logSd":[0.071,0.0715,0.072,0.0746,0.0758,0.0766,0.0784,0.0799,0.0808,0.0786,0.0758,0.0749,0.0743,0.0731,0.0715,0.0716,0.0719,0.073,0.0738,0.0737,0.0727,0.0721,0.0727,0.0707]},{"zone":"US-MIDA-PJM","month":12,"ratio":[0.9929,0.9924,0.9911,0.9844,0.9709,0.9582,0.9512,0.9483,0.9494,0.9538,0.9609,0.9687,0.9843,0.9881,0.9857,0.9873,0.9867,0.9832,0.9797,0.9771,0.9803,0.9884,0.9888,0.9974],"logSd":[0.0785,0.0799,0.081,0.0848,0.0881,0.0908,0.0928,0.0946,0.0955,0.0947,0.0918,0.089,0.0869,0.0848,0.0828,0.0805,0.0799,0.0802,0.0805,0.0796,0.0785,0.0781,0.0797,0.0778]},{"zone":"US-NY-NYIS","month":1,"ratio":[1.047,1.037,1.021,0.9964,0.9779,0.9566,0.9444,0.937,0.9333,0.9363,0.9533,0.9777,1.004,1.021,1.026,1.021,1.015,1.009,1.004,1.002,1.013,1.035,1.053,1.057],"logSd":[0.0745,0.0758,0.0778,0.0841,0.0979,0.107,0.11,0.114,0.117,0.117,0.112,0.105,0.102,0.0964,0.0931,0.0915,0.0901,0.0888,0.0855,0.0821,0.0804,0.0777,0.0756,0.0741]},{"zone":"US-NY-NYIS","month":2,"ratio":[1.022,1.009,0.99,0.9688,0.9499,0.9295,0.9194,0.9139,0.9142,0.9215,0.9398,0.9612,0.9806,0.9887,0.9868,0.9805,0.9739,0.966,0.9596,0.957,0.9673,0.9914,1.016,1.025],"logSd":[0.0715,0.0737,0.0791,0.0895,0.106,0.117,0.121,0.124,0.123,0.117,0.11,0.106,0.104,0.0999,0.0986,0.097,0.0962,0.0959,0.094,0.0914,0.0882,0.0809,0.0757,0.0719]},{"zone":"US-NY-NYIS","month":3,"ratio":[0.9672,0.9533,0.9285,0.9067,0.8853,0.8691,0.8618,0.8583,0.8641,0.8789,0.901,0.9218,0.932,0.9274,0.9158,0.9067,0.8998,0.8935,0.8892,0.891,0.9055,0.9306,0.9559,0.9666],"logSd":[0.0691,0.0724,0.0803,0.095,0.108,0.116,0.12,0.121,0.118,0.106,0.0994,0.0987,0.0983,0.0969,0.0999,0.102,0.104,0.105,0.106,0.103,0.0967,0.0834,0.0758,0.0713]},{"zone":"US-NY-NYIS","month":4,"ratio":[0.9439,0.9326,0.9033,0.8775,0.852,0.8376,0.8303,0.8262,0.8342,0.8538,0.8779,0.9009,0.9077,0.8985,0.8835,0.8752,0.8704,0.8677,0.8675,0.874,0.8924,0.9156,0.9362,0.945],"logSd":[0.0708,0.0741,0.0818,0.0973,0.104,0.109,0.111,0.111,0.107,0.0947,0.09,0.0913,0.0909,0.0915,0.098,0.104,0.108,0.11,0.112,0.109,0.0998,0.0849,0.0779,0.0747]},{"zone":"US-NY-NYIS","month":5,"ratio":[0.9948,0.9872,0.9562,0.926,0.8951,0.8775,0.8661,0.8584,0.8641,0.8831,0.9055,0.9308,0.9423,0.9411,0.9329,0.931,0.9316,0.9333,0.9375,0.9456,0.9634,0.9812,0.9943,1],"logSd":[0.0776,0.0798,0.0849,0.096,0.101,0.103,0.103,0.103,0.0993,0.0915,0.089,0.0897,0.0891,0.0901,0.097,0.104,0.107,0.107,0.108,0.104,0.0963,0.0863,0.0831,0.0818]},{"zone":"US-NY-NYIS","month":6,"ratio":[1.107,1.101,1.071,1.041,1.004,0.9793,0.9615,0.949,0.9493,0.9635,0.981,1.006,1.027,1.042,1.049,1.058,1.066,1.073,1.079,1.085,1.096,1.105,1.111,1.115],"logSd":[0.0861,0.087,0.089,0.0934,0.0997,0.102,0.1,0.0999,0.0983,0.0959,0.0953,0.094,0.0942,0.0944,0.0993,0.103,0.104,0.101,0.0993,0.0955,0.0915,0.0885,0.0893,0.089]},{"zone":"US-NY-NYIS","month":7,"ratio":[1.205,1.194,1.168,1.144,1.104,1.075,1.053,1.038,1.034,1.044,1.057,1.077,1.105,1.133,1.151,1.169,1.183,1.192,1.198,1.201,1.202,1.204,1.207,1.212],"logSd":[0.0904,0.091,0.0922,0.0918,0.101,0.103,0.102,0.1,0.0996,0.101,0.101,0.0989,0.101,0.101,0.103,0.103,0.102,0.0986,0.0952,0.0922,0.0898,0.0906,0.0923,0.0913]},{"zone":"US-NY-NYIS","month":8,"ratio":[1.206,1.188,1.163,1.146,1.108,1.084,1.064,1.053,1.05,1.059,1.074,1.089,1.114,1.139,1.155,1.169,1.181,1.189,1.193,1.196,1.197,1.199,1.203,1.209],"logSd":[0.0874,0.0893,0.0918,0.0911,0.099,0.101,0.101,0.0986,0.0976,0.0989,0.0985,0.0983,0.102,0.102,0.104,0.104,0.102,0.1,0.0974,0.095,0.0912,0.0904,0.0893,0.0875]},{"zone":"US-NY-NYIS","month":9,"ratio":[1.119,1.097,1.073,1.057,1.025,1.009,0.9961,0.99,0.9904,1.004,1.024,1.039,1.057,1.068,1.071,1.074,1.079,1.084,1.086,1.094,1.104,1.111,1.118,1.121],"logSd":[0.0807,0.084,0.0876,0.0897,0.0933,0.0942,0.0944,0.0928,0.0918,0.0912,0.0902,0.0923,0.0949,0.0958,0.0986,0.102,0.102,0.102,0.101,0.0985,0.0919,0.0867,0.0827,0.0815]},{"zone":"US-NY-NYIS","month":10,"ratio":[1.03,1.011,0.9879,0.9679,0.9406,0.9304,0.9216,0.9181,0.9204,0.9349,0.9589,0.9779,0.9933,0.9964,0.9903,0.9845,0.9826,0.9855,0.9871,0.9978,1.016,1.03,1.037,1.037],"logSd":[0.0758,0.0793,0.0821,0.0866,0.0868,0.0874,0.0879,0.0877,0.0878,0.0865,0.0853,0.0876,0.0875,0.0881,0.0909,0.0969,0.0984,0.0999,0.1,0.0961,0.0883,0.0813,0.0769,0.0772]},{"zone":"US-NY-NYIS","month":11,"ratio":[1,0.9865,0.966,0.941,0.9179,0.9066,0.8978,0.8933,0.8938,0.9048,0.9281,0.9522,0.9712,0.9773,0.9721,0.9636,0.9585,0.9589,0.9596,0.9689,0.9889,1.007,1.015,1.012],"logSd":[0.0747,0.0772,0.0782,0.083,0.0845,0.0868,0.0873,0.089,0.091,0.0909,0.0894,0.0892,0.0865,0.0853,0.0863,0.0915,0.0929,0.0935,0.0926,0.0879,0.082,0.0769,0.0743,0.0759]},{"zone":"US-NY-NYIS","month":12,"ratio":[1.024,1.014,0.9968,0.9699,0.9498,0.9331,0.9219,0.9152,0.9122,0.9177,0.9374,0.9636,0.9887,1.003,1.005,0.998,0.9924,0.9896,0.9877,0.9914,1.008,1.028,1.039,1.037],"logSd":[0.0754,0.0767,0.077,0.0817,0.0888,0.0944,0.0957,0.0991,0.103,0.104,0.101,0.0971,0.093,0.0893,0.0875,0.0892,0.0891,0.0882,0.0856,0.0813,0.0782,0.0758,0.0746,0.0755]},{"zone":"US-TEX-ERCO","month":1,"ratio":[1.09,1.053,1.025,1.001,0.9732,0.9423,0.9209,0.911,0.9092,0.9163,0.9316,0.9586,0.9979,1.032,0.999,0.9612,0.9404,0.9225,0.9088,0.8989,0.8905,0.8911,0.9418,1.056],"logSd":[0.202,0.215,0.226,0.238,0.253,0.268,0.276,0.281,0.281,0.278,0.273,0.259,0.235,0.222,0.225,0.229,0.239,0.243,0.246,0.247,0.247,0.247,0.234,0.21]},{"zone":"US-TEX-ERCO","month":2,"ratio":[1.042,1.022,0.9834,0.9495,0.9136,0.8768,0.8539,0.8451,0.8456,0.8569,0.8786,0.9141,0.9571,0.9744,0.9381,0.9033,0.8867,0.876,0.8703,0.8658,0.8617,0.8611,0.8835,0.963],"logSd":[0.215,0.222,0.237,0.249,0.266,0.283,0.293,0.297,0.297,0.292,0.282,0.263,0.236,0.225,0.231,0.238,0.244,0.246,0.247,0.244,0.242,0.241,0.236,0.224]},{"zone":"US-TEX-ERCO","month":3,"ratio":[0.9941,0.9927,0.947,0.9028,0.8594,0.8175,0.7909,0.7818,0.7854,0.8023,0.832,0.8772,0.9173,0.9085,0.8687,0.8409,0.832,0.8324,0.8395,0.8446,0.848,0.8513,0.8568,0.9019],"logSd":[0.224,0.225,0.236,0.247,0.265,0.285,0.301,0.306,0.307,0.3,0.285,0.263,0.239,0.227,0.227,0.231,0.231,0.231,0.229,0.224,0.222,0.221,0.223,0.225]},{"zone":"US-TEX-ERCO","month":4,"ratio":[0.9804,0.9992,0.9559,0.9071,0.8614,0.8181,0.7887,0.7789,0.7848,0.8057,0.8395,0.8882,0.9162,0.8864,0.8481,0.8311,0.8327,0.8429,0.8591,0.871,0.8793,0.8863,0.8888,0.9091],"logSd":[0.201,0.199,0.202,0.211,0.229,0.252,0.274,0.281,0.285,0.28,0.264,0.246,0.23,0.219,0.212,0.207,0.198,0.193,0.188,0.183,0.182,0.183,0.185,0.193]},{"zone":"US-TEX-ERCO","month":5,"ratio":[1.022,1.06,1.027,0.9804,0.9379,0.8974,0.8685,0.8593,0.8667,0.8887,0.9212,0.9642,0.9737,0.932,0.8998,0.8978,0.9138,0.9316,0.9501,0.9621,0.9689,0.9744,0.979,0.9837],"logSd":[0.147,0.145,0.143,0.153,0.171,0.193,0.215,0.225,0.231,0.23,0.22,0.207,0.2,0.194,0.188,0.173,0.155,0.144,0.136,0.13,0.13,0.131,0.133,0.138]},{"zone":"US-TEX-ERCO","month":6,"ratio":[1.107,1.157,1.135,1.093,1.057,1.023,0.999,0.9926,1.001,1.022,1.048,1.08,1.073,1.025,0.9984,1.013,1.046,1.071,1.086,1.092,1.092,1.089,1.09,1.087],"logSd":[0.0967,0.0956,0.0968,0.108,0.124,0.143,0.16,0.172,0.179,0.18,0.174,0.164,0.16,0.161,0.163,0.142,0.119,0.103,0.0943,0.0884,0.0869,0.0866,0.0887,0.0913]},{"zone":"US-TEX-ERCO","month":7,"ratio":[1.194,1.236,1.213,1.175,1.142,1.113,1.095,1.092,1.102,1.12,1.143,1.166,1.158,1.107,1.076,1.1,1.144,1.174,1.186,1.186,1.18,1.172,1.161,1.159],"logSd":[0.0714,0.072,0.0776,0.0897,0.105,0.121,0.134,0.146,0.152,0.153,0.147,0.136,0.131,0.135,0.145,0.124,0.0997,0.083,0.0738,0.0677,0.065,0.064,0.0663,0.0691]},{"zone":"US-TEX-ERCO","month":8,"ratio":[1.232,1.246,1.211,1.17,1.136,1.106,1.088,1.087,1.096,1.115,1.14,1.168,1.175,1.122,1.078,1.095,1.133,1.165,1.18,1.182,1.178,1.172,1.16,1.174],"logSd":[0.0703,0.0732,0.0838,0.0973,0.112,0.128,0.139,0.15,0.156,0.154,0.145,0.132,0.124,0.128,0.138,0.122,0.099,0.083,0.0738,0.0676,0.0638,0.0625,0.0647,0.069]},{"zone":"US-TEX-ERCO","month":9,"ratio":[1.213,1.193,1.146,1.104,1.068,1.035,1.013,1.008,1.016,1.035,1.064,1.103,1.128,1.082,1.026,1.026,1.046,1.072,1.09,1.097,1.1,1.105,1.115,1.159],"logSd":[0.091,0.0982,0.114,0.129,0.144,0.159,0.171,0.18,0.184,0.18,0.168,0.152,0.141,0.14,0.145,0.134,0.116,0.103,0.0942,0.0882,0.0839,0.0827,0.0835,0.0887]},{"zone":"US-TEX-ERCO","month":10,"ratio":[1.171,1.126,1.081,1.043,1.009,0.9759,0.9496,0.9404,0.9455,0.9627,0.9913,1.033,1.068,1.042,0.9843,0.9668,0.9692,0.9824,0.9958,1.004,1.009,1.023,1.067,1.151],"logSd":[0.13,0.144,0.161,0.174,0.188,0.203,0.217,0.223,0.225,0.219,0.206,0.19,0.176,0.167,0.163,0.157,0.149,0.141,0.135,0.131,0.128,0.128,0.124,0.125]},{"zone":"US-TEX-ERCO","month":11,"ratio":[1.139,1.085,1.05,1.021,0.9926,0.962,0.9355,0.9239,0.9252,0.9379,0.9605,0.996,1.032,1.035,0.9864,0.9566,0.9451,0.943,0.9453,0.9468,0.9479,0.9618,1.033,1.152],"logSd":[0.169,0.188,0.201,0.211,0.224,0.238,0.252,0.256,0.256,0.251,0.242,0.229,0.212,0.197,0.187,0.186,0.188,0.187,0.186,0.186,0.187,0.188,0.176,0.165]},{"zone":"US-TEX-ERCO","month":12,"ratio":[1.119,1.07,1.043,1.021,0.996,0.9673,0.9437,0.9321,0.9305,0.9385,0.9545,0.9822,1.018,1.047,1.009,0.9723,0.9529,0.9382,0.9284,0.9216,0.916,0.9232,0.9966,1.128],"logSd":[0.191,0.21,0.219,0.228,0.242,0.256,0.266,0.271,0.27,0.268,0.263,0.252,0.231,0.215,0.21,0.211,0.22,0.224,0.227,0.229,0.232,0.233,0.216,0.192]},{"zone":"ZA","month":1,"ratio":[1.018,1.02,1.024,1.023,1.014,0.9912,0.9693,0.9568,0.9493,0.944,0.9411,0.9399,0.939,0.9397,0.9428,0.9497,0.9665,0.9789,0.9828,0.9905,1.004,1.009,1.013,1.016],"logSd":[0.0273,0.0274,0.0276,0.0285,0.0297,0.0314,0.0351,0.0361,0.036,0.0368,0.0368,0.0377,0.0375,0.0375,0.0366,0.0344,0.0302,0.0275,0.0283,0.0305,0.0291,0.0277,0.0273,0.0273]},{"zone":"ZA","month":2,"ratio":[1.032,1.034,1.038,1.04,1.034,1.014,0.9889,0.9734,0.9647,0.9595,0.9569,0.9558,0.9554,0.9564,0.9604,0.9707,0.9869,0.9963,1.002,1.009,1.021,1.026,1.029,1.031],"logSd":[0.0241,0.0244,0.0243,0.0257,0.0265,0.0269,0.0311,0.033,0.033,0.0334,0.0333,0.0339,0.0337,0.0342,0.0338,0.0316,0.0269,0.0246,0.0252,0.0267,0.025,0.0241,0.0239,0.0238]},{"zone":"ZA","month":3,"ratio":[1.046,1.047,1.05,1.054,1.048,1.03,1.004,0.9876,0.9783,0.9736,0.9715,0.9704,0.9709,0.9736,0.9809,0.9954,1.008,1.014,1.022,1.029,1.04,1.043,1.045,1.046],"logSd":[0.0225,0.0229,0.0226,0.0236,0.0235,0.0228,0.0263,0.0285,0.0292,0.0295,0.0295,0.03,0.03,0.0305,0.0298,0.0276,0.0235,0.0225,0.0229,0.0236,0.0221,0.0219,0.0222,0.0222]},{"zone":"ZA","month":4,"ratio":[1.052,1.052,1.055,1.057,1.05,1.034,1.012,0.9964,0.9873,0.9829,0.9812,0.9803,0.9818,0.9871,0.9992,1.016,1.022,1.027,1.036,1.043,1.051,1.052,1.052,1.052],"logSd":[0.0232,0.0234,0.023,0.0235,0.0226,0.0215,0.0234,0.0254,0.0265,0.0272,0.0276,0.0282,0.0284,0.0284,0.027,0.0247,0.0221,0.0225,0.0226,0.0229,0.022,0.0222,0.0231,0.0231]},{"zone":"ZA","month":5,"ratio":[1.048,1.048,1.05,1.051,1.043,1.032,1.016,1,0.9919,0.9872,0.9852,0.9845,0.9868,0.9943,1.011,1.028,1.028,1.034,1.042,1.047,1.053,1.051,1.05,1.049],"logSd":[0.0254,0.0252,0.025,0.025,0.0242,0.0233,0.0233,0.0248,0.0259,0.0272,0.028,0.0289,0.0292,0.0287,0.0266,0.0242,0.0231,0.0245,0.0243,0.0244,0.0245,0.0249,0.0259,0.0259]},{"zone":"ZA","month":6,"ratio":[1.04,1.04,1.042,1.042,1.036,1.028,1.016,1,0.9924,0.9867,0.984,0.9832,0.9859,0.9943,1.014,1.031,1.026,1.034,1.041,1.045,1.048,1.045,1.042,1.041],"logSd":[0.0278,0.0272,0.0273,0.0271,0.0271,0.0268,0.0256,0.0264,0.0272,0.0288,0.03,0.0311,0.0312,0.0304,0.0281,0.0256,0.0255,0.0271,0.0268,0.0269,0.0278,0.0282,0.0291,0.0289]},{"zone":"ZA","month":7,"ratio":[1.034,1.034,1.036,1.037,1.034,1.025,1.011,0.9947,0.9876,0.9811,0.9774,0.9764,0.9789,0.9868,1.006,1.025,1.019,1.026,1.035,1.039,1.042,1.038,1.035,1.034],"logSd":[0.029,0.0282,0.0284,0.0283,0.0289,0.0293,0.0286,0.029,0.0295,0.0309,0.0319,0.033,0.0328,0.032,0.0303,0.0278,0.0274,0.0283,0.0282,0.0284,0.0296,0.0301,0.0306,0.0301]},{"zone":"ZA","month":8,"ratio":[1.03,1.031,1.033,1.035,1.031,1.015,0.9982,0.983,0.9762,0.9696,0.9654,0.9639,0.966,0.9726,0.9895,1.01,1.007,1.011,1.024,1.03,1.035,1.033,1.031,1.031],"logSd":[0.0292,0.0286,0.0285,0.0286,0.0287,0.0293,0.0305,0.031,0.0316,0.0323,0.0329,0.0335,0.0332,0.0326,0.0316,0.0294,0.0276,0.0277,0.0282,0.0283,0.0293,0.0299,0.0303,0.0297]},{"zone":"ZA","month":9,"ratio":[1.027,1.027,1.031,1.032,1.023,0.9985,0.9786,0.9663,0.9597,0.954,0.9499,0.948,0.9493,0.9546,0.9676,0.9877,0.9903,0.9926,1.008,1.017,1.026,1.026,1.026,1.026],"logSd":[0.0296,0.0293,0.029,0.0286,0.0276,0.0284,0.0311,0.0321,0.033,0.0332,0.0334,0.0335,0.0334,0.0329,0.0322,0.0301,0.0272,0.027,0.0278,0.0281,0.0287,0.0292,0.0298,0.0294]},{"zone":"ZA","month":10,"ratio":[1.02,1.021,1.025,1.024,1.01,0.9789,0.9592,0.9501,0.9438,0.939,0.9354,0.9334,0.9339,0.938,0.9472,0.9635,0.9714,0.9754,0.9898,1,1.012,1.016,1.017,1.019],"logSd":[0.0306,0.0305,0.0302,0.0293,0.0276,0.0289,0.032,0.033,0.0342,0.0345,0.0345,0.0346,0.0347,0.034,0.033,0.031,0.0277,0.0273,0.0284,0.0291,0.0294,0.0295,0.0303,0.0302]},{"zone":"ZA","month":11,"ratio":[1.013,1.015,1.018,1.016,0.9989,0.9676,0.949,0.9414,0.9352,0.9307,0.9276,0.9258,0.9255,0.9283,0.9345,0.9453,0.9574,0.9658,0.9758,0.9861,0.9999,1.005,1.008,1.011],"logSd":[0.0314,0.0313,0.0313,0.0304,0.0292,0.0312,0.0339,0.0347,0.0357,0.0364,0.0364,0.037,0.0371,0.0362,0.0348,0.0326,0.0295,0.0286,0.0297,0.0312,0.0312,0.0305,0.0311,0.0312]},{"zone":"ZA","month":12,"ratio":[1.011,1.013,1.016,1.014,0.9997,0.9722,0.9532,0.9442,0.9376,0.9327,0.9298,0.9283,0.9275,0.929,0.933,0.94,0.9551,0.9672,0.9727,0.9818,0.9958,1.002,1.006,1.008],"logSd":[0.0303,0.0302,0.0305,0.0304,0.0306,0.033,0.0357,0.0364,0.0367,0.0378,0.0378,0.0387,0.0387,0.0381,0.0367,0.0344,0.0311,0.0291,0.0301,0.0323,0.0316,0.0303,0.0302,0.0304]}]}');
;// CONCATENATED MODULE: ./build/src/grid/profiles.js


const [FIRST_YEAR, LAST_YEAR] = [Math.min(...grid_profiles_namespaceObject.VS), Math.max(...grid_profiles_namespaceObject.VS)];
/** The years whose hours the profiles were made of. */
const PROFILE_YEARS = `${FIRST_YEAR}-${LAST_YEAR}`;
/** The share of a zone's last yearly change that comes again; see `carriedOn`. */
const DRIFT_SHARE = grid_profiles_namespaceObject.Pg.F;
/** Hours scattered as told in the profile's years; wind and sun grow, and they scatter further since. */
const SPREAD_GROWTH = grid_profiles_namespaceObject.Pg.f;
/** After this many hours an hour's error is worth 1/e of what it was: weather lasts for days. */
const MEMORY_HOURS = assumptions/* gridMemoryHours.value */.bR.Uq;
/** How many zones have a profile. */
const PROFILED_ZONES = new Set(grid_profiles_namespaceObject.US.map(({ zone }) => zone)).size;
/** The profile of a zone; `null` where there is none. */
function profileOf(zone) {
    const months = grid_profiles_namespaceObject.US.filter((row) => row.zone === zone);
    if (months.length === 0)
        return null;
    return (wallMs) => {
        const at = new Date(wallMs);
        const row = months.find(({ month }) => month === at.getUTCMonth() + 1);
        const [ratio, logSd] = [row?.ratio[at.getUTCHours()], row?.logSd[at.getUTCHours()]];
        if (ratio === undefined || logSd === undefined)
            throw new RangeError(`not a time: ${wallMs}`);
        return { ratio, logSd };
    };
}
/** Ratios of a zone's hours to the year's mean, by month and UTC hour; empty where it has no profile. */
function ratiosOf(zone) {
    return grid_profiles_namespaceObject.US
        .filter((row) => row.zone === zone)
        .sort((a, b) => a.month - b.month)
        .map(({ ratio }) => ratio);
}


/***/ }),

/***/ 96649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   fz: () => (/* binding */ directPart),
/* harmony export */   x0: () => (/* binding */ meanIntensity)
/* harmony export */ });
/* unused harmony export intensityAt */
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26179);

/**
 * Carbon intensity at a moment: that of the last point at or before it. Before the first point, the
 * first point's.
 */
function intensityAt(series, wallMs) {
    requireTime(wallMs);
    const points = requirePoints(series);
    const point = points.findLast(({ fromMs }) => fromMs <= wallMs) ?? points[0];
    return point.intensityGPerKwh;
}
/**
 * Cuts a span of time where the series changes. An empty span has no parts.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
function spansOf(series, fromMs, toMs) {
    requireTime(fromMs);
    requireTime(toMs);
    if (toMs < fromMs)
        throw new RangeError(`a span that ends before it starts: ${fromMs}, ${toMs}`);
    const points = requirePoints(series);
    if (toMs === fromMs)
        return [];
    // The figure at the start, then every later point within the span, the last of equal times.
    const starts = [
        { fromMs, intensityGPerKwh: intensityAt(series, fromMs) },
        ...points.filter((point) => point.fromMs > fromMs && point.fromMs < toMs),
    ].filter((point, i, all) => all[i + 1]?.fromMs !== point.fromMs);
    return starts.map((start, i) => ({
        fromMs: start.fromMs,
        toMs: starts[i + 1]?.fromMs ?? toMs,
        intensityGPerKwh: start.intensityGPerKwh,
    }));
}
/**
 * Mean carbon intensity over a span of time, each figure weighted by how long it holds, with the
 * series' error factors. Over an empty span it is the intensity at that moment.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
function meanIntensity(series, fromMs, toMs) {
    const spans = spansOf(series, fromMs, toMs);
    if (spans.length === 0)
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(intensityAt(series, fromMs), series.factors);
    const sum = spans.reduce((total, span) => total + span.intensityGPerKwh * (span.toMs - span.fromMs), 0);
    // One figure throughout is that figure to the last digit, not one that rounding has touched.
    const [only, ...more] = spans;
    const value = only !== undefined && more.length === 0 ? only.intensityGPerKwh : sum / (toMs - fromMs);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(value, series.factors);
}
/**
 * The part of a series that plants emit while they generate, as a series of its own; `null` where its
 * source does not keep that apart from what is emitted upstream.
 */
function directPart(series) {
    const points = series.points.flatMap(({ from, directGPerKwh }) => directGPerKwh === undefined ? [] : [{ from, intensityGPerKwh: directGPerKwh }]);
    return points.length === series.points.length ? { ...series, boundary: 'direct', points } : null;
}
function requirePoints(series) {
    const [first, ...others] = series.points.map(timed).sort((a, b) => a.fromMs - b.fromMs);
    if (first === undefined)
        throw new RangeError('an intensity series without points');
    return [first, ...others];
}
function timed({ from, intensityGPerKwh }) {
    const fromMs = from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
    if (Number.isNaN(fromMs))
        throw new RangeError(`not a time: ${from}`);
    return { fromMs, intensityGPerKwh };
}
function requireTime(ms) {
    if (!Number.isFinite(ms))
        throw new RangeError(`a time must be a finite number, not ${ms}`);
}


/***/ }),

/***/ 52184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ heldOf)
/* harmony export */ });
/* harmony import */ var _data_skus_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82430);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26179);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81257);
/* harmony import */ var _sku_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68974);




/** What the machine holds of its host: what power and embodied carbon are shared by. */
function heldOf(machine) {
    const { container, threads, memoryBytes } = machine;
    const { threadsPerVcpu, why } = coresOf(machine);
    if (container !== null) {
        return { ...shareOf(machine, container), threadsPerVcpu };
    }
    const unit = machine.virtual === false ? 'hardware thread' : 'vCPU';
    const explanation = `the whole machine, ${counted(threads, unit)}${why}`;
    return { vcpus: threads, threadsPerVcpu, memoryBytes, factor: null, explanation };
}
/** What a container holds of its machine. */
function shareOf(machine, container) {
    const { threads } = machine;
    const slim = (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlim */ .I)(machine.runner) ? (0,_sku_js__WEBPACK_IMPORTED_MODULE_1__/* .findSku */ .V9)(machine) : null;
    const known = container.cpus ?? slim?.vcpus ?? null;
    // Between one thread and all of the node's: the geometric middle, and a range that spans both.
    const vcpus = Math.min(known ?? Math.sqrt(threads), threads);
    const memoryLimit = container.memoryBytes ?? slim?.memoryBytes ?? Number.POSITIVE_INFINITY;
    const share = vcpus / threads;
    const memoryBytes = memoryLimit < machine.memoryBytes ? memoryLimit : Math.round(machine.memoryBytes * share);
    const of = `of the machine's ${counted(threads, 'thread')}`;
    if (known !== null) {
        const limit = container.cpus === null ? 'as the runner is sold' : "by its control group's limit";
        const by = machine.soldAs === undefined ? limit : `as ${machine.soldAs} is sold`;
        return { vcpus, memoryBytes, factor: null, explanation: `${trimmed(vcpus)} ${of}, ${by}` };
    }
    return {
        vcpus,
        memoryBytes,
        factor: { id: 'container-share', logSd: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .logSdOfRatio90 */ .LM)(Math.sqrt(threads)), kind: 'declared' },
        explanation: `${trimmed(vcpus)} ${of}, assumed: a pod without a CPU limit holds between one and all of them`,
    };
}
const ONE_THREAD = { threadsPerVcpu: 1, why: '' };
const WHOLE_CORE_THREADS = 2;
/** Servers' CPUs that have two threads a core, all of their kind: what shows one has its second off. */
const HAS_SMT = /\bEPYC\b|\bXeon\(R\) (Gold|Platinum)\b/;
/**
 * Whether a vCPU is a whole core, whose second hardware thread nobody else gets.
 *
 * Some families of AWS are sold so. Otherwise the topology tells, where it is the true one: on bare
 * metal, and in clouds whose hypervisors show it (Nitro, Google's and Azure's), with two vCPUs or more
 * and one thread a core. Other hypervisors show one thread a core whatever is underneath. Arm's cores
 * have one thread.
 */
function coresOf(machine) {
    const { cloud, systemProduct, virtual, threads, threadsPerCore } = machine;
    if (machine.arch !== 'x64' && machine.arch !== 'ia32')
        return ONE_THREAD;
    const family = systemProduct?.split('.')[0] ?? '';
    if (cloud === 'aws' && _data_skus_json__WEBPACK_IMPORTED_MODULE_3__/* .wholeCores.awsFamilies */ .KA.qX.includes(family)) {
        return wholeCore(`as AWS sells ${family}`);
    }
    if (threadsPerCore !== 1 || threads < 2)
        return ONE_THREAD;
    if (virtual === false) {
        return HAS_SMT.test(machine.cpuModel ?? '') ? wholeCore('its second thread off') : ONE_THREAD;
    }
    return cloud === null ? ONE_THREAD : wholeCore('by what its cloud shows');
}
function wholeCore(how) {
    return { threadsPerVcpu: WHOLE_CORE_THREADS, why: `, each a whole core, ${how}` };
}
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
function trimmed(count) {
    return String(Math.round(count * 100) / 100);
}


/***/ }),

/***/ 66676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dirtiest),
/* harmony export */   P: () => (/* binding */ emitted)
/* harmony export */ });
/* harmony import */ var _footprint_facility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _grid_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16623);
/* harmony import */ var _grid_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96649);


/**
 * What a kilowatt-hour of a machine there emits, its building included, in gCO2e: by the tables over the
 * hours in which it was used, as it is priced. By a year's mean the one of two places that is dirtier could
 * be the cleaner one just then.
 */
function emitted(place, { fromMs, toMs }) {
    const { series } = (0,_grid_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .bundledIntensity */ .ym)(place, { fromMs, toMs });
    return (0,_grid_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .meanIntensity */ .x0)(series, fromMs, toMs).value * (0,_footprint_facility_js__WEBPACK_IMPORTED_MODULE_2__/* .facilityOf */ .x)(place).pue.value;
}
/** Of several the one with the highest emissions, the first of equals; `null`: there is none. */
function dirtiest(all, emissionOf) {
    return all.reduce((so, one) => (so !== null && emissionOf(so.place) >= emissionOf(one.place) ? so : one), null);
}


/***/ }),

/***/ 23014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ chooseHardware),
/* harmony export */   M1: () => (/* binding */ saidHardware),
/* harmony export */   m$: () => (/* binding */ shownHardware)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9656);
/* harmony import */ var _machine_named_sku_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _machine_sku_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68974);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
/* harmony import */ var _power_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50354);
/* harmony import */ var _power_server_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90696);






/** The machine as it shows itself. */
function shownHardware(machine) {
    return { machine, sku: (0,_machine_sku_js__WEBPACK_IMPORTED_MODULE_0__/* .findSku */ .V9)(machine) };
}
/**
 * What an audit counts with where policies say what its machine is sold as. A SKU fills in what the
 * machine does not show. Where the machine contradicts it, or it is the word of somebody who could be out
 * to lower a figure, both are weighed: of electricity and of making each the higher stands, so that what is
 * more of the one buys nothing off the other.
 *
 * @param weigh what comes of a hardware; not asked where there is nothing to choose
 */
function chooseHardware(machine, said, weigh) {
    const shown = shownHardware(machine);
    const claimed = said.flatMap((one) => claimedHardware(machine, shown.sku, one) ?? []);
    const isShownAsked = claimed.length === 0 ||
        claimed.some(({ doubts, said: by }) => doubts.length > 0 || !by.mayLower);
    const all = [...claimed, ...(isShownAsked ? [shown] : [])];
    const [powered, made] = all.length === 1 ? [all[0], all[0]] : heaviest(all, weigh);
    const of = (hardware = shown) => claimed.find((one) => one === hardware) ?? null;
    const counts = { powered: of(powered), made: of(made) };
    return {
        powered: powered ?? shown,
        made: made ?? shown,
        findings: claimed.map((one) => told(one, counts)),
    };
}
/** The one with the most electricity and the one with the most making; of equals the first. */
function heaviest(all, weigh) {
    const weighed = all.map((hardware) => ({ hardware, ...weigh(hardware) }));
    const most = (part) => weighed.toSorted((a, b) => b[part] - a[part])[0]?.hardware;
    const powered = most('energyJ');
    const own = weighed.find(({ hardware }) => hardware === powered);
    const isMore = weighed.some(({ embodiedG }) => embodiedG > (own?.embodiedG ?? 0));
    return [powered, isMore ? most('embodiedG') : powered];
}
/** A machine as a policy's word would have it, and whether it shows otherwise; `null`: nothing has that name. */
function saidHardware(machine, said) {
    const claimed = claimedHardware(machine, shownHardware(machine).sku, said);
    return claimed === null ? null : { ...claimed, isDoubted: claimed.doubts.length > 0 };
}
function told(claimed, counts) {
    const { said, doubts, filled } = claimed;
    const named = `${said.name}, as \`runners\` of ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(said.by)} names it`;
    const isOne = counts.powered === counts.made;
    const [powered, made] = [counts.powered, counts.made].map((one) => one?.said.name ?? 'the machine as it shows itself');
    if (doubts.length > 0) {
        const which = isOne
            ? `The higher emissions count: ${powered}.`
            : `Of electricity and making each the higher counts: ${powered}, and ${made}.`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('sku-contradiction', `The hardware is contradicted: it is said to be ${named}, and ${doubts.join('; ')}. ${which}`);
    }
    const what = filled.length === 0 ? 'which it shows itself' : `which tells ${filled.join(', ')}`;
    if (isOne && counts.powered === claimed) {
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('sku-declared', `The machine is taken for ${named}, ${what}.`);
    }
    const more = isOne
        ? `${powered} emits more and counts`
        : `of electricity and making each the higher counts: ${powered}, and ${made}`;
    const why = said.mayLower ? '' : ": the job's author could have changed that policy";
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('sku-declared', `The machine is said to be ${named}, but ${more}${why}.`);
}
/** `null`: the table has nothing of that name, which checking the policy has ruled out. */
function claimedHardware(machine, shown, said) {
    const sizes = (0,_machine_named_sku_js__WEBPACK_IMPORTED_MODULE_3__/* .skusNamed */ .ui)(said.name);
    const { container } = machine;
    // A label of several sizes is of the one that the machine has; else the largest stands for it.
    const vcpus = container === null ? machine.threads : container.cpus;
    const sku = sizes.find((one) => one.vcpus === vcpus) ?? sizes[0];
    if (sku === undefined)
        return null;
    const cpu = cpuOf(machine, sku);
    const doubts = [
        ...sizeDoubts(machine, sku),
        ...(cpu.doubt === null ? [] : [cpu.doubt]),
        ...kindDoubts(machine, sku),
    ];
    const taken = sized({ ...machine, ...cpu.as, ...awsSigns(sku) }, machine, sku);
    // What shows its host and is what it is said to be needs no word for it.
    const own = doubts.length === 0 && shown?.host != null ? shown : null;
    return {
        machine: taken,
        sku: {
            name: sku.name,
            vcpus: sku.vcpus,
            memoryBytes: sku.memoryBytes,
            gpus: Math.max(sku.gpus, shown?.gpus ?? 0),
            host: own?.host ?? sku.hostOf(taken),
            basis: own?.basis ?? `${sku.name}, which \`runners\` of ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(said.by)} names`,
        },
        said,
        doubts,
        filled: [
            ...(cpu.as === null || cpu.doubt !== null ? [] : [`its CPU (${cpu.as.cpuModel})`]),
            ...(container !== null && container.cpus === null ? [`its share (${sku.vcpus} vCPU)`] : []),
            ...(own === null && sku.hostOf(taken) !== null ? ['its host'] : []),
            ...(sku.gpus > (shown?.gpus ?? 0) ? ['its GPUs'] : []),
        ],
    };
}
/** A machine of the SKU's size; what shows that size keeps what it shows. */
function sized(taken, { threads, memoryBytes, container }, sku) {
    const shown = container === null ? memoryBytes : (container.memoryBytes ?? sku.memoryBytes);
    const own = (0,_machine_sku_js__WEBPACK_IMPORTED_MODULE_0__/* .isNear */ .HQ)(sku.memoryBytes, shown) ? shown : sku.memoryBytes;
    if (container === null)
        return { ...taken, threads: sku.vcpus, memoryBytes: own };
    const held = { cpus: sku.vcpus, memoryBytes: own };
    return { ...taken, threads: Math.max(threads, sku.vcpus), container: held, soldAs: sku.name };
}
/** By what a machine of AWS is told: its type says whether its vCPUs are whole cores. */
function awsSigns(sku) {
    return sku.cloud === 'aws' ? { cloud: 'aws', systemProduct: sku.name } : {};
}
function sizeDoubts({ threads, memoryBytes, container }, sku) {
    const gib = (bytes) => Math.round(bytes / 2 ** 30);
    const size = container === null ? threads : (container.cpus ?? Math.min(threads, sku.vcpus));
    const memory = container === null ? memoryBytes : (container.memoryBytes ?? sku.memoryBytes);
    const shows = container === null ? 'the machine shows' : 'its container may use';
    return [
        ...(size === sku.vcpus ? [] : [`it has ${sku.vcpus} vCPU where ${shows} ${rounded(size)}`]),
        ...((0,_machine_sku_js__WEBPACK_IMPORTED_MODULE_0__/* .isNear */ .HQ)(sku.memoryBytes, memory)
            ? []
            : [`it has ${gib(sku.memoryBytes)} GiB where ${shows} ${gib(memory)}`]),
    ];
}
function rounded(count) {
    return Math.round(count * 100) / 100;
}
/** Another architecture, system or cloud, or another type by DMI. */
function kindDoubts(machine, sku) {
    const { arch, platform, cloud, systemProduct } = machine;
    const type = cloud === 'aws' && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(systemProduct ?? '');
    return [
        ...(arch === sku.arch ? [] : [`it is of ${sku.arch} where the machine is of ${arch}`]),
        ...(sku.platform === null || sku.platform === platform
            ? []
            : [`it is one of ${sku.platform} where the machine is one of ${platform}`]),
        ...(cloud === null || sku.cloud === null || cloud === sku.cloud
            ? []
            : [`it is one of ${sku.cloud} where the machine is one of ${cloud}`]),
        ...(type && sku.cloud === 'aws' && systemProduct !== sku.name
            ? [`the machine is of type ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(systemProduct ?? '')} by DMI`]
            : []),
    ];
}
/**
 * The CPU that a SKU puts in the place of what the machine shows: in that of one that the model does not
 * know, and of one that the SKU is not sold with. Of several the one that draws most.
 */
function cpuOf(machine, { cpus }) {
    if (cpus.length === 0)
        return { as: null, doubt: null };
    const shown = (0,_power_server_index_js__WEBPACK_IMPORTED_MODULE_4__/* .serverCurve */ .Bw)(cpuIn(machine));
    const isShown = shown.fit !== 'unknown';
    if (isShown && cpus.some((name) => isSameCpu(machine, name)))
        return { as: null, doubt: null };
    const [hungriest] = cpus
        .map(namedCpu)
        .map((cpu) => ({ cpu, fullW: fullPowerW({ ...machine, ...cpu }) }))
        .sort((a, b) => b.fullW - a.fullW);
    const said = `it has ${cpus.length === 1 ? '' : 'one of '}${cpus.join(', ')} where the machine shows ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(machine.cpuModel ?? '')}`;
    return { as: hungriest?.cpu ?? null, doubt: isShown ? said : null };
}
function cpuIn({ cpuModel, cpuVendor, cpuFamily, cpuModelNumber }) {
    return { cpuModel, cpuVendor, cpuFamily, cpuModelNumber };
}
function namedCpu(name) {
    const isIntel = name.includes('Xeon');
    const cpuVendor = name.includes('EPYC') ? 'AuthenticAMD' : isIntel ? 'GenuineIntel' : null;
    return { cpuModel: name, cpuVendor, cpuFamily: null, cpuModelNumber: null };
}
/** By every word of the name; Arm's cores are called after their design, whoever makes the CPU. */
function isSameCpu(machine, name) {
    const words = (text) => text
        .toUpperCase()
        .replace(/\((?:R|TM)\)/g, '')
        .split(/[\s@]+/);
    const shown = new Set(words(machine.cpuModel ?? ''));
    if (words(name).every((word) => shown.has(word)))
        return true;
    return (machine.arch === 'arm64' &&
        (0,_power_server_index_js__WEBPACK_IMPORTED_MODULE_4__/* .serverCurve */ .Bw)(namedCpu(name)).basis === (0,_power_server_index_js__WEBPACK_IMPORTED_MODULE_4__/* .serverCurve */ .Bw)(cpuIn(machine)).basis);
}
function fullPowerW(machine) {
    const { idlePowerW, busyJPerCpuS } = (0,_power_model_js__WEBPACK_IMPORTED_MODULE_5__/* .modelPower */ .ZL)(machine);
    return idlePowerW.value + busyJPerCpuS.value * machine.threads;
}


/***/ }),

/***/ 47667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll)
});

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/ordered.js
var ordered = __webpack_require__(63640);
// EXTERNAL MODULE: ./build/src/policy/rules/per-period.js + 3 modules
var per_period = __webpack_require__(54957);
// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 15 modules
var register = __webpack_require__(17087);
// EXTERNAL MODULE: ./build/src/policy/verdict.js
var policy_verdict = __webpack_require__(8637);
;// CONCATENATED MODULE: ./build/src/policy/by-intensity.js



/**
 * A rule held by one carbon intensity. By the marginal one, what there is no marginal figure of is
 * inconclusive: the average never stands in for it.
 */
function ruleBy(basis, rule, budget, given) {
    const ruling = (0,register/* definitionOf */.F)(rule).judge(rule, budget, given);
    const { measured } = given;
    // Where nothing was measured, that says all.
    if (basis === 'average' || measured.totalG === null)
        return ruling;
    if ((0,per_period/* isCap */.Xy)(rule))
        return missing(ruling, PAST_BY_AVERAGE);
    if (measured.marginalG === null)
        return missing(ruling, NONE_AT_HAND);
    return (0,register/* definitionOf */.F)(rule).judge(rule, budget, { ...given, measured: byMarginal(measured) });
}
/** Whether a budget asks for a rule's number by the marginal intensity too: energy has none. */
function isByMarginal({ unit }, { intensity }) {
    return unit === 'g' && intensity === 'marginal';
}
/** Whether an enforced limit could not be decided for want of a marginal figure of now. */
function lacksMarginal({ intensity, value, rule, enforcement }) {
    const isPast = (0,per_period/* isCap */.Xy)({ kind: rule });
    return intensity === 'marginal' && value === null && !isPast && enforcement !== 'observe';
}
function byMarginal(measured) {
    return { ...measured, totalG: measured.marginalG };
}
const PAST_BY_AVERAGE = 'past audits are known by the average one alone: put it in a budget of its own with `intensity: average`';
const NONE_AT_HAND = 'there is no marginal figure of all that it is for: WattTime tells one where it is asked (`intensity-provider`)';
function missing(ruling, why) {
    return {
        ...ruling,
        judged: 'inconclusive',
        value: null,
        low: null,
        high: null,
        failsFrom: null,
        sentence: `\`${ruling.budget}\`: the limit of ${ruling.limitText} is to be kept by the marginal carbon intensity too, and ${why}.`,
    };
}
/** Said where a budget asks for both: which of them decided. */
function decidedBy(basis, { judged, value }) {
    if (judged !== 'inconclusive')
        return ` Decided by the ${basis} carbon intensity.`;
    return value === null ? '' : ` By the ${basis} carbon intensity.`;
}
/**
 * Of two results of one rule the worse; of equals the one without a number, so that what a policy makes
 * of a missing figure holds, then the one with the higher.
 */
function worse(one, other) {
    const order = (0,policy_verdict/* rankOf */.IQ)(one.verdict) - (0,policy_verdict/* rankOf */.IQ)(other.verdict) ||
        (0,policy_verdict/* rankOf */.IQ)(one.judged) - (0,policy_verdict/* rankOf */.IQ)(other.judged) ||
        (other.value ?? Number.MAX_VALUE) - (one.value ?? Number.MAX_VALUE);
    return order <= 0 ? one : other;
}

// EXTERNAL MODULE: ./build/src/policy/data.js
var data = __webpack_require__(60162);
// EXTERNAL MODULE: ./build/src/policy/day.js
var policy_day = __webpack_require__(39322);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var policy_enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/policy/importance.js
var importance = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(26179);
// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(80381);
;// CONCATENATED MODULE: ./build/src/policy/judge-jobs.js




/** Whether a budget is for a job, by what it is or what it may be as well. */
function isFor({ match }, { given, otherwise = [] }) {
    return [given.subject, ...otherwise].some((subject) => (0,policy_match/* matches */.cK)(match, subject));
}
/** A rule that is over all at once. */
function sole(one) {
    return { ruling: one.ruling, ruled: [one] };
}
/** Of rulings over each job the worst, by name; of equals the one with the most. */
function hardest(jobs, rule) {
    const ruled = jobs
        .map(({ name, given }) => ({ name, ...rule(given) }))
        .sort((a, b) => (0,policy_verdict/* rankOf */.IQ)(a.ruling.judged) - (0,policy_verdict/* rankOf */.IQ)(b.ruling.judged) ||
        (b.ruling.value ?? 0) - (a.ruling.value ?? 0));
    // A budget binds where at least one job matches it.
    const { name, ruling } = ruled[0];
    const sentence = `Job ${(0,nearest/* quoted */.TL)(name ?? '')}, the hardest of ${jobs.length}: ${ruling.sentence}`;
    return { ruled, ruling: { ...ruling, sentence } };
}
/** What some of a run's jobs come to. What any of them has not measured is not known of the sum. */
function sumOf(whole, jobs) {
    const all = jobs.map(({ given }) => given.measured);
    const energies = all.flatMap(({ energyJ }) => energyJ ?? []);
    const grams = all.flatMap(({ totalG }) => totalG ?? []);
    const marginals = all.flatMap(({ marginalG }) => marginalG ?? []);
    const durations = all.flatMap(({ durationS }) => durationS ?? []);
    const isWhole = (some) => some.length === all.length;
    return {
        ...whole,
        measured: {
            energyJ: isWhole(energies) ? (0,estimate/* add */.WQ)(...energies) : null,
            totalG: isWhole(grams) ? (0,estimate/* add */.WQ)(...grams) : null,
            marginalG: isWhole(marginals) ? (0,estimate/* add */.WQ)(...marginals) : null,
            durationS: isWhole(durations) ? durations.reduce((so, one) => so + one, 0) : null,
            units: null,
        },
    };
}

// EXTERNAL MODULE: ./build/src/history/point.js
var point = __webpack_require__(24652);
;// CONCATENATED MODULE: ./build/src/policy/scope.js



/**
 * Whether an audit is heavy, so that budgets bind it. Law 4: what is not known is heavy, energy is
 * taken at the high end of its range, and without a scope every audit is.
 */
function isHighImpact(scope, subject, measured) {
    if (scope === null)
        return true;
    const { energyJ, durationS } = measured;
    const energyAtMost = energyJ === null ? null : (0,estimate/* range */.y1)(energyJ).high;
    return (reaches(energyAtMost, scope.energyJ) ||
        reaches(durationS, scope.durationS) ||
        (scope.gpu && subject.hasGpu !== false) ||
        scope.runnerLabels.some((glob) => isLabelled(glob, subject)) ||
        // No size is declared for what trains no model: that is not ignorance.
        (scope.modelParameters !== null && (subject.modelParameters ?? 0) >= scope.modelParameters));
}
function reaches(value, threshold) {
    return threshold !== null && (value === null || value >= threshold);
}
function isLabelled(glob, subject) {
    const labels = (0,policy_match/* labelsOf */.PC)(subject);
    return labels === null ? !(0,point/* isCommand */.y9)(subject) : (0,policy_match/* labelFits */.DJ)(glob, labels);
}

// EXTERNAL MODULE: ./build/src/policy/sums.js
var sums = __webpack_require__(32054);
// EXTERNAL MODULE: ./build/src/policy/waiver.js
var policy_waiver = __webpack_require__(65030);
// EXTERNAL MODULE: ./build/src/policy/approval.js
var policy_approval = __webpack_require__(65229);
;// CONCATENATED MODULE: ./build/src/policy/waiver-result.js




/** A waiver as the report carries it, and what is known of its approval. */
function waiverUse(waiver, approvers) {
    const { reason, expires, upTo, approvedBy, at, origin } = waiver;
    const approval = (0,policy_approval/* approvalOf */.xf)(approvedBy, approvers);
    return { reason, expires, upTo: upTo.text, approvedBy, approval, at, origin };
}
/**
 * What is to be said of a waiver, whether it was needed or not.
 *
 * @param waived how many results it took the edge off
 * @param approvers logins whose approving review of the change was seen
 */
function waiverResult(waiver, policy, day, waived = 0, approvers = []) {
    const { budget, reason } = waiver;
    const state = (0,policy_waiver/* waiverState */.Of)(waiver, day, policy.waiverLimitDays);
    const use = waiverUse(waiver, approvers);
    const said = opening(waiver, state, day, policy.waiverLimitDays);
    const beside = besides(waiver, (0,policy_waiver/* waiversInForce */.kT)(policy, budget, day));
    const sentence = `${said}${beside} Reason: ${(0,nearest/* quoted */.TL)(reason)}${approval(use)}.`;
    return { ...use, budget, state, waived, sentence };
}
function opening({ budget, expires, upTo }, state, day, limitDays) {
    const who = `The waiver of \`${budget}\``;
    switch (state) {
        case 'expired':
            return `${who} ended on ${expires}: the budget binds again.`;
        case 'too-far-ahead':
            return `${who} ends on ${expires}, more than ${limitDays} days ahead, so it does not hold.`;
        case 'ending': {
            const left = (0,policy_day/* daysBetween */.YM)(day, expires);
            return `${who} (up to ${upTo.text}) ends ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}, on ${expires}`}.`;
        }
        default:
            return `${who} holds up to ${upTo.text} until ${expires}.`;
    }
}
/** Of several that hold at once, what that makes of this one. */
function besides(waiver, inForce) {
    if (!inForce.includes(waiver) || inForce.length === 1)
        return '';
    const { dimension } = waiver.upTo;
    const tightest = inForce.find(({ upTo }) => upTo.dimension === dimension) ?? waiver;
    if (tightest !== waiver) {
        return ` It has no say while a tighter one, up to ${tightest.upTo.text}, holds until ${tightest.expires}.`;
    }
    const other = inForce.find(({ upTo }) => upTo.dimension !== dimension);
    if (other === undefined)
        return ` Of ${inForce.length} that hold it is the tightest, and counts.`;
    return ` Another holds up to ${other.upTo.text}: what is waived is under both.`;
}
const SAID = {
    confirmed: ', confirmed by an approving review',
    unverified: ', unverified',
};
function approval({ approvedBy, approval: state }) {
    if (approvedBy === null || state === null)
        return '';
    const who = state === 'confirmed' ? 'approved by' : 'said to be approved by';
    return `; ${who} ${(0,nearest/* quoted */.TL)(approvedBy)}${SAID[state]}`;
}

;// CONCATENATED MODULE: ./build/src/policy/judge.js













/**
 * Holds what was measured against every budget that matches, and says what the policy makes of weak
 * evidence. The order of a policy's budgets changes nothing.
 *
 * @param jobs of a run its jobs: a budget is for those that match it, and what is not of each job is
 * held against their sum
 */
function judge(policy, given, weaknesses = [], jobs = [{ name: null, given }]) {
    const { measured } = given;
    const isNothingMeasured = measured.energyJ === null && measured.totalG === null;
    const sure = isNothingMeasured ? ['inconclusive'] : [];
    if (policy === null) {
        const sentence = isNothingMeasured
            ? NOTHING_MEASURED
            : 'No policy was given, so nothing was judged.';
        return { ...NOTHING, verdict: worst(sure), sentence };
    }
    const terms = termsOf(policy, given);
    const bindings = policy.budgets.flatMap((budget) => {
        const matched = jobs.filter((job) => isFor(budget, job));
        return matched.length === 0 ? [] : [{ budget, jobs: matched }];
    });
    const binding = bindings.map(({ budget }) => budget);
    const bound = new Set(binding);
    const judged = bindings.flatMap((one) => {
        const all = one.jobs.length === jobs.length ? given : sumOf(given, one.jobs);
        return resultsOf(one.budget, policy, terms, all, one.jobs);
    });
    const weighed = (0,importance/* weigh */.v)(judged, terms.isHighImpact).sort(importance/* byImportance */.G);
    const counted = weighed.flatMap(({ result, isCounted }) => (isCounted ? [result] : []));
    const results = weighed.map(({ result }) => result);
    // Evidence is weak for somebody: where no budget counts, there is nothing that it could vouch for.
    const enforcement = strictestOf(results.map((result) => result.enforcement));
    const evidence = judged.some(lacksMarginal) ? [...weaknesses, MISSING_MARGINAL] : weaknesses;
    const weak = enforcement === 'observe' ? [] : (0,data/* weaknessResults */.Gw)(policy, evidence, enforcement);
    const troubles = policy.troubles.map((trouble) => troubleResult(trouble, policy));
    const verdict = worst([
        ...sure,
        ...[...counted, ...weak, ...troubles].map((result) => result.verdict),
    ]);
    return {
        verdict,
        sentence: isNothingMeasured
            ? NOTHING_MEASURED
            : summary(policy, verdict, results, [...troubles, ...weak]),
        results,
        weaknesses: weak,
        waivers: waiverResults(policy, terms, results, binding, given.approvers),
        troubles,
        isHighImpact: terms.isHighImpact,
        unmatchedBudgets: policy.budgets
            .filter((budget) => !bound.has(budget))
            .map(({ id }) => id)
            .sort(),
    };
}
/** Known only once a limit was held: whether anybody asks for it is the policy's word. */
const MISSING_MARGINAL = 'missing-marginal';
const NOTHING = {
    results: [],
    weaknesses: [],
    waivers: [],
    troubles: [],
    isHighImpact: true,
    unmatchedBudgets: [],
};
const NOTHING_MEASURED = 'Nothing was measured, so nothing could be judged.';
function termsOf(policy, { subject, measured, startMs }) {
    // The day that the audit began: a job that runs past midnight does not change its rules.
    const day = (0,policy_day/* dayOf */.kb)(startMs);
    return {
        day,
        ceiling: (0,policy_enforcement/* ceilingOn */.tC)(policy, day),
        isHighImpact: isHighImpact(policy.scope, subject, measured),
    };
}
function resultsOf(budget, policy, terms, given, jobs) {
    const enforcement = terms.isHighImpact ? (0,policy_enforcement/* milder */.IH)(budget.enforcement, terms.ceiling) : 'observe';
    const inForce = (0,policy_waiver/* waiversInForce */.kT)(policy, budget.id, terms.day);
    const resultBy = (basis, rule) => {
        const over = (one) => ({
            ruling: ruleBy(basis, rule, budget, one),
            measured: basis === 'marginal' ? byMarginal(one.measured) : one.measured,
        });
        const { ruling, ruled } = rule.kind === 'per-job' && jobs.length > 1 ? hardest(jobs, over) : sole(over(given));
        const counting = (0,policy_waiver/* waiverFor */.Qd)(ruled, budget, inForce);
        const waiver = counting === null ? null : waiverUse(counting, given.approvers);
        const verdict = waiver === null ? (0,policy_enforcement/* heldUnder */.Qn)(ruling.judged, enforcement) : 'pass';
        const remark = waiver === null
            ? `${overWaiver(ruling, inForce)}${remarkOn(ruling.judged, enforcement, terms)}`
            : ` Waived until ${waiver.expires}, up to ${waiver.upTo}.`;
        const decided = isByMarginal(ruling, budget) ? decidedBy(basis, ruling) : '';
        const sentence = `${ruling.sentence}${decided}${remark}`;
        const { noisy = null } = ruling;
        const intensity = ruling.unit === 'g' ? basis : null;
        const { origin } = budget;
        return { ...ruling, noisy, intensity, enforcement, verdict, waiver, sentence, origin };
    };
    return budget.rules.map((rule) => {
        const average = resultBy('average', rule);
        return isByMarginal(average, budget) ? worse(average, resultBy('marginal', rule)) : average;
    });
}
/** A waiver that holds and did not help, for whoever wonders why. */
function overWaiver(ruling, [tightest]) {
    if (ruling.judged !== 'fail' || tightest === undefined)
        return '';
    const { upTo } = tightest;
    return (0,sums/* isSumOfOther */.p)(ruling, upTo)
        ? ` Its waiver, up to ${upTo.text}, is no ceiling for a sum in another unit, and does not cover this.`
        : ` Its waiver ends at ${upTo.text}, and does not cover this.`;
}
/** Says where enforcement makes less of a judgement than the numbers do. */
function remarkOn(judged, enforcement, { isHighImpact: heavy }) {
    if (!heavy)
        return ' Observed only: it is below what the policy calls high impact.';
    if (enforcement === 'observe')
        return ' Observed only.';
    return (0,policy_enforcement/* heldUnder */.Qn)(judged, enforcement) === judged ? '' : ' A warning only, by the policy.';
}
/** Every waiver of a budget that binds: those that end soon or have ended are told of too. */
function waiverResults(policy, { day }, results, binding, approvers) {
    return policy.waivers
        .filter(({ budget }) => binding.some(({ id }) => id === budget))
        .map((waiver) => {
        // By where it stands: two of one budget may give the same reason.
        const { at, origin } = waiver;
        const waived = results.filter(({ waiver: used }) => used !== null && used.at === at && used.origin === origin);
        return waiverResult(waiver, policy, day, waived.length, approvers);
    })
        .sort((a, b) => (0,ordered/* byText */.z)(a.budget, b.budget) || (0,ordered/* byText */.z)(a.expires, b.expires) || (0,ordered/* byText */.z)(a.upTo, b.upTo));
}
function troubleResult({ message, at, origin }, { onError }) {
    const verdict = onError === 'fail' ? 'error' : 'inconclusive';
    const sentence = `The policy could not be had whole: ${message}.`;
    return { onError, verdict, sentence, at, origin };
}
function strictestOf(enforcements) {
    return ['enforce', 'warn'].find((one) => enforcements.includes(one)) ?? 'observe';
}
function summary(policy, verdict, results, others) {
    const of = results.filter((result) => result.verdict === verdict);
    const [first = results[0]] = of;
    // A limit says more than weak evidence does, where both come to the same.
    const other = others.find((one) => one.verdict === verdict);
    if (other !== undefined && first?.verdict !== verdict)
        return other.sentence;
    if (first === undefined)
        return `No budget of ${(0,nearest/* quoted */.TL)(policy.name)} matches, so nothing was judged.`;
    if (results.length === 1)
        return first.sentence;
    const isWaived = results.some(({ waiver }) => waiver !== null);
    const said = judge_SAID[verdict](of.length, results.length);
    return `${isWaived ? said.replace('kept or', 'kept, waived or') : said}: ${first.sentence}`;
}
const judge_SAID = {
    error: (count, all) => `${count} of ${all} limits could not be held`,
    fail: (count, all) => `${count} of ${all} limits broken`,
    inconclusive: (count, all) => `${count} of ${all} limits could not be judged`,
    warn: (count, all) => `${count} of ${all} limits close or over`,
    pass: (_, all) => `all ${all} limits kept or only observed`,
};
function worst(verdicts) {
    return policy_verdict/* VERDICTS_WORST_FIRST */.Gv.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

;// CONCATENATED MODULE: ./build/src/pipeline/judge-all.js


/** By what is found that a policy should have judged and did not: then nothing is a pass (law 4). */
const UNJUDGED = {
    'policy-invalid': 'A policy in force has mistakes, so nothing was judged by it.',
    'policy-unread': 'If there is a policy, it could not be read, so nothing was judged by it.',
    'jobs-unknown': "The run's jobs could not be listed, so nothing vouches for their audits.",
    'run-empty': 'The run has no job but the gate, so there was nothing to judge.',
    'run-not-over': 'Jobs of the run had not ended, so what they came to is not known.',
};
/**
 * Every policy judged, and the verdict: the worst of those that decide.
 *
 * @param findings among which stand the policies that could not judge
 * @param jobs of a run its jobs; an audit by itself is one job, and that is the default
 */
function judgeAll(policies, given, weaknesses, findings, jobs) {
    const judged = policies.map(({ source, policy }) => ({
        source,
        judgement: judge(policy, given, weaknesses, jobs),
    }));
    const decisive = judged.filter(({ source }) => source.role !== 'proposed');
    const { verdict, sentence } = judge_all_worst(decisive) ?? judge(null, given, [], jobs);
    const unjudged = findings.flatMap(({ id }) => UNJUDGED[id] ?? [])[0];
    return unjudged !== undefined && isNotWorse(verdict, 'inconclusive')
        ? { verdict: 'inconclusive', sentence: unjudged, policies: judged }
        : { verdict, sentence, policies: judged };
}
function isNotWorse(verdict, than) {
    return (0,policy_verdict/* rankOf */.IQ)(verdict) >= (0,policy_verdict/* rankOf */.IQ)(than);
}
function judge_all_worst(judged) {
    const judgements = judged.map(({ judgement }) => judgement);
    return policy_verdict/* VERDICTS_WORST_FIRST */.Gv.flatMap((verdict) => 
    // Where all passed, one that judged something says more than one that had nothing to judge.
    judgements
        .filter((judgement) => judgement.verdict === verdict)
        .sort((a, b) => b.results.length - a.results.length))[0];
}


/***/ }),

/***/ 89799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ settlePlace)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/place/ladder.js
var ladder = __webpack_require__(50585);
// EXTERNAL MODULE: ./build/src/place/place.js
var place_place = __webpack_require__(45882);
// EXTERNAL MODULE: ./build/src/place/resolve.js
var resolve = __webpack_require__(51025);
// EXTERNAL MODULE: ./build/src/pipeline/emitted.js
var emitted = __webpack_require__(66676);
;// CONCATENATED MODULE: ./build/src/pipeline/place-words.js

/** How findings and rungs speak of places. */
function nameOf(place) {
    return namedIn(place) ?? place.zone ?? place.country ?? 'the world';
}
/** A region as rungs name it; `null`: the place is none. */
function namedIn({ provider, region }) {
    return region === null ? null : `${provider}:${region}`;
}
/** `azure:eastus (440 g/kWh in its hours x PUE)`: a place, and what it is weighed by. */
function toldWith(place, emissionOf) {
    return `${nameOf(place)} (${Math.round(emissionOf(place))} g/kWh in its hours x PUE)`;
}
/** Whose word a place is, as the end of a sentence. */
function inWords(place, shown) {
    const region = namedIn(place);
    const said = shown.filter((rung) => rung.outcome === 'answered' && rung.region === region);
    if (region === null || said.length === 0)
        return 'was named';
    const sign = said.find(({ id }) => !(0,ladder/* isWord */.Jg)(id) && id !== 'runners');
    if (sign !== undefined)
        return 'is what the machine shows';
    const isOfPolicy = said.some(({ id }) => id === 'runners');
    if (isOfPolicy)
        return 'is what the policy says of its runner';
    const isStarted = said.some(({ id }) => id === 'environment');
    return isStarted ? 'is what it was started with' : "is what only the sampler's recording tells";
}
/** Whose a machine is, and what a person can do who knows more. */
const OWNERS = {
    github: {
        whose: "in one of GitHub's own data centres, and nothing tells where they are",
        means: 'Name its country or grid zone, if you know it.',
    },
    azure: { whose: 'one of Azure, and nothing tells where it is', means: 'Name its own region.' },
    aws: { whose: 'one of AWS, and nothing tells where it is', means: 'Name its own region.' },
    gcp: {
        whose: 'one of Google Cloud, and nothing tells where it is',
        means: 'Name its own region.',
    },
};
const FACTS = {
    workflows: 'its workflow',
    reusableWorkflows: 'the workflow that it is called from',
    jobs: 'its name',
    events: 'its event',
    branches: 'its branch',
    actors: 'who began it',
    paths: 'the files that its change touches',
    pathsIgnore: 'the files that its change touches',
    runnerLabels: "its runner's labels",
};
/** Why nobody knows whether something of a policy is for a job, and what would tell; of nothing none. */
function doubtOf(unknown) {
    if (unknown.length === 0)
        return null;
    const facts = [...new Set(unknown.map((key) => FACTS[key]))];
    const isMany = facts.length > 1 || facts[0]?.endsWith('s');
    const means = unknown.includes('runnerLabels')
        ? ' GitHub tells labels to a job with `actions: read`.'
        : '';
    return `Whether that pin is for this job is not known, as ${facts.join(' and ')} ${isMany ? 'are' : 'is'} not, so it counts only towards higher emissions.${means}`;
}

// EXTERNAL MODULE: ./build/src/pipeline/policy-place.js
var policy_place = __webpack_require__(34774);
;// CONCATENATED MODULE: ./build/src/pipeline/standing.js






/**
 * The place that pins leave: nothing that anyone names makes it cleaner than they do. A region that
 * the machine shows within what is pinned is only finer. Where nobody tells a place, a pin is the
 * place; one that may be for other audits only where what stands in is cleaner.
 */
function heldTo(found, shown, { pins, defaults }, emissionOf) {
    const isUnknown = found.by === 'unknown';
    const isFiner = isShown(found, shown);
    const binding = pins.filter((pin) => !(isFiner && (0,ladder/* agrees */.ie)(pin.place, found)));
    const sure = isUnknown ? (0,emitted/* dirtiest */.D)(binding.filter(isSure), emissionOf) : null;
    const standing = isUnknown && sure === null ? (0,emitted/* dirtiest */.D)(defaults, emissionOf) : null;
    const base = sure?.place ?? standing?.place ?? found;
    const highest = (0,emitted/* dirtiest */.D)(binding, emissionOf);
    const isHigher = highest !== null && emissionOf(highest.place) > emissionOf(base);
    const pin = isHigher ? highest : sure;
    const place = pin?.place ?? base;
    const rungs = [
        pinsRung(pin, (0,emitted/* dirtiest */.D)(pins, emissionOf)),
        defaultRung(found, (0,emitted/* dirtiest */.D)(defaults, emissionOf), standing, pin),
        place.by === 'unknown'
            ? (0,ladder/* answered */.oQ)('unknown', 'Nothing that counts tells the place: the world stands in.', null)
            : (0,ladder/* unanswered */.bj)('unknown', 'passed', 'Not asked: the place is known.'),
    ];
    const findings = pin === null ? [] : [pinned(pin, { found, shown, sure, standing }, emissionOf)];
    return { place, isPinned: pin !== null, standing, rungs, findings };
}
function isSure({ unknown }) {
    return unknown.length === 0;
}
/** That a pin counts, and against what. */
function pinned(pin, { found, shown, sure, standing }, emissionOf) {
    const doubt = doubtOf(pin.unknown);
    const why = doubt === null ? '' : ` ${doubt}`;
    if (found.by !== 'unknown') {
        const was = `${toldWith(found, emissionOf)} ${inWords(found, shown)}`;
        const is = `${toldWith(pin.place, emissionOf)} is where it runs by ${pinsOf(pin)}`;
        const message = `The place is contradicted: ${was}, ${is}. The higher of the two counts: ${nameOf(pin.place)}.${why}`;
        return (0,finding/* finding */.g)('place-contradiction', message);
    }
    if (doubt === null) {
        const message = `No input and nothing on the machine that counts tells the place: it is ${nameOf(pin.place)} by ${pinsOf(pin)}.`;
        return (0,finding/* finding */.g)('place-pinned', message);
    }
    const beside = [
        ...(sure === null ? [] : [`${toldWith(sure.place, emissionOf)} by ${pinsOf(sure)}`]),
        ...(standing === null
            ? []
            : [`${toldWith(standing.place, emissionOf)} by ${defaultOf(standing)}`]),
    ];
    const base = beside[0] ?? `${toldWith(found, emissionOf)}, as nothing tells it`;
    const message = `The place would be ${base}; ${toldWith(pin.place, emissionOf)} by ${pinsOf(pin)} is higher and counts.${why}`;
    return (0,finding/* finding */.g)('place-pinned', message);
}
function pinsRung(pin, highest) {
    if (highest === null) {
        const text = 'No policy that decides pins the place of this audit.';
        return (0,ladder/* unanswered */.bj)('policy-pins', 'silent', text);
    }
    const { place, unknown } = pin ?? highest;
    const has = `${pinsOf(pin ?? highest)} has it at ${nameOf(place)}`;
    if (pin !== null)
        return (0,ladder/* answered */.oQ)('policy-pins', `${has}.`, namedIn(place));
    const doubt = doubtOf(unknown);
    const why = doubt === null ? '' : ` ${doubt}`;
    const text = `${has}; the place lies there, or emits no less, and stays as it is.${why}`;
    return (0,ladder/* unanswered */.bj)('policy-pins', 'passed', text);
}
function defaultRung(found, highest, standing, pin) {
    const passed = (why) => (0,ladder/* unanswered */.bj)('policy-default', 'passed', why);
    if (highest === null) {
        return (0,ladder/* unanswered */.bj)('policy-default', 'silent', 'No policy that decides names a default place.');
    }
    if (found.by !== 'unknown')
        return passed('Not asked: the place is known.');
    if (standing === null)
        return passed('Not asked: the policy pins the place.');
    const text = `${defaultOf(standing)} names ${nameOf(standing.place)}`;
    return pin === null
        ? (0,ladder/* answered */.oQ)('policy-default', `${text}.`, namedIn(standing.place))
        : passed(`${text}, and a pin is higher.`);
}
function pinsOf({ by }) {
    return `\`place.pins\` of ${(0,nearest/* quoted */.TL)(by)}`;
}
function defaultOf({ by }) {
    return `\`place.default\` of ${(0,nearest/* quoted */.TL)(by)}`;
}
/** Whether a place is more than somebody's word: its region is shown, in the zone that the tables have for it. */
function isShown(found, rungs) {
    const region = namedIn(found);
    return (region !== null &&
        (0,resolve/* resolvePlace */.M0)({ region }).zone === found.zone &&
        rungs.some(({ id, outcome, region: named }) => !(0,ladder/* isWord */.Jg)(id) && outcome === 'answered' && named === region));
}

;// CONCATENATED MODULE: ./build/src/pipeline/place.js









/**
 * Settles where the runner stands. Where a person, the policy and the machine contradict each other,
 * the place with the higher emissions counts, so that a wrong name never buys a pass.
 *
 * @param used when the electricity was used
 */
function settlePlace(claimed, sighted, used, said = policy_place/* NO_POLICY_PLACES */.wO) {
    const { settled } = settleBy(claimed, sighted, used, said);
    if (said.without === null)
        return settled;
    const { settled: floor, standing } = settleBy(claimed, sighted, used, said.without);
    const least = (0,emitted/* emitted */.P)(floor.place, used);
    if (standing === null || (0,emitted/* emitted */.P)(settled.place, used) >= least)
        return settled;
    return {
        ...floor,
        rungs: floor.rungs.map((rung) => (rung.id === 'runners' ? outweighed(rung, settled) : rung)),
        findings: [...floor.findings, undercut(settled, floor, standing, used)],
    };
}
/** What `runners` names and does not count, where the rung would else say that nothing tells of them. */
function outweighed(rung, { rungs }) {
    const said = rungs.find(({ id }) => id === 'runners');
    if (said === undefined || rung.outcome === 'answered')
        return rung;
    if (said.outcome !== 'answered')
        return said;
    const text = `${said.text} It does not count: it would undercut another policy's \`place.default\`.`;
    return (0,ladder/* unanswered */.bj)('runners', 'ignored', text);
}
/** That a policy's runners or pins would have made cleaner what another policy has for unknown places. */
function undercut(settled, floor, standing, used) {
    const weigh = (place) => (0,emitted/* emitted */.P)(place, used);
    const named = `${toldWith(settled.place, weigh)} is what \`runners\` or \`place.pins\` name`;
    const kept = `${toldWith(floor.place, weigh)} is \`place.default\` of ${(0,nearest/* quoted */.TL)(standing.by)}, which what extends it, or stands beside it, may not undercut`;
    return (0,finding/* finding */.g)('place-contradiction', `The place is contradicted: ${named}, ${kept}. The higher of the two counts: ${nameOf(floor.place)}.`);
}
function settleBy(claimed, sighted, used, said) {
    const owner = (0,ladder/* ownerOf */.bf)(sighted);
    const emissionOf = (0,policy_place/* emissionWith */.Uq)(said.rows, used, owner);
    const named = agreed((0,ladder/* climb */.oG)(claimed, [said.runners]), emissionOf);
    // What the policy says of its own runner is more than what a job was started with.
    const signs = sighted.filter(({ id }) => !(0,ladder/* isWord */.Jg)(id) || said.runners.outcome !== 'answered');
    const climbed = (0,ladder/* climb */.oG)(named.place, signs);
    const seen = agreed(climbed, emissionOf);
    const lower = climbed.kind === 'agreed' ? lowered(seen.place, named.place, signs, emissionOf) : [];
    const shown = [said.runners, ...sighted];
    const owned = heldToOwner(seen.place, owner, shown, emissionOf);
    const held = heldTo(owned.place, shown, said, emissionOf);
    const contradictions = [...seen.findings, ...lower, ...toldTwice(sighted), ...owned.findings];
    const built = (0,policy_place/* builtAs */.Jx)((0,policy_place/* ownedBy */.LW)(held.place, owner), said.rows);
    const settled = {
        place: built.place,
        rungs: [(0,ladder/* claimRung */.fB)(claimed), ...shown, ...held.rungs],
        findings: [
            ...named.findings,
            ...contradictions,
            ...(contradictions.length > 0 || held.isPinned
                ? []
                : unchecked(owned.place, shown, said, emissionOf)),
            ...held.findings,
            ...pueFindings(built),
            ...sighted.filter(({ outcome }) => outcome === 'ignored').map(clueIgnored),
        ],
    };
    return { settled, standing: held.standing };
}
/** Where the ladder leads; of two places that contradict each other the one with higher emissions. */
function agreed(climbed, emissionOf) {
    if (climbed.kind === 'agreed')
        return { place: climbed.place, findings: [] };
    const { claimed, shown, shownBy } = climbed;
    const place = emissionOf(claimed) >= emissionOf(shown) ? claimed : shown;
    const shower = shownBy.id === 'runners' ? 'the policy says of its runner' : 'the machine shows';
    const amounts = `${toldWith(claimed, emissionOf)} was named, ${toldWith(shown, emissionOf)} is what ${shower}`;
    const message = `The place is contradicted: ${amounts}. ${shownBy.text} The higher of the two counts: ${nameOf(place)}.`;
    return { place, findings: [(0,finding/* finding */.g)('place-contradiction', message)] };
}
/**
 * A machine that shows whose it is stands in no region of anybody else's, and in no zone or country where
 * its owner has none: where one was named, the higher of it and of a place that nobody knows counts.
 */
function heldToOwner(found, owner, shown, emissionOf) {
    if (owner === null || mayBeOf(owner, found))
        return { place: found, findings: [] };
    const isHigher = emissionOf(found) >= emissionOf(place_place/* UNKNOWN_PLACE */.H);
    const place = isHigher ? found : place_place/* UNKNOWN_PLACE */.H;
    const named = `${toldWith(found, emissionOf)} ${inWords(found, shown)}`;
    const { whose, means } = OWNERS[owner];
    const message = `The place is contradicted: ${named}, the machine is ${whose}: ${toldWith(place_place/* UNKNOWN_PLACE */.H, emissionOf)}. The higher of the two counts: ${nameOf(place)}. ${means}`;
    return { place, findings: [(0,finding/* finding */.g)('place-contradiction', message)] };
}
/** The sampler was told another region than whoever ended the audit, and a dirtier one. */
function toldTwice(sighted) {
    const before = sighted.find(({ id, outcome }) => id === 'recording' && outcome === 'answered');
    const after = (0,ladder/* shownBy */.Le)(sighted);
    if (before === undefined || after === undefined)
        return [];
    const message = `The place is contradicted: ${before.text} ${after.text} The higher of the two counts: ${before.region}.`;
    return [(0,finding/* finding */.g)('place-contradiction', message)];
}
/** GitHub does not tell where its own data centres are: they may stand in any zone and country. */
function mayBeOf(owner, found) {
    if (found.by === 'unknown' || found.provider === owner)
        return true;
    return found.by !== 'region' && (owner === 'github' || (0,resolve/* mayStandIn */.Xv)(owner, found));
}
/**
 * Where neither the machine nor the policy shows a place, nobody checks what was named, or what the
 * job was started with: a clean grid can be had for the asking, unless a policy pins the place.
 */
function unchecked(found, shown, { pins }, emissionOf) {
    const answers = shown.filter(({ outcome }) => outcome === 'answered');
    if (found.by === 'unknown' || answers.some(({ id }) => !(0,ladder/* isWord */.Jg)(id)))
        return [];
    const sure = pins.filter(({ unknown }) => unknown.length === 0);
    if (sure.some((pin) => (0,ladder/* agrees */.ie)(pin.place, found)))
        return [];
    const word = answers.find(({ region }) => region === namedIn(found));
    const claim = word?.text.replace(/\.$/, '') ?? `${nameOf(found)} was named`;
    const [pin] = sure;
    const next = pin === undefined
        ? 'A policy can pin the place: `place.pins`.'
        : `\`place.pins\` of ${(0,nearest/* quoted */.TL)(pin.by)} has it at ${toldWith(pin.place, emissionOf)}, which is no higher, so that what was named counts.`;
    const message = `Nobody has checked the place: ${claim}, and nothing on the machine shows where it is. ${next}`;
    return [(0,finding/* finding */.g)('place-declared', message)];
}
/**
 * A person may settle what the machine leaves open: which of two zones a region lies in. Where that
 * makes the figure smaller, a finding says so.
 */
function lowered(place, claimed, sighted, emissionOf) {
    const shown = (0,ladder/* climb */.oG)(place_place/* UNKNOWN_PLACE */.H, sighted);
    if (claimed.by === 'unknown' || shown.kind !== 'agreed' || shown.place.by === 'unknown')
        return [];
    if (emissionOf(place) >= emissionOf(shown.place))
        return [];
    const zoned = (one) => `${nameOf(one)} in the grid of ${one.zone ?? one.country} (${Math.round(emissionOf(one))} g/kWh in its hours x PUE)`;
    const message = `The lower of two places was named: ${zoned(place)} was named, ${zoned(shown.place)} is the machine's own sign. It is no proof, so what was named counts.`;
    return [(0,finding/* finding */.g)('place-zone-named', message)];
}
/** Whose word the building's PUE is, and what was said of it and does not count. */
function pueFindings({ place, by, refused }) {
    if (by !== null) {
        const message = `The building's PUE of ${place.pue?.value} is what \`runners\` of ${(0,nearest/* quoted */.TL)(by)} declares.`;
        return [(0,finding/* finding */.g)('pue-declared', message)];
    }
    if (refused === null)
        return [];
    const message = `A PUE of ${refused.pue}, which \`runners\` of ${(0,nearest/* quoted */.TL)(refused.by)} declares, does not count: ${refused.why}.`;
    return [(0,finding/* finding */.g)('pue-disregarded', message)];
}
function clueIgnored({ text }) {
    return (0,finding/* finding */.g)('place-clue-ignored', `A sign of the place was ignored. ${text}`);
}


/***/ }),

/***/ 34774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ builtAs),
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   Uq: () => (/* binding */ emissionWith),
/* harmony export */   n8: () => (/* binding */ policyPlaces),
/* harmony export */   wO: () => (/* binding */ NO_POLICY_PLACES)
/* harmony export */ });
/* harmony import */ var _data_assumptions_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18940);
/* harmony import */ var _footprint_facility_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5968);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67707);
/* harmony import */ var _place_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50585);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45882);
/* harmony import */ var _place_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51025);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80381);
/* harmony import */ var _emitted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66676);








/** No policy decides, or none says anything of places. */
const NO_POLICY_PLACES = {
    runners: (0,_place_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)('runners', 'silent', 'No policy that decides tells of runners.'),
    rows: [],
    defaults: [],
    pins: [],
    without: null,
};
/**
 * What policies say of where an audit ran. One that is only proposed says nothing; where several
 * disagree, the place with the higher emissions counts, so that no policy undoes another.
 *
 * @param used when the electricity was used
 */
function policyPlaces(policies, subject, used) {
    const deciding = policies.filter(({ source }) => source.role !== 'proposed');
    const bounds = deciding.flatMap(({ policy }) => [...policy.runners, ...policy.pins].flatMap(({ notBelow }) => notBelow));
    const all = placesOf(deciding, subject, used);
    if (bounds.length === 0)
        return all;
    const kept = deciding.map((one) => ({ ...one, policy: withoutBound(one.policy, bounds) }));
    return { ...all, without: placesOf(kept, subject, used) };
}
/** A policy less its entries that must not undercut a default place, which then is all that stands in. */
function withoutBound(policy, bounds) {
    const isFree = ({ notBelow }) => notBelow.length === 0;
    return {
        ...policy,
        runners: policy.runners.filter(isFree),
        pins: policy.pins.filter(isFree),
        defaultPlaces: bounds,
    };
}
function placesOf(deciding, subject, used) {
    const all = deciding.flatMap(({ source, policy }) => policy.runners.map((row) => ({ ...row, isProtected: source.isProtected })));
    const rows = all
        .filter(({ labels }) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .isSurelyFor */ .AA)({ runnerLabels: labels }, subject))
        .map(({ region, pue, origin, isProtected }) => ({
        place: region === null ? _place_place_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_PLACE */ .H : (0,_place_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlace */ .M0)({ region }),
        by: origin,
        pue,
        // Who may write a job's policy could else write its building clean; a command is one's own.
        mayLower: isProtected || subject.kind === 'command',
    }));
    const emissionOf = emissionWith(rows, used);
    const defaults = deciding.flatMap(({ policy }) => policy.defaultPlaces.map(({ place, origin }) => ({ place: placeNamed(place), by: origin })));
    const pins = deciding.flatMap(({ policy }) => policy.pins
        .filter(({ match }) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(match, subject))
        .map(({ match, place, origin }) => ({
        place: placeNamed(place),
        by: origin,
        unknown: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownParts */ .dm)(match, subject),
    })));
    return {
        runners: all.length === 0 ? NO_POLICY_PLACES.runners : runnersRung(rows, emissionOf, subject),
        rows,
        defaults,
        pins,
        without: null,
    };
}
function placeNamed({ region, zone, country }) {
    return (0,_place_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlace */ .M0)({
        ...(region === null ? {} : { region }),
        ...(zone === null ? {} : { zone }),
        ...(country === null ? {} : { country }),
    });
}
function runnersRung(rows, emissionOf, subject) {
    if (rows.length === 0)
        return (0,_place_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)('runners', 'silent', whyNoRow(subject));
    const named = (0,_emitted_js__WEBPACK_IMPORTED_MODULE_4__/* .dirtiest */ .D)(rows.filter(({ place }) => place.by !== 'unknown'), emissionOf);
    if (named === null) {
        return (0,_place_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)('runners', 'silent', "The policy's `runners` names a PUE and no region.");
    }
    const region = `${named.place.provider}:${named.place.region}`;
    return (0,_place_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)('runners', `\`runners\` of ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(named.by)} names \`${region}\`.`, region);
}
function whyNoRow(subject) {
    if ((0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(subject) !== null) {
        return "No entry of the policy's `runners` fits the runner's labels.";
    }
    const none = "and no entry of the policy's `runners` is for all of them (`*`)";
    return subject.kind === 'command'
        ? `A command tells no labels of a runner, ${none}.`
        : `The runner's labels are not known, ${none}. GitHub tells them to a job with \`actions: read\`.`;
}
/** How places are weighed on a machine of that owner, where these rows tell of the building. */
function emissionWith(rows, used, owner = null) {
    return (place) => (0,_emitted_js__WEBPACK_IMPORTED_MODULE_4__/* .emitted */ .P)(builtAs(ownedBy(place, owner), rows).place, used);
}
/** A place whose region nobody knows, in a building of whoever the machine shows that it belongs to. */
function ownedBy(place, owner) {
    const isCloud = owner !== null && owner !== 'github';
    return isCloud && place.region === null ? { ...place, provider: owner } : place;
}
/**
 * A place with the PUE that the rows declare, the highest of several: it is of the runner's building,
 * wherever that turns out to stand. What is known of a region's buildings is not lowered by a row that
 * has the runner in another region.
 */
function builtAs(place, rows) {
    const own = (0,_footprint_facility_js__WEBPACK_IMPORTED_MODULE_6__/* .facilityOf */ .x)(place).pue.value;
    const declared = rows
        .flatMap(({ pue, by, mayLower, place: there }) => pue === null ? [] : [{ pue, by, why: pue < own ? whyNot(mayLower, there, place) : null }])
        .sort((a, b) => b.pue - a.pue);
    const highest = declared.find(({ why }) => why === null);
    if (highest === undefined) {
        const refused = declared.flatMap(({ pue, by, why }) => why === null ? [] : [{ pue, by, why }]);
        return { place, by: null, refused: refused[0] ?? null };
    }
    const { pue: value, by } = highest;
    const { /* logSd */ "Kn": logSd } = _data_assumptions_json__WEBPACK_IMPORTED_MODULE_7__/* .declaredPue */ .B9;
    const source = `\`runners\` of ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(by)}`;
    const pue = { value, logSd, source, year: null, licence: 'declared' };
    return { place: { ...place, pue }, by, refused: null };
}
/** Why a declared PUE may not lower what counts without it; `null`: it may. */
function whyNot(mayLower, there, place) {
    if (!mayLower)
        return 'whoever wrote the job could have changed that policy, so it may only raise what counts';
    return mayBe(there, place) ? null : 'it is of a building in another region';
}
/** Whether the building of a row's region may be that of a place. */
function mayBe(row, place) {
    if (row.by === 'unknown' || place.by !== 'region')
        return true;
    return row.provider === place.provider && row.region === place.region;
}


/***/ }),

/***/ 16616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ policyPower)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80381);

/**
 * What the policies that decide say that runners with the job's labels draw; of several the highest, at
 * rest and at full load. `null`: they say nothing.
 */
function policyPower(policies, subject) {
    const rows = policies
        .filter(({ source }) => source.role !== 'proposed')
        .flatMap(({ source, policy }) => policy.runners
        .filter(({ labels }) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .isSurelyFor */ .AA)({ runnerLabels: labels }, subject))
        .flatMap(({ power, origin }) => power === null
        ? []
        : [
            {
                ...power,
                by: origin,
                // Who may write a job's policy could else write its machine frugal; a command is one's own.
                mayLower: source.isProtected || subject.kind === 'command',
            },
        ]));
    const [highest] = [...rows].sort((a, b) => b.fullW - a.fullW || b.idleW - a.idleW);
    if (highest === undefined)
        return null;
    return {
        ...highest,
        idleW: Math.max(...rows.map(({ idleW }) => idleW)),
        mayLower: rows.every(({ mayLower }) => mayLower),
    };
}


/***/ }),

/***/ 11524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ policySkus)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80381);
/* harmony import */ var _policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66567);


/** What the policies that decide say that runners with the job's labels are sold as, each once. */
function policySkus(policies, subject) {
    const said = policies
        .filter(({ source }) => source.role !== 'proposed')
        .flatMap(({ source, policy }) => policy.runners
        .filter(({ labels }) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .isSurelyFor */ .AA)({ runnerLabels: labels }, subject))
        .flatMap(({ sku, origin }) => sku === null
        ? []
        : // Who may write a job's policy could else write its machine small; a command is one's own.
            [
                {
                    name: sku,
                    by: origin,
                    mayLower: source.isProtected || subject.kind === 'command',
                },
            ]));
    // One word that may lower something vouches for the name, whoever else says it.
    const trusted = [...said].sort((a, b) => Number(b.mayLower) - Number(a.mayLower));
    return (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .onceEach */ .fF)(trusted, ({ name }) => name);
}


/***/ }),

/***/ 50209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportedIntensity),
/* harmony export */   Y: () => (/* binding */ reported)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26179);
/* harmony import */ var _grid_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96649);


/** An estimate as documents carry it, its 90 % range spelled out. */
function reported(a) {
    return { value: a.value, ...(0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(a), factors: a.factors };
}
function reportedIntensity(series, span) {
    const { schemaVersion: _version, points: _points, factors: _factors, ...described } = series;
    const meanOf = (one) => (0,_grid_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .meanIntensity */ .x0)(one, span.fromWallMs, span.toWallMs);
    const direct = (0,_grid_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .directPart */ .fz)(series);
    return {
        meanGPerKwh: reported(meanOf(series)),
        directMeanGPerKwh: direct === null ? null : meanOf(direct).value,
        ...described,
    };
}


/***/ }),

/***/ 65229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   co: () => (/* binding */ approversWanted),
/* harmony export */   xf: () => (/* binding */ approvalOf)
/* harmony export */ });
/** A login as people write it, `@octocat`; teams (`@org/team`) and apps review nothing under their name. */
const LOGIN = /^@([a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9_])?)$/i;
/** The login that an approver's name stands for, in small letters; `null`: it is no person's login. */
function loginOf(approvedBy) {
    return LOGIN.exec(approvedBy.trim())?.[1]?.toLowerCase() ?? null;
}
/**
 * @param approvers logins, in small letters, whose approving review of the change was seen
 * @returns `null` where nobody is said to have approved it
 */
function approvalOf(approvedBy, approvers) {
    if (approvedBy === null)
        return null;
    const login = loginOf(approvedBy);
    return login !== null && approvers.includes(login) ? 'confirmed' : 'unverified';
}
/** The logins whose approval is to be looked for: of waivers that took the edge off something. */
function approversWanted(judgements) {
    const logins = judgements.flatMap(({ waivers }) => waivers.flatMap(({ waived, approvedBy }) => waived === 0 || approvedBy === null ? [] : (loginOf(approvedBy) ?? [])));
    return [...new Set(logins)].sort();
}


/***/ }),

/***/ 88648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byImportance),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _ordered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63640);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);


/**
 * Which results of a policy its verdict follows from. A limit that is only observed decides nothing, not
 * even that nothing can be decided, unless no other vouches for a heavy audit: ignorance alone is no pass.
 */
function weigh(results, isHighImpact) {
    const isHeld = ({ enforcement }) => enforcement !== 'observe';
    const countsAll = isHighImpact && !results.some(isHeld);
    return results.map((result) => ({ result, isCounted: countsAll || isHeld(result) }));
}
/**
 * The worst first, and what decides before what does not; of equals the one that is furthest over its
 * limit, or nearest to it; then by budget and rule, so that a policy may list its budgets in any order.
 */
function byImportance(a, b) {
    const counts = ({ result, isCounted }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(isCounted ? result.verdict : 'pass');
    return (counts(a) - counts(b) ||
        Number(b.isCounted) - Number(a.isCounted) ||
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(a.result.judged) - (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(b.result.judged) ||
        usedOf(b.result) - usedOf(a.result) ||
        (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.result.budget, b.result.budget) ||
        (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.result.rule, b.result.rule));
}
/** Which part of its limit was used; a limit of nothing is the first to be told. */
function usedOf({ value, limit }) {
    if (limit === null)
        return 0;
    return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ VERDICTS_WORST_FIRST),
/* harmony export */   IQ: () => (/* binding */ rankOf)
/* harmony export */ });
/* unused harmony export ACTOR_KINDS */
/** Worst first; the verdict over several results is the worst of them. */
const VERDICTS_WORST_FIRST = ['error', 'fail', 'inconclusive', 'warn', 'pass'];
/** The lower, the worse. */
function rankOf(verdict) {
    return VERDICTS_WORST_FIRST.indexOf(verdict);
}
/** Who or what set a workflow off. */
const ACTOR_KINDS = (/* unused pure expression or super */ null && (['person', 'bot']));


/***/ }),

/***/ 50354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ busyShare),
/* harmony export */   Lq: () => (/* binding */ explainShare),
/* harmony export */   ZL: () => (/* binding */ modelPower),
/* harmony export */   dS: () => (/* binding */ cpuEnergyJ),
/* harmony export */   rO: () => (/* binding */ memoryPowerPerGb)
/* harmony export */ });
/* unused harmony exports shareOf, hostPowerW, curveDoubts */
/* harmony import */ var _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18940);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26179);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9656);
/* harmony import */ var _machine_held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52184);
/* harmony import */ var _server_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90696);





/**
 * The `model` power source: the host's watts from idle to full, shared by hardware threads.
 *
 * Power is taken as linear in CPU time, so that energy follows from the cumulative counters whatever
 * the sampling interval; what the curve bends away from that is the declared factor `load-curve`.
 */
function modelPower(machine) {
    const { cpuModel, cpuVendor, cpuFamily, cpuModelNumber, virtual } = machine;
    const cpu = { cpuModel, cpuVendor, cpuFamily, cpuModelNumber };
    const held = (0,_machine_held_js__WEBPACK_IMPORTED_MODULE_0__/* .heldOf */ .L)(machine);
    const usual = (0,_server_index_js__WEBPACK_IMPORTED_MODULE_1__/* .serverCurve */ .Bw)(cpu);
    const threads = machine.threads * held.threadsPerVcpu;
    // What shows less than half of one CPU is no whole host, whatever it says of itself; how many threads
    // a CPU has that no row is of is itself a guess.
    const least = usual.threads / usual.sockets / (isGuessed(usual) ? 4 : 2);
    const isWhole = virtual === false && threads >= least;
    const sockets = isWhole && machine.sockets !== null ? { sockets: machine.sockets } : {};
    const curve = isWhole ? (0,_server_index_js__WEBPACK_IMPORTED_MODULE_1__/* .serverCurve */ .Bw)({ ...cpu, threads, ...sockets }) : usual;
    const model = shareOf(curve, held, !isWhole || machine.container !== null);
    return { ...model, findings: [...model.findings, ...shareDoubts(machine)] };
}
/** Which part of its machine a container holds is a limit of the kernel's, or hearsay. */
function shareDoubts({ container }) {
    if (container === null || container.cpus !== null)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('container-share-assumed', 'No CPU limit tells what part of the machine is counted: that others share it is known from the environment alone (KUBERNETES_SERVICE_HOST, or ImageOS as in ubuntu-slim), which whoever writes the workflow can set.'),
    ];
}
/**
 * What a holder of some of a host's threads draws.
 *
 * @param isShared whether others may hold the rest: then nobody knows how much of the host is sold
 */
function shareOf(curve, held, isShared) {
    const { /* errors */ "sO": errors } = _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__;
    const { idle, busy } = curveFactors(curve);
    const tuning = declared('server-tuning', errors.serverTuning.logSd);
    const heldThreads = held.vcpus * held.threadsPerVcpu;
    const share = held.factor === null ? [] : [held.factor];
    const idlePowerW = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimate */ .jA)((curve.idleW / curve.threads) * heldThreads, [
        ...idle,
        tuning,
        ...share,
        ...(isShared ? [declared('host-occupancy', errors.hostOccupancy.logSd)] : []),
    ]);
    const busyJPerCpuS = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimate */ .jA)((straightRiseW(curve) / curve.threads) * held.threadsPerVcpu, [
        ...busy,
        tuning,
        declared('load-curve', errors.loadCurve.logSd),
    ]);
    const extraMemoryGb = Math.max(0, held.memoryBytes / 1e9 - curve.memoryGbPerThread * heldThreads);
    return {
        curve,
        held,
        idlePowerW,
        busyJPerCpuS,
        memoryPowerW: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .widen */ .oP)((0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .scale */ .hs)(memoryPowerPerGb(), extraMemoryGb), ...share),
        extraMemoryGb,
        memoryWPerGb: _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__/* .memoryPowerWPerGb.value */ .OB.Uq,
        findings: curveDoubts(curve),
    };
}
function isGuessed({ fit }) {
    return fit === 'nearest' || fit === 'generation';
}
const LOADS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** How far the straight line rises that starts at idle and is nearest to the curve (least squares). */
function straightRiseW({ idleW, wattsAt }) {
    const along = LOADS.reduce((sum, load) => sum + load * (wattsAt(load) - idleW), 0);
    return along / LOADS.reduce((sum, load) => sum + load * load, 0);
}
/**
 * The spread of the curve as factors of its two parts. Idle power has that of the idle end. What work
 * adds has what is missing for idle and work together to have that of the full end, as the two are
 * added in quadrature. It is never less sure than the full end alone.
 */
function curveFactors(curve) {
    const { idleW, fullW, kind, subject } = curve;
    const [idleLogSd, fullLogSd] = [curve.logSdAt(0), curve.logSdAt(1)];
    const missing = Math.max(0, (fullW * fullLogSd) ** 2 - (idleW * idleLogSd) ** 2);
    const busyLogSd = Math.max(fullLogSd, Math.sqrt(missing) / (fullW - idleW));
    const spec = specFactors(curve);
    return {
        idle: [{ id: `cpu-model-idle:${subject}`, logSd: idleLogSd, kind }, ...spec],
        busy: [{ id: `cpu-model-busy:${subject}`, logSd: busyLogSd, kind }, ...spec],
    };
}
/** TDP and cores that nobody publishes. */
function specFactors({ subject, specLogSd }) {
    return specLogSd === 0 ? [] : [declared(`cpu-spec:${subject}`, specLogSd)];
}
/** Watts of a whole host at the wall at a load of 0 to 1, by the curve itself. */
function hostPowerW(curve, load) {
    return estimate(curve.wattsAt(load), [
        { id: `cpu-model:${curve.subject}`, logSd: curve.logSdAt(load), kind: curve.kind },
        ...specFactors(curve),
        declared('server-tuning', assumptions.errors.serverTuning.logSd),
    ]);
}
/** Watts of a GB of memory, whatever holds it. */
function memoryPowerPerGb() {
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = _data_assumptions_json__WEBPACK_IMPORTED_MODULE_3__/* .memoryPowerWPerGb */ .OB;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimate */ .jA)(value, [declared('memory-power', logSd)]);
}
/** Energy of the processors over a span in which they worked `busyS` CPU seconds. */
function cpuEnergyJ(model, durationS, busyS) {
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)((0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .scale */ .hs)(model.idlePowerW, durationS), (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .scale */ .hs)(model.busyJPerCpuS, busyS));
}
/** The part of what a machine draws, GPUs aside, that its CPU time adds: 0 to 1. */
function busyShare(model, durationS, busyS) {
    const atRestJ = (model.idlePowerW.value + model.memoryPowerW.value) * durationS;
    const byWorkJ = model.busyJPerCpuS.value * busyS;
    return byWorkJ > 0 ? byWorkJ / (atRestJ + byWorkJ) : 0;
}
/** Which share of which host, at how many watts, by which rows: one sentence. The rest is the curve's `rows`. */
function explainShare({ curve, held }) {
    const { vcpus, threadsPerVcpu, explanation } = held;
    const threads = Number((vcpus * threadsPerVcpu).toFixed(2));
    const what = explanation === undefined ? '' : `${explanation}: `;
    const [idleW, busyW] = [curve.idleW, straightRiseW(curve)].map((watts) => (watts / curve.threads).toFixed(2));
    return `${what}${threads} of the ${curve.threads} hardware threads of a host, each ${idleW} W idle and ${busyW} W more when busy, by ${curve.basis}.`;
}
/** What the fit of the curve leaves in doubt. */
function curveDoubts({ fit }) {
    switch (fit) {
        case 'same':
            return [];
        case 'nearest':
        case 'generation':
            return [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('cpu-model-stand-in', 'No watts of this very CPU are known; those of its nearest relatives stand in, and the range is wider for it.'),
            ];
        case 'unknown':
            return [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('cpu-model-unknown', 'The power model knows neither this CPU nor its generation; the middle of all servers stands in, with a wide range. What is no server, such as a laptop or a small board, draws far less.'),
            ];
    }
}
function declared(id, logSd) {
    return { id, logSd, kind: 'declared' };
}


/***/ }),

/***/ 90696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ serverCurve)
});

// UNUSED EXPORTS: hostLimits, listedCpu

;// CONCATENATED MODULE: ./build/data/power/apple.json
const apple_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"Apple support, power consumption and thermal output of Mac mini and Mac Studio","urls":["https://support.apple.com/103253","https://support.apple.com/102027"],"licence":"facts","retrieved":2026,"rows":[{"cpu":"M1","machine":"Mac mini (2020)","threads":8,"memoryGb":8,"idleW":6.8,"fullW":39,"basis":"published","source":"Apple support: Mac mini power consumption"},{"cpu":"M1 PRO","machine":"between the Mac mini of M1 and the Mac Studio of M1 Max","threads":10,"memoryGb":16,"idleW":9,"fullW":75,"basis":"assumed","source":"middle of its neighbours"},{"cpu":"M1 MAX","machine":"Mac Studio (2022)","threads":10,"memoryGb":32,"idleW":11,"fullW":115,"basis":"published","source":"Apple support: Mac Studio power consumption"},{"cpu":"M1 ULTRA","machine":"Mac Studio (2022)","threads":20,"memoryGb":64,"idleW":13,"fullW":215,"basis":"published","source":"Apple support: Mac Studio power consumption"},{"cpu":"M2","machine":"Mac mini (2023)","threads":8,"memoryGb":8,"idleW":7,"fullW":50,"basis":"published","source":"Apple support: Mac mini power consumption"},{"cpu":"M2 PRO","machine":"Mac mini (2023)","threads":12,"memoryGb":16,"idleW":7,"fullW":100,"basis":"published","source":"Apple support: Mac mini power consumption"},{"cpu":"M2 MAX","machine":"Mac Studio (2023)","threads":12,"memoryGb":32,"idleW":9,"fullW":145,"basis":"published","source":"Apple support: Mac Studio power consumption"},{"cpu":"M2 ULTRA","machine":"Mac Studio (2023)","threads":24,"memoryGb":192,"idleW":10,"fullW":295,"basis":"published","source":"Apple support: Mac Studio power consumption"},{"cpu":"M3","machine":"between the Mac mini of M2 and of M4","threads":8,"memoryGb":8,"idleW":6,"fullW":55,"basis":"assumed","source":"middle of its neighbours"},{"cpu":"M3 PRO","machine":"between the Mac mini of M2 Pro and of M4 Pro","threads":12,"memoryGb":18,"idleW":6,"fullW":120,"basis":"assumed","source":"middle of its neighbours"},{"cpu":"M3 MAX","machine":"as the Mac Studio of M2 Max","threads":16,"memoryGb":36,"idleW":9,"fullW":145,"basis":"assumed","source":"the generation before"},{"cpu":"M3 ULTRA","machine":"as the Mac Studio of M2 Ultra","threads":32,"memoryGb":96,"idleW":10,"fullW":295,"basis":"assumed","source":"the generation before"},{"cpu":"M4","machine":"Mac mini (2024)","threads":10,"memoryGb":16,"idleW":4,"fullW":65,"basis":"published","source":"Apple support: Mac mini power consumption"},{"cpu":"M4 PRO","machine":"Mac mini (2024)","threads":14,"memoryGb":24,"idleW":5,"fullW":140,"basis":"published","source":"Apple support: Mac mini power consumption"},{"cpu":"M4 MAX","machine":"as the Mac Studio of M2 Max","threads":16,"memoryGb":36,"idleW":9,"fullW":145,"basis":"assumed","source":"two generations before"}]}');
;// CONCATENATED MODULE: ./build/data/power/cloud_cpus.json
const cloud_cpus_namespaceObject = /*#__PURE__*/JSON.parse('{"qF":[{"cpu":"8171M","generation":"skx","coresPerSocket":26,"threadsPerCore":2,"tdpW":165,"baseMhz":2600,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); Azure VM size pages (cores and clock)"},{"cpu":"8272CL","generation":"clx","coresPerSocket":26,"threadsPerCore":2,"tdpW":195,"baseMhz":2600,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); Azure VM size pages"},{"cpu":"8370C","generation":"icx","coresPerSocket":32,"threadsPerCore":2,"tdpW":270,"baseMhz":2800,"sockets":2,"tdpBasis":"public","source":"Boavizta cpu_specs.csv (270 W; codecarbon cpu_power.csv says 205 W); Azure VM size pages"},{"cpu":"8473C","generation":"spr","coresPerSocket":52,"threadsPerCore":2,"tdpW":350,"baseMhz":2100,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 8470 (52 cores; 350 W)"},{"cpu":"8573C","generation":"emr","coresPerSocket":56,"threadsPerCore":2,"tdpW":350,"baseMhz":2300,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 8568Y+ (48 cores; 2.3 GHz) and 8580 (60 cores; 2.0 GHz); cores judged between those two"},{"cpu":"6973P-C","generation":"gnr","coresPerSocket":96,"threadsPerCore":2,"tdpW":500,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 6972P (96 cores; 500 W); base clock as the name states on hosted runners; Azure Dsv7 sizes as third parties list them go to 192 vCPU: 96 cores of two threads"},{"cpu":"E5-2673 V3","generation":"hsw","coresPerSocket":12,"threadsPerCore":2,"tdpW":110,"baseMhz":2400,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv; Azure VM size pages"},{"cpu":"E5-2673 V4","generation":"bdw","coresPerSocket":20,"threadsPerCore":2,"tdpW":135,"baseMhz":2300,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv; Azure VM size pages"},{"cpu":"7V12","generation":"zen2","coresPerSocket":64,"threadsPerCore":2,"tdpW":240,"baseMhz":2450,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 7742 as it may be set at most (64 cores; 240 W); Azure HB v2 pages"},{"cpu":"7V13","generation":"zen3","coresPerSocket":64,"threadsPerCore":2,"tdpW":280,"baseMhz":2450,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 7763"},{"cpu":"7V73X","generation":"zen3","coresPerSocket":64,"threadsPerCore":2,"tdpW":280,"baseMhz":2200,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 7773X"},{"cpu":"9V74","generation":"zen4","coresPerSocket":80,"threadsPerCore":2,"tdpW":360,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9554 and 9654 (64 and 96 cores; 360 W); cores and clock as the name states on hosted runners"},{"cpu":"9V33X","generation":"zen4","coresPerSocket":96,"threadsPerCore":2,"tdpW":400,"baseMhz":2550,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9684X"},{"cpu":"9V45","generation":"zen5","coresPerSocket":96,"threadsPerCore":2,"tdpW":400,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9655 (96 cores)"},{"cpu":"8124M","generation":"skx","coresPerSocket":18,"threadsPerCore":2,"tdpW":240,"baseMhz":3000,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); AWS c5 pages"},{"cpu":"8175M","generation":"skx","coresPerSocket":24,"threadsPerCore":2,"tdpW":240,"baseMhz":2500,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); AWS m5 pages"},{"cpu":"8259CL","generation":"clx","coresPerSocket":24,"threadsPerCore":2,"tdpW":210,"baseMhz":2500,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); AWS m5 pages"},{"cpu":"8252C","generation":"clx","coresPerSocket":12,"threadsPerCore":2,"tdpW":150,"baseMhz":3800,"sockets":2,"tdpBasis":"assumed","source":"TDP judged between the 8256 (4 cores; 3.8 GHz; 105 W) and the 8268 (24 cores; 2.9 GHz; 205 W); AWS m5zn pages"},{"cpu":"8275CL","generation":"clx","coresPerSocket":24,"threadsPerCore":2,"tdpW":240,"baseMhz":3000,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); AWS c5 pages"},{"cpu":"8375C","generation":"icx","coresPerSocket":32,"threadsPerCore":2,"tdpW":300,"baseMhz":2900,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv (TDP); AWS m6i pages: 128 vCPU on two sockets"},{"cpu":"8481C","generation":"spr","coresPerSocket":56,"threadsPerCore":2,"tdpW":350,"baseMhz":2000,"sockets":2,"tdpBasis":"assumed","source":"TDP and cores of the 8480+"},{"cpu":"8488C","generation":"spr","coresPerSocket":48,"threadsPerCore":2,"tdpW":350,"baseMhz":2400,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 8468 (48 cores; 350 W); AWS m7i pages: 192 vCPU on two sockets"},{"cpu":"8559C","generation":"emr","coresPerSocket":48,"threadsPerCore":2,"tdpW":350,"baseMhz":2400,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 8568Y+ (48 cores; 350 W); AWS i7ie pages"},{"cpu":"8581C","generation":"emr","coresPerSocket":60,"threadsPerCore":2,"tdpW":350,"baseMhz":2100,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 8580 (60 cores)"},{"cpu":"6975P-C","generation":"gnr","coresPerSocket":96,"threadsPerCore":2,"tdpW":500,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 6972P (96 cores; 500 W); AWS m8i pages: 384 vCPU on two sockets"},{"cpu":"6985P-C","generation":"gnr","coresPerSocket":120,"threadsPerCore":2,"tdpW":500,"baseMhz":2300,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 6979P (120 cores)"},{"cpu":"E5-2676 V3","generation":"hsw","coresPerSocket":12,"threadsPerCore":2,"tdpW":120,"baseMhz":2400,"sockets":2,"tdpBasis":"assumed","source":"TDP of the E5-2670 v3 (12 cores); AWS m4 pages"},{"cpu":"E5-2666 V3","generation":"hsw","coresPerSocket":10,"threadsPerCore":2,"tdpW":135,"baseMhz":2900,"sockets":2,"tdpBasis":"assumed","source":"TDP between the E5-2660 v3 (10 cores; 2.6 GHz; 105 W) and the E5-2687W v3 (10 cores; 3.1 GHz; 160 W); AWS c4 pages"},{"cpu":"E5-2686 V4","generation":"bdw","coresPerSocket":18,"threadsPerCore":2,"tdpW":145,"baseMhz":2300,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv; AWS m4 and r4 pages"},{"cpu":"7R32","generation":"zen2","coresPerSocket":48,"threadsPerCore":2,"tdpW":280,"baseMhz":2800,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 7H12 (64 cores; 280 W) for its high clock; AWS c5a pages: 96 vCPU on one socket"},{"cpu":"7R13","generation":"zen3","coresPerSocket":48,"threadsPerCore":2,"tdpW":225,"baseMhz":2650,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv; AWS m6a pages: 192 vCPU on two sockets"},{"cpu":"9R14","generation":"zen4","coresPerSocket":96,"threadsPerCore":1,"tdpW":360,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9654; AWS m7a pages: a vCPU is a whole core"},{"cpu":"9R45","generation":"zen5","coresPerSocket":96,"threadsPerCore":1,"tdpW":400,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9655; AWS m8a pages: a vCPU is a whole core"},{"cpu":"7B12","generation":"zen2","coresPerSocket":64,"threadsPerCore":2,"tdpW":240,"baseMhz":2250,"sockets":2,"tdpBasis":"public","source":"codecarbon cpu_power.csv; Google Cloud CPU platforms"},{"cpu":"7B13","generation":"zen3","coresPerSocket":64,"threadsPerCore":2,"tdpW":280,"baseMhz":2450,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 7763; Google Cloud CPU platforms"},{"cpu":"9B14","generation":"zen4","coresPerSocket":96,"threadsPerCore":2,"tdpW":360,"baseMhz":2600,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9654; Google Cloud CPU platforms"},{"cpu":"9B45","generation":"zen5","coresPerSocket":96,"threadsPerCore":2,"tdpW":400,"baseMhz":2700,"sockets":2,"tdpBasis":"assumed","source":"TDP of the 9655 (96 cores); Google Cloud H4D pages: 192 cores on two sockets"},{"cpu":"Neoverse-N1","generation":"neoverse-n1","coresPerSocket":64,"threadsPerCore":1,"tdpW":125,"baseMhz":2500,"sockets":1,"tdpBasis":"assumed","source":"About 2 W a core"},{"cpu":"Neoverse-V1","generation":"neoverse-v1","coresPerSocket":64,"threadsPerCore":1,"tdpW":125,"baseMhz":2600,"sockets":1,"tdpBasis":"assumed","source":"Graviton3: 64 cores and no TDP published; about 2 W a core"},{"cpu":"Neoverse-N2","generation":"neoverse-n2","coresPerSocket":128,"threadsPerCore":1,"tdpW":220,"baseMhz":3400,"sockets":1,"tdpBasis":"assumed","source":"Azure Cobalt 100: 128 cores and no TDP published; about 1.7 W a core"},{"cpu":"Neoverse-V2","generation":"neoverse-v2","coresPerSocket":96,"threadsPerCore":1,"tdpW":190,"baseMhz":2800,"sockets":2,"tdpBasis":"assumed","source":"Graviton4: 96 cores and no TDP published; about 2 W a core"},{"cpu":"NVIDIA Grace","generation":"neoverse-v2","coresPerSocket":72,"threadsPerCore":1,"tdpW":250,"baseMhz":3100,"sockets":2,"tdpBasis":"public","source":"NVIDIA Grace CPU Superchip: 144 cores and 500 W of two CPUs with their memory"}]}');
;// CONCATENATED MODULE: ./build/data/power/cpu_specs.json
const cpu_specs_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"AMD: amd.com product pages as tabulated by mlco2/codecarbon; other TDPs: Intel ARK and AMD as tabulated by mlco2/codecarbon cpu_power.csv","licence":"MIT (tabulations of mlco2/codecarbon); the figures are facts","retrieved":2026,"amdColumns":["designation","coresPerSocket","threadsPerCore","tdpW","baseMhz"],"amd":[["9965",192,2,500,2250],["9845",160,2,390,2100],["9825",144,2,390,2200],["9755",128,2,500,2700],["9745",128,2,400,2400],["9655P",96,2,400,2600],["9655",96,2,400,2600],["9645",96,2,320,2300],["9575F",64,2,400,3300],["9565",72,2,400,3150],["9555P",64,2,360,3200],["9555",64,2,360,3200],["9535",64,2,300,2400],["9475F",48,2,400,3650],["9455P",48,2,300,3150],["9455",48,2,300,3150],["9375F",32,2,320,3800],["9365",36,2,300,3400],["9355P",32,2,280,3550],["9355",32,2,280,3550],["9335",32,2,210,3000],["9275F",24,2,320,4100],["9255",24,2,200,3200],["9175F",16,2,320,4200],["9135",16,2,200,3650],["9115",16,2,125,2600],["9015",8,2,125,3600],["9754S",128,1,360,2250],["9754",128,2,360,2250],["9734",112,2,340,2200],["9684X",96,2,400,2550],["9654P",96,2,360,2400],["9654",96,2,360,2400],["9634",84,2,290,2250],["9554P",64,2,360,3100],["9554",64,2,360,3100],["9534",64,2,280,2450],["9474F",48,2,360,3600],["9454P",48,2,290,2750],["9454",48,2,290,2750],["9384X",32,2,320,3100],["9374F",32,2,320,3850],["9354P",32,2,280,3250],["9354",32,2,280,3250],["9334",32,2,210,2700],["9274F",24,2,320,4050],["9254",24,2,200,2900],["9224",24,2,200,2500],["9184X",16,2,320,3550],["9174F",16,2,320,4100],["9124",16,2,200,3000],["8534PN",64,2,175,2000],["8534P",64,2,200,2300],["8434PN",48,2,155,2000],["8434P",48,2,200,2500],["8324PN",32,2,130,2050],["8324P",32,2,180,2650],["8224PN",24,2,120,2000],["8224P",24,2,160,2550],["8124PN",16,2,100,2000],["8124P",16,2,125,2450],["8024PN",8,2,80,2050],["8024P",8,2,90,2400],["7203P",8,2,120,2800],["7203",8,2,120,2800],["7303P",16,2,130,2400],["7303",16,2,130,2400],["7643P",48,2,225,2300],["7773X",64,2,280,2200],["7763",64,2,280,2450],["7713P",64,2,225,2000],["7713",64,2,225,2000],["7663",56,2,240,2000],["7643",48,2,225,2300],["7663P",56,2,240,2000],["75F3",32,2,280,2950],["7573X",32,2,280,2800],["7543P",32,2,225,2800],["7543",32,2,225,2800],["7513",32,2,200,2600],["74F3",24,2,240,3200],["7473X",24,2,240,2800],["7453",28,2,225,2750],["7443P",24,2,200,2850],["7443",24,2,200,2850],["7413",24,2,180,2650],["73F3",16,2,240,3500],["7373X",16,2,240,3050],["7343",16,2,190,3200],["7313P",16,2,155,3000],["7313",16,2,155,3000],["72F3",8,2,180,3700],["7H12",64,2,280,2600],["7F72",24,2,240,3200],["7F52",16,2,240,3500],["7F32",8,2,180,3700],["4585PX",16,2,170,4300],["7742",64,2,225,2250],["4565P",16,2,170,4300],["4545P",16,2,65,3000],["7702P",64,2,200,2000],["4465P",12,2,65,3400],["4345P",8,2,65,3800],["7702",64,2,200,2000],["4245P",6,2,65,3900],["7662",64,2,225,2000],["7642",48,2,225,2300],["7552",48,2,200,2200],["7542",32,2,225,2900],["7532",32,2,200,2400],["7502P",32,2,180,2500],["7502",32,2,180,2500],["7452",32,2,155,2350],["7402P",24,2,180,2800],["7402",24,2,180,2800],["7352",24,2,155,2300],["7302P",16,2,155,3000],["7302",16,2,155,3000],["7282",16,2,120,2800],["7272",12,2,120,2900],["7262",8,2,155,3200],["7252",8,2,120,3100],["7232P",8,2,120,3100],["7601",32,2,180,2200],["7551P",32,2,180,2000],["7551",32,2,180,2000],["7501",32,2,155,2000],["7451",24,2,180,2300],["7401P",24,2,155,2000],["7401",24,2,155,2000],["7371",16,2,200,3100],["7351P",16,2,155,2400],["7351",16,2,155,2400],["7301",16,2,155,2200],["7281",16,2,155,2100],["7261",8,2,155,2500],["7251",8,2,120,2100],["4584PX",16,2,120,4200],["4564P",16,2,170,4500],["4484PX",12,2,120,4400],["4464P",12,2,65,3700],["4364P",8,2,105,4500],["4344P",8,2,65,3800],["4244P",6,2,65,3800],["4124P",4,2,65,3800],["X2170 APU",4,1,25,2400],["X2150 APU",4,1,22,1900],["X1150",4,1,17,2000],["6386SE",16,1,140,2800],["6370P",16,1,99,2000],["6366HE",16,1,85,1800],["6338P",12,1,99,2300],["6380",16,1,115,2500],["6378",16,1,115,2400],["6376",16,1,115,2300],["6348",12,1,115,2800],["6344",12,1,115,2600],["6328",8,1,115,3200],["6320",8,1,115,2800],["6308",4,1,115,3500],["4376HE",8,1,65,2600],["4332HE",6,1,65,3000],["4310EE",6,1,35,2200],["4386",8,1,95,3100],["4365",8,1,40,2000],["4340",6,1,95,3500],["4334",6,1,95,3100],["3350HE",4,1,45,2800],["3320EE",4,1,25,1900],["3380",8,1,65,2600],["3365",8,1,65,2300],["6284SE",16,1,140,2700],["6282SE",16,1,140,2600],["6262HE",16,1,85,1600],["6278",16,1,115,2400],["6276",16,1,115,2300],["6274",16,1,115,2200],["6272",16,1,115,2100],["6238",12,1,115,2600],["6234",12,1,115,2400],["6220",8,1,115,3000],["6212",8,1,115,2600],["6204",4,1,115,3300],["4276HE",8,1,65,2600],["4274HE",8,1,65,2500],["4256EE",8,1,35,1600],["4230HE",6,1,65,2900],["4228HE",6,1,65,2800],["4284",8,1,95,3000],["4280",8,1,95,2800],["4240",6,1,95,3400],["4238",6,1,95,3300],["4234",6,1,95,3100],["4226",6,1,95,2700],["3260HE",4,1,45,2700],["3280",8,1,65,2400],["6180SE",12,1,140,2500],["6166HE",12,1,85,1800],["6132HE",8,1,85,2200],["6176",12,1,115,2300],["6140",8,1,115,2600]],"tdpColumns":["designation","tdpW"],"tdp":[["RYZEN 3 1200",65],["RYZEN 3 1300",65],["RYZEN 3 1300X",65],["RYZEN 3 210",28],["RYZEN 3 2200G",65],["RYZEN 3 2200GE",35],["RYZEN 3 2200U",15],["RYZEN 3 2300U",15],["RYZEN 3 2300X",65],["RYZEN 3 3100",65],["RYZEN 3 3200G",65],["RYZEN 3 3200GE",35],["RYZEN 3 3200U",15],["RYZEN 3 3250C",15],["RYZEN 3 3250U",15],["RYZEN 3 3300U",15],["RYZEN 3 3300X",65],["RYZEN 3 3350U",15],["RYZEN 3 4100",65],["RYZEN 3 4300G",65],["RYZEN 3 4300GE",35],["RYZEN 3 4300U",15],["RYZEN 3 5125C",15],["RYZEN 3 5300G",65],["RYZEN 3 5300GE",35],["RYZEN 3 5300U",15],["RYZEN 3 5305G",65],["RYZEN 3 5305GE",35],["RYZEN 3 5400U",15],["RYZEN 3 5425C",15],["RYZEN 3 5425U",15],["RYZEN 3 7320C",15],["RYZEN 3 7320U",15],["RYZEN 3 7330U",15],["RYZEN 3 7335U",28],["RYZEN 3 7440U",28],["RYZEN 3 8300G",65],["RYZEN 3 8300GE",35],["RYZEN 3 8440U",28],["RYZEN 3 PRO 1200",65],["RYZEN 3 PRO 1300",65],["RYZEN 3 PRO 210",28],["RYZEN 3 PRO 2200G",65],["RYZEN 3 PRO 2200GE",35],["RYZEN 3 PRO 2300U",15],["RYZEN 3 PRO 3200G",65],["RYZEN 3 PRO 3200GE",35],["RYZEN 3 PRO 3300U",15],["RYZEN 3 PRO 4350G",65],["RYZEN 3 PRO 4350GE",35],["RYZEN 3 PRO 4355G",65],["RYZEN 3 PRO 4355GE",35],["RYZEN 3 PRO 4450U",15],["RYZEN 3 PRO 5350G",65],["RYZEN 3 PRO 5350GE",35],["RYZEN 3 PRO 5355G",65],["RYZEN 3 PRO 5355GE",35],["RYZEN 3 PRO 5450U",15],["RYZEN 3 PRO 5475U",15],["RYZEN 3 PRO 7330U",15],["RYZEN 3 PRO 8300G",65],["RYZEN 3 PRO 8300GE",35],["RYZEN 5 1400",65],["RYZEN 5 1500X",65],["RYZEN 5 1600",65],["RYZEN 5 1600X",95],["RYZEN 5 220",28],["RYZEN 5 230",28],["RYZEN 5 240",45],["RYZEN 5 2400G",65],["RYZEN 5 2400GE",35],["RYZEN 5 2500U",15],["RYZEN 5 2500X",65],["RYZEN 5 2600",65],["RYZEN 5 2600E",45],["RYZEN 5 2600H",45],["RYZEN 5 2600X",95],["RYZEN 5 3400G",65],["RYZEN 5 3400GE",35],["RYZEN 5 3450U",15],["RYZEN 5 3500",65],["RYZEN 5 3500C",15],["RYZEN 5 3500U",15],["RYZEN 5 3500X",65],["RYZEN 5 3550H",35],["RYZEN 5 3580U",15],["RYZEN 5 3580U MICROSOFT SURFACE EDITION",15],["RYZEN 5 3600",65],["RYZEN 5 3600X",95],["RYZEN 5 3600XT",95],["RYZEN 5 4500",65],["RYZEN 5 4500U",15],["RYZEN 5 4600G",65],["RYZEN 5 4600GE",35],["RYZEN 5 4600H",45],["RYZEN 5 4600HS",35],["RYZEN 5 4600U",15],["RYZEN 5 4680U MICROSOFT SURFACE EDITION",15],["RYZEN 5 5500",65],["RYZEN 5 5500GT",65],["RYZEN 5 5500H",45],["RYZEN 5 5500U",15],["RYZEN 5 5560U",15],["RYZEN 5 5600",65],["RYZEN 5 5600G",65],["RYZEN 5 5600GE",35],["RYZEN 5 5600GT",65],["RYZEN 5 5600H",45],["RYZEN 5 5600HS",35],["RYZEN 5 5600T",65],["RYZEN 5 5600U",15],["RYZEN 5 5600X",65],["RYZEN 5 5600X3D",105],["RYZEN 5 5600XT",65],["RYZEN 5 5605G",65],["RYZEN 5 5605GE",35],["RYZEN 5 5625C",15],["RYZEN 5 5625U",15],["RYZEN 5 6600H",45],["RYZEN 5 6600HS​",35],["RYZEN 5 7235HS",45],["RYZEN 5 7400F",65],["RYZEN 5 7430U",15],["RYZEN 5 7500F",65],["RYZEN 5 7520C",15],["RYZEN 5 7520U",15],["RYZEN 5 7530U",15],["RYZEN 5 7533HS",54],["RYZEN 5 7535HS",54],["RYZEN 5 7535U",28],["RYZEN 5 7540U",28],["RYZEN 5 7545U",28],["RYZEN 5 7600",65],["RYZEN 5 7600X",105],["RYZEN 5 7600X3D",65],["RYZEN 5 7640HS",54],["RYZEN 5 7640U",28],["RYZEN 5 7645HX",55],["RYZEN 5 8400F",65],["RYZEN 5 8500G",65],["RYZEN 5 8500GE",35],["RYZEN 5 8540U",28],["RYZEN 5 8600G",65],["RYZEN 5 8640HS",28],["RYZEN 5 8640U",28],["RYZEN 5 8645HS",45],["RYZEN 5 9600",65],["RYZEN 5 9600X",65],["RYZEN 5 PRO 1500",65],["RYZEN 5 PRO 1600",65],["RYZEN 5 PRO 220",28],["RYZEN 5 PRO 230",28],["RYZEN 5 PRO 2400G",65],["RYZEN 5 PRO 2400GE",35],["RYZEN 5 PRO 2500U",15],["RYZEN 5 PRO 2600",65],["RYZEN 5 PRO 3350G",65],["RYZEN 5 PRO 3350GE",35],["RYZEN 5 PRO 3400G",65],["RYZEN 5 PRO 3400GE",35],["RYZEN 5 PRO 3500U",15],["RYZEN 5 PRO 3600",65],["RYZEN 5 PRO 4650G",65],["RYZEN 5 PRO 4650GE",35],["RYZEN 5 PRO 4650U",15],["RYZEN 5 PRO 4655G",65],["RYZEN 5 PRO 4655GE",35],["RYZEN 5 PRO 5645",65],["RYZEN 5 PRO 5650G",65],["RYZEN 5 PRO 5650GE",35],["RYZEN 5 PRO 5650U",15],["RYZEN 5 PRO 5655G",65],["RYZEN 5 PRO 5655GE",35],["RYZEN 5 PRO 5675U",15],["RYZEN 5 PRO 6650H",45],["RYZEN 5 PRO 6650HS",35],["RYZEN 5 PRO 7530U",15],["RYZEN 5 PRO 7645",65],["RYZEN 5 PRO 8500G",65],["RYZEN 5 PRO 8500GE",35],["RYZEN 5 PRO 8540U",28],["RYZEN 5 PRO 8600G",65],["RYZEN 5 PRO 8600GE",35],["RYZEN 5 PRO 8640HS",28],["RYZEN 5 PRO 8640U",28],["RYZEN 5 PRO 8645HS",45],["RYZEN 7 1700",65],["RYZEN 7 1700X",95],["RYZEN 7 1800X",95],["RYZEN 7 250",28],["RYZEN 7 260",45],["RYZEN 7 2700",65],["RYZEN 7 2700E",45],["RYZEN 7 2700U",15],["RYZEN 7 2700X",105],["RYZEN 7 2700X 50TH ANNIVERSARY",105],["RYZEN 7 2800H",45],["RYZEN 7 3700C",15],["RYZEN 7 3700U",15],["RYZEN 7 3700X",65],["RYZEN 7 3750H",35],["RYZEN 7 3780U",15],["RYZEN 7 3780U MICROSOFT SURFACE EDITION",15],["RYZEN 7 3800X",105],["RYZEN 7 3800XT",105],["RYZEN 7 4700G",65],["RYZEN 7 4700GE",35],["RYZEN 7 4700U",15],["RYZEN 7 4800H",45],["RYZEN 7 4800HS",45],["RYZEN 7 4800U",15],["RYZEN 7 4980U MICROSOFT SURFACE EDITION",15],["RYZEN 7 5700",65],["RYZEN 7 5700G",65],["RYZEN 7 5700GE",35],["RYZEN 7 5700U",15],["RYZEN 7 5700X",65],["RYZEN 7 5700X3D",105],["RYZEN 7 5705G",65],["RYZEN 7 5705GE",35],["RYZEN 7 5800",65],["RYZEN 7 5800H",45],["RYZEN 7 5800HS",35],["RYZEN 7 5800U",15],["RYZEN 7 5800X",105],["RYZEN 7 5800X3D",105],["RYZEN 7 5800XT",105],["RYZEN 7 5825C",15],["RYZEN 7 5825U",15],["RYZEN 7 6800H",45],["RYZEN 7 6800HS",35],["RYZEN 7 7435HS",45],["RYZEN 7 7700",65],["RYZEN 7 7700X",105],["RYZEN 7 7730U",15],["RYZEN 7 7735HS",54],["RYZEN 7 7735U",28],["RYZEN 7 7745HX",55],["RYZEN 7 7800X3D",120],["RYZEN 7 7840HS",54],["RYZEN 7 7840HX",55],["RYZEN 7 7840U",28],["RYZEN 7 8700F",65],["RYZEN 7 8700G",65],["RYZEN 7 8745HX",55],["RYZEN 7 8840HS",28],["RYZEN 7 8840HX",55],["RYZEN 7 8840U",28],["RYZEN 7 8845HS",45],["RYZEN 7 9700X",65],["RYZEN 7 9800X3D",120],["RYZEN 7 PRO 1700",65],["RYZEN 7 PRO 1700X",95],["RYZEN 7 PRO 250",28],["RYZEN 7 PRO 2700",65],["RYZEN 7 PRO 2700U",15],["RYZEN 7 PRO 2700X",95],["RYZEN 7 PRO 3700",65],["RYZEN 7 PRO 3700U",15],["RYZEN 7 PRO 4750G",65],["RYZEN 7 PRO 4750GE",35],["RYZEN 7 PRO 4750U",15],["RYZEN 7 PRO 5750G",65],["RYZEN 7 PRO 5750GE",35],["RYZEN 7 PRO 5755G",65],["RYZEN 7 PRO 5755GE",35],["RYZEN 7 PRO 5845",65],["RYZEN 7 PRO 5850U",15],["RYZEN 7 PRO 5875U",15],["RYZEN 7 PRO 6850H",45],["RYZEN 7 PRO 6850HS",35],["RYZEN 7 PRO 6860Z",28],["RYZEN 7 PRO 7730U",15],["RYZEN 7 PRO 7745",65],["RYZEN 7 PRO 8700G",65],["RYZEN 7 PRO 8700GE",35],["RYZEN 7 PRO 8840HS",28],["RYZEN 7 PRO 8840U",28],["RYZEN 7 PRO 8845HS",45],["RYZEN 9 270",45],["RYZEN 9 3900",65],["RYZEN 9 3900X",105],["RYZEN 9 3900XT",105],["RYZEN 9 3950X",105],["RYZEN 9 4900H",54],["RYZEN 9 4900HS",35],["RYZEN 9 5900",65],["RYZEN 9 5900HS",35],["RYZEN 9 5900HX",45],["RYZEN 9 5900X",105],["RYZEN 9 5900XT",105],["RYZEN 9 5950X",105],["RYZEN 9 5980HS",35],["RYZEN 9 5980HX",45],["RYZEN 9 6900HS​",35],["RYZEN 9 6900HX",45],["RYZEN 9 6980HS",35],["RYZEN 9 6980HX",45],["RYZEN 9 7845HX",55],["RYZEN 9 7900",65],["RYZEN 9 7900X",170],["RYZEN 9 7900X3D",120],["RYZEN 9 7940HS",54],["RYZEN 9 7940HX",55],["RYZEN 9 7945HX",55],["RYZEN 9 7945HX3D",55],["RYZEN 9 7950X",170],["RYZEN 9 7950X3D",120],["RYZEN 9 8940HX",55],["RYZEN 9 8945HS",45],["RYZEN 9 8945HX",55],["RYZEN 9 9850HX",55],["RYZEN 9 9900X",120],["RYZEN 9 9900X3D",120],["RYZEN 9 9950X",170],["RYZEN 9 9950X3D",170],["RYZEN 9 9955HX",55],["RYZEN 9 9955HX3D",55],["RYZEN 9 PRO 3900",65],["RYZEN 9 PRO 5945",65],["RYZEN 9 PRO 6950H",45],["RYZEN 9 PRO 6950HS",35],["RYZEN 9 PRO 7945",65],["RYZEN 9 PRO 8945HS",45],["RYZEN AI 5 340",28],["RYZEN AI 5 PRO 340",28],["RYZEN AI 7 350",28],["RYZEN AI 7 PRO 350",28],["RYZEN AI 7 PRO 360",28],["RYZEN AI 9 365",28],["RYZEN AI 9 HX 370",28],["RYZEN AI 9 HX 375",28],["RYZEN AI 9 HX PRO 370",28],["RYZEN AI 9 HX PRO 375",28],["RYZEN AI 385",55],["RYZEN AI 390",55],["RYZEN AI PRO 380",55],["RYZEN AI PRO 385",55],["RYZEN AI PRO 390",55],["RYZEN AI + 395",55],["RYZEN AI + PRO 395",55],["RYZEN EMBEDDED V1202B",15],["RYZEN EMBEDDED V1605B",15],["RYZEN EMBEDDED V1756B",45],["RYZEN EMBEDDED V1807B",45],["RYZEN THREADRIPPER 1900",125],["RYZEN THREADRIPPER 1900X",180],["RYZEN THREADRIPPER 1920",140],["RYZEN THREADRIPPER 1920X",180],["RYZEN THREADRIPPER 1940",180],["RYZEN THREADRIPPER 1940X",180],["RYZEN THREADRIPPER 1950",180],["RYZEN THREADRIPPER 1950X",180],["RYZEN THREADRIPPER 2920X",180],["RYZEN THREADRIPPER 2950X",180],["RYZEN THREADRIPPER 2970WX",250],["RYZEN THREADRIPPER 2990WX",250],["RYZEN THREADRIPPER 3960X",280],["RYZEN THREADRIPPER 3970X",280],["RYZEN THREADRIPPER 3980X",280],["RYZEN THREADRIPPER 3990X",280],["RYZEN THREADRIPPER 7960X",350],["RYZEN THREADRIPPER 7970X",350],["RYZEN THREADRIPPER 7980X",350],["RYZEN THREADRIPPER 9960X",350],["RYZEN THREADRIPPER 9970X",350],["RYZEN THREADRIPPER 9980X",350],["RYZEN THREADRIPPER PRO 3945WX",280],["RYZEN THREADRIPPER PRO 3955WX",280],["RYZEN THREADRIPPER PRO 3975WX",280],["RYZEN THREADRIPPER PRO 3995WX",280],["RYZEN THREADRIPPER PRO 5945WX",280],["RYZEN THREADRIPPER PRO 5955WX",280],["RYZEN THREADRIPPER PRO 5965WX",280],["RYZEN THREADRIPPER PRO 5975WX",280],["RYZEN THREADRIPPER PRO 5995WX",280],["RYZEN THREADRIPPER PRO 7945WX",350],["RYZEN THREADRIPPER PRO 7955WX",350],["RYZEN THREADRIPPER PRO 7965WX",350],["RYZEN THREADRIPPER PRO 7975WX",350],["RYZEN THREADRIPPER PRO 7985WX",350],["RYZEN THREADRIPPER PRO 7995WX",350],["RYZEN THREADRIPPER PRO 9945WX",350],["RYZEN THREADRIPPER PRO 9955WX",350],["RYZEN THREADRIPPER PRO 9965WX",350],["RYZEN THREADRIPPER PRO 9975WX",350],["RYZEN THREADRIPPER PRO 9985WX",350],["RYZEN THREADRIPPER PRO 9995WX",350],["RYZEN Z1",28],["RYZEN Z1 EXTREME",28],["RYZEN Z2",28],["RYZEN Z2 EXTREME",28],["RYZEN Z2 GO",28],["ULTRA 7 155H",28],["ULTRA 7 165H",28],["ULTRA 7 265H",28],["I3-1000G1",12],["I3-1000G4",12],["I3-1000NG4",9],["I3-1005G1",15],["I3-10100",65],["I3-10100E",65],["I3-10100F",65],["I3-10100T",35],["I3-10100TE",35],["I3-10100Y",5],["I3-10105",65],["I3-10105F",65],["I3-10105T",35],["I3-10110U",15],["I3-10110Y",7],["I3-10300",65],["I3-10300T",35],["I3-10305",65],["I3-10305T",35],["I3-10320",65],["I3-10325",65],["I3-10350K",91],["I3-11100HE",45],["I3-1110G4",15],["I3-1115G4",28],["I3-1115G4E",15],["I3-1115GRE",15],["I3-1120G4",15],["I3-1125G4",28],["I3-1215UL",15],["I3-13100E",60],["I3-13100TE",35],["I3-1315UE",15],["I3-1315URE",15],["I3-1320PE",28],["I3-1320PRE",28],["I3-13300HE",45],["I3-13300HRE",45],["I3-2100",65],["I3-2100T",35],["I3-2102",65],["I3-2105",65],["I3-2115C",25],["I3-2120",65],["I3-2120T",35],["I3-2125",65],["I3-2130",65],["I3-2308M",35],["I3-2310E",35],["I3-2310M",35],["I3-2312M",35],["I3-2328M",35],["I3-2330E",35],["I3-2330M",35],["I3-2332M",35],["I3-2340UE",17],["I3-2348M",35],["I3-2350M",35],["I3-2357M",17],["I3-2365M",17],["I3-2367M",17],["I3-2370M",35],["I3-2375M",17],["I3-2377M",17],["I3-3110M",35],["I3-3115C",25],["I3-3120M",35],["I3-3120ME",35],["I3-3130M",35],["I3-3210",55],["I3-3217U",17],["I3-3217UE",17],["I3-3220",55],["I3-3220T",35],["I3-3225",55],["I3-3227U",17],["I3-3229Y",13],["I3-3240",55],["I3-3240T",35],["I3-3245",55],["I3-3250",55],["I3-3250T",35],["I3-4000M",37],["I3-4005U",15],["I3-4010M",37],["I3-4010U",15],["I3-4010Y",11],["I3-4012Y",11],["I3-4020Y",11],["I3-4025U",15],["I3-4030U",15],["I3-4030Y",11],["I3-4100E",37],["I3-4100M",37],["I3-4100U",15],["I3-4102E",25],["I3-4110E",37],["I3-4110M",37],["I3-4112E",25],["I3-4120U",15],["I3-4130",54],["I3-4130T",35],["I3-4150",54],["I3-4150T",35],["I3-4158U",28],["I3-4160",54],["I3-4160T",35],["I3-4170",54],["I3-4170T",35],["I3-4330",54],["I3-4330T",35],["I3-4330TE",35],["I3-4340",54],["I3-4340TE",35],["I3-4350",54],["I3-4350T",35],["I3-4360",54],["I3-4360T",35],["I3-4370",54],["I3-4370T",35],["I3-5005U",15],["I3-5010U",15],["I3-5015U",15],["I3-5020U",15],["I3-5157U",28],["I3-6006U",15],["I3-6098P",54],["I3-6100",51],["I3-6100E",35],["I3-6100H",35],["I3-6100T",35],["I3-6100TE",35],["I3-6100U",15],["I3-6102E",25],["I3-6157U",28],["I3-6167U",28],["I3-6300",51],["I3-6300T",35],["I3-6320",51],["I3-7020U",15],["I3-7100",51],["I3-7100E",35],["I3-7100H",35],["I3-7100T",35],["I3-7100U",15],["I3-7101E",54],["I3-7101TE",35],["I3-7102E",25],["I3-7120",51],["I3-7120T",35],["I3-7130U",15],["I3-7167U",28],["I3-7300",51],["I3-7300T",35],["I3-7320",51],["I3-7320T",35],["I3-7340",51],["I3-7350K",60],["I3-7360X",112],["I3-8000",65],["I3-8020",65],["I3-8100",65],["I3-8100B",65],["I3-8100F",65],["I3-8100H",45],["I3-8100T",35],["I3-8109U",28],["I3-8120",65],["I3-8121U",28],["I3-8130U",15],["I3-8140U",15],["I3-8145U",15],["I3-8145UE",15],["I3-8300",62],["I3-8300T",35],["I3-8350K",91],["I3-9000",65],["I3-9100",65],["I3-9100E",65],["I3-9100F",65],["I3-9100HL",25],["I3-9100T",35],["I3-9100TE",35],["I3-9300",62],["I3-9300T",35],["I3-9320",62],["I3-9350K",91],["I3-9350KF",91],["I5-10200H",45],["I5-10210U",15],["I5-10210Y",7],["I5-10300H",45],["I5-1030G4",12],["I5-1030G7",12],["I5-1030NG7",10],["I5-10310U",15],["I5-10310Y",7],["I5-1035G1",15],["I5-1035G4",15],["I5-1035G7",15],["I5-1038NG7",28],["I5-10400",65],["I5-10400F",65],["I5-10400H",45],["I5-10400T",35],["I5-10500",65],["I5-10500E",65],["I5-10500H",45],["I5-10500T",35],["I5-10500TE",35],["I5-10505",65],["I5-10600",65],["I5-10600K",125],["I5-10600KF",125],["I5-10600T",35],["I5-11260H",45],["I5-11300H",35],["I5-1130G7",15],["I5-11320H",35],["I5-1135G7",28],["I5-11400",65],["I5-11400F",65],["I5-11400H",45],["I5-11400T",35],["I5-1140G7",15],["I5-1145G7",28],["I5-1145G7E",15],["I5-1145GRE",15],["I5-11500",65],["I5-11500H",45],["I5-11500HE",45],["I5-11500T",35],["I5-1155G7",28],["I5-11600",65],["I5-11600K",125],["I5-11600KF",125],["I5-11600T",35],["I5-1235UL",15],["I5-1245UL",15],["I5-1335U",55],["I5-13400E",65],["I5-1345UE",15],["I5-1345URE",15],["I5-13500E",65],["I5-13500TE",35],["I5-1350PRE",28],["I5-13600HRE",45],["I5-2300",95],["I5-2310",95],["I5-2320",95],["I5-2380P",95],["I5-2390T",35],["I5-2400",95],["I5-2400S",65],["I5-2405S",65],["I5-2410M",35],["I5-2415M",35],["I5-2430M",35],["I5-2435M",35],["I5-2450M",35],["I5-2450P",95],["I5-2467M",17],["I5-2500",95],["I5-2500K",95],["I5-2500S",65],["I5-2500T",45],["I5-2510E",35],["I5-2515E",35],["I5-2520M",35],["I5-2537M",17],["I5-2540M",35],["I5-2550K",95],["I5-2557M",17],["I5-3210M",35],["I5-3230M",35],["I5-3317U",17],["I5-3320M",35],["I5-3330",77],["I5-3330S",65],["I5-3335S",65],["I5-3337U",17],["I5-3339Y",13],["I5-3340",77],["I5-3340M",35],["I5-3340S",65],["I5-3350P",69],["I5-3360M",35],["I5-3365M",35],["I5-3380M",35],["I5-3427U",17],["I5-3437U",17],["I5-3439Y",13],["I5-3450",77],["I5-3450S",65],["I5-3470",77],["I5-3470S",65],["I5-3470T",35],["I5-3475S",65],["I5-3550",77],["I5-3550S",65],["I5-3570",77],["I5-3570K",77],["I5-3570S",65],["I5-3570T",45],["I5-3610ME",35],["I5-4200H",47],["I5-4200M",37],["I5-4200U",15],["I5-4200Y",11],["I5-4202Y",11],["I5-4210H",47],["I5-4210M",37],["I5-4210U",15],["I5-4210Y",11],["I5-4220Y",11],["I5-4250U",15],["I5-4258U",28],["I5-4260U",15],["I5-4278U",28],["I5-4288U",28],["I5-4300M",37],["I5-4300U",15],["I5-4300Y",11],["I5-4302Y",11],["I5-4308U",28],["I5-4310M",37],["I5-4310U",15],["I5-4330M",37],["I5-4340M",37],["I5-4350U",15],["I5-4360U",15],["I5-4400E",37],["I5-4402E",25],["I5-4402EC",27],["I5-4410E",37],["I5-4422E",25],["I5-4430",84],["I5-4430S",65],["I5-4440",84],["I5-4440S",65],["I5-4460",84],["I5-4460S",65],["I5-4460T",35],["I5-4570",84],["I5-4570R",65],["I5-4570S",65],["I5-4570T",35],["I5-4570TE",35],["I5-4590",84],["I5-4590S",65],["I5-4590T",35],["I5-4670",84],["I5-4670K",84],["I5-4670R",65],["I5-4670S",65],["I5-4670T",45],["I5-4690",84],["I5-4690K",88],["I5-4690S",65],["I5-4690T",45],["I5-5200U",15],["I5-5250U",15],["I5-5257U",28],["I5-5287U",28],["I5-5300U",15],["I5-5350H",47],["I5-5350U",15],["I5-5575R",65],["I5-5675C",65],["I5-5675R",65],["I5-6198DU",15],["I5-6200U",15],["I5-6260U",15],["I5-6267U",28],["I5-6287U",28],["I5-6300HQ",45],["I5-6300U",15],["I5-6350HQ",45],["I5-6360U",15],["I5-6400",65],["I5-6400T",35],["I5-6402P",65],["I5-6440EQ",45],["I5-6440HQ",45],["I5-6442EQ",25],["I5-6500",65],["I5-6500T",35],["I5-6500TE",35],["I5-6585R",65],["I5-6600",65],["I5-6600K",91],["I5-6600T",35],["I5-6685R",65],["I5-7200U",15],["I5-7260U",15],["I5-7267U",28],["I5-7287U",28],["I5-7300HQ",45],["I5-7300U",15],["I5-7360U",15],["I5-7400",65],["I5-7400T",35],["I5-7440EQ",45],["I5-7440HQ",45],["I5-7442EQ",25],["I5-7500",65],["I5-7500T",35],["I5-7600",65],["I5-7600K",91],["I5-7600T",35],["I5-7640X",112],["I5-7640X X-SERIES",112],["I5-8200Y",5],["I5-8210Y",7],["I5-8250U",15],["I5-8257U",15],["I5-8259U",28],["I5-8260U",15],["I5-8265U",15],["I5-8269U",28],["I5-8279U",28],["I5-8300H",45],["I5-8305G",65],["I5-8310Y",7],["I5-8350U",15],["I5-8365U",15],["I5-8365UE",15],["I5-8400",65],["I5-8400B",65],["I5-8400H",45],["I5-8400T",35],["I5-8420",65],["I5-8420T",35],["I5-8500",65],["I5-8500B",65],["I5-8500T",35],["I5-8550",65],["I5-8600",65],["I5-8600K",95],["I5-8600T",35],["I5-8650",65],["I5-8650K",95],["I5-9300H",45],["I5-9300HF",45],["I5-9400",65],["I5-9400F",65],["I5-9400H",45],["I5-9400T",35],["I5-9500",65],["I5-9500E",65],["I5-9500F",65],["I5-9500T",35],["I5-9500TE",35],["I5-9600",65],["I5-9600K",95],["I5-9600KF",95],["I5-9600T",35],["I7-10510U",15],["I7-10510Y",7],["I7-1060G7",12],["I7-10610U",15],["I7-1065G7",15],["I7-1068G7",28],["I7-1068NG7",28],["I7-10700",65],["I7-10700E",65],["I7-10700F",65],["I7-10700K",125],["I7-10700KF",125],["I7-10700T",35],["I7-10700TE",35],["I7-10710U",15],["I7-10750H",45],["I7-10810U",15],["I7-10850H",45],["I7-10870H",45],["I7-10875H",45],["I7-10885H",45],["I7-11370H",28],["I7-11375H",35],["I7-11390H",35],["I7-11600H",45],["I7-1160G7",15],["I7-1165G7",28],["I7-11700",65],["I7-11700B",65],["I7-11700F",65],["I7-11700K",125],["I7-11700KF",125],["I7-11700T",35],["I7-11800H",45],["I7-1180G7",15],["I7-11850H",45],["I7-11850HE",45],["I7-1185G7",28],["I7-1185G7E",15],["I7-1185GRE",15],["I7-1195G7",28],["I7-1255UL",15],["I7-1265UL",15],["I7-12700H",45],["I7-12700K",190],["I7-1270P",64],["I7-1360P",28],["I7-1365UE",15],["I7-1365URE",15],["I7-1366URE",15],["I7-13700E",65],["I7-13700TE",35],["I7-1370PE",28],["I7-1370PRE",28],["I7-1375PRE",28],["I7-13800HE",45],["I7-13800HRE",45],["I7-2600",95],["I7-2600K",95],["I7-2600S",65],["I7-2610UE",17],["I7-2617M",17],["I7-2620M",35],["I7-2629M",25],["I7-2630QM",45],["I7-2635QM",45],["I7-2637M",17],["I7-2640M",35],["I7-2649M",25],["I7-2655LE",25],["I7-2657M",17],["I7-2670QM",45],["I7-2675QM",45],["I7-2677M",17],["I7-2700K",95],["I7-2710QE",45],["I7-2715QE",45],["I7-2720QM",45],["I7-2760QM",45],["I7-2820QM",45],["I7-2860QM",45],["I7-2920XM",55],["I7-2920XM EXTREME EDITION",55],["I7-2960XM",55],["I7-2960XM EXTREME EDITION",55],["I7-3517U",17],["I7-3517UE",17],["I7-3520M",35],["I7-3525M",35],["I7-3537U",17],["I7-3540M",35],["I7-3555LE",25],["I7-3610QE",45],["I7-3610QM",45],["I7-3612QE",35],["I7-3612QM",35],["I7-3615QE",45],["I7-3615QM",45],["I7-3630QM",45],["I7-3632QM",35],["I7-3635QM",45],["I7-3667U",17],["I7-3687U",17],["I7-3689Y",13],["I7-3720QM",45],["I7-3740QM",45],["I7-3770",77],["I7-3770K",77],["I7-3770S",65],["I7-3770T",45],["I7-3820",130],["I7-3820QM",45],["I7-3840QM",45],["I7-3910K",130],["I7-3920XM",55],["I7-3920XM EXTREME EDITION",55],["I7-3930K",130],["I7-3940XM",55],["I7-3940XM EXTREME EDITION",55],["I7-3960X",130],["I7-3960X EXTREME EDITION",130],["I7-3970X",150],["I7-3970X EXTREME EDITION",150],["I7-4500U",15],["I7-4510U",15],["I7-4550U",15],["I7-4558U",28],["I7-4578U",28],["I7-4600M",37],["I7-4600U",15],["I7-4610M",37],["I7-4610Y",11],["I7-4650U",15],["I7-4700EC",43],["I7-4700EQ",47],["I7-4700HQ",47],["I7-4700MQ",47],["I7-4701EQ",47],["I7-4702EC",27],["I7-4702HQ",37],["I7-4702MQ",37],["I7-4710HQ",47],["I7-4710MQ",47],["I7-4712HQ",37],["I7-4712MQ",37],["I7-4720HQ",47],["I7-4722HQ",37],["I7-4750HQ",47],["I7-4760HQ",47],["I7-4765T",35],["I7-4770",84],["I7-4770HQ",47],["I7-4770K",84],["I7-4770R",65],["I7-4770S",65],["I7-4770T",45],["I7-4770TE",45],["I7-4771",84],["I7-4785T",35],["I7-4790",84],["I7-4790K",88],["I7-4790S",65],["I7-4790T",45],["I7-4800MQ",47],["I7-4810MQ",47],["I7-4820K",130],["I7-4850EQ",47],["I7-4850HQ",47],["I7-4860EQ",47],["I7-4860HQ",47],["I7-4870HQ",47],["I7-4900MQ",47],["I7-4910MQ",47],["I7-4930K",130],["I7-4930MX",57],["I7-4930MX EXTREME EDITION",57],["I7-4940MX",57],["I7-4940MX EXTREME EDITION",57],["I7-4950HQ",47],["I7-4960HQ",47],["I7-4960X",130],["I7-4960X EXTREME EDITION",130],["I7-4980HQ",47],["I7-5500U",15],["I7-5550U",15],["I7-5557U",28],["I7-5600U",15],["I7-5650U",15],["I7-5700EQ",47],["I7-5700HQ",47],["I7-5750HQ",47],["I7-5775C",65],["I7-5775R",65],["I7-5820K",140],["I7-5850EQ",47],["I7-5850HQ",47],["I7-5930K",140],["I7-5950HQ",47],["I7-5960X",140],["I7-5960X EXTREME EDITION",140],["I7-6498DU",15],["I7-6500U",15],["I7-6560U",15],["I7-6567U",28],["I7-6600U",15],["I7-6650U",15],["I7-6660U",15],["I7-6700",65],["I7-6700HQ",45],["I7-6700K",91],["I7-6700T",35],["I7-6700TE",35],["I7-6770HQ",45],["I7-6785R",65],["I7-6800K",140],["I7-6820EQ",45],["I7-6820HK",45],["I7-6820HQ",45],["I7-6822EQ",25],["I7-6850K",140],["I7-6870HQ",45],["I7-6900K",140],["I7-6920HQ",45],["I7-6950X",140],["I7-6950X EXTREME EDITION",140],["I7-6970HQ",45],["I7-7500U",15],["I7-7560U",15],["I7-7567U",28],["I7-7600U",15],["I7-7660U",15],["I7-7700",65],["I7-7700HQ",45],["I7-7700K",91],["I7-7700T",35],["I7-7740X",112],["I7-7740X X-SERIES",112],["I7-7800X",140],["I7-7800X X-SERIES",140],["I7-7820EQ",45],["I7-7820HK",45],["I7-7820HQ",45],["I7-7820X",140],["I7-7820X X-SERIES",140],["I7-7920HQ",45],["I7-8086K",95],["I7-8500Y",5],["I7-8550U",15],["I7-8557U",15],["I7-8559U",28],["I7-8565U",15],["I7-8569U",28],["I7-8650U",15],["I7-8665U",15],["I7-8665UE",15],["I7-8670",65],["I7-8670T",35],["I7-8700",65],["I7-8700B",65],["I7-8700K",95],["I7-8700T",35],["I7-8705G",65],["I7-8706G",65],["I7-8709G",65],["I7-8750H",45],["I7-8809G",65],["I7-8850H",45],["I7-9700",65],["I7-9700E",65],["I7-9700F",65],["I7-9700K",95],["I7-9700KF",95],["I7-9700T",35],["I7-9700TE",35],["I7-9750H",45],["I7-9750HF",45],["I7-9800X",165],["I7-9800X X-SERIES",165],["I7-9850H",45],["I7-9850HE",45],["I7-9850HL",25],["I9-10800F",65],["I9-10850K",125],["I9-10885H",45],["I9-10900",65],["I9-10900E",65],["I9-10900F",65],["I9-10900K",125],["I9-10900KF",125],["I9-10900T",35],["I9-10900TE",35],["I9-10900X",165],["I9-10900X X-SERIES",165],["I9-10910",125],["I9-10920X",165],["I9-10920X X-SERIES",165],["I9-10940X",165],["I9-10940X X-SERIES",165],["I9-10980HK",45],["I9-10980XE",165],["I9-10980XE EXTREME EDITION",165],["I9-10990XE",380],["I9-11900",65],["I9-11900F",65],["I9-11900K",125],["I9-11900KF",125],["I9-11900T",35],["I9-13900E",65],["I9-13900K",125],["I9-13900TE",35],["I9-14900HX",55],["I9-7900X",140],["I9-7900X X-SERIES",140],["I9-7920X",140],["I9-7920X X-SERIES",140],["I9-7940X",165],["I9-7940X X-SERIES",165],["I9-7960X",165],["I9-7960X X-SERIES",165],["I9-7980XE",165],["I9-7980XE EXTREME EDITION",165],["I9-8950HK",45],["I9-9820X",165],["I9-9820X X-SERIES",165],["I9-9880H",45],["I9-9900",65],["I9-9900K",95],["I9-9900KF",95],["I9-9900KS",127],["I9-9900T",35],["I9-9900X",165],["I9-9900X X-SERIES",165],["I9-9920X",165],["I9-9920X X-SERIES",165],["I9-9940X",165],["I9-9940X X-SERIES",165],["I9-9960X",165],["I9-9960X X-SERIES",165],["I9-9980HK",45],["I9-9980XE",165],["I9-9980XE EXTREME EDITION",165],["I9-9990XE",255],["6315P",55],["6325P",55],["6333P",65],["6337P",80],["6349P",95],["6353P",65],["6357P",80],["6369P",95],["6503P-B",110],["6505P",150],["6507P",150],["6511P",150],["6513P-B",130],["6515P",150],["6516P-B",145],["6517P",190],["6520P",210],["6521P",225],["6523P-B",175],["6527P",255],["6530P",225],["6533P-B",205],["6543P-B",160],["6546P-B",195],["6553P-B",235],["6556P-B",215],["6563P-B",235],["6706P-B",235],["6710E",205],["6714P",165],["6716P-B",235],["6724P",210],["6726P-B",235],["6728P",210],["6730P",250],["6731E",250],["6731P",245],["6732P",350],["6736P",205],["6737P",270],["6738P",270],["6740E",250],["6740P",270],["6741P",300],["6745P",300],["6746E",250],["6747P",330],["6748P",300],["6756E",225],["6760P",330],["6761P",350],["6766E",250],["6767P",350],["6768P",330],["6774P",350],["6776P",350],["6780E",330],["6781P",350],["6787P",350],["6788P",350],["6944P",350],["6952P",400],["6960P",500],["6972P",500],["6979P",500],["6980P",500],["3104",85],["3106",85],["3204",85],["3206R",85],["3408U",125],["3508U",125],["D-1513N",35],["D-1518",35],["D-1520",45],["D-1521",45],["D-1523N",45],["D-1524N",45],["D-1527",35],["D-1528",35],["D-1529",20],["D-1531",45],["D-1533N",45],["D-1537",35],["D-1539",35],["D-1540",45],["D-1541",45],["D-1543N",45],["D-1548",45],["D-1553N",65],["D-1557",45],["D-1559",45],["D-1567",65],["D-1571",45],["D-1577",45],["D-1581",65],["D-1587",65],["D-1602",27],["D-1622",40],["D-1623N",35],["D-1627",45],["D-1633N",45],["D-1637",55],["D-1649N",45],["D-1653N",65],["D-1702",25],["D-1712TR",40],["D-1713NT",45],["D-1713NTE",45],["D-1714",38],["D-1715TER",50],["D-1718T",46],["D-1722NE",36],["D-1726",70],["D-1731NTE",45],["D-1732TE",52],["D-1733NT",53],["D-1734NT",50],["D-1735TR",59],["D-1736",55],["D-1736NT",67],["D-1739",83],["D-1746TER",67],["D-1747NTE",80],["D-1748TE",65],["D-1749NT",90],["D-1813NT",42],["D-1823NT",55],["D-1834",42],["D-1844NT",55],["D-1846",55],["D-1848TER",57],["D-2123IT",60],["D-2141I",65],["D-2142IT",65],["D-2143IT",65],["D-2145NT",65],["D-2146NT",80],["D-2161I",90],["D-2163IT",75],["D-2166NT",85],["D-2173IT",70],["D-2177NT",105],["D-2183IT",100],["D-2187NT",110],["D-2191",86],["D-2712T",65],["D-2733NT",80],["D-2738",88],["D-2739NT",97],["D-2745NX",96],["D-2752NTE",84],["D-2752TER",77],["D-2753NT",87],["D-2757NX",107],["D-2766NT",97],["D-2775TE",100],["D-2776NT",117],["D-2777NX",116],["D-2779",126],["D-2786NTE",118],["D-2795NT",110],["D-2796NT",120],["D-2796TE",118],["D-2798NT",125],["D-2798NX",126],["D-2799",129],["D-2832NT",70],["D-2843NT",80],["D-2876NT",100],["D-2896NT",117],["D-2896TER",110],["D-2899NT",135],["E-2104G",65],["E-2124",71],["E-2124G",71],["E-2126G",80],["E-2134",71],["E-2136",80],["E-2144G",71],["E-2146G",80],["E-2174G",71],["E-2176G",80],["E-2176M",45],["E-2186G",95],["E-2186M",45],["E-2224",71],["E-2224G",71],["E-2226G",80],["E-2226GE",80],["E-2234",71],["E-2236",80],["E-2244G",71],["E-2246G",80],["E-2254ME",45],["E-2254ML",25],["E-2274G",83],["E-2276G",80],["E-2276M",45],["E-2276ME",45],["E-2276ML",25],["E-2278G",80],["E-2278GE",80],["E-2278GEL",35],["E-2286G",95],["E-2286M",45],["E-2288G",95],["E-2314",65],["E-2324G",65],["E-2334",65],["E-2336",65],["E-2356G",80],["E-2374G",80],["E-2378",65],["E-2378G",80],["E-2386G",95],["E-2388G",95],["E-2414",55],["E-2434",55],["E-2436",65],["E-2456",80],["E-2468",65],["E-2478",80],["E-2486",95],["E-2488",95],["E3-1105C",25],["E3-1105C V2",25],["E3-1125C",40],["E3-1125C V2",40],["E3-1135C V2",55],["E3-1205 V6",65],["E3-1220",80],["E3-1220 V2",69],["E3-1220 V3",80],["E3-1220 V5",80],["E3-1220 V6",72],["E3-1220L",20],["E3-1220L V2",17],["E3-1220L V3",13],["E3-1225",95],["E3-1225 V2",77],["E3-1225 V3",84],["E3-1225 V5",80],["E3-1225 V6",73],["E3-1226 V3",84],["E3-1230",80],["E3-1230 V2",69],["E3-1230 V3",80],["E3-1230 V5",80],["E3-1230 V6",72],["E3-1230L V3",25],["E3-1231 V3",80],["E3-1235",95],["E3-1235L V5",25],["E3-1240",80],["E3-1240 V2",69],["E3-1240 V3",80],["E3-1240 V5",80],["E3-1240 V6",72],["E3-1240L V3",25],["E3-1240L V5",25],["E3-1241 V3",80],["E3-1245",95],["E3-1245 V2",77],["E3-1245 V3",84],["E3-1245 V5",80],["E3-1245 V6",73],["E3-1246 V3",84],["E3-1258L V4",47],["E3-1260L",45],["E3-1260L V5",45],["E3-1265L",45],["E3-1265L V2",45],["E3-1265L V3",45],["E3-1265L V4",35],["E3-1268L V3",45],["E3-1268L V5",35],["E3-1270",80],["E3-1270 V2",69],["E3-1270 V3",80],["E3-1270 V5",80],["E3-1270 V6",72],["E3-1270L V4",45],["E3-1271 V3",80],["E3-1275",95],["E3-1275 V2",77],["E3-1275 V3",84],["E3-1275 V5",80],["E3-1275 V6",73],["E3-1275L V3",45],["E3-1276 V3",84],["E3-1278L V4",47],["E3-1280",95],["E3-1280 V2",69],["E3-1280 V3",82],["E3-1280 V5",80],["E3-1280 V6",72],["E3-1281 V3",82],["E3-1283L V4",47],["E3-1284L V4",47],["E3-1285 V2",77],["E3-1285 V3",84],["E3-1285 V4",95],["E3-1285 V6",79],["E3-1285L V2",65],["E3-1285L V3",65],["E3-1285L V4",65],["E3-1286 V3",84],["E3-1286L V3",65],["E3-1290",95],["E3-1290 V2",87],["E3-1501L V6",25],["E3-1501M V6",45],["E3-1505L V5",25],["E3-1505L V6",25],["E3-1505M V5",45],["E3-1505M V6",45],["E3-1515M V5",45],["E3-1535M V5",45],["E3-1535M V6",45],["E3-1545M V5",45],["E3-1558L V5",45],["E3-1565L V5",35],["E3-1575M V5",45],["E3-1578L V5",45],["E3-1585 V5",65],["E3-1585L V5",45],["E5-1410",80],["E5-1410 V2",80],["E5-1428L",60],["E5-1428L V2",60],["E5-1428L V3",65],["E5-1603",130],["E5-1603 V3",140],["E5-1603 V4",140],["E5-1607",130],["E5-1607 V2",130],["E5-1607 V4",140],["E5-1620",130],["E5-1620 V2",130],["E5-1620 V3",140],["E5-1620 V4",140],["E5-1630 V3",140],["E5-1630 V4",140],["E5-1650",130],["E5-1650 V2",130],["E5-1650 V3",140],["E5-1650 V4",140],["E5-1660",130],["E5-1660 V2",130],["E5-1660 V3",140],["E5-1660 V4",140],["E5-1680 V2",130],["E5-1680 V3",140],["E5-1680 V4",140],["E5-2403",80],["E5-2403 V2",80],["E5-2407",80],["E5-2407 V2",80],["E5-2408L V3",45],["E5-2418L",50],["E5-2418L V2",50],["E5-2418L V3",50],["E5-2420",95],["E5-2420 V2",80],["E5-2428L",60],["E5-2428L V2",60],["E5-2428L V3",55],["E5-2430",95],["E5-2430 V2",80],["E5-2430L",60],["E5-2430L V2",60],["E5-2438L V3",70],["E5-2440",95],["E5-2440 V2",95],["E5-2448L",70],["E5-2448L V2",70],["E5-2449L",50],["E5-2450",95],["E5-2450 V2",95],["E5-2450L",70],["E5-2450L V2",60],["E5-2470",95],["E5-2470 V2",95],["E5-2603",80],["E5-2603 V2",80],["E5-2603 V3",85],["E5-2603 V4",85],["E5-2608L V3",52],["E5-2608L V4",50],["E5-2609",80],["E5-2609 V2",80],["E5-2609 V3",85],["E5-2609 V4",85],["E5-2618L",40],["E5-2618L V2",50],["E5-2618L V3",75],["E5-2618L V4",75],["E5-2620",95],["E5-2620 V2",80],["E5-2620 V3",85],["E5-2620 V4",85],["E5-2623 V3",105],["E5-2623 V4",85],["E5-2628L",60],["E5-2628L V2",70],["E5-2628L V3",75],["E5-2628L V4",75],["E5-2630",95],["E5-2630 V2",80],["E5-2630 V3",85],["E5-2630 V4",85],["E5-2630L",60],["E5-2630L V2",60],["E5-2630L V3",55],["E5-2630L V4",55],["E5-2637",80],["E5-2637 V2",130],["E5-2637 V3",135],["E5-2637 V4",135],["E5-2640",95],["E5-2640 V2",95],["E5-2640 V3",90],["E5-2640 V4",90],["E5-2643",130],["E5-2643 V2",130],["E5-2643 V3",135],["E5-2643 V4",135],["E5-2648L",70],["E5-2648L V2",70],["E5-2648L V3",75],["E5-2648L V4",75],["E5-2650",95],["E5-2650 V2",95],["E5-2650 V3",105],["E5-2650 V4",105],["E5-2650L",70],["E5-2650L V2",70],["E5-2650L V3",65],["E5-2650L V4",65],["E5-2651 V2",105],["E5-2658",95],["E5-2658 V2",95],["E5-2658 V3",105],["E5-2658 V4",105],["E5-2658A V3",105],["E5-2660",95],["E5-2660 V2",95],["E5-2660 V3",105],["E5-2660 V4",105],["E5-2665",115],["E5-2666 V4",145],["E5-2667",130],["E5-2667 V2",130],["E5-2667 V3",135],["E5-2667 V4",135],["E5-2670",115],["E5-2670 V2",115],["E5-2670 V3",120],["E5-2673 V2",110],["E5-2673 V3",110],["E5-2673 V4",135],["E5-2676 V4",145],["E5-2679 V4",200],["E5-2680",130],["E5-2680 V2",115],["E5-2680 V3",120],["E5-2680 V4",120],["E5-2682 V4",120],["E5-2683 V3",120],["E5-2683 V4",120],["E5-2686 V4",145],["E5-2687W",150],["E5-2687W V2",150],["E5-2687W V3",160],["E5-2687W V4",160],["E5-2689",115],["E5-2689 V4",165],["E5-2689A V4",145],["E5-2690",135],["E5-2690 V2",130],["E5-2690 V3",135],["E5-2690 V4",135],["E5-2692 V2",100],["E5-2695 V2",115],["E5-2695 V3",120],["E5-2695 V4",120],["E5-2696 V2",120],["E5-2696 V4",150],["E5-2697 V2",130],["E5-2697 V3",145],["E5-2697 V4",145],["E5-2697A V4",145],["E5-2698 V3",135],["E5-2698 V4",135],["E5-2699 V3",145],["E5-2699 V4",145],["E5-2699A V4",145],["E5-2699C V4",145],["E5-2699P V4",300],["E5-2699R V4",145],["E5-4603",95],["E5-4603 V2",95],["E5-4607",95],["E5-4607 V2",95],["E5-4610",95],["E5-4610 V2",95],["E5-4610 V3",105],["E5-4610 V4",105],["E5-4617",130],["E5-4620",95],["E5-4620 V2",95],["E5-4620 V3",105],["E5-4620 V4",105],["E5-4624L V2",70],["E5-4627 V2",130],["E5-4627 V3",135],["E5-4627 V4",135],["E5-4628L V4",75],["E5-4640",95],["E5-4640 V2",95],["E5-4640 V3",105],["E5-4640 V4",105],["E5-4648 V3",105],["E5-4650",130],["E5-4650 V2",95],["E5-4650 V3",105],["E5-4650 V4",105],["E5-4650L",115],["E5-4655 V3",135],["E5-4655 V4",135],["E5-4657L V2",115],["E5-4660 V3",120],["E5-4660 V4",120],["E5-4667 V3",135],["E5-4667 V4",135],["E5-4669 V3",135],["E5-4669 V4",135],["E7-2850 V2",105],["E7-2870 V2",130],["E7-2880 V2",130],["E7-2890 V2",155],["E7-4809 V2",105],["E7-4809 V3",115],["E7-4809 V4",115],["E7-4820 V2",105],["E7-4820 V3",115],["E7-4820 V4",115],["E7-4830 V2",105],["E7-4830 V3",115],["E7-4830 V4",115],["E7-4850 V2",105],["E7-4850 V3",115],["E7-4850 V4",115],["E7-4860 V2",130],["E7-4870 V2",130],["E7-4880 V2",130],["E7-4890 V2",155],["E7-8850 V2",105],["E7-8855 V4",140],["E7-8857 V2",130],["E7-8860 V3",140],["E7-8860 V4",140],["E7-8867 V3",165],["E7-8867 V4",165],["E7-8870 V2",130],["E7-8870 V3",140],["E7-8870 V4",140],["E7-8880 V2",130],["E7-8880 V3",150],["E7-8880 V4",150],["E7-8880L V2",105],["E7-8880L V3",115],["E7-8890 V2",155],["E7-8890 V3",165],["E7-8890 V4",165],["E7-8891 V2",155],["E7-8891 V3",165],["E7-8891 V4",165],["E7-8893 V2",155],["E7-8893 V3",140],["E7-8893 V4",140],["E7-8894 V4",165],["E7-8895 V2",155],["5115",85],["5117",105],["5117F",113],["5118",105],["5119T",85],["5120",105],["5120T",105],["5122",105],["5213W",100],["5215",85],["5215L",85],["5215M",85],["5215R",100],["5216W",160],["5217",115],["5218",125],["5218B",125],["5218N",110],["5218R",125],["5218T",105],["5219Y",125],["5220",125],["5220R",150],["5220S",125],["5220T",105],["5222",105],["5315Y",140],["5317",150],["5318H",150],["5318N",150],["5318S",165],["5318Y",165],["5320",185],["5320H",150],["5320T",150],["5403N",115],["5411N",165],["5412U",185],["5415+",150],["5416S",150],["5418N",165],["5418Y",185],["5420+",205],["5423N",145],["5433N",160],["5512U",185],["5515+",165],["5520+",205],["6122",120],["6126",125],["6126F",135],["6126T",125],["6127M",145],["6128",115],["6130",125],["6130F",135],["6130H",125],["6130T",125],["6131",205],["6132",140],["6133",150],["6134",130],["6134M",130],["6135",155],["6135M",155],["6136",150],["6137",205],["6137M",205],["6138",125],["6138F",135],["6138P",195],["6138T",125],["6139",135],["6139M",135],["6140",140],["6140M",140],["6142",150],["6142F",160],["6142M",150],["6143",165],["6144",150],["6145",145],["6146",165],["6147M",150],["6148",150],["6148F",160],["6149",205],["6150",165],["6151",205],["6152",140],["6154",200],["6155",200],["6159",145],["6161",165],["6162",150],["6164",150],["6208U",150],["6209U",125],["6210U",150],["6212U",165],["6222",115],["6222V",115],["6226",125],["6226R",150],["6230",125],["6230N",125],["6230R",150],["6230T",125],["6231",185],["6231C",185],["6233",165],["6234",130],["6238",140],["6238L",140],["6238M",140],["6238R",165],["6238T",125],["6240",150],["6240C",150],["6240L",150],["6240M",150],["6240R",165],["6240Y",150],["6241W",205],["6242",150],["6242R",205],["6244",150],["6245W",180],["6246",165],["6246R",205],["6248",150],["6248R",205],["6250",185],["6250L",185],["6252",150],["6252N",150],["6253CL",205],["6253W",200],["6254",200],["6256",205],["6258R",205],["6261",205],["6262",135],["6262V",135],["6263CY",205],["6266C",205],["6267",165],["6267C",165],["6268CL",205],["6269Y",240],["6271C",165],["6273C",165],["6278C",185],["6290",240],["6312U",185],["6314U",205],["6326",185],["6328H",165],["6328HL",165],["6330",205],["6330H",150],["6330N",165],["6334",165],["6336Y",185],["6338",205],["6338N",185],["6338T",165],["6342",230],["6346",205],["6348",235],["6348H",165],["6354",205],["6403N",185],["6414U",250],["6416H",165],["6418H",185],["6421N",185],["6423N",195],["6426Y",185],["6428N",185],["6430",270],["6433N",205],["6433NE",205],["6434",195],["6434H",195],["6438M",205],["6438N",205],["6438Y+",205],["6442Y",225],["6443N",195],["6444Y",270],["6448H",250],["6448Y",225],["6454S",270],["6458Q",350],["6526Y",195],["6530",270],["6534",195],["6538N",205],["6538Y+",225],["6542Y",250],["6544Y",270],["6548N",250],["6548Y+",250],["6554S",270],["6558Q",350],["8124M",240],["8151",240],["8153",125],["8156",105],["8157M",145],["8158",150],["8160",150],["8160F",160],["8160H",150],["8160M",150],["8160T",150],["8163",165],["8164",150],["8165",165],["8167M",165],["8168",205],["8170",165],["8170M",165],["8171M",165],["8172M",205],["8173M",165],["8174",240],["8175M",240],["8176",165],["8176F",173],["8176M",165],["8179M",240],["8180",205],["8180M",205],["8222L",200],["8249C",150],["8251",240],["8253",125],["8255C",165],["8256",105],["8259CL",210],["8259L",210],["8260",165],["8260L",165],["8260M",165],["8260Y",165],["8263C",165],["8267W",205],["8268",205],["8269CY",205],["8270",205],["8272CL",195],["8272L",195],["8273CL",165],["8274",240],["8275CL",240],["8276",165],["8276L",165],["8276M",165],["8279W",205],["8280",205],["8280L",205],["8280M",205],["8284",240],["8347C",210],["8351N",225],["8352M",185],["8352S",205],["8352V",195],["8352Y",205],["8353H",150],["8354H",205],["8356H",190],["8357C",240],["8358",250],["8358P",240],["8360H",225],["8360HL",225],["8360Y",250],["8362",265],["8368",270],["8368Q",270],["8370C",205],["8372C",300],["8373C",300],["8375C",300],["8376H",205],["8376HL",205],["8380",270],["8380H",250],["8380HL",250],["8444H",270],["8450H",250],["8452Y",300],["8454H",270],["8458P",350],["8460H",330],["8460Y+",300],["8461V",300],["8462Y+",300],["8468",350],["8468H",330],["8468V",330],["8470",350],["8470N",300],["8470Q",350],["8471N",300],["8480+",350],["8490H",350],["8558",330],["8558P",350],["8558U",300],["8562Y+",300],["8568Y+",350],["8570",350],["8571N",300],["8580",350],["8581V",270],["8592+",350],["8592V",330],["8593Q",385],["4106H",85],["4108",85],["4109T",70],["4110",85],["4112",85],["4114",85],["4114T",85],["4116",85],["4116T",85],["4123",105],["4208",85],["4209T",70],["4210",85],["4210R",100],["4210T",95],["4211W",100],["4213W",115],["4214",85],["4214R",100],["4214Y",85],["4215",85],["4215R",130],["4216",100],["4216R",125],["4309Y",105],["4310",120],["4310T",105],["4314",135],["4316",150],["4410T",150],["4410Y",150],["4416+",165],["4509Y",125],["4510",150],["4510T",115],["4514Y",150],["4516Y+",185]]}');
;// CONCATENATED MODULE: ./build/data/power/known_curves.json
const known_curves_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"Worked out from the other tables here, for common_names.csv and CPUs without a name","licence":"as servers.json","columns":["key","guesses","fit","threads","cores","sockets","tdpW","memoryGbPerThread","specLogSd","basis","spec"],"rows":[["zen3/7763/name//64",[[-1.67589341605,0.125238794975],[-0.154824395611,0.0125685854474],[0.024517381986,0.0234397599533],[0.0723111852202,0.00659062567873]],"same",256,128,2,280,1,0,"20 SPECpower servers of this CPU","2 sockets of 64 cores and 280 W TDP, as in these servers."],["zen4/9V74/name//80",[[-1.81844944423,0.119979301902],[-0.0739863809958,0.0188844408495],[0.141262924863,0.0254356464201],[0.0965742125139,0.00661241968671]],"nearest",320,160,2,360,1.2,0.12,"SPECpower servers of AMD 9654 (Zen 4) and AMD 9654P (Zen 4), none of this CPU","2 sockets of 80 cores and 360 W TDP, assumed from its siblings."],["zen2/7V12/name//64",[[-1.63117910659,0.132152335513],[-0.124949341584,0.0217471669004],[0.320289069962,0.0284492432781],[0.11078442459,0.00695742699758]],"nearest",256,128,2,240,1,0.12,"SPECpower servers of AMD 7702 (Zen 2) and AMD 7763 (Zen 3), none of this CPU","2 sockets of 64 cores and 240 W TDP, assumed from its siblings."],["zen3/7V13/name//64",[[-1.69816191623,0.122693408509],[-0.149355516852,0.0175497770186],[0.0430574145617,0.0250542572176],[0.068703349341,0.00658447774467]],"nearest",256,128,2,280,1,0.12,"SPECpower servers of AMD 7763 (Zen 3) and AMD 7773X (Zen 3), none of this CPU","2 sockets of 64 cores and 280 W TDP, assumed from its siblings."],["zen3/7V73X/name//64",[[-1.64454280117,0.122812163295],[-0.141916333408,0.0172981627463],[0.0487768204036,0.0250191987836],[0.072952940008,0.00657356177122]],"nearest",256,128,2,280,1,0.12,"SPECpower servers of AMD 7763 (Zen 3) and AMD 7773X (Zen 3), none of this CPU","2 sockets of 64 cores and 280 W TDP, assumed from its siblings."],["zen4/9V33X/name//96",[[-1.90043138061,0.120543628945],[-0.0816028029582,0.0177439453157],[0.150405269786,0.0248525397969],[0.0980256188298,0.00657236330038]],"nearest",384,192,2,400,1,0.12,"SPECpower servers of AMD 9654 (Zen 4) and AMD 9754 (Zen 4), none of this CPU","2 sockets of 96 cores and 400 W TDP, assumed from its siblings."],["zen2/7R32/name//",[[-1.73771491914,0.138457281911],[-0.218608321261,0.030280784393],[0.278237655872,0.0317999644429],[0.0936023382483,0.00737331023271]],"nearest",192,96,2,280,1.33333333333,0.12,"SPECpower servers of AMD 7763 (Zen 3) and AMD 7702 (Zen 2), none of this CPU","2 sockets of 48 cores and 280 W TDP, assumed from its siblings."],["zen3/7R13/name//",[[-1.54094111759,0.124937528755],[-0.130619764136,0.0210247688776],[0.0384483053322,0.0271611379146],[0.0668775475353,0.00669949561246]],"nearest",192,96,2,225,1.33333333333,0,"SPECpower servers of AMD 7763 (Zen 3), none of this CPU","2 sockets of 48 cores and 225 W TDP, published."],["zen4/9R14/name//",[[-1.87256582001,0.159034050722],[-0.0816066730022,0.0231460051577],[0.158470451016,0.028903712859],[0.0749900804651,0.00752997821902]],"nearest",192,192,2,360,2,0.12,"SPECpower servers of AMD 9654 (Zen 4) and AMD 9754 (Zen 4), none of this CPU","2 sockets of 96 cores and 360 W TDP, assumed from its siblings."],["zen5/9R45/name//",[[-1.89170027845,0.132545858095],[-0.097477536569,0.0272567662742],[0.166943043516,0.0319543029142],[0.0711748405802,0.00789761818256]],"nearest",192,192,2,400,2,0.12,"SPECpower servers of AMD 9655 (Zen 5) and AMD 9755 (Zen 5), none of this CPU","2 sockets of 96 cores and 400 W TDP, assumed from its siblings."],["zen2/7B12/name//",[[-1.59042209341,0.131645908247],[-0.116413054367,0.0197171160198],[0.324821783716,0.0280695716903],[0.114591818823,0.00689087139524]],"nearest",256,128,2,240,1,0,"SPECpower servers of AMD 7702 (Zen 2) and AMD 7763 (Zen 3), none of this CPU","2 sockets of 64 cores and 240 W TDP, published."],["zen3/7B13/name//",[[-1.69816191623,0.122693408509],[-0.149355516852,0.0175497770186],[0.0430574145617,0.0250542572176],[0.068703349341,0.00658447774467]],"nearest",256,128,2,280,1,0.12,"SPECpower servers of AMD 7763 (Zen 3) and AMD 7773X (Zen 3), none of this CPU","2 sockets of 64 cores and 280 W TDP, assumed from its siblings."],["zen4/9B14/name//",[[-1.85114347837,0.119034050722],[-0.0548411566118,0.0174268587048],[0.156006713027,0.0246289572205],[0.100618133487,0.00654445587941]],"nearest",384,192,2,360,1,0.12,"SPECpower servers of AMD 9654 (Zen 4) and AMD 9754 (Zen 4), none of this CPU","2 sockets of 96 cores and 360 W TDP, assumed from its siblings."],["zen5/9B45/name//",[[-1.89001596964,0.120921520008],[-0.0672872947491,0.0188577090932],[0.162907827084,0.0257940935368],[0.0953932610025,0.00664619298068]],"nearest",384,192,2,400,1,0.12,"SPECpower servers of AMD 9655 (Zen 5) and AMD 9755 (Zen 5), none of this CPU","2 sockets of 96 cores and 400 W TDP, assumed from its siblings."],["any-epyc//line//",[[-1.90432800067,0.192943861853],[-0.140256035355,0.0238180686347],[0.1490417394,0.0480770676501],[0.104595360106,0.00876761377802]],"generation",384,192,2,360,0.666666666667,0.6,"SPECpower servers of AMD 7763 (Zen 3) and Intel 8380 (Ice Lake-SP)","2 sockets of 96 cores and 360 W TDP, assumed."],["icx/8370C/name/2800/",[[-1.50524431553,0.119584046407],[0.111009939309,0.0196128629406],[-0.261007602711,0.0250991175664],[0.0233669777527,0.00651513786088]],"nearest",128,64,2,270,2,0,"SPECpower servers of Intel 8380 (Ice Lake-SP) and Intel 8368Q (Ice Lake-SP), none of this CPU","2 sockets of 32 cores and 270 W TDP, published."],["clx/8272CL/name/2600/",[[-1.89044730456,0.115511057961],[0.0671550776363,0.0162569240844],[-0.105600486571,0.0234314549417],[0.0762290416704,0.0062415542745]],"nearest",104,52,2,195,1.84615384615,0,"SPECpower servers of Intel 8280 (Cascade Lake) and Intel 8280L (Cascade Lake), none of this CPU","2 sockets of 26 cores and 195 W TDP, published."],["skx/8171M/name/2600/",[[-1.80125940501,0.11444901363],[0.149512655763,0.0188101891871],[-0.0663620432155,0.0237316014439],[0.059873473001,0.00625528506677]],"nearest",104,52,2,165,1.84615384615,0,"SPECpower servers of Intel 8180 (Skylake-SP) and Intel 8176 (Skylake-SP), none of this CPU","2 sockets of 26 cores and 165 W TDP, published."],["spr/8473C/name//",[[-1.46679986586,0.123675673101],[0.115860325581,0.0182408024756],[-0.101377716648,0.0260957067575],[0.0574427734356,0.00684265968349]],"nearest",208,104,2,350,1.23076923077,0.12,"SPECpower servers of Intel 8480+ (Sapphire Rapids) and Intel 8592+ (Emerald Rapids), none of this CPU","2 sockets of 52 cores and 350 W TDP, assumed from its siblings."],["emr/8573C/name//",[[-1.46621528008,0.124398962979],[0.132575767775,0.018718122898],[-0.0840859979411,0.0256521043407],[0.0547884237083,0.00684558177151]],"nearest",224,112,2,350,1.14285714286,0.12,"SPECpower servers of Intel 8592+ (Emerald Rapids) and Intel 6558Q (Emerald Rapids), none of this CPU","2 sockets of 56 cores and 350 W TDP, assumed from its siblings."],["bdw/E5-2673 V4/name/2300/",[[-1.68049711477,0.142242844742],[0.0751479645852,0.0196430343154],[-0.169806346799,0.0312974353463],[0.0270234218932,0.00795576091031]],"nearest",80,40,2,135,0.8,0,"SPECpower servers of Intel E5-2698 V4 (Broadwell) and Intel E5-2699 V3 (Haswell), none of this CPU","2 sockets of 20 cores and 135 W TDP, published."],["hsw/E5-2673 V3/name/2400/",[[-1.46003008102,0.123712942342],[0.17428478282,0.0212715761531],[0.0174420847489,0.0264242139149],[0.032686127299,0.00666277016459]],"nearest",48,24,2,110,1.33333333333,0,"SPECpower servers of Intel E5-2699 V3 (Haswell) and Intel E5-2640 (Sandy Bridge), none of this CPU","2 sockets of 12 cores and 110 W TDP, published."],["skx/8124M/name/3000/",[[-2.04383458945,0.122820490561],[0.0210644716388,0.028302812981],[-0.125503653377,0.0274239867356],[0.0308457580391,0.00668223767746]],"nearest",72,36,2,240,2.66666666667,0,"SPECpower servers of Intel 8180 (Skylake-SP) and Intel 8276L (Cascade Lake), none of this CPU","2 sockets of 18 cores and 240 W TDP, published."],["skx/8175M/name/2500/",[[-2.02152962848,0.117521361681],[0.0111302961368,0.0245513118991],[-0.109035933042,0.025049217228],[0.0470367290325,0.00634087066695]],"nearest",96,48,2,240,2,0,"SPECpower servers of Intel 8180 (Skylake-SP) and Intel 8280 (Cascade Lake), none of this CPU","2 sockets of 24 cores and 240 W TDP, published."],["clx/8259CL/name/2500/",[[-1.90599285573,0.116970309293],[0.042126590872,0.0194010342899],[-0.114260220866,0.0238966394203],[0.0738085908567,0.0062851360698]],"nearest",96,48,2,210,2,0,"SPECpower servers of Intel 8280 (Cascade Lake) and Intel 8280L (Cascade Lake), none of this CPU","2 sockets of 24 cores and 210 W TDP, published."],["clx/8275CL/name/3000/",[[-2.08033003909,0.119816205029],[-0.0127656102346,0.0218618565917],[-0.136751881829,0.0250454155674],[0.0610483959363,0.00642616372188]],"nearest",96,48,2,240,2,0,"SPECpower servers of Intel 8280 (Cascade Lake) and Intel 8280L (Cascade Lake), none of this CPU","2 sockets of 24 cores and 240 W TDP, published."],["icx/8375C/name/2900/",[[-1.58848210727,0.12186227251],[0.0862921712869,0.0210039299528],[-0.267116785785,0.0259961876537],[0.0186954092191,0.00663288239459]],"nearest",128,64,2,300,2,0,"SPECpower servers of Intel 8380 (Ice Lake-SP) and Intel 8368Q (Ice Lake-SP), none of this CPU","2 sockets of 32 cores and 300 W TDP, published."],["spr/8488C/name//",[[-1.52152115259,0.125771646939],[0.107706480847,0.0188939419804],[-0.113152013911,0.0266445058569],[0.0501649659319,0.00698054422225]],"nearest",192,96,2,350,1.33333333333,0.12,"SPECpower servers of Intel 8480+ (Sapphire Rapids), none of this CPU","2 sockets of 48 cores and 350 W TDP, assumed from its siblings."],["emr/8559C/name//",[[-1.46184223109,0.125392525068],[0.118396507769,0.0195510736527],[-0.0964253547735,0.026095041834],[0.0497135402969,0.00691965351853]],"nearest",192,96,2,350,1.33333333333,0.12,"SPECpower servers of Intel 8592+ (Emerald Rapids) and Intel 6558Q (Emerald Rapids), none of this CPU","2 sockets of 48 cores and 350 W TDP, assumed from its siblings."],["bdw/E5-2686 V4/name/2300/",[[-1.70066939444,0.142066251347],[0.038673144646,0.0200206632941],[-0.183101528749,0.0313137685871],[0.0223579318096,0.00788865124146]],"nearest",72,36,2,145,0.888888888889,0,"SPECpower servers of Intel E5-2698 V4 (Broadwell) and Intel E5-2699 V3 (Haswell), none of this CPU","2 sockets of 18 cores and 145 W TDP, published."],["skx//clock/2000/",[[-1.91752252815,0.121253663183],[0.0278050167131,0.0361180470171],[-0.0972820591439,0.0258307218064],[0.0595378430001,0.00651300088659]],"nearest",96,48,2,240,2,0.25,"SPECpower servers of Intel 8180 (Skylake-SP)","2 sockets of 24 cores and 240 W TDP, assumed."],["bdw//clock/2200/",[[-1.63716762886,0.142177442392],[0.0682310704335,0.0195292389407],[-0.17460892863,0.0311122810541],[0.0273466132086,0.00786884708226]],"nearest",72,36,2,135,0.888888888889,0.25,"SPECpower servers of Intel E5-2698 V4 (Broadwell) and Intel E5-2699 V3 (Haswell)","2 sockets of 18 cores and 135 W TDP, assumed."],["hsw//clock/2300/",[[-1.49614922931,0.122244359031],[0.137305440202,0.0198107808363],[0.0108301910495,0.026146392869],[0.0320884866318,0.00660674592055]],"nearest",48,24,2,120,1.33333333333,0.25,"SPECpower servers of Intel E5-2699 V3 (Haswell) and Intel E5-2640 (Sandy Bridge)","2 sockets of 12 cores and 120 W TDP, assumed."],["icx//clock/2600/",[[-1.46855502219,0.118708611136],[0.115081796655,0.018395617268],[-0.25806337409,0.0247512708033],[0.0266757526319,0.0064317708921]],"nearest",128,64,2,270,2,0.25,"SPECpower servers of Intel 8380 (Ice Lake-SP) and Intel 8368Q (Ice Lake-SP)","2 sockets of 32 cores and 270 W TDP, assumed."],["spr//clock/2700/",[[-1.59620707665,0.128087757549],[0.116384729817,0.0230290964264],[-0.113020885797,0.0275645130264],[0.0470432805338,0.00708979402366]],"nearest",208,104,2,350,1.23076923077,0.25,"SPECpower servers of Intel 8480+ (Sapphire Rapids)","2 sockets of 52 cores and 350 W TDP, assumed."],["clx//clock/2800/",[[-1.90903514624,0.115953611677],[0.0598579368551,0.0178410652299],[-0.111587211028,0.0237228563255],[0.0712137599821,0.00626969195013]],"nearest",96,48,2,195,2,0.25,"SPECpower servers of Intel 8280 (Cascade Lake) and Intel 8280L (Cascade Lake)","2 sockets of 24 cores and 195 W TDP, assumed."],["neoverse-n1/NEOVERSE-N1/name//",[[-1.30489177059,0.236949818944],[-0.0492456325457,0.0398761268807],[0.0815758067908,0.0602913022674],[0.0515828862584,0.0117983617352]],"generation",64,64,1,125,0.75,0.25,"SPECpower servers of Ampere Q64-30 (Neoverse N1) and AMD 8324PN (Zen 4c), none of this CPU","1 socket of 64 cores and 125 W TDP, assumed from its siblings."],["neoverse-v1/NEOVERSE-V1/name//",[[-0.836759745205,0.217275282972],[0.000268281952986,0.0411257948112],[0.099139140238,0.0598362924685],[0.0606727018884,0.0123684273416]],"generation",64,64,1,125,2,0.25,"SPECpower servers of Ampere M128-30 (Neoverse N1) and AMD 8324PN (Zen 4c), none of this CPU","1 socket of 64 cores and 125 W TDP, assumed from its siblings."],["neoverse-n2/NEOVERSE-N2/name//",[[-1.4146156884,0.216646579033],[-0.166892010602,0.0315899972191],[0.105015666653,0.0575851960292],[0.0552274752871,0.0115882391832]],"generation",128,128,1,220,1,0.25,"SPECpower servers of Ampere M128-30 (Neoverse N1), none of this CPU","1 socket of 128 cores and 220 W TDP, assumed from its siblings."],["neoverse-v2/NEOVERSE-V2/name//",[[-1.31235602412,0.218780886866],[-0.131595969465,0.0363554155766],[0.0861799055601,0.0598222051311],[0.0508040329463,0.0123318071457]],"generation",192,192,2,190,2,0.25,"SPECpower servers of Ampere M128-30 (Neoverse N1) and Intel 6780E (Sierra Forest), none of this CPU","2 sockets of 96 cores and 190 W TDP, assumed from its siblings."],["hsw//numbers//",[[-1.51636296265,0.122247649903],[0.140500282747,0.0200898123902],[0.00927138636612,0.0261241207089],[0.029663398289,0.00661222837958]],"nearest",48,24,2,120,1.33333333333,0.25,"SPECpower servers of Intel E5-2699 V3 (Haswell) and Intel E5-2640 (Sandy Bridge)","2 sockets of 12 cores and 120 W TDP, assumed."],["bdw//numbers//",[[-1.65820348076,0.14200477155],[0.0680795311814,0.0195684490996],[-0.176659310052,0.0310831458933],[0.0249295305552,0.007868112664]],"nearest",72,36,2,135,0.888888888889,0.25,"SPECpower servers of Intel E5-2698 V4 (Broadwell) and Intel E5-2699 V3 (Haswell)","2 sockets of 18 cores and 135 W TDP, assumed."],["skl//numbers//",[[-0.366736780727,0.152272796521],[0.579165749307,0.0244456283416],[-0.12065929626,0.0326288478559],[-0.0408750300533,0.00776867893484]],"nearest",8,4,1,25,2,0.25,"SPECpower servers of Intel E3-1240L V5 (Skylake) and Intel E3-1240 V2 (Ivy Bridge)","1 socket of 4 cores and 25 W TDP, assumed."],["clx//numbers//",[[-1.87399312032,0.115793808189],[0.0653850560448,0.0171927166962],[-0.108042978201,0.0235865716252],[0.0745753177275,0.00625221461357]],"nearest",96,48,2,195,2,0.25,"SPECpower servers of Intel 8280 (Cascade Lake) and Intel 8280L (Cascade Lake)","2 sockets of 24 cores and 195 W TDP, assumed."],["cfl//numbers//",[[-1.62071982834,0.14318471075],[-0.0439052389549,0.0197365592473],[-0.422411519474,0.0282990327274],[-0.0335311074886,0.00695784648855]],"nearest",12,6,1,80,1.33333333333,0.25,"SPECpower servers of Intel E-2176G (Coffee Lake)","1 socket of 6 cores and 80 W TDP, assumed."],["icx//numbers//",[[-1.50524431553,0.119584046407],[0.111009939309,0.0196128629406],[-0.261007602711,0.0250991175664],[0.0233669777527,0.00651513786088]],"nearest",128,64,2,270,2,0.25,"SPECpower servers of Intel 8380 (Ice Lake-SP) and Intel 8368Q (Ice Lake-SP)","2 sockets of 32 cores and 270 W TDP, assumed."],["icl//numbers//",[[-0.59273352616,0.156822461154],[0.353935454443,0.0217338915119],[-0.0672594729738,0.0318187756207],[0.00705571799952,0.00847834101422]],"nearest",32,16,1,100,2,0.25,"SPECpower servers of Intel D-2775TE (Ice Lake-D)","1 socket of 16 cores and 100 W TDP, assumed."],["rkl//numbers//",[[-1.52593501662,0.132383751551],[-0.171944316955,0.0184365763885],[-0.17647047672,0.0266541752491],[-0.00939283686876,0.00681808176419]],"nearest",16,8,1,95,1,0.25,"SPECpower servers of Intel E-2388G (Rocket Lake) and Intel E-2356G (Rocket Lake)","1 socket of 8 cores and 95 W TDP, assumed."],["spr//numbers//",[[-1.46679986586,0.123675673101],[0.115860325581,0.0182408024756],[-0.101377716648,0.0260957067575],[0.0574427734356,0.00684265968349]],"nearest",208,104,2,350,1.23076923077,0.25,"SPECpower servers of Intel 8480+ (Sapphire Rapids) and Intel 8592+ (Emerald Rapids)","2 sockets of 52 cores and 350 W TDP, assumed."],["emr//numbers//",[[-1.46621528008,0.124398962979],[0.132575767775,0.018718122898],[-0.0840859979411,0.0256521043407],[0.0547884237083,0.00684558177151]],"nearest",224,112,2,350,1.14285714286,0.25,"SPECpower servers of Intel 8592+ (Emerald Rapids) and Intel 6558Q (Emerald Rapids)","2 sockets of 56 cores and 350 W TDP, assumed."],["rpl//numbers//",[[-1.32043142801,0.159916871166],[0.000418071876767,0.0209161650457],[-0.112659051373,0.0311798955988],[-0.0346509771825,0.00760975161482]],"nearest",16,8,1,95,2,0.25,"SPECpower servers of Intel 6369P (Raptor Lake) and Intel E-2388G (Rocket Lake)","1 socket of 8 cores and 95 W TDP, assumed."],["gnr//numbers//",[[-1.57243375346,0.12470142491],[0.169106160158,0.0252046560349],[-0.0492603417293,0.0265042599911],[0.0549813724212,0.00683788975925]],"nearest",384,192,2,500,1.33333333333,0.25,"SPECpower servers of Intel 6980P (Granite Rapids) and Intel 6787P (Granite Rapids)","2 sockets of 96 cores and 500 W TDP, assumed."],["srf//numbers//",[[-1.24448763288,0.117831359686],[0.0982233518628,0.0186609779761],[0.105363790061,0.025335806723],[0.0531618717348,0.00656318336958]],"nearest",288,288,2,330,1.77777777778,0.25,"SPECpower servers of Intel 6780E (Sierra Forest)","2 sockets of 144 cores and 330 W TDP, assumed."],["zen1//numbers//",[[-1.53163489519,0.121959614843],[-0.190392219939,0.0181750448907],[0.193227117504,0.026444945546],[0.125800275547,0.006829942784]],"nearest",128,64,2,180,1,0.25,"SPECpower servers of AMD 7601 (Zen 1) and AMD 7351 (Zen 1)","2 sockets of 32 cores and 180 W TDP, assumed."],["zen2//numbers//",[[-1.63117910659,0.132152335513],[-0.124949341584,0.0217471669004],[0.320289069962,0.0284492432781],[0.11078442459,0.00695742699758]],"nearest",256,128,2,240,1,0.25,"SPECpower servers of AMD 7702 (Zen 2) and AMD 7763 (Zen 3)","2 sockets of 64 cores and 240 W TDP, assumed."],["zen3//numbers//",[[-1.69816191623,0.122693408509],[-0.149355516852,0.0175497770186],[0.0430574145617,0.0250542572176],[0.068703349341,0.00658447774467]],"nearest",256,128,2,280,1,0.25,"SPECpower servers of AMD 7763 (Zen 3) and AMD 7773X (Zen 3)","2 sockets of 64 cores and 280 W TDP, assumed."],["zen4//numbers//",[[-1.85114347837,0.119034050722],[-0.0548411566118,0.0174268587048],[0.156006713027,0.0246289572205],[0.100618133487,0.00654445587941]],"nearest",384,192,2,360,1,0.25,"SPECpower servers of AMD 9654 (Zen 4) and AMD 9754 (Zen 4)","2 sockets of 96 cores and 360 W TDP, assumed."],["am5//numbers//",[[-0.624308606608,0.145532843802],[0.287254465784,0.02504885861],[0.108611942115,0.0316158609069],[0.0466523206914,0.0081682780931]],"nearest",24,12,1,65,2.66666666667,0.25,"SPECpower servers of AMD 4344P (EPYC 4004 and 4005) and AMD 4465P (EPYC 4004 and 4005)","1 socket of 12 cores and 65 W TDP, assumed."],["zen5//numbers//",[[-1.87027793681,0.120700057121],[-0.0707120201786,0.0184198297813],[0.164479305527,0.0256747566734],[0.0968028936022,0.00660592847619]],"nearest",384,192,2,400,1,0.25,"SPECpower servers of AMD 9655 (Zen 5) and AMD 9755 (Zen 5)","2 sockets of 96 cores and 400 W TDP, assumed."],["neoverse-n1//numbers//",[[-1.30489177059,0.236949818944],[-0.0492456325457,0.0398761268807],[0.0815758067908,0.0602913022674],[0.0515828862584,0.0117983617352]],"generation",64,64,1,125,0.75,0.25,"SPECpower servers of Ampere Q64-30 (Neoverse N1) and AMD 8324PN (Zen 4c)","1 socket of 64 cores and 125 W TDP, assumed from its siblings."],["neoverse-v1//numbers//",[[-0.836759745205,0.217275282972],[0.000268281952986,0.0411257948112],[0.099139140238,0.0598362924685],[0.0606727018884,0.0123684273416]],"generation",64,64,1,125,2,0.25,"SPECpower servers of Ampere M128-30 (Neoverse N1) and AMD 8324PN (Zen 4c)","1 socket of 64 cores and 125 W TDP, assumed from its siblings."],["neoverse-n2//numbers//",[[-1.4146156884,0.216646579033],[-0.166892010602,0.0315899972191],[0.105015666653,0.0575851960292],[0.0552274752871,0.0115882391832]],"generation",128,128,1,220,1,0.25,"SPECpower servers of Ampere M128-30 (Neoverse N1)","1 socket of 128 cores and 220 W TDP, assumed from its siblings."],["neoverse-v2//numbers//",[[-1.31235602412,0.218780886866],[-0.131595969465,0.0363554155766],[0.0861799055601,0.0598222051311],[0.0508040329463,0.0123318071457]],"generation",192,192,2,190,2,0.25,"SPECpower servers of Ampere M128-30 (Neoverse N1) and Intel 6780E (Sierra Forest)","2 sockets of 96 cores and 190 W TDP, assumed from its siblings."]]}');
;// CONCATENATED MODULE: ./build/data/power/servers.json
const servers_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"Derived from SPECpower_ssj2008 results (SPEC, https://www.spec.org/power_ssj2008/, retrieved 2026-03-09, as tabulated by green-coding-solutions/cloud-energy and cloud-carbon-footprint/ccf-coefficients): means by CPU, sockets and maker of ln(watts / TDP / sockets)","licence":"derived coefficients; SPECpower_ssj2008 and SPEC are trademarks of SPEC","method":"Settings of the server model, chosen by data/power/choose-settings.mjs from SPECpower_ssj2008 rows: a search from one declared start for the spreads that foretell rows best which were left out one by one, by CPU and by generation. Spreads are standard deviations of ln(watts per TDP watt) for idle and full, of the curve\'s two coefficients for bend and twist; perUnit: how fast likeness falls with ln TDP, ln cores, ln clock, generation year, ln sockets, ln memory a socket, ln supply a socket, year. shapeMean and shapeAxes: mean and two principal axes of the curve at 10 ... 90 % load.","servers":817,"shapeMean":[0.1538,0.2316,0.3059,0.3837,0.4646,0.5556,0.654,0.7628,0.8853],"shapeAxes":[[0.1466,0.2435,0.3155,0.3804,0.43,0.4371,0.4063,0.3256,0.1669],[0.549,0.4748,0.3486,0.1749,-0.02075,-0.1902,-0.3034,-0.3426,-0.274]],"spreads":{"idle":{"smooth":0.9,"smoothGeneration":0.05927,"generation":0.24,"line":0.04,"cpu":0.045,"maker":0.05,"makerEra":0.03,"makerGeneration":0.15,"makerSockets":0.24,"system":0.06,"measurement":0.12,"slope":0.2,"memorySlope":0.225,"perUnit":[0.3334,0.06666,0.1333,0.1333,0.6667,0.6,1.2,0.075]},"full":{"smooth":0.4,"smoothGeneration":0.04,"generation":0.02,"line":0.2,"cpu":0.06,"maker":0.03,"makerEra":0.03,"makerGeneration":0.05,"makerSockets":0.02667,"system":0.045,"measurement":0.06,"slope":0.32,"memorySlope":0.075,"perUnit":[0.8,0.5,0.8,0.06,0.5,0.48,0.225,0.1]},"bend":{"smooth":0.2,"smoothGeneration":0.125,"generation":0.0512,"line":0.1333,"cpu":0.04,"maker":0.018,"makerEra":0.0225,"makerGeneration":0.08,"makerSockets":0.03,"system":0.09,"measurement":0.06,"slope":0.1066,"memorySlope":0.12,"perUnit":[0.5,0.4,0.36,0.1,0.6667,0.4,0.72,0.15]},"twist":{"smooth":0.04166,"smoothGeneration":0.04,"generation":0.02,"line":0.1666,"cpu":0.0125,"maker":0.03,"makerEra":0.0225,"makerGeneration":0.0375,"makerSockets":0.015,"system":0.01563,"measurement":0.048,"slope":0.04445,"memorySlope":0.15,"perUnit":[0.32,0.25,0.9375,0.05,2.667,0.2813,0.45,0.05]}},"calibration":[{"makerKnown":true,"fit":"same","vendor":"amd","era":0,"third":0,"factor":0.544,"points":122},{"makerKnown":true,"fit":"same","vendor":"intel","era":0,"third":0,"factor":0.709,"points":920},{"makerKnown":true,"fit":"same","vendor":"amd","era":1,"third":0,"factor":0.632,"points":143},{"makerKnown":true,"fit":"same","vendor":"intel","era":1,"third":0,"factor":0.675,"points":479},{"makerKnown":true,"fit":"same","vendor":"amd","era":2,"third":0,"factor":0.689,"points":89},{"makerKnown":true,"fit":"same","vendor":"intel","era":2,"third":0,"factor":0.822,"points":79},{"makerKnown":true,"fit":"same","vendor":"amd","era":0,"third":1,"factor":0.575,"points":84},{"makerKnown":true,"fit":"same","vendor":"intel","era":0,"third":1,"factor":0.788,"points":639},{"makerKnown":true,"fit":"same","vendor":"amd","era":1,"third":1,"factor":0.665,"points":99},{"makerKnown":true,"fit":"same","vendor":"intel","era":1,"third":1,"factor":0.594,"points":300},{"makerKnown":true,"fit":"same","vendor":"amd","era":0,"third":2,"factor":0.566,"points":122},{"makerKnown":true,"fit":"same","vendor":"intel","era":0,"third":2,"factor":0.848,"points":920},{"makerKnown":true,"fit":"same","vendor":"amd","era":1,"third":2,"factor":0.625,"points":143},{"makerKnown":true,"fit":"same","vendor":"intel","era":1,"third":2,"factor":0.619,"points":479},{"makerKnown":true,"fit":"same","vendor":"amd","era":2,"third":2,"factor":0.783,"points":89},{"makerKnown":true,"fit":"same","vendor":"intel","era":2,"third":2,"factor":1.06,"points":79},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":0,"third":0,"factor":0.666,"points":178},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":0,"third":0,"factor":0.788,"points":1063},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":1,"third":0,"factor":0.748,"points":117},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":1,"third":0,"factor":0.713,"points":512},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":2,"third":0,"factor":0.64,"points":100},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":2,"third":0,"factor":0.959,"points":89},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":0,"third":1,"factor":0.809,"points":126},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":0,"third":1,"factor":0.938,"points":744},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":1,"third":1,"factor":0.776,"points":81},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":1,"third":1,"factor":0.655,"points":321},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":0,"third":2,"factor":0.861,"points":178},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":0,"third":2,"factor":1.13,"points":1063},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":1,"third":2,"factor":0.727,"points":117},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":1,"third":2,"factor":0.774,"points":512},{"makerKnown":true,"fit":"nearest","vendor":"amd","era":2,"third":2,"factor":0.738,"points":100},{"makerKnown":true,"fit":"nearest","vendor":"intel","era":2,"third":2,"factor":0.975,"points":89},{"makerKnown":true,"fit":"generation","vendor":"amd","era":0,"third":0,"factor":0.586,"points":182},{"makerKnown":true,"fit":"generation","vendor":"intel","era":0,"third":0,"factor":0.88,"points":1063},{"makerKnown":true,"fit":"generation","vendor":"amd","era":1,"third":0,"factor":0.929,"points":151},{"makerKnown":true,"fit":"generation","vendor":"intel","era":1,"third":0,"factor":0.704,"points":543},{"makerKnown":true,"fit":"generation","vendor":"amd","era":2,"third":0,"factor":0.657,"points":100},{"makerKnown":true,"fit":"generation","vendor":"intel","era":2,"third":0,"factor":0.826,"points":92},{"makerKnown":true,"fit":"generation","vendor":"amd","era":0,"third":1,"factor":0.721,"points":129},{"makerKnown":true,"fit":"generation","vendor":"intel","era":0,"third":1,"factor":0.925,"points":744},{"makerKnown":true,"fit":"generation","vendor":"amd","era":1,"third":1,"factor":0.973,"points":105},{"makerKnown":true,"fit":"generation","vendor":"intel","era":1,"third":1,"factor":0.724,"points":342},{"makerKnown":true,"fit":"generation","vendor":"amd","era":0,"third":2,"factor":0.736,"points":182},{"makerKnown":true,"fit":"generation","vendor":"intel","era":0,"third":2,"factor":0.915,"points":1063},{"makerKnown":true,"fit":"generation","vendor":"amd","era":1,"third":2,"factor":0.853,"points":151},{"makerKnown":true,"fit":"generation","vendor":"intel","era":1,"third":2,"factor":0.911,"points":543},{"makerKnown":true,"fit":"generation","vendor":"amd","era":2,"third":2,"factor":0.673,"points":100},{"makerKnown":true,"fit":"generation","vendor":"intel","era":2,"third":2,"factor":0.93,"points":92},{"makerKnown":false,"fit":"same","vendor":"amd","era":0,"third":0,"factor":0.691,"points":122},{"makerKnown":false,"fit":"same","vendor":"intel","era":0,"third":0,"factor":0.869,"points":920},{"makerKnown":false,"fit":"same","vendor":"amd","era":1,"third":0,"factor":0.513,"points":143},{"makerKnown":false,"fit":"same","vendor":"intel","era":1,"third":0,"factor":0.508,"points":479},{"makerKnown":false,"fit":"same","vendor":"amd","era":2,"third":0,"factor":0.512,"points":89},{"makerKnown":false,"fit":"same","vendor":"intel","era":2,"third":0,"factor":0.57,"points":79},{"makerKnown":false,"fit":"same","vendor":"amd","era":0,"third":1,"factor":1,"points":84},{"makerKnown":false,"fit":"same","vendor":"intel","era":0,"third":1,"factor":1.06,"points":639},{"makerKnown":false,"fit":"same","vendor":"amd","era":1,"third":1,"factor":0.669,"points":99},{"makerKnown":false,"fit":"same","vendor":"intel","era":1,"third":1,"factor":0.556,"points":300},{"makerKnown":false,"fit":"same","vendor":"amd","era":0,"third":2,"factor":0.995,"points":122},{"makerKnown":false,"fit":"same","vendor":"intel","era":0,"third":2,"factor":1.11,"points":920},{"makerKnown":false,"fit":"same","vendor":"amd","era":1,"third":2,"factor":0.798,"points":143},{"makerKnown":false,"fit":"same","vendor":"intel","era":1,"third":2,"factor":0.819,"points":479},{"makerKnown":false,"fit":"same","vendor":"amd","era":2,"third":2,"factor":0.885,"points":89},{"makerKnown":false,"fit":"same","vendor":"intel","era":2,"third":2,"factor":1.21,"points":79},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":0,"third":0,"factor":0.749,"points":178},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":0,"third":0,"factor":1.03,"points":1063},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":1,"third":0,"factor":0.647,"points":117},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":1,"third":0,"factor":0.706,"points":512},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":2,"third":0,"factor":0.554,"points":100},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":2,"third":0,"factor":0.659,"points":89},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":0,"third":1,"factor":1.11,"points":126},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":0,"third":1,"factor":1.25,"points":744},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":1,"third":1,"factor":0.697,"points":81},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":1,"third":1,"factor":0.671,"points":321},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":0,"third":2,"factor":1.12,"points":178},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":0,"third":2,"factor":1.37,"points":1063},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":1,"third":2,"factor":0.877,"points":117},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":1,"third":2,"factor":0.833,"points":512},{"makerKnown":false,"fit":"nearest","vendor":"amd","era":2,"third":2,"factor":0.763,"points":100},{"makerKnown":false,"fit":"nearest","vendor":"intel","era":2,"third":2,"factor":1.03,"points":89},{"makerKnown":false,"fit":"generation","vendor":"amd","era":0,"third":0,"factor":1.28,"points":182},{"makerKnown":false,"fit":"generation","vendor":"intel","era":0,"third":0,"factor":1.35,"points":1063},{"makerKnown":false,"fit":"generation","vendor":"amd","era":1,"third":0,"factor":1.07,"points":151},{"makerKnown":false,"fit":"generation","vendor":"intel","era":1,"third":0,"factor":1.07,"points":543},{"makerKnown":false,"fit":"generation","vendor":"amd","era":2,"third":0,"factor":0.581,"points":100},{"makerKnown":false,"fit":"generation","vendor":"intel","era":2,"third":0,"factor":0.737,"points":92},{"makerKnown":false,"fit":"generation","vendor":"amd","era":0,"third":1,"factor":1.55,"points":129},{"makerKnown":false,"fit":"generation","vendor":"intel","era":0,"third":1,"factor":1.73,"points":744},{"makerKnown":false,"fit":"generation","vendor":"amd","era":1,"third":1,"factor":1.21,"points":105},{"makerKnown":false,"fit":"generation","vendor":"intel","era":1,"third":1,"factor":1.26,"points":342},{"makerKnown":false,"fit":"generation","vendor":"amd","era":0,"third":2,"factor":1.56,"points":182},{"makerKnown":false,"fit":"generation","vendor":"intel","era":0,"third":2,"factor":1.82,"points":1063},{"makerKnown":false,"fit":"generation","vendor":"amd","era":1,"third":2,"factor":0.991,"points":151},{"makerKnown":false,"fit":"generation","vendor":"intel","era":1,"third":2,"factor":1.21,"points":543},{"makerKnown":false,"fit":"generation","vendor":"amd","era":2,"third":2,"factor":0.638,"points":100},{"makerKnown":false,"fit":"generation","vendor":"intel","era":2,"third":2,"factor":0.878,"points":92}],"columns":["cpu","generation","maker","sockets","systems","servers","tdpW","coresPerSocket","threadsPerCore","baseMhz","memoryGbPerSocket","supplyWPerSocket","year","idlePerTdp","fullPerTdp","shape","pull"],"rows":[["M128-30","altra","supermicro",1,1,2,250,128,1,3000,128,400,2023,0.3144,0.802,null,[0.7789309,1.064078,0,0]],["M128-30","altra","other",2,1,2,250,128,1,3000,128,400,2023,0.288,0.7502,null,[-0.5204568,-1.150952,0,0]],["Q64-30","altra","other",1,1,1,180,64,1,3000,32,400,2022,0.4061,0.6833,null,[2.751995,-5.48266,0,0]],["Q64-30","altra","other",2,1,1,180,64,1,3000,32,400,2022,0.3472,0.6944,null,[1.972398,-1.337598,0,0]],["4344P","am5","supermicro",1,1,1,65,8,2,3800,64,400,2024,0.6585,1.203,null,[5.195414,-5.786032,0,0]],["4465P","am5","lenovo",1,1,1,65,12,2,3400,32,400,2025,0.3308,1.615,null,[-1.057827,17.64337,0,0]],["4584PX","am5","supermicro",1,1,1,120,16,2,4200,64,400,2024,0.3625,0.9333,null,[-4.870286,-8.154668,0,0]],["4376HE","bd","other",2,1,1,65,8,1,2600,16,225,2012,0.4577,1.431,[0.2131,-0.0376],[1.978,4.650861,1.202483,3.219193]],["4386","bd","other",2,1,1,95,8,1,3100,16,225,2012,0.3205,1.347,[0.06971,-0.1148],[0.3591079,8.474087,-4.68473,-15.87921]],["6238","bd","acer",2,1,1,115,12,1,2600,16,360,2012,0.3904,1.261,[0.2069,-0.07157],[3.131315,1.581637,0.1255928,-7.934442]],["6238","bd","acer",4,1,1,115,12,1,2600,16,350,2012,0.2761,1.215,[0.2981,-0.002925],[-5.768627,-1.068453,5.95195,1.996301]],["6262HE","bd","supermicro",2,1,1,85,16,1,1600,16,280,2011,0.4135,1.253,[0.3195,0.0127],[-4.938652,-7.677169,1.60825,9.242447]],["6276","bd","acer",2,1,1,115,16,1,2300,16,360,2012,0.4126,1.335,[0.2372,-0.08184],[5.090271,1.789859,1.015285,-15.74137]],["6276","bd","hp",2,1,1,115,16,1,2300,16,375,2011,0.2996,1.339,[0.3209,-0.03867],[-1.578131,-0.9543378,3.611731,-6.32091]],["6276","bd","supermicro",2,1,1,115,16,1,2300,16,280,2011,0.3348,1.33,[0.2085,-0.07582],[2.426744,2.588807,-3.255022,-8.323692]],["6276","bd","dell",32,1,1,115,16,1,2300,16,350,2011,0.3008,1.317,null,[5.055416,-5.185248,0,0]],["6276","bd","acer",4,1,3,115,16,1,2300,64,350,2012,0.3536,1.497,[0.3409,0.02435],[-3.084129,6.306976,1.153321,3.533794]],["6276","bd","ibm",4,1,1,115,16,1,2300,16,275,2011,0.2652,1.261,[0.2791,-0.0444],[1.620024,-0.7616363,1.298734,-7.415457]],["6276","bd","sgi",8,1,1,115,16,1,2300,16,350,2012,0.288,1.508,null,[-2.507915,7.480551,0,0]],["6278","bd","supermicro",2,1,1,115,16,1,2400,32,280,2012,0.3591,1.391,[0.2546,-0.06599],[3.516876,5.161066,0.9960408,-7.76444]],["6278","bd","acer",4,1,3,115,16,1,2400,64,350,2012,0.3496,1.498,[0.3616,0.03128],[-1.310583,1.840901,3.071833,7.674919]],["6278","bd","dell",4,1,1,115,16,1,2400,16,275,2012,0.2565,1.289,[0.2837,-0.002845],[1.912695,7.444457,2.738006,-7.166117]],["6344","bd","acer",4,1,1,115,12,1,2600,16,350,2012,0.3152,1.111,[0.07289,0.05435],[1.161967,-10.15134,-10.96602,22.7152]],["6366HE","bd","supermicro",2,1,1,85,16,1,1800,32,280,2012,0.4276,1.271,[0.2987,-0.00516],[-4.597658,-9.398563,0.9169968,3.183878]],["6380","bd","hp",2,1,1,115,16,1,2500,32,375,2012,0.2896,1.33,[0.2767,0.03066],[-3.2878,0.3761008,0.5232279,18.21829]],["6380","bd","supermicro",2,1,1,115,16,1,2500,32,280,2012,0.3387,1.339,[0.2164,-0.06194],[2.077647,5.707154,-1.014323,-5.426765]],["6380","bd","dell",20,2,2,115,16,1,2500,16,350,2013,0.2377,1.22,null,[-6.05011,-4.579584,0,0]],["6380","bd","acer",4,1,1,115,16,1,2500,16,350,2012,0.3239,1.263,[0.2282,-0.03788],[5.161186,0.215016,-0.7799397,-15.02833]],["E5-2698 V4","bdw","huawei",2,1,1,135,20,2,2200,32,375,2016,0.1611,1.219,[-0.2699,0.08013],[-2.524151,8.484196,-4.684874,3.244802]],["E5-2698 V4","bdw","huawei",8,1,1,135,20,2,2200,32,387.5,2016,0.2009,1.314,null,[1.879892,4.932719,0,0]],["E5-4669 V4","bdw","dell",4,1,1,135,22,2,2200,64,400,2016,0.16,1.041,[-0.003666,0.1167],[0.6896527,-2.992591,2.24097,13.85161]],["E-2176G","cfl","dell",1,1,1,80,6,2,3700,32,250,2019,0.25,1.164,[-0.4068,-0.03519],[2.212478,6.677841,-0.3888495,-4.806498]],["E-2176G","cfl","fujitsu",1,3,4,80,6,2,3700,16,275,2018,0.1591,0.8881,[-0.4081,-0.01979],[-2.803022,-9.114597,0.1730654,9.412363]],["E-2176G","cfl","lenovo",1,1,1,80,6,2,3700,32,300,2018,0.21,1.09,[-0.5558,0.005557],[-1.56666,5.884743,-7.65848,1.423902]],["4210","clx","other",2,1,1,85,10,2,2200,384,460,2020,0.7471,1.712,[0.4739,0.1536],[0.7149786,-2.490878,12.27461,19.0757]],["4214","clx","inspur",2,1,1,85,12,2,2200,192,275,2021,0.6588,1.7,[-0.1329,0.03629],[4.916594,0.1608913,-3.355841,-15.54688]],["5218","clx","inspur",2,1,1,125,16,2,2300,192,275,2021,0.456,1.468,[-0.1739,0.04118],[6.432272,2.405551,-2.174332,-10.61526]],["5220","clx","fujitsu",2,1,1,125,18,2,2200,96,400,2019,0.246,1.272,[-0.1198,0.07139],[0.7186321,3.856138,-4.671158,-5.221183]],["6210U","clx","other",5,1,1,150,20,2,2500,64,400,2020,0.3293,1.169,null,[5.430405,1.017217,0,0]],["6226R","clx","other",2,1,1,150,16,2,2900,256,600,2022,0.322,1.257,[0.2649,0.09112],[-6.131225,-5.61091,5.060214,4.882599]],["6238R","clx","inspur",1,1,1,165,28,2,2200,384,750,2021,0.5606,1.679,null,[-0.4399184,4.774566,0,0]],["6252","clx","inspur",1,1,1,150,24,2,2100,384,550,2021,0.624,1.747,[-0.1848,0.03826],[5.130529,5.591905,-9.840819,-1.357814]],["6252","clx","fujitsu",2,1,1,150,24,2,2100,48,400,2019,0.1827,1.14,[-0.1031,0.1055],[0.09255975,-0.2607427,1.663896,7.952727]],["8276L","clx","lenovo",18,2,2,165,28,2,2200,96,268.8,2019,0.2202,1.042,[-0.07175,0.03379],[6.474977,-5.04212,-2.958392,2.482061]],["8276L","clx","fujitsu",2,2,2,165,28,2,2250,96,400,2019,0.1693,1.058,[-0.04811,0.06092],[-3.560875,0.24179,1.76206,-13.90158]],["8276L","clx","inspur",2,1,1,165,28,2,2200,96,400,2019,0.1464,1.052,[0.00529,0.05769],[-5.39737,-15.5496,11.59482,-2.232527]],["8276L","clx","fujitsu",4,1,1,165,28,2,2300,96,400,2019,0.1712,1.076,[0.0282,0.05408],[-0.6385227,1.146005,6.038219,-6.602415]],["8276L","clx","lenovo",4,1,2,165,28,2,2200,96,293.8,2019,0.1818,1.047,[-0.07954,0.04476],[-5.698535,7.276041,-1.353957,-15.58816]],["8276M","clx","supermicro",2,1,1,165,28,2,2200,96,400,2019,0.1458,1.261,[-0.1949,0.1502],[-1.972247,11.38611,-5.695749,10.46005]],["8280","clx","hp",1,1,2,205,28,2,2700,48,775,2019,0.187,1.102,[-0.08056,-0.02353],[3.59114,4.632377,-2.161949,-0.8039439]],["8280","clx","lenovo",1,1,1,205,28,2,2700,96,750,2019,0.2439,0.8634,[0.05871,-0.002465],[4.243635,-17.7,6.423761,-10.4672]],["8280","clx","hp",16,2,26,205,28,2,2700,96,400,2019,0.1798,1.161,null,[-22.62133,-12.44586,0,0]],["8280","clx","dell",2,1,1,205,28,2,2700,96,375,2019,0.1215,1.054,[-0.1152,0.05138],[-2.081729,3.253571,-0.685487,-7.026618]],["8280","clx","hp",2,1,2,205,28,2,2700,96,400,2019,0.1473,1.108,[-0.093,0.01385],[2.090872,3.791285,1.480961,-9.6266]],["8280","clx","huawei",2,3,6,205,28,2,2700,96,275,2019,0.1242,1.018,[-0.1524,0.1427],[0.402705,2.975366,0.6213453,5.023921]],["8280","clx","inspur",2,2,2,205,28,2,2700,96,400,2020,0.118,1.005,[-0.2356,0.08206],[-12.33873,-12.3377,-7.239962,20.87952]],["8280","clx","supermicro",2,1,1,205,28,2,2700,96,400,2019,0.1185,0.939,[-0.135,0.1432],[1.234412,-6.754893,1.343689,13.60134]],["8280","clx","hp",4,3,5,205,28,2,2700,96,400,2019,0.1758,1.143,[-0.09839,0.01809],[-4.114527,13.0555,0.6572161,-3.632825]],["8280","clx","inspur",4,1,1,205,28,2,2700,96,200,2020,0.1244,1.121,[-0.2079,0.09167],[0.04126955,9.370976,1.809754,10.14372]],["8280","clx","hp",6,1,1,205,28,2,2700,96,400,2019,0.2667,1.153,null,[19.88747,-0.08499802,0,0]],["8280L","clx","asus",2,1,2,205,28,2,2700,96,425,2019,0.1326,0.9963,[-0.2324,0.08263],[1.538137,2.19118,-5.342777,-0.107671]],["8280L","clx","fujitsu",2,1,1,205,28,2,2700,96,400,2019,0.1422,0.9463,[-0.1817,0.08885],[0.7847524,-5.428763,-4.205014,7.024641]],["8280L","clx","quanta",2,1,1,205,28,2,2700,48,400,2019,0.09195,1.01,[-0.08024,0.07477],[-2.777006,3.727579,2.70824,1.084478]],["8280L","clx","supermicro",2,1,1,205,28,2,2700,192,375,2019,0.1507,1.039,[-0.1057,0.08641],[-1.182368,-10.0153,2.863065,-9.649797]],["8280L","clx","fujitsu",4,1,1,205,28,2,2700,96,400,2019,0.1463,0.9854,[-0.1501,0.09413],[2.016904,-3.659656,-2.659581,10.5424]],["8280L","clx","h3c",4,1,2,205,28,2,2700,96,306.3,2019,0.1157,1.145,[-0.2134,0.09741],[-0.2426952,8.108903,-3.342064,3.733709]],["3040","core","hp",1,1,1,65,2,1,1860,4,370,2006,1.323,1.8,[0.1256,-0.08414],[-3.272371,-10.35994,1.514324,16.34027]],["3070","core","fujitsu",1,2,2,65,2,1,2666,4,380,2007,1.198,1.838,[0.07213,-0.1538],[10.02378,-0.8711725,-5.356745,-14.47315]],["3075","core","hp",1,1,1,65,2,1,2660,4,365,2008,1.442,2.077,[0.1315,-0.1787],[11.12615,17.02599,1.849765,-14.80657]],["5160","core","hp",2,1,1,80,2,1,3000,4,500,2006,1.075,1.613,[-0.1439,-0.2003],[-4.100203,-17.83509,-9.337326,-15.75646]],["5160","core","supermicro",2,1,2,80,2,1,3000,4,350,2007,1.269,1.892,[0.01594,-0.1437],[0.05152958,8.134968,-5.521216,-6.994679]],["E3110","core","ibm",1,1,1,65,2,1,3000,4,400,2008,1.157,1.8,[0.2653,-0.1632],[3.495249,3.731485,10.84051,-1.325944]],["E5420","core","sgi",2,1,1,80,4,1,2500,8,490,2008,0.9688,1.625,[0.2331,-0.01352],[-7.070011,-8.079399,0.7150299,5.124533]],["E5440","core","dell",2,2,3,80,4,1,2833,8,375,2008,0.9212,1.589,[0.354,-0.0859],[-6.939012,-10.07429,11.56189,-1.411303]],["E5440","core","fujitsu",2,1,1,80,4,1,2830,8,350,2007,1.038,1.656,[0.2604,-0.09935],[-3.579042,-2.633326,4.59792,5.89621]],["E5462","core","ibm",2,1,1,80,4,1,2800,8,300,2008,0.8125,1.575,[0.04519,-0.08279],[1.521359,-1.736936,-13.80208,5.046183]],["E5472","core","other",2,1,1,80,4,4,3000,8,375,2008,1.331,2.206,[0.3085,-0.06054],[7.845667,15.60725,7.269488,-8.330571]],["E5472","core","sgi",2,2,2,80,4,1,3000,8,470,2008,1.067,1.9,[0.2255,-0.009134],[2.722295,5.871906,-0.4900031,20.54991]],["E7330","core","hp",4,1,1,80,4,1,2400,16,300,2008,1.306,1.959,[-0.002528,-0.1335],[0.1830531,5.032309,-6.688452,-5.292803]],["L3360","core","acer",1,2,2,65,4,1,2833,4,400,2010,0.7483,1.461,[0.1957,-0.1184],[0.8250746,-4.336926,4.912619,-8.322871]],["L3360","core","fujitsu",1,3,5,65,4,1,2833,4,350,2009,0.8192,1.546,[0.2011,-0.08082],[-4.170766,-1.362457,-0.1863839,51.42226]],["L5335","core","fujitsu",2,1,1,50,4,1,2000,8,300,2007,1.87,2.6,[0.3009,-0.06395],[2.581366,-3.768074,6.781403,5.470924]],["L5335","core","supermicro",2,1,3,50,4,1,2000,4,350,2007,2.143,2.918,[0.08902,-0.09759],[14.70254,24.78165,-15.11834,-20.93271]],["L5408","core","other",2,1,3,40,4,1,2133,16,329,2008,2.585,3.374,[0.3382,-0.06466],[5.627333,12.67245,3.212329,-4.783872]],["L5410","core","dell",1,1,1,50,4,1,2330,8,400,2008,1.502,2.34,[0.2087,-0.08418],[0.6935268,10.15047,-8.663289,-2.422001]],["L5410","core","nec",2,1,1,50,4,1,2333,4,350,2008,1.06,1.86,null,[-1.208141,-6.297767,0,0]],["L5420","core","asus",2,1,1,50,4,1,2500,4,230,2008,0.86,1.7,[0.3754,-0.05303],[-2.447098,-6.85191,1.650268,0.6365561]],["L5420","core","dell",2,1,1,50,4,1,2500,4,335,2008,1.43,2.26,[0.3698,-0.0785],[7.610233,18.68925,4.040405,-4.145697]],["L5420","core","hp",2,2,2,50,4,1,2500,6,600,2008,1.253,2.098,[0.2272,-0.0932],[-8.148913,-22.10578,7.802042,6.646218]],["L5420","core","inspur",2,1,1,50,4,1,2500,4,350,2008,1.01,1.78,null,[-2.436437,-11.5431,0,0]],["L5420","core","nec",2,1,1,50,4,1,2500,4,390,2008,1.02,1.75,[0.3507,-0.08832],[-2.147404,-9.32564,4.084934,-0.5242947]],["L5420","core","other",2,1,1,50,2,1,2500,8,300,2009,1.78,2.68,[0.04165,-0.1037],[6.226148,26.34057,-13.54494,-2.312577]],["L5420","core","supermicro",2,2,2,50,4,1,2500,6,305,2008,1.316,2.203,[0.4204,-0.02276],[-12.20442,-5.647963,20.88221,36.70007]],["L5430","core","acer",2,2,2,50,4,1,2667,4,350,2008,1.299,2.004,[0.018,-0.1006],[-2.865417,-9.154031,-14.14221,4.274297]],["L5430","core","asus",2,1,1,50,4,1,2666,4,230,2008,0.894,1.73,[0.3497,-0.05789],[0.7939016,-11.17897,7.741985,4.593564]],["L5430","core","fujitsu",2,3,9,50,4,1,2667,4,350,2008,1.469,2.287,[0.05595,-0.133],[4.08242,55.87225,-22.59043,-55.31577]],["L5430","core","hp",2,1,1,50,4,1,2666,8,500,2008,1.7,2.53,[0.005332,-0.09797],[7.232417,12.19762,-8.927668,3.709859]],["L5430","core","other",2,1,1,50,4,1,2660,4,250,2008,0.846,1.61,[0.2399,-0.08506],[-15.63959,-44.30389,3.926362,8.181812]],["L7345","core","hp",4,1,1,50,4,1,1860,4,300,2008,1.355,1.935,[0.1596,-0.1234],[0.1928694,-4.419839,3.406815,-2.686906]],["X3220","core","fujitsu",1,1,1,100,4,1,2400,8,350,2008,0.798,1.32,[0.2218,-0.145],[1.250991,-2.328533,1.898632,-9.055653]],["X3350","core","ibm",1,1,1,95,4,1,2666,4,350,2008,0.7253,1.253,[0.2576,-0.1234],[1.506921,-2.933475,4.653755,9.571448]],["X3360","core","asus",1,1,1,95,4,1,2833,4,220,2008,0.5968,1.242,[0.327,-0.1053],[2.236052,13.34976,0.6272892,-3.448939]],["X3360","core","fujitsu",1,2,3,95,4,1,2833,4,350,2008,0.6259,1.191,[0.2705,-0.1347],[-2.058118,-34.8626,13.26461,-3.73901]],["X3360","core","hp",1,1,1,95,4,1,2833,8,350,2008,0.7316,1.432,[0.2352,-0.1271],[-4.436993,7.940182,2.409616,2.407253]],["X3360","core","ibm",1,3,5,95,4,1,2833,4,400,2008,0.6843,1.296,[0.1976,-0.166],[-9.698434,7.49691,-2.688398,-17.73399]],["X5272","core","sgi",2,1,1,80,2,1,3400,4,450,2008,1.163,1.75,[0.1048,-0.0903],[4.540469,1.722183,1.522662,-6.035334]],["8380H","cpx","fujitsu",4,1,1,250,28,2,2900,96,225,2020,0.129,0.834,[-0.154,0.1017],[-1.60666,-13.3637,-0.0001161711,6.610258]],["4510","emr","other",2,1,1,150,12,2,2400,256,400,2024,0.3117,1.303,null,[-15.60188,-3.414792,0,0]],["5520+","emr","other",2,1,1,205,28,2,2300,256,400,2025,0.5317,1.107,null,[26.17926,-14.44112,0,0]],["6558Q","emr","other",2,1,1,350,32,2,3200,256,400,2024,0.15,1.394,null,[-11.10297,16.63835,0,0]],["8581V","emr","hp",1,1,2,270,60,2,2000,128,400,2024,0.3233,1.244,null,[-14.82986,-0.921952,0,0]],["8592+","emr","asus",2,1,2,350,64,2,1900,128,400,2024,0.2629,1.123,null,[-1.390381,-0.06954539,0,0]],["8592+","emr","fujitsu",2,2,2,350,64,2,1900,256,400,2024,0.2385,1.321,null,[-0.08860431,9.215745,0,0]],["8592+","emr","hp",2,4,9,350,64,2,1900,128,400,2024,0.3232,0.9821,null,[17.83914,-41.53153,0,0]],["8592+","emr","huawei",2,1,1,350,64,2,1900,256,400,2025,0.2286,1.181,null,[-1.244521,-4.576608,0,0]],["8592+","emr","inspur",2,2,3,350,64,2,1900,256,400,2024,0.2033,1.247,null,[-5.253848,6.212588,0,0]],["8592+","emr","lenovo",4,2,6,350,64,2,1900,128,400,2024,0.3143,1.322,null,[5.461926,27.79845,0,0]],["6787P","gnr","dell",1,1,1,350,86,2,2000,512,400,2025,0.2571,1.486,null,[0.2379345,4.217353,0,0]],["6787P","gnr","hp",1,1,1,350,86,2,2000,128,400,2025,0.5571,1.591,null,[18.32154,16.15172,0,0]],["6787P","gnr","dell",2,1,2,350,86,2,2000,192,400,2025,0.2292,1.359,null,[-7.109932,8.60418,0,0]],["6787P","gnr","fujitsu",2,2,2,350,86,2,2000,256,400,2025,0.3149,1.348,null,[6.833675,2.988258,0,0]],["6787P","gnr","hp",2,4,6,350,86,2,2000,128,400,2025,0.3215,1.296,null,[-13.58145,2.200942,0,0]],["6787P","gnr","huawei",2,1,1,350,86,2,2000,256,400,2026,0.23,1.376,null,[-7.700318,2.263417,0,0]],["6787P","gnr","lenovo",2,1,2,350,86,2,2000,256,400,2025,0.2869,1.224,null,[-1.449575,-3.765613,0,0]],["6787P","gnr","other",2,1,1,350,86,2,2000,256,400,2025,0.2371,1.076,null,[-0.518613,-16.05663,0,0]],["6787P","gnr","quanta",2,1,1,350,86,2,2000,256,400,2025,0.2471,0.93,null,[-2.516307,-32.36029,0,0]],["6787P","gnr","supermicro",2,1,1,350,86,4,2000,256,400,2025,0.3057,1.653,null,[-3.370171,22.86896,0,0]],["6980P","gnr","supermicro",1,1,1,500,128,2,2000,384,400,2025,0.264,1.174,null,[-1.524949,-8.667911,0,0]],["6980P","gnr","dell",2,1,1,500,128,4,2000,384,400,2026,0.241,1.185,null,[0.7243638,-6.923887,0,0]],["6980P","gnr","huawei",2,1,1,500,128,2,2000,384,400,2025,0.267,1.398,null,[9.192345,20.05698,0,0]],["6980P","gnr","supermicro",2,1,1,500,128,4,2000,384,400,2025,0.314,1.26,null,[5.333113,-6.70149,0,0]],["E3-1265L V3","hsw","fujitsu",1,2,2,45,4,2,2500,8,300,2013,0.4075,1.42,[-0.2291,-0.1095],[12.74774,29.20928,-14.43523,-28.26572]],["E3-1265L V3","hsw","nec",1,1,1,45,4,2,2500,8,250,2013,0.3533,1.002,[0.0567,-0.05878],[-3.208523,-22.04823,6.935494,6.043901]],["E3-1275L V3","hsw","fujitsu",1,2,2,45,4,2,2700,16,275,2015,0.3242,1.376,[-0.2214,-0.07149],[-2.233897,3.695045,-5.515927,-5.758833]],["E5-2699 V3","hsw","dell",2,3,3,145,18,2,2300,32,375,2015,0.1679,0.956,[0.01651,0.0659],[-3.141514,-0.3044247,-1.840224,6.109365]],["E5-2699 V3","hsw","fujitsu",2,4,4,145,18,2,2300,32,400,2015,0.143,0.9399,[-0.005097,0.05077],[-12.71332,-20.44788,12.68918,30.00577]],["E5-2699 V3","hsw","hp",2,1,1,145,18,2,2300,32,400,2015,0.1552,0.9517,[-0.04811,0.04287],[-6.014649,-4.519438,-3.245016,5.1187]],["E5-2699 V3","hsw","huawei",2,1,1,145,18,2,2300,32,375,2015,0.1545,0.9172,[-0.05877,0.03368],[-0.6171536,-3.498344,-3.945352,-10.24201]],["E5-2699 V3","hsw","quanta",2,1,1,145,18,2,2300,32,250,2014,0.171,0.9379,[-0.01852,0.03807],[1.231948,3.460954,-0.1115368,-0.3098322]],["E5-2699 V3","hsw","sugon",2,1,1,145,18,2,2300,64,275,2015,0.181,0.9103,[0.06348,0.0231],[0.0002711494,-2.60061,1.837544,-5.659281]],["E5-2699 V3","hsw","supermicro",2,1,1,145,18,2,2300,16,350,2015,0.2617,1.041,[-0.04334,-0.01062],[4.391499,2.82312,-0.8370848,-5.651484]],["E5-2699 V3","hsw","dell",8,2,2,145,18,2,2300,32,375,2015,0.1886,1.071,null,[3.709316,7.250816,0,0]],["E5-2699 V3","hsw","fujitsu",8,1,1,145,18,2,2300,32,375,2014,0.1474,0.9931,null,[-4.011957,-14.81524,0,0]],["I5-4570","hsw","other",1,1,1,68,4,1,3200,16,500,2014,1.224,1.926,[0.2682,-0.09572],[8.606719,29.2294,13.96685,6.926568]],["D-2775TE","icl","lenovo",1,2,3,100,16,2,2000,64,400,2024,0.5201,1.35,null,[-0.6639682,0.7749535,0,0]],["5318Y","icx","fujitsu",8,1,2,165,24,2,2100,128,412.5,2021,0.3613,1.323,null,[-3.706474,6.309692,0,0]],["6336Y","icx","inspur",2,1,1,185,24,2,2400,128,400,2021,0.4757,1.757,[-0.5438,-0.1026],[11.29659,25.29504,-18.74227,-35.00448]],["6338N","icx","dell",1,1,1,185,32,2,2200,128,400,2023,0.6162,1.481,null,[4.783161,0.962604,0,0]],["8352M","icx","lenovo",28,1,1,185,32,2,2300,128,412.5,2022,0.4083,1.088,null,[5.044746,-9.129162,0,0]],["8352Y","icx","inspur",2,1,1,205,32,2,2200,256,400,2021,0.3805,1.659,[-0.3626,-0.0119],[-3.425633,9.514855,-9.386967,-4.50058]],["8352Y","icx","other",2,1,1,205,32,2,2200,128,400,2022,0.3341,1.198,[0.005053,-0.04977],[0.7291673,-0.2685716,6.776522,-22.67344]],["8360Y","icx","h3c",2,1,1,250,36,2,2400,256,412.5,2023,0.266,1.306,null,[-4.621174,-3.934136,0,0]],["8360Y","icx","inspur",2,1,1,250,36,2,2400,128,1000,2022,0.442,1.378,[-0.08194,0.03966],[-0.1309368,5.960502,0.1020428,18.24409]],["8368Q","icx","inspur",2,1,1,270,38,2,2600,256,1000,2022,0.6444,1.424,[0.2713,0.00562],[6.56857,-2.183478,24.29208,6.91002]],["8368Q","icx","other",2,1,1,270,38,2,2600,128,400,2022,0.263,1.094,[-0.05461,-0.07082],[2.787393,3.84214,-0.9008499,-26.59404]],["8380","icx","hp",17,1,12,270,40,2,2300,128,412.5,2022,0.2847,1.227,null,[-3.381082,0.1623311,0,0]],["8380","icx","asus",2,1,1,270,40,2,2300,128,800,2021,0.2037,1.154,[-0.2361,0.06992],[-5.099417,11.99524,-4.993361,4.516179]],["8380","icx","fujitsu",2,2,4,270,40,2,2300,128,450,2021,0.2476,1.047,[-0.1758,0.03547],[6.149482,-3.871885,4.590208,-2.513863]],["8380","icx","h3c",2,1,1,270,40,2,2300,128,425,2021,0.2204,1.128,[-0.2814,0.06651],[1.67716,3.007085,-1.751191,2.333096]],["8380","icx","hp",2,2,4,270,40,2,2300,128,400,2021,0.2299,1.176,[-0.2523,0.02391],[0.7755423,1.881119,-0.08348034,3.690423]],["8380","icx","inspur",2,1,1,270,40,2,2300,128,412.5,2021,0.2389,1.157,null,[-5.135167,-10.0325,0,0]],["8380","icx","other",2,1,1,270,40,2,2300,128,400,2021,0.2037,0.8667,[0.01352,0.1311],[-8.930361,-28.0704,9.536609,45.28144]],["8380","icx","quanta",2,1,1,270,40,2,2300,128,600,2021,0.2278,1.167,[-0.1876,-0.04219],[4.83188,9.079218,-1.568923,-21.53014]],["8380","icx","supermicro",2,2,2,270,40,2,2300,192,756.3,2021,0.2022,1.162,[-0.2977,0.1217],[-8.024848,2.771318,-12.27012,23.48623]],["E3-1220 V2","ivb","hitachi",1,1,1,69,4,1,3100,8,250,2012,0.5304,1.01,[-0.1217,-0.1656],[4.839783,-7.994205,6.017829,-7.660746]],["E3-1240 V2","ivb","fujitsu",1,1,1,69,4,2,3400,8,250,2012,0.2043,1.051,[-0.2561,-0.005436],[-8.796546,-2.057385,-2.989543,21.79547]],["E3-1265L V2","ivb","fujitsu",1,3,3,45,4,2,2500,8,300,2012,0.3962,1.266,[-0.1395,-0.06945],[-1.175127,-2.953069,1.456789,-18.22033]],["E3-1280 V2","ivb","hitachi",1,2,2,69,4,2,3600,8,400,2012,0.5982,1.297,[-0.2704,-0.138],[3.235536,7.520962,-8.151133,-7.083604]],["E5-2660 V2","ivb","huawei",14,1,2,95,10,2,2200,12,300,2013,0.2835,1.144,null,[-0.085045,-3.298719,0,0]],["E5-2660 V2","ivb","huawei",2,1,1,95,10,2,2200,12,230,2013,0.2737,1.063,[-0.151,0.0998],[-2.572174,-3.589515,1.557168,13.27451]],["E5-2660 V2","ivb","other",2,1,1,95,10,2,2200,16,370,2014,0.5111,1.221,[-0.1967,-0.05935],[6.458917,1.138645,-2.284046,-12.14392]],["2356","k10","dell",2,1,1,95,4,1,2300,8,375,2007,0.7316,1.589,[0.2814,-0.01977],[2.075706,11.67699,2.272644,0.4731277]],["2356","k10","hp",2,1,1,95,4,1,2300,4,500,2008,0.9368,1.574,[0.2073,-0.0751],[3.860651,9.341805,1.063703,-6.976771]],["2376HE","k10","supermicro",2,1,1,79,4,1,2300,8,325,2009,0.7532,1.329,[0.1472,-0.05467],[-1.890843,-7.614605,-5.198556,-15.04671]],["2377EE","k10","other",2,1,1,60,4,1,2300,8,200,2009,0.6092,1.433,[0.1204,-0.04164],[-2.001958,-7.914119,-5.653969,-8.500223]],["2380","k10","supermicro",2,1,1,115,4,1,2500,8,350,2008,0.6,1.17,[0.272,0.03745],[-1.891098,-4.152852,5.502542,26.0609]],["2382","k10","dell",2,1,1,115,4,1,2600,8,375,2008,0.5522,1.122,[0.1535,-0.06577],[-1.947693,-7.923973,-3.325412,-12.14172]],["8381HE","k10","hp",8,1,2,79,4,1,2500,4,150,2009,0.6708,1.254,[0.1781,-0.08387],[-1.279036,-2.565068,2.951291,-1.054156]],["8384","k10","hp",4,1,1,115,4,1,2700,4,325,2008,0.65,1.133,[0.137,-0.07447],[2.204491,-3.44993,-2.824776,1.562288]],["2419EE","k10i","other",2,1,1,60,6,1,1800,4,230,2009,0.6217,1.483,[0.05543,-0.08167],[0.2360949,1.953202,-12.38476,-30.03427]],["4164EE","k10i","acer",1,2,2,35,6,1,1800,8,450,2010,0.9129,2.007,[0.3996,0.06653],[-0.3799254,2.975248,0.3501751,14.46464]],["4164EE","k10i","other",2,1,1,35,6,1,1800,8,125,2010,0.8086,1.8,[0.3708,0.08527],[-1.819978,0.6311922,6.137164,15.95859]],["6174","k10i","acer",2,2,2,115,12,1,2200,8,360,2010,0.3765,1.187,[0.309,0.03676],[-5.554055,-2.783938,4.870429,2.256624]],["6174","k10i","dell",2,1,1,115,12,1,2200,8,550,2010,0.4348,1.213,[0.1739,0.09449],[2.609318,2.402351,-4.672301,15.33376]],["6174","k10i","hp",2,1,1,115,12,1,2200,8,230,2010,0.4391,1.178,[0.1422,-0.02645],[2.817488,-0.611664,0.1822776,-9.661793]],["6174","k10i","acer",4,2,2,115,12,1,2200,8,350,2010,0.3098,1.126,[0.2814,0.0419],[-6.830586,-10.92988,1.731865,11.52948]],["6174","k10i","dell",4,1,1,115,12,1,2200,8,350,2010,0.3087,1.107,null,[-0.4017435,-0.2261732,0,0]],["6174","k10i","acer",8,2,2,115,12,1,2200,8,350,2010,0.3087,1.209,null,[-3.462556,-2.079098,0,0]],["6176","k10i","acer",2,1,1,115,12,1,2300,8,360,2011,0.423,1.283,[0.3152,0.01788],[2.181337,3.566823,5.645251,-3.533612]],["6176","k10i","dell",32,1,1,115,12,1,2300,8,350,2011,0.2902,1.146,null,[-2.028388,-7.749476,0,0]],["6176","k10i","acer",4,1,1,115,12,1,2300,8,350,2011,0.4022,1.241,[0.2257,-0.002207],[10.30911,4.789639,-1.707021,-9.175132]],["8425HE","k10i","hp",8,1,1,79,6,1,2100,4,150,2009,0.7405,1.348,[0.01834,-0.0864],[2.930557,8.436626,-4.524352,-4.130178]],["2216HE","k8","other",2,1,1,68,2,1,2400,8,350,2007,1.206,2.029,[0.7036,0.2361],[-2.203882,-5.652851,9.978237,40.07245]],["","netburst","hp",2,2,2,32,1,1.5,3600,3.5,258.8,2005,3.452,5.819,[-0.1983,-0.1381],[5.828809,3.263559,-14.98372,-13.85165]],["","netburst","other",2,1,1,32,1,2,3600,2,300,2004,2.484,5.25,[-0.2416,-0.09547],[-3.834722,-2.75103,-4.266678,1.679976]],["7020","netburst","hp",4,1,1,44,2,2,2660,4,325,2005,2.955,4.733,[0.4383,-0.1443],[-1.302414,10.45727,20.49958,-10.14186]],["7110M","netburst","hp",4,1,1,44,2,2,2600,4,325,2006,3.267,4.159,[0.099,-0.1026],[4.467351,3.338531,-5.591354,4.749215]],["930","netburst","hp",1,1,1,44,2,1,3000,4,350,2006,2.386,3.841,[0.1177,-0.1077],[-1.711251,12.18328,3.45245,5.589898]],["E5540","nhm","ibm",2,1,2,80,4,2,2533,4,335,2009,0.4308,1.378,[0.2385,0.04446],[-3.959738,4.39361,5.675515,-6.288071]],["E5645","nhm","nec",2,1,1,80,6,2,2400,8,180,2011,0.3944,1.25,[0.1524,0.02788],[-0.6293385,0.775035,0.6569867,-16.36169]],["E7-4870","nhm","hitachi",4,1,1,130,10,2,2400,32,212.5,2011,0.8135,1.61,[-0.107,-0.09438],[-4.812501,-4.669026,-3.42838,-10.27977]],["E7-8870","nhm","hitachi",16,1,1,130,10,2,2400,16,335,2011,0.9731,1.898,null,[12.31176,12.60624,0,0]],["I3-540","nhm","hitachi",1,1,1,44,2,2,3067,8,250,2010,0.5523,1.436,[0.0525,-0.03264],[-7.42795,-21.57361,0.8796192,5.36867]],["I3-540","nhm","nec",1,1,2,44,2,2,3067,4,250,2010,0.5749,1.384,[0.166,-0.02377],[1.394279,-7.260977,5.085362,25.97255]],["L5520","nhm","acer",2,1,1,60,4,2,2266,4,360,2009,0.6783,1.633,[0.3236,0.08719],[-4.620885,-2.727438,7.635747,16.59767]],["L5520","nhm","nec",2,1,1,60,4,2,2267,4,180,2009,0.5342,1.467,[0.2413,0.07339],[0.3730093,6.707763,-3.947178,2.161984]],["L5520","nhm","other",2,1,1,60,4,2,2260,4,225,2009,0.4725,1.408,[0.2829,0.07527],[-2.710326,-6.971146,1.963935,-1.871536]],["L5520","nhm","hp",32,3,3,60,4,2,2267,4,335,2009,0.4682,1.417,null,[5.278176,-13.18784,0,0]],["L5520","nhm","acer",4,1,1,60,4,2,2266,4,335,2009,0.6042,1.608,null,[1.983729,6.725157,0,0]],["L5520","nhm","acer",8,1,1,60,4,2,2266,4,335,2009,0.5417,1.558,null,[4.007925,4.746897,0,0]],["L5530","nhm","acer",2,4,4,60,4,2,2400,4,360,2010,0.7344,1.625,[0.1696,0.01262],[6.507658,8.535596,-10.6257,-42.21753]],["L5530","nhm","dell",2,2,2,60,4,2,2400,4,268,2009,0.5115,1.433,[0.2231,0.1083],[2.889768,0.06356889,-1.994268,1.994248]],["L5530","nhm","hp",2,2,2,60,4,2,2400,4,230,2009,0.5237,1.554,[0.2714,0.1269],[6.398033,17.08951,5.548536,7.872536]],["L5530","nhm","ibm",2,2,2,60,4,2,2400,4,337.5,2009,0.5467,1.496,[0.3121,0.09867],[-2.490455,-10.01696,12.77077,25.8987]],["L5530","nhm","other",2,1,1,60,4,2,2400,4,225,2009,0.4683,1.433,[0.2475,0.0762],[-1.106971,-5.513969,-0.7413398,0.8400112]],["L5530","nhm","ibm",4,1,1,60,4,2,2400,4,335,2009,0.4121,1.413,null,[-4.387242,-5.935051,0,0]],["L5530","nhm","fujitsu",76,1,1,60,4,2,2400,4,335,2010,0.4039,1.382,null,[-3.180457,-5.202928,0,0]],["L5530","nhm","hp",8,2,3,60,4,2,2400,4,335,2010,0.4173,1.396,null,[-3.161759,0.899778,0,0]],["L5630","nhm","nec",2,1,1,40,4,2,2133,8,180,2010,0.7588,1.725,[0.4224,0.1237],[3.92689,-3.435661,7.993327,12.16155]],["L5640","nhm","hp",2,2,2,60,6,2,2266,8,230,2010,0.4508,1.458,[0.2259,0.1461],[-3.191248,4.959254,0.5085424,3.692534]],["L5640","nhm","huawei",2,1,1,60,6,2,2266,8,225,2010,0.425,1.367,[0.2896,0.1777],[1.555919,-5.89141,4.117222,6.363633]],["L5640","nhm","ibm",4,1,1,60,6,2,2267,6,335,2010,0.3863,1.421,null,[-1.125198,6.406726,0,0]],["L5640","nhm","hp",8,2,2,60,6,2,2267,8,335,2010,0.3739,1.377,null,[-10.26923,-17.40452,0,0]],["L5640","nhm","sgi",8,1,1,60,6,2,2267,8,335,2011,0.5313,1.508,null,[3.760614,5.09835,0,0]],["X3430","nhm","nec",1,1,1,95,4,1,2400,4,400,2010,0.3432,1.053,[-0.1228,-0.153],[-10.15163,-9.984755,-8.405862,-16.99167]],["X3470","nhm","acer",1,4,4,95,4,2,2933,8,425,2010,0.3919,1.318,[-0.02523,-0.0919],[-0.7650647,-3.136827,6.155062,4.616094]],["X3470","nhm","fujitsu",1,2,2,95,4,2,2933,4,350,2010,0.307,1.27,[-0.2078,0.03512],[-0.4574966,11.93956,-10.7347,33.57131]],["X3470","nhm","ibm",1,2,4,95,4,2,2933,8,390.5,2009,0.4623,1.213,[-0.1134,-0.1254],[3.222248,-11.27881,-9.131335,-35.94101]],["X3470","nhm","nec",1,1,1,95,4,2,2933,8,360,2011,0.4895,1.242,[-0.1077,-0.08397],[8.925936,6.393445,-2.134553,-1.64119]],["X3470","nhm","huawei",4,1,1,95,4,2,2933,8,335,2010,0.2868,1.242,null,[-4.495817,-0.9321288,0,0]],["X3480","nhm","fujitsu",1,2,2,95,4,2,3067,4,350,2010,0.303,1.261,[-0.1272,-0.011],[1.238976,8.227862,3.684538,0.05528208]],["X3480","nhm","hitachi",1,2,2,95,4,2,3067,8,450,2010,0.4982,1.372,[-0.1057,-0.06344],[1.793149,0.3312608,3.863847,10.18803]],["X3480","nhm","ibm",1,2,2,95,4,2,3067,8,390,2010,0.4593,1.221,[-0.2499,-0.1381],[3.550746,-2.945908,-24.58201,-27.31065]],["X3480","nhm","huawei",4,1,1,95,4,2,3067,8,335,2010,0.2868,1.237,null,[-2.862187,-1.880084,0,0]],["X5650","nhm","nec",2,1,1,95,6,2,2666,12,332.5,2011,0.4216,1.358,[0.1375,0.06655],[-4.073902,1.04931,3.0426,4.690705]],["X5675","nhm","hitachi",18,2,2,95,6,2,3067,12,335,2011,0.681,1.559,null,[-2.469165,20.47293,0,0]],["X5675","nhm","acer",2,1,1,95,6,2,3067,6,335,2011,0.4184,1.389,null,[1.13106,11.60092,0,0]],["X5675","nhm","dell",2,1,1,95,6,2,3066,12,335,2011,0.3274,1.195,null,[-5.94584,-7.137124,0,0]],["X5675","nhm","fujitsu",2,1,1,95,6,2,3066,6,400,2010,0.3937,1.242,[0.03521,0.09159],[0.3975447,-12.45847,-0.7180215,-7.68809]],["X5675","nhm","hitachi",2,3,3,95,6,2,3066,24,375,2011,0.6437,1.556,[0.02905,0.05462],[-2.44063,-14.56757,2.765329,0.3871265]],["X5675","nhm","hp",2,1,1,95,6,2,3067,8,230,2011,0.2926,1.137,[0.04254,0.1573],[-1.362185,-8.083861,-2.729458,16.78159]],["X5675","nhm","ibm",2,5,5,95,6,2,3067,6,337.5,2011,0.336,1.228,[0.1351,0.07876],[3.419719,14.767,14.26663,35.67474]],["X5675","nhm","nec",2,2,4,95,6,2,3066,12,350,2011,0.4311,1.329,[0.1041,0.05521],[0.8604773,5.119202,-1.664791,4.613496]],["X5675","nhm","dell",32,2,2,95,6,2,3060,12,335,2011,0.303,1.197,null,[-0.0621123,-12.73886,0,0]],["X5675","nhm","fujitsu",36,1,1,95,6,2,3067,6,335,2011,0.3018,1.249,null,[3.867984,6.781503,0,0]],["X5675","nhm","huawei",4,1,1,95,6,2,3067,8,335,2011,0.2842,1.218,null,[3.145378,3.592044,0,0]],["X5675","nhm","acer",8,2,3,95,6,2,3067,12,335,2011,0.3627,1.339,null,[-7.596748,-17.22336,0,0]],["X7560","nhm","hitachi",4,1,1,130,8,2,2260,32,212.5,2010,1.106,2.121,[-0.1464,-0.08282],[3.508294,15.37505,-8.166446,-2.964041]],["X7560","nhm","nec",4,2,2,130,8,2,2266,32,442.5,2011,1.009,1.78,[0.1316,-0.1253],[2.219674,-3.159727,2.18971,-19.65631]],["X7560","nhm","nec",8,2,2,130,8,2,2266,16,305,2011,1.04,1.8,[0.06687,-0.142],[5.729631,18.14942,0.0518301,-9.458626]],["E-2356G","rkl","fujitsu",1,1,4,80,6,2,3200,16,250,2022,0.1765,0.736,[-0.03911,-0.02819],[-7.960725,-10.993,-0.3086683,20.30792]],["E-2388G","rkl","dell",1,1,1,95,8,2,3200,16,290,2024,0.2232,0.8853,null,[-1.676471,0.9330658,0,0]],["E-2388G","rkl","fujitsu",1,3,6,95,8,2,3200,16,290,2022,0.2026,0.7616,[0.03716,-0.06899],[8.79242,0.1855431,19.31037,-43.07948]],["E-2388G","rkl","hp",1,2,4,95,8,2,3200,16,320,2022,0.2171,0.8404,[-0.3887,0.04142],[0.6148647,-7.665481,-17.36295,37.32671]],["6369P","rpl","fujitsu",1,3,3,95,8,2,3300,32,400,2025,0.2051,0.9968,null,[-5.515389,-1.58958,0,0]],["8024P","siena","supermicro",1,1,1,90,8,2,2400,96,400,2023,0.69,1.156,null,[-0.1552565,0.9060603,0,0]],["8124P","siena","supermicro",1,1,1,125,16,2,2450,96,400,2023,0.5456,1.08,null,[0.4111334,-4.460103,0,0]],["8124PN","siena","supermicro",1,1,1,100,16,2,2000,96,400,2023,0.685,1.33,null,[-0.2127655,0.3860733,0,0]],["8224P","siena","supermicro",1,1,1,160,24,2,2550,96,400,2023,0.43,1.056,null,[0.5810799,1.998291,0,0]],["8324P","siena","supermicro",1,1,1,180,32,2,2650,96,400,2023,0.3839,0.9778,null,[1.884064,-3.603728,0,0]],["8324PN","siena","supermicro",1,1,1,130,32,2,2050,96,400,2023,0.5477,1.323,null,[3.626291,5.700749,0,0]],["8434P","siena","supermicro",1,1,1,200,48,2,2500,96,400,2023,0.361,1.055,null,[3.949292,1.698661,0,0]],["8534P","siena","dell",1,1,1,200,64,2,2300,96,400,2023,0.317,1.135,null,[4.300471,6.256148,0,0]],["8534P","siena","hp",1,1,1,200,64,2,2300,96,400,2024,0.234,1.05,null,[-6.875724,-6.818357,0,0]],["8534P","siena","lenovo",1,2,2,200,64,2,2300,192,400,2024,0.2642,1.052,null,[-1.564198,-5.436227,0,0]],["8534P","siena","supermicro",1,2,2,200,64,3,2300,144,400,2023,0.3074,1.089,null,[-11.03091,-11.3101,0,0]],["8534P","siena","dell",2,1,1,200,64,2,2300,96,400,2023,0.25,1.083,null,[-0.6372758,5.174926,0,0]],["8534P","siena","dell",3,1,1,200,64,2,2300,96,400,2023,0.23,1.053,null,[0.7303151,1.385837,0,0]],["8534P","siena","dell",4,1,2,200,64,2,2300,96,400,2023,0.2267,1.057,null,[-1.637814,1.149213,0,0]],["8534PN","siena","supermicro",1,1,1,175,64,2,2050,96,400,2023,0.4103,1.28,null,[4.16521,6.279083,0,0]],["E3-1240L V5","skl","fujitsu",1,1,1,25,4,2,2100,16,300,2016,0.644,1.888,[-0.2265,-0.08645],[2.726273,5.373496,-4.005861,-12.9495]],["E3-1260L V5","skl","quanta",1,1,1,45,4,2,2900,16,500,2016,0.32,1.064,[-0.0733,-0.07701],[-5.725909,-16.25911,3.075749,-0.9332852]],["5117","skx","sugon",2,1,1,105,14,2,2000,96,275,2018,0.2471,1.167,[0.0896,0.1653],[-7.65917,-17.91694,7.550768,24.59879]],["6136","skx","other",2,1,1,150,12,2,3000,98,460,2020,0.4367,1.44,[-0.001411,-0.04849],[11.57677,13.76728,0.7334363,-14.46541]],["6140","skx","sugon",2,1,1,140,18,2,2300,96,387.5,2018,0.1871,1.225,null,[-5.407488,-0.34329,0,0]],["8160","skx","sugon",2,1,1,150,24,2,2100,96,275,2018,0.178,1.29,[-0.0486,0.05435],[-3.579964,8.532469,-0.6299752,-14.46819]],["8176","skx","lenovo",1,1,1,165,28,2,2100,96,750,2017,0.2764,1.109,[-0.05775,0.07032],[0.6532493,-6.192747,-4.995616,-2.764288]],["8176","skx","inspur",2,1,1,165,28,2,2100,96,387.5,2018,0.1555,1.388,[-0.1276,0.04987],[0.3873907,17.65415,-2.984664,-0.05482869]],["8176","skx","lenovo",2,1,1,165,28,2,2100,96,375,2017,0.1748,1.082,[-0.01121,0.09981],[2.391681,-0.6467302,2.466368,0.04507869]],["8176","skx","lenovo",4,1,1,165,28,2,2100,96,275,2017,0.1452,1.042,[0.01997,0.1057],[-4.544818,-8.233949,5.080734,2.663123]],["8176M","skx","fujitsu",2,1,1,165,28,2,2100,96,387.5,2018,0.1736,1.076,null,[-3.680006,-6.066577,0,0]],["8176M","skx","fujitsu",4,1,3,165,28,2,2100,48,400,2018,0.1925,1.157,[-0.09593,0.06805],[4.991871,7.68963,-2.72164,2.32932]],["8176M","skx","asus",8,1,1,165,28,2,2100,96,387.5,2019,0.1462,1.073,null,[-2.51632,-7.14436,0,0]],["8180","skx","hp",1,1,2,205,28,2,2500,48,800,2018,0.1893,1.146,[-0.07379,0.003356],[-2.91284,-0.8276219,-3.004652,2.165696]],["8180","skx","hp",16,2,13,205,28,2,2500,96,387.5,2018,0.1906,1.218,null,[3.708412,-8.308469,0,0]],["8180","skx","asus",2,1,1,205,28,2,2500,96,425,2018,0.1176,0.939,[0.01081,0.01567],[-0.899456,-7.689103,6.94077,-11.54014]],["8180","skx","dell",2,3,3,205,28,2,2500,96,375,2017,0.1327,1.134,[-0.08492,0.045],[1.88241,11.96262,1.439926,-1.07072]],["8180","skx","h3c",2,1,1,205,28,2,2500,48,400,2017,0.1424,1.049,[-0.1162,0.05396],[3.260101,-3.652814,1.540578,-4.874362]],["8180","skx","hp",2,3,6,205,28,2,2500,48,400,2018,0.1284,1.12,[-0.04552,0.01672],[-1.329918,8.290314,9.031315,1.526671]],["8180","skx","huawei",2,1,2,205,28,2,2500,96,275,2018,0.121,1.049,[-0.2421,0.1717],[-1.807929,-2.901666,-6.799123,20.46957]],["8180","skx","inspur",2,1,1,205,28,2,2500,96,387.5,2019,0.1207,1.054,null,[-4.258482,-12.60368,0,0]],["8180","skx","quanta",2,2,3,205,28,2,2500,96,400,2017,0.09663,1.057,[-0.09171,0.05822],[-4.443258,1.182298,-3.120775,2.210289]],["8180","skx","sugon",2,2,2,205,28,2,2500,96,337.5,2017,0.1477,1.059,[-0.0971,0.05772],[12.02655,6.614237,-5.806248,-10.96568]],["8180","skx","supermicro",2,1,1,205,28,2,2500,96,375,2017,0.1566,1.032,[-0.09056,0.1051],[6.55913,-1.625876,1.660791,9.48271]],["8180","skx","h3c",22,1,7,205,28,2,2500,96,387.5,2019,0.1495,1.219,null,[-0.9667289,6.691956,0,0]],["8180","skx","dell",4,2,3,205,28,2,2500,96,400,2018,0.1176,1.126,[-0.1093,0.04268],[-2.197846,-3.780782,-4.030049,-7.428565]],["8180","skx","h3c",4,1,2,205,28,2,2500,96,212.5,2018,0.1216,1.166,[-0.1923,0.09601],[-0.3014881,3.96504,-4.25897,7.181241]],["8180","skx","hp",4,2,4,205,28,2,2500,48,200,2017,0.1191,1.161,[-0.09548,0.0201],[-3.022609,2.349208,0.7722048,-7.643146]],["E3-1220","snb","hitachi",1,1,1,80,4,1,3100,8,250,2011,0.28,1.16,[-0.1074,-0.1193],[-6.537075,1.725177,6.468637,4.138257]],["E3-1260L","snb","acer",1,1,1,45,4,2,2400,8,200,2011,0.4778,1.289,[0.06767,-0.1391],[10.76662,-0.08735506,2.147621,-32.44402]],["E3-1260L","snb","fujitsu",1,3,3,45,4,2,2400,8,300,2011,0.3657,1.22,[0.02046,-0.02563],[-11.89203,-21.199,8.464105,3.666516]],["E3-1270","snb","acer",1,2,2,80,4,2,3400,8,450,2011,0.2669,1.275,[-0.02891,-0.0721],[-13.04543,-2.991266,4.577004,6.097507]],["E5-2450","snb","huawei",2,1,1,95,8,2,2100,8,247.5,2012,0.2811,1.216,null,[-1.168754,8.694543,0,0]],["E5-2450L","snb","huawei",2,1,1,70,8,2,1800,8,230,2012,0.3857,1.193,[-0.1098,0.06882],[2.222878,-0.8109734,1.77556,7.534781]],["E5-2470","snb","hitachi",1,2,2,95,8,2,2300,16,575,2012,0.583,1.719,[-0.2869,-0.06359],[4.44697,12.28784,-6.280231,16.50454]],["E5-2470","snb","dell",2,2,3,95,8,2,2300,12,275,2012,0.2633,1.303,[-0.2416,-0.007115],[-2.228988,-1.386354,-7.041297,-0.9254354]],["E5-2470","snb","fujitsu",2,1,2,95,8,2,2300,12,225,2012,0.2687,1.326,[-0.3315,-0.005317],[0.06023655,-1.967961,-4.626017,-4.527282]],["E5-2470","snb","hitachi",2,3,3,95,8,2,2300,16,400,2012,0.4595,1.538,[-0.2961,-0.08712],[-2.201841,-18.30843,-0.2514462,-17.15472]],["E5-2470","snb","huawei",2,1,3,95,8,2,2300,12,230,2012,0.2769,1.305,[-0.3329,0.009622],[0.9172165,-5.123943,-8.045598,-5.997193]],["E5-2470","snb","ibm",2,3,4,95,8,2,2300,12,261.3,2012,0.301,1.408,[-0.2487,-0.02336],[10.70762,37.12504,-17.05713,-2.302438]],["E5-2470","snb","supermicro",2,1,1,95,8,2,2300,12,250,2012,0.3284,1.5,[-0.0996,-0.05238],[-3.188583,8.324049,5.865204,11.63255]],["E5-2470","snb","dell",32,1,2,95,10,1.667,2300,10,247.5,2012,0.2376,1.333,null,[-2.585137,1.073538,0,0]],["E5-2470","snb","huawei",8,1,1,95,8,2,2300,8,247.5,2012,0.2368,1.42,null,[-6.025159,10.34487,0,0]],["E5-2620","snb","hp",2,1,1,95,6,2,2000,64,247.5,2023,0.8526,1.474,null,[2.681942,2.550309,0,0]],["E5-2630","snb","acer",2,2,2,95,6,2,2300,64,247.5,2012,0.5146,1.705,null,[0.5924073,7.891526,0,0]],["E5-2630","snb","huawei",2,1,1,95,6,2,2300,16,230,2012,0.2958,1.079,[-0.2131,0.0477],[-0.9220453,-8.922091,-0.732332,13.22056]],["E5-2640","snb","acer",2,2,4,95,6,2,2500,40,460,2012,0.4759,1.495,[0.0133,-0.02982],[2.881283,-29.41999,12.02911,12.83638]],["E5-2640","snb","huawei",2,1,1,95,6,2,2500,16,230,2012,0.3,1.216,[-0.2958,0.04553],[1.703423,18.08968,-8.237054,14.55134]],["E5-2650","snb","acer",2,3,3,95,8,2,2000,12,247.5,2013,0.3025,1.153,[-0.2264,0.04264],[-16.36558,-15.57575,-0.7653407,54.65304]],["E5-2650","snb","huawei",2,1,1,95,8,2,2000,12,230,2013,0.2911,1.089,[-0.1571,0.03918],[1.373388,3.440948,6.319077,0.5279806]],["E5-2650L","snb","huawei",2,1,3,70,8,2,1800,16,230,2012,0.3925,1.211,[-0.05949,0.06237],[-2.112338,-14.85302,7.198459,8.208888]],["E5-2650L","snb","huawei",4,1,1,70,8,2,1800,16,247.5,2012,0.5071,1.379,null,[16.53629,13.67787,0,0]],["E5-2660","snb","acer",2,4,6,95,8,2,2200,12,311.3,2013,0.3702,1.467,[-0.2782,-0.05495],[8.223303,22.75757,-8.474129,-64.42358]],["E5-2660","snb","dell",2,3,9,95,8,2,2200,12,247.5,2012,0.2796,1.29,[-0.2011,0.006236],[3.183441,38.15828,-3.175309,20.20363]],["E5-2660","snb","fujitsu",2,4,6,95,8,2,2200,12,225,2012,0.2922,1.303,[-0.3003,0.01198],[8.912697,14.51542,-13.56006,16.21181]],["E5-2660","snb","huawei",2,1,7,95,8,2,2200,16,230,2012,0.2825,1.269,[-0.2679,0.006269],[-10.07139,-13.75112,-3.59967,-25.50568]],["E5-2660","snb","ibm",2,3,5,95,8,2,2200,12,275,2012,0.3025,1.238,[-0.1277,-0.007449],[-2.269121,-25.28309,10.16193,21.35808]],["E5-2660","snb","other",2,1,1,95,8,2,2200,12,225,2012,0.3132,1.374,[-0.1864,0.001441],[-0.1560473,3.725218,1.607415,8.44383]],["E5-2660","snb","supermicro",2,1,1,95,8,2,2200,16,370,2012,0.44,1.432,[-0.1947,-0.03674],[1.986249,-6.820116,-7.987135,18.42123]],["E5-2660","snb","ibm",4,1,2,95,8,2,2200,12,247.5,2012,0.2573,1.154,null,[-4.767749,-19.67447,0,0]],["E5-2660","snb","acer",8,1,1,95,8,2,2200,16,247.5,2012,0.4355,1.678,null,[5.93413,12.60772,0,0]],["E5-2660","snb","huawei",8,1,1,95,8,2,2200,8,247.5,2012,0.3132,1.32,null,[6.41993,3.472417,0,0]],["E5-2660","snb","sgi",8,1,1,95,8,2,2200,12,247.5,2012,0.3526,1.468,null,[-1.813833,1.620223,0,0]],["E5-2665","snb","acer",2,2,2,115,8,2,2400,64,460,2012,0.4337,1.789,[-0.08554,-0.01428],[1.518385,24.99382,-7.077498,24.8325]],["E5-2665","snb","huawei",2,1,1,115,8,2,2400,16,230,2012,0.2443,1.196,[-0.3194,0.02199],[-1.451227,6.344044,-6.390133,8.812758]],["E5-2665","snb","supermicro",2,2,2,115,8,2,2400,64,353.8,2012,0.4709,1.474,[0.002812,-0.1908],[4.395821,-24.44505,3.725169,-72.48484]],["E5-2670","snb","dell",2,3,3,115,8,2,2600,12,247.5,2012,0.225,1.016,[-0.1462,-0.03558],[1.399693,-43.57636,12.20531,-17.3495]],["E5-2670","snb","hitachi",2,2,2,115,8,2,2600,16,450,2012,0.4418,1.439,[-0.335,-0.1041],[7.368923,17.37675,-13.79125,-10.69393]],["E5-2670","snb","huawei",2,1,2,115,8,2,2600,12,230,2012,0.24,1.22,[-0.3603,0.03979],[2.313237,19.01062,-12.14481,29.08118]],["E5-2670","snb","supermicro",2,1,1,115,8,2,2300,32,810,2012,0.4391,1.796,[0.1976,-0.06274],[-2.606399,23.88072,7.964954,14.36204]],["E5-2670","snb","dell",32,1,2,115,8,2,2600,12,247.5,2013,0.2257,1.078,null,[-3.800569,-13.31944,0,0]],["E5-2670","snb","acer",8,1,1,115,8,2,2600,64,247.5,2013,0.3957,1.848,null,[-0.9467011,5.597949,0,0]],["E5-2680","snb","huawei",2,1,1,130,8,2,2700,12,230,2012,0.2569,0.9077,[0.05605,-0.2167],[9.929124,-13.24296,21.67685,-74.98754]],["E5-2680","snb","ibm",2,1,1,130,8,2,2700,12,375,2012,0.2177,0.95,[0.03872,-0.1045],[-7.804043,-12.20313,10.64527,-13.85361]],["E5-4607","snb","acer",4,1,1,95,6,2,2200,16,400,2013,0.2868,0.9684,[-0.1773,0.1039],[-5.245975,-18.30753,-2.463307,30.21647]],["E5-4607","snb","huawei",4,1,1,95,6,2,2200,15,300,2012,0.2358,0.8526,[-0.1275,0.1113],[-9.537858,-26.6419,3.071839,16.87906]],["E5-4640","snb","huawei",12,1,1,95,8,2,2400,8,247.5,2012,0.2482,1.099,null,[-1.676221,-7.568876,0,0]],["E5-4640","snb","ibm",28,1,1,95,8,2,2400,12,247.5,2012,0.3053,1.252,null,[4.461943,9.962619,0,0]],["E5-4640","snb","fujitsu",4,1,2,95,8,2,2400,12,200,2012,0.2522,1.081,[-0.1237,0.04338],[0.2767244,-3.881359,7.7175,-0.9869488]],["E5-4640","snb","huawei",4,1,2,95,8,2,2400,12,187.5,2012,0.2434,1.129,[-0.2122,0.07678],[-7.325428,1.970163,-1.837407,7.178933]],["E5-4650","snb","acer",4,1,1,130,8,2,2700,8,400,2013,0.2577,1.283,[-0.2203,-0.07733],[4.501284,9.973597,-0.9670004,-25.42658]],["6414U","spr","supermicro",1,1,1,250,32,2,2000,128,400,2023,0.3504,1.388,null,[-4.170004,-1.246596,0,0]],["6421N","spr","dell",1,1,1,185,32,2,1800,128,400,2023,0.6703,1.384,null,[13.50314,-6.291578,0,0]],["6421N","spr","dell",2,1,2,185,32,2,1800,128,400,2023,0.4595,1.316,null,[1.100277,-1.312381,0,0]],["6438N","spr","hp",1,1,2,205,32,2,2000,128,400,2023,0.5268,1.403,null,[3.133154,1.805736,0,0]],["6438Y+","spr","fujitsu",2,1,1,205,32,2,2000,256,400,2023,0.2927,1.373,null,[-8.367083,-10.84342,0,0]],["6438Y+","spr","hp",2,1,1,205,32,2,2000,256,400,2023,0.5488,1.424,null,[9.69948,14.5109,0,0]],["6448Y","spr","dell",1,1,1,225,32,2,2100,128,400,2024,0.3387,1.413,null,[-11.62027,5.24778,0,0]],["6454S","spr","hp",1,1,2,270,32,2,2200,128,400,2023,0.4017,1.32,null,[-1.899118,7.428393,0,0]],["8471N","spr","supermicro",1,1,1,300,52,2,1800,128,400,2023,0.294,1.397,null,[-6.231012,-0.00300567,0,0]],["8480+","spr","supermicro",1,1,1,350,56,2,2000,128,400,2023,0.3314,1.48,null,[7.302222,23.50209,0,0]],["8480+","spr","fujitsu",2,1,1,350,56,2,2000,256,400,2023,0.26,1.413,null,[7.880637,18.49793,0,0]],["8480+","spr","hp",2,4,7,350,56,2,2000,128,400,2023,0.2793,1.009,null,[-7.637726,-41.27119,0,0]],["8480+","spr","huawei",2,2,2,350,56,2,2000,256,400,2023,0.21,1.194,null,[-2.024111,-6.40745,0,0]],["6766E","srf","hp",1,1,1,250,144,1,1900,128,400,2024,0.5,1.436,null,[1.494679,3.220586,0,0]],["6780E","srf","dell",1,1,1,330,144,1,2200,512,400,2025,0.2406,1.188,null,[-7.766498,-0.4488683,0,0]],["6780E","srf","hp",1,2,2,330,144,1,2200,128,400,2025,0.4436,1.229,null,[11.63472,3.990141,0,0]],["6780E","srf","dell",2,1,1,330,144,1,2200,256,400,2024,0.2985,1.259,null,[4.819567,11.0163,0,0]],["6780E","srf","h3c",2,1,1,330,144,1,2200,256,400,2025,0.2561,1.014,null,[-1.195145,-8.688714,0,0]],["6780E","srf","hp",2,3,4,330,144,1,2200,128,400,2025,0.3238,1.107,null,[-9.736995,0.08310745,0,0]],["6780E","srf","inspur",2,2,3,330,144,1,2200,256,400,2025,0.2862,1.027,null,[3.377213,-13.47511,0,0]],["6780E","srf","other",2,1,1,330,144,1,2200,256,400,2025,0.2288,0.9803,null,[-2.164143,-8.488647,0,0]],["6780E","srf","quanta",2,1,1,330,144,1,2200,256,400,2024,0.2848,1.032,null,[0.7988141,-3.354369,0,0]],["6780E","srf","supermicro",2,1,1,330,144,1,2200,256,400,2024,0.3576,1.373,null,[3.484355,18.08339,0,0]],["7351","zen1","sugon",2,1,1,170,16,2,2400,64,275,2018,0.3029,0.8176,[0.419,0.2035],[5.445519,1.736725,12.56518,20.17271]],["7501","zen1","sugon",2,1,1,170,32,2,2000,64,275,2008,0.3029,0.9029,[0.4478,0.1458],[0.4842069,-2.661677,0.3481808,-7.34789]],["7501","zen1","supermicro",2,1,1,170,32,2,2000,256,500,2017,0.2894,0.8912,[0.3078,0.1234],[-2.619804,-4.541075,1.04693,-4.338665]],["7601","zen1","dell",2,1,2,180,32,2,2200,64,462.5,2018,0.2253,0.7704,[0.2561,0.09178],[0.4484241,-9.872851,3.415179,-11.79603]],["7601","zen1","hp",2,1,2,180,32,2,2200,64,400,2018,0.2351,0.8236,[0.06175,0.1231],[0.4833552,-4.937806,-7.037622,9.73685]],["7601","zen1","other",2,1,1,180,32,2,2200,64,425,2018,0.2653,0.8222,[0.1191,0.112],[0.1058391,5.29707,-6.42838,3.04171]],["7702","zen2","dell",2,2,2,200,64,2,2000,64,400,2020,0.192,0.9962,[0.4027,0.1674],[-0.6839483,-2.710402,1.882577,3.831791]],["7702","zen2","hp",2,1,2,200,64,2,2000,128,400,2019,0.3363,1.056,[0.3075,0.02285],[0.02934218,0.3581429,-3.278906,-20.73202]],["7702","zen2","supermicro",2,1,1,200,64,2,2000,256,500,2019,0.248,1.03,[0.4653,0.195],[-2.253223,0.3486401,5.599546,14.59184]],["7702","zen2","hp",4,1,1,200,64,2,2000,128,400,2020,0.5038,1.117,null,[8.987918,8.343831,0,0]],["7702","zen2","hp",8,1,1,200,64,2,2000,128,400,2020,0.4375,1.054,null,[1.004798,-4.797137,0,0]],["7702P","zen2","dell",1,1,1,200,64,2,2000,64,550,2020,0.2725,1.155,[0.4971,0.2446],[-3.689938,8.074099,4.920907,23.8592]],["7702P","zen2","hp",1,1,2,200,64,2,2000,128,800,2019,0.3955,1.152,[0.4127,0.05049],[0.5639106,3.436058,0.9288761,-10.37635]],["7713","zen3","hp",2,1,1,225,64,2,2000,128,400,2021,0.2422,1.04,[0.2291,-0.01015],[0.08037421,-1.289046,5.549209,-12.32687]],["7763","zen3","hp",1,2,3,280,64,2,2450,128,800,2021,0.2011,0.9625,[0.1758,0.004609],[0.3103822,-3.240579,5.870177,-22.31075]],["7763","zen3","lenovo",1,2,3,280,64,2,2450,128,750,2021,0.1906,0.8354,[0.02006,0.1949],[-3.420626,0.3511017,0.2387164,32.83187]],["7763","zen3","asus",2,1,2,280,64,2,2450,128,600,2022,0.1918,0.7268,[-0.2379,0.09935],[2.500672,-19.34847,-14.19469,10.54025]],["7763","zen3","hp",2,1,1,280,64,2,2450,128,400,2021,0.2143,0.975,[0.1305,-0.02407],[6.036088,4.037375,2.297933,-13.32861]],["7763","zen3","lenovo",2,2,5,280,64,2,2450,128,375,2021,0.1656,0.8165,[-0.07057,0.1566],[-2.19637,-0.008190962,-7.48398,6.394389]],["7763","zen3","quanta",2,1,1,280,64,2,2450,128,400,2021,0.1402,0.8089,null,[-1.058302,-5.459727,0,0]],["7763","zen3","hp",4,1,2,280,64,2,2450,128,400,2021,0.2604,1.056,null,[8.231658,20.1687,0,0]],["7763","zen3","hp",6,1,2,280,64,2,2450,128,400,2021,0.2316,1.019,null,[-3.22312,4.018074,0,0]],["7763","zen3","hp",8,1,1,280,64,2,2450,128,400,2021,0.2335,1.009,null,[-0.4807199,-2.28655,0,0]],["7773X","zen3","hp",1,1,1,280,64,2,2200,128,800,2022,0.19,0.9607,null,[-4.906807,-5.865433,0,0]],["7773X","zen3","other",1,1,1,280,64,2,2200,128,850,2022,0.3207,0.9321,[0.1372,-0.01672],[0.3218228,2.032556,-1.640982,-12.02246]],["7773X","zen3","hp",2,1,1,280,64,2,2200,128,400,2022,0.1804,0.9786,[0.1257,0.07485],[-7.38717,2.816629,-0.8306582,26.01191]],["7773X","zen3","other",2,1,2,280,64,2,2200,128,525,2022,0.236,0.9071,[0.1539,-0.01813],[-0.1362346,9.606962,3.861216,-14.31055]],["7773X","zen3","quanta",2,1,1,280,64,2,2200,128,400,2022,0.1527,0.8411,[0.3656,0.1366],[-0.1701415,-0.3960723,15.85668,17.52139]],["7773X","zen3","supermicro",2,1,1,280,64,2,2200,256,800,2022,0.3411,0.8286,[-0.2563,-0.08183],[5.847712,-11.99094,-16.00629,-38.15902]],["9654","zen4","lenovo",1,2,4,360,96,2,2400,192,400,2023,0.1807,1.005,null,[0.5199379,14.07483,0,0]],["9654","zen4","quanta",1,1,1,360,96,2,2400,192,400,2023,0.2033,1,null,[-0.03753017,0.8152013,0,0]],["9654","zen4","asus",2,1,1,360,96,2,2400,192,400,2022,0.175,1.149,null,[-0.9817822,25.9358,0,0]],["9654","zen4","hp",2,2,2,360,96,2,2400,192,400,2022,0.1687,0.9792,null,[-0.8464439,-16.23647,0,0]],["9654","zen4","lenovo",2,2,3,360,96,2,2400,192,400,2022,0.1679,0.8956,null,[4.291965,-14.4528,0,0]],["9654","zen4","quanta",2,1,1,360,96,2,2400,192,400,2024,0.1792,0.9611,null,[2.640725,3.835503,0,0]],["9654P","zen4","dell",1,1,1,360,96,2,2400,192,400,2023,0.215,0.9639,null,[1.381025,0.3543114,0,0]],["9654P","zen4","hp",1,2,4,360,96,2,2400,192,400,2022,0.2022,1.051,null,[0.3822463,-4.416136,0,0]],["9754","zen4","dell",1,1,1,360,128,2,2250,192,400,2023,0.2056,0.9472,null,[1.215061,-9.361248,0,0]],["9754","zen4","hp",1,2,2,360,128,2,2250,192,400,2023,0.1964,1.19,null,[-1.218272,27.11199,0,0]],["9754","zen4","lenovo",1,2,3,360,128,2,2250,192,400,2023,0.1649,0.9218,null,[-5.943995,-14.349,0,0]],["9754","zen4","quanta",1,1,1,360,128,2,2250,192,400,2024,0.1956,0.95,null,[-1.00575,-2.177057,0,0]],["9754","zen4","supermicro",1,1,1,360,128,2,2250,384,400,2023,0.2211,1.094,null,[1.343687,1.189621,0,0]],["9754","zen4","asus",2,1,3,360,128,2,2250,192,400,2023,0.1801,0.9141,null,[2.769442,-18.89999,0,0]],["9754","zen4","fujitsu",2,1,1,360,128,2,2250,384,400,2024,0.1458,1.125,null,[-3.696198,10.0752,0,0]],["9754","zen4","hp",2,1,2,360,128,2,2250,192,400,2023,0.1666,1.04,null,[-0.7347352,9.527057,0,0]],["9754","zen4","lenovo",2,3,8,360,128,2,2250,192,400,2024,0.1691,0.9001,null,[3.263312,4.472511,0,0]],["9754","zen4","quanta",2,1,1,360,128,2,2250,192,400,2024,0.1611,0.9278,null,[-0.6450562,1.894048,0,0]],["9754","zen4","lenovo",4,1,2,360,128,2,2250,192,400,2024,0.1552,0.9146,null,[-4.229364,-9.487013,0,0]],["9655","zen5","lenovo",1,2,4,400,96,2,2600,192,400,2024,0.1794,0.9569,null,[6.179389,-0.5447285,0,0]],["9655","zen5","lenovo",2,1,2,400,96,2,2600,192,400,2024,0.163,0.9431,null,[-3.652535,6.50317,0,0]],["9755","zen5","quanta",1,1,1,500,128,2,2700,192,400,2024,0.1526,0.898,null,[0.5077042,-1.171653,0,0]],["9755","zen5","quanta",2,1,1,500,128,2,2700,192,400,2024,0.13,0.931,null,[1.324687,7.65241,0,0]],["9845","zen5","dell",1,1,1,390,160,2,2100,192,400,2025,0.1795,0.9564,null,[-1.920793,0.1961138,0,0]],["9845","zen5","fujitsu",1,1,1,390,160,2,2100,384,400,2024,0.1777,0.941,null,[4.291724,-5.304577,0,0]],["9845","zen5","hp",1,2,4,390,160,2,2100,192,400,2024,0.1792,1.071,null,[-9.661958,-4.579256,0,0]],["9845","zen5","lenovo",1,2,3,390,160,2,2100,192,400,2024,0.177,0.9474,null,[-0.01936177,-3.709835,0,0]],["9845","zen5","dell",2,1,1,390,160,2,2100,192,400,2025,0.1731,0.9115,null,[1.887717,-6.689694,0,0]],["9845","zen5","fujitsu",2,1,1,390,160,2,2100,384,400,2024,0.1436,0.9846,null,[-3.897147,-1.007961,0,0]],["9845","zen5","hp",2,2,4,390,160,2,2100,192,400,2024,0.1728,1.051,null,[6.671491,25.86666,0,0]],["9845","zen5","lenovo",2,3,7,390,160,2,2100,192,400,2024,0.173,0.911,null,[-1.310198,-12.40947,0,0]],["9845","zen5","lenovo",4,1,2,390,160,2,2100,192,400,2025,0.1753,1.001,null,[-0.2176485,5.402029,0,0]],["9965","zen5","huawei",1,1,1,500,192,2,2250,384,400,2025,0.1732,0.864,null,[1.395825,1.111175,0,0]],["9965","zen5","asus",2,1,1,500,192,2,2250,192,400,2025,0.15,0.8,null,[0.8858721,-5.25117,0,0]],["9965","zen5","quanta",2,1,1,500,192,2,2250,192,400,2025,0.128,0.834,null,[-1.685658,2.791827,0,0]],["9965","zen5","supermicro",2,2,2,500,96,4,2250,288,400,2024,0.1549,0.9017,null,[-3.98299,-10.49555,0,0]]]}');
;// CONCATENATED MODULE: ./build/src/power/server/generations.js
const ROWS = [
    ['netburst', 'Intel NetBurst', 'intel', 'intel', 2005],
    ['core', 'Intel Core', 'intel', 'intel', 2008],
    ['nhm', 'Intel Nehalem and Westmere', 'intel', 'intel', 2009.5],
    ['snb', 'Intel Sandy Bridge', 'intel', 'intel', 2012],
    ['ivb', 'Intel Ivy Bridge', 'intel', 'intel', 2013],
    ['hsw', 'Intel Haswell', 'intel', 'intel', 2014],
    ['skl', 'Intel Skylake (one socket)', 'intel', 'intel', 2015],
    ['bdw', 'Intel Broadwell', 'intel', 'intel', 2016],
    ['skx', 'Intel Skylake-SP', 'intel', 'xsp', 2017.5],
    ['cfl', 'Intel Coffee Lake', 'intel', 'intel', 2018],
    ['clx', 'Intel Cascade Lake', 'intel', 'xsp', 2019],
    ['cpx', 'Intel Cooper Lake', 'intel', 'xsp', 2020],
    ['icx', 'Intel Ice Lake-SP', 'intel', 'xsp', 2021],
    ['icl', 'Intel Ice Lake-D', 'intel', 'intel', 2021],
    ['rkl', 'Intel Rocket Lake', 'intel', 'intel', 2021],
    ['spr', 'Intel Sapphire Rapids', 'intel', 'xsp', 2023],
    ['emr', 'Intel Emerald Rapids', 'intel', 'xsp', 2024],
    ['rpl', 'Intel Raptor Lake', 'intel', 'intel', 2024],
    ['srf', 'Intel Sierra Forest', 'intel', 'srf', 2024],
    ['gnr', 'Intel Granite Rapids', 'intel', 'xsp', 2024],
    ['k8', 'AMD K8', 'amd', 'amd', 2006],
    ['k10', 'AMD K10', 'amd', 'amd', 2008],
    ['k10i', 'AMD K10 (Istanbul, Magny-Cours)', 'amd', 'amd', 2010],
    ['bd', 'AMD Bulldozer and Piledriver', 'amd', 'amd', 2012],
    ['zen1', 'AMD Naples (Zen 1)', 'amd', 'epyc', 2017.5],
    ['zen2', 'AMD Rome (Zen 2)', 'amd', 'epyc', 2019],
    ['zen3', 'AMD Milan (Zen 3)', 'amd', 'epyc', 2021],
    ['zen4', 'AMD Genoa and Bergamo (Zen 4)', 'amd', 'epyc', 2022],
    ['siena', 'AMD Siena (Zen 4c)', 'amd', 'epyc', 2023],
    ['am5', 'AMD EPYC 4004 and 4005', 'amd', 'amd', 2024],
    ['zen5', 'AMD Turin (Zen 5)', 'amd', 'epyc', 2024],
    ['altra', 'Ampere Altra (Neoverse N1)', 'arm', 'arm', 2021],
    ['neoverse-n1', 'Arm Neoverse N1', 'arm', 'arm', 2020],
    ['neoverse-v1', 'Arm Neoverse V1', 'arm', 'arm', 2022],
    ['neoverse-n2', 'Arm Neoverse N2', 'arm', 'arm', 2023],
    ['neoverse-v2', 'Arm Neoverse V2', 'arm', 'arm', 2024],
    ['apple', 'Apple silicon', 'arm', 'apple', 2022],
];
/** Where a name tells the line but no generation: any of its servers may be meant. */
const LINES = [
    ['any-epyc', 'AMD EPYC', 'amd', 'epyc', 2021],
    ['any-xeon', 'Intel Xeon', 'intel', 'xsp', 2021],
];
const BY_ID = new Map([...ROWS, ...LINES].map(([id, label, vendor, line, year]) => [
    id,
    { id, label, vendor, line, year },
]));
function generationById(id) {
    const generation = BY_ID.get(id);
    if (generation === undefined)
        throw new Error(`no CPU generation ${id}`);
    return generation;
}
/** Vendor, then family and model in decimal (Linux intel-family.h, AMD's references) or Arm's part. */
const GENERATION_OF_CPUID = Object.fromEntries([
    ['core', 'intel 6/', [15, 23, 29]],
    ['nhm', 'intel 6/', [26, 30, 37, 44, 46, 47]],
    ['snb', 'intel 6/', [42, 45]],
    ['ivb', 'intel 6/', [58, 62]],
    ['hsw', 'intel 6/', [60, 63, 69, 70]],
    ['bdw', 'intel 6/', [61, 71, 79, 86]],
    ['skl', 'intel 6/', [78, 94]],
    // Skylake-SP, Cascade Lake and Cooper Lake share 85: the middle one stands for them.
    ['clx', 'intel 6/', [85]],
    ['cfl', 'intel 6/', [142, 158, 165, 166]],
    ['icx', 'intel 6/', [106]],
    ['icl', 'intel 6/', [108, 125, 126, 140, 141]],
    ['rkl', 'intel 6/', [167]],
    ['spr', 'intel 6/', [143]],
    ['emr', 'intel 6/', [207]],
    ['rpl', 'intel 6/', [151, 154, 183, 186, 191]],
    ['gnr', 'intel 6/', [173, 174]],
    ['srf', 'intel 6/', [175]],
    ['bd', 'amd 21/', [1, 2, 16, 19, 48, 96]],
    ['k10', 'amd 16/', [2, 4]],
    ['k10i', 'amd 16/', [8, 9]],
    ['zen1', 'amd 23/', [1, 8, 17, 24]],
    ['zen2', 'amd 23/', [49, 96, 113]],
    ['zen3', 'amd 25/', [1, 8, 33]],
    ['zen4', 'amd 25/', [16, 17, 160]],
    ['am5', 'amd 25/', [80, 97, 116]],
    ['zen5', 'amd 26/', [2, 17]],
    ['am5', 'amd 26/', [68, 36]],
    ['neoverse-n1', 'arm ', [3340, 3336]],
    ['neoverse-v1', 'arm ', [3392]],
    ['neoverse-n2', 'arm ', [3401, 3470]],
    ['neoverse-v2', 'arm ', [3407, 3460, 2755]],
].flatMap(([id, prefix, models]) => models.map((model) => [`${prefix}${model}`, id])));
/** Whether the generation stands for a whole line, of which nobody said more. */
function isLineOnly({ id }) {
    return LINES.some(([line]) => line === id);
}
/** The line that a name tells where it tells no generation, as `AMD EPYC` or `Intel Xeon` do. */
function lineOfName(name) {
    if (/\bEPYC\b/i.test(name))
        return generationById('any-epyc');
    return /\bXEON\b/i.test(name) ? generationById('any-xeon') : null;
}
/** `AMD 7763 (Zen 3)`: a CPU as people know it, with its maker and its generation. */
function cpuLabel(designation, { label, vendor }) {
    const brand = vendor === 'arm' ? (label.split(' ')[0] ?? 'Arm') : VENDOR_NAMES[vendor];
    return `${brand} ${designation} (${shortLabel(label)})`;
}
/** `Zen 3` of `AMD Milan (Zen 3)`, `Ice Lake-SP` of `Intel Ice Lake-SP`. */
function shortLabel(label) {
    const design = /\((Zen [^)]+|Neoverse [^)]+)\)/.exec(label)?.[1];
    return design ?? label.replace(/^(?:AMD|Intel|Arm) /, '').replace(/ \(.*/, '');
}
const VENDOR_NAMES = { amd: 'AMD', intel: 'Intel' };

;// CONCATENATED MODULE: ./build/src/power/server/cpu-name.js
/**
 * Reads what a CPU's name gives away: the designation that its maker lists it under, and its
 * generation, which sets its power more than anything but its TDP.
 */

const BRANDS = /\b(?:CPU|PROCESSORS?|INTEL|AMD|XEON|EPYC|OPTERON|QUAD-CORE|SIX-CORE|DELL SKU|PENTIUM D|CORE|PLATINUM|GOLD|SILVER|BRONZE|AMPERE|ALTRA|MAX|64-BIT|MULTI-CORE|\d+-CORES?|AWS|\d+(?:ST|ND|RD|TH) GEN)\b/g;
function identifyCpu(name, numbers = {}) {
    const text = (name ?? '').toUpperCase().replace(/\((?:R|TM)\)|®|™/g, '');
    const designation = designationOf(text);
    const told = { designation, baseMhz: clockOf(text), cores: coresOf(text) };
    const found = (by, id) => id === null ? null : { ...told, generation: generationById(id), by };
    const by = /^(?:I[3579]-|ULTRA|RYZEN|THREADRIPPER)/.test(designation) ? 'likeness' : 'name';
    return (found(by, generationOfName(text, designation)) ??
        found('numbers', generationOfNumbers(numbers)) ??
        found('clock', designation === '' ? generationOfClock(text) : null) ?? {
        ...told,
        generation: null,
        by: 'nothing',
    });
}
function clockOf(text) {
    const clock = /(\d+(?:\.\d+)?)\s*GHZ/.exec(text)?.[1];
    return clock === undefined ? null : Number(clock) * 1000;
}
/** `AMD EPYC 7763 64-Core Processor`; Ampere's `Q80-30` has 80 cores of 3.0 GHz. */
function coresOf(text) {
    const cores = Number(/\b(\d{1,3})-CORES?\b/.exec(text)?.[1] ?? AMPERE.exec(text)?.[1]);
    return cores > 0 ? cores : null;
}
const AMPERE = /\b[MQ](\d{2,3})-\d\d\b/;
function designationOf(text) {
    // A hypervisor's name for a generation, such as EPYC-Rome-v2, is of no one CPU.
    if (CODE_NAME.test(joined(text)))
        return '';
    return text
        .replace(/\(.*?\)|\[.*?\]/g, ' ')
        .replace(/@?\s*\d+(?:\.\d+)?\s*GHZ.*/, '')
        .replace(BRANDS, ' ')
        .replace(/[,@]/g, ' ')
        .replace(/(\dL?)\s*V\s*(\d)\b/g, '$1 V$2')
        .replace(/(\d)\s+(HE|EE|SE)\b/g, '$1$2')
        .split(/\s+/)
        .filter((word) => word !== '' && word !== '-')
        .join(' ');
}
function generationOfName(text, designation) {
    if (/AMPERE/.test(text) || AMPERE.test(text))
        return 'altra';
    if (/GRAVITON|COBALT|NEOVERSE|AXION|YITIAN|CORTEX-A72|NVIDIA GRACE/.test(text))
        return armGeneration(text);
    if (/\bAPPLE\b/.test(text) || APPLE_ALONE.test(text))
        return 'apple';
    const word = CODE_NAME.exec(joined(text));
    if (word !== null)
        return CODE_NAMES[word[1] ?? word[2] ?? ''] ?? null;
    if (/THREADRIPPER/.test(text))
        return threadripperGeneration(text);
    if (/RYZEN/.test(text))
        return 'am5';
    if (/OPTERON/.test(text))
        return opteronGeneration(designation);
    if (/EPYC/.test(text) || /^[79][RVB]\d\d[A-Z]?$/.test(designation))
        return epycGeneration(designation);
    return intelGeneration(text, designation);
}
const APPLE_ALONE = /^\s*M\d(?: (?:PRO|MAX|ULTRA))?\s*$/;
const CODE_NAME = /EPYC-(ROME|MILAN|GENOA|TURIN|NAPLES)|(SKYLAKE|CASCADELAKE|COOPERLAKE|ICELAKE|SAPPHIRERAPIDS|EMERALDRAPIDS|GRANITERAPIDS|SIERRAFOREST|BROADWELL|HASWELL|IVYBRIDGE|SANDYBRIDGE|WESTMERE|NEHALEM)/;
function joined(text) {
    return text.replace(/(\w) (LAKE|BRIDGE|RAPIDS|FOREST)/g, '$1$2');
}
const CODE_NAMES = {
    NAPLES: 'zen1',
    ROME: 'zen2',
    MILAN: 'zen3',
    GENOA: 'zen4',
    TURIN: 'zen5',
    SKYLAKE: 'skx',
    CASCADELAKE: 'clx',
    COOPERLAKE: 'cpx',
    ICELAKE: 'icx',
    SAPPHIRERAPIDS: 'spr',
    EMERALDRAPIDS: 'emr',
    GRANITERAPIDS: 'gnr',
    SIERRAFOREST: 'srf',
    BROADWELL: 'bdw',
    HASWELL: 'hsw',
    IVYBRIDGE: 'ivb',
    SANDYBRIDGE: 'snb',
    WESTMERE: 'nhm',
    NEHALEM: 'nhm',
};
function armGeneration(text) {
    if (/GRAVITON\s?3|V1/.test(text))
        return 'neoverse-v1';
    if (/GRAVITON\s?4|AXION|GRACE|V2/.test(text))
        return 'neoverse-v2';
    if (/COBALT|YITIAN|N2/.test(text))
        return 'neoverse-n2';
    if (/A72|GRAVITON(?!\s?\d)/.test(text))
        return 'neoverse-n1';
    return /N1|GRAVITON\s?2/.test(text) ? 'neoverse-n1' : 'neoverse-n2';
}
/** Threadrippers are made of the parts of EPYCs. */
function threadripperGeneration(text) {
    const series = /THREADRIPPER (?:PRO )?(\d)\d{3}/.exec(text)?.[1] ?? '';
    return { '1': 'zen1', '2': 'zen1', '3': 'zen2', '5': 'zen3', '9': 'zen5' }[series] ?? 'zen4';
}
function epycGeneration(designation) {
    // 75F3 is of the third generation, as 7543 is.
    const fast = /^7\dF([23])$/.exec(designation)?.[1];
    if (fast !== undefined)
        return `zen${fast}`;
    if (/^9V33X|^9V64H/.test(designation))
        return 'zen4';
    const digits = /^([3479])([0-9A-Z])(\d)(\d)/.exec(designation) ?? /^(8)(\d)(\d)(\d)/.exec(designation);
    if (digits === null)
        return null;
    const [, family, , , last] = digits;
    if (family === '8')
        return 'siena';
    if (family === '4')
        return 'am5';
    return ({ '71': 'zen1', '72': 'zen2', '73': 'zen3', '94': 'zen4', '95': 'zen5', '31': 'zen1' }[`${family}${last}`] ?? null);
}
function opteronGeneration(designation) {
    const two = /(\d\d)\d\d/.exec(designation)?.[1] ?? '';
    if (two === '22')
        return 'k8';
    if (['24', '41', '61', '84'].includes(two))
        return 'k10i';
    if (['42', '43', '62', '63'].includes(two))
        return 'bd';
    return 'k10';
}
const BY_VERSION = {
    '1': 'snb',
    '2': 'ivb',
    '3': 'hsw',
    '4': 'bdw',
    '5': 'skl',
    '6': 'skl',
};
const SCALABLE = {
    '1': 'skx',
    '2': 'clx',
    '3': 'icx',
    '4': 'spr',
    '5': 'emr',
};
function intelGeneration(text, designation) {
    if (/^E[3-7]-\d/.test(designation)) {
        const version = /V(\d)/.exec(designation)?.[1] ?? '1';
        if (designation.startsWith('E7-') && version === '1')
            return 'nhm';
        return BY_VERSION[version] ?? null;
    }
    const entry = /^E-?(2[1-4])\d\dG?/.exec(designation)?.[1];
    if (entry !== undefined)
        return { '21': 'cfl', '22': 'cfl', '23': 'rkl', '24': 'rpl' }[entry] ?? null;
    if (/^D-(15|16)/.test(designation))
        return 'bdw';
    if (/^D-21/.test(designation))
        return 'skx';
    if (/^D-(17|27|18|28)/.test(designation))
        return 'icl';
    if (/^63\d\dP/.test(designation))
        return 'rpl';
    if (/^6[4-9]\d\dE/.test(designation))
        return 'srf';
    if (/^6[5-9]\d\dP/.test(designation))
        return 'gnr';
    if (/PLATINUM|GOLD|SILVER|BRONZE/.test(text) || /^8\d{3}(C|CL|M)$/.test(designation)) {
        if (/^(83(53|54|56|60|76|80)H|53\d\dH|63\d\dH)/.test(designation))
            return 'cpx';
        return SCALABLE[/^[3-8](\d)\d\d/.exec(designation)?.[1] ?? ''] ?? null;
    }
    const core = /^I[3579]-(\d{3,5})/.exec(designation)?.[1];
    if (core !== undefined)
        return coreGeneration(core);
    if (/^ULTRA/.test(designation))
        return 'rpl';
    if (/^[LXEW](34|35|36|55|56|65|75)\d\d/.test(designation))
        return 'nhm';
    if (/^[LXE]?(30|31|32|33|51|52|53|54|73|74)\d\d$/.test(designation))
        return 'core';
    if (/^(\d\.\d|930|7020|7110M)$/.test(designation))
        return 'netburst';
    // A masked Xeon states its clock only, as the Xeons of 2004 did; those are rare today.
    if (designation === '' && /XEON/.test(text) && /3\.[468]\s?GHZ/.test(text))
        return 'netburst';
    return null;
}
function coreGeneration(number) {
    if (number.length === 3)
        return 'nhm';
    // 8250U is of the 8th, 1185G7 of the 11th and 13900K of the 13th generation.
    const digits = number.length === 5 || number.startsWith('1') ? 2 : 1;
    const generation = Number(number.slice(0, digits));
    return [
        'nhm',
        'snb',
        'ivb',
        'hsw',
        'bdw',
        'skl',
        'skl',
        'cfl',
        'cfl',
        'cfl',
        'rkl',
        'rpl',
        'rpl',
        'rpl',
    ][Math.min(13, Math.max(0, generation - 1))];
}
/** Google hides all but the clock, which differs by generation (its page of CPU platforms, 2026). */
const GENERATION_OF_CLOCK = {
    '2.00': 'skx',
    '2.20': 'bdw',
    '2.30': 'hsw',
    '2.50': 'ivb',
    '2.60': 'icx',
    '2.70': 'spr',
    '2.80': 'clx',
    '3.10': 'clx',
};
function generationOfClock(text) {
    const clock = /^\s*INTEL XEON CPU @ (\d\.\d\d)GHZ\s*$/.exec(text)?.[1];
    return GENERATION_OF_CLOCK[clock ?? ''] ?? null;
}
function generationOfNumbers({ cpuVendor, cpuFamily, cpuModelNumber }) {
    if (cpuModelNumber == null)
        return null;
    const vendor = /intel/i.test(cpuVendor ?? '')
        ? 'intel'
        : /amd|hygon/i.test(cpuVendor ?? '')
            ? 'amd'
            : 'arm';
    const family = vendor === 'arm' ? '' : `${cpuFamily ?? ''}/`;
    return GENERATION_OF_CPUID[`${vendor} ${family}${cpuModelNumber}`] ?? null;
}

;// CONCATENATED MODULE: ./build/src/power/server/apple.js
/** Apple silicon: watts that Apple publishes of the machines it sells, idle and at most. */

/** Most is with graphics and ports at work too: a job on the CPU alone draws less. */
const IDLE_LOG_SD = 0.2;
const FULL_LOG_SD = 0.35;
const ASSUMED_LOG_SD = 0.25;
/** A chip that has no row: twice the watts of a like one of another generation is not unheard of. */
const STAND_IN_LOG_SD = 0.4;
/** A name without a number: from a small Mac mini to the largest Mac Studio. */
const NAMELESS_LOG_SD = 0.9;
function appleCurve(apple, { shapeMean }, query) {
    const name = query.cpuModel ?? '';
    const own = appleRowOf(apple, name) !== null;
    const { row, fit, specLogSd } = rowFor(apple, name);
    const knots = [0, ...shapeMean, 1];
    const shape = (load) => {
        const place = Math.min(1, Math.max(0, load)) * 10;
        const below = Math.min(9, Math.floor(place));
        const [a, b] = [knots[below] ?? 0, knots[below + 1] ?? 1];
        return a + (b - a) * (place - below);
    };
    const wattsAt = (load) => row.idleW + (row.fullW - row.idleW) * shape(load);
    const logSdAt = (load) => IDLE_LOG_SD + (FULL_LOG_SD - IDLE_LOG_SD) * shape(load);
    // Chips of one name are sold with more or fewer cores; their machine's watts are the same.
    const cores = counted(query.cores) ?? counted(query.threads) ?? row.threads;
    const threads = counted(query.threads) ?? cores;
    return {
        subject: `Apple ${row.cpu}`,
        idleW: row.idleW,
        fullW: row.fullW,
        shape,
        wattsAt,
        threads,
        cores,
        sockets: 1,
        tdpW: row.fullW,
        memoryGbPerThread: row.memoryGb / threads,
        fit,
        generation: identifyCpu('Apple').generation?.label ?? null,
        logSdAt,
        kind: 'declared',
        specLogSd,
        basis: row.basis === 'published'
            ? `Apple's figures of the ${row.machine}`
            : `figures assumed for an ${chipOf(row)}`,
        rows: [
            ...(own ? [] : [`${query.cpuModel} is taken as an ${chipOf(row)}.`]),
            ...(row.basis === 'published'
                ? []
                : [`The table has no published figures of an ${chipOf(row)}: assumed ${row.machine}.`]),
            `${row.idleW} W idle and ${row.fullW} W at most, graphics included; between them the mean of servers' curves, assumed.`,
        ],
    };
}
/** `Apple M4 Max` of the row `M4 MAX`. */
function chipOf({ cpu }) {
    const [number, kind = ''] = cpu.split(' ');
    return `Apple ${number} ${kind.charAt(0)}${kind.slice(1).toLowerCase()}`.trim();
}
/** Its own row, else that of the latest chip of its kind, else the M4's. */
function rowFor(apple, name) {
    const own = appleRowOf(apple, name);
    if (own !== null) {
        return own.basis === 'published'
            ? { row: own, fit: 'same', specLogSd: 0 }
            : { row: own, fit: 'nearest', specLogSd: ASSUMED_LOG_SD };
    }
    const [, generation, kind] = CHIP.exec(name.toUpperCase()) ?? [];
    const latest = rowNamed(apple, '4', kind) ?? rowNamed(apple, '3', kind);
    if (latest === undefined)
        throw new Error('the table of Apple machines lacks the M4');
    const specLogSd = generation === undefined ? NAMELESS_LOG_SD : STAND_IN_LOG_SD;
    return { row: latest, fit: 'nearest', specLogSd };
}
/** The row of this very chip, of its largest number of cores; `null`: there is none. */
function appleRowOf(apple, name) {
    const [, generation, kind] = CHIP.exec(name.toUpperCase()) ?? [];
    return (generation === undefined ? undefined : rowNamed(apple, generation, kind)) ?? null;
}
const CHIP = /\bM(\d+)(?:\s+(PRO|MAX|ULTRA))?\b/;
function rowNamed({ rows }, generation, kind) {
    return rows.find(({ cpu }) => cpu === `M${generation}${kind === undefined ? '' : ` ${kind}`}`);
}
function counted(count) {
    return count !== undefined && count > 0 ? count : null;
}

;// CONCATENATED MODULE: ./build/src/power/server/table.js
const table_TARGETS = ['idle', 'full', 'bend', 'twist'];
const UNKNOWN_GENERATION = {
    id: 'unknown',
    line: 'unknown',
    vendor: 'unknown',
    year: 2021,
};
/** Up to 2016, to 2021, and since. */
function eraOf(generationYear) {
    return generationYear < 2017 ? 0 : generationYear < 2021.5 ? 1 : 2;
}
function featuresOf(d) {
    const generation = d.cpu.generation ?? UNKNOWN_GENERATION;
    const sockets = Math.log(Math.min(d.sockets, 8));
    const tdp = Math.log(d.tdpW / 150);
    const cores = Math.log(d.coresPerSocket / 16);
    const clock = Math.log(d.baseMhz / 2400);
    const memory = Math.log(d.memoryGbPerSocket / 64);
    const supply = Math.log(d.supplyWPerSocket) - 6;
    const small = d.sockets === 1 && d.tdpW <= 100 && d.coresPerSocket <= 12 ? 1 : 0;
    return {
        cpu: d.cpu.designation,
        generation: generation.id,
        line: generation.line,
        maker: d.maker,
        era: eraOf(generation.year),
        socketClass: Math.min(d.sockets, 3),
        numbers: [tdp, cores, clock, generation.year, sockets, memory, supply, d.year],
        linear: [1, tdp, cores, clock, sockets, small, d.threadsPerCore - 2, memory, supply],
    };
}
function readServerTable({ columns, rows, ...rest }) {
    const place = Object.fromEntries(columns.map((column, i) => [column, i]));
    return { ...rest, rows: rows.map((cells) => rowOf(place, cells)) };
}
/** Spelt out, as there are hundreds and every short program waits for them. */
function rowOf(place, cells) {
    const [idle = 0, full = 0, bend = 0, twist = 0] = cells[place.pull];
    return {
        cpu: cells[place.cpu],
        generation: cells[place.generation],
        maker: cells[place.maker],
        sockets: cells[place.sockets],
        systems: cells[place.systems],
        servers: cells[place.servers],
        tdpW: cells[place.tdpW],
        coresPerSocket: cells[place.coresPerSocket],
        threadsPerCore: cells[place.threadsPerCore],
        baseMhz: cells[place.baseMhz],
        memoryGbPerSocket: cells[place.memoryGbPerSocket],
        supplyWPerSocket: cells[place.supplyWPerSocket],
        year: cells[place.year],
        idlePerTdp: cells[place.idlePerTdp],
        fullPerTdp: cells[place.fullPerTdp],
        shape: cells[place.shape],
        pull: { idle, full, bend, twist },
    };
}

;// CONCATENATED MODULE: ./build/src/power/server/specs.js


function specTable({ amd, tdp }, cloud) {
    return {
        cloud,
        amd: new Map(amd.map(([designation, coresPerSocket, threadsPerCore, tdpW, baseMhz]) => [
            designation,
            { coresPerSocket, threadsPerCore, tdpW, baseMhz },
        ])),
        tdpW: new Map(tdp),
    };
}
const ASSUMED = 'assumed';
/** Whether a figure of a spec was judged, by what it is from. */
function isAssumed(by) {
    return by.startsWith(ASSUMED);
}
const OF_THE_NAME = 'as its name says';
/** Siblings' TDPs differ by a fifth within a tier. */
const ASSUMED_TDP_LOG_SD = 0.12;
const ASSUMED_CORES_LOG_SD = 0.2;
const MASKED_LOG_SD = 0.25;
/** One server of a line: ten years' CPUs, of 8 to 192 cores. */
const LINE_LOG_SD = 0.6;
const UNKNOWN_LOG_SD = 0.5;
function specOf(cpu, rows, specs) {
    const own = rows.filter((row) => isCpu(row, cpu));
    if (own.length > 0)
        return specOfRows(own, 0, 'as in these servers');
    const cloud = specs.cloud.find((spec) => spec.cpu.toUpperCase() === cpu.designation) ??
        specs.cloud.find((spec) => isArmCore(spec, cpu));
    const kin = rows.filter((row) => row.generation === cpu.generation?.id);
    if (cloud !== undefined)
        return specOfCloud(cloud, kin);
    const amd = cpu.generation?.vendor === 'amd' ? specs.amd.get(cpu.designation) : undefined;
    if (amd !== undefined) {
        const sockets = socketsOf(cpu, kin, amd.tdpW);
        return { ...amd, sockets, logSd: 0, coresBy: 'as AMD lists it', tdpBy: 'as AMD lists it' };
    }
    return asNamed(guessed(cpu, rows, kin, specs), cpu);
}
function guessed(cpu, rows, kin, specs) {
    const { generation, designation } = cpu;
    const tdpW = designation === '' ? undefined : specs.tdpW.get(designation);
    if (tdpW !== undefined)
        return specOfTdp(tdpW, cpu, kin.length > 0 ? kin : rows);
    if (generation === null)
        return specOfRows(recent(rows), UNKNOWN_LOG_SD, ASSUMED);
    if (isLineOnly(generation)) {
        const line = recent(rows).filter((row) => lineOf(row) === generation.line);
        return specOfRows(line, LINE_LOG_SD, ASSUMED);
    }
    const spec = specOfGeneration(generation, kin, specs, rows);
    return cpu.by === 'likeness' ? { ...spec, logSd: UNKNOWN_LOG_SD } : spec;
}
function lineOf({ generation }) {
    return generationById(generation).line;
}
/**
 * The cores that the name itself states. TDPs grow with cores, but slower: within a generation about
 * by their root (250 W of 128 cores and 180 W of 64 in Ampere's Altra, 360 and 200 W of 96 and 16 in
 * AMD's Genoa).
 */
function asNamed(spec, { cores }) {
    if (cores === null)
        return spec;
    const isAssumed = spec.tdpBy === ASSUMED;
    const tdpW = isAssumed
        ? Math.round(spec.tdpW * Math.sqrt(cores / spec.coresPerSocket))
        : spec.tdpW;
    return { ...spec, coresPerSocket: cores, tdpW, coresBy: OF_THE_NAME };
}
/** A name that Arm gives to a core stands for the one cloud CPU we take it for. */
function isArmCore(spec, { generation }) {
    return (generation?.id.startsWith('neoverse') === true &&
        spec.cpu.startsWith('Neoverse') &&
        spec.generation === generation.id);
}
function isCpu(row, cpu) {
    return (cpu.designation !== '' && row.cpu === cpu.designation && row.generation === cpu.generation?.id);
}
function specOfRows(rows, logSd, by) {
    const of = (pick) => weightedMedian(rows.map((row) => ({ value: pick(row), weight: row.servers })));
    const [coresPerSocket, tdpW] = [of((row) => row.coresPerSocket), of((row) => row.tdpW)];
    return {
        coresPerSocket,
        threadsPerCore: of((row) => row.threadsPerCore),
        tdpW,
        baseMhz: of((row) => row.baseMhz),
        sockets: Math.min(2, of((row) => row.sockets)),
        logSd,
        coresBy: by,
        tdpBy: by,
    };
}
function specOfCloud(spec, kin) {
    const typical = kin.length === 0 ? null : specOfRows(kin, 0, '');
    return {
        coresPerSocket: spec.coresPerSocket ?? typical?.coresPerSocket ?? 32,
        threadsPerCore: spec.threadsPerCore ?? 2,
        tdpW: spec.tdpW,
        baseMhz: spec.baseMhz ?? typical?.baseMhz ?? 2400,
        sockets: spec.sockets ?? 2,
        logSd: spec.tdpBasis === 'public' ? 0 : kin.length === 0 ? MASKED_LOG_SD : ASSUMED_TDP_LOG_SD,
        coresBy: CLOUDS_FIGURE[spec.tdpBasis],
        tdpBy: CLOUDS_FIGURE[spec.tdpBasis],
    };
}
/** `cloud_cpus.csv` has a source for each. */
const CLOUDS_FIGURE = { public: 'published', assumed: 'assumed from its siblings' };
/** Few of what stands on desks and laps has fewer cores than these, of late. */
const LEAST_CORES = { server: 2, likeness: 8 };
/** Cores grow with TDP within a generation; its servers tell by how much. */
function specOfTdp(tdpW, cpu, kin) {
    const typical = specOfRows(kin, 0, '');
    const perWatt = weightedMedian(kin.map((row) => ({ value: row.coresPerSocket / row.tdpW, weight: 1 })));
    const isServer = cpu.by !== 'likeness';
    const least = isServer || (cpu.generation?.year ?? 0) < 2018 ? LEAST_CORES.server : LEAST_CORES.likeness;
    return {
        ...typical,
        coresPerSocket: Math.max(least, 2 * Math.round((tdpW * perWatt) / 2)),
        tdpW,
        baseMhz: cpu.baseMhz ?? typical.baseMhz,
        sockets: socketsOf(cpu, kin, tdpW),
        logSd: isServer ? ASSUMED_CORES_LOG_SD : UNKNOWN_LOG_SD,
        coresBy: ASSUMED,
        tdpBy: 'published',
    };
}
function specOfGeneration(generation, kin, specs, rows) {
    const clouds = specs.cloud.filter((spec) => spec.generation === generation.id);
    if (clouds.length > 0) {
        const middle = (pick) => weightedMedian(clouds.map((spec) => ({ value: pick(spec), weight: 1 })));
        const coresPerSocket = middle((spec) => spec.coresPerSocket ?? 32);
        const tdpW = middle((spec) => spec.tdpW);
        return {
            coresPerSocket,
            threadsPerCore: middle((spec) => spec.threadsPerCore ?? 2),
            tdpW,
            baseMhz: middle((spec) => spec.baseMhz ?? 2400),
            sockets: middle((spec) => spec.sockets ?? 2),
            logSd: MASKED_LOG_SD,
            coresBy: ASSUMED,
            tdpBy: ASSUMED,
        };
    }
    return kin.length > 0
        ? specOfRows(kin, MASKED_LOG_SD, ASSUMED)
        : specOfRows(recent(rows), UNKNOWN_LOG_SD, ASSUMED);
}
function recent(rows) {
    return rows.filter((row) => row.year >= UNKNOWN_GENERATION.year - 4);
}
function socketsOf(cpu, kin, tdpW) {
    if (cpu.generation?.line === 'epyc' && /P[NX]?$/.test(cpu.designation))
        return 1;
    const alone = cpu.by === 'likeness' || (kin.length > 0 && kin.every((row) => row.sockets === 1));
    return alone || (tdpW < 100 && (cpu.generation?.year ?? 0) >= 2017) ? 1 : 2;
}
function weightedMedian(values) {
    const sorted = [...values].sort((a, b) => a.value - b.value);
    const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
    let reached = 0;
    for (const { value, weight } of sorted) {
        reached += weight;
        if (reached >= half)
            return value;
    }
    return sorted.at(-1)?.value ?? 0;
}

;// CONCATENATED MODULE: ./build/src/power/server/explain.js


/** Others than the CPU itself that are named: the heaviest. */
const MOST_OTHERS = 2;
/** Below this share of the weight of all rows another CPU is not worth a word. */
const LEAST_SHARE = 0.1;
/**
 * The servers that weigh most: those of the CPU, counted, and others by name. Its own come first only
 * where they do weigh more than those of any other.
 */
function evidenceOf(cpu, { nearest }, rows) {
    const own = rows.filter((row) => isCpu(row, cpu));
    const isOwn = (heavy) => own.some((row) => isSame(row, heavy));
    const all = nearest.reduce((sum, { weight }) => sum + weight, 0);
    const others = nearest
        .filter((heavy) => !isOwn(heavy))
        .slice(0, MOST_OTHERS)
        .filter(({ weight }, i) => (i === 0 && own.length === 0) || weight >= LEAST_SHARE * all);
    const names = others.map(labelOf).join(' and ');
    if (cpu.generation === null)
        return 'SPECpower servers of every kind, as this CPU is not known';
    if (own.length === 0) {
        const none = cpu.designation === '' ? '' : ', none of this CPU';
        return `SPECpower servers of ${names}${none}`;
    }
    const servers = own.reduce((sum, row) => sum + row.servers, 0);
    const ownServers = `${servers} SPECpower server${servers === 1 ? '' : 's'} of this CPU`;
    if (names === '')
        return ownServers;
    const first = nearest[0];
    return first !== undefined && isOwn(first)
        ? `${ownServers}, then ${names}`
        : `${ownServers} and, weighing more, ${names}`;
}
function isSame(a, b) {
    return a.cpu === b.cpu && a.generation === b.generation;
}
function labelOf({ cpu, generation }) {
    return cpuLabel(cpu, generationById(generation));
}
/** For what the CPU is taken where its name does not tell; nothing where it does. */
function takenAs(cpu, query) {
    const { generation, by } = cpu;
    const name = query.cpuModel ?? 'A CPU without a name';
    if (generation === null)
        return [`${name} is of no generation known.`];
    switch (by) {
        case 'numbers':
            return [`${name} is taken as ${generation.label} by its numbers (${numbersOf(query)}).`];
        case 'clock':
            return [`${name} is taken as ${generation.label} by its clock, as Google Cloud masks it.`];
        case 'likeness':
            return [`It is no server's CPU: servers of ${generation.label} stand in.`];
        case 'line':
            return [`Nothing tells which: the middle of every ${generation.label} since 2017 stands in.`];
        default:
            return [];
    }
}
function numbersOf({ cpuVendor, cpuFamily, cpuModelNumber }) {
    return [
        ...(cpuVendor == null ? [] : [cpuVendor]),
        ...(cpuFamily == null ? [] : [`family ${cpuFamily}`]),
        `model ${cpuModelNumber}`,
    ].join(' ');
}
/** `2 sockets of 64 cores and 280 W TDP, as in these servers.` */
function specSentence({ sockets, coresPerSocket, tdpW, coresBy, tdpBy, }) {
    const of = `${sockets} socket${sockets === 1 ? '' : 's'} of ${Number(coresPerSocket.toFixed(2))} cores`;
    return coresBy === tdpBy
        ? `${of} and ${tdpW} W TDP, ${tdpBy}.`
        : `${of} (${coresBy}) and ${tdpW} W TDP (${tdpBy}).`;
}

;// CONCATENATED MODULE: ./build/src/power/server/known.js

const KNOWN_COLUMNS = [
    'key',
    'guesses',
    'fit',
    'threads',
    'cores',
    'sockets',
    'tdpW',
    'memoryGbPerThread',
    'specLogSd',
    'basis',
    'spec',
];
/** The figures under a key (`keyOf`), `null` where they were not worked out. */
function knownHost({ rows }, key) {
    const row = rows.find(([own]) => own === key);
    if (row === undefined)
        return null;
    const { guesses, ...cells } = Object.fromEntries(KNOWN_COLUMNS.map((name, i) => [name, row[i]]));
    const numbers = guesses;
    return {
        ...cells,
        guesses: Object.fromEntries(table_TARGETS.map((target, i) => {
            const [value, variance] = numbers[i];
            return [target, { value, variance }];
        })),
    };
}
function storedHost(key, host) {
    const guesses = TARGETS.map((target) => [
        host.guesses[target].value,
        host.guesses[target].variance,
    ]);
    const cells = { ...host, key, guesses };
    return KNOWN_COLUMNS.map((name) => cells[name]);
}

;// CONCATENATED MODULE: ./build/src/power/server/kriging.js
/**
 * Kriging (a Gaussian process): the best linear guess at an unseen server from seen ones, each
 * weighted by how alike it is, with the variance of that guess. Rows of the same CPU weigh most, then
 * those of its generation and line that are near in TDP, cores, clock, age, sockets and memory.
 *
 * What a guess takes of each row (its pull) is worked out when the table is built, so that the value
 * rests on all rows and costs a short program next to nothing.
 */
/** Rows that the variance rests on; more of them change it by less than its calibration can tell. */
const NEIGHBOURS = 30;
/**
 * A guess is made once a process, so all of this runs before a compiler has looked at it: the loops
 * over all rows are spelt out, as each call in them would cost as much as what it does.
 *
 * @param pulls covariance of all rows, inverted, times their values: a number a row
 */
function guess(rows, pulls, spreads, asked) {
    const kernel = kernelOf(spreads);
    const locals = new Float64Array(rows.length);
    const wholes = new Float64Array(rows.length);
    let value = 0;
    for (let i = 0; i < rows.length; i++) {
        const { features } = rows[i];
        const local = likeness(asked, features, kernel);
        const whole = local + straight(asked, features, kernel);
        locals[i] = local;
        wholes[i] = whole;
        value += pulls[i] * whole;
    }
    const near = largest(locals, NEIGHBOURS);
    const shared = Float64Array.from(near, (index) => wholes[index]);
    const weights = Float64Array.from(shared);
    const factor = factorise(near.map((index) => rows[index]), spreads);
    solve(factor, weights);
    const variance = covarianceOf(asked, asked, kernel) +
        (asked.maker === null ? ofAnyMaker(spreads) : 0) -
        dot(shared, weights, near.length) +
        scatter(1, 1, spreads);
    return {
        value,
        variance: Math.max(variance, scatter(1, 1, spreads)),
        near: near.map((index, i) => ({ index, weight: weights[i] })),
    };
}
/** The places of the `count` largest values, in order of place; of equal ones the first. */
function largest(values, count) {
    const least = Float64Array.from(values).sort()[Math.max(0, values.length - count)];
    const above = values.reduce((sum, value) => sum + (value > least ? 1 : 0), 0);
    let equals = count - above;
    const places = [];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value > least || (value === least && equals-- > 0))
            places.push(i);
    }
    return places;
}
/** The lower triangle of the Cholesky factor of the rows' covariance, row by row. */
function factorise(rows, spreads) {
    const kernel = kernelOf(spreads);
    const factor = [];
    for (let i = 0; i < rows.length; i++) {
        const { features, systems, servers } = rows[i];
        const line = new Float64Array(i + 1);
        for (let j = 0; j <= i; j++) {
            line[j] = covarianceOf(features, rows[j].features, kernel);
        }
        line[i] = line[i] + scatter(systems, servers, spreads);
        for (let j = 0; j < i; j++) {
            const other = factor[j];
            line[j] = (line[j] - dot(line, other, j)) / other[j];
        }
        line[i] = Math.sqrt(line[i] - dot(line, line, i));
        factor.push(line);
    }
    return factor;
}
/** How far the middle of so many servers, of so many systems, lies from that of all such. */
function scatter(systems, servers, { system, measurement }) {
    return system ** 2 / systems + measurement ** 2 / servers;
}
/** What makers differ by, where it is not known whose server it is. */
function ofAnyMaker(s) {
    return s.maker ** 2 + s.makerEra ** 2 + s.makerGeneration ** 2 + s.makerSockets ** 2;
}
function covariance(a, b, s) {
    return covarianceOf(a, b, kernelOf(s));
}
function kernelOf({ perUnit, ...spreads }) {
    const variances = Object.entries(spreads).map(([name, spread]) => [name, spread * spread]);
    return { ...Object.fromEntries(variances), perUnit };
}
function covarianceOf(a, b, kernel) {
    return likeness(a, b, kernel) + straight(a, b, kernel);
}
/** What two servers share beyond the straight-line terms: more, the more alike they are. */
function likeness(a, b, k) {
    const { perUnit } = k;
    const [ours, theirs] = [a.numbers, b.numbers];
    let distance = 0;
    for (let i = 0; i < perUnit.length; i++) {
        const apart = (ours[i] - theirs[i]) * perUnit[i];
        distance += apart * apart;
    }
    const alike = Math.exp(-distance / 2);
    const sameGeneration = a.generation === b.generation;
    let sum = k.smooth * alike;
    if (sameGeneration)
        sum += k.generation + k.smoothGeneration * alike;
    if (a.line === b.line)
        sum += k.line;
    if (a.cpu === b.cpu && sameGeneration)
        sum += k.cpu;
    if (a.maker !== null && a.maker === b.maker) {
        sum += k.maker;
        if (sameGeneration)
            sum += k.makerGeneration;
        if (a.era === b.era) {
            sum += k.makerEra;
            if (a.socketClass === b.socketClass)
                sum += k.makerSockets;
        }
    }
    return sum;
}
/** The first term is the level of all servers; the last two are memory and supply. */
function straight(a, b, { slope, memorySlope }) {
    const [ours, theirs] = [a.linear, b.linear];
    const last = ours.length - 2;
    let sum = 1;
    for (let i = 1; i < ours.length; i++) {
        sum += ours[i] * theirs[i] * (i < last ? slope : memorySlope);
    }
    return sum;
}
/** Puts the solution in place of the vector, given the factor of the matrix. */
function solve(factor, vector) {
    for (const [i, line] of factor.entries()) {
        vector[i] = (vector[i] - dot(line, vector, i)) / line[i];
    }
    for (let i = factor.length - 1; i >= 0; i--) {
        const line = factor[i];
        const value = vector[i] / line[i];
        vector[i] = value;
        for (let j = 0; j < i; j++)
            vector[j] = vector[j] - line[j] * value;
    }
}
function dot(a, b, length) {
    let sum = 0;
    for (let i = 0; i < length; i++)
        sum += a[i] * b[i];
    return sum;
}

;// CONCATENATED MODULE: ./build/src/power/server/model.js
/** A server's curve of watts at the wall, from idle to full, by what is known of the server. */



/** Idle and full err together: seen on servers left out. */
const IDLE_FULL_CORRELATION = 0.3;
/** Others have too few rows of their own: the wider of these two is taken. */
const CALIBRATED_VENDORS = new Set(['amd', 'intel']);
function serverModel(table) {
    const rows = table.rows.map((row) => {
        const { systems, servers } = row;
        return { features: rowFeatures(row), systems, servers };
    });
    const guessOf = (target, asked) => {
        const pulls = table.rows.map((row) => row.pull[target]);
        return guess(rows, pulls, table.spreads[target], asked);
    };
    const told = (asked) => foretell(table, guessOf, asked);
    return {
        foretell: told,
        curve: (asked) => {
            const { guesses, fit, nearest } = told(asked);
            const owner = {
                fit,
                generation: asked.cpu.generation ?? UNKNOWN_GENERATION,
                makerKnown: asked.maker !== null,
                unitW: asked.tdpW * asked.sockets,
            };
            return { ...curveFrom(table, guesses, owner), fit, nearest };
        },
    };
}
/** What the model guesses at: `null` where the row does not tell. */
function targetOf(row, target) {
    switch (target) {
        case 'idle':
            return Math.log(row.idlePerTdp);
        case 'full':
            return Math.log(row.fullPerTdp);
        case 'bend':
            return row.shape === null ? null : row.shape[0];
        case 'twist':
            return row.shape === null ? null : row.shape[1];
    }
}
function rowFeatures(row) {
    return featuresOf({
        ...row,
        cpu: {
            designation: row.cpu,
            generation: generationById(row.generation),
            by: 'name',
            baseMhz: null,
            cores: null,
        },
    });
}
function foretell(table, guessOf, asked) {
    const features = featuresOf(asked);
    const [idle, full, bend, twist] = table_TARGETS.map((target) => guessOf(target, features));
    return {
        guesses: { idle, full, bend, twist },
        fit: fitIn(table, features),
        nearest: heaviest(table, [idle, full]),
    };
}
/** The curve that guesses come to. */
function curveFrom(table, { idle, full, bend, twist }, { fit, generation, makerKnown, unitW }) {
    const fullW = Math.exp(full.value) * unitW;
    // A server that rests draws less than one that works, whatever two separate guesses say.
    const idleW = Math.min(Math.exp(idle.value) * unitW, 0.95 * fullW);
    const knots = knotsOf(table, bend.value, twist.value);
    const shape = (load) => interpolate(knots, load);
    const calibration = table.calibration.filter((row) => row.makerKnown === makerKnown);
    const wattsAt = (load) => idleW + (fullW - idleW) * shape(load);
    const logSdAt = (load) => {
        const [share, watts] = [shape(load), wattsAt(load)];
        const ofIdle = (idleW * (1 - share)) / watts;
        const ofFull = (fullW * share) / watts;
        const ofShape = (fullW - idleW) / watts;
        const variance = ofIdle ** 2 * idle.variance +
            ofFull ** 2 * full.variance +
            2 * IDLE_FULL_CORRELATION * ofIdle * ofFull * Math.sqrt(idle.variance * full.variance) +
            ofShape ** 2 *
                (axisAt(table, 0, load) ** 2 * bend.variance +
                    axisAt(table, 1, load) ** 2 * twist.variance);
        return Math.sqrt(variance) * factorFor(calibration, fit, generation, load);
    };
    return { idleW, fullW, shape, wattsAt, logSdAt };
}
function fitIn({ rows }, { cpu, generation }) {
    const kin = rows.filter((row) => row.generation === generation);
    if (kin.length === 0)
        return 'generation';
    return cpu !== '' && kin.some((row) => row.cpu === cpu) ? 'same' : 'nearest';
}
function knotsOf({ shapeMean, shapeAxes }, bend, twist) {
    const knots = [0];
    for (const [i, mean] of shapeMean.entries()) {
        const share = mean + bend * (shapeAxes[0][i] ?? 0) + twist * (shapeAxes[1][i] ?? 0);
        knots.push(Math.min(1, Math.max(knots[i] ?? 0, share)));
    }
    return [...knots, 1];
}
function axisAt({ shapeAxes }, axis, load) {
    return interpolate([0, ...shapeAxes[axis], 0], load);
}
function interpolate(knots, load) {
    const place = Math.min(1, Math.max(0, load)) * (knots.length - 1);
    const below = Math.min(Math.floor(place), knots.length - 2);
    const [a, b] = [knots[below] ?? 0, knots[below + 1] ?? 0];
    return a + (b - a) * (place - below);
}
function thirdOf(load) {
    return load < 1 / 3 ? 0 : load < 2 / 3 ? 1 : 2;
}
function factorFor(calibration, fitOf, generation, load) {
    const third = thirdOf(load);
    const era = eraOf(generation.year);
    const factors = calibration
        .filter((row) => row.fit === fitOf && row.era === era && row.third === third)
        .filter((row) => row.vendor === generation.vendor || !CALIBRATED_VENDORS.has(generation.vendor))
        .map((row) => row.factor);
    return Math.max(...(factors.length === 0 ? [1] : factors));
}
/** Rows of one CPU may pull against each other: what they come to counts. */
function heaviest({ rows }, guesses) {
    const cpus = new Map();
    for (const { near } of guesses) {
        const sums = new Map();
        for (const { index, weight } of near)
            addWeight(sums, rows[index], weight);
        for (const sum of sums.values())
            addWeight(cpus, sum, Math.abs(sum.weight));
    }
    return [...cpus.values()].sort((a, b) => b.weight - a.weight);
}
function addWeight(sums, of, weight) {
    if (of === undefined)
        return;
    const { cpu, generation } = of;
    const key = `${generation} ${cpu}`;
    sums.set(key, { cpu, generation, weight: (sums.get(key)?.weight ?? 0) + weight });
}

;// CONCATENATED MODULE: ./build/src/power/server/server-curve.js








/** @param tables are asked for where they are needed: reading them takes a while */
function serverCurves(table, tables, known) {
    const figuresOf = hostFigures(tables);
    return (query) => {
        const cpu = cpuOf(query);
        if (cpu.generation?.id === 'apple')
            return appleCurve(tables().apple, table, query);
        const figures = isCpuAlone(query) ? knownHost(known, keyOf(cpu)) : null;
        return curveOf(table, cpu, query, figures ?? figuresOf(cpu, query));
    };
}
/** Names what a CPU is taken for; hosts of which nothing else is told have the same figures. */
function keyOf({ designation, generation, by, baseMhz, cores }) {
    return [generation?.id, designation, by, baseMhz, cores].join('/');
}
/** Whether nothing is told of the host but its CPU. */
function isCpuAlone({ cpuModel, cpuVendor, cpuFamily, cpuModelNumber, ...host }) {
    return Object.values(host).every((value) => value === undefined);
}
/** The CPU that is asked about: where neither name nor numbers tell more, its line. */
function cpuOf(query) {
    const cpu = identifyCpu(query.cpuModel, query);
    const line = cpu.generation === null ? lineOfName(query.cpuModel ?? '') : null;
    return line === null ? cpu : { ...cpu, generation: line, by: 'line' };
}
/** Works out the figures of hosts; the model is made ready on the first. */
function hostFigures(tables) {
    let model = null;
    return (cpu, query) => {
        const { servers, specs } = tables();
        model ??= serverModel(servers);
        return figuresFrom(servers, specs, model.foretell, cpu, query);
    };
}
function figuresFrom({ rows }, specs, foretell, cpu, query) {
    const spec = specOf(cpu, rows, specs);
    const size = sizeOf(query, spec);
    const { sockets, coresPerSocket, threads } = size;
    const tdpW = positive(query.tdpW) ?? spec.tdpW;
    const kin = kinOf(rows, cpu, sockets);
    const middle = (pick) => weightedMedian(kin.map((row) => ({ value: pick(row), weight: row.servers })));
    const memoryGbPerSocket = positive(query.memoryGb) === null
        ? middle((row) => row.memoryGbPerSocket)
        : query.memoryGb / sockets;
    const foretold = foretell({
        cpu,
        sockets,
        coresPerSocket,
        threadsPerCore: threads / sockets / coresPerSocket,
        tdpW,
        baseMhz: cpu.baseMhz ?? spec.baseMhz,
        memoryGbPerSocket,
        supplyWPerSocket: middle((row) => row.supplyWPerSocket),
        year: positive(query.year) ?? middle((row) => row.year),
        maker: null,
    });
    const tdpIsGiven = positive(query.tdpW) !== null;
    return {
        guesses: foretold.guesses,
        fit: foretold.fit,
        threads,
        cores: Math.round(coresPerSocket * sockets),
        sockets,
        tdpW,
        memoryGbPerThread: (memoryGbPerSocket * sockets) / threads,
        specLogSd: size.isGiven && tdpIsGiven ? 0 : spec.logSd,
        basis: evidenceOf(cpu, foretold, rows),
        spec: specSentence({
            sockets,
            coresPerSocket,
            tdpW,
            coresBy: size.isGiven ? GIVEN : spec.coresBy,
            tdpBy: tdpIsGiven ? GIVEN : spec.tdpBy,
        }),
    };
}
function curveOf(table, cpu, query, { guesses, fit, spec, ...figures }) {
    const curve = curveFrom(table, guesses, {
        fit,
        generation: cpu.generation ?? UNKNOWN_GENERATION,
        makerKnown: false,
        unitW: figures.tdpW * figures.sockets,
    });
    return {
        ...figures,
        ...curve,
        subject: subjectOf(cpu),
        fit: cpu.generation === null ? 'unknown' : maskedFit(cpu, fit),
        generation: cpu.generation?.label ?? null,
        kind: 'calibrated',
        rows: [...takenAs(cpu, query), spec],
    };
}
const GIVEN = 'as given';
const MAX_SOCKETS = 8;
/** As the query tells, else as is usual for the CPU; cores or threads of a host tell its sockets. */
function sizeOf(query, spec) {
    const [cores, threads] = [positive(query.cores), positive(query.threads)];
    const usualCores = spec.coresPerSocket;
    const usualThreads = usualCores * spec.threadsPerCore;
    const asked = cores === null ? (threads ?? usualThreads * spec.sockets) / usualThreads : cores / usualCores;
    const sockets = positive(query.sockets) ?? within(1, MAX_SOCKETS, Math.round(asked));
    const coresPerSocket = cores === null
        ? threads === null
            ? usualCores
            : threads / sockets / spec.threadsPerCore
        : cores / sockets;
    return {
        sockets,
        coresPerSocket,
        threads: threads ?? Math.round(coresPerSocket * spec.threadsPerCore * sockets),
        isGiven: cores !== null || threads !== null,
    };
}
function within(low, high, value) {
    return Math.min(high, Math.max(low, value));
}
const VENDORS = { amd: 'AMD', intel: 'Intel', arm: 'Arm' };
function subjectOf({ designation, generation }) {
    if (generation === null)
        return 'unknown';
    return designation === '' ? generation.label : `${VENDORS[generation.vendor]} ${designation}`;
}
/** Without a designation nothing nearer than the generation is known. */
function maskedFit(cpu, fit) {
    return cpu.designation === '' && fit !== 'same' ? 'generation' : fit;
}
/** Rows whose memory, supply and age are typical of the CPU asked for; never none. */
function kinOf(rows, cpu, sockets) {
    const year = cpu.generation?.year ?? UNKNOWN_GENERATION.year;
    const generation = rows.filter((row) => row.generation === cpu.generation?.id);
    const candidates = [
        rows.filter((row) => isCpu(row, cpu) && row.sockets === sockets),
        generation.filter((row) => row.sockets === sockets),
        generation,
        rows.filter((row) => Math.abs(row.year - year) <= 2 && row.sockets === sockets),
    ];
    return candidates.find((kin) => kin.length > 0) ?? rows;
}
function positive(value) {
    return value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./build/src/power/server/index.js
/** The host's curve from idle to full by CPU, from the tables that ship. */









let tables = null;
const stored = servers_namespaceObject;
const curves = serverCurves(stored, readTables, known_curves_namespaceObject);
/** An audit asks for its machine's curve more than once, and one may take some milliseconds. */
const asked = new Map();
/** The tables are worked through on first use: some milliseconds, once a process. */
function readTables() {
    tables ??= {
        servers: readServerTable(stored),
        specs: specTable(cpu_specs_namespaceObject, cloud_cpus_namespaceObject.qF),
        apple: apple_namespaceObject,
    };
    return tables;
}
function serverCurve(query) {
    const key = JSON.stringify(query);
    const curve = asked.get(key) ?? curves(query);
    asked.set(key, curve);
    return curve;
}
/** What hosts with a CPU of this name can be. */
function hostLimits(cpuModel) {
    return limitsOf(cpuModel, readTables());
}
/** Whether a CPU of this name is listed, and the designations that are spelled like it. */
function listedCpu(cpuModel) {
    return listingOf(cpuModel, readTables());
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ gridKnown),
/* harmony export */   CB: () => (/* binding */ digitsFor),
/* harmony export */   K1: () => (/* binding */ withRange),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Pe: () => (/* binding */ emitted),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   gM: () => (/* binding */ failsFrom),
/* harmony export */   kH: () => (/* binding */ used),
/* harmony export */   ku: () => (/* binding */ plainNumber),
/* harmony export */   sS: () => (/* binding */ inItsUnit)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84690);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77291);


/** How a carbon intensity is known: nobody has measured hours to come, and the world is nobody's place. */
function gridKnown({ kind, zone }) {
    if (kind === 'measured')
        return 'measured';
    return kind === 'declared' || zone === 'world' ? 'assumed' : 'modelled';
}
/** `48 g (33-63 g)` */
function withRange(a, format) {
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(a.value, a.low, a.high, format);
}
/** `48 g CO₂e (likely 33-63 g)` */
function emitted(a, how) {
    return likely((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(a.value, a.low, a.high, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so, how), ' CO₂e');
}
/** `150 Wh (likely 130-170 Wh)` */
function used(a, how) {
    return likely((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(a.value, a.low, a.high, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE, how), '');
}
/** What a rule measured, `null` where nothing was: `48 g (33-63 g)`. */
function measuredBy(result) {
    const { value, low, high } = result;
    if (value === null || low === null || high === null)
        return null;
    const amount = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(value, low, high, formatterOf(result), digitsFor(result));
    return result.intensity === 'marginal' ? `${amount}, marginal` : amount;
}
/** Said where a rule has no number of its own. */
function unmeasured({ intensity }) {
    return intensity === 'marginal' ? 'no marginal figure' : 'nothing measured';
}
/** The value from which on the rule would have failed, `null` where there is none. */
function failsFrom(result) {
    return result.failsFrom === null ? null : inItsUnit(result, result.failsFrom);
}
/** An amount as the rule's own number is printed. */
function inItsUnit(result, amount) {
    return formatterOf(result)(amount, digitsFor(result));
}
/** The limit as it is written; where it follows from past audits, what it came to. */
function limitOf(result) {
    const { baseline, limit, limitText } = result;
    return baseline === null || limit === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(limitText, 40) : inItsUnit(result, limit);
}
/** Two digits, or three where two would show an amount on the wrong side of its limit. */
function digitsFor({ value, low, high, limit }) {
    if (limit === null)
        return { digits: 2 };
    const amounts = [value, low, high].filter((amount) => amount !== null);
    const tells = (amount) => Math.sign(Number(amount.toPrecision(2)) - limit) === Math.sign(amount - limit);
    return { digits: amounts.every(tells) ? 2 : 3 };
}
/** A ratio, a factor or a PUE: three digits at most. */
function plainNumber(value) {
    return String(Number(value.toPrecision(3)));
}
/** `1.2 Wh`, or `1.2 Wh/epoch` where the limit is for one of something. */
function formatterOf({ unit, per }) {
    const one = unit === 'g' ? _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so : _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE;
    return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}
function likely(range, what) {
    const at = range.indexOf(' (');
    return at < 0 ? `${range}${what}` : `${range.slice(0, at)}${what} (likely ${range.slice(at + 2)}`;
}


/***/ }),

/***/ 22358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decisiveResults),
/* harmony export */   V: () => (/* binding */ decisivePolicies)
/* harmony export */ });
/* harmony import */ var _policy_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88648);

/** The policies that have a say; one that is only proposed has none. */
function decisivePolicies({ policies }) {
    return policies.filter(({ source }) => source.role !== 'proposed');
}
/** What decided, in the order of a judgement's own results, over all policies that have a say. */
function decisiveResults(report) {
    return decisivePolicies(report)
        .flatMap((policy) => {
        const { results, isHighImpact } = policy.judgement;
        return (0,_policy_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(results, isHighImpact).map((weighed) => ({ ...weighed, policy }));
    })
        .sort(_policy_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G);
}


/***/ }),

/***/ 77291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34018);

/**
 * Foreign text made harmless for GitHub's Markdown, wherever it is put: in a table, a list, a heading
 * or a paragraph. Names of workflows and branches, messages and paths are the writing of whoever
 * opened a pull request. What comes out is one line, has no raw `<`, `|` or lone backtick, and is
 * never a link, a mention, a reference, an emoji, a formula or a piece of HTML.
 */
/** As much of a name as anyone reads. */
const MOST_OF_A_NAME = 80;
/** As much of a sentence. */
const MOST_OF_A_SENTENCE = 400;
/** Nothing that is shown needs more of its source than this; it bounds the work. */
const MOST_READ = 20_000;
/** Room for what stands around code. */
const FENCES = 32;
/** U+2800 is the Braille pattern of no dots: a letter that looks like a space. */
const BLANK = /[\s\u0085\u2800\p{Z}]+/gu;
/** Controls, bidirectional and zero-width signs, tags, variation selectors, half surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}]/gu;
/** More accents than this on a letter are there to leave the cell upwards. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * Breaks a pattern for GitHub and for nobody else. Entities and backslashes would not do: GitHub
 * looks for mentions and references in what Markdown has already been read from.
 */
const BREAK = '\u200b';
/**
 * A name as inline code, at most 80 characters (code points): of a longer one the first 79 and `…`.
 * `<`, `>` and `|`, which code cannot escape, become their likes `‹`, `›`, `¦`: so no marker of a
 * comment, ours or another tool's, can be forged, nor a table cell left. A name of nothing visible
 * is `(empty)`.
 */
function codeSpan(text, most = MOST_OF_A_NAME) {
    return fitted(text, most, code);
}
/** Foreign text as text; cut as a name is. Nothing visible gives an empty text. */
function plainText(text, most = MOST_OF_A_NAME) {
    return fitted(text, most, (shown) => escapedStart(escaped(shown)));
}
/**
 * A sentence of ours that has foreign names in it: plain text, at most 400 characters, but what
 * stands in backticks, and every address, is code; an address can so be copied and not clicked.
 */
function prose(text, most = MOST_OF_A_SENTENCE) {
    return fitted(text, most, withCode);
}
const CODE_OR_ADDRESS = /`([^`]+)`|https?:\/\/[^\s`<>()|]*[^\s`<>()|.,;:!?]/gu;
function withCode(shown) {
    let written = '';
    let end = 0;
    for (const match of shown.matchAll(CODE_OR_ADDRESS)) {
        const between = escaped(shown.slice(end, match.index));
        // Two pieces of code that touched would be read as one.
        const gap = between === '' && written !== '' ? ' ' : between;
        written += `${end === 0 ? escapedStart(gap) : gap}${code(match[1] ?? match[0])}`;
        end = match.index + match[0].length;
    }
    const rest = escaped(shown.slice(end));
    return `${written}${end === 0 ? escapedStart(rest) : rest}`;
}
/** One line of visible characters in their composed form, whatever was given. */
function clean(text) {
    const read = text.slice(0, MOST_READ);
    const visible = (0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrintableAscii */ .J)(read)
        ? read
        : read.replace(BLANK, ' ').replace(UNSEEN, '').replace(PILED_MARKS, '$1').normalize('NFC');
    return visible.replace(/ {2,}/g, ' ').trim();
}
/**
 * The text as it is written, in at most twice as many UTF-16 units as it may have characters and a
 * few: of signs that grow by being made harmless fewer are shown.
 */
function fitted(text, most, write) {
    const cleaned = clean(text);
    let points = most;
    let written = write(cut(cleaned, points));
    while (written.length > 2 * most + FENCES && points > 2) {
        points = Math.floor(points * 0.8);
        written = write(cut(cleaned, points));
    }
    return written;
}
function cut(text, most) {
    const points = Array.from(text);
    if (points.length <= most)
        return text;
    return `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
function code(text) {
    const inner = text
        .trim()
        .replace(/[<>|]/g, like)
        .replace(/@(?=\w)/g, `@${BREAK}`);
    if (inner === '')
        return '`(empty)`';
    const fence = '`'.repeat(fenceLength(inner));
    const pad = /^`|`$/.test(inner) ? ' ' : '';
    return `${fence}${pad}${inner}${pad}${fence}`;
}
/**
 * The shortest run of backticks that is not in the text already: only a run of the very same length
 * ends inline code, and GitHub's renderer gives up on fences of more than 80.
 */
function fenceLength(text) {
    const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
    let length = 1;
    while (runs.has(length))
        length += 1;
    return length;
}
const LIKES = { '<': '‹', '>': '›', '|': '¦', $: '＄' };
function like(sign) {
    return LIKES[sign] ?? sign;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
};
/**
 * What may mean something: Markdown's own signs, of which a backslash is one only before another
 * sign; `$` of formulas; `@` and `#` of mentions and references; `:` of addresses and emoji; `www.`;
 * `GH-1` and tickets like it; 7 or more hexadecimal digits, which may be a commit.
 */
const MEANING = new RegExp([
    /\\(?![A-Za-z\d])|[*_~[\]]|[&<>|`]|\$|[@#]/u,
    /:(?=[\w/+-])|[Ww]{3}(?=\.)/u,
    /(?<=(?<![A-Za-z\d])(?:[A-Z][A-Z\d]+|[Gg][Hh]))-(?=\d)/u,
    /(?<![A-Za-z\d])[A-Fa-f\d]{7,}(?![A-Za-z\d])/u,
]
    .map(({ source }) => source)
    .join('|'), 'gu');
function escaped(text) {
    return text.replace(MEANING, (found) => {
        if (found.length > 3)
            return found.replace(/.{6}(?=.)/g, `$&${BREAK}`);
        if (/^[@#:Ww-]/.test(found))
            return `${found}${BREAK}`;
        return ENTITIES[found] ?? (found === '$' ? like(found) : `\\${found}`);
    });
}
/** What would begin a list, a heading's underline or a table's second line does so only in front. */
function escapedStart(text) {
    return text.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}


/***/ }),

/***/ 38749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ judgedJobs),
/* harmony export */   Vm: () => (/* binding */ countedJobs),
/* harmony export */   WZ: () => (/* binding */ isThisGate)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65601);

/** Whether a job is the gate that made the report; one that audits itself counts like any other. */
function isThisGate({ isGate, auditId }) {
    return isGate && auditId === null;
}
/** The jobs that are judged: all but the gate's own. */
function judgedJobs(jobs) {
    return jobs.filter((job) => !isThisGate(job));
}
/** `5 jobs and this gate` */
function countedJobs(jobs) {
    const judged = judgedJobs(jobs).length;
    const hasGate = judged < jobs.length;
    if (judged === 0)
        return hasGate ? 'no job but this gate' : 'no job';
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(judged, 'job')}${hasGate ? ' and this gate' : ''}`;
}


/***/ }),

/***/ 23012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   yy: () => (/* binding */ zoneWords)
/* harmony export */ });
/* unused harmony export seriesWords */
/** Which hours of what a series tells. */
const KINDS = {
    measured: 'measured hours',
    forecast: 'hours as forecast',
    profile: 'month x hour profile',
    'borrowed-profile': 'borrowed month x hour shape',
    annual: 'annual mean',
    declared: 'declared figure',
};
/** `month x hour profile`: a series' kind, as people say it. */
function kindWords(kind) {
    // A document from elsewhere may hold any word.
    return Object.hasOwn(KINDS, kind) ? KINDS[kind] : kind;
}
/** `annual mean (average)`; of what a person declared nobody knows which of the two it is. */
function seriesWords({ kind, signal }) {
    return kind === 'declared' ? kindWords(kind) : `${kindWords(kind)} (${signal})`;
}
/**
 * `grid zone SE-SE3`, `country SE`, or `the world's average`: whose electricity a series describes.
 *
 * @param place where it is used, if that is known: of a country that is one grid zone and country
 *   have the same name
 * @param spelt how a name is set
 */
function zoneWords(zone, place = null, spelt = (name) => name) {
    if (zone === 'world')
        return "the world's average";
    if (zone === 'declared')
        return 'an unknown place';
    const [, country = null] = /^country:(.*)$/s.exec(zone) ?? [];
    if (country !== null)
        return `country ${spelt(country)}`;
    return place?.by === 'country' && zone === place.country
        ? `country ${spelt(zone)}`
        : `grid zone ${spelt(zone)}`;
}


/***/ }),

/***/ 65601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Pieces of Markdown; whatever foreign text they are given has been made harmless before. */
/**
 * The items, in their order, for which there is room, as they are written, and how many are left
 * out. No more are written than may be shown, and what counts is what they come to as Markdown.
 */
function within(items, room, write) {
    const shown = [];
    let units = 0;
    for (const item of items.slice(0, room.entries)) {
        const written = write(item);
        units += written.length + 1;
        if (units > room.units)
            break;
        shown.push(written);
    }
    return { shown, left: items.length - shown.length };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/**
 * An amount for a cell: on a phone it may break before its range, and nowhere else.
 */
function unbroken(amount) {
    return amount.replace(/ (?!\()/g, '\u00a0').replaceAll('-', '\u2011');
}
function table(columns, rows) {
    const head = row(columns.map(({ name }) => name));
    const rule = row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--')));
    return [head, rule, ...rows].join('\n');
}
/** Folded away until asked for. The title is ours: nothing foreign may stand inside HTML. */
function fold(title, parts) {
    return [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n');
}
/** `1 rule`, `3 rules` */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** A link where the address can neither end it nor lead elsewhere than it seems; else the name alone. */
function link(name, url) {
    const isPlain = url !== null &&
        url.length <= 300 &&
        /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*\/?(?:#[\w-]+)?$/.test(url);
    return isPlain ? `[${name}](${url})` : name;
}


/***/ }),

/***/ 62480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   G: () => (/* binding */ runLogLine)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84690);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22358);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77291);
/* harmony import */ var _gate_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38749);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13148);






const MOST_OF_A_LINE = 1_000;
/**
 * The audit as one line of a job's log: `carbon-audit: pass (within budget), 48 g (33-63 g) CO2e,
 * 150 Wh (130-170 Wh), 26 min; …`. The runner reads commands out of logs; foreign text in it can
 * make none.
 */
function logLine(report) {
    return lineOf(report, numbers(report));
}
/** A run as one line of its gate's log, in the same form. */
function runLogLine(report) {
    const { totalG, energyJ, jobs } = report;
    if (totalG === null || energyJ === null)
        return lineOf(report, ['nothing measured']);
    return lineOf(report, [
        `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .withRange */ .K1)(totalG, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)} CO2e`,
        (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .withRange */ .K1)(energyJ, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE),
        (0,_gate_job_js__WEBPACK_IMPORTED_MODULE_2__/* .countedJobs */ .Vm)(jobs),
    ]);
}
function lineOf(report, amounts) {
    const line = [`carbon-audit: ${verdictOf(report)}`, ...amounts].join(', ');
    return withoutCommands(`${line}; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(report.sentence)}`).slice(0, MOST_OF_A_LINE);
}
function verdictOf(report) {
    const worst = (0,_decisive_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveResults */ .R)(report)[0]?.result;
    if (worst === undefined)
        return report.verdict === 'pass' ? 'no budget judged' : report.verdict;
    return worst.verdict === report.verdict
        ? `${report.verdict} (${(0,_signs_js__WEBPACK_IMPORTED_MODULE_5__/* .outcome */ .bu)(worst)})`
        : report.verdict;
}
function numbers({ emissions, energy, usage }) {
    if (emissions === null || energy === null || usage === null)
        return ['nothing measured'];
    return [
        `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .withRange */ .K1)(emissions.totalG, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)} CO2e`,
        (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .withRange */ .K1)(energy.machineJ, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEnergy */ .QE),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(usage.durationS),
    ];
}
/** `::name::` begins a command and `##[name]` one of the runner's older kind. */
function withoutCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replace(/#(?=#)/g, '# ');
}


/***/ }),

/***/ 22788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   U5: () => (/* binding */ droppable)
/* harmony export */ });
const BETWEEN = '\n\n';
/** A part that always stands. */
function kept(text) {
    return { forms: [text], worth: Number.POSITIVE_INFINITY };
}
/** Parts that are left out where there is no room, each for itself. */
function droppable(worth, ...texts) {
    return texts.map((text) => ({ forms: [text, ''], worth }));
}
/**
 * The parts in their order, in at most so many UTF-16 units as far as they can give way, the least
 * worth first and of equals the last; with a note where one had to.
 */
function fitted(parts, most, note) {
    const at = parts.map(() => 0);
    const texts = () => parts.map(({ forms }, index) => forms[at[index] ?? 0] ?? '');
    const noted = () => (at.some((form) => form > 0) ? [...texts(), note] : texts());
    for (;;) {
        const written = noted()
            .filter((text) => text !== '')
            .join(BETWEEN);
        if (written.length <= most)
            return written;
        const next = weakest(parts, at);
        if (next === undefined)
            return written;
        at[next] = (at[next] ?? 0) + 1;
    }
}
function weakest(parts, at) {
    let found;
    parts.forEach(({ forms, worth }, index) => {
        if ((at[index] ?? 0) >= forms.length - 1)
            return;
        if (found === undefined || worth <= (parts[found]?.worth ?? 0))
            found = index;
    });
    return found;
}


/***/ }),

/***/ 12933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yo: () => (/* binding */ MOST_UNITS),
  ig: () => (/* binding */ section_leftOut),
  zs: () => (/* binding */ opening),
  YN: () => (/* binding */ renderSection)
});

// EXTERNAL MODULE: ./build/src/render/decisive.js
var decisive = __webpack_require__(22358);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(77291);
// EXTERNAL MODULE: ./build/src/render/parts.js
var render_parts = __webpack_require__(22788);
// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(84690);
// EXTERNAL MODULE: ./build/src/render/amounts.js
var amounts = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/src/policy/data.js
var data = __webpack_require__(60162);
;// CONCATENATED MODULE: ./build/src/render/section/causes.js


/** Why evidence decides nothing, each once: what the findings say, cause by cause. */
function causes(told) {
    const open = openWeaknesses(told);
    const behind = told.findings.filter((finding) => isBehind(finding, told, open));
    const found = [...new Set(behind.map(({ id }) => id))].flatMap((id) => {
        const cause = CAUSES[id];
        if (cause === undefined)
            return [];
        const of = behind.filter((finding) => finding.id === id);
        return [typeof cause === 'function' ? cause(of) : cause];
    });
    return joined([
        ...found,
        ...unexplained(open, behind, told.findings),
        ...nothingRan(told, found),
    ]);
}
/** What one thing helps against is one thing to do. */
function joined(all) {
    const nexts = [...new Set(all.map(({ next }) => next))];
    return nexts.map((next) => {
        const of = all.filter((cause) => cause.next === next);
        return { unknown: of.map(({ unknown }) => unknown).join('; nor '), next };
    });
}
/** Weak evidence that a policy does not bear. */
function openWeaknesses(told) {
    return (0,decisive/* decisivePolicies */.V)(told)
        .flatMap(({ judgement }) => judgement.weaknesses)
        .filter(({ verdict }) => verdict !== 'pass');
}
/** They leave nothing to judge or to judge by, whatever a policy makes of weak evidence. */
const DECISIVE = new Set([
    'policy-invalid',
    'policy-unread',
    'policy-unprotected',
    'jobs-unknown',
    'run-empty',
    'run-not-over',
]);
function isBehind({ id }, told, open) {
    if (told.verdict === 'inconclusive' && DECISIVE.has(id))
        return true;
    if (told.energyJ === null && (id === 'nothing-measured' || id === 'audits-not-listed'))
        return true;
    const classes = (0,data/* weaknessesOf */.PA)([id], null);
    return open.some(({ weakness }) => classes.includes(weakness));
}
/** Weak evidence that no finding with a cause of its own stands behind. */
function unexplained(open, behind, findings) {
    const explained = new Set(behind
        .filter(({ id }) => CAUSES[id] !== undefined)
        .flatMap(({ id }) => (0,data/* weaknessesOf */.PA)([id], null)));
    const left = [...new Set(open.map(({ weakness }) => weakness))];
    return left
        .filter((weakness) => !explained.has(weakness))
        .map((weakness) => generalCause(weakness, findings));
}
function generalCause(weakness, findings) {
    const cause = IN_GENERAL[weakness];
    if (weakness === 'missing-marginal')
        return { ...cause, next: nextForMarginal(findings) };
    return weakness === 'unknown-place' ? withLabels(cause, findings) : cause;
}
/** What a policy says of some runners tells no place where nobody knows whether this is one of them. */
function withLabels({ unknown, next }, findings) {
    return { unknown, next: areLabelsAmiss(findings) ? `${FOR_LABELS}, or ${next}` : next };
}
/** Whether a policy goes by labels that could not be had. */
function areLabelsAmiss(findings) {
    return findings.some(({ id, message }) => id === 'job-facts-unknown' && message.includes('`actions: read`'));
}
const FOR_LABELS = 'give this job the permission `actions: read`, so that what the policy says of its runner counts';
function nothingRan({ energyJ, findings }, found) {
    const isIdle = energyJ === null && found.length === 0 && findings.length === 0;
    return isIdle
        ? [{ unknown: 'anything: no job has run', next: 'nothing, if that was meant.' }]
        : [];
}
const NAME_MARGINAL = "name a source of marginal figures by the audit's input `intensity-provider`, in every job.";
/** Where one was named, naming one is no help: what it failed by has to be put right. */
function nextForMarginal(findings) {
    const of = findings.filter(({ message }) => message.includes('The marginal figure is missing'));
    const [failed] = of.filter(({ id }) => id === 'intensity-provider-failed');
    if (failed !== undefined) {
        // Without what counts instead: that is no reason.
        const why = failed.message.replace(/\.? The marginal figure is missing.*$/s, '');
        return `the source of marginal figures was named and gave none; put right why: ${why}.`;
    }
    return of.length > 0 ? 'nothing: the provider is asked at the end of the job.' : NAME_MARGINAL;
}
const IN_GENERAL = {
    'unknown-place': {
        unknown: 'where the job ran, and so how clean its electricity is',
        next: "name it by the audit's input `region` (outside a cloud `zone` or `country`), or set the budget in Wh, which needs no place.",
    },
    'modelled-power': {
        unknown: 'what the machine drew: less than half of it was measured',
        next: 'open its energy counters (docs/power.md), or let the policy bear it by `data: { modelled-power: ignore }`.',
    },
    'missing-jobs': {
        unknown: 'what all jobs of the run used',
        next: 'make the audit the first step of every job.',
    },
    'missing-marginal': {
        unknown: 'what it emits by the marginal carbon intensity',
        next: NAME_MARGINAL,
    },
    tampering: {
        unknown: 'whether the numbers are what was measured',
        next: 'remove the step that changes what the findings name, and run the job again.',
    },
    'unprotected-policy': {
        unknown: 'whether the policy is the one that was agreed on',
        next: 'give this job the permission `contents: read`.',
    },
};
const RUN_AGAIN = 'see among the findings why, and run this job again.';
/** A permission is the usual reason, and GitHub says which; whatever else went wrong may be over by now. */
function permitted(unknown, permission) {
    return (of) => ({
        unknown,
        next: of.some(({ message }) => message.includes(permission))
            ? `give this job the permission \`${permission}\`.`
            : RUN_AGAIN,
    });
}
function counting(unknown, next) {
    return ({ length }) => ({ unknown: unknown(length === 1 ? 'a job' : `${length} jobs`), next });
}
const CAUSES = {
    'nothing-measured': {
        unknown: 'what the machine did: its counters could not be read at both ends',
        next: 'run the job again; on a runner of your own let its user read `/proc/stat`.',
    },
    'jobs-unknown': permitted('which jobs the run had, and which of them have no audit', 'actions: read'),
    'audits-not-listed': permitted('what the jobs handed in', 'actions: read'),
    'audit-not-fetched': permitted('what an audit says that could not be fetched', 'actions: read'),
    'run-empty': {
        unknown: 'any job but this gate',
        next: "name the jobs to be judged in the gate's `needs`.",
    },
    'run-not-over': {
        unknown: 'what jobs came to that still ran',
        next: "name them in the gate's `needs`, or set its input `wait`.",
    },
    'job-without-audit': counting((count) => `what ${count} without an audit used`, 'make the audit the first step there; the table of jobs says where.'),
    'audit-covers-part': counting((count) => `what ${count} used before and after the audit`, 'make the audit the first step there; the findings say where.'),
    'audit-other-version': {
        unknown: 'what an audit of another version says',
        next: 'use the same version of the action in all jobs and in the gate.',
    },
    'audit-refused': {
        unknown: 'whether an audit is what was measured: it does not bear itself out',
        next: 'run its job again, and remove what changes its files.',
    },
    'claim-below-idle': {
        unknown: 'what a job used: its audit says less than its runner uses doing nothing',
        next: 'remove the step that keeps the audit from seeing the work, and run the job again.',
    },
    'claim-above-full': {
        unknown: 'what a job used: its audit says more than its runner can use',
        next: 'run the job again; if it stays so, report its artifact.',
    },
    'clock-wrong': {
        unknown: 'when it ran: the clock of the machine is wrong',
        next: "set the runner's clock.",
    },
    'place-contradiction': {
        unknown: 'where it ran: what was named is not what the machine shows',
        next: "correct or remove the audit's input `region`.",
    },
    'place-zone-named': {
        unknown: 'in which grid zone it ran: the cleaner of two that its region may lie in was named',
        next: "remove the audit's input `zone`, or have a policy pin that zone.",
    },
    'policy-invalid': {
        unknown: 'what a policy in force says: it has mistakes',
        next: 'put them right where the policy decides; `carbon-audit policy check` shows each.',
    },
    'policy-unread': permitted('whether there is a policy, and what it says', 'contents: read'),
    'policy-unprotected': permitted('whether the policy is the one that was agreed on', 'contents: read'),
    'policy-floor-unreadable': permitted("what the default branch's policy says, which binds too", 'contents: read'),
};

// EXTERNAL MODULE: ./build/src/render/section/range.js
var section_range = __webpack_require__(81223);
;// CONCATENATED MODULE: ./build/src/render/section/missing.js




/** What is missing to judge a rule that is inconclusive while something was measured. */
function missingFor(result, told) {
    const { value, per, rule, intensity } = result;
    if (value === null && intensity === 'marginal') {
        return { clause: clauseOf(result, told), next: nextForMarginal(told.findings) };
    }
    if (value === null && per !== null) {
        return {
            clause: `nobody knows how many ${(0,render_escape/* codeSpan */.SS)(per, 40)} the job did`,
            next: `let the job say it by the audit's input \`units\`, such as \`${per}=12\`.`,
        };
    }
    if (value === null) {
        return {
            clause: 'nobody knows what all of its jobs used',
            next: 'make the audit the first step of each.',
        };
    }
    return isOfThePast(rule) ? missingPast(result, told) : tooWide(result, told);
}
function isOfThePast(rule) {
    return rule !== 'per-run' && rule !== 'per-job' && rule !== 'rate';
}
/** Its own sentence says what is missing; the budget's name stands before it already. */
function clauseOf({ sentence }, told) {
    return told.sentence.endsWith(sentence)
        ? 'it could not be judged, as said above'
        : (0,render_escape/* prose */.CS)(sentence.replace(/^`[^`]*`: /, '').replace(/\.$/, ''));
}
function missingPast(result, told) {
    const { samples, limit, baseline } = result;
    const clause = clauseOf(result, told);
    if (samples === null || samples === 0)
        return { clause, next: OBSERVE };
    if (limit === null)
        return { clause, next: AWAIT };
    return { clause, next: baseline === null ? KEEP : SAME_RUNNER };
}
const OBSERVE = 'set `enforcement: observe` for this budget until there are past audits to hold it against.';
const AWAIT = 'nothing: every run of the default branch adds an audit.';
const KEEP = 'keep all audits of the period where `--history` reads them.';
const SAME_RUNNER = 'keep to one kind of runner, so that runs can be compared.';
function tooWide(result, { totalG, energyJ, findings }) {
    const { unit, high, limit, intensity } = result;
    // What widens a marginal figure is not among the total's factors.
    const average = intensity === 'marginal' ? null : totalG;
    const estimate = unit === 'g' ? average : energyJ;
    const doubt = estimate === null ? null : (0,section_range/* widestDoubt */.R)(estimate);
    const most = doubt === null ? '' : `, most of all for ${doubt.words}`;
    const isOnBothSides = high !== null && limit !== null && high > limit;
    const range = `${(0,amounts/* measuredBy */.eI)(result)} is a wider range than \`max-range\` allows${most}`;
    return {
        clause: isOnBothSides
            ? `nobody can tell on which side of ${(0,amounts/* limitOf */.LF)(result)} the true value lies: ${range}`
            : range,
        next: doubt === null ? WIDER : narrower(doubt.doubt, findings),
    };
}
function narrower(doubt, findings) {
    const next = NARROWER[doubt];
    return doubt === 'place' && areLabelsAmiss(findings) ? `${FOR_LABELS}, or ${next}` : next;
}
const WIDER = 'allow a wider range by `max-range`, if that is good enough.';
const NARROWER = {
    place: "name where it runs by the audit's input `region` (outside a cloud `zone` or `country`).",
    grid: 'set the budget in Wh, which needs no grid, or allow a wider range by `max-range`.',
    runner: 'make the audit the first step of every job.',
    claims: "audit each job once, and let none hand in another's audit.",
    power: 'open the energy counters of the machine (docs/power.md), or allow a wider range by `max-range`.',
    hardware: 'set the budget in Wh, which leaves the making of hardware out.',
};

;// CONCATENATED MODULE: ./build/src/render/section/advice.js







const ROOM = { entries: 6, units: 2_400 };
/**
 * What would make the verdict better: for each rule that is not plainly kept, and for each thing that was
 * not known, what to do next.
 */
function whatToDo(told, helpUrl) {
    const open = (0,decisive/* decisiveResults */.R)(told).filter(({ result }) => result.verdict !== 'pass');
    const broken = open
        .filter(({ result }) => !isUnknown(result))
        .map((decided) => less(decided, told));
    const unknown = [
        ...causes(told).map(causeItem),
        ...open.flatMap(({ result }) => (isUnknown(result) ? missing(result, told) : [])),
        ...troubles(told),
    ];
    // What decided comes first.
    const items = told.verdict === 'inconclusive' ? [...unknown, ...broken] : [...broken, ...unknown];
    const { shown } = (0,markdown/* within */.ux)(items, ROOM, (item) => item);
    if (shown.length === 0)
        return [];
    const waived = open.some(({ result }) => result.verdict === 'fail') ? [waiver(helpUrl)] : [];
    return [['**What to do**', '', ...shown, ...waived].join('\n')];
}
function isUnknown({ judged }) {
    return judged === 'inconclusive' || judged === 'error';
}
function waiver(helpUrl) {
    const how = helpUrl === null ? 'how: `docs/policy.md`' : (0,markdown/* link */.nf)('how', `${helpUrl}#waivers`);
    return `- Or waive it in the policy, with a reason and a last day (${how}).`;
}
function causeItem({ unknown, next }) {
    return item(`Not known: ${(0,render_escape/* prose */.CS)(unknown)}`, next);
}
/** @param clause Markdown */
function item(clause, next) {
    return `- ${clause}. **Next:** ${(0,render_escape/* prose */.CS)(next)}`;
}
/** What a policy builds on and could not be had. */
function troubles(told) {
    const sentences = (0,decisive/* decisivePolicies */.V)(told).flatMap(({ judgement }) => judgement.troubles.map(({ sentence }) => sentence));
    return [...new Set(sentences)].map((sentence) => item(`Not known: what all of the policy says (${(0,render_escape/* prose */.CS)(sentence.replace(/\.$/, ''))})`, 'let the job read what the policy extends, or put that reference right.'));
}
/** What is missing to judge a rule; where nothing at all was measured, the causes say it already. */
function missing(result, told) {
    const who = (0,render_escape/* codeSpan */.SS)(result.budget);
    if (told.energyJ !== null) {
        const { clause, next } = missingFor(result, told);
        return [item(`${who}: ${clause}`, next)];
    }
    if (causes(told).length > 0)
        return [];
    return [
        item(`${who}: nobody knows what was used`, 'look at the findings: they say what went wrong.'),
    ];
}
function less({ result }, told) {
    return `- ${(0,render_escape/* codeSpan */.SS)(result.budget)}: ${lessNeeded(result, told)}`;
}
/** From a fail to no fail, from a warning to within the limit. */
function lessNeeded(result, told) {
    const { value, limit, judged } = result;
    const aim = judged === 'fail' ? result.failsFrom : limit;
    if (value === null || aim === null)
        return howOf(result, told);
    const end = judged === 'fail' ? 'no longer fails' : 'is within its limit';
    const shown = judged === 'fail' ? (0,amounts/* failsFrom */.gM)(result) : (0,amounts/* inItsUnit */.sS)(result, aim);
    if (!(value > aim)) {
        // Only the far end of the range is over: there is nothing that the middle must come down to.
        return `is close; a narrower range or a little less ${what(result)} keeps it within its limit. ${howOf(result, told)}`;
    }
    const saved = (0,print/* formatPercent */.l9)(1 - aim / value);
    return `${end} with ${saved} less ${what(result)}, below ${(0,render_escape/* plainText */.wh)(shown ?? '', 40)}. ${howOf(result, told)}`;
}
function what({ unit }) {
    return unit === 'g' ? 'carbon' : 'energy';
}
function howOf({ rule, unit }, { cleaner }) {
    if (rule !== 'per-run' && rule !== 'per-job')
        return HOW[rule];
    // Where and when it runs changes what electricity emits, not how much of it there is.
    const [region, hour] = unit === 'J' ? [false, false] : [cleaner.region, cleaner.hour];
    const which = [...(region ? ['region'] : []), ...(hour ? ['hour'] : [])].join(' or ');
    return which === ''
        ? 'Less work, or a smaller runner.'
        : `Less work, a smaller runner, or a cleaner ${which}.`;
}
const HOW = {
    rate: 'A smaller runner, or one that idles less.',
    increase: 'See which job or step grew: a cold cache, more data, another runner.',
    'per-week': 'What can wait can run next week; what runs often counts most.',
    'per-month': 'What can wait can run next month; what runs often counts most.',
    'per-quarter': 'What can wait can run next quarter; what runs often counts most.',
    improve: 'The series as a whole has to come down: this run alone cannot do it.',
};

;// CONCATENATED MODULE: ./build/src/render/section/change.js




/** Closer than this is the same to anyone. */
const SAME = 0.01;
/** How the energy compares with the last comparable run and with the baseline. */
function whatChanged(told) {
    const { energyJ, past } = told;
    if (energyJ === null)
        return [];
    const said = [...againstLast(energyJ.value, past.at(-1)), ...againstUsual(told, energyJ.value)];
    return said.length === 0 ? [] : [`**What changed:** ${said.join(' and ')}.`];
}
function againstLast(energyJ, last) {
    if (last === undefined)
        return [];
    const label = `${(0,render_escape/* codeSpan */.SS)(last.label, 40)}, ${(0,print/* formatEnergy */.QE)(last.energyJ)}`;
    return [`${compared(energyJ, last.energyJ)} the last comparable run (${label})`];
}
function againstUsual(told, energyJ) {
    const usual = usualOf(told);
    if (usual === null)
        return [];
    const { baselineJ, samples } = usual;
    const of = `the median of ${(0,markdown/* counted */.hS)(samples, 'audit')}`;
    return [`${compared(energyJ, baselineJ)} usual (${(0,print/* formatEnergy */.QE)(baselineJ)}, ${of})`];
}
/** What comparable audits use, as a rule of the policy has found it. */
function usualOf(told) {
    for (const { result } of (0,decisive/* decisiveResults */.R)(told)) {
        const { baseline, samples, unit } = result;
        if (baseline !== null && samples !== null && unit === 'J')
            return { baselineJ: baseline, samples };
    }
    return null;
}
/** `46 % more energy than`, `as much energy as`; of what used nothing before there is no share. */
function compared(now, before) {
    if (before <= 0)
        return now > 0 ? 'more energy than' : 'about as much energy as';
    const ratio = now / before - 1;
    if (Math.abs(ratio) < SAME)
        return 'about as much energy as';
    // Many times as much is no share that anyone pictures.
    if (ratio >= 9)
        return `${Number((now / before).toPrecision(2))} times the energy of`;
    return `${(0,print/* formatPercent */.l9)(Math.abs(ratio))} ${ratio > 0 ? 'more' : 'less'} energy than`;
}

// EXTERNAL MODULE: ./build/src/render/section/doubt.js
var doubt = __webpack_require__(56300);
// EXTERNAL MODULE: ./build/src/render/signs.js
var signs = __webpack_require__(13148);
// EXTERNAL MODULE: ./build/src/render/told.js
var render_told = __webpack_require__(85873);
;// CONCATENATED MODULE: ./build/src/render/section/evidence.js





const evidence_ROOM = { entries: 10, units: 2_500 };
/** What the policies make of weak evidence and of trouble with themselves, and their waivers. */
function evidence(told, extent) {
    const judgements = (0,decisive/* decisivePolicies */.V)(told).map(({ judgement }) => judgement);
    const said = judgements.flatMap(({ troubles, weaknesses }) => [...troubles, ...weaknesses]);
    const waivers = judgements.flatMap((judgement) => judgement.waivers);
    return [
        ...listed(said, extent, ({ verdict, sentence }) => `- ${(0,signs/* verdictSign */.r0)(verdict)}: ${(0,render_escape/* prose */.CS)(sentence)}`),
        ...(waivers.length === 0 ? [] : waived(waivers, extent)),
    ];
}
/** A tally of their own: what a waiver lets through was not kept. */
function waived(waivers, extent) {
    const count = waivers.reduce((sum, one) => sum + one.waived, 0);
    const title = `**${(0,markdown/* counted */.hS)(waivers.length, 'waiver')}, ${(0,markdown/* counted */.hS)(count, 'broken or doubtful limit')} waived**`;
    const [list = ''] = listed(waivers, extent, ({ sentence }) => `- ${(0,render_escape/* prose */.CS)(sentence)}`);
    return [`${title}\n\n${list}`];
}
function listed(items, extent, write) {
    const { shown, left } = (0,markdown/* within */.ux)(items, (0,render_told/* roomIn */.Lp)(extent, evidence_ROOM), write);
    if (shown.length === 0)
        return [];
    return [[...shown, ...(left === 0 ? [] : [`- … and ${left} more.`])].join('\n')];
}

;// CONCATENATED MODULE: ./build/src/render/section/headline.js




/** As much of a name as a heading has room for. */
const MOST_OF_A_NAME = 40;
/**
 * `### ❌ Carbon, train: fail, over budget — 48 g CO₂e (likely 33-63 g), limit 30 g`: one comment may have
 * sections of several workflows.
 */
function headline(told, workflow) {
    const worst = (0,decisive/* decisiveResults */.R)(told)[0]?.result;
    const [sign, ...words] = stateOf(told, worst).split(' ');
    const name = workflow === null ? '' : `, ${(0,render_escape/* codeSpan */.SS)(workflow, MOST_OF_A_NAME)}`;
    return `### ${sign} Carbon${name}: ${words.join(' ')} — ${headline_amounts(told, worst)}`;
}
function stateOf({ verdict, totalG }, worst) {
    // The amount says it already.
    if (totalG === null && verdict === 'inconclusive')
        return (0,signs/* verdictSign */.r0)(verdict);
    if (worst === undefined)
        return verdict === 'pass' ? signs/* NOTHING_JUDGED */.YQ : (0,signs/* verdictSign */.r0)(verdict);
    // A verdict may be worse than any rule's: nothing was measured, or a policy could not be read.
    return worst.verdict === verdict
        ? `${(0,signs/* resultSign */.pq)(worst)}, ${(0,signs/* outcome */.bu)(worst)}`
        : (0,signs/* verdictSign */.r0)(verdict);
}
/** Carbon always; the worst budget's own number too where that is another. */
function headline_amounts({ totalG }, worst) {
    if (totalG === null)
        return limited('nothing measured', worst);
    if (worst === undefined)
        return (0,amounts/* emitted */.Pe)(totalG);
    const isTotal = worst.unit === 'g' && worst.value === totalG.value;
    if (isTotal)
        return limited((0,amounts/* emitted */.Pe)(totalG, (0,amounts/* digitsFor */.CB)(worst)), worst);
    const other = (0,amounts/* measuredBy */.eI)(worst)?.replace(' (', ' (likely ');
    return limited([(0,amounts/* emitted */.Pe)(totalG), other ?? `${(0,amounts/* unmeasured */.Q8)(worst)} for it`].join('; '), worst);
}
function limited(amount, worst) {
    return worst === undefined ? amount : `${amount}, limit ${(0,amounts/* limitOf */.LF)(worst)}`;
}

// EXTERNAL MODULE: ./build/src/render/section/origin.js + 1 modules
var origin = __webpack_require__(90270);
// EXTERNAL MODULE: ./build/src/render/section/policies.js
var policies = __webpack_require__(98330);
;// CONCATENATED MODULE: ./build/src/render/section/rules.js






const rules_ROOM = { entries: 20, units: 5_000 };
const ROOM_FOR_IDS = { entries: 5, units: 500 };
/** The rules that decided, the worst first, and what no rule took in. */
function rules(told, extent) {
    const results = (0,decisive/* decisiveResults */.R)(told);
    return [...(results.length === 0 ? [] : ruleTable(told, results, extent)), ...unmatched(told)];
}
function ruleTable(told, results, extent) {
    const hasSeveral = (0,decisive/* decisivePolicies */.V)(told).length > 1;
    const columns = [
        { name: 'Budget' },
        ...(hasSeveral ? [{ name: 'Policy' }] : []),
        { name: 'Verdict' },
        { name: 'This run', align: 'right' },
        { name: 'Limit', align: 'right' },
        { name: 'Fails\u00a0from', align: 'right' },
    ];
    const write = ({ result, policy }) => (0,markdown/* row */.nM)([
        `${(0,render_escape/* codeSpan */.SS)(result.budget)} ${(0,render_escape/* plainText */.wh)(result.rule)}`,
        ...(hasSeveral ? [policy.source.role] : []),
        verdictOf(result),
        (0,markdown/* unbroken */.D_)((0,amounts/* measuredBy */.eI)(result) ?? (0,amounts/* unmeasured */.Q8)(result)),
        limitCell(result),
        (0,markdown/* unbroken */.D_)((0,amounts/* failsFrom */.gM)(result) ?? '–'),
    ]);
    const { shown, left } = (0,markdown/* within */.ux)(results, (0,render_told/* roomIn */.Lp)(extent, rules_ROOM), write);
    const rest = results.slice(shown.length).map(({ result }) => result);
    return [(0,markdown/* table */.tp)(columns, shown), ...(left === 0 ? [] : [leftOut(rest, told)])];
}
/** What a limit came to, and from what it follows. */
function limitCell(result) {
    const limit = (0,amounts/* limitOf */.LF)(result);
    return result.baseline === null || result.limit === null
        ? limit
        : `${(0,markdown/* unbroken */.D_)(limit)} (${(0,render_escape/* plainText */.wh)(result.limitText, 40).replaceAll(' %', '\u00a0%')})`;
}
function verdictOf(result) {
    if (result.waiver !== null) {
        const { expires, upTo } = result.waiver;
        return `${(0,signs/* resultSign */.pq)(result)} until ${expires}, up to ${(0,render_escape/* plainText */.wh)(upTo, 40)}: ${(0,signs/* outcome */.bu)(result)}`;
    }
    const isHeldBack = result.verdict === 'warn' && result.judged === 'fail';
    return [
        (0,signs/* resultSign */.pq)(result),
        `${AT_END[result.decideOn][result.judged] ?? (0,signs/* outcome */.bu)(result)}${isHeldBack ? ', but this budget only warns' : ''}`,
    ].join(', ');
}
/** A limit breaks at the end of the range that the budget decides on. */
const AT_END = {
    low: { fail: 'even the low end is over' },
    middle: {},
    high: { fail: 'the high end is over' },
};
function leftOut(rest, { whole }) {
    const counts = new Map();
    for (const { verdict } of rest) {
        counts.set((0,signs/* verdictSign */.r0)(verdict), (counts.get((0,signs/* verdictSign */.r0)(verdict)) ?? 0) + 1);
    }
    const each = [...counts].map(([sign, count]) => `${count} ${sign}`).join(', ');
    return `… and ${(0,markdown/* counted */.hS)(rest.length, 'more rule')} (${each}): all of them are in ${whole}.`;
}
function unmatched(told) {
    const ids = (0,decisive/* decisivePolicies */.V)(told).flatMap(({ judgement }) => judgement.unmatchedBudgets);
    if (ids.length === 0)
        return [];
    const { shown, left } = (0,markdown/* within */.ux)(ids, ROOM_FOR_IDS, (id) => (0,render_escape/* codeSpan */.SS)(id));
    const names = [...shown, ...(left === 0 ? [] : [`${left} more`])].join(', ');
    return [`${(0,markdown/* counted */.hS)(ids.length, 'budget')} for other workflows: ${names}.`];
}

// EXTERNAL MODULE: ./build/src/render/section/steps.js
var steps = __webpack_require__(32809);
// EXTERNAL MODULE: ./build/src/render/grid.js
var grid = __webpack_require__(23012);
;// CONCATENATED MODULE: ./build/src/render/what-if.js


/**
 * What waiting or moving would have saved, in one sentence: of the two the one that saves more; `null`
 * where neither is more than its range.
 */
function whatIfSentence({ whatIf, intensity }) {
    if (whatIf === null)
        return null;
    const { later, elsewhere } = whatIf;
    const waiting = later?.isSure === true ? later : null;
    const moving = elsewhere?.isSure === true ? elsewhere : null;
    if (moving !== null && moving.savedG >= (waiting?.savedG ?? 0)) {
        return elsewhereSentence(moving, intensity.kind === 'measured' || intensity.kind === 'forecast');
    }
    return waiting === null ? null : laterSentence(waiting);
}
function laterSentence(later) {
    return `Started at ${utcMinute(later.startAt)} its electricity would have emitted ${saved(later)}: the cleanest window that ends within ${later.withinH} h, by the grid’s ${wordsOf(later)}.`;
}
/** @param isLive whether what counts is a provider's figure, of which other grids have none */
function elsewhereSentence(elsewhere, isLive) {
    const { region, zone, isAllowed, savedG, savedShare } = elsewhere;
    const which = isAllowed ? 'regions that the policy allows' : 'provider’s own regions';
    const base = isLive
        ? `, than the ${(0,print/* formatMass */.so)(savedG / savedShare)} that the tables have here`
        : '';
    return `In ${region} (${(0,grid/* zoneWords */.yy)(zone)}) its electricity would have emitted ${saved(elsewhere)}${base}, at the same time: the cleanest of the ${which}, by that grid’s ${wordsOf(elsewhere)}.`;
}
/** The share is what is well known of it; grams are as unsure as what was emitted. */
function saved({ savedShare, lowShare, highShare, savedG }) {
    const share = (0,print/* formatRange */.Lu)(savedShare, lowShare, highShare, print/* formatPercent */.l9);
    return `${share} less, about ${(0,print/* formatMass */.so)(savedG)}`;
}
function wordsOf({ kind, signal }) {
    return signal === 'average'
        ? `${(0,grid/* kindWords */.Gk)(kind)} (average; on the margin it may differ)`
        : `${(0,grid/* kindWords */.Gk)(kind)} (marginal)`;
}
/** `2026-06-10 20:00 UTC` */
function utcMinute(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./build/src/render/section.js














/**
 * UTF-16 units. More of a comment nobody reads; a summary may have 1 MiB, and a unit is three bytes
 * at most.
 */
const MOST_UNITS = { comment: 30_000, summary: 300_000 };
/**
 * One job's audit as GitHub shows it, in its summary and in the comment: the verdict, the number and
 * the limit first, the rules next, all else folded away. Every list has its own room and says what it
 * leaves out, every text its own length, and where all that is still too much what matters least goes.
 *
 * @param most UTF-16 units; under 3,000 there is no form short enough for some reports
 */
function renderSection(report, about, extent, most = MOST_UNITS[extent]) {
    const told = (0,render_told/* toldOfAudit */.u_)(report);
    const parts = [
        ...opening(told, about, where(about), extent),
        ...(0,render_parts/* droppable */.U5)(7, ...(0,origin/* origin */.TG)(report)),
        ...(0,render_parts/* droppable */.U5)(3, ...whatIf(report)),
        ...(0,render_parts/* droppable */.U5)(7, ...(0,policies/* policyNames */.p8)(told)),
        ...(0,render_parts/* droppable */.U5)(2, ...(0,steps/* stepsFold */.J5)(report.steps)),
        ...(0,render_parts/* droppable */.U5)(6, ...(0,doubt/* findings */.Pg)(told, extent)),
        ...(0,render_parts/* droppable */.U5)(5, ...(0,origin/* origins */.kt)(report)),
        ...(0,render_parts/* droppable */.U5)(4, ...(0,doubt/* certainty */.ko)(report)),
    ];
    return (0,render_parts/* fitted */.$5)(parts, most, section_leftOut(told));
}
/** What stands open and first, whatever is judged. */
function opening(told, { workflow, helpUrl }, subject, extent) {
    return [
        (0,render_parts/* kept */.LP)(headline(told, workflow)),
        (0,render_parts/* kept */.LP)(`${subject}${(0,render_escape/* prose */.CS)(leadSentence(told))}`),
        ...(0,render_parts/* droppable */.U5)(9, ...whatChanged(told)),
        ...(0,render_parts/* droppable */.U5)(9, ...(0,policies/* doubtfulPolicies */.Io)(told)),
        ...(0,render_parts/* droppable */.U5)(10, ...rules(told, extent)),
        ...(0,render_parts/* droppable */.U5)(8, ...evidence(told, extent)),
        ...(0,render_parts/* droppable */.U5)(8, ...(0,policies/* proposedEffects */.Dy)(told)),
        ...(0,render_parts/* droppable */.U5)(8, ...whatToDo(told, helpUrl)),
    ];
}
/** The report's sentence, about the limit that the heading is about, where several policies come to the same. */
function leadSentence(told) {
    const { sentence } = told;
    const results = (0,decisive/* decisiveResults */.R)(told).map(({ result }) => result);
    const [worst] = results;
    const said = results.find((result) => result.verdict === worst?.verdict && sentence.endsWith(result.sentence));
    const whole = said === undefined || worst === undefined
        ? sentence
        : `${sentence.slice(0, sentence.length - said.sentence.length)}${worst.sentence}`;
    return `${whole[0]?.toUpperCase() ?? ''}${whole.slice(1)}`;
}
/** Said where something had to give way. */
function section_leftOut({ whole }) {
    return `More was left out here for its size; all of it is in ${whole}.`;
}
function whatIf(report) {
    const sentence = whatIfSentence(report);
    return sentence === null ? [] : [(0,render_escape/* prose */.CS)(sentence)];
}
function where({ job, workflow }) {
    const names = [
        ...(job === null ? [] : [`job ${(0,render_escape/* codeSpan */.SS)(job)}`]),
        ...(workflow === null ? [] : [`workflow ${(0,render_escape/* codeSpan */.SS)(workflow)}`]),
    ].join(' of ');
    return names === '' ? '' : `${names[0]?.toUpperCase()}${names.slice(1)}. `;
}


/***/ }),

/***/ 56300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ NOT_COUNTED),
/* harmony export */   Mx: () => (/* binding */ METHOD),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   cL: () => (/* binding */ SURE),
/* harmony export */   ko: () => (/* binding */ certainty),
/* harmony export */   xk: () => (/* binding */ KNOWN_AS)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77291);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65601);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85873);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81223);




const ROOM = { entries: 20, units: 3_500 };
const ROOM_FOR_DIGESTS = { entries: 7, units: 800 };
const WORST_FIRST = ['broken', 'weak', 'info'];
const SAID = {
    broken: 'leaves a part out',
    weak: 'weakens the audit',
    info: 'for information',
};
/** The same behind a number. */
const COUNTED = {
    broken: 'leaving a part out',
    weak: 'weakening the audit',
    info: 'for information',
};
/** What casts doubt on the audit, the weightiest first. */
function findings(told, extent) {
    const all = WORST_FIRST.flatMap((severity) => told.findings.filter((finding) => finding.severity === severity));
    if (all.length === 0)
        return [];
    const { shown, left } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(all, (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .roomIn */ .Lp)(extent, ROOM), ({ id, severity, message }) => `- **${SAID[severity]}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(id)}`);
    const rest = `- … and ${left} more: all of them are in ${told.whole}.`;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(findingsTitle(told), [[...shown, ...(left === 0 ? [] : [rest])].join('\n')])];
}
function findingsTitle(told) {
    const counts = WORST_FIRST.flatMap((severity) => {
        const count = told.findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${COUNTED[severity]}`];
    });
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(told.findings.length, 'finding')}: ${counts.join(', ')}`;
}
const SURE = 'How sure are we? The range, the method, what is counted';
const METHOD = 'Method: energy × what the building adds (PUE) × carbon intensity of the grid + a share of making the hardware';
const KNOWN_AS = '“Measured” was read from energy counters or meters. “Modelled” is CPU time by the watts of servers with such a CPU. “Assumed” stands in where nothing is known, with a wide range.';
const NOT_COUNTED = 'Not counted: networks beyond the machines, the servers of GitHub, the computers of people. No offsets or certificates.';
/** What the range is made of, what was counted and what not, and the digests of the evidence. */
function certainty(report) {
    const { emissions, energy, tool, auditId } = report;
    const parts = [
        ...(emissions === null ? [] : (0,_range_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(emissions.totalG)),
        `${METHOD}, by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${tool.name} ${tool.version}`, 60)}; ${formulaOf(report)}`,
        KNOWN_AS,
        boundary(energy),
        `Evidence of audit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(auditId)}, SHA-256:\n\n${digests(report)}`,
    ];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(SURE, parts)];
}
function formulaOf({ energy, intensity }) {
    const signal = [intensity.kind, intensity.signal, intensity.boundary].join(', ');
    return energy === null
        ? 'nothing was measured.'
        : `carbon intensity is ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(signal, 80)}, where the machine stands.`;
}
function boundary(energy) {
    if (energy === null)
        return 'Counted: nothing.';
    const hasGpus = energy.components.some(({ id, source }) => id === 'gpu' || source === 'powermetrics');
    const cards = hasGpus ? '' : 'graphics cards, ';
    return `Counted: the machine, what its building adds, and a share of making the hardware. Not counted: ${cards}networks beyond the machine, the servers of GitHub, the computers of people. No offsets or certificates.`;
}
function digests({ evidence, policies }) {
    const files = [
        ['recording', evidence.recordingSha256],
        ['context', evidence.contextSha256],
        ['carbon intensity', evidence.intensitySha256],
        ['past audits', evidence.historySha256],
        ...evidence.policySha256.map((digest, index) => [`policy (${policies[index]?.source.role ?? 'unknown'})`, digest]),
    ];
    const known = files.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest }]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(known, ROOM_FOR_DIGESTS, ({ name, digest }) => `- ${name} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(digest)}`).shown.join('\n');
}


/***/ }),

/***/ 90270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ob: () => (/* binding */ SOURCE_COLUMNS),
  Qs: () => (/* binding */ attributionsOf),
  AS: () => (/* binding */ besideRows),
  lJ: () => (/* binding */ gridRow),
  xv: () => (/* binding */ gridsOf),
  TG: () => (/* binding */ origin),
  kt: () => (/* binding */ origins),
  eE: () => (/* binding */ placeRow),
  Dy: () => (/* binding */ pueRow)
});

// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(84690);
// EXTERNAL MODULE: ./build/src/render/amounts.js
var amounts = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/src/render/components.js
/** What people call the parts of a machine. */
const COMPONENT_NAMES = {
    cpu: 'CPU',
    memory: 'Memory',
    platform: 'Platform',
    board: 'Board',
    gpu: 'GPU',
    'gpu-host': 'GPU host',
};
/** Why nothing better was used, said once for all parts that share the reason: `... (CPU, Memory)`. */
function reasons(components) {
    const names = new Map();
    for (const { id, whyNotBetter } of components) {
        if (whyNotBetter === null)
            continue;
        names.set(whyNotBetter, [...(names.get(whyNotBetter) ?? []), COMPONENT_NAMES[id]]);
    }
    return [...names].map(([why, all]) => `${why} (${[...new Set(all)].join(', ')})`);
}

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(77291);
// EXTERNAL MODULE: ./build/src/render/grid.js
var grid = __webpack_require__(23012);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/src/render/shares.js
var render_shares = __webpack_require__(21560);
;// CONCATENATED MODULE: ./build/src/render/section/origin.js







const ROOM = { entries: 12, units: 3_500 };
const ROOM_FOR_REASONS = { entries: 4, units: 1_000 };
/** A host's share and all the rows that its watts rest on. */
const MOST_OF_HOW = 800;
/** What the rungs say where their place is what counts, the surest first. */
const HOW_KNOWN = [
    ['unknown', 'nobody knows'],
    ['policy-pins', 'pinned by the policy'],
    ['policy-default', "the policy's default"],
    ['setup-info', 'shown by `setup-info`'],
    ['cloud-files', 'shown by `cloud-files`'],
    ['metadata', 'shown by `metadata`'],
    ['runners', "named by the policy's `runners`"],
    ['environment', 'named by `environment`'],
    ['recording', 'told by the `recording`'],
    ['input', 'named by the input'],
];
/** The surest of the rungs that name the place; the last three of the ladder answer where they count alone. */
function howKnown({ place, placeRungs }) {
    const region = place.region === null ? null : `${place.provider}:${place.region}`;
    const answers = placeRungs.filter(({ id, outcome, region: named }) => outcome === 'answered' && (LAST.has(id) || named === region || id === 'input'));
    return HOW_KNOWN.find(([id]) => answers.some((one) => one.id === id))?.[1] ?? 'nobody knows';
}
const LAST = new Set(['unknown', 'policy-pins', 'policy-default']);
/** Where the number comes from, in one line. */
function origin(report) {
    const { usage, energy } = report;
    if (usage === null || energy === null)
        return [];
    const busy = `${(0,print/* formatPercent */.l9)(usage.cpuUtilisation)} of ${report.machine.container?.cpus ?? report.machine.threads} threads busy`;
    return [
        `${(0,amounts/* used */.kH)(energy.machineJ)} at the machine in ${(0,print/* formatDuration */.a3)(usage.durationS)} (${busy}, ${(0,print/* formatPower */.d5)(energy.meanPowerW.value)} on average), ${provenances(energy)}; ${gridOf(report)}.`,
    ];
}
function provenances({ components }) {
    const all = new Set(components.map(({ provenance }) => (0,render_escape/* plainText */.wh)(provenance)));
    return [...all].slice(0, 3).join(' and ');
}
function placeOf({ place, intensity }) {
    const zone = (0,grid/* zoneWords */.yy)(intensity.zone, place, render_escape/* codeSpan */.SS);
    if (place.region === null)
        return zone;
    return `${(0,render_escape/* plainText */.wh)(place.provider ?? '')} ${(0,render_escape/* codeSpan */.SS)(place.region)} (${zone})`.trim();
}
/** The energy part by part, then the place, its grid and its building, with their sources. */
function origins(report) {
    const { energy, emissions } = report;
    const shares = emissions === null ? null : (0,render_shares/* sharesSentence */.AH)(emissions);
    const marginal = emissions === null ? null : (0,render_shares/* marginalSentence */.PG)(emissions);
    const parts = [
        ...(energy === null ? [] : [energyTable(energy), ...whyNotBetter(energy)]),
        ...(emissions === null
            ? []
            : [
                `Carbon: ${(0,amounts/* withRange */.K1)(emissions.operationalG, print/* formatMass */.so)} from electricity, ${(0,amounts/* withRange */.K1)(emissions.embodiedG, print/* formatMass */.so)} from making the hardware. ${(0,render_escape/* prose */.CS)(emissions.embodiedExplanation)}`,
            ]),
        ...(shares === null ? [] : [`Electricity: ${shares}`]),
        ...(marginal === null ? [] : [(0,render_escape/* prose */.CS)(marginal)]),
        sourceTable(report),
        ladder(report),
        ...attributionsOf(report).map((one) => (0,render_escape/* prose */.CS)(one)),
    ];
    return [(0,markdown/* fold */.AU)('Energy, place and sources', parts)];
}
/** What the licences of the figures that are shown ask to be said, each once. */
function attributionsOf({ intensity, intensityBeside, }) {
    const shown = [intensity, ...intensityBeside.slice(0, MOST_BESIDE)];
    return [...new Set(shown.flatMap(({ attribution }) => attribution ?? []))];
}
function energyTable(energy) {
    const columns = [
        { name: 'Part' },
        { name: 'Energy', align: 'right' },
        { name: 'How' },
        { name: 'From' },
    ];
    const { pue } = energy;
    const { shown } = (0,markdown/* within */.ux)(energy.components, ROOM, componentRow);
    return (0,markdown/* table */.tp)(columns, [
        ...shown,
        (0,markdown/* row */.nM)([
            `Building (PUE ${(0,amounts/* plainNumber */.ku)(pue.value)})`,
            (0,markdown/* unbroken */.D_)((0,amounts/* withRange */.K1)(energy.facilityJ, print/* formatEnergy */.QE)),
            (0,render_escape/* plainText */.wh)(pue.provenance),
            'what the building adds to the machine',
        ]),
    ]);
}
function componentRow(component) {
    const { id, energyJ, provenance, explanation, detail } = component;
    const how = detail === null ? explanation : `${explanation} ${detail}`;
    return (0,markdown/* row */.nM)([
        COMPONENT_NAMES[id],
        (0,markdown/* unbroken */.D_)((0,amounts/* withRange */.K1)(energyJ, print/* formatEnergy */.QE)),
        (0,render_escape/* plainText */.wh)(provenance),
        (0,render_escape/* prose */.CS)(how, MOST_OF_HOW),
    ]);
}
function whyNotBetter({ components }) {
    return (0,markdown/* within */.ux)(reasons(components), ROOM_FOR_REASONS, (sentence) => (0,render_escape/* prose */.CS)(sentence)).shown;
}
/** One series at most is asked for; a report from elsewhere may claim more. */
const MOST_BESIDE = 3;
function besideRows(beside) {
    return beside.slice(0, MOST_BESIDE).map(besideRow);
}
function besideRow(beside) {
    const { year, licence } = beside;
    return (0,markdown/* row */.nM)([
        'Grid, beside',
        `${gridWords(beside)}; ${(0,render_shares/* besideWords */._G)(beside)}`,
        sourceOf(beside),
        String(year),
        (0,render_escape/* plainText */.wh)(licence),
    ]);
}
function gridWords(intensity) {
    const { zone, kind, signal, boundary, meanGPerKwh } = intensity;
    const amount = (0,amounts/* withRange */.K1)(meanGPerKwh, print/* formatIntensity */.TA);
    const words = kind === 'declared' ? [kind] : [kind, signal, boundary];
    const what = `${amount}, ${(0,amounts/* gridKnown */.AP)(intensity)}: ${words.map((word) => (0,render_escape/* plainText */.wh)(word)).join(', ')}`;
    // A figure that is given for no place has no zone.
    return kind === 'declared' && zone === 'declared' ? what : `${(0,render_escape/* codeSpan */.SS)(zone)}: ${what}`;
}
/** A person's word has no address. */
function sourceOf({ source, url }) {
    return url === '' ? (0,render_escape/* prose */.CS)(source, 160) : `${(0,render_escape/* prose */.CS)(source, 160)}, ${(0,render_escape/* codeSpan */.SS)(url, 120)}`;
}
/** Of a contract no source is known but what its user says of it. */
function marketRow(report) {
    const amount = (0,render_shares/* marketAmount */.Vm)(report);
    if (amount === null)
        return [];
    const evidence = (0,render_escape/* prose */.CS)(report.marketBased?.evidence ?? '', 300);
    return [(0,markdown/* row */.nM)(['Grid, by contract', amount, evidence, '–', '–'])];
}
function sourceTable(report) {
    const { intensity, intensityBeside, energy } = report;
    return (0,markdown/* table */.tp)(SOURCE_COLUMNS, [
        placeRow(report),
        gridRow(intensity),
        ...besideRows(intensityBeside),
        ...marketRow(report),
        ...(energy === null ? [] : [pueRow(energy.pue)]),
    ]);
}
const SOURCE_COLUMNS = [
    { name: 'What' },
    { name: 'Value' },
    { name: 'Source' },
    { name: 'Year' },
    { name: 'Licence' },
];
function placeRow(placed) {
    return (0,markdown/* row */.nM)(['Place', placeName(placed.place), howKnown(placed), '–', '–']);
}
function gridRow(intensity) {
    return (0,markdown/* row */.nM)([
        'Grid',
        gridWords(intensity),
        sourceOf(intensity),
        String(intensity.year),
        (0,render_escape/* plainText */.wh)(intensity.licence),
    ]);
}
function pueRow(pue) {
    return (0,markdown/* row */.nM)([
        'Building',
        `PUE ${(0,amounts/* withRange */.K1)(pue, amounts/* plainNumber */.ku)}, ${(0,render_escape/* plainText */.wh)(pue.provenance)}`,
        (0,render_escape/* prose */.CS)(pue.source, 120),
        pue.year === null ? 'unknown' : String(pue.year),
        (0,render_escape/* plainText */.wh)(pue.licence),
    ]);
}
const MOST_GRIDS = 3;
/** `253 g/kWh (136-470 g/kWh), annual mean, in azure westeurope (grid zone NL)`, each once; of many the first. */
function gridsOf(sources) {
    const all = [...new Set(sources.map(gridOf))];
    const left = all.length - MOST_GRIDS;
    return left > 0 ? [...all.slice(0, MOST_GRIDS), `${left} more`] : all;
}
function gridOf(source) {
    const { meanGPerKwh, kind, zone } = source.intensity;
    const amount = (0,amounts/* withRange */.K1)(meanGPerKwh, print/* formatIntensity */.TA);
    if (zone === 'world')
        return `${amount}, ${(0,grid/* zoneWords */.yy)(zone)}`;
    return `${amount}, ${(0,render_escape/* plainText */.wh)((0,grid/* kindWords */.Gk)(kind))}, in ${placeOf(source)}`;
}
const OUTCOMES = {
    answered: 'told it',
    silent: 'had nothing to say',
    ignored: 'was not believed',
    passed: 'was passed over',
};
/** How the place was found: what every rung of the ladder answered, or why it was passed. */
function ladder({ placeRungs }) {
    const { shown } = (0,markdown/* within */.ux)(placeRungs, ROOM, ({ id, outcome, text }) => `- ${(0,render_escape/* codeSpan */.SS)(id)} ${OUTCOMES[outcome]}: ${(0,render_escape/* prose */.CS)(text, 300)}`);
    return ['How the place was found:', '', ...shown].join('\n');
}
function placeName({ by, provider, region, display, zone, country }) {
    if (by === 'unknown')
        return 'unknown';
    const name = region ?? zone ?? country ?? 'unknown';
    const known = display === null ? '' : ` (${(0,render_escape/* plainText */.wh)(display)})`;
    return `${provider === null ? '' : `${(0,render_escape/* plainText */.wh)(provider)} `}${(0,render_escape/* codeSpan */.SS)(name)}${known}`;
}


/***/ }),

/***/ 98330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ proposedEffects),
/* harmony export */   Io: () => (/* binding */ doubtfulPolicies),
/* harmony export */   p8: () => (/* binding */ policyNames)
/* harmony export */ });
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8637);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22358);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77291);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65601);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13148);





const ROOM = { entries: 4, units: 2_000 };
const ROLES = {
    deciding: 'decides',
    floor: "the default branch's, binds too",
    proposed: 'proposed by this pull request, decides nothing',
};
/** The policies whose leniency proves nothing. */
function doubtfulPolicies(told) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)((0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisivePolicies */ .V)(told).filter(isDoubtful), ROOM, notProtected).shown;
}
/** What the policy that a pull request proposes would make of this audit. */
function proposedEffects(told) {
    const effects = told.policies.flatMap((policy, index) => policy.source.role === 'proposed' ? effectOf(told, policy, index) : []);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(effects, ROOM, (effect) => effect).shown;
}
/** By which policies it was judged. */
function policyNames(told) {
    const { policies } = told;
    const { shown } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(policies, ROOM, described);
    return shown.length === 0 ? [] : [`Judged by ${shown.join('; ')}.`];
}
/** A fail stands whoever wrote the policy; anything milder may be what was written into it. */
function isDoubtful({ source, judgement }) {
    return !source.isProtected && judgement.verdict !== 'fail' && judgement.verdict !== 'error';
}
function notProtected({ source, judgement }) {
    return `⚠️ **Policy not protected:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(source.name)} was read where the author of the change could have written it, so its “${judgement.verdict}” is no proof.`;
}
function described({ source }) {
    const { name, budget, commit, role, isProtected } = source;
    const where = commit === null ? 'as the job found it' : `at commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit.slice(0, 7))}`;
    const what = budget === null ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)} ${where}` : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(budget, 40)}`;
    const protection = role === 'proposed'
        ? ''
        : isProtected
            ? '; the job could not alter it'
            : '; the job could have altered it';
    return `${what} (${ROLES[role]}${protection})`;
}
/** The verdict as it would be once the proposal were the policy; a floor binds it all the same. */
function effectOf(told, { judgement }, index) {
    if (isSameAsDeciding(told, index))
        return [];
    const floor = told.policies.filter(({ source }) => source.role === 'floor');
    const verdict = worst([judgement, ...floor.map((policy) => policy.judgement)]);
    const before = sign(told.verdict, countOf((0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisivePolicies */ .V)(told)));
    const after = sign(verdict, judgement.results.length + countOf(floor));
    return before === after
        ? [`This pull request proposes another policy; with it the verdict would stay ${before}.`]
        : [
            `**The policy that this pull request proposes would change the verdict: ${before} → ${after}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(judgement.sentence)}`,
        ];
}
function isSameAsDeciding({ policies: all, policySha256 }, index) {
    const digest = policySha256[index] ?? null;
    const deciding = all.findIndex(({ source }) => source.role === 'deciding');
    return digest !== null && policySha256[deciding] === digest;
}
function worst(judgements) {
    const verdicts = judgements.map((judgement) => judgement.verdict);
    return _policy_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS_WORST_FIRST */ .Gv.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
function sign(verdict, results) {
    return verdict === 'pass' && results === 0 ? _signs_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_JUDGED */ .YQ : (0,_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictSign */ .r0)(verdict);
}
function countOf(judged) {
    return judged.reduce((count, { judgement }) => count + judgement.results.length, 0);
}


/***/ }),

/***/ 81223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ widestDoubt),
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84690);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77291);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65601);




const SHOWN_FACTORS = 5;
/** Two-sided 90 % of a normal distribution, in standard deviations. */
const Z_90 = 1.645;
/** Beginnings of factors' ids, each before any that it begins with: what people call them, and whose doubt they are. */
const FACTORS = [
    ['assumed-runner', 'what a runner without an audit draws', 'runner'],
    ['claims-differ', 'several audits of one job that differ', 'claims'],
    ['cpu-model-idle', 'the watts of this CPU when idle', 'power'],
    ['cpu-model-busy', 'the watts that its work adds', 'power'],
    ['cpu-model', 'the watts of this CPU', 'power'],
    ['cpu-spec', 'the cores and power limit of this CPU', 'power'],
    ['server-tuning', 'how its server is set up', 'power'],
    ['host-occupancy', 'how many share its host', 'power'],
    ['load-curve', 'how watts follow the load', 'power'],
    ['memory-power', 'the watts of memory', 'power'],
    ['container-share', "the container's share of its host", 'power'],
    ['declared-power', 'the watts that somebody named', 'power'],
    ['rapl-counters', "the processor's energy counters", 'power'],
    ['board-share', 'what stands beside the processors', 'power'],
    ['platform-loss', "what the platform's counter leaves out", 'power'],
    ['powermetrics', "the Mac's own meter", 'power'],
    ['mac-rest', 'the rest of the Mac', 'power'],
    ['gpu-host', 'what GPUs make their server draw', 'power'],
    ['gpu-sensor', "the GPU's sensor", 'power'],
    ['gpu-sampling', 'how often the GPU was read', 'power'],
    ['gpu', "the GPU's watts", 'power'],
    ['sibling-place', 'where jobs without an audit stand', 'runner'],
    ['pue-unknown', 'what an unknown building adds', 'place'],
    ['pue', 'what the building adds', 'grid'],
    ['grid-world', 'a grid that nobody knows', 'place'],
    ['grid-year', "the grid's figure for a year", 'grid'],
    ['grid-hour', "the grid's hours", 'grid'],
    ['grid-zone', 'which of two grids its region is on', 'grid'],
    ['grid-country', "a country's figure for its grid", 'grid'],
    ['grid-declared', 'the figure that somebody named for the grid', 'grid'],
    ['grid', "the grid's figure", 'grid'],
    ['embodied-life', 'how long hardware lasts', 'hardware'],
    ['embodied', 'what making the hardware emitted', 'hardware'],
];
function meaningOf({ id }) {
    return FACTORS.find(([start]) => id === start || id.startsWith(`${start}:`) || id.startsWith(`${start}-`));
}
/** What widens an estimate most, in words; `null`: it has no range, or nobody has words for it. */
function widestDoubt({ factors, }) {
    const [widest] = byWidth(factors);
    const meaning = widest === undefined ? undefined : meaningOf(widest);
    return meaning === undefined ? null : { words: meaning[1], doubt: meaning[2] };
}
function byWidth(factors) {
    return [...factors].sort((a, b) => b.logSd - a.logSd);
}
/** `× or ÷ 1.3`, or where it reaches less far up `÷ 6.8, × 1.8`. */
function byItself({ logSd, logSdUp = logSd }) {
    const ratio = (spread) => (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .ku)(Math.exp(Math.min(700, Z_90 * spread)));
    return logSdUp === logSd ? `× or ÷ ${ratio(logSd)}` : `÷ ${ratio(logSd)}, × ${ratio(logSdUp)}`;
}
const KNOWN_BY = {
    declared: 'our judgement',
    calibrated: 'tests on data',
};
const COLUMNS = [
    { name: 'What is uncertain' },
    { name: 'Known by' },
    { name: 'Share of the range', align: 'right' },
    { name: 'By itself', align: 'right' },
];
/** What the total's range is made of. */
function rangeOf(totalG) {
    const { factors } = totalG;
    const whole = factors.reduce((sum, { logSd }) => sum + logSd ** 2, 0);
    if (whole === 0)
        return [];
    const share = (some) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(some.reduce((sum, { logSd }) => sum + logSd ** 2, 0) / whole);
    const sorted = byWidth(factors);
    const others = sorted.slice(SHOWN_FACTORS);
    const judged = share(factors.filter(({ kind }) => kind === 'declared'));
    return [
        `The total is ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .withRange */ .K1)(totalG, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMass */ .so)}: the range in brackets is where the true value may lie, each doubt taken at 90 %. ${judged} of the range (of its variance) rests on our own judgement; the rest was tested on data that it was not made from.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(COLUMNS, [
            ...sorted
                .slice(0, SHOWN_FACTORS)
                .map((factor) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([
                `${meaningOf(factor)?.[1] ?? ''} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(factor.id)}`.trim(),
                KNOWN_BY[factor.kind],
                share([factor]),
                byItself(factor),
            ])),
            ...(others.length === 0
                ? []
                : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(others.length, 'other'), '–', share(others), '–'])]),
        ]),
    ];
}


/***/ }),

/***/ 32809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ stepsTable),
/* harmony export */   J5: () => (/* binding */ stepsFold),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26179);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84690);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77291);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65601);





/** Steps whose rows say something: of more the heaviest are shown, the others summed. */
const MOST_ROWS = 15;
const MOST_CHILDREN = 8;
/** Twice the name of a step, for its neighbours. */
const MOST_UNITS = 6_000;
const COLUMNS = [
    { name: 'Step' },
    { name: 'Energy', align: 'right' },
    { name: 'Share', align: 'right' },
    { name: 'Time', align: 'right' },
    { name: 'Result' },
];
/** The steps of one job, folded; nothing where they could not be told apart. */
function stepsFold(steps) {
    if (steps === null || steps.length === 0)
        return [];
    const count = steps.filter(({ kind }) => kind === 'step').length;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'step')}, and what the audit itself cost`, [
            stepsTable(steps, MOST_ROWS),
        ]),
    ];
}
/** A row a step, in the order of their starts; the rows add up to the job. */
function stepsTable(steps, most) {
    const whole = sum(steps.map(({ energyJ }) => energyJ));
    const kept = heaviest(steps, most);
    const rows = [];
    const left = [];
    let units = 0;
    for (const step of steps) {
        const written = kept.has(step) ? rowsOf(step, whole.value) : [];
        units += written.join('\n').length;
        if (written.length === 0 || units > MOST_UNITS)
            left.push(step);
        else
            rows.push(...written);
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(COLUMNS, [...rows, ...(left.length === 0 ? [] : [restRow(left, whole.value)])]);
}
function heaviest(steps, most) {
    // What is no step is no matter of size: it says what the others leave out.
    const own = steps.filter(({ kind }) => kind !== 'step');
    const byEnergy = steps
        .filter(({ kind }) => kind === 'step')
        .sort((a, b) => b.energyJ.value - a.energyJ.value);
    return new Set([...byEnergy.slice(0, Math.max(0, most - own.length)), ...own]);
}
function rowsOf(step, wholeJ) {
    const { kind, durationS, energyJ, conclusion, children } = step;
    const own = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        nameOf(step),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)((0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .withRange */ .K1)(energyJ, _units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE)),
        share(energyJ.value, wholeJ),
        kind === 'step' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(durationS)) : '–',
        kind === 'step' ? resultOf(conclusion) : '–',
    ]);
    const shown = heaviest(children, MOST_CHILDREN);
    const inner = children
        .filter((child) => shown.has(child))
        .map((child) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        `of it: ${nameOf(child)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)((0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .withRange */ .K1)(child.energyJ, _units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE)),
        share(child.energyJ.value, wholeJ),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(child.durationS)),
        resultOf(child.conclusion),
    ]));
    return [own, ...inner];
}
function nameOf({ kind, name, number }) {
    if (kind === 'audit')
        return 'the audit itself';
    if (kind === 'unattributed')
        return 'between and beside the steps';
    if (name !== null)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name, 60);
    return number === null ? 'a step without a name' : `step ${number}`;
}
function resultOf(conclusion) {
    return conclusion === null ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(conclusion, 30);
}
function restRow(left, wholeJ) {
    const energyJ = sum(left.map((step) => step.energyJ));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left.length, 'lighter step'),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)((0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .withRange */ .K1)(energyJ, _units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEnergy */ .QE)),
        share(energyJ.value, wholeJ),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(left.reduce((all, { durationS }) => all + durationS, 0))),
        '–',
    ]);
}
/** `38 %`; of nothing there is no share. */
function share(part, whole) {
    if (!(whole > 0))
        return '–';
    // Nobody needs to know more of less.
    const isLittle = part > 0 && part / whole < 0.001;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)(isLittle ? 'under 0.1 %' : (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(part / whole));
}
function sum(estimates) {
    const all = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)(...estimates);
    return { ...all, ...(0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .range */ .y1)(all) };
}


/***/ }),

/***/ 21560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ sharesSentence),
/* harmony export */   PG: () => (/* binding */ marginalSentence),
/* harmony export */   Vm: () => (/* binding */ marketAmount),
/* harmony export */   _G: () => (/* binding */ besideWords)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84690);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);


const DIGITS = 3;
/**
 * The electricity's direct and upstream parts, in one sentence, as numbers that add up as they are
 * printed; `null` where the source of the carbon intensity does not keep them apart.
 */
function sharesSentence({ operationalG, operationalShares }) {
    if (operationalShares === null || operationalG === null || operationalG.value === 0)
        return null;
    const { directG, unsplitG } = operationalShares;
    // All to the last digit of the sum: else three rounded numbers may not be one sum.
    const step = 10 ** (Math.floor(Math.log10(operationalG.value)) + 1 - DIGITS);
    const steps = Math.round(operationalG.value / step);
    const directSteps = Math.min(steps, Math.round(directG.value / step));
    const unsplitSteps = unsplitG === undefined ? 0 : Math.min(steps - directSteps, Math.round(unsplitG.value / step));
    const upstreamSteps = steps - directSteps - unsplitSteps;
    const [direct, upstream, unsplit, whole] = [directSteps, upstreamSteps, unsplitSteps, steps].map((count) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(count * step, { digits: String(count).length, like: operationalG.value }));
    const parts = [
        `${direct} of the plants themselves (direct, GHG Protocol scope 2)`,
        `${upstream} of fuels and building beforehand (upstream, scope 3 category 3)`,
    ];
    if (unsplitG === undefined || unsplitG.value === 0) {
        return `${parts.join(' and ')} add up to ${whole}; both share its range.`;
    }
    return `${parts.join(', ')} and ${unsplit} of jobs whose source does not keep the two apart add up to ${whole}.`;
}
/** What the marginal carbon intensity makes of it, in one sentence; `null` where there is none. */
function marginalSentence({ marginal }) {
    if (marginal === null)
        return null;
    const { operationalG, totalG } = marginal;
    return `By the marginal carbon intensity ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .withRange */ .K1)(operationalG, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)} from electricity, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .withRange */ .K1)(totalG, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)} with the hardware: ${ONLY_WHERE_ASKED}.`;
}
/** What a series beside the one that counts decides. */
function besideWords({ signal }) {
    return signal === 'marginal' ? ONLY_WHERE_ASKED : 'does not count';
}
const ONLY_WHERE_ASKED = 'decides only budgets with `intensity: marginal`';
/** What a contract says of the electricity, in one clause; it never counts. */
function marketAmount({ marketBased }) {
    if (marketBased === null)
        return null;
    const { intensityGPerKwh, operationalG } = marketBased;
    const amount = operationalG === null ? '' : `: ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .withRange */ .K1)(operationalG, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)}`;
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIntensity */ .TA)(intensityGPerKwh)}${amount}, by contract (market-based), declared and not checked; does not count`;
}


/***/ }),

/***/ 13148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ NOTHING_JUDGED),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   pq: () => (/* binding */ resultSign),
/* harmony export */   r0: () => (/* binding */ verdictSign)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);

/** Every verdict has its own sign and its word, so that neither eyes nor screen readers can mistake it. */
const SIGNS = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    inconclusive: '❓ inconclusive',
    error: '🛑 error',
};
/** Where nothing was enforced or judged, no sign of success may stand. */
const NEUTRAL = 'ℹ️';
const NOTHING_JUDGED = `${NEUTRAL} no budget judged`;
function verdictSign(verdict) {
    return SIGNS[verdict];
}
/** The sign of a rule; one that was broken but waived or only observed passes without a check mark. */
function resultSign({ verdict, judged, waiver }) {
    if (waiver !== null)
        return `${NEUTRAL} pass, waived`;
    return verdict === 'pass' && judged !== 'pass'
        ? `${NEUTRAL} pass, observed only`
        : SIGNS[verdict];
}
/** What the numbers say about the limit, in as few words as a heading has room for. */
function outcome(result) {
    const { judged, value, limit } = result;
    switch (judged) {
        case 'pass':
            return 'within budget';
        case 'warn':
            return value !== null && limit !== null && value > limit
                ? 'probably over budget'
                : 'close to budget';
        case 'fail':
            return 'over budget';
        case 'inconclusive':
            if (value === null)
                return (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(result);
            return limit === null ? 'too little is known to judge' : 'too uncertain to judge';
        case 'error':
            return 'could not be judged';
    }
}


/***/ }),

/***/ 85873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ toldOfRun),
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   u_: () => (/* binding */ toldOfAudit)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

function toldOfAudit(report) {
    const { tool, verdict, sentence, policies, findings, energy, emissions, evidence } = report;
    return {
        ...{ tool, verdict, sentence, policies, findings },
        energyJ: energy?.machineJ ?? null,
        totalG: emissions?.totalG ?? null,
        policySha256: evidence.policySha256,
        past: [],
        cleaner: cleanerOf([report]),
        whole: "the artifact's `audit.json`",
    };
}
/** @param sources the reports of the audits that it sums up */
function toldOfRun(report, sources) {
    const { tool, verdict, sentence, policies, energyJ, totalG, past } = report;
    return {
        ...{ tool, verdict, sentence, policies, energyJ, totalG, past },
        findings: findingsOf(report),
        policySha256: [],
        cleaner: cleanerOf(sources),
        whole: "the run's artifact",
    };
}
function cleanerOf(sources) {
    return {
        region: sources.some(({ whatIf }) => whatIf?.elsewhere?.isSure === true),
        hour: sources.some(({ whatIf }) => whatIf?.later?.isSure === true),
    };
}
/** The run's findings, and those of its jobs: the same of several jobs is said once. */
function findingsOf({ findings, jobs }) {
    const ofJobs = new Map();
    for (const { name, findings: own } of jobs) {
        for (const finding of own) {
            const key = JSON.stringify([finding.id, finding.message]);
            const known = ofJobs.get(key);
            if (known === undefined)
                ofJobs.set(key, { finding, names: [name] });
            else
                known.names.push(name);
        }
    }
    return [...findings, ...[...ofJobs.values()].map(({ finding, names }) => named(finding, names))];
}
/** A finding that says whose it is. */
function named(finding, [first = '', ...others]) {
    const name = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first);
    if (finding.message.includes(name))
        return finding;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return { ...finding, message: `${name}${more}: ${finding.message}` };
}
/** A summary may be ten times as long as a comment. */
function roomIn(extent, { entries, units }) {
    const by = extent === 'summary' ? 10 : 1;
    return { entries: entries * by, units: units * by };
}


/***/ }),

/***/ 11450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ addingUp)
/* harmony export */ });
/** Significant digits that documents have; a sum of rows is to be right to the last of them. */
const DIGITS = 9;
/**
 * Rounds parts so that they add up to the whole as a document writes it, to the last digit: each is cut
 * to the whole's last digit, and what is left over goes to those that lost most. None is negative.
 *
 * @param parts that add up to the whole, but for the rounding of floating point
 * @throws RangeError where there is a whole and no part
 */
function addingUp(parts, whole) {
    const total = Number.isSafeInteger(whole) ? whole : Number(whole.toPrecision(DIGITS));
    if (total === 0)
        return parts.map(() => 0);
    if (parts.length === 0)
        throw new RangeError('a whole without parts');
    const decimals = DIGITS - 1 - Number(total.toExponential().split('e')[1]);
    const power = Number.isSafeInteger(total) ? Math.max(0, decimals) : decimals;
    const unit = 10 ** Math.abs(power);
    const units = Math.round(power >= 0 ? total * unit : total / unit);
    const sum = parts.reduce((all, part) => all + part, 0);
    const exact = parts.map((part) => (sum > 0 ? (part / sum) * units : units / parts.length));
    const counts = exact.map(Math.floor);
    let left = units - counts.reduce((all, count) => all + count, 0);
    const byLoss = exact
        .map((value, i) => ({ i, loss: value - Math.floor(value) }))
        .sort((a, b) => b.loss - a.loss || a.i - b.i);
    for (const { i } of byLoss) {
        if (left <= 0)
            break;
        counts[i] = counts[i] + 1;
        left -= 1;
    }
    // Beyond 2^53 / 9 digits floating point may be off by more: the largest part does not notice.
    const largest = counts.indexOf(Math.max(...counts));
    counts[largest] = counts[largest] + left;
    return counts.map((count) => (power >= 0 ? count / unit : count * unit));
}


/***/ }),

/***/ 22958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ J_PER_KWH),
/* harmony export */   rN: () => (/* binding */ J_PER_WH)
/* harmony export */ });
/** Quantities with their units: what people write is parsed, what people read is printed. */


const J_PER_WH = 3_600;
const J_PER_KWH = 1_000 * J_PER_WH;


/***/ }),

/***/ 31363:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"L5":{"tdpW":250,"logSd":0.7739},"a5":[{"name":"A10","tdpW":150,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/products/a10-gpu/","year":2021,"licence":"facts"},{"name":"A100 80GB PCIe","tdpW":300,"memoryGb":80,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/a100/pdf/nvidia-a100-datasheet-us-nvidia-1758950-r4-web.pdf","year":2021,"licence":"facts"},{"name":"A100-PCIE-40GB","tdpW":250,"memoryGb":40,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/a100/pdf/nvidia-a100-datasheet-us-nvidia-1758950-r4-web.pdf","year":2021,"licence":"facts"},{"name":"A100-SXM4-40GB","tdpW":400,"memoryGb":40,"form":"module","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/a100/pdf/nvidia-a100-datasheet-us-nvidia-1758950-r4-web.pdf","year":2021,"licence":"facts"},{"name":"A100-SXM4-80GB","tdpW":400,"memoryGb":80,"form":"module","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/a100/pdf/nvidia-a100-datasheet-us-nvidia-1758950-r4-web.pdf","year":2021,"licence":"facts"},{"name":"A10G","tdpW":300,"memoryGb":24,"form":"card","sensors":"own","source":"https://d1.awsstatic.com/product-marketing/ec2/NVIDIA_AWS_A10G_DataSheet_FINAL_02_17_2022.pdf","year":2022,"licence":"facts"},{"name":"A16","tdpW":62.5,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/products/a16-gpu/ (250 W for a board that shows as four GPUs)","year":2021,"licence":"facts"},{"name":"A2","tdpW":60,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/products/a2/","year":2021,"licence":"facts"},{"name":"A30","tdpW":165,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/products/a30-gpu/","year":2021,"licence":"facts"},{"name":"A40","tdpW":300,"memoryGb":48,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/a40/","year":2020,"licence":"facts"},{"name":"AMD RX480","tdpW":150,"memoryGb":8,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"B200","tdpW":1000,"memoryGb":180,"form":"module","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/hgx/","year":2024,"licence":"facts"},{"name":"GB200","tdpW":1200,"memoryGb":186,"form":"module","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/gb200-nvl72/","year":2024,"licence":"facts"},{"name":"GTX 1060","tdpW":120,"memoryGb":6,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/10-series/","year":2016,"licence":"facts"},{"name":"GTX 1070","tdpW":150,"memoryGb":8,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/10-series/","year":2016,"licence":"facts"},{"name":"GTX 1080","tdpW":180,"memoryGb":8,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"GTX 1080 Ti","tdpW":250,"memoryGb":11,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"GTX 1660","tdpW":120,"memoryGb":6,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/16-series/","year":2019,"licence":"facts"},{"name":"GTX TITAN X","tdpW":250,"memoryGb":12,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"H100 80GB HBM3","tdpW":700,"memoryGb":80,"form":"module","sensors":"own","source":"https://resources.nvidia.com/en-us-tensor-core/nvidia-tensor-core-gpu-datasheet","year":2023,"licence":"facts"},{"name":"H100 NVL","tdpW":400,"memoryGb":94,"form":"card","sensors":"own","source":"https://resources.nvidia.com/en-us-tensor-core/nvidia-tensor-core-gpu-datasheet","year":2026,"licence":"MIT"},{"name":"H100 PCIe","tdpW":350,"memoryGb":80,"form":"card","sensors":"own","source":"https://resources.nvidia.com/en-us-tensor-core/nvidia-tensor-core-gpu-datasheet","year":2023,"licence":"facts"},{"name":"H200","tdpW":700,"memoryGb":141,"form":"module","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/h200/","year":2024,"licence":"facts"},{"name":"H200 NVL","tdpW":600,"memoryGb":141,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/h200/","year":2024,"licence":"facts"},{"name":"Instinct MI100","tdpW":300,"memoryGb":32,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/accelerators/instinct.html","year":2020,"licence":"facts"},{"name":"Instinct MI210","tdpW":300,"memoryGb":64,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/accelerators/instinct/mi200/mi210.html","year":2022,"licence":"facts"},{"name":"Instinct MI250","tdpW":560,"memoryGb":128,"form":"module","sensors":"shared","source":"https://www.amd.com/en/products/accelerators/instinct/mi200/mi250.html","year":2021,"licence":"facts"},{"name":"Instinct MI250X","tdpW":560,"memoryGb":128,"form":"module","sensors":"shared","source":"https://www.amd.com/en/products/accelerators/instinct/mi200/mi250x.html","year":2021,"licence":"facts"},{"name":"Instinct MI300X","tdpW":750,"memoryGb":192,"form":"module","sensors":"own","source":"https://www.amd.com/en/products/accelerators/instinct/mi300/mi300x.html","year":2023,"licence":"facts"},{"name":"Instinct MI325X","tdpW":1000,"memoryGb":256,"form":"module","sensors":"own","source":"https://www.amd.com/en/products/accelerators/instinct/mi300/mi325x.html","year":2024,"licence":"facts"},{"name":"Instinct MI350X","tdpW":1000,"memoryGb":288,"form":"module","sensors":"own","source":"https://www.amd.com/en/products/accelerators/instinct/mi350/mi350x.html","year":2025,"licence":"facts"},{"name":"Instinct MI355X","tdpW":1400,"memoryGb":288,"form":"module","sensors":"own","source":"https://www.amd.com/en/products/accelerators/instinct/mi350/mi355x.html","year":2025,"licence":"facts"},{"name":"Instinct MI50","tdpW":300,"memoryGb":32,"form":"card","sensors":"own","source":"https://www.amd.com/en/support/downloads/drivers.html/accelerators/instinct.html","year":2018,"licence":"facts"},{"name":"L4","tdpW":72,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/l4/PB-11316-001_v01.pdf","year":2026,"licence":"MIT"},{"name":"L40","tdpW":300,"memoryGb":48,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/l40/","year":2022,"licence":"facts"},{"name":"L40S","tdpW":350,"memoryGb":48,"form":"card","sensors":"own","source":"https://resources.nvidia.com/en-us-l40s/l40s-datasheet-28413","year":2026,"licence":"MIT"},{"name":"Quadro K6000","tdpW":225,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/quadro-k6000.c2426","year":2026,"licence":"MIT"},{"name":"Quadro P6000","tdpW":250,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/quadro-p6000.c2865","year":2026,"licence":"MIT"},{"name":"Quadro RTX 4000","tdpW":160,"memoryGb":8,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/previous-quadro-desktop-gpus/","year":2018,"licence":"facts"},{"name":"Quadro RTX 5000","tdpW":230,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/previous-quadro-desktop-gpus/","year":2018,"licence":"facts"},{"name":"Quadro RTX 6000","tdpW":260,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/previous-quadro-desktop-gpus/","year":2018,"licence":"facts"},{"name":"RTX 2070","tdpW":175,"memoryGb":8,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2018,"licence":"facts"},{"name":"RTX 2080","tdpW":215,"memoryGb":8,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"RTX 2080 Ti","tdpW":250,"memoryGb":11,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"RTX 3060","tdpW":170,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2021,"licence":"facts"},{"name":"RTX 3070","tdpW":220,"memoryGb":8,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2020,"licence":"facts"},{"name":"RTX 3080","tdpW":320,"memoryGb":10,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/geforce-rtx-3080.c3621","year":2026,"licence":"MIT"},{"name":"RTX 3080 TI","tdpW":350,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/geforce-rtx-3080-ti.c3735","year":2026,"licence":"MIT"},{"name":"RTX 3090","tdpW":350,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/geforce-rtx-3090.c3622","year":2026,"licence":"MIT"},{"name":"RTX 3090 Ti","tdpW":450,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2022,"licence":"facts"},{"name":"RTX 4000 Ada","tdpW":130,"memoryGb":20,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2023,"licence":"facts"},{"name":"RTX 4000 SFF Ada","tdpW":70,"memoryGb":20,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2023,"licence":"facts"},{"name":"RTX 4060","tdpW":115,"memoryGb":8,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2023,"licence":"facts"},{"name":"RTX 4070","tdpW":200,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2023,"licence":"facts"},{"name":"RTX 4080","tdpW":320,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2022,"licence":"facts"},{"name":"RTX 4090","tdpW":450,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/l4/nvidia-ada-gpu-architecture-whitepaper-v2.1.pdf","year":2026,"licence":"MIT"},{"name":"RTX 5000 Ada","tdpW":250,"memoryGb":32,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2023,"licence":"facts"},{"name":"RTX 5070","tdpW":250,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2025,"licence":"facts"},{"name":"RTX 5080","tdpW":360,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2025,"licence":"facts"},{"name":"RTX 5090","tdpW":575,"memoryGb":32,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/geforce/graphics-cards/compare/","year":2025,"licence":"facts"},{"name":"RTX 6000 Ada","tdpW":300,"memoryGb":48,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2022,"licence":"facts"},{"name":"RTX 8000","tdpW":260,"memoryGb":48,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/quadro-rtx-8000.c3306","year":2026,"licence":"MIT"},{"name":"RTX A2000","tdpW":70,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2021,"licence":"facts"},{"name":"RTX A4000","tdpW":140,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2021,"licence":"facts"},{"name":"RTX A4500","tdpW":200,"memoryGb":20,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/design-visualization/desktop-graphics/","year":2021,"licence":"facts"},{"name":"RTX A5000","tdpW":230,"memoryGb":24,"form":"card","sensors":"own","source":"https://nvdam.widen.net/s/wrqrqt75vh/nvidia-rtx-a5000-datasheet","year":2026,"licence":"MIT"},{"name":"RTX A6000","tdpW":300,"memoryGb":48,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/rtx-a6000.c3686","year":2026,"licence":"MIT"},{"name":"RTX PRO 6000 Blackwell","tdpW":600,"memoryGb":96,"form":"card","sensors":"own","source":"https://www.nvidia.com/en-us/data-center/rtx-pro-6000-blackwell-server-edition/","year":2025,"licence":"facts"},{"name":"Radeon PRO V620","tdpW":300,"memoryGb":32,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/accelerators/radeon-pro/amd-radeon-pro-v620.html","year":2021,"licence":"facts"},{"name":"Radeon PRO V710","tdpW":158,"memoryGb":28,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/accelerators/radeon-pro/amd-radeon-pro-v710.html","year":2024,"licence":"facts"},{"name":"Radeon PRO W7900","tdpW":295,"memoryGb":48,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/graphics/workstations/radeon-pro/w7900.html","year":2023,"licence":"facts"},{"name":"Radeon Pro V520","tdpW":225,"memoryGb":8,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/professional-graphics/amd-radeon-pro-v520.html","year":2020,"licence":"facts"},{"name":"Radeon RX 6900 XT","tdpW":300,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/graphics/desktops/radeon.html","year":2020,"licence":"facts"},{"name":"Radeon RX 7900 XT","tdpW":315,"memoryGb":20,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/graphics/desktops/radeon.html","year":2022,"licence":"facts"},{"name":"Radeon RX 7900 XTX","tdpW":355,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.amd.com/en/products/graphics/desktops/radeon.html","year":2022,"licence":"facts"},{"name":"T4","tdpW":70,"memoryGb":16,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/tesla-t4/t4-tensor-core-datasheet-951643.pdf","year":2026,"licence":"MIT"},{"name":"TITAN X Pascal","tdpW":250,"memoryGb":12,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"Tesla K40c","tdpW":245,"memoryGb":12,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"Tesla K80","tdpW":150,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/tesla-product-literature/TeslaK80-datasheet.pdf (300 W for a board that shows as two GPUs)","year":2015,"licence":"facts"},{"name":"Tesla M40 24GB","tdpW":250,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/tesla-m40.c2771","year":2026,"licence":"MIT"},{"name":"Tesla M60","tdpW":150,"memoryGb":8,"form":"card","sensors":"own","source":"https://images.nvidia.com/content/tesla/pdf/188417-Tesla-M60-DS-A4-fnl-Web.pdf (300 W for a board that shows as two GPUs)","year":2016,"licence":"facts"},{"name":"Tesla P100-PCIE","tdpW":250,"memoryGb":16,"form":"card","sensors":"own","source":"https://images.nvidia.com/content/tesla/pdf/nvidia-tesla-p100-PCIe-datasheet.pdf","year":2016,"licence":"facts"},{"name":"Tesla P100-SXM2","tdpW":300,"memoryGb":16,"form":"module","sensors":"own","source":"https://images.nvidia.com/content/tesla/pdf/nvidia-tesla-p100-datasheet.pdf","year":2016,"licence":"facts"},{"name":"Tesla P4","tdpW":75,"memoryGb":8,"form":"card","sensors":"own","source":"https://images.nvidia.com/content/pdf/tesla/184457-Tesla-P4-Datasheet-NV-Final-Letter-Web.pdf","year":2016,"licence":"facts"},{"name":"Tesla P40","tdpW":250,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.nvidia.com/content/dam/en-zz/Solutions/design-visualization/documents/nvidia-p40-datasheet.pdf","year":2026,"licence":"MIT"},{"name":"Tesla V100-PCIE","tdpW":250,"memoryGb":32,"form":"card","sensors":"own","source":"https://images.nvidia.com/content/technologies/volta/pdf/volta-v100-datasheet-update-us-1165301-r5.pdf","year":2020,"licence":"facts"},{"name":"Tesla V100-SXM2","tdpW":300,"memoryGb":32,"form":"module","sensors":"own","source":"https://images.nvidia.com/content/technologies/volta/pdf/volta-v100-datasheet-update-us-1165301-r5.pdf","year":2020,"licence":"facts"},{"name":"Tesla V100-SXM3","tdpW":350,"memoryGb":32,"form":"module","sensors":"own","source":"https://docs.nvidia.com/dgx/dgx2-user-guide/","year":2019,"licence":"facts"},{"name":"Titan RTX","tdpW":280,"memoryGb":24,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/titan-rtx.c3311","year":2026,"licence":"MIT"},{"name":"Titan V","tdpW":250,"memoryGb":12,"form":"card","sensors":"own","source":"techpowerup.com","year":2026,"licence":"MIT"},{"name":"Titan Xp","tdpW":250,"memoryGb":12,"form":"card","sensors":"own","source":"https://www.techpowerup.com/gpu-specs/titan-xp.c2948","year":2026,"licence":"MIT"}]}');

/***/ })

};
