import type {
  AuthService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { templateManagementPermission } from '@backstage/plugin-scaffolder-common/alpha';
import type { RequestHandler } from 'express';

/** Stands before what only those need who write templates, and what the scaffolder shows to everybody. */
export function guardTemplates(options: {
  readonly auth: AuthService;
  readonly httpAuth: HttpAuthService;
  readonly permissions: PermissionsService;
}): RequestHandler {
  const { auth, httpAuth, permissions } = options;
  return async (request, _response, next) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    if (auth.isPrincipal(credentials, 'service')) return next();
    const [{ result }] = await permissions.authorize(
      [{ permission: templateManagementPermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) return next();
    throw new NotAllowedError(
      'Only the platform team writes templates, and sees what they can be made of',
    );
  };
}
