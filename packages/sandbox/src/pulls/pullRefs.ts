/** Git's name of a branch. */
export function branchRef(branch: string): string {
  return `refs/heads/${branch}`;
}

/** Keeps the commits of a pull request, whatever happens to its branch. */
export function pullHeadRef(number: number): string {
  return `refs/pull/${number}/head`;
}

/**
 * The commit that merged a pull request. It appears in the same git transaction as the base branch moves, so a
 * merge that was cut short before it was written down is still known to be one.
 */
export function pullMergeRef(number: number): string {
  return `refs/pull/${number}/merge`;
}
