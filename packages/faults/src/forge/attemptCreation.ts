import { ForgeError, type GitHubForge, type Proposal } from '@slipway/forge';
import { setTimeout as wait } from 'node:timers/promises';
import type { Told } from './Creation';

/** So often a person, or the portal after a wait, tries again. */
const MOST_TRIES = 8;
/** A second that GitHub asks to wait. */
const SECOND_MS = 2;

/**
 * Carries a creation out as its task does: waits where GitHub asks for it, and is tried again after a failure.
 *
 * @returns `undefined` when another attempt goes on with it
 */
export async function attemptCreation(
  forge: GitHubForge,
  proposal: Proposal,
): Promise<Told | undefined> {
  let message = '';
  for (let tries = 1; tries <= MOST_TRIES; tries += 1)
    try {
      return await forge.proposeChange({
        ...proposal,
        isResumed: proposal.isResumed || tries > 1,
      });
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      if (error.kind === 'superseded') return undefined;
      message = `${error.kind}: ${error.message}`;
      await wait((error.retryAfterSeconds ?? 0) * SECOND_MS);
    }
  return { outcome: 'failed', message };
}
