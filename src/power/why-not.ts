import { type Finding, finding } from '../finding.ts';
import type { Machine } from '../machine/machine.ts';
import type { UnreadableZone } from '../recording/format.ts';

/** Why energy counters do not give the numbers: beside the component, and as a finding if one can act. */
export type WhyNot = Readonly<{ sentence: string; findings: readonly Finding[] }>;

/** Nothing is wrong: most machines of a CI have none. */
export function noCounters({ platform, virtual }: Machine): WhyNot {
  const sentence =
    platform === 'darwin'
      ? 'Not measured: powermetrics told no power; it answers where sudo asks no password, on a Mac that is not virtual.'
      : platform !== 'linux'
        ? 'Not measured: energy counters are read on Linux only.'
        : virtual === true
          ? 'Not measured: this virtual machine has no energy counters.'
          : 'Not measured: this machine shows no energy counters (RAPL).';
  return { sentence, findings: [] };
}

export function virtualCounters({ virtual }: Machine): WhyNot {
  const where =
    virtual === true
      ? 'this is a virtual machine, whose counters are what its hypervisor makes of them: emulated, of the whole host, or nothing'
      : 'it cannot be told whether this is a virtual machine, whose counters would be what its hypervisor makes of them';
  return {
    sentence: 'Not measured: energy counters inside a virtual machine are virtual.',
    findings: [
      finding(
        'rapl-virtual',
        `Energy counters (RAPL) are there and were not used: ${where}. The power model was used instead.`,
      ),
    ],
  };
}

/** Nothing is wrong here either: what the counters see is not the job's. */
export const WHOLE_MACHINE: WhyNot = {
  sentence:
    'Not measured: energy counters (RAPL) are of the whole machine, of which this container holds a part.',
  findings: [],
};

export function rootOnly(zones: readonly UnreadableZone[]): WhyNot {
  return {
    sentence: 'Not measured: the energy counters (RAPL) are closed to this user.',
    findings: [unreadable(zones, 'The power model was used instead')],
  };
}

export function partlyRootOnly(zones: readonly UnreadableZone[]): WhyNot {
  return {
    sentence: 'Not measured: only some of the energy counters (RAPL) may be read.',
    findings: [
      unreadable(
        zones,
        'What can be read is not the whole machine, so the power model was used instead',
      ),
    ],
  };
}

/** Packages are measured, their memory is not. */
export function memoryRootOnly(zones: readonly UnreadableZone[]): Finding {
  return unreadable(zones, 'The packages were measured; memory was assumed instead');
}

export function unusable(reason: string): WhyNot {
  return {
    sentence: 'Not measured: the energy counters (RAPL) cannot be used.',
    findings: [
      finding(
        'rapl-unusable',
        `Energy counters (RAPL) are there and could not be used, because ${reason}. The power model was used instead.`,
      ),
    ],
  };
}

const SHOWN_ZONES = 4;

function unreadable(zones: readonly UnreadableZone[], instead: string): Finding {
  const shown = zones.slice(0, SHOWN_ZONES).map(({ id, name, code }) => `${id} ${name}: ${code}`);
  const more = zones.length > SHOWN_ZONES ? `, and ${zones.length - SHOWN_ZONES} more` : '';
  const list = `${shown.join(', ')}${more}`;
  if (!zones.every(({ code }) => code === 'EACCES' || code === 'EPERM')) {
    const message = `Energy counters (RAPL) are there and cannot be read (${list}). ${instead}.`;
    return finding('rapl-unreadable', message);
  }
  return finding(
    'rapl-unreadable',
    `Energy counters (RAPL) are there, but only root may read them (${list}). ${instead}. ` +
      'Linux keeps them from others since 2020: whoever can read power can learn what other programs compute, their keys too (CVE-2020-8694, PLATYPUS). ' +
      'On a runner of your own that runs only code you trust, the input `rapl: sudo` (`--rapl sudo` on the command line) has root read them once a second, where sudo asks for no password, or `chmod o+r /sys/class/powercap/*/energy_uj` at boot opens them to all; on a shared one leave them closed.',
  );
}
