import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { SerializedTask } from '@backstage/plugin-scaffolder-node';

/** The tables that the scaffolder keeps; its modules share its database. */
const TASKS = 'tasks';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Knows who asked for a creation. */
export class TaskOwners {
  constructor(private readonly database: Pick<DatabaseService, 'getClient'>) {}

  /** @returns what decisions depend on; `undefined` when there is no such task */
  async find(
    id: string,
  ): Promise<Pick<SerializedTask, 'createdBy'> | undefined> {
    // The database refuses anything else with an error of its own.
    if (!UUID.test(id)) return undefined;
    const knex = await this.database.getClient();
    const row = await knex(TASKS).where({ id }).first('created_by');
    return row && { createdBy: row.created_by ?? undefined };
  }
}
