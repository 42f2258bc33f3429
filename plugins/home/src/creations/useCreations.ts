import { useApi } from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { useLatest, type Latest } from '@slipway/pages';
import { useState } from 'react';
import { homeApiRef } from '../api/HomeApi';
import {
  readCreations,
  type CreationMemory,
  type Creations,
} from './readCreations';

/**
 * Where each of one's own creations stands.
 *
 * @param revision - another number asks again
 */
export function useCreations(revision: number): Latest<Creations> {
  const scaffolder = useApi(scaffolderApiRef);
  const home = useApi(homeApiRef);
  const [memory] = useState<CreationMemory>(() => new Map());
  return useLatest(
    signal => readCreations({ scaffolder, home }, memory, Date.now(), signal),
    'creations',
    revision,
  );
}
