import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { checkDescription } from '@slipway/golden-path';
import { CheckedText } from './CheckedText';
import { useVerdict } from './useVerdict';
import { fault } from './Verdict';

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
  const { formData: description = '' } = props;
  const verdict = useVerdict(description, async () => {
    const problem = description && checkDescription(description);
    return problem ? fault(problem) : undefined;
  });
  return (
    <CheckedText field={props} placeholder="Takes orders" verdict={verdict} />
  );
}
