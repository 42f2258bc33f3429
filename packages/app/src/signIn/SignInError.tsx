import { Alert, Button } from '@backstage/ui';

/** Why the door stayed shut, and what to do. */
export function SignInError(props: { readonly error?: Error }) {
  return (
    <Alert
      status="danger"
      title="You could not be signed in"
      description={`${
        props.error?.message ?? 'The portal did not answer'
      }. Nothing is lost: try again in a moment, or ask the platform team.`}
      customActions={
        <Button variant="secondary" onPress={() => window.location.reload()}>
          Try again
        </Button>
      }
    />
  );
}
