import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { readWords } from '../words/readWords';
import { judgeServiceName } from './judgeServiceName';
import { CatalogNames } from './names/CatalogNames';
import { ServiceNameInput } from './ServiceNameInput';

/** `ui:field: ServiceName` */
export const ServiceName = createFormField({
  name: 'ServiceName',
  component: ServiceNameInput,
  validation: async (service: string, field, { apiHolder }) => {
    const verdict = await judgeServiceName(
      service,
      new CatalogNames(apiHolder.get(catalogApiRef)!),
      readWords(apiHolder),
    );
    if (verdict?.kind === 'fault') field.addError(verdict.message);
  },
});
