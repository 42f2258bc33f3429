import { generateKeyPairSync } from 'node:crypto';
import { parseKeys } from './parseKeys';

const rsa = generateKeyPairSync('rsa', {
  modulusLength: 2048,
}).publicKey.export({ format: 'jwk' });
const shortRsa = generateKeyPairSync('rsa', {
  modulusLength: 1024,
}).publicKey.export({ format: 'jwk' });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
  format: 'jwk',
});

it('takes RSA keys for signatures, and leaves all others to others', () => {
  const keys = parseKeys({
    keys: [
      { ...rsa, kid: 'plain' },
      { ...rsa, kid: 'full', use: 'sig', alg: 'RS256', x5t: 'ignored' },
      { ...rsa, kid: 'for encryption', use: 'enc' },
      { ...rsa, kid: 'for another algorithm', alg: 'RS512' },
      { ...rsa },
      { ...rsa, kid: '' },
      { ...rsa, kid: 7 },
      { ...shortRsa, kid: 'short' },
      { ...ec, kid: 'elliptic' },
      { kty: 'oct', k: 'c2VjcmV0', kid: 'secret' },
      { kty: 'RSA', kid: 'without numbers' },
      { kty: 'RSA', kid: 'with wrong numbers', n: 7, e: [] },
      null,
      'key',
    ],
  });
  expect([...keys.keys()]).toEqual(['plain', 'full']);
});

it('keeps the object of a key that has not changed, and only then', () => {
  const first = parseKeys({ keys: [{ ...rsa, kid: 'a' }] });
  const again = parseKeys({ keys: [{ ...rsa, kid: 'a' }] }, first);
  expect(again.get('a')).toBe(first.get('a'));
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
  const replaced = parseKeys(
    { keys: [{ ...other.export({ format: 'jwk' }), kid: 'a' }] },
    first,
  );
  expect(replaced.get('a')).not.toBe(first.get('a'));
});

it.each([null, [], {}, { keys: {} }, 'keys'])('refuses %p', json => {
  expect(() => parseKeys(json)).toThrow('it is no JWKS');
});
