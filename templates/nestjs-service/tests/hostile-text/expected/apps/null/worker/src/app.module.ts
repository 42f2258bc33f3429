import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformAuthModule } from '@slipway/nestjs-platform-auth-guard';
import type { Config } from './config';
import { HealthController } from './health.controller';
import { NullWorkerController } from './null-worker.controller';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      // Whoever has no token of the platform is refused everywhere, except where the code says @Public().
      imports: [PlatformAuthModule.forRoot({ issuer: config.AUTH_ISSUER })],
      controllers: [HealthController, NullWorkerController],
    };
  }
}
