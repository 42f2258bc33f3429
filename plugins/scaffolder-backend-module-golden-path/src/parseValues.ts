import { InputError } from '@backstage/errors';
import {
  InvalidServiceValues,
  parseServiceValues,
  type ServiceValues,
} from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import { parseShownProof, type ShownProof } from './ShownProof';

/** What came through the form or the API. */
export interface GivenValues {
  readonly values: ServiceValues;
  /** What the person was shown: the wizard puts it beside the values, where a template asks for it. */
  readonly shown?: ShownProof;
}

/**
 * Reads the values that came through the form or the API.
 *
 * @throws InputError that names every faulty field
 */
export function parseValues(
  input: unknown,
  layout: PlatformLayout,
): GivenValues {
  const { proof, ...rest } = Object(input) as Record<string, unknown>;
  const isObject = typeof input === 'object' && !Array.isArray(input);
  const shown = parseShownProof(isObject ? proof : undefined);
  try {
    const values = parseServiceValues(isObject ? rest : input, layout);
    return { values, ...(shown && { shown }) };
  } catch (error) {
    if (!(error instanceof InvalidServiceValues)) throw error;
    throw new InputError(error.message);
  }
}
