export const id = 380;
export const ids = [380];
export const modules = {

/***/ 26179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ logSdOfRatio90),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony export logSd */
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
        .flatMap(({ value: part, factors }) => factors.map((factor) => ({ ...factor, logSd: factor.logSd * (part / value) })));
    return estimate(value, weighted);
}
/** One standard deviation of the logarithm, over the factors of the kinds asked for. */
function logSd(a, kinds) {
    return Math.hypot(...a.factors
        .filter((factor) => kinds === undefined || factor.kind === kinds)
        .map((f) => f.logSd));
}
/** The 90 % range; always finite, since it is written down as JSON. */
function range(a) {
    // Zero times an overflowing spread would be no number at all.
    if (a.value === 0)
        return { low: 0, high: 0 };
    const spread = Math.exp(Z_90 * logSd(a));
    return { low: a.value / spread, high: Math.min(a.value * spread, Number.MAX_VALUE) };
}
/** The spread of a factor whose 90 % range reaches from `value / ratio` to `value * ratio`. */
function logSdOfRatio90(ratio) {
    if (!(ratio >= 1) || !Number.isFinite(ratio)) {
        throw new RangeError(`a 90 % ratio must be 1 or more, not ${ratio}`);
    }
    return Math.log(ratio) / Z_90;
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
    return { id: a.id, logSd: a.logSd + b.logSd, kind };
}
function requireSpreads(factors) {
    for (const { id, logSd: spread } of factors)
        requireAmount(spread, `the spread of factor ${id}`);
}
function requireAmount(value, what) {
    if (!Number.isFinite(value) || value < 0) {
        throw new RangeError(`${what} must be a finite number that is not negative, not ${value}`);
    }
}


/***/ }),

/***/ 82792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86413);

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
    const flaw = (typeof source === 'string' ? null : notUtf8(bytes, decoded)) ?? hidden(text);
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
function hidden(text) {
    const found = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_CHARACTER */ .Td.exec(text.replaceAll('\r\n', '  '));
    if (found === null)
        return null;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        offset: found.index,
        message: `an invisible or control character (U+${code}) has no place in a policy`,
    };
}


/***/ }),

/***/ 86413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ policyErrors),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   Td: () => (/* binding */ HIDDEN_CHARACTER),
/* harmony export */   YH: () => (/* binding */ positionsIn)
/* harmony export */ });
/** As much of a line as fits beside its number. */
const EXCERPT_LENGTH = 100;
/**
 * What a file must not hold unseen: control characters (YAML forbids them too), line separators that
 * editors do not count as lines, marks that reorder or hide text, halves of surrogate pairs. The
 * joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const HIDDEN_CHARACTER = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/u;
const HIDDEN_CHARACTERS = new RegExp(HIDDEN_CHARACTER, 'gu');
/** Tells line and column of offsets; the text's lines are counted once, however many are asked for. */
function positionsIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
    };
}
/** Flaws as people need them, in the order of the file: with file, line, column and the line itself. */
function policyErrors(file, text, flaws) {
    const positionOf = positionsIn(text);
    return [...flaws]
        .sort((a, b) => a.offset - b.offset)
        .map((flaw) => policyError(file, text, flaw, positionOf(flaw.offset)));
}
function policyError(file, text, flaw, at) {
    const { line, column } = at;
    // `lastIndexOf` takes a negative offset for 0, where a line end would be one of this line.
    const lineStart = flaw.offset === 0 ? 0 : text.lastIndexOf('\n', flaw.offset - 1) + 1;
    const lineEnd = text.indexOf('\n', lineStart);
    const whole = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/u, '');
    const { excerpt, caretAt } = cut([...withoutHidden(whole)], column - 1);
    // Tabs stay tabs, so that the caret stands under its character however wide a tab is shown.
    const caret = `${excerpt.slice(0, caretAt).join('').replaceAll(/[^\t]/gu, ' ')}^`;
    const { message, hint } = flaw;
    const error = { file, line, column, message, excerpt: excerpt.join(''), caret };
    return hint === undefined ? error : { ...error, hint };
}
/** A window of a long line around the column. */
function cut(line, at) {
    const from = at < EXCERPT_LENGTH ? 0 : at - EXCERPT_LENGTH / 2;
    const to = from + EXCERPT_LENGTH;
    const head = from > 0 ? ['…'] : [];
    const tail = to < line.length ? ['…'] : [];
    return { excerpt: [...head, ...line.slice(from, to), ...tail], caretAt: at - from + head.length };
}
/** Text that can be printed: what is hidden is replaced, character by character. */
function withoutHidden(text) {
    return text.replace(HIDDEN_CHARACTERS, '\ufffd');
}


/***/ }),

/***/ 35380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy),
  renderPolicyErrors: () => (/* reexport */ renderPolicyErrors)
});

// EXTERNAL MODULE: ./build/src/policy/decode.js
var decode = __webpack_require__(82792);
// EXTERNAL MODULE: ./build/src/policy/errors.js
var errors = __webpack_require__(86413);
;// CONCATENATED MODULE: ./build/src/policy/generated/validate-policy.js
// @ts-nocheck
// Made from policies/policy.schema.json by scripts/generate.mjs: change that, not this.
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:carbon-audit:policy:1", "title": "Carbon policy", "description": "Carbon budgets that measured jobs are held against. Keys are kebab-case, quantities carry their unit. Anchors, aliases, tags, merge keys and several documents in one file are refused.", "type": "object", "additionalProperties": false, "required": ["version", "budgets"], "properties": { "version": { "title": "Version", "description": "The version of this language.", "const": 1, "examples": [1] }, "enforcement": { "title": "Enforcement", "description": "The ceiling for every budget: no budget is enforced more strictly than this. `observe` reports and never counts, `warn` turns a failure into a warning, `enforce` lets a broken budget fail the job.", "enum": ["observe", "warn", "enforce"], "default": "observe", "examples": ["warn"] }, "decide-on": { "title": "Deciding end", "description": "Which end of the measured range breaks a limit. `low`: only when even the low end is over it, so that no job fails for what may be an error of measurement. `middle`: when the value itself is. `high`: as soon as the high end is.", "$ref": "#/$defs/decide-on", "default": "low", "examples": ["low"] }, "max-range": { "title": "Widest range", "description": "How far the high end of the range may lie above the value. A wider range decides nothing: the verdict is `inconclusive`, never `pass`, unless the limit is broken all the same. Where no policy says so, 200 % is held against ranges that reach over the limit only: a limit that even the high end keeps is kept.", "$ref": "#/$defs/percentage", "examples": ["200 %"] }, "budgets": { "title": "Budgets", "description": "The budgets. All that match an audit bind it, in any order; the worst result is the verdict.", "type": "array", "minItems": 1, "maxItems": 1000, "items": { "$ref": "#/$defs/budget" } } }, "$defs": { "budget": { "title": "Budget", "description": "One budget: which audits it is for, and the limits they are held against. It has at least one rule.", "type": "object", "additionalProperties": false, "required": ["id"], "anyOf": [{ "required": ["per-run"] }], "properties": { "id": { "title": "Name", "description": "The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.", "$ref": "#/$defs/id", "examples": ["train-nightly"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Without it, every audit.", "type": "object", "additionalProperties": false, "properties": { "workflows": { "title": "Workflows", "description": "Workflows by glob; one that fits is enough. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name. `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special. An audit outside a workflow is taken in by `*` and `**` only.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/glob" }, "examples": [[".github/workflows/train*.yml"]] } } }, "enforcement": { "title": "Enforcement of this budget", "description": "As `enforcement` above, for this budget; lowered to the policy's ceiling.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] }, "decide-on": { "title": "Deciding end for this budget", "description": "As `decide-on` above, for this budget.", "$ref": "#/$defs/decide-on", "examples": ["middle"] }, "max-range": { "title": "Widest range for this budget", "description": "As `max-range` above, for this budget.", "$ref": "#/$defs/percentage", "examples": ["150 %"] }, "per-run": { "title": "Rule: limit for one run", "description": "The most that one measured run may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machine's own use without its building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`).", "$ref": "#/$defs/mass-or-energy", "examples": ["1.2 kg", "200 Wh"] } } }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "$comment": "a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit", "examples": ["train-nightly"] }, "decide-on": { "enum": ["low", "middle", "high"] }, "glob": { "type": "string", "pattern": "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "$comment": "a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)", "examples": [".github/workflows/train*.yml"] }, "mass-or-energy": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "examples": ["50 g", "200 Wh"] }, "percentage": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "examples": ["200 %"] } } };
const schema32 = { "enum": ["low", "middle", "high"] };
const schema33 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "examples": ["200 %"] };
const pattern4 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "u");
const schema34 = { "title": "Budget", "description": "One budget: which audits it is for, and the limits they are held against. It has at least one rule.", "type": "object", "additionalProperties": false, "required": ["id"], "anyOf": [{ "required": ["per-run"] }], "properties": { "id": { "title": "Name", "description": "The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.", "$ref": "#/$defs/id", "examples": ["train-nightly"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Without it, every audit.", "type": "object", "additionalProperties": false, "properties": { "workflows": { "title": "Workflows", "description": "Workflows by glob; one that fits is enough. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name. `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special. An audit outside a workflow is taken in by `*` and `**` only.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/glob" }, "examples": [[".github/workflows/train*.yml"]] } } }, "enforcement": { "title": "Enforcement of this budget", "description": "As `enforcement` above, for this budget; lowered to the policy's ceiling.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] }, "decide-on": { "title": "Deciding end for this budget", "description": "As `decide-on` above, for this budget.", "$ref": "#/$defs/decide-on", "examples": ["middle"] }, "max-range": { "title": "Widest range for this budget", "description": "As `max-range` above, for this budget.", "$ref": "#/$defs/percentage", "examples": ["150 %"] }, "per-run": { "title": "Rule: limit for one run", "description": "The most that one measured run may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machine's own use without its building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`).", "$ref": "#/$defs/mass-or-energy", "examples": ["1.2 kg", "200 Wh"] } } };
const schema35 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "$comment": "a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit", "examples": ["train-nightly"] };
const schema36 = { "type": "string", "pattern": "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "$comment": "a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)", "examples": [".github/workflows/train*.yml"] };
const schema39 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "examples": ["50 g", "200 Wh"] };
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern6 = new RegExp("^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "u");
const pattern8 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "u");
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
    const _errs1 = errors;
    let valid0 = false;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["per-run"] === undefined) {
            const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "per-run" }, message: "must have required property '" + "per-run" + "'", schema: schema34.anyOf[0].required, parentSchema: schema34.anyOf[0], data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "id") || (key0 === "match")) || (key0 === "enforcement")) || (key0 === "decide-on")) || (key0 === "max-range")) || (key0 === "per-run"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
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
            if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                    const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9-]{0,62}$" + "\"", schema: "^[a-z0-9][a-z0-9-]{0,62}$", parentSchema: schema35, data: data0 };
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
                const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            let data1 = data.match;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (!(key1 === "workflows")) {
                        const err6 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.match, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data1.workflows !== undefined) {
                    let data2 = data1.workflows;
                    if (Array.isArray(data2)) {
                        if (data2.length > 50) {
                            const err7 = { instancePath: instancePath + "/match/workflows", schemaPath: "#/properties/match/properties/workflows/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema34.properties.match.properties.workflows, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data2.length < 1) {
                            const err8 = { instancePath: instancePath + "/match/workflows", schemaPath: "#/properties/match/properties/workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.match.properties.workflows, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data3 = data2[i0];
                            if (typeof data3 === "string") {
                                if (!pattern6.test(data3)) {
                                    const err9 = { instancePath: instancePath + "/match/workflows/" + i0, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$" }, message: "must match pattern \"" + "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$" + "\"", schema: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", parentSchema: schema36, data: data3 };
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
                                const err10 = { instancePath: instancePath + "/match/workflows/" + i0, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
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
                        const err11 = { instancePath: instancePath + "/match/workflows", schemaPath: "#/properties/match/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.match.properties.workflows.type, parentSchema: schema34.properties.match.properties.workflows, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.match.type, parentSchema: schema34.properties.match, data: data1 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.enforcement !== undefined) {
            let data4 = data.enforcement;
            if (!(((data4 === "observe") || (data4 === "warn")) || (data4 === "enforce"))) {
                const err13 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema34.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.enforcement.enum, parentSchema: schema34.properties.enforcement, data: data4 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data["decide-on"] !== undefined) {
            let data5 = data["decide-on"];
            if (!(((data5 === "low") || (data5 === "middle")) || (data5 === "high"))) {
                const err14 = { instancePath: instancePath + "/decide-on", schemaPath: "#/$defs/decide-on/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data5 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data["max-range"] !== undefined) {
            let data6 = data["max-range"];
            if (typeof data6 === "string") {
                if (!pattern4.test(data6)) {
                    const err15 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema33, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data["per-run"] !== undefined) {
            let data7 = data["per-run"];
            if (typeof data7 === "string") {
                if (!pattern8.test(data7)) {
                    const err17 = { instancePath: instancePath + "/per-run", schemaPath: "#/$defs/mass-or-energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema39, data: data7 };
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
                const err18 = { instancePath: instancePath + "/per-run", schemaPath: "#/$defs/mass-or-energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data7 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (data.budgets === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budgets" }, message: "must have required property '" + "budgets" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "version") || (key0 === "enforcement")) || (key0 === "decide-on")) || (key0 === "max-range")) || (key0 === "budgets"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.enforcement !== undefined) {
            let data1 = data.enforcement;
            if (!(((data1 === "observe") || (data1 === "warn")) || (data1 === "enforce"))) {
                const err4 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforcement.enum, parentSchema: schema31.properties.enforcement, data: data1 };
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
            let data2 = data["decide-on"];
            if (!(((data2 === "low") || (data2 === "middle")) || (data2 === "high"))) {
                const err5 = { instancePath: instancePath + "/decide-on", schemaPath: "#/$defs/decide-on/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data2 };
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
            let data3 = data["max-range"];
            if (typeof data3 === "string") {
                if (!pattern4.test(data3)) {
                    const err6 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema33, data: data3 };
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
                const err7 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data3 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data4 = data.budgets;
            if (Array.isArray(data4)) {
                if (data4.length > 1000) {
                    const err8 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema31.properties.budgets, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data4.length < 1) {
                    const err9 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.budgets, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate21(data4[i0], { instancePath: instancePath + "/budgets/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.budgets.type, parentSchema: schema31.properties.budgets, data: data4 };
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
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
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
    const positionOf = (0,errors/* positionsIn */.YH)(text);
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

;// CONCATENATED MODULE: ./build/src/policy/read-yaml.js



/** The parser's messages may repeat what the file holds. */
const MESSAGE_LENGTH = 120;
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
/** The commonest mistakes in our words; the others in the library's. */
const SYNTAX = {
    TAB_AS_INDENT: 'tabs cannot indent: use spaces',
    MULTIPLE_DOCS: 'a policy is one YAML document: remove what follows',
    BLOCK_AS_IMPLICIT_KEY: 'a key stands within a value: put a text that holds `: ` in quotes',
};
function syntaxFlaw({ code, message, pos }, text) {
    // What is missing at the very end is shown where the text ends, not on the empty line after it.
    const offset = Math.min(pos[0], text.trimEnd().length);
    return { offset, message: SYNTAX[code] ?? `this is not YAML: ${onOneLine(message)}` };
}
function onOneLine(message) {
    return (0,errors/* withoutHidden */.P)(message.replaceAll(/\s+/gu, ' ')).slice(0, MESSAGE_LENGTH);
}

// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __webpack_require__(34879);
;// CONCATENATED MODULE: ./build/src/policy/schema-errors.js



/** The definitions whose text is a quantity: units.ts says best what is wrong with one. */
const QUANTITIES = {
    'mass-or-energy': units/* parseMassOrEnergy */.p6,
    percentage: units/* parsePercent */.lo,
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
    const quantity = QUANTITIES[/^#\/\$defs\/([^/]+)\//u.exec(error.schemaPath)?.[1] ?? ''];
    if (quantity !== undefined) {
        return { offset: place.at, message: quantityMessage(name, data, place, quantity) };
    }
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(String(params['additionalProperty']), error, places);
        case 'required':
            return missing(String(params['missingProperty']), error, place);
        case 'anyOf': {
            const choices = parentSchema.anyOf?.flatMap(({ required = [] }) => required) ?? [];
            const hint = `add ${orList(choices)}`;
            return { offset: place.at, message: `${name} has no rule`, hint };
        }
        case 'const':
            return {
                offset: place.at,
                message: `${name} must be ${params['allowedValue']}, not ${given(data)}`,
            };
        case 'enum':
            return notInChoice(name, error, place);
        case 'minItems':
            return { offset: place.at, message: `${name} must have at least ${params['limit']} entry` };
        case 'maxItems':
            return { offset: place.at, message: `${name} can have at most ${params['limit']} entries` };
        case 'type':
            return { offset: place.at, message: wrongType(name, parentSchema, data) };
        default:
            return {
                offset: place.at,
                message: `${name} must be ${parentSchema.$comment ?? 'different'}`,
            };
    }
}
function unknownKey(key, { instancePath, parentSchema }, places) {
    const known = Object.keys(parentSchema.properties ?? {});
    const near = (0,nearest/* nearestNames */.LE)(key, known);
    return {
        offset: placeOf(places, pointerTo(instancePath, key)).keyAt,
        message: `unknown key ${(0,nearest/* quoted */.TL)(key)}`,
        hint: near.length > 0
            ? `did you mean ${orList(near)}?`
            : `known here: ${known.map(code).join(', ')}`,
    };
}
function missing(key, { parentSchema }, place) {
    const [example] = parentSchema.properties?.[key]?.examples ?? [];
    const flaw = { offset: place.at, message: `${code(key)} is missing` };
    return example === undefined
        ? flaw
        : { ...flaw, hint: `for example ${code(`${key}: ${example}`)}` };
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
const TYPES = {
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
/** A key is known by its name, an entry of a list by that of its list. */
function nameOf(pointer) {
    const parts = pointer.split('/').slice(1);
    const last = parts.at(-1);
    if (last === undefined)
        return 'a policy';
    if (!/^\d+$/u.test(last))
        return code(last);
    return `an entry of ${code(parts.at(-2) ?? '')}`;
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

// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var policy_enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 3 modules
var register = __webpack_require__(80904);
;// CONCATENATED MODULE: ./build/src/policy/understand.js





/** From a policy whose form is right to what it means; refuses what only its meaning forbids. */
function understand(name, raw, places, text) {
    const positionOf = (0,errors/* positionsIn */.YH)(text);
    const flaws = repeatedIds(raw, places, positionOf);
    const at = (pointer) => positionOf(places.get(pointer)?.keyAt ?? 0);
    const enforcement = raw.enforcement ?? 'observe';
    const budgets = raw.budgets.map((budget, index) => {
        const pointer = pointerTo('/budgets', index);
        return {
            id: budget.id,
            match: { workflows: budget.match?.workflows ?? [] },
            enforcement: (0,policy_enforcement/* milder */.IH)(budget.enforcement ?? enforcement, enforcement),
            decideOn: budget['decide-on'] ?? raw['decide-on'] ?? 'low',
            maxRange: maxRangeOf(budget['max-range'] ?? raw['max-range']),
            rules: rulesOf(budget, pointer),
            at: at(pointer),
        };
    });
    if (flaws.length > 0)
        return { ok: false, flaws };
    return { ok: true, policy: { version: 1, name, enforcement, budgets } };
    function rulesOf(budget, pointer) {
        return Object.values(register/* RULES */.y).flatMap(({ kind, read }) => {
            const value = budget[kind];
            if (value === undefined)
                return [];
            const rulePointer = pointerTo(pointer, kind);
            const rule = read(value, at(rulePointer));
            if (rule.ok)
                return [rule.value];
            const offset = places.get(rulePointer)?.at ?? 0;
            flaws.push({ offset, message: `\`${kind}\`: ${rule.expected}` });
            return [];
        });
    }
}
function repeatedIds({ budgets }, places, positionOf) {
    const firstAt = new Map();
    return budgets.flatMap(({ id }, index) => {
        const offset = places.get(`/budgets/${index}/id`)?.at ?? 0;
        const earlier = firstAt.get(id);
        if (earlier === undefined)
            firstAt.set(id, offset);
        if (earlier === undefined)
            return [];
        const { line } = positionOf(earlier);
        return [{ offset, message: `budget \`${id}\` is there twice; the first is on line ${line}` }];
    });
}
function maxRangeOf(text) {
    if (text === undefined)
        return null;
    const parsed = (0,units/* parsePercent */.lo)(text);
    // The schema lets through nothing else; a test holds the two against each other.
    if (!parsed.ok)
        throw new Error(`the schema let through a percentage that is none: ${text}`);
    return parsed.value;
}

;// CONCATENATED MODULE: ./build/src/policy/render-errors.js

/** More than a person mends at once; the rest is often their consequence. */
const MOST_SHOWN = 10;
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
        `${(0,errors/* withoutHidden */.P)(error.file.replaceAll('\n', ' '))}:${error.line}:${error.column}: ${error.message}`,
        `  ${number} | ${error.excerpt}`,
        `  ${margin} | ${error.caret}`,
        ...hint,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/policy/parse.js







/**
 * Reads a policy file: its bytes, its YAML, its form by the schema, its meaning. Each stage tells all
 * that it finds and none goes on from another's mistakes. Never throws, whatever the file.
 */
function parsePolicy(source) {
    const { text, flaw } = (0,decode/* decode */.D)('text' in source ? source.text : source.bytes);
    if (flaw !== null)
        return refused(source.name, text, [flaw]);
    const yaml = readYaml(text);
    if (!yaml.ok)
        return refused(source.name, text, yaml.flaws);
    if (yaml.value === null)
        return refused(source.name, text, [EMPTY]);
    if (!isSound(yaml.value)) {
        return refused(source.name, text, schemaFlaws(check.errors ?? [], yaml.places));
    }
    const understood = understand(source.name, yaml.value, yaml.places, text);
    return understood.ok ? understood : refused(source.name, text, understood.flaws);
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
function refused(file, text, flaws) {
    return { ok: false, errors: (0,errors/* policyErrors */.KC)(file, text, flaws) };
}


/***/ }),

/***/ 80904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  F: () => (/* binding */ definitionOf)
});

// EXTERNAL MODULE: ./build/src/units.js + 2 modules
var units = __webpack_require__(34879);
// EXTERNAL MODULE: ./build/src/estimate.js
var src_estimate = __webpack_require__(26179);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
;// CONCATENATED MODULE: ./build/src/policy/sentence.js


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
    const one = held.unit === 'g' ? units/* formatMass */.so : units/* formatEnergy */.QE;
    const measured = `${who}: ${(0,units/* formatRange */.Lu)(value, low, high, one, { digits })}`;
    const from = held.failsFrom === null ? '' : `; it breaks from ${one(held.failsFrom, { digits })}`;
    switch (held.judged) {
        case 'fail':
            return `${measured} is over the limit of ${limitText}${low < high ? AT_END[terms.decideOn] : ''}.`;
        case 'inconclusive':
            return `${measured} is too uncertain to be held against the limit of ${limitText}: its high end is ${aboveBy(value, high)} above the value, and ${(0,units/* formatPercent */.l9)(terms.maxRange ?? policy/* DEFAULT_MAX_RANGE */.V)} is the most that \`max-range\` allows${from}.`;
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
    return Number.isFinite(above) ? (0,units/* formatPercent */.l9)(above) : 'infinitely';
}
/**
 * As few digits as keep every printed number on its own side of the limit, and the value on its side
 * of where it fails: a sentence must not say that 5.0 g is over 5.02 g.
 */
function digitsToTell({ unit, limit, failsFrom }, middle, ends) {
    const printed = (amount, digits, like) => {
        const text = unit === 'g' ? (0,units/* formatMass */.so)(amount, { digits, like }) : (0,units/* formatEnergy */.QE)(amount, { digits, like });
        const read = unit === 'g' ? (0,units/* parseMass */.ov)(text) : (0,units/* parseEnergy */.wF)(text);
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

;// CONCATENATED MODULE: ./build/src/policy/limit.js



/**
 * Law 4: a limit breaks when the deciding end of the range is over it; while any later end is over
 * it there is a warning; a range too wide decides nothing but a failure; ignorance never passes.
 */
function holdAgainst(estimate, quantity, terms) {
    const unit = quantity.dimension === 'mass' ? 'g' : 'J';
    const limit = quantity.dimension === 'mass' ? quantity.massG : quantity.energyJ;
    const known = { unit, limit, limitText: quantity.text };
    if (estimate === null) {
        const nothing = {
            ...known,
            judged: 'inconclusive',
            value: null,
            low: null,
            high: null,
        };
        const held = { ...nothing, failsFrom: null };
        return { ...held, sentence: limitSentence(held, terms) };
    }
    const { value } = estimate;
    const { low, high } = (0,src_estimate/* range */.y1)(estimate);
    const judged = judgeEnds({ low, middle: value, high }, limit, terms);
    const held = { ...known, judged, value, low, high, failsFrom: failsFrom(estimate, limit, terms) };
    return { ...held, sentence: limitSentence(held, terms) };
}
function judgeEnds(ends, limit, { decideOn, maxRange }) {
    if (ends[decideOn] > limit)
        return 'fail';
    const isDoubtful = maxRange !== null || ends.high > limit;
    if (isDoubtful && isTooWide(ends.middle, ends.high, maxRange ?? policy/* DEFAULT_MAX_RANGE */.V)) {
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
    const relative = (0,src_estimate/* range */.y1)({ value: 1, factors: estimate.factors });
    const decided = { low: relative.low, middle: 1, high: relative.high }[decideOn];
    const value = limit / decided;
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/per-run.js


const perRun = {
    kind: 'per-run',
    read(value, at) {
        const text = String(value);
        const parsed = (0,units/* parseMassOrEnergy */.p6)(text);
        if (!parsed.ok)
            return parsed;
        return { ok: true, value: { kind: 'per-run', limit: { ...parsed.value, text }, at } };
    },
    judge(rule, budget, measured) {
        const { limit, at } = rule;
        const held = holdAgainst(measuredFor(limit, measured), limit, budget);
        return { budget: budget.id, rule: 'per-run', at, decideOn: budget.decideOn, ...held };
    },
};
function measuredFor(limit, measured) {
    return limit.dimension === 'mass' ? measured.totalG : measured.energyJ;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/register.js

/** Every rule there is, by its key in a budget. */
const RULES = {
    'per-run': perRun,
};
/** The definition of this very rule. */
function definitionOf(rule) {
    // RULES pairs every kind with its own rule, which the compiler cannot follow through an index.
    return RULES[rule.kind];
}


/***/ })

};
