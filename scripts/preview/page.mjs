// Markdown as GitHub shows it: a GFM renderer, GitHub's style sheet, the tags that GitHub lets through.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const require = createRequire(import.meta.url);

/** What our Markdown may come to; GitHub lets all of it through and runs none of it. */
const TAGS =
  /^\/?(h[1-6]|p|br|hr|em|strong|del|code|pre|ul|ol|li|a|sub|sup|details|summary|table|thead|tbody|tr|th|td|blockquote)$/;

/** @param mermaid the path of mermaid.min.js, which draws the charts; `null`: they stay code */
export function pageOf(markdown, { theme, mermaid }) {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>${css}
body { margin: 0; padding: 16px; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'}; }
.markdown-body { font-size: 14px; }
</style></head><body><article class="markdown-body">${htmlOf(markdown)}</article>
${mermaid === null ? '' : drawing(mermaid, theme)}</body></html>`;
}

export function htmlOf(markdown) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replace(/<!--.*?-->/gs, '');
  const foreign = [...html.matchAll(/<(\/?[a-zA-Z][\w-]*)/g)].find(([, tag]) => !TAGS.test(tag));
  if (foreign !== undefined) throw new Error(`GitHub would not let ${foreign[0]} through`);
  return html;
}

function drawing(mermaid, theme) {
  return `<script src="${pathToFileURL(mermaid).href}"></script><script>
mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
window.drawn = async () => {
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const chart = document.createElement('pre');
    chart.textContent = code.textContent;
    code.parentElement.replaceWith(chart);
    await mermaid.run({ nodes: [chart] });
  }
};
</script>`;
}
