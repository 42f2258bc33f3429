import { NotFoundError } from '@backstage/errors';
import type {
  SerializedTask,
  TaskSecrets,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';

/** The scaffolder's own tables; its modules share its database. */
export const TASKS = 'tasks';
export const EVENTS = 'task_events';

/** A task as the scaffolder's table has it; JSON in columns of text. */
export interface TaskRow {
  readonly id: string;
  readonly spec: string;
  readonly status: SerializedTask['status'];
  readonly created_at: Date;
  readonly last_heartbeat_at: Date | null;
  readonly created_by: string | null;
  readonly secrets: string | null;
  readonly state: string | null;
}

/** What of a task may be listed; secrets are for who works on it. */
export const LISTED = [
  'id',
  'spec',
  'status',
  'created_at',
  'last_heartbeat_at',
  'created_by',
] as const;

/** Reads a row as the scaffolder's API knows a task. */
export function toTask(
  row: Pick<TaskRow, (typeof LISTED)[number]>,
): SerializedTask {
  return {
    id: row.id,
    spec: JSON.parse(row.spec),
    status: row.status,
    createdAt: row.created_at.toISOString(),
    lastHeartbeatAt: row.last_heartbeat_at?.toISOString(),
    createdBy: row.created_by ?? undefined,
  };
}

/** What the steps and their checkpoints came to. */
export function readState({ state }: Pick<TaskRow, 'state'>): JsonObject {
  return (state && JSON.parse(state).state) || {};
}

export function readSecrets({
  secrets,
}: Pick<TaskRow, 'secrets'>): TaskSecrets | undefined {
  return secrets ? JSON.parse(secrets) : undefined;
}

/** Ids are UUIDs; PostgreSQL would complain about any other. */
export function isTaskId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/** @throws NotFoundError */
export function requireTaskId(id: string): void {
  if (!isTaskId(id)) throw new NotFoundError(`No task with id '${id}' found`);
}
