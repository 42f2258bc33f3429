import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import {
  FieldExtensionOptions,
  scaffolderApiRef,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import { Workflow } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonValue } from '@backstage/types';
import { Alert } from '@backstage/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { TemplateUnavailable } from './TemplateUnavailable';
import { ValuesSummary } from './ValuesSummary';
import styles from './Wizard.module.css';

const FORM = {
  EXPERIMENTAL_theme: 'bui' as const,
  // Every field says what is wrong with it; a list above would keep saying it after it is right.
  showErrorList: false,
};

/** Asks for a template's values step by step, shows them all, and starts the creation. */
export function Wizard(props: {
  readonly namespace: string;
  readonly templateName: string;
  readonly fields: FieldExtensionOptions[];
}) {
  const { namespace, templateName, fields } = props;
  const scaffolder = useApi(scaffolderApiRef);
  const taskRoute = useRouteRef(scaffolderPlugin.routes.ongoingTask);
  const { secrets } = useTemplateSecrets();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<Error>();

  const create = async (values: Record<string, JsonValue>) => {
    setRefusal(undefined);
    try {
      const { taskId } = await scaffolder.scaffold({
        templateRef: stringifyEntityRef({
          kind: 'Template',
          namespace,
          name: templateName,
        }),
        values,
        secrets,
      });
      navigate(taskRoute({ taskId }));
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };

  return (
    <div className={styles.wizard}>
      <Workflow
        namespace={namespace}
        templateName={templateName}
        extensions={fields}
        formProps={FORM}
        components={{ ReviewStateComponent: ValuesSummary }}
        onCreate={create}
        onError={error => <TemplateUnavailable error={error} />}
      />
      {refusal && (
        <Alert
          status="danger"
          title="The creation could not be started"
          description={`${refusal.message}. Nothing was created, and what you typed is still here: press Create again in a moment.`}
        />
      )}
    </div>
  );
}
