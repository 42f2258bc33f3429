import { PortalError } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { createDetail, minute } from '../__testUtils__/createDetail';
import { readCreations } from './readCreations';

const NOW = Date.parse(minute(30));
const AT = minute(1);
const URL = 'https://github.example/acme/platform/pull/12';

const task = (id: string, name: string, given: object = {}): any => {
  const [service, application] = name.split('-');
  return {
    ...{ id, status: 'completed', createdAt: minute(0), lastHeartbeatAt: AT },
    spec: {
      parameters: { service, application },
      templateInfo: { entityRef: 'template:default/nestjs-service' },
    },
    ...given,
  };
};
const opened = (url = URL) => [
  {
    ...{ type: 'completion', createdAt: AT },
    body: { output: { pullRequestUrl: url, pullRequestNumber: 12 } },
  },
];

function createApis(
  tasks: object[],
  logs: Record<string, any> = {},
  details: Record<string, FleetServiceDetail> = {},
) {
  const home = {
    readLog: jest.fn(async (id: string) => logs[id] ?? opened()),
    readService: jest.fn(
      async (service: string, application: string) =>
        details[`${service}-${application}`],
    ),
  };
  const scaffolder = { listTasks: jest.fn(async () => ({ tasks })) } as any;
  return { home, scaffolder };
}

describe('readCreations', () => {
  it('says of each where it stands, what asks for something first', async () => {
    const apis = createApis(
      [
        task('1', 'done-api'),
        task('2', 'waits-api'),
        task('3', 'broken-api', { status: 'failed' }),
      ],
      { 3: [] },
      {
        'done-api': createDetail('done-api', { dev: 5 }),
        'waits-api': createDetail('waits-api', { dev: 2 }),
      },
    );
    const { shown, templates } = await readCreations(apis, new Map(), NOW);
    expect(shown.map(({ title, stage }) => `${title} ${stage}`)).toEqual([
      'broken-api failed',
      'waits-api building',
      'done-api healthy',
    ]);
    expect(shown[1]).toMatchObject({
      pullRequest: { url: URL, number: 12 },
      service: { service: 'waits', application: 'api' },
    });
    expect(templates).toEqual(['template:default/nestjs-service']);
    expect(apis.scaffolder.listTasks).toHaveBeenCalledWith(
      expect.objectContaining({ filterByOwnership: 'owned' }),
    );
  });

  it('says of several tries at one application only where the last one stands', async () => {
    const apis = createApis([
      task('2', 'order-api', { status: 'processing' }),
      task('1', 'order-api', { status: 'failed' }),
    ]);
    const { shown } = await readCreations(apis, new Map(), NOW);
    expect(shown.map(({ taskId }) => taskId)).toEqual(['2']);
  });

  it('asks only once for the log of what has ended', async () => {
    const apis = createApis([task('1', 'order-api')]);
    const memory = new Map();
    await readCreations(apis, memory, NOW);
    await readCreations(apis, memory, NOW);
    expect(apis.home.readLog).toHaveBeenCalledTimes(1);
    expect(apis.home.readService).toHaveBeenCalledTimes(2);
  });

  it('forgets what was over a week ago', async () => {
    const apis = createApis(
      [task('1', 'done-api'), task('2', 'waits-api')],
      {},
      {
        'done-api': createDetail('done-api', { dev: 5 }),
        'waits-api': createDetail('waits-api', { dev: 2 }),
      },
    );
    const later = NOW + 8 * 24 * 60 * 60 * 1000;
    const { shown } = await readCreations(apis, new Map(), later);
    expect(shown.map(({ title }) => title)).toEqual(['waits-api']);
  });

  it('leads to no address that would run in the page', async () => {
    const apis = createApis([task('1', 'order-api')], {
      1: opened('data:text/html,x'),
    });
    const { shown } = await readCreations(apis, new Map(), NOW);
    expect(shown[0].pullRequest).toBeUndefined();
  });

  it('says what the task knows where the fleet or the log cannot be read', async () => {
    const apis = createApis([
      task('1', 'order-api'),
      task('2', 'gift-api', { status: 'failed' }),
    ]);
    apis.home.readService.mockRejectedValue(new PortalError('failed', '503'));
    const { shown } = await readCreations(apis, new Map(), NOW);
    expect(shown.map(({ stage }) => stage)).toEqual(['failed', 'review']);
  });
});
