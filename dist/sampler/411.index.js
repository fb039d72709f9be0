export const id = 411;
export const ids = [411,998];
export const modules = {

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askService: () => (/* binding */ askService),
  glance: () => (/* binding */ glance),
  sightPlace: () => (/* binding */ sightPlace),
  withMetadata: () => (/* binding */ withMetadata)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/probe/files.js
var files = __webpack_require__(5563);
// EXTERNAL MODULE: ./build/src/recording/lines.js + 1 modules
var lines = __webpack_require__(8006);
;// CONCATENATED MODULE: ./build/src/machine/name.js

const MAX_LENGTH = 128;
/** A name as machines give it, fit to be kept; `unknown` is what Node and some kernels say for none. */
function cleanName(name) {
    const text = (0,lines/* plainText */.wh)(name ?? '', MAX_LENGTH).replace(/\s+/g, ' ');
    return text === '' || text.toLowerCase() === 'unknown' ? null : text;
}

;// CONCATENATED MODULE: ./build/src/machine/dmi.js



const DMI_BYTES = 256;
/** Azure puts the same tag on every machine, and on no other of Hyper-V's (learn.microsoft.com). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';
/** Makers' names that only virtual machines have. */
const HYPERVISORS = /^(QEMU|KVM|Xen|VMware|innotek GmbH|Parallels|OpenStack|Bochs)\b/i;
/** Reads Linux' DMI files; never the ones that tell serial numbers or ids. Never throws. */
function readDmi(root) {
    const read = (name) => cleanName((0,files/* readBeginning */.i4)((0,external_node_path_.join)(root, 'sys/class/dmi/id', name), DMI_BYTES));
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

;// CONCATENATED MODULE: ./build/src/nearest.js
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

;// CONCATENATED MODULE: ./build/src/place/ladder.js



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
    const shown = shownBy?.region == null ? UNKNOWN_PLACE : resolvePlace({ region: shownBy.region });
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
    return named.zone !== null && place.zone !== null && isWithin(place.zone, named.zone);
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
        return resolvePlace({ region: `${shown.provider}:${shown.region}`, zone });
    }
    catch {
        // The region does not lie in that zone.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/data/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"$7":{"H":{"source":"a figure of the provider\'s, as compiled by the Green Software Foundation (real-time-cloud)","url":"https://github.com/Green-Software-Foundation/real-time-cloud","licence":"published facts","logSd":0.04},"G":{"source":"Cloud Carbon Footprint, average over the provider\'s buildings","url":"https://github.com/cloud-carbon-footprint/cloud-carbon-footprint","licence":"Apache-2.0","logSd":0.0918}},"Ei":[{"provider":"aws","region":"af-south-1","display":"Cape Town","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.24,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-east-1","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-east-2","display":"Asia Pacific (Taipei)","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-1","display":"Tokyo","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-northeast-2","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-northeast-3","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-south-1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.42,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-south-2","display":"Hyderabad","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.46,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-1","display":"Singapore","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.32,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-2","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-3","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.4,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-4","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"aws","region":"ap-southeast-5","display":"Malaysia","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-6","display":"New Zealand","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ap-southeast-7","display":"Thailand","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"ca-central-1","display":"Central","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.19,"year":2024,"source":"published"}},{"provider":"aws","region":"ca-west-1","display":"Calgary","kind":"public","zone":"CA-AB","otherZone":null,"country":"CA","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"cn-north-1","display":"China (Beijing)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"cn-northwest-1","display":"China (Ningxia)","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.25,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-1","display":"Frankfurt","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.35,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-central-2","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-north-1","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-south-1","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-south-2","display":"Spain","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-1","display":"Ireland","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.11,"year":2024,"source":"published"}},{"provider":"aws","region":"eu-west-2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"eu-west-3","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"il-central-1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"me-central-1","display":"UAE","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.27,"year":2024,"source":"published"}},{"provider":"aws","region":"me-south-1","display":"Bahrain","kind":"public","zone":"BH","otherZone":null,"country":"BH","pue":{"value":1.33,"year":2024,"source":"published"}},{"provider":"aws","region":"mx-central-1","display":"Central","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"sa-east-1","display":"São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.17,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-1","display":"N. Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.15,"year":2024,"source":"published"}},{"provider":"aws","region":"us-east-2","display":"Ohio","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.13,"year":2024,"source":"published"}},{"provider":"aws","region":"us-gov-east-1","display":"AWS GovCloud (US-East)","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-gov-west-1","display":"AWS GovCloud (US-West)","kind":"us-gov","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.135,"year":null,"source":"average"}},{"provider":"aws","region":"us-west-1","display":"N. California","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.18,"year":2024,"source":"published"}},{"provider":"aws","region":"us-west-2","display":"Oregon","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"azure","region":"australiacentral","display":"Australia Central (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiacentral2","display":"Australia Central 2 (Canberra)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"australiaeast","display":"Australia East (New South Wales)","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"australiasoutheast","display":"Australia Southeast (Victoria)","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"austriaeast","display":"Austria East (Vienna)","kind":"public","zone":"AT","otherZone":null,"country":"AT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"belgiumcentral","display":"Belgium Central (Brussels)","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"brazilsouth","display":"Brazil South (Sao Paulo State)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"brazilsoutheast","display":"Brazil Southeast (Rio)","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadacentral","display":"Canada Central (Toronto)","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"canadaeast","display":"Canada East (Quebec)","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralindia","display":"Central India (Pune)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"centralus","display":"Central US (Iowa)","kind":"public","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"centraluseuap","display":"Central US EUAP","kind":"stage","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chilecentral","display":"Chile Central (Santiago)","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast","display":"China East","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinaeast2","display":"China East 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth","display":"China North","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth2","display":"China North 2","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"chinanorth3","display":"China North 3","kind":"china","zone":"CN","otherZone":null,"country":"CN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"denmarkeast","display":"Denmark East (Copenhagen)","kind":"public","zone":"DK-DK2","otherZone":null,"country":"DK","pue":{"value":1.16,"year":2022,"source":"published"}},{"provider":"azure","region":"eastasia","display":"East Asia (Hong Kong)","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastus","display":"East US (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2","display":"East US 2 (Virginia)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"eastus2euap","display":"East US 2 EUAP","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"eastusstg","display":"East US STG (Virginia)","kind":"stage","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francecentral","display":"France Central (Paris)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"francesouth","display":"France South (Marseille)","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanynorth","display":"Germany North (Berlin)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"germanywestcentral","display":"Germany West Central (Frankfurt)","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"indonesiacentral","display":"Indonesia Central (Jakarta)","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"israelcentral","display":"Israel Central (Israel)","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"italynorth","display":"Italy North (Milan)","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"japaneast","display":"Japan East (Tokyo, Saitama)","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"japanwest","display":"Japan West (Osaka)","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiacentral","display":"Jio India Central (Nagpur)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"jioindiawest","display":"Jio India West (Jamnagar)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreacentral","display":"Korea Central (Seoul)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"koreasouth","display":"Korea South (Busan)","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"malaysiawest","display":"Malaysia West (Kuala Lumpur)","kind":"public","zone":"MY-WM","otherZone":null,"country":"MY","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"mexicocentral","display":"Mexico Central (Querétaro State)","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"newzealandnorth","display":"New Zealand North (Auckland)","kind":"public","zone":"NZ","otherZone":null,"country":"NZ","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"northcentralus","display":"North Central US (Illinois)","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.35,"year":2023,"source":"published"}},{"provider":"azure","region":"northeurope","display":"North Europe (Ireland)","kind":"public","zone":"IE","otherZone":null,"country":"IE","pue":{"value":1.19,"year":2023,"source":"published"}},{"provider":"azure","region":"norwayeast","display":"Norway East (Norway)","kind":"public","zone":"NO-NO1","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"norwaywest","display":"Norway West (Norway)","kind":"public","zone":"NO-NO2","otherZone":null,"country":"NO","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"polandcentral","display":"Poland Central (Warsaw)","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"qatarcentral","display":"Qatar Central (Doha)","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricanorth","display":"South Africa North (Johannesburg)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southafricawest","display":"South Africa West (Cape Town)","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southcentralus","display":"South Central US (Texas)","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.28,"year":2023,"source":"published"}},{"provider":"azure","region":"southcentralusstg","display":"South Central US STG (Texas)","kind":"stage","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"southeastasia","display":"Southeast Asia (Singapore)","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.34,"year":2023,"source":"published"}},{"provider":"azure","region":"southindia","display":"South India (Chennai)","kind":"public","zone":"IN-SO","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"spaincentral","display":"Spain Central (Madrid)","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.12,"year":2022,"source":"published"}},{"provider":"azure","region":"swedencentral","display":"Sweden Central (Gävle)","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.16,"year":2023,"source":"published"}},{"provider":"azure","region":"switzerlandnorth","display":"Switzerland North (Zurich)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"switzerlandwest","display":"Switzerland West (Geneva)","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaecentral","display":"UAE Central (Abu Dhabi)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uaenorth","display":"UAE North (Dubai)","kind":"public","zone":"AE","otherZone":null,"country":"AE","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"uksouth","display":"UK South (London)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"ukwest","display":"UK West (Cardiff)","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodcentral","display":"US DoD Central","kind":"us-gov","zone":"US-MIDW-MISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usdodeast","display":"US DoD East","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovarizona","display":"US Gov Arizona","kind":"us-gov","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovtexas","display":"US Gov Texas","kind":"us-gov","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"usgovvirginia","display":"US Gov Virginia","kind":"us-gov","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westcentralus","display":"West Central US (Wyoming)","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.11,"year":2023,"source":"published"}},{"provider":"azure","region":"westeurope","display":"West Europe (Netherlands)","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.14,"year":2023,"source":"published"}},{"provider":"azure","region":"westindia","display":"West India (Mumbai)","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus","display":"West US (California)","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.185,"year":null,"source":"average"}},{"provider":"azure","region":"westus2","display":"West US 2 (Washington)","kind":"public","zone":"US-NW-BPAT","otherZone":null,"country":"US","pue":{"value":1.15,"year":2023,"source":"published"}},{"provider":"azure","region":"westus3","display":"West US 3 (Phoenix)","kind":"public","zone":"US-SW-AZPS","otherZone":null,"country":"US","pue":{"value":1.18,"year":2023,"source":"published"}},{"provider":"gcp","region":"africa-south1","display":"Johannesburg","kind":"public","zone":"ZA","otherZone":null,"country":"ZA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-east1","display":"Changhua Taiwan Data Center","kind":"public","zone":"TW","otherZone":null,"country":"TW","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-east2","display":"Hong Kong","kind":"public","zone":"HK","otherZone":null,"country":"HK","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast1","display":"Inzai","kind":"public","zone":"JP-TK","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast2","display":"Osaka","kind":"public","zone":"JP-KN","otherZone":null,"country":"JP","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-northeast3","display":"Seoul","kind":"public","zone":"KR","otherZone":null,"country":"KR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south1","display":"Mumbai","kind":"public","zone":"IN-WE","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-south2","display":"Delhi","kind":"public","zone":"IN-NO","otherZone":null,"country":"IN","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast1","display":"Jurong West Campus","kind":"public","zone":"SG","otherZone":null,"country":"SG","pue":{"value":1.16,"year":2024,"source":"published"}},{"provider":"gcp","region":"asia-southeast2","display":"Jakarta","kind":"public","zone":"ID","otherZone":null,"country":"ID","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"asia-southeast3","display":"Bangkok","kind":"public","zone":"TH","otherZone":null,"country":"TH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast1","display":"Sydney","kind":"public","zone":"AU-NSW","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"australia-southeast2","display":"Melbourne","kind":"public","zone":"AU-VIC","otherZone":null,"country":"AU","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-central2","display":"Warsaw","kind":"public","zone":"PL","otherZone":null,"country":"PL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-north1","display":"Hamina Finland Data Center","kind":"public","zone":"FI","otherZone":null,"country":"FI","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-north2","display":"Stockholm","kind":"public","zone":"SE-SE3","otherZone":null,"country":"SE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-southwest1","display":"Madrid","kind":"public","zone":"ES","otherZone":null,"country":"ES","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west1","display":"St Ghislain","kind":"public","zone":"BE","otherZone":null,"country":"BE","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west10","display":"Berlin","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west12","display":"Turin","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west2","display":"London","kind":"public","zone":"GB","otherZone":null,"country":"GB","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west3","display":"Hanau Data Center","kind":"public","zone":"DE","otherZone":null,"country":"DE","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west4","display":"Middenmeer","kind":"public","zone":"NL","otherZone":null,"country":"NL","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"europe-west6","display":"Zurich","kind":"public","zone":"CH","otherZone":null,"country":"CH","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west8","display":"Milan","kind":"public","zone":"IT-NO","otherZone":null,"country":"IT","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"europe-west9","display":"Paris","kind":"public","zone":"FR","otherZone":null,"country":"FR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central1","display":"Doha","kind":"public","zone":"QA","otherZone":null,"country":"QA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-central2","display":"Dammam","kind":"public","zone":"SA","otherZone":null,"country":"SA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"me-west1","display":"Tel Aviv","kind":"public","zone":"IL","otherZone":null,"country":"IL","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast1","display":"Montréal","kind":"public","zone":"CA-QC","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-northeast2","display":"Toronto","kind":"public","zone":"CA-ON","otherZone":null,"country":"CA","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"northamerica-south1","display":"Querétaro","kind":"public","zone":"MX","otherZone":null,"country":"MX","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-east1","display":"Osasco, São Paulo","kind":"public","zone":"BR-CS","otherZone":null,"country":"BR","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"southamerica-west1","display":"Quilicura","kind":"public","zone":"CL-SEN","otherZone":null,"country":"CL","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central1","display":"Southlands Campus","kind":"public","zone":"US-CENT-SWPP","otherZone":"US-MIDW-MISO","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-central2","display":"Oklahoma","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east1","display":"Berkeley County","kind":"public","zone":"US-CAR-SCEG","otherZone":"US-CAR-SC","country":"US","pue":{"value":1.1,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east2","display":"Georgia","kind":"public","zone":null,"otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-east4","display":"Ashburn, Northern Virginia","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-east5","display":"Columbus","kind":"public","zone":"US-MIDA-PJM","otherZone":null,"country":"US","pue":{"value":1.09,"year":2023,"source":"published"}},{"provider":"gcp","region":"us-south1","display":"Dallas","kind":"public","zone":"US-TEX-ERCO","otherZone":null,"country":"US","pue":{"value":1.12,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west1","display":"The Dalles","kind":"public","zone":"US-NW-PACW","otherZone":"US-NW-BPAT","country":"US","pue":{"value":1.07,"year":2024,"source":"published"}},{"provider":"gcp","region":"us-west2","display":"Los Angeles","kind":"public","zone":"US-CAL-CISO","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west3","display":"Salt Lake City","kind":"public","zone":"US-NW-PACE","otherZone":null,"country":"US","pue":{"value":1.1,"year":null,"source":"average"}},{"provider":"gcp","region":"us-west4","display":"Las Vegas","kind":"public","zone":"US-NW-NEVP","otherZone":null,"country":"US","pue":{"value":1.08,"year":2024,"source":"published"}}]}');
;// CONCATENATED MODULE: ./build/src/place/names.js
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
    const wanted = folded(given);
    if (wanted === '')
        return [];
    // `Canada (Central)` is Amazon's, `Canada Central` Azure's.
    const inConsole = among.filter(isInConsole(given));
    if (inConsole.length > 0)
        return inConsole;
    const called = among.filter((region) => displayNames(region).some((own) => folded(own) === wanted));
    if (called.length === 0 && !isOfProvider)
        return [];
    return among.filter((region) => called.includes(region) || liesIn(region, wanted));
}
/** Whether a region is written so in Azure's portal, `(Europe) West Europe`, or Amazon's console. */
function isInConsole(given) {
    const [, atAzure] = /^\([^()]*\)\s*([^()]+)$/.exec(given.trim()) ?? [];
    const [, area = '', atAmazon] = /^([^()]+)\(([^()]*)\)$/.exec(given.trim()) ?? [];
    const beginning = AMAZON_AREAS[folded(area)];
    return (region) => region.provider === 'azure'
        ? atAzure !== undefined && displayNames(region).some((own) => isSame(own, atAzure))
        : region.provider === 'aws' &&
            beginning !== undefined &&
            region.region.startsWith(beginning) &&
            isSame(region.display, atAmazon ?? '');
}
function isSame(one, other) {
    return folded(one) === folded(other);
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
    return [...within.split(','), city].some((place) => folded(place) === wanted);
}
/** What stands in for a building of the provider's that has no figure of its own. */
function averagePue(provider) {
    const row = table.regions.find((one) => one.provider === provider && one.pue.source === 'average');
    if (row === undefined)
        throw new Error(`no average PUE of ${provider}`);
    return pueOf(row.pue);
}
function pueOf(row) {
    const { source, licence, logSd } = row.source === 'published' ? regions_namespaceObject.$7.H : regions_namespaceObject.$7.G;
    return { value: row.value, logSd, source, year: row.year, licence };
}

;// CONCATENATED MODULE: ./build/src/place/clues.js



/** Letters, digits and what names of regions are joined with; nothing that leads elsewhere. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9 ()-]{1,60}$/i;
/** So are those of zones of availability, which may be one digit, or a label with dots and underscores. */
const PLAIN_ZONE = /^[a-z0-9][a-z0-9 ()._-]{0,62}$/i;
/** The region of the table that a clue means, as `aws:eu-west-1`; `null`: it means none, or several. */
function regionOf({ provider, name }) {
    const given = name.trim();
    if (!PLAIN_NAME.test(given))
        return null;
    const [found, ...others] = regionsNamed(given, provider);
    return found === undefined || others.length > 0 ? null : `${found.provider}:${found.region}`;
}
/**
 * The rung that those clues make. One that means no region of the table, or two that mean different
 * ones, make the whole rung worthless: it is ignored, and says why.
 */
function rungOf(id, where, clues) {
    if (clues.length === 0)
        return unanswered(id, 'silent', `${where} names no region.`);
    const regions = new Set();
    for (const clue of clues) {
        const region = regionOf(clue);
        if (region === null) {
            const text = `${where} names ${quoted(clue.name)}, which is no region that is known.`;
            return unanswered(id, 'ignored', text);
        }
        regions.add(region);
    }
    const [region = '', ...others] = regions;
    if (others.length > 0) {
        const names = [...regions].slice(0, 4).join(', ');
        return unanswered(id, 'ignored', `${where} names ${regions.size} regions: ${names}.`);
    }
    return answered(id, `${where} names \`${region}\`.`, region);
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

;// CONCATENATED MODULE: ./build/src/place/place.js
/** Where the runner stands, as far as it is known. */
/** The providers as people know them. */
const CLOUD_NAMES = {
    azure: 'Azure',
    aws: 'AWS',
    gcp: 'Google Cloud',
};
const place_UNKNOWN_PLACE = {
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

// EXTERNAL MODULE: ./build/src/place/surroundings.js
var place_surroundings = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/src/place/cloud-files.js





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
    const file = (0,place_surroundings.fileAt)((0,place_surroundings.within)(surroundings, INSTANCE_DATA), MOST_INSTANCE_BYTES + 1);
    if (file.kind === 'text')
        return parseInstanceData(file.text);
    return file.kind === 'refused'
        ? unanswered('cloud-files', 'ignored', `cloud-init's instance data ${file.why}.`)
        : unanswered('cloud-files', 'silent', 'No cloud left a file that names a region.');
}
/** Where the files name no region the machine may still show in whose building it stands. */
function withOwner(rung, surroundings) {
    const board = boardOf(surroundings);
    const added = (words) => ({ ...rung, text: rung.text.replace(/\.$/, `; ${words}.`) });
    if (board === 'other')
        return added('the board is none of Azure, AWS or Google Cloud');
    if (board !== null) {
        return { ...added(`the board is one of ${CLOUD_NAMES[board]}`), owner: board };
    }
    if (!isHosted(surroundings))
        return rung;
    const words = "the board tells nothing, and GitHub's hosted runners stand in Azure";
    return { ...added(words), owner: 'azure' };
}
/** The rung that cloud-init's instance data make; never throws. */
function parseInstanceData(text) {
    const ignored = (why) => unanswered('cloud-files', 'ignored', `cloud-init's instance data ${why}.`);
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
        return unanswered('cloud-files', 'silent', 'cloud-init knows no cloud of Azure, AWS or Google.');
    }
    return rungOf('cloud-files', "cloud-init's instance data", [
        ...clueOf(provider, v1['region'], 'region'),
        ...clueOf(provider, v1['availability_zone'], 'zone'),
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
    const { vendor, product, cloud } = readDmi(root);
    return cloud ?? (vendor === null && product === null ? null : 'other');
}

;// CONCATENATED MODULE: ./build/src/place/environment.js




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
    const file = isHosted(surroundings)
        ? null
        : (0,place_surroundings.fileAt)((0,place_surroundings.within)(surroundings, POD_LABELS), MOST_LABEL_BYTES + 1, 'followed');
    const pod = file?.kind === 'text' ? parsePodLabels(file.text) : null;
    return pod === null || pod.outcome === 'silent' ? readVariables(surroundings) : pod;
}
/** The rung that a pod's labels make, one `key="value"` a line; never throws. */
function parsePodLabels(text) {
    if (text.length > MOST_LABEL_BYTES) {
        return unanswered('environment', 'ignored', "The pod's labels are larger than 64 KB.");
    }
    const labelled = (key) => text
        .split('\n')
        .find((line) => line.startsWith(`${key}="`))
        ?.slice(key.length + 2, -1);
    return rungOf('environment', `The pod's labels in ${POD_LABELS}`, [
        ...clueOf(null, labelled('topology.kubernetes.io/region'), 'region'),
        ...clueOf(null, labelled('topology.kubernetes.io/zone'), 'zone'),
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
        return unanswered('environment', 'silent', 'No label of a pod and no variable names a region.');
    }
    if (boardOf(surroundings) !== 'aws' && !AWS_MARKS.some((mark) => env[mark])) {
        const text = `${variable} is set, and nothing shows that this machine is one of AWS: it says where a client calls.`;
        return unanswered('environment', 'passed', text);
    }
    return rungOf('environment', variable, [{ provider: 'aws', name: env[variable] ?? '' }]);
}

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
        return unanswered('metadata', 'passed', providers);
    const given = await answersOf(providers, surroundings);
    const asked = providers.map((provider) => CLOUD_NAMES[provider]).join(', ');
    if (given.length > 0)
        return rungOf('metadata', `The metadata service (${asked})`, given);
    const text = `No metadata service (${asked}) named a region within ${DEADLINE_MS} ms.`;
    return unanswered('metadata', 'silent', text);
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
    const board = boardOf(surroundings);
    if (board === 'other')
        return 'Not asked: the board is not one of Azure, AWS or Google Cloud.';
    if (board !== null)
        return [board];
    if (isHosted(surroundings))
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
var external_node_fs_ = __webpack_require__(3024);
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
    const file = root === null ? ABSENT : (0,place_surroundings.fileAt)((0,external_node_path_.join)(root, NAME), setup_info_MOST_BYTES + 1);
    if (file.kind === 'text')
        return parseSetupInfo(file.text);
    return file.kind === 'refused'
        ? unanswered('setup-info', 'ignored', `${WHERE} ${file.why}.`)
        : unanswered('setup-info', 'silent', 'There is no .setup_info of a runner to be seen.');
}
const ABSENT = { kind: 'absent' };
/** The rung that the text of a `.setup_info` makes; never throws. */
function parseSetupInfo(text) {
    const ignored = (why) => unanswered('setup-info', 'ignored', `${WHERE} ${why}.`);
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
    return rungOf('setup-info', WHERE, lines.flatMap(setup_info_clueIn));
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
    return clueOf(provider, rest.trim(), what.toLowerCase() === 'region' ? 'region' : 'zone');
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
    { id: 'cloud-files', look: readCloudFiles },
    { id: 'environment', look: readEnvironment },
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
    if ((0,place_surroundings.isHostedMac)(surroundings)) {
        const owner = 'github';
        return LOOKS.map(({ id }) => ({ ...unanswered(id, 'passed', HOSTED_MAC), owner }));
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
    if ((0,place_surroundings.isHostedMac)(surroundings))
        return unanswered('metadata', 'passed', HOSTED_MAC);
    try {
        return onBoard(surroundings, await askMetadata(surroundings));
    }
    catch {
        return unanswered('metadata', 'silent', COULD_NOT);
    }
}
/** With the last rung. A variable that names another place than the cloud's own service is wrong. */
function withMetadata(seen, asked) {
    const above = shownBy(seen);
    if (above !== undefined)
        return [...seen, notAsked('metadata', above)];
    if (asked === null)
        return seen;
    const isWrong = ({ outcome, region }) => outcome === 'answered' && asked.outcome === 'answered' && region !== asked.region;
    const why = `It is ignored: the metadata service names \`${asked.region}\`.`;
    return [
        ...seen.map((rung) => isWrong(rung) ? unanswered(rung.id, 'ignored', `${rung.text} ${why}`) : rung),
        asked,
    ];
}
function notAsked(id, above) {
    return unanswered(id, 'passed', `Not asked: ${above.id} has answered.`);
}
/** A region of one cloud on the board of another is none: a file or a variable lies, or came along. */
function onBoard(surroundings, rung) {
    const cloud = rung.region?.split(':')[0];
    const board = cloud === undefined ? null : boardOf(surroundings);
    if (board === null || board === 'other' || board === cloud)
        return rung;
    const text = `${rung.text} It is ignored: the board is one of ${CLOUD_NAMES[board]}.`;
    return unanswered(rung.id, 'ignored', text);
}
const COULD_NOT = 'It could not be asked.';
function looked(id, look, surroundings) {
    try {
        return onBoard(surroundings, look(surroundings));
    }
    catch {
        return unanswered(id, 'silent', COULD_NOT);
    }
}


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   isHostedMac: () => (/* binding */ isHostedMac),
/* harmony export */   surroundingsOf: () => (/* binding */ surroundingsOf),
/* harmony export */   within: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);



/** The surroundings of this process. */
function surroundingsOf(env) {
    const { platform, execPath, pid } = process;
    const send = async () => (await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 6925))).createSend();
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


/***/ })

};
