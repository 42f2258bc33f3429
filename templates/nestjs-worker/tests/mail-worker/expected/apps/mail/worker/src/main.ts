import 'reflect-metadata';
import type { AddressInfo, Server } from 'node:net';
import { Logger } from '@nestjs/common';
import { AppModule } from './app.module';
import { configSchema } from './config';
import { HealthController } from './health.controller';
import { createApp } from './platform/createApp';
import { serveMetrics } from './platform/metrics';
import { InvalidConfig, readConfig } from './platform/readConfig';
import { stopOnSignals } from './platform/stopOnSignals';

async function main(): Promise<void> {
  const config = readConfig(configSchema, process.env);
  // Loaded only where somebody wants traces.
  const tracing = config.OTEL_EXPORTER_OTLP_ENDPOINT
    ? await import('./platform/startTracing.js')
    : undefined;
  const stopTracing = tracing?.startTracing(config.ENVIRONMENT);
  const app = await createApp(AppModule.with(config), config);
  const metrics = await serveMetrics(config.METRICS_PORT);
  stopOnSignals(app, {
    leave: () => app.get(HealthController).leave(),
    drainSeconds: config.DRAIN_SECONDS,
    finish: async () => {
      metrics.close();
      await stopTracing?.();
    },
  });
  await app.listen(config.PORT);
  new Logger('main').log(
    `Listening on ${addressOf(app.getHttpServer())}, metrics on ${addressOf(metrics)}/metrics`,
  );
}

function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof InvalidConfig ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
