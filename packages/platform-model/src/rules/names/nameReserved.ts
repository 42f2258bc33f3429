import { isReservedName } from '@slipway/platform-layout';
import { applicationRule } from '../Rule';
import { nameFault } from './nameFault';

export const nameReserved = applicationRule({
  id: 'name-reserved',
  on: 'application',
  severity: 'error',
  title: 'No service and no application bears a name that the platform needs',
  why: "A service has a namespace of its own, so it would move into one of the cluster's; other names mean something to JavaScript or to Windows.",
  field: 'service',
  judge: application =>
    (['service', 'application'] as const)
      .filter(field => isReservedName(application[field]))
      .map(field =>
        nameFault(application, {
          message: `the ${field} name ${application[field]} is reserved by the platform`,
          fix: 'Choose another name.',
          field,
        }),
      ),
});
