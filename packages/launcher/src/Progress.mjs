// @ts-check

/** One line per stage, with its seconds; on a terminal also what is under way. */
export class Progress {
  /** @type {string[]} */
  #underWay = [];
  #out;
  #fromSeconds;

  /**
   * @param {NodeJS.WriteStream} [out]
   * @param {number} [fromSeconds] - stages that take less are not worth a line
   */
  constructor(out = process.stdout, fromSeconds = 0) {
    this.#out = out;
    this.#fromSeconds = fromSeconds;
  }

  /**
   * For a command that shows something else: nothing when there is nothing to wait for.
   *
   * @param {NodeJS.WriteStream} out
   */
  static onlySlow(out) {
    return new Progress(out, 1);
  }

  /**
   * @template T
   * @param {string} doing - shown while it lasts, e.g. `building the portal`
   * @param {() => Promise<T>} work
   * @param {(result: T) => string} describe - what was done, e.g. `portal built`
   * @returns {Promise<T>}
   */
  async stage(doing, work, describe) {
    const start = performance.now();
    this.#underWay.push(doing);
    this.#showUnderWay();
    try {
      const result = await work();
      const seconds = (performance.now() - start) / 1000;
      if (seconds >= this.#fromSeconds) {
        this.say(`${seconds.toFixed(1).padStart(6)} s  ${describe(result)}`);
      }
      return result;
    } finally {
      this.#underWay.splice(this.#underWay.indexOf(doing), 1);
      this.#showUnderWay();
    }
  }

  /** @param {string} line */
  say(line) {
    this.#clear();
    this.#out.write(`${line}\n`);
    this.#showUnderWay();
  }

  #clear() {
    if (this.#out.isTTY) this.#out.write('\r\x1b[2K');
  }

  #showUnderWay() {
    if (!this.#out.isTTY) return;
    this.#clear();
    if (this.#underWay.length > 0) {
      this.#out.write(`\x1b[2m       ...  ${this.#underWay.join(', ')}\x1b[0m`);
    }
  }
}
