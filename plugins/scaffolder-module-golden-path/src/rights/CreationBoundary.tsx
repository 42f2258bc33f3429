import { Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  taskCancelPermission,
  taskReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import { Alert, Container, Flex, Text } from '@backstage/ui';
import type { PropsWithChildren } from 'react';
import { useLocation } from 'react-router-dom';
import { useWords } from '../words/useWords';
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
  const { t } = useWords();
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
            title={t('creation.otherTitle')}
            description={t('creation.other')}
          />
        </Container>
      )}
      {children}
    </>
  );
}

function NoCreation() {
  const { t } = useWords();
  return (
    <Container>
      <Flex direction="column" align="start" gap="4" py="12">
        <Text as="h1" variant="title-medium">
          {t('creation.noneTitle')}
        </Text>
        <Text as="p" variant="body-large" color="secondary">
          {t('creation.none')}
        </Text>
      </Flex>
    </Container>
  );
}
