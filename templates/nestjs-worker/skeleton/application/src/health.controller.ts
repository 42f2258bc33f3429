import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Queue } from './platform/Queue';

@Controller('health')
export class HealthController {
  private isLeaving = false;

  constructor(private readonly queue: Queue) {}

  /** Kubernetes restarts the process when this fails. */
  @Get('live')
  live() {
    return { status: 'up' };
  }

  /** Kubernetes takes no old pod away while a new one is not ready. */
  @Get('ready')
  ready() {
    if (this.isLeaving)
      throw new ServiceUnavailableException('It is being stopped.');
    if (!this.queue.isReady())
      throw new ServiceUnavailableException('The queue cannot be reached.');
    return { status: 'up' };
  }

  /** From now on it is not ready. */
  leave(): void {
    this.isLeaving = true;
  }
}
