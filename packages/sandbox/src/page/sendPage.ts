import type { Response } from 'express';
import type { Html } from './html';

// Pages hold what strangers wrote. Should any of it slip through as markup, it still can not run or call home.
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sends a page that browsers neither keep, embed nor let anything run in. */
export function sendPage(response: Response, page: Html, status = 200): void {
  response
    .status(status)
    .set({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .type('html')
    .send(page.toString());
}
