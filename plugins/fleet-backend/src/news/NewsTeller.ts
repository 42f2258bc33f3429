import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { markToldRow, takeNewsRows, type NewsRow } from './newsRows';
import { writeNotification } from './writeNotification';

const TOLD_AT_ONCE = 20;

/**
 * Tells people what is owed to them, one replica at a time. What cannot be told stays owed, and is tried again a minute
 * later; what is told twice, because somebody died in between, is one notification by its scope.
 */
export class NewsTeller {
  constructor(
    private readonly options: {
      readonly knex: Knex;
      readonly logger: Pick<LoggerService, 'warn'>;
      readonly notifications: NotificationService;
    },
  ) {}

  /** Tells what is due. */
  async tell(): Promise<void> {
    for (;;) {
      const rows = await takeNewsRows(this.options.knex, TOLD_AT_ONCE);
      const told = await Promise.all(rows.map(row => this.tellOne(row)));
      // Whoever does not take one takes none of the next either.
      if (rows.length < TOLD_AT_ONCE || told.includes(false)) return;
    }
  }

  private async tellOne({ id, news }: NewsRow): Promise<boolean> {
    const { knex, logger, notifications } = this.options;
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: news.recipient },
        payload: writeNotification(news),
      });
    } catch (error) {
      logger.warn(
        `Whoever asked for ${news.service}-${news.application} is told later that it is ${news.topic}: ${error}`,
      );
      return false;
    }
    await markToldRow(knex, id);
    return true;
  }
}
