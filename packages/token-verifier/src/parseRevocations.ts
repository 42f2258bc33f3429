/** Login sessions whose tokens count for nothing. */
export type RevokedSessions = ReadonlySet<string>;

/**
 * Reads the issuer's list of revoked sessions, `{"revoked": [{"sid": "...", "until": 1790000000}]}`. Until when a
 * session stands there is the issuer's business: its tokens have expired by then.
 *
 * @throws Error when it is no such list: a session that is overlooked would stay open
 */
export function parseRevocations(json: unknown): RevokedSessions {
  const list = (json as { revoked?: unknown } | null)?.revoked;
  if (!Array.isArray(list)) throw new Error('it is no list of revocations');
  return new Set(
    list.map(entry => {
      const sid = (entry as { sid?: unknown } | null)?.sid;
      if (typeof sid !== 'string')
        throw new Error('it lists a revocation without a sid');
      return sid;
    }),
  );
}
