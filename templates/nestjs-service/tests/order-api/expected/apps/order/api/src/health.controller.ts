import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@slipway/nestjs-site-auth-guard';

@Controller('health')
@Public()
export class HealthController {
  private isLeaving = false;

  /** Kubernetes restarts the process when this fails. */
  @Get('live')
  live() {
    return { status: 'up' };
  }

  /** Kubernetes sends no requests while this fails: check here what a request needs. */
  @Get('ready')
  ready() {
    if (this.isLeaving)
      throw new ServiceUnavailableException('It is being stopped.');
    return { status: 'up' };
  }

  /** From now on it is not ready. */
  leave(): void {
    this.isLeaving = true;
  }
}
