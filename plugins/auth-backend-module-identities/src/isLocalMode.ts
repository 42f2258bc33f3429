import type { Config } from '@backstage/config';

/** Whether this is the portal of a laptop. Whatever does not say so is production. */
export function isLocalMode(config: Config): boolean {
  return config.getOptionalString('slipway.mode') === 'local';
}
