import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { PortalError } from '@slipway/pages';
import type {
  AuditKinds,
  AuditPage,
  AuditVerification,
} from '@slipway/plugin-audit-common';
import type { AuditApi } from './AuditApi';

/** Asks the portal's backend over HTTP. */
export class AuditClient implements AuditApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  async search(
    query: URLSearchParams,
    before: string | undefined,
    signal?: AbortSignal,
  ): Promise<AuditPage> {
    const asked = new URLSearchParams(query);
    if (before !== undefined) asked.set('before', before);
    return (await this.get(`events?${asked}`, signal)).json();
  }

  async listKinds(): Promise<AuditKinds> {
    return (await this.get('kinds')).json();
  }

  async verify(): Promise<AuditVerification> {
    return (await this.get('verification')).json();
  }

  async export(
    query: URLSearchParams,
    format: 'ndjson' | 'csv',
  ): Promise<Blob> {
    const asked = new URLSearchParams(query);
    asked.set('format', format);
    return (await this.get(`export?${asked}`)).blob();
  }

  private async get(path: string, signal?: AbortSignal): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('audit');
    let response: Response;
    try {
      response = await fetchApi.fetch(`${baseUrl}/v1/${path}`, { signal });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new PortalError('unreachable', 'The portal does not answer');
    }
    if (response.ok) return response;
    const body = await response.json().catch(() => undefined);
    throw new Error(
      body?.error?.message || `The portal answered ${response.status}`,
    );
  }
}
