import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { denyAbsentTasks } from './denyAbsentTasks';

const permission = {
  type: 'resource',
  name: 'scaffolder.task.read',
  attributes: {},
  resourceType: 'scaffolder-task',
};

describe('asking what one may do with creations', () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach(server => server.close()));

  /** Asks, with a scaffolder that has one creation. @returns what comes through to the permission backend */
  async function ask(present: string, refs: readonly unknown[]) {
    const asked: string[] = [];
    let now = 0;
    let most = 0;
    const app = express();
    app.use(
      denyAbsentTasks({
        auth: mockServices.auth({ pluginId: 'permission' }),
        scaffolder: {
          async getTask({ taskId }, { credentials }) {
            expect(credentials).toMatchObject(
              mockCredentials.service('plugin:permission'),
            );
            asked.push(taskId);
            now += 1;
            most = Math.max(most, now);
            await new Promise(resolve => {
              setTimeout(resolve, 5);
            });
            now -= 1;
            if (taskId !== present) throw new Error('There is none');
            return {} as any;
          },
        },
      }),
    );
    app.post('/authorize', (request, response) => response.json(request.body));
    const server = app.listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/authorize`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        items: refs.map((resourceRef, id) => ({
          id: String(id),
          permission,
          resourceRef,
        })),
      }),
    });
    const { items } = answer.ok ? await answer.json() : { items: [] };
    return { status: answer.status, items, asked, most };
  }

  const absent = (id: number) => ({
    id: String(id),
    permission: { type: 'basic', name: 'absent', attributes: {} },
  });

  it('is passed on for one that there is, and about nothing for others', async () => {
    const present = randomUUID();
    const { items } = await ask(present, [present, randomUUID()]);
    expect(items).toEqual([
      { id: '0', permission, resourceRef: present },
      absent(1),
    ]);
  });

  it('costs one question for each creation, and none for what is none', async () => {
    const present = randomUUID();
    const refs = [present, present, '../x', 'y'.repeat(500), present];
    const { items, asked } = await ask(present, refs);
    expect(asked).toEqual([present]);
    expect(items).toEqual([
      { id: '0', permission, resourceRef: present },
      { id: '1', permission, resourceRef: present },
      absent(2),
      absent(3),
      { id: '4', permission, resourceRef: present },
    ]);
  });

  it('has ten questions on their way at once, however many it takes', async () => {
    const refs = Array.from({ length: 60 }, () => randomUUID());
    const { asked, items, most } = await ask(refs[59], refs);
    expect(asked.sort()).toEqual([...refs].sort());
    expect(items[58]).toEqual(absent(58));
    expect(items[59]).toMatchObject({ resourceRef: refs[59] });
    expect(most).toBe(10);
  });

  it('is refused for several in one', async () => {
    const { asked, status } = await ask('', [[randomUUID(), randomUUID()]]);
    expect([status >= 400, asked]).toEqual([true, []]);
  });
});
