import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseServiceValues, type ServiceValues } from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import { parse } from 'yaml';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../places';

const servicesSchema = z.array(
  z.strictObject({
    date: z.iso.datetime(),
    /** What its package.json accepts of the package of its guard; absent where that is what the template says. */
    guardVersion: z.string().optional(),
    values: z.unknown(),
  }),
);

/** A service that the platform repository starts with. */
export interface SeededService extends ServiceValues {
  /** When it came, ISO 8601. */
  readonly date: string;
  readonly guardVersion?: string;
}

/**
 * Reads `seed/services.yaml`, in the order in which they came.
 *
 * @throws Error naming the service whose values are faulty
 */
export async function listSeededServices(
  layout: PlatformLayout,
): Promise<SeededService[]> {
  const list = await readFile(
    resolve(PACKAGE_ROOT, 'seed/services.yaml'),
    'utf8',
  );
  return servicesSchema.parse(parse(list)).map(({ values, ...rest }) => ({
    ...parseServiceValues(values, layout),
    ...rest,
  }));
}
