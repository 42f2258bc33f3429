import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { RepositoryFile } from '@slipway/change-set';
import type { KnownSnapshot, ProofApi } from './ProofApi';

/** Asks the portal's backend over HTTP. */
export class ProofClient implements ProofApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  async loadSnapshot(
    templateRef: string,
    known?: KnownSnapshot,
  ): Promise<KnownSnapshot> {
    const response = await this.get(
      'snapshot',
      { template: templateRef },
      known?.etag ? { 'If-None-Match': known.etag } : {},
    );
    if (response.status === 304 && known) return known;
    if (!response.ok) throw await toError(response);
    return {
      snapshot: await response.json(),
      etag: response.headers.get('etag') ?? undefined,
    };
  }

  async readFile(commit: string, path: string): Promise<string | undefined> {
    const response = await this.get('file', { commit, path });
    if (response.status === 404) return undefined;
    if (!response.ok) throw await toError(response);
    const { content, encoding }: RepositoryFile = await response.json();
    return encoding === 'base64' ? undefined : content;
  }

  private async get(
    resource: string,
    query: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('proof');
    try {
      return await fetchApi.fetch(
        `${baseUrl}/v1/${resource}?${new URLSearchParams(query)}`,
        {
          headers: {
            ...headers,
            // Else the browser adds `no-cache`, and a server must then answer in full.
            'Cache-Control': 'max-age=0',
          },
          // The entity tag is handled here; the browser's own cache would turn a 304 into a 200.
          cache: 'no-store',
        },
      );
    } catch {
      throw new Error('the portal does not answer');
    }
  }
}

/** The backend's own sentence where it has one. */
async function toError(response: Response): Promise<Error> {
  const body = await response.json().catch(() => undefined);
  return new Error(
    body?.error?.message || `the portal answered ${response.status}`,
  );
}
