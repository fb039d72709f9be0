import { describe, expect, it } from 'vitest';
import { PLACE_PAGES, PLACES, placesRun } from './places.ts';

describe('the page of', () => {
  it.each([
    ['place-unknown', null, ['place-unknown'], 'unknown'],
    ['place-contradiction', 'US-MIDA-PJM', ['place-contradiction'], 'contradict'],
    ['place-pin', 'PL', ['place-pinned'], 'pin'],
    ['place-declared-figure', 'DE', ['intensity-declared'], 'guarantees of origin'],
    ['place-provider-failed', 'GB', ['intensity-provider-failed'], 'NESO'],
    ['place-what-if', 'US-CAL-CISO', [], 'swedencentral'],
  ] as const)('%s shows it', async (name, zone, findings, said) => {
    const { report } = await PLACES[name]();
    expect(report.place.zone).toBe(zone);
    expect(report.findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...findings]));
    expect(await PLACE_PAGES[name]?.()).toContain(said);
  });

  it('a run in several places has each of its jobs, and their grids', async () => {
    const { run, sources } = await placesRun();
    expect(run.jobs.map(({ standing }) => standing)).toEqual(Array(4).fill('audited'));
    expect(sources.map(({ intensity }) => intensity.zone)).toEqual([
      'US-MIDA-PJM',
      'NL',
      'country:SE',
      'world',
    ]);
    expect(await PLACE_PAGES['place-several']?.()).toContain('office');
  });

  it('a budget says what the product gives: a place that nobody knows is never sure', async () => {
    const [unknown, known] = await Promise.all([
      PLACES['place-unknown'](),
      PLACES['place-what-if'](),
    ]);
    const widthOf = ({ report }: typeof unknown) =>
      (report.emissions?.totalG.high ?? 0) / (report.emissions?.totalG.low ?? 1);
    expect(widthOf(unknown)).toBeGreaterThan(3 * widthOf(known));
  });
});
