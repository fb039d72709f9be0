import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveRules, unpack } from '../../src/github/archive.ts';
import { zip } from '../runner/github/zip.ts';

const MIB = 1024 * 1024;
const RULES: ArchiveRules = {
  names: ['a.json', 'b.json', 'c.json'],
  maxBytesOf: (name) => (name === 'a.json' ? 4 * MIB : 64),
};

function refusal(archive: Uint8Array): string {
  const unpacked = unpack(archive, RULES);
  return unpacked.kind === 'refused' ? unpacked.why : 'not refused';
}

/** An archive whose bytes were changed where `at` says, counted from its central directory. */
function changed(archive: Buffer, write: (bytes: Buffer, central: number) => void): Buffer {
  const bytes = Buffer.from(archive);
  write(bytes, bytes.readUInt32LE(bytes.length - 22 + 16));
  return bytes;
}

const ONE = zip({ 'a.json': '{"a":1}' });

describe('unpack', () => {
  it('gives the files of an archive', () => {
    const files = { 'a.json': 'x'.repeat(1000), 'b.json': '', 'c.json': Buffer.from([0, 255]) };
    const unpacked = unpack(zip(files), RULES);
    expect(unpacked.kind).toBe('files');
    if (unpacked.kind !== 'files') return;
    for (const [name, content] of Object.entries(files)) {
      expect(unpacked.files.get(name)).toEqual(Buffer.from(content));
    }
    expect(unpacked.files.size).toBe(3);
  });

  it('gives those of an archive that stands in larger memory, and bears a comment', () => {
    const comment = Buffer.from('made by hand');
    const bytes = Buffer.concat([ONE, comment]);
    bytes.writeUInt16LE(comment.length, ONE.length - 2);
    const within = Buffer.concat([Buffer.alloc(100), bytes]).subarray(100);
    expect(unpack(within, RULES)).toMatchObject({ kind: 'files' });
  });

  it.each([
    ['../a.json', '"../a.json"'],
    ['/etc/passwd', '"/etc/passwd"'],
    ['C:\\a.json', '"C:\\\\a.json"'],
    ['..\\a.json', '"..\\\\a.json"'],
    ['a.json/', '"a.json/"'],
    ['./a.json', '"./a.json"'],
    ['A.JSON', '"A.JSON"'],
    ['NUL', '"NUL"'],
    ['__proto__', '"__proto__"'],
    ['a.json\u0000.png', '\\u{0}'],
    ['a\u202Ejson', '\\u{202e}'],
  ])('refuses all of an archive with a file called %j', (name, shown) => {
    const why = refusal(zip({ 'b.json': '{}', [name]: '{}' }));
    expect(why).toContain(shown);
    expect(why).toContain('which no audit does');
  });

  it('refuses a symbolic link and a device, whatever they are called', () => {
    for (const mode of [0o120777, 0o020666, 0o040755]) {
      const archive = changed(ONE, (bytes, at) => {
        bytes.writeUInt32LE((mode << 16) >>> 0, at + 38);
      });
      expect(refusal(archive)).toBe('a.json is no plain file');
    }
  });

  it('refuses a bomb by what it says of itself', () => {
    expect(refusal(zip({ 'a.json': Buffer.alloc(3 * MIB) }))).toContain('100 times its size');
    expect(refusal(zip({ 'a.json': Buffer.alloc(5 * MIB) }))).toContain('larger than');
    expect(refusal(zip({ 'b.json': 'x'.repeat(65) }))).toContain('larger than 64 bytes');
  });

  it('refuses a bomb that lies about itself, without unpacking it', () => {
    const archive = changed(zip({ 'a.json': Buffer.alloc(64 * MIB) }), (bytes, at) => {
      bytes.writeUInt32LE(1000, at + 24);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(archive)).toBe("a.json is not what the archive's directory says");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * MIB);
  });

  it('refuses what is encrypted, packed in another way, or masked', () => {
    for (const [flags, method, why] of [
      [0x0801, 8, 'encrypted'],
      [0x2800, 8, 'encrypted'],
      [0x0800, 12, 'unknown way'],
    ] as const) {
      const archive = changed(ONE, (bytes, at) => {
        bytes.writeUInt16LE(flags, at + 8);
        bytes.writeUInt16LE(method, at + 10);
      });
      expect(refusal(archive)).toContain(why);
    }
  });

  it('refuses a file that stands twice, and files that share bytes', () => {
    const [a, b] = ['a.json', 'b.json'].map((name) => zip({ [name]: '{}' }));
    const two = Buffer.from(zip({ 'a.json': '{}', 'b.json': '{}' }));
    const twice = Buffer.from(two.toString('latin1').replaceAll('b.json', 'a.json'), 'latin1');
    expect(refusal(twice)).toBe('it holds "a.json" twice');
    expect(a?.length).toBe(b?.length);
    const shared = changed(two, (bytes, at) => {
      // The second entry of the directory, led to the first one's bytes.
      bytes.writeUInt32LE(0, at + 46 + 'a.json'.length + 42);
    });
    expect(refusal(shared)).toMatch(/overlap|directory says/);
  });

  it('refuses other content than the checksum stands for', () => {
    const archive = changed(ONE, (bytes, at) => {
      bytes.writeUInt32LE(bytes.readUInt32LE(at + 16) ^ 1, at + 16);
    });
    expect(refusal(archive)).toContain("the archive's directory says");
  });

  it('refuses more files than there are names, parts of archives, and those of 64 bits', () => {
    const end = (write: (bytes: Buffer, at: number) => void) => {
      const bytes = Buffer.from(ONE);
      write(bytes, bytes.length - 22);
      return refusal(bytes);
    };
    expect(
      end((bytes, at) => {
        bytes.writeUInt16LE(4, at + 8);
        bytes.writeUInt16LE(4, at + 10);
      }),
    ).toBe('it holds 4 files');
    expect(end((bytes, at) => bytes.writeUInt16LE(1, at + 4))).toContain('one part');
    expect(end((bytes, at) => bytes.writeUInt32LE(0xffffffff, at + 16))).toContain('far larger');
    expect(end((bytes, at) => bytes.writeUInt32LE(bytes.length, at + 16))).toContain('damaged');
  });

  it('refuses what is no archive at all', () => {
    for (const text of ['', '{}', '<!DOCTYPE html>', 'PK\u0003\u0004']) {
      expect(refusal(Buffer.from(text))).toBe('it is no zip archive, or cut short');
    }
  });

  it('refuses an archive that was cut short anywhere', () => {
    const archive = zip({ 'a.json': deflateRawSync(Buffer.from('x'.repeat(500))), 'b.json': '{}' });
    for (let length = 0; length < archive.length; length += 1) {
      expect(unpack(archive.subarray(0, length), RULES).kind).toBe('refused');
    }
  });

  it('never throws, and never gives what the archive does not hold, whatever bytes are changed', () => {
    const archive = zip({ 'a.json': '{"some":"text"}', 'b.json': '{}' });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.nat({ max: archive.length - 1 }),
            value: fc.nat({ max: 255 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        (changes) => {
          const bytes = Buffer.from(archive);
          for (const { at, value } of changes) bytes[at] = value;
          const unpacked = unpack(bytes, RULES);
          if (unpacked.kind === 'refused') return unpacked.why.length < 1000;
          return [...unpacked.files.keys()].every((name) => RULES.names.includes(name));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
