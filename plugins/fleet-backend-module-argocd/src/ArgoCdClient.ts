import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { STREAM_FIELDS } from './applicationSchema';
import { ArgoCdError } from './ArgoCdError';
import type { HttpAnswer, OpenHttp } from './openHttp';
import type { ArgoCdInstance } from './parseArgoCdInstances';
import { parseList, type ApplicationList } from './parseList';
import { readBody } from './readBody';

const CONNECT_MILLISECONDS = 10_000;
const LIST_MILLISECONDS = 120_000;

/** The two questions that one Argo CD is asked. */
export class ArgoCdClient {
  readonly #instance: ArgoCdInstance;
  readonly #open: OpenHttp;

  constructor(instance: ArgoCdInstance, open: OpenHttp) {
    this.#instance = instance;
    this.#open = open;
  }

  /** Where people open it. */
  get url(): string {
    return this.#instance.url;
  }

  /** As people call it in a sentence. */
  get title(): string {
    return `Argo CD ${this.#instance.name}`;
  }

  /**
   * Every application, as it is now. Whole: asked for fewer fields, Argo CD leaves out history and resourceVersion.
   *
   * @throws ArgoCdError
   */
  async list(signal: AbortSignal): Promise<ApplicationList> {
    const limit = AbortSignal.timeout(LIST_MILLISECONDS);
    try {
      const { headers, body } = await this.#ask(
        '/api/v1/applications',
        { accept: 'application/json', 'accept-encoding': 'gzip' },
        AbortSignal.any([signal, limit]),
      );
      const text =
        headers['content-encoding'] === 'gzip'
          ? await pipeline(body, createGunzip(), readBody)
          : await readBody(body);
      const list =
        text === undefined ? undefined : await parseList(text, this.url);
      if (list) return list;
      throw new ArgoCdError(
        'garbled',
        `${this.title} answers what is no list of applications`,
      );
    } catch (error) {
      if (limit.aborted)
        throw new ArgoCdError(
          'unavailable',
          `${this.title} does not answer within ${LIST_MILLISECONDS / 1_000} s`,
        );
      throw this.explain(error);
    }
  }

  /**
   * What changes from now on. Argo CD first says all that there is, and begins to listen only after that: what changed
   * in between is known by no stream. It sends no header before there is something to say.
   *
   * @throws ArgoCdError
   */
  async watch(signal: AbortSignal): Promise<HttpAnswer> {
    try {
      return await this.#ask(
        `/api/v1/stream/applications?fields=${STREAM_FIELDS.join(',')}`,
        // Asked for server-sent events, it also says every 15 s that it is alive: no proxy takes it for dead.
        { accept: 'text/event-stream' },
        signal,
      );
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** Turns what reading an answer threw into what people can read. */
  explain(error: unknown): ArgoCdError {
    if (error instanceof ArgoCdError) return error;
    const code = (error as { code?: unknown }).code;
    return new ArgoCdError(
      'unavailable',
      `${this.title} cannot be reached${
        typeof code === 'string' ? ` (${code})` : ''
      }`,
      { cause: error },
    );
  }

  /** Turns the status of an answer, or of an error on the stream, into what people can read. */
  refuse(status: number, retryAfterSeconds?: number): ArgoCdError {
    const { key } = this.#instance;
    if (status === 401 || status === 403)
      return new ArgoCdError(
        'unauthorized',
        `${this.title} answers ${status}: the token of ${key} is refused`,
      );
    if (status === 404 || (status >= 300 && status < 400))
      return new ArgoCdError(
        'not-found',
        `${this.title} answers ${status}: ${key}.url is not where its API is`,
      );
    return new ArgoCdError(
      status === 429 ? 'rate-limited' : 'unavailable',
      `${this.title} answers ${status}`,
      { retryAfterSeconds },
    );
  }

  async #ask(
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<HttpAnswer> {
    const { url, token } = this.#instance;
    const answer = await this.#open(new URL(url + path), {
      headers: { ...headers, authorization: `Bearer ${token}` },
      signal,
      connectMilliseconds: CONNECT_MILLISECONDS,
    });
    if (answer.status !== 200) {
      answer.discard();
      throw this.refuse(
        answer.status,
        readRetryAfter(answer.headers['retry-after']),
      );
    }
    if (!/json|event-stream/.test(answer.headers['content-type'] ?? 'json')) {
      answer.discard();
      throw new ArgoCdError(
        'garbled',
        `${this.title} answers with a page in place of its API: is ${
          this.#instance.key
        }.url right?`,
      );
    }
    return answer;
  }
}

/** @returns seconds; of a date, those from now on */
function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1_000);
  return seconds > 0 ? seconds : undefined;
}
