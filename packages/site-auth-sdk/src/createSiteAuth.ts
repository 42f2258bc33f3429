import type { AuthState } from './AuthState.js';
import type { Claims } from './Claims.js';
import { createFetch, type AuthFetch } from './createFetch.js';
import { sessionCookie, type Grant } from './Grant.js';
import { isBrowser } from './isBrowser.js';
import { openTabs } from './openTabs.js';
import { TokenClient } from './TokenClient.js';
import { TokenKeeper } from './TokenKeeper.js';
import { untilAborted } from './untilAborted.js';

export type { AuthFetch };

/** How to reach the auth service, and whom its tokens are for. */
export interface SiteAuthOptions {
  /** URL of the auth service, e.g. `https://auth.acme.example`. */
  readonly issuer: string;
  /** What entitles to a token, or how to find it at each need. In a browser: the site's session cookie. */
  readonly grant?: Grant | (() => Grant | Promise<Grant>);
  /** The only origins that the token is sent to. In a browser: the page's own. */
  readonly allowedOrigins?: readonly string[];
  /** How long before its end a token is renewed; at most half of its life. 60 by default. */
  readonly renewAheadSeconds?: number;
  /** How long the auth service may take to answer. 10 by default. */
  readonly timeoutSeconds?: number;
  /** Sends the requests; the platform's own by default. */
  readonly fetch?: typeof fetch;
}

interface Waiting {
  readonly signal?: AbortSignal;
}

/** All functions may be passed on as they are: none needs its `this`. */
export interface SiteAuth {
  /** Like `fetch`, with the token, to allowed origins. Throws SiteAuthError when there is no token. */
  readonly fetch: AuthFetch;
  /**
   * A token that is good for at least some seconds.
   *
   * @throws SiteAuthError
   */
  getToken(options?: Waiting): Promise<string>;
  /**
   * Who is logged in.
   *
   * @returns `undefined` when nobody is
   * @throws SiteAuthError when it cannot be known
   */
  getClaims(options?: Waiting): Promise<Claims | undefined>;
  /** What is known now. The same object until something changes. */
  getState(): AuthState;
  /** @returns ends the listening */
  onChange(listener: () => void): () => void;
  /**
   * Asks the auth service again after `signed-out`, e.g. when somebody has logged in elsewhere.
   *
   * @throws SiteAuthError
   */
  signIn(options?: Waiting): Promise<void>;
  /**
   * Logs out here and in all tabs at once, then at the auth service.
   *
   * @throws SiteAuthError when the auth service could not be told: other devices' tokens are still good
   */
  logout(options?: Waiting): Promise<void>;
  /** Stops listening to other tabs. */
  close(): void;
}

/** The way to tokens of one auth service; one for a whole page or process. Asks for nothing until it is needed. */
export function createSiteAuth(options: SiteAuthOptions): SiteAuth {
  const issuer = options.issuer.replace(/\/+$/, '');
  const send: typeof fetch =
    // Found at each call: what replaces fetch later (tracing, tests) is used, and browsers want it called on itself.
    options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const client = new TokenClient(issuer, options.timeoutSeconds ?? 10, send);
  const keeper = new TokenKeeper(
    client,
    chooseGrant(options.grant),
    options.renewAheadSeconds ?? 60,
    () => Date.now(),
  );
  const tabs = openTabs(issuer, () => keeper.forget());
  return {
    fetch: createFetch(keeper, chooseOrigins(options.allowedOrigins), send),
    async getToken({ signal } = {}) {
      return (await untilAborted(() => keeper.current(), signal)).accessToken;
    },
    async getClaims({ signal } = {}) {
      try {
        return (await untilAborted(() => keeper.current(), signal)).claims;
      } catch (error) {
        if (keeper.state.status === 'signed-out') return undefined;
        throw error;
      }
    },
    getState: () => keeper.state,
    onChange: listener => keeper.onChange(listener),
    signIn: ({ signal } = {}) => untilAborted(() => keeper.signIn(), signal),
    async logout({ signal } = {}) {
      const token = keeper.forget();
      tabs.tellLogout();
      await untilAborted(() => client.logout(token), signal);
    },
    close: () => tabs.close(),
  };
}

function chooseGrant(
  grant: SiteAuthOptions['grant'],
): () => Grant | Promise<Grant> {
  if (typeof grant === 'function') return grant;
  if (grant) return () => grant;
  if (!isBrowser())
    throw new TypeError(
      'Outside a browser there is no session cookie: give createSiteAuth a grant.',
    );
  return sessionCookie;
}

function chooseOrigins(
  allowed: readonly string[] | undefined,
): ReadonlySet<string> {
  const origins = allowed?.map(origin => new URL(origin).origin) ?? [
    globalThis.location?.origin,
  ];
  // Files and sandboxed frames all share the origin "null": it is nobody's own.
  return new Set(origins.filter(origin => origin && origin !== 'null'));
}
