import * as z from 'zod';

/** A line of a creation's log, or its end. */
export interface TaskEvent {
  readonly type: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly body: unknown;
}

/** The pull request that a creation opened. */
export interface PullRequest {
  readonly url: string;
  readonly number: number;
}

/** How a creation ended. */
export interface TaskEnd {
  /** ISO 8601. */
  readonly at: string;
  readonly pullRequest?: PullRequest;
  readonly error?: { readonly name: string; readonly message: string };
}

const output = z.object({
  output: z.object({
    pullRequestUrl: z.url({ protocol: /^https?$/ }),
    pullRequestNumber: z.number().int(),
  }),
});
const failure = z.object({
  error: z.object({ name: z.string(), message: z.string() }),
});

/** @returns undefined while it goes on; what a template of somebody else put out is no pull request */
export function readTaskEnd(events: readonly TaskEvent[]): TaskEnd | undefined {
  const end = events.findLast(({ type }) => type === 'completion');
  if (!end) return undefined;
  const { data: done } = output.safeParse(end.body);
  const { data: failed } = failure.safeParse(end.body);
  return {
    at: end.createdAt,
    ...(done && {
      pullRequest: {
        url: done.output.pullRequestUrl,
        number: done.output.pullRequestNumber,
      },
    }),
    ...(failed && { error: failed.error }),
  };
}
