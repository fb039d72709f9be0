import { findAmdgpuCards, openAmdgpuCard } from '../probe/amdgpu.ts';
import type { Answer, AnswerReader, Board } from '../probe/answer.ts';
import type { Clocks } from '../probe/clocks.ts';
import { nvidiaAnswers } from '../probe/nvidia.ts';
import { chipName, nodeOs } from '../probe/os.ts';
import { powermetricsAnswers } from '../probe/powermetrics.ts';
import type { MeterLine, NoteTopic, WattsLine } from '../recording/format.ts';
import { plainText } from '../recording/lines.ts';
import { keepChannels } from './channels.ts';
import type { Pipe } from './directory.ts';
import { watchPipe } from './watched-pipe.ts';

/** Meters answer twice a second; to look more often finds nothing. */
const LEAST_APART_MS = 450;
/** An answer that claims to be older, or from the future, was given while the clock was set. */
const OLDEST_MS = 60_000;

export type Meters = Readonly<{
  /** What they have told since the last time; `final`: there is no next one. Never throws. */
  read(final: boolean): (MeterLine | WattsLine)[];
}>;

export type MeterParts = Readonly<{
  directory: string;
  root: string;
  pipes: readonly Pipe[];
  /** When the audit began: nothing before it is kept. */
  fromMs: number;
  clocks: Clocks;
  report(topic: NoteTopic, text: string): void;
}>;

/** Everything beside the counters that tells watts. */
export function openMeters(parts: MeterParts): Meters {
  const { pipes, clocks } = parts;
  const meters = [
    ...(pipes.includes('nvidia') ? [pipedMeter('nvidia', nvidiaAnswers(), parts)] : []),
    ...(pipes.includes('powermetrics')
      ? [pipedMeter('powermetrics', powermetricsAnswers(chipName(nodeOs)), parts)]
      : []),
    ...amdgpuMeter(parts),
  ];
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    read: (final) => {
      const nowMs = clocks.monotonicMs();
      if (meters.length === 0 || (!final && nowMs - lastMs < LEAST_APART_MS)) return [];
      lastMs = nowMs;
      return meters.flatMap((read) => read(final));
    },
  };
}

type Read = Meters['read'];

function pipedMeter(
  source: 'nvidia' | 'powermetrics',
  answers: AnswerReader,
  parts: MeterParts,
): Read {
  const { clocks, fromMs } = parts;
  const channels = keepChannels(source, fromMs);
  let lines: (MeterLine | WattsLine)[] = [];
  let undated: Answer[] = [];
  const record = (answer: Answer | null) => {
    if (answer === null) return;
    const ageMs = answer.wallMs === null ? 0 : clocks.wallMs() - answer.wallMs;
    const known = ageMs >= 0 && ageMs <= OLDEST_MS;
    lines.push(...channels.record(answer, clocks.monotonicMs() - (known ? ageMs : 0)));
  };
  const pipe = watchPipe({
    ...parts,
    pipe: source,
    take: (line) => {
      const { understood, answer } = answers.take(line);
      if (answer?.wallMs === null) undated.push(answer);
      else record(answer);
      return understood;
    },
  });
  return (final) => {
    lines = [];
    undated = [];
    pipe.drain();
    record(meanOf(undated));
    // Before the first round is over nobody knows how many boards there are.
    record(answers.rest(final ? 1 : channels.count() || Number.POSITIVE_INFINITY));
    return lines;
  };
}

/** Of answers that do not say when they were: each is a mean over the time since the one before. */
function meanOf(answers: readonly Answer[]): Answer | null {
  const last = answers.at(-1);
  if (last === undefined) return null;
  const boards = [...last.boards].map(([id, board]): [string, Board] => {
    const told = answers.flatMap((answer) => answer.boards.get(id)?.powerW ?? []);
    const sum = told.reduce((watts, one) => watts + one, 0);
    return [id, { ...board, powerW: told.length === 0 ? null : sum / told.length }];
  });
  return { ...last, boards: new Map(boards) };
}

function amdgpuMeter({ root, clocks, fromMs, report }: MeterParts): Read[] {
  const cards = findAmdgpuCards(root).map((card) => ({
    board: card.board,
    reader: openAmdgpuCard(card, (what) => report('reading-failed', plainText(what))),
  }));
  if (cards.length === 0) return [];
  const channels = keepChannels('amdgpu', fromMs);
  return [
    () => {
      const boards = cards.map(({ board, reader }) => ({ ...board, ...reader.read() }));
      const answer = { wallMs: null, boards: new Map(boards.map((one, i) => [`${i}`, one])) };
      return channels.record(answer, clocks.monotonicMs());
    },
  ];
}
