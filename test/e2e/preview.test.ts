import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/preview/chromium.mjs';
import { ownDirectory, SCRIPTS_NODE } from '../support/program.ts';

/** Width and height as a PNG begins. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.skipIf(findChromium() === null)('the preview', () => {
  it('photographs the comment on a desk and on a phone, and nothing leaves its page', async () => {
    const out = ownDirectory();
    const args = ['scripts/preview.mjs', '--only', 'fail', '--out', out];
    await promisify(execFile)(SCRIPTS_NODE, args, { timeout: 170_000 });
    const photo = (name: string) => sizeOf(readFileSync(join(out, `fail-${name}.png`)));
    const [width, closed] = photo('narrow-dark-closed');
    expect(width).toBe(360);
    expect(photo('narrow-dark-open')[1]).toBeGreaterThan(closed);
    expect(photo('wide-light-closed')[0]).toBe(860);
  });
});
