import { useApi } from '@backstage/core-plugin-api';
import type { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { Alert, Button, Container } from '@backstage/ui';
import { Fragment, PropsWithChildren, useEffect, useState } from 'react';
import { useWords } from '../words/useWords';
import { readWaiting } from './readWaiting';
import { Waits } from './Waits';

const ASK_EVERY_MS = 2_000;
const ENDS = ['failed', 'cancelled', 'completed', 'skipped'];

/**
 * Offers to try a creation again once it has failed; the page below then follows it from the start. One that only waits
 * for a second person says so, and goes on by itself.
 */
export function TryAgain(
  props: PropsWithChildren<{ readonly taskId: string }>,
) {
  const { taskId, children } = props;
  const { t, say } = useWords();
  const scaffolder = useApi(scaffolderApiRef);
  const [attempt, setAttempt] = useState(1);
  const [status, setStatus] = useState<ScaffolderTask['status']>();
  const [waitsAt, setWaitsAt] = useState<string>();
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isWanted = true;
    let hasWaited = false;
    const look = async () => {
      const task = await scaffolder.getTask(taskId).catch(() => undefined);
      if (!isWanted) return;
      if (hasWaited && task && task.status !== 'failed') {
        setWaitsAt(undefined);
        setAttempt(attempt + 1);
        return;
      }
      if (task?.status === 'failed' && !hasWaited) {
        const path = await readWaiting(scaffolder, taskId);
        if (!isWanted) return;
        hasWaited = path !== undefined;
        setWaitsAt(path);
      }
      setStatus(task?.status);
      const isOver = task && ENDS.includes(task.status) && !hasWaited;
      if (!isOver) timer = setTimeout(look, ASK_EVERY_MS);
    };
    look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [scaffolder, taskId, attempt]);

  const tryAgain = async () => {
    try {
      setRefusal(undefined);
      await scaffolder.retry?.(taskId);
      setStatus(undefined);
      setAttempt(attempt + 1);
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause.message : String(cause));
    }
  };

  return (
    <>
      {waitsAt && <Waits path={waitsAt} />}
      {!waitsAt && (status === 'failed' || status === 'cancelled') && (
        <Container>
          <Alert
            status={refusal ? 'danger' : 'info'}
            role={refusal ? 'alert' : undefined}
            title={
              refusal
                ? t('creation.retryFailedTitle')
                : t('creation.failedTitle')
            }
            description={refusal ? say(refusal) : t('creation.failed')}
            customActions={
              <Button variant="secondary" onPress={tryAgain}>
                {t('creation.retry')}
              </Button>
            }
          />
        </Container>
      )}
      <Fragment key={attempt}>{children}</Fragment>
    </>
  );
}
