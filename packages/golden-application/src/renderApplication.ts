import type { RepositoryFile } from '@slipway/change-set';
import type { Choices } from './Choices';
import { renderTemplate } from './renderTemplate';

/** The route of every application that is rendered here. */
export const ROUTE = '/api/v1/coupons';

/**
 * Renders a NestJS service as a developer gets it.
 *
 * @param registry - where npm finds the platform's own packages
 * @returns the files of the application's own folder, relative to it
 */
export function renderApplication(
  { methods, ...choices }: Choices,
  registry?: string,
): Promise<RepositoryFile[]> {
  const values = {
    service: 'coupon',
    application: 'api',
    description: 'Gives coupons',
    owner: 'group:default/commerce',
    route: { path: ROUTE, methods },
    ...choices,
  };
  return renderTemplate('nestjs-service', values, registry);
}
