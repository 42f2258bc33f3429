import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config';
import { HealthController } from './health.controller';
import { Consumer } from './platform/Consumer';
import { manifest } from './platform/manifest';
import { Queue } from './platform/Queue';
import { RedisQueue } from './platform/RedisQueue';
import { ${{ values.className }}Handler } from './${{ values.name }}.handler';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController],
      providers: [
        ${{ values.className }}Handler,
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
          inject: [Queue, ${{ values.className }}Handler],
          useFactory: (queue: Queue, handler: ${{ values.className }}Handler) =>
            new Consumer(queue, handler, config.TRIES),
        },
      ],
    };
  }
}
