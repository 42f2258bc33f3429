import { Content, InfoCard, MarkdownContent } from '@backstage/core-components';
import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-react';
import {
  Stepper,
  useFilteredSchemaProperties,
} from '@backstage/plugin-scaffolder-react/alpha';
import type { ComponentProps } from 'react';

/** The steps of a template under its title, as the scaffolder's own; it would fetch the form by itself, in English. */
export function WizardForm(
  props: Omit<ComponentProps<typeof Stepper>, 'manifest'> & {
    readonly template: TemplateParameterSchema;
  },
) {
  const { template, ...rest } = props;
  const manifest = useFilteredSchemaProperties(template);
  if (!manifest) return null;
  return (
    <Content>
      <InfoCard
        title={manifest.title}
        subheader={
          <MarkdownContent
            linkTarget="_blank"
            content={manifest.description ?? ''}
          />
        }
        noPadding
        titleTypographyProps={{ component: 'h2' }}
      >
        <Stepper manifest={manifest} {...rest} />
      </InfoCard>
    </Content>
  );
}
