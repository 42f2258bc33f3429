import type { EventsService } from '@backstage/plugin-events-node';
import type { Forge } from '@slipway/forge';
import * as z from 'zod';

// Parsed tolerantly: whoever may publish events may publish anything.
const pushSchema = z.object({
  ref: z.string(),
  repository: z.object({ html_url: z.string() }),
});

/**
 * Looks whenever somebody has pushed to the base branch. The event is a hint and nothing of it is believed, so one that
 * is repeated, late or invented costs a look and changes nothing; one that is lost is made up for by the next sweep.
 *
 * @param look - called without being waited for: GitHub waits ten seconds for an answer
 */
export async function hearPushes(
  events: EventsService,
  forge: Pick<Forge, 'url' | 'baseBranch'>,
  look: () => void,
): Promise<void> {
  await events.subscribe({
    id: 'slipway-platform',
    topics: ['github.push'],
    async onEvent({ eventPayload }) {
      const { data } = pushSchema.safeParse(eventPayload);
      const isOurs =
        data?.repository.html_url.toLowerCase() === forge.url.toLowerCase();
      if (isOurs && data.ref === `refs/heads/${forge.baseBranch}`) look();
    },
  });
}
