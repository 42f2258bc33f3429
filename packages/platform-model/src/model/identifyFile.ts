import type { PlatformLayout } from '@slipway/platform-layout';
import type { FileIdentity } from './PathPlace';
import { placePath } from './placePath';

/**
 * Tells from its path what a file is.
 *
 * @returns `undefined` for a file that the model does not read
 */
export function identifyFile(
  layout: PlatformLayout,
  path: string,
): FileIdentity | undefined {
  return placePath(layout, path).identity;
}
