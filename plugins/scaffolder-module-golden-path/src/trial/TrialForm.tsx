import type {
  FieldExtensionOptions,
  TemplateParameterSchema,
} from '@backstage/plugin-scaffolder-react';
import {
  extractSchemaFromStep,
  Form,
} from '@backstage/plugin-scaffolder-react/alpha';
import type { UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useCallback, useId, useMemo, useRef } from 'react';
import { ProvenFieldTemplate } from '../templates/ProvenFieldTemplate';
import styles from './TrialForm.module.css';
import type { TrialValues } from './TrialPane';

type Step = TemplateParameterSchema['steps'][number];

interface TrialFormProps {
  readonly fields: readonly FieldExtensionOptions[];
  readonly values: TrialValues;
  readonly onChange: (values: TrialValues) => void;
}

/** All steps of a template's form below each other. It has nothing to send: what is wrong is said as one types. */
export function TrialForm(
  props: TrialFormProps & { readonly steps: readonly Step[] },
) {
  const { steps, fields, values, onChange } = props;
  const components = useMemo(
    () =>
      Object.fromEntries(
        fields.map(({ name, component }) => [name, component]),
      ),
    [fields],
  );
  // Each step brings its defaults along as it appears, before any of them is drawn again.
  const latest = useRef(values);
  latest.current = values;
  const change = useCallback(
    (part: TrialValues) => {
      latest.current = { ...latest.current, ...part };
      onChange(latest.current);
    },
    [onChange],
  );
  return (
    <div className={styles.steps}>
      {steps.map((step, index) => (
        <TrialStep
          key={index}
          step={step}
          components={components}
          values={values}
          onChange={change}
        />
      ))}
    </div>
  );
}

function TrialStep(props: {
  readonly step: Step;
  readonly components: Record<string, FieldExtensionOptions['component']>;
  readonly values: TrialValues;
  readonly onChange: (part: TrialValues) => void;
}) {
  const { step, components, values, onChange } = props;
  const titleId = useId();
  const { schema, uiSchema } = useMemo(
    () => extractSchemaFromStep(step.schema),
    [step],
  );
  return (
    <section aria-labelledby={titleId} className={styles.step}>
      <h3 id={titleId} className={styles.title}>
        {step.title}
      </h3>
      {step.description && (
        <p className={styles.description}>{step.description}</p>
      )}
      <Form
        EXPERIMENTAL_theme="bui"
        // No form of the browser's: the enter key has nothing to send.
        tagName="div"
        noValidate
        noHtml5Validate
        showErrorList={false}
        validator={validator}
        schema={schema}
        uiSchema={uiSchema as UiSchema}
        formData={values}
        formContext={{ formData: values }}
        fields={components as never}
        templates={{ FieldTemplate: ProvenFieldTemplate }}
        experimental_defaultFormStateBehavior={{ allOf: 'populateDefaults' }}
        onChange={({ formData }) => onChange(formData ?? {})}
      >
        {/* In place of a button to send it. */}
        <></>
      </Form>
    </section>
  );
}
