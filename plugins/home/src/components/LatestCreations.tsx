import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { Button, Link } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { formatAge } from '../formatAge';
import { listCreations } from '../listCreations';
import { creationRouteRef, creationsRouteRef } from '../routes';
import { CreationStatus } from './CreationStatus';
import { Panel } from './Panel';
import { PanelMessage } from './PanelMessage';
import { PanelRow, PanelRows, PanelRowsLoading } from './PanelRows';

const SHOWN = 5;

/** What the signed-in person started lately, and the pull requests that came of it. */
export function LatestCreations() {
  const scaffolder = useApi(scaffolderApiRef);
  const creations = useRouteRef(creationsRouteRef);
  const creation = useRouteRef(creationRouteRef);
  const { value, error, retry } = useAsyncRetry(
    () => listCreations(scaffolder, SHOWN),
    [scaffolder],
  );

  let body = <PanelRowsLoading label="Loading your latest creations" />;
  if (error)
    body = (
      <PanelMessage
        drawing="storm"
        title="Your creations could not be listed"
        action={
          <Button variant="secondary" onPress={retry}>
            Try again
          </Button>
        }
      >
        The portal did not answer ({error.message}). Whatever you started goes
        on, and pull requests that were opened stay open.
      </PanelMessage>
    );
  else if (value?.length === 0)
    body = (
      <PanelMessage drawing="empty" title="Nothing launched yet">
        A service that you create shows here, with its pull request.
      </PanelMessage>
    );
  else if (value)
    body = (
      <PanelRows>
        {value.map(({ taskId, title, status, createdAt, pullRequest }) => (
          <PanelRow
            key={taskId}
            title={
              creation ? (
                <Link href={creation({ taskId })}>{title}</Link>
              ) : (
                title
              )
            }
            details={
              <>
                <CreationStatus status={status} />
                <time dateTime={createdAt}>
                  {formatAge(createdAt, Date.now())}
                </time>
              </>
            }
            aside={
              pullRequest && (
                <Link href={pullRequest.url} target="_blank">
                  Pull request #{pullRequest.number}
                </Link>
              )
            }
          />
        ))}
      </PanelRows>
    );

  return (
    <Panel
      title="Your latest creations"
      more={
        creations && value && value.length > 0 ? (
          <Link href={creations()}>All</Link>
        ) : null
      }
    >
      {body}
    </Panel>
  );
}
