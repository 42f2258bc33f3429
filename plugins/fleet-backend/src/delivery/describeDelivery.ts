import type {
  DeliveryGrouping,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { FleetIndex } from '../query/FleetIndex';
import type { FleetRow } from '../query/FleetRow';
import type { Visibility } from '../query/Visibility';
import type { Deliveries } from './DeliveryReader';
import type { DeliverySettings } from './DeliverySettings';
import type { PackedDelivery } from './PackedDelivery';
import type { GroupPage } from './pageGroups';
import {
  summariseDelivery,
  type DeliveredApplication,
} from './summariseDelivery';

const DAY_MS = 24 * 60 * 60 * 1000;

const NOTHING: PackedDelivery = {
  creations: [],
  places: new Map(),
  judgements: [],
  isSample: false,
};

/** What one can ask for. */
export interface DeliveryQuery extends GroupPage {
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
  const { from, to, environment, by, visibility, settings, ...rest } = asked;
  const applications = listDelivered(index, deliveries, visibility);
  return {
    ...{ from, to, environment, by, ...settings },
    since: new Date(deliveries.since).toISOString(),
    ...summariseDelivery(applications, {
      from: Date.parse(from),
      until: endOf(asked),
      ...{ environment, by, ...rest },
      since: deliveries.since,
    }),
  };
}

/** Whether all days that are asked for have passed. */
export function isOver(asked: Pick<DeliveryQuery, 'to'>, now: number): boolean {
  return endOf(asked) <= now;
}

function endOf({ to }: Pick<DeliveryQuery, 'to'>): number {
  return Date.parse(to) + DAY_MS;
}

function listDelivered(
  index: FleetIndex,
  { byName }: Deliveries,
  visibility: Visibility,
): DeliveredApplication[] {
  const applications: DeliveredApplication[] = [];
  const seen = new Set<string>();
  for (const row of index.listVisible(visibility)) {
    const { service, application } = row.summary;
    const name = `${service}/${application}`;
    seen.add(name);
    applications.push({
      delivery: byName.get(name) ?? NOTHING,
      group: groupOf(row, name),
      verdict: row.summary.state === 'live' ? row.summary.guard.verdict : null,
      isGone: false,
    });
  }
  // What is gone was delivered, too; whose it was nobody knows any more, so only who may see everything hears of it.
  if (visibility === 'all')
    for (const [name, delivery] of byName)
      if (!seen.has(name))
        applications.push({
          delivery,
          group: { owner: null, template: null, service: name },
          verdict: null,
          isGone: true,
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
