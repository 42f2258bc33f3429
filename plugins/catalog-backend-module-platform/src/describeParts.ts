import { matchArtefact } from '@slipway/platform-layout';
import type { PlatformModel } from '@slipway/platform-model';
import { setImmediate as breathe } from 'node:timers/promises';
import { describeOrganisation } from './entities/describeOrganisation';
import { describeService } from './entities/describeService';
import type { Description } from './entities/Description';
import type { Repository } from './entities/Repository';
import type { EntityLedger } from './EntityLedger';

/** The part of a repository that no service owns. */
const ORGANISATION = 'the organisation';
const SERVICE = 'the service ';

/** Between two of these many services, others have the processor. */
const SERVICES_AT_ONCE = 10;

/**
 * The parts of a repository that may read differently now: services, and the organisation.
 *
 * @param before - what was described last, and of which revision of the model; absent: all parts
 */
export function listParts(
  model: PlatformModel,
  before?: { readonly revision: number; readonly ledger: EntityLedger },
): Set<string> {
  const changed = before && model.changedSince(before.revision);
  const parts = new Set<string>(changed ? [] : [ORGANISATION]);
  // Those that are gone, too.
  if (!changed)
    for (const part of before?.ledger.parts() ?? []) parts.add(part);
  for (const folder of changed ?? model.applicationFolders())
    parts.add(SERVICE + serviceOf(folder, model));
  return parts;
}

/**
 * Describes parts, and those that want the same names. The model may follow the repository meanwhile: each application
 * is read at one moment.
 */
export async function describeParts(
  parts: ReadonlySet<string>,
  repository: Repository,
  ledger: EntityLedger,
) {
  const drafts = new Map<string, Description['drafts']>();
  const faults: string[] = [];
  const folders = listFolders(repository.model);
  const describe = async (part: string) => {
    const description =
      part === ORGANISATION
        ? await describeOrganisation(repository)
        : await describeService(
            part.slice(SERVICE.length),
            folders.get(part) ?? [],
            repository,
          );
    drafts.set(part, description.drafts);
    faults.push(...description.faults);
    if (drafts.size % SERVICES_AT_ONCE === 0) await breathe();
  };
  for (const part of parts) await describe(part);
  for (const part of ledger.rivalsOf(drafts)) await describe(part);
  return { drafts, faults };
}

/** The folders of each service's applications, in order. */
function listFolders(model: PlatformModel): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const folder of model.applicationFolders()) {
    const part = SERVICE + serviceOf(folder, model);
    const there = folders.get(part);
    if (there) there.push(folder);
    else folders.set(part, [folder]);
  }
  return folders;
}

/** Also of an application that is gone. */
function serviceOf(folder: string, { layout }: PlatformModel): string {
  return matchArtefact(layout, 'application', `${folder}/.`)!.service!;
}
