import type { EventsService } from '@backstage/plugin-events-node';
import * as z from 'zod';

/** What of GitHub's webhooks says which repository it is about. */
const payloadSchema = z.object({
  repository: z.object({ html_url: z.string() }),
});

/**
 * Looks at once when GitHub tells of a push or a pull request. It is a hint only: what is true is what a look finds,
 * so forged, repeated, late and lost hints do no harm.
 *
 * @param repositoryUrl - e.g. `https://github.com/acme/platform`
 * @param look - called without being waited for: GitHub waits ten seconds for an answer
 */
export async function hearHints(
  events: EventsService,
  repositoryUrl: string,
  look: () => void,
): Promise<void> {
  await events.subscribe({
    id: 'fleet-ingestion',
    topics: ['github.push', 'github.pull_request'],
    async onEvent({ eventPayload }) {
      const { data } = payloadSchema.safeParse(eventPayload);
      const url = data?.repository.html_url.toLowerCase();
      if (url === repositoryUrl.toLowerCase()) look();
    },
  });
}
