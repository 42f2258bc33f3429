import type { Entity } from '@backstage/catalog-model';

/** The folder of the service in the platform repository, e.g. `order`. */
export const ANNOTATION_SERVICE = 'slipway.dev/service';

/** The folder of the application in that of the service, e.g. `api`. */
export const ANNOTATION_APPLICATION = 'slipway.dev/application';

/**
 * Which application of the fleet an entity says that it is.
 *
 * @returns undefined when it does not say so: the fleet may still know its name
 */
export function readApplication({ metadata }: Entity) {
  const service = metadata.annotations?.[ANNOTATION_SERVICE];
  const application = metadata.annotations?.[ANNOTATION_APPLICATION];
  return service && application ? { service, application } : undefined;
}
