import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { VehicleManagementWebController } from './vehicle-management-web.controller';

@Module({
  controllers: [HealthController, VehicleManagementWebController],
})
export class AppModule {}
