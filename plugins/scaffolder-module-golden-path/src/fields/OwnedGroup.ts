import { identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { readWords } from '../words/readWords';
import { judgeOwner } from './judgeOwner';
import { listOwnerChoices } from './listOwnerChoices';
import { OwnedGroupInput } from './OwnedGroupInput';

/** `ui:field: OwnedGroup` */
export const OwnedGroup = createFormField({
  name: 'OwnedGroup',
  component: OwnedGroupInput,
  validation: async (owner: string, field, { apiHolder }) => {
    const choices = await listOwnerChoices({
      identity: apiHolder.get(identityApiRef)!,
      catalog: apiHolder.get(catalogApiRef)!,
      permissions: apiHolder.get(permissionApiRef)!,
      // Unknown stops nobody: the backend asks again.
    }).catch(() => undefined);
    const verdict = choices && judgeOwner(owner, choices, readWords(apiHolder));
    if (verdict?.kind === 'fault') field.addError(verdict.message);
  },
});
