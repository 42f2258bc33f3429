import {
  useApi,
  useRouteRef,
  useRouteRefParams,
} from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Skeleton } from '@backstage/ui';
import { useCallback } from 'react';
import { approvalApiRef } from '../api/ApprovalApi';
import { useFresh } from '../live/useFresh';
import { Note } from '../panel/Note';
import { Page } from '../panel/Page';
import { Panel } from '../panel/Panel';
import { approvalRouteRef, approvalsRouteRef } from '../routes';
import { AskHeader } from './AskHeader';
import { DecisionPanel } from './DecisionPanel';
import { FileList } from './FileList';
import { RoutePanel } from './RoutePanel';

/** One ask: what would be open, every file that would be committed, and what somebody decides of it. */
export function ApprovalPage() {
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
        <Panel title={`What would be committed: ${value.files.length} files`}>
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
        <Panel title="Nobody asked for this">
          <Note
            action={
              list && (
                <ButtonLink href={list()} variant="secondary">
                  All approvals
                </ButtonLink>
              )
            }
          >
            The address may be incomplete.
          </Note>
        </Panel>
      )}
      {value === undefined && error && (
        <Panel title="This cannot be shown">
          <Note
            isAlert
            action={
              <Button variant="secondary" onPress={refresh}>
                Try again
              </Button>
            }
          >
            {error.message}
          </Note>
        </Panel>
      )}
      {value === undefined && !error && (
        <div role="status" aria-label="Loading what is asked for">
          <Skeleton width="40%" height={32} />
          <Skeleton width="100%" height={260} />
        </div>
      )}
    </Page>
  );
}
