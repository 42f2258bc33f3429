/** What became of the creations of one kind of fault. All zeros: each was done exactly once. */
export interface FaultRow {
  readonly name: string;
  readonly cases: number;
  /** Asked for and accepted, but neither a pull request nor a failure that the person was told. */
  readonly lost: number;
  /** A second pull request of one creation. */
  readonly duplicate: number;
  /** A branch of ours without a pull request. */
  readonly orphan: number;
  /** A commit or pull request that nobody asked for, or with other bytes than were proven. */
  readonly forged: number;
  /** From the fault until another replica worked on the creation, in seconds; the longest. */
  readonly slowestResume?: number;
  /** What else went otherwise than it should, a sentence each. */
  readonly unexpected: readonly string[];
}
