import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { DeliveryApi, DeliveryQuery } from '../api/DeliveryApi';

/** Answers what it is told to, and keeps what it was asked. */
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
    const { from, to, environment } = this.delivery;
    return {
      ...this.delivery,
      from: query.from ?? from,
      to: query.to ?? to,
      environment: query.environment ?? environment,
      by: query.by,
    };
  }
}
