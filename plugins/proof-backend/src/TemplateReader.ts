import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  parseLocationRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ProofSnapshot } from '@slipway/proof';
import * as z from 'zod';

const RENDER = 'slipway:service:render';

const specSchema = z.object({
  steps: z.array(
    z.object({
      action: z.string(),
      input: z.object({ skeleton: z.unknown().optional() }).optional(),
    }),
  ),
});

/** A template, as far as a proof needs it. */
export interface ProvableTemplate {
  readonly info: ProofSnapshot['template'];
  /** As its render step names it, e.g. `./skeleton`. */
  readonly skeleton: string;
  /** What {@link skeleton} is relative to. */
  readonly baseUrl: string | undefined;
  /** Another one after each change of the entity. */
  readonly etag: string | undefined;
}

/** Reads templates from the catalog, as the person who asks may see them. */
export class TemplateReader {
  constructor(
    private readonly catalog: Pick<CatalogService, 'getEntityByRef'>,
  ) {}

  /**
   * @param ref - e.g. `template:default/nestjs-service`
   * @throws NotFoundError when there is none, or the person may not see it
   * @throws InputError when nothing of it can be proven in advance
   */
  async read(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<ProvableTemplate> {
    const entity = await this.catalog.getEntityByRef(ref, { credentials });
    if (!entity)
      throw new NotFoundError(`There is no ${ref}, or you may not see it`);
    const { title, annotations, etag } = entity.metadata;
    const version = annotations?.['slipway.dev/version'];
    return {
      info: {
        ref: stringifyEntityRef(entity),
        ...(title && { title }),
        ...(version && { version }),
      },
      skeleton: readSkeletonInput(ref, entity),
      baseUrl: readBaseUrl(entity),
      etag,
    };
  }
}

function readSkeletonInput(ref: string, entity: Entity): string {
  const spec = specSchema.safeParse(entity.spec);
  const step = spec.data?.steps.find(({ action }) => action === RENDER);
  if (!step)
    throw new InputError(
      `${ref} has no step ${RENDER}, so nothing of it can be proven in advance`,
    );
  const skeleton = step.input?.skeleton;
  if (typeof skeleton !== 'string' || skeleton.includes('${{'))
    throw new InputError(
      `${ref} does not name its skeleton in plain words, so nothing of it can be proven in advance`,
    );
  return skeleton;
}

/** Where the scaffolder too looks for what a template names. */
function readBaseUrl(entity: Entity): string | undefined {
  const { annotations } = entity.metadata;
  const location =
    annotations?.[ANNOTATION_SOURCE_LOCATION] ??
    annotations?.[ANNOTATION_LOCATION];
  if (!location) return undefined;
  const { type, target } = parseLocationRef(location);
  if (type === 'url') return target;
  return type === 'file' ? `file://${target}` : undefined;
}
