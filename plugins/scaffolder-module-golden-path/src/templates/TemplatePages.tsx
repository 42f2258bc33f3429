import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  FieldExtensionOptions,
  SecretsContextProvider,
} from '@backstage/plugin-scaffolder-react';
import { Route, Routes, useParams } from 'react-router-dom';
import { TemplateList } from './TemplateList';
import { Wizard } from './Wizard';

/** The list of templates, and below it the wizard of each. */
export function TemplatePages(props: {
  readonly fields: FieldExtensionOptions[];
  /** Where the rules are written down. */
  readonly rulesUrl?: string;
}) {
  return (
    <Routes>
      <Route index element={<TemplateList />} />
      <Route
        path=":namespace/:templateName"
        element={<WizardPage {...props} />}
      />
    </Routes>
  );
}

function WizardPage(props: {
  readonly fields: FieldExtensionOptions[];
  readonly rulesUrl?: string;
}) {
  const { namespace = '', templateName = '' } = useParams();
  return (
    <BreadcrumbEntry entry={{ label: templateName, href: '.' }}>
      <SecretsContextProvider>
        <Wizard
          // Another template starts with an empty form.
          key={`${namespace}/${templateName}`}
          namespace={namespace}
          templateName={templateName}
          {...props}
        />
      </SecretsContextProvider>
    </BreadcrumbEntry>
  );
}
