/**
 * Reads the token of an `authorization` header: `token x` (Octokit), `Bearer x` (Backstage's URL reader) or Basic with
 * the token as password (git).
 *
 * @returns `undefined` for any other scheme
 */
export function readToken(header: string): string | undefined {
  const [scheme, value = ''] = header.split(/ +/, 2);
  switch (scheme.toLowerCase()) {
    case 'token':
    case 'bearer':
      return value;
    case 'basic': {
      const [user, password] = Buffer.from(value, 'base64')
        .toString()
        .split(':', 2);
      // Git clients send a token as password, or as the name with any password.
      return password === 'x-oauth-basic' || !password ? user : password;
    }
    default:
      return undefined;
  }
}
