import type { Finding } from '../finding.ts';
import { askedAt, carriedFrom, knownHours, type LiveOrder, pricedIntensity } from '../grid/grid.ts';
import { hoursFrom } from '../pipeline/what-if.ts';
import type { IntensityOver } from '../whatif/job.ts';
import type { WhatIfOptions } from './whatif-options.ts';

const HOUR_MS = 3_600_000;

/** A try that timed out leaves a moment at most: nobody answers in less. */
const LEAST_LEFT_MS = 50;

/**
 * What tells the hours in which the job could run: a provider's own course of them; else the tables', from
 * the hour before on where the provider told at least that, or from an audit's own hours on where those
 * were told. All that is asked of a provider shares the order's one deadline. Never throws.
 */
export async function courseOf(
  { job, counted, withinMs }: Pick<WhatIfOptions, 'job' | 'counted' | 'withinMs'>,
  tables: IntensityOver,
  order: LiveOrder | null,
): Promise<Readonly<{ hours: IntensityOver; findings: readonly Finding[] }>> {
  const known = counted === null ? tables : hoursFrom(job, counted.series);
  if (order === null) return { hours: known, findings: [] };
  const endMs = performance.now() + order.deadlineMs;
  const { place, span } = job;
  const hours = { fromMs: span.fromMs, toMs: Math.max(span.toMs, span.fromMs + withinMs) };
  const ahead = await pricedIntensity(place, hours, order);
  const findings = ahead.findings.filter(({ id }) => id.startsWith('intensity-'));
  if (askedAt(ahead.series) !== null) return { hours: () => ahead.series, findings };
  const leftMs = endMs - performance.now();
  if (leftMs < LEAST_LEFT_MS) return { hours: known, findings };
  const before = { fromMs: span.fromMs - HOUR_MS, toMs: span.fromMs };
  const { series } = await pricedIntensity(place, before, { ...order, deadlineMs: leftMs });
  const told = askedAt(series) === null ? null : knownHours(series, tables(place, before), before);
  if (told === null) return { hours: known, findings };
  return { hours: (where, when) => carriedFrom(told, tables(where, when), when), findings };
}
