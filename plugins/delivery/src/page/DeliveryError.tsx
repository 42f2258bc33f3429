import { Button } from '@backstage/ui';
import { PageMessage, PortalError, type PortalErrorKind } from '@slipway/pages';
import type { DeliveryQuery } from '../api/DeliveryApi';
import { useWords } from '../words/useWords';

/** What happened, that nothing is lost by it, and what to do next. */
export function DeliveryError(props: {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onChange: (part: Partial<DeliveryQuery>) => void;
}) {
  const { t } = useWords();
  const { error, onRetry, onChange } = props;
  const kind = kindOf(error);
  if (kind === 'refused')
    return (
      <PageMessage
        drawing="storm"
        title={t('error.refusedTitle')}
        action={
          <Button
            variant="secondary"
            onPress={() =>
              onChange({
                from: undefined,
                to: undefined,
                environment: undefined,
              })
            }
          >
            {t('error.reset')}
          </Button>
        }
      >
        {t('error.refused')}
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

function kindOf(error: Error): PortalErrorKind {
  return error instanceof PortalError ? error.kind : 'failed';
}
