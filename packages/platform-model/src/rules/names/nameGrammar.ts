import { NAME_PATTERN } from '@slipway/platform-layout';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { listOthers } from './listOthers';
import { nameFault } from './nameFault';

export const nameGrammar = applicationRule({
  id: 'name-grammar',
  on: 'application',
  severity: 'error',
  title:
    'Names of services and applications are 3 to 40 lower-case letters, digits and single dashes',
  why: 'A name stands in paths, DNS names, labels and branches; each of them refuses other characters, at a different moment.',
  field: 'service',
  judge: (application, world) => {
    const { name } = application;
    // A name that is good but for its case and has a twin is told by name-case.
    const isTwin =
      listOthers(application, 'name', name.toLowerCase(), world).length > 0;
    return (['service', 'application'] as const)
      .filter(field => {
        const part = application[field];
        return !NAME_PATTERN.test(isTwin ? part.toLowerCase() : part);
      })
      .map(field =>
        nameFault(application, {
          message: `the ${field} name ${showText(
            application[field],
          )} does not fit the grammar of names`,
          fix: 'Use 3 to 40 lower-case letters, digits and single dashes, starting with a letter and ending with a letter or digit.',
          field,
        }),
      );
  },
});
