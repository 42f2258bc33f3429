import { Module, type DynamicModule } from '@nestjs/common';
{%- if values.guard == 'site-auth' %}
import { SiteAuthModule } from '@slipway/nestjs-site-auth-guard';
{%- elif values.guard == 'platform-auth' %}
import { PlatformAuthModule } from '@slipway/nestjs-platform-auth-guard';
{%- endif %}
import type { Config } from './config';
import { HealthController } from './health.controller';
import { ${{ values.className }}Controller } from './${{ values.name }}.controller';

@Module({})
export class AppModule {
  static with({% if values.guard == 'none' %}_config{% else %}config{% endif %}: Config): DynamicModule {
    return {
      module: AppModule,
{%- if values.guard == 'site-auth' %}
      // Whoever has no token of the site is refused everywhere, except where the code says @Public().
      imports: [SiteAuthModule.forRoot({ issuer: config.AUTH_ISSUER })],
{%- elif values.guard == 'platform-auth' %}
      // Whoever has no token of the platform is refused everywhere, except where the code says @Public().
      imports: [PlatformAuthModule.forRoot({ issuer: config.AUTH_ISSUER })],
{%- endif %}
      controllers: [HealthController, ${{ values.className }}Controller],
    };
  }
}
