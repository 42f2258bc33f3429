import { InputError } from '@backstage/errors';

/** What `slipway:service:prove` hands to `slipway:service:propose`. */
export interface WorkspaceProof {
  /** The commit of the base branch that the workspace was proven on. */
  readonly commit: string;
  /** Names the bytes that were proven. */
  readonly digest: string;
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Refuses a workspace that nobody has proven, or that is another one since.
 *
 * @param input - the proof that the step was given
 * @param digest - of the workspace as it is
 * @throws InputError that says what to do
 */
export function requireProof(input: unknown, digest: string): WorkspaceProof {
  const proof = input as Partial<WorkspaceProof> | null | undefined;
  if (!proof?.digest || !proof.commit)
    throw new InputError(
      'proof: The workspace is not proven: add a step slipway:service:prove before this one, and hand on its output proof.',
    );
  if (proof.digest !== digest)
    throw new InputError(
      'proof: The workspace is not the one that was proven: a step after slipway:service:prove has changed it. Prove as the last step before this one.',
    );
  return proof as WorkspaceProof;
}
