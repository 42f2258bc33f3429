import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { NullWorkerController } from './null-worker.controller';

@Module({
  controllers: [HealthController, NullWorkerController],
})
export class AppModule {}
