import type {
  SerializedTask,
  TaskBroker,
  TaskFilters,
} from '@backstage/plugin-scaffolder-node';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { Knex } from 'knex';
import { LISTED, TASKS, toTask } from './TaskRow';

type Query = Knex.QueryBuilder;

/** Lists tasks as the scaffolder's API asks for them: filtered, ordered, a page of them, and how many there are. */
export async function listTasks(
  knex: Knex,
  options: Parameters<TaskBroker['list']>[0] = {},
): Promise<{ tasks: SerializedTask[]; totalTasks: number }> {
  const { filters, pagination, order, permissionFilters } = options;
  const query: Query = knex(TASKS);
  if (permissionFilters)
    query.where(inner => applyCriteria(inner, permissionFilters));
  const createdBy = asList(filters?.createdBy);
  if (createdBy.length > 0) query.whereIn('created_by', createdBy);
  const status = asList(filters?.status);
  if (status.length > 0) query.whereIn('status', status);

  const page = query.clone().select(LISTED);
  for (const by of order ?? [{ field: 'created_at', order: 'desc' as const }])
    page.orderBy(by.field, by.order);
  if (pagination?.limit !== undefined) page.limit(pagination.limit);
  if (pagination?.offset !== undefined) page.offset(pagination.offset);
  const [rows, [{ count }]] = await Promise.all([
    page,
    query.count('id', { as: 'count' }),
  ]);
  return { tasks: rows.map(toTask), totalTasks: Number(count) };
}

/** Puts what a permission depends on into the question, so that nothing else leaves the database. */
function applyCriteria(
  query: Query,
  criteria: PermissionCriteria<TaskFilters>,
): void {
  if (isNotCriteria(criteria)) {
    query.whereNot(inner => applyCriteria(inner, criteria.not));
    return;
  }
  if (isOrCriteria(criteria)) {
    for (const each of criteria.anyOf)
      query.orWhere(inner => applyCriteria(inner, each));
    return;
  }
  if (isAndCriteria(criteria)) {
    for (const each of criteria.allOf)
      query.where(inner => applyCriteria(inner, each));
    return;
  }
  const { key, values } = criteria as { key: string; values?: string[] };
  query.whereIn(key, values ?? []);
}

function asList(values: string | string[] | undefined): string[] {
  return [values ?? []].flat();
}
