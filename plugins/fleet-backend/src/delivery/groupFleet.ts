import type { DeliveryGrouping } from '@slipway/plugin-fleet-common';
import type { FleetIndex } from '../query/FleetIndex';
import type { FleetRow } from '../query/FleetRow';
import type { Visibility } from '../query/Visibility';
import type { JudgedApplication } from './countGuarded';
import type { DeliveryTable } from './DeliveryTable';
import type { GroupedFleet } from './summariseDelivery';

/** Puts the applications that somebody may see into groups. */
export function groupFleet(
  index: Pick<FleetIndex, 'listVisible'>,
  table: DeliveryTable,
  {
    by,
    visibility,
  }: { readonly by: DeliveryGrouping; readonly visibility: Visibility },
): GroupedFleet {
  const { applications } = table;
  const groupOf = new Int32Array(applications.length).fill(-1);
  const groups: { key: string | null; isGone: boolean }[] = [];
  const numbers = new Map<string | null, number>();
  const numberOf = (key: string | null, isGone: boolean) => {
    const number = numbers.get(key) ?? groups.length;
    if (number === groups.length) {
      numbers.set(key, number);
      groups.push({ key, isGone: isGone && by === 'service' });
    }
    return number;
  };
  const judged: JudgedApplication[] = [];
  for (const row of index.listVisible(visibility)) {
    const { service, application, state, guard } = row.summary;
    const name = `${service}/${application}`;
    const number = table.numberOf(name);
    if (number !== undefined)
      groupOf[number] = numberOf(keyOf(row, name, by), false);
    judged.push({
      judgements: number === undefined ? [] : applications[number].judgements,
      verdict: state === 'live' ? guard.verdict : null,
    });
  }
  // What is gone was delivered, too; whose it was nobody knows any more, so only who may see everything hears of it.
  if (visibility === 'all')
    applications.forEach(({ name, judgements }, number) => {
      if (groupOf[number] >= 0) return;
      groupOf[number] = numberOf(by === 'service' ? name : null, true);
      judged.push({ judgements, verdict: null });
    });
  return { groupOf, groups, size: groups.length, judged };
}

function keyOf(
  { summary: { owner, template } }: FleetRow,
  name: string,
  by: DeliveryGrouping,
): string | null {
  if (by === 'service') return name;
  return by === 'owner' ? owner : template && template.name;
}
