import {
  useApi,
  useRouteRef,
  useRouteRefParams,
} from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Skeleton } from '@backstage/ui';
import { Note, Panel } from '@slipway/pages';
import { useCallback } from 'react';
import { approvalApiRef } from '../api/ApprovalApi';
import { useFresh } from '../live/useFresh';
import { Page } from '../panel/Page';
import { approvalRouteRef, approvalsRouteRef } from '../routes';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
import { AskHeader } from './AskHeader';
import { DecisionPanel } from './DecisionPanel';
import { FileList } from './FileList';
import { RoutePanel } from './RoutePanel';

/** One ask: what would be open, every file that would be committed, and what somebody decides of it. */
export function ApprovalPage() {
  const words = useWords();
  const { t, formats } = words;
  const { id } = useRouteRefParams(approvalRouteRef);
  const api = useApi(approvalApiRef);
  const list = useRouteRef(approvalsRouteRef);
  const read = useCallback(
    async () => (await api.readAsk(id)) ?? null,
    [api, id],
  );
  const { value, error, refresh } = useFresh(read);
  if (value)
    return (
      <Page>
        <AskHeader ask={value} />
        <RoutePanel ask={value} />
        <Panel
          title={t('files.title', {
            count: value.files.length,
            files: formats.number(value.files.length),
          })}
        >
          <FileList files={value.files} routes={value.routes} />
        </Panel>
        <DecisionPanel
          // Other bytes are another decision.
          key={value.digest}
          ask={value}
          onDecided={refresh}
        />
      </Page>
    );
  return (
    <Page>
      {value === null && (
        <Panel title={t('ask.noneTitle')}>
          <Note
            action={
              list && (
                <ButtonLink href={list()} variant="secondary">
                  {t('ask.all')}
                </ButtonLink>
              )
            }
          >
            {t('ask.none')}
          </Note>
        </Panel>
      )}
      {value === undefined && error && (
        <Panel title={t('ask.failedTitle')}>
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
      )}
      {value === undefined && !error && (
        <div role="status" aria-label={t('ask.loading')}>
          <Skeleton width="40%" height={32} />
          <Skeleton width="100%" height={260} />
        </div>
      )}
    </Page>
  );
}
