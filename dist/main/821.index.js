export const id = 821;
export const ids = [821];
export const modules = {

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
