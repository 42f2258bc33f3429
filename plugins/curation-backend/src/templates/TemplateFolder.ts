import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { digestFiles, type RepositoryFile } from '@slipway/change-set';
import { versionOf } from '@slipway/curation';
import { listSkeletonFolders } from '@slipway/golden-path';
import type { TemplateFinding } from '@slipway/plugin-curation-common';
import {
  fetchSkeleton,
  findTemplateBase,
  type SkeletonReader,
} from '@slipway/workspace';
import type { ReadTemplate } from './ReadTemplate';

/** A template elsewhere costs calls to GitHub, and its page asks again and again. */
const KEEP_MS = 60_000;

/** Its author wants to see each change of one that lies beside us. */
const KEEP_BESIDE_MS = 1_000;

const NO_TESTS = { tests: [], testsDigest: '' };

/** Reads templates where they lie, with all that belongs to them. A cache only. */
export class TemplateFolder {
  private readonly kept = new Map<
    string,
    { template: Promise<ReadTemplate>; until: number }
  >();

  constructor(
    private readonly options: SkeletonReader & {
      readonly logger: Pick<LoggerService, 'warn'>;
      readonly now?: () => number;
    },
  ) {}

  /** @param entity - of kind Template, as the catalog has it */
  async read(entity: Entity): Promise<ReadTemplate> {
    const now = (this.options.now ?? Date.now)();
    for (const [key, { until }] of this.kept)
      if (until <= now) this.kept.delete(key);
    const key = `${stringifyEntityRef(entity)} ${entity.metadata.etag}`;
    const kept = this.kept.get(key);
    if (kept) return kept.template;
    const template = this.fetch(entity);
    const isBeside = findTemplateBase(entity)?.startsWith('file:');
    const keepMs = isBeside ? KEEP_BESIDE_MS : KEEP_MS;
    this.kept.set(key, { template, until: now + keepMs });
    return template;
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
