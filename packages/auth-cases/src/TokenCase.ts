import type { TokenSource } from './TokenSource';

/** One token, and how whoever guards a route must answer it. */
export interface TokenCase {
  /** A sentence without a capital, e.g. "expired". */
  readonly name: string;
  /** The token now, signed just now; `undefined` for a request without one. */
  token(source: TokenSource): Promise<string | undefined>;
  /** 200 when the request reaches the route. */
  readonly status: 200 | 401 | 403;
  /** The `code` of the answer's body, for a refusal. */
  readonly code?: string;
}
