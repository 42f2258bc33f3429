import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import type { DatabaseApprovalStore } from './store/DatabaseApprovalStore';

const LONGEST_MS = 10_000;

/** Ended in another way than by waiting: nobody is there to go on. */
const OVER = ['completed', 'cancelled'];

/**
 * Lets creations go on that heard nothing of a decision yet. It is the portal itself that retries them: the requester's
 * sign-in is over by then. Each is told at least once; hearing it twice changes nothing.
 */
export class CreationResumer {
  constructor(
    private readonly services: {
      readonly auth: AuthService;
      readonly discovery: DiscoveryService;
      readonly logger: LoggerService;
      readonly store: DatabaseApprovalStore;
    },
  ) {}

  /** Everything that was decided; what cannot go on yet is tried again next time. */
  async resumeAll(): Promise<void> {
    for (const ask of await this.services.store.listUnheard())
      await this.resume(ask);
  }

  /** Never throws: {@link resumeAll} tries again. */
  async resume({ id, creation }: ApprovalSummary): Promise<void> {
    const { logger, store } = this.services;
    try {
      if (await this.retry(creation)) await store.markHeard(id);
    } catch (error) {
      logger.warn(
        `The creation ${creation} does not go on yet after a decision`,
        error as Error,
      );
    }
  }

  /** @returns whether there is nothing left to do */
  private async retry(creation: string): Promise<boolean> {
    const path = `v2/tasks/${encodeURIComponent(creation)}`;
    const found = await this.call('GET', path);
    if (found.status === 404) return true;
    if (!found.ok) throw new Error(`GET ${path}: ${found.status}`);
    const { status } = (await found.json()) as { status: string };
    if (OVER.includes(status)) return true;
    // It is on its way to where it waits.
    if (status !== 'failed') return false;
    const answer = await this.call('POST', `${path}/retry`, { secrets: {} });
    // Somebody else was quicker; whether it went by this decision, the next look tells.
    if (answer.status === 409) return false;
    if (!answer.ok) throw new Error(`POST ${path}/retry: ${answer.status}`);
    return true;
  }

  private async call(method: string, path: string, body?: unknown) {
    const { auth, discovery } = this.services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'scaffolder',
    });
    return fetch(`${await discovery.getBaseUrl('scaffolder')}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(LONGEST_MS),
    });
  }
}
