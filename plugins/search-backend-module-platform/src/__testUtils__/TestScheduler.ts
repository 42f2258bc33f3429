import {
  coreServices,
  createServiceFactory,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

/** Runs what is scheduled when a test says that it is time. */
export class TestScheduler {
  private readonly tasks = new Map<
    string,
    SchedulerServiceTaskInvocationDefinition
  >();

  readonly factory = createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: () =>
      mockServices.scheduler.mock({
        createScheduledTaskRunner: () => ({
          run: async task => {
            this.tasks.set(task.id, task);
          },
        }),
      }),
  });

  /** @throws what the task throws */
  async run(id: string): Promise<void> {
    await this.tasks.get(id)!.fn(new AbortController().signal);
  }
}
