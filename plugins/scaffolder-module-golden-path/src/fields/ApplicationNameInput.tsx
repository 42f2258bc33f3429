import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { CheckedText } from './CheckedText';
import { judgeApplicationName } from './judgeApplicationName';
import { readService } from './readService';
import { useVerdict } from './useVerdict';

/** Asks for the name of an application, and says whether it is free within its service. */
export function ApplicationNameInput(
  props: FieldExtensionComponentProps<string>,
) {
  const { formData: application = '', formContext } = props;
  const service = readService(formContext?.formData);
  const catalog = useApi(catalogApiRef);
  const verdict = useVerdict(`${service} ${application}`, () =>
    judgeApplicationName(service, application, catalog),
  );
  return (
    <CheckedText
      field={props}
      placeholder="api"
      verdict={verdict}
      looking="Looking whether it is free"
    />
  );
}
