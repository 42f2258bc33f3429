import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import useAsync from 'react-use/esm/useAsync';
import { listOwnerChoices } from './listOwnerChoices';

/** Whom the signed-in person may name as owner; asked once for each form. */
export function useOwnerChoices() {
  const identity = useApi(identityApiRef);
  const catalog = useApi(catalogApiRef);
  const permissions = useApi(permissionApiRef);
  return useAsync(
    () => listOwnerChoices({ identity, catalog, permissions }),
    [identity, catalog, permissions],
  );
}
