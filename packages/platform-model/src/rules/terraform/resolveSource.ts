import type { ModuleCall } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';
import { normalizeFolder } from '../workflows/normalizeFolder';

/** How a source begins that is a folder; whatever else it is, Terraform downloads it. */
const LOCAL = /^\.\.?\//;

/** True for a source that is a path from the folder of its file. */
export function isLocalSource(source: string): boolean {
  return LOCAL.test(source);
}

/**
 * The folder of the repository that a module call leads to.
 *
 * @param path - of the file that holds the call
 * @returns `undefined` for a source that is unknown, elsewhere or outside of the repository
 */
export function resolveSource(
  path: string,
  call: ModuleCall,
): string | undefined {
  const source = valueOf(call.source);
  return source !== undefined && isLocalSource(source)
    ? normalizeFolder(source, path.replace(/\/?[^/]*$/, ''))
    : undefined;
}
