import type { Proposal, ProposalResult } from '@slipway/forge';

/** Something that a person asked for, as a task of the portal carries it out. */
export type Creation = Required<
  Pick<
    Proposal,
    'branch' | 'title' | 'body' | 'files' | 'requester' | 'creation'
  >
>;

/** What the person was told in the end. */
export type Told =
  | ProposalResult
  /** Nobody went on with it after a crash: the task has failed. */
  | { readonly outcome: 'given-up' }
  | { readonly outcome: 'failed'; readonly message: string };

/** A creation, and what became of it as far as the portal knows. */
export interface Asked {
  readonly creation: Creation;
  readonly told: Told;
}

/** @param bytes - creations with the same hold the same files */
export function toCreation(
  branch: string,
  id: string,
  requester: string,
  bytes: string,
): Creation {
  const folder = branch.replace('slipway/', 'apps/');
  return {
    branch,
    creation: id,
    requester: `user:default/${requester}`,
    title: `Create ${folder}`,
    body: `For ${requester}, by ${id}.`,
    files: [1, 2, 3].map(number => ({
      path: `${folder}/file-${number}.txt`,
      content: `${bytes} ${number}\n`,
    })),
  };
}

/** Whether two creations ask for the same: a double click. */
export function isSameWish(a: Creation, b: Creation): boolean {
  return (
    a.requester === b.requester &&
    JSON.stringify(a.files) === JSON.stringify(b.files)
  );
}
