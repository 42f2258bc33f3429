import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config';
import { HealthController } from './health.controller';
import { VehicleManagementWebController } from './vehicle-management-web.controller';

@Module({})
export class AppModule {
  static with(_config: Config): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController, VehicleManagementWebController],
    };
  }
}
