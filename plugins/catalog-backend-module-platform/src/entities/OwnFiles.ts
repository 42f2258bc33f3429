import {
  listOwnCalls,
  listOwnDeployments,
  listOwnServices,
  type Application,
} from '@slipway/platform-model';
import { readDeclarations, type Declarations } from './readDeclarations';
import type { Repository } from './Repository';

const NOTHING: Declarations = { entities: [], faults: [] };

/** What is an application's own, and nobody else's. */
export interface OwnFiles {
  readonly application: Application;
  readonly declarations: Declarations;
  readonly calls: ReturnType<typeof listOwnCalls>;
  readonly deployments: ReturnType<typeof listOwnDeployments>;
  readonly services: ReturnType<typeof listOwnServices>;
  /** What is wrong with its files, `path:line message` each. */
  readonly faults: readonly string[];
}

/** Reads what is an application's own; `undefined` when there is no such application. */
export async function readOwnFiles(
  folder: string,
  { model, catalogTexts }: Repository,
): Promise<OwnFiles | undefined> {
  const application = model.application(folder);
  if (!application) return undefined;
  const { catalogInfo } = application;
  const path = catalogInfo?.path;
  // What is broken throughout is not parsed again: texts that are meant to be slow to read are among it.
  const text = catalogInfo?.facts.entities.length
    ? catalogTexts.get(catalogInfo.path)
    : undefined;
  // The model follows the repository: everything is asked of it before anything is waited for.
  const own = {
    application,
    calls: listOwnCalls(application, model),
    deployments: listOwnDeployments(application, model),
    services: listOwnServices(application, model),
  };
  const unreadable = model
    .faults(folder)
    .map(fault => `${fault.path}:${fault.line} ${fault.message}`);
  const declarations =
    path !== undefined && text !== undefined
      ? await readDeclarations(path, text, ['Component', 'API', 'Resource'])
      : NOTHING;
  const missing = path
    ? []
    : [`${application.path}:1 ${application.name} has no catalog-info.yaml`];
  return {
    ...own,
    declarations,
    faults: [...unreadable, ...declarations.faults, ...missing],
  };
}
