import fc from 'fast-check';

/** Everything that has ever meant something to a Markdown reader, a runner or a terminal. */
const PIECES = [
  ...[
    '|',
    '\\|',
    '\\',
    '`',
    '``',
    '```',
    '~~~',
    '<',
    '>',
    '&',
    '&lt;',
    '&#64;',
    '&#x200b;',
    '$',
    '$$',
  ],
  ...['*', '**', '_', '__', '~', '~~', '[', ']', '(', ')', '![', '](javascript:alert(1))', '[^1]:'],
  ...[
    '@org/team',
    '@user',
    'a@b.example',
    '#123',
    'GH-1',
    'gh-7',
    'o/r#1',
    'o/r@a1b2c3d',
    'Fixes #1',
  ],
  ...[
    'https://evil.example/x',
    'http://1.2.3.4',
    'www.evil.example',
    'mailto:a@b.example',
    'xmpp:a@b',
  ],
  ...['<!--', '-->', '<!-- carbon-audit:v1', '<img src=x onerror=alert(1)>', '</details>', '</td>'],
  ...[
    '<a href="x">',
    '<https://evil.example>',
    '<script>',
    '<![CDATA[',
    '<?php',
    '</summary>',
    '<b>',
  ],
  ...['\n', '\r\n', '\r', '\t', ' ', '    ', '\u0085', '\u2028', '\u2029', '\u00a0', '\u2800'],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u{e0041}', '\ufe0f', '\u3164'],
  ...['\u0000', '\u001b[31m', '\u0007', '\u009b', '\ud800', '\udfff', '\uffff', '\u034f'],
  ...[
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '---',
    '===',
    '***',
    ':-',
    '|--|',
    '- [ ] ',
    ':tada:',
    '::',
  ],
  ...[
    '::error::x',
    '::set-output name=a::b',
    '##[error]',
    '```mermaid\n',
    '%%{init}%%',
    '"',
    "'",
    '{{',
  ],
  ...[
    'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    'deadbeef',
    '1234567',
    'x',
    'Z',
    'é',
    'e\u0301',
    '😀',
  ],
  ...['a\u0300\u0301\u0302\u0303\u0304\u0305\u0306', '½', '中', 'ﬁ', '\u212a', 'ſ', '…', '–'],
];

/** Names as an attacker would choose them, up to a few thousand characters. */
export const hostileNames: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })),
      {
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom('`', '|', '\\', '<', ' ', 'a'), { maxLength: 90 })
    .map((all) => all.join('')),
);

/** Ten thousand characters with everything in them. */
export const TEN_KB = PIECES.join(' ').repeat(20).slice(0, 10_000);

/** Forges our marker, closes our fold, begins a fence and a command. */
export const FORGERY = `x\n\n</details>\n\n\`\`\`mermaid\n::error::no\n##[error]no\n| a | b |\n<!-- carbon-audit:v1 key=${'a'.repeat(12)} run=1 attempt=1 head=${'b'.repeat(40)} -->`;
