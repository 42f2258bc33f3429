import { verify } from 'node:crypto';
import type { RequestHandler } from 'express';
import { GitHubError } from '../api/GitHubError';
import type { SandboxApp } from './SandboxApp';

/** GitHub takes no token of an App that holds for longer. */
const LONGEST_SECONDS = 600;

/** Lets in only who bears a token that the App has signed (RS256), and that is neither old nor of the future. */
export function identifyApp(app: SandboxApp, now: () => Date): RequestHandler {
  return (request, _response, next) => {
    const token =
      /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const [header, payload, signature = ''] = token.split('.');
    const { iss, iat, exp } = readJson(payload);
    const isSigned =
      readJson(header).alg === 'RS256' &&
      verify(
        'sha256',
        Buffer.from(`${header}.${payload}`),
        app.publicKey,
        Buffer.from(signature, 'base64url'),
      );
    if (!isSigned)
      throw new GitHubError(401, 'A JSON web token could not be decoded');
    if (Number(iss) !== app.appId)
      throw new GitHubError(404, 'Integration not found');
    refuseWrongTimes(Number(iat), Number(exp), now());
    next();
  };
}

/** The caller may set its clock by the answer, as Octokit does. */
function refuseWrongTimes(iat: number, exp: number, now: Date): void {
  const second = now.getTime() / 1000;
  const headers = { date: now.toUTCString() };
  if (!(exp > second))
    throw new GitHubError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      { headers },
    );
  if (exp - second > LONGEST_SECONDS)
    throw new GitHubError(
      401,
      "'Expiration time' claim ('exp') is too far in the future",
      { headers },
    );
  if (!(iat <= second))
    throw new GitHubError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
      { headers },
    );
}

function readJson(part = ''): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) ?? {};
  } catch {
    return {};
  }
}
