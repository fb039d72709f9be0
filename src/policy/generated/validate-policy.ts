// @ts-nocheck
// Made from policies/policy.schema.json by scripts/generate.mjs: change that, not this.
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:carbon-audit:policy:1","title":"Carbon policy","description":"Carbon budgets that measured jobs are held against. Keys are kebab-case, quantities carry their unit. Anchors, aliases, tags, merge keys and several documents in one file are refused.","type":"object","additionalProperties":false,"required":["version","budgets"],"properties":{"version":{"title":"Version","description":"The version of this language.","const":1,"examples":[1]},"enforcement":{"title":"Enforcement","description":"The ceiling for every budget: no budget is enforced more strictly than this. `observe` reports and never counts, `warn` turns a failure into a warning, `enforce` lets a broken budget fail the job.","enum":["observe","warn","enforce"],"default":"observe","examples":["warn"]},"decide-on":{"title":"Deciding end","description":"Which end of the measured range breaks a limit. `low`: only when even the low end is over it, so that no job fails for what may be an error of measurement. `middle`: when the value itself is. `high`: as soon as the high end is.","$ref":"#/$defs/decide-on","default":"low","examples":["low"]},"max-range":{"title":"Widest range","description":"How far the high end of the range may lie above the value. A wider range decides nothing: the verdict is `inconclusive`, never `pass`, unless the limit is broken all the same. Where no policy says so, 200 % is held against ranges that reach over the limit only: a limit that even the high end keeps is kept.","$ref":"#/$defs/percentage","examples":["200 %"]},"budgets":{"title":"Budgets","description":"The budgets. All that match an audit bind it, in any order; the worst result is the verdict.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/budget"}}},"$defs":{"budget":{"title":"Budget","description":"One budget: which audits it is for, and the limits they are held against. It has at least one rule.","type":"object","additionalProperties":false,"required":["id"],"anyOf":[{"required":["per-run"]}],"properties":{"id":{"title":"Name","description":"The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.","$ref":"#/$defs/id","examples":["train-nightly"]},"match":{"title":"Match","description":"Which audits the budget is for. Without it, every audit.","type":"object","additionalProperties":false,"properties":{"workflows":{"title":"Workflows","description":"Workflows by glob; one that fits is enough. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name. `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special. An audit outside a workflow is taken in by `*` and `**` only.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/glob"},"examples":[[".github/workflows/train*.yml"]]}}},"enforcement":{"title":"Enforcement of this budget","description":"As `enforcement` above, for this budget; lowered to the policy's ceiling.","enum":["observe","warn","enforce"],"examples":["enforce"]},"decide-on":{"title":"Deciding end for this budget","description":"As `decide-on` above, for this budget.","$ref":"#/$defs/decide-on","examples":["middle"]},"max-range":{"title":"Widest range for this budget","description":"As `max-range` above, for this budget.","$ref":"#/$defs/percentage","examples":["150 %"]},"per-run":{"title":"Rule: limit for one run","description":"The most that one measured run may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machine's own use without its building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`).","$ref":"#/$defs/mass-or-energy","examples":["1.2 kg","200 Wh"]}}},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$","$comment":"a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit","examples":["train-nightly"]},"decide-on":{"enum":["low","middle","high"]},"glob":{"type":"string","pattern":"^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$","$comment":"a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)","examples":[".github/workflows/train*.yml"]},"mass-or-energy":{"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$","examples":["50 g","200 Wh"]},"percentage":{"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$","examples":["200 %"]}}};
const schema32 = {"enum":["low","middle","high"]};
const schema33 = {"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$","examples":["200 %"]};
const pattern4 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$", "u");
const schema34 = {"title":"Budget","description":"One budget: which audits it is for, and the limits they are held against. It has at least one rule.","type":"object","additionalProperties":false,"required":["id"],"anyOf":[{"required":["per-run"]}],"properties":{"id":{"title":"Name","description":"The budget's name, once in a policy: small letters, digits and hyphens, at most 63, beginning with a letter or a digit.","$ref":"#/$defs/id","examples":["train-nightly"]},"match":{"title":"Match","description":"Which audits the budget is for. Without it, every audit.","type":"object","additionalProperties":false,"properties":{"workflows":{"title":"Workflows","description":"Workflows by glob; one that fits is enough. A glob with a slash is held against the workflow file's path, one without against the file's name and the workflow's name. `*` stands for any characters but a slash, `**` for slashes too, `**/` also for no folder at all, `?` for one character; everything else is itself, capital letters differ from small ones, and a leading dot is nothing special. An audit outside a workflow is taken in by `*` and `**` only.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/glob"},"examples":[[".github/workflows/train*.yml"]]}}},"enforcement":{"title":"Enforcement of this budget","description":"As `enforcement` above, for this budget; lowered to the policy's ceiling.","enum":["observe","warn","enforce"],"examples":["enforce"]},"decide-on":{"title":"Deciding end for this budget","description":"As `decide-on` above, for this budget.","$ref":"#/$defs/decide-on","examples":["middle"]},"max-range":{"title":"Widest range for this budget","description":"As `max-range` above, for this budget.","$ref":"#/$defs/percentage","examples":["150 %"]},"per-run":{"title":"Rule: limit for one run","description":"The most that one measured run may use: a mass of CO2e, held against the total of operation and hardware (`ug`, `mg`, `g`, `kg`, `t`), or an energy, held against the machine's own use without its building's (`mWh`, `Wh`, `kWh`, `MWh`, `J`, `kJ`, `MJ`).","$ref":"#/$defs/mass-or-energy","examples":["1.2 kg","200 Wh"]}}};
const schema35 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$","$comment":"a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit","examples":["train-nightly"]};
const schema36 = {"type":"string","pattern":"^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$","$comment":"a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)","examples":[".github/workflows/train*.yml"]};
const schema39 = {"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$","examples":["50 g","200 Wh"]};
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern6 = new RegExp("^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$", "u");
const pattern8 = new RegExp("^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["per-run"] === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "per-run"},message:"must have required property '"+"per-run"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data};
if(vErrors === null){
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
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "match")) || (key0 === "enforcement")) || (key0 === "decide-on")) || (key0 === "max-range")) || (key0 === "per-run"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.match !== undefined){
let data1 = data.match;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "workflows")){
const err6 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.match,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.workflows !== undefined){
let data2 = data1.workflows;
if(Array.isArray(data2)){
if(data2.length > 50){
const err7 = {instancePath:instancePath+"/match/workflows",schemaPath:"#/properties/match/properties/workflows/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema34.properties.match.properties.workflows,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/match/workflows",schemaPath:"#/properties/match/properties/workflows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.match.properties.workflows,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/match/workflows/" + i0,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern: "^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$"},message:"must match pattern \""+"^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$"+"\"",schema:"^(?!!)[^\\\\()\\[\\]{}\\r\\n]{1,200}$",parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/match/workflows/" + i0,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data3};
if(vErrors === null){
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
const err11 = {instancePath:instancePath+"/match/workflows",schemaPath:"#/properties/match/properties/workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.match.properties.workflows.type,parentSchema:schema34.properties.match.properties.workflows,data:data2};
if(vErrors === null){
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
const err12 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.match.type,parentSchema:schema34.properties.match,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.enforcement !== undefined){
let data4 = data.enforcement;
if(!(((data4 === "observe") || (data4 === "warn")) || (data4 === "enforce"))){
const err13 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/enum",keyword:"enum",params:{allowedValues: schema34.properties.enforcement.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.enforcement.enum,parentSchema:schema34.properties.enforcement,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["decide-on"] !== undefined){
let data5 = data["decide-on"];
if(!(((data5 === "low") || (data5 === "middle")) || (data5 === "high"))){
const err14 = {instancePath:instancePath+"/decide-on",schemaPath:"#/$defs/decide-on/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["max-range"] !== undefined){
let data6 = data["max-range"];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/max-range",schemaPath:"#/$defs/percentage/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$"},message:"must match pattern \""+"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$"+"\"",schema:"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/max-range",schemaPath:"#/$defs/percentage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["per-run"] !== undefined){
let data7 = data["per-run"];
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err17 = {instancePath:instancePath+"/per-run",schemaPath:"#/$defs/mass-or-energy/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$"},message:"must match pattern \""+"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$"+"\"",schema:"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?(ug|µg|μg|mg|g|kg|t|mWh|Wh|kWh|MWh|J|kJ|MJ)$",parentSchema:schema39,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/per-run",schemaPath:"#/$defs/mass-or-energy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data7};
if(vErrors === null){
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
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
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:carbon-audit:policy:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.budgets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budgets"},message:"must have required property '"+"budgets"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "enforcement")) || (key0 === "decide-on")) || (key0 === "max-range")) || (key0 === "budgets"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enforcement !== undefined){
let data1 = data.enforcement;
if(!(((data1 === "observe") || (data1 === "warn")) || (data1 === "enforce"))){
const err4 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/enum",keyword:"enum",params:{allowedValues: schema31.properties.enforcement.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.enforcement.enum,parentSchema:schema31.properties.enforcement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["decide-on"] !== undefined){
let data2 = data["decide-on"];
if(!(((data2 === "low") || (data2 === "middle")) || (data2 === "high"))){
const err5 = {instancePath:instancePath+"/decide-on",schemaPath:"#/$defs/decide-on/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["max-range"] !== undefined){
let data3 = data["max-range"];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/max-range",schemaPath:"#/$defs/percentage/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$"},message:"must match pattern \""+"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$"+"\"",schema:"^(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})? ?%$",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max-range",schemaPath:"#/$defs/percentage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.budgets !== undefined){
let data4 = data.budgets;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err8 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.budgets,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.budgets,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data4[i0], {instancePath:instancePath+"/budgets/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.budgets.type,parentSchema:schema31.properties.budgets,data:data4};
if(vErrors === null){
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
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
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

