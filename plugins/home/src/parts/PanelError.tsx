import { Button } from '@backstage/ui';
import type { PropsWithChildren } from 'react';
import { useWords } from '../words/useWords';
import { PanelMessage } from './PanelMessage';

/** What a panel says that could not be read: what is not lost, and the way to try again. */
export function PanelError(
  props: PropsWithChildren<{
    readonly title: string;
    readonly onRetry: () => void;
  }>,
) {
  const { t } = useWords();
  return (
    <PanelMessage
      drawing="storm"
      title={props.title}
      action={
        <Button variant="secondary" onPress={props.onRetry}>
          {t('page.retry')}
        </Button>
      }
    >
      {props.children}
    </PanelMessage>
  );
}
