import { usePermission } from '@backstage/plugin-permission-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Radio, RadioGroup } from '@backstage/ui';
import { createPublicRoutePermission } from '@slipway/permissions';
import { useWords } from '../words/useWords';
import styles from './GuardChoiceInput.module.css';
import { JudgedField } from './JudgedField';
import { judgeGuard, NO_GUARD } from './judgeGuard';

/** Asks who checks a caller. That nobody does is offered to those who may ask for it, and says what it takes. */
export function GuardChoiceInput(props: FieldExtensionComponentProps<string>) {
  const { formData: guard, onChange, schema } = props;
  const { t } = useWords();
  const { loading, allowed, error } = usePermission({
    permission: createPublicRoutePermission,
  });
  // Whoever could not be asked about may try: the backend asks again.
  const mayBePublic = allowed || Boolean(error);
  const guards = (schema.enum ?? []).map(String);
  const names: readonly string[] = (schema as any).enumNames ?? guards;

  return (
    <JudgedField
      field={props}
      verdict={loading ? undefined : judgeGuard(guard, mayBePublic, t)}
    >
      {({ id, autoFocus, ...input }) => (
        <RadioGroup
          {...input}
          id={id}
          name={id}
          value={guard ?? ''}
          onChange={onChange}
        >
          {guards.map((name, index) => (
            <Radio
              key={name}
              value={name}
              className={styles.radio}
              isDisabled={name === NO_GUARD && !mayBePublic}
            >
              <span className={styles.choice}>
                {names[index]}
                {name === NO_GUARD && (
                  <span className={styles.terms}>
                    {loading
                      ? '\u00a0'
                      : t(
                          mayBePublic
                            ? 'guard.needsApproval'
                            : 'guard.onlyPlatform',
                        )}
                  </span>
                )}
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
    </JudgedField>
  );
}
