import { PageLayout } from '@backstage/frontend-plugin-api';
import { RiRoadMapLine } from '@remixicon/react';
import { useMemo } from 'react';
import { RequireCurator } from '../rights/RequireCurator';
import { useWords } from '../words/useWords';
import { CurationContent } from './CurationContent';

/** All templates, for those who curate them. */
export function CurationPage() {
  const { t } = useWords();
  const title = t('page.title');
  // Each time that Backstage draws a layout it takes all in it for new: whoever presses a button would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiRoadMapLine />}>
        <RequireCurator>
          <CurationContent />
        </RequireCurator>
      </PageLayout>
    ),
    [title],
  );
}
