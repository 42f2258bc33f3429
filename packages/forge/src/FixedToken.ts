import type { TokenSource } from './TokenSource';

/** The token of `integrations.github[].token`: it opens what it opens. */
export class FixedToken implements TokenSource {
  constructor(private readonly token: string | undefined) {}

  async read(): Promise<string | undefined> {
    return this.token;
  }

  async renew(): Promise<string | undefined> {
    return this.token;
  }
}
