// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeExit, toExitCode } from './exitCode.mjs';
import { explainOutput } from './explainFault.mjs';
import { Failure } from './Failure.mjs';
import { readLogEnd } from './readLogEnd.mjs';

const GUARD = fileURLToPath(new URL('guardChild.mjs', import.meta.url));
// How long a child may take to end by itself. The inner launcher has children of its own to wait for.
const GRACE_MS = 4000;
const INNER_LAUNCHER_GRACE_MS = 15_000;

/**
 * @typedef {object} Program
 * @property {string} name - as it stands in a sentence, e.g. `the sandbox`
 * @property {string[]} command
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [log] - the file that gets what it prints; the terminal when absent
 */

/**
 * @typedef {object} Child
 * @property {import('node:child_process').ChildProcess} process
 * @property {number} graceMs
 * @property {Promise<number>} exited - its exit code
 * @property {(what: string) => Failure} explain - what happened to it, with the end of its log
 * @property {Failure | undefined} loss - why it ended, once it has without being asked
 */

/** Every process of this launcher: none outlives it, and they stop in the reverse order of their start. */
export class Processes {
  /** @type {Child[]} */
  #children = [];
  #stopping = false;
  /** @type {(loss: Failure) => void} */
  #rejectLoss = () => {};
  /** @type {Promise<never>} */
  #loss = new Promise((_, reject) => {
    this.#rejectLoss = reject;
  });

  constructor() {
    // Not everybody serves until something is lost.
    this.#loss.catch(() => {});
  }

  /**
   * Serves until one of the children ends without being asked.
   *
   * @returns {Promise<never>}
   * @throws {Failure} which one, and why
   */
  untilLoss() {
    return this.#loss;
  }

  /**
   * Runs a program to its end.
   *
   * @param {Program} program
   * @throws {Failure} when its exit code is not 0
   */
  async run(program) {
    const child = this.#spawnGuarded(program);
    const code = await child.exited;
    if (code !== 0) throw child.explain(describeExit(code));
  }

  /**
   * Runs a program to its end, whatever that is.
   *
   * @param {Program} program
   * @returns {Promise<number>} its exit code
   */
  tryRun(program) {
    return this.#spawnGuarded(program).exited;
  }

  /**
   * Starts a program that serves and knows nothing of the launcher.
   *
   * @param {Program} program
   * @returns {Child}
   */
  startGuarded(program) {
    return this.#watch(this.#spawnGuarded(program));
  }

  /**
   * Starts a Node program that serves and ends by itself when its IPC channel closes.
   *
   * @param {Program} program - its command: the arguments to Node
   * @returns {Child}
   */
  startNode(program) {
    return this.#watch(this.#spawnNode(program, program.command));
  }

  /**
   * Runs this launcher again on another Node.
   *
   * @param {string} node - path of the binary
   * @param {NodeJS.ProcessEnv} env
   * @returns {Promise<number>} its exit code
   */
  runAgainOn(node, env) {
    const child = spawn(node, process.argv.slice(1), {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH ?? ''}` },
    });
    /** @param {string} what */
    const explain = what => new Failure(`the launcher ${what}`);
    return this.#register(child, INNER_LAUNCHER_GRACE_MS, explain).exited;
  }

  /** Stops all, the newest first; resolves when none is left. */
  async stop() {
    this.#stopping = true;
    for (const child of [...this.#children].reverse()) {
      child.process.kill('SIGTERM');
      const timer = setTimeout(
        () => child.process.kill('SIGKILL'),
        child.graceMs,
      );
      await child.exited;
      clearTimeout(timer);
    }
  }

  /** @param {Program} program */
  #spawnGuarded(program) {
    return this.#spawnNode(program, [GUARD, ...program.command]);
  }

  /**
   * @param {Program} program
   * @param {string[]} args - to Node
   */
  #spawnNode(program, args) {
    const { cwd, env, log } = program;
    if (log) mkdirSync(dirname(log), { recursive: true });
    const output = log ? openSync(log, 'w') : undefined;
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', output ?? 'inherit', output ?? 'inherit', 'ipc'],
      // Ctrl-C in the terminal reaches only the launcher, which stops things in order.
      detached: true,
    });
    if (output) closeSync(output);
    return this.#register(child, GRACE_MS, what => makeFailure(program, what));
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {number} graceMs
   * @param {(what: string) => Failure} explain
   * @returns {Child}
   */
  #register(child, graceMs, explain) {
    /** @type {Promise<number>} */
    const exited = new Promise(resolve => {
      child.once('error', () => resolve(127));
      child.once('exit', (code, signal) => resolve(toExitCode(code, signal)));
    });
    const record = {
      process: child,
      graceMs,
      exited,
      explain,
      loss: undefined,
    };
    this.#children.push(record);
    exited.then(() => {
      this.#children.splice(this.#children.indexOf(record), 1);
    });
    // Asked to stop between two stages: what the next one starts goes at once.
    if (this.#stopping) child.kill('SIGKILL');
    return record;
  }

  /** @param {Child} child */
  #watch(child) {
    child.exited.then(code => {
      if (this.#stopping) return;
      child.loss = child.explain(describeExit(code));
      this.#rejectLoss(child.loss);
    });
    return child;
  }
}

/**
 * @param {Program} program
 * @param {string} what
 */
function makeFailure({ name, log }, what) {
  if (!log) return new Failure(`${name} ${what}`);
  const lines = readLogEnd(log);
  return (
    explainOutput(name, lines) ??
    new Failure(`${name} ${what}; its log is ${log}`, lines)
  );
}
