import { Button, Skeleton } from '@backstage/ui';
import { PageMessage } from '@slipway/pages';
import { FindingList } from '../results/FindingList';
import { ServingPanel } from '../serving/ServingPanel';
import { useWords } from '../words/useWords';
import type { SearchAddress } from './SearchAddress';
import styles from './SearchContent.module.css';
import { SearchError } from './SearchError';
import type { SearchState } from './useSearch';

/** What is found, or what is said in its place. What was found before stays, fainter, while something else is looked for. */
export function SearchBody(props: {
  readonly search: SearchState;
  readonly asked: SearchAddress;
  readonly onChange: (part: Partial<SearchAddress>) => void;
}) {
  const { t, formats } = useWords();
  const { search, asked, onChange } = props;
  const { answer, error, isLoading, retry } = search;
  return (
    <>
      <span role="status" className={styles.status}>
        {sayStatus()}
      </span>
      {error ? <SearchError error={error} onRetry={retry} /> : showAnswer()}
    </>
  );

  function sayStatus(): string {
    if (isLoading) return t('page.loading');
    if (!answer || error) return '';
    const total = answer.items.length + (answer.serving?.length ?? 0);
    return t('page.found', { total: formats.number(total) });
  }

  function showAnswer() {
    if (!answer) return isLoading ? <SearchLoading /> : <SearchStart />;
    const { items, serving, question, isCut } = answer;
    return (
      <div className={styles.body} aria-busy={isLoading}>
        {serving && question.request && (
          <ServingPanel request={question.request} routes={serving} />
        )}
        {items.length > 0 && <FindingList items={items} isCut={isCut} />}
        {items.length === 0 && !serving?.length && (
          <PageMessage
            drawing="none-found"
            title={t('empty.title')}
            action={
              asked.type && (
                <Button
                  variant="secondary"
                  onPress={() => onChange({ type: undefined })}
                >
                  {t('empty.everything')}
                </Button>
              )
            }
          >
            {t('empty.text')}
          </PageMessage>
        )}
      </div>
    );
  }
}

/** What can be asked, before anybody asks. */
function SearchStart() {
  const { t } = useWords();
  return (
    <PageMessage drawing="none-found" title={t('start.title')}>
      {t('start.text')}
    </PageMessage>
  );
}

/** As much room as the first of what comes will take. */
function SearchLoading() {
  return (
    <div className={styles.body}>
      <Skeleton width="100%" height={76} />
      <Skeleton width="100%" height={76} />
      <Skeleton width="100%" height={76} />
    </div>
  );
}
