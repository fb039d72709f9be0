export const id = 925;
export const ids = [925];
export const modules = {

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSend: () => (/* binding */ createSend)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/net/proxy.js
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
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
function createSend(proxies = NO_PROXIES) {
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
    const proxy = proxyFor(url, proxies);
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


/***/ })

};
