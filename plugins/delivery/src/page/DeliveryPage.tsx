import { PageLayout } from '@backstage/frontend-plugin-api';
import { RiLineChartLine } from '@remixicon/react';
import { useMemo } from 'react';
import { useWords } from '../words/useWords';
import { DeliveryContent } from './DeliveryContent';

/** How new services come to be and how they change, for managers. */
export function DeliveryPage() {
  const { t } = useWords();
  const title = t('page.title');
  // Each time that Backstage draws a layout it takes all in it for new: whoever presses a button would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiLineChartLine />}>
        <DeliveryContent />
      </PageLayout>
    ),
    [title],
  );
}
