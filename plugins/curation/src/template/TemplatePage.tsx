import { PageLayout, useRouteRefParams } from '@backstage/frontend-plugin-api';
import { RiRoadMapLine } from '@remixicon/react';
import { useMemo } from 'react';
import { RequireCurator } from '../rights/RequireCurator';
import { templateRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { TemplateContent } from './TemplateContent';

/** One template, for those who curate it. */
export function TemplatePage() {
  const { t } = useWords();
  const title = t('page.title');
  const { namespace, name } = useRouteRefParams(templateRouteRef);
  // Each time that Backstage draws a layout it takes all in it for new: whoever types would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiRoadMapLine />}>
        <RequireCurator>
          <TemplateContent
            // Another template begins with an empty form.
            key={`${namespace}/${name}`}
            namespace={namespace}
            name={name}
          />
        </RequireCurator>
      </PageLayout>
    ),
    [title, namespace, name],
  );
}
