import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config';
import { HealthController } from './health.controller';
import { Consumer } from './platform/Consumer';
import { manifest } from './platform/manifest';
import { Queue } from './platform/Queue';
import { RedisQueue } from './platform/RedisQueue';
import { NullWorkerHandler } from './null-worker.handler';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController],
      providers: [
        NullWorkerHandler,
        {
          provide: Queue,
          useFactory: () =>
            new RedisQueue({
              url: config.QUEUE_URL,
              name: config.QUEUE,
              // All of this application's pods share the messages out among them.
              group: manifest.name,
              retrySeconds: config.RETRY_SECONDS,
            }),
        },
        {
          provide: Consumer,
          inject: [Queue, NullWorkerHandler],
          useFactory: (queue: Queue, handler: NullWorkerHandler) =>
            new Consumer(queue, handler, config.TRIES),
        },
      ],
    };
  }
}
