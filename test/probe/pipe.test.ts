import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinePipe, openLinePipe } from '../../src/probe/pipe.ts';
import { ownDirectory } from '../support/program.ts';

function withPipe(use: (pipe: LinePipe, write: (bytes: string | Buffer) => void) => void): void {
  const path = join(ownDirectory(), 'a.pipe');
  execFileSync('mkfifo', [path]);
  const pipe = openLinePipe(path);
  const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    use(pipe, (bytes) => void writeSync(writer, Buffer.from(bytes)));
  } finally {
    pipe.close();
    closeSync(writer);
  }
}

describe.skipIf(process.platform === 'win32')('a pipe of lines', () => {
  it('never waits for a writer', () => {
    withPipe((pipe) => expect(pipe.drain()).toEqual({ lines: [], flooded: false }));
  });

  it('gives whole lines wherever they are cut', () => {
    withPipe((pipe, write) => {
      fc.assert(
        fc.property(
          fc.array(fc.stringMatching(/^[!-~]{1,200}$/), { minLength: 1, maxLength: 20 }),
          fc.array(fc.nat({ max: 4000 }), { maxLength: 8 }),
          (lines, cuts) => {
            const text = `${lines.join('\n')}\n`;
            const heard: string[] = [];
            let at = 0;
            for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
              const to = Math.min(cut, text.length);
              if (to > at) write(text.slice(at, to));
              at = Math.max(at, to);
              const { lines: some, flooded } = pipe.drain();
              expect(flooded).toBe(false);
              heard.push(...some);
            }
            expect(heard).toEqual(lines);
          },
        ),
        { numRuns: 200 },
      );
    });
  });

  it('takes a bounded part of a flood, and goes on after it', () => {
    withPipe((pipe, write) => {
      write(Buffer.alloc(60_000, 'x'));
      expect(pipe.drain()).toEqual({ lines: [], flooded: true });
      write('the end of it\nhello\n');
      expect(pipe.drain()).toEqual({ lines: ['the end of it', 'hello'], flooded: false });
    });
  });

  it('drops a line without end', () => {
    withPipe((pipe, write) => {
      write(`before\n${'x'.repeat(1_500)}`);
      expect(pipe.drain()).toEqual({ lines: ['before'], flooded: true });
    });
  });

  it('is read by whoever has it, and not through a link', () => {
    const path = join(ownDirectory(), 'file');
    writeFileSync(path, 'a\nb\n');
    const pipe = openLinePipe(path);
    expect(pipe.drain().lines).toEqual(['a', 'b']);
    expect(pipe.drain().lines).toEqual([]);
    pipe.close();
    execFileSync('ln', ['-s', path, `${path}.link`]);
    expect(() => openLinePipe(`${path}.link`)).toThrow('ELOOP');
  });
});
