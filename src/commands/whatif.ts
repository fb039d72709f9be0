import { serialise } from '../audit/serialise.ts';
import { type Estimate, range } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { bundledIntensity, type IntensitySeries } from '../grid/grid.ts';
import { elsewhere } from '../whatif/elsewhere.ts';
import { gramsAt, type IntensityOver, type Job } from '../whatif/job.ts';
import { later } from '../whatif/later.ts';
import { type CommandIo, EXIT } from './io.ts';
import { liveOrder } from './live.ts';
import { courseOf } from './whatif-course.ts';
import { type Counted, parseWhatIfOptions, type WhatIfOptions } from './whatif-options.ts';
import { type Answer, regionName, textOf } from './whatif-text.ts';

const HOUR_MS = 3_600_000;

/**
 * `carbon-audit whatif`: what the same energy would have emitted in other regions, and later at the
 * same place.
 */
export async function whatif(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = await parseWhatIfOptions(argv, io.cwd, io.now());
  const { answer, findings } = await answerTo(options, io);
  const all = onlyOnce([...options.findings, ...findings]);
  const { notSeen } = options;
  io.stdout(options.json ? serialise(documentOf(options, answer, all)) : textOf(options, answer));
  for (const message of notSeen) io.stderr(`carbon-audit: the policy is not whole: ${message}\n`);
  for (const { id, message } of all) io.stderr(`carbon-audit: ${message} [${id}]\n`);
  return EXIT.ok;
}

async function answerTo(
  options: WhatIfOptions,
  io: CommandIo,
): Promise<Readonly<{ answer: Answer; findings: readonly Finding[] }>> {
  const attributions = new Set<string>();
  const attributed = (series: IntensitySeries) => {
    if (series.attribution !== null) attributions.add(series.attribution);
    return series;
  };
  const tables: IntensityOver = (place, span) => attributed(bundledIntensity(place, span).series);
  const { job, others, withinMs } = options;
  // A figure that somebody declared is one for all hours.
  const { hours, findings } =
    options.counted?.series.kind === 'declared'
      ? { hours: null, findings: [] }
      : await courseOf(options, tables, await liveOrder(options.provider, io));
  const here = (over: IntensityOver) => countedBy(job, attributed(over(job.place, job.span)));
  const now = options.counted ?? here(hours ?? tables);
  attributed(now.series);
  // A provider's hours tell more than the tables have of other places: like is held against like. What
  // somebody declares stands in for the tables, whatever the hour.
  const base = now.series.kind === 'declared' ? countedBy(job, now.series) : here(tables);
  const answer = {
    now,
    later: hours === null ? null : later(job, hours, withinMs),
    laterBase: hours === null ? null : here(hours),
    elsewhere: elsewhere(job, base.emittedG, tables, others),
    elsewhereBase: base,
  };
  return { answer: { ...answer, attributions: [...attributions] }, findings };
}

function countedBy(job: Job, series: IntensitySeries): Counted {
  return { series, emittedG: gramsAt(job, job.place, job.span, series) };
}

function onlyOnce(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [`${one.id} ${one.message}`, one])).values()];
}

function documentOf(options: WhatIfOptions, answer: Answer, findings: readonly Finding[]) {
  const { job, allowed, withinMs, notSeen } = options;
  const { value, provenance } = pueOf(job);
  const { later: waiting, laterBase, elsewhereBase } = answer;
  return {
    schemaVersion: 1,
    kind: 'what-if',
    place: job.place,
    energyJ: job.machineJ.value,
    ...times(job.span),
    withinH: withinMs / HOUR_MS,
    regionsAllowed: allowed,
    pue: { value, provenance },
    now: countedDocument(answer.now),
    laterBase: laterBase === null ? null : countedDocument(laterBase),
    later:
      waiting === null
        ? null
        : {
            ...times(waiting.span),
            ...waiting,
            span: undefined,
            emittedG: grams(waiting.emittedG),
          },
    elsewhereBase: countedDocument(elsewhereBase),
    elsewhere: answer.elsewhere.map((one) => ({
      ...one,
      emittedG: grams(one.emittedG),
      isAllowed: allowed === null || allowed.includes(regionName(one.place)),
    })),
    notSeen,
    findings,
    attributions: answer.attributions,
  };
}

function pueOf({ place }: Job) {
  const { pue, provenance } = facilityOf(place);
  return { value: pue.value, provenance };
}

function countedDocument({ series, emittedG }: Counted) {
  const { zone, kind, signal, boundary, source, licence } = series;
  return { zone, kind, signal, boundary, source, licence, emittedG: grams(emittedG) };
}

function grams(emittedG: Estimate) {
  const { value, factors } = emittedG;
  return { value, ...range(emittedG), factors };
}

function times({ fromMs, toMs }: Job['span']) {
  return { startAt: new Date(fromMs).toISOString(), endAt: new Date(toMs).toISOString() };
}
