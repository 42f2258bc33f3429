import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { useTaskEventStream } from '@backstage/plugin-scaffolder-react';
import { Alert, Container } from '@backstage/ui';
import { useParams } from 'react-router-dom';
import { readOwnWords } from '@slipway/pages';
import { CreationResult } from '../result/CreationResult';
import { isWaiting } from '../rights/readWaiting';
import { CreationActions } from './CreationActions';
import { CreationLog } from './CreationLog';
import styles from './CreationPage.module.css';
import { CreationSteps } from './CreationSteps';
import { listSteps } from './listSteps';
import { nameCreation } from './nameCreation';
import { useWords } from '../words/useWords';

/** A creation while it runs, and how it ended. */
export function CreationPage() {
  const { taskId = '' } = useParams();
  const stream = useTaskEventStream(taskId);
  const { t, say, formats } = useWords();
  const { task, error, output } = stream;
  const waits = isWaiting(error);
  const hasFailed = Boolean(error) && !waits && !stream.cancelled;
  const what =
    nameCreation(task?.spec.parameters) ?? t('creation.page.something');
  const template = task?.spec.templateInfo?.entity?.metadata;
  const spoken = template && readOwnWords(template, formats.language);

  return (
    <BreadcrumbEntry entry={{ label: what, href: taskId }}>
      <Container>
        <div className={styles.page} aria-busy={!task}>
          <header className={styles.head}>
            <div>
              <h2 className={styles.title}>
                {task
                  ? t(sayTitle(stream, hasFailed), { what })
                  : t('creation.page.loading')}
              </h2>
              {template && (
                <p className={styles.template}>
                  {t('creation.page.by', {
                    template: spoken?.title ?? template.title ?? template.name,
                  })}
                </p>
              )}
            </div>
            <CreationActions taskId={taskId} stream={stream} />
          </header>
          {hasFailed && (
            <Alert
              role="alert"
              status="danger"
              title={t('creation.error.title')}
              description={say(error!.message)}
            />
          )}
          {output && <CreationResult output={output} />}
          <div className={styles.card}>
            <CreationSteps steps={listSteps(stream)} />
          </div>
          <CreationLog stream={stream} />
        </div>
      </Container>
    </BreadcrumbEntry>
  );
}

function sayTitle(
  { cancelled, completed }: { cancelled: boolean; completed: boolean },
  hasFailed: boolean,
) {
  if (cancelled) return 'creation.page.titleCancelled';
  if (hasFailed) return 'creation.page.titleFailed';
  return completed ? 'creation.page.titleDone' : 'creation.page.title';
}
