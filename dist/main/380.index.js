export const id = 380;
export const ids = [380];
export const modules = {

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
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:carbon-audit:policy:1", "title": "Carbon policy", "description": "Carbon budgets that measured jobs are held against. Keys are kebab-case, quantities carry their unit. Anchors, aliases, tags, merge keys and several documents in one file are refused.", "type": "object", "additionalProperties": false, "required": ["version", "budgets"], "properties": { "version": { "title": "Version", "description": "The version of this language.", "const": 1, "examples": [1] }, "enforcement": { "title": "Enforcement", "description": "The ceiling for every budget: no budget is enforced more strictly than this. `observe` reports and never counts, `warn` turns a failure into a warning, `enforce` lets a broken budget fail the job.", "enum": ["observe", "warn", "enforce"], "default": "observe", "examples": ["warn"] }, "decide-on": { "title": "Deciding end", "description": "Which end of the measured range breaks a limit. `low`: only when even the low end is over it, so that no job fails for what may be an error of measurement. `middle`: when the value itself is. `high`: as soon as the high end is.", "$ref": "#/$defs/decide-on", "default": "low", "examples": ["low"] }, "max-range": { "title": "Widest range", "description": "How far the high end of the range may lie above the value. A wider range decides nothing: the verdict is `inconclusive`, never `pass`, unless the limit is broken all the same. Where no policy says so, 200 % is held against ranges that reach over the limit only: a limit that even the high end keeps is kept.", "$ref": "#/$defs/percentage", "examples": ["200 %"] }, "budgets": { "title": "Budgets", "description": "The budgets. All that match an audit bind it, in any order; the worst result is the verdict.", "type": "array", "minItems": 1, "maxItems": 1000, "items": { "$ref": "#/$defs/budget" } } }, "$defs": { "budget": { "title": "Budget", "description": "One budget: which audits it is for, and the limits they are held against. It has at least one rule.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "title": "Name", "description": "The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.", "$ref": "#/$defs/id", "examples": ["train-nightly"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Without it, every audit.", "type": "object", "additionalProperties": false, "properties": { "workflows": { "title": "Workflows", "description": "Workflows by glob; one that fits is enough. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name. `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special. An audit outside a workflow is taken in by `*` and `**` only.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/glob" }, "examples": [[".github/workflows/train*.yml"]] } } }, "enforcement": { "title": "Enforcement of this budget", "description": "As `enforcement` above, for this budget; lowered to the policy's ceiling.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] }, "decide-on": { "title": "Deciding end for this budget", "description": "As `decide-on` above, for this budget.", "$ref": "#/$defs/decide-on", "examples": ["middle"] }, "max-range": { "title": "Widest range for this budget", "description": "As `max-range` above, for this budget.", "$ref": "#/$defs/percentage", "examples": ["150 %"] }, "per-run": { "title": "Rule: limit for one run", "description": "The most that a run of a workflow may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machines' own use without their building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`). Held against the sum of the run's audits where that is judged; an audit by itself counts as all that is known of its run.", "$ref": "#/$defs/absolute-limit", "examples": ["1.2 kg", "200 Wh", { "max": "2 g", "per": "epoch" }] }, "per-job": { "title": "Rule: limit for one job", "description": "As `per-run`, held against each measured job by itself.", "$ref": "#/$defs/absolute-limit", "examples": ["300 g"] }, "rate": { "title": "Rule: emissions for an hour", "description": "The most CO2e, of operation and hardware, for each hour that an audit lasts.", "$ref": "#/$defs/rate", "examples": ["40 g/h"] }, "increase": { "title": "Rule: increase", "description": "No more energy than comparable audits have used: verified, successful ones by push or schedule on the default branch, of the same workflow and job, on the same class of runner, by the same method. The limit is their median and the largest of `max` times the median, `mad` times their scaled median absolute deviation, and the noise floor. Errors that the audit shares with them cancel out. Where several families of CPUs stand behind one label, their samples are brought to the audit's own by the ratio of the families, and what is left in doubt about that widens the range.", "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "additionalProperties": false, "$comment": "a percentage, such as `15 %`, or a map of `max`, `mad`, `samples`, `window` and `max-age`", "properties": { "max": { "title": "Most", "description": "How far above the median, as a share of it.", "$ref": "#/$defs/percentage", "default": "15 %", "examples": ["15 %"] }, "mad": { "title": "Noise", "description": "How many scaled median absolute deviations above the median.", "type": "number", "minimum": 1, "maximum": 10, "default": 3.2, "$comment": "a number from 1 to 10", "examples": [4] }, "samples": { "title": "Samples", "description": "How many it takes.", "type": "object", "additionalProperties": false, "$comment": "a map of `warn` and `fail`", "properties": { "warn": { "title": "To warn", "description": "With fewer, the verdict is `inconclusive`.", "type": "integer", "minimum": 3, "maximum": 200, "default": 10, "$comment": "a whole number from 3 to 200", "examples": [10] }, "fail": { "title": "To fail", "description": "With fewer, or where they come from fewer than three days, it warns at most.", "type": "integer", "minimum": 5, "maximum": 200, "default": 20, "$comment": "a whole number from 5 to 200", "examples": [20] } } }, "window": { "title": "Window", "description": "The newest so many samples.", "type": "integer", "minimum": 5, "maximum": 200, "default": 30, "$comment": "a whole number from 5 to 200", "examples": [30] }, "max-age": { "title": "Oldest", "description": "None older than this.", "$ref": "#/$defs/duration", "default": "60 d", "examples": ["60 d"] } }, "examples": ["15 %", { "max": "25 %", "mad": 4 }] }, "per-week": { "title": "Rule: limit for a week", "description": "The most that all audits which the budget takes in may come to in a calendar week (UTC). A week begins on Monday. Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["8 kg"] }, "per-month": { "title": "Rule: limit for a month", "description": "The most that all audits which the budget takes in may come to in a calendar month (UTC). A pull request fails only where its own run takes the sum over the limit, not for what others have used. Audits that nobody but a pull request vouches for count for warnings only.", "$ref": "#/$defs/cumulative-limit", "examples": ["30 kg", { "max": "30 kg", "forecast": "warn" }] }, "per-quarter": { "title": "Rule: limit for a quarter", "description": "The most that all audits which the budget takes in may come to in a calendar quarter (UTC). Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["80 kg"] }, "improve": { "title": "Rule: improvement", "description": "Less energy from a fixed beginning to a target, on a straight line between the two: the median of the newest ten comparable audits must not be above it. A change that is only proposed stands for itself, with the noise of one run.", "type": "object", "additionalProperties": false, "required": ["target", "from", "by"], "$comment": "a map of `target`, `from` and `by`", "properties": { "target": { "title": "Target", "description": "What is to be saved, as a share of the reference.", "$ref": "#/$defs/saving", "examples": ["-10 %"] }, "from": { "title": "Beginning", "description": "The day that the path begins.", "$ref": "#/$defs/day", "examples": ["2026-09-01"] }, "by": { "title": "End", "description": "The day that the target is to be reached; it stays the limit from then on.", "$ref": "#/$defs/day", "examples": ["2027-03-31"] }, "reference": { "title": "Reference", "description": "The energy that the path begins with. Without it, the median of the up to 20 comparable audits nearest to `from`, within 30 days, ten at least.", "$ref": "#/$defs/energy", "examples": ["1.2 kWh"] } }, "examples": [{ "target": "-10 %", "from": "2026-09-01", "by": "2027-03-31" }] } }, "not": { "type": "object", "propertyNames": { "enum": ["id", "match", "enforcement", "decide-on", "max-range"] } } }, "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "$comment": "a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit", "examples": ["train-nightly"] }, "decide-on": { "enum": ["low", "middle", "high"] }, "glob": { "type": "string", "pattern": "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "$comment": "a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)", "examples": [".github/workflows/train*.yml"] }, "mass-or-energy": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "examples": ["50 g", "200 Wh"] }, "percentage": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "examples": ["200 %"] }, "absolute-limit": { "x-quantity": "mass-or-energy", "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The limit.", "$ref": "#/$defs/mass-or-energy", "examples": ["2 g"] }, "per": { "title": "Functional unit", "description": "What the limit is for one of, such as `training-step`, `epoch`, `sample` or `test`. How many the job did is its own claim, and the report says so; a job that does not say is `inconclusive`.", "$ref": "#/$defs/functional-unit", "examples": ["epoch"] } }, "$comment": "a mass or an energy with its unit, such as `50 g` or `200 Wh`, or a map of `max` and `per`", "examples": ["50 g"] }, "functional-unit": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$", "$comment": "a name of small letters, digits and hyphens, at most 32, beginning with a letter", "examples": ["epoch"] }, "cumulative-limit": { "x-quantity": "mass-or-energy", "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The most that the audits may come to.", "$ref": "#/$defs/mass-or-energy", "examples": ["30 kg"] }, "forecast": { "title": "Forecast", "description": "`warn`: also while the limit is kept so far but will not be if it goes on at the rate of the last 28 days (four of each day of the week), or of as much of them as there is a history of; with less than a week of it there is no forecast.", "enum": ["warn", "ignore"], "default": "ignore", "examples": ["warn"] } }, "$comment": "a mass or an energy with its unit, such as `30 kg`, or a map of `max` and `forecast`", "examples": ["30 kg"] }, "rate": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", "$comment": "a mass for an hour, such as `40 g/h`", "examples": ["40 g/h"] }, "duration": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", "$comment": "a duration with its unit, such as `60 d`", "examples": ["60 d"] }, "saving": { "type": "string", "pattern": "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", "$comment": "what is to be saved, from `-1 %` to `-100 %`", "examples": ["-10 %"] }, "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "$comment": "a day as year, month and day, such as `2026-12-01`", "examples": ["2026-09-01"] }, "energy": { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "$comment": "an energy with its unit, such as `1.2 kWh`", "examples": ["1.2 kWh"] } } };
const schema32 = { "enum": ["low", "middle", "high"] };
const schema33 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "examples": ["200 %"] };
const pattern4 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "u");
const schema34 = { "title": "Budget", "description": "One budget: which audits it is for, and the limits they are held against. It has at least one rule.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "title": "Name", "description": "The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.", "$ref": "#/$defs/id", "examples": ["train-nightly"] }, "match": { "title": "Match", "description": "Which audits the budget is for. Without it, every audit.", "type": "object", "additionalProperties": false, "properties": { "workflows": { "title": "Workflows", "description": "Workflows by glob; one that fits is enough. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name. `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special. An audit outside a workflow is taken in by `*` and `**` only.", "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/glob" }, "examples": [[".github/workflows/train*.yml"]] } } }, "enforcement": { "title": "Enforcement of this budget", "description": "As `enforcement` above, for this budget; lowered to the policy's ceiling.", "enum": ["observe", "warn", "enforce"], "examples": ["enforce"] }, "decide-on": { "title": "Deciding end for this budget", "description": "As `decide-on` above, for this budget.", "$ref": "#/$defs/decide-on", "examples": ["middle"] }, "max-range": { "title": "Widest range for this budget", "description": "As `max-range` above, for this budget.", "$ref": "#/$defs/percentage", "examples": ["150 %"] }, "per-run": { "title": "Rule: limit for one run", "description": "The most that a run of a workflow may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machines' own use without their building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`). Held against the sum of the run's audits where that is judged; an audit by itself counts as all that is known of its run.", "$ref": "#/$defs/absolute-limit", "examples": ["1.2 kg", "200 Wh", { "max": "2 g", "per": "epoch" }] }, "per-job": { "title": "Rule: limit for one job", "description": "As `per-run`, held against each measured job by itself.", "$ref": "#/$defs/absolute-limit", "examples": ["300 g"] }, "rate": { "title": "Rule: emissions for an hour", "description": "The most CO2e, of operation and hardware, for each hour that an audit lasts.", "$ref": "#/$defs/rate", "examples": ["40 g/h"] }, "increase": { "title": "Rule: increase", "description": "No more energy than comparable audits have used: verified, successful ones by push or schedule on the default branch, of the same workflow and job, on the same class of runner, by the same method. The limit is their median and the largest of `max` times the median, `mad` times their scaled median absolute deviation, and the noise floor. Errors that the audit shares with them cancel out. Where several families of CPUs stand behind one label, their samples are brought to the audit's own by the ratio of the families, and what is left in doubt about that widens the range.", "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "additionalProperties": false, "$comment": "a percentage, such as `15 %`, or a map of `max`, `mad`, `samples`, `window` and `max-age`", "properties": { "max": { "title": "Most", "description": "How far above the median, as a share of it.", "$ref": "#/$defs/percentage", "default": "15 %", "examples": ["15 %"] }, "mad": { "title": "Noise", "description": "How many scaled median absolute deviations above the median.", "type": "number", "minimum": 1, "maximum": 10, "default": 3.2, "$comment": "a number from 1 to 10", "examples": [4] }, "samples": { "title": "Samples", "description": "How many it takes.", "type": "object", "additionalProperties": false, "$comment": "a map of `warn` and `fail`", "properties": { "warn": { "title": "To warn", "description": "With fewer, the verdict is `inconclusive`.", "type": "integer", "minimum": 3, "maximum": 200, "default": 10, "$comment": "a whole number from 3 to 200", "examples": [10] }, "fail": { "title": "To fail", "description": "With fewer, or where they come from fewer than three days, it warns at most.", "type": "integer", "minimum": 5, "maximum": 200, "default": 20, "$comment": "a whole number from 5 to 200", "examples": [20] } } }, "window": { "title": "Window", "description": "The newest so many samples.", "type": "integer", "minimum": 5, "maximum": 200, "default": 30, "$comment": "a whole number from 5 to 200", "examples": [30] }, "max-age": { "title": "Oldest", "description": "None older than this.", "$ref": "#/$defs/duration", "default": "60 d", "examples": ["60 d"] } }, "examples": ["15 %", { "max": "25 %", "mad": 4 }] }, "per-week": { "title": "Rule: limit for a week", "description": "The most that all audits which the budget takes in may come to in a calendar week (UTC). A week begins on Monday. Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["8 kg"] }, "per-month": { "title": "Rule: limit for a month", "description": "The most that all audits which the budget takes in may come to in a calendar month (UTC). A pull request fails only where its own run takes the sum over the limit, not for what others have used. Audits that nobody but a pull request vouches for count for warnings only.", "$ref": "#/$defs/cumulative-limit", "examples": ["30 kg", { "max": "30 kg", "forecast": "warn" }] }, "per-quarter": { "title": "Rule: limit for a quarter", "description": "The most that all audits which the budget takes in may come to in a calendar quarter (UTC). Otherwise as `per-month`.", "$ref": "#/$defs/cumulative-limit", "examples": ["80 kg"] }, "improve": { "title": "Rule: improvement", "description": "Less energy from a fixed beginning to a target, on a straight line between the two: the median of the newest ten comparable audits must not be above it. A change that is only proposed stands for itself, with the noise of one run.", "type": "object", "additionalProperties": false, "required": ["target", "from", "by"], "$comment": "a map of `target`, `from` and `by`", "properties": { "target": { "title": "Target", "description": "What is to be saved, as a share of the reference.", "$ref": "#/$defs/saving", "examples": ["-10 %"] }, "from": { "title": "Beginning", "description": "The day that the path begins.", "$ref": "#/$defs/day", "examples": ["2026-09-01"] }, "by": { "title": "End", "description": "The day that the target is to be reached; it stays the limit from then on.", "$ref": "#/$defs/day", "examples": ["2027-03-31"] }, "reference": { "title": "Reference", "description": "The energy that the path begins with. Without it, the median of the up to 20 comparable audits nearest to `from`, within 30 days, ten at least.", "$ref": "#/$defs/energy", "examples": ["1.2 kWh"] } }, "examples": [{ "target": "-10 %", "from": "2026-09-01", "by": "2027-03-31" }] } }, "not": { "type": "object", "propertyNames": { "enum": ["id", "match", "enforcement", "decide-on", "max-range"] } } };
const schema35 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "$comment": "a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit", "examples": ["train-nightly"] };
const schema36 = { "type": "string", "pattern": "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "$comment": "a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)", "examples": [".github/workflows/train*.yml"] };
const schema42 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", "$comment": "a mass for an hour, such as `40 g/h`", "examples": ["40 g/h"] };
const schema44 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", "$comment": "a duration with its unit, such as `60 d`", "examples": ["60 d"] };
const schema47 = { "type": "string", "pattern": "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", "$comment": "what is to be saved, from `-1 %` to `-100 %`", "examples": ["-10 %"] };
const schema48 = { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "$comment": "a day as year, month and day, such as `2026-12-01`", "examples": ["2026-09-01"] };
const schema50 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "$comment": "an energy with its unit, such as `1.2 kWh`", "examples": ["1.2 kWh"] };
const func1 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern6 = new RegExp("^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "u");
const pattern11 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", "u");
const pattern14 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", "u");
const pattern17 = new RegExp("^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", "u");
const pattern18 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern20 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", "u");
const schema39 = { "x-quantity": "mass-or-energy", "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The limit.", "$ref": "#/$defs/mass-or-energy", "examples": ["2 g"] }, "per": { "title": "Functional unit", "description": "What the limit is for one of, such as `training-step`, `epoch`, `sample` or `test`. How many the job did is its own claim, and the report says so; a job that does not say is `inconclusive`.", "$ref": "#/$defs/functional-unit", "examples": ["epoch"] } }, "$comment": "a mass or an energy with its unit, such as `50 g` or `200 Wh`, or a map of `max` and `per`", "examples": ["50 g"] };
const schema40 = { "type": "string", "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "examples": ["50 g", "200 Wh"] };
const schema41 = { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,31}$", "$comment": "a name of small letters, digits and hyphens, at most 32, beginning with a letter", "examples": ["epoch"] };
const pattern8 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "u");
const pattern10 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be string,object", schema: schema39.type, parentSchema: schema39, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (!pattern8.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema39, data };
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
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'", schema: schema39.required, parentSchema: schema39, data };
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
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
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
                if (!pattern8.test(data0)) {
                    const err4 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema40, data: data0 };
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
                const err5 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data0 };
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
                if (!pattern10.test(data1)) {
                    const err6 = { instancePath: instancePath + "/per", schemaPath: "#/$defs/functional-unit/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{0,31}$" + "\"", schema: "^[a-z][a-z0-9-]{0,31}$", parentSchema: schema41, data: data1 };
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
                const err7 = { instancePath: instancePath + "/per", schemaPath: "#/$defs/functional-unit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data1 };
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
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "x-quantity": "mass-or-energy", "type": ["string", "object"], "pattern": "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "additionalProperties": false, "required": ["max"], "properties": { "max": { "title": "Limit", "description": "The most that the audits may come to.", "$ref": "#/$defs/mass-or-energy", "examples": ["30 kg"] }, "forecast": { "title": "Forecast", "description": "`warn`: also while the limit is kept so far but will not be if it goes on at the rate of the last 28 days (four of each day of the week), or of as much of them as there is a history of; with less than a week of it there is no forecast.", "enum": ["warn", "ignore"], "default": "ignore", "examples": ["warn"] } }, "$comment": "a mass or an energy with its unit, such as `30 kg`, or a map of `max` and `forecast`", "examples": ["30 kg"] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type }, message: "must be string,object", schema: schema45.type, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (!pattern8.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema45, data };
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
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'", schema: schema45.required, parentSchema: schema45, data };
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
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
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
                if (!pattern8.test(data0)) {
                    const err4 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema40, data: data0 };
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
                const err5 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/mass-or-energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data0 };
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
                const err6 = { instancePath: instancePath + "/forecast", schemaPath: "#/properties/forecast/enum", keyword: "enum", params: { allowedValues: schema45.properties.forecast.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.forecast.enum, parentSchema: schema45.properties.forecast, data: data1 };
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
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    const _errs2 = errors;
    if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                const _errs4 = errors;
                if (!(((((key0 === "id") || (key0 === "match")) || (key0 === "enforcement")) || (key0 === "decide-on")) || (key0 === "max-range"))) {
                    const err0 = {};
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                    break;
                }
            }
        }
        else {
            const err2 = {};
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        const err3 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema34.not, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
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
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key1 in data) {
            if (!(func1.call(schema34.properties, key1))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                    const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9-]{0,62}$" + "\"", schema: "^[a-z0-9][a-z0-9-]{0,62}$", parentSchema: schema35, data: data0 };
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
                const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            let data1 = data.match;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key2 in data1) {
                    if (!(key2 === "workflows")) {
                        const err8 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.match, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data1.workflows !== undefined) {
                    let data2 = data1.workflows;
                    if (Array.isArray(data2)) {
                        if (data2.length > 50) {
                            const err9 = { instancePath: instancePath + "/match/workflows", schemaPath: "#/properties/match/properties/workflows/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema34.properties.match.properties.workflows, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data2.length < 1) {
                            const err10 = { instancePath: instancePath + "/match/workflows", schemaPath: "#/properties/match/properties/workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.match.properties.workflows, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data3 = data2[i0];
                            if (typeof data3 === "string") {
                                if (!pattern6.test(data3)) {
                                    const err11 = { instancePath: instancePath + "/match/workflows/" + i0, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$" }, message: "must match pattern \"" + "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$" + "\"", schema: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", parentSchema: schema36, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/match/workflows/" + i0, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/match/workflows", schemaPath: "#/properties/match/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.match.properties.workflows.type, parentSchema: schema34.properties.match.properties.workflows, data: data2 };
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
            else {
                const err14 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.match.type, parentSchema: schema34.properties.match, data: data1 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.enforcement !== undefined) {
            let data4 = data.enforcement;
            if (!(((data4 === "observe") || (data4 === "warn")) || (data4 === "enforce"))) {
                const err15 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema34.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.enforcement.enum, parentSchema: schema34.properties.enforcement, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data["decide-on"] !== undefined) {
            let data5 = data["decide-on"];
            if (!(((data5 === "low") || (data5 === "middle")) || (data5 === "high"))) {
                const err16 = { instancePath: instancePath + "/decide-on", schemaPath: "#/$defs/decide-on/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data5 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data["max-range"] !== undefined) {
            let data6 = data["max-range"];
            if (typeof data6 === "string") {
                if (!pattern4.test(data6)) {
                    const err17 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema33, data: data6 };
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
                const err18 = { instancePath: instancePath + "/max-range", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data6 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data["per-run"] !== undefined) {
            if (!(validate22(data["per-run"], { instancePath: instancePath + "/per-run", parentData: data, parentDataProperty: "per-run", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data["per-job"] !== undefined) {
            if (!(validate22(data["per-job"], { instancePath: instancePath + "/per-job", parentData: data, parentDataProperty: "per-job", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.rate !== undefined) {
            let data9 = data.rate;
            if (typeof data9 === "string") {
                if (!pattern11.test(data9)) {
                    const err19 = { instancePath: instancePath + "/rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t) ?/ ?h$", parentSchema: schema42, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data9 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.increase !== undefined) {
            let data10 = data.increase;
            if ((typeof data10 !== "string") && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))) {
                const err21 = { instancePath: instancePath + "/increase", schemaPath: "#/properties/increase/type", keyword: "type", params: { type: schema34.properties.increase.type }, message: "must be string,object", schema: schema34.properties.increase.type, parentSchema: schema34.properties.increase, data: data10 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (typeof data10 === "string") {
                if (!pattern4.test(data10)) {
                    const err22 = { instancePath: instancePath + "/increase", schemaPath: "#/properties/increase/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema34.properties.increase, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key3 in data10) {
                    if (!(((((key3 === "max") || (key3 === "mad")) || (key3 === "samples")) || (key3 === "window")) || (key3 === "max-age"))) {
                        const err23 = { instancePath: instancePath + "/increase", schemaPath: "#/properties/increase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.increase, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data10.max !== undefined) {
                    let data11 = data10.max;
                    if (typeof data11 === "string") {
                        if (!pattern4.test(data11)) {
                            const err24 = { instancePath: instancePath + "/increase/max", schemaPath: "#/$defs/percentage/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", parentSchema: schema33, data: data11 };
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
                        const err25 = { instancePath: instancePath + "/increase/max", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data10.mad !== undefined) {
                    let data12 = data10.mad;
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 10 || isNaN(data12)) {
                            const err26 = { instancePath: instancePath + "/increase/mad", schemaPath: "#/properties/increase/properties/mad/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema34.properties.increase.properties.mad, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data12 < 1 || isNaN(data12)) {
                            const err27 = { instancePath: instancePath + "/increase/mad", schemaPath: "#/properties/increase/properties/mad/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.increase.properties.mad, data: data12 };
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
                        const err28 = { instancePath: instancePath + "/increase/mad", schemaPath: "#/properties/increase/properties/mad/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.properties.increase.properties.mad.type, parentSchema: schema34.properties.increase.properties.mad, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data10.samples !== undefined) {
                    let data13 = data10.samples;
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key4 in data13) {
                            if (!((key4 === "warn") || (key4 === "fail"))) {
                                const err29 = { instancePath: instancePath + "/increase/samples", schemaPath: "#/properties/increase/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.increase.properties.samples, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data13.warn !== undefined) {
                            let data14 = data13.warn;
                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                const err30 = { instancePath: instancePath + "/increase/samples/warn", schemaPath: "#/properties/increase/properties/samples/properties/warn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.increase.properties.samples.properties.warn.type, parentSchema: schema34.properties.increase.properties.samples.properties.warn, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                if (data14 > 200 || isNaN(data14)) {
                                    const err31 = { instancePath: instancePath + "/increase/samples/warn", schemaPath: "#/properties/increase/properties/samples/properties/warn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200", schema: 200, parentSchema: schema34.properties.increase.properties.samples.properties.warn, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                                if (data14 < 3 || isNaN(data14)) {
                                    const err32 = { instancePath: instancePath + "/increase/samples/warn", schemaPath: "#/properties/increase/properties/samples/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 }, message: "must be >= 3", schema: 3, parentSchema: schema34.properties.increase.properties.samples.properties.warn, data: data14 };
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
                        if (data13.fail !== undefined) {
                            let data15 = data13.fail;
                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                const err33 = { instancePath: instancePath + "/increase/samples/fail", schemaPath: "#/properties/increase/properties/samples/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.increase.properties.samples.properties.fail.type, parentSchema: schema34.properties.increase.properties.samples.properties.fail, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 > 200 || isNaN(data15)) {
                                    const err34 = { instancePath: instancePath + "/increase/samples/fail", schemaPath: "#/properties/increase/properties/samples/properties/fail/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200", schema: 200, parentSchema: schema34.properties.increase.properties.samples.properties.fail, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                if (data15 < 5 || isNaN(data15)) {
                                    const err35 = { instancePath: instancePath + "/increase/samples/fail", schemaPath: "#/properties/increase/properties/samples/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5", schema: 5, parentSchema: schema34.properties.increase.properties.samples.properties.fail, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/increase/samples", schemaPath: "#/properties/increase/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.increase.properties.samples.type, parentSchema: schema34.properties.increase.properties.samples, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data10.window !== undefined) {
                    let data16 = data10.window;
                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                        const err37 = { instancePath: instancePath + "/increase/window", schemaPath: "#/properties/increase/properties/window/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.increase.properties.window.type, parentSchema: schema34.properties.increase.properties.window, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    if ((typeof data16 == "number") && (isFinite(data16))) {
                        if (data16 > 200 || isNaN(data16)) {
                            const err38 = { instancePath: instancePath + "/increase/window", schemaPath: "#/properties/increase/properties/window/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200", schema: 200, parentSchema: schema34.properties.increase.properties.window, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (data16 < 5 || isNaN(data16)) {
                            const err39 = { instancePath: instancePath + "/increase/window", schemaPath: "#/properties/increase/properties/window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5", schema: 5, parentSchema: schema34.properties.increase.properties.window, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                }
                if (data10["max-age"] !== undefined) {
                    let data17 = data10["max-age"];
                    if (typeof data17 === "string") {
                        if (!pattern14.test(data17)) {
                            const err40 = { instancePath: instancePath + "/increase/max-age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ms|s|min|h|d)$", parentSchema: schema44, data: data17 };
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
                        const err41 = { instancePath: instancePath + "/increase/max-age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data17 };
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
        }
        if (data["per-week"] !== undefined) {
            if (!(validate25(data["per-week"], { instancePath: instancePath + "/per-week", parentData: data, parentDataProperty: "per-week", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data["per-month"] !== undefined) {
            if (!(validate25(data["per-month"], { instancePath: instancePath + "/per-month", parentData: data, parentDataProperty: "per-month", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data["per-quarter"] !== undefined) {
            if (!(validate25(data["per-quarter"], { instancePath: instancePath + "/per-quarter", parentData: data, parentDataProperty: "per-quarter", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data.improve !== undefined) {
            let data21 = data.improve;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.target === undefined) {
                    const err42 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'", schema: schema34.properties.improve.required, parentSchema: schema34.properties.improve, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data21.from === undefined) {
                    const err43 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema34.properties.improve.required, parentSchema: schema34.properties.improve, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                if (data21.by === undefined) {
                    const err44 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'", schema: schema34.properties.improve.required, parentSchema: schema34.properties.improve, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                for (const key5 in data21) {
                    if (!((((key5 === "target") || (key5 === "from")) || (key5 === "by")) || (key5 === "reference"))) {
                        const err45 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.improve, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data21.target !== undefined) {
                    let data22 = data21.target;
                    if (typeof data22 === "string") {
                        if (!pattern17.test(data22)) {
                            const err46 = { instancePath: instancePath + "/improve/target", schemaPath: "#/$defs/saving/pattern", keyword: "pattern", params: { pattern: "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$" }, message: "must match pattern \"" + "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$" + "\"", schema: "^-(?=.*[1-9])(100|[0-9]{1,2})(\\.[0-9]{1,12})? ?%$", parentSchema: schema47, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/improve/target", schemaPath: "#/$defs/saving/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data21.from !== undefined) {
                    let data23 = data21.from;
                    if (typeof data23 === "string") {
                        if (!pattern18.test(data23)) {
                            const err48 = { instancePath: instancePath + "/improve/from", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48, data: data23 };
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
                        const err49 = { instancePath: instancePath + "/improve/from", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data21.by !== undefined) {
                    let data24 = data21.by;
                    if (typeof data24 === "string") {
                        if (!pattern18.test(data24)) {
                            const err50 = { instancePath: instancePath + "/improve/by", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err51 = { instancePath: instancePath + "/improve/by", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data21.reference !== undefined) {
                    let data25 = data21.reference;
                    if (typeof data25 === "string") {
                        if (!pattern20.test(data25)) {
                            const err52 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/$defs/energy/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" }, message: "must match pattern \"" + "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$" + "\"", schema: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(mWh|Wh|kWh|MWh|J|kJ|MJ)$", parentSchema: schema50, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/improve/reference", schemaPath: "#/$defs/energy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err54 = { instancePath: instancePath + "/improve", schemaPath: "#/properties/improve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.improve.type, parentSchema: schema34.properties.improve, data: data21 };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
    }
    else {
        const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err55];
        }
        else {
            vErrors.push(err55);
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
    duration: units/* parseDuration */.E9,
    energy: units/* parseEnergy */.wF,
};
/** What a schema's validator complained of, as mistakes at places in the file, one a mistake. */
function schemaFlaws(errors, places) {
    return errors.map((error) => schemaFlaw(error, places));
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
            return missing(String(params['missingProperty']), error, place);
        case 'not': {
            const choices = Object.entries(parentSchema.properties ?? {})
                .filter(([, { title }]) => title?.startsWith('Rule: '))
                .map(([key]) => key);
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
/** The definition that was broken; one that may be a map too says what it is as a text. */
function definitionOf({ schemaPath, parentSchema }) {
    return parentSchema['x-quantity'] ?? /^#\/\$defs\/([^/]+)\//u.exec(schemaPath)?.[1];
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
// EXTERNAL MODULE: ./build/src/policy/rules/register.js + 20 modules
var register = __webpack_require__(70307);
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
            noiseFloorJ: 0,
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
            const within = rule.key === undefined ? rulePointer : pointerTo(rulePointer, rule.key);
            const offset = (places.get(within) ?? places.get(rulePointer))?.at ?? 0;
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


/***/ })

};
