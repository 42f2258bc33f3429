/** In git, this id as the old value means "must not exist", and as the new one "delete". */
export const NO_COMMIT = '0'.repeat(40);

/** A change of one ref. */
export interface RefUpdate {
  /** In full, e.g. `refs/heads/main`. */
  readonly ref: string;
  /** The commit it must point to now; {@link NO_COMMIT} when it must not exist. */
  readonly before: string;
  /** The commit it shall point to; {@link NO_COMMIT} to delete it. */
  readonly after: string;
}
