import type { SandboxContext } from '../SandboxContext';
import { readPulls } from './readPulls';

/** Lets pull requests notice at once that a branch moved, so that their events come with the push. */
export function followPushes(context: SandboxContext): void {
  context.events.on(({ name }) => {
    if (name !== 'push') return;
    readPulls(context).catch(error => {
      // Nobody waits for it, and whoever reads a pull request next notices the push as well.
      if (!context.closing.aborted)
        console.error('Pull requests could not follow a push:', error);
    });
  });
}
