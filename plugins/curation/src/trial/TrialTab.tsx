import { Skeleton } from '@backstage/ui';
import { TemplateTrial } from '@slipway/plugin-scaffolder-module-golden-path';
import { lazy, Suspense, useState } from 'react';
import type { TemplateName } from '../api/CurationApi';
import { useWords } from '../words/useWords';
import { TrialTools, type TrialView } from './TrialTools';
import styles from './TrialTab.module.css';

// Whoever fills in the form needs no parser of YAML.
const ValuesText = lazy(() =>
  import('./ValuesText').then(m => ({ default: m.ValuesText })),
);

/** Any values, in the template's own form or as text, and beside them the whole pull request that they would make. */
export function TrialTab(props: {
  readonly template: TemplateName;
  readonly values: Record<string, unknown>;
  readonly onChange: (values: Record<string, unknown>) => void;
}) {
  const { t } = useWords();
  const { template, values, onChange } = props;
  const [view, setView] = useState<TrialView>('form');
  const [round, setRound] = useState(0);
  const loading = (
    <div role="status" aria-label={t('trial.loading')}>
      <Skeleton width="100%" height={420} />
    </div>
  );
  return (
    <>
      <p className={styles.summary}>{t('trial.summary')}</p>
      <Suspense fallback={loading}>
        <TemplateTrial
          templateRef={`template:${template.namespace}/${template.name}`}
          values={values}
          onChange={onChange}
          loading={loading}
          tools={
            <TrialTools
              view={view}
              values={values}
              onView={setView}
              onEmpty={() => {
                onChange({});
                setRound(before => before + 1);
              }}
            />
          }
        >
          {view === 'text' && (
            <Suspense fallback={loading}>
              <ValuesText key={round} values={values} onChange={onChange} />
            </Suspense>
          )}
        </TemplateTrial>
      </Suspense>
    </>
  );
}
