import { Controller, Get } from '@nestjs/common';

@Controller('health')
export class HealthController {
  /** Kubernetes restarts the process when this fails. */
  @Get('live')
  live() {
    return { status: 'up' };
  }

  /** Kubernetes sends no requests while this fails: check here what a request needs. */
  @Get('ready')
  ready() {
    return { status: 'up' };
  }
}
