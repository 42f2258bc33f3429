import type { FaultRow } from '../FaultRow';
import type { Verdict } from './judgeAsked';

/** Adds up one row of the table. */
export class Tally {
  private cases = 0;
  private readonly counts = { lost: 0, duplicate: 0, orphan: 0, forged: 0 };
  private slowestResume?: number;
  private readonly unexpected: string[] = [];

  constructor(readonly name: string) {}

  /** @param what - says which case it was, for whatever was not expected */
  add(what: string, verdict: Verdict): void {
    this.cases += 1;
    for (const key of ['lost', 'duplicate', 'orphan', 'forged'] as const) {
      this.counts[key] += verdict[key];
      if (verdict[key] > 0) this.unexpected.push(`${key} ${what}`);
    }
    this.unexpected.push(
      ...verdict.unexpected.map(sentence => `${what}: ${sentence}`),
    );
  }

  /** @param seconds - until somebody else went on */
  addResume(seconds: number): void {
    this.slowestResume = Math.max(seconds, this.slowestResume ?? 0);
  }

  wonder(sentence: string): void {
    this.unexpected.push(sentence);
  }

  get row(): FaultRow {
    const { name, cases, counts, slowestResume, unexpected } = this;
    return {
      name,
      cases,
      ...counts,
      slowestResume,
      unexpected: [...unexpected],
    };
  }
}
