import type { Clocks } from '../probe/clocks.ts';
import { errorCode } from '../probe/files.ts';
import { type LinePipe, openLinePipe } from '../probe/pipe.ts';
import type { NoteTopic } from '../recording/format.ts';
import { plainText } from '../recording/lines.ts';
import { ENDED_MARK, type Pipe, STARTED_MARK, samplerFile } from './directory.ts';

/** Every program writes at least once a second; one that has nothing to say for so long hangs. */
const HUNG_AFTER_MS = 5_000;
/** The drivers of many boards take their time to come up. */
const FIRST_LINE_AFTER_MS = 30_000;
const SAID_LENGTH = 120;

/**
 * What a program says that ends for no trouble of ours: nothing to measure, a field it does not know
 * (there is another way to ask), or a right that nobody gave.
 */
const EXPECTED_END = /No devices were found|is not a valid field to query|password is required/;

export type WatchedPipe = Readonly<{
  /** Hands over what the program has written since the last time. Never throws. */
  drain(): void;
}>;

export type WatchParts = Readonly<{
  directory: string;
  pipe: Pipe;
  clocks: Clocks;
  report(topic: NoteTopic, text: string): void;
  /** Whether the program writes such lines when all is well. */
  take(line: string): boolean;
}>;

/** Reads what a program beside the sampler writes, and tells when it ends, hangs or says too much. */
export function watchPipe(parts: WatchParts): WatchedPipe {
  const { directory, pipe, clocks, report, take } = parts;
  let file: LinePipe | null = null;
  try {
    file = openLinePipe(samplerFile(directory, pipe));
  } catch (error) {
    report('meter-not-started', `${pipe} (${errorCode(error)})`);
  }
  /** The last time it was heard; `null`: it does not run. */
  let heardMs: number | null = null;
  let patienceMs = FIRST_LINE_AFTER_MS;
  let said = '';

  const hear = (line: string, nowMs: number) => {
    if (line === STARTED_MARK) {
      heardMs = nowMs;
      patienceMs = FIRST_LINE_AFTER_MS;
    } else if (line.startsWith(ENDED_MARK)) {
      heardMs = null;
      const code = line.slice(ENDED_MARK.length).trim();
      const why = `exit code ${code}${said === '' ? '' : `, saying: ${said}`}`;
      if (!EXPECTED_END.test(said)) report('meter-died', plainText(`${pipe} (${why})`));
      said = '';
    } else if (take(line)) {
      heardMs = nowMs;
      patienceMs = HUNG_AFTER_MS;
    } else {
      said = plainText(line, SAID_LENGTH);
    }
  };

  return {
    drain: () => {
      if (file === null) return;
      const nowMs = clocks.monotonicMs();
      try {
        const { lines, flooded } = file.drain();
        for (const line of lines) hear(line, nowMs);
        if (flooded) report('meter-flooded', pipe);
      } catch (error) {
        report('reading-failed', `${pipe} (${errorCode(error)})`);
      }
      if (heardMs === null || nowMs - heardMs <= patienceMs) return;
      report('meter-hung', `${pipe} (silent for ${patienceMs / 1000} s)`);
      // Named once; should it speak again it may hang again.
      heardMs = Number.POSITIVE_INFINITY;
    },
  };
}
