import {
  createDeployment,
  createService,
} from '../../__testUtils__/createService';
import { createFleet } from '../../__testUtils__/createFleet';
import { FakeFleetApi } from '../../__testUtils__/FakeFleetApi';
import { createWords } from '../../__testUtils__/createWords';
import { exportFleet } from './exportFleet';

const words = createWords();

describe('exportFleet', () => {
  it('asks for all pages of what the filters leave', async () => {
    const api = new FakeFleetApi(createFleet(2_500));
    const text = await exportFleet(api, {}, words);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2_501);
    expect(api.asked).toEqual([
      'services 0+1000',
      'services 1000+1000',
      'services 2000+1000',
    ]);
    const some = await exportFleet(
      api,
      { filters: { state: ['proposed'] } },
      words,
    );
    expect(some).toContain(',proposed,');
    expect(some).not.toContain(',live,');
  });

  it('has a row for each service and columns for each environment', async () => {
    const api = new FakeFleetApi([
      createService({
        description: '=cmd()',
        deployments: [createDeployment({ isLive: false })],
      }),
      createService({
        application: 'worker',
        route: null,
        deployments: [createDeployment({ environment: 'prod' })],
      }),
    ]);
    const [head, first, second] = (await exportFleet(api, {}, words)).split(
      '\r\n',
    );
    expect(head).toMatch(/^name,service,.*,dev health,.*,prod health,/);
    expect(first).toMatch(/^order-api,order,api,'=cmd\(\),group:default/);
    expect(first).toContain(',Healthy,Synced,');
    expect(first).toMatch(/,no,2026-03-10T11:59:00.000Z,,,,,,$/);
    expect(second.split(',')).toHaveLength(head.split(',').length);
  });
});
