import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 31134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noticedInMain),
/* harmony export */   I: () => (/* binding */ serverStart)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9656);

/** Clocks that somebody looks after agree better than this. */
const MOST_OFF_MS = 5 * 60_000;
/**
 * When an audit began by the server's clock, where the machine's is far from that; else `null`. Whoever
 * controls a job can set its machine's clock, and would else choose the day that a rollout, a waiver or
 * a month is held by.
 *
 * @param aheadMs how far the machine's clock is ahead of the server's; `null`: nobody was asked
 */
function serverStart({ start }, aheadMs) {
    if (aheadMs === null || Math.abs(aheadMs) <= MOST_OFF_MS)
        return null;
    return start.wallMs - aheadMs;
}
/** What main found, for the report: of the policies that it read, and of the clock that it read by. */
function noticedInMain({ policies, serverStartMs, started }) {
    const clock = serverStartMs === null ? [] : [clockWrong(started, serverStartMs)];
    return [...clock, ...policies.findings];
}
function clockWrong({ start }, serverStartMs) {
    const time = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('clock-wrong', `The machine's clock said ${time(start.wallMs)} UTC when the audit began, GitHub's ${time(serverStartMs)}: the policy goes by GitHub's.`);
}


/***/ }),

/***/ 59491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readHiddenInputs),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __nccwpck_require__(31883);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __nccwpck_require__(67707);
// EXTERNAL MODULE: ./build/src/units/parse.js
var parse = __nccwpck_require__(16098);
// EXTERNAL MODULE: ./build/src/audit/claimed-units.js
var claimed_units = __nccwpck_require__(87718);
;// CONCATENATED MODULE: ./build/src/audit/declarations.js




/**
 * @param option as the person knows it: `input model-size`, `--model-size`
 * @throws BadInput
 */
function parseModelSize(given, option) {
    if (given === null)
        return null;
    const parsed = (0,parse/* parseParameters */._A)(given);
    if (parsed.ok)
        return parsed.value;
    throw new bad_input/* BadInput */.k(`${option} cannot be ${(0,nearest/* quoted */.TL)(given)}: ${parsed.expected}`);
}
/**
 * None is zero: nothing can be held to a limit for each of none. What a job counts in its file as it
 * goes may begin there.
 *
 * @throws BadInput, see `parseModelSize`
 */
function parseDeclaredUnits(given, option) {
    if (given === null)
        return null;
    const parsed = (0,claimed_units/* parseUnits */.X)(given);
    if (!parsed.ok)
        throw new bad_input/* BadInput */.k(`${option}: ${parsed.expected}`);
    const none = Object.keys(parsed.value).find((name) => parsed.value[name] === 0);
    if (none === undefined)
        return parsed.value;
    throw new bad_input/* BadInput */.k(`${option}: \`${none}\` cannot be 0: no limit can be held for each of none; give more, or leave it out`);
}

// EXTERNAL MODULE: ./build/src/grid/declared.js
var declared = __nccwpck_require__(10622);
;// CONCATENATED MODULE: ./build/src/grid/market.js


/** As long as a waiver's reason may be. */
const LEAST_EVIDENCE = 10;
const MOST_EVIDENCE = 500;
/**
 * A figure by contract as two options give it; `null` for each that is not given.
 *
 * @param name puts an option as its user knows it: `input market-based-evidence`
 * @throws BadInput when one stands without the other, or is not what it should be
 */
function parseMarketBased(intensity, evidence, name) {
    const [figure, proof] = MARKET_OPTIONS.map(name);
    if (intensity === null && evidence === null)
        return null;
    if (intensity === null)
        throw new bad_input/* BadInput */.k(`${proof} needs ${figure}: what it is the evidence of`);
    if (evidence === null) {
        throw new bad_input/* BadInput */.k(`${figure} needs ${proof}: a link to the contract or certificate, and what it covers`);
    }
    const intensityGPerKwh = (0,declared/* parseDeclaredIntensity */.J)(intensity, figure ?? '');
    const { length } = evidence;
    if (length < LEAST_EVIDENCE || length > MOST_EVIDENCE || /\p{Cc}/u.test(evidence)) {
        throw new bad_input/* BadInput */.k(`${proof} cannot be that: expected one line of ${LEAST_EVIDENCE} to ${MOST_EVIDENCE} characters, such as a link to the certificate and what it covers`);
    }
    return { intensityGPerKwh, evidence };
}
/** The options of a figure by contract and of its evidence. */
const MARKET_OPTIONS = ['market-based-intensity', 'market-based-evidence'];

// EXTERNAL MODULE: ./build/src/grid/providers/choice.js
var providers_choice = __nccwpck_require__(30520);
// EXTERNAL MODULE: ./build/src/units/print.js
var print = __nccwpck_require__(84690);
;// CONCATENATED MODULE: ./build/src/interval.js



/** Finer costs more than it tells; coarser, and a killed sampler costs the course of the job. */
const LEAST_MS = 100;
const MOST_MS = 300_000;
const DEFAULT_INTERVAL_MS = 1_000;
/**
 * A sampling interval in whole milliseconds.
 *
 * @param what names the option or input in the message
 * @throws BadInput when it is no duration, or out of bounds
 */
function parseInterval(text, what) {
    const parsed = (0,parse/* parseDuration */.E9)(text);
    if (!parsed.ok)
        throw new bad_input/* BadInput */.k(`${what} cannot be ${(0,nearest/* quoted */.TL)(text)}: ${parsed.expected}`);
    const ms = Math.round(parsed.value * 1000);
    if (ms < LEAST_MS || ms > MOST_MS) {
        const bounds = `${(0,print/* formatDuration */.a3)(LEAST_MS / 1000)} to ${(0,print/* formatDuration */.a3)(MOST_MS / 1000)}`;
        throw new bad_input/* BadInput */.k(`${what} ${(0,nearest/* quoted */.TL)(text)} is out of bounds: ${bounds}`);
    }
    return ms;
}

// EXTERNAL MODULE: ./build/src/lifecycle/ends.js + 1 modules
var ends = __nccwpck_require__(94108);
// EXTERNAL MODULE: ./build/src/place/resolve.js
var resolve = __nccwpck_require__(51025);
// EXTERNAL MODULE: ./build/src/policy/budget.js
var policy_budget = __nccwpck_require__(78003);
;// CONCATENATED MODULE: ./build/src/action/inputs.js











const MODES = ['audit', 'finish', 'gate'];
const COMMENT_MODES = ['on-change', 'always', 'on-violation', 'never'];
const ENFORCEMENTS = ['observe', 'warn', 'enforce'];
/** @throws BadInput that names the input, what was given and what was expected. */
function readInputs(read) {
    const budget = optional(read, 'budget');
    if (budget !== null)
        (0,policy_budget/* budgetPolicy */.Q)(budget);
    const interval = optional(read, 'sample-interval');
    const mode = oneOf(read, 'mode', MODES, 'audit');
    return {
        mode,
        policyPath: policyPath(optional(read, 'policy')),
        budget,
        enforcedAtLeast: optional(read, 'enforcement') === null
            ? null
            : oneOf(read, 'enforcement', ENFORCEMENTS, 'observe'),
        place: (0,resolve/* resolvePlace */.M0)(placeRequest(read), (name) => `input ${name}`),
        carbonIntensityGPerKwh: carbonIntensity(optional(read, 'carbon-intensity')),
        marketBased: marketBased(read),
        provider: providerChoice(read),
        modelParameters: parseModelSize(optional(read, 'model-size'), 'input model-size'),
        units: parseDeclaredUnits(optional(read, 'units'), 'input units'),
        unitsFile: optional(read, 'units-file'),
        intervalMs: interval === null ? DEFAULT_INTERVAL_MS : parseInterval(interval, 'input sample-interval'),
        rapl: oneOf(read, 'rapl', ends/* RAPL_MEANS */.Lp, 'auto'),
        comment: oneOf(read, 'comment', COMMENT_MODES, 'on-change'),
        artifactName: artifactName(optional(read, 'artifact-name') ?? 'carbon-audit'),
        retentionDays: retentionDays(optional(read, 'retention-days')),
        exportsEnv: oneOf(read, 'export-env', ['true', 'false'], 'false') === 'true',
        ...gateInputs(read, mode),
    };
}
function providerChoice(read) {
    const given = optional(read, 'intensity-provider');
    const choice = given === null ? providers_choice/* NO_PROVIDER */.aN : (0,providers_choice/* parseProvider */.te)(given, 'input intensity-provider');
    const token = optional(read, 'intensity-token') ?? '';
    if (choice.id === 'none' && token !== '') {
        throw new bad_input/* BadInput */.k('input intensity-token needs intensity-provider: name whom the token is for');
    }
    (0,providers_choice/* requireToken */.Fw)(choice, token, 'input intensity-token');
    return choice;
}
function readHiddenInputs(read) {
    return {
        jobStatus: read('job-status'),
        checkRunId: /^\d+$/.test(read('check-run-id')) ? read('check-run-id') : null,
        workflowRef: read('workflow-ref'),
        matrix: read('matrix'),
        jobIndex: wholeNumber(read('job-index')) ?? 0,
        jobTotal: wholeNumber(read('job-total')) ?? 1,
    };
}
function optional(read, name) {
    const given = read(name).trim();
    return given === '' ? null : given;
}
function oneOf(read, name, known, unset) {
    const given = optional(read, name);
    if (given === null)
        return unset;
    const found = known.find((one) => one === given);
    if (found !== undefined)
        return found;
    const [near] = (0,nearest/* nearestNames */.LE)(given, known, 1);
    const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
    throw refused(name, given, `expected ${known.map((one) => `\`${one}\``).join(', ')}${hint}`);
}
function placeRequest(read) {
    const names = ['region', 'zone', 'country'];
    const given = names.map((name) => [name, optional(read, name)]);
    return Object.fromEntries(given.filter(([, value]) => value !== null));
}
/** A path that stays in the repository: it is read through the API and from the workspace. */
function policyPath(given) {
    if (given === null)
        return null;
    const path = given.replaceAll('\\', '/').replace(/^\.\//, '');
    const parts = path.split('/');
    if (path.startsWith('/') ||
        /^[a-z]:/i.test(path) ||
        parts.some((part) => part === '..' || part === '')) {
        throw refused('policy', given, 'expected a path inside the repository, such as `.github/carbon-policy.yml`');
    }
    return path;
}
function carbonIntensity(given) {
    return given === null ? null : (0,declared/* parseDeclaredIntensity */.J)(given, 'input carbon-intensity');
}
function marketBased(read) {
    const [figure, evidence] = MARKET_OPTIONS;
    return parseMarketBased(optional(read, figure), optional(read, evidence), (name) => `input ${name}`);
}
function artifactName(given) {
    if (/["<>|*?\r\n\\/:]/.test(given) || given.length > 100) {
        throw refused('artifact-name', given, 'expected at most 100 characters, none of `" : < > | * ? \\ /`');
    }
    return given;
}
function retentionDays(given) {
    if (given === null)
        return null;
    const days = wholeNumber(given);
    if (days === null || days < 1 || days > 90) {
        throw refused('retention-days', given, 'expected a whole number of days from 1 to 90');
    }
    return days;
}
function gateInputs(read, mode) {
    const names = ['run-id', 'workflow', 'wait'];
    const given = names.find((name) => optional(read, name) !== null);
    if (given !== undefined && mode !== 'gate') {
        throw new bad_input/* BadInput */.k(`input ${given} needs mode \`gate\``);
    }
    const [runId, workflow, wait] = names.map((name) => optional(read, name));
    if (runId && workflow) {
        throw new bad_input/* BadInput */.k('inputs run-id and workflow both name what is to be judged: give one');
    }
    return {
        runId: runId ? parseRunId(runId) : null,
        workflow: workflow ? workflowFile(workflow) : null,
        waitMs: wait ? parseWait(wait) : 0,
    };
}
function parseRunId(given) {
    const id = /^[1-9]\d{0,15}$/.test(given) ? Number(given) : Number.NaN;
    if (Number.isSafeInteger(id))
        return id;
    throw refused('run-id', given, 'expected the number of a run, such as `github.event.workflow_run.id`');
}
function workflowFile(given) {
    const file = given.replace(/^(\.\/)?\.github\/workflows\//, '');
    if (/^[\w.-]{1,100}\.ya?ml$/.test(file))
        return file;
    throw refused('workflow', given, 'expected the file of a workflow, such as `ci.yml`');
}
/** A runner that waits draws power for nothing. */
const LONGEST_WAIT_S = 6 * 3600;
function parseWait(given) {
    const parsed = (0,parse/* parseDuration */.E9)(given);
    if (!parsed.ok)
        throw refused('wait', given, parsed.expected);
    if (parsed.value > LONGEST_WAIT_S)
        throw refused('wait', given, 'expected at most `6 h`');
    return Math.round(parsed.value * 1000);
}
function wholeNumber(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
function refused(name, given, expected) {
    return new bad_input/* BadInput */.k(`input ${name} cannot be ${(0,nearest/* quoted */.TL)(given)}: ${expected}`);
}


/***/ }),

/***/ 46779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ runIdentityOf),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/**
 * What the environment and the event's payload tell; what they do not tell is empty or `null`.
 *
 * No step can set the runner's own `GITHUB_` variables for those after it, but every step can rewrite
 * the file of the payload. So nothing that decides what binds the job is taken from that file where a
 * variable or the server tells it.
 *
 * @param definedIn the workflow that defines the job, as `job.workflow_ref` names it; empty: not told
 */
function readJob(env, definedIn = '') {
    const given = (name) => env[name] ?? '';
    const [owner = '', repo = ''] = given('GITHUB_REPOSITORY').split('/');
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const server = given('GITHUB_SERVER_URL') || 'https://github.com';
    const runId = Number(given('GITHUB_RUN_ID')) || 0;
    return {
        owner,
        repo,
        defaultBranch: null,
        event: given('GITHUB_EVENT_NAME'),
        workflowName: env['GITHUB_WORKFLOW'] || null,
        workflowPath: workflowPath(given('GITHUB_WORKFLOW_REF')),
        key: given('GITHUB_JOB'),
        step: given('GITHUB_ACTION'),
        runId,
        runAttempt: Number(given('GITHUB_RUN_ATTEMPT')) || 1,
        runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
        runnerName: env['RUNNER_NAME'] || null,
        sha: given('GITHUB_SHA'),
        ref: given('GITHUB_REF'),
        serverUrl: server,
        apiUrl: given('GITHUB_API_URL') || 'https://api.github.com',
        temp: given('RUNNER_TEMP'),
        workspace: given('GITHUB_WORKSPACE'),
        change: readChange(given, payload),
        actorKind: actorKind(given('GITHUB_ACTOR'), payload),
        reusablePath: reusablePath(given('GITHUB_WORKFLOW_REF'), definedIn),
        changedPaths: given('GITHUB_EVENT_NAME') === 'push' ? changedPaths(payload) : null,
    };
}
/** From `owner/repo/.github/workflows/train.yml@refs/heads/main`. */
function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(ref)?.[1] ?? null;
}
/** A job that another workflow than the one that was started defines stands in a reusable one. */
function reusablePath(startedRef, definedIn) {
    const path = workflowPath(definedIn);
    if (path === null || startedRef === '')
        return null;
    return definedIn === startedRef ? '' : path;
}
/** Reviews, labels and whatever else has a pull request for its ref run its author's code as well. */
function readChange(given, payload) {
    const [event, ref, sha] = [given('GITHUB_EVENT_NAME'), given('GITHUB_REF'), given('GITHUB_SHA')];
    if (event === 'merge_group')
        return queued(ref, sha);
    const merged = /^refs\/pull\/(\d+)\//.exec(ref);
    if (!event.startsWith('pull_request') && merged === null)
        return null;
    const baseRef = given('GITHUB_BASE_REF');
    const number = merged === null ? valueAt(payload, 'pull_request', 'number') : Number(merged[1]);
    const headSha = commit(textAt(payload, 'pull_request', 'head', 'sha'));
    const own = textAt(payload, 'repository', 'full_name');
    return {
        pullRequest: typeof number === 'number' ? number : null,
        isNumberSure: merged !== null,
        baseBranch: baseRef || (textAt(payload, 'pull_request', 'base', 'ref') ?? ''),
        isBaseSure: baseRef !== '',
        headSha,
        // `pull_request_target` runs at the base, which proposes nothing.
        proposedSha: merged === null ? headSha : commit(sha),
        // A fork that was deleted since has no repository left to name.
        isFork: textAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== own,
    };
}
/** In a merge queue the ref names the base: `refs/heads/gh-readonly-queue/main/pr-7-` and a commit. */
function queued(ref, sha) {
    const base = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-[^/]*$/.exec(ref)?.[1] ?? '';
    const headSha = commit(sha);
    return {
        pullRequest: null,
        isNumberSure: false,
        baseBranch: base,
        isBaseSure: true,
        headSha,
        proposedSha: headSha,
        isFork: false,
    };
}
/** A commit's digits; anything else is none. */
function commit(sha) {
    return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) ? sha : '';
}
/**
 * Who set the workflow off; a schedule has nobody. The name of an app's bot ends so, and the runner
 * tells it; only the payload tells of a bot by another name, and who is said to be one is not known.
 */
function actorKind(actor, payload) {
    if (actor.endsWith('[bot]'))
        return 'bot';
    return textAt(payload, 'sender', 'type') === 'User' ? 'person' : null;
}
/** Longer lists than this are as good as none: a payload that ends somewhere hides the rest. */
const MOST_COMMITS = 20;
function changedPaths(payload) {
    const commits = valueAt(payload, 'commits');
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= MOST_COMMITS)
        return null;
    const paths = new Set();
    for (const commit of commits) {
        for (const key of ['added', 'modified', 'removed']) {
            const list = valueAt(commit, key);
            if (!Array.isArray(list))
                return null;
            for (const path of list)
                paths.add(String(path));
        }
    }
    return [...paths].sort();
}
/** What budgets are matched against; `null` is what is not told. */
function subjectOf(job, modelParameters) {
    const { change } = job;
    // What fits a budget is not left to a payload: a branch that only it tells is not known.
    const told = change === null ? job.ref : change.isBaseSure ? change.baseBranch : '';
    const branch = told.replace(/^refs\/heads\//, '') || null;
    return {
        kind: 'job',
        workflowPath: job.workflowPath,
        workflowName: job.workflowName,
        reusablePath: job.reusablePath,
        job: job.key || null,
        event: job.event || null,
        branch,
        isDefaultBranch: job.defaultBranch === null || branch === null ? null : branch === job.defaultBranch,
        actorKind: job.actorKind,
        runnerLabel: null,
        runnerLabels: null,
        changedPaths: job.changedPaths,
        modelParameters,
    };
}
/** @param jobId the job's REST id, where the server tells it */
function runIdentityOf(job, jobId) {
    if (job.runId === 0)
        return null;
    return {
        runId: String(job.runId),
        attempt: job.runAttempt,
        jobId,
        runnerName: job.runnerName,
        headSha: job.change?.headSha || job.sha || null,
    };
}
function readPayload(path) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function valueAt(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : null;
}


/***/ }),

/***/ 97246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __nccwpck_require__(31883);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(9656);
// EXTERNAL MODULE: ./build/src/probe/container.js
var container = __nccwpck_require__(97059);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __nccwpck_require__(65563);
// EXTERNAL MODULE: ./build/src/probe/os.js
var os = __nccwpck_require__(75728);
// EXTERNAL MODULE: ./build/src/probe/proc.js
var proc = __nccwpck_require__(69334);
;// CONCATENATED MODULE: ./build/src/machine/cpuinfo.js
const NOT_TOLD = { virtual: null, siblings: null, cores: null };
/** The first block of Linux' /proc/cpuinfo: x86 names itself, Arm gives numbers. */
function parseCpuInfo(text) {
    const fields = firstBlock(text);
    const implementer = fields.get('CPU implementer');
    if (implementer !== undefined)
        return armIdentity(implementer, fields.get('CPU part'));
    const flags = fields.get('flags');
    return {
        model: fields.get('model name') ?? null,
        vendor: fields.get('vendor_id') ?? null,
        family: numberOf(fields.get('cpu family')),
        modelNumber: numberOf(fields.get('model')),
        virtual: flags === undefined ? null : /(^| )hypervisor( |$)/.test(flags),
        siblings: numberOf(fields.get('siblings')),
        cores: numberOf(fields.get('cpu cores')),
    };
}
function firstBlock(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        // Some kernels open with an empty line or two.
        if (line.trim() === '' && fields.size > 0)
            break;
        const colon = line.indexOf(':');
        if (colon > 0)
            fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
    return fields;
}
/** Numbers of CPUID and MIDR have at most 12 bits. */
function numberOf(text) {
    return text !== undefined && /^(\d{1,4}|0x[0-9a-f]{1,3})$/i.test(text) ? Number(text) : null;
}
/** Makers in Arm's MIDR register, as far as they are found in data centres and laptops. */
const ARM_MAKERS = {
    65: 'ARM',
    70: 'Fujitsu',
    72: 'HiSilicon',
    78: 'NVIDIA',
    81: 'Qualcomm',
    97: 'Apple',
    109: 'Microsoft',
    192: 'Ampere',
};
/** Cores of servers by MIDR part, as makers that build Arm's own cores name them too. */
const ARM_CORES = {
    3336: 'Cortex-A72',
    3340: 'Neoverse-N1',
    3392: 'Neoverse-V1',
    3401: 'Neoverse-N2',
    3407: 'Neoverse-V2',
    3460: 'Neoverse-V3',
    3470: 'Neoverse-N3',
};
const ARMS_OWN_CORES = new Set([0x41, 0x6d]);
const AMPERE_CORES = { 2755: 'AmpereOne', 2756: 'AmpereOne-A' };
function armIdentity(implementer, part) {
    const maker = numberOf(implementer);
    const modelNumber = numberOf(part);
    return {
        model: maker === null || modelNumber === null ? null : armCore(maker, modelNumber),
        vendor: maker === null ? null : (ARM_MAKERS[maker] ?? implementer),
        family: null,
        modelNumber,
        ...NOT_TOLD,
    };
}
function armCore(maker, part) {
    if (ARMS_OWN_CORES.has(maker))
        return ARM_CORES[part] ?? null;
    return maker === 0xc0 ? (AMPERE_CORES[part] ?? null) : null;
}
/** Windows keeps CPUID's numbers in the environment: `Intel64 Family 6 Model 85 Stepping 7, GenuineIntel`. */
function parseProcessorIdentifier(env) {
    const text = env['PROCESSOR_IDENTIFIER']?.slice(0, 256) ?? '';
    const match = /^\w+ Family (\d{1,4}) Model (\d{1,4}) Stepping \d+, (\w+)$/.exec(text);
    return {
        model: null,
        vendor: match?.[3] ?? null,
        family: numberOf(match?.[1]),
        modelNumber: numberOf(match?.[2]),
        ...NOT_TOLD,
    };
}

// EXTERNAL MODULE: ./build/src/machine/dmi.js
var machine_dmi = __nccwpck_require__(39173);
;// CONCATENATED MODULE: ./build/src/machine/gpus.js



const PCI_DEVICES = 'sys/bus/pci/devices';
const FIELD_BYTES = 32;
const MAX_DEVICES = 4_096;
const MAX_GPUS = 64;
/** Display controllers: VGA, 3D, other; and accelerators that are none (class 0x12). */
const GPU_CLASS = /^0x(0300|0302|0380|1200)[0-9a-f]{2}$/;
const MAKERS = {
    '0x10de': 'NVIDIA',
    '0x1002': 'AMD',
    '0x8086': 'Intel',
};
/** The GPUs on Linux' PCI bus. Never throws. */
function findGpus(root) {
    return devices(root)
        .flatMap((device) => {
        const field = (name) => (0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, PCI_DEVICES, device, name), FIELD_BYTES)?.trim() ?? '';
        if (!GPU_CLASS.test(field('class')))
            return [];
        const [maker, model] = [field('vendor'), field('device')];
        if (!isPciId(maker) || !isPciId(model))
            return [];
        const pciId = `${maker.slice(2)}:${model.slice(2)}`;
        return [{ maker: MAKERS[maker] ?? null, pciId, driver: driverOf(root, device) }];
    })
        .slice(0, MAX_GPUS);
}
function isPciId(text) {
    return /^0x[0-9a-f]{4}$/.test(text);
}
function devices(root) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, PCI_DEVICES)).sort().slice(0, MAX_DEVICES);
    }
    catch {
        return [];
    }
}
function driverOf(root, device) {
    try {
        return (0,external_node_path_.basename)((0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, PCI_DEVICES, device, 'driver')));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/machine/name.js
var machine_name = __nccwpck_require__(12996);
// EXTERNAL MODULE: ./build/src/machine/runner.js
var machine_runner = __nccwpck_require__(81257);
;// CONCATENATED MODULE: ./build/src/machine/read.js










/** One block of /proc/cpuinfo is 1-3 kB; a processor's flags alone may be 2 kB. */
const CPUINFO_BYTES = 16_384;
const MEMINFO_BYTES = 4_096;
const MAX_THREADS = 65_536;
/** POWER10 runs eight threads a core. */
const MAX_SMT = 8;
const MAX_SOCKETS = 64;
const BYTES_PER_KIB = 1024;
/** What this process can tell of its machine in a blink, without starting another. Never throws. */
function readMachine(root = '/', system = os/* nodeOs */.jw) {
    const platform = system.platform();
    const linux = platform === 'linux';
    const cpuInfo = linux ? ((0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/cpuinfo'), CPUINFO_BYTES) ?? '') : '';
    const cpu = linux ? parseCpuInfo(cpuInfo) : parseProcessorIdentifier(system.env);
    const procThreads = linux ? (0,proc/* countProcThreads */.B6)(root) : null;
    const threads = threadsOf(procThreads ?? attempt(() => system.availableParallelism()));
    const dmi = linux ? (0,machine_dmi/* readDmi */.t)(root) : { vendor: null, product: null, cloud: null };
    const runner = (0,machine_runner/* readRunner */.f)(system.env);
    const name = named(cpu, () => system.cpus()[0]?.model);
    return {
        platform,
        arch: system.arch(),
        threads,
        memoryBytes: (linux ? procMemory(root) : null) ?? bytesOf(attempt(() => system.totalmem())),
        ...name,
        virtual: cpu.virtual ?? (0,machine_dmi/* isVirtual */.k)(dmi, name.cpuModel, runner),
        ...topologyOf(cpu, threads),
        systemVendor: dmi.vendor,
        systemProduct: dmi.product,
        cloud: dmi.cloud,
        runner,
        gpus: linux ? findGpus(root) : [],
        container: linux && procThreads !== null ? readContainer(root, threads, system) : null,
    };
}
/** The machine as an audit's counters have it: a container only where these are its own. */
function asCounted(machine, layout) {
    return layout.reader === 'cgroup' ? machine : { ...machine, container: null };
}
/** A hypervisor may show what it likes; what makes no whole number is not taken over. */
function topologyOf({ siblings, cores }, threads) {
    const threadsPerCore = (siblings ?? 0) / (cores ?? 0);
    const sockets = Math.ceil(threads / (siblings ?? 0));
    return {
        threadsPerCore: Number.isInteger(threadsPerCore) && threadsPerCore >= 1 && threadsPerCore <= MAX_SMT
            ? threadsPerCore
            : null,
        sockets: sockets <= MAX_SOCKETS ? sockets : null,
    };
}
function readContainer(root, threads, system) {
    const found = (0,container/* findContainer */.F)(root, threads, system.env);
    return found === null ? null : { cpus: found.cpus, memoryBytes: found.memoryBytes };
}
/** `modelName` is asked only where /proc did not tell: it costs a look at every thread. */
function named(cpu, modelName) {
    const cpuModel = (0,machine_name/* cleanName */.$)(cpu.model ?? attempt(modelName));
    return {
        cpuModel,
        cpuVendor: (0,machine_name/* cleanName */.$)(cpu.vendor) ?? (cpuModel?.startsWith('Apple ') ? 'Apple' : null),
        cpuFamily: cpu.family,
        cpuModelNumber: cpu.modelNumber,
    };
}
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return null;
    }
}
function threadsOf(count) {
    if (count === null || !Number.isSafeInteger(count))
        return 1;
    return Math.min(Math.max(count, 1), MAX_THREADS);
}
function bytesOf(bytes) {
    return bytes !== null && Number.isSafeInteger(bytes) && bytes > 0 ? bytes : 0;
}
function procMemory(root) {
    const text = (0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'proc/meminfo'), MEMINFO_BYTES) ?? '';
    const kib = Number(/^MemTotal: +(\d{1,15}) kB$/m.exec(text)?.[1]);
    return bytesOf(kib * BYTES_PER_KIB) || null;
}

;// CONCATENATED MODULE: ./build/src/probe/amdgpu.js




const MAX_CARDS = 64;
const FILE_BYTES = 64;
const AMD = '0x1002';
/** The boards under `root`; never throws. */
function findAmdgpuCards(root) {
    const folder = (0,external_node_path_.join)(root, 'sys/class/drm');
    return entries(folder)
        .filter((name) => /^card\d{1,3}$/.test(name))
        .sort((a, b) => Number(a.slice(4)) - Number(b.slice(4)))
        .slice(0, MAX_CARDS)
        .flatMap((name) => describeCard((0,external_node_path_.join)(folder, name, 'device')) ?? []);
}
function describeCard(device) {
    if (amdgpu_text((0,external_node_path_.join)(device, 'vendor')) !== AMD)
        return null;
    const monitor = entries((0,external_node_path_.join)(device, 'hwmon'))
        .map((name) => (0,external_node_path_.join)(device, 'hwmon', name))
        .find((path) => amdgpu_text((0,external_node_path_.join)(path, 'name')) === 'amdgpu');
    // Without a limit of its own it is a part of a processor, whose own counters hold it.
    if (monitor === undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(monitor, 'power1_cap')))
        return null;
    const powerFile = ['power1_average', 'power1_input']
        .map((name) => (0,external_node_path_.join)(monitor, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (powerFile === undefined)
        return null;
    const useFile = (0,external_node_path_.join)(device, 'gpu_busy_percent');
    const limitUw = number((0,external_node_path_.join)(monitor, 'power1_cap'));
    const partition = amdgpu_text((0,external_node_path_.join)(device, 'current_compute_partition'));
    return {
        powerFile,
        useFile: (0,external_node_fs_.existsSync)(useFile) ? useFile : null,
        board: {
            name: amdgpu_text((0,external_node_path_.join)(device, 'product_name')) || `AMD GPU ${amdgpu_text((0,external_node_path_.join)(device, 'device')) ?? ''}`,
            limitW: limitUw && limitUw / 1e6,
            memoryBytes: number((0,external_node_path_.join)(device, 'mem_info_vram_total')),
            partitioned: (partition ?? 'SPX') !== 'SPX',
        },
    };
}
/** Keeps the card's files open; a failure is told by its name, and tried again the next time. */
function openAmdgpuCard({ powerFile, useFile }, failed) {
    const power = keptNumber(powerFile, failed);
    const use = useFile === null ? () => null : keptNumber(useFile, failed);
    return {
        read: () => {
            const microwatts = power();
            const percent = use();
            return {
                powerW: microwatts && microwatts / 1e6,
                utilisation: percent !== null && percent <= 100 ? percent / 100 : null,
            };
        },
    };
}
function keptNumber(path, failed) {
    let file = null;
    return () => {
        try {
            file ??= openKept(path, FILE_BYTES);
            return nextNumber(file.buffer, file.refill(), { at: 0 });
        }
        catch (error) {
            failed(`${path.split('/').slice(-1)} of amdgpu (${errorCode(error)})`);
            return null;
        }
    };
}
function entries(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function amdgpu_text(path) {
    return (0,files/* readBeginning */.i4)(path, FILE_BYTES)?.trim() ?? null;
}
function number(path) {
    const found = amdgpu_text(path) ?? '';
    return /^\d{1,15}$/.test(found) ? Number(found) : null;
}

// EXTERNAL MODULE: ./build/src/probe/process.js
var probe_process = __nccwpck_require__(85913);
// EXTERNAL MODULE: ./build/src/recording/format.js
var format = __nccwpck_require__(4410);
// EXTERNAL MODULE: ./build/src/sampling/directory.js
var sampling_directory = __nccwpck_require__(34124);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __nccwpck_require__(18964);
// EXTERNAL MODULE: ./build/src/lifecycle/ends.js + 1 modules
var ends = __nccwpck_require__(94108);
// EXTERNAL MODULE: ./build/src/place/environment.js
var environment = __nccwpck_require__(34952);
;// CONCATENATED MODULE: ./build/src/lifecycle/environment.js

/**
 * What the sampler inherits, and nothing else: where programs are (systeminformation starts some),
 * language and time zone, where temporary files go, what Windows cannot start a program without, the
 * id by which the runner of GitHub Actions collects what a job has left running, and what tells of the
 * machine's place. No tokens, and no NODE_OPTIONS, which would load the job's own code.
 */
const ALLOWED = new Set([
    'PATH',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'RUNNER_TRACKING_ID',
    'CI',
    'GITHUB_ACTIONS',
    'RUNNER_ENVIRONMENT',
    ...environment/* AWS_REGIONS */.m_,
]);
/** Only that they are there says something; what they hold names accounts and tasks. */
const MARKS = new Set(environment/* AWS_MARKS */.pH);
function samplerEnvironment(env) {
    const allowed = {};
    for (const [name, value] of Object.entries(env)) {
        // Windows does not tell names apart by case: there it is `Path`.
        const upper = name.toUpperCase();
        if (value !== undefined && (ALLOWED.has(upper) || upper.startsWith('LC_'))) {
            allowed[name] = value;
        }
        else if (value && MARKS.has(upper)) {
            allowed[name] = '1';
        }
    }
    return allowed;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/src/lifecycle/launch.js


/**
 * One sample a second never gets hot enough to be worth compiling; without its compilers Node takes
 * 4 MB less.
 */
const NODE_FLAGS = ['--jitless'];
/** Short audits end before they are worth asking who the machine is. */
const IDENTIFY_AFTER_S = 1;
/** The first descriptor that a shell gives away; one digit is all that some take. */
const FIRST_PIPE = 3;
/**
 * The shell becomes the sampler, and leaves behind a process that asks a second later who the machine
 * is, and the programs that write into pipes. The sampler cannot start them itself: loading what starts
 * processes would cost it 3 MB for good. `$0` is Node, `$1` the sampler's program, `$2` the private
 * directory, `$$` the number of the shell and so of the sampler; the outer brackets end at once, so
 * that nobody need wait for the inner.
 */
function launchScript(directory, programs) {
    return [
        `( (sleep ${IDENTIFY_AFTER_S}; exec "$0" "$1" ${sampling_directory/* IDENTIFY_FLAG */.uE} "$2" $$) & )`,
        ...programs.map((program, i) => pipeScript(directory, program, i, programs.length)),
        `exec "$0" ${NODE_FLAGS.join(' ')} "$1" "$2"`,
    ].join('\n');
}
/**
 * Opens the pipe for reading and writing, which never waits for the other side, and hands it to the
 * sampler: so the program finds a reader from its beginning to the sampler's end, however that comes,
 * and then its next line ends it. It has no reading end of its own.
 */
function pipeScript(directory, program, i, count) {
    const { pipe, env, attempts } = program;
    const path = quoted((0,sampling_directory/* samplerFile */.t4)(directory, pipe));
    const closed = Array.from({ length: count }, (_, other) => `${FIRST_PIPE + other}>&-`).join(' ');
    const assigned = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)} `);
    const runs = attempts.flatMap(({ afterS, command }) => [
        ...(afterS > 0 ? [`sleep ${afterS}`] : []),
        `echo '${sampling_directory/* STARTED_MARK */.yV}' || exit`,
        `LC_ALL=C ${assigned.join('')}${command.map(quoted).join(' ')}`,
        `printf '\\n${sampling_directory/* ENDED_MARK */.xK} %s\\n' $? || exit`,
    ]);
    return [
        `if mkfifo -m 600 ${path}; then`,
        `exec ${FIRST_PIPE + i}<>${path}`,
        `( ( exec >${path} 2>&1 </dev/null ${closed}`,
        ...runs,
        `) & )`,
        'fi',
    ].join('\n');
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Starts the sampler in a process group of its own; `pid` is undefined if it cannot be started. */
function launchSampler(node, samplerPath, directory, programs, options) {
    if (process.platform !== 'win32') {
        const script = launchScript(directory, programs);
        const child = launch('/bin/sh', ['-c', script, node, samplerPath, directory], options);
        if (child.pid !== undefined)
            return child;
    }
    const child = launch(node, [...NODE_FLAGS, samplerPath, directory], options);
    const identify = [samplerPath, sampling_directory/* IDENTIFY_FLAG */.uE, directory, child.pid, IDENTIFY_AFTER_S * 1000];
    // Not in the private directory: Windows cannot remove one that a process stands in.
    launch(node, identify.map(String), { ...options, cwd: undefined }).unref();
    return child;
}
function launch(program, args, options) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, { ...options, detached: true, windowsHide: true });
    // Without a listener the error would end the caller; that there is no pid says enough.
    child.on('error', () => { });
    return child;
}

;// CONCATENATED MODULE: ./build/src/probe/nvidia.js

/**
 * `nvidia-smi --query-gpu` as a meter. None of its fields is the energy counter that the driver's
 * library has (nvmlDeviceGetTotalEnergyConsumption), so it is asked for power again and again.
 *
 * On boards since Ampere, but for GA100, `power.draw` is the mean of the last second; on others, GA100
 * among them, it is the sensor's last value (NVML API reference, nvmlDeviceGetPowerUsage; NVIDIA,
 * `nvidia-smi --help-query-gpu`). Asked twice in that second, no part of it goes unseen when an answer
 * is late, and where the sensor looks only a quarter of the time (25 of 100 ms on A100 and H100: Yang,
 * Adamek, Armour 2024, "Part-time Power Measurements", arXiv 2312.02741) twice as many looks average out.
 */
const NVIDIA_LOOP_MS = 500;
const FIELDS = 'timestamp,index,power.draw,utilization.gpu,enforced.power.limit,memory.total';
/**
 * What to ask, best first: drivers before 450 do not know MIG, and one field that nvidia-smi does not
 * know is all that it answers. The name comes last, so that whatever it holds can be told apart.
 */
const NVIDIA_QUERIES = [`${FIELDS},mig.mode.current,name`, `${FIELDS},name`];
const FIELDS_BEFORE_MIG = 6;
const BYTES_PER_MIB = (/* unused pure expression or super */ null && (2 ** 20));
const TIMESTAMP = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/;
/** `Enabled`, `Disabled` or why there is no telling: `[N/A]`, `[Not Supported]`, `[Unknown Error]`. */
const MIG_MODE = /^(Enabled|Disabled|\[[^\]]*\])$/;
/** A virtual GPU is named after its profile: board, size of its memory in GB, and licence. */
const VGPU_NAME = /-\d{1,3}[ABCQ]$/;
/** One line of the answer to one of `NVIDIA_QUERIES`; `null` if it is none. */
function parseNvidiaLine(line) {
    const fields = line.split(',').map((field) => field.trim());
    const [timestamp = '', index = '', power = '', use = '', limit = '', memory = ''] = fields;
    const [first = '', ...more] = fields.slice(FIELDS_BEFORE_MIG);
    const wallMs = parseTimestamp(timestamp);
    if (wallMs === null || !/^\d{1,3}$/.test(index) || first === '')
        return null;
    const asksMig = MIG_MODE.test(first) && more.length > 0;
    const name = (asksMig ? more : [first, ...more]).join(', ');
    const percent = plainNumber(use);
    const mib = plainNumber(memory);
    return {
        wallMs,
        index,
        board: {
            name,
            powerW: plainNumber(power),
            utilisation: percent !== null && percent <= 100 ? percent / 100 : null,
            limitW: plainNumber(limit),
            memoryBytes: mib === null ? null : Math.round(mib) * BYTES_PER_MIB,
            partitioned: (asksMig && first === 'Enabled') || VGPU_NAME.test(name),
        },
    };
}
/** Local time of the machine, which for nvidia-smi as it is started is UTC. */
function parseTimestamp(text) {
    const parts = TIMESTAMP.exec(text)?.slice(1).map(Number);
    if (parts === undefined)
        return null;
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, ms = 0] = parts;
    return Date.UTC(year, month - 1, day, hours, minutes, seconds, ms);
}
/** Joins the lines of one round; every board has one, with a time stamp of its own. */
function nvidiaAnswers() {
    let boards = new Map();
    let wallMs = null;
    const finish = () => {
        const answer = boards.size === 0 ? null : { wallMs, boards };
        boards = new Map();
        wallMs = null;
        return answer;
    };
    return {
        take: (line) => {
            const parsed = parseNvidiaLine(line);
            if (parsed === null)
                return { understood: false, answer: null };
            // A board comes again when the next round begins; one that has gone away does not.
            const answer = boards.has(parsed.index) ? finish() : null;
            wallMs ??= parsed.wallMs;
            boards.set(parsed.index, parsed.board);
            return { understood: true, answer };
        },
        rest: (count) => (boards.size >= count ? finish() : null),
    };
}

;// CONCATENATED MODULE: ./build/src/probe/powermetrics.js

/**
 * macOS' `powermetrics` as a meter: the mean power of processor, graphics and neural engine over each
 * second. Written from its manual page and published outputs; it has not been seen running here.
 */
const POWERMETRICS_INTERVAL_MS = 1_000;
const SAMPLE_BEGINS = /^\*\*\* Sampled system activity /;
const POWER = /^(.+? Power(?: \([^)]*\))?): (\S+) mW$/;
const INTEL_POWER = /^Intel energy model derived package power \([^)]*\): (\S+)W$/;
/** All of the chip first; some versions give its parts only. */
const WHOLE = (/* unused pure expression or super */ null && (['Combined Power (CPU + GPU + ANE)', 'Package Power']));
const PARTS = (/* unused pure expression or super */ null && (['CPU Power', 'GPU Power', 'ANE Power']));
/** The one channel is the whole chip: parts beside it would count twice. */
function powermetricsAnswers(chip) {
    let powersW = new Map();
    const finish = () => {
        const powerW = chipPowerW(powersW);
        powersW = new Map();
        if (powerW === null)
            return null;
        const board = { name: chip, limitW: null, memoryBytes: null, partitioned: false };
        return { wallMs: null, boards: new Map([['0', { ...board, powerW, utilisation: null }]]) };
    };
    return {
        take: (line) => {
            if (SAMPLE_BEGINS.test(line))
                return { understood: true, answer: finish() };
            const intel = INTEL_POWER.exec(line);
            const [, name, mw] = POWER.exec(line) ?? [];
            const milliwatts = plainNumber(mw ?? '');
            const watts = intel === null ? milliwatts && milliwatts / 1000 : plainNumber(intel[1] ?? '');
            if (watts === null)
                return { understood: false, answer: null };
            powersW.set(intel === null ? (name ?? '') : 'Package Power', watts);
            return { understood: true, answer: null };
        },
        // What is under way may be half of the parts; it is complete when the next one begins.
        rest: () => null,
    };
}
function chipPowerW(powersW) {
    for (const name of WHOLE) {
        const powerW = powersW.get(name);
        if (powerW !== undefined)
            return powerW;
    }
    const [cpuW, gpuW, aneW = 0] = PARTS.map((name) => powersW.get(name));
    return cpuW === undefined || gpuW === undefined ? null : cpuW + gpuW + aneW;
}

// EXTERNAL MODULE: ./build/src/lifecycle/sudo.js
var sudo = __nccwpck_require__(62837);
;// CONCATENATED MODULE: ./build/src/lifecycle/programs.js







/** Which meters this machine has, by a few looks at its files: no program is run. Never throws. */
function findPrograms(surroundings) {
    const { root, platform, env } = surroundings;
    if (platform === 'linux')
        return nvidia(root, env);
    if (platform === 'darwin')
        return { programs: powermetrics(surroundings), findings: [] };
    if (platform === 'win32' &&
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(env['SystemRoot'] ?? 'C:\\Windows', NVIDIA_WINDOWS))) {
        return { programs: [], findings: [NOT_ON_WINDOWS] };
    }
    return { programs: [], findings: [] };
}
/** A program that ended may have met a driver that was just being loaded, or one that is broken. */
const PAUSES_S = [0, 1, 5, 30, 120, 600];
/** Signs of the driver: without one there is nothing that nvidia-smi could ask. */
const NVIDIA_DEVICE = 'dev/nvidiactl';
/** Any GPU of the Windows around it. */
const WSL_DEVICE = 'dev/dxg';
/** Where drivers, cloud images and container runtimes put it, and its libraries where they stand apart. */
const NVIDIA_PLACES = [
    { bin: 'usr/bin', libraries: [] },
    { bin: 'usr/local/nvidia/bin', libraries: ['usr/local/nvidia/lib64', 'usr/local/nvidia/lib'] },
    { bin: 'usr/lib/wsl/lib', libraries: ['usr/lib/wsl/lib'] },
    { bin: 'usr/local/bin', libraries: [] },
    { bin: 'run/current-system/sw/bin', libraries: [] },
    { bin: 'opt/bin', libraries: [] },
];
const NVIDIA_SMI = 'nvidia-smi';
const NVIDIA_WINDOWS = 'System32\\nvidia-smi.exe';
function nvidia(root, env) {
    const driver = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, NVIDIA_DEVICE));
    if (!driver && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, WSL_DEVICE)))
        return { programs: [], findings: [] };
    const place = NVIDIA_PLACES.find(({ bin }) => isTrustworthy((0,external_node_path_.join)(root, bin, NVIDIA_SMI)));
    const path = place ? (0,external_node_path_.join)(root, place.bin, NVIDIA_SMI) : onPath(NVIDIA_SMI, env);
    if (path === null)
        return { programs: [], findings: driver ? [NO_NVIDIA_SMI] : [] };
    const libraries = (place?.libraries ?? []).map((folder) => (0,external_node_path_.join)(root, folder)).join(':');
    const commands = NVIDIA_QUERIES.map((query) => [
        path,
        `--query-gpu=${query}`,
        '--format=csv,noheader,nounits',
        `--loop-ms=${NVIDIA_LOOP_MS}`,
    ]);
    return {
        programs: [
            {
                pipe: 'nvidia',
                // Its time stamps are local time.
                env: { TZ: 'UTC0', ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }) },
                attempts: PAUSES_S.map((afterS, i) => ({
                    afterS,
                    command: commands[i % commands.length] ?? [],
                })),
            },
        ],
        findings: [],
    };
}
/**
 * A program in one of the PATH's absolute folders: none that the job's own files lie in, and nothing
 * that other users of the machine could have put there.
 */
function onPath(name, env) {
    const jobs = [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP'], process.cwd(), (0,external_node_os_.tmpdir)()];
    const forbidden = jobs.flatMap((path) => (path ? [path, real(path)] : []));
    const folders = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    const paths = folders
        .filter((folder) => ![folder, real(folder)].some((one) => isWithin(one, forbidden)))
        .map((folder) => (0,external_node_path_.join)(folder, name));
    return paths.find((path) => isTrustworthy(path) && !isWithin(real(path), forbidden)) ?? null;
}
function isWithin(path, folders) {
    return folders.some((folder) => path === folder || path.startsWith((0,external_node_path_.join)(folder, external_node_path_.sep)));
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
const OTHERS_MAY_WRITE = 0o022;
/** A program of root's or our own that nobody else can change, nor its folder. */
function isTrustworthy(path) {
    try {
        const file = real(path);
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        const stats = [(0,external_node_fs_.statSync)(file), (0,external_node_fs_.statSync)((0,external_node_path_.dirname)(file))];
        return (stats[0]?.isFile() === true &&
            stats.every(({ uid, mode }) => (uid === 0 || uid === process.getuid?.()) && (mode & OTHERS_MAY_WRITE) === 0));
    }
    catch {
        return false;
    }
}
/** A virtual Mac has no such sensors; hosted runners are virtual, and their chip says so. */
function powermetrics({ root, maxAgeMs, chip }) {
    if (/virtual/i.test(chip()))
        return [];
    const samples = Math.ceil(maxAgeMs / POWERMETRICS_INTERVAL_MS);
    const command = [
        (0,sudo/* sudoPath */.JX)(root),
        '-n',
        '/usr/bin/powermetrics',
        '--samplers',
        'cpu_power,gpu_power',
        '-i',
        String(POWERMETRICS_INTERVAL_MS),
        '-n',
        String(samples),
    ];
    return [{ pipe: 'powermetrics', env: {}, attempts: [{ afterS: 0, command }] }];
}
const NO_NVIDIA_SMI = (0,finding/* finding */.g)('meter-not-started', 'There is an NVIDIA driver and no nvidia-smi that could be trusted, in the usual places or on the PATH: what its GPUs draw is not measured.');
const NOT_ON_WINDOWS = (0,finding/* finding */.g)('meter-not-started', 'There is an NVIDIA GPU, and on Windows GPUs are not measured yet.');

// EXTERNAL MODULE: ./build/src/lifecycle/remove.js
var remove = __nccwpck_require__(85028);
;// CONCATENATED MODULE: ./build/src/lifecycle/start.js


















/** As long as a job may run on a runner of one's own: five days. */
const MAX_AGE_MS = 5 * 86_400_000;
/**
 * Reads the counters, starts the sampler and returns at once: whether it comes up is asked later, by
 * `stopAudit`. Never throws; what went wrong is a finding.
 */
function startAudit(options) {
    const { findings: before, ...beginning } = (0,ends/* readStart */.H6)(options.counters, options.rapl);
    const { root, system } = options.counters ?? {};
    const machine = asCounted(readMachine(root, system), beginning.layout);
    const audit = { auditId: newAuditId(), ...beginning, machine };
    const { findings, ...outcome } = startSampler(options, audit);
    return { ...audit, ...outcome, findings: [...before, ...findings] };
}
/** The kernel's own source of such names: loading Node's takes longer than all else here. */
const KERNEL_UUID = '/proc/sys/kernel/random/uuid';
function newAuditId() {
    const uuid = (0,files/* readBeginning */.i4)(KERNEL_UUID, 64)?.trim() ?? '';
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid)
        ? uuid
        : process.getBuiltinModule('node:crypto').randomUUID();
}
/** Tries the caller's directory, then the system's own. */
function startSampler(options, audit) {
    const { maxAgeMs = MAX_AGE_MS, env } = options;
    const root = options.counters?.root ?? '/';
    const meters = findPrograms({
        root,
        platform: process.platform,
        env,
        maxAgeMs,
        chip: () => (0,os/* chipName */.Go)(os/* nodeOs */.jw),
    });
    const zones = audit.layout.raplZones;
    const bases = [...new Set([...(options.baseDir ? [options.baseDir] : []), (0,external_node_os_.tmpdir)()])];
    const failures = [];
    for (const base of bases) {
        let directory = null;
        let programs = [];
        try {
            directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, remove/* DIRECTORY_PREFIX */.P));
            programs = [
                ...meters.programs,
                ...(audit.raplBySudo ? [(0,sudo/* rootReader */.aB)(root, zones, directory, maxAgeMs)] : []),
            ];
            writeConfig(directory, options, audit, programs);
        }
        catch (error) {
            failures.push(`${base}: ${(0,files/* errorCode */.CA)(error)}`);
            (0,remove/* removeAudit */.E)({ directory });
            continue;
        }
        const { findings, sampler } = spawnSampler(directory, options, programs);
        return { directory, sampler, findings: [...findings, ...meters.findings] };
    }
    return { directory: null, sampler: null, findings: [notStarted(failures.join(', '))] };
}
/** The starter knows all of the header, so that it need not be read from a damaged recording. */
function headerOf(options, audit) {
    const { auditId, layout, start } = audit;
    return {
        kind: 'header',
        format: format/* RECORDING_FORMAT */.k0,
        tool: `${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}`,
        node: process.version,
        platform: process.platform,
        arch: process.arch,
        auditId,
        intervalMs: options.intervalMs,
        wallMs: start.wallMs,
        monotonicMs: start.monotonicMs,
        cpu: start.cpu,
        layout,
    };
}
function writeConfig(directory, options, audit, programs) {
    const { maxAgeMs = MAX_AGE_MS, runnerPid = process.pid } = options;
    const config = {
        header: headerOf(options, audit),
        maxAgeMs,
        runner: runnerPid === null ? null : (0,probe_process/* identifyProcess */.wO)(runnerPid),
        unreadable: audit.unreadable.map(({ id, code }) => `${id} (${code})`),
        root: options.counters?.root ?? '/',
        pipes: programs.map(({ pipe }) => pipe),
        amdgpu: findAmdgpuCards(options.counters?.root ?? '/').length > 0,
        stepsFolder: options.stepsFolder ?? null,
    };
    const path = (0,sampling_directory/* samplerFile */.t4)(directory, 'config');
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(config), { mode: sampling_directory/* PRIVATE_FILE */.rQ, flag: 'wx' });
}
function spawnSampler(directory, options, programs) {
    let log = null;
    try {
        log = (0,external_node_fs_.openSync)((0,sampling_directory/* samplerFile */.t4)(directory, 'log'), 'ax', sampling_directory/* PRIVATE_FILE */.rQ);
        const { node = process.execPath, samplerPath } = options;
        const child = launchSampler(node, samplerPath, directory, programs, {
            cwd: directory,
            // Nothing of the caller's: a runner waits for its pipes to close.
            stdio: ['ignore', log, log],
            env: samplerEnvironment(options.env),
        });
        child.unref();
        const sampler = (0,probe_process/* identifyProcess */.wO)(child.pid ?? 0);
        return sampler === null ? failed('no such program') : { sampler, findings: [] };
    }
    catch (error) {
        return failed((0,files/* errorCode */.CA)(error));
    }
    finally {
        if (log !== null)
            (0,external_node_fs_.closeSync)(log);
    }
}
function failed(why) {
    return { sampler: null, findings: [notStarted(why)] };
}
function notStarted(why) {
    return (0,finding/* finding */.g)('sampler-not-started', `The sampler could not be started (${why}): the energy follows from the counters at start and ` +
        'end alone.');
}

// EXTERNAL MODULE: ./build/src/lifecycle/stop.js + 5 modules
var stop = __nccwpck_require__(24724);
// EXTERNAL MODULE: ./build/src/place/sight.js + 2 modules
var sight = __nccwpck_require__(52896);
// EXTERNAL MODULE: ./build/src/probe/file-commands.js
var file_commands = __nccwpck_require__(86499);
// EXTERNAL MODULE: ./build/src/action/clock.js
var clock = __nccwpck_require__(31134);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 3 modules
var action_inputs = __nccwpck_require__(59491);
// EXTERNAL MODULE: ./build/src/action/job.js
var action_job = __nccwpck_require__(46779);
// EXTERNAL MODULE: ./build/src/action/policies.js + 1 modules
var action_policies = __nccwpck_require__(56968);
// EXTERNAL MODULE: ./build/src/action/register.js
var register = __nccwpck_require__(61463);
// EXTERNAL MODULE: ./build/src/action/repository.js
var repository = __nccwpck_require__(93262);
// EXTERNAL MODULE: ./build/src/action/stage-guid.js
var stage_guid = __nccwpck_require__(28446);
// EXTERNAL MODULE: ./build/src/action/state.js
var action_state = __nccwpck_require__(29049);
;// CONCATENATED MODULE: ./build/src/action/begin.js












/**
 * Begins an audit: starts the sampler, freezes the policies and hands all of it to post.
 *
 * @throws BadInput with nothing left running
 */
async function begin(inputs, world) {
    const { runner, env } = world;
    const job = (0,action_job/* readJob */.cd)(env, (0,action_inputs/* readHiddenInputs */.q)(runner.input).workflowRef);
    // The counters first: what main itself does is the job's cost too.
    const started = startAudit({
        samplerPath: world.samplerPath,
        intervalMs: inputs.intervalMs,
        rapl: inputs.rapl,
        env,
        baseDir: job.temp,
        runnerPid: world.runnerPid,
        ...(job.temp === '' ? {} : { stepsFolder: (0,external_node_path_.join)(job.temp, file_commands/* FILE_COMMANDS */.i) }),
    });
    try {
        const server = (0,repository/* repositoriesOf */.U)(job, runner.input('token'), env);
        const [policies, trunk] = await Promise.all([
            (0,action_policies/* gatherPolicies */.y)(inputs, job, server),
            server.defaultBranch(),
        ]);
        const state = {
            version: 1,
            number: (0,register/* nextNumber */.Pt)(job.temp),
            inputs,
            job: { ...job, defaultBranch: trunk.kind === 'told' ? trunk.value : null },
            started,
            serverStartMs: (0,clock/* serverStart */.I)(started, await server.clockAheadMs()),
            sighted: (0,sight/* glance */.vD)(world.surroundings),
            trusted: world.trusted,
            stage: { guid: (0,stage_guid/* ownGuid */.e)(env), doneWallMs: Date.now() },
            policies,
        };
        (0,action_state/* saveState */.LZ)(runner, state);
        (0,register/* register */.kz)(state);
        for (const { message } of [...started.findings, ...(0,clock/* noticedInMain */.B)(state)])
            runner.warn(message);
        runner.say(`carbon-audit: measuring until the job's end`);
    }
    catch (error) {
        await (0,stop/* stopAudit */.M)(started);
        (0,remove/* removeAudit */.E)(started);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/action/tokens.js
const TOKENS = ['token', 'intensity-token'];
/** Keeps the tokens out of every log from here on. */
function maskTokens(runner) {
    for (const name of TOKENS) {
        const token = runner.input(name);
        if (token !== '')
            runner.maskSecret(token);
    }
}

;// CONCATENATED MODULE: ./build/src/action/main.js





/** The main stage: begins an audit, with `mode: finish` ends the one that runs, or judges a run. */
async function main(world) {
    const { runner } = world;
    (0,action_state/* saveNoState */.CY)(runner);
    maskTokens(runner);
    try {
        const inputs = (0,action_inputs/* readInputs */.K)(runner.input);
        if (inputs.mode === 'audit')
            await begin(inputs, world);
        else if (inputs.mode === 'finish')
            await (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(921), __nccwpck_require__.e(892)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16892))).finish(world);
        else
            await (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(921), __nccwpck_require__.e(135), __nccwpck_require__.e(549)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24549))).gateJob(inputs, world);
    }
    catch (error) {
        if (!(error instanceof bad_input/* BadInput */.k))
            throw error;
        runner.fail(`carbon-audit: ${error.message}`);
    }
}


/***/ }),

/***/ 56968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ gatherPolicies)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __nccwpck_require__(31883);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(9656);
// EXTERNAL MODULE: ./build/src/audit/artifact.js
var artifact = __nccwpck_require__(5403);
// EXTERNAL MODULE: ./build/src/policy/load.js
var load = __nccwpck_require__(91102);
;// CONCATENATED MODULE: ./build/src/action/freeze-policy.js



/**
 * A policy and what it extends, as they are at its commit.
 *
 * @param isProtected whether it is beyond the reach of whoever wrote what is measured
 * @throws BadInput with the policy's mistakes
 */
async function freeze({ enforcedAtLeast }, repositories, role, found, isProtected) {
    const { name } = found;
    if (found.kind === 'flawed')
        throw new bad_input/* BadInput */.k(`policy ${name}: ${found.why}`);
    const { bytes, commit } = found;
    const parents = await (0,load/* loadParents */.G)(name, bytes, parentReader(repositories, commit));
    await (0,load/* loadPolicy */.t)({ name, budget: null, enforcedAtLeast: null }, bytes, parents);
    const source = {
        role,
        name,
        budget: null,
        file: (0,artifact/* policyFileName */.UW)(role),
        commit,
        isProtected,
        enforcedAtLeast,
        parents: parents.map((parent, index) => (0,artifact/* parentSource */.QP)(role, parent, index)),
    };
    return {
        source,
        base64: toBase64(bytes),
        parentsBase64: parents.map((parent) => (parent.bytes === null ? null : toBase64(parent.bytes))),
    };
}
/** Files beside the policy are read where the policy was read. */
function parentReader({ readAt, readElsewhere }, commit) {
    return async (reference) => {
        if (reference.kind === 'remote')
            return readElsewhere(reference);
        const { path } = reference;
        const file = path.startsWith('../')
            ? { kind: 'unreadable', why: 'it lies outside the repository' }
            : await readAt(path, commit);
        if (file.kind === 'file')
            return { bytes: file.bytes, commit: null, why: null };
        const why = file.kind === 'absent' ? 'there is no such file' : file.why;
        return { bytes: null, commit: null, why };
    };
}
/** Whether two policies, and all that they extend, are the same bytes under the same names. */
function isSame(one, other) {
    return (one.source.name === other.source.name &&
        one.base64 === other.base64 &&
        one.parentsBase64.join() === other.parentsBase64.join());
}
/** The budget of one line that the workflow gives. */
function budgetOf({ budget }, { change }) {
    if (budget === null)
        return [];
    const source = {
        role: 'deciding',
        name: 'input budget',
        budget,
        file: null,
        commit: null,
        // The workflow file of a pull request is its author's.
        isProtected: change === null,
        enforcedAtLeast: null,
        parents: [],
    };
    return [{ source, base64: null, parentsBase64: [] }];
}
function toBase64(bytes) {
    return Buffer.from(bytes).toString('base64');
}

// EXTERNAL MODULE: ./build/src/action/policy-file.js
var policy_file = __nccwpck_require__(5855);
;// CONCATENATED MODULE: ./build/src/action/policies.js




/**
 * Finds the policies that will judge the job. A pull request is judged by its base, a commit by its own.
 * The default branch's usual policy is the floor beside them, unless it is that which decides: neither
 * another branch nor an input that names another file gets around it. What a pull request makes of the
 * policy itself is judged for information.
 *
 * @throws BadInput when a policy that only this job's author can put right has mistakes, or when the
 *   one asked for is nowhere in the repository
 */
async function gatherPolicies(inputs, job, repositories) {
    const search = { inputs, job, repositories, named: namedBy(inputs) };
    const { change } = job;
    const found = await (change === null ? forCommit(search) : forChange(search, change));
    return { ...found, frozen: [...budgetOf(inputs, job), ...found.frozen] };
}
function namedBy({ policyPath }) {
    const isUsual = policyPath === policy_file/* DEFAULT_POLICY_PATH */.lo || policyPath === policy_file/* OTHER_DEFAULT_PATH */.PG;
    return isUsual ? null : policyPath;
}
async function forCommit(search) {
    const { inputs, job, repositories, named } = search;
    const [own, trunk] = await Promise.all([
        (0,policy_file/* look */.Op)(repositories, named, commitOf(job.sha)),
        repositories.defaultBranch(),
    ]);
    // Whoever may push to a branch of their own may write any policy there.
    const isTrunk = trunk.kind === 'told' && job.ref === `refs/heads/${trunk.value}`;
    const floor = await floorOf(search, trunk, isTrunk);
    await refuseNowhere(search, trunk, isTrunk, [own, floor]);
    const deciding = isThere(own)
        ? [await freeze(inputs, repositories, 'deciding', own, isTrunk)]
        : [];
    const below = await standing(search, 'floor', floor, true);
    return {
        frozen: [...deciding, ...below.policies],
        fromCheckout: fromCheckout(search, own),
        findings: [...unreadableFloor(floor, own), ...below.findings],
    };
}
async function forChange(search, change) {
    const { repositories, named } = search;
    const { baseBranch, isBaseSure } = change;
    const [tip, trunk] = await Promise.all([
        repositories.tipOf(baseBranch),
        repositories.defaultBranch(),
    ]);
    const isTrunk = trunk.kind === 'told' && trunk.value === baseBranch;
    const [asked, floor, head] = await Promise.all([
        (0,policy_file/* look */.Op)(repositories, named, tip),
        floorOf(search, trunk, isTrunk),
        (0,policy_file/* look */.Op)(repositories, named, commitOf(change.proposedSha)),
    ]);
    await refuseNowhere(search, trunk, isTrunk, [asked, floor, head]);
    // A change that names a policy that its base does not have is judged by the base's usual one.
    const base = named !== null && asked.kind === 'absent' ? await (0,policy_file/* look */.Op)(repositories, null, tip) : asked;
    const deciding = await standing(search, 'deciding', base, isBaseSure || isTrunk);
    const below = isSameFile(base, floor) ? NOTHING : await standing(search, 'floor', floor, true);
    return {
        frozen: [
            ...deciding.policies,
            ...below.policies,
            ...(await proposedBy(search, base, head, deciding.policies)),
        ],
        fromCheckout: fromCheckout(search, base),
        findings: [
            ...deciding.policies.flatMap(({ source }) => (source.isProtected ? [] : BASE_UNSURE)),
            ...unreadableFloor(floor, base),
            ...deciding.findings,
            ...below.findings,
        ],
    };
}
/**
 * The default branch's usual policy; where it has none, its copy of what the input names. Nothing where
 * one and the same file decides.
 */
async function floorOf({ repositories, named }, trunk, isTrunk) {
    if (isTrunk && named === null)
        return ABSENT;
    const tip = await tipOf(repositories, trunk);
    const usual = await (0,policy_file/* look */.Op)(repositories, null, tip);
    const isNone = usual.kind === 'absent' && named !== null && !isTrunk;
    return isNone ? (0,policy_file/* look */.Op)(repositories, named, tip) : usual;
}
/** @throws BadInput where the policy that an input names is nowhere that it was looked for */
async function refuseNowhere({ inputs, repositories, named }, trunk, isTrunk, found) {
    if (inputs.policyPath === null)
        return;
    const isNamed = (one) => one.kind === 'unreadable' || (isThere(one) && (named === null || one.name === named));
    if (found.some(isNamed))
        return;
    // The floor may be the usual policy, which says nothing of the one that was named.
    const onTrunk = isTrunk
        ? ABSENT
        : await (0,policy_file/* look */.Op)(repositories, named, await tipOf(repositories, trunk));
    if (onTrunk.kind !== 'absent')
        return;
    throw new bad_input/* BadInput */.k(`policy ${inputs.policyPath}: there is no such file in the repository`);
}
const NOTHING = { policies: [], findings: [] };
/**
 * A policy that stands already. One with mistakes cannot judge; it must not stop the pull request that
 * puts it right either.
 */
async function standing({ inputs, repositories }, role, found, isProtected) {
    if (!isThere(found))
        return NOTHING;
    try {
        const policy = await freeze(inputs, repositories, role, found, isProtected);
        return { policies: [policy], findings: [] };
    }
    catch (error) {
        if (!(error instanceof bad_input/* BadInput */.k))
            throw error;
        const message = `A policy in force has mistakes, so nothing is judged by it:\n${error.message}`;
        return { policies: [], findings: [(0,finding/* finding */.g)('policy-invalid', message)] };
    }
}
/** The change's own version, where it differs. It never decides: not where nothing else does either. */
async function proposedBy({ inputs, repositories }, base, head, deciding) {
    if (!isThere(head))
        return [];
    try {
        const own = await freeze(inputs, repositories, 'proposed', head, false);
        return deciding.some((one) => isSame(one, own)) ? [] : [own];
    }
    catch (error) {
        // Whoever proposes a mistake can put it right, and is told before anything runs; whoever only
        // leaves one as it is cannot.
        if (isThere(base) && isUnchanged(base, head))
            return [];
        throw error;
    }
}
function isUnchanged(base, head) {
    if (base.name !== head.name || base.kind !== head.kind)
        return false;
    return base.kind === 'flawed' || head.kind === 'flawed'
        ? true
        : Buffer.compare(base.bytes, head.bytes) === 0;
}
function isThere(found) {
    return found.kind === 'file' || found.kind === 'flawed';
}
function isSameFile(one, other) {
    return (one.kind === 'file' &&
        other.kind === 'file' &&
        one.name === other.name &&
        one.commit === other.commit);
}
function tipOf({ tipOf: ask }, branch) {
    return branch.kind === 'told' ? ask(branch.value) : Promise.resolve(branch);
}
function commitOf(sha) {
    return sha === ''
        ? { kind: 'untold', why: 'the event does not name the commit' }
        : { kind: 'told', value: sha };
}
function fromCheckout({ named }, found) {
    if (found.kind !== 'unreadable')
        return null;
    return { path: named ?? policy_file/* DEFAULT_POLICY_PATH */.lo, why: found.why };
}
const ABSENT = { kind: 'absent' };
/** Where nothing could be read, that is said of all policies at once. */
function unreadableFloor(floor, decides) {
    if (floor.kind !== 'unreadable' || decides.kind === 'unreadable')
        return [];
    const message = `The default branch's policy could not be read (${floor.why}), so it does not bind.`;
    return [(0,finding/* finding */.g)('policy-floor-unreadable', message)];
}
const BASE_UNSURE = [
    (0,finding/* finding */.g)('policy-unprotected', "Policy not protected: which branch the change goes into is told by the event's payload alone, which a step before this one could have rewritten."),
];


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   PG: () => (/* binding */ OTHER_DEFAULT_PATH),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** Where policies lie that nobody names; two of them at once are a mistake. */
const DEFAULT_POLICY_PATH = '.github/carbon-policy.yml';
const OTHER_DEFAULT_PATH = '.github/carbon-policy.yaml';
/** `path`: the policy that an input names; `null`: the usual one, under either of its names. */
async function look({ readAt }, path, at) {
    if (at.kind === 'untold')
        return { kind: 'unreadable', why: at.why };
    const found = async (name) => foundAs(await readAt(name, at.value), name, at.value);
    if (path !== null)
        return found(path);
    // One after the other: once a file of the commit was read, an absent one needs no second call.
    const usual = await found(DEFAULT_POLICY_PATH);
    if (usual.kind === 'unreadable')
        return usual;
    const other = await found(OTHER_DEFAULT_PATH);
    if (usual.kind === 'absent')
        return other;
    const isThere = other.kind === 'file' || other.kind === 'flawed';
    return isThere ? { kind: 'flawed', name: DEFAULT_POLICY_PATH, why: TWO_FILES } : usual;
}
function foundAs(file, name, commit) {
    if (file.kind === 'other')
        return { kind: 'flawed', name, why: file.why };
    return file.kind === 'file' ? { ...file, name, commit } : file;
}
const TWO_FILES = `there are two policies, ${DEFAULT_POLICY_PATH} and ${OTHER_DEFAULT_PATH}: remove one`;


/***/ }),

/***/ 61463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ nextNumber),
/* harmony export */   UI: () => (/* binding */ markFinished),
/* harmony export */   YD: () => (/* binding */ lastUnfinished),
/* harmony export */   kz: () => (/* binding */ register)
/* harmony export */ });
/* unused harmony export finishedEvidence */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(31516);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29049);




/**
 * The audits of this job, in a directory of the runner's temporary folder: `mode: finish` runs as
 * another step and is not handed the state of the one that began. The job can write here, so what
 * post must rely on is never read from it.
 */
const DIRECTORY = 'carbon-audit-register';
/** A state is far smaller. */
const MAX_BYTES = 1024 * 1024;
/** @returns which audit of the job the next one is, from 1 on. */
function nextNumber(temp) {
    return (numbersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, DIRECTORY)).at(-1) ?? 0) + 1;
}
/** Lets `mode: finish` find the audit. Where that cannot be written, only post can end it. */
function register(state) {
    if (state.job.temp === '')
        return;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.job.temp, DIRECTORY);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${state.number}.audit`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeState */ .Md)(state), { mode: 0o600, flag: 'wx' });
    }
    catch {
        // A later `finish` says that it found no audit.
    }
}
/** The audit of this job that began last and has not been finished; `null`: there is none. */
function lastUnfinished(temp) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, DIRECTORY);
    for (const number of numbersIn(directory).reverse()) {
        const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeState */ .UJ)(readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${number}.audit`)));
        if (state !== null && finishedEvidence(state) === null)
            return state;
    }
    return null;
}
/** Notes that an audit was finished and where its evidence lies. Never throws. */
function markFinished({ job, started }, evidence) {
    try {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.temp, DIRECTORY);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
        (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlainFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${started.auditId}.finished`), evidence, 0o600);
    }
    catch {
        // Post then ends the audit as if there had been no `finish`.
    }
}
/** Where the evidence of a finished audit lies; `null`: it was not finished. */
function finishedEvidence({ job, started }) {
    return readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.temp, DIRECTORY, `${started.auditId}.finished`)) || null;
}
function numbersIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .flatMap((name) => /^(\d{1,6})\.audit$/.exec(name)?.[1] ?? [])
            .map(Number)
            .sort((a, b) => a - b);
    }
    catch {
        return [];
    }
}
function readText(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b)(path, MAX_BYTES).toString('utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 93262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repositoriesOf)
/* harmony export */ });
/* harmony import */ var _policy_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53401);

/** All that main may take to read policies: the job waits for it. */
const DEADLINE_MS = 5_000;
/**
 * Reads files of repositories through the API. The client is loaded where it is used.
 *
 * @param deadlineMs what all reading together may take
 */
function repositoriesOf(job, token, env, deadlineMs = DEADLINE_MS) {
    const { owner, repo } = job;
    const connect = once(() => connectedTo(job, token, env, deadlineMs));
    const tip = memoised(async (branch) => {
        const { api, github, explain, readable } = await connect();
        const head = await api.headOf(github, { owner, repo, branch });
        if (head.kind === 'failed')
            return untold(explain(head.failure));
        readable.add(keyOf({ owner, repo, ref: head.sha }));
        return told(head.sha);
    });
    const trunk = once(async () => {
        const { api, github, explain } = await connect();
        const found = await api.defaultBranchOf(github, { owner, repo });
        return found.kind === 'ok' ? told(found.value) : untold(explain(found.failure));
    });
    return {
        defaultBranch: async () => (token === '' ? untold(NO_TOKEN) : trunk()),
        tipOf: async (branch) => {
            if (token === '')
                return untold(NO_TOKEN);
            return branch === '' ? untold('the event does not name its base') : tip(branch);
        },
        readAt: async (path, ref) => {
            if (token === '')
                return { kind: 'unreadable', why: NO_TOKEN };
            return (await connect()).read({ owner, repo, path, ref });
        },
        readElsewhere: async (reference) => {
            if (token === '')
                return nothing(NO_TOKEN);
            return readElsewhere(job, await connect(), reference);
        },
        clockAheadMs: async () => (token === '' ? null : (await connect()).github.clockAheadMs()),
    };
}
const NO_TOKEN = 'no token was given';
function told(value) {
    return { kind: 'told', value };
}
function untold(why) {
    return { kind: 'untold', why };
}
/** Asks once for each key, however often it is wanted, also while the answer is on its way. */
function memoised(ask) {
    const asked = new Map();
    return (key) => {
        const known = asked.get(key) ?? ask(key);
        asked.set(key, known);
        return known;
    };
}
function once(ask) {
    const asked = memoised(ask);
    return () => asked('');
}
async function connectedTo(job, token, env, deadlineMs) {
    const [{ connectTo }, { isCommitReadable, readFileAt }, api, { explainFailure }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 423).then(__nccwpck_require__.bind(__nccwpck_require__, 76423)),
        __nccwpck_require__.e(/* import() */ 127).then(__nccwpck_require__.bind(__nccwpck_require__, 25127)),
        __nccwpck_require__.e(/* import() */ 554).then(__nccwpck_require__.bind(__nccwpck_require__, 53554)),
        __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 54679)),
    ]);
    const github = connectTo(job, { token, env, deadlineMs });
    const explain = (failure) => explainFailure(failure, 'contents: read');
    const readable = new Set();
    return {
        github,
        api,
        explain,
        readable,
        read: async (place) => {
            const key = keyOf(place);
            const file = await readFileAt(github, place, async () => readable.has(key) ? { kind: 'ok', value: null } : isCommitReadable(github, place));
            if (file.kind === 'unreadable')
                return { kind: 'unreadable', why: explain(file.failure) };
            readable.add(key);
            return file;
        },
    };
}
function keyOf({ owner, repo, ref }) {
    return `${owner}/${repo}@${ref}`;
}
/**
 * A policy of another repository: at a commit of a branch that is looked after, since anybody can have
 * GitHub show a commit of a fork there; or at a branch, where the owner is ours.
 */
async function readElsewhere(job, { github, api, explain, read }, { owner, repo, path, ref }) {
    let sha = ref;
    if ((0,_policy_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(ref)) {
        const found = await api.isReachable(github, { owner, repo, sha });
        if (found.kind === 'failed')
            return nothing(explain(found.failure));
        if (found.kind === 'unreachable') {
            return nothing(`that commit is on neither the default nor a protected branch of ${owner}/${repo}`);
        }
    }
    else {
        if (owner.toLowerCase() !== job.owner.toLowerCase()) {
            return nothing(`a branch counts only within ${job.owner}; give a commit of 40 digits`);
        }
        const head = await api.headOf(github, { owner, repo, branch: ref });
        if (head.kind === 'failed')
            return nothing(explain(head.failure));
        sha = head.sha;
    }
    const file = await read({ owner, repo, path, ref: sha });
    if (file.kind === 'file')
        return { bytes: file.bytes, commit: sha, why: null };
    return nothing(file.kind === 'absent' ? 'there is no such file' : file.why);
}
function nothing(why) {
    return { bytes: null, commit: null, why };
}


/***/ }),

/***/ 28446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownGuid)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** The GUID by which the runner names the files of the stage that runs now; `null`: it names none so. */
function ownGuid(env) {
    return /_([0-9a-f-]{36})$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(env['GITHUB_OUTPUT'] ?? ''))?.[1] ?? null;
}


/***/ }),

/***/ 68703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: ./build/src/place/surroundings.js
var surroundings = __nccwpck_require__(37998);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(235);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/action/runner.js

/** The runner that started this process, spoken to through @actions/core. */
const githubRunner = {
    input: (name) => core/* getInput */.V4(name),
    state: (name) => core/* getState */.Gu(name),
    saveState: core/* saveState */.LZ,
    setOutput: core/* setOutput */.uH,
    exportVariable: core/* exportVariable */.dN,
    say: (text) => core/* info */.pq(text),
    notice: (text) => core/* notice */.lm(text),
    warn: (text, spot) => core/* warning */.$e(text, at(spot)),
    complain: (text, spot) => core/* error */.z3(text, at(spot)),
    fail: (text) => core/* setFailed */.C1(text),
    maskSecret: (secret) => core/* setSecret */.Pq(secret),
    summarise: async (markdown) => {
        await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
};
function at(spot) {
    if (spot === undefined)
        return {};
    const { title, place } = spot;
    return { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) };
}

// EXTERNAL MODULE: ./build/src/action/trust.js
var trust = __nccwpck_require__(48110);
;// CONCATENATED MODULE: ./build/src/action/stage.js





/** Runs one stage of the action, from its entry to the end of the process. */
async function runStage(stage, options) {
    const dist = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(options.entry)));
    const world = {
        runner: githubRunner,
        env: process.env,
        surroundings: (0,surroundings/* surroundingsOf */.ZD)(process.env),
        trusted: (0,trust/* trustedEnvironment */.Z)(process.env),
        samplerPath: (0,external_node_path_.join)(dist, 'sampler', 'index.js'),
        claimsPath: (0,external_node_path_.join)(dist, 'claims', 'index.js'),
        // In a container the runner is outside, and there is nobody to watch.
        runnerPid: process.ppid > 1 ? process.ppid : null,
    };
    try {
        await stage(world);
    }
    catch (error) {
        const text = `carbon-audit: unexpected ${error instanceof Error ? error.stack : error}`;
        if (options.mayFail)
            world.runner.fail(text);
        else
            world.runner.warn(text);
    }
    // Requests that were given up on would keep node alive.
    process.exit();
}


/***/ }),

/***/ 29049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ saveNoState),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState)
/* harmony export */ });
/* unused harmony export loadState */
/** State reaches post as environment variables, and Windows allows 32,767 characters in one. */
const CHUNK_LENGTH = 30_000;
const MOST_CHUNKS = 64;
const KEY = 'audit';
/** Hands the state to the runner, out of reach of the job's steps. */
function saveState(runner, state) {
    const text = encodeState(state);
    const count = Math.ceil(text.length / CHUNK_LENGTH);
    runner.saveState(`${KEY}_chunks`, String(count));
    for (let i = 0; i < count; i++) {
        runner.saveState(`${KEY}_${i}`, text.slice(i * CHUNK_LENGTH, (i + 1) * CHUNK_LENGTH));
    }
}
/**
 * Says that there is no state yet. What a step puts into the environment under the name of our state
 * would else be taken for it wherever main saves none.
 */
function saveNoState(runner) {
    runner.saveState(`${KEY}_chunks`, '0');
}
/** @returns `null` where main did not get as far as saving it. */
function loadState(runner) {
    const count = Number(runner.state(`${KEY}_chunks`));
    if (!(count > 0 && count <= MOST_CHUNKS))
        return null;
    const chunks = Array.from({ length: count }, (_, i) => runner.state(`${KEY}_${i}`));
    return decodeState(chunks.join(''));
}
/** What fits into one variable is left as it is, as loading what compresses takes longer than all else here. */
function encodeState(state) {
    const json = JSON.stringify(state);
    if (json.length <= CHUNK_LENGTH)
        return json;
    const { deflateRawSync } = process.getBuiltinModule('node:zlib');
    return deflateRawSync(json).toString('base64');
}
/** @returns `null` for anything that `encodeState` of this version did not write. */
function decodeState(text) {
    if (text === '')
        return null;
    try {
        const state = JSON.parse(text.startsWith('{') ? text : inflated(text));
        return state.version === 1 ? state : null;
    }
    catch {
        return null;
    }
}
/** Three policies of eight documents of 64 KiB, in base64, need 2 MiB; more is not ours. */
const MOST_BYTES = 4 << 20;
function inflated(text) {
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES });
    return bytes.toString('utf8');
}


/***/ }),

/***/ 48110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   Z: () => (/* binding */ trustedEnvironment)
/* harmony export */ });
/* harmony import */ var _audit_serialise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50994);

/**
 * Variables that change whom a process trusts, what it loads, or let others read along. A step of the
 * job can set them for every later process through GITHUB_ENV, post among them.
 */
const TRUSTED = [
    /^NODE_/,
    /^(LD|DYLD)_/,
    /^(SSL|OPENSSL)/,
    /^AZURE_/,
    /_proxy$/i,
    /^GITHUB_(API|GRAPHQL|SERVER)_URL$/,
    /^ACTIONS_(RESULTS|RUNTIME)_URL$/,
];
/** Empty and not set are the same to whoever reads a variable. */
const UNSET = (0,_audit_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)('');
/** Set by everyday steps, and no part of what Node itself does. */
const HARMLESS = new Set(['NODE_ENV', 'NODE_AUTH_TOKEN', 'NODE_VERSION', 'NODE_HOME']);
/** What main saw, before any step of the job could change it. */
function trustedEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isTrusted(name) ? [[name, (0,_audit_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(value)]] : []));
}
/** Names of the variables that are not what they were in main. */
function changedSince(before, env) {
    const now = trustedEnvironment(env);
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].filter((name) => (before[name] ?? UNSET) !== (now[name] ?? UNSET)).sort();
}
function isTrusted(name) {
    return !HARMLESS.has(name) && TRUSTED.some((pattern) => pattern.test(name));
}


/***/ }),

/***/ 34018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isPrintableAscii)
/* harmony export */ });
const PRINTABLE = /^[ -~]*$/;
/**
 * Whether a text has nothing but ASCII's printable characters. Nearly all have, and for those nobody need
 * ask what Unicode says of a character: the first look at its tables takes half a millisecond.
 */
function isPrintableAscii(text) {
    return PRINTABLE.test(text);
}


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ writeArtifactFile),
/* harmony export */   QP: () => (/* binding */ parentSource),
/* harmony export */   UW: () => (/* binding */ policyFileName),
/* harmony export */   jE: () => (/* binding */ POLICY_FILES),
/* harmony export */   nA: () => (/* binding */ ARTIFACT_FILES),
/* harmony export */   pz: () => (/* binding */ ALL_ARTIFACT_FILES)
/* harmony export */ });
/* unused harmony exports parentFileName, readArtifactFile, readArtifactBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(31516);
/* harmony import */ var _policy_parents_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(17801);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80728);





/**
 * The files of an audit's directory: the report, and what it is computed from, so that anyone can
 * compute it again. Policy files stand beside them under the names that the context gives them.
 */
const ARTIFACT_FILES = {
    recording: 'recording.ndjson',
    context: 'context.json',
    intensity: 'intensity.json',
    history: 'history.ndjson',
    report: 'audit.json',
};
/** The name of a policy's file, by its role; a role has one file at most. */
function policyFileName(role) {
    return `policy-${role}.yml`;
}
/** The name of the file of what a policy extends, by the policy's role and the parent's number. */
function parentFileName(role, index) {
    return `policy-${role}-parent-${index + 1}.yml`;
}
/** A parent as documents name it, with the file that is to hold its bytes. */
function parentSource(role, parent, index) {
    const { reference, commit, why, bytes } = parent;
    return { reference, commit, file: bytes === null ? null : parentFileName(role, index), why };
}
/** Every file of a policy that an audit may keep. */
const POLICY_FILES = _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_ROLES */ .n.flatMap((role) => [
    policyFileName(role),
    ...Array.from({ length: _policy_parents_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_DOCUMENTS */ .B9 }, (_, index) => parentFileName(role, index)),
]);
/** Every file that an audit may keep; nothing else in its directory is its own. */
const ALL_ARTIFACT_FILES = [
    ...Object.values(ARTIFACT_FILES),
    ...POLICY_FILES,
];
/** As much as a recording may be; beyond it no file of an audit is read. */
const MAX_BYTES = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/** Writes one file of an audit, making the directory where it is missing. @returns its path. */
function writeArtifactFile(directory, name, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlainFile */ .G)(path, content);
    return path;
}
/** @returns the file's text, or `null` where there is none. */
function readArtifactFile(directory, name) {
    return readArtifactBytes(directory, name)?.toString('utf8') ?? null;
}
/** @returns the file's bytes, or `null` where there is none. */
function readArtifactBytes(directory, name) {
    try {
        return readPlainFile(join(directory, name), MAX_BYTES);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 87718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MOST_UNITS_BYTES),
/* harmony export */   X: () => (/* binding */ parseUnits)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67707);

/** As a policy's `per` may name one. */
const NAME = /^[a-z][a-z0-9-]{0,31}$/;
const MOST_NAMES = 16;
const MOST_COUNT = 1e15;
const EXPECTED = 'give names and counts, for example `epoch=3, sample=12000`';
/** No file of counts is larger. */
const MOST_UNITS_BYTES = 64 * 1024;
/**
 * `epoch=3, sample=12000`, or one a line as a job appends them: of one name the last counts. Nothing
 * at all is no unit.
 */
function parseUnits(text) {
    const counts = new Map();
    for (const entry of text.split(/[\n,]/u).map((one) => one.trim())) {
        if (entry === '')
            continue;
        const [, name = '', count = ''] = /^([^=]*?) ?= ?(\d{1,16}(?:\.\d{1,12})?)$/u.exec(entry) ?? [];
        if (!NAME.test(name) || !(Number(count) <= MOST_COUNT)) {
            return { ok: false, expected: `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry.slice(0, 80))} is none: ${EXPECTED}` };
        }
        counts.set(name, Number(count));
        if (counts.size > MOST_NAMES)
            return { ok: false, expected: `give at most ${MOST_NAMES} names` };
    }
    const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ok: true, value: Object.fromEntries(sorted) };
}


/***/ }),

/***/ 50994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ serialise),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95270);
/* harmony import */ var _recording_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57630);


/** Significant digits in documents: enough for any reader, few enough that bytes agree everywhere. */
const SIGNIFICANT_DIGITS = 9;
/**
 * The bytes of a document: keys in the order of the record, two spaces, one newline at the end,
 * numbers that are not whole rounded to 9 significant digits.
 *
 * @throws RangeError on a number that is not finite: JSON would turn it into `null` silently.
 */
function serialise(document) {
    return `${JSON.stringify(document, (key, value) => roundNumber(key, value), 2)}\n`;
}
/** Of so short a text the digest is there before node:crypto is loaded. */
const SHORT_LENGTH = 8_192;
/** SHA-256 of a document's bytes, in hexadecimal digits. */
function sha256(text) {
    if (typeof text === 'string' && text.length <= SHORT_LENGTH)
        return (0,_recording_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text).toString('hex');
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256');
    if (typeof text !== 'string')
        return hash.update(text).digest('hex');
    for (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .X)(text))
        hash.update(piece);
    return hash.digest('hex');
}
function roundNumber(key, value) {
    if (typeof value !== 'number')
        return value;
    if (!Number.isFinite(value))
        throw new RangeError(`${key || 'the document'} is ${value}`);
    // Whole numbers are counts, times and sizes: exact as they are.
    return Number.isSafeInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}


/***/ }),

/***/ 31883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BadInput)
/* harmony export */ });
/**
 * Input that a person can put right: a wrong option, an unknown region, a policy with a mistake.
 * It ends the program at once with its message; anything weaker is a finding, not an error.
 */
class BadInput extends Error {
    name = 'BadInput';
}


/***/ }),

/***/ 26179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ logSd),
/* harmony export */   LM: () => (/* binding */ logSdOfRatio90),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   bi: () => (/* binding */ logSdTo),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   lz: () => (/* binding */ logSdUp),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/**
 * Numbers that know how far they may be off.
 *
 * An estimate carries named error factors. Two estimates that share a factor (the same CPU row, the
 * same grid figure) are wrong in the same direction, so adding them adds that error fully; factors
 * with different ids are independent and add in quadrature. All errors are multiplicative: a factor
 * of `logSd` 0.1 means that the natural logarithm of the truth lies within 0.1 (one standard
 * deviation) of the logarithm of the value.
 */
/** Two-sided 90 % of a normal distribution: 1.6449 standard deviations to each side. */
const Z_90 = 1.6448536269514722;
/** A number known without error, such as a count or a time read from a clock. */
function exact(value) {
    return estimate(value, []);
}
/** @throws RangeError when the value is negative or not finite, or a factor's spread is. */
function estimate(value, factors) {
    requireAmount(value, 'an estimate');
    requireSpreads(factors);
    const joined = joinById(factors);
    requireSpreads(joined);
    return { value, factors: joined };
}
/** Multiplies by a number that is itself certain; relative errors stay as they are. */
function scale(a, by) {
    requireAmount(by, 'a scale');
    return estimate(a.value * by, a.factors);
}
/** The same value, further uncertain. */
function widen(a, ...factors) {
    return estimate(a.value, [...a.factors, ...factors]);
}
/** Product: a factor that both share counts twice, fully; others stay side by side. */
function multiply(a, b) {
    return estimate(a.value * b.value, [...a.factors, ...b.factors]);
}
/**
 * Sum: each factor's spread is weighted by the part of the sum that it touches. A zero touches no
 * part, so its factors are not the sum's: nothing is called declared for the sake of nothing.
 */
function add(...terms) {
    const value = terms.reduce((sum, term) => sum + term.value, 0);
    const weighted = terms
        .filter((term) => term.value > 0)
        .flatMap(({ value: part, factors }) => factors.map((factor) => scaledFactor(factor, part / value)));
    return estimate(value, weighted);
}
/** A factor of a part: its spread weighs as much as the part. */
function scaledFactor(factor, by) {
    const logSd = factor.logSd * by;
    return factor.logSdUp === undefined
        ? { ...factor, logSd }
        : { ...factor, logSd, logSdUp: factor.logSdUp * by };
}
/** One standard deviation of the logarithm, over the factors of the kinds asked for. */
function logSd(a, kinds) {
    return Math.hypot(...a.factors
        .filter((factor) => kinds === undefined || factor.kind === kinds)
        .map((f) => f.logSd));
}
/** The same upwards, where that differs. */
function logSdUp(a) {
    return Math.hypot(...a.factors.map((factor) => factor.logSdUp ?? factor.logSd));
}
/** The 90 % range; always finite, since it is written down as JSON. */
function range(a) {
    // Zero times an overflowing spread would be no number at all.
    if (a.value === 0)
        return { low: 0, high: 0 };
    return {
        low: a.value / Math.exp(Z_90 * logSd(a)),
        high: Math.min(a.value * Math.exp(Z_90 * logSdUp(a)), Number.MAX_VALUE),
    };
}
/** The spread of a factor whose 90 % range reaches from `value / ratio` to `value * ratio`. */
function logSdOfRatio90(ratio) {
    if (!(ratio >= 1) || !Number.isFinite(ratio)) {
        throw new RangeError(`a 90 % ratio must be 1 or more, not ${ratio}`);
    }
    return Math.log(ratio) / Z_90;
}
/** The spread of a value above 0 whose 90 % range ends at `end`; finite also where that is 0. */
function logSdTo(value, end) {
    return Math.abs(Math.log(Math.max(end, Number.MIN_VALUE)) - Math.log(value)) / Z_90;
}
/** Equal ids become one factor: their spreads add fully; one declared part makes the whole declared. */
function joinById(factors) {
    const byId = new Map();
    for (const factor of factors) {
        const known = byId.get(factor.id);
        byId.set(factor.id, known === undefined ? factor : join(known, factor));
    }
    // One order whatever the order of sums, so that documents agree to the byte.
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
function join(a, b) {
    const kind = a.kind === 'declared' || b.kind === 'declared' ? 'declared' : 'calibrated';
    const joined = { id: a.id, logSd: a.logSd + b.logSd, kind };
    if (a.logSdUp === undefined && b.logSdUp === undefined)
        return joined;
    return { ...joined, logSdUp: (a.logSdUp ?? a.logSd) + (b.logSdUp ?? b.logSd) };
}
function requireSpreads(factors) {
    for (const { id, logSd: spread, logSdUp = spread } of factors) {
        requireAmount(spread, `the spread of factor ${id}`);
        requireAmount(logSdUp, `the upward spread of factor ${id}`);
    }
}
function requireAmount(value, what) {
    if (!Number.isFinite(value) || value < 0) {
        throw new RangeError(`${what} must be a finite number that is not negative, not ${value}`);
    }
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* unused harmony export FINDINGS */
/**
 * Every finding there is: its stable id and how much it weakens an audit. `info` takes nothing away,
 * `weak` leaves numbers that are worth less, `broken` leaves none for the part it names.
 */
const FINDINGS = {
    'nothing-measured': 'broken',
    'start-counters-missing': 'weak',
    'end-counters-missing': 'weak',
    'counters-went-back': 'weak',
    'counters-implausible': 'weak',
    'cpu-counters-missing': 'weak',
    'short-audit': 'info',
    'clock-jump': 'weak',
    'clock-wrong': 'weak',
    'sampler-not-started': 'weak',
    'sampler-no-greeting': 'weak',
    'sampler-ended-early': 'weak',
    'sampler-killed': 'weak',
    'sampler-readings-failed': 'weak',
    'recording-missing': 'weak',
    'recording-header-damaged': 'weak',
    'recording-truncated': 'weak',
    'recording-lines-dropped': 'weak',
    'recording-gap': 'weak',
    'recording-foreign': 'weak',
    'recording-changed': 'weak',
    'recording-newer-format': 'weak',
    'rapl-unreadable': 'info',
    'rapl-sudo-refused': 'weak',
    'rapl-virtual': 'info',
    'rapl-unusable': 'weak',
    'rapl-gap': 'weak',
    'rapl-jump': 'weak',
    'meter-not-started': 'weak',
    'meter-died': 'weak',
    'meter-hung': 'weak',
    'meter-flooded': 'weak',
    'gpu-gap': 'weak',
    'gpu-unmeasured': 'weak',
    'gpu-readings-odd': 'weak',
    'gpu-partitioned': 'weak',
    'gpu-unknown': 'weak',
    'powermetrics-gap': 'weak',
    'container-share-assumed': 'weak',
    'cpu-model-stand-in': 'info',
    'cpu-model-unknown': 'weak',
    'place-unknown': 'weak',
    'place-contradiction': 'weak',
    'place-zone-named': 'weak',
    'place-declared': 'info',
    'place-clue-ignored': 'info',
    'place-country-only': 'info',
    'place-zone-doubtful': 'info',
    'place-pinned': 'info',
    'pue-assumed': 'info',
    'pue-declared': 'info',
    'pue-disregarded': 'info',
    'labels-declared': 'info',
    'power-declared': 'info',
    'sku-declared': 'info',
    'sku-contradiction': 'weak',
    'grid-country-fallback': 'info',
    'grid-world-fallback': 'weak',
    'grid-figure-old': 'info',
    'intensity-declared': 'info',
    'intensity-too-low': 'weak',
    'intensity-provider-failed': 'weak',
    'intensity-provider-none': 'info',
    'intensity-implausible': 'weak',
    'intensity-beside': 'info',
    'what-if-other-cloud': 'info',
    'intensity-marginal-far': 'weak',
    'report-directory-unusable': 'weak',
    'policy-unprotected': 'weak',
    'policy-unread': 'weak',
    'policy-floor-unreadable': 'weak',
    'policy-invalid': 'broken',
    'job-facts-unknown': 'info',
    'units-unreadable': 'info',
    'history-in-part': 'info',
    'environment-changed': 'weak',
    'summary-not-written': 'weak',
    'artifact-not-kept': 'weak',
    'comment-not-written': 'info',
    'comment-left-to-gate': 'info',
    'finish-not-credible': 'weak',
    'finish-left-work': 'info',
    'outputs-not-set': 'weak',
    'jobs-unknown': 'weak',
    'run-empty': 'weak',
    'job-without-audit': 'weak',
    'audit-covers-part': 'weak',
    'claims-unattested': 'info',
    'claim-unbound': 'weak',
    'claim-doubled': 'weak',
    'claim-manifold': 'weak',
    'claim-below-idle': 'weak',
    'claim-above-full': 'weak',
    'steps-unseen': 'info',
    'steps-incomplete': 'info',
    'steps-no-birthtimes': 'info',
    'steps-not-named': 'info',
    'audits-not-listed': 'weak',
    'audit-not-fetched': 'weak',
    'audit-refused': 'weak',
    'audit-other-version': 'weak',
    'run-not-over': 'weak',
    'pull-request-not-found': 'info',
    'approval-unread': 'info',
};
function finding(id, message) {
    return { id, severity: FINDINGS[id], message };
}


/***/ }),

/***/ 10622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_G_PER_KWH),
/* harmony export */   J: () => (/* binding */ parseDeclaredIntensity)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31883);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67707);


/** The most that a figure of a grid may be: coal with the worst of its mines stays below. */
const MOST_G_PER_KWH = 2000;
/**
 * A carbon intensity that a person names, in gCO2e/kWh.
 *
 * @param what names the option or input in the message
 * @throws BadInput when it is no plain number, or out of bounds
 */
function parseDeclaredIntensity(given, what) {
    const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (value <= MOST_G_PER_KWH)
        return value;
    throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${what} cannot be ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}: expected gCO2e/kWh as a plain number from 0 to ${MOST_G_PER_KWH}, such as \`35\``);
}


/***/ }),

/***/ 30520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ requireToken),
/* harmony export */   Oi: () => (/* binding */ fitsHeader),
/* harmony export */   Uw: () => (/* binding */ withoutFigureOf),
/* harmony export */   aN: () => (/* binding */ NO_PROVIDER),
/* harmony export */   te: () => (/* binding */ parseProvider)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31883);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67707);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43126);



const NO_PROVIDER = { id: 'none', region: null };
const CHOICES = ['none', 'auto', ..._provider_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_IDS */ .NO];
/** As it is written: WattTime alone is none. */
function spelled(id) {
    return `\`${id === 'watttime' ? 'watttime:REGION' : id}\``;
}
/** @throws BadInput when the text names no provider that is known, or one that cannot be asked */
function parseProvider(given, option) {
    const [, name = given, region = null] = /^([^:]*):(.+)$/s.exec(given) ?? [];
    const refusal = (why) => new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${option} cannot be ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}: ${why}`);
    const id = CHOICES.find((choice) => choice === name);
    if (id === undefined) {
        const [near] = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestNames */ .LE)(name, CHOICES, 1);
        const meant = CHOICES.find((choice) => choice === near);
        const hint = meant === undefined ? '' : `; did you mean ${spelled(meant)}?`;
        throw refusal(`expected ${CHOICES.map(spelled).join(', ')}${hint}`);
    }
    if (id !== 'watttime') {
        if (region !== null)
            throw refusal('only WattTime has regions of its own');
        return { id, region };
    }
    if (region === null || !/^\w{2,60}$/.test(region)) {
        throw refusal("name WattTime's own region, as in `watttime:CAISO_NORTH`");
    }
    return { id, region };
}
/** Of a token of several lines Node would say no more than that the request failed. */
const HEADER_TEXT = /^[\t\x20-\x7e\x80-\xff]*$/;
function fitsHeader(text) {
    return HEADER_TEXT.test(text);
}
/**
 * Refuses what cannot be a token of the provider that it is for, before anyone is asked. That there is
 * none is no mistake: a fork's pull request is given no secrets.
 *
 * @param what names the input or variable in the message
 * @throws BadInput that does not quote the token
 */
function requireToken({ id }, token, what) {
    if (id === 'none' || token === '')
        return;
    if (id === 'watttime' && !/^[^:]+:./s.test(token)) {
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${what} holds no token of WattTime's: expected its user and password, as in \`user:password\``);
    }
    // WattTime's is encoded before it goes into a header.
    if (id !== 'watttime' && !fitsHeader(token)) {
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${what} holds characters that no header can carry, such as a line break`);
    }
}
/** What counts where a provider gives nothing, in a sentence. */
function withoutFigureOf(id) {
    if (id === 'watttime') {
        return 'The marginal figure is missing, for which nothing stands in: limits with `intensity: marginal` cannot be judged. The bundled average counts.';
    }
    // What would only have been told beside leaves no gap.
    if (id === 'energy-charts')
        return 'It would be told beside only; the bundled figure counts.';
    return 'The bundled figure stands in.';
}


/***/ }),

/***/ 43126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ hoursAhead),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   NO: () => (/* binding */ PROVIDER_IDS),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
const PROVIDER_IDS = [
    'electricity-maps',
    'watttime',
    'neso',
    'energy-charts',
    'eia',
];
function refused(why) {
    return { kind: 'refused', why };
}
/** A span of a query's own provider that begins early enough to hold the hour in which it starts. */
function widened({ fromMs, toMs }) {
    return { fromMs: fromMs - HOUR_MS, toMs: Math.max(toMs, fromMs + HOUR_MS) };
}
/** Whether a span ends in hours that are still to come. */
function isAhead({ span, nowMs }) {
    return span.toMs > nowMs + HOUR_MS;
}
const HOUR_MS = 3_600_000;
/** What a forecast tells where nobody asks for more. */
const USUAL_FORECAST_HOURS = 24;
/** What providers' forecasts reach. */
const LONGEST_FORECAST_HOURS = 48;
/** How far a forecast must reach, where that is farther than it does unasked; else `null`. */
function hoursAhead({ span, nowMs }) {
    const hours = (span.toMs - nowMs) / HOUR_MS;
    return hours > USUAL_FORECAST_HOURS ? String(LONGEST_FORECAST_HOURS) : null;
}
const G_PER_KWH = /^g(CO2(eq?)?)?\/kWh$/i;
/** Why an answer is of no use whose own words contradict what it is taken for; `null`: none do. */
function contradiction(fields, zoneKeys, zone) {
    const said = (key) => fields[key] ?? null;
    const units = ['unit', 'units'].map(said).filter((unit) => unit !== null);
    if (units.some((unit) => typeof unit !== 'string' || !G_PER_KWH.test(unit))) {
        return refused('its figures are in another unit');
    }
    const named = zoneKeys.map(said).filter((name) => name !== null);
    const isOther = (name) => typeof name !== 'string' || name.toUpperCase() !== zone.toUpperCase();
    return named.some(isOther) ? refused('it answered for another zone') : null;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** A list's entries, as objects; an answer that has no such list has no entries. */
function rowsOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}


/***/ }),

/***/ 12586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ seriesSaid),
/* harmony export */   oe: () => (/* binding */ tornApart),
/* harmony export */   yn: () => (/* binding */ isTornApart)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67707);

/** More than this share of points that could not be taken, and the rest vouch for nothing. */
const MOST_DROPPED = 0.2;
/** Whether so many points were refused that what is left may be somebody's choice (abuse A9). */
function isTornApart({ offered, dropped }) {
    return dropped > MOST_DROPPED * offered;
}
/** Why nothing is decided then, for people. */
function tornApart({ offered, dropped }) {
    return `${dropped} of ${offered} past audits are unreadable or out of bounds, which is too many`;
}
/** Why so many samples are too few, for people. */
function seriesSaid({ unvouched, before }, self, samples, needed) {
    const known = samples > 0
        ? `only ${samples === 1 ? '1 comparable audit is' : `${samples} comparable audits are`} known`
        : unvouched === 0
            ? 'no comparable audit is known'
            : `${unvouched === 1 ? '1 comparable audit was read, which cannot' : `${unvouched} comparable audits were read, none of which can`} vouch for itself (\`carbon-audit history export --trust\` lets you vouch for your own)`;
    const short = `${known}, and ${needed} are needed`;
    return before === null
        ? short
        : `${short}; a new series began because ${changed(before, self).join(' and ')}`;
}
/** Why audits of before are in another series, for people. */
function changed(before, { runner, methodMajor }) {
    const [was, is] = [classSaid(before.runner), classSaid(runner)];
    return [
        ...(before.methodMajor === methodMajor
            ? []
            : [`the method of measuring changed (${before.methodMajor} -> ${methodMajor})`]),
        ...(was === is ? [] : [`the runner changed (${was} -> ${is})`]),
    ];
}
function classSaid({ label, os, arch, vcpus, gpu }) {
    const parts = [label ?? os, arch, `${vcpus} vCPUs`, ...(gpu === null ? [] : [gpu])];
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(parts.join(', '));
}


/***/ }),

/***/ 16745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   lA: () => (/* binding */ TRAILING_DAYS),
/* harmony export */   nR: () => (/* binding */ PERIODS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   zn: () => (/* binding */ periodAround)
/* harmony export */ });
/** Calendar periods in UTC, and what one is going to cost. */
const PERIODS = ['day', 'week', 'month', 'quarter'];
const DAY_MS = 86_400_000;
/** Whether a week, a month or a quarter: the same days of the week are in it four times. */
const TRAILING_DAYS = 28;
/** A shorter course says little of a week, whose days differ. */
const LEAST_COURSE_DAYS = 7;
/** The period in which a moment lies: from its first millisecond to the next one's first. */
function periodAround(period, atMs) {
    const date = new Date(atMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const dayMs = Date.UTC(year, month, date.getUTCDate());
    switch (period) {
        case 'day':
            return { fromMs: dayMs, toMs: dayMs + DAY_MS };
        case 'week': {
            const mondayMs = dayMs - ((date.getUTCDay() + 6) % 7) * DAY_MS;
            return { fromMs: mondayMs, toMs: mondayMs + 7 * DAY_MS };
        }
        case 'month':
            return { fromMs: Date.UTC(year, month), toMs: Date.UTC(year, month + 1) };
        case 'quarter': {
            const first = month - (month % 3);
            return { fromMs: Date.UTC(year, first), toMs: Date.UTC(year, first + 3) };
        }
    }
}
/**
 * What a period will have come to at its end: what was spent so far, and for the rest of it the rate
 * of the last 28 days, which hold every day of the week four times, or of as much of them as there is
 * a history of. `null`: that is less than a week.
 *
 * @param period its bounds; once it is over, nothing is to come
 * @param trailing what the last 28 days have used, this period's days among them
 */
function forecast({ toMs }, nowMs, spent, trailing, firstMs) {
    const courseMs = Math.min(nowMs - firstMs, TRAILING_DAYS * DAY_MS);
    if (!(courseMs >= LEAST_COURSE_DAYS * DAY_MS))
        return null;
    return spent + (trailing / courseMs) * Math.max(0, toMs - nowMs);
}


/***/ }),

/***/ 24652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qR: () => (/* binding */ UNKNOWN_SUBJECT),
/* harmony export */   sY: () => (/* binding */ METHOD_MAJOR),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
const UNKNOWN_SUBJECT = {
    workflowPath: null,
    workflowName: null,
    reusablePath: null,
    job: null,
    event: null,
    branch: null,
    isDefaultBranch: null,
    actorKind: null,
    runnerLabel: null,
};
/** A command has none of what every job has. */
function isCommand({ workflowPath, workflowName, job, event }) {
    return workflowPath === null && workflowName === null && job === null && event === null;
}
/** Raised when numbers of before and after can no longer be held against one another. */
const METHOD_MAJOR = 1;


/***/ }),

/***/ 53773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   ZO: () => (/* binding */ emptySum),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26179);

function emptySum() {
    return { value: 0, weighted: new Map() };
}
function addTo(sum, { value, factors }) {
    sum.value += value;
    for (const { id, logSd, kind } of factors) {
        const known = sum.weighted.get(id);
        if (known === undefined)
            sum.weighted.set(id, { kind, sd: logSd * value });
        else {
            known.sd += logSd * value;
            if (kind === 'declared')
                known.kind = kind;
        }
    }
}
/** What a sum has come to; nothing has no factors. */
function totalOf({ value, weighted }) {
    if (value === 0)
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(0, []);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)(value, [...weighted].map(([id, { kind, sd }]) => ({ id, logSd: sd / value, kind })));
}


/***/ }),

/***/ 94108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ RAPL_MEANS),
  sA: () => (/* binding */ readEnd),
  H6: () => (/* binding */ readStart)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(9656);
// EXTERNAL MODULE: ./build/src/probe/cgroup.js
var cgroup = __nccwpck_require__(31842);
// EXTERNAL MODULE: ./build/src/probe/clocks.js
var probe_clocks = __nccwpck_require__(26185);
// EXTERNAL MODULE: ./build/src/probe/container.js
var container = __nccwpck_require__(97059);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __nccwpck_require__(65563);
// EXTERNAL MODULE: ./build/src/probe/os.js
var os = __nccwpck_require__(75728);
// EXTERNAL MODULE: ./build/src/probe/proc.js
var proc = __nccwpck_require__(69334);
// EXTERNAL MODULE: ./build/src/probe/rapl.js
var probe_rapl = __nccwpck_require__(53475);
;// CONCATENATED MODULE: ./build/src/probe/counters.js







/** Opens the counters of this machine; never throws, whatever of them is there. */
function openCounters(options = {}) {
    const { root = '/', clocks = probe_clocks/* systemClocks */.L, system = os/* nodeOs */.jw, readRapl } = options;
    const found = options.layout ? null : findLayout(root, system);
    const layout = options.layout ?? found?.layout ?? osLayout(system);
    const cpu = cpuGauge(layout.reader, root, system);
    const memory = layout.reader !== 'os'
        ? fileGauge('memory', () => (0,proc/* openMemoryInfo */.iH)(root), proc/* parseMemoryAvailable */.SD)
        : gauge('memory', () => (0,os/* osMemoryAvailable */.VZ)(system));
    const files = layout.raplZones.map(({ id }) => fileGauge(`rapl ${id}`, () => (0,probe_rapl/* openRaplZone */.YE)(root, id), probe_rapl/* parseRaplEnergy */.Jg));
    const rapl = readRapl === undefined ? files : [];
    return {
        layout,
        unreadable: found?.unreadable ?? [],
        raplZones: found?.raplZones ?? layout.raplZones,
        read: () => {
            if (readRapl === undefined)
                return look(clocks, cpu, memory, rapl);
            // Before the clocks, so that its age is counted up to them.
            const { raplUj, ageMs } = readRapl() ?? {
                raplUj: layout.raplZones.map(() => null),
                ageMs: 0,
            };
            const { reading, failures } = look(clocks, cpu, memory, rapl);
            const raplAgeMs = ageMs > 0 ? { raplAgeMs: ageMs } : {};
            return { reading: { ...reading, raplUj, ...raplAgeMs }, failures };
        },
        close: () => {
            for (const one of [cpu, memory, ...rapl])
                one.close();
        },
    };
}
function cpuGauge(reader, root, system) {
    switch (reader) {
        case 'proc':
            return fileGauge('cpu', () => (0,proc/* openCpuTicks */.H5)(root), proc/* parseCpuLine */.oj);
        case 'cgroup':
            return fileGauge('cpu', () => openOwnCgroup(root), cgroup/* parseCgroupCpu */.eX);
        case 'os':
            return gauge('cpu', () => (0,os/* osCpuTicks */.XO)(system));
    }
}
/** Throws where this process is in no group that counts. */
function openOwnCgroup(root) {
    const file = (0,cgroup/* findCgroup */.O9)(root)?.cpuTimeFile ?? null;
    if (file === null)
        throw Object.assign(new Error('no cgroup'), { code: 'ENOENT' });
    return (0,cgroup/* openCgroupCpu */.JY)(root, file);
}
function look(clocks, cpu, memory, rapl) {
    const failures = [];
    const take = (one) => {
        try {
            const value = one.read();
            if (value === null)
                failures.push(`${one.name} (unreadable)`);
            return value;
        }
        catch (error) {
            failures.push(`${one.name} (${(0,files/* errorCode */.CA)(error)})`);
            return null;
        }
    };
    const reading = {
        monotonicMs: clocks.monotonicMs(),
        wallMs: clocks.wallMs(),
        cpu: take(cpu),
        memoryAvailableBytes: take(memory),
        raplUj: rapl.map(take),
    };
    return { reading, failures };
}
function findLayout(root, system) {
    const threads = system.platform() === 'linux' ? (0,proc/* countProcThreads */.B6)(root) : null;
    if (threads === null)
        return null;
    const { zones, unreadable, all } = (0,probe_rapl/* findRaplZones */.Eu)(root);
    const counted = (0,container/* findContainer */.F)(root, threads, system.env) === null
        ? { reader: 'proc', ticksPerS: proc/* PROC_TICKS_PER_S */.ko }
        : { reader: 'cgroup', ticksPerS: cgroup/* CGROUP_TICKS_PER_S */.YW };
    const layout = { ...counted, threads, raplZones: zones };
    return { layout, unreadable, raplZones: all };
}
function osLayout(system) {
    let threads = 1;
    try {
        threads = Math.max(1, system.cpus().length || system.availableParallelism());
    }
    catch {
        // A machine that does not even tell its threads: its CPU time will be missing, too.
    }
    return { reader: 'os', ticksPerS: os/* OS_TICKS_PER_S */.CI, threads, raplZones: [] };
}
function gauge(name, read) {
    return { name, read, close: () => { } };
}
/** A gauge over a file; what cannot be opened now is tried again at every reading. */
function fileGauge(name, open, parse) {
    let file = null;
    return {
        name,
        read: () => {
            file ??= open();
            return parse(file.buffer, file.refill());
        },
        close: () => {
            file?.close();
            file = null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/lifecycle/sudo.js
var sudo = __nccwpck_require__(62837);
;// CONCATENATED MODULE: ./build/src/lifecycle/ends.js



/** How energy counters are read that only root may read: not at all, or through sudo. */
const RAPL_MEANS = ['auto', 'sudo'];
/** The counters at the start, and how they are read from then on. Never throws. */
function readStart(options = {}, means = 'auto') {
    const own = openCounters(options);
    const { unreadable, raplZones } = own;
    const asRoot = means === 'sudo' && unreadable.length > 0 ? (0,sudo/* readAsRoot */.fZ)(options.root ?? '/', raplZones) : null;
    if (asRoot?.kind !== 'read') {
        const { reading: start } = own.read();
        own.close();
        const findings = asRoot === null ? [] : [sudoRefused(asRoot.why)];
        return { layout: own.layout, start, unreadable, raplBySudo: false, findings };
    }
    own.close();
    const layout = { ...own.layout, raplZones };
    const readRapl = () => ({ raplUj: asRoot.raplUj, ageMs: 0 });
    const counters = openCounters({ ...options, layout, readRapl });
    const { reading: start } = counters.read();
    counters.close();
    return { layout, start, unreadable: [], raplBySudo: true, findings: [] };
}
/** The counters at the end, by the same means. Never throws. */
function readEnd(started, options = {}) {
    const { layout, raplBySudo } = started;
    const readRapl = () => {
        const asRoot = (0,sudo/* readAsRoot */.fZ)(options.root ?? '/', layout.raplZones);
        return asRoot.kind === 'read' ? { raplUj: asRoot.raplUj, ageMs: 0 } : null;
    };
    const counters = openCounters({ ...options, layout, ...(raplBySudo ? { readRapl } : {}) });
    const { reading } = counters.read();
    counters.close();
    return reading;
}
function sudoRefused(why) {
    return (0,finding/* finding */.g)('rapl-sudo-refused', `The energy counters (RAPL) were to be read through sudo, which did not let us (${why}): it must ask for no password. The audit goes on without them.`);
}


/***/ }),

/***/ 85028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ removeAudit),
/* harmony export */   P: () => (/* binding */ DIRECTORY_PREFIX)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _sampling_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34124);



/** What the names of private directories begin with; six characters nobody can guess follow. */
const DIRECTORY_PREFIX = 'carbon-audit-';
/**
 * Removes the audit's private directory: its own files by their names and then the empty directory,
 * never anything else, whatever somebody has put there. Never throws.
 */
function removeAudit(started) {
    const { directory } = started;
    if (directory === null || !isOwn(directory))
        return;
    for (const name of attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)) ?? []) {
        if (OWN_NAMES.has(name))
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
    }
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(directory));
}
const OWN_NAMES = new Set(Object.values(_sampling_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .SAMPLER_FILES */ .zU).flatMap((name) => [name, (0,_sampling_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinished */ .M1)(name)]));
function isOwn(directory) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory).startsWith(DIRECTORY_PREFIX))
        return false;
    return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory).isDirectory()) ?? false;
}
function attempt(act) {
    try {
        return act();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 24724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ stopAudit)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __nccwpck_require__(9656);
// EXTERNAL MODULE: ./build/src/plain-file.js
var plain_file = __nccwpck_require__(31516);
// EXTERNAL MODULE: ./build/src/probe/process.js
var probe_process = __nccwpck_require__(85913);
;// CONCATENATED MODULE: ./build/src/recording/file.js

/** Two weeks at one sample a second; what is longer is cut here, and its reader says so. */
const MAX_BYTES = 256 * 1024 * 1024;
/** The text of a recording; `null` if there is none that can be read. Never throws. */
function readRecordingText(path, maxBytes = MAX_BYTES) {
    try {
        return (0,plain_file/* readPlainFile */.b)(path, maxBytes).toString('utf8');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/sampling/directory.js
var sampling_directory = __nccwpck_require__(34124);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/src/sampling/handover.js



/** Larger is none of ours. */
const handover_MAX_BYTES = 64 * 1024;
/** Writes a small file as one act: it is there whole or not at all. */
function writeWhole(path, value) {
    writePlainFile(unfinished(path), JSON.stringify(value), PRIVATE_FILE);
    renameSync(unfinished(path), path);
}
/** The object in a small file; `null` if it is not there or is none. */
function readFields(path) {
    try {
        const value = JSON.parse((0,plain_file/* readPlainFile */.b)(path, handover_MAX_BYTES).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/lifecycle/ends.js + 1 modules
var ends = __nccwpck_require__(94108);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __nccwpck_require__(65563);
// EXTERNAL MODULE: ./build/src/recording/lines.js
var lines = __nccwpck_require__(49938);
;// CONCATENATED MODULE: ./build/src/lifecycle/greeting.js





/** Later than this, a sampler that has not greeted is a finding. */
const GREETING_DEADLINE_MS = 1_000;
/** Whether the sampler has come up and its first sample stands in the recording. */
function hasGreeted(started) {
    if (started.directory === null)
        return false;
    const greeting = readFields((0,sampling_directory/* samplerFile */.t4)(started.directory, 'ready'));
    return greeting?.['auditId'] === started.auditId;
}
function noGreeting(afterMs) {
    return (0,finding/* finding */.g)('sampler-no-greeting', `The sampler had not come up after ${(afterMs / 1000).toFixed(1)} s; until it does, only the ` +
        'counters at start and end are there.');
}
/** It was started, and ended before it came up. */
function crashed(started) {
    const why = lastWords(started.directory);
    return (0,finding/* finding */.g)('sampler-not-started', `The sampler ended before it came up${why === null ? '' : ` (${why})`}: the energy follows ` +
        'from the counters at start and end alone.');
}
/** Node's own message in the sampler's log, without the stack around it. */
function lastWords(directory) {
    const log = directory === null ? null : (0,files/* readBeginning */.i4)((0,sampling_directory/* samplerFile */.t4)(directory, 'log'), 8_192);
    const message = /^\w*(Error|error)\b.*$/m.exec(log ?? '')?.[0];
    return message === undefined ? null : (0,lines/* plainText */.wh)(message);
}

;// CONCATENATED MODULE: ./build/src/lifecycle/signal.js

/**
 * Sends a signal to the sampler if the process with its number is still the sampler: by its start
 * time, or where the system does not tell that, by its command line, which names a directory that
 * nobody else can know. Never throws.
 */
function signalSampler(sampler, directory, signal) {
    try {
        if (!(0,probe_process/* isRunning */.W_)(sampler))
            return;
        if (sampler.startTicks === null && !isOurs(sampler.pid, directory))
            return;
        const whole = signal === 'SIGKILL' && process.platform !== 'win32';
        // The group's other members are the sampler's to end when it is asked to.
        process.kill(whole ? -sampler.pid : sampler.pid, signal);
    }
    catch {
        // Gone in the meantime.
    }
}
/** Asking who the machine is takes no longer; it ends by itself shortly after the sampler has. */
const SIBLING_MAX_AGE_MS = 15_000;
/**
 * Ends what a dead sampler may have left in its process group: whoever asks who the machine is, and a
 * meter that hangs; others end by themselves with their next line. Where the system does not tell
 * whose a process is, only for as long as the group's number cannot be anybody else's. Never throws.
 */
function endSiblings(sampler, directory, auditAgeMs) {
    if (process.platform === 'win32')
        return;
    const own = (0,probe_process/* processesStandingIn */.Th)(directory);
    if (own.length > 0) {
        for (const pid of own)
            send(pid, 'SIGKILL');
    }
    else if (auditAgeMs <= SIBLING_MAX_AGE_MS) {
        send(-sampler.pid, 'SIGKILL');
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // There is none, or it is root's.
    }
}
function isOurs(pid, directory) {
    // Windows keeps a number free for long, and has no cheap way of asking.
    if (process.platform === 'win32')
        return true;
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
        timeout: 1000,
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    return command.includes(directory);
}

// EXTERNAL MODULE: ./build/src/probe/clocks.js
var clocks = __nccwpck_require__(26185);
;// CONCATENATED MODULE: ./build/src/lifecycle/wait.js

/** Between looks: short at first, as most waits are over in a few milliseconds. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 25;
/** Waits until the condition holds; whether it did before the deadline. */
async function waitUntil(condition, deadlineMs) {
    const endMs = clocks/* systemClocks */.L.monotonicMs() + deadlineMs;
    for (let pauseMs = FIRST_PAUSE_MS; !condition(); pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
        if (clocks/* systemClocks */.L.monotonicMs() >= endMs)
            return false;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/lifecycle/stop.js










/** For a sampler that has come up, to write its last line. */
const STOP_DEADLINE_MS = 2_000;
/** For the system to take a process away that was killed. */
const KILL_DEADLINE_MS = 1_000;
/**
 * Reads the counters, ends the sampler within bounded time, by force if need be, and reads what it
 * has recorded. Never throws, and does no harm if called twice.
 */
async function stopAudit(started, counterOptions) {
    const end = (0,ends/* readEnd */.sA)(started, counterOptions);
    const ended = await endSampler(started, end);
    const { directory } = started;
    const path = directory === null ? null : (0,sampling_directory/* samplerFile */.t4)(directory, 'recording');
    const text = path === null ? null : readRecordingText(path);
    return {
        end,
        recordingText: text ?? '',
        recordingPath: text === null ? null : path,
        findings: [...started.findings, ...ended],
    };
}
async function endSampler(started, end) {
    const { directory, sampler } = started;
    if (directory === null || sampler === null)
        return [];
    const ageMs = end.monotonicMs - started.start.monotonicMs;
    const isGone = () => !(0,probe_process/* isRunning */.W_)(sampler);
    const gone = isGone();
    if (gone)
        endSiblings(sampler, directory, ageMs);
    if (!hasGreeted(started)) {
        // It is still coming up and has nothing to say: no reason to wait for it.
        await kill(started, isGone);
        if (gone)
            return [crashed(started)];
        return ageMs > GREETING_DEADLINE_MS ? [noGreeting(ageMs)] : [];
    }
    if (gone)
        return endedEarly(started);
    ask(started);
    await waitUntil(() => isGone() || isDone(directory), STOP_DEADLINE_MS);
    const answered = isDone(directory);
    if (answered)
        await waitUntil(isGone, KILL_DEADLINE_MS);
    if (!isGone())
        await kill(started, isGone);
    if (!answered)
        return [killed('did not answer when it was asked to end, and was killed')];
    return endedEarly(started);
}
/** By a file, as Windows has no signal that a process could answer; elsewhere a signal is quicker. */
function ask(started) {
    const { directory, sampler } = started;
    if (directory === null || sampler === null)
        return;
    try {
        (0,plain_file/* writePlainFile */.G)((0,sampling_directory/* samplerFile */.t4)(directory, 'stop'), '', sampling_directory/* PRIVATE_FILE */.rQ);
    }
    catch {
        // A full disk: the signal is left.
    }
    if (process.platform !== 'win32')
        signalSampler(sampler, directory, 'SIGTERM');
}
async function kill(started, isGone) {
    const { directory, sampler } = started;
    if (directory === null || sampler === null)
        return;
    signalSampler(sampler, directory, 'SIGKILL');
    await waitUntil(isGone, KILL_DEADLINE_MS);
}
function isDone(directory) {
    return readFields((0,sampling_directory/* samplerFile */.t4)(directory, 'done')) !== null;
}
const EARLY_ENDS = {
    'maximum-age': 'had reached its maximum age',
    'runner-gone': 'found the process that started the audit gone',
    signal: 'was ended by a signal that was not ours',
};
function endedEarly({ directory }) {
    const done = directory === null ? null : readFields((0,sampling_directory/* samplerFile */.t4)(directory, 'done'));
    if (done === null)
        return [killed('was killed while the audit ran')];
    const why = EARLY_ENDS[String(done['reason'])];
    if (why === undefined)
        return [];
    const message = `The sampler ${why} and ended early: the rest follows from the counters at the end.`;
    return [(0,finding/* finding */.g)('sampler-ended-early', message)];
}
function killed(how) {
    return (0,finding/* finding */.g)('sampler-killed', `The sampler ${how}: from then on the energy follows from the counters at the end alone.`);
}


/***/ }),

/***/ 62837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ sudoPath),
/* harmony export */   aB: () => (/* binding */ rootReader),
/* harmony export */   fZ: () => (/* binding */ readAsRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _probe_rapl_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53475);
/* harmony import */ var _recording_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(49938);
/* harmony import */ var _sampling_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34124);




/** For one reading; a sudo that asks a server about its users may take longer, and is then left alone. */
const DEADLINE_MS = 2_000;
const ROOTS_PATH = '/usr/bin:/bin';
/** By its place, as the PATH is the job's. */
function sudoPath(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'usr/bin/sudo');
}
/** What root's shells do: a line for each file, its first one, or `-`. */
const READ_FILE = 'value=; read -r value <"$file" 2>/dev/null; [ -n "$value" ] || value=-';
const READ_ONCE = `for file do ${READ_FILE}; echo "$value"; done`;
/**
 * One line a second with the machine's uptime and all counters, never more often: whoever reads power
 * finely enough learns what other programs compute. It takes nothing in, and ends with whoever reads
 * it, when the audit is to end, when its directory is gone, or after so many seconds.
 */
const READ_ON = `
seconds=$1 uptime=$2 directory=$3 stop=$4
shift 4
while [ "$seconds" -gt 0 ] && [ -d "$directory" ] && [ ! -e "$stop" ]; do
  line=; read -r line rest <"$uptime"
  for file do ${READ_FILE}; line="$line $value"; done
  echo "$line" || exit
  seconds=$((seconds - 1))
  sleep 1
done`;
/** Root cannot be killed by us, so the wait for it is a process that can. */
const BOUNDED = '"$@" & wait $!';
/** Reads the counters as root, where sudo asks for no password. Never throws. */
function readAsRoot(root, zones) {
    const files = zones.map(({ id }) => (0,_probe_rapl_js__WEBPACK_IMPORTED_MODULE_1__/* .raplFile */ .WF)(root, id));
    const command = [sudoPath(root), '-n', '/bin/sh', '-c', READ_ONCE, 'sh', ...files];
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { status, stdout, stderr, error } = spawnSync('/bin/sh', ['-c', BOUNDED, 'sh', ...command], {
        cwd: '/',
        env: { PATH: ROOTS_PATH, LC_ALL: 'C' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: DEADLINE_MS,
        killSignal: 'SIGKILL',
    });
    if (error !== undefined) {
        return { kind: 'refused', why: `it did not answer within ${DEADLINE_MS / 1000} s` };
    }
    const values = stdout.split('\n').slice(0, -1);
    if (status !== 0 || values.length !== zones.length) {
        const [said = ''] = stderr.split('\n');
        return { kind: 'refused', why: (0,_recording_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(said) || `exit code ${status}` };
    }
    const raplUj = values.map((text) => {
        const value = /^ *\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
        return Number.isSafeInteger(value) ? value : null;
    });
    return raplUj.every((value) => value === null)
        ? { kind: 'refused', why: 'root cannot read them either' }
        : { kind: 'read', raplUj };
}
/** The root process that reads the counters while the audit runs. */
function rootReader(root, zones, directory, maxAgeMs) {
    const seconds = String(Math.ceil(maxAgeMs / 1000));
    const uptime = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'proc/uptime');
    const files = zones.map(({ id }) => (0,_probe_rapl_js__WEBPACK_IMPORTED_MODULE_1__/* .raplFile */ .WF)(root, id));
    const stop = (0,_sampling_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .samplerFile */ .t4)(directory, 'stop');
    const script = ['/bin/sh', '-c', READ_ON, 'sh', seconds, uptime, directory, stop, ...files];
    const command = [sudoPath(root), '-n', ...script];
    // Where sudo keeps the caller's PATH, root would run the job's `sleep`.
    return { pipe: 'rapl', env: { PATH: ROOTS_PATH }, attempts: [{ afterS: 0, command }] };
}


/***/ }),

/***/ 39173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isVirtual),
/* harmony export */   t: () => (/* binding */ readDmi)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _probe_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65563);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12996);



const DMI_BYTES = 256;
/** Azure puts the same tag on every machine, and on no other of Hyper-V's (learn.microsoft.com). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';
/** Makers' names that only virtual machines have. */
const HYPERVISORS = /^(QEMU|KVM|Xen|VMware|innotek GmbH|Parallels|OpenStack|Bochs)\b/i;
/** Reads Linux' DMI files; never the ones that tell serial numbers or ids. Never throws. */
function readDmi(root) {
    const read = (name) => (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanName */ .$)((0,_probe_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sys/class/dmi/id', name), DMI_BYTES));
    const [vendor, product] = [read('sys_vendor'), read('product_name')];
    return { vendor, product, cloud: cloudOf(vendor, product, read('chassis_asset_tag')) };
}
function cloudOf(vendor, product, tag) {
    if (vendor === 'Amazon EC2')
        return 'aws';
    if (product === 'Google Compute Engine')
        return 'gcp';
    return tag === AZURE_TAG ? 'azure' : null;
}
/** Whether a hypervisor is underneath, where the CPU does not tell: on Arm, macOS and Windows. */
function isVirtual({ vendor, product, cloud }, cpuModel, runner) {
    // Apple's hypervisor adds it to the name of its guests' CPU.
    if (cpuModel?.startsWith('Apple '))
        return cpuModel.endsWith('(Virtual)');
    // Instance types that are a whole machine end so: `m6g.metal`, `m7g.metal-48xl`.
    if (cloud === 'aws')
        return product === null ? null : !/\.metal(-|$)/.test(product);
    if (cloud !== null || product === 'Virtual Machine')
        return true;
    if (vendor !== null && HYPERVISORS.test(vendor))
        return true;
    return runner?.hosted === true ? true : null;
}


/***/ }),

/***/ 12996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cleanName)
/* harmony export */ });
/* harmony import */ var _recording_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49938);

const MAX_LENGTH = 128;
/** A name as machines give it, fit to be kept; `unknown` is what Node and some kernels say for none. */
function cleanName(name) {
    const text = (0,_recording_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name ?? '', MAX_LENGTH).replace(/\s+/g, ' ');
    return text === '' || text.toLowerCase() === 'unknown' ? null : text;
}


/***/ }),

/***/ 81257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSlim),
/* harmony export */   f: () => (/* binding */ readRunner)
/* harmony export */ });
/* harmony import */ var _probe_container_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97059);

/** Values that the runner gives these variables; others come from somewhere else. */
const SYSTEMS = new Set(['Linux', 'Windows', 'macOS']);
const ARCHITECTURES = new Set(['X86', 'X64', 'ARM', 'ARM64']);
const IMAGE = /^[A-Za-z0-9.-]{0,32}$/;
/** What the runner of GitHub Actions says of itself in the environment; `null`: there is no runner. */
function readRunner(env) {
    const { RUNNER_ENVIRONMENT, ImageOS, RUNNER_OS, RUNNER_ARCH } = env;
    if (RUNNER_ENVIRONMENT === undefined && RUNNER_OS === undefined)
        return null;
    const known = (value, values) => value !== undefined && values.has(value) ? value : null;
    return {
        hosted: RUNNER_ENVIRONMENT === 'github-hosted'
            ? true
            : RUNNER_ENVIRONMENT === 'self-hosted'
                ? false
                : null,
        imageOs: ImageOS !== undefined && IMAGE.test(ImageOS) ? ImageOS : null,
        os: known(RUNNER_OS, SYSTEMS),
        arch: known(RUNNER_ARCH, ARCHITECTURES),
    };
}
/** Whether it is `ubuntu-slim`, a container on a machine that it shares. */
function isSlim(runner) {
    return runner?.hosted === true && (0,_probe_container_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlimImage */ .r)(runner.imageOs);
}


/***/ }),

/***/ 28712:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97246);
/* harmony import */ var _action_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68703);


await (0,_action_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .runStage */ .S)(_action_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i, { entry: import.meta.url, mayFail: true });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 67707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ nearestNames),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   qw: () => (/* binding */ nearestOf)
/* harmony export */ });
/* unused harmony exports editDistance, visibly */
/** What an error message needs to name what was given, and what was probably meant. */
/** Longer names are compared by their beginning only, so that hostile input costs nothing. */
const MOST_COMPARED = 64;
const MOST_SHOWN = 80;
/**
 * The known names nearest to a mistyped one, nearest first; none when nothing is near. A name is
 * near when at most a third of its characters differ (one of up to five); case does not count.
 */
function nearestNames(given, known, most = 3) {
    return nearestOf(given, [...new Set(known)].sort(), (name) => [name], most);
}
/** The same of things that have several names each; of those equally near the first given one. */
function nearestOf(given, known, namesOf, most = 3) {
    const wanted = comparable(given);
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    const distanceOf = (name) => editDistance(wanted, comparable(name));
    return known
        .map((one) => ({ one, distance: Math.min(...namesOf(one).map(distanceOf)) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, most)
        .map(({ one }) => one);
}
/**
 * How many characters must be added, left out, replaced or swapped with their neighbour to make one
 * text of the other (Damerau-Levenshtein in its optimal string alignment form).
 */
function editDistance(a, b) {
    const [from, to] = [[...a], [...b]];
    // Three rows of the table suffice: this one, the one above, and the one above that for swaps.
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, j) => j);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                least = Math.min(least, at(beforeLast, j - 2) + 1);
            }
            row.push(least);
        }
        [beforeLast, last] = [last, row];
    }
    return at(last, to.length);
}
/**
 * What was given, in quotes, safe to print: control, invisible and direction-changing characters
 * become `\u{…}`, and more than 80 characters are cut.
 */
function quoted(given) {
    const characters = [...given];
    const shown = visibly(characters.slice(0, MOST_SHOWN).join('').replace(/["\\]/g, '\\$&'));
    return `"${shown}${characters.length > MOST_SHOWN ? '…' : ''}"`;
}
/** A text of any length, without quotes, in which what cannot be seen is written as `\u{…}`. */
function visibly(text) {
    return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function comparable(name) {
    return name.slice(0, MOST_COMPARED).toLowerCase();
}
/** Rows are filled from the left, so that every cell asked for is there. */
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 63640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ firstIndexAtOrAfter),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/**
 * Index of the first of `points`, which are in order of time, that is at `atMs` or later; their
 * number where none is. By halving: a day of samples is asked for again and again.
 */
function firstIndexAtOrAfter(points, atMs) {
    let low = 0;
    let high = points.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (points[middle].atMs < atMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Texts by their code units: the same order everywhere, whatever the language of the machine. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 95270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf)
/* harmony export */ });
/** Node copies a text that it hashes or writes: of a long recording better a piece at a time. */
const PIECE_LENGTH = 1 << 20;
/** A text in pieces whose bytes together are its own: no character is cut in two. */
function* piecesOf(text, length = PIECE_LENGTH) {
    for (let at = 0; at < text.length;) {
        const end = at + length;
        const cut = isHighSurrogate(text.charCodeAt(end - 1)) ? end + 1 : end;
        yield text.slice(at, cut);
        at = cut;
    }
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}


/***/ }),

/***/ 74406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ readCloudFiles),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   mT: () => (/* binding */ boardOf)
/* harmony export */ });
/* unused harmony export parseInstanceData */
/* harmony import */ var _machine_dmi_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(39173);
/* harmony import */ var _clues_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(42143);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50585);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45882);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37998);





/** What cloud-init keeps for everyone to read; secrets are left out of it (cloud-init, instance data). */
const INSTANCE_DATA = '/run/cloud-init/instance-data.json';
const MOST_INSTANCE_BYTES = 512 * 1024;
const CLOUD_INIT_NAMES = new Map([
    ['azure', 'azure'],
    ['aws', 'aws'],
    ['ec2', 'aws'],
    ['gce', 'gcp'],
    ['gcp', 'gcp'],
]);
/** The region in the files that a cloud leaves on its machines, or whose machine it is; no network. */
function readCloudFiles(surroundings) {
    const rung = rungOfFiles(surroundings);
    return rung.outcome === 'answered' ? rung : withOwner(rung, surroundings);
}
function rungOfFiles(surroundings) {
    const file = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .fileAt */ .Wd)((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(surroundings, INSTANCE_DATA), MOST_INSTANCE_BYTES + 1);
    if (file.kind === 'text')
        return parseInstanceData(file.text);
    return file.kind === 'refused'
        ? (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)('cloud-files', 'ignored', `cloud-init's instance data ${file.why}.`)
        : (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)('cloud-files', 'silent', 'No cloud left a file that names a region.');
}
/** Where the files name no region the machine may still show in whose building it stands. */
function withOwner(rung, surroundings) {
    const board = boardOf(surroundings);
    const added = (words) => ({ ...rung, text: rung.text.replace(/\.$/, `; ${words}.`) });
    if (board === 'other')
        return added('the board is none of Azure, AWS or Google Cloud');
    if (board !== null) {
        return { ...added(`the board is one of ${_place_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOUD_NAMES */ .v[board]}`), owner: board };
    }
    if (!isHosted(surroundings))
        return rung;
    const words = "the board tells nothing, and GitHub's hosted runners stand in Azure";
    return { ...added(words), owner: 'azure' };
}
/** The rung that cloud-init's instance data make; never throws. */
function parseInstanceData(text) {
    const ignored = (why) => (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)('cloud-files', 'ignored', `cloud-init's instance data ${why}.`);
    if (text.length > MOST_INSTANCE_BYTES)
        return ignored('are larger than 512 KB');
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return ignored('are not JSON');
    }
    const v1 = fieldsOf(fieldsOf(data)['v1']);
    const provider = CLOUD_INIT_NAMES.get(v1['cloud_name']) ?? CLOUD_INIT_NAMES.get(v1['platform']);
    if (provider === undefined) {
        return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)('cloud-files', 'silent', 'cloud-init knows no cloud of Azure, AWS or Google.');
    }
    return (0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .rungOf */ .St)('cloud-files', "cloud-init's instance data", [
        ...(0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .clueOf */ .JC)(provider, v1['region'], 'region'),
        ...(0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .clueOf */ .JC)(provider, v1['availability_zone'], 'zone'),
    ]);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Whether it is a runner that GitHub hosts; those of macOS are asked for before (`isHostedMac`). */
function isHosted({ env }) {
    return env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}
/**
 * Whose machine the board says it is: one of the three clouds', `other` for anybody else's, `null`
 * where the board's strings (DMI) cannot be read.
 */
function boardOf({ root }) {
    const { vendor, product, cloud } = (0,_machine_dmi_js__WEBPACK_IMPORTED_MODULE_4__/* .readDmi */ .t)(root);
    return cloud ?? (vendor === null && product === null ? null : 'other');
}


/***/ }),

/***/ 42143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   JC: () => (/* binding */ clueOf),
/* harmony export */   St: () => (/* binding */ rungOf)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67707);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50585);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59167);



/** Letters, digits and what names of regions are joined with; nothing that leads elsewhere. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9 ()-]{1,60}$/i;
/** So are those of zones of availability, which may be one digit, or a label with dots and underscores. */
const PLAIN_ZONE = /^[a-z0-9][a-z0-9 ()._-]{0,62}$/i;
/** The region of the table that a clue means, as `aws:eu-west-1`; `null`: it means none, or several. */
function regionOf({ provider, name }) {
    const given = name.trim();
    if (!PLAIN_NAME.test(given))
        return null;
    const [found, ...others] = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsNamed */ .JF)(given, provider);
    return found === undefined || others.length > 0 ? null : `${found.provider}:${found.region}`;
}
/**
 * The rung that those clues make. One that means no region of the table, or two that mean different
 * ones, make the whole rung worthless: it is ignored, and says why.
 */
function rungOf(id, where, clues) {
    if (clues.length === 0)
        return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(id, 'silent', `${where} names no region.`);
    const regions = new Set();
    for (const clue of clues) {
        const region = regionOf(clue);
        if (region === null) {
            const text = `${where} names ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(clue.name)}, which is no region that is known.`;
            return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(id, 'ignored', text);
        }
        regions.add(region);
    }
    const [region = '', ...others] = regions;
    if (others.length > 0) {
        const names = [...regions].slice(0, 4).join(', ');
        return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(id, 'ignored', `${where} names ${regions.size} regions: ${names}.`);
    }
    return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(id, `${where} names \`${region}\`.`, region);
}
/**
 * The clue in a field that may be there.
 *
 * @param what a region that is not known is a lie. Zones of availability have many shapes (Azure's are
 * numbers), so that one of no known region says nothing; but what is no plain name is a lie there too
 */
function clueOf(provider, name, what) {
    if (typeof name !== 'string' || name === '')
        return [];
    const clue = { provider, name };
    const isSilent = what === 'zone' && PLAIN_ZONE.test(name.trim()) && regionOf(clue) === null;
    return isSilent ? [] : [clue];
}


/***/ }),

/***/ 15868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FS: () => (/* binding */ COUNTRIES),
  gM: () => (/* binding */ countriesNamed),
  GL: () => (/* binding */ countryName),
  eZ: () => (/* binding */ namesOf)
});

;// CONCATENATED MODULE: ./build/data/countries.json
const countries_namespaceObject = /*#__PURE__*/JSON.parse('{"Xr":[{"iso2":"AD","iso3":"AND","name":"Andorra","aliases":[]},{"iso2":"AE","iso3":"ARE","name":"United Arab Emirates","aliases":["UAE","Emirates"]},{"iso2":"AF","iso3":"AFG","name":"Afghanistan","aliases":[]},{"iso2":"AG","iso3":"ATG","name":"Antigua & Barbuda","aliases":[]},{"iso2":"AI","iso3":"AIA","name":"Anguilla","aliases":[]},{"iso2":"AL","iso3":"ALB","name":"Albania","aliases":[]},{"iso2":"AM","iso3":"ARM","name":"Armenia","aliases":[]},{"iso2":"AO","iso3":"AGO","name":"Angola","aliases":[]},{"iso2":"AQ","iso3":"ATA","name":"Antarctica","aliases":[]},{"iso2":"AR","iso3":"ARG","name":"Argentina","aliases":[]},{"iso2":"AS","iso3":"ASM","name":"American Samoa","aliases":[]},{"iso2":"AT","iso3":"AUT","name":"Austria","aliases":[]},{"iso2":"AU","iso3":"AUS","name":"Australia","aliases":[]},{"iso2":"AW","iso3":"ABW","name":"Aruba","aliases":[]},{"iso2":"AX","iso3":"ALA","name":"Åland Islands","aliases":[]},{"iso2":"AZ","iso3":"AZE","name":"Azerbaijan","aliases":[]},{"iso2":"BA","iso3":"BIH","name":"Bosnia & Herzegovina","aliases":["Bosnia"]},{"iso2":"BB","iso3":"BRB","name":"Barbados","aliases":[]},{"iso2":"BD","iso3":"BGD","name":"Bangladesh","aliases":[]},{"iso2":"BE","iso3":"BEL","name":"Belgium","aliases":[]},{"iso2":"BF","iso3":"BFA","name":"Burkina Faso","aliases":[]},{"iso2":"BG","iso3":"BGR","name":"Bulgaria","aliases":[]},{"iso2":"BH","iso3":"BHR","name":"Bahrain","aliases":[]},{"iso2":"BI","iso3":"BDI","name":"Burundi","aliases":[]},{"iso2":"BJ","iso3":"BEN","name":"Benin","aliases":[]},{"iso2":"BL","iso3":"BLM","name":"St. Barthélemy","aliases":[]},{"iso2":"BM","iso3":"BMU","name":"Bermuda","aliases":[]},{"iso2":"BN","iso3":"BRN","name":"Brunei","aliases":["Brunei Darussalam"]},{"iso2":"BO","iso3":"BOL","name":"Bolivia","aliases":["Plurinational State of Bolivia"]},{"iso2":"BQ","iso3":"BES","name":"Caribbean Netherlands","aliases":["Bonaire, Sint Eustatius and Saba"]},{"iso2":"BR","iso3":"BRA","name":"Brazil","aliases":[]},{"iso2":"BS","iso3":"BHS","name":"Bahamas","aliases":[]},{"iso2":"BT","iso3":"BTN","name":"Bhutan","aliases":[]},{"iso2":"BV","iso3":"BVT","name":"Bouvet Island","aliases":[]},{"iso2":"BW","iso3":"BWA","name":"Botswana","aliases":[]},{"iso2":"BY","iso3":"BLR","name":"Belarus","aliases":[]},{"iso2":"BZ","iso3":"BLZ","name":"Belize","aliases":[]},{"iso2":"CA","iso3":"CAN","name":"Canada","aliases":[]},{"iso2":"CC","iso3":"CCK","name":"Cocos (Keeling) Islands","aliases":[]},{"iso2":"CD","iso3":"COD","name":"Congo - Kinshasa","aliases":["DR Congo","DRC","Democratic Republic of the Congo","Congo"]},{"iso2":"CF","iso3":"CAF","name":"Central African Republic","aliases":[]},{"iso2":"CG","iso3":"COG","name":"Congo - Brazzaville","aliases":["Congo","Republic of the Congo"]},{"iso2":"CH","iso3":"CHE","name":"Switzerland","aliases":["Swiss Confederation"]},{"iso2":"CI","iso3":"CIV","name":"Côte d’Ivoire","aliases":["Ivory Coast"]},{"iso2":"CK","iso3":"COK","name":"Cook Islands","aliases":[]},{"iso2":"CL","iso3":"CHL","name":"Chile","aliases":[]},{"iso2":"CM","iso3":"CMR","name":"Cameroon","aliases":[]},{"iso2":"CN","iso3":"CHN","name":"China","aliases":["People\'s Republic of China"]},{"iso2":"CO","iso3":"COL","name":"Colombia","aliases":[]},{"iso2":"CR","iso3":"CRI","name":"Costa Rica","aliases":[]},{"iso2":"CU","iso3":"CUB","name":"Cuba","aliases":[]},{"iso2":"CV","iso3":"CPV","name":"Cape Verde","aliases":["Cabo Verde"]},{"iso2":"CW","iso3":"CUW","name":"Curaçao","aliases":[]},{"iso2":"CX","iso3":"CXR","name":"Christmas Island","aliases":[]},{"iso2":"CY","iso3":"CYP","name":"Cyprus","aliases":[]},{"iso2":"CZ","iso3":"CZE","name":"Czechia","aliases":["Czech Republic"]},{"iso2":"DE","iso3":"DEU","name":"Germany","aliases":[]},{"iso2":"DJ","iso3":"DJI","name":"Djibouti","aliases":[]},{"iso2":"DK","iso3":"DNK","name":"Denmark","aliases":[]},{"iso2":"DM","iso3":"DMA","name":"Dominica","aliases":[]},{"iso2":"DO","iso3":"DOM","name":"Dominican Republic","aliases":[]},{"iso2":"DZ","iso3":"DZA","name":"Algeria","aliases":[]},{"iso2":"EC","iso3":"ECU","name":"Ecuador","aliases":[]},{"iso2":"EE","iso3":"EST","name":"Estonia","aliases":[]},{"iso2":"EG","iso3":"EGY","name":"Egypt","aliases":[]},{"iso2":"EH","iso3":"ESH","name":"Western Sahara","aliases":[]},{"iso2":"ER","iso3":"ERI","name":"Eritrea","aliases":[]},{"iso2":"ES","iso3":"ESP","name":"Spain","aliases":[]},{"iso2":"ET","iso3":"ETH","name":"Ethiopia","aliases":[]},{"iso2":"FI","iso3":"FIN","name":"Finland","aliases":[]},{"iso2":"FJ","iso3":"FJI","name":"Fiji","aliases":[]},{"iso2":"FK","iso3":"FLK","name":"Falkland Islands","aliases":["Malvinas"]},{"iso2":"FM","iso3":"FSM","name":"Micronesia","aliases":["Federated States of Micronesia"]},{"iso2":"FO","iso3":"FRO","name":"Faroe Islands","aliases":[]},{"iso2":"FR","iso3":"FRA","name":"France","aliases":[]},{"iso2":"GA","iso3":"GAB","name":"Gabon","aliases":[]},{"iso2":"GB","iso3":"GBR","name":"United Kingdom","aliases":["UK","Great Britain","Britain","England","Scotland","Wales"]},{"iso2":"GD","iso3":"GRD","name":"Grenada","aliases":[]},{"iso2":"GE","iso3":"GEO","name":"Georgia","aliases":[]},{"iso2":"GF","iso3":"GUF","name":"French Guiana","aliases":[]},{"iso2":"GG","iso3":"GGY","name":"Guernsey","aliases":[]},{"iso2":"GH","iso3":"GHA","name":"Ghana","aliases":[]},{"iso2":"GI","iso3":"GIB","name":"Gibraltar","aliases":[]},{"iso2":"GL","iso3":"GRL","name":"Greenland","aliases":[]},{"iso2":"GM","iso3":"GMB","name":"Gambia","aliases":[]},{"iso2":"GN","iso3":"GIN","name":"Guinea","aliases":[]},{"iso2":"GP","iso3":"GLP","name":"Guadeloupe","aliases":[]},{"iso2":"GQ","iso3":"GNQ","name":"Equatorial Guinea","aliases":[]},{"iso2":"GR","iso3":"GRC","name":"Greece","aliases":[]},{"iso2":"GS","iso3":"SGS","name":"South Georgia & South Sandwich Islands","aliases":[]},{"iso2":"GT","iso3":"GTM","name":"Guatemala","aliases":[]},{"iso2":"GU","iso3":"GUM","name":"Guam","aliases":[]},{"iso2":"GW","iso3":"GNB","name":"Guinea-Bissau","aliases":[]},{"iso2":"GY","iso3":"GUY","name":"Guyana","aliases":[]},{"iso2":"HK","iso3":"HKG","name":"Hong Kong SAR China","aliases":["Hong Kong"]},{"iso2":"HM","iso3":"HMD","name":"Heard & McDonald Islands","aliases":[]},{"iso2":"HN","iso3":"HND","name":"Honduras","aliases":[]},{"iso2":"HR","iso3":"HRV","name":"Croatia","aliases":[]},{"iso2":"HT","iso3":"HTI","name":"Haiti","aliases":[]},{"iso2":"HU","iso3":"HUN","name":"Hungary","aliases":[]},{"iso2":"ID","iso3":"IDN","name":"Indonesia","aliases":[]},{"iso2":"IE","iso3":"IRL","name":"Ireland","aliases":["Republic of Ireland"]},{"iso2":"IL","iso3":"ISR","name":"Israel","aliases":[]},{"iso2":"IM","iso3":"IMN","name":"Isle of Man","aliases":[]},{"iso2":"IN","iso3":"IND","name":"India","aliases":[]},{"iso2":"IO","iso3":"IOT","name":"British Indian Ocean Territory","aliases":[]},{"iso2":"IQ","iso3":"IRQ","name":"Iraq","aliases":[]},{"iso2":"IR","iso3":"IRN","name":"Iran","aliases":["Islamic Republic of Iran"]},{"iso2":"IS","iso3":"ISL","name":"Iceland","aliases":[]},{"iso2":"IT","iso3":"ITA","name":"Italy","aliases":[]},{"iso2":"JE","iso3":"JEY","name":"Jersey","aliases":[]},{"iso2":"JM","iso3":"JAM","name":"Jamaica","aliases":[]},{"iso2":"JO","iso3":"JOR","name":"Jordan","aliases":[]},{"iso2":"JP","iso3":"JPN","name":"Japan","aliases":[]},{"iso2":"KE","iso3":"KEN","name":"Kenya","aliases":[]},{"iso2":"KG","iso3":"KGZ","name":"Kyrgyzstan","aliases":[]},{"iso2":"KH","iso3":"KHM","name":"Cambodia","aliases":[]},{"iso2":"KI","iso3":"KIR","name":"Kiribati","aliases":[]},{"iso2":"KM","iso3":"COM","name":"Comoros","aliases":[]},{"iso2":"KN","iso3":"KNA","name":"St. Kitts & Nevis","aliases":[]},{"iso2":"KP","iso3":"PRK","name":"North Korea","aliases":["DPRK"]},{"iso2":"KR","iso3":"KOR","name":"South Korea","aliases":["Korea","Republic of Korea"]},{"iso2":"KW","iso3":"KWT","name":"Kuwait","aliases":[]},{"iso2":"KY","iso3":"CYM","name":"Cayman Islands","aliases":[]},{"iso2":"KZ","iso3":"KAZ","name":"Kazakhstan","aliases":[]},{"iso2":"LA","iso3":"LAO","name":"Laos","aliases":["Lao People\'s Democratic Republic"]},{"iso2":"LB","iso3":"LBN","name":"Lebanon","aliases":[]},{"iso2":"LC","iso3":"LCA","name":"St. Lucia","aliases":[]},{"iso2":"LI","iso3":"LIE","name":"Liechtenstein","aliases":[]},{"iso2":"LK","iso3":"LKA","name":"Sri Lanka","aliases":[]},{"iso2":"LR","iso3":"LBR","name":"Liberia","aliases":[]},{"iso2":"LS","iso3":"LSO","name":"Lesotho","aliases":[]},{"iso2":"LT","iso3":"LTU","name":"Lithuania","aliases":[]},{"iso2":"LU","iso3":"LUX","name":"Luxembourg","aliases":[]},{"iso2":"LV","iso3":"LVA","name":"Latvia","aliases":[]},{"iso2":"LY","iso3":"LBY","name":"Libya","aliases":[]},{"iso2":"MA","iso3":"MAR","name":"Morocco","aliases":[]},{"iso2":"MC","iso3":"MCO","name":"Monaco","aliases":[]},{"iso2":"MD","iso3":"MDA","name":"Moldova","aliases":["Republic of Moldova"]},{"iso2":"ME","iso3":"MNE","name":"Montenegro","aliases":[]},{"iso2":"MF","iso3":"MAF","name":"St. Martin","aliases":[]},{"iso2":"MG","iso3":"MDG","name":"Madagascar","aliases":[]},{"iso2":"MH","iso3":"MHL","name":"Marshall Islands","aliases":[]},{"iso2":"MK","iso3":"MKD","name":"North Macedonia","aliases":["Macedonia"]},{"iso2":"ML","iso3":"MLI","name":"Mali","aliases":[]},{"iso2":"MM","iso3":"MMR","name":"Myanmar (Burma)","aliases":["Myanmar","Burma"]},{"iso2":"MN","iso3":"MNG","name":"Mongolia","aliases":[]},{"iso2":"MO","iso3":"MAC","name":"Macao SAR China","aliases":["Macao","Macau"]},{"iso2":"MP","iso3":"MNP","name":"Northern Mariana Islands","aliases":[]},{"iso2":"MQ","iso3":"MTQ","name":"Martinique","aliases":[]},{"iso2":"MR","iso3":"MRT","name":"Mauritania","aliases":[]},{"iso2":"MS","iso3":"MSR","name":"Montserrat","aliases":[]},{"iso2":"MT","iso3":"MLT","name":"Malta","aliases":[]},{"iso2":"MU","iso3":"MUS","name":"Mauritius","aliases":[]},{"iso2":"MV","iso3":"MDV","name":"Maldives","aliases":[]},{"iso2":"MW","iso3":"MWI","name":"Malawi","aliases":[]},{"iso2":"MX","iso3":"MEX","name":"Mexico","aliases":[]},{"iso2":"MY","iso3":"MYS","name":"Malaysia","aliases":[]},{"iso2":"MZ","iso3":"MOZ","name":"Mozambique","aliases":[]},{"iso2":"NA","iso3":"NAM","name":"Namibia","aliases":[]},{"iso2":"NC","iso3":"NCL","name":"New Caledonia","aliases":[]},{"iso2":"NE","iso3":"NER","name":"Niger","aliases":[]},{"iso2":"NF","iso3":"NFK","name":"Norfolk Island","aliases":[]},{"iso2":"NG","iso3":"NGA","name":"Nigeria","aliases":[]},{"iso2":"NI","iso3":"NIC","name":"Nicaragua","aliases":[]},{"iso2":"NL","iso3":"NLD","name":"Netherlands","aliases":["Holland","The Netherlands"]},{"iso2":"NO","iso3":"NOR","name":"Norway","aliases":[]},{"iso2":"NP","iso3":"NPL","name":"Nepal","aliases":[]},{"iso2":"NR","iso3":"NRU","name":"Nauru","aliases":[]},{"iso2":"NU","iso3":"NIU","name":"Niue","aliases":[]},{"iso2":"NZ","iso3":"NZL","name":"New Zealand","aliases":[]},{"iso2":"OM","iso3":"OMN","name":"Oman","aliases":[]},{"iso2":"PA","iso3":"PAN","name":"Panama","aliases":[]},{"iso2":"PE","iso3":"PER","name":"Peru","aliases":[]},{"iso2":"PF","iso3":"PYF","name":"French Polynesia","aliases":[]},{"iso2":"PG","iso3":"PNG","name":"Papua New Guinea","aliases":[]},{"iso2":"PH","iso3":"PHL","name":"Philippines","aliases":[]},{"iso2":"PK","iso3":"PAK","name":"Pakistan","aliases":[]},{"iso2":"PL","iso3":"POL","name":"Poland","aliases":[]},{"iso2":"PM","iso3":"SPM","name":"St. Pierre & Miquelon","aliases":[]},{"iso2":"PN","iso3":"PCN","name":"Pitcairn Islands","aliases":[]},{"iso2":"PR","iso3":"PRI","name":"Puerto Rico","aliases":[]},{"iso2":"PS","iso3":"PSE","name":"Palestinian Territories","aliases":["Palestine","State of Palestine"]},{"iso2":"PT","iso3":"PRT","name":"Portugal","aliases":[]},{"iso2":"PW","iso3":"PLW","name":"Palau","aliases":[]},{"iso2":"PY","iso3":"PRY","name":"Paraguay","aliases":[]},{"iso2":"QA","iso3":"QAT","name":"Qatar","aliases":[]},{"iso2":"RE","iso3":"REU","name":"Réunion","aliases":[]},{"iso2":"RO","iso3":"ROU","name":"Romania","aliases":[]},{"iso2":"RS","iso3":"SRB","name":"Serbia","aliases":[]},{"iso2":"RU","iso3":"RUS","name":"Russia","aliases":["Russian Federation"]},{"iso2":"RW","iso3":"RWA","name":"Rwanda","aliases":[]},{"iso2":"SA","iso3":"SAU","name":"Saudi Arabia","aliases":[]},{"iso2":"SB","iso3":"SLB","name":"Solomon Islands","aliases":[]},{"iso2":"SC","iso3":"SYC","name":"Seychelles","aliases":[]},{"iso2":"SD","iso3":"SDN","name":"Sudan","aliases":[]},{"iso2":"SE","iso3":"SWE","name":"Sweden","aliases":[]},{"iso2":"SG","iso3":"SGP","name":"Singapore","aliases":[]},{"iso2":"SH","iso3":"SHN","name":"St. Helena","aliases":["Saint Helena, Ascension and Tristan da Cunha"]},{"iso2":"SI","iso3":"SVN","name":"Slovenia","aliases":[]},{"iso2":"SJ","iso3":"SJM","name":"Svalbard & Jan Mayen","aliases":[]},{"iso2":"SK","iso3":"SVK","name":"Slovakia","aliases":["Slovak Republic"]},{"iso2":"SL","iso3":"SLE","name":"Sierra Leone","aliases":[]},{"iso2":"SM","iso3":"SMR","name":"San Marino","aliases":[]},{"iso2":"SN","iso3":"SEN","name":"Senegal","aliases":[]},{"iso2":"SO","iso3":"SOM","name":"Somalia","aliases":[]},{"iso2":"SR","iso3":"SUR","name":"Suriname","aliases":[]},{"iso2":"SS","iso3":"SSD","name":"South Sudan","aliases":[]},{"iso2":"ST","iso3":"STP","name":"São Tomé & Príncipe","aliases":["São Tomé"]},{"iso2":"SV","iso3":"SLV","name":"El Salvador","aliases":[]},{"iso2":"SX","iso3":"SXM","name":"Sint Maarten","aliases":[]},{"iso2":"SY","iso3":"SYR","name":"Syria","aliases":["Syrian Arab Republic"]},{"iso2":"SZ","iso3":"SWZ","name":"Eswatini","aliases":["Swaziland"]},{"iso2":"TC","iso3":"TCA","name":"Turks & Caicos Islands","aliases":[]},{"iso2":"TD","iso3":"TCD","name":"Chad","aliases":[]},{"iso2":"TF","iso3":"ATF","name":"French Southern Territories","aliases":[]},{"iso2":"TG","iso3":"TGO","name":"Togo","aliases":[]},{"iso2":"TH","iso3":"THA","name":"Thailand","aliases":[]},{"iso2":"TJ","iso3":"TJK","name":"Tajikistan","aliases":[]},{"iso2":"TK","iso3":"TKL","name":"Tokelau","aliases":[]},{"iso2":"TL","iso3":"TLS","name":"Timor-Leste","aliases":["East Timor"]},{"iso2":"TM","iso3":"TKM","name":"Turkmenistan","aliases":[]},{"iso2":"TN","iso3":"TUN","name":"Tunisia","aliases":[]},{"iso2":"TO","iso3":"TON","name":"Tonga","aliases":[]},{"iso2":"TR","iso3":"TUR","name":"Türkiye","aliases":["Turkey"]},{"iso2":"TT","iso3":"TTO","name":"Trinidad & Tobago","aliases":["Trinidad"]},{"iso2":"TV","iso3":"TUV","name":"Tuvalu","aliases":[]},{"iso2":"TW","iso3":"TWN","name":"Taiwan","aliases":[]},{"iso2":"TZ","iso3":"TZA","name":"Tanzania","aliases":["United Republic of Tanzania"]},{"iso2":"UA","iso3":"UKR","name":"Ukraine","aliases":[]},{"iso2":"UG","iso3":"UGA","name":"Uganda","aliases":[]},{"iso2":"UM","iso3":"UMI","name":"U.S. Outlying Islands","aliases":[]},{"iso2":"US","iso3":"USA","name":"United States","aliases":["USA","United States of America","America"]},{"iso2":"UY","iso3":"URY","name":"Uruguay","aliases":[]},{"iso2":"UZ","iso3":"UZB","name":"Uzbekistan","aliases":[]},{"iso2":"VA","iso3":"VAT","name":"Vatican City","aliases":["Holy See","Vatican"]},{"iso2":"VC","iso3":"VCT","name":"St. Vincent & Grenadines","aliases":[]},{"iso2":"VE","iso3":"VEN","name":"Venezuela","aliases":["Bolivarian Republic of Venezuela"]},{"iso2":"VG","iso3":"VGB","name":"British Virgin Islands","aliases":[]},{"iso2":"VI","iso3":"VIR","name":"U.S. Virgin Islands","aliases":["Virgin Islands"]},{"iso2":"VN","iso3":"VNM","name":"Vietnam","aliases":["Viet Nam"]},{"iso2":"VU","iso3":"VUT","name":"Vanuatu","aliases":[]},{"iso2":"WF","iso3":"WLF","name":"Wallis & Futuna","aliases":[]},{"iso2":"WS","iso3":"WSM","name":"Samoa","aliases":[]},{"iso2":"XK","iso3":"XKX","name":"Kosovo","aliases":[]},{"iso2":"YE","iso3":"YEM","name":"Yemen","aliases":[]},{"iso2":"YT","iso3":"MYT","name":"Mayotte","aliases":[]},{"iso2":"ZA","iso3":"ZAF","name":"South Africa","aliases":[]},{"iso2":"ZM","iso3":"ZMB","name":"Zambia","aliases":[]},{"iso2":"ZW","iso3":"ZWE","name":"Zimbabwe","aliases":[]}]}');
// EXTERNAL MODULE: ./build/src/place/names.js
var names = __nccwpck_require__(20741);
;// CONCATENATED MODULE: ./build/src/place/countries.js


const COUNTRIES = countries_namespaceObject.Xr;
/** The countries of that two- or three-letter code or English name; two are called `Congo`. */
function countriesNamed(given) {
    const code = given.trim().toUpperCase();
    const ofCode = COUNTRIES.find(({ iso2, iso3 }) => iso2 === code || iso3 === code);
    if (ofCode !== undefined)
        return [ofCode];
    const name = (0,names/* folded */.T)(given);
    return COUNTRIES.filter((country) => namesOf(country).some((own) => (0,names/* folded */.T)(own) === name));
}
/** The English name of a country, or its code where the code is not known. */
function countryName(iso2) {
    return COUNTRIES.find((country) => country.iso2 === iso2)?.name ?? iso2;
}
/** What a country is called, its usual name first. */
function namesOf({ name, aliases }) {
    return [name, ...aliases];
}


/***/ }),

/***/ 34952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   m_: () => (/* binding */ AWS_REGIONS),
/* harmony export */   pH: () => (/* binding */ AWS_MARKS)
/* harmony export */ });
/* unused harmony export parsePodLabels */
/* harmony import */ var _cloud_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74406);
/* harmony import */ var _clues_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(42143);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50585);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37998);




/** Set by AWS itself where it runs a container or a build. */
const AWS_MARKS = [
    'AWS_EXECUTION_ENV',
    'ECS_CONTAINER_METADATA_URI_V4',
    'CODEBUILD_BUILD_ARN',
];
const AWS_REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
/** Where the Kubernetes documentation mounts a pod's labels (downward API). */
const POD_LABELS = '/etc/podinfo/labels';
const MOST_LABEL_BYTES = 64 * 1024;
/** What the job was started with: labels of its pod, else AWS' variables. */
function readEnvironment(surroundings) {
    // Kubernetes swaps such files by links of its own.
    // GitHub's hosted runners are in no cluster: labels there came with the image of a job's container.
    const file = (0,_cloud_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isHosted */ .OZ)(surroundings)
        ? null
        : (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAt */ .Wd)((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(surroundings, POD_LABELS), MOST_LABEL_BYTES + 1, 'followed');
    const pod = file?.kind === 'text' ? parsePodLabels(file.text) : null;
    return pod === null || pod.outcome === 'silent' ? readVariables(surroundings) : pod;
}
/** The rung that a pod's labels make, one `key="value"` a line; never throws. */
function parsePodLabels(text) {
    if (text.length > MOST_LABEL_BYTES) {
        return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)('environment', 'ignored', "The pod's labels are larger than 64 KB.");
    }
    const labelled = (key) => text
        .split('\n')
        .find((line) => line.startsWith(`${key}="`))
        ?.slice(key.length + 2, -1);
    return (0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .rungOf */ .St)('environment', `The pod's labels in ${POD_LABELS}`, [
        ...(0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .clueOf */ .JC)(null, labelled('topology.kubernetes.io/region'), 'region'),
        ...(0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .clueOf */ .JC)(null, labelled('topology.kubernetes.io/zone'), 'zone'),
    ]);
}
/**
 * AWS_REGION names where a client calls, which a workflow sets wherever it runs. It says something of
 * the machine only where that is AWS's own.
 */
function readVariables(surroundings) {
    const { env } = surroundings;
    const variable = AWS_REGIONS.find((name) => env[name]);
    if (variable === undefined) {
        return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)('environment', 'silent', 'No label of a pod and no variable names a region.');
    }
    if ((0,_cloud_files_js__WEBPACK_IMPORTED_MODULE_0__/* .boardOf */ .mT)(surroundings) !== 'aws' && !AWS_MARKS.some((mark) => env[mark])) {
        const text = `${variable} is set, and nothing shows that this machine is one of AWS: it says where a client calls.`;
        return (0,_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)('environment', 'passed', text);
    }
    return (0,_clues_js__WEBPACK_IMPORTED_MODULE_3__/* .rungOf */ .St)('environment', variable, [{ provider: 'aws', name: env[variable] ?? '' }]);
}


/***/ }),

/***/ 86994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _S: () => (/* binding */ findZone),
/* harmony export */   g6: () => (/* binding */ findRegion),
/* harmony export */   i8: () => (/* binding */ findCountry)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31883);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67707);
/* harmony import */ var _countries_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15868);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(20741);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(45882);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59167);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66689);







/**
 * The region of that name: the provider's own (`westeurope`), what people call it (`West Europe`), an
 * availability zone of it, either with the provider in front (`azure:westeurope`), and then also the
 * place that it lies in (`azure:Frankfurt`).
 *
 * @param option as the person wrote it: `--region`, for messages
 * @throws BadInput when there is none of that name, or more than one, those counted that lie in a place
 * of that name: whoever says `Frankfurt` may mean any provider's region there.
 */
function findRegion(given, option) {
    const { word, name } = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .splitProvider */ .y1)(given);
    const provider = word === null ? null : (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .providerCalled */ .rb)(word);
    if (word !== null && provider === null) {
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${option}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)} starts with a provider that is not known. Expected aws, azure or gcp, as in azure:westeurope.`);
    }
    const found = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsNamed */ .JF)(name, provider);
    if (found.length > 1) {
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${option}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)} is the name of ${found.length} regions: ${found.map(fullName).join(', ')}. Give one of these.`);
    }
    if (found[0] !== undefined)
        return found[0];
    throw unknown(`${option}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)} is not a known cloud region.`, {
        meant: [
            ...(provider === null ? [] : ofAnother(name)),
            ...asCountry(name, option, provider),
            ...asZone(name, option),
        ],
        near: nearRegions(name, provider),
        expected: 'a region of AWS, Azure or Google Cloud, such as us-east-1, westeurope or gcp:us-central1',
    });
}
/**
 * The zone of that key, such as `SE-SE3`; case does not count.
 *
 * @throws BadInput when there is none.
 */
function findZone(given, option) {
    const found = (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .zoneOfKey */ .B0)(given);
    if (found !== null)
        return found;
    const keys = _zones_js__WEBPACK_IMPORTED_MODULE_3__/* .ZONES */ .k3.map(({ key }) => key);
    throw unknown(`${option}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)} is not a known grid zone.`, {
        meant: [
            ...asCountry(given, option, null),
            ...meantZones((0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .zonesMeant */ .d5)(given).filter(({ key }) => !isCountry(key, given))),
            ...asRegion(given, option),
        ],
        near: nearZones(given.trim(), keys),
        expected: 'an Electricity Maps zone key, such as SE-SE3, DE or US-MIDA-PJM',
    });
}
/**
 * The country of that two- or three-letter code or English name.
 *
 * @throws BadInput when there is none, or more than one.
 */
function findCountry(given, option) {
    const found = (0,_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .countriesNamed */ .gM)(given);
    if (found.length > 1) {
        const names = found.map(({ iso2, name }) => `${iso2} (${name})`);
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${option}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)} is the name of ${found.length} countries: ${names.join(', ')}. Give one of these codes.`);
    }
    if (found[0] !== undefined)
        return found[0];
    throw unknown(`${option}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)} is not a known country.`, {
        meant: [...asZone(given, option), ...asRegion(given, option)],
        near: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestNames */ .LE)(given.trim(), _countries_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTRIES */ .FS.flatMap(_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)),
        expected: 'an ISO 3166 code or an English name, such as SE, SWE or Sweden',
    });
}
function unknown(what, { meant, near, expected }) {
    if (meant.length > 0)
        return new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k([what, ...meant].join(' '));
    const hint = near.length > 0 ? `Nearest names: ${near.join(', ')}` : `Expected ${expected}`;
    return new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`${what} ${hint}.`);
}
/** A name of another provider's: `us-east-1` after `azure:`. */
function ofAnother(name) {
    return (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsNamed */ .JF)(name, null).map((region) => `It is a region of ${_place_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOUD_NAMES */ .v[region.provider]}: ${fullName(region)}.`);
}
function asCountry(given, option, provider) {
    const found = (0,_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .countriesNamed */ .gM)(given);
    if (found.length > 1) {
        return [`Countries of that name: ${found.map(({ iso2 }) => iso2).join(', ')}.`];
    }
    return found.flatMap((country) => [
        `It is a country${instead(option, 'country', [country.iso2])}.`,
        ...(/region/.test(option) ? regionsThere(country, provider) : zonesThere(country)),
    ]);
}
function asZone(given, option) {
    const zone = (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .zoneOfKey */ .B0)(given);
    const zones = (zone === null ? (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .zonesMeant */ .d5)(given) : [zone]).filter(({ key }) => !isCountry(key, given));
    const keys = zones.map(({ key }) => key);
    if (keys.length === 0)
        return [];
    const what = keys.length === 1 ? 'a grid zone' : 'the name of several grid zones';
    return [`It is ${what}${instead(option, 'zone', keys)}.`];
}
/** Whether a zone is all of a country of that name, of which a message has told. */
function isCountry(key, given) {
    return (0,_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .countriesNamed */ .gM)(given).some(({ iso2 }) => iso2 === key);
}
function asRegion(given, option) {
    const { word, name } = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .splitProvider */ .y1)(given);
    const [found, ...others] = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsNamed */ .JF)(name, word === null ? null : (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .providerCalled */ .rb)(word));
    if (found === undefined || others.length > 0)
        return [];
    const whose = _place_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOUD_NAMES */ .v[found.provider];
    return [`It is a region of ${whose}${instead(option, 'region', [fullName(found)])}.`];
}
/** Which option to use, where the one that was used is one of a place's three. */
function instead(option, kind, values) {
    const right = option.replace(/^(\W*)(?:region|zone|country)(\W*)$/, `$1${kind}$2`);
    return right === option ? '' : `: use ${right} ${values.join(' or ')}`;
}
function regionsThere({ iso2 }, provider) {
    const there = _regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGIONS */ .ij.filter((one) => one.country === iso2 && one.kind === 'public' && (provider ?? one.provider) === one.provider);
    const names = there.map(fullName);
    return names.length === 0 ? [] : [`Regions there: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .y)(names, iso2)}.`];
}
function zonesThere({ iso2 }) {
    const keys = (0,_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .zonesWithin */ .JD)(iso2);
    return keys.length === 0 ? [] : [`Zones there: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .y)(keys, iso2)}.`];
}
function meantZones(zones) {
    if (zones.length === 0)
        return [];
    return [`Meant may be: ${zones.map(({ key, name }) => `${key} (${name})`).join(', ')}.`];
}
/** `US-CAL` begins several keys; `SE-3` has the beginning and the end of one. */
function nearZones(given, keys) {
    const [first = '', last = ''] = given.toUpperCase().split(/-(.+)/s);
    const framed = keys.filter((key) => key.startsWith(`${first}-`) && key.endsWith(last));
    return foremost([
        ...begunBy(given, keys, (key) => [key]),
        ...(last === '' ? [] : framed),
        // Of codes as short as a country's, one letter off is any country.
        ...(given.length < 4 ? [] : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestNames */ .LE)(given, keys)),
    ]);
}
/** Those written alike come first: `us-east1` and `us-east-1` are of two providers. */
function nearRegions(name, provider) {
    const dashes = (text) => text.split('-').length;
    const isAlike = ({ region }) => dashes(region) === dashes(name.trim());
    const among = _regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGIONS */ .ij.filter((one) => provider === null || one.provider === provider);
    const sorted = [...among.filter(isAlike), ...among.filter((one) => !isAlike(one))];
    const names = (one) => [one.region, ...(0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNames */ .vm)(one)];
    const near = [...begunBy(name.trim(), sorted, names), ...(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOf */ .qw)(name.trim(), sorted, names)];
    return foremost(near.map(provider === null ? ({ region }) => region : fullName));
}
/** With fewer letters anything begins. */
const LEAST_BEGINNING = 3;
/** Those of which a name begins as what was given; case does not count. */
function begunBy(given, known, namesOf) {
    const beginning = given.toLowerCase();
    if (beginning.length < LEAST_BEGINNING)
        return [];
    return known.filter((one) => namesOf(one).some((name) => name.toLowerCase().startsWith(beginning)));
}
const MOST_NEAR = 3;
function foremost(names) {
    return [...new Set(names)].slice(0, MOST_NEAR);
}
function fullName({ provider, region }) {
    return `${provider}:${region}`;
}


/***/ }),

/***/ 50585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Le: () => (/* binding */ shownBy),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   fB: () => (/* binding */ claimRung),
/* harmony export */   ie: () => (/* binding */ agrees),
/* harmony export */   oG: () => (/* binding */ climb),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45882);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51025);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66689);



function answered(id, text, region) {
    return { id, outcome: 'answered', text, region };
}
function unanswered(id, outcome, text) {
    return { id, outcome, text, region: null };
}
/** What a person said, as the first rung. */
function claimRung(claimed) {
    if (claimed.by === 'unknown')
        return unanswered('input', 'silent', 'Nobody named the place.');
    const region = claimed.region === null ? null : `${claimed.provider}:${claimed.region}`;
    const name = region ?? claimed.zone ?? claimed.country;
    return answered('input', `The ${claimed.by} ${name} was named.`, region);
}
/** Whether the machine itself tells. What a job sets, or its steps can write, shows nothing. */
function isShown(rungs) {
    return shownBy(rungs) !== undefined;
}
/** The rung by which the machine itself shows its place. */
function shownBy(rungs) {
    return rungs.find(({ id, outcome }) => outcome === 'answered' && !isWord(id));
}
/** Whether a rung is no more than the job's own word. */
function isWord(id) {
    return id === 'environment' || id === 'recording';
}
/**
 * Whose machine it is, where it shows no region. Only what was seen before any step tells: whoever is
 * root in a job can put other strings where the board's are.
 */
function ownerOf(rungs) {
    return rungs.find(({ id }) => id === 'cloud-files')?.owner ?? null;
}
/**
 * The place, from what a person said and what the machine showed. Where both agree, the finer of the
 * two names it.
 */
function climb(claimed, rungs) {
    const shownBy = rungs.find(({ id, outcome }) => id !== 'input' && outcome === 'answered');
    const shown = shownBy?.region == null ? _place_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_PLACE */ .H : (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlace */ .M0)({ region: shownBy.region });
    if (shownBy === undefined || shown.by === 'unknown')
        return { kind: 'agreed', place: claimed };
    if (claimed.by === 'unknown')
        return { kind: 'agreed', place: shown };
    const place = finest(claimed, shown);
    if (place !== null)
        return { kind: 'agreed', place };
    return { kind: 'contradiction', claimed, shown, shownBy };
}
/** Whether a place is, or lies within, what was named. */
function agrees(named, place) {
    if (named.by !== 'zone' || place.by === 'region')
        return finest(named, place) !== null;
    return named.zone !== null && place.zone !== null && (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(place.zone, named.zone);
}
/** The region that a machine showed, within what a person named; `null`: it is not within. */
function finest(claimed, shown) {
    if (claimed.by === 'region') {
        const same = claimed.provider === shown.provider && claimed.region === shown.region;
        return same ? claimed : null;
    }
    if (claimed.country !== shown.country)
        return null;
    if (claimed.by === 'country' || claimed.zone === null)
        return shown;
    return withZone(shown, claimed.zone);
}
function withZone(shown, zone) {
    try {
        return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlace */ .M0)({ region: `${shown.provider}:${shown.region}`, zone });
    }
    catch {
        // The region does not lie in that zone.
        return null;
    }
}


/***/ }),

/***/ 20741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
/** Makes spellings of one name equal: case, accents, punctuation, `&` and `St.` do not count. */
function folded(name) {
    return name
        .slice(0, 200)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('&', ' and ')
        .replace(/\bst\b\.?/g, 'saint ')
        .replace(/[’'`.]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/^the /, '');
}
const MOST_NAMED = 6;
/** Some of a country's zones or regions, for a message, and where all are to be seen. */
function someOf(names, iso2) {
    const more = names.length - MOST_NAMED;
    if (more <= 0)
        return names.join(', ');
    return `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more (\`carbon-audit place --list ${iso2}\`)`;
}


/***/ }),

/***/ 45882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN_PLACE),
/* harmony export */   v: () => (/* binding */ CLOUD_NAMES)
/* harmony export */ });
/** Where the runner stands, as far as it is known. */
/** The providers as people know them. */
const CLOUD_NAMES = {
    azure: 'Azure',
    aws: 'AWS',
    gcp: 'Google Cloud',
};
const UNKNOWN_PLACE = {
    by: 'unknown',
    provider: null,
    region: null,
    display: null,
    regionKind: null,
    zone: null,
    otherZone: null,
    country: null,
    pue: null,
};


/***/ }),

/***/ 59167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ij: () => (/* binding */ REGIONS),
  Eg: () => (/* binding */ averagePue),
  vm: () => (/* binding */ displayNames),
  rb: () => (/* binding */ providerCalled),
  JF: () => (/* binding */ regionsNamed),
  y1: () => (/* binding */ splitProvider)
});

;// CONCATENATED MODULE: ./build/data/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"$7":{"H":{"source":"a figure of the provider\'s, as compiled by the Green Software Foundation (real-time-cloud)","url":"https://github.com/Green-Software-Foundation/real-time-cloud","licence":"published facts","logSd":0.04},"G":{"source":"Cloud Carbon Footprint, average over the provider\'s buildings","url":"https://github.com/cloud-carbon-footprint/cloud-carbon-footprint","licence":"Apache-2.0","logSd":0.0918}},"Ei":[{"provider":"aws","region":"af-south-1","display":"Cape Town","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.24,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-east-1","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-east-2","display":"Asia Pacific (Taipei)","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-1","display":"Tokyo","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-northeast-2","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-3","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-south-1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.42,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-south-2","display":"Hyderabad","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.46,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-1","display":"Singapore","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.32,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-2","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-3","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.4,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-4","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-5","display":"Malaysia","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-6","display":"New Zealand","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-7","display":"Thailand","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ca-central-1","display":"Central","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.19,"year":2024,"source":"published"}},{"provider":"aws","region":"ca-west-1","display":"Calgary","kind":"public","zone":"CA-AB","otherZone":null,"country":"CA","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"cn-north-1","display":"China (Beijing)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"cn-northwest-1","display":"China (Ningxia)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.25,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-1","display":"Frankfurt","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.35,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-2","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-north-1","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-south-1","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-south-2","display":"Spain","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-1","display":"Ireland","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.11,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-west-3","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"il-central-1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"me-central-1","display":"UAE","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"me-south-1","display":"Bahrain","kind":"public","zone":"BH","otherZone":null,"country":"BH","pue":{"value":1.33,"year":2024,"source":"published"}},{"provider":"aws","region":"mx-central-1","display":"Central","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"sa-east-1","display":"São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-1","display":"N. Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.15,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-2","display":"Ohio","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.13,"year":2024,"source":"published"}},{"provider":"aws","region":"us-gov-east-1","display":"AWS GovCloud (US-East)","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-gov-west-1","display":"AWS GovCloud (US-West)","kind":"us-gov","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-west-1","display":"N. California","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.18,"year":2024,"source":"published"}},{"provider":"aws","region":"us-west-2","display":"Oregon","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"azure","region":"australiacentral","display":"Australia Central (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiacentral2","display":"Australia Central 2 (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiaeast","display":"Australia East (New South Wales)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"australiasoutheast","display":"Australia Southeast (Victoria)","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"austriaeast","display":"Austria East (Vienna)","kind":"public","zone":"AT","otherZone":null,"country":"AT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"belgiumcentral","display":"Belgium Central (Brussels)","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"brazilsouth","display":"Brazil South (Sao Paulo State)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"brazilsoutheast","display":"Brazil Southeast (Rio)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadacentral","display":"Canada Central (Toronto)","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadaeast","display":"Canada East (Quebec)","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralindia","display":"Central India (Pune)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralus","display":"Central US (Iowa)","kind":"public","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"centraluseuap","display":"Central US EUAP","kind":"stage","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chilecentral","display":"Chile Central (Santiago)","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast","display":"China East","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast2","display":"China East 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth","display":"China North","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth2","display":"China North 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth3","display":"China North 3","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"denmarkeast","display":"Denmark East (Copenhagen)","kind":"public","zone":"DK-DK2","otherZone":null,"country":"DK","pue":{"value":1.16,"year":2022,"source":"published"}},{"provider":"azure","region":"eastasia","display":"East Asia (Hong Kong)","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastus","display":"East US (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2","display":"East US 2 (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2euap","display":"East US 2 EUAP","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastusstg","display":"East US STG (Virginia)","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francecentral","display":"France Central (Paris)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francesouth","display":"France South (Marseille)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanynorth","display":"Germany North (Berlin)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanywestcentral","display":"Germany West Central (Frankfurt)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"indonesiacentral","display":"Indonesia Central (Jakarta)","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"israelcentral","display":"Israel Central (Israel)","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"italynorth","display":"Italy North (Milan)","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"japaneast","display":"Japan East (Tokyo, Saitama)","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"japanwest","display":"Japan West (Osaka)","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiacentral","display":"Jio India Central (Nagpur)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiawest","display":"Jio India West (Jamnagar)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreacentral","display":"Korea Central (Seoul)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreasouth","display":"Korea South (Busan)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"malaysiawest","display":"Malaysia West (Kuala Lumpur)","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"mexicocentral","display":"Mexico Central (Querétaro State)","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"newzealandnorth","display":"New Zealand North (Auckland)","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"northcentralus","display":"North Central US (Illinois)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.35,"year":2023,"source":"published"}},{"provider":"azure","region":"northeurope","display":"North Europe (Ireland)","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.19,"year":2023,"source":"published"}},{"provider":"azure","region":"norwayeast","display":"Norway East (Norway)","kind":"public","zone":"NO-NO1","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"norwaywest","display":"Norway West (Norway)","kind":"public","zone":"NO-NO2","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"polandcentral","display":"Poland Central (Warsaw)","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"qatarcentral","display":"Qatar Central (Doha)","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricanorth","display":"South Africa North (Johannesburg)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricawest","display":"South Africa West (Cape Town)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southcentralus","display":"South Central US (Texas)","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.28,"year":2023,"source":"published"}},{"provider":"azure","region":"southcentralusstg","display":"South Central US STG (Texas)","kind":"stage","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southeastasia","display":"Southeast Asia (Singapore)","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.34,"year":2023,"source":"published"}},{"provider":"azure","region":"southindia","display":"South India (Chennai)","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"spaincentral","display":"Spain Central (Madrid)","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"swedencentral","display":"Sweden Central (Gävle)","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"switzerlandnorth","display":"Switzerland North (Zurich)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"switzerlandwest","display":"Switzerland West (Geneva)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaecentral","display":"UAE Central (Abu Dhabi)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaenorth","display":"UAE North (Dubai)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uksouth","display":"UK South (London)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"ukwest","display":"UK West (Cardiff)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodcentral","display":"US DoD Central","kind":"us-gov","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodeast","display":"US DoD East","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovarizona","display":"US Gov Arizona","kind":"us-gov","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovtexas","display":"US Gov Texas","kind":"us-gov","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovvirginia","display":"US Gov Virginia","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westcentralus","display":"West Central US (Wyoming)","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.11,"year":2023,"source":"published"}},{"provider":"azure","region":"westeurope","display":"West Europe (Netherlands)","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"westindia","display":"West India (Mumbai)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus","display":"West US (California)","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus2","display":"West US 2 (Washington)","kind":"public","zone":"US-NW-BPAT","otherZone":null,"country":"US","pue":{"value":1.15,"year":2023,"source":"published"}},{"provider":"azure","region":"westus3","display":"West US 3 (Phoenix)","kind":"public","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.18,"year":2023,"source":"published"}},{"provider":"gcp","region":"africa-south1","display":"Johannesburg","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-east1","display":"Changhua Taiwan Data Center","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-east2","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast1","display":"Inzai","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast2","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast3","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south2","display":"Delhi","kind":"public","zone":"IN-NO","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast1","display":"Jurong West Campus","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-southeast2","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast3","display":"Bangkok","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast1","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast2","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-central2","display":"Warsaw","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-north1","display":"Hamina Finland Data Center","kind":"public","zone":"FI","otherZone":null,"country":"FI","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-north2","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-southwest1","display":"Madrid","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west1","display":"St Ghislain","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west10","display":"Berlin","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west12","display":"Turin","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west3","display":"Hanau Data Center","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west4","display":"Middenmeer","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west6","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west8","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west9","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central1","display":"Doha","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central2","display":"Dammam","kind":"public","zone":"SA","otherZone":null,"country":"SA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-west1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast1","display":"Montréal","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast2","display":"Toronto","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-south1","display":"Querétaro","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-east1","display":"Osasco, São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-west1","display":"Quilicura","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central1","display":"Southlands Campus","kind":"public","zone":"US-CENT-SWPP","otherZone":"US-MIDW-MISO","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central2","display":"Oklahoma","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east1","display":"Berkeley County","kind":"public","zone":"US-CAR-SCEG","otherZone":"US-CAR-SC","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east2","display":"Georgia","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east4","display":"Ashburn, Northern Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east5","display":"Columbus","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2023,"source":"published"}},{"provider":"gcp","region":"us-south1","display":"Dallas","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west1","display":"The Dalles","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west2","display":"Los Angeles","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west3","display":"Salt Lake City","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west4","display":"Las Vegas","kind":"public","zone":"US-NW-NEVP","otherZone":null,"country":"US","pue":{"value":1.08,"year":2024,"source":"published"}}]}');
// EXTERNAL MODULE: ./build/src/place/names.js
var names = __nccwpck_require__(20741);
;// CONCATENATED MODULE: ./build/src/place/regions.js


const PROVIDERS = {
    aws: 'aws',
    amazon: 'aws',
    azure: 'azure',
    microsoft: 'azure',
    gcp: 'gcp',
    google: 'gcp',
};
/**
 * Where regions lie by Google's own list, where the table names the site instead: people look for
 * `Frankfurt`, not for `Hanau Data Center`. Google Cloud, Regions and zones, 2026.
 */
const GOOGLE_CITIES = {
    'asia-northeast1': 'Tokyo',
    'asia-southeast1': 'Singapore',
    'europe-west3': 'Frankfurt',
    'southamerica-east1': 'São Paulo',
    'us-west1': 'Oregon',
};
/** Every region of the three providers. */
const REGIONS = regions_namespaceObject.Ei.map((row) => ({
    ...row,
    provider: row.provider,
    kind: row.kind,
    pue: pueOf(row.pue),
}));
/**
 * What a name may begin with in Amazon's console, `EU (Ireland)`, and how its regions there do. AWS
 * General Reference, Regions, 2026.
 */
const AMAZON_AREAS = {
    africa: 'af-',
    'asia pacific': 'ap-',
    canada: 'ca-',
    eu: 'eu-',
    europe: 'eu-',
    israel: 'il-',
    mexico: 'mx-',
    'middle east': 'me-',
    'south america': 'sa-',
    'us east': 'us-east-',
    'us west': 'us-west-',
};
/** AWS adds a letter to the region's name (`eu-west-1a`), Google a dash and a letter. */
const AVAILABILITY_ZONES = {
    aws: /^([a-z]+(?:-[a-z]+)+-\d+)[a-z]$/,
    gcp: /^([a-z]+-[a-z]+\d+)-[a-z]$/,
};
/** `azure:West Europe` and `azure/West Europe` as the provider's word and the rest; else no word. */
function splitProvider(given) {
    const [, word = null, name = given] = /^([^:/]*)[:/](.*)$/s.exec(given) ?? [];
    return { word, name };
}
/** The provider that a word names: `google` is `gcp`. */
function providerCalled(word) {
    const wanted = word.trim().toLowerCase();
    return Object.hasOwn(PROVIDERS, wanted) ? (PROVIDERS[wanted] ?? null) : null;
}
/**
 * The regions of that name: the provider's own (`westeurope`), what people call it (`West Europe`, in
 * a console `(Europe) West Europe` or `EU (Ireland)`), that of one of its availability zones
 * (`eu-west-1a`), and with the provider named or another of that name the place that it lies in.
 *
 * @param provider among whose regions; `null`: among all. Whoever says `Frankfurt` then may mean any
 * provider's region there, so that one of that name alone is none to go by
 */
function regionsNamed(given, provider) {
    const among = REGIONS.filter((region) => provider === null || region.provider === provider);
    const name = given.trim().toLowerCase();
    const exact = among.filter(({ region }) => region === name);
    if (exact.length > 0)
        return exact;
    const called = regionsCalled(given, among, provider !== null);
    return called.length > 0 ? called : regionsAround(name, among);
}
function regionsCalled(given, among, isOfProvider) {
    const wanted = (0,names/* folded */.T)(given);
    if (wanted === '')
        return [];
    // `Canada (Central)` is Amazon's, `Canada Central` Azure's.
    const inConsole = among.filter(isInConsole(given));
    if (inConsole.length > 0)
        return inConsole;
    const called = among.filter((region) => displayNames(region).some((own) => (0,names/* folded */.T)(own) === wanted));
    if (called.length === 0 && !isOfProvider)
        return [];
    return among.filter((region) => called.includes(region) || liesIn(region, wanted));
}
/** Whether a region is written so in Azure's portal, `(Europe) West Europe`, or Amazon's console. */
function isInConsole(given) {
    const [, atAzure] = /^\([^()]*\)\s*([^()]+)$/.exec(given.trim()) ?? [];
    const [, area = '', atAmazon] = /^([^()]+)\(([^()]*)\)$/.exec(given.trim()) ?? [];
    const beginning = AMAZON_AREAS[(0,names/* folded */.T)(area)];
    return (region) => region.provider === 'azure'
        ? atAzure !== undefined && displayNames(region).some((own) => isSame(own, atAzure))
        : region.provider === 'aws' &&
            beginning !== undefined &&
            region.region.startsWith(beginning) &&
            isSame(region.display, atAmazon ?? '');
}
function isSame(one, other) {
    return (0,names/* folded */.T)(one) === (0,names/* folded */.T)(other);
}
/** The regions that have an availability zone of that name. */
function regionsAround(name, among) {
    return among.filter(({ provider, region }) => AVAILABILITY_ZONES[provider]?.exec(name)?.[1] === region);
}
/** What people call a region: `West Europe (Netherlands)` is known as `West Europe` too. */
function displayNames({ display }) {
    return [display, display.replace(/ \([^)]*\)$/, '')];
}
/** `Japan East (Tokyo, Saitama)` lies in either. */
function liesIn({ provider, region, display }, wanted) {
    const [, within = ''] = /\(([^)]*)\)$/.exec(display) ?? [];
    const city = provider === 'gcp' ? (GOOGLE_CITIES[region] ?? '') : '';
    return [...within.split(','), city].some((place) => (0,names/* folded */.T)(place) === wanted);
}
/** What stands in for a building of the provider's that has no figure of its own. */
function averagePue(provider) {
    const row = regions_namespaceObject.Ei.find((one) => one.provider === provider && one.pue.source === 'average');
    if (row === undefined)
        throw new Error(`no average PUE of ${provider}`);
    return pueOf(row.pue);
}
function pueOf(row) {
    const { source, licence, logSd } = row.source === 'published' ? regions_namespaceObject.$7.H : regions_namespaceObject.$7.G;
    return { value: row.value, logSd, source, year: row.year, licence };
}


/***/ }),

/***/ 51025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ placeOfRegion),
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   Xv: () => (/* binding */ mayStandIn)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31883);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86994);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45882);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59167);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(66689);





/**
 * Finds the place that a person named. Of several names that agree the finest wins: a region, which
 * knows its buildings as well, then a zone, then a country. Nothing named is an unknown place.
 *
 * @param spell how an option is written where the person wrote it (`--region`), for messages
 * @throws BadInput when a name is not known, means more than one place, or two contradict each other
 */
function resolvePlace(request, spell = (option) => option) {
    const region = found(request.region, spell('region'), _find_js__WEBPACK_IMPORTED_MODULE_0__/* .findRegion */ .g6);
    const zone = found(request.zone, spell('zone'), _find_js__WEBPACK_IMPORTED_MODULE_0__/* .findZone */ ._S);
    const country = found(request.country, spell('country'), _find_js__WEBPACK_IMPORTED_MODULE_0__/* .findCountry */ .i8);
    requireAgreement(region, zone, country, spell);
    if (region !== null)
        return placeOfRegion(region, zone);
    if (zone !== null) {
        return { ..._place_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_PLACE */ .H, by: 'zone', zone: zone.key, country: zone.country };
    }
    if (country !== null)
        return { ..._place_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_PLACE */ .H, by: 'country', country: country.iso2 };
    return _place_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_PLACE */ .H;
}
function found(given, option, find) {
    if (given === undefined)
        return null;
    if (given.trim() === '')
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(`${option}: is empty. Name a place, or leave it out.`);
    return find(given, option);
}
/** A region's place, in the one of its zones that was named beside it. */
function placeOfRegion(region, zone = null) {
    // Who names one of two zones that a region may lie in has settled which.
    const settled = zone !== null && (region.zone === null || zone.key === region.otherZone);
    return {
        by: 'region',
        provider: region.provider,
        region: region.region,
        display: region.display,
        regionKind: region.kind,
        zone: settled ? zone.key : region.zone,
        otherZone: settled || zone?.key === region.zone ? null : region.otherZone,
        country: region.country,
        pue: region.pue,
    };
}
function requireAgreement(region, zone, country, spell) {
    if (region !== null && zone !== null && !mayLieIn(region, zone)) {
        const where = region.zone === null ? `country ${region.country}` : `zone ${region.zone}`;
        throw contradiction(`${spell('region')} ${region.region} (${where})`, `${spell('zone')} ${zone.key}`);
    }
    const first = region !== null
        ? { text: `${spell('region')} ${region.region}`, country: region.country }
        : zone !== null
            ? { text: `${spell('zone')} ${zone.key}`, country: zone.country }
            : null;
    if (first === null || country === null || first.country === country.iso2)
        return;
    throw contradiction(`${first.text} (country ${first.country})`, `${spell('country')} ${country.iso2}`);
}
/** Whether any region of that cloud that is known may lie in the zone or country of a place. */
function mayStandIn(provider, { zone, country }) {
    return _regions_js__WEBPACK_IMPORTED_MODULE_3__/* .REGIONS */ .ij.some((region) => region.provider === provider &&
        (zone === null || country === null
            ? region.country === country
            : mayLieIn(region, { key: zone, country })));
}
function mayLieIn(region, zone) {
    if (region.zone === null)
        return zone.country === region.country;
    return (0,_zones_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(region.zone, zone.key) || zone.key === region.otherZone;
}
function contradiction(one, other) {
    return new _bad_input_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(`${one} and ${other} contradict each other. Give the one that is right.`);
}


/***/ }),

/***/ 52896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ askService),
  vD: () => (/* binding */ glance),
  Uz: () => (/* binding */ withMetadata)
});

// UNUSED EXPORTS: sightPlace

// EXTERNAL MODULE: ./build/src/place/cloud-files.js
var cloud_files = __nccwpck_require__(74406);
// EXTERNAL MODULE: ./build/src/place/environment.js
var environment = __nccwpck_require__(34952);
// EXTERNAL MODULE: ./build/src/place/ladder.js
var ladder = __nccwpck_require__(50585);
// EXTERNAL MODULE: ./build/src/place/clues.js
var clues = __nccwpck_require__(42143);
// EXTERNAL MODULE: ./build/src/place/place.js
var place = __nccwpck_require__(45882);
;// CONCATENATED MODULE: ./build/src/place/metadata.js




/** The clouds' own services at the link-local address: what is asked there leaves no machine's host. */
const SERVICE = 'http://169.254.169.254';
/** When the rung gives up, whatever answers or does not: timers are late, and by 400 ms it must be over. */
const DEADLINE_MS = 360;
const MOST_BYTES = 512;
/** Asks the metadata service of the clouds that this machine may belong to, all at once. */
async function askMetadata(surroundings) {
    const providers = providersToAsk(surroundings);
    if (typeof providers === 'string')
        return (0,ladder/* unanswered */.bj)('metadata', 'passed', providers);
    const given = await answersOf(providers, surroundings);
    const asked = providers.map((provider) => place/* CLOUD_NAMES */.v[provider]).join(', ');
    if (given.length > 0)
        return (0,clues/* rungOf */.St)('metadata', `The metadata service (${asked})`, given);
    const text = `No metadata service (${asked}) named a region within ${DEADLINE_MS} ms.`;
    return (0,ladder/* unanswered */.bj)('metadata', 'silent', text);
}
/**
 * What had been answered by the deadline. Its own timer ends it: what sends may be slow to load, or to
 * heed a signal.
 */
async function answersOf(providers, surroundings) {
    const clues = providers.map(() => null);
    const deadline = new AbortController();
    const ask = async () => {
        const send = await surroundings.send();
        const one = asker(send, deadline.signal);
        await Promise.all(providers.map(async (provider, i) => {
            clues[i] = await ASK[provider](one);
        }));
    };
    let timer;
    const isOver = new Promise((resolve) => {
        timer = setTimeout(resolve, DEADLINE_MS);
    });
    try {
        await Promise.race([ask(), isOver]);
    }
    finally {
        clearTimeout(timer);
        deadline.abort();
    }
    return clues.flatMap((clue) => clue ?? []);
}
/**
 * Whom to ask, or why nobody. A board that is nobody's of the three is not in their clouds, so that a
 * computer at home sends nothing; one that tells nothing (containers, Windows) is asked in jobs only.
 */
function providersToAsk(surroundings) {
    const board = (0,cloud_files/* boardOf */.mT)(surroundings);
    if (board === 'other')
        return 'Not asked: the board is not one of Azure, AWS or Google Cloud.';
    if (board !== null)
        return [board];
    if ((0,cloud_files/* isHosted */.OZ)(surroundings))
        return ['azure'];
    const { env } = surroundings;
    if (!env['CI'] && env['GITHUB_ACTIONS'] !== 'true') {
        return 'Not asked: the board tells nothing, and this is no CI job.';
    }
    return ['azure', 'aws', 'gcp'];
}
/** One request; `null`: no answer, or none that says yes. */
function asker(send, signal) {
    return async (path, headers, method = 'GET') => {
        const limits = { maxBytes: MOST_BYTES, timeoutMs: DEADLINE_MS, signal };
        const answer = await send({
            method,
            url: SERVICE + path,
            headers,
            ...limits,
        });
        if (answer.kind === 'too-large')
            return 'too-large';
        return answer.kind === 'answer' && answer.status === 200 ? answer : null;
    };
}
const ASK = {
    azure: async (ask) => {
        const path = '/metadata/instance/compute/location?api-version=2021-02-01&format=text';
        return clueIn('azure', await ask(path, { Metadata: 'true' }));
    },
    // Version 2 of the service: a token first, that nothing but this machine can ask for.
    aws: async (ask) => {
        const lifetime = { 'X-aws-ec2-metadata-token-ttl-seconds': '60' };
        const token = textIn(await ask('/latest/api/token', lifetime, 'PUT'));
        if (token === null || !/^[\w+/=-]+$/.test(token))
            return null;
        const headers = { 'X-aws-ec2-metadata-token': token };
        return clueIn('aws', await ask('/latest/meta-data/placement/region', headers));
    },
    // `projects/123/zones/europe-west4-a`; the header proves that it is Google's own.
    gcp: async (ask) => {
        const headers = { 'Metadata-Flavor': 'Google' };
        const answer = await ask('/computeMetadata/v1/instance/zone', headers);
        if (answer === null || answer === 'too-large')
            return null;
        if (answer.headers['metadata-flavor'] !== 'Google')
            return null;
        const clue = clueIn('gcp', answer);
        return clue && { ...clue, name: clue.name.replace(/^projects\/\d+\/zones\//, '') };
    },
};
function clueIn(provider, answer) {
    // No region has such a name, so that the rung is ignored and says it.
    const name = answer === 'too-large' ? `more than ${MOST_BYTES} bytes` : textIn(answer);
    return name === null ? null : { provider, name };
}
function textIn(answer) {
    return answer === null || answer === 'too-large'
        ? null
        : Buffer.from(answer.bytes).toString('utf8').trim();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/place/surroundings.js
var place_surroundings = __nccwpck_require__(37998);
;// CONCATENATED MODULE: ./build/src/place/setup-info.js





/**
 * `.setup_info` at the runner's root: what whoever set the machine up tells in the job's log under
 * "Set up job" (actions/runner, docs/adrs/0354-runner-machine-info.md). GitHub's hosted runners name
 * their Azure region there, others their availability zone. The root holds credentials as well: this
 * one file is all that is ever opened there.
 */
const NAME = '.setup_info';
const setup_info_MOST_BYTES = 64 * 1024;
const WHERE = "The runner's .setup_info";
/** A runner's worker is a near ancestor; shells and tools may stand between. */
const MOST_ANCESTORS = 16;
function readSetupInfo(surroundings) {
    const root = runnerRoot(surroundings);
    const file = root === null ? ABSENT : (0,place_surroundings/* fileAt */.Wd)((0,external_node_path_.join)(root, NAME), setup_info_MOST_BYTES + 1);
    if (file.kind === 'text')
        return parseSetupInfo(file.text);
    return file.kind === 'refused'
        ? (0,ladder/* unanswered */.bj)('setup-info', 'ignored', `${WHERE} ${file.why}.`)
        : (0,ladder/* unanswered */.bj)('setup-info', 'silent', 'There is no .setup_info of a runner to be seen.');
}
const ABSENT = { kind: 'absent' };
/** The rung that the text of a `.setup_info` makes; never throws. */
function parseSetupInfo(text) {
    const ignored = (why) => (0,ladder/* unanswered */.bj)('setup-info', 'ignored', `${WHERE} ${why}.`);
    if (text.length > setup_info_MOST_BYTES)
        return ignored('is larger than 64 KB');
    let groups;
    try {
        groups = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return ignored('is not JSON');
    }
    if (!Array.isArray(groups))
        return ignored('is not the list of groups that a runner reads');
    const lines = groups.flatMap((group) => detailOf(group).split(/\r?\n/));
    return (0,clues/* rungOf */.St)('setup-info', WHERE, lines.flatMap(setup_info_clueIn));
}
function detailOf(group) {
    const detail = typeof group === 'object' && group !== null && 'detail' in group && group.detail;
    return typeof detail === 'string' ? detail : '';
}
const LINE = /^\s*(?:(azure|aws|gcp) )?(region|availability zone)\s*:(.*)$/i;
function setup_info_clueIn(line) {
    const [, cloud, what = '', rest = ''] = LINE.exec(line) ?? [];
    const provider = cloud?.toLowerCase() ?? null;
    // Not trimmed by the pattern: many spaces would be tried in as many ways.
    return (0,clues/* clueOf */.JC)(provider, rest.trim(), what.toLowerCase() === 'region' ? 'region' : 'zone');
}
/**
 * The runner's root: that of the Node that the runner brought (`<root>/externals/node24/bin/node`),
 * else, in a step that another Node runs, that of the worker among its ancestors
 * (`<root>/bin/Runner.Worker`). `null`: there is none to be seen, as in a container.
 */
function runnerRoot({ env, execPath, pid, platform, root }) {
    const own = /^(.+)[/\\]externals[/\\][^/\\]+[/\\]bin[/\\]node(?:\.exe)?$/i.exec(execPath)?.[1];
    if (own !== undefined)
        return own;
    if (platform !== 'linux' || env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const worker = /^(.+)\/bin\/Runner\.Worker$/;
    return ancestorsOf(pid, root).flatMap((program) => worker.exec(program)?.[1] ?? [])[0] ?? null;
}
/** The programs of a process's ancestors, as far as /proc tells. */
function ancestorsOf(pid, root) {
    const programs = [];
    let current = pid;
    for (let i = 0; i < MOST_ANCESTORS && current > 1; i++) {
        try {
            const stat = (0,external_node_fs_.readFileSync)(external_node_path_.posix.join(root, 'proc', String(current), 'stat'), 'latin1');
            // The name in brackets may hold anything, brackets too: the fields begin after the last one.
            current = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
            programs.push((0,external_node_fs_.readlinkSync)(external_node_path_.posix.join(root, 'proc', String(current), 'exe')));
        }
        catch {
            // Another user's program; its own ancestors may be ours.
        }
    }
    return programs;
}

;// CONCATENATED MODULE: ./build/src/place/sight.js







const LOOKS = [
    { id: 'setup-info', look: readSetupInfo },
    { id: 'cloud-files', look: cloud_files/* readCloudFiles */.FE },
    { id: 'environment', look: environment/* readEnvironment */.Qo },
];
const HOSTED_MAC = "Not asked: GitHub's hosted macOS runners stand in its own data centres, and it does not say where.";
/**
 * What the machine shows of its place, rung by rung. Nothing is sent to anyone but the cloud's own
 * service on the machine's host, and that only where no file has told; takes 400 ms at most. A rung
 * that cannot be asked is silent: nothing here throws.
 */
async function sightPlace(surroundings) {
    const seen = glance(surroundings);
    return withMetadata(seen, isShown(seen) ? null : await askService(surroundings));
}
/** The rungs that ask nobody: files and variables, until one of them answers. A millisecond. */
function glance(surroundings) {
    if ((0,place_surroundings/* isHostedMac */.$L)(surroundings)) {
        const owner = 'github';
        return LOOKS.map(({ id }) => ({ ...(0,ladder/* unanswered */.bj)(id, 'passed', HOSTED_MAC), owner }));
    }
    const rungs = [];
    for (const { id, look } of LOOKS) {
        const above = rungs.find(({ outcome }) => outcome === 'answered');
        rungs.push(above === undefined ? looked(id, look, surroundings) : notAsked(id, above));
    }
    return rungs;
}
/** The rung of the metadata services. */
async function askService(surroundings) {
    if ((0,place_surroundings/* isHostedMac */.$L)(surroundings))
        return (0,ladder/* unanswered */.bj)('metadata', 'passed', HOSTED_MAC);
    try {
        return onBoard(surroundings, await askMetadata(surroundings));
    }
    catch {
        return (0,ladder/* unanswered */.bj)('metadata', 'silent', COULD_NOT);
    }
}
/** With the last rung. A variable that names another place than the cloud's own service is wrong. */
function withMetadata(seen, asked) {
    const above = (0,ladder/* shownBy */.Le)(seen);
    if (above !== undefined)
        return [...seen, notAsked('metadata', above)];
    if (asked === null)
        return seen;
    const isWrong = ({ outcome, region }) => outcome === 'answered' && asked.outcome === 'answered' && region !== asked.region;
    const why = `It is ignored: the metadata service names \`${asked.region}\`.`;
    return [
        ...seen.map((rung) => isWrong(rung) ? (0,ladder/* unanswered */.bj)(rung.id, 'ignored', `${rung.text} ${why}`) : rung),
        asked,
    ];
}
function notAsked(id, above) {
    return (0,ladder/* unanswered */.bj)(id, 'passed', `Not asked: ${above.id} has answered.`);
}
/** A region of one cloud on the board of another is none: a file or a variable lies, or came along. */
function onBoard(surroundings, rung) {
    const cloud = rung.region?.split(':')[0];
    const board = cloud === undefined ? null : (0,cloud_files/* boardOf */.mT)(surroundings);
    if (board === null || board === 'other' || board === cloud)
        return rung;
    const text = `${rung.text} It is ignored: the board is one of ${place/* CLOUD_NAMES */.v[board]}.`;
    return (0,ladder/* unanswered */.bj)(rung.id, 'ignored', text);
}
const COULD_NOT = 'It could not be asked.';
function looked(id, look, surroundings) {
    try {
        return onBoard(surroundings, look(surroundings));
    }
    catch {
        return (0,ladder/* unanswered */.bj)(id, 'silent', COULD_NOT);
    }
}


/***/ }),

/***/ 37998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isHostedMac),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31516);



/** The surroundings of this process. */
function surroundingsOf(env) {
    const { platform, execPath, pid } = process;
    const send = async () => (await __nccwpck_require__.e(/* import() */ 8).then(__nccwpck_require__.bind(__nccwpck_require__, 34008))).createSend();
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


/***/ }),

/***/ 66689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ ZONES),
  UO: () => (/* binding */ isWithin),
  B0: () => (/* binding */ zoneOfKey),
  d5: () => (/* binding */ zonesMeant),
  JD: () => (/* binding */ zonesWithin)
});

// UNUSED EXPORTS: otherNamesOf

// EXTERNAL MODULE: ./build/data/grid_electricity_maps.json
var grid_electricity_maps = __nccwpck_require__(4268);
;// CONCATENATED MODULE: ./build/data/grid_names.json
const grid_names_namespaceObject = /*#__PURE__*/JSON.parse('{"Dy":[{"names":["ERCOT"],"zones":["US-TEX-ERCO"]},{"names":["NYISO"],"zones":["US-NY-NYIS"]},{"names":["ISO-NE","ISONE","New England"],"zones":["US-NE-ISNE"]},{"names":["SPP"],"zones":["US-CENT-SWPP"]},{"names":["BPA"],"zones":["US-NW-BPAT"]},{"names":["IESO"],"zones":["CA-ON"]},{"names":["AESO"],"zones":["CA-AB"]},{"names":["Hydro-Québec"],"zones":["CA-QC"]},{"names":["NESO","National Grid"],"zones":["GB"]},{"names":["SONI"],"zones":["GB-NIR"]},{"names":["EirGrid"],"zones":["IE"]},{"names":["RTE"],"zones":["FR"]},{"names":["DE-LU"],"zones":["DE"]},{"names":["AEMO","NEM"],"zones":["AU-NSW","AU-QLD","AU-SA","AU-TAS","AU-VIC"]},{"names":["TEPCO"],"zones":["JP-TK"]},{"names":["ONS"],"zones":["BR-CS","BR-N","BR-NE","BR-S"]},{"names":["Alabama","US-AL"],"zones":["US-SE-SOCO","US-TEN-TVA"]},{"names":["Alaska","US-AK"],"zones":["US-AK"]},{"names":["Arizona","US-AZ"],"zones":["US-SW-AZPS","US-SW-SRP","US-SW-TEPC"]},{"names":["Arkansas","US-AR"],"zones":["US-MIDW-MISO","US-CENT-SWPP"]},{"names":["California","US-CA"],"zones":["US-CAL-CISO","US-CAL-LDWP","US-CAL-BANC"]},{"names":["Colorado","US-CO"],"zones":["US-NW-PSCO","US-NW-WACM"]},{"names":["Connecticut","US-CT"],"zones":["US-NE-ISNE"]},{"names":["Delaware","US-DE"],"zones":["US-MIDA-PJM"]},{"names":["District of Columbia","US-DC"],"zones":["US-MIDA-PJM"]},{"names":["Florida","US-FL"],"zones":["US-FLA-FPL","US-FLA-FPC","US-FLA-TEC"]},{"names":["Georgia","US-GA"],"zones":["US-SE-SOCO"]},{"names":["Hawaii","US-HI"],"zones":["US-HI"]},{"names":["Idaho","US-ID"],"zones":["US-NW-IPCO","US-NW-PACE","US-NW-AVA"]},{"names":["Illinois","US-IL"],"zones":["US-MIDA-PJM","US-MIDW-MISO"]},{"names":["Indiana","US-IN"],"zones":["US-MIDW-MISO","US-MIDA-PJM"]},{"names":["Iowa","US-IA"],"zones":["US-MIDW-MISO"]},{"names":["Kansas","US-KS"],"zones":["US-CENT-SWPP"]},{"names":["Kentucky","US-KY"],"zones":["US-MIDW-LGEE","US-MIDA-PJM","US-TEN-TVA"]},{"names":["Louisiana","US-LA"],"zones":["US-MIDW-MISO"]},{"names":["Maine","US-ME"],"zones":["US-NE-ISNE"]},{"names":["Maryland","US-MD"],"zones":["US-MIDA-PJM"]},{"names":["Massachusetts","US-MA"],"zones":["US-NE-ISNE"]},{"names":["Michigan","US-MI"],"zones":["US-MIDW-MISO"]},{"names":["Minnesota","US-MN"],"zones":["US-MIDW-MISO"]},{"names":["Mississippi","US-MS"],"zones":["US-MIDW-MISO","US-SE-SOCO","US-TEN-TVA"]},{"names":["Missouri","US-MO"],"zones":["US-MIDW-MISO","US-MIDW-AECI","US-CENT-SWPP"]},{"names":["Montana","US-MT"],"zones":["US-NW-NWMT","US-NW-WAUW"]},{"names":["Nebraska","US-NE"],"zones":["US-CENT-SWPP"]},{"names":["Nevada","US-NV"],"zones":["US-NW-NEVP"]},{"names":["New Hampshire","US-NH"],"zones":["US-NE-ISNE"]},{"names":["New Jersey","US-NJ"],"zones":["US-MIDA-PJM"]},{"names":["New Mexico","US-NM"],"zones":["US-SW-PNM","US-CENT-SWPP","US-SW-EPE"]},{"names":["New York","US-NY"],"zones":["US-NY-NYIS"]},{"names":["North Carolina","US-NC"],"zones":["US-CAR-DUK","US-CAR-CPLE","US-MIDA-PJM"]},{"names":["North Dakota","US-ND"],"zones":["US-MIDW-MISO","US-CENT-SWPP"]},{"names":["Ohio","US-OH"],"zones":["US-MIDA-PJM"]},{"names":["Oklahoma","US-OK"],"zones":["US-CENT-SWPP"]},{"names":["Oregon","US-OR"],"zones":["US-NW-PGE","US-NW-PACW","US-NW-BPAT"]},{"names":["Pennsylvania","US-PA"],"zones":["US-MIDA-PJM"]},{"names":["Rhode Island","US-RI"],"zones":["US-NE-ISNE"]},{"names":["South Carolina","US-SC"],"zones":["US-CAR-DUK","US-CAR-SCEG","US-CAR-SC"]},{"names":["South Dakota","US-SD"],"zones":["US-CENT-SWPP","US-MIDW-MISO"]},{"names":["Tennessee","US-TN"],"zones":["US-TEN-TVA"]},{"names":["Texas","US-TX"],"zones":["US-TEX-ERCO","US-CENT-SWPP","US-SW-EPE"]},{"names":["Utah","US-UT"],"zones":["US-NW-PACE"]},{"names":["Vermont","US-VT"],"zones":["US-NE-ISNE"]},{"names":["Virginia","US-VA"],"zones":["US-MIDA-PJM"]},{"names":["Washington","US-WA"],"zones":["US-NW-BPAT","US-NW-PSEI","US-NW-SCL"]},{"names":["West Virginia","US-WV"],"zones":["US-MIDA-PJM"]},{"names":["Wisconsin","US-WI"],"zones":["US-MIDW-MISO"]},{"names":["Wyoming","US-WY"],"zones":["US-NW-PACE","US-NW-WACM"]}]}');
// EXTERNAL MODULE: ./build/src/place/names.js
var place_names = __nccwpck_require__(20741);
;// CONCATENATED MODULE: ./build/src/place/zones.js



/** Every zone of the yearly table, by its Electricity Maps key. */
const ZONES = grid_electricity_maps/* zones */.Qx.map(({ key, name, country }) => ({
    key,
    name,
    country,
}));
/** The zone of that key, such as `SE-SE3`; case does not count, and `UK` is `GB`. */
function zoneOfKey(given) {
    const key = given
        .trim()
        .toUpperCase()
        .replace(/^UK(?=-|$)/, 'GB');
    return ZONES.find((zone) => zone.key === key) ?? null;
}
/**
 * The zones that somebody may mean who gives no key: those of that name, of an operator or a state so
 * called, or whose key ends so (`SE3`, `PJM`).
 */
function zonesMeant(given) {
    const wanted = (0,place_names/* folded */.T)(given);
    if (wanted === '')
        return [];
    const ending = `-${given.trim().toUpperCase()}`;
    const keys = grid_names_namespaceObject.Dy
        .filter(({ names }) => names.some((name) => (0,place_names/* folded */.T)(name) === wanted))
        .flatMap(({ zones }) => zones);
    const isMeant = ({ key, name }) => keys.includes(key) || key.endsWith(ending) || (0,place_names/* folded */.T)(name) === wanted;
    const meant = ZONES.filter(isMeant);
    return meant.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}
/** What a zone is called beside its own name: its operator, the states that it serves. */
function otherNamesOf({ key }) {
    return called.names.flatMap(({ names, zones }) => (zones.includes(key) ? names : []));
}
/** The keys of a country's zones, without the one of all of it. */
function zonesWithin(country) {
    return ZONES.flatMap(({ key }) => (key.startsWith(`${country}-`) ? [key] : []));
}
/** Whether one zone lies within the other, or is the same: `SE-SE3` within `SE`. */
function isWithin(inner, outer) {
    return inner === outer || inner.startsWith(`${outer}-`);
}


/***/ }),

/***/ 31516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writePlainFile),
/* harmony export */   b: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95270);


// Windows has neither, and no way to plant what they guard against without rights of its own.
const NEVER_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const NO_LINKS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/**
 * Reads a file that somebody else may have replaced: a pipe or a device, which would never end, and a
 * symbolic link, which would lead elsewhere, are refused. At most `maxBytes` are read.
 *
 * @throws what the file system throws, and an error of code `EINVAL` where it is no plain file
 */
function readPlainFile(path, maxBytes, links = 'refused') {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NEVER_WAIT | (links === 'refused' ? NO_LINKS : 0);
    return withFile(path, flags, (descriptor, size) => {
        const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes));
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    });
}
/** Writes a file whole, never through a link that somebody planted and never into a pipe. */
function writePlainFile(path, content, mode = 0o666) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | NEVER_WAIT | NO_LINKS;
    withFile(path, flags, (descriptor) => {
        if (typeof content !== 'string')
            writeAll(descriptor, content);
        else
            for (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .X)(content))
                writeAll(descriptor, Buffer.from(piece));
    }, mode);
}
function writeAll(descriptor, bytes) {
    for (let written = 0; written < bytes.length;) {
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
    }
}
function withFile(path, flags, use, mode) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw Object.assign(new Error(`${path} is not a plain file`), { code: 'EINVAL' });
        }
        return use(descriptor, stat.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 78003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ budgetPolicy)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31883);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67707);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16098);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77776);




/** There is one line, and the budget is it. */
const AT = { line: 1, column: 1 };
/**
 * The policy that one line means (`--budget '50 g'`): enforced, on everything, decided at the low end.
 *
 * @throws BadInput that says what was expected.
 */
function budgetPolicy(text) {
    const parsed = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMassOrEnergy */ .p6)(text);
    if (!parsed.ok)
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`the budget cannot be ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: ${parsed.expected}`);
    const limit = { ...parsed.value, text };
    if ((limit.dimension === 'mass' ? limit.massG : limit.energyJ) === 0) {
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .k(`the budget cannot be ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: give more than zero`);
    }
    return {
        ..._defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .BLANK_POLICY */ .M,
        name: '--budget',
        enforcement: 'enforce',
        budgets: [
            {
                id: 'budget',
                match: {},
                enforcement: 'enforce',
                decideOn: 'low',
                maxRange: null,
                intensity: 'average',
                noiseFloorJ: 0,
                rules: [{ kind: 'per-run', limit, per: null, at: AT }],
                at: AT,
                origin: '--budget',
            },
        ],
    };
}


/***/ }),

/***/ 60162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ weaknessResults),
/* harmony export */   PA: () => (/* binding */ weaknessesOf),
/* harmony export */   Q0: () => (/* binding */ WEAKNESSES),
/* harmony export */   vA: () => (/* binding */ DEFAULT_DATA)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67707);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53902);


/** Ways in which evidence is weak that a policy can give a meaning to; in the order of their keys. */
const WEAKNESSES = [
    'unknown-place',
    'modelled-power',
    'missing-jobs',
    'missing-marginal',
    'tampering',
    'unprotected-policy',
];
/**
 * Where a policy says nothing. Ranges take care of what is only uncertain; numbers that somebody may
 * have meddled with vouch for nothing.
 */
const DEFAULT_DATA = {
    'unknown-place': 'ignore',
    'modelled-power': 'ignore',
    'missing-jobs': 'ignore',
    // The limit itself is inconclusive then.
    'missing-marginal': 'ignore',
    tampering: 'inconclusive',
    'unprotected-policy': 'ignore',
};
/**
 * What a policy may make of each finding that weakens an audit; `none`: the range of the numbers, or
 * what is printed, says all there is to say. A new finding does not compile until it stands here.
 */
const WEAKNESS_OF = {
    // Nothing measured is inconclusive by itself.
    'nothing-measured': 'none',
    'start-counters-missing': 'none',
    'end-counters-missing': 'none',
    'counters-went-back': 'tampering',
    'counters-implausible': 'tampering',
    'cpu-counters-missing': 'none',
    'clock-jump': 'none',
    'clock-wrong': 'tampering',
    'sampler-not-started': 'none',
    'sampler-no-greeting': 'none',
    'sampler-ended-early': 'none',
    'sampler-killed': 'none',
    'sampler-readings-failed': 'none',
    'recording-missing': 'none',
    'recording-header-damaged': 'none',
    'recording-truncated': 'none',
    'recording-lines-dropped': 'none',
    'recording-gap': 'none',
    'recording-foreign': 'tampering',
    'recording-changed': 'tampering',
    'recording-newer-format': 'none',
    'rapl-unusable': 'none',
    'rapl-gap': 'none',
    'rapl-jump': 'none',
    'rapl-sudo-refused': 'none',
    'meter-not-started': 'none',
    'meter-died': 'none',
    'meter-hung': 'none',
    'meter-flooded': 'none',
    'gpu-gap': 'none',
    'gpu-unmeasured': 'none',
    'gpu-readings-odd': 'tampering',
    'container-share-assumed': 'none',
    'gpu-partitioned': 'none',
    // The higher of the two counts already.
    'sku-contradiction': 'none',
    'gpu-unknown': 'none',
    'powermetrics-gap': 'none',
    'cpu-model-unknown': 'none',
    'place-unknown': 'unknown-place',
    'place-contradiction': 'unknown-place',
    'place-zone-named': 'unknown-place',
    'intensity-provider-failed': 'none',
    'intensity-implausible': 'none',
    // By the average is judged as well, and the worse of the two decides.
    'intensity-marginal-far': 'none',
    // The higher of the two counts already.
    'intensity-too-low': 'none',
    'grid-world-fallback': 'unknown-place',
    'report-directory-unusable': 'none',
    'policy-unprotected': 'unprotected-policy',
    'policy-unread': 'unprotected-policy',
    'policy-floor-unreadable': 'unprotected-policy',
    'policy-invalid': 'unprotected-policy',
    'environment-changed': 'tampering',
    'summary-not-written': 'none',
    'artifact-not-kept': 'none',
    'finish-not-credible': 'tampering',
    'outputs-not-set': 'none',
    'jobs-unknown': 'missing-jobs',
    'run-empty': 'missing-jobs',
    'job-without-audit': 'missing-jobs',
    'audit-covers-part': 'missing-jobs',
    'claim-unbound': 'tampering',
    'claim-doubled': 'tampering',
    'claim-manifold': 'tampering',
    'claim-below-idle': 'tampering',
    'claim-above-full': 'tampering',
    'audits-not-listed': 'missing-jobs',
    'audit-not-fetched': 'missing-jobs',
    // What its own evidence does not bear out was changed by somebody.
    'audit-refused': 'tampering',
    'audit-other-version': 'missing-jobs',
    'run-not-over': 'missing-jobs',
};
/** The weaknesses of evidence with these findings, and by how much of its energy was measured. */
function weaknessesOf(findings, measuredShare) {
    const found = new Set(findings.map((id) => (isWeakening(id) ? WEAKNESS_OF[id] : 'none')));
    // Half and half is where a number stops being one that was measured.
    if (measuredShare !== null && measuredShare < 0.5)
        found.add('modelled-power');
    return WEAKNESSES.filter((weakness) => found.has(weakness));
}
function isWeakening(id) {
    return Object.hasOwn(WEAKNESS_OF, id);
}
const SAID = {
    'unknown-place': 'where the job ran is not known',
    'modelled-power': 'less than half of the energy was measured',
    'missing-jobs': 'jobs of the run are missing',
    'missing-marginal': 'a limit is to be kept by the marginal carbon intensity, and no such figure is at hand',
    tampering: 'something was changed that nobody should have changed',
    'unprotected-policy': 'the policy that decides could have been changed, or could not be had whole',
};
/** What the policy makes of weak evidence, where enforcement leaves it that edge. */
function weaknessResults(policy, weaknesses, enforcement) {
    return weaknesses.flatMap((weakness) => {
        const meaning = policy.data[weakness];
        if (meaning === 'ignore')
            return [];
        const verdict = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .heldUnder */ .Qn)(meaning, enforcement);
        const origin = policy.settingOrigins['data'] ?? null;
        const by = origin === null
            ? `and \`data\` does not say to ignore it`
            : `and \`data\` of ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(origin)} makes that \`${meaning}\``;
        return [
            { weakness, judged: meaning, verdict, sentence: `Weak evidence: ${SAID[weakness]}, ${by}.` },
        ];
    });
}


/***/ }),

/***/ 39322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mU: () => (/* binding */ daysAfter)
/* harmony export */ });
const MS_PER_DAY = 86_400_000;
/** The day of UTC that a moment falls in. */
function dayOf(wallMs) {
    return new Date(wallMs).toISOString().slice(0, 10);
}
/** The day so many days later, or earlier. */
function daysAfter(day, days) {
    return dayOf(Date.parse(day) + days * MS_PER_DAY);
}
/** Whole days from one day to another; negative where the other is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
/** A day that is on the calendar: 2027-02-29 is not. */
function parseDay(text) {
    const expected = 'give a day as year, month and day, for example `2026-12-01`';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return { ok: false, expected };
    const at = Date.parse(text);
    if (Number.isNaN(at) || dayOf(at) !== text) {
        return { ok: false, expected: 'there is no such day on the calendar' };
    }
    return { ok: true, value: text };
}


/***/ }),

/***/ 77776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BLANK_POLICY)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60162);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65030);


/** A policy that says nothing: what holds where a file leaves things unsaid. */
const BLANK_POLICY = {
    version: 1,
    enforcement: 'observe',
    rollout: [],
    scope: null,
    terms: { decideOn: null, maxRange: null, intensity: null, noiseFloorJ: null },
    data: _data_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DATA */ .vA,
    runners: [],
    defaultPlaces: [],
    pins: [],
    whatIfRegions: null,
    waivers: [],
    waiverLimitDays: _waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_WAIVER_LIMIT_DAYS */ .Tk,
    onError: 'warn',
    troubles: [],
    allowOverride: [],
    locked: [],
    settingOrigins: {},
};


/***/ }),

/***/ 53902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ tightened),
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   Qn: () => (/* binding */ heldUnder),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   tC: () => (/* binding */ ceilingOn),
/* harmony export */   x4: () => (/* binding */ strictestOf)
/* harmony export */ });
const MILDEST_FIRST = ['observe', 'warn', 'enforce'];
/** The milder of the two: a budget is never enforced more strictly than its policy's ceiling. */
function milder(a, b) {
    return MILDEST_FIRST.indexOf(a) <= MILDEST_FIRST.indexOf(b) ? a : b;
}
function stricter(a, b) {
    return milder(a, b) === a ? b : a;
}
/** The ceiling on a day: that of the latest phase that has begun, else what it is at first. */
function ceilingOn({ enforcement, rollout }, day) {
    return rollout.findLast(({ from }) => from <= day)?.enforcement ?? enforcement;
}
/** The stricter of two ceilings on every day. */
function strictestOf(a, b) {
    const days = [...new Set([...a.rollout, ...b.rollout].map(({ from }) => from))].sort();
    return {
        enforcement: stricter(a.enforcement, b.enforcement),
        rollout: days.map((from) => ({
            from,
            enforcement: stricter(ceilingOn(a, from), ceilingOn(b, from)),
        })),
    };
}
/** The policy with every budget enforced at least so strictly, on every day; nothing becomes milder. */
function tightened(policy, atLeast) {
    if (atLeast === null)
        return policy;
    return {
        ...policy,
        ...strictestOf(policy, { enforcement: atLeast, rollout: [] }),
        budgets: policy.budgets.map((budget) => ({
            ...budget,
            enforcement: stricter(budget.enforcement, atLeast),
        })),
    };
}
/**
 * What counts of a judgement. Enforcement takes the edge off a limit that is broken or nearly so;
 * `inconclusive` it leaves alone, since that fails no job and must never look like a pass.
 */
function heldUnder(judged, enforcement) {
    if (enforcement === 'observe' && (judged === 'fail' || judged === 'warn'))
        return 'pass';
    if (enforcement === 'warn' && judged === 'fail')
        return 'warn';
    return judged;
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ globFits)
/* harmony export */ });
/**
 * Whether a glob fits a text as a whole. `*` stands for any characters but a slash, `**` for slashes
 * too, a leading or inner `**` with its slash also for no folder at all, `?` for one character but a
 * slash; all else is itself. A leading dot is nothing special. With `slashes: false` the text is no
 * path and a slash in it is a character like any other.
 *
 * Takes time in the product of both lengths and no more, whatever the glob: no backtracking.
 */
function globFits(glob, text, { slashes = true } = {}) {
    const { head, parts, tail } = understood(glob);
    if (parts.length === 0)
        return text === head;
    // Up to the first part that is special, and from the last one on, there is but one way to fit.
    if (text.length < head.length + tail.length)
        return false;
    if (!text.startsWith(head) || !text.endsWith(tail))
        return false;
    return partsFit(parts, [...text.slice(head.length, text.length - tail.length)], slashes);
}
const known = new Map();
/** More globs than any policy holds; beyond them each is understood anew. */
const MOST_KNOWN = 10_000;
function understood(glob) {
    const before = known.get(glob);
    if (before !== undefined)
        return before;
    const all = glob.match(PARTS) ?? [];
    const isSpecial = (part) => SPECIAL.test(part);
    const first = all.findIndex(isSpecial);
    const last = all.findLastIndex(isSpecial);
    const one = first < 0
        ? { head: glob, parts: [], tail: '' }
        : {
            head: all.slice(0, first).join(''),
            parts: all.slice(first, last + 1),
            tail: all.slice(last + 1).join(''),
        };
    if (known.size < MOST_KNOWN)
        known.set(glob, one);
    return one;
}
function partsFit(parts, characters, slashes) {
    const { length } = characters;
    // reach[j]: the parts so far fit the first j characters.
    let reach = new Uint8Array(length + 1);
    let next = new Uint8Array(length + 1);
    reach[0] = 1;
    for (const part of parts) {
        let isReachedBefore = false;
        for (let j = 0; j <= length; j += 1) {
            const character = j === 0 ? undefined : characters[j - 1];
            const isSlash = slashes && character === '/';
            const here = reach[j] === 1;
            const before = j > 0 && reach[j - 1] === 1;
            const longer = j > 0 && next[j - 1] === 1;
            isReachedBefore ||= before;
            const fits = part === '**/'
                ? here || (isReachedBefore && character === '/')
                : part === '**'
                    ? here || longer
                    : part === '*'
                        ? here || (longer && !isSlash)
                        : part === '?'
                            ? before && !isSlash
                            : before && part === character;
            next[j] = fits ? 1 : 0;
        }
        [reach, next] = [next, reach];
    }
    return reach[length] === 1;
}
const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;
const SPECIAL = /^[*?]/u;


/***/ }),

/***/ 43607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ heldAt),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   Y$: () => (/* binding */ measuredFor),
/* harmony export */   _X: () => (/* binding */ isTooWide),
/* harmony export */   j: () => (/* binding */ holdAgainst),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26179);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80728);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32407);



/**
 * Law 4: a limit breaks when the deciding end of the range is over it; while any later end is over
 * it there is a warning; a range too wide decides nothing but a failure; ignorance never passes.
 *
 * @param per what the limit is for one of: `epoch`, `h`; `null`: for the whole
 */
function holdAgainst(estimate, quantity, terms, per = null) {
    const limit = amountOf(quantity);
    const limitText = per === null ? quantity.text : `${quantity.text}/${per}`;
    const known = { unit: unitOf(quantity), per, limit, limitText };
    if (estimate === null) {
        const nothing = {
            ...known,
            judged: 'inconclusive',
            value: null,
            low: null,
            high: null,
        };
        const held = { ...nothing, failsFrom: null };
        return { ...held, sentence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .limitSentence */ .n)(held, terms) };
    }
    const held = { ...known, ...heldAt(estimate, limit, terms) };
    return { ...held, sentence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .limitSentence */ .n)(held, terms) };
}
/** What a quantity is in its base unit: grams or joules. */
function amountOf(quantity) {
    return quantity.dimension === 'mass' ? quantity.massG : quantity.energyJ;
}
function unitOf({ dimension }) {
    return dimension === 'mass' ? 'g' : 'J';
}
/** Of what was measured, that which a quantity limits. */
function measuredFor({ dimension }, measured) {
    return dimension === 'mass' ? measured.totalG : measured.energyJ;
}
/** An estimate held against a limit of its own unit, by law 4. */
function heldAt(estimate, limit, terms) {
    const { value } = estimate;
    const { low, high } = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(estimate);
    const judged = judgeEnds({ low, middle: value, high }, limit, terms);
    return { judged, value, low, high, failsFrom: failsFrom(estimate, limit, terms) };
}
function judgeEnds(ends, limit, { decideOn, maxRange }) {
    if (ends[decideOn] > limit)
        return 'fail';
    const isDoubtful = maxRange !== null || ends.high > limit;
    if (isDoubtful && isTooWide(ends.middle, ends.high, maxRange ?? _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MAX_RANGE */ .V)) {
        return 'inconclusive';
    }
    // The end after the deciding one: over the limit as likely as not, or just possibly.
    const next = decideOn === 'low' ? ends.middle : ends.high;
    return next > limit ? 'warn' : 'pass';
}
/** Whether the high end lies further above the value than the policy bears. */
function isTooWide(value, high, maxRange) {
    // Half a millionth for rounding: a range of exactly the widest is not too wide.
    return high > value * (1 + maxRange) * (1 + 5e-7);
}
/** The same relative range, moved until its deciding end meets the limit; null where it never does. */
function failsFrom(estimate, limit, { decideOn }) {
    const relative = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)({ value: 1, factors: estimate.factors });
    const decided = { low: relative.low, middle: 1, high: relative.high }[decideOn];
    const value = limit / decided;
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 91102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadParents),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31883);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78003);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53902);



/**
 * The policy that a source names, read, checked and put together with what it extends. The YAML parser
 * is loaded only where there is a file.
 *
 * @throws BadInput with every mistake, where it is and what was expected.
 */
async function loadPolicy(source, bytes, parents = []) {
    return (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .tightened */ .Fs)(await read(source, bytes, parents), source.enforcedAtLeast);
}
async function read({ name, budget }, bytes, parents) {
    if (budget !== null)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetPolicy */ .Q)(budget);
    const { parsePolicy, renderPolicyErrors } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(725), __nccwpck_require__.e(58)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26058));
    const parsed = parsePolicy({ name, bytes: bytes ?? new Uint8Array() }, parents);
    if (!parsed.ok)
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(renderPolicyErrors(parsed.errors));
    return parsed.policy;
}
/** What a policy file extends, by a reader of files; a file that names nothing costs no parsing. */
async function loadParents(name, bytes, readParent) {
    if (!Buffer.from(bytes).includes('extends'))
        return [];
    const { gatherParents } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(725), __nccwpck_require__.e(58)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26058));
    return gatherParents({ name, bytes }, readParent);
}


/***/ }),

/***/ 80381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isSurelyFor),
/* harmony export */   DJ: () => (/* binding */ labelFits),
/* harmony export */   Fv: () => (/* binding */ MATCH_PARTS),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   dm: () => (/* binding */ unknownParts),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* harmony import */ var _history_point_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24652);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7428);


/**
 * Whether a budget is for this audit. Law 4: what is not known about a job fits everything, so that
 * nobody gets around a budget by keeping something dark. A command has no event, branch or the like:
 * only `*` and `**` take it in.
 */
function matches(match, subject) {
    return MATCH_PARTS.every(({ key, fits }) => isEmpty(match[key]) || fits(match, subject));
}
/** Whether a part of a match names nothing, and so takes every audit in. */
function isEmpty(part) {
    return part === undefined || part.length === 0;
}
const MATCH_PARTS = [
    {
        key: 'workflows',
        seen: ({ workflowPath, workflowName }) => [workflowPath, workflowName],
        fits: ({ workflows = [] }, subject) => workflows.some((glob) => workflowFits(glob, subject)),
    },
    {
        key: 'reusableWorkflows',
        seen: ({ reusablePath }) => reusablePath,
        fits: (match, subject) => fits(match.reusableWorkflows, subject.reusablePath, subject, reusableFits),
    },
    {
        key: 'jobs',
        seen: ({ job }) => job,
        fits: (match, subject) => fits(match.jobs, subject.job, subject, nameFits),
    },
    {
        key: 'events',
        seen: ({ event }) => event,
        fits: (match, subject) => fits(match.events, subject.event, subject, nameFits),
    },
    {
        key: 'branches',
        seen: ({ branch }) => branch,
        fits: (match, subject) => fits(match.branches, subject.branch, subject, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B),
    },
    {
        key: 'actors',
        seen: ({ actorKind }) => actorKind,
        fits: (match, subject) => fits(match.actors, subject.actorKind, subject, (one, kind) => one === kind),
    },
    {
        key: 'paths',
        seen: ({ changedPaths }) => changedPaths ?? null,
        fits: (match, subject) => fits(match.paths, subject.changedPaths ?? null, subject, (glob, paths) => paths.some((one) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob, one))),
    },
    {
        key: 'pathsIgnore',
        seen: ({ changedPaths }) => changedPaths ?? null,
        fits: ({ pathsIgnore = [] }, { changedPaths }) => !isIgnored(pathsIgnore, changedPaths ?? null),
    },
    {
        key: 'runnerLabels',
        seen: labelsOf,
        fits: (match, subject) => fits(match.runnerLabels, labelsOf(subject), subject, labelFits),
    },
];
/** Whether a change is known to touch nothing but these. */
function isIgnored(globs, changed) {
    return (changed !== null &&
        changed.length > 0 &&
        changed.every((path) => globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob, path))));
}
/** Whether one of the globs fits one of the labels; labels know no difference of case. */
function labelFits(glob, labels) {
    return labels.some((label) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob.toLowerCase(), label.toLowerCase(), { slashes: false }));
}
/** What is known of the labels of its runner; of a past audit one at most. */
function labelsOf({ runnerLabels, runnerLabel }) {
    return runnerLabels ?? (runnerLabel === null ? null : [runnerLabel]);
}
/** Whether something is for this audit, and nothing that is not known of the audit rules it out. */
function isSurelyFor(match, subject) {
    return unknownParts(match, subject).length === 0 && matches(match, subject);
}
/** The parts of a match that go by what is not known of the audit. */
function unknownParts(match, subject) {
    const changed = subject.changedPaths ?? null;
    const known = {
        workflows: subject.workflowPath,
        reusableWorkflows: subject.reusablePath,
        jobs: subject.job,
        events: subject.event,
        branches: subject.branch,
        actors: subject.actorKind,
        paths: changed,
        pathsIgnore: changed,
        runnerLabels: labelsOf(subject),
    };
    return MATCH_PARTS.map(({ key }) => key).filter((key) => known[key] === null && !isEmpty(match[key]) && !match[key]?.some(isAnything));
}
function fits(wanted, value, subject, one) {
    if (wanted === undefined || wanted.length === 0)
        return true;
    if (value !== null)
        return wanted.some((glob) => one(glob, value));
    return !(0,_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(subject) || wanted.some(isAnything);
}
/** Whether a glob takes in whatever there is, and what has none of it. */
function isAnything(glob) {
    return glob === '*' || glob === '**';
}
function nameFits(glob, name) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob, name, { slashes: false });
}
/** A job that stands in no reusable workflow is like a command there. */
function reusableFits(glob, path) {
    return path === '' ? isAnything(glob) : pathFits(glob, path);
}
/** A glob without a slash is about the file's name, wherever it lies. */
function pathFits(glob, path) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFits */ .B)(glob, glob.includes('/') ? path : fileName(path));
}
/**
 * A glob with a slash is about the workflow's path; one without is about the file's name, wherever
 * it lies, or the name that people gave the workflow.
 */
function workflowFits(glob, subject) {
    const { workflowPath, workflowName } = subject;
    if (isAnything(glob))
        return true;
    if (workflowPath === null && !(0,_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(subject))
        return true;
    if (workflowPath !== null && pathFits(glob, workflowPath))
        return true;
    return !glob.includes('/') && workflowName !== null && nameFits(glob, workflowName);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 17801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ MOST_DOCUMENTS),
/* harmony export */   Ez: () => (/* binding */ MOST_LEVELS),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ky: () => (/* binding */ seenFrom)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53401);

/** How many levels of parents a policy may have, and how many documents it may be made of in all. */
const MOST_LEVELS = 3;
const MOST_DOCUMENTS = 8;
/** A reference as seen from the policy that everything begins with. */
function seenFrom(standing, reference) {
    if (reference.kind !== 'file' || standing.kind === 'preset')
        return reference;
    const folder = standing.path.split('/').slice(0, -1);
    const path = joined([...folder, ...reference.path.split('/')]);
    return standing.kind === 'file' ? { kind: 'file', path } : { ...standing, path };
}
function keyOf(reference) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAs */ .uk)(reference);
}
/** Without `.` and, as far as there is a folder to leave, without `..`. */
function joined(parts) {
    const kept = [];
    for (const [index, part] of parts.entries()) {
        if (part === '.' || (part === '' && index > 0))
            continue;
        if (part === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/');
}


/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DEFAULT_MAX_RANGE),
/* harmony export */   n: () => (/* binding */ POLICY_ROLES)
/* harmony export */ });
/** The typed policy: what a policy file becomes once it has been read, checked, understood and merged. */
/**
 * 200 %: a value that may be three times what it says is no ground for a decision. Where no policy
 * says so, that is held only against a range that reaches over the limit: one that even its high end
 * keeps is kept.
 */
const DEFAULT_MAX_RANGE = 2;
/**
 * Whose word a policy is. `deciding`: it decides. `floor`: the default branch's, which binds beside the
 * deciding one. `proposed`: what a pull request would make of it, judged for information only.
 */
const POLICY_ROLES = ['deciding', 'floor', 'proposed'];


/***/ }),

/***/ 53401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   uk: () => (/* binding */ writtenAs),
/* harmony export */   vG: () => (/* binding */ PRESET_PREFIX)
/* harmony export */ });
/* unused harmony export PRESETS */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67707);

/** The policies that come with the program, by what stands after `carbon-audit:`. */
const PRESETS = ['observe', 'small-team', 'ml-training', 'strict'];
const PRESET_PREFIX = 'carbon-audit:';
const COMMIT = /^[0-9a-f]{40}$/;
/** Whether a ref is a whole commit: only that cannot be made to mean something else later. */
function isCommit(ref) {
    return COMMIT.test(ref);
}
/** A reference as people write it: `./base.yml`, `carbon-audit:strict`, `owner/repo/file.yml@main`. */
function parseReference(text) {
    if (text.startsWith(PRESET_PREFIX))
        return preset(text.slice(PRESET_PREFIX.length));
    if (/:\/\//.test(text))
        return refuse('give no URL but `owner/repo/file.yml@` and a commit');
    if (text.startsWith('/')) {
        return refuse('give a path from where this file lies, for example `./base.yml`');
    }
    if (/^\.{1,2}\//.test(text))
        return { ok: true, value: { kind: 'file', path: text } };
    return remote(text);
}
function preset(name) {
    const found = PRESETS.find((one) => one === name);
    if (found !== undefined)
        return { ok: true, value: { kind: 'preset', preset: found } };
    const [near] = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .LE)(name, PRESETS, 1);
    const known = PRESETS.map((one) => `\`${PRESET_PREFIX}${one}\``).join(', ');
    return refuse(near === undefined
        ? `no policy called ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} comes with the program: there are ${known}`
        : `no policy called ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} comes with the program; did you mean \`${PRESET_PREFIX}${near}\`?`);
}
function remote(text) {
    const at = text.lastIndexOf('@');
    const [owner = '', repo = '', ...parts] = text.slice(0, Math.max(at, 0)).split('/');
    const ref = text.slice(at + 1);
    const path = parts.join('/');
    if (at < 0 || path === '') {
        return refuse('give `./file.yml`, `carbon-audit:small-team` or `owner/repo/file.yml@` and a commit of 40 digits');
    }
    if (![owner, repo].every((name) => /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/.test(name)) ||
        !isInside(path)) {
        return refuse('give owner, repository and a path in it, for example `owner/repo/policy.yml@main`');
    }
    if (/^[0-9a-f]{7,39}$/.test(ref)) {
        return refuse(`a commit has 40 digits, and ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(ref)} has ${ref.length}: give all of them; a branch of this name cannot be told from one`);
    }
    if (!isCommit(ref) && !isBranch(ref)) {
        return refuse('after `@` give a commit of 40 digits or the name of a branch');
    }
    return { ok: true, value: { kind: 'remote', owner, repo, path, ref } };
}
function isInside(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** As git has it, as far as that keeps a name from meaning anything but a branch. */
function isBranch(ref) {
    return /^(?![./-])[A-Za-z0-9._/-]{1,200}$/.test(ref) && !/\.\.|\/\/|\/$|\.lock$/.test(ref);
}
/** The reference as it is written, which tells it from every other. */
function writtenAs(reference) {
    switch (reference.kind) {
        case 'preset':
            return `${PRESET_PREFIX}${reference.preset}`;
        case 'file':
            return reference.path;
        case 'remote': {
            const { owner, repo, path, ref } = reference;
            return `${owner}/${repo}/${path}@${ref}`;
        }
    }
}
function refuse(expected) {
    return { ok: false, expected };
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noHistory)
/* harmony export */ });
/** Why nothing is decided where no history was given, and what can be done about that, for people. */
function noHistory({ historyAdvice }) {
    const why = 'no history was given';
    return historyAdvice === null ? why : `${why} (${historyAdvice})`;
}


/***/ }),

/***/ 16959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
const known = new WeakMap();
/**
 * What budgets ask alike of one audit, worked out once: a thousand budgets share a baseline or two.
 *
 * @param key names the question, with all in it that the answer depends on beside `given`
 */
function once(given, key, answer) {
    const answers = known.get(given) ?? new Map();
    known.set(given, answers);
    if (!answers.has(key))
        answers.set(key, answer());
    return answers.get(key);
}


/***/ }),

/***/ 54957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xy: () => (/* binding */ isCap),
  ir: () => (/* binding */ perMonth),
  OW: () => (/* binding */ perQuarter),
  EF: () => (/* binding */ perWeek)
});

// EXTERNAL MODULE: ./build/src/history/history.js
var history_history = __nccwpck_require__(12586);
// EXTERNAL MODULE: ./build/src/history/period.js
var history_period = __nccwpck_require__(16745);
// EXTERNAL MODULE: ./build/src/units/print.js
var print = __nccwpck_require__(84690);
// EXTERNAL MODULE: ./build/src/units/parse.js
var parse = __nccwpck_require__(16098);
// EXTERNAL MODULE: ./build/src/policy/limit.js
var policy_limit = __nccwpck_require__(43607);
// EXTERNAL MODULE: ./build/src/policy/sentence.js
var sentence = __nccwpck_require__(32407);
// EXTERNAL MODULE: ./build/src/policy/strictness.js
var strictness = __nccwpck_require__(31496);
// EXTERNAL MODULE: ./build/src/policy/rules/no-history.js
var no_history = __nccwpck_require__(90480);
// EXTERNAL MODULE: ./build/src/history/sum.js
var sum = __nccwpck_require__(53773);
// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __nccwpck_require__(80381);
// EXTERNAL MODULE: ./build/src/history/point.js
var point = __nccwpck_require__(24652);
;// CONCATENATED MODULE: ./build/src/policy/matching-groups.js


/**
 * Which groups of audits something is for. Groups are many and differ in little: what one part of a
 * match looks at is held against each different value of it once, not against each group.
 */
function matchingGroups(match, history) {
    const { groups } = history;
    const isOut = new Uint8Array(groups.length);
    for (const [index, { key, fits }] of policy_match/* MATCH_PARTS */.Fv.entries()) {
        if ((0,policy_match/* isEmpty */.Im)(match[key]))
            continue;
        const { values, placeOf } = columnOf(history, index);
        const isIn = values.map(({ subject }) => fits(match, subject));
        if (!isIn.includes(false))
            continue;
        for (let at = 0; at < isOut.length; at += 1) {
            if (isIn[placeOf[at]] === false)
                isOut[at] = 1;
        }
    }
    return { name: nameOf(isOut), groups: () => groups.filter((_, at) => isOut[at] === 0) };
}
const columns = new WeakMap();
function columnOf(history, part) {
    const ofHistory = columns.get(history) ?? new Map();
    columns.set(history, ofHistory);
    const column = ofHistory.get(part) ?? newColumn(history.groups, part);
    ofHistory.set(part, column);
    return column;
}
function newColumn(groups, part) {
    const seen = policy_match/* MATCH_PARTS */.Fv[part]?.seen;
    const values = [];
    const places = new Map();
    const placeOf = Uint32Array.from(groups, (group) => {
        // What is not known of a command is no ignorance, so commands stand apart.
        const value = JSON.stringify([seen?.(group.subject), (0,point/* isCommand */.y9)(group.subject)]);
        const place = places.get(value) ?? values.push(group) - 1;
        places.set(value, place);
        return place;
    });
    return { values, placeOf };
}
/** The bits themselves, sixteen to a character. */
function nameOf(bits) {
    let name = '';
    for (let from = 0; from < bits.length; from += 16) {
        let code = 0;
        for (let bit = 0; bit < 16; bit += 1)
            code = code * 2 + (bits[from + bit] ?? 0);
        name += String.fromCharCode(code);
    }
    return name;
}

// EXTERNAL MODULE: ./build/src/policy/rules/once.js
var once = __nccwpck_require__(16959);
;// CONCATENATED MODULE: ./build/src/policy/rules/period-spent.js





/**
 * Adds up what a budget takes in of a period, the audit that is judged included.
 *
 * @param isForecast whether to work out what it comes to at its end
 */
function spentIn(period, quantity, budget, given, own, isForecast) {
    const { history } = given;
    const [ownRun, before, unverified] = [(0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)()];
    const key = quantity.dimension === 'mass' ? 'totalG' : 'energyJ';
    let audits = 0;
    let trailing = () => 0;
    let firstMs = Number.POSITIVE_INFINITY;
    (0,sum/* addTo */.DN)(ownRun, own);
    if (history !== null) {
        const { fromMs } = (0,history_period/* periodAround */.zn)(period, history.startMs);
        for (const point of history.sameRun) {
            if (point.atMs < fromMs || !(0,policy_match/* matches */.cK)(budget.match, point.subject))
                continue;
            // Anybody can write a point under the number of a run that others must answer for.
            (0,sum/* addTo */.DN)(point.isVerified ? ownRun : unverified, point[key]);
        }
        const matching = (0,once/* once */.O)(given, `groups ${JSON.stringify(budget.match)}`, () => matchingGroups(budget.match, history));
        const spentBy = (0,once/* once */.O)(given, `spent ${period} ${key} ${matching.name}`, () => spentByGroups(matching.groups(), period, key));
        (0,sum/* addTo */.DN)(before, spentBy.verified);
        (0,sum/* addTo */.DN)(unverified, spentBy.unverified);
        ({ audits, trailing, firstMs } = spentBy);
    }
    const total = (0,sum/* emptySum */.ZO)();
    (0,sum/* addTo */.DN)(total, (0,sum/* totalOf */.e6)(ownRun));
    (0,sum/* addTo */.DN)(total, (0,sum/* totalOf */.e6)(before));
    const withOwn = (0,sum/* totalOf */.e6)(total);
    (0,sum/* addTo */.DN)(total, (0,sum/* totalOf */.e6)(unverified));
    return {
        own: (0,sum/* totalOf */.e6)(ownRun),
        before: (0,sum/* totalOf */.e6)(before),
        withOwn,
        withUnverified: (0,sum/* totalOf */.e6)(total),
        audits,
        forecast: history === null || !isForecast
            ? null
            : (0,history_period/* forecast */.g3)((0,history_period/* periodAround */.zn)(period, history.startMs), history.nowMs, withOwn.value, trailing() + (0,sum/* totalOf */.e6)(ownRun).value, firstMs),
    };
}
function spentByGroups(groups, period, key) {
    const [verified, unverified] = [(0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)()];
    let audits = 0;
    let firstMs = Number.POSITIVE_INFINITY;
    for (const { isVerified, spent, points } of groups) {
        (0,sum/* addTo */.DN)(isVerified ? verified : unverified, spent[period][key]);
        if (!isVerified)
            continue;
        audits += spent[period].audits;
        firstMs = Math.min(firstMs, points[0]?.atMs ?? firstMs);
    }
    const sums = { verified: (0,sum/* totalOf */.e6)(verified), unverified: (0,sum/* totalOf */.e6)(unverified) };
    let known = null;
    const trailing = () => {
        known ??= groups.reduce((sum, { isVerified, spent }) => sum + (isVerified ? spent.last28Days[key].value : 0), 0);
        return known;
    };
    return { ...sums, audits, trailing, firstMs };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/proposal.js
/** Events of what is not merged yet. */
const PROPOSALS = [
    'pull_request',
    'pull_request_target',
    'merge_group',
];
/** Whether the audit is of a change that is only proposed, and so answers for itself alone. */
function isProposal({ event }) {
    return PROPOSALS.includes(event);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/per-period.js









const perWeek = {
    kind: 'per-week',
    read: (value, at) => withKind('per-week', readCap(value, at)),
    isTightened: isTighterCap,
    judge: (rule, budget, given) => judgeCap(rule, 'week', budget, given),
};
const perMonth = {
    kind: 'per-month',
    read: (value, at) => withKind('per-month', readCap(value, at)),
    isTightened: isTighterCap,
    judge: (rule, budget, given) => judgeCap(rule, 'month', budget, given),
};
const perQuarter = {
    kind: 'per-quarter',
    read: (value, at) => withKind('per-quarter', readCap(value, at)),
    isTightened: isTighterCap,
    judge: (rule, budget, given) => judgeCap(rule, 'quarter', budget, given),
};
/** Whether a rule is for all audits of a period. */
function isCap({ kind }) {
    return kind === 'per-week' || kind === 'per-month' || kind === 'per-quarter';
}
function isTighterCap({ limit, forecast }, than) {
    return (0,strictness/* isAtMost */.L4)(limit, than.limit) && (forecast === 'warn' || than.forecast === 'ignore');
}
function withKind(kind, read) {
    return read.ok ? { ok: true, value: { kind, ...read.value } } : read;
}
function judgeCap(rule, period, budget, given) {
    const { kind, limit: quantity, at } = rule;
    const limit = (0,policy_limit/* amountOf */.MT)(quantity);
    const known = {
        budget: budget.id,
        rule: kind,
        unit: (0,policy_limit/* unitOf */.uF)(quantity),
        per: null,
        limit,
        limitText: quantity.text,
        baseline: null,
        decideOn: budget.decideOn,
        at,
    };
    const own = (0,policy_limit/* measuredFor */.Y$)(quantity, given.measured);
    if (own === null)
        return { ...known, ...nothingMeasured(quantity, period, budget) };
    const spent = spentIn(period, quantity, budget, given, own, rule.forecast === 'warn');
    const held = (0,policy_limit/* heldAt */.Jf)(spent.withOwn, limit, budget);
    const said = rulingOn(held, spent, rule, period, budget, given);
    return { ...known, ...held, ...said, samples: spent.audits };
}
function rulingOn(held, spent, rule, period, budget, given) {
    const limit = (0,policy_limit/* amountOf */.MT)(rule.limit);
    const one = (0,sentence/* formatterFor */.u)({ unit: (0,policy_limit/* unitOf */.uF)(rule.limit), per: null });
    const say = (amount) => one(amount, { digits: 3 });
    const { value, low, high } = held;
    const sum = `\`${budget.id}\`: ${(0,print/* formatRange */.Lu)(value, low, high, one, { digits: 3 })} this ${period}, ${say(spent.own.value)} of it by this run,`;
    const cap = `the limit of ${rule.limit.text}`;
    const from = held.failsFrom === null ? '' : `; it breaks from ${say(held.failsFrom)}`;
    // What is only proposed fails for what it adds, never for what others have spent.
    const wasOver = (0,policy_limit/* heldAt */.Jf)(spent.before, limit, budget).judged === 'fail';
    if (held.judged === 'fail') {
        if (!isProposal(given.subject) || !wasOver) {
            return { judged: 'fail', failsFrom: held.failsFrom, sentence: `${sum} is over ${cap}.` };
        }
        const alone = (0,policy_limit/* heldAt */.Jf)(spent.own, limit, budget);
        const failsFrom = alone.failsFrom === null ? null : spent.before.value + alone.failsFrom;
        if (alone.judged === 'fail') {
            return { judged: 'fail', failsFrom, sentence: `${sum} which alone is over ${cap}.` };
        }
        const others = `${sum} is over ${cap}, but ${say(spent.before.value)} was spent before: it does not fail for what others used.`;
        return { judged: 'warn', failsFrom, sentence: others };
    }
    const gap = whatIsMissing(given, (0,history_period/* periodAround */.zn)(period, given.startMs).fromMs);
    if (gap !== null && held.judged !== 'warn') {
        const sentence = `${sum} cannot be held against ${cap}: ${gap}${from}.`;
        return { judged: 'inconclusive', failsFrom: held.failsFrom, sentence };
    }
    const { failsFrom } = held;
    if (held.judged === 'inconclusive') {
        const sentence = `${sum} is too uncertain to be held against ${cap}${from}.`;
        return { judged: 'inconclusive', failsFrom, sentence };
    }
    if (held.judged === 'warn') {
        const end = value > limit ? 'is over' : 'may be over';
        return {
            judged: 'warn',
            failsFrom,
            sentence: `${sum} ${end} ${cap}, within its range${from}.`,
        };
    }
    if (spent.withUnverified.value > limit) {
        const all = say(spent.withUnverified.value);
        const sentence = `${sum} is under ${cap}, but over it with audits that nobody vouches for: ${all}${from}.`;
        return { judged: 'warn', failsFrom, sentence };
    }
    if (rule.forecast === 'warn' && spent.forecast !== null && spent.forecast > limit) {
        const sentence = `${sum} is under ${cap}, but the ${period} is on its way to ${say(spent.forecast)}, by the rate of the last 28 days${from}.`;
        return { judged: 'warn', failsFrom, sentence };
    }
    return { judged: 'pass', failsFrom, sentence: `${sum} is under ${cap}${from}.` };
}
/** Why the sum may be too small; `null`: nothing that is known of. */
function whatIsMissing(given, fromMs) {
    const { history } = given;
    if (history === null)
        return `${(0,no_history/* noHistory */.G)(given)}, so what was used before is not known`;
    if ((0,history_history/* isTornApart */.yn)(history))
        return (0,history_history/* tornApart */.oe)(history);
    if (history.completeFromMs !== null && history.completeFromMs > fromMs) {
        const since = new Date(history.completeFromMs).toISOString().slice(0, 10);
        return `audits from before ${since} are missing`;
    }
    return null;
}
function nothingMeasured({ text }, period, { id }) {
    return {
        judged: 'inconclusive',
        value: null,
        low: null,
        high: null,
        failsFrom: null,
        samples: null,
        sentence: `\`${id}\`: nothing was measured, so the limit of ${text} a ${period} could not be judged.`,
    };
}
function readCap(value, at) {
    const written = (typeof value === 'object' ? value : { max: value });
    const text = String(written.max);
    const parsed = (0,parse/* parseMassOrEnergy */.p6)(text);
    if (!parsed.ok)
        return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
    const limit = { ...parsed.value, text };
    return { ok: true, value: { limit, forecast: written.forecast ?? 'ignore', at } };
}


/***/ }),

/***/ 32407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ limitSentence),
/* harmony export */   u: () => (/* binding */ formatterFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84690);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16098);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80728);


/** More digits than these tell nothing apart that a person would. */
const MOST_DIGITS = 6;
/** What a limit and a number came to, as one sentence with the numbers that decided it. */
function limitSentence(held, terms) {
    const { value, low, high, limitText } = held;
    const who = `\`${terms.id}\``;
    if (value === null || low === null || high === null) {
        return `${who}: nothing was measured, so the limit of ${limitText} could not be judged.`;
    }
    const digits = digitsToTell(held, value, [low, high]);
    const one = formatterFor(held);
    const measured = `${who}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(value, low, high, one, { digits })}`;
    const from = held.failsFrom === null ? '' : `; it breaks from ${one(held.failsFrom, { digits })}`;
    switch (held.judged) {
        case 'fail':
            return `${measured} is over the limit of ${limitText}${low < high ? AT_END[terms.decideOn] : ''}.`;
        case 'inconclusive':
            return `${measured} is too uncertain to be held against the limit of ${limitText}: its high end is ${aboveBy(value, high)} above the value, and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(terms.maxRange ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MAX_RANGE */ .V)} is the most that \`max-range\` allows.`;
        case 'warn':
            return value > held.limit
                ? `${measured} is over the limit of ${limitText}, though not at the low end of its range${from}.`
                : `${measured} is ${side(held)} the limit of ${limitText}, but over it at the high end of its range${from}.`;
        default:
            return high > held.limit
                ? `${measured} is ${side(held)} the limit of ${limitText}, though not at the high end of its range${from}.`
                : `${measured} is ${side(held)} the limit of ${limitText}${from}.`;
    }
}
/** Prints amounts of a result's unit, per whatever they are for: `1.2 Wh/epoch`. */
function formatterFor({ unit, per }) {
    const one = unit === 'g' ? _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so : _units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE;
    return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}
const AT_END = {
    low: ' even at the low end of its range',
    middle: '',
    high: ' at the high end of its range, which decides',
};
function side({ value, limit }) {
    return value === limit ? 'exactly at' : 'under';
}
function aboveBy(value, high) {
    const above = high / value - 1;
    return Number.isFinite(above) ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(above) : 'infinitely';
}
/**
 * As few digits as keep every printed number on its own side of the limit, and the value on its side
 * of where it fails: a sentence must not say that 5.0 g is over 5.02 g.
 */
function digitsToTell({ unit, limit, failsFrom }, middle, ends) {
    const printed = (amount, digits, like) => {
        const text = unit === 'g' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(amount, { digits, like }) : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE)(amount, { digits, like });
        const read = unit === 'g' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMass */ .ov)(text) : (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnergy */ .wF)(text);
        return read.ok ? read.value : amount;
    };
    for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
        const asRead = (amount) => printed(amount, digits, middle);
        const from = failsFrom === null ? null : printed(failsFrom, digits, failsFrom);
        const tells = [middle, ...ends].every((amount) => sameSide(asRead(amount), amount, limit, limit)) &&
            (from === null || failsFrom === null || sameSide(asRead(middle), middle, from, failsFrom));
        if (tells)
            return digits;
    }
    return MOST_DIGITS;
}
function sameSide(printed, amount, printedLimit, limit) {
    return Math.sign(printed - printedLimit) === Math.sign(amount - limit);
}


/***/ }),

/***/ 31496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ tighterRange),
/* harmony export */   Bc: () => (/* binding */ inAll),
/* harmony export */   Dh: () => (/* binding */ strictestIntensity),
/* harmony export */   H2: () => (/* binding */ isMilderMeaning),
/* harmony export */   Jn: () => (/* binding */ strictestMeaning),
/* harmony export */   L4: () => (/* binding */ isAtMost),
/* harmony export */   TX: () => (/* binding */ isMilderDecideOn),
/* harmony export */   lo: () => (/* binding */ strictestDecideOn),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80728);

/** Which of two words of the language is the stricter one. */
const DECIDE_ON = ['low', 'middle', 'high'];
const MEANINGS = ['ignore', 'inconclusive', 'fail'];
function isMilderDecideOn(one, than) {
    return DECIDE_ON.indexOf(one) < DECIDE_ON.indexOf(than);
}
function isMilderMeaning(one, than) {
    return MEANINGS.indexOf(one) < MEANINGS.indexOf(than);
}
/** `null` where nothing is said. */
function strictestDecideOn(said) {
    return DECIDE_ON.findLast((one) => said.includes(one)) ?? null;
}
/** By the marginal one too is stricter than by the average alone; `null` where nothing is said. */
function strictestIntensity(said) {
    return ['marginal', 'average'].find((one) => said.includes(one)) ?? null;
}
function strictestMeaning(said) {
    return MEANINGS.findLast((one) => said.includes(one)) ?? null;
}
/** `1.1 kg` and `1100 g` differ in the last binary digit, and are the same limit. */
const ROUNDING = 1 + 1e-12;
/** Whether a limit is no higher than another; a mass and an energy cannot be held together. */
function isAtMost(one, other) {
    if (one.dimension === 'mass')
        return other.dimension === 'mass' && one.massG <= other.massG * ROUNDING;
    return other.dimension === 'energy' && one.energyJ <= other.energyJ * ROUNDING;
}
/** What all lists hold that are there; `null` where none is. */
function inAll(lists) {
    const [first, ...others] = lists.filter((list) => list !== null);
    return first === undefined
        ? null
        : first.filter((one) => others.every((list) => list.includes(one)));
}
/** The least of the numbers that are there; `null` where none is. */
function leastOf(numbers) {
    const known = numbers.filter((one) => one !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/**
 * The tighter of two widest ranges. `null` is what holds where nothing is said, which a number above
 * it would loosen and one up to it tightens.
 */
function tighterRange(one, other) {
    if (one !== null && other !== null)
        return Math.min(one, other);
    const said = one ?? other;
    return said !== null && said > _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_RANGE */ .V ? null : said;
}


/***/ }),

/***/ 32054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isSumInOther),
/* harmony export */   p: () => (/* binding */ isSumOfOther)
/* harmony export */ });
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43607);
/* harmony import */ var _rules_per_period_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54957);


/** Whether a rule is over a sum in grams and a ceiling in watt-hours, or the other way round. */
function isSumOfOther({ rule, unit }, upTo) {
    return (0,_rules_per_period_js__WEBPACK_IMPORTED_MODULE_0__/* .isCap */ .Xy)({ kind: rule }) && unit !== (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(upTo);
}
/** The same of a rule that has not been judged yet. */
function isSumInOther(rule, upTo) {
    return 'limit' in rule && isSumOfOther({ rule: rule.kind, unit: (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(rule.limit) }, upTo);
}


/***/ }),

/***/ 65030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ waiverState),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Tk: () => (/* binding */ DEFAULT_WAIVER_LIMIT_DAYS),
/* harmony export */   kT: () => (/* binding */ waiversInForce)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(26179);
/* harmony import */ var _ordered_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63640);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39322);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43607);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(80728);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(32054);






/** Where a policy does not say how many days ahead a waiver may end. */
const DEFAULT_WAIVER_LIMIT_DAYS = 90;
/** How many days before its end a waiver is spoken of. */
const NOTICE_DAYS = 7;
/** What has become of a waiver on a day. One that ends too far ahead does not hold yet. */
function waiverState({ expires }, day, limitDays) {
    if (day > expires)
        return 'expired';
    if (expires > (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysAfter */ .mU)(day, limitDays))
        return 'too-far-ahead';
    return (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(day, expires) < NOTICE_DAYS ? 'ending' : 'in-force';
}
/** The waivers of a budget that hold on a day, the tightest of each kind first. */
function waiversInForce({ waivers, waiverLimitDays }, budget, day) {
    return waivers
        .filter((one) => one.budget === budget)
        .filter((one) => ['in-force', 'ending'].includes(waiverState(one, day, waiverLimitDays)))
        .sort(byTightness);
}
/** By ceiling, then by who ends first; what is left is settled by where they stand. */
function byTightness(a, b) {
    return (Number(a.upTo.dimension === 'energy') - Number(b.upTo.dimension === 'energy') ||
        (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(a.upTo) - (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(b.upTo) ||
        (0,_ordered_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.expires, b.expires) ||
        (0,_ordered_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.reason, b.reason) ||
        (0,_ordered_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.origin, b.origin) ||
        a.at.line - b.at.line);
}
/**
 * The waiver that takes the edge off a rule of its budget: every ruling that is no pass is under its
 * ceiling at the end that decides. Of several that hold at once each ceiling binds, so the tightest counts.
 * `null`: none does. What cannot be held against a ceiling is not waived: ignorance buys no exception either.
 *
 * @param ruled of a rule for each job those of all jobs: the one that looks hardest may be under a
 * ceiling of another kind that a milder one is over
 * @param inForce as `waiversInForce` gives them
 */
function waiverFor(ruled, budget, inForce) {
    const broken = ruled.filter(({ ruling: { judged } }) => judged === 'fail' || judged === 'warn');
    const [first] = broken;
    if (first === undefined || inForce.length === 0)
        return null;
    const isCovered = inForce.every(({ upTo }) => broken.every((one) => isUnder(one, upTo, budget)));
    if (!isCovered)
        return null;
    const own = first.ruling.unit === 'g' ? 'mass' : 'energy';
    return inForce.find(({ upTo }) => upTo.dimension === own) ?? inForce[0] ?? null;
}
/** The rule's own number where it is of the ceiling's kind, else what the audit itself used. */
function isUnder({ ruling, measured }, upTo, { decideOn, maxRange }) {
    // One audit's use says nothing of a sum: whatever it had come to, each would be under the ceiling.
    if ((0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .isSumOfOther */ .p)(ruling, upTo))
        return false;
    const { unit, per, value, low, high } = ruling;
    const isOfItsKind = per === null && unit === (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(upTo);
    const own = value === null || low === null || high === null ? null : { low, middle: value, high };
    const audit = endsOf(upTo.dimension === 'mass' ? measured.totalG : measured.energyJ);
    const ends = isOfItsKind ? own : audit;
    if (ends === null)
        return false;
    const ceiling = (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(upTo);
    const isClear = ends.high <= ceiling || !(0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooWide */ ._X)(ends.middle, ends.high, maxRange ?? _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_MAX_RANGE */ .V);
    return ends[decideOn] <= ceiling && isClear;
}
function endsOf(estimate) {
    return estimate === null ? null : { ...(0,_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .range */ .y1)(estimate), middle: estimate.value };
}


/***/ }),

/***/ 31842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ openCgroupCpu),
/* harmony export */   O9: () => (/* binding */ findCgroup),
/* harmony export */   YW: () => (/* binding */ CGROUP_TICKS_PER_S),
/* harmony export */   eX: () => (/* binding */ parseCgroupCpu)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65563);



const SELF_BYTES = 16_384;
/** Mounts of a container's host may be many; those of control groups are among the first. */
const MOUNTS_BYTES = 1 << 18;
const LIMIT_BYTES = 4_096;
const TIME_BYTES = 256;
const MAX_DEPTH = 32;
const MAX_CPUS = 65_536;
/** Less memory than this holds no program. */
const LEAST_MEMORY_BYTES = 1 << 20;
/** Looks at the control groups of this process under `root`. Never throws; `null`: there are none. */
function findCgroup(root) {
    const treeOf = readTrees(root);
    const trees = ['cpu', 'cpuset', 'cpuacct', 'memory'].map((name) => treeOf(name));
    if (trees.every((tree) => tree === null))
        return null;
    const [cpu, cpuset, cpuacct, memory] = trees;
    const limits = [...quotas(root, cpu), ...cpuSets(root, cpuset)];
    const cpus = least(limits.map((limit) => limit.cpus));
    // Of several groups with the same limit the highest: all that run below it share what it allows.
    const holder = limits.findLast((limit) => limit.cpus === cpus);
    return {
        cpus,
        memoryBytes: least(memoryLimits(root, memory)),
        cpuTimeFile: cpuTimeFile(root, cpuacct, holder?.group ?? null),
    };
}
/** The tree that has a controller: v1 where it is mounted, else v2, which counts CPU time without any. */
function readTrees(root) {
    const own = ownGroups((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'proc/self/cgroup'), SELF_BYTES) ?? '');
    const mounts = mountsOf((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'proc/self/mountinfo'), MOUNTS_BYTES) ?? '');
    const tree = (version, path, mount) => path === undefined || mount === undefined
        ? null
        : { version, mountPoint: mount.mountPoint, groups: upwards(path, mount.mountRoot) };
    return (name) => tree(1, own.get(name), mounts.find(({ type, options }) => type === 'cgroup' && options.includes(name))) ??
        tree(2, own.get(''), mounts.find(({ type }) => type === 'cgroup2'));
}
/** Lines such as `4:cpu,cpuacct:/docker/1f`, and `0::/` of v2, by controller. */
function ownGroups(text) {
    return new Map(text.split('\n').flatMap((line) => {
        const match = /^\d+:([^:]*):(\/.*)$/.exec(line);
        return (match?.[1]?.split(',') ?? []).map((name) => [name, match?.[2] ?? '/']);
    }));
}
/** Lines such as `32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu` (see proc(5)). */
function mountsOf(text) {
    return text.split('\n').flatMap((line) => {
        const [before = '', after = ''] = line.split(' - ');
        const [, , , mountRoot, mountPoint] = before.split(' ');
        const [type = '', , options = ''] = after.split(' ');
        if (!type.startsWith('cgroup') || !mountRoot?.startsWith('/') || !mountPoint)
            return [];
        return [{ mountRoot, mountPoint, type, options: options.split(',') }];
    });
}
/** The groups from `path` up to the mount's root; a path from outside it is at the root itself. */
function upwards(path, mountRoot) {
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(mountRoot, path);
    if (path.includes('..') || below.startsWith('..'))
        return [''];
    const names = below.split('/').filter((name) => name !== '');
    return [...names.keys()]
        .map((depth) => names.slice(0, names.length - depth).join('/'))
        .concat('')
        .slice(-MAX_DEPTH);
}
function quotas(root, tree) {
    return limitsOf(tree, (group) => {
        const file = (name) => readLimit(root, tree, group, name);
        const [quota, period] = tree?.version === 1
            ? [file('cpu.cfs_quota_us'), file('cpu.cfs_period_us')]
            : (file('cpu.max')?.split(' ') ?? []);
        return amount(quota) / amount(period);
    });
}
function cpuSets(root, tree) {
    return limitsOf(tree, (group) => {
        const names = tree?.version === 1 ? ['cpuset.effective_cpus', 'cpuset.cpus'] : ['cpuset.cpus.effective'];
        const text = names.map((name) => readLimit(root, tree, group, name)).find((list) => list);
        return countCpus(text ?? '');
    });
}
function limitsOf(tree, cpusOf) {
    return (tree?.groups ?? [])
        .map((group) => ({ group, cpus: cpusOf(group) }))
        .filter(({ cpus }) => cpus > 0 && cpus <= MAX_CPUS);
}
function memoryLimits(root, tree) {
    const name = tree?.version === 1 ? 'memory.limit_in_bytes' : 'memory.max';
    return (tree?.groups ?? [])
        .map((group) => amount(readLimit(root, tree, group, name)))
        .filter((bytes) => bytes >= LEAST_MEMORY_BYTES && Number.isSafeInteger(bytes));
}
function readLimit(root, tree, group, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, tree?.mountPoint ?? '', group, name);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)(path, LIMIT_BYTES)?.trim();
}
/** A count of something; `max`, `-1` and whatever else is none gives NaN. */
function amount(text) {
    return text !== undefined && /^\d{1,19}$/.test(text) ? Number(text) : Number.NaN;
}
/** CPUs in a list such as `0-3,8,10-11`; NaN if it is none. */
function countCpus(list) {
    return list.split(',').reduce((sum, part) => {
        const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part);
        const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
        return last >= first ? sum + last - first + 1 : Number.NaN;
    }, 0);
}
function least(values) {
    return values.length === 0 ? null : Math.min(...values);
}
/** The counter of the group that holds the limit, where it is in that tree, else of our own group. */
function cpuTimeFile(root, tree, holder) {
    if (tree === null)
        return null;
    const name = tree.version === 1 ? 'cpuacct.usage' : 'cpu.stat';
    const groups = [...(holder === null ? [] : [holder]), ...tree.groups];
    const files = groups.map((group) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.mountPoint, group, name));
    return files.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))) ?? null;
}
/** CPU time of a group is counted in microseconds (v2) or nanoseconds (v1); ticks are the former. */
const CGROUP_TICKS_PER_S = 1_000_000;
const NS_PER_US = 1_000;
/** Throws as `openSync` does. */
function openCgroupCpu(root, file) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openKept */ .LJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), TIME_BYTES);
}
/**
 * The CPU time of a group, from the first lines of v2's `cpu.stat` or v1's `cpuacct.usage`; `null` if
 * it is neither. Groups have no idle time, and v1's no division into user and system.
 */
function parseCgroupCpu(buffer, length) {
    const text = buffer.toString('latin1', 0, length);
    const v1 = /^(\d{1,20})\s*$/.exec(text)?.[1];
    const usage = v1 === undefined ? field(text, 'usage_usec') : Math.floor(Number(v1) / NS_PER_US);
    const system = v1 === undefined ? field(text, 'system_usec') : 0;
    if (!Number.isSafeInteger(usage))
        return null;
    // The kernel rounds user and system apart; their sum is to be the usage.
    const systemOfUsage = Number.isSafeInteger(system) ? Math.min(system, usage) : 0;
    const none = {
        nice: 0,
        idle: 0,
        iowait: 0,
        irq: 0,
        softirq: 0,
        steal: 0,
        guest: 0,
        guestNice: 0,
    };
    return { ...none, user: usage - systemOfUsage, system: systemOfUsage };
}
function field(text, name) {
    return amount(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}


/***/ }),

/***/ 26185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ systemClocks)
/* harmony export */ });
const systemClocks = {
    monotonicMs: () => {
        const [seconds, nanoseconds] = process.hrtime();
        return Math.round(seconds * 1e3 + nanoseconds / 1e6);
    },
    wallMs: () => Date.now(),
};


/***/ }),

/***/ 97059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findContainer),
/* harmony export */   r: () => (/* binding */ isSlimImage)
/* harmony export */ });
/* harmony import */ var _cgroup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31842);

/**
 * Whether the job holds but a part of the machine that /proc tells of, and then its control group.
 *
 * - A virtual machine that is the job's alone, as GitHub's hosted runners are, is the job's whole,
 *   whatever a job container in it is allowed: the rest of it runs, or idles, for this job too.
 * - `ubuntu-slim` is a container on a machine that it shares.
 * - A CPU limit below the machine's threads says that others have the rest.
 * - A pod of Kubernetes without a limit shares its node with others that cannot be seen.
 *
 * Never throws; `null`: the machine is the job's, or there is no telling.
 */
function findContainer(root, threads, env) {
    const isHosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    const isSlim = isHosted && isSlimImage(env['ImageOS']);
    if (isHosted && !isSlim)
        return null;
    const cgroup = (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_0__/* .findCgroup */ .O9)(root);
    if (cgroup === null || cgroup.cpuTimeFile === null)
        return null;
    const isLimited = cgroup.cpus !== null && cgroup.cpus < threads;
    const isShared = isSlim || (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '';
    if (!isLimited && !isShared)
        return null;
    return isLimited ? cgroup : { ...cgroup, cpus: null };
}
/**
 * Whether a hosted runner's `ImageOS` is that of `ubuntu-slim`, whose container image names its system
 * `Linux`, or nothing (actions/runner-images, images/ubuntu-slim); those of virtual machines name
 * theirs `ubuntu24` and the like. Job containers have no such name.
 */
function isSlimImage(imageOs) {
    return imageOs === 'Linux' || imageOs === '';
}


/***/ }),

/***/ 78136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nextNumber)
/* harmony export */ });
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
/**
 * The next unsigned number in the buffer, after any spaces; `null` (and the cursor unmoved) if
 * something else stands there, or if it is too large to be exact.
 */
function nextNumber(buffer, length, cursor) {
    let at = cursor.at;
    while (at < length && buffer[at] === SPACE)
        at += 1;
    const first = at;
    let value = 0;
    for (; at < length; at += 1) {
        const byte = buffer[at];
        if (byte < ZERO || byte > NINE)
            break;
        value = value * 10 + (byte - ZERO);
    }
    if (at === first || !Number.isSafeInteger(value))
        return null;
    cursor.at = at;
    return value;
}


/***/ }),

/***/ 86499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readStepStarts),
/* harmony export */   i: () => (/* binding */ FILE_COMMANDS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** Where, below its temporary folder, the runner makes a step's files as the step begins. */
const FILE_COMMANDS = '_runner_file_commands';
/** Each start has seven files at most; more than these are none of the runner's. */
const MOST_FILES = 60_000;
const MOST_STARTS = 4_000;
const NAME = /^[a-z_]{1,40}_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/**
 * When the runner began steps, by the files that it makes for each: the earliest of the births with one
 * GUID. The job can write here, and delete, but cannot set when a file was made.
 *
 * @returns `null` where there is no such folder
 */
function readStepStarts(temp) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, FILE_COMMANDS);
    const births = new Map();
    let areBirths = true;
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(folder);
        try {
            let entry = entries.readSync();
            for (let count = 0; entry !== null && count < MOST_FILES; count += 1) {
                const guid = NAME.exec(entry.name)?.[1];
                const stat = guid === undefined ? undefined : statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
                if (guid !== undefined && stat !== undefined) {
                    const isBirth = stat.birthtimeMs > 0;
                    areBirths &&= isBirth;
                    const atMs = isBirth ? stat.birthtimeMs : stat.mtimeMs;
                    births.set(guid, Math.min(births.get(guid) ?? atMs, atMs));
                }
                entry = entries.readSync();
            }
        }
        finally {
            entries.closeSync();
        }
    }
    catch {
        if (births.size === 0)
            return null;
    }
    const starts = [...births]
        .map(([guid, wallMs]) => ({ guid, wallMs }))
        .sort((a, b) => a.wallMs - b.wallMs || (a.guid < b.guid ? -1 : 1));
    const kept = starts.slice(0, MOST_STARTS);
    return { starts: kept, areBirths, leftOut: starts.length - kept.length };
}
function statOf(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() ? stat : undefined;
}


/***/ }),

/***/ 65563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   LJ: () => (/* binding */ openKept),
/* harmony export */   i4: () => (/* binding */ readBeginning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** Throws as `openSync` does. */
function openKept(path, bytes) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafe(bytes);
    return {
        buffer,
        refill: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, bytes, 0),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
/** The beginning of a file, `null` if it cannot be read; never more than `maxBytes`. */
function readBeginning(path, maxBytes) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return null;
    }
    try {
        const buffer = Buffer.allocUnsafe(maxBytes);
        let length = 0;
        // Files under /proc come in pieces of a page.
        for (let read = -1; read !== 0 && length < maxBytes; length += read) {
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, maxBytes - length, length);
        }
        return buffer.toString('utf8', 0, length);
    }
    catch {
        return null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Why a file could not be read, short: `EACCES`, `ENOENT`. */
function errorCode(error) {
    const code = error?.code;
    return typeof code === 'string' && /^[A-Z0-9_]{1,32}$/.test(code) ? code : 'unknown error';
}


/***/ }),

/***/ 75728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ OS_TICKS_PER_S),
/* harmony export */   Go: () => (/* binding */ chipName),
/* harmony export */   VZ: () => (/* binding */ osMemoryAvailable),
/* harmony export */   XO: () => (/* binding */ osCpuTicks),
/* harmony export */   jw: () => (/* binding */ nodeOs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);

const nodeOs = {
    platform: node_os__WEBPACK_IMPORTED_MODULE_0__.platform,
    arch: node_os__WEBPACK_IMPORTED_MODULE_0__.arch,
    cpus: node_os__WEBPACK_IMPORTED_MODULE_0__.cpus,
    availableParallelism: node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism,
    freemem: node_os__WEBPACK_IMPORTED_MODULE_0__.freemem,
    totalmem: node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem,
    env: process.env,
};
/** os.cpus() counts in milliseconds. */
const OS_TICKS_PER_S = 1000;
/** The CPU time over all threads as Node has it: no steal, no I/O wait. `null`: it has none. */
function osCpuTicks(system) {
    const sum = { user: 0, nice: 0, system: 0, idle: 0, irq: 0 };
    const cpus = system.cpus();
    for (const { times } of cpus) {
        sum.user += times.user;
        sum.nice += times.nice;
        sum.system += times.sys;
        sum.idle += times.idle;
        sum.irq += times.irq;
    }
    if (cpus.length === 0 || !Object.values(sum).every(isTicks))
        return null;
    return { ...sum, iowait: 0, softirq: 0, steal: 0, guest: 0, guestNice: 0 };
}
/** Free memory in bytes: on macOS and Windows this leaves out what caches would give back. */
function osMemoryAvailable(system) {
    const bytes = system.freemem();
    return isTicks(bytes) ? bytes : null;
}
/** The processor's name; empty if it has none. */
function chipName(system) {
    try {
        return system.cpus()[0]?.model.trim() ?? '';
    }
    catch {
        return '';
    }
}
function isTicks(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 69334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ countProcThreads),
/* harmony export */   H5: () => (/* binding */ openCpuTicks),
/* harmony export */   SD: () => (/* binding */ parseMemoryAvailable),
/* harmony export */   iH: () => (/* binding */ openMemoryInfo),
/* harmony export */   ko: () => (/* binding */ PROC_TICKS_PER_S),
/* harmony export */   oj: () => (/* binding */ parseCpuLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _recording_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4410);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78136);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65563);




/** Linux' unit of CPU time towards programs (USER_HZ): 100 on every architecture Node runs on. */
const PROC_TICKS_PER_S = 100;
/** The summary line of /proc/stat is at most 214 bytes: ten numbers of 20 digits. */
const STAT_BYTES = 256;
/** MemAvailable is the third line of /proc/meminfo. */
const MEMINFO_BYTES = 512;
/** Enough for the lines of 4096 threads. */
const STAT_MAX_BYTES = 1 << 20;
/** Old kernels give fewer fields; with fewer than these there is no telling busy from idle. */
const FEWEST_FIELDS = 4;
const CPU_LINE = Buffer.from('cpu ');
const MEM_AVAILABLE = Buffer.from('\nMemAvailable:');
const BYTES_PER_KIB = 1024;
/** The sum over all threads in the first line of /proc/stat; `null` if that is not what it is. */
function parseCpuLine(buffer, length) {
    if (length < CPU_LINE.length || CPU_LINE.compare(buffer, 0, CPU_LINE.length) !== 0)
        return null;
    const cursor = { at: CPU_LINE.length };
    const values = [];
    while (values.length < _recording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_TICK_FIELDS */ .PH.length) {
        const value = (0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .nextNumber */ .P)(buffer, length, cursor);
        if (value === null)
            break;
        values.push(value);
    }
    if (values.length < FEWEST_FIELDS)
        return null;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0] = values;
    const [, , , , , irq = 0, softirq = 0, steal = 0, guest = 0, guestNice = 0] = values;
    return { user, nice, system, idle, iowait, irq, softirq, steal, guest, guestNice };
}
/** MemAvailable of /proc/meminfo in bytes; `null` if it is not among the first lines. */
function parseMemoryAvailable(buffer, length) {
    const start = buffer.indexOf(MEM_AVAILABLE);
    if (start < 0 || start >= length)
        return null;
    const kib = (0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .nextNumber */ .P)(buffer, length, { at: start + MEM_AVAILABLE.length });
    return kib !== null && Number.isSafeInteger(kib * BYTES_PER_KIB) ? kib * BYTES_PER_KIB : null;
}
/** The hardware threads that the sum of /proc/stat is over; `null` if it cannot be read. */
function countProcThreads(root) {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'proc/stat'), STAT_MAX_BYTES);
    return text?.match(/^cpu\d+ /gm)?.length ?? null;
}
/** Throws as `openSync` does. */
function openCpuTicks(root) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openKept */ .LJ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'proc/stat'), STAT_BYTES);
}
/** Throws as `openSync` does. */
function openMemoryInfo(root) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openKept */ .LJ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'proc/meminfo'), MEMINFO_BYTES);
}


/***/ }),

/***/ 85913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ processesStandingIn),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   wO: () => (/* binding */ identifyProcess)
/* harmony export */ });
/* unused harmony export processStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65563);



const STAT_BYTES = 1024;
/** State and start of a process by Linux' /proc; `null` if it has none there. */
function processStat(pid, root = '/') {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'proc', String(pid), 'stat'), STAT_BYTES);
    return text === null ? null : parseStat(text);
}
/** The program's name is in brackets and may hold anything: fields are counted from the last one. */
function parseStat(text) {
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent, startTicks] = [fields[0], Number(fields[1]), Number(fields[19])];
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
    if (!state || !Number.isSafeInteger(startTicks) || !Number.isSafeInteger(ticks))
        return null;
    return { state, parent, startTicks, ticks };
}
const hasProc = () => processStat(process.pid) !== null;
/** Who the process is that has this number now; `null` if there is none. */
function identifyProcess(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return null;
    const identity = { pid, startTicks: processStat(pid)?.startTicks ?? null };
    return isRunning(identity) ? identity : null;
}
/**
 * Whether the process still runs. One that has ended and was not waited for (a zombie, as under a
 * container's first process) does not.
 */
function isRunning(identity) {
    const stat = processStat(identity.pid);
    if (stat !== null) {
        const same = identity.startTicks === null || identity.startTicks === stat.startTicks;
        return same && stat.state !== 'Z' && stat.state !== 'X';
    }
    if (identity.startTicks !== null && hasProc())
        return false;
    try {
        process.kill(identity.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** The processes of this user whose working directory is the given one; none where /proc is not. */
function processesStandingIn(directory) {
    const standsIn = (pid, real) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/cwd`) === real;
        }
        catch {
            return false;
        }
    };
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name) && standsIn(name, real))
            .map(Number);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 53475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ findRaplZones),
/* harmony export */   Jg: () => (/* binding */ parseRaplEnergy),
/* harmony export */   WF: () => (/* binding */ raplFile),
/* harmony export */   YE: () => (/* binding */ openRaplZone)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(78136);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65563);




/**
 * RAPL zones of Linux' powercap: `intel-rapl:0` is a package, `intel-rapl:0:1` a part of it,
 * `intel-rapl-mmio:0` the same package read another way. AMD's are under the same names; the
 * pattern leaves room for a driver of its own.
 */
const ZONE_ID = /^[a-z]+-rapl(-[a-z]+)?(:\d{1,4}){1,3}$/;
const ZONE_NAME = /^[\w .-]{1,64}$/;
const MAX_ZONES = 64;
const COUNTER_BYTES = 32;
/** The zones under `root`, by whether this user may read their counters. Never throws. */
function findRaplZones(root) {
    const zones = [];
    const unreadable = [];
    const all = [];
    for (const id of zoneIds(root)) {
        const zone = describeZone(root, id);
        if (zone === null)
            continue;
        all.push(zone);
        try {
            openRaplZone(root, id).close();
            zones.push(zone);
        }
        catch (error) {
            unreadable.push({ id, name: zone.name, code: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) });
        }
    }
    return { zones, unreadable, all };
}
function zoneIds(root) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'sys/class/powercap'));
        return entries
            .filter((entry) => ZONE_ID.test(entry))
            .sort()
            .slice(0, MAX_ZONES);
    }
    catch {
        return [];
    }
}
/** `null` for a zone that names no range: without one, nobody could tell where it wraps. */
function describeZone(root, id) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'sys/class/powercap', id);
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'name'), 128)?.trim() ?? '';
    const range = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBeginning */ .i4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'max_energy_range_uj'), COUNTER_BYTES)?.trim() ?? '';
    const maxEnergyUj = /^\d+$/.test(range) ? Number(range) : Number.NaN;
    if (!ZONE_NAME.test(name) || !Number.isSafeInteger(maxEnergyUj) || maxEnergyUj === 0)
        return null;
    return { id, name, maxEnergyUj };
}
/** Throws as `openSync` does. */
function openRaplZone(root, id) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openKept */ .LJ)(raplFile(root, id), COUNTER_BYTES);
}
/** Throws for what is not the name of a zone. */
function raplFile(root, id) {
    if (!ZONE_ID.test(id))
        throw new RangeError('not the name of a RAPL zone');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'sys/class/powercap', id, 'energy_uj');
}
/** The counter in microjoules; `null` if it is no number. */
function parseRaplEnergy(buffer, length) {
    return (0,_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .nextNumber */ .P)(buffer, length, { at: 0 });
}


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ SIGHT_IDS),
/* harmony export */   C5: () => (/* binding */ NOTE_TOPICS),
/* harmony export */   PH: () => (/* binding */ CPU_TICK_FIELDS),
/* harmony export */   k0: () => (/* binding */ RECORDING_FORMAT),
/* harmony export */   lv: () => (/* binding */ METER_SOURCES),
/* harmony export */   sj: () => (/* binding */ END_REASONS),
/* harmony export */   tM: () => (/* binding */ RUNG_OUTCOMES)
/* harmony export */ });
/**
 * Recording format 1: newline-delimited JSON, one line a record, each line chained to the one before
 * by a digest. The format is documented in docs/recording.md; this file is its types.
 */
const RECORDING_FORMAT = 1;
const CPU_TICK_FIELDS = [
    'user',
    'nice',
    'system',
    'idle',
    'iowait',
    'irq',
    'softirq',
    'steal',
    'guest',
    'guestNice',
];
/** Of the ladder by which a runner's place is found, the rungs that look at the machine (see place/). */
const SIGHT_IDS = ['setup-info', 'cloud-files', 'environment', 'metadata'];
const RUNG_OUTCOMES = ['answered', 'silent', 'ignored', 'passed'];
/** Programs and files that tell watts, not energy: one recording may have several. */
const METER_SOURCES = ['nvidia', 'amdgpu', 'powermetrics'];
/**
 * What a note is about: a counter that was there and failed, lines that could not be written, a
 * counter that this user may not read, a machine that would not tell its name or place, an
 * unforeseen error; a
 * meter that could not be started, ended by itself, stopped answering, or said more than can be kept.
 */
const NOTE_TOPICS = [
    'reading-failed',
    'write-failed',
    'not-readable',
    'identity-failed',
    'error',
    'meter-not-started',
    'meter-died',
    'meter-hung',
    'meter-flooded',
];
const END_REASONS = ['asked', 'signal', 'runner-gone', 'maximum-age'];


/***/ }),

/***/ 49938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ isBetween),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   HJ: () => (/* binding */ parseMachine),
/* harmony export */   J: () => (/* binding */ parseEnd),
/* harmony export */   KA: () => (/* binding */ isPlainText),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   wd: () => (/* binding */ parseNote),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports headerBody, machineBody, sinceMs, noteBody, endBody */
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34018);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4410);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65823);



const MAX_TEXT = 200;
const MAX_ZONES = 64;
const MAX_THREADS = 65_536;
const DAY_MS = 86_400_000;
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Text from outside, fit to be kept: one line, no control characters, bounded. */
function plainText(text, maxLength = MAX_TEXT) {
    const beginning = text.slice(0, maxLength * 4);
    const line = (0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrintableAscii */ .J)(beginning)
        ? beginning
        : beginning.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
    return line
        .trim()
        .slice(0, maxLength)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}
function isPlainText(value) {
    return typeof value === 'string' && plainText(value) === value;
}
function isBetween(value, low, high) {
    return typeof value === 'number' && value >= low && value <= high;
}
function isTicks(value) {
    return isFields(value) && _format_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_TICK_FIELDS */ .PH.every((field) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(value[field]));
}
function isZone(value) {
    if (!isFields(value))
        return false;
    const { id, name, maxEnergyUj } = value;
    return isPlainText(id) && isPlainText(name) && (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(maxEnergyUj);
}
function headerBody(header) {
    const { kind, ...fields } = header;
    return JSON.stringify({ k: kind, ...fields }).slice(0, -1);
}
/** The header in a line's object; only fields of format 1 are taken over. */
function parseHeader(line) {
    const { tool, node, platform, arch, auditId, intervalMs, wallMs, monotonicMs, cpu, layout } = line;
    if (!isPlainText(tool) || !isPlainText(node) || !isPlainText(platform))
        return null;
    if (!isPlainText(arch) || !isPlainText(auditId))
        return null;
    if (!isBetween(intervalMs, 1, DAY_MS) || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeMs */ .iO)(wallMs) || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeMs */ .iO)(monotonicMs))
        return null;
    if (cpu !== null && !isTicks(cpu))
        return null;
    if (!isFields(layout))
        return null;
    const { reader, ticksPerS, threads, raplZones } = layout;
    if (reader !== 'proc' && reader !== 'cgroup' && reader !== 'os')
        return null;
    if (!isBetween(ticksPerS, 1, 1e9) || !isBetween(threads, 1, MAX_THREADS))
        return null;
    if (!Array.isArray(raplZones) || raplZones.length > MAX_ZONES)
        return null;
    if (!raplZones.every(isZone))
        return null;
    const zones = raplZones.map(({ id, name, maxEnergyUj }) => ({ id, name, maxEnergyUj }));
    const ticks = cpu && Object.fromEntries(_format_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_TICK_FIELDS */ .PH.map((field) => [field, cpu[field]]));
    return {
        kind: 'header',
        format: _format_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDING_FORMAT */ .k0,
        tool,
        node,
        platform,
        arch,
        auditId,
        intervalMs,
        wallMs,
        monotonicMs,
        cpu: ticks,
        layout: { reader, ticksPerS, threads, raplZones: zones },
    };
}
function machineBody(machine, number) {
    return JSON.stringify({ k: 'machine', n: number, machine }).slice(0, -1);
}
function parseMachine(value) {
    if (!isFields(value))
        return null;
    const text = (field) => typeof field === 'string' && plainText(field) !== '' ? plainText(field) : null;
    const count = (field) => isBetween(field, 1, MAX_THREADS) && Number.isInteger(field) ? field : null;
    return {
        cpuManufacturer: text(value['cpuManufacturer']),
        cpuBrand: text(value['cpuBrand']),
        sockets: count(value['sockets']),
        physicalCores: count(value['physicalCores']),
        systemManufacturer: text(value['systemManufacturer']),
        systemModel: text(value['systemModel']),
        virtual: typeof value['virtual'] === 'boolean' ? value['virtual'] : null,
        osName: text(value['osName']),
        osRelease: text(value['osRelease']),
    };
}
function sinceMs(monotonicMs, origin) {
    return Math.max(0, roundMs(monotonicMs - origin.monotonicMs));
}
function noteBody(note, origin, number) {
    const { topic, count } = note;
    const m = sinceMs(note.monotonicMs, origin);
    const fields = { k: 'note', n: number, m, topic, count, text: plainText(note.text) };
    return JSON.stringify(fields).slice(0, -1);
}
function parseNote(line, origin) {
    const { m, topic, count, text } = line;
    if (!(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeMs */ .iO)(m) || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(count) || !isPlainText(text))
        return null;
    if (!_format_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTE_TOPICS */ .C5.includes(topic))
        return null;
    const monotonicMs = (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .roundMs */ .l9)(origin.monotonicMs + m);
    return { kind: 'note', monotonicMs, topic: topic, count, text };
}
function endBody(end, origin, number) {
    const { reason, cpuMs } = end;
    const m = sinceMs(end.monotonicMs, origin);
    return JSON.stringify({ k: 'end', n: number, m, reason, cpuMs }).slice(0, -1);
}
function parseEnd(line, origin) {
    const { m, reason, cpuMs } = line;
    if (!(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeMs */ .iO)(m) || !(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeMs */ .iO)(cpuMs))
        return null;
    if (!_format_js__WEBPACK_IMPORTED_MODULE_1__/* .END_REASONS */ .sj.includes(reason))
        return null;
    const monotonicMs = (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .roundMs */ .l9)(origin.monotonicMs + m);
    return { kind: 'end', monotonicMs, reason: reason, cpuMs };
}


/***/ }),

/***/ 65823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iO: () => (/* binding */ isTimeMs),
/* harmony export */   l9: () => (/* binding */ roundMs),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   sW: () => (/* binding */ parseSample)
/* harmony export */ });
/* unused harmony export sampleBody */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4410);

/** The wall clock is given only where it is further than this from the header's plus the time since. */
const WALL_TOLERANCE_MS = 2;
const US_PER_MS = 1000;
const UJ_PER_MJ = 1000;
const BYTES_PER_KIB = 1024;
/** Later than any clock: 200 years in ms. The product with 1000 is still exact. */
const MAX_MS = 200 * 366 * 86_400_000;
/** To whole microseconds, which survive adding and subtracting the header's time. */
function roundMs(ms) {
    return Math.round(ms * US_PER_MS) / US_PER_MS;
}
function isTimeMs(value) {
    return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** The body of a sample line. Counters that make no sense are left out; times must make sense. */
function sampleBody(reading, origin, number) {
    const sinceMs = roundMs(reading.monotonicMs - origin.monotonicMs);
    if (!isTimeMs(sinceMs))
        throw new RangeError(`a reading at ${reading.monotonicMs} ms`);
    let body = `{"n":${number},"m":${sinceMs}`;
    const driftMs = Math.round(reading.wallMs) - Math.round(origin.wallMs + sinceMs);
    if (Number.isSafeInteger(driftMs) && Math.abs(driftMs) > WALL_TOLERANCE_MS) {
        body += `,"w":${driftMs}`;
    }
    const ticks = reading.cpu === null ? null : relativeTicks(reading.cpu, origin.cpu);
    if (ticks !== null)
        body += `,"c":[${ticks.join(',')}]`;
    const kib = Math.floor((reading.memoryAvailableBytes ?? Number.NaN) / BYTES_PER_KIB);
    if (isCount(kib))
        body += `,"a":${kib}`;
    if (reading.raplUj.some((uj) => uj !== null)) {
        const mj = reading.raplUj.map((uj) => Math.floor((uj ?? Number.NaN) / UJ_PER_MJ));
        body += `,"r":[${mj.map((value) => (isCount(value) ? value : 'null')).join(',')}]`;
        const ageMs = Math.round(reading.raplAgeMs ?? 0);
        if (isCount(ageMs) && ageMs > 0)
            body += `,"ra":${ageMs}`;
    }
    return body;
}
/** Ticks since the header in the order of CPU_TICK_FIELDS, without the zeros at the end. */
function relativeTicks(ticks, base) {
    const relative = [];
    let length = 0;
    for (const field of CPU_TICK_FIELDS) {
        if (!isCount(ticks[field]))
            return null;
        const value = ticks[field] - (base?.[field] ?? 0);
        relative.push(value);
        if (value !== 0)
            length = relative.length;
    }
    relative.length = length;
    return relative;
}
const NO_ZONES = [];
/** The reading in a sample line's object, or `null` if it does not fit the shape. */
function parseSample(line, origin) {
    const { m, w, c, a, r, ra } = line;
    if (!isTimeMs(m))
        return null;
    if (w !== undefined && !Number.isSafeInteger(w))
        return null;
    if (a !== undefined && !isCount(a))
        return null;
    if (ra !== undefined && !isCount(ra))
        return null;
    const cpu = c === undefined ? null : absoluteTicks(c, origin.cpu);
    if (cpu === undefined)
        return null;
    const raplUj = parseRapl(r, origin.layout.raplZones.length);
    if (raplUj === null)
        return null;
    const wallMs = Math.round(origin.wallMs + m) + (w ?? 0);
    if (!isTimeMs(wallMs))
        return null;
    return {
        monotonicMs: roundMs(origin.monotonicMs + m),
        wallMs,
        cpu,
        memoryAvailableBytes: a === undefined ? null : a * BYTES_PER_KIB,
        raplUj,
        ...(ra === undefined ? {} : { raplAgeMs: ra }),
    };
}
/** `undefined` if they are not ticks. */
function absoluteTicks(relative, base) {
    if (!Array.isArray(relative) || relative.length > _format_js__WEBPACK_IMPORTED_MODULE_0__/* .CPU_TICK_FIELDS */ .PH.length)
        return undefined;
    const ticks = {};
    for (const [index, field] of _format_js__WEBPACK_IMPORTED_MODULE_0__/* .CPU_TICK_FIELDS */ .PH.entries()) {
        const value = index < relative.length ? relative[index] : 0;
        if (typeof value !== 'number')
            return undefined;
        const absolute = value + (base?.[field] ?? 0);
        if (!isCount(absolute))
            return undefined;
        ticks[field] = absolute;
    }
    return ticks;
}
function parseRapl(value, zones) {
    if (value === undefined)
        return zones === 0 ? NO_ZONES : new Array(zones).fill(null);
    if (!Array.isArray(value) || value.length !== zones)
        return null;
    if (!value.every((mj) => mj === null || isCount(mj)))
        return null;
    return value.map((mj) => (mj === null ? null : mj * UJ_PER_MJ));
}


/***/ }),

/***/ 57630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * SHA-256 (FIPS 180-4) of short texts. Loading node:crypto would cost the sampler 4 MB of memory, for
 * one line a second; the tests hold this against it.
 */
const BLOCK_BYTES = 64;
const ROUNDS = 64;
/** The 64 primes below 312, by the sieve. */
function firstPrimes() {
    const isComposite = new Uint8Array(312);
    const primes = [];
    for (let candidate = 2; candidate < isComposite.length; candidate += 1) {
        if (isComposite[candidate] === 1)
            continue;
        primes.push(candidate);
        for (let n = 2 * candidate; n < isComposite.length; n += candidate)
            isComposite[n] = 1;
    }
    return primes;
}
/** The first 32 bits of a number's fraction. */
function fractionBits(value) {
    return ((value - Math.floor(value)) * 2 ** 32) | 0;
}
const PRIMES = firstPrimes();
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));
/** Kept between calls, so that a digest makes little garbage. */
const words = new Int32Array(ROUNDS);
const state = new Int32Array(INITIAL.length);
/** The digest of a text's UTF-8 bytes. */
function sha256(text) {
    const message = paddedMessage(text);
    state.set(INITIAL);
    for (let offset = 0; offset < message.byteLength; offset += BLOCK_BYTES) {
        scheduleWords(message, offset);
        compress();
    }
    const digest = Buffer.allocUnsafe(4 * state.length);
    for (let i = 0; i < state.length; i += 1)
        digest.writeInt32BE(state[i], 4 * i);
    return digest;
}
/** The bytes, a one bit, zeros, and the length in bits, in whole blocks. */
function paddedMessage(text) {
    const length = Buffer.byteLength(text);
    const bytes = Buffer.alloc(Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    bytes.write(text);
    bytes[length] = 0x80;
    // A text of half a gigabyte would need more than 32 bits; none is that long here.
    bytes.writeUInt32BE(length * 8, bytes.length - 4);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/*
 * What follows runs in an interpreter, in the sampler always: it is spelt out, as calls would cost
 * several times as much, and so would sums that leave 32 bits before they are cut.
 */
/** The words of one block. */
function scheduleWords(message, offset) {
    for (let i = 0; i < 16; i += 1)
        words[i] = message.getInt32(offset + 4 * i);
    for (let i = 16; i < ROUNDS; i += 1) {
        const a = words[i - 15];
        const b = words[i - 2];
        const sigma0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
        const sigma1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
        const early = (words[i - 16] + sigma0) | 0;
        words[i] = early + ((words[i - 7] + sigma1) | 0);
    }
}
/** The rounds of one block, with `choice` and `majority` in their shortest forms. */
function compress() {
    let [a, b, c, d, e, f, g, h] = state;
    let bc = b ^ c;
    for (let i = 0; i < ROUNDS; i += 1) {
        const input = (CONSTANTS[i] + words[i]) | 0;
        const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const choice = g ^ (e & (f ^ g));
        const first = (((((h + sum1) | 0) + choice) | 0) + input) | 0;
        const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const ab = a ^ b;
        const majority = b ^ (ab & bc);
        bc = ab;
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (((first + sum0) | 0) + majority) | 0;
    }
    // Int32Array keeps the low 32 bits of each sum.
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) {
        state[i] = state[i] + value;
    }
}


/***/ }),

/***/ 34124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   rQ: () => (/* binding */ PRIVATE_FILE),
/* harmony export */   t4: () => (/* binding */ samplerFile),
/* harmony export */   uE: () => (/* binding */ IDENTIFY_FLAG),
/* harmony export */   xK: () => (/* binding */ ENDED_MARK),
/* harmony export */   yV: () => (/* binding */ STARTED_MARK),
/* harmony export */   zU: () => (/* binding */ SAMPLER_FILES)
/* harmony export */ });
/* unused harmony export PIPES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** The files of an audit's private directory: all that the sampler and its starter say to each other. */
const SAMPLER_FILES = {
    /** From the starter: what to do. */
    config: 'config.json',
    /** From the sampler: the samples. */
    recording: 'recording.ndjson',
    /** From the sampler: it has come up, and its first sample stands in the recording. */
    ready: 'ready.json',
    /** From the starter: please end. */
    stop: 'stop',
    /** From the sampler: it has written its last line. */
    done: 'done.json',
    /** What Node itself had to say, if it crashed. */
    log: 'sampler.log',
    /** From the sampler's sibling to the sampler: who the machine is. */
    machine: 'machine.json',
    /** From the same: what the machine shows of its place. */
    place: 'place.json',
    /** Named pipes; from programs that run beside the sampler: what they measure, line by line. */
    nvidia: 'nvidia.pipe',
    powermetrics: 'powermetrics.pipe',
    rapl: 'rapl.pipe',
};
function samplerFile(directory, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, SAMPLER_FILES[file]);
}
/** Where a file is written before it is renamed to what it is, so that nobody sees half of it. */
function unfinished(path) {
    return `${path}.new`;
}
/** What makes the sampler's program the one that only asks who and where the machine is. */
const IDENTIFY_FLAG = '--identify';
/** Only this user reads what the audit writes. */
const PRIVATE_FILE = 0o600;
/** Who writes into a pipe: a meter, or a root process that reads the RAPL counters. */
const PIPES = (/* unused pure expression or super */ null && (['nvidia', 'powermetrics', 'rapl']));
/**
 * What a pipe holds beside the programs' own lines: that one is about to start, and that it has ended,
 * with its exit code after a space.
 */
const STARTED_MARK = '#started';
const ENDED_MARK = '#ended';


/***/ }),

/***/ 18964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TOOL)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"carbon-audit","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./build/src/tool.js

/** Who made a document. */
const TOOL = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };


/***/ }),

/***/ 16098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   _A: () => (/* binding */ parseParameters),
/* harmony export */   he: () => (/* binding */ parsePower),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   ov: () => (/* binding */ parseMass),
/* harmony export */   p6: () => (/* binding */ parseMassOrEnergy),
/* harmony export */   wF: () => (/* binding */ parseEnergy)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67707);
/**
 * Reading quantities as people write them.
 *
 * Strict, because a limit that was misread is worse than none: the unit is required and its case
 * counts (`mWh` is not `MWh`), the number is a plain decimal (`1200` or `1.2`; no sign, no exponent,
 * no thousands separator), and at most one space stands between them.
 */

const ENERGY = {
    name: 'energy',
    example: '200 Wh',
    units: { mWh: 3.6, Wh: 3600, kWh: 3.6e6, MWh: 3.6e9, J: 1, kJ: 1e3, MJ: 1e6 },
};
const MASS = {
    name: 'mass',
    example: '50 g',
    units: { ug: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6 },
};
const DURATION = {
    name: 'duration',
    example: '45 min',
    units: { ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400 },
};
const PERCENT = { name: 'percentage', example: '15 %', units: { '%': 0.01 } };
const PARAMETERS = {
    name: 'number of parameters',
    example: '7 B',
    units: { K: 1e3, M: 1e6, B: 1e9, T: 1e12 },
};
const POWER = {
    name: 'power',
    example: '90 W',
    units: { mW: 1e-3, W: 1, kW: 1e3 },
};
const EVERY_DIMENSION = [POWER, ENERGY, MASS, DURATION, PERCENT];
/** Longer than any quantity a person writes; bounds the work and what messages repeat. */
const MAX_LENGTH = 40;
/** `200 Wh` as joules. */
function parseEnergy(text) {
    return parseOne(text, ENERGY);
}
/** `50 g` as grams. */
function parseMass(text) {
    return parseOne(text, MASS);
}
/** `90 W` as watts. */
function parsePower(text) {
    return parseOne(text, POWER);
}
/** `45 min` as seconds. */
function parseDuration(text) {
    return parseOne(text, DURATION);
}
/** `15 %` as the fraction 0.15. */
function parsePercent(text) {
    return parseOne(text, PERCENT);
}
/** `7 B`, a model's size, as its number of parameters. */
function parseParameters(text) {
    return parseOne(text, PARAMETERS);
}
/** A limit on what a job uses: `50 g` or `200 Wh`; the unit says which. */
function parseMassOrEnergy(text) {
    const parsed = parse(text, [MASS, ENERGY]);
    if (!parsed.ok)
        return parsed;
    const { dimension, amount } = parsed.value;
    const value = dimension === MASS
        ? { dimension: 'mass', massG: amount }
        : { dimension: 'energy', energyJ: amount };
    return { ok: true, value };
}
function parseOne(text, dimension) {
    const parsed = parse(text, [dimension]);
    return parsed.ok ? { ok: true, value: parsed.value.amount } : parsed;
}
function parse(text, wanted) {
    const example = wanted.map((dimension) => `\`${dimension.example}\``).join(' or ');
    const plainly = refuse(`give a plain decimal number and a unit, for example ${example}`);
    if (text.length > MAX_LENGTH)
        return plainly;
    if (/^-/.test(text))
        return refuse(`give a number that is not negative, for example ${example}`);
    const match = /^(\d+(?:\.\d+)?)( ?)(\D.*)?$/u.exec(text);
    if (match?.[1] === undefined)
        return plainly;
    const [, digits, , unit] = match;
    if (unit === undefined) {
        const fits = wanted.map((dimension) => `\`${digits} ${unitOf(dimension.example)}\``);
        return refuse(`give a unit, for example ${fits.join(' or ')}`);
    }
    // `1,000 g`, `1e3 g`, `1.2.3 g`: the number is what is wrong, not the unit.
    if (/^[.,'_]|^e[+-]?\d| {2}|^ /iu.test(unit))
        return plainly;
    for (const dimension of wanted) {
        const perUnit = ownUnit(dimension, unit.replace(/^[µμ]g$/u, 'ug'));
        if (perUnit !== undefined) {
            return { ok: true, value: { dimension, amount: toBase(digits, perUnit) } };
        }
    }
    return refuse(unknownUnit(unit, wanted, example));
}
/** Divides by whole numbers where it can: 3 mg is 3 / 1000, which is exact where 3 * 0.001 is not. */
function toBase(digits, perUnit) {
    return perUnit < 1 ? Number(digits) / Math.round(1 / perUnit) : Number(digits) * perUnit;
}
function ownUnit(dimension, unit) {
    return Object.hasOwn(dimension.units, unit) ? dimension.units[unit] : undefined;
}
function unitOf(example) {
    return example.slice(example.indexOf(' ') + 1);
}
function unknownUnit(unit, wanted, example) {
    const wantedName = wanted.map((dimension) => dimension.name).join(' or ');
    const other = EVERY_DIMENSION.find((dimension) => ownUnit(dimension, unit) !== undefined);
    if (other !== undefined) {
        return `give ${article(wantedName)}, not ${article(other.name)}, for example ${example}`;
    }
    const known = wanted.flatMap((dimension) => Object.keys(dimension.units));
    const choice = `give ${article(wantedName)} in ${known.join(', ')}, for example ${example}`;
    // Only what looks like a unit is repeated: the text may come from someone else's file.
    if (!/^[A-Za-zµμ0-9]{1,12}$/u.test(unit))
        return choice;
    const near = nearestUnits(unit, known);
    if (near.length === 0)
        return `\`${unit}\` is no unit of ${wantedName}: ${choice}`;
    return `\`${unit}\` is no unit of ${wantedName}; did you mean ${orList(near)}?`;
}
/**
 * Another case of the same letters is nearer than any edit (`kwh`), and so is a unit cut short
 * (`kw`, `m`) or written out (`kgCO2e`, `sec`).
 */
function nearestUnits(unit, known) {
    const given = unit.toLowerCase();
    const sameLetters = known.filter((name) => name.toLowerCase() === given);
    if (sameLetters.length > 0)
        return sameLetters;
    const longer = known.filter((name) => name.toLowerCase().startsWith(given));
    if (longer.length > 0)
        return longer;
    const shorter = known.filter((name) => given.startsWith(name.toLowerCase()));
    if (shorter.length > 0)
        return shorter.sort((a, b) => b.length - a.length).slice(0, 1);
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .LE)(unit, known);
}
function article(name) {
    return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
}
function orList(names) {
    const [last, ...others] = names.map((name) => `\`${name}\``).reverse();
    return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}
function refuse(expected) {
    return { ok: false, expected };
}


/***/ }),

/***/ 84690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ formatGigabytes),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   TA: () => (/* binding */ formatIntensity),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   d5: () => (/* binding */ formatPower),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   so: () => (/* binding */ formatMass)
/* harmony export */ });
/**
 * Printing quantities for people: two significant digits (three from 100 to 999), in the unit
 * that keeps the number between 1 and 999, the same bytes under every locale. A larger quantity
 * never prints as a smaller one.
 */
/** Smallest first; the first and the last also take what lies beyond them. */
const UNITS = {
    energy: [
        ['µWh', 3.6e-3],
        ['mWh', 3.6],
        ['Wh', 3600],
        ['kWh', 3.6e6],
        ['MWh', 3.6e9],
    ],
    mass: [
        ['µg', 1e-6],
        ['mg', 1e-3],
        ['g', 1],
        ['kg', 1e3],
        ['t', 1e6],
    ],
    power: [
        ['mW', 1e-3],
        ['W', 1],
        ['kW', 1e3],
        ['MW', 1e6],
    ],
    intensity: [['g/kWh', 1]],
};
const ZERO = {
    energy: '0 Wh',
    mass: '0 g',
    power: '0 W',
    intensity: '0 g/kWh',
};
const DIGITS = 2;
/** Outside these a number says only that it lies outside: no quantity of a job is there. */
const LEAST_SHOWN = 0.001;
const MOST_SHOWN = 1e9;
/** Joules as `12 mWh`, `3.4 kWh`. */
function formatEnergy(energyJ, how) {
    return format(energyJ, 'energy', how);
}
/** Grams as `48 mg`, `1.2 kg`. */
function formatMass(massG, how) {
    return format(massG, 'mass', how);
}
/** Watts as `65 W`, `1.3 kW`. */
function formatPower(powerW, how) {
    return format(powerW, 'power', how);
}
/** Grams per kWh as `41 g/kWh`, `480 g/kWh`. */
function formatIntensity(intensityGPerKwh, how) {
    return format(intensityGPerKwh, 'intensity', how);
}
/** Bytes as `16.8 GB` (10^9), three digits at most. */
function formatGigabytes(bytes) {
    return `${Number((requireAmount(bytes) / 1e9).toPrecision(3))} GB`;
}
/** A fraction as `15 %`. */
function formatPercent(fraction) {
    return `${numberIn(requireAmount(fraction) * 100, DIGITS)} %`;
}
/** Seconds as `340 ms`, `38 s`, `4 min 10 s`, `2 h 5 min`, `3 d 4 h`. */
function formatDuration(durationS) {
    requireAmount(durationS);
    if (durationS === 0)
        return '0 s';
    if (durationS < 0.9995)
        return `${numberIn(durationS * 1000, DIGITS)} ms`;
    if (durationS < 59.5)
        return `${numberIn(durationS, DIGITS)} s`;
    const seconds = Math.round(durationS);
    if (seconds < 3600)
        return inTwo(seconds, 60, 'min', 's');
    const minutes = Math.round(durationS / 60);
    if (minutes < 24 * 60)
        return inTwo(minutes, 60, 'h', 'min');
    return inTwo(Math.round(durationS / 3600), 24, 'd', 'h');
}
/** `48 g (33-63 g)`, all in the middle's unit so that eyes can compare; a sure value stands alone. */
function formatRange(value, low, high, one, how = {}) {
    const middle = one(value, how);
    if (low === value && high === value)
        return middle;
    // A middle of nothing has no unit of its own to give.
    const like = value === 0 ? high : value;
    const [lowNumber, lowUnit] = inParts(one(low, { ...how, like }));
    const [highNumber, highUnit] = inParts(one(high, { ...how, like }));
    return lowUnit === highUnit
        ? `${middle} (${lowNumber}-${highNumber}${highUnit})`
        : `${middle} (${lowNumber}${lowUnit} to ${highNumber}${highUnit})`;
}
function inParts(text) {
    const at = text.indexOf(' ');
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
function format(amount, as, { digits = DIGITS, like = amount } = {}) {
    requireAmount(amount);
    if (amount === 0 && like === 0)
        return ZERO[as];
    const [name, worth] = unitFor(like, as, digits);
    return `${numberIn(amount / worth, digits)} ${name}`;
}
/** The largest unit in which the amount, as it will be printed, is 1 or more. */
function unitFor(amount, as, digits) {
    const units = UNITS[as];
    const fits = units.findLast(([, worth]) => roundedFor(amount / worth, digits) >= 1);
    return fits ?? units[0] ?? ['', 1];
}
/** What is printed must decide the unit: 999.6 g prints as 1.0 kg, not as 1000 g. */
function roundedFor(value, digits) {
    // Three digits at least decide, so that 995 g, though 1000 g to two digits, stays 995 g.
    return Number(value.toPrecision(Math.max(digits, 3)));
}
function numberIn(value, digits) {
    if (value === 0)
        return '0';
    if (value < LEAST_SHOWN)
        return `<${LEAST_SHOWN}`;
    if (value > MOST_SHOWN)
        return `>${MOST_SHOWN}`;
    // 99.6 to two digits is 100: it then prints as the whole number that it is.
    const toDigits = Number(value.toPrecision(digits));
    const whole = Number(value.toPrecision(Math.max(digits, 3)));
    return trimmed(toDigits >= 100 && whole < 1000 ? whole : toDigits, digits);
}
/** Keeps the zeros that say how exact the number is: `1.0`, `0.50`. */
function trimmed(rounded, digits) {
    const exponent = Math.floor(Math.log10(rounded));
    return rounded.toFixed(Math.max(0, digits - 1 - exponent));
}
function inTwo(total, per, large, small) {
    const rest = total % per;
    const whole = `${(total - rest) / per} ${large}`;
    return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}
function requireAmount(amount) {
    if (!Number.isFinite(amount) || amount < 0) {
        throw new RangeError(`a quantity is finite and not negative, not ${amount}`);
    }
    return amount;
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, getBooleanInput, getIDToken, getMultilineInput, group, isDebug, markdownSummary, platform, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 4268:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"sP":"Electricity Maps, yearly carbon intensity, through npm @tgwf/co2 0.19.0","OZ":"https://www.electricitymaps.com/data/methodology","Ow":"ODbL-1.0","al":"Contains information from Electricity Maps (https://www.electricitymaps.com), which is made available under the Open Database License (https://opendatacommons.org/licenses/odbl/1-0/).","pr":2026,"VS":[2021,2022,2023,2024,2025],"Pg":{"yearLogSd":[0.1298,0.1994,0.258,0.2928],"yearLogSdBySteadiness":[{"changesUpTo":0.03,"logSd":0.03469},{"changesUpTo":0.1,"logSd":0.08226},{"changesUpTo":null,"logSd":0.1804}],"emberLogSd":0.277,"worldLogSd":1.17,"worldLogSdUp":0.355,"hourLogSdElsewhere":0.33},"c$":[{"zone":"AU-NSW","logSd":0.256},{"zone":"AU-VIC","logSd":0.2115},{"zone":"BR-CS","logSd":0.3361},{"zone":"CA-ON","logSd":0.8324},{"zone":"CL-SEN","logSd":0.4387},{"zone":"DE","logSd":0.3921},{"zone":"GB","logSd":0.4544},{"zone":"IN-WE","logSd":0.05},{"zone":"JP-TK","logSd":0.1802},{"zone":"KR","logSd":0.07116},{"zone":"SG","logSd":0.05},{"zone":"US-CAL-CISO","logSd":0.3912},{"zone":"US-MIDA-PJM","logSd":0.1221},{"zone":"US-NY-NYIS","logSd":0.1636},{"zone":"US-TEX-ERCO","logSd":0.2813},{"zone":"ZA","logSd":0.05692}],"BB":[{"country":"AU","zones":10,"logSd":0.6234},{"country":"BR","zones":4,"logSd":0.4467},{"country":"CA","zones":13,"logSd":0.9608},{"country":"CL","zones":1,"logSd":null},{"country":"DK","zones":3,"logSd":0.1198},{"country":"FO","zones":2,"logSd":0.0479},{"country":"IN","zones":5,"logSd":0.2379},{"country":"IT","zones":6,"logSd":0.3248},{"country":"JP","zones":10,"logSd":0.1474},{"country":"MY","zones":2,"logSd":0.1016},{"country":"NO","zones":5,"logSd":0.2983},{"country":"PH","zones":3,"logSd":0.07148},{"country":"RU","zones":3,"logSd":null},{"country":"SE","zones":4,"logSd":0.3443},{"country":"US","zones":59,"logSd":0.5556}],"Qx":[{"key":"AE","name":"United Arab Emirates","country":"AE","intensityGPerKwh":[447,406,391,383,348]},{"key":"AF","name":"Afghanistan","country":"AF","intensityGPerKwh":[112,121,120,121,120]},{"key":"AG","name":"Antigua and Barbuda","country":"AG","intensityGPerKwh":[663,664,664,663,665]},{"key":"AL","name":"Albania","country":"AL","intensityGPerKwh":[121,167,85,80,69]},{"key":"AM","name":"Armenia","country":"AM","intensityGPerKwh":[222,222,224,208,194]},{"key":"AO","name":"Angola","country":"AO","intensityGPerKwh":[177,177,177,177,213]},{"key":"AR","name":"Argentina","country":"AR","intensityGPerKwh":[345,413,368,380,313]},{"key":"AT","name":"Austria","country":"AT","intensityGPerKwh":[224,248,152,119,163]},{"key":"AU","name":"Australia","country":"AU","intensityGPerKwh":[568,525,493,489,474]},{"key":"AU-NSW","name":"New South Wales","country":"AU","intensityGPerKwh":[652,586,545,541,525]},{"key":"AU-NT","name":"Northern Territory","country":"AU","intensityGPerKwh":[489,489,490,495,503]},{"key":"AU-QLD","name":"Queensland","country":"AU","intensityGPerKwh":[679,648,592,581,577]},{"key":"AU-SA","name":"South Australia","country":"AU","intensityGPerKwh":[199,168,184,187,170]},{"key":"AU-TAS","name":"Tasmania","country":"AU","intensityGPerKwh":[23,27,90,133,69]},{"key":"AU-TAS-FI","name":"Flinders Island","country":"AU","intensityGPerKwh":[255,276,263,260,224]},{"key":"AU-TAS-KI","name":"King Island","country":"AU","intensityGPerKwh":[291,361,486,454,471]},{"key":"AU-VIC","name":"Victoria","country":"AU","intensityGPerKwh":[586,535,498,496,474]},{"key":"AU-WA","name":"Western Australia","country":"AU","intensityGPerKwh":[464,431,428,395,395]},{"key":"AU-WA-RI","name":"Rottnest Island","country":"AU","intensityGPerKwh":[503,503,493,519,494]},{"key":"AW","name":"Aruba","country":"AW","intensityGPerKwh":[544,520,548,573,545]},{"key":"AX","name":"Åland Islands","country":"AX","intensityGPerKwh":[33,26,22,19,17]},{"key":"AZ","name":"Azerbaijan","country":"AZ","intensityGPerKwh":[470,461,457,431,420]},{"key":"BA","name":"Bosnia and Herzegovina","country":"BA","intensityGPerKwh":[522,555,483,484,462]},{"key":"BB","name":"Barbados","country":"BB","intensityGPerKwh":[647,646,641,638,636]},{"key":"BD","name":"Bangladesh","country":"BD","intensityGPerKwh":[558,578,602,618,630]},{"key":"BE","name":"Belgium","country":"BE","intensityGPerKwh":[179,197,175,153,180]},{"key":"BF","name":"Burkina Faso","country":"BF","intensityGPerKwh":[559,574,576,577,545]},{"key":"BG","name":"Bulgaria","country":"BG","intensityGPerKwh":[469,538,405,349,365]},{"key":"BH","name":"Bahrain","country":"BH","intensityGPerKwh":[489,488,488,488,488]},{"key":"BI","name":"Burundi","country":"BI","intensityGPerKwh":[237,237,237,239,241]},{"key":"BJ","name":"Benin","country":"BJ","intensityGPerKwh":[515,513,510,508,502]},{"key":"BN","name":"Brunei","country":"BN","intensityGPerKwh":[563,562,565,566,562]},{"key":"BO","name":"Bolivia","country":"BO","intensityGPerKwh":[344,320,349,333,327]},{"key":"BR","name":"Brazil","country":"BR","intensityGPerKwh":[169,92,82,91,98]},{"key":"BR-CS","name":"Central Brazil","country":"BR","intensityGPerKwh":[170,100,90,102,106]},{"key":"BR-N","name":"North Brazil","country":"BR","intensityGPerKwh":[184,105,108,133,154]},{"key":"BR-NE","name":"North-East Brazil","country":"BR","intensityGPerKwh":[156,52,43,45,47]},{"key":"BR-S","name":"South Brazil","country":"BR","intensityGPerKwh":[170,95,83,78,89]},{"key":"BS","name":"Bahamas","country":"BS","intensityGPerKwh":[697,694,692,691,692]},{"key":"BT","name":"Bhutan","country":"BT","intensityGPerKwh":[25,40,67,121,60]},{"key":"BW","name":"Botswana","country":"BW","intensityGPerKwh":[811,812,812,811,814]},{"key":"BY","name":"Belarus","country":"BY","intensityGPerKwh":[436,447,362,317,285]},{"key":"BZ","name":"Belize","country":"BZ","intensityGPerKwh":[199,181,168,166,161]},{"key":"CA","name":"Canada","country":"CA","intensityGPerKwh":[141,130,132,132,136]},{"key":"CA-AB","name":"Alberta","country":"CA","intensityGPerKwh":[502,455,438,402,385]},{"key":"CA-BC","name":"British Columbia","country":"CA","intensityGPerKwh":[48,57,76,71,71]},{"key":"CA-MB","name":"Manitoba","country":"CA","intensityGPerKwh":[57,53,47,55,74]},{"key":"CA-NB","name":"New Brunswick","country":"CA","intensityGPerKwh":[134,140,149,154,161]},{"key":"CA-NL","name":"Newfoundland and Labrador","country":"CA","intensityGPerKwh":[37,28,27,27,26]},{"key":"CA-NS","name":"Nova Scotia","country":"CA","intensityGPerKwh":[511,427,403,396,374]},{"key":"CA-NT","name":"Northwest Territories","country":"CA","intensityGPerKwh":[184,121,112,104,91]},{"key":"CA-NU","name":"Nunavut","country":"CA","intensityGPerKwh":[649,649,649,649,649]},{"key":"CA-ON","name":"Ontario","country":"CA","intensityGPerKwh":[54,63,76,91,111]},{"key":"CA-PE","name":"Prince Edward Island","country":"CA","intensityGPerKwh":[90,84,91,71,28]},{"key":"CA-QC","name":"Québec","country":"CA","intensityGPerKwh":[28,28,31,35,41]},{"key":"CA-SK","name":"Saskatchewan","country":"CA","intensityGPerKwh":[561,505,494,488,485]},{"key":"CA-YT","name":"Yukon","country":"CA","intensityGPerKwh":[170,197,210,215,216]},{"key":"CD","name":"Democratic Republic of the Congo","country":"CD","intensityGPerKwh":[25,25,25,25,82]},{"key":"CF","name":"Central African Republic","country":"CF","intensityGPerKwh":[24,24,24,24,24]},{"key":"CG","name":"Congo","country":"CG","intensityGPerKwh":[387,394,397,398,379]},{"key":"CH","name":"Switzerland","country":"CH","intensityGPerKwh":[107,122,64,42,50]},{"key":"CI","name":"Ivory Coast","country":"CI","intensityGPerKwh":[385,384,388,389,401]},{"key":"CL-SEN","name":"Sistema Eléctrico Nacional","country":"CL","intensityGPerKwh":[405,322,272,236,259]},{"key":"CM","name":"Cameroon","country":"CM","intensityGPerKwh":[191,172,164,160,181]},{"key":"CN","name":"China","country":"CN","intensityGPerKwh":[552,539,535,513,485]},{"key":"CO","name":"Colombia","country":"CO","intensityGPerKwh":[126,112,148,101,102]},{"key":"CR","name":"Costa Rica","country":"CR","intensityGPerKwh":[33,39,67,94,36]},{"key":"CU","name":"Cuba","country":"CU","intensityGPerKwh":[612,608,607,607,609]},{"key":"CV","name":"Cabo Verde","country":"CV","intensityGPerKwh":[573,512,497,487,486]},{"key":"CW","name":"Curaçao","country":"CW","intensityGPerKwh":[482,492,493,494,517]},{"key":"CY","name":"Cyprus","country":"CY","intensityGPerKwh":[820,823,831,853,838]},{"key":"CZ","name":"Czechia","country":"CZ","intensityGPerKwh":[555,578,493,447,439]},{"key":"DE","name":"Germany","country":"DE","intensityGPerKwh":[439,475,379,341,342]},{"key":"DJ","name":"Djibouti","country":"DJ","intensityGPerKwh":[459,459,459,450,434]},{"key":"DK","name":"Denmark","country":"DK","intensityGPerKwh":[211,186,140,136,123]},{"key":"DK-BHM","name":"Bornholm","country":"DK","intensityGPerKwh":[63,70,56,58,101]},{"key":"DK-DK1","name":"West Denmark","country":"DK","intensityGPerKwh":[212,199,138,131,112]},{"key":"DK-DK2","name":"East Denmark","country":"DK","intensityGPerKwh":[211,166,144,146,144]},{"key":"DM","name":"Dominica","country":"DM","intensityGPerKwh":[603,610,610,611,613]},{"key":"DO","name":"Dominican Republic","country":"DO","intensityGPerKwh":[543,545,577,565,527]},{"key":"DZ","name":"Algeria","country":"DZ","intensityGPerKwh":[487,487,487,487,487]},{"key":"EC","name":"Ecuador","country":"EC","intensityGPerKwh":[147,180,197,232,209]},{"key":"EE","name":"Estonia","country":"EE","intensityGPerKwh":[386,426,287,285,243]},{"key":"EG","name":"Egypt","country":"EG","intensityGPerKwh":[444,462,454,450,442]},{"key":"ER","name":"Eritrea","country":"ER","intensityGPerKwh":[632,633,633,633,607]},{"key":"ES","name":"Spain","country":"ES","intensityGPerKwh":[172,220,153,129,136]},{"key":"ES-CE","name":"Ceuta","country":"ES","intensityGPerKwh":[650,650,650,649,649]},{"key":"ES-CN-FV","name":"Fuerteventura","country":"ES","intensityGPerKwh":[779,825,796,755,748]},{"key":"ES-CN-GC","name":"Gran Canaria","country":"ES","intensityGPerKwh":[738,709,720,698,683]},{"key":"ES-CN-HI","name":"El Hierro","country":"ES","intensityGPerKwh":[424,473,596,505,504]},{"key":"ES-CN-IG","name":"Isla de la Gomera","country":"ES","intensityGPerKwh":[951,938,890,836,830]},{"key":"ES-CN-LP","name":"La Palma","country":"ES","intensityGPerKwh":[832,855,857,836,843]},{"key":"ES-CN-LZ","name":"Lanzarote","country":"ES","intensityGPerKwh":[831,824,827,815,793]},{"key":"ES-CN-TE","name":"Tenerife","country":"ES","intensityGPerKwh":[746,757,762,761,761]},{"key":"ES-IB-FO","name":"Formentera","country":"ES","intensityGPerKwh":[613,682,502,606,487]},{"key":"ES-IB-IZ","name":"Ibiza","country":"ES","intensityGPerKwh":[508,566,497,480,504]},{"key":"ES-IB-MA","name":"Mallorca","country":"ES","intensityGPerKwh":[440,493,409,382,399]},{"key":"ES-IB-ME","name":"Menorca","country":"ES","intensityGPerKwh":[909,976,932,797,799]},{"key":"ES-ML","name":"Melilla","country":"ES","intensityGPerKwh":[619,618,620,619,617]},{"key":"ET","name":"Ethiopia","country":"ET","intensityGPerKwh":[24,24,24,24,84]},{"key":"FI","name":"Finland","country":"FI","intensityGPerKwh":[168,133,84,80,68]},{"key":"FJ","name":"Fiji","country":"FJ","intensityGPerKwh":[299,297,293,290,291]},{"key":"FK","name":"Falkland Islands","country":"FK","intensityGPerKwh":[700,700,700,700,700]},{"key":"FM","name":"Micronesia","country":"FM","intensityGPerKwh":[614,614,615,615,590]},{"key":"FO","name":"Faroe Islands","country":"FO","intensityGPerKwh":[543,566,523,493,549]},{"key":"FO-MI","name":"Main Islands","country":"FO","intensityGPerKwh":[542,561,528,491,546]},{"key":"FO-SI","name":"South Island","country":"FO","intensityGPerKwh":[564,626,463,523,594]},{"key":"FR","name":"France","country":"FR","intensityGPerKwh":[60,91,49,33,31]},{"key":"FR-COR","name":"Corsica","country":"FR","intensityGPerKwh":[351,483,480,556,546]},{"key":"GA","name":"Gabon","country":"GA","intensityGPerKwh":[299,294,294,293,325]},{"key":"GB","name":"Great Britain","country":"GB","intensityGPerKwh":[239,235,200,175,176]},{"key":"GB-NIR","name":"Northern Ireland","country":"GB","intensityGPerKwh":[376,359,294,300,280]},{"key":"GB-ORK","name":"Orkney Islands","country":"GB","intensityGPerKwh":[89,68,84,64,57]},{"key":"GE","name":"Georgia","country":"GE","intensityGPerKwh":[159,201,198,161,168]},{"key":"GF","name":"French Guiana","country":"GF","intensityGPerKwh":[169,160,246,410,442]},{"key":"GH","name":"Ghana","country":"GH","intensityGPerKwh":[333,324,326,327,339]},{"key":"GI","name":"Gibraltar","country":"GI","intensityGPerKwh":[490,490,490,490,506]},{"key":"GL","name":"Greenland","country":"GL","intensityGPerKwh":[130,112,106,103,103]},{"key":"GM","name":"Gambia","country":"GM","intensityGPerKwh":[700,700,700,700,700]},{"key":"GN","name":"Guinea","country":"GN","intensityGPerKwh":[206,197,194,190,188]},{"key":"GP","name":"Guadeloupe","country":"GP","intensityGPerKwh":[348,343,263,533,487]},{"key":"GQ","name":"Equatorial Guinea","country":"GQ","intensityGPerKwh":[340,346,348,349,365]},{"key":"GR","name":"Greece","country":"GR","intensityGPerKwh":[426,435,326,298,296]},{"key":"GS","name":"South Georgia and the South Sandwich Islands","country":"GS","intensityGPerKwh":[24,24,24,24,28]},{"key":"GT","name":"Guatemala","country":"GT","intensityGPerKwh":[362,163,288,369,359]},{"key":"GU","name":"Guam","country":"GU","intensityGPerKwh":[670,649,642,639,639]},{"key":"GW","name":"Guinea-Bissau","country":"GW","intensityGPerKwh":[700,700,700,700,700]},{"key":"GY","name":"Guyana","country":"GY","intensityGPerKwh":[690,689,664,657,653]},{"key":"HK","name":"Hong Kong","country":"HK","intensityGPerKwh":[609,604,598,594,590]},{"key":"HN","name":"Honduras","country":"HN","intensityGPerKwh":[280,288,359,305,316]},{"key":"HR","name":"Croatia","country":"HR","intensityGPerKwh":[307,348,272,225,221]},{"key":"HT","name":"Haiti","country":"HT","intensityGPerKwh":[567,534,527,523,515]},{"key":"HU","name":"Hungary","country":"HU","intensityGPerKwh":[305,308,250,228,219]},{"key":"ID","name":"Indonesia","country":"ID","intensityGPerKwh":[649,649,660,663,667]},{"key":"IE","name":"Ireland","country":"IE","intensityGPerKwh":[373,405,403,352,301]},{"key":"IL","name":"Israel","country":"IL","intensityGPerKwh":[537,530,502,492,475]},{"key":"IN","name":"Mainland India","country":"IN","intensityGPerKwh":[583,592,613,614,593]},{"key":"IN-EA","name":"Eastern India","country":"IN","intensityGPerKwh":[676,690,707,714,740]},{"key":"IN-NE","name":"North Eastern India","country":"IN","intensityGPerKwh":[397,402,474,462,401]},{"key":"IN-NO","name":"Northern India","country":"IN","intensityGPerKwh":[489,518,527,534,508]},{"key":"IN-SO","name":"Southern India","country":"IN","intensityGPerKwh":[482,487,535,534,489]},{"key":"IN-WE","name":"Western India","country":"IN","intensityGPerKwh":[650,655,662,657,653]},{"key":"IQ","name":"Iraq","country":"IQ","intensityGPerKwh":[542,557,561,563,563]},{"key":"IR","name":"Iran","country":"IR","intensityGPerKwh":[495,495,484,495,489]},{"key":"IS","name":"Iceland","country":"IS","intensityGPerKwh":[28,27,28,28,28]},{"key":"IT","name":"Italy","country":"IT","intensityGPerKwh":[354,399,316,267,286]},{"key":"IT-CNO","name":"Central North Italy","country":"IT","intensityGPerKwh":[294,345,272,258,251]},{"key":"IT-CSO","name":"Central South Italy","country":"IT","intensityGPerKwh":[404,454,340,295,297]},{"key":"IT-NO","name":"North Italy","country":"IT","intensityGPerKwh":[323,365,291,238,275]},{"key":"IT-SAR","name":"Sardinia","country":"IT","intensityGPerKwh":[583,607,546,523,488]},{"key":"IT-SIC","name":"Sicily","country":"IT","intensityGPerKwh":[416,462,380,306,280]},{"key":"IT-SO","name":"South Italy","country":"IT","intensityGPerKwh":[388,442,341,290,293]},{"key":"JM","name":"Jamaica","country":"JM","intensityGPerKwh":[477,489,488,487,489]},{"key":"JO","name":"Jordan","country":"JO","intensityGPerKwh":[392,391,385,383,424]},{"key":"JP","name":"Japan","country":"JP","intensityGPerKwh":[483,496,467,464,463]},{"key":"JP-CB","name":"Chūbu","country":"JP","intensityGPerKwh":[513,509,479,480,481]},{"key":"JP-CG","name":"Chūgoku","country":"JP","intensityGPerKwh":[470,498,465,470,487]},{"key":"JP-HKD","name":"Hokkaidō","country":"JP","intensityGPerKwh":[470,455,461,460,457]},{"key":"JP-HR","name":"Hokuriku","country":"JP","intensityGPerKwh":[463,468,459,455,459]},{"key":"JP-KN","name":"Kansai","country":"JP","intensityGPerKwh":[408,433,380,365,370]},{"key":"JP-KY","name":"Kyūshū","country":"JP","intensityGPerKwh":[309,394,307,309,307]},{"key":"JP-ON","name":"Okinawa","country":"JP","intensityGPerKwh":[600,597,590,593,590]},{"key":"JP-SK","name":"Shikoku","country":"JP","intensityGPerKwh":[617,612,600,515,493]},{"key":"JP-TH","name":"Tōhoku","country":"JP","intensityGPerKwh":[484,486,482,482,480]},{"key":"JP-TK","name":"Tōkyō","country":"JP","intensityGPerKwh":[549,547,536,539,535]},{"key":"KE","name":"Kenya","country":"KE","intensityGPerKwh":[96,109,97,95,206]},{"key":"KG","name":"Kyrgyzstan","country":"KG","intensityGPerKwh":[131,122,130,127,152]},{"key":"KH","name":"Cambodia","country":"KH","intensityGPerKwh":[351,301,282,273,476]},{"key":"KM","name":"Comoros","country":"KM","intensityGPerKwh":[700,700,700,700,700]},{"key":"KP","name":"North Korea","country":"KP","intensityGPerKwh":[313,315,305,300,335]},{"key":"KR","name":"South Korea","country":"KR","intensityGPerKwh":[489,455,443,423,423]},{"key":"KW","name":"Kuwait","country":"KW","intensityGPerKwh":[515,515,515,515,517]},{"key":"KY","name":"Cayman Islands","country":"KY","intensityGPerKwh":[681,681,681,681,681]},{"key":"KZ","name":"Kazakhstan","country":"KZ","intensityGPerKwh":[646,633,610,592,592]},{"key":"LA","name":"Laos","country":"LA","intensityGPerKwh":[235,214,206,202,248]},{"key":"LB","name":"Lebanon","country":"LB","intensityGPerKwh":[595,373,336,307,362]},{"key":"LC","name":"Saint Lucia","country":"LC","intensityGPerKwh":[684,684,683,683,683]},{"key":"LK","name":"Sri Lanka","country":"LK","intensityGPerKwh":[388,388,395,405,367]},{"key":"LR","name":"Liberia","country":"LR","intensityGPerKwh":[469,475,475,472,470]},{"key":"LS","name":"Lesotho","country":"LS","intensityGPerKwh":[24,24,24,24,24]},{"key":"LT","name":"Lithuania","country":"LT","intensityGPerKwh":[293,226,169,153,135]},{"key":"LU","name":"Luxembourg","country":"LU","intensityGPerKwh":[290,360,272,222,212]},{"key":"LV","name":"Latvia","country":"LV","intensityGPerKwh":[299,285,192,176,155]},{"key":"LY","name":"Libya","country":"LY","intensityGPerKwh":[527,528,527,527,530]},{"key":"MA","name":"Morocco","country":"MA","intensityGPerKwh":[609,620,573,527,516]},{"key":"MD","name":"Moldova","country":"MD","intensityGPerKwh":[445,435,416,408,324]},{"key":"ME","name":"Montenegro","country":"ME","intensityGPerKwh":[407,424,385,400,356]},{"key":"MG","name":"Madagascar","country":"MG","intensityGPerKwh":[478,470,474,475,431]},{"key":"MK","name":"North Macedonia","country":"MK","intensityGPerKwh":[501,549,506,476,452]},{"key":"ML","name":"Mali","country":"ML","intensityGPerKwh":[440,414,416,414,410]},{"key":"MM","name":"Myanmar","country":"MM","intensityGPerKwh":[333,305,320,335,335]},{"key":"MN","name":"Mongolia","country":"MN","intensityGPerKwh":[724,729,731,746,744]},{"key":"MO","name":"Macao","country":"MO","intensityGPerKwh":[398,401,398,395,393]},{"key":"MQ","name":"Martinique","country":"MQ","intensityGPerKwh":[567,563,520,579,577]},{"key":"MR","name":"Mauritania","country":"MR","intensityGPerKwh":[509,516,518,519,522]},{"key":"MT","name":"Malta","country":"MT","intensityGPerKwh":[526,510,439,411,404]},{"key":"MU","name":"Mauritius","country":"MU","intensityGPerKwh":[614,605,619,621,621]},{"key":"MV","name":"Maldives","country":"MV","intensityGPerKwh":[661,654,654,652,648]},{"key":"MW","name":"Malawi","country":"MW","intensityGPerKwh":[59,59,60,60,60]},{"key":"MX","name":"Mexico","country":"MX","intensityGPerKwh":[365,377,394,392,385]},{"key":"MY","name":"Malaysia","country":"MY","intensityGPerKwh":[562,561,567,568,611]},{"key":"MY-EM","name":"Borneo","country":"MY","intensityGPerKwh":[343,369,380,385,517]},{"key":"MY-WM","name":"Peninsula","country":"MY","intensityGPerKwh":[656,645,650,645,651]},{"key":"MZ","name":"Mozambique","country":"MZ","intensityGPerKwh":[106,102,101,101,149]},{"key":"NA","name":"Namibia","country":"NA","intensityGPerKwh":[52,44,43,43,93]},{"key":"NC","name":"New Caledonia","country":"NC","intensityGPerKwh":[597,568,551,543,539]},{"key":"NE","name":"Niger","country":"NE","intensityGPerKwh":[664,661,659,658,650]},{"key":"NG","name":"Nigeria","country":"NG","intensityGPerKwh":[374,366,375,374,362]},{"key":"NI","name":"Nicaragua","country":"NI","intensityGPerKwh":[199,245,331,311,221]},{"key":"NL","name":"Netherlands","country":"NL","intensityGPerKwh":[377,347,280,251,253]},{"key":"NO","name":"Norway","country":"NO","intensityGPerKwh":[32,38,34,33,30]},{"key":"NO-NO1","name":"Southeast Norway","country":"NO","intensityGPerKwh":[30,30,29,27,24]},{"key":"NO-NO2","name":"Southwest Norway","country":"NO","intensityGPerKwh":[36,52,38,35,29]},{"key":"NO-NO3","name":"Middle Norway","country":"NO","intensityGPerKwh":[25,27,29,29,28]},{"key":"NO-NO4","name":"North Norway","country":"NO","intensityGPerKwh":[29,44,52,55,49]},{"key":"NO-NO5","name":"West Norway","country":"NO","intensityGPerKwh":[36,31,27,26,25]},{"key":"NP","name":"Nepal","country":"NP","intensityGPerKwh":[32,97,106,112,86]},{"key":"NZ","name":"New Zealand","country":"NZ","intensityGPerKwh":[140,96,97,112,90]},{"key":"OM","name":"Oman","country":"OM","intensityGPerKwh":[493,483,481,479,481]},{"key":"PA","name":"Panama","country":"PA","intensityGPerKwh":[228,238,301,167,148]},{"key":"PE","name":"Peru","country":"PE","intensityGPerKwh":[184,205,219,186,173]},{"key":"PF","name":"French Polynesia","country":"PF","intensityGPerKwh":[442,357,422,368,365]},{"key":"PG","name":"Papua New Guinea","country":"PG","intensityGPerKwh":[508,531,514,513,512]},{"key":"PH","name":"Philippines","country":"PH","intensityGPerKwh":[618,618,620,623,613]},{"key":"PH-LU","name":"Luzon","country":"PH","intensityGPerKwh":[637,637,641,641,632]},{"key":"PH-MI","name":"Mindanao","country":"PH","intensityGPerKwh":[546,546,517,563,545]},{"key":"PH-VI","name":"Visayas","country":"PH","intensityGPerKwh":[602,602,616,594,591]},{"key":"PK","name":"Pakistan","country":"PK","intensityGPerKwh":[359,332,291,261,268]},{"key":"PL","name":"Poland","country":"PL","intensityGPerKwh":[851,876,726,581,565]},{"key":"PM","name":"Saint Pierre and Miquelon","country":"PM","intensityGPerKwh":[700,700,700,700,700]},{"key":"PR","name":"Puerto Rico","country":"PR","intensityGPerKwh":[477,416,471,479,499]},{"key":"PS","name":"State of Palestine","country":"PS","intensityGPerKwh":[542,482,461,452,448]},{"key":"PT","name":"Portugal","country":"PT","intensityGPerKwh":[204,223,149,100,117]},{"key":"PT-MA","name":"Madeira","country":"PT","intensityGPerKwh":[618,697,758,675,633]},{"key":"PW","name":"Palau","country":"PW","intensityGPerKwh":[611,611,609,608,489]},{"key":"PY","name":"Paraguay","country":"PY","intensityGPerKwh":[42,29,26,25,25]},{"key":"QA","name":"Qatar","country":"QA","intensityGPerKwh":[490,490,490,490,490]},{"key":"RE","name":"Réunion","country":"RE","intensityGPerKwh":[523,498,497,471,208]},{"key":"RO","name":"Romania","country":"RO","intensityGPerKwh":[391,371,283,301,300]},{"key":"RS","name":"Serbia","country":"RS","intensityGPerKwh":[519,548,493,505,528]},{"key":"RU-1","name":"Europe-Ural","country":"RU","intensityGPerKwh":[350,347,352,355,353]},{"key":"RU-2","name":"Siberia","country":"RU","intensityGPerKwh":[337,409,398,391,411]},{"key":"RU-AS","name":"East","country":"RU","intensityGPerKwh":[415,418,434,449,426]},{"key":"RW","name":"Rwanda","country":"RW","intensityGPerKwh":[260,315,328,335,351]},{"key":"SA","name":"Saudi Arabia","country":"SA","intensityGPerKwh":[555,553,552,552,552]},{"key":"SB","name":"Solomon Islands","country":"SB","intensityGPerKwh":[700,640,640,632,626]},{"key":"SC","name":"Seychelles","country":"SC","intensityGPerKwh":[612,604,606,603,593]},{"key":"SD","name":"Sudan","country":"SD","intensityGPerKwh":[260,203,191,185,194]},{"key":"SE","name":"Sweden","country":"SE","intensityGPerKwh":[27,26,25,23,21]},{"key":"SE-SE1","name":"North Sweden","country":"SE","intensityGPerKwh":[15,16,16,15,15]},{"key":"SE-SE2","name":"North Central Sweden","country":"SE","intensityGPerKwh":[17,17,17,16,15]},{"key":"SE-SE3","name":"South Central Sweden","country":"SE","intensityGPerKwh":[24,25,23,21,20]},{"key":"SE-SE4","name":"South Sweden","country":"SE","intensityGPerKwh":[51,40,40,39,37]},{"key":"SG","name":"Singapore","country":"SG","intensityGPerKwh":[491,491,488,485,483]},{"key":"SI","name":"Slovenia","country":"SI","intensityGPerKwh":[271,278,246,224,194]},{"key":"SK","name":"Slovakia","country":"SK","intensityGPerKwh":[331,366,238,216,232]},{"key":"SL","name":"Sierra Leone","country":"SL","intensityGPerKwh":[59,59,58,55,53]},{"key":"SN","name":"Senegal","country":"SN","intensityGPerKwh":[561,577,571,572,573]},{"key":"SO","name":"Somalia","country":"SO","intensityGPerKwh":[630,574,574,565,557]},{"key":"SR","name":"Suriname","country":"SR","intensityGPerKwh":[346,371,264,242,269]},{"key":"SS","name":"South Sudan","country":"SS","intensityGPerKwh":[633,611,601,596,611]},{"key":"ST","name":"São Tomé and Príncipe","country":"ST","intensityGPerKwh":[622,623,623,623,623]},{"key":"SV","name":"El Salvador","country":"SV","intensityGPerKwh":[182,191,285,248,239]},{"key":"SY","name":"Syria","country":"SY","intensityGPerKwh":[557,562,563,564,554]},{"key":"SZ","name":"Eswatini","country":"SZ","intensityGPerKwh":[122,114,108,106,146]},{"key":"TD","name":"Chad","country":"TD","intensityGPerKwh":[639,638,638,637,638]},{"key":"TG","name":"Togo","country":"TG","intensityGPerKwh":[390,397,396,396,384]},{"key":"TH","name":"Thailand","country":"TH","intensityGPerKwh":[503,497,485,490,485]},{"key":"TJ","name":"Tajikistan","country":"TJ","intensityGPerKwh":[81,75,66,75,72]},{"key":"TL","name":"Timor-Leste","country":"TL","intensityGPerKwh":[649,649,649,649,665]},{"key":"TM","name":"Turkmenistan","country":"TM","intensityGPerKwh":[490,490,490,490,490]},{"key":"TN","name":"Tunisia","country":"TN","intensityGPerKwh":[480,482,482,482,483]},{"key":"TO","name":"Tonga","country":"TO","intensityGPerKwh":[606,618,606,605,600]},{"key":"TR","name":"Turkey","country":"TR","intensityGPerKwh":[448,431,437,423,440]},{"key":"TT","name":"Trinidad and Tobago","country":"TT","intensityGPerKwh":[490,490,490,490,490]},{"key":"TW","name":"Taiwan","country":"TW","intensityGPerKwh":[541,535,534,525,519]},{"key":"TZ","name":"Tanzania","country":"TZ","intensityGPerKwh":[322,350,358,361,388]},{"key":"UG","name":"Uganda","country":"UG","intensityGPerKwh":[54,59,60,60,108]},{"key":"US","name":"United States","country":"US","intensityGPerKwh":[444,434,420,409,414]},{"key":"US-AK","name":"Alaska","country":"US","intensityGPerKwh":[513,507,467,467,469]},{"key":"US-AK-SEAPA","name":"Southeast Alaska Power Agency","country":"US","intensityGPerKwh":[28,28,28,29,28]},{"key":"US-CAL-BANC","name":"Balancing Authority of Northern California","country":"US","intensityGPerKwh":[281,263,269,273,275]},{"key":"US-CAL-CISO","name":"CAISO","country":"US","intensityGPerKwh":[278,262,263,229,208]},{"key":"US-CAL-IID","name":"Imperial Irrigation District","country":"US","intensityGPerKwh":[608,517,523,502,168]},{"key":"US-CAL-LDWP","name":"Los Angeles Department of Water and Power","country":"US","intensityGPerKwh":[417,368,394,385,355]},{"key":"US-CAL-TIDC","name":"Turlock Irrigation District","country":"US","intensityGPerKwh":[389,385,372,383,439]},{"key":"US-CAR-CPLE","name":"Duke Energy Progress East","country":"US","intensityGPerKwh":[319,335,297,335,341]},{"key":"US-CAR-CPLW","name":"Duke Energy Progress West","country":"US","intensityGPerKwh":[485,505,495,499,508]},{"key":"US-CAR-DUK","name":"Duke Energy Carolinas","country":"US","intensityGPerKwh":[291,363,307,315,320]},{"key":"US-CAR-SC","name":"South Carolina Public Service Authority","country":"US","intensityGPerKwh":[631,603,633,647,654]},{"key":"US-CAR-SCEG","name":"South Carolina Electric & Gas Company","country":"US","intensityGPerKwh":[474,450,460,466,466]},{"key":"US-CAR-YAD","name":"Alcoa Power Generating, Inc. Yadkin Division","country":"US","intensityGPerKwh":[54,58,51,52,57]},{"key":"US-CENT-SPA","name":"Southwestern Power Administration","country":"US","intensityGPerKwh":[210,234,201,128,48]},{"key":"US-CENT-SWPP","name":"Southwest Power Pool","country":"US","intensityGPerKwh":[502,487,468,451,477]},{"key":"US-FLA-FMPP","name":"Florida Municipal Power Pool","country":"US","intensityGPerKwh":[586,536,520,508,507]},{"key":"US-FLA-FPC","name":"Duke Energy Florida","country":"US","intensityGPerKwh":[546,534,562,545,541]},{"key":"US-FLA-FPL","name":"Florida Power and Light Company","country":"US","intensityGPerKwh":[401,397,407,375,356]},{"key":"US-FLA-GVL","name":"Gainesville Regional Utilities","country":"US","intensityGPerKwh":[697,741,703,702,699]},{"key":"US-FLA-HST","name":"City of Homestead","country":"US","intensityGPerKwh":[402,398,408,376,357]},{"key":"US-FLA-JEA","name":"Jacksonville Electric Authority","country":"US","intensityGPerKwh":[681,681,705,686,655]},{"key":"US-FLA-SEC","name":"Seminole Electric Cooperative","country":"US","intensityGPerKwh":[777,751,562,541,549]},{"key":"US-FLA-TAL","name":"City of Tallahassee","country":"US","intensityGPerKwh":[467,497,498,495,497]},{"key":"US-FLA-TEC","name":"Tampa Electric Company","country":"US","intensityGPerKwh":[559,529,560,517,504]},{"key":"US-HI","name":"Hawaii","country":"US","intensityGPerKwh":[834,822,802,787,784]},{"key":"US-MIDA-PJM","name":"PJM Interconnection","country":"US","intensityGPerKwh":[439,434,401,403,418]},{"key":"US-MIDW-AECI","name":"Associated Electric Cooperative","country":"US","intensityGPerKwh":[673,680,640,638,678]},{"key":"US-MIDW-LGEE","name":"Louisville Gas and Electric Company and Kentucky Utilities","country":"US","intensityGPerKwh":[860,824,854,848,848]},{"key":"US-MIDW-MISO","name":"Midcontinent ISO","country":"US","intensityGPerKwh":[561,525,503,487,501]},{"key":"US-NE-ISNE","name":"ISO New England","country":"US","intensityGPerKwh":[272,282,286,299,309]},{"key":"US-NW-AVA","name":"Avista Corporation","country":"US","intensityGPerKwh":[200,187,251,225,241]},{"key":"US-NW-BPAT","name":"Bonneville Power Administration","country":"US","intensityGPerKwh":[92,88,123,109,129]},{"key":"US-NW-CHPD","name":"Chelan County","country":"US","intensityGPerKwh":[25,25,28,27,26]},{"key":"US-NW-DOPD","name":"Douglas County","country":"US","intensityGPerKwh":[27,27,34,34,33]},{"key":"US-NW-GCPD","name":"Grant County","country":"US","intensityGPerKwh":[42,37,60,53,51]},{"key":"US-NW-GRID","name":"Gridforce Energy Management","country":"US","intensityGPerKwh":[539,561,585,534,541]},{"key":"US-NW-IPCO","name":"Idaho Power Company","country":"US","intensityGPerKwh":[369,363,358,318,316]},{"key":"US-NW-NEVP","name":"Nevada Power Company","country":"US","intensityGPerKwh":[504,471,464,441,435]},{"key":"US-NW-NWMT","name":"Northwestern Energy","country":"US","intensityGPerKwh":[701,687,669,561,580]},{"key":"US-NW-PACE","name":"Pacificorp East","country":"US","intensityGPerKwh":[646,670,677,637,618]},{"key":"US-NW-PACW","name":"Pacificorp West","country":"US","intensityGPerKwh":[397,277,217,197,204]},{"key":"US-NW-PGE","name":"Portland General Electric Company","country":"US","intensityGPerKwh":[201,182,254,226,274]},{"key":"US-NW-PSCO","name":"Public Service Company of Colorado","country":"US","intensityGPerKwh":[610,568,521,464,438]},{"key":"US-NW-PSEI","name":"Puget Sound Energy","country":"US","intensityGPerKwh":[152,136,211,181,166]},{"key":"US-NW-SCL","name":"Seattle City Light","country":"US","intensityGPerKwh":[67,66,104,83,84]},{"key":"US-NW-TPWR","name":"City of Tacoma","country":"US","intensityGPerKwh":[66,66,104,77,89]},{"key":"US-NW-WACM","name":"Western Area Power Administration - Rocky Mountain Region","country":"US","intensityGPerKwh":[777,792,755,678,687]},{"key":"US-NW-WAUW","name":"Western Area Power Administration - Upper Great Plains West","country":"US","intensityGPerKwh":[353,343,284,290,335]},{"key":"US-NY-NYIS","name":"New York ISO","country":"US","intensityGPerKwh":[266,289,286,302,314]},{"key":"US-SE-SEPA","name":"Southeastern Power Administration","country":"US","intensityGPerKwh":[449,503,503,542,534]},{"key":"US-SE-SOCO","name":"Southern Company Services","country":"US","intensityGPerKwh":[462,463,475,460,470]},{"key":"US-SW-AZPS","name":"Arizona Public Service Company","country":"US","intensityGPerKwh":[461,474,435,425,393]},{"key":"US-SW-EPE","name":"El Paso Electric Company","country":"US","intensityGPerKwh":[655,612,520,507,524]},{"key":"US-SW-PNM","name":"Public Service Company of New Mexico","country":"US","intensityGPerKwh":[685,596,415,335,293]},{"key":"US-SW-SRP","name":"Salt River Project","country":"US","intensityGPerKwh":[291,286,326,317,304]},{"key":"US-SW-TEPC","name":"Tucson Electric Power Company","country":"US","intensityGPerKwh":[651,615,535,504,485]},{"key":"US-SW-WALC","name":"Western Area Power Administration - Desert Southwest Region","country":"US","intensityGPerKwh":[399,384,387,326,325]},{"key":"US-TEN-TVA","name":"Tennessee Valley Authority","country":"US","intensityGPerKwh":[366,376,359,380,404]},{"key":"US-TEX-ERCO","name":"Electric Reliability Council of Texas","country":"US","intensityGPerKwh":[431,410,394,377,363]},{"key":"UY","name":"Uruguay","country":"UY","intensityGPerKwh":[145,99,97,53,71]},{"key":"UZ","name":"Uzbekistan","country":"UZ","intensityGPerKwh":[483,473,472,472,487]},{"key":"VC","name":"Saint Vincent and the Grenadines","country":"VC","intensityGPerKwh":[603,610,610,610,609]},{"key":"VE","name":"Venezuela","country":"VE","intensityGPerKwh":[131,136,129,126,144]},{"key":"VI","name":"Virgin Islands","country":"VI","intensityGPerKwh":[680,681,680,680,680]},{"key":"VN","name":"Vietnam","country":"VN","intensityGPerKwh":[446,381,441,442,426]},{"key":"VU","name":"Vanuatu","country":"VU","intensityGPerKwh":[534,534,534,533,521]},{"key":"WS","name":"Samoa","country":"WS","intensityGPerKwh":[396,420,446,452,455]},{"key":"XK","name":"Kosovo","country":"XK","intensityGPerKwh":[663,675,634,650,605]},{"key":"YE","name":"Yemen","country":"YE","intensityGPerKwh":[520,527,524,522,567]},{"key":"YT","name":"Mayotte","country":"YT","intensityGPerKwh":[577,577,573,571,567]},{"key":"ZA","name":"South Africa","country":"ZA","intensityGPerKwh":[710,704,700,712,700]},{"key":"ZM","name":"Zambia","country":"ZM","intensityGPerKwh":[87,113,117,119,166]},{"key":"ZW","name":"Zimbabwe","country":"ZW","intensityGPerKwh":[260,273,263,258,419]}]}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(28712);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
