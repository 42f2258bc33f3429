import type { EventsService } from '@backstage/plugin-events-node';
import * as z from 'zod';
import type { FleetIngestion } from './FleetIngestion';

/** What of GitHub's webhooks says which repository it is about; anything else is a hint as well. */
const payloadSchema = z.object({
  repository: z.object({ full_name: z.string() }),
});

/**
 * Looks at once when GitHub tells of a push or a pull request. It is a hint only: what is true is what a look finds,
 * so forged, repeated, late and lost hints do no harm.
 *
 * @param repositoryUrl - e.g. `https://github.com/acme/platform`
 */
export async function hearHints(
  events: EventsService,
  repositoryUrl: string,
  ingestion: Pick<FleetIngestion, 'runIfPossible'>,
): Promise<void> {
  const name = new URL(repositoryUrl).pathname.slice(1).toLowerCase();
  await events.subscribe({
    id: 'fleet-ingestion',
    topics: ['github.push', 'github.pull_request'],
    async onEvent({ eventPayload }) {
      const payload = payloadSchema.safeParse(eventPayload).data;
      const other = payload?.repository.full_name.toLowerCase();
      if (other === undefined || other === name)
        await ingestion.runIfPossible();
    },
  });
}
