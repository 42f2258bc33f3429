import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  DeployObserver,
  DeployStatusProvider,
} from '@slipway/plugin-fleet-node';
import { ArgoCdClient } from './ArgoCdClient';
import {
  ArgoCdConnection,
  type ArgoCdConnectionOptions,
} from './ArgoCdConnection';
import { ArgoCdError } from './ArgoCdError';
import { systemClock, type Clock } from './Clock';
import { openHttp, type OpenHttp } from './openHttp';
import type { ArgoCdInstance } from './parseArgoCdInstances';
import { waitBeforeRetry } from './waitBeforeRetry';

/** A list and a stream every 65 minutes are 46 requests a day. */
const RENEW_MILLISECONDS = 65 * 60_000;
/** A connection that lasted for so long was no failure. */
const STABLE_MILLISECONDS = 60_000;
const SETTLE_MILLISECONDS = 250;
const SETTLE_LIMIT_MILLISECONDS = 10_000;

/** What a provider takes from outside. */
export interface ArgoCdStatusProviderOptions {
  readonly instance: ArgoCdInstance;
  readonly logger: LoggerService;
  readonly clock?: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly open?: OpenHttp;
  /** @see ArgoCdConnectionOptions.settleMilliseconds */
  readonly settleMilliseconds?: number;
  /** @see ArgoCdConnectionOptions.settleLimitMilliseconds */
  readonly settleLimitMilliseconds?: number;
}

/** Follows one Argo CD: one list and one stream of changes, both made anew now and then. */
export class ArgoCdStatusProvider implements DeployStatusProvider {
  readonly id: string;
  readonly #client: ArgoCdClient;
  readonly #logger: LoggerService;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #settling: Pick<
    ArgoCdConnectionOptions,
    'settleMilliseconds' | 'settleLimitMilliseconds'
  >;

  constructor(options: ArgoCdStatusProviderOptions) {
    this.id = `argocd/${options.instance.name}`;
    this.#client = new ArgoCdClient(options.instance, options.open ?? openHttp);
    this.#logger = options.logger;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#settling = {
      settleMilliseconds: options.settleMilliseconds ?? SETTLE_MILLISECONDS,
      settleLimitMilliseconds:
        options.settleLimitMilliseconds ?? SETTLE_LIMIT_MILLISECONDS,
    };
  }

  async observe(observer: DeployObserver, signal: AbortSignal): Promise<void> {
    let connection: ArgoCdConnection | undefined;
    let known: readonly string[] = [];
    let failures = 0;
    let liveSince: number | undefined;
    let lastReason: string | undefined;

    try {
      while (!signal.aborted) {
        try {
          // While one is renewed, the one before goes on.
          const next = await ArgoCdConnection.open(
            {
              client: this.#client,
              ...this.#settling,
              known: connection?.keys ?? known,
            },
            signal,
          );
          const previous = connection;
          connection = next;
          await previous?.close();
          await connection.replace(observer);
          if (liveSince === undefined)
            this.#logger.info(`Follows ${this.#client.title}`);
          if (next.garbled.length > 0)
            this.#logger.warn(
              `${
                this.#client.title
              } says what cannot be understood of ${next.garbled
                .slice(0, 10)
                .join(', ')}`,
            );
          liveSince ??= this.#clock.now();
          lastReason = undefined;
          await this.#followUntilRenewal(connection, observer, signal);
        } catch (error) {
          if (signal.aborted) break;
          if (!(error instanceof ArgoCdError)) throw error;
          known = connection?.keys ?? known;
          await connection?.close();
          connection = undefined;
          if (
            liveSince !== undefined &&
            this.#clock.now() - liveSince >= STABLE_MILLISECONDS
          )
            failures = 0;
          liveSince = undefined;
          if (error.message !== lastReason) this.#logger.warn(error.message);
          lastReason = error.message;
          await observer.lose(error.message);
          await this.#clock.wait(
            waitBeforeRetry(
              failures++,
              this.#random(),
              error.retryAfterSeconds,
            ),
            signal,
          );
        }
      }
    } finally {
      await connection?.close();
    }
  }

  /** @throws ArgoCdError when the connection is lost before */
  async #followUntilRenewal(
    connection: ArgoCdConnection,
    observer: DeployObserver,
    signal: AbortSignal,
  ): Promise<void> {
    const waiting = new AbortController();
    try {
      await Promise.race([
        connection.follow(observer),
        this.#clock.wait(
          RENEW_MILLISECONDS,
          AbortSignal.any([signal, waiting.signal]),
        ),
      ]);
    } finally {
      waiting.abort();
    }
  }
}
