import type {
  DeployObservation,
  DeployObserver,
} from '@slipway/plugin-fleet-node';

/** Keeps what it is told, as the fleet does. */
export class RecordingObserver implements DeployObserver {
  readonly said = new Map<string, DeployObservation>();
  /** Keys whose value is no longer sure. */
  readonly garbled = new Set<string>();
  /** Every call, in order: `replace`, `update` or `lose: {reason}`. */
  readonly calls: string[] = [];
  isLive = false;
  /** Waited for before anything is kept. */
  keep: () => Promise<void> = async () => {};

  get replaced(): number {
    return this.calls.filter(call => call === 'replace').length;
  }

  get reasons(): string[] {
    return this.calls.flatMap(call => call.match(/^lose: (.*)/)?.[1] ?? []);
  }

  async replace(
    observations: readonly DeployObservation[],
    garbled: readonly string[] = [],
  ): Promise<void> {
    await this.keep();
    const stay = garbled.flatMap(key => this.said.get(key) ?? []);
    this.said.clear();
    this.garbled.clear();
    for (const observation of [...stay, ...observations])
      this.said.set(observation.key, observation);
    for (const key of garbled) this.garbled.add(key);
    this.isLive = true;
    this.calls.push('replace');
  }

  async update(
    changed: readonly DeployObservation[],
    removed: readonly string[],
    garbled: readonly string[] = [],
  ): Promise<void> {
    await this.keep();
    if (!this.isLive) throw new Error('told of a change while it was lost');
    for (const key of removed) this.said.delete(key);
    for (const observation of changed) {
      this.said.set(observation.key, observation);
      this.garbled.delete(observation.key);
    }
    for (const key of garbled) this.garbled.add(key);
    this.calls.push('update');
  }

  async lose(reason: string): Promise<void> {
    await this.keep();
    this.isLive = false;
    this.calls.push(`lose: ${reason}`);
  }
}
