import type { DynamicModule } from '@nestjs/common';
import {
  createGuardModule,
  createVerifier,
  type AsyncGuardOptions,
  type GuardKind,
  type GuardOptions,
} from '@slipway/nestjs-token-guard';

/** Whom the guard believes. */
export type SiteAuthOptions = GuardOptions;

/** The same, when it depends on other providers. */
export type AsyncSiteAuthOptions = AsyncGuardOptions;

/** The guard's name in rules, and in what the platform knows about a service. */
export const SITE_AUTH = 'site-auth';

const KIND: GuardKind = {
  name: SITE_AUTH,
  audience: 'site',
  cookieName: 'site_token',
  requiredClaims: ['sub', 'sid', 'role', 'siteCode', 'unitCode', 'memberCode'],
};

/** Puts the guard before every route: `imports: [SiteAuthModule.forRoot({ issuer })]`. */
export class SiteAuthModule {
  /** @throws Error naming an option that cannot be right */
  static forRoot(options: SiteAuthOptions): DynamicModule {
    // A service must not start with them, and whoever starts it should see why at once.
    createVerifier(KIND, options);
    return SiteAuthModule.forRootAsync({ useFactory: () => options });
  }

  static forRootAsync(options: AsyncSiteAuthOptions): DynamicModule {
    return createGuardModule(SiteAuthModule, KIND, options);
  }
}
