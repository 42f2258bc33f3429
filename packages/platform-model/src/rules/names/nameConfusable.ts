import { nameHolder } from '../../model/Claim';
import { foldLook } from '../../model/foldLook';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { listOthers } from './listOthers';
import { nameFault } from './nameFault';

export const nameConfusable = applicationRule({
  id: 'name-confusable',
  on: 'application',
  severity: 'warning',
  title: 'No two applications have names that a person takes for each other',
  why: 'Somebody will deploy, call or switch off the wrong one; and a name that is made to be mistaken is an old trick.',
  field: 'application',
  judge: (application, world) => {
    const { name } = application;
    const [other] = listOthers(
      application,
      'look',
      foldLook(name),
      world,
    ).filter(claim => claim.name.toLowerCase() !== name.toLowerCase());
    return other
      ? [
          nameFault(application, {
            message: `the name ${showText(
              name,
            )} is easily taken for ${nameHolder(showText(other.name), other)}`,
            fix: 'Choose a name that cannot be mistaken.',
          }),
        ]
      : [];
  },
});
