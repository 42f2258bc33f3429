import type {
  ScaffolderApi,
  ScaffolderTask,
} from '@backstage/plugin-scaffolder-common';
import type { HomeApi } from '../api/HomeApi';
import { rankStage, type Creation } from './Creation';
import { locateBirth } from './locateBirth';
import { findApprovalPath, locateTask } from './locateTask';
import { readTaskEnd, type TaskEvent } from './readTaskEnd';

/** So many are looked at, and at most so many shown. */
const LOOKED_AT = 12;
const SHOWN = 6;

/** What is over, or went wrong, is of interest for some days. */
const NEWS_MS = 7 * 24 * 60 * 60 * 1000;

/** What is remembered of creations between two looks: what has ended does not change. */
export type CreationMemory = Map<string, readonly TaskEvent[]>;

/** The creations of the signed-in person, and all that they ever did. */
export interface Creations {
  /** What asks for something first, then what goes on by itself, then what is done; each the newest first. */
  readonly shown: readonly Creation[];
  /** Which templates were used, the last one first; entity references. */
  readonly templates: readonly string[];
}

/**
 * Reads where each of one's own creations stands.
 *
 * @param now - milliseconds since the epoch
 * @throws when the scaffolder does not list them; what else cannot be read leaves a creation where its task says
 */
export async function readCreations(
  apis: {
    readonly scaffolder: Pick<ScaffolderApi, 'listTasks'>;
    readonly home: Pick<HomeApi, 'readLog' | 'readService'>;
  },
  memory: CreationMemory,
  now: number,
  signal?: AbortSignal,
): Promise<Creations> {
  const { tasks } = await apis.scaffolder.listTasks({
    filterByOwnership: 'owned',
    limit: LOOKED_AT,
  });
  const all = await Promise.all(
    listLatest(tasks).map(task =>
      locateCreation(apis, memory, task, now, signal),
    ),
  );
  const isNews = ({ stage, since }: Creation) =>
    rankStage(stage) === 1 ||
    since === null ||
    now - Date.parse(since) < NEWS_MS;
  return {
    shown: all
      .filter(isNews)
      .sort((one, other) => rankStage(one.stage) - rankStage(other.stage))
      .slice(0, SHOWN),
    templates: [
      ...new Set(
        tasks.flatMap(({ spec }) => spec.templateInfo?.entityRef ?? []),
      ),
    ],
  };
}

/** Of several tries at one application the newest: the others are history. */
function listLatest(tasks: readonly ScaffolderTask[]): ScaffolderTask[] {
  const seen = new Set<string>();
  return tasks.filter(task => {
    const target = targetOf(task);
    if (!target) return true;
    const name = `${target.service}/${target.application}`;
    return !seen.has(name) && seen.add(name);
  });
}

async function locateCreation(
  { home }: { readonly home: Pick<HomeApi, 'readLog' | 'readService'> },
  memory: CreationMemory,
  task: ScaffolderTask,
  now: number,
  signal: AbortSignal | undefined,
): Promise<Creation> {
  const target = targetOf(task);
  const events = await readEvents(home, memory, task, signal);
  const end = readTaskEnd(events);
  const creation = {
    taskId: task.id,
    title: titleOf(task),
    pullRequest: end?.pullRequest,
    approvalPath:
      task.status === 'failed' ? findApprovalPath(events) : undefined,
  };
  const standing = locateTask(task, events);
  if (standing) return { ...creation, ...standing };
  // A template that opened none of ours has done what it does.
  if (!end?.pullRequest || !target)
    return { ...creation, stage: 'healthy', since: end?.at ?? task.createdAt };
  const detail = await home
    .readService(target.service, target.application, signal)
    .catch(() => null);
  if (detail === null) return { ...creation, stage: 'review', since: end.at };
  return {
    ...creation,
    ...locateBirth(detail, end.at, now),
    service: detail && target,
  };
}

async function readEvents(
  home: Pick<HomeApi, 'readLog'>,
  memory: CreationMemory,
  { id, status, lastHeartbeatAt }: ScaffolderTask,
  signal: AbortSignal | undefined,
): Promise<readonly TaskEvent[]> {
  if (status === 'open') return [];
  const key = `${id} ${status} ${lastHeartbeatAt}`;
  const known = memory.get(key);
  if (known) return known;
  const events = await home.readLog(id, signal).catch(() => []);
  // One that is tried again has ended before.
  if (status !== 'processing' && readTaskEnd(events)) memory.set(key, events);
  return events;
}

function targetOf({ spec }: ScaffolderTask) {
  const { service, application } = spec.parameters;
  return typeof service === 'string' && typeof application === 'string'
    ? { service, application }
    : undefined;
}

function titleOf(task: ScaffolderTask): string | null {
  const target = targetOf(task);
  if (target) return `${target.service}-${target.application}`;
  const template = task.spec.templateInfo?.entity?.metadata;
  return template?.title ?? template?.name ?? null;
}
