import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { FleetRoute, FleetService } from '@slipway/plugin-fleet-common';

/** The most that the fleet gives at once. */
const PAGE = 1000;

interface Page<T> {
  readonly items: readonly T[];
  /** On all pages. */
  readonly totalItems: number;
}

/** Asks the fleet's backend for everything, in the name of search itself. */
export class FleetClient {
  constructor(
    private readonly options: {
      readonly auth: AuthService;
      readonly discovery: DiscoveryService;
    },
  ) {}

  /** @returns another one after each change of an application or of what runs of it */
  async readRevision(): Promise<string> {
    const { revision } = await this.ask<{ revision: string }>('revision');
    return revision;
  }

  listServices(): AsyncIterable<FleetService> {
    return this.turnPages<FleetService>('services');
  }

  listRoutes(): AsyncIterable<FleetRoute> {
    return this.turnPages<FleetRoute>('routes');
  }

  /** What moves from one page to another meanwhile has changed, so it is soon asked for again. */
  private async *turnPages<T>(path: string): AsyncIterable<T> {
    for (let offset = 0; ; offset += PAGE) {
      const { items, totalItems } = await this.ask<Page<T>>(
        `${path}?limit=${PAGE}&offset=${offset}`,
      );
      yield* items;
      if (offset + PAGE >= totalItems) return;
    }
  }

  private async ask<T>(path: string): Promise<T> {
    const { auth, discovery } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'fleet',
    });
    const response = await fetch(
      `${await discovery.getBaseUrl('fleet')}/${path}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
