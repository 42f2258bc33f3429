/** What the exit code of every command means. */
export const EXIT_CODES = {
  fine: 0,
  /** Findings of severity error. */
  faults: 1,
  /** The command could not run, or nobody understood what it was to do. */
  refused: 2,
} as const;
