import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { ${{ values.className }}Controller } from './${{ values.name }}.controller';

@Module({
  controllers: [HealthController, ${{ values.className }}Controller],
})
export class AppModule {}
