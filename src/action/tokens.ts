import type { Runner } from './runner.ts';

const TOKENS = ['token', 'intensity-token'];

/** Keeps the tokens out of every log from here on. */
export function maskTokens(runner: Runner): void {
  for (const name of TOKENS) {
    const token = runner.input(name);
    if (token !== '') runner.maskSecret(token);
  }
}
