import type { FleetRoute } from '@slipway/plugin-fleet-common';
import type {
  Finding,
  Findings,
  Guarded,
  SearchApi,
  WordQuery,
} from '../api/SearchApi';
import type { AskedRequest } from '../question/readQuestion';

/** Answers what a test says, and remembers what it was asked. */
export class FakeSearchApi implements SearchApi {
  readonly asked: WordQuery[] = [];
  readonly requests: AskedRequest[] = [];
  items: readonly Finding[] = [];
  serving: readonly FleetRoute[] = [];
  guarded: Guarded = { names: [], total: 0 };
  isCut = false;
  fault?: Error;
  /** Nothing is answered before it. */
  gate: Promise<void> = Promise.resolve();

  async find(query: WordQuery): Promise<Findings> {
    this.asked.push(query);
    await this.gate;
    if (this.fault) throw this.fault;
    const { items, isCut } = this;
    return { items, isCut };
  }

  async findServing(request: AskedRequest): Promise<readonly FleetRoute[]> {
    this.requests.push(request);
    await this.gate;
    return this.serving;
  }

  async findGuarded(): Promise<Guarded> {
    return this.guarded;
  }
}
