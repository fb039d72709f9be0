import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import type { Change, Job } from '../../src/action/job.ts';
import { gatherPolicies, type PolicyFile } from '../../src/action/policies.ts';

const WIDE = 'version: 1\nbudgets:\n  - id: a\n    per-run: 1 kg\n';
const NARROW = WIDE.replace('1 kg', '1 g');
const BROKEN = WIDE.replace('per-run', 'per-rnu');
const UNREADABLE: PolicyFile = { kind: 'unreadable', why: 'GitHub answered 403' };

const CHANGE: Change = {
  pullRequest: 7,
  baseSha: 'base',
  baseBranch: 'main',
  headSha: 'head',
  isFork: false,
};

function job(change: Change | null, ref = 'refs/heads/main'): Job {
  return { change, defaultBranch: 'main', sha: 'pushed', ref } as Job;
}

/** Gathers from a repository that is given as file contents by commit or branch. */
async function gathered(
  files: Readonly<Record<string, string | PolicyFile>>,
  options: { change?: Change | null; inputs?: Record<string, string>; ref?: string } = {},
) {
  const { change = CHANGE, inputs = {}, ref } = options;
  const found = await gatherPolicies(
    readInputs((name) => inputs[name] ?? ''),
    job(change, ref),
    async (path, at) => {
      const file = files[`${path}@${at}`] ?? files[at] ?? { kind: 'absent' };
      return typeof file === 'string'
        ? { kind: 'file', bytes: new TextEncoder().encode(file) }
        : file;
    },
  );
  return {
    judges: found.frozen.map(({ source, base64 }) => [
      source.role,
      source.isProtected,
      base64 === null ? source.budget : Buffer.from(base64, 'base64').toString('utf8'),
    ]),
    fromCheckout: found.fromCheckout,
    ids: found.findings.map((finding) => finding.id),
  };
}

describe('on a pull request', () => {
  it('the base decides, and an unchanged policy is not proposed', async () => {
    expect((await gathered({ base: NARROW, head: NARROW })).judges).toEqual([
      ['deciding', true, NARROW],
    ]);
  });

  it('a changed policy is proposed, and a deleted one changes nothing', async () => {
    expect((await gathered({ base: NARROW, head: WIDE })).judges).toEqual([
      ['deciding', true, NARROW],
      ['proposed', false, WIDE],
    ]);
    expect((await gathered({ base: NARROW })).judges).toEqual([['deciding', true, NARROW]]);
  });

  it('a first policy is only proposed', async () => {
    expect((await gathered({ head: WIDE })).judges).toEqual([['proposed', false, WIDE]]);
  });

  it("another base has the default branch's policy as its floor", async () => {
    const change = { ...CHANGE, baseBranch: 'release' };
    const both = await gathered({ base: WIDE, main: NARROW, head: WIDE }, { change });
    expect(both.judges).toEqual([
      ['deciding', true, WIDE],
      ['floor', true, NARROW],
    ]);
    const floorOnly = await gathered({ main: NARROW }, { change });
    expect(floorOnly.judges).toEqual([['floor', true, NARROW]]);
    const hidden = await gathered({ base: WIDE, main: UNREADABLE, head: WIDE }, { change });
    expect(hidden.ids).toEqual(['policy-floor-unreadable']);
  });

  it('an unreadable base leaves the decision to the checkout', async () => {
    const found = await gathered({ base: UNREADABLE, head: UNREADABLE });
    expect(found.judges).toEqual([]);
    expect(found.fromCheckout?.why).toContain('403');
  });

  it('a broken base can be put right, but not replaced by another broken one', async () => {
    const mended = await gathered({ base: BROKEN, head: WIDE });
    expect(mended.judges).toEqual([['deciding', false, WIDE]]);
    expect(mended.ids).toEqual(['policy-invalid']);
    await expect(gathered({ base: BROKEN, head: BROKEN })).rejects.toThrow('4:5');
    await expect(gathered({ base: WIDE, head: BROKEN })).rejects.toThrow('4:5');
  });

  it('naming a policy that only the change has does not get around the usual one', async () => {
    const usual = '.github/carbon-policy.yml';
    const found = await gathered(
      {
        'loose.yml@base': { kind: 'absent' },
        'loose.yml@head': WIDE,
        [`${usual}@base`]: NARROW,
        [`${usual}@head`]: NARROW,
      },
      { inputs: { policy: 'loose.yml' } },
    );
    expect(found.judges).toEqual([
      ['proposed', false, WIDE],
      ['deciding', true, NARROW],
    ]);
  });

  it('a budget of the workflow binds beside the policy and is not protected', async () => {
    const found = await gathered(
      { base: NARROW, head: NARROW },
      { inputs: { budget: '5 g', enforcement: 'enforce' } },
    );
    expect(found.judges).toEqual([
      ['deciding', false, '5 g'],
      ['deciding', true, NARROW],
    ]);
  });
});

describe('on a push', () => {
  const change = null;

  it("the commit's own policy decides", async () => {
    expect((await gathered({ pushed: NARROW }, { change })).judges).toEqual([
      ['deciding', true, NARROW],
    ]);
    expect((await gathered({}, { change })).judges).toEqual([]);
  });

  it("another branch's own is not protected, and has the default branch's as its floor", async () => {
    const files = { pushed: WIDE, main: NARROW };
    expect((await gathered(files, { change, ref: 'refs/heads/topic' })).judges).toEqual([
      ['deciding', false, WIDE],
      ['floor', true, NARROW],
    ]);
  });

  it('a mistake in it is bad input', async () => {
    await expect(gathered({ pushed: BROKEN }, { change })).rejects.toThrow('4:5');
  });

  it('one that was named and is nowhere is bad input; one that is only unreadable is not', async () => {
    const inputs = { policy: 'none.yml' };
    await expect(gathered({}, { change, inputs })).rejects.toThrow('no such file');
    const hidden = await gathered({ pushed: UNREADABLE }, { change, inputs });
    expect(hidden.fromCheckout?.path).toBe('none.yml');
  });
});
