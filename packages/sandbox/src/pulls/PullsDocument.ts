import * as z from 'zod';
import { pullRequestSchema } from './PullRequest';

/** The name of the document that holds every pull request. */
export const PULLS = 'pulls';

/** Every pull request, in the order of their numbers, and the number given out last. */
export const pullsDocumentSchema = z.object({
  /** Issues and pull requests count together, as on GitHub. */
  lastNumber: z.number(),
  pulls: z.array(pullRequestSchema),
});

/** @see pullsDocumentSchema */
export type PullsDocument = z.infer<typeof pullsDocumentSchema>;
