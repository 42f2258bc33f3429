import type { FleetService } from '@slipway/plugin-fleet-common';
import type { FleetRowsState } from './FleetRowsState';
import { listChangedCells } from './listChangedCells';

/** @returns the marks with those of the changed cells added; the very same when nothing changed */
export function markChanges(
  { marks }: Pick<FleetRowsState, 'marks'>,
  before: readonly FleetService[],
  after: readonly FleetService[],
): FleetRowsState['marks'] {
  const known = new Map(before.map(service => [service.entityRef, service]));
  const changed = after.flatMap(service => {
    const old = known.get(service.entityRef);
    return old
      ? listChangedCells(old, service).map(id => `${service.entityRef} ${id}`)
      : [];
  });
  if (changed.length === 0) return marks;
  const added = new Map(marks);
  for (const key of changed)
    added.set(key, marks.get(key) === 'odd' ? 'even' : 'odd');
  return added;
}
