import type { LoggerService } from '@backstage/backend-plugin-api';
import { waitForForge } from '../waitForForge';
import { PROPOSALS_AN_HOUR, type ForgeSlots } from './ForgeSlots';
import { sleep, type Sleep } from './sleep';

/**
 * Writes to the forge when it is this creation's turn, so that however many are asked for at once, none is refused: they
 * queue for the forge's limits, and each person reads for how long.
 *
 * @param propose - one try
 * @throws ForgeError
 */
export async function proposeInPace<T>(
  propose: () => Promise<T>,
  options: {
    readonly creation: string;
    readonly slots: Pick<ForgeSlots, 'book'>;
    readonly logger: Pick<LoggerService, 'info'>;
    readonly signal?: AbortSignal;
    readonly sleep?: Sleep;
  },
): Promise<T> {
  const { creation, slots, logger, signal } = options;
  const { waitSeconds, ahead } = await slots.book(creation);
  if (waitSeconds > 0) {
    logger.info(
      `GitHub lets a portal open some ${PROPOSALS_AN_HOUR} pull requests an hour; ${ahead} wait before this one. Going on by itself in ${describeWait(
        waitSeconds,
      )}`,
    );
    await (options.sleep ?? sleep)(waitSeconds, signal);
  }
  return waitForForge(propose, options);
}

function describeWait(seconds: number): string {
  return seconds < 90
    ? `${Math.ceil(seconds)} s`
    : `${Math.ceil(seconds / 60)} minutes`;
}
