import type {
  LogEvent,
  ScaffolderApi,
} from '@backstage/plugin-scaffolder-common';
import * as z from 'zod';

/** The pull request that a creation opened. */
export interface PullRequest {
  readonly url: string;
  readonly number: number;
}

const completion = z.object({
  body: z.object({
    output: z.object({
      pullRequestUrl: z.url({ protocol: /^https?$/ }),
      pullRequestNumber: z.number().int(),
    }),
  }),
});

/**
 * Reads from a finished creation's events which pull request it opened.
 *
 * @returns undefined when it opened none
 * @throws what the scaffolder's stream of events threw
 */
export function readPullRequest(
  scaffolder: ScaffolderApi,
  taskId: string,
): Promise<PullRequest | undefined> {
  return new Promise((resolve, reject) => {
    const subscription = scaffolder.streamLogs({ taskId }).subscribe({
      next: event => {
        if (event.type !== 'completion') return;
        resolve(parsePullRequest(event));
        subscription.unsubscribe();
      },
      error: reject,
      complete: () => resolve(undefined),
    });
  });
}

function parsePullRequest(event: LogEvent): PullRequest | undefined {
  const { data } = completion.safeParse(event);
  return (
    data && {
      url: data.body.output.pullRequestUrl,
      number: data.body.output.pullRequestNumber,
    }
  );
}
