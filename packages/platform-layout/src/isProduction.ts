import type { PlatformLayout } from './PlatformLayout';

/** True for the last environment in the order of promotion: the one that customers use. */
export function isProduction(
  layout: PlatformLayout,
  environment: string,
): boolean {
  return environment === Object.keys(layout.environments).at(-1);
}
