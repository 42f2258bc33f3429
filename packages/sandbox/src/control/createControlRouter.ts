import express, { type Request, type Response, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { describeFaults } from './describeFaults';
import { faultSchema, type Fault } from './Fault';
import type { FaultInjector } from './FaultInjector';
import type { History } from './History';
import type { RequestLog } from './RequestLog';

/**
 * `/_sandbox`: what tests and benchmarks ask of the sandbox itself. GitHub has none of it.
 *
 * @param argocd - answers for Argo CD, where one is played
 */
export function createControlRouter(
  log: RequestLog,
  faults: FaultInjector,
  history: History,
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

  router.get('/history', (request, response) => {
    const { branch } = request.query;
    response.json(history.list(branch === undefined ? branch : String(branch)));
  });

  router.get('/faults', (_request, response) => {
    response.json(faults.list());
  });
  router.put('/faults', (request, response) => {
    take(request, response, given => faults.set(given));
  });
  router.post('/faults', (request, response) => {
    take(request, response, given => faults.add(given));
  });
  router.delete('/faults', (request, response) => {
    const { token } = request.query;
    if (token === undefined) faults.set([]);
    else faults.removeFor(String(token));
    response.status(204).end();
  });

  function take(
    request: Request,
    response: Response,
    arm: (given: readonly Fault[]) => void,
  ): void {
    const parsed = z.array(faultSchema).safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: describeFaults(parsed.error) });
      return;
    }
    arm(parsed.data);
    response.json(faults.list());
  }

  if (argocd) router.use('/argocd', argocd);
  return router;
}
