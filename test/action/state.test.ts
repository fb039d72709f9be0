import { describe, expect, it } from 'vitest';
import type { Runner } from '../../src/action/runner.ts';
import { type AuditState, loadState, saveNoState, saveState } from '../../src/action/state.ts';

/** A runner that keeps state as GitHub's does: the last of a name counts. */
function keeper() {
  const kept = new Map<string, string>();
  const runner: Pick<Runner, 'state' | 'saveState'> = {
    state: (name) => kept.get(name) ?? '',
    saveState: (name, value) => kept.set(name, value),
  };
  return { kept, runner: runner as Runner };
}

/** As much of a state as telling it from others needs, with a policy of so many characters. */
function stateOf(length: number, version = 1): AuditState {
  const base64 = Array.from({ length }, (_, i) => String.fromCharCode(97 + ((i * i) % 23))).join(
    '',
  );
  return { version, policies: { frozen: [{ base64 }] } } as unknown as AuditState;
}

describe('the state that main hands to post', () => {
  it.each([0, 100, 29_900, 30_100, 200_000])('arrives whole with a policy of %i', (length) => {
    const { kept, runner } = keeper();
    saveNoState(runner);
    saveState(runner, stateOf(length));
    expect(loadState(runner)).toEqual(stateOf(length));
    // Windows allows no longer variable.
    for (const value of kept.values()) expect(value.length).toBeLessThan(32_767);
  });

  it('is none where main saved none, or another version did', () => {
    const { runner } = keeper();
    expect(loadState(runner)).toBeNull();
    saveNoState(runner);
    expect(loadState(runner)).toBeNull();
    saveState(runner, stateOf(10, 2));
    expect(loadState(runner)).toBeNull();
  });

  it.each(['{', 'null', '{}', 'not base64', 'AAAA'])('is none of ours: %s', (text) => {
    const { kept, runner } = keeper();
    kept.set('audit_chunks', '1');
    kept.set('audit_0', text);
    expect(loadState(runner)).toBeNull();
  });
});
