import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { Note, Panel } from '@slipway/pages';
import { useCallback } from 'react';
import { approvalApiRef } from '../api/ApprovalApi';
import { useFresh } from '../live/useFresh';
import { Page } from '../panel/Page';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
import { AskList } from './AskList';

/** What there is of the page below its title. */
export function ApprovalsContent() {
  const words = useWords();
  const { t } = words;
  const api = useApi(approvalApiRef);
  const read = useCallback(() => api.listAsks(), [api]);
  const { value, error, refresh } = useFresh(read);
  if (!value)
    return (
      <Page>
        {error ? (
          <Panel title={t('page.failedTitle')}>
            <Note
              isAlert
              action={
                <Button variant="secondary" onPress={refresh}>
                  {t('page.retry')}
                </Button>
              }
            >
              {sayError(error, words)}
            </Note>
          </Panel>
        ) : (
          <div role="status" aria-label={t('page.loading')}>
            <Skeleton width="100%" height={180} />
          </div>
        )}
      </Page>
    );
  const waiting = value.filter(({ state }) => state === 'waiting');
  const others = value.filter(({ state }) => state !== 'waiting');
  return (
    <Page>
      <Panel title={t('page.waiting')}>
        {waiting.length > 0 ? (
          <AskList asks={waiting} />
        ) : (
          <Note>{t('page.nothingWaits')}</Note>
        )}
      </Panel>
      {others.length > 0 && (
        <Panel title={t('page.decided')}>
          <AskList asks={others} />
        </Panel>
      )}
    </Page>
  );
}
