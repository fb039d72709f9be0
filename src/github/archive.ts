import { crc32, inflateRawSync } from 'node:zlib';
import { quoted } from '../nearest.ts';

/** What an archive may hold; anything else in it, and none of it is read. */
export type ArchiveRules = Readonly<{
  /** The names its files may have. */
  names: readonly string[];
  /** How large a file may be, unpacked. */
  maxBytesOf: (name: string) => number;
}>;

export type Unpacked =
  | Readonly<{ kind: 'files'; files: ReadonlyMap<string, Buffer> }>
  /** `why` is a clause that stands alone, safe to print. */
  | Readonly<{ kind: 'refused'; why: string }>;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;

const ENCRYPTED = 0x0001;
const STRONGLY_ENCRYPTED = 0x0040;
const MASKED = 0x2000;
const STORED = 0;
const DEFLATED = 8;

/** In the upper half of the attributes that Unix leaves: what kind of file it is, and a plain one. */
const KIND_BITS = 0o170000;
const PLAIN_FILE = 0o100000;

/** Text does not pack better than this; little of it may, by chance. */
const MOST_RATIO = 100;
const RATIO_COUNTS_FROM_BYTES = 1024 * 1024;

/**
 * The files of a zip archive, unpacked in memory, where it is plain, whole and as small as it says, and
 * holds nothing but files of the names given. It may come from anyone: no name in it is ever a path.
 * Never throws.
 */
export function unpack(bytes: Uint8Array, rules: ArchiveRules): Unpacked {
  try {
    return {
      kind: 'files',
      files: filesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), rules),
    };
  } catch (error) {
    // A field that lies beyond the end is a RangeError of the buffer; what zlib throws has a code.
    const why = error instanceof Refusal ? error.message : 'it is damaged or cut short';
    return { kind: 'refused', why };
  }
}

class Refusal extends Error {}

function refuseWhere(isSo: boolean, why: string): void {
  if (isSo) throw new Refusal(why);
}

function filesIn(archive: Buffer, rules: ArchiveRules): Map<string, Buffer> {
  const end = endOf(archive);
  const entries = entriesOf(archive, end, rules);
  const files = new Map<string, Buffer>();
  let freeFrom = 0;
  for (const entry of entries.sort((a, b) => a.localAt - b.localAt)) {
    refuseWhere(files.has(entry.name), `it holds ${quoted(entry.name)} twice`);
    // Files that share bytes make much of little.
    refuseWhere(entry.localAt < freeFrom, 'its files overlap');
    const dataAt = dataOf(archive, entry);
    freeFrom = dataAt + entry.packedBytes;
    refuseWhere(freeFrom > end.directoryAt, 'its files overlap');
    files.set(entry.name, contentOf(archive.subarray(dataAt, freeFrom), entry));
  }
  return files;
}

type End = Readonly<{ directoryAt: number; directoryBytes: number; entries: number; at: number }>;

function endOf(archive: Buffer): End {
  const earliest = Math.max(0, archive.length - END_BYTES - MOST_COMMENT_BYTES);
  for (let at = archive.length - END_BYTES; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) !== END_RECORD) continue;
    // A record in the middle of something else does not reach to the end.
    if (at + END_BYTES + archive.readUInt16LE(at + 20) !== archive.length) continue;
    const entries = archive.readUInt16LE(at + 10);
    const directoryBytes = archive.readUInt32LE(at + 12);
    const directoryAt = archive.readUInt32LE(at + 16);
    const isSplit = archive.readUInt32LE(at + 4) !== 0 || archive.readUInt16LE(at + 8) !== entries;
    refuseWhere(isSplit, 'it is one part of several');
    refuseWhere(
      entries === 0xffff || directoryAt === 0xffffffff || directoryBytes === 0xffffffff,
      'it is far larger than an audit',
    );
    refuseWhere(directoryAt + directoryBytes > at, 'it is damaged or cut short');
    return { directoryAt, directoryBytes, entries, at };
  }
  throw new Refusal('it is no zip archive, or cut short');
}

type Entry = Readonly<{
  name: string;
  method: number;
  flags: number;
  checksum: number;
  packedBytes: number;
  plainBytes: number;
  localAt: number;
}>;

function entriesOf(archive: Buffer, end: End, rules: ArchiveRules): Entry[] {
  refuseWhere(end.entries > rules.names.length, `it holds ${end.entries} files`);
  const entries: Entry[] = [];
  let at = end.directoryAt;
  for (let left = end.entries; left > 0; left -= 1) {
    refuseWhere(archive.readUInt32LE(at) !== CENTRAL_HEADER, 'it is damaged or cut short');
    const nameBytes = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameBytes);
    const entry: Entry = {
      name,
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      checksum: archive.readUInt32LE(at + 16),
      packedBytes: archive.readUInt32LE(at + 20),
      plainBytes: archive.readUInt32LE(at + 24),
      localAt: archive.readUInt32LE(at + 42),
    };
    refuseEntry(entry, archive.readUInt32LE(at + 38) >>> 16, rules);
    entries.push(entry);
    at += 46 + nameBytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    refuseWhere(at > end.directoryAt + end.directoryBytes, 'it is damaged or cut short');
  }
  return entries;
}

/** All that can be told of a file before any of it is unpacked. */
function refuseEntry(
  { name, flags, method, packedBytes, plainBytes }: Entry,
  unixMode: number,
  { names, maxBytesOf }: ArchiveRules,
): void {
  refuseWhere(!names.includes(name), `it holds ${quoted(name)}, which no audit does`);
  const kind = unixMode & KIND_BITS;
  refuseWhere(kind !== 0 && kind !== PLAIN_FILE, `${name} is no plain file`);
  refuseWhere((flags & (ENCRYPTED | STRONGLY_ENCRYPTED | MASKED)) !== 0, `${name} is encrypted`);
  refuseWhere(method !== STORED && method !== DEFLATED, `${name} is packed in an unknown way`);
  refuseWhere(plainBytes > maxBytesOf(name), `${name} is larger than ${maxBytesOf(name)} bytes`);
  refuseWhere(
    plainBytes > RATIO_COUNTS_FROM_BYTES && plainBytes > packedBytes * MOST_RATIO,
    `${name} unpacks to more than ${MOST_RATIO} times its size`,
  );
}

/** Where the content begins; the file's own header must say what the directory says. */
function dataOf(archive: Buffer, { name, flags, method, localAt }: Entry): number {
  const nameBytes = archive.readUInt16LE(localAt + 26);
  const isSame =
    archive.readUInt32LE(localAt) === LOCAL_HEADER &&
    archive.readUInt16LE(localAt + 6) === flags &&
    archive.readUInt16LE(localAt + 8) === method &&
    archive.toString('utf8', localAt + 30, localAt + 30 + nameBytes) === name;
  refuseWhere(!isSame, `${name} is not what the archive's directory says`);
  return localAt + 30 + nameBytes + archive.readUInt16LE(localAt + 28);
}

function contentOf(packed: Buffer, { name, method, plainBytes, checksum }: Entry): Buffer {
  const content = method === STORED ? Buffer.from(packed) : inflated(packed, plainBytes);
  const isSame = content?.length === plainBytes && crc32(content) === checksum;
  if (content === null || !isSame) {
    throw new Refusal(`${name} is not what the archive's directory says`);
  }
  return content;
}

/** `null` where it is damaged or unpacks to more than it says. */
function inflated(packed: Buffer, plainBytes: number): Buffer | null {
  try {
    // Zero would stand for no limit.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, plainBytes) });
  } catch {
    return null;
  }
}
