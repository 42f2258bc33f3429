import type { SchedulerServiceTaskRunner } from '@backstage/backend-plugin-api';

/**
 * Runs a task as often as a runner does, but only when something has changed since it was last done. Looking is cheap,
 * indexing ten thousand services is not. What fails is tried again the next time.
 *
 * @param readRevision - says anything else after each change
 */
export function runWhenChanged(
  runner: SchedulerServiceTaskRunner,
  readRevision: () => Promise<string>,
): SchedulerServiceTaskRunner {
  return {
    async run(task) {
      let done: string | undefined;
      await runner.run({
        ...task,
        fn: async signal => {
          // Read first: what changes meanwhile is seen the next time.
          const revision = await readRevision();
          if (revision === done) return;
          await task.fn(signal);
          done = revision;
        },
      });
    },
  };
}
