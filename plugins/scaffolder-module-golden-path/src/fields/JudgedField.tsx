import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { ReactElement } from 'react';
import styles from './JudgedField.module.css';
import { useWords } from '../words/useWords';
import { useFieldFinding } from './useFieldFinding';
import { LiveVerdict } from './useVerdict';
import type { Verdict } from './Verdict';
import { VerdictLine } from './VerdictLine';

/**
 * A field of the wizard, with one line under its input: help, until there is something to say about the value. What the
 * proof of the pull request finds wrong with it goes first.
 */
export function JudgedField(props: {
  readonly field: FieldExtensionComponentProps<any, any>;
  readonly verdict: LiveVerdict;
  /** What it says while it looks. */
  readonly looking?: string;
  /** Draws the input; what it is given names it, marks it and ties the line to it. */
  readonly children: (input: JudgedInputProps) => ReactElement;
}) {
  const { field, looking, children } = props;
  const { t } = useWords();
  const { schema, idSchema, uiSchema, required, disabled, rawErrors } = field;
  const helpId = `${idSchema.$id}__help`;
  const verdictId = `${idSchema.$id}__verdict`;
  const verdict = combine(useFieldFinding(idSchema.$id), props.verdict);
  const said = typeof verdict === 'object' ? verdict : undefined;
  const isRefused = !said && (rawErrors?.length ?? 0) > 0;
  return (
    <div className={styles.field} data-judged={Boolean(said)}>
      {children({
        id: idSchema.$id,
        label: schema.title,
        isRequired: required,
        // Backstage UI knows the English word only.
        secondaryLabel: required ? t('field.required') : undefined,
        isDisabled: disabled,
        isInvalid: said?.kind === 'fault' || isRefused,
        autoFocus: uiSchema['ui:autofocus'],
        'aria-describedby': `${verdictId} ${helpId}`,
      })}
      <div className={styles.line} data-kind={said?.kind}>
        <span id={helpId} hidden={verdict !== undefined}>
          {schema.description}
        </span>
        <span id={verdictId} role="status" className={styles.verdict}>
          {verdict === 'looking' ? looking : said && <VerdictLine {...said} />}
        </span>
      </div>
    </div>
  );
}

/** @see JudgedField */
export interface JudgedInputProps {
  readonly id: string;
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly secondaryLabel?: string;
  readonly isDisabled: boolean;
  readonly isInvalid: boolean;
  readonly autoFocus?: boolean;
  readonly 'aria-describedby': string;
}

function combine(found: Verdict | undefined, own: LiveVerdict): LiveVerdict {
  if (!found) return own;
  if (typeof own !== 'object' || own.kind !== 'fault') return found;
  // Both object to it: the proof has the words, the field knows where to look.
  return found.kind === 'fault' ? { ...found, about: own.about } : own;
}
