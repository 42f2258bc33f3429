import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PlatformLayout } from '@slipway/platform-layout';
import type {
  DeployObservation,
  DeployObserver,
  DeployRecord,
} from '@slipway/plugin-fleet-node';
import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type {
  FleetStore,
  FleetWriter,
  NewFleetEvent,
  ObservedDeployment,
  ProviderStatus,
} from '../store/FleetStore';
import { findOverlays } from './findOverlays';
import { LeaseLostError } from './LeaseLostError';
import { listDeployEvents } from './listDeployEvents';
import { toObservedDeployment } from './toObservedDeployment';

/** Between two of these many things, others have the processor. */
const THINGS_AT_ONCE = 200;

/** What is kept of each thing that the provider deploys, by its key. */
type Deployments = Map<string, readonly ObservedDeployment[]>;

/** What the provider says anew. */
interface Report {
  readonly observations: readonly DeployObservation[];
  readonly garbled: readonly string[];
  readonly removed: (known: Deployments) => readonly string[];
  /** Whether what was not known before came while it was watched. */
  readonly isWatched: boolean;
}

/** Keeps what a provider says of our applications, as long as its lease lasts. */
export class StoringDeployObserver implements DeployObserver {
  /** What the store holds: nobody else writes it while the lease is ours. Absent when that is to be looked up. */
  private known?: Deployments;
  /** Of what is ours, the end of the history that is kept: only a change adds to it. */
  private readonly kept = new Map<string, DeployRecord | undefined>();
  private status?: ProviderStatus;
  private queue: Promise<unknown> = Promise.resolve();
  private hasCounted = false;

  constructor(
    private readonly options: {
      store: FleetStore;
      layout: PlatformLayout;
      logger: LoggerService;
      /** Of the provider. */
      id: string;
      lease: string;
      holder: string;
    },
  ) {}

  async replace(
    observations: readonly DeployObservation[],
    garbled: readonly string[] = [],
  ): Promise<void> {
    const there = new Set([...observations.map(({ key }) => key), ...garbled]);
    await this.keep({
      observations,
      garbled,
      removed: known => [...known.keys()].filter(key => !there.has(key)),
      isWatched: false,
    });
    this.countStrangers(observations);
  }

  async update(
    changed: readonly DeployObservation[],
    removed: readonly string[],
    garbled: readonly string[] = [],
  ): Promise<void> {
    await this.keep({
      observations: changed,
      garbled,
      removed: known => removed.filter(key => known.has(key)),
      isWatched: true,
    });
  }

  async lose(reason: string): Promise<void> {
    await this.write(async (writer, status) => {
      const lost = { ...status, isLive: false, reason };
      if (!isDeepStrictEqual(lost, status)) await writer.putProvider(lost);
      return lost;
    });
  }

  /** Admits that what is kept is no news any more, where nobody has confirmed it for long: a term begins. */
  async begin(silentSeconds: number): Promise<void> {
    const { id } = this.options;
    await this.write(async (writer, status) => {
      const confirmed = Date.parse(status.confirmedAt ?? '');
      if (!(Date.now() - confirmed > silentSeconds * 1000)) return status;
      const reason = `${id} is being connected`;
      const stale = { ...status, isLive: false, reason };
      await writer.putProvider(stale);
      return stale;
    });
  }

  /** Says that what is kept is so at this moment, as long as the provider is connected. */
  async confirm(): Promise<void> {
    if (!this.status?.isLive) return;
    await this.write(async (writer, status) => {
      // It may have been lost while others were writing.
      if (!status.isLive) return status;
      const confirmed = { ...status, confirmedAt: new Date().toISOString() };
      await writer.putProvider(confirmed);
      return confirmed;
    });
  }

  private async keep(report: Report): Promise<void> {
    const { id } = this.options;
    await this.write(async (writer, status) => {
      const known = (this.known ??= groupByKey(
        await writer.readDeployments(id),
      ));
      const at = new Date().toISOString();
      const next = await this.describe(report, known, status);
      const histories = new Map(
        report.observations.map(({ key, history }) => [key, history]),
      );
      const put: ObservedDeployment[] = [];
      const events: NewFleetEvent[] = [];
      let seen = 0;
      for (const [key, deployments] of next) {
        if (++seen % THINGS_AT_ONCE === 0) await breathe();
        const before = known.get(key) ?? [];
        const isSame = isDeepStrictEqual(before, deployments);
        if (!isSame) put.push(...deployments);
        const last = histories.get(key)?.at(-1);
        if (isSame && isDeepStrictEqual(this.kept.get(key), last)) continue;
        for (const after of deployments)
          events.push(
            ...listDeployEvents(id, {
              before: before.find(one => isSamePlace(one, after)),
              after,
              history: histories.get(key) ?? [],
              isNew: report.isWatched,
              at,
            }),
          );
      }
      const removed = [
        ...report.removed(known),
        // It deploys something else now.
        ...[...next.keys()].filter(key => next.get(key)!.length === 0),
      ];
      if (removed.length > 0) await writer.removeDeployments(id, removed);
      if (put.length > 0) await writer.putDeployments(id, put);
      if (events.length > 0) await writer.addEvents(events);
      const live = { ...status, isLive: true, confirmedAt: at, reason: null };
      await writer.putProvider(live);
      for (const [key, deployments] of next) {
        known.set(key, deployments);
        this.kept.set(key, histories.get(key)?.at(-1));
      }
      for (const key of removed) {
        known.delete(key);
        this.kept.delete(key);
      }
      return live;
    });
  }

  private async describe(
    { observations, garbled }: Report,
    known: Deployments,
    { confirmedAt }: ProviderStatus,
  ): Promise<Deployments> {
    const { layout } = this.options;
    const next: Deployments = new Map();
    for (const [index, observation] of observations.entries()) {
      if (index % THINGS_AT_ONCE === 0) await breathe();
      const { key, sources } = observation;
      const places = findOverlays(layout, sources);
      if (places.length > 0 || known.has(key))
        next.set(
          key,
          places.map(place => toObservedDeployment(layout, place, observation)),
        );
    }
    for (const key of garbled) {
      const last = known.get(key);
      if (last && confirmedAt)
        next.set(
          key,
          last.map(one => ({ observedAt: confirmedAt, ...one })),
        );
    }
    return next;
  }

  /**
   * One after the other, and only while the lease is ours.
   *
   * @throws LeaseLostError
   */
  private write(
    work: (
      writer: FleetWriter,
      status: ProviderStatus,
    ) => Promise<ProviderStatus>,
  ): Promise<void> {
    const { store, id, lease, holder } = this.options;
    const written = this.queue.then(async () => {
      try {
        this.status = await store.write(async writer => {
          // Whoever took the lease writes after us or has written before: never are we the last without it.
          if (!(await writer.holdsLease(lease, holder)))
            throw new LeaseLostError(lease);
          this.status ??= (await writer.readProvider(id)) ?? {
            id,
            isLive: false,
            confirmedAt: null,
            reason: null,
          };
          return work(writer, this.status);
        });
      } catch (error) {
        // Nobody knows what of it is kept.
        this.known = undefined;
        this.status = undefined;
        this.kept.clear();
        throw error;
      }
    });
    this.queue = written.catch(() => {});
    return written;
  }

  /** Says once how many deployments are not ours: a misspelt repository shows by this. */
  private countStrangers(observations: readonly DeployObservation[]): void {
    if (this.hasCounted) return;
    this.hasCounted = true;
    const { layout, logger, id } = this.options;
    const strangers = observations.filter(
      ({ sources }) => findOverlays(layout, sources).length === 0,
    ).length;
    logger.info(
      `${id} deploys ${observations.length} things; ${strangers} of them are no application of ${layout.repositoryUrl}`,
    );
  }
}

function groupByKey(deployments: readonly ObservedDeployment[]): Deployments {
  const byKey = new Map<string, ObservedDeployment[]>();
  for (const deployment of deployments) {
    const others = byKey.get(deployment.key);
    if (others) others.push(deployment);
    else byKey.set(deployment.key, [deployment]);
  }
  return byKey;
}

function isSamePlace(
  one: ObservedDeployment,
  other: ObservedDeployment,
): boolean {
  return (
    one.service === other.service &&
    one.application === other.application &&
    one.environment === other.environment
  );
}
