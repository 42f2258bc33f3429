import { Content } from '@backstage/core-components';
import { Alert, Button } from '@backstage/ui';
import { useWords } from '../words/useWords';

/** Stands in for a wizard whose template cannot be read. */
export function TemplateUnavailable(props: { readonly error?: Error }) {
  const { t, say } = useWords();
  const { error } = props;
  return (
    <Content>
      <Alert
        status="danger"
        title={t('unavailable.title')}
        description={t('unavailable.text', {
          reason: error ? say(error.message) : t('unavailable.silent'),
        })}
        customActions={
          <Button variant="secondary" onPress={() => window.location.reload()}>
            {t('list.retry')}
          </Button>
        }
      />
    </Content>
  );
}
