import { RequirePermission } from '@backstage/plugin-permission-react';
import { templateManagementPermission } from '@backstage/plugin-scaffolder-common/alpha';
import { PageMessage } from '@slipway/pages';
import type { PropsWithChildren } from 'react';
import { useWords } from '../words/useWords';

/** Shows what is about templates to those who curate them; to others who that is. */
export function RequireCurator({ children }: PropsWithChildren<{}>) {
  return (
    <RequirePermission
      permission={templateManagementPermission}
      errorPage={<NoCurator />}
    >
      {children}
    </RequirePermission>
  );
}

function NoCurator() {
  const { t } = useWords();
  return (
    <PageMessage drawing="empty" title={t('rights.title')}>
      {t('rights.text')}
    </PageMessage>
  );
}
