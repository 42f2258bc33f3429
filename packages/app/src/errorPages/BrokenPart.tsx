import type { ErrorDisplayProps } from '@backstage/frontend-plugin-api';
import { Alert, Box, Button } from '@backstage/ui';
import { useWords } from '../words/useWords';

/** Stands where a part of a page broke; the rest of the page goes on. */
export function BrokenPart({ error, plugin, resetError }: ErrorDisplayProps) {
  const t = useWords();
  return (
    <Box p="4">
      <Alert
        status="danger"
        title={t('broken.title')}
        description={t('broken.text', {
          reason: error.message,
          part: plugin?.id ?? t('broken.portal'),
        })}
        customActions={
          <Button variant="secondary" onPress={resetError}>
            {t('broken.retry')}
          </Button>
        }
      />
    </Box>
  );
}
