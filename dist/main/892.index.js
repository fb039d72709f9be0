export const id = 892;
export const ids = [892,8,821];
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

/***/ 57892:
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
// EXTERNAL MODULE: ./build/src/pipeline/judge-all.js + 4 modules
var judge_all = __webpack_require__(14814);
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

// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(18940);
// EXTERNAL MODULE: ./build/src/footprint/facility.js
var facility = __webpack_require__(5968);
// EXTERNAL MODULE: ./build/src/grid/grid.js + 2 modules
var grid = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/src/pipeline/emitted.js
var emitted = __webpack_require__(66676);
// EXTERNAL MODULE: ./build/src/pipeline/place.js
var pipeline_place = __webpack_require__(56039);
// EXTERNAL MODULE: ./build/src/pipeline/policy-place.js
var policy_place = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/place/ladder.js
var ladder = __webpack_require__(50585);
// EXTERNAL MODULE: ./build/src/place/place.js
var place_place = __webpack_require__(45882);
// EXTERNAL MODULE: ./build/src/place/resolve.js + 1 modules
var resolve = __webpack_require__(15185);
// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __webpack_require__(34879);
;// CONCATENATED MODULE: ./build/src/run/from-report.js

/** An estimate of a document as one to reckon with; what is missing is nothing. */
function fromReport(a) {
    return a === undefined || a === null ? (0,estimate/* estimate */.jA)(0, []) : (0,estimate/* estimate */.jA)(a.value, a.factors);
}

;// CONCATENATED MODULE: ./build/src/run/price.js














/**
 * What the claim's electricity emits for each joule. The series, the building and the names of the place
 * are the job's own word: it counts down to the low end of what the tables hold possible for the place,
 * with no wider a range than theirs; and what the policy says of its runner, and pins, holds against
 * what is named.
 *
 * @param subjects what the job may be, by its own word and by the server's
 */
function gramsPerJ(claim, subjects, policies) {
    const { report } = claim;
    const startMs = Date.parse(report.startedAt);
    const endMs = Date.parse(report.endedAt);
    const said = subjects.map((subject) => (0,policy_place/* policyPlaces */.n8)(policies, subject, startMs));
    const rows = said.flatMap((one) => one.rows);
    const builtUp = (place) => (0,policy_place/* builtAs */.Jx)(place, rows).place;
    const place = placeAgain(report.place);
    const own = pricedBy(fromReport(report.intensity.meanGPerKwh), report.place);
    const usual = perJBetween(builtUp(place), startMs, endMs);
    const isTooLow = own.value < (0,estimate/* range */.y1)(usual).low;
    const isTooWide = (0,estimate/* logSd */.Kn)(own) > (0,estimate/* logSd */.Kn)(usual);
    const counted = isTooLow ? usual : isTooWide ? { ...own, factors: usual.factors } : own;
    const perKwh = ({ value }) => Math.round(value * units/* J_PER_KWH */.es);
    const low = (0,src_finding/* finding */.g)('intensity-too-low', `An audit of the run names ${perKwh(own)} g/kWh with its building; the tables hold nothing so low possible for its place: theirs, ${perKwh(usual)} g/kWh, counts.`);
    const emissionOf = (0,policy_place/* emissionWith */.Uq)(rows, startMs);
    const elsewhere = [...said.flatMap(({ pins }) => pins), ...rows].filter((one) => one.place.by !== 'unknown' && !(0,ladder/* agrees */.ie)(one.place, place));
    const held = (0,emitted/* dirtiest */.D)(elsewhere, emissionOf);
    if (held === null || emissionOf(held.place) <= counted.value * units/* J_PER_KWH */.es) {
        const isOwn = !isTooLow && !isTooWide;
        return { gPerJ: counted, isOwn, findings: isTooLow ? [low] : [] };
    }
    const message = `An audit of the run names a place with ${perKwh(counted)} g/kWh, ${(0,nearest/* quoted */.TL)(held.by)} says that it runs in one with more: that counts.`;
    return {
        gPerJ: perJBetween(builtUp(held.place), startMs, endMs),
        isOwn: false,
        findings: [(0,src_finding/* finding */.g)('place-contradiction', message)],
    };
}
/**
 * What its electricity emits for each joule by the marginal intensity that stands in the claim, the
 * highest of several; `null`: there is none. No table knows better: what is judged by it is judged by
 * the average too, so that a low one gains nothing.
 */
function marginalPerJ({ report }) {
    return highestOf(report.intensityBeside
        .filter(({ signal }) => signal === 'marginal')
        .map(({ meanGPerKwh }) => pricedBy(fromReport(meanGPerKwh), report.place)));
}
function highestOf(all) {
    return all.reduce((so, one) => (one !== null && (so === null || one.value > so.value) ? one : so), null);
}
/** The place by its name alone: zone, building and country are looked up again. */
function placeAgain({ provider, region, zone, country }) {
    const named = provider !== null && region !== null
        ? { region: `${provider}:${region}` }
        : zone !== null
            ? { zone }
            : country !== null
                ? { country }
                : {};
    try {
        return (0,resolve/* resolvePlace */.M)(named);
    }
    catch {
        // No place that this version knows: then it may be any.
        return place_place/* UNKNOWN_PLACE */.H;
    }
}
function perJBetween(place, fromMs, toMs) {
    const { series } = (0,grid/* bundledIntensity */.ym)(place, { fromMs, toMs });
    return pricedBy((0,grid/* meanIntensity */.x0)(series, fromMs, toMs), place);
}
function pricedBy(gPerKwh, place) {
    return (0,estimate/* scale */.hs)((0,estimate/* multiply */.lw)(gPerKwh, (0,facility/* facilityOf */.x)(place).pue), 1 / units/* J_PER_KWH */.es);
}
/**
 * What a joule emits of a job that has no audit: where the policy says that it stands, else where the
 * dirtiest of its siblings does, else anywhere.
 */
function guessedPerJ({ fromMs, toMs }, subject, policies, siblings) {
    const said = (0,policy_place/* policyPlaces */.n8)(policies, subject, fromMs);
    const { place } = (0,pipeline_place/* settlePlace */.P)(place_place/* UNKNOWN_PLACE */.H, [], fromMs, said);
    if (place.by !== 'unknown')
        return perJBetween(place, fromMs, toMs);
    const [dirtiest] = siblings
        .map(({ report }) => placeAgain(report.place))
        .filter(({ by }) => by !== 'unknown')
        .sort((a, b) => (0,emitted/* emitted */.P)(b, fromMs) - (0,emitted/* emitted */.P)(a, fromMs));
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

// EXTERNAL MODULE: ./build/src/footprint/embodied.js
var embodied = __webpack_require__(18906);
;// CONCATENATED MODULE: ./build/src/run/covering.js

/**
 * What none of several words for one thing is above: the highest of them, or, where the range of another
 * reaches further at an end, an estimate of that whole reach.
 *
 * @throws RangeError where there is none
 */
function covering(all) {
    const [highest] = all.toSorted((a, b) => b.value - a.value);
    if (highest === undefined)
        throw new RangeError('nothing to cover');
    const ranges = all.map(estimate/* range */.y1);
    const low = Math.max(...ranges.map((one) => one.low));
    const high = Math.max(...ranges.map((one) => one.high));
    const own = (0,estimate/* range */.y1)(highest);
    if (own.low === low && own.high === high)
        return highest;
    const ratio = Math.sqrt(high / low);
    return (0,estimate/* estimate */.jA)(low * ratio, [
        { id: 'claims-differ', logSd: (0,estimate/* logSdOfRatio90 */.LM)(ratio), kind: 'declared' },
    ]);
}

// EXTERNAL MODULE: ./build/src/pipeline/hardware.js
var hardware = __webpack_require__(23014);
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
 * counted by that is not impossible for it. It begins no lower by a word that may lower nothing.
 */
function widenedBy(policies, subject, powerClass) {
    const power = (0,policy_power/* policyPower */.e)(policies, subject);
    const named = (0,policy_sku/* policySkus */.P)(policies, subject).flatMap((said) => (0,hardware/* machinesSaid */.e$)(powerClass.machine, [said]).map(({ machine, sku }) => ({
        ...boundsOf(machine, { idleW: 0, fullW: (sku?.gpus ?? 0) * MOST_GPU_W }),
        mayLower: said.mayLower,
    })));
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

;// CONCATENATED MODULE: ./build/src/run/tally.js











/** Starting up, checking out and pulling images come before the first step can measure anything. */
const SET_UP_S = 60;
/** A bound that calls somebody's claim impossible has to be sure of itself. */
const TOLERANCE = 1.5;
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
    if (words.length > 0)
        return coveringAll(words, job.steps);
    const own = ownOf(given, claims[0] ?? null, durationS);
    return assumed(own, [
        ...given.findings,
        ...(isGate ? [] : [missing(job.name, own.claim !== null, own.powerClass.basis)]),
    ]);
}
function ownOf(given, claim, durationS) {
    const subject = subjectOf(given.job, claim, given.runSubject);
    return { ...given, claim, subject, durationS, powerClass: classOf(given, claim, subject) };
}
/** A claim's key is its own word: what a policy says of the job that the server names is for it as well. */
function subjectsOf({ subject, job }) {
    return [subject, { ...subject, job: keyOf(job.name) }];
}
/**
 * Of words that cannot all be true the highest, and no end of its ranges below that of another: one
 * audit inside another counts as if it were not there, and whoever adds one to a job takes nothing off.
 */
function coveringAll(words, official) {
    const cover = (part) => covering(words.map(part));
    const energyJ = cover((tally) => tally.energyJ);
    const operationalG = cover((tally) => tally.operationalG);
    const embodiedG = cover((tally) => tally.embodiedG);
    // There is one word at least.
    const [first] = words.toSorted((a, b) => b.energyJ.value - a.energyJ.value);
    const { row, ...highest } = first;
    const marginals = words.flatMap(({ marginalOperationalG: one }) => one ?? []);
    const directShare = directPart(highest);
    const isItsOwn = energyJ === highest.energyJ;
    const totalG = (0,estimate/* add */.WQ)(operationalG, embodiedG);
    return {
        ...highest,
        ...{ energyJ, operationalG, embodiedG },
        directG: directShare === null ? null : (0,estimate/* scale */.hs)(operationalG, directShare),
        marginalOperationalG: marginals.length === 0 ? null : covering(marginals),
        row: {
            ...row,
            energyJ: (0,reported/* reported */.Y)(energyJ),
            totalG: (0,reported/* reported */.Y)(totalG),
            claimedJ: isItsOwn ? row.claimedJ : (row.claimedJ ?? highest.energyJ.value),
            steps: isItsOwn ? stepsOf(row.steps, official, totalG.value) : null,
        },
    };
}
function directPart({ directG, operationalG }) {
    if (directG === null)
        return null;
    return operationalG.value === 0 ? 0 : directG.value / operationalG.value;
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
function holdClaim(claim, own) {
    const { job, subject, durationS, powerClass, findings } = own;
    const { report } = claim;
    const claimedJ = fromReport(report.energy?.machineJ);
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
        ? fromReport(report.emissions?.operationalG)
        : (0,estimate/* multiply */.lw)(energyJ, price.gPerJ);
    const directShare = price.isOwn ? directShareOf(report) : null;
    const marginal = report.emissions?.marginal ?? null;
    const embodiedG = embodiedWithin((0,estimate/* scale */.hs)(fromReport(report.emissions?.embodiedG), longerBy(durationS, auditS)), (0,embodied/* embodiedOf */.h)(powerClass.machine, durationS).gramsG, held.why);
    const share = held.why === null ? measuredShare(report) : 0;
    return {
        subject,
        hasGpu: hasGpu(report) ? true : null,
        durationS,
        energyJ,
        operationalG,
        directG: directShare === null ? null : (0,estimate/* scale */.hs)(operationalG, directShare),
        marginalOperationalG: marginal !== null && energyJ === claimedJ
            ? fromReport(marginal.operationalG)
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
            boundsJ: tally_boundsOf(own),
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
            boundsJ: tally_boundsOf(own),
            auditId: claim?.report.auditId ?? null,
            artifact: claim?.artifact ?? null,
            findings,
        },
    };
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
        hasGpu: false,
        durationS: 0,
        units: null,
    };
}
function tally_boundsOf({ powerClass, durationS }) {
    return { low: powerClass.idleW * durationS, high: powerClass.fullW * durationS };
}
function pricedAt(energyJ, gPerJ) {
    return gPerJ === null ? null : (0,estimate/* multiply */.lw)(energyJ, gPerJ);
}
/** Of an audit's electricity, the part that plants emitted; `null`: its source does not tell. */
function directShareOf({ emissions }) {
    if (emissions === null || emissions.operationalShares === null)
        return null;
    const { value } = emissions.operationalG;
    return value === 0 ? 0 : emissions.operationalShares.directG.value / value;
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
function hasGpu({ machine, energy }) {
    return machine.gpus.length > 0 || (energy?.components.some(({ id }) => id === 'gpu') ?? false);
}

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
    const { energy, emissions, usage, machine, steps, auditId, findings } = report;
    const share = measuredShare(report);
    const operationalG = fromReport(emissions?.operationalG);
    const directShare = directShareOf(report);
    const marginal = emissions?.marginal ?? null;
    const name = context.subject.job ?? artifact;
    const job = { id: 0, name, status: '', conclusion: null, startedAt: null, completedAt: null };
    const row = rowOf({ ...job, runnerName: null, runnerGroup: null, labels: [], steps: [] }, usage?.durationS ?? null, 'audited');
    return {
        subject: context.subject,
        hasGpu: machine.gpus.length > 0 ? true : null,
        durationS: usage?.durationS ?? 0,
        energyJ: fromReport(energy?.machineJ),
        operationalG,
        directG: directShare === null ? null : (0,estimate/* scale */.hs)(operationalG, directShare),
        marginalOperationalG: marginal === null ? null : fromReport(marginal.operationalG),
        embodiedG: emissions === null ? (0,estimate/* exact */.e0)(0) : fromReport(emissions.embodiedG),
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
function givenOf({ subject, hasGpu, energyJ, operationalG, embodiedG, durationS, units, row, ...tally }, whole) {
    const { marginalOperationalG } = tally;
    const marginalG = marginalOperationalG === null ? null : (0,estimate/* add */.WQ)(marginalOperationalG, embodiedG);
    return {
        name: row.name,
        // Its key is its own word: a budget is for it as well by the name that the server has for it.
        otherwise: { ...subject, hasGpu, job: keyOf(row.name) },
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
function largestModel(tallies) {
    const sizes = tallies.flatMap(({ subject }) => subject.modelParameters ?? []);
    return sizes.length === 0 ? null : Math.max(...sizes);
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
// EXTERNAL MODULE: ./build/src/audit/serialise.js
var audit_serialise = __webpack_require__(50994);
;// CONCATENATED MODULE: ./build/src/audit/generated/validate-context.js
// @ts-nocheck
// Made from policies/context.schema.json by scripts/generate.mjs: change that, not this.
const validate = (/* unused pure expression or super */ null && (validate20));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: context of an audit", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "tool": { "type": "object", "properties": { "name": { "type": "string" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "auditId": { "type": "string" }, "subject": { "$ref": "#/$defs/AuditSubject" }, "run": { "anyOf": [{ "$ref": "#/$defs/RunIdentity" }, { "type": "null" }], "description": "`null` outside a workflow." }, "intervalMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "layout": { "$ref": "#/$defs/CounterLayout" }, "unreadable": { "type": "array", "items": { "$ref": "#/$defs/UnreadableZone" }, "description": "Energy counters that are there and that the job's user may not read." }, "start": { "$ref": "#/$defs/Reading", "description": "The caller's own look at the counters, so that a killed sampler costs resolution only." }, "end": { "anyOf": [{ "$ref": "#/$defs/Reading" }, { "type": "null" }] }, "serverStartMs": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "When it began by GitHub's clock, where the machine's is far from that: it tells which dated parts of a policy hold. `null`: the machine's does." }, "recordingSha256": { "type": "string", "description": "The recording as the audit kept it, so that one that was changed since is found out." }, "historySha256": { "type": ["string", "null"], "description": "The past audits that were given, as they were kept; `null`: none were." }, "machine": { "$ref": "#/$defs/Machine" }, "place": { "$ref": "#/$defs/Place" }, "placeRungs": { "type": "array", "items": { "$ref": "#/$defs/Rung" }, "description": "How the place was found: every rung of the ladder, and what it answered." }, "intensityBeside": { "type": "array", "items": { "$ref": "#/$defs/IntensitySeries" }, "description": "Live series told beside the one that counts: marginal (for policies that ask), or direct alone." }, "marketBased": { "anyOf": [{ "$ref": "#/$defs/MarketBased" }, { "type": "null" }], "description": "What a contract says of the electricity, by whoever ran it; `null`: nothing was said." }, "policies": { "type": "array", "items": { "$ref": "#/$defs/PolicySource" } }, "command": { "anyOf": [{ "$ref": "#/$defs/CommandEnd" }, { "type": "null" }] }, "units": { "anyOf": [{ "$ref": "#/$defs/ClaimedUnits" }, { "type": "null" }], "description": "What the job says that it did; `null`: it says nothing." }, "steps": { "anyOf": [{ "$ref": "#/$defs/StepIntervals" }, { "type": "null" }], "description": "The steps of a job, as far as they were told apart; `null`: not at all." }, "approvers": { "type": "array", "items": { "type": "string" }, "description": "Logins, in small letters, of those whom a waiver names and whose approving review of the change was seen. No verdict goes by it." }, "findings": { "type": "array", "items": { "$ref": "#/$defs/Finding" }, "description": "What was noticed while it ran: a sampler that did not greet, a directory that was read-only." } }, "required": ["schemaVersion", "tool", "auditId", "subject", "run", "intervalMs", "layout", "unreadable", "start", "end", "serverStartMs", "recordingSha256", "historySha256", "machine", "place", "placeRungs", "intensityBeside", "marketBased", "policies", "command", "units", "steps", "approvers", "findings"], "additionalProperties": false, "description": "All that the caller knew beside the recording: with the recording, the intensity series and the policy's bytes it makes the report. Plain JSON, kept in the artifact.", "$defs": { "AuditSubject": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"], "description": "The file of the workflow that was started: `.github/workflows/train.yml`." }, "workflowName": { "type": ["string", "null"] }, "reusablePath": { "type": ["string", "null"], "description": "The file of the reusable workflow that the job stands in; empty: it stands in none." }, "job": { "type": ["string", "null"], "description": "The job, without the values of its matrix." }, "event": { "type": ["string", "null"], "description": "`push`, `schedule`, `pull_request`, `merge_group`, ..." }, "branch": { "type": ["string", "null"], "description": "The branch that it ran for; of a pull request the branch it would go into." }, "isDefaultBranch": { "type": ["boolean", "null"] }, "actorKind": { "type": ["string", "null"], "enum": ["person", "bot", null] }, "runnerLabel": { "type": ["string", "null"] }, "runnerLabels": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "changedPaths": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Files that the change touches." }, "modelParameters": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "The size of the model that it trains, as the workflow declares it; `null`: none is declared." } }, "required": ["kind"], "description": "What the audit is about; never a command line, an environment or a person." }, "RunIdentity": { "type": "object", "properties": { "runId": { "type": "string", "description": "Digits." }, "attempt": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Which try of the run it is, from 1 on." }, "jobId": { "type": ["string", "null"], "description": "The job's REST id, digits; `null` where the server does not tell." }, "runnerName": { "type": ["string", "null"] }, "headSha": { "type": ["string", "null"], "description": "The commit that the run is for: of a pull request its head, not the merge that is checked out." } }, "required": ["runId", "attempt", "jobId", "runnerName", "headSha"], "additionalProperties": false, "description": "The workflow's run that a job stands in, by its runner's word." }, "CounterLayout": { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." }, "RaplZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." }, "UnreadableZone": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." }, "Reading": { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." }, "raplAgeMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "How long before the reading's own time `raplUj` was read, where somebody else reads it for us." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." }, "CpuTicks": { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." }, "Machine": { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "gpus": { "type": "array", "items": { "$ref": "#/$defs/SeenGpu" }, "description": "On the PCI bus, whoever uses them." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "gpus", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." }, "Cloud": { "type": "string", "enum": ["aws", "azure", "gcp"] }, "RunnerFacts": { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." }, "SeenGpu": { "type": "object", "properties": { "maker": { "type": ["string", "null"], "enum": ["NVIDIA", "AMD", "Intel", null], "description": "`null`: another maker, such as that of a virtual screen." }, "pciId": { "type": "string", "description": "PCI ids of maker and device, such as `10de:1eb8`, which is a T4." }, "driver": { "type": ["string", "null"], "description": "The kernel's driver; `null`: it has none, so that no program of this machine can use it." } }, "required": ["maker", "pciId", "driver"], "additionalProperties": false, "description": "A GPU on the PCI bus." }, "Container": { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." }, "Place": { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }] }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false }, "Provider": { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." }, "RegionKind": { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." }, "Pue": { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." }, "Rung": { "type": "object", "properties": { "id": { "$ref": "#/$defs/RungId" }, "outcome": { "type": "string", "enum": ["answered", "silent", "ignored", "passed"], "description": "`answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it said cannot be. `passed`: it was not asked." }, "text": { "type": "string", "description": "One sentence for people: what it said, or why it was passed. Bounded, safe to print." }, "region": { "type": ["string", "null"], "description": "The region that it named, with its provider, such as `azure:eastus`." } }, "required": ["id", "outcome", "text", "region"], "additionalProperties": false, "description": "What one rung answered, or why it was passed." }, "RungId": { "type": "string", "enum": ["input", "runners", "setup-info", "cloud-files", "metadata", "environment", "policy-default"] }, "IntensitySeries": { "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); `null`: it is bundled, or a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it." }, "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." }, "MarketBased": { "type": "object", "properties": { "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "evidence": { "type": "string" } }, "required": ["intensityGPerKwh", "evidence"], "additionalProperties": false, "description": "What a contract for the runner's electricity says (GHG Protocol scope 2, market-based method), and what proves it. It is told beside the grid's own figure and has no part in any other number." }, "PolicySource": { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." }, "parents": { "type": "array", "items": { "$ref": "#/$defs/ParentSource" }, "description": "What it extends, but for what comes with the program." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast", "parents"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." }, "PolicyRole": { "type": "string", "enum": ["deciding", "floor", "proposed"] }, "Enforcement": { "type": "string", "enum": ["observe", "warn", "enforce"] }, "ParentSource": { "type": "object", "properties": { "reference": { "type": "string", "description": "As it is written, seen from the policy that everything begins with." }, "commit": { "type": ["string", "null"], "description": "The commit that it was read at; `null`: at the policy's own, or not at all." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` where it could not be read." }, "why": { "type": ["string", "null"], "description": "Why it could not be read." } }, "required": ["reference", "commit", "file", "why"], "additionalProperties": false, "description": "A policy that another one extends, as it was found." }, "CommandEnd": { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." }, "ClaimedUnits": { "type": "object", "additionalProperties": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Functional units by name (`epoch`, `test`), as whoever is measured counted them: a claim." }, "StepIntervals": { "type": "array", "items": { "$ref": "#/$defs/StepInterval" }, "description": "In the order of their starts.", "maxItems": 250 }, "StepInterval": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["step", "audit"] }, "number": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "In GitHub's own list; `null`: not told." }, "conclusion": { "type": ["string", "null"] }, "children": { "type": "array", "items": { "$ref": "#/$defs/StepPart" }, "description": "Within it.", "maxItems": 250 }, "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["children", "conclusion", "entries", "fromMs", "kind", "name", "number", "toMs"], "description": "`audit`: a stage of this very action, whose cost is the audit's own." }, "StepPart": { "type": "object", "properties": { "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["name", "fromMs", "toMs", "entries"], "additionalProperties": false, "description": "A part of a job between two moments, in whole ms since the audit began: a step, or what a composite action is made of. Names are foreign text." }, "Finding": { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." }, "FindingId": { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "clock-wrong", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-sudo-refused", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "meter-not-started", "meter-died", "meter-hung", "meter-flooded", "gpu-gap", "gpu-unmeasured", "gpu-readings-odd", "gpu-partitioned", "gpu-unknown", "powermetrics-gap", "container-share-assumed", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-contradiction", "place-declared", "place-clue-ignored", "place-country-only", "place-zone-doubtful", "place-pinned", "pue-assumed", "pue-declared", "power-declared", "sku-declared", "sku-contradiction", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "intensity-too-low", "intensity-provider-failed", "intensity-provider-none", "intensity-implausible", "intensity-beside", "report-directory-unusable", "policy-unprotected", "policy-unread", "policy-floor-unreadable", "policy-invalid", "job-facts-unknown", "units-unreadable", "history-in-part", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set", "jobs-unknown", "run-empty", "job-without-audit", "audit-covers-part", "claims-unattested", "claim-unbound", "claim-doubled", "claim-manifold", "claim-below-idle", "claim-above-full", "steps-unseen", "steps-incomplete", "steps-no-birthtimes", "steps-not-named", "audits-not-listed", "audit-not-fetched", "audit-refused", "audit-other-version", "run-not-over", "pull-request-not-found", "approval-unread"] }, "Severity": { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." } } };
const schema32 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["command", "job"] }, "workflowPath": { "type": ["string", "null"], "description": "The file of the workflow that was started: `.github/workflows/train.yml`." }, "workflowName": { "type": ["string", "null"] }, "reusablePath": { "type": ["string", "null"], "description": "The file of the reusable workflow that the job stands in; empty: it stands in none." }, "job": { "type": ["string", "null"], "description": "The job, without the values of its matrix." }, "event": { "type": ["string", "null"], "description": "`push`, `schedule`, `pull_request`, `merge_group`, ..." }, "branch": { "type": ["string", "null"], "description": "The branch that it ran for; of a pull request the branch it would go into." }, "isDefaultBranch": { "type": ["boolean", "null"] }, "actorKind": { "type": ["string", "null"], "enum": ["person", "bot", null] }, "runnerLabel": { "type": ["string", "null"] }, "runnerLabels": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "changedPaths": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Files that the change touches." }, "modelParameters": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "The size of the model that it trains, as the workflow declares it; `null`: none is declared." } }, "required": ["kind"], "description": "What the audit is about; never a command line, an environment or a person." };
const schema33 = { "type": "object", "properties": { "runId": { "type": "string", "description": "Digits." }, "attempt": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Which try of the run it is, from 1 on." }, "jobId": { "type": ["string", "null"], "description": "The job's REST id, digits; `null` where the server does not tell." }, "runnerName": { "type": ["string", "null"] }, "headSha": { "type": ["string", "null"], "description": "The commit that the run is for: of a pull request its head, not the merge that is checked out." } }, "required": ["runId", "attempt", "jobId", "runnerName", "headSha"], "additionalProperties": false, "description": "The workflow's run that a job stands in, by its runner's word." };
const schema36 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "code": { "type": "string" } }, "required": ["id", "name", "code"], "additionalProperties": false, "description": "A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`." };
const schema54 = { "type": "object", "properties": { "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "evidence": { "type": "string" } }, "required": ["intensityGPerKwh", "evidence"], "additionalProperties": false, "description": "What a contract for the runner's electricity says (GHG Protocol scope 2, market-based method), and what proves it. It is told beside the grid's own figure and has no part in any other number." };
const schema59 = { "type": "object", "properties": { "exitCode": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "signal": { "type": ["string", "null"] } }, "required": ["exitCode", "signal"], "additionalProperties": false, "description": "How the measured command ended; `null` in a job, whose end its runner decides." };
const schema60 = { "type": "object", "additionalProperties": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Functional units by name (`epoch`, `test`), as whoever is measured counted them: a claim." };
const func1 = Object.prototype.hasOwnProperty;
const schema34 = { "type": "object", "properties": { "reader": { "type": "string", "enum": ["proc", "cgroup", "os"], "description": "`proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control group; `os`: what Node's os module gives." }, "ticksPerS": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "exclusiveMinimum": 0 }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads that the CPU time is summed over: the machine's, also where a control group may use but some of them at a time." }, "raplZones": { "type": "array", "items": { "$ref": "#/$defs/RaplZone" } } }, "required": ["reader", "ticksPerS", "threads", "raplZones"], "additionalProperties": false, "description": "How the counters of one machine are read; it does not change while an audit runs." };
const schema35 = { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "maxEnergyUj": { "minimum": 0, "maximum": 1000000000000000, "type": "number" } }, "required": ["id", "name", "maxEnergyUj"], "additionalProperties": false, "description": "A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`." };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reader === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reader" }, message: "must have required property '" + "reader" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.ticksPerS === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticksPerS" }, message: "must have required property '" + "ticksPerS" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.threads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threads" }, message: "must have required property '" + "threads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.raplZones === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raplZones" }, message: "must have required property '" + "raplZones" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "reader") || (key0 === "ticksPerS")) || (key0 === "threads")) || (key0 === "raplZones"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reader !== undefined) {
            let data0 = data.reader;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((data0 === "proc") || (data0 === "cgroup")) || (data0 === "os"))) {
                const err6 = { instancePath: instancePath + "/reader", schemaPath: "#/properties/reader/enum", keyword: "enum", params: { allowedValues: schema34.properties.reader.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.ticksPerS !== undefined) {
            let data1 = data.ticksPerS;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1 <= 0 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/ticksPerS", schemaPath: "#/properties/ticksPerS/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000000000000000 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.raplZones !== undefined) {
            let data3 = data.raplZones;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.id === undefined) {
                            const err14 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data4.name === undefined) {
                            const err15 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (data4.maxEnergyUj === undefined) {
                            const err16 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/required", keyword: "required", params: { missingProperty: "maxEnergyUj" }, message: "must have required property '" + "maxEnergyUj" + "'" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!(((key1 === "id") || (key1 === "name")) || (key1 === "maxEnergyUj"))) {
                                const err17 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data4.id !== undefined) {
                            if (typeof data4.id !== "string") {
                                const err18 = { instancePath: instancePath + "/raplZones/" + i0 + "/id", schemaPath: "#/$defs/RaplZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data4.name !== undefined) {
                            if (typeof data4.name !== "string") {
                                const err19 = { instancePath: instancePath + "/raplZones/" + i0 + "/name", schemaPath: "#/$defs/RaplZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data4.maxEnergyUj !== undefined) {
                            let data7 = data4.maxEnergyUj;
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 1000000000000000 || isNaN(data7)) {
                                    const err20 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                if (data7 < 0 || isNaN(data7)) {
                                    const err21 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/raplZones/" + i0 + "/maxEnergyUj", schemaPath: "#/$defs/RaplZone/properties/maxEnergyUj/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/raplZones/" + i0, schemaPath: "#/$defs/RaplZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/raplZones", schemaPath: "#/properties/raplZones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "type": "object", "properties": { "monotonicMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Monotonic clock of the machine in ms: comparable between processes, not between boots." }, "wallMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Milliseconds since 1970, UTC; may jump." }, "cpu": { "anyOf": [{ "$ref": "#/$defs/CpuTicks" }, { "type": "null" }] }, "memoryAvailableBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "raplUj": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "description": "In the order of the layout's zones, in microjoules." }, "raplAgeMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "How long before the reading's own time `raplUj` was read, where somebody else reads it for us." } }, "required": ["monotonicMs", "wallMs", "cpu", "memoryAvailableBytes", "raplUj"], "additionalProperties": false, "description": "One look at the machine's counters. `null` is a counter that could not be read this time." };
const schema38 = { "type": "object", "properties": { "user": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "nice": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "system": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "idle": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "iowait": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "irq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "softirq": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "steal": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "guest": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `user`; kept apart so that a host of guests can be told from a busy host." }, "guestNice": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Already inside `nice`." } }, "required": ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal", "guest", "guestNice"], "additionalProperties": false, "description": "Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.monotonicMs === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monotonicMs" }, message: "must have required property '" + "monotonicMs" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.wallMs === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wallMs" }, message: "must have required property '" + "wallMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.cpu === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpu" }, message: "must have required property '" + "cpu" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.memoryAvailableBytes === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memoryAvailableBytes" }, message: "must have required property '" + "memoryAvailableBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.raplUj === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raplUj" }, message: "must have required property '" + "raplUj" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "monotonicMs") || (key0 === "wallMs")) || (key0 === "cpu")) || (key0 === "memoryAvailableBytes")) || (key0 === "raplUj")) || (key0 === "raplAgeMs"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.monotonicMs !== undefined) {
            let data0 = data.monotonicMs;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 1000000000000000 || isNaN(data0)) {
                    const err6 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/monotonicMs", schemaPath: "#/properties/monotonicMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.wallMs !== undefined) {
            let data1 = data.wallMs;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err10 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/wallMs", schemaPath: "#/properties/wallMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.cpu !== undefined) {
            let data2 = data.cpu;
            const _errs7 = errors;
            let valid1 = false;
            const _errs8 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.user === undefined) {
                    const err12 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property '" + "user" + "'" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data2.nice === undefined) {
                    const err13 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "nice" }, message: "must have required property '" + "nice" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data2.system === undefined) {
                    const err14 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property '" + "system" + "'" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data2.idle === undefined) {
                    const err15 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "idle" }, message: "must have required property '" + "idle" + "'" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data2.iowait === undefined) {
                    const err16 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "iowait" }, message: "must have required property '" + "iowait" + "'" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data2.irq === undefined) {
                    const err17 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "irq" }, message: "must have required property '" + "irq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (data2.softirq === undefined) {
                    const err18 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "softirq" }, message: "must have required property '" + "softirq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data2.steal === undefined) {
                    const err19 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "steal" }, message: "must have required property '" + "steal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data2.guest === undefined) {
                    const err20 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "guest" }, message: "must have required property '" + "guest" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data2.guestNice === undefined) {
                    const err21 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/required", keyword: "required", params: { missingProperty: "guestNice" }, message: "must have required property '" + "guestNice" + "'" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(func1.call(schema38.properties, key1))) {
                        const err22 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data2.user !== undefined) {
                    let data3 = data2.user;
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 > 1000000000000000 || isNaN(data3)) {
                            const err23 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data3 < 0 || isNaN(data3)) {
                            const err24 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/cpu/user", schemaPath: "#/$defs/CpuTicks/properties/user/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data2.nice !== undefined) {
                    let data4 = data2.nice;
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 > 1000000000000000 || isNaN(data4)) {
                            const err26 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data4 < 0 || isNaN(data4)) {
                            const err27 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/cpu/nice", schemaPath: "#/$defs/CpuTicks/properties/nice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.system !== undefined) {
                    let data5 = data2.system;
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 > 1000000000000000 || isNaN(data5)) {
                            const err29 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (data5 < 0 || isNaN(data5)) {
                            const err30 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/cpu/system", schemaPath: "#/$defs/CpuTicks/properties/system/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data2.idle !== undefined) {
                    let data6 = data2.idle;
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1000000000000000 || isNaN(data6)) {
                            const err32 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (data6 < 0 || isNaN(data6)) {
                            const err33 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/cpu/idle", schemaPath: "#/$defs/CpuTicks/properties/idle/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data2.iowait !== undefined) {
                    let data7 = data2.iowait;
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 > 1000000000000000 || isNaN(data7)) {
                            const err35 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (data7 < 0 || isNaN(data7)) {
                            const err36 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/cpu/iowait", schemaPath: "#/$defs/CpuTicks/properties/iowait/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data2.irq !== undefined) {
                    let data8 = data2.irq;
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 > 1000000000000000 || isNaN(data8)) {
                            const err38 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (data8 < 0 || isNaN(data8)) {
                            const err39 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/cpu/irq", schemaPath: "#/$defs/CpuTicks/properties/irq/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data2.softirq !== undefined) {
                    let data9 = data2.softirq;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1000000000000000 || isNaN(data9)) {
                            const err41 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err42 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/cpu/softirq", schemaPath: "#/$defs/CpuTicks/properties/softirq/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data2.steal !== undefined) {
                    let data10 = data2.steal;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1000000000000000 || isNaN(data10)) {
                            const err44 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err45 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/cpu/steal", schemaPath: "#/$defs/CpuTicks/properties/steal/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data2.guest !== undefined) {
                    let data11 = data2.guest;
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 1000000000000000 || isNaN(data11)) {
                            const err47 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                            const err48 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/cpu/guest", schemaPath: "#/$defs/CpuTicks/properties/guest/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data2.guestNice !== undefined) {
                    let data12 = data2.guestNice;
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 1000000000000000 || isNaN(data12)) {
                            const err50 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err51 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/cpu/guestNice", schemaPath: "#/$defs/CpuTicks/properties/guestNice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/cpu", schemaPath: "#/$defs/CpuTicks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid1 = valid1 || _valid0;
            const _errs32 = errors;
            if (data2 !== null) {
                const err54 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            var _valid0 = _errs32 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err55 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            else {
                errors = _errs7;
                if (vErrors !== null) {
                    if (_errs7) {
                        vErrors.length = _errs7;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.memoryAvailableBytes !== undefined) {
            let data13 = data.memoryAvailableBytes;
            if ((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)) {
                const err56 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/type", keyword: "type", params: { type: schema37.properties.memoryAvailableBytes.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 > 1000000000000000 || isNaN(data13)) {
                    const err57 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                    const err58 = { instancePath: instancePath + "/memoryAvailableBytes", schemaPath: "#/properties/memoryAvailableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
        }
        if (data.raplUj !== undefined) {
            let data14 = data.raplUj;
            if (Array.isArray(data14)) {
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data15 = data14[i0];
                    if ((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)) {
                        const err59 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/type", keyword: "type", params: { type: schema37.properties.raplUj.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 1000000000000000 || isNaN(data15)) {
                            const err60 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        if (data15 < 0 || isNaN(data15)) {
                            const err61 = { instancePath: instancePath + "/raplUj/" + i0, schemaPath: "#/properties/raplUj/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/raplUj", schemaPath: "#/properties/raplUj/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.raplAgeMs !== undefined) {
            let data16 = data.raplAgeMs;
            if ((typeof data16 == "number") && (isFinite(data16))) {
                if (data16 > 1000000000000000 || isNaN(data16)) {
                    const err63 = { instancePath: instancePath + "/raplAgeMs", schemaPath: "#/properties/raplAgeMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                    const err64 = { instancePath: instancePath + "/raplAgeMs", schemaPath: "#/properties/raplAgeMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
            }
            else {
                const err65 = { instancePath: instancePath + "/raplAgeMs", schemaPath: "#/properties/raplAgeMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err65];
                }
                else {
                    vErrors.push(err65);
                }
                errors++;
            }
        }
    }
    else {
        const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err66];
        }
        else {
            vErrors.push(err66);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "properties": { "platform": { "type": "string" }, "arch": { "type": "string" }, "threads": { "minimum": 1, "maximum": 1000000000000000, "type": "number", "description": "Hardware threads the operating system schedules on; in a virtual machine its vCPUs." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "cpuModel": { "type": ["string", "null"], "description": "As the machine names it; control characters removed, 128 characters at most. `null`: nameless." }, "cpuVendor": { "type": ["string", "null"] }, "cpuFamily": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family." }, "cpuModelNumber": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "On Arm the part number (MIDR)." }, "virtual": { "type": ["boolean", "null"], "description": "Whether a hypervisor is underneath; `null` where that cannot be told." }, "threadsPerCore": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "Threads of a core and sockets as the machine shows them, which a hypervisor may make up." }, "sockets": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "systemVendor": { "type": ["string", "null"], "description": "Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids." }, "systemProduct": { "type": ["string", "null"] }, "cloud": { "anyOf": [{ "$ref": "#/$defs/Cloud" }, { "type": "null" }], "description": "The cloud whose machine it is, as DMI tells." }, "runner": { "anyOf": [{ "$ref": "#/$defs/RunnerFacts" }, { "type": "null" }], "description": "What the runner of GitHub Actions says of itself; `null`: there is none." }, "gpus": { "type": "array", "items": { "$ref": "#/$defs/SeenGpu" }, "description": "On the PCI bus, whoever uses them." }, "container": { "anyOf": [{ "$ref": "#/$defs/Container" }, { "type": "null" }], "description": "What the job's container may use of the machine; `null`: the machine is the job's." } }, "required": ["platform", "arch", "threads", "memoryBytes", "cpuModel", "cpuVendor", "cpuFamily", "cpuModelNumber", "virtual", "threadsPerCore", "sockets", "systemVendor", "systemProduct", "cloud", "runner", "gpus", "container"], "additionalProperties": false, "description": "What a process can tell of its machine in a blink, without starting another." };
const schema40 = { "type": "string", "enum": ["aws", "azure", "gcp"] };
const schema41 = { "type": "object", "properties": { "hosted": { "type": ["boolean", "null"], "description": "A runner of GitHub's own; `null`: it does not say." }, "imageOs": { "type": ["string", "null"], "description": "Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`." }, "os": { "type": ["string", "null"], "description": "`Linux`, `Windows` or `macOS`." }, "arch": { "type": ["string", "null"], "description": "`X64`, `ARM64`, ..." } }, "required": ["hosted", "imageOs", "os", "arch"], "additionalProperties": false, "description": "From the environment, by a list of what may be taken." };
const schema42 = { "type": "object", "properties": { "maker": { "type": ["string", "null"], "enum": ["NVIDIA", "AMD", "Intel", null], "description": "`null`: another maker, such as that of a virtual screen." }, "pciId": { "type": "string", "description": "PCI ids of maker and device, such as `10de:1eb8`, which is a T4." }, "driver": { "type": ["string", "null"], "description": "The kernel's driver; `null`: it has none, so that no program of this machine can use it." } }, "required": ["maker", "pciId", "driver"], "additionalProperties": false, "description": "A GPU on the PCI bus." };
const schema43 = { "type": "object", "properties": { "cpus": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "CPUs at a time; a quota may be a fraction." }, "memoryBytes": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] } }, "required": ["cpus", "memoryBytes"], "additionalProperties": false, "description": "A container that holds a part of its machine; `null` is what nothing limits." };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.platform === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property '" + "platform" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.arch === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.threads === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threads" }, message: "must have required property '" + "threads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.cpuModel === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuModel" }, message: "must have required property '" + "cpuModel" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.cpuVendor === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuVendor" }, message: "must have required property '" + "cpuVendor" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.cpuFamily === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuFamily" }, message: "must have required property '" + "cpuFamily" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.cpuModelNumber === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpuModelNumber" }, message: "must have required property '" + "cpuModelNumber" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.virtual === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtual" }, message: "must have required property '" + "virtual" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.threadsPerCore === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threadsPerCore" }, message: "must have required property '" + "threadsPerCore" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.sockets === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sockets" }, message: "must have required property '" + "sockets" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.systemVendor === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systemVendor" }, message: "must have required property '" + "systemVendor" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.systemProduct === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systemProduct" }, message: "must have required property '" + "systemProduct" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.cloud === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cloud" }, message: "must have required property '" + "cloud" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.runner === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property '" + "runner" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.gpus === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gpus" }, message: "must have required property '" + "gpus" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.container === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property '" + "container" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema39.properties, key0))) {
                const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.platform !== undefined) {
            if (typeof data.platform !== "string") {
                const err18 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.arch !== undefined) {
            if (typeof data.arch !== "string") {
                const err19 = { instancePath: instancePath + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 1000000000000000 || isNaN(data2)) {
                    const err20 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.memoryBytes !== undefined) {
            let data3 = data.memoryBytes;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 1000000000000000 || isNaN(data3)) {
                    const err23 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err24 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.cpuModel !== undefined) {
            let data4 = data.cpuModel;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err26 = { instancePath: instancePath + "/cpuModel", schemaPath: "#/properties/cpuModel/type", keyword: "type", params: { type: schema39.properties.cpuModel.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.cpuVendor !== undefined) {
            let data5 = data.cpuVendor;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err27 = { instancePath: instancePath + "/cpuVendor", schemaPath: "#/properties/cpuVendor/type", keyword: "type", params: { type: schema39.properties.cpuVendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.cpuFamily !== undefined) {
            let data6 = data.cpuFamily;
            if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                const err28 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/type", keyword: "type", params: { type: schema39.properties.cpuFamily.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 1000000000000000 || isNaN(data6)) {
                    const err29 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                    const err30 = { instancePath: instancePath + "/cpuFamily", schemaPath: "#/properties/cpuFamily/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
        if (data.cpuModelNumber !== undefined) {
            let data7 = data.cpuModelNumber;
            if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                const err31 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/type", keyword: "type", params: { type: schema39.properties.cpuModelNumber.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 1000000000000000 || isNaN(data7)) {
                    const err32 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                    const err33 = { instancePath: instancePath + "/cpuModelNumber", schemaPath: "#/properties/cpuModelNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
        }
        if (data.virtual !== undefined) {
            let data8 = data.virtual;
            if ((typeof data8 !== "boolean") && (data8 !== null)) {
                const err34 = { instancePath: instancePath + "/virtual", schemaPath: "#/properties/virtual/type", keyword: "type", params: { type: schema39.properties.virtual.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.threadsPerCore !== undefined) {
            let data9 = data.threadsPerCore;
            if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                const err35 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/type", keyword: "type", params: { type: schema39.properties.threadsPerCore.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 > 1000000000000000 || isNaN(data9)) {
                    const err36 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                    const err37 = { instancePath: instancePath + "/threadsPerCore", schemaPath: "#/properties/threadsPerCore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        if (data.sockets !== undefined) {
            let data10 = data.sockets;
            if ((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)) {
                const err38 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/type", keyword: "type", params: { type: schema39.properties.sockets.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 > 1000000000000000 || isNaN(data10)) {
                    const err39 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                    const err40 = { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        if (data.systemVendor !== undefined) {
            let data11 = data.systemVendor;
            if ((typeof data11 !== "string") && (data11 !== null)) {
                const err41 = { instancePath: instancePath + "/systemVendor", schemaPath: "#/properties/systemVendor/type", keyword: "type", params: { type: schema39.properties.systemVendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.systemProduct !== undefined) {
            let data12 = data.systemProduct;
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err42 = { instancePath: instancePath + "/systemProduct", schemaPath: "#/properties/systemProduct/type", keyword: "type", params: { type: schema39.properties.systemProduct.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.cloud !== undefined) {
            let data13 = data.cloud;
            const _errs29 = errors;
            let valid1 = false;
            const _errs30 = errors;
            if (typeof data13 !== "string") {
                const err43 = { instancePath: instancePath + "/cloud", schemaPath: "#/$defs/Cloud/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            if (!(((data13 === "aws") || (data13 === "azure")) || (data13 === "gcp"))) {
                const err44 = { instancePath: instancePath + "/cloud", schemaPath: "#/$defs/Cloud/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            var _valid0 = _errs30 === errors;
            valid1 = valid1 || _valid0;
            const _errs33 = errors;
            if (data13 !== null) {
                const err45 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            var _valid0 = _errs33 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err46 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            else {
                errors = _errs29;
                if (vErrors !== null) {
                    if (_errs29) {
                        vErrors.length = _errs29;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.runner !== undefined) {
            let data14 = data.runner;
            const _errs36 = errors;
            let valid3 = false;
            const _errs37 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.hosted === undefined) {
                    const err47 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "hosted" }, message: "must have required property '" + "hosted" + "'" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if (data14.imageOs === undefined) {
                    const err48 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "imageOs" }, message: "must have required property '" + "imageOs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                if (data14.os === undefined) {
                    const err49 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                if (data14.arch === undefined) {
                    const err50 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
                for (const key1 in data14) {
                    if (!((((key1 === "hosted") || (key1 === "imageOs")) || (key1 === "os")) || (key1 === "arch"))) {
                        const err51 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data14.hosted !== undefined) {
                    let data15 = data14.hosted;
                    if ((typeof data15 !== "boolean") && (data15 !== null)) {
                        const err52 = { instancePath: instancePath + "/runner/hosted", schemaPath: "#/$defs/RunnerFacts/properties/hosted/type", keyword: "type", params: { type: schema41.properties.hosted.type }, message: "must be boolean,null" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data14.imageOs !== undefined) {
                    let data16 = data14.imageOs;
                    if ((typeof data16 !== "string") && (data16 !== null)) {
                        const err53 = { instancePath: instancePath + "/runner/imageOs", schemaPath: "#/$defs/RunnerFacts/properties/imageOs/type", keyword: "type", params: { type: schema41.properties.imageOs.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data14.os !== undefined) {
                    let data17 = data14.os;
                    if ((typeof data17 !== "string") && (data17 !== null)) {
                        const err54 = { instancePath: instancePath + "/runner/os", schemaPath: "#/$defs/RunnerFacts/properties/os/type", keyword: "type", params: { type: schema41.properties.os.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data14.arch !== undefined) {
                    let data18 = data14.arch;
                    if ((typeof data18 !== "string") && (data18 !== null)) {
                        const err55 = { instancePath: instancePath + "/runner/arch", schemaPath: "#/$defs/RunnerFacts/properties/arch/type", keyword: "type", params: { type: schema41.properties.arch.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/RunnerFacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            var _valid1 = _errs37 === errors;
            valid3 = valid3 || _valid1;
            const _errs49 = errors;
            if (data14 !== null) {
                const err57 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            var _valid1 = _errs49 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const err58 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
            else {
                errors = _errs36;
                if (vErrors !== null) {
                    if (_errs36) {
                        vErrors.length = _errs36;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.gpus !== undefined) {
            let data19 = data.gpus;
            if (Array.isArray(data19)) {
                const len0 = data19.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data20 = data19[i0];
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.maker === undefined) {
                            const err59 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/required", keyword: "required", params: { missingProperty: "maker" }, message: "must have required property '" + "maker" + "'" };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        if (data20.pciId === undefined) {
                            const err60 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/required", keyword: "required", params: { missingProperty: "pciId" }, message: "must have required property '" + "pciId" + "'" };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        if (data20.driver === undefined) {
                            const err61 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/required", keyword: "required", params: { missingProperty: "driver" }, message: "must have required property '" + "driver" + "'" };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                        for (const key2 in data20) {
                            if (!(((key2 === "maker") || (key2 === "pciId")) || (key2 === "driver"))) {
                                const err62 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                        }
                        if (data20.maker !== undefined) {
                            let data21 = data20.maker;
                            if ((typeof data21 !== "string") && (data21 !== null)) {
                                const err63 = { instancePath: instancePath + "/gpus/" + i0 + "/maker", schemaPath: "#/$defs/SeenGpu/properties/maker/type", keyword: "type", params: { type: schema42.properties.maker.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                            if (!((((data21 === "NVIDIA") || (data21 === "AMD")) || (data21 === "Intel")) || (data21 === null))) {
                                const err64 = { instancePath: instancePath + "/gpus/" + i0 + "/maker", schemaPath: "#/$defs/SeenGpu/properties/maker/enum", keyword: "enum", params: { allowedValues: schema42.properties.maker.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data20.pciId !== undefined) {
                            if (typeof data20.pciId !== "string") {
                                const err65 = { instancePath: instancePath + "/gpus/" + i0 + "/pciId", schemaPath: "#/$defs/SeenGpu/properties/pciId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data20.driver !== undefined) {
                            let data23 = data20.driver;
                            if ((typeof data23 !== "string") && (data23 !== null)) {
                                const err66 = { instancePath: instancePath + "/gpus/" + i0 + "/driver", schemaPath: "#/$defs/SeenGpu/properties/driver/type", keyword: "type", params: { type: schema42.properties.driver.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err67 = { instancePath: instancePath + "/gpus/" + i0, schemaPath: "#/$defs/SeenGpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (data.container !== undefined) {
            let data24 = data.container;
            const _errs64 = errors;
            let valid10 = false;
            const _errs65 = errors;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.cpus === undefined) {
                    const err69 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/required", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property '" + "cpus" + "'" };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
                if (data24.memoryBytes === undefined) {
                    const err70 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/required", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                for (const key3 in data24) {
                    if (!((key3 === "cpus") || (key3 === "memoryBytes"))) {
                        const err71 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data24.cpus !== undefined) {
                    let data25 = data24.cpus;
                    if ((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)) {
                        const err72 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/type", keyword: "type", params: { type: schema43.properties.cpus.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    if ((typeof data25 == "number") && (isFinite(data25))) {
                        if (data25 > 1000000000000000 || isNaN(data25)) {
                            const err73 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                        if (data25 < 0 || isNaN(data25)) {
                            const err74 = { instancePath: instancePath + "/container/cpus", schemaPath: "#/$defs/Container/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                    }
                }
                if (data24.memoryBytes !== undefined) {
                    let data26 = data24.memoryBytes;
                    if ((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)) {
                        const err75 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/type", keyword: "type", params: { type: schema43.properties.memoryBytes.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                    if ((typeof data26 == "number") && (isFinite(data26))) {
                        if (data26 > 1000000000000000 || isNaN(data26)) {
                            const err76 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                        if (data26 < 0 || isNaN(data26)) {
                            const err77 = { instancePath: instancePath + "/container/memoryBytes", schemaPath: "#/$defs/Container/properties/memoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err78 = { instancePath: instancePath + "/container", schemaPath: "#/$defs/Container/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
            var _valid2 = _errs65 === errors;
            valid10 = valid10 || _valid2;
            const _errs73 = errors;
            if (data24 !== null) {
                const err79 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
            var _valid2 = _errs73 === errors;
            valid10 = valid10 || _valid2;
            if (!valid10) {
                const err80 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
            else {
                errors = _errs64;
                if (vErrors !== null) {
                    if (_errs64) {
                        vErrors.length = _errs64;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err81];
        }
        else {
            vErrors.push(err81);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "properties": { "by": { "type": "string", "enum": ["region", "zone", "country", "unknown"] }, "provider": { "anyOf": [{ "$ref": "#/$defs/Provider" }, { "type": "null" }] }, "region": { "type": ["string", "null"], "description": "The provider's own name, such as `westeurope`." }, "display": { "type": ["string", "null"], "description": "What people call it, such as `West Europe`." }, "regionKind": { "anyOf": [{ "$ref": "#/$defs/RegionKind" }, { "type": "null" }] }, "zone": { "type": ["string", "null"], "description": "Electricity Maps zone key, such as `SE-SE3`." }, "otherZone": { "type": ["string", "null"], "description": "The zone that another list gives for the region, where the region's place leaves it open." }, "country": { "type": ["string", "null"], "description": "ISO 3166-1 alpha-2." }, "pue": { "anyOf": [{ "$ref": "#/$defs/Pue" }, { "type": "null" }], "description": "`null`: nobody told, and nothing is known of the building." } }, "required": ["by", "provider", "region", "display", "regionKind", "zone", "otherZone", "country", "pue"], "additionalProperties": false };
const schema45 = { "type": "string", "enum": ["aws", "azure", "gcp"], "description": "Where the runner stands, as far as it is known." };
const schema46 = { "type": "string", "enum": ["public", "china", "us-gov", "stage"], "description": "Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests." };
const schema47 = { "type": "object", "properties": { "value": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "One standard deviation of ln(PUE) by which the figure may be off; declared." }, "source": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"] }, "licence": { "type": "string" } }, "required": ["value", "logSd", "source", "year", "licence"], "additionalProperties": false, "description": "Power usage effectiveness: what the whole building draws over what its computers draw." };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.by === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.provider === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property '" + "provider" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.region === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.display === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display" }, message: "must have required property '" + "display" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.regionKind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regionKind" }, message: "must have required property '" + "regionKind" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.otherZone === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "otherZone" }, message: "must have required property '" + "otherZone" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.country === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property '" + "country" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.pue === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pue" }, message: "must have required property '" + "pue" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema44.properties, key0))) {
                const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            let data0 = data.by;
            if (typeof data0 !== "string") {
                const err10 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (!((((data0 === "region") || (data0 === "zone")) || (data0 === "country")) || (data0 === "unknown"))) {
                const err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema44.properties.by.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.provider !== undefined) {
            let data1 = data.provider;
            const _errs5 = errors;
            let valid1 = false;
            const _errs6 = errors;
            if (typeof data1 !== "string") {
                const err12 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/Provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!(((data1 === "aws") || (data1 === "azure")) || (data1 === "gcp"))) {
                const err13 = { instancePath: instancePath + "/provider", schemaPath: "#/$defs/Provider/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            const _errs9 = errors;
            if (data1 !== null) {
                const err14 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            var _valid0 = _errs9 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err15 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            else {
                errors = _errs5;
                if (vErrors !== null) {
                    if (_errs5) {
                        vErrors.length = _errs5;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.region !== undefined) {
            let data2 = data.region;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err16 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema44.properties.region.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.display !== undefined) {
            let data3 = data.display;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err17 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: schema44.properties.display.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.regionKind !== undefined) {
            let data4 = data.regionKind;
            const _errs16 = errors;
            let valid3 = false;
            const _errs17 = errors;
            if (typeof data4 !== "string") {
                const err18 = { instancePath: instancePath + "/regionKind", schemaPath: "#/$defs/RegionKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((((data4 === "public") || (data4 === "china")) || (data4 === "us-gov")) || (data4 === "stage"))) {
                const err19 = { instancePath: instancePath + "/regionKind", schemaPath: "#/$defs/RegionKind/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid1 = _errs17 === errors;
            valid3 = valid3 || _valid1;
            const _errs20 = errors;
            if (data4 !== null) {
                const err20 = { instancePath: instancePath + "/regionKind", schemaPath: "#/properties/regionKind/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            var _valid1 = _errs20 === errors;
            valid3 = valid3 || _valid1;
            if (!valid3) {
                const err21 = { instancePath: instancePath + "/regionKind", schemaPath: "#/properties/regionKind/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            else {
                errors = _errs16;
                if (vErrors !== null) {
                    if (_errs16) {
                        vErrors.length = _errs16;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.zone !== undefined) {
            let data5 = data.zone;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err22 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: schema44.properties.zone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.otherZone !== undefined) {
            let data6 = data.otherZone;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err23 = { instancePath: instancePath + "/otherZone", schemaPath: "#/properties/otherZone/type", keyword: "type", params: { type: schema44.properties.otherZone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.country !== undefined) {
            let data7 = data.country;
            if ((typeof data7 !== "string") && (data7 !== null)) {
                const err24 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema44.properties.country.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.pue !== undefined) {
            let data8 = data.pue;
            const _errs29 = errors;
            let valid5 = false;
            const _errs30 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.value === undefined) {
                    const err25 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data8.logSd === undefined) {
                    const err26 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (data8.source === undefined) {
                    const err27 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data8.year === undefined) {
                    const err28 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data8.licence === undefined) {
                    const err29 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    if (!(((((key1 === "value") || (key1 === "logSd")) || (key1 === "source")) || (key1 === "year")) || (key1 === "licence"))) {
                        const err30 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data8.value !== undefined) {
                    let data9 = data8.value;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 1000000000000000 || isNaN(data9)) {
                            const err31 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err32 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/pue/value", schemaPath: "#/$defs/Pue/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data8.logSd !== undefined) {
                    let data10 = data8.logSd;
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 1000000000000000 || isNaN(data10)) {
                            const err34 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err35 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/pue/logSd", schemaPath: "#/$defs/Pue/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data8.source !== undefined) {
                    if (typeof data8.source !== "string") {
                        const err37 = { instancePath: instancePath + "/pue/source", schemaPath: "#/$defs/Pue/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data8.year !== undefined) {
                    let data12 = data8.year;
                    if ((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)) {
                        const err38 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/type", keyword: "type", params: { type: schema47.properties.year.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 1000000000000000 || isNaN(data12)) {
                            const err39 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err40 = { instancePath: instancePath + "/pue/year", schemaPath: "#/$defs/Pue/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                }
                if (data8.licence !== undefined) {
                    if (typeof data8.licence !== "string") {
                        const err41 = { instancePath: instancePath + "/pue/licence", schemaPath: "#/$defs/Pue/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/pue", schemaPath: "#/$defs/Pue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
            var _valid2 = _errs30 === errors;
            valid5 = valid5 || _valid2;
            const _errs44 = errors;
            if (data8 !== null) {
                const err43 = { instancePath: instancePath + "/pue", schemaPath: "#/properties/pue/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            var _valid2 = _errs44 === errors;
            valid5 = valid5 || _valid2;
            if (!valid5) {
                const err44 = { instancePath: instancePath + "/pue", schemaPath: "#/properties/pue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            else {
                errors = _errs29;
                if (vErrors !== null) {
                    if (_errs29) {
                        vErrors.length = _errs29;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/RungId" }, "outcome": { "type": "string", "enum": ["answered", "silent", "ignored", "passed"], "description": "`answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it said cannot be. `passed`: it was not asked." }, "text": { "type": "string", "description": "One sentence for people: what it said, or why it was passed. Bounded, safe to print." }, "region": { "type": ["string", "null"], "description": "The region that it named, with its provider, such as `azure:eastus`." } }, "required": ["id", "outcome", "text", "region"], "additionalProperties": false, "description": "What one rung answered, or why it was passed." };
const schema49 = { "type": "string", "enum": ["input", "runners", "setup-info", "cloud-files", "metadata", "environment", "policy-default"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.outcome === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.text === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property '" + "text" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.region === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "id") || (key0 === "outcome")) || (key0 === "text")) || (key0 === "region"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/RungId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((((((data0 === "input") || (data0 === "runners")) || (data0 === "setup-info")) || (data0 === "cloud-files")) || (data0 === "metadata")) || (data0 === "environment")) || (data0 === "policy-default"))) {
                const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/RungId/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.outcome !== undefined) {
            let data1 = data.outcome;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!((((data1 === "answered") || (data1 === "silent")) || (data1 === "ignored")) || (data1 === "passed"))) {
                const err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema48.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.text !== undefined) {
            if (typeof data.text !== "string") {
                const err9 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data3 = data.region;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err10 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema48.properties.region.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); `null`: it is bundled, or a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it." };
const schema51 = { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." };
const schema52 = { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false };
const schema53 = { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.logSd === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "logSd")) || (key0 === "kind"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.logSd !== undefined) {
            let data1 = data.logSd;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!((data2 === "calibrated") || (data2 === "declared"))) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.signal === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.boundary === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundary" }, message: "must have required property '" + "boundary" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.points === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property '" + "points" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.factors === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factors" }, message: "must have required property '" + "factors" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.source === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.year === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.licence === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.attribution === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribution" }, message: "must have required property '" + "attribution" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.retrievedAt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property '" + "retrievedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema50.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (1 !== data0) {
                const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!(((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "annual")) || (data2 === "declared"))) {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema50.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err20 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: schema50.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err22 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: schema50.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.points !== undefined) {
            let data5 = data.points;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.from === undefined) {
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!(((key1 === "from") || (key1 === "intensityGPerKwh")) || (key1 === "directGPerKwh"))) {
                                const err25 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err26 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: schema51.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data6.directGPerKwh !== undefined) {
                            let data9 = data6.directGPerKwh;
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 1000000000000000 || isNaN(data9)) {
                                    const err30 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data9 < 0 || isNaN(data9)) {
                                    const err31 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.factors !== undefined) {
            let data10 = data.factors;
            if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate33(data10[i1], { instancePath: instancePath + "/factors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate33.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err36 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err37 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data14 = data.year;
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 > 1000000000000000 || isNaN(data14)) {
                    const err38 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                    const err39 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err41 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data16 = data.attribution;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err42 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: schema50.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.retrievedAt !== undefined) {
            let data17 = data.retrievedAt;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err43 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: schema50.properties.retrievedAt.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
    }
    else {
        const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            vErrors.push(err44);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "type": "object", "properties": { "role": { "$ref": "#/$defs/PolicyRole" }, "name": { "type": "string", "description": "As people know it: a path, or the option that gave it." }, "budget": { "type": ["string", "null"], "description": "The one line that is the whole policy; `null`: the policy is a file." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` for a budget." }, "commit": { "type": ["string", "null"], "description": "The commit whose tree it was read from; `null`: it was found on the machine that ran the job." }, "isProtected": { "type": "boolean", "description": "Whether it is beyond the reach of whoever wrote what was measured." }, "enforcedAtLeast": { "anyOf": [{ "$ref": "#/$defs/Enforcement" }, { "type": "null" }], "description": "The least enforcement that an input asks for; it tightens, never loosens." }, "parents": { "type": "array", "items": { "$ref": "#/$defs/ParentSource" }, "description": "What it extends, but for what comes with the program." } }, "required": ["role", "name", "budget", "file", "commit", "isProtected", "enforcedAtLeast", "parents"], "additionalProperties": false, "description": "What an audit was judged by and where it came from; a document carries it." };
const schema56 = { "type": "string", "enum": ["deciding", "floor", "proposed"] };
const schema57 = { "type": "string", "enum": ["observe", "warn", "enforce"] };
const schema58 = { "type": "object", "properties": { "reference": { "type": "string", "description": "As it is written, seen from the policy that everything begins with." }, "commit": { "type": ["string", "null"], "description": "The commit that it was read at; `null`: at the policy's own, or not at all." }, "file": { "type": ["string", "null"], "description": "The file of the artifact that holds its bytes; `null` where it could not be read." }, "why": { "type": ["string", "null"], "description": "Why it could not be read." } }, "required": ["reference", "commit", "file", "why"], "additionalProperties": false, "description": "A policy that another one extends, as it was found." };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.role === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.budget === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property '" + "budget" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.file === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.commit === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.isProtected === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isProtected" }, message: "must have required property '" + "isProtected" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.enforcedAtLeast === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcedAtLeast" }, message: "must have required property '" + "enforcedAtLeast" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.parents === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" }, message: "must have required property '" + "parents" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "role") || (key0 === "name")) || (key0 === "budget")) || (key0 === "file")) || (key0 === "commit")) || (key0 === "isProtected")) || (key0 === "enforcedAtLeast")) || (key0 === "parents"))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data0 = data.role;
            if (typeof data0 !== "string") {
                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!(((data0 === "deciding") || (data0 === "floor")) || (data0 === "proposed"))) {
                const err10 = { instancePath: instancePath + "/role", schemaPath: "#/$defs/PolicyRole/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.budget !== undefined) {
            let data2 = data.budget;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err12 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: schema55.properties.budget.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            let data3 = data.file;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err13 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema55.properties.file.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.commit !== undefined) {
            let data4 = data.commit;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err14 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema55.properties.commit.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.isProtected !== undefined) {
            if (typeof data.isProtected !== "boolean") {
                const err15 = { instancePath: instancePath + "/isProtected", schemaPath: "#/properties/isProtected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.enforcedAtLeast !== undefined) {
            let data6 = data.enforcedAtLeast;
            const _errs16 = errors;
            let valid2 = false;
            const _errs17 = errors;
            if (typeof data6 !== "string") {
                const err16 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (!(((data6 === "observe") || (data6 === "warn")) || (data6 === "enforce"))) {
                const err17 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/$defs/Enforcement/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            var _valid0 = _errs17 === errors;
            valid2 = valid2 || _valid0;
            const _errs20 = errors;
            if (data6 !== null) {
                const err18 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/properties/enforcedAtLeast/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            var _valid0 = _errs20 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
                const err19 = { instancePath: instancePath + "/enforcedAtLeast", schemaPath: "#/properties/enforcedAtLeast/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            else {
                errors = _errs16;
                if (vErrors !== null) {
                    if (_errs16) {
                        vErrors.length = _errs16;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.parents !== undefined) {
            let data7 = data.parents;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.reference === undefined) {
                            const err20 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (data8.commit === undefined) {
                            const err21 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (data8.file === undefined) {
                            const err22 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data8.why === undefined) {
                            const err23 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        for (const key1 in data8) {
                            if (!((((key1 === "reference") || (key1 === "commit")) || (key1 === "file")) || (key1 === "why"))) {
                                const err24 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data8.reference !== undefined) {
                            if (typeof data8.reference !== "string") {
                                const err25 = { instancePath: instancePath + "/parents/" + i0 + "/reference", schemaPath: "#/$defs/ParentSource/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data8.commit !== undefined) {
                            let data10 = data8.commit;
                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                const err26 = { instancePath: instancePath + "/parents/" + i0 + "/commit", schemaPath: "#/$defs/ParentSource/properties/commit/type", keyword: "type", params: { type: schema58.properties.commit.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data8.file !== undefined) {
                            let data11 = data8.file;
                            if ((typeof data11 !== "string") && (data11 !== null)) {
                                const err27 = { instancePath: instancePath + "/parents/" + i0 + "/file", schemaPath: "#/$defs/ParentSource/properties/file/type", keyword: "type", params: { type: schema58.properties.file.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data8.why !== undefined) {
                            let data12 = data8.why;
                            if ((typeof data12 !== "string") && (data12 !== null)) {
                                const err28 = { instancePath: instancePath + "/parents/" + i0 + "/why", schemaPath: "#/$defs/ParentSource/properties/why/type", keyword: "type", params: { type: schema58.properties.why.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/$defs/ParentSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "type": "array", "items": { "$ref": "#/$defs/StepInterval" }, "description": "In the order of their starts.", "maxItems": 250 };
const schema62 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["step", "audit"] }, "number": { "minimum": 0, "maximum": 1000000000000000, "type": ["number", "null"], "description": "In GitHub's own list; `null`: not told." }, "conclusion": { "type": ["string", "null"] }, "children": { "type": "array", "items": { "$ref": "#/$defs/StepPart" }, "description": "Within it.", "maxItems": 250 }, "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["children", "conclusion", "entries", "fromMs", "kind", "name", "number", "toMs"], "description": "`audit`: a stage of this very action, whose cost is the audit's own." };
const schema63 = { "type": "object", "properties": { "name": { "type": ["string", "null"] }, "fromMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "toMs": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "entries": { "type": "array", "items": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "description": "Its processes among the recording's entries.", "maxItems": 4096 } }, "required": ["name", "fromMs", "toMs", "entries"], "additionalProperties": false, "description": "A part of a job between two moments, in whole ms since the audit began: a step, or what a composite action is made of. Names are foreign text." };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.children === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "children" }, message: "must have required property '" + "children" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.conclusion === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conclusion" }, message: "must have required property '" + "conclusion" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.entries === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.fromMs === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromMs" }, message: "must have required property '" + "fromMs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.number === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.toMs === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toMs" }, message: "must have required property '" + "toMs" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "kind") || (key0 === "number")) || (key0 === "conclusion")) || (key0 === "children")) || (key0 === "name")) || (key0 === "fromMs")) || (key0 === "toMs")) || (key0 === "entries"))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if (typeof data0 !== "string") {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!((data0 === "step") || (data0 === "audit"))) {
                const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            let data1 = data.number;
            if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                const err11 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema62.properties.number.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err12 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err13 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.conclusion !== undefined) {
            let data2 = data.conclusion;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err14 = { instancePath: instancePath + "/conclusion", schemaPath: "#/properties/conclusion/type", keyword: "type", params: { type: schema62.properties.conclusion.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.children !== undefined) {
            let data3 = data.children;
            if (Array.isArray(data3)) {
                if (data3.length > 250) {
                    const err15 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.name === undefined) {
                            const err16 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data4.fromMs === undefined) {
                            const err17 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "fromMs" }, message: "must have required property '" + "fromMs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data4.toMs === undefined) {
                            const err18 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "toMs" }, message: "must have required property '" + "toMs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data4.entries === undefined) {
                            const err19 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!((((key1 === "name") || (key1 === "fromMs")) || (key1 === "toMs")) || (key1 === "entries"))) {
                                const err20 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data4.name !== undefined) {
                            let data5 = data4.name;
                            if ((typeof data5 !== "string") && (data5 !== null)) {
                                const err21 = { instancePath: instancePath + "/children/" + i0 + "/name", schemaPath: "#/$defs/StepPart/properties/name/type", keyword: "type", params: { type: schema63.properties.name.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data4.fromMs !== undefined) {
                            let data6 = data4.fromMs;
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 1000000000000000 || isNaN(data6)) {
                                    const err22 = { instancePath: instancePath + "/children/" + i0 + "/fromMs", schemaPath: "#/$defs/StepPart/properties/fromMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                                if (data6 < 0 || isNaN(data6)) {
                                    const err23 = { instancePath: instancePath + "/children/" + i0 + "/fromMs", schemaPath: "#/$defs/StepPart/properties/fromMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/children/" + i0 + "/fromMs", schemaPath: "#/$defs/StepPart/properties/fromMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data4.toMs !== undefined) {
                            let data7 = data4.toMs;
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 1000000000000000 || isNaN(data7)) {
                                    const err25 = { instancePath: instancePath + "/children/" + i0 + "/toMs", schemaPath: "#/$defs/StepPart/properties/toMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                if (data7 < 0 || isNaN(data7)) {
                                    const err26 = { instancePath: instancePath + "/children/" + i0 + "/toMs", schemaPath: "#/$defs/StepPart/properties/toMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/children/" + i0 + "/toMs", schemaPath: "#/$defs/StepPart/properties/toMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data4.entries !== undefined) {
                            let data8 = data4.entries;
                            if (Array.isArray(data8)) {
                                if (data8.length > 4096) {
                                    const err28 = { instancePath: instancePath + "/children/" + i0 + "/entries", schemaPath: "#/$defs/StepPart/properties/entries/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                                const len1 = data8.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data9 = data8[i1];
                                    if ((typeof data9 == "number") && (isFinite(data9))) {
                                        if (data9 > 1000000000000000 || isNaN(data9)) {
                                            const err29 = { instancePath: instancePath + "/children/" + i0 + "/entries/" + i1, schemaPath: "#/$defs/StepPart/properties/entries/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                            if (vErrors === null) {
                                                vErrors = [err29];
                                            }
                                            else {
                                                vErrors.push(err29);
                                            }
                                            errors++;
                                        }
                                        if (data9 < 0 || isNaN(data9)) {
                                            const err30 = { instancePath: instancePath + "/children/" + i0 + "/entries/" + i1, schemaPath: "#/$defs/StepPart/properties/entries/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err31 = { instancePath: instancePath + "/children/" + i0 + "/entries/" + i1, schemaPath: "#/$defs/StepPart/properties/entries/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/children/" + i0 + "/entries", schemaPath: "#/$defs/StepPart/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/children/" + i0, schemaPath: "#/$defs/StepPart/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data10 = data.name;
            if ((typeof data10 !== "string") && (data10 !== null)) {
                const err35 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema62.properties.name.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.fromMs !== undefined) {
            let data11 = data.fromMs;
            if ((typeof data11 == "number") && (isFinite(data11))) {
                if (data11 > 1000000000000000 || isNaN(data11)) {
                    const err36 = { instancePath: instancePath + "/fromMs", schemaPath: "#/properties/fromMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                    const err37 = { instancePath: instancePath + "/fromMs", schemaPath: "#/properties/fromMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/fromMs", schemaPath: "#/properties/fromMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.toMs !== undefined) {
            let data12 = data.toMs;
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 > 1000000000000000 || isNaN(data12)) {
                    const err39 = { instancePath: instancePath + "/toMs", schemaPath: "#/properties/toMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                    const err40 = { instancePath: instancePath + "/toMs", schemaPath: "#/properties/toMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/toMs", schemaPath: "#/properties/toMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.entries !== undefined) {
            let data13 = data.entries;
            if (Array.isArray(data13)) {
                if (data13.length > 4096) {
                    const err42 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data14 = data13[i2];
                    if ((typeof data14 == "number") && (isFinite(data14))) {
                        if (data14 > 1000000000000000 || isNaN(data14)) {
                            const err43 = { instancePath: instancePath + "/entries/" + i2, schemaPath: "#/properties/entries/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        if (data14 < 0 || isNaN(data14)) {
                            const err44 = { instancePath: instancePath + "/entries/" + i2, schemaPath: "#/properties/entries/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/entries/" + i2, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    else {
        const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err47];
        }
        else {
            vErrors.push(err47);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 250) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(validate39(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate39.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/FindingId" }, "severity": { "$ref": "#/$defs/Severity" }, "message": { "type": "string" } }, "required": ["id", "severity", "message"], "additionalProperties": false, "description": "Anything that weakens or casts doubt on an audit; `message` says what and what to do, for people." };
const schema65 = { "type": "string", "enum": ["nothing-measured", "start-counters-missing", "end-counters-missing", "counters-went-back", "counters-implausible", "cpu-counters-missing", "short-audit", "clock-jump", "clock-wrong", "sampler-not-started", "sampler-no-greeting", "sampler-ended-early", "sampler-killed", "sampler-readings-failed", "recording-missing", "recording-header-damaged", "recording-truncated", "recording-lines-dropped", "recording-gap", "recording-foreign", "recording-changed", "recording-newer-format", "rapl-unreadable", "rapl-sudo-refused", "rapl-virtual", "rapl-unusable", "rapl-gap", "rapl-jump", "meter-not-started", "meter-died", "meter-hung", "meter-flooded", "gpu-gap", "gpu-unmeasured", "gpu-readings-odd", "gpu-partitioned", "gpu-unknown", "powermetrics-gap", "container-share-assumed", "cpu-model-stand-in", "cpu-model-unknown", "place-unknown", "place-contradiction", "place-declared", "place-clue-ignored", "place-country-only", "place-zone-doubtful", "place-pinned", "pue-assumed", "pue-declared", "power-declared", "sku-declared", "sku-contradiction", "grid-country-fallback", "grid-world-fallback", "grid-figure-old", "intensity-declared", "intensity-too-low", "intensity-provider-failed", "intensity-provider-none", "intensity-implausible", "intensity-beside", "report-directory-unusable", "policy-unprotected", "policy-unread", "policy-floor-unreadable", "policy-invalid", "job-facts-unknown", "units-unreadable", "history-in-part", "environment-changed", "summary-not-written", "artifact-not-kept", "comment-not-written", "comment-left-to-gate", "finish-not-credible", "finish-left-work", "outputs-not-set", "jobs-unknown", "run-empty", "job-without-audit", "audit-covers-part", "claims-unattested", "claim-unbound", "claim-doubled", "claim-manifold", "claim-below-idle", "claim-above-full", "steps-unseen", "steps-incomplete", "steps-no-birthtimes", "steps-not-named", "audits-not-listed", "audit-not-fetched", "audit-refused", "audit-other-version", "run-not-over", "pull-request-not-found", "approval-unread"] };
const schema66 = { "type": "string", "enum": ["info", "weak", "broken"], "description": "How much a finding weakens an audit." };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "severity")) || (key0 === "message"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "nothing-measured") || (data0 === "start-counters-missing")) || (data0 === "end-counters-missing")) || (data0 === "counters-went-back")) || (data0 === "counters-implausible")) || (data0 === "cpu-counters-missing")) || (data0 === "short-audit")) || (data0 === "clock-jump")) || (data0 === "clock-wrong")) || (data0 === "sampler-not-started")) || (data0 === "sampler-no-greeting")) || (data0 === "sampler-ended-early")) || (data0 === "sampler-killed")) || (data0 === "sampler-readings-failed")) || (data0 === "recording-missing")) || (data0 === "recording-header-damaged")) || (data0 === "recording-truncated")) || (data0 === "recording-lines-dropped")) || (data0 === "recording-gap")) || (data0 === "recording-foreign")) || (data0 === "recording-changed")) || (data0 === "recording-newer-format")) || (data0 === "rapl-unreadable")) || (data0 === "rapl-sudo-refused")) || (data0 === "rapl-virtual")) || (data0 === "rapl-unusable")) || (data0 === "rapl-gap")) || (data0 === "rapl-jump")) || (data0 === "meter-not-started")) || (data0 === "meter-died")) || (data0 === "meter-hung")) || (data0 === "meter-flooded")) || (data0 === "gpu-gap")) || (data0 === "gpu-unmeasured")) || (data0 === "gpu-readings-odd")) || (data0 === "gpu-partitioned")) || (data0 === "gpu-unknown")) || (data0 === "powermetrics-gap")) || (data0 === "container-share-assumed")) || (data0 === "cpu-model-stand-in")) || (data0 === "cpu-model-unknown")) || (data0 === "place-unknown")) || (data0 === "place-contradiction")) || (data0 === "place-declared")) || (data0 === "place-clue-ignored")) || (data0 === "place-country-only")) || (data0 === "place-zone-doubtful")) || (data0 === "place-pinned")) || (data0 === "pue-assumed")) || (data0 === "pue-declared")) || (data0 === "power-declared")) || (data0 === "sku-declared")) || (data0 === "sku-contradiction")) || (data0 === "grid-country-fallback")) || (data0 === "grid-world-fallback")) || (data0 === "grid-figure-old")) || (data0 === "intensity-declared")) || (data0 === "intensity-too-low")) || (data0 === "intensity-provider-failed")) || (data0 === "intensity-provider-none")) || (data0 === "intensity-implausible")) || (data0 === "intensity-beside")) || (data0 === "report-directory-unusable")) || (data0 === "policy-unprotected")) || (data0 === "policy-unread")) || (data0 === "policy-floor-unreadable")) || (data0 === "policy-invalid")) || (data0 === "job-facts-unknown")) || (data0 === "units-unreadable")) || (data0 === "history-in-part")) || (data0 === "environment-changed")) || (data0 === "summary-not-written")) || (data0 === "artifact-not-kept")) || (data0 === "comment-not-written")) || (data0 === "comment-left-to-gate")) || (data0 === "finish-not-credible")) || (data0 === "finish-left-work")) || (data0 === "outputs-not-set")) || (data0 === "jobs-unknown")) || (data0 === "run-empty")) || (data0 === "job-without-audit")) || (data0 === "audit-covers-part")) || (data0 === "claims-unattested")) || (data0 === "claim-unbound")) || (data0 === "claim-doubled")) || (data0 === "claim-manifold")) || (data0 === "claim-below-idle")) || (data0 === "claim-above-full")) || (data0 === "steps-unseen")) || (data0 === "steps-incomplete")) || (data0 === "steps-no-birthtimes")) || (data0 === "steps-not-named")) || (data0 === "audits-not-listed")) || (data0 === "audit-not-fetched")) || (data0 === "audit-refused")) || (data0 === "audit-other-version")) || (data0 === "run-not-over")) || (data0 === "pull-request-not-found")) || (data0 === "approval-unread"))) {
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/FindingId/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data1 = data.severity;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!(((data1 === "info") || (data1 === "weak")) || (data1 === "broken"))) {
                const err7 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property '" + "tool" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.auditId === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auditId" }, message: "must have required property '" + "auditId" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.run === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.intervalMs === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intervalMs" }, message: "must have required property '" + "intervalMs" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.layout === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layout" }, message: "must have required property '" + "layout" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.unreadable === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unreadable" }, message: "must have required property '" + "unreadable" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.start === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property '" + "start" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.end === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property '" + "end" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.serverStartMs === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serverStartMs" }, message: "must have required property '" + "serverStartMs" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.recordingSha256 === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recordingSha256" }, message: "must have required property '" + "recordingSha256" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.historySha256 === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "historySha256" }, message: "must have required property '" + "historySha256" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.machine === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machine" }, message: "must have required property '" + "machine" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.place === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property '" + "place" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.placeRungs === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "placeRungs" }, message: "must have required property '" + "placeRungs" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.intensityBeside === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intensityBeside" }, message: "must have required property '" + "intensityBeside" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data.marketBased === undefined) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marketBased" }, message: "must have required property '" + "marketBased" + "'" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.policies === undefined) {
            const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (data.command === undefined) {
            const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data.units === undefined) {
            const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property '" + "units" + "'" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (data.steps === undefined) {
            const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property '" + "steps" + "'" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data.approvers === undefined) {
            const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" }, message: "must have required property '" + "approvers" + "'" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data.findings === undefined) {
            const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property '" + "findings" + "'" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err24 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err25 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (1 !== data0) {
                const err26 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data1 = data.tool;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.name === undefined) {
                    const err27 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data1.version === undefined) {
                    const err28 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err29 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data1.name !== undefined) {
                    if (typeof data1.name !== "string") {
                        const err30 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data1.version !== undefined) {
                    if (typeof data1.version !== "string") {
                        const err31 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.auditId !== undefined) {
            if (typeof data.auditId !== "string") {
                const err33 = { instancePath: instancePath + "/auditId", schemaPath: "#/properties/auditId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            let data5 = data.subject;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.kind === undefined) {
                    const err34 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!(func1.call(schema32.properties, key2))) {
                        const err35 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data5.kind !== undefined) {
                    let data6 = data5.kind;
                    if (typeof data6 !== "string") {
                        const err36 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (!((data6 === "command") || (data6 === "job"))) {
                        const err37 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/AuditSubject/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data5.workflowPath !== undefined) {
                    let data7 = data5.workflowPath;
                    if ((typeof data7 !== "string") && (data7 !== null)) {
                        const err38 = { instancePath: instancePath + "/subject/workflowPath", schemaPath: "#/$defs/AuditSubject/properties/workflowPath/type", keyword: "type", params: { type: schema32.properties.workflowPath.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data5.workflowName !== undefined) {
                    let data8 = data5.workflowName;
                    if ((typeof data8 !== "string") && (data8 !== null)) {
                        const err39 = { instancePath: instancePath + "/subject/workflowName", schemaPath: "#/$defs/AuditSubject/properties/workflowName/type", keyword: "type", params: { type: schema32.properties.workflowName.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data5.reusablePath !== undefined) {
                    let data9 = data5.reusablePath;
                    if ((typeof data9 !== "string") && (data9 !== null)) {
                        const err40 = { instancePath: instancePath + "/subject/reusablePath", schemaPath: "#/$defs/AuditSubject/properties/reusablePath/type", keyword: "type", params: { type: schema32.properties.reusablePath.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data5.job !== undefined) {
                    let data10 = data5.job;
                    if ((typeof data10 !== "string") && (data10 !== null)) {
                        const err41 = { instancePath: instancePath + "/subject/job", schemaPath: "#/$defs/AuditSubject/properties/job/type", keyword: "type", params: { type: schema32.properties.job.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data5.event !== undefined) {
                    let data11 = data5.event;
                    if ((typeof data11 !== "string") && (data11 !== null)) {
                        const err42 = { instancePath: instancePath + "/subject/event", schemaPath: "#/$defs/AuditSubject/properties/event/type", keyword: "type", params: { type: schema32.properties.event.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data5.branch !== undefined) {
                    let data12 = data5.branch;
                    if ((typeof data12 !== "string") && (data12 !== null)) {
                        const err43 = { instancePath: instancePath + "/subject/branch", schemaPath: "#/$defs/AuditSubject/properties/branch/type", keyword: "type", params: { type: schema32.properties.branch.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data5.isDefaultBranch !== undefined) {
                    let data13 = data5.isDefaultBranch;
                    if ((typeof data13 !== "boolean") && (data13 !== null)) {
                        const err44 = { instancePath: instancePath + "/subject/isDefaultBranch", schemaPath: "#/$defs/AuditSubject/properties/isDefaultBranch/type", keyword: "type", params: { type: schema32.properties.isDefaultBranch.type }, message: "must be boolean,null" };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                if (data5.actorKind !== undefined) {
                    let data14 = data5.actorKind;
                    if ((typeof data14 !== "string") && (data14 !== null)) {
                        const err45 = { instancePath: instancePath + "/subject/actorKind", schemaPath: "#/$defs/AuditSubject/properties/actorKind/type", keyword: "type", params: { type: schema32.properties.actorKind.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                    if (!(((data14 === "person") || (data14 === "bot")) || (data14 === null))) {
                        const err46 = { instancePath: instancePath + "/subject/actorKind", schemaPath: "#/$defs/AuditSubject/properties/actorKind/enum", keyword: "enum", params: { allowedValues: schema32.properties.actorKind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data5.runnerLabel !== undefined) {
                    let data15 = data5.runnerLabel;
                    if ((typeof data15 !== "string") && (data15 !== null)) {
                        const err47 = { instancePath: instancePath + "/subject/runnerLabel", schemaPath: "#/$defs/AuditSubject/properties/runnerLabel/type", keyword: "type", params: { type: schema32.properties.runnerLabel.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data5.runnerLabels !== undefined) {
                    let data16 = data5.runnerLabels;
                    const _errs38 = errors;
                    let valid4 = false;
                    const _errs39 = errors;
                    if (Array.isArray(data16)) {
                        const len0 = data16.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data16[i0] !== "string") {
                                const err48 = { instancePath: instancePath + "/subject/runnerLabels/" + i0, schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/subject/runnerLabels", schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                    var _valid0 = _errs39 === errors;
                    valid4 = valid4 || _valid0;
                    const _errs43 = errors;
                    if (data16 !== null) {
                        const err50 = { instancePath: instancePath + "/subject/runnerLabels", schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    var _valid0 = _errs43 === errors;
                    valid4 = valid4 || _valid0;
                    if (!valid4) {
                        const err51 = { instancePath: instancePath + "/subject/runnerLabels", schemaPath: "#/$defs/AuditSubject/properties/runnerLabels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs38;
                        if (vErrors !== null) {
                            if (_errs38) {
                                vErrors.length = _errs38;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data5.changedPaths !== undefined) {
                    let data18 = data5.changedPaths;
                    const _errs46 = errors;
                    let valid7 = false;
                    const _errs47 = errors;
                    if (Array.isArray(data18)) {
                        const len1 = data18.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data18[i1] !== "string") {
                                const err52 = { instancePath: instancePath + "/subject/changedPaths/" + i1, schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/subject/changedPaths", schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    var _valid1 = _errs47 === errors;
                    valid7 = valid7 || _valid1;
                    const _errs51 = errors;
                    if (data18 !== null) {
                        const err54 = { instancePath: instancePath + "/subject/changedPaths", schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    var _valid1 = _errs51 === errors;
                    valid7 = valid7 || _valid1;
                    if (!valid7) {
                        const err55 = { instancePath: instancePath + "/subject/changedPaths", schemaPath: "#/$defs/AuditSubject/properties/changedPaths/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs46;
                        if (vErrors !== null) {
                            if (_errs46) {
                                vErrors.length = _errs46;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data5.modelParameters !== undefined) {
                    let data20 = data5.modelParameters;
                    if ((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)) {
                        const err56 = { instancePath: instancePath + "/subject/modelParameters", schemaPath: "#/$defs/AuditSubject/properties/modelParameters/type", keyword: "type", params: { type: schema32.properties.modelParameters.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                    if ((typeof data20 == "number") && (isFinite(data20))) {
                        if (data20 > 1000000000000000 || isNaN(data20)) {
                            const err57 = { instancePath: instancePath + "/subject/modelParameters", schemaPath: "#/$defs/AuditSubject/properties/modelParameters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                        if (data20 < 0 || isNaN(data20)) {
                            const err58 = { instancePath: instancePath + "/subject/modelParameters", schemaPath: "#/$defs/AuditSubject/properties/modelParameters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/AuditSubject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data21 = data.run;
            const _errs56 = errors;
            let valid10 = false;
            const _errs57 = errors;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.runId === undefined) {
                    const err60 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property '" + "runId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                if (data21.attempt === undefined) {
                    const err61 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property '" + "attempt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
                if (data21.jobId === undefined) {
                    const err62 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "jobId" }, message: "must have required property '" + "jobId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
                if (data21.runnerName === undefined) {
                    const err63 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "runnerName" }, message: "must have required property '" + "runnerName" + "'" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (data21.headSha === undefined) {
                    const err64 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property '" + "headSha" + "'" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                for (const key3 in data21) {
                    if (!(((((key3 === "runId") || (key3 === "attempt")) || (key3 === "jobId")) || (key3 === "runnerName")) || (key3 === "headSha"))) {
                        const err65 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
                if (data21.runId !== undefined) {
                    if (typeof data21.runId !== "string") {
                        const err66 = { instancePath: instancePath + "/run/runId", schemaPath: "#/$defs/RunIdentity/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data21.attempt !== undefined) {
                    let data23 = data21.attempt;
                    if ((typeof data23 == "number") && (isFinite(data23))) {
                        if (data23 > 1000000000000000 || isNaN(data23)) {
                            const err67 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/RunIdentity/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                        if (data23 < 0 || isNaN(data23)) {
                            const err68 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/RunIdentity/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/RunIdentity/properties/attempt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
                if (data21.jobId !== undefined) {
                    let data24 = data21.jobId;
                    if ((typeof data24 !== "string") && (data24 !== null)) {
                        const err70 = { instancePath: instancePath + "/run/jobId", schemaPath: "#/$defs/RunIdentity/properties/jobId/type", keyword: "type", params: { type: schema33.properties.jobId.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
                if (data21.runnerName !== undefined) {
                    let data25 = data21.runnerName;
                    if ((typeof data25 !== "string") && (data25 !== null)) {
                        const err71 = { instancePath: instancePath + "/run/runnerName", schemaPath: "#/$defs/RunIdentity/properties/runnerName/type", keyword: "type", params: { type: schema33.properties.runnerName.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data21.headSha !== undefined) {
                    let data26 = data21.headSha;
                    if ((typeof data26 !== "string") && (data26 !== null)) {
                        const err72 = { instancePath: instancePath + "/run/headSha", schemaPath: "#/$defs/RunIdentity/properties/headSha/type", keyword: "type", params: { type: schema33.properties.headSha.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err73 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/RunIdentity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
            var _valid2 = _errs57 === errors;
            valid10 = valid10 || _valid2;
            const _errs71 = errors;
            if (data21 !== null) {
                const err74 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
            var _valid2 = _errs71 === errors;
            valid10 = valid10 || _valid2;
            if (!valid10) {
                const err75 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
            else {
                errors = _errs56;
                if (vErrors !== null) {
                    if (_errs56) {
                        vErrors.length = _errs56;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.intervalMs !== undefined) {
            let data27 = data.intervalMs;
            if ((typeof data27 == "number") && (isFinite(data27))) {
                if (data27 > 1000000000000000 || isNaN(data27)) {
                    const err76 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
                if (data27 < 0 || isNaN(data27)) {
                    const err77 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
                if (data27 <= 0 || isNaN(data27)) {
                    const err78 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err78];
                    }
                    else {
                        vErrors.push(err78);
                    }
                    errors++;
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.layout !== undefined) {
            if (!(validate21(data.layout, { instancePath: instancePath + "/layout", parentData: data, parentDataProperty: "layout", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.unreadable !== undefined) {
            let data29 = data.unreadable;
            if (Array.isArray(data29)) {
                const len2 = data29.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data30 = data29[i2];
                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.id === undefined) {
                            const err80 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                        if (data30.name === undefined) {
                            const err81 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                        if (data30.code === undefined) {
                            const err82 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                        for (const key4 in data30) {
                            if (!(((key4 === "id") || (key4 === "name")) || (key4 === "code"))) {
                                const err83 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data30.id !== undefined) {
                            if (typeof data30.id !== "string") {
                                const err84 = { instancePath: instancePath + "/unreadable/" + i2 + "/id", schemaPath: "#/$defs/UnreadableZone/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                        if (data30.name !== undefined) {
                            if (typeof data30.name !== "string") {
                                const err85 = { instancePath: instancePath + "/unreadable/" + i2 + "/name", schemaPath: "#/$defs/UnreadableZone/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                        }
                        if (data30.code !== undefined) {
                            if (typeof data30.code !== "string") {
                                const err86 = { instancePath: instancePath + "/unreadable/" + i2 + "/code", schemaPath: "#/$defs/UnreadableZone/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err87 = { instancePath: instancePath + "/unreadable/" + i2, schemaPath: "#/$defs/UnreadableZone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err88 = { instancePath: instancePath + "/unreadable", schemaPath: "#/properties/unreadable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
        if (data.start !== undefined) {
            if (!(validate23(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate23.errors);
                errors = vErrors.length;
            }
        }
        if (data.end !== undefined) {
            let data35 = data.end;
            const _errs90 = errors;
            let valid17 = false;
            const _errs91 = errors;
            if (!(validate23(data35, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate23.errors);
                errors = vErrors.length;
            }
            var _valid3 = _errs91 === errors;
            valid17 = valid17 || _valid3;
            const _errs92 = errors;
            if (data35 !== null) {
                const err89 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
            var _valid3 = _errs92 === errors;
            valid17 = valid17 || _valid3;
            if (!valid17) {
                const err90 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
            else {
                errors = _errs90;
                if (vErrors !== null) {
                    if (_errs90) {
                        vErrors.length = _errs90;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.serverStartMs !== undefined) {
            let data36 = data.serverStartMs;
            if ((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)) {
                const err91 = { instancePath: instancePath + "/serverStartMs", schemaPath: "#/properties/serverStartMs/type", keyword: "type", params: { type: schema31.properties.serverStartMs.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
            if ((typeof data36 == "number") && (isFinite(data36))) {
                if (data36 > 1000000000000000 || isNaN(data36)) {
                    const err92 = { instancePath: instancePath + "/serverStartMs", schemaPath: "#/properties/serverStartMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err92];
                    }
                    else {
                        vErrors.push(err92);
                    }
                    errors++;
                }
                if (data36 < 0 || isNaN(data36)) {
                    const err93 = { instancePath: instancePath + "/serverStartMs", schemaPath: "#/properties/serverStartMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
            }
        }
        if (data.recordingSha256 !== undefined) {
            if (typeof data.recordingSha256 !== "string") {
                const err94 = { instancePath: instancePath + "/recordingSha256", schemaPath: "#/properties/recordingSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
        }
        if (data.historySha256 !== undefined) {
            let data38 = data.historySha256;
            if ((typeof data38 !== "string") && (data38 !== null)) {
                const err95 = { instancePath: instancePath + "/historySha256", schemaPath: "#/properties/historySha256/type", keyword: "type", params: { type: schema31.properties.historySha256.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        if (data.machine !== undefined) {
            if (!(validate26(data.machine, { instancePath: instancePath + "/machine", parentData: data, parentDataProperty: "machine", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate26.errors);
                errors = vErrors.length;
            }
        }
        if (data.place !== undefined) {
            if (!(validate28(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate28.errors);
                errors = vErrors.length;
            }
        }
        if (data.placeRungs !== undefined) {
            let data41 = data.placeRungs;
            if (Array.isArray(data41)) {
                const len3 = data41.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (!(validate30(data41[i3], { instancePath: instancePath + "/placeRungs/" + i3, parentData: data41, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err96 = { instancePath: instancePath + "/placeRungs", schemaPath: "#/properties/placeRungs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err96];
                }
                else {
                    vErrors.push(err96);
                }
                errors++;
            }
        }
        if (data.intensityBeside !== undefined) {
            let data43 = data.intensityBeside;
            if (Array.isArray(data43)) {
                const len4 = data43.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate32(data43[i4], { instancePath: instancePath + "/intensityBeside/" + i4, parentData: data43, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate32.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err97 = { instancePath: instancePath + "/intensityBeside", schemaPath: "#/properties/intensityBeside/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
        }
        if (data.marketBased !== undefined) {
            let data45 = data.marketBased;
            const _errs109 = errors;
            let valid22 = false;
            const _errs110 = errors;
            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.intensityGPerKwh === undefined) {
                    const err98 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                    if (vErrors === null) {
                        vErrors = [err98];
                    }
                    else {
                        vErrors.push(err98);
                    }
                    errors++;
                }
                if (data45.evidence === undefined) {
                    const err99 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
                    if (vErrors === null) {
                        vErrors = [err99];
                    }
                    else {
                        vErrors.push(err99);
                    }
                    errors++;
                }
                for (const key5 in data45) {
                    if (!((key5 === "intensityGPerKwh") || (key5 === "evidence"))) {
                        const err100 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                if (data45.intensityGPerKwh !== undefined) {
                    let data46 = data45.intensityGPerKwh;
                    if ((typeof data46 == "number") && (isFinite(data46))) {
                        if (data46 > 1000000000000000 || isNaN(data46)) {
                            const err101 = { instancePath: instancePath + "/marketBased/intensityGPerKwh", schemaPath: "#/$defs/MarketBased/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err101];
                            }
                            else {
                                vErrors.push(err101);
                            }
                            errors++;
                        }
                        if (data46 < 0 || isNaN(data46)) {
                            const err102 = { instancePath: instancePath + "/marketBased/intensityGPerKwh", schemaPath: "#/$defs/MarketBased/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err103 = { instancePath: instancePath + "/marketBased/intensityGPerKwh", schemaPath: "#/$defs/MarketBased/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                }
                if (data45.evidence !== undefined) {
                    if (typeof data45.evidence !== "string") {
                        const err104 = { instancePath: instancePath + "/marketBased/evidence", schemaPath: "#/$defs/MarketBased/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err105 = { instancePath: instancePath + "/marketBased", schemaPath: "#/$defs/MarketBased/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err105];
                }
                else {
                    vErrors.push(err105);
                }
                errors++;
            }
            var _valid4 = _errs110 === errors;
            valid22 = valid22 || _valid4;
            const _errs118 = errors;
            if (data45 !== null) {
                const err106 = { instancePath: instancePath + "/marketBased", schemaPath: "#/properties/marketBased/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err106];
                }
                else {
                    vErrors.push(err106);
                }
                errors++;
            }
            var _valid4 = _errs118 === errors;
            valid22 = valid22 || _valid4;
            if (!valid22) {
                const err107 = { instancePath: instancePath + "/marketBased", schemaPath: "#/properties/marketBased/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err107];
                }
                else {
                    vErrors.push(err107);
                }
                errors++;
            }
            else {
                errors = _errs109;
                if (vErrors !== null) {
                    if (_errs109) {
                        vErrors.length = _errs109;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.policies !== undefined) {
            let data48 = data.policies;
            if (Array.isArray(data48)) {
                const len5 = data48.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (!(validate36(data48[i5], { instancePath: instancePath + "/policies/" + i5, parentData: data48, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate36.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err108 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            let data50 = data.command;
            const _errs124 = errors;
            let valid27 = false;
            const _errs125 = errors;
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.exitCode === undefined) {
                    const err109 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "exitCode" }, message: "must have required property '" + "exitCode" + "'" };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                if (data50.signal === undefined) {
                    const err110 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
                    if (vErrors === null) {
                        vErrors = [err110];
                    }
                    else {
                        vErrors.push(err110);
                    }
                    errors++;
                }
                for (const key6 in data50) {
                    if (!((key6 === "exitCode") || (key6 === "signal"))) {
                        const err111 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                }
                if (data50.exitCode !== undefined) {
                    let data51 = data50.exitCode;
                    if ((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)) {
                        const err112 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/type", keyword: "type", params: { type: schema59.properties.exitCode.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err112];
                        }
                        else {
                            vErrors.push(err112);
                        }
                        errors++;
                    }
                    if ((typeof data51 == "number") && (isFinite(data51))) {
                        if (data51 > 1000000000000000 || isNaN(data51)) {
                            const err113 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err113];
                            }
                            else {
                                vErrors.push(err113);
                            }
                            errors++;
                        }
                        if (data51 < 0 || isNaN(data51)) {
                            const err114 = { instancePath: instancePath + "/command/exitCode", schemaPath: "#/$defs/CommandEnd/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err114];
                            }
                            else {
                                vErrors.push(err114);
                            }
                            errors++;
                        }
                    }
                }
                if (data50.signal !== undefined) {
                    let data52 = data50.signal;
                    if ((typeof data52 !== "string") && (data52 !== null)) {
                        const err115 = { instancePath: instancePath + "/command/signal", schemaPath: "#/$defs/CommandEnd/properties/signal/type", keyword: "type", params: { type: schema59.properties.signal.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err115];
                        }
                        else {
                            vErrors.push(err115);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err116 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/CommandEnd/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err116];
                }
                else {
                    vErrors.push(err116);
                }
                errors++;
            }
            var _valid5 = _errs125 === errors;
            valid27 = valid27 || _valid5;
            const _errs133 = errors;
            if (data50 !== null) {
                const err117 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err117];
                }
                else {
                    vErrors.push(err117);
                }
                errors++;
            }
            var _valid5 = _errs133 === errors;
            valid27 = valid27 || _valid5;
            if (!valid27) {
                const err118 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
            else {
                errors = _errs124;
                if (vErrors !== null) {
                    if (_errs124) {
                        vErrors.length = _errs124;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.units !== undefined) {
            let data53 = data.units;
            const _errs136 = errors;
            let valid30 = false;
            const _errs137 = errors;
            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (const key7 in data53) {
                    let data54 = data53[key7];
                    if ((typeof data54 == "number") && (isFinite(data54))) {
                        if (data54 > 1000000000000000 || isNaN(data54)) {
                            const err119 = { instancePath: instancePath + "/units/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ClaimedUnits/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data54 < 0 || isNaN(data54)) {
                            const err120 = { instancePath: instancePath + "/units/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ClaimedUnits/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err121 = { instancePath: instancePath + "/units/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ClaimedUnits/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err122 = { instancePath: instancePath + "/units", schemaPath: "#/$defs/ClaimedUnits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err122];
                }
                else {
                    vErrors.push(err122);
                }
                errors++;
            }
            var _valid6 = _errs137 === errors;
            valid30 = valid30 || _valid6;
            const _errs143 = errors;
            if (data53 !== null) {
                const err123 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err123];
                }
                else {
                    vErrors.push(err123);
                }
                errors++;
            }
            var _valid6 = _errs143 === errors;
            valid30 = valid30 || _valid6;
            if (!valid30) {
                const err124 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
            else {
                errors = _errs136;
                if (vErrors !== null) {
                    if (_errs136) {
                        vErrors.length = _errs136;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.steps !== undefined) {
            let data55 = data.steps;
            const _errs146 = errors;
            let valid33 = false;
            const _errs147 = errors;
            if (!(validate38(data55, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate38.errors);
                errors = vErrors.length;
            }
            var _valid7 = _errs147 === errors;
            valid33 = valid33 || _valid7;
            const _errs148 = errors;
            if (data55 !== null) {
                const err125 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err125];
                }
                else {
                    vErrors.push(err125);
                }
                errors++;
            }
            var _valid7 = _errs148 === errors;
            valid33 = valid33 || _valid7;
            if (!valid33) {
                const err126 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err126];
                }
                else {
                    vErrors.push(err126);
                }
                errors++;
            }
            else {
                errors = _errs146;
                if (vErrors !== null) {
                    if (_errs146) {
                        vErrors.length = _errs146;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.approvers !== undefined) {
            let data56 = data.approvers;
            if (Array.isArray(data56)) {
                const len6 = data56.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    if (typeof data56[i6] !== "string") {
                        const err127 = { instancePath: instancePath + "/approvers/" + i6, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err127];
                        }
                        else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err128 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err128];
                }
                else {
                    vErrors.push(err128);
                }
                errors++;
            }
        }
        if (data.findings !== undefined) {
            let data58 = data.findings;
            if (Array.isArray(data58)) {
                const len7 = data58.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    if (!(validate42(data58[i7], { instancePath: instancePath + "/findings/" + i7, parentData: data58, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate42.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err129 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err129];
                }
                else {
                    vErrors.push(err129);
                }
                errors++;
            }
        }
    }
    else {
        const err130 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err130];
        }
        else {
            vErrors.push(err130);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function joined(all, more) {
    if (all === null)
        return more;
    for (const error of more)
        all.push(error);
    return all;
}

;// CONCATENATED MODULE: ./build/src/audit/generated/validate-intensity.js
// @ts-nocheck
// Made from policies/intensity.schema.json by scripts/generate.mjs: change that, not this.
const validate_intensity_validate = (/* unused pure expression or super */ null && (validate_intensity_validate20));
const validate_intensity_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Carbon Audit: carbon intensity series", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "zone": { "type": "string", "description": "A zone key (`SE-SE3`), a country (`country:SE`) or `world`." }, "kind": { "type": "string", "enum": ["measured", "forecast", "profile", "annual", "declared"], "description": "`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `annual`: a year's mean. `declared`: a person named the figure." }, "signal": { "type": "string", "enum": ["average", "marginal"] }, "boundary": { "type": "string", "enum": ["life-cycle", "direct"] }, "points": { "type": "array", "items": { "$ref": "#/$defs/IntensityPoint" } }, "factors": { "type": "array", "items": { "$ref": "#/$defs/Factor" } }, "source": { "type": "string" }, "url": { "type": "string" }, "year": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "The year that the figure describes." }, "licence": { "type": "string" }, "attribution": { "type": ["string", "null"], "description": "What the licence asks to be said where the figure is shown; `null`: nothing beyond the source." }, "retrievedAt": { "type": ["string", "null"], "description": "When it was asked for (UTC, ISO 8601); `null`: it is bundled, or a person named it." } }, "required": ["schemaVersion", "zone", "kind", "signal", "boundary", "points", "factors", "source", "url", "year", "licence", "attribution", "retrievedAt"], "additionalProperties": false, "description": "Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it.", "$defs": { "IntensityPoint": { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." }, "Factor": { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false }, "FactorKind": { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." } } };
const validate_intensity_schema32 = { "type": "object", "properties": { "from": { "type": ["string", "null"] }, "intensityGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "directGPerKwh": { "minimum": 0, "maximum": 1000000000000000, "type": "number", "description": "Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none." } }, "required": ["from", "intensityGPerKwh"], "additionalProperties": false, "description": "From `from` on (UTC, ISO 8601; `null`: since ever) until the next point." };
const validate_intensity_func1 = Object.prototype.hasOwnProperty;
const validate_intensity_schema33 = { "type": "object", "properties": { "id": { "type": "string" }, "logSd": { "minimum": 0, "maximum": 1000000000000000, "type": "number" }, "kind": { "$ref": "#/$defs/FactorKind" } }, "required": ["id", "logSd", "kind"], "additionalProperties": false };
const validate_intensity_schema34 = { "type": "string", "enum": ["calibrated", "declared"], "description": "`calibrated`: the spread was measured on unseen truth. `declared`: it was judged." };
function validate_intensity_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate_intensity_validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.logSd === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logSd" }, message: "must have required property '" + "logSd" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "id") || (key0 === "logSd")) || (key0 === "kind"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.logSd !== undefined) {
            let data1 = data.logSd;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 1000000000000000 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/logSd", schemaPath: "#/properties/logSd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!((data2 === "calibrated") || (data2 === "declared"))) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/FactorKind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema34.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate_intensity_validate21.errors = vErrors;
    return errors === 0;
}
validate_intensity_validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_intensity_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate_intensity_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.zone === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.signal === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" }, message: "must have required property '" + "signal" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.boundary === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundary" }, message: "must have required property '" + "boundary" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.points === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property '" + "points" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.factors === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factors" }, message: "must have required property '" + "factors" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.source === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.year === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property '" + "year" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.licence === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property '" + "licence" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.attribution === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribution" }, message: "must have required property '" + "attribution" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.retrievedAt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property '" + "retrievedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(validate_intensity_func1.call(validate_intensity_schema31.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err14 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (1 !== data0) {
                const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.zone !== undefined) {
            if (typeof data.zone !== "string") {
                const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (typeof data2 !== "string") {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (!(((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "annual")) || (data2 === "declared"))) {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.signal !== undefined) {
            let data3 = data.signal;
            if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data3 === "average") || (data3 === "marginal"))) {
                const err20 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.signal.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.boundary !== undefined) {
            let data4 = data.boundary;
            if (typeof data4 !== "string") {
                const err21 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data4 === "life-cycle") || (data4 === "direct"))) {
                const err22 = { instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: validate_intensity_schema31.properties.boundary.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.points !== undefined) {
            let data5 = data.points;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.from === undefined) {
                            const err23 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.intensityGPerKwh === undefined) {
                            const err24 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/required", keyword: "required", params: { missingProperty: "intensityGPerKwh" }, message: "must have required property '" + "intensityGPerKwh" + "'" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!(((key1 === "from") || (key1 === "intensityGPerKwh")) || (key1 === "directGPerKwh"))) {
                                const err25 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data7 = data6.from;
                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                const err26 = { instancePath: instancePath + "/points/" + i0 + "/from", schemaPath: "#/$defs/IntensityPoint/properties/from/type", keyword: "type", params: { type: validate_intensity_schema32.properties.from.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.intensityGPerKwh !== undefined) {
                            let data8 = data6.intensityGPerKwh;
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000000000000000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/points/" + i0 + "/intensityGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/intensityGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data6.directGPerKwh !== undefined) {
                            let data9 = data6.directGPerKwh;
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 1000000000000000 || isNaN(data9)) {
                                    const err30 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data9 < 0 || isNaN(data9)) {
                                    const err31 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/points/" + i0 + "/directGPerKwh", schemaPath: "#/$defs/IntensityPoint/properties/directGPerKwh/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/IntensityPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.factors !== undefined) {
            let data10 = data.factors;
            if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate_intensity_validate21(data10[i1], { instancePath: instancePath + "/factors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = validate_intensity_joined(vErrors, validate_intensity_validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/factors", schemaPath: "#/properties/factors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (typeof data.source !== "string") {
                const err36 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err37 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.year !== undefined) {
            let data14 = data.year;
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 > 1000000000000000 || isNaN(data14)) {
                    const err38 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000000000 }, message: "must be <= 1000000000000000" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                    const err39 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.licence !== undefined) {
            if (typeof data.licence !== "string") {
                const err41 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.attribution !== undefined) {
            let data16 = data.attribution;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err42 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: validate_intensity_schema31.properties.attribution.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.retrievedAt !== undefined) {
            let data17 = data.retrievedAt;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err43 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: validate_intensity_schema31.properties.retrievedAt.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
    }
    else {
        const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            vErrors.push(err44);
        }
        errors++;
    }
    validate_intensity_validate20.errors = vErrors;
    return errors === 0;
}
validate_intensity_validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_intensity_joined(all, more) {
    if (all === null)
        return more;
    for (const error of more)
        all.push(error);
    return all;
}

;// CONCATENATED MODULE: ./build/src/audit/parse.js





/** @throws BadInput when the text is no context document of this version. */
function parse_parseContext(text, name) {
    return parse_parse(text, name, validateContext);
}
/** @throws BadInput when the text is no intensity series of this version. */
function parse_parseIntensity(text, name) {
    const series = parse_parse(text, name, validateIntensity);
    if (series.points.length === 0)
        throw new BadInput(`${name} holds no points`);
    for (const { intensityGPerKwh: whole, directGPerKwh: direct = 0 } of series.points) {
        if (direct <= whole)
            continue;
        throw new BadInput(`${name}: of ${whole} g/kWh ${direct} cannot be direct`);
    }
    for (const { from } of series.points) {
        if (from === null || momentOf(from) !== null)
            continue;
        throw new BadInput(`${name}: ${quoted(from)} is not a time with its distance from UTC`);
    }
    return series;
}
function parse_parse(text, name, validate) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw new BadInput(`${name} is not JSON: ${error.message}`);
    }
    if (!validate(document)) {
        const [first] = validate.errors ?? [];
        const where = first === undefined || first.instancePath === '' ? 'the document' : first.instancePath;
        throw new BadInput(`${name} is not what this version writes: ${where} ${first?.message ?? 'is wrong'}`);
    }
    // The schema is made from this very type.
    return document;
}

// EXTERNAL MODULE: ./build/src/policy/load.js
var load = __webpack_require__(91102);
// EXTERNAL MODULE: ./build/src/evidence/kept-history.js + 2 modules
var kept_history = __webpack_require__(87603);
;// CONCATENATED MODULE: ./build/src/evidence/read.js





/** A budget of one line, and a file in each role; files that come from anyone may name thousands. */
const MOST_POLICIES = 8;
/**
 * What a report was computed from, read back from an audit's directory.
 *
 * @throws BadInput when it is no such directory, or holds what this version would not write
 */
function readEvidence(directory) {
    return read_readEvidenceFiles({
        called: directory,
        read: (name) => readArtifactBytes(directory, name),
    });
}
/**
 * What a report was computed from, read back from an audit's files.
 *
 * @throws BadInput when they are not those of an audit, or hold what this version would not write
 */
async function read_readEvidenceFiles(files) {
    try {
        return await readFiles(files);
    }
    catch (error) {
        if (error instanceof BadInput)
            throw error;
        throw new BadInput(`${files.called} cannot be read: ${error.message}`);
    }
}
async function readFiles(files) {
    const contextText = requireFile(files, ARTIFACT_FILES.context);
    const context = parseContext(contextText, ARTIFACT_FILES.context);
    const intensityText = requireFile(files, ARTIFACT_FILES.intensity);
    if (context.policies.length > MOST_POLICIES) {
        throw new BadInput(`${files.called} names more than ${MOST_POLICIES} policies`);
    }
    const historyText = context.historySha256 === null ? null : keptPastIn(files);
    const policies = await Promise.all(context.policies.map(async (source) => {
        const bytes = source.file === null ? null : policyBytes(files, source);
        const parents = parentsOf(files, source);
        return { source, bytes, parents, policy: await loadPolicy(source, bytes, parents) };
    }));
    return {
        context,
        contextText,
        // A recording that is gone weakens the report, and the report says so.
        recordingText: textOf(files, ARTIFACT_FILES.recording) ?? '',
        intensity: parseIntensity(intensityText, ARTIFACT_FILES.intensity),
        intensityText,
        history: historyText === null ? null : parseKeptHistory(historyText, ARTIFACT_FILES.history),
        historyText,
        policies,
    };
}
function textOf({ read }, name) {
    return read(name)?.toString('utf8') ?? null;
}
function requireFile(files, name) {
    const text = textOf(files, name);
    if (text === null) {
        throw new BadInput(`${files.called} is not an audit's directory: it holds no ${name}`);
    }
    return text;
}
function keptPastIn(files) {
    const text = textOf(files, ARTIFACT_FILES.history);
    if (text !== null)
        return text;
    throw judgedByMissing(files, ARTIFACT_FILES.history);
}
function parentsOf(files, { role, parents }) {
    return parents.map(({ reference, commit, why, file }, index) => {
        if (file === null)
            return { reference, commit, why, bytes: null };
        const name = parentFileName(role, index);
        const bytes = file === name ? files.read(name) : null;
        if (bytes === null)
            throw judgedByMissing(files, name);
        return { reference, commit, why, bytes };
    });
}
function policyBytes(files, { role, file }) {
    const name = policyFileName(role);
    // The context may come from anyone: a path of its choice is never followed.
    const bytes = file === name ? files.read(name) : null;
    if (bytes === null)
        throw judgedByMissing(files, name);
    return bytes;
}
function judgedByMissing({ called }, name) {
    return new BadInput(`${called} holds no ${name}, by which it was judged`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/github/archive.js


const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;
const ENCRYPTED = 0x0001;
const STRONGLY_ENCRYPTED = 0x0040;
const MASKED = 0x2000;
const STORED = 0;
const DEFLATED = 8;
/** In the upper half of the attributes that Unix leaves: what kind of file it is, and a plain one. */
const KIND_BITS = 0o170000;
const PLAIN_FILE = 0o100000;
/** Text does not pack better than this; little of it may, by chance. */
const MOST_RATIO = 100;
const RATIO_COUNTS_FROM_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * The files of a zip archive, unpacked in memory, where it is plain, whole and as small as it says, and
 * holds nothing but files of the names given. It may come from anyone: no name in it is ever a path.
 * Never throws.
 */
function archive_unpack(bytes, rules) {
    try {
        return {
            kind: 'files',
            files: filesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), rules),
        };
    }
    catch (error) {
        // A field that lies beyond the end is a RangeError of the buffer; what zlib throws has a code.
        const why = error instanceof Refusal ? error.message : 'it is damaged or cut short';
        return { kind: 'refused', why };
    }
}
class Refusal extends (/* unused pure expression or super */ null && (Error)) {
}
function refuseWhere(isSo, why) {
    if (isSo)
        throw new Refusal(why);
}
function filesIn(archive, rules) {
    const end = endOf(archive);
    const entries = entriesOf(archive, end, rules);
    const files = new Map();
    let freeFrom = 0;
    for (const entry of entries.sort((a, b) => a.localAt - b.localAt)) {
        refuseWhere(files.has(entry.name), `it holds ${quoted(entry.name)} twice`);
        // Files that share bytes make much of little.
        refuseWhere(entry.localAt < freeFrom, 'its files overlap');
        const dataAt = dataOf(archive, entry);
        freeFrom = dataAt + entry.packedBytes;
        refuseWhere(freeFrom > end.directoryAt, 'its files overlap');
        files.set(entry.name, contentOf(archive.subarray(dataAt, freeFrom), entry));
    }
    return files;
}
function endOf(archive) {
    const earliest = Math.max(0, archive.length - END_BYTES - MOST_COMMENT_BYTES);
    for (let at = archive.length - END_BYTES; at >= earliest; at -= 1) {
        if (archive.readUInt32LE(at) !== END_RECORD)
            continue;
        // A record in the middle of something else does not reach to the end.
        if (at + END_BYTES + archive.readUInt16LE(at + 20) !== archive.length)
            continue;
        const entries = archive.readUInt16LE(at + 10);
        const directoryBytes = archive.readUInt32LE(at + 12);
        const directoryAt = archive.readUInt32LE(at + 16);
        const isSplit = archive.readUInt32LE(at + 4) !== 0 || archive.readUInt16LE(at + 8) !== entries;
        refuseWhere(isSplit, 'it is one part of several');
        refuseWhere(entries === 0xffff || directoryAt === 0xffffffff || directoryBytes === 0xffffffff, 'it is far larger than an audit');
        refuseWhere(directoryAt + directoryBytes > at, 'it is damaged or cut short');
        return { directoryAt, directoryBytes, entries, at };
    }
    throw new Refusal('it is no zip archive, or cut short');
}
function entriesOf(archive, end, rules) {
    refuseWhere(end.entries > rules.names.length, `it holds ${end.entries} files`);
    const entries = [];
    let at = end.directoryAt;
    for (let left = end.entries; left > 0; left -= 1) {
        refuseWhere(archive.readUInt32LE(at) !== CENTRAL_HEADER, 'it is damaged or cut short');
        const nameBytes = archive.readUInt16LE(at + 28);
        const name = archive.toString('utf8', at + 46, at + 46 + nameBytes);
        const entry = {
            name,
            flags: archive.readUInt16LE(at + 8),
            method: archive.readUInt16LE(at + 10),
            checksum: archive.readUInt32LE(at + 16),
            packedBytes: archive.readUInt32LE(at + 20),
            plainBytes: archive.readUInt32LE(at + 24),
            localAt: archive.readUInt32LE(at + 42),
        };
        refuseEntry(entry, archive.readUInt32LE(at + 38) >>> 16, rules);
        entries.push(entry);
        at += 46 + nameBytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
        refuseWhere(at > end.directoryAt + end.directoryBytes, 'it is damaged or cut short');
    }
    return entries;
}
/** All that can be told of a file before any of it is unpacked. */
function refuseEntry({ name, flags, method, packedBytes, plainBytes }, unixMode, { names, maxBytesOf }) {
    refuseWhere(!names.includes(name), `it holds ${quoted(name)}, which no audit does`);
    const kind = unixMode & KIND_BITS;
    refuseWhere(kind !== 0 && kind !== PLAIN_FILE, `${name} is no plain file`);
    refuseWhere((flags & (ENCRYPTED | STRONGLY_ENCRYPTED | MASKED)) !== 0, `${name} is encrypted`);
    refuseWhere(method !== STORED && method !== DEFLATED, `${name} is packed in an unknown way`);
    refuseWhere(plainBytes > maxBytesOf(name), `${name} is larger than ${maxBytesOf(name)} bytes`);
    refuseWhere(plainBytes > RATIO_COUNTS_FROM_BYTES && plainBytes > packedBytes * MOST_RATIO, `${name} unpacks to more than ${MOST_RATIO} times its size`);
}
/** Where the content begins; the file's own header must say what the directory says. */
function dataOf(archive, { name, flags, method, localAt }) {
    const nameBytes = archive.readUInt16LE(localAt + 26);
    const isSame = archive.readUInt32LE(localAt) === LOCAL_HEADER &&
        archive.readUInt16LE(localAt + 6) === flags &&
        archive.readUInt16LE(localAt + 8) === method &&
        archive.toString('utf8', localAt + 30, localAt + 30 + nameBytes) === name;
    refuseWhere(!isSame, `${name} is not what the archive's directory says`);
    return localAt + 30 + nameBytes + archive.readUInt16LE(localAt + 28);
}
function contentOf(packed, { name, method, plainBytes, checksum }) {
    const content = method === STORED ? Buffer.from(packed) : inflated(packed, plainBytes);
    const isSame = content?.length === plainBytes && crc32(content) === checksum;
    if (content === null || !isSame) {
        throw new Refusal(`${name} is not what the archive's directory says`);
    }
    return content;
}
/** `null` where it is damaged or unpacks to more than it says. */
function inflated(packed, plainBytes) {
    try {
        // Zero would stand for no limit.
        return inflateRawSync(packed, { maxOutputLength: Math.max(1, plainBytes) });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/audit.js + 37 modules
var pipeline_audit = __webpack_require__(3839);
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
/** What may be declared at most; no grid emits as much. */
const MOST_G_PER_KWH = 2_000;
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
    const { energy, emissions, intensity, usage, startedAt, endedAt } = report;
    const spanS = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
    return (spanS >= 0 &&
        spanS <= MOST_DURATION_S &&
        (usage?.durationS ?? 0) <= MOST_DURATION_S &&
        (energy?.machineJ.value ?? 0) <= MOST_ENERGY_J &&
        (emissions?.totalG.value ?? 0) <= MOST_EMISSIONS_G &&
        (emissions?.marginal?.totalG.value ?? 0) <= MOST_EMISSIONS_G &&
        intensity.meanGPerKwh.value <= MOST_G_PER_KWH);
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
// EXTERNAL MODULE: ./build/src/render/comment.js + 1 modules
var comment = __webpack_require__(11444);
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
        key: (0,comment.sectionKey)(workflow, 1),
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
var action_inputs = __webpack_require__(21321);
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
    const { checkRunId } = (0,action_inputs/* readHiddenInputs */.qI)(world.runner.input);
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
