import { InputError } from '@backstage/errors';
import type { ServiceValues } from '@slipway/golden-path';
import type { OpenRoute } from '@slipway/platform-model';

/**
 * Refuses files that open more to everybody than the values say: what a person chose, and who had to approve it, must
 * be what the gateway does, whatever a template makes of it.
 *
 * @throws InputError that names the file and line
 */
export function requireOpenAsSaid(
  { guard, route }: ServiceValues,
  openRoutes: readonly OpenRoute[],
): void {
  for (const { place, paths, reason } of openRoutes) {
    const isSaid =
      guard === 'none' &&
      paths.length > 0 &&
      paths.every(path => path === route?.path);
    if (isSaid) continue;
    const opened = paths.join(', ') || 'every path';
    throw new InputError(
      `guard: ${place.path}:${
        place.line
      } opens ${opened} to everybody (${reason}), but ${
        guard === 'none'
          ? `only ${route?.path} is to be public`
          : `the guard is to be ${guard ?? 'on every route'}`
      }. The template does not do what it says: tell whoever keeps it.`,
    );
  }
}
