import { randomUUID } from 'node:crypto';
import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import type { SandboxEvent } from '../SandboxEvents';
import { recordDelivery, type Delivery } from './Delivery';
import { readHooks, updateHooks, type Hook } from './Hook';
import { sendDelivery } from './sendDelivery';

/** Brings events to webhooks in the background, to each webhook in the order in which they happened. */
export class HookDispatcher {
  /** Ends with the last event: what a webhook hears first happened first. */
  private dispatched = Promise.resolve();
  private readonly queues = new Map<number, Promise<void>>();

  constructor(private readonly context: SandboxContext) {}

  /** Sends an event to every active webhook that wants it. Returns at once. */
  dispatch(event: SandboxEvent): void {
    this.dispatched = this.dispatched
      .then(() => this.bring(event))
      .catch(error => {
        // Whoever closes the sandbox waits for no delivery; its folder may be gone by now.
        if (!this.context.closing.aborted) reportFailure(error);
      });
  }

  private async bring(event: SandboxEvent): Promise<void> {
    const { name } = event;
    const hooks = (await readHooks(this.context)).filter(
      ({ active, events }) =>
        active && (events.includes(name) || events.includes('*')),
    );
    if (hooks.length === 0) return;
    const payload = JSON.stringify(await event.describe());
    for (const hook of hooks) this.send(hook, name, payload);
  }

  /** Sends an event to one webhook, whether it wants it or not. Returns at once. */
  send(
    hook: Hook,
    event: string,
    payload: string,
    redelivered?: Pick<Delivery, 'guid'>,
  ): void {
    const guid = redelivered?.guid ?? randomUUID();
    const before = this.queues.get(hook.id) ?? Promise.resolve();
    const task = before
      .then(() => this.deliver(hook, { guid, event, payload }, !!redelivered))
      .catch(reportFailure);
    this.queues.set(hook.id, task);
  }

  private async deliver(
    hook: Hook,
    outgoing: { guid: string; event: string; payload: string },
    redelivery: boolean,
  ): Promise<void> {
    const { closing } = this.context;
    if (closing.aborted) return;
    const deliveredAt = toGitHubTime(this.context.now());
    const outcome = await sendDelivery(hook, outgoing, closing);
    // Whoever closes the sandbox waits for no delivery; its folder may be gone by now.
    if (closing.aborted) return;
    await recordDelivery(this.context, {
      hook: hook.id,
      guid: outgoing.guid,
      redelivery,
      deliveredAt,
      event: outgoing.event,
      action: JSON.parse(outgoing.payload).action ?? null,
      ...outcome,
    });
    if (closing.aborted) return;
    await this.rememberResponse(hook.id, outcome.statusCode, outcome.status);
  }

  private async rememberResponse(id: number, code: number, status: string) {
    const lastResponse = {
      code: code || null,
      status: status === 'OK' ? 'active' : 'misconfigured',
      message: status,
    };
    await updateHooks(this.context, document => ({
      ...document,
      hooks: document.hooks.map(hook =>
        hook.id === id ? { ...hook, lastResponse } : hook,
      ),
    }));
  }
}

/** No request waits for a delivery, so there is nobody else to tell. */
function reportFailure(error: unknown): void {
  console.error('A webhook delivery could not be recorded:', error);
}
