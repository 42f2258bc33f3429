import { PortalError } from '@slipway/pages';
import type {
  FleetDelivery,
  FleetFigures,
  FleetService,
  FleetServiceDetail,
} from '@slipway/plugin-fleet-common';
import type { HomeApi } from '../api/HomeApi';
import type { TaskEvent } from '../creations/readTaskEnd';
import { minute } from './createDetail';

const NOTHING = { known: 0, unknown: 0, medianMs: null, p90Ms: null };

/** A portal whose answers a test gives. */
export class FakeHomeApi implements HomeApi {
  services: FleetService[] = [];
  readonly details = new Map<string, FleetServiceDetail>();
  isAway = false;

  async listServices() {
    return this.answer({
      items: this.services,
      totalItems: this.services.length,
    });
  }

  async readService(service: string, application: string) {
    return this.answer(this.details.get(`${service}/${application}`));
  }

  async readFigures(): Promise<FleetFigures> {
    return this.answer({
      ...{ services: 21, deployed: 20, unhealthy: 2, unprotectedRoutes: 4 },
      ...{ createdThisWeek: 1, isLive: true, observedAt: null },
    });
  }

  async readDelivery(): Promise<FleetDelivery> {
    return this.answer({
      ...{ from: '2026-01-01', to: '2026-03-10', environment: 'prod' },
      ...{ environments: ['dev', 'prod'], baselineMs: 0, isSample: false },
      ...{ since: '2026-01-01T00:00:00Z', weeks: [], by: 'owner' },
      ...{ groups: [], totalGroups: 0 },
      figures: {
        ...{ created: 9, steps: [], deployments: 40, failures: 2 },
        leadTime: { ...NOTHING, known: 9, medianMs: 12 * 60_000 },
        ...{ changeLeadTime: NOTHING, timeToRestore: NOTHING },
      },
    });
  }

  async readLog(): Promise<readonly TaskEvent[]> {
    return this.answer([
      {
        ...{ type: 'completion', createdAt: minute(1) },
        body: {
          output: {
            pullRequestUrl: 'https://github.example/acme/platform/pull/12',
            pullRequestNumber: 12,
          },
        },
      },
    ]);
  }

  async countAsks() {
    return this.answer(3);
  }

  private answer<T>(value: T): T {
    if (this.isAway)
      throw new PortalError('unreachable', 'The portal does not answer');
    return value;
  }
}
