import { nameHolder } from '../../model/Claim';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { listOthers } from './listOthers';
import { nameFault } from './nameFault';

export const nameCase = applicationRule({
  id: 'name-case',
  on: 'application',
  severity: 'error',
  title: 'No two applications have names that differ only in case',
  why: 'DNS, and the file systems of most laptops, take them for one and the same.',
  field: 'application',
  judge: (application, world) => {
    const { name } = application;
    const [other] = listOthers(
      application,
      'name',
      name.toLowerCase(),
      world,
    ).filter(claim => claim.name !== name);
    return other
      ? [
          nameFault(application, {
            message: `the name ${showText(
              name,
            )} differs only in case from ${nameHolder(other.name, other)}`,
            fix: 'Choose another service or application name.',
          }),
        ]
      : [];
  },
});
