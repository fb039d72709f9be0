export const id = 423;
export const ids = [423,8,679,821];
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

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailure: () => (/* binding */ explainFailure),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   failureWithoutAnswer: () => (/* binding */ failureWithoutAnswer),
/* harmony export */   isRateLimit: () => (/* binding */ isRateLimit),
/* harmony export */   unexpected: () => (/* binding */ unexpected)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40502);

function unexpected(message, status = 0) {
    return { kind: 'unexpected', status, message };
}
/** The failure that an answer with a status of 300 or more stands for. */
function failureOf(answer, secret) {
    const { status } = answer;
    const said = saidIn(answer.bytes, secret);
    const message = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
    return { kind: kindOf(answer), status, message };
}
function failureWithoutAnswer({ kind, message }) {
    return { kind: kind === 'too-large' ? 'unexpected' : kind, status: 0, message };
}
/** Rate limits come as 403, too; permissions never carry these headers. */
function isRateLimit({ status, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
function kindOf(answer) {
    if (isRateLimit(answer))
        return 'rate-limited';
    if (answer.status >= 500)
        return 'server';
    const kinds = {
        401: 'unauthorised',
        403: 'forbidden',
        404: 'not-found',
        410: 'gone',
    };
    return kinds[answer.status] ?? 'unexpected';
}
/** The `message` of GitHub's own errors; what a proxy or a login page says is not repeated. */
function saidIn(bytes, secret) {
    let body;
    try {
        body = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return '';
    }
    const message = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? body['message'] : undefined;
    return typeof message === 'string' ? oneLine(message, secret) : '';
}
// Control, format (bidi, zero width), and line separators: nothing that could forge a line of a log.
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;
const MAX_QUOTE = 200;
function oneLine(text, secret) {
    const hidden = secret === '' ? text : text.replaceAll(secret, '***');
    const line = hidden
        .replace(/(https?:\/\/[^\s?]*)\?\S*/g, '$1')
        .replace(UNPRINTABLE, ' ')
        .trim();
    return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
}
/**
 * A failure in words for people: what happened, and what to change where they can change it. It starts
 * and ends like a clause, so that it can stand in a sentence or in brackets.
 */
function explainFailure(failure, needs) {
    const { message } = failure;
    const grant = `add \`${needs}\` to the job's \`permissions:\` (an entry there sets all others to none)`;
    switch (failure.kind) {
        case 'unauthorised':
            return `${message}; the token is wrong, or it ended with its job`;
        case 'forbidden':
            return isAboutPermissions(message) ? `${message}; ${grant}${forkHint(needs)}` : message;
        case 'not-found':
            return `${message}; it is not there, or the token may not see it: ${grant}`;
        case 'gone':
            return `${message}; it was there once and is no more`;
        case 'rate-limited':
            return `${message}; the token has made too many calls and will work again later`;
        case 'server':
            return `${message}; see https://www.githubstatus.com`;
        case 'network':
            return `GitHub could not be reached: ${message}`;
        case 'timeout':
            return 'GitHub did not answer in time';
        case 'unexpected':
            return message;
    }
}
/** GitHub refuses for other reasons too: a locked conversation, single sign-on, a list of addresses. */
function isAboutPermissions(message) {
    return !message.includes(':') || /not accessible|permission|must have|scope/i.test(message);
}
/** Only what writes is refused on forks; reading works there. */
function forkHint(needs) {
    return needs === 'pull-requests: write'
        ? '; on pull requests from forks GitHub makes every token read-only, whatever `permissions:` say'
        : '';
}


/***/ }),

/***/ 40502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Narrow looks at what GitHub answered: each gives a typed value, or `undefined` for anything else. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function textOrNull(value) {
    return value === null ? null : textOf(value);
}
function idOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** Every item parsed; `undefined` if this is no list, or one item is not what it should be. */
function listOf(value, parse) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(parse);
    return items.every((item) => item !== undefined) ? items : undefined;
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
