// The optimiser Adam (Kingma and Ba, 2015), for one span of the parameters.

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const EPSILON = 1e-8;

export class Adam {
  #stepCount = 0;
  #from;
  #to;
  #means;
  #squares;

  /**
   * @param {number} from first parameter of the span
   * @param {number} to first parameter after it
   */
  constructor(from, to) {
    this.#from = from;
    this.#to = to;
    this.#means = new Float32Array(to - from);
    this.#squares = new Float32Array(to - from);
  }

  /**
   * @param {Float32Array} parameters changed within the span
   * @param {Float32Array[]} gradientSums one a worker; their sum over `exampleCount` is averaged
   * @param {number} exampleCount
   * @param {number} learningRate
   */
  step(parameters, gradientSums, exampleCount, learningRate) {
    this.#stepCount++;
    // Both averages start at zero; these make up for it in the first steps.
    const meanCorrection = 1 - MEAN_DECAY ** this.#stepCount;
    const squareCorrection = 1 - SQUARE_DECAY ** this.#stepCount;

    for (let i = this.#from; i < this.#to; i++) {
      let gradient = 0;
      for (const sums of gradientSums) gradient += sums[i];
      gradient /= exampleCount;

      const k = i - this.#from;
      const mean = MEAN_DECAY * this.#means[k] + (1 - MEAN_DECAY) * gradient;
      const square = SQUARE_DECAY * this.#squares[k] + (1 - SQUARE_DECAY) * gradient * gradient;
      this.#means[k] = mean;
      this.#squares[k] = square;
      parameters[i] -=
        (learningRate * (mean / meanCorrection)) / (Math.sqrt(square / squareCorrection) + EPSILON);
    }
  }
}
