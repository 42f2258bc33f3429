import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { PortalError } from './PortalError';
import { withPatience } from './withPatience';

/**
 * Reads what a plugin of the portal's backend says.
 *
 * @param question - the plugin's id, and a path below its own, e.g. `{ plugin: 'fleet', path: 'facets?q=x' }`; a `body`
 *   where what is asked for does not fit into an address
 * @throws PortalError with the backend's own sentence where it has one; the signal's reason when the caller gives up
 */
export function askPortal<T>(
  apis: { readonly discoveryApi: DiscoveryApi; readonly fetchApi: FetchApi },
  question: {
    readonly plugin: string;
    readonly path: string;
    readonly body?: object;
  },
  signal?: AbortSignal,
): Promise<T> {
  const ask = async (until: AbortSignal): Promise<T> => {
    const baseUrl = await apis.discoveryApi.getBaseUrl(question.plugin);
    const response = await apis.fetchApi
      .fetch(`${baseUrl}/${question.path}`, {
        ...(question.body && {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(question.body),
        }),
        signal: until,
      })
      .catch(() => {
        throw new PortalError('unreachable', 'The portal does not answer');
      });
    return read(response);
  };
  // The answer has to be there in time too, not only its beginning.
  return withPatience(ask, signal);
}

async function read<T>(response: Response): Promise<T> {
  if (response.ok) return response.json();
  const body = await response.json().catch(() => undefined);
  throw new PortalError(
    kindOf(response.status),
    body?.error?.message || `The portal answered ${response.status}`,
  );
}

function kindOf(status: number) {
  if (status === 404) return 'missing';
  return status < 500 ? 'refused' : 'failed';
}
