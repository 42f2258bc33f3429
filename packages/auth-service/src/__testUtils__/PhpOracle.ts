import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { dirname, join } from 'node:path';
import type { SessionHandler } from '../php';

/** A value for PHP to build: types are said, bytes are base64, and 64 bits are text. */
export type Described =
  | { readonly type: 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: string }
  | { readonly type: 'float'; readonly bits: string }
  | { readonly type: 'string'; readonly bytes: string }
  | {
      readonly type: 'array';
      readonly entries: readonly (readonly [Described, Described])[];
    };

export interface PhpAsk {
  readonly id: string;
  readonly handler: SessionHandler;
  /** Variables by their names in base64; or the name of a session that oracle.php has ready. */
  readonly session: readonly (readonly [string, Described])[] | string;
}

/** Real PHP, in one process: it writes sessions through its own Redis handler, as the monolith does. */
export class PhpOracle {
  private readonly php: ChildProcessWithoutNullStreams;
  private readonly lines: Interface;
  private readonly ended: Promise<never>;
  private readonly waiting: ((line: string) => void)[] = [];

  /** @param socket - where Redis listens */
  constructor(socket: string) {
    const script = join(
      dirname(require.resolve('../../package.json')),
      'src/__testUtils__/oracle.php',
    );
    this.php = spawn('php', [
      ...['-d', 'session.save_handler=redis'],
      ...['-d', `session.save_path=unix://${socket}`],
      ...['-d', 'session.use_cookies=0', '-d', 'session.cache_limiter='],
      ...['-d', 'display_errors=stderr', script],
    ]);
    this.lines = createInterface(this.php.stdout);
    this.lines.on('line', line => this.waiting.shift()?.(line));
    this.ended = once(this.php, 'exit').then(() => {
      throw new Error('PHP ended');
    });
    // Whoever waits for an answer is told; at the end nobody does.
    this.ended.catch(() => {});
  }

  /** Writes a session; what PHP says it wrote. */
  async write(ask: PhpAsk): Promise<Buffer> {
    const answer = new Promise<string>(resolve => this.waiting.push(resolve));
    this.php.stdin.write(`${JSON.stringify(ask)}\n`);
    return Buffer.from(await Promise.race([answer, this.ended]), 'base64');
  }

  async end(): Promise<void> {
    this.php.stdin.end();
    await this.ended.catch(() => {});
  }
}
