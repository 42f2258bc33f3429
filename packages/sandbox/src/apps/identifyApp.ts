import { verify } from 'node:crypto';
import type { RequestHandler } from 'express';
import { GitHubError } from '../api/GitHubError';
import type { SandboxApp } from './SandboxApp';

/** GitHub takes no token of an App that holds for longer. */
const LONGEST_SECONDS = 600;

/** Lets in only who bears a token that the App has signed (RS256), and that is neither old nor of the future. */
export function identifyApp(app: SandboxApp, now: () => Date): RequestHandler {
  return (request, _response, next) => {
    const token = /^bearer (.+)$/i.exec(
      request.headers.authorization ?? '',
    )?.[1];
    if (!token || !isSigned(token, app, now().getTime() / 1000))
      throw new GitHubError(401, 'A JSON web token could not be decoded');
    next();
  };
}

function isSigned(token: string, app: SandboxApp, second: number): boolean {
  const [header, payload, signature = ''] = token.split('.');
  const { alg } = readJson(header);
  const { iss, iat, exp } = readJson(payload);
  return (
    alg === 'RS256' &&
    verify(
      'sha256',
      Buffer.from(`${header}.${payload}`),
      app.publicKey,
      Buffer.from(signature, 'base64url'),
    ) &&
    Number(iss) === app.appId &&
    Number(iat) <= second &&
    Number(exp) > second &&
    Number(exp) - second <= LONGEST_SECONDS
  );
}

function readJson(part = ''): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) ?? {};
  } catch {
    return {};
  }
}
