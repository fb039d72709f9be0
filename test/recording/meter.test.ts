import { describe, expect, it } from 'vitest';
import type {
  Meter,
  MeterChannel,
  MeterLine,
  RecordingLine,
  WattsLine,
} from '../../src/recording/format.ts';
import { readRecording } from '../../src/recording/read.ts';
import { readingsIn } from '../support/meters.ts';
import { header, text } from './builders.ts';

const HEAD = header();

const board = (name: string, over: Partial<MeterChannel> = {}): MeterChannel => ({
  name,
  limitW: 700,
  memoryBytes: 80e9,
  partitioned: false,
  ...over,
});

const meter = (...channels: MeterChannel[]): MeterLine => ({
  kind: 'meter',
  source: 'nvidia',
  channels,
});

const watts = (atS: number, powerW: (number | null)[], utilisation: number[] = []): WattsLine => ({
  kind: 'watts',
  source: 'nvidia',
  monotonicMs: HEAD.monotonicMs + atS * 1000,
  powerW,
  utilisation,
});

const read = (...lines: RecordingLine[]) => readRecording(text(HEAD, lines));

describe('lines of meters', () => {
  it('gives a board that was found later its place in the answers before', () => {
    const { meters } = read(
      meter(board('A')),
      watts(1, [100]),
      meter(board('A'), board('B')),
      watts(2, [100, 60]),
    );
    expect(meters[0]?.channels.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(readingsIn(meters[0] as Meter).map(({ powerW }) => powerW)).toEqual([
      [100, null],
      [100, 60],
    ]);
  });

  it('never takes what makes no sense for a power', () => {
    const { meters, damage } = read(
      meter(board('A'), board('B'), board('C'), board('D')),
      watts(1, [Number.NaN, -1, 1e9, 99.96], [2, -1, Number.NaN, 0.5]),
    );
    const [reading] = readingsIn(meters[0] as Meter);
    expect(reading?.powerW).toEqual([null, null, null, 100]);
    expect(reading?.utilisation).toEqual([null, null, null, 0.5]);
    expect(damage.dropped).toBe(0);
  });

  it('keeps sources apart and drops an answer from the past', () => {
    const amd = { ...watts(1, [50]), source: 'amdgpu' as const };
    const recording = read(
      meter(board('A')),
      { ...meter(board('R')), source: 'amdgpu' },
      watts(2, [100]),
      amd,
      watts(2, [101]),
    );
    expect(recording.meters.map(({ source, answers }) => [source, answers.count])).toEqual([
      ['nvidia', 1],
      ['amdgpu', 1],
    ]);
    expect(recording.damage.dropped).toBe(1);
  });

  it('tells what went wrong with meters, each as a finding of its own', () => {
    const note = (topic: 'meter-died' | 'meter-hung', count: number): RecordingLine => ({
      kind: 'note',
      monotonicMs: HEAD.monotonicMs,
      topic,
      count,
      text: 'nvidia-smi',
    });
    const { findings } = read(note('meter-died', 1), note('meter-hung', 1), note('meter-died', 3));
    const messages = new Map(findings.map(({ id, message }) => [id, message]));
    expect(messages.get('meter-died')).toContain('nvidia-smi (3 x)');
    expect(messages.get('meter-hung')).toContain('nvidia-smi (1 x)');
    expect(messages.has('sampler-readings-failed')).toBe(false);
  });

  it('stays under 10 MB for eight boards over six hours', () => {
    const boards = Array.from({ length: 8 }, () => board('NVIDIA H100 80GB HBM3'));
    const answers = Array.from({ length: 200 }, (_, i) =>
      watts(
        20_000 + i / 2,
        boards.map((_, j) => 600 + i + j / 10),
        boards.map(() => 1),
      ),
    );
    const bytes =
      text(HEAD, [meter(...boards), ...answers]).length - text(HEAD, [meter(...boards)]).length;
    expect((bytes / 200) * 2 * 3600 * 6).toBeLessThan(10e6);
  });
});
