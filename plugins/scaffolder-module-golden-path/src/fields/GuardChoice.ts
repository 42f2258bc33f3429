import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { createPublicRoutePermission } from '@slipway/permissions';
import { readWords } from '../words/readWords';
import { GuardChoiceInput } from './GuardChoiceInput';
import { judgeGuard } from './judgeGuard';

/** `ui:field: GuardChoice` */
export const GuardChoice = createFormField({
  name: 'GuardChoice',
  component: GuardChoiceInput,
  validation: async (guard: string, field, { apiHolder }) => {
    const decision = await apiHolder
      .get(permissionApiRef)!
      .authorize({ permission: createPublicRoutePermission })
      // Unknown stops nobody: the backend asks again.
      .catch(() => undefined);
    const verdict =
      decision &&
      judgeGuard(
        guard,
        decision.result === AuthorizeResult.ALLOW,
        readWords(apiHolder),
      );
    if (verdict) field.addError(verdict.message);
  },
});
