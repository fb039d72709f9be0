import { type Finding, finding } from '../finding.ts';
import type { EndLine, NoteLine, NoteTopic, RecordingHeader } from './format.ts';
import { RECORDING_FORMAT } from './format.ts';

type Read = Readonly<{
  header: RecordingHeader | null;
  newerFormat: number | null;
  end: EndLine | null;
  notes: readonly NoteLine[];
  lines: number;
  dropped: number;
  missing: number;
}>;

/** What a reader of the recording has to tell about its state. */
export function damageFindings(read: Read, torn: boolean, placed: boolean): Finding[] {
  if (read.lines === 0) {
    return [finding('recording-missing', 'The recording is empty.')];
  }
  if (read.newerFormat !== null) return [newerFormat(read.newerFormat)];
  return [
    ...(read.header === null ? [headerDamaged(placed)] : []),
    ...droppedLines(read, placed),
    ...(read.end === null ? [truncated(torn)] : []),
    ...failedReadings(read.notes),
    ...meterFindings(read.notes),
  ];
}

function newerFormat(format: number): Finding {
  return finding(
    'recording-newer-format',
    `The recording has format ${format}, this version reads format ${RECORDING_FORMAT}: nothing in ` +
      'it was used. Read it with the version that wrote it.',
  );
}

function headerDamaged(placed: boolean): Finding {
  return finding(
    'recording-header-damaged',
    placed
      ? 'The header of the recording is damaged; its lines were placed by what the caller knew.'
      : 'The header of the recording is damaged: its lines cannot be placed and were left out.',
  );
}

function droppedLines(read: Read, placed: boolean): Finding[] {
  // The header has its own finding, and without it every other line is dropped for its sake.
  const dropped = read.dropped - (read.header === null ? 1 : 0);
  const missing = Math.max(0, read.missing - read.dropped);
  if ((dropped <= 0 && missing === 0) || (read.header === null && !placed)) return [];
  const parts = [
    ...(dropped > 0 ? [`${dropped} of ${read.lines} lines are damaged and were left out`] : []),
    ...(missing > 0 ? [`${missing} are missing`] : []),
  ];
  const message = `In the recording ${parts.join(', ')}: it is coarser there, nothing is lost from the sum.`;
  return [finding('recording-lines-dropped', message)];
}

function truncated(torn: boolean): Finding {
  return finding(
    'recording-truncated',
    `The recording has no end${torn ? ' and stops inside a line' : ''}: the sampler was killed, or ` +
      'the file was cut short. What is there was used.',
  );
}

function failedReadings(notes: readonly NoteLine[]): Finding[] {
  const list = listed(notes, ['reading-failed', 'write-failed', 'error']);
  return list === null
    ? []
    : [finding('sampler-readings-failed', `The sampler had trouble: ${list}.`)];
}

/** What goes wrong with programs that tell watts, and what it means for the numbers. */
const METER_TROUBLE = {
  'meter-not-started': 'A power meter could not be started',
  'meter-died': 'A power meter ended by itself',
  'meter-hung': 'A power meter stopped answering',
  'meter-flooded': 'A power meter said more than can be kept, and some of it was left out',
} as const;

function meterFindings(notes: readonly NoteLine[]): Finding[] {
  const topics = Object.keys(METER_TROUBLE) as (keyof typeof METER_TROUBLE)[];
  return topics.flatMap((topic) => {
    const list = listed(notes, [topic]);
    const message = `${METER_TROUBLE[topic]}: ${list}. What it did not tell is not measured.`;
    return list === null ? [] : [finding(topic, message)];
  });
}

const MOST_LISTED = 5;

/** What notes of these topics say, each once: per text the last note has the highest count. */
function listed(notes: readonly NoteLine[], topics: readonly NoteTopic[]): string | null {
  const counts = new Map<string, number>();
  for (const { topic, text, count } of notes) {
    if (topics.includes(topic)) counts.set(text, Math.max(count, counts.get(text) ?? 0));
  }
  if (counts.size === 0) return null;
  const list = [...counts].slice(0, MOST_LISTED).map(([text, count]) => `${text} (${count} x)`);
  const more = counts.size > list.length ? `, and ${counts.size - list.length} more` : '';
  return `${list.join(', ')}${more}`;
}
