import { BadInput } from '../bad-input.ts';
import { hostLimits, type ServerCurve } from '../power/server/index.ts';
import type { ModelOptions } from './model-options.ts';

/** Buyers may set a TDP lower or higher than listed, by far less than this. */
const TDP_RATIO = 2;
/** The most that clouds sell to a vCPU is half of that. */
const MOST_GB_PER_VCPU = 256;

/**
 * Holds what was given against what is known of the CPU named.
 *
 * @throws BadInput on a host that cannot be, with what is known
 */
export function requirePlausible({ query, guest }: ModelOptions, curve: ServerCurve): void {
  const { cpuModel, sockets, cores, tdpW, memoryGb } = query;
  const limits = hostLimits(cpuModel);
  if (limits.isWholeMachine && (tdpW !== undefined || memoryGb !== undefined)) {
    throw new BadInput(
      `${tdpW === undefined ? '--memory-gb without --vcpus' : '--tdp'} changes nothing for Apple silicon, which is known by Apple's figures of whole machines; leave it out`,
    );
  }
  if (sockets !== undefined && sockets > limits.sockets) {
    throw new BadInput(
      `--sockets ${sockets}: hosts of ${cpuModel} have ${limits.sockets === 1 ? 'one' : `${limits.sockets} at most`}`,
    );
  }
  const most = limits.coresPerSocket === null ? null : limits.coresPerSocket * curve.sockets;
  if (cores !== undefined && most !== null && cores > most) {
    throw new BadInput(
      `--cores counts those of the whole host: ${cpuModel} has ${limits.coresPerSocket} on a socket, so ${curve.sockets} cannot have ${cores}`,
    );
  }
  if (curve.threads > limits.threadsPerCore * curve.cores) {
    throw new BadInput(
      `--threads counts those of the whole host: its ${curve.cores} cores have ${limits.threadsPerCore * curve.cores} at most, not ${curve.threads}; give --cores or --sockets if the host is larger`,
    );
  }
  const listedW = limits.tdpW;
  if (
    tdpW !== undefined &&
    listedW !== null &&
    Math.abs(Math.log(tdpW / listedW)) > Math.log(TDP_RATIO)
  ) {
    throw new BadInput(
      `--tdp is that of one socket: ${cpuModel} is listed with ${listedW} W, from which ${tdpW} W is too far`,
    );
  }
  if (guest !== null) requireGuestFits(guest, curve);
}

function requireGuestFits(guest: NonNullable<ModelOptions['guest']>, curve: ServerCurve): void {
  if (guest.vcpus > curve.threads) {
    throw new BadInput(
      `--vcpus ${guest.vcpus} is more than the host's ${curve.threads} hardware threads; give --threads or --sockets if the host is larger`,
    );
  }
  const mostGb = MOST_GB_PER_VCPU * Math.max(1, guest.vcpus);
  if (guest.memoryGb !== null && guest.memoryGb > mostGb) {
    throw new BadInput(
      `--memory-gb ${guest.memoryGb} is that of the virtual machine: with ${guest.vcpus} vCPUs none has more than ${mostGb} GB`,
    );
  }
}
