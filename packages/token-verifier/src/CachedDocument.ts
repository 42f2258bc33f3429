import { fetchDocument } from './fetchDocument';

/** How a document is fetched and how long it serves. */
export interface DocumentSettings<Value> {
  readonly url: string;
  /**
   * Reads what the server sent.
   *
   * @param known - what was read last
   * @throws Error when it is not such a document
   */
  readonly parse: (json: unknown, known: Value | undefined) => Value;
  /** After so long it is fetched again, in the background. */
  readonly freshMs: number;
  /** No two fetches that callers ask for begin within this time of each other. */
  readonly pauseMs: number;
  readonly timeoutMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told when fetching fails, and again only after it has worked meanwhile. */
  readonly warn: (message: string) => void;
}

/** A document of the issuer: fetched once for however many callers, kept while the issuer is down. */
export class CachedDocument<Value> {
  /** As it was read last; `undefined` when it was never reached. */
  value: Value | undefined;
  private tag?: string;
  private readAt = -Infinity;
  private startedAt = -Infinity;
  private isFailing = false;
  private underWay?: Promise<void>;

  constructor(private readonly settings: DocumentSettings<Value>) {}

  /**
   * Sees to it that the document may be used.
   *
   * @returns what to wait for: only when it was never read, or nobody has asked for it for long
   */
  look(): Promise<void> | undefined {
    const { freshMs, now } = this.settings;
    const age = now() - this.readAt;
    if (age < freshMs) return undefined;
    const reload = this.reload();
    // An issuer that does not answer must not make every request wait for it.
    const mayServe =
      this.value !== undefined && (this.isFailing || age < 2 * freshMs);
    return mayServe ? undefined : reload;
  }

  /**
   * Fetches it again, unless that has been done just now: then there is nothing to wait for.
   *
   * @returns never fails; {@link value} stays as it is when the issuer cannot be reached
   */
  reload(): Promise<void> | undefined {
    const { now, pauseMs } = this.settings;
    if (this.underWay) return this.underWay;
    if (now() - this.startedAt < pauseMs) return undefined;
    this.startedAt = now();
    this.underWay = this.fetch().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  get isUnderWay(): boolean {
    return this.underWay !== undefined;
  }

  private async fetch(): Promise<void> {
    const { url, parse, timeoutMs, warn } = this.settings;
    const { startedAt } = this;
    try {
      const { value, tag } = await fetchDocument(url, timeoutMs, this.tag);
      if (value !== undefined) this.value = parse(value, this.value);
      this.tag = tag;
      this.readAt = startedAt;
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) warn(`${url} cannot be read: ${reasonOf(error)}`);
      this.isFailing = true;
    }
  }
}

/** What fetch says is "fetch failed"; why, stands in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error
    ? cause.message || String((cause as { code?: string }).code)
    : message;
}
