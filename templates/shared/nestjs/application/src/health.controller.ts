import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
{%- if values.guard and values.guard != 'none' %}
import { Public } from '@slipway/nestjs-${{ values.guard }}-guard';
{%- endif %}

@Controller('health')
{%- if values.guard and values.guard != 'none' %}
@Public()
{%- endif %}
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
