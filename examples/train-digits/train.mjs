// Trains a small neural network to read handwritten digits. Plain Node, no dependencies; two
// threads, each on its share of every batch. The same seed gives the same result.

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { BARRIER_BYTES } from './barrier.mjs';
import { readDigits } from './digits.mjs';
import { initialise, PARAMETER_COUNT } from './network.mjs';
import { STREAM, seededRandom } from './random.mjs';

const USAGE = 'usage: node train.mjs [--epochs N] [--seed N]';
const DEFAULT_EPOCHS = '140';
// A log that can be read at a glance, however long the training.
const MOST_LINES = 14;
const DEFAULT_SEED = '1';
const ACCURACY_FLOOR = 0.9;
const EXIT_TOO_INACCURATE = 1;
const EXIT_BAD_USAGE = 2;

// Fixed, not taken from the machine: in which order gradients are added up is part of the result.
const WORKER_COUNT = 2;

function readOptions() {
  const { values } = parseArgs({
    options: {
      epochs: { type: 'string', default: DEFAULT_EPOCHS },
      seed: { type: 'string', default: DEFAULT_SEED },
    },
  });
  return {
    epochs: wholeNumber('--epochs', values.epochs, 1, 10_000),
    seed: wholeNumber('--seed', values.seed, 0, 1_000_000),
  };
}

function wholeNumber(option, text, lowest, highest) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < lowest || value > highest) {
    throw new Error(`${option} takes a whole number from ${lowest} to ${highest}, not "${text}"`);
  }
  return value;
}

function optionsOrExit() {
  try {
    return readOptions();
  } catch (error) {
    console.error(`train: ${error.message}\n${USAGE}`);
    process.exit(EXIT_BAD_USAGE);
  }
}

function sharedBuffers() {
  const parameterBytes = PARAMETER_COUNT * Float32Array.BYTES_PER_ELEMENT;
  return {
    parameters: new SharedArrayBuffer(parameterBytes),
    gradients: Array.from({ length: WORKER_COUNT }, () => new SharedArrayBuffer(parameterBytes)),
    barrier: new SharedArrayBuffer(BARRIER_BYTES),
  };
}

/** Runs the workers to their end; calls `onEpoch` when all have reported an epoch. */
async function runWorkers({ epochs, seed }, onEpoch) {
  const buffers = sharedBuffers();
  initialise(new Float32Array(buffers.parameters), seededRandom(seed, STREAM.initialWeights));

  const totals = new Map();
  const onReport = ({ epoch, lossSum, correctCount }) => {
    const total = totals.get(epoch) ?? { reports: 0, lossSum: 0, correctCount: 0 };
    total.reports++;
    total.lossSum += lossSum;
    total.correctCount += correctCount;
    totals.set(epoch, total);
    if (total.reports === WORKER_COUNT) onEpoch(epoch, total);
  };

  const runs = Array.from({ length: WORKER_COUNT }, (_, workerIndex) => {
    const workerData = { epochs, seed, workerIndex, workerCount: WORKER_COUNT, buffers };
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
    worker.on('message', onReport);
    return new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', resolve);
    });
  });
  await Promise.all(runs);
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

const options = optionsOrExit();
const { training, test } = readDigits();
console.log(
  `${training.count} training digits, ${test.count} test digits, ` +
    `${PARAMETER_COUNT} parameters, ${WORKER_COUNT} workers, seed ${options.seed}`,
);

const startedMs = performance.now();
let lineStartedMs = startedMs;
let accuracy = 0;

const epochsPerLine = Math.ceil(options.epochs / MOST_LINES);

function reportEpoch(epoch, { lossSum, correctCount }) {
  accuracy = correctCount / test.count;
  if (epoch % epochsPerLine !== 0 && epoch !== options.epochs) return;
  const nowMs = performance.now();
  const loss = (lossSum / training.count).toFixed(4);
  const seconds = ((nowMs - lineStartedMs) / 1000).toFixed(2);
  const place = `${String(epoch).padStart(String(options.epochs).length)}/${options.epochs}`;
  console.log(`epoch ${place}  loss ${loss}  test accuracy ${percent(accuracy)}  ${seconds} s`);
  lineStartedMs = nowMs;
}

try {
  await runWorkers(options, reportEpoch);
} catch (error) {
  console.error(error);
  // The other worker waits at the barrier for one that will not come.
  process.exit(1);
}

const totalSeconds = ((performance.now() - startedMs) / 1000).toFixed(1);
console.log(`final test accuracy ${percent(accuracy)} after ${totalSeconds} s`);
if (accuracy < ACCURACY_FLOOR) {
  console.error(`train: the accuracy is under the floor of ${percent(ACCURACY_FLOOR)}`);
  process.exitCode = EXIT_TOO_INACCURATE;
}
