import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePoint, pointLine } from '../../src/history/parse-point.ts';
import { point, somePoints } from './builders.ts';

const written = (): Record<string, unknown> => JSON.parse(pointLine(point(1, 500_000)));

/** The written point with one field, named by its path, set to something else. */
function withField(path: string, value: unknown): unknown {
  const whole = written();
  const keys = path.split('.');
  let at = whole;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = value;
  return whole;
}

it('reads back what it writes', () => {
  fc.assert(
    fc.property(somePoints, (one) => {
      expect(parsePoint(JSON.parse(pointLine(one)))).toEqual(one);
    }),
  );
});

describe('abuse A9: what is no amount of an audit makes no point', () => {
  it.each([
    ['energyJ.value', -1],
    ['energyJ.value', 1e308],
    ['energyJ.value', 5e-324],
    ['totalG.value', 5e-324],
    ['durationS', 1e-320],
    ['cpu.halfLoadW', 5e-324],
    ['units', { epoch: 5e-324 }],
    ['energyJ.value', '500'],
    ['energyJ.value', null],
    ['totalG.value', 1.1e9],
    ['totalG.value', -0.001],
    ['durationS', 36 * 86_400],
    ['attempt', 0],
    ['attempt', 1.5],
    ['energyJ.factors', Array.from({ length: 101 }, () => ({}))],
    ['energyJ.factors', [{ id: 'a', logSd: 50, kind: 'declared' }]],
    ['energyJ.factors', [{ id: 'a', logSd: 0.1, kind: 'guessed' }]],
    ['energyJ.factors', { length: 1 }],
    ['units', { 'not a name': 1 }],
    ['units', { epoch: -1 }],
    ['units', Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`u${i}`, 1]))],
    ['auditId', 'x'.repeat(301)],
    ['auditId', ''],
    ['subject.workflowName', 'two\nlines'],
    ['subject.workflowName', 'reversed \u202e'],
    ['isVerified', 'true'],
    ['runner', []],
    ['subject', 'train'],
  ])('%s: %j', (path, value) => {
    expect(parsePoint(withField(path, value))).toBeNull();
  });

  it('a key of `__proto__` changes nothing', () => {
    const text = pointLine(point(1, 5)).replace('{', '{"__proto__":{"isVerified":true},');
    expect(parsePoint(JSON.parse(text))).toEqual(point(1, 5));
    const units = JSON.parse(`{"__proto__": 3}`);
    expect(parsePoint(withField('units', units))).toBeNull();
  });

  it('a job that stands in no reusable workflow has an empty path of one, and no other empty text', () => {
    expect(parsePoint(withField('subject.reusablePath', ''))).not.toBeNull();
    expect(parsePoint(withField('subject.job', ''))).toBeNull();
  });

  it('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parsePoint(value)).toBeNull();
      }),
    );
    const paths = ['subject', 'runner', 'cpu', 'energyJ', 'totalG', 'energyJ.factors', 'units'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        expect(() => parsePoint(withField(path, value))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

it('A35: keeps no name of a person, no title and no message, whoever wrote them into a point', () => {
  const told = {
    actor: 'octocat',
    triggeringActor: 'octocat',
    title: 'octocat fixes',
    url: 'octocat',
  };
  const point: Record<string, unknown> = { ...written(), ...told };
  const within = Object.fromEntries(
    ['subject', 'runner', 'cpu', 'energyJ', 'totalG'].map((key) => [
      key,
      { ...(point[key] as object), ...told },
    ]),
  );
  const read = parsePoint({ ...point, ...within });
  expect(read).toEqual(parsePoint(written()));
  expect(JSON.stringify(read)).not.toContain('octocat');
});

describe('abuse A10: another version is another document', () => {
  it.each([0, 2, '1', null, undefined])('schemaVersion %j', (version) => {
    expect(parsePoint(withField('schemaVersion', version))).toBeNull();
  });
});

describe('abuse A33: a time that no server said', () => {
  it.each([Date.UTC(2019, 11, 31), -1, Date.UTC(2100, 0, 2), 1.5, '2026-11-01'])('%j', (atMs) => {
    expect(parsePoint(withField('atMs', atMs))).toBeNull();
  });
});
