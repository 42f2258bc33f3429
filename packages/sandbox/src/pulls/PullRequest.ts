import * as z from 'zod';

const actor = z.object({ login: z.string(), type: z.enum(['User', 'Bot']) });
const tip = z.object({ ref: z.string(), sha: z.string() });

const reviewSchema = z.object({
  id: z.number(),
  user: actor,
  body: z.string(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'PENDING']),
  commitId: z.string(),
  submittedAt: z.string(),
});

/** One review of a pull request. */
export type Review = z.infer<typeof reviewSchema>;

/** A pull request as the sandbox keeps it. Times are GitHub's, e.g. `2026-01-31T12:00:00Z`. */
export const pullRequestSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  draft: z.boolean(),
  state: z.enum(['open', 'closed']),
  user: actor,
  /** Branch names, without `refs/heads/`; the commits follow the branches only while it is open. */
  head: tip,
  base: tip,
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullable(),
  /** Set together, once. */
  merged: z
    .object({ at: z.string(), by: actor, commit: z.string() })
    .nullable(),
  labels: z.array(z.string()),
  reviews: z.array(reviewSchema),
  requestedReviewers: z.array(z.string()),
  requestedTeams: z.array(z.string()),
});

/** @see pullRequestSchema */
export type PullRequest = z.infer<typeof pullRequestSchema>;
