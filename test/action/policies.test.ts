import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import type { Change, Job } from '../../src/action/job.ts';
import { gatherPolicies } from '../../src/action/policies.ts';
import type { PolicyFile } from '../../src/action/policy-file.ts';

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

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Gathers from a repository that is given as file contents by commit or branch. */
async function gathered(
  files: Readonly<Record<string, string | PolicyFile>>,
  options: { change?: Change | null; inputs?: Record<string, string>; ref?: string } = {},
) {
  const { change = CHANGE, inputs = {}, ref } = options;
  const found = await gatherPolicies(
    readInputs((name) => inputs[name] ?? ''),
    job(change, ref),
    {
      readAt: async (path, at) => {
        const isUsual = path === '.github/carbon-policy.yml' || path === inputs['policy'];
        const named = files[`${path}@${at}`];
        const file = named ?? (isUsual ? files[at] : undefined) ?? { kind: 'absent' };
        return typeof file === 'string' ? { kind: 'file', bytes: bytesOf(file) } : file;
      },
      readElsewhere: async () => ({ bytes: null, commit: null, why: 'nobody is there' }),
    },
  );
  return {
    judges: found.frozen.map(({ source, base64 }) => [
      source.role,
      source.isProtected,
      base64 === null ? source.budget : Buffer.from(base64, 'base64').toString('utf8'),
    ]),
    parents: found.frozen.map(({ source, parentsBase64 }) =>
      source.parents.map(({ reference, file }, index) => {
        const base64 = parentsBase64[index] ?? null;
        const text = base64 === null ? null : Buffer.from(base64, 'base64').toString('utf8');
        return [reference, file, text] as const;
      }),
    ),
    why: found.frozen.map(({ source }) => source.parents.map(({ why }) => why)),
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

  it('A1, A2: a changed policy is proposed, and a deleted one changes nothing', async () => {
    expect((await gathered({ base: NARROW, head: WIDE })).judges).toEqual([
      ['deciding', true, NARROW],
      ['proposed', false, WIDE],
    ]);
    expect((await gathered({ base: NARROW })).judges).toEqual([['deciding', true, NARROW]]);
  });

  it('A2: a renamed policy is proposed, and the base decides as before', async () => {
    const found = await gathered({ base: NARROW, '.github/carbon-policy.yaml@head': WIDE });
    expect(found.judges).toEqual([
      ['deciding', true, NARROW],
      ['proposed', false, WIDE],
    ]);
  });

  it('two policies at once decide nothing, and whoever puts them there is told', async () => {
    const both = '.github/carbon-policy.yaml@';
    await expect(gathered({ base: NARROW, head: NARROW, [`${both}head`]: WIDE })).rejects.toThrow(
      'there are two policies, .github/carbon-policy.yml and .github/carbon-policy.yaml: remove one',
    );
    const inForce = await gathered({ base: NARROW, [`${both}base`]: WIDE, head: NARROW });
    expect(inForce.judges).toEqual([['deciding', false, NARROW]]);
    expect(inForce.ids).toEqual(['policy-invalid']);
  });

  it('what the policy extends is read where the policy is, and a change of it is a proposal', async () => {
    const child = 'version: 1\nextends: [./base.yml]\n';
    const files = { base: child, head: child, '.github/base.yml@base': NARROW };
    const same = await gathered({ ...files, '.github/base.yml@head': NARROW });
    expect(same.judges).toEqual([['deciding', true, child]]);
    expect(same.parents).toEqual([[['.github/base.yml', 'policy-deciding-parent-1.yml', NARROW]]]);
    const loosened = await gathered({ ...files, '.github/base.yml@head': WIDE });
    expect(loosened.judges).toEqual([
      ['deciding', true, child],
      ['proposed', false, child],
    ]);
    expect(loosened.parents.map(([first]) => first?.[2])).toEqual([NARROW, WIDE]);
  });

  it('a parent that cannot be read is kept as that', async () => {
    const child = `version: 1\nextends: [./gone.yml, ../up.yml, "o/r/p.yml@main"]\nbudgets: [{ id: a, per-run: 5 g }]\n`;
    const found = await gathered({ base: child, head: child });
    expect(found.parents[0]?.map(([reference, file]) => [reference, file])).toEqual([
      ['.github/gone.yml', null],
      ['up.yml', null],
      ['o/r/p.yml@main', null],
    ]);
    expect(found.why[0]).toEqual([
      'there is no such file',
      'there is no such file',
      'nobody is there',
    ]);
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
