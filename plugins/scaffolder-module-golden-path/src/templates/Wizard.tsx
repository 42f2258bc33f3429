import { stringifyEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import {
  FieldExtensionOptions,
  scaffolderApiRef,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import type { JsonValue } from '@backstage/types';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../words/useWords';
import { judgeByProof } from '../proof/judgeByProof';
import { speakErrors } from '../proof/speakErrors';
import { ProofContext } from '../proof/store/ProofContext';
import { proveBeforeCreating } from './proveBeforeCreating';
import { ProvenFieldTemplate } from './ProvenFieldTemplate';
import { Refusal, RefusalAlert } from './RefusalAlert';
import { sayPlainly } from './sayPlainly';
import { TemplateUnavailable } from './TemplateUnavailable';
import { useCreateWizardProof } from './useCreateWizardProof';
import { useTemplate } from './useTemplate';
import { ValuesSummary } from './ValuesSummary';
import styles from './Wizard.module.css';
import { WizardAside } from './WizardAside';
import { WizardForm } from './WizardForm';

const COMPONENTS = { ReviewStateComponent: ValuesSummary };

/** Asks for a template's values step by step, proves them as they are typed, shows them all, and starts the creation. */
export function Wizard(props: {
  readonly namespace: string;
  readonly templateName: string;
  readonly fields: FieldExtensionOptions[];
  /** Where the rules are written down. */
  readonly rulesUrl?: string;
}) {
  const { namespace, templateName, fields, rulesUrl } = props;
  const words = useWords();
  const scaffolder = useApi(scaffolderApiRef);
  const taskRoute = useRouteRef(scaffolderPlugin.routes.ongoingTask);
  const { secrets } = useTemplateSecrets();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<Refusal>();
  const templateRef = stringifyEntityRef({
    kind: 'Template',
    namespace,
    name: templateName,
  });
  const { template, loading, error } = useTemplate(templateRef);
  const proof = useCreateWizardProof(templateRef, template);
  const judged = useMemo(
    () => judgeByProof(speakErrors(fields, words.say), proof, words),
    [fields, proof, words],
  );
  const { titles } = proof.fields;
  const form = useMemo(
    () => ({
      EXPERIMENTAL_theme: 'bui' as const,
      // Every field says what is wrong with it; a list above would keep saying it after it is right.
      showErrorList: false as const,
      // The browser would stop at the first field, with words of its own.
      noHtml5Validate: true,
      focusOnFirstError: true,
      templates: { FieldTemplate: ProvenFieldTemplate },
      transformErrors: (errors: Parameters<typeof sayPlainly>[0]) =>
        sayPlainly(errors, titles, words),
    }),
    [titles, words],
  );

  const create = async (given: Record<string, JsonValue>) => {
    setRefusal(undefined);
    const proven = await proveBeforeCreating(given, proof, words.say);
    if ('conflicts' in proven) {
      setRefusal({ kind: 'conflict', sentences: proven.conflicts });
      return;
    }
    try {
      const { values } = proven;
      const { taskId } = await scaffolder.scaffold({
        templateRef,
        values,
        secrets,
      });
      navigate(taskRoute({ taskId }));
    } catch (cause) {
      setRefusal({
        kind: 'not-started',
        reason: cause instanceof Error ? cause.message : String(cause),
      });
    }
  };

  if (loading) return <Progress />;
  if (error) return <TemplateUnavailable error={error} />;
  return (
    <ProofContext.Provider value={proof}>
      <div className={styles.wizard}>
        <div className={styles.form}>
          {template && (
            <WizardForm
              template={template}
              extensions={judged}
              formProps={form}
              components={COMPONENTS}
              onCreate={create}
            />
          )}
          {refusal && <RefusalAlert refusal={refusal} />}
        </div>
        <WizardAside rulesUrl={rulesUrl} />
      </div>
    </ProofContext.Provider>
  );
}
