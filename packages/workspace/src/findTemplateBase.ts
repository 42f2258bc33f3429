import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  parseLocationRef,
  type Entity,
} from '@backstage/catalog-model';

/**
 * Finds where a template lies, as the scaffolder does: what it names is relative to that.
 *
 * @returns e.g. `file:///templates/nestjs-service/template.yaml`; `undefined` where the catalog does not know
 */
export function findTemplateBase(entity: Entity): string | undefined {
  const { annotations } = entity.metadata;
  const location =
    annotations?.[ANNOTATION_SOURCE_LOCATION] ??
    annotations?.[ANNOTATION_LOCATION];
  if (!location) return undefined;
  const { type, target } = parseLocationRef(location);
  if (type === 'url') return target;
  return type === 'file' ? `file://${target}` : undefined;
}
