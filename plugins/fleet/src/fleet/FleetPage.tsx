import { PageLayout } from '@backstage/frontend-plugin-api';
import { RiRadarLine } from '@remixicon/react';
import { useMemo } from 'react';
import { useWords } from '../words/useWords';
import { FleetContent } from './FleetContent';

/** Every service, its guards, and what runs where, now. */
export function FleetPage() {
  const { t } = useWords();
  const title = t('page.title');
  // Each time that Backstage draws a layout it takes all in it for new: whoever presses a button would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiRadarLine />}>
        <FleetContent />
      </PageLayout>
    ),
    [title],
  );
}
