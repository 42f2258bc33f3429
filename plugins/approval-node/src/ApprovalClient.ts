import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { ApprovalAsk, ApprovalUse } from '@slipway/plugin-approval-common';
import type { AnsweredAsk, ApprovalService } from './ApprovalService';

const PLUGIN = 'approval';
const LONGEST_MS = 30_000;

const KINDS: Record<number, new (message: string) => Error> = {
  400: InputError,
  403: NotAllowedError,
  409: ConflictError,
};

/** Asks `/api/approval` as the plugin that it belongs to. */
export class ApprovalClient implements ApprovalService {
  constructor(
    private readonly services: {
      readonly auth: AuthService;
      readonly discovery: DiscoveryService;
    },
  ) {}

  async ask(ask: ApprovalAsk): Promise<AnsweredAsk> {
    return (await this.post('v1/asks', ask)) as AnsweredAsk;
  }

  async spend(use: ApprovalUse): Promise<void> {
    await this.post('v1/uses', use);
  }

  private async post(path: string, body: unknown): Promise<unknown> {
    const { auth, discovery } = this.services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: PLUGIN,
    });
    const response = await fetch(
      `${await discovery.getBaseUrl(PLUGIN)}/${path}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(LONGEST_MS),
      },
    ).catch(cause => {
      throw new ServiceUnavailableError(
        'Nobody could be asked for a second approval. Retry it later.',
        cause,
      );
    });
    const answer: any = await response.json().catch(() => undefined);
    if (response.ok) return answer;
    const Kind = KINDS[response.status] ?? ServiceUnavailableError;
    throw new Kind(
      answer?.error?.message ??
        `Nobody could be asked for a second approval (${response.status}). Retry it later.`,
    );
  }
}
