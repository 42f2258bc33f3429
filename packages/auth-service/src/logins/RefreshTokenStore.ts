import type { RedisCommands } from '../RedisCommands';
import { digest, randomText } from '../sealing/digest';
import { open, seal } from '../sealing/seal';
import {
  createRefreshToken,
  readRefreshToken,
  writeRefreshToken,
  type RefreshToken,
} from './RefreshToken';

/** What a refresh token is. `reused`: it was used before, longer ago than the grace, by whomever. */
export type RefreshFinding =
  | { readonly kind: 'valid' | 'reused'; readonly token: RefreshToken }
  | { readonly kind: 'unknown' };

/**
 * Refresh tokens. Redis holds only hashes of them:
 *
 * - `family:{sid}:{hash}` exists as long as a family of them does,
 * - `turn:{sid}:{hash}` exists for the one token that may be used now, and for the grace for the one before,
 * - `turned:{sid}:{hash}` is the successor of a token that was used, sealed with that token. The first to set it (NX)
 *   has turned; whoever comes with the same token within the grace reads the same successor from it, so that there is
 *   never more than one line of tokens, and a stolen one shows at the next turn.
 */
export class RefreshTokenStore {
  /** @param graceSeconds - how long a token that was just used answers with the same successor */
  constructor(
    private readonly redis: RedisCommands,
    private readonly prefix: string,
    private readonly graceSeconds: number,
  ) {}

  /** @param lifetime - seconds, when it is not used */
  async create(sid: string, lifetime: number): Promise<string> {
    const token = createRefreshToken(sid);
    await Promise.all([
      this.redis.set(this.familyKey(token), '1', 'EX', lifetime),
      this.redis.set(this.turnKey(token), '1', 'EX', lifetime),
    ]);
    return writeRefreshToken(token);
  }

  async find(text: string): Promise<RefreshFinding> {
    const token = readRefreshToken(text);
    if (!token) return { kind: 'unknown' };
    const [family, turn] = await Promise.all([
      this.redis.get(this.familyKey(token)),
      this.redis.get(this.turnKey(token)),
    ]);
    if (family === null) return { kind: 'unknown' };
    return { kind: turn === null ? 'reused' : 'valid', token };
  }

  /**
   * Uses a token: from now on, after the grace, only the one that comes out is valid.
   *
   * @param lifetime - seconds of the one that comes out, when it is not used
   * @returns undefined when it was used before after all
   */
  async turn(
    token: RefreshToken,
    lifetime: number,
  ): Promise<string | undefined> {
    const next = { ...token, turn: randomText() };
    // The successor is valid before anybody can learn of it.
    await this.redis.set(this.turnKey(next), '1', 'EX', lifetime);
    const claimed = await this.redis.set(
      this.turnedKey(token),
      seal(token.turn, token.sid, next.turn),
      'EX',
      // It must outlive the grace of the token, or that could be used for a second successor.
      this.graceSeconds + 60,
      'NX',
    );
    if (!claimed) {
      await this.redis.del(this.turnKey(next));
      return this.readSuccessor(token);
    }
    await Promise.all([
      this.redis.expire(this.turnKey(token), this.graceSeconds),
      this.redis.expire(this.familyKey(token), lifetime),
    ]);
    return writeRefreshToken(next);
  }

  private async readSuccessor(token: RefreshToken) {
    const sealed = await this.redis.get(this.turnedKey(token));
    if (sealed === null) return undefined;
    const turn = open(token.turn, token.sid, sealed);
    return writeRefreshToken({ ...token, turn });
  }

  private familyKey({ sid, family }: RefreshToken): string {
    return `${this.prefix}family:${sid}:${digest(family)}`;
  }

  private turnKey({ sid, turn }: RefreshToken): string {
    return `${this.prefix}turn:${sid}:${digest(turn)}`;
  }

  private turnedKey({ sid, turn }: RefreshToken): string {
    return `${this.prefix}turned:${sid}:${digest(turn)}`;
  }
}
