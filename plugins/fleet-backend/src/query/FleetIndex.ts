import type {
  FleetFacets,
  FleetFigures,
  FleetService,
} from '@slipway/plugin-fleet-common';
import type { ApplicationKey, ProviderStatus } from '../store/FleetStore';
import type { FleetChanges } from '../store/readChanges';
import { countFacets } from './countFacets';
import { countFigures } from './countFigures';
import type { FleetSelection, FleetSort } from './FleetQuery';
import {
  createRow,
  createValueTables,
  describeRow,
  type FleetRow,
} from './FleetRow';
import { ObservedPlaces } from './ObservedPlaces';
import { RowFilter } from './RowFilter';
import { SortedRows } from './SortedRows';
import { compileVisibility, type Visibility } from './Visibility';

/** Which services, of those that somebody may see. */
export interface VisibleSelection extends FleetSelection {
  readonly visibility: Visibility;
}

/** The fleet in memory, as far as lists show it: a copy of what the database says, and nothing of its own. */
export class FleetIndex {
  private readonly rows = new Map<string, FleetRow>();
  private readonly orders = new Map<string, SortedRows>();
  private readonly tables = createValueTables();
  private readonly observed = new ObservedPlaces();
  private providers: ReadonlyMap<string, ProviderStatus> = new Map();
  private lastSeq = 0;
  private lastRowSeq = 0;

  /** Up to which change it is. */
  get seq(): number {
    return this.lastSeq;
  }

  /** Up to which change of an application, a deployment or a connection it is: a provider's heartbeat is none. */
  get rowSeq(): number {
    return this.lastRowSeq;
  }

  /** Whether anybody sees at this moment what runs. */
  get isWatched(): boolean {
    return [...this.providers.values()].some(({ isLive }) => isLive);
  }

  apply({ seq, applications, deployments, providers }: FleetChanges): void {
    const touched = new Set<string>();
    const given = new Map<string, FleetChanges['applications'][number]>();
    for (const each of applications) {
      given.set(keyOf(each), each);
      touched.add(keyOf(each));
    }
    for (const each of deployments) {
      this.observed.set(keyOf(each), each);
      touched.add(keyOf(each));
    }
    const isReconnected = this.setProviders(providers);
    if (isReconnected)
      for (const key of this.observed.listContested()) touched.add(key);
    for (const key of touched) {
      const before = this.rows.get(key);
      this.replace(key, before, given.get(key) ?? before);
    }
    this.lastSeq = seq;
    if (touched.size || isReconnected) this.lastRowSeq = seq;
  }

  /** Everything that is asked for, in its order. */
  list(
    { visibility, ...selection }: VisibleSelection,
    sort: FleetSort,
  ): readonly FleetRow[] {
    const ordered = this.sorted(sort);
    if (visibility === 'all' && asksNothing(selection)) return ordered;
    const sees = compileVisibility(visibility, this.tables);
    const filter = new RowFilter(selection, this.tables);
    return ordered.filter(row => sees(row) && filter.takes(row));
  }

  /** @param most - of the values of a key */
  countFacets(
    { visibility, ...selection }: VisibleSelection,
    most: number,
  ): FleetFacets['facets'] {
    return countFacets(
      this.listVisible(visibility),
      selection,
      this.tables,
      most,
    );
  }

  countFigures(
    visibility: Visibility,
    now: number,
  ): { figures: FleetFigures; validUntil: number } {
    return countFigures(this.listVisible(visibility), this.providers, now);
  }

  /** All of which somebody may know, in no order. */
  listVisible(visibility: Visibility): Iterable<FleetRow> {
    const rows = this.rows.values();
    return visibility === 'all'
      ? rows
      : [...rows].filter(compileVisibility(visibility, this.tables));
  }

  find(key: ApplicationKey, visibility: Visibility): FleetRow | undefined {
    const row = this.rows.get(keyOf(key));
    return row && compileVisibility(visibility, this.tables)(row)
      ? row
      : undefined;
  }

  /** @param findings - of which services their access findings may be told place by place */
  describe(rows: readonly FleetRow[], findings: Visibility): FleetService[] {
    const isTold = compileVisibility(findings, this.tables);
    return rows.map(row => describeRow(row, this.providers, !isTold(row)));
  }

  private sorted(sort: FleetSort): readonly FleetRow[] {
    const name = `${sort.column} ${sort.isReversed}`;
    let order = this.orders.get(name);
    if (!order) {
      order = new SortedRows(sort, this.rows.values());
      this.orders.set(name, order);
    }
    return order.list();
  }

  private replace(
    key: string,
    before: FleetRow | undefined,
    given:
      | Pick<FleetChanges['applications'][number], 'summary' | 'createdAt'>
      | undefined,
  ): void {
    const now =
      given?.summary &&
      createRow(
        given.summary,
        given.createdAt,
        this.observed.place(key, given.summary, this.providers),
        this.tables,
      );
    if (now) this.rows.set(key, now);
    else this.rows.delete(key);
    for (const order of this.orders.values())
      order.replace(before, now ?? undefined);
  }

  /** @returns whether one of them was found or lost */
  private setProviders(given: readonly ProviderStatus[]): boolean {
    const before = this.providers;
    this.providers = new Map(given.map(each => [each.id, each]));
    return (
      before.size !== given.length ||
      given.some(({ id, isLive }) => before.get(id)?.isLive !== isLive)
    );
  }
}

function keyOf({ service, application }: ApplicationKey): string {
  return `${service}/${application}`;
}

function asksNothing({ filters, words }: FleetSelection): boolean {
  return !words.length && !Object.keys(filters).length;
}
