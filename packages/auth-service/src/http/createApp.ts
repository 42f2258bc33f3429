import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { AuthContext } from '../AuthContext';
import { answerError } from './answerError';
import { createWellKnownRouter } from './createWellKnownRouter';
import { getSession } from './getSession';
import { handle } from './handle';
import { limitAddress } from './limitAddress';
import { measure } from './measure';
import { allowOrigins } from './origins';
import { postLogout } from './postLogout';
import { postRefresh } from './postRefresh';
import { postToken } from './postToken';
import { Refusal } from './Refusal';

const LARGEST_BODY = '32kb';

/** Nobody keeps what is answered here. */
const protect: RequestHandler = (_request, response, next) => {
  response.set({
    'Cache-Control': 'no-store',
    Pragma: 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

/** The service's HTTP, which may also be mounted below a path of another Express application. */
export function createApp(context: AuthContext, logger: Logger): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', context.config.trustedProxies);
  app.use(measure(context.metrics));
  app.use(createWellKnownRouter(context));
  app.use(protect, allowOrigins(context.config), limitAddress(context));
  app.get(
    '/session',
    handle((request, response) => getSession(context, request, response)),
  );
  app.use(
    express.urlencoded({ extended: false, limit: LARGEST_BODY }),
    express.json({ limit: LARGEST_BODY }),
  );
  app.post(
    '/token',
    handle((request, response) => postToken(context, request, response)),
  );
  app.post(
    '/token/refresh',
    handle((request, response) => postRefresh(context, request, response)),
  );
  app.post(
    '/logout',
    handle((request, response) => postLogout(context, request, response)),
  );
  app.use((request, _response, next) =>
    next(
      new Refusal(
        404,
        'not-found',
        `There is no ${request.method} ${request.path} here: see openapi.yaml.`,
      ),
    ),
  );
  app.use(answerError(context, logger));
  return app;
}
