import type { AuditorService } from '@backstage/backend-plugin-api';
import { ONCE } from '@slipway/plugin-audit-common';
import type { Knex } from 'knex';
import { listEndedRows } from './listEndedRows';

const EVENTS_AT_ONCE = 200;
/** A replica that died may not have told of what it kept; told again, it is kept once. */
const TOLD_AGAIN_MS = 24 * 60 * 60 * 1000;

/**
 * Tells the audit log which of Slipway's pull requests were merged, by whom and when, and which were closed. Every
 * replica tells of every one: whoever dies in between loses nothing.
 */
export class EndedPullRequests {
  private last = '0';

  constructor(
    private readonly options: {
      readonly auditor: AuditorService;
      readonly knex: Knex;
      readonly now?: () => number;
    },
  ) {}

  /** Tells of those that ended since it was last called. */
  async tell(): Promise<void> {
    const { auditor, knex, now = Date.now } = this.options;
    const since = new Date(now() - TOLD_AGAIN_MS);
    for (;;) {
      const rows = await listEndedRows(knex, {
        ...{ after: this.last, since, limit: EVENTS_AT_ONCE },
      });
      for (const { id, service, application, type, at, data } of rows) {
        const event = await auditor.createEvent({
          eventId: type,
          severityLevel: 'medium',
          meta: {
            // One pull request may bring several applications; each is told of.
            [ONCE]: `${data.url}#${service}/${application}`,
            ...{ service, application, url: data.url ?? null },
            at: at.toISOString(),
            commit: data.revision ?? null,
            mergedBy: data.by ?? null,
          },
        });
        await event.success();
        this.last = id;
      }
      if (rows.length < EVENTS_AT_ONCE) return;
    }
  }
}
