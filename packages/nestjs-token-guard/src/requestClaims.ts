import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { TokenClaims } from '@slipway/token-verifier';

/** Where the claims of a request are kept: nothing that a client sends can be found here. */
const CLAIMS = Symbol('claims');

interface VerifiedRequest {
  [CLAIMS]?: TokenClaims;
}

export function keepClaims(request: object, claims: TokenClaims): void {
  (request as VerifiedRequest)[CLAIMS] = claims;
}

/**
 * Makes a parameter decorator that gives a handler something of the claims.
 *
 * @param name - of the decorator, for the error that says where it does not belong
 * @param read - what to give
 */
export function createClaimsDecorator<Claims extends TokenClaims>(
  name: string,
  read: (claims: Claims) => unknown,
): () => ParameterDecorator {
  return createParamDecorator((_, context: ExecutionContext) => {
    const request = context.switchToHttp().getRequest<VerifiedRequest>();
    const claims = request[CLAIMS];
    if (!claims)
      throw new Error(
        `${context.getClass().name}.${
          context.getHandler().name
        } wants @${name}(), but it is public: nobody has to have a token here`,
      );
    return read(claims as Claims);
  });
}
