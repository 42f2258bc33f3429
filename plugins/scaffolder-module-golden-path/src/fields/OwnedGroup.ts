import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { OwnedGroupSelect } from './OwnedGroupSelect';

/** `ui:field: OwnedGroup` */
export const OwnedGroup = createFormField({
  name: 'OwnedGroup',
  component: OwnedGroupSelect,
});
