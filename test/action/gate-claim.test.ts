import { describe, expect, it } from 'vitest';
import { readClaim } from '../../src/action/gate-claim.ts';
import type { AuditContext } from '../../src/audit/context.ts';
import { serialise } from '../../src/audit/serialise.ts';
import { zip } from '../runner/github/zip.ts';
import { handedIn } from '../support/audits.ts';

const PLAN = { runId: 30_001, jobId: 40_001, isRecorded: true, durationS: 60 };
const CLAIMED = {
  artifact: 'carbon-audit-40001-1',
  backendJobId: 'job-1',
  runId: 30_001,
  attempt: 1,
};
const SOUND = handedIn(PLAN);

type Files = Readonly<Record<string, string | Buffer>>;

async function refusal(files: Files, claimed: Partial<typeof CLAIMED> = {}): Promise<string> {
  const read = await readClaim({ ...CLAIMED, ...claimed }, zip(files));
  return read.kind === 'refused' ? `${read.finding.id}: ${read.finding.message}` : 'not refused';
}

function withContext(change: (context: AuditContext) => unknown): Files {
  const context = JSON.parse(String(SOUND.files['context.json'])) as AuditContext;
  return { ...SOUND.files, 'context.json': serialise(change(context)) };
}

describe('readClaim', () => {
  it('computes an audit again, and keeps who handed it in', async () => {
    const read = await readClaim(CLAIMED, zip(SOUND.files));
    expect(read).toMatchObject({
      kind: 'claim',
      claim: { artifact: 'carbon-audit-40001-1', backendJobId: 'job-1' },
    });
    if (read.kind === 'claim') expect(serialise(read.claim.report)).toBe(serialise(SOUND.report));
  });

  it('refuses by name what its own evidence does not bear out', async () => {
    const report = { ...SOUND.report, verdict: 'pass', energy: null };
    const why = await refusal({ ...SOUND.files, 'audit.json': serialise(report) });
    expect(why).toContain('audit-refused: The audit "carbon-audit-40001-1" does not count');
    expect(why).toContain('not what its own evidence comes to');
    const { 'audit.json': _, ...without } = SOUND.files;
    expect(await refusal(without)).toContain('not what its own evidence comes to');
  });

  it('A5: refuses an audit of another run, of a later attempt, and of none', async () => {
    expect(await refusal(SOUND.files, { runId: 7 })).toContain('another run');
    const later = handedIn({ ...PLAN, attempt: 2 }).files;
    expect(await refusal(later)).toContain('another run');
    expect(await refusal(later, { attempt: 2 })).toBe('not refused');
    expect(await refusal(handedIn(PLAN, { run: null }).files)).toContain('another run');
  });

  it('refuses one of another version, and says which', async () => {
    const other = withContext((context) => ({
      ...context,
      tool: { name: 'carbon-audit', version: '9.0.0' },
      somethingNew: true,
    }));
    expect(await refusal(other)).toMatch(/^audit-other-version: .*"9\.0\.0"/);
  });

  it.each([
    ['no context', { 'audit.json': '{}' }],
    ['a context that is no JSON', { ...SOUND.files, 'context.json': '{"tool":NaN}' }],
    ['a context of depth 100,000', { ...SOUND.files, 'context.json': '['.repeat(100_000) }],
    [
      'a deep context that is whole',
      { ...SOUND.files, 'context.json': `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
    ],
    [
      'a prototype',
      {
        ...SOUND.files,
        'context.json': String(SOUND.files['context.json']).replace('{', '{"__proto__":{"x":1},'),
      },
    ],
    ['a series without points', { ...SOUND.files, 'intensity.json': '{"points":[]}' }],
    ['a recording that was replaced', { ...SOUND.files, 'recording.ndjson': 'nonsense\n' }],
  ] as const)('refuses %s', async (_, files) => {
    expect(await refusal(files)).toContain('audit-refused');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    [
      'negative times',
      (context: AuditContext) => ({ ...context, start: { ...context.start, wallMs: -1 } }),
    ],
    [
      'times without end',
      (context: AuditContext) => ({ ...context, start: { ...context.start, wallMs: 1e300 } }),
    ],
    [
      'an absurd machine',
      (context: AuditContext) => ({
        ...context,
        machine: { ...context.machine, threads: 1e15 },
        layout: { ...context.layout, threads: 1e15 },
      }),
    ],
    [
      'a thousand policies',
      (context: AuditContext) => ({
        ...context,
        policies: Array.from({ length: 1000 }, () => ({
          role: 'deciding',
          name: 'p',
          budget: '1 g',
          file: null,
          commit: null,
          isProtected: true,
          enforcedAtLeast: null,
          parents: [],
        })),
      }),
    ],
  ])('refuses %s', async (_, change) => {
    expect(await refusal(withContext(change))).toContain('audit-refused');
  });

  it('refuses numbers that agree with each other and are beyond all reason', async () => {
    const month = 86_400 * 36;
    const long = handedIn({ ...PLAN, isRecorded: false, durationS: month }).files;
    expect(await refusal(long)).toContain('beyond all reason');
    const series = JSON.parse(String(SOUND.files['intensity.json']));
    const intensity = { ...series, points: [{ from: null, intensityGPerKwh: 1e6 }] };
    expect(await refusal(handedIn(PLAN, { intensity }).files)).toContain('beyond all reason');
  });

  it.each([{ logSd: 1e15 }, { logSd: 0.1, logSdUp: 1e15 }])(
    'refuses errors of a grid beyond all reason: %j',
    async (spread) => {
      const series = JSON.parse(String(SOUND.files['intensity.json']));
      const intensity = { ...series, factors: [{ id: 'x', kind: 'declared', ...spread }] };
      const marginal = { ...intensity, signal: 'marginal' };
      for (const change of [{ intensity }, { intensityBeside: [marginal] }]) {
        expect(await refusal(handedIn(PLAN, change).files)).toContain('beyond all reason');
      }
    },
  );

  it('A15: shows nothing of a hostile name as it is', async () => {
    const why = await refusal({}, { artifact: 'carbon-audit-\u202Ex\n::error::' });
    expect(why).not.toMatch(/[\u202E\n]/);
  });
});
