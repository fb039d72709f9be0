// One of the training threads. Each works through its share of every batch; then all meet, add up
// their gradients and each updates its own span of the shared parameters.

import { parentPort, workerData } from 'node:worker_threads';
import { Adam } from './adam.mjs';
import { Barrier } from './barrier.mjs';
import { copyDigit, PIXELS_PER_DIGIT, readDigits, varyDigit } from './digits.mjs';
import { Network, PARAMETER_COUNT } from './network.mjs';
import { STREAM, seededRandom, shuffle } from './random.mjs';

const BATCH_SIZE = 32;
const FIRST_LEARNING_RATE = 0.004;

const { epochs, seed, workerIndex, workerCount, buffers } = workerData;
const { training, test } = readDigits();

const parameters = new Float32Array(buffers.parameters);
const allGradients = buffers.gradients.map((buffer) => new Float32Array(buffer));
const ownGradients = allGradients[workerIndex];
const barrier = new Barrier(buffers.barrier, workerCount);
const network = new Network(parameters, ownGradients);
const adam = new Adam(spanStart(workerIndex), spanStart(workerIndex + 1));

// Every worker must shuffle alike, but vary its digits in its own way.
const shuffleRandom = seededRandom(seed, STREAM.shuffle);
const varyRandom = seededRandom(seed, STREAM.variation + workerIndex);
const order = Uint32Array.from({ length: training.count }, (_, index) => index);
const input = new Float32Array(PIXELS_PER_DIGIT);

function spanStart(index) {
  return Math.floor((PARAMETER_COUNT * index) / workerCount);
}

/** Falls evenly to nothing, so that the network settles instead of jumping about its best. */
function learningRateAt(doneShare) {
  return FIRST_LEARNING_RATE * (1 - doneShare);
}

function trainEpoch(epoch) {
  let lossSum = 0;
  shuffle(order, shuffleRandom);
  for (let start = 0; start < training.count; start += BATCH_SIZE) {
    const end = Math.min(start + BATCH_SIZE, training.count);
    ownGradients.fill(0);
    for (let i = start + workerIndex; i < end; i += workerCount) {
      varyDigit(training, order[i], input, varyRandom);
      lossSum += network.learn(input, training.labels[order[i]]);
    }
    barrier.meet();
    const doneShare = (epoch - 1 + start / training.count) / epochs;
    adam.step(parameters, allGradients, end - start, learningRateAt(doneShare));
    barrier.meet();
  }
  return lossSum;
}

function countCorrect() {
  let correctCount = 0;
  for (let i = workerIndex; i < test.count; i += workerCount) {
    copyDigit(test, i, input);
    if (network.classify(input) === test.labels[i]) correctCount++;
  }
  return correctCount;
}

for (let epoch = 1; epoch <= epochs; epoch++) {
  const lossSum = trainEpoch(epoch);
  const correctCount = countCorrect();
  parentPort.postMessage({ epoch, lossSum, correctCount });
}
