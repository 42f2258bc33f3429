import { Alert, ButtonLink, Container } from '@backstage/ui';
import { useWords } from '../words/useWords';

/** Nothing went wrong: somebody else has to look at it. */
export function Waits(props: {
  /** Of the page where they do. */
  readonly path: string;
}) {
  const { t } = useWords();
  return (
    <Container>
      <Alert
        status="info"
        title={t('creation.waitsTitle')}
        description={t('creation.waits')}
        customActions={
          <ButtonLink href={props.path} variant="secondary">
            {t('creation.seeWaiting')}
          </ButtonLink>
        }
      />
    </Container>
  );
}
