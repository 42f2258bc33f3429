import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { TextField } from '@backstage/ui';
import { describeField } from './describeField';
import { LiveVerdict } from './useVerdict';
import { VerdictLine } from './VerdictLine';

/** A text field of the wizard with the verdict on its value below it. */
export function CheckedText(props: {
  readonly field: FieldExtensionComponentProps<string>;
  readonly placeholder?: string;
  readonly verdict: LiveVerdict;
  readonly looking?: string;
}) {
  const { field, placeholder, verdict, looking } = props;
  const { input, line } = describeField(field, verdict);
  return (
    <div>
      <TextField
        {...input}
        placeholder={placeholder}
        spellCheck="false"
        autoComplete="off"
        value={field.formData ?? ''}
        onChange={field.onChange}
      />
      <VerdictLine {...line} looking={looking} />
    </div>
  );
}
