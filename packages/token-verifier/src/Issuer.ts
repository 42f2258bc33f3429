import { CachedDocument } from './CachedDocument';
import { parseKeys, type IssuerKey, type IssuerKeys } from './parseKeys';
import { parseRevocations, type RevokedSessions } from './parseRevocations';
import type { CompleteSettings } from './VerifierSettings';

/** An issuer that does not answer is not asked more often. */
const PAUSE_MS = 1000;

/** Tokens with invented key ids must not make us hammer the issuer. */
const HUNT_PAUSE_MS = 10_000;

/** What the issuer publishes: its keys, and which sessions it has revoked. */
export class Issuer {
  private readonly keys: CachedDocument<IssuerKeys>;
  private readonly revocations: CachedDocument<RevokedSessions>;
  private readonly now: () => number;
  private huntedAt = -Infinity;

  constructor(settings: CompleteSettings) {
    const { timeoutMs, now, warn } = settings;
    const common = { pauseMs: PAUSE_MS, timeoutMs, now, warn };
    this.now = now;
    this.keys = new CachedDocument({
      ...common,
      url: settings.jwksUrl,
      parse: parseKeys,
      freshMs: settings.keysFreshSeconds * 1000,
    });
    this.revocations = new CachedDocument({
      ...common,
      url: settings.revocationsUrl,
      parse: parseRevocations,
      freshMs: settings.revocationsFreshSeconds * 1000,
    });
  }

  /** Sees to it that what the issuer says is known. @returns what to wait for, if anything */
  look(): Promise<unknown> | undefined {
    const keys = this.keys.look();
    const revocations = this.revocations.look();
    return keys || revocations ? Promise.all([keys, revocations]) : undefined;
  }

  /** False when keys or revocations were never reached: nothing can be verified. */
  get isKnown(): boolean {
    return (
      this.keys.value !== undefined && this.revocations.value !== undefined
    );
  }

  /** The key of this id, as far as it is known now. */
  findKey(kid: string): IssuerKey | undefined {
    return this.keys.value?.get(kid);
  }

  /** Looks whether the issuer has new keys, as after a rotation; not often. @returns what to wait for, if anything */
  huntKeys(): Promise<void> | undefined {
    const isPaused = this.now() - this.huntedAt < HUNT_PAUSE_MS;
    if (isPaused && !this.keys.isUnderWay) return undefined;
    const hunt = this.keys.reload();
    if (hunt) this.huntedAt = this.now();
    return hunt;
  }

  isRevoked(sid: unknown): boolean {
    return this.revocations.value!.has(sid as string);
  }
}
