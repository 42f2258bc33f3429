import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, ServiceUnavailableError } from '@backstage/errors';
import { fetchSkeleton, type SkeletonReader } from '@slipway/workspace';
import { DigestedJson } from './DigestedJson';
import type { ProvableTemplate } from './TemplateReader';

/** A skeleton elsewhere may change although its template has not: so long the wizard may show the old one. */
const KEEP_MS = 60_000;

/** Of a folder beside us: its author wants to see each change, and many may open the wizard at once. */
const KEEP_BESIDE_MS = 1_000;

/** Skeletons of templates; those that lie elsewhere are kept for a minute. A cache only. */
export class SkeletonCache {
  private readonly kept = new Map<
    string,
    { skeleton: Promise<DigestedJson>; until: number }
  >();

  constructor(
    private readonly options: SkeletonReader & {
      logger: Pick<LoggerService, 'warn'>;
      now?: () => number;
    },
  ) {}

  /** @throws ServiceUnavailableError naming the template when its skeleton cannot be read */
  async read(template: ProvableTemplate): Promise<DigestedJson> {
    const { baseUrl, folders, etag, info } = template;
    const now = (this.options.now ?? Date.now)();
    for (const [key, { until }] of this.kept)
      if (until <= now) this.kept.delete(key);
    const key = JSON.stringify([info.ref, etag, baseUrl, folders]);
    const kept = this.kept.get(key);
    if (kept) return kept.skeleton;
    const isBeside = baseUrl?.startsWith('file:');
    const keepMs = isBeside ? KEEP_BESIDE_MS : KEEP_MS;
    const fetched = this.fetch(template);
    this.kept.set(key, { skeleton: fetched, until: now + keepMs });
    fetched.catch(() => this.kept.delete(key));
    return fetched;
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
