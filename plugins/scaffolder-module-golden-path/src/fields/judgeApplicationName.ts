import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import {
  checkJoinedName,
  checkServiceName,
  joinName,
} from '@slipway/golden-path';
import { findEntity } from './findEntity';
import { fault, good, unknown, Verdict } from './Verdict';

/**
 * Judges the name of an application within its service: its form, its length with the service's name, and
 * whether another application bears it.
 *
 * @param service - may be empty or malformed; then only the application's own form is judged
 * @returns undefined where there is nothing to say yet
 */
export async function judgeApplicationName(
  service: string,
  application: string,
  catalog: CatalogApi,
): Promise<Verdict | undefined> {
  if (!application) return undefined;
  const malformed = checkServiceName(application);
  if (malformed) return fault(malformed);
  if (!service || checkServiceName(service)) return undefined;
  const tooLong = checkJoinedName(service, application);
  if (tooLong) return fault(tooLong);

  const name = joinName(service, application);
  try {
    const namesake = await findEntity(catalog, `component:default/${name}`);
    return namesake
      ? fault(
          `${name} is taken: ${nameOwner(namesake)} owns it.`,
          stringifyEntityRef(namesake),
        )
      : good(`${name} is free.`);
  } catch {
    return unknown(
      `The catalog did not answer, so it is not known whether ${name} is free. You can go on: it is checked again before anything is created.`,
    );
  }
}

function nameOwner(entity: Entity): string {
  const owner = entity.relations?.find(
    ({ type }) => type === RELATION_OWNED_BY,
  );
  return owner ? parseEntityRef(owner.targetRef).name : 'somebody else';
}
