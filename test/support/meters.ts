import { type Answers, openAnswers } from '../../src/recording/answers.ts';
import type { Meter, WattsReading } from '../../src/recording/format.ts';

export function answersOf(readings: readonly WattsReading[]): Answers {
  const store = openAnswers();
  for (const one of readings) store.add(one);
  return store.answers;
}

/** What a meter told, answer by answer, with a place for every channel. */
export function readingsIn({ channels, answers }: Meter): WattsReading[] {
  return Array.from({ length: answers.count }, (_, answer) => ({
    monotonicMs: answers.atMs(answer),
    powerW: channels.map((_channel, i) => answers.powerW(answer, i)),
    utilisation: channels.map((_channel, i) => answers.utilisation(answer, i)),
  }));
}
