import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { judgeRoles } from './judgeRoles';
import { RoleNamesInput } from './RoleNamesInput';

/** `ui:field: RoleNames` */
export const RoleNames = createFormField({
  name: 'RoleNames',
  component: RoleNamesInput,
  validation: (roles: string[], field, { formData }) => {
    const verdict = judgeRoles(roles, formData.guard);
    if (verdict) field.addError(verdict.message);
  },
});
