import type { Entity } from '@backstage/catalog-model';

/** Whether an entity is worth a question to the fleet: a Component with one of Slipway's annotations. */
export function isFleetEntity({ kind, metadata }: Entity): boolean {
  return (
    kind.toLocaleLowerCase('en') === 'component' &&
    Object.keys(metadata.annotations ?? {}).some(name =>
      name.startsWith('slipway.dev/'),
    )
  );
}
