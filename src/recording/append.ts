import { closeSync, openSync, writeSync } from 'node:fs';
import type { RecordingHeader, RecordingLine } from './format.ts';
import { CHAIN_START, type Chain, encodeLine } from './write.ts';

/** How bytes reach the file; a parameter, so that tests can fill the disk. */
export type Sink = Readonly<{
  /** Appends, and gives how many bytes it took; throws if it could take none. */
  write(bytes: Uint8Array): number;
  close(): void;
}>;

export type AppendedLine = Exclude<RecordingLine, RecordingHeader>;

export type Appender = Readonly<{
  /** Throws what the file system throws; the recording stays readable and may go on later. */
  append(line: AppendedLine): void;
  close(): void;
}>;

/** Opens a new recording for this user only; throws if there is one already. */
export function openSink(path: string): Sink {
  const descriptor = openSync(path, 'ax', 0o600);
  return {
    write: (bytes) => writeSync(descriptor, bytes),
    close: () => closeSync(descriptor),
  };
}

const NEWLINE = 10;

/**
 * Writes a recording line by line, the header first. Nothing is kept for later: a line that cannot be
 * written is lost, and if the disk took a piece of it, the next one starts on a line of its own.
 */
export function openAppender(header: RecordingHeader, sink: Sink): Appender {
  let chain: Chain = CHAIN_START;
  let midLine = false;

  const write = (line: RecordingLine) => {
    const encoded = encodeLine(line, header, chain);
    const bytes = Buffer.from(`${midLine ? '\n' : ''}${encoded.text}\n`);
    let written = 0;
    try {
      while (written < bytes.length) written += sink.write(bytes.subarray(written));
    } finally {
      if (written > 0) midLine = bytes[written - 1] !== NEWLINE;
      // The text is whole even where the disk had no room for the newline after it.
      if (written >= bytes.length - 1) chain = encoded.chain;
    }
  };

  return {
    append: (line) => {
      if (chain === CHAIN_START) write(header);
      write(line);
    },
    close: () => sink.close(),
  };
}
