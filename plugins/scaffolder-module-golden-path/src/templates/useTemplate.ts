import { useTemplateParameterSchema } from '@backstage/plugin-scaffolder-react/alpha';
import { useFormats } from '@slipway/pages';
import { useMemo } from 'react';
import { speakTemplate } from './speakTemplate';

/** The form of a template in the reader's language; fetched once, whichever that is. */
export function useTemplate(templateRef: string) {
  const { manifest, loading, error } = useTemplateParameterSchema(templateRef);
  const { language } = useFormats();
  const template = useMemo(
    () => manifest && speakTemplate(manifest, language),
    [manifest, language],
  );
  return { template, loading, error };
}
