import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { listFormFields, listSkeletonFolders } from '@slipway/golden-path';
import type { ProofSnapshot } from '@slipway/proof';
import { findTemplateBase } from '@slipway/workspace';

/** A template, as far as a proof needs it. */
export interface ProvableTemplate {
  readonly info: ProofSnapshot['template'];
  /** The folders that its render step names, e.g. `./skeleton`. */
  readonly folders: readonly string[];
  /** What {@link folders} are relative to. */
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
        fields: listFormFields(entity),
      },
      folders: listFolders(ref, entity),
      baseUrl: findTemplateBase(entity),
      etag,
    };
  }
}

function listFolders(ref: string, entity: Entity): string[] {
  try {
    return listSkeletonFolders(entity);
  } catch (error) {
    throw new InputError(
      `Nothing of ${ref} can be proven in advance: ${(error as Error).message}`,
    );
  }
}
