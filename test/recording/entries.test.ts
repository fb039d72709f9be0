import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ENTRIES, readEntries } from '../../src/recording/entries.ts';
import type { EntriesLine } from '../../src/recording/format.ts';
import { readRecording } from '../../src/recording/read.ts';
import { header, samples, text } from './builders.ts';

const ORIGIN = 86_400_000;
const at = (second: number) => ORIGIN + second * 1000;
const line = (second: number, over: Partial<EntriesLine>): EntriesLine => ({
  kind: 'entries',
  monotonicMs: at(second),
  began: [],
  ended: [],
  cpu: [],
  ...over,
});

const LINES = [
  line(2, { began: [{ id: 1, startMs: at(1.5), name: 'actions/checkout' }] }),
  line(4, {
    began: [{ id: 2, startMs: at(3), name: 'run' }],
    cpu: [
      { id: 1, ticks: 120 },
      { id: 2, ticks: 30 },
    ],
  }),
  line(6, { ended: [{ id: 1, seenMs: at(5) }] }),
];

const ENTRIES = [
  {
    id: 1,
    name: 'actions/checkout',
    startMs: at(1.5),
    seenMs: at(5),
    goneMs: at(6),
    cpu: [{ atMs: at(4), busyS: 1.2 }],
  },
  {
    id: 2,
    name: 'run',
    startMs: at(3),
    seenMs: null,
    goneMs: null,
    cpu: [{ atMs: at(4), busyS: 0.3 }],
  },
];

describe('entries of a recording', () => {
  it('are read as they were written', () => {
    const recording = readRecording(text(header(), [...samples(3), ...LINES]));
    expect(recording.entries).toEqual(ENTRIES);
    expect(recording.findings.map(({ id }) => id)).toEqual(['recording-truncated']);
  });

  it('are read by themselves', () => {
    const written = text(header(), [...samples(3), ...LINES]);
    expect(readEntries(`${written}{"k":"entries",torn`, header())).toEqual(ENTRIES);
  });

  it('are passed over where nothing is known of their beginning, or they go back', () => {
    const lines = [
      line(2, { ended: [{ id: 7, seenMs: at(1) }], cpu: [{ id: 7, ticks: 1 }] }),
      line(3, { began: [{ id: 1, startMs: at(2), name: null }], cpu: [{ id: 1, ticks: 50 }] }),
      line(4, { cpu: [{ id: 1, ticks: 40 }] }),
      line(5, { began: [{ id: 1, startMs: at(4), name: 'run' }] }),
    ];
    const { entries } = readRecording(text(header(), lines));
    expect(entries).toMatchObject([{ id: 1, name: null, startMs: at(2), cpu: [{ busyS: 0.5 }] }]);
    expect(entries).toHaveLength(1);
  });

  it('are few, bounded and in order of time, whatever a line holds', () => {
    const row = fc.array(fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null)), {
      maxLength: 4,
    });
    const rows = fc.oneof(fc.array(row, { maxLength: 6 }), fc.anything());
    fc.assert(
      fc.property(
        fc.array(fc.record({ m: fc.oneof(fc.nat(), fc.double()), b: rows, e: rows, c: rows })),
        (lines) => {
          const written = lines
            .map((fields) => JSON.stringify({ k: 'entries', ...fields }))
            .join('\n');
          for (const entry of readEntries(written, header())) {
            expect(entry.id >= 1 && entry.id <= MAX_ENTRIES).toBe(true);
            expect(entry.goneMs === null || (entry.seenMs ?? 0) <= entry.goneMs).toBe(true);
            expect(entry.startMs).toBeLessThanOrEqual(entry.seenMs ?? entry.startMs);
            expect(entry.name === null || /^[\w./-]{1,140}$/.test(entry.name)).toBe(true);
          }
        },
      ),
    );
  });
});
