import type { RepositoryFile } from '@slipway/change-set';
import { NotFoundError } from '@backstage/errors';
import {
  compareService,
  readServiceValues,
  tryToRender,
  type RenderableTemplate,
} from '@slipway/curation';
import type { Platform } from '@slipway/platform-state';
import type {
  ComparedService,
  CompareFileRequest,
  TemplateComparison,
} from '@slipway/plugin-curation-common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { KnownTemplate } from '../Curation';
import type { KeptVersion } from '../store/DatabaseVersionStore';
import { listVersions } from '../templates/listVersions';
import type { VersionShelf } from './VersionShelf';

/** What a person looks at first. */
const RANKS = { changes: 0, unknown: 1, same: 2 } as const;

/** Two versions of a template, and where their services are. */
export interface OpenedVersions {
  readonly known: KnownTemplate;
  readonly platform: Platform;
  readonly shelf: VersionShelf;
  /** Ids. */
  readonly from: string;
  readonly to: string;
}

/** Says what two versions of a template make of every service that came from it. */
export async function compareVersions(
  options: OpenedVersions & {
    readonly kept: readonly KeptVersion[];
    /** Whether main holds exactly a file; `undefined` when main is too large to tell. */
    readonly holds: ((file: RepositoryFile) => boolean) | undefined;
  },
): Promise<TemplateComparison> {
  const { known, platform, shelf, kept, holds } = options;
  const { id, origins } = known;
  const [from, to] = await Promise.all([
    shelf.take(options.from),
    shelf.take(options.to),
  ]);
  const own = await unpackOwn(options);
  const services: ComparedService[] = [];
  for (const { folder } of origins) {
    // Each renders some fifty files a few times over: others have the processor in between.
    await breathe();
    const application = platform.model.application(folder);
    if (!application) continue;
    services.push(
      compareService(application, platform.model, {
        ...{ from, to, own },
        isOnMain: file => holds?.(file),
      }),
    );
  }
  const count = (result: ComparedService['result']) =>
    services.filter(service => service.result === result).length;
  const versions = listVersions(kept, id, origins);
  const describe = (wanted: string) =>
    versions.find(version => version.id === wanted)!;
  return {
    from: describe(options.from),
    to: describe(options.to),
    commit: platform.base.commit,
    changes: count('changes'),
    same: count('same'),
    unknown: count('unknown'),
    services: services.sort(
      (one, other) =>
        RANKS[one.result] - RANKS[other.result] ||
        (one.name < other.name ? -1 : 1),
    ),
  };
}

/** What both versions make of one file of a service. */
export async function findCompared(
  { known, platform, shelf, from, to }: OpenedVersions,
  { service, application, path }: CompareFileRequest,
): Promise<{ before?: RepositoryFile; after?: RepositoryFile }> {
  const origin = known.origins.find(
    each => each.service === service && each.application === application,
  );
  const versions = [await shelf.take(from), await shelf.take(to)];
  const found = origin && platform.model.application(origin.folder);
  if (!found)
    throw new NotFoundError(
      `No service ${service}-${application} came from ${known.template.ref}`,
    );
  const [before, after] = versions.map(version => {
    const read = readServiceValues(found, platform.model, version.fields);
    const files = tryToRender(version, read);
    if (typeof files === 'string') throw new NotFoundError(files);
    return files.find(file => file.path === path);
  });
  return { before, after };
}

/** Unpacks the versions that services came from, ahead of asking for them. */
async function unpackOwn({
  known: { origins, template },
  kept,
  shelf,
}: OpenedVersions & { readonly kept: readonly KeptVersion[] }) {
  const byVersion = new Map<string, RenderableTemplate[]>();
  for (const version of new Set(origins.map(origin => origin.version))) {
    if (version === null) continue;
    const ids = kept.filter(each => each.version === version);
    if (ids.length > 0)
      byVersion.set(
        version,
        await Promise.all(ids.map(({ id }) => shelf.take(id))),
      );
  }
  return (version: string | null): readonly RenderableTemplate[] | string => {
    if (version === null)
      return 'main does not say from which version it came.';
    return (
      byVersion.get(version) ??
      `The portal has never read version ${version} of ${template.ref}.`
    );
  };
}
