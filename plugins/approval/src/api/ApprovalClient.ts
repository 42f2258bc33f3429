import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { PortalError } from '@slipway/pages';
import type {
  Approval,
  ApprovalDecision,
  ApprovalSummary,
} from '@slipway/plugin-approval-common';
import type { ApprovalApi } from './ApprovalApi';

/** Asks the portal's backend over HTTP. */
export class ApprovalClient implements ApprovalApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  async listAsks(): Promise<readonly ApprovalSummary[]> {
    const { items } = await read(await this.fetch('asks'));
    return items;
  }

  async readAsk(id: string): Promise<Approval | undefined> {
    const response = await this.fetch(`asks/${encodeURIComponent(id)}`);
    return response.status === 404 ? undefined : read(response);
  }

  async decide(id: string, decision: ApprovalDecision): Promise<void> {
    const path = `asks/${encodeURIComponent(id)}/decision`;
    await read(
      await this.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(decision),
      }),
    );
  }

  private async fetch(path: string, init?: RequestInit): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('approval');
    try {
      return await fetchApi.fetch(`${baseUrl}/v1/${path}`, init);
    } catch {
      throw new PortalError('unreachable', 'The portal does not answer');
    }
  }
}

/** @throws the backend's own sentence where it has one */
async function read(response: Response): Promise<any> {
  if (response.ok) return response.json();
  const body = await response.json().catch(() => undefined);
  throw new Error(
    body?.error?.message || `The portal answered ${response.status}`,
  );
}
