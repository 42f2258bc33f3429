import { createHmac } from 'node:crypto';

/**
 * Signs a delivery as GitHub does.
 *
 * @returns the value of `X-Hub-Signature-256`: HMAC-SHA256 of the exact bytes of the body
 */
export function signPayload(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
