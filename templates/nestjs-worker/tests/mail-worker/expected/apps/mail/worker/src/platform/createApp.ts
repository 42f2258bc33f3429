import type { DynamicModule } from '@nestjs/common';
import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ErrorFilter } from './ErrorFilter';
import { createLogger, NestLogger } from './logger';
import { observeRequests } from './observeRequests';
import type { PlatformConfig } from './platformConfig';

/** The application as it runs and as tests run it; it does not listen yet. */
export async function createApp(module: DynamicModule, config: PlatformConfig): Promise<NestExpressApplication> {
  const logger = createLogger(config);
  const app = await NestFactory.create<NestExpressApplication>(module, { logger: new NestLogger(logger), abortOnError: false });
  app.disable('x-powered-by');
  app.use(observeRequests(logger));
  app.useGlobalFilters(new ErrorFilter(app.get(HttpAdapterHost)));
  return app;
}
