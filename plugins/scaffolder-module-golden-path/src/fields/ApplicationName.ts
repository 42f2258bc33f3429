import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { readWords } from '../words/readWords';
import { ApplicationNameInput } from './ApplicationNameInput';
import { judgeApplicationName } from './judgeApplicationName';
import { CatalogNames } from './names/CatalogNames';
import { readService } from './readService';

/** `ui:field: ApplicationName` */
export const ApplicationName = createFormField({
  name: 'ApplicationName',
  component: ApplicationNameInput,
  validation: async (application: string, field, { apiHolder, formData }) => {
    const verdict = await judgeApplicationName(
      readService(formData),
      application,
      new CatalogNames(apiHolder.get(catalogApiRef)!),
      readWords(apiHolder),
    );
    if (verdict?.kind === 'fault') field.addError(verdict.message);
  },
});
