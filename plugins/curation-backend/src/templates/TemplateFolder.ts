import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { digestFiles, type RepositoryFile } from '@slipway/change-set';
import { versionOf } from '@slipway/curation';
import { listSkeletonFolders } from '@slipway/golden-path';
import type { TemplateFinding } from '@slipway/plugin-curation-common';
import {
  fetchSkeleton,
  findTemplateBase,
  TemplateCache,
  type SkeletonReader,
} from '@slipway/workspace';
import type { ReadTemplate } from './ReadTemplate';

const NO_TESTS = { tests: [], testsDigest: '' };

/** Reads templates where they lie, with all that belongs to them. A cache only. */
export class TemplateFolder {
  private readonly cache = new TemplateCache<ReadTemplate>();

  constructor(
    private readonly options: SkeletonReader & {
      readonly logger: Pick<LoggerService, 'warn'>;
    },
  ) {}

  /** @param entity - of kind Template, as the catalog has it */
  async read(entity: Entity): Promise<ReadTemplate> {
    const key = `${stringifyEntityRef(entity)} ${entity.metadata.etag}`;
    return this.cache.read(key, findTemplateBase(entity), () =>
      this.fetch(entity),
    );
  }

  private async fetch(entity: Entity): Promise<ReadTemplate> {
    const { name } = entity.metadata;
    const version = versionOf(entity);
    const head = { ref: stringifyEntityRef(entity), entity, version };
    const baseUrl = findTemplateBase(entity);
    let folders: string[];
    try {
      folders = listSkeletonFolders(entity);
    } catch (error) {
      const reason = (error as Error).message;
      return {
        ...head,
        content: undefined,
        ...NO_TESTS,
        problem: explain('warning', `It renders no service: ${reason}.`),
      };
    }
    try {
      const [skeleton, tests] = await Promise.all([
        fetchSkeleton(this.options, folders, baseUrl),
        this.fetchTests(baseUrl),
      ]);
      return {
        ...head,
        content: { name, version, spec: entity.spec, skeleton },
        tests,
        testsDigest: digestFiles(tests),
        problem: undefined,
      };
    } catch (error) {
      this.options.logger.warn(`${head.ref} cannot be read: ${error}`);
      return {
        ...head,
        content: undefined,
        ...NO_TESTS,
        problem: explain(
          'error',
          `Its skeleton (${folders.join(', ')}) cannot be read now.`,
        ),
      };
    }
  }

  private async fetchTests(
    baseUrl: string | undefined,
  ): Promise<RepositoryFile[]> {
    try {
      return await fetchSkeleton(this.options, ['./tests'], baseUrl);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }
}

function explain(
  severity: TemplateFinding['severity'],
  message: string,
): TemplateFinding {
  return {
    check: 'cannot-be-read',
    severity,
    path: 'template.yaml',
    subject: null,
    message,
    fix: 'Name folders that are there in the step slipway:service:render, and look into the log of the portal.',
  };
}

function isMissing(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'NotFoundError' || code === 'ENOENT';
}
