import { randomBytes } from 'node:crypto';
import express, { type Request } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { sendPage } from '../page/sendPage';
import type { Keyspace } from '../redis/Keyspace';
import { MEMBERS } from './MEMBERS';
import { renderLoginPage } from './renderLoginPage';
import { writePhpSession } from './writePhpSession';

/** As PHP names it. */
const COOKIE = 'PHPSESSID';
const KEY_PREFIX = 'PHPREDIS_SESSION:';
/** PHP's `session.gc_maxlifetime`. */
const SESSION_SECONDS = 1440;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const code = z
  .string()
  .regex(/^[\p{L}\p{N}_.-]{1,60}$/u, 'letters, digits, dots and dashes');

const loginSchema = z.object({
  /** Whose session it is; the first member's when absent. */
  login: z.enum(MEMBERS.map(({ login }) => login)).default(MEMBERS[0].login),
  /** In place of the member's own. */
  role: code.optional(),
  siteCode: code.optional(),
  unitCode: code.optional(),
  memberCode: code.optional(),
  /** Where the browser goes then. */
  return: z.string().optional(),
});

/**
 * The login of the PHP monolith: it keeps its sessions in Redis as PHP writes them, and the browser gets PHP's cookie.
 * Whoever asks for JSON is told the session's id.
 *
 * @param keys - the Redis that the auth service reads
 */
export function createMonolithRouter(keys: Keyspace) {
  const router = PromiseRouter();

  router.get('/', (_request, response) => response.redirect('/monolith/login'));
  router.get('/login', (request, response) => {
    const back = String(request.query.return ?? '');
    const target = readReturn(back);
    // The login redirects there, and browsers hold the page's forms to that too.
    const origins = URL.canParse(target) ? [new URL(target).origin] : [];
    sendPage(response, renderLoginPage(back), 200, origins);
  });

  router.post(
    '/login',
    express.urlencoded({ extended: false }),
    express.json(),
    (request, response) => {
      const parsed = loginSchema.safeParse(request.body);
      if (!parsed.success) {
        response.status(400).json({ message: z.prettifyError(parsed.error) });
        return;
      }
      const { login, return: back, ...given } = parsed.data;
      const member = MEMBERS.find(each => each.login === login)!;
      const { siteCode, unitCode, memberCode, role } = { ...member, ...given };
      const sessionId = randomBytes(16).toString('hex');
      const session = { member: { siteCode, unitCode, memberCode, role } };
      keys.set(
        `${KEY_PREFIX}${sessionId}`,
        Buffer.from(writePhpSession(session)),
        keys.now() + SESSION_SECONDS * 1000,
      );
      response.cookie(COOKIE, sessionId, { httpOnly: true, sameSite: 'lax' });
      if (request.accepts(['html', 'json']) === 'json')
        response.json({ sessionId });
      else response.redirect(303, readReturn(back));
    },
  );

  router.post('/logout', (request, response) => {
    endSession(keys, request);
    response.clearCookie(COOKIE).status(204).end();
  });
  return router;
}

function endSession(keys: Keyspace, request: Request): void {
  const pattern = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]+)`);
  const id = pattern.exec(request.headers.cookie ?? '')?.[1];
  if (id) keys.delete(`${KEY_PREFIX}${id}`);
}

/** Only pages of this computer: nobody is led away by a link to a login. */
function readReturn(address = ''): string {
  const isOwn =
    URL.canParse(address) &&
    /^https?:/.test(address) &&
    LOOPBACK.includes(new URL(address).hostname);
  return isOwn ? address : '/monolith/login';
}
