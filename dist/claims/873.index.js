export const id = 873;
export const ids = [873];
export const modules = {

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherParents: () => (/* binding */ gatherParents),
  parsePolicy: () => (/* binding */ parsePolicy),
  renderPolicyErrors: () => (/* reexport */ renderPolicyErrors)
});

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/src/policy/errors.js
/** As much of a line as fits beside its number. */
const EXCERPT_LENGTH = 100;
/**
 * What a file must not hold unseen: control characters (YAML forbids them too), line separators that
 * editors do not count as lines, marks that reorder or hide text, halves of surrogate pairs. The
 * joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const HIDDEN_CHARACTER = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const HIDDEN_CHARACTERS = new RegExp(HIDDEN_CHARACTER, 'gu');
/** Tells line and column of offsets; the text is gone through once, however many are asked for. */
function positionsIn(text) {
    return linesOf(text).positionOf;
}
/** One line may be the whole text: what is asked of it must not cost its length. */
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const secondHalves = [...text.matchAll(SURROGATE_PAIR)].map(({ index }) => index + 1);
    return {
        positionOf: (offset) => {
            const line = countBelow(starts, offset + 1);
            const start = starts[line - 1] ?? 0;
            const pairs = countBelow(secondHalves, offset) - countBelow(secondHalves, start);
            return { line, column: Math.min(offset, text.length) - start - pairs + 1 };
        },
        boundsOf: (line) => {
            const end = (starts[line] ?? text.length + 1) - 1;
            return [starts[line - 1] ?? 0, text[end - 1] === '\r' ? end - 1 : end];
        },
    };
}
/** How many of ascending numbers are less than a limit. */
function countBelow(ascending, limit) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? limit) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Flaws as people need them, in the order of the file: with file, line, column and the line itself. */
function policyErrors(file, text, flaws) {
    const lines = linesOf(text);
    return [...flaws]
        .sort((a, b) => a.offset - b.offset)
        .map((flaw) => policyError(file, text, flaw, lines));
}
function policyError(file, text, flaw, lines) {
    const { line, column } = lines.positionOf(flaw.offset);
    const [start, end] = lines.boundsOf(line);
    const at = Math.min(flaw.offset, end);
    // As much as a window can show on either side; the halves of characters at its ends fall away.
    const before = [...text.slice(Math.max(start, at - 2 * EXCERPT_LENGTH), at)];
    const after = [...text.slice(at, Math.min(end, at + 2 * EXCERPT_LENGTH + 2))];
    const { excerpt, caretAt } = cut(before, after, column - 1);
    // Tabs stay tabs, so that the caret stands under its character however wide a tab is shown.
    const caret = `${excerpt.slice(0, caretAt).join('').replaceAll(/[^\t]/gu, ' ')}^`;
    const { message, hint } = flaw;
    const error = { file, line, column, message, excerpt: withoutHidden(excerpt.join('')), caret };
    return hint === undefined ? error : { ...error, hint };
}
/** A window of a long line around the column, of what stands before it and from it on. */
function cut(before, after, at) {
    const isWhole = at < EXCERPT_LENGTH;
    const shownBefore = isWhole ? before : ['…', ...before.slice(-EXCERPT_LENGTH / 2)];
    const room = isWhole ? EXCERPT_LENGTH - before.length : EXCERPT_LENGTH / 2;
    const tail = after.length > room ? ['…'] : [];
    return {
        excerpt: [...shownBefore, ...after.slice(0, room), ...tail],
        caretAt: shownBefore.length,
    };
}
/** Text that can be printed: what is hidden is replaced, character by character. */
function withoutHidden(text) {
    return text.replace(HIDDEN_CHARACTERS, '\ufffd');
}

;// CONCATENATED MODULE: ./build/src/policy/decode.js

/** Far above any policy people keep by hand, far below what costs a parser time. */
const MOST_BYTES = 64 * 1024;
/**
 * The text of a policy, without a byte order mark, and what makes it unfit to be read at all. The
 * text is there beside a flaw too, as far as it could be decoded, so that the place can be shown.
 */
function decode(source) {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    if (bytes.byteLength > MOST_BYTES) {
        const message = `a policy has at most ${MOST_BYTES} bytes, not ${bytes.byteLength}`;
        return { text: '', flaw: { offset: 0, message } };
    }
    // A text may hold halves of surrogate pairs, which its bytes would not: it is taken as it is.
    const decoded = typeof source === 'string' ? source : new TextDecoder('utf-8', LENIENT).decode(bytes);
    const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
    const flaw = (typeof source === 'string' ? null : notUtf8(bytes, decoded)) ?? decode_hidden(text);
    return { text, flaw };
}
const LENIENT = { fatal: false, ignoreBOM: true };
/** Where the bytes stop being those of the text that they were decoded to. */
function notUtf8(bytes, decoded) {
    const again = new TextEncoder().encode(decoded);
    const wrong = again.findIndex((byte, index) => byte !== bytes[index]);
    if (wrong < 0 && again.length === bytes.length)
        return null;
    // The replaced character begins within the last bytes that agree: its first byte may be the same.
    const sound = new TextDecoder('utf-8', LENIENT).decode(again.slice(0, wrong));
    const offset = sound.replace(/^\ufeff/u, '').replace(/\ufffd$/u, '').length;
    return { offset, message: 'this is not UTF-8: save the policy as UTF-8' };
}
function decode_hidden(text) {
    const found = HIDDEN_CHARACTER.exec(text.replaceAll('\r\n', '  '));
    if (found === null)
        return null;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        offset: found.index,
        message: `an invisible or control character (U+${code}) has no place in a policy`,
    };
}

;// CONCATENATED MODULE: ./build/src/policy/generated/presets.js
const PRESET_TEXTS = {
    'observe': "# Looks on: every run is held against a budget that no ordinary job reaches, and nothing can fail.\n# To begin with, until you know what your jobs use.\nversion: 1\nenforcement: observe\nbudgets:\n  - id: any-run\n    per-run: 1 kg\nallow-override: [enforcement, scope, budgets, waivers]\n",
    'small-team': "# For a repository of ordinary builds and tests: warns where a run is heavy for its kind, and fails\n# only what nobody can have meant.\nversion: 1\nenforcement: enforce\nscope:\n  high-impact: { energy: 20 Wh, duration: 20 min, gpu: true }\n  noise-floor: 2 Wh\nbudgets:\n  - id: heavy-run\n    enforcement: warn\n    per-run: 100 g\n  - id: runaway\n    per-run: 1 kg\nallow-override: [enforcement, scope, budgets, waivers]\n",
    'ml-training': "# For repositories that train models: GPUs and long jobs are always looked at, changes that are asked\n# to be merged have less to spend than what is trained on purpose.\nversion: 1\nenforcement: enforce\nscope:\n  high-impact: { energy: 100 Wh, duration: 30 min, gpu: true, model-size: 100 M }\n  noise-floor: 5 Wh\ndata:\n  unknown-place: inconclusive\nbudgets:\n  - id: change\n    match: { events: [pull_request, merge_group] }\n    per-run: 1 kg\n  - id: training\n    match: { events: [push, schedule, workflow_dispatch] }\n    enforcement: warn\n    per-run: 20 kg\nallow-override: [enforcement, scope, budgets, waivers]\n",
    'strict': "# For those who must account for every gram: numbers have to rest on a known place and a protected\n# policy, doubtful ones decide nothing, and what extends this may only tighten it.\nversion: 1\nenforcement: enforce\ndecide-on: middle\nmax-range: 100 %\ndata:\n  unknown-place: fail\n  missing-jobs: inconclusive\n  tampering: fail\n  unprotected-policy: inconclusive\nbudgets:\n  - id: any-run\n    per-run: 500 g\nwaiver-limit: 30 d\non-error: fail\nlocked: [data, on-error]\n",
};

;// CONCATENATED MODULE: ./build/src/policy/generated/validate-policy.js
// @ts-nocheck
// Made from policies/policy.schema.json by scripts/generate.mjs: change that, not this.
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:carbon-audit:policy:1", "title": "Carbon policy", "description": "Carbon budgets that measured jobs are held against. Keys are kebab-case, quantities carry their unit. Anchors, aliases, tags, merge keys and several documents in one file are refused.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "title": "Version", "description": "The version of this language.", "const": 1, "examples": [1] }, "extends": { "title": "Extends", "description": "Policies that this one builds on, first to last: a file of the same repository (`./base.yml`, from where this file lies), one that comes with the program (`carbon-audit:observe`, `carbon-audit:small-team`, `carbon-audit:ml-training`, `carbon-audit:strict`), a file of another repository at a commit (`owner/repo/path.yml@` and the commit's 40 digits; the commit must be on that repository's default branch or a protected one), or of a repository of the same owner at a branch (`owner/repo/path.yml@main`; which commit that was is recorded). What they say holds; this policy may add to it and tighten it, and loosen what `allow-override` there names. A parent may have parents, three deep; all together are at most 8 documents.", "type": "array", "minItems": 1, "maxItems": 3, "items": { "$ref": "#/$defs/reference" }, "examples": [["carbon-audit:small-team"]] }, "enforcement": { "title": "Enforcement", "description": "The ceiling for every budget: no budget is enforced more strictly than this. `observe` reports and never counts, `warn` turns a failure into a warning, `enforce` lets a broken budget fail the job.", "enum": ["observe", "warn", "enforce"], "default": "observe", "examples": ["warn"] }, "rollout": { "title": "Rollout", "description": "Dated steps of `enforcement`. On the day that an audit begins (UTC), the latest step whose day has come is the ceiling; before the first it is `enforcement`.", "type": "array", "minItems": 1, "maxItems": 10, "items": { "title": "Step", "description": "One step of the rollout.", "type": "object", "additionalProperties": false, "required": ["from", "enforcement"], "properties": { "from": { "title": "From", "description": "The first day on which the step holds.", "examples": ["2026-11-01"], "$ref": "#/$defs/day" }, "enforcement": { "title": "Enforcement", "description": "The ceiling from that day on.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] } } } }, "scope": { "title": "Scope", "description": "Which audits count as heavy enough for budgets to bind them, and how small a change is noise.", "type": "object", "additionalProperties": false, "properties": { "high-impact": { "title": "High impact", "description": "What makes an audit heavy; any one is enough. Others are observed only. Without it, every audit is heavy. What is not known of a job is taken for heavy, and energy at the high end of its range.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "energy": { "title": "Energy", "description": "At least this much energy, by the machine itself.", "examples": ["200 Wh"], "$ref": "#/$defs/energy" }, "duration": { "title": "Duration", "description": "At least so long.", "examples": ["45 min"], "$ref": "#/$defs/duration" }, "gpu": { "title": "GPU", "description": "A GPU in the machine.", "type": "boolean", "examples": [true] }, "runner-labels": { "title": "Runner labels", "description": "A label of the runner that one of these globs fits.", "examples": [["gpu-*"]], "$ref": "#/$defs/globs" }, "model-size": { "title": "Model size", "description": "A model of at least so many parameters (`K`, `M`, `B`, `T`), as the input `model-size` declares it. A job that declares none trains none.", "examples": ["1 B"], "$ref": "#/$defs/parameters" } } }, "noise-floor": { "title": "Noise floor", "description": "Less energy than this is never a regression.", "examples": ["5 Wh"], "$ref": "#/$defs/energy" } } }, "decide-on": { "title": "Deciding end", "description": "Which end of the measured range breaks a limit. `low`: only when even the low end is over it, so that no job fails for what may be an error of measurement. `middle`: when the value itself is. `high`: as soon as the high end is.", "$ref": "#/$defs/decide-on", "default": "low", "examples": ["low"] }, "max-range": { "title": "Widest range", "description": "How far the high end of the range may lie above the value. A wider range decides nothing: the verdict is `inconclusive`, never `pass`, unless the limit is broken all the same. Where no policy says so, 200 % is held against ranges that reach over the limit only: a limit that even the high end keeps is kept.", "$ref": "#/$defs/percentage", "examples": ["200 %"] }, "intensity": { "title": "Carbon intensity", "description": "Which carbon intensity holds grams to a limit. `average`: that of all electricity used at that place and time. `marginal`: by what one kilowatt-hour more causes as well; the worse of the two decides, so that nobody can choose the lower one, and the verdict says which it was. A marginal figure comes from WattTime (input `intensity-provider`), is of direct emissions and is nobody's to check. Without one, a limit that the average keeps is `inconclusive`, never a pass (`data.missing-marginal` can make it a failure; jobs of forks have no token to ask with). A run has one where each of its jobs has, the gate's own aside, for which the highest of the others stands in; past audits are known by the average alone, so that in grams `per-week`, `per-month` and `per-quarter` are `inconclusive` too: put those in budgets of their own with `intensity: average`. Limits in energy are as ever.", "$ref": "#/$defs/intensity", "default": "average", "examples": ["marginal"] }, "data": { "title": "Weak evidence", "description": "What each weakness of the evidence means for an audit that a budget binds under `warn` or `enforce`: `ignore` leaves it to the report, `inconclusive` lets it vouch for nothing, `fail` counts like a broken budget, under the ceiling of `enforcement`.", "type": "object", "additionalProperties": false, "properties": { "unknown-place": { "title": "Unknown place", "description": "Nobody knows where the job ran, so its electricity is the average of the world, or what was declared and nothing can be held against.", "$ref": "#/$defs/meaning", "default": "ignore", "examples": ["inconclusive"] }, "modelled-power": { "title": "Modelled power", "description": "Less than half of the energy was measured; the rest is modelled or assumed.", "$ref": "#/$defs/meaning", "default": "ignore", "examples": ["inconclusive"] }, "missing-jobs": { "title": "Missing jobs", "description": "Jobs of the run have no audit.", "$ref": "#/$defs/meaning", "default": "ignore", "examples": ["inconclusive"] }, "missing-marginal": { "title": "Missing marginal figure", "description": "A limit is to be kept by the marginal carbon intensity (`intensity: marginal`), and no such figure is at hand: nobody was asked, or the answer was of no use. The limit is `inconclusive` anyhow; `fail` is against jobs that leave the provider out to get around it.", "$ref": "#/$defs/meaning", "default": "ignore", "examples": ["fail"] }, "tampering": { "title": "Tampering", "description": "Counters, recording or environment were changed by somebody while the job ran, or the machine's clock was far from GitHub's.", "$ref": "#/$defs/meaning", "default": "inconclusive", "examples": ["inconclusive"] }, "unprotected-policy": { "title": "Unprotected policy", "description": "The policy that decides could have been changed by whoever is judged, has mistakes, or could not be read whole.", "$ref": "#/$defs/meaning", "default": "ignore", "examples": ["inconclusive"] } } }, "runners": { "title": "Runners", "description": "What is known about runners by their labels and what they cannot find out themselves. Goes before what the machine shows; where the two name different places, the one with the higher emissions counts.", "type": "array", "minItems": 1, "maxItems": 100, "items": { "title": "Runners of a label", "description": "Facts about the runners that one of the labels fits. Where a runner's labels are not known, as of commands and of jobs without `actions: read`, only an entry for `*` counts. Of several entries that fit, the place with the higher emissions, the higher PUE and of the SKUs the most electricity and the most making count. In a policy that builds on others an entry makes no place cleaner than a parent's `place.default` where nothing but the entry tells it, unless the parent names `runners` or `place` in `allow-override`.", "type": "object", "additionalProperties": false, "required": ["labels"], "properties": { "labels": { "title": "Labels", "description": "Globs over runner labels; capital letters do not matter.", "examples": [["gpu-a100"]], "$ref": "#/$defs/globs" }, "region": { "title": "Region", "description": "The cloud region where they stand, as the input `region` takes it. Any other place of theirs is said by `place.pins` with `match: { runner-labels: […] }`.", "examples": ["azure:westeurope"], "$ref": "#/$defs/name" }, "pue": { "title": "PUE", "description": "Power usage effectiveness of their building: all of its energy over that of its machines, 1 to 3. Goes before the region's; in a policy that the job's author could change it can only raise what counts.", "type": "number", "minimum": 1, "maximum": 3, "$comment": "a plain number from 1 to 3", "examples": [1.2] }, "power": { "title": "Power", "description": "What such a runner draws, its GPUs aside, where no counter tells. Goes before the model; in a policy that the job's author could change it can only raise what counts.", "type": "object", "additionalProperties": false, "required": ["idle", "full"], "$comment": "a map of `idle` and `full`", "properties": { "idle": { "title": "At rest", "description": "With nothing to do.", "$ref": "#/$defs/power", "examples": ["90 W"] }, "full": { "title": "At full load", "description": "With all processors busy.", "$ref": "#/$defs/power", "examples": ["320 W"] } }, "examples": [{ "idle": "90 W", "full": "320 W" }] }, "sku": { "title": "SKU", "description": "What such a runner is sold as: a runner of GitHub's by its label, or an instance of AWS by its type. It fills in what the machine does not show itself: a masked CPU, the share of a container without limits, the host, the GPUs of a runner of GitHub's. Where the machine shows otherwise, and in a policy that the job's author could change, it counts only where electricity, or making, emits more with it; a finding says which.", "$ref": "#/$defs/sku", "examples": ["m6i.2xlarge"] } }, "anyOf": [{ "required": ["region"], "properties": { "region": true } }, { "required": ["pue"], "properties": { "pue": true } }, { "required": ["power"], "properties": { "power": true } }, { "required": ["sku"], "properties": { "sku": true } }] } }, "place": { "title": "Place", "description": "Where jobs run.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "default": { "title": "Default place", "description": "For jobs whose place nothing else tells, not even a pin that is sure to be for them.", "type": "object", "additionalProperties": false, "properties": { "region": { "title": "Region", "description": "A cloud region, as the input `region` takes it.", "examples": ["azure:westeurope"], "$ref": "#/$defs/name" }, "zone": { "title": "Zone", "description": "Or a grid zone, as the input `zone` takes it.", "examples": ["DE"], "$ref": "#/$defs/name" }, "country": { "title": "Country", "description": "Or a country, as the input `country` takes it.", "examples": ["FR"], "$ref": "#/$defs/name" } }, "anyOf": [{ "required": ["region"], "properties": { "region": true } }, { "required": ["zone"], "properties": { "zone": true } }, { "required": ["country"], "properties": { "country": true } }] }, "pins": { "title": "Pins", "description": "Where jobs run by the policy's word: the means against a clean place that a job only names. Where an input or the machine says otherwise, the place with the higher emissions counts. Where nothing tells a place, it is the pinned one; what is not known about a job (its runner's labels without `actions: read`) fits, but then a pin counts only towards higher emissions.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "title": "Pin", "description": "A place, and the audits that it is for.", "type": "object", "additionalProperties": false, "properties": { "match": { "title": "Match", "description": "Which audits the pin is for, as in a budget. Without it, every audit.", "$ref": "#/$defs/match" }, "region": { "title": "Region", "description": "A cloud region, as the input `region` takes it.", "examples": ["azure:westeurope"], "$ref": "#/$defs/name" }, "zone": { "title": "Zone", "description": "Or a grid zone, as the input `zone` takes it.", "examples": ["DE"], "$ref": "#/$defs/name" }, "country": { "title": "Country", "description": "Or a country, as the input `country` takes it.", "examples": ["FR"], "$ref": "#/$defs/name" } }, "anyOf": [{ "required": ["region"], "properties": { "region": true } }, { "required": ["zone"], "properties": { "zone": true } }, { "required": ["country"], "properties": { "country": true } }] } } } }, "what-if": { "title": "What if", "description": "What is told beside an audit, as what its energy would have emitted elsewhere. It has no part in any verdict.", "type": "object", "additionalProperties": false, "required": ["regions"], "$comment": "a map of `regions`", "properties": { "regions": { "title": "Regions", "description": "The cloud regions that work may move to, as the input `region` takes them: of these alone reports and, unless others are named there, `carbon-audit whatif --policy FILE` tell what they would save. What extends the policy may leave some out and add none. Without it, any region of the provider's that serves everyone.", "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/name" }, "examples": [["azure:westeurope", "azure:swedencentral"]] } }, "examples": [{ "regions": ["azure:westeurope", "azure:swedencentral"] }] }, "budgets": { "title": "Budgets", "description": "The budgets. All that match an audit bind it, in any order; the worst result is the verdict.", "type": "array", "minItems": 1, "maxItems": 1000, "items": { "$ref": "#/$defs/budget" } }, "waivers": { "title": "Waivers", "description": "Dated exceptions, each from one budget and up to a ceiling. They are counted and shown apart, spoken of in their last seven days, and dead after: then they only cause a remark. Of several for one budget that hold at once every ceiling binds, so that the tightest counts.", "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Waiver", "description": "An exception from one budget.", "type": "object", "additionalProperties": false, "required": ["budget", "reason", "up-to", "expires"], "properties": { "budget": { "title": "Budget", "description": "The budget that it is from, by its `id`: one, and no pattern.", "examples": ["train-nightly"], "$ref": "#/$defs/id" }, "reason": { "title": "Reason", "description": "Why, in 10 to 500 characters that can be seen, five of them letters or digits.", "type": "string", "pattern": "^(?=.*\\S.{8,}\\S)[^\\r\\n]{10,500}$", "$comment": "a reason of 10 to 500 characters on one line", "examples": ["one-off re-baseline after dataset v3 (issue 812)"] }, "up-to": { "title": "Ceiling", "description": "Above it the budget's rules bite again. Held against a rule's own number where both are a mass or both an energy, else against what the audit itself used; at the end of the range that `decide-on` names. For a limit of a week, month or quarter only one of the same kind is a ceiling.", "examples": ["2.4 kg"], "$ref": "#/$defs/mass-or-energy" }, "expires": { "title": "Last day", "description": "The last day on which it holds (UTC). A waiver that ends further ahead than `waiver-limit` does not hold yet.", "examples": ["2026-12-01"], "$ref": "#/$defs/day" }, "approved-by": { "title": "Approved by", "description": "Who approved it. Shown as unverified, unless it is a login (`@octocat`) under which a review approves the pull request at its newest commit: that confirms it. No verdict goes by it.", "type": "string", "pattern": "^[^\\r\\n]{1,100}$", "$comment": "a text of at most 100 characters on one line", "examples": ["@org/green-team"] } } } }, "waiver-limit": { "title": "Waiver limit", "description": "How many days ahead a waiver may end.", "type": "string", "pattern": "^[1-9][0-9]{0,2} ?d$", "$comment": "whole days, 1 to 999, for example `90 d`", "default": "90 d", "examples": ["90 d"] }, "on-error": { "title": "On error", "description": "What follows where a policy named in `extends` cannot be read: `warn` makes every verdict `inconclusive` at least, `fail` makes it `error` and fails the job. Neither ever is a broken budget.", "enum": ["warn", "fail"], "default": "warn", "examples": ["fail"] }, "locked": { "title": "Locked", "description": "What policies that extend this one may not touch, not even to tighten it: keys of the top of the file, or `budgets.` and the name of one that there is, which then cannot be waived either. `rollout` goes with `enforcement`.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/policy-path" }, "examples": [["budgets.train-nightly", "data"]] }, "allow-override": { "title": "Allowed to override", "description": "What policies that extend this one may loosen: keys of the top of the file, or `budgets.` and the name of one that there is, which then cannot be waived either. `rollout` goes with `enforcement`.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/policy-path" }, "examples": [["scope", "waivers"]] } }, "$defs": { "budget": { "title": "Budget", "description": "One budget: which audits it is for, and the limits they are held against. It has at least one rule, or the `id` of one that the policy extends and what it tightens of that.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "title": "Name", "description": "The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.", "$ref": "#/$defs/id", "examples": ["train-nightly"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Without it, every audit.", "$ref": "#/$defs/match" }, "enforcement": { "title": "Enforcement of this budget", "description": "As `enforcement` above, for this budget; lowered to the policy's ceiling.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] }, "decide-on": { "title": "Deciding end for this budget", "description": "As `decide-on` above, for this budget.", "$ref": "#/$defs/decide-on", "examples": ["middle"] }, "max-range": { "title": "Widest range for this budget", "description": "As `max-range` above, for this budget.", "$ref": "#/$defs/percentage", "examples": ["150 %"] }, "intensity": { "title": "Carbon intensity for this budget", "description": "As `intensity` above, for this budget.", "$ref": "#/$defs/intensity", "examples": ["marginal"] }, "per-run": { "title": "Rule: limit for one run", "description": "The most that a run of a workflow may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machines' own use without their building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`). Held against the sum of the run's audits where that is judged; an audit by itself counts as all that is known of its run.", "$ref": "#/$defs/absolute-limit", "examples": ["1.2 kg", "200 Wh", { "max": "2 g", "per": "epoch" }] }, "per-job": { "title": "Rule: limit for one job", "description": "As `per-run`, held against each measured job by itself.", "$ref": "#/$defs/absolute-limit", "examples": ["300 g"] }, "rate": { "title": "Rule: emissions for an hour", "description": "The most CO2e, of operation and hardware, for each hour that an audit lasts.", "$ref": "#/$defs/rate", "examples": ["40 g/h"] }, "increase": { "title": "Rule: increase", "description": "No more energy than comparable audits have used: verified, successful ones by push or schedule on the default branch, of the same workflow and job, on the same class of runner, by the same method. The limit is their median and the largest of `max` times the median, `mad` times their scaled median absolute deviation, and the noise floor. Errors that the audit shares with them cancel out. Where several families of CPUs stand behind one label, their samples are brought to the audit's own by the ratio of the families, and what is left in doubt about that widens the range. Before it fails anything it is replayed on its own past, each comparable audit of `max-age` against the limit of the `window` around it: where that shows that it breaks more than 5 % of them (too many for chance, by a one-sided binomial test at 4 %: 4 of 20, 7 of 60), it warns only, and says so.", "$comment": "a percentage, such as `15 %`, or a map of `max`, `mad`, `samples`, `window`, `max-age` and `even-if-noisy`", "examples": ["15 %", { "max": "25 %", "mad": 4 }], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "additionalProperties": false, "properties": { "max": { "title": "Most", "description": "How far above the median, as a share of it.", "$ref": "#/$defs/percentage", "default": "15 %", "examples": ["15 %"] }, "mad": { "title": "Noise", "description": "How many scaled median absolute deviations above the median.", "type": "number", "minimum": 1, "maximum": 10, "default": 3.2, "$comment": "a number from 1 to 10", "examples": [4] }, "samples": { "title": "Samples", "description": "How many it takes.", "type": "object", "additionalProperties": false, "$comment": "a map of `warn` and `fail`", "properties": { "warn": { "title": "To warn", "description": "With fewer, the verdict is `inconclusive`.", "type": "integer", "minimum": 3, "maximum": 200, "default": 10, "$comment": "a whole number from 3 to 200", "examples": [10] }, "fail": { "title": "To fail", "description": "With fewer, or where they come from fewer than three days, it warns at most.", "type": "integer", "minimum": 5, "maximum": 200, "default": 20, "$comment": "a whole number from 5 to 200", "examples": [20] } } }, "window": { "title": "Window", "description": "The newest so many samples.", "type": "integer", "minimum": 5, "maximum": 200, "default": 30, "$comment": "a whole number from 5 to 200", "examples": [30] }, "max-age": { "title": "Oldest", "description": "None older than this.", "$ref": "#/$defs/duration", "default": "60 d", "examples": ["60 d"] }, "even-if-noisy": { "$ref": "#/$defs/even-if-noisy" } } }, "per-week": { "title": "Rule: limit for a week", "description": "The most that all audits which the budget takes in may come to in a calendar week (UTC). A week begins on Monday. Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["8 kg"] }, "per-month": { "title": "Rule: limit for a month", "description": "The most that all audits which the budget takes in may come to in a calendar month (UTC). A pull request fails only where its own run takes the sum over the limit or is over it alone, not for what others have used. A run counts in the month that it began in. Audits that nobody but a pull request vouches for count for warnings only.", "$ref": "#/$defs/cumulative-limit", "examples": ["30 kg", { "max": "30 kg", "forecast": "warn" }] }, "per-quarter": { "title": "Rule: limit for a quarter", "description": "The most that all audits which the budget takes in may come to in a calendar quarter (UTC). Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["80 kg"] }, "improve": { "title": "Rule: improvement", "description": "Less energy from a fixed beginning to a target, on a straight line between the two: the median of the newest ten comparable audits must not be above it. What is no part of that series, such as a change that is only proposed, stands for itself, with the noise of one run; where the series keeps the path and too many of its own runs would not (as with `increase`), such a change is warned of only.", "type": "object", "additionalProperties": false, "required": ["target", "from", "by"], "$comment": "a map of `target`, `from` and `by`", "properties": { "target": { "title": "Target", "description": "What is to be saved, as a share of the reference.", "$ref": "#/$defs/saving", "examples": ["-10 %"] }, "from": { "title": "Beginning", "description": "The day that the path begins.", "$ref": "#/$defs/day", "examples": ["2026-09-01"] }, "by": { "title": "End", "description": "The day that the target is to be reached; it stays the limit from then on.", "$ref": "#/$defs/day", "examples": ["2027-03-31"] }, "reference": { "title": "Reference", "description": "The energy that the path begins with: a figure of yours, whose errors count in full, or what `carbon-audit policy freeze` printed, whose errors cancel out as those of past audits do. Without it, the median of the up to 20 comparable audits nearest to `from`, within 30 days, ten at least: for as long as they are known.", "$comment": "energy", "examples": ["1.2 kWh"], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["energy", "method"], "properties": { "energy": { "title": "Energy", "description": "What the series used around `from`.", "$ref": "#/$defs/energy", "examples": ["1.2 kWh"] }, "cpu": { "title": "CPU", "description": "The family of CPUs that used it; other families are brought to it by their ratio.", "type": "string", "minLength": 1, "maxLength": 300, "$comment": "the name of a family of CPUs", "examples": ["AMD EPYC 7763 64-Core Processor (25/1)"] }, "method": { "title": "Method", "description": "The version of the method that it was measured by. Another one makes the rule `inconclusive` until a new reference is taken.", "type": "integer", "minimum": 0, "maximum": 10000, "$comment": "a whole number", "examples": [1] } } }, "even-if-noisy": { "$ref": "#/$defs/even-if-noisy" } }, "examples": [{ "target": "-10 %", "from": "2026-09-01", "by": "2027-03-31" }] } } }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "$comment": "a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit", "examples": ["train-nightly"] }, "decide-on": { "enum": ["low", "middle", "high"] }, "intensity": { "enum": ["average", "marginal"] }, "even-if-noisy": { "title": "Force", "description": "Whether it fails even where it is known to alarm too often on its own past. What extends the policy can ask for it and cannot take it back.", "type": "boolean", "default": false, "$comment": "true or false", "examples": [true] }, "glob": { "type": "string", "pattern": "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "$comment": "a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)", "examples": [".github/workflows/train*.yml"] }, "mass-or-energy": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "examples": ["50 g", "200 Wh"] }, "percentage": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "examples": ["200 %"] }, "absolute-limit": { "$comment": "mass-or-energy", "examples": ["50 g"], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The limit.", "$ref": "#/$defs/mass-or-energy", "examples": ["2 g"] }, "per": { "title": "Functional unit", "description": "What the limit is for one of, such as `training-step`, `epoch`, `sample` or `test`. How many the job did is its own claim (inputs `units` and `units-file`, options of `run` by the same names), and the report says so; a job that does not say is `inconclusive`.", "$ref": "#/$defs/functional-unit", "examples": ["epoch"] } } }, "functional-unit": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$", "$comment": "a name of small letters, digits and hyphens, at most 32, beginning with a letter", "examples": ["epoch"] }, "cumulative-limit": { "$comment": "mass-or-energy", "examples": ["30 kg"], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The most that the audits may come to.", "$ref": "#/$defs/mass-or-energy", "examples": ["30 kg"] }, "forecast": { "title": "Forecast", "description": "`warn`: also while the limit is kept so far but will not be if it goes on at the rate of the last 28 days (four of each day of the week), or of as much of them as there is a history of; with less than a week of it there is no forecast.", "enum": ["warn", "ignore"], "default": "ignore", "examples": ["warn"] } } }, "rate": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", "$comment": "a mass for an hour, such as `40 g/h`", "examples": ["40 g/h"] }, "duration": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", "$comment": "a duration with its unit, such as `60 d`", "examples": ["60 d"] }, "saving": { "type": "string", "pattern": "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", "$comment": "what is to be saved, from `-1 %` to `-100 %`", "examples": ["-10 %"] }, "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "$comment": "a day as year, month and day, for example `2026-12-01`", "examples": ["2026-12-01"] }, "power": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$", "$comment": "a power with its unit, such as `90 W`", "examples": ["90 W"] }, "sku": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$", "$comment": "a label of GitHub's runners or a type of AWS's instances, such as `m6i.2xlarge`", "examples": ["m6i.2xlarge"] }, "energy": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "$comment": "an energy with its unit, such as `1.2 kWh`", "examples": ["1.2 kWh"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Every key given must fit; of a list one entry is enough. Without it, every audit. What is not known about a job fits everything, so that nobody gets around a budget by keeping it dark; an audit outside a workflow is taken in by `*` and `**` only. In globs `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special.", "type": "object", "additionalProperties": false, "properties": { "workflows": { "title": "Workflows", "description": "Workflows, or callers of a reusable one. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name.", "examples": [[".github/workflows/train*.yml"]], "$ref": "#/$defs/globs" }, "reusable-workflows": { "title": "Reusable workflows", "description": "The reusable workflow that the job stands in, by path or file name. Old runners and servers of one's own do not tell, so that every job there may stand in one.", "examples": [[".github/workflows/gpu.yml"]], "$ref": "#/$defs/globs" }, "jobs": { "title": "Jobs", "description": "Keys of jobs in the workflow file.", "examples": [["train-*"]], "$ref": "#/$defs/globs" }, "events": { "title": "Events", "description": "Events that start workflows, such as `push`, `schedule`, `pull_request` and `merge_group`.", "examples": [["pull_request", "merge_group"]], "$ref": "#/$defs/globs" }, "branches": { "title": "Branches", "description": "The branch that the job runs for; of a pull request and of a merge queue the one that it would go into, which for a review is not known. A job for a tag has its whole ref: `refs/tags/v1`.", "examples": [["main", "release/**"]], "$ref": "#/$defs/globs" }, "actors": { "title": "Actors", "description": "Who set the workflow off: a person, or a bot such as Dependabot. Of a schedule it is not known.", "type": "array", "minItems": 1, "maxItems": 2, "items": { "enum": ["person", "bot"] }, "examples": [["bot"]] }, "paths": { "title": "Paths", "description": "Files that the change touches, against where it parted from its base; one that fits is enough. Where they are not known (no `contents: read`, 300 files or more, a schedule), they fit.", "examples": [["src/**", "**/*.py"]], "$ref": "#/$defs/globs" }, "paths-ignore": { "title": "Ignored paths", "description": "A change that touches nothing but these is not bound.", "examples": [["docs/**"]], "$ref": "#/$defs/globs" }, "runner-labels": { "title": "Runner labels", "description": "Labels of the runner; capital letters do not matter. GitHub tells them a job that has `actions: read`; where they are not known, they fit.", "examples": [["gpu-*"]], "$ref": "#/$defs/globs" } } }, "globs": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/glob" } }, "parameters": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(K|M|B|T)$", "examples": ["7 B"] }, "meaning": { "enum": ["ignore", "inconclusive", "fail"] }, "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", "$comment": "a name of at most 80 letters, digits and `:`, `.`, `_`, `-`", "examples": ["westeurope"] }, "reference": { "type": "string", "pattern": "^[^\\s\\\\]{1,300}$", "$comment": "`./file.yml`, `carbon-audit:small-team` or `owner/repo/file.yml@` and a commit of 40 digits", "examples": ["carbon-audit:small-team", "carbon-audit:observe", "carbon-audit:ml-training", "carbon-audit:strict"] }, "policy-path": { "type": "string", "pattern": "^[a-z0-9.-]{1,80}$", "$comment": "a key of the top of the file, or `budgets.` and a name", "examples": ["budgets.train-nightly"] } } };
const schema32 = { "type": "string", "pattern": "^[^\\s\\\\]{1,300}$", "$comment": "`./file.yml`, `carbon-audit:small-team` or `owner/repo/file.yml@` and a commit of 40 digits", "examples": ["carbon-audit:small-team", "carbon-audit:observe", "carbon-audit:ml-training", "carbon-audit:strict"] };
const schema33 = { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "$comment": "a day as year, month and day, for example `2026-12-01`", "examples": ["2026-12-01"] };
const schema34 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "$comment": "an energy with its unit, such as `1.2 kWh`", "examples": ["1.2 kWh"] };
const schema35 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", "$comment": "a duration with its unit, such as `60 d`", "examples": ["60 d"] };
const schema38 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(K|M|B|T)$", "examples": ["7 B"] };
const schema40 = { "enum": ["low", "middle", "high"] };
const schema41 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "examples": ["200 %"] };
const schema42 = { "enum": ["average", "marginal"] };
const schema43 = { "enum": ["ignore", "inconclusive", "fail"] };
const schema49 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", "$comment": "a name of at most 80 letters, digits and `:`, `.`, `_`, `-`", "examples": ["westeurope"] };
const schema50 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$", "$comment": "a power with its unit, such as `90 W`", "examples": ["90 W"] };
const schema52 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$", "$comment": "a label of GitHub's runners or a type of AWS's instances, such as `m6i.2xlarge`", "examples": ["m6i.2xlarge"] };
const schema62 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "$comment": "a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit", "examples": ["train-nightly"] };
const schema67 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "examples": ["50 g", "200 Wh"] };
const schema83 = { "type": "string", "pattern": "^[a-z0-9.-]{1,80}$", "$comment": "a key of the top of the file, or `budgets.` and a name", "examples": ["budgets.train-nightly"] };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[^\\s\\\\]{1,300}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern6 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "u");
const pattern7 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", "u");
const pattern9 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(K|M|B|T)$", "u");
const pattern11 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", "u");
const pattern13 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$", "u");
const pattern23 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern40 = new RegExp("^(?=.*\\S.{8,}\\S)[^\\r\\n]{10,500}$", "u");
const pattern25 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "u");
const pattern43 = new RegExp("^[^\\r\\n]{1,100}$", "u");
const pattern44 = new RegExp("^[1-9][0-9]{0,2} ?d$", "u");
const pattern45 = new RegExp("^[a-z0-9.-]{1,80}$", "u");
const schema36 = { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/glob" } };
const schema37 = { "type": "string", "pattern": "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "$comment": "a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)", "examples": [".github/workflows/train*.yml"] };
const pattern8 = new RegExp("^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "u");
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
    if (Array.isArray(data)) {
        if (data.length > 50) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema36, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.length < 1) {
            const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === "string") {
                if (!pattern8.test(data0)) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$" }, message: "must match pattern \"" + "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$" + "\"", schema: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", parentSchema: schema37, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.type, parentSchema: schema36, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "title": "Match", "description": "Which audits the budget is for. Every key given must fit; of a list one entry is enough. Without it, every audit. What is not known about a job fits everything, so that nobody gets around a budget by keeping it dark; an audit outside a workflow is taken in by `*` and `**` only. In globs `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special.", "type": "object", "additionalProperties": false, "properties": { "workflows": { "title": "Workflows", "description": "Workflows, or callers of a reusable one. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name.", "examples": [[".github/workflows/train*.yml"]], "$ref": "#/$defs/globs" }, "reusable-workflows": { "title": "Reusable workflows", "description": "The reusable workflow that the job stands in, by path or file name. Old runners and servers of one's own do not tell, so that every job there may stand in one.", "examples": [[".github/workflows/gpu.yml"]], "$ref": "#/$defs/globs" }, "jobs": { "title": "Jobs", "description": "Keys of jobs in the workflow file.", "examples": [["train-*"]], "$ref": "#/$defs/globs" }, "events": { "title": "Events", "description": "Events that start workflows, such as `push`, `schedule`, `pull_request` and `merge_group`.", "examples": [["pull_request", "merge_group"]], "$ref": "#/$defs/globs" }, "branches": { "title": "Branches", "description": "The branch that the job runs for; of a pull request and of a merge queue the one that it would go into, which for a review is not known. A job for a tag has its whole ref: `refs/tags/v1`.", "examples": [["main", "release/**"]], "$ref": "#/$defs/globs" }, "actors": { "title": "Actors", "description": "Who set the workflow off: a person, or a bot such as Dependabot. Of a schedule it is not known.", "type": "array", "minItems": 1, "maxItems": 2, "items": { "enum": ["person", "bot"] }, "examples": [["bot"]] }, "paths": { "title": "Paths", "description": "Files that the change touches, against where it parted from its base; one that fits is enough. Where they are not known (no `contents: read`, 300 files or more, a schedule), they fit.", "examples": [["src/**", "**/*.py"]], "$ref": "#/$defs/globs" }, "paths-ignore": { "title": "Ignored paths", "description": "A change that touches nothing but these is not bound.", "examples": [["docs/**"]], "$ref": "#/$defs/globs" }, "runner-labels": { "title": "Runner labels", "description": "Labels of the runner; capital letters do not matter. GitHub tells them a job that has `actions: read`; where they are not known, they fit.", "examples": [["gpu-*"]], "$ref": "#/$defs/globs" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema56.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.workflows !== undefined) {
            if (!(validate21(data.workflows, { instancePath: instancePath + "/workflows", parentData: data, parentDataProperty: "workflows", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data["reusable-workflows"] !== undefined) {
            if (!(validate21(data["reusable-workflows"], { instancePath: instancePath + "/reusable-workflows", parentData: data, parentDataProperty: "reusable-workflows", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.jobs !== undefined) {
            if (!(validate21(data.jobs, { instancePath: instancePath + "/jobs", parentData: data, parentDataProperty: "jobs", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.events !== undefined) {
            if (!(validate21(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.branches !== undefined) {
            if (!(validate21(data.branches, { instancePath: instancePath + "/branches", parentData: data, parentDataProperty: "branches", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.actors !== undefined) {
            let data5 = data.actors;
            if (Array.isArray(data5)) {
                if (data5.length > 2) {
                    const err1 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema56.properties.actors, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data5.length < 1) {
                    const err2 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56.properties.actors, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (!((data6 === "person") || (data6 === "bot"))) {
                        const err3 = { instancePath: instancePath + "/actors/" + i0, schemaPath: "#/properties/actors/items/enum", keyword: "enum", params: { allowedValues: schema56.properties.actors.items.enum }, message: "must be equal to one of the allowed values", schema: schema56.properties.actors.items.enum, parentSchema: schema56.properties.actors.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.actors.type, parentSchema: schema56.properties.actors, data: data5 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.paths !== undefined) {
            if (!(validate21(data.paths, { instancePath: instancePath + "/paths", parentData: data, parentDataProperty: "paths", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data["paths-ignore"] !== undefined) {
            if (!(validate21(data["paths-ignore"], { instancePath: instancePath + "/paths-ignore", parentData: data, parentDataProperty: "paths-ignore", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data["runner-labels"] !== undefined) {
            if (!(validate21(data["runner-labels"], { instancePath: instancePath + "/runner-labels", parentData: data, parentDataProperty: "runner-labels", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate21.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "title": "Budget", "description": "One budget: which audits it is for, and the limits they are held against. It has at least one rule, or the `id` of one that the policy extends and what it tightens of that.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "title": "Name", "description": "The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.", "$ref": "#/$defs/id", "examples": ["train-nightly"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Without it, every audit.", "$ref": "#/$defs/match" }, "enforcement": { "title": "Enforcement of this budget", "description": "As `enforcement` above, for this budget; lowered to the policy's ceiling.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] }, "decide-on": { "title": "Deciding end for this budget", "description": "As `decide-on` above, for this budget.", "$ref": "#/$defs/decide-on", "examples": ["middle"] }, "max-range": { "title": "Widest range for this budget", "description": "As `max-range` above, for this budget.", "$ref": "#/$defs/percentage", "examples": ["150 %"] }, "intensity": { "title": "Carbon intensity for this budget", "description": "As `intensity` above, for this budget.", "$ref": "#/$defs/intensity", "examples": ["marginal"] }, "per-run": { "title": "Rule: limit for one run", "description": "The most that a run of a workflow may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machines' own use without their building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`). Held against the sum of the run's audits where that is judged; an audit by itself counts as all that is known of its run.", "$ref": "#/$defs/absolute-limit", "examples": ["1.2 kg", "200 Wh", { "max": "2 g", "per": "epoch" }] }, "per-job": { "title": "Rule: limit for one job", "description": "As `per-run`, held against each measured job by itself.", "$ref": "#/$defs/absolute-limit", "examples": ["300 g"] }, "rate": { "title": "Rule: emissions for an hour", "description": "The most CO2e, of operation and hardware, for each hour that an audit lasts.", "$ref": "#/$defs/rate", "examples": ["40 g/h"] }, "increase": { "title": "Rule: increase", "description": "No more energy than comparable audits have used: verified, successful ones by push or schedule on the default branch, of the same workflow and job, on the same class of runner, by the same method. The limit is their median and the largest of `max` times the median, `mad` times their scaled median absolute deviation, and the noise floor. Errors that the audit shares with them cancel out. Where several families of CPUs stand behind one label, their samples are brought to the audit's own by the ratio of the families, and what is left in doubt about that widens the range. Before it fails anything it is replayed on its own past, each comparable audit of `max-age` against the limit of the `window` around it: where that shows that it breaks more than 5 % of them (too many for chance, by a one-sided binomial test at 4 %: 4 of 20, 7 of 60), it warns only, and says so.", "$comment": "a percentage, such as `15 %`, or a map of `max`, `mad`, `samples`, `window`, `max-age` and `even-if-noisy`", "examples": ["15 %", { "max": "25 %", "mad": 4 }], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "additionalProperties": false, "properties": { "max": { "title": "Most", "description": "How far above the median, as a share of it.", "$ref": "#/$defs/percentage", "default": "15 %", "examples": ["15 %"] }, "mad": { "title": "Noise", "description": "How many scaled median absolute deviations above the median.", "type": "number", "minimum": 1, "maximum": 10, "default": 3.2, "$comment": "a number from 1 to 10", "examples": [4] }, "samples": { "title": "Samples", "description": "How many it takes.", "type": "object", "additionalProperties": false, "$comment": "a map of `warn` and `fail`", "properties": { "warn": { "title": "To warn", "description": "With fewer, the verdict is `inconclusive`.", "type": "integer", "minimum": 3, "maximum": 200, "default": 10, "$comment": "a whole number from 3 to 200", "examples": [10] }, "fail": { "title": "To fail", "description": "With fewer, or where they come from fewer than three days, it warns at most.", "type": "integer", "minimum": 5, "maximum": 200, "default": 20, "$comment": "a whole number from 5 to 200", "examples": [20] } } }, "window": { "title": "Window", "description": "The newest so many samples.", "type": "integer", "minimum": 5, "maximum": 200, "default": 30, "$comment": "a whole number from 5 to 200", "examples": [30] }, "max-age": { "title": "Oldest", "description": "None older than this.", "$ref": "#/$defs/duration", "default": "60 d", "examples": ["60 d"] }, "even-if-noisy": { "$ref": "#/$defs/even-if-noisy" } } }, "per-week": { "title": "Rule: limit for a week", "description": "The most that all audits which the budget takes in may come to in a calendar week (UTC). A week begins on Monday. Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["8 kg"] }, "per-month": { "title": "Rule: limit for a month", "description": "The most that all audits which the budget takes in may come to in a calendar month (UTC). A pull request fails only where its own run takes the sum over the limit or is over it alone, not for what others have used. A run counts in the month that it began in. Audits that nobody but a pull request vouches for count for warnings only.", "$ref": "#/$defs/cumulative-limit", "examples": ["30 kg", { "max": "30 kg", "forecast": "warn" }] }, "per-quarter": { "title": "Rule: limit for a quarter", "description": "The most that all audits which the budget takes in may come to in a calendar quarter (UTC). Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["80 kg"] }, "improve": { "title": "Rule: improvement", "description": "Less energy from a fixed beginning to a target, on a straight line between the two: the median of the newest ten comparable audits must not be above it. What is no part of that series, such as a change that is only proposed, stands for itself, with the noise of one run; where the series keeps the path and too many of its own runs would not (as with `increase`), such a change is warned of only.", "type": "object", "additionalProperties": false, "required": ["target", "from", "by"], "$comment": "a map of `target`, `from` and `by`", "properties": { "target": { "title": "Target", "description": "What is to be saved, as a share of the reference.", "$ref": "#/$defs/saving", "examples": ["-10 %"] }, "from": { "title": "Beginning", "description": "The day that the path begins.", "$ref": "#/$defs/day", "examples": ["2026-09-01"] }, "by": { "title": "End", "description": "The day that the target is to be reached; it stays the limit from then on.", "$ref": "#/$defs/day", "examples": ["2027-03-31"] }, "reference": { "title": "Reference", "description": "The energy that the path begins with: a figure of yours, whose errors count in full, or what `carbon-audit policy freeze` printed, whose errors cancel out as those of past audits do. Without it, the median of the up to 20 comparable audits nearest to `from`, within 30 days, ten at least: for as long as they are known.", "$comment": "energy", "examples": ["1.2 kWh"], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["energy", "method"], "properties": { "energy": { "title": "Energy", "description": "What the series used around `from`.", "$ref": "#/$defs/energy", "examples": ["1.2 kWh"] }, "cpu": { "title": "CPU", "description": "The family of CPUs that used it; other families are brought to it by their ratio.", "type": "string", "minLength": 1, "maxLength": 300, "$comment": "the name of a family of CPUs", "examples": ["AMD EPYC 7763 64-Core Processor (25/1)"] }, "method": { "title": "Method", "description": "The version of the method that it was measured by. Another one makes the rule `inconclusive` until a new reference is taken.", "type": "integer", "minimum": 0, "maximum": 10000, "$comment": "a whole number", "examples": [1] } } }, "even-if-noisy": { "$ref": "#/$defs/even-if-noisy" } }, "examples": [{ "target": "-10 %", "from": "2026-09-01", "by": "2027-03-31" }] } } };
const schema69 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", "$comment": "a mass for an hour, such as `40 g/h`", "examples": ["40 g/h"] };
const schema72 = { "title": "Force", "description": "Whether it fails even where it is known to alarm too often on its own past. What extends the policy can ask for it and cannot take it back.", "type": "boolean", "default": false, "$comment": "true or false", "examples": [true] };
const schema75 = { "type": "string", "pattern": "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", "$comment": "what is to be saved, from `-1 %` to `-100 %`", "examples": ["-10 %"] };
const pattern28 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", "u");
const pattern34 = new RegExp("^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", "u");
const schema66 = { "$comment": "mass-or-energy", "examples": ["50 g"], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The limit.", "$ref": "#/$defs/mass-or-energy", "examples": ["2 g"] }, "per": { "title": "Functional unit", "description": "What the limit is for one of, such as `training-step`, `epoch`, `sample` or `test`. How many the job did is its own claim (inputs `units` and `units-file`, options of `run` by the same names), and the report says so; a job that does not say is `inconclusive`.", "$ref": "#/$defs/functional-unit", "examples": ["epoch"] } } };
const schema68 = { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$", "$comment": "a name of small letters, digits and hyphens, at most 32, beginning with a letter", "examples": ["epoch"] };
const pattern27 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
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
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema66.type }, message: "must be string,object", schema: schema66.type, parentSchema: schema66, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (!pattern25.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema66, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.max === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'", schema: schema66.required, parentSchema: schema66, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "max") || (key0 === "per"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.max !== undefined) {
            let data0 = data.max;
            if (typeof data0 === "string") {
                if (!pattern25.test(data0)) {
                    const err4 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema67, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.type, parentSchema: schema67, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.per !== undefined) {
            let data1 = data.per;
            if (typeof data1 === "string") {
                if (!pattern27.test(data1)) {
                    const err6 = { instancePath: instancePath + "/per", schemaPath: "#/$defs/functional-unit/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{0,31}$" + "\"", schema: "^[a-z][a-z0-9-]{0,31}$", parentSchema: schema68, data: data1 };
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
                const err7 = { instancePath: instancePath + "/per", schemaPath: "#/$defs/functional-unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema73 = { "$comment": "mass-or-energy", "examples": ["30 kg"], "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The most that the audits may come to.", "$ref": "#/$defs/mass-or-energy", "examples": ["30 kg"] }, "forecast": { "title": "Forecast", "description": "`warn`: also while the limit is kept so far but will not be if it goes on at the rate of the last 28 days (four of each day of the week), or of as much of them as there is a history of; with less than a week of it there is no forecast.", "enum": ["warn", "ignore"], "default": "ignore", "examples": ["warn"] } } };
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
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema73.type }, message: "must be string,object", schema: schema73.type, parentSchema: schema73, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (!pattern25.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema73, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.max === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'", schema: schema73.required, parentSchema: schema73, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "max") || (key0 === "forecast"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.max !== undefined) {
            let data0 = data.max;
            if (typeof data0 === "string") {
                if (!pattern25.test(data0)) {
                    const err4 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema67, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.type, parentSchema: schema67, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.forecast !== undefined) {
            let data1 = data.forecast;
            if (!((data1 === "warn") || (data1 === "ignore"))) {
                const err6 = { instancePath: instancePath + "/forecast", schemaPath: "#/properties/forecast/enum", keyword: "enum", params: { allowedValues: schema73.properties.forecast.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.forecast.enum, parentSchema: schema73.properties.forecast, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema61.required, parentSchema: schema61, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema61.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern23.test(data0)) {
                    const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9-]{0,62}$" + "\"", schema: "^[a-z0-9][a-z0-9-]{0,62}$", parentSchema: schema62, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            if (!(validate24(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate24.errors);
                errors = vErrors.length;
            }
        }
        if (data.enforcement !== undefined) {
            let data2 = data.enforcement;
            if (!(((data2 === "observe") || (data2 === "warn")) || (data2 === "enforce"))) {
                const err4 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema61.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema61.properties.enforcement.enum, parentSchema: schema61.properties.enforcement, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data["decide-on"] !== undefined) {
            let data3 = data["decide-on"];
            if (!(((data3 === "low") || (data3 === "middle")) || (data3 === "high"))) {
                const err5 = { instancePath: instancePath + "/decide-on", schemaPath: "#/$defs/decide-on/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values", schema: schema40.enum, parentSchema: schema40, data: data3 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data["max-range"] !== undefined) {
            let data4 = data["max-range"];
            if (typeof data4 === "string") {
                if (!pattern11.test(data4)) {
                    const err6 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema41, data: data4 };
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
                const err7 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data4 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.intensity !== undefined) {
            let data5 = data.intensity;
            if (!((data5 === "average") || (data5 === "marginal"))) {
                const err8 = { instancePath: instancePath + "/intensity", schemaPath: "#/$defs/intensity/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values", schema: schema42.enum, parentSchema: schema42, data: data5 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data["per-run"] !== undefined) {
            if (!(validate36(data["per-run"], { instancePath: instancePath + "/per-run", parentData: data, parentDataProperty: "per-run", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate36.errors);
                errors = vErrors.length;
            }
        }
        if (data["per-job"] !== undefined) {
            if (!(validate36(data["per-job"], { instancePath: instancePath + "/per-job", parentData: data, parentDataProperty: "per-job", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate36.errors);
                errors = vErrors.length;
            }
        }
        if (data.rate !== undefined) {
            let data8 = data.rate;
            if (typeof data8 === "string") {
                if (!pattern28.test(data8)) {
                    const err9 = { instancePath: instancePath + "/rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", parentSchema: schema69, data: data8 };
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
                const err10 = { instancePath: instancePath + "/rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data8 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.increase !== undefined) {
            let data9 = data.increase;
            if ((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) {
                const err11 = { instancePath: instancePath + "/increase", schemaPath: "#/properties/increase/type", keyword: "type", params: { type: schema61.properties.increase.type }, message: "must be string,object", schema: schema61.properties.increase.type, parentSchema: schema61.properties.increase, data: data9 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (typeof data9 === "string") {
                if (!pattern11.test(data9)) {
                    const err12 = { instancePath: instancePath + "/increase", schemaPath: "#/properties/increase/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema61.properties.increase, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key1 in data9) {
                    if (!((((((key1 === "max") || (key1 === "mad")) || (key1 === "samples")) || (key1 === "window")) || (key1 === "max-age")) || (key1 === "even-if-noisy"))) {
                        const err13 = { instancePath: instancePath + "/increase", schemaPath: "#/properties/increase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.increase, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data9.max !== undefined) {
                    let data10 = data9.max;
                    if (typeof data10 === "string") {
                        if (!pattern11.test(data10)) {
                            const err14 = { instancePath: instancePath + "/increase/max", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema41, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/increase/max", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data9.mad !== undefined) {
                    let data11 = data9.mad;
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 10 || isNaN(data11)) {
                            const err16 = { instancePath: instancePath + "/increase/mad", schemaPath: "#/properties/increase/properties/mad/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema61.properties.increase.properties.mad, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data11 < 1 || isNaN(data11)) {
                            const err17 = { instancePath: instancePath + "/increase/mad", schemaPath: "#/properties/increase/properties/mad/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema61.properties.increase.properties.mad, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/increase/mad", schemaPath: "#/properties/increase/properties/mad/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema61.properties.increase.properties.mad.type, parentSchema: schema61.properties.increase.properties.mad, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data9.samples !== undefined) {
                    let data12 = data9.samples;
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key2 in data12) {
                            if (!((key2 === "warn") || (key2 === "fail"))) {
                                const err19 = { instancePath: instancePath + "/increase/samples", schemaPath: "#/properties/increase/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.increase.properties.samples, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data12.warn !== undefined) {
                            let data13 = data12.warn;
                            if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                const err20 = { instancePath: instancePath + "/increase/samples/warn", schemaPath: "#/properties/increase/properties/samples/properties/warn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.increase.properties.samples.properties.warn.type, parentSchema: schema61.properties.increase.properties.samples.properties.warn, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                if (data13 > 200 || isNaN(data13)) {
                                    const err21 = { instancePath: instancePath + "/increase/samples/warn", schemaPath: "#/properties/increase/properties/samples/properties/warn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200", schema: 200, parentSchema: schema61.properties.increase.properties.samples.properties.warn, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                                if (data13 < 3 || isNaN(data13)) {
                                    const err22 = { instancePath: instancePath + "/increase/samples/warn", schemaPath: "#/properties/increase/properties/samples/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 }, message: "must be >= 3", schema: 3, parentSchema: schema61.properties.increase.properties.samples.properties.warn, data: data13 };
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
                        if (data12.fail !== undefined) {
                            let data14 = data12.fail;
                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                const err23 = { instancePath: instancePath + "/increase/samples/fail", schemaPath: "#/properties/increase/properties/samples/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.increase.properties.samples.properties.fail.type, parentSchema: schema61.properties.increase.properties.samples.properties.fail, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                if (data14 > 200 || isNaN(data14)) {
                                    const err24 = { instancePath: instancePath + "/increase/samples/fail", schemaPath: "#/properties/increase/properties/samples/properties/fail/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200", schema: 200, parentSchema: schema61.properties.increase.properties.samples.properties.fail, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (data14 < 5 || isNaN(data14)) {
                                    const err25 = { instancePath: instancePath + "/increase/samples/fail", schemaPath: "#/properties/increase/properties/samples/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5", schema: 5, parentSchema: schema61.properties.increase.properties.samples.properties.fail, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/increase/samples", schemaPath: "#/properties/increase/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.increase.properties.samples.type, parentSchema: schema61.properties.increase.properties.samples, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data9.window !== undefined) {
                    let data15 = data9.window;
                    if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                        const err27 = { instancePath: instancePath + "/increase/window", schemaPath: "#/properties/increase/properties/window/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.increase.properties.window.type, parentSchema: schema61.properties.increase.properties.window, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 200 || isNaN(data15)) {
                            const err28 = { instancePath: instancePath + "/increase/window", schemaPath: "#/properties/increase/properties/window/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200", schema: 200, parentSchema: schema61.properties.increase.properties.window, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if (data15 < 5 || isNaN(data15)) {
                            const err29 = { instancePath: instancePath + "/increase/window", schemaPath: "#/properties/increase/properties/window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5", schema: 5, parentSchema: schema61.properties.increase.properties.window, data: data15 };
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
                if (data9["max-age"] !== undefined) {
                    let data16 = data9["max-age"];
                    if (typeof data16 === "string") {
                        if (!pattern7.test(data16)) {
                            const err30 = { instancePath: instancePath + "/increase/max-age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", parentSchema: schema35, data: data16 };
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
                        const err31 = { instancePath: instancePath + "/increase/max-age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data9["even-if-noisy"] !== undefined) {
                    let data17 = data9["even-if-noisy"];
                    if (typeof data17 !== "boolean") {
                        const err32 = { instancePath: instancePath + "/increase/even-if-noisy", schemaPath: "#/$defs/even-if-noisy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema72.type, parentSchema: schema72, data: data17 };
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
        }
        if (data["per-week"] !== undefined) {
            if (!(validate39(data["per-week"], { instancePath: instancePath + "/per-week", parentData: data, parentDataProperty: "per-week", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate39.errors);
                errors = vErrors.length;
            }
        }
        if (data["per-month"] !== undefined) {
            if (!(validate39(data["per-month"], { instancePath: instancePath + "/per-month", parentData: data, parentDataProperty: "per-month", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate39.errors);
                errors = vErrors.length;
            }
        }
        if (data["per-quarter"] !== undefined) {
            if (!(validate39(data["per-quarter"], { instancePath: instancePath + "/per-quarter", parentData: data, parentDataProperty: "per-quarter", rootData, dynamicAnchors }))) {
                vErrors = joined(vErrors, validate39.errors);
                errors = vErrors.length;
            }
        }
        if (data.improve !== undefined) {
            let data21 = data.improve;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.target === undefined) {
                    const err33 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'", schema: schema61.properties.improve.required, parentSchema: schema61.properties.improve, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (data21.from === undefined) {
                    const err34 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema61.properties.improve.required, parentSchema: schema61.properties.improve, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data21.by === undefined) {
                    const err35 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'", schema: schema61.properties.improve.required, parentSchema: schema61.properties.improve, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                for (const key3 in data21) {
                    if (!(((((key3 === "target") || (key3 === "from")) || (key3 === "by")) || (key3 === "reference")) || (key3 === "even-if-noisy"))) {
                        const err36 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.improve, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data21.target !== undefined) {
                    let data22 = data21.target;
                    if (typeof data22 === "string") {
                        if (!pattern34.test(data22)) {
                            const err37 = { instancePath: instancePath + "/improve/target", schemaPath: "#/$defs/saving/pattern", keyword: "pattern", params: { pattern: "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", parentSchema: schema75, data: data22 };
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
                        const err38 = { instancePath: instancePath + "/improve/target", schemaPath: "#/$defs/saving/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data21.from !== undefined) {
                    let data23 = data21.from;
                    if (typeof data23 === "string") {
                        if (!pattern5.test(data23)) {
                            const err39 = { instancePath: instancePath + "/improve/from", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema33, data: data23 };
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
                        const err40 = { instancePath: instancePath + "/improve/from", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data21.by !== undefined) {
                    let data24 = data21.by;
                    if (typeof data24 === "string") {
                        if (!pattern5.test(data24)) {
                            const err41 = { instancePath: instancePath + "/improve/by", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema33, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/improve/by", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data21.reference !== undefined) {
                    let data25 = data21.reference;
                    if ((typeof data25 !== "string") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))) {
                        const err43 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/properties/improve/properties/reference/type", keyword: "type", params: { type: schema61.properties.improve.properties.reference.type }, message: "must be string,object", schema: schema61.properties.improve.properties.reference.type, parentSchema: schema61.properties.improve.properties.reference, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                    if (typeof data25 === "string") {
                        if (!pattern6.test(data25)) {
                            const err44 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/properties/improve/properties/reference/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema61.properties.improve.properties.reference, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                        if (data25.energy === undefined) {
                            const err45 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/properties/improve/properties/reference/required", keyword: "required", params: { missingProperty: "energy" }, message: "must have required property '" + "energy" + "'", schema: schema61.properties.improve.properties.reference.required, parentSchema: schema61.properties.improve.properties.reference, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                        if (data25.method === undefined) {
                            const err46 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/properties/improve/properties/reference/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property '" + "method" + "'", schema: schema61.properties.improve.properties.reference.required, parentSchema: schema61.properties.improve.properties.reference, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                        for (const key4 in data25) {
                            if (!(((key4 === "energy") || (key4 === "cpu")) || (key4 === "method"))) {
                                const err47 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/properties/improve/properties/reference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.improve.properties.reference, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data25.energy !== undefined) {
                            let data26 = data25.energy;
                            if (typeof data26 === "string") {
                                if (!pattern6.test(data26)) {
                                    const err48 = { instancePath: instancePath + "/improve/reference/energy", schemaPath: "#/$defs/energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema34, data: data26 };
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
                                const err49 = { instancePath: instancePath + "/improve/reference/energy", schemaPath: "#/$defs/energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data25.cpu !== undefined) {
                            let data27 = data25.cpu;
                            if (typeof data27 === "string") {
                                if (data27.length > 300) {
                                    const err50 = { instancePath: instancePath + "/improve/reference/cpu", schemaPath: "#/properties/improve/properties/reference/properties/cpu/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema61.properties.improve.properties.reference.properties.cpu, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err50];
                                    }
                                    else {
                                        vErrors.push(err50);
                                    }
                                    errors++;
                                }
                                if (data27.length < 1) {
                                    const err51 = { instancePath: instancePath + "/improve/reference/cpu", schemaPath: "#/properties/improve/properties/reference/properties/cpu/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61.properties.improve.properties.reference.properties.cpu, data: data27 };
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
                                const err52 = { instancePath: instancePath + "/improve/reference/cpu", schemaPath: "#/properties/improve/properties/reference/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.improve.properties.reference.properties.cpu.type, parentSchema: schema61.properties.improve.properties.reference.properties.cpu, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                        if (data25.method !== undefined) {
                            let data28 = data25.method;
                            if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                const err53 = { instancePath: instancePath + "/improve/reference/method", schemaPath: "#/properties/improve/properties/reference/properties/method/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.improve.properties.reference.properties.method.type, parentSchema: schema61.properties.improve.properties.reference.properties.method, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                            if ((typeof data28 == "number") && (isFinite(data28))) {
                                if (data28 > 10000 || isNaN(data28)) {
                                    const err54 = { instancePath: instancePath + "/improve/reference/method", schemaPath: "#/properties/improve/properties/reference/properties/method/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000", schema: 10000, parentSchema: schema61.properties.improve.properties.reference.properties.method, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                if (data28 < 0 || isNaN(data28)) {
                                    const err55 = { instancePath: instancePath + "/improve/reference/method", schemaPath: "#/properties/improve/properties/reference/properties/method/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema61.properties.improve.properties.reference.properties.method, data: data28 };
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
                    }
                }
                if (data21["even-if-noisy"] !== undefined) {
                    let data29 = data21["even-if-noisy"];
                    if (typeof data29 !== "boolean") {
                        const err56 = { instancePath: instancePath + "/improve/even-if-noisy", schemaPath: "#/$defs/even-if-noisy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema72.type, parentSchema: schema72, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.improve.type, parentSchema: schema61.properties.improve, data: data21 };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
    }
    else {
        const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
        if (vErrors === null) {
            vErrors = [err58];
        }
        else {
            vErrors.push(err58);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:carbon-audit:policy:1" */ ;
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
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data1 = data.extends;
            if (Array.isArray(data1)) {
                if (data1.length > 3) {
                    const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema31.properties.extends, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.extends, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern4.test(data2)) {
                            const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/$defs/reference/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\\\]{1,300}$" }, message: "must match pattern \"" + "^[^\\s\\\\]{1,300}$" + "\"", schema: "^[^\\s\\\\]{1,300}$", parentSchema: schema32, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/$defs/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.enforcement !== undefined) {
            let data3 = data.enforcement;
            if (!(((data3 === "observe") || (data3 === "warn")) || (data3 === "enforce"))) {
                const err8 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforcement.enum, parentSchema: schema31.properties.enforcement, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.rollout !== undefined) {
            let data4 = data.rollout;
            if (Array.isArray(data4)) {
                if (data4.length > 10) {
                    const err9 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema31.properties.rollout, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data4.length < 1) {
                    const err10 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.rollout, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1];
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.from === undefined) {
                            const err11 = { instancePath: instancePath + "/rollout/" + i1, schemaPath: "#/properties/rollout/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema31.properties.rollout.items.required, parentSchema: schema31.properties.rollout.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data5.enforcement === undefined) {
                            const err12 = { instancePath: instancePath + "/rollout/" + i1, schemaPath: "#/properties/rollout/items/required", keyword: "required", params: { missingProperty: "enforcement" }, message: "must have required property '" + "enforcement" + "'", schema: schema31.properties.rollout.items.required, parentSchema: schema31.properties.rollout.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        for (const key1 in data5) {
                            if (!((key1 === "from") || (key1 === "enforcement"))) {
                                const err13 = { instancePath: instancePath + "/rollout/" + i1, schemaPath: "#/properties/rollout/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rollout.items, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data5.from !== undefined) {
                            let data6 = data5.from;
                            if (typeof data6 === "string") {
                                if (!pattern5.test(data6)) {
                                    const err14 = { instancePath: instancePath + "/rollout/" + i1 + "/from", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema33, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/rollout/" + i1 + "/from", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data5.enforcement !== undefined) {
                            let data7 = data5.enforcement;
                            if (!(((data7 === "observe") || (data7 === "warn")) || (data7 === "enforce"))) {
                                const err16 = { instancePath: instancePath + "/rollout/" + i1 + "/enforcement", schemaPath: "#/properties/rollout/items/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema31.properties.rollout.items.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rollout.items.properties.enforcement.enum, parentSchema: schema31.properties.rollout.items.properties.enforcement, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/rollout/" + i1, schemaPath: "#/properties/rollout/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rollout.items.type, parentSchema: schema31.properties.rollout.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.rollout.type, parentSchema: schema31.properties.rollout, data: data4 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.scope !== undefined) {
            let data8 = data.scope;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key2 in data8) {
                    if (!((key2 === "high-impact") || (key2 === "noise-floor"))) {
                        const err19 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.scope, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data8["high-impact"] !== undefined) {
                    let data9 = data8["high-impact"];
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        if (Object.keys(data9).length < 1) {
                            const err20 = { instancePath: instancePath + "/scope/high-impact", schemaPath: "#/properties/scope/properties/high-impact/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.scope.properties["high-impact"], data: data9 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        for (const key3 in data9) {
                            if (!(((((key3 === "energy") || (key3 === "duration")) || (key3 === "gpu")) || (key3 === "runner-labels")) || (key3 === "model-size"))) {
                                const err21 = { instancePath: instancePath + "/scope/high-impact", schemaPath: "#/properties/scope/properties/high-impact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.scope.properties["high-impact"], data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data9.energy !== undefined) {
                            let data10 = data9.energy;
                            if (typeof data10 === "string") {
                                if (!pattern6.test(data10)) {
                                    const err22 = { instancePath: instancePath + "/scope/high-impact/energy", schemaPath: "#/$defs/energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema34, data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/scope/high-impact/energy", schemaPath: "#/$defs/energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data9.duration !== undefined) {
                            let data11 = data9.duration;
                            if (typeof data11 === "string") {
                                if (!pattern7.test(data11)) {
                                    const err24 = { instancePath: instancePath + "/scope/high-impact/duration", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", parentSchema: schema35, data: data11 };
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
                                const err25 = { instancePath: instancePath + "/scope/high-impact/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data9.gpu !== undefined) {
                            let data12 = data9.gpu;
                            if (typeof data12 !== "boolean") {
                                const err26 = { instancePath: instancePath + "/scope/high-impact/gpu", schemaPath: "#/properties/scope/properties/high-impact/properties/gpu/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.scope.properties["high-impact"].properties.gpu.type, parentSchema: schema31.properties.scope.properties["high-impact"].properties.gpu, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data9["runner-labels"] !== undefined) {
                            if (!(validate21(data9["runner-labels"], { instancePath: instancePath + "/scope/high-impact/runner-labels", parentData: data9, parentDataProperty: "runner-labels", rootData, dynamicAnchors }))) {
                                vErrors = joined(vErrors, validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data9["model-size"] !== undefined) {
                            let data14 = data9["model-size"];
                            if (typeof data14 === "string") {
                                if (!pattern9.test(data14)) {
                                    const err27 = { instancePath: instancePath + "/scope/high-impact/model-size", schemaPath: "#/$defs/parameters/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(K|M|B|T)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(K|M|B|T)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(K|M|B|T)$", parentSchema: schema38, data: data14 };
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
                                const err28 = { instancePath: instancePath + "/scope/high-impact/model-size", schemaPath: "#/$defs/parameters/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data14 };
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
                        const err29 = { instancePath: instancePath + "/scope/high-impact", schemaPath: "#/properties/scope/properties/high-impact/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.scope.properties["high-impact"].type, parentSchema: schema31.properties.scope.properties["high-impact"], data: data9 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data8["noise-floor"] !== undefined) {
                    let data15 = data8["noise-floor"];
                    if (typeof data15 === "string") {
                        if (!pattern6.test(data15)) {
                            const err30 = { instancePath: instancePath + "/scope/noise-floor", schemaPath: "#/$defs/energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema34, data: data15 };
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
                        const err31 = { instancePath: instancePath + "/scope/noise-floor", schemaPath: "#/$defs/energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data15 };
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
                const err32 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.scope.type, parentSchema: schema31.properties.scope, data: data8 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data["decide-on"] !== undefined) {
            let data16 = data["decide-on"];
            if (!(((data16 === "low") || (data16 === "middle")) || (data16 === "high"))) {
                const err33 = { instancePath: instancePath + "/decide-on", schemaPath: "#/$defs/decide-on/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values", schema: schema40.enum, parentSchema: schema40, data: data16 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data["max-range"] !== undefined) {
            let data17 = data["max-range"];
            if (typeof data17 === "string") {
                if (!pattern11.test(data17)) {
                    const err34 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema41, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data17 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.intensity !== undefined) {
            let data18 = data.intensity;
            if (!((data18 === "average") || (data18 === "marginal"))) {
                const err36 = { instancePath: instancePath + "/intensity", schemaPath: "#/$defs/intensity/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values", schema: schema42.enum, parentSchema: schema42, data: data18 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.data !== undefined) {
            let data19 = data.data;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key4 in data19) {
                    if (!((((((key4 === "unknown-place") || (key4 === "modelled-power")) || (key4 === "missing-jobs")) || (key4 === "missing-marginal")) || (key4 === "tampering")) || (key4 === "unprotected-policy"))) {
                        const err37 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.data, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data19["unknown-place"] !== undefined) {
                    let data20 = data19["unknown-place"];
                    if (!(((data20 === "ignore") || (data20 === "inconclusive")) || (data20 === "fail"))) {
                        const err38 = { instancePath: instancePath + "/data/unknown-place", schemaPath: "#/$defs/meaning/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data19["modelled-power"] !== undefined) {
                    let data21 = data19["modelled-power"];
                    if (!(((data21 === "ignore") || (data21 === "inconclusive")) || (data21 === "fail"))) {
                        const err39 = { instancePath: instancePath + "/data/modelled-power", schemaPath: "#/$defs/meaning/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data19["missing-jobs"] !== undefined) {
                    let data22 = data19["missing-jobs"];
                    if (!(((data22 === "ignore") || (data22 === "inconclusive")) || (data22 === "fail"))) {
                        const err40 = { instancePath: instancePath + "/data/missing-jobs", schemaPath: "#/$defs/meaning/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data19["missing-marginal"] !== undefined) {
                    let data23 = data19["missing-marginal"];
                    if (!(((data23 === "ignore") || (data23 === "inconclusive")) || (data23 === "fail"))) {
                        const err41 = { instancePath: instancePath + "/data/missing-marginal", schemaPath: "#/$defs/meaning/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data19.tampering !== undefined) {
                    let data24 = data19.tampering;
                    if (!(((data24 === "ignore") || (data24 === "inconclusive")) || (data24 === "fail"))) {
                        const err42 = { instancePath: instancePath + "/data/tampering", schemaPath: "#/$defs/meaning/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data19["unprotected-policy"] !== undefined) {
                    let data25 = data19["unprotected-policy"];
                    if (!(((data25 === "ignore") || (data25 === "inconclusive")) || (data25 === "fail"))) {
                        const err43 = { instancePath: instancePath + "/data/unprotected-policy", schemaPath: "#/$defs/meaning/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data: data25 };
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
                const err44 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.data.type, parentSchema: schema31.properties.data, data: data19 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.runners !== undefined) {
            let data26 = data.runners;
            if (Array.isArray(data26)) {
                if (data26.length > 100) {
                    const err45 = { instancePath: instancePath + "/runners", schemaPath: "#/properties/runners/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.runners, data: data26 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                if (data26.length < 1) {
                    const err46 = { instancePath: instancePath + "/runners", schemaPath: "#/properties/runners/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.runners, data: data26 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                const len2 = data26.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data27 = data26[i2];
                    const _errs70 = errors;
                    let valid26 = false;
                    const _errs71 = errors;
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.region === undefined) {
                            const err47 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/anyOf/0/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'", schema: schema31.properties.runners.items.anyOf[0].required, parentSchema: schema31.properties.runners.items.anyOf[0], data: data27 };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs71 === errors;
                    valid26 = valid26 || _valid0;
                    if (_valid0) {
                        var props0 = {};
                        props0.region = true;
                    }
                    const _errs72 = errors;
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.pue === undefined) {
                            const err48 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/anyOf/1/required", keyword: "required", params: { missingProperty: "pue" }, message: "must have required property '" + "pue" + "'", schema: schema31.properties.runners.items.anyOf[1].required, parentSchema: schema31.properties.runners.items.anyOf[1], data: data27 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs72 === errors;
                    valid26 = valid26 || _valid0;
                    if (_valid0) {
                        if (props0 !== true) {
                            props0 = props0 || {};
                            props0.pue = true;
                        }
                    }
                    const _errs73 = errors;
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.power === undefined) {
                            const err49 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/anyOf/2/required", keyword: "required", params: { missingProperty: "power" }, message: "must have required property '" + "power" + "'", schema: schema31.properties.runners.items.anyOf[2].required, parentSchema: schema31.properties.runners.items.anyOf[2], data: data27 };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs73 === errors;
                    valid26 = valid26 || _valid0;
                    if (_valid0) {
                        if (props0 !== true) {
                            props0 = props0 || {};
                            props0.power = true;
                        }
                    }
                    const _errs74 = errors;
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.sku === undefined) {
                            const err50 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/anyOf/3/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property '" + "sku" + "'", schema: schema31.properties.runners.items.anyOf[3].required, parentSchema: schema31.properties.runners.items.anyOf[3], data: data27 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs74 === errors;
                    valid26 = valid26 || _valid0;
                    if (_valid0) {
                        if (props0 !== true) {
                            props0 = props0 || {};
                            props0.sku = true;
                        }
                    }
                    if (!valid26) {
                        const err51 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.runners.items.anyOf, parentSchema: schema31.properties.runners.items, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs70;
                        if (vErrors !== null) {
                            if (_errs70) {
                                vErrors.length = _errs70;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.labels === undefined) {
                            const err52 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property '" + "labels" + "'", schema: schema31.properties.runners.items.required, parentSchema: schema31.properties.runners.items, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        for (const key5 in data27) {
                            if (!(((((key5 === "labels") || (key5 === "region")) || (key5 === "pue")) || (key5 === "power")) || (key5 === "sku"))) {
                                const err53 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.runners.items, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data27.labels !== undefined) {
                            if (!(validate21(data27.labels, { instancePath: instancePath + "/runners/" + i2 + "/labels", parentData: data27, parentDataProperty: "labels", rootData, dynamicAnchors }))) {
                                vErrors = joined(vErrors, validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data27.region !== undefined) {
                            let data29 = data27.region;
                            if (typeof data29 === "string") {
                                if (!pattern12.test(data29)) {
                                    const err54 = { instancePath: instancePath + "/runners/" + i2 + "/region", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data29 };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err55 = { instancePath: instancePath + "/runners/" + i2 + "/region", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                        if (data27.pue !== undefined) {
                            let data30 = data27.pue;
                            if ((typeof data30 == "number") && (isFinite(data30))) {
                                if (data30 > 3 || isNaN(data30)) {
                                    const err56 = { instancePath: instancePath + "/runners/" + i2 + "/pue", schemaPath: "#/properties/runners/items/properties/pue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema31.properties.runners.items.properties.pue, data: data30 };
                                    if (vErrors === null) {
                                        vErrors = [err56];
                                    }
                                    else {
                                        vErrors.push(err56);
                                    }
                                    errors++;
                                }
                                if (data30 < 1 || isNaN(data30)) {
                                    const err57 = { instancePath: instancePath + "/runners/" + i2 + "/pue", schemaPath: "#/properties/runners/items/properties/pue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.runners.items.properties.pue, data: data30 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err58 = { instancePath: instancePath + "/runners/" + i2 + "/pue", schemaPath: "#/properties/runners/items/properties/pue/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.runners.items.properties.pue.type, parentSchema: schema31.properties.runners.items.properties.pue, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                        if (data27.power !== undefined) {
                            let data31 = data27.power;
                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                if (data31.idle === undefined) {
                                    const err59 = { instancePath: instancePath + "/runners/" + i2 + "/power", schemaPath: "#/properties/runners/items/properties/power/required", keyword: "required", params: { missingProperty: "idle" }, message: "must have required property '" + "idle" + "'", schema: schema31.properties.runners.items.properties.power.required, parentSchema: schema31.properties.runners.items.properties.power, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                                if (data31.full === undefined) {
                                    const err60 = { instancePath: instancePath + "/runners/" + i2 + "/power", schemaPath: "#/properties/runners/items/properties/power/required", keyword: "required", params: { missingProperty: "full" }, message: "must have required property '" + "full" + "'", schema: schema31.properties.runners.items.properties.power.required, parentSchema: schema31.properties.runners.items.properties.power, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                                for (const key6 in data31) {
                                    if (!((key6 === "idle") || (key6 === "full"))) {
                                        const err61 = { instancePath: instancePath + "/runners/" + i2 + "/power", schemaPath: "#/properties/runners/items/properties/power/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.runners.items.properties.power, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data31.idle !== undefined) {
                                    let data32 = data31.idle;
                                    if (typeof data32 === "string") {
                                        if (!pattern13.test(data32)) {
                                            const err62 = { instancePath: instancePath + "/runners/" + i2 + "/power/idle", schemaPath: "#/$defs/power/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$", parentSchema: schema50, data: data32 };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err63 = { instancePath: instancePath + "/runners/" + i2 + "/power/idle", schemaPath: "#/$defs/power/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data32 };
                                        if (vErrors === null) {
                                            vErrors = [err63];
                                        }
                                        else {
                                            vErrors.push(err63);
                                        }
                                        errors++;
                                    }
                                }
                                if (data31.full !== undefined) {
                                    let data33 = data31.full;
                                    if (typeof data33 === "string") {
                                        if (!pattern13.test(data33)) {
                                            const err64 = { instancePath: instancePath + "/runners/" + i2 + "/power/full", schemaPath: "#/$defs/power/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mW|W|kW)$", parentSchema: schema50, data: data33 };
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
                                        const err65 = { instancePath: instancePath + "/runners/" + i2 + "/power/full", schemaPath: "#/$defs/power/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data33 };
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
                                const err66 = { instancePath: instancePath + "/runners/" + i2 + "/power", schemaPath: "#/properties/runners/items/properties/power/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.runners.items.properties.power.type, parentSchema: schema31.properties.runners.items.properties.power, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data27.sku !== undefined) {
                            let data34 = data27.sku;
                            if (typeof data34 === "string") {
                                if (!pattern15.test(data34)) {
                                    const err67 = { instancePath: instancePath + "/runners/" + i2 + "/sku", schemaPath: "#/$defs/sku/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$", parentSchema: schema52, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/runners/" + i2 + "/sku", schemaPath: "#/$defs/sku/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/runners/" + i2, schemaPath: "#/properties/runners/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.runners.items.type, parentSchema: schema31.properties.runners.items, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err70 = { instancePath: instancePath + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.runners.type, parentSchema: schema31.properties.runners, data: data26 };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
        if (data.place !== undefined) {
            let data35 = data.place;
            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (Object.keys(data35).length < 1) {
                    const err71 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.place, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        vErrors.push(err71);
                    }
                    errors++;
                }
                for (const key7 in data35) {
                    if (!((key7 === "default") || (key7 === "pins"))) {
                        const err72 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.place, data: data35 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data35.default !== undefined) {
                    let data36 = data35.default;
                    const _errs105 = errors;
                    let valid34 = false;
                    const _errs106 = errors;
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.region === undefined) {
                            const err73 = { instancePath: instancePath + "/place/default", schemaPath: "#/properties/place/properties/default/anyOf/0/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'", schema: schema31.properties.place.properties.default.anyOf[0].required, parentSchema: schema31.properties.place.properties.default.anyOf[0], data: data36 };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs106 === errors;
                    valid34 = valid34 || _valid1;
                    if (_valid1) {
                        var props1 = {};
                        props1.region = true;
                    }
                    const _errs107 = errors;
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.zone === undefined) {
                            const err74 = { instancePath: instancePath + "/place/default", schemaPath: "#/properties/place/properties/default/anyOf/1/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'", schema: schema31.properties.place.properties.default.anyOf[1].required, parentSchema: schema31.properties.place.properties.default.anyOf[1], data: data36 };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs107 === errors;
                    valid34 = valid34 || _valid1;
                    if (_valid1) {
                        if (props1 !== true) {
                            props1 = props1 || {};
                            props1.zone = true;
                        }
                    }
                    const _errs108 = errors;
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.country === undefined) {
                            const err75 = { instancePath: instancePath + "/place/default", schemaPath: "#/properties/place/properties/default/anyOf/2/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property '" + "country" + "'", schema: schema31.properties.place.properties.default.anyOf[2].required, parentSchema: schema31.properties.place.properties.default.anyOf[2], data: data36 };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs108 === errors;
                    valid34 = valid34 || _valid1;
                    if (_valid1) {
                        if (props1 !== true) {
                            props1 = props1 || {};
                            props1.country = true;
                        }
                    }
                    if (!valid34) {
                        const err76 = { instancePath: instancePath + "/place/default", schemaPath: "#/properties/place/properties/default/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.place.properties.default.anyOf, parentSchema: schema31.properties.place.properties.default, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs105;
                        if (vErrors !== null) {
                            if (_errs105) {
                                vErrors.length = _errs105;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        for (const key8 in data36) {
                            if (!(((key8 === "region") || (key8 === "zone")) || (key8 === "country"))) {
                                const err77 = { instancePath: instancePath + "/place/default", schemaPath: "#/properties/place/properties/default/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.place.properties.default, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                        if (data36.region !== undefined) {
                            let data37 = data36.region;
                            if (typeof data37 === "string") {
                                if (!pattern12.test(data37)) {
                                    const err78 = { instancePath: instancePath + "/place/default/region", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data37 };
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
                                const err79 = { instancePath: instancePath + "/place/default/region", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err79];
                                }
                                else {
                                    vErrors.push(err79);
                                }
                                errors++;
                            }
                        }
                        if (data36.zone !== undefined) {
                            let data38 = data36.zone;
                            if (typeof data38 === "string") {
                                if (!pattern12.test(data38)) {
                                    const err80 = { instancePath: instancePath + "/place/default/zone", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data38 };
                                    if (vErrors === null) {
                                        vErrors = [err80];
                                    }
                                    else {
                                        vErrors.push(err80);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err81 = { instancePath: instancePath + "/place/default/zone", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err81];
                                }
                                else {
                                    vErrors.push(err81);
                                }
                                errors++;
                            }
                        }
                        if (data36.country !== undefined) {
                            let data39 = data36.country;
                            if (typeof data39 === "string") {
                                if (!pattern12.test(data39)) {
                                    const err82 = { instancePath: instancePath + "/place/default/country", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err82];
                                    }
                                    else {
                                        vErrors.push(err82);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err83 = { instancePath: instancePath + "/place/default/country", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err84 = { instancePath: instancePath + "/place/default", schemaPath: "#/properties/place/properties/default/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.place.properties.default.type, parentSchema: schema31.properties.place.properties.default, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                if (data35.pins !== undefined) {
                    let data40 = data35.pins;
                    if (Array.isArray(data40)) {
                        if (data40.length > 50) {
                            const err85 = { instancePath: instancePath + "/place/pins", schemaPath: "#/properties/place/properties/pins/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema31.properties.place.properties.pins, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if (data40.length < 1) {
                            const err86 = { instancePath: instancePath + "/place/pins", schemaPath: "#/properties/place/properties/pins/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.place.properties.pins, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                        const len3 = data40.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data41 = data40[i3];
                            const _errs126 = errors;
                            let valid41 = false;
                            const _errs127 = errors;
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.region === undefined) {
                                    const err87 = { instancePath: instancePath + "/place/pins/" + i3, schemaPath: "#/properties/place/properties/pins/items/anyOf/0/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'", schema: schema31.properties.place.properties.pins.items.anyOf[0].required, parentSchema: schema31.properties.place.properties.pins.items.anyOf[0], data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err87];
                                    }
                                    else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                            }
                            var _valid2 = _errs127 === errors;
                            valid41 = valid41 || _valid2;
                            if (_valid2) {
                                var props2 = {};
                                props2.region = true;
                            }
                            const _errs128 = errors;
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.zone === undefined) {
                                    const err88 = { instancePath: instancePath + "/place/pins/" + i3, schemaPath: "#/properties/place/properties/pins/items/anyOf/1/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property '" + "zone" + "'", schema: schema31.properties.place.properties.pins.items.anyOf[1].required, parentSchema: schema31.properties.place.properties.pins.items.anyOf[1], data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                            }
                            var _valid2 = _errs128 === errors;
                            valid41 = valid41 || _valid2;
                            if (_valid2) {
                                if (props2 !== true) {
                                    props2 = props2 || {};
                                    props2.zone = true;
                                }
                            }
                            const _errs129 = errors;
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.country === undefined) {
                                    const err89 = { instancePath: instancePath + "/place/pins/" + i3, schemaPath: "#/properties/place/properties/pins/items/anyOf/2/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property '" + "country" + "'", schema: schema31.properties.place.properties.pins.items.anyOf[2].required, parentSchema: schema31.properties.place.properties.pins.items.anyOf[2], data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                            }
                            var _valid2 = _errs129 === errors;
                            valid41 = valid41 || _valid2;
                            if (_valid2) {
                                if (props2 !== true) {
                                    props2 = props2 || {};
                                    props2.country = true;
                                }
                            }
                            if (!valid41) {
                                const err90 = { instancePath: instancePath + "/place/pins/" + i3, schemaPath: "#/properties/place/properties/pins/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.place.properties.pins.items.anyOf, parentSchema: schema31.properties.place.properties.pins.items, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs126;
                                if (vErrors !== null) {
                                    if (_errs126) {
                                        vErrors.length = _errs126;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                for (const key9 in data41) {
                                    if (!((((key9 === "match") || (key9 === "region")) || (key9 === "zone")) || (key9 === "country"))) {
                                        const err91 = { instancePath: instancePath + "/place/pins/" + i3, schemaPath: "#/properties/place/properties/pins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.place.properties.pins.items, data: data41 };
                                        if (vErrors === null) {
                                            vErrors = [err91];
                                        }
                                        else {
                                            vErrors.push(err91);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.match !== undefined) {
                                    if (!(validate24(data41.match, { instancePath: instancePath + "/place/pins/" + i3 + "/match", parentData: data41, parentDataProperty: "match", rootData, dynamicAnchors }))) {
                                        vErrors = joined(vErrors, validate24.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data41.region !== undefined) {
                                    let data43 = data41.region;
                                    if (typeof data43 === "string") {
                                        if (!pattern12.test(data43)) {
                                            const err92 = { instancePath: instancePath + "/place/pins/" + i3 + "/region", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data43 };
                                            if (vErrors === null) {
                                                vErrors = [err92];
                                            }
                                            else {
                                                vErrors.push(err92);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err93 = { instancePath: instancePath + "/place/pins/" + i3 + "/region", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err93];
                                        }
                                        else {
                                            vErrors.push(err93);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.zone !== undefined) {
                                    let data44 = data41.zone;
                                    if (typeof data44 === "string") {
                                        if (!pattern12.test(data44)) {
                                            const err94 = { instancePath: instancePath + "/place/pins/" + i3 + "/zone", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data44 };
                                            if (vErrors === null) {
                                                vErrors = [err94];
                                            }
                                            else {
                                                vErrors.push(err94);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err95 = { instancePath: instancePath + "/place/pins/" + i3 + "/zone", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data44 };
                                        if (vErrors === null) {
                                            vErrors = [err95];
                                        }
                                        else {
                                            vErrors.push(err95);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.country !== undefined) {
                                    let data45 = data41.country;
                                    if (typeof data45 === "string") {
                                        if (!pattern12.test(data45)) {
                                            const err96 = { instancePath: instancePath + "/place/pins/" + i3 + "/country", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data45 };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err97 = { instancePath: instancePath + "/place/pins/" + i3 + "/country", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err98 = { instancePath: instancePath + "/place/pins/" + i3, schemaPath: "#/properties/place/properties/pins/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.place.properties.pins.items.type, parentSchema: schema31.properties.place.properties.pins.items, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err99 = { instancePath: instancePath + "/place/pins", schemaPath: "#/properties/place/properties/pins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.place.properties.pins.type, parentSchema: schema31.properties.place.properties.pins, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err100 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.place.type, parentSchema: schema31.properties.place, data: data35 };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
        if (data["what-if"] !== undefined) {
            let data46 = data["what-if"];
            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                if (data46.regions === undefined) {
                    const err101 = { instancePath: instancePath + "/what-if", schemaPath: "#/properties/what-if/required", keyword: "required", params: { missingProperty: "regions" }, message: "must have required property '" + "regions" + "'", schema: schema31.properties["what-if"].required, parentSchema: schema31.properties["what-if"], data: data46 };
                    if (vErrors === null) {
                        vErrors = [err101];
                    }
                    else {
                        vErrors.push(err101);
                    }
                    errors++;
                }
                for (const key10 in data46) {
                    if (!(key10 === "regions")) {
                        const err102 = { instancePath: instancePath + "/what-if", schemaPath: "#/properties/what-if/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties["what-if"], data: data46 };
                        if (vErrors === null) {
                            vErrors = [err102];
                        }
                        else {
                            vErrors.push(err102);
                        }
                        errors++;
                    }
                }
                if (data46.regions !== undefined) {
                    let data47 = data46.regions;
                    if (Array.isArray(data47)) {
                        if (data47.length > 100) {
                            const err103 = { instancePath: instancePath + "/what-if/regions", schemaPath: "#/properties/what-if/properties/regions/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties["what-if"].properties.regions, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err103];
                            }
                            else {
                                vErrors.push(err103);
                            }
                            errors++;
                        }
                        if (data47.length < 1) {
                            const err104 = { instancePath: instancePath + "/what-if/regions", schemaPath: "#/properties/what-if/properties/regions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties["what-if"].properties.regions, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                        const len4 = data47.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data48 = data47[i4];
                            if (typeof data48 === "string") {
                                if (!pattern12.test(data48)) {
                                    const err105 = { instancePath: instancePath + "/what-if/regions/" + i4, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:._ -]{0,79}$", parentSchema: schema49, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err105];
                                    }
                                    else {
                                        vErrors.push(err105);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err106 = { instancePath: instancePath + "/what-if/regions/" + i4, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err107 = { instancePath: instancePath + "/what-if/regions", schemaPath: "#/properties/what-if/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties["what-if"].properties.regions.type, parentSchema: schema31.properties["what-if"].properties.regions, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err107];
                        }
                        else {
                            vErrors.push(err107);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err108 = { instancePath: instancePath + "/what-if", schemaPath: "#/properties/what-if/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties["what-if"].type, parentSchema: schema31.properties["what-if"], data: data46 };
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data49 = data.budgets;
            if (Array.isArray(data49)) {
                if (data49.length > 1000) {
                    const err109 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema31.properties.budgets, data: data49 };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                if (data49.length < 1) {
                    const err110 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.budgets, data: data49 };
                    if (vErrors === null) {
                        vErrors = [err110];
                    }
                    else {
                        vErrors.push(err110);
                    }
                    errors++;
                }
                const len5 = data49.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (!(validate34(data49[i5], { instancePath: instancePath + "/budgets/" + i5, parentData: data49, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                        vErrors = joined(vErrors, validate34.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err111 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.budgets.type, parentSchema: schema31.properties.budgets, data: data49 };
                if (vErrors === null) {
                    vErrors = [err111];
                }
                else {
                    vErrors.push(err111);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data51 = data.waivers;
            if (Array.isArray(data51)) {
                if (data51.length > 200) {
                    const err112 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema31.properties.waivers, data: data51 };
                    if (vErrors === null) {
                        vErrors = [err112];
                    }
                    else {
                        vErrors.push(err112);
                    }
                    errors++;
                }
                if (data51.length < 1) {
                    const err113 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.waivers, data: data51 };
                    if (vErrors === null) {
                        vErrors = [err113];
                    }
                    else {
                        vErrors.push(err113);
                    }
                    errors++;
                }
                const len6 = data51.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data52 = data51[i6];
                    if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                        if (data52.budget === undefined) {
                            const err114 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property '" + "budget" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err114];
                            }
                            else {
                                vErrors.push(err114);
                            }
                            errors++;
                        }
                        if (data52.reason === undefined) {
                            const err115 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err115];
                            }
                            else {
                                vErrors.push(err115);
                            }
                            errors++;
                        }
                        if (data52["up-to"] === undefined) {
                            const err116 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "up-to" }, message: "must have required property '" + "up-to" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err116];
                            }
                            else {
                                vErrors.push(err116);
                            }
                            errors++;
                        }
                        if (data52.expires === undefined) {
                            const err117 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err117];
                            }
                            else {
                                vErrors.push(err117);
                            }
                            errors++;
                        }
                        for (const key11 in data52) {
                            if (!(((((key11 === "budget") || (key11 === "reason")) || (key11 === "up-to")) || (key11 === "expires")) || (key11 === "approved-by"))) {
                                const err118 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.waivers.items, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err118];
                                }
                                else {
                                    vErrors.push(err118);
                                }
                                errors++;
                            }
                        }
                        if (data52.budget !== undefined) {
                            let data53 = data52.budget;
                            if (typeof data53 === "string") {
                                if (!pattern23.test(data53)) {
                                    const err119 = { instancePath: instancePath + "/waivers/" + i6 + "/budget", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9-]{0,62}$" + "\"", schema: "^[a-z0-9][a-z0-9-]{0,62}$", parentSchema: schema62, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err119];
                                    }
                                    else {
                                        vErrors.push(err119);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err120 = { instancePath: instancePath + "/waivers/" + i6 + "/budget", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data53 };
                                if (vErrors === null) {
                                    vErrors = [err120];
                                }
                                else {
                                    vErrors.push(err120);
                                }
                                errors++;
                            }
                        }
                        if (data52.reason !== undefined) {
                            let data54 = data52.reason;
                            if (typeof data54 === "string") {
                                if (!pattern40.test(data54)) {
                                    const err121 = { instancePath: instancePath + "/waivers/" + i6 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S.{8,}\\S)[^\\r\\n]{10,500}$" }, message: "must match pattern \"" + "^(?=.*\\S.{8,}\\S)[^\\r\\n]{10,500}$" + "\"", schema: "^(?=.*\\S.{8,}\\S)[^\\r\\n]{10,500}$", parentSchema: schema31.properties.waivers.items.properties.reason, data: data54 };
                                    if (vErrors === null) {
                                        vErrors = [err121];
                                    }
                                    else {
                                        vErrors.push(err121);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err122 = { instancePath: instancePath + "/waivers/" + i6 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.items.properties.reason.type, parentSchema: schema31.properties.waivers.items.properties.reason, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                        if (data52["up-to"] !== undefined) {
                            let data55 = data52["up-to"];
                            if (typeof data55 === "string") {
                                if (!pattern25.test(data55)) {
                                    const err123 = { instancePath: instancePath + "/waivers/" + i6 + "/up-to", schemaPath: "#/$defs/mass-or-energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema67, data: data55 };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/waivers/" + i6 + "/up-to", schemaPath: "#/$defs/mass-or-energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.type, parentSchema: schema67, data: data55 };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data52.expires !== undefined) {
                            let data56 = data52.expires;
                            if (typeof data56 === "string") {
                                if (!pattern5.test(data56)) {
                                    const err125 = { instancePath: instancePath + "/waivers/" + i6 + "/expires", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema33, data: data56 };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err126 = { instancePath: instancePath + "/waivers/" + i6 + "/expires", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data56 };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        if (data52["approved-by"] !== undefined) {
                            let data57 = data52["approved-by"];
                            if (typeof data57 === "string") {
                                if (!pattern43.test(data57)) {
                                    const err127 = { instancePath: instancePath + "/waivers/" + i6 + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]{1,100}$" }, message: "must match pattern \"" + "^[^\\r\\n]{1,100}$" + "\"", schema: "^[^\\r\\n]{1,100}$", parentSchema: schema31.properties.waivers.items.properties["approved-by"], data: data57 };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err128 = { instancePath: instancePath + "/waivers/" + i6 + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.items.properties["approved-by"].type, parentSchema: schema31.properties.waivers.items.properties["approved-by"], data: data57 };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err129 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.waivers.items.type, parentSchema: schema31.properties.waivers.items, data: data52 };
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
                const err130 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.waivers.type, parentSchema: schema31.properties.waivers, data: data51 };
                if (vErrors === null) {
                    vErrors = [err130];
                }
                else {
                    vErrors.push(err130);
                }
                errors++;
            }
        }
        if (data["waiver-limit"] !== undefined) {
            let data58 = data["waiver-limit"];
            if (typeof data58 === "string") {
                if (!pattern44.test(data58)) {
                    const err131 = { instancePath: instancePath + "/waiver-limit", schemaPath: "#/properties/waiver-limit/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2} ?d$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,2} ?d$" + "\"", schema: "^[1-9][0-9]{0,2} ?d$", parentSchema: schema31.properties["waiver-limit"], data: data58 };
                    if (vErrors === null) {
                        vErrors = [err131];
                    }
                    else {
                        vErrors.push(err131);
                    }
                    errors++;
                }
            }
            else {
                const err132 = { instancePath: instancePath + "/waiver-limit", schemaPath: "#/properties/waiver-limit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["waiver-limit"].type, parentSchema: schema31.properties["waiver-limit"], data: data58 };
                if (vErrors === null) {
                    vErrors = [err132];
                }
                else {
                    vErrors.push(err132);
                }
                errors++;
            }
        }
        if (data["on-error"] !== undefined) {
            let data59 = data["on-error"];
            if (!((data59 === "warn") || (data59 === "fail"))) {
                const err133 = { instancePath: instancePath + "/on-error", schemaPath: "#/properties/on-error/enum", keyword: "enum", params: { allowedValues: schema31.properties["on-error"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties["on-error"].enum, parentSchema: schema31.properties["on-error"], data: data59 };
                if (vErrors === null) {
                    vErrors = [err133];
                }
                else {
                    vErrors.push(err133);
                }
                errors++;
            }
        }
        if (data.locked !== undefined) {
            let data60 = data.locked;
            if (Array.isArray(data60)) {
                if (data60.length > 50) {
                    const err134 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema31.properties.locked, data: data60 };
                    if (vErrors === null) {
                        vErrors = [err134];
                    }
                    else {
                        vErrors.push(err134);
                    }
                    errors++;
                }
                if (data60.length < 1) {
                    const err135 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.locked, data: data60 };
                    if (vErrors === null) {
                        vErrors = [err135];
                    }
                    else {
                        vErrors.push(err135);
                    }
                    errors++;
                }
                const len7 = data60.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    let data61 = data60[i7];
                    if (typeof data61 === "string") {
                        if (!pattern45.test(data61)) {
                            const err136 = { instancePath: instancePath + "/locked/" + i7, schemaPath: "#/$defs/policy-path/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]{1,80}$" }, message: "must match pattern \"" + "^[a-z0-9.-]{1,80}$" + "\"", schema: "^[a-z0-9.-]{1,80}$", parentSchema: schema83, data: data61 };
                            if (vErrors === null) {
                                vErrors = [err136];
                            }
                            else {
                                vErrors.push(err136);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err137 = { instancePath: instancePath + "/locked/" + i7, schemaPath: "#/$defs/policy-path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data61 };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err138 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.locked.type, parentSchema: schema31.properties.locked, data: data60 };
                if (vErrors === null) {
                    vErrors = [err138];
                }
                else {
                    vErrors.push(err138);
                }
                errors++;
            }
        }
        if (data["allow-override"] !== undefined) {
            let data62 = data["allow-override"];
            if (Array.isArray(data62)) {
                if (data62.length > 50) {
                    const err139 = { instancePath: instancePath + "/allow-override", schemaPath: "#/properties/allow-override/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema31.properties["allow-override"], data: data62 };
                    if (vErrors === null) {
                        vErrors = [err139];
                    }
                    else {
                        vErrors.push(err139);
                    }
                    errors++;
                }
                if (data62.length < 1) {
                    const err140 = { instancePath: instancePath + "/allow-override", schemaPath: "#/properties/allow-override/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties["allow-override"], data: data62 };
                    if (vErrors === null) {
                        vErrors = [err140];
                    }
                    else {
                        vErrors.push(err140);
                    }
                    errors++;
                }
                const len8 = data62.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data63 = data62[i8];
                    if (typeof data63 === "string") {
                        if (!pattern45.test(data63)) {
                            const err141 = { instancePath: instancePath + "/allow-override/" + i8, schemaPath: "#/$defs/policy-path/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]{1,80}$" }, message: "must match pattern \"" + "^[a-z0-9.-]{1,80}$" + "\"", schema: "^[a-z0-9.-]{1,80}$", parentSchema: schema83, data: data63 };
                            if (vErrors === null) {
                                vErrors = [err141];
                            }
                            else {
                                vErrors.push(err141);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err142 = { instancePath: instancePath + "/allow-override/" + i8, schemaPath: "#/$defs/policy-path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data63 };
                        if (vErrors === null) {
                            vErrors = [err142];
                        }
                        else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err143 = { instancePath: instancePath + "/allow-override", schemaPath: "#/properties/allow-override/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties["allow-override"].type, parentSchema: schema31.properties["allow-override"], data: data62 };
                if (vErrors === null) {
                    vErrors = [err143];
                }
                else {
                    vErrors.push(err143);
                }
                errors++;
            }
        }
    }
    else {
        const err144 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err144];
        }
        else {
            vErrors.push(err144);
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

// EXTERNAL MODULE: ./build/src/policy/data.js
var data = __webpack_require__(162);
// EXTERNAL MODULE: ./build/src/policy/defaults.js
var defaults = __webpack_require__(7776);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var policy_enforcement = __webpack_require__(3902);
// EXTERNAL MODULE: ./build/src/policy/meaning.js
var policy_meaning = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/src/policy/locked-facts.js

/** Facts of which there is no stricter one: what a parent has locked, another must not bring in. */
const FACTS = ['runners', 'place'];
function lockedBeside(document, parents) {
    return FACTS.flatMap((key) => parents
        .filter(({ locked }) => locked.includes(key))
        .flatMap((keeper) => parents
        .filter((other) => brings(other, key, keeper))
        .map((other) => ({
        offset: document.offsetOf('/extends'),
        message: `\`${key}\` is locked by ${keeper.name}, and ${other.name} has a word on it`,
        hint: `extend one of the two, or let ${keeper.name} unlock \`${key}\``,
    }))));
}
/** Whether a policy has facts that are not the other's own. */
function brings(policy, key, keeper) {
    const facts = (of) => key === 'runners'
        ? of.runners.map(policy_meaning/* runnerMeaning */.Is)
        : [...of.pins.map(policy_meaning/* pinMeaning */.tH), ...of.defaultPlaces.map(({ place }) => (0,policy_meaning/* placeMeaning */.Jv)(place))];
    const known = facts(keeper);
    return policy !== keeper && facts(policy).some((fact) => !known.includes(fact));
}

// EXTERNAL MODULE: ./build/src/units/print.js
var print = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(728);
// EXTERNAL MODULE: ./build/src/policy/reference.js
var reference = __webpack_require__(3401);
;// CONCATENATED MODULE: ./build/src/policy/loosening-flaws.js



/** @param what a clause: what is milder than what the parent says */
function loosens(document, pointer, what, parent) {
    const key = pointer.split('/')[1] ?? '';
    const name = key === 'rollout' ? 'enforcement' : key;
    return {
        offset: document.offsetOf(pointer),
        message: `this loosens what it extends: ${what} of ${parent.name}`,
        hint: `leave it out, or ${openedBy(parent.keepers ?? [parent], name)}`,
    };
}
/** What whoever keeps a word closed would have to do. */
function openedBy(keepers, key) {
    const [preset] = keepers.filter(({ name }) => name.startsWith(reference/* PRESET_PREFIX */.vG));
    if (preset !== undefined) {
        return `build on a copy of ${preset.name} that says what you need: it comes with the program and cannot be changed`;
    }
    return `let ${keepers.map(({ name }) => name).join(' and ')} name \`${key}\` in \`allow-override\``;
}
/** @param path as `locked` of the parent names it */
function lockedFlaw(document, parent, pointer, path) {
    return {
        offset: document.offsetOf(pointer),
        message: `\`${path}\` is locked by ${parent.name}: leave it out`,
    };
}
/** The clause for a range wider than the parent's; `null`: that names none. */
function wider(theirs) {
    if (theirs !== null)
        return 'the range is wider than that';
    return `the range is wider than the ${(0,print/* formatPercent */.l9)(policy/* DEFAULT_MAX_RANGE */.V)} that hold for want of a word`;
}

;// CONCATENATED MODULE: ./build/src/policy/paths.js
/** What a policy that extends another may touch: names of things that can be locked or left open. */
/** Keys of the top of a file that a parent can lock, or let be loosened. */
const EXTENDABLE = [
    'enforcement',
    'scope',
    'decide-on',
    'max-range',
    'intensity',
    'data',
    'runners',
    'place',
    'what-if',
    'budgets',
    'waivers',
    'waiver-limit',
    'on-error',
];
/** Whether a list of paths names this one, or all that it is part of: `budgets` names every budget. */
function names(paths, path) {
    return paths.includes(path) || paths.includes(path.split('.')[0] ?? path);
}
/**
 * Whether a document may put its own word in the place of this parent's: the parent lets it, and so
 * does every other that has said something of it. What one keeps closed another cannot open.
 */
function isOpen(key, parent, parents) {
    return names(parent.allowOverride, key) && closing(key, parents).length === 0;
}
/** The parents that have a word on a key and do not let it be overridden. */
function closing(key, parents) {
    return parents.filter(({ allowOverride, settingOrigins }) => Object.hasOwn(settingOrigins, key) && !names(allowOverride, key));
}

// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 15 modules
var register = __webpack_require__(7087);
// EXTERNAL MODULE: ./build/src/policy/strictness.js
var strictness = __webpack_require__(1496);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/policy/yaml-value.js



/** A policy needs six; a hundred would be an attack on whatever walks them. */
const DEEPEST = 16;
function tooDeep(offset) {
    return { offset, message: `nested deeper than ${DEEPEST} levels` };
}
function pointerTo(parent, key) {
    return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** A YAML document as plain values, with the place of each, and what its keys do wrong. */
function plainValue(contents, text) {
    const places = new Map();
    const flaws = [];
    const positionOf = positionsIn(text);
    const value = visit(contents, '', firstOffset(contents), 0);
    return { value, places, flaws };
    function visit(node, pointer, keyAt, depth) {
        const [from, to] = rangeOf(node) ?? [keyAt, keyAt];
        const isNothing = node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null);
        // What is left empty stands nowhere: its key is where to look.
        places.set(pointer, {
            keyAt,
            at: isNothing ? keyAt : from,
            source: (0,dist/* isScalar */.jn)(node) ? text.slice(from, to) : '',
        });
        if (depth >= DEEPEST && !(0,dist/* isScalar */.jn)(node)) {
            flaws.push(tooDeep(from));
            return null;
        }
        if ((0,dist/* isMap */.jh)(node))
            return visitMap(node, pointer, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            return node.items.map((item, index) => visit(item, pointerTo(pointer, index), rangeOf(item)?.[0] ?? keyAt, depth + 1));
        }
        return (0,dist/* isScalar */.jn)(node) ? node.value : null;
    }
    function visitMap(map, pointer, depth) {
        const firstAt = new Map();
        const entries = [];
        for (const { key, value: item } of map.items) {
            const offset = rangeOf(key)?.[0] ?? rangeOf(map)?.[0] ?? 0;
            const name = (0,dist/* isScalar */.jn)(key) ? key.value : undefined;
            if (typeof name !== 'string') {
                flaws.push({ offset, message: 'a key must be a plain text' });
                continue;
            }
            const earlier = firstAt.get(name);
            const flaw = keyFlaw(name, earlier);
            if (flaw !== null)
                flaws.push({ offset, message: flaw });
            if (flaw !== null)
                continue;
            firstAt.set(name, offset);
            entries.push([name, visit(item, pointerTo(pointer, name), offset, depth + 1)]);
        }
        // Defines even `__proto__` as a key of its own, which the schema then refuses as unknown.
        return Object.fromEntries(entries);
    }
    function keyFlaw(name, earlier) {
        if (name === '<<')
            return 'merge keys (`<<`) are no part of a policy: write the keys out';
        if (earlier === undefined)
            return null;
        const { line } = positionOf(earlier);
        return `the key ${(0,nearest/* quoted */.TL)(name)} is there twice; the first is on line ${line}`;
    }
}
function firstOffset(node) {
    return rangeOf(node)?.[0] ?? 0;
}
function rangeOf(node) {
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isScalar */.jn)(node))
        return undefined;
    return node.range ? [node.range[0], node.range[1]] : undefined;
}

;// CONCATENATED MODULE: ./build/src/policy/loosening-budgets.js







/** What a document's budget would loosen of a parent's of the same name, or touch although it is locked. */
function budgetFlaws(document, own, parent) {
    const path = `budgets.${own.id}`;
    const entries = parent.budgets.filter(({ id }) => id === own.id);
    const isLocked = parent.locked.includes(path) || (parent.locked.includes('budgets') && entries.length > 0);
    if (isLocked)
        return [lockedFlaw(document, parent, own.pointer, path)];
    if (entries.length === 0 || names(parent.allowOverride, path))
        return [];
    return [
        ...(own.match === null
            ? []
            : [
                loosens(document, pointerTo(own.pointer, 'match'), 'which audits a budget is for is settled by that', parent),
            ]),
        ...entries.flatMap((theirs) => termFlaws(document, own, theirs, parent)),
        ...own.rules.flatMap((rule) => ruleFlaws(document, own, rule, entries, parent)),
    ];
}
function termFlaws(document, own, theirs, parent) {
    const at = (key) => pointerTo(own.pointer, key);
    const { enforcement, decideOn, maxRange, intensity } = own;
    const isMilder = enforcement !== null &&
        enforcement !== theirs.enforcement &&
        (0,policy_enforcement/* milder */.IH)(enforcement, theirs.enforcement) === enforcement;
    return [
        ...(isMilder
            ? [
                loosens(document, at('enforcement'), `\`${enforcement}\` is milder than the \`${theirs.enforcement}\``, parent),
            ]
            : []),
        ...(decideOn !== null && (0,strictness/* isMilderDecideOn */.TX)(decideOn, theirs.decideOn)
            ? [
                loosens(document, at('decide-on'), `\`${decideOn}\` is milder than the \`${theirs.decideOn}\``, parent),
            ]
            : []),
        ...(maxRange !== null && maxRange > (theirs.maxRange ?? policy/* DEFAULT_MAX_RANGE */.V)
            ? [loosens(document, at('max-range'), wider(theirs.maxRange), parent)]
            : []),
        ...(intensity === 'average' && theirs.intensity === 'marginal'
            ? [loosens(document, at('intensity'), '`average` is milder than the `marginal`', parent)]
            : []),
    ];
}
function ruleFlaws(document, own, rule, entries, parent) {
    const isLooser = entries
        .flatMap(({ rules }) => rules)
        .some((theirs) => theirs.kind === rule.kind && !(0,register/* definitionOf */.F)(rule).isTightened(rule, theirs));
    if (!isLooser)
        return [];
    const pointer = pointerTo(own.pointer, rule.kind);
    return [loosens(document, pointer, `\`${rule.kind}\` is not as tight as that`, parent)];
}

;// CONCATENATED MODULE: ./build/src/policy/loosening.js









/**
 * What a document would loosen of a policy that it builds on, or touches although it is locked.
 *
 * @param parents all that it builds on: what one of them opens another may keep closed
 */
function loosenings(document, parent, parents) {
    const given = EXTENDABLE.filter((key) => document.keys.includes(key) || (key === 'enforcement' && document.keys.includes('rollout')));
    const locked = given.filter((key) => parent.locked.includes(key));
    const checked = given.filter((key) => !locked.includes(key) && !isOpen(key, parent, parents));
    return [
        ...locked.map((key) => {
            const isGiven = document.keys.includes(key);
            return lockedFlaw(document, parent, isGiven ? `/${key}` : '/rollout', key);
        }),
        ...checked.flatMap((key) => {
            const keepers = closing(key, parents);
            const of = { ...parent, keepers: keepers.length === 0 ? [parent] : keepers };
            return CHECKS[key]?.(document, of) ?? [];
        }),
        ...document.budgets.flatMap((budget) => budgetFlaws(document, budget, parent)),
    ];
}
const CHECKS = {
    enforcement: enforcementFlaws,
    scope: scopeFlaws,
    'decide-on': (document, parent) => {
        const [own, theirs] = [document.decideOn, parent.terms.decideOn];
        if (own === null || theirs === null || !(0,strictness/* isMilderDecideOn */.TX)(own, theirs))
            return [];
        return [loosens(document, '/decide-on', `\`${own}\` is milder than the \`${theirs}\``, parent)];
    },
    'max-range': (document, parent) => {
        const [own, theirs] = [document.maxRange, parent.terms.maxRange];
        if (own === null || own <= (theirs ?? policy/* DEFAULT_MAX_RANGE */.V))
            return [];
        return [loosens(document, '/max-range', wider(theirs), parent)];
    },
    intensity: (document, parent) => {
        if (document.intensity !== 'average' || parent.terms.intensity !== 'marginal')
            return [];
        const what = '`average` is milder than the `marginal`';
        return [loosens(document, '/intensity', what, parent)];
    },
    data: (document, parent) => data/* WEAKNESSES */.Q0.flatMap((weakness) => {
        const [own, theirs] = [document.data[weakness], parent.data[weakness]];
        if (own === undefined || !(0,strictness/* isMilderMeaning */.H2)(own, theirs))
            return [];
        const what = `\`${own}\` is milder than the \`${theirs}\``;
        return [loosens(document, pointerTo('/data', weakness), what, parent)];
    }),
    runners: (document, parent) => document.runners.flatMap((row, index) => {
        const known = new Set(parent.runners.flatMap((one) => one.labels.map((label) => label.toLowerCase())));
        const twice = row.labels.find((label) => known.has(label.toLowerCase()));
        const meaning = (0,policy_meaning/* runnerMeaning */.Is)(row);
        const isTwin = parent.runners.some((one) => (0,policy_meaning/* runnerMeaning */.Is)(one) === meaning);
        if (twice === undefined || isTwin)
            return [];
        const pointer = pointerTo('/runners', index);
        return [loosens(document, pointer, `\`${twice}\` is declared already, by that`, parent)];
    }),
    place: (document, parent) => document.defaultPlaces.length === 0 ||
        parent.defaultPlaces.length === 0 ||
        document.defaultPlaces.every((own) => parent.defaultPlaces.some(({ place }) => (0,policy_meaning/* placeMeaning */.Jv)(place) === (0,policy_meaning/* placeMeaning */.Jv)(own.place)))
        ? []
        : [loosens(document, '/place/default', 'a default place is named already, by that', parent)],
    'what-if': (document, parent) => {
        const theirs = parent.whatIfRegions;
        const more = document.whatIfRegions?.find((region) => theirs?.includes(region) === false);
        if (more === undefined)
            return [];
        const what = `\`${more}\` is not among the regions`;
        return [loosens(document, '/what-if', what, parent)];
    },
    'waiver-limit': (document, parent) => {
        const own = document.waiverLimitDays;
        if (own === null || own <= parent.waiverLimitDays)
            return [];
        const what = `${own} days are more than the ${parent.waiverLimitDays}`;
        return [loosens(document, '/waiver-limit', what, parent)];
    },
    'on-error': (document, parent) => document.onError === 'warn' && parent.onError === 'fail'
        ? [loosens(document, '/on-error', '`warn` is milder than the `fail`', parent)]
        : [],
};
function enforcementFlaws(document, parent) {
    const own = document.enforcement;
    const isMilder = (a, b) => a !== b && (0,policy_enforcement/* milder */.IH)(a, b) === a;
    const base = own !== null && isMilder(own, parent.enforcement)
        ? [
            loosens(document, '/enforcement', `\`${own}\` is milder than the \`${parent.enforcement}\``, parent),
        ]
        : [];
    const steps = document.rollout.flatMap(({ from, enforcement }) => {
        const theirs = (0,policy_enforcement/* ceilingOn */.tC)(parent, from);
        if (!isMilder(enforcement, theirs))
            return [];
        const what = `\`${enforcement}\` from ${from} is milder than the \`${theirs}\``;
        return [loosens(document, '/rollout', what, parent)];
    });
    return [...base, ...steps];
}
function scopeFlaws(document, parent) {
    const floor = parent.terms.noiseFloorJ;
    const isHigher = floor !== null && (document.noiseFloorJ ?? 0) > floor;
    const noise = isHigher
        ? [loosens(document, '/scope/noise-floor', 'the noise floor is higher than that', parent)]
        : [];
    const { scope } = document;
    if (scope === null)
        return noise;
    const at = '/scope/high-impact';
    if (parent.scope === null) {
        return [
            ...noise,
            loosens(document, at, 'fewer audits are held against budgets than by that', parent),
        ];
    }
    const theirs = parent.scope;
    const thresholds = [
        ['energy', 'energyJ'],
        ['duration', 'durationS'],
        ['model-size', 'modelParameters'],
    ];
    const raised = thresholds.flatMap(([key, field]) => {
        const [own, least] = [scope[field], theirs[field]];
        if (own === null || least === null || own <= least)
            return [];
        return [loosens(document, pointerTo(at, key), 'the threshold is higher than that', parent)];
    });
    return [...noise, ...raised];
}

;// CONCATENATED MODULE: ./build/src/policy/contradictions.js



/**
 * Budgets that contradict one another: for the very same audits, a limit that is higher than another
 * which is enforced at least as strictly. It never has a say; mostly the two were mixed up.
 */
function contradictions({ budgets, offsetOf }, own) {
    const groups = new Map();
    for (const budget of own) {
        const group = groups.get(keyOf(budget));
        if (group === undefined)
            groups.set(keyOf(budget), [budget]);
        else
            group.push(budget);
    }
    return own.flatMap((budget, index) => {
        const rivals = groups.get(keyOf(budget)) ?? [];
        return budget.rules.flatMap((rule) => {
            const rival = rivals.find((other) => other.id !== budget.id && silences(other, rule, budget));
            if (rival === undefined)
                return [];
            const pointer = `${budgets[index]?.pointer ?? ''}/${rule.kind}`;
            return [{ offset: offsetOf(pointer), message: sentence(rule, budget, rival) }];
        });
    });
}
function keyOf({ match, decideOn, maxRange, intensity }) {
    return JSON.stringify([(0,policy_meaning/* matchMeaning */.Bk)(match), decideOn, maxRange, intensity]);
}
function silences(other, rule, budget) {
    const theirs = other.rules.find(({ kind }) => kind === rule.kind);
    return (theirs !== undefined &&
        (0,policy_enforcement/* milder */.IH)(budget.enforcement, other.enforcement) === budget.enforcement &&
        (0,register/* definitionOf */.F)(rule).isTightened(theirs, rule) &&
        !(0,register/* definitionOf */.F)(rule).isTightened(rule, theirs));
}
function sentence({ kind }, { id }, other) {
    return `\`${kind}\` of \`${id}\` never has a say: \`${other.id}\` on line ${other.at.line} is for the same audits, lower, and enforced no less strictly`;
}

;// CONCATENATED MODULE: ./build/src/policy/merge-budgets.js






/**
 * Every budget of parents and document. A document that tightens a parent's budget has an entry of
 * its own beside it, of the same `id`: each rule keeps the file and line that it stands on.
 */
function mergeBudgets(document, parents, terms) {
    const inherited = parents.flatMap((parent) => parent.budgets.flatMap((budget) => asInherited(budget, document, parent, parents)));
    const theirs = withoutTwins(inherited);
    const own = document.budgets.map((budget) => asOwn(budget, document, parents, terms));
    const flaws = [
        ...document.budgets.flatMap((budget) => noRule(budget, document, parents)),
        ...sharedNames(document, theirs, parents),
        ...contradictions(document, own),
    ];
    return { budgets: [...own.filter(({ rules }) => rules.length > 0), ...theirs], flaws };
}
/** What of a parent's budget the document has not put other rules in the place of. */
function asInherited(budget, document, parent, parents) {
    const own = document.budgets.find(({ id }) => id === budget.id);
    if (own !== undefined && own.rules.length > 0 && isReplaced(own, parent))
        return [];
    const replaced = own?.rules.map(({ kind }) => kind) ?? [];
    const rules = budget.rules.filter(({ kind }) => !replaced.includes(kind));
    if (rules.length === 0)
        return [];
    return [{ ...budget, rules, ...tightenedTerms(budget, document, own, parent, parents) }];
}
/** Whether the document may say of a parent's budget what it likes. */
function isReplaced({ id }, parent) {
    return names(parent.allowOverride, `budgets.${id}`);
}
/**
 * The terms of a parent's budget, tightened by what the document says of it and of all budgets; where
 * the parent leaves what it says of all budgets open, the document's word is in its place. What is
 * locked keeps its own.
 */
function tightenedTerms(budget, document, own, parent, parents) {
    // Locked is locked: nothing said of all budgets is said of this one.
    if (parents.some(({ locked }) => names(locked, `budgets.${budget.id}`)))
        return wordsOf({}, budget);
    const { terms } = parent;
    const isReplacing = (key, said, isDefault) => said !== null && isDefault && isOpen(key, parent, parents);
    const held = {
        enforcement: budget.enforcement,
        decideOn: isReplacing('decide-on', document.decideOn, budget.decideOn === (terms.decideOn ?? 'low'))
            ? (document.decideOn ?? 'low')
            : budget.decideOn,
        maxRange: isReplacing('max-range', document.maxRange, budget.maxRange === terms.maxRange)
            ? document.maxRange
            : budget.maxRange,
        intensity: isReplacing('intensity', document.intensity, budget.intensity === (terms.intensity ?? 'average'))
            ? (document.intensity ?? 'average')
            : budget.intensity,
        noiseFloorJ: isReplacing('scope', document.noiseFloorJ, budget.noiseFloorJ === (terms.noiseFloorJ ?? 0))
            ? (document.noiseFloorJ ?? 0)
            : budget.noiseFloorJ,
    };
    return [
        { ...document, enforcement: null },
        { ...own, noiseFloorJ: null },
    ].reduce((so, said) => tighter(so, wordsOf(said, so)), held);
}
/** Terms, and for what is not said those that it is held beside. */
function wordsOf(said, unsaid) {
    return {
        enforcement: said.enforcement ?? unsaid.enforcement,
        decideOn: said.decideOn ?? unsaid.decideOn,
        maxRange: said.maxRange ?? unsaid.maxRange,
        intensity: said.intensity ?? unsaid.intensity,
        noiseFloorJ: said.noiseFloorJ ?? unsaid.noiseFloorJ,
    };
}
/** Terms under which nothing passes that would not under both. */
function tighter(one, other) {
    return {
        enforcement: (0,policy_enforcement/* stricter */.Rn)(one.enforcement, other.enforcement),
        decideOn: (0,strictness/* strictestDecideOn */.lo)([one.decideOn, other.decideOn]) ?? one.decideOn,
        maxRange: (0,strictness/* tighterRange */.B8)(one.maxRange, other.maxRange),
        intensity: (0,strictness/* strictestIntensity */.Dh)([one.intensity, other.intensity]) ?? one.intensity,
        noiseFloorJ: Math.min(one.noiseFloorJ, other.noiseFloorJ),
    };
}
/** A budget of the document's own, or its part of one that it extends. */
function asOwn(budget, document, parents, terms) {
    const { pointer: _pointer, isWhole: _isWhole, ...rest } = budget;
    const entry = entryOf(budget.id, parents);
    const own = {
        // Left unsaid it is as strict as the policy's ceiling lets it be.
        enforcement: budget.enforcement ?? entry?.enforcement ?? 'enforce',
        decideOn: budget.decideOn ?? entry?.decideOn ?? terms.decideOn ?? 'low',
        maxRange: budget.maxRange ?? entry?.maxRange ?? terms.maxRange,
        intensity: budget.intensity ?? entry?.intensity ?? terms.intensity ?? 'average',
        noiseFloorJ: terms.noiseFloorJ ?? 0,
    };
    const [bound, ...more] = parents
        .filter((parent) => !isReplaced(budget, parent))
        .flatMap((parent) => parent.budgets
        .filter(({ id }) => id === budget.id)
        .map((theirs) => tightenedTerms(theirs, document, budget, parent, parents)));
    return {
        ...rest,
        match: budget.match ?? entry?.match ?? {},
        ...(bound === undefined ? own : more.reduce(tighter, bound)),
    };
}
function entryOf(id, parents) {
    return parents.flatMap(({ budgets }) => budgets).find((budget) => budget.id === id);
}
/**
 * Two parents may build on the same policy, or say the same in other words: a budget that is there twice
 * is one, and the terms of both hold.
 */
function withoutTwins(budgets) {
    return budgets.flatMap((budget, index) => {
        const twins = budgets.filter((other) => isTwin(budget, other));
        if (budgets.findIndex((other) => isTwin(budget, other)) < index)
            return [];
        const kinds = new Map(twins.flatMap(({ rules }) => rules.map((rule) => [rule.kind, rule])));
        return [{ ...budget, ...twins.reduce(tighter, budget), rules: [...kinds.values()] }];
    });
}
function isTwin(a, b) {
    if (a.id !== b.id)
        return false;
    return (a.origin === b.origin && a.at.line === b.at.line) || isSame(a, b);
}
function isSame(a, b) {
    return (0,policy_meaning/* budgetMeaning */.bg)(a) === (0,policy_meaning/* budgetMeaning */.bg)(b);
}
function noRule({ id, rules, pointer, isWhole }, { offsetOf }, parents) {
    if (rules.length > 0 || !isWhole || entryOf(id, parents) !== undefined)
        return [];
    const kinds = Object.keys(register/* RULES */.y).map((kind) => `\`${kind}\``);
    const choice = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
    return [
        { offset: offsetOf(pointer), message: `budget \`${id}\` has no rule`, hint: `add ${choice}` },
    ];
}
/** Two parents with a budget of one name that they do not have from one document, and that differs. */
function sharedNames({ offsetOf }, budgets, parents) {
    const owners = (id) => parents.filter((one) => one.budgets.some((b) => b.id === id));
    const ids = [...new Set(budgets.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const firsts = owners(id).flatMap((parent) => parent.budgets.find((one) => one.id === id) ?? []);
        const distinct = firsts.filter((one, index) => firsts.findIndex((other) => other.origin === one.origin || isSame(other, one)) === index);
        if (distinct.length < 2)
            return [];
        const message = `budget \`${id}\` is in ${distinct.map(({ origin }) => origin).join(' and in ')}: only one of them can be extended`;
        return [{ offset: offsetOf('/extends'), message }];
    });
}

;// CONCATENATED MODULE: ./build/src/policy/merge-places.js


/**
 * Runners and pins of a document and of all that it builds on, each once. What one parent calls the place
 * where nothing is told is not made cleaner by an entry of a document that it does not have the entry
 * from, be that what extends it or another parent beside it, unless it leaves its places open.
 */
function mergePlaces(document, parents) {
    return {
        runners: merged([...parents.flatMap(({ runners }) => runners), ...document.runners], policy_meaning/* runnerMeaning */.Is, parents.map((parent) => ({
            entries: parent.runners,
            // Whoever lets what extends it say what its runners are lets it say where they stand.
            defaults: isOpen('runners', parent, parents) ? [] : keptDefaults(parent, parents),
        }))),
        pins: merged([...parents.flatMap(({ pins }) => pins), ...document.pins], policy_meaning/* pinMeaning */.tH, parents.map((parent) => ({
            entries: parent.pins,
            defaults: keptDefaults(parent, parents),
        }))),
    };
}
function keptDefaults(parent, parents) {
    return isOpen('place', parent, parents) ? [] : parent.defaultPlaces;
}
function merged(entries, meaningOf, keepers) {
    return (0,policy_meaning/* onceEach */.fF)(entries, meaningOf).map((entry) => {
        const meaning = meaningOf(entry);
        const bounds = keepers.flatMap(({ entries: own, defaults }) => {
            const twin = own.find((one) => meaningOf(one) === meaning);
            return twin === undefined ? defaults : twin.notBelow;
        });
        return { ...entry, notBelow: (0,policy_meaning/* onceEach */.fF)(bounds, ({ place }) => (0,policy_meaning/* placeMeaning */.Jv)(place)) };
    });
}

;// CONCATENATED MODULE: ./build/src/policy/path-flaws.js


/** Budgets that a document locks or leaves open and that there are not. */
function pathFlaws(document, { budgets, troubles }) {
    // One that could not be read may have them.
    if (troubles.length > 0)
        return [];
    const ids = [...new Set(budgets.map(({ id }) => id))];
    return ['locked', 'allow-override'].flatMap((key) => {
        const paths = key === 'locked' ? document.locked : document.allowOverride;
        return paths.flatMap((path, index) => {
            const id = /^budgets\.(.*)$/u.exec(path)?.[1];
            if (id === undefined || ids.includes(id))
                return [];
            const near = (0,nearest/* nearestNames */.LE)(id, ids).map((one) => `\`budgets.${one}\``);
            const flaw = {
                offset: document.offsetOf(pointerTo(`/${key}`, index)),
                message: `\`${key}\` names a budget that there is not: ${(0,nearest/* quoted */.TL)(id)}`,
            };
            return [near.length === 0 ? flaw : { ...flaw, hint: `did you mean ${near.join(' or ')}?` }];
        });
    });
}

// EXTERNAL MODULE: ./build/src/policy/sums.js
var policy_sums = __webpack_require__(2054);
;// CONCATENATED MODULE: ./build/src/policy/waiver-flaws.js







/** What is wrong with a document's waivers, whatever the day. */
function waiverFlaws(document, parents, policy) {
    return document.waivers.flatMap((waiver) => {
        const at = (key) => document.offsetOf(pointerTo(waiver.pointer, key));
        const { budget, upTo } = waiver;
        const entries = policy.budgets.filter(({ id }) => id === budget);
        // A budget that could not be read may stand in a parent that could not be either.
        if (entries.length === 0 && policy.troubles.length === 0) {
            return [{ offset: at('budget'), ...unknownBudget(waiver, policy) }];
        }
        const keeper = parents.find((parent) => parent.locked.includes(`budgets.${budget}`) ||
            (parent.locked.includes('budgets') && parent.budgets.some(({ id }) => id === budget)));
        if (keeper !== undefined) {
            const message = `\`budgets.${budget}\` is locked by ${keeper.name}: it cannot be waived here`;
            return [{ offset: at('budget'), message }];
        }
        const owner = parents.find((parent) => parent.budgets.some(({ id }) => id === budget) && !names(parent.allowOverride, 'waivers'));
        if (owner !== undefined) {
            const message = `budget \`${budget}\` is of ${owner.name}, which this extends: it cannot be waived here`;
            const hint = openedBy([owner], 'waivers');
            return [{ offset: at('budget'), message, hint }];
        }
        const limits = entries.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === 'per-run' ? [rule.limit] : [])));
        const rules = entries.flatMap((entry) => entry.rules);
        if (rules.length > 0 && rules.every((rule) => (0,policy_sums/* isSumInOther */.j)(rule, upTo))) {
            const message = `\`up-to\` of ${upTo.text} is no ceiling for the limits of \`${budget}\`, which are sums in another unit: the waiver waives nothing`;
            const unit = upTo.dimension === 'mass' ? 'an energy, such as `2 kWh`' : 'a mass, such as `2.4 kg`';
            return [{ offset: at('up-to'), message, hint: `give ${unit}` }];
        }
        const isIdle = limits.length > 0 && limits.some((limit) => (0,strictness/* isAtMost */.L4)(upTo, limit));
        if (!isIdle)
            return [];
        const message = `\`up-to\` of ${upTo.text} is no higher than the limit of \`${budget}\`, so the waiver waives nothing`;
        return [{ offset: at('up-to'), message }];
    });
}
/**
 * Waivers of one parent for a budget that another has as well, in whatever words, and has not waived so
 * itself: by that detour anybody could waive what the other lets nobody waive.
 */
function broughtWaivers(document, parents) {
    return parents.flatMap((bringer) => bringer.waivers.flatMap((waiver) => {
        const keepers = parents.filter((keeper) => isKeptFrom(waiver, keeper));
        const isOwn = bringer.budgets.some(({ id }) => id === waiver.budget);
        const [first] = keepers;
        if (first === undefined || !isOwn)
            return [];
        return [
            {
                offset: document.offsetOf('/extends'),
                message: `\`${waiver.budget}\` is a budget of ${first.name} too, which does not have the waiver of ${bringer.name}: it cannot be waived by that`,
                hint: `extend one of the two, or ${openedBy(keepers, 'waivers')}`,
            },
        ];
    }));
}
/** Whether a policy has the budget, not the waiver, and lets nobody add one. */
function isKeptFrom(waiver, { budgets, waivers, locked, allowOverride }) {
    const { budget } = waiver;
    const meaning = (0,policy_meaning/* waiverMeaning */.qy)(waiver);
    return (budgets.some(({ id }) => id === budget) &&
        waivers.every((one) => (0,policy_meaning/* waiverMeaning */.qy)(one) !== meaning) &&
        (!names(allowOverride, 'waivers') ||
            locked.includes('waivers') ||
            names(locked, `budgets.${budget}`)));
}
function unknownBudget({ budget }, { budgets }) {
    const message = `there is no budget \`${budget}\` to waive`;
    const near = (0,nearest/* nearestNames */.LE)(budget, budgets.map(({ id }) => id));
    if (near.length === 0)
        return { message };
    return { message, hint: `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?` };
}

;// CONCATENATED MODULE: ./build/src/policy/merge.js












/**
 * The policy that a document and the policies that it builds on come to. What parents say holds, and
 * of several the strictest; the document adds and tightens. What would loosen is a mistake in the
 * document, unless every parent that has a word on it lets that be overridden.
 */
function merge(document, parents, troubles) {
    const settings = settingsOf(document, parents, troubles);
    const budgets = mergeBudgets(document, parents, settings.terms);
    const policy = { ...settings, budgets: budgets.budgets };
    const flaws = [
        ...parents.flatMap((parent) => loosenings(document, parent, parents)),
        ...lockedBeside(document, parents),
        ...budgets.flaws,
        ...waiverFlaws(document, parents, policy),
        ...broughtWaivers(document, parents),
        ...pathFlaws(document, policy),
        ...(document.keys.includes('budgets') || parents.length > 0 || troubles.length > 0
            ? []
            : [noBudget(document)]),
    ];
    return flaws.length > 0 ? { ok: false, flaws } : { ok: true, policy };
}
function noBudget(_) {
    return {
        offset: 0,
        message: '`budgets` is missing',
        hint: 'or build on a policy that has some: `extends: [carbon-audit:small-team]`',
    };
}
function settingsOf(document, parents, troubles) {
    /** Parents whose word on this still counts: what one of them leaves unsaid is its default. */
    const heeded = (key, isGiven) => parents.filter((parent) => !(isGiven && isOpen(key, parent, parents)));
    const limits = heeded('waiver-limit', document.waiverLimitDays !== null);
    return {
        ...defaults/* BLANK_POLICY */.M,
        ...ceilingOf(document, parents, heeded),
        name: document.name,
        scope: scopeOf(document, heeded('scope', document.scope !== null)),
        terms: termsOf(document, heeded('decide-on', document.decideOn !== null), heeded),
        data: mergeData(document.data, heeded),
        ...mergePlaces(document, parents),
        defaultPlaces: (0,policy_meaning/* onceEach */.fF)([
            ...document.defaultPlaces,
            ...heeded('place', document.defaultPlaces.length > 0).flatMap((one) => one.defaultPlaces),
        ], ({ place }) => (0,policy_meaning/* placeMeaning */.Jv)(place)),
        whatIfRegions: (0,strictness/* inAll */.Bc)([
            document.whatIfRegions,
            ...heeded('what-if', document.whatIfRegions !== null).map((one) => one.whatIfRegions),
        ]),
        waivers: waiversOf(document, parents),
        waiverLimitDays: (0,strictness/* leastOf */.zk)([document.waiverLimitDays, ...limits.map((parent) => parent.waiverLimitDays)]) ??
            defaults/* BLANK_POLICY */.M.waiverLimitDays,
        onError: document.onError === 'fail' ||
            heeded('on-error', document.onError !== null).some(({ onError }) => onError === 'fail')
            ? 'fail'
            : 'warn',
        troubles: [...troubles, ...parents.flatMap((parent) => parent.troubles)],
        allowOverride: document.allowOverride.filter((path) => parents.every((parent) => names(parent.allowOverride, path) || isNewBudget(path, parent))),
        locked: [...new Set([...document.locked, ...parents.flatMap((parent) => parent.locked)])],
        settingOrigins: originsOf(ownOrigins(document), parents, heeded),
    };
}
function ceilingOf(document, parents, heeded) {
    const theirs = parents.reduce(policy_enforcement/* strictestOf */.x4, { enforcement: 'observe', rollout: [] });
    const { enforcement, rollout } = document;
    const [first] = rollout;
    // A rollout by itself leaves what is in force until then to the parents.
    const until = theirs.rollout.filter(({ from }) => first === undefined || from < first.from);
    const own = enforcement === null
        ? { enforcement: theirs.enforcement, rollout: [...until, ...rollout] }
        : { enforcement, rollout };
    return heeded('enforcement', enforcement !== null || first !== undefined).reduce(policy_enforcement/* strictestOf */.x4, own);
}
/** A budget that no parent has is this document's own to leave open. */
function isNewBudget(path, { budgets }) {
    return path.startsWith('budgets.') && !budgets.some(({ id }) => path === `budgets.${id}`);
}
/** Every waiver once: two parents may build on the same policy, whose waivers then are there twice. */
function waiversOf(document, parents) {
    const own = document.waivers.map(({ pointer: _pointer, ...waiver }) => waiver);
    return (0,policy_meaning/* onceEach */.fF)([...own, ...parents.flatMap(ownWaivers)], policy_meaning/* waiverMeaning */.qy);
}
/** A parent's waivers are of its own budgets, whatever another parent calls one of its. */
function ownWaivers({ waivers, budgets }) {
    return waivers.filter(({ budget }) => budgets.some(({ id }) => id === budget));
}
/**
 * Conditions of several scopes side by side, each at its lowest threshold: what is heavy for one is
 * heavy. Without a scope everything is.
 */
function scopeOf({ scope }, heeded) {
    if (heeded.some((parent) => parent.scope === null))
        return null;
    const all = [scope, ...heeded.map((parent) => parent.scope)].filter((one) => one !== null);
    if (all.length === 0)
        return null;
    return {
        energyJ: (0,strictness/* leastOf */.zk)(all.map((one) => one.energyJ)),
        durationS: (0,strictness/* leastOf */.zk)(all.map((one) => one.durationS)),
        gpu: all.some((one) => one.gpu),
        runnerLabels: [...new Set(all.flatMap((one) => one.runnerLabels))],
        modelParameters: (0,strictness/* leastOf */.zk)(all.map((one) => one.modelParameters)),
    };
}
function termsOf(document, deciding, heeded) {
    const ranges = heeded('max-range', document.maxRange !== null);
    const bases = heeded('intensity', document.intensity !== null);
    const floors = heeded('scope', document.noiseFloorJ !== null);
    return {
        decideOn: (0,strictness/* strictestDecideOn */.lo)([
            document.decideOn,
            ...deciding.map(({ terms }) => terms.decideOn),
        ]),
        maxRange: (0,strictness/* leastOf */.zk)([document.maxRange, ...ranges.map(({ terms }) => terms.maxRange)]),
        intensity: (0,strictness/* strictestIntensity */.Dh)([
            document.intensity,
            ...bases.map(({ terms }) => terms.intensity),
        ]),
        noiseFloorJ: (0,strictness/* leastOf */.zk)([document.noiseFloorJ, ...floors.map(({ terms }) => terms.noiseFloorJ)]),
    };
}
function mergeData(own, heeded) {
    const entries = data/* WEAKNESSES */.Q0.map((weakness) => {
        const theirs = heeded('data', own[weakness] !== undefined);
        const said = [own[weakness], ...theirs.map(({ data }) => data[weakness])];
        return [weakness, (0,strictness/* strictestMeaning */.Jn)(said) ?? data/* DEFAULT_DATA */.vA[weakness]];
    });
    return Object.fromEntries(entries);
}
/** Of every key all whose word counts: this document first, then parents that it does not override. */
function originsOf(own, parents, heeded) {
    const keys = [own, ...parents.map(({ settingOrigins }) => settingOrigins)].flatMap(Object.keys);
    return Object.fromEntries([...new Set(keys)].map((key) => {
        const theirs = heeded(key, own[key] !== undefined);
        const said = [own[key], ...theirs.map(({ settingOrigins }) => settingOrigins[key])];
        const names = said.flatMap((one) => one?.split(BETWEEN_NAMES) ?? []);
        return [key, [...new Set(names)].join(BETWEEN_NAMES)];
    }));
}
const BETWEEN_NAMES = ', ';
/** By key at the top of the file, the document that has said it. */
function ownOrigins(document) {
    const said = {
        enforcement: document.enforcement !== null || document.rollout.length > 0,
        scope: document.scope !== null || document.noiseFloorJ !== null,
        'decide-on': document.decideOn !== null,
        'max-range': document.maxRange !== null,
        intensity: document.intensity !== null,
        data: Object.keys(document.data).length > 0,
        place: document.defaultPlaces.length > 0 || document.pins.length > 0,
        'what-if': document.whatIfRegions !== null,
        'waiver-limit': document.waiverLimitDays !== null,
        'on-error': document.onError !== null,
    };
    const keys = Object.keys(said).filter((key) => said[key] === true);
    return Object.fromEntries(keys.map((key) => [key, document.name]));
}

// EXTERNAL MODULE: ./build/src/policy/parents.js
var policy_parents = __webpack_require__(7801);
;// CONCATENATED MODULE: ./build/src/policy/syntax.js

/** The parser's messages may repeat what the file holds. */
const MESSAGE_LENGTH = 120;
const COLUMN = 'the keys of one map, and the dashes of one list, stand in one column';
/** The commonest mistakes in our words; the others in the library's. */
const WORDS = {
    TAB_AS_INDENT: () => 'tabs cannot indent: use spaces',
    MULTIPLE_DOCS: () => 'a policy is one YAML document: remove what follows',
    BLOCK_AS_IMPLICIT_KEY: misplacedKey,
    MULTILINE_IMPLICIT_KEY: bareKey,
    MISSING_CHAR: (problem, text) => {
        if (/quote/u.test(problem.message))
            return 'a text has no closing quote';
        // On the last line of a map the parser asks for the value rather than for one line.
        if (/implicit map keys/iu.test(problem.message))
            return bareKey(problem, text);
        return `this is indented wrong: ${COLUMN}`;
    },
    BAD_INDENT: ({ message }) => /flow/iu.test(message)
        ? 'a `[` or `{` is left open: close it, and indent what is in it'
        : `this is indented wrong: ${COLUMN}`,
    BLOCK_IN_FLOW: () => 'a comma is missing here, or a text that holds `: ` needs quotes',
    BAD_SCALAR_START: ({ pos }, text) => `a text that begins with ${text[pos[0]] === '`' ? 'a backtick' : `\`${text[pos[0]]}\``} needs quotes`,
    UNEXPECTED_TOKEN: ({ message }) => {
        if (/flow-(seq|map)-end/u.test(message))
            return 'this closing bracket has no opening one';
        if (/block-seq-ind/u.test(message))
            return 'a list with dashes begins on a line of its own';
        return 'this is not expected here: before it a quote, a comma or a new line is missing';
    },
};
/** A mistake in the YAML, worded for whoever keeps a policy. */
function syntaxFlaw(problem, text) {
    const { code, message, pos } = problem;
    const words = WORDS[code]?.(problem, text) ?? `this is not YAML: ${onOneLine(message)}`;
    if (typeof words !== 'string')
        return words;
    // What is missing at the very end is shown where the text ends, not on the empty line after it.
    return { offset: Math.min(pos[0], text.trimEnd().length), message: words };
}
/** A key without its colon, or with nothing between that and its value. */
function bareKey({ pos }, text) {
    return /^[^\s:#]+:\S/u.test(lineFrom(text, pos[0]))
        ? 'a space is missing after the `:`'
        : 'a `:` is missing after this key';
}
/** A key where a value stands: on the same line it wants quotes, on the next one other columns. */
function misplacedKey({ message, pos }, text) {
    const line = lineFrom(text, pos[0]);
    if (/sequence/u.test(message))
        return `this is indented wrong: ${COLUMN}`;
    if (/:(\s|$)/u.test(line)) {
        return 'a key stands within a value: put a text that holds `: ` in quotes';
    }
    const next = /\S/u.exec(text.slice(pos[0] + line.length))?.index ?? 0;
    return {
        offset: pos[0] + line.length + next,
        message: `this is indented deeper than the line above allows: ${COLUMN}`,
    };
}
function lineFrom(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(offset, end < 0 ? undefined : end);
}
function onOneLine(message) {
    return withoutHidden(message.replaceAll(/\s+/gu, ' ')).slice(0, MESSAGE_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/policy/read-yaml.js



/**
 * YAML 1.2 core without what hides meaning: no anchors, aliases, tags, directives, merge keys or
 * further documents. Never throws, whatever the text.
 */
function readYaml(text) {
    try {
        const refused = refusedTokens(text);
        if (refused.length > 0)
            return { ok: false, flaws: refused };
        const document = (0,dist/* parseDocument */.Tp)(text, {
            schema: 'core',
            version: '1.2',
            strict: true,
            prettyErrors: false,
            // Looked for by ourselves: the library compares every pair of keys and knows no first place.
            uniqueKeys: false,
        });
        const [first] = [...document.errors, ...document.warnings];
        // Only the first: what follows is mostly its consequence.
        if (first !== undefined)
            return { ok: false, flaws: [syntaxFlaw(first, text)] };
        const read = plainValue(document.contents, text);
        if (read.flaws.length > 0)
            return { ok: false, flaws: read.flaws };
        return { ok: true, value: read.value, places: read.places };
    }
    catch (error) {
        // The parser's stack ran out, or it has a defect: the policy is no less unreadable for that.
        const reason = error instanceof Error ? onOneLine(error.message) : 'unknown';
        return { ok: false, flaws: [{ offset: 0, message: `this cannot be read as YAML: ${reason}` }] };
    }
}
const REFUSED = {
    anchor: 'anchors (`&`) are no part of a policy: write the value out',
    alias: 'aliases (`*`) are no part of a policy: write the value out, or quote a glob: `"*"`',
    tag: 'tags (`!`) are no part of a policy: leave it out',
    'directive-line': 'directives (`%`) are no part of a policy: leave it out',
};
/** In the tokens, since what they become no longer says where they stood. */
function refusedTokens(text) {
    const flaws = [];
    const depthAfter = depthCounter();
    let offset = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        // Signs of the lexer's own, which stand for no text.
        if (token === dist/* CST */.DB.SCALAR || token === dist/* CST */.DB.DOCUMENT || token === dist/* CST */.DB.FLOW_END)
            continue;
        const type = dist/* CST */.DB.tokenType(token) ?? 'scalar';
        // Before the parser sees it: it calls itself for every level until its stack runs out.
        if (depthAfter(type) > DEEPEST)
            return [tooDeep(offset)];
        // A `%` elsewhere is a text that needs quotes, which the parser says.
        const isElsewhere = token.startsWith('%') && offset > 0 && text[offset - 1] !== '\n';
        const message = REFUSED[type];
        if (message !== undefined && !isElsewhere)
            flaws.push({ offset, message });
        offset += token.length;
    }
    return flaws;
}
/** Levels opened by brackets, or one after another on a line; those by indentation need much text. */
function depthCounter() {
    let inBrackets = 0;
    let onLine = 0;
    return (type) => {
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            inBrackets += 1;
        else if (type === 'flow-seq-end' || type === 'flow-map-end')
            inBrackets -= 1;
        else if (type === 'newline')
            onLine = 0;
        else if (type.endsWith('-ind') && inBrackets === 0)
            onLine += 1;
        return Math.max(inBrackets, onLine);
    };
}

// EXTERNAL MODULE: ./build/src/history/point.js
var point = __webpack_require__(4652);
// EXTERNAL MODULE: ./build/src/place/find.js
var find = __webpack_require__(6994);
// EXTERNAL MODULE: ./build/src/policy/day.js
var policy_day = __webpack_require__(9322);
// EXTERNAL MODULE: ./build/src/policy/describe.js
var describe = __webpack_require__(787);
// EXTERNAL MODULE: ./build/src/policy/glob.js
var policy_glob = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/src/policy/events.js


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
    return EVENTS.some((event) => (0,policy_glob/* globFits */.B)(glob, event, { slashes: false }));
}
/** Whether there is an event of that very name. */
function isEventName(name) {
    return EVENTS.includes(name);
}
/** The event that was probably meant; `null`: none is near. */
function eventMeant(name) {
    const plain = name.toLowerCase().replaceAll(/[- ]/g, '_');
    return NICKNAMES[plain] ?? (0,nearest/* nearestNames */.LE)(plain, EVENTS, 1)[0] ?? null;
}

// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(381);
// EXTERNAL MODULE: ./build/src/policy/rules/per-period.js + 3 modules
var per_period = __webpack_require__(4957);
// EXTERNAL MODULE: ./build/src/policy/waiver.js
var policy_waiver = __webpack_require__(5030);
;// CONCATENATED MODULE: ./build/src/policy/remarks.js













/**
 * What is no mistake and yet not what anybody means: parts of a sound policy that have no effect. They
 * are for whoever writes it; an audit is never refused for them, as some come about by days going by.
 */
function remarksOn(document, policy, { today, workflows }) {
    return [
        ...idleSteps(document, policy),
        ...idleWaivers(document, policy, today),
        ...document.budgets.flatMap((budget) => [
            ...strangeEvents(document, budget),
            ...(workflows === null ? [] : absentWorkflows(document, budget, workflows)),
            ...idleRules(document, budget),
        ]),
        ...undecidable(document, policy),
        ...idleRegions(document, policy),
    ];
}
/** Steps before and after which the ceiling is the same, be it by the word of a parent. */
function idleSteps(document, policy) {
    return document.rollout.flatMap(({ from }) => {
        const before = (0,policy_enforcement/* ceilingOn */.tC)(policy, (0,policy_day/* daysAfter */.mU)(from, -1));
        if (before !== (0,policy_enforcement/* ceilingOn */.tC)(policy, from))
            return [];
        const isOwn = document.enforcement !== null || document.extends.length === 0;
        const flaw = {
            offset: document.stepAt(from),
            message: `the step of ${from} changes nothing: the ceiling is \`${before}\` before it too`,
        };
        if (isOwn)
            return [flaw];
        return [
            { ...flaw, hint: 'what this extends has it so: say `enforcement` for the time before' },
        ];
    });
}
/** Waivers that do not hold today, or have no say while they do. */
function idleWaivers(document, policy, day) {
    return document.waivers.flatMap((waiver) => {
        const { budget, expires, pointer } = waiver;
        const offset = document.offsetOf(pointerTo(pointer, 'expires'));
        if (expires < day) {
            return [{ offset, message: `the waiver of \`${budget}\` ended on ${expires}: remove it` }];
        }
        const latest = (0,policy_day/* daysAfter */.mU)(day, policy.waiverLimitDays);
        if (expires <= latest)
            return ceilingRemarks(document, policy, waiver, day);
        const message = `the waiver of \`${budget}\` ends more than ${policy.waiverLimitDays} days ahead and does not hold yet: give ${latest} at the latest`;
        return [{ offset, message, hint: 'or allow more by `waiver-limit`' }];
    });
}
/** What a ceiling does not do: a tighter one counts beside it, or it is none for a sum in another unit. */
function ceilingRemarks(document, policy, waiver, day) {
    const { budget, upTo, pointer } = waiver;
    const offset = document.offsetOf(pointerTo(pointer, 'up-to'));
    const [tightest] = (0,policy_waiver/* waiversInForce */.kT)(policy, budget, day).filter((one) => one.upTo.dimension === upTo.dimension);
    const isIdle = tightest !== undefined && !isSamePlace(tightest, waiver);
    const idle = `\`${budget}\` has several waivers: while the one up to ${tightest?.upTo.text} holds, until ${tightest?.expires}, it counts and not this`;
    const sums = policy.budgets
        .filter(({ id }) => id === budget)
        .flatMap(({ rules }) => rules.filter((rule) => (0,policy_sums/* isSumInOther */.j)(rule, upTo)))
        .map(({ kind }) => `\`${kind}\``);
    const mute = `\`up-to\` of ${upTo.text} is no ceiling for the sum of ${[...new Set(sums)].join(' and ')}, which is in another unit: that is not waived`;
    return [
        ...(isIdle ? [{ offset, message: idle }] : []),
        ...(sums.length > 0 ? [{ offset, message: mute }] : []),
    ];
}
function isSamePlace(a, b) {
    return a.origin === b.origin && a.at.line === b.at.line && a.at.column === b.at.column;
}
function strangeEvents(document, { match, pointer }) {
    return (match?.events ?? []).flatMap((glob, index) => isEvent(glob)
        ? []
        : [
            {
                offset: document.offsetOf(pointerTo(`${pointer}/match/events`, index)),
                message: `${(0,nearest/* quoted */.TL)(glob)} is no event that is known here, so that nothing known is taken in by it`,
            },
        ]);
}
/** Globs for workflow files that none of those beside the policy fits. A name may be meant by others. */
function absentWorkflows(document, { match, pointer }, workflows) {
    return (match?.workflows ?? []).flatMap((glob, index) => {
        if (!/[/]|\.ya?ml\*?$/u.test(glob))
            return [];
        if (workflows.some((path) => fitsFile(glob, path)))
            return [];
        const flaw = {
            offset: document.offsetOf(pointerTo(`${pointer}/match/workflows`, index)),
            message: `no workflow in .github/workflows is taken in by ${(0,nearest/* quoted */.TL)(glob)}`,
        };
        const names = glob.includes('/')
            ? workflows
            : workflows.map((path) => path.split('/').at(-1) ?? '');
        const near = (0,nearest/* nearestNames */.LE)(glob, names).map((one) => `\`${one}\``);
        return [near.length === 0 ? flaw : { ...flaw, hint: `did you mean ${near.join(' or ')}?` }];
    });
}
function fitsFile(glob, workflowPath) {
    return (0,match/* matches */.cK)({ workflows: [glob] }, { ...point/* UNKNOWN_SUBJECT */.qR, job: '', workflowPath });
}
/** Limits in grams for a period that are to be kept by an intensity that nobody knows of the past. */
function undecidable(document, { budgets }) {
    return budgets
        .filter(({ origin, intensity }) => origin === document.name && intensity === 'marginal')
        .flatMap(({ id, rules }) => {
        const pointer = document.budgets.find((own) => own.id === id)?.pointer ?? '';
        return rules
            .filter((rule) => (0,per_period/* isCap */.Xy)(rule) && limitOf(rule)?.dimension === 'mass')
            .map(({ kind }) => ({
            offset: document.offsetOf(`${pointer}/${kind}`),
            message: `\`${kind}\` of \`${id}\` is never a pass by the marginal carbon intensity: past audits are known by the average one alone`,
            hint: 'put it in a budget of its own with `intensity: average`',
        }));
    });
}
/** Regions to move to of another cloud than all regions where the policy has work run. */
function idleRegions(document, policy) {
    const regions = document.whatIfRegions ?? [];
    const named = [
        ...policy.runners.map(({ region }) => region),
        ...[...policy.defaultPlaces, ...policy.pins].map(({ place }) => place.region),
    ].flatMap((name) => (name === null ? [] : [(0,find/* findRegion */.g6)(name, 'region')]));
    const isReachable = named.some(({ provider }) => regions.some((region) => region.startsWith(`${provider}:`)));
    if (regions.length === 0 || named.length === 0 || isReachable)
        return [];
    const there = [...new Set(named.map(({ provider, region }) => `${provider}:${region}`))];
    return [
        {
            offset: document.offsetOf('/what-if/regions'),
            message: `\`what-if\` offers nothing to work at ${there.join(', ')}, where this policy has it run: ${(0,describe/* describeRegions */.rj)(regions)} is of another cloud, and reports compare regions of one cloud`,
            hint: 'name regions of that cloud; `carbon-audit whatif --regions` compares clouds',
        },
    ];
}
/** Limits for all runs of a period that are below one for a single run. */
function idleRules(document, { rules, pointer }) {
    const limits = rules.flatMap((rule) => {
        const limit = limitOf(rule);
        return limit === null ? [] : [{ kind: rule.kind, limit, isCap: (0,per_period/* isCap */.Xy)(rule) }];
    });
    return limits
        .filter((cap) => cap.isCap)
        .flatMap((cap) => limits
        .filter(({ limit, isCap }) => !isCap && isBelow(cap.limit, limit))
        .map(({ kind, limit }) => ({
        offset: document.offsetOf(`${pointer}/${cap.kind}`),
        message: `\`${cap.kind}\` of ${cap.limit.text} is below \`${kind}\` of ${limit.text}: one run can use up all of it`,
    })));
}
function isBelow(one, other) {
    return (0,strictness/* isAtMost */.L4)(one, other) && !(0,strictness/* isAtMost */.L4)(other, one);
}
function limitOf(rule) {
    switch (rule.kind) {
        case 'per-run':
        case 'per-job':
            return rule.per === null ? rule.limit : null;
        case 'per-week':
        case 'per-month':
        case 'per-quarter':
            return rule.limit;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/src/units/parse.js
var parse = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/policy/as-yaml.js
/** A key with its value as one line of a policy, for hints: lists in brackets, maps in braces. */
function asYaml(key, value) {
    return `${key}: ${flow(value)}`;
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map((one) => flow(one)).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([name, one]) => `${name}: ${flow(one)}`);
        return `{ ${entries.join(', ')} }`;
    }
    if (typeof value !== 'string')
        return String(value);
    return PLAIN.test(value) && !OTHER.test(value) ? value : JSON.stringify(value);
}
/** Texts that YAML surely takes without quotes, in brackets too; others may be quoted without need. */
const PLAIN = /^(?:[\w./]|-(?=\d))(?:[\w./*@%()+-]|:(?=\w)| (?=[\w./*@%()+-]))*$/;
/** Texts that would be something else without quotes: numbers and such. */
const OTHER = /^[-+.]?\d[\w.+]*$|^-?[\d.]+e[-+]?\d+$|^(?:null|true|false|\.inf|\.nan)$/i;

;// CONCATENATED MODULE: ./build/src/policy/place-hint.js

/** Any place; `runners` knows cloud regions alone. */
const PLACES = ['region', 'zone', 'country'];
/**
 * Where a place belongs that was written in an entry of `runners` or right below `place`; `null`: the
 * key is no place, or stands elsewhere.
 *
 * @param map what the key stands in, as it was read
 */
function placeHint(key, pointer, map) {
    const isRunner = /^\/runners\/\d+$/u.test(pointer);
    if (!PLACES.includes(key) || (!isRunner && pointer !== '/place'))
        return null;
    const entries = typeof map === 'object' && map !== null ? new Map(Object.entries(map)) : null;
    const given = place_hint_short(entries?.get(key)) ? entries?.get(key) : 'SE-SE3';
    const standard = asYaml('default', { [key]: given });
    if (!isRunner)
        return `what nothing else tells is \`${standard}\`, what a job may not make cleaner is in \`pins\``;
    const labels = entries?.get('labels');
    const isShort = Array.isArray(labels) && labels.length <= 5 && labels.every(place_hint_short);
    const match = { 'runner-labels': isShort ? labels : ['office-gpu'] };
    const pins = asYaml('pins', [{ match, [key]: given }]);
    return `runners are given a zone or a country by \`place\`: \`${pins}\` for those of such labels, \`${standard}\` for all that nothing else tells`;
}
/** A text that a message can hold. */
function place_hint_short(value) {
    return typeof value === 'string' && /^[\w .*-]{1,40}$/u.test(value);
}

;// CONCATENATED MODULE: ./build/src/policy/schema-errors.js





/** The definitions whose text is a quantity: units.ts says best what is wrong with one. */
const QUANTITIES = {
    'mass-or-energy': parse/* parseMassOrEnergy */.p6,
    percentage: parse/* parsePercent */.lo,
    duration: parse/* parseDuration */.E9,
    energy: parse/* parseEnergy */.wF,
    parameters: parse/* parseParameters */._A,
    power: parse/* parsePower */.he,
};
/** What a schema's validator complained of, as mistakes at places in the file, one a mistake. */
function schemaFlaws(errors, places) {
    return (errors
        // The branches of a choice say less than the choice, which is an error of its own.
        .filter(({ schemaPath }) => !/\/anyOf\/\d/u.test(schemaPath))
        .map((error) => schemaFlaw(error, places)));
}
function schemaFlaw(error, places) {
    const place = placeOf(places, error.instancePath);
    const name = nameOf(error.instancePath);
    const { params, parentSchema, data } = error;
    const quantity = QUANTITIES[definitionOf(error) ?? ''];
    // What may also be a map has mistakes of maps too.
    if (quantity !== undefined && (error.keyword === 'pattern' || error.keyword === 'type')) {
        return { offset: place.at, message: quantityMessage(name, data, place, quantity) };
    }
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(String(params['additionalProperty']), error, places);
        case 'required':
            return missing(String(params['missingProperty']), error, places);
        case 'anyOf': {
            const choices = parentSchema.anyOf?.flatMap(({ required = [] }) => required) ?? [];
            return { offset: place.at, message: `${name} needs ${orList(choices)}` };
        }
        case 'const':
            return {
                offset: place.at,
                message: `${name} must be ${params['allowedValue']}, not ${given(data)}`,
            };
        case 'enum':
            return notInChoice(name, error, place);
        case 'minItems':
        case 'minProperties':
            return { offset: place.at, message: `${name} must have at least ${params['limit']} entry` };
        case 'maxItems':
            return { offset: place.at, message: `${name} can have at most ${params['limit']} entries` };
        case 'type':
            return {
                offset: place.at,
                message: wrongType(name, parentSchema, data),
                ...listMeant(error),
            };
        default:
            return {
                offset: place.at,
                message: `${name} must be ${parentSchema.$comment ?? 'different'}`,
            };
    }
}
/** The definition that was broken; one that may be a map too says what it is as a text. */
function definitionOf({ schemaPath, parentSchema }) {
    const { $comment = '' } = parentSchema;
    if (Object.hasOwn(QUANTITIES, $comment))
        return $comment;
    return /^#\/\$defs\/([^/]+)\//u.exec(schemaPath)?.[1];
}
function unknownKey(key, { instancePath, parentSchema, data }, places) {
    const known = Object.keys(parentSchema.properties ?? {});
    const near = (0,nearest/* nearestNames */.LE)(key, known);
    const place = placeHint(key, instancePath, data);
    return {
        offset: placeOf(places, pointerTo(instancePath, key)).keyAt,
        message: `unknown key ${(0,nearest/* quoted */.TL)(key)}${within(instancePath)}`,
        hint: place ??
            (near.length > 0
                ? `did you mean ${orList(near)}?`
                : `known here: ${known.map(code).join(', ')}`),
    };
}
function missing(key, { instancePath, parentSchema }, places) {
    const [example] = parentSchema.properties?.[key]?.examples ?? [];
    const message = `${code(key)} is missing${within(instancePath)}`;
    const flaw = { offset: placeOf(places, instancePath).at, message };
    return example === undefined
        ? flaw
        : { ...flaw, hint: `for example ${code(asYaml(key, example))}` };
}
function notInChoice(name, { data, parentSchema }, place) {
    const choices = (parentSchema.enum ?? []).map(String);
    const message = `${name} must be ${orList(choices)}, not ${given(data)}`;
    const near = typeof data === 'string' ? (0,nearest/* nearestNames */.LE)(data, choices) : [];
    const flaw = { offset: place.at, message };
    return near.length === 0 ? flaw : { ...flaw, hint: `did you mean ${orList(near)}?` };
}
function quantityMessage(name, data, { source }, parse) {
    // A number is judged as it was written: `1e3` is no thousand here, and `.nan` no number.
    const text = typeof data === 'string' ? data : typeof data === 'number' ? source : '';
    const parsed = parse(text);
    const cannot = `${name} cannot be ${text === '' ? given(data) : (0,nearest/* quoted */.TL)(text)}`;
    if (!parsed.ok)
        return `${cannot}: ${parsed.expected}`;
    if (/[1-9]/u.test(text))
        return `${cannot}: give at most 12 digits on either side of the point`;
    return `${cannot}: give more than zero`;
}
function wrongType(name, { type, $comment }, data) {
    const wanted = $comment ?? TYPES[type ?? ''] ?? 'something else';
    return `${name} must be ${wanted}, not ${given(data)}`;
}
/** Where texts should be in a list, what was given as one; of longer ones nobody can tell it. */
function listMeant({ instancePath, parentSchema, data }) {
    const { type, items } = parentSchema;
    const isOfTexts = items?.$ref !== '#/$defs/budget' && items?.properties === undefined;
    if (type !== 'array' || !isOfTexts || typeof data !== 'string')
        return {};
    const texts = data.split(',').map((text) => text.trim());
    if (data.length > 80 || !texts.every((text) => /^[\w./:@* -]+$/u.test(text)))
        return {};
    const key = instancePath.slice(instancePath.lastIndexOf('/') + 1);
    return { hint: `for example ${code(asYaml(key, texts))}` };
}
const TYPES = {
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a map of keys and values',
};
function given(data) {
    if (data === null)
        return 'empty';
    if (Array.isArray(data))
        return 'a list';
    if (typeof data === 'object')
        return 'a map';
    if (typeof data === 'string')
        return `the text ${(0,nearest/* quoted */.TL)(data)}`;
    return String(data);
}
/**
 * A key is known by its name and that of the map it is in, since many rules have a `max`; an entry of
 * a list by that of its list.
 */
function nameOf(pointer) {
    const [last, map] = pointer.split('/').slice(1).reverse();
    if (last === undefined)
        return 'a policy';
    if (isIndex(last))
        return `an entry of ${code(map ?? '')}`;
    return map === undefined || isIndex(map) ? code(last) : `${code(last)} of ${code(map)}`;
}
/** Which map something is about, where it has a name of its own. */
function within(pointer) {
    const last = pointer.split('/').slice(1).at(-1);
    return last === undefined || isIndex(last) ? '' : ` in ${code(last)}`;
}
function isIndex(part) {
    return /^\d+$/u.test(part);
}
function placeOf(places, pointer) {
    return places.get(pointer) ?? { keyAt: 0, at: 0, source: '' };
}
function orList(names) {
    const [last, ...others] = names.map(code).reverse();
    return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}
function code(text) {
    return `\`${text}\``;
}

// EXTERNAL MODULE: ./build/src/bad-input.js
var bad_input = __webpack_require__(1883);
// EXTERNAL MODULE: ./build/src/machine/named-sku.js
var named_sku = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/src/place/resolve.js
var resolve = __webpack_require__(1025);
;// CONCATENATED MODULE: ./build/src/policy/understand-values.js

const PARSERS = {
    energy: parse/* parseEnergy */.wF,
    duration: parse/* parseDuration */.E9,
    parameters: parse/* parseParameters */._A,
    percentage: parse/* parsePercent */.lo,
    power: parse/* parsePower */.he,
};
/** A quantity that the schema has let through, in its base unit. */
function amount(text, as) {
    return sure(PARSERS[as](text), text);
}
/** The same; `null` where it is left unsaid. */
function written(text, as) {
    return text === undefined ? null : amount(text, as);
}
function quantity(text) {
    return { ...sure((0,parse/* parseMassOrEnergy */.p6)(text), text), text };
}
/** `90 d`. */
function wholeDays(text) {
    return Number.parseInt(text, 10);
}
/** The schema lets through nothing else; a test holds the two against each other. */
function sure(parsed, text) {
    if (!parsed.ok)
        throw new Error(`the schema let through a quantity that is none: ${text}`);
    return parsed.value;
}

;// CONCATENATED MODULE: ./build/src/policy/understand-settings.js










function understandReferences(raw, reader) {
    return raw.map((text, index) => {
        const pointer = pointerTo('/extends', index);
        const parsed = (0,reference/* parseReference */.F2)(text);
        if (parsed.ok)
            return { reference: parsed.value, pointer };
        const message = `\`extends\` cannot be ${(0,nearest/* quoted */.TL)(text)}: ${parsed.expected}`;
        reader.refuse({ offset: reader.valueAt(pointer), message });
        return { reference: null, pointer };
    });
}
function understandRollout(raw, reader) {
    const phases = raw.flatMap(({ from, enforcement }, index) => {
        const pointer = pointerTo(pointerTo('/rollout', index), 'from');
        const day = understandDay(from, pointer, reader);
        if (day === null)
            return [];
        if (raw.findIndex((one) => one.from === from) < index) {
            const message = `two steps of \`rollout\` begin on ${from}`;
            reader.refuse({ offset: reader.valueAt(pointer), message });
        }
        return [{ from: day, enforcement }];
    });
    return phases.sort((a, b) => (a.from < b.from ? -1 : 1));
}
/** @returns `null` for a day that does not exist, which has been refused */
function understandDay(text, pointer, reader) {
    const parsed = (0,policy_day/* parseDay */.Iq)(text);
    if (parsed.ok)
        return parsed.value;
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const message = `\`${name}\` cannot be ${(0,nearest/* quoted */.TL)(text)}: ${parsed.expected}`;
    reader.refuse({ offset: reader.valueAt(pointer), message });
    return null;
}
function understandScope(raw) {
    const heavy = raw['high-impact'];
    const scope = heavy === undefined
        ? null
        : {
            energyJ: written(heavy.energy, 'energy'),
            durationS: written(heavy.duration, 'duration'),
            gpu: heavy.gpu ?? false,
            runnerLabels: heavy['runner-labels'] ?? [],
            modelParameters: written(heavy['model-size'], 'parameters'),
        };
    return { scope, noiseFloorJ: written(raw['noise-floor'], 'energy') };
}
function understandRunners(raw, reader) {
    return raw.map((runner, index) => {
        const pointer = pointerTo('/runners', index);
        const { region = null, pue = null } = runner;
        if (region !== null) {
            understandRegion(region, '`region` of `runners`', pointerTo(pointer, 'region'), reader);
        }
        return {
            labels: runner.labels,
            region,
            pue,
            power: understandPower(runner, pointer, reader),
            sku: understandSku(runner, pointer, reader),
            notBelow: [],
            at: reader.at(pointer),
            origin: reader.name,
        };
    });
}
/** One of the bundled table, however it is spelled. */
function understandSku({ sku }, pointer, reader) {
    if (sku === undefined)
        return null;
    const found = (0,named_sku/* skusNamed */.ui)(sku);
    if (found.length > 0)
        return found[0]?.name ?? null;
    const near = (0,nearest/* nearestNames */.LE)(sku, (0,named_sku/* skuNames */.QS)()).map((one) => `\`${one}\``);
    reader.refuse({
        offset: reader.valueAt(pointerTo(pointer, 'sku')),
        message: `\`sku\` cannot be ${(0,nearest/* quoted */.TL)(sku)}: the table has no such runner of GitHub's and no such instance of AWS`,
        hint: near.length > 0
            ? `did you mean ${near.join(' or ')}?`
            : 'a runner of GitHub by its label (`ubuntu-24.04-arm`), an instance of AWS by its type (`m6i.2xlarge`); of others `power` tells',
    });
    return null;
}
function understandPower({ power }, pointer, reader) {
    if (power === undefined)
        return null;
    const [idleW, fullW] = [amount(power.idle, 'power'), amount(power.full, 'power')];
    if (fullW < idleW) {
        reader.refuse({
            offset: reader.valueAt(pointerTo(pointerTo(pointer, 'power'), 'full')),
            message: '`full` is less than `idle`: no runner draws less when it is busy',
        });
    }
    return { idleW, fullW };
}
/** A place that there is: what is wrong with its names is said where they stand. */
function understandPlace(raw, pointer, reader) {
    try {
        (0,resolve/* resolvePlace */.M0)(raw, (option) => `\`${option}\``);
    }
    catch (error) {
        if (!(error instanceof bad_input/* BadInput */.k))
            throw error;
        const named = ['region', 'zone', 'country'].find((one) => error.message.startsWith(`\`${one}\``));
        const at = named === undefined ? pointer : pointerTo(pointer, named);
        reader.refuse({ offset: reader.valueAt(at), message: error.message.replace(/\.$/u, '') });
    }
    const { region = null, zone = null, country = null } = raw;
    return { region, zone, country };
}
/** A region that there is, where no other place can be told: of runners, for what-if. */
function understandRegion(text, name, pointer, reader) {
    try {
        const { provider, region } = (0,find/* findRegion */.g6)(text, name);
        return `${provider}:${region}`;
    }
    catch (error) {
        if (!(error instanceof bad_input/* BadInput */.k))
            throw error;
        const message = error.message.replace(/\.$/u, '');
        reader.refuse({ offset: reader.valueAt(pointer), message });
        return null;
    }
}
/** Regions that there are, by provider and their own name; what names none is refused. */
function understandRegions(raw, reader) {
    if (raw === undefined)
        return null;
    const known = raw.regions.flatMap((text, index) => {
        const pointer = pointerTo('/what-if/regions', index);
        return understandRegion(text, '`regions`', pointer, reader) ?? [];
    });
    return [...new Set(known)];
}
/** What `locked` and `allow-override` name: keys of the top of a file, or one budget. */
function understandPaths(raw, pointer, reader) {
    for (const [index, path] of raw.entries()) {
        const isKnown = EXTENDABLE.includes(path) || /^budgets\.[a-z0-9][a-z0-9-]{0,62}$/.test(path);
        if (isKnown)
            continue;
        const near = (0,nearest/* nearestNames */.LE)(path, EXTENDABLE).map((one) => `\`${one}\``);
        const known = `known here: ${EXTENDABLE.map((one) => `\`${one}\``).join(', ')}, and \`budgets.\` with a name`;
        reader.refuse({
            offset: reader.valueAt(pointerTo(pointer, index)),
            message: `${(0,nearest/* quoted */.TL)(path)} is nothing that a policy could lock or leave open`,
            hint: path === 'rollout'
                ? '`rollout` goes with `enforcement`: name that'
                : near.length > 0
                    ? `did you mean ${near.join(' or ')}?`
                    : known,
        });
    }
    return raw;
}

;// CONCATENATED MODULE: ./build/src/policy/visible.js
/**
 * Text that people are to read: what of it they would not see, and whether anything is left to read.
 */
/** Characters that are drawn as nothing, move others about, or stand for no character at all. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Zl}\p{Zp}\u2800]/gu;
/** Scripts and emoji need these between two of their characters; elsewhere they only hide. */
const JOINED = /(?<=[^\p{ASCII}\p{Default_Ignorable_Code_Point}])(?:\u200c|\u200d|\ufe0e|\ufe0f)/gu;
/**
 * The first character of a text that nobody would see: one of no width, one that reorders others, a
 * letter that is drawn as a blank such as U+3164. `null`: all of it can be seen.
 */
function unseenIn(text) {
    const [first] = text.replaceAll(JOINED, '').match(UNSEEN) ?? [];
    if (first === undefined)
        return null;
    return `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** How many letters and digits of a text can be read. */
function readableIn(text) {
    return text.replaceAll(UNSEEN, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/policy/understand-budgets.js







function understandBudgets(raw, reader) {
    refuseRepeated(raw, reader);
    return raw.map((budget, index) => {
        const pointer = pointerTo('/budgets', index);
        const rules = understandRules(budget, pointer, reader);
        return {
            id: budget.id,
            match: budget.match === undefined
                ? null
                : understandMatch(budget.match, pointerTo(pointer, 'match'), reader),
            enforcement: budget.enforcement ?? null,
            decideOn: budget['decide-on'] ?? null,
            maxRange: written(budget['max-range'], 'percentage'),
            intensity: budget.intensity ?? null,
            rules,
            isWhole: rules.length === Object.keys(register/* RULES */.y).filter((kind) => kind in budget).length,
            at: reader.at(pointer),
            origin: reader.name,
            pointer,
        };
    });
}
function understandMatch(raw, pointer, reader) {
    if (raw === undefined)
        return {};
    const refuse = (key, index, message, hint) => reader.refuse({
        offset: reader.valueAt(pointerTo(pointerTo(pointer, key), index)),
        message,
        hint,
    });
    for (const [index, event] of (raw.events ?? []).entries()) {
        const meant = isEvent(event) ? null : eventMeant(event);
        // One that nothing is near to may be new: it is for whoever checks the policy to hear of.
        if (meant === null)
            continue;
        const message = `no event is called ${(0,nearest/* quoted */.TL)(event)}, so that this would take nothing in`;
        refuse('events', index, message, `did you mean \`${meant}\`?`);
    }
    for (const [index, branch] of (raw.branches ?? []).entries()) {
        const [, kind, name] = /^refs\/(heads|pull|remotes)\/(.*)$/u.exec(branch) ?? [];
        if (kind === undefined)
            continue;
        const message = `\`branches\` cannot be ${(0,nearest/* quoted */.TL)(branch)}: branches go by their names here`;
        const hint = kind === 'pull'
            ? 'of a pull request it is the branch that it would go into, for example `main`'
            : `give \`${name}\``;
        refuse('branches', index, message, hint);
    }
    return {
        workflows: raw.workflows ?? [],
        reusableWorkflows: raw['reusable-workflows'] ?? [],
        jobs: raw.jobs ?? [],
        events: raw.events ?? [],
        branches: raw.branches ?? [],
        actors: raw.actors ?? [],
        paths: raw.paths ?? [],
        pathsIgnore: raw['paths-ignore'] ?? [],
        runnerLabels: raw['runner-labels'] ?? [],
    };
}
function understandRules(budget, pointer, reader) {
    return Object.values(register/* RULES */.y).flatMap(({ kind, read }) => {
        const value = budget[kind];
        if (value === undefined)
            return [];
        const rulePointer = pointerTo(pointer, kind);
        const rule = read(value, reader.at(rulePointer));
        if (rule.ok)
            return [rule.value];
        const { key, expected } = rule;
        const within = key === undefined ? rulePointer : pointerTo(rulePointer, key);
        const offset = reader.valueAt(within) || reader.valueAt(rulePointer);
        const name = key === undefined ? `\`${kind}\`` : `\`${key}\` of \`${kind}\``;
        reader.refuse({ offset, message: `${name}: ${expected}` });
        return [];
    });
}
/** Days that there are; whether a waiver's budget exists is for the merged policy to say. */
function understandWaivers(raw, reader) {
    return raw.flatMap((waiver, index) => {
        const pointer = pointerTo('/waivers', index);
        const expires = understandDay(waiver.expires, pointerTo(pointer, 'expires'), reader);
        refuseUnreadable(waiver, pointer, reader);
        if (expires === null)
            return [];
        return [
            {
                budget: waiver.budget,
                reason: waiver.reason,
                upTo: quantity(waiver['up-to']),
                expires,
                approvedBy: waiver['approved-by'] ?? null,
                at: reader.at(pointer),
                origin: reader.name,
                pointer,
            },
        ];
    });
}
/** Letters and digits that a reason has at least: `.....` says nothing. */
const LEAST_OF_REASON = 5;
/** What nobody could read is no reason, and names no approver. */
function refuseUnreadable(waiver, pointer, reader) {
    for (const [key, least] of [
        ['reason', LEAST_OF_REASON],
        ['approved-by', 1],
    ]) {
        const text = waiver[key];
        if (text === undefined)
            continue;
        const unseen = unseenIn(text);
        const offset = reader.valueAt(pointerTo(pointer, key));
        if (unseen !== null) {
            const message = `\`${key}\` holds a character that nobody sees (${unseen}): leave it out`;
            reader.refuse({ offset, message });
        }
        else if (readableIn(text) < least) {
            const said = least === 1 ? 'a letter or a digit' : `${least} letters or digits`;
            reader.refuse({ offset, message: `\`${key}\` must have at least ${said}` });
        }
    }
}
function refuseRepeated(raw, reader) {
    const firstAt = new Map();
    for (const [index, { id }] of raw.entries()) {
        const pointer = pointerTo(pointerTo('/budgets', index), 'id');
        const earlier = firstAt.get(id);
        if (earlier === undefined) {
            firstAt.set(id, index);
            continue;
        }
        const { line } = reader.at(pointerTo(pointerTo('/budgets', earlier), 'id'));
        reader.refuse({
            offset: reader.valueAt(pointer),
            message: `budget \`${id}\` is there twice; the first is on line ${line}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/policy/understand.js





/** From a file whose form is right to what it means; refuses what only its meaning forbids. */
function understand(name, raw, places, text) {
    const positionOf = positionsIn(text);
    const flaws = [];
    const offsetOf = (pointer) => places.get(pointer)?.keyAt ?? 0;
    const reader = {
        name,
        at: (pointer) => positionOf(offsetOf(pointer)),
        valueAt: (pointer) => places.get(pointer)?.at ?? 0,
        refuse: (flaw) => flaws.push(flaw),
    };
    const { scope, noiseFloorJ } = understandScope(raw.scope ?? {});
    const place = raw.place ?? {};
    const document = {
        name,
        text,
        keys: Object.keys(raw),
        offsetOf,
        positionOf: reader.at,
        extends: understandReferences(raw.extends ?? [], reader),
        enforcement: raw.enforcement ?? null,
        rollout: understandRollout(raw.rollout ?? [], reader),
        stepAt: (day) => {
            const index = (raw.rollout ?? []).findIndex(({ from }) => from === day);
            return offsetOf(pointerTo(pointerTo('/rollout', index), 'from'));
        },
        decideOn: raw['decide-on'] ?? null,
        maxRange: written(raw['max-range'], 'percentage'),
        intensity: raw.intensity ?? null,
        scope,
        noiseFloorJ,
        data: raw.data ?? {},
        runners: understandRunners(raw.runners ?? [], reader),
        defaultPlaces: place.default === undefined
            ? []
            : [{ place: understandPlace(place.default, '/place/default', reader), origin: name }],
        pins: (place.pins ?? []).map(({ match, ...named }, index) => {
            const pointer = pointerTo('/place/pins', index);
            return {
                match: understandMatch(match, pointerTo(pointer, 'match'), reader),
                place: understandPlace(named, pointer, reader),
                notBelow: [],
                at: reader.at(pointer),
                origin: name,
            };
        }),
        whatIfRegions: understandRegions(raw['what-if'], reader),
        budgets: understandBudgets(raw.budgets ?? [], reader),
        waivers: understandWaivers(raw.waivers ?? [], reader),
        waiverLimitDays: raw['waiver-limit'] === undefined ? null : wholeDays(raw['waiver-limit']),
        onError: raw['on-error'] ?? null,
        allowOverride: understandPaths(raw['allow-override'] ?? [], '/allow-override', reader),
        locked: understandPaths(raw.locked ?? [], '/locked', reader),
    };
    return { document, flaws };
}

;// CONCATENATED MODULE: ./build/src/policy/render-errors.js

/** More than a person mends at once; the rest is often their consequence. */
const MOST_SHOWN = 50;
/**
 * Errors for a terminal, each as `file:line:column: message`, the line, a caret, what was meant.
 * Excerpts never begin a line, so that none can pass for a command to whatever reads the log.
 */
function renderPolicyErrors(errors) {
    const parts = errors.slice(0, MOST_SHOWN).map(renderOne);
    const rest = errors.length - parts.length;
    return [...parts, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n\n');
}
function renderOne(error) {
    const number = String(error.line);
    const margin = ' '.repeat(number.length);
    const hint = error.hint === undefined ? [] : [`  ${margin} = ${error.hint}`];
    return [
        `${withoutHidden(error.file.replaceAll('\n', ' '))}:${error.line}:${error.column}: ${error.message}`,
        `  ${number} | ${error.excerpt}`,
        `  ${margin} | ${error.caret}`,
        ...hint,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/policy/parse.js












/**
 * Reads a policy file: its bytes, its YAML, its form by the schema, then at once its meaning and what it
 * builds on. Each stage tells all that it finds. Never throws, whatever the file.
 *
 * @param parents what it extends, but for what comes with the program
 * @param asWritten where given, remarks are made on what has no effect, for whoever writes the policy
 */
function parsePolicy(source, parents = [], asWritten = null) {
    const read = parseDocument(source);
    if (!read.ok)
        return read;
    const { document, flaws } = read;
    const standing = { kind: 'file', path: source.name };
    const built = build(document, flaws, standing, parents, [source.name]);
    if (!built.ok || asWritten === null)
        return built;
    const remarks = remarksOn(document, built.policy, asWritten);
    return { ...built, remarks: policyErrors(document.name, document.text, remarks) };
}
/**
 * Reads what a policy extends, and what that extends. One that has mistakes or names too much is left
 * as far as it goes: parsing says what is wrong.
 */
async function gatherParents(source, read) {
    const found = new Map();
    await gather(source, { kind: 'file', path: source.name }, 0);
    return [...found.values()];
    async function gather(text, standing, level) {
        const parsed = parseDocument(text);
        if (!parsed.ok || level >= policy_parents/* MOST_LEVELS */.Ez)
            return;
        for (const { reference: named } of parsed.document.extends) {
            if (named === null)
                continue;
            const reference = (0,policy_parents/* seenFrom */.ky)(standing, named);
            const key = (0,policy_parents/* keyOf */.TN)(reference);
            if (reference.kind === 'preset' || found.has(key))
                continue;
            // One more than may be, so that parsing finds that there are too many.
            if (found.size >= policy_parents/* MOST_DOCUMENTS */.B9)
                return;
            const parent = { reference: key, ...(await read(reference)) };
            found.set(key, parent);
            if (parent.bytes === null)
                continue;
            await gather({ name: key, bytes: parent.bytes }, reference, level + 1);
        }
    }
}
function parseDocument(source) {
    const { text, flaw } = decode('text' in source ? source.text : source.bytes);
    const place = { name: source.name, text };
    if (flaw !== null)
        return refused(place, [flaw]);
    const yaml = readYaml(text);
    if (!yaml.ok)
        return refused(place, yaml.flaws);
    if (yaml.value === null)
        return refused(place, [EMPTY]);
    if (!isSound(yaml.value))
        return refused(place, schemaFlaws(check.errors ?? [], yaml.places));
    return { ok: true, ...understand(source.name, yaml.value, yaml.places, text) };
}
/** A document, what it could not be understood in, and its parents; `chain` are those that led here. */
function build(document, misunderstood, standing, given, chain) {
    const parents = [];
    const troubles = [];
    const flaws = [...misunderstood];
    const theirs = [];
    for (const { reference: named, pointer } of document.extends) {
        if (named === null)
            continue;
        const reference = (0,policy_parents/* seenFrom */.ky)(standing, named);
        const offset = document.offsetOf(pointer);
        const problem = parse_limitOf(reference, chain, given);
        const found = problem === null ? parentOf(reference, given, chain) : null;
        if (problem !== null)
            flaws.push({ offset, message: problem });
        if (found === null)
            continue;
        if (found.kind === 'policy')
            parents.push(found.policy);
        else if (found.kind === 'mistakes')
            theirs.push(...found.errors);
        else if (found.kind === 'missing')
            flaws.push({ offset, ...found.flaw });
        else {
            const at = document.positionOf(pointer);
            troubles.push({ message: found.why, at, origin: document.name });
        }
    }
    // Without one of its parents much would seem wrong that is not.
    const isWhole = parents.length + troubles.length === document.extends.length;
    const merged = isWhole ? merge(document, parents, troubles) : null;
    const all = [...flaws, ...(merged?.ok === false ? merged.flaws : [])];
    if (merged?.ok === true && all.length === 0) {
        return { ok: true, policy: merged.policy, remarks: [] };
    }
    const errors = [...policyErrors(document.name, document.text, all), ...theirs];
    // What was not understood is left out of what is put together.
    return { ok: false, errors, isFirstOnly: merged === null || misunderstood.length > 0 };
}
function parse_limitOf(reference, chain, given) {
    if (chain.includes((0,policy_parents/* keyOf */.TN)(reference)))
        return 'a policy cannot extend itself';
    if (chain.length > policy_parents/* MOST_LEVELS */.Ez)
        return `\`extends\` goes deeper than ${policy_parents/* MOST_LEVELS */.Ez} levels`;
    if (given.length < policy_parents/* MOST_DOCUMENTS */.B9)
        return null;
    return `a policy is made of at most ${policy_parents/* MOST_DOCUMENTS */.B9} documents, itself counted`;
}
function parentOf(reference, given, chain) {
    const name = (0,policy_parents/* keyOf */.TN)(reference);
    const parent = reference.kind === 'preset' ? null : given.find((one) => one.reference === name);
    const text = reference.kind === 'preset'
        ? { name, text: PRESET_TEXTS[reference.preset] }
        : parent?.bytes
            ? { name, bytes: parent.bytes }
            : null;
    if (text === null && parent?.missing !== undefined) {
        const near = parent.missing.near.map((one) => `\`${one}\``);
        const message = `there is no file ${(0,nearest/* quoted */.TL)(name)} to extend`;
        const flaw = near.length === 0 ? {} : { hint: `did you mean ${near.join(' or ')}?` };
        return { kind: 'missing', flaw: { message, ...flaw } };
    }
    if (text === null) {
        return {
            kind: 'unreadable',
            why: `${(0,nearest/* quoted */.TL)(name)} could not be read (${parent?.why ?? 'it was not looked for'})`,
        };
    }
    const read = parseDocument(text);
    const standing = reference;
    const built = read.ok
        ? build(read.document, read.flaws, standing, given, [...chain, name])
        : read;
    if (built.ok)
        return { kind: 'policy', policy: built.policy };
    // What lies beside the policy is its author's to put right; what somebody else keeps is not.
    if (reference.kind === 'file')
        return { kind: 'mistakes', errors: built.errors };
    const [first] = built.errors;
    return {
        kind: 'unreadable',
        why: `${(0,nearest/* quoted */.TL)(name)} has mistakes: line ${first?.line}: ${first?.message}`,
    };
}
const EMPTY = {
    offset: 0,
    message: 'the policy is empty',
    hint: 'it begins with `version: 1` and has `budgets`',
};
/** The generated validator leaves what it complains of on itself, as ajv's validators do. */
const check = validate;
function isSound(value) {
    return check(value);
}
function refused({ name, text }, flaws) {
    return { ok: false, errors: policyErrors(name, text, flaws), isFirstOnly: true };
}


/***/ })

};
