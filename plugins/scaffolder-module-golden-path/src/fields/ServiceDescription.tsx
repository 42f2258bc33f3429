import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { checkDescription } from '@slipway/golden-path';
import { useWords } from '../words/useWords';
import { CheckedText } from './CheckedText';
import { useVerdict } from './useVerdict';
import { fault, good } from './Verdict';

/** `ui:field: ServiceDescription` */
export const ServiceDescription = createFormField({
  name: 'ServiceDescription',
  component: DescriptionInput,
  validation: (description: string, field) => {
    const problem = checkDescription(description);
    if (problem) field.addError(problem);
  },
});

function DescriptionInput(props: FieldExtensionComponentProps<string>) {
  const { formData: description = '', schema } = props;
  const { t } = useWords();
  const verdict = useVerdict(description, async () => {
    if (!description) return undefined;
    const problem = checkDescription(description);
    const length = [...description].length;
    return problem
      ? fault(problem)
      : good(
          t('field.characters', {
            length: String(length),
            most: String(schema.maxLength ?? 280),
          }),
        );
  });
  return (
    <CheckedText
      field={props}
      placeholder={t('field.description')}
      verdict={verdict}
    />
  );
}
