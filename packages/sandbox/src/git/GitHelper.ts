import { fork, type ChildProcess } from 'node:child_process';

/** What {@link GitHelper} asks its process. */
export interface GitRequest {
  readonly id: number;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly input: string | Buffer;
}

/** What the process answers: how git ended, or why it could not be started. */
export type GitAnswer = { readonly id: number } & (
  | GitOutcome
  | { readonly failure: string }
);

/** How git ended. */
export interface GitOutcome {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly output: Buffer;
  readonly errors: string;
}

interface Waiting {
  resolve(outcome: GitOutcome): void;
  reject(error: Error): void;
}

/** A helper that nobody asks for so long is ended; the next question starts another. */
const IDLE_MS = 5_000;

/**
 * Starts git from a small process of its own. Starting a process costs what it takes to copy the page tables of the one
 * that starts it: 4 ms for this helper, 30 to 60 for a process of 1 GB.
 */
export class GitHelper {
  private process: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private idle: NodeJS.Timeout | undefined;

  /** @throws Error when git cannot be started, or the helper ended */
  run(request: Omit<GitRequest, 'id'>): Promise<GitOutcome> {
    clearTimeout(this.idle);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const helper = this.start();
      helper.ref();
      helper.channel?.ref();
      // What cannot be sent ends the helper, which tells everybody who waits.
      helper.send({ id, ...request }, () => {});
    });
  }

  private start(): ChildProcess {
    if (this.process) return this.process;
    const child = fork(require.resolve('./serveGit.cjs'), {
      // Nothing that this process was started with concerns git.
      execArgv: [],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (answer: GitAnswer) => this.take(answer));
    const fail = (error: Error) => {
      if (this.process !== child) return;
      this.process = undefined;
      const left = [...this.waiting.values()];
      this.waiting.clear();
      left.forEach(({ reject }) => reject(error));
    };
    child.on('error', fail);
    child.on('exit', () => fail(new Error('the helper that runs git ended')));
    this.process = child;
    return child;
  }

  private take(answer: GitAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('failure' in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve(answer);
    if (this.waiting.size === 0) this.idle = this.endSoon();
  }

  /** A helper without work keeps nobody from ending, and ends by itself. */
  private endSoon(): NodeJS.Timeout {
    this.process?.unref();
    this.process?.channel?.unref();
    return setTimeout(() => {
      this.process?.disconnect();
      this.process = undefined;
    }, IDLE_MS).unref();
  }
}
