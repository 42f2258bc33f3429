import type {
  ScaffolderApi,
  ScaffolderTask,
} from '@backstage/plugin-scaffolder-common';
import { PullRequest, readPullRequest } from './readPullRequest';

/** One run of a template by the signed-in person. */
export interface Creation {
  readonly taskId: string;
  /** What it creates, e.g. `order-api`; the template's title where its values do not say. */
  readonly title: string;
  readonly status: ScaffolderTask['status'];
  /** ISO 8601. */
  readonly createdAt: string;
  readonly pullRequest?: PullRequest;
}

/**
 * The latest creations of the signed-in person, newest first.
 *
 * @throws when the scaffolder does not answer; a pull request that cannot be read is only left out
 */
export async function listCreations(
  scaffolder: ScaffolderApi,
  limit: number,
): Promise<Creation[]> {
  const { tasks } = await scaffolder.listTasks({
    filterByOwnership: 'owned',
    limit,
  });
  return Promise.all(
    tasks.map(async task => ({
      taskId: task.id,
      title: titleOf(task),
      status: task.status,
      createdAt: task.createdAt,
      pullRequest:
        task.status === 'completed'
          ? await readPullRequest(scaffolder, task.id).catch(() => undefined)
          : undefined,
    })),
  );
}

function titleOf(task: ScaffolderTask): string {
  const { service, application } = task.spec.parameters;
  if (typeof service === 'string' && typeof application === 'string')
    return `${service}-${application}`;
  const template = task.spec.templateInfo?.entity?.metadata;
  return template?.title ?? template?.name ?? 'A creation';
}
