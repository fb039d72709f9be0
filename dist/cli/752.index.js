export const id = 752;
export const ids = [752];
export const modules = {

/***/ 8452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/** Date, time and how far that is from UTC: without it the time would be the reader's own. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** `2026-11-22T10:00Z` and the like in milliseconds since 1970; `null` for anything that is no moment. */
function momentOf(value) {
    if (typeof value !== 'string' || !MOMENT.test(value))
        return null;
    const ms = Date.parse(value);
    return Number.isNaN(ms) ? null : ms;
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  liveIntensity: () => (/* binding */ liveIntensity)
});

// EXTERNAL MODULE: ./build/data/assumptions.json
var assumptions = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/estimate.js
var estimate = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/src/grid/annual.js
var annual = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/src/grid/profile.js
var profile = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/src/grid/series.js
var grid_series = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/tool.js + 1 modules
var tool = __webpack_require__(8964);
// EXTERNAL MODULE: ./build/src/grid/providers/choice.js
var choice = __webpack_require__(520);
// EXTERNAL MODULE: ./build/src/grid/providers/provider.js
var providers_provider = __webpack_require__(3126);
;// CONCATENATED MODULE: ./build/src/grid/providers/call.js



/** Five days of five-minute figures take a fifth of it. */
const MOST_BYTES = 1 << 20;
const MOST_TRIES = 2;
/** A first try that hangs must leave time for a second. */
const SHARE_OF_FIRST_TRY = 0.6;
const PAUSE_MS = 250;
/**
 * Calls to one provider, all of them within one deadline. A network that fails, a server in trouble
 * and one that asks to wait are tried once more, if that is in time; no redirect is followed.
 */
function callerOf({ baseUrl, needsToken }, send, deadlineMs) {
    const endMs = performance.now() + deadlineMs;
    const remainingMs = () => endMs - performance.now();
    return async (path, headers = {}) => {
        if (!Object.values(headers).every(choice/* fitsHeader */.Oi)) {
            return (0,providers_provider/* refused */.J5)('the token holds characters that no header can carry');
        }
        for (let tries = 1;; tries++) {
            const last = tries === MOST_TRIES;
            const answer = await send({
                method: 'GET',
                url: baseUrl + path,
                headers: { accept: 'application/json', 'user-agent': AGENT, ...headers },
                maxBytes: MOST_BYTES,
                timeoutMs: Math.max(1, remainingMs() * (last ? 1 : SHARE_OF_FIRST_TRY)),
            });
            const pauseMs = pauseBefore(answer);
            if (pauseMs === null || last || pauseMs >= remainingMs()) {
                return understood(answer, needsToken ? REFUSALS : { ...REFUSALS, ...KEYLESS });
            }
            await new Promise((resolve) => setTimeout(resolve, pauseMs));
        }
    };
}
const AGENT = `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}`;
/** How long to wait before it is worth asking again; `null`: it is not. */
function pauseBefore(answer) {
    if (answer.kind !== 'answer')
        return answer.kind === 'too-large' ? null : PAUSE_MS;
    if (answer.status !== 429 && answer.status < 500)
        return null;
    return retryAfterMs(answer.headers['retry-after']) ?? PAUSE_MS;
}
/** Seconds, or a date; `null` for neither. */
function retryAfterMs(value) {
    if (value === undefined)
        return null;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const ms = Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? null : Math.max(0, ms);
}
const REFUSALS = {
    400: 'it does not know the zone or the time that was asked for (400)',
    401: 'it does not accept the token (401)',
    403: 'the token gives no access to that (403)',
    404: 'it does not know the zone (404)',
    429: 'it was asked too often (429)',
};
/** Of who is shown no token. */
const KEYLESS = {
    401: 'it asks for a token, though it is known to need none (401)',
    403: 'it gives no access to that (403)',
};
function understood(answer, refusals) {
    if (answer.kind !== 'answer')
        return (0,providers_provider/* refused */.J5)(answer.message);
    const { status, bytes } = answer;
    if (status >= 300 && status < 400)
        return (0,providers_provider/* refused */.J5)(`it sends elsewhere (${status})`);
    if (status !== 200) {
        return { ...(0,providers_provider/* refused */.J5)(refusals[status] ?? `it answered ${status}`), status };
    }
    try {
        return { kind: 'json', body: JSON.parse(Buffer.from(bytes).toString('utf8')) };
    }
    catch {
        return (0,providers_provider/* refused */.J5)('its answer is not JSON');
    }
}

;// CONCATENATED MODULE: ./build/src/grid/providers/eia-fuels.js

const { /* gPerKwh */ "dM": upstream } = assumptions/* gridUpstream */.uG;
const { /* gPerKwh */ "dM": burning } = assumptions/* gridBurning */.sp;
/** Of fuels that are not told apart; burning oil counts upstream as gas does. */
const ANY = { directG: burning.gas, upstreamG: upstream.gas };
/** The codes of Form EIA-930. Wind and sun with batteries of their own are wind and sun. */
const FUELS = new Map(Object.entries({
    COL: { directG: burning.coal, upstreamG: upstream.coal },
    NG: { directG: burning.gas, upstreamG: upstream.gas },
    OIL: { directG: burning.oil, upstreamG: upstream.gas },
    NUC: { directG: 0, upstreamG: upstream.nuclear },
    WAT: { directG: 0, upstreamG: upstream.hydro },
    WND: { directG: 0, upstreamG: upstream.wind },
    WNB: { directG: 0, upstreamG: upstream.wind },
    SUN: { directG: 0, upstreamG: upstream.solar },
    SNB: { directG: 0, upstreamG: upstream.solar },
    GEO: { directG: 0, upstreamG: upstream.geothermal },
}));
/** Batteries and pumped storage give back what was made before: they make nothing. */
const STORAGE = new Set(['BAT', 'PS', 'OES', 'UES']);
/** `null` for storage. Other and unknown fuels count as gas does. */
function fuelOf(code) {
    return STORAGE.has(code) ? null : { code, ...(FUELS.get(code) ?? ANY) };
}
/** A fuel that never makes more than this share of an hour may be missing. */
const SMALL_SHARE = 0.01;
/**
 * Emissions per kWh made, hour by hour. Less than nothing (plants that draw more than they make, pumps
 * within hydro) counts as nothing. An hour counts only if it tells of every fuel that makes more than
 * 1 % of any hour: authorities report late, and fuel by fuel.
 */
function hoursOf(generated) {
    const byHour = new Map();
    for (const one of generated) {
        const hour = byHour.get(one.fromMs) ?? new Map();
        byHour.set(one.fromMs, hour.set(one.fuel.code, one));
    }
    const hours = [...byHour].map(([atMs, fuels]) => ({ atMs, fuels, whole: madeIn(fuels) }));
    const needed = new Set(hours.flatMap(({ fuels, whole }) => [...fuels.values()]
        .filter((one) => amount(one) > whole * SMALL_SHARE)
        .map(({ fuel }) => fuel.code)));
    return hours
        .filter(({ fuels, whole }) => {
        const isTold = (code) => (fuels.get(code)?.mwh ?? null) !== null;
        return whole > 0 && [...needed].every(isTold);
    })
        .map(({ atMs, fuels, whole }) => {
        const sum = (per) => [...fuels.values()].reduce((total, one) => total + amount(one) * per(one.fuel), 0) / whole;
        const directGPerKwh = sum(({ directG }) => directG);
        const upstreamGPerKwh = sum(({ upstreamG }) => upstreamG);
        return { atMs, intensityGPerKwh: directGPerKwh + upstreamGPerKwh, directGPerKwh };
    });
}
function amount({ mwh }) {
    return Math.max(0, mwh ?? 0);
}
function madeIn(fuels) {
    return [...fuels.values()].reduce((sum, one) => sum + amount(one), 0);
}

;// CONCATENATED MODULE: ./build/src/grid/providers/eia.js



/** Balancing authorities that report to the EIA: a zone's key ends in the code of its own. */
const RESPONDENTS = new Set(('AECI AVA AZPS BANC BPAT CHPD CISO CPLE CPLW DOPD DUK EPE ERCO FMPP FPC FPL GCPD GRID GVL HST IID IPCO ' +
    'ISNE JEA LDWP LGEE MISO NEVP NWMT NYIS PACE PACW PGE PJM PNM PSCO PSEI SC SCEG SCL SEC SEPA SOCO SPA ' +
    'SRP SWPP TAL TEC TEPC TIDC TPWR TVA WACM WALC WAUW YAD').split(' '));
/** Hours beside the job's own, by which an hour that lacks a fuel is known. */
const CONTEXT_MS = 24 * providers_provider/* HOUR_MS */.iQ;
/** The API's own limit; five days and a day of context of 16 fuels need half of it. */
const MOST_ROWS = 5_000;
/**
 * The EIA's API v2, hourly net generation by fuel of a balancing authority (Form EIA-930), times factors
 * by fuel: an average of what is produced there, without what comes in from elsewhere.
 *
 * The key goes in the header `X-Api-Key` and never into the address. The EIA's own pages show it in the
 * address; the header is how the gateway in front of the API (API Umbrella, as its error codes
 * `API_KEY_MISSING` and `API_KEY_INVALID` tell) documents to take it. That was not tried against the live
 * service, so a refusal of the key says so.
 */
const EIA = {
    id: 'eia',
    name: 'EIA',
    baseUrl: 'https://api.eia.gov',
    needsToken: true,
    signal: 'average',
    boundary: 'life-cycle',
    counts: 'produced',
    source: 'EIA API v2, net generation by fuel (produced in the area, imports left out), by EIA and IPCC AR5 factors',
    url: 'https://www.eia.gov/opendata',
    licence: 'public domain',
    attribution: null,
    factors: [
        { id: 'grid-burning', logSd: assumptions/* gridBurning.logSd */.sp.Kn, kind: 'declared' },
        { id: 'grid-upstream', logSd: assumptions/* gridUpstream.logSd */.uG.Kn, kind: 'declared' },
        { id: 'grid-produced', logSd: assumptions/* gridProduced.logSd */.XT.Kn, kind: 'declared' },
    ],
    covers: 'grid zones of the United States’ mainland',
    zoneOf: ({ zone }) => {
        const code = /^US-[A-Z]+-([A-Z]+)$/.exec(zone ?? '')?.[1];
        return code !== undefined && RESPONDENTS.has(code) ? code : null;
    },
    ask: async (query) => {
        if ((0,providers_provider/* isAhead */.Y0)(query))
            return (0,providers_provider/* refused */.J5)('it tells of no hours to come');
        const answer = await query.call(pathOf(query), { 'x-api-key': query.token });
        return answer.kind === 'refused' ? keyRefused(answer) : parse(answer.body, query.zone);
    },
};
function pathOf({ zone, span }) {
    const query = new URLSearchParams({
        frequency: 'hourly',
        'data[0]': 'value',
        'facets[respondent][]': zone,
        // Hours go by their end.
        start: utcHour(span.fromMs - CONTEXT_MS),
        end: utcHour(span.toMs + providers_provider/* HOUR_MS */.iQ),
        'sort[0][column]': 'period',
        'sort[0][direction]': 'asc',
        offset: '0',
        length: String(MOST_ROWS),
    });
    return `/v2/electricity/rto/fuel-type-data/data/?${query}`;
}
function keyRefused(answer) {
    const { status } = answer;
    if (status !== 401 && status !== 403)
        return answer;
    return (0,providers_provider/* refused */.J5)(`it does not accept the key (${status}), which goes in the header X-Api-Key alone and was never tried so against the live service`);
}
function parse(body, zone) {
    const { response, error } = (0,providers_provider/* fieldsOf */.Pf)(body);
    if (error !== undefined)
        return (0,providers_provider/* refused */.J5)('it answered with an error');
    const { data, total } = (0,providers_provider/* fieldsOf */.Pf)(response);
    const rows = (0,providers_provider/* rowsOf */.RO)(data);
    if (Number(total ?? 0) > rows.length)
        return (0,providers_provider/* refused */.J5)('its answer was cut short');
    if (rows.some((row) => row['respondent'] !== zone)) {
        return (0,providers_provider/* refused */.J5)('it answered for another area');
    }
    if (rows.some((row) => (row['value-units'] ?? 'megawatthours') !== 'megawatthours')) {
        return (0,providers_provider/* refused */.J5)('its figures are in another unit');
    }
    return { kind: 'figures', points: hoursOf(rows.flatMap(generatedOf)).map(pointOf) };
}
function generatedOf(row) {
    const endMs = hourOf(row['period']);
    if (endMs === null || typeof row['fueltype'] !== 'string')
        return [];
    const told = { fromMs: endMs - providers_provider/* HOUR_MS */.iQ, fuel: fuelOf(row['fueltype']) };
    return told.fuel === null ? [] : [{ ...told, fuel: told.fuel, mwh: amountOf(row['value']) }];
}
function pointOf(hour) {
    return { ...hour, kind: 'measured' };
}
/** Since 2024 the API writes numbers as text. `null`: not told. */
function amountOf(value) {
    if (typeof value !== 'number' && !(typeof value === 'string' && /^-?\d/.test(value)))
        return null;
    const mwh = Number(value);
    return Number.isFinite(mwh) ? mwh : null;
}
/** `2026-11-22T08`, which is UTC. */
function hourOf(period) {
    if (typeof period !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}$/.test(period))
        return null;
    const ms = Date.parse(`${period}:00Z`);
    return Number.isNaN(ms) ? null : ms;
}
function utcHour(ms) {
    return new Date(ms).toISOString().slice(0, 13);
}

// EXTERNAL MODULE: ./build/src/grid/figures.js + 1 modules
var figures = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/src/grid/moment.js
var moment = __webpack_require__(8452);
;// CONCATENATED MODULE: ./build/src/grid/providers/electricity-maps.js



/** The free plan's history reaches this far back; for older hours a plan with `past-range` is needed. */
const HISTORY_MS = 23 * providers_provider/* HOUR_MS */.iQ;
/**
 * Electricity Maps, API v3: consumption-based averages over the life cycle, hour by hour, for the
 * zones that the bundled tables are made of.
 */
const ELECTRICITY_MAPS = {
    id: 'electricity-maps',
    name: 'Electricity Maps',
    baseUrl: 'https://api.electricitymaps.com',
    needsToken: true,
    signal: 'average',
    boundary: 'life-cycle',
    counts: 'used',
    source: 'Electricity Maps API v3',
    url: 'https://www.electricitymaps.com',
    licence: "by the token's contract with Electricity Maps",
    attribution: null,
    factors: [],
    covers: 'grid zones, and countries that are one',
    zoneOf: ({ zone, country }) => {
        if (zone !== null)
            return zone;
        const whole = country !== null && (0,figures/* splitCountry */.Vl)(country) === null && (0,figures/* zoneFigure */.ZZ)(country) !== null;
        return whole ? country : null;
    },
    ask: async (query) => {
        if ((0,providers_provider/* isAhead */.Y0)(query)) {
            const hours = (0,providers_provider/* hoursAhead */.DJ)(query);
            const horizon = hours === null ? {} : { horizonHours: hours };
            return asked(query, 'forecast', 'forecast', horizon);
        }
        const { fromMs, toMs } = (0,providers_provider/* widened */["do"])(query.span);
        if (query.nowMs - fromMs > HISTORY_MS) {
            const range = { start: iso(fromMs), end: iso(toMs) };
            return asked(query, 'past-range', 'measured', range);
        }
        const history = await asked(query, 'history', 'measured');
        if (history.kind === 'refused' || history.points.some(({ atMs }) => atMs > toMs - providers_provider/* HOUR_MS */.iQ)) {
            return history;
        }
        // The hour that still runs stands nowhere but here.
        const latest = await asked(query, 'latest', 'measured');
        if (latest.kind === 'refused')
            return history;
        return { kind: 'figures', points: [...history.points, ...latest.points] };
    },
};
/** What the API tells by life cycle, and beside each hour what of it is direct, where it tells that too. */
async function asked(query, what, kind, more = {}) {
    const whole = await electricity_maps_hoursOf(query, what, 'lifecycle', more);
    if (whole.kind === 'refused')
        return whole;
    // Only then: whoever is refused once must not be asked twice as often.
    const direct = await electricity_maps_hoursOf(query, what, 'direct', more);
    const directAt = direct.kind === 'refused' ? new Map() : direct.byTime;
    const points = [...whole.byTime].map(([atMs, intensityGPerKwh]) => ({
        atMs,
        intensityGPerKwh,
        directGPerKwh: directAt.get(atMs) ?? null,
        kind,
    }));
    return { kind: 'figures', points };
}
async function electricity_maps_hoursOf({ zone, token, call }, what, emissionFactorType, more) {
    const query = new URLSearchParams({
        zone,
        ...more,
        emissionFactorType,
        temporalGranularity: 'hourly',
        // Else a zone that it does not know would be looked for by the address of whoever asks.
        shouldUseFallbackCallerLookup: 'false',
    });
    const answer = await call(`/v3/carbon-intensity/${what}?${query}`, { 'auth-token': token });
    if (answer.kind === 'refused')
        return answer;
    try {
        return electricity_maps_parse(answer.body, zone, emissionFactorType);
    }
    catch {
        // What is told beside must not cost the figure that counts.
        return (0,providers_provider/* refused */.J5)('its answer has a shape that nobody could read');
    }
}
function electricity_maps_parse(body, zone, wanted) {
    const fields = (0,providers_provider/* fieldsOf */.Pf)(body);
    if (fields['zone'] !== zone)
        return (0,providers_provider/* refused */.J5)('it answered for another zone');
    if ('_disclaimer' in fields)
        return (0,providers_provider/* refused */.J5)('the token is for its sandbox, whose figures are made up');
    const lists = [fields['history'], fields['data'], fields['forecast']];
    const rows = 'carbonIntensity' in fields ? [fields] : lists.flatMap(providers_provider/* rowsOf */.RO);
    for (const told of [fields, ...rows]) {
        const other = (0,providers_provider/* contradiction */.qX)(told, ['zone'], zone);
        if (other !== null)
            return other;
    }
    // Life cycle is what it gives unasked: hours that do not say what they are cannot be direct ones.
    if (rows.some((row) => (row['emissionFactorType'] ?? 'lifecycle') !== wanted)) {
        return (0,providers_provider/* refused */.J5)(wanted === 'lifecycle'
            ? 'its figures leave out what fuels and plants emit before they are used'
            : 'its figures are not direct ones');
    }
    const hours = rows.flatMap((row) => {
        const { carbonIntensity } = row;
        const atMs = (0,moment/* momentOf */.E)(row['datetime']);
        // `null` is an hour of which nothing is known.
        if (atMs === null || typeof carbonIntensity !== 'number')
            return [];
        return [[atMs, carbonIntensity]];
    });
    return { kind: 'hours', byTime: new Map(hours) };
}
function iso(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/src/grid/providers/energy-charts.js

/** The countries of ENTSO-E that Energy-Charts lists. */
const COUNTRIES = new Set('AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV ME MK NL NO PL PT RO RS SE SI SK'.split(' '));
const SECOND_MS = 1000;
/**
 * Energy-Charts of Fraunhofer ISE, `co2eq`: a country's own generation, every 15 minutes. It does not
 * say whether what fuels and plants emit beforehand is in its factors, so that its figures are taken
 * as direct ones, which never make a number smaller.
 */
const ENERGY_CHARTS = {
    id: 'energy-charts',
    name: 'Energy-Charts',
    baseUrl: 'https://api.energy-charts.info',
    needsToken: false,
    signal: 'average',
    boundary: 'direct',
    counts: 'produced',
    source: 'Energy-Charts (Fraunhofer ISE) API, co2eq',
    url: 'https://www.energy-charts.info',
    licence: 'not named in the answer',
    attribution: null,
    factors: [],
    covers: 'countries of Europe',
    zoneOf: ({ country }) => (country !== null && COUNTRIES.has(country) ? country : null),
    ask: async ({ zone, span, call }) => {
        const { fromMs, toMs } = (0,providers_provider/* widened */["do"])(span);
        const query = new URLSearchParams({
            country: zone.toLowerCase(),
            start: new Date(fromMs).toISOString(),
            end: new Date(toMs).toISOString(),
        });
        const answer = await call(`/co2eq?${query}`);
        return answer.kind === 'refused' ? answer : energy_charts_parse(answer.body, zone);
    },
};
function energy_charts_parse(body, zone) {
    const fields = (0,providers_provider/* fieldsOf */.Pf)(body);
    // By its documentation it tells neither; one that does may tell another.
    const other = (0,providers_provider/* contradiction */.qX)(fields, ['country'], zone);
    if (other !== null)
        return other;
    const { unix_seconds: times, co2eq, co2eq_forecast: forecasts, license_info: licence } = fields;
    if (!Array.isArray(times) || !Array.isArray(co2eq) || co2eq.length !== times.length) {
        return (0,providers_provider/* refused */.J5)('its answer has not the shape that its documentation gives');
    }
    const points = times.flatMap((time, i) => {
        if (typeof time !== 'number')
            return [];
        const atMs = time * SECOND_MS;
        const measured = co2eq[i];
        if (typeof measured === 'number') {
            return [{ atMs, intensityGPerKwh: measured, directGPerKwh: null, kind: 'measured' }];
        }
        // Hours that nobody has told yet are `null`; the forecast stands in for them.
        const expected = Array.isArray(forecasts) ? forecasts[i] : null;
        return typeof expected === 'number'
            ? [{ atMs, intensityGPerKwh: expected, directGPerKwh: null, kind: 'forecast' }]
            : [];
    });
    return { kind: 'figures', points, ...(typeof licence === 'string' ? { licence } : {}) };
}

;// CONCATENATED MODULE: ./build/src/grid/providers/neso.js



/** Regions of the cloud by the NESO's own number of the region of Great Britain in which they lie. */
const REGIONS = {
    'azure:uksouth': '13',
    'azure:uksouth2': '13',
    'aws:eu-west-2': '13',
    'gcp:europe-west2': '13',
    'azure:ukwest': '7',
};
const WHOLE = 'GB';
/**
 * The National Energy System Operator's Carbon Intensity API: Great Britain and its regions, every
 * half hour. Its figures are direct emissions; what fuels and plants emit beforehand is added by the
 * mix that it tells along with them, so that they can stand beside life-cycle ones.
 */
const NESO = {
    id: 'neso',
    name: 'NESO',
    baseUrl: 'https://api.carbonintensity.org.uk',
    needsToken: false,
    signal: 'average',
    boundary: 'life-cycle',
    counts: 'used',
    source: 'NESO Carbon Intensity API; upstream emissions by its mix and IPCC AR5',
    url: 'https://carbonintensity.org.uk',
    licence: 'CC BY 4.0',
    attribution: null,
    factors: [{ id: 'grid-upstream', logSd: assumptions/* gridUpstream.logSd */.uG.Kn, kind: 'declared' }],
    covers: 'Great Britain',
    zoneOf: ({ provider, region, country }) => country === 'GB' ? (REGIONS[`${provider}:${region}`] ?? WHOLE) : null,
    ask: async (query) => (query.zone === WHOLE ? askWhole(query) : askRegion(query)),
};
async function askRegion({ zone, span, call }) {
    const answer = await call(`/regional/intensity/${rangeOf(span)}/regionid/${zone}`);
    if (answer.kind === 'refused')
        return answer;
    const { data } = (0,providers_provider/* fieldsOf */.Pf)(answer.body);
    // One region is an object, or a list of one.
    const region = Array.isArray(data) ? (0,providers_provider/* fieldsOf */.Pf)(data[0]) : (0,providers_provider/* fieldsOf */.Pf)(data);
    if (String(region['regionid']) !== zone)
        return (0,providers_provider/* refused */.J5)('it answered for another region');
    const rows = (0,providers_provider/* rowsOf */.RO)(region['data']);
    return figuresOf(rows, mixesOf(rows));
}
async function askWhole({ span, call }) {
    const range = rangeOf(span);
    const [figures, mixes] = await Promise.all([
        call(`/intensity/${range}`),
        call(`/generation/${range}`),
    ]);
    if (figures.kind === 'refused')
        return figures;
    if (mixes.kind === 'refused')
        return mixes;
    const rows = (0,providers_provider/* rowsOf */.RO)((0,providers_provider/* fieldsOf */.Pf)(figures.body)['data']);
    // The whole has no number of a region.
    if (rows.some((row) => (row['regionid'] ?? null) !== null))
        return (0,providers_provider/* refused */.J5)('it answered for another region');
    return figuresOf(rows, mixesOf((0,providers_provider/* rowsOf */.RO)((0,providers_provider/* fieldsOf */.Pf)(mixes.body)['data'])));
}
function rangeOf(span) {
    const { fromMs, toMs } = (0,providers_provider/* widened */["do"])(span);
    return [fromMs, toMs].map((ms) => `${new Date(ms).toISOString().slice(0, 16)}Z`).join('/');
}
function mixesOf(rows) {
    return rows
        .flatMap((row) => {
        const atMs = (0,moment/* momentOf */.E)(row['from']);
        const upstreamGPerKwh = upstreamOf((0,providers_provider/* rowsOf */.RO)(row['generationmix']));
        return atMs === null || upstreamGPerKwh === null ? [] : [{ atMs, upstreamGPerKwh }];
    })
        .sort((a, b) => a.atMs - b.atMs);
}
const UPSTREAM = new Map(Object.entries(assumptions/* gridUpstream.gPerKwh */.uG.dM));
/** Of a mix by shares in %; `null` where the shares are none. What is not known counts as gas does. */
function upstreamOf(mix) {
    const shares = mix.flatMap(({ fuel, perc }) => typeof perc === 'number' && perc >= 0 && perc <= 100 ? [{ fuel, share: perc / 100 }] : []);
    const whole = shares.reduce((sum, { share }) => sum + share, 0);
    if (whole < 0.9 || whole > 1.1)
        return null;
    const { gas } = assumptions/* gridUpstream.gPerKwh */.uG.dM;
    return shares.reduce((sum, { fuel, share }) => sum + share * (UPSTREAM.get(fuel) ?? gas), 0);
}
function figuresOf(rows, mixes) {
    const [first] = mixes;
    if (rows.length > 0 && first === undefined)
        return (0,providers_provider/* refused */.J5)('it told no mix of generation');
    for (const told of rows.flatMap((row) => [row, (0,providers_provider/* fieldsOf */.Pf)(row['intensity'])])) {
        const other = (0,providers_provider/* contradiction */.qX)(told, [], '');
        if (other !== null)
            return other;
    }
    const points = rows.flatMap((row) => {
        const atMs = (0,moment/* momentOf */.E)(row['from']);
        const { actual, forecast } = (0,providers_provider/* fieldsOf */.Pf)(row['intensity']);
        const direct = typeof actual === 'number' ? actual : forecast;
        if (atMs === null || typeof direct !== 'number')
            return [];
        // Hours to come have no mix yet: the last one known stands in.
        const mix = mixes.findLast((one) => one.atMs <= atMs) ?? first;
        const intensityGPerKwh = direct + (mix?.upstreamGPerKwh ?? 0);
        const kind = direct === actual ? 'measured' : 'forecast';
        return [{ atMs, intensityGPerKwh, directGPerKwh: direct, kind }];
    });
    return { kind: 'figures', points };
}

;// CONCATENATED MODULE: ./build/src/grid/providers/watttime.js


/** One pound is 0.45359237 kg by definition; a megawatt-hour is 1000 kWh. */
const G_PER_KWH_OF_LBS_PER_MWH = 0.45359237;
/** Marginal operating emissions rate. */
const SIGNAL = 'co2_moer';
/**
 * WattTime, API v3: what the plants emit that answer to one kilowatt-hour more (marginal operating
 * emissions rate), every five minutes. Its regions have names of their own, which nobody publishes a
 * table for: the user names one.
 */
function wattTime(region) {
    return {
        id: 'watttime',
        name: 'WattTime',
        baseUrl: 'https://api.watttime.org',
        needsToken: true,
        signal: 'marginal',
        boundary: 'direct',
        counts: 'produced',
        source: `WattTime API v3, ${SIGNAL}`,
        url: 'https://watttime.org',
        licence: "by the user's contract with WattTime",
        attribution: null,
        factors: [],
        covers: 'the region that is named',
        zoneOf: () => region,
        ask: async (query) => {
            const { token, call, zone } = query;
            const basic = Buffer.from(token).toString('base64');
            const login = await call('/login', { authorization: `Basic ${basic}` });
            if (login.kind === 'refused')
                return login;
            const bearer = (0,providers_provider/* fieldsOf */.Pf)(login.body)['token'];
            if (typeof bearer !== 'string' || !/^[\w.~+/=-]+$/.test(bearer)) {
                return (0,providers_provider/* refused */.J5)('its login gave no token');
            }
            const ahead = (0,providers_provider/* isAhead */.Y0)(query);
            const { fromMs, toMs } = (0,providers_provider/* widened */["do"])(query.span);
            const range = { start: new Date(fromMs).toISOString(), end: new Date(toMs).toISOString() };
            const hours = (0,providers_provider/* hoursAhead */.DJ)(query);
            const horizon = hours === null ? {} : { horizon_hours: hours };
            const about = { region: zone, signal_type: SIGNAL, ...(ahead ? horizon : range) };
            const path = `/v3/${ahead ? 'forecast' : 'historical'}?${new URLSearchParams(about)}`;
            const answer = await call(path, { authorization: `Bearer ${bearer}` });
            if (answer.kind === 'refused')
                return answer;
            const { data, meta } = (0,providers_provider/* fieldsOf */.Pf)(answer.body);
            const { region: named, units, signal_type: signal } = (0,providers_provider/* fieldsOf */.Pf)(meta);
            if (named !== zone)
                return (0,providers_provider/* refused */.J5)('it answered for another region');
            if (units !== 'lbs_co2_per_mwh')
                return (0,providers_provider/* refused */.J5)('its figures are in another unit');
            if ((signal ?? SIGNAL) !== SIGNAL)
                return (0,providers_provider/* refused */.J5)('its figures are not marginal ones');
            return {
                kind: 'figures',
                points: (0,providers_provider/* rowsOf */.RO)(data).flatMap(watttime_pointOf(ahead ? 'forecast' : 'measured')),
            };
        },
    };
}
function watttime_pointOf(kind) {
    return ({ point_time, value }) => {
        const atMs = (0,moment/* momentOf */.E)(point_time);
        if (atMs === null || typeof value !== 'number')
            return [];
        const intensityGPerKwh = value * G_PER_KWH_OF_LBS_PER_MWH;
        return [{ atMs, intensityGPerKwh, directGPerKwh: null, kind }];
    };
}

;// CONCATENATED MODULE: ./build/src/grid/providers/choose.js





/** The providers at their own addresses. */
const PROVIDERS = [ELECTRICITY_MAPS, NESO, ENERGY_CHARTS, EIA];
/**
 * The provider to ask of a place; `null`: there is none. `auto` takes the first that it can
 * ask: Electricity Maps where there is a token, then those that need none and count, then the others. A
 * token for anyone else needs its owner's name: else it would be shown to the wrong one.
 */
function chooseProvider({ id, region }, place, hasToken, providers) {
    if (id === 'none')
        return null;
    if (id === 'watttime') {
        const [known] = providers.filter((provider) => provider.id === id);
        return known ?? wattTime(region ?? '');
    }
    const able = providers.filter((provider) => id === 'auto'
        ? (hasToken || !provider.needsToken) && provider.zoneOf(place) !== null
        : provider.id === id);
    return able[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/grid/providers/credible.js

/** Farther from a year's mean no hour of a grid is credible. */
const MOST_FACTOR = 5;
/**
 * What answers to one kilowatt-hour more is one plant or a few. On a clean grid they may burn coal or gas,
 * so that up to what the dirtiest fuel emits no figure is far from the mean, however clean that is.
 */
const MOST_OF_A_PLANT_G = Math.max(...Object.values(assumptions/* gridBurning.gPerKwh */.sp.dM));
/**
 * How a figure lies by the year's mean of its place, both in g/kWh: as usual, so far that no average can
 * be it, or as far as a marginal one hardly is.
 */
function credibilityOf({ signal, boundary }, live, usual) {
    const isHigh = live > usual * MOST_FACTOR;
    const isLow = live < usual / MOST_FACTOR;
    if (signal === 'marginal') {
        return isLow || (isHigh && live > MOST_OF_A_PLANT_G) ? 'far' : 'usual';
    }
    // What is only direct leaves out what makes most of a clean grid's figure.
    return isHigh || (isLow && boundary === 'life-cycle') ? 'incredible' : 'usual';
}

// EXTERNAL MODULE: ./build/src/grid/declared.js
var declared = __webpack_require__(622);
;// CONCATENATED MODULE: ./build/src/grid/providers/points.js


/** Documents keep nine digits; what is computed with is what is written. */
const DIGITS = 6;
/** A figure stands for this long, where none follows it: grids tell late, and by the hour. */
const LONGEST_STAND_MS = 3 * providers_provider/* HOUR_MS */.iQ;
/**
 * The part of a provider's figures that covers the span: the one that holds when it starts and all
 * within it. Figures that cannot be, or that leave more than 3 hours uncovered, are refused.
 */
function coverOf(given, { fromMs, toMs }) {
    if (given.some(({ intensityGPerKwh }) => !isPlausible(intensityGPerKwh))) {
        return (0,providers_provider/* refused */.J5)(`it gave a figure outside 0 to ${declared/* MOST_G_PER_KWH */.H} g/kWh`);
    }
    const points = ordered(given);
    const start = points.findLastIndex(({ atMs }) => atMs <= fromMs);
    const covering = points
        .slice(Math.max(0, start))
        .filter(({ atMs }, i) => (i === 0 ? atMs <= Math.max(fromMs, toMs) : atMs < toMs));
    const [first] = covering;
    if (first === undefined)
        return (0,providers_provider/* refused */.J5)('it gave no figure for that time');
    const ends = [...covering.slice(1).map(({ atMs }) => atMs), toMs];
    const standsMs = covering.map(({ atMs }, i) => (ends[i] ?? toMs) - atMs);
    if (first.atMs - fromMs > LONGEST_STAND_MS || standsMs.some((ms) => ms > LONGEST_STAND_MS)) {
        return (0,providers_provider/* refused */.J5)('its figures leave more than 3 hours of that time open, or are older than that');
    }
    // A part that is larger than the whole, or told of some hours only, is none.
    const isSplit = covering.every(({ intensityGPerKwh, directGPerKwh: direct }) => direct !== null && direct >= 0 && direct <= intensityGPerKwh);
    return {
        kind: 'points',
        points: covering.map(({ atMs, intensityGPerKwh, directGPerKwh }) => ({
            from: new Date(atMs).toISOString(),
            intensityGPerKwh: rounded(intensityGPerKwh),
            ...(isSplit ? { directGPerKwh: rounded(directGPerKwh ?? 0) } : {}),
        })),
        seriesKind: covering.some(({ kind }) => kind === 'forecast') ? 'forecast' : 'measured',
    };
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}
function isPlausible(value) {
    return value >= 0 && value <= declared/* MOST_G_PER_KWH */.H;
}
/** By time; of two for the same time the measured one, else the one that came first. */
function ordered(given) {
    const byTime = new Map();
    for (const point of given) {
        const other = byTime.get(point.atMs);
        if (other === undefined || (other.kind === 'forecast' && point.kind === 'measured')) {
            byTime.set(point.atMs, point);
        }
    }
    return [...byTime.values()].sort((a, b) => a.atMs - b.atMs);
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/grid/providers/said.js



function providerFailed({ id, name }, why) {
    return (0,finding/* finding */.g)('intensity-provider-failed', `${name} gave no carbon intensity that can be used: ${why}. ${(0,choice/* withoutFigureOf */.Uw)(id)}`);
}
function implausible({ id, name }, live, usual) {
    return (0,finding/* finding */.g)('intensity-implausible', `${name} gave ${Math.round(live)} g/kWh, more than a factor of ${MOST_FACTOR} from the year's ${Math.round(usual)} g/kWh: it was not believed. ${(0,choice/* withoutFigureOf */.Uw)(id)}`);
}
function marginalFar({ name }, live, usual) {
    const why = live < usual
        ? 'as it may where wind or sun would else be turned off'
        : `and more than the ${MOST_OF_A_PLANT_G} g/kWh of burning oil, the dirtiest fuel`;
    return (0,finding/* finding */.g)('intensity-marginal-far', `${name}'s marginal figure, ${Math.round(live)} g/kWh, lies more than a factor of ${MOST_FACTOR} from the place's average of ${Math.round(usual)} g/kWh, ${why}. No table can check it; see that the region that was named is the place's.`);
}
function besideOnly({ name, signal }, live, why) {
    const use = signal === 'marginal' ? ' and decides only budgets with `intensity: marginal`' : '';
    return (0,finding/* finding */.g)('intensity-beside', `${name}'s figure over the span, ${Math.round(live)} g/kWh, ${why}: it is reported beside${use}. The bundled figure counts.`);
}
/** That `auto` found nobody, and what it would take. */
function nobody(place, providers, tokenName) {
    const [first, ...others] = providers.filter((provider) => provider.zoneOf(place) !== null);
    const byName = others.map(({ id, name }) => `, or name \`${id}\` and give the key of ${name} there`);
    const how = first !== undefined
        ? `Give a token of ${first.name} by ${tokenName}${byName.join('')}`
        : place.by === 'unknown'
            ? 'Name the region, zone or country'
            : 'Name the single grid zone, if it has several';
    return (0,finding/* finding */.g)('intensity-provider-none', `\`auto\` found nobody to ask for the carbon intensity: the place is ${placeWords(place)}. ${how}. The bundled figure stands in.`);
}
/** Where `auto` took one that does not count for want of a token, whose would. */
function betterOf({ id }, { choice, place, token, tokenName }, providers) {
    if (choice.id !== 'auto' || token !== '')
        return '';
    const better = providers.find((one) => one.needsToken && one.id !== id && one.zoneOf(place) !== null);
    return better === undefined
        ? ''
        : ` (with a token of ${better.name}'s by ${tokenName}, \`auto\` asks for one that counts)`;
}
function placeWords({ by, provider, region, zone, country }) {
    if (by === 'unknown')
        return 'not known';
    return region === null ? (zone ?? country ?? '') : `${provider}:${region}`;
}

;// CONCATENATED MODULE: ./build/src/grid/providers/live.js











/**
 * Asks a provider for the intensity over a span of time, which may lie ahead. Never throws: whatever
 * goes wrong is a finding, and the bundled figure stands in.
 */
async function liveIntensity(request) {
    const { choice, token, tokenName, place, span, nowMs, deadlineMs, send } = request;
    const { providers = PROVIDERS } = request;
    if (choice.id === 'none')
        return without([]);
    const provider = chooseProvider(choice, place, token !== '', providers);
    if (provider === null)
        return without([nobody(place, providers, tokenName)]);
    const failed = (why) => without([providerFailed(provider, why)]);
    const zone = provider.zoneOf(place);
    // Before its token is asked for, which would be of no use.
    if (zone === null) {
        return failed(`it tells of ${provider.covers} only, and the place is ${placeWords(place)}`);
    }
    if (provider.needsToken && token === '')
        return failed(`no token was given by ${tokenName}`);
    const call = callerOf(provider, send, deadlineMs);
    const figures = await askSafely(provider, { zone, span, nowMs, token, call });
    if (figures.kind === 'refused')
        return failed(figures.why);
    const checked = coverOf(figures.points, span);
    if (checked.kind === 'refused')
        return failed(checked.why);
    return judged(provider, seriesOf(provider, place, figures, checked, request), request);
}
/** Whatever an answer holds, it must not cost the audit. */
async function askSafely(provider, query) {
    try {
        return await provider.ask(query);
    }
    catch {
        return (0,providers_provider/* refused */.J5)('its answer has a shape that nobody could read');
    }
}
function without(findings) {
    return { series: null, beside: null, findings };
}
/** Whether a series counts, stands beside, or is not to be believed. */
function judged(provider, series, request) {
    const { place, span, providers = PROVIDERS } = request;
    const live = (0,grid_series/* meanIntensity */.x0)(series, span.fromMs, span.toMs).value;
    const bundled = (0,annual/* annualIntensity */.z)(place, new Date(span.fromMs).getUTCFullYear());
    const usual = (0,grid_series/* meanIntensity */.x0)(bundled.series, span.fromMs, span.toMs).value;
    // Nothing is usual in an unknown place.
    const how = place.by === 'unknown' ? 'usual' : credibilityOf(series, live, usual);
    if (how === 'incredible')
        return without([implausible(provider, live, usual)]);
    const why = whyBeside(provider, series, live, request);
    if (why === null)
        return { series, beside: null, findings: [] };
    const beside = besideOnly(provider, live, `${why}${betterOf(provider, request, providers)}`);
    const far = how === 'far' ? [marginalFar(provider, live, usual)] : [];
    return { series: null, beside: series, findings: [beside, ...far] };
}
/** Why a series is told and does not count; `null`: it does. */
function whyBeside({ counts }, { signal, boundary }, live, { place, span }) {
    if (signal === 'marginal') {
        return 'answers to one kilowatt-hour more (marginal) and is no share of what was emitted';
    }
    if (boundary === 'direct') {
        return 'is direct and may leave out what fuels and plants emit beforehand';
    }
    if (counts === 'used' || place.by === 'unknown')
        return null;
    // Who makes clean electricity and sells it uses another one: the name of a provider buys no pass.
    const { low } = (0,estimate/* range */.y1)((0,grid_series/* meanIntensity */.x0)((0,profile/* bundledIntensity */.ym)(place, span).series, span.fromMs, span.toMs));
    return live < low
        ? `is of what the area produces, without what comes in, and below ${Math.round(low)} g/kWh, the low end of the tables' 90 % range for what is used there`
        : null;
}
function seriesOf(provider, place, { licence }, { points, seriesKind }, { span, nowMs }) {
    const { gridMeasured, gridForecast } = assumptions/* errors */.sO;
    const { logSd } = seriesKind === 'measured' ? gridMeasured : gridForecast;
    return {
        schemaVersion: 1,
        zone: zoneName(provider, place),
        kind: seriesKind,
        signal: provider.signal,
        boundary: provider.boundary,
        points,
        factors: [{ id: `grid-hour:${provider.id}`, logSd, kind: 'declared' }, ...provider.factors],
        source: provider.source,
        url: provider.url,
        year: new Date(span.fromMs).getUTCFullYear(),
        licence: licence === undefined ? provider.licence : plain(licence),
        attribution: provider.attribution,
        retrievedAt: new Date(nowMs).toISOString(),
    };
}
/** Ours where it is the provider's too, else the provider's own, with its name. */
function zoneName(provider, place) {
    const own = provider.zoneOf(place) ?? '';
    return own === place.zone || own === place.country ? own : `${provider.id}:${own}`;
}
/** Text of an answer, fit to be printed: one line, bounded. */
function plain(text) {
    return text
        .slice(0, 800)
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .trim()
        .slice(0, 200);
}


/***/ })

};
