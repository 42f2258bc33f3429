import { InputError } from '@backstage/errors';

/** What a person was shown in the wizard: the digest of the files, on which commit of the base branch. */
export interface ShownProof {
  readonly commit: string;
  readonly digest: string;
}

/**
 * Reads what the wizard puts into its field `proof`.
 *
 * @param input - `{commit}:{digest}`; nothing when nobody was shown anything
 * @throws InputError that names the field
 */
export function parseShownProof(input: unknown): ShownProof | undefined {
  if (input === undefined || input === null || input === '') return undefined;
  const [, commit, digest] =
    (typeof input === 'string' &&
      /^([0-9a-f]{40}|[0-9a-f]{64}):([0-9a-f]{64})$/.exec(input)) ||
    [];
  if (!commit || !digest)
    throw new InputError(
      'proof: Give the proof as the wizard writes it, {commit}:{digest}, or leave it out.',
    );
  return { commit, digest };
}
