import type { FleetServices } from '@slipway/plugin-fleet-common';
import type { FleetApi, FleetQuery } from '../../api/FleetApi';
import { FleetRowsState, NO_ROWS, PAGE_SIZE } from './FleetRowsState';
import { markChanges } from './markChanges';
import { mergeEnvironments } from './mergeEnvironments';

/** A mark has faded by then. */
const MARKED_MS = 3_000;

/**
 * The rows of the fleet, by pages, of which only those are asked for that are seen. With a new revision these are asked for again, the
 * others once they come into view. Old rows stay until new ones are there.
 */
export class FleetRows {
  state: FleetRowsState = NO_ROWS;
  private query: FleetQuery | undefined;
  private revision = 0;
  private seen = { first: 0, last: 0 };
  /** The revision of each page that is there, or of which the last try failed. */
  private tried = new Map<number, number>();
  /** Why the last try of a page failed. */
  private failures = new Map<number, Error>();
  private waiting = new Map<number, AbortController>();
  private fading: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly api: FleetApi) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = () => this.state;

  /** Shows the rows of another query, from its start. */
  ask(query: FleetQuery) {
    this.stop();
    this.query = query;
    this.tried.clear();
    this.failures.clear();
    this.seen = { first: 0, last: 0 };
    this.change({
      isOutdated: this.state.total !== undefined,
      marks: new Map(),
    });
    this.load();
  }

  /** @param revision - another one: the fleet may have changed */
  refresh(revision: number) {
    this.revision = revision;
    this.load();
  }

  /** Says which rows are in view. */
  look(first: number, last: number) {
    this.seen = { first, last };
    this.load();
    if (this.failures.size > 0) this.judge();
  }

  /** Nothing is waited for any more. */
  stop() {
    this.waiting.forEach(controller => controller.abort());
    this.waiting.clear();
    clearTimeout(this.fading);
  }

  private load() {
    if (!this.query) return;
    for (const page of this.listSeenPages())
      if (this.tried.get(page) !== this.revision && !this.waiting.has(page))
        this.loadPage(page, this.query);
  }

  private listSeenPages(): number[] {
    const { isOutdated, total } = this.state;
    // Where one looks in the rows of the query before says nothing about this one.
    if (isOutdated || total === undefined) return [0];
    const first = Math.floor(this.seen.first / PAGE_SIZE);
    const last = Math.floor(this.seen.last / PAGE_SIZE);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  private async loadPage(page: number, query: FleetQuery) {
    const { revision } = this;
    const controller = new AbortController();
    this.waiting.set(page, controller);
    let answer: FleetServices | Error;
    try {
      answer = await this.api.listServices(
        query,
        { offset: page * PAGE_SIZE, limit: PAGE_SIZE },
        controller.signal,
      );
    } catch (error) {
      answer = error as Error;
    }
    if (controller.signal.aborted) return;
    this.waiting.delete(page);
    this.tried.set(page, revision);
    if (answer instanceof Error) this.keepOld(page, answer);
    else this.accept(query, page, answer);
    this.judge();
    // Meanwhile there may be a newer revision, or one looks elsewhere.
    this.load();
  }

  private keepOld(page: number, error: Error) {
    this.failures.set(page, error);
    const { pages } = this.state;
    const old = pages.get(page);
    if (old)
      this.change({
        pages: new Map(pages).set(page, { ...old, isFailed: true }),
      });
  }

  /** Says how what is in view is. One page that came is no excuse for another that did not, nor for one that is still out. */
  private judge() {
    const seen = this.listSeenPages();
    const isOut = seen.some(page => this.waiting.has(page));
    const [error = isOut ? this.state.error : undefined] = seen.flatMap(
      page => this.failures.get(page) ?? [],
    );
    const [loadedAt] = seen
      .flatMap(page => this.state.pages.get(page)?.loadedAt ?? [])
      .sort();
    this.change({ error, loadedAt });
  }

  private accept(
    query: FleetQuery,
    page: number,
    { items, totalItems }: FleetServices,
  ) {
    const before = this.state;
    const pages = new Map(before.isOutdated ? [] : before.pages);
    const end = Math.ceil(totalItems / PAGE_SIZE);
    for (const other of pages.keys()) if (other >= end) pages.delete(other);
    const loadedAt = new Date().toISOString();
    pages.set(page, { items, loadedAt, isFailed: false });
    this.failures.delete(page);
    const marks = before.isOutdated
      ? before.marks
      : markChanges(before, before.pages.get(page)?.items ?? [], items);
    if (marks !== before.marks) this.fade();
    this.change({
      query,
      total: totalItems,
      pages,
      marks,
      environments: mergeEnvironments(before.environments, items),
      isOutdated: false,
    });
  }

  private fade() {
    clearTimeout(this.fading);
    this.fading = setTimeout(
      () => this.change({ marks: new Map() }),
      MARKED_MS,
    );
  }

  private change(part: Partial<FleetRowsState>) {
    this.state = { ...this.state, ...part };
    this.listeners.forEach(listener => listener());
  }
}
