export const id = 549;
export const ids = [549,8,821];
export const modules = {

/***/ 76423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectTo: () => (/* binding */ connectTo)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(18964);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/src/github/parse.js
var github_parse = __webpack_require__(40502);
;// CONCATENATED MODULE: ./build/src/github/route.js
/** The URL of a call. */
function expandRoute(apiUrl, { route, params = {}, query = {} }) {
    const path = route.slice(route.indexOf(' ') + 1).replace(/\{(\w+)\}/g, (_, name) => {
        const value = String(params[name] ?? '');
        return name === 'path' ? value.split('/').map(encodeSegment).join('/') : encodeSegment(value);
    });
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    return `${apiUrl.replace(/\/+$/, '')}${path}${search}`;
}
/** GraphQL of a server of one's own lies beside its REST API, not below. */
function graphqlUrl(apiUrl) {
    const base = apiUrl.replace(/\/+$/, '');
    return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}
/**
 * A URL takes `..` for the folder above, however it is escaped, so a name from outside could lead to
 * another endpoint. No owner, repository or file is called so.
 */
function encodeSegment(value) {
    return value === '.' || value === '..' ? '%00' : encodeURIComponent(value);
}

;// CONCATENATED MODULE: ./build/src/github/client.js





const REAL_CLOCK = {
    nowMs: () => performance.now(),
    wallMs: Date.now,
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal && { signal }).catch(() => undefined),
    random: Math.random,
};
const MAX_BYTES = 8 * 1024 * 1024;
const SECOND_TRY_MS = 500;
/**
 * Connects to GitHub's API; makes no call yet. Calls never reject: what went wrong is a value. A call
 * is tried at most twice, and the second time only if that fits the deadline and nothing can have been
 * done twice. A redirect is followed once, and only within the API's own origin.
 */
function connect(options) {
    const { token, apiUrl, deadlineMs, timeoutMs = 10_000, clock = REAL_CLOCK } = options;
    const endsAt = clock.nowMs() + deadlineMs;
    const leftMs = () => endsAt - clock.nowMs();
    let aheadMs = null;
    async function once(call, url, redirects) {
        if (leftMs() <= 0)
            return { kind: 'timeout', message: 'the time for all calls is over' };
        const request = (to) => ({
            ...(options.signal === undefined ? {} : { signal: options.signal }),
            method: call.route.split(' ')[0] ?? 'GET',
            url: to,
            headers: headersOf(token, call),
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
            maxBytes: call.maxBytes ?? MAX_BYTES,
            timeoutMs: Math.min(timeoutMs, leftMs()),
        });
        const answer = await options.send(request(url));
        aheadMs = aheadOf(answer, clock.wallMs()) ?? aheadMs;
        const follows = redirects === 'followed' && call.route.startsWith('GET ');
        const next = follows ? redirectOf(answer, url) : null;
        return next === null ? answer : options.send(request(next));
    }
    async function attempt(call, url, redirects = 'followed') {
        const most = redirects === 'followed' ? 300 : 400;
        for (let tried = 1;; tried += 1) {
            const answer = await once(call, url, redirects);
            if (answer.kind === 'answer' && answer.status < most)
                return answer;
            const waitMs = tried > 1 || options.signal?.aborted ? null : waitBefore(call, answer);
            if (waitMs === null || waitMs >= leftMs())
                return answer.kind === 'answer' ? (0,failure.failureOf)(answer, token) : (0,failure.failureWithoutAnswer)(answer);
            await clock.sleep(waitMs, options.signal);
        }
    }
    async function ask(call, parse, url = expandRoute(apiUrl, call)) {
        const answer = await attempt(call, url);
        if (answer.kind !== 'answer')
            return { kind: 'failed', failure: answer };
        const value = parse(readJson(answer.bytes));
        if (value !== undefined)
            return { kind: 'ok', value };
        const message = 'the answer is not what GitHub would say';
        return { kind: 'failed', failure: (0,failure.unexpected)(message, answer.status) };
    }
    async function locate(call) {
        const answer = await attempt(call, expandRoute(apiUrl, call), 'wanted');
        if (answer.kind !== 'answer')
            return { kind: 'failed', failure: answer };
        const { location } = answer.headers;
        if (location !== undefined && URL.canParse(location))
            return { kind: 'ok', value: location };
        return { kind: 'failed', failure: (0,failure.unexpected)('GitHub does not say where', answer.status) };
    }
    return {
        call: (call, parse) => ask(call, parse),
        run: (call) => ask(call, () => null),
        locate,
        query: (text, parse) => ask({ route: 'POST /graphql', body: { query: text }, repeatable: true }, (body) => ((0,github_parse/* isRecord */.u4)(body) ? parse(body['data']) : undefined), graphqlUrl(apiUrl)),
        pause: (ms) => {
            const jittered = ms * (0.5 + clock.random() / 2);
            return clock.sleep(Math.min(jittered, Math.max(0, leftMs())), options.signal);
        },
        clockAheadMs: () => aheadMs,
    };
}
function headersOf(token, { accept, body }) {
    return {
        accept: accept ?? 'application/vnd.github+json',
        'user-agent': `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}`,
        'x-github-api-version': '2022-11-28',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    };
}
/** `null`: there is no answer, or it does not say when it was given. */
function aheadOf(answer, wallMs) {
    if (answer.kind !== 'answer')
        return null;
    const dateMs = Date.parse(answer.headers.date ?? '');
    return Number.isFinite(dateMs) ? wallMs - dateMs : null;
}
/** How long to wait before a second try; `null` where there is to be none. */
function waitBefore(call, answer) {
    if (answer.kind === 'answer' && (0,failure.isRateLimit)(answer))
        return retryAfterMs(answer);
    // GitHub may have done what it could not answer, and a second comment would be one too many.
    const repeatable = call.repeatable ?? !call.route.startsWith('POST ');
    const passing = answer.kind === 'answer' ? answer.status >= 500 : answer.kind === 'network';
    return repeatable && passing ? SECOND_TRY_MS : null;
}
function retryAfterMs({ headers }) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
/** Where a redirect leads, if that is the same origin: no other is to see the token. */
function redirectOf(answer, from) {
    if (answer.kind !== 'answer' || ![301, 302, 307, 308].includes(answer.status))
        return null;
    const { location } = answer.headers;
    if (location === undefined || !URL.canParse(location, from))
        return null;
    const to = new URL(location, from);
    return to.origin === new URL(from).origin ? to.href : null;
}
function readJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/net/http.js + 1 modules
var http = __webpack_require__(34008);
// EXTERNAL MODULE: ./build/src/net/proxy.js
var proxy = __webpack_require__(20821);
;// CONCATENATED MODULE: ./build/src/action/connection.js



/** GitHub's API as the job's token sees it. Loaded only where there is a call to make. */
function connectTo({ apiUrl }, options) {
    const { token, env, deadlineMs } = options;
    return connect({ token, apiUrl, deadlineMs, send: (0,http.createSend)((0,proxy.proxiesOf)(env)) });
}


/***/ }),

/***/ 24549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateJob: () => (/* binding */ gateJob)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __webpack_require__(31883);
// EXTERNAL MODULE: ./build/src/finding.js
var src_finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/github/parse.js
var parse = __webpack_require__(40502);
;// CONCATENATED MODULE: ./build/src/github/artifact-service.js

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService';
/** The service answers with all at once; so many artifacts of hundreds of jobs are below 1 MiB. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** As many as GitHub's own client takes. */
const MOST = 1000;
/**
 * The artifacts of the run that a job stands in, by the service that takes them: it says which job
 * handed each in. It needs no permission, only the runtime token that the runner gives to actions.
 *
 * @param service the artifact service, connected to with the runtime token
 * @returns `null` where the token is none of that service
 */
function serviceArtifacts(service, runtimeToken) {
    const own = backendIdsIn(runtimeToken);
    if (own === null)
        return null;
    return {
        list: async () => {
            const found = await service.call(asking('ListArtifacts', {
                workflow_run_backend_id: own.run,
                workflow_job_run_backend_id: own.job,
            }), (body) => 
            // Where there is none, there is no list either.
            (0,parse/* isRecord */.u4)(body) ? (0,parse/* listOf */.c3)(body['artifacts'] ?? [], parseArtifact) : undefined);
            if (found.kind === 'failed')
                return found;
            const newest = found.value.toSorted((a, b) => b.id - a.id).slice(0, MOST);
            const complete = newest.length < MOST;
            return { kind: 'ok', value: { artifacts: newest, complete } };
        },
        locate: ({ name, from }) => service.call(asking('GetSignedArtifactURL', {
            workflow_run_backend_id: from?.run ?? own.run,
            workflow_job_run_backend_id: from?.job ?? own.job,
            name,
        }), (body) => {
            const url = (0,parse/* isRecord */.u4)(body) ? (0,parse/* textOf */.b6)(body['signed_url']) : undefined;
            return url !== undefined && URL.canParse(url) ? url : undefined;
        }),
    };
}
/** What only reads may be asked twice. */
function asking(method, body) {
    return {
        route: `POST ${SERVICE}/${method}`,
        body,
        accept: 'application/json',
        repeatable: true,
        maxBytes: MAX_ANSWER_BYTES,
    };
}
/** The ids of run and job that a runtime token is for; its signature is the service's to check. */
function backendIdsIn(token) {
    try {
        const json = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        const claims = JSON.parse(json);
        const scopes = (0,parse/* isRecord */.u4)(claims) ? (0,parse/* textOf */.b6)(claims['scp']) : undefined;
        const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scopes ?? '') ?? [];
        return run === undefined || job === undefined ? null : { run, job };
    }
    catch {
        return null;
    }
}
/** 64-bit numbers are texts in this service's JSON. */
function parseArtifact(value) {
    if (!(0,parse/* isRecord */.u4)(value))
        return undefined;
    const id = wholeNumber(value['database_id']);
    const name = (0,parse/* textOf */.b6)(value['name']);
    const sizeBytes = wholeNumber(value['size'] ?? '0');
    const run = (0,parse/* textOf */.b6)(value['workflow_run_backend_id']);
    const job = (0,parse/* textOf */.b6)(value['workflow_job_run_backend_id']);
    if (id === undefined || name === undefined || sizeBytes === undefined)
        return undefined;
    if (run === undefined || job === undefined)
        return undefined;
    const digest = (0,parse/* textOf */.b6)(value['digest']) ?? null;
    return { id, name, sizeBytes, digest, expired: false, from: { run, job } };
}
function wholeNumber(value) {
    const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
    return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/run-artifacts.js

const PER_PAGE = 100;
const MAX_PAGES = 10;
/** The artifacts of any run of a repository, by the REST API; it does not say which job made one. */
function restArtifacts(github, { owner, repo, runId }) {
    const listPage = (page) => github.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        params: { owner, repo, run_id: runId },
        query: { per_page: PER_PAGE, page },
    }, (body) => ((0,parse/* isRecord */.u4)(body) ? (0,parse/* listOf */.c3)(body['artifacts'], run_artifacts_parseArtifact) : undefined));
    return {
        list: async () => {
            const artifacts = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const found = await listPage(page);
                if (found.kind === 'failed')
                    return found;
                artifacts.push(...found.value);
                if (found.value.length < PER_PAGE) {
                    return { kind: 'ok', value: { artifacts, complete: true } };
                }
            }
            return { kind: 'ok', value: { artifacts, complete: false } };
        },
        locate: ({ id }) => github.locate({
            route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
            params: { owner, repo, artifact_id: id, archive_format: 'zip' },
        }),
    };
}
function run_artifacts_parseArtifact(value) {
    if (!(0,parse/* isRecord */.u4)(value))
        return undefined;
    const id = (0,parse/* idOf */.TH)(value['id']);
    const name = (0,parse/* textOf */.b6)(value['name']);
    const sizeBytes = value['size_in_bytes'];
    if (id === undefined || name === undefined || !isSize(sizeBytes))
        return undefined;
    return {
        id,
        name,
        sizeBytes,
        digest: (0,parse/* textOf */.b6)(value['digest']) ?? null,
        expired: value['expired'] === true,
        from: null,
    };
}
function isSize(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

// EXTERNAL MODULE: ./build/src/net/http.js + 1 modules
var http = __webpack_require__(34008);
// EXTERNAL MODULE: ./build/src/net/proxy.js
var proxy = __webpack_require__(20821);
// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(26179);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/pipeline/judge-all.js + 5 modules
var judge_all = __webpack_require__(47667);
// EXTERNAL MODULE: ./build/src/pipeline/reported.js
var reported = __webpack_require__(50209);
// EXTERNAL MODULE: ./build/src/policy/data.js
var data = __webpack_require__(60162);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(18964);
;// CONCATENATED MODULE: ./build/src/run/row.js
/** What the server alone tells of a job. */
function rowOf(job, durationS, standing) {
    const { id, name, conclusion, labels } = job;
    return {
        jobId: id,
        name,
        conclusion,
        isGate: false,
        runner: labels.length === 0 ? null : labels.join(', '),
        durationS,
        standing,
        provenance: null,
        energyJ: null,
        totalG: null,
        claimedJ: null,
        boundsJ: null,
        steps: null,
        auditId: null,
        artifact: null,
        findings: [],
    };
}
/** Whether a job that is over has ever run: one that was cancelled in the queue has times as well. */
function hadRunner({ conclusion, runnerName }) {
    return conclusion !== 'skipped' && (runnerName !== null || conclusion === 'success');
}
const NOT_BEGUN = new Set(['queued', 'waiting', 'pending', 'requested']);
/** Seconds on a runner by the server's own clock; `null`: it never had one. */
function durationOf(job, atMs) {
    const { startedAt, completedAt, status } = job;
    if (NOT_BEGUN.has(status) || startedAt === null)
        return null;
    if (status === 'completed' && !hadRunner(job))
        return null;
    const begun = Date.parse(startedAt);
    const ended = completedAt === null ? atMs : Date.parse(completedAt);
    const seconds = (ended - begun) / 1000;
    // Whole seconds: what lasted less than one was still there. A job lasts 35 days at most.
    return Number.isFinite(seconds) ? Math.min(Math.max(1, seconds), LONGEST_S) : null;
}
const LONGEST_S = 35 * 86_400;
/**
 * What budgets are matched against. Key, workflow and the like are the job's own word, as the server's
 * list has names alone; labels are the server's.
 */
function subjectOf(job, claim, subject) {
    const labels = job.labels.length === 0 ? null : job.labels;
    const own = claim === null ? { ...subject, job: keyOf(job.name) } : claim.context.subject;
    const { workflowPath, workflowName, event, branch, isDefaultBranch, actorKind, changedPaths } = subject;
    return {
        ...own,
        // Of the run the gate knows as much as any job, and nobody has told it to say otherwise.
        ...{ workflowPath, workflowName, event, branch, isDefaultBranch, actorKind, changedPaths },
        runnerLabels: labels ?? own.runnerLabels,
        runnerLabel: labels?.[0] ?? own.runnerLabel,
    };
}
/** `call / train (a100, 3)` is a leg of `train`, unless people have named it otherwise. */
function keyOf(name) {
    const last = name.split(' / ').at(-1) ?? name;
    const values = last.endsWith(')') ? last.indexOf(' (') : -1;
    return values < 0 ? last : last.slice(0, values);
}

;// CONCATENATED MODULE: ./build/src/run/bind.js

/** Clocks of runners and server differ by less, and the server's times are whole seconds. */
const SKEW_MS = 5 * 60_000;
/**
 * Which claim is of which job of the server's list. A claim is bound by the job's id that it names,
 * where runner and times bear it out; one that names none, or is of an earlier attempt whose jobs were
 * not run again, by runner and times alone. What an attempt before left behind is nobody's concern.
 */
function bindClaims(claims, jobs, run) {
    const byJob = new Map();
    const unbound = [];
    for (const claim of claims) {
        const found = jobOf(claim, jobs, run);
        if (typeof found === 'string')
            unbound.push({ claim, why: found });
        else if (found !== null)
            byJob.set(found.id, [...(byJob.get(found.id) ?? []), claim]);
    }
    return { claims: byJob, unbound, manifold: manifoldIn(byJob) };
}
/** The job, why there is none, or `null`: it is of an attempt before and has been run again since. */
function jobOf(claim, jobs, { runId, attempt }) {
    const { run } = claim.context;
    if (run === null || run.runId !== runId)
        return 'it is of another run';
    if (run.attempt > attempt)
        return 'it names an attempt that is still to come';
    const named = jobs.find(({ id }) => String(id) === run.jobId);
    if (named !== undefined)
        return contradiction(claim, named) ?? named;
    const alike = jobs.filter((job) => job.runnerName !== null && contradiction(claim, job) === null && isDuring(claim, job));
    if (alike.length === 1 && (run.jobId === null || run.attempt < attempt))
        return alike[0] ?? null;
    if (run.attempt < attempt)
        return null;
    return run.jobId === null
        ? 'it names no job, and runner and times do not tell which it is of'
        : 'the server has no such job in this run';
}
function contradiction({ context, report }, job) {
    if (job.status === 'completed' && !hadRunner(job))
        return 'the server gave that job no runner';
    const claimed = context.run?.runnerName ?? null;
    if (claimed !== null && job.runnerName !== null && claimed !== job.runnerName)
        return 'it names another runner than the server';
    const { fromMs, toMs } = spanOf(report);
    const { begunMs, endedMs } = timesOf(job);
    // Whatever is not known is no contradiction.
    if (fromMs < begunMs - SKEW_MS || toMs > endedMs + SKEW_MS)
        return "its times lie outside the server's";
    return null;
}
/** Of attempts that follow each other on one runner times tell, where they are held against each other. */
function isDuring({ report }, job) {
    const { fromMs, toMs } = spanOf(report);
    const { begunMs, endedMs } = timesOf(job);
    return Math.min(toMs, endedMs) - Math.max(fromMs, begunMs) >= (toMs - fromMs) / 2;
}
function spanOf({ startedAt, endedAt }) {
    return { fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt) };
}
/** Without a bound where the server tells none. */
function timesOf({ startedAt, completedAt }) {
    const [begunMs, endedMs] = [Date.parse(startedAt ?? ''), Date.parse(completedAt ?? '')];
    return {
        begunMs: Number.isNaN(begunMs) ? Number.NEGATIVE_INFINITY : begunMs,
        endedMs: Number.isNaN(endedMs) ? Number.POSITIVE_INFINITY : endedMs,
    };
}
function manifoldIn(byJob) {
    const jobsOf = new Map();
    for (const [id, claims] of byJob) {
        for (const { backendJobId } of claims) {
            if (backendJobId === null)
                continue;
            jobsOf.set(backendJobId, (jobsOf.get(backendJobId) ?? new Set()).add(id));
        }
    }
    return new Map([...jobsOf].filter(([, ids]) => ids.size > 1).map(([backend, ids]) => [backend, [...ids]]));
}

// EXTERNAL MODULE: ./build/src/policy/meaning.js
var meaning = __webpack_require__(66567);
// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(18940);
// EXTERNAL MODULE: ./build/src/footprint/facility.js
var facility = __webpack_require__(5968);
// EXTERNAL MODULE: ./build/src/grid/chosen.js
var chosen = __webpack_require__(80150);
// EXTERNAL MODULE: ./build/src/grid/profile.js
var profile = __webpack_require__(16623);
// EXTERNAL MODULE: ./build/src/grid/series.js
var grid_series = __webpack_require__(96649);
// EXTERNAL MODULE: ./build/src/pipeline/emitted.js
var emitted = __webpack_require__(66676);
// EXTERNAL MODULE: ./build/src/pipeline/place.js + 2 modules
var pipeline_place = __webpack_require__(89799);
// EXTERNAL MODULE: ./build/src/pipeline/policy-place.js
var policy_place = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/place/ladder.js
var ladder = __webpack_require__(50585);
// EXTERNAL MODULE: ./build/src/place/place.js
var place_place = __webpack_require__(45882);
// EXTERNAL MODULE: ./build/src/place/resolve.js
var resolve = __webpack_require__(51025);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(22958);
;// CONCATENATED MODULE: ./build/src/run/from-report.js

/** An estimate of a document as one to reckon with; what is missing is nothing. */
function from_report_fromReport(a) {
    return a === undefined || a === null ? (0,estimate/* estimate */.jA)(0, []) : (0,estimate/* estimate */.jA)(a.value, a.factors);
}
/** Of an audit's electricity, the part that plants emitted; `null`: its source does not tell. */
function directShareOf({ emissions }) {
    if (emissions === null || emissions.operationalShares === null)
        return null;
    const { value } = emissions.operationalG;
    return value === 0 ? 0 : emissions.operationalShares.directG.value / value;
}
/** The part of an audit's energy that counters told, 0 to 1. */
function measuredShare({ energy }) {
    if (energy === null || energy.machineJ.value === 0)
        return 0;
    const measured = energy.components
        .filter(({ provenance }) => provenance === 'measured')
        .reduce((sum, { energyJ }) => sum + energyJ.value, 0);
    return Math.min(1, measured / energy.machineJ.value);
}
/** In a word, what numbers rest on of which counters told this part. */
function provenanceOf(share) {
    if (share > 0.95)
        return 'measured';
    return share < 0.05 ? 'modelled' : 'mixed';
}
/** Whether an audit tells of a GPU, seen or charged for. */
function hasGpu({ machine, energy }) {
    return machine.gpus.length > 0 || (energy?.components.some(({ id }) => id === 'gpu') ?? false);
}

;// CONCATENATED MODULE: ./build/src/run/price.js
















/**
 * What the claim's electricity emits for each joule. The series, the building and the names of the place
 * are the job's own word: it counts down to the low end of the tables' 90 % range for the place,
 * with no wider a range than theirs, and what it comes to hour by hour down to that of the cleanest of
 * its hours; and what the policy says of its runner, and pins, holds against what is named, hour
 * against hour. That a place is not known is said whether or not the claim says so.
 *
 * @param subjects what the job may be, by its own word and by the server's
 */
function gramsPerJ(claim, subjects, policies) {
    const { report } = claim;
    const startMs = Date.parse(report.startedAt);
    const endMs = Date.parse(report.endedAt);
    const span = { fromMs: startMs, toMs: endMs };
    const said = subjects.map((subject) => (0,policy_place/* policyPlaces */.n8)(policies, subject, span));
    const rows = said.flatMap((one) => one.rows);
    const builtUp = (place) => (0,policy_place/* builtAs */.Jx)(place, rows).place;
    const place = placeAgain(report.place);
    const pins = said.flatMap((one) => one.pins);
    // Whose building it is, the job alone says: in a place that is pinned nobody's stands in.
    const housedBy = isHousedLower(report.place, builtUp(place))
        ? pins.find((pin) => (0,ladder/* agrees */.ie)(pin.place, place))
        : undefined;
    const building = housedBy === undefined ? report.place : builtUp(place);
    const own = pricedBy(from_report_fromReport(report.intensity.meanGPerKwh), building);
    const usual = perJBetween(builtUp(place), startMs, endMs);
    const isMeanTooLow = own.value < (0,estimate/* range */.y1)(usual).low;
    const spent = spentPerJ(claim);
    const isTooLow = isMeanTooLow ||
        (spent !== null &&
            spent < (0,estimate/* range */.y1)(usual).low &&
            spent < cleanestLow(builtUp(place), startMs, endMs));
    const isTooWide = claimsTooMuchDoubt(own, usual);
    const counted = isTooLow ? usual : isTooWide ? { ...own, factors: usual.factors } : own;
    const perKwh = ({ value }) => Math.round(value * units/* J_PER_KWH */.es);
    const low = (0,src_finding/* finding */.g)('intensity-too-low', isMeanTooLow
        ? `The tables' ${perKwh(usual)} g/kWh count for the place of an audit of the run: the ${perKwh(own)} g/kWh that it names, both with their building, lie below ${perKwh((0,estimate/* estimate */.jA)((0,estimate/* range */.y1)(usual).low, []))} g/kWh, the low end of the tables' 90 % range.`
        : `The tables' ${perKwh(usual)} g/kWh count for the place of an audit of the run: the ${perKwh((0,estimate/* estimate */.jA)(spent ?? 0, []))} g/kWh that its electricity comes to by its own series, both with their building, lie below the low end of the tables' 90 % range for every hour of it.`);
    const emissionOf = (0,policy_place/* emissionWith */.Uq)(rows, span);
    const told = [...pins, ...rows].filter((one) => one.place.by !== 'unknown');
    // Of several the dirtiest is what an audit stands by.
    const standing = (0,emitted/* dirtiest */.D)(told, emissionOf);
    const isWithin = (one) => standsIn(place, one.place, emissionOf);
    const elsewhere = standing !== null && isWithin(standing) ? [] : told.filter((one) => !isWithin(one));
    const held = (0,emitted/* dirtiest */.D)(elsewhere, emissionOf);
    if (held !== null && emissionOf(held.place) > counted.value * units/* J_PER_KWH */.es * (1 + ROUNDING)) {
        const message = `An audit of the run names a place with ${perKwh(counted)} g/kWh, ${(0,nearest/* quoted */.TL)(held.by)} says that it runs in one with more: that counts.`;
        const gPerJ = perJBetween(builtUp(held.place), startMs, endMs);
        return { gPerJ, isOwn: false, findings: [(0,src_finding/* finding */.g)('place-contradiction', message)] };
    }
    const ofOwn = isTooLow
        ? [low]
        : housedBy === undefined
            ? []
            : [housed(housedBy.by, perKwh(counted))];
    return {
        gPerJ: counted,
        isOwn: !isTooLow && !isTooWide && housedBy === undefined,
        findings: [...ofOwn, ...unplaced(claim, place)],
    };
}
function housed(by, gPerKwh) {
    return (0,src_finding/* finding */.g)('pue-assumed', `An audit of the run names no region in the place that ${(0,nearest/* quoted */.TL)(by)} has it in: a building which nobody knows counts, with it ${gPerKwh} g/kWh.`);
}
/** What adding and multiplying in another order may do to a number. */
const ROUNDING = 1e-9;
/** Whether a claim that names no region has a building that uses less than that of its place's. */
function isHousedLower(claimed, place) {
    return claimed.region === null && (0,facility/* facilityOf */.x)(claimed).pue.value < (0,facility/* facilityOf */.x)(place).pue.value;
}
/** Whether a named place lies in another: a zone within it that is cleaner is only somebody's word. */
function standsIn(place, outer, emissionOf) {
    return (0,ladder/* agrees */.ie)(outer, place) && (place.by === 'region' || emissionOf(place) >= emissionOf(outer));
}
/** What a joule of the claim's came to, each at its time; `null`: it has none. */
function spentPerJ({ report: { energy, emissions } }) {
    if (energy === null || emissions === null || energy.machineJ.value === 0)
        return null;
    return emissions.operationalG.value / energy.machineJ.value;
}
/** The low end of the tables' range for the cleanest hour of a span: nobody's work is cleaner than that. */
function cleanestLow(place, fromMs, toMs) {
    const first = Math.floor(fromMs / HOUR_MS) * HOUR_MS;
    const hours = Array.from({ length: Math.max(1, Math.ceil((toMs - first) / HOUR_MS)) }, (_, i) => first + i * HOUR_MS);
    return Math.min(...hours.map((hourMs) => (0,estimate/* range */.y1)(perJBetween(place, hourMs, hourMs + HOUR_MS)).low));
}
const HOUR_MS = 3_600_000;
/**
 * Whether a claim's own errors give way to the tables': where they reach further at either end, and where
 * one goes by a name that no error of a grid or building has, such as that of an error of the energy,
 * which it would add to fully.
 */
function claimsTooMuchDoubt(own, usual) {
    return ((0,estimate/* logSd */.Kn)(own) > (0,estimate/* logSd */.Kn)(usual) ||
        (0,estimate/* logSdUp */.lz)(own) > (0,estimate/* logSdUp */.lz)(usual) ||
        own.factors.some(({ id }) => !/^(?:grid-|pue[:-])/.test(id)));
}
/** That no table has the place of an audit, where its own findings leave that out. */
function unplaced({ report }, place) {
    const isTold = ({ id }) => report.findings.some((own) => own.id === id);
    return (0,chosen/* chooseFigure */.K)(place)
        .findings.filter(({ id }) => (0,data/* weaknessesOf */.PA)([id], null).includes('unknown-place'))
        .filter((one) => !isTold(one))
        .map(({ id }) => (0,src_finding/* finding */.g)(id, NO_PLACE));
}
const NO_PLACE = 'An audit of the run names no place that the tables have, so that its carbon intensity is its own word.';
/**
 * What its electricity emits for each joule by the marginal intensity that stands in the claim, the
 * highest of several; `null`: there is none. No table knows better: what is judged by it is judged by
 * the average too, so that a low one gains nothing.
 */
function marginalPerJ({ report }) {
    return highestOf(report.intensityBeside
        .filter(({ signal }) => signal === 'marginal')
        .map(({ meanGPerKwh }) => pricedBy(from_report_fromReport(meanGPerKwh), report.place)));
}
/** What energy emits at a price; `null`: there is no price. */
function pricedAt(energyJ, gPerJ) {
    return gPerJ === null ? null : (0,estimate/* multiply */.lw)(energyJ, gPerJ);
}
/** The highest of those that are there. */
function highestOf(all) {
    return all.reduce((so, one) => (one !== null && (so === null || one.value > so.value) ? one : so), null);
}
/** The place by its name alone: zone, building and country are looked up again. */
function placeAgain({ provider, region, zone, country }) {
    const request = () => provider !== null && region !== null
        ? regionAgain(`${provider}:${region}`, zone)
        : zone !== null
            ? { zone }
            : country !== null
                ? { country }
                : {};
    try {
        return (0,resolve/* resolvePlace */.M0)(request());
    }
    catch {
        // No place that this version knows: then it may be any.
        return place_place/* UNKNOWN_PLACE */.H;
    }
}
/** Where the tables leave a region's zone open, who names one settles it. */
function regionAgain(region, zone) {
    return zone === null || (0,resolve/* resolvePlace */.M0)({ region }).zone !== null ? { region } : { region, zone };
}
function perJBetween(place, fromMs, toMs) {
    const { series } = (0,profile/* bundledIntensity */.ym)(place, { fromMs, toMs });
    return pricedBy((0,grid_series/* meanIntensity */.x0)(series, fromMs, toMs), place);
}
function pricedBy(gPerKwh, place) {
    return (0,estimate/* scale */.hs)((0,estimate/* multiply */.lw)(gPerKwh, (0,facility/* facilityOf */.x)(place).pue), 1 / units/* J_PER_KWH */.es);
}
/**
 * What a joule emits of a job that has no audit: where the policy says that it stands, else where the
 * dirtiest of its siblings does, else anywhere.
 */
function guessedPerJ({ fromMs, toMs }, subject, policies, siblings) {
    const span = { fromMs, toMs };
    const said = (0,policy_place/* policyPlaces */.n8)(policies, subject, span);
    const { place } = (0,pipeline_place/* settlePlace */.P)(place_place/* UNKNOWN_PLACE */.H, [], span, said);
    if (place.by !== 'unknown')
        return perJBetween(place, fromMs, toMs);
    const [dirtiest] = siblings
        .map(({ report }) => placeAgain(report.place))
        .filter(({ by }) => by !== 'unknown')
        .sort((a, b) => (0,emitted/* emitted */.P)(b, span) - (0,emitted/* emitted */.P)(a, span));
    if (dirtiest === undefined)
        return perJBetween(place, fromMs, toMs);
    const sibling = {
        id: 'sibling-place',
        logSd: assumptions/* siblingPlace.logSd */.gZ.Kn,
        kind: 'declared',
    };
    return (0,estimate/* widen */.oP)(perJBetween(dirtiest, fromMs, toMs), sibling);
}

// EXTERNAL MODULE: ./build/src/steps/whole.js
var whole = __webpack_require__(11450);
;// CONCATENATED MODULE: ./build/src/run/steps.js

/**
 * The steps of a claim as a run tells of them: names and conclusions by the server's list, of parts and
 * of steps that it does not list no conclusion; and their grams add up to what their job counts for.
 */
function stepsOf(steps, official, totalG) {
    if (steps === null || steps.length === 0)
        return steps;
    const grams = (0,whole/* addingUp */.B)(steps.map((step) => step.totalG.value), totalG);
    return steps.map((step, at) => {
        const known = official.find(({ number }) => number === step.number);
        return {
            ...weighing(step, grams[at]),
            number: known?.number ?? null,
            name: known?.name ?? step.name,
            conclusion: known?.conclusion ?? null,
        };
    });
}
function weighing(step, grams) {
    const { value, low, high, factors } = step.totalG;
    const by = value > 0 ? grams / value : 0;
    return {
        ...step,
        conclusion: null,
        totalG: { value: grams, low: low * by, high: high * by, factors },
        children: step.children.map((child) => weighing(child, child.totalG.value * by)),
    };
}

;// CONCATENATED MODULE: ./build/src/run/covering.js





/**
 * What none of several words for one thing is above: the highest of them, reaching as far at each end as
 * any. Its value is never moved towards a far end: whoever chooses how far a word reaches would
 * choose that, and in a sum a large part with a wide range takes the low end of all others with it.
 *
 * @throws RangeError where there is none
 */
function covering(all) {
    const [highest] = all.toSorted((a, b) => b.value - a.value);
    if (highest === undefined)
        throw new RangeError('nothing to cover');
    const ends = furthest(all);
    const own = (0,estimate/* range */.y1)(highest);
    if (own.low === ends.low && own.high === ends.high)
        return highest;
    const { value } = highest;
    return reaching(highest, (0,estimate/* logSdTo */.bi)(value, ends.low), (0,estimate/* logSdTo */.bi)(value, ends.high));
}
function furthest(all) {
    const ranges = all.map(estimate/* range */.y1);
    return {
        low: Math.max(...ranges.map(({ low }) => low)),
        high: Math.max(...ranges.map(({ high }) => high)),
    };
}
/** Less than this is no spread that another could be in proportion to. */
const LEAST_LOG_SD = 1e-9;
/** An estimate's own errors, as large as they must be: what they share with other numbers they go on sharing. */
function reaching(own, down, up) {
    const declared = 'declared';
    const [ownDown, ownUp] = [(0,estimate/* logSd */.Kn)(own), (0,estimate/* logSdUp */.lz)(own)];
    if (ownDown < LEAST_LOG_SD || ownUp < LEAST_LOG_SD) {
        const differ = { id: 'claims-differ', logSd: down, logSdUp: up, kind: declared };
        return (0,estimate/* estimate */.jA)(own.value, [differ]);
    }
    const factors = own.factors.map(({ id, logSd: one, logSdUp: oneUp = one }) => ({
        id,
        logSd: one * (down / ownDown),
        logSdUp: oneUp * (up / ownUp),
        kind: declared,
    }));
    return (0,estimate/* estimate */.jA)(own.value, factors);
}
/**
 * The parts of a sum, erring just so that it ends where the furthest of the sums does that it stands for:
 * of parts that err differently a sum may end lower than each of those, though no part does.
 */
function coveringSum(parts, sums) {
    const sum = (0,estimate/* add */.WQ)(...parts);
    const [own, ends] = [(0,estimate/* range */.y1)(sum), furthest(sums)];
    if (sum.value === 0 || (own.low === ends.low && own.high === ends.high))
        return parts;
    const by = (one, end) => (one > 0 ? (0,estimate/* logSdTo */.bi)(sum.value, end) / one : 1);
    const [down, up] = [by((0,estimate/* logSd */.Kn)(sum), ends.low), by((0,estimate/* logSdUp */.lz)(sum), ends.high)];
    const [a, b] = parts;
    const stretched = (part) => reaching(part, (0,estimate/* logSd */.Kn)(part) * down, (0,estimate/* logSdUp */.lz)(part) * up);
    return [stretched(a), stretched(b)];
}
/**
 * Of words that cannot all be true the highest, and no end of its ranges below that of another: one
 * audit inside another counts as if it were not there, and whoever adds one to a job takes nothing off:
 * neither from its budgets, nor from what the others have against themselves.
 *
 * @param marginalGPerJ the highest marginal grams for a joule among them; `null`: none tells of it
 */
function coveringAll(words, marginalGPerJ, official) {
    const cover = (part) => covering(words.map(part));
    const energyJ = cover((tally) => tally.energyJ);
    const [operationalG, embodiedG] = coveringSum([cover((tally) => tally.operationalG), cover((tally) => tally.embodiedG)], words.map((tally) => (0,estimate/* add */.WQ)(tally.operationalG, tally.embodiedG)));
    // There is one word at least.
    const [first] = words.toSorted((a, b) => b.energyJ.value - a.energyJ.value);
    const { row, ...highest } = first;
    const marginals = words.flatMap((one) => one.marginalOperationalG ?? pricedAt(one.energyJ, marginalGPerJ) ?? []);
    const directShare = directPart(highest);
    const isItsOwn = energyJ === highest.energyJ;
    const totalG = (0,estimate/* add */.WQ)(operationalG, embodiedG);
    return {
        ...highest,
        ...{ energyJ, operationalG, embodiedG },
        directG: directShare === null ? null : (0,estimate/* scale */.hs)(operationalG, directShare),
        marginalOperationalG: marginals.length === 0 ? null : covering(marginals),
        subject: { ...highest.subject, modelParameters: largestModel(words) },
        subjects: words.flatMap(({ subjects }) => subjects),
        hasGpu: words.some(({ hasGpu: has }) => has === true) ? true : highest.hasGpu,
        units: fewestUnits(words),
        row: {
            ...row,
            findings: allFindings(row.findings, words),
            energyJ: (0,reported/* reported */.Y)(energyJ),
            totalG: (0,reported/* reported */.Y)(totalG),
            claimedJ: isItsOwn ? row.claimedJ : (row.claimedJ ?? highest.energyJ.value),
            steps: isItsOwn ? stepsOf(row.steps, official, totalG.value) : null,
        },
    };
}
/** The most that any of them says it trains; `null`: none says. */
function largestModel(tallies) {
    const sizes = tallies.flatMap(({ subject }) => subject.modelParameters ?? []);
    return sizes.length === 0 ? null : Math.max(...sizes);
}
/** Of each unit the least that any of them says it did. */
function fewestUnits(words) {
    const claimed = words.flatMap(({ units }) => (units === null ? [] : Object.entries(units)));
    if (claimed.length === 0)
        return null;
    const fewest = new Map();
    for (const [name, count] of claimed) {
        fewest.set(name, Math.min(count, fewest.get(name) ?? count));
    }
    return Object.fromEntries(fewest);
}
/** What the others say beside it, each once; that one covers a part is no matter where another covers more. */
function allFindings(own, words) {
    const others = words
        .flatMap(({ row }) => row.findings)
        .filter(({ id }) => id !== 'audit-covers-part');
    return (0,meaning/* onceEach */.fF)([...own, ...others], ({ id, message }) => `${id} ${message}`);
}
function directPart({ directG, operationalG }) {
    if (directG === null)
        return null;
    return operationalG.value === 0 ? 0 : directG.value / operationalG.value;
}

;// CONCATENATED MODULE: ./build/src/run/doubts.js


/** What a run has to say against what its jobs hand in; `job` is a name, which is foreign text. */
function doubled(job, count) {
    return (0,src_finding/* finding */.g)('claim-doubled', `${count} audits from different jobs say that they are of ${(0,nearest/* quoted */.TL)(job)}: the highest counts, and no less than its runner usually draws.`);
}
function manifold(job) {
    return (0,src_finding/* finding */.g)('claim-manifold', `The audit of ${(0,nearest/* quoted */.TL)(job)} was handed in by a job that handed in those of others too: it counts for no less than its runner usually draws.`);
}
/** @param basis one clause: what the watts of its runner rest on */
function missing(job, hasAudit, basis) {
    const why = hasAudit ? 'has an audit that measured nothing' : 'has no audit that can be used';
    return (0,src_finding/* finding */.g)('job-without-audit', `${(0,nearest/* quoted */.TL)(job)} ${why}: its time on ${basis}, between idle and full, stands in.`);
}
/** @param basis as of `missing` */
function impossible(id, job, basis) {
    const what = id === 'claim-below-idle'
        ? 'less than its runner draws when it does nothing'
        : 'more than its runner can draw';
    return (0,src_finding/* finding */.g)(id, `The audit of ${(0,nearest/* quoted */.TL)(job)} claims ${what} (${basis}): that bound counts instead.`);
}
function coversPart(job, auditS, durationS) {
    return (0,src_finding/* finding */.g)('audit-covers-part', `The audit of ${(0,nearest/* quoted */.TL)(job)} covers ${Math.round(auditS)} s of the ${Math.round(durationS)} s that the server saw: for the rest its runner, between idle and full, stands in. Audits belong on the first line of a job.`);
}
/** What concerns an audit's own policies and publishing, of which the run has its own. */
const OF_THE_AUDIT_ALONE = new Set([
    'policy-unprotected',
    'policy-unread',
    'policy-floor-unreadable',
    'policy-invalid',
    'report-directory-unusable',
    'summary-not-written',
    'artifact-not-kept',
    'comment-not-written',
    'comment-left-to-gate',
    'outputs-not-set',
]);

;// CONCATENATED MODULE: ./build/src/run/serverless.js





/**
 * The audits as they are, where the server's list of jobs could not be had: nothing vouches for them,
 * and nobody knows which jobs have none. An audit that was handed in twice counts once.
 */
function serverless(claims) {
    const byId = new Map();
    for (const claim of claims) {
        const tally = tallyOf(claim);
        const known = byId.get(claim.report.auditId);
        // Of two that say that they are the same the higher counts.
        if (known === undefined || known.energyJ.value < tally.energyJ.value)
            byId.set(claim.report.auditId, tally);
    }
    return {
        tallies: [...byId.values()],
        findings: [
            (0,src_finding/* finding */.g)('jobs-unknown', "The run's jobs could not be listed: their audits count as they are, and what other jobs drew is not in the sum."),
        ],
    };
}
function tallyOf({ report, context, artifact }) {
    const { energy, emissions, usage, steps, auditId, findings } = report;
    const share = measuredShare(report);
    const operationalG = from_report_fromReport(emissions?.operationalG);
    const directShare = directShareOf(report);
    const marginal = emissions?.marginal ?? null;
    const name = context.subject.job ?? artifact;
    const job = { id: 0, name, status: '', conclusion: null, startedAt: null, completedAt: null };
    const row = rowOf({ ...job, runnerName: null, runnerGroup: null, labels: [], steps: [] }, usage?.durationS ?? null, 'audited');
    return {
        subject: context.subject,
        subjects: [context.subject],
        hasGpu: hasGpu(report) ? true : null,
        durationS: usage?.durationS ?? 0,
        energyJ: from_report_fromReport(energy?.machineJ),
        operationalG,
        directG: directShare === null ? null : (0,estimate/* scale */.hs)(operationalG, directShare),
        marginalOperationalG: marginal === null ? null : from_report_fromReport(marginal.operationalG),
        embodiedG: emissions === null ? (0,estimate/* exact */.e0)(0) : from_report_fromReport(emissions.embodiedG),
        measuredJ: share * (energy?.machineJ.value ?? 0),
        units: report.units,
        row: {
            ...row,
            jobId: null,
            provenance: energy === null ? null : provenanceOf(share),
            energyJ: energy?.machineJ ?? null,
            totalG: emissions?.totalG ?? null,
            steps: stepsOf(steps, [], emissions?.totalG.value ?? 0),
            auditId,
            artifact,
            findings,
        },
    };
}

// EXTERNAL MODULE: ./build/src/footprint/embodied.js
var embodied = __webpack_require__(18906);
// EXTERNAL MODULE: ./build/src/pipeline/hardware.js
var pipeline_hardware = __webpack_require__(23014);
// EXTERNAL MODULE: ./build/src/pipeline/policy-power.js
var policy_power = __webpack_require__(16616);
// EXTERNAL MODULE: ./build/src/pipeline/policy-sku.js
var policy_sku = __webpack_require__(11524);
// EXTERNAL MODULE: ./build/data/gpus.json
var gpus = __webpack_require__(31363);
// EXTERNAL MODULE: ./build/data/skus.json
var skus = __webpack_require__(82430);
// EXTERNAL MODULE: ./build/src/machine/held.js
var held = __webpack_require__(52184);
;// CONCATENATED MODULE: ./build/src/machine/machine.js
/** A machine that shows nothing beyond its CPU and memory. */
const NOTHING_SHOWN = {
    threadsPerCore: null,
    sockets: null,
    systemVendor: null,
    systemProduct: null,
    cloud: null,
    runner: null,
    gpus: [],
    container: null,
};

// EXTERNAL MODULE: ./build/src/machine/named-sku.js
var named_sku = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/power/model.js
var model = __webpack_require__(50354);
;// CONCATENATED MODULE: ./build/src/run/power-class.js








const GIB = 2 ** 30;
/** An idle board draws a tenth of its limit or more, by the makers' own figures for server boards. */
const GPU_IDLE_SHARE = 0.1;
const MOST_GPU_W = Math.max(...gpus/* gpus */.a5.map(({ tdpW }) => tdpW));
/**
 * The class of runner that the server's labels name: a runner of GitHub's own, of whichever CPU it may
 * have been given. `null`: the labels name none, or the runner is somebody's own.
 */
function hostedClass(labels, runnerGroup = null) {
    const named = labels.map((label) => label.toLowerCase());
    // Runners of one's own may be called like GitHub's; they stand in the group `Default` unless moved.
    if (named.includes('self-hosted') || runnerGroup === 'Default')
        return null;
    const rows = skus/* runners */.ae.filter((row) => row.labels.some((label) => named.some((one) => (0,named_sku/* isLabel */.J2)(label, one))));
    const machines = rows.flatMap((row) => machinesOf(row).map((machine) => ({ row, machine })));
    const [first] = machines;
    if (first === undefined)
        return null;
    const bounds = machines.map(({ row, machine }) => boundsOf(machine, boardsOf(row)));
    return {
        id: rows[0]?.labels[0] ?? 'hosted',
        idleW: Math.min(...bounds.map(({ idleW }) => idleW)),
        fullW: Math.max(...bounds.map(({ fullW }) => fullW)),
        machine: first.machine,
        basis: `a runner such as ${rows[0]?.labels[0]}, of any CPU that it is given`,
    };
}
/** The class that an audit's own machine makes: the job's word, for runners that the server cannot name. */
function claimedClass({ machine, energy }) {
    const { identity: _identity, ...own } = machine;
    const boards = Math.max(own.gpus.length, energy?.components.filter(({ id }) => id === 'gpu').length ?? 0);
    return {
        id: `claimed:${own.cpuModel ?? own.arch}`,
        ...boundsOf(own, { idleW: 0, fullW: boards * MOST_GPU_W }),
        machine: own,
        basis: "the machine that the job's audit names",
    };
}
/** A runner of which nobody tells anything: from a small board to a server full of GPUs. */
function unknownClass() {
    const { /* value */ "Uq": value, /* logSd */ "Kn": logSd } = assumptions/* unknownRunnerPowerW */.ZI;
    const { low, high } = (0,estimate/* range */.y1)((0,estimate/* estimate */.jA)(value, [{ id: 'runner', logSd, kind: 'declared' }]));
    return {
        id: 'unknown',
        idleW: low,
        fullW: high,
        machine: {
            ...NOTHING_SHOWN,
            platform: 'linux',
            arch: 'x64',
            threads: 8,
            memoryBytes: 32 * GIB,
            cpuModel: null,
            cpuVendor: null,
            cpuFamily: null,
            cpuModelNumber: null,
            virtual: null,
        },
        basis: 'any runner there is, as its labels tell nothing',
    };
}
/** Energy of a runner that was held for a time: the geometric middle of idle and full, a range that spans both. */
function assumedEnergyJ({ id, idleW, fullW }, durationS) {
    const ratio = Math.sqrt(fullW / idleW);
    return (0,estimate/* estimate */.jA)(idleW * ratio * durationS, [
        { id: `assumed-runner:${id}`, logSd: (0,estimate/* logSdOfRatio90 */.LM)(ratio), kind: 'declared' },
    ]);
}
/** What a machine draws idle and full at the ends of the model's range, and what its GPUs add. */
function boundsOf(machine, boards) {
    const { idlePowerW, busyJPerCpuS, memoryPowerW } = (0,model/* modelPower */.ZL)(machine);
    const idle = (0,estimate/* add */.WQ)(idlePowerW, memoryPowerW);
    const full = (0,estimate/* add */.WQ)(idle, (0,estimate/* scale */.hs)(busyJPerCpuS, (0,held/* heldOf */.L)(machine).vcpus));
    return { idleW: (0,estimate/* range */.y1)(idle).low + boards.idleW, fullW: (0,estimate/* range */.y1)(full).high + boards.fullW };
}
/** The only boards that GitHub offers are T4s. */
function boardsOf({ gpus: count }) {
    const limitW = gpus/* gpus */.a5.find(({ name }) => name === 'T4')?.tdpW ?? MOST_GPU_W;
    return { idleW: count * limitW * GPU_IDLE_SHARE, fullW: count * limitW };
}
function machinesOf(row) {
    const names = row.cpus.length === 0 ? [null] : row.cpus;
    return names.map((cpuModel) => ({
        ...NOTHING_SHOWN,
        platform: PLATFORM_OF[row.os] ?? 'linux',
        arch: row.arch === 'ARM64' ? 'arm64' : 'x64',
        threads: row.vcpus,
        memoryBytes: row.memoryGib * GIB,
        cpuModel,
        cpuVendor: vendorOf(cpuModel ?? ''),
        cpuFamily: null,
        cpuModelNumber: null,
        virtual: true,
        cloud: row.os === 'macOS' ? null : 'azure',
        runner: { hosted: true, imageOs: null, os: row.os, arch: row.arch },
    }));
}
const PLATFORM_OF = {
    Linux: 'linux',
    Windows: 'win32',
    macOS: 'darwin',
};
function vendorOf(cpuModel) {
    if (cpuModel.includes('EPYC'))
        return 'AuthenticAMD';
    return cpuModel.includes('Xeon') ? 'GenuineIntel' : null;
}

;// CONCATENATED MODULE: ./build/src/run/declared-class.js




const NO_BOARDS = { idleW: 0, fullW: 0 };
/**
 * A class that takes in what policies say that such runners draw, or are sold as: an audit that was
 * counted by that is not impossible for it. It begins no lower by a word that may lower nothing, or that
 * its runner contradicts: an audit counts the higher of the two then.
 */
function widenedBy(policies, subject, powerClass) {
    const power = (0,policy_power/* policyPower */.e)(policies, subject);
    const named = (0,policy_sku/* policySkus */.P)(policies, subject).flatMap((said) => {
        const hardware = (0,pipeline_hardware/* saidHardware */.M1)(powerClass.machine, said);
        if (hardware === null)
            return [];
        const boards = { idleW: 0, fullW: (hardware.sku?.gpus ?? 0) * MOST_GPU_W };
        return [
            { ...boundsOf(hardware.machine, boards), mayLower: said.mayLower && !hardware.isDoubted },
        ];
    });
    const bounds = power === null ? named : [power, ...named];
    if (bounds.length === 0)
        return powerClass;
    // What is said is of the machine; GPUs that the class has are beside it.
    const shown = boundsOf(powerClass.machine, NO_BOARDS);
    const lower = bounds.filter(({ mayLower }) => mayLower).map(({ idleW }) => idleW);
    const more = Math.max(0, ...bounds.map(({ fullW }) => fullW - shown.fullW));
    return {
        ...powerClass,
        idleW: Math.min(powerClass.idleW, ...lower),
        fullW: powerClass.fullW + more,
    };
}

;// CONCATENATED MODULE: ./build/src/run/case.js



function ownOf(given, claim, durationS) {
    const subject = subjectOf(given.job, claim, given.runSubject);
    return { ...given, claim, subject, durationS, powerClass: classOf(given, claim, subject) };
}
/** A claim's key is its own word: what a policy says of the job that the server names is for it as well. */
function subjectsOf({ subject, job }) {
    return [subject, { ...subject, job: keyOf(job.name) }];
}
/** What such a runner uses in the time that the server saw: at rest, and at full load. */
function boundsJOf({ powerClass, durationS }) {
    return { low: powerClass.idleW * durationS, high: powerClass.fullW * durationS };
}
/** The job's class, no narrower than what a policy says of runners with its labels. */
function classOf(given, claim, subject) {
    return widenedBy(given.policies, subject, seenClass(given, claim));
}
function seenClass({ job, siblings }, claim) {
    const hosted = hostedClass(job.labels, job.runnerGroup);
    if (hosted !== null)
        return hosted;
    // Whoever asks for the same runner gets the like; of several audits the dearest machine.
    const [dearest] = siblings
        .map(({ report }) => claimedClass(report))
        .sort((a, b) => b.fullW - a.fullW);
    const own = claim === null ? null : claimedClass(claim.report);
    // Runners of one's own may differ under a label, but not by that much.
    if (own !== null && own.fullW * MOST_UNLIKE >= (dearest?.fullW ?? 0))
        return own;
    return dearest ?? unknownClass();
}
const MOST_UNLIKE = 10;

;// CONCATENATED MODULE: ./build/src/run/assumed.js







/** What stands in for a job whose audit is missing, or not to be believed. */
function assumed(own, findings) {
    const { job, claim, subject, durationS, powerClass, policies, siblings } = own;
    const energyJ = assumedEnergyJ(powerClass, durationS);
    const fromMs = Date.parse(job.startedAt ?? '');
    const span = { fromMs, toMs: fromMs + durationS * 1000 };
    const gPerJ = claim === null
        ? guessedPerJ(span, subject, policies, siblings)
        : gramsPerJ(claim, subjectsOf(own), policies).gPerJ;
    const operationalG = (0,estimate/* multiply */.lw)(energyJ, gPerJ);
    const embodiedG = (0,embodied/* embodiedOf */.h)(powerClass.machine, durationS).gramsG;
    const standIn = own.isGate ? own.highestMarginalPerJ : null;
    return {
        subject,
        subjects: [subject],
        hasGpu: null,
        durationS,
        energyJ,
        operationalG,
        directG: null,
        marginalOperationalG: pricedAt(energyJ, claim === null ? standIn : marginalPerJ(claim)),
        embodiedG,
        measuredJ: 0,
        units: null,
        row: {
            ...rowOf(job, durationS, 'assumed'),
            provenance: 'assumed',
            energyJ: (0,reported/* reported */.Y)(energyJ),
            totalG: (0,reported/* reported */.Y)((0,estimate/* add */.WQ)(operationalG, embodiedG)),
            claimedJ: claim?.report.energy?.machineJ.value ?? null,
            boundsJ: boundsJOf(own),
            auditId: claim?.report.auditId ?? null,
            artifact: claim?.artifact ?? null,
            findings,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/run/held-claim.js









/** Starting up, checking out and pulling images come before the first step can measure anything. */
const SET_UP_S = 60;
/** A bound that calls somebody's claim impossible has to be sure of itself. */
const TOLERANCE = 1.5;
/** A job by what its audit claims, held between the bounds of its runner. */
function holdClaim(claim, own) {
    const { job, subject, durationS, powerClass, findings } = own;
    const { report } = claim;
    const claimedJ = from_report_fromReport(report.energy?.machineJ);
    const auditS = report.usage?.durationS ?? 0;
    const heldS = Math.min(auditS, durationS);
    const held = within(claimedJ, {
        low: (powerClass.idleW * heldS) / TOLERANCE,
        high: powerClass.fullW * heldS * TOLERANCE,
    });
    const restS = Math.max(0, durationS - auditS - SET_UP_S);
    const covered = restS === 0 ? held.energyJ : (0,estimate/* add */.WQ)(held.energyJ, assumedEnergyJ(powerClass, restS));
    // What it drew before and after its audit it drew idle at the least.
    const leastJ = powerClass.idleW * durationS;
    const energyJ = covered.value < leastJ ? (0,estimate/* estimate */.jA)(leastJ, covered.factors) : covered;
    const price = gramsPerJ(claim, subjectsOf(own), own.policies);
    const isWhole = energyJ === claimedJ && price.isOwn;
    // The audit itself is priced hour by hour.
    const operationalG = isWhole
        ? from_report_fromReport(report.emissions?.operationalG)
        : (0,estimate/* multiply */.lw)(energyJ, price.gPerJ);
    const directShare = price.isOwn ? directShareOf(report) : null;
    const marginal = report.emissions?.marginal ?? null;
    const embodiedG = embodiedWithin((0,estimate/* scale */.hs)(from_report_fromReport(report.emissions?.embodiedG), longerBy(durationS, auditS)), (0,embodied/* embodiedOf */.h)(powerClass.machine, durationS).gramsG, held.why);
    const share = held.why === null ? measuredShare(report) : 0;
    return {
        subject,
        subjects: [subject],
        hasGpu: hasGpu(report) ? true : null,
        durationS,
        energyJ,
        operationalG,
        directG: directShare === null ? null : (0,estimate/* scale */.hs)(operationalG, directShare),
        marginalOperationalG: marginal !== null && energyJ === claimedJ
            ? from_report_fromReport(marginal.operationalG)
            : pricedAt(energyJ, marginalPerJ(claim)),
        embodiedG,
        measuredJ: share * claimedJ.value,
        units: report.units,
        row: {
            ...rowOf(job, durationS, held.why === null ? 'audited' : 'bounded'),
            provenance: held.why === null ? provenanceOf(share) : 'assumed',
            energyJ: (0,reported/* reported */.Y)(energyJ),
            totalG: (0,reported/* reported */.Y)((0,estimate/* add */.WQ)(operationalG, embodiedG)),
            claimedJ: energyJ === claimedJ ? null : claimedJ.value,
            boundsJ: boundsJOf(own),
            // Steps that add up to another energy than the job's would only mislead.
            steps: energyJ === claimedJ ? report.steps : null,
            auditId: report.auditId,
            artifact: claim.artifact,
            findings: [
                ...findings,
                ...report.findings.filter(({ id }) => !OF_THE_AUDIT_ALONE.has(id)),
                ...(held.why === null ? [] : [impossible(held.why, job.name, powerClass.basis)]),
                ...(restS === 0 ? [] : [coversPart(job.name, auditS, durationS)]),
                ...price.findings,
            ],
        },
    };
}
function within(claimed, { low, high }) {
    if (claimed.value < low)
        return { energyJ: (0,estimate/* estimate */.jA)(low, claimed.factors), why: 'claim-below-idle' };
    if (claimed.value > high)
        return { energyJ: (0,estimate/* estimate */.jA)(high, claimed.factors), why: 'claim-above-full' };
    return { energyJ: claimed, why: null };
}
/**
 * A claim may name a smaller machine than its runner is: half of the usual is the least that counts. One
 * that claims more energy than its runner can draw names none that it could be.
 */
function embodiedWithin(claimed, usual, why) {
    return claimed.value < usual.value / 2 || why === 'claim-above-full' ? usual : claimed;
}
/** The machine is held for as long as the server saw it, whatever part of that was measured. */
function longerBy(durationS, auditS) {
    return auditS > 0 ? Math.max(1, durationS / auditS) : 1;
}

;// CONCATENATED MODULE: ./build/src/run/tally.js








/** Holds what a job claims against what its runner can have drawn in the time that the server saw. */
function tallyJob(given) {
    const { job, claims, isDoubtful, isGate, atMs } = given;
    const durationS = durationOf(job, atMs);
    if (durationS === null)
        return idle(job, subjectOf(job, null, given.runSubject));
    const words = claims.flatMap((claim) => {
        if (claim.report.energy === null)
            return [];
        const own = ownOf(given, claim, durationS);
        const held = holdClaim(claim, own);
        return isDoubtful ? [held, assumed(own, held.row.findings)] : [held];
    });
    const perJ = highestOf(claims.map(marginalPerJ));
    if (words.length > 0)
        return coveringAll(words, perJ, job.steps);
    const own = ownOf(given, claims[0] ?? null, durationS);
    return assumed(own, [
        ...given.findings,
        ...(isGate ? [] : [missing(job.name, own.claim !== null, own.powerClass.basis)]),
    ]);
}
function idle(job, subject) {
    const none = (0,estimate/* exact */.e0)(0);
    return {
        energyJ: none,
        operationalG: none,
        directG: none,
        marginalOperationalG: none,
        embodiedG: none,
        measuredJ: 0,
        row: rowOf(job, null, 'idle'),
        subject,
        subjects: [subject],
        hasGpu: false,
        durationS: 0,
        units: null,
    };
}

;// CONCATENATED MODULE: ./build/src/run/sum.js














/**
 * Sums a run up: every job of the server's list by its audit, held between what its runner draws idle
 * and full, or by what stands in for one; and judges the whole. Pure.
 */
function sumRun(inputs) {
    const { gathered, run, subject, policies } = inputs;
    const { tallies, findings: noticed } = tallyAll(inputs);
    const sum = (part) => (0,estimate/* add */.WQ)(...tallies.map(part));
    const energyJ = sum((tally) => tally.energyJ);
    const operationalG = sum((tally) => tally.operationalG);
    const embodiedG = sum((tally) => tally.embodiedG);
    const totalG = (0,estimate/* add */.WQ)(operationalG, embodiedG);
    const marginalOperationalG = sumWhole(tallies.map((tally) => tally.marginalOperationalG));
    const marginalG = marginalOperationalG === null ? null : (0,estimate/* add */.WQ)(marginalOperationalG, embodiedG);
    const findings = [...inputs.findings, ...gathered.findings, ...noticed];
    const all = [...findings, ...tallies.flatMap(({ row }) => row.findings)];
    const measuredJ = tallies.reduce((so, tally) => so + tally.measuredJ, 0);
    const span = sum_spanOf(gathered);
    const isNothing = energyJ.value === 0;
    const whole = {
        measured: {
            energyJ: isNothing ? null : energyJ,
            totalG: isNothing ? null : totalG,
            marginalG: isNothing ? null : marginalG,
            durationS: tallies.reduce((so, { durationS }) => so + durationS, 0),
            units: unitsOf(tallies),
        },
        subject: {
            ...subject,
            hasGpu: anyGpu(tallies),
            runnerLabels: [...new Set(tallies.flatMap((tally) => tally.subject.runnerLabels ?? []))],
            modelParameters: largestModel(tallies),
        },
        self: null,
        history: null,
        historyAdvice: 'the action does not read past audits yet',
        approvers: inputs.approvers,
        // Without the server's times only the gate's own clock is nobody's claim.
        startMs: gathered.jobs === null ? gathered.atMs : span.fromMs,
        nowMs: gathered.atMs,
    };
    const judged = (0,judge_all/* judgeAll */.T)(policies, whole, (0,data/* weaknessesOf */.PA)(all.map(({ id }) => id), isNothing ? null : measuredJ / energyJ.value), findings, tallies.filter(({ durationS }) => durationS > 0).map((tally) => givenOf(tally, whole)));
    const estimated = (one) => (isNothing ? null : (0,reported/* reported */.Y)(one));
    return {
        schemaVersion: 1,
        kind: 'run',
        tool: tool/* TOOL */.j,
        subject,
        run,
        startedAt: new Date(span.fromMs).toISOString(),
        endedAt: new Date(span.toMs).toISOString(),
        jobs: tallies.map(({ row }) => row),
        energyJ: estimated(energyJ),
        operationalG: estimated(operationalG),
        operationalShares: isNothing ? null : sharesOf(tallies),
        embodiedG: estimated(embodiedG),
        totalG: estimated(totalG),
        marginal: isNothing || marginalOperationalG === null || marginalG === null
            ? null
            : { operationalG: (0,reported/* reported */.Y)(marginalOperationalG), totalG: (0,reported/* reported */.Y)(marginalG) },
        past: inputs.past,
        ...judged,
        findings,
    };
}
function tallyAll({ gathered, run, subject, policies }) {
    const { claims, jobs, gateJobId, atMs } = gathered;
    if (jobs === null)
        return serverless(claims);
    const bound = bindClaims(claims, jobs, run);
    const audited = jobs.flatMap((job) => (bound.claims.get(job.id) ?? []).map((claim) => ({ job, claim })));
    const highestMarginalPerJ = highestOf(audited.map(({ claim }) => marginalPerJ(claim)));
    const tallies = jobs.map((job) => {
        const isGate = job.id === gateJobId;
        const own = bound.claims.get(job.id) ?? [];
        const others = new Set(own.map(({ backendJobId }) => backendJobId));
        const isManifold = own.some(({ backendJobId }) => bound.manifold.has(backendJobId ?? ''));
        const tally = tallyJob({
            job,
            claims: own,
            isDoubtful: others.size > 1 || isManifold,
            isGate,
            highestMarginalPerJ,
            findings: [
                ...(others.size > 1 ? [doubled(job.name, own.length)] : []),
                ...(isManifold ? [manifold(job.name)] : []),
            ],
            siblings: audited.filter((one) => isSibling(job, one.job)).map(({ claim }) => claim),
            runSubject: subject,
            policies,
            atMs,
        });
        return { ...tally, row: { ...tally.row, isGate } };
    });
    const findings = [
        ...bound.unbound.map(({ claim, why }) => (0,src_finding/* finding */.g)('claim-unbound', `The audit in ${(0,nearest/* quoted */.TL)(claim.artifact)} does not count: ${why}.`)),
        ...(jobs.every(({ id }) => id === gateJobId) ? [RUN_EMPTY] : []),
    ];
    return { tallies, findings };
}
const RUN_EMPTY = (0,src_finding/* finding */.g)('run-empty', 'GitHub lists no job of the run beside the gate: what waits for the gate itself, or comes after it, is not judged. `needs` of the gate must name the jobs that it is to judge.');
function isSibling(a, b) {
    return a.labels.length > 0 && [...a.labels].sort().join() === [...b.labels].sort().join();
}
function givenOf({ subject, subjects, hasGpu, energyJ, operationalG, embodiedG, durationS, units, row, ...tally }, whole) {
    const { marginalOperationalG } = tally;
    const marginalG = marginalOperationalG === null ? null : (0,estimate/* add */.WQ)(marginalOperationalG, embodiedG);
    return {
        name: row.name,
        // Its key is its own word: a budget is for it as well by the name that the server has for it.
        otherwise: [...subjects, { ...subject, job: keyOf(row.name) }].map((one) => ({
            ...one,
            hasGpu,
        })),
        given: {
            ...whole,
            subject: { ...subject, hasGpu },
            measured: { energyJ, totalG: (0,estimate/* add */.WQ)(operationalG, embodiedG), marginalG, durationS, units },
        },
    };
}
/** A sum of which every part is known. */
function sumWhole(parts) {
    const known = parts.filter((one) => one !== null);
    return known.length === parts.length ? (0,estimate/* add */.WQ)(...known) : null;
}
/** `null`: no job that emitted anything has a source that keeps direct and upstream emissions apart. */
function sharesOf(tallies) {
    const split = tallies.flatMap(({ operationalG, directG }) => directG === null || operationalG.value === 0 ? [] : [{ operationalG, directG }]);
    if (split.length === 0)
        return null;
    const others = tallies.filter(({ directG }) => directG === null);
    return {
        directG: (0,reported/* reported */.Y)((0,estimate/* add */.WQ)(...split.map(({ directG }) => directG))),
        upstreamG: (0,reported/* reported */.Y)((0,estimate/* add */.WQ)(...split.map(({ operationalG, directG }) => (0,estimate/* scale */.hs)(operationalG, 1 - directG.value / operationalG.value)))),
        unsplitG: (0,reported/* reported */.Y)((0,estimate/* add */.WQ)(...others.map(({ operationalG }) => operationalG))),
    };
}
function anyGpu(tallies) {
    const ran = tallies.filter(({ durationS }) => durationS > 0);
    if (ran.some(({ hasGpu }) => hasGpu === true))
        return true;
    return ran.every(({ hasGpu }) => hasGpu === false) ? false : null;
}
/** What its jobs say that they did, by name; `null`: none of them says anything. */
function unitsOf(tallies) {
    const claimed = tallies.flatMap(({ units }) => (units === null ? [] : Object.entries(units)));
    if (claimed.length === 0)
        return null;
    const sums = new Map();
    for (const [name, count] of claimed)
        sums.set(name, (sums.get(name) ?? 0) + count);
    return Object.fromEntries(sums);
}
/** From the first start to the last end, by the server; where it tells none, by the audits. */
function sum_spanOf({ jobs, claims, atMs }) {
    const told = (times) => times.map((time) => Date.parse(time ?? '')).filter(Number.isFinite);
    const starts = told([
        ...(jobs ?? []).map(({ startedAt }) => startedAt),
        ...(jobs === null ? claims.map(({ report }) => report.startedAt) : []),
    ]);
    const ends = told([
        ...(jobs ?? []).map(({ completedAt }) => completedAt),
        ...(jobs === null ? claims.map(({ report }) => report.endedAt) : []),
    ]);
    const fromMs = Math.min(atMs, ...starts);
    return { fromMs, toMs: Math.max(fromMs, ...ends) };
}

// EXTERNAL MODULE: ./build/src/action/approvals.js
var action_approvals = __webpack_require__(73076);
// EXTERNAL MODULE: ./build/src/action/connection.js + 2 modules
var connection = __webpack_require__(76423);
// EXTERNAL MODULE: ./build/src/action/deadline.js
var action_deadline = __webpack_require__(91662);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/github/failure.js
var github_failure = __webpack_require__(54679);
;// CONCATENATED MODULE: ./build/src/github/download.js



const SECOND_TRY_MS = 500;
/**
 * The bytes of an artifact from its signed address, which is asked without a token. Never rejects; what
 * may pass is tried a second time. Bytes that are not those the service knows are a failure.
 */
async function downloadArtifact(send, url, { digest }, limits) {
    const once = () => send({ method: 'GET', url, headers: {}, ...limits });
    let answer = await once();
    if (isPassing(answer)) {
        await (0,promises_.setTimeout)(SECOND_TRY_MS);
        answer = await once();
    }
    if (answer.kind !== 'answer')
        return { kind: 'failed', failure: (0,github_failure.failureWithoutAnswer)(answer) };
    if (answer.status !== 200)
        return { kind: 'failed', failure: (0,github_failure.failureOf)(answer, '') };
    if (!isWhole(answer.bytes, digest)) {
        const failure = (0,github_failure.unexpected)('its bytes are not those that were handed in', answer.status);
        return { kind: 'failed', failure };
    }
    return { kind: 'bytes', bytes: answer.bytes };
}
function isPassing(answer) {
    if (answer.kind === 'answer')
        return answer.status >= 500 || answer.status === 429;
    return answer.kind === 'network';
}
function isWhole(bytes, digest) {
    if (digest === null || !digest.startsWith('sha256:'))
        return true;
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}` === digest;
}

// EXTERNAL MODULE: ./build/src/audit/artifact.js
var artifact = __webpack_require__(5403);
;// CONCATENATED MODULE: ./build/src/action/gate-claim.js












const MIB = 1024 * 1024;
/**
 * How large an audit's archive may be, and its recording unpacked. Digests do not pack, so a recording
 * packs to about 0.4 of itself: 4 MiB a day at a sample a second, and GPUs double that. So this is five
 * days, the longest that a job may run, with a GPU, and a tenth of what would hurt a runner of 7 GB.
 */
const MOST_ARCHIVE_BYTES = 32 * MIB;
const MOST_RECORDING_BYTES = 64 * MIB;
const MOST_HISTORY_BYTES = 8 * MIB;
/** What is kept of hundreds of audits at once must be small in each. */
const MOST_BYTES = MIB;
const RULES = {
    names: artifact/* ALL_ARTIFACT_FILES */.pz,
    maxBytesOf: (name) => {
        if (name === artifact/* ARTIFACT_FILES */.nA.recording)
            return MOST_RECORDING_BYTES;
        return name === artifact/* ARTIFACT_FILES */.nA.history ? MOST_HISTORY_BYTES : MOST_BYTES;
    },
};
/** What no job can have come to: more than a building, for longer than any job may run. */
const MOST_ENERGY_J = 1e13;
const MOST_EMISSIONS_G = 1e9;
const MOST_DURATION_S = (/* unused pure expression or super */ null && (35 * 86_400));
/** A 90 % range of a factor of 139 either way: no grid, and no building, is that far from any other. */
const MOST_LOG_SD = 3;
/**
 * The audit in an archive that a job has handed in, computed again from its own evidence: it is a claim
 * where that gives the very report that lies with it. The archive is hostile data; whatever is wrong
 * with it is a finding that names it. Never rejects.
 */
async function readClaim(claimed, archive) {
    const refuse = (id, why) => ({
        kind: 'refused',
        finding: finding(id, `The audit ${quoted(claimed.artifact)} does not count: ${why}.`),
    });
    const unpacked = unpack(archive, RULES);
    if (unpacked.kind === 'refused')
        return refuse('audit-refused', unpacked.why);
    const { files } = unpacked;
    const version = versionIn(files.get(ARTIFACT_FILES.context));
    if (version !== null && version !== TOOL.version) {
        const why = `it is of version ${quoted(version)}, and only ${TOOL.version} can compute it again`;
        return refuse('audit-other-version', why);
    }
    try {
        const called = 'the artifact';
        const inputs = await readEvidenceFiles({ called, read: (name) => files.get(name) ?? null });
        const { context } = inputs;
        const { run } = context;
        if (run?.runId !== String(claimed.runId) || run.attempt > claimed.attempt) {
            return refuse('audit-refused', 'it says that it is of another run');
        }
        const report = audit(inputs);
        const text = serialise(report);
        if (files.get(ARTIFACT_FILES.report)?.toString('utf8') !== text) {
            return refuse('audit-refused', 'its report is not what its own evidence comes to');
        }
        if (!isPossible(report))
            return refuse('audit-refused', 'its numbers are beyond all reason');
        const { artifact, backendJobId } = claimed;
        return {
            kind: 'claim',
            claim: { artifact, backendJobId, context, report },
            reportSha256: sha256(text),
            keptBytes: text.length + inputs.contextText.length,
        };
    }
    catch (error) {
        // What is not foreseen here is the claim's own doing as well: a number that overflows, a depth
        // that no stack bears.
        const why = error instanceof BadInput ? firstLine(error.message) : 'its numbers cannot be computed with';
        return refuse('audit-refused', why);
    }
}
/** The version that a context names, before it must be one that this version understands. */
function versionIn(context) {
    try {
        const version = JSON.parse(context?.toString('utf8') ?? '').tool.version;
        return typeof version === 'string' ? version : null;
    }
    catch {
        return null;
    }
}
function isPossible(report) {
    const { energy, emissions, intensity, intensityBeside, usage, startedAt, endedAt } = report;
    const named = [intensity, ...intensityBeside].map(({ meanGPerKwh }) => meanGPerKwh);
    const spanS = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
    return (spanS >= 0 &&
        spanS <= MOST_DURATION_S &&
        (usage?.durationS ?? 0) <= MOST_DURATION_S &&
        (energy?.machineJ.value ?? 0) <= MOST_ENERGY_J &&
        (emissions?.totalG.value ?? 0) <= MOST_EMISSIONS_G &&
        (emissions?.marginal?.totalG.value ?? 0) <= MOST_EMISSIONS_G &&
        intensity.meanGPerKwh.value <= MOST_G_PER_KWH &&
        [...named, fromReport(energy?.pue)].every((one) => logSd(one) <= MOST_LOG_SD && logSdUp(one) <= MOST_LOG_SD));
}
/** A policy's mistakes fill pages, and what is no JSON is quoted. */
function firstLine(message) {
    const [first = ''] = message.split('\n');
    const line = first.replace(/\p{C}/gu, '');
    return line.length > 200 ? `${line.slice(0, 200)}…` : line.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/src/action/gate-gather.js





/** As many as GitHub's own client downloads at once. */
const AT_ONCE = 5;
const ONE_MS = 30_000;
/** What is kept of all audits together, as text; objects take several times as much. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;
const MOST_FINDINGS = 20;
/**
 * Every audit among the artifacts of a run: fetched, opened in memory and computed again. What cannot be
 * had, or is refused, is a finding that names it. Never rejects.
 */
async function gatherAudits(order) {
    const listed = await order.store.list();
    if (listed.kind === 'failed') {
        const why = (0,github_failure.explainFailure)(listed.failure, 'actions: read');
        return { audits: [], findings: [notListed(why)] };
    }
    const wanted = auditsAmong(listed.value.artifacts, order.prefix);
    const findings = listed.value.complete ? [] : [notListed(TOO_MANY)];
    const audits = [];
    let keptBytes = 0;
    await eachOf(wanted, AT_ONCE, async (artifact) => {
        const fetched = await fetchAudit(order, artifact);
        if (fetched.kind === 'failed') {
            findings.push(fetched.finding);
            return;
        }
        const { name, from, id } = artifact;
        const { runId, attempt } = order;
        const claimed = { artifact: name, backendJobId: from?.job ?? null, runId, attempt };
        const read = await order.read(claimed, fetched.bytes);
        if (read.kind === 'refused') {
            findings.push(read.finding);
        }
        else if (keptBytes + read.keptBytes > MOST_KEPT_BYTES) {
            findings.push(notFetched(artifact, 'all audits together are larger than is ever kept'));
        }
        else {
            keptBytes += read.keptBytes;
            audits.push({ claim: read.claim, artifactId: id, reportSha256: read.reportSha256 });
        }
    });
    return {
        // In an order that no network decides.
        audits: audits.sort((a, b) => (a.claim.artifact < b.claim.artifact ? -1 : 1)),
        findings: atMost(findings.sort((a, b) => (a.message < b.message ? -1 : 1))),
    };
}
/** What a gate before has handed in, where audits are called `carbon`. */
const RUN_REPORT = /^carbon-report-[0-9a-f]{12}$/;
/**
 * Of a name only the newest: who hands in a second one under it has taken the first back. The smallest
 * come first, so that whoever hands in mountains delays nobody else.
 */
function auditsAmong(artifacts, prefix) {
    const newest = new Map();
    for (const artifact of artifacts) {
        const known = newest.get(artifact.name);
        const isAudit = artifact.name.startsWith(`${prefix}-`) && !RUN_REPORT.test(artifact.name);
        if (isAudit && (known === undefined || known.id < artifact.id)) {
            newest.set(artifact.name, artifact);
        }
    }
    return [...newest.values()].sort((a, b) => a.sizeBytes - b.sizeBytes || a.id - b.id);
}
async function fetchAudit({ store, send, deadline }, artifact) {
    const failed = (why) => ({
        kind: 'failed',
        finding: notFetched(artifact, why),
    });
    if (artifact.expired)
        return failed('it has expired');
    if (artifact.sizeBytes > MOST_ARCHIVE_BYTES) {
        return failed(`it is larger than ${MOST_ARCHIVE_BYTES} bytes`);
    }
    if (deadline.remainingMs() === 0)
        return failed('the time for all of them was over');
    const located = await store.locate(artifact);
    if (located.kind === 'failed')
        return failed((0,github_failure.explainFailure)(located.failure, 'actions: read'));
    const downloaded = await downloadArtifact(send, located.value, artifact, {
        maxBytes: MOST_ARCHIVE_BYTES,
        timeoutMs: Math.min(ONE_MS, Math.max(1, deadline.remainingMs())),
    });
    if (downloaded.kind === 'bytes')
        return downloaded;
    return failed((0,github_failure.explainFailure)(downloaded.failure, 'actions: read'));
}
/** Runs `act` on every item, so many at a time. */
async function eachOf(items, atOnce, act) {
    const queue = items.values();
    const work = async () => {
        for (const item of queue)
            await act(item);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
}
function notListed(why) {
    return (0,src_finding/* finding */.g)('audits-not-listed', `The audits of this run could not all be listed: ${why}.`);
}
function notFetched({ name }, why) {
    return (0,src_finding/* finding */.g)('audit-not-fetched', `The audit ${(0,nearest/* quoted */.TL)(name)} could not be fetched: ${why}.`);
}
const TOO_MANY = 'the run has a thousand artifacts or more, and only the newest were looked at';
/** Hundreds of the same say no more than a few, but of each kind one must be heard. */
function atMost(findings) {
    const ids = [...new Set(findings.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const all = findings.filter((one) => one.id === id);
        const left = all.length - MOST_FINDINGS;
        return left > 0 ? [...all.slice(0, MOST_FINDINGS), more(id, left)] : all;
    });
}
function more(id, count) {
    return (0,src_finding/* finding */.g)(id, `So it is with ${count} other audits.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/audit/serialise.js
var audit_serialise = __webpack_require__(50994);
// EXTERNAL MODULE: ./build/src/render/notice.js
var notice = __webpack_require__(62480);
// EXTERNAL MODULE: ./build/src/render/run-section.js + 3 modules
var run_section = __webpack_require__(63936);
// EXTERNAL MODULE: ./build/src/action/about.js
var about = __webpack_require__(13217);
// EXTERNAL MODULE: ./build/src/action/attempt.js
var attempt = __webpack_require__(57521);
// EXTERNAL MODULE: ./build/src/action/gate.js
var gate = __webpack_require__(35749);
// EXTERNAL MODULE: ./build/src/render/marker.js
var marker = __webpack_require__(54266);
// EXTERNAL MODULE: ./build/src/action/tell.js + 5 modules
var tell = __webpack_require__(93135);
;// CONCATENATED MODULE: ./build/src/action/gate-comment.js



const MOST_MS = 20_000;
/** Tells the pull request of the run, where there is one to tell and somebody who may. */
async function tellOfGate({ world, inputs, own, job }, report, about, deadline) {
    const { change, owner, repo, runId, runAttempt, runUrl } = job;
    if (inputs.comment === 'never' || change === null || change.pullRequest === null)
        return [];
    const token = world.runner.input('token');
    if (token === '')
        return [(0,tell.notTold)('no token was given')];
    const deadlineMs = Math.min(MOST_MS, deadline.remainingMs());
    const github = (0,connection.connectTo)(own, { token, env: world.env, deadlineMs });
    const workflow = job.workflowPath ?? job.workflowName ?? '';
    const telling = {
        owner,
        repo,
        pullRequest: change.pullRequest,
        mode: inputs.comment,
        key: (0,marker/* sectionKey */.FR)(workflow, 1),
        formerKeys: [],
        runId,
        attempt: runAttempt,
        headSha: change.headSha,
        runUrl,
    };
    return (0,tell.tellOfRun)(github, telling, report, about);
}

// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/src/action/gate-publish.js















const TOTAL_MS = 60_000;
const ARTIFACT_MS = 30_000;
/** The files of a run's artifact: its report, and the digests of the audits that it sums up. */
const RUN_FILES = { report: 'run.json', audits: 'audits.json' };
/**
 * Publishes a run's report, each way for itself, and only then lets a broken budget fail the job.
 * Whatever goes wrong with publishing, the gate has the last word.
 */
async function publishRun(publication) {
    const { world, inputs, sums } = publication;
    const troubles = [];
    const current = () => reportOf(sums, troubles);
    const deadline = (0,action_deadline/* deadlineIn */._)(TOTAL_MS);
    try {
        const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(publication.own.temp || (0,external_node_os_.tmpdir)(), 'carbon-audit-run-'));
        await (0,attempt/* attempt */.C)(troubles, 'report-directory-unusable', async () => keep(directory, publication));
        await (0,attempt/* attempt */.C)(troubles, 'summary-not-written', () => summarise(publication, current()));
        await (0,attempt/* attempt */.C)(troubles, 'artifact-not-kept', async () => {
            troubles.push(...(await upload(directory, publication, deadline)));
        });
        await (0,attempt/* attempt */.C)(troubles, 'comment-not-written', async () => {
            const about = aboutOf(publication);
            troubles.push(...(await tellOfGate(publication, current(), about, deadline)));
        });
        if (troubles.length > 0) {
            await (0,attempt/* attempt */.C)([], 'summary-not-written', () => summarise(publication, current()));
        }
        const { verdict, policies, totalG, energyJ } = current();
        const path = (0,external_node_path_.join)(directory, RUN_FILES.report);
        await (0,attempt/* attempt */.C)(troubles, 'outputs-not-set', async () => (0,outputs/* setOutputs */.n)({ verdict, policies, totalG, energyJ }, path, inputs.exportsEnv, world.runner));
        (0,attempt/* sayTroubles */.k)(world.runner, troubles);
        world.runner.say((0,notice/* runLogLine */.G)(current()));
    }
    finally {
        (0,gate/* gate */.G)(current(), null, world.runner);
    }
}
/** Where no policy could be read, nothing was held against anything: that is no pass. */
function reportOf(sums, troubles) {
    const report = sumRun({ ...sums, findings: [...sums.findings, ...troubles] });
    const unread = sums.findings.find(({ id }) => id === 'policy-unprotected');
    if (unread === undefined || report.verdict !== 'pass')
        return report;
    return { ...report, verdict: 'inconclusive', sentence: unread.message };
}
function keep(directory, { sums, audits }) {
    const digests = audits.map(({ claim, artifactId, reportSha256 }) => ({
        artifact: claim.artifact,
        artifactId,
        auditId: claim.report.auditId,
        auditSha256: reportSha256,
        evidence: claim.report.evidence,
    }));
    const document = { schemaVersion: 1, kind: 'run-audits', audits: digests };
    (0,artifact/* writeArtifactFile */.KA)(directory, RUN_FILES.report, (0,audit_serialise/* serialise */.G)(reportOf(sums, [])));
    (0,artifact/* writeArtifactFile */.KA)(directory, RUN_FILES.audits, (0,audit_serialise/* serialise */.G)(document));
}
async function summarise(publication, report) {
    const markdown = (0,run_section/* renderRunSection */.J)(report, aboutOf(publication), 'summary');
    await publication.world.runner.summarise(markdown);
}
function aboutOf({ world, own, job, audits }) {
    return {
        workflow: job.workflowName ?? job.workflowPath,
        sources: audits.map(({ claim }) => claim.report),
        helpUrl: (0,about/* helpUrlOf */.k)(own, world.env),
    };
}
async function upload(directory, { world, inputs, own, job }, deadline) {
    if (!world.env['ACTIONS_RUNTIME_TOKEN']) {
        return [notKept('this runner has no artifact service')];
    }
    const { uploadEvidence } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 96191));
    const outcome = await uploadEvidence({
        name: runArtifactName(job.workflowPath),
        files: Object.values(RUN_FILES).map((name) => (0,external_node_path_.join)(directory, name)),
        root: directory,
        serverUrl: own.serverUrl,
        ...(inputs.retentionDays === null ? {} : { retentionDays: inputs.retentionDays }),
        deadlineMs: Math.min(ARTIFACT_MS, deadline.remainingMs()),
    });
    return outcome.kind === 'uploaded' ? [] : [notKept(outcome.why)];
}
/** The same for all runs of a workflow, so that a later one finds those before it by the name. */
function runArtifactName(workflowPath) {
    return `carbon-report-${(0,audit_serialise/* sha256 */.s)(workflowPath ?? '').slice(0, 12)}`;
}
function notKept(why) {
    const message = `The report of the run could not be kept as an artifact: ${why}.`;
    return (0,src_finding/* finding */.g)('artifact-not-kept', message);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/action/gate-readers.js



/**
 * What a thread may hold. The young generation is small because an audit leaves nothing but garbage;
 * the old one holds the longest recording that is unpacked at all.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 640 };
/**
 * Threads that read audits: what takes too long or too much memory ends its thread and no more, and
 * none of them is shown the environment, which holds tokens.
 *
 * @param path the bundle that serves claims
 * @param mostMs what one audit may take
 */
function claimReaders(path, count, mostMs) {
    const idle = Array.from({ length: count }, () => null);
    const waiting = [];
    const take = async () => {
        const free = idle.pop();
        return free === undefined ? new Promise((got) => waiting.push(got)) : free;
    };
    const give = (worker) => {
        const next = waiting.shift();
        if (next === undefined)
            idle.push(worker);
        else
            next(worker);
    };
    return {
        read: async (claimed, archive) => {
            const worker = (await take()) ?? start(path);
            const read = await ask(worker, { claimed, archive }, mostMs);
            if (typeof read !== 'string') {
                give(worker);
                return read;
            }
            // Whatever it was, nobody asks that thread again.
            await worker.terminate();
            give(null);
            return { kind: 'refused', finding: notRead(claimed, read) };
        },
        close: () => {
            for (const worker of idle.splice(0))
                worker?.terminate();
        },
    };
}
function start(path) {
    const worker = new external_node_worker_threads_.Worker(path, { env: {}, execArgv: [], resourceLimits: LIMITS });
    // A thread that ends while nobody asks it must not end this process.
    return worker.on('error', () => { });
}
/** The thread's answer, or why there is none. */
function ask(worker, order, mostMs) {
    return new Promise((done) => {
        const settle = (outcome) => {
            clearTimeout(timer);
            worker.off('message', settle).off('error', failed).off('exit', ended);
            done(outcome);
        };
        const failed = ({ name, message }) => settle(`it failed (${name}: ${message})`);
        const ended = () => settle('it ended');
        const timer = setTimeout(() => settle(`it took more than ${mostMs / 1000} s`), mostMs);
        worker.on('message', settle).on('error', failed).on('exit', ended);
        worker.postMessage(order);
    });
}
function notRead({ artifact }, why) {
    return (0,src_finding/* finding */.g)('audit-not-fetched', `The audit ${(0,nearest/* quoted */.TL)(artifact)} does not count: when it was computed again, ${why}.`);
}

;// CONCATENATED MODULE: ./build/src/github/pulls.js

/** The open pull requests that come from a branch of an owner, a hundred at most. */
function listPullsFrom(github, { owner, repo, headOwner, headBranch }) {
    return github.call({
        route: 'GET /repos/{owner}/{repo}/pulls',
        params: { owner, repo },
        query: { head: `${headOwner}:${headBranch}`, state: 'open', per_page: 100 },
    }, (body) => (0,parse/* listOf */.c3)(body, parsePull));
}
function parsePull(value) {
    if (!(0,parse/* isRecord */.u4)(value))
        return undefined;
    const { head, base } = value;
    if (!(0,parse/* isRecord */.u4)(head) || !(0,parse/* isRecord */.u4)(base))
        return undefined;
    const number = (0,parse/* idOf */.TH)(value['number']);
    const headSha = (0,parse/* textOf */.b6)(head['sha']);
    const baseBranch = (0,parse/* textOf */.b6)(base['ref']);
    if (number === undefined || headSha === undefined)
        return undefined;
    if (baseBranch === undefined)
        return undefined;
    const from = head['repo'];
    const headRepository = ((0,parse/* isRecord */.u4)(from) ? (0,parse/* textOf */.b6)(from['full_name']) : undefined) ?? null;
    return { number, headSha, headRepository, baseBranch };
}

;// CONCATENATED MODULE: ./build/src/github/runs.js

function readRun(github, { owner, repo, runId }) {
    return github.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        params: { owner, repo, run_id: runId },
    }, parseRun);
}
/** The runs of a workflow for a commit and an event, newest first; `file` is the file's name. */
function listRunsOf(github, wanted) {
    const { owner, repo, file, headSha, event } = wanted;
    return github.call({
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        params: { owner, repo, workflow_id: file },
        query: { head_sha: headSha, event, per_page: 30 },
    }, (body) => {
        const runs = (0,parse/* isRecord */.u4)(body) ? (0,parse/* listOf */.c3)(body['workflow_runs'], parseRun) : undefined;
        return runs?.toSorted((a, b) => b.id - a.id);
    });
}
function parseRun(value) {
    if (!(0,parse/* isRecord */.u4)(value))
        return undefined;
    const id = (0,parse/* idOf */.TH)(value['id']);
    const attempt = (0,parse/* idOf */.TH)(value['run_attempt']);
    const path = (0,parse/* textOf */.b6)(value['path']);
    const event = (0,parse/* textOf */.b6)(value['event']);
    const status = (0,parse/* textOf */.b6)(value['status']);
    const headSha = (0,parse/* textOf */.b6)(value['head_sha']);
    if (id === undefined || attempt === undefined || path === undefined)
        return undefined;
    if (event === undefined || status === undefined || headSha === undefined)
        return undefined;
    if (!/^[0-9a-f]{40,64}$/.test(headSha))
        return undefined;
    const { head_repository: from, actor } = value;
    return {
        id,
        attempt,
        name: (0,parse/* textOrNull */.ef)(value['name']) ?? null,
        // GitHub may put the branch behind it.
        path: path.replace(/@.*$/, ''),
        event,
        status,
        headBranch: (0,parse/* textOrNull */.ef)(value['head_branch']) ?? null,
        headSha,
        headRepository: ((0,parse/* isRecord */.u4)(from) ? (0,parse/* textOf */.b6)(from['full_name']) : undefined) ?? null,
        actorType: ((0,parse/* isRecord */.u4)(actor) ? (0,parse/* textOf */.b6)(actor['type']) : undefined) ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/action/gate-run.js






/**
 * Which run is to be judged: the gate's own; the one that `run-id` names, for a workflow that runs when
 * others have ended; or the one of another workflow for the same commit, which may have to be waited
 * for.
 *
 * @throws BadInput where a pull request names the run by which it wants to be judged
 */
async function findRun({ runId, workflow }, own, github, patience) {
    const { owner, repo } = own;
    // What runs after another run has ended is not that run itself, whatever their numbers say.
    if (runId !== null && (runId !== own.runId || own.event === 'workflow_run')) {
        if (own.change !== null)
            throw new bad_input/* BadInput */.k(NOT_FOR_CHANGES);
        const found = await readRun(github, { owner, repo, runId });
        return described(own, found, (run) => otherRun(own, run, github));
    }
    if (workflow === null)
        return { kind: 'run', job: own, isOwn: true, findings: [] };
    const headSha = own.change?.headSha || own.sha;
    const wanted = { owner, repo, file: workflow, headSha, event: own.event };
    const found = await patience.until(() => listRunsOf(github, wanted), (runs) => runs.length > 0, `a run of ${(0,nearest/* quoted */.TL)(workflow)} for this commit`);
    return described(own, found, async ([run]) => run === undefined
        ? { kind: 'none', why: `${(0,nearest/* quoted */.TL)(workflow)} has no run for this commit` }
        : // What set it off is what set the gate off.
            { kind: 'run', job: asJob(own, run, own.change), isOwn: false, findings: [] });
}
const NOT_FOR_CHANGES = 'input run-id is for workflows that run as they stand on the default branch, such as on `workflow_run`: a pull request does not choose by which run it is judged';
async function described({ repo, owner }, called, describe) {
    if (called.kind === 'ok')
        return describe(called.value);
    const why = (0,github_failure.explainFailure)(called.failure, 'actions: read');
    return { kind: 'none', why: `the run could not be found in ${owner}/${repo} (${why})` };
}
async function otherRun(own, run, github) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(run.path)) {
        const why = `run ${run.id} is of ${(0,nearest/* quoted */.TL)(run.path)}, which is no workflow of this repository`;
        return { kind: 'none', why };
    }
    const { change, findings } = await changeOf(own, run, github);
    return { kind: 'run', job: asJob(own, run, change), isOwn: false, findings };
}
/**
 * The change that a run is for, by the word of the server alone: the one open pull request whose head is
 * that very commit of that very repository. Where there is none, nobody is told, and the default
 * branch's policy decides.
 */
async function changeOf(own, run, github) {
    const isFork = run.headRepository?.toLowerCase() !== `${own.owner}/${own.repo}`.toLowerCase();
    const isChange = isFork || run.event === 'merge_group' || run.event.startsWith('pull_request');
    if (!isChange)
        return { change: null, findings: [] };
    const { headSha } = run;
    // A branch that the server names, and a commit that the run was for.
    const common = { headSha, proposedSha: headSha, isFork, isBaseSure: true, isNumberSure: true };
    const queuedFor = queueBase(run);
    if (queuedFor !== null) {
        // Of the pull requests in a queue none is the one to tell.
        return { change: { ...common, pullRequest: null, baseBranch: queuedFor }, findings: [] };
    }
    const found = await pullOf(own, run, github);
    if (typeof found !== 'string') {
        const { number, baseBranch } = found;
        return { change: { ...common, pullRequest: number, baseBranch }, findings: [] };
    }
    return {
        change: { ...common, pullRequest: null, baseBranch: own.defaultBranch ?? '' },
        findings: [
            (0,src_finding/* finding */.g)('pull-request-not-found', `No pull request was told: ${found}. The default branch's policy decides.`),
        ],
    };
}
/** The branch that a merge queue is for, by the name that GitHub gives to what it tries. */
function queueBase({ event, headBranch }) {
    if (event !== 'merge_group')
        return null;
    return /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(headBranch ?? '')?.[1] ?? null;
}
async function pullOf(own, run, github) {
    const { headRepository, headBranch, headSha } = run;
    if (headRepository === null || headBranch === null)
        return 'the repository it came from is gone';
    const [headOwner = ''] = headRepository.split('/');
    const { owner, repo } = own;
    const pulls = await listPullsFrom(github, { owner, repo, headOwner, headBranch });
    if (pulls.kind === 'failed')
        return (0,github_failure.explainFailure)(pulls.failure, 'pull-requests: write');
    const fitting = pulls.value.filter((pull) => pull.headSha === headSha &&
        pull.headRepository?.toLowerCase() === headRepository.toLowerCase());
    const [pull] = fitting;
    if (pull === undefined || fitting.length > 1) {
        return `${fitting.length === 0 ? 'none that is open' : 'more than one'} stands at commit ${headSha.slice(0, 7)} of ${(0,nearest/* quoted */.TL)(headBranch)}`;
    }
    return pull;
}
function asJob(own, run, change) {
    return {
        ...own,
        event: run.event,
        workflowName: run.name,
        workflowPath: run.path,
        key: '',
        runId: run.id,
        runAttempt: run.attempt,
        runUrl: `${own.serverUrl}/${own.owner}/${own.repo}/actions/runs/${run.id}`,
        sha: run.headSha,
        ref: `refs/heads/${run.headBranch ?? ''}`,
        change,
        actorKind: ACTOR_KINDS[run.actorType ?? ''] ?? null,
        changedPaths: null,
    };
}
const ACTOR_KINDS = { User: 'person', Bot: 'bot' };

// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(76589);
;// CONCATENATED MODULE: ./build/src/action/gate-wait.js





const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Says once what is waited for. */
function patienceOf(deadline, sleep, say) {
    return {
        until: async (ask, isEnough, what) => {
            let pauseMs = FIRST_PAUSE_MS;
            for (let asked = 1;; asked += 1) {
                const answer = await ask();
                if (answer.kind === 'failed' || isEnough(answer.value))
                    return answer;
                if (deadline.remainingMs() === 0)
                    return answer;
                if (asked === 1)
                    say(`carbon-audit: waiting for ${what}`);
                await sleep(Math.min(pauseMs, deadline.remainingMs()));
                pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.6);
            }
        },
    };
}
/** The run's jobs by the server's list, once all but the gate itself have ended or time is over. */
async function endedJobs(wanted) {
    const { github, isGate, patience } = wanted;
    const { owner, repo, runId, runAttempt: attempt } = wanted.run;
    const unfinished = (jobs) => jobs.filter((job) => job.status !== 'completed' && !isGate(job));
    let timesOver = 0;
    const found = await patience.until(async () => {
        const listed = await (0,github_jobs.listJobs)(github, { owner, repo, runId, attempt });
        return listed.kind === 'failed' ? listed : { kind: 'ok', value: listed };
    }, ({ jobs }) => {
        timesOver = unfinished(jobs).length === 0 ? timesOver + 1 : 0;
        return timesOver >= (wanted.isSureOf === 'at once' ? 1 : 2);
    }, 'the other jobs of the run');
    if (found.kind === 'failed') {
        const why = (0,github_failure.explainFailure)(found.failure, 'actions: read');
        const message = `The jobs of the run could not be listed: ${why}.`;
        return { jobs: null, findings: [(0,src_finding/* finding */.g)('jobs-unknown', message)] };
    }
    const { jobs, complete } = found.value;
    const left = unfinished(jobs);
    return {
        jobs,
        findings: [
            ...(left.length === 0 ? [] : [notOver(left)]),
            ...(complete ? [] : [(0,src_finding/* finding */.g)('jobs-unknown', gate_wait_TOO_MANY)]),
        ],
    };
}
/** Waits until another run than the gate's own is over; whether it is, its jobs tell. */
async function awaitRun(github, run, patience) {
    const { owner, repo, runId } = run;
    await patience.until(() => readRun(github, { owner, repo, runId }), ({ status }) => status === 'completed', `run ${runId} to end`);
}
const MOST_NAMED = 5;
function notOver(jobs) {
    const names = jobs.slice(0, MOST_NAMED).map(({ name }) => (0,nearest/* quoted */.TL)(name));
    const more = jobs.length > MOST_NAMED ? ` and ${jobs.length - MOST_NAMED} more` : '';
    return (0,src_finding/* finding */.g)('run-not-over', `${names.join(', ')}${more} had not ended when the gate looked: what they drew until then counts. The gate's \`needs\` must name them, or its input \`wait\` give them time.`);
}
const gate_wait_TOO_MANY = 'The run has more than a thousand jobs: what the others drew is not in the sum.';

// EXTERNAL MODULE: ./build/src/action/inputs.js + 3 modules
var action_inputs = __webpack_require__(59491);
// EXTERNAL MODULE: ./build/src/action/job.js
var action_job = __webpack_require__(46779);
// EXTERNAL MODULE: ./build/src/action/job-facts.js + 1 modules
var job_facts = __webpack_require__(36807);
// EXTERNAL MODULE: ./build/src/action/policies.js + 1 modules
var action_policies = __webpack_require__(56968);
// EXTERNAL MODULE: ./build/src/action/repository.js
var repository = __webpack_require__(93262);
// EXTERNAL MODULE: ./build/src/action/thaw.js
var thaw = __webpack_require__(21150);
;// CONCATENATED MODULE: ./build/src/action/gate-job.js























/** GitHub lists a job as ended a little after it has. */
const SETTLE_MS = 5_000;
/** All calls that are no download; what is waited for comes on top. */
const CALLS_MS = 60_000;
const POLICIES_MS = 20_000;
const AUDITS_MS = 120_000;
/** The longest that is unpacked at all takes a few seconds. */
const ONE_AUDIT_MS = 30_000;
/**
 * `mode: gate`: judges a whole run by the audits of its jobs and by what the server knows of them. It
 * runs nothing of a pull request's, and reads nothing from the disk that a checkout may have put there.
 *
 * @throws BadInput where an input or a policy that only its author can put right has mistakes
 */
async function gateJob(inputs, world) {
    const { runner, env } = world;
    const read = (0,action_job/* readJob */.cd)(env);
    if (read.runId === 0)
        throw new bad_input/* BadInput */.k('mode `gate` judges runs of GitHub Actions only');
    const token = runner.input('token');
    const repositories = (0,repository/* repositoriesOf */.U)(read, token, env, POLICIES_MS);
    const trunk = await repositories.defaultBranch();
    const own = { ...read, defaultBranch: trunk.kind === 'told' ? trunk.value : null };
    const github = (0,connection.connectTo)(own, { token, env, deadlineMs: inputs.waitMs + CALLS_MS });
    const patience = patienceOf((0,action_deadline/* deadlineIn */._)(Math.max(inputs.waitMs, SETTLE_MS)), (ms) => (0,promises_.setTimeout)(ms), runner.say);
    if (inputs.workflow !== null && isOfChange(env))
        throw new bad_input/* BadInput */.k(NOT_ITS_OWN_JUDGE);
    const found = await findRun(inputs, own, github, patience);
    const judged = found.kind === 'run' ? found : null;
    const { job } = judged ?? { job: own };
    const [gathered, policies] = await Promise.all([
        found.kind === 'none'
            ? nothingOf(found.why)
            : gatherRun(found, { inputs, world, github, patience }),
        (0,action_policies/* gatherPolicies */.y)(inputs, job, repositories),
    ]);
    const loaded = await (0,thaw/* thawFrozen */.L)(policies.frozen);
    const facts = await (0,job_facts/* runFacts */.p)(job, loaded, github);
    const sums = {
        gathered: gathered.run,
        run: identityOf(job),
        subject: { ...(0,action_job/* subjectOf */.et)({ ...job, key: '' }, null), ...facts.known },
        policies: loaded,
        findings: [
            ...(judged?.findings ?? []),
            ...policies.findings,
            ...unreadable(policies),
            ...facts.findings,
        ],
        past: [],
        approvers: [],
    };
    const approvals = (0,action_approvals/* namesApprovers */.XS)(loaded)
        ? await (0,action_approvals/* approvalsOf */.mh)(job, judgementsOf(sums), async () => github)
        : action_approvals/* NO_APPROVALS */.J_;
    const told = {
        ...sums,
        approvers: approvals.approvers,
        findings: [...sums.findings, ...approvals.findings],
    };
    await publishRun({ world, inputs, own, job, sums: told, audits: gathered.audits });
}
function judgementsOf(sums) {
    return sumRun(sums).policies.map(({ judgement }) => judgement);
}
/** Whether the workflow stands as a pull request, or a queue of them, has it. */
function isOfChange({ GITHUB_WORKFLOW_REF: ref = '' }) {
    return /@refs\/(?:pull|heads\/gh-readonly-queue)\//.test(ref);
}
const NOT_ITS_OWN_JUDGE = 'input workflow is for gates that a ruleset brings along, or that stand on a branch: a pull request does not choose by which run it is judged';
async function gatherRun(judged, means) {
    const { job, isOwn } = judged;
    const { inputs, world, github, patience } = means;
    const { checkRunId } = (0,action_inputs/* readHiddenInputs */.q)(world.runner.input);
    const isGate = isOwn ? gateBy(checkRunId, job.runnerName) : () => false;
    if (!isOwn)
        await awaitRun(github, job, patience);
    const listed = await endedJobs({
        github,
        run: job,
        isGate,
        isSureOf: isOwn && inputs.waitMs > 0 ? 'asked twice' : 'at once',
        patience,
    });
    const readers = claimReaders(world.claimsPath, (0,external_node_os_.availableParallelism)(), ONE_AUDIT_MS);
    const { audits, findings } = await gatherAudits({
        store: storeOf(judged, means),
        send: (0,http.createSend)((0,proxy.proxiesOf)(world.env)),
        read: readers.read,
        runId: job.runId,
        attempt: job.runAttempt,
        prefix: inputs.artifactName,
        deadline: (0,action_deadline/* deadlineIn */._)(AUDITS_MS),
    });
    readers.close();
    return {
        audits,
        run: {
            jobs: listed.jobs,
            gateJobId: listed.jobs?.find(isGate)?.id ?? null,
            claims: claimsOf(audits, listed),
            findings: [...listed.findings, ...findings, ...unattested(audits)],
            atMs: Date.now(),
        },
    };
}
/** Where GitHub does not say which job the gate is, it is the one that its runner is at. */
function gateBy(checkRunId, runnerName) {
    if (checkRunId !== null)
        return ({ id }) => String(id) === checkRunId;
    return (job) => runnerName !== null && job.runnerName === runnerName && job.status === 'in_progress';
}
/** The run's own service says who handed in what; of other runs only the REST API tells anything. */
function storeOf({ job, isOwn }, { world: { env }, github }) {
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const apiUrl = env['ACTIONS_RESULTS_URL'] ?? '';
    if (isOwn && URL.canParse(apiUrl)) {
        const origin = { ...job, apiUrl: new URL(apiUrl).origin };
        const service = (0,connection.connectTo)(origin, { token, env, deadlineMs: AUDITS_MS });
        const store = serviceArtifacts(service, token);
        if (store !== null)
            return store;
    }
    return restArtifacts(github, job);
}
/**
 * Without the server's list nobody knows which jobs of an earlier attempt have been run again. So many
 * legs of a job as a later attempt has stand for so many of the earlier; of those the least count no more.
 */
function claimsOf(audits, { jobs }) {
    const claims = audits.map(({ claim }) => claim);
    if (jobs !== null)
        return claims;
    const energyJ = ({ report }) => report.energy?.machineJ.value ?? 0;
    const attemptOf = ({ context }) => context.run?.attempt ?? 1;
    const byKey = new Map();
    for (const claim of claims) {
        const key = claim.context.subject.job ?? '';
        byKey.set(key, [...(byKey.get(key) ?? []), claim]);
    }
    return [...byKey.values()].flatMap((legs) => {
        const kept = [];
        for (const attempt of [...new Set(legs.map(attemptOf))].sort((a, b) => b - a)) {
            const of = legs.filter((leg) => attemptOf(leg) === attempt);
            const left = Math.max(0, of.length - kept.length);
            kept.push(...of.sort((a, b) => energyJ(b) - energyJ(a)).slice(0, left));
        }
        return kept;
    });
}
/** Only the run's own service names who has handed in what. */
function unattested(audits) {
    if (audits.every(({ claim }) => claim.backendJobId !== null))
        return [];
    const message = "GitHub does not tell a gate outside the run which job has handed in which audit: a job may have spoken for another, and only the bounds of that one's runner hold it.";
    return [(0,src_finding/* finding */.g)('claims-unattested', message)];
}
function nothingOf(why) {
    const findings = [(0,src_finding/* finding */.g)('audits-not-listed', `There is no run to judge: ${why}.`)];
    return {
        audits: [],
        run: { jobs: null, gateJobId: null, claims: [], findings, atMs: Date.now() },
    };
}
function identityOf({ runId, runAttempt, change, sha }) {
    return {
        runId: String(runId),
        attempt: runAttempt,
        jobId: null,
        runnerName: null,
        headSha: change?.headSha || sha || null,
    };
}
/** A gate never makes do with the checkout's copy: whoever it judges may have written that. */
function unreadable({ fromCheckout }) {
    if (fromCheckout === null)
        return [];
    const { path, why } = fromCheckout;
    return [
        (0,src_finding/* finding */.g)('policy-unread', `The policy ${path} could not be read from the repository (${why}): if there is one, nothing was judged by it.`),
    ];
}


/***/ }),

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

/***/ 34008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSend: () => (/* binding */ createSend)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/src/net/proxy.js
var net_proxy = __webpack_require__(20821);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/src/net/tunnel.js




/**
 * A connection to a host through a proxy, by CONNECT: the proxy sees the name of the host and, where
 * the URL is https, nothing of what is said.
 */
async function openTunnel(url, proxy, signal) {
    const secure = url.protocol === 'https:';
    const socket = await connectThrough(proxy, `${url.hostname}:${url.port || (secure ? 443 : 80)}`, signal);
    if (!secure)
        return socket;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // TLS has names of hosts only; the certificate of an address is checked all the same.
    const servername = (0,external_node_net_.isIP)(host) === 0 ? host : '';
    return external_node_tls_.connect({ socket, host, servername, ALPNProtocols: ['http/1.1'] });
}
function connectThrough(proxy, target, signal) {
    return new Promise((done, failed) => {
        const start = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const request = start({
            protocol: proxy.protocol,
            hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
            port: proxy.port,
            method: 'CONNECT',
            path: target,
            headers: { host: target, ...authorization(proxy) },
            agent: false,
            signal,
        });
        request.on('error', failed);
        request.on('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return done(socket);
            socket.destroy();
            failed(new Error(`the proxy answered ${statusCode}`));
        });
        request.on('response', (answer) => {
            answer.destroy();
            failed(new Error(`the proxy answered ${answer.statusCode}`));
        });
        request.end();
    });
}
function authorization({ username, password }) {
    if (username === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./build/src/net/http.js




/** A way to send requests, through proxies where `proxies` says so; connections are used again. */
function createSend(proxies = net_proxy.NO_PROXIES) {
    const agents = { http: new external_node_http_.Agent(KEEP_ALIVE), https: new external_node_https_.Agent(KEEP_ALIVE) };
    return async (request) => {
        const url = parseUrl(request.url);
        if (url === null)
            return { kind: 'network', message: 'the address is not an http(s) URL' };
        const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
        const signal = request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]);
        try {
            return await exchange(request, await route(url, proxies, agents, signal), signal);
        }
        catch (error) {
            if (signal.aborted)
                return { kind: 'timeout', message: 'no answer in time' };
            return { kind: 'network', message: networkMessage(error) };
        }
    };
}
const KEEP_ALIVE = { keepAlive: true, maxSockets: 4 };
/** How a URL is reached: the options of the request that leads there. */
async function route(url, proxies, agents, signal) {
    signal.throwIfAborted();
    const proxy = (0,net_proxy.proxyFor)(url, proxies);
    const direct = {
        protocol: url.protocol,
        // URL keeps the brackets of an IPv6 address, a socket wants none.
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port,
        // Without an agent Node would not know it, and name the port to the host.
        defaultPort: url.protocol === 'https:' ? 443 : 80,
        path: url.pathname + url.search,
        agent: url.protocol === 'https:' ? agents.https : agents.http,
    };
    if (proxy === null)
        return direct;
    const socket = await openTunnel(url, proxy, signal);
    return { ...direct, agent: undefined, createConnection: () => socket };
}
function exchange({ method, headers, body, maxBytes }, options, signal) {
    return new Promise((done, failed) => {
        const start = options.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
        const request = start({ ...options, method, headers: { ...headers, ...length }, signal });
        request.on('error', failed);
        request.on('response', (answer) => {
            collect(answer, maxBytes).then(done, failed);
        });
        request.end(body);
    });
}
/** The body of an answer, or that it is too large: then the connection is closed at once. */
function collect(answer, maxBytes) {
    return new Promise((done, failed) => {
        const chunks = [];
        let size = 0;
        const giveUp = () => {
            answer.destroy();
            done({ kind: 'too-large', message: `the answer has more than ${maxBytes} bytes` });
        };
        answer.on('error', failed);
        answer.on('data', (chunk) => {
            size += chunk.length;
            if (size > maxBytes)
                giveUp();
            else
                chunks.push(chunk);
        });
        answer.on('end', () => {
            const { statusCode: status = 0, headers } = answer;
            done({ kind: 'answer', status, headers, bytes: Buffer.concat(chunks) });
        });
        // Without this an answer that breaks off might leave the caller waiting.
        answer.on('close', () => failed(new Error('the connection broke off')));
        if (Number(answer.headers['content-length'] ?? 0) > maxBytes)
            giveUp();
    });
}
function parseUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
/** Node's code says enough; its message may hold addresses, and through a proxy even passwords. */
function networkMessage(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code === 'string')
        return `the network failed (${code})`;
    return error instanceof Error ? error.message : 'the network failed';
}


/***/ }),

/***/ 20821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_PROXIES: () => (/* binding */ NO_PROXIES),
/* harmony export */   proxiesOf: () => (/* binding */ proxiesOf),
/* harmony export */   proxyFor: () => (/* binding */ proxyFor)
/* harmony export */ });
const NO_PROXIES = { http: null, https: null, bypass: [] };
/** Reads the usual variables; lower case comes first, as in GitHub's own toolkit. */
function proxiesOf(environment) {
    const read = (name) => environment[name] || environment[name.toUpperCase()] || null;
    const bypass = (read('no_proxy') ?? '').split(',').map((host) => host.trim().toLowerCase());
    return {
        http: read('http_proxy'),
        https: read('https_proxy'),
        bypass: bypass.filter((host) => host !== ''),
    };
}
/** The proxy that leads to a URL; `null` is the direct way. This machine is always reached directly. */
function proxyFor(url, proxies) {
    const address = url.protocol === 'https:' ? proxies.https : proxies.http;
    if (address === null || isLoopback(url.hostname) || isBypassed(url, proxies.bypass))
        return null;
    // `proxy:3128` parses as a scheme named "proxy", so the scheme is looked for first.
    const full = address.includes('://') ? address : `http://${address}`;
    return URL.canParse(full) ? new URL(full) : null;
}
function isLoopback(host) {
    return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}
function isBypassed(url, bypass) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return bypass.some((entry) => {
        const suffix = entry.startsWith('.') ? entry : `.${entry}`;
        return entry === '*' || entry === host || entry === `${host}:${port}` || host.endsWith(suffix);
    });
}


/***/ })

};
