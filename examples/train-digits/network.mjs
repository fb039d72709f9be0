// The network: fully connected layers, ReLU between them, softmax and cross-entropy at the end.
//
// All weights live in one flat array, so that workers can share it and the optimiser need not know
// about layers.

import { CLASS_COUNT, PIXELS_PER_DIGIT } from './digits.mjs';

const LAYER_SIZES = [PIXELS_PER_DIGIT, 256, 64, CLASS_COUNT];

/** Where each layer's weights and biases lie in the flat array. */
const LAYERS = [];
let offset = 0;
for (let i = 1; i < LAYER_SIZES.length; i++) {
  const inputCount = LAYER_SIZES[i - 1];
  const outputCount = LAYER_SIZES[i];
  const biasStart = offset + inputCount * outputCount;
  LAYERS.push({ inputCount, outputCount, weightStart: offset, biasStart });
  offset = biasStart + outputCount;
}

export const PARAMETER_COUNT = offset;

/**
 * He's initialisation: a spread that keeps signals the same size from layer to layer.
 *
 * @param {Float32Array} parameters
 * @param {() => number} random
 */
export function initialise(parameters, random) {
  for (const { inputCount, weightStart, biasStart } of LAYERS) {
    const limit = Math.sqrt(6 / inputCount);
    for (let i = weightStart; i < biasStart; i++) parameters[i] = (2 * random() - 1) * limit;
  }
}

export class Network {
  #layers;
  #probabilities = new Float32Array(CLASS_COUNT);

  /**
   * @param {Float32Array} parameters read only
   * @param {Float32Array} gradients `learn` adds to them
   */
  constructor(parameters, gradients) {
    this.#layers = LAYERS.map(({ inputCount, outputCount, weightStart, biasStart }) => ({
      inputCount,
      outputCount,
      weights: parameters.subarray(weightStart, biasStart),
      biases: parameters.subarray(biasStart, biasStart + outputCount),
      weightGradients: gradients.subarray(weightStart, biasStart),
      biasGradients: gradients.subarray(biasStart, biasStart + outputCount),
      outputs: new Float32Array(outputCount),
      outputErrors: new Float32Array(outputCount),
    }));
  }

  /**
   * @param {Float32Array} pixels
   * @returns {number} the most likely class
   */
  classify(pixels) {
    const scores = this.#forward(pixels);
    return scores.indexOf(Math.max(...scores));
  }

  /**
   * Adds one example's gradients.
   *
   * @param {Float32Array} pixels
   * @param {number} label
   * @returns {number} the cross-entropy loss of this example
   */
  learn(pixels, label) {
    softmax(this.#forward(pixels), this.#probabilities);
    this.#backward(pixels, label);
    return -Math.log(Math.max(this.#probabilities[label], 1e-12));
  }

  #forward(pixels) {
    let inputs = pixels;
    for (const layer of this.#layers) {
      weightedSums(layer, inputs);
      if (layer !== this.#layers.at(-1)) rectify(layer.outputs);
      inputs = layer.outputs;
    }
    return inputs;
  }

  #backward(pixels, label) {
    // For softmax with cross-entropy the error of the scores is just this difference.
    const scoreErrors = this.#layers.at(-1).outputErrors;
    scoreErrors.set(this.#probabilities);
    scoreErrors[label] -= 1;

    for (let i = this.#layers.length - 1; i > 0; i--) {
      const below = this.#layers[i - 1];
      addGradients(this.#layers[i], below.outputs);
      passErrorsDown(this.#layers[i], below);
    }
    addGradients(this.#layers[0], pixels);
  }
}

// The two functions below do nearly all the work. They walk input by input, not output by output:
// so they can pass over inputs that are zero, which blank paper and resting neurons are, and that
// saves about half of the arithmetic.

function weightedSums({ weights, biases, outputs, inputCount, outputCount }, inputs) {
  outputs.set(biases);
  for (let i = 0; i < inputCount; i++) {
    const input = inputs[i];
    if (input === 0) continue;
    const row = i * outputCount;
    for (let o = 0; o < outputCount; o++) outputs[o] += input * weights[row + o];
  }
}

function addGradients(layer, inputs) {
  const { weightGradients, biasGradients, outputErrors, inputCount, outputCount } = layer;
  for (let o = 0; o < outputCount; o++) biasGradients[o] += outputErrors[o];
  for (let i = 0; i < inputCount; i++) {
    const input = inputs[i];
    if (input === 0) continue;
    const row = i * outputCount;
    for (let o = 0; o < outputCount; o++) weightGradients[row + o] += input * outputErrors[o];
  }
}

/** A neuron that rested (ReLU gave 0) had no part in the error. */
function passErrorsDown({ weights, outputErrors, outputCount }, below) {
  for (let i = 0; i < below.outputCount; i++) {
    let error = 0;
    if (below.outputs[i] > 0) {
      const row = i * outputCount;
      for (let o = 0; o < outputCount; o++) error += weights[row + o] * outputErrors[o];
    }
    below.outputErrors[i] = error;
  }
}

function rectify(values) {
  for (let i = 0; i < values.length; i++) if (values[i] < 0) values[i] = 0;
}

function softmax(scores, probabilities) {
  // Taking the highest score off first changes nothing but keeps exp() from overflowing.
  const highest = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    probabilities[i] = Math.exp(scores[i] - highest);
    sum += probabilities[i];
  }
  for (let i = 0; i < scores.length; i++) probabilities[i] /= sum;
}
