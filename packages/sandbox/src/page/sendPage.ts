import type { Response } from 'express';
import type { Html } from './html';

// Pages hold what strangers wrote. Should any of it slip through as markup, it still can not run or call home.
const writePolicy = (formOrigins: readonly string[]) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action ${["'self'", ...formOrigins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Sends a page that browsers neither keep, embed nor let anything run in.
 *
 * @param formOrigins - where its forms may lead beside here, also by a redirect
 */
export function sendPage(
  response: Response,
  page: Html,
  status = 200,
  formOrigins: readonly string[] = [],
): void {
  response
    .status(status)
    .set({
      'content-security-policy': writePolicy(formOrigins),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .type('html')
    .send(page.toString());
}
