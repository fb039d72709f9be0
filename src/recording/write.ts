import { lineDigest, sealLine } from './digest.ts';
import { entriesBody } from './entries.ts';
import type { RecordingHeader, RecordingLine } from './format.ts';
import { endBody, headerBody, machineBody, noteBody } from './lines.ts';
import { meterBody, wattsBody } from './meter.ts';
import { placeBody } from './place.ts';
import { sampleBody } from './sample.ts';

/** Where a recording stands: the digest of its last line and how many lines follow the header. */
export type Chain = Readonly<{ digest: string; number: number }>;

/** Before the header. */
export const CHAIN_START: Chain = { digest: '', number: -1 };

export type EncodedLine = Readonly<{
  /** Without the newline. */
  text: string;
  /** Where the recording stands once the line is written. */
  chain: Chain;
}>;

/**
 * A line as it stands in the file. Throws a RangeError for a reading whose time is none, or lies
 * before the header.
 */
export function encodeLine(
  line: RecordingLine,
  header: RecordingHeader,
  chain: Chain,
): EncodedLine {
  const number = chain.number + 1;
  const body = bodyOf(line, header, number);
  const digest = lineDigest(chain.digest, body);
  return { text: sealLine(body, digest), chain: { digest, number } };
}

function bodyOf(line: RecordingLine, header: RecordingHeader, number: number): string {
  switch (line.kind) {
    case 'header':
      return headerBody(line);
    case 'sample':
      return sampleBody(line.reading, header, number);
    case 'machine':
      return machineBody(line.machine, number);
    case 'place':
      return placeBody(line.rungs, number);
    case 'meter':
      return meterBody(line, number);
    case 'watts':
      return wattsBody(line, header, number);
    case 'entries':
      return entriesBody(line, header, number);
    case 'note':
      return noteBody(line, header, number);
    case 'end':
      return endBody(line, header, number);
  }
}
