import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { readWords } from '../words/readWords';
import { judgeRoles } from './judgeRoles';
import { RoleNamesInput } from './RoleNamesInput';

/** `ui:field: RoleNames` */
export const RoleNames = createFormField({
  name: 'RoleNames',
  component: RoleNamesInput,
  validation: (roles: string[], field, { apiHolder, formData }) => {
    const verdict = judgeRoles(roles, formData.guard, readWords(apiHolder));
    if (verdict) field.addError(verdict.message);
  },
});
