import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformSnapshot } from '@slipway/platform-model';
import type { SnapshotPart } from '@slipway/proof';
import type { KnownSnapshot, ProofApi } from './ProofApi';

/** How often the repository may change between two questions. */
const MOST_LOOKS = 3;

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
    for (let left = MOST_LOOKS; left > 0; left -= 1) {
      const response = await this.get(
        `snapshot?${new URLSearchParams({ template: templateRef })}`,
        known?.etag ? { 'If-None-Match': known.etag } : {},
      );
      if (response.status === 304 && known) return known;
      if (!response.ok) throw await toError(response);
      const part: SnapshotPart = await response.json();
      const { platformRevision, ...snapshot } = part;
      const platform =
        known?.platformRevision === platformRevision
          ? known.snapshot.platform
          : await this.loadPlatform(platformRevision);
      if (platform)
        return {
          snapshot: { ...snapshot, platform },
          etag: response.headers.get('etag') ?? undefined,
          platformRevision,
        };
    }
    throw new Error('the repository changes faster than it can be read');
  }

  /** @returns undefined when there is a newer one already */
  private async loadPlatform(
    revision: string,
  ): Promise<PlatformSnapshot | undefined> {
    const response = await this.get(`platforms/${revision}`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw await toError(response);
    return response.json();
  }

  async readFile(commit: string, path: string): Promise<string | undefined> {
    const response = await this.get(
      `file?${new URLSearchParams({ commit, path })}`,
    );
    if (response.status === 404) return undefined;
    if (!response.ok) throw await toError(response);
    const { content, encoding }: RepositoryFile = await response.json();
    return encoding === 'base64' ? undefined : content;
  }

  private async get(
    resource: string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('proof');
    try {
      return await fetchApi.fetch(`${baseUrl}/v1/${resource}`, {
        headers: {
          ...headers,
          // Else the browser adds `no-cache`, and a server must then answer in full.
          'Cache-Control': 'max-age=0',
        },
        // The entity tag is handled here; the browser's own cache would turn a 304 into a 200.
        cache: 'no-store',
      });
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
