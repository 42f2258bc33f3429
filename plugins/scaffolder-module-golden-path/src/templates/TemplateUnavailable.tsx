import { Content } from '@backstage/core-components';
import { Alert, Button } from '@backstage/ui';

/** Stands in for a wizard whose template cannot be read. */
export function TemplateUnavailable(props: { readonly error?: Error }) {
  return (
    <Content>
      <Alert
        status="danger"
        title="This template cannot be opened"
        description={`${
          props.error?.message ?? 'The portal did not answer'
        }. It may have been renamed or removed: choose another one, or try again.`}
        customActions={
          <Button variant="secondary" onPress={() => window.location.reload()}>
            Try again
          </Button>
        }
      />
    </Content>
  );
}
