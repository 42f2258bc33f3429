import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';

/** What a server answered; its body is yet to be read. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
  /** Nobody reads the body: the connection is free. */
  discard(): void;
  /** From now on, an answer that says nothing for so long is broken off. */
  endWhenSilent(milliseconds: number): void;
}

/** Asks by GET, and follows no redirect: a token goes to nobody but whom it is for. */
export type OpenHttp = (
  url: URL,
  options: {
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
    /** How long a connection may take to come about. */
    readonly connectMilliseconds: number;
  },
) => Promise<HttpAnswer>;

/** A connection whose other end is gone without a word is noticed within a minute, though nothing is sent. */
const KEEP_ALIVE_MILLISECONDS = 30_000;

/**
 * Asks over the network. `fetch` would do, but for its end of a body that is silent for five minutes, as a stream of a
 * calm Argo CD is.
 */
export const openHttp: OpenHttp = (
  url,
  { headers, signal, connectMilliseconds },
) =>
  new Promise((resolve, reject) => {
    const isTls = url.protocol === 'https:';
    const request = (isTls ? https : http).get(url, { headers, signal });
    request.once('socket', socket => {
      socket.setKeepAlive(true, KEEP_ALIVE_MILLISECONDS);
      if (!socket.connecting) return;
      const timer = setTimeout(
        () => request.destroy(timeOut('the connection')),
        connectMilliseconds,
      );
      socket.once(isTls ? 'secureConnect' : 'connect', () =>
        clearTimeout(timer),
      );
      socket.once('close', () => clearTimeout(timer));
    });
    request.once('error', reject);
    request.once('response', response =>
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        body: response,
        discard: () => response.destroy(),
        endWhenSilent: milliseconds => {
          response.removeAllListeners('timeout');
          response.setTimeout(milliseconds, () =>
            response.destroy(timeOut('a sign of life')),
          );
        },
      }),
    );
  });

function timeOut(of: string): Error {
  return Object.assign(new Error(`${of} took too long`), { code: 'ETIMEDOUT' });
}
