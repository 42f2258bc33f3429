import { Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  taskCancelPermission,
  taskReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import { Alert, Container, Flex, Text } from '@backstage/ui';
import type { PropsWithChildren } from 'react';
import { useLocation } from 'react-router-dom';
import { TryAgain } from './TryAgain';

/**
 * Stands around the pages of creations. One that somebody may not see is not shown, one that they may only see says so,
 * and whoever may change it can try again what failed.
 */
export function CreationBoundary(props: PropsWithChildren<{}>) {
  const { pathname } = useLocation();
  const [, taskId] = /\/tasks\/([^/]+)/.exec(pathname) ?? [];
  return taskId ? (
    <OneCreation taskId={taskId}>{props.children}</OneCreation>
  ) : (
    <>{props.children}</>
  );
}

function OneCreation(props: PropsWithChildren<{ readonly taskId: string }>) {
  const { taskId, children } = props;
  const read = usePermission({
    permission: taskReadPermission,
    resourceRef: taskId,
  });
  const change = usePermission({
    permission: taskCancelPermission,
    resourceRef: taskId,
  });
  if (read.loading || change.loading) return <Progress />;
  if (!read.allowed && !read.error) return <NoCreation />;
  if (change.allowed) return <TryAgain taskId={taskId}>{children}</TryAgain>;
  return (
    <>
      {!change.error && (
        <Container>
          <Alert
            status="info"
            title="You are looking at a team mate's creation"
            description="Whoever asked for it, and the platform team, may cancel it or try it again."
          />
        </Container>
      )}
      {children}
    </>
  );
}

function NoCreation() {
  return (
    <Container>
      <Flex direction="column" align="start" gap="4" py="12">
        <Text as="h1" variant="title-medium">
          There is nothing here for you to see
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          A creation and its log are shown to whoever asked for it, to their
          team and to the platform team. This one is none of yours, or there is
          none at this address.
        </Text>
      </Flex>
    </Container>
  );
}
