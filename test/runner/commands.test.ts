import { expect, test } from 'vitest';
import { parseCommand } from './emulator/commands.ts';

test.each([
  ['::notice::hello', { name: 'notice', properties: {}, data: 'hello' }],
  ['  ::group::a b', { name: 'group', properties: {}, data: 'a b' }],
  ['::WARNING::x', { name: 'warning', properties: {}, data: 'x' }],
  [
    '::error file=a%2Cb.ts,line=3,title=t%3A%20::two%0Alines%25',
    {
      name: 'error',
      properties: { file: 'a,b.ts', line: '3', title: 't:%20' },
      data: 'two\nlines%',
    },
  ],
  ['::debug::%250A', { name: 'debug', properties: {}, data: '%0A' }],
  [
    'text ##[set-output name=a;]b%5D',
    { name: 'set-output', properties: { name: 'a' }, data: 'b]' },
  ],
])('reads %j', (line, command) => {
  expect(parseCommand(line)).toEqual(command);
});

test.each(['hello', '::nonsense::x', 'text ::notice::x', '::notice', '##[nonsense]x', '::::'])(
  'leaves %j alone',
  (line) => {
    expect(parseCommand(line)).toBeUndefined();
  },
);

test('the token of stop-commands is a command while it is awaited', () => {
  expect(parseCommand('::Token-1::', 'token-1')?.name).toBe('token-1');
  expect(parseCommand('::Token-1::')).toBeUndefined();
});
