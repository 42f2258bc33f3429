import type { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-common';
import * as z from 'zod';

const output = z.object({
  pullRequestUrl: z.url({ protocol: /^https?$/ }),
  pullRequestNumber: z.number().int(),
});

/** The pull request that a creation says it opened; undefined when it opened none. */
export function readPullRequest(
  taskOutput: ScaffolderTaskOutput | undefined,
): { url: string; number: number } | undefined {
  const { data } = output.safeParse(taskOutput);
  return data && { url: data.pullRequestUrl, number: data.pullRequestNumber };
}
