import * as z from 'zod';
import type { PullRequest } from './PullRequest';

/** The query of `GET /repos/{owner}/{repo}/pulls`, without the page. */
export const pullsQuerySchema = z.object({
  state: z
    .enum(['open', 'closed', 'all'], 'is not open, closed or all')
    .default('open'),
  /** `owner:branch`, as GitHub wants it. */
  head: z.string('is not a string').optional(),
  base: z.string('is not a string').optional(),
  sort: z
    .enum(
      ['created', 'updated', 'popularity', 'long-running'],
      'is not created, updated, popularity or long-running',
    )
    .default('created'),
  direction: z.enum(['asc', 'desc'], 'is not asc or desc').optional(),
});

/** @see pullsQuerySchema */
export type PullsQuery = z.infer<typeof pullsQuerySchema>;

/** The pull requests that a query asks for, in its order; GitHub's default is the newest first. */
export function filterPulls(
  pulls: readonly PullRequest[],
  owner: string,
  query: PullsQuery,
): PullRequest[] {
  const found = pulls.filter(
    ({ state, head, base }) =>
      (query.state === 'all' || query.state === state) &&
      (!query.head || query.head === `${owner}:${head.ref}`) &&
      (!query.base || query.base === base.ref),
  );
  const key = query.sort === 'updated' ? 'updatedAt' : 'createdAt';
  const byTime = (one: PullRequest, other: PullRequest) =>
    one[key].localeCompare(other[key]) || one.number - other.number;
  const direction =
    query.direction ?? (query.sort === 'created' ? 'desc' : 'asc');
  return direction === 'asc'
    ? found.sort(byTime)
    : found.sort((one, other) => byTime(other, one));
}
