// A meeting point for threads: nobody goes on before all have arrived.

const ARRIVED = 0;
const MEETING = 1;

export const BARRIER_BYTES = 2 * Int32Array.BYTES_PER_ELEMENT;

export class Barrier {
  #state;
  #threadCount;

  /**
   * @param {SharedArrayBuffer} buffer BARRIER_BYTES of zeros
   * @param {number} threadCount
   */
  constructor(buffer, threadCount) {
    this.#state = new Int32Array(buffer);
    this.#threadCount = threadCount;
  }

  meet() {
    const meeting = Atomics.load(this.#state, MEETING);
    if (Atomics.add(this.#state, ARRIVED, 1) + 1 < this.#threadCount) {
      while (Atomics.load(this.#state, MEETING) === meeting) {
        Atomics.wait(this.#state, MEETING, meeting);
      }
      return;
    }
    // The last to arrive empties the place for the next meeting before it lets the others go.
    Atomics.store(this.#state, ARRIVED, 0);
    Atomics.add(this.#state, MEETING, 1);
    Atomics.notify(this.#state, MEETING);
  }
}
