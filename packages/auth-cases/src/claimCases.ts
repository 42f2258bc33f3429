import { createClaims, secondsFromNow, type Claims } from './createClaims';
import { signAnything, signToken } from './signToken';
import type { TokenCase } from './TokenCase';
import {
  CLOCK_TOLERANCE_SECONDS as TOLERANCE,
  REQUIRED_CLAIMS,
  RIGHT_ROLE,
  WRONG_ROLE,
  type TokenKind,
} from './TokenKind';
import type { TokenSource } from './TokenSource';

/** Rightly signed: what the claims say decides. */
export function claimCases(kind: TokenKind): TokenCase[] {
  const signed =
    (change: (right: Claims) => Claims) =>
    (source: TokenSource): Promise<string> => {
      const right = createClaims(source.issuer, kind);
      return signToken(source.key, { ...right, ...change(right) });
    };
  const accepted = (
    name: string,
    change: (right: Claims) => Claims,
  ): TokenCase => ({
    name,
    token: signed(change),
    status: 200,
  });
  const refused = (
    code: string,
    name: string,
    change: (right: Claims) => Claims,
  ): TokenCase => ({ name, token: signed(change), status: 401, code });
  const roleRefused = (name: string, role: string): TokenCase => ({
    name,
    token: signed(() => ({ role })),
    status: 403,
    code: 'role-refused',
  });
  const other = kind === 'site' ? 'platform' : 'site';

  return [
    accepted('the right role', () => ({})),
    accepted('letters beyond ASCII in a claim', () => ({ sub: '홍길동' })),
    accepted('a claim that nobody knows', () => ({ theme: { dark: true } })),
    accepted('a list of audiences with the right one', () => ({
      aud: ['partner', kind],
    })),
    accepted('expired within the tolerance', () => ({
      exp: secondsFromNow(-TOLERANCE / 2),
    })),
    accepted('valid from within the tolerance', () => ({
      nbf: secondsFromNow(TOLERANCE / 2),
    })),
    refused('token-expired', 'expired', () => ({
      iat: secondsFromNow(-7200),
      exp: secondsFromNow(-3600),
    })),
    refused('token-expired', 'expired just beyond the tolerance', () => ({
      exp: secondsFromNow(-TOLERANCE - 1),
    })),
    refused('token-expired', 'expired in 1970', () => ({ exp: 0 })),
    refused('token-not-yet-valid', 'not yet valid', () => ({
      nbf: secondsFromNow(TOLERANCE + 600),
    })),
    refused('issuer-wrong', 'another issuer', () => ({
      iss: 'https://auth.attacker.example',
    })),
    refused(
      'issuer-wrong',
      'an issuer that only begins like the right one',
      right => ({
        iss: `${right.iss}.attacker.example`,
      }),
    ),
    refused('issuer-wrong', 'a list of issuers', right => ({
      iss: [right.iss],
    })),
    refused('audience-wrong', `the audience ${other}`, () => ({ aud: other })),
    refused(
      'audience-wrong',
      'an audience that only begins like the right one',
      () => ({
        aud: `${kind}s`,
      }),
    ),
    refused('audience-wrong', 'a list of other audiences', () => ({
      aud: ['partner', other],
    })),
    refused('audience-wrong', 'an empty list of audiences', () => ({
      aud: [],
    })),
    ...['exp', 'iss', 'aud', ...REQUIRED_CLAIMS[kind]].map(claim =>
      refused('claim-missing', `no ${claim}`, () => ({ [claim]: undefined })),
    ),
    ...REQUIRED_CLAIMS[kind].flatMap(claim => [
      refused('claim-missing', `an empty ${claim}`, () => ({ [claim]: '' })),
      refused('claim-missing', `a number as ${claim}`, () => ({ [claim]: 7 })),
      refused('claim-missing', `null as ${claim}`, () => ({ [claim]: null })),
    ]),
    refused('claim-missing', 'the role as a list', () => ({
      role: [RIGHT_ROLE],
    })),
    refused('claim-missing', 'the role as an object', () => ({
      role: { [RIGHT_ROLE]: true },
    })),
    refused('claim-missing', 'the expiry as a text', () => ({
      exp: String(secondsFromNow(600)),
    })),
    refused('claim-missing', 'the expiry as true', () => ({ exp: true })),
    refused('claim-missing', 'the beginning as a text', () => ({
      nbf: String(secondsFromNow(-600)),
    })),
    refused('claim-missing', 'a number as the session', () => ({ sid: 7 })),
    roleRefused('a wrong role', WRONG_ROLE),
    roleRefused('the right role in capitals', RIGHT_ROLE.toUpperCase()),
    roleRefused('the right role with a space', `${RIGHT_ROLE} `),
    roleRefused('two roles in one text', `${WRONG_ROLE},${RIGHT_ROLE}`),
    roleRefused('a role that every object has', 'constructor'),
    {
      name: 'a claim twice, the right role first',
      token: twice('role', RIGHT_ROLE, WRONG_ROLE),
      status: 403,
      code: 'role-refused',
    },
    {
      name: 'a claim twice, the right role last',
      token: twice('role', WRONG_ROLE, RIGHT_ROLE),
      status: 200,
    },
    {
      name: 'revoked',
      token: async source => {
        const claims = createClaims(source.issuer, kind);
        await source.revoke(String(claims.sid));
        return signToken(source.key, claims);
      },
      status: 401,
      code: 'token-revoked',
    },
  ];

  /** JSON lets a name stand twice; readers agree that the last one counts. */
  function twice(claim: string, first: string, last: string) {
    return async ({ issuer, key }: TokenSource) => {
      const { [claim]: _, ...rest } = createClaims(issuer, kind);
      const begin = JSON.stringify(rest).slice(0, -1);
      return signAnything(
        key,
        { alg: 'RS256', typ: 'JWT', kid: key.kid },
        `${begin},"${claim}":"${first}","${claim}":"${last}"}`,
      );
    };
  }
}
