import { quantile } from '../quantile';
import type { ContenderName } from './CONTENDERS';

/** What one round of requests took. */
export interface Sample {
  /** Requests a second. */
  readonly rate: number;
  /** Of a processor, by the server, for one request: a busy machine lowers the rate and leaves this. */
  readonly cpuMicros: number;
}

/** What each contender took, round by round. */
export class Samples {
  private readonly samples = new Map<ContenderName, Sample[]>();

  add(name: ContenderName, sample: Sample): void {
    this.samples.set(name, [...this.of(name), sample]);
  }

  medianOf(name: ContenderName, what: keyof Sample): string {
    const values = this.of(name).map(sample => sample[what]);
    return Math.round(quantile(values, 0.5)).toLocaleString('en');
  }

  /** A machine that is busy in one round is busy for all: so rounds are compared, not medians. */
  shareOf(name: ContenderName, what: keyof Sample): string {
    const open = this.of('no guard');
    const shares = this.of(name).map(
      (sample, round) => sample[what] / open[round][what],
    );
    return `${(quantile(shares, 0.5) * 100).toFixed(1)} %`;
  }

  private of(name: ContenderName): Sample[] {
    return this.samples.get(name) ?? [];
  }
}
