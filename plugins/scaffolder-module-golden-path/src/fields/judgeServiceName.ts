import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { checkServiceName } from '@slipway/golden-path';
import { findEntity } from './findEntity';
import { fault, good, unknown, Verdict } from './Verdict';

/**
 * Judges the name of a service: its form, and whether it is one that exists. Both are fine.
 *
 * @returns undefined for an empty name
 */
export async function judgeServiceName(
  service: string,
  catalog: CatalogApi,
): Promise<Verdict | undefined> {
  if (!service) return undefined;
  const malformed = checkServiceName(service);
  if (malformed) return fault(malformed);
  try {
    const system = await findEntity(catalog, `system:default/${service}`);
    return system
      ? good(
          `This adds an application to ${service}.`,
          stringifyEntityRef(system),
        )
      : good(`${service} is a new service.`);
  } catch {
    return unknown(
      'The catalog did not answer, so it is not known whether this service exists already. You can go on.',
    );
  }
}
