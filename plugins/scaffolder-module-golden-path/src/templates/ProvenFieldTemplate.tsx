import { ScaffolderField } from '@backstage/plugin-scaffolder-react/alpha';
import { FieldTemplateProps, getTemplate, getUiOptions } from '@rjsf/utils';
import styles from '../fields/JudgedField.module.css';
import { useFieldFinding } from '../fields/useFieldFinding';
import { VerdictLine } from '../fields/VerdictLine';

/** What stands around every field of a form: the scaffolder's own, and below a stock field what the proof finds. */
export function ProvenFieldTemplate(props: FieldTemplateProps) {
  const { id, children, hidden, uiSchema, registry } = props;
  const found = useFieldFinding(id);
  if (hidden) return <div style={{ display: 'none' }}>{children}</div>;
  const options = getUiOptions(uiSchema);
  const Wrap = getTemplate<'WrapIfAdditionalTemplate'>(
    'WrapIfAdditionalTemplate',
    registry,
    options,
  );
  // A field of ours says it by itself.
  const isOwn = uiSchema?.['ui:field'] !== undefined;
  return (
    <Wrap {...props}>
      <ScaffolderField
        displayLabel={props.displayLabel}
        rawErrors={props.rawErrors ?? []}
        help={props.help}
        disabled={props.disabled}
        rawDescription={props.rawDescription}
        errors={props.errors}
        required={props.required}
      >
        {children}
        {found && !isOwn && (
          <div className={styles.line} data-kind={found.kind}>
            <span role="status" className={styles.verdict}>
              <VerdictLine {...found} />
            </span>
          </div>
        )}
      </ScaffolderField>
    </Wrap>
  );
}
