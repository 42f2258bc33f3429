import { Module, type DynamicModule } from '@nestjs/common';
import { SiteAuthModule } from '@slipway/nestjs-site-auth-guard';
import type { Config } from './config';
import { HealthController } from './health.controller';
import { OrderApiController } from './order-api.controller';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      // Whoever has no token of the site is refused everywhere, except where the code says @Public().
      imports: [SiteAuthModule.forRoot({ issuer: config.AUTH_ISSUER })],
      controllers: [HealthController, OrderApiController],
    };
  }
}
