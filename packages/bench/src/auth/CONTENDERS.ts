import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard, PassportModule, PassportStrategy } from '@nestjs/passport';
import { SiteAuthModule } from '@slipway/nestjs-site-auth-guard';
import { passportJwtSecret } from 'jwks-rsa';
import { ExtractJwt, Strategy, type StrategyOptions } from 'passport-jwt';

/** What a contender is told of the issuer. */
export interface ContenderOptions {
  readonly issuer: string;
  /** The one public key, as PEM, for those who look for none. */
  readonly publicKey: string;
}

type Contender = (options: ContenderOptions) => DynamicModule | undefined;

/** Guards of the same route, each as its own documentation installs it. */
export const CONTENDERS = {
  'no guard': () => undefined,
  // What Nest itself takes for having one.
  'a guard that says yes': () => ({
    module: class {},
    providers: [{ provide: APP_GUARD, useValue: { canActivate: () => true } }],
  }),
  'site-auth guard': ({ issuer }) => SiteAuthModule.forRoot({ issuer }),
  'passport-jwt, jwks-rsa': ({ issuer }) =>
    passportModule({
      secretOrKeyProvider: passportJwtSecret({
        jwksUri: `${issuer}/.well-known/jwks.json`,
        cache: true,
        rateLimit: true,
      }),
      issuer,
    }),
  'passport-jwt, one fixed key': ({ issuer, publicKey }) =>
    passportModule({ secretOrKey: publicKey, issuer }),
} satisfies Record<string, Contender>;

/** The name of one of them. */
export type ContenderName = keyof typeof CONTENDERS;

/** Passport checks signature, issuer, audience and expiry; roles and revocations are left to the application. */
function passportModule(
  key: Pick<StrategyOptions, 'issuer'> & Record<string, unknown>,
): DynamicModule {
  class JwtStrategy extends (PassportStrategy(Strategy) as Type) {
    constructor() {
      super({
        ...key,
        jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
        audience: 'site',
        algorithms: ['RS256'],
      });
    }

    validate(claims: object) {
      return claims;
    }
  }
  class PassportGuardModule {}
  Module({})(PassportGuardModule);
  return {
    module: PassportGuardModule,
    imports: [PassportModule],
    providers: [
      { provide: JwtStrategy, useFactory: () => new JwtStrategy() },
      { provide: APP_GUARD, useClass: AuthGuard('jwt') },
    ],
  };
}
