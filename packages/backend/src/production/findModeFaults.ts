import type { Config } from '@backstage/config';
import { isLoopback } from './isLoopback';

/** Local is a laptop, and there is no third mode: a misspelt one must not be taken for either. */
export function findModeFaults(config: Config): string[] {
  const mode = config.getOptional('slipway.mode');
  if (mode === undefined) return [];
  if (mode !== 'local')
    return [
      'app-config: slipway.mode: must be local, or not there at all, which is production',
    ];
  const address = config.getOptional<string>('backend.baseUrl') ?? '';
  if (URL.canParse(address) && isLoopback(new URL(address).hostname)) return [];
  return [
    `app-config: slipway.mode: local lets anybody in, and backend.baseUrl ${address} is no address of this machine: start with app-config.production.yaml, or name http://localhost`,
  ];
}
