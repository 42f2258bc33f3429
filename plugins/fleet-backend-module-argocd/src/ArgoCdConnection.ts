import type { DeployObserver } from '@slipway/plugin-fleet-node';
import type { ArgoCdClient } from './ArgoCdClient';
import { ArgoCdError } from './ArgoCdError';
import type { Heard } from './Heard';
import { HeardQueue } from './HeardQueue';
import { isNewerThan, mergeHeard } from './mergeHeard';
import type { ApplicationList } from './parseList';
import { readLines } from './readLines';
import { readStreamLine } from './readStreamLine';

/** Far more than Kubernetes stores of one object. */
const LINE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Four signs of life that did not come. */
const SILENCE_MILLISECONDS = 60_000;
/** How often a list is asked for again because the one before came too early. */
const MORE_LISTS = 3;

/** In place of what was told of an application, where it could not be understood. */
const GARBLED = '';

/** How a connection is made. */
export interface ArgoCdConnectionOptions {
  readonly client: ArgoCdClient;
  /** A stream that said nothing for so long has said all that there is, in milliseconds. */
  readonly settleMilliseconds: number;
  /** How long a stream may take to say all that there is. */
  readonly settleLimitMilliseconds: number;
  /** The keys that were known before: kept when something in the list does not say which application it is. */
  readonly known: Iterable<string>;
}

/**
 * One stream of changes, and the list that they change. Argo CD listens for a stream only after it has said what there
 * is, and tells nobody what changed in between, so the list is asked for when the stream has fallen silent.
 */
export class ArgoCdConnection {
  readonly #options: ArgoCdConnectionOptions;
  readonly #closing = new AbortController();
  readonly #queue = new HeardQueue();
  /** What was listed, until the stream says something newer of it. */
  #listed = new Map<string, Heard>();
  #garbled: string[] = [];
  #told = new Map<string, string>();
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

  /** What there is, by key, also of what is garbled. */
  get keys(): Iterable<string> {
    return this.#told.keys();
  }

  get garbled(): readonly string[] {
    return this.#garbled;
  }

  /** Tells all that there is. */
  async replace(observer: DeployObserver): Promise<void> {
    const observations = [...this.#listed.values()].flatMap(heard =>
      heard.kind === 'is' ? [heard.observation] : [],
    );
    this.#told = new Map([
      ...this.#garbled.map(key => [key, GARBLED] as const),
      ...observations.map(
        observation => [observation.key, JSON.stringify(observation)] as const,
      ),
    ]);
    await observer.replace(observations, this.#garbled);
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
    this.#listed = mergeHeard(list, this.#queue.last);
    await this.#takeAll();
    this.#garbled = [...this.#listed.values()]
      .filter(({ kind }) => kind === 'garbled')
      .map(({ key }) => key);
    if (list.nameless > 0)
      this.#garbled.push(
        ...[...this.#options.known].filter(key => !this.#listed.has(key)),
      );
  }

  /** What was heard so far is in the list now. */
  async #takeAll(): Promise<void> {
    if (this.#queue.last.size > 0) await this.#queue.take();
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
      const all = (await this.#queue.take()).filter(heard =>
        this.#isNews(heard),
      );
      const of = <K extends Heard['kind']>(kind: K) =>
        all.filter(
          (heard): heard is Extract<Heard, { kind: K }> => heard.kind === kind,
        );
      const changed = of('is').map(({ observation }) => observation);
      const removed = of('gone').map(({ key }) => key);
      const garbled = of('garbled').map(({ key }) => key);
      for (const key of removed) this.#told.delete(key);
      for (const key of garbled) this.#told.set(key, GARBLED);
      for (const observation of changed)
        this.#told.set(observation.key, JSON.stringify(observation));
      if (this.#closing.signal.aborted) this.#queue.check();
      if (all.length > 0) await observer.update(changed, removed, garbled);
    }
  }

  /** Argo CD says an application anew each time that it looked at it. */
  #isNews(heard: Heard): boolean {
    const listed = this.#listed.get(heard.key);
    if (listed && isNewerThan(heard, listed) === false) return false;
    this.#listed.delete(heard.key);
    const told = this.#told.get(heard.key);
    if (heard.kind === 'is') return told !== JSON.stringify(heard.observation);
    return heard.kind === 'gone' ? told !== undefined : told !== GARBLED;
  }
}
