import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { useCallback } from 'react';
import { approvalApiRef } from '../api/ApprovalApi';
import { useFresh } from '../live/useFresh';
import { Note } from '../panel/Note';
import { Page } from '../panel/Page';
import { Panel } from '../panel/Panel';
import { AskList } from './AskList';

/** What waits for a second person, and what became of the rest. */
export function ApprovalsPage() {
  const api = useApi(approvalApiRef);
  const read = useCallback(() => api.listAsks(), [api]);
  const { value, error, refresh } = useFresh(read);
  if (!value)
    return (
      <Page>
        {error ? (
          <Panel title="Approvals cannot be shown">
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
        ) : (
          <div role="status" aria-label="Loading the approvals">
            <Skeleton width="100%" height={180} />
          </div>
        )}
      </Page>
    );
  const waiting = value.filter(({ state }) => state === 'waiting');
  const others = value.filter(({ state }) => state !== 'waiting');
  return (
    <Page>
      <Panel title="Waiting for a second person">
        {waiting.length > 0 ? (
          <AskList asks={waiting} />
        ) : (
          <Note>
            Nothing waits. Whoever creates a service with a public route asks
            here: somebody else of the platform team looks at what would be
            committed, and approves or declines.
          </Note>
        )}
      </Panel>
      {others.length > 0 && (
        <Panel title="Decided">
          <AskList asks={others} />
        </Panel>
      )}
    </Page>
  );
}
