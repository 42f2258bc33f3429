import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { useState } from 'react';
import { useWords } from '../words/useWords';
import styles from './TrialTools.module.css';

/** How the values are shown. */
export type TrialView = 'form' | 'text';

/** How the values are shown, and what can be done with them. Nothing here creates anything. */
export function TrialTools(props: {
  readonly view: TrialView;
  readonly values: Record<string, unknown>;
  readonly onView: (view: TrialView) => void;
  readonly onEmpty: () => void;
}) {
  const { t } = useWords();
  const { view, values, onView, onEmpty } = props;
  const [said, setSaid] = useState('');

  const copy = async () => {
    setSaid('');
    try {
      const { writeValues } = await import('./writeValues');
      await navigator.clipboard.writeText(writeValues(values));
      setSaid(t('trial.copied'));
    } catch {
      // A browser lets only pages that came over HTTPS write to the clipboard.
      onView('text');
      setSaid(t('trial.notCopied'));
    }
  };

  return (
    <div className={styles.tools} role="group" aria-label={t('trial.tools')}>
      <ToggleButtonGroup
        aria-label={t('trial.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={([key]) => {
          setSaid('');
          onView(key as TrialView);
        }}
      >
        <ToggleButton id="form" size="small">
          {t('trial.form')}
        </ToggleButton>
        <ToggleButton id="text" size="small">
          YAML
        </ToggleButton>
      </ToggleButtonGroup>
      <Button
        variant="secondary"
        size="small"
        iconStart={<RiFileCopyLine />}
        onPress={copy}
      >
        {t('trial.copy')}
      </Button>
      <Button variant="tertiary" size="small" onPress={onEmpty}>
        {t('trial.empty')}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
