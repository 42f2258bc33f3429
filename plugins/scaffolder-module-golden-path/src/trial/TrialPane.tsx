import { useApi } from '@backstage/core-plugin-api';
import {
  FieldExtensionOptions,
  SecretsContextProvider,
} from '@backstage/plugin-scaffolder-react';
import { formFieldsApiRef } from '@backstage/plugin-scaffolder-react/alpha';
import { lazy, ReactNode, Suspense, useEffect, useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { fillDefaults } from '../proof/store/fillDefaults';
import { ProofContext } from '../proof/store/ProofContext';
import { TemplateUnavailable } from '../templates/TemplateUnavailable';
import { useCreateWizardProof } from '../templates/useCreateWizardProof';
import { useTemplate } from '../templates/useTemplate';
import { listTrialSteps } from './listTrialSteps';
import { TrialForm } from './TrialForm';
import styles from './TrialPane.module.css';

const ProofPanel = lazy(() =>
  import('../proof/panel/ProofPanel').then(m => ({ default: m.ProofPanel })),
);

/** What the form of a template holds, by the names of its fields. */
export type TrialValues = Record<string, unknown>;

/** The form of a template, all its steps at once, and the live proof of its values; whoever shows it keeps the values. */
export function TrialPane(props: {
  /** e.g. `template:default/nestjs-service` */
  readonly templateRef: string;
  readonly values: TrialValues;
  /** Told with everything that the form holds, defaults too. */
  readonly onChange: (values: TrialValues) => void;
  /** Where the rules are written down. */
  readonly rulesUrl?: string;
  /** What stands above the form. */
  readonly tools?: ReactNode;
  /** What stands in place of the form, e.g. its values as text. */
  readonly children?: ReactNode;
  /** What stands there while the form is loaded. */
  readonly loading: ReactNode;
}) {
  const { templateRef, values, onChange, rulesUrl, tools, children } = props;
  const { template, error } = useTemplate(templateRef);
  const proof = useCreateWizardProof(templateRef, template);
  const formFields = useApi(formFieldsApiRef);
  const { value: fields } = useAsync(
    // The API hands fields out ready to use; its type keeps that to itself.
    async () =>
      (await formFields.loadFormFields()) as unknown as FieldExtensionOptions[],
    [formFields],
  );
  const trial = useMemo(() => template && listTrialSteps(template), [template]);
  const { store } = proof;
  const { defaults } = proof.fields;

  useEffect(() => {
    store.refresh();
  }, [store]);
  useEffect(() => {
    if (!trial) return;
    const filled = fillDefaults(defaults, values);
    // What nobody types is no value of the service.
    for (const key of trial.proofKeys) delete filled[key];
    store.setValues(filled);
  }, [store, defaults, trial, values]);

  if (error) return <TemplateUnavailable error={error} />;
  return (
    <ProofContext.Provider value={proof}>
      <div className={styles.trial}>
        <div className={styles.form}>
          {tools}
          {children ||
            (trial && fields ? (
              <SecretsContextProvider>
                <TrialForm
                  steps={trial.steps}
                  fields={fields}
                  values={values}
                  onChange={onChange}
                />
              </SecretsContextProvider>
            ) : (
              props.loading
            ))}
        </div>
        <div className={styles.proof}>
          <Suspense fallback={props.loading}>
            <ProofPanel rulesUrl={rulesUrl} />
          </Suspense>
        </div>
      </div>
    </ProofContext.Provider>
  );
}
