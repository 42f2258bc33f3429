import { SiteAuthError } from './SiteAuthError.js';
import type { IssuedToken } from './TokenClient.js';
import type { TokenKeeper } from './TokenKeeper.js';
import { untilAborted } from './untilAborted.js';

/** Like `fetch`. */
export type AuthFetch = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/**
 * A `fetch` that sends the token along, to allowed origins only, and once more with a fresh one when it was
 * refused and the request can be repeated.
 */
export function createFetch(
  keeper: TokenKeeper,
  allowedOrigins: ReadonlySet<string>,
  send: typeof fetch,
): AuthFetch {
  return async (input, init) => {
    checkOrigin(input, allowedOrigins);
    const signal =
      init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const token = await untilAborted(() => keeper.current(), signal);
    // Sending uses a request up, so what may be sent again is laid aside before.
    const again = copyRequest(input, init);
    const response = await send(input, authorize(input, init, token));
    if (response.status !== 401 || !again) return response;
    const fresh = await untilAborted(
      () =>
        keeper.replace(token).catch(error => {
          if (error instanceof SiteAuthError) return undefined;
          throw error;
        }),
      signal,
    );
    // Without another token, the refusal is the answer.
    if (!fresh) return response;
    await response.body?.cancel();
    return send(again, authorize(again, init, fresh));
  };
}

function checkOrigin(
  input: string | URL | Request,
  allowedOrigins: ReadonlySet<string>,
): void {
  const { origin } = new URL(
    input instanceof Request ? input.url : input,
    // What fetch itself goes by: a page may have another base than its address.
    globalThis.document?.baseURI ?? globalThis.location?.href,
  );
  if (!allowedOrigins.has(origin))
    throw new SiteAuthError(
      'origin-not-allowed',
      `The token is not for ${origin}. Add it to allowedOrigins if it is yours, or use plain fetch.`,
    );
}

/** @returns `undefined` when its body can be read only once */
function copyRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
): string | URL | Request | undefined {
  const body = init?.body;
  if (body !== undefined && body !== null)
    return isRepeatable(body) ? input : undefined;
  return input instanceof Request ? input.clone() : input;
}

function isRepeatable(body: unknown): boolean {
  return (
    typeof body === 'string' ||
    body instanceof URLSearchParams ||
    body instanceof FormData ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}

function authorize(
  input: string | URL | Request,
  init: RequestInit | undefined,
  token: IssuedToken,
): RequestInit {
  const headers = new Headers(
    init?.headers ?? (input instanceof Request ? input.headers : undefined),
  );
  headers.set('authorization', `Bearer ${token.accessToken}`);
  return { ...init, headers };
}
