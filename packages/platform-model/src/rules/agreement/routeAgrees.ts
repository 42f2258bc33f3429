import type { Application } from '../../model/Application';
import { valueOf } from '../../syntax/Located';
import { applicationRule, type Fault } from '../Rule';
import { showText } from '../showText';
import {
  isBelowEither,
  isInternalPath,
  listControllers,
  listOperations,
  listPublishedPaths,
  type ControllerPath,
  type PublishedPath,
} from './listPublished';
import { listMethodFaults } from './listMethodFaults';

type PathFault = Fault & { path: string };

export const routeAgrees = applicationRule({
  id: 'route-agrees',
  on: 'application',
  severity: 'error',
  title:
    'The gateway publishes the paths and methods that the catalog documents and the code serves',
  why: 'What is published and not served answers 404; what is documented and not published cannot be called.',
  field: 'route.path',
  judge: (application, world) => {
    const published = listPublishedPaths(application, world);
    if (!published || published.length === 0) return [];
    const operations = listOperations(application);
    const controllers = published.every(keepsPath)
      ? listControllers(application)
      : undefined;
    const faults: PathFault[] = [];
    for (const entry of published) {
      const { value } = entry.path;
      const isDocumented =
        operations?.some(({ path }) => isPrefix(value, path)) ?? true;
      const isServed =
        controllers?.some(({ path }) => isBelowEither(path.value, value)) ??
        true;
      if (!isServed && !(isDocumented && operations))
        faults.push(
          blameGateway(
            entry,
            operations
              ? 'neither documented in the catalog nor served by the code'
              : 'served by no controller of the code',
          ),
        );
      else if (!isServed) faults.push(blameCode(entry, controllers!));
      else if (!isDocumented)
        faults.push(
          ...blameCatalog(application, entry, published, Boolean(controllers)),
        );
    }
    return faults.length > 0 || !operations
      ? faults
      : listMethodFaults(application, published, operations);
  },
});

/** Kong cuts the matched path off unless it is told to keep it. */
function keepsPath({ route }: PublishedPath): boolean {
  return valueOf(route.stripPath) === false;
}

/** Kong compares letter by letter. */
function isPrefix(path: string, documented: string): boolean {
  return documented.startsWith(path);
}

function blameGateway({ file, path }: PublishedPath, what: string): PathFault {
  return {
    path: file,
    line: path.line,
    message: `the gateway publishes ${showText(path.value)}, which is ${what}`,
    fix: 'Use the same path in the gateway, the catalog and the code.',
  };
}

function blameCode(
  { file, path }: PublishedPath,
  controllers: readonly ControllerPath[],
): PathFault {
  const suspects = controllers.filter(
    controller => !isInternalPath(controller.path.value),
  );
  const message = `no controller serves ${showText(
    path.value,
  )}, which the gateway publishes (${file}:${path.line})`;
  const fix = 'Use the same path in the gateway, the catalog and the code.';
  return suspects.length === 1
    ? {
        path: suspects[0].file,
        line: suspects[0].path.line,
        message: `the controller serves ${showText(
          suspects[0].path.value,
        )}, so ${message}`,
        fix,
      }
    : { path: file, line: path.line, message, fix };
}

/** The catalog is alone when code and gateway agree; else it is as likely the gateway's fault. */
function blameCatalog(
  application: Application,
  entry: PublishedPath,
  published: readonly PublishedPath[],
  isServed: boolean,
): PathFault[] {
  const { file, path } = entry;
  const stray = listOperations(application)!.filter(
    operation =>
      !published.some(other => isPrefix(other.path.value, operation.path)),
  );
  if (!isServed || stray.length === 0)
    return [blameGateway(entry, 'not documented in the catalog')];
  const [{ path: documented, line }] = stray;
  return [
    {
      path: application.path,
      line,
      message: `the catalog documents ${showText(
        documented,
      )}, but the gateway publishes ${showText(path.value)} (${file}:${
        path.line
      })`,
      fix: 'Use the same path in the gateway, the catalog and the code.',
    },
  ];
}
