import { createClaims } from './createClaims';
import { encodeJson, signAnything, signToken } from './signToken';
import type { TokenCase } from './TokenCase';
import type { TokenKind } from './TokenKind';
import type { TokenSource } from './TokenSource';

/** Shorter than the 8 kB that nginx allows for one header. */
const LONG = 7000;

/** What is no token, or none that may be read any further. */
export function formCases(kind: TokenKind): TokenCase[] {
  const right = (source: TokenSource) =>
    signToken(source.key, createClaims(source.issuer, kind));
  const signed =
    (header: string | undefined, claims: string) => (source: TokenSource) =>
      signAnything(
        source.key,
        header ?? { alg: 'RS256', typ: 'JWT', kid: source.key.kid },
        claims,
      );
  const malformed = (
    name: string,
    token: (source: TokenSource) => string | Promise<string>,
  ): TokenCase => ({
    name,
    token: async source => token(source),
    status: 401,
    code: 'token-malformed',
  });
  return [
    {
      name: 'no token',
      token: async () => undefined,
      status: 401,
      code: 'token-missing',
    },
    malformed('one word', () => 'token'),
    malformed('two parts', async source =>
      (await right(source)).split('.').slice(0, 2).join('.'),
    ),
    malformed('four parts', async source => `${await right(source)}.e30`),
    malformed('only dots', () => '..'),
    malformed('an empty payload', async source =>
      (await right(source)).replace(/\..*\./, '..'),
    ),
    malformed('padded base64', async source => `${await right(source)}==`),
    malformed(
      'characters beyond ASCII',
      async source => `${await right(source)}é`,
    ),
    malformed('a very long word', () => 'a'.repeat(LONG)),
    malformed(
      'a very long header that is no JSON',
      () => `${'a'.repeat(LONG)}.${encodeJson({})}.c2ln`,
    ),
    malformed('a header that is no JSON', signed('{"alg":"RS256"', '{}')),
    malformed('a header that is a list', signed('["RS256"]', '{}')),
    malformed('a header that is null', signed('null', '{}')),
    malformed('a payload that is no JSON', signed(undefined, '{"sub":')),
    malformed('a payload that is a list', signed(undefined, '[]')),
    malformed('a payload that is null', signed(undefined, 'null')),
    malformed('a payload that is a text', signed(undefined, '"member"')),
  ];
}
