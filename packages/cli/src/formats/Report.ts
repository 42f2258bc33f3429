import type { Finding } from '@slipway/platform-model';

/** What a check came to. */
export interface Report {
  /** Sorted by path and line. */
  readonly findings: readonly Finding[];
  /** e.g. `21 applications in 312 files` */
  readonly scope: string;
  /** What is left out, as a sentence; empty when nothing is. */
  readonly omission: string;
}

/** Writes a report down. */
export type ReportFormat = (report: Report) => string;
