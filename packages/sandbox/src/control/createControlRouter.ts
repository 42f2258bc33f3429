import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { describeFaults } from './describeFaults';
import { faultSchema } from './Fault';
import type { FaultInjector } from './FaultInjector';
import type { RequestLog } from './RequestLog';

/**
 * `/_sandbox`: what tests and benchmarks ask of the sandbox itself. GitHub has none of it.
 *
 * @param argocd - answers for Argo CD, where one is played
 */
export function createControlRouter(
  log: RequestLog,
  faults: FaultInjector,
  argocd?: Router,
) {
  const router = PromiseRouter();
  router.use(express.json({ type: () => true }));

  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });

  router.get('/requests', (_request, response) => {
    response.json(log.list());
  });
  router.delete('/requests', (_request, response) => {
    log.clear();
    response.status(204).end();
  });

  router.get('/faults', (_request, response) => {
    response.json(faults.list());
  });
  router.put('/faults', (request, response) => {
    const parsed = z.array(faultSchema).safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: describeFaults(parsed.error) });
      return;
    }
    faults.set(parsed.data);
    response.json(faults.list());
  });
  router.delete('/faults', (_request, response) => {
    faults.set([]);
    response.status(204).end();
  });

  if (argocd) router.use('/argocd', argocd);
  return router;
}
