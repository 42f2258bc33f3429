import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitEnvironment } from './gitEnvironment';

/** The kinds of object that git keeps. */
export type GitObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** An object as git keeps it. */
export interface StoredObject {
  readonly sha: string;
  readonly type: GitObjectType;
  readonly content: Buffer;
}

interface Waiting {
  resolve(object: StoredObject | undefined): void;
  reject(error: Error): void;
}

/** Reads objects through one long-lived `git cat-file --batch`, so that a read costs no new process. */
export class ObjectReader {
  private process: ChildProcessWithoutNullStreams | undefined;
  private waiting: Waiting[] = [];
  private received: Buffer[] = [];
  private receivedBytes = 0;
  /** How many bytes must be there before the next look: the rest of a large object. */
  private neededBytes = 1;

  constructor(private readonly gitDir: string) {}

  /**
   * @param name - an object id, or any name that `git rev-parse` knows, e.g. `<commit>:path` or `<commit>^{tree}`
   * @returns `undefined` when there is no such object
   */
  read(name: string): Promise<StoredObject | undefined> {
    // One line is one question.
    if (name.includes('\n')) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.start().stdin.write(`${name}\n`);
    });
  }

  /** Reads an object by its whole id; any other text names nothing. */
  async readById(sha: string): Promise<StoredObject | undefined> {
    return /^[0-9a-f]{40}$/.test(sha) ? this.read(sha) : undefined;
  }

  /** Reads a tree by its whole id, or the tree of the commit with that id. */
  async readTree(sha: string): Promise<StoredObject | undefined> {
    return /^[0-9a-f]{40}$/.test(sha) ? this.read(`${sha}^{tree}`) : undefined;
  }

  /** Ends the git process; reads under way are rejected. */
  close(): void {
    this.process?.stdin.end();
  }

  private start(): ChildProcessWithoutNullStreams {
    if (this.process) return this.process;
    const git = spawn('git', ['cat-file', '--batch'], {
      env: gitEnvironment(this.gitDir),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const fail = (error: Error) => {
      if (this.process !== git) return;
      this.process = undefined;
      this.received = [];
      this.receivedBytes = 0;
      this.neededBytes = 1;
      this.waiting.splice(0).forEach(({ reject }) => reject(error));
    };
    git.stdout.on('data', chunk => this.receive(chunk));
    git.stderr.resume();
    git.stdin.on('error', fail);
    git.on('error', fail);
    git.on('close', () => fail(new Error('git cat-file ended')));
    this.process = git;
    return git;
  }

  private receive(chunk: Buffer): void {
    this.received.push(chunk);
    this.receivedBytes += chunk.length;
    if (this.receivedBytes < this.neededBytes) return;
    let rest = Buffer.concat(this.received);
    for (;;) {
      const answer = readAnswer(rest);
      if ('neededBytes' in answer) {
        this.neededBytes = answer.neededBytes;
        break;
      }
      rest = rest.subarray(answer.length);
      this.waiting.shift()?.resolve(answer.object);
    }
    this.received = [rest];
    this.receivedBytes = rest.length;
  }
}

/** Takes the first answer off what git said: `<sha> <type> <size>\n<content>\n`, or `<name> missing\n`. */
function readAnswer(
  bytes: Buffer,
):
  | { object: StoredObject | undefined; length: number }
  | { neededBytes: number } {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return { neededBytes: bytes.length + 1 };
  const header = bytes.toString('utf8', 0, end);
  const found = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(header);
  if (!found) return { object: undefined, length: end + 1 };
  const from = end + 1;
  const to = from + Number(found[3]);
  if (bytes.length < to + 1) return { neededBytes: to + 1 };
  return {
    object: {
      sha: found[1],
      type: found[2] as GitObjectType,
      // A copy: a small object must not keep a large buffer alive.
      content: Buffer.from(bytes.subarray(from, to)),
    },
    length: to + 1,
  };
}
