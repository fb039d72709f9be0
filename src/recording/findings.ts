import { type Finding, finding } from '../finding.ts';
import type { EndLine, NoteLine, RecordingHeader } from './format.ts';
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

/** One finding for all failures; per kind the last note has the highest count. */
function failedReadings(notes: readonly NoteLine[]): Finding[] {
  const failures = new Map<string, number>();
  for (const { topic, text, count } of notes) {
    if (topic === 'reading-failed' || topic === 'write-failed' || topic === 'error') {
      failures.set(text, Math.max(count, failures.get(text) ?? 0));
    }
  }
  if (failures.size === 0) return [];
  const list = [...failures].slice(0, 5).map(([text, count]) => `${text} (${count} x)`);
  const more = failures.size > list.length ? `, and ${failures.size - list.length} more` : '';
  return [
    finding('sampler-readings-failed', `The sampler had trouble: ${list.join(', ')}${more}.`),
  ];
}
