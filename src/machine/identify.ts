import type { RecordedMachine } from '../recording/format.ts';
import { parseMachine } from '../recording/lines.ts';

/** What is asked of systeminformation; a parameter, so that tests can be other machines. */
export type Identity = Readonly<{
  cpu(): Promise<unknown>;
  system(): Promise<unknown>;
  osInfo(): Promise<unknown>;
}>;

const NOBODY = parseMachine({}) as RecordedMachine;

/**
 * The machine's identity as systeminformation finds it, which starts programs and takes its time:
 * once an audit, in a process of its own. What does not answer before the deadline stays `null`.
 * Names, serial numbers and ids of machines and people are not taken over.
 */
export async function identifyMachine(
  deadlineMs: number,
  library: () => Promise<Identity> = loadLibrary,
): Promise<RecordedMachine> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, null);
  });
  const answer = async (ask: (from: Identity) => Promise<unknown>): Promise<Answer> => {
    const value = await Promise.race([library().then(ask), late]).catch(() => null);
    return typeof value === 'object' && value !== null ? (value as Answer) : {};
  };
  const [cpu, system, os] = await Promise.all([
    answer((from) => from.cpu()),
    answer((from) => from.system()),
    answer((from) => from.osInfo()),
  ]);
  clearTimeout(timer);
  return parseMachine(fieldsOf(cpu, system, os)) ?? NOBODY;
}

type Answer = Readonly<Record<string, unknown>>;

function fieldsOf(cpu: Answer, system: Answer, os: Answer): RecordedMachine {
  const fields: Record<keyof RecordedMachine, unknown> = {
    cpuManufacturer: cpu['manufacturer'],
    cpuBrand: cpu['brand'],
    sockets: cpu['processors'],
    physicalCores: cpu['physicalCores'],
    systemManufacturer: system['manufacturer'],
    systemModel: system['model'],
    virtual: system['virtual'],
    osName: os['distro'],
    osRelease: os['release'],
  };
  return fields as RecordedMachine;
}

async function loadLibrary(): Promise<Identity> {
  const { default: library } = await import('systeminformation');
  return library;
}
