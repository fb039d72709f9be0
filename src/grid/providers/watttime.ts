import { momentOf } from '../moment.ts';
import {
  fieldsOf,
  hoursAhead,
  isAhead,
  type LivePoint,
  type Provider,
  refused,
  rowsOf,
  widened,
} from './provider.ts';

/** One pound is 0.45359237 kg by definition; a megawatt-hour is 1000 kWh. */
const G_PER_KWH_OF_LBS_PER_MWH = 0.45359237;

/** Marginal operating emissions rate. */
const SIGNAL = 'co2_moer';

/**
 * WattTime, API v3: what the plants emit that answer to one kilowatt-hour more (marginal operating
 * emissions rate), every five minutes. Its regions have names of their own, which nobody publishes a
 * table for: the user names one.
 */
export function wattTime(region: string): Provider {
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
      if (login.kind === 'refused') return login;
      const bearer = fieldsOf(login.body)['token'];
      if (typeof bearer !== 'string' || !/^[\w.~+/=-]+$/.test(bearer)) {
        return refused('its login gave no token');
      }
      const ahead = isAhead(query);
      const { fromMs, toMs } = widened(query.span);
      const range = { start: new Date(fromMs).toISOString(), end: new Date(toMs).toISOString() };
      const hours = hoursAhead(query);
      const horizon = hours === null ? {} : { horizon_hours: hours };
      const about = { region: zone, signal_type: SIGNAL, ...(ahead ? horizon : range) };
      const path = `/v3/${ahead ? 'forecast' : 'historical'}?${new URLSearchParams(about)}`;
      const answer = await call(path, { authorization: `Bearer ${bearer}` });
      if (answer.kind === 'refused') return answer;
      const { data, meta } = fieldsOf(answer.body);
      const { region: named, units, signal_type: signal } = fieldsOf(meta);
      if (named !== zone) return refused('it answered for another region');
      if (units !== 'lbs_co2_per_mwh') return refused('its figures are in another unit');
      if ((signal ?? SIGNAL) !== SIGNAL) return refused('its figures are not marginal ones');
      return {
        kind: 'figures',
        points: rowsOf(data).flatMap(pointOf(ahead ? 'forecast' : 'measured')),
      };
    },
  };
}

function pointOf(kind: LivePoint['kind']) {
  return ({ point_time, value }: Readonly<Record<string, unknown>>): LivePoint[] => {
    const atMs = momentOf(point_time);
    if (atMs === null || typeof value !== 'number') return [];
    const intensityGPerKwh = value * G_PER_KWH_OF_LBS_PER_MWH;
    return [{ atMs, intensityGPerKwh, directGPerKwh: null, kind }];
  };
}
