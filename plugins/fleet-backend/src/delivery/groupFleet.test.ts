import type { ApplicationDelivery } from './ApplicationDelivery';
import { DeliveryTable } from './DeliveryTable';
import { groupFleet } from './groupFleet';
import { createDocument } from '../__testUtils__/createDocument';
import { FleetIndex } from '../query/FleetIndex';
import { splitDocument } from '../store/splitDocument';

const NOTHING: ApplicationDelivery = {
  creations: [],
  rollouts: [],
  outages: [],
  judgements: [],
  isSample: false,
};

const OWNER = 'group:default/orders';

/** A service that is there, one that is gone, and one to which nothing happened yet. */
function createFleet() {
  const table = new DeliveryTable();
  table.replace(
    new Map([
      ['old/api', NOTHING],
      ['order/api', NOTHING],
    ]),
  );
  const index = new FleetIndex();
  index.apply({
    seq: 1,
    deployments: [],
    providers: [],
    applications: ['order', 'new'].map(service => ({
      ...{ service, application: 'api', createdAt: null },
      summary: splitDocument({
        document: createDocument({ service, application: 'api', owner: OWNER }),
        createdAt: null,
      }).summary,
    })),
  });
  return { index, table };
}

describe('the groups of a fleet', () => {
  it('have each service in one, also what is gone', () => {
    const { index, table } = createFleet();
    const byService = groupFleet(index, table, {
      by: 'service',
      visibility: 'all',
    });
    expect(byService.groups).toEqual([
      { key: 'order/api', isGone: false },
      { key: 'old/api', isGone: true },
    ]);
    expect([...byService.groupOf]).toEqual([1, 0]);
    // The guards of what nothing happened to are judged, too.
    expect(byService.judged).toHaveLength(3);
    const byOwner = groupFleet(index, table, {
      by: 'owner',
      visibility: 'all',
    });
    expect(byOwner.groups).toEqual([
      { key: OWNER, isGone: false },
      { key: null, isGone: false },
    ]);
  });

  it('hide what is gone from who may not see everything', () => {
    const { index, table } = createFleet();
    const { groupOf, judged } = groupFleet(index, table, {
      by: 'service',
      visibility: { key: 'service', values: ['order'] },
    });
    expect([...groupOf]).toEqual([-1, 0]);
    expect(judged).toHaveLength(1);
  });
});
