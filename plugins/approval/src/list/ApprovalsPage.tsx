import { PageLayout } from '@backstage/frontend-plugin-api';
import { RiCheckDoubleLine } from '@remixicon/react';
import { useMemo } from 'react';
import { useWords } from '../words/useWords';
import { ApprovalsContent } from './ApprovalsContent';

/** What waits for a second person, and what became of the rest. */
export function ApprovalsPage() {
  const { t } = useWords();
  const title = t('page.title');
  // Each time that Backstage draws a layout it takes all in it for new: whoever presses a button would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiCheckDoubleLine />}>
        <ApprovalsContent />
      </PageLayout>
    ),
    [title],
  );
}
