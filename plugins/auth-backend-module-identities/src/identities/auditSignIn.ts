import type { AuditorService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Identity } from './Identity';

/**
 * Tells the audit log who came in, and who was refused. Every page that is opened and every hour renews a sign-in; of a
 * person, one a day is kept.
 */
export async function auditSignIn(
  auditor: AuditorService,
  { value, words }: Identity,
  find: () => Promise<Entity>,
): Promise<Entity> {
  const day = new Date().toISOString().slice(0, 10);
  const event = await auditor.createEvent({
    eventId: 'sign-in',
    severityLevel: 'medium',
    // The audit log keeps one of those that have the same text in `once`.
    meta: { once: `${value}/${day}`, identity: words },
  });
  try {
    const user = await find();
    await event.success({ meta: { user: stringifyEntityRef(user) } });
    return user;
  } catch (error) {
    await event.fail({ error: error as Error });
    throw error;
  }
}
