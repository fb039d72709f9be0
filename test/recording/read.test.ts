import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RecordingLine } from '../../src/recording/format.ts';
import { type Recording, readRecording } from '../../src/recording/read.ts';
import { encodeLine } from '../../src/recording/write.ts';
import { encoded, end, header, reading, samples, text, ticks } from './builders.ts';

const ids = (recording: Recording) => recording.findings.map((one) => one.id);
const whole = [...samples(5), end(5)];
const join = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** A line that follows on `previous` (nothing, at the beginning) with a right digest, whatever it says. */
function forged(previous: string, body: string): string {
  const digest = createHash('sha256')
    .update(`${previous.slice(-18, -2)}\n${body}`)
    .digest()
    .subarray(0, 12)
    .toString('base64url');
  return `${body},"d":"${digest}"}`;
}

describe('readRecording', () => {
  it('reads what was written', () => {
    const machine = {
      cpuManufacturer: 'AMD',
      cpuBrand: 'EPYC 7763',
      sockets: 1,
      physicalCores: 2,
      systemManufacturer: null,
      systemModel: null,
      virtual: true,
      osName: 'Ubuntu',
      osRelease: '24.04',
    };
    const note = {
      kind: 'note',
      monotonicMs: 86_401_000,
      topic: 'not-readable',
      count: 1,
      text: 'intel-rapl:0 (EACCES)',
    } as const;
    const recording = readRecording(
      text(header(), [...samples(3), { kind: 'machine', machine }, note, end(3)]),
    );
    expect(recording).toEqual({
      header: header(),
      meters: [],
      entries: [],
      machine,
      readings: [reading(0), reading(1), reading(2)],
      notes: [note],
      end: end(3),
      damage: { lines: 7, dropped: 0, missing: 0, torn: false },
      findings: [],
    });
  });

  it('takes no digest of its own making: lines are chained by SHA-256', () => {
    const [first = '', second = ''] = encoded(header(), whole);
    const body = second.slice(0, -24);
    expect(forged(first, body)).toBe(second);
  });

  it('says so when there is nothing', () => {
    expect(ids(readRecording(''))).toEqual(['recording-missing']);
  });

  it('uses a recording without an end up to its last whole line', () => {
    const cut = text(header(), whole).slice(0, -140);
    const recording = readRecording(cut);
    expect(recording.readings).toHaveLength(4);
    expect(recording.damage.torn).toBe(true);
    expect(ids(recording)).toEqual(['recording-truncated']);
  });

  it('takes a last line that lacks only its newline', () => {
    const recording = readRecording(text(header(), whole).trimEnd());
    expect(recording.end).not.toBeNull();
    expect(recording.findings).toEqual([]);
  });

  it('drops a changed line and goes on with the next', () => {
    const lines = encoded(header(), whole);
    lines[2] = (lines[2] as string).replace('"m":1000', '"m":1001');
    const recording = readRecording(join(lines));
    expect(recording.readings.map((one) => one.monotonicMs - 86_400_000)).toEqual([
      0, 2000, 3000, 4000,
    ]);
    expect(recording.damage).toMatchObject({ dropped: 1, missing: 0 });
    expect(ids(recording)).toEqual(['recording-lines-dropped']);
  });

  it('notices removed lines by their numbers, and loses one more to the broken chain', () => {
    const lines = encoded(header(), whole);
    lines.splice(2, 2);
    const recording = readRecording(join(lines));
    expect(recording.readings).toHaveLength(2);
    expect(recording.damage).toMatchObject({ dropped: 1, missing: 2 });
  });

  it('reads on after a line that the disk had no room for', () => {
    const lines = encoded(header(), whole);
    lines.splice(3, 0, '{"n":3,"m":20');
    const recording = readRecording(join(lines));
    expect(recording.readings).toHaveLength(5);
    expect(recording.damage.dropped).toBe(1);
  });

  it('reads nothing after the end', () => {
    const lines = encoded(header(), [...whole, ...samples(7).slice(6)]);
    expect(readRecording(join(lines)).readings).toHaveLength(5);
  });

  describe('with a damaged header', () => {
    const lines = encoded(header(), whole);
    const damaged = join([`${(lines[0] as string).replace('x64', 'x65')}`, ...lines.slice(1)]);

    it('cannot place the lines', () => {
      const recording = readRecording(damaged);
      expect(recording.readings).toEqual([]);
      expect(ids(recording)).toEqual(['recording-header-damaged', 'recording-truncated']);
    });

    it('loses nothing if the caller knows where they belong', () => {
      const { wallMs, monotonicMs, cpu, layout } = header();
      const recording = readRecording(damaged, { wallMs, monotonicMs, cpu, layout });
      expect(recording.readings).toHaveLength(5);
      expect(ids(recording)).toEqual(['recording-header-damaged']);
    });

    it('loses one line if the header is gone altogether', () => {
      const recording = readRecording(join(lines.slice(1)), header());
      expect(recording.readings).toHaveLength(4);
      expect(ids(recording)).toContain('recording-header-damaged');
    });
  });

  it('reads nothing of a newer format', () => {
    const recording = readRecording(`${forged('', '{"k":"header","format":2')}\n`);
    expect(recording.readings).toEqual([]);
    expect(ids(recording)).toEqual(['recording-newer-format']);
  });

  it('passes over kinds of lines that a later version adds', () => {
    const [first = '', second = ''] = encoded(header(), whole);
    const later = forged(second, '{"k":"gpu","n":2,"w":[70]');
    const third = forged(later, '{"n":3,"m":2000,"c":[]');
    const recording = readRecording(join([first, second, later, third]));
    expect(recording.readings).toHaveLength(2);
    expect(recording.damage.dropped).toBe(0);
  });

  it.each([
    ['no time', '{"n":1,"c":[]'],
    ['a time before the header', '{"n":1,"m":-1'],
    ['a time beyond all clocks', '{"n":1,"m":1e308'],
    ['text for a time', '{"n":1,"m":"1000"'],
    ['negative ticks', '{"n":1,"m":1000,"c":[-1e9]'],
    ['ticks of 1e308', '{"n":1,"m":1000,"c":[1e308]'],
    ['half a tick', '{"n":1,"m":1000,"c":[0.5]'],
    ['too many ticks', '{"n":1,"m":1000,"c":[0,0,0,0,0,0,0,0,0,0,0]'],
    ['ticks that are none', '{"n":1,"m":1000,"c":{"length":3}'],
    ['negative memory', '{"n":1,"m":1000,"a":-1'],
    ['RAPL of a zone that is not there', '{"n":1,"m":1000,"r":[5]'],
    ['a wall clock before 1970', '{"n":1,"m":1000,"w":-9e15'],
    ['no number', '{"m":1000'],
    ['the number of the line before', '{"n":0,"m":1000'],
    ['a prototype for a body', '{"__proto__":{"n":1,"m":1000}'],
    ['no object', '[{"n":1}'],
    ['a second header', '{"k":"header","format":1'],
    ['a note about nothing', '{"k":"note","n":1,"m":0,"topic":"toString","count":1,"text":"x"'],
    ['an end without a reason', '{"k":"end","n":1,"m":0,"reason":"boredom","cpuMs":1'],
  ])('drops a line with %s, though its digest is right', (_, body) => {
    const [first = ''] = encoded(header(), []);
    const recording = readRecording(`${first}\n${forged(first, body)}\n`);
    expect(recording.readings).toEqual([]);
    expect(recording.end).toBeNull();
    expect(recording.damage.dropped).toBe(1);
    expect(({} as Record<string, unknown>)['n']).toBeUndefined();
  });

  it('drops lines that are longer than any that is written', () => {
    const [first = ''] = encoded(header(), []);
    const long = forged(first, `{"n":1,"m":1000,"x":"${'x'.repeat(70_000)}"`);
    expect(readRecording(`${first}\n${long}\n`).damage.dropped).toBe(1);
  });

  it('drops readings that go back in time', () => {
    const back: RecordingLine[] = [2, 1, 3].map((second) => ({
      kind: 'sample',
      reading: reading(second),
    }));
    const recording = readRecording(text(header(), [...back, end(4)]));
    expect(recording.readings.map((one) => one.monotonicMs - 86_400_000)).toEqual([2000, 3000]);
  });

  it('takes a second sample within one millisecond for no damage', () => {
    const again: RecordingLine = { kind: 'sample', reading: reading(1, { raplUj: [] }) };
    const recording = readRecording(text(header(), [...samples(2), again, end(1)]));
    expect(recording.readings).toHaveLength(2);
    expect(recording.end?.reason).toBe('asked');
    expect(recording.findings).toEqual([]);
  });

  it('sums up what the sampler had trouble with', () => {
    const failed = (count: number): RecordingLine => ({
      kind: 'note',
      monotonicMs: 86_400_000,
      topic: 'reading-failed',
      count,
      text: 'memory (EIO)',
    });
    const recording = readRecording(text(header(), [...samples(2), failed(1), failed(9), end(2)]));
    expect(recording.findings.map((one) => one.message)).toEqual([
      'The sampler had trouble: memory (EIO) (9 x).',
    ]);
  });

  it.each(['\n', '\n\n\n', 'null', '[]\n{}\n', '\0'.repeat(1000), '{"d":"AAAAAAAAAAAAAAAA"}'])(
    'makes nothing of %j',
    (garbage) => {
      const recording = readRecording(garbage);
      expect(recording.readings).toEqual([]);
      expect(ids(recording)).toContain('recording-truncated');
    },
  );

  it('writes unknown counters as unknown, and counters that make no sense, too', () => {
    const odd = reading(1, { cpu: ticks({ idle: Number.NaN }), memoryAvailableBytes: -5 });
    const [one] = readRecording(text(header(), [{ kind: 'sample', reading: odd }])).readings;
    expect(one).toEqual({ ...odd, cpu: null, memoryAvailableBytes: null });
  });

  it('keeps a day of four RAPL zones, after weeks of uptime, within 15 MB', () => {
    const zone = { id: 'intel-rapl:0', name: 'package-0', maxEnergyUj: 262_143_328_850 };
    const base = ticks({
      user: 4e8,
      system: 9e7,
      idle: 7e8,
      iowait: 1e7,
      softirq: 3e6,
      steal: 2e6,
    });
    const layout = { ...header().layout, raplZones: [zone, zone, zone, zone] };
    const weeks = header({ monotonicMs: 21 * 86_400_000, cpu: base, layout });
    const chain = { digest: 'AAAAAAAAAAAAAAAA', number: 0 };
    const stepS = 300;
    let bytes = 0;
    for (let second = 0; second < 86_400; second += stepS) {
      const one = reading(0, {
        monotonicMs: weeks.monotonicMs + second * 1000,
        wallMs: weeks.wallMs + second * 1000,
        // Four threads, each busy in its own way.
        cpu: ticks({
          user: 4e8 + second * 200,
          system: 9e7 + second * 40,
          idle: 7e8 + second * 150,
          iowait: 1e7 + second * 5,
          softirq: 3e6 + second * 2,
          steal: 2e6 + second * 3,
        }),
        memoryAvailableBytes: 120e9,
        raplUj: [261_999_999_999, 99_999_999_999, 261_999_999_999, 99_999_999_999],
      });
      const number = chain.number + second;
      const { text } = encodeLine({ kind: 'sample', reading: one }, weeks, { ...chain, number });
      bytes += stepS * (text.length + 1);
    }
    expect(bytes).toBeLessThanOrEqual(15e6);
  });
});
