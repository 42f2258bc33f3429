import type { ErrorDisplayProps } from '@backstage/frontend-plugin-api';
import { Alert, Box, Button } from '@backstage/ui';

/** Stands where a part of a page broke; the rest of the page goes on. */
export function BrokenPart({ error, plugin, resetError }: ErrorDisplayProps) {
  return (
    <Box p="4">
      <Alert
        status="danger"
        title="This part of the page stopped working"
        description={`${error.message} (${
          plugin?.id ?? 'portal'
        }). What you saved is not affected.`}
        customActions={
          <Button variant="secondary" onPress={resetError}>
            Load it again
          </Button>
        }
      />
    </Box>
  );
}
