import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { toGitHubTime } from '../api/toGitHubTime';
import { describeFaults } from '../control/describeFaults';
import type { ArgoCd } from './ArgoCd';
import { argoCdFaultSchema, type ArgoCdFault } from './ArgoCdFault';
import type { ArgoCdFaults } from './ArgoCdFaults';
import type { HealthOverride } from './toApplication';

/** `/_sandbox/argocd`: what tests ask of the stand-in itself. Argo CD has none of it. */
export function createArgoCdControlRouter(
  { live }: ArgoCd,
  faults: ArgoCdFaults,
  now: () => Date,
) {
  const router = PromiseRouter();

  router.get('/faults', (_request, response) => {
    response.json(faults.list());
  });

  router.put('/faults', (request, response) => {
    const parsed = z.array(argoCdFaultSchema).safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: describeFaults(parsed.error) });
      return;
    }
    set(parsed.data);
    response.json(faults.list());
  });

  router.delete('/faults', (_request, response) => {
    set([]);
    response.status(204).end();
  });

  return router;

  function set(list: readonly ArgoCdFault[]): void {
    faults.set(list);
    const overrides = new Map<string, HealthOverride>();
    const since = toGitHubTime(now());
    for (const fault of list)
      if (fault.kind === 'health')
        overrides.set(fault.application, {
          status: fault.status,
          message: fault.message,
          since,
        });
    live.override(({ key, name }) => overrides.get(key) ?? overrides.get(name));
  }
}
