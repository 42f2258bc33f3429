import express from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { faultSchema } from './Fault';
import type { FaultInjector } from './FaultInjector';
import type { RequestLog } from './RequestLog';

/** `/_sandbox`: what tests and benchmarks ask of the sandbox itself. GitHub has none of it. */
export function createControlRouter(log: RequestLog, faults: FaultInjector) {
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
      const message = parsed.error.issues
        .map(issue => `${toField(issue.path)}: ${issue.message}`)
        .join('; ');
      response.status(400).json({ message });
      return;
    }
    faults.set(parsed.data);
    response.json(faults.list());
  });
  router.delete('/faults', (_request, response) => {
    faults.set([]);
    response.status(204).end();
  });

  return router;
}

function toField(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `faults.${path.map(String).join('.')}` : 'faults';
}
