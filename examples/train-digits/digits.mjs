// The data file: how it is laid out, how it is read, and how a digit is varied for training.

import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

export const DATA_FILE = new URL('./digits.bin.gz', import.meta.url);
export const SIDE_PX = 14;
export const PIXELS_PER_DIGIT = SIDE_PX * SIDE_PX;
export const CLASS_COUNT = 10;

const HEADER_BYTES = 8;
const CENTRE_PX = (SIDE_PX - 1) / 2;

// How far a varied digit may stray from the original. More than this makes digits that nobody
// would write: a 6 leaning so far that it reads as a 0.
const MAX_STRETCH = 0.15;
const MAX_SLANT = 0.25;
const MAX_SHIFT_PX = 0.7;

/**
 * @typedef {object} DigitSet
 * @property {number} count
 * @property {Uint8Array} labels one byte a digit, 0 to 9
 * @property {Uint8Array} pixels PIXELS_PER_DIGIT bytes a digit, row by row, 0 is paper
 */

/**
 * Layout, before compression: the count of training digits and the count of test digits (32-bit
 * little-endian), all labels, all pixels; training digits first.
 *
 * @param {DigitSet} training
 * @param {DigitSet} test
 * @returns {Buffer}
 */
export function packDigits(training, test) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(training.count, 0);
  header.writeUInt32LE(test.count, 4);
  return Buffer.concat([header, training.labels, test.labels, training.pixels, test.pixels]);
}

/** @param {Buffer} packed */
export function compress(packed) {
  return gzipSync(packed, { level: 9 });
}

/** @returns {{ training: DigitSet, test: DigitSet }} */
export function readDigits() {
  const packed = gunzipSync(readFileSync(DATA_FILE));
  const trainingCount = packed.readUInt32LE(0);
  const testCount = packed.readUInt32LE(4);
  const digitCount = trainingCount + testCount;
  const expectedBytes = HEADER_BYTES + digitCount * (1 + PIXELS_PER_DIGIT);
  if (packed.length !== expectedBytes) {
    throw new Error(`the data file holds ${packed.length} bytes, expected ${expectedBytes}`);
  }
  const labels = packed.subarray(HEADER_BYTES, HEADER_BYTES + digitCount);
  const pixels = packed.subarray(HEADER_BYTES + digitCount);
  return {
    training: {
      count: trainingCount,
      labels: labels.subarray(0, trainingCount),
      pixels: pixels.subarray(0, trainingCount * PIXELS_PER_DIGIT),
    },
    test: {
      count: testCount,
      labels: labels.subarray(trainingCount),
      pixels: pixels.subarray(trainingCount * PIXELS_PER_DIGIT),
    },
  };
}

/**
 * Writes one digit as it is, scaled to 0..1.
 *
 * @param {DigitSet} digits
 * @param {number} index
 * @param {Float32Array} target
 */
export function copyDigit(digits, index, target) {
  const start = index * PIXELS_PER_DIGIT;
  for (let i = 0; i < PIXELS_PER_DIGIT; i++) target[i] = digits.pixels[start + i] / 255;
}

/**
 * Writes one digit as another hand might have written it: stretched, slanted or turned, and moved
 * a little. With only a few thousand originals this is what keeps the network from learning them
 * by heart.
 *
 * @param {DigitSet} digits
 * @param {number} index
 * @param {Float32Array} target
 * @param {() => number} random uniform in 0..1
 */
export function varyDigit(digits, index, target, random) {
  const original = digits.pixels.subarray(index * PIXELS_PER_DIGIT, (index + 1) * PIXELS_PER_DIGIT);
  const upTo = (/** @type {number} */ limit) => (2 * random() - 1) * limit;
  const xFromX = 1 + upTo(MAX_STRETCH);
  const xFromY = upTo(MAX_SLANT);
  const yFromX = upTo(MAX_SLANT);
  const yFromY = 1 + upTo(MAX_STRETCH);
  const shiftX = upTo(MAX_SHIFT_PX);
  const shiftY = upTo(MAX_SHIFT_PX);

  for (let y = 0; y < SIDE_PX; y++) {
    for (let x = 0; x < SIDE_PX; x++) {
      const fromCentreX = x - CENTRE_PX;
      const fromCentreY = y - CENTRE_PX;
      const sourceX = CENTRE_PX + xFromX * fromCentreX + xFromY * fromCentreY + shiftX;
      const sourceY = CENTRE_PX + yFromX * fromCentreX + yFromY * fromCentreY + shiftY;
      target[y * SIDE_PX + x] = brightnessBetween(original, sourceX, sourceY) / 255;
    }
  }
}

/** The brightness at a point between pixels, from the four around it. */
function brightnessBetween(pixels, x, y) {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const rightShare = x - left;
  const bottomShare = y - top;
  const upper =
    brightnessAt(pixels, left, top) * (1 - rightShare) +
    brightnessAt(pixels, left + 1, top) * rightShare;
  const lower =
    brightnessAt(pixels, left, top + 1) * (1 - rightShare) +
    brightnessAt(pixels, left + 1, top + 1) * rightShare;
  return upper * (1 - bottomShare) + lower * bottomShare;
}

function brightnessAt(pixels, x, y) {
  if (x < 0 || x >= SIDE_PX || y < 0 || y >= SIDE_PX) return 0;
  return pixels[y * SIDE_PX + x];
}
