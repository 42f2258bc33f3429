/** One look at a backend's memory. */
export interface HeapSample {
  /** Since the sampling began, in seconds. */
  readonly at: number;
  /** Used by JavaScript, garbage included, in MB. */
  readonly mb: number;
}

/** A window holds several collections of garbage; what is left after them is the least in it. */
const WINDOW_SECONDS = 30;

/** Looks at the heap of a backend by its metrics. */
export class HeapSampler {
  private readonly samples: HeapSample[] = [];
  private readonly start = performance.now();
  private readonly timer: NodeJS.Timeout;

  /** @param metricsUrl - where Prometheus would read */
  constructor(private readonly metricsUrl: string) {
    this.timer = setInterval(() => {
      // A look that fails is one less.
      this.look().catch(() => {});
    }, 2_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** What is in use after garbage is collected: the least of each window. */
  readFloor(): HeapSample[] {
    const floors = new Map<number, HeapSample>();
    for (const sample of this.samples) {
      const window = Math.floor(sample.at / WINDOW_SECONDS);
      const least = floors.get(window);
      if (!least || sample.mb < least.mb) floors.set(window, sample);
    }
    return [...floors.values()];
  }

  private async look(): Promise<void> {
    const text = await (await fetch(this.metricsUrl)).text();
    const bytes = [...text.matchAll(/^v8js_memory_heap_used\{.*\} (\S+)$/gm)]
      .map(([, value]) => Number(value))
      .reduce((sum, value) => sum + value, 0);
    const at = (performance.now() - this.start) / 1000;
    this.samples.push({ at, mb: bytes / 1e6 });
  }
}

/**
 * How much more is in use with time: the slope of the line that fits best, over the second half, when caches are full.
 *
 * @returns MB an hour
 */
export function fitSlope(samples: readonly HeapSample[]): number {
  const late = samples.slice(Math.floor(samples.length / 2));
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(late.map(sample => sample.at));
  const mb = mean(late.map(sample => sample.mb));
  const rise = late.reduce(
    (sum, sample) => sum + (sample.at - at) * (sample.mb - mb),
    0,
  );
  const run = late.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  return (rise / run) * 3600;
}
