import { setTimeout as wait } from 'node:timers/promises';
import type { ForgeBed } from './startForgeBed';

/** What a person does to a branch. */
export type PersonAct = 'push' | 'close' | 'merge' | 'delete';

const MOST_TRIES = 15;
const PAUSE_MS = 12;

const NOTHING_THERE = { status: 404, body: null };

const ACTS: Record<
  PersonAct,
  (bed: ForgeBed, branch: string) => Promise<{ status: number }>
> = {
  push: async (bed, branch) =>
    bed.api('PUT', `contents/REVIEW-${Math.random()}.md`, {
      message: 'Say more',
      content: Buffer.from('more\n').toString('base64'),
      branch,
    }),
  close: async (bed, branch) =>
    onOpenPull(bed, branch, number =>
      bed.api('PATCH', `pulls/${number}`, { state: 'closed' }),
    ),
  merge: async (bed, branch) =>
    onOpenPull(bed, branch, number =>
      bed.api('PUT', `pulls/${number}/merge`, { merge_method: 'squash' }),
    ),
  delete: async (bed, branch) => bed.api('DELETE', `git/refs/heads/${branch}`),
};

/** Does it as soon as there is something to do it to; gives up after a while. */
export async function actAsPerson(
  bed: ForgeBed,
  branch: string,
  act: PersonAct,
): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const { status } = await ACTS[act](bed, branch);
    if (status < 400) return;
    await wait(PAUSE_MS);
  }
}

async function onOpenPull(
  bed: ForgeBed,
  branch: string,
  act: (number: number) => Promise<{ status: number }>,
): Promise<{ status: number }> {
  const { body } = await bed.api('GET', `pulls?head=acme:${branch}`);
  return body.length > 0 ? act(body[0].number) : NOTHING_THERE;
}
