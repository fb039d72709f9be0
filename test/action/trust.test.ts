import { describe, expect, it } from 'vitest';
import { changedSince, trustedEnvironment } from '../../src/action/trust.ts';

const BEFORE = {
  PATH: '/bin',
  HTTPS_PROXY: 'http://user:secret@proxy',
  AZURE_CLIENT_SECRET: 'secret',
};

describe('the environment that decides whom a process trusts', () => {
  it('keeps no value, as what it sees may be secret', () => {
    const kept = trustedEnvironment(BEFORE);
    expect(Object.keys(kept).sort()).toEqual(['AZURE_CLIENT_SECRET', 'HTTPS_PROXY']);
    expect(JSON.stringify(kept)).not.toContain('secret@');
    expect(Object.values(kept)).not.toContain('secret');
  });

  it.each([
    'NODE_EXTRA_CA_CERTS',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_OPTIONS',
    'NODE_DEBUG',
    'SSLKEYLOGFILE',
    'https_proxy',
    'ALL_PROXY',
    'LD_PRELOAD',
    'GITHUB_API_URL',
    'ACTIONS_RESULTS_URL',
  ])('sees that %s was set, changed or taken away', (name) => {
    const set = { ...BEFORE, [name]: 'a' };
    expect(changedSince(trustedEnvironment(BEFORE), set)).toEqual([name]);
    expect(changedSince(trustedEnvironment(set), { ...set, [name]: 'b' })).toEqual([name]);
    expect(changedSince(trustedEnvironment(set), BEFORE)).toEqual([name]);
  });

  it('lets everyday steps do what they do', () => {
    const after = {
      ...BEFORE,
      PATH: '/opt/bin',
      NODE_AUTH_TOKEN: 'x',
      NODE_ENV: 'test',
      NO_PROXY: '',
    };
    expect(changedSince(trustedEnvironment(BEFORE), after)).toEqual([]);
  });
});
