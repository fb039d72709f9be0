import { describe, expect, it } from 'vitest';
import type { AuditContext } from '../../src/audit/context.ts';
import { serialise, sha256 } from '../../src/audit/serialise.ts';
import { bundledIntensity } from '../../src/grid/grid.ts';
import type { IntensityPoint, IntensitySeries } from '../../src/grid/intensity.ts';
import { audit } from '../../src/pipeline/audit.ts';
import type { Place } from '../../src/place/place.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import type { RecordingHeader, RecordingLine } from '../../src/recording/format.ts';
import { CHAIN_START, encodeLine } from '../../src/recording/write.ts';
import type { Claim } from '../../src/run/gathered.ts';
import { gramsPerJ } from '../../src/run/price.ts';
import { sumRun } from '../../src/run/sum.ts';
import { reading } from '../support/readings.ts';
import { claim, job, runInputs, START_MS } from './builders.ts';

const DURATION_S = 600;

function tablesSeries(place: Place, durationS = DURATION_S): IntensitySeries {
  return bundledIntensity(place, { fromMs: START_MS, toMs: START_MS + durationS * 1000 }).series;
}

/** An honest job there: it says the place and what the tables have for its hours. */
function honest(place: Place): Claim {
  return claim(1, { place, intensity: tablesSeries(place) });
}

function judged(one: Claim, place: string) {
  const policy = `version: 1\nenforcement: enforce\ndata: { unknown-place: fail }\nplace: { pins: [${place}] }\nbudgets: [{ id: a, per-run: 100 kWh }]\n`;
  const report = sumRun(runInputs([job(1)], [one], { policy }));
  return {
    verdict: report.verdict,
    operationalG: report.operationalG?.value ?? 0,
    ids: report.jobs.flatMap(({ findings }) => findings.map(({ id }) => id)),
  };
}

describe('an honest job where the policy pins it', () => {
  // By the year as AT; by the hour as DE and CL-SEN; by a borrowed shape as AE.
  for (const zone of ['AT', 'DE', 'CL-SEN', 'AE']) {
    it(`passes in the very zone, ${zone}`, () => {
      const own = honest(resolvePlace({ zone }));
      const { verdict, ids, operationalG } = judged(own, `{ zone: ${zone} }`);
      expect(ids).not.toContain('place-contradiction');
      expect(verdict).toBe('pass');
      expect(operationalG).toBe(own.report.emissions?.operationalG.value);
    });
  }

  it('passes in a zone within the pinned one, in the pinned country, and in the dirtier of two pins', () => {
    const within = honest(resolvePlace({ zone: 'US-MIDW-LGEE' }));
    expect(judged(within, '{ country: US }').verdict).toBe('pass');
    const country = honest(resolvePlace({ country: 'DE' }));
    expect(judged(country, '{ country: DE }').verdict).toBe('pass');
    const dirtier = honest(resolvePlace({ zone: 'DE' }));
    expect(judged(dirtier, '{ zone: DE }, { zone: FR }').verdict).toBe('pass');
  });

  it('is priced by a dirtier pin that it does not lie in', () => {
    const clean = honest(resolvePlace({ zone: 'SE' }));
    const { ids, operationalG } = judged(clean, '{ zone: SE }, { zone: PL }');
    expect(ids).toContain('place-contradiction');
    expect(operationalG).toBeGreaterThan(3 * (clean.report.emissions?.operationalG.value ?? 0));
  });

  it.each([
    ['AU', '{ zone: AU }'],
    ['the country', '{ country: AU }'],
  ])('gains nothing by naming the cleaner part of a pinned place: %s', (_, pin) => {
    const part = honest(resolvePlace({ zone: 'AU-TAS' }));
    expect(judged(part, pin).ids).toContain('place-contradiction');
  });

  it('counts for a building that nobody knows in a pinned country too, whosever it says it is', () => {
    const country = resolvePlace({ country: 'DE' });
    const owned = judged(honest({ ...country, provider: 'gcp' }), '{ country: DE }');
    expect(owned.ids).toContain('pue-assumed');
    expect(owned.operationalG).toBeCloseTo(
      judged(honest(country), '{ country: DE }').operationalG,
      12,
    );
  });
});

describe('the tables against what a claim says of its grid', () => {
  const hours = [0, 12].flatMap((hour) => [0, 6].map((month) => Date.UTC(2026, month, 15, hour)));
  const idsOf = (place: Place, fromMs: number): readonly string[] => {
    const toMs = fromMs + DURATION_S * 1000;
    const { series } = bundledIntensity(place, { fromMs, toMs });
    const { report, ...rest } = claim(1, { place, intensity: series });
    const [startedAt, endedAt] = [new Date(fromMs).toISOString(), new Date(toMs).toISOString()];
    const { findings, isOwn } = gramsPerJ(
      { ...rest, report: { ...report, startedAt, endedAt } },
      [],
      [],
    );
    return isOwn ? findings.map(({ id }) => id) : ['not its own', ...findings.map(({ id }) => id)];
  };

  it.each([
    ['a region', resolvePlace({ region: 'azure:germanywestcentral' })],
    ['a zone with hours', resolvePlace({ zone: 'US-CAL-CISO' })],
    ['a zone that borrows them', resolvePlace({ zone: 'NL' })],
    ['a zone without', resolvePlace({ zone: 'AT' })],
    ['a zone in a cloud’s building', { ...resolvePlace({ zone: 'FR' }), provider: 'aws' as const }],
    ['a country', resolvePlace({ country: 'GB' })],
    [
      'the zone that settles a region',
      resolvePlace({ region: 'gcp:us-central2', zone: 'US-NW-BPAT' }),
    ],
    ['another such', resolvePlace({ region: 'gcp:us-east2', zone: 'US-CAR-YAD' })],
  ])('say nothing against an honest one: %s', (_, place) => {
    for (const fromMs of hours) expect(idsOf(place, fromMs)).toEqual([]);
  });
});

/** A job with a recording of its course: CPU seconds so far, by seconds since its start. */
function recorded(
  place: Place,
  intensity: IntensitySeries,
  durationS: number,
  busyS: (s: number) => number,
) {
  const { context: plain, ...rest } = claim(1, {
    place,
    intensity,
    durationS,
    busy: busyS(durationS) / durationS,
  });
  const header: RecordingHeader = {
    kind: 'header',
    format: 1,
    tool: 'carbon-audit 0.1.0',
    node: 'v24.0.0',
    platform: 'linux',
    arch: 'x64',
    auditId: plain.auditId,
    intervalMs: plain.intervalMs,
    wallMs: plain.start.wallMs,
    monotonicMs: plain.start.monotonicMs,
    cpu: plain.start.cpu,
    layout: plain.layout,
  };
  const everyS = durationS / 60;
  const lines: readonly RecordingLine[] = [
    header,
    ...Array.from({ length: 59 }, (_, i) => {
      const s = (i + 1) * everyS;
      return { kind: 'sample', reading: reading(s, busyS(s)) } as const;
    }),
    {
      kind: 'end',
      monotonicMs: plain.start.monotonicMs + durationS * 1000,
      reason: 'asked',
      cpuMs: 300,
    },
  ];
  let chain = CHAIN_START;
  const recordingText = lines
    .map((line) => {
      const encoded = encodeLine(line, header, chain);
      chain = encoded.chain;
      return `${encoded.text}\n`;
    })
    .join('');
  const context: AuditContext = { ...plain, recordingSha256: sha256(recordingText) };
  const report = audit({
    context,
    contextText: serialise(context),
    recordingText,
    intensity,
    intensityText: serialise(intensity),
    history: null,
    historyText: null,
    policies: [],
  });
  return { ...rest, context, report };
}

describe('a series that is clean while the machine works', () => {
  const place = resolvePlace({ region: 'westeurope' });
  const series = tablesSeries(place);
  const at = (s: number) => new Date(START_MS + s * 1000).toISOString();
  const half = DURATION_S / 2;
  const allFirst = (s: number) => 4 * Math.min(s, half);
  const tally = (one: Claim) => {
    const { operationalG, jobs } = sumRun(runInputs([job(1)], [one]));
    return {
      grams: operationalG?.value ?? 0,
      ids: jobs.flatMap(({ findings }) => findings.map(({ id }) => id)),
    };
  };

  it('counts as the tables have it, though its mean is theirs', () => {
    const [first] = series.points;
    const mean = first?.intensityGPerKwh ?? 0;
    const shifted = (share: number): readonly IntensityPoint[] => [
      { from: null, intensityGPerKwh: 0 },
      { from: at(half), intensityGPerKwh: 2 * mean * share },
    ];
    const own = tally(recorded(place, series, DURATION_S, allFirst));
    expect(own.ids).not.toContain('intensity-too-low');
    const forged = tally(
      recorded(place, { ...series, points: shifted(0.8) }, DURATION_S, allFirst),
    );
    expect(forged.ids).toContain('intensity-too-low');
    expect(forged.grams).toBeCloseTo(own.grams, 12);
  });

  it('is believed where the tables have such hours: a day in the sun, worked at noon', () => {
    const sunny = resolvePlace({ zone: 'US-CAL-CISO' });
    const durationS = 24 * 3600;
    const day = tablesSeries(sunny, durationS);
    const one = claim(1, { place: sunny, intensity: day, durationS });
    const { energy, emissions, intensity } = one.report;
    const cleanest = Math.min(...day.points.map(({ intensityGPerKwh }) => intensityGPerKwh));
    expect(cleanest).toBeLessThan(intensity.meanGPerKwh.low);
    const noon = (gPerKwh: number): Claim => {
      const value = ((energy?.machineJ.value ?? 0) / 3.6e6) * gPerKwh * (energy?.pue.value ?? 0);
      const operationalG = emissions && { ...emissions.operationalG, value };
      const worked = emissions && operationalG && { ...emissions, operationalG };
      return { ...one, report: { ...one.report, emissions: worked } };
    };
    expect(gramsPerJ(noon(cleanest), [], [])).toMatchObject({ isOwn: true, findings: [] });
    expect(gramsPerJ(noon(cleanest / 4), [], []).isOwn).toBe(false);
  });
});
