import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** As GitHub's renderer reads it, but for its last filters: raw HTML is let through to be seen. */
export function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The HTML's elements, in order, without their attributes: `<p><code></code></p>`. */
export function skeleton(rendered: string): string {
  return [...rendered.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/^(<\/?[\w!-]+)[^>]*>$/, '$1>'))
    .join('');
}

/** What people read outside code, entities resolved: where GitHub looks for mentions and the like. */
export function textOutsideCode(rendered: string): string {
  return textOf(rendered.replace(/<code>.*?<\/code>/gs, ' '));
}

/** What people read. */
export function textOf(rendered: string): string {
  return rendered
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/**
 * What GitHub makes of text after Markdown has been read: mentions, references, closing words, commits,
 * emoji, formulas. As wide as the real filters or wider; ASCII as they are, hence no `u`.
 */
export const GITHUB_FILTERS = [
  /@[a-z\d]/i,
  /#\d/,
  /\bgh-\d/i,
  /(?<![a-z\d])[a-f\d]{7,64}(?![a-z\d])/i,
  /:[a-z\d_+-]+:/i,
  /(https?|ftp|mailto|xmpp):[/\w]/i,
  /www\.\w/i,
  /\$/,
] as const;
