import { Button, Skeleton } from '@backstage/ui';
import type { FileDifference } from '@slipway/plugin-curation-common';
import { useAnswer } from '../answers/useAnswer';
import { useWords } from '../words/useWords';
import { DiffView } from './DiffView';
import styles from './FileDiff.module.css';

/** What is different in a file, asked for when it is shown. */
export function FileDiff(props: {
  /** The same function for the same file. */
  readonly ask: (signal: AbortSignal) => Promise<FileDifference>;
}) {
  const { t } = useWords();
  const { value, error, retry } = useAnswer(props.ask);
  if (error)
    return (
      <p role="alert" className={styles.remark}>
        {t('diff.failed')}{' '}
        <Button variant="tertiary" size="small" onPress={retry}>
          {t('error.retry')}
        </Button>
      </p>
    );
  if (!value)
    return (
      <div role="status" aria-label={t('diff.loading')}>
        <Skeleton width="100%" height={120} />
      </div>
    );
  return value.diff === null ? (
    <p className={styles.remark}>{t('diff.noText')}</p>
  ) : (
    <DiffView diff={value.diff} path={value.path} />
  );
}
