import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, ServiceUnavailableError } from '@backstage/errors';
import {
  fetchSkeleton,
  TemplateCache,
  type SkeletonReader,
} from '@slipway/workspace';
import { DigestedJson } from './DigestedJson';
import type { ProvableTemplate } from './TemplateReader';

/** Skeletons of templates; those that lie elsewhere are kept for a minute. A cache only. */
export class SkeletonCache {
  private readonly cache: TemplateCache<DigestedJson>;

  constructor(
    private readonly options: SkeletonReader & {
      logger: Pick<LoggerService, 'warn'>;
      now?: () => number;
    },
  ) {
    this.cache = new TemplateCache(options.now);
  }

  /** @throws ServiceUnavailableError naming the template when its skeleton cannot be read */
  async read(template: ProvableTemplate): Promise<DigestedJson> {
    const { baseUrl, folders, etag, info } = template;
    const key = JSON.stringify([info.ref, etag, baseUrl, folders]);
    return this.cache.read(key, baseUrl, () => this.fetch(template));
  }

  private async fetch({
    baseUrl,
    folders,
    info,
  }: ProvableTemplate): Promise<DigestedJson> {
    try {
      return new DigestedJson(
        await fetchSkeleton(this.options, folders, baseUrl),
      );
    } catch (error) {
      if (error instanceof InputError) throw error;
      this.options.logger.warn(
        `The skeleton of ${info.ref} (${folders.join(
          ', ',
        )}) cannot be read: ${error}`,
      );
      throw new ServiceUnavailableError(
        `The skeleton of ${info.ref} cannot be read now`,
      );
    }
  }
}
