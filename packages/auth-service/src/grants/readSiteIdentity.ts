import type { AuthContext } from '../AuthContext';
import { Refusal } from '../http/Refusal';
import type { SiteIdentity } from '../tokens/Identity';

/**
 * Who a session of PHP belongs to, now.
 *
 * @throws Refusal when it is nobody, or the session cannot be understood
 */
export async function readSiteIdentity(
  { sessions }: Pick<AuthContext, 'sessions'>,
  sessionId: string,
): Promise<SiteIdentity> {
  if (!sessions)
    throw new Refusal(
      400,
      'grant-unsupported',
      'This auth service knows no site: set PHP_SERIALIZE_HANDLER.',
    );
  const found = await sessions.read(sessionId);
  switch (found.kind) {
    case 'member':
    case 'guest':
      return found.identity;
    case 'unknown':
      throw new Refusal(
        401,
        'session-unknown',
        'There is no such session, or it has ended: log in at the site again.',
      );
    case 'not-logged-in':
      throw new Refusal(
        401,
        'not-logged-in',
        'Nobody is logged in: log in at the site first.',
      );
    case 'incomplete':
      throw new Refusal(
        401,
        'session-incomplete',
        'The session lacks what a token needs: log in at the site again, and if that does not help tell whoever runs it.',
        found.problem,
      );
    default:
      throw new Refusal(
        401,
        'session-unreadable',
        'The session cannot be read: log in at the site again, and if that does not help tell whoever runs it.',
        found.problem,
      );
  }
}
