import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { readHistory } from '../../src/evidence/history.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { pointLine } from '../../src/history/parse-point.ts';
import { judge } from '../../src/policy/judge.ts';
import { daily, joules, MAIN, NOW_MS, point, self } from '../history/builders.ts';
import { given, sound } from '../policy/builders.ts';
import { MEASURED } from '../support/measured.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, text: string): void {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const INCREASE = sound('version: 1\nenforcement: enforce\nbudgets: [{ id: a, increase: 15 % }]\n');

const report = (change: object = {}) => JSON.stringify({ ...MEASURED, ...change });

describe('a directory of past audits', () => {
  it('may hold points, one a line, and directories of audits, in any depth that people make', () => {
    write('points.ndjson', `${pointLine(point(1, 5e5))}\n${pointLine(point(2, 6e5))}\n`);
    write('2026-11/points.ndjson', pointLine(point(3, 7e5)));
    write('2026-11/22/audit.json', report());
    write('2026-11/22/recording.ndjson', 'not ours to read');
    const { points, unreadable, completeFromMs } = readHistory(directory);
    expect(points.map(({ energyJ }) => energyJ.value).sort()).toEqual([5e5, 540_000, 6e5, 7e5]);
    expect([unreadable, completeFromMs]).toEqual([0, null]);
  });

  it('a report makes a point of what it says of itself, which nobody vouches for', () => {
    write('audit.json', report());
    const [one] = readHistory(directory).points;
    expect(one).toMatchObject({
      auditId: MEASURED.auditId,
      atMs: Date.parse(MEASURED.startedAt),
      subject: { workflowPath: MEASURED.subject.workflowPath, event: 'pull_request' },
      runner: { os: 'linux', arch: 'x64', vcpus: 64 },
      cpu: { name: 'AMD EPYC (26/2)', halfLoadW: expect.any(Number) },
      isVerified: false,
      outcome: null,
      energyJ: { value: 540_000 },
      totalG: { value: MEASURED.emissions?.totalG.value },
    });
  });

  it('counts what is no point: broken lines, other documents, audits that measured nothing', () => {
    const cut = pointLine(point(3, 7e5)).slice(0, -20);
    write('points.ndjson', `${pointLine(point(1, 5e5))}\n{}\nnull\n\n"text"\n${cut}`);
    write('a/audit.json', report({ energy: null }));
    write('b/audit.json', report({ schemaVersion: 2 }));
    write('c/audit.json', 'no JSON');
    write('d/audit.json', '');
    const { points, unreadable, unreadableBelow } = readHistory(directory);
    expect([points.length, unreadable, unreadableBelow]).toEqual([1, 4, 4]);
  });
});

describe('abuse A4, A5: who may vouch', () => {
  it('is the file of points of the directory itself, and none below: that may be an artifact', () => {
    write('points.ndjson', pointLine(point(1, 5e5)));
    write('pull-request-7/points.ndjson', pointLine(point(2, 9e9)));
    // And the same audit again, smaller, to shrink a sum.
    write('pull-request-8/points.ndjson', pointLine(point(1, 5, { auditId: '1-500000' })));
    const verified = readHistory(directory).points.filter(({ isVerified }) => isVerified);
    expect(verified.map(({ energyJ }) => energyJ.value)).toEqual([5e5]);
  });

  it("A5: an artifact of our name, from another workflow or by hand, moves no job's limit", () => {
    const own = daily(Array.from({ length: 25 }, (_, at) => 5e5 + 1e3 * (at % 5)));
    const judged = () => {
      const history = historyOf(readHistory(directory), self(), NOW_MS);
      const about = given({ energyJ: joules(8e5) }, { history, self: self(), subject: MAIN });
      return judge(INCREASE, about).results[0];
    };
    // Ten times the usual, by the job's own names, and sworn to.
    const fat = daily(Array.from({ length: 40 }, () => 5e6)).map((one) => ({
      ...one,
      auditId: `fat ${one.auditId}`,
      runId: `fat ${one.runId}`,
    }));
    write('carbon-audit-train-1/points.ndjson', fat.map(pointLine).join('\n'));
    write('carbon-audit-train-1/audit.json', report({ subject: MAIN, verdict: 'pass' }));
    expect(judged()).toMatchObject({ judged: 'inconclusive', samples: 0 });
    write('points.ndjson', own.map(pointLine).join('\n'));
    const unmoved = judged();
    expect(unmoved).toMatchObject({ judged: 'fail', samples: 25, baseline: 502_000 });
    rmSync(join(directory, 'carbon-audit-train-1'), { recursive: true });
    expect(judged()).toEqual(unmoved);
  });

  it('abuse A9: what is broken below it tears nothing apart', () => {
    write('points.ndjson', [1, 2, 3].map((day) => pointLine(point(day, 5e5))).join('\n'));
    for (let index = 0; index < 7; index += 1) write(`junk-${index}/points.ndjson`, '{}\n{}\n');
    expect(readHistory(directory)).toMatchObject({ unreadable: 0, unreadableBelow: 14 });
  });

  it('what nobody vouches for displaces nothing verified, however much there is', () => {
    write('points.ndjson', pointLine(point(50, 5e5)));
    const line = pointLine(point(1, 1, { isVerified: false }));
    write('flood/points.ndjson', `${line}\n`.repeat(100_000));
    const { points, completeFromMs, cut } = readHistory(directory);
    expect(points.filter(({ isVerified }) => isVerified)).toHaveLength(1);
    expect([points.length, completeFromMs]).toEqual([100_000, null]);
    expect(cut).toEqual(['more than 100000 audits, of which the oldest were left out']);
  });
});

describe('whatever lies there', () => {
  it('abuse A8: a file of points beyond all bounds is not read, and weakens the past only', () => {
    write('points.ndjson', '');
    truncateSync(join(directory, 'points.ndjson'), 300_000_000);
    expect(readHistory(directory)).toMatchObject({
      points: [],
      unreadable: 1,
      cut: ['more than 256 MiB, of which the rest was left out'],
    });
  });

  it('abuse A7: links are not followed, neither to files nor to directories', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'points.ndjson'), pointLine(point(1, 5e5)));
      symlinkSync(join(outside, 'points.ndjson'), join(directory, 'points.ndjson'));
      symlinkSync(outside, join(directory, 'below'));
      symlinkSync(directory, join(directory, 'around'));
      expect(readHistory(directory).points).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('abuse A8: a report of many megabytes is cut and counted, not swallowed', () => {
    write('audit.json', report({ sentence: 'x'.repeat(5_000_000) }));
    expect(readHistory(directory)).toMatchObject({ points: [], unreadable: 0, unreadableBelow: 1 });
  });

  it('a report that lies in its fields is held to the bounds of a point', () => {
    const energy = (value: unknown) => ({ ...MEASURED.energy, machineJ: { value, factors: [] } });
    write('a/audit.json', report({ energy: energy(-5) }));
    write('b/audit.json', report({ energy: energy('500') }));
    write('c/audit.json', report({ machine: null }));
    write('d/audit.json', report({ startedAt: 'tomorrow' }));
    write('e/audit.json', report({ machine: { ...MEASURED.machine, cpuModel: 'x'.repeat(9999) } }));
    expect(readHistory(directory)).toMatchObject({ points: [], unreadable: 0, unreadableBelow: 5 });
  });

  it('deeper than people nest them, there is nothing', () => {
    write('a/b/c/points.ndjson', pointLine(point(1, 5e5)));
    write('a/b/c/d/points.ndjson', pointLine(point(2, 5e5)));
    expect(readHistory(directory).points).toHaveLength(1);
  });

  it('what is no directory is bad input, said with its name', () => {
    write('file', '');
    for (const name of ['none', 'file']) {
      expect(() => readHistory(join(directory, name))).toThrow(BadInput);
      expect(() => readHistory(join(directory, name))).toThrow(join(directory, name));
    }
  });
});
