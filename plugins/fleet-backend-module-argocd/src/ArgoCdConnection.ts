import type { DeployObserver } from '@slipway/plugin-fleet-node';
import type { ArgoCdClient } from './ArgoCdClient';
import { ArgoCdError } from './ArgoCdError';
import { ChangeTeller } from './ChangeTeller';
import { HeardQueue } from './HeardQueue';
import { mergeHeard } from './mergeHeard';
import type { ApplicationList } from './parseList';
import { readLines } from './readLines';
import { readStreamLine } from './readStreamLine';

/** Far more than Kubernetes stores of one object. */
const LINE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Four signs of life that did not come. */
const SILENCE_MILLISECONDS = 60_000;
/** How often a list is asked for again because the one before came too early. */
const MORE_LISTS = 3;

/** How a connection is made. */
export interface ArgoCdConnectionOptions {
  readonly client: ArgoCdClient;
  /** A stream that said nothing for so long has said all that there is, in milliseconds. */
  readonly settleMilliseconds: number;
  /** How long a stream may take to say all that there is. */
  readonly settleLimitMilliseconds: number;
  /** The keys that were known before: kept when something in the list does not say which application it is. */
  readonly known: readonly string[];
}

/**
 * One stream of changes, and the list that they change. Argo CD listens for a stream only after it has said what there
 * is, and tells nobody what changed in between, so the list is asked for when the stream has fallen silent.
 */
export class ArgoCdConnection {
  readonly #options: ArgoCdConnectionOptions;
  readonly #closing = new AbortController();
  readonly #queue = new HeardQueue();
  #teller = new ChangeTeller(new Map(), []);
  #isOpen = false;
  #hasBegun = false;
  #hasSaidAll = false;
  #isListing = false;
  #telling: Promise<void> = Promise.resolve();

  private constructor(options: ArgoCdConnectionOptions) {
    this.#options = options;
  }

  /**
   * @param signal - ends the attempt; later, {@link ArgoCdConnection.close} does
   * @throws ArgoCdError
   */
  static async open(
    options: ArgoCdConnectionOptions,
    signal: AbortSignal,
  ): Promise<ArgoCdConnection> {
    const connection = new ArgoCdConnection(options);
    const close = () => connection.#closing.abort();
    signal.addEventListener('abort', close);
    if (signal.aborted) close();
    try {
      await connection.#connect();
      return connection;
    } catch (error) {
      close();
      throw error;
    } finally {
      signal.removeEventListener('abort', close);
    }
  }

  /** What there is, also of what is garbled. */
  get keys(): readonly string[] {
    return this.#teller.keys;
  }

  /** What is there, but could not be understood. */
  get garbled(): readonly string[] {
    return this.#teller.garbled;
  }

  /** Tells all that there is. */
  replace(observer: DeployObserver): Promise<void> {
    return this.#teller.replace(observer);
  }

  /**
   * Tells each change, until it is lost or closed.
   *
   * @throws ArgoCdError when it is lost
   */
  follow(observer: DeployObserver): Promise<void> {
    this.#telling = this.#tell(observer);
    return this.#telling;
  }

  /**
   * Ends it, and waits until nothing is told any more.
   *
   * @throws what the observer threw
   */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#telling.catch(error => {
      if (!(error instanceof ArgoCdError)) throw error;
    });
  }

  async #connect(): Promise<void> {
    void this.#read();
    let list = await this.#list();
    for (let more = MORE_LISTS; more > 0 && list.isTooEarly; more--)
      list = await this.#list();
    if (!this.#isOpen && list.items.length > 0)
      throw new ArgoCdError(
        'unavailable',
        `${this.#options.client.title} does not begin its stream`,
      );
    const listed = mergeHeard(list, this.#queue.last);
    this.#queue.clear();
    const missing =
      list.nameless > 0
        ? this.#options.known.filter(key => !listed.has(key))
        : [];
    this.#teller = new ChangeTeller(listed, missing);
  }

  /** Waits until the stream listens, as far as one can tell. */
  async #settle(): Promise<void> {
    const { settleMilliseconds, settleLimitMilliseconds } = this.#options;
    const end = Date.now() + settleLimitMilliseconds;
    // A change of what is there already comes only after all was said.
    while (!this.#hasSaidAll) {
      const left = end - Date.now();
      if (left <= 0) return;
      const isStirred = await this.#queue.stirred(
        this.#isOpen ? Math.min(settleMilliseconds, left) : left,
      );
      this.#queue.check();
      if (!isStirred) return;
    }
  }

  /** Lists when the stream has fallen silent; too early when it was still saying what there is. */
  async #list(): Promise<ApplicationList & { readonly isTooEarly: boolean }> {
    await this.#settle();
    this.#isListing = true;
    const heardBefore = this.#queue.markEarly();
    const hadSaidAll = this.#hasSaidAll;
    const list = await this.#options.client.list(this.#closing.signal);
    this.#queue.check();
    return {
      ...list,
      isTooEarly:
        this.#hasBegun &&
        !hadSaidAll &&
        list.items.some(({ key }) => !heardBefore.has(key)),
    };
  }

  /** Reads the stream to its end, which is always a failure. */
  async #read(): Promise<void> {
    const { client } = this.#options;
    try {
      const answer = await client.watch(this.#closing.signal);
      this.#isOpen = true;
      this.#queue.stir();
      for await (const text of readLines(answer.body, LINE_LIMIT_BYTES)) {
        const line = readStreamLine(text, client.url);
        if (line.kind === 'heard') {
          if (line.isAdded) this.#hasBegun = true;
          else this.#hasSaidAll = true;
          this.#queue.add(line.heard, this.#isListing);
        } else if (line.kind === 'alive') {
          answer.endWhenSilent(SILENCE_MILLISECONDS);
        } else if (line.kind === 'error') {
          throw client.refuse(line.status);
        } else if (line.kind === 'garbled' && this.#isListing) {
          // Nobody knows what it said, so all is asked again. Before the list, the list says it anyway.
          throw new ArgoCdError(
            'garbled',
            `${client.title} says on its stream what cannot be understood`,
          );
        }
      }
      throw new ArgoCdError('unavailable', `${client.title} ended its stream`);
    } catch (error) {
      this.#queue.fail(client.explain(error));
    }
  }

  async #tell(observer: DeployObserver): Promise<void> {
    for (;;) {
      const heard = await this.#queue.take();
      if (this.#closing.signal.aborted) this.#queue.check();
      await this.#teller.update(observer, heard);
    }
  }
}
