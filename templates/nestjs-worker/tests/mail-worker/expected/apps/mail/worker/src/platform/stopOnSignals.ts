import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** What is stopped in which order. */
interface Shutdown {
  /** Says to the load balancer that no more requests should come. */
  readonly leave: () => void;
  /** How long they may still come. */
  readonly drainSeconds: number;
  /** What outlives the last request. */
  readonly finish: () => Promise<void>;
}

/** Stops without failing a request: Kubernetes sends SIGTERM, and SIGKILL after 30 seconds; Ctrl+C sends SIGINT. */
export function stopOnSignals(
  app: NestExpressApplication,
  { leave, drainSeconds, finish }: Shutdown,
): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    leave();
    await wait(drainSeconds * 1000);
    const closed = app.close();
    // A connection is kept open after its last answer; nothing more may come on it.
    const timer = setInterval(
      () => app.getHttpServer().closeIdleConnections(),
      50,
    );
    await closed;
    clearInterval(timer);
    await finish();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
