/** A fault that somebody may make, and who has to notice. */
export interface Mutant {
  /** What somebody did. */
  readonly fault: string;
  /** A source file of the application. */
  readonly path: string;
  readonly replace: string;
  readonly by: string;
}

/** What the application's own tests refuse: they are all that its developer has. */
export const TESTED: readonly Mutant[] = [
  {
    fault: 'left the guard out',
    path: 'src/app.module.ts',
    replace: 'SiteAuthModule.forRoot({ issuer: config.AUTH_ISSUER })',
    by: '',
  },
  {
    fault: 'let in everybody whom the guard knows',
    path: 'src/coupon-api.controller.ts',
    replace: "{ allowRoles: ['member', 'admin'] }",
    by: '',
  },
  {
    fault: 'forgot a role',
    path: 'src/coupon-api.controller.ts',
    replace: "'member', 'admin'",
    by: "'member'",
  },
  {
    fault: 'made the route public',
    path: 'src/coupon-api.controller.ts',
    replace: "@SiteAuth({ allowRoles: ['member', 'admin'] })",
    by: "@(require('@slipway/nestjs-site-auth-guard').Public())",
  },
  {
    fault: 'asked Kubernetes for a token',
    path: 'src/health.controller.ts',
    replace: '@Public()',
    by: '',
  },
  {
    fault: 'takes whatever comes',
    path: 'src/platform/validation.ts',
    replace: 'if (result.success) return result.data;',
    by: 'return value as T;',
  },
  {
    fault: 'answers something else than the document says',
    path: 'src/coupon-api.controller.ts',
    replace: "method: 'GET',",
    by: 'method: undefined as never,',
  },
  {
    fault: 'answers errors in another shape',
    path: 'src/platform/createApp.ts',
    replace: 'app.useGlobalFilters(',
    by: 'Object(',
  },
  {
    fault: 'lost the id of the gateway',
    path: 'src/platform/observeRequests.ts',
    replace: "request.headers['x-request-id']",
    by: "request.headers['x-id']",
  },
];
