import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';
import { SECRET_PARAMETERS } from './SECRET_PARAMETERS';

/** Logs each request as Backstage does, with the address of the caller, and without what opens something. */
export function logRequests(logger: LoggerService): RequestHandler {
  return (request, response, next) => {
    response.on('finish', () => {
      const url = hideSecrets(request.originalUrl);
      logger.info(`${request.method} ${url} ${response.statusCode}`, {
        type: 'incomingRequest',
        method: request.method,
        url,
        status: response.statusCode,
        ...(request.ip && { ip: request.ip }),
        ...(request.headers['user-agent'] && {
          userAgent: request.headers['user-agent'],
        }),
      });
    });
    next();
  };
}

function hideSecrets(url: string): string {
  const at = url.indexOf('?');
  if (at < 0) return url;
  const query = url
    .slice(at + 1)
    .split('&')
    .map(pair => {
      const name = pair.split('=', 1)[0];
      return SECRET_PARAMETERS.includes(name.toLowerCase())
        ? `${name}=***`
        : pair;
    });
  return `${url.slice(0, at)}?${query.join('&')}`;
}
