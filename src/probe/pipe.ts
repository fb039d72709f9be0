import { closeSync, constants, openSync, readSync } from 'node:fs';
import { errorCode } from './files.ts';

/** As much as a pipe holds on Linux: whoever has filled it waits until we have read. */
const MAX_BYTES = 65_536;
/** More than this at a time is no meter's answer: 16 boards say half of it in five seconds. */
const FLOOD_BYTES = 32_768;
/** What goes on for longer is no line. */
const MAX_LINE_BYTES = 1_024;
const NEWLINE = 10;

export type Drained = Readonly<{
  /** Whole lines, without their ends; empty ones left out. */
  lines: readonly string[];
  /** Whether there was more than may be taken at a time: then lines are missing. */
  flooded: boolean;
}>;

/** A pipe into which another process writes lines, read without ever waiting for it. */
export type LinePipe = Readonly<{
  /** What has come since the last time; throws as `readSync` does, but not for nothing to read. */
  drain(): Drained;
  close(): void;
}>;

/** Throws as `openSync` does. */
export function openLinePipe(path: string): LinePipe {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const descriptor = openSync(path, flags);
  const buffer = Buffer.allocUnsafe(MAX_BYTES);
  /** Bytes at the buffer's beginning that are a line's, whose end has not come yet. */
  let kept = 0;
  return {
    drain: () => {
      const read = readAvailable(descriptor, buffer, kept);
      if (read === 0) return { lines: [], flooded: false };
      const length = kept + read;
      const lines: string[] = [];
      let at = 0;
      for (let end = buffer.indexOf(NEWLINE); end >= 0 && end < length; ) {
        if (end - at <= MAX_LINE_BYTES) lines.push(buffer.toString('latin1', at, end).trim());
        at = end + 1;
        end = buffer.indexOf(NEWLINE, at);
      }
      const flooded = length > FLOOD_BYTES || length - at > MAX_LINE_BYTES;
      kept = flooded ? 0 : buffer.copy(buffer, 0, at, length);
      return { lines: lines.filter((line) => line !== ''), flooded };
    },
    close: () => closeSync(descriptor),
  };
}

function readAvailable(descriptor: number, buffer: Buffer, offset: number): number {
  try {
    return readSync(descriptor, buffer, offset, buffer.length - offset, null);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return 0;
    throw error;
  }
}
