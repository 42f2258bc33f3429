import { InputError } from '@backstage/errors';
import {
  InvalidServiceValues,
  parseServiceValues,
  type ServiceValues,
} from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';

/**
 * Reads the values that came through the form or the API.
 *
 * @throws InputError that names every faulty field
 */
export function parseValues(
  input: unknown,
  layout: PlatformLayout,
): ServiceValues {
  try {
    return parseServiceValues(input, layout);
  } catch (error) {
    if (!(error instanceof InvalidServiceValues)) throw error;
    throw new InputError(error.message);
  }
}
