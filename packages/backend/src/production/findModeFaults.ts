import type { Config } from '@backstage/config';
import { isLoopback } from './isLoopback';

/** Says that only this machine reaches the ports of the container that the portal is in; docker-compose.yml sets it. */
const CONTAINED = 'SLIPWAY_LOCAL_CONTAINER';

/**
 * Local is a laptop, and there is no third mode: a misspelt one must not be taken for either.
 *
 * @param env - the variables of the process
 */
export function findModeFaults(
  config: Config,
  env: NodeJS.ProcessEnv,
): string[] {
  const mode = config.getOptional('slipway.mode');
  if (mode === undefined) return [];
  if (mode !== 'local')
    return [
      'app-config: slipway.mode: must be local, or not there at all, which is production',
    ];
  const faults: string[] = [];
  const address = config.getOptional<string>('backend.baseUrl') ?? '';
  if (!URL.canParse(address) || !isLoopback(new URL(address).hostname))
    faults.push(
      `app-config: slipway.mode: local lets anybody in, and backend.baseUrl ${address} is no address of this machine: start with app-config.production.yaml, or name http://localhost`,
    );
  const host = readListenHost(config);
  if (!isLoopback(host) && env[CONTAINED] !== 'true')
    faults.push(
      `app-config: backend.listen: slipway.mode local lets anybody in, and ${
        host || 'every address of this machine'
      } can be reached by others: listen on 127.0.0.1, or set ${CONTAINED}=true in a container whose ports only this machine reaches`,
    );
  return faults;
}

/** As Backstage reads it: `host:port`, a port alone, or a section. Without a host it is every address. */
function readListenHost(config: Config): string {
  const listen = config.getOptional('backend.listen');
  const host =
    typeof listen === 'string'
      ? listen.split(':').slice(0, -1).join(':')
      : Object(listen).host;
  return String(host ?? '');
}
