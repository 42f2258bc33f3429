import { askFor, judgeAll } from './askFor';
import type { Job } from './Job';

const SERVICES = 5;

/** Asks for the same thing twice at the same moment, as a double click and two tabs do; the proxy sends each elsewhere. */
export function askTwice(): Job {
  return {
    row: 'double clicks and two tabs',
    cases: SERVICES,
    async run(portal, tally) {
      await portal.keepUp(2);
      const asked = await askFor(portal, SERVICES, 2);
      await judgeAll(portal, asked, tally, 'twice');
    },
  };
}
