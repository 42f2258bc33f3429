import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { PageMessage } from '@slipway/pages';
import { useCallback } from 'react';
import { AnswerError } from '../answers/AnswerError';
import { useAnswer } from '../answers/useAnswer';
import { curationApiRef } from '../api/CurationApi';
import { Scroll } from '../page/Scroll';
import { useWords } from '../words/useWords';
import { TemplateTable } from './TemplateTable';
import styles from './CurationContent.module.css';

/** What there is of templates, or what is said in place of it. */
export function CurationContent() {
  const { t } = useWords();
  const api = useApi(curationApiRef);
  const ask = useCallback(
    (signal: AbortSignal) => api.listTemplates(signal),
    [api],
  );
  const { value, error, retry } = useAnswer(ask);
  return (
    <Scroll>
      <p className={styles.summary}>{t('page.summary')}</p>
      {error && <AnswerError error={error} onRetry={retry} />}
      {!value && !error && (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height={340} />
        </div>
      )}
      {value?.templates.length === 0 && (
        <PageMessage drawing="empty" title={t('list.emptyTitle')}>
          {t('list.empty')}
        </PageMessage>
      )}
      {value && value.templates.length > 0 && (
        <TemplateTable templates={value.templates} />
      )}
    </Scroll>
  );
}
