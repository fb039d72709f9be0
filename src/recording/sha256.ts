/**
 * SHA-256 (FIPS 180-4) of short texts. Loading node:crypto would cost the sampler 4 MB of memory, for
 * one line a second; the tests hold this against it.
 */

const BLOCK_BYTES = 64;
const ROUNDS = 64;

/** The 64 primes below 312, by the sieve. */
function firstPrimes(): number[] {
  const isComposite = new Uint8Array(312);
  const primes: number[] = [];
  for (let candidate = 2; candidate < isComposite.length; candidate += 1) {
    if (isComposite[candidate] === 1) continue;
    primes.push(candidate);
    for (let n = 2 * candidate; n < isComposite.length; n += candidate) isComposite[n] = 1;
  }
  return primes;
}

/** The first 32 bits of a number's fraction. */
function fractionBits(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) | 0;
}

const PRIMES = firstPrimes();
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

/** Kept between calls, so that a digest makes little garbage. */
const words = new Int32Array(ROUNDS);
const state = new Int32Array(INITIAL.length);

/** The digest of a text's UTF-8 bytes. */
export function sha256(text: string): Buffer {
  const message = paddedMessage(text);
  state.set(INITIAL);
  for (let offset = 0; offset < message.byteLength; offset += BLOCK_BYTES) {
    scheduleWords(message, offset);
    compress();
  }
  const digest = Buffer.allocUnsafe(4 * state.length);
  for (let i = 0; i < state.length; i += 1) digest.writeInt32BE(state[i] as number, 4 * i);
  return digest;
}

/** The bytes, a one bit, zeros, and the length in bits, in whole blocks. */
function paddedMessage(text: string): DataView {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.alloc(Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
  bytes.write(text);
  bytes[length] = 0x80;
  // A text of half a gigabyte would need more than 32 bits; none is that long here.
  bytes.writeUInt32BE(length * 8, bytes.length - 4);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/*
 * What follows runs in an interpreter, in the sampler always: it is spelt out, as calls would cost
 * several times as much, and so would sums that leave 32 bits before they are cut.
 */

/** The words of one block. */
function scheduleWords(message: DataView, offset: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = message.getInt32(offset + 4 * i);
  for (let i = 16; i < ROUNDS; i += 1) {
    const a = words[i - 15] as number;
    const b = words[i - 2] as number;
    const sigma0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const sigma1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    const early = ((words[i - 16] as number) + sigma0) | 0;
    words[i] = early + (((words[i - 7] as number) + sigma1) | 0);
  }
}

/** The rounds of one block, with `choice` and `majority` in their shortest forms. */
function compress(): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  let bc = b ^ c;
  for (let i = 0; i < ROUNDS; i += 1) {
    const input = ((CONSTANTS[i] as number) + (words[i] as number)) | 0;
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = g ^ (e & (f ^ g));
    const first = (((((h + sum1) | 0) + choice) | 0) + input) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const ab = a ^ b;
    const majority = b ^ (ab & bc);
    bc = ab;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (((first + sum0) | 0) + majority) | 0;
  }
  // Int32Array keeps the low 32 bits of each sum.
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[i] = (state[i] as number) + value;
  }
}

type Eight = [number, number, number, number, number, number, number, number];
