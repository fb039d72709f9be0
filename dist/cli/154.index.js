export const id = 154;
export const ids = [154];
export const modules = {

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listNames: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _audit_serialise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(994);
/* harmony import */ var _bad_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1883);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _place_countries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5868);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(741);
/* harmony import */ var _place_regions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9167);
/* harmony import */ var _place_zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6689);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7291);








/**
 * `carbon-audit place --list [WORD]`: the regions, zones and countries by which a place may be named.
 *
 * @param word a country, of which all is listed, or what is in a name; empty: everything
 * @throws BadInput when nothing is called so
 */
function listNames(word, isJson) {
    const { regions, zones, countries } = namesWith(word);
    if (regions.length + zones.length + countries.length === 0) {
        throw new _bad_input_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`no region, zone or country is called ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(word)}; see \`carbon-audit place --list\` for all`);
    }
    const rows = {
        regions: regions.map(({ provider, region, display, zone, country }) => {
            return { region: `${provider}:${region}`, name: display, zone, country };
        }),
        zones: zones.map((zone) => ({ ...zone, otherNames: (0,_place_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .otherNamesOf */ .GH)(zone) })),
        countries,
    };
    if (isJson)
        return (0,_audit_serialise_js__WEBPACK_IMPORTED_MODULE_3__/* .serialise */ .G)({ schemaVersion: 1, kind: 'place-names', ...rows });
    return [
        ...section('Cloud regions (--region), and the grid zone of each', rows.regions.map(({ region, name, zone }) => [region, zone ?? '', name])),
        ...section('Grid zones (--zone)', rows.zones.map(({ key, name, otherNames }) => [key, [name, ...otherNames].join(', ')])),
        ...section('Countries (--country)', rows.countries.map((one) => [one.iso2, one.iso3, (0,_place_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(one).join(', ')])),
    ].join('\n');
}
function namesWith(word) {
    const of = (0,_place_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .countriesNamed */ .gM)(word).map(({ iso2 }) => iso2);
    const wanted = (0,_place_names_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .T)(word);
    const isMeant = (country, names) => of.length > 0
        ? of.includes(country)
        : names.some((name) => (0,_place_names_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .T)(name).includes(wanted) || name.toLowerCase().includes(word));
    return {
        regions: _place_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .REGIONS */ .ij.filter(({ provider, region, display, zone, country }) => isMeant(country, [`${provider}:${region}`, display, zone ?? ''])),
        zones: _place_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .ZONES */ .k3.filter((zone) => isMeant(zone.country, [zone.key, zone.name, ...(0,_place_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .otherNamesOf */ .GH)(zone)])),
        countries: _place_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTRIES */ .FS.filter((one) => isMeant(one.iso2, [...(0,_place_countries_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(one)])),
    };
}
/** A heading and its rows, each column as wide as its widest; nothing where there are no rows. */
function section(heading, rows) {
    if (rows.length === 0)
        return [];
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
    const line = (row) => `  ${row.map((cell, at) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clean */ .uH)(cell).padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
    return [heading, ...rows.map(line), ''];
}


/***/ })

};
