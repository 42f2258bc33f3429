import type {
  DeliveryGrouping,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { FleetIndex } from '../query/FleetIndex';
import type { FleetRow } from '../query/FleetRow';
import type { Visibility } from '../query/Visibility';
import type { Deliveries } from './DeliveryReader';
import type { DeliverySettings } from './DeliverySettings';
import {
  summariseDelivery,
  type DeliveredApplication,
} from './summariseDelivery';

const DAY_MS = 24 * 60 * 60 * 1000;

const NOTHING = {
  creations: [],
  rollouts: [],
  outages: [],
  judgements: [],
  isSample: false,
};

/** What one can ask for. */
export interface DeliveryQuery {
  /** Days in UTC, e.g. `2026-11-16`; both count. */
  readonly from: string;
  readonly to: string;
  readonly environment: string;
  readonly by: DeliveryGrouping;
}

/** Tells of the deliveries of the services that somebody may see. */
export function describeDelivery(
  index: FleetIndex,
  deliveries: Deliveries,
  asked: DeliveryQuery & {
    readonly visibility: Visibility;
    readonly settings: DeliverySettings;
    /** Milliseconds since 1970. */
    readonly now: number;
  },
): FleetDelivery {
  const { from, to, environment, by, visibility, settings, now } = asked;
  const applications = listDelivered(index, deliveries, visibility);
  return {
    ...{ from, to, environment, by, ...settings },
    ...summariseDelivery(applications, {
      from: Date.parse(from),
      until: Date.parse(to) + DAY_MS,
      environment,
      by,
      now,
      since: deliveries.since,
    }),
  };
}

function listDelivered(
  index: FleetIndex,
  { byName }: Deliveries,
  visibility: Visibility,
): DeliveredApplication[] {
  const rest = new Map(byName);
  const applications: DeliveredApplication[] = [];
  for (const row of index.listVisible(visibility)) {
    const { service, application } = row.summary;
    const name = `${service}/${application}`;
    const delivery = byName.get(name);
    rest.delete(name);
    applications.push({
      ...(delivery ?? NOTHING),
      group: groupOf(row, name),
      verdict: row.summary.state === 'live' ? row.summary.guard.verdict : null,
    });
  }
  // What is gone was delivered, too; whose it was nobody knows any more, so only who may see everything hears of it.
  if (visibility === 'all')
    for (const [name, delivery] of rest)
      applications.push({
        ...delivery,
        group: { owner: null, template: null, service: name },
        verdict: null,
      });
  return applications;
}

function groupOf(
  { summary }: FleetRow,
  service: string,
): DeliveredApplication['group'] {
  const { owner, template } = summary;
  return { owner, template: template && template.name, service };
}
