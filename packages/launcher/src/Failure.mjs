// @ts-check

/**
 * A fault the person at the keyboard can act on. Shown without a stack trace: one sentence, then the few
 * lines that explain it.
 */
export class Failure extends Error {
  /**
   * @param {string} sentence - what is wrong and what to do, on one line
   * @param {string[]} [lines] - lines of another program's output that matter
   */
  constructor(sentence, lines = []) {
    super(sentence);
    this.name = 'Failure';
    this.lines = lines;
  }
}
