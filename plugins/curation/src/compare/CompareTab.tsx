import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { PageMessage } from '@slipway/pages';
import type { TemplateDetails } from '@slipway/plugin-curation-common';
import { useCallback } from 'react';
import { AnswerError } from '../answers/AnswerError';
import { useAnswer } from '../answers/useAnswer';
import { curationApiRef, type TemplateName } from '../api/CurationApi';
import { useWords } from '../words/useWords';
import { ComparisonView } from './ComparisonView';
import styles from './CompareTab.module.css';
import { useChosenVersions } from './useChosenVersions';
import { VersionSelect } from './VersionSelect';

/** What the services of a template would be with another version of it. */
export function CompareTab(props: {
  readonly template: TemplateName;
  readonly details: TemplateDetails;
}) {
  const { t } = useWords();
  const api = useApi(curationApiRef);
  const { details, template } = props;
  const { namespace, name } = template;
  const { versions, from, to, choose } = useChosenVersions(details.versions);
  const ask = useCallback(
    (signal: AbortSignal) =>
      api.compare({ namespace, name }, { from, to }, signal),
    [api, namespace, name, from, to],
  );
  const isChosen = from !== '' && from !== to;
  const { value, error, isLoading, retry } = useAnswer(
    isChosen ? ask : undefined,
  );

  if (versions.length < 2)
    return (
      <PageMessage drawing="empty" title={t('compare.onlyOneTitle')}>
        {t('compare.onlyOne')}
      </PageMessage>
    );
  return (
    <div className={styles.compare}>
      <p className={styles.summary}>{t('compare.summary')}</p>
      <div className={styles.versions}>
        <VersionSelect
          label={t('compare.from')}
          versions={versions}
          chosen={from}
          onChoose={id => choose({ from: id })}
        />
        <VersionSelect
          label={t('compare.to')}
          versions={versions}
          chosen={to}
          onChoose={id => choose({ to: id })}
        />
      </div>
      {!isChosen && <p className={styles.summary}>{t('compare.same')}</p>}
      {isLoading && (
        <div role="status" aria-label={t('compare.loading')}>
          <Skeleton width="100%" height={320} />
        </div>
      )}
      {error && <AnswerError error={error} onRetry={retry} />}
      {value && !isLoading && (
        <ComparisonView
          key={`${from} ${to}`}
          template={template}
          versions={{ from, to }}
          comparison={value}
        />
      )}
    </div>
  );
}
