import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { describeDifference, listGoldenCases } from '@slipway/curation';
import type { Forge } from '@slipway/forge';
import type { RuleSettings } from '@slipway/platform-model';
import type { Platform, PlatformState } from '@slipway/platform-state';
import type {
  CompareFileRequest,
  CompareRequest,
  FileDifference,
  TemplateComparison,
  TemplateDetails,
  TemplateList,
} from '@slipway/plugin-curation-common';
import { compareVersions, findCompared } from './compare/compareVersions';
import { RecentAnswers } from './compare/RecentAnswers';
import { VersionShelf } from './compare/VersionShelf';
import type { DatabaseVersionStore } from './store/DatabaseVersionStore';
import {
  checkTemplate,
  runCase,
  type CheckedTemplate,
} from './templates/CheckedTemplate';
import { listVersions } from './templates/listVersions';
import { OriginIndex, type Origin } from './templates/OriginIndex';
import type { ReadTemplate } from './templates/ReadTemplate';
import { summarizeTemplate } from './templates/summarizeTemplate';
import type { TemplateFolder } from './templates/TemplateFolder';

/** Everything that is known of a template at one moment. */
export interface KnownTemplate {
  readonly template: ReadTemplate;
  /** Of what lies in the folder; `undefined` where it cannot be rendered. */
  readonly id: string | undefined;
  readonly origins: readonly Origin[];
  readonly checked: CheckedTemplate;
  readonly isChangedWithoutNewVersion: boolean;
}

/** Answers what the platform team asks of its templates. */
export class Curation {
  private readonly origins = new OriginIndex();
  private readonly checks = new RecentAnswers<CheckedTemplate>(100);
  private readonly comparisons = new RecentAnswers<TemplateComparison>(10);

  constructor(
    private readonly options: {
      readonly catalog: Pick<CatalogService, 'getEntities' | 'getEntityByRef'>;
      readonly forge: Pick<Forge, 'readHolder'>;
      readonly folder: TemplateFolder;
      readonly rules: RuleSettings;
      readonly state: PlatformState;
      readonly store: DatabaseVersionStore;
    },
  ) {}

  /** The templates that somebody may see. */
  async list(credentials: BackstageCredentials): Promise<TemplateList> {
    const platform = await this.options.state.current();
    const { commit } = platform.base;
    const templates = [];
    for (const entity of await this.listEntities(credentials))
      templates.push(summarizeTemplate(await this.know(entity, platform)));
    templates.sort(
      (one, other) =>
        one.title.localeCompare(other.title) || (one.ref < other.ref ? -1 : 1),
    );
    return { templates, commit };
  }

  /** @throws NotFoundError when there is none, or the person may not see it */
  async read(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<TemplateDetails> {
    const entity = await this.findEntity(ref, credentials);
    const platform = await this.options.state.current();
    const known = await this.know(entity, platform);
    const { checked, id, origins, template } = known;
    const { findings: _, ...summary } = summarizeTemplate(known);
    const kept = await this.options.store.list(template.ref);
    return {
      ...summary,
      commit: platform.base.commit,
      checkedAt: checked.checkedAt,
      versions: listVersions(kept, id, origins),
      origins: origins.map(({ folder, ...origin }) => ({
        ...origin,
        isBehind:
          origin.version === null || origin.version !== template.version,
      })),
      tests: checked.tests,
      findings: checked.findings,
    };
  }

  /** A file of a golden case: what is expected, and what it renders to. */
  async readCaseFile(
    ref: string,
    credentials: BackstageCredentials,
    { name, path }: { readonly name: string; readonly path: string },
  ): Promise<FileDifference> {
    const template = await this.options.folder.read(
      await this.findEntity(ref, credentials),
    );
    const golden =
      template.content &&
      listGoldenCases(template.tests).find(each => each.name === name);
    if (!golden) throw new NotFoundError(`${ref} has no case ${name}`);
    const { model } = await this.options.state.current();
    const { files } = runCase(golden, template, model);
    const isIt = (file: { path: string }) => file.path === path;
    const before = golden.expected.find(isIt);
    const after = files.find(isIt);
    if (!before && !after)
      throw new NotFoundError(`The case ${name} has no file ${path}`);
    return describeDifference(before, after);
  }

  /** @throws NotFoundError when a version is not known */
  async compare(
    ref: string,
    credentials: BackstageCredentials,
    request: CompareRequest,
  ): Promise<TemplateComparison> {
    const { known, platform, shelf, from, to } = await this.openVersions(
      ref,
      credentials,
      request,
    );
    const key = [ref, from, to, known.id, platform.revision].join(' ');
    return this.comparisons.get(key, async () => {
      const { forge } = this.options;
      return compareVersions({
        ...{ known, platform, shelf, from, to },
        kept: await this.options.store.list(ref),
        holds: await forge.readHolder(platform.base),
      });
    });
  }

  /** What two versions make of one file of one service. */
  async compareFile(
    ref: string,
    credentials: BackstageCredentials,
    request: CompareFileRequest,
  ): Promise<FileDifference> {
    const opened = await this.openVersions(ref, credentials, request);
    const { before, after } = await findCompared(opened, request);
    if (!before && !after)
      throw new NotFoundError(
        `Neither version writes ${request.path} for ${request.service}-${request.application}`,
      );
    return describeDifference(before, after);
  }

  /** Reads every template, so that none of its versions is missed while nobody looks. */
  async readAll(credentials: BackstageCredentials): Promise<void> {
    for (const entity of await this.listEntities(credentials)) {
      const { content, ref } = await this.options.folder.read(entity);
      if (content) await this.options.store.keep(ref, content);
    }
  }

  private async openVersions(
    ref: string,
    credentials: BackstageCredentials,
    request: CompareRequest,
  ) {
    const entity = await this.findEntity(ref, credentials);
    const platform = await this.options.state.current();
    const known = await this.know(entity, platform);
    const shelf = new VersionShelf(
      this.options.store,
      known.template,
      platform.model.layout,
    );
    const resolve = (id: string) => {
      const resolved = id === 'current' ? known.id : id;
      if (resolved === undefined)
        throw new InputError(
          `${ref} cannot be rendered now: there is no current version to compare`,
        );
      return resolved;
    };
    return {
      ...{ known, platform, shelf },
      from: resolve(request.from),
      to: resolve(request.to),
    };
  }

  private async know(
    entity: Entity,
    platform: Platform,
  ): Promise<KnownTemplate> {
    const { folder, rules, store } = this.options;
    const template = await folder.read(entity);
    const { content, ref, version } = template;
    const id = content && (await store.keep(ref, content));
    const versions = id ? await store.list(ref) : [];
    const current = versions.find(each => each.id === id);
    const isChangedWithoutNewVersion = versions.some(
      each =>
        each.version === version &&
        current !== undefined &&
        each.firstReadAt < current.firstReadAt,
    );
    const { testsDigest } = template;
    const checked = await this.checks.get(
      [
        ...[ref, id, testsDigest, platform.revision],
        isChangedWithoutNewVersion,
      ].join(' '),
      () =>
        checkTemplate(template, {
          model: platform.model,
          rules,
          isChangedWithoutNewVersion,
        }),
    );
    const origins = await this.origins.list(platform, ref);
    return { template, id, origins, checked, isChangedWithoutNewVersion };
  }

  private async listEntities(
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    const { items } = await this.options.catalog.getEntities(
      { filter: { kind: 'Template' } },
      { credentials },
    );
    return items;
  }

  private async findEntity(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const entity = await this.options.catalog.getEntityByRef(ref, {
      credentials,
    });
    if (!entity)
      throw new NotFoundError(`There is no ${ref}, or you may not see it`);
    return entity;
  }
}
