import { type Answer, type AnswerReader, type Board, plainNumber } from './answer.ts';

/**
 * `nvidia-smi --query-gpu` as a meter. None of its fields is the energy counter that the driver's
 * library has (nvmlDeviceGetTotalEnergyConsumption), so it is asked for power again and again.
 *
 * On boards since Ampere, but for GA100, `power.draw` is the mean of the last second; on others, GA100
 * among them, it is the sensor's last value (NVML API reference, nvmlDeviceGetPowerUsage; NVIDIA,
 * `nvidia-smi --help-query-gpu`). Asked twice in that second, no part of it goes unseen when an answer
 * is late, and where the sensor looks only a quarter of the time (25 of 100 ms on A100 and H100: Yang,
 * Adamek, Armour 2024, "Part-time Power Measurements", arXiv 2312.02741) twice as many looks average out.
 */
export const NVIDIA_LOOP_MS = 500;

const FIELDS = 'timestamp,index,power.draw,utilization.gpu,enforced.power.limit,memory.total';

/**
 * What to ask, best first: drivers before 450 do not know MIG, and one field that nvidia-smi does not
 * know is all that it answers. The name comes last, so that whatever it holds can be told apart.
 */
export const NVIDIA_QUERIES = [`${FIELDS},mig.mode.current,name`, `${FIELDS},name`] as const;

const FIELDS_BEFORE_MIG = 6;
const BYTES_PER_MIB = 2 ** 20;
const TIMESTAMP = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/;
/** `Enabled`, `Disabled` or why there is no telling: `[N/A]`, `[Not Supported]`, `[Unknown Error]`. */
const MIG_MODE = /^(Enabled|Disabled|\[[^\]]*\])$/;
/** A virtual GPU is named after its profile: board, size of its memory in GB, and licence. */
const VGPU_NAME = /-\d{1,3}[ABCQ]$/;

type NvidiaLine = Readonly<{ wallMs: number; index: string; board: Board }>;

/** One line of the answer to one of `NVIDIA_QUERIES`; `null` if it is none. */
export function parseNvidiaLine(line: string): NvidiaLine | null {
  const fields = line.split(',').map((field) => field.trim());
  const [timestamp = '', index = '', power = '', use = '', limit = '', memory = ''] = fields;
  const [first = '', ...more] = fields.slice(FIELDS_BEFORE_MIG);
  const wallMs = parseTimestamp(timestamp);
  if (wallMs === null || !/^\d{1,3}$/.test(index) || first === '') return null;
  const asksMig = MIG_MODE.test(first) && more.length > 0;
  const name = (asksMig ? more : [first, ...more]).join(', ');
  const percent = plainNumber(use);
  const mib = plainNumber(memory);
  return {
    wallMs,
    index,
    board: {
      name,
      powerW: plainNumber(power),
      utilisation: percent !== null && percent <= 100 ? percent / 100 : null,
      limitW: plainNumber(limit),
      memoryBytes: mib === null ? null : Math.round(mib) * BYTES_PER_MIB,
      partitioned: (asksMig && first === 'Enabled') || VGPU_NAME.test(name),
    },
  };
}

/** Local time of the machine, which for nvidia-smi as it is started is UTC. */
function parseTimestamp(text: string): number | null {
  const parts = TIMESTAMP.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, ms = 0] = parts;
  return Date.UTC(year, month - 1, day, hours, minutes, seconds, ms);
}

/** Joins the lines of one round; every board has one, with a time stamp of its own. */
export function nvidiaAnswers(): AnswerReader {
  let boards = new Map<string, Board>();
  let wallMs: number | null = null;
  const finish = (): Answer | null => {
    const answer = boards.size === 0 ? null : { wallMs, boards };
    boards = new Map();
    wallMs = null;
    return answer;
  };
  return {
    take: (line) => {
      const parsed = parseNvidiaLine(line);
      if (parsed === null) return { understood: false, answer: null };
      // A board comes again when the next round begins; one that has gone away does not.
      const answer = boards.has(parsed.index) ? finish() : null;
      wallMs ??= parsed.wallMs;
      boards.set(parsed.index, parsed.board);
      return { understood: true, answer };
    },
    rest: (count) => (boards.size >= count ? finish() : null),
  };
}
