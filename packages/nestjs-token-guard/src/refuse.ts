import { HttpException, type ExecutionContext } from '@nestjs/common';
import type { TokenRefusal } from '@slipway/token-verifier';

/** Both Express and Fastify set a header this way. */
interface HeaderResponse {
  header(name: string, value: string): unknown;
}

/** @throws HttpException always: Nest answers by it */
export function refuse(
  context: ExecutionContext,
  { body, challenge }: TokenRefusal,
): never {
  if (challenge)
    context
      .switchToHttp()
      .getResponse<HeaderResponse>()
      .header('WWW-Authenticate', challenge);
  throw new HttpException(body, body.statusCode);
}
