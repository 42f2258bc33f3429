import type { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { Text } from '@backstage/ui';

const STATUS = {
  open: { words: 'Waiting', color: 'info' },
  processing: { words: 'Under way', color: 'info' },
  completed: { words: 'Done', color: 'success' },
  failed: { words: 'Failed', color: 'danger' },
  cancelled: { words: 'Cancelled', color: 'secondary' },
  skipped: { words: 'Skipped', color: 'secondary' },
} as const;

/** How far a creation is, in a word; the colour only repeats it. */
export function CreationStatus(props: {
  readonly status: ScaffolderTask['status'];
}) {
  const { words, color } = STATUS[props.status];
  return (
    <Text as="span" variant="body-small" weight="bold" color={color}>
      {words}
    </Text>
  );
}
