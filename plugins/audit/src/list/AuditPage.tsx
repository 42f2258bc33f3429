import { PageLayout } from '@backstage/frontend-plugin-api';
import { RiFileSearchLine } from '@remixicon/react';
import { useMemo } from 'react';
import { useWords } from '../words/useWords';
import { AuditContent } from './AuditContent';

/** Who did what, from where, with which inputs and proof; for the platform team. */
export function AuditPage() {
  const { t } = useWords();
  const title = t('page.title');
  // Each time that Backstage draws a layout it takes all in it for new: whoever presses a button would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiFileSearchLine />}>
        <AuditContent />
      </PageLayout>
    ),
    [title],
  );
}
