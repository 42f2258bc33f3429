import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { createDocument } from '../__testUtils__/createDocument';
import type { BirthEvent } from '../birth/BirthStep';
import { listNews } from './listNews';

const URL = 'https://git.acme.example/acme/platform/pull/7';
const IMAGE = 'registry.acme.example/order-api';
const ANA = 'user:default/ana';
const KEY = { service: 'order', application: 'api' };
const SETTINGS = { stuckAfterMs: 30 * 60_000, degradedForMs: 5 * 60_000 };

const at = (minute: number) => Date.UTC(2026, 0, 1, 9, minute);
const event = (
  type: BirthEvent['type'],
  minute: number,
  given: Partial<BirthEvent> = {},
): BirthEvent => ({
  ...{ type, at: new Date(at(minute)).toISOString(), environment: null },
  ...{ from: null, to: null, image: null, revision: null, by: null },
  ...{ url: URL, message: null, ...given },
});
const opened = event('pull-request-opened', 0, { by: ANA });
const merged = event('pull-request-merged', 10, { by: 'yuki' });
const appeared = event('appeared', 10);
const born = [opened, merged, appeared];
const built = (environment = 'dev', minute = 12) =>
  event('image-changed', minute, {
    ...{ environment, to: `${IMAGE}:3f2a91c`, image: `${IMAGE}:3f2a91c` },
  });
const synced = event('deployed', 13, { environment: 'dev' });
const turned = (to: string, minute: number, environment = 'dev') =>
  event('health-changed', minute, { environment, to });

const running = (health: FleetDeployment['health']): FleetDeployment => ({
  ...{ environment: 'dev', sync: 'Synced', health, image: null },
  ...{ revision: null, deployedAt: null, observedAt: null, isLive: true },
  ...{ message: 'no route to host', url: null },
});

/** What there is to tell at a minute, each in a few words. */
function tell(
  events: BirthEvent[],
  minute: number,
  given: {
    deployments?: FleetDeployment[];
    isGone?: boolean;
    isWatched?: boolean;
  } = {},
): string[] {
  const { deployments = [], isGone = false, isWatched = true } = given;
  const isLive = events.some(({ type }) => type === 'appeared');
  const news = listNews(
    {
      ...{ key: KEY, events, deployments, isWatched },
      application: isGone
        ? undefined
        : {
            document: createDocument({
              ...KEY,
              state: isLive ? 'live' : 'proposed',
              pullRequest: isLive
                ? null
                : { number: 7, url: URL, requester: ANA },
              environments: ['dev', 'prod'].map(environment => ({
                ...{ environment, image: `${IMAGE}:main` },
              })),
            }),
            createdAt: isLive ? appeared.at : null,
          },
    },
    SETTINGS,
    at(minute),
  );
  return news.map(({ topic, cause, environment, recipient, ...rest }) => {
    expect(recipient).toBe(ANA);
    expect(rest).toMatchObject({ ...KEY, url: URL, pull: 7 });
    return [topic, cause, environment].filter(Boolean).join(' ');
  });
}

describe('what there is to tell of a creation', () => {
  it('is nothing while its pull request is open', () => {
    expect(tell([opened], 10_000)).toEqual([]);
  });

  it('is that it is merged, to whoever asked and not to whoever merged', () => {
    expect(tell(born, 11)).toEqual(['merged']);
  });

  it('is that it was closed without a merge, when nothing else is left of it', () => {
    const closed = event('pull-request-closed', 5);
    expect(tell([opened, closed], 6, { isGone: true })).toEqual([
      'stuck closed',
    ]);
  });

  it('is that it is healthy, in each environment, whatever comes after', () => {
    const up = [...born, built(), synced, turned('Healthy', 14)];
    expect(tell(up, 14)).toEqual(['merged', 'healthy dev']);
    expect(
      tell([...up, turned('Degraded', 15), turned('Healthy', 30)], 60),
    ).toEqual(['merged', 'healthy dev']);
    expect(
      tell([...up, built('prod', 20), turned('Healthy', 21, 'prod')], 60),
    ).toEqual(['merged', 'healthy dev', 'healthy prod']);
  });

  it('is that it is healthy also where nobody saw when it became so', () => {
    expect(tell(born, 11, { deployments: [running('Healthy')] })).toEqual([
      'merged',
      'healthy dev',
    ]);
  });

  it.each([
    ['is not built', born, 10, 'stuck built'],
    ['is not rolled out', [...born, built()], 12, 'stuck synced'],
    ['does not come up', [...born, built(), synced], 13, 'stuck healthy'],
  ])('is that it %s, once that takes long', (_, events, since, stuck) => {
    expect(tell(events, since + 29)).toEqual(['merged']);
    expect(tell(events, since + 30)).toEqual(['merged', `${stuck} dev`]);
  });

  it('is of the environment that has come furthest, as one sentence is enough', () => {
    expect(tell([...born, built('prod')], 60)).toEqual([
      'merged',
      'stuck synced prod',
    ]);
  });

  it('is not that it waits in production for whoever promotes it', () => {
    const up = [...born, built(), synced, turned('Healthy', 14)];
    expect(tell(up, 10_000)).toEqual(['merged', 'healthy dev']);
  });

  it('is that it is broken, unless that was for a moment only', () => {
    const broken = [...born, built(), synced, turned('Degraded', 15)];
    const deployments = [running('Degraded')];
    expect(tell(broken, 19, { deployments })).toEqual(['merged']);
    expect(tell(broken, 20, { deployments })).toEqual([
      'merged',
      'stuck degraded dev',
    ]);
  });

  it('is nothing of what runs while nobody sees what runs', () => {
    const events = [...born, built('dev'), built('prod'), synced];
    expect(tell(events, 10_000, { isWatched: false })).toEqual(['merged']);
    // What is built stands in the repository.
    expect(tell(born, 10_000, { isWatched: false })).toEqual([
      'merged',
      'stuck built dev',
    ]);
  });

  it.each([
    ['nobody knows', null],
    ['it is a group', 'group:default/commerce'],
    ['it is no reference', 'ana'],
  ])('is nothing where %s who asked', (_, by) => {
    const events = [{ ...opened, by }, merged, appeared];
    expect(tell(events, 10_000)).toEqual([]);
  });
});
