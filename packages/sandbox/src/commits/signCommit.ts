import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { toGitHubTime } from '../api/toGitHubTime';
import type { NewSignature } from './formatCommit';
import { toCommitEmail } from './toCommitEmail';

/** Who made a commit and when, as a caller may say it. */
export const signatureSchema = z.object({
  name: z.string(),
  email: z.string(),
  date: z.iso.datetime({ offset: true }).optional(),
});

/** What a caller said about a new commit's people. */
export interface RequestedSignatures {
  readonly author?: z.infer<typeof signatureSchema>;
  readonly committer?: z.infer<typeof signatureSchema>;
}

/** Fills in what the caller did not say: the account of the token, now; the committer is the author. */
export function signCommit(
  actor: Actor,
  now: Date,
  requested: RequestedSignatures,
): { author: NewSignature; committer: NewSignature } {
  const author = {
    name: actor.login,
    email: toCommitEmail(actor),
    date: toGitHubTime(now),
    ...requested.author,
  };
  return { author, committer: { ...author, ...requested.committer } };
}
