import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { LiveVerdict } from './useVerdict';

/** What an input of the wizard and the line under it have in common, so that one describes the other. */
export function describeField(
  field: FieldExtensionComponentProps<any, any>,
  verdict: LiveVerdict,
) {
  const { schema, idSchema, uiSchema, required, disabled, rawErrors } = field;
  const helpId = `${idSchema.$id}__help`;
  const verdictId = `${idSchema.$id}__verdict`;
  const faulty = typeof verdict === 'object' && verdict.kind === 'fault';
  return {
    input: {
      id: idSchema.$id,
      label: schema.title,
      isRequired: required,
      isDisabled: disabled,
      // An old refusal of the wizard yields to the verdict on what stands there now.
      isInvalid: faulty || (!verdict && (rawErrors?.length ?? 0) > 0),
      autoFocus: uiSchema['ui:autofocus'],
      'aria-describedby': `${verdictId} ${helpId}`,
    },
    line: { helpId, verdictId, verdict, help: schema.description },
  };
}
