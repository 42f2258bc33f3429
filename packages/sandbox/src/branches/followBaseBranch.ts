import type { SandboxContext } from '../SandboxContext';

/** Asks for looks at the base branch. */
export interface BaseBranchFollower {
  /** Looks, or lets the look that is under way be followed by one more. Resolves after it. */
  look(): Promise<void>;
  /** Resolves when no look is under way. */
  settle(): Promise<void>;
}

/**
 * Looks at the base branch after every push to it. Looks never overlap, and any number of pushes during one is
 * followed by a single one.
 *
 * @param look - reads the branch itself: what a push says may be old by then
 */
export function followBaseBranch(
  context: SandboxContext,
  look: () => Promise<void>,
): BaseBranchFollower {
  const base = `refs/heads/${context.repository.defaultBranch}`;
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await look();
    } while (again && !context.closing.aborted);
  };
  const request = () => {
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
  context.events.on(({ name, ref }) => {
    if (name !== 'push' || ref !== base) return;
    request().catch(error => {
      // Nobody waits for it, and the next push makes it look again.
      if (!context.closing.aborted)
        console.error(`A push to ${base} could not be followed:`, error);
    });
  });
  return {
    look: request,
    settle: async () => {
      await running?.catch(() => {});
    },
  };
}
