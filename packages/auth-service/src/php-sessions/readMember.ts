import type { PhpConfig } from '../configuration/AuthConfig';
import { PhpObject, type PhpValue } from '../php/PhpValue';
import type { PhpSession } from '../php/readPhpSession';
import type { SessionFinding } from './SiteSessions';

const LONGEST_CLAIM = 128;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x1f\x7f]/;

/** Who a session says is logged in. Whole numbers become texts: PHP code often keeps codes as numbers. */
export function readMember(
  session: PhpSession,
  { claims, guest }: Pick<PhpConfig, 'claims' | 'guest'>,
): SessionFinding {
  const found = Object.entries(claims).map(([claim, path]) => ({
    claim,
    path,
    value: follow(session, path),
  }));
  if (found.every(({ value }) => isNothing(value)))
    return guest
      ? {
          kind: 'guest',
          identity: { audience: 'site', subject: guest.memberCode, ...guest },
        }
      : { kind: 'not-logged-in' };
  const texts: Record<string, string> = {};
  for (const { claim, path, value } of found) {
    const text = toText(value);
    if (text === undefined)
      return {
        kind: 'incomplete',
        problem: `${path} of the session is ${describe(
          value,
        )}, so it cannot be the ${claim}`,
      };
    texts[claim] = text;
  }
  const { subject, role, siteCode, unitCode, memberCode } = texts;
  return {
    kind: 'member',
    identity: {
      audience: 'site',
      subject,
      role,
      siteCode,
      unitCode,
      memberCode,
    },
  };
}

function follow(session: PhpSession, path: string): PhpValue | undefined {
  const [variable, ...keys] = path.split('.');
  return keys.reduce<PhpValue | undefined>((value, key) => {
    if (value instanceof PhpObject) return value.get(key);
    if (value instanceof Map)
      return value.get(key) ?? value.get(/^\d+$/.test(key) ? Number(key) : key);
    return undefined;
  }, session.get(variable));
}

function isNothing(value: PhpValue | undefined): boolean {
  return (
    value === undefined || value === null || value === false || value === ''
  );
}

function toText(value: PhpValue | undefined): string | undefined {
  if (typeof value === 'bigint' || Number.isInteger(value))
    return Object.is(value, -0) ? undefined : String(value);
  if (typeof value !== 'string' || value === '' || CONTROL.test(value))
    return undefined;
  return value.length <= LONGEST_CLAIM ? value : undefined;
}

function describe(value: PhpValue | undefined): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (typeof value === 'string') return 'too long or has control characters';
  return typeof value === 'object' ? 'no text' : `a ${typeof value}`;
}
