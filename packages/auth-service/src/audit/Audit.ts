import type { Logger } from 'pino';
import { digest } from '../sealing/digest';
import type { Audience } from '../tokens/Identity';

/** What an audit line may say. Secrets go in as they are and come out as hashes. */
export interface AuditFacts {
  readonly grant?: string;
  readonly audience?: Audience;
  readonly subject?: string;
  readonly role?: string;
  /** The id by which a token is known; it is not the token. */
  readonly jti?: string;
  readonly sid?: string;
  /** The id of PHP's session. */
  readonly session?: string;
  readonly client?: string;
  readonly address?: string;
  readonly door?: string;
  readonly status?: number;
  readonly code?: string;
  readonly reason?: string;
}

export type AuditEvent =
  | 'token-issued'
  | 'token-refreshed'
  | 'refresh-reused'
  | 'request-refused'
  | 'logged-out';

/** One line of JSON for each thing that somebody may ask about later. Holds no token and no id of a session. */
export class Audit {
  constructor(private readonly logger: Logger) {}

  record(event: AuditEvent, { sid, session, ...facts }: AuditFacts): void {
    this.logger.info(
      {
        audit: event,
        ...facts,
        ...(sid && { login: shorten(sid) }),
        ...(session && { session: shorten(session) }),
      },
      event,
    );
  }
}

/** Enough of a hash to find the lines that belong together. */
function shorten(secret: string): string {
  return digest(secret).slice(0, 16);
}
