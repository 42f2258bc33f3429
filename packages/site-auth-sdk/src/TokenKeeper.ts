import { isSameState, type AuthState } from './AuthState.js';
import type { Grant } from './Grant.js';
import { isBrowser } from './isBrowser.js';
import { SiteAuthError } from './SiteAuthError.js';
import type { IssuedToken, TokenClient } from './TokenClient.js';

/** How long a renewal ahead of time is not tried again after one has failed. */
const PAUSE_SECONDS = 5;

/** A token in memory; by this machine's clock alone. */
interface HeldToken extends IssuedToken {
  readonly obtainedAt: number;
  readonly renewFrom: number;
  readonly expiresAt: number;
}

/** Holds the one token, renews it once for everybody who asks, and tells who is logged in. */
export class TokenKeeper {
  private held?: HeldToken;
  private renewal?: Promise<IssuedToken>;
  private failure?: { error: SiteAuthError; until: number };
  /** What was asked for before a logout is thrown away when it comes after it. */
  private logins = 0;
  private currentState: AuthState = { status: 'unknown' };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: TokenClient,
    private readonly readGrant: () => Grant | Promise<Grant>,
    private readonly renewAheadSeconds: number,
    private readonly now: () => number,
  ) {}

  get state(): AuthState {
    return this.currentState;
  }

  onChange(listener: () => void): () => void {
    // A listener of its own, so that the same function can listen twice.
    const own = () => listener();
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  /** @throws SiteAuthError */
  async current(): Promise<IssuedToken> {
    const { held } = this;
    const now = this.now();
    // Somebody has set the clock back: how old the token is cannot be known.
    const isTimely = held && now >= held.obtainedAt;
    if (isTimely && now < held.renewFrom) return held;
    if (isTimely && now < held.expiresAt) {
      // Still good: nobody waits for the next one, and nobody minds if it is late.
      if (!this.failure || now >= this.failure.until)
        this.renew().catch(() => {});
      return held;
    }
    return this.renew();
  }

  /**
   * Another token than one that was refused.
   *
   * @throws SiteAuthError
   */
  async replace(refused: IssuedToken): Promise<IssuedToken> {
    // Somebody else's request was refused before, and the token is new already.
    if (this.held && this.held.accessToken !== refused.accessToken)
      return this.current();
    return this.renew();
  }

  /** Asks again although nobody was logged in. */
  async signIn(): Promise<void> {
    if (this.currentState.status === 'signed-out')
      this.changeTo({ status: 'unknown' });
    await this.current();
  }

  /** @returns the token that was held */
  forget(): IssuedToken | undefined {
    const { held } = this;
    this.logins += 1;
    this.held = undefined;
    this.renewal = undefined;
    this.failure = undefined;
    this.changeTo({ status: 'signed-out' });
    return held;
  }

  private async renew(): Promise<IssuedToken> {
    if (this.currentState.status === 'signed-out')
      throw new SiteAuthError('signed-out', 'Nobody is logged in.');
    const { failure } = this;
    if (failure?.error.kind === 'rate-limited' && this.now() < failure.until)
      throw failure.error;
    if (!this.renewal) {
      const renewal = this.obtain().finally(() => {
        if (this.renewal === renewal) this.renewal = undefined;
      });
      this.renewal = renewal;
    }
    return this.renewal;
  }

  private async obtain(): Promise<IssuedToken> {
    const login = this.logins;
    const askedAt = this.now();
    try {
      const issued = await this.ask();
      if (login !== this.logins)
        throw new SiteAuthError('signed-out', 'Logged out meanwhile.');
      this.failure = undefined;
      this.held = this.hold(issued, askedAt);
      this.changeTo({ status: 'signed-in', claims: issued.claims });
      return issued;
    } catch (error) {
      if (login === this.logins && error instanceof SiteAuthError)
        this.remember(error);
      throw error;
    }
  }

  private async ask(): Promise<IssuedToken> {
    const { held } = this;
    // A browser keeps the refresh token in a cookie: only the auth service knows whether there is one.
    if (held && (held.refreshToken !== undefined || isBrowser()))
      try {
        return await this.client.refresh(held);
      } catch (error) {
        const isSpent =
          error instanceof SiteAuthError &&
          (error.kind === 'signed-out' || error.kind === 'refused');
        if (!isSpent) throw error;
      }
    return this.client.obtain(await this.readGrant());
  }

  private hold(issued: IssuedToken, askedAt: number): HeldToken {
    const lifetime = issued.lifetimeSeconds * 1000;
    // A token that lives shortly is not renewed all the time.
    const ahead = Math.min(this.renewAheadSeconds * 1000, lifetime / 2);
    return {
      ...issued,
      obtainedAt: askedAt,
      renewFrom: askedAt + lifetime - ahead,
      // A request takes time to arrive: the last moments of a token are not used.
      expiresAt: askedAt + lifetime - ahead / 10,
    };
  }

  private remember(error: SiteAuthError): void {
    if (error.kind === 'signed-out') {
      this.forget();
      return;
    }
    const wait = error.retryAfterSeconds ?? PAUSE_SECONDS;
    this.failure = { error, until: this.now() + wait * 1000 };
  }

  private changeTo(state: AuthState): void {
    if (isSameState(this.currentState, state)) return;
    this.currentState = state;
    for (const listener of this.listeners) listener();
  }
}
