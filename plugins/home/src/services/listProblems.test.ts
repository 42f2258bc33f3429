import {
  createDeployment,
  createService,
} from '../__testUtils__/createService';
import { listProblems, sortByProblems } from './listProblems';

const guard = (verdict: any) => ({
  guard: { declared: null, gateway: null, code: null, verdict },
});

describe('what is wrong with a service', () => {
  it('is nothing of one that is healthy and protected, or public on purpose', () => {
    expect(listProblems(createService('order-api'))).toEqual([]);
    expect(listProblems(createService('order-api', guard('public')))).toEqual(
      [],
    );
  });

  it('is told with the worst first: production, then who may call it, then the rest', () => {
    const problems = listProblems(
      createService('order-api', {
        ...guard('unprotected'),
        faultCount: 2,
        deployments: [
          createDeployment({ health: 'Missing' }),
          createDeployment({
            ...{ environment: 'prod', health: 'Degraded' },
            message: 'crash loop',
          }),
        ],
      }),
    );
    expect(problems).toEqual([
      {
        ...{ kind: 'degraded', isBad: true, environment: 'prod' },
        detail: 'crash loop',
      },
      expect.objectContaining({ kind: 'missing', environment: 'dev' }),
      { kind: 'unprotected', isBad: true, route: '/api/v1/orders' },
      { kind: 'faults', isBad: true, count: 2 },
    ]);
  });

  it('puts services with problems first, the bad before the poor', () => {
    const names = sortByProblems([
      createService('a-api'),
      createService('b-api', guard('code-only')),
      createService('c-api', guard('unprotected')),
    ]).map(({ name }) => name);
    expect(names).toEqual(['c-api', 'b-api', 'a-api']);
  });
});
