import { PageLayout } from '@backstage/frontend-plugin-api';
import { RiSearchLine } from '@remixicon/react';
import { useMemo } from 'react';
import { useWords } from '../words/useWords';
import { SearchContent } from './SearchContent';

/** Where one finds what the platform has. */
export function SearchPage() {
  const { t } = useWords();
  const title = t('page.title');
  // Each time that Backstage draws a layout it takes all in it for new: whoever types would lose the focus.
  return useMemo(
    () => (
      <PageLayout title={title} icon={<RiSearchLine />}>
        <SearchContent />
      </PageLayout>
    ),
    [title],
  );
}
