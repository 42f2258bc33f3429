import type { DynamicModule } from '@nestjs/common';
import {
  createGuardModule,
  createVerifier,
  type AsyncGuardOptions,
  type GuardKind,
  type GuardOptions,
} from '@slipway/nestjs-token-guard';

/** Whom the guard believes. */
export type PlatformAuthOptions = GuardOptions;

/** The same, when it depends on other providers. */
export type AsyncPlatformAuthOptions = AsyncGuardOptions;

/** The guard's name in rules, and in what the platform knows about a service. */
export const PLATFORM_AUTH = 'platform-auth';

const KIND: GuardKind = {
  name: PLATFORM_AUTH,
  audience: 'platform',
  cookieName: 'platform_token',
  requiredClaims: ['sub', 'role'],
};

/** Puts the guard before every route: `imports: [PlatformAuthModule.forRoot({ issuer })]`. */
export class PlatformAuthModule {
  /** @throws Error naming an option that cannot be right */
  static forRoot(options: PlatformAuthOptions): DynamicModule {
    // A service must not start with them, and whoever starts it should see why at once.
    createVerifier(KIND, options);
    return PlatformAuthModule.forRootAsync({ useFactory: () => options });
  }

  static forRootAsync(options: AsyncPlatformAuthOptions): DynamicModule {
    return createGuardModule(PlatformAuthModule, KIND, options);
  }
}
