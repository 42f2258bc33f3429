import { identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { judgeOwner } from './judgeOwner';
import { listOwnGroups } from './listOwnGroups';
import { OwnedGroupInput } from './OwnedGroupInput';

/** `ui:field: OwnedGroup` */
export const OwnedGroup = createFormField({
  name: 'OwnedGroup',
  component: OwnedGroupInput,
  validation: async (owner: string, field, { apiHolder }) => {
    const groups = await listOwnGroups(
      apiHolder.get(identityApiRef)!,
      apiHolder.get(catalogApiRef)!,
      // Unknown stops nobody: the backend asks again.
    ).catch(() => undefined);
    const verdict = groups && judgeOwner(owner, groups);
    if (verdict?.kind === 'fault') field.addError(verdict.message);
  },
});
