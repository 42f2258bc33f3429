import { valueOf } from '../syntax/Located';
import type { FileReading } from './FileReading';

const known = new WeakMap<
  readonly FileReading<'organisation'>[],
  ReadonlySet<string>
>();

/**
 * The groups that the organisation's files declare, as entity references.
 *
 * @returns `undefined` when there are no such files
 */
export function listGroups(
  files: readonly FileReading<'organisation'>[],
): ReadonlySet<string> | undefined {
  if (files.length === 0) return undefined;
  let groups = known.get(files);
  if (!groups) known.set(files, (groups = readGroups(files)));
  return groups;
}

function readGroups(
  files: readonly FileReading<'organisation'>[],
): ReadonlySet<string> {
  return new Set(
    files
      .flatMap(({ facts }) => facts.entities)
      .filter(({ kind, name }) => valueOf(kind) === 'Group' && valueOf(name))
      .map(
        ({ namespace, name }) =>
          `group:${valueOf(namespace) ?? 'default'}/${valueOf(name)}`,
      ),
  );
}
