import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import {
  taskCancelPermission,
  taskCreatePermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  scaffolderApiRef,
  type TaskStream,
} from '@backstage/plugin-scaffolder-react';
import { Button, ButtonLink } from '@backstage/ui';
import { useState } from 'react';
import styles from './CreationPage.module.css';
import { useWords } from '../words/useWords';

/** What one may do with a creation: stop it, or begin anew with its values. */
export function CreationActions(props: {
  readonly taskId: string;
  readonly stream: TaskStream;
}) {
  const { taskId, stream } = props;
  const { t } = useWords();
  const scaffolder = useApi(scaffolderApiRef);
  const [cancelling, setCancelling] = useState<'asked' | 'failed'>();
  const cancel = usePermission({
    permission: taskCancelPermission,
    resourceRef: taskId,
  });
  const create = usePermission({ permission: taskCreatePermission });
  const wizard = useRouteRef(scaffolderPlugin.routes.selectedTemplate);
  const isOver = stream.completed || stream.cancelled;
  const template = stream.task?.spec.templateInfo?.entity?.metadata;

  const stop = async () => {
    setCancelling('asked');
    await scaffolder.cancelTask(taskId).catch(() => setCancelling('failed'));
  };

  return (
    <div className={styles.actions}>
      {!isOver && cancel.allowed && (
        <Button
          variant="secondary"
          isDisabled={cancelling === 'asked'}
          onPress={stop}
        >
          {t(
            cancelling === 'asked'
              ? 'creation.actions.cancelling'
              : 'creation.actions.cancel',
          )}
        </Button>
      )}
      {isOver && create.allowed && wizard && template?.namespace && (
        <ButtonLink
          variant="secondary"
          href={`${wizard({
            namespace: template.namespace,
            templateName: template.name,
          })}?${new URLSearchParams({
            formData: JSON.stringify(stream.task?.spec.parameters ?? {}),
          })}`}
        >
          {t('creation.actions.change')}
        </ButtonLink>
      )}
      {cancelling === 'failed' && (
        <span role="alert">{t('creation.error.cancelFailed')}</span>
      )}
    </div>
  );
}
