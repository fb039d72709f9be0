// @ts-nocheck
// Made from policies/intensity.schema.json by scripts/generate.mjs: change that, not this.
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Carbon Audit: carbon intensity series","type":"object","properties":{"schemaVersion":{"type":"number","const":1},"zone":{"type":"string","description":"A zone key (`SE-SE3`), a country (`country:SE`) or `world`."},"kind":{"type":"string","enum":["measured","forecast","profile","borrowed-profile","annual","declared"],"description":"`measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's mean, shaped by month and hour. `borrowed-profile`: the same by the shape of other zones, of like mix; nobody has measured its own. `annual`: a year's mean. `declared`: a person named the figure."},"signal":{"type":"string","enum":["average","marginal"]},"boundary":{"type":"string","enum":["life-cycle","direct"]},"points":{"type":"array","items":{"$ref":"#/$defs/IntensityPoint"}},"factors":{"type":"array","items":{"$ref":"#/$defs/Factor"}},"source":{"type":"string"},"url":{"type":"string"},"year":{"minimum":0,"maximum":1000000000000000,"type":"number","description":"The year that the figure describes."},"licence":{"type":"string"},"attribution":{"type":["string","null"],"description":"What the licence asks to be said where the figure is shown; `null`: nothing beyond the source."},"retrievedAt":{"type":["string","null"],"description":"When it was asked for (UTC, ISO 8601); of a bundled figure the year alone in which its table was retrieved; `null`: a person named it."}},"required":["schemaVersion","zone","kind","signal","boundary","points","factors","source","url","year","licence","attribution","retrievedAt"],"additionalProperties":false,"description":"Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge it. A plain document: it lies in the artifact, so that an audit can be recomputed from it.","$defs":{"IntensityPoint":{"type":"object","properties":{"from":{"type":["string","null"]},"intensityGPerKwh":{"minimum":0,"maximum":1000000000000000,"type":"number"},"directGPerKwh":{"minimum":0,"maximum":1000000000000000,"type":"number","description":"Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none."}},"required":["from","intensityGPerKwh"],"additionalProperties":false,"description":"From `from` on (UTC, ISO 8601; `null`: since ever) until the next point."},"Factor":{"type":"object","properties":{"id":{"type":"string"},"logSd":{"minimum":0,"maximum":1000000000000000,"type":"number"},"kind":{"$ref":"#/$defs/FactorKind"},"logSdUp":{"minimum":0,"maximum":1000000000000000,"type":"number","description":"The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both."}},"required":["id","logSd","kind"],"additionalProperties":false},"FactorKind":{"type":"string","enum":["calibrated","declared"],"description":"`calibrated`: the spread was measured on unseen truth. `declared`: it was judged."}}};
const schema32 = {"type":"object","properties":{"from":{"type":["string","null"]},"intensityGPerKwh":{"minimum":0,"maximum":1000000000000000,"type":"number"},"directGPerKwh":{"minimum":0,"maximum":1000000000000000,"type":"number","description":"Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and building (scope 3, category 3). Only where the source tells both; it stands in all points or none."}},"required":["from","intensityGPerKwh"],"additionalProperties":false,"description":"From `from` on (UTC, ISO 8601; `null`: since ever) until the next point."};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","properties":{"id":{"type":"string"},"logSd":{"minimum":0,"maximum":1000000000000000,"type":"number"},"kind":{"$ref":"#/$defs/FactorKind"},"logSdUp":{"minimum":0,"maximum":1000000000000000,"type":"number","description":"The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both."}},"required":["id","logSd","kind"],"additionalProperties":false};
const schema34 = {"type":"string","enum":["calibrated","declared"],"description":"`calibrated`: the spread was measured on unseen truth. `declared`: it was judged."};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.logSd === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logSd"},message:"must have required property '"+"logSd"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "logSd")) || (key0 === "kind")) || (key0 === "logSdUp"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.logSd !== undefined){
let data1 = data.logSd;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/logSd",schemaPath:"#/properties/logSd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/logSd",schemaPath:"#/properties/logSd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err7 = {instancePath:instancePath+"/logSd",schemaPath:"#/properties/logSd/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FactorKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "calibrated") || (data2 === "declared"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FactorKind/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.logSdUp !== undefined){
let data3 = data.logSdUp;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000000000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/logSdUp",schemaPath:"#/properties/logSdUp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/logSdUp",schemaPath:"#/properties/logSdUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/logSdUp",schemaPath:"#/properties/logSdUp/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zone === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.signal === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signal"},message:"must have required property '"+"signal"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.boundary === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundary"},message:"must have required property '"+"boundary"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.points === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.factors === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.source === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.url === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.year === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.licence === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licence"},message:"must have required property '"+"licence"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.attribution === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribution"},message:"must have required property '"+"attribution"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.retrievedAt === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retrievedAt"},message:"must have required property '"+"retrievedAt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err14 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(1 !== data0){
const err15 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zone !== undefined){
if(typeof data.zone !== "string"){
const err16 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((data2 === "measured") || (data2 === "forecast")) || (data2 === "profile")) || (data2 === "borrowed-profile")) || (data2 === "annual")) || (data2 === "declared"))){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.signal !== undefined){
let data3 = data.signal;
if(typeof data3 !== "string"){
const err19 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data3 === "average") || (data3 === "marginal"))){
const err20 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/enum",keyword:"enum",params:{allowedValues: schema31.properties.signal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.boundary !== undefined){
let data4 = data.boundary;
if(typeof data4 !== "string"){
const err21 = {instancePath:instancePath+"/boundary",schemaPath:"#/properties/boundary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data4 === "life-cycle") || (data4 === "direct"))){
const err22 = {instancePath:instancePath+"/boundary",schemaPath:"#/properties/boundary/enum",keyword:"enum",params:{allowedValues: schema31.properties.boundary.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.points !== undefined){
let data5 = data.points;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.from === undefined){
const err23 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/$defs/IntensityPoint/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.intensityGPerKwh === undefined){
const err24 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/$defs/IntensityPoint/required",keyword:"required",params:{missingProperty: "intensityGPerKwh"},message:"must have required property '"+"intensityGPerKwh"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "from") || (key1 === "intensityGPerKwh")) || (key1 === "directGPerKwh"))){
const err25 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/$defs/IntensityPoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.from !== undefined){
let data7 = data6.from;
if((typeof data7 !== "string") && (data7 !== null)){
const err26 = {instancePath:instancePath+"/points/" + i0+"/from",schemaPath:"#/$defs/IntensityPoint/properties/from/type",keyword:"type",params:{type: schema32.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.intensityGPerKwh !== undefined){
let data8 = data6.intensityGPerKwh;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000000000 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/points/" + i0+"/intensityGPerKwh",schemaPath:"#/$defs/IntensityPoint/properties/intensityGPerKwh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/points/" + i0+"/intensityGPerKwh",schemaPath:"#/$defs/IntensityPoint/properties/intensityGPerKwh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/points/" + i0+"/intensityGPerKwh",schemaPath:"#/$defs/IntensityPoint/properties/intensityGPerKwh/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.directGPerKwh !== undefined){
let data9 = data6.directGPerKwh;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000000000 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/points/" + i0+"/directGPerKwh",schemaPath:"#/$defs/IntensityPoint/properties/directGPerKwh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/points/" + i0+"/directGPerKwh",schemaPath:"#/$defs/IntensityPoint/properties/directGPerKwh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/points/" + i0+"/directGPerKwh",schemaPath:"#/$defs/IntensityPoint/properties/directGPerKwh/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
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
const err33 = {instancePath:instancePath+"/points/" + i0,schemaPath:"#/$defs/IntensityPoint/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
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
const err34 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.factors !== undefined){
let data10 = data.factors;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data10[i1], {instancePath:instancePath+"/factors/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err36 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err37 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.year !== undefined){
let data14 = data.year;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000000000 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.licence !== undefined){
if(typeof data.licence !== "string"){
const err41 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.attribution !== undefined){
let data16 = data.attribution;
if((typeof data16 !== "string") && (data16 !== null)){
const err42 = {instancePath:instancePath+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type: schema31.properties.attribution.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.retrievedAt !== undefined){
let data17 = data.retrievedAt;
if((typeof data17 !== "string") && (data17 !== null)){
const err43 = {instancePath:instancePath+"/retrievedAt",schemaPath:"#/properties/retrievedAt/type",keyword:"type",params:{type: schema31.properties.retrievedAt.type},message:"must be string,null"};
if(vErrors === null){
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
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
