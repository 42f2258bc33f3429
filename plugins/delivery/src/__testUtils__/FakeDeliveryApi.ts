import type {
  DeliveryGroup,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { DeliveryApi, DeliveryQuery } from '../api/DeliveryApi';

/** Answers what it is told to, as many groups as are asked for, and keeps what it was asked. */
export class FakeDeliveryApi implements DeliveryApi {
  readonly asked: DeliveryQuery[] = [];
  fault: Error | undefined;
  /** While it is there, nothing is answered. */
  gate: Promise<void> | undefined;

  constructor(public delivery: FleetDelivery) {}

  async readDelivery(query: DeliveryQuery): Promise<FleetDelivery> {
    this.asked.push(query);
    await this.gate;
    if (this.fault) throw this.fault;
    const { from, to, environment, groups } = this.delivery;
    return {
      ...this.delivery,
      from: query.from ?? from,
      to: query.to ?? to,
      environment: query.environment ?? environment,
      by: query.by,
      groups: groups.slice(0, query.most),
    };
  }

  async readGroups(query: DeliveryQuery): Promise<readonly DeliveryGroup[]> {
    this.asked.push(query);
    if (this.fault) throw this.fault;
    return this.delivery.groups;
  }
}
