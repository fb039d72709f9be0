export const id = 993;
export const ids = [993];
export const modules = {

/***/ 64993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __webpack_require__(31883);
// EXTERNAL MODULE: ./build/src/action/deadline.js
var deadline = __webpack_require__(91662);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/audit/artifact.js
var artifact = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/src/audit/serialise.js
var serialise = __webpack_require__(50994);
// EXTERNAL MODULE: ./build/src/history/comparable.js
var comparable = __webpack_require__(35416);
// EXTERNAL MODULE: ./build/src/history/history-of.js + 1 modules
var history_of = __webpack_require__(68206);
// EXTERNAL MODULE: ./build/src/history/period.js
var history_period = __webpack_require__(16745);
;// CONCATENATED MODULE: ./build/src/history/usable.js



/** Of audits that nobody vouches for it is said only how many there are: so many are many. */
const MOST_UNVOUCHED = 100;
/**
 * The part of a past that an audit can be judged by: its own series of any age, all that its periods
 * add up, and of every group the newest from before, which tells that there was a before. What is left
 * out is counted. `historyOf` makes the same of it for every rule.
 */
function usableFor(offered, self, nowMs, needs) {
    const { most, least } = (0,history_of/* eachOnce */.B)(offered.points);
    const sinceMs = needs.periods.length === 0
        ? Number.POSITIVE_INFINITY
        : Math.min(nowMs - history_period/* TRAILING_DAYS */.lA * history_period/* DAY_MS */.sO, ...needs.periods.map((period) => (0,history_period/* periodAround */.zn)(period, self.atMs).fromMs));
    const groups = new Map();
    for (const point of most) {
        const key = (0,history_of/* groupKey */.$6)(point);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [point]);
        else
            known.push(point);
    }
    const kept = new Set();
    const keep = (points) => {
        for (const point of points)
            kept.add(point);
    };
    const samples = [];
    // In the order of their groups, whose points differ in little, so that they are written in little.
    for (const [, points] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [first] = points;
        const isAdded = needs.periods.length > 0 && needs.isAddedUp(first.subject);
        points.sort((a, b) => b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : 1));
        // Earlier attempts of the judged run may be older than any period.
        keep(points.filter((point) => point.runId !== null && point.runId === self.runId));
        if (isAdded) {
            keep(points.filter(({ atMs }) => atMs >= sinceMs));
            keep(points.filter(({ atMs }) => atMs < sinceMs).slice(0, 1));
        }
        if (!needs.series || !(0,comparable/* isSameWork */.cq)(self, first))
            continue;
        if (!(0,comparable/* isComparable */.n9)(self, first))
            keep(points.filter(comparable/* isSample */.RN).slice(0, 1));
        else if (!first.isVerified)
            keep(points.slice(0, MOST_UNVOUCHED));
        else
            samples.push(...points.map((point) => least.get(point.auditId) ?? point).filter(comparable/* isSample */.RN));
    }
    keep((0,comparable/* thinned */.HL)(samples.filter((point) => (0,comparable/* isComparable */.n9)(self, point))));
    for (const point of [...kept]) {
        const other = least.get(point.auditId);
        if (other !== undefined)
            kept.add(other);
    }
    const points = [...kept];
    const verified = (all) => all.filter((one) => one.isVerified);
    const ids = new Set(verified(points).map(({ auditId }) => auditId));
    const leftOut = offered.leftOut + verified(most).length - ids.size;
    return { ...offered, points, leftOut };
}

// EXTERNAL MODULE: ./build/src/pipeline/audit.js + 37 modules
var audit = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/src/pipeline/series.js
var series = __webpack_require__(59955);
// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(80381);
;// CONCATENATED MODULE: ./build/src/policy/needs.js

const SERIES_RULES = ['increase', 'improve'];
const PERIOD_OF = {
    'per-week': 'week',
    'per-month': 'month',
    'per-quarter': 'quarter',
};
/** What of the past the rules of these policies can ask for, so that no more of it is kept. */
function needsOf(policies) {
    const budgets = policies.flatMap((policy) => policy.budgets);
    const adding = budgets.filter(({ rules }) => rules.some(({ kind }) => PERIOD_OF[kind] !== undefined));
    const periods = adding.flatMap(({ rules }) => rules.flatMap(({ kind }) => PERIOD_OF[kind] ?? []));
    return {
        series: budgets.some(({ rules }) => rules.some(({ kind }) => SERIES_RULES.includes(kind))),
        periods: [...new Set(periods)],
        isAddedUp: (subject) => adding.some(({ match }) => (0,policy_match/* matches */.cK)(match, subject)),
    };
}

// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(18964);
// EXTERNAL MODULE: ./build/src/evidence/kept-history.js + 2 modules
var kept_history = __webpack_require__(87603);
;// CONCATENATED MODULE: ./build/src/evidence/span.js
/** When an audit was, on the wall clock as its start had it: a clock that is set does not move it. */
function spanOf({ start }, { end }) {
    const durationMs = Math.max(0, end.monotonicMs - start.monotonicMs);
    return { fromMs: start.wallMs, toMs: start.wallMs + durationMs };
}

;// CONCATENATED MODULE: ./build/src/evidence/conclude.js











/** The report of an ended audit. Pure. */
function conclude(ended) {
    const { started, stopped, policies } = ended;
    const historyText = ended.history === null ? null : keptPast(ended, ended.history);
    const context = {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        auditId: started.auditId,
        subject: ended.subject,
        run: ended.run,
        intervalMs: ended.intervalMs,
        layout: started.layout,
        unreadable: started.unreadable,
        start: started.start,
        end: stopped.end,
        serverStartMs: ended.serverStartMs,
        recordingSha256: (0,serialise/* sha256 */.s)(stopped.recordingText),
        historySha256: historyText === null ? null : (0,serialise/* sha256 */.s)(historyText),
        machine: started.machine,
        place: ended.place,
        placeRungs: ended.placeRungs,
        intensityBeside: ended.intensityBeside,
        marketBased: ended.marketBased,
        policies: policies.map(({ source }) => source),
        command: ended.command,
        units: ended.units,
        steps: ended.steps,
        approvers: ended.approvers,
        findings: [...stopped.findings, ...ended.findings],
    };
    const intensityText = (0,serialise/* serialise */.G)(ended.intensity);
    const inputs = {
        context,
        contextText: (0,serialise/* serialise */.G)(context),
        recordingText: stopped.recordingText,
        // As it is kept, to the digit: who recomputes has no other.
        intensity: JSON.parse(intensityText),
        intensityText,
        history: historyText === null ? null : (0,kept_history/* parseKeptHistory */.k)(historyText, artifact/* ARTIFACT_FILES */.nA.history),
        historyText,
        policies,
    };
    const report = (0,audit/* audit */.s)(inputs);
    return { inputs, report, reportText: (0,serialise/* serialise */.G)(report) };
}
/** Of a past the part that this audit can be judged by. */
function keptPast(ended, history) {
    const { started, stopped, subject, run, policies } = ended;
    const { fromMs, toMs } = spanOf(started, stopped);
    const startMs = ended.serverStartMs ?? fromMs;
    const { auditId, machine } = started;
    const self = (0,series/* selfOf */.KV)({ auditId, machine, subject, run }, startMs);
    const needs = needsOf(policies.map(({ policy }) => policy));
    return (0,kept_history/* keptHistoryText */.A)(usableFor(history, self, startMs + (toMs - fromMs), needs));
}
/**
 * Writes the report and all it was computed from, but for the recording, which is there already.
 *
 * @throws what the file system throws; the caller says it and goes on.
 */
function keepEvidence(directory, { inputs, reportText }) {
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.context, inputs.contextText);
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.intensity, inputs.intensityText);
    // A directory that is used again must not keep the past or the policies of the audit before.
    for (const file of [artifact/* ARTIFACT_FILES */.nA.history, ...artifact/* POLICY_FILES */.jE])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, file), { force: true });
    if (inputs.historyText !== null) {
        (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.history, inputs.historyText);
    }
    for (const { source, bytes, parents } of inputs.policies) {
        if (source.file !== null && bytes !== null)
            (0,artifact/* writeArtifactFile */.KA)(directory, source.file, bytes);
        for (const [index, { file }] of source.parents.entries()) {
            const parent = parents[index]?.bytes ?? null;
            if (file !== null && parent !== null)
                (0,artifact/* writeArtifactFile */.KA)(directory, file, parent);
        }
    }
    (0,artifact/* writeArtifactFile */.KA)(directory, artifact/* ARTIFACT_FILES */.nA.report, reportText);
}

// EXTERNAL MODULE: ./build/src/audit/claimed-units.js
var claimed_units = __webpack_require__(87718);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/plain-file.js
var plain_file = __webpack_require__(31516);
;// CONCATENATED MODULE: ./build/src/evidence/units-file.js



/**
 * What was said beforehand, and over it what the measured job or command has written into its file. A
 * file that cannot be read or understood says nothing at all, since half of it may be missing.
 *
 * @param path `null`: no file was named
 */
function unitsAtEnd(said, path) {
    if (path === null)
        return { units: said, findings: [] };
    try {
        const bytes = (0,plain_file/* readPlainFile */.b)(path, claimed_units/* MOST_UNITS_BYTES */.M + 1);
        if (bytes.length > claimed_units/* MOST_UNITS_BYTES */.M)
            return unreadable(said, path, 'it is too large');
        const parsed = (0,claimed_units/* parseUnits */.X)(bytes.toString('utf8'));
        if (!parsed.ok)
            return unreadable(said, path, parsed.expected);
        return { units: { ...said, ...parsed.value }, findings: [] };
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : 'it is no plain file to read';
        return unreadable(said, path, why);
    }
}
function unreadable(said, path, why) {
    const message = `The counts of functional units could not be read from ${path}: ${why}.`;
    return { units: said, findings: [(0,finding/* finding */.g)('units-unreadable', message)] };
}

// EXTERNAL MODULE: ./build/src/grid/grid.js + 2 modules
var grid = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/src/lifecycle/lifecycle.js + 28 modules
var lifecycle = __webpack_require__(19332);
// EXTERNAL MODULE: ./build/src/pipeline/place.js
var place = __webpack_require__(56039);
// EXTERNAL MODULE: ./build/src/pipeline/policy-place.js
var policy_place = __webpack_require__(34774);
// EXTERNAL MODULE: ./build/src/action/approvals.js
var approvals = __webpack_require__(73076);
// EXTERNAL MODULE: ./build/src/action/clock.js
var clock = __webpack_require__(31134);
// EXTERNAL MODULE: ./build/src/action/gate.js
var gate = __webpack_require__(35749);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 3 modules
var action_inputs = __webpack_require__(21321);
// EXTERNAL MODULE: ./build/src/action/job.js
var action_job = __webpack_require__(46779);
// EXTERNAL MODULE: ./build/src/action/job-facts.js + 1 modules
var job_facts = __webpack_require__(36807);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/evidence/directory.js






/** Where audits go that were given no place of their own. */
const OWN_DIRECTORY = '.carbon-audit';
/** What the names of temporary directories begin with; six characters nobody can guess follow. */
const TEMPORARY_PREFIX = 'carbon-audit-report-';
/**
 * The directory that a person asked for, or a new one below the working directory; with the recording
 * in it at once: what was measured is safe before anything that may fail.
 */
function openEvidence(options, recordingText) {
    const { cwd, out, auditId, startedWallMs } = options;
    const wanted = out === null ? join(cwd, OWN_DIRECTORY, nameOf(startedWallMs, auditId)) : resolve(cwd, out);
    return firstWritable(recordingText, [
        () => {
            mkdirSync(wanted, { recursive: true });
            // Nobody wants the audits of a repository in its commits by accident.
            if (out === null)
                writePlainFile(join(cwd, OWN_DIRECTORY, '.gitignore'), '*\n');
            return wanted;
        },
        () => mkdtempSync(join(tmpdir(), TEMPORARY_PREFIX)),
    ]);
}
/**
 * A new directory below a folder that others can write to: nobody can have put anything into it, nor
 * led it elsewhere.
 */
function openFreshEvidence(base, recordingText) {
    return firstWritable(recordingText, [base, (0,external_node_os_.tmpdir)()].map((folder) => () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, TEMPORARY_PREFIX))));
}
function firstWritable(recordingText, candidates) {
    const problems = [];
    for (const make of candidates) {
        try {
            const path = make();
            (0,artifact/* writeArtifactFile */.KA)(path, artifact/* ARTIFACT_FILES */.nA.recording, recordingText);
            return {
                path,
                findings: problems.map((why) => unusable(`${why}; the report is in ${path}`)),
            };
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { path: null, findings: [unusable(`${problems.join('; ')}; the report is only printed`)] };
}
function unusable(message) {
    return (0,finding/* finding */.g)('report-directory-unusable', `The directory for the report cannot be written: ${message}.`);
}
/** Sorts by time, and two audits of one second do not meet. */
function nameOf(wallMs, auditId) {
    const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
    return `${stamp}Z-${auditId.slice(0, 6)}`;
}

// EXTERNAL MODULE: ./build/src/render/notice.js
var notice = __webpack_require__(62480);
// EXTERNAL MODULE: ./build/src/render/section.js + 8 modules
var render_section = __webpack_require__(12933);
// EXTERNAL MODULE: ./build/src/action/about.js
var about = __webpack_require__(13217);
;// CONCATENATED MODULE: ./build/src/action/artifact.js





/** What the comment still needs after the artifact. */
const LEFT_FOR_OTHERS_MS = 10_000;
const MOST_MS = 30_000;
/** Keeps the evidence as an artifact of the run. */
async function keepArtifact(publication) {
    const { world, state, hidden, directory, mayUseTokens, deadline } = publication;
    if (directory === null || !mayUseTokens)
        return [];
    // The client is as large as all the rest of post: no need to load it only to be told so.
    if (!world.env['ACTIONS_RUNTIME_TOKEN']) {
        return [notKept('this runner has no artifact service')];
    }
    const { uploadEvidence } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 96191));
    const { retentionDays } = state.inputs;
    const outcome = await uploadEvidence({
        name: artifactName(state, hidden),
        files: artifact/* ALL_ARTIFACT_FILES */.pz.map((name) => (0,external_node_path_.join)(directory, name)).filter(isPlainFile),
        root: directory,
        serverUrl: state.job.serverUrl,
        ...(retentionDays === null ? {} : { retentionDays }),
        deadlineMs: Math.min(MOST_MS, Math.max(1_000, deadline.remainingMs() - LEFT_FOR_OTHERS_MS)),
    });
    if (outcome.kind === 'uploaded')
        return [];
    return [notKept(outcome.why)];
}
/** What leads elsewhere is not uploaded: the job could have put it there. */
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function notKept(why) {
    return (0,finding/* finding */.g)('artifact-not-kept', `The evidence could not be kept as an artifact: ${why}.`);
}
/**
 * Names are unique in a run, and jobs of a matrix share all but their matrix: the job's id from the
 * server, or where it gives none, its key and a digest of its matrix.
 */
function artifactName({ inputs, job, number }, { checkRunId, matrix, jobIndex }) {
    const own = `${job.key.replace(/[^\w.-]+/g, '_').slice(0, 60)}-${(0,serialise/* sha256 */.s)(`${matrix}\n${jobIndex}`).slice(0, 8)}`;
    const again = number === 1 ? '' : `-${number}`;
    return `${inputs.artifactName}-${checkRunId ?? own}-${job.runAttempt}${again}`;
}

// EXTERNAL MODULE: ./build/src/action/attempt.js
var attempt = __webpack_require__(57521);
;// CONCATENATED MODULE: ./build/src/action/comment.js


const comment_MOST_MS = 12_000;
/** Tells the pull request in its one comment, where there is one to tell and somebody who may. */
async function tellPullRequest(publication, report) {
    const { state, hidden, world, mayUseTokens, deadline } = publication;
    const { job, inputs } = state;
    const { change } = job;
    if (inputs.comment === 'never' || change === null || change.pullRequest === null)
        return [];
    if (!mayUseTokens)
        return [];
    const [{ connectTo }, { listJobs }, { earlierKey, sectionKey }, { notTold, tellOfAudit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 76423)),
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 76589)),
        __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 11444)),
        __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 93135)),
    ]);
    const token = world.runner.input('token');
    if (token === '')
        return [notTold('no token was given')];
    const deadlineMs = Math.min(comment_MOST_MS, deadline.remainingMs());
    const github = connectTo(job, { token, env: world.env, deadlineMs });
    const { owner, repo, runId, runAttempt } = job;
    if (hidden.jobTotal > 1)
        return [LEFT_TO_GATE];
    const jobs = publication.jobs ?? (await listJobs(github, { owner, repo, runId, attempt: runAttempt }));
    if (jobs.kind === 'jobs' && jobs.jobs.length > 1)
        return [LEFT_TO_GATE];
    const workflow = job.workflowPath ?? job.workflowName ?? '';
    const telling = {
        owner,
        repo,
        pullRequest: change.pullRequest,
        mode: inputs.comment,
        key: sectionKey(workflow, state.number),
        formerKeys: [earlierKey(workflow, job.key, state.number)],
        runId,
        attempt: runAttempt,
        headSha: change.headSha,
        runUrl: job.runUrl,
    };
    return tellOfAudit(github, telling, report, (0,about/* aboutOf */.r)(publication));
}
const LEFT_TO_GATE = (0,finding/* finding */.g)('comment-left-to-gate', 'This run has other jobs, so no job comments for itself: its report is in the job summary. A last job with `mode: gate` tells the pull request about all of them.');

// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/src/action/publish.js












/**
 * Publishes the report, each way for itself: one that fails is a warning and a finding, and the others
 * go on. What is found on the way is in what is published after it.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
async function publish(stopped, world) {
    const { ended, state } = stopped;
    const { path: directory, findings } = openFreshEvidence(state.job.temp, ended.stopped.recordingText);
    const publication = publicationOf(stopped, world, directory);
    const troubles = [...findings];
    const current = () => conclude({ ...ended, findings: [...ended.findings, ...troubles] });
    await (0,attempt/* attempt */.C)(troubles, 'report-directory-unusable', () => keep(directory, current()));
    await (0,attempt/* attempt */.C)(troubles, 'summary-not-written', () => summarise(publication, current()));
    await publishByToken(publication, troubles, () => current().report);
    const last = current();
    if (troubles.length > 0) {
        // It has been said already, where it failed the first time.
        await (0,attempt/* attempt */.C)([], 'report-directory-unusable', () => keep(directory, last));
        await (0,attempt/* attempt */.C)([], 'summary-not-written', () => summarise(publication, last));
    }
    await (0,attempt/* attempt */.C)(troubles, 'outputs-not-set', async () => (0,outputs/* setOutputs */.n)(figuresOf(last.report), reportPath(directory), state.inputs.exportsEnv, world.runner));
    tell(world, troubles, last.report);
    return directory;
}
/** What `mode: finish` has left: the ways that need a token. */
async function publishLeft(stopped, world, directory, report) {
    const troubles = [];
    await publishByToken(publicationOf(stopped, world, directory), troubles, () => report);
    tell(world, troubles, report);
}
function publicationOf({ state, mayUseTokens, deadline, jobs }, world, directory) {
    const hidden = (0,action_inputs/* readHiddenInputs */.qI)(world.runner.input);
    return { world, state, hidden, directory, mayUseTokens, deadline, jobs };
}
async function publishByToken(publication, troubles, report) {
    await (0,attempt/* attempt */.C)(troubles, 'artifact-not-kept', async () => {
        troubles.push(...(await keepArtifact(publication)));
    });
    await (0,attempt/* attempt */.C)(troubles, 'comment-not-written', async () => {
        troubles.push(...(await tellPullRequest(publication, report())));
    });
}
async function keep(directory, concluded) {
    if (directory !== null)
        keepEvidence(directory, concluded);
}
async function summarise(publication, { report }) {
    const section = (0,render_section/* renderSection */.YN)(report, (0,about/* aboutOf */.r)(publication), 'summary');
    await publication.world.runner.summarise(section);
}
function figuresOf({ verdict, policies, emissions, energy }) {
    const [totalG, energyJ] = [emissions?.totalG ?? null, energy?.machineJ ?? null];
    return { verdict, policies, totalG, energyJ };
}
function reportPath(directory) {
    return directory === null ? null : (0,external_node_path_.join)(directory, artifact/* ARTIFACT_FILES */.nA.report);
}
function tell({ runner }, troubles, report) {
    (0,attempt/* sayTroubles */.k)(runner, troubles);
    runner.say((0,notice/* logLine */.B)(report));
}

// EXTERNAL MODULE: ./build/src/action/steps.js + 8 modules
var steps = __webpack_require__(5167);
// EXTERNAL MODULE: ./build/src/action/thaw.js
var thaw = __webpack_require__(21150);
// EXTERNAL MODULE: ./build/src/action/trust.js
var trust = __webpack_require__(48110);
;// CONCATENATED MODULE: ./build/src/action/end.js



















/**
 * Stops the sampler and gathers all that the report is made of.
 *
 * @param deadline by when all of it must be published
 * @param network `none`: nobody is asked for anything, and no token is shown
 */
async function stop(state, world, deadline, findings, network = 'used') {
    const { job, started, inputs } = state;
    const changed = (0,trust/* changedSince */.$)(state.trusted, world.env);
    const mayUseTokens = changed.length === 0 && network === 'used';
    // Asked first, so that the answer comes while the rest is done.
    const listed = (0,steps/* officialSteps */.X0)(state, world, mayUseTokens, deadline);
    const stopped = await (0,lifecycle/* stopAudit */.Md)(started);
    const thawed = await (0,thaw/* thawPolicies */.B)(state);
    const { checkRunId } = (0,action_inputs/* readHiddenInputs */.qI)(world.runner.input);
    const facts = await (0,job_facts/* jobFacts */.X)(job, thawed.policies, checkRunId, {
        token: mayUseTokens ? world.runner.input('token') : '',
        env: world.env,
        deadlineMs: deadline.remainingMs() * SHARE_OF_ASKING,
    });
    const claimed = unitsAtEnd(inputs.units, unitsPath(state));
    const subject = { ...(0,action_job/* subjectOf */.et)(job, inputs.modelParameters), ...facts.known };
    const settled = placeOf(state, thawed.policies, subject);
    const order = mayUseTokens ? await orderOf(state, world, deadline) : null;
    const grid = await intensityOf(state, settled, spanOf(started, stopped), order);
    const { jobs, ...official } = await listed;
    const seen = (0,steps/* stepsOf */.B_)(state, stopped, official, world);
    const ended = {
        started,
        stopped,
        subject,
        run: (0,action_job/* runIdentityOf */.Zi)(job, checkRunId),
        serverStartMs: state.serverStartMs,
        intervalMs: inputs.intervalMs,
        place: settled.place,
        placeRungs: settled.rungs,
        intensity: grid.series,
        intensityBeside: grid.beside,
        marketBased: inputs.marketBased,
        // Fetching past audits is not built yet.
        history: null,
        policies: thawed.policies,
        command: null,
        units: claimed.units,
        steps: seen.steps,
        approvers: [],
        findings: [
            ...findings,
            ...facts.findings,
            ...claimed.findings,
            ...settled.findings,
            ...grid.findings,
            ...(0,clock/* noticedInMain */.B)(state),
            ...thawed.findings,
            ...(changed.length > 0 ? [environmentChanged(changed)] : []),
            ...(order === null && wantsLive(inputs) ? [NOT_ASKED[network]] : []),
            ...seen.findings,
        ],
    };
    const approvals = await seenApprovals(ended, state, world, mayUseTokens, deadline);
    return {
        state,
        ended: {
            ...ended,
            approvers: approvals.approvers,
            findings: [...ended.findings, ...approvals.findings],
        },
        badInput: thawed.badInput,
        mayUseTokens,
        deadline,
        jobs,
    };
}
/**
 * Publishes a stopped audit, and only then lets a broken budget fail the job. Whatever goes wrong with
 * publishing, the gate has the last word.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
async function deliver(stopped, world) {
    const { report } = conclude(stopped.ended);
    try {
        const directory = await publish(stopped, world);
        // Where there is no directory for the evidence, the recording stays where it was.
        if (directory !== null)
            (0,lifecycle/* removeAudit */.E7)(stopped.ended.started);
        return directory;
    }
    finally {
        (0,gate/* gate */.G)(report, stopped.badInput, world.runner);
    }
}
/** Whether those whom waivers name approved the change, asked only where that would be told. */
async function seenApprovals(ended, { job }, { runner, env }, mayUseTokens, deadline) {
    const token = mayUseTokens ? runner.input('token') : '';
    if (token === '' || job.change === null || !(0,approvals/* namesApprovers */.XS)(ended.policies))
        return approvals/* NO_APPROVALS */.J_;
    const judgements = conclude(ended).report.policies.map(({ judgement }) => judgement);
    const deadlineMs = deadline.remainingMs() * SHARE_OF_ASKING;
    return (0,approvals/* approvalsOf */.mh)(job, judgements, async () => {
        const { connectTo } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 76423));
        return connectTo(job, { token, env, deadlineMs });
    });
}
/** Where the job ran, by what main saw and was told, and what the policies say of it. */
function placeOf({ inputs, sighted, started }, policies, subject) {
    const { wallMs } = started.start;
    return (0,place/* settlePlace */.P)(inputs.place, sighted, wallMs, (0,policy_place/* policyPlaces */.n8)(policies, subject, wallMs));
}
/** In the workspace, or where it was named whole. */
function unitsPath({ inputs, job }) {
    return inputs.unitsFile === null ? null : (0,external_node_path_.resolve)(job.workspace, inputs.unitsFile);
}
/** What prices an audit; with no order nobody is asked, and the same span gives the same bytes. */
async function intensityOf({ inputs }, { place }, span, order) {
    const { carbonIntensityGPerKwh: declared } = inputs;
    if (declared === null)
        return (0,grid/* pricedIntensity */.Np)(place, span, order);
    return (0,grid/* declaredPrice */.It)(declared, place, span);
}
/** Whom to ask for live figures; the client is loaded only where somebody is to be asked. */
async function orderOf({ inputs }, { runner, env }, deadline) {
    if (!wantsLive(inputs))
        return null;
    const [{ createSend }, { proxiesOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 34008)),
        __webpack_require__.e(/* import() */ 821).then(__webpack_require__.bind(__webpack_require__, 20821)),
    ]);
    return {
        choice: inputs.provider,
        token: runner.input('intensity-token').trim(),
        nowMs: Date.now(),
        deadlineMs: Math.min(grid/* LIVE_DEADLINE_MS */.fp, deadline.remainingMs() * SHARE_OF_ASKING),
        send: createSend(proxiesOf(env)),
    };
}
function wantsLive({ provider, carbonIntensityGPerKwh }) {
    return provider.id !== 'none' && carbonIntensityGPerKwh === null;
}
/** After a cancel there is little time, and the report needs most of it. */
const SHARE_OF_ASKING = 0.2;
const NOT_ASKED = {
    used: (0,finding/* finding */.g)('intensity-provider-failed', 'No provider was asked for the carbon intensity, as others could have read along; the bundled figure stands in.'),
    none: (0,finding/* finding */.g)('intensity-provider-none', "`mode: finish` asks no provider for the carbon intensity: it shows no token to anyone, and post could not check what it was told. The bundled figure stands in; the provider is asked where the budget is held against the whole job, at the job's end."),
};
function environmentChanged(names) {
    return (0,finding/* finding */.g)('environment-changed', `${names.join(', ')} changed while the job ran, by which others could read along: no token was used, so there is no artifact and no comment.`);
}

// EXTERNAL MODULE: ./build/src/action/register.js
var register = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/action/finish.js




/**
 * `mode: finish`: ends the audit of this job that began last, so that the steps after it see its
 * outputs. What it knows of that audit any step could have written, so it asks nobody and shows no token to
 * anyone: artifact and comment are left to post, whose state is out of reach.
 *
 * @throws BadInput where no audit runs
 */
async function finish(world) {
    const state = (0,register/* lastUnfinished */.YD)(world.env['RUNNER_TEMP'] ?? '');
    if (state === null) {
        throw new bad_input/* BadInput */.k('mode `finish` found no audit to end: use this action with mode `audit` in an earlier step of the job');
    }
    const own = { ...state, trusted: world.trusted };
    const stopped = await stop(own, world, (0,deadline/* publishingDeadline */.y)(world), [], 'none');
    const directory = await deliver(stopped, world);
    if (directory !== null)
        (0,register/* markFinished */.UI)(state, directory);
}


/***/ })

};
