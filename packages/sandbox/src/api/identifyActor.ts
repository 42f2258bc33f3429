import type { RequestHandler } from 'express';
import { setActor, type SandboxToken } from './Actor';
import { GitHubError } from './GitHubError';

/**
 * Reads the token of a request: `token x` (Octokit), `Bearer x` (Backstage's URL reader) or Basic with the token
 * as password (git). None is fine here; one that nobody knows is 401 even for reads, as on GitHub.
 */
export function identifyActor(tokens: readonly SandboxToken[]): RequestHandler {
  return (request, response, next) => {
    const header = request.headers.authorization;
    if (header !== undefined) {
      const token = readToken(header);
      const known = tokens.find(candidate => candidate.token === token);
      if (!known) throw new GitHubError(401, 'Bad credentials');
      setActor(response, { login: known.login, type: known.type });
    }
    next();
  };
}

function readToken(header: string): string | undefined {
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
