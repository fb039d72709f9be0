import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, type Estimate, estimate } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import type { Meter } from '../recording/format.ts';
import { formatDuration } from '../units.ts';
import { bridged } from './bridge.ts';
import { gapsWithin, isNotable, secondsOf } from './gap.ts';
import { believed, type Course, courseOf, knownSeconds, sumBetween } from './integrate.ts';
import type { ModelledPower } from './modelled.ts';
import type { Power, PowerPart } from './source.ts';

/** More than any Mac draws; a meter that tells more is not believed. */
const MOST_W = 1_000;

/**
 * What powermetrics told of a Mac's chip, `null` if there was no answer with a power in it. A chip at
 * rest may draw less than it can tell, so 0 is a reading here.
 */
export function chipCourse(meters: readonly Meter[], fromMs: number, toMs: number): Course | null {
  const meter = meters.find(({ source }) => source === 'powermetrics');
  if (meter === undefined) return null;
  const { count, atMs, powerW } = meter.answers;
  const valueAt = (answer: number) => believed(powerW(answer, 0), MOST_W);
  const course = courseOf({ count, atMs, valueAt }, fromMs, toMs);
  return course.readings === 0 ? null : course;
}

/**
 * The `powermetrics` power source: the chip of a Mac (CPU, GPU and neural engine), and what the rest of
 * it is taken to draw: so much all the time, and a share of what the chip draws. The model bridges gaps.
 */
export function chipPower(course: Course, model: ModelledPower): Power {
  const silentS = secondsOf(course.gaps);
  const why = `Stands in for the ${formatDuration(silentS)} in which powermetrics said nothing.`;
  return {
    partsBetween: (fromMs, toMs) => {
      const energyJ = sumBetween(course, fromMs, toMs);
      const measuredS = knownSeconds(course, fromMs, toMs);
      return [
        ...(measuredS === 0 ? [] : [chip(course, energyJ), rest(energyJ, measuredS)]),
        ...bridged(model, gapsWithin(course.gaps, fromMs, toMs), why),
      ];
    },
    findings: [
      ...(isNotable(course) ? [gapFinding(silentS)] : []),
      // Rows of the model matter only where it stands in.
      ...(course.gaps.length > 0 ? model.findings : []),
    ],
  };
}

function chip({ readings }: Course, energyJ: number): PowerPart {
  const { logSd } = assumptions.errors.powermetrics;
  return {
    id: 'cpu',
    provenance: 'measured',
    source: 'powermetrics',
    explanation: `Power of the whole chip (CPU, GPU and neural engine) by powermetrics, ${readings} readings.`,
    detail: null,
    whyNotBetter: null,
    energyJ: estimate(energyJ, [{ id: 'powermetrics', logSd, kind: 'declared' }]),
  };
}

function rest(chipJ: number, measuredS: number): PowerPart {
  const { macRestPowerW: power, macRestShare: share } = assumptions;
  const standing: Estimate = estimate(power.value * measuredS, [
    { id: 'mac-rest-power', logSd: power.logSd, kind: 'declared' },
  ]);
  const withLoad: Estimate = estimate(share.value * chipJ, [
    { id: 'mac-rest-share', logSd: share.logSd, kind: 'declared' },
    { id: 'powermetrics', logSd: assumptions.errors.powermetrics.logSd, kind: 'declared' },
  ]);
  return {
    id: 'board',
    provenance: 'assumed',
    source: 'declared',
    explanation: `${power.value} W, and ${Math.round(share.value * 100)} % of what the chip draws, for memory, storage, network, fan and power supply, of which powermetrics tells nothing.`,
    detail: 'A screen is not in it.',
    whyNotBetter: null,
    energyJ: add(standing, withLoad),
  };
}

function gapFinding(silentS: number): Finding {
  return finding(
    'powermetrics-gap',
    `For ${formatDuration(silentS)} powermetrics told no power; the power model bridges that time.`,
  );
}
