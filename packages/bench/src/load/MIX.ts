import type { Portal } from '../Portal';

/** A kind of request, and how often it comes among a hundred. */
export interface Question {
  readonly name: string;
  readonly share: number;
  /** Asks, for another thing each time where people look at different ones. */
  ask(portal: Portal, pick: Pick): Promise<void>;
}

/** One of so many, from 0. */
type Pick = (count: number) => number;

interface Look extends Omit<Question, 'ask'> {
  path(pick: Pick): string;
}

const OWNERS = ['commerce', 'growth', 'mobility', 'platform', 'ticketing'];
const WORDS = ['api', 'worker', 'admin', 'bad', 'kob'];
const TEMPLATE = 'template:default/nestjs-service';

/**
 * What people's browsers ask of a portal in the course of a day: mostly the fleet, then single services, and now and then
 * somebody opens the wizard.
 *
 * @param names - applications that there are, as `{service, application}`
 */
export function createMix(
  names: readonly { readonly service: string; readonly application: string }[],
): Question[] {
  const one = (pick: Pick) => names[pick(names.length)];
  const looks: Look[] = [
    {
      name: 'a page of the fleet',
      share: 20,
      path: pick => `/api/fleet/services?limit=20&offset=${20 * pick(400)}`,
    },
    {
      name: 'the fleet of an owner',
      share: 15,
      path: pick =>
        `/api/fleet/services?limit=20&filter=owner=group:default/${
          OWNERS[pick(OWNERS.length)]
        }`,
    },
    {
      name: 'the fleet by a word',
      share: 10,
      path: pick =>
        `/api/fleet/services?limit=20&q=${WORDS[pick(WORDS.length)]}`,
    },
    { name: 'what to filter by', share: 10, path: () => '/api/fleet/facets' },
    {
      name: 'a service',
      share: 15,
      path: pick => {
        const { service, application } = one(pick);
        return `/api/fleet/services/${service}/${application}`;
      },
    },
    {
      name: 'an entity of the catalog',
      share: 10,
      path: pick => {
        const { service, application } = one(pick);
        return `/api/catalog/entities/by-name/component/default/${service}-${application}`;
      },
    },
    {
      name: 'who one is',
      share: 10,
      path: () => '/api/catalog/entities/by-name/user/default/guest',
    },
    {
      name: 'my creations',
      share: 5,
      path: () => '/api/scaffolder/v2/tasks?createdBy=user:default/guest',
    },
    {
      name: 'the templates',
      share: 3,
      path: () => '/api/catalog/entities/by-query?filter=kind=template',
    },
  ];
  return [
    ...looks.map(({ path, ...look }) => ({
      ...look,
      ask: (portal: Portal, pick: Pick) => portal.drain(path(pick)),
    })),
    {
      name: 'what the wizard proves with',
      share: 2,
      ask: portal => portal.drainSnapshot(TEMPLATE),
    },
  ];
}
