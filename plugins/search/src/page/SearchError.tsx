import { Button } from '@backstage/ui';
import { PageMessage, PortalError } from '@slipway/pages';
import { useWords } from '../words/useWords';

/** What happened, that nothing is lost by it, and what to do next. */
export function SearchError(props: {
  readonly error: Error;
  readonly onRetry: () => void;
}) {
  const { t } = useWords();
  const { error, onRetry } = props;
  const kind = error instanceof PortalError ? error.kind : 'failed';
  return (
    <PageMessage
      drawing="storm"
      title={t('error.title')}
      action={
        <Button variant="secondary" onPress={onRetry}>
          {t('error.retry')}
        </Button>
      }
    >
      {t(`error.${kind}`)} {t('error.unharmed')}
    </PageMessage>
  );
}
