import type { Application } from '../../model/Application';
import type { ApiOperation } from '../../readers/Facts';
import type { Fault } from '../Rule';
import { showText } from '../showText';
import type { PublishedPath } from './listPublished';

type PathFault = Fault & { path: string };

/** Answered without a handler of their own, so that nobody documents them. */
const IMPLICIT = new Set(['HEAD', 'OPTIONS']);

/** Operations that the gateway does not let pass, and methods that it lets pass for no operation. */
export function listMethodFaults(
  application: Application,
  published: readonly PublishedPath[],
  operations: readonly ApiOperation[],
): PathFault[] {
  return [
    ...operations.flatMap(operation =>
      judgeOperation(application, operation, published),
    ),
    ...published.flatMap(entry => judgeMethods(entry, operations)),
  ];
}

function judgeOperation(
  application: Application,
  { path, method, line }: ApiOperation,
  published: readonly PublishedPath[],
): PathFault[] {
  const above = published.filter(entry => path.startsWith(entry.path.value));
  const passes = above.some(
    ({ methods }) => !methods || methods.some(({ value }) => value === method),
  );
  if (passes || IMPLICIT.has(method)) return [];
  const allowed = above.flatMap(({ methods }) =>
    (methods ?? []).map(({ value }) => showText(value)),
  );
  return [
    {
      path: application.path,
      line,
      message:
        above.length === 0
          ? `the catalog documents ${showText(
              path,
            )}, which the gateway does not publish`
          : `the catalog documents ${method} ${showText(
              path,
            )}, but the gateway lets only ${allowed.join(', ')} pass`,
      fix: 'Publish it at the gateway, or remove it from the catalog.',
      ...(above.length > 0 && { field: 'route.methods' }),
    },
  ];
}

function judgeMethods(
  { file, path, methods }: PublishedPath,
  operations: readonly ApiOperation[],
): PathFault[] {
  const below = operations.filter(operation =>
    operation.path.startsWith(path.value),
  );
  const extra = (methods ?? []).filter(
    ({ value }) =>
      !IMPLICIT.has(value) && !below.some(({ method }) => method === value),
  );
  if (extra.length === 0) return [];
  return [
    {
      path: file,
      line: extra[0].line,
      message: `the gateway lets ${extra
        .map(({ value }) => showText(value))
        .join(', ')} pass to ${showText(
        path.value,
      )}, but the catalog documents no such operation`,
      fix: 'Document it in the catalog, or remove it from the gateway.',
      field: 'route.methods',
    },
  ];
}
