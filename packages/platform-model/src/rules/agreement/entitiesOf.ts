import type { Application } from '../../model/Application';
import type { EntityFacts } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';

/** The Component that an application's catalog file declares. */
export function componentOf({
  catalogInfo,
}: Application): EntityFacts | undefined {
  return catalogInfo?.facts.entities.find(
    ({ kind }) => valueOf(kind) === 'Component',
  );
}

/** The APIs that an application's catalog file declares. */
export function apisOf({ catalogInfo }: Application): readonly EntityFacts[] {
  return (
    catalogInfo?.facts.entities.filter(({ kind }) => valueOf(kind) === 'API') ??
    []
  );
}
