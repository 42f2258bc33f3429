import { Button } from '@backstage/ui';
import { PageMessage, PortalError, type PortalErrorKind } from '@slipway/pages';
import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';

/** Why there is no answer, that nothing is lost by it, and what to do next. */
export function AnswerError(props: {
  readonly error: Error;
  readonly onRetry: () => void;
  /** What is done in place of asking again, where what is asked for is not there. */
  readonly elsewhere?: ReactNode;
}) {
  const { t } = useWords();
  const { error, onRetry, elsewhere } = props;
  const kind: PortalErrorKind =
    error instanceof PortalError ? error.kind : 'failed';
  if (kind === 'missing' && elsewhere)
    return (
      <PageMessage
        drawing="none-found"
        title={t('error.missingTitle')}
        action={elsewhere}
      >
        {t('error.missing')}
      </PageMessage>
    );
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
