/** The experiments: what the table may have seen of the servers it is asked about. */
import { calibrate, calibrationPoints } from '../../data/power/lib/calibration.mjs';
import { crossValidateAll, dieOf, predict } from '../../data/power/lib/cross-validation.mjs';
import { chooseSettings } from '../../data/power/lib/settings.mjs';

const yearOf = (server) => server.year ?? server.published;
const from2017 = (server) => yearOf(server) >= 2017;
const LAST_TRAINING_YEAR = 2020;
const QUARTERS = 4;

/**
 * Name to points. Ranges are calibrated on CPUs other than the one scored; the spread of a point is
 * never fitted to it.
 */
export function experiments(servers, settings) {
  const { described: by, named } = crossValidateAll(servers, settings);
  const calibrated = calibratedElsewhere(allCalibrationPoints({ described: by, named }));
  const same = (points) => points.filter(({ fit }) => fit === 'same');
  const withLoads = (points) => points.filter(({ server }) => server.table === 'loads');
  const recent = (points) => points.filter(({ server }) => from2017(server));
  const cpu = calibrated(by.cpu);
  const die = calibrated(by.die);
  const generation = calibrated(by.generation);
  const system = calibrated(same(by.system));
  const late = afterTraining(servers, settings);
  return {
    'CPU never seen, from 2017, all loads': recent(withLoads(cpu)),
    'die never seen (8280, 8280L, 8280M are one), from 2017, all loads': recent(withLoads(die)),
    'same CPU, another system, from 2017, all loads': recent(withLoads(system)),
    'generation never seen, from 2017, all loads': recent(withLoads(generation)),
    'trained to 2020, tested after, all loads': withLoads(late),
    'trained to 2020, tested after, idle and full': late.filter(
      ({ server, load }) => server.table === 'endpoints' && (load === 0 || load === 1),
    ),
    'CPU never seen, rows of 2022-2026': cpu.filter(
      ({ server, load }) => server.published >= 2022 && (load === 0 || load === 1),
    ),
    'same CPU, another system, rows of 2022-2026': system.filter(
      ({ server, load }) => server.published >= 2022 && (load === 0 || load === 1),
    ),
    'CPU never seen, every year': cpu,
    'same CPU, another system, every year': system,
    'generation never seen, every year': generation,
    'CPU never seen, known by name only, from 2017, all loads': recent(
      withLoads(calibrated(named.cpu)),
    ),
    'same CPU, another system, known by name only, from 2017, all loads': recent(
      withLoads(calibrated(same(named.system))),
    ),
    'CPU never seen, known by name only, rows of 2022-2026': calibrated(named.cpu).filter(
      ({ server, load }) => server.published >= 2022 && (load === 0 || load === 1),
    ),
  };
}

/**
 * Settings, too, that have not seen the CPU: chosen from three quarters of the dies, tried on the
 * others, each server foretold from all dies but its own. The search runs four times: minutes.
 */
export function nested(servers) {
  const dies = [...new Set(servers.map(dieOf))].sort();
  const quarterOf = new Map(dies.map((die, i) => [die, i % QUARTERS]));
  const points = Array.from({ length: QUARTERS }, (_, quarter) => {
    const isOut = (server) => quarterOf.get(dieOf(server)) === quarter;
    const settings = chooseSettings(servers.filter((server) => !isOut(server)));
    return [...groupBy(servers.filter(isOut), dieOf)].flatMap(([die, out]) =>
      predict(
        out,
        servers.filter((server) => dieOf(server) !== die),
        settings,
      ),
    );
  }).flat();
  return {
    'settings chosen without the CPU, die never seen, from 2017, all loads': points.filter(
      ({ server }) => server.table === 'loads' && from2017(server),
    ),
    'settings chosen without the CPU, die never seen, rows of 2022-2026': points.filter(
      ({ server, load }) => server.published >= 2022 && (load === 0 || load === 1),
    ),
  };
}

function allCalibrationPoints({ described, named }) {
  return [...calibrationPoints(described), ...calibrationPoints(named)];
}

function calibratedElsewhere(points) {
  const pool = points.map((point) => ({ ...point, die: dieOf(point.server) }));
  const known = new Map();
  return (scored) =>
    scored.map((point) => {
      const die = dieOf(point.server);
      if (!known.has(die)) known.set(die, calibrate(pool.filter((other) => other.die !== die)));
      return { ...point, logSd: point.logSd * factorOf(known.get(die), point) };
    });
}

/** As src/power/server/model.ts picks it. */
function factorOf(calibration, { makerKnown, fit, era, third, vendor }) {
  const rows = calibration.filter(
    (row) =>
      row.makerKnown === makerKnown && row.fit === fit && row.era === era && row.third === third,
  );
  const own = rows.filter((row) => row.vendor === vendor);
  return Math.max(...(own.length > 0 ? own : rows).map(({ factor }) => factor), 0.5);
}

function afterTraining(servers, settings) {
  const early = servers.filter((server) => server.published <= LAST_TRAINING_YEAR);
  const late = servers.filter((server) => server.published > LAST_TRAINING_YEAR);
  const calibration = calibrate(allCalibrationPoints(crossValidateAll(early, settings)));
  return predict(late, early, settings).map((point) => ({
    ...point,
    logSd: point.logSd * Math.max(0.5, factorOf(calibration, point) || 1),
  }));
}

/** Error by the share of CPUs that the table knows: does more data still help? */
export function learningCurve(servers, settings) {
  const dies = [...new Set(servers.map(dieOf))].sort();
  return [0.25, 0.5, 0.75, 1].map((share) => {
    // A fixed, spread-out choice: every draw is the same on every machine.
    const kept = new Set(dies.filter((_, i) => (i * 0.618034) % 1 < share));
    const test = servers.filter((server) => server.table === 'loads' && from2017(server));
    const folds = groupBy(test, dieOf);
    const points = [...folds].flatMap(([die, out]) =>
      predict(
        out,
        servers.filter((server) => dieOf(server) !== die && kept.has(dieOf(server))),
        settings,
      ),
    );
    return { sharePct: 100 * share, cpus: kept.size, points };
  });
}

function groupBy(values, keyOf) {
  const map = new Map();
  for (const value of values) map.set(keyOf(value), [...(map.get(keyOf(value)) ?? []), value]);
  return map;
}
