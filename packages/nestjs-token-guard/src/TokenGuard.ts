import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';
import {
  TokenRefusal,
  type RequestHeaders,
  type TokenVerifier,
  type Verdict,
} from '@slipway/token-verifier';
import type { TokenClaims } from '@slipway/token-verifier';
import { NO_GUARD, readRule, type AccessRule } from './AccessRule';
import { refuse } from './refuse';
import { keepClaims } from './requestClaims';

/** The provider by which the guards of an application know of each other. */
export function guardToken(name: string): string {
  return `slipway:guard:${name}`;
}

/** Lets in a request only where a rule says so: a route without one is closed. */
export class TokenGuard implements CanActivate {
  private readonly others = new Map<string, boolean>();

  /** @param name - of this guard, as rules have it */
  constructor(
    private readonly name: string,
    private readonly verifier: TokenVerifier,
    private readonly moduleRef: ModuleRef,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = readRule(context);
    if (rule?.guard === NO_GUARD) return true;
    // Messages of queues and sockets have no headers to look for a token in.
    if (context.getType() !== 'http') return false;
    if (rule && rule.guard !== this.name && this.isInstalled(rule.guard))
      return true;
    const request = context
      .switchToHttp()
      .getRequest<{ headers: RequestHeaders }>();
    const verdict = this.verifier.verifyRequest(request.headers);
    return verdict instanceof Promise
      ? verdict.then(later => this.decide(context, request, rule, later))
      : this.decide(context, request, rule, verdict);
  }

  private decide(
    context: ExecutionContext,
    request: object,
    rule: AccessRule | undefined,
    verdict: Verdict<TokenClaims>,
  ): true {
    if (verdict instanceof TokenRefusal) return refuse(context, verdict);
    if (rule?.guard !== this.name)
      return refuse(
        context,
        new TokenRefusal(
          'route-undeclared',
          'Nothing says who may call this route, so nobody may: give its handler or controller a rule.',
        ),
      );
    const { role } = verdict;
    if (rule.roles.length > 0 && !rule.roles.includes(role))
      return refuse(
        context,
        new TokenRefusal(
          'role-refused',
          `The role ${role} may not call this: ask for one of ${rule.roles.join(
            ', ',
          )}.`,
        ),
      );
    keepClaims(request, verdict);
    return true;
  }

  /** Whether a route of another guard may be left to it. */
  private isInstalled(guard: string): boolean {
    let isInstalled = this.others.get(guard);
    if (isInstalled === undefined) {
      isInstalled = hasProvider(this.moduleRef, guardToken(guard));
      this.others.set(guard, isInstalled);
    }
    return isInstalled;
  }
}

function hasProvider(moduleRef: ModuleRef, token: string): boolean {
  try {
    moduleRef.get(token, { strict: false });
    return true;
  } catch {
    return false;
  }
}
