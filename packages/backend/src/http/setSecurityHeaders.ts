import type { RequestHandler } from 'express';

/** What the portal never asks a browser for, so that nothing that gets into a page can either. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Sign-in opens GitHub in a popup, which comes back here and tells its opener. A browser that comes from a page without
 * this policy to one with it cuts the popup off from its opener, and nobody could sign in.
 */
const CALLBACK = /^\/api\/auth\/[^/]+\/handler\/frame$/i;

/**
 * The headers that Backstage's helmet leaves out. It sets the content security policy (`backend.csp`), nosniff and
 * the referrer policy.
 *
 * @param isSecure - whether people reach the portal by https
 */
export function setSecurityHeaders(isSecure: boolean): RequestHandler {
  return (request, response, next) => {
    response.setHeader(
      'permissions-policy',
      UNUSED_FEATURES.map(feature => `${feature}=()`).join(', '),
    );
    response.setHeader(
      'cross-origin-opener-policy',
      CALLBACK.test(request.path) ? 'unsafe-none' : 'same-origin-allow-popups',
    );
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    if (isSecure)
      response.setHeader(
        'strict-transport-security',
        'max-age=31536000; includeSubDomains',
      );
    else response.removeHeader('strict-transport-security');
    // What the API answers is somebody's: no cache on the way may keep it, and nobody at all what signs one in.
    if (/^\/api\/auth\//i.test(request.path))
      response.setHeader('cache-control', 'no-store');
    else if (/^\/api\//i.test(request.path))
      response.setHeader('cache-control', 'private, no-cache');
    next();
  };
}
