import { expect, test } from 'vitest';
import { parseEntries } from './emulator/env-files.ts';

test.each([
  ['a=1\nb=2\n', { a: '1', b: '2' }],
  ['a=x=y<<z', { a: 'x=y<<z' }],
  ['\n\na=\n', { a: '' }],
  ['a<<END\none\n\ntwo=2\nEND\nb=3', { a: 'one\n\ntwo=2', b: '3' }],
  ['a<<E=F\nx\nE=F\n', { a: 'x' }],
  ['a<<END\nEND\n', { a: '' }],
  ['a=first\na=second\n', { a: 'second' }],
  ['', {}],
])('reads %j', (text, entries) => {
  expect(Object.fromEntries(parseEntries(text))).toEqual(entries);
});

test.each([
  ['a<<END\none\n', "Invalid value. Matching delimiter not found 'END'"],
  ['just text\n', "Invalid format 'just text'"],
  ['<<END\nEND\n', 'Name must not be empty'],
  ['a<<\n\n', 'delimiter must not be empty'],
])('refuses %j', (text, message) => {
  expect(() => parseEntries(text)).toThrow(message);
});
