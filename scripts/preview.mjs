// How people see the comment and the summary: each form as a page in GitHub's own style, light and
// dark, on a desk and on a phone, photographed by headless Chromium into build/preview/.
//   npm run preview [-- --only fail,matrix] [--chromium PATH] [--mermaid mermaid.min.js] [--out DIR]

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PLACE_PAGES } from '../test/preview/places.ts';
import { SCENARIOS } from '../test/preview/scenarios.ts';
import { findChromium, startChromium } from './preview/chromium.mjs';
import { pageOf } from './preview/page.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    chromium: { type: 'string' },
    mermaid: { type: 'string' },
    out: { type: 'string', default: 'build/preview' },
  },
});

const OUT = resolve(values.out);
const PAGES = { ...SCENARIOS, ...PLACE_PAGES };
const WIDTHS = { wide: 860, narrow: 360 };
const THEMES = ['light', 'dark'];

const wanted = values.only?.split(',') ?? Object.keys(PAGES);
const unknown = wanted.filter((name) => !(name in PAGES));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(PAGES).join(', ')}.`);
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });
const path = values.chromium ?? findChromium();
if (path === null || !existsSync(path)) {
  console.error('There is no Chromium here; name one with --chromium.');
  process.exit(2);
}
const chromium = await startChromium(path);
try {
  for (const name of wanted) {
    const markdown = await PAGES[name]();
    writeFileSync(join(OUT, `${name}.md`), markdown);
    for (const theme of THEMES) {
      const page = join(OUT, `${name}-${theme}.html`);
      writeFileSync(page, pageOf(markdown, { theme, mermaid: values.mermaid ?? null }));
      for (const [size, width] of Object.entries(WIDTHS)) {
        for (const folds of ['closed', 'open']) {
          const shot = await chromium.photograph(page, { width, isOpen: folds === 'open' });
          writeFileSync(join(OUT, `${name}-${size}-${theme}-${folds}.png`), shot.png);
          if (shot.overflowPx > 0) {
            console.error(`${name}, ${size}: ${shot.overflowPx} px wider than its page`);
            process.exitCode = 1;
          }
        }
      }
    }
    console.log(`${name}: ${markdown.length} units`);
  }
} finally {
  await chromium.close();
}
console.log(`Pictures are in ${OUT}`);
