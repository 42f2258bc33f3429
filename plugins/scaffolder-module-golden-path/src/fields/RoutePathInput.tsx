import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { checkRoutePath } from '@slipway/golden-path';
import { useWords } from '../words/useWords';
import { CheckedText } from './CheckedText';
import { readService } from './readService';
import { useVerdict } from './useVerdict';
import { fault, good } from './Verdict';

/** `ui:options` of the field. */
export interface RoutePathOptions {
  /** Where the gateway is reached, e.g. `https://api.acme.example`; shown before the path. */
  readonly gatewayUrl?: string;
}

/** Asks for the path of a route, and shows the address at which it will answer. */
export function RoutePathInput(
  props: FieldExtensionComponentProps<string, RoutePathOptions>,
) {
  const { formData: path = '', uiSchema } = props;
  const { t } = useWords();
  const gateway = uiSchema['ui:options']?.gatewayUrl ?? '';
  const service = readService(props.formContext?.formData) || 'order';
  const verdict = useVerdict(path, async () => {
    if (!path) return undefined;
    const malformed = checkRoutePath(path);
    return malformed
      ? fault(malformed)
      : good(t('field.address', { address: `${gateway}${path}` }));
  });
  return (
    <CheckedText
      field={props}
      placeholder={`/api/v1/${service}s`}
      verdict={verdict}
    />
  );
}
