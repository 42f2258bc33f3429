import {
  Logger,
  type DynamicModule,
  type FactoryProvider,
  type ModuleMetadata,
  type Type,
} from '@nestjs/common';
import { APP_GUARD, ModuleRef } from '@nestjs/core';
import { TokenVerifier, type VerifierSettings } from '@slipway/token-verifier';
import { guardToken, TokenGuard } from './TokenGuard';

/** Whom a guard believes; what is the same for all guards of a kind may be left out. */
export type GuardOptions = Pick<VerifierSettings, 'issuer'> &
  Partial<Omit<VerifierSettings, 'issuer' | 'requiredClaims'>>;

/** Options that depend on other providers, e.g. on the configuration of the application. */
export interface AsyncGuardOptions extends Pick<ModuleMetadata, 'imports'> {
  readonly inject?: FactoryProvider['inject'];
  useFactory(...injected: any[]): GuardOptions | Promise<GuardOptions>;
}

/** What is the same for all guards of a kind. */
export type GuardKind = Pick<
  VerifierSettings,
  'audience' | 'requiredClaims' | 'cookieName'
> & {
  /** As rules have it, e.g. `site-auth`. */
  readonly name: string;
};

/** The module that puts a guard before every route of an application. */
export function createGuardModule(
  module: Type,
  kind: GuardKind,
  { imports = [], inject = [], useFactory }: AsyncGuardOptions,
): DynamicModule {
  const verifier = guardToken(kind.name);
  return {
    module,
    imports,
    providers: [
      {
        provide: verifier,
        inject,
        useFactory: async (...injected: unknown[]) =>
          createVerifier(kind, await useFactory(...injected)),
      },
      {
        provide: APP_GUARD,
        inject: [verifier, ModuleRef],
        useFactory: (used: TokenVerifier, moduleRef: ModuleRef) =>
          new TokenGuard(kind.name, used, moduleRef),
      },
    ],
  };
}

/** @throws Error naming an option that cannot be right */
export function createVerifier(
  { name, ...kind }: GuardKind,
  options: GuardOptions,
): TokenVerifier {
  const logger = new Logger(name);
  const given = Object.entries(options).filter(
    ([, value]) => value !== undefined,
  );
  return new TokenVerifier({
    warn: message => logger.warn(message),
    ...kind,
    ...(Object.fromEntries(given) as GuardOptions),
    requiredClaims: kind.requiredClaims,
  });
}
