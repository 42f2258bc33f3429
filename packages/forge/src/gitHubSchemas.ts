import * as z from 'zod';

// Parsed tolerantly: only what is used, unknown fields pass.

/** A git id. */
export const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const signature = z.object({ name: z.string(), email: z.string() }).nullish();

/** What a commit says of itself. */
export const commitSchema = z.object({
  message: z.string(),
  author: signature,
  committer: signature,
});

/** @see commitSchema */
export type CommitText = z.infer<typeof commitSchema>;

/** A pull request as GitHub lists it. */
export const pullSchema = z.object({
  number: z.number().int(),
  html_url: z.url(),
  state: z.string(),
  merged_at: z.string().nullish(),
  body: z.string().nullish(),
  head: z.object({ sha }),
});
