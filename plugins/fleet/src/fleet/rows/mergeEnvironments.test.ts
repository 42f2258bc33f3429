import {
  createDeployment,
  createService,
} from '../../__testUtils__/createService';
import { mergeEnvironments } from './mergeEnvironments';

const inEnvironments = (...environments: string[]) =>
  createService({
    deployments: environments.map(environment =>
      createDeployment({ environment }),
    ),
  });

describe('mergeEnvironments', () => {
  it('puts each environment where the services have it', () => {
    expect(
      mergeEnvironments(
        [],
        [
          inEnvironments('dev', 'prod'),
          inEnvironments('dev', 'stage', 'prod'),
          inEnvironments('test', 'stage'),
          inEnvironments('prod', 'disaster'),
        ],
      ),
    ).toEqual(['dev', 'test', 'stage', 'prod', 'disaster']);
  });

  it('never moves a column that is shown', () => {
    const known = ['prod', 'dev'];
    expect(mergeEnvironments(known, [inEnvironments('dev', 'prod')])).toBe(
      known,
    );
  });
});
