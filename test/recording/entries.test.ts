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

/** A process that shows nothing of its step but what it runs. */
const bare = (id: number, startMs: number, name: string | null = 'run') => ({
  id,
  startMs,
  name,
  guid: null,
  within: null,
  withinName: null,
});

const PART = {
  ...bare(1, at(1.5), 'actions/checkout'),
  guid: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  within: '__octo-org_composite',
  withinName: 'octo-org/composite',
};

const LINES = [
  line(2, { began: [PART] }),
  line(4, {
    began: [bare(2, at(3))],
    cpu: [
      { id: 1, ticks: 120 },
      { id: 2, ticks: 30 },
    ],
  }),
  line(6, { ended: [{ id: 1, seenMs: at(5) }] }),
];

const ENTRIES = [
  { ...PART, seenMs: at(5), goneMs: at(6), cpu: [{ atMs: at(4), busyS: 1.2 }] },
  { ...bare(2, at(3)), seenMs: null, goneMs: null, cpu: [{ atMs: at(4), busyS: 0.3 }] },
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
      line(3, { began: [bare(1, at(2), null)], cpu: [{ id: 1, ticks: 50 }] }),
      line(4, { cpu: [{ id: 1, ticks: 40 }] }),
      line(5, { began: [bare(1, at(4))] }),
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
