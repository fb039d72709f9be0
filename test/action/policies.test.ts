import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import type { Change, Job } from '../../src/action/job.ts';
import { gatherPolicies } from '../../src/action/policies.ts';
import type { PolicyFile, Told } from '../../src/action/policy-file.ts';

const WIDE = 'version: 1\nbudgets:\n  - id: a\n    per-run: 1 kg\n';
const NARROW = WIDE.replace('1 kg', '1 g');
const BROKEN = WIDE.replace('per-run', 'per-rnu');
const UNREADABLE: PolicyFile = { kind: 'unreadable', why: 'GitHub answered 403' };

const CHANGE: Change = {
  pullRequest: 7,
  isNumberSure: true,
  baseBranch: 'main',
  isBaseSure: true,
  headSha: 'head',
  proposedSha: 'head',
  isFork: false,
};
const INTO_RELEASE: Change = { ...CHANGE, baseBranch: 'release' };

function job(change: Change | null, ref = 'refs/heads/main'): Job {
  return { change, defaultBranch: null, sha: 'pushed', ref } as Job;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const told = async (value: string): Promise<Told> => ({ kind: 'told', value });

/** What branches are at; the default one is `main`. */
const TIPS: Readonly<Record<string, string>> = { main: 'main', release: 'base' };

/**
 * Gathers from a repository that is given as file contents by commit. On a pull request into the
 * default branch, that is at `main`; on one into `release`, that is at `base`.
 */
async function gathered(
  files: Readonly<Record<string, string | PolicyFile>>,
  options: {
    change?: Change | null;
    inputs?: Record<string, string>;
    ref?: string;
    trunk?: Told;
  } = {},
) {
  const { change = CHANGE, inputs = {}, ref, trunk } = options;
  const found = await gatherPolicies(
    readInputs((name) => inputs[name] ?? ''),
    job(change, ref),
    {
      defaultBranch: async () => trunk ?? told('main'),
      tipOf: (branch) => told(TIPS[branch] ?? branch),
      readAt: async (path, at) => {
        const isUsual = path === '.github/carbon-policy.yml';
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
    expect((await gathered({ main: NARROW, head: NARROW })).judges).toEqual([
      ['deciding', true, NARROW],
    ]);
  });

  it('A1, A2: a changed policy is proposed, and a deleted one changes nothing', async () => {
    expect((await gathered({ main: NARROW, head: WIDE })).judges).toEqual([
      ['deciding', true, NARROW],
      ['proposed', false, WIDE],
    ]);
    expect((await gathered({ main: NARROW })).judges).toEqual([['deciding', true, NARROW]]);
  });

  it('A2: a renamed policy is proposed, and the base decides as before', async () => {
    const found = await gathered({ main: NARROW, '.github/carbon-policy.yaml@head': WIDE });
    expect(found.judges).toEqual([
      ['deciding', true, NARROW],
      ['proposed', false, WIDE],
    ]);
  });

  it('two policies at once decide nothing, and whoever puts them there is told', async () => {
    const both = '.github/carbon-policy.yaml@';
    await expect(gathered({ main: NARROW, head: NARROW, [`${both}head`]: WIDE })).rejects.toThrow(
      'there are two policies, .github/carbon-policy.yml and .github/carbon-policy.yaml: remove one',
    );
    const inForce = await gathered({ main: NARROW, [`${both}main`]: WIDE, head: NARROW });
    expect(inForce.judges).toEqual([['proposed', false, NARROW]]);
    expect(inForce.ids).toEqual(['policy-invalid']);
  });

  it('what the policy extends is read where the policy is, and a change of it is a proposal', async () => {
    const child = 'version: 1\nextends: [./base.yml]\n';
    const files = { main: child, head: child, '.github/base.yml@main': NARROW };
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
    const found = await gathered({ main: child, head: child });
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
    const change = INTO_RELEASE;
    const both = await gathered({ base: WIDE, main: NARROW, head: WIDE }, { change });
    expect(both.judges).toEqual([
      ['deciding', true, WIDE],
      ['floor', true, NARROW],
    ]);
    const floorOnly = await gathered({ main: NARROW }, { change });
    expect(floorOnly.judges).toEqual([['floor', true, NARROW]]);
    const hidden = await gathered({ base: WIDE, main: UNREADABLE, head: WIDE }, { change });
    expect(hidden.ids).toEqual(['policy-floor-unreadable']);
    // Which branch is the default one is the server's to say.
    const trunk: Told = { kind: 'untold', why: 'GitHub answered 500' };
    const unknown = await gathered({ main: WIDE, head: WIDE }, { trunk });
    expect(unknown.judges).toEqual([['deciding', true, WIDE]]);
    expect(unknown.ids).toEqual(['policy-floor-unreadable']);
  });

  it('an unreadable base leaves the decision to the checkout', async () => {
    const found = await gathered({ main: UNREADABLE, head: UNREADABLE });
    expect(found.judges).toEqual([]);
    expect(found.fromCheckout?.why).toContain('403');
    expect(found.ids).toEqual([]);
  });

  it('a base that only the payload tells is not protected, and has a floor', async () => {
    const change = { ...INTO_RELEASE, isBaseSure: false };
    const found = await gathered({ base: WIDE, main: NARROW, head: WIDE }, { change });
    expect(found.judges).toEqual([
      ['deciding', false, WIDE],
      ['floor', true, NARROW],
    ]);
    expect(found.ids).toEqual(['policy-unprotected']);
    // The default branch's own policy is no less so for being told by it.
    const trunk = { ...CHANGE, isBaseSure: false };
    const sure = await gathered({ main: NARROW, head: NARROW }, { change: trunk });
    expect([sure.judges, sure.ids]).toEqual([[['deciding', true, NARROW]], []]);
  });

  it('a broken base can be put right, decides nothing, and is not replaced by another broken one', async () => {
    const mended = await gathered({ main: BROKEN, head: WIDE });
    expect(mended.judges).toEqual([['proposed', false, WIDE]]);
    expect(mended.ids).toEqual(['policy-invalid']);
    const gone = await gathered({ main: BROKEN });
    expect([gone.judges, gone.ids]).toEqual([[], ['policy-invalid']]);
    // It is not the mistake of whoever leaves it as it is.
    const left = await gathered({ main: BROKEN, head: BROKEN });
    expect([left.judges, left.ids]).toEqual([[], ['policy-invalid']]);
    const worse = BROKEN.replace('1 kg', '2 kg');
    await expect(gathered({ main: BROKEN, head: worse })).rejects.toThrow('4:5');
    await expect(gathered({ main: WIDE, head: BROKEN })).rejects.toThrow('4:5');
  });

  it('a folder of the base that the change makes a file of decides nothing', async () => {
    const folder: PolicyFile = { kind: 'other', why: 'it is a folder, not a file' };
    const files = { 'src@main': folder, 'src@head': WIDE, main: NARROW };
    const found = await gathered(files, { inputs: { policy: 'src' } });
    expect(found.judges).toEqual([
      ['floor', true, NARROW],
      ['proposed', false, WIDE],
    ]);
    expect([found.ids, found.fromCheckout]).toEqual([['policy-invalid'], null]);
    await expect(
      gathered({ ...files, 'src@main': WIDE, 'src@head': folder }, { inputs: { policy: 'src' } }),
    ).rejects.toThrow('policy src: it is a folder, not a file');
  });

  it('naming another policy of the base adds to the usual one of the default branch', async () => {
    const inputs = { policy: 'examples/observe.yml' };
    const files = { 'examples/observe.yml@main': WIDE, 'examples/observe.yml@head': WIDE };
    expect((await gathered({ ...files, main: NARROW }, { inputs })).judges).toEqual([
      ['deciding', true, WIDE],
      ['floor', true, NARROW],
    ]);
    // Where there is no usual one, what the default branch has under that name.
    const own = { 'ci.yml@base': WIDE, 'ci.yml@head': WIDE, 'ci.yml@main': NARROW };
    const named = { change: INTO_RELEASE, inputs: { policy: 'ci.yml' } };
    expect((await gathered(own, named)).judges).toEqual([
      ['deciding', true, WIDE],
      ['floor', true, NARROW],
    ]);
    // One and the same file is not judged twice.
    const usual = { inputs: { policy: '.github/carbon-policy.yml' } };
    expect((await gathered({ main: NARROW, head: NARROW }, usual)).judges).toEqual([
      ['deciding', true, NARROW],
    ]);
  });

  it('naming a policy that only the change has does not get around the usual one', async () => {
    const usual = '.github/carbon-policy.yml';
    const found = await gathered(
      {
        'loose.yml@main': { kind: 'absent' },
        'loose.yml@head': WIDE,
        [`${usual}@main`]: NARROW,
        [`${usual}@head`]: NARROW,
      },
      { inputs: { policy: 'loose.yml' } },
    );
    expect(found.judges).toEqual([
      ['deciding', true, NARROW],
      ['proposed', false, WIDE],
    ]);
  });

  it('a budget of the workflow binds beside the policy and is not protected', async () => {
    const found = await gathered(
      { main: NARROW, head: NARROW },
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

  it('another policy that it names has the usual one of the default branch beside it', async () => {
    const files = { 'mine.yml@pushed': WIDE, main: NARROW };
    for (const ref of ['refs/heads/topic', 'refs/heads/main', 'refs/tags/v1']) {
      const found = await gathered(files, { change, ref, inputs: { policy: 'mine.yml' } });
      expect(found.judges).toEqual([
        ['deciding', ref === 'refs/heads/main', WIDE],
        ['floor', true, NARROW],
      ]);
    }
    const inputs = { policy: 'gone.yml' };
    await expect(gathered(files, { change, ref: 'refs/heads/topic', inputs })).rejects.toThrow(
      'no such file',
    );
    const older = await gathered(
      { ...files, 'gone.yml@main': WIDE },
      { change, ref: 'refs/heads/topic', inputs },
    );
    expect(older.judges).toEqual([['floor', true, NARROW]]);
  });

  it('a mistake in it is bad input', async () => {
    await expect(gathered({ pushed: BROKEN }, { change })).rejects.toThrow('4:5');
  });

  it('one that was named and is nowhere is bad input; one that is only unreadable is not', async () => {
    const inputs = { policy: 'none.yml' };
    await expect(gathered({}, { change, inputs })).rejects.toThrow('no such file');
    const hidden = await gathered({ 'none.yml@pushed': UNREADABLE }, { change, inputs });
    expect(hidden.fromCheckout?.path).toBe('none.yml');
  });
});
