import { type Finding, finding } from '../finding.ts';
import { type CounterOptions, openCounters } from '../probe/counters.ts';
import type { Reading } from '../recording/format.ts';
import type { StartedAudit } from './started.ts';
import { readAsRoot } from './sudo.ts';

/** How energy counters are read that only root may read: not at all, or through sudo. */
export const RAPL_MEANS = ['auto', 'sudo'] as const;
export type RaplMeans = (typeof RAPL_MEANS)[number];

export type Beginning = Pick<StartedAudit, 'layout' | 'start' | 'unreadable' | 'raplBySudo'> &
  Readonly<{ findings: readonly Finding[] }>;

/** The counters at the start, and how they are read from then on. Never throws. */
export function readStart(options: CounterOptions = {}, means: RaplMeans = 'auto'): Beginning {
  const own = openCounters(options);
  const { unreadable, raplZones } = own;
  const asRoot =
    means === 'sudo' && unreadable.length > 0 ? readAsRoot(options.root ?? '/', raplZones) : null;
  if (asRoot?.kind !== 'read') {
    const { reading: start } = own.read();
    own.close();
    const findings = asRoot === null ? [] : [sudoRefused(asRoot.why)];
    return { layout: own.layout, start, unreadable, raplBySudo: false, findings };
  }
  own.close();
  const layout = { ...own.layout, raplZones };
  const readRapl = () => ({ raplUj: asRoot.raplUj, ageMs: 0 });
  const counters = openCounters({ ...options, layout, readRapl });
  const { reading: start } = counters.read();
  counters.close();
  return { layout, start, unreadable: [], raplBySudo: true, findings: [] };
}

/** The counters at the end, by the same means. Never throws. */
export function readEnd(started: StartedAudit, options: CounterOptions = {}): Reading {
  const { layout, raplBySudo } = started;
  const readRapl = () => {
    const asRoot = readAsRoot(options.root ?? '/', layout.raplZones);
    return asRoot.kind === 'read' ? { raplUj: asRoot.raplUj, ageMs: 0 } : null;
  };
  const counters = openCounters({ ...options, layout, ...(raplBySudo ? { readRapl } : {}) });
  const { reading } = counters.read();
  counters.close();
  return reading;
}

function sudoRefused(why: string): Finding {
  return finding(
    'rapl-sudo-refused',
    `The energy counters (RAPL) were to be read through sudo, which did not let us (${why}): it must ask for no password. The audit goes on without them.`,
  );
}
