import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { OrderApiController } from './order-api.controller';

@Module({
  controllers: [HealthController, OrderApiController],
})
export class AppModule {}
