import {
  PageLayout,
  useRouteRef,
  useRouteRefParams,
} from '@backstage/frontend-plugin-api';
import { RiRoadMapLine } from '@remixicon/react';
import { useMemo } from 'react';
import { RequireCurator } from '../rights/RequireCurator';
import { curationRouteRef, templateRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { TemplateContent } from './TemplateContent';

/** One template, for those who curate it. */
export function TemplatePage() {
  const { t } = useWords();
  const title = t('page.title');
  const { namespace, name } = useRouteRefParams(templateRouteRef);
  const list = useRouteRef(curationRouteRef)?.();
  // Each time that Backstage draws a layout it takes all in it for new: whoever types would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} titleLink={list} icon={<RiRoadMapLine />}>
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
    [title, list, namespace, name],
  );
}
