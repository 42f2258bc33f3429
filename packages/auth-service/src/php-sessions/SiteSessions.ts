import type { PhpConfig } from '../configuration/AuthConfig';
import { PhpFormatError } from '../php/PhpFormatError';
import { readPhpSession } from '../php/readPhpSession';
import type { RedisCommands } from '../RedisCommands';
import type { SiteIdentity } from '../tokens/Identity';
import { readMember } from './readMember';

/** What a session says about who it is. */
export type SessionFinding =
  | { readonly kind: 'member' | 'guest'; readonly identity: SiteIdentity }
  | { readonly kind: 'unknown' | 'not-logged-in' }
  | { readonly kind: 'incomplete' | 'unreadable'; readonly problem: string };

/** What PHP makes as session ids, so that an id is never another Redis key. */
const SESSION_ID = /^[A-Za-z0-9,-]{16,256}$/;

/** The sessions of the PHP monolith, as PHP's own Redis handler stores them. */
export class SiteSessions {
  constructor(
    private readonly redis: RedisCommands,
    private readonly config: PhpConfig,
  ) {}

  async read(id: string): Promise<SessionFinding> {
    if (!SESSION_ID.test(id)) return { kind: 'unknown' };
    const bytes = await this.redis.getBuffer(this.config.keyPrefix + id);
    if (bytes === null) return { kind: 'unknown' };
    try {
      const session = readPhpSession(bytes, this.config.handler);
      return readMember(session, this.config);
    } catch (error) {
      if (!(error instanceof PhpFormatError)) throw error;
      return { kind: 'unreadable', problem: error.message };
    }
  }

  /** Makes PHP's session live on, when the configuration wants it. */
  async keepAlive(id: string): Promise<void> {
    const { keepAliveSeconds, keyPrefix } = this.config;
    if (keepAliveSeconds)
      await this.redis.expire(keyPrefix + id, keepAliveSeconds);
  }

  /** Ends PHP's session as its own session_destroy() does, when the configuration wants it. */
  async end(id: string): Promise<void> {
    if (this.config.endedByLogout)
      await this.redis.del(this.config.keyPrefix + id);
  }
}
