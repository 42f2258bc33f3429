import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { useWords } from '../words/useWords';
import { readValues, type ReadValues } from './readValues';
import styles from './ValuesText.module.css';
import { writeValues } from './writeValues';

/** The values as a golden case keeps them: what one writes or pastes is tried as soon as it can be read. */
export function ValuesText(props: {
  readonly values: Record<string, unknown>;
  readonly onChange: (values: Record<string, unknown>) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(() => writeValues(props.values));
  const read = readValues(text);
  const change = (next: string) => {
    setText(next);
    const given = readValues(next);
    if (given.kind === 'values') props.onChange(given.values);
  };
  return (
    <div className={styles.values}>
      <TextAreaField
        label={t('trial.yaml')}
        description={t('trial.yamlHint')}
        value={text}
        onChange={change}
        isInvalid={read.kind !== 'values'}
        rows={24}
        spellCheck="false"
      />
      <p role="status" className={styles.fault}>
        {sayFault(read)}
      </p>
    </div>
  );

  function sayFault(given: ReadValues): string {
    if (given.kind === 'no-yaml')
      return t('trial.noYaml', { line: String(given.line) });
    return given.kind === 'no-mapping' ? t('trial.noMapping') : '';
  }
}
