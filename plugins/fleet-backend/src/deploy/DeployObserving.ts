import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PlatformLayout } from '@slipway/platform-layout';
import type { DeployStatusProvider } from '@slipway/plugin-fleet-node';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FleetStore } from '../store/FleetStore';
import { leaseOn } from './leaseOn';
import { LeaseLostError } from './LeaseLostError';
import { retireSilentProviders } from './retireSilentProviders';
import { StoringDeployObserver } from './StoringDeployObserver';

/** How quickly another replica takes over, and how often what is seen is confirmed. */
export interface ObservingTimes {
  /** How long a lease lasts when nobody keeps it: its holder died. */
  readonly leaseSeconds: number;
  readonly keepMs: number;
  /** How long to wait until the lease is asked for again. */
  readonly retryMs: number;
  readonly confirmMs: number;
  /** Who observed, and has not confirmed for so long, says nothing of this moment. */
  readonly silentSeconds: number;
}

/** A crash is noticed after 14 seconds at most, an orderly stop after two. */
const TIMES: ObservingTimes = {
  leaseSeconds: 12,
  keepMs: 4_000,
  retryMs: 2_000,
  confirmMs: 10_000,
  silentSeconds: 30,
};

/** Lets each provider observe, in one replica at a time, and keeps what it says. */
export class DeployObserving {
  private readonly stopping = new AbortController();
  private readonly holder = randomUUID();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: {
      store: FleetStore;
      layout: PlatformLayout;
      logger: LoggerService;
      times?: ObservingTimes;
    },
  ) {}

  start(providers: readonly DeployStatusProvider[]): void {
    this.running = Promise.all([
      this.keepRetiring(providers.map(({ id }) => id)),
      ...providers.map(provider => this.keepObserving(provider)),
    ]);
  }

  /** Lets go of everything; another replica goes on. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private get times(): ObservingTimes {
    return this.options.times ?? TIMES;
  }

  private async keepRetiring(configured: readonly string[]): Promise<void> {
    const { store } = this.options;
    const { silentSeconds, confirmMs } = this.times;
    const retire = () =>
      retireSilentProviders(store, configured, silentSeconds);
    await this.attempt(retire);
    await this.repeat(confirmMs, this.stopping.signal, retire);
  }

  private async keepObserving(provider: DeployStatusProvider): Promise<void> {
    const { store, logger } = this.options;
    const { signal } = this.stopping;
    const lease = leaseOn(provider.id);
    while (!signal.aborted) {
      try {
        const { leaseSeconds } = this.times;
        if (await store.holdLease(lease, this.holder, leaseSeconds))
          await this.observe(provider, lease);
      } catch (error) {
        if (!signal.aborted)
          logger.warn(`${provider.id} is observed anew in a moment: ${error}`);
      }
      await sleep(this.times.retryMs, undefined, { signal }).catch(() => {});
    }
  }

  /** @returns when the provider ends: it was told to, or the lease is lost */
  private async observe(
    provider: DeployStatusProvider,
    lease: string,
  ): Promise<void> {
    const { store, layout, logger } = this.options;
    const term = new AbortController();
    const end = AbortSignal.any([this.stopping.signal, term.signal]);
    const { holder } = this;
    const { id } = provider;
    const observer = new StoringDeployObserver({
      ...{ store, layout, logger, id, lease, holder },
    });
    const kept = Promise.all([
      this.keepLease(lease, term, end),
      this.keepConfirming(observer, term, end),
    ]);
    try {
      await observer.begin(this.times.silentSeconds);
      await provider.observe(observer, end);
    } finally {
      const { reason } = term.signal;
      if (reason instanceof LeaseLostError)
        logger.warn(`${reason.message}: it observes from now on`);
      term.abort();
      await kept;
      await store.releaseLease(lease, holder);
    }
  }

  private async keepLease(
    lease: string,
    term: AbortController,
    end: AbortSignal,
  ): Promise<void> {
    const { store } = this.options;
    await this.repeat(this.times.keepMs, end, async () => {
      const { leaseSeconds } = this.times;
      if (!(await store.holdLease(lease, this.holder, leaseSeconds)))
        term.abort(new LeaseLostError(lease));
    });
  }

  private async keepConfirming(
    observer: StoringDeployObserver,
    term: AbortController,
    end: AbortSignal,
  ): Promise<void> {
    await this.repeat(this.times.confirmMs, end, async () => {
      try {
        await observer.confirm();
      } catch (error) {
        if (!(error instanceof LeaseLostError)) throw error;
        term.abort(error);
      }
    });
  }

  private async repeat(
    everyMs: number,
    end: AbortSignal,
    work: () => Promise<void>,
  ): Promise<void> {
    while (!end.aborted) {
      await sleep(everyMs, undefined, { signal: end }).catch(() => {});
      if (end.aborted) return;
      await this.attempt(work);
    }
  }

  /** A database that cannot be asked for a moment ends nothing: the next time it may. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    await work().catch(error =>
      this.options.logger.warn(`The fleet's store: ${error}`),
    );
  }
}
