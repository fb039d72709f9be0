import { describe, expect, it } from 'vitest';
import { samplerEnvironment } from '../../src/lifecycle/environment.ts';

describe('samplerEnvironment', () => {
  it('lets through what a program needs to run, and nothing else', () => {
    const allowed = {
      PATH: '/usr/bin',
      LANG: 'C.UTF-8',
      LC_NUMERIC: 'de_DE.UTF-8',
      TZ: 'Europe/Berlin',
      TMPDIR: '/tmp',
      RUNNER_TRACKING_ID: 'github_1234',
      RUNNER_ENVIRONMENT: 'self-hosted',
      AWS_REGION: 'eu-north-1',
    };
    const kept = samplerEnvironment({
      ...allowed,
      HOME: '/home/runner',
      GITHUB_TOKEN: 'ghs_1',
      ACTIONS_RUNTIME_TOKEN: 'eyJ',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'eyJ',
      INPUT_TOKEN: 'ghs_1',
      STATE_audit: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      NODE_OPTIONS: '--require ./job.cjs',
      NODE_EXTRA_CA_CERTS: '/job/ca.pem',
      LD_PRELOAD: '/job/lib.so',
      UNSET: undefined,
    });
    expect(kept).toEqual(allowed);
  });

  it('says that AWS runs the job, and not which account or task', () => {
    const ARN = 'arn:aws:codebuild:eu-north-1:123456789012:build/x';
    expect(samplerEnvironment({ CODEBUILD_BUILD_ARN: ARN, AWS_EXECUTION_ENV: '' })).toEqual({
      CODEBUILD_BUILD_ARN: '1',
    });
  });

  it('knows the names as Windows spells them', () => {
    const kept = samplerEnvironment({
      Path: 'C:\\Windows',
      SystemRoot: 'C:\\Windows',
      temp: 'C:\\t',
    });
    expect(kept).toEqual({ Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', temp: 'C:\\t' });
  });
});
