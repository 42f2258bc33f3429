import {
  DELIVERY_STEPS,
  type DeliveryFigures,
  type DeliverySpread,
} from '@slipway/plugin-fleet-common';
import type { CreationTimes, DeliveryTable } from './DeliveryTable';
import { GroupedDurations } from './GroupedDurations';
import { findMoment, type MomentColumn } from './MomentColumn';
import type { Scratch } from './Scratch';

/** What counts. */
export interface DeliverySpan {
  /** Milliseconds since 1970; the end does not count. */
  readonly from: number;
  readonly until: number;
  /** Whose rollouts and outages. */
  readonly environment: string;
}

/** Which application belongs to which group. */
export interface Grouping {
  /** How many groups there are. */
  readonly size: number;
  /** By the number of an application; negative where nobody is to hear of it. */
  readonly groupOf: Int32Array;
}

/** Counts the deliveries of all applications at once, each in its group; of a table one at a time. */
export class DeliveryTally {
  private readonly created: Int32Array;
  private readonly deployments: Int32Array;
  private readonly failures: Int32Array;
  private readonly leadTimes: GroupedDurations;
  private readonly steps: readonly GroupedDurations[];
  private readonly changeLeadTimes: GroupedDurations;
  private readonly restores: GroupedDurations;

  constructor(
    table: DeliveryTable,
    { size, groupOf }: Grouping,
    span: DeliverySpan,
  ) {
    const { scratch } = table;
    scratch.clear();
    this.created = new Int32Array(size);
    this.deployments = new Int32Array(size);
    this.failures = new Int32Array(size);
    const creations: CreationTimes[] = [];
    const creators: number[] = [];
    table.applications.forEach((application, number) => {
      const group = groupOf[number];
      if (group < 0) return;
      for (const creation of application.creations)
        if (creation.at >= span.from && creation.at < span.until) {
          creations.push(creation);
          creators.push(group);
          this.created[group] += 1;
        }
    });
    const groups = Int32Array.from(creators);
    const groupCreations = (measure: (creation: CreationTimes) => number) =>
      new GroupedDurations(
        size,
        groups,
        Float64Array.from(creations, measure),
        scratch,
      );
    this.leadTimes = groupCreations(({ leadMs }) => leadMs);
    this.steps = DELIVERY_STEPS.map((_, step) =>
      groupCreations(({ stepMs }) => stepMs[step]),
    );

    const { rollouts, outages } = table.in(span.environment);
    const changed = sliceColumn(rollouts, groupOf, span, scratch);
    this.changeLeadTimes = new GroupedDurations(
      size,
      changed.groups,
      changed.tookMs,
      scratch,
    );
    const restored = sliceColumn(outages, groupOf, span, scratch);
    this.restores = new GroupedDurations(
      size,
      restored.groups,
      restored.tookMs,
      scratch,
    );
    for (let index = 0; index < changed.groups.length; index += 1) {
      const group = changed.groups[index];
      if (group < 0) continue;
      this.deployments[group] += 1;
      this.failures[group] += changed.failed[index];
    }
  }

  /** @returns whether there is something to tell of a group */
  has(group: number): boolean {
    return this.created[group] + this.deployments[group] > 0;
  }

  describe(group: number): DeliveryFigures {
    return this.write(
      counts => counts[group],
      durations => durations.measure(group),
    );
  }

  /** Last: after it no group can be described any more. */
  describeAll(): DeliveryFigures {
    return this.write(
      counts => counts.reduce((sum, count) => sum + count, 0),
      durations => durations.measureAll(),
    );
  }

  private write(
    count: (counts: Int32Array) => number,
    measure: (durations: GroupedDurations) => DeliverySpread,
  ): DeliveryFigures {
    return {
      created: count(this.created),
      leadTime: measure(this.leadTimes),
      steps: DELIVERY_STEPS.map((step, index) => ({
        step,
        ...measure(this.steps[index]),
      })),
      deployments: count(this.deployments),
      changeLeadTime: measure(this.changeLeadTimes),
      failures: count(this.failures),
      timeToRestore: measure(this.restores),
    };
  }
}

/** What happened in the days that count, and in which group. */
function sliceColumn(
  { at, application, tookMs, failed }: MomentColumn,
  groupOf: Int32Array,
  { from, until }: DeliverySpan,
  scratch: Scratch,
): { groups: Int32Array; tookMs: Float64Array; failed: Uint8Array } {
  const first = findMoment(at, from);
  const end = findMoment(at, until);
  const groups = scratch.takeIntegers(end - first);
  for (let index = first; index < end; index += 1)
    groups[index - first] = groupOf[application[index]];
  return {
    groups,
    tookMs: tookMs.subarray(first, end),
    failed: failed.subarray(first, end),
  };
}
