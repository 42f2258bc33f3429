/** What becomes of a file: it appears, says something else, or goes. */
export type ChangeKind = 'added' | 'changed' | 'removed';

/** Both texts of a file, and what they differ in. */
export interface FileDifference {
  /** In the platform repository. */
  readonly path: string;
  readonly change: ChangeKind;
  /** null where there is no such file, and for a file that is no text. */
  readonly before: string | null;
  readonly after: string | null;
  /** The lines that differ with three lines around them, as `git diff` writes them from the first `@@` on; null for a file that is no text. */
  readonly diff: string | null;
}
