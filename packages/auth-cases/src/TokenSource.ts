import type { KeyObject } from 'node:crypto';

/** Whoever signs the tokens of the table: the {@link TestIssuer}, or a service under test that lends its key. */
export interface TokenSource {
  /** The `iss` of its tokens, and the URL below which its well-known documents lie. */
  readonly issuer: string;
  /** The key that signs now, and is published. */
  readonly key: SigningKey;
  /** Makes every token of this login session count for nothing. */
  revoke(sid: string): void | Promise<void>;
}

/** An RSA key of an issuer. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}
