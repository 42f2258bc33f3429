import type { FleetFacets, FleetServices } from '@slipway/plugin-fleet-common';
import type { Deliveries } from '../delivery/DeliveryReader';
import type { DeliverySettings } from '../delivery/DeliverySettings';
import {
  describeDelivery,
  isOver,
  type DeliveryQuery,
} from '../delivery/describeDelivery';
import { AnswerCache, type Answer } from './AnswerCache';
import type { FleetIndex, VisibleSelection } from './FleetIndex';
import type { FleetSort } from './FleetQuery';
import type { FleetRow } from './FleetRow';
import type { Visibility } from './Visibility';

/** A few hundred pages. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Lists of all matches, for those who turn pages. */
const MOST_LISTS = 32;

/** So long a week that goes on may be told of as it was. */
const DELIVERY_FRESH_MS = 60_000;

/** Writes lists and facets; who asks the same while nothing has changed gets the same bytes. */
export class FleetAnswers {
  private readonly cache = new AnswerCache(MOST_BYTES);
  private readonly lists = new Map<string, readonly FleetRow[]>();
  private listsSeq = 0;

  constructor(private readonly now: () => number = Date.now) {}

  list(
    index: FleetIndex,
    query: VisibleSelection & {
      readonly findings: Visibility;
      readonly sort: FleetSort;
      readonly offset: number;
      readonly limit: number;
    },
  ): Answer {
    const { findings, offset, limit, ...asked } = query;
    const key = JSON.stringify(['list', index.seq, query]);
    return this.cache.get(key, this.now(), () => {
      const rows = this.match(index, asked);
      const value: FleetServices = {
        items: index.describe(rows.slice(offset, offset + limit), findings),
        totalItems: rows.length,
      };
      return { value };
    });
  }

  /** @param query.limit - of the values of a key */
  countFacets(
    index: FleetIndex,
    query: VisibleSelection & { readonly limit: number },
  ): Answer {
    const { limit, ...selection } = query;
    const key = JSON.stringify(['facets', index.rowSeq, query]);
    return this.cache.get(key, this.now(), () => {
      const { figures, validUntil } = index.countFigures(
        query.visibility,
        this.now(),
      );
      const value: FleetFacets = {
        figures,
        facets: index.countFacets(selection, limit),
      };
      return { value, validUntil };
    });
  }

  describeDelivery(
    index: FleetIndex,
    deliveries: Deliveries,
    settings: DeliverySettings,
    query: DeliveryQuery & { readonly visibility: Visibility },
  ): Answer {
    const { lastEvent } = deliveries;
    const key = JSON.stringify([
      'delivery',
      index.rowSeq,
      String(lastEvent),
      query,
    ]);
    const now = this.now();
    return this.cache.get(key, now, () => ({
      value: describeDelivery(index, deliveries, { ...query, settings, now }),
      // A week that goes on is as of now; what is over stays so until something is heard of it.
      validUntil: isOver(query, now) ? undefined : now + DELIVERY_FRESH_MS,
    }));
  }

  private match(
    index: FleetIndex,
    { sort, ...selection }: VisibleSelection & { readonly sort: FleetSort },
  ): readonly FleetRow[] {
    if (this.listsSeq !== index.rowSeq) this.lists.clear();
    this.listsSeq = index.rowSeq;
    const key = JSON.stringify([sort, selection]);
    const rows = this.lists.get(key) ?? index.list(selection, sort);
    if (this.lists.size >= MOST_LISTS) this.lists.clear();
    this.lists.set(key, rows);
    return rows;
  }
}
