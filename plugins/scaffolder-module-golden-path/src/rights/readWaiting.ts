import type { ScaffolderApi } from '@backstage/plugin-scaffolder-react';

/** The name of the error with which a creation ends that only waits. */
const WAITING = 'WaitingForApproval';

const LONGEST_MS = 5_000;

/** Whether a creation that ended so only waits for a second person. */
export function isWaiting(error: { name: string } | undefined): boolean {
  return error?.name === WAITING;
}

/**
 * Finds out whether a creation that ended only waits for a second person.
 *
 * @returns the path of the page where that person decides
 */
export async function readWaiting(
  scaffolder: Pick<ScaffolderApi, 'streamLogs'>,
  taskId: string,
): Promise<string | undefined> {
  return new Promise(resolve => {
    let isOver = false;
    // Once it is subscribed and timed; an answer may come before.
    let stop = () => {};
    const finish = (path?: string) => {
      isOver = true;
      stop();
      resolve(path);
    };
    const subscription = scaffolder.streamLogs({ taskId }).subscribe({
      next: ({ type, body }) => {
        if (type !== 'completion' || isOver) return;
        const { error } = body as { error?: { name: string; message: string } };
        finish(isWaiting(error) ? findPath(error!.message) : undefined);
      },
      error: () => finish(),
      complete: () => finish(),
    });
    const timer = setTimeout(finish, LONGEST_MS);
    stop = () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
    if (isOver) stop();
  });
}

/** Only a path: wherever the message leads, this leads nowhere else. */
function findPath(message: string): string | undefined {
  return /\/approvals\/[0-9a-f-]{36}\b/.exec(message)?.[0];
}
