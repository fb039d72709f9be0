import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nvidiaAnswers, parseNvidiaLine } from '../../src/probe/nvidia.ts';

const AT = '2026/11/22 03:45:29.123';
const WALL_MS = Date.UTC(2026, 10, 22, 3, 45, 29, 123);

const powerOf = (power: string) =>
  parseNvidiaLine(`${AT}, 0, ${power}, 5, 400.00, 40960, Disabled, NVIDIA A100-PCIE-40GB`)?.board
    .powerW;

describe('a line of nvidia-smi', () => {
  it('is read field by field', () => {
    expect(
      parseNvidiaLine(`${AT}, 7, 63.52, 98, 700.00, 81559, Enabled, NVIDIA H100 80GB HBM3`),
    ).toEqual({
      wallMs: WALL_MS,
      index: '7',
      board: {
        name: 'NVIDIA H100 80GB HBM3',
        powerW: 63.52,
        utilisation: 0.98,
        limitW: 700,
        memoryBytes: 81_559 * 2 ** 20,
        partitioned: true,
      },
    });
  });

  // The words are from published outputs (zabbix-nvidia-smi-multi-gpu #17, i3pystatus #850, and others).
  it.each([
    '[N/A]',
    'N/A',
    '[Not Supported]',
    '[Unknown Error]',
    '[GPU requires reset]',
    'ERR!',
    '',
  ])('takes %j for not told', (word) => {
    const line = `${AT}, 0, ${word}, ${word}, ${word}, ${word}, [N/A], GRID K520`;
    expect(parseNvidiaLine(line)?.board).toEqual({
      name: 'GRID K520',
      powerW: null,
      utilisation: null,
      limitW: null,
      memoryBytes: null,
      partitioned: false,
    });
  });

  it.each(['-1', '1e9', '0x10', 'Infinity', 'NaN', '12 W', '1.', '99999999999'])(
    'takes the power %j for not told',
    (power) => expect(powerOf(power) ?? null).toBeNull(),
  );

  it('knows parts of boards: MIG by its mode, vGPU by its name', () => {
    const of = (mode: string, name: string) =>
      parseNvidiaLine(`${AT}, 0, 50, 5, 300, 24576, ${mode}, ${name}`)?.board.partitioned;
    expect(of('Enabled', 'NVIDIA A100-SXM4-40GB')).toBe(true);
    expect(of('[N/A]', 'GRID A100-10C')).toBe(true);
    expect(of('[N/A]', 'NVIDIA A10-24Q')).toBe(true);
    expect(of('[N/A]', 'NVIDIA A100-1-5C')).toBe(true);
    for (const whole of [
      'Tesla V100-SXM2-16GB',
      'Tesla P100-PCIE-16GB',
      'NVIDIA L40S',
      'GRID K2',
    ]) {
      expect(of('Disabled', whole)).toBe(false);
    }
  });

  it('keeps whatever stands in a name, whether or not the mode was asked for', () => {
    const start = `${AT}, 0, 50, 5, 300, 24576`;
    expect(parseNvidiaLine(`${start}, Disabled, A, B`)?.board.name).toBe('A, B');
    expect(parseNvidiaLine(`${start}, A, B`)?.board.name).toBe('A, B');
    expect(parseNvidiaLine(`${start}, Disabled`)?.board.name).toBe('Disabled');
  });

  it('is none of other text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(parseNvidiaLine(text)).toBeNull();
      }),
    );
  });

  it('never says 0 for a field that holds no number', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((text) => !/[\d,]/.test(text)),
          { minLength: 4, maxLength: 4 },
        ),
        (fields) => {
          const board = parseNvidiaLine(`${AT}, 0, ${fields.join(',')}, [N/A], X`)?.board;
          expect(board).toMatchObject({ powerW: null, utilisation: null, limitW: null });
        },
      ),
    );
  });
});

describe('a round of answers', () => {
  const line = (index: number, power: number) =>
    `${AT}, ${index}, ${power}.00, 5, 300.00, 24576, Disabled, NVIDIA L4`;
  const powers = (boards: ReadonlyMap<string, { powerW: number | null }> | undefined) =>
    [...(boards ?? [])].map(([index, { powerW }]) => [index, powerW]);

  it('is over when a board comes again, whichever boards there are', () => {
    const answers = nvidiaAnswers();
    expect(answers.take(line(0, 10)).answer).toBeNull();
    expect(answers.take(line(2, 30)).answer).toBeNull();
    expect(answers.rest(3)).toBeNull();
    expect(powers(answers.take(line(0, 11)).answer?.boards)).toEqual([
      ['0', 10],
      ['2', 30],
    ]);
    expect(powers(answers.take(line(0, 12)).answer?.boards)).toEqual([['0', 11]]);
    expect(answers.take(line(1, 21)).answer).toBeNull();
    expect(powers(answers.rest(2)?.boards)).toEqual([
      ['0', 12],
      ['1', 21],
    ]);
    expect(answers.rest(0)).toBeNull();
  });

  it('keeps every power that was told, in whatever order boards come and go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: 1, max: 900 })), { minLength: 1 }),
        (told) => {
          const answers = nvidiaAnswers();
          const heard = told.flatMap(([index, power]) =>
            powers(answers.take(line(index, power)).answer?.boards),
          );
          heard.push(...powers(answers.rest(1)?.boards));
          expect(heard).toEqual(told.map(([index, power]) => [String(index), power]));
        },
      ),
    );
  });
});
