import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useWords } from '../words/useWords';
import { CheckedText } from './CheckedText';
import { judgeApplicationName } from './judgeApplicationName';
import { useNames } from './names/useNames';
import { readService } from './readService';
import { useVerdict } from './useVerdict';

/** Asks for the name of an application, and says whether it is free within its service. */
export function ApplicationNameInput(
  props: FieldExtensionComponentProps<string>,
) {
  const { formData: application = '', formContext } = props;
  const service = readService(formContext?.formData);
  const names = useNames();
  const { t } = useWords();
  const verdict = useVerdict(`${service} ${application} ${names.version}`, () =>
    judgeApplicationName(service, application, names, t),
  );
  return (
    <CheckedText
      field={props}
      placeholder="api"
      verdict={verdict}
      looking={t('field.lookingFree')}
    />
  );
}
