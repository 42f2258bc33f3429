import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { TextField } from '@backstage/ui';
import { JudgedField } from './JudgedField';
import { LiveVerdict } from './useVerdict';

/** A text field of the wizard with the verdict on its text. */
export function CheckedText(props: {
  readonly field: FieldExtensionComponentProps<string>;
  readonly placeholder: string;
  readonly verdict: LiveVerdict;
  readonly looking?: string;
}) {
  const { field, placeholder, verdict, looking } = props;
  return (
    <JudgedField field={field} verdict={verdict} looking={looking}>
      {input => (
        <TextField
          {...input}
          placeholder={placeholder}
          spellCheck="false"
          autoComplete="off"
          value={field.formData ?? ''}
          onChange={field.onChange}
        />
      )}
    </JudgedField>
  );
}
