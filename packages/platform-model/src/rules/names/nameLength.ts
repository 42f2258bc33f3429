import { LONGEST_NAME } from '@slipway/platform-layout';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { nameFault } from './nameFault';

export const nameLength = applicationRule({
  id: 'name-length',
  on: 'application',
  severity: 'error',
  title: `Service and application together have at most ${LONGEST_NAME} characters, the dash between them included`,
  why: 'The joined name becomes a DNS label; Kubernetes refuses a longer one when everything else is already merged.',
  field: 'application',
  judge: application => {
    const { name } = application;
    return name.length <= LONGEST_NAME
      ? []
      : [
          nameFault(application, {
            message: `the joined name ${showText(name)} has ${
              name.length
            } characters, ${name.length - LONGEST_NAME} more than a DNS label`,
            fix: `Shorten the service or the application by ${
              name.length - LONGEST_NAME
            }.`,
          }),
        ];
  },
});
