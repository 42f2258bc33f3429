import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { TaskSpec } from '@backstage/plugin-scaffolder-common';
import type { Knex } from 'knex';
import { AttemptBroker } from './AttemptBroker';
import { migrateAttempts } from './migrateAttempts';

const spec = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  steps: [],
  output: {},
  parameters: {},
} as TaskSpec;

jest.setTimeout(120_000);

describe('the scaffolder’s tasks, handed out to replicas', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let knex: Knex;
  const leaving = new AbortController();

  /** One replica; the test says when somebody has been silent for too long. */
  const startReplica = ({ beatMs }: { beatMs?: number } = {}) => {
    const broker = new AttemptBroker(knex, {
      auth: mockServices.auth.mock({
        getOwnServiceCredentials: async () => mockCredentials.service(),
      }),
      logger: mockServices.logger.mock(),
      staleSeconds: 3600,
      beatMs,
    });
    return {
      broker,
      claim: () => broker.claim({ signal: leaving.signal }),
    };
  };
  const silence = (taskId: string) =>
    knex('tasks')
      .where({ id: taskId })
      .update({
        status: 'processing',
        last_heartbeat_at: knex.raw(`now() - interval '2 hours'`),
      });
  const readTask = (id: string) => knex('tasks').where({ id }).first();
  const readMessages = async (id: string) =>
    (await knex('task_events').where({ task_id: id }).orderBy('id')).map(
      ({ body, event_type }) => JSON.parse(body).message ?? event_type,
    );
  /** Two attempts at one task: the first was silent for too long, and lives. */
  const takeOver = async () => {
    const [first, second] = [startReplica({ beatMs: 60_000 }), startReplica()];
    const { taskId } = await first.broker.dispatch({ spec });
    const late = await first.claim();
    await silence(taskId);
    const next = await second.claim();
    expect(next.taskId).toBe(taskId);
    return { taskId, late, next, first, second };
  };
  /** Ends what runs, so that its heartbeats end, too. */
  const finish = (
    ...attempts: { complete(result: 'completed'): Promise<void> }[]
  ) => Promise.all(attempts.map(attempt => attempt.complete('completed')));

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    // Replicas start at once.
    await Promise.all([migrateAttempts(knex), migrateAttempts(knex)]);
  });
  afterEach(async () => {
    await knex('tasks').delete();
  });
  afterAll(() => leaving.abort());

  it('each task goes to one of them, the oldest first', async () => {
    const replicas = [startReplica(), startReplica()];
    const ids: string[] = [];
    for (let i = 0; i < 6; i += 1)
      ids.push((await replicas[i % 2].broker.dispatch({ spec })).taskId);
    const claimed = await Promise.all(
      ids.map((_, i) => replicas[i % 2].claim()),
    );
    expect(claimed.map(({ taskId }) => taskId).sort()).toEqual(ids.sort());
    await finish(...claimed);
    expect((await readTask(ids[0])).status).toBe('completed');
  });

  it('a replica that waits hears of a task that another one was asked for', async () => {
    const [asked, waiting] = [startReplica(), startReplica()];
    const claiming = waiting.claim();
    const { taskId } = await asked.broker.dispatch({ spec });
    const attempt = await claiming;
    expect(attempt.taskId).toBe(taskId);
    await finish(attempt);
  });

  it('what a late replica does is not written, and its end is not the end of the task', async () => {
    const { taskId, late, next, first, second } = await takeOver();
    expect(await first.broker.find(taskId)!.isCurrent()).toBe(false);
    expect(await second.broker.find(taskId)!.isCurrent()).toBe(true);

    await late.emitLog('late');
    await late.updateStepState!({
      stepId: 'late',
      status: 'completed',
      output: {},
    });
    directory.setContent({ late: { 'file.txt': 'late' }, next: {} });
    await late.serializeWorkspace!({ path: directory.resolve('late') });
    await late.complete('failed', {
      error: { name: 'InputError', message: 'late' },
    });
    expect(await readTask(taskId)).toMatchObject({
      status: 'processing',
      state: null,
    });
    expect(await readMessages(taskId)).toEqual(['recovered']);
    await next.rehydrateWorkspace!({
      taskId,
      targetPath: directory.resolve('next'),
    });
    expect(directory.content()).toMatchObject({ next: {} });

    await next.complete('completed', { output: {} });
    expect((await readTask(taskId)).status).toBe('completed');
  });

  it('a late replica that is done keeps what the next one has rendered', async () => {
    const { taskId, late, next } = await takeOver();
    directory.setContent({ next: { 'file.txt': 'next' }, third: {} });
    await next.serializeWorkspace!({ path: directory.resolve('next') });
    await late.complete('completed');
    await next.rehydrateWorkspace!({
      taskId,
      targetPath: directory.resolve('third'),
    });
    expect(directory.content()).toMatchObject({
      third: { 'file.txt': 'next' },
    });
    await finish(next);
  });

  it('a replica is never robbed by itself, however late its heartbeats are', async () => {
    const replica = startReplica({ beatMs: 60_000 });
    const { taskId } = await replica.broker.dispatch({ spec });
    const attempt = await replica.claim();
    await silence(taskId);
    await replica.broker.recoverTasks();
    expect((await readTask(taskId)).status).toBe('processing');
    await finish(attempt);
  });

  it('a task that others have given up stays with who works on it, while nobody has taken it up', async () => {
    const [first, second] = [startReplica({ beatMs: 60_000 }), startReplica()];
    const { taskId } = await first.broker.dispatch({ spec });
    const attempt = await first.claim();
    await silence(taskId);
    await second.broker.recoverTasks();
    expect(await first.broker.find(taskId)!.isCurrent()).toBe(true);
    await attempt.complete('completed');
    expect((await readTask(taskId)).status).toBe('completed');
  });

  it('takes up what was done before: steps, and files', async () => {
    const replica = startReplica({ beatMs: 60_000 });
    const { taskId } = await replica.broker.dispatch({ spec });
    const attempt = await replica.claim();
    await attempt.updateStepState!({
      stepId: 'render',
      status: 'completed',
      output: { name: 'x' },
    });
    await attempt.updateCheckpoint!({
      key: 'k',
      status: 'success',
      value: 7,
    });
    directory.setContent({ done: { 'a.txt': 'a' }, again: { left: 'over' } });
    await attempt.serializeWorkspace!({ path: directory.resolve('done') });
    await silence(taskId);

    const next = await startReplica().claim();
    expect(await next.getTaskState!()).toEqual({
      state: {
        steps: { render: { status: 'completed', output: { name: 'x' } } },
        checkpoints: { k: { status: 'success', value: 7 } },
      },
    });
    await next.rehydrateWorkspace!({
      taskId,
      targetPath: directory.resolve('again'),
    });
    expect(directory.content()).toMatchObject({ again: { 'a.txt': 'a' } });
    await finish(attempt, next);
  });

  it('does again what has left no files, e.g. with a version that kept them elsewhere', async () => {
    const replica = startReplica({ beatMs: 60_000 });
    const { taskId } = await replica.broker.dispatch({ spec });
    const attempt = await replica.claim();
    await attempt.updateStepState!({
      stepId: 'render',
      status: 'completed',
      output: {},
    });
    await silence(taskId);
    const next = await startReplica().claim();
    expect(await next.getTaskState!()).toEqual({ state: {} });
    await finish(attempt, next);
  });

  it('goes on as the portal itself when the sign-in of who asked is over, with steps of ours alone', async () => {
    const tokenFor = (seconds: number) => {
      const exp = Math.floor(Date.now() / 1000) + seconds;
      const payload = Buffer.from(JSON.stringify({ exp })).toString(
        'base64url',
      );
      return `e30.${payload}.c2ln`;
    };
    const ask = async (token: string | undefined, ...actions: string[]) => {
      const replica = startReplica({ beatMs: 60_000 });
      const person = { principal: { type: token ? 'user' : 'other' }, token };
      const steps = actions.map(action => ({ id: action, name: 'x', action }));
      const { taskId } = await replica.broker.dispatch({
        spec: { ...spec, steps },
        secrets: { __initiatorCredentials: JSON.stringify(person) },
      });
      const first = await replica.claim();
      expect(await first.getInitiatorCredentials()).toEqual(person);
      await silence(taskId);
      const next = await startReplica().claim();
      const credentials: any = await next.getInitiatorCredentials();
      await finish(first, next);
      return credentials.principal.type;
    };
    const [valid, expired] = [tokenFor(3600), tokenFor(-1)];
    const ours = 'slipway:service:render';
    expect(await ask(valid, ours)).toBe('user');
    expect(await ask(expired, ours)).toBe('service');
    expect(await ask(expired, ours, 'fetch:plain')).toBe('user');
    // Another plugin, which let it go on after a decision.
    expect(await ask(undefined, ours)).toBe('other');
  });

  it('begins again by itself after a failure that is nobody’s verdict, and gives up after some', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({ spec });
    for (let round = 0; round < 5; round += 1) {
      const attempt = await replica.claim();
      await attempt.complete('failed', {
        error: { name: 'Error', message: 'connect ECONNREFUSED' },
      });
      expect((await readTask(taskId)).status).toBe('open');
      // The time that it waits passes.
      await knex('slipway_attempts').update({ due_at: null });
    }
    const last = await replica.claim();
    await last.complete('failed', {
      error: { name: 'Error', message: 'connect ECONNREFUSED' },
    });
    expect((await readTask(taskId)).status).toBe('failed');
  });

  it('waits before it begins again', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({ spec });
    const attempt = await replica.claim();
    await attempt.complete('failed', {
      error: { name: 'ServiceUnavailableError', message: 'away' },
    });
    const [{ wait }] = await knex('slipway_attempts').select(
      knex.raw('due_at > now() as wait'),
    );
    expect(wait).toBe(true);
    expect(await readMessages(taskId)).toEqual([
      expect.stringContaining('going on by itself'),
    ]);
  });

  it('a verdict is final until the person tries again, with secrets of now', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({
      spec,
      secrets: { a: 'old' },
      createdBy: 'user:default/ana',
    });
    const attempt = await replica.claim();
    expect(attempt.secrets).toEqual({ a: 'old' });
    await attempt.complete('failed', {
      error: { name: 'ConflictError', message: 'taken' },
    });
    expect(await readTask(taskId)).toMatchObject({
      status: 'failed',
      secrets: null,
    });
    await replica.broker.retry({ taskId, secrets: { a: 'new' } });
    const again = await replica.claim();
    expect(again).toMatchObject({
      taskId,
      secrets: { a: 'new' },
      createdBy: 'user:default/ana',
    });
    await expect(replica.broker.retry({ taskId })).rejects.toThrow(
      'cannot be retried',
    );
    await finish(again);
  });

  it('a task that is cancelled before anybody takes it up does nothing', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({ spec });
    await replica.broker.cancel(taskId);
    const attempt = await replica.claim();
    expect(attempt.cancelSignal.aborted).toBe(true);
    await finish(attempt);
  });

  it('a task that waits for a decision is over when it is cancelled', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({ spec });
    await (await replica.claim()).complete('failed', {});
    await replica.broker.cancel(taskId);
    expect((await readTask(taskId)).status).toBe('cancelled');
  });

  it('whoever works on a task hears that it is cancelled', async () => {
    const [first, second] = [startReplica({ beatMs: 10 }), startReplica()];
    const { taskId } = await first.broker.dispatch({ spec });
    const attempt = await first.claim();
    await second.broker.cancel(taskId);
    if (!attempt.cancelSignal.aborted)
      await new Promise(resolve => {
        attempt.cancelSignal.addEventListener('abort', resolve);
      });
    expect(await first.broker.find(taskId)!.isCurrent()).toBe(false);
    await attempt.complete('failed', {
      error: { name: 'Error', message: 'cancelled' },
    });
    expect((await readTask(taskId)).status).toBe('failed');
    expect(await readMessages(taskId)).toContain(
      'Cancelled before the first step.',
    );
  });

  it('tells of what happens, from where somebody has heard', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({ spec });
    const attempt = await replica.claim();
    await attempt.emitLog('one', { stepId: 'render' });
    await attempt.emitLog('two');
    await attempt.complete('completed', { output: { x: 1 } });
    const [first] = await knex('task_events').orderBy('id');
    const events = await new Promise<any[]>(resolve => {
      const subscription = replica.broker
        .event$({ taskId, after: Number(first.id) })
        .subscribe(told => {
          subscription.unsubscribe();
          resolve(told.events);
        });
    });
    expect(events).toMatchObject([
      { taskId, type: 'log', body: { message: 'two' } },
      { taskId, type: 'completion', body: { output: { x: 1 } } },
    ]);
  });

  it('lists what somebody may see, a page of it', async () => {
    const { broker } = startReplica();
    for (const createdBy of ['user:default/ana', 'user:default/ben', undefined])
      await broker.dispatch({ spec, createdBy });
    const of = async (options: Parameters<typeof broker.list>[0]) => {
      const { tasks, totalTasks } = await broker.list(options);
      return [totalTasks, ...tasks.map(({ createdBy }) => createdBy)];
    };
    const ana = { key: 'created_by', values: ['user:default/ana'] };
    const ben = { key: 'created_by', values: ['user:default/ben'] };
    expect(
      await of({
        order: [{ field: 'created_at', order: 'asc' }],
        pagination: { limit: 1, offset: 1 },
      }),
    ).toEqual([3, 'user:default/ben']);
    expect(await of({ filters: { createdBy: 'user:default/ana' } })).toEqual([
      1,
      'user:default/ana',
    ]);
    expect(await of({ filters: { status: ['failed'] } })).toEqual([0]);
    expect((await of({ permissionFilters: { anyOf: [ana, ben] } }))[0]).toBe(2);
    expect(await of({ permissionFilters: { allOf: [ana, ben] } })).toEqual([0]);
    expect(
      await of({
        permissionFilters: { not: ana },
        filters: { createdBy: ['user:default/ana', 'user:default/ben'] },
      }),
    ).toEqual([1, 'user:default/ben']);
    expect((await broker.list({})).tasks[0]).not.toHaveProperty('secrets');
  });

  it('a replica that is frozen in the middle of taking up a task holds up nobody else', async () => {
    const replica = startReplica();
    const { taskId } = await replica.broker.dispatch({ spec });
    const frozen = await knex.transaction();
    await frozen('tasks')
      .where({ id: taskId })
      .update({ status: 'processing' });
    const { taskId: other } = await replica.broker.dispatch({ spec });
    const attempt = await replica.claim();
    expect(attempt.taskId).toBe(other);
    await frozen.rollback();
    await finish(attempt, await replica.claim());
  });

  it('knows when nobody works on a creation any more', async () => {
    const { broker, claim } = startReplica();
    const { taskId } = await broker.dispatch({ spec });
    const age = () =>
      knex('task_events').update({
        created_at: knex.raw(`now() - interval '1 hour'`),
      });
    expect(await broker.hasRested(taskId)).toBe(false);
    await finish(await claim());
    expect(await broker.hasRested(taskId)).toBe(false);
    await age();
    expect(await broker.hasRested(taskId)).toBe(true);
    await broker.retry({ taskId });
    await age();
    expect(await broker.hasRested(taskId)).toBe(false);
    expect(await broker.hasRested('unknown')).toBe(false);
  });

  it.each(['nonsense', '8f1d1f0e-0000-4000-8000-000000000000'])(
    'does not find the task %s',
    async id => {
      await expect(startReplica().broker.get(id)).rejects.toThrow(
        `No task with id '${id}' found`,
      );
    },
  );
});
