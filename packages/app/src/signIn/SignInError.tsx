import { Alert, Button } from '@backstage/ui';
import { useWords } from '../words/useWords';

/** Why the door stayed shut, and what to do. */
export function SignInError(props: { readonly error?: Error }) {
  const t = useWords();
  return (
    <Alert
      status="danger"
      title={t('signInError.title')}
      description={t('signInError.text', {
        reason: props.error?.message ?? t('signInError.silent'),
      })}
      customActions={
        <Button variant="secondary" onPress={() => window.location.reload()}>
          {t('signInError.retry')}
        </Button>
      }
    />
  );
}
