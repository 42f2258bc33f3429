import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';

export const SESSION_GRANT = 'urn:slipway:params:oauth:grant-type:session';

const MEMBER = {
  siteCode: 'seoul',
  unitCode: 'unit-7',
  memberCode: 'm-42',
  role: 'member',
};

/**
 * Puts a session into Redis as PHP's handler `php` writes one.
 *
 * @returns its id
 */
export async function writeSession(
  redis: Redis,
  member: Partial<typeof MEMBER> | undefined = {},
  id = randomBytes(16).toString('hex'),
): Promise<string> {
  const entries = Object.entries({ ...MEMBER, ...member });
  await redis.set(
    `PHPREDIS_SESSION:${id}`,
    `csrf|${text('x|y')}member|a:${entries.length}:{${entries
      .map(([key, value]) => text(key) + text(value))
      .join('')}}`,
  );
  return id;
}

function text(value: string): string {
  return `s:${Buffer.byteLength(value)}:"${value}";`;
}
