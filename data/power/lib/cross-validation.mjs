/** Predicts every server from tables that know nothing of its CPU, its generation or its system. */

import { withPulls } from './fit.mjs';
import { eraOf, identifyCpu, serverModel, thirdOf, UNKNOWN_GENERATION } from './model.mjs';
import { describe, rowsOf, systemOf, typicalOf } from './rows.mjs';
import { MIDDLE_LOADS } from './servers.mjs';

/** Variants of a die that differ by memory or sockets only (8280, 8280L, 8280M) are one CPU here. */
export function dieOf(server) {
  const { designation, generation } = identifyCpu(server.cpu);
  const number = /^\d{4}/.exec(designation)?.[0];
  return `${number !== undefined && generation?.year >= 2017 ? number : designation} ${generation?.id}`;
}

export function cpuOf(server) {
  const { designation, generation } = identifyCpu(server.cpu);
  return `${designation} ${generation?.id}`;
}

const generationOf = (server) => identifyCpu(server.cpu).generation?.id ?? 'unknown';

/** How servers are kept apart: name to a function that gives each server its fold. */
export const SPLITS = {
  cpu: cpuOf,
  die: dieOf,
  generation: generationOf,
  /** A tenth of the systems of every CPU at a time; those of the same system together. */
  system: (server, places) => places.get(server),
};

export function foldsOf(servers, split) {
  const places = split === 'system' ? tenthsOfSystems(servers) : null;
  const folds = new Map();
  for (const server of servers) {
    const key = SPLITS[split](server, places);
    folds.set(key, [...(folds.get(key) ?? []), server]);
  }
  return [...folds.entries()];
}

function tenthsOfSystems(servers) {
  const systems = new Map();
  for (const server of servers) {
    const own = systems.get(cpuOf(server)) ?? new Map();
    systems.set(cpuOf(server), own);
    const system = systemOf(server);
    own.set(system, [...(own.get(system) ?? []), server]);
  }
  const places = new Map();
  for (const own of systems.values()) {
    [...own.keys()].sort().forEach((system, i) => {
      for (const server of own.get(system)) places.set(server, i % 10);
    });
  }
  return places;
}

/** Points (server, load, watts, estimate) of every server, each by a table that left its fold out. */
export function crossValidate(servers, split, method) {
  return foldsOf(servers, split).flatMap(([fold, out]) => {
    const left = new Set(out);
    const points = predict(
      out,
      servers.filter((server) => !left.has(server)),
      method,
    );
    return points.map((point) => ({ ...point, fold }));
  });
}

/** What production knows: the CPU's own figures and how many there are, not whose server it is. */
export function nameOnly(description, typical) {
  return { ...description, ...typical, maker: null };
}

/** Every experiment that ranges are calibrated with: the servers as described, and by name only. */
export function crossValidateAll(servers, method) {
  const splits = (settings) =>
    Object.fromEntries(
      Object.keys(SPLITS).map((split) => [split, crossValidate(servers, split, settings)]),
    );
  return { described: splits(method), named: splits({ ...method, strip: nameOnly }) };
}

export function predict(asked, known, { spreads, shapeMean, shapeAxes, strip }) {
  const rows = withPulls(rowsOf(known, { shapeMean, shapeAxes }), spreads);
  const table = { rows, spreads, shapeMean, shapeAxes, calibration: [] };
  return pointsOf(asked, serverModel(table), typicalOf(known), strip);
}

/** @param strip takes away from a description what the experiment may not know. */
export function pointsOf(asked, model, typical, strip = (description) => description) {
  return asked.flatMap((server) => {
    const full = describe(server, typical);
    const bare = describe(
      { ...server, memoryGb: null, supplyW: null, year: null, published: null },
      typical,
    );
    const { memoryGbPerSocket, supplyWPerSocket, year } = bare;
    const description = strip(full, { memoryGbPerSocket, supplyWPerSocket, year });
    const curve = model.curve(description);
    const generation = description.cpu.generation ?? UNKNOWN_GENERATION;
    const loads = server.watts.length > 2 ? [0, ...MIDDLE_LOADS, 1] : [0, 1];
    return loads.map((load, i) => ({
      server,
      description,
      fit: curve.fit,
      makerKnown: description.maker !== null,
      vendor: generation.vendor ?? 'unknown',
      era: eraOf(generation.year),
      load,
      third: thirdOf(load),
      watts: server.watts[i],
      estimate: curve.wattsAt(load),
      logSd: curve.logSdAt(load),
    }));
  });
}
