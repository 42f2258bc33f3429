import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { createDetail, minute } from '../__testUtils__/createDetail';
import { createDeployment } from '../__testUtils__/createService';
import { locateBirth } from './locateBirth';

const OPENED = minute(0);

/** Where it stands, and since which minute. */
function locate(
  detail: FleetServiceDetail | undefined,
  now = Date.parse(minute(30)),
) {
  const { stage, environment, since } = locateBirth(detail, OPENED, now);
  return [stage, environment, since && `${Number(since.slice(14, 16))} min`]
    .filter(Boolean)
    .join(' ');
}

describe('where a creation stands whose pull request is open', () => {
  it.each([
    [
      'review 0 min',
      createDetail('order-api', { dev: 1 }, { state: 'proposed' }),
    ],
    ['building dev 1 min', createDetail('order-api', { dev: 2 })],
    ['syncing dev 2 min', createDetail('order-api', { dev: 3 })],
    ['starting dev 3 min', createDetail('order-api', { dev: 4 })],
    ['healthy dev 4 min', createDetail('order-api', { dev: 5 })],
  ])('is %s', (standing, detail) => {
    expect(locate(detail)).toBe(standing);
  });

  it('is that of the environment that has come furthest, as others wait for who promotes', () => {
    expect(locate(createDetail('order-api', { dev: 3, prod: 2 }))).toBe(
      'syncing dev 2 min',
    );
    expect(locate(createDetail('order-api', { dev: 5, prod: 2 }))).toBe(
      'healthy dev 4 min',
    );
    expect(locate(createDetail('order-api', { dev: 5, prod: 5 }))).toBe(
      'healthy prod 4 min',
    );
  });

  it('is that it is broken, with the words of the deployment tool, wherever that is', () => {
    const detail = createDetail('order-api', { dev: 5, prod: 4 });
    const [, prod] = detail.birth.environments;
    const broken = {
      ...prod,
      steps: prod.steps.map(step =>
        step.step === 'healthy'
          ? { ...step, state: 'failed' as const, at: minute(9) }
          : step,
      ),
    };
    expect(
      locateBirth(
        {
          ...detail,
          birth: {
            ...detail.birth,
            environments: [detail.birth.environments[0], broken],
          },
          deployments: [
            createDeployment({ environment: 'prod', message: 'no memory' }),
          ],
        },
        OPENED,
        0,
      ),
    ).toEqual({
      ...{ stage: 'degraded', environment: 'prod', since: minute(9) },
      detail: 'no memory',
    });
  });

  it('is open where the fleet has not seen it yet, and gone where it does not see it any more', () => {
    expect(locate(undefined, Date.parse(minute(1)))).toBe('review 0 min');
    expect(locate(undefined)).toBe('gone 0 min');
  });
});
