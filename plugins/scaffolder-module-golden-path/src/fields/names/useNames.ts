import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { useFromProof, useWizardProof } from '../../proof/store/ProofContext';
import { CatalogNames } from './CatalogNames';
import type { NameDirectory } from './NameDirectory';
import { SnapshotNames } from './SnapshotNames';

/**
 * The names that are taken: from the proof, without a request, where the wizard has one; else from the catalog.
 *
 * @returns with `version`, which changes when answers may have changed
 */
export function useNames(): NameDirectory & { readonly version: string } {
  const catalog = useApi(catalogApiRef);
  const store = useWizardProof()?.store;
  const version = useFromProof(state =>
    state.kind === 'live' ? `live ${state.base}` : state.kind,
  );
  return useMemo(() => {
    const choose = async (): Promise<NameDirectory> => {
      const settled = await store?.settle();
      return settled?.kind === 'live'
        ? new SnapshotNames(settled.snapshot)
        : new CatalogNames(catalog);
    };
    return {
      version,
      findService: async service => (await choose()).findService(service),
      findApplication: async name => (await choose()).findApplication(name),
    };
  }, [catalog, store, version]);
}
